/** What a change asks of the documents, on real repositories. */

import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { BYTES, card, config, digest, documentation, modelYaml, pointer } from "../support/wren.ts";
import { axolotl, change, commit, copyright, judged, register, settings, start, summary, told } from "./change-support.ts";

const SIZE = BYTES + 40_000;
const form = (over: Readonly<Record<string, string>> = {}, seed = "one"): string => documentation({ "MDF-PRP-1": '"Dense decoder, 32 layers"', "MDF-PRP-4": "{Text: 4096 tokens}", "MDF-DIS-3": "LICENSE, Apache-2.0", "MDF-DIS-4": '"free and open source"', "MDF-GEN-6": '"N/A"', ...over }, seed);
const RAISED = { "MDF-HDR-1": "2026-11-20", "MDF-HDR-2": '"1.1"' };
const CRAWLS = { ".gpai/model.yaml": modelYaml.replace("crawls: false", "crawls: true").replace("[transparency]", "[transparency, copyright]"), ".gpai/copyright.yaml": copyright, "crawl/settings.py": settings };
const kinds = (report: Report): readonly string[] => (report.change?.consequences ?? []).map((one) => one.kind);
const boxes = (report: Report): readonly string[] => told(report).filter((line) => line.startsWith("  [")).map((line) => line.slice(2, 20).replace(/^(\[.\] \S+).*$/, "$1"));

