// src/records/names-path.ts
function namesAny(all, paths) {
	return all !== "" && paths.some((p) => all.includes(p.slice(p.lastIndexOf("/") + 1)) || foldersOf(p).some((folder) => namesFolder(all, folder)));
}
const MAX_DEPTH = 20;
function foldersOf(path) {
	const parts = path.split("/", MAX_DEPTH).slice(0, -1);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
function namesFolder(text, folder) {
	for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + 1)) {
		const before = text[at - 1] ?? "\n";
		const rest = text.slice(at + folder.length, at + folder.length + 2);
		if (/[\s"'[{,:/]/.test(before) && /^(?:\/?[\s"'\]},#]|\/?$)/.test(rest)) return true;
	}
	return false;
}

export { namesAny as t };