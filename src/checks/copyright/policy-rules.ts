/** Commitment 1 and Measure 1.1: a policy exists, in one document, with responsibilities; a summary of it is public. */

import { type Part, PARTS } from "./keywords.ts";
import { POLICY_REVIEW, reviewed } from "./house-reviews.ts";
import { isUrl, type Policy, type PolicyDocument, policyOf, repositoryPath } from "./policy.ts";
import { hasGroup } from "./sentence-match.ts";
import { type Judged, single } from "./single.ts";
import { copyrightRecord, place, textState } from "./values.ts";
import { evidenceAt, factsOf, finding } from "../finding.ts";
import { fold } from "../pirated/fold.ts";
import { piratedFor } from "../pirated/findings.ts";
import { isPointer } from "../../records/fields.ts";
import type { Check, CheckInput, Finding } from "../types.ts";

const FIX = "policy: docs/copyright-policy.md   # in copyright.yaml; or {held_by, digest, version, date} where the document stays confidential";

/** What there is to say where the policy is no readable document; undefined where it is one. */
function notADocument(policy: Policy, input: CheckInput): Judged | undefined {
  switch (policy.kind) {
    case "document":
      return undefined;
    case "pointer":
      return { outcome: "recorded", evidence: [evidenceAt(policy.at, `held by ${policy.pointer.held_by}, version ${policy.pointer.version}, ${policy.pointer.date}`)], findings: [] };
    case "url":
      return { outcome: "unknown", reason: "The policy is a web address, which is not opened here: a person reads it, or a copy is kept in the repository.", findings: [finding("copyright/not-read", "The policy is named by a web address only; what it says was not read.", policy.at, { fix: FIX })] };
    case "unread":
      return { outcome: "unknown", reason: `${policy.path} is no text file that can be read here.`, findings: [finding("copyright/not-read", `The policy ${policy.path} is present, but its text cannot be read here (a PDF, or too large).`, policy.at, { fix: "Keep the Markdown source beside it and point `policy` at that." })] };
    case "missing-file":
      return { outcome: "gap", findings: [finding("copyright/no-such-file", `The policy points at ${policy.path}, which is not in this repository.`, policy.at, { fix: FIX })] };
    case "none":
      return { outcome: "gap", findings: [finding("copyright/missing", "No copyright policy is recorded.", place(input, "policy"), { fix: FIX })] };
  }
}

const SCOPE = ["all models", "all our models", "all gpai models", "every gpai model", "every model", "all general purpose ai models", "all its models", "any model", "tous les modeles", "tous nos modeles", "alle modelle", "alle unsere modelle", "tutti i modelli", "todos los modelos", "each general purpose ai model", "every general purpose ai model"];

function names(input: CheckInput): readonly string[] {
  const model = input.model.records.model?.data.model;
  const found = [model?.name, model?.id, ...input.model.facts.facts.filter((fact) => fact.key === "model.name").map((fact) => fact.value)];
  return found.filter((name): name is string => typeof name === "string" && name.trim().length > 2);
}

/** Does the document name this model, its family, or all models? */
function covers(policy: PolicyDocument, input: CheckInput): boolean {
  const texts = [...policy.sentences.map((sentence) => sentence.folded), ...policy.outline.headings.map((heading) => fold(heading.text))];
  if (texts.some((text) => hasGroup(text, SCOPE))) return true;
  return names(input).some((name) => {
    const whole = fold(name.slice(name.lastIndexOf("/") + 1)).trim();
    const family = whole.split(" ", 1)[0] ?? "";
    return texts.some((text) => text.includes(` ${whole} `) || (family.length > 3 && text.includes(` ${family} `)));
  });
}

const DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bv(?:ersion)?\.?\s?\d/iu;

function placeholders(policy: PolicyDocument): readonly Finding[] {
  const words = new Map(policy.sentences.map((sentence) => [sentence.line, sentence.text]));
  return policy.unfinished.slice(0, 20).map(({ line, matched }) => finding("copyright/placeholder", "Unfinished text stands in the policy document.", { path: policy.path, line }, { evidence: words.get(line) ?? matched, fix: "Replace it by what is done, or remove the sentence." }));
}

/** First line of the copyright policy in a document that holds others before it; 1 where the document is the policy. */
function policyStart(policy: PolicyDocument, input: CheckInput): number {
  const lines = factsOf(input.model.facts, "documents").flatMap(({ value, sources }) =>
    (typeof value === "object" && value !== null && "type" in value && value["type"] === "copyright-policy" && value["path"] === policy.path ? [sources[0]?.line ?? 1] : []));
  return lines.length === 0 ? 1 : Math.min(...lines);
}