describe("weights", () => {
  test("other content: digest, version and date are due", async () => {
    const report = await change(start(), { "model.safetensors": pointer("two", SIZE) });
    expect(told(report)).toEqual([
      "changed-weights: The weight file `model.safetensors` has other content.",
      "  [ ] MDF-GEN-3 .gpai/documentation.yaml: record the SHA-256 of `model.safetensors`",
      "  [ ] MDF-HDR-2 .gpai/documentation.yaml: raise the version of the document, and list the one before under `earlier_versions`",
      "  [ ] MDF-HDR-1 .gpai/documentation.yaml: set the date of the last update",
    ]);
    expect(report.change).toMatchObject({ files: 1, consequences: [{ model: "default", path: "model.safetensors" }] });
  });
  test("new weights without a new document version make the documentation's age due, and the run fails", async () => {
    const report = await change(start(), { "model.safetensors": pointer("two", SIZE) });
    const due = report.models.flatMap((model) => model.obligations.filter((one) => one.newlyDue === true).map((one) => `${one.id} ${one.outcome}`));
    expect(due).toEqual(expect.arrayContaining(["T-1.1.c stale", "MDF-GEN-3 conflict", "MDF-HDR-1 stale"]));
    expect(report.fails).toBe(true);
  });
  test("brought along: digest recorded, version raised, date set; nothing else is due", async () => {
    const report = await change(start(), { "model.safetensors": pointer("two", SIZE), ".gpai/documentation.yaml": form({ ...RAISED }, "two") });
    expect(boxes(report)).toEqual(["[x] MDF-GEN-3", "[x] MDF-HDR-2", "[x] MDF-HDR-1"]);
    expect(report.models.flatMap((model) => model.obligations.filter((one) => one.newlyDue === true && /^(?:T-1\.1\.c|MDF-)/.test(one.id)))).toEqual([]);
  });
  test("the record was edited, but not the part that matters", async () => {
    const files = { "model.safetensors": pointer("two", SIZE), ".gpai/documentation.yaml": form({ "MDF-PRP-7": '"3624078336"' }) };
    expect(boxes(await change(start(), files))).toEqual(["[ ] MDF-GEN-3", "[ ] MDF-HDR-2", "[ ] MDF-HDR-1"]);
    const lowered = { ...files, ".gpai/documentation.yaml": form({ "MDF-HDR-2": '"0.9"', "MDF-HDR-1": "2026-03-01" }, "two") };
    expect(boxes(await change(start(), lowered))).toEqual(["[x] MDF-GEN-3", "[ ] MDF-HDR-2", "[ ] MDF-HDR-1"]);
  });
  test("a document that spoke of these weights before is done", async () => {
    const report = await change(start({ ".gpai/documentation.yaml": form({}, "two") }), { "model.safetensors": pointer("two", SIZE) });
    expect(boxes(report)).toEqual(["[x] MDF-GEN-3", "[x] MDF-HDR-2", "[x] MDF-HDR-1"]);
  });
  test("a new file is new weights; a copy or a moved file is nothing", async () => {
    expect(told(await change(start(), { "q4.gguf": pointer("q", 4e9) }))[0]).toBe("new-weights: The weight file `q4.gguf` is new.");
    expect(told(await change(start(), { "copy.safetensors": pointer("one", SIZE) }))).toEqual([]);
  });
  test("digests that model.yaml states are due there", async () => {
    const stated = (seed: string): string => `${modelYaml.replace(/^weights.*$/m, "")}weights: [{path: model.safetensors, sha256: ${digest(seed)}}]\n`;
    const report = await change(start({ ".gpai/model.yaml": stated("one") }), { "model.safetensors": pointer("two", SIZE) });
    expect(told(report)).toContain("  [ ] MDF-GEN-3 .gpai/model.yaml: under weights, write the SHA-256 of `model.safetensors`");
    const mended = await change(start({ ".gpai/model.yaml": stated("one") }), { "model.safetensors": pointer("two", SIZE), ".gpai/model.yaml": stated("two") });
    expect(told(mended)).toContain("  [x] MDF-GEN-3 .gpai/model.yaml: under weights, write the SHA-256 of `model.safetensors`");
  });
  test("many files are one consequence that names three", async () => {
    const shards = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`model-${String(index + 1).padStart(5, "0")}-of-00050.safetensors`, pointer(`s${index}`, Math.floor(SIZE / 50))]));
    const report = await change(start(), shards);
    expect(kinds(report)).toEqual(["new-weights"]);
    expect(told(report)[0]).toBe("new-weights: 50 weight files are new: `model-00001-of-00050.safetensors`, `model-00002-of-00050.safetensors`, `model-00003-of-00050.safetensors` and 47 more.");
  });
  test("documentation in another file is due as a whole, and done where this change edits it", async () => {
    const over = { ".gpai/model.yaml": `${modelYaml}documents: {model_documentation: docs/form.md}\n`, "docs/form.md": "# Model documentation\n" };
    const without = (): ReturnType<typeof start> => { const repo = start(over); repo.remove(".gpai/documentation.yaml"); commit(repo, "2026-11-02T10:00:00Z"); repo.git("branch", "--force", "base"); return repo; };
    expect(told(await change(without(), { "model.safetensors": pointer("two", SIZE) }))[1]).toBe("  [ ] T-1.1.c docs/form.md: bring it up to date: the SHA-256 of `model.safetensors`");
    expect(boxes(await change(without(), { "model.safetensors": pointer("two", SIZE), "docs/form.md": "# Model documentation 2\n" }))).toEqual(["[x] T-1.1.c"]);
  });
});

