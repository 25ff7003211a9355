/** Title, data of the document, the basis of the expectation, what the document does not say. */

import type { GapAnalysis } from "../../checks/gaps/types.ts";
import { stateDigest } from "../../checks/gaps/marker.ts";
import { obligation } from "../../law/catalogue.ts";
import { nonSignatoryRules } from "../../law/signatories.ts";
import { type Block, type Inline, type Line, p, type Section, terms } from "./blocks.ts";
import { count, NOT_SAID, yesNo } from "./words.ts";

const SIZE: Readonly<Record<string, string>> = { sme: "SME", smc: "small mid-cap", large: "larger than a small mid-cap" };

function releaseWords(one: GapAnalysis["model"]["releases"][number]): Line {
  return [{ code: one.version }, one.date === undefined ? "" : `, released ${one.date}`, one.euMarket === undefined ? "" : `, on the Union market ${one.euMarket}`];
}

function joined(lines: readonly Line[], by = "; "): Line {
  return lines.flatMap((line, i): Inline[] => [...(i === 0 ? [] : [by]), ...line]);
}

/** Data of the title page; every value about the provider and the model is its own declaration. */
export function facts(a: GapAnalysis): Extract<Block, { kind: "terms" }> {
  const { provider, model, repository, report } = a;
  const market = model.euMarket === null ? "not declared" : model.euMarket === "none" ? "declared as not placed" : model.euMarket;
  const rows: { readonly term: string; readonly lines: readonly Line[] }[] = [
    { term: "Provider", lines: [[provider.name === undefined ? "not declared" : { words: provider.name }, provider.size === undefined ? "" : ` (${SIZE[provider.size] ?? "size not known"})`], ...(provider.contact === undefined ? [] : [["Contact: ", { code: provider.contact }]])] },
    { term: "Model", lines: [[model.name === undefined ? "" : { words: model.name }, model.name === undefined ? "" : ", ", "id ", { code: model.id }], ...(model.versions.length === 0 ? [] : [["Versions: ", ...joined(model.versions.slice(0, 30).map((one) => [{ code: one }]), ", ")]])] },
    ...(model.lineage === undefined && model.releases.length === 0 ? [] : [{ term: "Lineage", lines: [...(model.lineage === undefined ? [] : [[{ code: model.lineage }] as Line]), ...model.releases.slice(0, 20).map(releaseWords)] }]),
    { term: "Declared", lines: [[`Role: ${model.role ?? "not declared"}. Systemic risk: ${yesNo(model.systemicRisk)}. Open source: ${yesNo(model.openSource)}. Established in the Union: ${yesNo(provider.establishedInUnion)}.`], [`Released ${model.released ?? "(not declared)"}; on the Union market: ${market}.`]] },
    { term: "Chapters signed", lines: [[a.signed === null ? "not declared" : a.signed.length === 0 ? "none, as declared" : `${a.signed.join(", ")}, as declared`]] },
    { term: "Chapters analysed", lines: [[a.chapters.map((one) => one.title).join(", ") || "none"]] },
    { term: "Date", lines: [[{ strong: a.date }, `. Declared means and their evidence as they stand since ${a.since}.`]] },
    { term: "Report to the AI Office", lines: [[report.recorded ? `A receipt is recorded${report.date === undefined ? "" : `, dated ${report.date}`}${report.reviewed === undefined ? "" : `; last found unchanged in substance on ${report.reviewed}`}. Its id is not shown.` : "No receipt is recorded."]] },
    ...(a.reviewed?.on === undefined && a.reviewed?.by === undefined ? [] : [{ term: "Records reviewed", lines: [[a.reviewed.on ?? "no date", ...(a.reviewed.by === undefined ? [] : [", ", { words: a.reviewed.by }]), " (as declared)"]] }]),
    { term: "Repository", lines: [[{ code: repository.name }, ...(repository.commit === undefined ? [] : [", last commit ", { code: repository.commit }])]] },
    { term: "Made by", lines: [[`gpai-docket ${a.tool}, catalogue of ${a.catalogueDate}. State digest `, { code: stateDigest(a.state) }]] },
  ];
  return terms(rows);
}

