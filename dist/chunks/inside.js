import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

// src/action/inside.ts
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isReallyInside(folder, path) {
	return isInside(realpathSync(folder), realpathSync(path));
}

export { isReallyInside as n, isInside as t };