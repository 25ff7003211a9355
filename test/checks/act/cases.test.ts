import { describe, expect, test } from "@jest/globals";
import { sharedAlone } from "../../support/shared.ts";
import { again, judged, type Judged, model, PROVIDER_OF_THE_MODIFICATION } from "../../e2e/cases-support.ts";
import type { ObligationResult } from "../../../src/checks/types.ts";

const cases = sharedAlone("cases");
const yaml = (...lines: string[]): string => `${lines.join("\n")}\n`;
const entry = (it: Pick<Judged, "report">, id: string): ObligationResult => {
  const found = model(it).obligations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const places = (result: ObligationResult): readonly string[] => result.findings.map((one) => `${one.rule} ${one.path ?? ""}${one.line === undefined ? "" : `:${one.line}`}`);

if (cases !== undefined) {
  describe("a merge of published models, recorded by its modifier", () => {
    const start = ["role: modifier", "licence: {open_source: false}", "systemic_risk: false", "crawls: false", "dates: {eu_market: 2026-01-10}", "code_of_practice: {signatory: false}"];
    const link = "{url: https://example.org/summary, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, date: 2026-03-10, checked: 2026-11-01}";
    const run = (...bases: string[]): Promise<Judged> => judged(cases, "13-mergekit-8b", { ...PROVIDER_OF_THE_MODIFICATION, ".gpai/model.yaml": yaml(...start, "base_models:", ...bases.map((one) => `  - ${one}`)) });

    test("parents that the record leaves out or makes up contradict the merge's own file", async () => {
      const result = entry(await run("{id: arcee-ai/Llama-3.1-SuperNova-Lite}", "{id: example/Other}"), "G-modifier-scope");
      expect([result.outcome, places(result)]).toEqual(["conflict", ["modifier/base-not-recorded .gpai/model.yaml:7", "modifier/base-not-in-files .gpai/model.yaml:9", "upstream/no-link .gpai/model.yaml:8", "upstream/no-link .gpai/model.yaml:9"]]);
      expect(result.findings[0]?.message).toMatch(/^mergekit_config\.yml:\d+ names DreadPoor\/Heart_Stolen-8B-Model_Stock, Dampfinchen\/Llama-3\.1-8B-Ultra-Instruct as base model/);
    });

    test("with every parent and its documents linked, the record holds until the next look", async () => {
      const bases = ["arcee-ai/Llama-3.1-SuperNova-Lite", "DreadPoor/Heart_Stolen-8B-Model_Stock", "Dampfinchen/Llama-3.1-8B-Ultra-Instruct"].map((id) => `{id: ${id}, documents: {summary: ${link}, documentation: "none: its maker publishes a card alone"}}`);
      const it = await run(...bases);
      expect(entry(it, "G-modifier-scope")).toMatchObject({ outcome: "recorded", due: "2027-04-30" });
      // A merge trains nothing, whatever the parents took; the signed decision answers the question all the same.
      expect([entry(it, "G-modifier").outcome, entry(it, "G-modifier-unknown").outcome]).toEqual(["recorded", "not-applicable"]);
      const later = it.repo.write({ ".gpai/model.yaml": yaml(...start, "base_models:", ...bases.map((one, i) => `  - ${i === 0 ? one.replace("checked: 2026-11-01", "checked: 2026-11-01, newest: {date: 2026-10-01}") : one}`)) });
      later.commit();
      expect(entry(await again(it.repo), "G-modifier-scope")).toMatchObject({ outcome: "stale", findings: [{ rule: "upstream/newer", line: 8 }] });
    });

    test("a copy of an upstream summary is no summary of this model", async () => {
      const summary = "# Public Summary of Training Content\n\n| Version of the Summary | 1 |\n|---|---|\n| Last update | 2026-01-01 |\n| Provider name and contact details | Base Labs |\n| Versioned model name(s) | Base 8B |\n| Model dependencies | N/A |\n| Date of placement of the model on the Union market | 2026-01-01 |\n| List of large publicly available datasets | HuggingFaceFW/fineweb |\n";
      const it = await judged(cases, "13-mergekit-8b", { ...PROVIDER_OF_THE_MODIFICATION, ".gpai/upstream/summary.md": summary, ".gpai/model.yaml": yaml(...start, "base_models:", "  - {id: arcee-ai/Llama-3.1-SuperNova-Lite, documents: {summary: {path: .gpai/upstream/summary.md, date: 2026-01-01}}}") });
      expect(entry(it, "PST-R.duty").outcome).toBe("gap");
      expect(JSON.stringify(model(it).facts)).not.toContain(".gpai/upstream");
    });
  });

  describe("published models, if they were declared as open source", () => {
    const run = (id: string): Promise<Judged> => judged(cases, id, { ".gpai/model.yaml": yaml("role: provider", "licence: {open_source: true}", "systemic_risk: false", "crawls: false", "dates: {eu_market: 2026-01-10}", "code_of_practice: {signatory: false}") });

    test("DBRX: terms of listed kinds with their lines, limits of use, and nobody decides", async () => {
      const it = await run("08-dbrx");
      expect([entry(it, "G-oss-disqualify").outcome, places(entry(it, "G-oss-disqualify"))]).toEqual(["unknown", ["open-source/listed-term LICENSE:95", "open-source/listed-term LICENSE:98"]]);
      expect(places(entry(it, "G-oss-safety-terms"))).toEqual(["open-source/use-limits LICENSE:75", "open-source/use-limits LICENSE:75", "open-source/use-limits LICENSE:80"]);
      expect(entry(it, "G-oss-public-info").findings[0]?.message).toMatch(/^Not found here: the weights \(read: /);
      expect(entry(it, "G-exclude-eu").outcome).toBe("not-applicable");
    });

    test("gpt-oss: nothing listed is found, a policy beside the licence is asked about", async () => {
      const it = await run("30-gpt-oss");
      expect([entry(it, "G-oss-licence").outcome, entry(it, "G-oss-disqualify").outcome, places(entry(it, "G-oss-safety-terms"))]).toEqual(["recorded", "recorded", ["open-source/use-limits USAGE_POLICY"]]);
    });

    test("the copyright policy and the summary stay owed, and the reports say so", async () => {
      const it = await run("03-smollm3-3b");
      expect(entry(it, "AIA-53.1.a").outcome).toBe("not-applicable");
      for (const id of ["AIA-53.1.c", "AIA-53.1.d"]) expect([id, entry(it, id).outcome]).toEqual([id, "gap"]);
      expect(it.text).toContain("Still owed: the copyright policy (Art. 53(1)(c), AIA-53.1.c) and the public summary of training content (Art. 53(1)(d), AIA-53.1.d).");
    });
  });

  test("a mirror's report says in one sentence why nothing is owed", async () => {
    const it = await judged(cases, "10-bloom-mirror", { ".gpai/model.yaml": yaml("role: mirror") });
    expect(it.text).toContain("Nothing is owed under this declaration: Declared as a mirror of someone else's model: hosting does not make a provider (Art. 3(3); Guidelines, section 3.1.1).");
    expect(it.text).not.toContain("signatory status not declared");
  });
}