describe("configuration", () => {
  const other = config.replace("4096", "8192").replace("LlamaForCausalLM", "MistralForCausalLM");
  test("the fields that describe it are due", async () => {
    expect(told(await change(start(), { "config.json": other }))).toEqual([
      "changed-config: In `config.json`: architecture from `LlamaForCausalLM` to `MistralForCausalLM` and context length from `4096` to `8192`.",
      "  [ ] MDF-PRP-1 .gpai/documentation.yaml: write the new architecture", "  [ ] MDF-PRP-4 .gpai/documentation.yaml: write the new context length",
      "  [ ] MDF-HDR-2 .gpai/documentation.yaml: raise the version of the document, and list the one before under `earlier_versions`", "  [ ] MDF-HDR-1 .gpai/documentation.yaml: set the date of the last update",
    ]);
  });
  test("brought along; a wrong number is not", async () => {
    const right = form({ ...RAISED, "MDF-PRP-1": '"Dense decoder with sliding window"', "MDF-PRP-4": "{Text: 8192 tokens}" });
    expect(boxes(await change(start(), { "config.json": other, ".gpai/documentation.yaml": right }))).toEqual(["[x] MDF-PRP-1", "[x] MDF-PRP-4", "[x] MDF-HDR-2", "[x] MDF-HDR-1"]);
    expect(boxes(await change(start(), { "config.json": other, ".gpai/documentation.yaml": right.replace("8192", "16384") })).slice(0, 2)).toEqual(["[x] MDF-PRP-1", "[ ] MDF-PRP-4"]);
  });
  test("the number of parameters brings its range along where that is another one", async () => {
    const report = await change(start(), { "config.json": config.replace('"num_hidden_layers": 32', '"num_hidden_layers": 64'), "model.safetensors": pointer("two", 13_691_040_832) });
    expect(boxes(report)).toEqual(expect.arrayContaining(["[ ] MDF-PRP-7", "[ ] MDF-PRP-8"]));
  });
  test("formatting, order of keys and unrelated keys are nothing", async () => {
    const { torch_dtype, ...rest } = JSON.parse(config) as Record<string, unknown>;
    expect(told(await change(start(), { "config.json": JSON.stringify({ torch_dtype, use_cache: true, ...rest }) }))).toEqual([]);
  });
});

describe("training data", () => {
  test("datasets added and gone: rows of the register, and the summary", async () => {
    expect(told(await change(start(), { "train/axolotl.yaml": axolotl(["org/web:0.7", "org/new:0.2", "org/other:0.1"]) }))).toEqual([
      "changed-data: Datasets in `train/axolotl.yaml`: added `org/new`, `org/other`; no longer named `org/code`.",
      "  [ ] PST-R.stages .gpai/training-data.csv: add a row for `org/new`, `org/other`", "  [ ] PST-R.stages .gpai/training-data.csv: take out or explain the row of `org/code`",
      "  [ ] PST-R.update .gpai/summary.yaml: bring section 2, version and date (0.1, 0.2) up to date",
    ]);
  });
  test("brought along", async () => {
    const report = await change(start(), { "train/axolotl.yaml": axolotl(["org/web:0.7", "org/new:0.3"]), ".gpai/training-data.csv": register.replace("org/code", "org/new"), ".gpai/summary.yaml": summary.replace("2026-03-02", "2026-11-20") });
    expect(boxes(report)).toEqual(["[x] PST-R.stages", "[x] PST-R.stages", "[x] PST-R.update"]);
  });
  test("other weights, where the register keeps them", async () => {
    expect(told(await change(start(), { "train/axolotl.yaml": axolotl(["org/web:0.5", "org/code:0.5"]) }))).toEqual([
      "changed-data: Datasets in `train/axolotl.yaml`: other weight for `org/web`, `org/code`.", "  [ ] PST-R.stages .gpai/training-data.csv: write the new weight of `org/web`, `org/code`",
      "  [ ] PST-R.update .gpai/summary.yaml: bring section 2, version and date (0.1, 0.2) up to date",
    ]);
  });
  test.each([
    ["a comment", `# was org/old\n${axolotl(["org/web:0.7", "org/code:0.3"])}`], ["weights in per cent", axolotl(["org/web:70", "org/code:30"])], ["another order", axolotl(["org/code:0.3", "org/web:0.7"])],
    ["another learning rate", axolotl(["org/web:0.7", "org/code:0.3"]).replace("0.0002", "0.0001")],
  ])("%s is nothing", async (_name, text) => expect(told(await change(start(), { "train/axolotl.yaml": text }))).toEqual([]));
  test("weights and data in one change: the document's version is asked for once, the summary with the data", async () => {
    const report = await change(start(), { "model.safetensors": pointer("two", SIZE), "config.json": config.replace("4096", "8192"), "train/axolotl.yaml": axolotl(["org/web:0.7", "org/new:0.3"]) });
    expect(kinds(report)).toEqual(["changed-weights", "changed-config", "changed-data"]);
    expect(boxes(report).filter((box) => /HDR/.test(box))).toEqual(["[ ] MDF-HDR-2", "[ ] MDF-HDR-1"]);
    expect(boxes(report)).toContain("[ ] PST-R.update");
  });
});

