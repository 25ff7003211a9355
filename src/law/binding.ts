/** Which obligations bind a declared profile on a date, and why (DESIGN §1). Every reason names the law that it rests on. */

import { isBefore, isoDate, parseDate } from "./clocks.ts";
import { APPLICATION, GATES, isLegacy, LEGACY_DUE } from "./gates.ts";
import type { Binding, Bound, Chapter, CodeChapter, Level, Obligation, Profile, Role } from "./types.ts";

type Rule = (obligation: Obligation, profile: Profile, now: string) => Binding | null;

const no = (reason: string): Binding => ({ binds: "no", reason });
const upcoming = (due: string, reason: string): Binding => ({ binds: "upcoming", reason, due });

const NOT_A_PROVIDER: Readonly<Record<Exclude<Bound, "provider">, string>> = {
  commission: "Addresses the Commission and its AI Office, not a provider",
  authorities: "Addresses the authorities that receive the information, not a provider",
  downstream: "Addresses downstream providers, not the provider of the model",
  representative: "Addresses the authorised representative, not the provider",
  systems: "Concerns AI systems, not models",
  addressee: "Starts only with a decision or request of the Commission that is addressed to the provider; there is nothing to record before",
};

const NO_DUTY: Partial<Readonly<Record<Level, string>>> = {
  context: "No duty of its own: it explains scope and background",
  information: "No duty of its own: a definition, a power or context",
  may: "No duty of its own: it permits something",
};

const OUT_OF_SCOPE: Partial<Readonly<Record<Role, string>>> = {
  mirror: "Declared as a mirror of someone else's model: hosting does not make a provider (Art. 3(3); Guidelines, section 3.1.1).",
  library: "Declared as a library or code without a model of its own: no model is placed on the market here (Art. 3(3), 3(9)).",
  "not-gpai": "Declared as not a general-purpose AI model (Art. 3(63); Guidelines, section 2.1). The program takes the declaration and does not decide it.",
};

const ROLE_QUESTION = "What is the role of this repository's owner towards the model (Art. 3(3); Guidelines, section 3)? Declare role: provider, modifier, mirror, library or not-gpai in model.yaml.";
const MODIFIER_NOTE = "As modifier: only the modification and the data used for it count (recital 109; Guidelines, section 3.2.1).";
const MODIFIER_OPEN = "As modifier: this binds only where the modification makes its author the provider of a model, which a person decides (Guidelines, section 3.2; gpai-docket classify); then only the modification and the data used for it count (recital 109; section 3.2.1).";
const NOT_A_MODIFIER_PROVIDER = "Decided in classification.yaml that the modification does not make its author the provider of a model (Guidelines, section 3.2). The program takes the decision and does not make it.";
/** What such a decision rests on stays open to later facts. */
const ABOUT_THE_MODIFIER: ReadonlySet<string> = new Set(["G-modifier", "G-modifier-unknown"]);

/**
 * Why no duty at all binds a declared profile, in one sentence: its role, a decision about a modification, or that the model is not
 * placed on the Union market. Undefined where something may bind.
 */
export function whyNothingBinds(profile: Profile): string | undefined {
  if (profile.role === null) return undefined;
  const reason = OUT_OF_SCOPE[profile.role];
  if (reason !== undefined) return reason;
  if (profile.role === "modifier" && profile.modifierIs === "not-a-provider") return NOT_A_MODIFIER_PROVIDER;
  return profile.euMarket?.trim().toLowerCase() === "none" ? "Declared as not placed on the Union market (Art. 3(9)): the duties start with the placing, some of them before a planned one." : undefined;
}

function lawOf(obligation: Obligation): string {
  return obligation.anchors[0] ?? obligation.id;
}

function beforeMarket(obligation: Obligation): boolean {
  return obligation.gates?.includes("before-market") === true;
}

function notPlaced(obligation: Obligation): string {
  const start = beforeMarket(obligation) ? "starts already before a planned placing: declare the planned date where there is one" : "starts when the model is placed there";
  return `Declared as not placed on the Union market (Art. 3(9)): this duty (${lawOf(obligation)}) ${start}.`;
}

/** A signatory may follow the Safety and Security chapter for a model without systemic risk: its entries bind by the Code alone, those of the Act do not. */
function volunteers(obligation: Obligation, profile: Profile): boolean {
  return obligation.chapter === "safety" && profile.volunteersSafety === true && profile.signatory?.includes("safety") === true;
}

