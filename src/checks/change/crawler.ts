/** New and changed crawler configurations: agents, robots.txt and protocols of copyright.yaml (Measure 1.3; template section 2.3). */

import type { Fact, Json } from "../../artifacts/model.ts";
import { repositoryPath } from "../copyright/policy.ts";
import { copyrightRecord } from "../copyright/values.ts";
import { declaredProducts, productOf } from "../optout/agents.ts";
import { fieldOf } from "../summary/field.ts";
import { summaryOf, summaryPath } from "../summary/source.ts";
import { due, type Due, sameValue, unsigned } from "./due.ts";
import type { Item, Kind } from "./kind.ts";
import type { Pair } from "./pair.ts";
import { listed, names, tick } from "./words.ts";

interface Config {
  readonly robots: readonly string[];
  readonly agents: readonly string[];
  readonly line?: number | undefined;
}

interface Crawled extends Item {
  readonly isNew: boolean;
  /** Undefined where the file's settings could not be read: then only its bytes are known to differ. */
  readonly now: Config | undefined;
  readonly before: Config | undefined;
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** Crawler configurations among document facts, by path. */
function configs(facts: readonly Fact[]): ReadonlyMap<string, Config> {
  return new Map(facts.flatMap(({ key, value, sources }): readonly (readonly [string, Config])[] => {
    if (key !== "documents" || value === null || typeof value !== "object" || Array.isArray(value)) return [];
    const { type, path, robots, agents } = value as { readonly [name: string]: Json };
    return type === "crawler-config" && typeof path === "string" ? [[path, { robots: texts(robots), agents: texts(agents), line: sources[0]?.line }]] : [];
  }));
}

/** Files that copyright.yaml names as configurations of its crawlers. */
function named(pair: Pair): readonly string[] {
  return [...new Set((copyrightRecord(pair.head).crawlers ?? []).flatMap(({ config }) => (config === undefined ? [] : [repositoryPath(config)])))];
}

function items(pair: Pair): readonly Crawled[] {
  const { delta } = pair;
  const is = configs([...pair.head.model.facts.facts, ...pair.loose]);
  const was = configs([...pair.before.models.flatMap((model) => model.facts), ...(pair.before.documents ?? [])]);
  const found: Crawled[] = [];
  for (const [path, now] of is) {
    const before = was.get(delta.at(path));
    if (!delta.touched(path) || (before !== undefined && sameValue(before.robots, now.robots) && sameValue(before.agents, now.agents))) continue;
    found.push({ path, line: now.line, isNew: before === undefined && delta.isNew(path), now, before });
  }
  for (const path of named(pair)) {
    if (!is.has(path) && delta.bytesDiffer(path) === true) found.push({ path, isNew: delta.isNew(path), now: undefined, before: was.get(delta.at(path)) });
  }
  return found;
}

/** What the settings say now and did not say before. */
function news({ now, before }: Crawled): { readonly agents: readonly string[]; readonly robots: readonly string[] } {
  const beyond = (key: "agents" | "robots"): readonly string[] => (now?.[key] ?? []).filter((value) => before?.[key].includes(value) !== true);
  return { agents: beyond("agents"), robots: beyond("robots") };
}

function told(item: Crawled): string {
  const { now, before } = item;
  if (now === undefined) return "";
  const { agents } = news(item);
  const robots = before !== undefined && sameValue(before.robots, now.robots) ? [] : now.robots.length === 0 ? [before === undefined ? "nothing on robots.txt" : "no longer says how it treats robots.txt"] : [`robots.txt: ${listed(now.robots.map((word) => ({ obey: "obeyed", ignore: "ignored" })[word] ?? tick(word)).slice(0, 3))}`];
  return [...robots, ...(agents.length === 0 ? [] : [`user agents ${names(agents)}`])].join("; ");
}

function record(pair: Pair, found: readonly Crawled[]): readonly Due[] {
  const { records } = pair.head.model;
  const path = records.copyright?.path ?? `${records.folder}/copyright.yaml`;
  const [now, before] = [copyrightRecord(pair.head), pair.base === undefined ? {} : copyrightRecord(pair.base)];
  const edited = !sameValue(now.crawlers, before.crawlers);
  const all = found.map(news);
  const agents = [...new Set(all.flatMap((one) => one.agents))];
  const robots = [...new Set(all.flatMap((one) => one.robots))];
  const products = declaredProducts(pair.head);
  const stated = new Set((now.crawlers ?? []).map((crawler) => crawler.robots));
  const agrees = robots.every((word) => (word === "obey" ? stated.has(true) : word === "ignore" ? stated.has(false) : true));
  const isOther = found.some((item) => item.now === undefined || (robots.length === 0 && agents.length === 0));
  return [
    ...(agents.length === 0 ? [] : due(pair, "C-1.3.1.a", path, `under crawlers, name the agents ${names(agents)}`, agents.every((agent) => products.has(productOf(agent))))),
    ...(robots.length === 0 ? [] : due(pair, "C-1.3.1.a", path, `under crawlers, say whether robots.txt is followed (the configuration says ${listed(robots.slice(0, 3).map(tick))})`, agrees && (edited || agents.every((agent) => products.has(productOf(agent)))))),
    ...(isOther && agents.length + robots.length === 0 ? due(pair, "C-1.3.1.a", path, "see whether what is recorded under crawlers still holds", edited) : []),
    ...(found.some((item) => item.isNew) || robots.length > 0 ? due(pair, "C-1.3.1.b", path, "under protocols, name what this crawler honours", (now.protocols ?? []).length > 0 && (edited || !sameValue(now.protocols, before.protocols))) : []),
    ...inSummary(pair, agents),
  ];
}

function inSummary(pair: Pair, agents: readonly string[]): readonly Due[] {
  const summary = summaryOf(pair.head);
  if (agents.length === 0) return [];
  const text = fieldOf(pair.head, "PST-2.3.2")?.text.toLowerCase() ?? "";
  return due(pair, "PST-2.3.2", summary.kind === "read" ? summary.path : summaryPath(pair.head), `name the crawlers ${names(agents)} in field 2.3.2`, agents.every((agent) => productOf(agent) !== "" && text.includes(productOf(agent))));
}

/** Where the copyright chapter is not signed and no record follows it, the evidence of the alternative means is the document. */
function asks(found: readonly Crawled[], pair: Pair): readonly Due[] {
  const { records, profile } = pair.head.model;
  if (profile.crawls === false) {
    return due(pair, "PST-2.3.1", records.model?.path ?? `${records.folder}/model.yaml`, "`crawls: false` is declared: say whether this configuration is used for training data", false);
  }
  const means = records.copyright === undefined ? unsigned(pair, "copyright") : undefined;
  if (means === undefined) return record(pair, found);
  const path = repositoryPath(means.evidence);
  const isFile = pair.head.records.paths.has(path);
  return due(pair, "AIA-53.1.c", isFile ? path : means.path, "see whether the copyright policy still describes the crawler", isFile && pair.delta.bytesDiffer(path) === true);
}

export const changedCrawler: Kind<Crawled> = {
  kind: "changed-crawler",
  items,
  message: (found) => {
    const [first] = found;
    const what = first?.isNew === true ? "is a new crawler configuration" : "changed how the crawler is run";
    const more = found.length > 1 ? ` So did ${found.length - 1} more: ${names(found.slice(1).map((item) => item.path), 2)}.` : "";
    const words = first === undefined ? "" : told(first);
    return `${tick(first?.path ?? "")} ${what}${words === "" ? "" : ` (${words})`}.${more}`;
  },
  asks: (found, pair) => ({ due: asks(found, pair) }),
};
