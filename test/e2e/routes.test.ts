/** Whole runs on real files of public repositories, under the profiles that providers really have. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { renderMarkdown, SUMMARY_BUDGET } from "../../src/report/markdown.ts";
import { sharedAlone } from "../support/shared.ts";
import { again, entry, findings, judged, model, PROVIDER_OF_THE_MODIFICATION, short } from "./cases-support.ts";

const cases = sharedAlone("cases");
const yaml = (...lines: string[]): string => `${lines.join("\n")}\n`;
const DBRX = ["role: provider", "provider: {name: Databricks, contact: open@databricks.com, established_in_union: true}", "systemic_risk: false", "crawls: false"];

if (cases !== undefined) {
  describe("a merge by a modifier who did not sign", () => {
    const base = ["role: modifier", "provider: {name: Wren Labs, contact: x@example.org, established_in_union: true}", "dates: {eu_market: 2026-01-10}", "licence: {open_source: false}", "systemic_risk: false", "crawls: false"];
    const ALL = "# What we do for Art. 53(1)(a), for Art. 53(1)(b) and for Art. 53(1)(c)\n";
    const run = (code: string, text = ALL) => judged(cases, "13-mergekit-8b", { ...PROVIDER_OF_THE_MODIFICATION, ".gpai/model.yaml": yaml(...base, code), "docs/art53.md": text });

    test("no measure of the Code is failed, with or without alternative means", async () => {
      for (const code of ["code_of_practice: {signatory: false}", "code_of_practice: {signatory: false, alternative_means: docs/art53.md}"]) {
        const it = await run(code);
        const failed = model(it).obligations.filter((one) => one.basis === "code" && ["gap", "conflict", "stale"].includes(one.outcome));
        expect(failed.map((one) => one.id)).toEqual([]);
        expect(it.report.general.map((one) => [one.rule, one.path])).toEqual([["artifacts/base-model", "README.md"]]);
      }
    });

    test("with alternative means the Act's duties (a) to (c) are recorded, not judged by the Code's measures", async () => {
      const it = await run("code_of_practice: {signatory: false, alternative_means: docs/art53.md}");
      for (const id of ["AIA-53.1.a", "AIA-53.1.b", "AIA-53.1.c", "AIA-53.4"]) expect([id, entry(it, id).outcome]).toEqual([id, "recorded"]);
      // A document about something else answers none of them.
      const other = await run("code_of_practice: {signatory: false, alternative_means: docs/art53.md}", "# Technical documentation, kept by the provider\n");
      for (const id of ["AIA-53.1.a", "AIA-53.1.b", "AIA-53.1.c", "AIA-53.4"]) expect([id, entry(other, id).outcome]).toEqual([id, "unknown"]);
      // The Commission expects a report and reasons as well (Guidelines, section 5.1).
      expect(entry(it, "G-nonsignatory").findings.map((one) => one.rule)).toEqual(["act/report", "act/means-adequacy"]);
      expect(entry(it, "AIA-53.1.d").outcome).toBe("gap");
    });

    test("means declared for one chapter without evidence are not mended by general ones", async () => {
      const it = await run("code_of_practice: {signatory: false, alternative_means: {overall: docs/art53.md, copyright: docs/none.md}}");
      expect([entry(it, "AIA-53.1.a").outcome, entry(it, "C-1.1.1.i").outcome, entry(it, "AIA-53.1.c").outcome]).toEqual(["recorded", "unknown", "gap"]);
      expect(it.report.general.map((one) => one.rule)).toEqual(expect.arrayContaining(["means/no-evidence"]));
    });

    test("without them each chapter asks once, and the Act's duty is open", async () => {
      const it = await run("code_of_practice: {signatory: false}");
      expect(entry(it, "G-nonsignatory").findings).toHaveLength(2);
      expect(entry(it, "AIA-53.1.a").outcome).toBe("gap");
    });

    test("while nobody has decided that the modifier is a provider, nothing is known to be missing", async () => {
      const it = await judged(cases, "13-mergekit-8b", { ".gpai/model.yaml": yaml(...base, "code_of_practice: {signatory: true, chapters: [transparency, copyright]}") });
      expect(model(it).obligations.filter((one) => one.outcome === "gap" || one.outcome === "stale").map((one) => one.id)).toEqual([]);
      expect(entry(it, "AIA-53.1.d")).toMatchObject({ outcome: "unknown", reason: expect.stringMatching(/^Owed only where the modification makes its author the provider .*gpai-docket classify/) });
      expect(short(it)).toMatch(/\d+ entries: Owed only where the modification/);
    });

    test("a merge trains nothing: far below one third, and a person judges", async () => {
      const it = await judged(cases, "13-mergekit-8b", { ".gpai/model.yaml": yaml(...base, "code_of_practice: {signatory: false}") });
      expect(entry(it, "G-modifier").outcome).toBe("unknown");
      expect(entry(it, "G-modifier").findings[0]).toMatchObject({ rule: "artifacts/merge", path: "mergekit_config.yml", line: 10, message: expect.stringMatching(/about zero, far below one third .*person to judge/) });
    });
  });

  describe("a record that does not say the role", () => {
    const run = () => judged(cases, "13-mergekit-8b", { ".gpai/model.yaml": yaml("model: {name: Stock}") });

    test("the one question is asked once, not once per entry", async () => {
      const text = short(await run());
      expect(text.match(/What is the role/g)).toHaveLength(2);
      expect(text).toMatch(/unknown {5}\d+ entries: What is the role/);
      expect(text.split("\n").length).toBeLessThan(110);
      expect(text).toMatch(/and \d+ more \(--verbose\)/);
    });

    test("the role is the first step", async () => {
      const { nextSteps } = (await run()).report;
      expect(nextSteps[0]?.text).toMatch(/^Declare the role for Stock in \.gpai\/model\.yaml/);
      expect(nextSteps).toHaveLength(3);
    });

    test("the fix for base models that the card leaves out makes the finding go", async () => {
      const it = await run();
      const found = findings(it).find((one) => one.rule === "artifacts/base-model");
      expect(found?.fix).toBe('base_model: ["arcee-ai/Llama-3.1-SuperNova-Lite", "DreadPoor/Heart_Stolen-8B-Model_Stock", "Dampfinchen/Llama-3.1-8B-Ultra-Instruct"]   # in README.md');
      const card = readFileSync(`${it.repo.path}/README.md`, "utf8");
      it.repo.write({ "README.md": card.replace(/base_model:\n- .*\n/, () => `${found?.fix ?? ""}\n`) }).commit();
      expect(findings(await again(it.repo)).map((one) => one.rule)).not.toContain("artifacts/base-model");
    });
  });

  describe("roles under which nothing is owed", () => {
    const run = (...lines: string[]) => judged(cases, "10-bloom-mirror", { ".gpai/model.yaml": yaml(...lines) });

    test("a mirror answers for nothing, and only what could not be read stays", async () => {
      const it = await run("role: mirror");
      expect(model(it).obligations.every((one) => one.outcome === "not-applicable" && one.reason !== undefined)).toBe(true);
      expect(findings(it)).toEqual([]);
      expect(it.report.verdict).toBe("incomplete");
    });

    test.each(["library", "not-gpai"])("%s needs a reason; the weights of a large model here are asked about, until a person signs an answer", async (role) => {
      const asked = await run(`role: ${role}`);
      expect(asked.report.general).toMatchObject([{ rule: "profile/role-reason", path: ".gpai/model.yaml", line: 1, fix: expect.stringMatching(/^reason: /) }]);
      expect(asked.report.fails).toBe(false);
      const reasoned = await run(`role: ${role}`, "reason: one of our toys");
      expect(reasoned.report.general).toMatchObject([{ rule: "profile/role-facts", path: ".gpai/model.yaml", line: 1, message: expect.stringMatching(/\?$/) }]);
      expect(reasoned.report.fails).toBe(false);
      reasoned.repo.write({ ".gpai/classification.yaml": yaml("decisions:", `  - {question: role, answer: ${role}, by: "General Counsel, Example Labs", on: 2026-11-20, reasons: looked at with the team}`) }).commit();
      expect((await again(reasoned.repo)).report.general).toEqual([]);
    });

    test("not-gpai is shown beside the estimate that speaks against it, and a person decides", async () => {
      expect((await run("role: not-gpai")).report.general[0]?.message).toMatch(/above 10\^23 FLOP \(README\.md:212\).*a person decides/);
    });

    test("not placed on the Union market: nothing binds, each entry says why", async () => {
      const it = await run("role: provider", "dates: {eu_market: none}");
      expect(model(it).obligations.filter((one) => one.outcome !== "not-applicable" || one.reason === undefined)).toEqual([]);
    });
  });

  test("no face prints a value that is not for downstream providers, right or wrong", async () => {
    const it = await judged(cases, "08-dbrx", {
      ".gpai/model.yaml": yaml("role: provider", "provider: {name: Databricks, contact: x@databricks.com, established_in_union: true}", "code_of_practice: {signatory: true, chapters: [transparency, copyright, safety]}", "dates: {eu_market: 2026-03-27}", "licence: {open_source: false}", "compute: {flop: 9.87654e25, method: zqx-method, uncertainty: 0.2}", "crawls: true", "systemic_risk: true"),
      ".gpai/documentation.yaml": yaml("MDF-HDR-1: 2026-03-20", 'MDF-HDR-2: "1.0"', "MDF-PRP-7: 222333444555", "MDF-CMP-1: zqx-range", "MDF-CMP-2: zqx-time", "MDF-CMP-3: zqx-order", "MDF-CMP-4: 7.654321e26", "MDF-CMP-5: TODO zqx-words", "MDF-ENG-1: zqx MWh", "MDF-DAT-5: {training: 1.23456e12, unit: tokens}", "MDF-DAT-8: zqx-measure", "MDF-TRN-1: zqx TBD"),
      ".gpai/safety.yaml": yaml('AIA-52.1: {held_by: zqx-holder, digest: "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", version: "1", date: 2026-03-01, location: zqx-place}'),
    });
    const all = `${it.text}${JSON.stringify(it.report)}${renderMarkdown(it.report, { maxBytes: SUMMARY_BUDGET })}`;
    expect(all.match(/zqx[\w-]*|222,?333,?444,?555|7\.65\d*|7\.7x10\^26|9\.87\d*|9\.9x10\^25|1\.23\d*/g) ?? []).toEqual([]);
    expect(findings(it).map((one) => one.rule)).toEqual(expect.arrayContaining(["form/parameters", "form/compute", "form/placeholder"]));
  });

  test("while signing is not declared, the Act's copyright duty is judged by the policy, not by measures of the Code", async () => {
    const policy = "# Copyright policy\n\nVersion 1.0, 2026-02-01. This policy covers all models.\n\nWe identify and respect rights reservations under Art. 4(3) of Directive (EU) 2019/790, expressed by robots.txt and other machine-readable means.\n";
    const run = (files: Readonly<Record<string, string>>) => judged(cases, "08-dbrx", { ".gpai/model.yaml": yaml(...DBRX, "dates: {eu_market: 2026-01-10}", "licence: {open_source: false}"), ...files });
    const it = await run({ ".gpai/copyright.yaml": "policy: docs/policy.md\n", "docs/policy.md": policy });
    expect(entry(it, "C-1.4.1.a").outcome).toBe("unknown");
    expect(entry(it, "AIA-53.1.c").outcome).toBe("recorded");
    expect(entry(await run({}), "AIA-53.1.c").outcome).toBe("gap");
  });

  test("slips of several keys on one line are all named", async () => {
    const it = await judged(cases, "08-dbrx", { ".gpai/model.yaml": yaml("role: provider", 'provider: {name: à compléter, contact: keine, authorised_representative: "non applicable", established_in_union: false}', "dates: {eu_market: 2026-01-10}", "code_of_practice: {signatory: false}") });
    expect(it.report.general.filter((one) => one.line === 2).map((one) => one.rule)).toEqual(["records/placeholder", "records/denial"]);
    expect(entry(it, "AIA-54.1").findings[0]).toMatchObject({ rule: "representative/none", line: 2 });
  });

  test("of two files named on one line, each that is missing is named", async () => {
    const it = await judged(cases, "08-dbrx", { ".gpai/model.yaml": yaml(...DBRX, "dates: {eu_market: 2026-01-10}", "code_of_practice: {signatory: true, chapters: [copyright]}", "documents: {acceptable_use: AUP.md, copyright_policy: docs/policy.md}") });
    const on = findings(it).filter((one) => one.path === ".gpai/model.yaml" && one.line === 7);
    expect(new Set(on.map((one) => /AUP\.md|docs\/policy\.md/.exec(one.message)?.[0]))).toEqual(new Set(["AUP.md", "docs/policy.md"]));
  });

  describe("a summary.yaml that is begun", () => {
    const begun = (text: string) => judged(cases, "13-mergekit-8b", { ".gpai/model.yaml": yaml("role: modifier", "crawls: false", "dates: {eu_market: 2026-01-10}", "base_models: [{id: arcee-ai/Llama-3.1-SuperNova-Lite}]"), ...PROVIDER_OF_THE_MODIFICATION, ".gpai/summary.yaml": text });

    test("a skeleton of comments is not told to run init again", async () => {
      expect(entry(await begun("# PST-0.1: version\n"), "PST-R.duty").findings[0]?.fix).toMatch(/^Remove the #/);
    });

    test("who does not crawl is not asked for crawled domains", async () => {
      expect(entry(await begun('PST-0.1: "1.0"\n'), "PST-2.3.8").outcome).toBe("not-applicable");
    });

    test("all base models that the field leaves out are named at once, and the fix takes the conflict away", async () => {
      const it = await begun('PST-0.1: "1.0"\nPST-1.2.2: Mistral, mostly\n');
      const [found] = entry(it, "PST-1.2.2").findings;
      expect(found).toMatchObject({ rule: "summary/base-model-missing", message: expect.stringContaining("3 base models: ") });
      it.repo.write({ ".gpai/summary.yaml": `PST-0.1: "1.0"\n${(found?.fix ?? "").replace("<link to the summary of each>", "https://example.org/summaries")}\n` });
      expect(entry(await again(it.repo), "PST-1.2.2").outcome).toBe("recorded");
    });
  });

  test("a missing summary is a gap once; where and when it is public is asked only of a summary that is there", async () => {
    const it = await judged(cases, "08-dbrx", { ".gpai/model.yaml": yaml(...DBRX, "dates: {eu_market: 2026-01-10}", "code_of_practice: {signatory: false}") });
    const gaps = model(it).obligations.filter((one) => one.id.startsWith("PST-") && one.outcome === "gap");
    expect(gaps.map((one) => one.id)).toEqual(["PST-R.duty"]);
    expect(entry(it, "PST-R.large").reason).toMatch(/^No training-data register is recorded/);
  });

  describe("weights elsewhere", () => {
    test("a record whose weights lie on a hub is the record of the config and card that are here", async () => {
      const it = await judged(cases, "08-dbrx", { ".gpai/model.yaml": yaml(...DBRX, 'weights: [{url: "https://huggingface.co/databricks/dbrx-base", revision: d7d18d833146403dd74c2620b8434639ae123d6e}]') });
      expect(it.report.models).toHaveLength(1);
      expect(model(it).profile.role).toBe("provider");
      expect(model(it).facts.find((one) => one.key === "parameters.active")?.value).toBe(36469708800);
    });

    test("weights that lie here are not those of a record that has its weights elsewhere", async () => {
      const it = await judged(cases, "13-mergekit-8b", { ".gpai/model.yaml": yaml(...DBRX, 'weights: [{url: "https://huggingface.co/example/other", revision: d7d18d833146403dd74c2620b8434639ae123d6e}]') });
      expect(it.report.models.map((one) => one.profile.role)).toEqual(["provider", null]);
      expect(findings(it).map((one) => one.rule)).toContain("coverage/uncovered");
    });
  });

  describe("a model placed on the market before 2 August 2025", () => {
    const legacy = (extra: string) => judged(cases, "08-dbrx", { ".gpai/model.yaml": yaml(...DBRX, "code_of_practice: {signatory: true, chapters: [transparency, copyright, safety]}", "dates: {eu_market: 2024-03-27}", extra) });

    test("duties are upcoming with their date, and nothing fails", async () => {
      const it = await legacy("licence: {open_source: false}");
      expect(entry(it, "AIA-53.1.d")).toMatchObject({ outcome: "upcoming", due: "2027-08-02" });
      expect(it.report.counts.gap + it.report.counts.stale + it.report.counts.conflict).toBe(0);
      expect(it.report.fails).toBe(false);
    });

    test("an open-source claim that the licence contradicts is shown today, not in 2027", async () => {
      const it = await legacy("licence: {open_source: true}");
      expect(entry(it, "AIA-53.2")).toMatchObject({ outcome: "conflict" });
      expect(entry(it, "AIA-53.2").findings[0]?.message).toMatch(/LICENSE:1 names Databricks Open Model License.*at line 95/);
      expect(it.text).not.toMatch(/is (?:not )?free and open.source under the A/);
    });

    test("a known source of unlicensed works is shown today, though nothing fails for it yet", async () => {
      const it = await judged(cases, "08-dbrx", { ".gpai/model.yaml": yaml(...DBRX, "code_of_practice: {signatory: false}", "dates: {eu_market: 2024-03-27}"), ".gpai/training-data.csv": "id,category,modality\nhf:defunct-datasets/the_pile_books3,public,text\n" });
      expect(short(it)).toMatch(/upcoming +PST-3\.2\.1 .*\s+The training-data register names Books3/);
      expect(it.report.fails).toBe(false);
    });

    test("compute against 10^25 is a fact of today", async () => {
      expect(entry(await legacy("licence: {open_source: false}"), "AIA-51.2").outcome).toBe("recorded");
    });
  });

  test("a licence that a change swaps is a conflict of the licence, not of a claim that nobody makes", async () => {
    const it = await judged(cases, "08-dbrx", { ".gpai/model.yaml": yaml(...DBRX, "code_of_practice: {signatory: false}", "licence: {id: Apache-2.0, open_source: false}", "dates: {eu_market: 2026-01-10}") });
    expect(entry(it, "AIA-53.2").outcome).toBe("recorded");
    expect(entry(it, "MDF-DIS-3")).toMatchObject({ outcome: "conflict", findings: [{ path: ".gpai/model.yaml", fix: expect.stringContaining("databricks-open-model-license") }] });
  });
}
