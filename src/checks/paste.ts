/** Fixes that can be pasted as they stand: a mapping that a record file holds already is not written a second time. */

import type { ModelRecords, RecordFile } from "../records/types.ts";
import type { Finding } from "./types.ts";

/** `key: {…}`, with a remark behind it or none. The parts are disjoint, so that nothing is tried twice. */
const ONE_MAPPING = /^([a-z][a-z_]{0,40}): \{(.*)\}(?: {2,}# (.*))?$/;
/** `key: [{…}]`, as above. */
const ONE_LIST = /^([a-z][a-z_]{0,40}): \[(\{.*\})\](?: {2,}# (.*))?$/;
const INNER = /^([A-Za-z][\w.-]{0,40}): \S/;
const OPENS: ReadonlySet<string> = new Set(["{", "[", "<"]);
const CLOSES: ReadonlySet<string> = new Set(["}", "]", ">"]);
const MAX_DEPTH = 4;

/** The entries of a flow mapping's inside, apart at the commas that stand in no bracket, quotes or `<words for you>`. */
function entriesOf(inside: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let i = 0; i < inside.length; i++) {
    const sign = inside.charAt(i);
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (OPENS.has(sign)) depth++;
    else if (CLOSES.has(sign)) depth--;
    else if (sign === "," && depth === 0) {
      out.push(inside.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...out, inside.slice(from).trim()];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type AnyRecord = RecordFile<object>;

/** What stands at `keys`; a key whose value was left out, or is empty, counts as a mapping to be filled. */
function holds(file: AnyRecord, keys: readonly string[]): boolean {
  let value: unknown = file.data;
  for (const key of keys) value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  if (value !== undefined) return isMapping(value);
  const [own, above] = [file.at(...keys), keys.length === 1 ? undefined : file.at(...keys.slice(0, -1))];
  return own.line !== undefined && own.line !== (above ?? file.at()).line;
}

/** Entries for a list that the record holds already, a line each. */
function pasteableList(found: Finding, records: ModelRecords): Finding {
  const parts = found.fix === undefined ? null : ONE_LIST.exec(found.fix);
  if (parts === null || parts[3]?.startsWith("under ") === true) return found;
  const key = parts[1] ?? "";
  const files: readonly (AnyRecord | undefined)[] = [records.model, records.safety, records.copyright];
  const file = files.find((one) => one !== undefined && Object.hasOwn(one.data, key) && Array.isArray((one.data as Readonly<Record<string, unknown>>)[key]));
  if (file === undefined) return found;
  const at = file.at(key);
  const said = parts[3] === undefined ? "" : `; ${parts[3].replace(/^in [a-z]+\.yaml(?:, |; |$)/, "")}`;
  const remark = `# among ${key}, ${at.path}${at.line === undefined ? "" : `:${at.line}`}${said}`.replace(/; $/, "");
  return { ...found, fix: entriesOf(parts[2] ?? "").map((one, i) => (i === 0 ? `- ${one}   ${remark}` : `- ${one}`)).join("\n") };
}

/**
 * The fix of a finding, written for the file as it is: `compute: {uncertainty: 0.3}` becomes `uncertainty: 0.3` with the place of
 * `compute` where the record has one, since a key that stands twice costs the whole file. Every other fix is left alone.
 */
export function pasteable(found: Finding, records: ModelRecords): Finding {
  const parts = found.fix === undefined ? null : ONE_MAPPING.exec(found.fix);
  if (parts === null) return pasteableList(found, records);
  if (parts[3]?.startsWith("under ") === true) return found;
  const key = parts[1] ?? "";
  const files: readonly (AnyRecord | undefined)[] = [records.model, records.safety, records.copyright];
  const present = files.filter((file) => file !== undefined && holds(file, [key]));
  const file = present.find((one) => one?.path === found.path) ?? present[0];
  if (file === undefined) return found;
  const keys = [key];
  let inside = parts[2] ?? "";
  for (;;) {
    const entries = entriesOf(inside);
    if (!entries.every((one) => INNER.test(one))) return found;
    const next = entries.length === 1 ? ONE_MAPPING.exec(entries[0] ?? "") : null;
    if (next === null || keys.length >= MAX_DEPTH || !holds(file, [...keys, next[1] ?? ""])) {
      const at = file.at(...keys);
      const remark = `# under ${keys.join(".")}, ${at.path}${at.line === undefined ? "" : `:${at.line}`}${parts[3] === undefined ? "" : `; ${parts[3].replace(/^in [a-z]+\.yaml(?:, |$)/, "")}`}`.replace(/; $/, "");
      return { ...found, fix: entries.map((one, i) => (i === 0 ? `${one}   ${remark}` : one)).join("\n") };
    }
    keys.push(next[1] ?? "");
    inside = next[2] ?? "";
  }
}