function exists(input: CheckInput): Judged {
  const policy = policyOf(input);
  const pirated = piratedFor(input, "C-1.1.1.i");
  const other = notADocument(policy, input);
  if (other !== undefined || policy.kind !== "document") {
    const base = other ?? { outcome: "gap" as const, findings: [] };
    if (pirated.length === 0) return base;
    const gap = base.outcome === "gap" || pirated.some((one) => one.rule === "pirated/named-source");
    return { ...base, outcome: gap ? "gap" : "unknown", reason: base.reason ?? "A known source of unlicensed works is named; a person must decide.", findings: [...pirated, ...base.findings] };
  }
  const said = (Object.keys(PARTS) as Part[]).map((part) => policy.parts[part].says).filter((one) => one !== undefined);
  const denied = policy.parts["1.1"].denies;
  const at = { path: policy.path, line: said[0]?.line ?? 1 };
  if (said.length === 0) return { outcome: "gap", findings: [...pirated, finding(denied === undefined ? "copyright/empty-policy" : "copyright/denied", denied === undefined ? "The policy document says nothing about copyright, rights reservations, outputs or complaints; headings alone are no policy." : "The document says that there is no policy.", { path: policy.path, line: denied?.line ?? 1 }, { ...(denied === undefined ? {} : { evidence: denied.text }), fix: "Write what is done for Measures 1.2 to 1.5, one sentence at least for each." })] };
  const asks: Finding[] = [...pirated, ...placeholders(policy)];
  const head = policy.sentences.slice(0, 40);
  if (!head.some((sentence) => DATED.test(sentence.text)) && !policy.outline.headings.some((heading) => DATED.test(heading.text))) asks.push(finding("copyright/undated", "No version or date was found near the top of the policy (house rule: a policy that is kept up to date shows its date).", { path: policy.path, line: 1 }, { fix: `Version: 1.0 — ${input.now}` }));
  if (!covers(policy, input)) asks.push(finding("copyright/model-not-covered", "The policy names neither this model nor all models of the provider.", { path: policy.path, line: 1 }, { fix: "This policy covers all general-purpose AI models that we place on the Union market." }));
  const evidence = said.slice(0, 3).map((sentence) => evidenceAt({ path: policy.path, line: sentence.line }, sentence.text));
  if (asks.length === 0) return { outcome: "recorded", evidence, findings: [] };
  const start = policyStart(policy, input);
  const gap = asks.some((one) => one.rule === "pirated/named-source" || (one.rule === "copyright/placeholder" && (one.line ?? start) >= start));
  return { outcome: gap ? "gap" : "unknown", reason: `The policy in ${at.path} is there; see the questions.`, evidence, findings: asks };
}

const OWED: readonly Part[] = ["1.1", "1.2", "1.3", "1.4", "1.5"];

function oneDocument(input: CheckInput): Judged {
  const policy = policyOf(input);
  const other = notADocument(policy, input);
  if (other !== undefined || policy.kind !== "document") return other ?? { outcome: "gap", findings: [] };
  const evidence = OWED.flatMap((part) => { const says = policy.parts[part].says; return says === undefined ? [] : [evidenceAt({ path: policy.path, line: says.line }, says.text)]; });
  const findings: Finding[] = [];
  for (const part of OWED) {
    const { says, denies, unfinished } = policy.parts[part];
    const { title } = PARTS[part];
    if (says === undefined) {
      const near = denies ?? unfinished;
      const at = { path: policy.path, ...(near === undefined ? {} : { line: near.line }) };
      const what = denies !== undefined ? `The policy says that there is nothing on ${title}.` : unfinished === undefined ? `The policy has no sentence on ${title}; a heading alone is not enough.` : `The policy's part on ${title} is unfinished.`;
      findings.push(finding(denies === undefined ? "copyright/part-missing" : "copyright/denied", what, at, { ...(near === undefined ? {} : { evidence: near.text }), fix: `Add what is done for ${title} to ${policy.path}.` }));
    } else if (denies !== undefined) findings.push(finding("copyright/contradicts-itself", `The policy speaks of ${title} on line ${says.line} and denies it here.`, { path: policy.path, line: denies.line }, { evidence: denies.text, fix: "Keep the sentence that is true." }));
  }
  if (findings.some((one) => one.rule !== "copyright/contradicts-itself")) return { outcome: "gap", evidence, findings };
  return findings.length > 0 ? { outcome: "unknown", reason: "The policy says two things; a person must decide.", evidence, findings } : { outcome: "recorded", evidence, findings };
}

