/** MDF-GEN-3: recorded digests against the digests of the weight files (no digest of the record is ever shown). */

import type { Source, WeightFile } from "../../artifacts/model.ts";
import { naming, placeOf } from "../finding.ts";
import { inState } from "../fingerprint.ts";
import type { KeyPath } from "../../formats/position.ts";
import type { TextDocument } from "../../records/types.ts";
import type { CheckInput, Edit } from "../types.ts";
import { fieldAt, wordsOf } from "./answer.ts";
import { conflict, gap } from "./faults.ts";
import type { Answer, Fault, Rule } from "./field-types.ts";

const SHOWN = 3;
const PASTED = 40;
const HEX = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** A digest where it is recorded; `rewrite` writes another one in its place. */
interface Place {
  readonly digest: string;
  readonly rewrite: (digest: string) => Edit | undefined;
}

interface Recorded {
  /** File name or path → digest, where the record says which file a digest belongs to. */
  readonly byFile: ReadonlyMap<string, Place>;
  readonly all: ReadonlySet<string>;
}

type Rewriter = Answer["rewrite"];

function digestsIn(text: string): readonly string[] {
  return text.slice(0, 500_000).toLowerCase().match(HEX) ?? [];
}

/** A second digest for one file: the last one counts, and which of the two is to be mended is for a person to see. */
function put(byFile: Map<string, Place>, name: string, place: Place): void {
  byFile.set(name, byFile.has(name) ? { digest: place.digest, rewrite: () => undefined } : place);
}

/** Writes over a scalar that is a digest and nothing else, with or without `sha256:`. */
function overScalar(text: string, keys: KeyPath, rewrite: Rewriter): Place["rewrite"] {
  const prefix = /^(sha256:)?[0-9a-f]{64}$/i.exec(text.trim());
  return (digest) => (prefix === null ? undefined : rewrite(`${prefix[1] ?? ""}${digest}`, keys));
}

function collect(value: unknown, byFile: Map<string, Place>, all: Set<string>, rewrite: Rewriter, keys: KeyPath = []): void {
  if (keys.length > 6) return;
  if (typeof value === "string") {
    for (const digest of digestsIn(value)) all.add(digest);
  } else if (Array.isArray(value)) {
    for (const [i, one] of value.slice(0, 5000).entries()) collect(one, byFile, all, rewrite, [...keys, i]);
  } else if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).slice(0, 5000);
    const named = entries.find(([key, child]) => (key === "path" || key === "file") && typeof child === "string")?.[1];
    for (const [key, child] of entries) {
      collect(child, byFile, all, rewrite, [...keys, key]);
      const digest = typeof child === "string" ? digestsIn(child)[0] : undefined;
      if (digest !== undefined) put(byFile, typeof named === "string" ? named : key, { digest, rewrite: overScalar(String(child), [...keys, key], rewrite) });
    }
  }
}

