/** Other people's robots.txt cases and 50,000 verdicts of google/robotstxt on real files, read in place. */

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { openArena, RuleArenaBuilder } from "../../../src/optout/robots/arena.ts";
import { decide } from "../../../src/optout/robots/decide.ts";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { statusEffect } from "../../../src/optout/robots/status.ts";
import { targetOf } from "../../../src/optout/robots/target.ts";
import type { Mode } from "../../../src/optout/types.ts";
import { sharedAlone } from "../../support/shared.ts";

const folder = sharedAlone("conformance");

interface Case { readonly id: string; readonly robots: string; readonly robots_b64?: string; readonly agent: string; readonly url: string; readonly allowed: boolean; readonly tier: "A" | "B" | "G" | "X" }

function lines<T>(name: string): T[] {
  const bytes = readFileSync(`${folder ?? ""}/${name}`);
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as T);
}

function both(body: Uint8Array, agent: string, url: string, mode: Mode): boolean {
  const target = targetOf(url);
  const builder = new RuleArenaBuilder(mode);
  const [set = -1] = builder.add(body, [agent]);
  const bytes = new TextEncoder().encode(target);
  const compiled = openArena(builder.finish()).allowed(set, bytes, 0, bytes.length);
  expect(decide(parseRobots(body, mode), agent, target).allowed).toBe(compiled);
  return compiled;
}

/** The mode that a case asks for, by what decides it; all others must hold in both modes. */
function onlyGoogle({ robots, url, agent }: Case): string | undefined {
  if (targetOf(url) === "/robots.txt") return "§2.2.2: /robots.txt is implicitly allowed";
  if (/^\s*(user-agent|allow|disallow)[ \t]+\S+\s*$/im.test(robots)) return "§2.2: a line without a colon is no record";
  if (/%(?:[46][1-9a-f]|[57][0-9a]|3[0-9]|2[de]|5f|7e)/i.test(robots + url)) return "§2.2.2: encoded unreserved octets are decoded";
  if (/\/index\.html?\s*$/m.test(robots)) return "§2.2.2: nothing makes /index.html the folder";
  if (/[^\0-\x7f]/.test(url)) return "§2.2.2: octets outside ASCII are encoded in the URI too";
  if (/[^\n]{16000}/.test(robots)) return "§2.2: a line has no length at which it is cut";
  if (!/^[a-z_-]+$/i.test(agent) || /^user-agent:\s*[a-z_-]*\d/im.test(robots)) return "§2.2.1: names that are no product token are found by their full value";
  if (/^\s*(useragent|user agent|dissallow|dissalow|disalow|diasllow|disallaw)\s*:/im.test(robots)) return "§2.2.4: only other records may be misspelled";
  return undefined;
}

if (folder !== undefined) describe("robots cases", () => {
  const cases = lines<Case>("robots-cases.jsonl");
  const gate = cases.filter((c) => c.tier === "A" || c.tier === "B");
  const bodyOf = (c: Case): Uint8Array => Buffer.from(c.robots_b64 ?? c.robots, c.robots_b64 === undefined ? "utf8" : "base64");

  test("tiers A and B hold in google mode, none deviates", () => {
    expect(gate.length).toBeGreaterThan(500);
    expect(gate.filter((c) => both(bodyOf(c), c.agent, c.url, "google") !== c.allowed).map((c) => c.id)).toEqual([]);
  });

  test("tier G, where Google stands nearly alone, holds in google mode", () => {
    expect(cases.filter((c) => c.tier === "G" && both(bodyOf(c), c.agent, c.url, "google") !== c.allowed).map((c) => c.id)).toEqual([]);
  });

  test("tiers A and B hold in rfc9309 mode but where a section of the RFC decides otherwise", () => {
    const deviations = gate.filter((c) => both(bodyOf(c), c.agent, c.url, "rfc9309") !== c.allowed);
    expect(deviations.filter((c) => onlyGoogle(c) === undefined).map((c) => c.id)).toEqual([]);
    expect(deviations.filter((c) => c.tier === "A").map((c) => c.id)).toEqual([]);
    expect(deviations.length).toBeLessThanOrEqual(gate.length / 100);
  });
});

/** Why a verdict in rfc9309 mode is not Google's. */
function kindOf(url: string, rule: string | undefined): string {
  const target = targetOf(url);
  if (target === "/robots.txt") return "robots.txt itself (§2.2.2)";
  if (/[^\0-\x7f]/.test(target)) return "URL not encoded (§2.2.2)";
  if (/: .* /.test(rule ?? "")) return "space in the pattern (RFC 3986 §2.1)";
  if (/%[0-9a-f]*[a-f]/.test(target)) return "lower-case escape in the URL (RFC 3986 §6.2.2.1)";
  return "other";
}

if (folder !== undefined) describe("50,000 golden checks", () => {
  const robots = lines<{ host: string; robots: string }>("golden-robots.jsonl.gz");
  const checks = lines<[number, string, string, number]>("golden-checks.jsonl.gz");
  const agents = [...new Set(checks.map(([, agent]) => agent))];
  const encoder = new TextEncoder();

  function differences(mode: Mode): [number, string, string, number][] {
    const builder = new RuleArenaBuilder(mode);
    const sets = robots.map(({ robots: text }) => builder.add(encoder.encode(text), agents));
    const arena = openArena(builder.finish());
    return checks.filter(([file, agent, url, verdict]) => {
      const path = encoder.encode(targetOf(url));
      return arena.allowed(sets[file]?.[agents.indexOf(agent)] ?? -1, path, 0, path.length) !== (verdict === 1);
    });
  }

  test("google mode gives google/robotstxt's verdict in every one", () => {
    expect(checks.length).toBe(50_000);
    expect(differences("google")).toEqual([]);
  });

  test("rfc9309 mode differs only where the RFC does", () => {
    const kinds = new Map<string, number>();
    const found = differences("rfc9309");
    for (const [file, agent, url] of found) {
      const kind = kindOf(url, decide(parseRobots(encoder.encode(robots[file]?.robots ?? ""), "rfc9309"), agent, targetOf(url)).rule);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect([...kinds.keys()].toSorted()).toEqual(["URL not encoded (§2.2.2)", "lower-case escape in the URL (RFC 3986 §6.2.2.1)", "robots.txt itself (§2.2.2)", "space in the pattern (RFC 3986 §2.1)"]);
    expect(found.length).toBeLessThanOrEqual(50);
  });
});

if (folder !== undefined) describe("status cases", () => {
  const EFFECT: Readonly<Record<string, string>> = { parse: "parse", follow: "follow", "allow-all": "unavailable", "disallow-all": "unreachable", "may-allow-all": "unavailable" };
  const cases = lines<{ id: string; protocol: string; input: { status: number | string; mode?: Mode; implementation?: string; profile?: string }; expected: { effect: string } }>("signal-cases.jsonl").filter((c) => c.protocol === "robots-status");

  test("effects are as RFC 9309 §2.3.1 has them", () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const c of cases) {
      const { status } = c.input;
      const mode = c.input.mode ?? "rfc9309";
      const effect = typeof status === "number" ? statusEffect(status, mode) : statusEffect("unreachable", mode, { unreachableDays: status.endsWith(">30d") ? 31 : 0, longUnreachableIsUnavailable: true });
      expect([c.id, effect]).toEqual([c.id, EFFECT[c.expected.effect]]);
    }
  });
});
