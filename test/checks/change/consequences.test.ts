/** What a change asks for, on facts and records made by hand. */

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DatasetMention, FactsDocument, Json, ModelFacts } from "../../../src/artifacts/model.ts";
import { consequences } from "../../../src/checks/change/index.ts";
import { evaluate } from "../../../src/checks/evaluate.ts";
import type { Consequence } from "../../../src/checks/types.ts";
import type { ModelRecords, Records } from "../../../src/records/types.ts";
import type { Change } from "../../../src/repository/port.ts";
import { allRecords, document, fact, factsDocument, mention, modelFacts, modelRecord, modelRecords, NOW, record, register, registerRow, weight } from "../support.ts";

interface Half {
  readonly facts?: Partial<ModelFacts>;
  readonly model?: Partial<ModelRecords>;
  readonly records?: Partial<Records>;
  readonly documents?: FactsDocument["documents"];
}

function side({ facts, model, records, documents }: Half): { readonly facts: FactsDocument; readonly records: Records } {
  return { facts: factsDocument([modelFacts(facts)], documents === undefined ? {} : { documents }), records: allRecords([modelRecords(model)], records) };
}

function judge(base: Half, head: Half, changes: readonly Change[]): readonly Consequence[] {
  const [was, is] = [side(base), side(head)];
  const report = evaluate({ ...is, lastChanges: new Map(), now: NOW, catalogueDate: NOW, toolVersion: "0", repository: { name: "r", kind: "git" }, incomplete: [] });
  return consequences({ base: was, head: is, changes, report });
}

const modified = (path: string): Change => ({ path, status: "modified" });
const boxes = (list: readonly Consequence[]): readonly string[] => list.flatMap((one) => [one.kind, ...one.due.map((due) => `[${due.done ? "x" : " "}] ${due.obligation} ${due.path}`)]);
const form = (fields: Readonly<Record<string, Json>>) => record(".gpai/documentation.yaml", { fields });

describe("weights", () => {
  const raised = { "MDF-HDR-1": "2026-11-22", "MDF-HDR-2": "2.0" };
  test("digests kept in a list of their own", () => {
    const head = { facts: { weights: [weight("w.safetensors", "b".repeat(64))] }, model: { documentation: form({ ...raised, "MDF-GEN-3": "SHA256SUMS" }) }, records: { documents: new Map([document("SHA256SUMS", `${"b".repeat(64)}  w.safetensors\n`)]), paths: new Set(["SHA256SUMS"]) } };
    const base = { facts: { weights: [weight("w.safetensors", "a".repeat(64))] }, model: { documentation: form({ "MDF-HDR-1": "2026-01-01", "MDF-HDR-2": "1.0", "MDF-GEN-3": "SHA256SUMS" }) } };
    expect(boxes(judge(base, head, [modified("w.safetensors"), modified("SHA256SUMS")]))).toEqual(["changed-weights", "[x] MDF-GEN-3 .gpai/documentation.yaml", "[x] MDF-HDR-2 .gpai/documentation.yaml", "[x] MDF-HDR-1 .gpai/documentation.yaml"]);
  });
  test("a pointer to a document elsewhere is done where it is another pointer", () => {
    const pointer = (digest: string) => ({ held_by: "legal", digest: `sha256:${digest.repeat(64)}`, version: digest, date: "2026-11-20", location: "https://example.eu/d" });
    const base = { facts: { weights: [weight("w.safetensors", "a".repeat(64))] }, model: { documentation: form({ "MDF-GEN-3": pointer("1") }) } };
    const head = (digest: string) => ({ facts: { weights: [weight("w.safetensors", "b".repeat(64))] }, model: { documentation: form({ "MDF-GEN-3": pointer(digest) }) } });
    expect([boxes(judge(base, head("1"), [modified("w.safetensors")]))[1], boxes(judge(base, head("2"), [modified("w.safetensors")]))[1]]).toEqual(["[ ] MDF-GEN-3 .gpai/documentation.yaml", "[x] MDF-GEN-3 .gpai/documentation.yaml"]);
  });
  test("without digests: bytes that git says differ, and DVC's MD5", () => {
    const bytes = { facts: { weights: [{ ...weight("w.bin"), stored: "bytes" as const }] } };
    expect(boxes(judge(bytes, bytes, [modified("w.bin")]))[0]).toBe("changed-weights");
    expect(judge(bytes, bytes, [{ path: "w.bin", status: "renamed", from: "v.bin", same: true }])).toEqual([]);
    const dvc = (md5: string) => ({ facts: { weights: [{ ...weight("w.bin"), stored: "dvc" as const, md5 }] } });
    expect(boxes(judge(dvc("1".repeat(32)), dvc("2".repeat(32)), [modified("w.bin.dvc")]))[0]).toBe("changed-weights");
    expect(judge(dvc("1".repeat(32)), dvc("1".repeat(32)), [modified("w.bin.dvc")])).toEqual([]);
  });
  test("of a model with systemic risk: new weights that are not declared public", () => {
    const own = (weights: "public" | "private" | undefined, stored: "lfs" | "dvc" = "lfs"): Half => ({
      facts: { weights: [{ ...weight("w.safetensors", "a".repeat(64)), stored }] },
      model: { model: record(".gpai/model.yaml", modelRecord({ systemic_risk: true })), safety: record(".gpai/safety.yaml", { security: weights === undefined ? {} : { weights } }) },
    });
    const asked = (head: Half): readonly string[] => judge({ model: head.model ?? {} }, head, [{ path: "w.safetensors", status: "added" }]).flatMap((one) => one.due.filter((due) => due.obligation === "S-A4.2").map((due) => due.what));
    expect(asked(own("private"))).toEqual([expect.stringContaining("take the weight files out again")]);
    expect(asked(own(undefined))).toEqual([expect.stringContaining("say under security.weights")]);
    expect([...asked(own("public")), ...asked(own("private", "dvc")), ...asked({ facts: own("private").facts ?? {} })]).toEqual([]);
  });
  test("a pointer that became the file itself cannot be compared, and is asked about", () => {
    const base = { facts: { weights: [weight("w.safetensors", "a".repeat(64))] } };
    expect(boxes(judge(base, { facts: { weights: [{ ...weight("w.safetensors"), stored: "bytes" }] } }, [modified("w.safetensors")]))[0]).toBe("changed-weights");
  });
});

