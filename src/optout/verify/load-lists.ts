/** Removal registers, exclusion lists and lists of known hosts → one register, with what became of each file. */

import { RegisterCompiler } from "../joins/compile.ts";
import { loadExclusionList } from "../joins/exclusion.ts";
import type { ListRead } from "../joins/list-read.ts";
import { readRegister } from "../joins/read-register.ts";
import type { ListRole, RegisterData } from "../joins/types.ts";
import type { ListPlan, VerificationPlan } from "./plan.ts";
import type { InputFile, Unread } from "./result.ts";
import { compareText } from "./smallest.ts";
import type { VerificationContext } from "./to-result.ts";

export interface LoadedLists {
  readonly data?: RegisterData;
  readonly inputs: readonly InputFile[];
  readonly unread: readonly Unread[];
  readonly removals: VerificationContext["removals"];
  readonly exclusion: VerificationContext["exclusion"];
}

/** Lines of a list that could not be read and are named; the rest is one entry. */
const NAMED = 20;

/** Reads every list of the plan. What cannot be read is in `unread`, never thrown. */
export async function loadLists(plan: Pick<VerificationPlan, "removals" | "exclusions" | "pirated" | "entries">): Promise<LoadedLists> {
  const compiler = new RegisterCompiler();
  const reads: { readonly read: ListRead; readonly sha256?: string }[] = [];
  const unread: Unread[] = [];
  const files: readonly (readonly [ListRole, readonly ListPlan[]])[] = [["removal-register", plan.removals], ["exclusion-list", plan.exclusions], ["pirated-list", plan.pirated ?? []]];
  for (const [role, lists] of files) {
    for (const list of lists) {
      const dated = list.date === undefined ? {} : { date: list.date };
      try {
        const read = role === "exclusion-list" ? await loadExclusionList(compiler, list.file, dated) : await readRegister(compiler, list.file, { role, ...dated });
        reads.push({ read, ...(list.sha256 === undefined ? {} : { sha256: list.sha256 }) });
      } catch (error) {
        unread.push({ name: list.file.name, reason: error instanceof Error ? error.message : "could not be read" });
      }
    }
  }
  const given = addEntries(compiler, plan.entries, unread);
  for (const { read, sha256 } of reads) unread.push(...problemsOf(read, sha256));
  const counted = (role: ListRole): number => reads.filter(({ read }) => read.role === role).reduce((n, { read }) => n + read.joined, 0) + (given.joined.get(role) ?? 0);
  const dates = [...reads.filter(({ read }) => read.role === "exclusion-list").map(({ read }) => read.date), ...(plan.entries?.lists ?? []).filter((l) => l.role === "exclusion-list").map((l) => l.date)].filter((d) => d !== undefined);
  const oldest = dates.sort(compareText)[0];
  return {
    ...(compiler.size === 0 ? {} : { data: compiler.finish().data }),
    inputs: [...reads.map(({ read }) => inputOf(read)), ...(plan.entries?.inputs ?? [])],
    unread,
    removals: { entries: counted("removal-register"), open: reads.filter(({ read }) => read.role === "removal-register").reduce((n, { read }) => n + read.open, 0) + (plan.entries?.open ?? 0) },
    exclusion: { entries: counted("exclusion-list"), ...(oldest === undefined ? {} : { date: oldest }) },
  };
}

function addEntries(compiler: RegisterCompiler, given: VerificationPlan["entries"], unread: Unread[]): { readonly joined: ReadonlyMap<ListRole, number> } {
  const joined = new Map<ListRole, number>();
  const numbers = (given?.lists ?? []).map((list) => compiler.list(list));
  for (const entry of given?.entries ?? []) {
    const list = numbers[entry.list];
    const of = given?.lists[entry.list];
    if (list === undefined || of === undefined) continue;
    const problem = compiler.add({ ...entry, list });
    if (problem === undefined) joined.set(of.role, (joined.get(of.role) ?? 0) + 1);
    else unread.push({ name: of.name, line: entry.line, reason: `the value is not joined: ${problem}` });
  }
  return { joined };
}

function inputOf(read: ListRead): InputFile {
  const { role, name, size, rows, bad, format, sha256, date } = read;
  return { role, name, size, rows, bad, format, ...(sha256 === undefined ? {} : { sha256 }), ...(date === undefined ? {} : { date }) };
}

function problemsOf(read: ListRead, sha256: string | undefined): Unread[] {
  const list: Unread[] = [];
  // Requests for other uses and the like are told in `problems` too, and are not unread.
  const bad = read.bad === 0 ? [] : read.problems.slice(0, NAMED);
  for (const { line, reason } of bad) list.push({ name: read.name, line, reason });
  if (read.bad > bad.length) list.push({ name: read.name, reason: `${String(read.bad - bad.length)} more lines could not be read` });
  if (read.unread !== undefined) list.push({ name: read.name, ...read.unread });
  if (sha256 !== undefined && read.sha256 !== undefined && sha256.toLowerCase() !== read.sha256) list.push({ name: read.name, reason: `digest differs: the record says sha256 ${sha256.slice(0, 64)}, the file has ${read.sha256}`, fix: "Put the file of the record back, or correct sha256 in the record." });
  return list;
}
