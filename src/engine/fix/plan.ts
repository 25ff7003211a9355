/** What a fix would write: the check is run, its edits are applied in memory, and the check is run again on the result. */

import type { Edit, Finding, Report } from "../../checks/types.ts";
import { openRepository } from "../../repository/open.ts";
import { isPlainPath } from "../../repository/names.ts";
import { RepositoryError, type RepositorySource } from "../../repository/port.ts";
import { type InspectOptions, inspectSources, openBase } from "../inspect.ts";
import { applyEdits } from "./apply.ts";
import { overlay } from "./overlay.ts";
import { verify } from "./verify.ts";

export interface FixOptions extends Pick<InspectOptions, "path" | "now" | "model" | "progress" | "base"> {
  /** Edits of this rule only. */
  readonly rule?: string;
}

export interface FixedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly edits: number;
}

/** A finding whose edits cannot be applied, and why. */
export interface Left {
  readonly finding: Finding;
  readonly why: string;
}

export interface FixPlan {
  readonly before: Report;
  /** The report on the files as they would be. */
  readonly after: Report;
  /** Sorted by path. */
  readonly files: readonly FixedFile[];
  /** Findings whose edits are among those of `files`. */
  readonly mended: readonly Finding[];
  readonly left: readonly Left[];
}

/** Registers may be this long; everything else is smaller. */
const MAX_BYTES = 8_388_608;
/** Findings that are only counted come with at most 500 edits each time, and a mended value may show another slip behind it. */
const MAX_PASSES = 40;

/** Every finding of a report that has edits. */
export function fixable(report: Report): readonly Finding[] {
  return [...report.general, ...report.models.flatMap((model) => model.obligations.flatMap((result) => result.findings))].filter((one) => (one.edits ?? []).length > 0);
}

/** Runs the check and plans. Writes nothing. Throws RepositoryError where the repository cannot be opened or the base is missing. */
export async function planFixes(options: FixOptions): Promise<FixPlan> {
  const source = await openRepository(options.path);
  try {
    const { base } = options;
    const check = (bytes: ReadonlyMap<string, Uint8Array>): Promise<Report> => inspectSources(overlay(source, bytes), base === undefined ? undefined : () => openBase(options.path, base), options);
    const wanted = (report: Report): readonly Finding[] => fixable(report).filter((one) => (options.rule === undefined || one.rule === options.rule) && (base === undefined || one.introduced === true));
    const files = new Files(source, await regularFiles(source));
    const before = await check(files.bytes);
    const mended: Finding[] = [];
    let after = before;
    let left: readonly Left[] = [];
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      const found = wanted(after);
      const { done, left: not } = found.length === 0 ? { done: [], left: [] } : await files.apply(found);
      left = not;
      if (done.length === 0) break;
      mended.push(...done);
      after = await check(files.bytes);
    }
    return { before, after, files: files.changed(), mended, left };
  } finally {
    await source.close();
  }
}

/** Paths that the repository lists as regular files and that lie outside git's own folder. */
async function regularFiles(source: RepositorySource): Promise<ReadonlySet<string>> {
  const { entries } = await source.list();
  return new Set(entries.filter((entry) => entry.kind === "file" && entry.lossyName !== true && isPlainPath(entry.path) && !entry.path.toLowerCase().split("/").includes(".git")).map((entry) => entry.path));
}

interface Text {
  readonly original: Uint8Array;
  /** With its byte-order mark and its line ends. */
  readonly text: string;
}

/** The files of a fix as they were read and as they would be. */
class Files {
  readonly bytes = new Map<string, Uint8Array>();
  readonly #source: RepositorySource;
  readonly #regular: ReadonlySet<string>;
  readonly #texts = new Map<string, Text | string>();
  readonly #edits = new Map<string, number>();

  constructor(source: RepositorySource, regular: ReadonlySet<string>) {
    this.#source = source;
    this.#regular = regular;
  }

  /** Applies what fits. A file whose new text does not read as it should takes none of its edits, and no finding of it is mended. */
  async apply(findings: readonly Finding[]): Promise<{ readonly done: readonly Finding[]; readonly left: readonly Left[] }> {
    const left: Left[] = [];
    let open = findings;
    for (;;) {
      const texts = new Map<string, string>();
      for (const edit of open.flatMap((finding) => finding.edits ?? [])) {
        const read = await this.#open(edit.path);
        if (typeof read !== "string") texts.set(edit.path, read.text);
      }
      const applied = applyEdits(texts, open);
      const wrong = [...applied.texts].flatMap(([path, text]): [string, string][] => { const why = verify(path, texts.get(path) ?? "", text, applied.edits.get(path) ?? []); return why === undefined ? [] : [[path, why]]; });
      const [first] = wrong;
      if (first === undefined) {
        for (const [path, text] of applied.texts) this.#put(path, text, applied.edits.get(path) ?? []);
        return { done: applied.findings.filter((finding) => (finding.edits ?? []).some((edit) => applied.texts.has(edit.path))), left: [...left, ...await this.#reasons(applied.left)] };
      }
      const [path, why] = first;
      const touches = (finding: Finding): boolean => (finding.edits ?? []).some((edit) => edit.path === path);
      left.push(...open.filter(touches).map((finding) => ({ finding, why: `${path}: ${why}` })));
      open = open.filter((finding) => !touches(finding));
    }
  }

  changed(): readonly FixedFile[] {
    return [...this.bytes].map(([path, after]): FixedFile => {
      const read = this.#texts.get(path);
      return { path, after, before: typeof read === "object" ? read.original : new Uint8Array(), edits: this.#edits.get(path) ?? 0 };
    }).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  #put(path: string, text: string, edits: readonly Edit[]): void {
    const read = this.#texts.get(path);
    if (typeof read !== "object") return;
    this.#texts.set(path, { ...read, text });
    this.bytes.set(path, new TextEncoder().encode(text));
    this.#edits.set(path, (this.#edits.get(path) ?? 0) + edits.length);
  }

  async #reasons(findings: readonly Finding[]): Promise<readonly Left[]> {
    return Promise.all(findings.map(async (finding) => {
      const reads = await Promise.all((finding.edits ?? []).map(async (edit) => this.#open(edit.path)));
      return { finding, why: reads.find((read) => typeof read === "string") ?? "the line does not hold what was read there exactly once, or another edit meets this one" };
    }));
  }

  /** The text of a file, or why it is not touched. */
  async #open(path: string): Promise<Text | string> {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const read = await this.#read(path);
    this.#texts.set(path, read);
    return read;
  }

  async #read(path: string): Promise<Text | string> {
    if (!this.#regular.has(path)) return `${path} is no regular file of this repository`;
    try {
      const original = await this.#source.read(path, { length: MAX_BYTES + 1 });
      if (original.length > MAX_BYTES) return `${path} is larger than ${MAX_BYTES / 1_048_576} MiB`;
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(original);
      return { original, text };
    } catch (error) {
      if (error instanceof RepositoryError) return `${path} cannot be read: ${error.message}`;
      if (error instanceof TypeError) return `${path} is no UTF-8 text`;
      throw error;
    }
  }
}