describe("what binds", () => {
  const base = { facts: { weights: [weight("w.safetensors", "a".repeat(64))] } };
  const head = (model: Partial<ReturnType<typeof modelRecord>>, records: Partial<Records> = {}) => ({ facts: { weights: [weight("w.safetensors", "b".repeat(64))] }, model: { model: record(".gpai/model.yaml", modelRecord(model)) }, records });
  test("under the open-source exception no documentation is due", () => expect(judge(base, head({ licence: { id: "Apache-2.0", open_source: true } }), [modified("w.safetensors")])).toEqual([]));
  test("nor for a model that falls due later", () => expect(judge(base, head({ dates: { eu_market: "2025-06-01" } }), [modified("w.safetensors")])).toEqual([]));
  test("nor where the entry is waived", () => {
    const waiver = (id: string) => ({ id, reason: "x", owner: "y", until: "2026-12-31", from: "2026-11-01", source: { path: ".gpai/waivers.yaml" } });
    expect(boxes(judge(base, head({}, { waivers: ["MDF-HDR-1", "MDF-HDR-2"].map(waiver) }), [modified("w.safetensors")]))).toEqual(["changed-weights", "[ ] MDF-GEN-3 .gpai/documentation.yaml"]);
  });
  test("without the Transparency chapter the evidence of the alternative means is the document", () => {
    const means = { code_of_practice: { signatory: false, alternative_means: { transparency: "docs/art53.md" } } };
    const records = { paths: new Set(["docs/art53.md"]) };
    expect(boxes(judge(base, head(means, records), [modified("w.safetensors")]))).toEqual(["changed-weights", "[ ] AIA-53.1.a docs/art53.md"]);
    expect(boxes(judge(base, head(means, records), [modified("w.safetensors"), modified("docs/art53.md")]))).toEqual(["changed-weights", "[x] AIA-53.1.a docs/art53.md"]);
  });
});

describe("datasets", () => {
  const mix = (...ids: readonly string[]): Partial<ModelFacts> => ({ datasets: ids.map((id) => mention(id, "mix.yaml:1", "data-mix")) });
  test("another spelling of a name, another file, another context are no new dataset", () => {
    expect(judge({ facts: mix("fineweb") }, { facts: mix("HuggingFaceFW/fineweb") }, [modified("mix.yaml")])).toEqual([]);
    expect(judge({ facts: mix("org/a") }, { facts: { datasets: [mention("org/a", "other.yaml:4", "training-config")] } }, [{ path: "other.yaml", status: "renamed", from: "mix.yaml" }])).toEqual([]);
    expect(judge({ facts: mix("org/a") }, { facts: { datasets: [...(mix("org/a").datasets ?? []), mention("org/a", "README.md:3")] } }, [modified("README.md")])).toEqual([]);
  });
  test("comments, prose and the register itself name nothing new, nor does a weight of zero", () => {
    const with_ = (extra: DatasetMention): Half => ({ facts: { datasets: [...(mix("org/a").datasets ?? []), extra] } });
    for (const extra of [mention("org/b", "mix.yaml:9", "comment"), mention("org/b", "README.md:9", "prose"), mention("org/b", "mix.yaml:9", "register"), { ...mention("org/b", "mix.yaml:9", "data-mix"), weight: 0 }]) expect(judge({ facts: mix("org/a") }, with_(extra), [modified("mix.yaml"), modified("README.md")])).toEqual([]);
  });
  test("a row that was there before is done; a row of a part is not", () => {
    const rows = (id: string) => ({ register: register([registerRow(id)]) });
    const due = (id: string) => boxes(judge({ facts: mix("org/a") }, { facts: mix("org/a", "org/new"), model: rows(id) }, [modified("mix.yaml")]))[1];
    expect([due("hf:org/new"), due("hf:org/new-part")]).toEqual(["[x] PST-R.stages .gpai/training-data.csv", "[ ] PST-R.stages .gpai/training-data.csv"]);
  });
  test("thousands of datasets: one consequence, three names", () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `org/set-${index}`);
    const [one, ...more] = judge({ facts: mix("org/a") }, { facts: mix("org/a", ...ids) }, [modified("mix.yaml")]);
    expect([one?.message, more]).toEqual(["Datasets in `mix.yaml`: added `org/set-0`, `org/set-1`, `org/set-2` and 2997 more.", []]);
  });
});

