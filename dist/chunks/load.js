import { n as readExtra } from "./documents.js";
import { n as evidenceDigests } from "./evidence-files.js";
import { l as Shelf } from "./evidence.js";

// src/records/load.ts
async function loadRecords(source, listing, options) {
	const shelf = new Shelf(source, listing);
	const documents = /* @__PURE__ */ new Map();
	const own = shelf.entries.get(".gpai");
	const problems = own === void 0 ? [] : [{
		path: ".gpai",
		kind: "invalid",
		message: own.kind === "symlink" ? ".gpai is a symbolic link, which is not followed" : ".gpai is no folder, so no records are read",
		fix: "Make .gpai a real folder that holds the record files."
	}];
	const below = listing.entries.filter((e) => e.lossyName !== true && /^\.gpai\//i.test(e.path));
	const base = {
		present: own !== void 0 || below.some((e) => e.path.startsWith(".gpai/")),
		models: [],
		config: {},
		configSource: null,
		waivers: [],
		documents,
		paths: new Set(shelf.entries.keys()),
		problems
	};
	if (below.length === 0) {
		await readExtra(options.extraDocuments ?? [], shelf, documents);
		return base;
	}
	const { readFolders } = await import("./read-folders.js");
	const read = await readFolders(below, shelf, documents, options.now);
	await readExtra(options.extraDocuments ?? [], shelf, documents, read.upstream);
	const { configPath, ...declared } = read;
	const named = await evidenceDigests(read.models, shelf.entries, source);
	const configSource = configPath === void 0 ? null : {
		path: configPath,
		...source.commit === void 0 ? {} : { commit: source.commit }
	};
	return {
		...base,
		...declared,
		...named,
		configSource,
		problems: [...problems, ...read.problems]
	};
}

export { loadRecords as t };