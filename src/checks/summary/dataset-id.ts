/** One name for one dataset, however it is written: hub id, URL, `hf:` prefix, revision, path segment, plain name. */

export interface DatasetKey {
  /** `org/name` of the hub, or host and path of another address; lower case. Undefined for a plain name. */
  readonly full: string | undefined;
  /** Last part, letters and digits only, words joined by one hyphen. */
  readonly name: string;
  /** The name without endings of copies and parts, see `stem`. */
  readonly stem: string;
}

const HUB = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([^/?#@\s]{1,100})(?:\/([^/?#@\s]{1,200}))?/iu;
const PREFIX = /^(?:hf|huggingface|hf-datasets|datasets)(?::(?:\/\/)?|\/)(?:datasets\/)?/iu;
/** Spreadsheet shorthand `hf___org___name`. */
const TRIPLE = /^([a-z]{2})___(.{1,100}?)___(.{1,200})$/iu;
const ID = /^[\w.-]{1,100}\/[\w.-]{1,200}$/u;

/** Words of a name: lower case, joined by hyphens. */
export function nameKey(text: string): string {
  return text.slice(0, 300).normalize("NFKC").toLowerCase().replace(/\.git$/u, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/gu, "");
}

/** Cuts what is no part of the identity: revision, query, fragment, viewer and tree paths. */
function trimmed(text: string): string {
  const whole = text.trim().slice(0, 2000).replace(/^[<("'`]+|[>)"'`]+$/gu, "");
  const cut = whole.search(/[?#]/u);
  const plain = (cut === -1 ? whole : whole.slice(0, cut)).replace(/\/(?:tree|blob|viewer|resolve|raw)\/.{0,500}$/u, "").replace(/\/+$/u, "");
  const revision = plain.lastIndexOf("@");
  return revision > 0 && !plain.slice(revision).includes("/") ? plain.slice(0, revision) : plain;
}

const key = (full: string | undefined, name: string): DatasetKey => ({ full, name, stem: stem(name) });

/** The key of a dataset's id as written in a register, config, card or summary. */
export function datasetKey(id: string): DatasetKey {
  const plain = trimmed(id);
  const hub = HUB.exec(plain);
  if (hub !== null) return key(`${hub[1] ?? ""}${hub[2] === undefined ? "" : `/${hub[2]}`}`.toLowerCase(), nameKey(hub[2] ?? hub[1] ?? ""));
  const triple = TRIPLE.exec(plain);
  const short = triple === null ? plain.replace(PREFIX, "") : triple[1]?.toLowerCase() === "hf" || triple[1]?.toLowerCase() === "gh" ? `${triple[2] ?? ""}/${triple[3] ?? ""}` : (triple[3] ?? "");
  if (ID.test(short)) return key(short.toLowerCase(), nameKey(short.slice(short.indexOf("/") + 1)));
  const parts = short.split("/").filter((part) => part !== "");
  if (PREFIX.test(plain) && parts.length > 2) return key(`${parts[0] ?? ""}/${parts[1] ?? ""}`.toLowerCase(), nameKey(parts[1] ?? ""));
  if (/^https?:\/\//iu.test(short)) {
    const address = short.replace(/^https?:\/\/(?:www\.)?/iu, "").toLowerCase();
    return key(address, nameKey(address.split("/").at(-1) ?? address));
  }
  return key(undefined, nameKey(parts.length > 1 && !/\s/u.test(short) ? (parts.at(-1) ?? short) : short));
}

/** Names under which one public dataset is known. Each group is one dataset; keys as `nameKey` makes them. */
const ALIASES: readonly (readonly string[])[] = [
  ["the-pile", "pile", "thepile"], ["dclm", "dclm-baseline", "dclm-baseline-1-0", "dclm-baseline-1-0-parquet"], ["the-stack", "stack-v1"], ["the-stack-v2", "stack-v2", "stackv2"], ["the-stack-dedup", "stack-dedup"],
  ["c4", "allenai-c4", "c4-en"], ["redpajama-data-1t", "redpajama-1t", "redpajama-v1", "redpajama", "red-pajama"], ["redpajama-data-v2", "redpajama-v2"], ["fineweb-2", "fineweb2"], ["fineweb-2-hq", "fineweb2-hq"], ["open-web-math", "openwebmath"], ["open-web-text", "openwebtext"],
  ["algebraic-stack", "algebraicstack"], ["common-corpus", "commoncorpus"], ["pes2o", "pe-s2o"], ["peoples-speech", "people-s-speech"], ["wiki", "wikipedia", "wikimedia-wikipedia"], ["proof-pile-2", "proofpile-2"], ["mc4", "multilingual-c4"], ["cc100", "cc-100"], ["oscar-2301", "oscar-23-01"],
];
const ALIAS = new Map(ALIASES.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)));

/** The name that stands for all spellings of a dataset. */
export function canonical(name: string): string {
  return ALIAS.get(name) ?? name;
}

/** Words at the end of a name that mark a copy or part of the same dataset. */
const PART = /-(?:train|training|val|valid|validation|test|en|eng|english|dedup|deduped|deduplicated|filtered|preprocessed|tokenized|tokenised|shuffled|sharded|subset|sample|full|clean|processed|merged|parquet|jsonl|data|dataset|raw|default|sample-\d{1,4}bt|\d{1,4}bt|part-?\d{1,5}|v\d{1,3}(?:-\d{1,3}){0,2})$/u;

/** The name without such endings, at most four of them. */
export function stem(name: string): string {
  let out = name;
  for (let i = 0; i < 4; i += 1) {
    const next = out.replace(PART, "");
    if (next === out || next === "") break;
    out = next;
  }
  return out;
}

type Same = "same" | "part" | "no";

/**
 * Do two keys name the same dataset? Two full ids must be equal: `a/data` and `b/data` are two datasets. A plain name fits any
 * dataset of that name. `part`: equal but for endings such as `-train` or `-dedup`, or a longer name of the same organisation.
 */
export function sameDataset(a: DatasetKey, b: DatasetKey): Same {
  if (a.full !== undefined && b.full !== undefined) {
    if (a.full === b.full) return "same";
    const [first, second] = [a.full.split("/"), b.full.split("/")];
    if (first[0] !== second[0] || first.length !== 2 || second.length !== 2) return "no";
    if (a.name === b.name || a.stem === b.stem) return a.name === b.name ? "same" : "part";
    return a.name.startsWith(`${b.name}-`) || b.name.startsWith(`${a.name}-`) ? "part" : "no";
  }
  if (a.name === "" || b.name === "") return "no";
  if (canonical(a.name) === canonical(b.name)) return "same";
  return canonical(a.stem) === canonical(b.stem) ? "part" : "no";
}