describe("crawlers", () => {
  test("robots.txt switched off", async () => {
    expect(told(await change(start(CRAWLS), { "crawl/settings.py": settings.replace("True", "False") }))).toEqual([
      "changed-crawler: `crawl/settings.py` changed how the crawler is run (robots.txt: ignored).",
      "  [ ] C-1.3.1.a .gpai/copyright.yaml: under crawlers, say whether robots.txt is followed (the configuration says `ignore`)", "  [ ] C-1.3.1.b .gpai/copyright.yaml: under protocols, name what this crawler honours",
    ]);
  });
  test("a new crawler, and brought along", async () => {
    const files = { "owl/settings.py": settings.replace("WrenBot/1.0", "OwlBot/2.0 (+https://wren-lm.eu/owl)") };
    const due = ["C-1.3.1.a", "C-1.3.1.a", "C-1.3.1.b", "PST-2.3.2"];
    const report = await change(start(CRAWLS), files);
    expect(told(report)[0]).toBe("changed-crawler: `owl/settings.py` is a new crawler configuration (robots.txt: obeyed; user agents `OwlBot/2.0 (+https://wren-lm.eu/owl)`).");
    expect(boxes(report)).toEqual(due.map((id) => `[ ] ${id}`));
    const done = await change(start(CRAWLS), { ...files, ".gpai/copyright.yaml": copyright.replace("protocols", "  - {name: OwlBot, agents: [OwlBot], robots: true, config: owl/settings.py}\nprotocols"), ".gpai/summary.yaml": `${summary}PST-2.3.2: WrenBot, OwlBot\n` });
    expect(boxes(done)).toEqual(due.map((id) => `[x] ${id}`));
  });
  test("a new configuration of a crawler that the record already describes asks for nothing more there", async () => {
    const report = await change(start(CRAWLS), { "again/settings.py": settings });
    expect(boxes(report).filter((box) => box.endsWith("C-1.3.1.a"))).toEqual(["[x] C-1.3.1.a", "[x] C-1.3.1.a"]);
  });
  test("comments and other settings are nothing", async () => {
    expect(told(await change(start(CRAWLS), { "crawl/settings.py": `# ROBOTSTXT_OBEY = False\n${settings}CONCURRENT_REQUESTS = 32\n` }))).toEqual([]);
  });
  test("a configuration that only the record names is compared by its bytes", async () => {
    const over = { ...CRAWLS, ".gpai/copyright.yaml": copyright.replace("crawl/settings.py", "fetch/run.cfgx"), "fetch/run.cfgx": "a" };
    expect(boxes(await change(start(over), { "fetch/run.cfgx": "b" }))).toEqual(["[ ] C-1.3.1.a"]);
  });
  test("where crawling is denied, that declaration is due", async () => {
    const report = await change(start(), { "crawl/settings.py": settings });
    expect(told(report)[1]).toBe("  [ ] PST-2.3.1 .gpai/model.yaml: `crawls: false` is declared: say whether this configuration is used for training data");
  });
});

