/** The compiled rules, the slow path and a literal matcher agree; nothing throws; the order of rules and groups does not matter. */

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openArena, RuleArenaBuilder } from "../../../src/optout/robots/arena.ts";
import { decide } from "../../../src/optout/robots/decide.ts";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { targetOf, targetSpan } from "../../../src/optout/robots/target.ts";
import { MODES } from "../../../src/optout/types.ts";
import type { Mode } from "../../../src/optout/types.ts";
import { slowlyAllowed } from "./slow-matcher.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const token = fc.constantFrom("/", "a", "b", "ab", "*", "**", "$", "?", "=", "&", "%2F", "%2f", "%3F", "%41", "%61", "%2A", "%24", "%2C", ",", ":", "%3a", "%", "%4", "é", "ツ", "%C3%A9", "%e3", " ", "<", "index.htm", "index.html", "robots.txt", ".", ";", "|");
const pattern = fc.array(token, { maxLength: 7 }).map((parts) => parts.join(""));
const path = fc.tuple(fc.constantFrom("", "", "robots.txt", "ab/"), fc.array(token, { maxLength: 8 })).map(([head, parts]) => `/${head}${parts.join("")}`);
const agentName = fc.constantFrom("Bot", "bot", "Bot/1.0", "Bot2", "Bo", "Other", "AI2Bot", "AI", "Kangaroo Bot", "Kangaroo", "", "*", "Bot-x", "Böt", "x.ai", "B");
const agentLine = fc.tuple(fc.constantFrom("User-agent:", "user-agent :", "USER-AGENT: ", "User agent:", "useragent:", "User-agent", "User-agents:"), fc.oneof(agentName, fc.constantFrom("* x", "*x", "Bot (+http://x)", "Bot*", "Bot;q"))).map(([k, v]) => `${k} ${v}`);
const ruleLine = fc.tuple(fc.constantFrom("Disallow:", "Disallow:", "Disallow: ", "allow:", "Allow: ", "Disalow:", "disallow", "Disallowed:", "ALLOW :"), fc.tuple(fc.constantFrom("/", "/", "/", "*", ""), pattern)).map(([k, [slash, v]]) => `${k} ${slash}${v}`);
const otherLine = fc.constantFrom("", "Sitemap: https://x/s.xml", "Crawl-delay: 3", "# Disallow: /", "Content-Usage: train-ai=n", "noise", ":", "Disallow", " \t", "Disallow: /a\0b", "<br />");
/** Lines that are nearly groups and rules. */
const oddLine = fc.constantFrom("user\ragent: Bot", "dis\nallow: /", "User-agent", "User-agent:", "Disallow: /a#b", "Disallow:#", "allow : *");
const file = fc.tuple(fc.array(fc.oneof({ weight: 2, arbitrary: agentLine }, { weight: 5, arbitrary: ruleLine }, { weight: 1, arbitrary: fc.oneof(otherLine, oddLine) }), { maxLength: 24 }), fc.constantFrom("\n", "\r\n", "\r")).map(([lines, end]) => lines.join(end));

function arenaSays(body: Uint8Array, agent: string, target: string, mode: Mode): { readonly allowed: boolean; readonly rule: string | undefined } {
  const builder = new RuleArenaBuilder(mode);
  const [set = -1] = builder.add(body, [agent]);
  const bytes = encode(`xx${target}yy`);
  const arena = openArena(builder.finish());
  return { allowed: arena.allowed(set, bytes, 2, bytes.length - 2), rule: arena.rule(set, bytes, 2, bytes.length - 2) };
}

const arenaAllowed = (body: Uint8Array, agent: string, target: string, mode: Mode): boolean => arenaSays(body, agent, target, mode).allowed;

