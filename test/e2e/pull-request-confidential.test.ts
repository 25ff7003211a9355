/** The built Action on a public and on a private repository whose records hold what only the AI Office gets to see. */

import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import { modelYaml } from "../support/wren.ts";
import type { Files, ScenarioRun } from "../support/github/scenario.ts";
import { BASE, pullTest, run, sideBySide } from "./pull-request-support.ts";

sideBySide();

const RECEIPT = "ES-2026-900417";
const HOLDER = "Office of Quiet Corridors";
const systemic = modelYaml.replace(/^systemic_risk: .*$/m, "systemic_risk: true").replace(/chapters: \[[^\]]*\]/, "chapters: [transparency, copyright, safety]");
const safety = `framework: {held_by: ${HOLDER}, digest: "sha256:${"7".repeat(64)}", version: "9.41", date: 2026-02-01, confirmed_on: 2026-02-03}
notification: {met_on: 2026-01-02, notified_on: 2026-03-29, receipt: ${RECEIPT}}
`;
const header = "id,class,aware_on,involvement_known_on,initial_on,interim_on,resolved_on,final_on,receipt\n";
const incident = `${header}SI-77,death,2026-01-07,2026-01-08,,,,,\n`;
const RECORDS: Files = { ...BASE, ".gpai/model.yaml": systemic, ".gpai/safety.yaml": safety };
const SECRETS = [RECEIPT, HOLDER, "9.41", "2026-03-29", "SI-77", "2026-01-07", "2026-01-08", "2026-01-18"];

/** Everything that somebody else can read of a run. */
function seen(ran: ScenarioRun): string {
  const files = [ran.outputs["report"], ran.outputs["sarif"], ran.outputs["html"]].flatMap((file) => (file === undefined || file === "" ? [] : [readFileSync(file, "utf8")]));
  return [ran.stdout, ran.summary, JSON.stringify(ran.outputs), ...ran.writes.map((one) => JSON.stringify(one.body ?? null)), ...files].join("\n");
}

const inputs = { "sarif-file": "out/r.sarif", "html-file": "out/r.html" };
const told = (text: string): readonly string[] => SECRETS.filter((secret) => text.includes(secret));

pullTest("in public nothing of the safety record is told, in no channel; on a private repository its places are", async (open) => {
  const change = { ".gpai/safety.yaml": safety.replace("9.41", "9.42"), "README.md": "# Wren\n\nAnother card.\n" };
  const everybody = await run(await open({ base: RECORDS, change }), { inputs });
  expect(everybody.stdout).toContain("What is confidential");
  expect([told(seen(everybody)), /safety\.yaml:\d/.test(seen(everybody))]).toEqual([[], false]);
  const own = await run(await open({ base: RECORDS, change, private: true }), { inputs });
  expect(own.stdout).not.toContain("What is confidential");
  expect([told(seen(own)), /safety\.yaml:\d/.test(seen(own))]).toEqual([[], true]);
});

pullTest("in public a run with an open incident cannot be told from one without", async (open) => {
  const change = { "README.md": "# Wren\n\nAnother card.\n" };
  const runs = [];
  for (const register of [header, incident]) {
    const pull = await open({ base: { ...RECORDS, ".gpai/registers/incidents.csv": register }, change });
    runs.push(await run(pull, { inputs }));
  }
  const [without, withOne] = runs.map((ran) => ({ code: ran.code, comment: ran.outputs["comment"], counts: ran.outputs["counts"], fails: ran.outputs["fails"], summary: ran.summary.replace(/[0-9a-f]{12,40}/g, "commit"), models: ran.report().models.map(({ obligations }) => obligations) }));
  expect(withOne).toEqual(without);
});

pullTest("a public repository cannot be made to show it", async (open) => {
  const ran = await run(await open({ base: RECORDS, change: { "README.md": "# Wren\n\nAnother card.\n" } }), { inputs: { confidential: "show" } });
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: "error" } });
  expect([ran.stdout.includes("this repository is public"), told(seen(ran))]).toEqual([true, []]);
});
