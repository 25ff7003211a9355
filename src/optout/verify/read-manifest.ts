/** Reads one manifest block by block through the crew; totals with places as lines of the file. */

import type { EvidenceFile } from "../evidence-file.ts";
import { type Manifest, openManifest } from "../manifest/open.ts";
import type { Block } from "../stream/blocks.ts";
import type { BlockDone } from "./block-verifier.ts";
import type { Crew } from "./crew.ts";
import type { ManifestPlan, VerifyOptions } from "./plan.ts";
import type { Unread } from "./result.ts";
import type { ManifestSetup } from "./setup.ts";
import { mergeTotals, noTotals, settle, type Totals, unreadKey } from "./totals.ts";

/** What is left of the limits, shared by the manifests of a run. */
export interface Budget { rows: number; bytes: number }

export interface ReadContext {
  readonly crew: Crew;
  readonly options: Pick<VerifyOptions, "rows" | "blockBytes">;
  /** Which blocks are this shard's; undefined = all. */
  readonly mine?: (block: number) => boolean;
  readonly budget: Budget;
  /** Blocks that may be under way at once. */
  readonly ahead: number;
  readonly lines: (count: number) => void;
}

const LF = 0x0a;

/** Verifies one manifest. What of it could not be read is in the totals' `unread`. Rejects only where a thread died. */
export async function readManifest(plan: ManifestPlan, file: EvidenceFile, setup: ManifestSetup, context: ReadContext): Promise<Totals> {
  const opened = await openManifest(file, { ...(plan.columns === undefined ? {} : { columns: plan.columns }), ...(plan.format === undefined ? {} : { format: plan.format }) });
  if (!opened.ok) return unreadable(setup.index, { name: file.name, reason: opened.problem.reason, ...(opened.problem.fix === undefined ? {} : { fix: opened.problem.fix }) });
  if (opened.manifest.lines === undefined) return unreadable(setup.index, { name: file.name, reason: `${opened.manifest.format} is not read here`, fix: "write it as JSON Lines" }, opened.manifest.format);
  return await new ManifestRun(opened.manifest, setup, context).run();
}

/** Totals of a manifest of which nothing could be read. */
export function unreadable(file: number, entry: Unread, format = ""): Totals {
  return { ...noTotals(), files: new Map([[file, { rows: 0, bad: 0, format }]]), unread: new Map([[unreadKey(entry), entry]]) };
}

class ManifestRun {
  readonly #manifest: Manifest;
  readonly #setup: ManifestSetup;
  readonly #context: ReadContext;
  /** Lines before each block, by its index. */
  readonly #firstLines: number[] = [];
  readonly #under: { readonly block: number; readonly done: Promise<BlockDone> }[] = [];
  #lines = 0;

  constructor(manifest: Manifest, setup: ManifestSetup, context: ReadContext) {
    this.#manifest = manifest;
    this.#setup = setup;
    this.#context = context;
  }

  async run(): Promise<Totals> {
    const { crew, budget, options } = this.#context;
    const { file, lines: plan, format } = this.#manifest;
    const index = this.#setup.index;
    crew.open(this.#setup, plan);
    const limited = budget.bytes !== Infinity || budget.rows !== Infinity;
    const stream = this.#manifest.blocks({ digest: true, spare: crew.spare, ...(options.blockBytes === undefined ? {} : { blockBytes: options.blockBytes }), ...(budget.bytes === Infinity ? {} : { maxBytes: Math.max(0, budget.bytes) }) });
    let stopped = false;
    for await (const block of stream) {
      if (limited) {
        if (budget.rows <= 0) { stopped = true; break; }
        budget.bytes -= block.bytes.length;
        budget.rows -= countLines(block);
      }
      await this.#take(block);
    }
    while (this.#under.length > 0) await this.#finish();
    const end = stream.end;
    const totals = (await crew.close(index, label(this.#manifest))).map((t) => settle(t, index, this.#firstLines)).reduce((a, b) => mergeTotals(a, b), noTotals());
    const unread = new Map(totals.unread);
    const say = (entry: Unread): void => { unread.set(unreadKey(entry), entry); };
    if (stopped) say({ name: file.name, line: this.#lines + 1, reason: "the limit of rows ends here: what follows was not read", fix: "run gpai-docket optout verify on the command line, which has no limit" });
    else if (end?.problem !== undefined) say({ name: file.name, line: this.#lines + 1, offset: end.problem.offset, reason: end.problem.reason, ...(end.problem.fix === undefined ? {} : { fix: end.problem.fix }) });
    const read = totals.files.get(index) ?? { rows: 0, bad: 0, format };
    const sha256 = stopped ? undefined : end?.sha256;
    return { ...totals, unread, files: new Map([[index, { ...read, ...(sha256 === undefined ? {} : { sha256 }) }]]) };
  }

  async #take(block: Block): Promise<void> {
    const { crew, mine, ahead } = this.#context;
    const others = mine !== undefined && !mine(block.index);
    const { done } = others ? { done: Promise.resolve({ lines: countLines(block) }) } : await crew.block(this.#setup.index, block);
    this.#under.push({ block: block.index, done });
    while (this.#under.length > ahead) await this.#finish();
  }

  /** Waits for the oldest block, so that lines are counted and rows are written in their order. */
  async #finish(): Promise<void> {
    const next = this.#under.shift();
    if (next === undefined) return;
    const { lines, rows } = await next.done;
    const before = this.#lines;
    this.#place(next.block, lines);
    if (rows === undefined || rows.lines.length === 0) return;
    const name = `{"file":${JSON.stringify(this.#manifest.file.name)},"line":`;
    let text = "";
    for (const [i, line] of rows.lines.entries()) text += `${name}${String(before + line + 1)},${(rows.texts[i] ?? "{}").slice(1)}\n`;
    await this.#context.options.rows?.write(text);
  }

  #place(block: number, lines: number): void {
    this.#firstLines[block] = this.#lines;
    this.#lines += lines;
    this.#context.lines(lines);
  }
}

/** Lines of a block that nobody reads: as many as its reader would count. */
function countLines(block: Block): number {
  const { bytes } = block;
  let lines = block.tooLong === undefined ? 0 : 1;
  let from = 0;
  for (let i = bytes.indexOf(LF); i >= 0; i = bytes.indexOf(LF, from)) { lines += 1; from = i + 1; }
  return from < bytes.length ? lines + 1 : lines;
}

function label(manifest: Manifest): string {
  const { name } = manifest.shape;
  return name === "manifest" || name === manifest.format ? manifest.format : `${manifest.format} (${name})`;
}
