/** Words of files and records as a sheet shows them: between back-ticks, cut, on one line. */

import type { ClassifyInput, Seen } from "./types.ts";

/** A foreign name between single back-ticks: what renders it knows that it is no text of ours. */
export function named(text: string, max = 120): string {
  const line = text.slice(0, max * 4).replaceAll(/[`\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
  return `\`${line.length > max ? `${line.slice(0, max - 1)}…` : line}\``;
}

/** A declaration of model.yaml as it stands; undefined where there is none. */
export function declaredSeen(input: ClassifyInput, keys: readonly string[], value: string | boolean | undefined): Seen | undefined {
  const file = input.model.records.model;
  if (value === undefined || file === undefined) return undefined;
  return { text: `${keys.join(".")}: ${typeof value === "string" ? named(value) : String(value)}`, method: "declared", source: file.at(...keys) };
}

/** All of them that are there. */
export function present(...all: readonly (Seen | undefined)[]): readonly Seen[] {
  return all.filter((one) => one !== undefined);
}
