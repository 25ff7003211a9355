/** Private repositories and confidential records in an organisation that also has public ones: nothing of them is told in public. */

import { afterEach, describe, expect, test } from "@jest/globals";
import { renderOrganisationCsv } from "../../src/report/organisation/csv.ts";
import { renderOrganisationJson } from "../../src/report/organisation/json.ts";
import { renderOrganisationText } from "../../src/report/organisation/text.ts";
import { plainStyle } from "../../src/report/style.ts";
import type { Overview } from "../../src/report/overview-types.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";
import { CONFIGURATION, type Files, Organisation } from "./organisation.ts";

let org: Organisation;

afterEach(async () => {
  const { violations } = org.github;
  await org.close();
  expect(violations).toEqual([]);
});

const systemic = modelYaml.replace(/^systemic_risk: .*$/m, "systemic_risk: true").replace(/chapters: \[[^\]]*\]/, "chapters: [transparency, copyright, safety]");
const header = "id,class,aware_on,involvement_known_on,initial_on,interim_on,resolved_on,final_on,receipt\n";
const incident = `${header}SI-77,death,2026-11-07,2026-11-08,,,,,\n`;
const records = (register: string): Files => ({
  ...modelFiles(), ".gpai/model.yaml": systemic, ".gpai/documentation.yaml": documentation(),
  ".gpai/safety.yaml": `framework: {held_by: Office of Quiet Corridors, digest: "sha256:${"7".repeat(64)}", version: "9.41", date: 2026-02-01, confirmed_on: 2026-02-03}\nnotification: {met_on: 2026-01-02, notified_on: 2026-03-29, receipt: ES-2026-900417}\n`,
  ".gpai/registers/incidents.csv": register, ".gpai/registers/authority-requests.csv": "id,received,due,answered\nAI-Office-Zebra,2026-10-01,2026-10-09,\n",
});
const SECRETS = ["Quiet Corridors", "9.41", "900417", "2026-03-29", "SI-77", "2026-11-07", "2026-11-08", "Zebra", "2026-10-09"];
/** Of the private repository: its name, its model. */
const HIDDEN = ["oriole", "Oriole"];
const oriole: Files = { ...records(incident), ".gpai/model.yaml": systemic.replace("Wren 3B", "Oriole 70B") };

/** Everything in public repositories that everybody can read. */
const told = (): string => JSON.stringify(org.github.state.repositories.filter((repo) => !repo.private).map((repo) => org.github.issues(repo).map(({ updatedAt: _updated, ...issue }) => issue)));
const found = (words: readonly string[], text: string): readonly string[] => words.filter((word) => text.includes(word));
const rest = async (): Promise<Overview> => {
  for (let i = 0; i < 6; i += 1) {
    const { writes, overview } = await org.sweep();
    if (writes.length === 0) return overview;
  }
  throw new Error("the sweeps never came to rest");
};
const configuration = (more = ""): Files => ({ [CONFIGURATION]: `mode: active\nissues: {budget: 100, open_on: [conflict, gap, stale, unknown]}\n${more}` });

