/** Settings of crawlers that matter to rights reservations: does it obey robots.txt, and under which names does it fetch? */

export interface CrawlerSetting {
  readonly kind: "robots" | "agent";
  /** For robots: `obey`, `ignore`, or the words as written; for agents: the user agent. At most 200 characters. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

export type Style = "python" | "json" | "yaml" | "lines";

/**
 * Names without `_`, `-`, `.` and case. Scrapy: ROBOTSTXT_OBEY, USER_AGENT, ROBOTSTXT_USER_AGENT; Nutch and StormCrawler:
 * http.agent.name, http.robots.agents; Heritrix: robotsPolicyName, userAgentTemplate; Browsertrix: userAgentSuffix; Crawlee:
 * respectRobotsTxtFile; Crawl4AI: check_robots_txt; others by their usual words.
 */
const ROBOTS: ReadonlySet<string> = new Set(["robotstxtobey", "obeyrobots", "obeyrobotstxt", "obeyrobotstxtfile", "respectrobots", "respectrobotstxt", "respectrobotstxtfile", "robotsobey", "robotsrespect", "checkrobotstxt", "checkrobots", "followrobots", "followrobotstxt", "honorrobots", "honourrobots", "robotspolicyname", "robotspolicy"]);
const ROBOTS_OFF: ReadonlySet<string> = new Set(["ignorerobots", "ignorerobotstxt", "skiprobots", "skiprobotstxt", "disablerobots", "disablerobotstxt", "norobots"]);
const AGENT: ReadonlySet<string> = new Set(["useragent", "useragents", "robotstxtuseragent", "httpagentname", "httprobotsagents", "useragenttemplate", "useragentsuffix", "crawleruseragent", "botuseragent"]);

const YES: ReadonlySet<string> = new Set(["true", "yes", "on", "1", "obey", "classic", "robotstxtonly", "respect", "follow"]);
const NO: ReadonlySet<string> = new Set(["false", "no", "off", "0", "ignore", "disabled"]);
const NOTHING: ReadonlySet<string> = new Set(["", "none", "null", "undefined", "~"]);

const MAX_LINES = 5000;
const MAX_LINE = 2000;
const MAX_SETTINGS = 40;
/** Lines of a list after its name. */
const MAX_LIST = 20;
const WORD = /[A-Za-z][A-Za-z0-9_.-]{3,40}/g;
const ASSIGNED = /^["']?\s{0,8}(?:=(?!=)|:(?!:))\s{0,8}/;

/** Adds a value under a name, where both say something. */
export function setting(name: string, value: string, line: number): CrawlerSetting | undefined {
  const key = name.toLowerCase().replaceAll(/[._-]/g, "");
  const text = value.trim().replaceAll(/\s+/g, " ").slice(0, 200);
  const plain = text.toLowerCase();
  if (NOTHING.has(plain)) return undefined;
  if (AGENT.has(key)) return { kind: "agent", value: text, line };
  const off = ROBOTS_OFF.has(key);
  if (!off && !ROBOTS.has(key)) return undefined;
  const [yes, no] = off ? [NO, YES] : [YES, NO];
  return { kind: "robots", value: yes.has(plain) ? "obey" : no.has(plain) ? "ignore" : text, line };
}

function isName(word: string): boolean {
  const key = word.toLowerCase().replaceAll(/[._-]/g, "");
  return AGENT.has(key) || ROBOTS.has(key) || ROBOTS_OFF.has(key);
}

/** The line without what stands behind a number sign outside quotation marks. JSON has no comments. */
function code(line: string, style: Style): string {
  if (style === "json") return line;
  let quote = "";
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i] ?? "";
    if (quote !== "") { if (char === "\\" && style === "python") i += 1; else if (char === quote) quote = ""; }
    else if (char === "#" && (style === "python" || i === 0 || /\s/.test(line[i - 1] ?? ""))) return line.slice(0, i);
    else if (char === '"' || char === "'") quote = char;
  }
  return style === "lines" && /^\s{0,100}[;!]/.test(line) ? "" : line;
}

function quoted(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]{0,300})"|'([^']{0,300})'/g)].map((match) => match[1] ?? match[2] ?? "");
}

/** Values that stand behind a name on its line; undefined where they stand on the lines below. */
function onLine(rest: string, style: Style): readonly string[] | undefined {
  const text = rest.trim();
  if (text === "" || text === "[" || text === "(") return style === "lines" ? [] : undefined;
  if (text.startsWith("[") || text.startsWith("(")) {
    const inner = quoted(text);
    return inner.length > 0 || style === "python" || style === "json" ? inner : text.slice(1).replace(/\].{0,200}$/, "").split(",");
  }
  if (/^["']/.test(text)) return quoted(text).slice(0, 1);
  if (style === "yaml" || style === "lines") return [text.replace(/[,}]\s{0,20}$/, "")];
  // In code a bare word is a value only where it is a literal.
  const word = /^[A-Za-z0-9]{1,20}(?=[\s,)}\];]|$)/.exec(text)?.[0] ?? "";
  return YES.has(word.toLowerCase()) || NO.has(word.toLowerCase()) ? [word] : [];
}

function below(lines: readonly string[], from: number, style: Style): readonly string[] {
  const found: string[] = [];
  for (const line of lines.slice(from, from + MAX_LIST)) {
    const text = code(line.slice(0, MAX_LINE), style).trim();
    const item = /^-\s{1,8}(.{1,300})$/.exec(text)?.[1];
    const strings = quoted(text);
    if (item !== undefined) found.push(strings[0] ?? item);
    else if (strings.length > 0 && !/[=:]\s{0,8}$/.test(text.slice(0, text.search(/["']/)))) found.push(...strings);
    else if (text !== "") break;
    if (/[\])]/.test(text.at(-1) ?? "") || text.endsWith("],")) break;
  }
  return found;
}

/** Settings of a line-based text (Python, YAML, JSON, INI, properties), in order; at most 40. Words in comments and in Python's block strings are none. */
export function settingsOf(text: string, style: Style): readonly CrawlerSetting[] {
  const lines = text.split("\n", MAX_LINES);
  const found: CrawlerSetting[] = [];
  let block = "";
  for (const [index, raw] of lines.entries()) {
    const line = raw.slice(0, MAX_LINE);
    if (style === "python") {
      const marks = [...line.matchAll(/"""|'''/g)].map(([mark]) => mark);
      if (block !== "") { if (marks.includes(block)) block = ""; continue; }
      if (marks[0] !== undefined) { if (marks.filter((mark) => mark === marks[0]).length % 2 === 1) block = marks[0]; continue; }
    }
    const own = code(line, style);
    for (const match of own.matchAll(WORD)) {
      if (!isName(match[0])) continue;
      const rest = own.slice(match.index + match[0].length);
      const assigned = ASSIGNED.exec(rest);
      if (assigned === null) continue;
      const values = onLine(rest.slice(assigned[0].length), style) ?? below(lines, index + 1, style);
      for (const value of values) {
        const one = setting(match[0], value, index + 1);
        if (one !== undefined && found.length < MAX_SETTINGS) found.push(one);
      }
    }
  }
  return found;
}
