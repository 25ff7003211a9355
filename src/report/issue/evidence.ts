/** What the catalogue says would show an obligation, and where the text is; and the files to edit. */

import { obligation } from "../../law/catalogue.ts";
import { boldId, fold, plural, type View } from "../comment/view.ts";
import { newFileLink } from "../comment/new-file.ts";
import { editFileUrl } from "../comment/links.ts";
import { codeSpan, prose } from "../escape.ts";
import type { IssueItem, IssueView } from "./types.ts";

const MOST = 120;
const MOST_FILES = 12;

/** Addresses of the catalogue: ours, but a link all the same. */
const SOURCE = /^https:\/\/[a-z0-9.-]{1,100}\/[A-Za-z0-9._~%/?=&:-]{0,300}$/;

interface Line {
  readonly what: string;
  /** What many entries of one document have in common. */
  readonly shown: string;
  readonly source: string;
}

function lineOf({ id }: IssueItem): readonly Line[] {
  const entry = obligation(id);
  if (entry === undefined) return [];
  const { source, clock } = entry;
  const where = prose(`${source.doc}, ${source.where}`, 200);
  const wanted = entry.evidence.length === 0 ? "" : `Would show it: ${prose(entry.evidence.join("; "), 400)}.`;
  const timed = clock.kind === undefined || clock.kind === "none" ? "" : `Clock${clock.basis === "house" ? " (house rule)" : ""}: ${prose(clock.text, 300)}.`;
  return [{ what: `${boldId(id)} ${prose(entry.duty, 500)}`, shown: [wanted, timed].filter((part) => part !== "").join(" "), source: source.url !== undefined && SOURCE.test(source.url) ? `[${where}](${source.url})` : where }];
}

/** From this number on, what entries have in common is said once. */
const ALIKE = 3;

/** The texts behind the rows, folded. */
export function evidenceFold(items: readonly IssueItem[]): string[] {
  const groups = new Map<string, Line[]>();
  for (const line of items.slice(0, MOST).flatMap(lineOf)) groups.set(line.shown, [...(groups.get(line.shown) ?? []), line]);
  const lines = [...groups].flatMap(([shown, group]) => {
    const once = group.length >= ALIKE && shown !== "";
    return [...group.map(({ what, source }) => `- ${what}${once || shown === "" ? "" : ` ${shown}`} <sub>${source}</sub>`), ...(once ? [`- For these ${group.length}: ${shown}`] : [])];
  });
  const more = items.length - Math.min(items.length, MOST);
  return fold("What is asked for, what would show it, and where it is written", more > 0 ? [...lines, `- … and ${plural(more, "more entry", "more entries")}: \`gpai-docket explain <id>\` shows each`] : lines);
}

/** Links that open GitHub's editor on the files to mend; those that are not there yet come prefilled. */
export function fileLinks(view: IssueView, prefilled: boolean): string[] {
  const paths = [...new Set(view.items.filter(({ outcome }) => outcome !== "upcoming").flatMap(({ findings, outcome, place }) => (outcome === "recorded" ? (place?.path ?? []) : findings.flatMap(({ path }) => path ?? []))))];
  const links = paths.flatMap((path) => {
    const create = prefilled ? newFileLink(view as unknown as View, path) : "";
    if (create !== "") return [create];
    const url = view.files.has(path) && isText(path) ? editFileUrl(view.context, path) : undefined;
    return url === undefined ? [] : [`[Edit ${codeSpan(path, 100)}](${url})`];
  });
  const more = links.length - Math.min(links.length, MOST_FILES);
  return links.length === 0 ? [] : [`Files: ${links.slice(0, MOST_FILES).join(" · ")}${more > 0 ? ` · and ${more} more` : ""}`, ""];
}

/** GitHub's editor opens no weights. */
function isText(path: string): boolean {
  return /\.(?:ya?ml|json|csv|tsv|md|txt|toml|cfg|rst)$|(?:^|\/)[A-Z]{3,}$/i.test(path) && !path.endsWith(".index.json");
}
