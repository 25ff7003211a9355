/** docs/obligations.md: every entry of the catalogue and the check that reads it, or why a person decides. */

import { byChapter, CATALOGUE_DATE, CHAPTERS, obligations } from "./catalogue.ts";
import type { Chapter, Obligation } from "./types.ts";

/** The check that handles an entry; undefined where only a person can decide. */
type HandledBy = (id: string) => { readonly check: string; readonly what: string } | undefined;

const BOUND_REASON: Partial<Readonly<Record<NonNullable<Obligation["bound"]>, string>>> = {
  commission: "addresses the Commission",
  authorities: "addresses the authorities",
  downstream: "addresses downstream providers",
  representative: "addresses the authorised representative",
  systems: "concerns AI systems, not models",
  addressee: "starts with a decision addressed to the provider",
};

/** Why no program decides this entry: from who it binds, its level, and what cannot be seen in a repository. One phrase, no full stop. */
export function personDecides(o: Obligation): string {
  const bound = o.bound === undefined ? undefined : BOUND_REASON[o.bound];
  if (bound !== undefined) return `no record to keep: ${bound}`;
  if (o.level === "context" || o.level === "information") return "no record to keep: it explains and asks for nothing";
  if (o.level === "may") return "no record to keep: it permits something";
  if (o.notCheckable !== undefined) return `a person decides: a record cannot show ${o.notCheckable.join("; ")}`;
  if (o.repoCheck === "attest") return "a person decides: only a pointer or a receipt can stand in a repository, not that it was done";
  if (o.repoCheck === "declared") return "a person decides: it is a declaration";
  if (o.repoCheck === "no") return "a person decides: nothing in a repository shows it";
  return "a person decides: the answer is a judgement, not something that files show";
}

/** Table cells of ours: only the bar needs care. Angle brackets and back-ticks are kept inert. */
function cell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("*", "\\*").replaceAll("_", "\\_");
}

/** The page as Markdown: one table per chapter, with counts. Ends with a newline; the same input gives the same bytes. */
export function obligationsPage(handledBy: HandledBy): string {
  const out = [
    "# Obligations", "",
    `Generated from the catalogue of ${CATALOGUE_DATE} and the list of checks; do not edit. ${obligations().length} entries, in our own words: the official texts decide.`,
    "`gpai-docket explain ID` prints one entry whole: who it binds, exemptions, evidence, example lines, clock and source.", "",
    "Basis: `act` is the AI Act, `notice` the Commission's template or guidelines, `code` the voluntary Code of Practice, `house` a rule of an organisation.",
    "A check reads records. It never decides whether a duty is met: that is for a person, for every entry.", "",
    "| Chapter | Entries | read by a check | a person decides or nothing to record |", "|---|---:|---:|---:|",
  ];
  const chapters = Object.keys(CHAPTERS) as Chapter[];
  for (const chapter of chapters) {
    const entries = byChapter(chapter);
    const checked = entries.filter((o) => handledBy(o.id) !== undefined).length;
    out.push(`| ${CHAPTERS[chapter]} | ${entries.length} | ${checked} | ${entries.length - checked} |`);
  }
  for (const chapter of chapters) {
    out.push("", `## ${CHAPTERS[chapter]}`, "", "| Id | Title | Basis | Level | Read by |", "|---|---|---|---|---|");
    for (const o of byChapter(chapter)) {
      const check = handledBy(o.id);
      const by = check === undefined ? cell(personDecides(o)) : `\`${check.check}\`: ${cell(check.what)}`;
      out.push(`| \`${o.id}\` | ${cell(o.title)} | ${o.basis} | ${o.level} | ${by} |`);
    }
  }
  return `${out.join("\n")}\n`;
}
