/** Who must act on a finding: the author of the change, a maintainer of the repository, or whoever answers for the provider in law. */

import type { Finding, ObligationResult, Outcome } from "../../checks/types.ts";

export type Actor = "author" | "maintainer" | "counsel";

/** In the order in which they are shown. */
export const ACTORS: readonly Actor[] = ["author", "maintainer", "counsel"];

export const ACTOR_WORDS: Readonly<Record<Actor, string>> = {
  author: "For the author of this pull request",
  maintainer: "For a maintainer of this repository",
  counsel: "For the provider's counsel",
};

interface Rule {
  readonly actor: Actor;
  /** Start of the rule id; a family ends in `/`. */
  readonly rule?: string;
  /** Start of the obligation's id. */
  readonly obligation?: string;
  /** Last part of the finding's path. */
  readonly file?: string;
  /** The obligation is one that no program can read. */
  readonly personDecides?: true;
  readonly outcome?: Outcome;
  /** Why it is theirs. */
  readonly why: string;
}

/** The first rule that fits decides; every condition of a rule must hold. What no rule names is an artifact or a record: the author's. */
export const ACTOR_RULES: readonly Rule[] = [
  { actor: "maintainer", outcome: "error", why: "the check itself failed, which no record mends" },
  { actor: "counsel", rule: "policy/relaxed", file: "model.yaml", why: "takes a declaration back on which the duties depend" },
  { actor: "counsel", rule: "policy/relaxed", file: "model.yml", why: "takes a declaration back on which the duties depend" },
  { actor: "maintainer", rule: "policy/", why: "policy is read from the base branch, and maintainers review it" },
  { actor: "maintainer", rule: "waivers/", why: "a waiver is the maintainers' decision" },
  { actor: "maintainer", rule: "baseline/", why: "known debt is the maintainers' list" },
  { actor: "maintainer", rule: "config/", why: "configuration of this tool" },
  { actor: "maintainer", file: "config.yaml", rule: "records/", why: "configuration of this tool" },
  { actor: "maintainer", file: "waivers.yaml", rule: "records/", why: "a waiver is the maintainers' decision" },
  { actor: "maintainer", file: "baseline.yaml", rule: "records/", why: "known debt is the maintainers' list" },
  { actor: "maintainer", rule: "models/", why: "the workflow names a model that is not there" },
  { actor: "counsel", personDecides: true, why: "a judgement that no file shows" },
  { actor: "counsel", rule: "profile/", why: "the role in law" },
  { actor: "counsel", rule: "classification/", why: "a signed decision on the role or the classification" },
  { actor: "counsel", rule: "means/", why: "alternative adequate means in place of the Code" },
  { actor: "counsel", rule: "representative/", why: "the mandate of an authorised representative" },
  { actor: "counsel", rule: "act/", why: "a claim under the Act itself" },
  { actor: "counsel", rule: "pirated/", why: "the legal basis of a source" },
  { actor: "counsel", rule: "summary/signatory", why: "which chapters of the Code are signed" },
  { actor: "counsel", rule: "complaints/", why: "an answer to a rightsholder" },
  { actor: "counsel", rule: "requests/", why: "an answer to a downstream provider or an authority" },
  { actor: "counsel", rule: "safety/", why: "a pointer record of the Safety and Security chapter" },
  { actor: "counsel", obligation: "AIA-54", why: "the authorised representative" },
  { actor: "counsel", obligation: "C-1.1", why: "the wording of the copyright policy" },
  { actor: "counsel", obligation: "C-1.5", why: "complaints and the contact point" },
  { actor: "counsel", obligation: "G-", why: "a question of the Commission's guidelines" },
];

/** Whose move it is. */
export function actorOf(finding: Finding | undefined, obligation: Pick<ObligationResult, "id" | "outcome" | "personDecides"> | undefined): Actor {
  const file = finding?.path?.slice(finding.path.lastIndexOf("/") + 1);
  return ACTOR_RULES.find((rule) =>
    (rule.rule === undefined || finding?.rule.startsWith(rule.rule) === true)
    && (rule.obligation === undefined || obligation?.id.startsWith(rule.obligation) === true)
    && (rule.file === undefined || file === rule.file)
    && (rule.outcome === undefined || obligation?.outcome === rule.outcome)
    && (rule.personDecides === undefined || obligation?.personDecides === true))?.actor ?? "author";
}
