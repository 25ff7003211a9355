import { describe, expect, test } from "@jest/globals";
import { decide, extensionsFor, groupFor } from "../../../src/optout/robots/decide.ts";
import { MAX_ROBOTS_BYTES } from "../../../src/optout/robots/limits.ts";
import { parseRobots, textOf } from "../../../src/optout/robots/parse.ts";
import type { ParsedRobots } from "../../../src/optout/robots/parse.ts";
import type { Mode } from "../../../src/optout/types.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string, mode: Mode = "rfc9309"): ParsedRobots => parseRobots(encode(text), mode);
const shape = (parsed: ParsedRobots): unknown => parsed.groups.map((g) => [g.agents.map((a) => `${String(a.line)} ${textOf(a.value)}`), g.rules.map((r) => `${String(r.line)} ${r.allow ? "+" : "-"}${textOf(r.pattern)}`)]);

describe("groups", () => {
  test("consecutive user-agent lines share the rules that follow; lines are counted over CR, LF and CRLF", () => {
    expect(shape(parse("User-agent: a\r\nuser-agent:b\r\rDISALLOW: /x # why\n\n  Allow : /y \nUser-agent: c\r\nDisallow:"))).toEqual([
      [["1 a", "2 b"], ["4 -/x", "6 +/y"]], [["7 c"], ["8 -"]],
    ]);
  });

  test("other lines close no group and no list of agents (RFC 9309 §2.2.4)", () => {
    const text = "User-agent: *\nSitemap: https://x.example/s.xml\nCrawl-delay: 5\nContent-Signal: ai-train=no\nnoise\nUser-agent: X\nDisallow: /";
    expect(shape(parse(text))).toEqual([[["1 *", "6 X"], ["7 -/"]]]);
    expect(decide(parse(text), "Anyone", "/a")).toMatchObject({ allowed: false, line: 7, rule: "Disallow: /" });
  });

  test("an empty Disallow restricts nothing, but closes the list of agents", () => {
    const parsed = parse("User-agent: a\nDisallow:\nUser-agent: b\nDisallow: /");
    expect(shape(parsed)).toEqual([[["1 a"], ["2 -"]], [["3 b"], ["4 -/"]]]);
    expect(decide(parsed, "a", "/x").allowed).toBe(true);
    expect(decide(parsed, "b", "/x").allowed).toBe(false);
  });

  test("rules before any group are ignored and reported (RFC 9309 §2.2.2)", () => {
    const parsed = parse("Disallow: /\nUser-agent: a\nAllow: /");
    expect(parsed.problems).toEqual([expect.objectContaining({ reason: "rule-outside-group", line: 1 })]);
    expect(decide(parsed, "z", "/").allowed).toBe(true);
  });

  test("groups of one token are merged, wherever they stand (RFC 9309 §2.2.1)", () => {
    const parsed = parse("User-agent: ExampleBot\nDisallow: /foo\nDisallow: /bar\n\nUser-agent: BazBot\nDisallow: /\n\nUser-agent: examplebot\nDisallow: /baz");
    expect(groupFor(parsed, "EXAMPLEBOT")).toMatchObject({ by: "named", tokens: ["ExampleBot", "examplebot"] });
    expect(["/foo", "/bar", "/baz", "/qux"].map((t) => decide(parsed, "ExampleBot", t).allowed)).toEqual([false, false, false, true]);
  });

  test("misspelled and colonless lines are read by google mode only, and pointed out by the other", () => {
    const text = "useragent: a\nDisalow: /x\nuser-agent a\ndissallow /y\nUser-agent: a b c\nDisallowed: /z";
    expect(shape(parse(text, "google"))).toEqual([[["1 a"], ["2 -/x"]], [["3 a"], ["4 -/y"]], [["5 a b c"], ["6 -/z"]]]);
    const strict = parse(text);
    expect(shape(strict)).toEqual([[["5 a b c"], []]]);
    expect(strict.problems.map((p) => [p.line, p.reason])).toEqual([[1, "misspelled"], [2, "misspelled"], [6, "misspelled"]]);
  });
});

