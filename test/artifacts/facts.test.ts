import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { readFacts } from "../../src/artifacts/facts.ts";
import { FACT_KEYS } from "../../src/artifacts/model.ts";
import type { Reader } from "../../src/artifacts/reader.ts";
import { readers } from "../../src/artifacts/registry.ts";
import { isRelevantPath } from "../../src/artifacts/relevance.ts";
import { walk } from "../../src/artifacts/walk.ts";
import { type Listing, RepositoryError } from "../../src/repository/port.ts";
import { MemorySource } from "../support/memory-source.ts";
import { json, LLAMA_8B, pointer } from "./assemble/support.ts";

const reader = (read: Reader["read"], kind = "probe"): Reader => ({ kind, candidate: (path) => path.endsWith(".json"), read });
const empty = (path: string): { kind: string; path: string; observations: []; datasets: []; weights: []; unreadable: [] } => ({ kind: "probe", path, observations: [], datasets: [], weights: [], unreadable: [] });

class Odd extends MemorySource {
  override async list(): Promise<Listing> {
    const { entries, incomplete } = await super.list();
    return { entries: [...entries, { path: "model.safetensors", kind: "symlink", size: -1 }, { path: "sub.json", kind: "submodule", size: -1 }, { path: "b\uFFFDd.json", kind: "file", size: 3, lossyName: true }], incomplete };
  }
}

describe("walk", () => {
  test("opens candidates only", async () => {
    const source = new MemorySource({ "config.json": json(LLAMA_8B), "src/main.py": "x = 1", "image.png": "p", "docs/guide.txt": "guide", "model.safetensors": pointer(5) });
    await readFacts(source);
    expect([...source.opened.keys()].sort()).toEqual(["config.json", "model.safetensors"]);
  });

  test("the first reader that knows the content has the file; undefined asks the next", async () => {
    const asked: string[] = [];
    const first = reader(() => { asked.push("first"); return Promise.resolve(undefined); });
    const second = reader((file) => { asked.push("second"); return Promise.resolve(empty(file.path)); });
    const third = reader(() => { asked.push("third"); return Promise.resolve(undefined); });
    const { readings } = await walk(new MemorySource({ "a.json": "{}" }), [first, second, third]);
    expect([asked, readings.length]).toEqual([["first", "second"], 1]);
  });

  test("a reader that throws costs one file, not the run", async () => {
    const bad = reader((file) => { if (file.path === "a.json") throw new Error("boom"); return Promise.resolve(empty(file.path)); });
    const { readings, unreadable } = await walk(new MemorySource({ "a.json": "{}", "b.json": "{}" }), [bad]);
    expect(readings.map((r) => r.path)).toEqual(["b.json"]);
    expect(unreadable).toEqual([{ path: "a.json", reason: "the reader failed: boom" }]);
  });

  test("a file that cannot be read is named with the reason", async () => {
    class Broken extends MemorySource {
      override read(path: string): Promise<Uint8Array> { return Promise.reject(new RepositoryError("permission denied", { path })); }
    }
    const { unreadable } = await walk(new Broken({ "config.json": "{}" }), readers);
    expect(unreadable).toEqual([{ path: "config.json", reason: "permission denied" }]);
  });

  test("symlinks, submodules and names that are no UTF-8 are said, never opened", async () => {
    const source = new Odd({});
    const { facts } = await readFacts(source);
    expect(facts.unreadable.map((u) => u.path)).toContain("model.safetensors");
    expect(facts.unreadable.find((u) => u.path === "model.safetensors")?.reason).toMatch(/symbolic link/);
    expect(source.opened.size).toBe(0);
  });

  test("a text that is only an LFS pointer is unreadable, not empty", async () => {
    const { facts } = await readFacts(new MemorySource({ "config.json": pointer(900) }));
    expect(facts.unreadable).toMatchObject([{ path: "config.json" }]);
    expect(facts.unreadable[0]?.reason).toMatch(/LFS pointer/);
  });

  test("the limit of files is said with a way out, and what lies near the root is read first", async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`a/b/c${i}/config.json`, json(LLAMA_8B)]));
    const walked = await walk(new MemorySource({ ...files, "config.json": json(LLAMA_8B) }), readers, { limits: { files: 5, bytes: 1e9 } });
    expect(walked.readings).toHaveLength(5);
    expect(walked.readings[0]?.path).toBe("config.json");
    expect(walked.incomplete).toMatchObject([{ fix: expect.stringContaining("PATH") }]);
    expect(walked.incomplete[0]?.reason).toMatch(/^26 files/);
  });

  test("the limit of bytes is said", async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`m${i}.json`, `{"n": "${"x".repeat(5000)}"}`]));
    const all = reader(async (file) => { await file.text(10_000); return empty(file.path); });
    const walked = await walk(new MemorySource(files), [all], { limits: { files: 100, bytes: 20_000 } });
    expect(walked.incomplete.length + walked.unreadable.length).toBeGreaterThan(0);
    expect(walked.readings.length).toBeLessThan(40);
  });

  test("record files under .gpai are not artifacts", async () => {
    const source = new MemorySource({ ".gpai/config.json": json(LLAMA_8B) });
    expect((await readFacts(source)).facts.models).toEqual([]);
    expect(source.opened.size).toBe(0);
  });

  test("a file is read once for several readers", async () => {
    const twice = reader(async (file) => { await file.text(50_000); await file.text(50_000); return undefined; });
    const source = new MemorySource({ "a.json": `{"x": "${"y".repeat(3000)}"}` });
    await walk(source, [twice, twice, twice]);
    expect(source.opened.get("a.json")).toBe(2);
  });
});

