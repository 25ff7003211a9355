import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { COLUMNS } from "../../src/optout/manifest/row.ts";
import { declaredResult } from "../../src/records/evidence.ts";
import { loadRecords } from "../../src/records/load.ts";
import { readRemoval, REMOVAL_KINDS } from "../../src/records/removals.ts";
import { MANIFEST_FORMATS as READ_FORMATS } from "../../src/optout/manifest/detect-format.ts";
import { MANIFEST_COLUMNS, MANIFEST_FORMATS } from "../../src/records/schema/evidence.ts";
import { MemorySource } from "../support/memory-source.ts";

const DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

async function load(files: Record<string, string>) {
  const source = new MemorySource(files);
  const [model] = (await loadRecords(source, await source.list(), { now: "2026-11-22" })).models;
  return { model, problems: (model?.problems ?? []).map((p) => `${p.path}:${p.line ?? ""} ${p.kind} ${p.message}`) };
}

test("the columns that may be mapped are those that manifests are read into", () => expect(MANIFEST_COLUMNS).toEqual(COLUMNS));
test("the formats that may be named are those that are read", () => expect(MANIFEST_FORMATS).toEqual(READ_FORMATS));

describe("copyright.yaml: evidence", () => {
  test("manifests, removals, tokens, bots", async () => {
    const { model, problems } = await load({ ".gpai/optout/a.jsonl": "", "r.csv": "", ".gpai/copyright.yaml": `manifests:
  - .gpai/optout/a.jsonl
  - {url: "https://a.eu/x.zst", sha256: "sha256:${DIGEST}", format: jsonl, columns: {url: page, robots: robots_digest}, agent: Bot, from: 2025-02-01, to: 2025-02-02, rows: 1_000}
removals: r.csv
control_tokens: Bot-Extended
training_bots: [Bot]
` });
    expect(problems).toEqual([]);
    expect(model?.copyright?.data).toEqual({
      manifests: [{ path: ".gpai/optout/a.jsonl" }, { url: "https://a.eu/x.zst", sha256: `sha256:${DIGEST}`, format: "jsonl", columns: { url: "page", robots: "robots_digest" }, agent: "Bot", from: "2025-02-01", to: "2025-02-02", rows: 1000 }],
      removals: [{ path: "r.csv" }], control_tokens: ["Bot-Extended"], training_bots: ["Bot"],
    });
    expect(model?.copyright?.at("manifests", 1, "sha256")).toEqual({ path: ".gpai/copyright.yaml", line: 3 });
  });

  test("a misspelt column, a file that is not there, a path that leaves the repository: each with its line", async () => {
    const { problems } = await load({ ".gpai/copyright.yaml": "manifests:\n  - {path: ../../etc/passwd}\n  - {path: gone.jsonl, columns: {fetchedat: x}}\nverification: /etc/passwd\n" });
    expect(problems).toEqual([
      ".gpai/copyright.yaml:3 unknown-key unknown key `manifests.1.columns.fetchedat`, it is not read",
      '.gpai/copyright.yaml:2 invalid "../../etc/passwd" leaves the repository or is no plain path, it is not read',
      '.gpai/copyright.yaml:3 missing-file "gone.jsonl" is not in the repository',
      '.gpai/copyright.yaml:4 invalid "/etc/passwd" leaves the repository or is no plain path, it is not read',
    ]);
  });

  test.each([
    ["nothing", undefined, {}], ["a path", "v.json", { path: "v.json" }],
    ["path, digest, date", { path: "v.json", sha256: `sha256:${DIGEST.toUpperCase()}`, date: "2026-01-02" }, { path: "v.json", sha256: DIGEST, date: "2026-01-02" }],
    ["a pointer", { held_by: "Data office", digest: `sha256:${DIGEST}`, version: "1", date: "2026-01-02" }, { pointer: { held_by: "Data office", digest: `sha256:${DIGEST}`, version: "1", date: "2026-01-02" }, date: "2026-01-02" }],
  ])("verification: %s", (_, verification, wanted) => expect(declaredResult(verification === undefined ? {} : { verification })).toEqual(wanted));
});

