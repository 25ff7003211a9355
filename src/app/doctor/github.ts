/** What the doctor asks GitHub: is this our app, may it what it needs, does it hear of what happens. */

import { type AppClient, type AppInfo, appOf, installations } from "../../github/app.ts";
import type { Installation, PermissionLevel } from "../../github/app-types.ts";
import { text, member } from "../../github/answers.ts";
import { hookConfig, hookDeliveries, lostDeliveries } from "../../github/deliveries.ts";
import { GitHubError } from "../../github/errors.ts";
import { WEBHOOK_PATH } from "../paths.ts";
import { EVENTS, PERMISSIONS, PROPOSALS } from "../permissions.ts";
import { failure, type Finding, note, ok, reason, warning } from "./finding.ts";

export interface GitHubCheckOptions {
  readonly app: AppClient;
  readonly appId: number;
  readonly publicUrl: string | undefined;
  readonly now: () => number;
}

const DAY_MS = 86_400_000;
/** Beyond it GitHub refuses what the app signs, unless the clock is read from its answers. */
const SKEW_FAILS_S = 60;
const SKEW_WARNS_S = 10;
const MOST_NAMED = 5;

/** Everything about the app at GitHub; one failure where GitHub does not know it. */
export async function checkGitHub(options: GitHubCheckOptions): Promise<readonly Finding[]> {
  const { app, appId } = options;
  let info: AppInfo;
  let date: string | undefined;
  try {
    const answer = await app.github.get("/app");
    date = text(member(answer.headers, "date"));
    info = await appOf(app);
  } catch (error) {
    const skew = error instanceof GitHubError ? clock(error.date, options.now) : [];
    if (error instanceof GitHubError && (error.status === 401 || error.status === 404)) {
      return [...skew, failure("app", `GitHub does not know the app ${appId} by this key (${reason(error)})`, "compare APP_ID with the app's page; where they agree, make a new private key there and set it")];
    }
    return [...skew, failure("GitHub", `GitHub cannot be asked: ${reason(error)}`, "look at the connection of this machine, its proxy, and GITHUB_API_URL")];
  }
  const same = info.id === appId ? ok("app", `the key is that of the app ${info.slug}`) : failure("app", `the key belongs to the app with the id ${info.id}, APP_ID says ${appId}`, `set APP_ID=${info.id}, or the key of the other app`);
  return [same, ...clock(date, options.now), ...permissions(info), ...events(info), ...await section("installations", () => whereInstalled(app, info)), ...await section("webhook", () => webhook(options)), ...await section("deliveries", () => deliveries(options))];
}

async function section(check: string, ask: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await ask();
  } catch (error) {
    return [failure(check, `GitHub does not tell: ${reason(error)}`, "run the doctor again; where it stays, look at the app's page")];
  }
}

function clock(date: string | undefined, now: () => number): readonly Finding[] {
  const theirs = Date.parse(date ?? "");
  if (Number.isNaN(theirs)) return [];
  const seconds = Math.round((now() - theirs) / 1000);
  const words = `this machine's clock is ${Math.abs(seconds)} s ${seconds < 0 ? "behind" : "ahead of"} GitHub's`;
  const fix = "let the machine take its time from the network (NTP): the dates of obligations and what the app signs depend on it";
  if (Math.abs(seconds) > SKEW_FAILS_S) return [failure("clock", words, fix)];
  return [Math.abs(seconds) > SKEW_WARNS_S ? warning("clock", words, fix) : ok("clock", "agrees with GitHub's")];
}

const RANK: Readonly<Record<PermissionLevel, number>> = { read: 1, write: 2, admin: 3 };

function enough(given: PermissionLevel | undefined, wanted: "read" | "write"): boolean {
  return given !== undefined && RANK[given] >= RANK[wanted];
}

function permissions(info: AppInfo): readonly Finding[] {
  const lacking = PERMISSIONS.filter(({ name, level }) => !enough(info.permissions[name], level)).map(({ name, level, why, without }) => {
    const fix = `on the app's page, under Permissions, set ${name.replaceAll("_", " ")} to ${level}: ${why}`;
    const message = `${name}: ${level} is missing${without === undefined ? "" : `: ${without}`}`;
    return without === undefined ? failure("permissions", message, fix) : warning("permissions", message, fix);
  });
  const proposals = PROPOSALS.every(({ name, level }) => enough(info.permissions[name], level));
  const wanted = new Map<string, PermissionLevel>([...PERMISSIONS, ...PROPOSALS].map(({ name, level }) => [name, level]));
  const more = Object.entries(info.permissions).filter(([name, level]) => { const most = wanted.get(name); return most === undefined || RANK[level] > RANK[most]; }).map(([name, level]) => `${name}: ${level}`);
  return [
    ...lacking,
    ...(lacking.length === 0 ? [ok("permissions", "the app asks for what it needs")] : []),
    note("permissions", proposals ? "register rows are proposed by pull request (contents and pull requests can be written)" : `register rows are not proposed by pull request: ${PROPOSALS[0]?.without ?? ""}`),
    ...(more.length === 0 ? [] : [warning("permissions", `the app asks for more than it uses: ${more.slice(0, MOST_NAMED).join(", ")}`, "take it away on the app's page")]),
  ];
}