/** What the law and the Guidelines say about a provider outside the Code, with sources. */
export function basis(a: GapAnalysis): Section {
  const entries = ["AIA-53.4", ...(a.chapters.some((one) => one.chapter === "safety") ? ["AIA-55.2"] : []), "G-nonsignatory"].flatMap((id) => obligation(id) ?? []);
  const source = (url: string | undefined, where: string): Line => (url?.startsWith("https://") === true ? [{ link: url, text: where }] : [where]);
  return {
    id: "basis", title: "1 Why this document", page: true, blocks: [
      p("The Code of Practice is voluntary; the duties of the AI Act are not. A provider that does not sign a chapter shows by other means how it answers the duties behind that chapter, and those only."),
      { kind: "list", items: entries.map((one): Line => [{ strong: one.anchors[0] ?? one.id }, ` (`, { code: one.id }, `; ${one.basis === "act" ? "binding" : "the Commission's reading, not binding"}): ${one.duty} `, ...source(one.source.url, one.source.doc)]) },
      p("What follows from not signing, in our own words:"),
      { kind: "list", items: nonSignatoryRules().map((one): Line => [{ code: one.id }, ` ${one.rule} `, ...joined(one.source.slice(0, 2).map((url, i) => source(url, i === 0 ? (one.where ?? "source") : "second source")), ", "), one.verified === "full text read" || one.verified === "full text seen" ? "" : ` (${one.verified})`]) },
    ],
  };
}

/** Limits of the document, and what stands in no line of it. */
export function limits(a: GapAnalysis): Section {
  const unread = a.unread.slice(0, 10);
  return {
    id: "limits", title: "Annex B: What this document does not say", page: false, blocks: [
      { kind: "list", items: [
        [NOT_SAID],
        ["Whether means are adequate, effective and proportionate is for the provider to explain and for the Commission to assess (Arts. 53(4), 55(2))."],
        ["\"Found\" says that a file of this name is in the repository, with this digest. Nobody judged what it says. A link was not opened."],
        ["\"Names this measure\" says that these words stand in that line, not that the measure is followed."],
        ["What the records show is whether something is recorded and agrees with other files, not whether it is true, and not whether it was done."],
        ["What a measure asks stands here in our own words, in short; the Code decides. Duties marked as our reading are not named by the Code itself for that measure."],
        ["The Code is voluntary: not having signed it says nothing by itself, and having signed it is no conclusive evidence either."],
      ] },
      { kind: "heading", level: 3, id: "kept-out", text: "Kept out on purpose" },
      { kind: "list", items: [
        ["Everything recorded on serious incidents (Commitment 9 of the Safety and Security chapter), also whether there was one."],
        ["Every value of the safety records: of the other measures of that chapter only whether something is recorded."],
        ["Amounts of compute, training time and energy: only whether the fields are filled in."],
        ["The id of the receipt of a report, and the contents of the evidence."],
      ] },
      p("Means, reasons and file names stand here as the provider wrote them in ", { code: "model.yaml" }, ". Whoever can read the repository can read them, and this document where it is kept there."),
      ...(unread.length === 0 ? [] : [
        { kind: "heading", level: 3, id: "unread", text: "Not read, or not read whole" } as const,
        { kind: "list", items: [...unread.map((one): Line => [{ words: one }]), ...(a.unread.length > unread.length ? [[`and ${count(a.unread.length - unread.length, "more", "more")}`] as Line] : [])] } as const,
      ]),
      { kind: "heading", level: 3, id: "review", text: "Review" },
      p("The open questions above were answered, and this document was released, by:"),
      { kind: "form", rows: ["Name and function", "Date", "Signature"] },
    ],
  };
}
