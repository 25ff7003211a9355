/** Tells values from what only stands where a value should be, in five languages. */

import { excerpt, splitLines } from "./lines.ts";
import { opaqueLines } from "./markdown-opaque.ts";
import { BARE_DENIALS, DENIAL_SENTENCE, DENIAL_START, LABELS, NOT_APPLICABLE, REASON, REASON_AFTER, SEE_ELSEWHERE, TO_BE, WHOLE_PLACEHOLDERS } from "./placeholder-words.ts";

interface Classified {
  readonly kind: "value" | "empty" | "placeholder" | "denial" | "not-applicable" | "see-elsewhere";
  /** The words that decided, at most 80 characters. */
  readonly matched?: string;
  /** For not-applicable: what stands after it. Absent = bare. */
  readonly reason?: string;
}

/** Signs of an unfinished text that count wherever they stand. Each pattern is bounded or stops at its own opening sign. */
const EMBEDDED = [
  /\[ {0,3}(?:more information needed|to ?do|tbd|tba|tbc|fixme|insert|enter|fill in|your|name of|add|à compléter|zu ergänzen|da completare|por completar)(?![\p{L}\p{N}])[^\][]{0,200}\]?/giu,
  /\[[^\][]{0,80}\]\((?:url|link|todo|tbd)\)/gi,
  /\{\{[^{}]{0,80}\}\}/g,
  /<(?:your|insert|enter|fill|add|describe|todo|tbd|name of|provider|company|model[ _-]name|date|url|e-?mail|path|link|description|text)(?:[ _-][^<>]{0,80})?>/gi,
  /lorem ipsum/gi,
  /(?<![\p{L}\p{N}_/#@.-])(?:TBD|TBA|TBC|FIXME)(?![\p{L}\p{N}_/-])/gu,
  /(?<![\p{L}\p{N}_/#@.-])TODO(?![\p{L}\p{N}_/-])(?! (?:list|lists|comment|comments|item|items|app|apps|task|tasks|marker|markers|annotation|annotations|note|notes)(?![\p{L}\p{N}]))/gu,
];

/** Longer texts than this hold more than a denial or a reference, whatever their first words. */
const SHORT = 300;
const MAX_FOUND = 1000;

/**
 * What kind of answer a field's text is. Real prose that contains such a word ("todo list app", "none of the sources …") is a value.
 * "no" alone is a denial: a yes/no field asks `fieldYesNo` first.
 */
export function classify(text: string): Classified {
  const clean = simplify(text);
  if (!/[\p{L}\p{N}☒☑✓✔]/u.test(clean)) return { kind: "empty" };
  const embedded = firstEmbedded(text);
  if (embedded !== undefined) return { kind: "placeholder", matched: excerpt(embedded) };
  const matched = excerpt(text.trim());
  if (isWhole(clean)) return { kind: "placeholder", matched };
  if (clean.length > SHORT) return { kind: "value" };

  const na = NOT_APPLICABLE.exec(clean)?.[0];
  if (na !== undefined) {
    const reason = clean.slice(na.length).replace(/^[\s.,:;()–—-]+|[\s.)]+$/g, "");
    return { kind: "not-applicable", matched: excerpt(na), ...(/[\p{L}\p{N}]/u.test(reason) ? { reason } : {}) };
  }
  const bare = clean.replace(/[\s.!]+$/, "");
  const words = bare.split(" ").length;
  if (BARE_DENIALS.has(bare)) return { kind: "denial", matched };
  if (DENIAL_START.test(bare) && !REASON.test(bare) && !/^(?:none|aucune?|keine[rs]?|nessun[oa]?|ningun[oa]?) (?:of|des|de|der|dei|delle|del) /.test(bare)) return { kind: "denial", matched };
  if (DENIAL_SENTENCE.test(bare) && words <= 14 && !REASON_AFTER.test(bare)) return { kind: "denial", matched };
  if (SEE_ELSEWHERE.test(bare) && words <= 25) return { kind: "see-elsewhere", matched };
  return { kind: "value" };
}

/** Every place of a document that is still to be written, with its line; at most 1,000. Front matter, fenced code and comments are left out. */
export function findPlaceholders(text: string): { readonly line: number; readonly matched: string }[] {
  const found: { line: number; matched: string }[] = [];
  const lines = splitLines(text);
  const opaque = opaqueLines(lines);
  for (const [i, line] of lines.entries()) {
    if (found.length >= MAX_FOUND) break;
    if (opaque[i] === true || line === "") continue;
    const taken: { from: number; to: number }[] = [];
    const readable = line.replace(/`[^`]*`/g, (code) => " ".repeat(code.length));
    for (const pattern of EMBEDDED) {
      for (const match of readable.matchAll(pattern)) {
        const to = match.index + match[0].length;
        if (found.length >= MAX_FOUND) break;
        if (taken.some((t) => match.index < t.to && to > t.from)) continue;
        taken.push({ from: match.index, to });
        found.push({ line: i + 1, matched: excerpt(match[0]) });
      }
    }
    if (taken.length > 0) continue;
    for (const cell of line.length > 20_000 ? [] : readable.split("|")) {
      const value = cell.slice(cell.lastIndexOf(": ") + 1);
      const clean = simplify(value.replace(/^\s{0,20}(?:[-+*]|\d{1,9}[.)]|#{1,6})\s/, ""));
      if (isWhole(clean) && !LABELS.has(bareWords(clean))) found.push({ line: i + 1, matched: excerpt(value.trim()) });
    }
  }
  return found;
}

function firstEmbedded(text: string): string | undefined {
  for (const pattern of EMBEDDED) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}

function isWhole(clean: string): boolean {
  if (clean.length > SHORT) return false;
  const inner = bareWords(clean);
  return WHOLE_PLACEHOLDERS.has(inner) || TO_BE.test(inner) || /^(?:todo|tbd|tba|tbc|fixme|wip)(?: ?[:(–—]| - )/.test(inner) || /^(?:tbd|tba|tbc) (?:by|in|at|with|later|soon)\b/.test(inner);
}

/** Without the brackets, quotes and end marks around it. */
function bareWords(clean: string): string {
  return clean.replace(/^[[({<"'“”‘’«»\s]+|[\])}>"'“”‘’«»\s.!…:?]+$/g, "");
}

/** Lower case, no accents, no zero-width characters, no emphasis, single spaces; at most 400 characters (then the text is long). */
function simplify(text: string): string {
  return text.slice(0, 400).normalize("NFKD").replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, "").replace(/[*_`\\]/g, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
}