describe.each(MODES)("%s", (mode) => {
  test("slow path, arena and a literal matcher agree", () => {
    fc.assert(fc.property(file, agentName, fc.array(path, { minLength: 1, maxLength: 4 }), (text, agent, targets) => {
      const body = encode(text);
      const parsed = parseRobots(body, mode);
      for (const target of targets) {
        const expected = slowlyAllowed(body, agent, encode(target), mode);
        expect(decide(parsed, agent, target).allowed).toBe(expected);
        expect(arenaAllowed(body, agent, target, mode)).toBe(expected);
      }
    }), { numRuns: 3000 });
  });

  test("the rule that the arena names is of the kind that decides", () => {
    fc.assert(fc.property(file, agentName, path, (text, agent, target) => {
      const { allowed, rule } = arenaSays(encode(text), agent, target, mode);
      const decision = decide(parseRobots(encode(text), mode), agent, target);
      if (!allowed) expect(rule).toMatch(/^Disallow: /u);
      // A set that restricts nothing keeps no rules, so an allow rule need not be named.
      else if (rule !== undefined && decision.implicit !== true) expect([rule.slice(0, 6), decision.rule?.slice(0, 6)]).toEqual(["Allow:", "Allow:"]);
    }), { numRuns: 2000 });
  });

  test("one arena of many files and agents gives what each alone gives", () => {
    const agents = ["Bot", "AI2Bot", "Other", "Bot/1.0", "Kangaroo Bot", ...Array.from({ length: 40 }, (_, i) => `Filler-${String.fromCharCode(97 + i % 26)}${i > 25 ? "x" : ""}`), "AI"];
    fc.assert(fc.property(fc.array(file, { minLength: 2, maxLength: 6 }), path, (texts, target) => {
      const builder = new RuleArenaBuilder(mode);
      const sets = texts.map((text) => builder.add(encode(text), agents));
      const arena = openArena(builder.finish());
      const bytes = encode(target);
      texts.forEach((text, i) => {
        const parsed = parseRobots(encode(text), mode);
        agents.forEach((agent, k) => { expect(arena.allowed(sets[i]?.[k] ?? -1, bytes, 0, bytes.length)).toBe(decide(parsed, agent, target).allowed); });
      });
    }), { numRuns: 300 });
  });

  test("many rules, where literals are indexed, agree too", () => {
    const step = fc.constantFrom("a", "b", "/", "c", "ab", "é");
    const literal = fc.tuple(fc.boolean(), fc.array(step, { maxLength: 6 }), fc.constantFrom("", "", "", "$", "*", "**$")).map(([allow, parts, tail]) => `${allow ? "Allow" : "Disallow"}: /${parts.join("")}${tail}`);
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: literal }, { weight: 1, arbitrary: ruleLine }), { minLength: 97, maxLength: 260 }), fc.array(fc.array(step, { maxLength: 8 }), { minLength: 5, maxLength: 20 }), (lines, paths) => {
      const body = encode(`User-agent: Bot\n${lines.join("\n")}`);
      const builder = new RuleArenaBuilder(mode);
      const [set = -1] = builder.add(body, ["Bot"]);
      const arena = openArena(builder.finish());
      const parsed = parseRobots(body, mode);
      for (const parts of paths) {
        const target = encode(`/${parts.join("")}`);
        const expected = slowlyAllowed(body, "Bot", target, mode);
        expect(arena.allowed(set, target, 0, target.length)).toBe(expected);
        expect(decide(parsed, "Bot", `/${parts.join("")}`).allowed).toBe(expected);
      }
    }), { numRuns: 40 });
  });

  test("never throws on any bytes, and says the same in both ways", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.string(), (bytes, agent, url) => {
      const target = targetOf(url);
      expect(decide(parseRobots(bytes, mode), agent, target).allowed).toBe(arenaAllowed(bytes, agent, target, mode));
    }), { numRuns: 2000 });
  });

  test("the order of rules within a group, and of groups, does not matter (RFC 9309 §2.2.1, §2.2.2)", () => {
    const group = fc.tuple(agentName, fc.array(ruleLine, { minLength: 1, maxLength: 6 }));
    fc.assert(fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), agentName, path, fc.integer(), (groups, agent, target, seed) => {
      const write = (list: readonly (readonly [string, readonly string[]])[]): Uint8Array => encode(list.map(([name, rules]) => `User-agent: ${name}\n${rules.join("\n")}\nDisallow:\n`).join(""));
      const turned = groups.map(([name, rules]): [string, string[]] => [name, rules.toReversed()]).toSorted((a, b) => (JSON.stringify(a).length * seed) % 7 - (JSON.stringify(b).length * seed) % 7);
      expect(decide(parseRobots(write(turned), mode), agent, target).allowed).toBe(decide(parseRobots(write(groups), mode), agent, target).allowed);
    }), { numRuns: 1000 });
  });

  test("line, comment and extension lines between rules change nothing (RFC 9309 §2.2.4)", () => {
    fc.assert(fc.property(fc.array(fc.oneof(agentLine, ruleLine), { maxLength: 16 }), otherLine.filter((l) => !l.startsWith("Disallow")), agentName, path, (lines, other, agent, target) => {
      const plain = decide(parseRobots(encode(lines.join("\n")), mode), agent, target).allowed;
      expect(decide(parseRobots(encode(lines.flatMap((l) => [other, l]).join("\n")), mode), agent, target).allowed).toBe(plain);
    }), { numRuns: 1000 });
  });
});

test("the target of a URL in bytes is that of the string, where it is part of the URL", () => {
  const part = fc.constantFrom("http", "https", "://", ":", "/", "//", "?", ";", "#", "host", "h.example:80", "@", "a", "é", " ");
  fc.assert(fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
    const url = parts.join("");
    const bytes = encode(url);
    const span = new Int32Array(2);
    if (targetSpan(bytes, 0, bytes.length, span)) expect(new TextDecoder().decode(bytes.subarray(span[0], span[1]))).toBe(targetOf(url));
    expect(targetOf(url).startsWith("/")).toBe(true);
  }), { numRuns: 5000 });
  const span = new Int32Array(2);
  const url = encode("https://host.example/a/b?c#d");
  expect(targetSpan(url, 0, url.length, span)).toBe(true);
  expect([...span]).toEqual([20, 26]);
});
