/**
 * A strict reader of what a comment may consist of: it knows the few constructs that we write and calls everything else a fault. No
 * Markdown parser: what a lenient one would forgive is a fault here.
 */

const TAGS = new Set(["<br>", "<wbr>", "<sub>", "</sub>"]);
const SUMMARY = /^<summary>(?:✅ )?[A-Za-z0-9 ,:()…-]+<\/summary>$/;
/** Everything invisible or direction-changing but the zero-width space, which we write ourselves. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200c-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** One line without its code spans (CommonMark §6.1); a back-tick that opens nothing stays. */
function withoutCode(line: string): string {
  let out = "";
  for (let i = 0; i < line.length;) {
    if (line[i] === "\\") { out += line.slice(i, i + 2); i += 2; continue; }
    if (line[i] !== "`") { out += line[i]; i += 1; continue; }
    const open = /^`+/.exec(line.slice(i))?.[0] ?? "`";
    let at = i + open.length;
    let end = -1;
    while (at < line.length) {
      const next = line.indexOf("`", at);
      if (next === -1) break;
      const run = /^`+/.exec(line.slice(next))?.[0].length ?? 1;
      if (run === open.length) { end = next + run; break; }
      at = next + run;
    }
    if (end === -1) { out += open; i += open.length; } else { out += "\u0001"; i = end; }
  }
  return out;
}

/** Number of cells by both readings of an escaped pipe: any back-slash before it, or an odd run of them. */
function cells(row: string): readonly [number, number] {
  const any = row.match(/(?<!\\)\|/g)?.length ?? 0;
  const odd = (row.match(/\\*\|/g) ?? []).filter((run) => run.length % 2 === 1).length;
  return [any - 1, odd - 1];
}

function balanced(tags: readonly string[]): boolean {
  let depth = 0;
  for (const tag of tags) {
    if (tag === "<sub>") depth += 1;
    if (tag === "</sub>") depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

/** What is wrong with the text; empty for a good one. `origins`: starts that every link must have. A job summary has no marker. */
export function faults(body: string, origins: readonly string[], kind: "comment" | "summary" = "comment"): string[] {
  const out: string[] = [];
  const lines = body.split("\n");
  const fault = (what: string, line: string): void => { out.push(`${what}: ${JSON.stringify(line.slice(0, 300))}`); };
  if (kind === "comment" && !/^<!-- gpai-docket:v1:pull-request:[A-Za-z0-9._/-]{1,100} [0-9a-f]{16} -->$/.test(lines[0] ?? "")) fault("no marker", lines[0] ?? "");
  let fence: string | undefined;
  let details = 0;
  let columns: number | undefined;
  for (const line of kind === "comment" ? lines.slice(1) : lines) {
    if (/^\s*(?:::|##\[)/.test(line)) fault("workflow command", line);
    if (INVISIBLE.test(line)) fault("invisible character", line);
    if (fence !== undefined) { if (line === fence) fence = undefined; else if (/^\s*`{3,}\s*$/.test(line) && line.trim().length >= fence.length) fault("fence closes early", line); continue; }
    const open = /^(`{3,})(?:yaml|csv)?$/.exec(line);
    if (open !== null) { fence = open[1]; continue; }
    if (kind === "summary" && line.startsWith("<details><summary>")) { details += 1; if (!SUMMARY.test(line.slice("<details>".length))) fault("foreign text in a summary", line); continue; }
    if (line === "<details>") { details += 1; continue; }
    if (line === "</details>") { details -= 1; if (details < 0) fault("fold closed twice", line); continue; }
    if (line.startsWith("<summary>")) { if (!SUMMARY.test(line)) fault("foreign text in a summary", line); continue; }
    if (line.startsWith("<") && !line.startsWith("<sub>As of commit ")) fault("line starts a block of HTML", line);
    if (line.startsWith("|")) {
      const [any, odd] = cells(line);
      columns ??= any;
      if (any !== columns || odd !== columns) fault(`row of ${any} or ${odd} cells in place of ${columns}`, line);
    } else columns = undefined;
    inline(line, origins, fault);
  }
  if (fence !== undefined) fault("fence left open", fence);
  if (details !== 0) fault("folds left open", String(details));
  return out;
}

function inline(line: string, origins: readonly string[], fault: (what: string, line: string) => void): void {
  const links: string[] = [];
  const bare = withoutCode(line).replace(/(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]*)\)/g, (_, label: string, url: string) => { links.push(url); return `${label} `; });
  for (const url of links) {
    if (!origins.some((origin) => url.startsWith(origin))) fault("link elsewhere", url);
    if (!/^[A-Za-z0-9:/.%#?&=_~-]+$/.test(url) || url.length >= 7001) fault("link with odd characters", url);
    if (/\/\.{1,2}(?:\/|$)/.test(url)) fault("link that climbs", url);
  }
  const tags = bare.match(/<[^>]*>?/g) ?? [];
  for (const tag of tags) if (!TAGS.has(tag)) fault("foreign tag", tag);
  for (const part of line.startsWith("|") ? bare.split(/(?<!\\)\|/) : [bare]) if (!balanced(part.match(/<\/?sub>/g) ?? [])) fault("unbalanced tags", part);
  const text = bare.replaceAll("<wbr>", "").replace(/<\/?sub>|<br>/g, " ").replace(/&(?:amp|lt|gt|nbsp|#124|#36);/g, " ").replace(/^#{3,4} /, "");
  if (/(?<!\\)[[\]`~]/.test(text)) fault("live Markdown", line);
  if (/(?<![\\*])\*(?!\*)|(?<!\\)\*{3,}/.test(text.replaceAll("**", "")) ) fault("live emphasis", line);
  if (/@[\p{L}\p{N}_]/u.test(text)) fault("mention", line);
  if (/#[\p{L}\p{N}_]/u.test(text)) fault("issue reference", line);
  if (/\bGH-\d/i.test(text)) fault("issue reference", line);
  if (/:\/\/|\bwww\./i.test(text)) fault("autolink", line);
  if (/\$/.test(text)) fault("formula", line);
  if (/:[a-z0-9_+-]+:/i.test(text)) fault("emoji code", line);
  if (/&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i.test(text)) fault("character reference", line);
  if (/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/i.test(text)) fault("commit reference", line);
}
