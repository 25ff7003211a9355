/** The tables "What binds" of docs/routes/, made from the catalogue and the rules of binding, so that no page says more than the program. */

import { binding, codeChapterOf, route } from "../src/law/binding.ts";
import { CATALOGUE_DATE, obligation, obligations } from "../src/law/catalogue.ts";
import type { Binding, CodeChapter, Obligation, Profile } from "../src/law/types.ts";

/** A new model of a provider in the Union that crawls nothing, signed everything, and claims no exemption: what the pages start from. */
const PROVIDER: Profile = {
  role: "provider", signatory: ["transparency", "copyright", "safety"], openSource: false, systemicRisk: false, crawls: false, sme: false, establishedInUnion: true,
  euMarket: "2026-03-17", released: "2026-03-17", furtherTraining: false, searchEngine: false,
};

/** Page → the profile that it is about. */
export const ROUTES: Readonly<Record<string, Profile>> = {
  signatory: PROVIDER,
  "part-signatory": { ...PROVIDER, signatory: ["safety"], systemicRisk: true },
  "non-signatory": { ...PROVIDER, signatory: [] },
  "systemic-risk": { ...PROVIDER, systemicRisk: true },
  "open-source": { ...PROVIDER, openSource: true },
  "open-source-systemic-risk": { ...PROVIDER, openSource: true, systemicRisk: true },
  modifier: { ...PROVIDER, role: "modifier", modifierIs: "provider" },
  mirror: { ...PROVIDER, role: "mirror" },
  legacy: { ...PROVIDER, euMarket: "2025-04-05", released: "2025-04-05" },
  "narrow-model": { ...PROVIDER, role: "not-gpai" },
  sme: { ...PROVIDER, sme: true },
  "third-country": { ...PROVIDER, establishedInUnion: false },
};

const DUTIES = ["AIA-53.1.a", "AIA-53.1.b", "AIA-53.1.c", "AIA-53.1.d", "AIA-53.3", "AIA-54.1", "AIA-111.3", "G-nonsignatory", "AIA-52.1", "AIA-55.1.a", "AIA-55.1.b", "AIA-55.1.c", "AIA-55.1.d"];
const CHAPTERS: Readonly<Record<CodeChapter, string>> = { transparency: "Code, Transparency chapter", copyright: "Code, Copyright chapter", safety: "Code, Safety and Security chapter" };

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

function inWords(owed: Binding): string {
  switch (owed.binds) {
    case "yes": return `yes${owed.scopeNote === undefined ? "" : `. ${owed.scopeNote}`}`;
    case "no": return `no. ${owed.reason}`;
    case "upcoming": return `by ${owed.due}. ${owed.reason}`;
    case "unknown": return `open. ${owed.question}`;
  }
}

function codeRow(chapter: CodeChapter, profile: Profile): string {
  const entries = obligations().filter((one) => codeChapterOf(one) === chapter && one.level !== "information" && one.level !== "context" && one.level !== "may");
  const owed = entries.map((one) => binding(one, profile, CATALOGUE_DATE));
  const bound = owed.filter((one) => one.binds === "yes" || one.binds === "upcoming").length;
  const [first] = owed.filter((one) => one.binds === "no");
  if (bound === 0) return row(CHAPTERS[chapter], "voluntary", first?.binds === "no" ? `no. ${first.reason}` : "no");
  const signed = entries[0] !== undefined && route(entries[0], profile) === "signed";
  return row(CHAPTERS[chapter], "voluntary", signed ? `signed: ${bound} of its ${entries.length} entries speak of this profile` : `not signed: alternative adequate means in place of ${bound} of its ${entries.length} entries`);
}

/** Entries with the same answer share a row, in the order of the first of them. */
function dutyRows(profile: Profile): readonly string[] {
  const groups = new Map<string, Obligation[]>();
  for (const entry of DUTIES.flatMap((id) => obligation(id) ?? [])) {
    const answer = inWords(binding(entry, profile, CATALOGUE_DATE));
    groups.set(answer, [...(groups.get(answer) ?? []), entry]);
  }
  return [...groups].map(([answer, entries]) => row(entries.map((one) => `\`${one.id}\` ${one.title.replace(/^Art\. [\d()a-z]+ /, "")}`).join("; "), [...new Set(entries.map((one) => (one.basis === "act" ? "AI Act" : "guidelines")))].join(", "), answer));
}

/** The table of one page. Throws for a page without a profile. */
export function bindsTable(page: string): string {
  const profile = ROUTES[page];
  if (profile === undefined) throw new Error(`docs/routes/${page}.md has no profile in .ci/routes.ts`);
  return [
    `As of ${CATALOGUE_DATE}, for a model with these declarations (generated from the catalogue):`, "", `\`${declared(profile)}\``, "",
    row("Entry", "Basis", "Binds?"), "| --- | --- | --- |", ...dutyRows(profile), ...(["transparency", "copyright", "safety"] as const).map((one) => codeRow(one, profile)),
  ].join("\n");
}

/** The profile in the words of model.yaml, one line. */
function declared(p: Profile): string {
  const code = p.signatory?.length === 0 ? "{signatory: false}" : `{signatory: true, chapters: [${p.signatory?.join(", ") ?? ""}]}`;
  return `role: ${p.role}, code_of_practice: ${code}, licence: {open_source: ${p.openSource}}, systemic_risk: ${p.systemicRisk}, provider: {established_in_union: ${p.establishedInUnion}, sme: ${p.sme}}, dates: {eu_market: ${p.euMarket}}`;
}
