/**
 * Really Simple Licensing 1.0 (RSL Technical Steering Committee, 6 November 2025): what a licence document says about one URL. The
 * content element with the longest matching `url` governs (§3.1.1: the more specific declaration; paths as in RFC 9309); several of
 * the same length are read as one; a prohibition wins over a permission.
 */

import { targetOf } from "../robots/target.ts";
import type { Statement, Use, UseVerdict } from "../types.ts";
import { budget, matchesPattern, spellTarget } from "./pattern.ts";
import { originOf, readRsl, type RslContent, type RslLicence } from "./rsl-document.ts";
import { evidenceOf, notes } from "./statement.ts";

export const RSL_USAGES = ["all", "ai-all", "ai-train", "ai-input", "ai-index", "search"] as const;
export type RslUsage = (typeof RSL_USAGES)[number];

/** What a permission is bound to. */
export type RslCondition = "payment" | "server" | "user" | "geo";

export interface RslAnswer {
  /** `unspecified`: no licence speaks of the usage. `invalid`: no RSL document. `unread`: too much to be decided. */
  readonly outcome: "prohibited" | "permitted" | "unspecified" | "invalid" | "unread";
  readonly conditions: readonly RslCondition[];
}

export interface RslResult extends Statement {
  readonly answers: Readonly<Record<RslUsage, RslAnswer>>;
  readonly problem?: string;
}

/** Usage → tokens that cover it (§3.4.1.1). */
const COVERED_BY: Readonly<Record<RslUsage, readonly string[]>> = {
  "all": ["all"], "ai-all": ["ai-all", "all"], "search": ["search", "all"],
  "ai-train": ["ai-train", "ai-all", "all"], "ai-input": ["ai-input", "ai-all", "all"], "ai-index": ["ai-index", "ai-all", "all"],
};
const USES_OF: readonly (readonly [Use, RslUsage])[] = [["tdm", "all"], ["train", "ai-train"], ["train-generative", "ai-train"], ["ai-input", "ai-input"], ["search", "search"]];

interface Governing { readonly contents: readonly RslContent[]; readonly unread?: true }

/** The content elements that govern a URL. */
function governing(contents: readonly RslContent[], url: string): Governing {
  const target = spellTarget(targetOf(url));
  if (target === undefined) return { contents: [], unread: true };
  const origin = originOf(url);
  const work = budget();
  let best = -1;
  let chosen: RslContent[] = [];
  for (const content of contents) {
    const octets = content.pattern?.octets ?? 0;
    if (octets < best || (content.origin !== undefined && content.origin !== origin)) continue;
    const matches = content.pattern === undefined || matchesPattern(content.pattern, target, work);
    if (matches === undefined) return { contents: [], unread: true };
    if (!matches) continue;
    if (octets > best) chosen = [];
    best = octets;
    chosen.push(content);
  }
  return { contents: chosen };
}

function covers(tokens: readonly string[] | undefined, usage: RslUsage): boolean {
  return tokens !== undefined && COVERED_BY[usage].some((token) => tokens.includes(token));
}

/** What one licence asks for beyond the words of its permission. A payment of an unknown type, or of none, is a payment. */
function conditionsOf(licence: RslLicence, server: boolean): RslCondition[] {
  const list: RslCondition[] = [];
  if (licence.payments.some((type) => type !== "free")) list.push("payment");
  if (server) list.push("server");
  if (licence.user) list.push("user");
  if (licence.geo) list.push("geo");
  return list;
}

/** One usage under the licences that govern: prohibited in any, else permitted with the fewest conditions, else unspecified. */
function answer(contents: readonly RslContent[], usage: RslUsage): RslAnswer {
  let permitted: readonly RslCondition[] | undefined;
  for (const content of contents) {
    for (const licence of content.licences) {
      if (covers(licence.prohibits, usage)) return { outcome: "prohibited", conditions: [] };
      const conditions = conditionsOf(licence, content.server !== undefined);
      // Terms that name no usage at all bind every usage; without terms there is nothing that permits.
      const bare = licence.permits === undefined && licence.prohibits === undefined && conditions.length > 0;
      if ((covers(licence.permits, usage) || bare) && (permitted === undefined || conditions.length < permitted.length)) permitted = conditions;
    }
  }
  return permitted === undefined ? { outcome: "unspecified", conditions: [] } : { outcome: "permitted", conditions: permitted };
}

function verdictOf({ outcome, conditions }: RslAnswer): UseVerdict | undefined {
  if (outcome === "unread") return "not-evaluable";
  if (outcome === "prohibited") return "reserved";
  if (outcome === "permitted") return conditions.length > 0 ? "conditional" : "permitted";
  return undefined;
}

/** What the document `xml` says about `url`; `source` is where it was found. Never throws. */
export function rslStatement(xml: string, url: string, source?: string): RslResult {
  const document = readRsl(xml);
  const same = (outcome: RslAnswer["outcome"]): RslResult["answers"] => Object.fromEntries(RSL_USAGES.map((u) => [u, { outcome, conditions: [] }])) as unknown as RslResult["answers"];
  const base = { protocol: "rsl", carrier: "file", name: "rsl", vocabulary: "1.0", ...(source === undefined ? {} : { policy: source }) } as const;
  if (!document.ok && document.unread === true) {
    const uses = Object.fromEntries(USES_OF.map(([use]) => [use, "not-evaluable" as const]));
    return { uses, evidence: evidenceOf(uses, { ...base, note: document.problem }), answers: same("unread"), problem: document.problem };
  }
  if (!document.ok) return { uses: {}, evidence: evidenceOf({}, { ...base, note: `no RSL 1.0 document: ${document.problem}` }), answers: same("invalid"), problem: document.problem };
  const { contents, unread } = governing(document.contents, url);
  const answers = unread === true ? same("unread") : Object.fromEntries(RSL_USAGES.map((u) => [u, answer(contents, u)])) as unknown as RslResult["answers"];
  const uses: Partial<Record<Use, UseVerdict>> = {};
  for (const [use, usage] of USES_OF) {
    const verdict = verdictOf(answers[usage]);
    if (verdict !== undefined) uses[use] = verdict;
  }
  if (contents.length === 0 && unread !== true) return { uses, evidence: [], answers };
  const tokens = (pick: "permits" | "prohibits"): string => [...new Set(contents.flatMap((c) => c.licences.flatMap((l) => l[pick] ?? [])))].slice(0, 20).join(" ");
  const asked = [...new Set(RSL_USAGES.flatMap((u) => answers[u].conditions))];
  const said = [tokens("prohibits") === "" ? "" : `prohibits ${tokens("prohibits")}`, tokens("permits") === "" ? "" : `permits ${tokens("permits")}`].filter((t) => t !== "").join("; ");
  const rule = `${contents[0]?.url ?? url}: ${said === "" ? "no usage named" : said}`;
  const foreign = contents.flatMap((c) => c.licences.flatMap((l) => [...(l.permits ?? []), ...(l.prohibits ?? [])])).filter((t) => !RSL_USAGES.some((u) => u === t));
  return {
    uses, answers,
    evidence: evidenceOf(uses, { ...base, rule, ...notes([
      unread === true ? "the URL or the patterns are too long to be matched" : undefined,
      asked.length === 0 ? undefined : `bound to: ${asked.join(", ")}`,
      foreign.length === 0 ? undefined : `no usage of RSL 1.0, covers nothing: ${[...new Set(foreign)].slice(0, 5).join(" ")}`,
      contents.length > 1 ? `${contents.length} content elements govern together` : undefined,
    ]) }),
  };
}