describe("licence and base model", () => {
  const based = (base: string): string => card.replace("license: apache-2.0", `license: apache-2.0\nbase_model: ${base}`);
  test("another licence in the card", async () => {
    const report = await change(start(), { "README.md": card.replace("apache-2.0", "cc-by-nc-4.0") });
    expect(told(report)[0]).toBe("changed-licence: `README.md` turns the licence from `Apache-2.0` into `CC-BY-NC-4.0`.");
    expect(boxes(report)).toEqual(["[ ] MDF-DIS-3", "[ ] MDF-DIS-4", "[ ] MDF-HDR-2", "[ ] MDF-HDR-1"]);
  });
  test("brought along, in the form and in model.yaml", async () => {
    const licensed = (id: string): string => `${modelYaml}licence: {id: ${id}}\n`;
    const report = await change(start({ ".gpai/model.yaml": licensed("Apache-2.0") }), { "README.md": card.replace("apache-2.0", "mit"), ".gpai/model.yaml": licensed("MIT"), ".gpai/documentation.yaml": form({ ...RAISED, "MDF-DIS-3": "MIT" }) });
    expect(told(report)).toContain("  [x] MDF-DIS-3 .gpai/model.yaml: name the new licence under licence.id");
    expect(boxes(report)).toEqual(["[x] MDF-DIS-3", "[x] MDF-HDR-2", "[x] MDF-HDR-1", "[x] MDF-DIS-3"]);
  });
  test("a text that is no known licence", async () => {
    const over = { LICENSE: "Wren licence.\n\nUse it on Sundays.\n", "README.md": card.replace("license: apache-2.0", "license: other") };
    expect(told(await change(start(over), { LICENSE: "Wren licence.\n\nUse it on Mondays only.\n" }))[0]).toBe("changed-licence: The text of `LICENSE` changed, and it is none of the known licences.");
  });
  test("the open-source exception is to be judged again; nothing of the form is owed under it", async () => {
    const open = `${modelYaml}licence: {id: Apache-2.0, open_source: true}\n`;
    const report = await change(start({ ".gpai/model.yaml": open }), { "README.md": card.replace("apache-2.0", "cc-by-nc-4.0") });
    expect(told(report).slice(1).map((line) => line)).toEqual(["  [ ] AIA-53.2 .gpai/model.yaml: name the new licence under licence.id", "  [ ] AIA-53.2 .gpai/model.yaml: judge again whether licence.open_source holds"]);
  });
  test("another base model", async () => {
    const report = await change(start({ "README.md": based("org/old-7b") }), { "README.md": based("org/new-7b") });
    expect(told(report)).toEqual([
      "changed-base-model: New base model: `org/new-7b`. No longer named as base model: `org/old-7b`.", "  [ ] MDF-GEN-6 .gpai/documentation.yaml: name `org/new-7b`",
      "  [ ] MDF-HDR-2 .gpai/documentation.yaml: raise the version of the document, and list the one before under `earlier_versions`", "  [ ] MDF-HDR-1 .gpai/documentation.yaml: set the date of the last update", "  [ ] PST-1.2.2 .gpai/summary.yaml: name `org/new-7b` in field 1.2.2, with a link to its summary",
    ]);
  });
  test("brought along by a modifier", async () => {
    const modifier = (base: string): string => `${modelYaml.replace("role: provider", "role: modifier")}base_models: [{id: ${base}}]\n`;
    const upstream = (base: string): string => summary.replace('"N/A: no base model"', `"${base}, https://huggingface.co/${base}"`);
    const over = { "README.md": based("org/old-7b"), ".gpai/model.yaml": modifier("org/old-7b"), ".gpai/summary.yaml": upstream("org/old-7b"), ".gpai/documentation.yaml": form({ "MDF-GEN-6": '["org/old-7b"]' }) };
    expect(boxes(await change(start(over), { "README.md": based("org/new-7b") }))).toEqual(["[ ] MDF-GEN-6", "[ ] MDF-HDR-2", "[ ] MDF-HDR-1", "[ ] MDF-GEN-6", "[ ] PST-1.2.2"]);
    const report = await change(start(over), { "README.md": based("org/new-7b"), ".gpai/model.yaml": modifier("org/new-7b"), ".gpai/summary.yaml": upstream("org/new-7b"), ".gpai/documentation.yaml": form({ ...RAISED, "MDF-GEN-6": '["org/new-7b"]' }) });
    expect(boxes(report)).toEqual(["[x] MDF-GEN-6", "[x] MDF-HDR-2", "[x] MDF-HDR-1", "[x] MDF-GEN-6", "[x] PST-1.2.2"]);
  });
});

