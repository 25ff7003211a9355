/** The rules of the notice and template that are not fields. */

import { domainFaults, domainList } from "./domains.ts";
import { type Fault, fault, verdict } from "./fault.ts";
import { answer, fieldOf } from "./field.ts";
import { hygiene } from "./hygiene.ts";
import { sizes } from "./large.ts";
import { channels, when, where } from "./publication.ts";
import { label, lines, rowsOf } from "./register.ts";
import { summaryOf, summaryPath } from "./source.ts";
import { undeclared } from "./undeclared.ts";
import { updateRule } from "./update.ts";
import { short } from "./value-rules.ts";
import { datasetKey } from "./dataset-id.ts";
import { type Judged, single } from "../copyright/single.ts";
import { channel, copyrightRecord, place } from "../copyright/values.ts";
import { byChapter } from "../../law/catalogue.ts";
import { clockOf, dueOf } from "../../law/clock-table.ts";
import { evidenceAt, placeOf } from "../finding.ts";
import type { Check, CheckInput } from "../types.ts";

const NO_REGISTER = "No training-data register is recorded, so this cannot be seen from the repository.";

function duty(input: CheckInput): Judged {
  const summary = summaryOf(input);
  const fix = "Run `gpai-docket init` for a summary.yaml with every field, or point documents.summary at your Markdown summary.";
  switch (summary.kind) {
    case "read": {
      const required = byChapter("summary").filter((entry) => entry.level === "required");
      const empty = required.filter((entry) => fieldOf(input, entry.id)?.state === "empty");
      const evidence = [evidenceAt(summary.record.at(), `${required.length - empty.length} of ${required.length} required fields hold something (${summary.from === "yaml" ? "summary.yaml" : "Markdown in the template's order"})`)];
      return empty.length > required.length / 2 ? verdict([fault("gap", "mostly-empty", `${empty.length} of ${required.length} required fields of the summary are empty: ${empty.slice(0, 8).map((entry) => short(entry.id)).join(", ")}${empty.length > 8 ? " …" : ""}.`, summary.record.at(), { about: empty.map((entry) => entry.id), fix: "Fill in the fields; a document of another form does not replace the template." })], evidence) : { outcome: "recorded", evidence, findings: [] };
    }
    case "elsewhere": {
      const why = { url: "a web address, which is not opened here", "not-text": "no text file (tick boxes are never read from PDF text)", "not-template": "not in the template's order: fewer than six of its labels were found" }[summary.why];
      return { outcome: "unknown", reason: `The summary is named, but it is ${why}.`, evidence: [evidenceAt(summary.at, summary.target)], findings: [fault("unknown", "not-read", `The public summary is named, but it is ${why}; its fields were not judged.`, summary.at, { evidence: summary.target, fix: "Keep a structured source beside it: .gpai/summary.yaml, or the Markdown that it was made from." }).finding] };
    }
    case "missing-file":
      return verdict([fault("gap", "no-such-file", "The public summary points at a file that is not in this repository.", summary.at, { evidence: summary.target, fix })]);
    case "none": {
      const path = summaryPath(input);
      // The skeleton is there, and every line of it is still a comment.
      if (input.records.paths.has(path)) return verdict([fault("gap", "missing", "The record of the public summary holds no answer yet. Every provider of a model on the Union market owes a summary, open source included.", { path }, { fix: "Remove the # before each field and answer it, or point documents.summary at your Markdown summary." })]);
      return verdict([fault("gap", "missing", "No public summary of the training content is recorded. Every provider of a model on the Union market owes one, open source included.", { path }, { fix })]);
    }
  }
}

