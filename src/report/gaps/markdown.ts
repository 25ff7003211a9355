/** The document as GitHub-flavoured Markdown. Everything of the repository is inert text or stands in code spans. */

import { cell, codeSpan, prose } from "../escape.ts";
import type { Block, GapDocument, Inline, Line } from "./blocks.ts";

const LINES = 60;
const WORDS = 4000;
const CODE = 1000;

/** Several lines of the provider stay lines; nothing at their beginning makes a block. */
function words(text: string): string {
  const lines = text.slice(0, WORDS * 2).split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "").slice(0, LINES);
  return lines.length === 0 ? "(empty)" : lines.map((line) => prose(line, WORDS)).join("<br>");
}

function inline(one: Inline): string {
  if (typeof one === "string") return prose(one, WORDS);
  if ("code" in one) return codeSpan(one.code, CODE);
  if ("words" in one) return words(one.words);
  if ("strong" in one) return `**${prose(one.strong, WORDS)}**`;
  // Addresses of the catalogue: no bracket and no space is in them.
  if ("link" in one) return `[${prose(one.text, 200)}](<${one.link}>)`;
  if ("ref" in one) return `**${prose(one.text, 200)}**`;
  return one.open ? `**${prose(one.label)}**` : prose(one.label);
}

/** Spaces at the ends of a piece are part of the sentence: `prose` keeps them. */
function line(parts: Line): string {
  return parts.map(inline).join("").trim();
}

function block(one: Block): string[] {
  switch (one.kind) {
    case "p": return [line(one.text), ""];
    case "list": return [...one.items.map((item) => `- ${line(item)}`), ""];
    case "heading": return [`${"#".repeat(one.level)} ${prose(one.text, WORDS)}`, ""];
    case "terms": return [...one.rows.flatMap(({ term, lines }) => (lines.length === 1 ? [`- **${prose(term)}:** ${line(lines[0] ?? [])}`] : [`- **${prose(term)}:**`, ...lines.map((part) => `  - ${line(part)}`)])), ""];
    case "form": return ["| | |", "| --- | --- |", ...one.rows.map((row) => `| ${cell(prose(row))} | |`), ""];
    case "table": return [
      `**${prose(one.caption)}**`, "", `| ${one.columns.map((column) => cell(prose(column))).join(" | ")} |`, `|${one.columns.map(() => " --- |").join("")}`,
      ...one.rows.map((row) => `| ${row.map((part) => cell(line(part))).join(" | ")} |`), "",
    ];
  }
}

/** `marker`: the text by which the document is known again (checks/gaps/marker.ts). The same input gives the same bytes. */
export function renderGapsMarkdown(document: GapDocument, marker: string): string {
  const { title, subject, lead, facts, sections, foot } = document;
  const out = [
    `<!-- ${marker} -->`, "", `# ${prose(title)}`, "", `**${words(subject[0])}: ${words(subject[1])}**`, "", ...lead.flatMap((one) => [line(one), ""]), ...block(facts),
    ...sections.flatMap((section) => [`## ${prose(section.title)}`, "", ...section.blocks.flatMap(block)]), "---", "", line(foot),
  ];
  return `${out.join("\n")}\n`;
}
