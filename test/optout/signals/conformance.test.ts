/** All shared signal cases of these protocols that their texts settle. Cases marked ambiguous are listed with what is answered here. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { decide } from "../../../src/optout/robots/decide.ts";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { targetOf } from "../../../src/optout/robots/target.ts";
import { aiprefHeaderStatement, aiprefRobotsStatement, combineAipref, type AiprefResult } from "../../../src/optout/signals/aipref.ts";
import { aiTxtStatement } from "../../../src/optout/signals/ai-txt.ts";
import { cawgStatement, CAWG_ENTRIES } from "../../../src/optout/signals/cawg.ts";
import { contentSignalHeaderStatement, contentSignalStatement, SIGNALS } from "../../../src/optout/signals/content-signal.ts";
import { readDictionary } from "../../../src/optout/signals/dictionary.ts";
import { lines, readHeaders } from "../../../src/optout/signals/headers.ts";
import { readHead } from "../../../src/optout/signals/html.ts";
import { iptcStatement } from "../../../src/optout/signals/iptc-plus.ts";
import { noaiHeaderStatement, noaiMetaStatement } from "../../../src/optout/signals/noai.ts";
import { robotsSignalLines, type RobotsSignalLines } from "../../../src/optout/signals/robots-lines.ts";
import { rslDiscovery } from "../../../src/optout/signals/rsl-discovery.ts";
import { rslStatement, type RslUsage } from "../../../src/optout/signals/rsl.ts";
import { combineTdm, headerDeclaration, metaDeclaration } from "../../../src/optout/signals/tdmrep.ts";
import { opfDeclaration, xmpDeclaration } from "../../../src/optout/signals/tdmrep-embedded.ts";
import { fileDeclaration, readTdmFile } from "../../../src/optout/signals/tdmrep-file.ts";
import type { UseVerdict } from "../../../src/optout/types.ts";
import { sharedAlone } from "../../support/shared.ts";

interface Input {
  readonly url?: string; readonly agent?: string | null; readonly robots?: string; readonly header?: string[]; readonly headers?: object; readonly html?: string | null;
  readonly tdmrep_json?: unknown; readonly opf?: string; readonly xmp?: unknown; readonly as_of?: string; readonly rsl_xml?: string; readonly usage?: RslUsage;
  readonly assertion?: unknown; readonly raw?: string[]; readonly ai_txt?: string;
}
interface Case { readonly id: string; readonly protocol: string; readonly input: Input; readonly expected: Readonly<Record<string, unknown>>; readonly ambiguous?: true }

const PREFERENCE: Readonly<Record<UseVerdict, string>> = { "permitted": "allow", "reserved": "disallow", "conditional": "disallow-conditional", "unknown": "unknown", "not-evaluable": "not-evaluable" };

function robotsLines(input: Input): RobotsSignalLines & { readonly crawl: boolean; readonly target: string } {
  const parsed = parseRobots(new TextEncoder().encode(input.robots ?? ""), "rfc9309");
  const target = targetOf(input.url ?? "https://e.com/");
  return { ...robotsSignalLines(parsed, input.agent ?? "AnyBot"), crawl: decide(parsed, input.agent ?? "AnyBot", target).allowed, target };
}

function asOf(input: Input): number | undefined {
  return input.as_of === undefined ? undefined : Date.parse(input.as_of);
}

function aipref(result: AiprefResult): Record<string, unknown> {
  if (!result.applies) return { "train-ai": null, "search": null };
  return { "train-ai": PREFERENCE[result.uses.train ?? "unknown"], "search": PREFERENCE[result.uses.search ?? "unknown"] };
}

const ADAPTERS: Readonly<Record<string, (input: Input) => Record<string, unknown>>> = {
  "tdmrep": (input) => {
    const result = combineTdm([
      input.tdmrep_json === undefined ? undefined : fileDeclaration(readTdmFile(input.tdmrep_json), targetOf(input.url ?? "")),
      headerDeclaration(readHeaders(input.headers)),
      typeof input.html === "string" ? metaDeclaration(readHead(input.html)) : undefined,
      input.opf === undefined ? undefined : opfDeclaration(input.opf),
      typeof input.xmp === "string" ? xmpDeclaration(input.xmp) : undefined,
    ]);
    return { reservation: result.reservation ?? null, policy: result.policy ?? null, allowed: result.reservation !== 1 };
  },
  "aipref": (input) => aipref(aiprefHeaderStatement(input.header ?? [], asOf(input))),
  "aipref-robots": (input) => {
    const { contentUsage, crawl, target } = robotsLines(input);
    return { crawl, ...aipref(aiprefRobotsStatement(contentUsage, target, crawl, asOf(input))) };
  },
  "aipref-combined": (input) => {
    const { contentUsage, crawl, target } = robotsLines(input);
    return aipref(combineAipref([aiprefHeaderStatement(input.header ?? [], asOf(input)), aiprefRobotsStatement(contentUsage, target, crawl, asOf(input))]));
  },
  "content-signal": (input) => {
    const { signals } = input.robots === undefined ? contentSignalHeaderStatement(lines(readHeaders(input.headers), "content-signal")) : contentSignalStatement(robotsLines(input).contentSignal);
    return Object.fromEntries(SIGNALS.map((s) => [s, signals[s] ?? null]));
  },
  "noai": (input) => {
    const agent = input.agent ?? undefined;
    const read = (isImage?: boolean): boolean => {
      const options = { ...(agent === undefined ? {} : { agent }), ...(isImage === undefined ? {} : { isImage }) };
      const statement = typeof input.html === "string" ? noaiMetaStatement(readHead(input.html), options) : noaiHeaderStatement(lines(readHeaders(input.headers), "x-robots-tag"), options);
      return statement.uses.train !== "reserved";
    };
    return { ai_allowed: read(), ai_images_allowed: read(true) };
  },
  "rsl": (input) => {
    const { outcome, conditions } = rslStatement(input.rsl_xml ?? "", input.url ?? "").answers[input.usage ?? "ai-train"];
    return { verdict: outcome !== "permitted" || conditions.length === 0 ? outcome : conditions.includes("payment") ? "permitted-with-payment" : "permitted-conditional" };
  },
  "rsl-discovery": (input) => ({
    licenses: rslDiscovery({
      robotsLicenses: input.robots === undefined ? [] : robotsLines(input).licenses, linkHeaders: lines(readHeaders(input.headers), "link"),
      htmlLinks: typeof input.html === "string" ? readHead(input.html).links : [], ...(input.url === undefined ? {} : { base: input.url }),
    }).licenses,
  }),
  "cawg": (input) => {
    const { entries, uses } = cawgStatement(input.assertion);
    const use = { data_mining: uses.tdm, ai_training: uses.train, ai_generative_training: uses["train-generative"], ai_inference: uses["ai-input"] };
    return Object.fromEntries(CAWG_ENTRIES.map((name) => [name, entries[name] === undefined ? "unknown" : PREFERENCE[use[name] ?? "unknown"]]));
  },
  "iptc-plus": (input) => {
    const { uses } = iptcStatement([String((input.xmp as Record<string, string>)["plus:DataMining"])]);
    return { ai_training: PREFERENCE[uses.train ?? "unknown"], generative_ai_training: PREFERENCE[uses["train-generative"] ?? "unknown"] };
  },
  "ai-txt": (input) => ({ allowed: aiTxtStatement(input.ai_txt ?? "", targetOf(input.url ?? ""), input.agent ?? undefined).allowed ?? null }),
  "sf-dictionary": (input) => {
    const read = readDictionary(input.raw ?? []);
    return { must_fail: !read.ok, keys: read.ok ? [...read.tokens.keys()] : [] };
  },
};

/** The expected fields of what is answered; fields that a case does not ask for are left out. A parser may fail where `can_fail` is true. */
function answer(one: Case): Record<string, unknown> {
  const all: Record<string, unknown> = { ...ADAPTERS[one.protocol]?.(one.input), can_fail: one.expected["can_fail"] };
  return Object.fromEntries(Object.keys(one.expected).map((key) => [key, all[key]]));
}

