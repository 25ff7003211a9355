/** What the App is told by its environment: every variable checked, all that is wrong told at once. */

import { resolve } from "node:path";
import { webUrlOf } from "../github/oauth.ts";
import * as read from "./environment-values.ts";
import type { LogLevel, Read } from "./environment-values.ts";

export type Variables = Readonly<Record<string, string | undefined>>;

/** Who the app is at GitHub. */
export interface Credentials {
  readonly appId: number;
  /** PKCS #8 in PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** For signing people in; without them nobody can. */
  readonly clientId?: string;
  readonly clientSecret?: string;
}

export interface Environment {
  /** Absent: the app is still to be created, on the setup page. */
  readonly credentials?: Credentials;
  /** Root of the REST API, without a slash at its end. */
  readonly apiUrl: string;
  /** Root of GitHub's web pages, without a slash at its end. */
  readonly webUrl: string;
  /** Absent: the embedded store in `dataDir`. */
  readonly databaseUrl?: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl?: string;
  /** When the timer ticks, in UTC. */
  readonly sweepCron: string;
  /** Jobs at a time; 0: takes deliveries and leaves the work to other instances. */
  readonly workers: number;
  readonly logLevel: LogLevel;
  readonly metricsToken?: string;
}

export interface EnvironmentProblem { readonly name: string; readonly message: string; readonly fix: string }

/** `environment` is there where `problems` is empty, and only then. */
export interface ReadEnvironment { readonly environment?: Environment; readonly problems: readonly EnvironmentProblem[] }

/** What people know from other Probot apps, and what it would do here. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ["REDIS_URL", "makes Probot download a package from the network while it runs", "unset it; set DATABASE_URL where several instances are to share the work"],
  ["WEBHOOK_PROXY_URL", "makes Probot download a package from the network while it runs, and sends deliveries through somebody else's server", "unset it; give the app's webhook an address of this server"],
  ["GHE_HOST", "is not read here", "set GITHUB_API_URL=https://HOST/api/v3 in its place"],
  ["WEBHOOK_PATH", "is not read here: deliveries come to /api/github/webhooks", "unset it, and set the webhook's address on the app's page to end in /api/github/webhooks"],
];

export const DEFAULT_CRON = "23 * * * *";

/** `readFile` gives a small text file, or undefined where it cannot be read; it is asked for PRIVATE_KEY_PATH alone. */
export function readEnvironment(variables: Variables, readFile: (path: string) => string | undefined): ReadEnvironment {
  const problems: EnvironmentProblem[] = [];
  const add = (name: string, message: string, fix: string): void => { problems.push({ name, message: `${name} ${message}`, fix }); };
  const given = (name: string): string | undefined => {
    const value = variables[name]?.trim();
    return value === "" ? undefined : value;
  };
  function take<T>(name: string, parse: (text: string) => Read<T>, text = given(name)): T | undefined {
    if (text === undefined) return undefined;
    const result = parse(text);
    if ("value" in result) return result.value;
    add(name, result.wrong, result.fix);
    return undefined;
  }
  for (const [name, what, fix] of REFUSED) if (given(name) !== undefined) add(name, what, fix);

  const apiUrl = take("GITHUB_API_URL", read.apiUrl) ?? "https://api.github.com";
  const databaseUrl = take("DATABASE_URL", read.databaseUrl);
  const publicUrl = take("PUBLIC_URL", read.publicUrl);
  const metricsToken = take("METRICS_TOKEN", read.token);
  const rest = {
    apiUrl, webUrl: take("GITHUB_SERVER_URL", read.apiUrl) ?? webUrlOf(apiUrl),
    dataDir: resolve(given("DATA_DIR") ?? "data"),
    host: take("HOST", read.host) ?? "127.0.0.1",
    port: take("PORT", (text) => read.wholeNumber(text, 0, 65_535)) ?? 3000,
    sweepCron: take("SWEEP_CRON", read.cron) ?? DEFAULT_CRON,
    workers: take("WORKERS", (text) => read.wholeNumber(text, 0, 32)) ?? 2,
    logLevel: take("LOG_LEVEL", read.logLevel) ?? "info",
  };
  const credentials = readCredentials(given, take, add, readFile);
  if (databaseUrl === undefined && given("DATABASE_URL") === undefined && rest.workers === 0) add("WORKERS", "is 0, and without DATABASE_URL no other instance could do the work", "set 1 or more, or DATABASE_URL");
  if (problems.length > 0) return { problems };
  return {
    problems,
    environment: {
      ...rest, ...(credentials === undefined ? {} : { credentials }), ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...(publicUrl === undefined ? {} : { publicUrl }), ...(metricsToken === undefined ? {} : { metricsToken }),
    },
  };
}

type Take = <T>(name: string, parse: (text: string) => Read<T>, text?: string) => T | undefined;

/** All or none: none leads to the setup page, some are an error. */
function readCredentials(given: (name: string) => string | undefined, take: Take, add: (name: string, message: string, fix: string) => void, readFile: (path: string) => string | undefined): Credentials | undefined {
  const names = ["APP_ID", "PRIVATE_KEY", "PRIVATE_KEY_PATH", "WEBHOOK_SECRET", "GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"];
  if (names.every((name) => given(name) === undefined)) return undefined;
  const appId = take("APP_ID", read.appId);
  const privateKey = readKey(given, take, add, readFile);
  const webhookSecret = take("WEBHOOK_SECRET", read.webhookSecret);
  const clientId = take("GITHUB_CLIENT_ID", read.plainWord);
  const clientSecret = take("GITHUB_CLIENT_SECRET", read.plainWord);
  const missing = (name: string): void => { add(name, "is missing, and other credentials of the app are set", "set it too, or unset all of APP_ID, PRIVATE_KEY and WEBHOOK_SECRET to create a new app on the setup page"); };
  if (given("APP_ID") === undefined) missing("APP_ID");
  if (given("PRIVATE_KEY") === undefined && given("PRIVATE_KEY_PATH") === undefined) missing("PRIVATE_KEY");
  if (given("WEBHOOK_SECRET") === undefined) missing("WEBHOOK_SECRET");
  if ((given("GITHUB_CLIENT_ID") === undefined) !== (given("GITHUB_CLIENT_SECRET") === undefined)) add("GITHUB_CLIENT_ID", "and GITHUB_CLIENT_SECRET go together: one of them is missing", "set both, or neither: then nobody can sign in to the organisation's page");
  if (appId === undefined || privateKey === undefined || webhookSecret === undefined) return undefined;
  return { appId, privateKey, webhookSecret, ...(clientId === undefined || clientSecret === undefined ? {} : { clientId, clientSecret }) };
}

function readKey(given: (name: string) => string | undefined, take: Take, add: (name: string, message: string, fix: string) => void, readFile: (path: string) => string | undefined): string | undefined {
  const path = given("PRIVATE_KEY_PATH");
  if (path === undefined) return take("PRIVATE_KEY", read.privateKey);
  if (given("PRIVATE_KEY") !== undefined) {
    add("PRIVATE_KEY_PATH", "is set, and PRIVATE_KEY too", "unset one of them");
    return undefined;
  }
  const text = readFile(path);
  if (text === undefined) {
    add("PRIVATE_KEY_PATH", "names a file that is not there, cannot be read, or is no small text file", "name the .pem file, and let the account that runs this server read it");
    return undefined;
  }
  return take("PRIVATE_KEY_PATH", read.privateKey, text);
}
