/** Reads policy documents: public summaries, copyright policies, Code of Practice documents, model documentation, acceptable-use policies. */

import type { Json, Reading } from "../../model.ts";
import type { OpenFile, Reader } from "../../reader.ts";
import { isSummaryLink, linksOf, readLinks } from "../card/links.ts";
import { readLabel } from "../card/labels.ts";
import { type Placeholder, placeholderIn } from "../card/placeholders.ts";
import { Findings, cut } from "../findings.ts";
import { baseName, extension, isPointer, isVendored } from "../paths.ts";
import { statedDates } from "../../../formats/dates-in-text.ts";
import { readFrontMatterEntries } from "../../../formats/front-matter-entries.ts";
import { type Block, blocks } from "../../../formats/markdown-blocks.ts";
import { plain } from "../../../formats/markdown-plain.ts";
import { sentences } from "../../../formats/markdown-sentences.ts";
import { type Classified, classifyPolicy } from "./classify.ts";
import { type PolicyFacts, policyFacts } from "./policy-facts.ts";
import { type PublicSummaryDetail, addPublicSummary, addSummaryDatasets, readPublicSummary } from "./public-summary.ts";

interface PolicyDetail {
  readonly types: readonly Classified[];
  readonly facts: PolicyFacts;
  readonly placeholders: readonly Placeholder[];
  readonly summary?: PublicSummaryDetail;
}

const MAX_BYTES = 1_048_576;
const NAME = /summary|transparen|code[_ -]?of[_ -]?practice|copyright|polic(?:y|ies)|compliance|disclos|opt[_ -]?out|acceptable|prohibited|terms|art(?:icle)?[_ -]?53|model[_ -]?documentation|gpai|ai[_ -]?act|legal|complain|rights/i;
const USE_NAME = /(?:^|[\W_])(?:usage|use|acceptable[_ -]?use|prohibited[_ -]?use)[_ -]?polic(?:y|ies)|acceptable[_ -]?use|prohibited[_ -]?use|^aup(?:[\W_]|$)/i;
const EXTENSIONS = new Set(["", "md", "markdown", "mdx", "txt", "rst"]);
const NOT = /^(?:readme|license|licence|contributing|changelog|security|code[_ -]?of[_ -]?conduct|governance|privacy|summary)\.?(?:md|txt)?$/i;

function placeholdersOf(list: readonly Block[]): Placeholder[] {
  const out: Placeholder[] = [];
  for (const block of list) {
    const lines = block.kind === "paragraph" || block.kind === "bullet" ? block.lines.map((raw, i) => ({ raw, line: block.line + i }))
      : block.kind === "table" ? [{ line: block.line, cells: block.table.header }, ...block.table.rows].flatMap((r) => r.cells.map((raw) => ({ raw, line: r.line })))
        : block.kind === "heading" ? [{ raw: block.text, line: block.line }] : [];
    for (const { raw, line } of lines) {
      const found = placeholderIn(raw, plain(raw), line);
      if (found !== undefined && out.length < 200) out.push(found);
    }
  }
  return out;
}

function parts(list: readonly Block[]): Parameters<typeof policyFacts>[0] {
  return list.flatMap((block) => {
    if (block.kind === "paragraph" || block.kind === "bullet") return sentences(block.lines, block.line).map((sentence) => ({ sentence, headings: block.headings }));
    if (block.kind === "table") return [{ line: block.line, cells: block.table.header }, ...block.table.rows].flatMap((r) => r.cells.map((c) => ({ sentence: { text: plain(c).slice(0, 4000), line: r.line }, headings: block.headings })));
    return block.kind === "heading" ? [{ sentence: { text: block.text, line: block.line }, headings: block.headings }] : [];
  }).slice(0, 20_000);
}

function dated(list: readonly Block[]): Record<string, Json> {
  for (const block of list) {
    if (block.kind !== "paragraph" && block.kind !== "bullet") continue;
    for (const [i, raw] of block.lines.entries()) {
      const text = plain(raw).slice(0, 400);
      if (!/\b(?:last (?:updated?|modified|reviewed)|updated(?: on)?|effective(?: date| from)?|version|v\d|date)\b/i.test(text)) continue;
      const date = statedDates(text)[0];
      if (date === undefined) continue;
      return { lastUpdate: { raw: date.raw, date: date.date ?? null, line: block.line + i, ...(date.readings === undefined ? {} : { readings: [...date.readings] }) } };
    }
  }
  return {};
}

