/** The variables that the App reads, for the operators' page; a test holds the list against what is read. */

export interface Setting {
  readonly name: string;
  readonly default: string;
  readonly what: string;
}

export const SETTINGS: readonly Setting[] = [
  { name: "APP_ID", default: "", what: "id of the GitHub App. Without credentials the setup page opens" },
  { name: "PRIVATE_KEY", default: "", what: "the app's private key: the whole `.pem` file, line ends as they are or as `\\n`, or in base64" },
  { name: "PRIVATE_KEY_PATH", default: "", what: "in place of `PRIVATE_KEY`: where the file lies" },
  { name: "WEBHOOK_SECRET", default: "", what: "the app's webhook secret, 32 characters at least" },
  { name: "GITHUB_CLIENT_ID", default: "", what: "the app's client id, for signing people in" },
  { name: "GITHUB_CLIENT_SECRET", default: "", what: "the client secret that goes with it" },
  { name: "PUBLIC_URL", default: "", what: "`https://HOST`, as GitHub and people reach this server" },
  { name: "HOST", default: "127.0.0.1", what: "address to listen on; `0.0.0.0` in a container" },
  { name: "PORT", default: "3000", what: "port to listen on" },
  { name: "DATABASE_URL", default: "", what: "`postgres://…` for several instances; otherwise the embedded database in `DATA_DIR`" },
  { name: "DATA_DIR", default: "data", what: "folder of the embedded database and of `.env`, which is read at the start; variables of the process win" },
  { name: "WORKERS", default: "2", what: "jobs at a time; 0 takes deliveries and leaves the work to other instances" },
  { name: "SWEEP_CRON", default: "23 * * * *", what: "when the timer ticks (UTC): lost deliveries are asked for again, and installations that were not swept on this UTC day are swept" },
  { name: "GITHUB_API_URL", default: "https://api.github.com", what: "`https://HOST/api/v3` on GitHub Enterprise Server" },
  { name: "GITHUB_SERVER_URL", default: "by the API's", what: "root of GitHub's web pages" },
  { name: "LOG_LEVEL", default: "info", what: "`trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`" },
  { name: "METRICS_TOKEN", default: "", what: "bearer token that `/metrics` asks for; without it everybody may read them" },
];

/** As a table in Markdown. */
export function settingsTable(): string {
  return ["| Variable | Default | What |", "| --- | --- | --- |", ...SETTINGS.map((s) => `| \`${s.name}\` | ${s.default === "" ? "" : `\`${s.default}\``} | ${s.what} |`)].join("\n");
}
