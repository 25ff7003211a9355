import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readMarker } from "../../../src/formats/comment-marker.ts";
import { COMMENT_BYTES, renderComment } from "../../../src/report/comment/index.ts";
import { COMMENT_LIMIT } from "../../../src/report/comment/types.ts";
import { byteLength } from "../../../src/report/escape.ts";
import { anyContext, anyReport, hostile } from "./arbitrary.ts";
import { context, finding, obligation, report, SAMPLES } from "./samples.ts";
import { faults } from "./scan.ts";

const origins = (serverUrl: string): string[] => [`${serverUrl}/wren-lm/wren-3b/blob/4f`, `${serverUrl}/wren-lm/wren-3b/commit/4f`, `${serverUrl}/wren-lm/wren-3b/actions/runs/`, `${serverUrl}/wren-lm/fork/new/`];

describe("for any report, hostile in every foreign field", () => {
  test("the body holds what we write and nothing that comes alive", () => {
    fc.assert(fc.property(anyReport, anyContext, (any, where) => {
      const { body } = renderComment(any, where);
      expect(faults(body, origins(where.serverUrl))).toEqual([]);
    }), { numRuns: 600 });
  });

  test("the marker is first, the only one, and carries key and digest", () => {
    fc.assert(fc.property(anyReport, anyContext, (any, where) => {
      const { body, digest } = renderComment(any, where);
      expect(readMarker(body)).toEqual({ purpose: "pull-request", key: where.key, digest });
      const rest = body.slice(body.indexOf("\n") + 1);
      expect(rest.split("\n").some((line) => line.startsWith("<!--"))).toBe(false);
    }), { numRuns: 200 });
  });

  test("what is not whole, failed, or fails is never green", () => {
    fc.assert(fc.property(anyReport, anyContext, (any, where) => {
      const { body, state } = renderComment(any, where);
      const doubt = any.fails || any.verdict === "error" || any.verdict === "incomplete" || any.completeness.missing.length + any.completeness.unreadable.length > 0 || !any.completeness.complete;
      if (doubt) expect(state).toBe("todo");
      expect(body.split("\n")[1]?.startsWith("✅")).toBe(state === "clear");
      if (state === "clear") expect(body.trim().split("\n").filter((line) => line !== "")).toHaveLength(3);
    }), { numRuns: 300 });
  });

  test("the budgets hold, however much there is to say", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), hostile, fc.constantFrom("🙂", "|", "<", "`", "\u202e", "é", "\\|"), (n, text, unit) => {
      const long = unit.repeat(3000);
      const many = Array.from({ length: n }, (_, i) => obligation(`MDF-${i}`, "conflict", [finding({ message: `${text} ${long} ${i}`, path: `${i}/${unit.repeat(200)}`, fix: `${long}\n${text}\n${long}\n${i}`, evidence: unit.repeat(200) }), finding({ introduced: false, message: `${long}${i}` })]));
      const { body } = renderComment(report(many, { nextSteps: [{ text: long }], change: { files: 1, consequences: Array.from({ length: 60 }, () => ({ kind: "new-weights" as const, model: long, message: long, path: long, due: [{ obligation: long, path: long, what: long, done: false }] })) } }), context);
      expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
      expect(byteLength(body)).toBeLessThanOrEqual(COMMENT_BYTES);
      expect(faults(body, ["https://github.com/wren-lm/wren-3b/"])).toEqual([]);
      expect(body).toContain("GPAI Docket: this pull request introduces");
    }), { numRuns: 25 });
  }, 60_000);
});

describe("digest", () => {
  const again = { ...context, headSha: "b".repeat(40), runUrl: "https://github.com/wren-lm/wren-3b/actions/runs/123456789012" };

  test.each(Object.keys(SAMPLES))("%s: another commit, run and version of the tool say nothing new", (name) => {
    const sample = SAMPLES[name] ?? report([]);
    const later = { ...sample, tool: { ...sample.tool, version: "9.9.9" }, now: "2026-11-23", repository: { ...sample.repository, commit: "c".repeat(40), base: "d".repeat(40) } };
    expect(renderComment(later, again).digest).toBe(renderComment(sample, context).digest);
    expect(renderComment(later, again).body).not.toBe(renderComment(sample, context).body);
  });

  test("another finding, line, fix or outcome does", () => {
    const of = (over: Parameters<typeof finding>[0], outcome: "gap" | "conflict" = "gap"): string => renderComment(report([obligation("MDF-GEN-1", outcome, [finding(over)])]), context).digest;
    const digests = [of({}), of({ message: "Another." }), of({ line: 23 }), of({ fix: "MDF-PRP-7: 1" }), of({ path: ".gpai/model.yaml" }), of({ evidence: "x" }), of({}, "conflict"), of({ introduced: false })];
    expect(new Set(digests).size).toBe(digests.length);
    // After a rebase the same is said of another commit.
    const older = (commit: string): string => of({ message: `The documentation is older than model.safetensors (commit ${commit}, 2026-10-01).` });
    expect(older("0123456789ab")).toBe(older("ba9876543210"));
    expect(older("0123456789ab")).not.toBe(of({ message: "The documentation is older than model.safetensors (commit unknown, 2026-10-01)." }));
  });

  test("the same for the same report, always", () => {
    fc.assert(fc.property(anyReport, anyContext, (any, where) => {
      expect(renderComment(any, where)).toEqual(renderComment(any, where));
      expect(renderComment(any, { ...where, headSha: "e".repeat(where.headSha.length) }).digest).toBe(renderComment(any, where).digest);
    }), { numRuns: 100 });
  });
});
