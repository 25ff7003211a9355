/** Text and JSON of `gpai-docket explain config`: each value, the layer it comes from, and what is wrong with a layer. Pure. */

import { PRESETS } from "../policy/presets.ts";
import type { Origin, Policy, PolicyProblem } from "../policy/types.ts";
import { visible } from "./escape.ts";
import { plainStyle, type Style, wrap } from "./style.ts";

interface View {
  readonly width?: number;
  readonly style?: Style;
}

export interface PolicyView {
  /** `owner/name`, or the name of a folder. */
  readonly repository: string;
  /** Which files were read, in the order of the layers; those that are not there have no path. */
  readonly files: { readonly organisation?: string; readonly repository?: string };
  readonly policy: Policy;
}

/** One value as a document tells it. */
interface ShownValue extends Origin {
  readonly name: string;
  readonly value: unknown;
}

function shownValues(policy: Policy): readonly ShownValue[] {
  return [...policy.origins].map(([name, origin]) => ({ name, value: valueOf(policy.values, name), ...origin }));
}

function valueOf(values: object, name: string): unknown {
  return name.split(".").reduce<unknown>((node, key) => (typeof node === "object" && node !== null && Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined), values);
}

/** The document of `--format json`. */
export function policyDocument({ repository, files, policy }: PolicyView): { readonly [key: string]: unknown } {
  return { schemaVersion: 1, repository, files, values: shownValues(policy).map(({ name, value, ...origin }) => ({ name, value, ...origin })), problems: policy.problems };
}

/** The text. Ends with a newline. */
export function renderPolicy({ repository, files, policy }: PolicyView, { width = 100, style = plainStyle }: View = {}): string {
  const out = [style("bold", `What holds for ${visible(repository)}`)];
  out.push(...wrap(`organisation's file: ${visible(files.organisation ?? "none")}; repository's own: ${visible(files.repository ?? "none")}`, width, "  "), "");
  const values = shownValues(policy);
  const column = Math.max(...values.map((one) => one.name.length)) + 2;
  for (const one of values) {
    const text = `${one.name.padEnd(column)}${written(one.value)}  ${style("dim", whence(one))}${one.locked === true ? `  ${style("yellow", "locked")}` : ""}`;
    out.push(...wrap(text, width, " ".repeat(Math.min(column, 8))));
  }
  const presets = new Set([...policy.origins.values()].flatMap((one) => (one.layer === "preset" && one.source !== undefined ? [one.source] : [])));
  for (const name of presets) {
    const preset = Object.entries(PRESETS).find(([one]) => one === name)?.[1];
    if (preset !== undefined) out.push("", ...wrap(`preset ${name}: ${preset.what}`, width, "  "));
  }
  out.push("", ...problemLines(policy.problems, { width, style }));
  return `${out.join("\n")}\n`;
}

/** What is wrong with the layers, one paragraph each; one line where nothing is. */
export function problemLines(problems: readonly PolicyProblem[], { width = 100, style = plainStyle }: View = {}): readonly string[] {
  if (problems.length === 0) return ["Nothing is wrong with the files that were read."];
  return [style("bold", problems.length === 1 ? "1 problem: the layer above holds for it" : `${problems.length} problems: for each the layer above holds`), ...problems.flatMap((one) => [
    ...wrap(`  ${style("red", place(one))}  ${visible(one.message)}`, width, "      "), ...wrap(`      fix: ${visible(one.fix)}`, width, "      "),
  ])];
}

function place({ path, line, repository }: PolicyProblem): string {
  return visible(`${repository === undefined ? "" : `${repository}:`}${path}${line === undefined ? "" : `:${line}`}`);
}

function whence({ layer, source, line, glob }: Origin): string {
  const at = source === undefined ? "" : ` ${visible(source)}`;
  switch (layer) {
    case "default": return "default";
    case "preset": return `preset${at}${line === undefined ? "" : ` (line ${line})`}`;
    default: return `${layer}${glob === undefined ? "" : ` '${visible(glob)}'`}${at}${line === undefined ? "" : `:${line}`}`;
  }
}

/** As it would stand in the file. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map((one) => visible(String(one))).join(", ")}]`;
  return visible(typeof value === "object" ? JSON.stringify(value) : String(value as string | number | boolean));
}
