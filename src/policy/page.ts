/** docs/configuration.md: every value that layers set, with its default, its presets and who may set it. */

import { DEFAULTS } from "./defaults.ts";
import { ACCOUNT_ALONE, flatten, ORGANISATION_ALONE, VALUE_NAMES } from "./keys.ts";
import { PRESET_NAMES, PRESETS } from "./presets.ts";
import { organisationSchema } from "./schema.ts";

/** Description of a value in the published schema. */
function describe(name: string): string {
  let node: unknown = organisationSchema();
  for (const key of name.split(".")) node = member(inner(node), key);
  const text = member(node, "description");
  return typeof text === "string" ? text : "";
}

/** `properties` of a schema, also behind a shorthand's `anyOf`. */
function inner(node: unknown): unknown {
  const branches = member(node, "anyOf");
  const own = member(node, "properties");
  return own ?? (Array.isArray(branches) ? branches.map((one: unknown) => member(one, "properties")).find((one) => one !== undefined) : undefined);
}

function member(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
}

function shown(value: unknown): string {
  if (value === undefined) return "";
  if (value === null) return "none";
  return `\`${Array.isArray(value) ? `[${value.join(", ")}]` : String(value as string | number | boolean)}\``;
}

function who(name: string): string {
  if (ACCOUNT_ALONE.has(name)) return "organisation";
  if (ORGANISATION_ALONE.has(name)) return "organisation, `repos`";
  return name === "mode" ? "all; a repository only turns it down" : name === "snooze.max_days" ? "all; a repository only shortens it" : "all";
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("_", "\\_").replaceAll("*", "\\*");

/** The page as Markdown. Ends with a newline; the same input gives the same bytes. */
export function configurationPage(): string {
  const defaults = flatten(DEFAULTS);
  const presets = PRESET_NAMES.map((name) => ({ name, values: flatten(PRESETS[name].values) }));
  const rows = VALUE_NAMES.map((name) => `| \`${name}\` | ${cell(describe(name) === "Days" ? "Days ([clocks](clocks.md))" : describe(name))} | ${shown(defaults.get(name))} | ${presets.filter((one) => one.name !== "standard").map((one) => shown(one.values.get(name))).join(" | ")} | ${who(name)} |`);
  return `${[
    "# Configuration", "",
    "Generated from the schema; do not edit. What the layers are for stands in [organisations](organisations.md), the keys of one repository in [records](records.md).", "",
    "Each layer holds against those before it: defaults, the preset, `.github/gpai-docket.yaml` of the organisation's `.github` repository, its entries of `repos` whose `match` fits the repository's name (in their order), `.gpai/config.yaml` of the repository. `gpai-docket explain config` shows for each value the layer, file and line it comes from.", "",
    "- `preset`: one of the sets below, as the place to begin from. What the file says beside it holds against it.",
    "- `repos`: a list of entries with `match` (one or several globs on names without the owner; upper and lower case are one) and any of the values below that are not the organisation's alone. Also `locked`.",
    "- `locked`: a list of values or whole branches (`house`) that no layer below changes, the entries of `repos` included. A value that differs is refused, and told with file and line; an equal one is no problem.",
    "- A slip costs its own value alone: what cannot be read is left out and told with its line, never with a word of the file, and the layer above holds. A file that is no YAML counts for nothing as a whole.",
    "- At most 500 entries of `repos`, 1,000 globs in them, and 262,144 bytes are read.", "",
    "| Value | Meaning | Default | preset `quiet` | preset `strict` | Who sets it |", "|---|---|---|---|---|---|", ...rows, "",
    "An empty cell of a preset is the default.", "",
    "## Presets", "", ...PRESET_NAMES.map((name) => `- \`${name}\`: ${PRESETS[name].what}`),
  ].join("\n")}\n`;
}
