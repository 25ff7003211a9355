import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isUntouched, type Marker, markerText, readMarker, stateDigest, textDigest } from "../../../src/checks/gaps/marker.ts";
import { CODE_CHAPTERS, KNOWN_KEYS } from "../../../src/checks/gaps/measures.ts";
import { difference, isSame } from "../../../src/checks/gaps/state.ts";

const hex = (n: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: n, maxLength: n });
const anyMarker: fc.Arbitrary<Marker> = fc.record({
  date: fc.constantFrom("2026-11-23", "2025-08-02"), since: fc.constantFrom("2026-11-20", "2025-08-02"), model: hex(8), measures: hex(8), text: hex(16), chapters: fc.subarray([...CODE_CHAPTERS], { minLength: 1 }),
  keys: fc.uniqueArray(fc.constantFrom(...KNOWN_KEYS.keys()), { maxLength: 40 }).chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), hex(8), fc.option(hex(8), { nil: undefined })))))
    .map((all) => new Map(all.map(([key, means, evidence]) => [key, { means, ...(evidence === undefined ? {} : { evidence }) }]))),
});

describe("the marker of a gap analysis", () => {
  test("is read back whole, from a comment, a tag and a string of JSON", () => {
    fc.assert(fc.property(anyMarker, fc.constantFrom(["<!-- ", " -->\n# Title\n"], ['<!doctype html>\n<meta name="gpai-docket" content="', '">'], ['{\n  "marker": "', '",\n'], ["", ""]), (marker, [before = "", after = ""]) => {
      const text = markerText(marker);
      expect(readMarker(before + text + after)).toEqual(marker);
      expect(text).not.toMatch(/["<>&]|--/);
    }));
  });
  test("never throws, and takes nothing of what it cannot read", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.tuple(fc.string(), fc.string()).map(([a, b]) => `gpai-docket:gap-analysis:v1 ${a} keys=${b} end`)), (text) => {
      expect(readMarker(text)).toBeUndefined();
    }));
  });
  test.each([
    ["another version", (text: string) => text.replace(":v1 ", ":v2 ")], ["a day that does not exist", (text: string) => text.replace("2026-11-23", "2026-02-30")], ["an unknown key", (text: string) => text.replace("C-1.3:", "C-1.77:")],
    ["no chapter", (text: string) => text.replace("chapters=copyright", "chapters=x")], ["cut off", (text: string) => text.slice(0, -4)], ["below the top", (text: string) => `${"x".repeat(5000)}${text}`],
  ])("%s: not read", (_, change) => {
    const text = markerText({ date: "2026-11-23", since: "2026-11-23", model: "a".repeat(8), measures: "b".repeat(8), text: "c".repeat(16), chapters: ["copyright"], keys: new Map([["C-1.3", { means: "d".repeat(8) }]]) });
    expect(readMarker(text)).toBeDefined();
    expect(readMarker(change(text))).toBeUndefined();
  });
  test("a change by hand shows, other line ends do not", () => {
    const body = "\n# Title\n\nwords\n";
    const marker: Marker = { date: "2026-11-23", since: "2026-11-23", model: "a".repeat(8), measures: "b".repeat(8), chapters: ["copyright"], keys: new Map(), text: textDigest(`<!--  -->${body}`) };
    const text = `<!-- ${markerText(marker)} -->${body}`;
    expect([isUntouched(text, marker), isUntouched(text.replaceAll("\n", "\r\n"), marker), isUntouched(text.replace("words", "other words"), marker)]).toEqual([true, true, false]);
  });
  test("megabytes of anything take no time worth the name", () => {
    const start = performance.now();
    for (const unit of ["gpai-docket:gap-analysis:v1 ", "keys=C-1.3:", ",", " end", "="]) readMarker(`gpai-docket:gap-analysis:v1 keys=${unit.repeat(2e6 / unit.length)}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
  test("equal states have equal digests, and any difference is one", () => {
    fc.assert(fc.property(anyMarker, anyMarker, (a, b) => {
      expect(isSame(difference(a, a))).toBe(true);
      const whole = (one: Marker): boolean => [...one.keys.values()].every((key) => key.evidence !== undefined);
      if (stateDigest(a) !== stateDigest(b) && whole(a) && whole(b) && a.model !== b.model) expect(isSame(difference(a, b))).toBe(false);
    }));
  });
});
