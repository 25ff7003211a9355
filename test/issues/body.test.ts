import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BODY_LIMIT, composeBody, type NewBody, readBody, textDigest, withoutMarkers } from "../../src/issues/body.ts";
import { type IssueState, readState, stateLine } from "../../src/issues/state.ts";

const STATE: Omit<IssueState, "size" | "text"> = { ids: ["MDF-GEN-2", "C-1.(1)", "records/invalid"], episode: 3, verified: 1, title: textDigest("A title"), reminded: [["2026-12-01", 7], ["2026-10-01", -2]], closed: { how: "resolved", reason: "completed", on: "2026-11-23" } };
const make = (over: Partial<NewBody> = {}): string => composeBody({ before: "", after: "", key: "wren-3b/summary", digest: "0123456789abcdef", state: STATE, text: "### Ours\n\nA line.\n", brief: "short\n", ...over });

/** What people write around our text. No line of it is one of our hidden lines. */
const people = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", "\r\n", "\r", "- [ ] do it\r\n", "<details>", "```\n", " <!-- gpai-docket:end -->\n", "> <!-- gpai-docket:v1:issue:a/b 0123456789abcdef -->\n", "$&$'", "\u0000")), { maxLength: 12 })
  .map((parts) => parts.join("")).filter((text) => !/(?:^|\n)<!-- gpai-docket:/.test(text));
const endsLine = (text: string): boolean => text === "" || text.endsWith("\n");

describe("a body taken apart and put together", () => {
  test("a person's text before and after ours is kept byte for byte", () => {
    fc.assert(fc.property(people.filter(endsLine), people, people, (before, after, text) => {
      const read = readBody(make({ before, after, text }));
      expect([read.before, read.after]).toEqual([before, after]);
      expect(read.marker).toEqual({ purpose: "issue", key: "wren-3b/summary", digest: "0123456789abcdef" });
      expect(read.state).toMatchObject(STATE);
      // Written anew with other words: theirs is still the same.
      const again = readBody(make({ before: read.before, after: read.after, text: "Other words\n", digest: "f".repeat(16) }));
      expect([again.before, again.after, again.marker?.digest]).toEqual([before, after, "f".repeat(16)]);
    }), { numRuns: 500 });
  });
  test("the same after the editor on GitHub's page has made every line end CRLF", () => {
    fc.assert(fc.property(people.filter(endsLine), people, (before, after) => {
      const crlf = (text: string): string => text.replaceAll(/\r?\n/g, "\r\n");
      const read = readBody(crlf(make({ before, after })));
      expect([read.before, read.after, read.state?.episode, read.marker?.key]).toEqual([crlf(before), crlf(after), 3, "wren-3b/summary"]);
    }), { numRuns: 300 });
  });
  test.each(["\n", "\r\n"])("without the end marker, our text is known again where nobody edited it (line end %j)", (end) => {
    const body = make({ before: "Mine above\n", after: "Mine below\n" }).replace("<!-- gpai-docket:end -->\n", "").replaceAll("\n", end);
    const read = readBody(body);
    expect([read.before, read.after]).toEqual([`Mine above${end}`, `Mine below${end}`]);
  });
  test("without the end marker, and edited: nothing is taken for ours that may be a person's", () => {
    const body = make({ after: "Mine below\n" }).replace("<!-- gpai-docket:end -->\n", "").replace("A line.", "A line of mine.");
    const read = readBody(body);
    expect(read.after).toBe("### Ours\n\nA line of mine.\nMine below\n");
    expect(readBody(make({ before: read.before, after: read.after })).after).toBe(read.after);
  });
  test("the end marker stays found where the last line end was cut", () => expect(readBody(make().trimEnd())).toMatchObject({ before: "", after: "" }));
  test.each([
    ["none", ""], ["a quoted one", `> ${make().split("\n")[0]}\n`], ["one of another purpose", make().replace(":issue:", ":dashboard:")], ["one with a foreign key", make().replace("wren-3b/summary", "wren 3b")], ["one in a line", `see ${make()}`],
  ])("no marker of ours: %s", (_, body) => expect(readBody(body)).toMatchObject({ before: "", after: body }));
  test("the first marker counts, a copy of the whole further down is a person's", () => {
    const copy = make({ key: "other/summary" });
    expect(readBody(make() + copy)).toMatchObject({ after: copy, marker: { key: "wren-3b/summary" } });
  });
  test("a text too long for what people wrote gives way to the short one, theirs is never cut", () => {
    const after = "x".repeat(60_000);
    const body = make({ after, text: "y".repeat(30_000) });
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(body).toContain("short\n");
    expect(readBody(body).after).toBe(after);
  });
  test("lines of ours alone can be taken out", () => expect(withoutMarkers(make({ before: "a\r\n", after: "b" }))).toBe("a\r\n### Ours\n\nA line.\nb"));
});

describe("the hidden state", () => {
  const line = stateLine({ ...STATE, size: 12, text: "a".repeat(16) }).trimEnd();
  const json = (over: Readonly<Record<string, unknown>>): string => `<!-- gpai-docket:state ${JSON.stringify({ v: 1, ids: [], episode: 1, verified: 0, title: "a".repeat(16), size: 1, text: "b".repeat(16), reminded: [], ...over })} -->`;
  test("is read back", () => expect(readState(line)).toEqual({ ...STATE, size: 12, text: "a".repeat(16) }));
  test("is one line that ends no comment early", () => expect(line.slice(5, -4)).not.toMatch(/-->|>|\n/));
  test("what could not be read back is not written", () => {
    const kept = readState(stateLine({ ...STATE, size: 1, text: "a".repeat(16), ids: ["ok", "--> @octocat", "x".repeat(500), "ok"] }).trimEnd());
    expect(kept?.ids).toEqual(["ok"]);
  });
  test.each([
    ["another version", json({ v: 2 })], ["ids that are none", json({ ids: ["<img>"] })], ["ids that are no list", json({ ids: "x" })], ["too many ids", json({ ids: Array.from({ length: 500 }, () => "a") })],
    ["an episode below one", json({ episode: 0 })], ["a fraction", json({ verified: 0.5 })], ["a huge number", json({ size: 1e300 })], ["no number", json({ episode: "1" })],
    ["a reminder of no day", json({ reminded: [["2026-13-01", 1]] })], ["a reminder that is no pair", json({ reminded: [["2026-12-01"]] })], ["closed by no reason", json({ closed: { how: "x", reason: null, on: "2026-11-23" } })], ["closed null", json({ closed: null })],
    ["a digest that is none", json({ title: "zz" })], ["an array", "<!-- gpai-docket:state [] -->"], ["null", "<!-- gpai-docket:state null -->"], ["no JSON", "<!-- gpai-docket:state {{{ -->"], ["cut", line.slice(0, -6)], ["a prototype", json({}).replace("{", '{"__proto__":{"episode":9},')],
  ])("edited into %s: ignored", (name, edited) => {
    if (name === "a prototype") expect(readState(edited)?.episode).toBe(1);
    else expect(readState(edited)).toBeUndefined();
  });
  test("whatever anybody writes there, nothing is thrown and what is read is of the right shape", () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const state = readState(`<!-- gpai-docket:state ${text} -->`);
      if (state !== undefined) expect(Number.isInteger(state.episode)).toBe(true);
    }), { numRuns: 500 });
  });
});

test("hostile bodies are read in no time", () => {
  const bodies = ["<!-- gpai-docket:v1:issue:".repeat(40_000), "\n<!-- gpai-docket:v1:issue:a/b 0123456789abcdef -->".repeat(6000), `<!-- gpai-docket:v1:issue:a/b 0123456789abcdef -->\n<!-- gpai-docket:state ${"[".repeat(500_000)} -->`, "<!-- gpai-docket:v1:issue:a/b 0123456789abcdef -->\n".repeat(20_000), "\r".repeat(1_000_000)];
  for (const body of bodies) {
    const started = performance.now();
    readBody(body);
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
