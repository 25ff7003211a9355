/**
 * HTML tables inside Markdown (CommonMark "HTML blocks"; HTML Standard, "Forming a table") as rows of cells with their lines. One
 * pass over the characters: only `table`, `tr`, `td` and `th` count, other tags go, what is left open ends where the next begins.
 */

export interface Table {
  readonly line: number;
  readonly header: readonly string[];
  /** `lines`: the line of each cell, where a row has several. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[]; readonly lines?: readonly number[] }[];
}

/** `rowspan` and `colspan` beyond this count as this; so do columns of one row. */
const MAX_SPAN = 100;
/** Cells of one table, spanned places included; rows beyond are dropped. */
const MAX_CELLS = 20_000;
const MAX_CELL_TEXT = 2000;
const MAX_HEADER_ROWS = 4;

interface Cell {
  text: string;
  /** Where its text begins; where it opens, as long as it has none. */
  line: number;
  blank: boolean;
  readonly heading: boolean;
  readonly rows: number;
  readonly columns: number;
}

interface Place { readonly text: string; readonly line: number }

/** Where a table that opens at a place ends: the place after `</table>`; undefined where it does not. */
export interface TableEnd { readonly line: number; readonly column: number }

/** Characters that looking for ends may still cost: many tables that never end must not make a file slow. */
export interface Budget { left: number }

const FENCE_OR_HEADING = /^ {0,12}(?:`{3}|~{3})|^ {0,3}#{1,6}[ \t]/;

/** Looks for the end of the table that opens at `line` (index) and `column`, nested tables counted; stops at a fence or heading. */
export function tableEnd(lines: readonly string[], line: number, column: number, budget: Budget): TableEnd | undefined {
  let depth = 0;
  let comment = false;
  for (let i = line; i < lines.length && budget.left > 0; i++) {
    const text = lines[i] ?? "";
    budget.left -= text.length + 1;
    if (i > line && !comment && FENCE_OR_HEADING.test(text.slice(0, 40))) return undefined;
    for (let at = i === line ? column : 0; at >= 0;) {
      if (comment) {
        const close = text.indexOf("-->", at);
        if (close < 0) break;
        comment = false;
        at = close + 3;
      }
      at = text.indexOf("<", at);
      if (at < 0) break;
      if (text.startsWith("<!--", at)) comment = true;
      else if (/^<table(?![\w-])/i.test(text.slice(at, at + 7))) depth++;
      else if (/^<\/table(?![\w-])/i.test(text.slice(at, at + 8)) && --depth === 0) {
        const close = text.indexOf(">", at);
        return { line: i, column: close < 0 ? text.length : close + 1 };
      }
      at += comment ? 4 : 1;
    }
  }
  return undefined;
}

/** Reads the text of one table; `firstLine` is the line on which it begins. Undefined where it has no row of cells. */
export function readHtmlTable(text: string, firstLine: number): Table | undefined {
  const rows = grid(cellsOf(text, firstLine));
  const depth = headerDepth(rows);
  const first = rows[0];
  if (first === undefined) return undefined;
  const header = first.places.map((_, c) => [...new Set(rows.slice(0, depth).map((r) => r.places[c]?.text ?? ""))].filter((t) => t !== "").join(" "));
  return { line: first.line, header, rows: rows.slice(depth).map((r) => ({ line: r.line, cells: r.places.map((p) => p.text), lines: r.places.map((p) => p.line) })) };
}

/** Rows of heading cells alone at the top are one header, as long as others follow. */
function headerDepth(rows: readonly Row[]): number {
  const data = rows.findIndex((r) => !r.heading);
  return data > 1 && data <= MAX_HEADER_ROWS ? data : 1;
}

interface Row { readonly line: number; readonly heading: boolean; readonly places: readonly Place[] }

/** Cells as written → rows in which every spanned place holds its cell's text. */
function grid(written: readonly (readonly Cell[])[]): readonly Row[] {
  const out: Row[] = [];
  let carried: ({ readonly place: Place; left: number } | undefined)[] = [];
  let total = 0;
  for (const row of written) {
    const places: Place[] = [];
    const next: typeof carried = [];
    const down = (): void => {
      for (let c = carried[places.length]; c !== undefined && c.left > 0; c = carried[places.length]) {
        if (c.left > 1) next[places.length] = { place: c.place, left: c.left - 1 };
        places.push(c.place);
      }
    };
    // A title over all columns stands in the first alone, so that its words are no values.
    const title = row.length === 1 && carried.every((c) => c === undefined);
    for (const cell of row) {
      down();
      const place = { text: decoded(cell.text), line: cell.line };
      for (let n = 0; n < cell.columns && places.length < MAX_SPAN; n++) {
        if (cell.rows > 1) next[places.length] = { place, left: cell.rows - 1 };
        places.push(n > 0 && title ? { text: "", line: cell.line } : place);
        if (n + 1 < cell.columns && carried[places.length] !== undefined) break;
      }
    }
    down();
    carried = next;
    total += places.length;
    if (total > MAX_CELLS) break;
    if (places.length > 0) out.push({ line: row[0]?.line ?? places[0]?.line ?? 1, heading: row.length > 0 && row.every((c) => c.heading), places });
  }
  return out;
}

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/y;
/** Tags between which words are no one word. */
const BREAKS = new Set(["br", "p", "li", "ul", "ol", "div", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "table", "pre", "summary", "details"]);

function cellsOf(text: string, firstLine: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let row: Cell[] | undefined;
  let cell: Cell | undefined;
  let depth = 0;
  let count = 0;
  let line = firstLine;
  let newline = text.indexOf("\n");
  let gt = -2;
  const lineAt = (at: number): number => {
    for (; newline >= 0 && newline < at; newline = text.indexOf("\n", newline + 1)) line++;
    return line;
  };
  const say = (from: number, to: number): void => {
    if (cell === undefined || depth !== 1 || cell.text.length >= MAX_CELL_TEXT) return;
    const piece = text.slice(from, Math.min(to, from + MAX_CELL_TEXT));
    const blank = piece.length - piece.trimStart().length;
    if (cell.blank && blank < piece.length) {
      cell.line = lineAt(from + blank);
      cell.blank = false;
    }
    cell.text += piece;
  };
  for (let at = 0; at < text.length && count < MAX_CELLS;) {
    const lt = text.indexOf("<", at);
    say(at, lt < 0 ? text.length : lt);
    if (lt < 0) break;
    if (text.startsWith("<!--", lt)) {
      const close = text.indexOf("-->", lt);
      if (close < 0) break;
      at = close + 3;
      continue;
    }
    TAG.lastIndex = lt;
    const tag = TAG.exec(text);
    if (tag === null) {
      say(lt, lt + 1);
      at = lt + 1;
      continue;
    }
    // A tag ends at its ">", or where the next one begins.
    const from = lt + tag[0].length;
    if (gt !== -1 && gt < from) gt = text.indexOf(">", from);
    const other = text.indexOf("<", from);
    const cut = other >= 0 && (gt < 0 || other < gt);
    const end = cut ? other : gt < 0 ? text.length : gt;
    at = cut || gt < 0 ? end : end + 1;
    const closes = tag[1] === "/";
    const name = (tag[2] ?? "").toLowerCase();
    if (name === "table") {
      depth += closes ? -1 : 1;
      if (depth <= 0) break;
    }
    if (depth !== 1) continue;
    if (name === "tr" || name === "thead" || name === "tbody" || name === "tfoot") {
      cell = undefined;
      row = undefined;
      if (name === "tr" && !closes) rows.push((row = []));
    } else if (name === "td" || name === "th") {
      cell = undefined;
      if (closes) continue;
      if (row === undefined) rows.push((row = []));
      const attributes = text.slice(from, Math.min(end, from + 500));
      row.push((cell = { text: "", line: lineAt(lt), blank: true, heading: name === "th", rows: span(attributes, "row"), columns: span(attributes, "col") }));
      count++;
    } else if (BREAKS.has(name) && cell !== undefined && cell.text.length < MAX_CELL_TEXT) cell.text += " ";
  }
  return rows;
}

function span(attributes: string, of: "row" | "col"): number {
  const match = (of === "row" ? /\browspan\s{0,3}=\s{0,3}["']?(\d{1,9})/i : /\bcolspan\s{0,3}=\s{0,3}["']?(\d{1,9})/i).exec(attributes);
  return match === null ? 1 : Math.min(Math.max(Number(match[1]), 1), MAX_SPAN);
}

const ENTITIES = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["nbsp", " "], ["ndash", "–"], ["mdash", "—"], ["minus", "−"], ["times", "×"], ["le", "≤"], ["ge", "≥"], ["asymp", "≈"], ["sim", "~"], ["plusmn", "±"], ["hellip", "…"], ["thinsp", " "], ["ensp", " "], ["emsp", " "]]);

/** Common entities once, white space as single spaces. An entity that is not known stays as it is written. */
function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff ? " " : String.fromCodePoint(code);
  }).replaceAll(/\s+/g, " ").trim();
}
