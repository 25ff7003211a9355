/** Entry of a worker thread: verifies what it is sent, answers each block and each closed manifest in the order of asking. */

import { parentPort, workerData } from "node:worker_threads";
import { BlockVerifier } from "./block-verifier.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./messages.ts";

const { setup, rows } = workerData as WorkerStart;
const verifier = new BlockVerifier(setup, rows);
const answer = (message: FromWorker, memory: readonly ArrayBuffer[] = []): void => { parentPort?.postMessage(message, [...memory]); };

parentPort?.on("message", (message: ToWorker) => {
  switch (message.kind) {
    case "open": verifier.open(message.setup, message.plan); return;
    case "block": {
      const memory = message.block.bytes.buffer;
      answer({ kind: "done", memory, ...verifier.block(message.file, message.block) }, [memory]);
      return;
    }
    case "close": answer({ kind: "totals", totals: verifier.close(message.file, message.format) }); return;
  }
});