/** In order: the first rule that has an answer decides. */
const RULES: readonly Rule[] = [
  (o) => (o.bound === undefined || o.bound === "provider" ? null : no(`${NOT_A_PROVIDER[o.bound]} (${lawOf(o)}).`)),
  (o) => { const reason = NO_DUTY[o.level]; return reason === undefined ? null : no(`${reason} (${lawOf(o)}).`); },
  (_, p) => (p.role === null ? { binds: "unknown", question: ROLE_QUESTION } : null),
  (_, p) => { const reason = p.role === null ? undefined : OUT_OF_SCOPE[p.role]; return reason === undefined ? null : no(reason); },
  (o, p) => (p.role === "modifier" && p.modifierIs === "not-a-provider" && !ABOUT_THE_MODIFIER.has(o.id) ? no(NOT_A_MODIFIER_PROVIDER) : null),
  (o, p) => (p.euMarket?.trim().toLowerCase() === "none" ? no(notPlaced(o)) : null),
  (o, p) => { for (const gate of o.gates ?? []) { if (gate === "systemic-risk" && volunteers(o, p)) continue; const verdict = GATES[gate](p); if (verdict !== null) return verdict; } return null; },
  (o, p, now) => dated(o, p, now),
];

/** Rules on dates, for an entry that binds in substance. */
function dated(obligation: Obligation, profile: Profile, now: string): Binding | null {
  if (parseDate(now) === undefined) return { binds: "unknown", question: "On which day is this judged? The given date cannot be read as YYYY-MM-DD." };
  const from = obligation.appliesFrom ?? APPLICATION;
  if (isLegacy(profile) === true && isBefore(now, LEGACY_DUE) === true) {
    return upcoming(LEGACY_DUE, "Declared as placed on the Union market before 2 August 2025: due by 2 August 2027 (Art. 111(3)).");
  }
  if (isBefore(now, from) === true) return upcoming(from, `Applies from ${from} (Art. 113).`);
  const market = isoDate(profile.euMarket);
  if (market !== undefined && isBefore(now, market) === true && !beforeMarket(obligation)) {
    return upcoming(market, `Due when the model is placed on the Union market, declared for ${market} (Art. 3(9)).`);
  }
  return null;
}

function scopeNote(profile: Profile): string | undefined {
  const notes = profile.role === "modifier" ? [profile.modifierIs === "provider" ? MODIFIER_NOTE : MODIFIER_OPEN] : [];
  if (isLegacy(profile) === null && profile.released !== null && isBefore(profile.released, APPLICATION) === true) {
    notes.push("Released before 2 August 2025, and no date of placing on the Union market is declared (dates.eu_market): a model placed there before that day has until 2 August 2027 (Art. 111(3)).");
  }
  return notes.length === 0 ? undefined : notes.join(" ");
}

/**
 * Whether an obligation binds a profile on a day (`now`, ISO date, UTC). Dates that cannot be read count as not declared.
 * Entries of the Code bind non-signatories too: Arts. 53(4) and 55(2) ask them for alternative adequate means, see `route`.
 */
export function binding(obligation: Obligation, profile: Profile, now: string): Binding {
  for (const rule of RULES) {
    const result = rule(obligation, profile, now);
    if (result !== null) return result;
  }
  const note = scopeNote(profile);
  return note === undefined ? { binds: "yes" } : { binds: "yes", scopeNote: note };
}

const CODE_CHAPTER: Partial<Readonly<Record<Chapter, CodeChapter>>> = { transparency: "transparency", form: "transparency", copyright: "copyright", safety: "safety" };

/** The chapter of the Code to which an entry belongs; undefined for entries that are not of the Code. */
export function codeChapterOf(obligation: Obligation): CodeChapter | undefined {
  return obligation.basis === "code" ? CODE_CHAPTER[obligation.chapter] : undefined;
}

/**
 * How a provider shows what an entry of the Code is about: `signed` where its chapter is declared as signed, `alternative` where it
 * is declared as not signed (alternative adequate means, Arts. 53(4), 55(2)), `undeclared` where nothing is declared. Signing alone
 * satisfies nothing. Entries that are not of the Code have one way only, `signed` is returned for them.
 */
export function route(obligation: Obligation, profile: Profile): "signed" | "alternative" | "undeclared" {
  const chapter = codeChapterOf(obligation);
  if (chapter === undefined) return "signed";
  if (profile.signatory === null) return "undeclared";
  return profile.signatory.includes(chapter) ? "signed" : "alternative";
}
