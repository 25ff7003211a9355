/** New and changed weights: digests, and the version of the documentation (MDF-GEN-3, T-1.1.c). */

import type { WeightFile } from "../../artifacts/model.ts";
import { digestsRecorded, digestsStated } from "../transparency/digests.ts";
import { due, type Due, fieldNow } from "./due.ts";
import type { Asked, Item, Kind } from "./kind.ts";
import type { Pair } from "./pair.ts";
import { count, names } from "./words.ts";

interface Weights extends Item {
  readonly file: WeightFile;
  readonly isNew: boolean;
}

interface Known {
  readonly byPath: ReadonlyMap<string, WeightFile>;
  readonly digests: ReadonlySet<string>;
}

/** All weight files of the base, whichever model they were taken for. */
function knownWeights(pair: Pair): Known {
  const files = pair.before.models.flatMap((model) => model.weights);
  return { byPath: new Map(files.map((file) => [file.path, file])), digests: new Set(files.flatMap((file) => stateOf(file) ?? [])) };
}

/** A digest of any kind, with its kind. */
function stateOf(file: WeightFile): string | undefined {
  return file.sha256 !== undefined ? `sha256:${file.sha256.toLowerCase()}` : file.md5 === undefined ? undefined : `md5:${file.md5}`;
}

/** Other weights than those of the same name before? Digests decide; without any on both sides git's ids, then sizes. */
function differs(file: WeightFile, was: WeightFile, pair: Pair): boolean {
  const [is, before] = [stateOf(file), stateOf(was)];
  if (is !== undefined && before !== undefined && is.slice(0, 4) === before.slice(0, 4)) return is !== before;
  if (file.stored !== was.stored) return true;
  return pair.delta.bytesDiffer(file.path) ?? file.bytes !== was.bytes;
}

function changed(pair: Pair): readonly Weights[] {
  const files = pair.head.model.facts.weights;
  const known = knownWeights(pair);
  return files.flatMap((file): readonly Weights[] => {
    const was = known.byPath.get(pair.delta.at(file.path));
    const item = { path: file.path, sha256: file.sha256, file };
    if (was !== undefined) return differs(file, was, pair) ? [{ ...item, isNew: false }] : [];
    // Only moved, or copied: nothing new to describe. What DVC points at is itself no file of the repository.
    const state = stateOf(file);
    const stayed = file.stored !== "dvc" && pair.delta.bytesDiffer(file.path) === false;
    return stayed || (state !== undefined && known.digests.has(state)) ? [] : [{ ...item, isNew: true }];
  });
}

function asks(items: readonly Weights[], pair: Pair): Asked {
  const files = items.map((item) => item.file);
  const shown = files.length === 1 ? `the SHA-256 of ${names([files[0]?.path ?? ""])}` : `the SHA-256 of ${count(files.length, "weight file")}`;
  const answer = fieldNow(pair, "MDF-GEN-3");
  const hashed = files.filter((file) => file.sha256 !== undefined);
  const isPointer = answer.value !== null && typeof answer.value === "object" && "held_by" in answer.value;
  // A digest that is not known here cannot be compared: then the answer must at least be another one.
  const recorded = answer.stated && (isPointer || hashed.length < files.length ? answer.changed : true) && (isPointer || digestsRecorded(hashed, pair.head));
  const stated = digestsStated(hashed, pair.head);
  const ahead = pair.base !== undefined && hashed.length === files.length && hashed.length > 0 && !isPointer && digestsRecorded(hashed, { ...pair.head, model: { ...pair.head.model, records: pair.base.model.records }, records: pair.base.records });
  return {
    parts: shown, ahead,
    fields: (path) => due(pair, "MDF-GEN-3", path, `record ${shown}`, recorded),
    due: stated === undefined ? [] : due(pair, "MDF-GEN-3", pair.head.model.records.model?.path ?? "", `under weights, write ${shown}`, stated),
  };
}

/** Bytes or LFS objects of a model whose weights are not declared public, in a model with systemic risk (Commitment 6, Appendix 4.2). */
function disclosed(items: readonly Weights[], pair: Pair): readonly Due[] {
  const { safety, folder } = pair.head.model.records;
  const weights = safety?.data.security?.weights;
  if (weights === "public" || items.every((item) => item.file.stored === "dvc")) return [];
  const what = weights === undefined ? "say under security.weights whether these weights are meant to be public" : "take the weight files out again, or declare security.weights: public: they are not declared public";
  return due(pair, "S-A4.2", safety?.path ?? `${folder}/safety.yaml`, what, false);
}

const paths = (items: readonly Weights[]): readonly string[] => items.map((item) => item.path);

export const newWeights: Kind<Weights> = {
  kind: "new-weights",
  items: (pair) => changed(pair).filter((item) => item.isNew),
  message: (items) => (items.length === 1 ? `The weight file ${names(paths(items))} is new.` : `${count(items.length, "weight file")} are new: ${names(paths(items))}.`),
  asks: (items, pair) => { const asked = asks(items, pair); return { ...asked, due: [...asked.due, ...disclosed(items, pair)] }; },
};

export const changedWeights: Kind<Weights> = {
  kind: "changed-weights",
  items: (pair) => changed(pair).filter((item) => !item.isNew),
  message: (items) => (items.length === 1 ? `The weight file ${names(paths(items))} has other content.` : `${count(items.length, "weight file")} have other content: ${names(paths(items))}.`),
  asks,
};