describe("without a private place", () => {
  test("public issues and the public dashboard tell nothing of confidential records, and of private repositories their number alone", async () => {
    org = await Organisation.start({ ".github": { files: configuration() }, wren: { files: records(incident) }, oriole: { files: oriole, private: true } });
    const overview = await rest();
    expect(org.issues("wren").length).toBeGreaterThan(2);
    expect([found(SECRETS, told()), found(HIDDEN, told())]).toEqual([[], []]);
    expect(org.issues("wren").flatMap(({ labels }) => labels).filter((label) => /safety|incident|authorit/.test(label))).toEqual([]);
    expect(org.issues(".github")[0]?.body).toContain("1 private repository, of which a public issue shows nothing");
    // Its own issues tell it, where those who may read the repository look.
    expect(found(["Zebra", "gpai-docket: incidents"], JSON.stringify(org.issues("oriole")))).toEqual(["Zebra", "gpai-docket: incidents"]);

    for (const text of [renderOrganisationText(overview, { style: plainStyle, width: 100, audience: "public", verbose: true }), renderOrganisationCsv(overview, { audience: "public" }), renderOrganisationJson(overview, "public")]) {
      expect([found(SECRETS, text), found(HIDDEN, text)]).toEqual([[], []]);
    }
  });

  test("with an open incident everything public is what it is without", async () => {
    const ends: string[] = [];
    for (const register of [header, incident]) {
      org = await Organisation.start({ ".github": { files: configuration() }, wren: { files: records(register) } });
      await rest();
      ends.push(told().replace(/[0-9a-f]{40}/g, "commit").replace(/\b[0-9a-f]{12,16}\b/g, "commit"));
      if (ends.length === 1) await org.close();
    }
    expect(ends[1]).toBe(ends[0]);
  });
});

describe("with a private records repository", () => {
  const place = configuration("records_repository: ledger\n");

  test("confidential issues of public repositories stand there, under keys of their own, and the dashboard too", async () => {
    org = await Organisation.start({ ".github": { files: place }, ledger: { private: true }, wren: { files: records(incident) }, oriole: { files: oriole, private: true } });
    const overview = await rest();
    expect([found(SECRETS, told()), found(HIDDEN, told())]).toEqual([[], []]);
    expect(org.issues(".github")).toEqual([]);
    const ledger = org.issues("ledger");
    const about = ledger.filter(({ body }) => body.includes(`<!-- gpai-docket:v1:issue:r/${org.repository("wren").id}/`));
    expect(about.length).toBeGreaterThanOrEqual(2);
    expect(ledger.filter(({ title }) => title.startsWith("GPAI Docket: overview"))).toHaveLength(1);
    expect(found(["Zebra", "gpai-docket: incidents", "acme/wren"], JSON.stringify(about))).toEqual(["Zebra", "gpai-docket: incidents", "acme/wren"]);
    expect(ledger.some(({ body }) => body.includes(`:issue:r/${org.repository("oriole").id}/`))).toBe(false);
    expect(overview.configuration.problems).toEqual([]);
    // The records repository holds no model, and is none in the overview.
    expect(overview.repositories.filter(({ status }) => status === "model").map(({ name }) => name)).toEqual(["acme/oriole", "acme/wren"]);
  });

  test("made public, it is no place for them any more: told, and nothing new is written there", async () => {
    org = await Organisation.start({ ".github": { files: place }, ledger: { private: false }, wren: { files: records(incident) } });
    const overview = await rest();
    expect(org.issues("ledger")).toEqual([]);
    expect(found(SECRETS, told())).toEqual([]);
    expect(overview.configuration.problems).toEqual([expect.objectContaining({ path: CONFIGURATION, message: expect.stringContaining("public repository") as unknown })]);
  });

  test("a private repository is made public: what its issues tell of confidential matters is taken out", async () => {
    org = await Organisation.start({ ".github": { files: configuration() }, wren: { files: records(incident), private: true } });
    await rest();
    expect(found(["Zebra", "gpai-docket: incidents"], JSON.stringify(org.issues("wren")))).toEqual(["Zebra", "gpai-docket: incidents"]);
    org.repository("wren").private = false;
    await rest();
    expect(found(SECRETS, JSON.stringify(org.issues("wren").map(({ body, title }) => [title, body])))).toEqual([]);
    expect(found(SECRETS, JSON.stringify(org.issues(".github")))).toEqual([]);
  });
});

test("progress names no repository", async () => {
  org = await Organisation.start({ ".github": { files: configuration() }, oriole: { files: oriole, private: true } });
  const lines: string[] = [];
  await org.sweep({ progress: (text) => { lines.push(text); } });
  expect(lines.length).toBeGreaterThan(2);
  expect(found([...HIDDEN, ...SECRETS], lines.join("\n"))).toEqual([]);
});
