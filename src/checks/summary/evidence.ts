/** Fields of the summary against the verified evidence of the crawl. Without evidence none of these rules speaks. */

import { type Fault, fault } from "./fault.ts";
import type { Field } from "./field.ts";
import { readDomains } from "./domains.ts";
import { repositoryPath } from "../copyright/policy.ts";
import { statedMonths } from "../../formats/dates-in-text.ts";
import type { ProtocolId } from "../../optout/types.ts";
import { fetchers, undeclaredLookups } from "../optout/agents.ts";
import { called, short, spellings } from "../optout/protocol-names.ts";
import { asRecorded, firstRow, many, manifestsAt, rowsShown, some, usable } from "../optout/words.ts";
import { fold } from "../pirated/fold.ts";
import { placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";

const says = (field: Field, name: string): boolean => ` ${fold(field.text).trim()} `.includes(` ${fold(name).trim()} `);

/** Field 2.3.2 against the agents in the manifests and the names that snapshots were looked up for. */
export function fetcherFaults(field: Field, input: CheckInput): readonly Fault[] {
  const evidence = usable(input);
  if (evidence === undefined) return [];
  const said = asRecorded(evidence);
  const at = placeOf(manifestsAt(input));
  const silent = fetchers(input).filter((one) => !says(field, one.name));
  const own = silent.filter((one) => one.own).map((one): Fault => fault("conflict", "fetcher-missing", `Field 2.3.2 does not name ${one.name}, which fetched ${many(one.rows, "row")} of the manifests (${at})${said}.`, field.at, { evidence: field.text, fix: `Add ${one.name}.` }));
  const foreign = silent.filter((one) => !one.own);
  const others: readonly Fault[] = foreign.length === 0 ? [] : [fault("unknown", "fetcher-undeclared", `The manifests (${at}) hold rows fetched by ${some(foreign.map((one) => `${one.name} (${many(one.rows, "row")})`), 5)}, which neither field 2.3.2 nor crawlers in copyright.yaml name${said}. What others crawled belongs to section 2.1.`, field.at, { evidence: field.text, fix: `crawlers: [{name: ${foreign[0]?.name.slice(0, 60) ?? ""}, …}]   # if it crawled for you, and name it in field 2.3.2` })];
  const lookups = undeclaredLookups(input).filter((name) => !says(field, name));
  const asked: readonly Fault[] = lookups.length === 0 ? [] : [fault("unknown", "lookup-undeclared", `The robots.txt snapshots were looked up for ${some(lookups, 5)}, which no record names as crawler, control token or training bot${said}.`, field.at, { evidence: field.text, fix: "Name it under crawlers, control_tokens or training_bots in copyright.yaml, and in field 2.3.2 if it is a crawler." })];
  return [...own, ...others, ...asked];
}

/** Field 2.3.5 against the first and the last fetch. */
export function fetchPeriodFaults(field: Field, input: CheckInput): readonly Fault[] {
  const evidence = usable(input);
  const period = evidence?.result.period;
  const named = statedMonths(field.text).toSorted();
  const [first, last] = [named[0], named.at(-1)];
  if (evidence === undefined || period === undefined || first === undefined || last === undefined || named.length < 2) return [];
  const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)];
  if (from >= first && to <= last) return [];
  const month = (iso: string): string => `${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  return [fault("conflict", "fetched-outside-period", `Field 2.3.5 says ${month(first)} to ${month(last)}, and the manifests (${placeOf(manifestsAt(input))}) hold rows fetched from ${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}${asRecorded(evidence)}.`, field.at, { evidence: field.text, fix: `PST-2.3.5: "${month(from < first ? from : first)} to ${month(to > last ? to : last)}"` })];
}

/** Field 2.3.8: there cannot be more domains than hosts. */
export function domainTotalFaults(field: Field, input: CheckInput): readonly Fault[] {
  const evidence = usable(input);
  const document = input.records.documents.get(repositoryPath(field.text.trim()));
  if (evidence === undefined || document === undefined || evidence.result.hosts.total === 0) return [];
  const { total } = readDomains(document);
  const hosts = evidence.result.hosts.total;
  if (total === undefined || total <= hosts) return [];
  return [fault("unknown", "more-domains-than-hosts", `${document.path} says that ${total.toLocaleString("en")} domains were crawled, and the manifests (${placeOf(manifestsAt(input))}) hold ${many(hosts, "host")}${asRecorded(evidence)}: the number is wrong, or the manifests are not those of the whole crawl.`, field.at, { evidence: field.text, fix: "Name all manifests in copyright.yaml, or correct # domains_total with gpai-docket optout domains." })];
}

/** Field 3.1.2: a protocol that it names as honoured, and rows kept although reserved under it. */
export function honouredFaults(field: Field, input: CheckInput): readonly Fault[] {
  const evidence = usable(input);
  if (evidence === undefined) return [];
  const text = short(field.text);
  return Object.entries(evidence.result.protocols).sort((a, b) => (a[0] < b[0] ? -1 : 1)).flatMap(([id, count]): readonly Fault[] => {
    if (count === undefined || count.reserved === 0 || id === "rfc9309" || !spellings(id as ProtocolId).some((name) => name.length > 3 && text.includes(name))) return [];
    const mine = (row: { readonly reason: string }): boolean => row.reason === id;
    return [fault("conflict", "reserved-kept", `Field 3.1 names ${called(id)}, and ${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under it (manifests: ${placeOf(manifestsAt(input))})${asRecorded(evidence)}.${firstRow(evidence.result, mine)}`, field.at, { evidence: rowsShown(evidence.result, mine) ?? field.text, fix: "Leave the rows out, or say what is done about this protocol." })];
  });
}