describe("set aside by a person", () => {
  const marked = (mark: string): string => `${modelYaml}not_relevant:\n  - {${mark}}\n`;
  const weights = { "model.safetensors": pointer("two", SIZE), "b.safetensors": pointer("b", SIZE) };
  const aside = async (mark: string, before = modelYaml): Promise<readonly string[]> => told(await change(start({ ".gpai/model.yaml": before }), { ...weights, ".gpai/model.yaml": marked(mark) })).filter((line) => /^(?:new|changed)|aside/.test(line));

  test("by a glob with a day: reason, person and day are shown, and that the mark comes with the change", async () => {
    const report = await change(start(), { ...weights, ".gpai/model.yaml": marked('path: "*.safetensors", reason: same tensors in another file layout, by: Data lead, on: 2026-11-20') });
    expect(report.change?.consequences).toMatchObject([{ kind: "new-weights", due: [], notRelevant: { reason: "same tensors in another file layout", by: "Data lead", on: "2026-11-20" } }, { kind: "changed-weights", due: [] }]);
    expect(report.change?.consequences[0]?.message).toBe("The weight file `b.safetensors` is new. The mark that sets it aside comes with this same change.");
    expect(report.models[0]?.obligations.find((one) => one.id === "T-1.1.c")?.outcome).toBe("recorded");
  });
  test("one file of two: the other is still due", async () => {
    expect(await aside("path: b.safetensors, reason: draft head for speculative decoding only, on: 2026-11-20")).toEqual([
      "new-weights: The weight file `b.safetensors` is new. The mark that sets it aside comes with this same change.", "  aside: draft head for speculative decoding only", "changed-weights: The weight file `model.safetensors` has other content.",
    ]);
  });
  test("by digest, for that state only", async () => {
    expect(await aside(`path: model.safetensors, reason: re-saved, sha256: ${digest("two")}`)).toContain("  aside: re-saved");
    expect(await aside(`path: model.safetensors, reason: re-saved, sha256: ${digest("three")}`)).not.toContain("  aside: re-saved");
  });
  test.each([
    ["no reason worth the name", "path: model.safetensors, reason: TODO, on: 2026-11-20"], ["no state named", "path: model.safetensors, reason: re-saved"], ["a day before the change", "path: model.safetensors, reason: re-saved, on: 2026-11-19"],
    ["a day in the future", "path: model.safetensors, reason: re-saved, on: 2027-11-20"], ["a glob that covers nothing", 'path: "*.gguf", reason: re-saved, on: 2026-11-20'], ["a broken glob", 'path: "[*", reason: re-saved, on: 2026-11-20'],
  ])("not with %s", async (_name, mark) => expect((await aside(mark)).filter((line) => line.includes("aside"))).toEqual([]));
  test("a mark of the base counts where it speaks of a later state, and is not said to be new", async () => {
    const early = marked("path: model.safetensors, reason: re-saved, on: 2026-11-21");
    const report = await change(start({ ".gpai/model.yaml": early }), { "model.safetensors": pointer("two", SIZE) });
    expect(told(report)).toEqual(["changed-weights: The weight file `model.safetensors` has other content.", "  aside: re-saved"]);
  });
});

