/** What is said to a rightsholder, and to the maintainers, in an issue that everybody reads. Foreign text stands in code spans alone. */

import { createHash } from "node:crypto";
import { markerLine, readMarker } from "../formats/comment-marker.ts";
import { codeSpan, fenced } from "../report/escape.ts";
import type { RequestRow } from "../records/types.ts";
import type { OwnComment } from "../issues/port.ts";

const PURPOSE = "rights-request";
const NO_DIGEST = "0".repeat(16);

/** ack: it was received · row: the row to paste, where it could not be proposed · answered: the register says something, and not all yet · closed: why it was closed. */
export type CommentKey = "ack" | "row" | "answered" | "closed";

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Our comment of that kind, with the digest where one is asked for. The comments are our own: nobody else's marker counts. */
export function findComment(comments: readonly OwnComment[], key: CommentKey, digest?: string): OwnComment | undefined {
  return comments.find((one) => {
    const marker = readMarker(one.body);
    return marker?.purpose === PURPOSE && marker.key === key && (digest === undefined || marker.digest === digest);
  });
}

/** Number of our comments of that kind. */
export function countComments(comments: readonly OwnComment[], key: CommentKey): number {
  return comments.filter((one) => findComment([one], key) !== undefined).length;
}

function comment(key: CommentKey, digest: string, lines: readonly string[]): string {
  return `${markerLine({ purpose: PURPOSE, key, digest })}${lines.join("\n\n")}\n`;
}

/** The row as text, how it gets into the register, and where. */
export interface RowToPaste {
  readonly path: string;
  /** Header and row, or the row alone where the register has a header. */
  readonly lines: readonly string[];
  readonly language: "csv" | "yaml";
  /** GitHub's editor with the file; absent where the address would be too long. */
  readonly url?: string;
}

const FOOT = "<sub>Written by GPAI Docket. Dates and outcomes come from the register; nothing was decided here. Everybody who can see this repository can read this.</sub>";

interface Acknowledgement {
  /** ISO dates. */
  readonly received: string;
  readonly answerDue?: string;
  readonly answerDays: number;
  readonly id: string;
  /** What has to be answered first, in words of ours. */
  readonly missing: readonly string[];
  /** present: it is in the register · proposed: a pull request brings it · pasted: somebody pastes it. */
  readonly row: "present" | "proposed" | RowToPaste | undefined;
  readonly privateChannel?: string;
}

/** Its digest is that of the row to paste, where it holds one. */
export function acknowledgement({ received, answerDue, answerDays, id, missing, row, privateChannel }: Acknowledgement): string {
  const due = answerDue === undefined ? "" : ` An answer is due by ${answerDue}: ${answerDays} days after receipt, a rule of this house. The Code of Practice (Copyright, Measure 1.5) says "within a reasonable time" and sets no number.`;
  const paste = typeof row === "object" ? row : undefined;
  return comment("ack", paste === undefined ? NO_DIGEST : digestOf(paste.lines.join("\n")), [
    `This request was received on ${received} and is acknowledged.${due}`,
    ...(missing.length === 0 ? [] : [["Before it can be entered in the register, please edit the issue:", ...missing.map((one) => `- ${one}`)].join("\n")]),
    ...(row === "present" ? [`Its row in the register is \`${id}\`.`] : row === "proposed" ? [`Its row in the register will be \`${id}\`; a pull request proposes it.`] : []),
    ...(paste === undefined ? [] : pasteLines(id, paste)),
    ...(privateChannel === undefined ? [] : [`For anything that is not meant for everybody to read: ${codeSpan(privateChannel)}.`]),
    FOOT,
  ]);
}

function pasteLines(id: string, { path, lines, language, url }: RowToPaste): readonly string[] {
  const where = url === undefined ? codeSpan(path) : `[${codeSpan(path)}](${url})`;
  return [`For the maintainers: add the row \`${id}\` to ${where}.`, fenced(lines, language).join("\n")];
}

/** For a request that was completed later, or whose proposal was refused. `last`: no other will follow. */
export function rowComment(id: string, row: RowToPaste, why: string, last: boolean): string {
  return comment("row", digestOf(row.lines.join("\n")), [`The row could not be proposed by pull request: ${why}.`, ...pasteLines(id, row), ...(last ? ["Further edits of the issue get no row here: take it from the text above, as it then stands."] : []), FOOT]);
}

/** What the register says so far. */
export function answeredComment(row: RequestRow): string {
  return comment("answered", rowDigest(row), [`The register says of \`${row.id.slice(0, 60)}\`: ${codeSpan(row.outcome ?? "")}. The issue stays open until the register names the version of the training data that no longer holds the item (\`data_version\`), or the day on which the request was closed (\`closed\`).`, FOOT]);
}

/** Why the issue is closed. `commit` is that of the default branch which says so. */
export function closedComment(row: RequestRow, commit: string | undefined, privateChannel: string | undefined): string {
  const says = [
    ...(row.outcome === undefined ? [] : [`outcome ${codeSpan(row.outcome)}`]), ...(row.exception === undefined ? [] : [`exception ${codeSpan(row.exception)}`]),
    ...(row.answered === undefined ? [] : [`answered on ${row.answered}`]), ...(row.closed === undefined ? [] : [`closed on ${row.closed}`]),
  ];
  const version = row.data_version === undefined ? "The register names no version of the training data." : `The first version of the training data that no longer holds the item: ${codeSpan(row.data_version)}.`;
  return comment("closed", rowDigest(row), [
    `The register on the default branch${commit === undefined ? "" : ` (commit ${codeSpan(commit.slice(0, 12))})`} says of \`${row.id.slice(0, 60)}\`: ${says.join(", ")}.`, version,
    `If this is not right, reopen the issue and say why${privateChannel === undefined ? "" : `, or use ${codeSpan(privateChannel)}`}. Other remedies under Union and national law are not affected.`,
    FOOT,
  ]);
}

/** Over what the row says of the end: another end is another comment. */
export function rowDigest(row: RequestRow): string {
  return digestOf(JSON.stringify([row.answered ?? "", row.closed ?? "", row.outcome ?? "", row.exception ?? "", row.data_version ?? ""]));
}

/** Text of the pull request. */
export function proposalBody(number: number, path: string, removal: boolean): string {
  return [
    `Adds the row of the request in #${number} to ${codeSpan(path)}: dates${removal ? " and what is to be left out" : ""}, no names.`,
    "Nothing is decided by merging this: the row only says that the request came in. Record what became of it in the same row (`answered`, `outcome`, `closed`, and `data_version` for the first version of the training data that no longer holds the item); the issue is then closed with it.",
    "If you close this pull request without merging, it is not opened again.",
  ].join("\n\n");
}
