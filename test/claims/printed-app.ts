/** Everything that the App and the sweep print: issues, comments and the dashboard of a year, the overview on all its faces, complaints, setup, pages, doctor. */

import { fileURLToPath } from "node:url";
import { findingsText } from "../../src/app/doctor/finding.ts";
import { diagnose } from "../../src/app/doctor/doctor.ts";
import { appYml, manifestJson, permissionsTable } from "../../src/app/manifest.ts";
import { Secrets } from "../../src/app/redact.ts";
import { settingsTable } from "../../src/app/settings.ts";
import { confirmPage, formPage } from "../../src/app/setup-page.ts";
import { notFound, problem, welcome } from "../../src/app/web/pages.ts";
import { rightsForm } from "../../src/complaints/form.ts";
import { acknowledgement, answeredComment, closedComment, proposalBody, rowComment } from "../../src/complaints/texts.ts";
import type { RequestRow } from "../../src/records/types.ts";
import { renderOrganisationHtml } from "../../src/report/organisation/html.ts";
import { renderOrganisationCsv } from "../../src/report/organisation/csv.ts";
import { renderOrganisationJson } from "../../src/report/organisation/json.ts";
import { renderOrganisationText } from "../../src/report/organisation/text.ts";
import { plainStyle } from "../../src/report/style.ts";
import { compose, ROUTES } from "../routes/compose.ts";
import { Organisation, type RepositoryOptions } from "../sweep/organisation.ts";
import { tempFolder } from "../support/temp-repo.ts";

/** Texts by where they stand. */
export type Texts = Readonly<Record<string, string>>;

const BROKEN = fileURLToPath(new URL("../../examples/wren-3b-broken/", import.meta.url));
/** Days after the first on which the organisation is swept again: before, on and after due days, over a year. */
const DAYS = [7, 16, 7, 30, 60, 240];

/** All routes and the broken example, open and private, in one organisation: what every sweep writes, and the overview on all its faces. */
async function organisation(configuration: string, later: readonly number[] = DAYS): Promise<Texts> {
  const register = ".gpai/registers/complaints.csv";
  const repositories: Record<string, RepositoryOptions> = { ".github": { files: { ".github/gpai-docket.yaml": configuration } }, records: { private: true }, broken: { copy: BROKEN } };
  for (const route of ROUTES) {
    const files = Object.fromEntries(compose(route));
    if (route === "sme") files[register] = `${files[register] ?? ""}2026-007,2026-11-20,,,,,a photograph\n`;
    repositories[route] = { files, private: route === "full-signatory" };
  }
  const org = await Organisation.start(repositories);
  const found: Record<string, string> = {};
  try {
    for (const days of [0, ...later]) {
      const { writes, overview } = await org.pass(days).sweep();
      writes.forEach((one, i) => { found[`${org.date}, write ${i} to ${one.path}`] = textsOf(one.body).join("\n\n"); });
      for (const audience of ["public", "private"] as const) {
        found[`${org.date}, page (${audience})`] = renderOrganisationHtml(overview, { audience });
        found[`${org.date}, text (${audience})`] = renderOrganisationText(overview, { style: plainStyle, width: 100, audience, verbose: true });
        found[`${org.date}, JSON (${audience})`] = renderOrganisationJson(overview, audience);
        found[`${org.date}, CSV (${audience})`] = renderOrganisationCsv(overview, { audience }) + renderOrganisationCsv(overview, { audience, table: "models" });
      }
      const [issue] = org.open("broken");
      if (issue !== undefined && days === 7) org.github.person("octocat").close(org.repository("broken"), issue.number, issue.number % 2 === 0 ? "completed" : "not_planned");
      if (issue !== undefined && days === 60) org.push("broken", { ".gpai/registers/downstream-requests.csv": "id,received,answered,exception\n" });
    }
  } finally {
    await org.close();
  }
  return found;
}

function textsOf(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function complaints(): Texts {
  const row = { id: "issue-7", received: "2026-11-20", outcome: "accepted: left out", answered: "2026-12-01", closed: "2026-12-01", data_version: "2026.2" } as unknown as RequestRow;
  const paste = { path: ".gpai/registers/complaints.csv", lines: ["id,received", "issue-7,2026-11-20"], language: "csv" as const };
  return {
    "complaint form": rightsForm(), "complaint form with a channel": rightsForm("rights@wren.eu"),
    acknowledgement: acknowledgement({ received: "2026-11-20", answerDue: "2026-12-20", answerDays: 30, id: "issue-7", missing: ["say what identifies the content"], row: paste, privateChannel: "rights@wren.eu" }),
    "acknowledgement with a proposal": acknowledgement({ received: "2026-11-20", answerDue: "2026-12-20", answerDays: 30, id: "issue-7", missing: [], row: "proposed" }),
    "row to paste": rowComment("issue-7", paste, "the app may not open any", false), "answered so far": answeredComment(row), "closed complaint": closedComment(row, "c0ffee".repeat(6), "rights@wren.eu"),
    "proposal of a row": proposalBody(7, paste.path, true),
  };
}

async function server(): Promise<Texts> {
  const dataDir = tempFolder("claims-");
  const doctor = async (variables: Readonly<Record<string, string>>): Promise<string> => findingsText(await diagnose({ variables: { DATA_DIR: dataDir, ...variables }, nodeVersion: "v20.0.0", now: Date.now, secrets: new Secrets() }), false);
  const setup = (proposals: boolean): string => confirmPage("https://github.com/settings/apps/new?state=s", manifestJson({ name: "GPAI Docket", publicUrl: "https://docket.example.org", proposals }), "your own account");
  return {
    "setup form": formPage({ organisation: "", name: "GPAI Docket", url: "https://docket.example.org", proposals: false }, { field: "code", text: "That is not the code." }), "setup manifest": setup(false), "setup manifest with proposals": setup(true),
    "app.yml": appYml(), "table of permissions": permissionsTable(), "table of settings": settingsTable(), welcome: welcome(), "not found": notFound(undefined), problem: problem("Not now", "GitHub does not answer."),
    doctor: await doctor({}), "doctor of wrong settings": await doctor({ APP_ID: "x", WEBHOOK_SECRET: "development", PORT: "99999999", REDIS_URL: "redis://x", SWEEP_CRON: "often", LOG_LEVEL: "loud" }),
  };
}

/** Every text of the App, as far as tests can make it print. */
export async function appTexts(): Promise<Texts> {
  const name = (prefix: string, texts: Texts): Texts => Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}: ${key}`, text]));
  return {
    ...name("preview", await organisation("mode: preview\n", [])),
    ...name("active", await organisation("preset: strict\nmode: active\nrecords_repository: records\nissues: {budget: 200}\n")),
    ...name("complaints", complaints()), ...name("server", await server()),
  };
}