describe("what is no change of the model", () => {
  test("a renamed tree", async () => {
    const repo = start({ "crawl/settings.py": settings });
    repo.git("mv", "model.safetensors", "config.json", "README.md", "train", ".gpai/");
    repo.git("mv", ".gpai/README.md", "README.md");
    for (const path of ["model.safetensors", "config.json", "train", "crawl"]) { repo.write({ "moved/keep": "" }); repo.git("mv", path === "crawl" ? path : `.gpai/${path}`, "moved/"); }
    commit(repo);
    const report = await judged(repo);
    expect(told(report)).toEqual([]);
    expect(report.change?.files).toBeGreaterThan(4);
  });
  test("records renamed with their model, in a repository of two", async () => {
    const two = (name: string): Readonly<Record<string, string>> => ({ [`models/${name}/model.safetensors`]: pointer(name, SIZE), [`models/${name}/config.json`]: config, [`models/${name}/README.md`]: card });
    const record = (id: string, folder: string): Readonly<Record<string, string>> => ({ [`.gpai/${id}/model.yaml`]: modelYaml.replace("*.safetensors", `models/${folder}/*`), [`.gpai/${id}/documentation.yaml`]: form({}, folder) });
    const repo = start({ ...two("a"), ...two("b"), ...record("a", "a"), ...record("b", "b") });
    for (const path of ["model.safetensors", "config.json", "README.md", ".gpai/model.yaml", ".gpai/documentation.yaml", ".gpai/training-data.csv", ".gpai/summary.yaml", "train"]) repo.remove(path);
    commit(repo, "2026-11-03T10:00:00Z");
    repo.git("branch", "--force", "base");
    repo.git("mv", "models/b", "models/c");
    repo.git("mv", ".gpai/b", ".gpai/c");
    repo.write({ ".gpai/c/model.yaml": record("c", "c")[".gpai/c/model.yaml"] ?? "" });
    commit(repo);
    const report = await judged(repo);
    expect(told(report)).toEqual([]);
    expect(report.models.find((model) => model.id === "c")?.obligations.flatMap((one) => one.findings.filter((finding) => finding.introduced === true && one.id.startsWith("MDF-")))).toEqual([]);
  });
  test("a change that is taken back within the branch", async () => {
    const repo = start();
    await change(repo, { "model.safetensors": pointer("two", SIZE), "config.json": "{}" });
    expect(told(await change(repo, { "model.safetensors": pointer("one", SIZE), "config.json": config }))).toEqual([]);
  });
  test("a revert to what the document describes is a change like any other, and the record is right", async () => {
    const repo = start({ "model.safetensors": pointer("bad", SIZE) });
    expect(boxes(await change(repo, { "model.safetensors": pointer("one", SIZE) }))).toEqual(["[x] MDF-GEN-3", "[x] MDF-HDR-2", "[x] MDF-HDR-1"]);
  });
  test("prose, records and removals alone", async () => {
    expect(told(await change(start(), { "README.md": `${card}\nMore words, 4B parameters.\n`, ".gpai/documentation.yaml": form(RAISED), "notes.txt": "x" }))).toEqual([]);
    expect(told(await change(start({ "old.gguf": pointer("o", 1e9) }), { "old.gguf": undefined }))).toEqual([]);
  });
  test.each(["mirror", "library", "not-gpai"])("a %s owes no documents", async (role) => {
    expect(told(await change(start({ ".gpai/model.yaml": modelYaml.replace("role: provider", `role: ${role}\nreason: somebody else's model`) }), { "model.safetensors": pointer("two", SIZE) }))).toEqual([]);
  });
  test("a repository that declares nothing is not told of documents", async () => {
    const repo = start();
    repo.remove(".gpai");
    commit(repo, "2026-11-02T10:00:00Z");
    repo.git("branch", "--force", "base");
    expect(told(await change(repo, { "model.safetensors": pointer("two", SIZE) }))).toEqual([]);
  });
});

describe("hostile names", () => {
  test("stay between single back-ticks, on one line, clipped", async () => {
    const evil = "w`@team\n::error::x\u202e" + "a".repeat(150) + ".safetensors";
    const report = await change(start(), { [evil]: pointer("evil", SIZE), "train/axolotl.yaml": axolotl(["org/`@admin` <img src=x>"]) });
    for (const one of report.change?.consequences ?? []) {
      for (const text of [one.message, ...one.due.map((due) => due.what)]) {
        expect(text).not.toMatch(/\n/);
        expect(text.length).toBeLessThanOrEqual(300);
        expect((text.match(/`/g) ?? []).length % 2).toBe(0);
        expect(text.replaceAll(/`[^`]*`/g, "")).not.toMatch(/@|<|::|aaa/);
      }
    }
    expect(kinds(report)).toEqual(expect.arrayContaining(["new-weights"]));
  });
});
