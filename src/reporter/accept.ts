/**
 * A report from a run that anybody may have changed: taken only where it is of the published shape, within bounds, and agrees with itself
 * and with the catalogue. What is refused is told in words of ours; nothing that the file holds is ever repeated.
 */

import type { Report } from "../checks/types.ts";
import { decodeUtf8 } from "../formats/decode.ts";
import { parseJson } from "../formats/json.ts";
import { REPORT_SCHEMA } from "../report/schema.ts";
import { contradiction } from "./consistent.ts";

/** Bytes of JSON. The report of a repository with 50 models has about one million. */
export const MAX_REPORT_BYTES = 5 * 1024 * 1024;

const MAX_DEPTH = 32;
const MAX_TEXT = 20_000;
const MAX_KEY = 200;
const MAX_ITEMS = 20_000;
const MAX_VALUES = 500_000;

export type Accepted = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly reason: string };

/** Never throws. */
export function acceptReport(bytes: Uint8Array): Accepted {
  const refuse = (reason: string): Accepted => ({ ok: false, reason });
  if (bytes.length > MAX_REPORT_BYTES) return refuse(`it has more than ${MAX_REPORT_BYTES} bytes`);
  const text = decodeUtf8(bytes);
  if (text === undefined) return refuse("it is no UTF-8 text");
  const parsed = parseJson("report", text, { maxLength: MAX_REPORT_BYTES, maxDepth: MAX_DEPTH, duplicateKeys: "refuse" });
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    return refuse(`it is not JSON that is accepted (line ${problem?.line ?? 1}, column ${problem?.column ?? 1}): ${kindOf(problem?.message ?? "")}`);
  }
  const over = excess(parsed.value.data);
  if (over !== undefined) return refuse(over);
  const checked = REPORT_SCHEMA.safeParse(parsed.value.data);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return refuse(`it is not of the shape of schemas/report.schema.json of this version${placeOf(issue?.path ?? [])}: is the check pinned to the same release as the reporter?`);
  }
  const report = checked.data as unknown as Report;
  const why = contradiction(report);
  return why === undefined ? { ok: true, report } : refuse(why);
}

/** The parser's own words without the names that some of them quote. */
function kindOf(message: string): string {
  if (message.includes("nested deeper")) return "nested too deeply";
  if (message.includes("stands twice")) return "a key stands twice in one object";
  return message.includes("__proto__") ? "a key that is not allowed" : "broken syntax";
}

/** Members of the schema and indices; a name that the file chose is left out. */
function placeOf(path: readonly PropertyKey[]): string {
  const parts = path.slice(0, 8).filter((part) => typeof part === "number" || (typeof part === "string" && /^[A-Za-z]{1,24}$/.test(part)));
  return parts.length === 0 ? "" : ` (at ${parts.join(".")})`;
}

/** Bounds that the schema does not state. Explicit stack; depth was checked before. */
function excess(data: unknown): string | undefined {
  const stack: unknown[] = [data];
  let values = 0;
  while (stack.length > 0) {
    const value = stack.pop();
    values += 1;
    if (values > MAX_VALUES) return `it holds more than ${MAX_VALUES} values`;
    if (typeof value === "string" && value.length > MAX_TEXT) return `it holds a text of more than ${MAX_TEXT} characters`;
    if (typeof value !== "object" || value === null) continue;
    const inside = Array.isArray(value) ? (value as unknown[]) : Object.values(value);
    if (inside.length > MAX_ITEMS) return `it holds a list of more than ${MAX_ITEMS} items`;
    if (!Array.isArray(value) && Object.keys(value).some((key) => key.length > MAX_KEY)) return "it holds a key that is too long";
    for (const item of inside) stack.push(item);
  }
  return undefined;
}