function responsibilities(input: CheckInput): Judged {
  const value = copyrightRecord(input).responsible;
  if (textState(value) === "filled") return { outcome: "recorded", evidence: [evidenceAt(place(input, "responsible"), value)], findings: [] };
  const policy = policyOf(input);
  if (policy.kind === "pointer") return { outcome: "unknown", reason: "The policy is kept elsewhere: name the roles in `responsible`, or confirm that it names them.", findings: [] };
  const says = policy.kind === "document" ? policy.parts.responsible.says : undefined;
  if (policy.kind === "document" && says !== undefined) return { outcome: "recorded", evidence: [evidenceAt({ path: policy.path, line: says.line }, says.text)], findings: [] };
  const rule = policy.kind === "document" ? "copyright/no-responsible" : "copyright/missing";
  return { outcome: "gap", findings: [finding(rule, "No role is named that carries the copyright policy out and none that oversees it.", policy.kind === "document" ? { path: policy.path } : place(input, "responsible"), { fix: "responsible: Head of data implements, general counsel oversees   # role names suffice" })] };
}

function commitment(input: CheckInput): Judged {
  const policy = policyOf(input);
  const other = notADocument(policy, input);
  if (other !== undefined || policy.kind !== "document") return other ?? { outcome: "gap", findings: [] };
  const says = policy.parts["1.3"].says;
  if (says !== undefined) return { outcome: "recorded", evidence: [evidenceAt({ path: policy.path, line: says.line }, says.text)], findings: [] };
  return { outcome: "gap", findings: [finding("copyright/part-missing", "The policy does not say how rights reservations are found and honoured.", { path: policy.path }, { fix: "State the protocols that are read (robots.txt and others), when, and what is done with reserved content." })] };
}

const NATIONAL = ["national law*", "national implementation*", "national transposition*", "member state*", "droit national", "transposition nationale", "etat membre", "nationales recht", "nationalen rechts", "nationale umsetzung*", "mitgliedstaat*", "diritto nazionale", "stato membro", "derecho nacional", "estado miembro"];

function nationalLaw(input: CheckInput): Judged {
  const policy = policyOf(input);
  const said = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, NATIONAL)) : undefined;
  if (policy.kind === "document" && said !== undefined && /\b20\d{2}\b/u.test(said.text)) return { outcome: "recorded", evidence: [evidenceAt({ path: policy.path, line: said.line }, said.text)], findings: [] };
  return { outcome: "unknown", reason: "No dated review of national copyright law is recorded; whether the policy fits each Member State's law is a legal judgement.", findings: [finding("copyright/missing", "No dated review of national law was found in the policy.", policy.kind === "document" ? { path: policy.path, ...(said === undefined ? {} : { line: said.line }) } : place(input, "policy"), { fix: "Reviewed against the national implementation of Art. 4(3) of Directive (EU) 2019/790 on <date>, kept by <role>." })] };
}

function publicSummary(input: CheckInput): Judged {
  const value = copyrightRecord(input).policy_summary;
  const policy = policyOf(input);
  if (value !== undefined && textState(value) === "filled") {
    const path = repositoryPath(value);
    if (isUrl(value) || input.records.paths.has(path)) return { outcome: "recorded", evidence: [evidenceAt(place(input, "policy_summary"), value)], findings: older(input, path, policy) };
    return { outcome: "gap", findings: [finding("copyright/no-such-file", `The policy summary points at ${path}, which is not in this repository.`, place(input, "policy_summary"), { fix: "policy_summary: <path or https URL>" })] };
  }
  if (policy.kind === "url") return { outcome: "recorded", evidence: [evidenceAt(policy.at, policy.url)], findings: [] };
  return { outcome: "gap", findings: [finding("copyright/missing", "No public summary of the copyright policy is recorded (encouraged, not owed).", place(input, "policy_summary"), { fix: "policy_summary: https://…   # and link it from field 3.1 of the public summary" })] };
}

function older(input: CheckInput, path: string, policy: Policy): readonly Finding[] {
  const own = input.lastChanges.get(path)?.date;
  const source = policy.kind === "document" && !isPointer(copyrightRecord(input).policy) ? input.lastChanges.get(policy.path)?.date : undefined;
  return own !== undefined && source !== undefined && own < source ? [finding("copyright/summary-older", `The summary of the policy is older (${own.slice(0, 10)}) than the policy itself (${source.slice(0, 10)}).`, place(input, "policy_summary"), { fix: "Bring the summary up to date." })] : [];
}

export const policyRules: readonly Check[] = [
  single("C-1.(1)", "Policy document or pointer, with how rights reservations are found and honoured", commitment),
  single("C-1.(2)", "A dated review of national law named in the policy; the review itself is for a person", nationalLaw),
  single("C-1.1.1.i", "A policy with content, date and scope; placeholders by line; known unlicensed sources named in records and artifacts; a recorded day of review (house clock)", (input) => reviewed(exists(input), input, POLICY_REVIEW)),
  single("C-1.1.1.ii", "One document with a sentence, quoted with its line, for each of Measures 1.1 to 1.5; denials and bare headings do not count", oneDocument),
  single("C-1.1.1.iii", "A role that implements and a role that oversees", responsibilities),
  single("C-1.1.2", "A public summary of the policy (encouraged)", publicSummary),
];
