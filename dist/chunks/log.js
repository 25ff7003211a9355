import { a as logLine } from "./escape.js";

// src/action/inputs.ts
function input(env, name) {
	return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

// src/action/log.ts
function log(text) {
	process.stdout.write(`${text.split("\n").map((l) => logLine(l)).join("\n")}\n`);
}

export { input as n, log as t };