/** Names under which the crawl was fetched, as the manifests have them, against the names that are declared. */

import { copyrightRecord } from "../copyright/values.ts";
import type { CheckInput } from "../types.ts";
import { usable } from "./words.ts";

/** `WrenBot/1.0 (+https://…)` → `wrenbot`: the product token of a declared name (RFC 9110 section 10.1.5), for comparing. */
export function productOf(name: string): string {
  return (name.trim().split(/[\s/(]/u, 1)[0] ?? "").toLowerCase();
}

/** Products of the crawlers that copyright.yaml declares. */
export function declaredProducts(input: CheckInput): ReadonlySet<string> {
  return new Set((copyrightRecord(input).crawlers ?? []).flatMap((one) => [one.name, ...(one.agents ?? [])]).filter((name): name is string => name !== undefined).map(productOf).filter((name) => name !== ""));
}

interface Fetcher {
  readonly name: string;
  readonly rows: number;
  /** True where copyright.yaml declares it as a crawler of the provider. */
  readonly own: boolean;
}

/** Agents that the manifests name, those with the most rows first; 50 at most. Empty without evidence. */
export function fetchers(input: CheckInput): readonly Fetcher[] {
  const counts = usable(input)?.result.agents.manifests ?? {};
  const own = declaredProducts(input);
  return Object.entries(counts).filter(([name, rows]) => rows > 0 && name.trim() !== "").sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 50).map(([name, rows]) => ({ name, rows, own: own.has(productOf(name)) }));
}

/** Names that snapshots were looked up for and that nobody declares: neither crawler, control token nor training bot. */
export function undeclaredLookups(input: CheckInput): readonly string[] {
  const record = copyrightRecord(input);
  const known = new Set([...declaredProducts(input), ...[...(record.control_tokens ?? []), ...(record.training_bots ?? [])].map(productOf), "*"]);
  return (usable(input)?.result.agents.snapshots ?? []).filter((name) => name.trim() !== "" && !known.has(productOf(name))).slice(0, 50);
}