/** Rows of the register whose dataset stands in two categories, and rows without any. */
function oneCategory(input: CheckInput): Judged {
  const { register } = input.model.records;
  if (register === undefined) return { outcome: "unknown", reason: NO_REGISTER, findings: [] };
  const faults: Fault[] = [];
  const first = new Map<string, (typeof register.rows)[number]>();
  for (const row of register.rows) {
    const key = datasetKey(row.id);
    const id = key.full ?? key.name;
    const other = first.get(id);
    if (other === undefined) first.set(id, row);
    else if (row.category !== undefined && other.category !== undefined && row.category !== other.category && faults.length < 20) faults.push(fault("conflict", "two-categories", `${label(row)} is ${row.category} here and ${other.category} at ${placeOf(other.source)}; a dataset is reported in one category.`, row.source, { fix: "Keep the most relevant category." }));
  }
  const without = register.rows.filter((row) => row.category === undefined);
  const scraped = without.filter((row) => /\bscraped\b|\bcrawled\b/iu.test(`${row.id} ${row.name ?? ""}`));
  if (scraped[0] !== undefined) faults.push(fault("unknown", "scraped-by-whom", `${scraped.length} rows without a category speak of scraping (${lines(scraped)}): who scraped decides between 2.1 and 2.3.`, scraped[0].source, { evidence: scraped[0].id, about: scraped.map((row) => row.id), fix: "category: crawled   # if done by or for the provider; public for a ready-made dataset" }));
  const [open] = without;
  if (open !== undefined) faults.push(fault(without.length === register.rows.length ? "unknown" : "gap", "no-category", `${without.length} of ${register.rows.length} register rows have no category of section 2 (${lines(without)}).`, open.source, { ...(open.category_raw === undefined ? {} : { evidence: open.category_raw }), about: without.map((row) => row.id), fix: "category: public | licensed | private | crawled | user | synthetic | other" }));
  return verdict(faults, [evidenceAt({ path: register.path }, `${register.rows.length} rows`)]);
}

function oneDataset(input: CheckInput): Judged {
  const { register } = input.model.records;
  if (register === undefined) return { outcome: "unknown", reason: NO_REGISTER, findings: [] };
  return verdict(hygiene(input), [evidenceAt({ path: register.path }, `${register.rows.length} rows`)]);
}

function stages(input: CheckInput): Judged {
  const { register } = input.model.records;
  const faults = undeclared(input);
  if (register === undefined && faults.length === 0) return { outcome: "unknown", reason: "No training-data register is recorded: whether every stage and source is covered cannot be seen.", findings: [] };
  return verdict(faults, register === undefined ? [] : [evidenceAt({ path: register.path }, `${register.rows.length} rows; every dataset named in configs, mixes and cards was looked up`)]);
}

function large(input: CheckInput): Judged {
  if (input.model.records.register === undefined) return { outcome: "unknown", reason: NO_REGISTER, findings: [] };
  const found = sizes(input);
  if (found.rows === 0) return { outcome: "unknown", reason: "The register has no rows of category public, so no shares can be computed.", findings: [] };
  const faults: Fault[] = [];
  const [unsized] = found.unsized;
  if (unsized !== undefined) faults.push(fault("unknown", "no-size", `${found.unsized.length} of ${found.rows} public rows have no size with a unit (${lines(found.unsized)}), so shares above 3 % cannot be told for sure.`, unsized.source, { about: found.unsized.map((row) => row.id), fix: "size: 1.3e12, unit: tokens   # after pre-processing; one unit per modality" }));
  for (const one of found.mixed) faults.push(fault("unknown", "mixed-units", `The public ${one.modality} rows are measured in ${one.units.join(" and ")}; use one unit per modality (the text fixes none: our reading).`, one.rows[0]?.source, { fix: "unit: tokens" }));
  for (const one of found.large.filter((candidate) => candidate.bySum)) faults.push(fault("unknown", "parts-add-up", `The parts of ${one.name} are each at most 3 % and ${(one.share * 100).toFixed(1)} % together (${lines(one.rows)}): one collection is not split to stay under.`, one.rows[0]?.source, { about: one.rows.map((row) => row.id), fix: "If they are one collection, list it in 2.1.3; if not, give them different `base`." }));
  const shown = found.large.slice(0, 10).map((one) => evidenceAt(one.rows[0]?.source ?? { path: "" }, `${one.name}: ${(one.share * 100).toFixed(1)} % of public ${one.modality} data`));
  return verdict(faults, shown);
}