describe("crawlers", () => {
  test("a configuration beside no model is seen too", () => {
    const documents = [fact("documents", { type: "crawler-config", path: "crawl/settings.py", robots: ["ignore"], agents: [] }, "crawl/settings.py:2")];
    const model = { model: record(".gpai/model.yaml", modelRecord({ crawls: true })) };
    expect(judge({ model }, { model, documents }, [{ path: "crawl/settings.py", status: "added" }])).toMatchObject([{ kind: "changed-crawler", path: "crawl/settings.py", line: 2, message: "`crawl/settings.py` is a new crawler configuration (robots.txt: ignored)." }]);
  });
});

describe("limits", () => {
  test("no changed file, no consequence", () => expect(judge({}, { facts: { weights: [weight("w", "a".repeat(64))] } }, [])).toEqual([]));
  test("at most twenty for one model", () => {
    const marks = Array.from({ length: 40 }, (_, index) => ({ path: `w${index}.bin`, reason: `reason ${index}`, on: NOW }));
    const head = { facts: { weights: Array.from({ length: 40 }, (_, index) => weight(`w${index}.bin`, index.toString(16).padStart(64, "0"))) }, model: { model: record(".gpai/model.yaml", modelRecord({ not_relevant: marks })) } };
    expect(judge({}, head, head.facts.weights.map((file) => ({ path: file.path, status: "added" })))).toHaveLength(20);
  });
});

test("whatever facts, records and changes hold: no throw, bounded words, even back-ticks", () => {
  const words = fc.oneof(fc.constantFrom("__proto__", "constructor", "`", "``x", "@team", "\n::error::", "\u202e", "a/b", "README.md", "mix.yaml", "w.safetensors", "LICENSE", "org/name", "", " ", "x".repeat(5000)), fc.string({ maxLength: 30 }));
  const json = fc.oneof(words, fc.integer(), fc.double(), fc.constant(null), fc.array(words, { maxLength: 4 }), fc.dictionary(words, words, { maxKeys: 3 })) as fc.Arbitrary<Json>;
  const keys = fc.constantFrom("architecture", "context_length", "parameters.total", "licence.id", "licence.files", "base_model", "documents", "modalities.input", "datasets", "dtype");
  const crawl = fc.record({ type: fc.constant("crawler-config"), path: words, robots: json, agents: json }) as fc.Arbitrary<Json>;
  const facts = fc.array(fc.tuple(keys, fc.oneof(json, crawl), words).map(([key, value, path]) => fact(key, value, path === "" ? "x" : path)), { maxLength: 8 });
  const half = fc.record({
    facts: fc.record({ facts, datasets: fc.array(fc.tuple(words, words, fc.constantFrom("data-mix", "front-matter", "comment"), fc.double()).map(([id, path, context, share]) => ({ ...mention(id, path === "" ? "x" : path, context), weight: share })), { maxLength: 6 }), weights: fc.array(fc.tuple(words, fc.option(words, { nil: undefined })).map(([path, sha]) => weight(path, sha)), { maxLength: 6 }) }),
    model: fc.record({
      model: fc.record({ not_relevant: fc.array(fc.record({ path: words, reason: words, on: fc.constantFrom("2026-11-22", "x") }), { maxLength: 3 }), base_models: fc.array(fc.record({ id: words }), { maxLength: 3 }) }).map((over) => record(".gpai/model.yaml", modelRecord({ crawls: true, ...over }))),
      documentation: fc.dictionary(fc.constantFrom("MDF-GEN-3", "MDF-HDR-1", "MDF-HDR-2", "MDF-PRP-4", "MDF-DIS-3", "MDF-GEN-6"), json).map(form), copyright: fc.record({ crawlers: fc.array(fc.record({ name: words, config: words }), { maxLength: 3 }) }).map((data) => record(".gpai/copyright.yaml", data)),
      register: fc.array(words, { maxLength: 4 }).map((ids) => register(ids.map((id) => registerRow(id)))),
    }),
  });
  const change = fc.record({ path: words, status: fc.constantFrom("added", "modified", "renamed", "deleted", "type-changed"), from: fc.option(words, { nil: undefined }) }) as fc.Arbitrary<Change>;
  fc.assert(fc.property(half, half, fc.array(change, { maxLength: 12 }), (base, head, changes) => {
    const list = judge(base as Half, head as Half, changes);
    expect(list.length).toBeLessThanOrEqual(20);
    for (const one of list) for (const text of [one.message, ...one.due.map((due) => due.what)]) {
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text).not.toMatch(/[\n\r\u2028]/);
      if (text.length < 300) expect((text.match(/`/g) ?? []).length % 2).toBe(0);
    }
  }), { numRuns: 150 });
});
