/** Measure 1.4: safeguards against infringing outputs; infringing uses prohibited in the terms or told in the documentation. */

import { isUrl, policyOf, repositoryPath } from "./policy.ts";
import { hasGroup, type Prepared, prepare, unfinished } from "./sentence-match.ts";
import { DENIALS } from "./keywords.ts";
import { type Judged, once, single } from "./single.ts";
import { copyrightRecord, place, textState } from "./values.ts";
import { outline } from "../../formats/markdown-outline.ts";
import type { CopyrightRecord } from "../../records/types.ts";
import { evidenceAt, finding, placeOf } from "../finding.ts";
import type { Check, CheckInput, Finding } from "../types.ts";

function safeguards(input: CheckInput): Judged {
  const value = copyrightRecord(input).output_safeguards;
  const at = place(input, "output_safeguards");
  const record: Exclude<CopyrightRecord["output_safeguards"], string | undefined> = typeof value === "object" ? value : value === undefined ? {} : { description: value };
  if (textState(record.description) === "filled") {
    const versions = input.model.records.model?.data.model?.versions ?? [];
    const current = versions.at(-1);
    const evidence = [evidenceAt(at, record.description)];
    const findings: Finding[] = [];
    if (record.evaluation === undefined) findings.push(finding("copyright/no-evaluation", "No evaluation of the safeguards is recorded (house rule: one per model version).", at, { fix: "output_safeguards: {description: …, evaluation: reports/memorisation.md, model_version: …, date: <date>}" }));
    else if (!isUrl(record.evaluation) && !input.records.paths.has(repositoryPath(record.evaluation))) return { outcome: "gap", evidence, findings: [finding("copyright/no-such-file", `The evaluation ${repositoryPath(record.evaluation)} is not in this repository.`, place(input, "output_safeguards", "evaluation"), { fix: "evaluation: <path or https URL>" })] };
    if (current !== undefined && record.model_version !== undefined && record.model_version !== current) return { outcome: "stale", evidence, findings: [finding("copyright/evaluation-version", `The safeguards were evaluated for version ${record.model_version}; the newest recorded version is ${current} (house rule: a new version, a new look).`, place(input, "output_safeguards", "model_version"), { fix: "Evaluate the new version and record it." })] };
    return { outcome: "recorded", evidence, findings };
  }
  const policy = policyOf(input);
  const { says } = policy.kind === "document" ? policy.parts["1.4"] : {};
  if (policy.kind === "document" && says !== undefined) return { outcome: "recorded", evidence: [evidenceAt({ path: policy.path, line: says.line }, says.text)], findings: [] };
  return { outcome: "gap", findings: [finding("copyright/missing", "No safeguard against infringing outputs is recorded.", at, { fix: "output_safeguards: {description: deduplication and an output filter for verbatim training text, evaluation: <path>, model_version: <version>, date: <date>}" })] };
}

const WORK = ["copyright*", "intellectual property", "droit d auteur", "droits d auteur", "propriete intellectuelle", "urheberrecht*", "geistiges eigentum", "geistigen eigentums", "diritto d autore", "diritti d autore", "proprieta intellettuale", "derechos de autor", "propiedad intelectual"];
const FORBIDS = [
  "prohibit*", "forbid*", "forbidden", "must not", "may not", "shall not", "will not use", "do not use", "cannot be used", "can not be used", "not be used", "not permitted", "not allowed", "is not to be used", "agree not to", "you agree not", "not to infringe", "refrain from", "unacceptable use*",
  "interdit*", "ne doit pas", "ne pas utiliser", "ne devez pas", "untersagt", "verboten", "darf nicht", "durfen nicht", "nicht verwendet werden", "vietat*", "non deve", "non puo essere usato", "e proibito", "prohibid*", "no debe", "no puede utilizarse", "no se permite",
];
const INFRINGES = ["infring*", "violat*", "misappropriat*", "breach*", "contrefa*", "porte atteinte", "porter atteinte", "portent atteinte", "portant atteinte", "verletz*", "verstoss*", "viol*", "infracci*", "vulner*", "unauthorised use", "unauthorized use"];
/** The prohibition itself is taken back: "does not prohibit". */
const UNDONE = ["does not prohibit", "do not prohibit", "not prohibited", "not forbidden", "no prohibition", "n est pas interdit", "nicht untersagt", "nicht verboten", "non e vietato", "no esta prohibid*"];

interface Clause {
  readonly path: string;
  readonly sentence: Prepared;
}

