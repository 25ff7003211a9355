/** Fields of the summary against the other records and the facts. One entry per field; each compares two places. */

import { crawlingFaults, missingModalities, registerFaults } from "./categories.ts";
import { domainFaults } from "./domains.ts";
import { domainTotalFaults, fetcherFaults, fetchPeriodFaults, honouredFaults } from "./evidence.ts";
import { type Fault, fault } from "./fault.ts";
import { answer, type Field, fieldOf } from "./field.ts";
import { licences, unfiltered } from "./hygiene.ts";
import { sizes } from "./large.ts";
import { label, rowsOf } from "./register.ts";
import { KIND_OF, bandsOf, modalityOf, rangeOf, unitOf } from "./sizes.ts";
import { chosen, perModality } from "./value-rules.ts";
import { datasetKey } from "./dataset-id.ts";
import { declaredRow } from "./undeclared.ts";
import { copyrightRecord, place, textState } from "../copyright/values.ts";
import { policyOf, repositoryPath } from "../copyright/policy.ts";
import { ageFinding, monthInSentence } from "../copyright/snapshots.ts";
import { fold } from "../pirated/fold.ts";
import { piratedFor } from "../pirated/findings.ts";
import { statedMonths } from "../../formats/dates-in-text.ts";
import { isoDate } from "../../law/clocks.ts";
import { outline } from "../../formats/markdown-outline.ts";
import { placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";

type Cross = (field: Field, input: CheckInput) => readonly Fault[];

const words = (text: string): string => fold(text).trim();

function names(field: Field, wanted: string | undefined): boolean {
  return wanted === undefined || words(wanted) === "" || ` ${words(field.text)} `.includes(` ${words(wanted)} `);
}

const provider: Cross = (field, input) => {
  const model = input.model.records.model;
  const name = model?.data.provider?.name;
  const out: Fault[] = [];
  if (model !== undefined && !names(field, name)) out.push(fault("unknown", "provider-differs", `Field 1.1.1 does not name the provider of model.yaml, ${name ?? ""} (${placeOf(model.at("provider", "name"))}).`, field.at, { evidence: field.text, fix: "Use one name in both." }));
  if (!/@|https?:\/\/|\+?\d[\d\s()/-]{6,}/u.test(field.text)) out.push(fault("gap", "no-contact", "Field 1.1.1 asks for contact details, and none can be seen.", field.at, { evidence: field.text, fix: "Add an e-mail address or a web address." }));
  return out;
};

const modelNames: Cross = (field, input) => {
  const model = input.model.records.model;
  const data = model?.data.model;
  const short = data?.name?.slice(data.name.lastIndexOf("/") + 1);
  const versions = data?.versions ?? [];
  const missing = [...(short === undefined ? [] : [short]), ...versions].filter((name) => !names(field, name) && !words(field.text).replaceAll(" ", "").includes(words(name).replaceAll(" ", "")));
  return model !== undefined && missing.length > 0 ? [fault("gap", "model-not-named", `Field 1.2.1 does not name ${missing.slice(0, 5).join(", ")} of model.yaml; a summary covers the models and versions that it names.`, field.at, { evidence: field.text, fix: `PST-1.2.1: [${missing.slice(0, 5).join(", ")}, …]` })] : [];
};

const dependencies: Cross = (field, input) => {
  const model = input.model.records.model;
  const declared = (model?.data.base_models ?? []).map((one) => one.id);
  const facts = input.model.facts.facts.filter((fact) => fact.key === "base_model").flatMap((fact) => [fact.value].flat().flatMap((id) => (typeof id === "string" && !declared.includes(id) ? [{ id, at: fact.sources[0] }] : [])));
  const bases = [...declared.map((id) => ({ id, at: model?.at("base_models") })), ...facts].slice(0, 20);
  const silent = bases.filter(({ id }) => !names(field, id.slice(id.lastIndexOf("/") + 1).replace(/@.{0,80}$/u, "")));
  const first = silent[0];
  const ids = silent.map(({ id }) => id.slice(0, 120));
  const whole = bases.slice(0, 8).map(({ id }) => JSON.stringify(id.slice(0, 120))).join(", ");
  const out: Fault[] = first === undefined ? [] : [fault("conflict", "base-model-missing", `Field 1.2.2 does not name ${ids.length === 1 ? "the base model" : `${ids.length} base models:`} ${ids.slice(0, 5).join(", ")} (${placeOf(first.at)}).`, field.at, { evidence: field.text, about: silent.map(({ id }) => id), fix: `PST-1.2.2: [${whole}, <link to the summary of each>]` })];
  if (bases.length > 0 && first === undefined && !/https?:\/\//u.test(field.text)) out.push(fault("unknown", "base-summary-link", "Field 1.2.2 names the base model without a link to its summary; the template asks for one where it is available.", field.at, { fix: "Add the link, or say that none is public." }));
  return out;
};

const placement: Cross = (field, input) => {
  const market = isoDate(input.model.profile.euMarket);
  const told = isoDate(field.text.trim());
  return market !== undefined && told !== undefined && market !== told ? [fault("conflict", "placement-differs", `Field 1.2.3 says ${told}; model.yaml declares ${market} (${placeOf(input.model.records.model?.at("dates", "eu_market"))}).`, field.at, { fix: "Use one date in both." })] : [];
};

const modalities: Cross = (field, input) => missingModalities(input, chosen(field), modalityOf).map((one) => fault("conflict", "modality-missing", `Field 1.3.1 does not name ${one.modality}, and the register has ${one.rows} row${one.rows === 1 ? "" : "s"} of it (first at ${one.line}).`, field.at, { evidence: field.text, fix: `Add ${one.modality}, or correct the rows.` }));

/** Sum of the register over all sources of a modality, where every row has a size in the modality's unit. */
const totals: Cross = (field, input) => chosen(fieldOf(input, "PST-1.3.1")).flatMap((word, _, all): readonly Fault[] => {
  const modality = modalityOf(word);
  const rows = (input.model.records.register?.rows ?? []).filter((row) => modalityOf(row.modality ?? "") === modality);
  if (modality === "other" || rows.length === 0) return [];
  let sum = 0;
  for (const row of rows) {
    const unit = row.unit === undefined ? undefined : unitOf(row.unit);
    if (row.size === undefined || unit?.kind !== KIND_OF[modality]) return [];
    sum += row.size * unit.factor;
  }
  const text = perModality(field, word, all.length === 1);
  const { band } = rangeOf(text ?? "", modality);
  return band === undefined || bandsOf(sum, modality).includes(band) ? [] : [fault("conflict", "size-contradicted", `Field 1.3.2 chooses another range for ${modality} than the register's rows add up to (${sum.toExponential(2)} ${KIND_OF[modality]} in ${rows.length} rows). Size of the data is meant, not tokens passed over several epochs.`, field.at, { evidence: text ?? "", about: [`${modality} ${text ?? ""}`], fix: "Correct the range or the sizes." })];
});

const latest: Cross = (field, input) => {
  const named = statedMonths(field.text).toSorted();
  if (named.length === 0) return [fault("gap", "no-month", "Field 1.3.4 asks for the latest month of collection, and no month can be read.", field.at, { evidence: field.text, fix: 'PST-1.3.4: "MM/YYYY"' })];
  const rows = (input.model.records.register?.rows ?? []).filter((row) => (row.collected_to ?? "").slice(0, 7) > (named.at(-1) ?? "") && /^\d{4}-\d{2}/u.test(row.collected_to ?? ""));
  const [first] = rows.toSorted((a, b) => ((a.collected_to ?? "") < (b.collected_to ?? "") ? 1 : -1));
  return first === undefined ? [] : [fault("conflict", "collected-later", `Field 1.3.4 names ${named.at(-1) ?? ""} as the latest month, and the register has ${rows.length} row${rows.length === 1 ? "" : "s"} collected later (latest: ${label(first)}, to ${first.collected_to ?? ""}, ${placeOf(first.source)}).`, field.at, { evidence: field.text, about: rows.map((row) => row.id), fix: `PST-1.3.4: "${(first.collected_to ?? "").slice(5, 7)}/${(first.collected_to ?? "").slice(0, 4)}"` })];
};

const largeList: Cross = (field, input) => sizes(input).large.flatMap((one): readonly Fault[] => {
  const key = datasetKey(one.rows[0]?.base ?? one.rows[0]?.id ?? one.name);
  const lower = field.text.toLowerCase();
  const listed = (key.full !== undefined && lower.includes(key.full)) || fold(field.text).includes(` ${key.name.replaceAll("-", " ")} `) || names(field, one.name);
  return listed ? [] : [fault("gap", "large-not-listed", `${one.name} is ${(one.share * 100).toFixed(1)} % of the public ${one.modality} data in the register${one.bySum ? " (its parts added up)" : ""}, above 3 %, and field 2.1.3 does not list it.`, field.at, { fix: `Add ${one.name} with its link (${placeOf(one.rows[0]?.source)}).` })];
});

/** Datasets with an address in 2.1.3 that have no row: one question, not one each. */
const listedWithoutRow: Cross = (field, input) => {
  if (input.model.records.register === undefined) return [];
  const ids = [...new Set([...field.text.matchAll(/https?:\/\/(?:www\.)?huggingface\.co\/datasets\/[\w.-]{1,100}\/[\w.-]{1,200}/giu)].map(([url]) => url.replace(/\.$/u, "")))].slice(0, 200);
  const absent = ids.map(datasetKey).filter((key) => declaredRow(input, key) === undefined).map((key) => key.full ?? key.name);
  return absent.length === 0 ? [] : [fault("unknown", "listed-without-row", `Field ${field.id.slice(4)} names ${absent.length} dataset${absent.length === 1 ? "" : "s"} without a row in ${input.model.records.register.path}: ${absent.slice(0, 5).join(", ")}${absent.length > 5 ? ` and ${absent.length - 5} more` : ""}. If the register is of another version, give the versions.`, field.at, { about: absent.map((name) => `${field.id} ${name}`), fix: "Add the rows, or bring the summary up to date." })];
};

const crawlerNames: Cross = (field, input) => {
  const record = input.model.records.copyright;
  const crawlers = (record?.data.crawlers ?? []).map((one, index) => ({ names: [one.name, ...(one.agents ?? [])].filter((name): name is string => name !== undefined && name.trim() !== ""), index }));
  const silent = crawlers.filter((one) => one.names.length > 0 && !one.names.some((name) => names(field, name)));
  const out = silent.map((one) => fault("conflict", "crawler-missing", `Field 2.3.2 does not name the crawler ${one.names[0] ?? ""} of copyright.yaml (${placeOf(record?.at("crawlers", one.index))}).`, field.at, { evidence: field.text, fix: `Add ${one.names[0] ?? ""}.` }));
  if (crawlers.length === 0) out.push(fault("unknown", "crawlers-unrecorded", "Field 2.3.2 names crawlers, and copyright.yaml records none.", field.at, { fix: "crawlers: [{name: …, agents: […], robots: true, from: …, to: …}]" }));
  return out;
};

const period: Cross = (field) => (statedMonths(field.text).length < 2 ? [fault("gap", "no-period", "Field 2.3.5 asks for a period from month to month.", field.at, { evidence: field.text, fix: 'PST-2.3.5: "MM/YYYY to MM/YYYY"' })] : []);

const signatory: Cross = (field, input) => {
  const { signatory: signed } = input.model.profile;
  const told = answer(input, field.id);
  if (signed === null || told === null) return [];
  const declared = signed.includes("copyright");
  return declared === (told === "yes") ? [] : [fault("conflict", "signatory-differs", `Field 3.1.1 says ${told === "yes" ? "Yes" : "No"}; model.yaml declares that the Copyright chapter is ${declared ? "" : "not "}signed (${placeOf(input.model.records.model?.at("code_of_practice"))}).`, field.at, { fix: "Make both say the same; signing another chapter only is No here." })];
};

/** A dated snapshot in the words of the summary, or of the policy where the summary gives no month. */
function snapshotAge(field: Field, input: CheckInput): Fault | undefined {
  const sentence = outline(field.text).sentences.find((one) => monthInSentence(one.text) !== undefined)?.text;
  const policy = policyOf(input);
  const other = sentence === undefined && policy.kind === "document" ? policy.sentences.find((one) => monthInSentence(one.text) !== undefined) : undefined;
  const words = sentence ?? other?.text;
  const told = words === undefined ? undefined : monthInSentence(words);
  if (told === undefined || words === undefined) return undefined;
  const at = other !== undefined && policy.kind === "document" ? { path: policy.path, line: other.line } : field.at;
  const found = ageFinding(input, told.asOf, told.shown, at, words);
  return found === undefined ? undefined : { outcome: "hint", finding: found };
}

const reservations: Cross = (field, input) => {
  const out: Fault[] = [];
  const protocols = (copyrightRecord(input).protocols ?? []).map((one) => (typeof one === "string" ? one : one.name)).filter((name) => textState(name) === "filled");
  const silent = protocols.filter((name) => !words(field.text).replaceAll(" ", "").includes(words(name).replaceAll(" ", "")));
  if (silent.length > 0) out.push(fault("unknown", "protocol-unnamed", `copyright.yaml records ${silent.slice(0, 5).join(", ")} (${placeOf(place(input, "protocols"))}), and field 3.1 does not name ${silent.length === 1 ? "it" : "them"}.`, field.at, { fix: "Name the protocols that are honoured in both." }));
  const rows = unfiltered(input);
  if (rows !== undefined) out.push(rows);
  const old = snapshotAge(field, input);
  return old === undefined ? out : [...out, old];
};

const policyLink: Cross = (field, input) => {
  const summary = copyrightRecord(input).policy_summary;
  return summary === undefined || field.text.includes(summary) || field.text.includes(repositoryPath(summary)) ? [] : [fault("unknown", "policy-link", `Field 3.1 (comments) does not link the policy summary that copyright.yaml records (${placeOf(place(input, "policy_summary"))}).`, field.at, { fix: `Add ${summary.slice(0, 200)}.` })];
};

const illegal: Cross = (_field, input) => piratedFor(input, "PST-3.2.1").map((one) => ({ outcome: one.rule === "pirated/named-source" ? "gap" as const : "unknown" as const, finding: one }));

const generators: Cross = (field, input) => {
  const rows = rowsOf(input, "synthetic").filter((row) => row.generator !== undefined && !names(field, row.generator.slice(row.generator.lastIndexOf("/") + 1)));
  const other = fieldOf(input, "PST-2.5.4");
  const silent = rows.filter((row) => other === undefined || !names(other, (row.generator ?? "").slice((row.generator ?? "").lastIndexOf("/") + 1)));
  return silent.slice(0, 5).map((row) => fault("gap", "generator-unnamed", `The register says that ${label(row)} was made with ${row.generator ?? ""} (${placeOf(row.source)}); neither 2.5.3 nor 2.5.4 names it.`, field.at, { fix: `Add ${row.generator ?? ""}, with a link to its summary where there is one.` }));
};

const publicAnswers: Cross = (field, input) => [...registerFaults(field, input), ...licences(input)];

export const CROSS: ReadonlyMap<string, readonly Cross[]> = new Map<string, readonly Cross[]>([
  ["PST-1.1.1", [provider]], ["PST-1.2.1", [modelNames]], ["PST-1.2.2", [dependencies]], ["PST-1.2.3", [placement]], ["PST-1.3.1", [modalities]], ["PST-1.3.2", [totals]], ["PST-1.3.4", [latest]],
  ["PST-2.1.1", [publicAnswers]], ["PST-2.1.3", [largeList, listedWithoutRow]], ["PST-2.2.1.1", [registerFaults]], ["PST-2.2.2.1", [registerFaults]], ["PST-2.3.1", [registerFaults, crawlingFaults]], ["PST-2.3.2", [crawlerNames, fetcherFaults]], ["PST-2.3.5", [period, fetchPeriodFaults]], ["PST-2.3.8", [domainFaults, domainTotalFaults]],
  ["PST-2.4.1", [registerFaults]], ["PST-2.4.2", [registerFaults]], ["PST-2.5.1", [registerFaults]], ["PST-2.5.3", [generators]], ["PST-2.6.1", [registerFaults]], ["PST-3.1.1", [signatory]], ["PST-3.1.2", [reservations, honouredFaults]], ["PST-3.1.3", [policyLink]], ["PST-3.2.1", [illegal]],
]);
