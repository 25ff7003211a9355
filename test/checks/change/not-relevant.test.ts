import { describe, expect, test } from "@jest/globals";
import { type Mark, marksOf } from "../../../src/checks/not-relevant.ts";
import { documentCheck } from "../../../src/checks/transparency/document.ts";
import { input, modelRecord, record, resultOf, weight } from "../support.ts";
import { withForm } from "../transparency/good.ts";

const NOW = "2026-11-22";
const of = (mark: Partial<Mark>, path = "a/b.bin", state: { sha256?: string; changed?: string } = { changed: "2026-11-20T10:00:00Z" }): boolean => marksOf([{ path: "a/b.bin", reason: "same bytes", on: "2026-11-20", ...mark } as Mark]).of({ path, ...state }, NOW) !== undefined;

describe("a mark covers", () => {
  test.each([["a/b.bin", true], ["./a/b.bin", true], ["a", true], ["a/", true], ["a/*.bin", true], ["**/*.bin", true], ["**", true], ["{a,b}/b.?in", true], ["a/b", false], ["b.bin", false], ["*.bin", false], ["A/b.bin", false], ["", false], ["/", false], ["[", false]])("%s: %s", (path, covers) => expect(of({ path })).toBe(covers));
  test("a name that holds the signs of a glob", () => expect(of({ path: "x[1].bin" }, "x[1].bin")).toBe(true));
});

describe("a mark counts", () => {
  test.each(["", " ", "TODO", "tbd", "none", "N/A", "see above", "[here](URL)"])("not with the reason %j", (reason) => expect(of({ reason })).toBe(false));
  test("by day: from the change on, at most the day of judgement and one of tolerance", () => {
    expect(["2026-11-19", "2026-11-20", "2026-11-22", "2026-11-23", "2026-11-24", "9999-12-31"].map((on) => of({ on }))).toEqual([false, true, true, true, false, false]);
  });
  test("where git cannot tell when the file changed, any past day will do for the caller to judge", () => expect(of({ on: "2020-01-01" }, "a/b.bin", {})).toBe(true));
  test("by digest alone where one is given, whatever the day", () => {
    const sha256 = "A".repeat(64);
    expect(of({ sha256: `sha256:${sha256}`, on: "2020-01-01" }, "a/b.bin", { sha256: sha256.toLowerCase() })).toBe(true);
    expect(of({ sha256 }, "a/b.bin", { sha256: "b".repeat(64), changed: "2026-11-20" })).toBe(false);
    expect(of({ sha256 }, "a/b.bin", { changed: "2026-11-20" })).toBe(false);
  });
  test("not without day and digest", () => expect(marksOf([{ path: "a", reason: "same bytes" }]).of({ path: "a" }, NOW)).toBeUndefined());
});

test("the documentation's age knows globs too", () => {
  const base = withForm();
  const judge = (path: string): string => resultOf(documentCheck, input({
    ...base, now: NOW, facts: { ...base.facts, weights: [weight("w/one.safetensors"), weight("w/two.safetensors")] },
    model: { ...base.model, model: record(".gpai/model.yaml", modelRecord({ not_relevant: [{ path, reason: "re-upload of the same bytes", on: "2026-03-02" }] })) },
    lastChanges: new Map([[".gpai/documentation.yaml", "2026-01-12"], ["w/one.safetensors", "2026-03-01"], ["w/two.safetensors", "2026-03-01"]].map(([file, day]) => [file ?? "", { commit: "c".repeat(40), date: `${day ?? ""}T09:00:00Z` }])),
  }), "T-1.1.c").outcome;
  expect([judge("w/*.safetensors"), judge("w"), judge("w/one.safetensors"), judge("*.safetensors")]).toEqual(["recorded", "recorded", "stale", "stale"]);
});

test("thousands of hostile globs against thousands of long names end soon, and then count for nothing", () => {
  const marks = Array.from({ length: 3000 }, (_, index): Mark => ({ path: `*a*a*a*a*a*a*a*a*${"?".repeat(200)}${index}`, reason: "same bytes", on: NOW }));
  const started = performance.now();
  const judge = marksOf(marks);
  for (let i = 0; i < 3000; i += 1) judge.of({ path: `${"a/".repeat(200)}${"a".repeat(2000)}${i}`, changed: NOW }, NOW);
  expect(performance.now() - started).toBeLessThan(6000);
  const many = marksOf(Array.from({ length: 200_000 }, (): Mark => ({ path: "a", reason: "same bytes", on: NOW })));
  expect(many.of({ path: "a" }, NOW)).toBeDefined();
});
