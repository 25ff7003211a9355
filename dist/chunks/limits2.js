// src/repository/limits.ts
const LIST_LIMITS = {
	entries: 1e6,
	depth: 64
};
const MAX_READ_BYTES = 1073741824;
function tooMany(limits) {
	return {
		reason: `more than ${limits.entries} files: the rest was not listed`,
		fix: "give the folder that holds the model, not the whole tree"
	};
}
function tooDeep(path, limits) {
	return {
		reason: `folders nested deeper than ${limits.depth} were not listed`,
		path
	};
}

export { tooMany as i, MAX_READ_BYTES as n, tooDeep as r, LIST_LIMITS as t };