import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../../../src/checks/types.ts";
import { byteLength } from "../../../src/report/escape.ts";
import { MAX_RESULTS, MAX_SARIF_BYTES, renderSarif } from "../../../src/report/sarif.ts";
import { inspect } from "../../../src/engine/inspect.ts";
import { documentation, modelFiles, modelYaml } from "../../support/wren.ts";
import { TempRepo } from "../../support/temp-repo.ts";
import { anyReport, model, obligation, reportOf } from "../any-report.ts";
import { type SarifResult, valid } from "./validator.ts";

const root = { folder: "." };
const at = (message: string, over: Partial<Finding> = {}): Finding => ({ rule: "form/x", message, path: ".gpai/documentation.yaml", line: 4, fingerprint: "0".repeat(32), ...over });
const results = (text: string): readonly SarifResult[] => valid(text).runs[0].results;
const uri = (result: SarifResult | undefined): string | undefined => result?.locations[0].physicalLocation.artifactLocation.uri;

test("any report gives a file that both schemas take, within code scanning's limits, the same twice", () => {
  fc.assert(fc.property(anyReport, fc.constantFrom(".", "models/a", "ü ber"), (report, folder) => {
    const text = renderSarif(report, { folder, informationUri: "https://example.org/", repositoryUri: "https://github.com/a/b" });
    const sarif = valid(text);
    expect(renderSarif(report, { folder, informationUri: "https://example.org/", repositoryUri: "https://github.com/a/b" })).toBe(text);
    expect(new Set(sarif.runs[0].tool.driver.rules.map((rule) => rule.id)).size).toBe(sarif.runs[0].tool.driver.rules.length);
    for (const result of sarif.runs[0].results) {
      expect(result.message.text).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]|(?<!\{)(?:\{\{)*\{\d|[\u0000-\u0009\u000b-\u001f\u202a-\u202e]|@[A-Za-z]/);
      expect(decodeURIComponent(uri(result) ?? "").split("/")).not.toContain("..");
    }
  }), { numRuns: 150 });
});

test("what is asked, on what basis, by which source and how to record it stand in the help of the rule", () => {
  const sarif = valid(renderSarif(reportOf([model([obligation("gap", [at("Legal name: missing.")], "MDF-GEN-1")])]), root));
  const [rule] = sarif.runs[0].tool.driver.rules;
  expect(rule?.name).toBe("MDF-GEN-1: Legal name for the model provider");
  expect(rule?.help.markdown).toMatch(/\*\*What is asked\.\*\* Legal name\.[\s\S]*\*\*Basis\.\*\* Code of Practice[\s\S]*\*\*Source\.\*\* \[[^\]]*\]\(https:[\s\S]*MDF-GEN-1: Nordlys AI ApS[\s\S]*gpai-docket explain MDF-GEN-1/);
  expect(rule?.help.markdown).not.toMatch(/compliant/i);
});

describe("levels say what was seen", () => {
  test.each([
    ["conflict", "MDF-GEN-1", "error"], ["gap", "MDF-GEN-1", "error"], ["stale", "MDF-GEN-1", "warning"], ["unknown", "MDF-GEN-1", "note"], ["recorded", "MDF-GEN-1", "note"], ["waived", "MDF-GEN-1", "note"],
  ] as const)("%s of %s is a %s", (outcome, id, level) => {
    expect(results(renderSarif(reportOf([model([obligation(outcome, [at("m")], id, { reason: "r" })])]), root))[0]?.level).toBe(level);
  });

  test("a failed check is no result: the run did not succeed, and the notification says which", () => {
    const sarif = valid(renderSarif(reportOf([model([obligation("error", [], "MDF-GEN-1", { reason: "threw TypeError" })])]), root));
    expect(sarif.runs[0].results).toEqual([]);
    expect(sarif.runs[0].invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message: { text: expect.stringContaining("MDF-GEN-1") } }] });
  });

  test("what could not be read is told, and is no failure of the run", () => {
    const sarif = valid(renderSarif(reportOf([], { verdict: "incomplete", completeness: { complete: false, missing: [{ reason: "the list of changed files is cut at 3000" }], unreadable: [{ path: "a.yaml", reason: "not UTF-8", line: 3 }] } }), root));
    expect(sarif.runs[0].invocations[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [{ level: "warning", message: { text: "Not read whole: the list of changed files is cut at 3000." } }, { level: "warning", message: { text: "Not readable: a.yaml:3: not UTF-8" } }] });
  });
});

