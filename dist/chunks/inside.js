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

export { isReallyInside as n, input as r, isInside as t };