function common(path: string, list: readonly Block[], placeholders: readonly Placeholder[], facts: PolicyFacts): Record<string, Json> {
  const first = list.find((b) => b.kind === "heading" || b.kind === "paragraph");
  const title = first?.kind === "heading" ? first.text : plain(first?.kind === "paragraph" ? (first.lines[0] ?? "") : "");
  const version = list.slice(0, 40).flatMap((b) => (b.kind === "paragraph" || b.kind === "bullet" ? b.lines.map((l) => plain(l)) : [])).map((l) => /\b(?:release )?version(?: of this \w+)?\s?:\s?(v?\d[\w.]{0,12})|^\W{0,3}(v\d{1,3}(?:\.\d{1,3}){0,2})\b/i.exec(l.slice(0, 200))).find((m) => m !== null);
  return {
    path, title: cut(title, 150), placeholders: placeholders.map((p) => ({ line: p.line, text: p.text, ...(p.label === undefined ? {} : { label: p.label }) })),
    contacts: facts.contacts.map((c) => ({ ...c })), complaints: facts.complaints.slice(0, 10).map((c) => ({ ...c })), reservationSnapshots: facts.reservationSnapshots.slice(0, 10).map((s) => ({ ...s })),
    ...(facts.signed === undefined ? {} : { signed: { ...facts.signed } }), ...(version === undefined ? {} : { version: version[1] ?? version[2] ?? "" }),
  };
}

async function read(file: OpenFile): Promise<Reading | undefined> {
  const use = USE_NAME.test(baseName(file.path));
  if (isPointer(file.head)) return undefined;
  const content = await file.text(MAX_BYTES);
  if (content === undefined || content.text.trim() === "") return undefined;
  const matter = readFrontMatterEntries(file.path, content.text);
  const list = blocks(matter.body, matter.bodyLine);
  const facts = policyFacts(parts(list));
  const summary = readPublicSummary(list);
  const types = summary === undefined ? classifyPolicy(baseName(file.path), list, facts) : [];
  if (summary === undefined && types.length === 0 && !use) return undefined;
  const findings = new Findings("policy-document", file.path);
  if (!content.complete) findings.unreadable("document longer than 1 MiB: only its beginning was read");
  const placeholders = placeholdersOf(list);
  const shared = { ...common(file.path, list, placeholders, facts), ...(summary === undefined ? dated(list) : {}) };
  if (summary !== undefined) {
    addPublicSummary(findings, summary, shared);
    addSummaryDatasets(findings, list);
    findings.add("summary.links", file.path, { method: "template-labels" });
  }
  for (const { type, line } of types) {
    const end = type === types[0]?.type ? Infinity : Math.min(...types.slice(1).map((t) => t.line).filter((l) => l > line));
    // A part of a document has the placeholders between its beginning and the next part's.
    const own = type === types[0]?.type ? shared : { ...shared, placeholders: (shared["placeholders"] as { line: number }[]).filter((p) => p.line >= line && p.line < end) };
    findings.add("documents", { ...own, type, line, ...(type === "copyright-policy" ? { measures: facts.measures.map((m) => ({ ...m })) } : {}), ...(types[0]?.type === type ? {} : { within: types[0]?.type ?? null }) }, { method: "document-words", line });
  }
  if (use || types.some((t) => t.type === "acceptable-use")) {
    findings.add("acceptable_use.files", file.path, { method: use ? "file-name" : "document-words", confidence: "measured" });
    if (!types.some((t) => t.type === "acceptable-use")) findings.add("documents", { ...shared, type: "acceptable-use", line: 1 }, { method: "file-name", line: 1 });
  }
  if (summary === undefined) readProse(findings, list, types.some((t) => t.type === "model-documentation"));
  return findings.reading({ types, facts, placeholders, ...(summary === undefined ? {} : { summary }) } satisfies PolicyDetail);
}

/** Links and datasets of a policy document, and the labelled facts of a model documentation. */
function readProse(findings: Findings, list: readonly Block[], documentation: boolean): void {
  for (const block of list) {
    if (block.kind !== "paragraph" && block.kind !== "bullet") continue;
    block.lines.forEach((raw, i) => {
      const line = block.line + i;
      readLinks(findings, raw, line, false, true);
      for (const link of linksOf(raw)) if (isSummaryLink(link)) findings.add("summary.links", link.url, { method: "card-link", line, detail: link.text });
      if (!documentation) return;
      const text = plain(raw);
      const label = /^\W{0,4}([^:]{3,60}?)\s?: ?(.+)$/.exec(text.slice(0, 1500));
      if (label !== null && placeholderIn(raw, text, line) === undefined && !/size|parameters/i.test(label[1] ?? "")) readLabel(findings, label[1] ?? "", label[2] ?? "", raw, { line, method: "card-text" });
    });
  }
}

/** Reader of policy documents. Detail: PolicyDetail. */
export const policyReader: Reader = {
  kind: "policy-document",
  candidate: (path) => {
    const name = baseName(path);
    return EXTENSIONS.has(extension(path)) && !NOT.test(name) && !isVendored(path) && !path.startsWith(".github/") && !/(?:^|[\W_])licen[cs]e/i.test(name)
      && (NAME.test(name) || USE_NAME.test(name) || /(?:^|\/)(?:legal|polic(?:y|ies)|compliance|transparency|copyright)\//i.test(path));
  },
  read: (file) => read(file),
};
