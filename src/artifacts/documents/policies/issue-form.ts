/** Issue forms by which people opt out, ask for removal or complain (GitHub documentation, "Syntax for issue forms"). */

import { parseYaml } from "../../../formats/yaml.ts";
import type { Reading } from "../../model.ts";
import type { OpenFile, Reader } from "../../reader.ts";
import { Findings, cut } from "../findings.ts";
import { baseName } from "../paths.ts";
import { readFrontMatterEntries } from "../../../formats/front-matter-entries.ts";
import { plain } from "../../../formats/markdown-plain.ts";

interface FormField {
  readonly id: string | null;
  /** textarea, input, dropdown, checkboxes. */
  readonly type: string;
  /** Rendered as `### Label` in the body of an issue. */
  readonly label: string;
  readonly required: boolean;
  readonly line: number;
}

interface IssueFormDetail {
  readonly purpose: "opt-out" | "removal" | "complaint";
  readonly fields: readonly FormField[];
  /** A stated time for the answer; undefined where none is published. */
  readonly deadline?: { readonly text: string; readonly line: number };
}

const PURPOSES: readonly (readonly [IssueFormDetail["purpose"], RegExp])[] = [
  ["opt-out", /\bopt(?:ing)?[ _-]?out\b/i],
  ["removal", /\b(?:removal|take-?down|dmca|(?:remove|delete|exclude) (?:my|your|our) (?:code|data|content|works?|repositor\w+|website|site|domain))\b/i],
  ["complaint", /\b(?:complaints?|copyright|rights? ?holders?|infring\w+)\b/i],
];
const DEADLINE = /\b(?:within|in|after) (?:at most |about |up to )?(\d{1,3}|one|two|three|four|five|ten|fourteen|thirty) (?:business |working |calendar )?(?:hours?|days?|weeks?|months?)\b/i;

async function read(file: OpenFile): Promise<Reading | undefined> {
  const content = await file.text(262_144);
  if (content === undefined || !content.complete) return undefined;
  return /\.md$/i.test(file.path) ? template(file.path, content.text) : form(file.path, content.text);
}

function form(path: string, text: string): Reading | undefined {
  const parsed = parseYaml(path, text, { aliases: "bounded" });
  if (!parsed.ok) {
    if (!PURPOSES.some(([, p]) => p.test(text.slice(0, 4000)))) return undefined;
    const findings = new Findings("issue-form", path);
    for (const problem of parsed.problems.slice(0, 3)) findings.unreadable(`issue form: ${problem.message}`, problem.line);
    return findings.reading();
  }
  const { value } = parsed;
  const data = record(value.data);
  const body = data?.["body"];
  if (data === undefined || !Array.isArray(body)) return undefined;
  const fields: FormField[] = [];
  const words: { text: string; line: number }[] = [];
  (body as unknown[]).slice(0, 100).forEach((item, i) => {
    const node = record(item);
    const attributes = record(node?.["attributes"]);
    const type = string(node?.["type"]);
    const line = value.at(["body", i]).line;
    for (const key of ["value", "description", "label"]) {
      const t = string(attributes?.[key]);
      if (t !== "") words.push({ text: t, line: value.at(["body", i, "attributes", key]).line });
    }
    if (type === "" || type === "markdown") return;
    const id = string(node?.["id"]);
    fields.push({ id: id === "" ? null : id, type, label: cut(string(attributes?.["label"])), required: record(node?.["validations"])?.["required"] === true, line });
  });
  return finish(path, string(data["name"]), string(data["description"]), fields, words);
}

/** The older kind: a Markdown template with front matter. */
function template(path: string, text: string): Reading | undefined {
  const matter = readFrontMatterEntries(path, text);
  const get = (key: string): string => string(matter.entries.get(key)?.value);
  return finish(path, get("name"), get("about") === "" ? get("description") : get("about"), [], matter.body.slice(0, 20_000).split("\n").map((l, i) => ({ text: plain(l), line: matter.bodyLine + i })));
}

function finish(path: string, name: string, description: string, fields: readonly FormField[], words: readonly { text: string; line: number }[]): Reading | undefined {
  const title = `${name} ${description} ${baseName(path)}`;
  const purpose = PURPOSES.find(([, pattern]) => pattern.test(title.replaceAll(/[_-]/g, " ")) || pattern.test(title))?.[0];
  if (purpose === undefined) return undefined;
  const findings = new Findings("issue-form", path);
  const all = `${title} ${words.map((w) => w.text).join(" ")}`.slice(0, 50_000);
  const subject = /\b(?:dataset|data set|corpus|the stack|training data)\b/i.test(all) ? "dataset" : /\bmodel\b/i.test(all) ? "model" : null;
  const hit = words.find((w) => DEADLINE.test(w.text));
  const deadline = hit === undefined ? undefined : { text: DEADLINE.exec(hit.text)?.[0] ?? "", line: hit.line };
  findings.add("documents", {
    type: "complaint-channel", path, purpose, subject, name: cut(name === "" ? baseName(path) : name), channel: "issue form", deadline: deadline ?? null,
    fields: fields.map((f) => ({ id: f.id, type: f.type, label: f.label, required: f.required, line: f.line })),
  }, { method: "issue-form", line: 1 });
  return findings.reading({ purpose, fields, ...(deadline === undefined ? {} : { deadline }) } satisfies IssueFormDetail);
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function string(value: unknown): string { return typeof value === "string" ? value : ""; }

/** Reader of issue forms. Detail: IssueFormDetail. */
export const issueFormReader: Reader = {
  kind: "issue-form",
  candidate: (path) => /^\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:ya?ml|md)$/i.test(path) && !/\/config\.ya?ml$/i.test(path),
  read: (file) => read(file),
};
