/**
 * Rules of the SARIF file. A rule is an obligation, not a check: its title is the alert's title, its duty and source are what a reader
 * of the alert needs, and `rule:MDF-PRP-7` filters by what is owed. What belongs to no obligation has the rule of its check.
 */

import type { ObligationResult } from "../../checks/types.ts";
import { CHAPTERS, obligation } from "../../law/catalogue.ts";
import { example, exampleFile } from "../../law/examples.ts";
import type { Level as DutyLevel, Obligation } from "../../law/types.ts";
import { clip, sarifText } from "../escape.ts";
import { basisWords, DISCLAIMER } from "../words.ts";
import type { Rule } from "./types.ts";

/** GitHub cuts names at 255 and descriptions at 1,024 characters. */
const NAME = 255;
const DESCRIPTION = 1024;

const DUTIES: ReadonlySet<DutyLevel> = new Set<DutyLevel>(["must", "required", "required_if"]);

/** Ids are compared and stand in addresses: anything else than our own alphabet is taken out. */
export function ruleId(text: string): string {
  const id = text.slice(0, 100).replaceAll(/[^A-Za-z0-9./_-]/g, "");
  return id === "" ? "unnamed" : id;
}

/** The rule of an obligation: the catalogue's words; the report's own where the catalogue does not know it (another version's report). */
export function obligationRule(result: ObligationResult): Rule {
  const o = obligation(result.id);
  const id = ruleId(result.id);
  const title = `${id}: ${o?.title ?? sarifText(result.title)}`;
  const duty = DUTIES.has(o?.level ?? result.level);
  return {
    id,
    name: clip(title, NAME),
    shortDescription: { text: clip(title, DESCRIPTION) },
    fullDescription: { text: clip(o?.duty ?? title, DESCRIPTION) },
    help: o === undefined ? { text: DISCLAIMER, markdown: DISCLAIMER } : help(o),
    ...(o?.source.url?.startsWith("https://") === true ? { helpUri: o.source.url } : {}),
    defaultConfiguration: { level: duty ? "error" : "note" },
    properties: {
      tags: ["gpai", result.chapter, `basis-${result.basis}`, duty ? "duty" : "no-duty"],
      precision: o?.repoCheck === "partly" ? "medium" : "high",
      "problem.severity": duty ? "error" : "recommendation",
    },
  };
}

/** Duty in plain words, basis, source of the law, how to fix: as text and as Markdown. All of it is the catalogue's. */
function help(o: Obligation): Rule["help"] {
  const lines = example(o)?.trimEnd();
  const file = exampleFile(o);
  const parts: readonly (readonly [string, string | undefined])[] = [
    ["What is asked", o.duty],
    ["Basis", `${[...new Set([basisWords(o), CHAPTERS[o.chapter], ...o.anchors])].join("; ")}.`],
    ["Who", o.appliesTo],
    ["Exemptions", o.exemptions.length === 0 ? undefined : o.exemptions.join("; ")],
    ["What shows it", o.evidence.length === 0 ? undefined : o.evidence.join("; ")],
  ];
  const source = `${o.source.doc}, ${o.source.where}`;
  const said = parts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  const more = `gpai-docket explain ${o.id}`;
  return {
    text: [...said.map(([name, text]) => `${name}: ${text}`), `Source: ${source}`, ...(lines === undefined ? [] : [`How to record it, in ${file ?? ".gpai/"}:`, lines]), `More: ${more}`, DISCLAIMER].join("\n"),
    markdown: [
      ...said.map(([name, text]) => `**${name}.** ${text}`),
      `**Source.** ${o.source.url === undefined ? source : `[${source.replaceAll("[", "(").replaceAll("]", ")")}](${o.source.url})`}`,
      ...(lines === undefined ? [] : [`**How to record it**, in \`${file ?? ".gpai/"}\`:`, `\`\`\`\n${lines}\n\`\`\``]),
      `More: \`${more}\``,
      `_${DISCLAIMER}_`,
    ].join("\n\n"),
  };
}

/** Families of checks that look at the files as a whole, by the first part of the rule id. */
const FAMILIES: ReadonlyMap<string, readonly [title: string, what: string]> = new Map([
  ["records", ["Record files are readable and whole", "A record file under .gpai/ is broken, has unknown keys, or was removed while the model stays."]],
  ["artifacts", ["Files of the model agree with each other", "Two files of the repository state different values of one fact. Make both say the same."]],
  ["coverage", ["Every weight file belongs to a record", "A weight file is covered by no record. Extend `weights` of a record, or add one."]],
  ["waivers", ["Waivers are valid", "A waiver needs an id, a reason, an owner and an end date at most 180 days away."]],
  ["baseline", ["The baseline is valid", "baseline.yaml lists findings that were there when the tool was taken into use."]],
  ["policy", ["This change relaxes the policy", "What a change relaxes takes effect only once it is merged, and is said before."]],
  ["profile", ["The profile is declared", "What is owed depends on what the provider declares about itself and the model."]],
  ["means", ["Alternative means have evidence", "A provider that does not rely on the Code of Practice shows other adequate means (Arts. 53(4), 55(2) AI Act)."]],
  ["completeness", ["The repository can be read whole", "Before this change everything could be read; now it cannot."]],
]);

/** The rule of a check that belongs to no obligation. */
export function checkRule(rule: string): Rule {
  const id = ruleId(rule);
  const [title, what] = FAMILIES.get(id.split("/")[0] ?? "") ?? ["Finding outside the obligations", "Something in the records or in the files of the model needs a look."];
  return {
    id, name: `${id}: ${title}`,
    shortDescription: { text: `${title} (${id})` },
    fullDescription: { text: what },
    help: { text: `${what}\n${DISCLAIMER}`, markdown: `${what}\n\n_${DISCLAIMER}_` },
    defaultConfiguration: { level: "warning" },
    properties: { tags: ["gpai", "records"], precision: "high", "problem.severity": "warning" },
  };
}
