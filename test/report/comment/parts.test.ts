import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/checks/types.ts";
import { ACTOR_RULES, ACTORS, actorOf } from "../../../src/report/comment/actors.ts";
import { renderComment } from "../../../src/report/comment/index.ts";
import { blobUrl, encode, inRepository, MAX_URL, newFileUrl, runUrl } from "../../../src/report/comment/links.ts";
import { countFindings, rowsOfReport } from "../../../src/report/comment/rows.ts";
import { context, finding, obligation, report, SAMPLES } from "./samples.ts";

describe("who must act", () => {
  const of = (rule: string, path = ".gpai/documentation.yaml", id = "MDF-GEN-1") => actorOf({ rule, message: "m", path }, { id, outcome: "gap" });

  test.each([
    ["form/digest", undefined, undefined, "author"], ["artifacts/licence-id", "LICENSE", undefined, "author"], ["coverage/uncovered", "model.safetensors", undefined, "author"], ["records/placeholder", ".gpai/copyright.yaml", undefined, "author"],
    ["policy/relaxed", ".gpai/config.yaml", undefined, "maintainer"], ["policy/relaxed", ".gpai/waivers.yaml", undefined, "maintainer"], ["waivers/expired", ".gpai/waivers.yaml", undefined, "maintainer"], ["records/invalid", ".gpai/config.yaml", undefined, "maintainer"], ["records/invalid", ".gpai/baseline.yaml", undefined, "maintainer"],
    ["policy/relaxed", ".gpai/model.yaml", undefined, "counsel"], ["profile/role-reason", ".gpai/model.yaml", undefined, "counsel"], ["means/no-evidence", ".gpai/model.yaml", undefined, "counsel"], ["summary/signatory-differs", ".gpai/summary.yaml", "PST-3.1.1", "counsel"], ["copyright/part-missing", "docs/copyright-policy.md", "C-1.1.1.ii", "counsel"], ["representative/missing", ".gpai/model.yaml", "AIA-54.1", "counsel"],
  ] as const)("%s in %s: %s %s", (rule, path, id, actor) => {
    expect(of(rule, path, id)).toBe(actor);
  });

  test("a judgement that no file shows is counsel's, a check that failed the maintainers'", () => {
    expect(actorOf(undefined, { id: "PST-R.goodfaith", outcome: "unknown", personDecides: true })).toBe("counsel");
    expect(actorOf(undefined, { id: "MDF-GEN-1", outcome: "error" })).toBe("maintainer");
  });

  test("every rule can decide: none stands behind one that takes all of its cases", () => {
    for (const rule of ACTOR_RULES) {
      expect(ACTORS).toContain(rule.actor);
      const id = `${rule.obligation ?? "X"}1`;
      const path = rule.file === undefined ? "x.yaml" : `.gpai/${rule.file}`;
      const found: Finding | undefined = rule.rule === undefined && rule.file === undefined ? undefined : { rule: `${rule.rule ?? ""}${rule.rule?.endsWith("/") === true ? "x" : ""}`, message: "m", path };
      expect([rule.why, actorOf(found, { id, outcome: rule.outcome ?? "gap", ...(rule.personDecides === undefined ? {} : { personDecides: true }) })]).toEqual([rule.why, rule.actor]);
    }
  });
});

describe("links", () => {
  test("lead to the line at the judged commit, the folder put before the path, every segment encoded", () => {
    expect(blobUrl({ ...context, folder: "models/wren 3b" }, ".gpai/ä#?%.yaml", 7)).toBe(`https://github.com/wren-lm/wren-3b/blob/${context.headSha}/models/wren%203b/.gpai/%C3%A4%23%3F%25.yaml#L7`);
    expect(blobUrl({ ...context, serverUrl: "https://ghes.example:8443" }, "a", 0)).toBe(`https://ghes.example:8443/wren-lm/wren-3b/blob/${context.headSha}/a`);
  });

  test.each(["", "../x", "/etc/passwd", "a//b", "a/./b", "a/", "x".repeat(1001)])("none for %j", (path) => { expect(blobUrl(context, path, 1)).toBeUndefined(); });

  test("none where the server or the commit is not what it should be", () => {
    expect(blobUrl({ ...context, serverUrl: "javascript:alert(1)//" }, "a")).toBeUndefined();
    expect(blobUrl({ ...context, serverUrl: "https://github.com/evil" }, "a")).toBeUndefined();
    expect(blobUrl({ ...context, headSha: "main" }, "a")).toBeUndefined();
    expect(runUrl({ ...context, runUrl: "https://github.com.evil.example/x" })).toBeUndefined();
    expect(runUrl({ ...context, runUrl: "https://github.com/x)[y](z" })).toBeUndefined();
    expect(runUrl(context)).toBe(context.runUrl);
  });

  test("what Markdown or an address reads is encoded", () => {
    expect(encode("a b(c)'!*\ud800@|`<>\"")).toBe("a%20b%28c%29%27%21%2A%EF%BF%BD%40%7C%60%3C%3E%22");
    expect(inRepository("a", "m/n")).toBe("m/n/a");
    expect(inRepository("../a", "m")).toBeUndefined();
  });

  test("a new file opens on the head branch, and not at all where that is not known or the address is too long", () => {
    expect(newFileUrl({ ...context, folder: "m" }, ".gpai/model.yaml", "a: 1\n")).toBe("https://github.com/a-contributor/wren-3b/new/data/add%20chat?filename=m%2F.gpai%2Fmodel.yaml&value=a%3A%201%0A");
    expect(newFileUrl({ ...context, headRepository: null }, "x", "")).toBeUndefined();
    expect(newFileUrl({ ...context, headRef: "../../settings" }, "x", "")).toBeUndefined();
    expect(newFileUrl(context, "x", "ä".repeat(MAX_URL / 6))).toBeUndefined();
  });

  test("files that nothing was read from are named without a link", () => {
    const { body } = renderComment(report([obligation("MDF-GEN-1", "gap", [{ rule: "document/missing", message: "None.", path: "not/there.yaml", introduced: true }])]), context);
    expect(body).toContain("| `not/there.yaml`<br>");
    expect(body).not.toContain("there.yaml](");
  });
});