describe("places", () => {
  test("paths are relative to the root of the repository and percent-encoded", () => {
    const [result] = results(renderSarif(reportOf([model([obligation("gap", [at("m", { path: "docs/my café?#1.md" })])])]), { folder: "models/wren 3b" }));
    expect(uri(result)).toBe("models/wren%203b/docs/my%20caf%C3%A9%3F%231.md");
  });

  test("what has no place, or one that leads out, is put on the record file that answers it, and says so", () => {
    const list = results(renderSarif(reportOf([model([obligation("gap", [{ rule: "r", message: "m" }], "PST-1.1.1"), obligation("gap", [at("m", { path: "../../etc/passwd" })], "C-1.1.1.i"), obligation("unknown", [], "MDF-GEN-1", { reason: "Not declared." })])]), root));
    expect(list.map(uri)).toEqual([".gpai/summary.yaml", ".gpai/copyright.yaml", ".gpai/documentation.yaml"]);
    for (const result of list) expect(result.message.text).toContain(`answered in ${uri(result) ?? "?"}`);
  });

  test("records of one of several models are looked for in its folder", () => {
    const two = reportOf([model([obligation("gap", [at("m", { path: ".gpai/wren/model.yaml" })], "MDF-GEN-2"), obligation("gap", [{ rule: "r", message: "m" }])], { id: "wren" }), model([], { id: "other" })]);
    expect(results(renderSarif(two, root)).map(uri)).toEqual([".gpai/wren/model.yaml", ".gpai/wren/documentation.yaml"]);
  });

  test("every folder of a repository has its own category", () => {
    const id = (folder: string): string => valid(renderSarif(reportOf([]), { folder })).runs[0].automationDetails.id;
    expect([id("."), id("models/a b")]).toEqual(["gpai-docket/", "gpai-docket/models/a%20b/"]);
  });
});

describe("identity", () => {
  test("fingerprints stay when lines are inserted above, and alerts that share a line are told apart", async () => {
    const files: Record<string, string> = { ...modelFiles(), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation({ "MDF-GEN-4": "TODO", "MDF-PRP-8": "5B-15B", "MDF-GEN-5": "tomorrow" }) };
    const repo = new TempRepo().write(files);
    repo.commit();
    const before = results(renderSarif(await inspect({ path: repo.path, now: "2026-11-22" }), root));
    repo.write({ ".gpai/documentation.yaml": `# one\n# two\n\n# three\n${files[".gpai/documentation.yaml"] ?? ""}`, "README.md": `${files["README.md"] ?? ""}\n` });
    repo.commit();
    const after = results(renderSarif(await inspect({ path: repo.path, now: "2026-11-22" }), root));
    const prints = (list: readonly SarifResult[]): readonly string[] => list.map((r) => `${r.ruleId} ${r.partialFingerprints["gpaiDocket/v1"] ?? ""}`).toSorted();
    const lines = (list: readonly SarifResult[]): readonly number[] => list.filter((r) => uri(r) === ".gpai/documentation.yaml").map((r) => r.locations[0].physicalLocation.region.startLine).toSorted((a, b) => a - b);
    expect(before.length).toBeGreaterThan(5);
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(before.length);
    expect(lines(after)).not.toEqual(lines(before));
  });

  test("the upload action's hash of the line is left to it, but where the line does not tell results apart", () => {
    const list = results(renderSarif(reportOf([model([obligation("gap", [at("one", { line: 4, fingerprint: "1".repeat(32) }), at("two", { line: 9, fingerprint: "2".repeat(32) }), at("three", { line: 9, fingerprint: "3".repeat(32) }), { rule: "r", message: "whole", path: "a", fingerprint: "4".repeat(32) }])])]), root));
    expect(list.map((r) => r.partialFingerprints["primaryLocationLineHash"])).toEqual([undefined, `${"2".repeat(32)}:1`, `${"3".repeat(32)}:1`, `${"4".repeat(32)}:1`]);
  });

  test("with a base: new or unchanged; waived and known findings are suppressed with the reason", () => {
    const report = reportOf([model([
      obligation("gap", [at("new", { introduced: true }), at("old", { introduced: false }), at("debt", { introduced: false, baseline: true })]),
      obligation("waived", [at("accepted", { introduced: false })], "MDF-GEN-2", { reason: "supplier answers in December (docs team, until 2026-12-31)", due: "2026-12-31" }),
    ])]);
    const list = results(renderSarif({ ...report, counts: { ...report.counts, introduced: 1 } }, root));
    expect(list.map((r) => [r.message.text, r.level, r.baselineState, r.suppressions?.[0]?.justification])).toEqual([
      ["new", "error", "new", undefined], ["old", "error", "unchanged", undefined],
      ["debt", "note", "unchanged", "Known before: listed in baseline.yaml."], ["accepted", "note", "unchanged", "Waived: supplier answers in December (docs team, until 2026-12-31)"],
    ]);
  });
});

describe("limits", () => {
  const many = (n: number, size: number): readonly Finding[] => Array.from({ length: n }, (_, i) => at(`${"é🙂x".repeat(size)} ${i}`, { line: i + 1, fix: "f".repeat(size), fingerprint: i.toString(16).padStart(32, "0") }));

  test("more results than are shown: the worst stay, and a notification counts the rest", () => {
    const report = reportOf([model([obligation("stale", many(MAX_RESULTS, 1)), obligation("conflict", many(100, 1), "MDF-GEN-2")])]);
    const sarif = valid(renderSarif(report, root));
    expect(sarif.runs[0].results).toHaveLength(MAX_RESULTS);
    expect(sarif.runs[0].results.slice(0, 100).every((r) => r.level === "error")).toBe(true);
    expect(sarif.runs[0].invocations[0].toolExecutionNotifications.map((n) => n.message.text)).toEqual([expect.stringContaining("100 more results were left out")]);
  });

  test("never above 10 MB, not even before gzip", () => {
    const text = renderSarif(reportOf([model([obligation("gap", many(MAX_RESULTS, 400))])]), root);
    expect(byteLength(text)).toBeLessThanOrEqual(MAX_SARIF_BYTES);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(valid(text).runs[0].invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^\d+ more results were left out/);
  });
});
