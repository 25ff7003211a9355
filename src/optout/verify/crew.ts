/** Threads that verify blocks, with a bound on what waits for them; in process where there are none. */

import { Worker } from "node:worker_threads";
import type { LinePlan } from "../manifest/reader.ts";
import type { Block } from "../stream/blocks.ts";
import { type BlockDone, BlockVerifier, type Rows } from "./block-verifier.ts";
import { CrewError } from "./crew-error.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./messages.ts";
import type { ManifestSetup, VerifierSetup } from "./setup.ts";
import type { Totals } from "./totals.ts";
import { workerFile } from "./worker-file.ts";

export interface Crew {
  /** Memory of blocks that are done, for the next ones. */
  readonly spare: ArrayBuffer[];
  open(setup: ManifestSetup, plan: LinePlan | undefined): void;
  /**
   * Takes a block, whose bytes then belong to the crew. The outer promise resolves when there is room for another block, its
   * content when this one is verified. Both reject where a thread died.
   */
  block(file: number, block: Block): Promise<{ readonly done: Promise<BlockDone> }>;
  /** Totals of every thread for a manifest all of whose blocks are done; places are told by block. */
  close(file: number, format: string): Promise<readonly Totals[]>;
  end(): Promise<void>;
}

/** `threads` 0 = in process. */
export function makeCrew(setup: VerifierSetup, rows: Rows, threads: number): Crew {
  return threads <= 0 ? inProcess(setup, rows) : new Threads(setup, rows, threads);
}

function inProcess(setup: VerifierSetup, rows: Rows): Crew {
  const verifier = new BlockVerifier(setup, rows);
  const spare: ArrayBuffer[] = [];
  return {
    spare,
    open: (manifest, plan) => { verifier.open(manifest, plan); },
    block: (file, block) => {
      const done = verifier.block(file, block);
      spare.push(block.bytes.buffer);
      return Promise.resolve({ done: Promise.resolve(done) });
    },
    close: (file, format) => Promise.resolve([verifier.close(file, format)]),
    end: () => Promise.resolve(),
  };
}

/** Blocks that a thread holds: one in work, one waiting, so that it never idles while the main thread reads. */
const HELD = 2;

/** Rows make little garbage: a small nursery keeps a thread small. */
const YOUNG_MB = 4;

interface Waiting { readonly resolve: (answer: FromWorker) => void; readonly reject: (error: Error) => void }
interface Member { readonly worker: Worker; readonly waiting: Waiting[]; held: number }

class Threads implements Crew {
  readonly spare: ArrayBuffer[] = [];
  readonly #members: readonly Member[];
  #failure: Error | undefined;
  #ended = false;
  #room: (() => void)[] = [];

  constructor(setup: VerifierSetup, rows: Rows, threads: number) {
    const data: WorkerStart = { setup, rows };
    this.#members = Array.from({ length: threads }, () => this.#start(data));
  }

  open(setup: ManifestSetup, plan: LinePlan | undefined): void {
    for (const { worker } of this.#members) send(worker, { kind: "open", setup, ...(plan === undefined ? {} : { plan }) });
  }

  async block(file: number, block: Block): Promise<{ readonly done: Promise<BlockDone> }> {
    const member = await this.#free();
    member.held += 1;
    const done = this.#ask(member, { kind: "block", file, block }, [block.bytes.buffer]).then((answer) => {
      member.held -= 1;
      this.#room.shift()?.();
      if (answer.kind !== "done") throw new CrewError("a thread answered out of turn");
      this.spare.push(answer.memory);
      return answer;
    });
    // Awaited later than it may fail: the failure itself is seen there.
    done.catch(() => undefined);
    return { done };
  }

  async close(file: number, format: string): Promise<readonly Totals[]> {
    return Promise.all(this.#members.map(async (member) => {
      const answer = await this.#ask(member, { kind: "close", file, format });
      if (answer.kind !== "totals") throw new CrewError("a thread answered out of turn");
      return answer.totals;
    }));
  }

  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
  }

  #start(data: WorkerStart): Member {
    const worker = new Worker(workerFile(), { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const member: Member = { worker, waiting: [], held: 0 };
    worker.on("message", (answer: FromWorker) => { member.waiting.shift()?.resolve(answer); });
    worker.on("error", (error: unknown) => { this.#fail(new CrewError(`a worker thread failed: ${error instanceof Error ? error.message : "unknown error"}`)); });
    worker.on("messageerror", () => { this.#fail(new CrewError("a worker thread could not read what it was sent")); });
    worker.on("exit", (code) => { if (!this.#ended) this.#fail(new CrewError(`a worker thread ended early (exit ${String(code)})`)); });
    return member;
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const member of this.#members) for (const { reject } of member.waiting.splice(0)) reject(this.#failure);
    for (const wake of this.#room.splice(0)) wake();
  }

  async #free(): Promise<Member> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure;
      let least: Member | undefined;
      for (const member of this.#members) if (least === undefined || member.held < least.held) least = member;
      if (least !== undefined && least.held < HELD) return least;
      await new Promise<void>((resolve) => { this.#room.push(resolve); });
    }
  }

  #ask(member: Member, message: ToWorker, transfer: readonly ArrayBuffer[] = []): Promise<FromWorker> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      member.waiting.push({ resolve, reject });
      send(member.worker, message, transfer);
    });
  }
}

function send(worker: Worker, message: ToWorker, transfer: readonly ArrayBuffer[] = []): void {
  worker.postMessage(message, [...transfer]);
}
