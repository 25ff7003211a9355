import { d as visible } from "./escape.js";

// src/cli/progress.ts
const QUIET_MS = 2e3;
function progressLine(io, now) {
	const started = now();
	let last = started;
	let drawn = false;
	return {
		step: (text) => {
			const time = now();
			if (time - started < QUIET_MS || time - last < (io.interactive ? 100 : QUIET_MS)) return;
			last = time;
			drawn = io.interactive;
			io.err(io.interactive ? `\r\u001b[K… ${visible(text).slice(0, io.width - 4)}` : `… ${visible(text)}\n`);
		},
		done: () => {
			if (drawn) io.err("\r\x1B[K");
		}
	};
}

export { progressLine as t };