/** `npm run doctor`: everything that must be right for the App to work, looked at from where it runs. Changes nothing. */

import { appClient } from "../../github/app.ts";
import { envPath, readEnvFile, readSmallFile } from "../env-file.ts";
import { type ReadEnvironment, readEnvironment, type Variables } from "../environment.ts";
import type { Secrets } from "../redact.ts";
import { nodeIsTooOld, OLDEST_NODE } from "../node-version.ts";
import { checkDatabase } from "./database.ts";
import { failure, type Finding, ok, warning } from "./finding.ts";
import { checkGitHub } from "./github.ts";
import { checkReach } from "./reach.ts";

export interface DoctorOptions {
  readonly variables: Variables;
  readonly nodeVersion: string;
  readonly now: () => number;
  readonly secrets: Secrets;
  /** Stands in for pauses between tries in tests. */
  readonly wait?: (ms: number) => Promise<void>;
  readonly databasePatienceMs?: number;
}

/** All findings, in the order in which one thing depends on another. Never rejects. */
export async function diagnose(options: DoctorOptions): Promise<readonly Finding[]> {
  const { variables, nodeVersion, secrets } = options;
  const { environment, problems } = readWhole(variables);
  secrets.hide(variables["PRIVATE_KEY"], variables["WEBHOOK_SECRET"], variables["GITHUB_CLIENT_SECRET"], variables["METRICS_TOKEN"], environment?.credentials?.privateKey, environment?.credentials?.webhookSecret, environment?.credentials?.clientSecret);
  secrets.hideDatabase(variables["DATABASE_URL"]);
  const found: Finding[] = [nodeIsTooOld(nodeVersion) ? failure("node", `this is Node ${nodeVersion}`, `install Node ${OLDEST_NODE} or later`) : ok("node", nodeVersion)];
  found.push(...problems.map(({ message, fix }) => failure("environment", message, fix)));
  if (environment === undefined) return hidden(found, secrets);
  found.push(ok("environment", "every variable makes sense"), ...modes(variables, environment.dataDir));
  if (environment.publicUrl?.startsWith("http:") === true) found.push(warning("address", "PUBLIC_URL is not https: sessions and deliveries would travel unencrypted", "set the https address of the server in front"));
  const { credentials, apiUrl, publicUrl } = environment;
  if (credentials === undefined) {
    found.push(failure("credentials", "there are none yet", "run npm start and open its setup page, or set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET"));
  } else {
    found.push(ok("credentials", "complete; the webhook secret is long enough and not the well-known one"));
    if (credentials.clientId === undefined) found.push(warning("credentials", "GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET are not set: nobody can sign in to the organisation's page", "copy them from the app's page"));
    const app = appClient({ appId: credentials.appId, privateKey: credentials.privateKey, apiUrl, log: () => undefined, now: options.now, patience: { tries: 2 }, ...(options.wait === undefined ? {} : { wait: options.wait }) });
    found.push(...await checkGitHub({ app, appId: credentials.appId, publicUrl, now: options.now }));
  }
  found.push(...await checkReach(publicUrl), ...await checkDatabase({ databaseUrl: environment.databaseUrl, dataDir: environment.dataDir, ...(options.databasePatienceMs === undefined ? {} : { patienceMs: options.databasePatienceMs }) }));
  return hidden(found, secrets);
}

/** Variables of the process above those of the file in the data folder, as at the start. */
export function readWhole(variables: Variables): ReadEnvironment {
  return readEnvironment(variables, (path) => readSmallFile(path)?.text);
}

/** Files with secrets that others may read. */
function modes(variables: Variables, dataDir: string): readonly Finding[] {
  const path = variables["PRIVATE_KEY_PATH"]?.trim();
  const keyOpen = path !== undefined && path !== "" && ((readSmallFile(path)?.mode ?? 0) & 0o077) !== 0;
  return [
    ...(readEnvFile(dataDir).open ? [warning("files", `others may read ${envPath(dataDir)}`, `chmod 600 ${envPath(dataDir)}`)] : []),
    ...(keyOpen ? [warning("files", "others may read the file that PRIVATE_KEY_PATH names", "chmod 600 it")] : []),
  ];
}

function hidden(found: readonly Finding[], secrets: Secrets): readonly Finding[] {
  return found.map((f) => ({ ...f, message: secrets.redact(f.message), ...(f.fix === undefined ? {} : { fix: secrets.redact(f.fix) }) }));
}
