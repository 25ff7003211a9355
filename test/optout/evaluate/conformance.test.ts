import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { evaluateRow } from "../../../src/optout/evaluate/evaluate.ts";
import type { EvalResult } from "../../../src/optout/evaluate/types.ts";
import type { Use, UseVerdict } from "../../../src/optout/types.ts";
import { sharedAlone } from "../../support/shared.ts";

const folder = sharedAlone("conformance");

interface RobotsCase { readonly id: string; readonly robots: string; readonly agent: string; readonly url: string; readonly allowed: boolean; readonly tier: string }
interface SignalCase {
  readonly id: string;
  readonly protocol: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly ambiguous?: boolean;
}

function cases(file: string): readonly unknown[] {
  return readFileSync(`${folder ?? ""}/${file}`, "utf8").split("\n").filter((line) => line !== "").map((line): unknown => JSON.parse(line));
}

/** B cases in which the letter of RFC 9309 differs from google/robotstxt, with the section that decides. Google mode agrees in all. */
const BY_THE_LETTER: ReadonlyMap<string, string> = new Map([
  ["goog-0007", "§2.2: a record has a colon"],
  ["goog-0067", "§2.2.2: %62%61%7A is compared as baz"],
  ["goog-0079", "§2.2.2: index.html has no special meaning"],
  ["gspec-0072", "§2.2.2: /robots.txt is implicitly allowed"],
  ["gspec-0078", "§2.2.2: /robots.txt is implicitly allowed"],
]);

if (folder !== undefined) {
  const robots = (cases("robots-cases.jsonl") as readonly RobotsCase[]).filter((c) => c.tier === "A" || c.tier === "B");

  test("robots: every A and B case in google mode, with the line of each disallow", () => {
    expect(robots.length).toBeGreaterThan(500);
    const wrong: string[] = [];
    for (const { id, url, agent, robots: text, allowed } of robots) {
      const result = evaluateRow({ id, url, agent, robots: text }, { mode: "google" });
      if (result.id !== id || (result.crawl === "allowed") !== allowed || (!allowed && result.evidence[0]?.line === undefined)) wrong.push(id);
    }
    expect(wrong).toEqual([]);
  });

  test("robots: the letter of RFC 9309 differs only where the RFC says so, and then both modes are shown", () => {
    const wrong: string[] = [];
    for (const { id, url, agent, robots: text, allowed } of robots) {
      const result = evaluateRow({ id, url, agent, robots: text });
      const same = (result.crawl === "allowed") === allowed;
      if (same === BY_THE_LETTER.has(id)) wrong.push(id);
      if (!same) expect(result.modes).toEqual({ rfc9309: allowed ? "disallowed" : "allowed", google: allowed ? "allowed" : "disallowed" });
    }
    expect(wrong).toEqual([]);
  });

  test("robots: the line given is a rule of that line of the file", () => {
    for (const { url, agent, robots: text } of robots) {
      const crawl = evaluateRow({ url, agent, robots: text }).evidence.find((e) => e.about === "crawl");
      if (crawl?.line === undefined) continue;
      const line = text.replace(/\r\n?/g, "\n").split("\n")[crawl.line - 1] ?? "";
      expect(line.toLowerCase()).toMatch(crawl.rule?.startsWith("Allow") === true ? /allow/ : /disallow/);
    }
  });

  const signals = cases("signal-cases.jsonl") as readonly SignalCase[];
  const ambiguous = signals.filter((c) => c.ambiguous === true);
  process.stderr.write(`notice: signal cases that the texts do not settle: ${ambiguous.map((c) => c.id).join(", ")}\n`);

  const mapped = signals.flatMap((c) => { const wanted = expectation(c); return c.ambiguous !== true && wanted !== undefined ? [[c.id, c, wanted] as const] : []; });
  test.each(mapped)("signal %s", (_, { input }, wanted) => {
    const result = evaluateRow(rowOf(input));
    expect(verdicts(result, wanted)).toEqual(wanted);
  });
  test("most signal cases are mapped", () => { expect(mapped.length).toBeGreaterThan(90); });
}

type Wanted = Readonly<Partial<Record<Use | "crawl", string>>>;

function verdicts(result: EvalResult, wanted: Wanted): Wanted {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, key === "crawl" ? result.crawl : result.use[key as Use]]));
}

/** The input of a case as a row. */
function rowOf(input: Readonly<Record<string, unknown>>): unknown {
  const { header, status, as_of, opf, xmp, assertion, url, robots, agent, ...rest } = input;
  return {
    ...rest, url: url ?? "https://example.com/", id: "case", agent: agent ?? "WrenBot",
    ...(header === undefined ? {} : { headers: { "Content-Usage": header } }),
    ...(as_of === undefined ? {} : { time: as_of }),
    ...(status === undefined ? {} : { robots_status: status }),
    ...(robots === undefined ? {} : { robots }),
    ...(opf === undefined && xmp === undefined && assertion === undefined ? {} : { embedded: { opf, xmp, assertion } }),
  };
}

/** What a case says in our words; undefined where the shape has none. */
function expectation({ protocol, input, expected }: SignalCase): Wanted | undefined {
  const verdict = (word: unknown): UseVerdict => (word === "allow" || word === "yes" || word === "permitted" ? "permitted" : word === "disallow" || word === "no" || word === "prohibited" ? "reserved" : word === "disallow-conditional" || word === "permitted-conditional" || word === "permitted-with-payment" ? "conditional" : "unknown");
  switch (protocol) {
    case "tdmrep": {
      const said = expected["reservation"] === 1 ? "reserved" : expected["reservation"] === 0 ? "permitted" : "unknown";
      return { "tdm": said, "train": said, "train-generative": said };
    }
    case "noai": return expected["ai_allowed"] === false ? { "train": "reserved", "train-generative": "reserved" } : { "train": "unknown", "train-generative": "unknown" };
    case "content-signal": return { "train": verdict(expected["ai-train"]), "ai-input": verdict(expected["ai-input"]), "search": verdict(expected["search"]) };
    case "aipref": case "aipref-combined": return expected["train-ai"] === undefined ? undefined : { train: verdict(expected["train-ai"]), ...(expected["search"] === undefined ? {} : { search: verdict(expected["search"]) }) };
    case "aipref-robots":
      // Where crawling is disallowed no preference exists; robots.txt itself then reserves training.
      return expected["crawl"] === false ? { crawl: "disallowed", train: "reserved", search: "unknown" } : { crawl: "allowed", train: verdict(expected["train-ai"]), search: verdict(expected["search"]) };
    case "rsl": {
      const use = new Map([["ai-train", "train"], ["ai-input", "ai-input"], ["search", "search"]]).get(String(input["usage"]));
      return use === undefined ? undefined : { [use]: verdict(expected["verdict"]) };
    }
    case "cawg": return { "train-generative": verdict(expected["ai_generative_training"]), ...(expected["ai_training"] === undefined ? {} : { train: verdict(expected["ai_training"]) }) };
    case "iptc-plus": return { "train": verdict(expected["ai_training"]), "train-generative": verdict(expected["generative_ai_training"]) };
    case "robots-status": {
      const effect = new Map([["allow-all", "allowed"], ["disallow-all", "disallowed"], ["follow", "unknown"], ["may-allow-all", "disallowed"]]).get(String(expected["effect"]));
      return effect === undefined ? undefined : { crawl: effect };
    }
    default: return undefined;
  }
}
