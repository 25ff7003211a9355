import { a as logLine } from "./escape.js";
import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

// src/action/inputs.ts
function input(env, name) {
	return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

// src/action/inside.ts
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isReallyInside(folder, path) {
	return isInside(realpathSync(folder), realpathSync(path));
}

// src/action/log.ts
function log(text) {
	process.stdout.write(`${text.split("\n").map((l) => logLine(l)).join("\n")}\n`);
}

export { input as i, isInside as n, isReallyInside as r, log as t };