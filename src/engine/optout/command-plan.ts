/** The plan of `optout verify` from the records of a repository: files stay where they lie and are read by ranges. */

import type { EvidenceFile } from "../../optout/evidence-file.ts";
import type { ManifestPlan, VerificationPlan } from "../../optout/verify/plan.ts";
import type { Unread } from "../../optout/verify/result.ts";
import { loadRecords } from "../../records/load.ts";
import type { ModelRecords } from "../../records/types.ts";
import { sourceEvidence } from "../../repository/evidence.ts";
import { type Entry, RepositoryError, type RepositorySource } from "../../repository/port.ts";
import { declaredFiles, type DeclaredFile } from "./collect.ts";
import { isKept, manifestColumns, planOf } from "./plan.ts";
import { removalRegister } from "./removal-register.ts";

export interface CommandOptions {
  /** Where the repository has records of several. */
  readonly model?: string;
  /** Roles whose files the command line gives: those of the record are not missed. */
  readonly given?: ReadonlySet<DeclaredFile["role"]>;
}

export interface CommandPlan {
  readonly plan: VerificationPlan;
  /** What the record says of a manifest by the last part of its path or address; undefined where it names none, or several, so. */
  readonly described: (name: string) => Omit<ManifestPlan, "file"> | undefined;
}

/** `now`: ISO date. Throws `RepositoryError` where no record names any evidence. */
export async function commandPlan(source: RepositorySource, now: string, options: CommandOptions = {}): Promise<CommandPlan> {
  const { model, given = new Set() } = options;
  const listing = await source.list();
  const records = await loadRecords(source, listing, { now, extraDocuments: [] });
  const chosen = chooseModel(records.models.filter((one) => one.copyright !== undefined), model);
  const entries = new Map(listing.entries.filter((e) => e.lossyName !== true).map((e) => [e.path, e]));
  const declared = declaredFiles(chosen, entries);
  const there = declared.filter((file): file is DeclaredFile & { readonly entry: Entry } => file.entry !== undefined && file.entry.size >= 0);
  const register = removalRegister(chosen);
  const plan = planOf(chosen, there, (file): EvidenceFile => sourceEvidence(source, file.entry), register, now);
  const unread: Unread[] = [
    ...declared.filter((file) => !given.has(file.role) && !there.some((one) => one === file)).map((file): Unread => ({ name: file.name, reason: `not read: ${file.missing ?? "its bytes are not in this clone"}`, fix: FIX[file.role] })),
    ...there.filter((file) => file.role === "snapshot" && !given.has("snapshot") && !isKept(file)).map((file): Unread => ({ name: file.name, reason: `recorded with the protocol ${(file.protocol ?? "").slice(0, 60)}, which is not read from snapshots`, fix: "protocol: robots.txt, TDMRep or ai.txt" })),
    ...(given.has("removal-register") ? [] : (register?.problems ?? [])).map(({ finding }): Unread => ({ name: register?.path ?? "", reason: finding.message.slice(0, 500) })),
  ];
  const manifests = declared.filter((file) => file.role === "manifest");
  return {
    plan: { ...plan, ...digests(plan, there), unread },
    described(name) {
      const [only, ...others] = manifests.filter((file) => lastPart(file.name) === lastPart(name));
      return only === undefined || others.length > 0 ? undefined : { ...manifestColumns(only), ...(only.sha256 === undefined ? {} : { sha256: only.sha256 }) };
    },
  };
}

/** `https://data.example/crawl/1.jsonl.gz?x` → `1.jsonl.gz`. */
function lastPart(name: string): string {
  const path = name.replace(/[?#].{0,2000}$/su, "").replace(/\/+$/u, "");
  return path.slice(path.lastIndexOf("/") + 1);
}

const FIX: Readonly<Record<DeclaredFile["role"], string>> = {
  manifest: "run it where the file is, with --manifest FILE", snapshot: "run it where the file is, with --snapshots FILE",
  "removal-register": "run it where the file is, with --removals FILE", "exclusion-list": "run it where the file is, with --exclusion FILE",
};

/** Digests that the record gives, to be held against what is read. */
function digests(plan: VerificationPlan, files: readonly DeclaredFile[]): Pick<VerificationPlan, "manifests" | "removals" | "exclusions"> {
  const of = (role: DeclaredFile["role"]): readonly DeclaredFile[] => files.filter((file) => file.role === role);
  const add = <T extends ManifestPlan | VerificationPlan["removals"][number]>(list: readonly T[], role: DeclaredFile["role"]): T[] => list.map((one, index) => { const sha256 = of(role)[index]?.sha256; return sha256 === undefined ? one : { ...one, sha256 }; });
  return { manifests: add(plan.manifests, "manifest"), removals: add(plan.removals, "removal-register"), exclusions: add(plan.exclusions, "exclusion-list") };
}

function chooseModel(models: readonly ModelRecords[], wanted: string | undefined): ModelRecords {
  const names = models.map((one) => one.id);
  const [only] = models;
  const found = wanted === undefined ? (models.length === 1 ? only : undefined) : models.find((one) => one.id === wanted || one.folder === wanted);
  if (found !== undefined) return found;
  if (models.length === 0) throw new RepositoryError("no .gpai/copyright.yaml says where the evidence of the crawl is", { fix: "gpai-docket optout verify --manifest crawl.jsonl.gz --snapshots robots/ --agent NAME, or name manifests and snapshots in .gpai/copyright.yaml" });
  throw new RepositoryError(wanted === undefined ? "there are records of several models" : `there are no records of ${JSON.stringify(wanted.slice(0, 100))}`, { fix: `--model ${names.slice(0, 20).join(" or --model ")}` });
}
