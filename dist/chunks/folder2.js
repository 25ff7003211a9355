import { n as gitPlace } from "./revision.js";

// src/action/folder.ts
async function folderInRepository(root, otherwise) {
	const found = await gitPlace(root).catch(() => void 0);
	if (found === void 0 || !("place" in found)) return otherwise;
	return found.place.prefix.replace(/\/$/, "") || ".";
}

export { folderInRepository as t };