function domains(sme: boolean): (input: CheckInput) => Judged {
  return (input) => {
    const { crawls, sme: declared } = input.model.profile;
    if (crawls === false) return { outcome: "not-applicable", reason: "The provider declares that it does not crawl (crawls: false).", findings: [] };
    if (declared !== null && declared !== sme) return { outcome: "not-applicable", reason: declared ? "Declared as an SME: see PST-R.domains.sme." : "Not declared as an SME: see PST-R.domains.", findings: [] };
    const field = fieldOf(input, "PST-2.3.8");
    if (field === undefined || (field.state === "empty" && answer(input, "PST-2.3.1") !== "no")) return { outcome: "unknown", reason: "No list of domains is recorded in field 2.3.8.", findings: [] };
    if (answer(input, "PST-2.3.1") === "no") return { outcome: "not-applicable", reason: "Field 2.3.1 says that no crawlers were used.", findings: [] };
    const list = domainList(field, input);
    if (list === "elsewhere") return { outcome: "unknown", reason: "The list of domains lies outside this repository; its length was not counted.", findings: [] };
    return verdict(domainFaults(field, input), [evidenceAt(field.at, field.text)]);
  };
}

function synthetic(input: CheckInput): Judged {
  const { register } = input.model.records;
  if (register === undefined) return { outcome: "unknown", reason: NO_REGISTER, findings: [] };
  const faults: Fault[] = [];
  const silent = rowsOf(input, "synthetic").filter((row) => row.generator === undefined);
  if (silent[0] !== undefined) faults.push(fault("gap", "no-generator", `${silent.length} synthetic row${silent.length === 1 ? " names" : "s name"} no generator (${lines(silent)}); section 2.5 asks which models made the data.`, silent[0].source, { about: silent.map((row) => row.id), fix: "generator: <org/model>" }));
  for (const category of ["licensed", "private"] as const) {
    const made = rowsOf(input, category).filter((row) => row.generator !== undefined);
    if (made[0] !== undefined) faults.push(fault("unknown", "synthetic-route", `${made.length} ${category} row${made.length === 1 ? " was" : "s were"} made with an AI model (${lines(made)}): data made on the provider's behalf belongs to 2.5.`, made[0].source, { about: made.map((row) => `${category} ${row.id}`), fix: "category: synthetic   # if it was made on your behalf" }));
  }
  return verdict(faults, [evidenceAt({ path: register.path }, `${rowsOf(input, "synthetic").length} synthetic rows`)]);
}

