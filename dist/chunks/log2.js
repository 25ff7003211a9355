import { s as logLine } from "./escape.js";

// src/action/log.ts
function log(text) {
	process.stdout.write(`${text.split("\n").map((l) => logLine(l)).join("\n")}\n`);
}

export { log as t };