/** What must be said, and what must not, of real files of public repositories, one by one. */

import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../src/artifacts/model.ts";
import { readFacts } from "../../src/artifacts/facts.ts";
import { openRepository } from "../../src/repository/open.ts";
import { renderFacts } from "../../src/report/facts-text.ts";
import { sharedAlone } from "../support/shared.ts";
import { entry, findings, type Judged, judged, model, value } from "./cases-support.ts";

const cases = sharedAlone("cases");
const POLICY = "reports/v1_0/Apertus_EU_Code_of_Practice.md";
const SUMMARY = "reports/v1_0/Apertus_EU_Public_Summary.md";
const REGISTER = "reports/v1_5/Apertus 1p5 datasets - Legal spreadsheet - Pre-training.tsv";
/** No value has a place where a conclusion about the law could stand. */
const FORBIDDEN = /\b(?:non-)?complian(?:t|ce)\b|AI Act ready|safe harbou?r|presumption of conformity|violat|breach|infringes the/i;

async function factsOf(folder: string, id: string) {
  const { repo } = await judged(folder, id);
  const source = await openRepository(repo.path);
  const { facts } = await readFacts(source);
  await source.close();
  return { facts, text: renderFacts(facts, { width: 200, style: (_, words) => words, verbose: true }).replace(/\s+/g, " ") };
}

function numbers(it: Judged, key: string): readonly Json[] {
  return model(it).facts.filter((one) => one.key === key).map((one) => one.value);
}