function modifier(input: CheckInput): Judged {
  if (input.model.profile.role !== "modifier") return { outcome: "not-applicable", reason: "The role is not modifier.", findings: [] };
  const field = fieldOf(input, "PST-1.2.2");
  if (field === undefined) return { outcome: "unknown", reason: "No public summary is recorded (PST-R.duty).", findings: [] };
  if (field.state !== "filled") return verdict([fault("gap", "base-model-missing", "A modifier names the model that it modified in field 1.2.2.", field.at, { fix: "PST-1.2.2: [<org/base model>, <link to its summary>]" })]);
  if (!/https?:\/\//u.test(field.text)) return verdict([fault("unknown", "base-summary-link", "Field 1.2.2 has no link to the summary of the modified model; the template asks for one where it is available.", field.at, { evidence: field.text, fix: "Add the link, or say that none is public." })], [evidenceAt(field.at, field.text)]);
  return { outcome: "recorded", reason: "Only the content used for the modification is owed; that nothing else is listed is for a person to see.", evidence: [evidenceAt(field.at, field.text)], findings: [] };
}

const GAP_WORDS = /not available|no longer available|disproportionate|best efforts?|could not be (?:obtained|determined|established)|nicht verfügbar|unverhältnismäßig|non disponible|non disponibil|no disponible/iu;
const COMMENTS = ["PST-1.3.8", "PST-2.1.5", "PST-2.2.2.5", "PST-2.3.9", "PST-2.4.5", "PST-2.5.5", "PST-2.6.3", "PST-3.1.3", "PST-3.3.1"];

function gaps(input: CheckInput): Judged {
  if (summaryOf(input).kind !== "read") return { outcome: "unknown", reason: "No public summary is recorded (PST-R.duty).", findings: [] };
  const empty = byChapter("summary").filter((entry) => entry.level === "required" && fieldOf(input, entry.id)?.state === "empty");
  if (empty.length === 0) return { outcome: "recorded", reason: "No required field is empty.", findings: [] };
  const told = COMMENTS.map((id) => fieldOf(input, id)).find((field) => field !== undefined && GAP_WORDS.test(field.text));
  if (told !== undefined) return { outcome: "recorded", reason: "A gap is stated; whether best efforts were made is for a person to judge.", evidence: [evidenceAt(told.at, told.text)], findings: [] };
  return verdict([fault("gap", "gap-unstated", `${empty.length} required field${empty.length === 1 ? " is" : "s are"} empty (${empty.slice(0, 8).map((entry) => short(entry.id)).join(", ")}${empty.length > 8 ? " …" : ""}) and no additional-comments box states the gap with its reason.`, { path: summaryPath(input) }, { about: empty.map((entry) => entry.id), fix: "State in the comments box of that section what is missing and why it is not available despite best efforts." })]);
}

function legacy(input: CheckInput): Judged {
  const state = duty(input);
  const due = dueOf(clockOf("older-model-summary"), undefined);
  const dated = due === undefined ? state : { ...state, due };
  return state.outcome === "recorded" ? dated : { ...dated, findings: [], ...(state.outcome === "gap" ? { outcome: "unknown", reason: "Model declared as placed before 2 August 2025: its summary has to be public by 2 August 2027 (PST-R.duty)." } : {}) };
}

function openSource(input: CheckInput): Judged {
  const state = duty(input);
  return state.outcome === "recorded" ? state : { outcome: "unknown", reason: "Open-source providers owe the summary as well; see PST-R.duty.", findings: [] };
}

function onRequest(input: CheckInput): Judged {
  const value = copyrightRecord(input).contact;
  const way = value === undefined ? undefined : channel(value);
  return way !== undefined && (way.kind === "mail" || way.kind === "web") ? { outcome: "recorded", evidence: [evidenceAt(place(input, "contact"), way.value)], findings: [] } : { outcome: "unknown", reason: "Recommended, not owed: no contact for questions on domains is recorded.", findings: [] };
}

export const ruleChecks: readonly Check[] = [
  single("PST-R.duty", "A summary in the template's form is there and can be read", duty),
  single("PST-R.open-source", "The summary is there for open-source models too", openSource),
  single("PST-R.stages", "Undeclared datasets: every dataset named in training configs, data mixes and card front matter has a row in the register", stages),
  single("PST-R.dataset", "Register rows: duplicates, one revision on two datasets, shares above 100 %, unpinned revisions (house rule)", oneDataset),
  single("PST-R.one-category", "Each dataset in one category of section 2", oneCategory),
  single("PST-R.large", "Shares of public data per modality from the register's sizes, parts of one collection added up", large),
  single("PST-R.domains", "Length and form of the domain list: top 10 %", domains(false)),
  single("PST-R.domains.sme", "Length and form of the domain list for SMEs: top 5 % or 1,000, whichever is lower", domains(true)),
  single("PST-R.synthetic", "Synthetic rows name their generator and stand in the right category", synthetic),
  single("PST-R.modifier", "Modified model named in 1.2.2 with a link to its summary", modifier),
  single("PST-R.update", "Six-month clock, only under further training and from the first recorded data change after the last update", updateRule),
  single("PST-R.publish.when", "First publication not later than the placement on the Union market", when),
  single("PST-R.publish.where", "A page of the provider's own website in the list of publications; copies with one digest", where),
  single("PST-R.publish.channels", "README or model card links the summary, or a distribution channel is recorded", channels),
  single("PST-R.legacy", "Countdown to 2 August 2027 for models placed before 2 August 2025", legacy),
  single("PST-R.gaps", "Older models: an empty required field needs a stated gap with its reason", gaps),
  single("PST-R.upon-request", "A contact for questions on domains (recommended)", onRequest),
];
