/** Knocks at our own public address as GitHub would, without a signature: our own refusal is the answer that is wanted. */

import { member } from "../../github/answers.ts";
import { WEBHOOK_PATH } from "../paths.ts";
import { type Finding, ok, reason, warning } from "./finding.ts";

/** `publicUrl` is checked already. The answer's body is read to 4 kB and shown nowhere. */
export async function checkReach(publicUrl: string | undefined, fetcher: typeof fetch = fetch): Promise<readonly Finding[]> {
  if (publicUrl === undefined) return [warning("address", "PUBLIC_URL is not set: people cannot sign in, and the doctor cannot compare the webhook's address", "set PUBLIC_URL=https://HOST")];
  const url = `${publicUrl}${WEBHOOK_PATH}`;
  const fix = "start the server, and look at the proxy in front of it; this machine may see another network than GitHub does";
  try {
    const response = await fetcher(url, { method: "POST", redirect: "manual", headers: { "content-type": "application/json" }, body: "{}", signal: AbortSignal.timeout(5000) });
    const ours = response.status === 401 && member(await short(response), "result") === "unauthorised";
    if (ours) return [ok("address", `${url} is reached, and refuses what is not signed`)];
    if (response.status === 503) return [warning("address", `${url} is reached, and takes nothing at the moment (503)`, "read the server's log, and its /ready")];
    return [warning("address", `${url} is answered with ${response.status}, not by this app`, "let the proxy pass the whole path on to the server")];
  } catch (error) {
    return [warning("address", `${url} is not reached from here: ${reason(member(error, "cause") ?? error)}`, fix)];
  }
}

async function short(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text.length > 4096 ? undefined : JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
