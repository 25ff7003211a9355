/** From what stands in a config (Hub id, URL, bucket path, local path) to the name under which a dataset is known. */

const MAX_RAW = 200;

interface DatasetName {
  /** Hub id (`org/name`), or the most telling name of the path. */
  readonly id: string;
  /** True where the id is one on the Hugging Face Hub. */
  readonly hub: boolean;
}

const HUB_URL = /(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96})\/([\w.-]{1,96})/;
const HUB_SCHEME = /^hf:\/\/(?:datasets\/)?([\w.-]{1,96})\/([\w.-]{1,96})/;
const HUB_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
const DATA_FILE = /\.(?:npy|npz|bin|idx|jsonl?|parquet|arrow|csv|tsv|txt|zst|gz|xz|tar|mds|json\.zst|jsonl\.gz)$/i;
/** Folder and file names that name a step of processing and no dataset. */
const GENERIC = new Set([
  "tokenized", "tokenised", "standard", "data", "dataset", "datasets", "train", "training", "test", "valid", "validation", "val", "documents", "preprocessed", "processed", "raw", "merged",
  "megatron", "megatron-lm", "bin", "npy", "shards", "shard", "default", "output", "outputs", "tokens", "text", "actual", "corpus", "corpora", "mix", "final", "all", "latest", "main", "tmp", "allenai",
]);

/** Hub id in a `hf://` or huggingface.co/datasets URL anywhere in a text of at most 2,000 characters; undefined without one. */
export function hubIdIn(text: string): string | undefined {
  const cut = text.slice(0, 2_000);
  const match = HUB_URL.exec(cut) ?? HUB_SCHEME.exec(cut.trim());
  return match?.[1] === undefined || match[2] === undefined ? undefined : `${match[1]}/${match[2].replace(/[.)]$/, "")}`;
}

/** Every Hub dataset id of a text by its URLs, in order, without doubles. */
export function hubIdsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const part of text.slice(0, 4_000).split(/\s+/)) {
    const id = hubIdIn(part.replace(/^[("'<[]+/, ""));
    if (id !== undefined) found.add(id);
  }
  return [...found];
}

/** Text as it stands, one line, at most 200 characters. */
export function rawText(text: string): string {
  return text.slice(0, MAX_RAW).replaceAll(/\s+/g, " ").trim();
}

/**
 * Names a dataset. Hub URLs and `hf://` give their Hub id; `org/name` stays; of a path or URL the last telling segment is taken,
 * without tokeniser and processing words (`/fsx/pile/pile_20B_tokenizer_text_document` → `pile`).
 */
export function datasetName(text: string): DatasetName {
  const trimmed = text.trim();
  const hub = hubIdIn(trimmed);
  if (hub !== undefined) return { id: hub, hub: true };
  if (HUB_ID.test(trimmed) && !DATA_FILE.test(trimmed)) return { id: trimmed, hub: true };
  const segments = pathSegments(trimmed);
  for (let i = segments.length - 1; i >= 0; i--) {
    const name = cleanSegment(segments[i] ?? "");
    if (name !== "" && !isGeneric(name)) return { id: name, hub: false };
  }
  return { id: rawText(segments.at(-1) ?? trimmed) || rawText(trimmed), hub: false };
}

/** Segments of a path or URL without scheme, host or bucket. */
export function pathSegments(path: string): readonly string[] {
  const cut = path.slice(0, 2_000);
  const scheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(cut);
  const rest = (scheme === null ? cut : cut.slice(scheme[0].length)).split(/[?#]/)[0] ?? "";
  const parts = rest.split("/").filter((s) => s !== "" && s !== "." && s !== "..");
  return scheme === null ? parts : parts.slice(1);
}

/** True for names that say nothing of a dataset: processing steps, tokenisers, part numbers. */
function isGeneric(name: string): boolean {
  const lower = name.toLowerCase();
  return GENERIC.has(lower) || /^(?:part|shard|chunk|file|split|v)?[-_]?[\d._-]*$/.test(lower) || /tokeni[sz]e[rd]/.test(lower);
}

/** Takes data suffixes and tokeniser words off a segment. */
function cleanSegment(segment: string): string {
  let name = segment;
  for (let i = 0; i < 3 && DATA_FILE.test(name); i++) name = name.replace(DATA_FILE, "");
  name = name.replace(/_(?:text|content|input_ids|tokens)_(?:document|sentence)$|_(?:document|sentence)$/, "");
  const at = name.search(/[_-](?:[0-9a-z]{1,8}[_-])?tokeni[sz]e[rd]/i);
  if (at > 0) name = name.slice(0, at);
  return rawText(name);
}

/**
 * Groups many shard paths by source: the segment after `preprocessed` where there is one, else the first that differs between
 * the paths, else the most telling name. Returns the group of each path in order.
 */
export function sourceSegments(paths: readonly string[]): readonly string[] {
  const split = paths.map(pathSegments);
  const first = split[0] ?? [];
  let common = 0;
  // The last segment is the file: it never counts as common.
  while (common < first.length - 1 && split.every((s) => s.length - 1 > common && s[common] === first[common])) common++;
  return split.map((s, i) => {
    const marked = s.indexOf("preprocessed");
    const name = marked >= 0 && marked + 1 < s.length - 1 ? s[marked + 1] : paths.length > 1 && common < s.length - 1 ? s[common] : undefined;
    return name === undefined || isGeneric(name) ? datasetName(paths[i] ?? "").id : rawText(name);
  });
}
