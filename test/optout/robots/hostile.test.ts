/** Files made to stall or exhaust: judged within their limits, or said not to be evaluable. Times are generous: other work may run beside. */

import { describe, expect, test } from "@jest/globals";
import { openArena, RuleArenaBuilder } from "../../../src/optout/robots/arena.ts";
import { decide } from "../../../src/optout/robots/decide.ts";
import { isTruncated, MAX_WILDCARD_RULES } from "../../../src/optout/robots/limits.ts";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { TOO_MANY_RULES } from "../../../src/optout/robots/rules.ts";
import { targetOf } from "../../../src/optout/robots/target.ts";
import { MODES } from "../../../src/optout/types.ts";
import type { Mode } from "../../../src/optout/types.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function judge(text: string | Uint8Array, target: string, mode: Mode, agent = "Bot"): { allowed: boolean; set: number; compile: number; match: number } {
  const body = typeof text === "string" ? encode(text) : text;
  let start = performance.now();
  const builder = new RuleArenaBuilder(mode);
  const [set = -1] = builder.add(body, [agent]);
  const arena = openArena(builder.finish());
  const compile = performance.now() - start;
  const bytes = encode(target);
  start = performance.now();
  const allowed = arena.allowed(set, bytes, 0, bytes.length);
  const match = performance.now() - start;
  expect(decide(parseRobots(body, mode), agent, target).allowed).toBe(allowed);
  return { allowed, set, compile, match };
}

describe.each(MODES)("%s", (mode) => {
  test("10 MB, of which the limit is read", () => {
    const text = `User-agent: *\nDisallow: /private\n${"Disallow: /some/path/or/other\n".repeat(350_000)}Disallow: /late\n`;
    const found = judge(text, "/private/a", mode);
    expect(found.allowed).toBe(false);
    expect(found.compile).toBeLessThan(2000);
    expect(isTruncated(encode(text))).toBe(true);
    expect(parseRobots(encode(text), mode).problems[0]?.reason).toBe("truncated");
  });

  test("a million rules: as many as the limit holds are compiled and matched", () => {
    const lines = Array.from({ length: 1_000_000 }, (_, i) => `allow:/${i.toString(36)}$`);
    const found = judge(`user-agent:*\ndisallow:/\n${lines.join("\n")}`, "/zz", mode);
    expect(found).toMatchObject({ allowed: true });
    expect(found.compile).toBeLessThan(5000);
    expect(found.match).toBeLessThan(20);
  });

  test("a hundred thousand times the same rule, and rules that are prefixes of each other", () => {
    expect(judge(`User-agent: *\n${"Disallow: /a\nAllow: /a\n".repeat(25_000)}`, "/ab", mode)).toMatchObject({ allowed: true });
    const nested = Array.from({ length: 900 }, (_, i) => `${i % 2 === 0 ? "Allow" : "Disallow"}: /${"a".repeat(i)}`);
    const found = judge(`User-agent: *\n${nested.join("\n")}`, `/${"a".repeat(899)}`, mode);
    expect(found).toMatchObject({ allowed: false });
    expect(found.compile).toBeLessThan(2000);
    expect(found.match).toBeLessThan(20);
  });

  test("1,000 stars on a path of 2,000 octets", () => {
    const rules = `User-agent: *\nDisallow: /${"a*".repeat(1000)}b\nDisallow: /${"*".repeat(1000)}c\nDisallow: ${"*a".repeat(1000)}$`;
    const found = judge(rules, `/${"a".repeat(1999)}`, mode);
    expect(found).toMatchObject({ allowed: false });
    expect(judge(rules, `/${"d".repeat(1999)}`, mode)).toMatchObject({ allowed: true });
    expect(found.match).toBeLessThan(20);
  });

  test("searches made to be quadratic stay linear", () => {
    const wanted = `${"a".repeat(8000)}b`;
    const rules = Array.from({ length: 50 }, (_, i) => `Disallow: /*${wanted}${"c".repeat(i)}*x`);
    const found = judge(`User-agent: *\n${rules.join("\n")}`, `/x${"a".repeat(16_000)}b/c`, mode);
    expect(found).toMatchObject({ allowed: true });
    // Octet by octet from each place it would be three thousand million steps.
    expect(found.match).toBeLessThan(1500);
  });

  test("40,000 rules with wildcards are not evaluable, 10,000 are", () => {
    const rules = (count: number): string => `User-agent: *\nDisallow: /\n${Array.from({ length: count }, (_, i) => `allow:/*${i.toString(36)}`).join("\n")}`;
    const many = judge(rules(40_000), "/x", mode);
    expect(many).toMatchObject({ allowed: false, set: TOO_MANY_RULES });
    expect(decide(parseRobots(encode(rules(40_000)), mode), "Bot", "/x").notEvaluable).toContain("wildcards");
    const enough = judge(rules(MAX_WILDCARD_RULES), `/${"q".repeat(200)}zz`, mode);
    expect(enough.set).toBeGreaterThan(TOO_MANY_RULES);
    expect(enough.match).toBeLessThan(1000);
  });

  test("one line of 5 MB", () => {
    const found = judge(`User-agent: *\nDisallow: /a\nAllow: /${"b".repeat(5_000_000)}`, "/a", mode);
    expect(found).toMatchObject({ allowed: false });
    expect(judge("x".repeat(5_000_000), "/a", mode)).toMatchObject({ allowed: true });
  });

  test("NULs, lone CRs, colons, hashes and spaces without end", () => {
    for (const filler of ["\0", "\r", "\n", ":", "#", " ", "\t", "\v", "*", "$", "%", "\u{1f916}", "\ufeff", "<br />"]) {
      const long = filler.repeat(300_000 / filler.length);
      const found = judge(`User-agent: Bot\nDisallow: /x\n${long}\nDisallow: /y${long}`, "/x", mode);
      expect(found).toMatchObject({ allowed: false });
      expect(found.compile + found.match).toBeLessThan(2000);
    }
  });

  test("deep Unicode in rules, names and paths", () => {
    const zalgo = `/${"e\u0301\u{1f468}\u200d\u{1f469}\ud800".repeat(2000)}`;
    expect(judge(`User-agent: B\u00f6t\nUser-agent: *\nDisallow: ${zalgo}`, zalgo, mode).allowed).toBe(mode === "google");
    expect(judge(`User-agent: *\nDisallow: ${zalgo}`, "/a", mode)).toMatchObject({ allowed: true });
  });

  test("a user-agent line for everyone that ever was, and 1,000 agents asked", () => {
    const names = Array.from({ length: 1000 }, (_, i) => `Bot-${Array.from(String(i), (d) => "abcdefghij"[Number(d)]).join("")}`);
    const body = encode(`${names.map((n) => `User-agent: ${n}`).join("\n")}\nDisallow: /x\nAllow: /x/y\n`);
    const builder = new RuleArenaBuilder(mode);
    const start = performance.now();
    const sets = builder.add(body, names);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(new Set(sets).size).toBe(1);
    expect(builder.finish().sets).toBe(1);
  });

  test("a path of 1 MB", () => {
    const found = judge("User-agent: *\nDisallow: /*secret\nDisallow: /*?*=%2F", `/${"a?b=%2F&".repeat(125_000)}secret`, mode);
    expect(found.allowed).toBe(false);
    expect(found.match).toBeLessThan(1000);
  });
});

test("URLs of no sense have a target", () => {
  for (const url of ["", ":", "://", "//", "///", "#", "?#", "http:", "\0", "http://\ud800/\udfff", "/".repeat(1_000_000), "#".repeat(1_000_000)]) expect(targetOf(url).startsWith("/")).toBe(true);
});