describe("other lines", () => {
  const text = "License: https://x.example/l.xml\nContent-Usage: train-ai=n\nUser-agent: A\nContent-Usage: /p train-ai=y # note\nDisallow: /q\nContent-Signal: ai-train=no\nUser-agent: B\ncontent-signal: ai-train=yes\nSitemap: https://x.example/s.xml\nAllow: /\nFoo: bar";

  test("stand with their line and group; license and sitemap belong to no agent", () => {
    expect(parse(text).extensions.map((e) => [e.name, e.line, e.group, e.value])).toEqual([
      ["license", 1, undefined, "https://x.example/l.xml"], ["content-usage", 2, undefined, "train-ai=n"], ["content-usage", 4, 0, "/p train-ai=y"],
      ["content-signal", 6, 0, "ai-train=no"], ["content-signal", 8, 1, "ai-train=yes"], ["sitemap", 9, undefined, "https://x.example/s.xml"], ["other", 11, 1, "bar"],
    ]);
  });

  test("are taken from the groups that hold for the agent", () => {
    const parsed = parse(text);
    const signals = (agent: string): unknown => extensionsFor(parsed, groupFor(parsed, agent), "content-signal").map((e) => e.value);
    expect([signals("a"), signals("B"), signals("C")]).toEqual([["ai-train=no"], ["ai-train=yes"], []]);
    const shared = parse("User-agent: *\nContent-Usage: train-ai=n\nUser-agent: B\nAllow: /");
    expect(["B", "C"].map((a) => extensionsFor(shared, groupFor(shared, a), "content-usage").length)).toEqual([1, 1]);
  });
});

describe("odd bodies", () => {
  test("a UTF-8 mark at the start is skipped, one further on is part of its line", () => {
    expect(shape(parse("\ufeffUser-agent: a\n\ufeffDisallow: /\nDisallow: /x"))).toEqual([[["1 a"], ["3 -/x"]]]);
  });

  test("NUL ends a line; control characters around a value are trimmed", () => {
    expect(shape(parse("User-agent: a\nDisallow: /x\0y\nDisallow:\f/z\v"))).toEqual([[["1 a"], ["2 -/x", "3 -/z"]]]);
  });

  test("UTF-16 and gzip are unreadable, never a clean bill", () => {
    const little = Buffer.from("\ufeffUser-agent: *\nDisallow:", "utf16le");
    const bare = Buffer.from("User-agent: *\nDisallow:", "utf16le");
    const big = Buffer.from(little).swap16();
    const gzip = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]);
    for (const body of [little, bare, big, gzip]) {
      const parsed = parseRobots(body, "rfc9309");
      expect(parsed.unreadable).toMatch(/UTF-16|gzip/);
      expect(parsed.problems[0]?.reason).toBe("unreadable");
      expect(decide(parsed, "a", "/")).toMatchObject({ allowed: false, notEvaluable: parsed.unreadable });
    }
    expect(parseRobots(Buffer.concat([Buffer.from([0xff, 0xfe]), encode("\nUser-agent: a\nDisallow: /")]), "rfc9309").groups.length).toBe(1);
  });

  test("an error page has no rules of its own and is noted", () => {
    for (const text of ["<!DOCTYPE html>\n<html><body>Not found</body></html>", " \n<HTML lang=en>\nuser agents: see below"]) {
      const parsed = parse(text);
      expect([parsed.html, parsed.groups.length]).toEqual([true, 0]);
      expect(parsed.problems.map((p) => p.reason)).toContain("html");
    }
    expect(parse("<br />\nUser-agent: *\nDisallow: /").html).toBeUndefined();
  });

  test("beyond the limit nothing is read, and that is said; the first 500 KiB always are (RFC 9309 §2.5)", () => {
    const filler = `#${"x".repeat(1022)}\n`;
    const text = `User-agent: a\nDisallow: /first\n${filler.repeat(499)}Disallow: /within\n${filler.repeat(20)}Disallow: /beyond\n`;
    const parsed = parse(text);
    expect(parsed.groups[0]?.rules.map((r) => textOf(r.pattern))).toEqual(["/first", "/within"]);
    expect(parsed.truncated).toBeLessThanOrEqual(MAX_ROBOTS_BYTES);
    expect(parsed.problems[0]).toMatchObject({ reason: "truncated" });
    const cut = parse(`User-agent: a\n${"#".repeat(MAX_ROBOTS_BYTES - 30)}\nAllow: /${"y".repeat(50)}\n`);
    expect(cut.groups[0]?.rules).toEqual([]);
  });

  test("google cuts a line at 2083 * 8 octets, the RFC nowhere", () => {
    const pattern = `/x/${"a".repeat(20_000)}`;
    const text = `User-agent: a\nDisallow: ${pattern}`;
    expect(parse(text, "google").groups[0]?.rules[0]?.pattern.length).toBe(2083 * 8 - 1 - "Disallow: ".length);
    expect(parse(text).groups[0]?.rules[0]?.pattern.length).toBe(pattern.length);
  });
});
