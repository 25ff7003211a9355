/** One check per field of the template: owed or not, answered or not, of the right shape, agreeing with the other records. */

import { CROSS } from "./cross.ts";
import { type Fault, fault, verdict } from "./fault.ts";
import { answer, type Field, fieldOf } from "./field.ts";
import { sizes } from "./large.ts";
import { summaryOf } from "./source.ts";
import { ageFault } from "./update.ts";
import { chosen, dateFaults, datesFaults, modalityFaults, perModality, short, sizeFaults, yesNoFaults } from "./value-rules.ts";
import { type Judged, single } from "../copyright/single.ts";
import { byChapter } from "../../law/catalogue.ts";
import { owed } from "../../law/conditions.ts";
import type { Obligation } from "../../law/types.ts";
import { evidenceAt } from "../finding.ts";
import type { Check, CheckInput } from "../types.ts";

/** Fields whose N/A is an answer by the condition of the template: the thing it asks about does not exist. */
const NA_ALLOWED = new Set(["PST-1.1.2", "PST-1.2.2", "PST-1.3.6", "PST-1.3.7"]);
/** "None taken" is allowed content here: the measures are advisable, the field is not marked optional. */
const NONE_ALLOWED = new Set(["PST-3.2.1", "PST-3.1.2"]);

/** What the rest of a condition says where the catalogue leaves it open. */
function openCondition(field: Obligation, input: CheckInput): boolean | null {
  if (field.id === "PST-2.1.3") { const found = sizes(input); return found.large.length > 0 ? true : found.rows > 0 && found.unsized.length === 0 && found.mixed.length === 0 ? false : null; }
  if (field.id === "PST-1.3.6") return chosen(fieldOf(input, "PST-1.3.1")).some((word) => /^(?:text|audio|speech)/iu.test(word)) ? true : null;
  if (field.id === "PST-1.2.2" && (input.model.records.model?.data.base_models?.length ?? 0) > 0) return true;
  if (field.id === "PST-2.3.8") return answer(input, "PST-2.3.1") === "yes" || input.model.profile.crawls === true ? true : input.model.profile.crawls;
  return null;
}

function isOwed(field: Obligation, input: CheckInput): boolean | null {
  const told = owed(field, (id) => answer(input, id), input.model.profile);
  return told === null && field.level === "required_if" ? openCondition(field, input) : told;
}

const conditionOf = (field: Obligation): string => (field.condition === undefined ? "" : ` (${field.condition})`);

/** The answer of a field that is empty, or not an answer. */
function unanswered(entry: Obligation, field: Field, due: boolean | null): Judged {
  const id = short(entry.id);
  const fix = `${entry.id}: <${(entry.fieldType ?? "text").slice(0, 60)}>   # ${entry.title.slice(0, 100)}`;
  const evidence = field.text === "" ? {} : { evidence: field.text };
  if (due === null) return { outcome: "unknown", reason: `Field ${id} is empty; it is owed only under its condition${conditionOf(entry)}, which a person must decide.`, findings: [] };
  const what: Partial<Readonly<Record<Field["state"], readonly [string, string]>>> = {
    empty: ["field-missing", `Field ${id}, ${entry.title}, is empty.`],
    placeholder: ["placeholder", `Field ${id}, ${entry.title}, holds a placeholder.`],
    denial: ["denial", `Field ${id}, ${entry.title}, holds a bare denial without a reason.`],
    na: ["na-not-an-answer", `Field ${id}, ${entry.title}, says N/A, which is no answer here${conditionOf(entry)}.`],
    "see-elsewhere": ["see-elsewhere", `Field ${id}, ${entry.title}, only points elsewhere; the template asks for the content itself.`],
  };
  const [rule, message] = what[field.state] ?? ["field-missing", `Field ${id} is empty.`];
  return verdict([fault("gap", rule, message, field.at, { ...evidence, fix })]);
}

/** An answer in a field whose condition does not hold. */
function notOwed(entry: Obligation, field: Field, input: CheckInput): Judged {
  const reason = `Owed only under its condition${conditionOf(entry)}.`;
  if (field.state !== "filled" || entry.when === undefined || !("field" in entry.when)) return { outcome: "not-applicable", reason, findings: [] };
  if (answer(input, entry.when.field) !== "no") return { outcome: "not-applicable", reason, findings: [] };
  if (/^\s*(?:no|none|false|not? )/iu.test(field.text)) return { outcome: "not-applicable", reason, findings: [] };
  const other = fieldOf(input, entry.when.field);
  return verdict([fault("conflict", "filled-despite-no", `Field ${short(entry.id)} is filled although ${short(entry.when.field)} says No${other?.at.line === undefined ? "" : ` (line ${other.at.line})`}.`, field.at, { evidence: field.text, fix: "Correct the answer, or empty this field." })]);
}