describe("readFacts", () => {
  test("is deterministic and plain JSON", async () => {
    const files = { "config.json": json(LLAMA_8B), "model.safetensors": pointer(16_060_522_496), "README.md": "---\nlicense: mit\ndatasets: [b/x, a/y]\n---\n# D\n" };
    const one = (await readFacts(new MemorySource(files))).facts;
    const two = (await readFacts(new MemorySource(Object.fromEntries(Object.entries(files).reverse())))).facts;
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(one).toMatchObject({ schemaVersion: 1, repository: { name: "memory", kind: "folder", files: 3 } });
  });

  test("every fact has a source with a path, a method and a confidence", async () => {
    const { facts } = await readFacts(new MemorySource({ "config.json": json(LLAMA_8B), "model.safetensors": pointer(16_060_522_496), "README.md": "---\nlicense: mit\nlanguage: en\n---\n# D 8B\n\nD has 8B parameters and was trained on 1T tokens.\n" }));
    for (const fact of facts.models.flatMap((m) => m.facts)) {
      expect({ key: fact.key, ok: fact.sources.length > 0 && fact.sources.every((s) => s.path !== "") && fact.method !== "" }).toEqual({ key: fact.key, ok: true });
    }
  });

  test("a model of 1,000 LFS pointers", async () => {
    const names = Array.from({ length: 1000 }, (_, i) => `model-${String(i + 1).padStart(5, "0")}-of-01000.safetensors`);
    const files: Record<string, string> = Object.fromEntries(names.map((n) => [n, pointer(16_060_522)]));
    files["config.json"] = json(LLAMA_8B);
    const started = performance.now();
    const { facts } = await readFacts(new MemorySource(files));
    const took = performance.now() - started;
    const model = facts.models[0];
    expect(model?.weights).toHaveLength(1000);
    expect(model?.facts.find((f) => f.key === "weights.bytes")?.value).toBe(16_060_522_000);
    expect(model?.conflicts).toEqual([]);
    expect(took).toBeLessThan(3000);
  });

  test("100,000 files of no interest are listed and not opened", async () => {
    const files: Record<string, string> = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`src/p${i % 500}/file${i}.py`, ""]));
    files["config.json"] = json(LLAMA_8B);
    const source = new MemorySource(files);
    const started = performance.now();
    const { facts } = await readFacts(source);
    expect(performance.now() - started).toBeLessThan(5000);
    expect([facts.repository.files, source.opened.size]).toEqual([100_001, 1]);
  });

  test("thousands of models and cards stay bounded, and what is left out is said", async () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 1200; i++) {
      files[`m${i}/config.json`] = json({ ...LLAMA_8B, num_hidden_layers: 1 + (i % 900) });
      files[`m${i}/README.md`] = `# M${i}\n\nM${i} has 8B parameters. It was trained on The Pile.\n`;
      files[`README_${i}.md`] = `# R${i}\n\nTrained on [x](https://huggingface.co/datasets/org/x${i}).\n`;
    }
    const started = performance.now();
    const { facts, incomplete } = await readFacts(new MemorySource(files));
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(facts.models).toHaveLength(300);
    expect(incomplete.map((i) => i.reason).join()).toMatch(/900 more models/);
  });

  test("hostile names and contents never throw", async () => {
    const long = "a/".repeat(3000);
    const { facts } = await readFacts(new MemorySource({
      [`${long}config.json`]: "{}", "__proto__/config.json": json(LLAMA_8B), "constructor": "x", "config.json": `{"model_type": ${"[".repeat(50_000)}`,
      "model.safetensors.index.json": '{"metadata":{"total_size":1e400},"weight_map":{}}', "README.md": `---\n${"a: &a [*a]\n".repeat(100)}---\n`, "LICENSE": "\u0000", "x.gguf": "GGUF", "model-00001-of-99999999.safetensors": pointer(1),
      "adapter_config.json": '{"peft_type":"LORA","base_model_name_or_path":{"a":1},"r":-5}', "mergekit_config.yml": "merge_method: [x]\nmodels: {a: b}\n",
    }));
    expect(facts.unreadable.length).toBeGreaterThan(2);
    expect(facts.models.map((m) => m.id)).toContain("__proto__");
  });
});