describe("prefilled files", () => {
  const body = (over: Partial<typeof context> = {}): string => renderComment(SAMPLES["missing-records"] ?? report([]), { ...context, ...over }).body;

  test("what the artifacts say stands in the file", () => {
    const value = /[?]filename=([^&]*)&value=([^)]*)\)/.exec(body());
    expect(decodeURIComponent(value?.[1] ?? "")).toBe(".gpai/documentation.yaml");
    expect(decodeURIComponent(value?.[2] ?? "")).toContain("\nMDF-PRP-7: 3624078336 # inferred from model.safetensors.index.json:3 (index-size): confirm\n");
  });

  test("without a head branch the lines stand in the comment instead", () => {
    const text = body({ headRepository: null });
    expect(text).not.toContain("/new/");
    expect(text).toContain("the lines to paste stand below");
    expect(text).toContain("```yaml\nMDF-GEN-1: \"<text>\"\nMDF-GEN-2: \"<text>\"\nMDF-PRP-7: \"<text>\"\n```");
  });

  test("too many facts: the skeleton without them", () => {
    const sample = SAMPLES["missing-records"] ?? report([]);
    const facts = [{ key: "parameters.total" as const, value: "x".repeat(9000), method: "m", confidence: "measured" as const, sources: [{ path: "config.json" }] }];
    const { body: text } = renderComment({ ...sample, models: sample.models.map((model) => ({ ...model, facts })) }, context);
    expect(text).toContain("value=%23%20yaml-language-server");
    expect(text).not.toContain("xxxx");
  });
});

describe("rows", () => {
  test("three obligations with one fault are one row, three faults of one obligation are three", () => {
    const alike = [1, 2, 3].map((n) => obligation(`PST-2.3.${n}`, "conflict", [finding({ rule: "summary/filled", message: `Field ${n}.`, line: n })]));
    const apart = obligation("C-1.3.1.a", "conflict", [1, 2, 3].map((n) => finding({ rule: "optout/violated", message: `Row ${n}.`, line: n })));
    expect(rowsOfReport(report(alike)).fresh).toHaveLength(1);
    expect(rowsOfReport(report([apart])).fresh).toHaveLength(3);
    expect(countFindings(rowsOfReport(report([...alike, apart])).fresh)).toBe(6);
  });

  test("known debt is neither fresh nor older, and asks nobody", () => {
    const known = report([obligation("MDF-GEN-1", "gap", [finding({ baseline: true, introduced: false })])], { fails: false });
    expect(rowsOfReport(known)).toMatchObject({ fresh: [], older: [], known: [{ obligations: [{ id: "MDF-GEN-1" }] }] });
    expect(renderComment(known, context)).toMatchObject({ state: "clear" });
    expect(renderComment(known, context).body).toContain("1 known from the baseline");
  });

  test("what the report names as a next step leads", () => {
    const rows = rowsOfReport(report([obligation("MDF-GEN-1", "conflict", [finding()]), obligation("PST-R.stages", "gap", [finding({ rule: "summary/undeclared-dataset" })])], { nextSteps: [{ text: "t", obligation: "PST-R.stages" }] }));
    expect(rows.fresh.map((row) => row.obligations[0]?.id)).toEqual(["PST-R.stages", "MDF-GEN-1"]);
  });
});

describe("state", () => {
  const open = { kind: "new-weights" as const, model: "m", message: "new", path: "w", due: [{ obligation: "MDF-GEN-3", path: "p", what: "w", done: false }] };
  test.each([
    ["nothing", report([]), "clear"],
    ["older debt alone", report([obligation("T-1.2.e", "stale", [finding({ introduced: false })])], { fails: false }), "clear"],
    ["an open question for a person", report([obligation("PST-R.goodfaith", "unknown", [], { personDecides: true })]), "clear"],
    ["a finding that does not fail", report([obligation("MDF-GEN-1", "gap", [finding()])], { fails: false, failOn: "error" }), "todo"],
    ["a document due", report([], { change: { files: 1, consequences: [open] } }), "todo"],
    ["a document due and done", report([], { change: { files: 1, consequences: [{ ...open, due: open.due.map((due) => ({ ...due, done: true })) }] } }), "clear"],
    ["a change judged as not relevant", report([], { change: { files: 1, consequences: [{ ...open, notRelevant: { reason: "r" } }] } }), "clear"],
    ["a file that could not be read", report([], { completeness: { complete: false, missing: [], unreadable: [{ path: "a", reason: "r" }] } }), "todo"],
    ["failing for a reason of its own", report([], { fails: true }), "todo"],
    ["an error that does not fail", report([obligation("MDF-GEN-1", "error", [], { reason: "r" })], { verdict: "error", fails: false }), "todo"],
  ] as const)("%s: %s", (_, given, state) => {
    expect(renderComment(given, context).state).toBe(state);
  });
});
