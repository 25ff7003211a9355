/** The text of an issue of ours, without its hidden lines: what is open, by when, where and how to mend it. Pure; never throws. */

import { byteLength, codeSpan, prose } from "../escape.ts";
import { boldId, plural } from "../comment/view.ts";
import { MARK } from "../words.ts";
import { evidenceFold, fileLinks } from "./evidence.ts";
import { commitLink, issueFooter, settledFooter } from "./footer.ts";
import { type IssueRow, rowsOf } from "./rows.ts";
import { issueTable, pasteLines } from "./table.ts";
import { ISSUE_LIMIT, type IssueText, type IssueView } from "./types.ts";
import { countItems, houseMark } from "./words.ts";

/** GitHub stores a body in 262,144 bytes; a person's own text needs room too. */
const ISSUE_BYTES = 200_000;

interface Detail {
  readonly rows: number;
  readonly details: boolean;
  readonly paste: boolean;
  readonly evidence: boolean;
}

/** Down, step by step, until the text fits. */
const LADDER: readonly Detail[] = [
  { rows: 200, details: true, paste: true, evidence: true },
  { rows: 200, details: true, paste: true, evidence: false },
  { rows: 200, details: true, paste: false, evidence: false },
  { rows: 100, details: false, paste: false, evidence: false },
  { rows: 20, details: false, paste: false, evidence: false },
];

const NAMED = 60;

function of(view: IssueView): string {
  return view.model === undefined ? "" : ` of ${codeSpan(view.model, 80)}`;
}

function heading(view: IssueView): string[] {
  const late = view.items.some(({ overdue }) => overdue);
  const bearing = view.items.filter(({ overdue }) => overdue === late);
  const [first] = bearing.flatMap(({ due }) => due ?? []).toSorted();
  const house = first === undefined ? "" : houseMark(bearing, first);
  const due = first === undefined ? "" : late ? ` **Overdue since ${prose(first, 20)}${house}.**` : ` Earliest due day: **${prose(first, 20)}**${house}.`;
  return [`### ${view.group.title}${of(view)}: ${countItems(view.items)}`, "", `${view.group.text}${due}`, ""];
}

function ids(view: IssueView): string {
  const named = view.items.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
  return view.items.length > NAMED ? `${named} and ${view.items.length - NAMED} more` : named;
}

function brief(view: IssueView): string {
  return `${[...heading(view), `Open: ${ids(view)}. There is no room here for more: \`gpai-docket check --verbose\` says all of it.`, "", ...issueFooter(view)].join("\n")}\n`;
}

function compose(view: IssueView, rows: readonly IssueRow[], detail: Detail): string {
  const shown = rows.slice(0, detail.rows);
  const paste = detail.paste ? pasteLines(view, shown) : [];
  const out = [
    ...heading(view), ...issueTable(view, shown, detail.details),
    ...(rows.length > shown.length ? [`… and ${plural(rows.length - shown.length, "more row")}: \`gpai-docket check --verbose\` shows all of them.`, ""] : []),
    ...fileLinks(view, detail.details),
    ...(paste.length === 0 ? [] : ["<details>", "<summary>Lines to paste</summary>", "", ...paste, "</details>", ""]),
    ...(detail.evidence ? evidenceFold(view.items) : []), ...issueFooter(view),
  ];
  return `${out.join("\n")}\n`;
}

/** The text of an issue about something that is open or falls due. `view.items` are sorted, the worst first. */
export function renderIssue(view: IssueView): IssueText {
  const rows = rowsOf(view.items);
  const short = brief(view);
  for (const detail of LADDER) {
    const body = compose(view, rows, detail);
    if (body.length <= ISSUE_LIMIT && byteLength(body) <= ISSUE_BYTES) return { body, brief: short };
  }
  return { body: short, brief: short };
}

/** One entry that was renewed or does not bind any more. `reason` is foreign text. */
export interface SettledItem {
  readonly id: string;
  readonly outcome: string;
  readonly reason: string;
}

export interface Settled {
  /** What happened, one sentence of ours; foreign words in single back-ticks. */
  readonly reason: string;
  /** Commit that did it, with its day, where that is known; the judged one stands in for it. */
  readonly commit?: { readonly id: string; readonly date: string };
  readonly items: readonly SettledItem[];
}

/** The text of an issue with nothing left to do. `brief` is what its closing comment says. */
export function renderSettled(view: IssueView, { reason, commit, items }: Settled): IssueText {
  const link = commitLink(commit === undefined ? view : { context: { ...view.context, headSha: commit.id } });
  const by = link === "" ? "" : commit === undefined ? ` Seen at commit ${link} on ${prose(view.report.now, 20)}.` : ` Renewed by commit ${link} of ${prose(commit.date.slice(0, 10), 20)}.`;
  const first = `${prose(reason, 400)}${by}`;
  const lines = items.slice(0, NAMED).map((item) => `- ${boldId(item.id)}: ${prose(item.outcome, 40)}${item.reason === "" ? "" : `. ${prose(item.reason, 300)}`}`);
  const more = items.length > NAMED ? [`- … and ${items.length - NAMED} more`] : [];
  const body = [`### ${MARK.recorded} ${view.group.title}${of(view)}: nothing open`, "", first, "", ...lines, ...more, ...(lines.length > 0 ? [""] : []), ...settledFooter(view)];
  return { body: `${body.join("\n")}\n`, brief: `${first}\n` };
}

/** The text of an issue about something that is no longer watched. */
export function renderWithdrawn(title: string, reason: string): IssueText {
  const text = `${prose(reason, 400)}\n`;
  return { body: `### ${title}: no longer watched\n\n${text}`, brief: text };
}
