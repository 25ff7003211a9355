/** Which files copyright.yaml names as evidence of the crawl, and which of them lie in this repository. Nothing is read here. */

import type { Source } from "../../artifacts/model.ts";
import type { InputFile } from "../../optout/verify/result.ts";
import { hexDigest } from "../../records/evidence.ts";
import { insidePath } from "../../records/shelf.ts";
import type { CopyrightRecord, CrawlManifest, ModelRecords } from "../../records/types.ts";
import type { Entry } from "../../repository/port.ts";

export interface DeclaredFile {
  readonly role: Exclude<InputFile["role"], "pirated-list">;
  /** Path or URL, as shown. */
  readonly name: string;
  readonly at: Source;
  /** The regular file in this repository; absent where it lies elsewhere or must not be read. */
  readonly entry?: Entry;
  /** Why there is no entry, in words. */
  readonly missing?: string;
  /** As declared: 64 hex digits, lower case. */
  readonly sha256?: string;
  /** ISO date of a register or list; first and last day of a snapshot. */
  readonly date?: string;
  readonly dateFrom?: string;
  readonly dateTo?: string;
  /** Of a snapshot. */
  readonly protocol?: string;
  readonly userAgents?: readonly string[];
  readonly manifest?: CrawlManifest;
}

/** Lists of domains have such names; a page that tells of the lists is prose and is not joined. */
const PROSE = /\.(?:md|markdown|mdx|rst|adoc|html?|pdf|docx?|odt|ya?ml|json)$/iu;

/** Most files that a folder of shards or of robots.txt files may give. */
const MAX_FILES = 20_000;

/** All files that the copyright record of a model names, in the order of the record; a folder stands for the files below it. */
export function declaredFiles(model: ModelRecords, entries: ReadonlyMap<string, Entry>): readonly DeclaredFile[] {
  const file = model.copyright;
  if (file === undefined) return [];
  const { data } = file;
  const one = (role: DeclaredFile["role"], at: Source, where: { readonly path?: string; readonly url?: string; readonly sha256?: string }, more: Partial<DeclaredFile> = {}): DeclaredFile[] => {
    const name = where.path ?? where.url;
    // An entry whose file is not filled in is one that is missing, and not none: its rows would be left out in silence.
    if (name === undefined) return role === "manifest" || role === "removal-register" ? [{ role, name: `${role} without a path`, at, missing: "it names no file", ...more }] : [];
    const below = where.path === undefined ? [] : filesBelow(where.path, entries);
    if (below.length > MAX_FILES) return [{ role, name, at, missing: `the folder holds more than ${MAX_FILES.toLocaleString("en")} files`, ...more }];
    if (below.length > 0) return below.map((entry) => ({ role, name: entry.path, at, ...here(entry.path, entries), ...more }));
    const sha256 = where.sha256 === undefined ? {} : { sha256: hexDigest(where.sha256) };
    return [{ role, name, at, ...here(where.path, entries), ...sha256, ...more }];
  };
  const list = data.exclusion_list;
  return [
    ...(data.manifests ?? []).flatMap((manifest, index) => one("manifest", file.at("manifests", index), manifest, { manifest })),
    ...(data.snapshots ?? []).flatMap((snapshot, index) => one("snapshot", file.at("snapshots", index), snapshot, { ...given("protocol", snapshot.protocol), ...given("dateFrom", snapshot.date_from), ...given("dateTo", snapshot.date_to), ...(snapshot.user_agents === undefined ? {} : { userAgents: snapshot.user_agents }) })),
    ...(data.removals ?? []).flatMap((removal, index) => one("removal-register", file.at("removals", index), removal, given("date", removal.date))),
    ...(list === undefined || PROSE.test(list.path ?? list.url ?? "") ? [] : one("exclusion-list", file.at("exclusion_list"), list, given("date", list.date ?? newest(list)))),
  ];
}

/** What lies below a folder that is named, also what must not be read: a shard that is a link is missing. A digest of a folder is not compared. */
function filesBelow(path: string, entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  const folder = insidePath(path);
  if (folder === undefined || entries.has(folder)) return [];
  const below: Entry[] = [];
  for (const entry of entries.values()) if (entry.path.startsWith(`${folder}/`) && below.length <= MAX_FILES) below.push(entry);
  return below;
}

function newest(list: NonNullable<CopyrightRecord["exclusion_list"]>): string | undefined {
  return (list.lists ?? []).map((one) => one.date).filter((date): date is string => date !== undefined).toSorted().at(-1);
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;
}

function here(path: string | undefined, entries: ReadonlyMap<string, Entry>): Pick<DeclaredFile, "entry" | "missing"> {
  if (path === undefined) return { missing: "it lies at a URL, and nothing is fetched" };
  const inside = insidePath(path);
  if (inside === undefined) return { missing: "its path leaves the repository" };
  const entry = entries.get(inside);
  if (entry === undefined) return { missing: "it is not in the repository" };
  if (entry.kind === "symlink") return { missing: "it is a symbolic link, which is not followed" };
  return entry.kind === "file" ? { entry } : { missing: "it is no regular file" };
}