describe("isRelevantPath", () => {
  const YES = [
    "model.safetensors", "a/b/model-00001-of-00059.safetensors", "x.gguf", "pytorch_model.bin", "a.pt", "b.pth", "c.ckpt", "m.onnx", "m.onnx_data", "w.h5", "w.keras", "w.tflite", "f.msgpack", "w.npz", "data.dvc", "dvc.lock", "x.nemo",
    "config.json", "a/config.json", "model.safetensors.index.json", "adapter_config.json", "params.json", "README.md", "sub/README.md", "MODEL_CARD_x.md", "LICENSE", "LICENCE.txt", "LICENSE-MODEL", "NOTICE", "metadata.json",
    "data/croissant.json", "dataset_infos.json", "configs/a.yaml", "configs/deep/b.toml", "train/run.yml", ".gpai/model.yaml", ".gpai/x/summary.yaml", "sub/.gpai/model.yaml", "USE_POLICY.md", "USAGE_POLICY", "docs/copyright-policy.md", "reports/Public_Summary.md", "mix.txt",
    "utils/shard_hashes.txt", "provenance.csv", "register.tsv", "LICENSES/MIT.txt", ".gitattributes", ".github/ISSUE_TEMPLATE/opt-out.yml", "data_blend_raw.json", "docs/crawler.md", "docs/art53.md", "legal/AUP", "docs/terms.html", "complaints.txt",
    ".gpai/optout/crawl.jsonl.gz", ".gpai/optout/verification.json", "data/crawl/part-7.parquet", "x/part-1.csv.gz", "x/robots.jsonl.zst", "x/a.warc.gz", "x/b.warc", "x/cdx-00.cdxj.gz", "x/list.txt.gz", "x/rows.ndjson",
  ];
  const NO = ["src/main.py", "lib/a.rs", "docs/guide.html", "image.png", "package.json", "package-lock.json", "tsconfig.json", "node_modules/x/config.json", ".github/workflows/ci.yml", "pyproject.toml", "Cargo.toml", "a/b.ts", "Makefile", ".vscode/settings.json", "mkdocs.yml", "docker-compose.yml", "dist/app.tar.gz.sig", "notes.gz"];

  test.each(YES)("%s matters", (path) => { expect(isRelevantPath(path)).toBe(true); });
  test.each(NO)("%s does not", (path) => { expect(isRelevantPath(path)).toBe(false); });

  test("it is a superset of what every reader opens", () => {
    const names = [...YES, ...NO, "scripts/train/launch.sh", "training/megatron.sh", "trainer_state.json", "all_results.json", "mixes/OLMoE-mix.txt", "training_log.csv", "provenance.csv", "mergekit_config.yml", "model_index.json", "tokenizer_config.json", "preprocessor_config.json", "bom.cdx.json", "sbom.spdx.json", "model.spdx3.json",
      "card.md", "data_summary_card.md", "TERMS.md", "acceptable_use_policy.md", "datapackage.json", "latest_checkpointed_iteration.txt", "weights/model.mlmodel", "a.engine", "variables/variables.data-00000-of-00002", "CITATION.cff", "docs/opt-out.md", "privacy.md", "transparency.md", "robots.jsonl", "datamix.txt", "MLmodel", "SECURITY.md", "prohibited_use.txt", "legal/disclosure.html", "compliance/x.txt", "sha256sums.txt", "checksums.md5", "composition.csv", "sources.tsv", "card.txt", "data-card.md", "umbrella.ai-bom.json", "x.cdx.json", "AI_ACT.txt"];
    const missed = names.filter((name) => !isRelevantPath(name) && readers.some((r) => r.candidate(name)));
    expect(missed.filter((name) => !NO.includes(name))).toEqual([]);
  });

  test("case does not count, and a path of any length is decided fast", () => {
    expect([isRelevantPath("readme.MD"), isRelevantPath("Model.SafeTensors"), isRelevantPath("license")]).toEqual([true, true, true]);
    const started = performance.now();
    for (const part of ["a", "/", "-", "licens", "tsconfig", "readme/", ".", "docker-compose", "pnpm-", "data_"]) isRelevantPath(part.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("docs/facts.md", () => {
  test("explains every key", () => {
    const page = readFileSync(new URL("../../docs/facts.md", import.meta.url), "utf8");
    expect(FACT_KEYS.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});