/** Lines such as `<sha256>  model.safetensors` of a checksum file that the answer names. */
function manifest({ path, text }: TextDocument, byFile: Map<string, Place>, all: Set<string>): void {
  for (const [index, line] of text.slice(0, 2_000_000).split("\n").slice(0, 20_000).entries()) {
    const digest = digestsIn(line.slice(0, 2000))[0];
    if (digest === undefined) continue;
    all.add(digest);
    // `<digest>  <file>` or `SHA256 (<file>) = <digest>`.
    const open = line.indexOf("(");
    const close = line.indexOf(")", open + 1);
    const name = open !== -1 && close !== -1 ? line.slice(open + 1, close) : line.slice(0, 2000).replace(/[0-9a-fA-F]{64}/, "").trim().replace(/^\*/, "");
    if (name !== "") put(byFile, name.replace(/^\.\//, ""), { digest, rewrite: (to) => inLine(path, index + 1, line, to) });
  }
}

/** The edit of a line with one digest; a lone carriage return would end lines elsewhere than here. */
function inLine(path: string, number: number, line: string, digest: string): Edit | undefined {
  const text = line.replace(/\r$/, "");
  const found = [...text.slice(0, 2000).matchAll(/[0-9a-f]{64}/gi)];
  const [only] = found;
  return only === undefined || found.length > 1 || text.includes("\r") ? undefined : { kind: "replace", path, line: number, old: only[0], new: digest };
}

function recordedDigests(answer: Pick<Answer, "value" | "text" | "rewrite">, input: CheckInput): Recorded {
  const byFile = new Map<string, Place>();
  const all = new Set<string>();
  collect(answer.value, byFile, all, answer.rewrite);
  for (const word of answer.text.slice(0, 5000).split(/[\s,;()]+/)) {
    const document = input.records.documents.get(word.replace(/^\.\//, ""));
    if (document !== undefined) manifest(document, byFile, all);
  }
  return { byFile, all };
}

function recordedFor(file: WeightFile, recorded: Recorded): Place | undefined {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  return recorded.byFile.get(file.path) ?? recorded.byFile.get(name);
}

function listed(files: readonly WeightFile[]): string {
  const names = files.slice(0, SHOWN).map((file) => file.path).join(", ");
  return files.length > SHOWN ? `${names} and ${files.length - SHOWN} more` : names;
}

/** Each file with the beginning of its digest: other bytes under an old name are something new. */
function states(files: readonly WeightFile[]): readonly string[] {
  return files.map((file) => inState(file.path, file.sha256 ?? ""));
}

/** The whole field, so that pasting it leaves no file out; a long list belongs in a file of its own. */
function pasteable(files: readonly WeightFile[]): string | readonly string[] {
  if (files.length > PASTED) return `MDF-GEN-3: SHA256SUMS   # a file with one "<digest>  <file>" line for each of the ${files.length} weight files`;
  return ["MDF-GEN-3:", ...files.map((file) => `  ${JSON.stringify(file.path)}: sha256:${file.sha256 ?? ""}`)];
}

/** Weight files whose digest is known and stands nowhere in the record, or stands there with another value. */
export const digestRule: Rule = (answer, input) => {
  const files = input.model.facts.weights.filter((file) => file.sha256 !== undefined);
  if (files.length === 0) return [];
  const recorded = recordedDigests(answer, input);
  if (recorded.all.size === 0) {
    return [naming(gap("no-digest", `No SHA-256 digest is recorded for the weight files (${listed(files)}).`, answer.at, pasteable(files)), states(files))];
  }
  const stale = files.filter((file) => {
    const own = recordedFor(file, recorded);
    return own === undefined ? !recorded.all.has((file.sha256 ?? "").toLowerCase()) : own.digest !== (file.sha256 ?? "").toLowerCase();
  });
  if (stale.length === 0) return [];
  const edits = stale.map((file) => (alone(file, files) ? recordedFor(file, recorded)?.rewrite((file.sha256 ?? "").toLowerCase()) : undefined));
  return [naming(conflict("digest", `New weights, old document: the recorded digests do not match ${listed(stale)}.`, answer.at, pasteable(files), edits), states(stale))];
};

/** Is the digest of each file recorded in MDF-GEN-3, or in the list that it names? True for no files. */
export function digestsRecorded(files: readonly WeightFile[], input: CheckInput): boolean {
  const { value } = fieldAt(input.model.records, "MDF-GEN-3");
  const recorded = recordedDigests({ value, text: wordsOf(value), rewrite: () => undefined }, input);
  return files.every((file) => {
    const own = recordedFor(file, recorded);
    const digest = (file.sha256 ?? "").toLowerCase();
    return own === undefined ? recorded.all.has(digest) : own.digest === digest;
  });
}

/** Does model.yaml state the digests of these files as they are? Undefined where it states none of them. */
export function digestsStated(files: readonly WeightFile[], input: CheckInput): boolean | undefined {
  const stated = new Map<string, string>();
  for (const entry of input.model.records.model?.data.weights ?? []) {
    for (const [name, digest] of Object.entries(entry.files ?? {})) stated.set(name, digest);
    if (entry.path !== undefined && entry.sha256 !== undefined) stated.set(entry.path, entry.sha256);
  }
  const own = files.flatMap((file) => {
    const digest = stated.get(file.path) ?? stated.get(file.path.slice(file.path.lastIndexOf("/") + 1));
    return digest === undefined ? [] : [digest.toLowerCase().replace(/^sha256:/, "") === file.sha256?.toLowerCase()];
  });
  return own.length === 0 ? undefined : own.every(Boolean);
}

/** Two files of one name in different folders: a record that names only the name may mean either. */
function alone(file: WeightFile, files: readonly WeightFile[]): boolean {
  const name = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
  return files.every((other) => other.path === file.path || name(other.path) !== name(file.path));
}

/** N/A although the files have digests that can simply be written down. */
export function digestsAvailable(at: Source, input: CheckInput): readonly Fault[] {
  const files = input.model.facts.weights.filter((file) => file.sha256 !== undefined);
  return files.length === 0 ? [] : [naming(gap("na-although-known", `N/A, although digests of the weight files are known (${listed(files)}).`, at, pasteable(files)), states(files))];
}

/** model.yaml may record digests too (`weights: [{sha256}]` or `files: {name: sha256}`): they must match as well. */
export function modelRecordDigests(input: CheckInput): readonly Fault[] {
  const file = input.model.records.model;
  const weights = file?.data.weights ?? [];
  if (file === undefined) return [];
  return weights.flatMap((entry, index): readonly Fault[] => {
    const stated = new Map(Object.entries(entry.files ?? {}).map(([name, digest]) => [name, { digest: digest.toLowerCase(), keys: ["files", name] }]));
    if (entry.path !== undefined && entry.sha256 !== undefined) stated.set(entry.path, { digest: entry.sha256.toLowerCase(), keys: ["sha256"] });
    const of = (weight: WeightFile) => stated.get(weight.path) ?? stated.get(weight.path.slice(weight.path.lastIndexOf("/") + 1));
    const wrong = input.model.facts.weights.filter((weight) => {
      const digest = of(weight)?.digest;
      return weight.sha256 !== undefined && digest !== undefined && digest.replace(/^sha256:/, "") !== weight.sha256.toLowerCase();
    });
    const at = file.at("weights", index);
    const edits = wrong.map((weight) => {
      const old = of(weight);
      return old === undefined || !alone(weight, input.model.facts.weights) ? undefined
        : file.rewrite?.(["weights", index, ...old.keys], `${old.digest.startsWith("sha256:") ? "sha256:" : ""}${(weight.sha256 ?? "").toLowerCase()}`);
    });
    if (wrong.length === 0) return [];
    return [naming(conflict("digest", `New weights, old record: the digests at ${placeOf(at)} do not match ${listed(wrong)}.`, at, `write the current SHA-256 of ${listed(wrong)}`, edits), states(wrong).map((state) => `${state} in model.yaml`))];
  });
}