describe("removal requests", () => {
  const good: [string, string][] = [["domain", "example.eu"], ["domain", "münchen.example"], ["host", "photos.example.eu:8080"], ["host", "192.0.2.1"], ["url-prefix", "https://example.eu/photos/"], ["url", "http://example.eu/a?b=c@d"], ["sha256", DIGEST], ["sha256", `sha256:${DIGEST}`], ["sha1-base32", "3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"], ["repository", "owner/name"], ["account", "owner"]];
  test.each(good)("%s %s", (kind, value) => expect(readRemoval(kind, value)).toEqual({ kind, value }));
  test("kinds may be written with an underscore or in capitals", () => expect(readRemoval("URL_Prefix", "https://a.eu/x")).toEqual({ kind: "url-prefix", value: "https://a.eu/x" }));

  const bad: [string, string][] = [["domain", "https://example.eu"], ["domain", "a b"], ["domain", "*.example.eu"], ["host", ""], ["url", "example.eu/x"], ["url", "https://user@example.eu/x"], ["url-prefix", "ftp://a.eu/"], ["sha256", "12"], ["sha1-base32", DIGEST], ["repository", "a b"], ["site", "example.eu"], ["", "example.eu"], ["domain", "x".repeat(5000)]];
  test.each(bad)("refused: %s %s", (kind, value) => expect(readRemoval(kind, value)).toMatchObject({ problem: { kind: "invalid" } }));

  test("an e-mail address is refused under every kind, and never repeated", () => {
    for (const kind of [...REMOVAL_KINDS, ""]) for (const value of ["ann@photos.example", "mailto:ann@photos.example"]) {
      const read = readRemoval(kind, value);
      expect(read).toMatchObject({ problem: { kind: "invalid" } });
      expect(JSON.stringify(read)).not.toContain("ann");
    }
  });

  test("a register: typed rows, problems with their lines, the request itself is kept", async () => {
    const { model, problems } = await load({ ".gpai/registers/removal-requests.csv": "id,received,kind,value,decided,effective_from,use,outcome\nR-1,2026-01-01,domain,a.eu,2026-01-05,2026-01-06,train,accepted\nR-2,2026-01-01,domain,https://a.eu,,,,\nR-3,2026-01-01,url,https://a.eu/x,5/1/26,,,\n" });
    expect(model?.registers["removal-requests"]).toEqual([
      { id: "R-1", received: "2026-01-01", kind: "domain", value: "a.eu", decided: "2026-01-05", effective_from: "2026-01-06", use: "train", outcome: "accepted", source: { path: ".gpai/registers/removal-requests.csv", line: 2 } },
      { id: "R-2", received: "2026-01-01", source: { path: ".gpai/registers/removal-requests.csv", line: 3 } },
      { id: "R-3", received: "2026-01-01", kind: "url", value: "https://a.eu/x", source: { path: ".gpai/registers/removal-requests.csv", line: 4 } },
    ]);
    expect(problems).toEqual(['.gpai/registers/removal-requests.csv:3 invalid `value` is no domain: "https://a.eu"', ".gpai/registers/removal-requests.csv:4 ambiguous-date `decided`: the date can be read as 2026-01-05 or as 2026-05-01"]);
  });

  test("other registers do not know the columns; YAML does as well as CSV", async () => {
    expect((await load({ ".gpai/registers/complaints.csv": "id,received,kind\nC-1,2026-01-01,domain\n" })).problems[0]).toContain('unknown-key column "kind" is not read');
    const { model, problems } = await load({ ".gpai/registers/removal-requests.yaml": "- {id: R-1, received: 2026-01-01, kind: sha256, value: " + DIGEST + "}\n" });
    expect(problems).toEqual([]);
    expect(model?.registers["removal-requests"]).toMatchObject([{ kind: "sha256", value: DIGEST }]);
  });

  test("never throws, and a value that is read has its kind", () => {
    fc.assert(fc.property(fc.option(fc.oneof(fc.constantFrom(...REMOVAL_KINDS), fc.string()), { nil: undefined }), fc.option(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl(), fc.domain()), { nil: undefined }), (kind, value) => {
      const read = readRemoval(kind, value);
      if (read !== undefined && "kind" in read) expect(read.value).toBe(value);
    }));
  });

  test("a value of a megabyte is refused in no time", () => {
    const started = Date.now();
    for (const kind of REMOVAL_KINDS) for (const value of ["a.".repeat(500_000), "https://".repeat(120_000), "@".repeat(1_000_000), `${"a".repeat(500_000)}@`]) readRemoval(kind, value);
    expect(Date.now() - started).toBeLessThan(3000);
  });
});