function shape(entry: Obligation, field: Field, input: CheckInput): readonly Fault[] {
  const modalities = chosen(fieldOf(input, "PST-1.3.1"));
  if (entry.id === "PST-0.2") return dateFaults(field, input, false);
  if (entry.id === "PST-1.2.3") return datesFaults(field, input);
  if (entry.id === "PST-1.3.2") return sizeFaults(field, modalities);
  if (entry.id === "PST-1.3.3") return modalities.filter((word) => perModality(field, word, modalities.length === 1) === undefined).map((word) => fault("gap", "content-missing", "Field 1.3.3 does not describe a modality chosen in 1.3.1.", field.at, { evidence: word, fix: `PST-1.3.3: {${word}: <kinds of content>}` }));
  if (entry.fieldType === "yes/no" || entry.id === "PST-1.3.5") return yesNoFaults(field, input);
  return entry.fieldType === "multi-select" ? modalityFaults(field) : [];
}

function filled(entry: Obligation, field: Field, input: CheckInput): Judged {
  const faults = [...shape(entry, field, input), ...(CROSS.get(entry.id) ?? []).flatMap((rule) => rule(field, input))];
  const age = entry.id === "PST-0.2" ? ageFault(field, input) : undefined;
  if (age !== undefined) faults.push(age);
  const told = typeof field.value === "boolean" ? (field.value ? "Yes" : "No") : field.text;
  return verdict(faults, [evidenceAt(field.at, told)]);
}

/** Why an N/A is accepted, or a question where it depends on something that is not declared. */
function notApplicableAnswer(entry: Obligation, field: Field, due: boolean | null, input: CheckInput): Judged {
  const cross = (CROSS.get(entry.id) ?? []).flatMap((rule) => rule(field, input)).filter((one) => one.outcome === "conflict");
  if (due === true || cross.length > 0) return cross.length > 0 ? verdict(cross) : unanswered(entry, field, due);
  const open = due === null && entry.id === "PST-1.1.2" && input.model.profile.establishedInUnion === null;
  if (open) return { outcome: "unknown", reason: "N/A is an answer where the provider is established in the Union or Art. 54(6) applies; declare provider.established_in_union in model.yaml.", evidence: [evidenceAt(field.at, field.text)], findings: [] };
  return { outcome: "recorded", reason: `N/A is an answer here${conditionOf(entry)}.`, evidence: [evidenceAt(field.at, field.text)], findings: [] };
}

function judge(entry: Obligation): (input: CheckInput) => Judged {
  return (input) => {
    const summary = summaryOf(input);
    const field = fieldOf(input, entry.id);
    if (summary.kind !== "read" || field === undefined) return { outcome: "unknown", reason: summary.kind === "none" || summary.kind === "missing-file" ? "No public summary is recorded (PST-R.duty)." : "The public summary was not read field by field (PST-R.duty).", findings: entry.id === "PST-3.2.1" ? (CROSS.get(entry.id) ?? []).flatMap((rule) => rule({ id: entry.id, value: undefined, text: "", state: "empty", at: { path: "" } }, input)).map((one) => one.finding) : [] };
    const due = isOwed(entry, input);
    const voluntary = entry.level === "optional" || entry.level === "encouraged";
    if (field.state === "filled" || (voluntary && field.state === "see-elsewhere") || (field.state === "denial" && NONE_ALLOWED.has(entry.id) && /^\s*none taken/iu.test(field.text))) return due === false ? notOwed(entry, field, input) : filled(entry, field, input);
    if (field.state === "pointer") return verdict([fault("gap", "not-public", `Field ${short(entry.id)} points at a confidential record; the summary is public and its fields are filled in.`, field.at, { fix: `${entry.id}: <text>` })]);
    if (due === false) return notOwed(entry, field, input);
    if (voluntary) return field.state === "empty" || field.state === "na" ? { outcome: "not-applicable", reason: entry.level === "optional" ? "Voluntary field, left empty." : "Encouraged, not owed; left empty.", findings: [] } : verdict([fault("hint", "placeholder", `Field ${short(entry.id)} is voluntary and holds no answer: empty it or fill it in.`, field.at, { evidence: field.text })]);
    if (field.state === "na" && NA_ALLOWED.has(entry.id)) return notApplicableAnswer(entry, field, due, input);
    return unanswered(entry, field, due);
  };
}

/** 54 checks, one for each field. */
export const fieldChecks: readonly Check[] = byChapter("summary").filter((entry) => !entry.id.startsWith("PST-R.")).map((entry) => single(entry.id, `Field ${short(entry.id)}: answered under its condition, right type (${entry.fieldType ?? "text"}), no placeholder${CROSS.has(entry.id) ? ", and in agreement with the register, model.yaml, copyright.yaml and facts" : ""}`, judge(entry)));
