import { t as BlockVerifier } from "./chunks/block-verifier.js";
import { parentPort, workerData } from "node:worker_threads";

// src/optout/verify/worker.ts
const { setup, rows } = workerData;
const verifier = new BlockVerifier(setup, rows);
const answer = (message, memory = []) => {
	parentPort?.postMessage(message, [...memory]);
};
parentPort?.on("message", (message) => {
	switch (message.kind) {
		case "open":
			verifier.open(message.setup, message.plan);
			return;
		case "block": {
			const memory = message.block.bytes.buffer;
			answer({
				kind: "done",
				memory,
				...verifier.block(message.file, message.block)
			}, [memory]);
			return;
		}
		case "close":
			answer({
				kind: "totals",
				totals: verifier.close(message.file, message.format)
			});
			return;
	}
});

export {  };