const folder = sharedAlone("conformance");

if (folder !== undefined) {
  // Robots status is the matter of the robots room; TDM-AI needs a registry and is known by name only (src/law/data/protocols.yaml).
  const others = new Set(["robots-status", "tdm-ai"]);
  const cases = readFileSync(`${folder}/signal-cases.jsonl`, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Case).filter((c) => !others.has(c.protocol));

  describe("shared signal cases", () => {
    test("are of protocols that have an adapter, and are as many as there were", () => {
      expect(cases.filter((c) => ADAPTERS[c.protocol] === undefined).map((c) => c.id)).toEqual([]);
      expect(cases.length).toBeGreaterThanOrEqual(130);
    });

    test.each(cases.filter((c) => c.ambiguous !== true).map((c) => [c.id, c] as const))("%s", (_, one) => {
      expect(answer(one)).toEqual(one.expected);
    });
  });

  describe("cases that the texts do not settle", () => {
    /** What is answered, and why; `agrees`: with the answer that the case proposes. */
    const CHOSEN: Readonly<Record<string, { readonly agrees: boolean; readonly why: string }>> = {
      "tdmrep-013": { agrees: true, why: "the first match in sequence, as the report says literally" },
      "tdmrep-026": { agrees: true, why: "true is neither 1 nor 0" },
      "tdmrep-027": { agrees: true, why: "the text 1 is not the number 1" },
      "tdmrep-028": { agrees: true, why: "the text 0 is not the number 0" },
      "aipref-035": { agrees: true, why: "only the longest path applies; nothing is inherited from a shorter one" },
      "csig-015": { agrees: true, why: "lines of a group add up; where they differ, no counts" },
      "noai-037": { agrees: true, why: "a directive behind a comma may be another header line joined by an intermediary: it holds for everyone" },
    };
    test.each(cases.filter((c) => c.ambiguous === true).map((c) => [c.id, c] as const))("%s", (id, one) => {
      const chosen = CHOSEN[id];
      if (chosen === undefined) {
        // A case that came later: answered without failing, to be listed above with its reason.
        expect(Object.keys(answer(one))).toEqual(Object.keys(one.expected));
        return;
      }
      expect([id, JSON.stringify(answer(one)) === JSON.stringify(one.expected)]).toEqual([id, chosen.agrees]);
    });
  });
}
