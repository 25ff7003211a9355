/** What the main thread and a worker say to each other. Plain data; the bytes of blocks are transferred, not copied. */

import type { LinePlan } from "../manifest/reader.ts";
import type { Block } from "../stream/blocks.ts";
import type { BlockDone, Rows } from "./block-verifier.ts";
import type { ManifestSetup, VerifierSetup } from "./setup.ts";
import type { Totals } from "./totals.ts";

/** `workerData`. */
export interface WorkerStart { readonly setup: VerifierSetup; readonly rows: Rows }

export type ToWorker =
  | { readonly kind: "open"; readonly setup: ManifestSetup; readonly plan?: LinePlan }
  | { readonly kind: "block"; readonly file: number; readonly block: Block }
  | { readonly kind: "close"; readonly file: number; readonly format: string };

export type FromWorker =
  /** With the memory of the block, to be used again. */
  | ({ readonly kind: "done"; readonly memory: ArrayBuffer } & BlockDone)
  | { readonly kind: "totals"; readonly totals: Totals };