/** The first sentence that prohibits copyright-infringing use. List items count with the sentence that introduces the list. */
function clauseIn(path: string, text: string): Clause | undefined {
  let lead = "";
  for (const sentence of prepare(outline(text).sentences)) {
    const whole = lead + sentence.folded;
    if (sentence.text.endsWith(":")) lead = hasGroup(sentence.folded, FORBIDS) ? sentence.folded : "";
    if (!hasGroup(sentence.folded, WORK) || !hasGroup(sentence.folded, INFRINGES) || unfinished(sentence.folded)) continue;
    if (hasGroup(whole, FORBIDS) && !hasGroup(whole, UNDONE)) return { path, sentence };
  }
  return undefined;
}

const documents = once((input) => {
  const model = input.model.records.model?.data;
  const own = copyrightRecord(input).infringing_use;
  const facts = input.model.facts.facts.filter((fact) => fact.key === "acceptable_use.files").flatMap((fact) => fact.sources.map((source) => source.path));
  const named = (values: readonly (string | undefined)[]): readonly string[] => [...new Set(values.filter((value): value is string => value !== undefined && value.trim() !== "").map((value) => (isUrl(value) ? value : repositoryPath(value))))];
  const card = model?.model?.card;
  const listed = [...input.records.documents.keys()];
  return {
    terms: named([own?.terms, model?.documents?.["acceptable_use"], model?.documents?.["terms"], model?.documents?.["terms_of_use"], ...facts, ...listed.filter((path) => /acceptable[_ -]?use|use[_ -]?policy|terms[_ -]?(?:of|and)/iu.test(path))]),
    notices: named([own?.notice, card, ...listed.filter((path) => /(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path))]),
  };
});

function search(input: CheckInput, paths: readonly string[]): { readonly clause?: Clause; readonly read: readonly string[]; readonly unread: readonly string[] } {
  const read: string[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    const document = input.records.documents.get(path);
    if (document === undefined) {
      unread.push(path);
      continue;
    }
    read.push(path);
    const clause = clauseIn(path, document.text);
    if (clause !== undefined) return { clause, read, unread };
  }
  return { read, unread };
}

function clause(input: CheckInput, paths: readonly string[], words: { readonly what: string; readonly key: "terms" | "notice"; readonly fix: string }): Judged {
  const { clause: found, read, unread } = search(input, paths);
  if (found !== undefined) return { outcome: "recorded", evidence: [evidenceAt({ path: found.path, line: found.sentence.line }, found.sentence.text)], findings: [] };
  const policy = policyOf(input);
  const promise = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, WORK) && hasGroup(sentence.folded, INFRINGES) && hasGroup(sentence.folded, FORBIDS) && !hasGroup(sentence.folded, DENIALS)) : undefined;
  const told = policy.kind === "document" && promise !== undefined ? ` The policy says that such uses are prohibited (${placeOf({ path: policy.path, line: promise.line })}).` : "";
  const first = read[0];
  if (first !== undefined) return { outcome: "gap", findings: [finding(`copyright/no-${words.key}`, `${words.what} ${read.slice(0, 5).join(", ")} holds no sentence that prohibits copyright-infringing use.${told}`, { path: first }, { fix: words.fix })] };
  const elsewhere = unread[0];
  if (elsewhere !== undefined) return { outcome: "unknown", reason: `${elsewhere} was not read here; a person confirms the clause.`, findings: [finding("copyright/not-read", `${words.what} is kept where its text was not read.${told}`, place(input, "infringing_use", words.key), { evidence: elsewhere, fix: `infringing_use: {${words.key}: <path of a text file>}` })] };
  return { outcome: "gap", findings: [finding("copyright/missing", `${words.what} is not recorded.${told}`, place(input, "infringing_use"), { fix: words.fix })] };
}

const termsClause = (input: CheckInput): Judged => clause(input, documents(input).terms, { what: "The acceptable use policy or terms", key: "terms", fix: "You must not use the model in a way that infringes copyright or related rights." });
const openNotice = (input: CheckInput): Judged => clause(input, documents(input).notices, { what: "The documentation that accompanies the model", key: "notice", fix: "Users are reminded that uses of this model that infringe copyright are prohibited. This notice does not change the licence." });

export const outputRules: readonly Check[] = [
  single("C-1.4.1.a", "Safeguards described in copyright.yaml or in the policy, with an evaluation of the current version", safeguards),
  single("C-1.4.1.b.i", "The sentence in the acceptable use policy or terms that prohibits infringing uses, quoted", termsClause),
  single("C-1.4.1.b.ii", "The sentence in README or model card that tells users so (open-source models), quoted", openNotice),
];
