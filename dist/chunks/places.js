import { n as nearest } from "./classification-types.js";
import { s as REQUEST_REGISTERS } from "./safety.js";

// src/records/places.ts
const RECORDS = [
	"model",
	"documentation",
	"training-data",
	"summary",
	"copyright",
	"safety",
	"classification",
	"waivers",
	"baseline",
	"config"
];
const OF_A_MODEL = /* @__PURE__ */ new Set([
	"model",
	"documentation",
	"training-data",
	"summary",
	"copyright",
	"safety",
	"classification"
]);
const EVIDENCE = /* @__PURE__ */ new Set([
	"registers",
	"optout",
	"crawl",
	"docs",
	"archive",
	"evidence",
	"upstream"
]);
const MAX_MODELS = 200;
function findPlaces(entries) {
	const problems = [];
	const folders = /* @__PURE__ */ new Map();
	const folder = (path) => {
		const known = folders.get(path) ?? {
			files: /* @__PURE__ */ new Map(),
			registers: /* @__PURE__ */ new Map()
		};
		folders.set(path, known);
		return known;
	};
	folder(".gpai");
	for (const { path } of entries) {
		if (!path.startsWith(".gpai/")) {
			if (/^\.gpai\//i.test(path) && !problems.some((p) => p.kind === "unknown-key" && p.message.startsWith("the folder"))) problems.push({
				path,
				kind: "unknown-key",
				message: `the folder ${path.slice(0, 5)} is not read`,
				fix: "Name it .gpai, in lower case."
			});
			continue;
		}
		const parts = path.slice(6).split("/");
		const [head = "", next = ""] = parts;
		if (parts.length === 1) place(folder(".gpai").files, path, head, RECORDS, problems);
		else if (head === "registers" && parts.length === 2) place(folder(".gpai").registers, path, next, REQUEST_REGISTERS, problems);
		else if (parts.length === 2 && !EVIDENCE.has(head)) place(folder(`.gpai/${head}`).files, path, next, RECORDS, problems);
		else if (parts.length === 3 && next === "registers" && !EVIDENCE.has(head)) place(folder(`.gpai/${head}`).registers, path, parts[2] ?? "", REQUEST_REGISTERS, problems);
	}
	const all = [...folders].map(([path, found]) => ({
		path,
		...path === ".gpai" ? {} : { modelId: path.slice(6) },
		...found
	}));
	const root = all.find((f) => f.path === ".gpai") ?? {
		path: ".gpai",
		files: /* @__PURE__ */ new Map(),
		registers: /* @__PURE__ */ new Map()
	};
	const models = all.filter((f) => f.modelId !== void 0 && (f.registers.size > 0 || [...f.files.keys()].some((name) => OF_A_MODEL.has(name))));
	if (models.length > MAX_MODELS) problems.push({
		path: ".gpai",
		kind: "invalid",
		message: `${models.length} model folders; the first ${MAX_MODELS} are read`,
		fix: "Split the repository, or gather versions of one model in one folder."
	});
	for (const model of models.slice(0, MAX_MODELS)) for (const name of [
		"waivers",
		"baseline",
		"config"
	]) {
		const path = model.files.get(name);
		if (path !== void 0) problems.push({
			path,
			kind: "unknown-key",
			message: `${name} of a single model is not read`,
			fix: `Put it into .gpai/${name}.yaml${name === "waivers" ? " and name the model with model:" : ""}.`
		});
	}
	return {
		root,
		models: models.slice(0, MAX_MODELS),
		problems: problems.slice(0, 100)
	};
}
function place(taken, path, file, names, problems) {
	const dot = file.lastIndexOf(".");
	const [stem, extension] = dot < 1 ? [file, ""] : [file.slice(0, dot), file.slice(dot + 1)];
	const allowed = stem === "training-data" || names.includes("complaints") ? [
		"yaml",
		"yml",
		"csv",
		"tsv"
	] : ["yaml", "yml"];
	const name = names.find((n) => n === stem);
	if (name !== void 0 && allowed.includes(extension)) {
		const other = taken.get(name);
		if (other === void 0) taken.set(name, path);
		else problems.push({
			path,
			kind: "invalid",
			message: `${other} is read instead of this file`,
			fix: "Keep one of the two."
		});
		return;
	}
	const near = nearest(stem, names);
	if (near !== void 0 && /^(?:ya?ml|csv|tsv|json|txt|toml)?$/i.test(extension)) problems.push({
		path,
		kind: "unknown-key",
		message: "this file is not read",
		fix: near === stem ? `Write it as ${near}.${allowed.join(" or .")}.` : `Did you mean ${near}.${allowed[0] ?? "yaml"}?`
	});
}
function holdsModel(folder) {
	return [...folder.files.keys()].some((name) => OF_A_MODEL.has(name));
}

export { holdsModel as n, findPlaces as t };