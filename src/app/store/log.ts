/** What the store tells people who run the App; a pino logger (Probot's) fits as it is. */
export interface StoreLog {
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
}

/** A store that cannot be opened or used as asked. The message is for people who run the App: what, where, how to fix. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** Code of a system error (`ECONNREFUSED`), or SQLSTATE of a database's error (`57P01`); "" where there is none. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What one error says, or several of them that came as one (a host name with several addresses). */
function messageOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  if ("message" in error && typeof error.message === "string" && error.message !== "") return error.message;
  if ("errors" in error && Array.isArray(error.errors)) return error.errors.slice(0, 5).map((one: unknown) => messageOf(one)).join("; ");
  return codeOf(error) === "" ? "an error without words" : codeOf(error);
}

/** First line of an error's message, at most 300 characters and without what looks like a token of GitHub or a password in a URL. */
export function brief(error: unknown): string {
  return (messageOf(error).split("\n", 1)[0] ?? "").slice(0, 300)
    .replace(/\b(?:gh[a-z]|github_pat)_[\w.-]{8,400}/gu, () => "[token]")
    .replace(/:\/\/[^\s/@]{1,200}@/gu, () => "://[password]@");
}

/** Tells one trouble once, reminds every ten minutes while it lasts, and tells its end: a database that is down for an hour is not 3,600 lines. */
export interface Trouble {
  /** Something failed because of it. */
  failed(error: unknown): void;
  /** Something worked that needs the database. */
  worked(): void;
  /** True between a failure and the next success. */
  lasts(): boolean;
}

const REMIND_MS = 600_000;

/** `what` begins the sentences: "The database". Times are of the monotonic clock of the process. */
export function reportOnce(log: StoreLog, what: string): Trouble {
  let since: number | undefined;
  let told = 0;
  let times = 0;
  return {
    failed: (error) => {
      const now = performance.now();
      times += 1;
      if (since !== undefined && now - told < REMIND_MS) return;
      log.error(since === undefined ? `${what} does not answer: ${brief(error)}. Work goes on by itself once it is back.` : `${what} has not answered for ${Math.round((now - since) / 1000)} s, ${times} tries: ${brief(error)}.`);
      since ??= now;
      told = now;
    },
    worked: () => {
      if (since === undefined) return;
      log.info(`${what} is back after ${Math.round((performance.now() - since) / 1000)} s (${times} failed ${times === 1 ? "try" : "tries"}).`);
      since = undefined;
      times = 0;
    },
    lasts: () => since !== undefined,
  };
}