function events(info: AppInfo): readonly Finding[] {
  const missing = EVENTS.filter(({ name }) => !info.events.includes(name));
  if (missing.length === 0) return [ok("events", "the app hears of all that it acts on")];
  return missing.map(({ name, why, permission }) => warning("events", `${name} is not subscribed to: the app does not hear when ${why}`, `on the app's page, under Subscribe to events, tick it (it needs the permission ${permission.replaceAll("_", " ")})`));
}

async function whereInstalled(app: AppClient, info: AppInfo): Promise<readonly Finding[]> {
  const { installations: all, complete } = await installations(app);
  if (all.length === 0) return [warning("installations", "the app is installed nowhere", `install it: ${info.url === "" ? "on the app's page, under Install App" : `${info.url}/installations/new`}`)];
  const behind = all.flatMap((one) => { const lacking = notAccepted(one, info); return lacking.length === 0 || one.suspended ? [] : [`${one.account.login} (${lacking.join(", ")})`]; });
  const suspended = all.filter((one) => one.suspended).map((one) => one.account.login);
  return [
    ok("installations", `${all.length}${complete ? "" : " or more"}: ${names(all.map((one) => one.account.login))}`),
    ...(suspended.length === 0 ? [] : [note("installations", `suspended: ${names(suspended)}; nothing is done there`)]),
    ...(behind.length === 0 ? [] : [warning("installations", `permissions are not accepted yet by ${names(behind)}`, "an owner of the organisation accepts them under Settings > GitHub Apps > Configure")]),
  ];
}

/** What the app asks for and the installation has not granted. A personal account grants nothing of organisations. */
function notAccepted(one: Installation, info: AppInfo): readonly string[] {
  return PERMISSIONS.filter(({ scope }) => scope === "repository" || one.account.organisation)
    .filter(({ name, level }) => enough(info.permissions[name], level) && !enough(one.permissions[name], level)).map(({ name, level }) => `${name}: ${level}`);
}

function names(all: readonly string[]): string {
  return `${all.slice(0, MOST_NAMED).join(", ")}${all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : ""}`;
}

async function webhook({ app, publicUrl }: GitHubCheckOptions): Promise<readonly Finding[]> {
  const { url, contentType, insecure, secretSet } = await hookConfig(app);
  const page = "on the app's page, under Webhook,";
  const wanted = publicUrl === undefined ? undefined : `${publicUrl}${WEBHOOK_PATH}`;
  const found: Finding[] = [];
  if (url === "") found.push(failure("webhook", "the app has no webhook address: it hears of nothing, and works by the timer alone", `${page} enter ${wanted ?? `https://HOST${WEBHOOK_PATH}`} and tick Active`));
  else if (wanted !== undefined && url !== wanted) found.push(failure("webhook", `deliveries go to ${url}, and not to ${wanted}`, `${page} enter ${wanted}, or correct PUBLIC_URL`));
  else if (!url.endsWith(WEBHOOK_PATH)) found.push(failure("webhook", `deliveries go to ${url}, where this server does not take them`, `${page} let the address end in ${WEBHOOK_PATH}`));
  if (url.startsWith("http:")) found.push(warning("webhook", "deliveries are sent unencrypted", `${page} enter an https address`));
  if (contentType !== "json") found.push(failure("webhook", `deliveries are sent as ${contentType === "" ? "an unknown type" : contentType}: they are refused`, `${page} set the content type to application/json`));
  if (insecure) found.push(warning("webhook", "GitHub does not check this server's certificate", `${page} enable SSL verification`));
  if (!secretSet) found.push(failure("webhook", "the app has no webhook secret: its deliveries are not signed, and are refused", `${page} enter the value of WEBHOOK_SECRET`));
  return found.length > 0 ? found : [ok("webhook", url)];
}

async function deliveries({ app, now }: GitHubCheckOptions): Promise<readonly Finding[]> {
  const { deliveries: all } = await hookDeliveries(app, { since: new Date(now() - DAY_MS).toISOString() });
  const failed = all.filter(({ statusCode }) => statusCode < 200 || statusCode >= 300);
  const lost = lostDeliveries(all);
  if (all.length === 0) return [note("deliveries", "none in the last 24 hours")];
  if (failed.length === 0) return [ok("deliveries", `${all.length} in the last 24 hours, all arrived`)];
  const [newest] = failed;
  const refused = failed.filter(({ statusCode }) => statusCode === 401).length;
  const message = `${failed.length} of ${all.length} in the last 24 hours failed, ${lost.length} of them never arrived; the newest: ${newest?.statusCode === 0 ? "no answer" : String(newest?.statusCode)}`;
  const lasts = all[0]?.guid === newest?.guid && all[0]?.id === newest?.id;
  if (refused > 0 && lasts) return [failure("deliveries", `${message}; ${refused} were refused because of their signature`, "the webhook secret on the app's page and WEBHOOK_SECRET differ: set the same in both places")];
  return [warning("deliveries", message, "look whether this server was reachable all the time; what was lost is asked for again by the timer")];
}
