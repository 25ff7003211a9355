/** One line of a plain list of sites, in the shapes in which such lists are published. */

/** `value`: a domain, or a URL with a path. Else why the line holds none: `skip` needs no word, `exception` and `not-read` are counted. */
export type PlainLine = { readonly values: readonly string[] } | "skip" | "exception" | "not-read";

/** Names that hosts files map to the machine itself. */
const OWN_NAMES: ReadonlySet<string> = new Set(["localhost", "localhost.localdomain", "local", "broadcasthost", "ip6-localhost", "ip6-loopback", "ip6-localnet", "ip6-mcastprefix", "ip6-allnodes", "ip6-allrouters", "ip6-allhosts", "0.0.0.0"]);
const SINK = /^(?:0\.0\.0\.0|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|255\.255\.255\.255|::1?|f[ef][0-9a-f:]{2,20}(?:%[a-z0-9]{1,20})?)[ \t]/iu;
const SKIP: PlainLine = "skip";

/**
 * `example.com`, `*.example.com`, `https://example.com/path`, `0.0.0.0 example.com` (hosts file), `||example.com^` with options
 * behind `$` (adblock), `address=/example.com/` (dnsmasq). Comments begin with `#`, `!` or `;`, also behind a value.
 */
export function plainLine(raw: string): PlainLine {
  let line = raw.trim();
  if (line === "" || line.startsWith("#") || line.startsWith("!") || line.startsWith(";") || line.startsWith("//") || /^\[[A-Za-z][^\]]{0,60}\]$/u.test(line)) return SKIP;
  if (line.startsWith("@@")) return "exception";
  if (line.includes("##") || line.includes("#@#")) return "not-read";
  if (line.startsWith("||")) return adblock(line.slice(2));
  const dnsmasq = /^(?:address|server|local)=\/([^/\s]{1,260})\//iu.exec(line)?.[1];
  if (dnsmasq !== undefined) return { values: [dnsmasq] };
  line = withoutComment(line);
  if (SINK.test(line)) {
    const names = line.split(/\s+/u, 64).slice(1).filter((name) => name !== "" && !OWN_NAMES.has(name.toLowerCase()));
    return names.length === 0 ? SKIP : { values: names };
  }
  const cell = (line.split(/[\t,;]/u, 1)[0] ?? "").trim().replace(/^"([^"]*)"$/u, "$1");
  return cell === "" || /\s/u.test(cell) ? "not-read" : { values: [cell] };
}

/** Text up to a comment that stands behind white space. */
function withoutComment(line: string): string {
  for (let at = line.indexOf("#"); at > 0; at = line.indexOf("#", at + 1)) if (line[at - 1] === " " || line[at - 1] === "\t") return line.slice(0, at).trimEnd();
  return line;
}

/** What stands behind `||`: a domain up to `^`, or a path. Options that narrow the rule to some pages make it no entry. */
function adblock(rule: string): PlainLine {
  const dollar = rule.lastIndexOf("$");
  const options = dollar < 0 ? "" : rule.slice(dollar + 1);
  if (/(?:^|,)(?:domain|denyallow|badfilter|removeparam|redirect)(?:=|,|$)/u.test(options)) return "not-read";
  const target = (dollar < 0 ? rule : rule.slice(0, dollar)).trim();
  const value = target.endsWith("^") ? target.slice(0, -1) : target.endsWith("^*") ? target.slice(0, -2) : target;
  return value === "" || /[\s|^]/u.test(value) ? "not-read" : { values: [value] };
}

const DATED = /(?:^|[^a-z])(?:date|dated|updated|modified|version|retrieved|as of)\b[^0-9]{0,20}(\d{4}-\d{2}-\d{2})(?!\d)/iu;

/** The date that a comment at the head of a list gives. */
export function listDate(line: string): string | undefined {
  const text = line.trim().slice(0, 300);
  const date = /^[#!;]/u.test(text) ? DATED.exec(text)?.[1] : undefined;
  return date !== undefined && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? date : undefined;
}
