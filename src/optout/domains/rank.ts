/** The most relevant domain names of a crawl by size of content (template field PST-2.3.8). */

import { wantedDomains } from "../../law/domains-rule.ts";
import { compare, type DomainSum, type DomainTally } from "./tally.ts";

export interface RankOptions {
  /** Rule for small and medium-sized enterprises. */
  readonly sme: boolean;
  /** Rank each modality by itself. */
  readonly byModality: boolean;
  /** Size of content by bytes, or by rows where no row says how many bytes it has. */
  readonly by: "bytes" | "rows";
}

export interface RankedDomain {
  readonly domain: string;
  readonly bytes: number;
  readonly rows: number;
  /** Only when ranked by modality; "" = rows that name none, `ALL` = added to reach the number for all together. */
  readonly modality?: string;
}

/** Modality of names that were added because the lists of the modalities share names and are shorter together than the rule asks. */
export const ALL = "all";

export interface Ranking {
  /** Registrable domains with retained content. */
  readonly total: number;
  readonly listed: readonly RankedDomain[];
  /** Per list: what it is of, its domains, and how many of them are listed. */
  readonly parts: readonly { readonly modality?: string; readonly total: number; readonly listed: number }[];
  /** Hosts that are no domain names (addresses, single labels, public suffixes, odd names): their content is not ranked. */
  readonly others: { readonly hosts: number; readonly bytes: number; readonly rows: number };
}

/** A registrable domain as the list asks for it: letters, digits and hyphens (RFC 952, RFC 1123 §2.1), no address. */
const NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z][a-z0-9-]{1,40}$/u;
const isName = (sum: DomainSum): boolean => sum.kind === "domain" && NAME.test(sum.domain);

/** Ranks what was counted: larger first, ties by name. Deterministic. */
export function rankDomains(tally: DomainTally, options: RankOptions): Ranking {
  const sums = tally.sums();
  const all = sums.filter(isName).sort(order(options.by));
  const rest = sums.filter((sum) => !isName(sum));
  const others = { hosts: rest.length, bytes: total(rest, "bytes"), rows: total(rest, "rows") };
  const wanted = wantedDomains(all.length, options.sme);
  if (!options.byModality) {
    const listed = all.slice(0, wanted).map(plain);
    return { total: all.length, listed, parts: [{ total: all.length, listed: listed.length }], others };
  }
  const listed: RankedDomain[] = [];
  const names = new Set<string>();
  const parts = tally.modalities.flatMap((modality) => {
    const of = tally.sums(modality).filter(isName).sort(order(options.by));
    const top = of.slice(0, wantedDomains(of.length, options.sme));
    for (const sum of top) { listed.push({ ...plain(sum), modality }); names.add(sum.domain); }
    return of.length === 0 ? [] : [{ modality, total: of.length, listed: top.length }];
  });
  const added = all.filter((sum) => !names.has(sum.domain)).slice(0, Math.max(0, wanted - names.size));
  for (const sum of added) listed.push({ ...plain(sum), modality: ALL });
  return { total: all.length, listed, parts: added.length === 0 ? parts : [...parts, { modality: ALL, total: all.length, listed: added.length }], others };
}

const plain = ({ domain, bytes, rows }: DomainSum): RankedDomain => ({ domain, bytes, rows });
const order = (by: "bytes" | "rows") => (a: DomainSum, b: DomainSum): number => b[by] - a[by] || compare(a.domain, b.domain);
const total = (sums: readonly DomainSum[], field: "bytes" | "rows"): number => sums.reduce((sum, of) => sum + of[field], 0);
