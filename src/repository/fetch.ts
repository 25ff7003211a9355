/** Fetches one commit into a shallow checkout, so that a pull request can be compared with its base. */

import { gitEnvironment, gitRecords } from "./git-process.ts";
import { firstLine, isObjectId, isShallow, resolveCommit } from "./revision.ts";

interface FetchOptions {
  /** Sent as HTTP authorisation to `serverUrl` only; goes to git through the environment, never into arguments or messages. */
  readonly token?: string;
  /** Scheme and host, default https://github.com. */
  readonly serverUrl?: string;
  readonly timeoutMs: number;
}

type FetchResult = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const PROXY = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSH_AUTH_SOCK"];

/**
 * `git fetch origin <sha>`, with `--depth=1` where the clone is shallow already (never making a full clone shallow). Does nothing where
 * the commit is here. Never throws.
 */
export async function fetchCommit(root: string, sha: string, options: FetchOptions): Promise<FetchResult> {
  if (!isObjectId(sha)) return { ok: false, reason: "not a full commit id" };
  try {
    if (await resolveCommit(root, sha) !== undefined) return { ok: true };
    const depth = await isShallow(root) ? ["--depth=1"] : [];
    const args = ["fetch", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance", "--no-write-fetch-head", "--quiet", "--upload-pack=git-upload-pack", ...depth, "--end-of-options", "origin", sha];
    const run = await gitRecords(root, args, () => undefined, { timeoutMs: options.timeoutMs, environment: fetchEnvironment(options) });
    if (run.stopped === "time") return { ok: false, reason: `no answer within ${Math.round(options.timeoutMs / 1000)} s` };
    if (run.code !== 0) return { ok: false, reason: redact(firstLine(run.stderr), options.token) };
    return await resolveCommit(root, sha) === undefined ? { ok: false, reason: "the server did not send the commit" } : { ok: true };
  } catch (error) {
    return { ok: false, reason: redact(error instanceof Error ? error.message : "git failed", options.token) };
  }
}

/** Exported for tests: what git gets to see. */
export function fetchEnvironment(options: FetchOptions): Record<string, string> {
  const settings: [string, string][] = [["http.sslVerify", "true"], ["http.followRedirects", "initial"]];
  const server = serverOrigin(options.serverUrl ?? "https://github.com");
  if (options.token !== undefined && options.token !== "" && server !== undefined) {
    // The empty value first: a header that actions/checkout left behind would otherwise be sent twice, which GitHub refuses.
    const key = `http.${server}/.extraheader`;
    settings.push([key, ""], [key, `AUTHORIZATION: basic ${basic(options.token)}`]);
  }
  const environment: Record<string, string> = { GIT_ALLOW_PROTOCOL: "https:ssh:file", GIT_SSH_COMMAND: "ssh -oBatchMode=yes", GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  for (const key of PROXY) {
    const value = process.env[key];
    if (value !== undefined) environment[key] = value;
  }
  return gitEnvironment(environment);
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

/** Scheme, host and port only; a token is never sent over plain HTTP except to this machine. */
function serverOrigin(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const local = parsed.hostname === "localhost" || parsed.hostname === "127.0.0.1";
  return parsed.protocol === "https:" || (parsed.protocol === "http:" && local) ? parsed.origin : undefined;
}

/** Takes the token, its encoded form and any credentials in URLs out of a message. */
export function redact(message: string, token?: string): string {
  let text = message;
  if (token !== undefined && token !== "") for (const secret of [token, basic(token), encodeURIComponent(token)]) text = text.replaceAll(secret, () => "***");
  return text.replace(/\/\/[^/\s@]{1,500}@/g, () => "//***@").replace(/[\u0000-\u001f\u007f]/g, " ").slice(0, 300);
}