if (cases !== undefined) {
  describe("01 a provider's legal documents, with a five-line map of its register", () => {
    const records = {
      ".gpai/training-data.yaml": `file: "${REGISTER}"\ncolumns: {id: Url, name: "Dataset Name", licence: License, revision: Version,\n  pii: "PII removal", optout: "Robots filtering",\n  category: {value: public}}\n`,
      ".gpai/model.yaml": `model: {name: Apertus, versions: [Apertus-8B, Apertus-70B]}\nrole: provider\nprovider: {name: Swiss National AI Institute, contact: llm-requests@swiss-ai.org}\ncode_of_practice: {signatory: false}\ndates: {eu_market: 2025-09-02}\nlicence: {id: Apache-2.0, open_source: true}\ncrawls: false\nsystemic_risk: false\ndocuments: {summary: ${SUMMARY}, copyright_policy: ${POLICY}, acceptable_use: reports/v1_0/Apertus_Acceptable_Use_Policy.md}\n`,
    };
    const run = judged(cases, "01-apertus-legal", records);
    const bare = judged(cases, "01-apertus-legal");

    test("no slip of a record file is named: the map works as it stands", async () => { expect((await run).report.general).toEqual([]); });
    test("a public summary is present and sections 1 to 3 are read", async () => {
      const it = await run;
      for (const id of ["PST-R.duty", "PST-0.1", "PST-1.1.1", "PST-2.1.1", "PST-2.3.1", "PST-2.6.1", "PST-3.1.1", "PST-3.2.1"]) expect([id, entry(it, id).outcome]).toEqual([id, "recorded"]);
      expect((await bare).text).toContain("public summary, title Public Summary of Training Content");
    });
    test("a register of the next version holds modalities that the summary does not name: said with both places", async () => {
      expect(entry(await run, "PST-1.3.1").findings[0]).toMatchObject({ path: SUMMARY, message: expect.stringMatching(/does not name audio, and the register has 46 rows of it/) });
    });
    test("the summary is 447 days old, and that alone is no finding that fails", async () => {
      const it = entry(await run, "PST-0.2");
      expect(it.outcome).toBe("recorded");
      expect(it.findings[0]?.message).toMatch(/2025-09-01, 447 days before 2026-11-22 and more than six months/);
      expect(entry(await run, "PST-R.update").outcome).toBe("unknown");
    });
    test("not a signatory: alternative means are asked for, and the document itself supplies parts of a policy", async () => {
      const it = await run;
      expect(entry(it, "G-nonsignatory").findings.map((one) => one.message)).toEqual([expect.stringMatching(/copyright chapter .* no alternative means/)]);
      for (const id of ["C-1.1.1.ii", "C-1.4.1.a", "C-1.5.1", "C-1.5.2.i"]) expect([id, entry(it, id).outcome, entry(it, id).evidence?.[0]?.path]).toEqual([id, "recorded", POLICY]);
      expect(it.report.models[0]?.obligations.filter((one) => one.basis === "code" && ["gap", "stale", "conflict"].includes(one.outcome)).map((one) => one.id)).toEqual([]);
    });
    test("three placeholders remain; none stands in the part on copyright, so the Act's duty is not failed for them", async () => {
      const it = await run;
      expect(entry(it, "C-1.1.1.i").findings.filter((one) => one.rule === "copyright/placeholder").map((one) => one.line)).toEqual([79, 83, 134]);
      expect(["unknown", "recorded"]).toContain(entry(it, "AIA-53.1.c").outcome);
      expect((await bare).text).toContain("3 placeholders (lines 79, 83, 134)");
    });
    test("the copyright point of contact is present", async () => {
      expect(entry(await run, "C-1.5.1").evidence).toMatchObject([{ line: 163, quote: "llm-copyright-requests@swiss-ai.org" }]);
      expect((await bare).text).toContain("llm-copyright-requests@swiss-ai.org");
    });
    test("the register: 11 rows without licence, 126 without robots filtering, 4 of them text", async () => {
      const it = await run;
      expect(entry(it, "PST-2.1.1").findings[0]?.message).toContain("11 of 145 register rows have no known licence");
      expect(entry(it, "PST-3.1.2").findings[0]?.message).toMatch(/^126 of 145 register rows record no opt-out or robots filtering; 4 of them hold text: /);
      expect((await bare).text).toContain("data register, 145 rows, 11 without a known licence");
    });
    test("the reservations of January 2025 are older than one year (house rule)", async () => {
      expect(entry(await run, "PST-3.1.2").findings.map((one) => one.message)).toEqual(expect.arrayContaining([expect.stringMatching(/^House rule: the opt-out snapshot of January 2025 is more than one year old/)]));
    });
    test("never: 9 January, a crawler of the provider, N/A as a missing answer", async () => {
      const it = await run;
      expect(it.text).not.toContain("2025-01-09");
      for (const id of ["C-1.2.1.a", "C-1.3.1.a", "PST-2.3.2"]) expect(entry(it, id).outcome).toBe("not-applicable");
      expect(entry(it, "PST-1.2.2")).toMatchObject({ outcome: "recorded", findings: [] });
    });
  });

  describe("03 training configs with datasets in comments", () => {
    const run = judged(cases, "03-smollm3-3b");
    test("above 10^23 FLOP from the config alone, said to be planned", async () => {
      expect(value(await run, "compute.threshold_1e23")).toBe("above");
      expect((await run).text).toMatch(/compute\.threshold_1e23 above from a training config, not confirmed/);
    });
    test("a mix with dataset identifiers", async () => { expect(value(await run, "datasets")).toEqual(expect.arrayContaining(["HuggingFaceFW/fineweb-2", "allenai/dolmino-mix-1124", "mlfoundations/dclm-baseline-1.0"])); });
    test("the public summary is not in these files: a pointer is asked for, and taken", async () => {
      expect((await run).text).toContain("In these files: no public summary found. If there is one elsewhere, record where it is.");
      const it = await judged(cases, "03-smollm3-3b", { ".gpai/model.yaml": "role: provider\nprovider: {name: Hugging Face, contact: x@huggingface.co, established_in_union: true}\ndates: {eu_market: 2025-07-08}\ndocuments: {summary: https://huggingface.co/spaces/hfmlsoc/smollm3-eu-data-transparency}\n" });
      expect(entry(it, "PST-R.duty").outcome).not.toBe("gap");
    });
    test("never: stages of one run added up, weights that must sum to 1", async () => {
      expect(numbers(await run, "training.tokens")[0]).toBe(11135877120000);
      expect((await run).text).not.toMatch(/sum to 1|weights? (?:do|does) not add/i);
    });
  });

  describe("04 configs and shard lists", () => {
    const run = judged(cases, "04-olmo2-1b");
    test("below 10^23 FLOP", async () => { expect(value(await run, "compute.threshold_1e23")).toBe("below"); });
    test("1,122 shards are five sources", async () => { expect(value(await run, "datasets")).toEqual(expect.arrayContaining(["dclm", "starcoder", "proof-pile-2", "pes2o", "olmo-mix"])); });
    test("no front matter", async () => { expect((await factsOf(cases, "04-olmo2-1b")).text).toContain("model card, no front matter"); });
    test("never: t_max as tokens, figures of another size", async () => {
      expect(numbers(await run, "training.tokens")).not.toContain(5e12);
      expect(numbers(await run, "parameters.total")).toEqual([1484916736]);
    });
  });

  describe("05 configs without artifacts", () => {
    const run = judged(cases, "05-pythia-1.4b");
    test("well below 10^23 FLOP, the dataset by its path, the shards by their hashes", async () => {
      const it = await run;
      expect(value(it, "compute.threshold_1e23")).toBe("below");
      expect(value(it, "datasets")).toEqual(["pile"]);
      expect(value(it, "data.integrity")).toMatchObject({ algorithm: "sha256", path: "utils/shard_hashes.txt" });
      expect(findings(it)[0]).toMatchObject({ path: "models/1.4B/pythia-1.4b.yml", line: 91, evidence: expect.stringContaining("/fsx/pile/") });
    });
    test("never: that weights are here", async () => {
      expect(model(await run).facts.some((one) => one.key.startsWith("weights."))).toBe(false);
      expect((await run).text).not.toMatch(/model artifact|weights? (?:was|were) found/i);
    });
    test("the Act's duties are said once, not once per model", async () => { expect((await run).text.match(/AIA-53\.1\.d /g)).toHaveLength(1); });
  });

  describe("08 a mixture of experts with a licence of its own", () => {
    const run = judged(cases, "08-dbrx");
    test("above 10^23, below 10^25, with active parameters", async () => {
      const it = await run;
      expect([value(it, "compute.threshold_1e23"), value(it, "compute.threshold_1e25")]).toEqual(["above", "below"]);
      expect(value(it, "compute.flop")).toBeCloseTo(2.626e24, -22);
    });
    test("a term of a listed kind in the licence, without a conclusion", async () => {
      expect((await run).text).toContain("disqualifying for the open-source exemption was found at line 95");
      expect((await run).text).not.toMatch(/is not (?:free and )?open.source/i);
    });
    test("no dataset is named", async () => { expect((await run).report.nextSteps.at(-1)?.text).toContain("no dataset is named in the files read"); });
    test("never: total parameters in 6PD", async () => { expect(JSON.stringify(model(await run).facts)).not.toContain("6 x 131596523520"); });
  });

  describe("09 two licences and a distilled model", () => {
    const run = judged(cases, "09-deepseek-v3");
    const main = async () => { const it = await run; return it.report.models.find((one) => one.id.endsWith("config_671B")); };
    const of = async (key: string) => (await main())?.facts.find((one) => one.key === key)?.value;
    test("code and model have different licences", async () => { expect([await of("licence.code"), await of("licence.id")]).toEqual(["MIT", "deepseek-license-1.0"]); });
    test("above 10^23, below 10^25", async () => { expect([await of("compute.threshold_1e23"), await of("compute.threshold_1e25")]).toEqual(["above", "below"]); });
    test("synthetic data from another model is stated", async () => { expect(await of("data.synthetic")).toMatchObject({ generators: ["deepseek-r1"] }); });
    test("never: total parameters in 6PD", async () => { expect(JSON.stringify((await main())?.facts)).not.toMatch(/6 x 6[78]\d{9} /); });
  });

  describe("10 a copy of somebody else's model", () => {
    const run = judged(cases, "10-bloom-mirror");
    test("the broken index is named with its line, and the run goes on", async () => {
      expect((await run).report.completeness.unreadable).toEqual([{ path: "model.safetensors.index.json", line: 2, reason: expect.stringMatching(/not valid JSON/) }]);
      expect((await run).text).toContain("model.safetensors.index.json:2: not valid JSON");
      expect(value(await run, "parameters.total")).toBe(176247271424);
    });
    test("weights are pointers with digest and size", async () => { expect(model(await run).facts.find((one) => one.key === "weights.sha256")?.method).toBe("lfs-pointers"); });
    test("above 10^23", async () => { expect(value(await run, "compute.threshold_1e23")).toBe("above"); });
    test("the role must be declared", async () => { expect((await run).report.nextSteps[1]?.text).toMatch(/^Declare your role for bloom .* mirror/); });
    test("the licence restricts uses: shown, not judged", async () => { expect((await run).text).toMatch(/BigScience RAIL License v1\.0 \(BLOOM\), restricts uses, users or changes: a person must judge/); });
    test("never: that no emissions are declared", async () => { expect(value(await run, "emissions.co2_grams")).toBe(24700000); });
  });

  describe("13 a merge", () => {
    const run = judged(cases, "13-mergekit-8b");
    test("no licence declared", async () => { expect((await run).text).toContain("No licence is declared for these weights"); });
    test("two of three parents are missing from the card", async () => { expect((await run).text).toContain("2 of 3 base models of mergekit_config.yml:4 are missing from README.md:3"); });
    test("the merge is no training: far below one third; the parents count for cumulative compute only", async () => {
      expect((await run).text).toMatch(/merge \(mergekit_config\.yml:10\), which trains nothing: .* far below one third .* Annex A\.1\) adds that of all merged models/);
    });
    test("never: trained from scratch", async () => { expect((await run).text).not.toMatch(/from scratch|pre-?trained by/i); });
  });

  describe("24 manifests of data", () => {
    const run = factsOf(cases, "24-croissant");
    test("all three are manifests, of no model", async () => {
      const { facts } = await run;
      expect(facts.models).toEqual([]);
      expect(facts.documents?.map((one) => (one.value as { type: string }).type)).toEqual(["dataset-manifest", "dataset-manifest", "dataset-manifest"]);
    });
    test("crawl period, robots.txt records, list of domains, web scraping", async () => {
      const { text } = await run;
      expect(text).toContain("collected 2025-10-05 to 2025-10-19, robots.txt records robotstxt.paths.gz, robotstxt-files, list of domains CC-MAIN-2025-43.domains-top-1000");
      expect(text).toContain("web scraping declared");
    });
    test("never: `other` as a known licence", async () => { expect((await run).text).toContain("licence other (no known licence)"); });
    test("a repository without a model is one quiet line", async () => { expect((await judged(cases, "24-croissant")).report).toMatchObject({ verdict: "nothing-to-check", fails: false }); });
  });

  describe("25 an opt-out form for a dataset", () => {
    const run = factsOf(cases, "25-stack-opt-out");
    test("a channel with readable fields and no deadline", async () => {
      expect((await run).text).toContain("complaint channel, name Opt-out request, purpose opt-out, about a dataset, fields remove_accounts, remove_repos, authority and 2 more, no deadline stated");
      expect((await run).facts.documents?.[0]?.value).toMatchObject({ channel: "issue form", deadline: null });
    });
    test("never: a complaint mechanism of a model provider", async () => { expect((await judged(cases, "25-stack-opt-out")).report.models).toEqual([]); });
  });

  describe("29 a blend and a card of notes", () => {
    const run = judged(cases, "29-nemotron-blend");
    test("hf:// names become ids; cut-offs are per phase; no summary here", async () => {
      const it = await run;
      expect(value(it, "datasets")).toEqual(expect.arrayContaining(["nvidia/Nemotron-CC-v2.1", "nvidia/Nemotron-CC-Math-v1"]));
      expect(numbers(it, "data.cutoff")).toEqual(["2025-06-25", "2025-11-28"]);
      expect(it.text).toContain("In these files: no public summary found.");
    });
    test("never: that the blend is all", async () => { expect((await run).text).not.toMatch(/(?:whole|complete|entire) training (?:set|data)/i); });
  });

  describe("30 the code of a model that lies elsewhere", () => {
    const run = judged(cases, "30-gpt-oss");
    test("code home of a model, with an acceptable-use text: declare the model", async () => {
      const it = await run;
      expect([value(it, "role_hint"), value(it, "acceptable_use.files")]).toEqual(["code-home", ["USAGE_POLICY"]]);
      expect(it.report.nextSteps[1]?.text).toMatch(/^Declare your role .* The files look like: code-home/);
    });
    test("never: an estimate without a token count", async () => { expect(model(await run).facts.some((one) => one.key.startsWith("compute."))).toBe(false); });
  });

  test.each(["01-apertus-legal", "03-smollm3-3b", "08-dbrx", "09-deepseek-v3", "10-bloom-mirror", "13-mergekit-8b", "30-gpt-oss"])("%s: no conclusion about anybody's conduct", async (id) => {
    const own = (await judged(cases, id)).report;
    for (const one of findings({ report: own })) expect(`${one.message} ${one.fix ?? ""}`).not.toMatch(FORBIDDEN);
    expect(own.fails).toBe(false);
  });
}
