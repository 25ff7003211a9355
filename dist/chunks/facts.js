import { t as RepositoryError } from "./port.js";
import { n as isRelevantPath, t as isCrawlerPath } from "./relevance.js";
import { i as splitLines, n as conflictLine, r as excerpt } from "./lines.js";
import { i as parseYaml } from "./dates.js";
import { n as readFrontMatter, t as frontMatterLines } from "./front-matter.js";
import { a as unreadable, c as fileName, d as isExcludedFolder, f as isIndexName, i as refusable, l as folderOf$2, n as pointerReader, o as weightFile, p as joinPath, r as Refusal, s as weightReading, u as formatByName } from "./pointer.js";
import { n as decodeUtf8, t as cutUtf8 } from "./decode.js";
import { D as NAMED$1, E as normaliseLicenceId, M as SYSTEMIC_RISK_THRESHOLD, N as threshold, O as namedLicence, S as architectureCompute, T as licenceInfo, a as licenceTerms, b as estimates, c as blocks, f as TRAINER_LOG, g as unreadableTraining, h as trainingReading, j as GPAI_THRESHOLD, k as FINGERPRINTS, m as observationsOf, n as parameterBand, p as isTrainingReading, r as statedDates, s as fold$2, u as plain$1, v as SPARSE_WITHOUT_ACTIVE, y as TRACKED } from "./band.js";
import { t as parseJson } from "./json.js";
import { t as parseTable } from "./table.js";

// src/artifacts/parameters/bounds.ts
const LIMITS = {
	hidden: 2 ** 20,
	layers: 1e4,
	heads: 65536,
	headDim: 65536,
	width: 2 ** 24,
	vocab: 2 ** 27,
	experts: 65536
};
function within(value, min, max) {
	return value !== void 0 && Number.isSafeInteger(value) && value >= min && value <= max;
}
function optional(value, min, max) {
	return value === void 0 || within(value, min, max);
}
function isPlausible(a) {
	const dense = within(a.hidden, 1, LIMITS.hidden) && within(a.layers, 1, LIMITS.layers) && within(a.heads, 1, LIMITS.heads) && within(a.kvHeads, 1, LIMITS.heads) && within(a.headDim, 1, LIMITS.headDim) && within(a.intermediate, 1, LIMITS.width) && within(a.vocab, 1, LIMITS.vocab) && optional(a.positions, 1, LIMITS.vocab) && optional(a.normsPerLayer, 1, 8);
	const sparse = optional(a.experts, 1, LIMITS.experts) && optional(a.expertsPerToken, 1, LIMITS.experts) && optional(a.sharedExperts, 0, LIMITS.experts) && optional(a.moeIntermediate, 1, LIMITS.width) && optional(a.sharedIntermediate, 0, LIMITS.width) && optional(a.denseLayers, 0, a.layers);
	const latent = a.mla === void 0 || (a.mla.qRank === null || within(a.mla.qRank, 1, LIMITS.width)) && within(a.mla.kvRank, 1, LIMITS.width) && within(a.mla.nope, 0, LIMITS.headDim) && within(a.mla.rope, 0, LIMITS.headDim) && within(a.mla.v, 1, LIMITS.headDim);
	const routed = a.experts === void 0 || a.expertsPerToken === void 0 || a.expertsPerToken <= a.experts;
	return dense && sparse && latent && routed;
}

// src/artifacts/parameters/dense.ts
function attention(a) {
	const q = a.heads * a.headDim;
	const kv = a.kvHeads * a.headDim;
	const weights = 2 * a.hidden * q + 2 * a.hidden * kv;
	if (a.attentionBias !== true) return weights;
	const output = a.family === "qwen2" || a.family === "qwen-moe" ? 0 : a.hidden;
	return weights + q + 2 * kv + output;
}
function queryKeyNorm(a) {
	if (a.qkNorm !== true) return 0;
	return a.family === "olmo2" ? (a.heads + a.kvHeads) * a.headDim : 2 * a.headDim;
}
function embeddings(a) {
	return a.vocab * a.hidden * (a.tied ? 1 : 2);
}
function llamaLike(a) {
	const bias = a.mlpBias === true ? 2 * a.intermediate + a.hidden : 0;
	const layer = attention(a) + queryKeyNorm(a) + 3 * a.hidden * a.intermediate + bias + (a.normsPerLayer ?? 2) * a.hidden;
	return embeddings(a) + a.layers * layer + a.hidden;
}
function gptNeox$1(a) {
	const h = a.hidden;
	const i = a.intermediate;
	return embeddings(a) + a.layers * (3 * h * h + 3 * h + h * h + h + h * i + i + i * h + h + 4 * h) + 2 * h;
}
function bloom(a) {
	return gptNeox$1({
		...a,
		intermediate: 4 * a.hidden
	}) + 2 * a.hidden;
}
function gpt2(a) {
	return gptNeox$1(a) + (a.positions ?? 0) * a.hidden;
}
function mpt$1(a) {
	const layer = attention(a) + 2 * a.hidden * a.intermediate + 2 * a.hidden;
	return embeddings(a) + (a.positions ?? 0) * a.hidden + a.layers * layer + a.hidden;
}

// src/artifacts/parameters/experts.ts
function both(a, count) {
	if (a.experts === void 0 || a.expertsPerToken === void 0) return void 0;
	return {
		total: count(a.experts),
		active: count(a.expertsPerToken)
	};
}
function mixtral(a) {
	const routers = a.hidden * (a.experts ?? 0);
	return both(a, (experts) => embeddings(a) + a.layers * (attention(a) + queryKeyNorm(a) + routers + 3 * a.hidden * a.intermediate * experts + 2 * a.hidden) + a.hidden);
}
function qwenMoe$1(a) {
	const width = a.moeIntermediate;
	if (width === void 0) return void 0;
	const h = a.hidden;
	const shared = a.sharedIntermediate ?? 0;
	const sharedPart = shared === 0 ? 0 : 3 * h * shared + h;
	const plain = a.denseLayers ?? 0;
	const routers = h * (a.experts ?? 0);
	const common = attention(a) + queryKeyNorm(a) + 2 * h;
	return both(a, (experts) => embeddings(a) + a.layers * common + plain * 3 * h * a.intermediate + (a.layers - plain) * (routers + 3 * h * width * experts + sharedPart) + h);
}
function latentAttention(a, mla) {
	const width = mla.nope + mla.rope;
	return (mla.qRank === null ? a.hidden * a.heads * width : a.hidden * mla.qRank + mla.qRank + mla.qRank * a.heads * width) + (a.hidden * (mla.kvRank + mla.rope) + mla.kvRank + mla.kvRank * a.heads * (mla.nope + mla.v)) + a.heads * mla.v * a.hidden;
}
function deepseekV3(a) {
	const { mla, moeIntermediate: width } = a;
	if (mla === void 0 || width === void 0) return void 0;
	const h = a.hidden;
	const plain = a.denseLayers ?? 0;
	const routers = (h + (a.routerBias === true ? 1 : 0)) * (a.experts ?? 0);
	return both(a, (experts) => embeddings(a) + a.layers * (latentAttention(a, mla) + 2 * h) + plain * 3 * h * a.intermediate + (a.layers - plain) * (routers + 3 * h * width * (experts + (a.sharedExperts ?? 0))) + h);
}

// src/artifacts/parameters/index.ts
const FORMULAS = {
	llama: llamaLike,
	mistral: llamaLike,
	qwen2: llamaLike,
	qwen3: llamaLike,
	olmo2: llamaLike,
	gemma: llamaLike,
	phi3: llamaLike,
	"gpt-neox": gptNeox$1,
	bloom,
	gpt2,
	mpt: mpt$1,
	mixtral,
	dbrx: mixtral,
	"qwen-moe": qwenMoe$1,
	"deepseek-v3": deepseekV3
};
function countParameters(architecture) {
	if (!isPlausible(architecture)) return void 0;
	const result = FORMULAS[architecture.family](architecture);
	const count = typeof result === "number" ? {
		total: result,
		active: result
	} : result;
	return count !== void 0 && Number.isSafeInteger(count.total) && Number.isSafeInteger(count.active) ? count : void 0;
}

// src/artifacts/neighbours.ts
function folderOf$1(path) {
	const cut = path.lastIndexOf("/");
	return cut === -1 ? "." : path.slice(0, cut);
}
function neighbours(listing) {
	let sizes;
	let folders;
	const bySize = () => sizes ??= new Map(listing.entries.filter((e) => e.kind === "file").map((e) => [e.path, e.size]));
	return {
		has: (path) => bySize().has(path),
		size: (path) => bySize().get(path),
		inFolder(folder) {
			if (folders === void 0) {
				folders = /* @__PURE__ */ new Map();
				for (const entry of listing.entries) {
					const at = folderOf$1(entry.path);
					const names = folders.get(at);
					const name = entry.path.slice(at === "." ? 0 : at.length + 1);
					if (names === void 0) folders.set(at, [name]);
					else names.push(name);
				}
			}
			return folders.get(folder) ?? [];
		}
	};
}

// src/artifacts/assemble/folders.ts
const PART = /^(?:original|onnx|openvino|coreml|gguf|mlx|fp16|fp32|bf16|fp8|int8|int4|4bit|8bit|variables|saved_model|tf|flax|pytorch|checkpoint-\d+|global_step\d+|iter_\d+|mp_rank_[\d_]+|step[-_]?\d+(?:-\w+)?|\d_[A-Z]\w+|[^/]+\.mlpackage|com\.apple\.CoreML)$/;
const COMPONENT$1 = /^(?:unet|vae|vae_\w+|text_encoder(?:_\d)?|transformer(?:_\d)?|scheduler|tokenizer(?:_\d)?|feature_extractor|image_encoder|safety_checker|prior|decoder|controlnet|vocoder|connectors?)$/;
const STAGE = /^(?:stage[-_]?\d.*|phase[-_]?\d.*|configs?|conf|data|data[-_]?prep|data[-_]?mix(?:es)?|mix(?:es|tures?)?|blends?|pre-?train(?:ing)?|mid-?train(?:ing)?|anneal(?:ing)?|decay|long[-_]context.*|sft|dpo|rl|rlhf|post-?train(?:ing)?|finetun(?:e|ing)|recipes?|training|train|scripts?|yamls?|logs?|runs?)$/i;
const MAX_CLIMB = 16;
function lastSegment(folder) {
	return folder.slice(folder.lastIndexOf("/") + 1);
}
function inside$1(folder, ancestor) {
	return ancestor === "." || folder === ancestor || folder.startsWith(`${ancestor}/`);
}
function modelFolder(folder, pipelines) {
	let at = folder;
	for (let i = 0; i < MAX_CLIMB && at !== "."; i++) {
		const parent = folderOf$1(at);
		const last = lastSegment(at);
		const data = last === "Data" && parent.endsWith(".mlpackage");
		if (!PART.test(last) && !data && !(COMPONENT$1.test(last) && pipelines.has(parent))) return at;
		at = parent;
	}
	return at;
}
function trainingFolder(folder) {
	let at = folder;
	for (let i = 0; i < MAX_CLIMB && at !== "." && STAGE.test(lastSegment(at)); i++) at = folderOf$1(at);
	return at;
}
function stem(path) {
	const name = lastSegment(path);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
function commonStem(paths) {
	const stems = paths.map(stem).sort();
	const first = stems[0] ?? "";
	const last = stems.at(-1) ?? "";
	let length = 0;
	while (length < first.length && first[length] === last[length]) length++;
	const shared = first.slice(0, length).replace(/[-_. ]{1,5}$/, "").replace(/[-_. ]?(?:stage|phase|part|seed)$/i, "");
	return shared.length >= 3 ? shared : first;
}

// src/artifacts/training/comments.ts
const MAX_COMMENT = 2e3;
function lineComments(text) {
	const out = [];
	for (const [i, line] of splitLines(text).entries()) {
		const at = commentStart(line);
		if (at === void 0) continue;
		out.push({
			line: i + 1,
			text: line.slice(at + 1, at + 1 + MAX_COMMENT).replace(/^#{0,10}/, "").trim(),
			alone: line.slice(0, Math.min(at, 1e3)).trim() === ""
		});
	}
	return out;
}
function commentStart(line) {
	if (!line.includes("#")) return void 0;
	let quote = "";
	for (let i = 0; i < line.length; i++) {
		const c = line[i] ?? "";
		const before = line[i - 1] ?? " ";
		if (quote !== "") {
			if (c === "\\" && quote === "\"") i++;
			else if (c === quote) quote = "";
		} else if (c === "#" && (before === " " || before === "	")) return i;
		else if ((c === "\"" || c === "'") && /[\s[{,:(-]/.test(before)) {
			if (line.indexOf(c, i + 1) > 0) quote = c;
		}
	}
}

// src/artifacts/training/quantities.ts
const MAX_TEXT$1 = 2e5;
const MAX_AMOUNT = 0xde0b6b3a7640000;
const SCALES = /* @__PURE__ */ new Map([
	["k", 1e3],
	["thousand", 1e3],
	["m", 1e6],
	["mn", 1e6],
	["million", 1e6],
	["millions", 1e6],
	["b", 1e9],
	["bn", 1e9],
	["g", 1e9],
	["billion", 1e9],
	["billions", 1e9],
	["t", 0xe8d4a51000],
	["tn", 0xe8d4a51000],
	["trillion", 0xe8d4a51000],
	["trillions", 0xe8d4a51000]
]);
function words$2(text) {
	const out = [];
	for (const match of text.slice(0, MAX_TEXT$1).matchAll(/[^\s|/\u2010-\u2015-]+/g)) {
		const raw = match[0];
		let from = 0;
		let to = raw.length;
		while (from < to && "([{<\"'`*_~≈>+$:“‘".includes(raw[from] ?? "")) from++;
		while (to > from && ")]}>\"'`*_.,;:!?+”’".includes(raw[to - 1] ?? "")) to--;
		const negative = "-−".includes(text[match.index - 1] ?? " ") && /^\s?$/.test(text[match.index - 2] ?? "");
		out.push({
			raw,
			text: negative ? `-${raw.slice(from, to)}` : raw.slice(from, to),
			index: match.index,
			ends: /[.;!?]["')\]]?$/.test(raw.slice(-3))
		});
	}
	return out;
}
function parseNumber$1(text) {
	const t = text.slice(0, 60);
	if (t.length !== text.length) return void 0;
	let plain;
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(t)) plain = t.replaceAll(",", "");
	else if (/^\d{1,3}(?:[_\u00a0\u202f' ]\d{3})+$/.test(t)) plain = t.replaceAll(/[^\d]/g, "");
	else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(t)) plain = t.replaceAll(".", "");
	else if (/^\d+,\d{1,2}$/.test(t)) plain = t.replace(",", ".");
	else if (/^\d+(?:\.\d+)?(?:[eE]\+?\d{1,2})?$/.test(t) || /^\d[\d_]*$/.test(t)) plain = t.replaceAll("_", "");
	if (plain === void 0) return void 0;
	const value = Number(plain);
	return Number.isFinite(value) && value <= MAX_AMOUNT ? value : void 0;
}
function parsePower(text) {
	const match = /^(\d+(?:\.\d+)?)[x×*·]10\^?(\d{1,2})$/.exec(text.slice(0, 30));
	return match?.[1] === void 0 || match[2] === void 0 ? void 0 : parseNumber$1(`${match[1]}e${match[2]}`);
}
function parseQuantity(text) {
	const list = words$2(text.slice(0, 200));
	const read = amountAt(list, 0);
	return read !== void 0 && read.next === list.length ? read.value : void 0;
}
function amountAt(list, i) {
	const text = list[i]?.text ?? "";
	const power = parsePower(text);
	if (power !== void 0) return {
		value: power,
		scaled: true,
		next: i + 1
	};
	let digits = 0;
	while (digits < text.length && /[\d.,_eE+]/.test(text[digits] ?? "")) digits++;
	const suffix = text.slice(digits).toLowerCase();
	const number = parseNumber$1(text.slice(0, digits));
	if (number === void 0) return void 0;
	if (suffix !== "") return scaled$1(number, SCALES.get(suffix), i + 1);
	const word = list[i]?.ends === true ? void 0 : list[i + 1];
	const scale = word === void 0 ? void 0 : SCALES.get(word.text.toLowerCase());
	return scale === void 0 ? {
		value: number,
		scaled: false,
		next: i + 1
	} : scaled$1(number, scale, i + 2);
}
function scaled$1(number, scale, next) {
	if (scale === void 0) return void 0;
	const value = Number(`${number}e${Math.round(Math.log10(scale))}`);
	const exact = Number.isFinite(value) ? value : number * scale;
	return exact <= MAX_AMOUNT ? {
		value: exact,
		scaled: true,
		next
	} : void 0;
}
const APPROXIMATE = /* @__PURE__ */ new Set([
	"to",
	"about",
	"around",
	"approximately",
	"approx",
	"over",
	"roughly",
	"nearly",
	"almost",
	"than",
	"circa"
]);
const BETWEEN = 5;
const OTHER_UNITS = /* @__PURE__ */ new Set([
	"parameter",
	"parameters",
	"params",
	"layers",
	"heads",
	"experts",
	"gpus",
	"steps",
	"epochs",
	"epoch",
	"days",
	"weeks",
	"months",
	"languages",
	"documents",
	"samples",
	"examples",
	"words",
	"bytes",
	"pages",
	"per",
	"context",
	"vocabulary",
	"model",
	"models"
]);
function tokenQuantities(text) {
	const list = words$2(text);
	const out = [];
	for (let i = 0; i < list.length; i++) {
		const amount = amountAt(list, i);
		if (amount === void 0) continue;
		const end = wordWithin(list, amount.next, (w) => w === "token" || w === "tokens", BETWEEN, OTHER_UNITS);
		if (end === void 0 || list[i]?.ends === true) continue;
		const first = list[i];
		const last = list[end];
		if (first === void 0 || last === void 0) continue;
		const before = list[i - 1]?.text.toLowerCase() ?? "";
		out.push({
			tokens: amount.value,
			raw: text.slice(first.index, last.index + last.raw.length).slice(0, 200),
			index: first.index,
			approximate: APPROXIMATE.has(before) || /^[~≈<>]/.test(first.raw)
		});
		i = end;
	}
	return out;
}
const NONE = /* @__PURE__ */ new Set();
function wordWithin(list, from, test, reach = BETWEEN, stops = NONE) {
	if (list[from - 1]?.ends === true) return void 0;
	for (let i = from; i <= from + reach && i < list.length; i++) {
		const word = list[i];
		if (word === void 0) return void 0;
		if (test(word.text.toLowerCase())) return i;
		if (word.ends || stops.has(word.text.toLowerCase()) || amountAt(list, i) !== void 0) return void 0;
	}
}

// src/artifacts/training/numbers.ts
const MAX_FACTOR = 0x38d7ea4c68000;
const MAX_TOKENS = 0xde0b6b3a7640000;
function toNumber(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
	if (typeof value !== "string") return void 0;
	const text = value.trim();
	return text.startsWith("-") ? negative(parseNumber$1(text.slice(1))) : parseNumber$1(text);
}
function negative(value) {
	return value === void 0 ? void 0 : -value;
}
function product(factors, max = MAX_TOKENS) {
	const names = factors.filter((f) => f.value === void 0 || f.value === null || f.value === "auto").map((f) => f.name);
	for (const f of factors) {
		if (names.includes(f.name)) continue;
		const n = toNumber(f.value);
		if (n === void 0 || n < 1 || n > MAX_FACTOR || !Number.isInteger(n)) return {
			kind: "absurd",
			reason: `${f.name} is no usable whole number from 1 up: the tokens cannot be computed`,
			line: f.line
		};
	}
	if (names.length > 0) return {
		kind: "missing",
		names
	};
	const value = factors.reduce((p, f) => p * (toNumber(f.value) ?? NaN), 1);
	if (!Number.isFinite(value) || value > max) return {
		kind: "absurd",
		reason: `${factors.map((f) => f.name).join(" x ")} gives more than ${max} tokens, which no run reaches`,
		line: factors[0]?.line ?? 1
	};
	return {
		kind: "value",
		value,
		words: factors.map((f) => `${f.name} ${toNumber(f.value)}`).join(" x "),
		line: factors[0]?.line ?? 1
	};
}
function count(value, max = MAX_FACTOR) {
	const n = toNumber(value);
	return n !== void 0 && Number.isInteger(n) && n >= 1 && n <= max ? n : void 0;
}
function weightOf(value) {
	const n = typeof value === "string" ? Number(value.trim() === "" ? "x" : value) : value;
	return typeof n === "number" && Number.isFinite(n) && n >= 0 && n <= 0xe8d4a51000 ? n : void 0;
}

// src/artifacts/training/node.ts
const MAX_REFERENCES = 8;
const MAX_STRING$1 = 2e3;
var ConfigNode = class ConfigNode {
	value;
	#document;
	#keys;
	constructor(document, keys, value) {
		this.#document = document;
		this.#keys = keys;
		this.value = value;
	}
	static rootOf(document) {
		return new ConfigNode(document, [], document.data);
	}
	get root() {
		return ConfigNode.rootOf(this.#document);
	}
	get line() {
		return this.#document.at(this.#keys).line;
	}
	get present() {
		return this.value !== void 0 && this.value !== null;
	}
	get isMap() {
		return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
	}
	get(...names) {
		const map = this.isMap ? this.value : void 0;
		const found = map === void 0 ? void 0 : names.find((n) => Object.hasOwn(map, n) && map[n] !== null) ?? names.find((n) => Object.hasOwn(map, n));
		if (map === void 0 || found === void 0) return new ConfigNode(this.#document, this.#keys, void 0);
		return new ConfigNode(this.#document, [...this.#keys, found], map[found]);
	}
	at(...keys) {
		let at = this.get(keys[0] ?? "");
		for (const k of keys.slice(1)) at = at.get(k);
		return at;
	}
	has(...names) {
		return this.get(...names).value !== void 0;
	}
	items() {
		return Array.isArray(this.value) ? this.value.map((v, i) => new ConfigNode(this.#document, [...this.#keys, i], v)) : [];
	}
	entries() {
		return this.isMap ? Object.entries(this.value).map(([k, v]) => [k, new ConfigNode(this.#document, [...this.#keys, k], v)]) : [];
	}
	resolved() {
		return follow(this, MAX_REFERENCES);
	}
	number() {
		return toNumber(this.resolved().value);
	}
	boolean() {
		const value = this.resolved().value;
		return typeof value === "boolean" ? value : value === "true" || value === "True" ? true : value === "false" || value === "False" ? false : void 0;
	}
	text() {
		const value = this.resolved().value;
		if (typeof value === "number") return String(value);
		if (typeof value !== "string" || value.length > MAX_STRING$1) return void 0;
		const filled = this.#fill(value).trim();
		return filled === "" || filled.includes("${") ? void 0 : filled;
	}
	factor(name) {
		return {
			name,
			value: this.resolved().value,
			line: this.line
		};
	}
	parent() {
		const keys = this.#keys.slice(0, -1);
		let value = this.#document.data;
		for (const k of keys) value = value?.[k];
		return new ConfigNode(this.#document, keys, value);
	}
	#fill(text) {
		return text.replace(/\$\{([\w.-]{1,100})\}/g, (whole, name) => {
			const target = this.root.at(...name.split(".")).resolved().value;
			return typeof target === "string" || typeof target === "number" ? String(target).slice(0, 200) : whole;
		});
	}
};
function follow(node, left) {
	const match = left > 0 && typeof node.value === "string" && node.value.length < 200 ? /^\$\{(\.?)([\w.-]+)\}$/.exec(node.value) : null;
	if (match?.[2] === void 0) return node;
	const target = (match[1] === "." ? node.parent() : node.root).at(...match[2].split("."));
	return target.present ? follow(target, left - 1) : node;
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$1(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// node_modules/smol-toml/dist/stringify.js
let HAS_WELLFORMED = !!"".isWellFormed;

// src/artifacts/training/toml.ts
const MAX_BYTES$9 = 1048576;
const MAX_DEPTH$2 = 32;
function parseToml(path, text) {
	const refuse = (message, line) => ({
		ok: false,
		problems: [{
			path,
			message,
			...line === void 0 ? {} : { line }
		}]
	});
	if (text.length > MAX_BYTES$9) return refuse(`larger than ${MAX_BYTES$9.toLocaleString("en")} bytes`);
	const conflict = conflictLine(text);
	if (conflict !== void 0) return refuse("unresolved git merge conflict", conflict);
	const lines = splitLines(text);
	try {
		return {
			ok: true,
			value: {
				path,
				data: plain(parse$1(text, { maxDepth: MAX_DEPTH$2 }), 0),
				at: (keys) => place(lines, keys)
			}
		};
	} catch (error) {
		return error instanceof TomlError ? refuse(excerpt(error.message.split("\n")[0] ?? "not TOML", 200), error.line) : refuse("not TOML");
	}
}
function plain(value, depth) {
	if (depth > 64) return null;
	if (Array.isArray(value)) return value.map((v) => plain(v, depth + 1));
	if (value instanceof Date) return value.toISOString();
	if (typeof value === "bigint") return Number(value);
	if (typeof value !== "object" || value === null) return value;
	const out = Object.create(null);
	for (const [k, v] of Object.entries(value)) if (k !== "__proto__" && k !== "constructor" && k !== "prototype") out[k] = plain(v, depth + 1);
	return out;
}
function place(lines, keys) {
	const names = keys.filter((k) => typeof k === "string");
	let table = [];
	let best = 1;
	for (const [i, line] of lines.entries()) {
		const header = /^\s{0,20}\[{1,2}([^\]]{1,200})\]{1,2}/.exec(line);
		if (header?.[1] !== void 0) {
			table = header[1].split(".").map((s) => s.trim().replaceAll(/["']/g, ""));
			if (table.length <= names.length && table.every((t, n) => t === names[n])) best = i + 1;
			if (table.length === names.length && best === i + 1) return {
				line: best,
				column: 1
			};
			continue;
		}
		const key = /^\s{0,20}([\w."'-]{1,200})\s{0,20}=/.exec(line);
		if (key?.[1] === void 0) continue;
		const full = [...table, ...key[1].split(".").map((s) => s.replaceAll(/["']/g, ""))];
		if (full.length <= names.length && full.every((t, n) => t === names[n])) return {
			line: i + 1,
			column: 1
		};
	}
	return {
		line: best,
		column: 1
	};
}

// src/artifacts/training/document.ts
const MAX_CONFIG_BYTES$1 = 1048576;
const MAX_LOG_BYTES = 8388608;
const FORMATS = /* @__PURE__ */ new Map([
	["yaml", "yaml"],
	["yml", "yaml"],
	["json", "json"],
	["toml", "toml"],
	["csv", "csv"],
	["tsv", "csv"],
	["txt", "text"],
	["sh", "shell"],
	["slurm", "shell"],
	["sbatch", "shell"],
	["md", "markdown"]
]);
function formatOf$1(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	const dot = name.lastIndexOf(".");
	return dot < 0 ? void 0 : FORMATS.get(name.slice(dot + 1));
}
const opened = /* @__PURE__ */ new WeakMap();
function openConfig(file) {
	const known = opened.get(file);
	if (known !== void 0) return known;
	const config = open$1(file);
	opened.set(file, config);
	return config;
}
async function open$1(file) {
	const format = formatOf$1(file.path);
	if (format === void 0) return void 0;
	const text = await file.text(format === "csv" || format === "json" ? MAX_LOG_BYTES : MAX_CONFIG_BYTES$1);
	return text === void 0 ? void 0 : configOf(file.path, text.text, format, text.complete);
}
function configOf(path, text, format, complete = true) {
	let root;
	let comments;
	return {
		path,
		format,
		text,
		complete,
		root: () => root ??= parse(path, text, format, complete),
		comments: () => comments ??= lineComments(text)
	};
}
function parse(path, text, format, complete) {
	if (!complete) return {
		ok: false,
		problem: {
			path,
			message: "larger than this reader's limit: not read",
			fix: "Move long lists of files to a separate manifest."
		}
	};
	const parsed = format === "json" ? parseJson(path, text, {
		maxLength: MAX_LOG_BYTES,
		maxDepth: 64
	}) : format === "toml" ? parseToml(path, text) : parseYaml(path, text, {
		maxBytes: MAX_CONFIG_BYTES$1,
		aliases: "bounded"
	});
	if (parsed.ok) return {
		ok: true,
		node: ConfigNode.rootOf(parsed.value)
	};
	return {
		ok: false,
		problem: parsed.problems[0] ?? {
			path,
			message: "not readable"
		}
	};
}

// src/artifacts/training/candidates.ts
const HINTS = /* @__PURE__ */ new Set([
	"config",
	"configs",
	"conf",
	"cfg",
	"train",
	"training",
	"trainer",
	"pretrain",
	"pretraining",
	"pretrained",
	"recipe",
	"recipes",
	"model",
	"models",
	"mix",
	"mixes",
	"mixture",
	"mixtures",
	"blend",
	"blends",
	"data",
	"datasets",
	"dataset",
	"datamix",
	"stage",
	"stages",
	"stage1",
	"stage2",
	"stage3",
	"sft",
	"dpo",
	"orpo",
	"grpo",
	"rl",
	"rlhf",
	"finetune",
	"finetuning",
	"lora",
	"qlora",
	"axolotl",
	"yamls",
	"experiments",
	"experiment",
	"runs",
	"run",
	"launch",
	"megatron",
	"nemo",
	"nanotron",
	"neox",
	"torchtitan",
	"olmo",
	"llm",
	"annealing",
	"anneal",
	"decay",
	"context",
	"official",
	"hparams",
	"params",
	"args",
	"arguments",
	"metadata",
	"cpt",
	"midtrain",
	"midtraining"
]);
const OUTSIDE = /(?:^|\/)(?:\.git|\.github|\.vscode|\.idea|\.circleci|node_modules|site-packages|third[_-]?party|vendor|tests?|testing|test_fixtures|fixtures|__tests__|examples?|evals?|evaluations?|lm[_-]?eval|lm_eval_harness|oe_eval_tasks|tasks|benchmarks?|locales?|i18n|helm|charts|k8s|kubernetes|terraform|ansible|\.gpai)\//i;
const JSON_NAMES = /^(?:trainer_state|all_results|train_results)\.json$|blend|mix|ratios?[_.-]|^(?:train_)?(?:data|datasets?)(?:_config)?\.json$/i;
const RECORD_FOLDERS = /(?:^|\/)exp_data\/(?:datasets|models)\//;
const TEXT_NAMES = /(?:mix|blend|data[_-]?sources?|ratios?|dolma|dolmino|olmo)/i;
const TABLE_NAMES = /(?:provenance|training[_-]?logs?|train[_-]?logs?|training[_-]?metrics|loss[_-]?log|run[_-]?log|training)/i;
const MAX_PATH$2 = 1e3;
function isTrainingCandidate(path) {
	if (path.length > MAX_PATH$2) return false;
	const format = formatOf$1(path);
	if (format === void 0 || format === "markdown" || OUTSIDE.test(path)) return false;
	const slash = path.lastIndexOf("/");
	const name = path.slice(slash + 1);
	if (name.startsWith(".")) return false;
	if (format === "json") return JSON_NAMES.test(name) || RECORD_FOLDERS.test(path);
	if (format === "csv") return TABLE_NAMES.test(name);
	if (format === "text") return TEXT_NAMES.test(name) || hinted(path.slice(0, Math.max(0, slash)), MIX_FOLDERS);
	if (format === "shell") return hinted(path, SHELL_HINTS);
	return path.split("/").length <= 2 || hinted(path, HINTS);
}
function outsideTraining(path) {
	return OUTSIDE.test(path);
}
const MIX_FOLDERS = /* @__PURE__ */ new Set([
	"mix",
	"mixes",
	"mixture",
	"mixtures",
	"datamix",
	"blend",
	"blends"
]);
const SHELL_HINTS = /* @__PURE__ */ new Set([
	"train",
	"training",
	"pretrain",
	"pretraining",
	"megatron",
	"launch",
	"slurm",
	"jobs",
	"sft",
	"finetune"
]);
function hinted(path, hints) {
	for (const word of path.toLowerCase().split(/[/_.\s-]+/)) if (hints.has(word)) return true;
	return false;
}

// src/artifacts/training/config-reader.ts
function configReader(spec) {
	return {
		kind: spec.kind,
		candidate: isTrainingCandidate,
		async read(file) {
			const config = await openConfig(file);
			if (config === void 0 || !spec.formats.includes(config.format) || !spec.marks(config.text)) return void 0;
			return readConfig$1(spec, config);
		}
	};
}
function textReader(spec) {
	return {
		kind: spec.kind,
		candidate: isTrainingCandidate,
		async read(file) {
			const config = await openConfig(file);
			if (config === void 0 || !spec.formats.includes(config.format)) return void 0;
			const extracted = spec.extract(config);
			if (extracted === void 0) return void 0;
			if (!config.complete) return unreadableTraining(config.path, spec.kind, "larger than this reader's limit: not read");
			return trainingReading(config.path, spec.kind, extracted.runs, extracted.unreadable);
		}
	};
}
function readConfig$1(spec, config) {
	let root = config.root();
	if (!root.ok) {
		const repaired = spec.repair?.(config)?.root();
		if (repaired?.ok !== true) return unreadableTraining(config.path, spec.kind, `${spec.tool} config: ${root.problem.message}`, root.problem.line);
		root = repaired;
	}
	const extracted = spec.extract(config, root.node);
	return extracted === void 0 ? void 0 : trainingReading(config.path, spec.kind, extracted.runs, extracted.unreadable);
}
function hasAll(text, ...words) {
	return words.every((w) => text.includes(w));
}
function hasAny(text, ...words) {
	return words.some((w) => text.includes(w));
}

// src/artifacts/training/dataset-id.ts
const MAX_RAW = 200;
const HUB_URL = /(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96})\/([\w.-]{1,96})/;
const HUB_SCHEME = /^hf:\/\/(?:datasets\/)?([\w.-]{1,96})\/([\w.-]{1,96})/;
const HUB_ID$1 = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
const DATA_FILE = /\.(?:npy|npz|bin|idx|jsonl?|parquet|arrow|csv|tsv|txt|zst|gz|xz|tar|mds|json\.zst|jsonl\.gz)$/i;
const GENERIC$1 = /* @__PURE__ */ new Set([
	"tokenized",
	"tokenised",
	"standard",
	"data",
	"dataset",
	"datasets",
	"train",
	"training",
	"test",
	"valid",
	"validation",
	"val",
	"documents",
	"preprocessed",
	"processed",
	"raw",
	"merged",
	"megatron",
	"megatron-lm",
	"bin",
	"npy",
	"shards",
	"shard",
	"default",
	"output",
	"outputs",
	"tokens",
	"text",
	"actual",
	"corpus",
	"corpora",
	"mix",
	"final",
	"all",
	"latest",
	"main",
	"tmp",
	"allenai"
]);
function hubIdIn(text) {
	const cut = text.slice(0, 2e3);
	const match = HUB_URL.exec(cut) ?? HUB_SCHEME.exec(cut.trim());
	return match?.[1] === void 0 || match[2] === void 0 ? void 0 : `${match[1]}/${match[2].replace(/[.)]$/, "")}`;
}
function hubIdsIn(text) {
	const found = /* @__PURE__ */ new Set();
	for (const part of text.slice(0, 4e3).split(/\s+/)) {
		const id = hubIdIn(part.replace(/^[("'<[]+/, ""));
		if (id !== void 0) found.add(id);
	}
	return [...found];
}
function rawText(text) {
	return text.slice(0, MAX_RAW).replaceAll(/\s+/g, " ").trim();
}
function datasetName(text) {
	const trimmed = text.trim();
	const hub = hubIdIn(trimmed);
	if (hub !== void 0) return {
		id: hub,
		hub: true
	};
	if (HUB_ID$1.test(trimmed) && !DATA_FILE.test(trimmed)) return {
		id: trimmed,
		hub: true
	};
	const segments = pathSegments(trimmed);
	for (let i = segments.length - 1; i >= 0; i--) {
		const name = cleanSegment(segments[i] ?? "");
		if (name !== "" && !isGeneric(name)) return {
			id: name,
			hub: false
		};
	}
	return {
		id: rawText(segments.at(-1) ?? trimmed) || rawText(trimmed),
		hub: false
	};
}
function pathSegments(path) {
	const cut = path.slice(0, 2e3);
	const scheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(cut);
	const parts = ((scheme === null ? cut : cut.slice(scheme[0].length)).split(/[?#]/)[0] ?? "").split("/").filter((s) => s !== "" && s !== "." && s !== "..");
	return scheme === null ? parts : parts.slice(1);
}
function isGeneric(name) {
	const lower = name.toLowerCase();
	return GENERIC$1.has(lower) || /^(?:part|shard|chunk|file|split|v)?[-_]?[\d._-]*$/.test(lower) || /tokeni[sz]e[rd]/.test(lower);
}
function cleanSegment(segment) {
	let name = segment;
	for (let i = 0; i < 3 && DATA_FILE.test(name); i++) name = name.replace(DATA_FILE, "");
	name = name.replace(/_(?:text|content|input_ids|tokens)_(?:document|sentence)$|_(?:document|sentence)$/, "");
	const at = name.search(/[_-](?:[0-9a-z]{1,8}[_-])?tokeni[sz]e[rd]/i);
	if (at > 0) name = name.slice(0, at);
	return rawText(name);
}
function sourceSegments(paths) {
	const split = paths.map(pathSegments);
	const first = split[0] ?? [];
	let common = 0;
	while (common < first.length - 1 && split.every((s) => s.length - 1 > common && s[common] === first[common])) common++;
	return split.map((s, i) => {
		const marked = s.indexOf("preprocessed");
		const name = marked >= 0 && marked + 1 < s.length - 1 ? s[marked + 1] : paths.length > 1 && common < s.length - 1 ? s[common] : void 0;
		return name === void 0 || isGeneric(name) ? datasetName(paths[i] ?? "").id : rawText(name);
	});
}

// src/artifacts/training/run.ts
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== void 0));
}
function makeRun(tool, path, fields) {
	const { assumptions, ...rest } = fields;
	return {
		stages: [],
		confidence: "planned",
		...defined(rest),
		...assumptions === void 0 || assumptions.length === 0 ? {} : { assumptions },
		tool,
		source: { path }
	};
}

// src/artifacts/training/axolotl.ts
const MAX_DATASETS$1 = 2e3;
const LOADERS = /* @__PURE__ */ new Set([
	"json",
	"csv",
	"parquet",
	"arrow",
	"text"
]);
const spec = {
	tool: "axolotl",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => hasAll(text, "base_model:", "datasets:") && hasAny(text, "type:", "sequence_len:", "micro_batch_size:", "num_epochs:"),
	extract(config, root) {
		const base = root.get("base_model");
		const lists = [...root.get("datasets").items(), ...root.get("pretraining_dataset").items()].slice(0, MAX_DATASETS$1);
		if (base.text() === void 0 || lists.length === 0 || root.has("merge_method") || !lists.every((n) => n.isMap && n.has("path"))) return void 0;
		const adapter = root.get("adapter").text();
		return { runs: [makeRun("axolotl", config.path, {
			run: root.get("hub_model_id").text() ?? root.get("wandb_name").text(),
			baseModel: base.text(),
			relation: adapter === void 0 ? "finetune" : "adapter",
			stages: [{
				name: "",
				datasets: lists.flatMap(datasetOf)
			}],
			sequenceLength: count(root.get("sequence_len").number(), 1e9),
			steps: count(root.get("max_steps").number()),
			lines: {
				baseModel: base.line,
				sequenceLength: root.get("sequence_len").line
			}
		})] };
	}
};
const axolotl = configReader(spec);
function datasetOf(node) {
	const path = node.get("path");
	const text = path.text();
	if (text === void 0) return [];
	const files = LOADERS.has(text) ? node.get("data_files") : path;
	return (files.items().length > 0 ? files.items() : [files.present ? files : path]).flatMap((n) => {
		const name = n.text();
		return name === void 0 ? [] : [{
			id: datasetName(name).id,
			raw: rawText(name),
			line: n.line,
			...defined({
				subset: node.get("name").text(),
				weight: weightOf(node.get("weight").value)
			})
		}];
	});
}

// src/artifacts/training/codecarbon.ts
const ENERGY_LOG = "energy-log";
const NAMES$1 = /(?:^|\/)[\w.-]{0,80}(?:emissions?|codecarbon|energy)[\w.-]{0,40}\.csv$/i;
const MAX_PATH$1 = 1e3;
const MAX_BYTES$8 = 2097152;
const MAX_ROWS$2 = 5e3;
const MAX_KWH = 1e9;
const MAX_SECONDS = 1e9;
function isEnergyReading(reading) {
	return reading.kind === "energy-log" && typeof reading.detail === "object" && reading.detail !== null && "energy" in reading.detail;
}
function reading(path, energy, unreadable = []) {
	return {
		kind: ENERGY_LOG,
		path,
		observations: [],
		datasets: [],
		weights: [],
		unreadable,
		detail: {
			runs: [],
			energy
		}
	};
}
async function read$9(file) {
	const header = new TextDecoder().decode(file.head).split(/[\r\n]/, 1)[0] ?? "";
	if (!header.includes("energy_consumed") || !header.includes("duration") || !header.includes("emissions")) return void 0;
	const content = await file.text(MAX_BYTES$8);
	if (content === void 0) return void 0;
	const refuse = (reason, line) => reading(file.path, [], [{
		path: file.path,
		reason: `energy log: ${reason}`,
		...line === void 0 ? {} : { line }
	}]);
	if (!content.complete) return refuse(`larger than ${MAX_BYTES$8} bytes: not read`);
	const parsed = parseTable(file.path, content.text, {
		delimiter: ",",
		maxRows: MAX_ROWS$2,
		maxLength: MAX_BYTES$8
	});
	if (!parsed.ok) return refuse(parsed.problems[0]?.message ?? "not a table", parsed.problems[0]?.line);
	const { columns, rows, complete } = parsed.value;
	const id = ["run_id", "experiment_id"].find((name) => columns.includes(name));
	if (id === void 0 || !columns.includes("energy_consumed")) return void 0;
	if (!complete) return refuse(`more than ${MAX_ROWS$2} rows: not read`);
	const runs = /* @__PURE__ */ new Map();
	for (const { cells, line } of rows) {
		const name = (cells.get(id) ?? "").slice(0, 100);
		const kwh = amount(cells.get("energy_consumed"), MAX_KWH);
		if (kwh === void 0) return refuse("energy_consumed is no usable number of kWh", line);
		if (name === "") return refuse(`a row without ${id}: rows of one run and of several cannot be told apart`, line);
		const known = runs.get(name);
		if (known !== void 0 && known.kwh >= kwh) continue;
		runs.set(name, runOf(name, kwh, cells, {
			path: file.path,
			line
		}));
	}
	return reading(file.path, [...runs.values()]);
}
function runOf(id, kwh, cells, source) {
	const kg = amount(cells.get("emissions"), 1e9);
	const seconds = amount(cells.get("duration"), MAX_SECONDS);
	const gpus = amount(cells.get("gpu_count"), 1e6);
	const device = oneDevice(cells.get("gpu_model"));
	const stage = stageOf(cells.get("project_name") ?? "") ?? stageOf(folderOf$1(source.path));
	return {
		id,
		kwh,
		source,
		...kg === void 0 ? {} : { grams: Number((kg * 1e3).toPrecision(12)) },
		...stage === void 0 ? {} : { stage },
		...seconds === void 0 || gpus === void 0 || gpus < 1 ? {} : {
			gpus,
			gpuHours: Number((seconds / 3600 * gpus).toPrecision(12))
		},
		...device === void 0 ? {} : { gpuType: device }
	};
}
function amount(cell, max) {
	if (cell === void 0 || !/^\d{1,20}(?:\.\d{0,30})?(?:e[+-]?\d{1,3})?$/i.test(cell)) return void 0;
	const value = Number(cell);
	return Number.isFinite(value) && value <= max ? value : void 0;
}
function oneDevice(cell) {
	const name = /^(?:\d{1,6} x )?([^\n]{1,100})$/.exec((cell ?? "").slice(0, 200))?.[1]?.trim();
	return name === void 0 || name === "" || / x /.test(name) ? void 0 : name;
}
const INFERENCE = /(?:^|[^a-z])(?:infer(?:ence|ring)?|predict\w{0,10}|serv(?:e|ing)|eval\w{0,10}|bench\w{0,10}|generat\w{0,10}|deploy\w{0,10}|demo|chat)(?![a-z])/i;
const TRAINING = /(?:^|[^a-z])(?:(?:pre|post|mid)?[-_]?train\w{0,10}|fine[-_]?tun\w{0,10}|sft|dpo|rlhf|grpo|anneal\w{0,10})(?![a-z])/i;
function stageOf(name) {
	const words = name.slice(0, 300);
	if (INFERENCE.test(words)) return "inference";
	return TRAINING.test(words) ? "training" : void 0;
}
const codecarbon = {
	kind: ENERGY_LOG,
	candidate: (path) => path.length <= MAX_PATH$1 && NAMES$1.test(path) && !outsideTraining(path),
	read: read$9
};

// src/artifacts/training/dataset-ratios.ts
const MAX_ENTRIES$2 = 2e4;
const datasetRatios = configReader({
	tool: "bigscience-ratios",
	kind: "data-mix",
	formats: ["json", "yaml"],
	marks: (text) => text.includes("dataset_path"),
	extract(config, root) {
		const named = root.get("datasets", "dataset_mixture", "mixture", "data").items();
		const items = (root.items().length > 0 ? root.items() : named).slice(0, MAX_ENTRIES$2);
		if (items.length === 0 || !items.every((n) => n.get("dataset_path").text() !== void 0)) return void 0;
		const datasets = items.map((n) => {
			const path = n.get("dataset_path").text() ?? "";
			return {
				id: datasetName(path).id,
				raw: rawText(path),
				path: rawText(path),
				line: n.get("dataset_path").line,
				...defined({
					weight: weightOf(n.get("ratio", "weight", "proportion").value),
					subset: n.get("subset", "config", "dataset_config").text()
				})
			};
		});
		return { runs: [makeRun(items.some((n) => n.has("ratio")) ? "bigscience-ratios" : "dataset-mixture", config.path, { stages: [{
			name: "",
			datasets
		}] })] };
	}
});

// src/artifacts/training/dclm.ts
const dclmDataset = configReader({
	tool: "dclm-record",
	kind: "data-record",
	formats: ["json"],
	marks: (text) => hasAll(text, "\"uuid\"", "\"dataset_url\"") && hasAny(text, "\"dcnlp_commit_hash\"", "\"sources\"", "\"manifest_url\""),
	extract(config, root) {
		const name = root.get("name");
		const text = name.text();
		if (text === void 0 || !root.has("uuid") || !root.has("dataset_url")) return void 0;
		const sources = root.get("sources").items().flatMap((n) => {
			const source = n.text() ?? n.get("name", "uuid").text();
			return source === void 0 ? [] : [{
				id: datasetName(source).id,
				raw: rawText(source),
				line: n.line
			}];
		});
		const own = {
			id: rawText(text),
			raw: rawText(root.get("dataset_url").text() ?? text),
			line: name.line
		};
		return { runs: [makeRun("dclm-record", config.path, {
			stages: [{
				name: "",
				datasets: [own, ...sources.slice(0, 1e3)]
			}],
			tokenizer: root.get("tokenizer").text(),
			lines: { tokenizer: root.get("tokenizer").line }
		})] };
	}
});
const dclmModel = configReader({
	tool: "dclm-record",
	kind: "training-config",
	formats: ["json"],
	marks: (text) => hasAll(text, "\"uuid\"", "\"dataset_name\"") && hasAny(text, "\"hyperparameters\"", "\"open_lm_args\""),
	extract(config, root) {
		const dataset = root.get("dataset_name");
		const text = dataset.text();
		const hyper = root.get("hyperparameters");
		if (text === void 0 || !(hyper.isMap || root.has("open_lm_args"))) return void 0;
		const tokens = hyper.get("tokens");
		return { runs: [makeRun("dclm-record", config.path, {
			run: root.get("name").text(),
			stages: [{
				name: "",
				datasets: [{
					id: rawText(text),
					raw: rawText(text),
					line: dataset.line
				}]
			}],
			tokens: count(tokens.value, 0xde0b6b3a7640000),
			tokensFrom: "hyperparameters.tokens",
			sequenceLength: count(hyper.get("seq_len").value, 1e9),
			lines: {
				tokens: tokens.line,
				sequenceLength: hyper.get("seq_len").line
			}
		})] };
	}
});

// src/artifacts/training/hardware-words.ts
const DEVICE = /^(?:[avhblp]\d{2,4}[a-z]{0,4}|gh200|gb200|mi\d{3}[ax]?|tpu(?:v\d[a-z]?)?|v\d[ep]|gaudi\d?|trainium\d?)s?$/;
const UNIT = /^(?:gpus?|tpus?|devices?|accelerators?|cards?|chips?|gpuh)$/;
const MAX_DEVICES = 1e7;
function isDevice(word) {
	return DEVICE.test(word.slice(0, 20).toLowerCase());
}
function gpuHourQuantities(text) {
	const list = words$2(text);
	const out = [];
	for (let i = 0; i < list.length; i++) {
		const amount = amountAt(list, i);
		if (amount === void 0 || amount.value <= 0) continue;
		const hours = wordWithin(list, amount.next, (w) => w === "hours" || w === "hour" || w === "gpuh", 5);
		if (hours === void 0) continue;
		const between = list.slice(amount.next, hours + 1).map((w) => w.text);
		const device = between.find(isDevice);
		if (device === void 0 && !between.some((w) => UNIT.test(w.toLowerCase()))) continue;
		out.push({
			gpuHours: amount.value,
			...device === void 0 ? {} : { device: bare(device) },
			raw: slice(text, list, i, hours),
			index: list[i]?.index ?? 0
		});
		i = hours;
	}
	return out;
}
const HOURS = /* @__PURE__ */ new Map([
	["hour", 1],
	["hours", 1],
	["day", 24],
	["days", 24],
	["week", 168],
	["weeks", 168]
]);
function hardwareStatements(text) {
	const list = words$2(text);
	const out = [];
	for (let i = 0; i < list.length; i++) {
		const amount = amountAt(list, i);
		if (amount === void 0 || amount.scaled || !Number.isInteger(amount.value) || amount.value < 1 || amount.value > MAX_DEVICES) continue;
		const end = wordWithin(list, amount.next, (w) => isDevice(w) || UNIT.test(w), 2);
		if (end === void 0) continue;
		const device = list.slice(amount.next, end + 3).map((w) => w.text).find(isDevice);
		const hours = duration(list, end + 1);
		if (wordWithin(list, end + 1, (w) => w === "hours" || w === "hour", 2) !== void 0 && hours === void 0) continue;
		out.push({
			count: amount.value,
			...device === void 0 ? {} : { device: bare(device) },
			...hours === void 0 ? {} : { gpuHours: amount.value * hours.hours },
			raw: slice(text, list, i, hours?.end ?? end),
			index: list[i]?.index ?? 0
		});
		i = hours?.end ?? end;
	}
	return out;
}
function duration(list, i) {
	const preposition = wordWithin(list, i, (w) => w === "for" || w === "over" || w === "during", 3);
	if (preposition === void 0) return void 0;
	let at = preposition + 1;
	while (at < preposition + 3 && [
		"about",
		"around",
		"approximately",
		"roughly"
	].includes(list[at]?.text.toLowerCase() ?? "")) at++;
	const amount = amountAt(list, at);
	const unit = amount === void 0 ? void 0 : HOURS.get(list[amount.next]?.text.toLowerCase() ?? "");
	return amount === void 0 || unit === void 0 ? void 0 : {
		hours: amount.value * unit,
		end: amount.next
	};
}
function bare(device) {
	return /\ds$/.test(device) ? device.slice(0, -1) : device;
}
function slice(text, list, from, to) {
	const first = list[from];
	const last = list[to];
	return first === void 0 || last === void 0 ? "" : text.slice(first.index, last.index + last.raw.length).slice(0, 200);
}

// src/artifacts/training/gpt-neox.ts
const TOKENIZERS = [[/20B_tokenizer\.json$/, 50277], [/gpt2-vocab\.json$/, 50257]];
const PADDING = 128;
const gptNeox = configReader({
	tool: "gpt-neox",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => hasAny(text, "train-iters", "train_iters") && hasAny(text, "num-layers", "num_layers") && hasAny(text, "train_micro_batch_size_per_gpu", "train-micro-batch-size-per-gpu", "pipe-parallel-size", "pipe_parallel_size"),
	repair: addMissingCommas,
	extract(config, root) {
		const key = (name) => root.get(name, name.replaceAll("-", "_"), name.replaceAll("_", "-"));
		if (!key("train-iters").present || !key("num-layers").present) return void 0;
		const unreadable = [];
		const devices = devicesOf(config);
		const split = (count(key("pipe-parallel-size").number()) ?? 1) * (count(key("model-parallel-size").number()) ?? 1);
		const gas = count(root.get("gradient_accumulation_steps", "gradient-accumulation-steps", "gas").number()) ?? 1;
		const whole = key("train_batch_size");
		const line = key("train-iters").line;
		const batch = whole.present ? [whole.factor("batch")] : [
			key("train_micro_batch_size_per_gpu").factor("micro batch"),
			{
				name: "accumulation",
				value: gas,
				line
			},
			{
				name: "data parallel",
				value: devices === void 0 || devices.count % split !== 0 ? void 0 : devices.count / split,
				line: devices?.line ?? line
			}
		];
		const total = product([
			key("train-iters").factor("iterations"),
			...batch,
			key("seq-length").factor("sequence")
		]);
		const perStep = product([...batch, key("seq-length").factor("sequence")]);
		if (total.kind === "absurd") unreadable.push({
			path: config.path,
			reason: total.reason,
			line: total.line
		});
		const shape = architectureOf$5(key, split);
		const vocabFile = key("vocab-file");
		const file = vocabFile.text();
		const assumptions = [...shape?.assumption === void 0 ? [] : [shape.assumption], ...devices === void 0 || whole.present ? [] : [`${devices.count} devices, from the comment on line ${devices.line}`]];
		return {
			runs: [makeRun("gpt-neox", config.path, {
				stages: [{
					name: "",
					datasets: datasetsOf$2(key)
				}],
				architecture: shape?.architecture,
				assumptions,
				...total.kind === "value" ? {
					tokens: total.value,
					tokensFrom: [total.words, ...assumptions].join("; ")
				} : {},
				batchTokens: perStep.kind === "value" ? perStep.value : void 0,
				steps: count(key("train-iters").number()),
				sequenceLength: count(key("seq-length").number(), 1e9),
				gpus: devices?.count,
				gpuType: devices?.device,
				tokenizer: file === void 0 ? void 0 : file.slice(file.lastIndexOf("/") + 1),
				lines: {
					tokens: line,
					sequenceLength: key("seq-length").line,
					tokenizer: vocabFile.line,
					architecture: key("num-layers").line,
					...devices === void 0 ? {} : { hardware: devices.line }
				}
			})],
			unreadable
		};
	}
});
function devicesOf(config) {
	for (const c of config.comments()) {
		const found = hardwareStatements(c.text)[0];
		if (found !== void 0) return {
			count: found.count,
			line: c.line,
			...found.device === void 0 ? {} : { device: found.device }
		};
	}
}
function architectureOf$5(key, split) {
	const hidden = count(key("hidden-size").number(), 1e9);
	const layers = count(key("num-layers").number(), 1e6);
	const heads = count(key("num-attention-heads").number(), 1e6);
	const norm = key("norm").text() ?? "layernorm";
	const mlp = key("mlp-type").text() ?? "regular";
	if (hidden === void 0 || layers === void 0 || heads === void 0 || key("pos-emb").text() !== "rotary" || norm !== "layernorm" || mlp !== "regular" || key("num-kv-heads").present) return void 0;
	const stated = count(key("padded_vocab_size").number(), 1e9);
	const file = key("vocab-file").text() ?? "";
	const entries = TOKENIZERS.find(([name]) => name.test(file.slice(-200)))?.[1];
	const multiple = (count(key("make_vocab_size_divisible_by").number(), 1e6) ?? PADDING) * (count(key("model-parallel-size").number(), 1e5) ?? 1);
	const vocab = stated ?? (entries === void 0 ? void 0 : Math.ceil(entries / multiple) * multiple);
	if (vocab === void 0 || split < 1) return void 0;
	const intermediate = count(key("intermediate-size").number(), 1e9) ?? 4 * hidden;
	return {
		architecture: {
			family: "gpt-neox",
			hidden,
			layers,
			heads,
			kvHeads: heads,
			headDim: Math.floor(hidden / heads),
			intermediate,
			vocab,
			tied: key("no-weight-tying").boolean() !== true
		},
		...stated === void 0 ? { assumption: `vocabulary ${vocab}: ${entries} entries of the named tokenizer, padded to a multiple of ${multiple}` } : {}
	};
}
function datasetsOf$2(key) {
	const weights = key("train-data-weights").items().map((w) => weightOf(w.value));
	const list = key("train-data-paths").items();
	return (list.length > 0 ? list : key("data-path").present ? [key("data-path")] : []).flatMap((node, i) => {
		const text = node.text();
		return text === void 0 ? [] : [{
			id: datasetName(text).id,
			raw: rawText(text),
			line: node.line,
			...defined({ weight: weights[i] })
		}];
	});
}
function addMissingCommas(config) {
	const lines = config.text.split("\n");
	let changed = false;
	let last = -1;
	for (const [i, line] of lines.entries()) {
		const content = line.trim();
		if (content === "" || content.startsWith("#")) continue;
		const before = last >= 0 ? lines[last] ?? "" : "";
		if (/^"[\w-]{1,80}"\s{0,10}:/.test(content) && /(?:[\]}"\d]|true|false|null)$/.test(before.trimEnd().slice(-10)) && !before.includes("#")) {
			lines[last] = `${before.trimEnd()},`;
			changed = true;
		}
		last = i;
	}
	return changed ? configOf(config.path, lines.join("\n"), "yaml") : void 0;
}

// src/artifacts/training/fine-tune.ts
function fineTuneRun(tool, path, root, datasets) {
	const model = root.get("model_name_or_path", "model_name");
	const adapter = root.get("use_peft").boolean() === true || /lora|adapter/i.test(root.get("finetuning_type").text() ?? "") || root.has("lora_r");
	const length = root.get("max_seq_length", "max_length", "cutoff_len", "max_token_length");
	return makeRun(tool, path, {
		run: root.get("hub_model_id").text() ?? root.get("run_name").text(),
		baseModel: model.text(),
		relation: model.text() === void 0 ? void 0 : adapter ? "adapter" : "finetune",
		stages: [{
			name: root.get("stage").text() ?? "",
			datasets
		}],
		sequenceLength: count(length.number(), 1e9),
		steps: count(root.get("max_steps").number()),
		lines: {
			baseModel: model.line,
			sequenceLength: length.line
		}
	});
}
function named$1(text, line, weight, subset) {
	return {
		id: datasetName(text).id,
		raw: rawText(text),
		line,
		...defined({
			weight: weightOf(weight),
			subset
		})
	};
}

// src/artifacts/training/llama-factory.ts
const llamaFactory = configReader({
	tool: "llama-factory",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => hasAll(text, "model_name_or_path:", "dataset:") && hasAny(text, "finetuning_type:", "stage:", "template:", "do_train:"),
	extract(config, root) {
		const dataset = root.get("dataset");
		const names = dataset.items().length > 0 ? dataset.items().map((n) => n.text() ?? "") : (dataset.text() ?? "").split(",");
		const probabilities = (root.get("interleave_probs").text() ?? "").split(",");
		const uses = names.map((n) => n.trim()).filter((n) => n !== "").slice(0, 2e3).map((n, i) => named$1(n, dataset.line, probabilities.length === names.length ? probabilities[i] : void 0));
		if (!root.has("model_name_or_path") || uses.length === 0 || !(root.has("finetuning_type") || root.has("stage") || root.has("template"))) return void 0;
		return { runs: [fineTuneRun("llama-factory", config.path, root, uses)] };
	}
});

// src/artifacts/training/llm-foundry.ts
const llmFoundry = configReader({
	tool: "llm-foundry",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => hasAll(text, "train_loader:", "max_duration:"),
	extract(config, root) {
		const loader = root.get("train_loader");
		if (!loader.isMap || !root.has("max_duration")) return void 0;
		const length = firstPresent(root.get("max_seq_len"), loader.at("dataset", "max_seq_len"), root.at("model", "max_seq_len"), root.at("variables", "max_seq_len"));
		const batch = root.get("global_train_batch_size");
		const duration = root.get("max_duration");
		const total = durationOf$1(duration, batch, length);
		const model = root.get("model");
		const base = model.get("pretrained_model_name_or_path").text();
		const perStep = product([batch.factor("batch"), length.factor("sequence")]);
		const steps = /^([\d_]{1,20})ba$/.exec(String(duration.resolved().value).slice(0, 40))?.[1];
		const tokenizer = root.at("tokenizer", "name");
		return {
			runs: [makeRun("llm-foundry", config.path, {
				run: root.get("run_name").text(),
				stages: [{
					name: "",
					datasets: datasetsOf$1(loader.get("dataset"))
				}],
				architecture: architectureOf$4(model, length),
				...total?.kind === "value" ? {
					tokens: total.value,
					tokensFrom: `max_duration ${rawText(String(duration.resolved().value))}: ${total.words}`
				} : {},
				sequenceLength: count(length.number(), 1e9),
				batchTokens: perStep.kind === "value" ? perStep.value : void 0,
				steps: steps === void 0 ? void 0 : parseNumber$1(steps),
				tokenizer: tokenizer.text(),
				baseModel: base,
				relation: base === void 0 ? void 0 : model.has("peft_config") ? "adapter" : "finetune",
				resumedFrom: root.get("load_path").text(),
				lines: {
					tokens: duration.line,
					sequenceLength: length.line,
					tokenizer: tokenizer.line,
					architecture: model.line,
					baseModel: model.get("pretrained_model_name_or_path").line
				}
			})],
			unreadable: total?.kind === "absurd" ? [{
				path: config.path,
				reason: total.reason,
				line: duration.line
			}] : []
		};
	}
});
function firstPresent(...nodes) {
	return nodes.find((n) => n.number() !== void 0) ?? nodes[0];
}
function durationOf$1(node, batch, length) {
	const match = /^([\d_]{1,20}(?:e\d{1,2})?)\s?(ba|tok|sp|ep|iter|sec|dur)$/.exec(String(node.resolved().value).trim().slice(0, 60));
	if (match === null) return {
		kind: "absurd",
		reason: "max_duration is no usable number with a unit (ba, ep, tok, sp)",
		line: node.line
	};
	const amount = {
		name: "duration",
		value: match[1],
		line: node.line
	};
	if (match[2] === "tok") return product([amount]);
	if (match[2] === "sp") return product([amount, length.factor("sequence")]);
	if (match[2] === "ba") return product([
		amount,
		batch.factor("batch"),
		length.factor("sequence")
	]);
}
function architectureOf$4(model, length) {
	const size = (name) => count(model.get(name).number(), 1e9);
	const attention = model.get("attn_config");
	const [hidden, layers, heads, vocab] = [
		size("d_model"),
		size("n_layers"),
		size("n_heads"),
		size("vocab_size")
	];
	const gated = model.at("ffn_config", "ffn_type").text();
	if (!["mpt_causal_lm", "mosaic_gpt"].includes(model.get("name").text() ?? "") || model.get("no_bias").boolean() !== true || gated !== void 0 && gated !== "mptmlp") return void 0;
	if (hidden === void 0 || layers === void 0 || heads === void 0 || vocab === void 0) return void 0;
	const positions = attention.get("alibi").boolean() === true || attention.get("rope").boolean() === true || model.get("learned_pos_emb").boolean() === false ? void 0 : count(model.get("max_seq_len").number(), 1e9) ?? count(length.number(), 1e9);
	const ratio = model.get("expansion_ratio").number() ?? 4;
	return {
		family: "mpt",
		hidden,
		layers,
		heads,
		kvHeads: count(attention.get("kv_n_heads").number(), 1e6) ?? heads,
		headDim: Math.floor(hidden / heads),
		intermediate: Math.round(hidden * ratio),
		vocab,
		tied: model.get("tie_word_embeddings").boolean() ?? true,
		...defined({ positions })
	};
}
function datasetsOf$1(dataset) {
	const streams = dataset.get("streams").entries();
	return (streams.length > 0 ? streams.map(([, n]) => n) : [dataset]).flatMap((node, i) => {
		const place = [
			node.get("hf_name"),
			node.get("remote"),
			node.get("local")
		].find((n) => n.text() !== void 0);
		const text = place?.text();
		if (place === void 0 || text === void 0) return [];
		const name = datasetName(text);
		const id = !name.hub && streams.length > 0 ? streams[i]?.[0] ?? name.id : name.id;
		return [{
			id: rawText(id),
			raw: rawText(text),
			path: rawText(text),
			line: place.line,
			...defined({
				weight: weightOf(node.get("proportion").value),
				subset: node.get("hf_kwargs").get("data_dir").text()
			})
		}];
	});
}

// src/artifacts/training/weighted-paths.ts
function weightedPaths(values) {
	const out = [];
	let weight;
	for (const { text, line } of values.slice(0, 2e4)) {
		const number = /^[\d.]{1,40}(?:e-?\d{1,3})?$/i.test(text) ? weightOf(text) : void 0;
		if (number !== void 0) weight = number;
		else if (/[$"'`]/.test(text) || text === "") break;
		else {
			out.push({
				id: datasetName(text).id,
				raw: rawText(text),
				path: rawText(text),
				line,
				...defined({ weight })
			});
			weight = void 0;
		}
	}
	return out;
}
function bySource(uses, idOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const use of uses) {
		const id = idOf(use);
		const group = groups.get(id);
		if (group === void 0) groups.set(id, [use]);
		else group.push(use);
	}
	return [...groups].flatMap(([id, group]) => {
		const first = group[0];
		if (first === void 0) return [];
		const weights = group.map((u) => u.weight);
		const weight = weights.every((w) => w !== void 0) ? weights.reduce((sum, w) => sum + (w ?? 0), 0) : void 0;
		const { weight: _own, ...rest } = first;
		return [{
			...rest,
			id,
			...group.length === 1 ? {} : { files: group.length },
			...defined({ weight })
		}];
	});
}
function mixSource(path) {
	if (path.startsWith("/") || path.includes("://")) return datasetName(path).id;
	const [first = path, second, third] = pathSegments(path);
	return third !== void 0 && second !== void 0 && !second.startsWith("megatron") && /^[A-Z]|[A-Z]/.test(first) ? `${first}/${second}` : first;
}

// src/artifacts/training/megatron-arguments.ts
function megatronRun(path, args, more = {}) {
	const factor = (name, words) => {
		const a = args.get(name);
		return {
			name: words,
			value: a.value,
			line: a.line
		};
	};
	const length = factor("seq_length", "sequence");
	const stated = args.get("train_tokens");
	const samples = args.get("train_samples");
	const batch = [factor("global_batch_size", "batch"), length];
	const total = present(stated.value) ? product([factor("train_tokens", "tokens")]) : product(present(samples.value) ? [factor("train_samples", "samples"), length] : [factor("train_iters", "iterations"), ...batch]);
	const perStep = product(batch);
	const tokenizer = args.get("tokenizer_model").value ?? args.get("tokenizer_name_or_path").value;
	const datasets = bySource(weightedPaths(args.list("data_path").length > 0 ? args.list("data_path") : args.list("train_data_path")), (u) => mixSource(u.path ?? u.id));
	const architecture = architectureOf$3(args);
	const load = args.get("load").value;
	const save = args.get("save").value;
	return {
		runs: [makeRun("megatron", path, {
			stages: [{
				name: "",
				datasets
			}],
			architecture,
			...total.kind === "value" ? {
				tokens: total.value,
				tokensFrom: total.words
			} : {},
			batchTokens: perStep.kind === "value" ? perStep.value : void 0,
			steps: count(args.get("train_iters").value),
			sequenceLength: count(args.get("seq_length").value, 1e9),
			resumedFrom: typeof load === "string" && load !== save && !load.includes("$") ? rawText(load) : void 0,
			gpus: more.gpus,
			gpuType: more.gpuType,
			tokenizer: typeof tokenizer === "string" && !tokenizer.includes("$") ? rawText(tokenizer) : void 0,
			lines: {
				tokens: total.kind === "value" ? total.line : length.line,
				sequenceLength: length.line,
				tokenizer: args.get("tokenizer_model").line,
				architecture: args.get("num_layers").line,
				...more.hardwareLine === void 0 ? {} : { hardware: more.hardwareLine }
			}
		})],
		unreadable: total.kind === "absurd" ? [{
			path,
			reason: total.reason,
			line: total.line
		}] : []
	};
}
function present(value) {
	return value !== void 0 && value !== null;
}
function architectureOf$3(args) {
	const size = (name) => count(args.get(name).value, 1e9);
	const on = (name) => {
		const v = args.get(name).value;
		return v === true || v === "true" || v === "True";
	};
	const hidden = size("hidden_size");
	const layers = size("num_layers");
	const heads = size("num_attention_heads");
	const vocab = size("padded_vocab_size") ?? size("pad_vocab_size_to") ?? size("vocab_size");
	if (hidden === void 0 || layers === void 0 || heads === void 0 || vocab === void 0 || present(args.get("num_experts").value)) return void 0;
	const common = {
		hidden,
		layers,
		heads,
		headDim: size("kv_channels") ?? Math.floor(hidden / heads),
		vocab
	};
	if (on("embed_layernorm") && args.get("position_embedding_type").value === "alibi") return {
		...common,
		family: "bloom",
		kvHeads: heads,
		intermediate: 4 * hidden,
		tied: true
	};
	const noBias = on("disable_bias_linear") || args.get("add_bias_linear").value === false;
	const intermediate = size("ffn_hidden_size");
	if (!on("swiglu") || args.get("normalization").value !== "RMSNorm" || !noBias || intermediate === void 0) return void 0;
	const kvHeads = on("group_query_attention") ? size("num_query_groups") : heads;
	if (kvHeads === void 0) return void 0;
	return {
		...common,
		family: on("add_qkv_bias") ? "qwen2" : on("qk_layernorm") ? "qwen3" : "llama",
		kvHeads,
		intermediate,
		tied: !on("untie_embeddings_and_output_weights"),
		qkNorm: on("qk_layernorm")
	};
}

// src/artifacts/training/shell-arguments.ts
const MAX_LINES$4 = 2e4;
const MAX_WORDS$1 = 5e4;
const MAX_DEPTH$1 = 6;
function readShell(text) {
	const variables = /* @__PURE__ */ new Map();
	const flags = /* @__PURE__ */ new Map();
	const batch = /* @__PURE__ */ new Map();
	let open;
	let inArray = false;
	let words = 0;
	for (const [i, raw] of splitLines(text).slice(0, MAX_LINES$4).entries()) {
		const directive = /^#SBATCH\s{1,20}--([\w-]{1,40})[=\s]\s{0,20}(\S{1,200})/.exec(raw);
		if (directive?.[1] !== void 0) batch.set(directive[1], {
			value: directive[2] ?? "",
			line: i + 1
		});
		const at = commentStart(raw);
		const line = (at === void 0 ? raw : raw.slice(0, at)).slice(0, 2e4);
		const assignment = /^\s{0,200}(?:export\s{1,20}|local\s{1,20}|readonly\s{1,20})?([A-Za-z_]\w{0,80})\+?=(.*)$/.exec(line);
		if (assignment?.[1] !== void 0) {
			variables.set(assignment[1], unquote((assignment[2] ?? "").replace(/\\$/, "").trim().replace(/;$/, "")));
			if ((assignment[2] ?? "").trimStart().startsWith("(")) inArray = true;
			open = void 0;
		}
		for (const match of (assignment === null ? line : assignment[2] ?? "").matchAll(/"[^"]*"|'[^']*'|[^\s"'()]+|[()]/g)) {
			if (++words > MAX_WORDS$1) break;
			const word = match[0];
			if (word === "\\" || word === "(" || word === "[") continue;
			if (word === ")") {
				inArray = false;
				open = void 0;
				continue;
			}
			const plain = /^["']\s/.test(word) ? word : unquote(word);
			for (const part of plain.startsWith("\"") || plain.startsWith("'") ? plain.slice(1).split(/\s+/) : [plain]) {
				const flag = /^--([A-Za-z][\w-]{0,80})(?:=(.*))?$/.exec(part);
				if (flag?.[1] !== void 0) {
					open = flag[2] === void 0 ? [] : [{
						text: unquote(flag[2]),
						line: i + 1
					}];
					flags.set(flag[1].replaceAll("-", "_"), {
						words: open,
						line: i + 1
					});
				} else if (open !== void 0 && part !== "" && part !== "\\") open.push({
					text: part,
					line: i + 1
				});
			}
		}
		if (!inArray && !line.trimEnd().endsWith("\\")) open = void 0;
	}
	return {
		flags,
		batch,
		resolve: (word) => resolve(word, variables, MAX_DEPTH$1)
	};
}
function unquote(word) {
	const q = word[0];
	return (q === "\"" || q === "'") && word.endsWith(q) && word.length > 1 ? word.slice(1, -1) : q === "\"" || q === "'" ? word.slice(1) : word;
}
function resolve(word, variables, depth) {
	if (depth === 0 || word.length > 1e3) return void 0;
	const arithmetic = /^\$\(\(([^()]{1,200})\)\)$/.exec(word.trim());
	if (arithmetic?.[1] !== void 0) return calculate(arithmetic[1], variables, depth);
	if (!word.includes("$")) return word;
	let unknown = false;
	const filled = word.replace(/\$(?:\{(\w{1,80})(?::?-([^{}]{0,200}))?\}|(\w{1,80}))/g, (_all, braced, fallback, bare) => {
		const known = variables.get(braced ?? bare ?? "");
		const value = known === void 0 || known === word ? fallback : resolve(known, variables, depth - 1);
		if (value === void 0) unknown = true;
		return value ?? "";
	});
	return unknown || filled.includes("$") ? void 0 : filled.length > 1e3 ? void 0 : filled;
}
function calculate(text, variables, depth) {
	let value = 1;
	let divide = false;
	for (const part of text.split(/([*/])/)) {
		const word = part.trim();
		if (word === "*" || word === "/") {
			divide = word === "/";
			continue;
		}
		const name = /^\$?\{?([A-Za-z_]\w{0,80})\}?$/.exec(word)?.[1];
		const known = name === void 0 ? word : resolve(variables.get(name) ?? "", variables, depth - 1);
		const n = known === void 0 ? void 0 : parseNumber$1(known);
		if (n === void 0 || n === 0) return void 0;
		value = divide ? Math.floor(value / n) : value * n;
	}
	return Number.isFinite(value) && value <= 0xde0b6b3a7640000 ? String(value) : void 0;
}

// src/artifacts/training/megatron-shell.ts
const megatronShell = textReader({
	kind: "training-config",
	formats: ["shell"],
	extract(config) {
		if (!hasAny(config.text, "--train-iters", "--train-samples", "--train-tokens") || !hasAny(config.text, "--seq-length", "--num-layers")) return void 0;
		const script = readShell(config.text);
		if (![
			"train_iters",
			"train_samples",
			"train_tokens"
		].some((f) => script.flags.has(f))) return void 0;
		return megatronRun(config.path, {
			get(name) {
				const flag = script.flags.get(name);
				if (flag === void 0) return {
					value: void 0,
					line: 1
				};
				const word = flag.words[0]?.text;
				return {
					value: word === void 0 ? true : script.resolve(word),
					line: flag.line
				};
			},
			list(name) {
				return (script.flags.get(name)?.words ?? []).flatMap(({ text, line }) => (script.resolve(text) ?? "").split(/\s+/).filter((t) => t !== "").map((t) => ({
					text: t,
					line
				})));
			}
		}, hardware(script));
	}
});
function hardware(script) {
	const nodes = script.batch.get("nodes");
	const parts = (script.batch.get("gpus-per-node") ?? script.batch.get("gres") ?? script.batch.get("gpus-per-task"))?.value.replace(/^gpu:/, "").split(":") ?? [];
	const n = count(nodes?.value, 1e6);
	const each = count(parts.at(-1), 1e4);
	if (nodes === void 0 || n === void 0 || each === void 0) return {};
	const type = parts.find((p) => isDevice(p));
	return {
		gpus: n * each,
		hardwareLine: nodes.line,
		...type === void 0 ? {} : { gpuType: type.toUpperCase() }
	};
}

// src/artifacts/training/megatron.ts
const MAX_DEPTH = 4;
const MAX_MAPS = 500;
const megatron = configReader({
	tool: "megatron",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => hasAny(text, "train_iters:", "train-iters:", "train_samples:", "train-samples:", "train_tokens:") && hasAny(text, "seq_length:", "seq-length:", "num_layers:", "num-layers:", "global_batch_size:", "global-batch-size:"),
	extract(config, root) {
		const map = find(root);
		if (map === void 0 || map.has("train_micro_batch_size_per_gpu")) return void 0;
		return megatronRun(config.path, {
			get(name) {
				const node = map.get(name, name.replaceAll("_", "-"));
				return {
					value: node.resolved().value,
					line: node.line
				};
			},
			list(name) {
				const node = map.get(name, name.replaceAll("_", "-"));
				const items = node.items();
				return (items.length > 0 ? items : [node]).flatMap((n) => (n.text() ?? "").split(/\s+/).filter((t) => t !== "").map((text) => ({
					text,
					line: n.line
				})));
			}
		});
	}
});
function find(root) {
	let level = [root];
	let seen = 0;
	for (let depth = 0; depth < MAX_DEPTH; depth++) {
		const next = [];
		for (const node of level) {
			if (++seen > MAX_MAPS) return void 0;
			if (node.has("train_iters", "train-iters", "train_samples", "train-samples", "train_tokens", "train-tokens") && node.has("seq_length", "seq-length", "num_layers", "num-layers", "global_batch_size", "global-batch-size")) return node;
			next.push(...node.entries().map(([, n]) => n).filter((n) => n.isMap));
		}
		level = next;
	}
}

// src/artifacts/training/llama-shape.ts
const MAX_SIZE = 1e9;
function llamaShape(model, options) {
	const size = (...names) => count(model.get(...names).number(), MAX_SIZE);
	const hidden = size("hidden_size");
	const layers = size("num_hidden_layers", "num_layers");
	const heads = size("num_attention_heads");
	const intermediate = size("intermediate_size", "ffn_hidden_size");
	const vocab = size("vocab_size");
	const tied = model.get("tie_word_embeddings").boolean();
	if (hidden === void 0 || layers === void 0 || heads === void 0 || intermediate === void 0 || vocab === void 0 || tied === void 0) return void 0;
	const bias = model.get("attention_bias").boolean();
	return {
		family: options.family,
		hidden,
		layers,
		heads,
		kvHeads: size("num_key_value_heads") ?? heads,
		headDim: size("head_dim") ?? Math.floor(hidden / heads),
		intermediate,
		vocab,
		tied,
		...bias === void 0 ? {} : { attentionBias: bias }
	};
}

// src/artifacts/training/nanotron.ts
const nanotron = configReader({
	tool: "nanotron",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => hasAll(text, "tokens:", "train_steps:") && hasAny(text, "data_stages:", "parallelism:", "micro_batch_size:"),
	extract(config, root) {
		const tokens = root.get("tokens");
		if (!tokens.has("train_steps") || !(root.has("data_stages") || root.has("parallelism"))) return void 0;
		const unreadable = [];
		const batch = [
			tokens.get("sequence_length").factor("sequence"),
			tokens.get("micro_batch_size").factor("micro batch"),
			tokens.get("batch_accumulation_per_replica").factor("accumulation"),
			root.at("parallelism", "dp").factor("data parallel")
		];
		const perStep = product(batch);
		const total = product([tokens.get("train_steps").factor("steps"), ...batch]);
		if (total.kind === "absurd") unreadable.push({
			path: config.path,
			reason: total.reason,
			line: total.line
		});
		const steps = count(tokens.get("train_steps").number());
		const batchTokens = perStep.kind === "value" ? perStep.value : void 0;
		const parallel = product([
			"dp",
			"tp",
			"pp",
			"context_parallel_size"
		].map((k) => ({
			name: k,
			value: root.at("parallelism", k).number() ?? 1,
			line: root.get("parallelism").line
		})), 1e7);
		const tokenizer = root.at("tokenizer", "tokenizer_name_or_path");
		return {
			runs: [makeRun("nanotron", config.path, {
				run: root.at("general", "run").text(),
				project: root.at("general", "project").text(),
				architecture: architectureOf$2(root.at("model", "model_config")),
				...total.kind === "value" ? {
					tokens: total.value,
					tokensFrom: total.words
				} : {},
				sequenceLength: count(tokens.get("sequence_length").number(), 1e9),
				batchTokens,
				steps,
				resumedFrom: resumed(root),
				stages: withTokens(stagesOf(config, root), steps, batchTokens),
				tokenizer: tokenizer.text(),
				gpus: parallel.kind === "value" && root.has("parallelism") ? parallel.value : void 0,
				lines: {
					tokens: tokens.get("train_steps").line,
					sequenceLength: tokens.get("sequence_length").line,
					hardware: root.get("parallelism").line,
					tokenizer: tokenizer.line,
					architecture: root.at("model", "model_config").line
				}
			})],
			unreadable
		};
	}
});
function resumed(root) {
	const from = root.at("checkpoints", "resume_checkpoint_path").text();
	const own = root.at("s3_upload", "upload_s3_path").text();
	const folder = root.at("checkpoints", "checkpoints_path").text();
	if (from === void 0) return void 0;
	return own !== void 0 && from.startsWith(own) || folder !== void 0 && from.startsWith(folder) ? void 0 : rawText(from);
}
function architectureOf$2(model) {
	if (!model.isMap || model.get("moe_config").present || !model.has("is_llama_config", "is_qwen2_config")) return void 0;
	return llamaShape(model, { family: model.get("attention_bias").boolean() === true ? "qwen2" : "llama" });
}
function stagesOf(config, root) {
	return root.get("data_stages").items().slice(0, 1e3).map((stage, i, all) => {
		const dataset = stage.at("data", "dataset");
		const start = stage.get("start_training_step").number();
		const end = all[i + 1]?.line ?? nextTopLevelLine(config.text, stage.line);
		return {
			name: stage.get("name").text() ?? `stage ${i + 1}`,
			...start === void 0 ? {} : { startStep: start },
			datasets: datasetsOf(config, dataset, stage.line, end)
		};
	});
}
function datasetsOf(config, dataset, from, to) {
	const weights = dataset.get("dataset_weights").items().map((w) => weightOf(w.value));
	const folders = list$1(dataset.get("dataset_folder"));
	const reads = list$1(dataset.get("dataset_read_path"));
	const main = folders.length > 0 ? folders : reads;
	const comments = new Map(config.comments().filter((c) => c.line >= from && c.line < to).map((c) => [c.line, c]));
	return [
		...main.map((node, i) => {
			const commented = [reads[i], folders[i]].map((n) => n === void 0 ? void 0 : {
				n,
				ids: hubIdsIn(comments.get(n.line)?.text ?? "")
			}).find((c) => (c?.ids.length ?? 0) > 0);
			const path = node.text() ?? "";
			const id = commented?.ids[0];
			const comment = commented === void 0 ? void 0 : comments.get(commented.n.line)?.text;
			const read = reads[i]?.text() ?? path;
			return {
				id: id ?? datasetName(read).id,
				raw: rawText(comment ?? path),
				line: commented?.n.line ?? node.line,
				path: rawText(read),
				...defined({
					weight: weights[i],
					subset: comment === void 0 ? void 0 : viewerSubset(comment),
					inComment: id === void 0 ? void 0 : true
				})
			};
		}),
		...hubDatasets(dataset),
		...loneComments(comments.values())
	];
}
function hubDatasets(dataset) {
	const node = dataset.get("hf_dataset_or_datasets");
	const entries = node.entries();
	if (entries.length > 0) return entries.map(([id, n]) => ({
		id: datasetName(id).id,
		raw: rawText(id),
		line: n.line,
		...defined({ weight: weightOf(n.value) })
	}));
	return list$1(node).flatMap((n) => {
		const text = n.text();
		return text === void 0 ? [] : [{
			id: datasetName(text).id,
			raw: rawText(text),
			line: n.line
		}];
	});
}
function loneComments(comments) {
	return [...comments].filter((c) => c.alone).flatMap((c) => hubIdsIn(c.text).map((id) => ({
		id,
		raw: rawText(c.text),
		line: c.line,
		inComment: true
	})));
}
function viewerSubset(comment) {
	return /\/viewer\/([\w.-]{1,80})/.exec(comment.slice(0, 2e3))?.[1];
}
function list$1(node) {
	const items = node.items();
	return items.length > 0 ? items : node.present && !node.isMap ? [node] : [];
}
function nextTopLevelLine(text, from) {
	const lines = text.split("\n");
	for (let i = from; i < lines.length; i++) if (/^[A-Za-z_]/.test(lines[i] ?? "")) return i + 1;
	return lines.length + 1;
}
function withTokens(stages, steps, batchTokens) {
	if (steps === void 0 || batchTokens === void 0) return stages;
	return stages.map((stage, i) => {
		const start = stage.startStep;
		const next = stages[i + 1]?.startStep ?? steps + 1;
		return start === void 0 || start < 0 || next <= start || next > steps + 1 ? stage : {
			...stage,
			tokens: (next - start) * batchTokens
		};
	});
}

// src/artifacts/training/nemo-blend.ts
const MAX_ENTRIES$1 = 1e4;
const nemoBlend = configReader({
	tool: "nemo-blend",
	kind: "data-mix",
	formats: ["json"],
	marks: (text) => hasAll(text, "\"datasets\"", "\"path\""),
	extract(config, root) {
		const items = root.get("datasets").items().slice(0, MAX_ENTRIES$1);
		if (items.length === 0 || !items.every((n) => n.isMap && n.get("path").text() !== void 0)) return void 0;
		const weights = items.map((n) => weightOf(n.get("weight").value));
		const real = new Set(weights).size > 1 || items.length === 1;
		const datasets = items.map((n, i) => {
			const path = n.get("path").text() ?? "";
			const name = datasetName(path);
			return {
				id: name.hub ? name.id : n.get("name").text() ?? name.id,
				raw: rawText(path),
				path: rawText(path),
				line: n.get("path").line,
				...defined({
					weight: real ? weights[i] : void 0,
					subset: n.get("subset").text()
				})
			};
		});
		return { runs: [makeRun("nemo-blend", config.path, {
			stages: [{
				name: "",
				datasets
			}],
			assumptions: real || weights[0] === void 0 ? [] : [`weight ${weights[0]} on every entry: no mixture weight`]
		})] };
	}
});

// src/artifacts/training/nemo.ts
const nemo = configReader({
	tool: "nemo",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => text.includes("trainer:") && text.includes("max_steps:") && hasAny(text, "encoder_seq_length:", "data_prefix:", "micro_batch_size:") || text.includes("train:") && text.includes("train_iters:"),
	extract(config, root) {
		const model = root.get("model");
		const dataset = root.get("dataset", "data");
		const steps = firstOf(root.at("trainer", "max_steps"), root.at("train", "train_iters"));
		const batch = firstOf(model.get("global_batch_size"), root.at("train", "global_batch_size"), dataset.get("global_batch_size"));
		const length = firstOf(model.get("encoder_seq_length", "seq_length"), dataset.get("seq_length", "sequence_length"), model.at("data", "seq_length"));
		if (steps === void 0 || batch === void 0) return void 0;
		const total = product([
			steps.factor("steps"),
			batch.factor("batch"),
			(length ?? model.get("seq_length")).factor("sequence")
		]);
		const data = firstOf(model.at("data", "data_prefix"), dataset.get("data_prefix", "blend", "data_path"));
		const nested = data?.get("train");
		const words = ((nested?.present === true ? nested : data)?.items() ?? []).flatMap((n) => {
			const text = n.text();
			return text === void 0 ? [] : [{
				text,
				line: n.line
			}];
		});
		const tokenizer = firstOf(root.get("tokenizer").get("tokenizer_model", "model"), model.get("tokenizer").get("model", "type"));
		return {
			runs: [makeRun("nemo", config.path, {
				run: root.get("name").text(),
				stages: [{
					name: "",
					datasets: bySource(weightedPaths(words), (u) => mixSource(u.path ?? u.id))
				}],
				...total.kind === "value" ? {
					tokens: total.value,
					tokensFrom: total.words
				} : {},
				steps: count(steps.number()),
				sequenceLength: count(length?.number(), 1e9),
				tokenizer: tokenizer?.text(),
				gpus: count((count(root.at("trainer", "devices").number(), 1e4) ?? NaN) * (count(root.at("trainer", "num_nodes").number(), 1e6) ?? NaN), 1e7),
				lines: {
					tokens: steps.line,
					sequenceLength: length?.line ?? steps.line,
					tokenizer: tokenizer?.line ?? steps.line,
					hardware: root.get("trainer").line
				}
			})],
			unreadable: total.kind === "absurd" ? [{
				path: config.path,
				reason: total.reason,
				line: total.line
			}] : []
		};
	}
});
function firstOf(...nodes) {
	return nodes.find((n) => n.present);
}

// src/artifacts/training/olmo-core-mix.ts
const LINE$1 = /^([^,\s][^,]{0,199}),(\S{1,1000}\.npy(?:\.gz)?)$/;
const MAX_LINES$3 = 5e5;
const olmoCoreMix = textReader({
	kind: "data-mix",
	formats: ["text"],
	extract(config) {
		if (!config.text.includes(".npy")) return void 0;
		const groups = /* @__PURE__ */ new Map();
		let odd = 0;
		for (const [i, raw] of splitLines(config.text).slice(0, MAX_LINES$3).entries()) {
			const line = raw.trim();
			if (line === "" || line.startsWith("#")) continue;
			const [, label, path] = LINE$1.exec(line) ?? [];
			if (label === void 0 || path === void 0) {
				odd++;
				continue;
			}
			const group = groups.get(label);
			if (group === void 0) groups.set(label, {
				first: i + 1,
				path,
				files: 1
			});
			else group.files++;
		}
		const files = [...groups.values()].reduce((n, g) => n + g.files, 0);
		if (files === 0 || odd * 10 > files) return void 0;
		const datasets = [...groups].map(([label, g]) => ({
			id: rawText(label),
			raw: rawText(g.path),
			path: rawText(g.path),
			line: g.first,
			files: g.files
		}));
		return { runs: [makeRun("olmo-core-mix", config.path, { stages: [{
			name: "",
			datasets
		}] })] };
	}
});

// src/artifacts/training/olmo.ts
const MAX_PATHS = 1e5;
const olmo = configReader({
	tool: "olmo",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => hasAll(text, "max_duration:", "global_train_batch_size:", "data:") && hasAny(text, "d_model:", "paths:") && !text.includes("train_loader:"),
	extract(config, root) {
		const data = root.get("data");
		if (!root.has("max_duration") || !root.has("global_train_batch_size") || !data.isMap || !(data.has("paths") || data.has("datasets") || data.has("memmap_dtype"))) return void 0;
		const model = root.get("model");
		const length = model.get("max_sequence_length");
		const unreadable = [];
		const batch = product([root.get("global_train_batch_size").factor("batch"), length.factor("sequence")]);
		const batchTokens = batch.kind === "value" ? batch.value : void 0;
		const duration = durationOf(root.get("max_duration"), batchTokens);
		for (const problem of [duration.problem, batch.kind === "absurd" ? batch.reason : void 0]) if (problem !== void 0) unreadable.push({
			path: config.path,
			reason: problem,
			line: root.get("max_duration").line
		});
		const run = root.get("run_name").text();
		const from = root.get("load_path").text();
		const tokenizer = root.at("tokenizer", "identifier");
		return {
			runs: [makeRun("olmo", config.path, {
				run,
				stages: [{
					name: run ?? "",
					...defined({ tokens: duration.tokens }),
					datasets: sources(data)
				}],
				architecture: architectureOf$1(model),
				tokens: duration.tokens,
				tokensFrom: duration.tokens === void 0 ? void 0 : `max_duration ${rawText(String(root.get("max_duration").resolved().value))}`,
				steps: duration.steps,
				sequenceLength: count(length.number(), 1e9),
				batchTokens,
				resumedFrom: from === void 0 ? void 0 : rawText(from),
				tokenizer: tokenizer.text(),
				lines: {
					tokens: root.get("max_duration").line,
					sequenceLength: length.line,
					tokenizer: tokenizer.line,
					architecture: model.line
				}
			})],
			unreadable
		};
	}
});
function durationOf(node, batchTokens) {
	const value = node.resolved().value;
	const text = typeof value === "string" ? value.trim() : void 0;
	if (text !== void 0 && text.endsWith("ep")) return {};
	const unit = text?.endsWith("T") === true;
	const n = toNumber(unit ? text?.slice(0, -1) : value);
	if (n === void 0 || n <= 0 || n > 0xde0b6b3a7640000) return { problem: "max_duration is no usable number of steps (a number) or tokens (4e12T)" };
	if (unit) return {
		tokens: n,
		...batchTokens === void 0 ? {} : { steps: Math.ceil(n / batchTokens) }
	};
	const all = batchTokens === void 0 ? void 0 : product([{
		name: "steps",
		value: n,
		line: node.line
	}, {
		name: "tokens per step",
		value: batchTokens,
		line: node.line
	}]);
	return all?.kind === "value" ? {
		tokens: all.value,
		steps: n
	} : {
		steps: n,
		...all?.kind === "absurd" ? { problem: all.reason } : {}
	};
}
function architectureOf$1(model) {
	const size = (...names) => count(model.get(...names).number(), 1e9);
	const hidden = size("d_model");
	const layers = size("n_layers");
	const heads = size("n_heads");
	const wide = size("mlp_hidden_size");
	const ratio = model.get("mlp_ratio").number();
	if (!(model.get("layer_norm_type").text() === "rms" && model.get("layer_norm_with_affine").boolean() !== false) || model.get("activation_type").text() !== "swiglu" || model.get("include_bias").boolean() === true || model.get("rope").boolean() === false) return void 0;
	const intermediate = wide === void 0 ? ratio === void 0 || hidden === void 0 ? void 0 : ratio * hidden / 2 : wide / 2;
	const vocab = size("embedding_size") ?? size("vocab_size");
	const tied = model.get("weight_tying").boolean();
	if (hidden === void 0 || layers === void 0 || heads === void 0 || vocab === void 0 || tied === void 0 || intermediate === void 0 || !Number.isInteger(intermediate)) return void 0;
	const qkNorm = model.get("attention_layer_norm").boolean() === true;
	const kvHeads = size("n_kv_heads") ?? (model.get("multi_query_attention").boolean() === true ? 1 : heads);
	return {
		family: qkNorm ? "olmo2" : "llama",
		hidden,
		layers,
		heads,
		kvHeads,
		headDim: Math.floor(hidden / heads),
		intermediate,
		vocab,
		tied,
		qkNorm
	};
}
function sources(data) {
	const named = data.get("datasets").entries().flatMap(([name, node]) => [{
		id: rawText(name),
		raw: rawText(node.items()[0]?.text() ?? name),
		line: node.line,
		files: node.items().length
	}]);
	const nodes = data.get("paths").items().slice(0, MAX_PATHS);
	const paths = nodes.map((n) => typeof n.value === "string" ? n.value : "");
	const groups = /* @__PURE__ */ new Map();
	for (const [i, id] of sourceSegments(paths).entries()) {
		const group = groups.get(id);
		if (group === void 0) groups.set(id, {
			first: i,
			files: 1
		});
		else group.files++;
	}
	return [...named, ...[...groups].filter(([id]) => id !== "").map(([id, g]) => ({
		id,
		raw: rawText(paths[g.first] ?? ""),
		line: nodes[g.first]?.line ?? 1,
		files: g.files
	}))];
}

// src/artifacts/training/open-euro-llm.ts
const LINE = /^(\d{0,12}(?:\.\d{1,20})?(?:[eE]-?\d{1,3})?)[ \t]{1,20}(\S{1,1000})$/;
const MAX_LINES$2 = 1e5;
const openEuroMetadata = configReader({
	tool: "open-euro-llm",
	kind: "data-record",
	formats: ["yaml"],
	marks: (text) => hasAll(text, "name:") && hasAny(text, "huggingface:", "url:") && hasAny(text, "catalogue:", "annotations:", "release:"),
	extract(config, root) {
		const name = root.get("name").text();
		const hub = root.get("huggingface");
		const place = hub.present ? hub : root.get("url");
		const text = place.text();
		if (name === void 0 || text === void 0 || !(root.has("catalogue") || root.has("annotations") || root.has("release"))) return void 0;
		const id = hubIdIn(text) ?? (hub.present && datasetName(text).hub ? text : name);
		return { runs: [makeRun("open-euro-llm", config.path, { stages: [{
			name: "",
			datasets: [{
				id: rawText(id),
				raw: rawText(text),
				line: place.line
			}]
		}] })] };
	}
});
const openEuroMix = textReader({
	kind: "data-mix",
	formats: ["text"],
	extract(config) {
		const uses = [];
		for (const [i, raw] of splitLines(config.text).slice(0, MAX_LINES$2).entries()) {
			const line = raw.trim();
			if (line === "" || line.startsWith("#")) continue;
			const match = LINE.exec(line);
			const weight = weightOf(match?.[1]);
			if (match?.[2] === void 0 || weight === void 0 || !match[2].includes("/")) return void 0;
			uses.push({
				id: rawText(match[2]),
				raw: rawText(match[2]),
				path: rawText(match[2]),
				line: i + 1,
				weight
			});
		}
		if (uses.length < 2) return void 0;
		return { runs: [makeRun("open-euro-llm", config.path, { stages: [{
			name: "",
			datasets: bySource(uses, (u) => mixSource(u.path ?? u.id))
		}] })] };
	}
});

// src/artifacts/training/provenance.ts
const provenance = textReader({
	kind: "data-mix",
	formats: ["csv"],
	extract(config) {
		const header = config.text.slice(0, 1e3).split(/[\r\n]/)[0]?.toLowerCase() ?? "";
		if (!/\bdataset\b/.test(header) || !/\bdata directory\b/.test(header)) return void 0;
		if (!config.complete) return { runs: [] };
		const table = parseTable(config.path, config.text);
		if (!table.ok) return {
			runs: [],
			unreadable: table.problems.slice(0, 1).map((p) => ({
				path: config.path,
				reason: p.message,
				...p.line === void 0 ? {} : { line: p.line }
			}))
		};
		const column = (name) => table.value.columns.find((c) => c.toLowerCase() === name) ?? name;
		const [dataset, directory] = [column("dataset"), column("data directory")];
		const groups = /* @__PURE__ */ new Map();
		for (const row of table.value.rows) {
			const name = row.cells.get(dataset);
			if (name === void 0) continue;
			const group = groups.get(name);
			if (group === void 0) groups.set(name, {
				line: row.line,
				path: row.cells.get(directory) ?? name,
				files: 1
			});
			else group.files++;
		}
		const datasets = [...groups].map(([name, g]) => ({
			id: rawText(name),
			raw: rawText(g.path),
			path: rawText(g.path),
			line: g.line,
			files: g.files
		}));
		return { runs: [makeRun("olmo-provenance", config.path, { stages: [{
			name: "",
			datasets
		}] })] };
	}
});

// src/artifacts/training/torchtitan.ts
const torchtitan = configReader({
	tool: "torchtitan",
	kind: "training-config",
	formats: ["toml"],
	marks: (text) => hasAll(text, "[training]", "seq_len", "steps") && hasAny(text, "[model]", "[job]", "[parallelism]"),
	extract(config, root) {
		const training = root.get("training");
		if (!training.has("steps") || !training.has("seq_len")) return void 0;
		const batch = batchOf(root);
		const length = training.get("seq_len").factor("sequence");
		const total = product([
			training.get("steps").factor("steps"),
			...batch,
			length
		]);
		const perStep = product([...batch, length]);
		const dataset = training.get("dataset", "dataset_path");
		const path = training.get("dataset_path").text() ?? dataset.text();
		const assets = root.get("model").get("hf_assets_path", "tokenizer_path");
		const gpus = degrees(root, [
			"data_parallel_replicate_degree",
			"data_parallel_shard_degree",
			"tensor_parallel_degree",
			"pipeline_parallel_degree",
			"context_parallel_degree"
		]);
		return {
			runs: [makeRun("torchtitan", config.path, {
				run: root.at("job", "description").text(),
				stages: [{
					name: "",
					datasets: path === void 0 ? [] : [{
						id: datasetName(path).id,
						raw: rawText(path),
						line: dataset.line
					}]
				}],
				...total.kind === "value" ? {
					tokens: total.value,
					tokensFrom: total.words
				} : {},
				batchTokens: perStep.kind === "value" ? perStep.value : void 0,
				steps: count(training.get("steps").number()),
				sequenceLength: count(training.get("seq_len").number(), 1e9),
				tokenizer: assets.text(),
				gpus,
				assumptions: total.kind === "missing" ? [`no token count: ${total.names.join(" and ")} depends on how many devices were used`] : [],
				lines: {
					tokens: training.get("steps").line,
					sequenceLength: training.get("seq_len").line,
					tokenizer: assets.line,
					hardware: root.get("parallelism").line
				}
			})],
			unreadable: total.kind === "absurd" ? [{
				path: config.path,
				reason: total.reason,
				line: total.line
			}] : []
		};
	}
});
function batchOf(root) {
	const training = root.get("training");
	const whole = training.get("global_batch_size");
	if ((whole.number() ?? -1) > 0) return [whole.factor("batch")];
	const local = training.get("local_batch_size", "batch_size");
	const parallel = degrees(root, ["data_parallel_replicate_degree", "data_parallel_shard_degree"]);
	return [local.factor("local batch"), {
		name: "data parallel",
		value: parallel,
		line: root.get("parallelism").line
	}];
}
function degrees(root, names) {
	const parallelism = root.get("parallelism");
	const values = names.map((n) => parallelism.get(n).number() ?? (n === "data_parallel_shard_degree" ? -1 : 1));
	return values.every((v) => v >= 1 && v <= 1e6) ? count(values.reduce((a, b) => a * b, 1), 1e7) : void 0;
}

// src/artifacts/training/trainer-state.ts
const MAX_FLOP = 1e30;
function flosOf(value) {
	const flos = toNumber(value);
	return flos !== void 0 && flos > 0 && flos <= MAX_FLOP ? flos : void 0;
}
const NO_FLOS = "total_flos is not used: no usable number of operations";
const trainerState = configReader({
	tool: "hf-trainer",
	kind: "run-state",
	formats: ["json"],
	marks: (text) => text.includes("\"global_step\"") && text.includes("\"log_history\"") || hasAny(text, "\"train_runtime\"", "\"train_samples_per_second\""),
	extract(config, root) {
		if (!(root.has("global_step") && root.has("log_history")) && !root.has("train_runtime") && !root.has("train_samples_per_second")) return void 0;
		const seen = root.get("num_input_tokens_seen");
		const total = root.get("total_flos");
		const flos = flosOf(total.value);
		const unusable = toNumber(seen.value) !== void 0 && toNumber(seen.value) !== 0 && count(seen.value, 0xde0b6b3a7640000) === void 0;
		return {
			runs: [makeRun("hf-trainer", config.path, {
				confidence: "measured",
				tokens: count(seen.value, 0xde0b6b3a7640000),
				tokensFrom: "num_input_tokens_seen",
				steps: count(root.get("global_step").value),
				flos,
				lines: {
					tokens: seen.line,
					...flos === void 0 ? {} : { flos: total.line }
				},
				assumptions: flos === void 0 && toNumber(total.value) !== void 0 && toNumber(total.value) !== 0 ? [NO_FLOS] : []
			})],
			unreadable: unusable ? [{
				path: config.path,
				reason: "num_input_tokens_seen is no usable number of tokens",
				line: seen.line
			}] : []
		};
	}
});
const LONG = 8388608;
const TAIL = 65536;
const MEMBER = /^ {2}"(num_input_tokens_seen|total_flos|train_batch_size|global_step)": (\d{1,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?),?$/i;
function members(text) {
	const found = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const match = MEMBER.exec(line.endsWith("\r") ? line.slice(0, -1) : line);
		if (match === null) continue;
		if (found.has(match[1] ?? "")) return void 0;
		found.set(match[1] ?? "", Number(match[2]));
	}
	return found;
}
async function readLong(file) {
	if (file.size <= LONG || !/(?:^|\/)trainer_state\.json$/i.test(file.path)) return void 0;
	const decoder = new TextDecoder();
	const head = members(decoder.decode(file.head));
	const tail = members(decoder.decode(await file.bytes(file.size - TAIL, TAIL)));
	if (head === void 0 || tail === void 0 || !tail.has("train_batch_size") || tail.has("global_step")) return void 0;
	const run = makeRun("hf-trainer", file.path, {
		confidence: "measured",
		tokens: count(tail.get("num_input_tokens_seen"), 0xde0b6b3a7640000),
		tokensFrom: "num_input_tokens_seen",
		steps: count(head.get("global_step")),
		flos: flosOf(tail.get("total_flos"))
	});
	return trainingReading(file.path, "run-state", [run]);
}
const longTrainerState = {
	kind: "run-state",
	candidate: isTrainingCandidate,
	read: readLong
};

// src/artifacts/training/training-log.ts
const TOKENS = [
	"training_tokens",
	"train_tokens",
	"tokens_seen",
	"consumed_tokens",
	"total_tokens",
	"tokens"
];
const STEPS = [
	"training_steps",
	"step",
	"steps",
	"iteration",
	"global_step",
	"_step"
];
const LOSS = /loss|perplexity/;
const trainingLog = textReader({
	kind: "run-state",
	formats: ["csv"],
	extract(config) {
		const end = config.text.search(/[\r\n]/);
		const header = cells(config.text.slice(0, end < 0 ? 0 : Math.min(end, 5e3))).map((c) => c.toLowerCase());
		const column = (names) => header.findIndex((h) => names.includes(h));
		const tokens = column(TOKENS);
		if (tokens < 0 || column(STEPS) < 0 && !header.some((h) => LOSS.test(h)) || !header.some((h) => LOSS.test(h) || h === "gputime" || h === "walltime")) return void 0;
		if (!config.complete) return { runs: [] };
		const lines = splitLines(config.text);
		let last = lines.length - 1;
		while (last > 0 && (lines[last] ?? "").trim() === "") last--;
		const row = cells((lines[last] ?? "").slice(0, 2e4));
		if (last === 0 || row.length !== header.length) return {
			runs: [],
			unreadable: [{
				path: config.path,
				reason: "training log: the last row does not fit the header",
				line: last + 1
			}]
		};
		const seen = count(row[tokens], 0xde0b6b3a7640000);
		if (seen === void 0) return {
			runs: [],
			unreadable: [{
				path: config.path,
				reason: "training log: the last row holds no usable number of tokens",
				line: last + 1
			}]
		};
		const named = toNumber(row[column(["gpu_hours", "gpuhours"])]);
		const bare = toNumber(row[column(["gputime", "gpu_time"])]);
		const hours = named ?? bare;
		const wall = toNumber(row[column([
			"walltime",
			"wall_time",
			"wall_hours"
		])]);
		const usable = hours !== void 0 && hours > 0 && hours <= 0xe8d4a51000;
		return { runs: [makeRun("training-log", config.path, {
			confidence: "measured",
			tokens: seen,
			tokensFrom: "last row",
			steps: count(row[column(STEPS)]),
			gpuHours: usable ? hours : void 0,
			gpus: usable && named === void 0 && wall !== void 0 && wall > 0 ? whole(hours / wall) : void 0,
			assumptions: usable && named === void 0 ? ["unit of gputime not stated in the file, read as hours"] : [],
			lines: {
				tokens: last + 1,
				gpuHours: last + 1,
				hardware: last + 1
			}
		})] };
	}
});
function cells(line) {
	return line.replace(/^\uFEFF/, "").split(",").map((c) => c.trim());
}
function whole(ratio) {
	const n = Math.round(ratio);
	return n >= 1 && n <= 1e7 && Math.abs(ratio - n) <= .01 * n ? n : void 0;
}

// src/artifacts/training/trl.ts
const trl = configReader({
	tool: "trl",
	kind: "training-config",
	formats: ["yaml"],
	marks: (text) => hasAny(text, "model_name_or_path:", "model_name:") && hasAny(text, "dataset_name:", "dataset_mixer:", "dataset_mixer_list:", "dataset_mixture:"),
	extract(config, root) {
		if (root.get("model_name_or_path", "model_name").text() === void 0) return void 0;
		const uses = [
			...single$1(root.get("dataset_name")),
			...mixer(root.get("dataset_mixer")),
			...flat(root.get("dataset_mixer_list")),
			...mixture(root.get("dataset_mixture"))
		].slice(0, 2e3);
		return uses.length === 0 ? void 0 : { runs: [fineTuneRun("trl", config.path, root, uses)] };
	}
});
function single$1(node) {
	const text = node.text();
	return text === void 0 ? [] : [named$1(text, node.line, void 0, node.parent().get("dataset_config").text())];
}
function mixer(node) {
	return node.entries().map(([id, n]) => named$1(id, n.line, n.value));
}
function flat(node) {
	const items = node.items().length > 0 ? node.items().map((n) => ({
		text: n.text() ?? "",
		line: n.line
	})) : (node.text() ?? "").split(/\s+/).map((text) => ({
		text,
		line: node.line
	}));
	return items.flatMap(({ text, line }, i) => text === "" || weightOf(text) !== void 0 ? [] : [named$1(text, line, items[i + 1]?.text)]);
}
function mixture(node) {
	return (node.get("datasets").items().length > 0 ? node.get("datasets").items() : node.items()).flatMap((n) => {
		const id = n.get("id", "name", "path").text();
		return id === void 0 ? [] : [named$1(id, n.get("id", "name", "path").line, n.get("weight").value, n.get("config").text())];
	});
}

// src/artifacts/training/merge-datasets.ts
const keys = /* @__PURE__ */ new WeakMap();
function datasetsKey(stage) {
	const known = keys.get(stage);
	if (known !== void 0) return known;
	const key = JSON.stringify(stage.datasets.filter((d) => d.path !== void 0 || d.inComment !== true).map((d) => [d.path ?? d.raw, d.weight ?? null]));
	keys.set(stage, key);
	return key;
}
function resolveNames(stages, parts) {
	const named = /* @__PURE__ */ new Map();
	for (const use of parts.flatMap((p) => p.stages.flatMap((s) => s.datasets))) if (use.inComment === true && use.path !== void 0) named.set(use.path, use);
	return stages.map((stage) => ({
		...stage,
		datasets: stage.datasets.map((use) => rename(use, use.path === void 0 ? void 0 : named.get(use.path)))
	}));
}
function rename(use, named) {
	if (named === void 0 || use.inComment === true) return use;
	return {
		...use,
		id: named.id,
		inComment: true,
		...named.subset === void 0 ? {} : { subset: named.subset }
	};
}

// src/artifacts/training/merge.ts
const MAX_COMPARED = 500;
function mergeRuns(runs) {
	const groups = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const key = runKey(run);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [run]);
		else group.push(run);
	}
	return markContinuations([...groups.values()].flatMap((group) => group.length > MAX_COMPARED ? group : joinGroup(group)));
}
function runKey(run) {
	return JSON.stringify([
		run.tool,
		run.project ?? "",
		architectureKey(run.architecture),
		run.steps ?? 0,
		run.batchTokens ?? 0,
		run.sequenceLength ?? 0,
		run.tokens ?? 0
	]);
}
function architectureKey(architecture) {
	return architecture === void 0 ? "" : JSON.stringify(Object.entries(architecture).filter(([, v]) => v !== void 0).sort(([a], [b]) => a < b ? -1 : 1));
}
function joinGroup(group) {
	const order = new Map(group.map((r, i) => [r, i]));
	const byLength = [...group].sort((a, b) => b.stages.length - a.stages.length);
	const wholes = [];
	for (const run of byLength) {
		const whole = run.stages.every((s) => s.startStep === void 0) ? void 0 : wholes.find((w) => isPartOf(run, w.run));
		if (whole === void 0) wholes.push({
			run,
			parts: [run]
		});
		else whole.parts.push(run);
	}
	return wholes.sort((a, b) => (order.get(a.parts.at(-1) ?? a.run) ?? 0) - (order.get(b.parts.at(-1) ?? b.run) ?? 0)).map((w) => join(w.run, w.parts));
}
function isPartOf(part, whole) {
	if (part.stages.length === whole.stages.length && part.run !== whole.run) return false;
	return part.stages.every((s, i) => sameStage(s, whole.stages[i]));
}
function sameStage(a, b) {
	return b !== void 0 && a.name === b.name && a.startStep === b.startStep && datasetsKey(a) === datasetsKey(b);
}
function join(whole, parts) {
	if (parts.length === 1) return whole;
	const sources = parts.map((p) => p.source).sort((a, b) => a.path < b.path ? -1 : 1);
	const { resumedFrom: _own, ...rest } = whole;
	const first = parts.at(-1)?.resumedFrom;
	return {
		...rest,
		...first === void 0 ? {} : { resumedFrom: first },
		stages: resolveNames(whole.stages, parts),
		sources
	};
}
function markContinuations(runs) {
	const mains = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const key = modelKey(run);
		const known = mains.get(key);
		if (run.architecture !== void 0 && run.resumedFrom === void 0 && (known === void 0 || (run.tokens ?? 0) > (known.tokens ?? 0))) mains.set(key, run);
	}
	return runs.map((run) => {
		const main = mains.get(modelKey(run));
		if (main === void 0 || main === run || run.architecture === void 0) return run;
		const longer = run.project !== void 0 && run.project === main.project && (run.sequenceLength ?? 0) > (main.sequenceLength ?? 0) && (run.tokens ?? Infinity) < (main.tokens ?? 0);
		return run.resumedFrom !== void 0 || longer ? {
			...run,
			continuation: true
		} : run;
	});
}
function modelKey(run) {
	return `${run.tool} ${architectureKey(run.architecture)}`;
}
function trainedModels(merged) {
	const biggest = /* @__PURE__ */ new Map();
	const following = /* @__PURE__ */ new Map();
	const mains = [];
	for (const run of merged) {
		const key = modelKey(run);
		if (run.continuation === true) following.set(key, [...following.get(key) ?? [], run]);
		else {
			mains.push(run);
			const known = biggest.get(key);
			if (known === void 0 || run.resumedFrom === void 0 && (known.resumedFrom !== void 0 || (run.tokens ?? 0) > (known.tokens ?? 0))) biggest.set(key, run);
		}
	}
	return mains.map((main) => {
		const key = modelKey(main);
		const continuations = biggest.get(key) === main ? following.get(key) ?? [] : [];
		const all = [main, ...continuations].map((r) => r.tokens);
		const total = all.every((t) => t !== void 0) ? all.reduce((sum, t) => sum + (t ?? 0), 0) : void 0;
		return {
			main,
			continuations,
			...main.architecture === void 0 ? {} : { architecture: main.architecture },
			...main.tokens === void 0 ? {} : { mainTokens: main.tokens },
			...total === void 0 ? {} : { totalTokens: total }
		};
	});
}

// src/artifacts/training/index.ts
const trainingReaders = [
	longTrainerState,
	nanotron,
	llmFoundry,
	olmo,
	gptNeox,
	nemo,
	megatron,
	megatronShell,
	torchtitan,
	axolotl,
	llamaFactory,
	trl,
	trainerState,
	dclmDataset,
	dclmModel,
	nemoBlend,
	datasetRatios,
	openEuroMetadata,
	openEuroMix,
	olmoCoreMix,
	provenance,
	trainingLog,
	codecarbon
];

// src/artifacts/config/json-file.ts
const MAX_CONFIG_BYTES = 1048576;
const SPELT_OUT = /\\u00(?:3[0-9]|[46][1-9a-f]|[57][0-9a])/i;
async function openJson(file, marks) {
	return parsed(file, marks, parseJson);
}
async function openYaml(file, marks) {
	return parsed(file, marks, parseYaml);
}
async function parsed(file, marks, parse) {
	const content = await file.text(MAX_CONFIG_BYTES);
	if (content === void 0) return void 0;
	if (!marks.some((mark) => content.text.includes(mark)) && !SPELT_OUT.test(content.text)) return void 0;
	if (!content.complete) return { unreadable: tooLong(file.path) };
	const result = parse(file.path, content.text);
	if (result.ok) return { document: result.value };
	const problem = result.problems[0];
	return { unreadable: {
		path: file.path,
		reason: problem?.message ?? "cannot be parsed",
		...problem?.line === void 0 ? {} : { line: problem.line }
	} };
}
function tooLong(path) {
	return {
		path,
		reason: `longer than ${MAX_CONFIG_BYTES} bytes; a config of this size is not read`
	};
}
function broken(kind, unreadable) {
	return {
		kind,
		path: unreadable.path,
		observations: [],
		datasets: [],
		weights: [],
		unreadable: [unreadable]
	};
}
function sourceAt(document, keys, detail) {
	return {
		path: document.path,
		line: document.at(keys).line,
		...detail === void 0 ? {} : { detail }
	};
}
var Observations = class {
	list = [];
	#document;
	#method;
	constructor(document, method) {
		this.#document = document;
		this.#method = method;
	}
	add(key, value, keys, options = {}) {
		if (value === void 0) return;
		this.list.push({
			key,
			value,
			method: options.method ?? this.#method,
			confidence: options.confidence ?? "declared",
			sources: [sourceAt(this.#document, keys, options.detail)],
			...options.unit === void 0 ? {} : { unit: options.unit }
		});
	}
	reading(kind, detail) {
		return {
			kind,
			path: this.#document.path,
			observations: this.list,
			datasets: [],
			weights: [],
			unreadable: [],
			...detail === void 0 ? {} : { detail }
		};
	}
};

// src/artifacts/config/values.ts
function mapping$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function get$1(object, key) {
	return object !== void 0 && Object.hasOwn(object, key) ? object[key] : void 0;
}
function text$1(value, max = 200) {
	if (typeof value !== "string") return void 0;
	const trimmed = value.trim();
	return trimmed.length > 0 && trimmed.length <= max ? trimmed : void 0;
}
function integerAt(object, ...keys) {
	for (const key of keys) {
		const value = get$1(object, key);
		if (typeof value === "number" && Number.isSafeInteger(value)) return {
			key,
			value
		};
	}
}
function integer(object, ...keys) {
	return integerAt(object, ...keys)?.value;
}
function flag(object, key) {
	const value = get$1(object, key);
	return typeof value === "boolean" ? value : void 0;
}
function strings$1(value) {
	return (Array.isArray(value) ? value.slice(0, 100) : [value]).flatMap((item) => {
		const s = text$1(item);
		return s === void 0 ? [] : [s];
	});
}
function baseName$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isHubId(value) {
	return value.length <= 150 && /^[A-Za-z0-9_][\w.-]{0,95}\/[A-Za-z0-9_][\w.-]{0,95}$/.test(value);
}

// src/artifacts/config/adapter.ts
const ADAPTER_CONFIG = "adapter-config";
const adapterReader = {
	kind: ADAPTER_CONFIG,
	candidate: (path) => /^adapter_config[^/]*\.json$/i.test(baseName$1(path)),
	async read(file) {
		const opened = await openJson(file, ["\"peft_type\"", "\"base_model_name_or_path\""]);
		if (opened === void 0) return void 0;
		if ("unreadable" in opened) return broken(ADAPTER_CONFIG, opened.unreadable);
		const config = mapping$2(opened.document.data);
		if (config === void 0 || get$1(config, "peft_type") === void 0) return void 0;
		const seen = new Observations(opened.document, ADAPTER_CONFIG);
		const base = text$1(get$1(config, "base_model_name_or_path"));
		const rank = integer(config, "r");
		const type = text$1(get$1(config, "peft_type"), 40) ?? "unnamed";
		seen.add("role_hint", "adapter", ["peft_type"], {
			confidence: "inferred",
			detail: `${type}${rank === void 0 ? "" : ` of rank ${rank}`}`
		});
		if (base !== void 0) seen.add("base_model", base, ["base_model_name_or_path"], isHubId(base) ? {} : { detail: "a local path, no public name" });
		const revision = text$1(get$1(config, "revision"), 80);
		if (base !== void 0 && revision !== void 0 && isHubId(base)) seen.add("base_model.revision", `${base}@${revision}`, ["revision"]);
		if (base !== void 0) seen.add("base_model.relation", "adapter", ["base_model_name_or_path"]);
		return seen.reading(ADAPTER_CONFIG);
	}
};

// src/artifacts/config/dtype.ts
const SPELLINGS$1 = {
	bf16: "bfloat16",
	bfloat16: "bfloat16",
	fp16: "float16",
	f16: "float16",
	half: "float16",
	float16: "float16",
	fp32: "float32",
	f32: "float32",
	float: "float32",
	float32: "float32",
	fp64: "float64",
	f64: "float64",
	double: "float64",
	float64: "float64",
	fp8: "float8",
	float8: "float8",
	f8_e4m3: "float8_e4m3fn",
	f8_e5m2: "float8_e5m2",
	float8_e4m3fn: "float8_e4m3fn",
	float8_e5m2: "float8_e5m2",
	int8: "int8",
	i8: "int8",
	uint8: "uint8",
	u8: "uint8"
};
const BYTES = {
	bfloat16: 2,
	float16: 2,
	float32: 4,
	float64: 8
};
function normaliseDtype(value) {
	if (typeof value !== "string") return void 0;
	const bare = value.trim().toLowerCase().replace(/^(?:torch|jnp|np|numpy)\./, "");
	return Object.hasOwn(SPELLINGS$1, bare) ? SPELLINGS$1[bare] : void 0;
}
function dtypeBytes(dtype) {
	return Object.hasOwn(BYTES, dtype) ? BYTES[dtype] : void 0;
}

// src/artifacts/config/mergekit.ts
const MERGE_CONFIG = "merge-config";
const MAX_PARTS = 200;
const mergeReader = {
	kind: MERGE_CONFIG,
	candidate: (path) => /(?:merge|mergekit)[^/]*\.ya?ml$/i.test(baseName$1(path)),
	async read(file) {
		const opened = await openYaml(file, [
			"merge_method",
			"gate_mode",
			"merge-method"
		]);
		if (opened === void 0) return void 0;
		if ("unreadable" in opened) return broken(MERGE_CONFIG, opened.unreadable);
		const config = mapping$2(opened.document.data);
		if (config === void 0) return void 0;
		const parts = mergedModels(config);
		const method = text$1(get$1(config, "merge_method") ?? get$1(config, "gate_mode"), 40);
		if (parts.length === 0 || method === void 0) return void 0;
		const seen = new Observations(opened.document, MERGE_CONFIG);
		for (const part of distinct$2(parts)) {
			seen.add("base_model", part.id, part.keys);
			seen.add("base_model.revision", part.revision === void 0 ? void 0 : `${part.id}@${part.revision}`, part.keys);
		}
		const key = get$1(config, "merge_method") === void 0 ? "gate_mode" : "merge_method";
		seen.add("base_model.relation", "merge", [key], { detail: `merge method ${method}` });
		seen.add("role_hint", "merge", [key], {
			confidence: "inferred",
			detail: `merge method ${method}`
		});
		seen.add("dtype", normaliseDtype(get$1(config, "dtype")), ["dtype"]);
		return seen.reading(MERGE_CONFIG);
	}
};
function mergedModels(config) {
	const found = [];
	const add = (value, keys) => {
		const id = modelId(value);
		if (id !== void 0 && found.length < MAX_PARTS) found.push({
			...id,
			keys
		});
	};
	each$1(get$1(config, "slices"), (slice, i) => {
		each$1(get$1(slice, "sources"), (source, j) => {
			add(get$1(source, "model"), [
				"slices",
				i,
				"sources",
				j,
				"model"
			]);
		});
	});
	each$1(get$1(config, "models"), (model, i) => {
		add(get$1(model, "model"), [
			"models",
			i,
			"model"
		]);
	});
	each$1(get$1(config, "experts"), (expert, i) => {
		add(get$1(expert, "source_model"), [
			"experts",
			i,
			"source_model"
		]);
	});
	add(get$1(config, "base_model"), ["base_model"]);
	return found;
}
function each$1(list, visit) {
	if (!Array.isArray(list)) return;
	for (const [i, item] of list.slice(0, MAX_PARTS).entries()) {
		const entry = mapping$2(item);
		if (entry !== void 0) visit(entry, i);
	}
}
function modelId(value) {
	const object = mapping$2(value);
	const inner = mapping$2(get$1(object, "model"));
	const whole = text$1(object === void 0 ? value : get$1(object, "path") ?? get$1(inner, "path") ?? get$1(object, "model"));
	if (whole === void 0) return void 0;
	const id = text$1(whole.split(/[@+]/, 1)[0]);
	const revision = /@([^@+]{1,80})/.exec(whole)?.[1]?.trim() ?? text$1(get$1(object, "revision") ?? get$1(inner, "revision"), 80);
	return id === void 0 ? void 0 : {
		id,
		...revision === void 0 ? {} : { revision }
	};
}
function distinct$2(parts) {
	const seen = /* @__PURE__ */ new Set();
	return parts.filter((part) => {
		if (seen.has(part.id)) return false;
		seen.add(part.id);
		return true;
	});
}

// src/artifacts/config/dialects.ts
const FAMILIES = {
	llama: "llama",
	smollm3: "llama",
	granite: "llama",
	mistral: "mistral",
	qwen2: "qwen2",
	qwen3: "qwen3",
	olmo2: "olmo2",
	olmo3: "olmo2",
	gemma: "gemma",
	gemma2: "gemma",
	gemma3_text: "gemma",
	phi3: "phi3",
	mixtral: "mixtral",
	qwen2_moe: "qwen-moe",
	qwen3_moe: "qwen-moe",
	dbrx: "dbrx",
	gpt_neox: "gpt-neox",
	bloom: "bloom",
	mpt: "mpt",
	gpt2: "gpt2",
	deepseek_v2: "deepseek-v3",
	deepseek_v3: "deepseek-v3",
	kimi_k2: "deepseek-v3"
};
const TIED_BY_DEFAULT = /* @__PURE__ */ new Set([
	"gemma",
	"gemma2",
	"gemma3_text",
	"bloom",
	"gpt2",
	"mpt",
	"smollm3"
]);
function familyOf(modelType) {
	return Object.hasOwn(FAMILIES, modelType) ? FAMILIES[modelType] : void 0;
}
function readDialect(config) {
	const modelType = text$1(get$1(config, "model_type"));
	if (modelType === void 0) return readNative(config);
	const family = familyOf(modelType);
	if (family === void 0) return { noFormula: `no formula is known for model_type "${modelType}"` };
	if (family === "dbrx") return dbrx(config);
	if (family === "mpt") return mpt(config);
	return transformers(config, family, modelType);
}
const MISSING = { noFormula: "the config lacks one of the sizes that the formula needs" };
function transformers(config, family, modelType) {
	const hidden = integer(config, "hidden_size", "n_embd", "n_embed");
	const layers = integer(config, "num_hidden_layers", "n_layer", "num_layers");
	const heads = integer(config, "num_attention_heads", "n_head");
	const vocab = integer(config, "vocab_size");
	if (hidden === void 0 || layers === void 0 || heads === void 0 || vocab === void 0 || heads < 1) return MISSING;
	const fourfold = family === "bloom" || family === "gpt2" || family === "gpt-neox";
	const intermediate = integer(config, "intermediate_size", "n_inner") ?? (fourfold ? 4 * hidden : integer(config, "moe_intermediate_size"));
	const headDim = integer(config, "head_dim") ?? hidden / heads;
	if (intermediate === void 0) return MISSING;
	if (family === "gpt-neox" && flag(config, "attention_bias") === false) return { noFormula: "GPT-NeoX without attention biases is not covered" };
	const base = {
		family,
		hidden,
		layers,
		heads,
		kvHeads: integer(config, "num_key_value_heads") ?? heads,
		headDim,
		intermediate,
		vocab,
		tied: flag(config, "tie_word_embeddings") ?? TIED_BY_DEFAULT.has(modelType),
		attentionBias: flag(config, "attention_bias") ?? flag(config, "qkv_bias") ?? (family === "qwen2" || modelType === "qwen2_moe"),
		mlpBias: flag(config, "mlp_bias") ?? false,
		qkNorm: family === "olmo2" || family === "qwen3" || modelType === "gemma3_text" || modelType === "qwen3_moe",
		...modelType === "gemma2" || modelType === "gemma3_text" ? { normsPerLayer: 4 } : {},
		...family === "gpt2" ? { positions: integer(config, "n_positions", "n_ctx") ?? 1024 } : {}
	};
	if (family === "mixtral") return withExperts(base, integer(config, "num_local_experts"), integer(config, "num_experts_per_tok"));
	if (family === "qwen-moe") return qwenMoe(config, base);
	return family === "deepseek-v3" ? deepseek(config, base, modelType) : { architecture: base };
}
function withExperts(base, experts, expertsPerToken) {
	return experts === void 0 || expertsPerToken === void 0 ? MISSING : { architecture: {
		...base,
		experts,
		expertsPerToken
	} };
}
function qwenMoe(config, base) {
	const width = integer(config, "moe_intermediate_size");
	const plain = get$1(config, "mlp_only_layers");
	if (width === void 0) return MISSING;
	if ((integer(config, "decoder_sparse_step") ?? 1) !== 1) return { noFormula: "routed layers at intervals (decoder_sparse_step) are not covered" };
	const shared = integer(config, "shared_expert_intermediate_size");
	return withExperts({
		...base,
		moeIntermediate: width,
		denseLayers: Array.isArray(plain) ? plain.length : 0,
		...shared === void 0 ? {} : { sharedIntermediate: shared }
	}, integer(config, "num_experts", "n_routed_experts"), integer(config, "num_experts_per_tok"));
}
function deepseek(config, base, modelType) {
	if ((integer(config, "moe_layer_freq") ?? 1) !== 1) return { noFormula: "routed layers at intervals (moe_layer_freq) are not covered" };
	const balanced = text$1(get$1(config, "topk_method")) === "noaux_tc" || get$1(config, "topk_method") === void 0 && modelType !== "deepseek_v2";
	return latent(config, {
		...base,
		routerBias: balanced
	}, "first_k_dense_replace", "moe_intermediate_size", "num_experts_per_tok");
}
function latent(config, base, dense, width, perToken) {
	const kvRank = integer(config, "kv_lora_rank");
	const nope = integer(config, "qk_nope_head_dim");
	const rope = integer(config, "qk_rope_head_dim");
	const v = integer(config, "v_head_dim");
	const moeIntermediate = integer(config, width);
	if (kvRank === void 0 || nope === void 0 || rope === void 0 || v === void 0 || moeIntermediate === void 0) return MISSING;
	const qRank = integer(config, "q_lora_rank") ?? 0;
	return withExperts({
		...base,
		headDim: nope + rope,
		moeIntermediate,
		denseLayers: integer(config, dense) ?? 0,
		sharedExperts: integer(config, "n_shared_experts") ?? 0,
		mla: {
			qRank: qRank === 0 ? null : qRank,
			kvRank,
			nope,
			rope,
			v
		}
	}, integer(config, "n_routed_experts"), integer(config, perToken));
}
function dbrx(config) {
	const ffn = mapping$2(get$1(config, "ffn_config"));
	const hidden = integer(config, "d_model");
	const layers = integer(config, "n_layers");
	const heads = integer(config, "n_heads");
	const vocab = integer(config, "vocab_size");
	const intermediate = ffn === void 0 ? void 0 : integer(ffn, "ffn_hidden_size");
	if (ffn === void 0 || hidden === void 0 || layers === void 0 || heads === void 0 || heads < 1 || vocab === void 0 || intermediate === void 0) return MISSING;
	const attention = mapping$2(get$1(config, "attn_config"));
	return withExperts({
		family: "dbrx",
		hidden,
		layers,
		heads,
		kvHeads: (attention === void 0 ? void 0 : integer(attention, "kv_n_heads")) ?? heads,
		headDim: hidden / heads,
		intermediate,
		vocab,
		tied: flag(config, "tie_word_embeddings") ?? false
	}, integer(ffn, "moe_num_experts"), integer(ffn, "moe_top_k"));
}
function mpt(config) {
	const hidden = integer(config, "d_model");
	const layers = integer(config, "n_layers");
	const heads = integer(config, "n_heads");
	const vocab = integer(config, "vocab_size");
	const ratio = get$1(config, "expansion_ratio") ?? 4;
	if (hidden === void 0 || layers === void 0 || heads === void 0 || heads < 1 || vocab === void 0 || typeof ratio !== "number") return MISSING;
	if (flag(config, "no_bias") === false) return { noFormula: "MPT with biases is not covered" };
	const attention = mapping$2(get$1(config, "attn_config"));
	const kv = attention === void 0 ? void 0 : integer(attention, "kv_n_heads");
	const positions = flag(config, "learned_pos_emb") !== false && attention !== void 0 && flag(attention, "alibi") === false && flag(attention, "rope") !== true ? integer(config, "max_seq_len") : void 0;
	return { architecture: {
		family: "mpt",
		hidden,
		layers,
		heads,
		kvHeads: kv ?? heads,
		headDim: hidden / heads,
		intermediate: ratio * hidden,
		vocab,
		tied: flag(config, "tie_word_embeddings") ?? true,
		...positions === void 0 ? {} : { positions }
	} };
}
function readNative(config) {
	const hidden = integer(config, "dim");
	const layers = integer(config, "n_layers");
	const heads = integer(config, "n_heads");
	const vocab = integer(config, "vocab_size");
	if (hidden === void 0 || layers === void 0 || heads === void 0 || heads < 1 || vocab === void 0) return { noFormula: "the config names no model_type" };
	const inter = integer(config, "inter_dim");
	if (inter !== void 0 && integer(config, "n_routed_experts") !== void 0) return latent(config, {
		family: "deepseek-v3",
		hidden,
		layers,
		heads,
		kvHeads: heads,
		headDim: 1,
		intermediate: inter,
		vocab,
		tied: false,
		routerBias: text$1(get$1(config, "score_func")) === "sigmoid"
	}, "n_dense_layers", "moe_inter_dim", "n_activated_experts");
	const intermediate = integer(config, "hidden_dim");
	const headDim = integer(config, "head_dim");
	if (intermediate === void 0 || headDim === void 0) return { noFormula: "params.json does not say whether input and output embeddings are one table" };
	const base = {
		family: "mistral",
		hidden,
		layers,
		heads,
		kvHeads: integer(config, "n_kv_heads") ?? heads,
		headDim,
		intermediate,
		vocab,
		tied: flag(config, "tied_embeddings") ?? flag(config, "tie_word_embeddings") ?? false
	};
	const moe = mapping$2(get$1(config, "moe"));
	if (moe !== void 0) return withExperts({
		...base,
		family: "mixtral"
	}, integer(moe, "num_experts"), integer(moe, "num_experts_per_tok"));
	return get$1(config, "vision_encoder") === void 0 ? { architecture: base } : { noFormula: "the formula covers the language model only, this one has a vision encoder" };
}

// src/artifacts/config/modalities.ts
const CLASSIFIER = /For(?:SequenceClassification|TokenClassification|ImageClassification|AudioClassification|MultipleChoice|QuestionAnswering|ObjectDetection|RewardModel)$/;
const ENCODERS = /* @__PURE__ */ new Set([
	"BertModel",
	"RobertaModel",
	"XLMRobertaModel",
	"DistilBertModel",
	"MPNetModel",
	"NomicBertModel",
	"ModernBertModel",
	"CLIPModel",
	"SiglipModel",
	"T5EncoderModel"
]);
function modalities(architectures, config) {
	const name = architectures[0] ?? "";
	if (CLASSIFIER.test(name)) return { head: "classifier" };
	if (ENCODERS.has(name)) return { head: "embedding" };
	const extra = subConfigs(config);
	if (/(?:ForCausalLM|LMHeadModel)$/.test(name)) return {
		input: [...extra, "text"].sort(),
		output: ["text"]
	};
	if (/ForSpeechSeq2Seq$|^WhisperForConditionalGeneration$/.test(name)) return {
		input: ["audio"],
		output: ["text"]
	};
	if (name.endsWith("ForConditionalGeneration") && extra.length > 0) return {
		input: [...extra, "text"].sort(),
		output: ["text"]
	};
	if (/^(?:T5|MT5|UMT5|Bart|MBart|Pegasus)ForConditionalGeneration$/.test(name)) return {
		input: ["text"],
		output: ["text"]
	};
	return {};
}
function subConfigs(config) {
	const found = [];
	const thinker = mapping$2(get$1(config, "thinker_config"));
	const has = (key) => mapping$2(get$1(config, key)) !== void 0 || mapping$2(get$1(thinker, key)) !== void 0;
	if (has("vision_config") || has("vision_encoder") || has("visual")) found.push("image");
	if (has("audio_config")) found.push("audio");
	return found;
}
function processorInputs(config) {
	const found = /* @__PURE__ */ new Set();
	if (get$1(config, "image_processor_type") !== void 0 || get$1(config, "image_processor") !== void 0 || get$1(config, "image_mean") !== void 0) found.add("image");
	if (get$1(config, "video_processor_type") !== void 0 || get$1(config, "video_processor") !== void 0) found.add("video");
	const extractor = get$1(config, "feature_extractor_type");
	if (typeof extractor === "string") found.add(/Image|ViT|CLIP/.test(extractor) ? "image" : "audio");
	return [...found].sort();
}

// src/artifacts/config/quantisation.ts
const AFTERWARDS = /* @__PURE__ */ new Set([
	"gptq",
	"awq",
	"bitsandbytes",
	"exl2",
	"hqq",
	"aqlm",
	"quip",
	"eetq",
	"mlx"
]);
function label(method, bits) {
	const name = method.toLowerCase();
	return {
		label: bits === void 0 ? name : `${name} ${bits}-bit`,
		afterwards: AFTERWARDS.has(name)
	};
}
function inConfig(config) {
	const settings = mapping$2(get$1(config, "quantization_config"));
	if (settings !== void 0) return label(text$1(get$1(settings, "quant_method"), 40) ?? "unnamed method", bitsOf(settings));
	const mlx = mapping$2(get$1(config, "quantization"));
	return mlx !== void 0 && integer(mlx, "bits") !== void 0 ? label("mlx", integer(mlx, "bits")) : void 0;
}
function bitsOf(settings) {
	if (get$1(settings, "load_in_4bit") === true || get$1(settings, "_load_in_4bit") === true) return 4;
	if (get$1(settings, "load_in_8bit") === true || get$1(settings, "_load_in_8bit") === true) return 8;
	return integer(settings, "bits", "w_bit");
}
function sideFile(config) {
	const modelOpt = mapping$2(get$1(config, "quantization"));
	const algorithm = modelOpt === void 0 ? void 0 : text$1(get$1(modelOpt, "quant_algo"), 40);
	if (algorithm !== void 0) return {
		found: label(algorithm, void 0),
		key: "quantization"
	};
	const awq = integer(config, "w_bit");
	if (awq !== void 0 && get$1(config, "zero_point") !== void 0) return {
		found: label("awq", awq),
		key: "w_bit"
	};
	const bits = integer(config, "bits");
	if (bits === void 0 || get$1(config, "group_size") === void 0 && get$1(config, "desc_act") === void 0) return void 0;
	return {
		found: label(text$1(get$1(config, "quant_method"), 40) ?? "gptq", bits),
		key: "bits"
	};
}

// src/artifacts/config/model-config.ts
const MODEL_CONFIG = "model-config";
const NESTED = [
	"text_config",
	"llm_config",
	"language_config",
	"language_model_config"
];
const LENGTH_KEYS = [
	"max_position_embeddings",
	"max_seq_len",
	"n_positions",
	"n_ctx",
	"seq_length",
	"max_sequence_length"
];
const NAMES = /* @__PURE__ */ new Set(["config.json", "params.json"]);
const modelConfigReader = {
	kind: MODEL_CONFIG,
	candidate(path) {
		const name = baseName$1(path).toLowerCase();
		return name === "params.json" || name.endsWith(".json") && name.includes("config");
	},
	async read(file) {
		const opened = await openJson(file, [
			"\"model_type\"",
			"\"architectures\"",
			"\"n_layers\""
		]);
		if (opened === void 0) return file.size > 1048576 && NAMES.has(baseName$1(file.path)) ? broken(MODEL_CONFIG, tooLong(file.path)) : void 0;
		if ("unreadable" in opened) return broken(MODEL_CONFIG, opened.unreadable);
		const config = mapping$2(opened.document.data);
		return config !== void 0 && isModelConfig(config) ? readConfig(opened.document, config) : void 0;
	}
};
function isModelConfig(config) {
	if (get$1(config, "peft_type") !== void 0) return false;
	if (strings$1(get$1(config, "architectures")).length > 0 || text$1(get$1(config, "model_type")) !== void 0) return true;
	return integerAt(config, "dim") !== void 0 && integerAt(config, "n_layers") !== void 0 && integerAt(config, "n_heads") !== void 0;
}
function readConfig(document, config) {
	const seen = new Observations(document, MODEL_CONFIG);
	const architectures = strings$1(get$1(config, "architectures"));
	const modelType = text$1(get$1(config, "model_type"));
	const nested = nestedConfig(config);
	const inner = nested?.config ?? config;
	const at = (key) => nested === void 0 || get$1(config, key) !== void 0 ? [key] : [...nested.keys, key];
	seen.add("architecture", architectures[0] ?? modelType, architectures.length > 0 ? ["architectures"] : ["model_type"], { detail: describe(inner, modelType) });
	const dtypeKey = ["dtype", "torch_dtype"].find((key) => normaliseDtype(get$1(config, key) ?? get$1(inner, key)) !== void 0);
	const dtype = dtypeKey === void 0 ? void 0 : normaliseDtype(get$1(config, dtypeKey) ?? get$1(inner, dtypeKey));
	if (dtypeKey !== void 0) seen.add("dtype", dtype, at(dtypeKey));
	const length = integerAt(config, ...LENGTH_KEYS) ?? integerAt(inner, ...LENGTH_KEYS);
	if (length !== void 0 && length.value > 0) seen.add("context_length", length.value, at(length.key), {
		unit: "tokens",
		...ropeDetail(inner)
	});
	const vocab = integerAt(config, "vocab_size") ?? integerAt(inner, "vocab_size");
	if (vocab !== void 0 && vocab.value > 0) seen.add("vocabulary.size", vocab.value, at(vocab.key), { unit: "tokens" });
	const quantisation = inConfig(config);
	if (quantisation !== void 0) {
		const key = get$1(config, "quantization_config") === void 0 ? "quantization" : "quantization_config";
		seen.add("quantization", quantisation.label, [key]);
		if (quantisation.afterwards) seen.add("role_hint", "quantized", [key], { confidence: "inferred" });
	}
	addModalities(seen, architectures, config);
	const name = text$1(get$1(config, "_name_or_path"));
	if (name !== void 0 && isHubId(name)) seen.add("base_model", name, ["_name_or_path"], {
		method: "config-name-or-path",
		confidence: "inferred"
	});
	const dialect = dialectOf(config, architectures, nested !== void 0);
	const experts = expertsOf(config, inner);
	const detail = {
		...dialect,
		...experts === void 0 ? {} : { experts },
		...dtype === void 0 ? {} : { dtype },
		quantised: quantisation !== void 0,
		line: document.at([architectures.length > 0 ? "architectures" : modelType === void 0 ? "dim" : "model_type"]).line,
		...modelType === void 0 ? {} : { modelType }
	};
	return seen.reading(MODEL_CONFIG, detail);
}
function expertsOf(config, inner) {
	for (const part of [
		inner,
		mapping$2(get$1(config, "ffn_config")),
		mapping$2(get$1(config, "moe"))
	]) {
		const found = part === void 0 ? void 0 : integerAt(part, "num_local_experts", "num_experts", "n_routed_experts", "moe_num_experts", "num_moe_experts");
		if (found !== void 0 && found.value > 1) return found.value;
	}
}
function nestedConfig(config) {
	for (const [key, parent, keys] of [...NESTED.map((k) => [
		k,
		config,
		[k]
	]), [
		"text_config",
		mapping$2(get$1(config, "thinker_config")),
		["thinker_config", "text_config"]
	]]) {
		const found = mapping$2(get$1(parent, key));
		if (found !== void 0) return {
			config: found,
			keys
		};
	}
}
function dialectOf(config, architectures, nested) {
	const head = architectures[0];
	if (nested) return { noFormula: "the config describes several parts (language, vision, audio); the formulas cover a language model alone" };
	if (head !== void 0 && !/(?:ForCausalLM|LMHeadModel)$/.test(head)) return { noFormula: `the formulas cover language models with a generating head, not ${head}` };
	return readDialect(config);
}
function addModalities(seen, architectures, config) {
	const found = modalities(architectures, config);
	const inferred = {
		confidence: "inferred",
		method: "architecture-class"
	};
	seen.add("modalities.input", found.input, ["architectures"], inferred);
	seen.add("modalities.output", found.output, ["architectures"], inferred);
	seen.add("role_hint", found.head, ["architectures"], {
		...inferred,
		detail: "the head of this architecture generates nothing"
	});
}
function describe(config, modelType) {
	const part = (name, ...keys) => {
		const n = integerAt(config, ...keys);
		return n === void 0 ? [] : [`${n.value} ${name}`];
	};
	return [
		...modelType === void 0 ? [] : [`model_type ${modelType}`],
		...part("layers", "num_hidden_layers", "n_layers", "n_layer"),
		...part("wide", "hidden_size", "d_model", "dim", "n_embd", "n_embed"),
		...part("heads", "num_attention_heads", "n_heads", "n_head"),
		...part("experts", "num_local_experts", "num_experts", "n_routed_experts")
	].join(", ");
}
function ropeDetail(config) {
	const rope = mapping$2(get$1(config, "rope_scaling")) ?? mapping$2(get$1(config, "rope_parameters"));
	if (rope === void 0) return {};
	const kind = text$1(get$1(rope, "rope_type") ?? get$1(rope, "type"), 40) ?? "unnamed";
	if (kind === "default") return {};
	const factor = get$1(rope, "factor");
	const original = get$1(rope, "original_max_position_embeddings");
	return { detail: `rope_scaling ${kind}${typeof factor === "number" ? ` × ${factor}` : ""}${typeof original === "number" ? ` from ${original}` : ""}` };
}

// src/artifacts/config/side-files.ts
const QUANTISATION_CONFIG = "quantisation-config";
const TOKENIZER_CONFIG = "tokenizer-config";
const PROCESSOR_CONFIG = "processor-config";
const PIPELINE_INDEX = "diffusers-pipeline";
const GENERATION_CONFIG = "generation-config";
function jsonReader(kind, names, marks, read) {
	return {
		kind,
		candidate: (path) => names.test(baseName$1(path)),
		async read(file) {
			const opened = await openJson(file, marks);
			if (opened === void 0) return void 0;
			if ("unreadable" in opened) return broken(kind, opened.unreadable);
			const config = mapping$2(opened.document.data);
			return config === void 0 ? void 0 : read(opened.document, config);
		}
	};
}
const quantisationReader = jsonReader(QUANTISATION_CONFIG, /^(?:quantize_config|quant_config|hf_quant_config|quantization_config)\.json$/i, [
	"\"bits\"",
	"\"w_bit\"",
	"\"quant_algo\""
], (document, config) => {
	const side = sideFile(config);
	if (side === void 0) return void 0;
	const seen = new Observations(document, QUANTISATION_CONFIG);
	seen.add("quantization", side.found.label, [side.key]);
	if (side.found.afterwards) seen.add("role_hint", "quantized", [side.key], { confidence: "inferred" });
	return seen.reading(QUANTISATION_CONFIG);
});
const tokenizerReader = jsonReader(TOKENIZER_CONFIG, /^tokenizer_config\.json$/i, ["\"tokenizer_class\""], (document, config) => {
	const seen = new Observations(document, TOKENIZER_CONFIG);
	seen.add("tokenizer", text$1(get$1(config, "tokenizer_class")), ["tokenizer_class"]);
	return seen.reading(TOKENIZER_CONFIG);
});
const processorReader = jsonReader(PROCESSOR_CONFIG, /^(?:pre|video_pre)?processor_config\.json$/i, [
	"processor",
	"feature_extractor_type",
	"image_mean"
], (document, config) => {
	const inputs = processorInputs(config);
	const seen = new Observations(document, PROCESSOR_CONFIG);
	if (inputs.length > 0) seen.add("modalities.input", inputs, [], { confidence: "inferred" });
	return seen.reading(PROCESSOR_CONFIG);
});
const generationReader = jsonReader(GENERATION_CONFIG, /^generation_config\.json$/i, [
	"\"transformers_version\"",
	"\"eos_token_id\"",
	"\"max_new_tokens\""
], (document) => new Observations(document, GENERATION_CONFIG).reading(GENERATION_CONFIG));
function pipelineModalities(name) {
	const input = /Img2Img|Inpaint|ImageToVideo|Image2Video|Upscale|InstructPix2Pix|ControlNet/.test(name) ? ["image", "text"] : ["text"];
	if (/Video|CogVideoX|^Wan|^LTX|Mochi/.test(name)) return {
		input,
		output: ["video"]
	};
	if (/Audio|MusicLDM/.test(name)) return {
		input,
		output: ["audio"]
	};
	return /^(?:StableDiffusion|Flux|PixArt|Kandinsky|Sana|AuraFlow|QwenImage|Lumina|HunyuanDiT)/.test(name) ? {
		input,
		output: ["image"]
	} : void 0;
}
const pipelineReader = jsonReader(PIPELINE_INDEX, /^(?:model_index|modular_model_index)\.json$/i, ["\"_class_name\""], (document, config) => {
	const name = text$1(get$1(config, "_class_name"));
	if (name === void 0) return void 0;
	const seen = new Observations(document, PIPELINE_INDEX);
	seen.add("architecture", name, ["_class_name"]);
	const found = pipelineModalities(name);
	seen.add("modalities.input", found?.input, ["_class_name"], { confidence: "inferred" });
	seen.add("modalities.output", found?.output, ["_class_name"], { confidence: "inferred" });
	const base = text$1(get$1(config, "_name_or_path"));
	if (base !== void 0) seen.add("base_model", base, ["_name_or_path"], {
		method: "config-name-or-path",
		confidence: "inferred"
	});
	return seen.reading(PIPELINE_INDEX);
});

// src/artifacts/assemble/group.ts
const CONFIGS = /* @__PURE__ */ new Set([
	MODEL_CONFIG,
	ADAPTER_CONFIG,
	MERGE_CONFIG,
	QUANTISATION_CONFIG,
	PIPELINE_INDEX
]);
const SIDES = /* @__PURE__ */ new Set([
	TOKENIZER_CONFIG,
	PROCESSOR_CONFIG,
	GENERATION_CONFIG
]);
const WEIGHTS$1 = /* @__PURE__ */ new Set([
	"safetensors",
	"safetensors-index",
	"gguf",
	"pytorch",
	"lfs-pointer",
	"dvc"
]);
function placeOf(reading) {
	if (CONFIGS.has(reading.kind)) return "config";
	if (SIDES.has(reading.kind)) return "side";
	if (isTrainingReading(reading)) return "training";
	return reading.weights.length > 0 || WEIGHTS$1.has(reading.kind) ? "weights" : "document";
}
function newGroup(folder, label = "") {
	return {
		folder,
		label,
		artifacts: [],
		training: [],
		documents: []
	};
}
function configDetail(reading) {
	return reading.kind === "model-config" && reading.detail !== void 0 ? reading.detail : void 0;
}
function configsOf(group) {
	return group.artifacts.flatMap((r) => {
		const detail = configDetail(r);
		return detail === void 0 ? [] : [{
			path: r.path,
			detail
		}];
	});
}

// src/artifacts/assemble/rounding.ts
const DISAGREEMENT = .02;
const MAX_ROUNDING = .1;
function halfUnit(stated) {
	if (!Number.isSafeInteger(stated) || stated === 0) return 0;
	let unit = 1;
	while (stated % (unit * 10) === 0) unit *= 10;
	return unit === 1 ? 0 : unit / 2;
}
function disagrees(best, other, rounded = false) {
	const difference = Math.abs(best - other);
	if (difference <= DISAGREEMENT * Math.abs(best)) return false;
	return !rounded || difference > Math.min(halfUnit(other), MAX_ROUNDING * Math.abs(best));
}

// src/artifacts/assemble/cluster-training.ts
function clusterTraining(groups, readings) {
	const training = readings.filter((r) => placeOf(r) === "training");
	const shaped = /* @__PURE__ */ new Map();
	const loose = [];
	for (const reading of training) {
		const size = shapeOf(reading);
		if (size === void 0) {
			loose.push(reading);
			continue;
		}
		const key = `${size}\n${folderOf$1(reading.path)}`;
		shaped.set(key, [...shaped.get(key) ?? [], reading]);
	}
	joinShaped(groups, shaped);
	joinLoose(groups, loose);
	for (const group of groups) mainFirst(group);
}
function mainFirst(group) {
	const tokens = (reading) => isTrainingReading(reading) ? Math.max(0, ...reading.detail.runs.map((r) => r.tokens ?? 0)) : 0;
	group.training.sort((a, b) => tokens(b) - tokens(a));
}
function shapeOf(reading) {
	if (!isTrainingReading(reading)) return void 0;
	const architecture = reading.detail.runs.find((r) => r.architecture !== void 0)?.architecture;
	return architecture === void 0 ? void 0 : countParameters(architecture)?.total;
}
function joinShaped(groups, shaped) {
	const made = [];
	const sized = groups.map((group) => ({
		group,
		sizes: sizesOf(group)
	}));
	for (const [key, readings] of shaped) {
		const size = Number(key.slice(0, key.indexOf("\n")));
		const folder = trainingFolder(key.slice(key.indexOf("\n") + 1));
		const known = made.find((m) => m.size === size && m.folder === folder)?.group ?? sized.find((g) => g.sizes.some((s) => !disagrees(s, size)))?.group;
		const group = known ?? newGroup(folder);
		group.training.push(...readings);
		if (known !== void 0) continue;
		made.push({
			group,
			size,
			folder
		});
		groups.push(group);
	}
	for (const { group, folder } of made) if (groups.filter((g) => g.folder === folder).length > 1) group.label = commonStem(group.training.map((r) => r.path));
}
function sizesOf(group) {
	return configsOf(group).flatMap(({ detail }) => {
		const n = detail.architecture === void 0 ? void 0 : countParameters(detail.architecture)?.total;
		return n === void 0 ? [] : [n];
	});
}
const NO_MODEL = /* @__PURE__ */ new Set(["data-record", "energy-log"]);
function joinLoose(groups, all) {
	const before = [...groups];
	const loose = all.filter((r) => !NO_MODEL.has(r.kind));
	const made = /* @__PURE__ */ new Map();
	for (const reading of loose) {
		const near = nearest(before, folderOf$1(reading.path));
		if (near.length > 0) {
			for (const group of near) group.training.push(reading);
			continue;
		}
		const folder = trainingFolder(folderOf$1(reading.path));
		const group = made.get(folder) ?? newGroup(folder);
		group.training.push(reading);
		if (!made.has(folder)) {
			made.set(folder, group);
			groups.push(group);
		}
	}
	for (const record of all.filter((r) => NO_MODEL.has(r.kind))) for (const group of nearest(groups, folderOf$1(record.path))) group.training.push(record);
}
function nearest(groups, folder) {
	const around = groups.filter((g) => inside$1(folder, g.folder));
	const closest = Math.max(...around.map((g) => g.folder === "." ? 0 : g.folder.length));
	if (around.length > 0) return around.filter((g) => (g.folder === "." ? 0 : g.folder.length) === closest);
	const below = groups.filter((g) => inside$1(g.folder, folder));
	if (below.length > 0) return below;
	return groups.length === 1 ? groups : [];
}

// src/artifacts/assemble/naming.ts
const GENERIC = /* @__PURE__ */ new Set([
	"model",
	"models",
	"config",
	"configs",
	"weights",
	"checkpoint",
	"checkpoints",
	"official",
	"release",
	"base",
	"main",
	"final",
	"src",
	"assets",
	"training",
	"pretraining",
	"inference",
	"default",
	"params"
]);
function plainName(text) {
	return text.slice(0, 200).toLowerCase().replaceAll(/[^a-z0-9]+/g, "");
}
function sizesIn(text) {
	return new Set([...text.slice(0, 300).toLowerCase().matchAll(/(?<![a-z0-9.])(?:\d{1,2}x)?a?\d{1,4}(?:[._]\d{1,2})?[bmt](?![a-z0-9])/g)].map((m) => m[0].replace("_", ".")));
}
function namesOf(group) {
	const runs = group.training.flatMap((r) => isTrainingReading(r) ? r.detail.runs.flatMap((run) => [run.run, run.project]) : []);
	const names = [
		group.label,
		group.folder === "." ? "" : lastSegment(group.folder),
		...runs
	];
	return [...new Set(names.filter((n) => n !== void 0 && n !== "" && !GENERIC.has(n.toLowerCase())))];
}
function isNamed(text, group) {
	const sizes = sizesIn(text);
	const plain = plainName(text);
	return namesOf(group).some((name) => {
		const own = sizesIn(name);
		if (sizes.size > 0 && own.size > 0) return [...own].some((s) => sizes.has(s));
		const other = plainName(name);
		return other.length >= 4 && plain.length >= 4 && (plain.includes(other) || other.includes(plain));
	});
}
function isExactlyNamed(text, group) {
	const plain = plainName(text);
	return plain !== "" && namesOf(group).some((name) => plainName(name) === plain);
}

// src/artifacts/assemble/observed.ts
const PHASE = /^(?:pre-?training|post-?training|mid-?training|fine-?tuning|alignment|long-context|continued pre-training|stage \w{0,10}|annealing|decay|sft|rlhf|dpo)$/i;
const LICENCE_SCOPES = /* @__PURE__ */ new Set([
	"model",
	"code",
	"data",
	"unscoped",
	"library",
	"notice",
	"third-party",
	"card"
]);
function scopeOf$1(about) {
	if (about === void 0) return "whole";
	if (about === "file") return "file";
	if (about.startsWith("dataset:")) return "dataset";
	if (PHASE.test(about)) return "phase";
	return LICENCE_SCOPES.has(about) ? "licence" : "part";
}
function rankOf(observation, reading) {
	const place = placeOf(reading);
	const byPlace = {
		config: 0,
		weights: 1,
		training: 2,
		side: 3,
		document: 4
	}[place];
	if (place !== "document") return observation.confidence === "inferred" ? byPlace + 20 : byPlace;
	const { method } = observation;
	return byPlace + (method.includes("front-matter") ? 0 : method.includes("table") ? 2 : method.includes("text") || method.includes("link") || method.includes("prose") ? 3 : 1) + (observation.confidence === "inferred" ? 20 : 0);
}
var Evidence = class {
	group;
	#byKey = /* @__PURE__ */ new Map();
	constructor(group, accepts) {
		this.group = group;
		for (const reading of [
			...group.artifacts,
			...group.training,
			...group.documents
		]) for (const observation of reading.observations) {
			if (scopeOf$1(observation.about) === "part" && placeOf(reading) === "document" && !accepts(observation, reading)) continue;
			const list = this.#byKey.get(observation.key) ?? [];
			list.push({
				observation,
				reading,
				rank: rankOf(observation, reading)
			});
			this.#byKey.set(observation.key, list);
		}
		for (const list of this.#byKey.values()) list.sort((a, b) => a.rank - b.rank);
	}
	of(key, scopes = ["whole", "part"]) {
		return (this.#byKey.get(key) ?? []).filter((o) => scopes.includes(scopeOf$1(o.observation.about)));
	}
};
function asFact(observation) {
	const { about: _scope, ...fact } = observation;
	return fact;
}
function textOf$1(seen) {
	const { value } = seen.observation;
	return typeof value === "string" ? value : JSON.stringify(value);
}

// src/artifacts/assemble/attach.ts
const MAX_DOCUMENTS = 200;
function give(group, document) {
	if (group.documents.length < MAX_DOCUMENTS) group.documents.push(document);
}
function attachDocuments(groups, documents, sizeOf) {
	const licences = documents.filter((d) => d.kind === "licence");
	for (const document of documents) {
		const owners = ownersOf(document, groups, licences, sizeOf);
		for (const group of owners) give(group, document);
		if (document.kind !== "model-card") continue;
		const folder = folderOf$1(document.path);
		for (const group of groups) if (!owners.includes(group) && inside$1(group.folder, folder)) give(group, mentionsOnly(document));
	}
}
const SHARED_KEYS = /* @__PURE__ */ new Set([
	"documents",
	"summary.links",
	"acceptable_use.files"
]);
function mentionsOnly(document) {
	return {
		...document,
		observations: document.observations.filter((o) => SHARED_KEYS.has(o.key)),
		datasets: document.datasets.filter((d) => d.context === "prose")
	};
}
function ownersOf(document, groups, licences, sizeOf) {
	if (document.kind === "licence") return licenced(document, groups, licences);
	if (document.kind === "model-card") return described(document, groups, sizeOf);
	const near = nearest(groups, folderOf$1(document.path));
	return near.length > 0 || DATASETS.has(document.kind) ? near : groups;
}
const DATASETS = /* @__PURE__ */ new Set([
	"dataset-card",
	"croissant",
	"data-package",
	"dataset-infos",
	"manifest"
]);
function licenceFolder(path) {
	const folder = folderOf$1(path);
	return /(?:^|\/)licen[cs]es$/i.test(folder) ? folderOf$1(folder) : folder;
}
function licenced(document, groups, licences) {
	const folder = licenceFolder(document.path);
	const below = groups.filter((g) => inside$1(g.folder, folder));
	const covered = below.filter((g) => !licences.some((l) => {
		const f = licenceFolder(l.path);
		return f !== folder && inside$1(f, folder) && inside$1(g.folder, f);
	}));
	if (covered.length > 0 || below.length > 0) return covered;
	const forModels = document.observations.some((o) => o.key === "licence.id" && o.about === void 0);
	return groups.length === 1 && forModels ? groups : [];
}
function isOwnCard(document) {
	const name = document.path.slice(document.path.lastIndexOf("/") + 1);
	return /card/i.test(name) || /^readme[_-]\w/i.test(name) || hasFrontMatter(document);
}
function hasFrontMatter(document) {
	return document.detail?.frontMatter === true;
}
function described(document, groups, sizeOf) {
	const folder = folderOf$1(document.path);
	const here = groups.filter((g) => g.folder === folder);
	if (here.length === 1) return here;
	const below = here.length > 0 ? here : groups.filter((g) => inside$1(g.folder, folder));
	if (below.length === 1) return groups.length === 1 || isMatch(document, below[0], sizeOf) !== false ? below : [];
	if (below.length > 1) {
		const matched = below.filter((g) => isMatch(document, g, sizeOf) === true);
		return matched.length === 0 && hasFrontMatter(document) ? below : matched;
	}
	if (!isOwnCard(document)) return [];
	return nearest(groups, folder).filter((g) => groups.length === 1 || isMatch(document, g, sizeOf) !== false);
}
function isMatch(document, group, sizeOf) {
	const claims = document.observations.filter((o) => o.key === "parameters.total" && typeof o.value === "number");
	const size = sizeOf(group);
	if (claims.length > 0 && size !== void 0) {
		if (claims.some((o) => fits(size, o))) return true;
		if (claims.some((o) => o.about === void 0)) return false;
	}
	const names = document.observations.flatMap((o) => o.key === "model.name" && typeof o.value === "string" ? [o.value] : []);
	const parts = document.observations.filter((o) => scopeOf$1(o.about) === "part").map((o) => o.about ?? "");
	if (names.length === 0 && parts.length === 0) return void 0;
	return [
		...names,
		...new Set(parts),
		document.path
	].some((n) => isNamed(n, group));
}
function fits(size, claim) {
	return typeof claim.value === "number" && !disagrees(size, claim.value, true);
}

// src/artifacts/assemble/select.ts
const MAX_SOURCES$1 = 50;
const MAX_CONFLICTS = 5;
const SINGLE = [
	{ key: "architecture" },
	{
		key: "context_length",
		compare: "context"
	},
	{ key: "vocabulary.size" },
	{ key: "tokenizer" },
	{ key: "quantization" },
	{ key: "model.name" },
	{ key: "model.version" },
	{
		key: "release.date",
		compare: "text"
	},
	{ key: "licence.link" }
];
const UNIONS = [
	"languages",
	"summary.links",
	"acceptable_use.files"
];
const EACH = [
	"documents",
	"data.integrity",
	"data.cutoff",
	"data.synthetic"
];
function select(evidence) {
	const facts = [];
	const conflicts = [];
	for (const { key, compare } of SINGLE) {
		const drawn = single(key, evidence.of(key, key === "quantization" ? [
			"whole",
			"part",
			"file"
		] : void 0), compare);
		facts.push(...drawn.facts);
		conflicts.push(...drawn.conflicts);
	}
	for (const key of UNIONS) facts.push(...union(key, evidence.of(key, [
		"whole",
		"part",
		"phase"
	])));
	for (const key of EACH) facts.push(...each(evidence.of(key, [
		"whole",
		"part",
		"phase"
	])));
	return {
		facts,
		conflicts
	};
}
function single(key, seen, compare) {
	const best = seen[0];
	if (best === void 0) return {
		facts: [],
		conflicts: []
	};
	const agreeing = [...best.observation.sources];
	const conflicts = [];
	const reported = /* @__PURE__ */ new Set();
	for (const other of seen.slice(1)) if (agree(best.observation.value, other.observation.value, compare)) agreeing.push(...other.observation.sources);
	else if (compare !== void 0) {
		const mark = JSON.stringify(other.observation.value);
		if (reported.has(mark) || conflicts.length >= MAX_CONFLICTS) continue;
		reported.add(mark);
		conflicts.push(conflictOf(key, best.observation, other.observation));
	}
	return {
		facts: [{
			...asFact(best.observation),
			sources: distinct$1(agreeing)
		}],
		conflicts
	};
}
function conflictOf(key, a, b) {
	return {
		key,
		values: [a.value, b.value],
		sources: [...a.sources.slice(0, 1), ...b.sources.slice(0, 1)],
		message: `${key}: ${placeText(a.sources[0])} says ${words$1(a.value)}, ${placeText(b.sources[0])} says ${words$1(b.value)}`
	};
}
function placeText(source) {
	if (source === void 0) return "an artifact";
	return source.line === void 0 ? source.path : `${source.path}:${source.line}`;
}
function words$1(value) {
	const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
	return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
function agree(best, other, compare) {
	if (typeof best === "number" && typeof other === "number") return compare === "context" ? Math.abs(best - other) <= .05 * best : !disagrees(best, other, true);
	if (typeof best === "string" && typeof other === "string") return best.trim().toLowerCase() === other.trim().toLowerCase();
	return JSON.stringify(best) === JSON.stringify(other);
}
function union(key, seen, options = {}) {
	const best = seen[0];
	if (best === void 0) return [];
	const values = /* @__PURE__ */ new Set();
	for (const { observation } of seen) for (const item of itemsOf(observation.value)) values.add(item);
	const list = [...values];
	return [{
		...asFact(best.observation),
		key,
		value: options.sort === false ? list : list.sort(),
		sources: distinct$1(seen.flatMap((s) => s.observation.sources))
	}];
}
function itemsOf(value) {
	if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
	return typeof value === "string" ? [value] : [];
}
function each(seen) {
	const byValue = /* @__PURE__ */ new Map();
	for (const { observation } of seen) {
		const mark = JSON.stringify(observation.value);
		const known = byValue.get(mark);
		if (known === void 0) byValue.set(mark, {
			fact: asFact(observation),
			sources: [...observation.sources]
		});
		else known.sources.push(...observation.sources);
	}
	return [...byValue.values()].slice(0, 200).map(({ fact, sources }) => ({
		...fact,
		sources: distinct$1(sources)
	}));
}
function distinct$1(sources, max = MAX_SOURCES$1) {
	const seen = /* @__PURE__ */ new Set();
	const out = [];
	for (const source of sources) {
		const mark = `${source.path}\n${source.line ?? ""}\n${source.detail ?? ""}`;
		if (seen.has(mark)) continue;
		seen.add(mark);
		if (out.length < max) out.push(source);
	}
	return out;
}

// src/artifacts/assemble/base.ts
function isDeclared(seen) {
	return seen.reading.kind === "model-card" && seen.observation.method !== "card-embedded-config";
}
function fold$1(id) {
	return id.trim().toLowerCase();
}
function basesOf(evidence, own) {
	const all = evidence.of("base_model").filter((s) => typeof s.observation.value === "string" && !isSelf(s, own));
	const strong = all.filter((s) => s.observation.method !== "config-name-or-path");
	const weak = all.filter((s) => s.observation.method === "config-name-or-path");
	const used = strong.length > 0 ? [...strong, ...weak.filter((w) => strong.some((s) => fold$1(textOf$1(s)) === fold$1(textOf$1(w))))] : weak;
	const relations = evidence.of("base_model.relation").filter((s) => typeof s.observation.value === "string");
	const conflicts = [
		...declaredConflicts(strong),
		...leftoverConflicts(strong, weak),
		...relationConflicts(relations)
	];
	const relation = relations[0];
	const facts = [];
	const first = used[0];
	if (first !== void 0) facts.push({
		...asFact(first.observation),
		value: names(used),
		sources: distinct$1(used.flatMap((s) => s.observation.sources.map((source) => withName(source, textOf$1(s)))))
	});
	if (relation !== void 0) facts.push({
		...asFact(relation.observation),
		sources: distinct$1(relations.filter((r) => r.observation.value === relation.observation.value).flatMap((r) => r.observation.sources))
	});
	facts.push(...each(evidence.of("base_model.revision")));
	return {
		facts,
		conflicts,
		...relation === void 0 ? {} : { relation: textOf$1(relation) }
	};
}
function withName(source, id) {
	return source.detail?.includes(id) === true ? source : {
		...source,
		detail: source.detail === void 0 ? id : `${id}; ${source.detail}`
	};
}
function names(seen) {
	const byFold = /* @__PURE__ */ new Map();
	for (const id of seen.map(textOf$1)) if (!byFold.has(fold$1(id))) byFold.set(fold$1(id), id);
	return [...byFold.values()];
}
function isSelf(seen, own) {
	if (seen.observation.method !== "config-name-or-path") return false;
	const id = textOf$1(seen);
	const name = fold$1(id.slice(id.lastIndexOf("/") + 1));
	return own.some((o) => fold$1(o) === name || fold$1(o) === fold$1(id));
}
function declaredConflicts(strong) {
	const declared = strong.filter(isDeclared);
	const recorded = strong.filter((s) => !isDeclared(s) && isHubId(textOf$1(s)));
	const card = declared[0];
	const config = recorded[0];
	if (card === void 0 || config === void 0) return [];
	const inCard = new Set(declared.map((s) => fold$1(textOf$1(s))));
	const inConfig = new Set(recorded.map((s) => fold$1(textOf$1(s))));
	const missing = names(recorded).filter((id) => !inCard.has(fold$1(id)));
	const unknown = names(declared).filter((id) => isHubId(id) && !inConfig.has(fold$1(id)));
	if (missing.length === 0 && unknown.length === 0) return [];
	const parts = [...missing.length === 0 ? [] : [`${missing.length} of ${inConfig.size} base models of ${placeText(config.observation.sources[0])} are missing from ${placeText(card.observation.sources[0])}: ${missing.slice(0, 10).join(", ")}`], ...unknown.length === 0 ? [] : [`${placeText(card.observation.sources[0])} names ${unknown.slice(0, 10).join(", ")}, which ${placeText(config.observation.sources[0])} does not`]];
	return [{
		key: "base_model",
		values: [names(declared), names(recorded)],
		sources: [...card.observation.sources.slice(0, 1), ...config.observation.sources.slice(0, 1)],
		message: `base_model: ${parts.join("; ")}`
	}];
}
function leftoverConflicts(strong, weak) {
	const first = strong[0];
	if (first === void 0) return [];
	const known = new Set(strong.map((s) => fold$1(textOf$1(s))));
	return weak.filter((w) => !known.has(fold$1(textOf$1(w)))).slice(0, 1).map((w) => ({
		key: "base_model",
		values: [names(strong), [textOf$1(w)]],
		sources: [...first.observation.sources.slice(0, 1), ...w.observation.sources.slice(0, 1)],
		message: `base_model: ${placeText(w.observation.sources[0])} was loaded from ${textOf$1(w)} (_name_or_path), which ${placeText(first.observation.sources[0])} does not name`
	}));
}
function relationConflicts(relations) {
	const first = relations[0];
	const other = relations.find((r) => first !== void 0 && fold$1(textOf$1(r)) !== fold$1(textOf$1(first)));
	if (first === void 0 || other === void 0) return [];
	return [{
		key: "base_model.relation",
		values: [first.observation.value, other.observation.value],
		sources: [...first.observation.sources.slice(0, 1), ...other.observation.sources.slice(0, 1)],
		message: `base_model.relation: ${placeText(first.observation.sources[0])} says ${textOf$1(first)}, ${placeText(other.observation.sources[0])} says ${textOf$1(other)}`
	}];
}

// src/artifacts/assemble/cluster.ts
const CANONICAL = /* @__PURE__ */ new Set(["config.json", "params.json"]);
function clusterArtifacts(readings) {
	const artifacts = readings.filter((r) => placeOf(r) === "config" || placeOf(r) === "weights");
	const pipelines = new Set(artifacts.filter((r) => r.kind === PIPELINE_INDEX).map((r) => folderOf$1(r.path)));
	const folders = /* @__PURE__ */ new Map();
	for (const reading of artifacts) {
		const folder = modelFolder(folderOf$1(reading.path), pipelines);
		const list = folders.get(folder);
		if (list === void 0) folders.set(folder, [reading]);
		else list.push(reading);
	}
	const groups = [...folders].flatMap(([folder, list]) => split(folder, list));
	for (const side of readings.filter((r) => placeOf(r) === "side")) {
		const folder = modelFolder(folderOf$1(side.path), pipelines);
		for (const group of groups) if (group.folder === folder) group.artifacts.push(side);
	}
	return groups;
}
function split(folder, readings) {
	const main = newGroup(folder);
	const extra = [...extraConfigs(folder, readings), ...extraGguf(folder, readings)];
	const taken = new Set(extra.flatMap((g) => g.artifacts));
	main.artifacts.push(...readings.filter((r) => !taken.has(r)));
	if (main.artifacts.length === 0) return extra;
	return [main, ...extra];
}
function extraConfigs(folder, readings) {
	const here = readings.filter((r) => configDetail(r) !== void 0 && folderOf$1(r.path) === folder);
	const main = here.find((r) => CANONICAL.has(lastSegment(r.path)));
	const others = here.filter((r) => !CANONICAL.has(lastSegment(r.path)));
	if (main === void 0 && others.length < 2) return [];
	const mainSize = main === void 0 ? void 0 : sizeOf$1(main);
	return others.filter((r) => main === void 0 || sizeOf$1(r) !== void 0 && sizeOf$1(r) !== mainSize).map((r) => withArtifacts(newGroup(folder, stem(r.path)), [r]));
}
function sizeOf$1(reading) {
	const architecture = configDetail(reading)?.architecture;
	return architecture === void 0 ? void 0 : countParameters(architecture)?.total;
}
function extraGguf(folder, readings) {
	const clusters = [];
	for (const reading of readings) {
		const detail = reading.kind === "gguf" && reading.detail !== void 0 ? reading.detail : void 0;
		if (detail?.role !== "model" || detail.split !== void 0 || detail.parameters <= 0) continue;
		const same = clusters.find((c) => Math.abs(c.parameters - detail.parameters) <= .1 * c.parameters);
		if (same === void 0) clusters.push({
			parameters: detail.parameters,
			readings: [reading]
		});
		else same.readings.push(reading);
	}
	return clusters.length < 2 ? [] : clusters.map((c) => withArtifacts(newGroup(folder, stem(c.readings[0]?.path ?? "model")), c.readings));
}
function withArtifacts(group, readings) {
	group.artifacts.push(...readings);
	return group;
}

// src/artifacts/assemble/code-home.ts
const OPEN_WEIGHTS = /\bopen[- ]?weights?\b|\b(?:model )?weights (?:are|is|can be|for)\b|\bdownload\b[^.\n]{0,80}\b(?:weights?|checkpoints?|models?)\b|\bwe(?:['’]re| are| have)? releas(?:e|ed|ing)\b[^.\n]{0,80}\bmodels?\b|\bopen-?sourc(?:e|ed|ing)\b[^.\n]{0,60}\bmodels?\b/i;
const PROVIDER_DOCUMENTS = /* @__PURE__ */ new Set([
	"public-summary",
	"code-of-practice",
	"model-documentation",
	"data-summary-card"
]);
function homesOf(documents, readme) {
	const cards = documents.filter((d) => d.kind === "model-card");
	const own = cards.filter((c) => isOwnCard(c) && (c.observations.some((o) => o.key !== "documents") || c.datasets.length > 0));
	const several = separateCards(own);
	if (several.length > 1) return several;
	const root = cards.find((c) => folderOf$1(c.path) === "." && /^readme(?:\.\w+)?$/i.test(c.path));
	const because = root !== void 0 && readme !== void 0 && states(root) && OPEN_WEIGHTS.test(readme) ? root : own[0];
	if (because !== void 0) return [{
		group: newGroup("."),
		kind: "code-home",
		because
	}];
	const published = documents.find((d) => d.observations.some((o) => o.key === "documents" && (PROVIDER_DOCUMENTS.has(typeOf(o)) || describesModels(o))));
	return published === void 0 ? [] : [{
		group: newGroup("."),
		kind: "documents-home",
		because: published
	}];
}
function separateCards(own) {
	const folders = /* @__PURE__ */ new Map();
	for (const card of own) {
		const folder = folderOf$1(card.path);
		const name = lastSegment(card.path);
		if (!/card/i.test(name) && (folder === "." || !/^readme\.\w+$/i.test(name))) continue;
		folders.set(folder, [...folders.get(folder) ?? [], card]);
	}
	return [...folders].flatMap(([folder, cards]) => cards.map((because) => ({
		group: newGroup(folder, cards.length > 1 ? stem(because.path) : ""),
		kind: "code-home",
		because
	})));
}
function states(card) {
	return card.observations.some((o) => o.key === "parameters.total" || o.key === "parameters.active");
}
function describesModels(observation) {
	const { value } = observation;
	const models = typeOf(observation) === "bill-of-materials" ? value.models : void 0;
	return typeof models === "number" && models > 0;
}
function typeOf(observation) {
	const { value } = observation;
	const type = typeof value === "object" && value !== null && !Array.isArray(value) ? value.type : void 0;
	return typeof type === "string" ? type : "";
}

// src/artifacts/assemble/compute.ts
const THRESHOLDS = [{
	key: "compute.threshold_1e23",
	at: GPAI_THRESHOLD
}, {
	key: "compute.threshold_1e25",
	at: SYSTEMIC_RISK_THRESHOLD
}];
function computeOf(parameters, training, evidence, trains) {
	if (!trains) return {
		facts: [],
		conflicts: []
	};
	const perToken = parameters.active ?? (parameters.sparse ? void 0 : parameters.total);
	const whole = perToken !== void 0 && training.tokens !== void 0;
	const hours = training.gpuHours?.tracked === true && whole ? void 0 : training.gpuHours;
	const found = estimates({
		...perToken === void 0 ? {} : { activeParameters: perToken },
		...training.tokens === void 0 ? {} : { tokens: training.tokens.value },
		...hours === void 0 ? {} : { gpuHours: hours.value },
		...training.device === void 0 ? {} : { device: training.device }
	});
	const facts = [];
	const dense = parameters.active === void 0 && perToken !== void 0 ? ["taken as dense: nothing names experts"] : [];
	const inputs = [training.tokens?.source, parameters.activeSource].filter((s) => s !== void 0);
	if (found.architecture !== void 0) facts.push(factOf(found.architecture, training.tokens?.planned === true ? "planned" : "inferred", inputs, dense));
	if (found.hardware !== void 0) facts.push(factOf(found.hardware, found.hardware.confidence, hours === void 0 ? [] : [hours.source], hours?.tracked === true ? [TRACKED] : []));
	facts.push(...each(evidence.of("compute.flop").filter((o) => o.observation.method !== TRAINER_LOG)));
	const log = trainerLog(evidence, parameters);
	if (log !== void 0) facts.push(log);
	if (found.impliedUtilisation !== void 0 && hours !== void 0) facts.push({
		key: "compute.utilisation",
		value: found.impliedUtilisation,
		method: "6PD-over-hardware",
		confidence: "inferred",
		sources: [{
			...hours.source,
			detail: "mean utilisation at which the device-hours give the 6PD value"
		}]
	});
	const bands = thresholdFacts(facts.filter((f) => f.key === "compute.flop" && f !== log && hours?.tracked !== true));
	const note = boundNote(parameters, training);
	return {
		facts: [...facts, ...bands.facts],
		conflicts: bands.conflicts,
		...note === void 0 ? {} : { note }
	};
}
function factOf(estimate, confidence, inputs, more) {
	const detail = [
		estimate.calculation,
		...estimate.assumptions,
		...more
	].join("; ");
	const [first, ...rest] = inputs;
	return {
		key: "compute.flop",
		value: estimate.flop,
		unit: "FLOP",
		method: estimate.method,
		confidence,
		sources: [{
			...first ?? { path: "" },
			detail
		}, ...rest]
	};
}
const LOG_RANGE = {
	from: .2,
	to: 2
};
function trainerLog(evidence, parameters) {
	const [best] = evidence.group.training.flatMap((r) => isTrainingReading(r) ? r.detail.runs : []).filter((run) => run.flos !== void 0).toSorted((a, b) => (b.flos ?? 0) - (a.flos ?? 0));
	const found = best === void 0 ? void 0 : observationsOf(best).find((o) => o.method === TRAINER_LOG);
	if (best === void 0 || found === void 0) return void 0;
	const perToken = parameters.active ?? parameters.total;
	const implied = perToken === void 0 ? void 0 : (best.flos ?? 0) / (6 * perToken);
	if (implied !== void 0 && implied < (best.steps ?? 1)) return void 0;
	if (implied !== void 0 && best.tokens !== void 0 && !(implied >= LOG_RANGE.from * best.tokens && implied <= LOG_RANGE.to * best.tokens)) return void 0;
	return asFact(found);
}
function thresholdFacts(estimated) {
	const facts = [];
	const conflicts = [];
	const placed = estimated.flatMap((fact) => typeof fact.value === "number" && fact.value > 0 ? [{
		fact,
		flop: fact.value
	}] : []);
	const best = placed[0];
	if (best === void 0) return {
		facts,
		conflicts
	};
	for (const { key, at } of THRESHOLDS) {
		const band = threshold(best.flop, at);
		facts.push({
			key,
			value: band,
			method: best.fact.method,
			confidence: best.fact.confidence,
			sources: best.fact.sources
		});
		for (const other of placed.slice(1)) {
			const otherBand = threshold(other.flop, at);
			if (otherBand === band) continue;
			const number = `10^${Math.round(Math.log10(at))}`;
			conflicts.push({
				key,
				values: [band, otherBand],
				sources: [...best.fact.sources.slice(0, 1), ...other.fact.sources.slice(0, 1)],
				message: `${key}: ${best.fact.method} lies ${words(band)} ${number} FLOP, ${other.fact.method} ${words(otherBand)}: a person decides which estimate holds`
			});
		}
	}
	return {
		facts,
		conflicts
	};
}
function words(band) {
	return band === "close" ? "close to" : band;
}
function boundNote(parameters, training) {
	if (!parameters.sparse || parameters.active !== void 0 || parameters.total === void 0) return void 0;
	const { tokens } = training;
	const bound = tokens === void 0 ? void 0 : architectureCompute({
		parameters: parameters.total,
		tokens: tokens.value
	});
	if (tokens === void 0 || bound?.ok !== true) return {
		path: parameters.facts[0]?.sources[0]?.path ?? "",
		detail: `${SPARSE_WITHOUT_ACTIVE}: the total is not used to estimate compute`
	};
	return {
		...tokens.source,
		detail: `${SPARSE_WITHOUT_ACTIVE}: 6PD with the total gives ${bound.value.flop.toExponential(2)} FLOP, an upper bound and no estimate`
	};
}

// src/artifacts/assemble/energy.ts
const KEYS$1 = ["energy.kwh", "emissions.co2_grams"];
const METHOD$3 = "codecarbon";
const MAX_PHASES = 10;
function energyOf(evidence) {
	const stated = KEYS$1.map((key) => single(key, evidence.of(key), "number"));
	const phases = KEYS$1.flatMap((key, i) => stated[i]?.facts.length === 0 ? [] : evidence.of(key, ["phase"]).slice(0, MAX_PHASES).map((o) => phase(asFact(o.observation), o.observation.about ?? "")));
	return {
		facts: [
			...stated.flatMap((one) => one.facts),
			...phases,
			...logFacts(energyRuns(evidence))
		],
		conflicts: stated.flatMap((one) => one.conflicts)
	};
}
function phase(fact, about) {
	const [first, ...rest] = fact.sources;
	return first === void 0 ? fact : {
		...fact,
		sources: [{
			...first,
			detail: first.detail === void 0 ? about : `${about}: ${first.detail}`
		}, ...rest]
	};
}
function energyRuns(evidence) {
	const runs = /* @__PURE__ */ new Map();
	for (const reading of evidence.group.training) for (const run of isEnergyReading(reading) ? reading.detail.energy : []) {
		const known = runs.get(run.id);
		if (run.stage !== "inference" && (known === void 0 || run.kwh > known.kwh)) runs.set(run.id, run);
	}
	return [...runs.values()];
}
function sourcesOf(runs, detail) {
	return distinct$1(runs.map((run, i) => i === 0 ? {
		...run.source,
		detail
	} : run.source));
}
function logFacts(runs) {
	if (runs.length === 0) return [];
	const unstated = runs.some((run) => run.stage === void 0);
	const words = `${runs.length === 1 ? "1 tracked run" : `sum of ${runs.length} tracked runs`}${unstated ? "; that it was training is not stated" : ""}; other machines of the training have logs of their own`;
	const rest = {
		method: METHOD$3,
		confidence: unstated ? "inferred" : "measured",
		sources: sourcesOf(runs, words)
	};
	const sum = (values) => Number(values.reduce((a, b) => a + b, 0).toPrecision(12));
	const kwh = sum(runs.map((run) => run.kwh));
	const grams = runs.flatMap((run) => run.grams === void 0 ? [] : [run.grams]);
	return [...kwh > 0 ? [{
		key: "energy.kwh",
		value: kwh,
		unit: "kWh",
		...rest
	}] : [], ...grams.length === runs.length && sum(grams) > 0 ? [{
		key: "emissions.co2_grams",
		value: sum(grams),
		unit: "g",
		...rest
	}] : []];
}
function trackedHours(evidence) {
	const runs = energyRuns(evidence);
	const hours = runs.flatMap((run) => run.gpuHours === void 0 || run.gpuHours <= 0 ? [] : [run.gpuHours]);
	if (runs.length === 0 || hours.length < runs.length) return void 0;
	const sources = sourcesOf(runs, `duration x GPUs of ${runs.length === 1 ? "1 tracked run" : `${runs.length} tracked runs`}`);
	const types = new Set(runs.map((run) => run.gpuType));
	const [type] = types;
	const counts = new Set(runs.map((run) => run.gpus));
	const [count] = counts;
	return {
		hours: {
			key: "training.gpu_hours",
			value: Number(hours.reduce((a, b) => a + b, 0).toPrecision(12)),
			unit: "hours",
			method: METHOD$3,
			confidence: "inferred",
			sources
		},
		...types.size > 1 || type === void 0 ? {} : { hardware: {
			key: "training.hardware",
			value: {
				...counts.size > 1 || count === void 0 ? {} : { count },
				type
			},
			method: METHOD$3,
			confidence: "measured",
			sources
		} }
	};
}

// src/artifacts/assemble/datasets.ts
const USED = /* @__PURE__ */ new Set([
	"front-matter",
	"training-config",
	"data-mix",
	"register",
	"manifest",
	"comment"
]);
const MAX_SOURCES = 2e3;
const MAX_MENTIONS = 2e4;
function mentionsOf(group) {
	return [
		...group.artifacts,
		...group.training,
		...group.documents
	].flatMap((r) => r.datasets).slice(0, MAX_MENTIONS);
}
function datasetFacts(mentions) {
	const used = mentions.filter((m) => USED.has(m.context));
	if (used[0] === void 0) return [];
	const contexts = [...new Set(used.map((m) => m.context))].sort();
	const planned = used.every((m) => m.context === "training-config" || m.context === "data-mix" || m.context === "comment");
	return [{
		key: "datasets",
		value: [...new Set(used.map((m) => m.id))].sort(),
		method: contexts.join("+"),
		confidence: planned ? "planned" : "declared",
		sources: distinct$1(used.map((m) => ({
			...m.source,
			detail: m.source.detail === void 0 ? m.id : `${m.id}; ${m.source.detail}`
		})), MAX_SOURCES)
	}];
}

// src/artifacts/assemble/licence.ts
const NO_NAME = /* @__PURE__ */ new Set(["other", "unknown"]);
function licenceOf(evidence, codeOnly) {
	const scoped = sorted(evidence.of("licence.id"));
	const open = sorted(evidence.of("licence.id", ["licence"]).filter((s) => s.observation.about === "unscoped"));
	const modelFile = scoped.some(isFile);
	const stated = scoped.length > 0 || open.some((s) => !isFile(s));
	const openFilesAreCode = modelFile || codeOnly && !stated || open.some((s) => isFile(s) && isOverruled(s, scoped));
	const candidates = [...scoped, ...open.filter((s) => !(isFile(s) && openFilesAreCode))];
	const named = candidates.filter((s) => !NO_NAME.has(fold(s)));
	const best = named[0] ?? candidates[0];
	const facts = [];
	const conflicts = [];
	if (best !== void 0) {
		const agreeing = candidates.filter((s) => fold(s) === fold(best));
		const certain = agreeing.some((s) => s.observation.about === void 0);
		const sources = distinct$1(agreeing.flatMap((s) => s.observation.sources.map((source) => s.observation.about === "unscoped" && isFile(s) ? {
			...source,
			detail: `covers this repository; whether the weights too, it does not say${source.detail === void 0 ? "" : `; ${source.detail}`}`
		} : source)));
		facts.push({
			...asFact(best.observation),
			sources,
			confidence: certain ? best.observation.confidence : "inferred"
		});
		conflicts.push(...disagreements(best, named));
		for (const other of named.filter((s) => s.reading === best.reading && fold(s) !== fold(best))) facts.push(asFact(other.observation));
		facts.push(...nameOf(evidence, best));
	}
	facts.push(...codeLicence(evidence, openFilesAreCode ? open.filter(isFile) : []));
	const found = terms(evidence, openFilesAreCode);
	facts.push(...union("licence.files", evidence.of("licence.files", [
		"whole",
		"licence",
		"part"
	])), ...found.length > 0 || best === void 0 ? found : byName(best));
	facts.push(...each(evidence.of("access.gated")), ...each(evidence.of("access.eu_disallowed")));
	return {
		facts,
		conflicts
	};
}
function isFile(seen) {
	return seen.reading.kind === "licence";
}
function isOverruled(file, scoped) {
	const stated = scoped.filter((s) => !isFile(s) && !NO_NAME.has(fold(s)));
	if (stated.length === 0 || stated.some((s) => fold(s) === fold(file))) return false;
	return !stated.some((s) => s.observation.method.includes("front-matter") && folderOf$1(s.reading.path) === folderOf$1(file.reading.path));
}
function fold(seen) {
	return textOf$1(seen).trim().toLowerCase();
}
function sorted(seen) {
	const rank = (s) => s.observation.method.includes("front-matter") ? 1 : isFile(s) ? s.observation.about === "unscoped" ? 3 : 0 : s.reading.kind === "model-card" ? 4 : 2;
	return seen.filter((s) => typeof s.observation.value === "string").toSorted((a, b) => rank(a) - rank(b));
}
function disagreements(best, named) {
	const seen = /* @__PURE__ */ new Set([fold(best)]);
	return named.flatMap((s) => {
		if (s.reading === best.reading || seen.has(fold(s))) return [];
		seen.add(fold(s));
		return [conflictOf("licence.id", best.observation, s.observation)];
	}).slice(0, 5);
}
function nameOf(evidence, best) {
	const names = evidence.of("licence.name", [
		"whole",
		"part",
		"licence"
	]);
	const own = names.find((s) => s.reading === best.reading) ?? names.find((s) => s.observation.about === void 0);
	return own === void 0 ? [] : [asFact(own.observation)];
}
function codeLicence(evidence, demoted) {
	const stated = evidence.of("licence.code", [
		"whole",
		"licence",
		"part"
	]).map((s) => s.observation);
	return each([...evidence.of("licence.code", [
		"whole",
		"licence",
		"part"
	]), ...demoted.map((s) => ({
		...s,
		observation: {
			...s.observation,
			key: "licence.code"
		}
	}))]).slice(0, Math.max(1, stated.length + demoted.length));
}
function byName(best) {
	const { category, name } = licenceInfo(textOf$1(best));
	if (category !== "use-restricted" && category !== "non-commercial") return [];
	const listed = category === "non-commercial";
	const message = listed ? `The licence named here, ${name}, is for non-commercial use: a term of a kind that the Commission's guidelines list as disqualifying for the open-source exemption. Its text was not found here.` : `The licence named here, ${name}, restricts uses, users or changes: a person must judge. Its text was not found here.`;
	return [{
		key: "licence.terms",
		value: {
			kind: listed ? "non-commercial" : "use-restriction",
			listed,
			quote: "",
			message
		},
		method: "licence-name",
		confidence: "inferred",
		sources: best.observation.sources.slice(0, 1)
	}];
}
function terms(evidence, openFilesAreCode) {
	return each(evidence.of("licence.terms", [
		"whole",
		"part",
		"licence"
	]).filter((s) => s.observation.about !== "code" && !(openFilesAreCode && s.observation.about === "unscoped" && isFile(s))));
}

// src/artifacts/config/index.ts
const configReaders = [
	adapterReader,
	mergeReader,
	pipelineReader,
	quantisationReader,
	tokenizerReader,
	processorReader,
	generationReader,
	modelConfigReader
];

// src/artifacts/weights/dvc.ts
const KIND$6 = "dvc";
const MAX_BYTES$7 = 1048576;
const MAX_OUTS = 1e4;
const dvcReader = {
	kind: KIND$6,
	candidate: (path) => path.toLowerCase().endsWith(".dvc") || fileName(path) === "dvc.lock",
	async read(file) {
		const content = await file.text(MAX_BYTES$7);
		if (content === void 0 || !content.text.includes("outs:")) return void 0;
		if (!content.complete) return unreadable(KIND$6, file.path, "longer than 1 MB");
		return readOutputs(file, content.text);
	}
};
function readOutputs(file, text) {
	const parsed = parseYaml(file.path, text);
	if (!parsed.ok) {
		const line = parsed.problems[0]?.line;
		return unreadable(KIND$6, file.path, parsed.problems[0]?.message ?? "not valid YAML", line === void 0 ? {} : { line });
	}
	const root = mapping$1(parsed.value.data);
	const lists = [{
		list: root["outs"],
		keys: ["outs"]
	}];
	for (const [stage, value] of Object.entries(mapping$1(root["stages"]))) lists.push({
		list: mapping$1(value)["outs"],
		keys: [
			"stages",
			stage,
			"outs"
		]
	});
	const base = typeof root["wdir"] === "string" ? joinPath(folderOf$2(file.path), root["wdir"]) : folderOf$2(file.path);
	const outputs = [];
	for (const { list, keys } of lists) {
		if (!Array.isArray(list)) continue;
		for (const [index, item] of list.entries()) {
			const out = mapping$1(item);
			if (typeof out["path"] !== "string" || outputs.length >= MAX_OUTS) continue;
			const { md5, size } = out;
			outputs.push({
				path: inside(base, out["path"]),
				directory: typeof md5 === "string" && md5.endsWith(".dir"),
				line: parsed.value.at([...keys, index]).line,
				...typeof md5 === "string" && /^[0-9a-f]{32}(?:\.dir)?$/.test(md5) ? { md5 } : {},
				...typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? { bytes: size } : {}
			});
		}
	}
	if (outputs.length === 0) return void 0;
	const weights = outputs.flatMap((out) => {
		const format = out.path === void 0 || out.directory ? void 0 : formatByName(out.path);
		return out.path === void 0 || format === void 0 ? [] : [{
			path: out.path,
			bytes: out.bytes ?? -1,
			...out.md5 === void 0 ? {} : { md5: out.md5 },
			format,
			stored: "dvc"
		}];
	});
	return {
		kind: KIND$6,
		path: file.path,
		observations: [],
		datasets: [],
		weights,
		unreadable: [],
		detail: { outputs }
	};
}
function mapping$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function inside(folder, path) {
	if (path.length > 4096 || path.startsWith("/") || path.includes("\0") || /^[a-z][a-z0-9+.-]{0,20}:/i.test(path)) return void 0;
	const segments = [];
	for (const segment of joinPath(folder, path).split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment === ".." && segments.pop() === void 0) return void 0;
		if (segment !== "..") segments.push(segment);
	}
	return segments.length === 0 ? void 0 : segments.join("/");
}

// src/artifacts/weights/bytes.ts
const CHUNK = 262144;
var ByteCursor = class {
	#file;
	end;
	#window = Buffer.alloc(0);
	#start;
	#at = 0;
	#chunk = CHUNK;
	constructor(file, start, end) {
		this.#file = file;
		this.#start = start;
		this.end = Math.min(end, file.size);
	}
	get position() {
		return this.#start + this.#at;
	}
	get left() {
		return this.end - this.position;
	}
	get window() {
		return this.#window.subarray(this.#at);
	}
	has(count) {
		return this.#window.length - this.#at >= count;
	}
	async fill(count) {
		if (this.has(count)) return;
		if (count > this.left) throw this.#ended();
		const position = this.position;
		const length = Math.min(this.end - position, Math.max(count, this.#chunk));
		this.#chunk = Math.min(this.#chunk * 2, 8388608);
		const bytes = await this.#file.bytes(position, length);
		if (bytes.length < count) throw this.#ended();
		this.#window = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		this.#start = position;
		this.#at = 0;
	}
	skip(count) {
		if (count > this.left) throw this.#ended();
		this.#at += count;
		if (this.#at > this.#window.length) {
			this.#start += this.#at;
			this.#at = 0;
			this.#window = Buffer.alloc(0);
		}
	}
	u8() {
		return this.#window.readUInt8(this.#take(1));
	}
	i8() {
		return this.#window.readInt8(this.#take(1));
	}
	u16() {
		return this.#window.readUInt16LE(this.#take(2));
	}
	i16() {
		return this.#window.readInt16LE(this.#take(2));
	}
	u32() {
		return this.#window.readUInt32LE(this.#take(4));
	}
	i32() {
		return this.#window.readInt32LE(this.#take(4));
	}
	f32() {
		return this.#window.readFloatLE(this.#take(4));
	}
	f64() {
		return this.#window.readDoubleLE(this.#take(8));
	}
	u64() {
		const at = this.#take(8);
		const high = this.#window.readUInt32LE(at + 4);
		return high > 2097151 ? Infinity : high * 4294967296 + this.#window.readUInt32LE(at);
	}
	i64() {
		return Number(this.#window.readBigInt64LE(this.#take(8)));
	}
	bytes(count) {
		const at = this.#take(count);
		return this.#window.subarray(at, at + count);
	}
	#ended() {
		return new Refusal(this.end < this.#file.size ? "the header is longer than it may be" : "the file ends in the middle of its header");
	}
	#take(count) {
		if (!this.has(count)) throw this.#ended();
		const at = this.#at;
		this.#at += count;
		return at;
	}
};

// src/artifacts/weights/gguf-types.ts
const TENSOR_TYPES = /* @__PURE__ */ new Map([
	[0, [
		"F32",
		1,
		4
	]],
	[1, [
		"F16",
		1,
		2
	]],
	[2, [
		"Q4_0",
		32,
		18
	]],
	[3, [
		"Q4_1",
		32,
		20
	]],
	[6, [
		"Q5_0",
		32,
		22
	]],
	[7, [
		"Q5_1",
		32,
		24
	]],
	[8, [
		"Q8_0",
		32,
		34
	]],
	[9, [
		"Q8_1",
		32,
		36
	]],
	[10, [
		"Q2_K",
		256,
		84
	]],
	[11, [
		"Q3_K",
		256,
		110
	]],
	[12, [
		"Q4_K",
		256,
		144
	]],
	[13, [
		"Q5_K",
		256,
		176
	]],
	[14, [
		"Q6_K",
		256,
		210
	]],
	[15, [
		"Q8_K",
		256,
		292
	]],
	[16, [
		"IQ2_XXS",
		256,
		66
	]],
	[17, [
		"IQ2_XS",
		256,
		74
	]],
	[18, [
		"IQ3_XXS",
		256,
		98
	]],
	[19, [
		"IQ1_S",
		256,
		50
	]],
	[20, [
		"IQ4_NL",
		32,
		18
	]],
	[21, [
		"IQ3_S",
		256,
		110
	]],
	[22, [
		"IQ2_S",
		256,
		82
	]],
	[23, [
		"IQ4_XS",
		256,
		136
	]],
	[24, [
		"I8",
		1,
		1
	]],
	[25, [
		"I16",
		1,
		2
	]],
	[26, [
		"I32",
		1,
		4
	]],
	[27, [
		"I64",
		1,
		8
	]],
	[28, [
		"F64",
		1,
		8
	]],
	[29, [
		"IQ1_M",
		256,
		56
	]],
	[30, [
		"BF16",
		1,
		2
	]],
	[34, [
		"TQ1_0",
		256,
		54
	]],
	[35, [
		"TQ2_0",
		256,
		66
	]],
	[39, [
		"MXFP4",
		32,
		17
	]]
]);
const FILE_TYPES = /* @__PURE__ */ new Map([
	[0, "F32"],
	[1, "F16"],
	[2, "Q4_0"],
	[3, "Q4_1"],
	[7, "Q8_0"],
	[8, "Q5_0"],
	[9, "Q5_1"],
	[10, "Q2_K"],
	[11, "Q3_K_S"],
	[12, "Q3_K_M"],
	[13, "Q3_K_L"],
	[14, "Q4_K_S"],
	[15, "Q4_K_M"],
	[16, "Q5_K_S"],
	[17, "Q5_K_M"],
	[18, "Q6_K"],
	[19, "IQ2_XXS"],
	[20, "IQ2_XS"],
	[21, "Q2_K_S"],
	[22, "IQ3_XS"],
	[23, "IQ3_XXS"],
	[24, "IQ1_S"],
	[25, "IQ4_NL"],
	[26, "IQ3_S"],
	[27, "IQ3_M"],
	[28, "IQ2_S"],
	[29, "IQ2_M"],
	[30, "IQ4_XS"],
	[31, "IQ1_M"],
	[32, "BF16"],
	[36, "TQ1_0"],
	[37, "TQ2_0"],
	[38, "MXFP4"]
]);
const UNQUANTISED = {
	F32: "float32",
	F16: "float16",
	BF16: "bfloat16",
	F64: "float64"
};
function tensorType(id) {
	const found = TENSOR_TYPES.get(id);
	return found === void 0 ? void 0 : {
		name: found[0],
		blockElements: found[1],
		blockBytes: found[2]
	};
}
function fileTypeName(id) {
	return FILE_TYPES.get(id);
}
function unquantisedDtype(name) {
	return Object.hasOwn(UNQUANTISED, name) ? UNQUANTISED[name] : void 0;
}

// src/artifacts/weights/gguf-facts.ts
const MAX_LIST$2 = 50;
function ggufFacts(path, pairs, detail) {
	const observations = [];
	const add = (key, value, where, more = {}) => {
		if (value !== void 0) observations.push({
			key,
			value,
			method: "gguf-metadata",
			confidence: "declared",
			sources: [{
				path,
				detail: where
			}],
			...more
		});
	};
	const text = (key) => {
		const value = pairs.get(key);
		return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 200) : void 0;
	};
	const measured = {
		method: "gguf-header",
		confidence: "measured",
		about: "file"
	};
	if (detail.parameters > 0 && (detail.role === "model" || detail.role === "adapter" || detail.role === "projector")) add("parameters.total", detail.parameters, `${detail.tensors} tensors${detail.role === "model" ? "" : `, ${detail.role}`}`, {
		...measured,
		unit: "parameters"
	});
	const main = Object.entries(detail.byType).sort((a, b) => b[1] - a[1])[0]?.[0];
	const dtype = main === void 0 ? void 0 : unquantisedDtype(main);
	add("dtype", dtype, "tensor types", measured);
	if (detail.role !== "model") return {
		observations,
		datasets: []
	};
	const fileType = pairs.get("general.file_type");
	const label = typeof fileType === "number" ? fileTypeName(fileType) : void 0;
	if (main !== void 0 && dtype === void 0) add("quantization", `gguf ${label ?? main}`, label === void 0 ? "tensor types" : "general.file_type", measured);
	add("architecture", text("general.architecture"), "general.architecture");
	add("model.name", text("general.name"), "general.name");
	add("model.version", text("general.version"), "general.version");
	add("licence.id", text("general.license"), "general.license");
	add("licence.name", text("general.license.name"), "general.license.name");
	add("licence.link", text("general.license.link"), "general.license.link");
	add("tokenizer", text("tokenizer.ggml.model"), "tokenizer.ggml.model");
	const context = pairs.get(`${detail.architecture ?? ""}.context_length`);
	if (typeof context === "number" && Number.isSafeInteger(context) && context > 0) add("context_length", context, "context_length", { unit: "tokens" });
	const tokens = pairs.get("tokenizer.ggml.tokens");
	if (typeof tokens === "object" && tokens.length > 0) add("vocabulary.size", tokens.length, "tokenizer.ggml.tokens", { unit: "tokens" });
	const languages = strings(pairs.get("general.languages"));
	if (languages.length > 0) add("languages", languages, "general.languages");
	for (const { id, key } of numbered(pairs, "base_model")) add("base_model", id, key);
	return {
		observations,
		datasets: datasets(path, pairs)
	};
}
function strings(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" ? value.items.filter((item) => typeof item === "string").slice(0, MAX_LIST$2).map((item) => item.slice(0, 200)) : [];
}
function numbered(pairs, group) {
	const stated = pairs.get(`general.${group}.count`);
	const count = typeof stated === "number" ? Math.min(stated, MAX_LIST$2) : 0;
	const found = [];
	for (let i = 0; i < count; i += 1) {
		const at = (field) => {
			const value = pairs.get(`general.${group}.${i}.${field}`);
			return typeof value === "string" ? value.trim().slice(0, 200) : "";
		};
		const url = /^https:\/\/huggingface\.co\/(?:datasets\/)?([\w.-]{1,96}\/[\w.-]{1,96})\/?$/.exec(at("repo_url"))?.[1];
		const name = at("organization") !== "" && at("name") !== "" ? `${at("organization")}/${at("name")}`.replaceAll(" ", "-") : at("name");
		const id = url ?? (name === "" ? at("repo_url") : name);
		if (id !== "") found.push({
			id,
			key: `general.${group}.${i}`
		});
	}
	return found;
}
function datasets(path, pairs) {
	const older = strings(pairs.get("general.datasets")).map((id) => ({
		id: id.trim(),
		key: "general.datasets"
	})).filter(({ id }) => id !== "");
	return [...numbered(pairs, "dataset"), ...older].map(({ id, key }) => ({
		id,
		raw: id,
		source: {
			path,
			detail: key
		},
		context: "front-matter"
	}));
}

// src/artifacts/weights/gguf-values.ts
const MAX_KEY = 1024;
const MAX_STRING = 4194304;
const KEPT_STRING = 4096;
const KEPT_ITEMS = 200;
const MAX_ITEMS = 2e6;
const STRING = 8;
const ARRAY = 9;
const SIZES = {
	0: 1,
	1: 1,
	2: 2,
	3: 2,
	4: 4,
	5: 4,
	6: 4,
	7: 1,
	10: 8,
	11: 8,
	12: 8
};
async function readPairs(cursor, count) {
	const pairs = /* @__PURE__ */ new Map();
	for (let i = 0; i < count; i += 1) {
		const key = await readString(cursor, MAX_KEY, "a key");
		if (key === "" || pairs.has(key)) throw new Refusal("a metadata key is empty or stands twice");
		await need(cursor, 4);
		pairs.set(key, await readValue(cursor, cursor.u32()));
	}
	return pairs;
}
async function readString(cursor, max, what) {
	await need(cursor, 8);
	const length = cursor.u64();
	if (length > max || length > cursor.left) throw new Refusal(`the length of ${what} is larger than the file or its limit`);
	await need(cursor, length);
	const bytes = cursor.bytes(length);
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		throw new Refusal(`${what} is not UTF-8`);
	}
}
async function need(cursor, count) {
	if (!cursor.has(count)) await cursor.fill(count);
}
async function readValue(cursor, type) {
	if (type === STRING) return (await readString(cursor, MAX_STRING, "a metadata string")).slice(0, KEPT_STRING);
	if (type === ARRAY) return readArray(cursor);
	await need(cursor, sizeOf(type));
	return scalar$1(cursor, type);
}
async function readArray(cursor) {
	await need(cursor, 12);
	const type = cursor.u32();
	const length = cursor.u64();
	if (type === ARRAY) throw new Refusal("an array of arrays in the metadata");
	const least = type === STRING ? 8 : sizeOf(type);
	if (length > MAX_ITEMS || length * least > cursor.left) throw new Refusal("an array of the metadata is longer than the file or its limit");
	const items = [];
	for (let i = 0; i < length; i += 1) if (type === STRING && items.length >= KEPT_ITEMS) {
		if (!cursor.has(8)) await cursor.fill(8);
		const size = cursor.u64();
		if (size > MAX_STRING || size > cursor.left) throw new Refusal("the length of a metadata string is larger than the file or its limit");
		cursor.skip(size);
	} else if (type === STRING) items.push((await readString(cursor, MAX_STRING, "a metadata string")).slice(0, KEPT_STRING));
	else if (items.length >= KEPT_ITEMS) {
		cursor.skip((length - i) * least);
		break;
	} else {
		await need(cursor, least);
		items.push(scalar$1(cursor, type));
	}
	return {
		length,
		items
	};
}
function sizeOf(type) {
	const size = SIZES[type];
	if (size === void 0) throw new Refusal("a metadata value of an unknown type");
	return size;
}
function scalar$1(cursor, type) {
	switch (type) {
		case 0: return cursor.u8();
		case 1: return cursor.i8();
		case 2: return cursor.u16();
		case 3: return cursor.i16();
		case 4: return cursor.u32();
		case 5: return cursor.i32();
		case 6: return cursor.f32();
		case 7: {
			const value = cursor.u8();
			if (value > 1) throw new Refusal("a boolean of the metadata is neither 0 nor 1");
			return value === 1;
		}
		case 10: return cursor.u64();
		case 11: return cursor.i64();
		default: return cursor.f64();
	}
}

// src/artifacts/weights/gguf-tensors.ts
const MAX_DIMENSIONS$1 = 4;
const MAX_NAME$2 = 1024;
const BUFFERS$1 = /(?:^|\.)rope_(?:freqs|factors_long|factors_short)\.weight$/;
async function readTensors(cursor, count, alignment, fileSize) {
	const infos = [];
	const names = /* @__PURE__ */ new Set();
	const byType = /* @__PURE__ */ new Map();
	let parameters = 0;
	for (let i = 0; i < count; i += 1) {
		const name = await readString(cursor, MAX_NAME$2, "a tensor name");
		if (names.has(name)) throw new Refusal("a tensor name stands twice");
		names.add(name);
		const { elements, type, ...info } = await readInfo(cursor);
		infos.push({
			elements,
			...info
		});
		byType.set(type, (byType.get(type) ?? 0) + elements);
		if (!BUFFERS$1.test(name)) parameters += elements;
		if (!Number.isSafeInteger(parameters)) throw new Refusal("the shapes of the tensors overflow");
	}
	const start = Math.ceil(cursor.position / alignment) * alignment;
	checkExtents(infos, alignment, Math.max(0, fileSize - start));
	return {
		parameters,
		byType
	};
}
async function readInfo(cursor) {
	await cursor.fill(4);
	const dimensions = cursor.u32();
	if (dimensions > MAX_DIMENSIONS$1) throw new Refusal("a tensor has more than 4 dimensions");
	await cursor.fill(dimensions * 8 + 12);
	let elements = 1;
	let row = 1;
	for (let d = 0; d < dimensions; d += 1) {
		const size = cursor.u64();
		if (size === 0) throw new Refusal("a tensor has a dimension of 0");
		if (d === 0) row = size;
		elements *= size;
		if (!Number.isSafeInteger(elements)) throw new Refusal("the shape of a tensor overflows");
	}
	const id = cursor.u32();
	const offset = cursor.u64();
	const type = tensorType(id);
	return {
		elements,
		bytes: bytesOf(type, elements, row),
		offset,
		type: type?.name ?? `type ${id}`
	};
}
function bytesOf(type, elements, row) {
	if (type === void 0) return void 0;
	if (row % type.blockElements !== 0) throw new Refusal("the shape of a tensor does not fit its type");
	return elements / type.blockElements * type.blockBytes;
}
function checkExtents(infos, alignment, data) {
	const order = [...infos].sort((a, b) => a.offset - b.offset);
	for (const [index, { elements, bytes, offset }] of order.entries()) {
		if (offset % alignment !== 0) throw new Refusal("a tensor is not aligned");
		const next = order[index + 1]?.offset ?? data;
		const end = offset + (bytes ?? Math.ceil(elements / 8));
		if (!(end <= data)) throw new Refusal("the file is shorter than its tensors");
		if (end > next) throw new Refusal("tensors overlap");
	}
}

// src/artifacts/weights/gguf.ts
const KIND$5 = "gguf";
const MAX_SECTION = 67108864;
const MAX_PAIRS = 2e4;
const MAX_TENSORS$2 = 2e5;
const HEADER = 24;
const ggufReader = {
	kind: KIND$5,
	candidate: (path) => formatByName(path) !== void 0,
	async read(file) {
		const magic = Buffer.from(file.head.buffer, file.head.byteOffset, Math.min(4, file.head.length)).toString("latin1");
		if (magic === "GGUF") return refusable(KIND$5, file, KIND$5, () => readGguf(file));
		return formatByName(file.path) === KIND$5 && !knownElsewhere(magic) ? refusable(KIND$5, file, KIND$5, () => {
			throw new Refusal(file.size === 0 ? "the file is empty" : "not a GGUF file");
		}) : void 0;
	}
};
function knownElsewhere(magic) {
	return magic === "PK" || magic === "HDF";
}
async function readGguf(file) {
	if (file.size < HEADER) throw new Refusal("the file ends in the middle of its header");
	const cursor = new ByteCursor(file, 4, Math.min(file.size, MAX_SECTION));
	await cursor.fill(20);
	const version = cursor.u32();
	if (version >= 65536 && version % 65536 === 0) throw new Refusal("a big-endian GGUF file, which is not read");
	if (version !== 2 && version !== 3) throw new Refusal(`GGUF version ${version} is not read (2 and 3 are)`);
	const tensors = cursor.u64();
	const pairCount = cursor.u64();
	if (tensors > MAX_TENSORS$2 || tensors * 25 > cursor.left) throw new Refusal("more tensors than the file can hold");
	if (pairCount > MAX_PAIRS || pairCount * 14 > cursor.left) throw new Refusal("more metadata than the file can hold");
	const pairs = await readPairs(cursor, pairCount);
	if (typeof pairs.get("general.architecture") !== "string" && typeof pairs.get("split.count") !== "number") throw new Refusal("general.architecture is missing, which every GGUF file must have");
	const counted = await readTensors(cursor, tensors, alignmentOf(pairs.get("general.alignment")), file.size);
	const role = roleOf(pairs, tensors, file.path);
	const detail = detailOf(version, role, pairs, tensors, counted);
	const { observations, datasets } = ggufFacts(file.path, pairs, detail);
	const reading = weightReading(KIND$5, file, KIND$5, {
		detail,
		observations,
		datasets
	});
	return role === "vocabulary" || role === "importance-matrix" ? {
		...reading,
		weights: []
	} : reading;
}
function alignmentOf(value) {
	if (value === void 0) return 32;
	if (typeof value !== "number" || value < 8 || value > 65536 || !Number.isInteger(Math.log2(value))) throw new Refusal("general.alignment is not a power of two from 8 to 65,536");
	return value;
}
function roleOf(pairs, tensors, path) {
	const type = pairs.get("general.type");
	if (type === "adapter" || pairs.has("adapter.type")) return "adapter";
	if (type === "mmproj" || pairs.get("general.architecture") === "clip") return "projector";
	if (type === "imatrix") return "importance-matrix";
	if (type === "vocab" || tensors === 0 && !pairs.has("split.count")) return "vocabulary";
	return /(?:^|\/)mmproj[^/]{0,200}$/i.test(path) ? "projector" : "model";
}
function detailOf(version, role, pairs, tensors, counted) {
	const number = (key) => {
		const value = pairs.get(key);
		return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
	};
	const text = (key) => {
		const value = pairs.get(key);
		return typeof value === "string" && value !== "" ? value.slice(0, 200) : void 0;
	};
	const architecture = text("general.architecture");
	const index = number("split.no");
	const count = number("split.count");
	const optional = {
		architecture,
		fileType: fileTypeName(number("general.file_type") ?? -1),
		sizeLabel: text("general.size_label"),
		quantizedBy: text("general.quantized_by"),
		experts: number(`${architecture ?? ""}.expert_count`),
		expertsUsed: number(`${architecture ?? ""}.expert_used_count`),
		split: index !== void 0 && count !== void 0 && count > 1 && index < count ? {
			index,
			count
		} : void 0
	};
	const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== void 0));
	return {
		version,
		role,
		tensors,
		parameters: counted.parameters,
		byType: Object.fromEntries(counted.byType),
		...present
	};
}

// src/artifacts/weights/zip.ts
const MAX_DIRECTORY = 16777216;
const MAX_ENTRIES = 1e5;
const END = 101010256;
const END_SIZE = 22;
function isZip(head) {
	return head[0] === 80 && head[1] === 75 && head[2] === 3 && head[3] === 4;
}
async function zipEntries(file) {
	const { count, size, offset } = await findDirectory(file);
	if (count > MAX_ENTRIES || size > MAX_DIRECTORY) throw new Refusal("the archive's directory is too large");
	if (offset + size > file.size || count * 46 > size) throw new Refusal("the archive's directory does not fit the file");
	const directory = buffer(await file.bytes(offset, size));
	if (directory.length < size) throw new Refusal("the archive is cut");
	const entries = [];
	const names = /* @__PURE__ */ new Set();
	let at = 0;
	for (let i = 0; i < count; i += 1) {
		if (at + 46 > directory.length || directory.readUInt32LE(at) !== 33639248) throw new Refusal("the archive's directory is broken");
		const [nameLength, extraLength, commentLength] = [
			directory.readUInt16LE(at + 28),
			directory.readUInt16LE(at + 30),
			directory.readUInt16LE(at + 32)
		];
		const next = at + 46 + nameLength + extraLength + commentLength;
		if (next > directory.length) throw new Refusal("the archive's directory is broken");
		const name = directory.toString("utf8", at + 46, at + 46 + nameLength);
		if (names.has(name)) throw new Refusal("the archive names an entry twice");
		names.add(name);
		const entry = withZip64(directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), {
			name,
			method: directory.readUInt16LE(at + 10),
			compressed: directory.readUInt32LE(at + 20),
			size: directory.readUInt32LE(at + 24)
		});
		if (entry.compressed > file.size || entry.method === 0 && entry.size !== entry.compressed) throw new Refusal("an entry of the archive is larger than the archive");
		entries.push(entry);
		at = next;
	}
	return entries;
}
async function findDirectory(file) {
	const length = Math.min(file.size, 65557);
	const start = file.size - length;
	const tail = buffer(await file.bytes(start, length));
	for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
		if (tail.readUInt32LE(at) !== END || at + END_SIZE + tail.readUInt16LE(at + 20) !== tail.length) continue;
		const found = {
			count: tail.readUInt16LE(at + 10),
			size: tail.readUInt32LE(at + 12),
			offset: tail.readUInt32LE(at + 16)
		};
		if (found.count !== 65535 && found.size !== 4294967295 && found.offset !== 4294967295) return found;
		return zip64End(file, start + at);
	}
	throw new Refusal("the archive has no directory: it is cut");
}
async function zip64End(file, end) {
	if (end < 20) throw new Refusal("the archive's directory is broken");
	const locator = buffer(await file.bytes(end - 20, 20));
	if (locator.length < 20 || locator.readUInt32LE(0) !== 117853008) throw new Refusal("the archive's directory is broken");
	const at = u64(locator, 8);
	if (at + 56 > file.size) throw new Refusal("the archive's directory does not fit the file");
	const record = buffer(await file.bytes(at, 56));
	if (record.length < 56 || record.readUInt32LE(0) !== 101075792) throw new Refusal("the archive's directory is broken");
	return {
		count: u64(record, 32),
		size: u64(record, 40),
		offset: u64(record, 48)
	};
}
function withZip64(extra, entry) {
	if (entry.size !== 4294967295 && entry.compressed !== 4294967295) return entry;
	for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
		if (extra.readUInt16LE(at) !== 1) continue;
		let field = at + 4;
		const take = (value) => {
			if (value !== 4294967295) return value;
			if (field + 8 > extra.length) throw new Refusal("the archive's directory is broken");
			field += 8;
			return u64(extra, field - 8);
		};
		const size = take(entry.size);
		return {
			...entry,
			size,
			compressed: take(entry.compressed)
		};
	}
	throw new Refusal("the archive's directory is broken");
}
function u64(bytes, at) {
	const high = bytes.readUInt32LE(at + 4);
	return high > 2097151 ? Infinity : high * 4294967296 + bytes.readUInt32LE(at);
}
function buffer(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// src/artifacts/weights/others.ts
const KIND$4 = "weights-other";
const SPECIAL = /(?:^|\/)(?:saved_model\.pb|manifest\.ocdbt|weight\.bin)$/;
const otherWeightsReader = {
	kind: KIND$4,
	candidate: (path) => formatByName(path) !== void 0 || SPECIAL.test(path),
	read: (file, neighbours) => Promise.resolve(readOther(file, neighbours))
};
function readOther(file, neighbours) {
	const format = recognise(file, neighbours);
	return format === void 0 || file.size === 0 ? void 0 : weightReading(KIND$4, file, format);
}
function recognise(file, neighbours) {
	const { head, path } = file;
	const name = fileName(path).toLowerCase();
	const start = (at, length) => Buffer.from(head.subarray(at, at + length)).toString("latin1");
	if ([
		"lmgg",
		"fmgg",
		"tjgg"
	].includes(start(0, 4))) return "ggml";
	if (start(4, 4) === "TFL3") return "tflite";
	if (/\.mlpackage\//i.test(path) && /\.(?:mlmodel|bin)$/.test(name)) return "coreml";
	if (name === "saved_model.pb") return neighbours.inFolder(joinPath(folderOf$2(path), "variables")).length === 0 ? "tensorflow" : void 0;
	if (name === "manifest.ocdbt") return "orbax";
	switch (formatByName(path)) {
		case "onnx": return /\.onnx(?:_data|\.data)$/.test(name) || head[0] === 8 && (head[1] ?? 255) < 128 ? "onnx" : void 0;
		case "keras": return isZip(head) || isHdf5(head) ? "keras" : void 0;
		case "hdf5": return isHdf5(head) && /model|weight|checkpoint|ckpt/.test(name) ? "keras" : void 0;
		case "npz": return isZip(head) && /model|weight|consolidated|checkpoint|ckpt|params/.test(name) ? "npz" : void 0;
		case "flax-msgpack": return isMessagePackMap(head) && /flax|model|params|weights/.test(name) ? "flax-msgpack" : void 0;
		case "coreml": return isBinary(head) ? "coreml" : void 0;
		case "tensorflow": return "tensorflow";
		case "torch-dcp": return "torch-dcp";
		case "nemo": return start(257, 5) === "ustar" || head[0] === 31 && head[1] === 139 ? "nemo" : void 0;
		case "paddle": return head[0] === 128 ? "paddle" : void 0;
		case "tensorrt":
		case "rknn":
		case "rkllm": return isBinary(head) && file.size >= 4096 ? formatByName(path) : void 0;
		case "pytorch": return name.endsWith(".bin") && neighbours.has(path.replace(/\.bin$/i, ".xml")) && isBinary(head) ? "openvino" : void 0;
		default: return;
	}
}
function isHdf5(head) {
	return head[0] === 137 && head[1] === 72 && head[2] === 68 && head[3] === 70 && head[4] === 13 && head[5] === 10;
}
function isMessagePackMap(head) {
	const first = head[0] ?? 0;
	return first >= 128 && first <= 143 || first === 222 || first === 223;
}
function isBinary(head) {
	return head.includes(0);
}

// src/artifacts/weights/pytorch.ts
const KIND$3 = "pytorch";
const SURELY_WEIGHTS = /(?:^|\/)(?:pytorch_model|adapter_model)(?:-\d{5}-of-\d{5})?\.bin$/;
const pytorchReader = {
	kind: KIND$3,
	candidate: (path) => formatByName(path) !== void 0,
	async read(file) {
		if (isZip(file.head)) return readZip(file);
		if (formatByName(file.path) === KIND$3 && isPickle(file.head)) return weightReading(KIND$3, file, formatOf(file.path), { detail: { container: "pickle" } });
		return SURELY_WEIGHTS.test(file.path) ? unreadable(KIND$3, file.path, "named like PyTorch weights, but neither an archive nor a pickle", { weights: [weightFile(file, KIND$3)] }) : void 0;
	}
};
async function readZip(file) {
	let entries;
	try {
		entries = await zipEntries(file);
	} catch (error) {
		if (formatByName(file.path) !== KIND$3) return void 0;
		return unreadable(KIND$3, file.path, error instanceof Refusal ? error.message : "the archive could not be read", { weights: [weightFile(file, KIND$3)] });
	}
	const pickle = entries.find(({ name }) => /^[^/]{1,255}\/data\.pkl$/.test(name));
	if (pickle === void 0) return void 0;
	const root = pickle.name.slice(0, -8);
	const format = formatOf(file.path);
	return refusable(KIND$3, file, format, () => {
		const data = entries.filter(({ name }) => name.startsWith(`${root}data/`) && !name.endsWith("/"));
		if (data.some(({ method }) => method !== 0)) throw new Refusal("tensor data in the archive is compressed: its size cannot be trusted");
		const storageBytes = data.reduce((sum, { size }) => sum + size, 0);
		if (storageBytes > file.size) throw new Refusal("the tensors of the archive are larger than the archive");
		const torchScript = entries.some(({ name }) => name === `${root}constants.pkl`);
		const detail = {
			container: "zip",
			storageBytes,
			storages: data.length,
			...torchScript ? { torchScript } : {}
		};
		return Promise.resolve(weightReading(KIND$3, file, format, { detail }));
	});
}
function isPickle(head) {
	const version = head[1] ?? 0;
	return head[0] === 128 && version >= 2 && version <= 5;
}
function formatOf(path) {
	if (/_model_states\.pt$/i.test(path)) return "deepspeed";
	return /(?:^|\/)mp_rank_\d{2}[^/]{0,20}\//.test(path) ? "megatron" : KIND$3;
}

// src/artifacts/weights/safetensors-dtypes.ts
const DTYPES = /* @__PURE__ */ new Map([
	["BOOL", {
		bits: 8,
		name: "bool"
	}],
	["U8", {
		bits: 8,
		name: "uint8"
	}],
	["I8", {
		bits: 8,
		name: "int8"
	}],
	["F4", {
		bits: 4,
		name: "float4_e2m1fn"
	}],
	["F6_E2M3", {
		bits: 6,
		name: "float6_e2m3fn"
	}],
	["F6_E3M2", {
		bits: 6,
		name: "float6_e3m2fn"
	}],
	["F8_E5M2", {
		bits: 8,
		name: "float8_e5m2"
	}],
	["F8_E4M3", {
		bits: 8,
		name: "float8_e4m3fn"
	}],
	["F8_E8M0", {
		bits: 8,
		name: "float8_e8m0fnu"
	}],
	["F8_E4M3FNUZ", {
		bits: 8,
		name: "float8_e4m3fnuz"
	}],
	["F8_E5M2FNUZ", {
		bits: 8,
		name: "float8_e5m2fnuz"
	}],
	["I16", {
		bits: 16,
		name: "int16"
	}],
	["U16", {
		bits: 16,
		name: "uint16"
	}],
	["F16", {
		bits: 16,
		name: "float16"
	}],
	["BF16", {
		bits: 16,
		name: "bfloat16"
	}],
	["I32", {
		bits: 32,
		name: "int32"
	}],
	["U32", {
		bits: 32,
		name: "uint32"
	}],
	["F32", {
		bits: 32,
		name: "float32"
	}],
	["I64", {
		bits: 64,
		name: "int64"
	}],
	["U64", {
		bits: 64,
		name: "uint64"
	}],
	["F64", {
		bits: 64,
		name: "float64"
	}],
	["C64", {
		bits: 64,
		name: "complex64"
	}]
]);
function dtypeBits(dtype) {
	return DTYPES.get(dtype)?.bits;
}
function dtypeName(dtype) {
	return DTYPES.get(dtype)?.name ?? dtype.toLowerCase();
}
function isIndexDtype(dtype) {
	return /^(?:BOOL|[IU](?:16|32|64))$/.test(dtype);
}

// src/artifacts/weights/parameter-rules.ts
const BUFFERS = /(?:^|\.)(?:inv_freq|original_inv_freq|cos_cached|sin_cached|masked_bias|position_ids|token_type_ids|num_batches_tracked|running_mean|running_var|relative_position_index|attn_mask|causal_mask)$/;
const CAUSAL_MASK = /(?:attn|attention)\.bias$/;
const SIDE = /\.(?:qzeros|g_idx|absmax|quant_map|nested_absmax|nested_quant_map|SCB|weight_format|weight_scale|weight_scale_2|weight_scale_inv|input_scale|output_scale|weight_zero_point|input_zero_point|weight_g_idx|weight_shape|weight_global_scale|input_global_scale|k_scale|v_scale|q_scale|kv_scale|scale_inv)$|\.quant_state\.[^.]{1,60}$/;
const FEW_INDICES = 1e3;
const FEW_INDICES_SHARE = .001;
function tally(tensors) {
	const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
	const byDtype = /* @__PURE__ */ new Map();
	const excluded = {
		buffers: 0,
		quantisation: 0,
		indices: 0
	};
	let parameters = 0;
	let integers = 0;
	let quantised;
	let reason;
	for (const tensor of tensors) {
		const packing = packed(tensor, byName);
		if (packing === void 0) {
			const kind = leftOut(tensor, byName);
			if (kind !== void 0) {
				excluded[kind] += 1;
				if (kind === "indices" && tensor.dtype !== "BOOL") integers += tensor.elements;
				if (kind === "quantisation") quantised ??= "scaled";
				continue;
			}
		} else quantised = packing.scheme;
		byDtype.set(tensor.dtype, (byDtype.get(tensor.dtype) ?? 0) + tensor.elements);
		const count = packing === void 0 ? tensor.elements : packing.parameters;
		if (count === void 0) reason ??= `${quantised} weights are packed, and the header does not show how many each element holds`;
		else parameters += count;
	}
	if (integers > Math.max(FEW_INDICES, parameters * FEW_INDICES_SHARE)) reason ??= "integer tensors of unknown purpose may be packed weights";
	return {
		parameters: reason === void 0 && Number.isSafeInteger(parameters) ? parameters : void 0,
		byDtype: Object.fromEntries(byDtype),
		excluded,
		...quantised === void 0 ? {} : { quantised },
		...reason === void 0 ? {} : { reason }
	};
}
function leftOut({ name, dtype, shape }, byName) {
	if (BUFFERS.test(name) || CAUSAL_MASK.test(name) && shape.length === 4 && shape[0] === 1 && shape[1] === 1) return "buffers";
	if (SIDE.test(name)) return "quantisation";
	if (name.endsWith(".scales") && (byName.has(`${name.slice(0, -7)}.qweight`) || byName.get(`${name.slice(0, -7)}.weight`)?.dtype === "U32")) return "quantisation";
	if (name.endsWith(".biases") && byName.get(`${name.slice(0, -7)}.weight`)?.dtype === "U32") return "quantisation";
	if (name.endsWith("_scales") && byName.has(`${name.slice(0, -7)}_blocks`)) return "quantisation";
	return isIndexDtype(dtype) || dtype === "U8" || dtype === "I8" && !/(?:^|\.)weight$/.test(name) ? "indices" : void 0;
}
function packed(tensor, byName) {
	const { name, dtype, elements } = tensor;
	if (name.endsWith(".qweight")) return {
		scheme: "GPTQ or AWQ",
		parameters: fromZeros(tensor, byName)
	};
	if (name.endsWith("_blocks") && dtype === "U8" && byName.has(`${name.slice(0, -7)}_scales`)) return {
		scheme: "MXFP4",
		parameters: elements * 2
	};
	if (dtype === "U8" && (byName.has(`${name}.quant_state.bitsandbytes__nf4`) || byName.has(`${name}.quant_state.bitsandbytes__fp4`))) return {
		scheme: "bitsandbytes 4-bit",
		parameters: bitsandbytes(tensor, byName)
	};
	if (name.endsWith(".weight_packed")) return {
		scheme: "compressed-tensors",
		parameters: void 0
	};
	if (name.endsWith(".weight") && dtype === "U32" && byName.has(`${name.slice(0, -7)}.scales`)) return {
		scheme: "MLX",
		parameters: void 0
	};
	if (dtype === "U8" && byName.has(`${name}_scale_2`)) return {
		scheme: "NVFP4",
		parameters: elements * 2
	};
}
function bitsandbytes({ elements, name }, byName) {
	return byName.has(`${name}.absmax`) ? elements * 2 : void 0;
}
function fromZeros({ name, dtype, shape, elements }, byName) {
	const base = name.slice(0, -8);
	const zeros = byName.get(`${base}.qzeros`);
	const columns = byName.get(`${base}.scales`)?.shape.at(-1);
	const packedColumns = zeros?.shape.at(-1);
	if (dtype !== "I32" || shape.length !== 2 || columns === void 0 || packedColumns === void 0 || columns === 0) return void 0;
	const bits = 32 * packedColumns / columns;
	const weights = elements * 32 / bits;
	return [
		2,
		3,
		4,
		8
	].includes(bits) && Number.isSafeInteger(weights) && weights % columns === 0 ? weights : void 0;
}

// src/artifacts/weights/safetensors-scan.ts
const MAX_TENSORS$1 = 2e5;
const MAX_NAME$1 = 4096;
const MAX_DIMENSIONS = 64;
const MAX_ENTRY = 16777216;
const KEPT = 200;
const MORE = Symbol("more");
async function scanHeader(cursor) {
	const tensors = [];
	const names = /* @__PURE__ */ new Set();
	const metadata = /* @__PURE__ */ new Map();
	let opened = false;
	let closed = false;
	while (!closed) {
		const scanner = new Scanner(cursor.window, cursor.window.length >= cursor.left);
		try {
			if (!opened) {
				closed = scanner.open();
				opened = true;
				scanner.commit();
			}
			while (!closed) {
				const name = scanner.string(MAX_NAME$1);
				if (names.has(name)) throw new Refusal("the header names a tensor twice");
				scanner.expect(58);
				const tensor = name === "__metadata__" ? scanner.metadata(metadata) : scanner.tensor(name);
				closed = !scanner.accept(44);
				if (closed) scanner.expect(125);
				names.add(name);
				if (tensor !== void 0) tensors.push(tensor);
				if (tensors.length > MAX_TENSORS$1) throw new Refusal(`more than ${MAX_TENSORS$1} tensors in one file`);
				scanner.commit();
			}
		} catch (signal) {
			if (signal !== MORE) throw signal;
			closed = false;
		}
		cursor.skip(scanner.done);
		if (!closed) {
			const known = cursor.window.length;
			if (known > MAX_ENTRY) throw new Refusal("one entry of the header is larger than 16 MB");
			await cursor.fill(Math.min(cursor.left, Math.max(65536, known * 2)));
		}
	}
	await onlySpaces(cursor);
	return {
		tensors,
		metadata
	};
}
async function onlySpaces(cursor) {
	while (cursor.left > 0) {
		if (cursor.window.length === 0) await cursor.fill(Math.min(cursor.left, 1048576));
		const window = cursor.window;
		const count = Math.min(window.length, cursor.left);
		for (let i = 0; i < count; i += 1) if (!isSpace(window[i])) throw new Refusal("bytes after the end of the header's JSON");
		cursor.skip(count);
	}
}
function isSpace(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
var Scanner = class {
	done = 0;
	#at = 0;
	#bytes;
	#last;
	constructor(bytes, last) {
		this.#bytes = bytes;
		this.#last = last;
	}
	commit() {
		this.done = this.#at;
	}
	open() {
		this.expect(123);
		return this.accept(125);
	}
	expect(byte) {
		if (this.#peek() !== byte) throw new Refusal(`the header is not the JSON that safetensors asks for: ${String.fromCharCode(byte)} expected`);
		this.#at += 1;
	}
	accept(byte) {
		if (this.#peek() !== byte) return false;
		this.#at += 1;
		return true;
	}
	string(max) {
		this.expect(34);
		const start = this.#at;
		let escaped = false;
		for (;;) {
			const byte = this.#next();
			if (byte === 34) break;
			if (byte < 32) throw new Refusal("a control character in a string of the header");
			if (byte === 92) {
				escaped = true;
				this.#next();
			}
			if (this.#at - start > max) throw new Refusal("a string of the header is too long");
		}
		const raw = this.#bytes.subarray(start, this.#at - 1);
		let text;
		try {
			text = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(raw);
		} catch {
			throw new Refusal("a string of the header is not UTF-8");
		}
		if (!escaped) return text;
		try {
			return JSON.parse(`"${text}"`);
		} catch {
			throw new Refusal("a broken escape in a string of the header");
		}
	}
	metadata(into) {
		const seen = /* @__PURE__ */ new Set();
		this.expect(123);
		if (this.accept(125)) return;
		do {
			const key = this.string(MAX_NAME$1);
			if (seen.has(key)) throw new Refusal("a key of __metadata__ stands twice");
			seen.add(key);
			this.expect(58);
			if (this.#peek() !== 34) throw new Refusal("a value of __metadata__ is not a string");
			const value = this.string(MAX_ENTRY);
			if (into.size < KEPT) into.set(key, value.slice(0, KEPT));
		} while (this.accept(44));
		this.expect(125);
	}
	tensor(name) {
		let dtype;
		let shape;
		let offsets;
		this.expect(123);
		do {
			const key = this.string(32);
			this.expect(58);
			if (key === "dtype" && dtype === void 0) dtype = this.string(32);
			else if (key === "shape" && shape === void 0) shape = this.#integers(MAX_DIMENSIONS);
			else if (key === "data_offsets" && offsets === void 0) offsets = this.#integers(2);
			else throw new Refusal("an unexpected or repeated key in a tensor of the header");
		} while (this.accept(44));
		this.expect(125);
		const [begin, end] = offsets ?? [];
		if (dtype === void 0 || shape === void 0 || begin === void 0 || end === void 0) throw new Refusal("a tensor of the header without dtype, shape or data_offsets");
		return {
			name,
			dtype,
			shape,
			begin,
			end
		};
	}
	#integers(max) {
		const list = [];
		this.expect(91);
		if (this.accept(93)) return list;
		do {
			if (list.length >= max) throw new Refusal("too many numbers in a shape or offset of the header");
			list.push(this.#integer());
		} while (this.accept(44));
		this.expect(93);
		return list;
	}
	#integer() {
		this.#peek();
		const start = this.#at;
		let value = 0;
		for (;;) {
			const digit = (this.#bytes[this.#at] ?? this.#end()) - 48;
			if (digit < 0 || digit > 9) break;
			value = value * 10 + digit;
			this.#at += 1;
			if (!Number.isSafeInteger(value)) throw new Refusal("a number of the header is beyond 2^53");
		}
		const length = this.#at - start;
		if (length === 0 || length > 1 && this.#bytes[start] === 48) throw new Refusal("a shape or offset of the header is not a non-negative integer");
		return value;
	}
	#peek() {
		while (isSpace(this.#bytes[this.#at])) this.#at += 1;
		return this.#bytes[this.#at] ?? this.#end();
	}
	#next() {
		const byte = this.#bytes[this.#at] ?? this.#end();
		this.#at += 1;
		return byte;
	}
	#end() {
		if (this.#last) throw new Refusal("the header's JSON ends too early");
		throw MORE;
	}
};

// src/artifacts/weights/safetensors.ts
const MAX_HEADER = 1e8;
const KIND$2 = "safetensors";
const safetensorsReader = {
	kind: KIND$2,
	candidate: (path) => formatByName(path) !== void 0,
	async read(file) {
		const named = formatByName(file.path) === KIND$2;
		if (!looksLikeHeader(file)) return named && !otherMagic(file.head) ? refusable(KIND$2, file, KIND$2, () => {
			throw new Refusal(whyNot(file));
		}) : void 0;
		return refusable(KIND$2, file, KIND$2, async () => {
			const detail = await readHeader(file);
			return weightReading(KIND$2, file, KIND$2, {
				detail,
				observations: observations(file.path, detail)
			});
		});
	}
};
function headerLength(file) {
	const view = Buffer.from(file.head.buffer, file.head.byteOffset, file.head.length);
	return view.length < 9 ? -1 : view.readUInt32LE(4) * 4294967296 + view.readUInt32LE(0);
}
function looksLikeHeader(file) {
	const length = headerLength(file);
	return length >= 2 && length <= MAX_HEADER && length + 8 <= file.size && file.head[8] === 123;
}
function otherMagic(head) {
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(4, head.length)).toString("latin1");
	return start === "GGUF" || start === "PK" || start === "HDF";
}
function whyNot(file) {
	if (file.size === 0) return "the file is empty";
	const length = headerLength(file);
	if (length > MAX_HEADER) return file.head[8] === 123 ? "the header is longer than 100,000,000 bytes" : "not a safetensors file";
	if (length + 8 > file.size && file.head[8] === 123) return "the file is shorter than its header says";
	return "not a safetensors file";
}
async function readHeader(file) {
	const length = headerLength(file);
	const { tensors, metadata } = await scanHeader(new ByteCursor(file, 8, 8 + length));
	const data = file.size - 8 - length;
	const counted = tensors.map((tensor) => ({
		name: tensor.name,
		dtype: tensor.dtype,
		shape: tensor.shape,
		elements: elementsOf(tensor, data)
	}));
	checkLayout(tensors, data);
	const framework = metadata.get("format");
	return {
		tensors: tensors.length,
		...tally(counted),
		...framework === void 0 ? {} : { framework: framework.slice(0, 40) }
	};
}
function elementsOf({ dtype, shape, begin, end }, data) {
	const bits = dtypeBits(dtype);
	if (bits === void 0) throw new Refusal("a tensor has a dtype that safetensors does not know");
	let elements = 1;
	for (const size of shape) {
		elements *= size;
		if (!Number.isSafeInteger(elements)) throw new Refusal("the shape of a tensor overflows");
	}
	if (begin > end || end > data) throw new Refusal("a tensor lies outside the file");
	if (elements > (end - begin) * 8 / bits || elements * bits !== (end - begin) * 8) throw new Refusal("the shape and dtype of a tensor do not fit its bytes");
	return elements;
}
function checkLayout(tensors, data) {
	const order = [...tensors].sort((a, b) => a.begin - b.begin || a.end - b.end);
	let position = 0;
	for (const { begin, end } of order) {
		if (begin !== position) throw new Refusal(begin < position ? "tensors overlap" : "a gap between tensors");
		position = end;
	}
	if (position !== data) throw new Refusal("bytes in the file that belong to no tensor");
}
function observations(path, detail) {
	const list = [];
	const common = {
		method: "safetensors-header",
		confidence: "measured",
		about: "file"
	};
	if (detail.parameters !== void 0 && detail.parameters > 0) list.push({
		...common,
		key: "parameters.total",
		value: detail.parameters,
		unit: "parameters",
		sources: [{
			path,
			detail: `${detail.tensors} tensors${detail.quantised === void 0 ? "" : `, ${detail.quantised}`}`
		}]
	});
	const main = Object.entries(detail.byDtype).sort((a, b) => b[1] - a[1])[0];
	if (main !== void 0) list.push({
		...common,
		key: "dtype",
		value: dtypeName(main[0]),
		sources: [{ path }]
	});
	return list;
}

// src/artifacts/weights/safetensors-index.ts
const KIND$1 = "safetensors-index";
const MAX_BYTES$6 = 33554432;
const MAX_TENSORS = 1e6;
const MAX_SHARDS$1 = 1e5;
const safetensorsIndexReader = {
	kind: KIND$1,
	candidate: isIndexName,
	async read(file, neighbours) {
		const content = await file.text(MAX_BYTES$6);
		if (content === void 0) return unreadable(KIND$1, file.path, "not UTF-8 text, JSON was expected");
		if (!content.complete) return unreadable(KIND$1, file.path, `longer than ${MAX_BYTES$6 / 1024 / 1024} MB`);
		return readIndex(file, content.text, neighbours);
	}
};
function readIndex(file, text, neighbours) {
	const parsed = parseJson(file.path, text, {
		duplicateKeys: "refuse",
		maxDepth: 8
	});
	if (!parsed.ok) {
		const problem = parsed.problems[0];
		const line = problem?.line;
		const leftover = line !== void 0 && /^(?:={7}|<{7}|>{7})/.test(lineAt(text, line));
		return unreadable(KIND$1, file.path, leftover ? "not valid JSON: a line of an unresolved git merge conflict" : problem?.message ?? "not valid JSON", line === void 0 ? {} : { line });
	}
	const fail = (reason, ...keys) => unreadable(KIND$1, file.path, reason, { line: parsed.value.at(keys).line });
	const root = parsed.value.data;
	if (!isObject(root) || !isObject(root["weight_map"])) return fail("no weight_map: not the index of a sharded model");
	const files = Object.values(root["weight_map"]);
	if (files.length === 0 || files.length > MAX_TENSORS) return fail("the weight_map is empty or too long", "weight_map");
	const names = /* @__PURE__ */ new Set();
	for (const name of files) {
		if (typeof name !== "string" || !/^[^/\\\u0000-\u001f]{1,255}$/.test(name) || name === "." || name === "..") return fail("the weight_map holds something that is no file name", "weight_map");
		names.add(name);
	}
	if (names.size > MAX_SHARDS$1) return fail("the weight_map names too many files", "weight_map");
	const metadata = isObject(root["metadata"]) ? root["metadata"] : {};
	const sizes = [metadata["total_size"], metadata["total_parameters"]];
	for (const [index, key] of ["total_size", "total_parameters"].entries()) {
		const value = sizes[index];
		if (value !== void 0 && value !== null && !(typeof value === "number" && Number.isSafeInteger(value) && value >= 0)) return fail(`${key} is not a non-negative integer`, "metadata", key);
	}
	const [totalSize, totalParameters] = sizes;
	const folder = folderOf$2(file.path);
	const shards = [...names].sort().map((name) => joinPath(folder, name));
	const detail = {
		format: file.path.toLowerCase().includes(".safetensors.") ? "safetensors" : "pytorch",
		...typeof totalSize === "number" ? {
			totalSize,
			totalSizeLine: parsed.value.at(["metadata", "total_size"]).line
		} : {},
		...typeof totalParameters === "number" ? { totalParameters } : {},
		tensors: files.length,
		shards,
		missing: shards.filter((shard) => !neighbours.has(shard))
	};
	return {
		kind: KIND$1,
		path: file.path,
		observations: [],
		datasets: [],
		weights: [],
		unreadable: [],
		detail
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function lineAt(text, line) {
	let start = 0;
	for (let count = 1; count < line; count += 1) start = text.indexOf("\n", start) + 1;
	return text.slice(start, start + 20);
}

// src/artifacts/weights/shards.ts
const MAX_SHARDS = 1e5;
const SHOWN$1 = 20;
function shardName(name) {
	const at = name.lastIndexOf("-of-");
	if (at === -1) return void 0;
	const total = /^\d{1,6}/.exec(name.slice(at + 4, at + 10))?.[0];
	const index = /[-_](\d{1,6})$/.exec(name.slice(Math.max(0, at - 7), at))?.[1];
	if (total === void 0 || index === void 0 || /^\d/.test(name.slice(at + 4 + total.length))) return void 0;
	const count = Number(total);
	if (count === 0 || count > MAX_SHARDS) return void 0;
	return {
		prefix: name.slice(0, at - index.length),
		suffix: name.slice(at),
		index: Number(index),
		total: count
	};
}
function shardSets(names) {
	const groups = /* @__PURE__ */ new Map();
	for (const name of names) {
		const shard = shardName(name);
		if (shard === void 0) continue;
		const key = `${shard.prefix}\0${shard.suffix}`;
		const group = groups.get(key) ?? {
			shard,
			found: /* @__PURE__ */ new Map()
		};
		if (!group.found.has(shard.index)) group.found.set(shard.index, name);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ shard, found }) => {
		const first = found.has(0) ? 0 : 1;
		const files = [];
		const missing = [];
		for (let index = first; index < first + shard.total; index += 1) {
			const file = found.get(index);
			if (file === void 0) missing.push(index);
			else files.push(file);
		}
		return {
			prefix: shard.prefix,
			suffix: shard.suffix,
			total: shard.total,
			files,
			missing: missing.slice(0, SHOWN$1),
			missingCount: missing.length,
			complete: missing.length === 0
		};
	});
}

// src/artifacts/weights/index.ts
const weightReaders = [
	pointerReader,
	dvcReader,
	safetensorsIndexReader,
	ggufReader,
	pytorchReader,
	safetensorsReader,
	otherWeightsReader
];

// src/artifacts/assemble/weight-sets.ts
function weightFiles(group) {
	const byPath = /* @__PURE__ */ new Map();
	for (const reading of group.artifacts) for (const file of reading.weights) {
		const known = byPath.get(file.path);
		if (known === void 0 || known.stored === "dvc") byPath.set(file.path, file);
	}
	return [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function weightSets(group) {
	const files = weightFiles(group);
	const byPath = new Map(files.map((f) => [f.path, f]));
	const readings = new Map(group.artifacts.map((r) => [r.path, r]));
	const indexes = group.artifacts.filter((r) => r.kind === "safetensors-index" && r.detail !== void 0).map((r) => ({
		...r.detail,
		path: r.path
	}));
	const indexOf = /* @__PURE__ */ new Map();
	for (const index of indexes) for (const shard of index.shards) if (!indexOf.has(shard)) indexOf.set(shard, index);
	const sharded = shardSets(files.map((f) => f.path)).map((s) => make(s.files, s.total));
	const inShards = new Set(sharded.flatMap((s) => s.files.map((f) => f.path)));
	const alone = files.filter((f) => !inShards.has(f.path)).map((f) => make([f.path], 1));
	return [...sharded, ...alone].sort((a, b) => preference(b) - preference(a) || (b.bytes ?? 0) - (a.bytes ?? 0));
	function make(paths, expected) {
		const own = paths.flatMap((p) => {
			const f = byPath.get(p);
			return f === void 0 ? [] : [f];
		});
		const first = own[0];
		const index = first === void 0 ? void 0 : indexOf.get(first.path);
		const bytes = own.every((f) => f.bytes >= 0) ? own.reduce((sum, f) => sum + f.bytes, 0) : void 0;
		const headers = own.map((f) => headerOf(readings.get(f.path)));
		const counted = headers.every((h) => h?.parameters !== void 0) ? headers.reduce((sum, h) => sum + (h?.parameters ?? 0), 0) : void 0;
		return {
			folder: folderOf$1(first?.path ?? "."),
			format: first?.format ?? "unknown",
			files: own,
			expected,
			...bytes === void 0 ? {} : { bytes },
			...counted === void 0 || counted <= 0 ? {} : { counted },
			quantised: headers.some((h) => h?.quantised === true),
			side: headers.some((h) => h?.side === true) || isSideName(first?.path ?? ""),
			...index === void 0 ? {} : { index }
		};
	}
}
function headerOf(reading) {
	if (reading?.detail === void 0) return void 0;
	if (reading.kind === "safetensors") {
		const detail = reading.detail;
		return {
			parameters: detail.parameters,
			quantised: detail.quantised !== void 0,
			side: false
		};
	}
	if (reading.kind !== "gguf") return void 0;
	const detail = reading.detail;
	return {
		parameters: detail.parameters,
		quantised: true,
		side: detail.role !== "model"
	};
}
function isSideName(path) {
	return /^(?:adapter_model|adapter|lora|mmproj|pytorch_lora_weights|medusa|eagle)|[-_](?:lora|mtp|mmproj)[-_.\d]/i.test(lastSegment(path));
}
function preference(set) {
	const name = lastSegment(set.files[0]?.path ?? "");
	const format = {
		safetensors: 4,
		gguf: 3,
		pytorch: 2
	}[set.format] ?? 1;
	return (set.side ? 0 : 100) + (set.index === void 0 ? 0 : 20) + (/^(?:model|pytorch_model|consolidated|diffusion_pytorch_model|flax_model|tf_model)\b|^(?:model|consolidated)[-_.]/.test(name) ? 10 : 0) + (/\.(?:fp16|bf16|non_ema)\./.test(name) ? -5 : 0) + format;
}

// src/artifacts/assemble/parameters.ts
function parametersOf(group, evidence) {
	const sets = weightSets(group);
	const formula = byFormula(group);
	const counts = [
		...byHeader(group, sets),
		...bySize(group, sets, formula, evidence),
		...formula === void 0 ? [] : [formula],
		...byIndexTotal(sets),
		...byText$1(evidence, "parameters.total")
	];
	const best = exact(counts.find((c) => c.atLeast !== true) ?? counts[0], formula);
	const sparse = isSparse(group);
	if (best === void 0) return {
		facts: [],
		conflicts: [],
		sparse
	};
	const usable = best.atLeast !== true;
	const others = counts.filter((c) => c !== best && c.atLeast !== true && usable);
	const agreeing = others.filter((c) => !disagrees(best.total, c.total, c.rounded));
	const conflicts = others.filter((c) => !agreeing.includes(c)).slice(0, 5).map((c) => disagreement(best, c));
	const notes = usable ? counts.filter((c) => c.atLeast === true).map((c) => c.source) : noFormula(group);
	const total = {
		key: "parameters.total",
		value: best.total,
		unit: "parameters",
		method: best.method,
		confidence: best.confidence,
		sources: distinct$1([
			best.source,
			...agreeing.map((c) => c.source),
			...notes
		])
	};
	const active = activeCount(best, formula, sparse, byText$1(evidence, "parameters.active"));
	return {
		facts: [total, ...active.facts],
		conflicts: [...conflicts, ...active.conflicts],
		sparse,
		...usable ? { total: best.total } : {},
		...active.count === void 0 ? {} : {
			active: active.count.total,
			activeSource: active.count.source
		}
	};
}
function exact(best, formula) {
	return (best?.method === "lfs-pointers" || best?.method === "file-sizes") && formula !== void 0 && best.atLeast !== true && best.total >= formula.total && best.total <= formula.total * 1.001 ? formula : best;
}
function disagreement(best, other) {
	return {
		key: "parameters.total",
		values: [best.total, other.total],
		sources: [best.source, other.source],
		message: `parameters.total: ${placeText(best.source)} gives ${best.total} (${best.method}), ${placeText(other.source)} gives ${other.total} (${other.method})`
	};
}
function mainSets(group, sets) {
	const own = sets.filter((s) => !s.side);
	const first = own[0];
	if (first === void 0) return [];
	if (!group.artifacts.some((r) => r.kind === "diffusers-pipeline")) return [first];
	const folders = /* @__PURE__ */ new Map();
	for (const set of own) if (!folders.has(set.folder)) folders.set(set.folder, set);
	return [...folders.values()];
}
function byHeader(group, sets) {
	const own = sets.filter((s) => !s.side);
	const whole = mainSets(group, sets);
	if (whole.length > 1) return whole.every((s) => s.counted !== void 0 && isComplete(s)) ? [headerCount(whole)] : [];
	return own.filter((s) => s.counted !== void 0 && isComplete(s)).map((s) => headerCount([s]));
}
function headerCount(sets) {
	const total = sets.reduce((sum, s) => sum + (s.counted ?? 0), 0);
	const files = sets.flatMap((s) => s.files);
	return {
		total,
		method: `${sets[0]?.format ?? "weights"}-header`,
		confidence: "measured",
		source: {
			path: files[0]?.path ?? "",
			detail: `sum over the headers of ${files.length} files`
		}
	};
}
function isComplete(set) {
	return set.files.length >= set.expected;
}
function bySize(group, sets, formula, evidence) {
	const main = mainSets(group, sets);
	const first = main[0];
	const indexOnly = group.artifacts.find((r) => r.kind === "safetensors-index" && r.detail !== void 0);
	const index = first?.index ?? (first === void 0 && indexOnly !== void 0 ? {
		...indexOnly.detail,
		path: indexOnly.path
	} : void 0);
	if (main.length > 1 || first === void 0 && index === void 0 || isQuantised(group, sets)) return [];
	if (first !== void 0 && first.format !== "safetensors" && first.format !== "pytorch") return [];
	const complete = first !== void 0 && isComplete(first) && first.bytes !== void 0;
	const width = bytesPerParameter(evidence, index?.totalSize ?? (complete ? first.bytes : void 0), formula);
	const out = [];
	if (index?.totalSize !== void 0) out.push({
		total: Math.round(index.totalSize / width.bytes),
		method: "index-size",
		confidence: width.assumed ? "inferred" : "measured",
		source: {
			path: index.path,
			...index.totalSizeLine === void 0 ? {} : { line: index.totalSizeLine },
			detail: `total_size ${index.totalSize} bytes / ${width.words}`
		}
	});
	if (first?.bytes === void 0 || first.files.some((f) => f.stored === "dvc" && f.bytes < 0)) return out;
	const shown = first.files.length === 1 && first.expected === 1 ? `${first.bytes} bytes` : `${first.files.length}${first.expected > first.files.length ? ` of ${first.expected}` : ""} files, ${first.bytes} bytes`;
	const method = first.files.every((f) => f.stored === "lfs") ? "lfs-pointers" : "file-sizes";
	const estimate = {
		total: Math.round(first.bytes / width.bytes),
		method,
		confidence: width.assumed ? "inferred" : "measured",
		source: {
			path: first.files[0]?.path ?? "",
			detail: `${shown} / ${width.words}`
		}
	};
	if (isComplete(first)) out.push(estimate);
	else out.push({
		...estimate,
		confidence: "inferred",
		atLeast: true,
		source: {
			...estimate.source,
			detail: `at least: ${estimate.source.detail ?? ""}`
		}
	});
	return out;
}
function bytesPerParameter(evidence, size, formula) {
	const stated = evidence.of("dtype", ["whole", "file"]).map((o) => o.observation.value).find((v) => typeof v === "string");
	const bytes = typeof stated === "string" ? dtypeBytes(stated) : void 0;
	if (bytes !== void 0) return {
		bytes,
		words: `${bytes} bytes (${String(stated)})`,
		assumed: false
	};
	const fitting = size === void 0 || formula === void 0 ? void 0 : [2, 4].find((b) => !disagrees(formula.total, size / b));
	if (fitting !== void 0) return {
		bytes: fitting,
		words: `${fitting} bytes per parameter (no dtype is stated; this one fits the architecture)`,
		assumed: true
	};
	return {
		bytes: 2,
		words: "2 bytes per parameter (an assumption: no dtype is stated)",
		assumed: true
	};
}
function isQuantised(group, sets) {
	return configsOf(group).some((c) => c.detail.quantised) || group.artifacts.some((r) => r.kind === "quantisation-config" && r.observations.length > 0) || sets.some((s) => s.quantised && !s.side);
}
function architectureOf(group) {
	for (const { path, detail } of configsOf(group)) if (detail.architecture !== void 0) return {
		architecture: detail.architecture,
		source: {
			path,
			line: detail.line
		},
		training: false
	};
	for (const reading of group.training) {
		if (!isTrainingReading(reading)) continue;
		const run = reading.detail.runs.find((r) => r.architecture !== void 0);
		if (run?.architecture !== void 0) return {
			architecture: run.architecture,
			source: {
				path: reading.path,
				...run.lines?.architecture === void 0 ? {} : { line: run.lines.architecture }
			},
			training: true
		};
	}
}
function byFormula(group) {
	const found = architectureOf(group);
	const count = found === void 0 ? void 0 : countParameters(found.architecture);
	if (found === void 0 || count === void 0) return void 0;
	const a = found.architecture;
	const detail = `formula of ${a.family}: ${a.layers} layers, hidden ${a.hidden}, vocabulary ${a.vocab}${a.tied ? ", tied embeddings" : ""}`;
	return {
		total: count.total,
		active: count.active,
		count,
		method: "config-formula",
		confidence: found.training ? "planned" : "inferred",
		source: {
			...found.source,
			detail
		}
	};
}
function noFormula(group) {
	return configsOf(group).flatMap(({ path, detail }) => detail.noFormula === void 0 ? [] : [{
		path,
		line: detail.line,
		detail: detail.noFormula
	}]);
}
function byIndexTotal(sets) {
	return sets.flatMap((s) => s.index?.totalParameters === void 0 || s.index.totalParameters <= 0 ? [] : [{
		total: s.index.totalParameters,
		method: "index-total-parameters",
		confidence: "declared",
		source: {
			path: s.index.path,
			detail: "metadata.total_parameters"
		}
	}]).slice(0, 1);
}
function byText$1(evidence, key) {
	return evidence.of(key).flatMap(({ observation: o }) => typeof o.value !== "number" || o.value <= 0 ? [] : [{
		total: o.value,
		method: o.method,
		confidence: o.confidence,
		rounded: true,
		source: o.sources[0] ?? { path: "" }
	}]);
}
function isSparse(group) {
	const configs = configsOf(group).some((c) => (c.detail.experts ?? c.detail.architecture?.experts ?? 1) > 1);
	const gguf = group.artifacts.some((r) => r.kind === "gguf" && r.detail !== void 0 && (r.detail.experts ?? 0) > 1);
	return configs || gguf || (architectureOf(group)?.architecture.experts ?? 1) > 1;
}
function activeCount(best, formula, sparse, stated) {
	const computed = formula !== void 0 && !disagrees(best.total, formula.total) ? {
		...formula,
		total: formula.count.active
	} : void 0;
	const count = !sparse && stated.length === 0 && computed !== void 0 ? {
		...best,
		total: best.total
	} : computed ?? stated[0];
	if (count === void 0 || best.atLeast === true) return {
		facts: [],
		conflicts: []
	};
	const others = stated.filter((s) => s !== count);
	const agreeing = others.filter((s) => !disagrees(count.total, s.total, true));
	return {
		count,
		conflicts: others.filter((s) => !agreeing.includes(s)).slice(0, 3).map((s) => ({
			key: "parameters.active",
			values: [count.total, s.total],
			sources: [count.source, s.source],
			message: `parameters.active: ${placeText(count.source)} gives ${count.total} (${count.method}), ${placeText(s.source)} says ${s.total}`
		})),
		facts: [{
			key: "parameters.active",
			value: count.total,
			unit: "parameters",
			method: count.method,
			confidence: count.confidence,
			sources: distinct$1([count.source, ...agreeing.map((c) => c.source)])
		}]
	};
}

// src/artifacts/assemble/parts.ts
function partsAboutGroup(group, only, size) {
	const known = /* @__PURE__ */ new Map();
	return (observation, document) => {
		let parts = known.get(document);
		if (parts === void 0) known.set(document, parts = partsOf(document, group, only, size));
		const label = observation.about ?? "";
		return parts.own.has(label) && (!parts.open.has(observation.key) && !parts.partial(observation.key, label) || isExactlyNamed(label, group));
	};
}
function partsOf(document, group, only, size) {
	const observations = document.observations.filter((o) => scopeOf$1(o.about) === "part");
	const claims = /* @__PURE__ */ new Map();
	for (const o of observations) {
		const list = claims.get(o.about ?? "") ?? [];
		if (o.key === "parameters.total") list.push(o);
		claims.set(o.about ?? "", list);
	}
	const lists = document.detail?.parts ?? [];
	const single = only && (/* @__PURE__ */ new Set([...claims.keys(), ...lists.flat()])).size === 1;
	const isOwn = (label, totals) => size !== void 0 && totals.length > 0 ? totals.some((o) => fits(size, o)) : single || isNamed(label, group);
	const own = new Set([.../* @__PURE__ */ new Set([...claims.keys(), ...lists.flat()])].filter((label) => isOwn(label, claims.get(label) ?? [])));
	const mine = observations.filter((o) => own.has(o.about ?? ""));
	return {
		own,
		open: differing(mine),
		partial: partial(lists.map((list) => list.filter((name) => own.has(name))), mine)
	};
}
function partial(lists, observations) {
	const named = /* @__PURE__ */ new Map();
	for (const { key, about } of observations) named.set(key, (named.get(key) ?? /* @__PURE__ */ new Set()).add(about ?? ""));
	const open = /* @__PURE__ */ new Map();
	for (const [key, names] of named) for (const list of lists) if (!list.every((name) => names.has(name))) for (const name of list) open.set(key, (open.get(key) ?? /* @__PURE__ */ new Set()).add(name));
	return (key, name) => open.get(key)?.has(name) === true;
}
function differing(observations) {
	const first = /* @__PURE__ */ new Map();
	const out = /* @__PURE__ */ new Set();
	for (const o of observations) {
		const other = first.get(o.key);
		if (other === void 0) first.set(o.key, o);
		else if (other.about !== o.about && !same(other.value, o.value)) out.add(o.key);
	}
	return out;
}
function same(a, b) {
	return typeof a === "number" && typeof b === "number" ? !disagrees(a, b, true) : JSON.stringify(a) === JSON.stringify(b);
}

// src/artifacts/assemble/roles.ts
const QUANTISED_NAME = /[-._](?:I?Q\d(?:_[A-Z0-9]{1,3}){0,2}|TQ\d_\d)\.gguf$|[-._](?:I?Q\d(?:_[A-Z0-9]{1,3}){0,2})-\d{5}-of-\d{5}\.gguf$/i;
const FROM_RELATION = {
	finetune: "finetune",
	adapter: "adapter",
	merge: "merge",
	quantized: "quantized"
};
function roleHints(evidence, bases, home) {
	const recorded = each(evidence.of("role_hint", ["whole", "part"])).map((f) => ({
		...f,
		confidence: "inferred"
	}));
	const seen = new Set(recorded.map((f) => f.value));
	const out = [...recorded];
	const add = (value, from, detail) => {
		const source = from?.sources[0];
		if (from === void 0 || source === void 0 || seen.has(value)) return;
		seen.add(value);
		out.push({
			key: "role_hint",
			value,
			method: from.method,
			confidence: "inferred",
			sources: [{
				...source,
				detail
			}]
		});
	};
	const related = bases.relation === void 0 ? void 0 : FROM_RELATION[bases.relation.toLowerCase()];
	if (related !== void 0) add(related, bases.facts.find((f) => f.key === "base_model.relation"), `relation to the base model: ${bases.relation ?? ""}`);
	const base = bases.facts.find((f) => f.key === "base_model");
	const packed = evidence.group.artifacts.flatMap((r) => r.weights).find((w) => QUANTISED_NAME.test(w.path));
	if (base !== void 0 && packed !== void 0 && !seen.has("quantized")) {
		seen.add("quantized");
		out.push({
			key: "role_hint",
			value: "quantized",
			method: "file-name",
			confidence: "inferred",
			sources: [{
				path: packed.path,
				detail: "a quantisation type in the name, and a base model is named"
			}]
		});
	}
	const derived = [
		"merge",
		"adapter",
		"quantized",
		"finetune"
	].some((r) => seen.has(r));
	if (base !== void 0 && !derived && base.method !== "config-name-or-path") add("finetune", base, "a base model is named and nothing says merge, adapter or quantisation");
	if (home !== void 0) out.push({
		key: "role_hint",
		value: home.kind,
		method: "repository-shape",
		confidence: "inferred",
		sources: [{
			path: home.because.path,
			detail: "no weights, config or training file in this repository"
		}]
	});
	return out;
}
function isMerge(hints) {
	return hints.some((h) => h.value === "merge");
}
function isAdapter(evidence) {
	return evidence.group.artifacts.some((r) => r.kind === "adapter-config") && !evidence.group.artifacts.some((r) => r.kind === "model-config");
}
function modalityFacts(evidence) {
	return ["modalities.input", "modalities.output"].flatMap((key) => {
		const seen = evidence.of(key);
		const declared = seen.find((s) => s.observation.confidence === "declared");
		if (declared !== void 0) return [asFact(declared.observation)];
		const values = new Set(seen.flatMap((s) => Array.isArray(s.observation.value) ? s.observation.value : [textOf$1(s)]));
		const first = seen[0];
		return first === void 0 ? [] : [{
			...asFact(first.observation),
			value: [...values].sort(),
			sources: seen.flatMap((s) => s.observation.sources).slice(0, 20)
		}];
	});
}

// src/artifacts/assemble/training.ts
function trainingOf(group, evidence) {
	const models = trainedModels(mergeRuns(group.training.flatMap((r) => isTrainingReading(r) ? r.detail.runs : [])));
	const main = models.toSorted((a, b) => weight(b) - weight(a))[0];
	const tokens = tokensOf(main, models, evidence);
	const length = single("training.sequence_length", seenOf(main, evidence, "training.sequence_length"));
	const tracked = trackedHours(evidence);
	const whole = hoursOf(main, evidence);
	const hours = [
		...whole,
		...phaseHours(evidence),
		...tracked === void 0 ? [] : [tracked.hours]
	];
	const hardware = [...each(seenOf(main, evidence, "training.hardware")).slice(0, 5), ...tracked?.hardware === void 0 ? [] : [tracked.hardware]];
	const best = whole[0] ?? tracked?.hours;
	const logged = best !== void 0 && best === tracked?.hours;
	const device = (logged ? tracked.hardware === void 0 ? [] : [tracked.hardware] : hardware).map((f) => deviceOf(f.value)).find((d) => d !== void 0);
	return {
		facts: [
			...tokens.facts,
			...length.facts,
			...hours,
			...hardware
		],
		conflicts: tokens.conflicts,
		...tokens.whole === void 0 ? {} : { tokens: tokens.whole },
		...best === void 0 || typeof best.value !== "number" ? {} : { gpuHours: {
			value: best.value,
			source: best.sources[0] ?? { path: "" },
			tracked: logged
		} },
		...device === void 0 ? {} : { device }
	};
}
function weight(model) {
	return (model.mainTokens ?? 0) + (model.architecture === void 0 ? 0 : 0x38d7ea4c68000);
}
function observed(run, key) {
	return observationsOf(run).filter((o) => o.key === key).map((o) => ({
		...o,
		sources: distinct$1([...o.sources, ...(run.sources ?? []).filter((s) => s.path !== o.sources[0]?.path)])
	}));
}
function seenOf(main, evidence, key) {
	const documents = evidence.of(key).filter((o) => !isTrainingReading(o.reading));
	const reading = evidence.group.training[0];
	if (main === void 0 || reading === void 0) return documents;
	return [...observed(main.main, key).map((observation) => ({
		observation,
		reading,
		rank: 2
	})), ...documents];
}
function tokensOf(main, models, evidence) {
	const [first, ...others] = seenOf(main, evidence, "training.tokens");
	const facts = [];
	const conflicts = [];
	let whole;
	if (first !== void 0 && typeof first.observation.value === "number") {
		const best = first.observation.value;
		const total = main?.totalTokens ?? main?.mainTokens ?? best;
		const known = (value) => typeof value === "number" && [best, total].some((t) => !disagrees(t, value, true));
		const agreeing = others.filter((o) => known(o.observation.value));
		for (const other of others.filter((o) => !agreeing.includes(o)).slice(0, 3)) conflicts.push(conflictOf("training.tokens", first.observation, other.observation));
		const run = main === void 0 || main.continuations.length === 0 ? void 0 : {
			path: first.observation.sources[0]?.path ?? "",
			detail: `with its ${main.continuations.length} continuation${main.continuations.length === 1 ? "" : "s"}: ${total} tokens`
		};
		facts.push({
			...asFact(first.observation),
			sources: distinct$1([
				...first.observation.sources,
				...run === void 0 ? [] : [run],
				...agreeing.flatMap((o) => o.observation.sources)
			])
		});
		whole = {
			value: total,
			source: first.observation.sources[0] ?? { path: "" },
			planned: first.observation.confidence === "planned"
		};
	}
	for (const continuation of main?.continuations ?? []) facts.push(...observed(continuation, "training.tokens").map((o) => named(o, `goes on from the main run${continuation.run === void 0 ? "" : `: ${continuation.run}`}`)));
	for (const other of models.filter((m) => m !== main).slice(0, 20)) facts.push(...observed(other.main, "training.tokens").map((o) => named(o, other.main.run ?? other.main.tool)));
	for (const { observation } of evidence.of("training.tokens", ["phase"]).slice(0, 20)) facts.push(named(observation, observation.about ?? ""));
	return {
		facts,
		conflicts,
		...whole === void 0 ? {} : { whole }
	};
}
function named(observation, about) {
	const [first, ...rest] = observation.sources;
	return first === void 0 ? asFact(observation) : {
		...asFact(observation),
		sources: [{
			...first,
			detail: first.detail === void 0 ? about : `${about}: ${first.detail}`
		}, ...rest]
	};
}
function hoursOf(main, evidence) {
	return each(seenOf(main, evidence, "training.gpu_hours")).toSorted((a, b) => Number(a.confidence === "inferred") - Number(b.confidence === "inferred")).slice(0, 5);
}
function phaseHours(evidence) {
	return evidence.of("training.gpu_hours", ["phase"]).slice(0, 10).map((o) => named(o.observation, o.observation.about ?? ""));
}
function deviceOf(value) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) {
		const { type } = value;
		return typeof type === "string" ? type : void 0;
	}
	if (typeof value !== "string") return void 0;
	return /\b(?:[AHVB]\d{2,3}|GH200|GB200|MI\d{3}X?|TPU ?v\d[a-z]?)\b(?:[ -]?(?:SXM\d?|PCIe|\d{2,3} ?GB))?/i.exec(value.slice(0, 300))?.[0];
}

// src/artifacts/assemble/weight-facts.ts
const SHOWN = 5;
function weightFacts(group) {
	const files = weightFiles(group);
	if (files.length === 0) return [];
	const sources = placesOf(group, files);
	const missing = weightSets(group).filter((s) => s.files.length < s.expected).map((s) => ({
		path: s.files[0]?.path ?? "",
		detail: `${s.files.length} of ${s.expected} shards are here`
	}));
	const base = {
		method: files.every((f) => f.stored === "lfs") ? "lfs-pointers" : "file-list",
		confidence: "measured"
	};
	const known = files.filter((f) => f.bytes >= 0);
	const digests = files.filter((f) => f.sha256 !== void 0);
	const out = [{
		...base,
		key: "weights.format",
		value: [...new Set(files.map((f) => f.format))].sort(),
		sources
	}, {
		...base,
		key: "weights.files",
		value: files.map((f) => f.path),
		sources: distinct$1([...missing, ...sources])
	}];
	if (known.length > 0) out.push({
		...base,
		key: "weights.bytes",
		value: known.reduce((sum, f) => sum + f.bytes, 0),
		unit: "bytes",
		sources: distinct$1([
			...known.length < files.length ? [{
				path: files.find((f) => f.bytes < 0)?.path ?? "",
				detail: `${files.length - known.length} of ${files.length} files have no known size`
			}] : [],
			...missing,
			...sources
		])
	});
	if (digests.length > 0) out.push({
		...base,
		key: "weights.sha256",
		value: Object.fromEntries(digests.map((f) => [f.path, f.sha256 ?? ""])),
		sources
	});
	return out;
}
function placesOf(group, files) {
	const shown = files.slice(0, SHOWN).map((f) => ({
		path: f.path,
		detail: f.stored === "lfs" ? "Git LFS pointer" : f.stored === "dvc" ? "DVC pointer" : "file"
	}));
	return files.length > SHOWN ? [...shown, {
		path: group.folder,
		detail: `and ${files.length - SHOWN} more weight files`
	}] : shown;
}
function dtypeFacts(group, evidence) {
	const stated = evidence.of("dtype")[0];
	const headers = evidence.of("dtype", ["file"]);
	const measured = headers[0];
	const quantised = isQuantised(group, weightSets(group));
	const best = stated ?? measured;
	if (best === void 0) return {
		facts: [],
		conflicts: []
	};
	const differing = quantised || stated === void 0 ? void 0 : headers.find((h) => h.observation.value !== stated.observation.value);
	const conflicts = stated === void 0 || differing === void 0 ? [] : [conflictOf("dtype", stated.observation, differing.observation)];
	const agreeing = headers.filter((h) => h.observation.value === best.observation.value).slice(0, SHOWN);
	return {
		facts: [{
			...asFact(best.observation),
			sources: distinct$1([...best.observation.sources, ...agreeing.flatMap((h) => h.observation.sources)])
		}],
		conflicts
	};
}

// src/artifacts/assemble/index.ts
const ORDER = [
	"model.name",
	"model.version",
	"role_hint",
	"architecture",
	"parameters.",
	"dtype",
	"quantization",
	"context_length",
	"vocabulary.size",
	"tokenizer",
	"modalities.",
	"licence.",
	"base_model",
	"datasets",
	"data.",
	"languages",
	"training.",
	"compute.",
	"energy.",
	"emissions.",
	"weights.",
	"release.date",
	"acceptable_use",
	"documents",
	"summary."
];
const MAX_MODELS = 300;
function assemble(readings, options) {
	const found = clusterArtifacts(readings);
	clusterTraining(found, readings);
	const groups = found.slice(0, 300);
	const documents = readings.filter((r) => placeOf(r) === "document");
	const sizes = /* @__PURE__ */ new Map();
	const sizeOf = (group) => {
		if (!sizes.has(group)) sizes.set(group, parametersOf(group, new Evidence({
			...group,
			documents: []
		}, () => false)).total);
		return sizes.get(group);
	};
	const homes = groups.length === 0 ? homesOf(documents, options.readme).slice(0, 300) : [];
	if (homes.length === 1) homes[0]?.group.documents.push(...documents);
	else attachDocuments([...groups, ...homes.map((h) => h.group)], documents.filter((d) => !homes.some((h) => h.because === d)), sizeOf);
	if (homes.length > 1) for (const { group, because } of homes) group.documents.unshift(because);
	groups.push(...homes.map((h) => h.group));
	groups.sort((a, b) => a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.label < b.label ? -1 : 1);
	const ids = /* @__PURE__ */ new Set();
	return {
		models: groups.map((group) => modelOf(group, {
			...options,
			only: groups.length === 1,
			size: sizeOf(group),
			home: homes.find((h) => h.group === group),
			ids
		})),
		leftOut: found.length > 300 ? found.length - 300 : 0
	};
}
function modelOf(group, context) {
	const evidence = new Evidence(group, partsAboutGroup(group, context.only, context.size));
	const facts = [];
	const conflicts = [];
	const take = (drawn) => {
		facts.push(...drawn.facts);
		conflicts.push(...drawn.conflicts ?? []);
	};
	const own = [
		context.repository,
		...namesOf(group),
		...evidence.of("model.name").map((o) => textOf$1(o))
	];
	const parameters = isAdapter(evidence) ? {
		facts: [],
		conflicts: [],
		sparse: false
	} : parametersOf(group, evidence);
	const training = trainingOf(group, evidence);
	const bases = basesOf(evidence, own);
	const hints = roleHints(evidence, bases, context.home);
	const compute = computeOf(parameters, training, evidence, !isMerge(hints) || group.training.length > 0);
	const mentions = mentionsOf(group);
	take({
		facts: withNote(parameters.facts, compute.note),
		conflicts: parameters.conflicts
	});
	take({ facts: bandFacts(parameters.total, parameters.facts[0]) });
	for (const drawn of [
		select(evidence),
		licenceOf(evidence, context.home !== void 0),
		dtypeFacts(group, evidence),
		training,
		energyOf(evidence),
		bases,
		compute
	]) take(drawn);
	take({ facts: [
		...hints,
		...modalityFacts(evidence),
		...datasetFacts(mentions),
		...weightFacts(group)
	] });
	return {
		id: idOf(group, context.ids),
		path: group.folder,
		facts: inOrder(facts),
		conflicts,
		datasets: mentions,
		weights: weightFiles(group)
	};
}
function withNote(facts, note) {
	return note === void 0 ? facts : facts.map((f) => f.key === "parameters.total" ? {
		...f,
		sources: distinct$1([...f.sources, note])
	} : f);
}
function bandFacts(total, from) {
	const band = total === void 0 ? void 0 : parameterBand(total);
	if (band === void 0 || from === void 0) return [];
	return band.map((value) => ({
		...from,
		key: "parameters.band",
		value,
		sources: from.sources.slice(0, 1)
	})).map(({ unit: _unit, ...fact }) => fact);
}
function inOrder(facts) {
	const rank = (fact) => {
		const i = ORDER.findIndex((prefix) => fact.key.startsWith(prefix));
		return i === -1 ? ORDER.length : i;
	};
	return facts.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
function idOf(group, taken) {
	const base = group.label === "" ? group.folder === "." ? "default" : group.folder : group.folder === "." ? group.label : `${group.folder}/${group.label}`;
	let id = base;
	for (let i = 2; taken.has(id); i++) id = `${base} (${i})`;
	taken.add(id);
	return id;
}

// src/artifacts/documents/findings.ts
const MAX_QUOTE = 200;
const MAX_OBSERVATIONS = 2e3;
const MAX_DATASETS = 5e3;
function cut(text, max = MAX_QUOTE) {
	const flat = text.replaceAll(/\s+/g, " ").trim();
	return flat.length > max ? `${flat.slice(0, max - 1)}…` : flat;
}
var Findings = class {
	kind;
	path;
	#observations = [];
	#seen = /* @__PURE__ */ new Set();
	#datasets = /* @__PURE__ */ new Map();
	#unreadable = [];
	constructor(kind, path) {
		this.kind = kind;
		this.path = path;
	}
	#source(where) {
		return {
			path: this.path,
			...where.line === void 0 ? {} : { line: where.line },
			...where.detail === void 0 ? {} : { detail: cut(where.detail) }
		};
	}
	add(key, value, how) {
		if (this.#observations.length >= MAX_OBSERVATIONS) return;
		const mark = JSON.stringify([
			key,
			value,
			how.about ?? null,
			how.line ?? null
		]);
		if (this.#seen.has(mark)) return;
		this.#seen.add(mark);
		this.#observations.push({
			key,
			value,
			method: how.method,
			confidence: how.confidence ?? "declared",
			sources: [this.#source(how)],
			...how.unit === void 0 ? {} : { unit: how.unit },
			...how.about === void 0 ? {} : { about: how.about }
		});
	}
	dataset(id, raw, context, where, more = {}) {
		const name = cut(id);
		if (name === "" || this.#datasets.size >= MAX_DATASETS) return;
		const mark = `${context}\n${name}\n${more.stage ?? ""}`;
		if (!this.#datasets.has(mark)) this.#datasets.set(mark, {
			id: name,
			raw: cut(raw),
			source: this.#source(where),
			context,
			...more
		});
	}
	unreadable(reason, line) {
		if (this.#unreadable.length < 50) this.#unreadable.push({
			path: this.path,
			reason: cut(reason, 300),
			...line === void 0 ? {} : { line }
		});
	}
	has(key) {
		return this.#observations.some((o) => o.key === key);
	}
	reading(detail) {
		return {
			kind: this.kind,
			path: this.path,
			observations: this.#observations,
			datasets: [...this.#datasets.values()],
			weights: [],
			unreadable: this.#unreadable,
			...detail === void 0 ? {} : { detail }
		};
	}
};

// src/artifacts/crawler/settings.ts
const ROBOTS = /* @__PURE__ */ new Set([
	"robotstxtobey",
	"obeyrobots",
	"obeyrobotstxt",
	"obeyrobotstxtfile",
	"respectrobots",
	"respectrobotstxt",
	"respectrobotstxtfile",
	"robotsobey",
	"robotsrespect",
	"checkrobotstxt",
	"checkrobots",
	"followrobots",
	"followrobotstxt",
	"honorrobots",
	"honourrobots",
	"robotspolicyname",
	"robotspolicy"
]);
const ROBOTS_OFF = /* @__PURE__ */ new Set([
	"ignorerobots",
	"ignorerobotstxt",
	"skiprobots",
	"skiprobotstxt",
	"disablerobots",
	"disablerobotstxt",
	"norobots"
]);
const AGENT = /* @__PURE__ */ new Set([
	"useragent",
	"useragents",
	"robotstxtuseragent",
	"httpagentname",
	"httprobotsagents",
	"useragenttemplate",
	"useragentsuffix",
	"crawleruseragent",
	"botuseragent"
]);
const YES = /* @__PURE__ */ new Set([
	"true",
	"yes",
	"on",
	"1",
	"obey",
	"classic",
	"robotstxtonly",
	"respect",
	"follow"
]);
const NO = /* @__PURE__ */ new Set([
	"false",
	"no",
	"off",
	"0",
	"ignore",
	"disabled"
]);
const NOTHING = /* @__PURE__ */ new Set([
	"",
	"none",
	"null",
	"undefined",
	"~"
]);
const MAX_LINES$1 = 5e3;
const MAX_LINE = 2e3;
const MAX_SETTINGS$1 = 40;
const MAX_LIST$1 = 20;
const WORD = /[A-Za-z][A-Za-z0-9_.-]{3,40}/g;
const ASSIGNED = /^["']?\s{0,8}(?:=(?!=)|:(?!:))\s{0,8}/;
function setting(name, value, line) {
	const key = name.toLowerCase().replaceAll(/[._-]/g, "");
	const text = value.trim().replaceAll(/\s+/g, " ").slice(0, 200);
	const plain = text.toLowerCase();
	if (NOTHING.has(plain)) return void 0;
	if (AGENT.has(key)) return {
		kind: "agent",
		value: text,
		line
	};
	const off = ROBOTS_OFF.has(key);
	if (!off && !ROBOTS.has(key)) return void 0;
	const [yes, no] = off ? [NO, YES] : [YES, NO];
	return {
		kind: "robots",
		value: yes.has(plain) ? "obey" : no.has(plain) ? "ignore" : text,
		line
	};
}
function isName(word) {
	const key = word.toLowerCase().replaceAll(/[._-]/g, "");
	return AGENT.has(key) || ROBOTS.has(key) || ROBOTS_OFF.has(key);
}
function code(line, style) {
	if (style === "json") return line;
	let quote = "";
	for (let i = 0; i < line.length; i += 1) {
		const char = line[i] ?? "";
		if (quote !== "") {
			if (char === "\\" && style === "python") i += 1;
			else if (char === quote) quote = "";
		} else if (char === "#" && (style === "python" || i === 0 || /\s/.test(line[i - 1] ?? ""))) return line.slice(0, i);
		else if (char === "\"" || char === "'") quote = char;
	}
	return style === "lines" && /^\s{0,100}[;!]/.test(line) ? "" : line;
}
function quoted(text) {
	return [...text.matchAll(/"([^"]{0,300})"|'([^']{0,300})'/g)].map((match) => match[1] ?? match[2] ?? "");
}
function onLine(rest, style) {
	const text = rest.trim();
	if (text === "" || text === "[" || text === "(") return style === "lines" ? [] : void 0;
	if (text.startsWith("[") || text.startsWith("(")) {
		const inner = quoted(text);
		return inner.length > 0 || style === "python" || style === "json" ? inner : text.slice(1).replace(/\].{0,200}$/, "").split(",");
	}
	if (/^["']/.test(text)) return quoted(text).slice(0, 1);
	if (style === "yaml" || style === "lines") return [text.replace(/[,}]\s{0,20}$/, "")];
	const word = /^[A-Za-z0-9]{1,20}(?=[\s,)}\];]|$)/.exec(text)?.[0] ?? "";
	return YES.has(word.toLowerCase()) || NO.has(word.toLowerCase()) ? [word] : [];
}
function below(lines, from, style) {
	const found = [];
	for (const line of lines.slice(from, from + MAX_LIST$1)) {
		const text = code(line.slice(0, MAX_LINE), style).trim();
		const item = /^-\s{1,8}(.{1,300})$/.exec(text)?.[1];
		const strings = quoted(text);
		if (item !== void 0) found.push(strings[0] ?? item);
		else if (strings.length > 0 && !/[=:]\s{0,8}$/.test(text.slice(0, text.search(/["']/)))) found.push(...strings);
		else if (text !== "") break;
		if (/[\])]/.test(text.at(-1) ?? "") || text.endsWith("],")) break;
	}
	return found;
}
function settingsOf(text, style) {
	const lines = text.split("\n", MAX_LINES$1);
	const found = [];
	let block = "";
	for (const [index, raw] of lines.entries()) {
		const line = raw.slice(0, MAX_LINE);
		if (style === "python") {
			const marks = [...line.matchAll(/"""|'''/g)].map(([mark]) => mark);
			if (block !== "") {
				if (marks.includes(block)) block = "";
				continue;
			}
			if (marks[0] !== void 0) {
				if (marks.filter((mark) => mark === marks[0]).length % 2 === 1) block = marks[0];
				continue;
			}
		}
		const own = code(line, style);
		for (const match of own.matchAll(WORD)) {
			if (!isName(match[0])) continue;
			const rest = own.slice(match.index + match[0].length);
			const assigned = ASSIGNED.exec(rest);
			if (assigned === null) continue;
			const values = onLine(rest.slice(assigned[0].length), style) ?? below(lines, index + 1, style);
			for (const value of values) {
				const one = setting(match[0], value, index + 1);
				if (one !== void 0 && found.length < MAX_SETTINGS$1) found.push(one);
			}
		}
	}
	return found;
}

// src/artifacts/crawler/xml.ts
const PROPERTY = /<name>\s{0,20}([\w.-]{1,60})\s{0,20}<\/name>\s{0,20}<value>([^<]{0,300})<\/value>/g;
const BEAN = /\bname="([\w.-]{1,60})"\s{1,20}value="([^"<]{0,300})"/g;
const OVERRIDE = /^\s{0,40}(?:[\w-]{1,60}\.){1,4}(userAgentTemplate|robotsPolicyName)=([^\n<]{0,300})$/gm;
const MAX_SETTINGS = 40;
function withoutComments(text) {
	const parts = [];
	let at = 0;
	for (let start = text.indexOf("<!--"); start !== -1; start = text.indexOf("<!--", at)) {
		const end = text.indexOf("-->", start + 4);
		const stop = end === -1 ? text.length : end + 3;
		parts.push(text.slice(at, start), text.slice(start, stop).replaceAll(/[^\n]/g, " "));
		at = stop;
	}
	parts.push(text.slice(at));
	return parts.join("");
}
function xmlSettings(text) {
	const clean = withoutComments(text);
	const matches = [
		PROPERTY,
		BEAN,
		OVERRIDE
	].flatMap((pattern) => [...clean.matchAll(pattern)]).sort((a, b) => a.index - b.index);
	const found = [];
	let [line, counted] = [1, 0];
	for (const match of matches) {
		for (let next = clean.indexOf("\n", counted); next !== -1 && next < match.index; next = clean.indexOf("\n", counted)) {
			line += 1;
			counted = next + 1;
		}
		const one = setting(match[1] ?? "", match[2] ?? "", line);
		if (one !== void 0 && found.length < MAX_SETTINGS) found.push(one);
	}
	return found;
}

// src/artifacts/crawler/reader.ts
const KIND = "crawler-config";
const MAX_BYTES$5 = 262144;
const SCRAPY = /^(?:SPIDER_MODULES|NEWSPIDER_MODULE)\s{0,8}=/m;
function styleOf(path) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	if (ending === "py") return "python";
	if (ending === "json") return "json";
	if (ending === "xml" || ending === "cxml") return "xml";
	return ending === "yaml" || ending === "yml" ? "yaml" : "lines";
}
function distinct(settings, kind) {
	return [...new Set(settings.filter((one) => one.kind === kind).map((one) => one.value))].sort().slice(0, 20);
}
async function read$8(file) {
	const content = await file.text(MAX_BYTES$5);
	if (content === void 0) return void 0;
	const style = styleOf(file.path);
	const settings = style === "xml" ? xmlSettings(content.text) : settingsOf(content.text, style);
	const [first] = settings;
	if (first === void 0 && !(style === "python" && SCRAPY.test(content.text))) return void 0;
	const findings = new Findings(KIND, file.path);
	findings.add("documents", {
		type: KIND,
		path: file.path,
		robots: distinct(settings, "robots"),
		agents: distinct(settings, "agent")
	}, {
		method: "crawler-settings",
		line: first?.line ?? 1
	});
	if (!content.complete) findings.unreadable("crawler configuration: longer than 256 KiB, only its beginning was read");
	return findings.reading();
}
const crawlerReader = {
	kind: KIND,
	candidate: isCrawlerPath,
	read: (file) => read$8(file)
};

// src/artifacts/documents/paths.ts
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	const at = path.lastIndexOf("/");
	return at < 0 ? "." : path.slice(0, at);
}
function extension(path) {
	const name = baseName(path);
	const at = name.lastIndexOf(".");
	return at <= 0 ? "" : name.slice(at + 1).toLowerCase();
}
const VENDORED = /(?:^|\/)(?:node_modules|third_party|third-party|vendor|\.git|site-packages|\.venv|venv)\//i;
function isVendored(path) {
	return VENDORED.test(path);
}
const LFS = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n/;
function isPointer$1(head) {
	return LFS.test(new TextDecoder().decode(head.subarray(0, 64)));
}

// src/formats/front-matter-entries.ts
function readFrontMatterEntries(path, text) {
	const read = readFrontMatter(path, text, { aliases: "bounded" });
	const none = {
		entries: /* @__PURE__ */ new Map(),
		body: read.body,
		bodyLine: read.bodyLine
	};
	if (read.frontMatter !== void 0) return {
		...none,
		entries: entriesOf(read.frontMatter, 0),
		problems: [],
		present: true
	};
	const lines = splitLines(text);
	const block = frontMatterLines(lines);
	if (read.problems.length === 0 || block === void 0) {
		const open = block === void 0 ? unclosed(lines) : void 0;
		const problems = open === void 0 ? [] : [{
			path,
			line: open,
			message: "front matter that is not closed by a line ---",
			fix: "Add a line --- after the last key."
		}];
		return {
			...none,
			problems,
			present: read.bodyLine > 1
		};
	}
	const parts = byEntry(path, lines.slice(block.open + 1, block.close), block.open + 1);
	return {
		...none,
		entries: parts.entries,
		problems: dedupe([...read.problems, ...parts.problems]),
		present: true
	};
}
function unclosed(lines) {
	const open = lines.findIndex((l) => l.trim() !== "");
	const first = (lines[open] ?? "").replace("﻿", "").trimEnd();
	return open >= 0 && first === "---" && /^[A-Za-z_][\w-]{0,40}:(?: |$)/.test((lines[open + 1] ?? "").slice(0, 200)) ? open + 1 : void 0;
}
function dedupe(problems) {
	const seen = /* @__PURE__ */ new Set();
	return problems.filter((p) => {
		const mark = `${p.line ?? 0} ${p.message}`;
		return seen.has(mark) ? false : (seen.add(mark), true);
	}).slice(0, 20);
}
function entriesOf(parsed, offset, only) {
	const entries = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(parsed.data)) {
		if (only !== void 0 && key !== only) continue;
		entries.set(key, {
			value,
			line: parsed.at([key]).line + offset,
			lineOf: (keys) => parsed.at([key, ...keys]).line + offset
		});
	}
	return entries;
}
const KEY = /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([A-Za-z_][\w .-]{0,60}?))[ \t]*:(?=[ \t]|$)/;
function byEntry(path, inside, offset) {
	const entries = /* @__PURE__ */ new Map();
	const problems = [];
	let start = -1;
	let key = "";
	const close = (end) => {
		if (start < 0) return;
		const parsed = parseYaml(path, inside.slice(start, end).join("\n"), { aliases: "bounded" });
		if (!parsed.ok) problems.push(...parsed.problems.slice(0, 1).map((p) => ({
			...p,
			line: (p.line ?? 1) + start + offset
		})));
		else if (entries.has(key)) problems.push({
			path,
			line: start + offset + 1,
			message: `the key "${key}" stands twice in the front matter; the first is used`,
			fix: "Keep one of the two."
		});
		else if (typeof parsed.value.data === "object" && parsed.value.data !== null && !Array.isArray(parsed.value.data)) for (const [name, entry] of entriesOf(parsed.value, start + offset, key)) entries.set(name, entry);
	};
	for (let i = 0; i < inside.length; i++) {
		const match = KEY.exec((inside[i] ?? "").slice(0, 200));
		if (match === null) continue;
		close(i);
		start = i;
		key = match[1] ?? match[2] ?? match[3] ?? "";
	}
	close(inside.length);
	return {
		entries,
		problems
	};
}

// src/formats/markdown-sentences.ts
function sentences(lines, firstLine) {
	const text = [];
	const starts = [];
	let length = 0;
	for (const line of lines) {
		const shown = plain$1(line);
		starts.push(length);
		text.push(shown);
		length += shown.length + 1;
	}
	const whole = text.join(" ");
	const out = [];
	let from = 0;
	let index = 0;
	const push = (to) => {
		const piece = whole.slice(from, to).trim();
		if (piece !== "") {
			const lead = from + (whole.slice(from, to).length - whole.slice(from, to).trimStart().length);
			while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= lead) index++;
			out.push({
				text: piece.slice(0, 4e3),
				line: firstLine + index
			});
		}
		from = to;
	};
	for (const match of whole.matchAll(/[.!?;](?=["')\]]{0,2} )/g)) {
		const before = whole.slice(Math.max(0, match.index - 5), match.index).toLowerCase();
		if (/(?:^|[ (])(?:e\.g|i\.e|vs|no|fig|approx|ca|et al|inc|ltd|dr|st|v|\d)$/.test(before)) continue;
		push(match.index + 1);
	}
	push(whole.length);
	return out;
}

// src/artifacts/documents/card/emissions.ts
const GRAMS = /* @__PURE__ */ new Map([
	["g", 1],
	["gram", 1],
	["grams", 1],
	["kg", 1e3],
	["kilogram", 1e3],
	["kilograms", 1e3],
	["t", 1e6],
	["ton", 1e6],
	["tons", 1e6],
	["tonne", 1e6],
	["tonnes", 1e6],
	["mt", 1e6],
	["kt", 1e9]
]);
const KWH = /* @__PURE__ */ new Map([
	["wh", .001],
	["kwh", 1],
	["mwh", 1e3],
	["gwh", 1e6],
	["j", 1 / 36e5],
	["kj", 1 / 3600],
	["mj", 1 / 3.6]
]);
const AMOUNT = "(\\d{1,3}(?:[,_' \\u202f]\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:[.,]\\d{1,3})?(?:e[+]?\\d{1,2})?|\\d[\\d_]{0,18})(?: ?(thousand|million|billion|[kKMB](?= )))?";
function scaled(number, scale) {
	const plain = parseNumber$1(number.replaceAll(/[' \u202f]/g, "_").replace(/^(\d+),(\d{3})$/, (_m, a, b) => `${a}${b}`));
	if (plain === void 0) return void 0;
	return plain * (scale === void 0 ? 1 : scale === "thousand" || scale.toLowerCase() === "k" ? 1e3 : scale === "million" || scale === "M" ? 1e6 : 1e9);
}
const round = (value) => Number(value.toPrecision(12));
function emissionsValue(value) {
	if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? {
		grams: value,
		raw: String(value),
		unitWritten: false
	} : void 0;
	if (typeof value !== "string" || value.length > 200) return void 0;
	const match = new RegExp(`^\\W{0,3}${AMOUNT}\\s{0,3}(?:(?:metric )?([a-zA-Z]{1,10}))?(?:[ .-]{0,2}(?:of )?co2\\S{0,6}(?: ?-?eq\\w*)?)?\\W{0,3}$`, "i").exec(value.trim());
	if (match === null) return void 0;
	const amount = scaled(match[1] ?? "", match[2]);
	const unit = match[3]?.toLowerCase();
	if (amount === void 0) return void 0;
	if (unit === void 0 || unit.startsWith("co2")) return {
		grams: amount,
		raw: value.trim(),
		unitWritten: false
	};
	const factor = GRAMS.get(unit);
	return factor === void 0 ? void 0 : {
		grams: round(amount * factor),
		raw: value.trim(),
		unitWritten: true
	};
}
const CO2 = new RegExp(`${AMOUNT} ?(?:metric )?(kg|kilograms?|g|grams?|t|tons?|tonnes?|kt|mt)\\b[ .-]{0,2}(?:of )?(?:co2|co₂|carbon)`, "i");
function emissionsStatement(sentence) {
	const match = CO2.exec(sentence.slice(0, 2e3));
	const amount = match === null ? void 0 : scaled(match[1] ?? "", match[2]);
	const factor = GRAMS.get((match?.[3] ?? "").toLowerCase());
	return match === null || amount === void 0 || factor === void 0 ? void 0 : {
		grams: round(amount * factor),
		raw: match[0],
		unitWritten: true
	};
}
const UNIT_IN_LABEL = /\b(kg|kilograms?|g|grams?|tons?|tonnes?|t)(?:\b ?(?:of )?)?(?:co ?[2₂]|co\b|carbon)|[([](?:metric )?(kg|kilograms?|g|grams?|tons?|tonnes?|t)[)\]]/i;
function emissionsInLabel(label, value) {
	const written = UNIT_IN_LABEL.exec(label.slice(0, 500));
	const unit = (written?.[1] ?? written?.[2])?.toLowerCase();
	const match = new RegExp(`^\\W{0,3}${AMOUNT}\\W{0,3}$`).exec(value.slice(0, 60));
	const amount = match === null ? void 0 : scaled(match[1] ?? "", match[2]);
	const factor = unit === void 0 ? void 0 : GRAMS.get(unit);
	return amount === void 0 || factor === void 0 ? void 0 : {
		grams: round(amount * factor),
		raw: `${value.trim()} (${unit ?? ""})`,
		unitWritten: true
	};
}
const ENERGY = new RegExp(`${AMOUNT} ?([kMG]?Wh)\\b`);
function energyStatement(text) {
	const match = ENERGY.exec(text.slice(0, 2e3));
	const amount = match === null ? void 0 : scaled(match[1] ?? "", match[2]);
	const factor = KWH.get((match?.[3] ?? "").toLowerCase());
	return match === null || amount === void 0 || factor === void 0 ? void 0 : {
		kwh: round(amount * factor),
		raw: match[0]
	};
}
function energyInUnit(value, unit) {
	const factor = KWH.get(unit.trim().toLowerCase().replace(/^kilowatt-?hours?$/, "kwh").replace(/^megawatt-?hours?$/, "mwh").replace(/^megajoules?$/, "mj").replace(/^joules?$/, "j").replace(/^gigawatt-?hours?$/, "gwh"));
	return factor === void 0 || !Number.isFinite(value) || value < 0 ? void 0 : round(value * factor);
}
function inTotal(parts) {
	return round(parts.reduce((sum, part) => sum + part, 0));
}
function gramsInUnit(value, unit) {
	const factor = GRAMS.get(unit.trim().toLowerCase().replace(/[ -]?co2.*$/, ""));
	return factor === void 0 || !Number.isFinite(value) || value < 0 ? void 0 : round(value * factor);
}

// src/artifacts/documents/card/gating.ts
const METHOD$2 = "card-front-matter";
const MAX_FIELDS = 30;
const WORDS = [
	"extra_gated_prompt",
	"extra_gated_heading",
	"extra_gated_description",
	"extra_gated_button_content"
];
function textOf(entry) {
	return typeof entry?.value === "string" && entry.value.trim() !== "" ? entry.value : void 0;
}
function isOn(value) {
	return value === true || typeof value === "string" && /^(?:true|yes|on)$/i.test(value.trim());
}
function fieldsOf(entry) {
	const value = entry?.value;
	if (value === null || typeof value !== "object") return [];
	return (Array.isArray(value) ? value.map((one) => typeof one === "string" ? one : "") : Object.keys(value)).map((name) => cut(name, 80)).filter((name) => name !== "").slice(0, MAX_FIELDS);
}
function readGating(findings, { entries }) {
	const form = entries.get("extra_gated_fields");
	const fields = fieldsOf(form);
	const words = WORDS.flatMap((key) => {
		const entry = entries.get(key);
		const text = textOf(entry);
		return entry === void 0 || text === void 0 ? [] : [{
			key,
			text,
			line: entry.line
		}];
	});
	const gated = entries.get("gated");
	const declared = gated !== void 0 && (isOn(gated.value) || typeof gated.value === "string" && /^(?:auto|automatic|manual)$/i.test(gated.value.trim()));
	const line = form?.line ?? words[0]?.line ?? gated?.line;
	if (fields.length > 0 || words.length > 0 || declared) findings.add("access.gated", {
		fields,
		prompt: words.some((one) => one.key === "extra_gated_prompt")
	}, {
		method: METHOD$2,
		line
	});
	const excluded = entries.get("extra_gated_eu_disallowed");
	if (excluded !== void 0 && isOn(excluded.value)) findings.add("access.eu_disallowed", true, {
		method: METHOD$2,
		line: excluded.line,
		detail: "extra_gated_eu_disallowed: true"
	});
	const asked = [...words, ...form === void 0 ? [] : [{
		text: fields.join(". "),
		line: form.line
	}]];
	for (const one of asked) for (const term of licenceTerms(one.text, one.line)) findings.add("licence.terms", {
		kind: term.kind,
		listed: term.listed,
		quote: term.quote,
		message: term.message
	}, {
		method: "card-gate",
		line: one.line,
		detail: term.quote
	});
}

// src/artifacts/documents/card/links.ts
const MARKDOWN = /\[([^[\]]{0,300})\]\(\s?<?(https?:\/\/[^\s()<>]{1,500}(?:\([^\s()<>]{0,100}\))?|[^\s()<>]{1,300})>?[^()]{0,100}\)/g;
const HTML = /<a\s[^<>]{0,200}?href=["']([^"'<>\s]{1,500})["'][^<>]{0,200}>([^<>]{0,300})/gi;
const BARE = /https?:\/\/[^\s<>()[\]"'`|]{1,500}/g;
function linksOf(line) {
	const shown = line.slice(0, 2e4).replaceAll(/\\([_*~.-])/g, (_x, c) => c);
	if (!shown.includes("](") && !shown.includes("://") && !shown.includes("href")) return [];
	const out = [];
	for (const m of shown.matchAll(MARKDOWN)) out.push({
		text: plain$1(m[1] ?? ""),
		url: m[2] ?? ""
	});
	for (const m of shown.matchAll(HTML)) out.push({
		text: plain$1(m[2] ?? ""),
		url: m[1] ?? ""
	});
	const seen = new Set(out.map((l) => l.url));
	for (const m of shown.matchAll(BARE)) {
		if (out.length >= 100) break;
		const url = m[0].replace(/[.,;:!?\\]{1,5}$/, "");
		if (!seen.has(url) && ![...seen].some((s) => s.startsWith(url))) {
			seen.add(url);
			out.push({
				text: url,
				url
			});
		}
	}
	return out;
}
const SUMMARY_URL = /public[-_ %]*(?:20)?summary|summary[-_ %]*of[-_ %]*training|training[-_ %]*(?:content|data)[-_ %]*summary|eu[-_]data[-_]transparency|data[-_]summary[-_]card|training-content|eu[-_]public[-_]summary/i;
const SUMMARY_TEXT = /public summary|summary of (?:the )?training (?:content|data)|training[- ](?:content|data) summary|art(?:icle|\.)? ?53|template for the public summary|eu data transparency/i;
const NOT_SUMMARY = /digital-strategy\.ec\.europa\.eu|explanatory-notice|eur-lex/i;
function isSummaryLink(link) {
	return !NOT_SUMMARY.test(link.url) && (SUMMARY_URL.test(link.url) || SUMMARY_TEXT.test(link.text));
}
const HUB_DATASET = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96}(?:\/[\w.-]{1,96})?)/i;
const HUB_MODEL = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/|docs\/|blog\/|papers\/|collections\/|models\b|join\b|organizations\/|login\b|settings\b)([\w.-]{1,96}\/[\w.-]{1,96})/i;
function hubDataset(url) {
	return HUB_DATASET.exec(url)?.[1]?.replace(/[.]+$/, "");
}
function hubModel(url) {
	return HUB_MODEL.exec(url)?.[1]?.replace(/[.]+$/, "");
}
const MADE_FROM = /\b(?:fine-?tuned?(?: (?:version|variant|model))?|adapters?|merge|quanti[sz](?:ed version|ed|ation)|derived|distilled|based|built|initiali[sz]ed|trained|adapted) (?:of|from|for|on|upon|on top of) (?:the |our |a )?(?:base model )?$/i;
function readLinks(findings, line, at, derived, foreign = false) {
	const links = linksOf(line);
	if (links.length === 0) return;
	const text = plain$1(line);
	for (const link of links) {
		if (isSummaryLink(link)) findings.add("summary.links", link.url, {
			method: "card-link",
			line: at,
			detail: link.text
		});
		const dataset = hubDataset(link.url);
		if (dataset !== void 0) findings.dataset(dataset, text, "prose", { line: at });
		const model = hubModel(link.url);
		if (model === void 0 || foreign || /\/(?:blob|resolve|discussions|raw)\//.test(link.url)) continue;
		const place = link.text === "" ? -1 : text.indexOf(link.text);
		if (derived || place > 0 && MADE_FROM.test(text.slice(Math.max(0, place - 80), place))) findings.add("base_model", model, {
			method: "card-text",
			line: at,
			detail: text
		});
	}
}
function opensModelList(text) {
	return /\b(?:merge|merged|fine-?tuned|distilled|derived)\b[^.]{0,80}\b(?:following|these)\b[^.]{0,40}\b(?:models?|checkpoints?)\b/i.test(text.slice(0, 1e3));
}
const CORPORA = [
	[/\bthe pile\b/i, "The Pile"],
	[/\bbooks ?3\b/i, "Books3"],
	[/\blib(?:rary )?gen(?:esis)?\b/i, "Library Genesis"],
	[/\bz-?library\b/i, "Z-Library"],
	[/\bsci-?hub\b/i, "Sci-Hub"],
	[/\banna['’]s archive\b/i, "Anna's Archive"],
	[/\bbibliotik\b/i, "Bibliotik"],
	[/\bbook ?corpus2?\b/i, "BookCorpus"],
	[/\bcommon ?crawl\b/i, "Common Crawl"],
	[/\brefinedweb\b/i, "RefinedWeb"],
	[/\bredpajama(?:-v?2)?\b/i, "RedPajama"],
	[/\bslimpajama\b/i, "SlimPajama"],
	[/\bfineweb[- ]?(?:edu|2|hq)?\b/i, "FineWeb"],
	[/\bdolma\b/i, "Dolma"],
	[/\bthe stack(?: v2)?\b/i, "The Stack"],
	[/\bculturax\b/i, "CulturaX"],
	[/\bopenwebtext2?\b/i, "OpenWebText"],
	[/\bproof-?pile(?:-2)?\b/i, "Proof-Pile"],
	[/\broots\b(?= corpus| dataset)/i, "ROOTS"],
	[/\bmc4\b/i, "mC4"],
	[/\bdclm(?:-baseline)?\b/i, "DCLM"]
];
function readCorpora(findings, sentence, line) {
	for (const [pattern, name] of CORPORA) {
		const match = pattern.exec(sentence);
		if (match !== null) findings.dataset(name, sentence.slice(Math.max(0, match.index - 90)), "prose", { line });
	}
}

// src/artifacts/documents/card/tasks.ts
const io = (input, output) => ({
	input: input.split(" "),
	output: output.split(" ")
});
const TASKS = /* @__PURE__ */ new Map([
	["text-generation", io("text", "text")],
	["text2text-generation", io("text", "text")],
	["conversational", io("text", "text")],
	["fill-mask", io("text", "text")],
	["summarization", io("text", "text")],
	["translation", io("text", "text")],
	["question-answering", io("text", "text")],
	["text-to-image", io("text", "image")],
	["image-text-to-text", io("image text", "text")],
	["image-to-text", io("image", "text")],
	["visual-question-answering", io("image text", "text")],
	["image-to-image", io("image", "image")],
	["image-text-to-image", io("image text", "image")],
	["text-to-video", io("text", "video")],
	["image-to-video", io("image", "video")],
	["image-text-to-video", io("image text", "video")],
	["video-text-to-text", io("text video", "text")],
	["text-to-speech", io("text", "audio")],
	["text-to-audio", io("text", "audio")],
	["automatic-speech-recognition", io("audio", "text")],
	["audio-text-to-text", io("audio text", "text")],
	["audio-to-audio", io("audio", "audio")],
	["text-to-3d", io("text", "other")]
]);
function modalitiesOf(task) {
	return TASKS.get(task.trim().toLowerCase());
}

// src/artifacts/documents/card/front-matter.ts
const METHOD$1 = "card-front-matter";
const MAX_LIST = 500;
function scalar(value) {
	if (typeof value === "string") return value.trim() === "" ? void 0 : value.trim();
	if (typeof value === "number" || typeof value === "bigint") return String(value);
}
function listOf(entry) {
	if (Array.isArray(entry.value)) return entry.value.slice(0, MAX_LIST).flatMap((item, i) => {
		const text = scalar(item);
		return text === void 0 ? [] : [{
			text,
			line: entry.lineOf([i])
		}];
	});
	const text = scalar(entry.value);
	if (text === void 0) return [];
	return (text.includes(",") && !text.includes("://") && text.length < 2e3 ? text.split(",").map((t) => t.trim()).filter((t) => t !== "") : [text]).map((t) => ({
		text: t,
		line: entry.line
	}));
}
const PLACEHOLDER = /^\W{0,4}(?:more information needed|tbd|todo|none|n\/a|null|unknown yet)\W{0,4}$/i;
function readLicenceKeys(findings, entries, about) {
	const licence = entries.get("license") ?? entries.get("licence");
	const ids = licence === void 0 ? [] : listOf(licence);
	for (const { text, line } of ids) {
		if (PLACEHOLDER.test(text)) continue;
		const info = licenceInfo(text);
		findings.add("licence.id", info.id, {
			method: METHOD$1,
			line,
			about,
			detail: text
		});
	}
	const name = entries.get("license_name");
	const nameText = name === void 0 ? void 0 : scalar(name.value);
	if (name !== void 0 && nameText !== void 0) findings.add("licence.name", cut(nameText), {
		method: METHOD$1,
		line: name.line,
		about
	});
	else if (licence !== void 0 && ids.length === 1 && ids[0] !== void 0 && ids[0].text.toLowerCase() !== "other") findings.add("licence.name", licenceInfo(ids[0].text).name, {
		method: METHOD$1,
		line: ids[0].line,
		about
	});
	const link = entries.get("license_link");
	const linkText = link === void 0 ? void 0 : scalar(link.value);
	if (link !== void 0 && linkText !== void 0) findings.add("licence.link", cut(linkText, 500), {
		method: METHOD$1,
		line: link.line,
		about
	});
}
function readLanguages(findings, entries, about) {
	const entry = entries.get("language") ?? entries.get("languages");
	if (entry === void 0) return;
	const list = listOf(entry).map((l) => l.text.toLowerCase()).filter((l) => l.length <= 40);
	if (list.length > 0) findings.add("languages", [...new Set(list)], {
		method: METHOD$1,
		line: entry.line,
		about
	});
}
function hubReference(text) {
	return hubDataset(text) ?? hubModel(text) ?? text.replace(/^hf:\/\/(?:datasets\/)?/, "").trim();
}
function readBase(findings, entries, ownName) {
	const base = entries.get("base_model");
	for (const { text, line } of base === void 0 ? [] : listOf(base)) {
		if (PLACEHOLDER.test(text)) continue;
		const id = hubReference(text);
		const self = ownName !== void 0 && id.split("/").at(-1)?.toLowerCase() === ownName.toLowerCase();
		findings.add("base_model", cut(id), {
			method: METHOD$1,
			line,
			detail: self ? `${text} (names itself)` : text
		});
	}
	const relation = entries.get("base_model_relation");
	const text = relation === void 0 ? void 0 : scalar(relation.value);
	if (relation !== void 0 && text !== void 0) findings.add("base_model.relation", text.toLowerCase().slice(0, 40), {
		method: METHOD$1,
		line: relation.line
	});
}
function readEmissions(findings, entries) {
	const entry = entries.get("co2_eq_emissions");
	if (entry === void 0) return;
	const nested = typeof entry.value === "object" && entry.value !== null && !Array.isArray(entry.value) ? entry.value : void 0;
	const value = nested === void 0 ? entry.value : nested["emissions"];
	const line = nested === void 0 ? entry.line : entry.lineOf(["emissions"]);
	const read = emissionsValue(value);
	const context = nested === void 0 ? [] : [
		"source",
		"training_type",
		"geographical_location"
	].flatMap((k) => {
		const t = scalar(nested[k]);
		return t === void 0 ? [] : [`${k}: ${t}`];
	});
	if (read !== void 0) {
		const unit = read.unitWritten ? "" : "; no unit written, grams by the Hub's convention";
		findings.add("emissions.co2_grams", read.grams, {
			method: METHOD$1,
			line,
			unit: "g",
			detail: cut(`${read.raw}${unit}${context.length > 0 ? `; ${context.join("; ")}` : ""}`)
		});
	} else if (value !== void 0 && value !== null) findings.unreadable(`co2_eq_emissions is not an amount of grams: ${cut(typeof value === "object" ? "a list or mapping" : `${value}`, 80)}`, line);
	const hardware = nested === void 0 ? void 0 : scalar(nested["hardware_used"]);
	if (hardware !== void 0) {
		findings.add("training.hardware", cut(hardware), {
			method: METHOD$1,
			line: entry.lineOf(["hardware_used"])
		});
		for (const hours of gpuHourQuantities(hardware)) findings.add("training.gpu_hours", hours.gpuHours, {
			method: METHOD$1,
			line: entry.lineOf(["hardware_used"]),
			unit: "GPU hours",
			detail: hardware
		});
	}
}
function readModelFrontMatter(findings, matter) {
	const { entries } = matter;
	readLicenceKeys(findings, entries);
	readLanguages(findings, entries);
	const index = entries.get("model-index");
	const firstModel = Array.isArray(index?.value) ? index.value[0] : void 0;
	const indexName = typeof firstModel === "object" && firstModel !== null ? scalar(firstModel["name"]) : void 0;
	for (const key of [
		"model_name",
		"model-name",
		"pretty_name",
		"name"
	]) {
		const entry = entries.get(key);
		const text = entry === void 0 ? void 0 : scalar(entry.value);
		if (entry !== void 0 && text !== void 0) {
			findings.add("model.name", cut(text), {
				method: METHOD$1,
				line: entry.line
			});
			break;
		}
	}
	if (indexName !== void 0 && index !== void 0 && !findings.has("model.name")) findings.add("model.name", cut(indexName), {
		method: METHOD$1,
		line: index.lineOf([0, "name"])
	});
	readBase(findings, entries, indexName);
	const datasets = entries.get("datasets");
	for (const { text, line } of datasets === void 0 ? [] : listOf(datasets)) if (!PLACEHOLDER.test(text)) findings.dataset(hubReference(text), text, "front-matter", { line });
	const pipeline = entries.get("pipeline_tag");
	const tag = pipeline === void 0 ? void 0 : scalar(pipeline.value);
	const modalities = tag === void 0 ? void 0 : modalitiesOf(tag);
	if (pipeline !== void 0 && modalities !== void 0) {
		findings.add("modalities.input", modalities.input, {
			method: METHOD$1,
			line: pipeline.line,
			detail: tag
		});
		findings.add("modalities.output", modalities.output, {
			method: METHOD$1,
			line: pipeline.line,
			detail: tag
		});
	}
	readEmissions(findings, entries);
	for (const key of [
		"release_date",
		"date",
		"released"
	]) {
		const entry = entries.get(key);
		const date = entry === void 0 ? void 0 : statedDates(scalar(entry.value) ?? "")[0]?.date;
		if (entry !== void 0 && date !== void 0) {
			findings.add("release.date", date, {
				method: METHOD$1,
				line: entry.line
			});
			break;
		}
	}
	const version = entries.get("version") ?? entries.get("model_version");
	const versionText = version === void 0 ? void 0 : scalar(version.value);
	if (version !== void 0 && versionText !== void 0) findings.add("model.version", cut(versionText, 60), {
		method: METHOD$1,
		line: version.line
	});
	readTags(findings, entries);
	readGating(findings, matter);
}
function readTags(findings, entries) {
	const tags = entries.get("tags");
	for (const { text, line } of tags === void 0 ? [] : listOf(tags)) {
		const dataset = /^dataset:(.{1,150})$/.exec(text)?.[1];
		const base = /^base_model:(?:(finetune|adapter|merge|quantized):)?(.{1,150})$/.exec(text);
		const licence = /^license:(.{1,80})$/.exec(text)?.[1];
		if (dataset !== void 0) findings.dataset(hubReference(dataset), text, "front-matter", { line });
		if (base?.[2] !== void 0) findings.add("base_model", base[2], {
			method: METHOD$1,
			line,
			detail: text
		});
		if (base?.[1] !== void 0) findings.add("base_model.relation", base[1], {
			method: METHOD$1,
			line,
			detail: text
		});
		if (licence !== void 0) findings.add("licence.id", licenceInfo(licence).id, {
			method: METHOD$1,
			line,
			detail: text
		});
		if (/^(?:merge|mergekit)$/i.test(text)) findings.add("base_model.relation", "merge", {
			method: METHOD$1,
			line,
			detail: text
		});
	}
	for (const key of [
		"extra_gated_prompt",
		"public_summary",
		"training_content_summary"
	]) {
		const entry = entries.get(key);
		const text = entry === void 0 ? void 0 : scalar(entry.value);
		if (entry !== void 0 && text !== void 0 && /^https?:\/\/\S{1,500}$/.test(text) && (key !== "extra_gated_prompt" || isSummaryLink({
			text: "",
			url: text
		}))) findings.add("summary.links", text, {
			method: METHOD$1,
			line: entry.line
		});
	}
}

// src/artifacts/documents/card/embedded.ts
const MAX_CHARS = 65536;
const KEYS = /^(?:base_model|merge_method|models|slices|datasets|model_name_or_path)[ \t]*:/m;
function readEmbedded(findings, lines, line) {
	const text = lines.slice(0, 2e3).join("\n");
	if (text.length > MAX_CHARS || !KEYS.test(text)) return;
	const parsed = parseYaml(findings.path, text);
	if (!parsed.ok) return;
	const data = record$1(parsed.value.data);
	if (data === void 0) return;
	const at = (keys) => parsed.value.at(keys).line + line - 1;
	const base = (value, keys) => {
		if (typeof value === "string" && /^[\w.-]{1,96}\/[\w.-]{1,96}(?:@[\w.-]{1,60})?$/.test(value)) findings.add("base_model", value, {
			method: "card-embedded-config",
			line: at(keys),
			detail: `${keys.join(".")}: ${value}`
		});
	};
	base(data["base_model"], ["base_model"]);
	list(data["models"]).forEach((m, i) => base(record$1(m)?.["model"], [
		"models",
		i,
		"model"
	]));
	list(data["slices"]).forEach((s, i) => list(record$1(s)?.["sources"]).forEach((m, j) => base(record$1(m)?.["model"], [
		"slices",
		i,
		"sources",
		j,
		"model"
	])));
	if (typeof data["merge_method"] === "string") findings.add("base_model.relation", "merge", {
		method: "card-embedded-config",
		line: at(["merge_method"]),
		detail: `merge_method: ${data["merge_method"].slice(0, 60)}`
	});
	if (data["base_model"] === void 0 && data["model_name_or_path"] === void 0) return;
	base(data["model_name_or_path"], ["model_name_or_path"]);
	list(data["datasets"]).forEach((d, i) => {
		const path = typeof d === "string" ? d : record$1(d)?.["path"];
		if (typeof path === "string" && path !== "") findings.dataset(hubReference(path), path, "training-config", {
			line: at(["datasets", i]),
			detail: "configuration pasted into the card"
		});
	});
}
function record$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function list(value) {
	return Array.isArray(value) ? value.slice(0, 200) : [];
}

// src/artifacts/documents/licences/names.ts
const SPELLINGS = [
	[/\bmodified mit\b/, () => "LicenseRef-modified-MIT"],
	[/\bapache(?: software)?(?: license)?[ ,-]{0,2}(?:version |v\.? ?)?2(?:\.0)?\b/, () => "Apache-2.0"],
	[/\bmit[ -]licen[sc]ed?\b|\blicensed under (?:the )?mit\b|^\W{0,4}mit\W{0,4}$/, () => "MIT"],
	[/\bcc[ -]?0(?:[ -]1\.0)?\b|\bcreative commons zero\b/, () => "CC0-1.0"],
	[/\bcc[ -]by(?:[ -](nc))?(?:[ -](sa|nd))?[ -]?(?:v\.? ?)?([1-4]\.0)\b/, (m) => `CC-BY${part(m[1])}${part(m[2])}-${m[3] ?? ""}`],
	[/\bcreative commons attribution(?:[ -]{1,3}(non-?commercial))?(?:[ -]{1,3}(share-?alike|no-?deriv(?:ative)?s))? ([1-4]\.0)\b/, (m) => `CC-BY${m[1] === void 0 ? "" : "-NC"}${m[2] === void 0 ? "" : m[2].startsWith("share") ? "-SA" : "-ND"}-${m[3] ?? ""}`],
	[/\b(a|l)?gpl[ -]?v?([23])(?:\.0)?\b/, (m) => `${(m[1] ?? "").toUpperCase()}GPL-${m[2] ?? "3"}.0-only`],
	[/\bgnu (affero |lesser )?general public license,? (?:version |v)?([23])(?:\.0)?\b/, (m) => `${m[1] === void 0 ? "" : m[1].startsWith("a") ? "A" : "L"}GPL-${m[2] ?? "3"}.0-only`],
	[/\bbsd[ -]([23])[ -]clause\b/, (m) => `BSD-${m[1] ?? "3"}-Clause`],
	[/\b([23])[ -]clause bsd\b/, (m) => `BSD-${m[1] ?? "3"}-Clause`],
	[/\bmpl[ -]?2\.0\b|\bmozilla public license(?:,? version)? 2\.0\b/, () => "MPL-2.0"],
	[/\beupl[ -]?(?:v\.? ?)?1\.([12])\b|\beuropean union public licen[sc]e,? (?:version |v\.? ?)?1\.([12])\b/, (m) => `EUPL-1.${m[1] ?? m[2] ?? "2"}`],
	[/\bopenmdw(?:[ -]license)?[ -]?(?:v\.? ?)?1\.([01])\b/, (m) => m[1] === "1" ? "openmdw-1.1" : "OpenMDW-1.0"],
	[/\bspdx-license-identifier: ?([a-z0-9.+-]{2,60})/, (m) => m[1] ?? ""],
	[/\bllama[ -]?(2|3\.[123]|3|4) community licen[sc]e\b/, (m) => `llama${m[1] ?? ""}`],
	[/\b(?:bigscience )?(?:bloom )?rail license v?1\.0\b|\bbigscience rail\b/, () => "bigscience-bloom-rail-1.0"],
	[/\b(?:mistral ai )?non-production license\b/, () => "mnpl"],
	[/\bdeepseek (?:model )?license\b/, () => "deepseek-license-1.0"]
];
function part(name) {
	return name === void 0 ? "" : `-${name.toUpperCase()}`;
}
function licenceFromText(text) {
	const lower = text.slice(0, 2e4).toLowerCase();
	let best;
	const offer = (raw, index) => {
		if (raw === "" || best !== void 0 && best.index <= index) return;
		const info = licenceInfo(normaliseLicenceId(raw));
		best = {
			id: info.id,
			name: info.name,
			category: info.category,
			index
		};
	};
	for (const licence of NAMED$1) for (const phrase of licence.phrases) {
		const index = lower.indexOf(phrase);
		if (index >= 0) offer(licence.id, index);
	}
	for (const [pattern, id] of SPELLINGS) {
		const match = pattern.exec(lower);
		if (match !== null) offer(id(match), match.index);
	}
	return best;
}
const ADDRESSES = [
	[/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)/i, (m) => `CC-${(m[1] ?? "").toUpperCase()}-${m[2] ?? ""}`],
	[/creativecommons\.org\/publicdomain\/zero\/1\.0/i, () => "CC0-1.0"],
	[/spdx\.org\/licenses\/([\w.+-]{1,60}?)(?:\.html|\.json)?(?:[?#]|$)/i, (m) => m[1] ?? ""],
	[/apache\.org\/licenses\/LICENSE-2\.0/i, () => "Apache-2.0"],
	[/(?:opensource\.org\/licenses?|choosealicense\.com\/licenses)\/([\w.+-]{1,60}?)\/?(?:[?#]|$)/i, (m) => m[1] ?? ""],
	[/opendatacommons\.org\/licenses\/(by|odbl|pddl)/i, (m) => ({
		by: "ODC-By-1.0",
		odbl: "ODbL-1.0",
		pddl: "PDDL-1.0"
	})[(m[1] ?? "").toLowerCase()] ?? ""]
];
function licenceFromUrl(text) {
	if (!/^https?:\/\//i.test(text) || text.length > 500) return void 0;
	for (const [pattern, id] of ADDRESSES) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const info = licenceInfo(id(match));
		if (info.category !== "unknown" || info.spdx) return info;
	}
}

// src/artifacts/documents/card/amounts.ts
const NUMBER = /(?<![\w.,$€-])(\d{1,3}(?:,\d{3}){1,5}|\d{1,4}(?:\.\d{1,3})?)(?: ?(trillion|billion|million)\b|([TBM])(?![\w.]*[\w])|(?![\w.]*\d))/g;
const SCALE = /* @__PURE__ */ new Map([
	["trillion", 12],
	["billion", 9],
	["million", 6],
	["T", 12],
	["B", 9],
	["M", 6]
]);
function amounts(text) {
	const out = [];
	for (const match of text.slice(0, 4e3).matchAll(NUMBER)) {
		const number = parseNumber$1(match[1] ?? "");
		const scale = SCALE.get(match[2] ?? match[3] ?? "");
		if (/^[-_](?!param|total|activ|token)[A-Za-z]/i.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8))) continue;
		if (number === void 0 || scale === void 0 && (number < 1e6 || !(match[1] ?? "").includes(","))) continue;
		const value = scale === void 0 ? number : Number(`${number}e${scale}`);
		if (Number.isFinite(value) && value >= 1e6 && value <= 0x5af3107a4000) out.push({
			value,
			index: match.index,
			end: match.index + match[0].length,
			raw: match[0]
		});
	}
	return out;
}
function parameterStatements(sentence) {
	const text = sentence.slice(0, 4e3);
	if (/\brespectively\b|\bparam(?:eter)?s?[- ](?:range|sizes)\b/i.test(text)) return [];
	const found = [];
	for (const amount of amounts(text)) {
		const after = text.slice(amount.end, amount.end + 60);
		const before = text.slice(Math.max(0, amount.index - 40), amount.index);
		if (/(?:\bor|\bto|\bbetween|–|-|~?\/|[<>≤≥]|\bup to|\bthan|\bunder|\bover|\bfrom|\d ?[x×]|\d ?[BMT]?,? (?:and|&))\s*$/i.test(before) || /^\s?(?:(?:or|to|–|—|-|\/|and)\s?\d|,\s?\d[\d.]{0,6} ?[BMT]\b(?! ?\(?activ))/i.test(after)) continue;
		const active = /^[- (]{0,3}(?:of )?(?:the )?(?:parameters? |params? )?(?:are |is |being )?(?:activated|active|live|activation)\b/i.test(after) || /\b(?:activated|active|activation) (?:parameters?|params?)(?: count)?\W{1,5}(?:of |is |are )?$/i.test(before) || /\b(?:activates|activating|active:)\s*(?:only )?$/i.test(before);
		const total = !active && (/^ ?\(total\b/i.test(after) && /\bparam/i.test(text) || /^[- ]{0,2}(?:total |trainable |model )?(?:parameters?|params?)\b/i.test(after) || /^ in total\b/.test(after) || /\b(?:total )?(?:parameters?|params?)(?: count)?(?: \(total\))?\s?[:=]\s?$/i.test(before) || /\b(?:total (?:of )?|totall?ing )$/i.test(before) && /param/i.test(after));
		if (active) found.push({
			kind: "active",
			value: amount.value,
			raw: `${before.slice(-20)}${amount.raw}${after.slice(0, 30)}`.trim()
		});
		else if (total) found.push({
			kind: "total",
			value: amount.value,
			raw: `${before.slice(-20)}${amount.raw}${after.slice(0, 30)}`.trim()
		});
	}
	const ofKind = (kind) => {
		const list = found.filter((f) => f.kind === kind);
		return new Set(list.map((f) => f.value)).size === 1 ? list.slice(0, 1) : [];
	};
	return [...ofKind("total"), ...ofKind("active")];
}
const LENGTH = "(\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d)?) ?([KkMm](?![A-Za-z]))?";
const CONTEXT = [
	new RegExp(`\\bcontext (?:length|window|size)s?\\b[^.;:|]{0,25}?(?:[:=]|\\bof|\\bto|\\bis)? ?(?:up to )?${LENGTH}(?![\\d.,]*\\d)`, "gi"),
	new RegExp(`(?<![\\w.])${LENGTH}[- ]?(?:tokens?)?[- ](?:of )?(?:maximum |max |native |long )?context\\b`, "gi"),
	new RegExp(`\\bsupports? (?:a |up to |contexts? (?:of )?)*${LENGTH} tokens\\b`, "gi")
];
function contextTokens(number, suffix) {
	const value = parseNumber$1(number);
	if (value === void 0) return void 0;
	const tokens = value * (suffix === void 0 ? 1 : suffix.toLowerCase() === "k" ? 1024 : 1048576);
	return tokens >= 256 && tokens <= 1e9 && Number.isInteger(tokens) ? tokens : void 0;
}
function contextStatement(sentence) {
	const text = sentence.slice(0, 4e3);
	const found = [];
	for (const pattern of CONTEXT) for (const match of text.matchAll(pattern)) {
		const tokens = contextTokens(match[1] ?? "", match[2]);
		if (tokens !== void 0) found.push({
			tokens,
			raw: match[0]
		});
	}
	const first = found[0];
	return first !== void 0 && found.every((f) => f.tokens === first.tokens) ? first : void 0;
}

// src/artifacts/documents/card/parameter-cell.ts
const AFTER = new RegExp(`^[\\s(\\[-]{0,3}(?:model )?(?:(?:parameters?|params?)(?: count)? )?(activated|activation|active|total)\\b`, "i");
const BEFORE = /\b(activated|activation|active|total)(?: (?:parameters?|params?)(?: count)?)?\s?[:=]?\s?~?$/i;
const EMBEDDINGS = /^[\s(,]{0,3}(non-?|without |w\/o |excluding |excl\.? |including |incl\.? |with )(?:the )?embed/i;
const NOT_ONE = /(?:[<>≤≥–—×+-]|\d ?[x*/&,]|\b(?:to|or|than|under|over|between|from|up to|least|most|\d ?[BMT]?,? and))\s?~?$/i;
const NOT_ONE_AFTER = /^\s?(?:[+×]|[–—-]\s?~?\d|(?:x|to|or)\b(?=[ \d])|[/&,]\s?\d{1,4}(?:\.\d{1,3})?(?![\d.]* ?[BMT]\b))/;
function parameterCounts(value, kind) {
	const text = value.slice(0, 300);
	if (/\brespectively\b/i.test(text)) return {};
	const found = amounts(text);
	if (found.length > 6) return {};
	const said = [];
	for (const [i, amount] of found.entries()) {
		const before = text.slice(found[i - 1]?.end ?? 0, amount.index);
		const after = text.slice(amount.end, found[i + 1]?.index ?? text.length);
		const embeddings = EMBEDDINGS.exec(after)?.[1]?.toLowerCase();
		if (embeddings !== void 0 && (found.length > 1 || !/^(?:with |incl)/.test(embeddings))) continue;
		const role = AFTER.exec(after)?.[1] ?? (AFTER.test(text.slice(found[i - 1]?.end ?? text.length, amount.index)) ? void 0 : BEFORE.exec(before)?.[1]);
		if (NOT_ONE.test(text.slice(Math.max(0, amount.index - 20), amount.index)) || NOT_ONE_AFTER.test(text.slice(amount.end, amount.end + 20))) return {};
		said.push({
			kind: role === void 0 ? void 0 : role.toLowerCase() === "total" ? "total" : "active",
			value: amount.value
		});
	}
	const of = (wanted) => {
		const values = said.filter((s) => s.kind === wanted).map((s) => s.value);
		const first = values[0];
		return first !== void 0 && values.some((v) => Math.abs(v - first) > .02 * first) ? false : first;
	};
	const [total, active, plain] = [
		of("total"),
		of("active"),
		of(void 0)
	];
	if (total === false || active === false || plain === false) return {};
	if (plain !== void 0 && (kind === "either" || (kind === "total" ? total : active) !== void 0)) return {};
	const out = {
		total: total ?? (kind === "total" ? plain : void 0),
		active: active ?? (kind === "active" ? plain : void 0)
	};
	if (out.total !== void 0 && out.active !== void 0 && out.active > out.total) return {};
	return {
		...out.total === void 0 ? {} : { total: out.total },
		...out.active === void 0 ? {} : { active: out.active }
	};
}

// src/artifacts/documents/card/phase.ts
const PHASES = [
	[/\bpost[- ]?train\w*|\b(?:after|following|beyond) (?:the )?pre-?train\w*/i, "post-training"],
	[/\b(?:supervised fine-?tun\w*|sft|instruction[- ]tun\w*|fine-?tun(?:ed|ing))\b/i, "fine-tuning"],
	[/\b(?:long[- ]context|context[- ](?:extension|extending))\b/i, "long-context"],
	[/\b(?:mid-?train\w*|anneal\w*|decay (?:stage|phase)|cool-?down)\b/i, "mid-training"],
	[/\b(?:continu(?:ed|al|ous) pre-?train\w*)\b/i, "continued pre-training"],
	[/\bstage[ -]?(\d)\b/i, "stage"],
	[/\bpre-?train\w*/i, "pre-training"],
	[/\b(?:rlhf|reinforcement learning|dpo|preference (?:tuning|optimi[sz]ation))\b/i, "alignment"]
];
function phaseNear(before, after = "") {
	let best;
	for (const [pattern, name] of PHASES) for (const match of before.slice(-160).matchAll(new RegExp(pattern.source, "gi"))) {
		const label = name === "stage" ? `stage ${match[1] ?? ""}` : name;
		const end = match.index + match[0].length;
		if (best === void 0 || end > best.index || end === best.index && match[0].length > (best.length ?? 0)) best = {
			name: label,
			index: end,
			length: match[0].length
		};
	}
	if (best !== void 0) return best.name;
	for (const [pattern, name] of PHASES) {
		const match = pattern.exec(after.slice(0, 80));
		if (match !== null && (best === void 0 || match.index < best.index)) best = {
			name: name === "stage" ? `stage ${match[1] ?? ""}` : name,
			index: match.index
		};
	}
	return best?.name;
}

// src/artifacts/documents/card/labels.ts
const is = {
	active: /\bactiv(?:e|ated|ation)\b.{0,12}\bparam/i,
	total: /^(?:#\s?)?(?:total )?(?:model )?(?:number of )?(?:params?|parameters?|model size|size)(?: count)?(?: ?\((?:total|[bm])\))?$|^total (?:model )?(?:size|param\w*)(?: \([bm]\))?$/i,
	context: /\bcontext(?: (?:length|window|size))?\b|^max(?:imum)? (?:sequence|input) (?:length|size)$/i,
	tokens: /\b(?:training|pre-?training|total|seen|number of|#) ?(?:seen )?tokens\b|\btokens? (?:count|seen|trained)\b|^tokens$/i,
	hours: /\b(?:gpu|tpu|accelerator)[- ]?hours?\b/i,
	cutoff: /\b(?:cut-?off|data freshness|knowledge date)\b/i,
	emissions: /\b(?:emissions?|co2|carbon emitted)\b/i,
	energy: /\b(?:electricity|energy)\b/i,
	licence: /^(?:(?:model|code|weights?|software) )?licen[sc]es?$/i,
	release: /^(?:(?:model )?release(?:d)?(?: date)?(?: estimate)?|date of release|date released|release date.{0,20}|first release)$/i,
	version: /^(?:model )?version$/i,
	name: /^(?:model name|versioned model name)$/i,
	base: /^(?:base model|fine-?tuned from(?: model)?|parent model|finetuned from model \[optional\])$/i,
	hardware: /^(?:training )?hardware(?: type| used)?$|^gpus?(?: type| used)?$/i
};
const HUB_ID = /(?:huggingface\.co\/|hf\.co\/|^|\s)([A-Za-z0-9][\w.-]{0,95}\/[\w.-]{1,96})(?![\w/])/;
function isKnownLabel(label) {
	return Object.values(is).some((pattern) => pattern.test(label));
}
function readLabel(findings, label, value, raw, place) {
	const { line, method, about } = place;
	const at = {
		line,
		method,
		about,
		detail: `${label}: ${value}`
	};
	if (value === "" || value.length > 2e3 || /^[\W_]*(?:n\/?a|none|-|unknown|tbd)[\W_]*$/i.test(value)) return;
	const counted = is.active.test(label) ? /\btotal\b/i.test(label) ? "either" : "active" : is.total.test(label) ? "total" : void 0;
	if (counted !== void 0) {
		const unit = /\(([bm])\)$/i.exec(label)?.[1]?.toUpperCase() ?? "";
		const { total, active } = parameterCounts(`${value}${unit}`, counted);
		if (total !== void 0) findings.add("parameters.total", total, {
			...at,
			unit: "parameters"
		});
		if (active !== void 0) findings.add("parameters.active", active, {
			...at,
			unit: "parameters"
		});
	} else if (is.hours.test(label)) {
		const hours = gpuHourQuantities(value)[0]?.gpuHours ?? parseQuantity(value);
		if (hours !== void 0) findings.add("training.gpu_hours", hours, {
			...at,
			unit: "GPU hours",
			about: about ?? phaseNear(label)
		});
	} else if (is.cutoff.test(label)) cutoff(findings, label, value, at);
	else if (is.context.test(label)) {
		const match = /^[^\d]{0,20}(\d{1,3}(?:,\d{3})+|\d{1,8}(?:\.\d)?) ?([KkMm](?![A-Za-z]))?\+?(?: tokens)?/.exec(value);
		const tokens = match === null ? void 0 : contextTokens(match[1] ?? "", match[2]);
		if (tokens !== void 0) findings.add("context_length", tokens, {
			...at,
			unit: "tokens"
		});
	} else if (is.tokens.test(label)) {
		const tokens = tokenQuantities(value)[0]?.tokens ?? parseQuantity(value.replace(/^[~≈]\s?/, "").replace(/\+$/, ""));
		if (tokens !== void 0 && tokens >= 1e6) findings.add("training.tokens", tokens, {
			...at,
			unit: "tokens",
			about: about ?? otherPhase(label)
		});
	} else if (is.emissions.test(label)) {
		if (/\bmarket\b/i.test(label)) return;
		const emissions = emissionsStatement(value) ?? emissionsInLabel(label, value) ?? (/\d ?(?:k?g|t|tonnes?|tons?)\b/i.test(value) ? emissionsStatement(`${value} CO2`) : void 0);
		if (emissions !== void 0) findings.add("emissions.co2_grams", emissions.grams, {
			...at,
			unit: "g"
		});
	} else if (is.energy.test(label)) {
		const energy = energyStatement(value);
		if (energy !== void 0) findings.add("energy.kwh", energy.kwh, {
			...at,
			unit: "kWh"
		});
	} else if (is.licence.test(label)) licence(findings, label, value, at);
	else if (is.release.test(label)) {
		const dates = statedDates(value);
		if (dates.length === 1 && dates[0]?.date !== void 0) findings.add("release.date", dates[0].date, at);
	} else if (is.version.test(label) && /^v?\d[\w.-]{0,30}$/.test(value)) findings.add("model.version", value, at);
	else if (is.name.test(label)) findings.add("model.name", value.slice(0, 200), at);
	else if (is.base.test(label)) {
		const id = HUB_ID.exec(raw)?.[1] ?? HUB_ID.exec(value)?.[1];
		if (id !== void 0) findings.add("base_model", id, at);
	} else if (is.hardware.test(label) && /\d|[AH]100|TPU|GPU/i.test(value)) findings.add("training.hardware", value.slice(0, 200), at);
}
function otherPhase(text) {
	const phase = phaseNear(text);
	return phase === "pre-training" ? void 0 : phase;
}
function cutoff(findings, label, value, at) {
	for (const date of statedDates(value).slice(0, 1)) if (date.date !== void 0) findings.add("data.cutoff", date.date, {
		...at,
		about: at.about ?? phaseNear(label, value)
	});
}
function licence(findings, label, value, at) {
	const code = /code|software/i.test(label);
	const named = licenceFromText(value);
	if (named !== void 0) findings.add(code ? "licence.code" : "licence.id", named.id, at);
	if (!code && value.length <= 120) findings.add("licence.name", named?.name ?? value, at);
}

// src/artifacts/documents/card/placeholders.ts
const ANYWHERE = /\[\s?more information needed\s?\]|\[(?:here|link|url)\]\((?:url|link|todo|#|\s*)\)|[[<{]\s?(?:insert|your|add|fill in|replace)\b[^\]>}\n]{0,80}[\]>}](?!\()|\blorem ipsum\b|\bto be (?:determined|announced|completed|filled(?: in)?|confirmed)\b/i;
const CAPITALS = /(?<![\w/.-])(?:TBD|TBC|TODO|FIXME)(?![\w/.-])/;
const WHOLE$1 = /^[\W_]{0,6}(?:forthcoming|coming soon|to come|to be (?:added|provided)|(?:more )?information (?:needed|to follow)|work in progress|wip|pending|unknown yet|n\/?d|tbd|tbc|todo|\?{2,10}|x{3,10}|\.{3})[\W_]{0,6}$/i;
function placeholderIn(raw, plainText, line) {
	const shown = plainText.slice(0, 1e3);
	const colon = /^\W{0,4}([^:|]{2,80}): ?(.*)$/.exec(shown);
	const value = colon?.[2] ?? shown;
	if ((CAPITALS.exec(shown) ?? ANYWHERE.exec(shown) ?? ANYWHERE.exec(raw.slice(0, 1e3))) === null && !WHOLE$1.test(value.slice(0, 120))) return void 0;
	const label = colon?.[1]?.trim();
	return {
		line,
		text: (colon === null ? shown : value).slice(0, 120).trim(),
		...label === void 0 ? {} : { label }
	};
}

// src/artifacts/documents/card/subject.ts
const ALTERNATIVES = [
	"deepseek",
	"gpt-oss",
	"gpt",
	"claude",
	"gemini",
	"gemma",
	"codellama",
	"llama",
	"ministral",
	"codestral",
	"magistral",
	"mistral",
	"mixtral",
	"qwq",
	"qwen",
	"phi",
	"falcon",
	"bloomz",
	"bloom",
	"opt",
	"pythia",
	"olmoe",
	"olmo",
	"grok",
	"mpt",
	"palm",
	"chinchilla",
	"gopher",
	"smollm",
	"granite",
	"nemotron",
	"yi",
	"internlm",
	"baichuan",
	"chatglm",
	"glm",
	"kimi",
	"command-r",
	"command r",
	"starcoder",
	"vicuna",
	"alpaca",
	"flan-t5",
	"t5",
	"roberta",
	"bert",
	"dbrx",
	"minimax",
	"ernie",
	"hunyuan",
	"exaone",
	"apertus",
	"eurollm",
	"lucie",
	"salamandra",
	"teuken",
	"jamba",
	"mamba",
	"rwkv",
	"zephyr",
	"tulu",
	"amber",
	"stablelm",
	"gpt-neox",
	"gpt-j",
	"wizardlm",
	"hermes",
	"orca",
	"solar",
	"aya",
	"viking",
	"poro",
	"minerva",
	"croissantllm",
	"redpajama-incite",
	"moondream",
	"arctic"
].map((f) => f.replaceAll(/[-]/g, "[- ]?")).join("|");
const MENTION = new RegExp(`(?<![\\p{L}\\p{N}])(${ALTERNATIVES})(?![a-z]{2})[- ]{0,2}(v?\\d{1,2}(?:\\.\\d{1,2})?(?![\\d.]*[bmk](?![a-z]))|r\\d)?`, "giu");
function modelMentions(text) {
	const out = [];
	for (const match of text.slice(0, 4e3).matchAll(MENTION)) {
		const family = (match[1] ?? "").toLowerCase().replaceAll(/[- ]/g, "");
		if ((family === "phi" || family === "opt" || family === "yi" || family === "palm" || family === "solar" || family === "orca" || family === "arctic" || family === "amber" || family === "aya" || family === "bloom") && match[2] === void 0 && !/^[- ]\d/.test(text.slice(match.index + (match[1]?.length ?? 0), match.index + (match[1]?.length ?? 0) + 2)) && match[1] === match[1]?.toLowerCase()) continue;
		out.push({
			family,
			version: (match[2] ?? "").toLowerCase().replace(/^v/, "")
		});
	}
	return out;
}
function subjectOf(names, beginning) {
	const own = names.flatMap((n) => modelMentions(n));
	if (own.length === 0) {
		const counts = /* @__PURE__ */ new Map();
		const all = modelMentions(beginning);
		for (const m of all) counts.set(m.family, (counts.get(m.family) ?? 0) + 1);
		const top = [...counts].sort((a, b) => b[1] - a[1])[0];
		if (top !== void 0 && top[1] >= 2) {
			const versions = /* @__PURE__ */ new Map();
			for (const m of all) if (m.family === top[0] && m.version !== "") versions.set(m.version, (versions.get(m.version) ?? 0) + 1);
			const version = [...versions].sort((a, b) => b[1] - a[1])[0];
			own.push({
				family: top[0],
				version: version?.[0] ?? ""
			});
		}
	}
	return {
		families: new Set(own.map((m) => m.family)),
		versions: new Set(own.map((m) => m.version).filter((v) => v !== ""))
	};
}
function namesAnother(text, subject) {
	const mentions = modelMentions(text);
	if (mentions.some((m) => !subject.families.has(m.family))) return true;
	if (subject.versions.size === 0) return false;
	const versions = mentions.map((m) => m.version).filter((v) => v !== "");
	return versions.length > 0 && !versions.some((v) => subject.versions.has(v));
}
const COMPARING = /\b(?:compar(?:ed|able|ing|ison)|outperform\w*|unlike|versus|vs|similar(?:ly)? to|ablations?|baselines?|other (?:open |language |large )*models?|prior work|previous(?:ly)? |predecessor|counterparts?|for example|e\.g|teacher|reward model|draft model|would (?:be|need|take)|up to date|per (?:second|batch|step|gpu per)|batch size|throughput|requests?|max_?(?:new_?)?tokens?|generat(?:es?|ing) up to)\b|(?<!more |less |fewer |greater |larger |rather )\bthan\b/i;
function compares(text) {
	return COMPARING.test(text.slice(0, 4e3));
}
const ELSEWHERE = /\b(?:benchmarks?|evaluations?|results?|performance|comparisons?|leaderboards?|usage|quick ?start|getting started|how to|inference|deploy(?:ment|ing)?|serving|run(?:ning)? |runtime|install(?:ation)?|setup|examples?|citation|cite|acknowledge?ments?|changelog|news|updates?|related|contribut(?:ing|ors)|contact|faq|issues|client|prompt(?:ing|s)?|tokeni[sz](?:er|ation)|references?|contents|troubleshooting|recommend\w*|quanti[sz]\w*|ablations?|baselines?|continual pre-?training|reproduction)\b/i;
const COMPONENT = /\b(?:mtp|multi-token prediction|encoder|adapters?|lora|tokeni[sz]er|draft|reward model|guard|classifiers?|teacher|embedding)\b/i;
function elsewhere(headings) {
	return headings.some((h) => ELSEWHERE.test(h.slice(0, 200)));
}
function component(headings) {
	return headings.some((h) => COMPONENT.test(h.slice(0, 200)));
}

// src/artifacts/documents/card/statements.ts
const METHOD = "card-text";
function readSentence(findings, sentence, scope) {
	const { text, line } = sentence;
	licenceProse(findings, text, line);
	synthetic(findings, text, line);
	if (scope.foreign) return;
	const at = {
		method: METHOD,
		line,
		about: scope.about,
		detail: text
	};
	if (!/\d/.test(text)) return;
	if (/\b(?:cut-?off|knowledge (?:date|until)|data (?:up )?(?:to|until)|freshness)\b/i.test(text) && !namesAnother(text, scope.subject)) {
		const index = /\b(?:cut-?off|knowledge (?:date|until)|data (?:up )?(?:to|until)|freshness)\b/i.exec(text)?.index ?? 0;
		cutoff(findings, text.slice(Math.max(0, index - 80), index), text.slice(index, index + 120), {
			...at,
			about: at.about
		});
	}
	if (compares(text) || namesAnother(text, scope.subject)) return;
	if (!scope.part) {
		for (const p of parameterStatements(text)) findings.add(p.kind === "total" ? "parameters.total" : "parameters.active", p.value, {
			...at,
			unit: "parameters",
			detail: p.raw
		});
		const context = contextStatement(text);
		if (context !== void 0) findings.add("context_length", context.tokens, {
			...at,
			unit: "tokens",
			detail: context.raw
		});
		sequenceLength(findings, text, line, scope);
	}
	trainingTokens(findings, text, scope.headings, at);
	compute(findings, text, at);
}
const TRAINED = /\b(?:pre-?train(?:ed|ing)?|trained|training|saw|seen|total)\b/gi;
const NOT_TRAINED = /\b(?:unique|global batch|batch|vocabulary|context|sequence|per (?:step|second|gpu)|window|additional|extra|remaining|budget of up|subset|sample[ds]?|corpus (?:of|with|contains)|dataset (?:of|with|contains))\b/i;
function trainingTokens(findings, text, headings, at) {
	const found = tokenQuantities(text).filter((q) => q.tokens >= 1e8 && !/activ|param|\beach\b|\bper\b|\bmulti\b/i.test(q.raw));
	for (const quantity of found) {
		const before = text.slice(Math.max(0, quantity.index - 120), quantity.index);
		const near = [...before.matchAll(TRAINED)].at(-1);
		if (near === void 0 || NOT_TRAINED.test(`${before.slice(near.index)} ${quantity.raw}`)) continue;
		if (/(?:\bor|\bto|\bbetween|–|-)\s*$/i.test(before) || /\b(?:or|to)\s+[\d.]/.test(quantity.raw) || /^\s*(?:or|to|–)\s*~?\d/i.test(text.slice(quantity.index + quantity.raw.length))) continue;
		const exact = parseNumber$1(/(\d{1,3}(?:,\d{3}){2,5})\s?(?:~=|≈|=|~|\()\s?$/.exec(before)?.[1] ?? "");
		const close = exact !== void 0 && Math.abs(exact / quantity.tokens - 1) < .1;
		const phase = at.about ?? otherPhase(before) ?? otherPhase(headings.join(" "));
		findings.add("training.tokens", close ? exact : quantity.tokens, {
			...at,
			unit: "tokens",
			about: phase,
			detail: quantity.approximate && !close ? `about: ${text}` : text
		});
	}
}
function compute(findings, text, at) {
	for (const hours of gpuHourQuantities(text)) {
		const phase = /\b(?:full|whole|entire|total|overall|all)\b/i.test(text) ? void 0 : phaseNear(text.slice(0, hours.index), text.slice(hours.index + hours.raw.length));
		findings.add("training.gpu_hours", hours.gpuHours, {
			...at,
			unit: "GPU hours",
			about: at.about ?? phase
		});
		if (hours.device !== void 0) findings.add("training.hardware", hours.device, at);
	}
	if (/\b(?:train(?:ed|ing)|pre-?train\w*|used)\b/i.test(text)) for (const hardware of hardwareStatements(text)) {
		if (hardware.device === void 0 || /\breserve\b|\binference\b|\bfits?\b|\bper node\b|minimum|require|recommend/i.test(text)) continue;
		findings.add("training.hardware", `${hardware.count} x ${hardware.device}`, at);
		if (hardware.gpuHours !== void 0) findings.add("training.gpu_hours", hardware.gpuHours, {
			...at,
			unit: "GPU hours",
			method: "card-text-product",
			confidence: "inferred"
		});
	}
	const emissions = emissionsStatement(text);
	if (emissions !== void 0 && /emi|footprint|train/i.test(text)) findings.add("emissions.co2_grams", emissions.grams, {
		...at,
		unit: "g"
	});
	const energy = energyStatement(text);
	if (energy !== void 0 && /train|consum|energy|electric/i.test(text)) findings.add("energy.kwh", energy.kwh, {
		...at,
		unit: "kWh"
	});
}
function sequenceLength(findings, text, line, scope) {
	const match = /\bsequence length (?:of )?(\d{1,3}(?:,\d{3})+|\d{3,7}) ?([Kk])?\b|(?<![\w.])(\d{1,3}(?:,\d{3})+|\d{3,7}) ?([Kk])?[- ]sequence length/i.exec(text);
	const tokens = match === null ? void 0 : contextTokens(match[1] ?? match[3] ?? "", match[2] ?? match[4]);
	if (tokens === void 0) return;
	const at = {
		method: METHOD,
		line,
		about: scope.about,
		detail: text,
		unit: "tokens"
	};
	findings.add("training.sequence_length", tokens, at);
	if (scope.headings.some((h) => /architecture|specification|model details/i.test(h)) && !/\btrain/i.test(text)) findings.add("context_length", tokens, at);
}
const LICENSED = /\b(?:licen[sc]ed|released|available|distributed|published|provided|open-?sourced|shared)\b[^.;]{0,60}\bunder\b|\bsubject to\b[^.;]{0,40}\blicen[sc]e\b|\bpermissive\b[^;]{0,40}\blicen[sc]e\b/i;
function licenceProse(findings, text, line) {
	const at = {
		method: METHOD,
		line,
		detail: text
	};
	const under = LICENSED.exec(text);
	if (under !== null && text.length < 1200 && !/\b(?:datasets?|corpus|data) (?:is|are|was|were)\b/i.test(text)) {
		const named = licenceFromText(text.slice(under.index));
		const subject = text.slice(0, under.index + 14);
		if (named !== void 0) {
			const code = /\b(?:code|repository|repo|scripts?|software|library)\b/i.test(subject);
			const model = /\b(?:models?|weights?|checkpoints?|parameters)\b/i.test(subject);
			if (code) findings.add("licence.code", named.id, at);
			if (model || !code) findings.add("licence.id", named.id, {
				...at,
				about: code || model ? void 0 : "unscoped"
			});
		}
	}
	if (/non-?commercial|research (?:purposes|use)|commercial use/i.test(text) && /\b(?:models?|weights?|licen[sc]e[ds]?|use|intended)\b/i.test(text)) for (const term of licenceTerms(text).filter((t) => t.listed).slice(0, 1)) findings.add("licence.terms", {
		kind: term.kind,
		listed: term.listed,
		quote: term.quote,
		message: term.message.replace(/ at line \d+/, ` at line ${line}`)
	}, {
		...at,
		about: "card"
	});
}
const SYNTHETIC = /\bsynthetic(?:ally)?[- ](?:data\w*|generated|instructions?|samples|corpus|corpora|text|examples|dialog\w*|conversations?|reasoning)\b|\bdistill(?:ed|ation|ing|s)?\b[^.;]{0,160}\bfrom\b|\b(?:generated|rephrased|rewritten|produced) (?:by|with|using) (?:the )?(?:an? )?(?:gpt|claude|llama|qwen|mistral|mixtral|deepseek|gemini|gemma|phi|nemotron|large language model|llm|other models?)/i;
const DENIES = /\b(?:no|not|without|never|free of|n't)\b[^.;]{0,40}(?:synthetic|distill|generated)/i;
function synthetic(findings, text, line) {
	const match = SYNTHETIC.exec(text.slice(0, 2e3));
	if (match === null || DENIES.test(text.slice(0, match.index + match[0].length))) return;
	if (!/\b(?:train|data|distill|fine-?tun|post-?train|corpus|generated)\w*/i.test(text)) return;
	const from = text.slice(match.index, match.index + 400);
	const named = /\b(?:from|by|with|using)\b[^;]{0,200}/i.exec(from)?.[0] ?? "";
	const generators = [...new Set(modelMentions(named).map((m) => `${m.family}${m.version === "" ? "" : `-${m.version}`}`))];
	findings.add("data.synthetic", {
		statement: text.slice(0, 200),
		generators
	}, {
		method: METHOD,
		line,
		detail: text
	});
}

// src/artifacts/documents/card/tables.ts
const MODEL_COLUMN = /^(?:model|name|model name|checkpoint|variant|version|size|model size)s?$/i;
const KNOWN = /param|activ|context|tokens|token count|gpu hours|gpu-hours|cut-?off|emission|co2|licen[sc]e|energy|electricity|release|freshness/i;
const DATA_COLUMN = /^(?:data|data ?sets?|sources?|corpus|corpora|data sources?|subsets?|domains?|stages?|phases?|benchmarks?|tasks?|languages?)$/i;
const MAX_ROWS$1 = 200;
const MAX_COLUMNS = 30;
const MAX_NAME = 100;
function readTable(findings, table, subject, headings, parts) {
	const header = table.header.slice(0, MAX_COLUMNS).map(plain$1);
	if (header.length === 2 && !KNOWN.test(header[1] ?? "") && !modelMentions(header[1] ?? "").some((m) => subject.families.has(m.family))) return keyValue(findings, table, subject, headings);
	const names = header.slice(1).filter((h) => h !== "");
	if (names.length > 0 && names.every((h) => modelMentions(h).length > 0)) return columns(findings, table, header, subject, parts);
	rows(findings, table, header, subject, parts);
}
function keyValue(findings, table, subject, headings) {
	for (const row of [{
		line: table.line,
		cells: table.header
	}, ...table.rows].slice(0, MAX_ROWS$1)) {
		const raw = row.cells[1] ?? "";
		const label = plain$1(row.cells[0] ?? "").replace(/:$/, "");
		const value = plain$1(raw);
		if (isKnownLabel(label)) readLabel(findings, label, value, raw, {
			line: row.lines?.[1] ?? row.line,
			method: "card-table"
		});
		else if (label !== "" && value !== "") readSentence(findings, {
			text: `${label}: ${value}`.slice(0, 2e3),
			line: row.line
		}, {
			subject,
			headings,
			foreign: false,
			part: component([label])
		});
	}
}
function columns(findings, table, header, subject, parts) {
	const models = header.map((name, c) => ({
		name: name.slice(0, MAX_NAME),
		c
	})).filter(({ name, c }) => c > 0 && name !== "" && modelMentions(name).some((m) => subject.families.has(m.family)) && !namesAnother(name, subject));
	const own = models.filter((m) => models.filter((o) => o.name === m.name).length === 1);
	for (const row of table.rows.slice(0, MAX_ROWS$1)) {
		const label = plain$1(row.cells[0] ?? "");
		if (!KNOWN.test(label)) continue;
		for (const { name } of models) parts.add(name);
		for (const { name, c } of own) {
			const raw = row.cells[c] ?? "";
			readLabel(findings, label, plain$1(raw), raw, {
				line: row.lines?.[c] ?? row.line,
				method: "card-table",
				about: name
			});
		}
	}
}
function rows(findings, table, header, subject, parts) {
	const known = header.map((h, i) => KNOWN.test(h) && header.indexOf(h) === header.lastIndexOf(h) ? i : -1).filter((i) => i >= 0);
	if (known.length === 0) return;
	const nameColumn = header.findIndex((h, i) => MODEL_COLUMN.test(h) && !known.includes(i));
	const at = nameColumn >= 0 ? nameColumn : known.includes(0) ? -1 : 0;
	if (at < 0 && table.rows.length > 1 || nameColumn < 0 && DATA_COLUMN.test(header[0] ?? "")) return;
	const models = [];
	for (const row of table.rows.slice(0, MAX_ROWS$1)) {
		const name = at < 0 ? "" : plain$1(row.cells[at] ?? "");
		if (at >= 0 && (name === "" || /^[\d.,\s%BMTKk]+$/.test(name) && !/[BM]$/.test(name) || /^total$/i.test(name))) continue;
		if (namesAnother(name, subject) || nameColumn < 0 && at >= 0 && modelMentions(name).length === 0) continue;
		models.push({
			name: name.slice(0, MAX_NAME),
			row
		});
	}
	for (const { name, row, except } of toldApart(models, header, known)) {
		if (name !== "") parts.add(name);
		for (const c of known) {
			if (except.has(c)) continue;
			const raw = row.cells[c] ?? "";
			readLabel(findings, header[c] ?? "", plain$1(raw), raw, {
				line: row.lines?.[c] ?? row.line,
				method: "card-table",
				...name === "" ? {} : { about: name }
			});
		}
	}
}
function toldApart(models, header, known) {
	const size = known.find((c) => /^(?:#\s?)?(?:total )?(?:params?|parameters?|model size|size)\b/i.test(header[c] ?? ""));
	return [...grouped([...grouped(models).values()].flatMap((same) => {
		const sizes = same.map(({ row }) => size === void 0 ? "" : plain$1(row.cells[size] ?? ""));
		const apart = new Set(sizes).size > 1 && sizes.every((s) => /^\d{1,4}(?:\.\d{1,3})? ?[BMT]$/.test(s));
		return same.length < 2 || !apart ? same : same.map(({ name, row }, i) => ({
			name: `${name} ${sizes[i] ?? ""}`,
			row
		}));
	})).values()].flatMap((same) => {
		const except = new Set(same.length < 2 ? [] : known.filter((c) => new Set(same.map(({ row }) => row.cells[c] ?? "")).size > 1));
		return same.map((model) => ({
			...model,
			except
		}));
	});
}
function grouped(models) {
	const out = /* @__PURE__ */ new Map();
	for (const model of models) out.set(model.name, [...out.get(model.name) ?? [], model]);
	return out;
}

// src/artifacts/documents/card/body.ts
const MAX_PLACEHOLDERS = 200;
const MAX_LISTS = 20;
const GENERIC_TITLE = /^(?:model (?:card|details?|summary|description|overview|information)|readme|introduction|overview|table of contents|usage|contents|license|pretraining|training|about)\b.{0,12}$/i;
const LABEL = /^[\W_]{0,6}([\p{L}#][^:|]{1,70}?)\s?: ?(.+)$/u;
function readBody(findings, body, bodyLine, names) {
	const list = blocks(body, bodyLine, true);
	const headings = list.filter((b) => b.kind === "heading").map(({ line, level, text }) => ({
		line,
		level,
		text
	}));
	const title = headings.find((h) => h.level === 1 && h.text !== "" && !GENERIC_TITLE.test(h.text))?.text;
	const subject = subjectOf([...names, ...title === void 0 ? [] : [title]], plain$1(body.slice(0, 6e3)));
	const placeholders = [];
	const parts = [];
	let derived = 0;
	for (const block of list) {
		if (block.kind === "heading") {
			const placeholder = placeholderIn(block.text, block.text, block.line);
			if (placeholder !== void 0 && placeholders.length < MAX_PLACEHOLDERS) placeholders.push(placeholder);
			derived = 0;
			continue;
		}
		const under = block.headings.filter((h) => h !== title);
		const foreign = elsewhere(under);
		if (block.kind === "code") {
			readEmbedded(findings, block.lines, block.line);
			continue;
		}
		if (block.kind === "table") {
			const listed = /* @__PURE__ */ new Set();
			if (!foreign && !component(under)) readTable(findings, block.table, subject, under, listed);
			if (listed.size > 0 && parts.length < MAX_LISTS) parts.push([...listed]);
			if (block.lines !== void 0) readWords(findings, block.lines, block.line, placeholders);
			else for (const row of block.table.rows.slice(0, 500)) readLinks(findings, row.cells.join(" "), row.line, false, true);
			continue;
		}
		const scope = {
			subject,
			headings: block.headings,
			foreign,
			part: component(under),
			about: block.kind === "bullet" ? bulletName(block.lines[0] ?? "", subject) : void 0
		};
		if (block.kind === "paragraph") derived = 0;
		block.lines.forEach((raw, i) => {
			const line = block.line + i;
			const text = plain$1(raw);
			if (opensModelList(text)) derived = 60;
			readLinks(findings, raw, line, derived > 0 && block.kind === "bullet", foreign);
			const placeholder = placeholderIn(raw, text, line);
			if (placeholder !== void 0) {
				if (placeholders.length < MAX_PLACEHOLDERS) placeholders.push(placeholder);
				return;
			}
			const label = LABEL.exec(text.slice(0, 1500));
			if (label !== null && !namesAnother(label[1] ?? "", subject) && (!scope.foreign || /^licen[sc]e/i.test(label[1] ?? "")) && !scope.part) readLabel(findings, label[1] ?? "", label[2] ?? "", raw, {
				line,
				method: "card-text",
				about: scope.about
			});
		});
		if (derived > 0) derived--;
		for (const sentence of sentences(block.lines, block.line)) {
			readSentence(findings, sentence, scope);
			readCorpora(findings, sentence.text, sentence.line);
		}
	}
	return {
		headings: headings.slice(0, 500).map((h) => ({
			...h,
			text: cut(h.text)
		})),
		placeholders,
		parts,
		...title === void 0 ? {} : { title: cut(title) }
	};
}
function readWords(findings, lines, firstLine, placeholders) {
	lines.forEach((raw, i) => {
		readLinks(findings, raw, firstLine + i, false, true);
		const placeholder = placeholderIn(raw, plain$1(raw), firstLine + i);
		if (placeholder !== void 0 && placeholders.length < MAX_PLACEHOLDERS) placeholders.push(placeholder);
	});
	for (const sentence of sentences(lines, firstLine)) {
		readSentence(findings, sentence, {
			subject: {
				families: /* @__PURE__ */ new Set(),
				versions: /* @__PURE__ */ new Set()
			},
			headings: [],
			foreign: true,
			part: true
		});
		readCorpora(findings, sentence.text, sentence.line);
	}
}
function bulletName(raw, subject) {
	const name = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\*\*|`|\[)([\w][\w./ -]{2,60}?)(?:\*\*|`|\])(?!\s?:)/.exec(raw.slice(0, 300))?.[1];
	return name !== void 0 && /\d/.test(name) && modelMentions(name).some((m) => subject.families.has(m.family)) ? name : void 0;
}

// src/artifacts/documents/manifests/dataset-card.ts
const DATASET_KEYS = [
	"dataset_info",
	"size_categories",
	"source_datasets",
	"annotations_creators",
	"language_creators",
	"configs",
	"task_ids",
	"multilinguality"
];
const MODEL_KEYS = [
	"base_model",
	"pipeline_tag",
	"library_name",
	"model-index",
	"co2_eq_emissions",
	"widget",
	"inference"
];
function isDatasetCard(path, matter) {
	const has = (keys) => keys.some((k) => matter.entries.has(k));
	if (has(MODEL_KEYS)) return false;
	if (has(DATASET_KEYS)) return true;
	return matter.entries.has("task_categories") || /data(?:set)?[_-]?card|readme[_-]dataset/i.test(baseName(path)) && matter.present;
}
function number(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : void 0;
}
function sizes(info) {
	const infos = Array.isArray(info) ? info.slice(0, 5e3) : [info];
	let bytes;
	let examples;
	for (const one of infos) {
		if (typeof one !== "object" || one === null) continue;
		const splits = one["splits"];
		const declared = number(one["dataset_size"]);
		let sum;
		for (const split of Array.isArray(splits) ? splits.slice(0, 5e3) : []) {
			if (typeof split !== "object" || split === null) continue;
			const b = number(split["num_bytes"]);
			const n = number(split["num_examples"]);
			if (b !== void 0) sum = (sum ?? 0) + b;
			if (n !== void 0) examples = (examples ?? 0) + n;
		}
		const size = sum ?? declared;
		if (size !== void 0) bytes = (bytes ?? 0) + size;
	}
	return {
		...bytes === void 0 ? {} : { bytes },
		...examples === void 0 ? {} : { examples }
	};
}
async function read$7(file) {
	if (isPointer$1(file.head)) return void 0;
	const content = await file.text(2097152);
	if (content === void 0) return void 0;
	const matter = readFrontMatterEntries(file.path, content.text);
	if (!isDatasetCard(file.path, matter)) return void 0;
	const findings = new Findings("dataset-card", file.path);
	for (const problem of matter.problems) findings.unreadable(`front matter: ${problem.message}`, problem.line);
	const pretty = matter.entries.get("pretty_name");
	const heading = /^#[ \t]+(.{1,200})$/m.exec(matter.body.slice(0, 5e3))?.[1];
	const name = (pretty === void 0 ? void 0 : scalar(pretty.value)) ?? (heading === void 0 ? void 0 : plain$1(heading));
	const about = `dataset:${name ?? folderOf(file.path)}`;
	readLicenceKeys(findings, matter.entries, about);
	readLanguages(findings, matter.entries, about);
	const strings = (key) => {
		const e = matter.entries.get(key);
		return e === void 0 ? [] : listOf(e).map((l) => cut(l.text));
	};
	const sources = matter.entries.get("source_datasets");
	for (const { text, line } of sources === void 0 ? [] : listOf(sources)) if (!/^(?:original|extended)$/i.test(text)) findings.dataset(text.replace(/^extended\|/, ""), text, "manifest", {
		line,
		detail: "source_datasets"
	});
	if (name !== void 0) findings.dataset(name, name, "manifest", {
		line: pretty?.line ?? matter.bodyLine,
		detail: "dataset card"
	});
	const configs = matter.entries.get("configs")?.value;
	const placeholders = matter.body.slice(0, 5e5).split(/\r?\n/, 2e4).flatMap((raw, i) => {
		const p = placeholderIn(raw, plain$1(raw), matter.bodyLine + i);
		return p === void 0 ? [] : [p];
	}).slice(0, 200);
	findings.add("documents", {
		type: "dataset-card",
		path: file.path,
		name: name ?? null,
		placeholders: placeholders.map((p) => ({
			line: p.line,
			text: p.text
		}))
	}, {
		method: "front-matter",
		confidence: "measured",
		about
	});
	return findings.reading({
		...name === void 0 ? {} : { name: cut(name) },
		sizeCategories: strings("size_categories"),
		sourceDatasets: strings("source_datasets"),
		...sizes(matter.entries.get("dataset_info")?.value),
		configs: Array.isArray(configs) ? configs.slice(0, 500).flatMap((c) => {
			const n = typeof c === "object" && c !== null ? c["config_name"] : void 0;
			return typeof n === "string" ? [cut(n)] : [];
		}) : [],
		placeholders
	});
}
const NAME$4 = /^(?:readme[\w.-]{0,60}|[\w.-]{0,80}(?:data(?:set)?[_-]?(?:summary[_-]?)?card)[\w.-]{0,40})\.(?:md|markdown)$/i;
const datasetCardReader = {
	kind: "dataset-card",
	candidate: (path) => NAME$4.test(baseName(path)) && !isVendored(path),
	read: (file) => read$7(file)
};

// src/artifacts/documents/card/reader.ts
const MAX_BYTES$4 = 1048576;
const NAME$3 = /^(?:readme(?:[_.-][\w.-]{1,60})?|model[_ -]?card[\w .-]{0,60}|[\w.-]{1,80}[_-]model[_-]?card|modelcard)(?:\.(?:md|markdown|mdx|txt|rst))?$/i;
const EXTENSIONS$3 = /* @__PURE__ */ new Set([
	"",
	"md",
	"markdown",
	"mdx",
	"txt",
	"rst"
]);
const OTHER_LANGUAGE = /^readme[_.-](?:zh|cn|ja|jp|ko|fr|de|es|it|pt|ru|ar|tr|vi|id|pl|uk|hi)(?:[_-][a-z]{2,4})?\.(?:md|markdown)$/i;
function isCardName(path) {
	const name = baseName(path);
	return NAME$3.test(name) && EXTENSIONS$3.has(extension(path)) && !isVendored(path);
}
async function read$6(file) {
	const findings = new Findings("model-card", file.path);
	if (isPointer$1(file.head)) {
		findings.unreadable("card stored in Git LFS: its text is not in the checkout");
		return findings.reading();
	}
	const content = await file.text(MAX_BYTES$4);
	if (content === void 0) {
		findings.unreadable("card that is not UTF-8 text");
		return findings.reading();
	}
	if (!content.complete) findings.unreadable("card longer than 1 MiB: only its beginning was read");
	const matter = readFrontMatterEntries(file.path, content.text);
	if (isDatasetCard(file.path, matter)) return void 0;
	return readCard(findings, file.path, matter);
}
function readCard(findings, path, matter) {
	for (const problem of matter.problems) findings.unreadable(`front matter: ${problem.message}`, problem.line);
	readModelFrontMatter(findings, matter);
	const names = [
		"model_name",
		"model-name",
		"pretty_name",
		"name"
	].flatMap((k) => {
		const e = matter.entries.get(k);
		const t = e === void 0 ? void 0 : scalar(e.value);
		return t === void 0 ? [] : [t];
	});
	const named = /model[_-]?card[_-](.+)\.\w+$/i.exec(baseName(path))?.[1];
	const body = OTHER_LANGUAGE.test(baseName(path)) ? {
		headings: [],
		placeholders: [],
		parts: []
	} : readBody(findings, matter.body, matter.bodyLine, [...names, ...named === void 0 ? [] : [named]]);
	const titled = body.title === void 0 ? void 0 : modelTitle(body.title, matter.present || /card/i.test(baseName(path)));
	if (titled !== void 0 && !findings.has("model.name") && !/^readme[_-]/i.test(baseName(path))) {
		const line = body.headings.find((h) => h.level === 1 && h.text === body.title)?.line;
		findings.add("model.name", titled, {
			method: "card-title",
			line,
			confidence: "inferred"
		});
	}
	findings.add("documents", {
		type: "model-card",
		path,
		frontMatter: matter.present,
		placeholders: body.placeholders.map((p) => ({
			line: p.line,
			text: p.text,
			...p.label === void 0 ? {} : { label: p.label }
		}))
	}, {
		method: "file-name",
		confidence: "measured"
	});
	const keys = Object.fromEntries([...matter.entries].map(([key, entry]) => [key, entry.line]));
	return findings.reading({
		...body,
		frontMatter: matter.present,
		keys
	});
}
function modelTitle(title, card) {
	const name = title.replace(/^model card (?:for|of|:|-|–)?\s{0,3}/i, "").replace(/[:|–—].{0,300}$/, "").replace(/\s(?:model )?(?:model card|card)(?: notes)?$/i, "").trim();
	if (name === "" || name.length > 80 || /\b(?:data|dataset|transparency|documentation|repository|process|training|code|weights?|guide)\b/i.test(name)) return void 0;
	return card || modelMentions(name).length > 0 || /\b\d{1,4}(?:\.\d)?[BM]\b/.test(name) ? name : void 0;
}
const modelCardReader = {
	kind: "model-card",
	candidate: isCardName,
	read: (file) => read$6(file)
};

// src/artifacts/documents/licences/words.ts
const SHINGLE = 4;
const SPARSE_SCALE = 4;
const MAX_WORDS = 6e4;
const NOTICE = /^[\W_]{0,12}(?:copyright\b|\(c\)|©|all rights reserved\b|portions copyright\b|spdx-license-identifier\b|spdx-filecopyrighttext\b)/i;
const MORE_THAN_NOTICE = /\b(?:licen[cs]e[ds]?|permi(?:t|ssion)|subject|grant|may|shall|must|not|only|use[ds]?)\b/i;
function licenceWords(text) {
	const words = [];
	let line = 0;
	for (const raw of text.split("\n")) {
		line++;
		const shown = raw.length > 2e4 ? raw.slice(0, 2e4) : raw;
		if (NOTICE.test(shown) && shown.length < 300 && !MORE_THAN_NOTICE.test(shown.replaceAll(/all rights reserved|spdx-license-identifier|\(c\)/gi, " "))) continue;
		for (const match of shown.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
			const word = match[0];
			if (word.length === 1 && word !== "a") continue;
			if (/^(?:ii|iii|iv|vi|vii|viii|https?|www)$/.test(word)) continue;
			words.push({
				text: SPELLING.get(word) ?? word,
				line
			});
			if (words.length >= MAX_WORDS) return words;
		}
	}
	return words;
}
const SPELLING = /* @__PURE__ */ new Map([
	["licence", "license"],
	["licences", "licenses"],
	["licenced", "licensed"],
	["sublicence", "sublicense"]
]);
function shingleHash(words, at) {
	let hash = 2166136261;
	for (let i = at; i < at + 4; i++) {
		const text = words[i]?.text ?? "";
		for (let j = 0; j < text.length; j++) hash = Math.imul(hash ^ text.charCodeAt(j), 16777619);
		hash = Math.imul(hash ^ 32, 16777619);
	}
	return (hash ^ hash >>> 24) & 16777215;
}
function sampled(hash) {
	return hash % SPARSE_SCALE === 0;
}

// src/artifacts/documents/licences/index-of-texts.ts
let library;
function load() {
	if (library !== void 0) return library;
	const holders = /* @__PURE__ */ new Map();
	const sizes = [];
	FINGERPRINTS.forEach((print, index) => {
		const bytes = atob(print.hashes);
		for (let i = 0; i + 2 < bytes.length; i += 3) {
			const hash = bytes.charCodeAt(i) << 16 | bytes.charCodeAt(i + 1) << 8 | bytes.charCodeAt(i + 2);
			const list = holders.get(hash);
			if (list === void 0) holders.set(hash, [index]);
			else list.push(index);
		}
		sizes.push(Math.max(1, bytes.length / 3));
	});
	library = {
		holders,
		sizes
	};
	return library;
}
function likenesses(words) {
	const { holders, sizes } = load();
	const hits = new Uint32Array(FINGERPRINTS.length);
	const seen = /* @__PURE__ */ new Set();
	let dense = 0;
	let sparse = 0;
	for (let i = 0; i + 4 <= words.length; i++) {
		const hash = shingleHash(words, i);
		if (seen.has(hash)) continue;
		seen.add(hash);
		dense++;
		if (sampled(hash)) sparse++;
		for (const index of holders.get(hash) ?? []) hits[index] = (hits[index] ?? 0) + 1;
	}
	const result = [];
	FINGERPRINTS.forEach((licence, index) => {
		const count = hits[index] ?? 0;
		if (count === 0) return;
		result.push({
			licence,
			found: count / (sizes[index] ?? 1),
			covered: count / Math.max(1, licence.dense ? dense : sparse)
		});
	});
	const score = (l) => l.found + l.covered === 0 ? 0 : 2 * l.found * l.covered / (l.found + l.covered);
	return result.sort((a, b) => score(b) - score(a) || b.found - a.found || (a.licence.id < b.licence.id ? -1 : 1));
}
function additions(words, licences) {
	const { holders } = load();
	const wanted = new Set(licences.map((l) => FINGERPRINTS.indexOf(l)));
	const covered = new Uint8Array(words.length);
	for (let i = 0; i + 4 <= words.length; i++) if ((holders.get(shingleHash(words, i)) ?? []).some((index) => wanted.has(index))) covered.fill(1, i, i + 4);
	const runs = [];
	let start = -1;
	for (let i = 0; i <= words.length; i++) {
		const open = i < words.length && covered[i] === 0;
		if (open && start < 0) start = i;
		if (!open && start >= 0) {
			const run = words.slice(start, i);
			runs.push({
				line: run[0]?.line ?? 1,
				words: run.length,
				text: run.slice(0, 400).map((w) => w.text).join(" ")
			});
			start = -1;
		}
	}
	return runs;
}

// src/artifacts/documents/licences/recognise.ts
const WHOLE = .88;
const ALTERED = .6;
const CONDITION = /\b(?:only|not|no|must|shall|may|cannot|except|unless|provided|requires?d?|prohibit\w*|restrict\w*|conditions?|commercial\w*|noncommercial|research|academic|revenues?|users?|display|military|harm|if|ethical|agree)\b/;
const HARMLESS = /^(?:.{0,40} )?(?:licensed under the|is (?:released|available|licensed|dedicated|distributed)|the full text|see the|for (?:more|further|the) |end of terms|you may obtain|you may contact|complete list|neither the name|the names? of|this (?:file|license|project|software|repository) (?:is|applies))/;
const GRANT = /* @__PURE__ */ new Map([
	["MIT", "to use copy modify merge publish distribute sublicense and or sell copies"],
	["ISC", "use copy modify and or distribute"],
	["BSD-2-Clause", "redistribution and use in source and binary forms with or without modification are permitted"],
	["BSD-3-Clause", "redistribution and use in source and binary forms with or without modification are permitted"]
]);
function categoryOf(print) {
	if (/-NC-/.test(print.id)) return "non-commercial";
	if (/-ND-/.test(print.id) || print.id === "C-UDA-1.0") return "use-restricted";
	return "osi-like";
}
function conditions(found) {
	return found.find((a) => a.words >= 2 && CONDITION.test(a.text) && !HARMLESS.test(a.text) && (a.words >= 6 || /\b(?:not|only|commercial\w*|noncommercial|research|academic|prohibit\w*|military)\b/.test(a.text)));
}
function others(first, all) {
	return all.filter((l) => l.licence !== first.licence && l.licence.dense && l.found >= .97 && l.licence.words >= 90 && l.found * l.licence.words > 60);
}
function lineText(text, line) {
	return (text.split("\n")[line - 1] ?? "").trim().slice(0, 200);
}
function byText(text, words, all, terms) {
	const best = all[0];
	if (best === void 0) return void 0;
	const { licence } = best;
	const whole = all.find((l) => l.found >= .95 && l.licence.dense) ?? best;
	const first = best.found >= WHOLE ? best : whole;
	if (first.found >= WHOLE) {
		const extra = first.licence.dense ? additions(words, [first.licence]) : [];
		const total = extra.reduce((sum, a) => sum + a.words, 0);
		const more = total > 60 ? others(first, all).filter((o) => additions(words, [first.licence, o.licence]).reduce((s, a) => s + a.words, 0) < total - 40) : [];
		const left = more.length === 0 ? extra : additions(words, [first.licence, ...more.map((m) => m.licence)]);
		const condition = conditions(left);
		const grant = GRANT.get(first.licence.id);
		const lost = grant !== void 0 && !words.map((w) => w.text).join(" ").includes(grant);
		const sparse = !first.licence.dense && first.covered < .9;
		const base = {
			how: "text",
			similarity: Math.round(first.found * 1e3) / 1e3,
			also: more.map((m) => m.licence.id).sort()
		};
		if (condition === void 0 && !lost && !sparse) {
			const category = categoryOf(first.licence);
			return {
				...base,
				id: first.licence.id,
				name: first.licence.name,
				category,
				modified: false,
				line: 1,
				terms: category === "osi-like" ? [] : terms()
			};
		}
		if (more.length >= 3) return {
			how: "text",
			name: "several licence texts in one file",
			category: "custom",
			modified: false,
			line: 1,
			also: [first.licence.id, ...base.also].sort(),
			terms: terms()
		};
		if (left.reduce((s, a) => s + a.words, 0) > 3 * first.licence.words && left.length > 8) return void 0;
		return {
			...base,
			id: `LicenseRef-modified-${first.licence.id}`,
			name: `${first.licence.name}, modified`,
			category: "custom",
			modified: true,
			line: condition?.line ?? 1,
			added: condition === void 0 ? "words of the licence are missing or changed" : lineText(text, condition.line),
			terms: terms()
		};
	}
	if (best.found >= ALTERED && best.covered >= ALTERED) return {
		id: `LicenseRef-modified-${licence.id}`,
		name: `${licence.name}, modified`,
		category: "custom",
		how: "text",
		modified: true,
		line: 1,
		similarity: Math.round(best.found * 1e3) / 1e3,
		added: "words of the licence are missing or changed",
		also: [],
		terms: terms()
	};
}
const MAX_TEXT = 6e5;
function recogniseLicence(whole) {
	const text = whole.length > MAX_TEXT ? whole.slice(0, MAX_TEXT) : whole;
	const words = licenceWords(text);
	const folded = fold$2(text);
	const terms = () => licenceTerms(text);
	const recognised = byText(text, words, likenesses(words), terms);
	const named = namedLicence(folded.text);
	if (recognised !== void 0 && !(recognised.modified && named !== void 0)) return recognised;
	if (named !== void 0) {
		const { licence } = named;
		return {
			id: licence.id,
			name: licence.name,
			category: licence.category,
			how: "own-phrase",
			modified: licence.id.includes("modified"),
			line: folded.line(named.index),
			also: [],
			terms: terms()
		};
	}
	if (words.length <= 400) {
		const notice = licenceFromText(folded.text);
		if (notice !== void 0) return {
			id: notice.id,
			name: notice.name,
			category: notice.category,
			how: "notice",
			modified: false,
			line: folded.line(notice.index),
			also: [],
			terms: terms()
		};
	}
	return {
		name: "licence text not recognised",
		category: "unknown",
		how: "unrecognised",
		modified: false,
		line: 1,
		also: [],
		terms: terms()
	};
}

// src/artifacts/documents/licences/reader.ts
const MAX_BYTES$3 = 524288;
const EXTENSIONS$2 = /* @__PURE__ */ new Set([
	"",
	"md",
	"txt",
	"rst",
	"markdown",
	"license",
	"licence",
	"model",
	"code",
	"mit",
	"apache",
	"bsd",
	"rail",
	"weights"
]);
const NAME$2 = /^(?:licen[cs]es?|copying|unlicen[cs]e|notice|patents)(?:[^a-z]|$)|licen[cs]e|terms[_ -]?of[_ -]?use|^copying/i;
const IN_LICENCES = /(?:^|\/)LICEN[CS]ES\/[^/]+\.(?:txt|md)$/;
const WEIGHTS = /\.(?:safetensors|gguf|bin|pt|pth|ckpt|onnx|h5|msgpack)$|^adapter_config\.json$|\.index\.json$/i;
function scopeOf(path, neighbours) {
	const name = baseName(path).toLowerCase();
	const folder = folderOf(path);
	if (/(?:^|\/)licen[cs]es$/i.test(folder)) return "library";
	if (/third|3rd|depend|vendor/.test(name)) return "third-party";
	if (name.startsWith("notice")) return "notice";
	if (/model|weight|checkpoint/.test(name)) return "model";
	if (/code|software|source/.test(name)) return "code";
	if (/data/.test(name)) return "data";
	return neighbours.inFolder(folder).some((n) => WEIGHTS.test(n)) ? "model" : "unscoped";
}
async function read$5(file, neighbours) {
	const findings = new Findings("licence", file.path);
	if (isPointer$1(file.head)) {
		findings.unreadable("licence file stored in Git LFS: its text is not in the checkout");
		return findings.reading();
	}
	const content = await file.text(MAX_BYTES$3);
	if (content === void 0 || content.text.trim() === "") {
		findings.unreadable(content === void 0 ? "licence file that is not UTF-8 text" : "empty licence file");
		return findings.reading();
	}
	if (!content.complete) findings.unreadable("licence file longer than 512 KiB: only its beginning was read");
	const text = recogniseLicence(content.text);
	let scope = scopeOf(file.path, neighbours);
	if (scope === "unscoped" && text.how === "own-phrase") scope = "model";
	findings.add("licence.files", file.path, {
		method: "file-name",
		confidence: "measured",
		about: scope === "model" ? void 0 : scope
	});
	const describes = text.how === "text" ? `${text.modified ? "changed copy, " : ""}likeness ${text.similarity ?? 1}` : text.how;
	if (text.id !== void 0 && (scope === "model" || scope === "unscoped" || scope === "code")) {
		const about = scope === "unscoped" ? "unscoped" : void 0;
		const how = {
			method: `licence-${text.how}`,
			line: text.line,
			about,
			detail: text.added === void 0 ? describes : `${describes}; line ${text.line}: ${text.added}`
		};
		findings.add(scope === "code" ? "licence.code" : "licence.id", text.id, how);
		if (scope !== "code") {
			findings.add("licence.name", text.name, how);
			for (const term of text.terms) findings.add("licence.terms", {
				kind: term.kind,
				listed: term.listed,
				quote: term.quote,
				message: term.message
			}, {
				method: "licence-terms",
				line: term.line,
				about,
				detail: term.quote
			});
		}
	} else if (scope === "model" || scope === "unscoped") for (const term of text.terms) findings.add("licence.terms", {
		kind: term.kind,
		listed: term.listed,
		quote: term.quote,
		message: term.message
	}, {
		method: "licence-terms",
		line: term.line,
		about: scope === "unscoped" ? "unscoped" : void 0,
		detail: term.quote
	});
	return findings.reading({
		scope,
		text
	});
}
const licenceReader = {
	kind: "licence",
	candidate: (path) => (NAME$2.test(baseName(path)) || IN_LICENCES.test(path)) && EXTENSIONS$2.has(licenceExtension(path)) && !isVendored(path),
	read: read$5
};
function licenceExtension(path) {
	const ext = extension(path);
	return /^\d+$/.test(ext) ? "" : ext;
}

// src/artifacts/documents/manifests/hash-list.ts
const LENGTHS = /* @__PURE__ */ new Map([
	[32, "md5"],
	[40, "sha1"],
	[64, "sha256"],
	[128, "sha512"]
]);
const FIRST = /^\\?([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}) [ *]?(\S[^\n]{0,500}?)$/i;
const LAST = /^(\S[^\n]{0,500}?)[ \t]{1,8}([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
const MAX_LINES = 2e5;
async function read$4(file) {
	if (isPointer$1(file.head)) return void 0;
	const content = await file.text(8388608);
	if (content === void 0) return void 0;
	const lines = content.text.split(/\r\n|\n|\r/, MAX_LINES);
	const entries = [];
	let filled = 0;
	lines.forEach((raw, i) => {
		const line = raw.length > 700 ? "" : raw.trim();
		if (raw.trim() === "" || line.startsWith("#")) return;
		filled++;
		const first = FIRST.exec(line);
		const last = first === null ? LAST.exec(line) : null;
		const name = first?.[2] ?? last?.[1];
		const hash = first?.[1] ?? last?.[2];
		if (name !== void 0 && hash !== void 0) entries.push({
			name,
			hash: hash.toLowerCase(),
			line: i + 1
		});
	});
	const algorithm = LENGTHS.get(entries[0]?.hash.length ?? 0);
	if (algorithm === void 0 || entries.length < filled * .9) return void 0;
	const findings = new Findings("hash-list", file.path);
	if (!content.complete || lines.length >= MAX_LINES) findings.unreadable("hash list longer than the limit: only its beginning was read");
	const weights = entries.filter((e) => /\.(?:safetensors|gguf|pth|ckpt)$/i.test(e.name)).length;
	const others = entries.filter((e) => LENGTHS.get(e.hash.length) !== algorithm).length;
	if (others > 0) findings.unreadable(`${others} of ${entries.length} hashes are of another length than the first`);
	findings.add("data.integrity", {
		path: file.path,
		algorithm,
		files: entries.length,
		of: weights > entries.length / 2 ? "weights" : "data",
		first: entries[0]?.name.slice(0, 200) ?? null
	}, {
		method: "hash-list",
		confidence: "declared",
		line: entries[0]?.line,
		detail: `${entries.length} ${algorithm} hashes`
	});
	return findings.reading({
		algorithm,
		entries
	});
}
const NAME$1 = /hash|sha-?(?:1|256|512)|checksum|md5/i;
const EXTENSIONS$1 = /* @__PURE__ */ new Set([
	"",
	"txt",
	"sha256",
	"sha512",
	"sha1",
	"md5",
	"sha256sum",
	"md5sum",
	"tsv"
]);
const hashListReader = {
	kind: "hash-list",
	candidate: (path) => NAME$1.test(baseName(path)) && EXTENSIONS$1.has(extension(path)) && !isVendored(path),
	read: (file) => read$4(file)
};

// src/artifacts/documents/manifests/json-ld.ts
function mapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function items(value, max = 5e3) {
	return Array.isArray(value) ? value.slice(0, max) : value === void 0 || value === null ? [] : [value];
}
const PREFIXES = [
	"",
	"sc:",
	"schema:",
	"cr:",
	"rai:",
	"dct:",
	"prov:",
	"https://schema.org/",
	"http://schema.org/",
	"http://mlcommons.org/croissant/",
	"http://mlcommons.org/croissant/RAI/",
	"http://purl.org/dc/terms/",
	"ai_",
	"dataset_",
	"software_",
	"Core/",
	"AI/",
	"Dataset/",
	"Software/"
];
function keyOf(object, term) {
	if (object === void 0) return void 0;
	for (const prefix of PREFIXES) if (object[`${prefix}${term}`] !== void 0) return `${prefix}${term}`;
}
function get(object, term) {
	const key = keyOf(object, term);
	return key === void 0 ? void 0 : object?.[key];
}
function texts(value, max = 500) {
	return items(value, max).flatMap((item) => {
		if (typeof item === "string") return item.trim() === "" ? [] : [item.trim()];
		if (typeof item === "number") return [String(item)];
		const object = mapping(item);
		const inner = object?.["@value"] ?? object?.["url"] ?? object?.["name"] ?? object?.["@id"];
		return typeof inner === "string" && inner.trim() !== "" ? [inner.trim()] : [];
	});
}
function text(value) {
	return texts(value, 1)[0];
}
function contextTexts(context) {
	return items(context, 50).flatMap((c) => {
		if (typeof c === "string") return [c];
		const object = mapping(c);
		return object === void 0 ? [] : Object.values(object).slice(0, 500).flatMap((v) => typeof v === "string" ? [v] : texts(mapping(v)?.["@id"]));
	});
}

// src/artifacts/documents/manifests/croissant.ts
const FORMAT = /mlcommons\.org\/croissant\/?/i;
const RAI = [
	"dataCollection",
	"dataCollectionType",
	"dataCollectionRawData",
	"dataCollectionMissingData",
	"dataCollectionTimeframe",
	"dataPreprocessingProtocol",
	"dataManipulationProtocol",
	"dataImputationProtocol",
	"dataAnnotationProtocol",
	"dataAnnotationPlatform",
	"dataAnnotationAnalysis",
	"annotationsPerItem",
	"annotatorDemographics",
	"machineAnnotationTools",
	"dataBiases",
	"dataLimitations",
	"dataSocialImpact",
	"dataUseCases",
	"personalSensitiveInformation",
	"dataReleaseMaintenancePlan"
];
function isCroissant(data) {
	const object = mapping(data);
	if (object === void 0 || !texts(object["@type"]).some((t) => /(?:^|[:/])Dataset$/.test(t))) return false;
	return contextTexts(object["@context"]).some((t) => FORMAT.test(t)) || texts(get(object, "conformsTo")).some((t) => FORMAT.test(t));
}
const day = (raw) => raw === void 0 ? void 0 : statedDates(raw)[0]?.date ?? /^\d{4}$/.exec(raw.trim())?.[0];
function readCroissant(document) {
	const findings = new Findings("croissant", document.path);
	const data = mapping(document.data) ?? {};
	const line = (term) => {
		const key = keyOf(data, term);
		return key === void 0 ? void 0 : document.at([key]).line;
	};
	const name = text(data["name"] ?? get(data, "name"));
	const url = text(get(data, "url"));
	const about = `dataset:${cut(name ?? url ?? document.path, 120)}`;
	const licences = texts(get(data, "license"), 50);
	const known = licences.map((l) => ({
		raw: l,
		info: licenceFromUrl(l) ?? licenceInfo(l)
	}));
	for (const { raw, info } of known) findings.add("licence.id", cut(info.id), {
		method: "croissant",
		line: line("license"),
		about,
		detail: info.category === "unknown" || info.id === "other" ? `${raw}: not a known licence` : raw
	});
	const conformsTo = texts(get(data, "conformsTo"), 20);
	const coverage = text(get(data, "temporalCoverage"));
	const [from, to] = coverage === void 0 ? [] : coverage.split("/").map(day);
	const rai = Object.fromEntries(RAI.flatMap((term) => {
		const values = texts(get(data, term), 100);
		return values.length === 0 ? [] : [[term, values]];
	}));
	const collectionTypes = (rai["dataCollectionType"] ?? []).flatMap((t) => t.split(/,\s/)).map((t) => cut(t, 100));
	const files = items(get(data, "distribution"), 2e3).flatMap((item) => {
		const file = mapping(item);
		return file === void 0 ? [] : [fileOf(file)];
	});
	const hub = url === void 0 ? void 0 : hubDataset(url);
	findings.dataset(hub ?? name ?? url ?? "", name ?? url ?? "", "manifest", {
		line: line("name") ?? 1,
		detail: "Croissant"
	});
	const languages = texts(get(data, "inLanguage"), 500);
	if (languages.length > 0) findings.add("languages", languages.map((l) => cut(l, 40)), {
		method: "croissant",
		line: line("inLanguage"),
		about
	});
	findings.add("documents", {
		type: "dataset-manifest",
		format: "croissant",
		version: /croissant\/(\d+\.\d+)/.exec(conformsTo.find((c) => FORMAT.test(c)) ?? "")?.[1] ?? null,
		path: document.path,
		name: name ?? null,
		url: url ?? null,
		licences: known.map((k) => cut(k.raw)),
		licenceKnown: known.length > 0 && known.every((k) => k.info.category !== "unknown" && k.info.id !== "other"),
		temporalCoverage: coverage === void 0 ? null : {
			raw: cut(coverage),
			from: from ?? null,
			to: to ?? null
		},
		collectionTypes: collectionTypes.slice(0, 20),
		webScraping: collectionTypes.some((t) => /web ?scrap|crawl/i.test(t)),
		collectionTimeframe: (rai["dataCollectionTimeframe"] ?? []).slice(0, 10).map((t) => cut(t)),
		statedPeriod: statedPeriod(rai["dataCollection"] ?? []),
		machineAnnotation: (rai["machineAnnotationTools"] ?? []).slice(0, 10).map((t) => cut(t)),
		personalSensitiveInformation: (rai["personalSensitiveInformation"] ?? []).length > 0,
		robotsTxtFiles: files.filter((f) => f.role === "robotstxt").map((f) => cut(f.id ?? f.contentUrl ?? "")),
		topDomainFiles: files.filter((f) => f.role === "top-domains").map((f) => cut(f.id ?? f.contentUrl ?? "")),
		raiFields: Object.keys(rai)
	}, {
		method: "croissant",
		about,
		line: line("conformsTo") ?? 1
	});
	const hashed = files.filter((f) => f.sha256 !== null && /^[0-9a-f]{64}$/i.test(f.sha256)).length;
	if (hashed > 0) findings.add("data.integrity", {
		path: document.path,
		algorithm: "sha256",
		files: hashed,
		of: "data",
		first: files[0]?.id ?? null
	}, {
		method: "croissant",
		about,
		line: line("distribution")
	});
	return findings.reading({
		conformsTo,
		licences,
		licenceKnown: known.length > 0 && known.every((k) => k.info.category !== "unknown" && k.info.id !== "other"),
		collectionTypes,
		rai,
		files,
		...name === void 0 ? {} : { name },
		...url === void 0 ? {} : { url },
		...coverage === void 0 ? {} : { temporalCoverage: {
			raw: cut(coverage),
			line: line("temporalCoverage") ?? 1,
			...from === void 0 ? {} : { from },
			...to === void 0 ? {} : { to }
		} }
	});
}
function fileOf(file) {
	const id = text(file["@id"]) ?? text(get(file, "name")) ?? null;
	const contentUrl = text(get(file, "contentUrl")) ?? null;
	const words = `${id ?? ""} ${contentUrl ?? ""}`;
	const role = /robots[-_ ]?txt/i.test(words) ? "robotstxt" : /(?:top[-_ ]?(?:\d+[-_ ]?)?domains|domains[-_ ]?top|domain[-_ ]?ranks?)/i.test(words) ? "top-domains" : void 0;
	return {
		id,
		contentUrl,
		contentSize: text(get(file, "contentSize")) ?? null,
		sha256: text(get(file, "sha256")) ?? null,
		...role === void 0 ? {} : { role }
	};
}
function statedPeriod(collection) {
	for (const value of collection) for (const match of value.slice(0, 5e3).matchAll(/\b(?:downloaded|collected|crawled|scraped|gathered)\b[^.]{0,200}?\b(?:between|from) ([^.]{4,40}?) (?:and|to|until) ([^.]{4,40})/gi)) {
		const from = statedDates(match[1] ?? "")[0]?.date;
		const to = statedDates(match[2] ?? "")[0]?.date;
		if (from !== void 0 && to !== void 0) return {
			from,
			to,
			quote: cut(match[0])
		};
	}
	return null;
}

// src/artifacts/documents/manifests/cyclonedx.ts
function isCycloneDx(data) {
	return mapping(data)?.["bomFormat"] === "CycloneDX";
}
function components(root) {
	const out = [];
	let level = items(root["components"]).flatMap((c, i) => {
		const node = mapping(c);
		return node === void 0 ? [] : [{
			node,
			keys: ["components", i]
		}];
	});
	const main = mapping(mapping(root["metadata"])?.["component"]);
	if (main !== void 0) level.unshift({
		node: main,
		keys: ["metadata", "component"]
	});
	for (let depth = 0; depth < 4 && level.length > 0 && out.length < 5e3; depth++) {
		out.push(...level);
		level = level.flatMap(({ node, keys }) => items(node["components"]).flatMap((c, i) => {
			const inner = mapping(c);
			return inner === void 0 ? [] : [{
				node: inner,
				keys: [
					...keys,
					"components",
					i
				]
			}];
		}));
	}
	return out.slice(0, 5e3);
}
function readCycloneDx(document) {
	const root = mapping(document.data) ?? {};
	const all = components(root);
	const models = all.filter((c) => c.node["type"] === "machine-learning-model");
	const data = all.filter((c) => c.node["type"] === "data");
	if (models.length === 0 && data.length === 0) return void 0;
	const findings = new Findings("cyclonedx", document.path);
	const byRef = new Map(all.flatMap((c) => {
		const ref = text(c.node["bom-ref"]);
		return ref === void 0 ? [] : [[ref, c]];
	}));
	const at = (keys) => document.at(keys).line;
	for (const c of models) model(findings, c, models.length > 1, byRef, at);
	const used = /* @__PURE__ */ new Set();
	for (const c of data) for (const name of datasetNames(c.node)) {
		used.add(name);
		findings.dataset(hubReference(name), name, "manifest", {
			line: at(c.keys),
			detail: "CycloneDX data component"
		});
	}
	const specVersion = text(root["specVersion"]) ?? "";
	if (!/^1\.[567]$/.test(specVersion)) findings.unreadable(`CycloneDX ${cut(specVersion, 20)}: read as 1.5 to 1.7`, at(["specVersion"]));
	findings.add("documents", {
		type: "bill-of-materials",
		format: "CycloneDX",
		version: cut(specVersion, 20),
		path: document.path,
		models: models.length,
		datasets: used.size
	}, {
		method: "cyclonedx",
		line: 1
	});
	return findings.reading({
		specVersion,
		datasets: [...used],
		models: models.map(({ node }) => ({
			name: text(node["name"]) ?? "",
			version: text(node["version"]) ?? null,
			ref: text(node["bom-ref"]) ?? null,
			hashes: items(node["hashes"], 50).flatMap((h) => {
				const m = mapping(h);
				const alg = text(m?.["alg"]);
				const content = text(m?.["content"]);
				return alg === void 0 || content === void 0 ? [] : [{
					alg,
					content
				}];
			})
		}))
	});
}
function datasetNames(node) {
	const inner = items(node["data"], 500).flatMap((d) => {
		const m = mapping(d);
		return m?.["type"] === "dataset" ? [text(m["name"])] : [];
	});
	return (inner.length > 0 ? inner : [text(node["name"])]).filter((n) => n !== void 0);
}
function model(findings, { node, keys }, several, byRef, at) {
	const name = text(node["name"]);
	const group = text(node["group"]);
	const about = several ? name : void 0;
	const how = (more, detail) => ({
		method: "cyclonedx",
		line: at([...keys, ...more]),
		about,
		detail
	});
	if (name !== void 0) findings.add("model.name", cut(group === void 0 ? name : `${group}/${name}`), how(["name"]));
	const version = text(node["version"]);
	if (version !== void 0) findings.add("model.version", cut(version, 60), how(["version"]));
	items(node["licenses"], 20).forEach((entry, i) => {
		const m = mapping(entry);
		const licence = mapping(m?.["license"]);
		const id = text(licence?.["id"]) ?? text(m?.["expression"]);
		const licenceName = text(licence?.["name"]);
		if (id !== void 0) findings.add("licence.id", licenceInfo(id).id, how(["licenses", i], id));
		else if (licenceName !== void 0) findings.add("licence.name", cut(licenceName), how(["licenses", i]));
	});
	items(mapping(node["pedigree"])?.["ancestors"], 50).forEach((a, i) => {
		const m = mapping(a);
		const ancestor = text(m?.["name"]);
		const owner = text(m?.["group"]);
		if (ancestor !== void 0) findings.add("base_model", cut(owner === void 0 ? ancestor : `${owner}/${ancestor}`), how([
			"pedigree",
			"ancestors",
			i
		]));
	});
	const card = mapping(node["modelCard"]);
	const parameters = mapping(card?.["modelParameters"]);
	const architecture = text(parameters?.["modelArchitecture"]) ?? text(parameters?.["architectureFamily"]);
	if (architecture !== void 0) findings.add("architecture", cut(architecture), how(["modelCard", "modelParameters"]));
	items(parameters?.["datasets"], 2e3).forEach((d, i) => {
		const m = mapping(d);
		const ref = text(m?.["ref"]);
		const names = ref === void 0 ? [text(m?.["name"])] : datasetNames(byRef.get(ref)?.node ?? { name: ref });
		for (const dataset of names) if (dataset !== void 0) findings.dataset(hubReference(dataset), dataset, "manifest", {
			line: at([
				...keys,
				"modelCard",
				"modelParameters",
				"datasets",
				i
			]),
			detail: "CycloneDX modelParameters.datasets"
		});
	});
	for (const [side, key] of [["inputs", "modalities.input"], ["outputs", "modalities.output"]]) {
		const formats = items(parameters?.[side], 50).flatMap((x) => text(mapping(x)?.["format"]) ?? []);
		const modalities = [...new Set(formats.flatMap((f) => /text|string|token/i.test(f) ? ["text"] : /image|jpe?g|png/i.test(f) ? ["image"] : /audio|wav|mp3/i.test(f) ? ["audio"] : /video|mp4/i.test(f) ? ["video"] : []))];
		if (modalities.length > 0) findings.add(key, modalities, how([
			"modelCard",
			"modelParameters",
			side
		], formats.join(", ")));
	}
	const environment = mapping(mapping(card?.["considerations"])?.["environmentalConsiderations"]);
	energy(findings, items(environment?.["energyConsumptions"], 100), (i, detail) => how([
		"modelCard",
		"considerations",
		"environmentalConsiderations",
		"energyConsumptions",
		i
	], detail));
}
const TRAINS = /^(?:training|pre-?training|fine-tuning)$/i;
function energy(findings, entries, how) {
	const of = entries.map((entry, index) => {
		const m = mapping(entry);
		return {
			m,
			index,
			activity: text(m?.["activity"]) ?? ""
		};
	}).filter(({ activity }) => TRAINS.test(activity));
	for (const tuning of [false, true]) {
		const part = of.filter(({ activity }) => /^fine/i.test(activity) === tuning);
		for (const [key, field, unit, convert] of [[
			"energy.kwh",
			"activityEnergyCost",
			"kWh",
			energyInUnit
		], [
			"emissions.co2_grams",
			"co2CostEquivalent",
			"g",
			gramsInUnit
		]]) {
			const amounts = part.flatMap(({ m, index, activity }) => {
				const cost = mapping(m?.[field]);
				const value = cost?.["value"];
				const converted = typeof value === "number" ? convert(value, text(cost?.["unit"]) ?? "") : void 0;
				return converted === void 0 || typeof value !== "number" ? [] : [{
					index,
					converted,
					words: `${activity}: ${value} ${text(cost?.["unit"]) ?? ""}`
				}];
			});
			const [first] = amounts;
			if (first === void 0) continue;
			const where = how(first.index, amounts.map(({ words }) => words).join(" + "));
			findings.add(key, inTotal(amounts.map(({ converted }) => converted)), {
				...where,
				...tuning ? { about: "fine-tuning" } : {},
				unit
			});
		}
	}
}

// src/artifacts/documents/manifests/data-package.ts
function isDataPackage(data) {
	const object = mapping(data);
	return object !== void 0 && Array.isArray(object["resources"]) && object["resources"].some((r) => mapping(r)?.["path"] !== void 0 || mapping(r)?.["data"] !== void 0);
}
function readDataPackage(document) {
	const findings = new Findings("data-package", document.path);
	const root = mapping(document.data) ?? {};
	const name = text(root["title"]) ?? text(root["name"]);
	const about = `dataset:${cut(name ?? folderOf(document.path), 120)}`;
	items(root["licenses"], 50).forEach((entry, i) => {
		const licence = mapping(entry);
		const id = text(licence?.["name"]);
		const info = id === void 0 ? licenceFromUrl(text(licence?.["path"]) ?? "") : licenceInfo(id);
		if (info !== void 0) findings.add("licence.id", cut(info.id), {
			method: "data-package",
			line: document.at(["licenses", i]).line,
			about,
			detail: id
		});
	});
	const sources = items(root["sources"], 2e3).flatMap((s) => {
		const m = mapping(s);
		return m === void 0 ? [] : [{
			title: text(m["title"]) ?? null,
			path: text(m["path"]) ?? null
		}];
	});
	sources.forEach((s, i) => {
		const id = s.title ?? s.path;
		if (id !== null) findings.dataset(id, s.path ?? id, "manifest", {
			line: document.at(["sources", i]).line,
			detail: "data package source"
		});
	});
	if (name !== void 0) findings.dataset(name, name, "manifest", {
		line: document.at(["name"]).line,
		detail: "data package"
	});
	const resources = items(root["resources"], 2e4).flatMap((r) => {
		const m = mapping(r);
		return m === void 0 ? [] : [m];
	});
	const sizes = resources.map((r) => r["bytes"]).filter((b) => typeof b === "number" && b >= 0);
	const hashed = resources.filter((r) => typeof r["hash"] === "string").length;
	if (hashed > 0) findings.add("data.integrity", {
		path: document.path,
		algorithm: /^([a-z0-9]{2,10}):/i.exec(text(resources.find((r) => typeof r["hash"] === "string")?.["hash"]) ?? "")?.[1]?.toLowerCase() ?? "md5",
		files: hashed,
		of: "data",
		first: null
	}, {
		method: "data-package",
		about
	});
	findings.add("documents", {
		type: "dataset-manifest",
		format: "data-package",
		path: document.path,
		name: name ?? null,
		resources: resources.length
	}, {
		method: "data-package",
		about,
		line: 1
	});
	return findings.reading({
		name: name ?? null,
		sources,
		resources: resources.length,
		...sizes.length === 0 ? {} : { bytes: sizes.reduce((a, b) => a + b, 0) }
	});
}
function isDatasetInfos(data) {
	const object = mapping(data);
	const configs = object === void 0 ? [] : Object.values(object).slice(0, 5).map(mapping);
	return configs.length > 0 && configs.every((c) => c !== void 0 && c["features"] !== void 0 && (c["splits"] !== void 0 || c["download_checksums"] !== void 0));
}
function readDatasetInfos(document) {
	const findings = new Findings("dataset-infos", document.path);
	const root = mapping(document.data) ?? {};
	const configs = Object.entries(root).slice(0, 2e3).flatMap(([name, value]) => {
		const config = mapping(value);
		if (config === void 0) return [];
		const licence = text(config["license"]) ?? "";
		const builder = text(config["builder_name"]) ?? folderOf(document.path);
		const about = `dataset:${cut(builder, 120)}`;
		if (licence !== "") findings.add("licence.id", cut(licenceInfo(licence).id), {
			method: "dataset-infos",
			line: document.at([name, "license"]).line,
			about,
			detail: licence
		});
		const checksums = mapping(config["download_checksums"]);
		for (const url of Object.keys(checksums ?? {}).slice(0, 2e3)) findings.dataset(url, url, "manifest", {
			line: document.at([
				name,
				"download_checksums",
				url
			]).line,
			detail: "download_checksums"
		});
		const size = config["dataset_size"];
		return [{
			name: cut(name),
			licence: cut(licence),
			homepage: text(config["homepage"]) ?? "",
			downloads: Object.keys(checksums ?? {}).length,
			...typeof size === "number" ? { bytes: size } : {}
		}];
	});
	findings.add("documents", {
		type: "dataset-manifest",
		format: "dataset-infos",
		path: document.path,
		name: null,
		configs: configs.length
	}, {
		method: "dataset-infos",
		line: 1
	});
	return findings.reading({ configs });
}

// src/artifacts/documents/manifests/spdx.ts
function isSpdx3(data) {
	const object = mapping(data);
	return object !== void 0 && contextTexts(object["@context"]).some((t) => /spdx\.org\/rdf\/3|spdx-context/i.test(t));
}
function readSpdx3(document) {
	const root = mapping(document.data) ?? {};
	const elements = (root["@graph"] === void 0 ? [root] : items(root["@graph"], 2e4)).flatMap((g, i) => {
		const node = mapping(g);
		if (node === void 0) return [];
		return [{
			node,
			line: root["@graph"] === void 0 ? 1 : document.at(["@graph", i]).line,
			type: text(node["type"] ?? node["@type"]) ?? "",
			id: text(node["spdxId"] ?? node["@id"]) ?? `#${i}`
		}];
	});
	const ai = elements.filter((e) => /(?:^|_|\/|:)AIPackage$/.test(e.type));
	const data = elements.filter((e) => /(?:^|_|\/|:)DatasetPackage$/.test(e.type));
	if (ai.length === 0 && data.length === 0) return void 0;
	const findings = new Findings("spdx", document.path);
	const byId = new Map(elements.map((e) => [e.id, e]));
	for (const e of ai) aiPackage(findings, e, ai.length > 1);
	for (const e of data) {
		const name = text(get(e.node, "name"));
		const url = text(get(e.node, "downloadLocation")) ?? text(get(e.node, "homePage"));
		if (name !== void 0) findings.dataset(url === void 0 ? name : /huggingface\.co|hf\.co/.test(url) ? hubReference(url) : name, name, "manifest", {
			line: e.line,
			detail: "SPDX DatasetPackage"
		});
	}
	for (const e of elements) relationship(findings, e, byId, ai);
	findings.add("documents", {
		type: "bill-of-materials",
		format: "SPDX",
		version: "3.0",
		path: document.path,
		models: ai.length,
		datasets: data.length
	}, {
		method: "spdx",
		line: 1
	});
	return findings.reading({
		aiPackages: ai.map((e) => ({
			id: cut(e.id),
			name: text(get(e.node, "name")) ?? null
		})),
		datasets: data.map((e) => ({
			id: cut(e.id),
			name: text(get(e.node, "name")) ?? null,
			types: texts(get(e.node, "datasetType")),
			sensitive: text(get(e.node, "hasSensitivePersonalInformation")) ?? null
		}))
	});
}
function aiPackage(findings, { node, line }, several) {
	const name = text(get(node, "name"));
	const how = {
		method: "spdx",
		line,
		about: several ? name : void 0
	};
	if (name !== void 0) findings.add("model.name", cut(name), how);
	const version = text(get(node, "packageVersion"));
	if (version !== void 0) findings.add("model.version", cut(version, 60), how);
	const released = statedDates((text(get(node, "releaseTime")) ?? "").slice(0, 10))[0]?.date;
	if (released !== void 0) findings.add("release.date", released, how);
	const architecture = texts(get(node, "typeOfModel"), 20);
	if (architecture.length > 0) findings.add("architecture", cut(architecture.join(", ")), how);
	const consumption = mapping(get(node, "energyConsumption"));
	for (const [term, about] of [["trainingEnergyConsumption", void 0], ["finetuningEnergyConsumption", "fine-tuning"]]) {
		const amounts = items(get(consumption, term), 100).flatMap((item) => {
			const m = mapping(item);
			const given = get(m, "energyQuantity");
			const quantity = typeof given === "number" || typeof given === "string" && given.trim() !== "" ? Number(given) : NaN;
			const unit = (text(get(m, "energyUnit")) ?? "").slice(-60).replace(/^.*[/:]/, "");
			const kwh = energyInUnit(quantity, unit);
			return kwh === void 0 ? [] : [{
				kwh,
				words: `${quantity} ${unit}`
			}];
		});
		if (amounts.length > 0) findings.add("energy.kwh", inTotal(amounts.map(({ kwh }) => kwh)), {
			...how,
			about: about ?? how.about,
			unit: "kWh",
			detail: amounts.map(({ words }) => words).join(" + ")
		});
	}
}
function relationship(findings, { node, line, type }, byId, ai) {
	if (!/(?:^|_|\/|:)Relationship$/.test(type) || !ai.some((a) => a.id === text(get(node, "from")))) return;
	const kind = (text(get(node, "relationshipType")) ?? "").replace(/^.*[/:]/, "");
	for (const target of texts(get(node, "to"), 2e3)) {
		const to = byId.get(target);
		const name = to === void 0 ? target : text(get(to.node, "name")) ?? target;
		if (kind === "trainedOn" || kind === "testedOn") {
			if (kind === "trainedOn") findings.dataset(hubReference(name), name, "manifest", {
				line,
				detail: "SPDX trainedOn"
			});
		} else if (kind === "hasDeclaredLicense" || kind === "hasConcludedLicense") {
			const expression = to === void 0 ? target.replace(/^.*[/:#]/, "") : text(get(to.node, "licenseExpression") ?? to.node["simplelicensing_licenseExpression"]) ?? name;
			findings.add("licence.id", licenceInfo(expression).id, {
				method: "spdx",
				line,
				detail: kind
			});
		} else if (kind === "descendantOf") findings.add("base_model", cut(name), {
			method: "spdx",
			line,
			detail: kind
		});
	}
}

// src/artifacts/documents/manifests/reader.ts
const MAX_BYTES$2 = 16777216;
const NAMED = /^(?:[\w.-]{0,80}croissant[\w.-]{0,40}|dataset_infos|datapackage|[\w.-]{0,80}(?:ai|ml|s)?bom|[\w.-]{0,80}(?:\.cdx|cyclonedx|\.spdx(?:3)?|spdx[\w.-]{0,20}))\.(?:json|jsonld|cdx\.json)$/i;
const OPEN = /^[\w.-]{0,80}(?:metadata|manifest|dataset|data[_-]?card|ai[_-]?card)[\w.-]{0,40}\.(?:json|jsonld)$/i;
const MARKS = /"@context"|"bomFormat"|mlcommons\.org\/croissant|spdx\.org\/rdf|"conformsTo"/;
async function read$3(file) {
	if (isPointer$1(file.head)) return void 0;
	const named = NAMED.test(baseName(file.path));
	if (!named && !MARKS.test(new TextDecoder().decode(file.head))) return void 0;
	const content = await file.text(MAX_BYTES$2);
	if (content === void 0) return void 0;
	const broken = (reason, line) => {
		const f = new Findings("manifest", file.path);
		f.unreadable(reason, line);
		return f.reading();
	};
	if (!content.complete) return named ? broken("manifest larger than 16 MiB") : void 0;
	const parsed = parseJson(file.path, content.text, { maxLength: MAX_BYTES$2 });
	if (!parsed.ok) return named ? broken(`manifest: ${parsed.problems[0]?.message ?? "not JSON"}`, parsed.problems[0]?.line) : void 0;
	const { value } = parsed;
	if (isCroissant(value.data)) return readCroissant(value);
	if (isCycloneDx(value.data)) return readCycloneDx(value);
	if (isSpdx3(value.data)) return readSpdx3(value);
	if (isDatasetInfos(value.data)) return readDatasetInfos(value);
	if (/^datapackage\.json$/i.test(baseName(file.path)) && isDataPackage(value.data)) return readDataPackage(value);
}
const manifestReader = {
	kind: "manifest",
	candidate: (path) => (NAMED.test(baseName(path)) || OPEN.test(baseName(path))) && !isVendored(path),
	read: (file) => read$3(file)
};

// src/artifacts/documents/manifests/register-table.ts
const MAX_BYTES$1 = 8388608;
const MAX_ROWS = 2e4;
const NAME_COLUMN = /^(?:(?:training )?data ?sets?(?:[ _](?:name|id))?|data[ _]?source(?:[ _]name)?|corpus(?:[ _]name)?|source(?:[ _]name)?|(?:dataset[ _])?name|id|hf[ _]?(?:name|id|repo))$/i;
const LICENCE_COLUMN = /^(?:data(?:set)?[ _])?licen[cs]e(?:s|[ _](?:id|name|type|spdx))?$/i;
const URL_COLUMN = /^(?:(?:dataset|source|hf|hugging ?face)[ _]?)?(?:url|link|uri|address|homepage|repo(?:sitory)?)$/i;
const FILE_NAME = /data|register|legal|licen[cs]e|source|corpus|corpora|mix|provenance|composition|inventory|spreadsheet|training|catalog/i;
async function read$2(file) {
	if (isPointer$1(file.head)) return void 0;
	const start = new TextDecoder().decode(file.head).split(/[\r\n]/, 1)[0] ?? "";
	if (!/licen[cs]e/i.test(start) || !/[\t,;|]/.test(start)) return void 0;
	const content = await file.text(MAX_BYTES$1);
	if (content === void 0) return void 0;
	const parsed = parseTable(file.path, content.text, { maxRows: MAX_ROWS });
	const findings = new Findings("data-register", file.path);
	if (!parsed.ok) {
		for (const problem of parsed.problems.slice(0, 3)) findings.unreadable(`table: ${problem.message}`, problem.line);
		return findings.reading();
	}
	const { columns, rows, complete } = parsed.value;
	const nameColumn = [
		"dataset",
		"corpus",
		"source",
		""
	].map((w) => columns.find((c) => NAME_COLUMN.test(c) && c.toLowerCase().includes(w))).find((c) => c !== void 0);
	const urlColumn = columns.find((c) => URL_COLUMN.test(c));
	const licenceColumn = columns.find((c) => LICENCE_COLUMN.test(c));
	if (licenceColumn === void 0 || nameColumn === void 0 && urlColumn === void 0) return void 0;
	if (!complete || !content.complete) findings.unreadable(`table longer than ${MAX_ROWS} rows or 8 MiB: only its beginning was read`);
	for (const row of rows) {
		const url = urlColumn === void 0 ? void 0 : row.cells.get(urlColumn);
		const name = nameColumn === void 0 ? void 0 : row.cells.get(nameColumn);
		const id = url === void 0 ? name : /huggingface\.co|hf\.co|^hf:/.test(url) ? hubReference(url) : name ?? url;
		if (id !== void 0) findings.dataset(id, [name, url].filter((t) => t !== void 0).join(" "), "register", { line: row.line });
	}
	findings.add("documents", {
		type: "data-register",
		path: file.path,
		columns: columns.slice(0, 100).map((c) => cut(c, 80)),
		rows: rows.length,
		nameColumn: nameColumn ?? null,
		urlColumn: urlColumn ?? null,
		licenceColumn,
		unknownLicences: rows.filter((r) => /^(?:unknown|\?+|n\/?a|tbd|none|)$/i.test(r.cells.get(licenceColumn) ?? "")).length
	}, {
		method: "table-columns",
		line: 1
	});
	return findings.reading({
		columns,
		...nameColumn === void 0 ? {} : { nameColumn },
		...urlColumn === void 0 ? {} : { urlColumn },
		licenceColumn,
		complete: complete && content.complete,
		rows: rows.map((r) => ({
			line: r.line,
			cells: Object.fromEntries(r.cells)
		}))
	});
}
const registerTableReader = {
	kind: "data-register",
	candidate: (path) => (extension(path) === "tsv" || extension(path) === "csv") && FILE_NAME.test(baseName(path)) && !isVendored(path) && !path.startsWith(".gpai/"),
	read: (file) => read$2(file)
};

// src/artifacts/documents/policies/issue-form.ts
const PURPOSES = [
	["opt-out", /\bopt(?:ing)?[ _-]?out\b/i],
	["removal", /\b(?:removal|take-?down|dmca|(?:remove|delete|exclude) (?:my|your|our) (?:code|data|content|works?|repositor\w+|website|site|domain))\b/i],
	["complaint", /\b(?:complaints?|copyright|rights? ?holders?|infring\w+)\b/i]
];
const DEADLINE = /\b(?:within|in|after) (?:at most |about |up to )?(\d{1,3}|one|two|three|four|five|ten|fourteen|thirty) (?:business |working |calendar )?(?:hours?|days?|weeks?|months?)\b/i;
async function read$1(file) {
	const content = await file.text(262144);
	if (content === void 0 || !content.complete) return void 0;
	return /\.md$/i.test(file.path) ? template(file.path, content.text) : form(file.path, content.text);
}
function form(path, text) {
	const parsed = parseYaml(path, text, { aliases: "bounded" });
	if (!parsed.ok) {
		if (!PURPOSES.some(([, p]) => p.test(text.slice(0, 4e3)))) return void 0;
		const findings = new Findings("issue-form", path);
		for (const problem of parsed.problems.slice(0, 3)) findings.unreadable(`issue form: ${problem.message}`, problem.line);
		return findings.reading();
	}
	const { value } = parsed;
	const data = record(value.data);
	const body = data?.["body"];
	if (data === void 0 || !Array.isArray(body)) return void 0;
	const fields = [];
	const words = [];
	body.slice(0, 100).forEach((item, i) => {
		const node = record(item);
		const attributes = record(node?.["attributes"]);
		const type = string(node?.["type"]);
		const line = value.at(["body", i]).line;
		for (const key of [
			"value",
			"description",
			"label"
		]) {
			const t = string(attributes?.[key]);
			if (t !== "") words.push({
				text: t,
				line: value.at([
					"body",
					i,
					"attributes",
					key
				]).line
			});
		}
		if (type === "" || type === "markdown") return;
		const id = string(node?.["id"]);
		fields.push({
			id: id === "" ? null : id,
			type,
			label: cut(string(attributes?.["label"])),
			required: record(node?.["validations"])?.["required"] === true,
			line
		});
	});
	return finish(path, string(data["name"]), string(data["description"]), fields, words);
}
function template(path, text) {
	const matter = readFrontMatterEntries(path, text);
	const get = (key) => string(matter.entries.get(key)?.value);
	return finish(path, get("name"), get("about") === "" ? get("description") : get("about"), [], matter.body.slice(0, 2e4).split("\n").map((l, i) => ({
		text: plain$1(l),
		line: matter.bodyLine + i
	})));
}
function finish(path, name, description, fields, words) {
	const title = `${name} ${description} ${baseName(path)}`;
	const purpose = PURPOSES.find(([, pattern]) => pattern.test(title.replaceAll(/[_-]/g, " ")) || pattern.test(title))?.[0];
	if (purpose === void 0) return void 0;
	const findings = new Findings("issue-form", path);
	const all = `${title} ${words.map((w) => w.text).join(" ")}`.slice(0, 5e4);
	const subject = /\b(?:dataset|data set|corpus|the stack|training data)\b/i.test(all) ? "dataset" : /\bmodel\b/i.test(all) ? "model" : null;
	const hit = words.find((w) => DEADLINE.test(w.text));
	const deadline = hit === void 0 ? void 0 : {
		text: DEADLINE.exec(hit.text)?.[0] ?? "",
		line: hit.line
	};
	findings.add("documents", {
		type: "complaint-channel",
		path,
		purpose,
		subject,
		name: cut(name === "" ? baseName(path) : name),
		channel: "issue form",
		deadline: deadline ?? null,
		fields: fields.map((f) => ({
			id: f.id,
			type: f.type,
			label: f.label,
			required: f.required,
			line: f.line
		}))
	}, {
		method: "issue-form",
		line: 1
	});
	return findings.reading({
		purpose,
		fields,
		...deadline === void 0 ? {} : { deadline }
	});
}
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function string(value) {
	return typeof value === "string" ? value : "";
}
const issueFormReader = {
	kind: "issue-form",
	candidate: (path) => /^\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:ya?ml|md)$/i.test(path) && !/\/config\.ya?ml$/i.test(path),
	read: (file) => read$1(file)
};

// src/artifacts/documents/policies/classify.ts
const FORM_LABELS = /^(?:legal name for the model provider|(?:versioned )?model name|model authenticity|release date|union market release(?: date)?|model dependencies|model architecture|design specifications|input modalities|output modalities|(?:total|maximum) (?:model|input|output) size|distribution channels|license|model licen[sc]e|acceptable use policy|intended uses|(?:technical )?means for (?:model )?integration|technical means for model integration|required (?:hardware|software)|type and nature of ai systems|training process|training data (?:type|provenance)|data curation methodologies|latest date of data acquisition|authori[sz]ed representative)/i;
function classifyPolicy(name, blocks, facts) {
	const lines = [];
	for (const block of blocks) {
		if (block.kind === "heading") lines.push({
			text: block.text,
			line: block.line
		});
		else if (block.kind === "paragraph" || block.kind === "bullet") block.lines.forEach((raw, i) => lines.push({
			text: plain$1(raw),
			line: block.line + i
		}));
		else if (block.kind === "table") for (const row of [{
			line: block.line,
			cells: block.table.header
		}, ...block.table.rows]) lines.push({
			text: `${plain$1(row.cells[0] ?? "")}: ${plain$1(row.cells[1] ?? "")}`,
			line: row.line
		});
		if (lines.length > 5e3) break;
	}
	const beginning = lines.slice(0, 12);
	const short = (l) => l.text.length < 160;
	const find = (pattern, from = lines) => from.find((l) => short(l) && pattern.test(l.text));
	const out = [];
	const code = find(/\bcode of practice\b/i, beginning) ?? (/code[_ -]?of[_ -]?practice/i.test(name) ? find(/code of practice/i) : void 0);
	const labels = lines.filter((l) => FORM_LABELS.test(l.text));
	const distinct = new Set(labels.map((l) => FORM_LABELS.exec(l.text)?.[0].toLowerCase()));
	const measures = new Set(facts.measures.map((m) => m.measure));
	const copyrightHeading = find(/\bcopyright (?:policy|compliance|chapter|statement)\b/i);
	const copyright = copyrightHeading !== void 0 && measures.size >= 2 || measures.size >= 4;
	const copyrightLine = copyrightHeading?.line ?? facts.measures[0]?.line ?? 1;
	const formed = distinct.size >= 5 || find(/\bmodel documentation(?: form)?\b/i, beginning) !== void 0 && distinct.size >= 2;
	const use = find(/\b(?:acceptable|prohibited|permitted) use(?:s| policy)?\b|\busage polic(?:y|ies)\b|\buse policy\b/i, beginning);
	if (code !== void 0 && (copyright || formed)) out.push({
		type: "code-of-practice",
		line: code.line
	});
	if (formed) out.push({
		type: "model-documentation",
		line: labels[0]?.line ?? 1
	});
	if (copyright) out.push({
		type: "copyright-policy",
		line: copyrightLine
	});
	if (use !== void 0 && !formed && !copyright) out.push({
		type: "acceptable-use",
		line: use.line
	});
	return out;
}

// src/artifacts/documents/policies/policy-facts.ts
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const MEASURES = [
	["1.1 policy", /\bcopyright policy\b/i],
	["1.2 lawful access", /\b(?:lawfully accessible|paywalls?|technological (?:protection|measures|denial)|circumvent\w*|persistently and repeatedly infring\w*|pira(?:cy|ted?))\b/i],
	["1.3 rights reservations", /\b(?:robots\.txt|rights? reservations?|reservations? of rights|opt(?:ed)?[- ]?outs?|machine-readable|robot exclusion|tdm ?rep)\b/i],
	["1.4 infringing outputs", /\b(?:infring\w+ (?:outputs?|uses?|copyright)|copyright[- ]infring\w+|memori[sz]ation|verbatim)\b/i],
	["1.5 contact and complaints", /\b(?:complaints?|lodg(?:e|ing)|point of contact|rights? ?holders? (?:may|can) contact)\b/i]
];
const RESERVATION = /\b(?:robots(?:\.txt)?|opt(?:ed|ing)?[- ]?outs?|rights? reservations?|machine-readable|crawlers?)\b/i;
const SNAPSHOT = /\b(?:at the time of|as of|as at|snapshots?|collected (?:in|on)|fetched (?:in|on)|retrieved (?:in|on)|checked (?:in|on)|status (?:of|in)|until|in)\b/i;
const MAX = 60;
function policyFacts(parts) {
	const contacts = /* @__PURE__ */ new Map();
	const complaints = [];
	const snapshots = [];
	const measures = [];
	let signed;
	for (const { sentence, headings } of parts) {
		const { text, line } = sentence;
		const quote = cut(text);
		for (const match of text.matchAll(EMAIL)) {
			const near = `${match[0]} ${headings.at(-1) ?? ""} ${text.slice(Math.max(0, match.index - 200), match.index)}`;
			const purpose = /copyright|rights? ?holder/i.test(near) ? "copyright" : /complain|report|abuse|removal|opt-?out/i.test(near) ? "complaint" : "general";
			const before = contacts.get(match[0]);
			if ((before === void 0 || before.purpose === "general" && purpose !== "general") && contacts.size < MAX) contacts.set(match[0], {
				address: match[0],
				line: before?.line ?? line,
				purpose
			});
		}
		if (/\b(?:lodg(?:e|ing)|submit|file|send|report|make)\b[^.;]{0,60}\bcomplaints?\b|\bcomplaints?\b[^.;]{0,80}\b(?:to|via|at|by)\b/i.test(text) && complaints.length < MAX) complaints.push({
			line,
			quote
		});
		const date = RESERVATION.test(text) && SNAPSHOT.test(text) ? statedDates(text).find((d) => d.date !== void 0) : void 0;
		if (date?.date !== void 0 && snapshots.length < MAX) snapshots.push({
			line,
			quote,
			raw: date.raw,
			date: date.date
		});
		const sign = /\b(?:ha(?:s|ve) (not )?(?:yet )?signed|did (not) sign|is (not )?a signatory|are (not )?signatories)\b/i.exec(text);
		if (sign !== null && signed === void 0 && /\b(?:code|signature form|ai office|signator)/i.test(text)) signed = {
			line,
			quote,
			value: ![
				sign[1],
				sign[2],
				sign[3],
				sign[4]
			].some((s) => s !== void 0)
		};
		for (const [measure, pattern] of MEASURES) if (pattern.test(text) && measures.filter((m) => m.measure === measure).length < 3) measures.push({
			measure,
			line,
			quote
		});
	}
	return {
		contacts: [...contacts.values()],
		complaints,
		reservationSnapshots: snapshots,
		measures,
		...signed === void 0 ? {} : { signed }
	};
}

// src/artifacts/documents/policies/summary-fields.ts
const f = (id, label, section) => ({
	id,
	label,
	...section === void 0 ? {} : { section }
});
const SUMMARY_FIELDS = [
	f("PST-0.1", /^version of (?:the|this) summary/i),
	f("PST-0.2", /^(?:date of )?last update/i),
	f("PST-1.1.1", /^provider(?:'s|’s)? name/i),
	f("PST-1.1.2", /^authori[sz]ed representative/i),
	f("PST-1.2.1", /^versioned model name/i),
	f("PST-1.2.2", /^model dependenc/i),
	f("PST-1.2.3", /^date of placement/i),
	f("PST-1.3.4", /^latest date of data (?:acquisition|collection)/i),
	f("PST-1.3.5", /continuous(?:ly)? train/i),
	f("PST-1.3.6", /linguistic characteristics/i),
	f("PST-1.3.7", /^other relevant characteristics/i),
	f("PST-2.1.1", /used publicly available datasets/i),
	f("PST-2.1.3", /^list of (?:the )?large publicly available/i),
	f("PST-2.1.4", /description of other publicly available/i),
	f("PST-2.2.1.1", /transactional commercial licen[sc]ing/i),
	f("PST-2.2.2.1", /obtained private datasets/i),
	f("PST-2.2.2.3", /^list of (?:the )?(?:publicly known )?private datasets/i),
	f("PST-2.2.2.4", /description of (?:the )?non-?publicly known/i),
	f("PST-2.3.1", /^were crawlers used/i),
	f("PST-2.3.2", /^(?:if yes, (?:specify|list) )?crawler name/i),
	f("PST-2.3.3", /^purposes? of the crawler/i),
	f("PST-2.3.4", /description of crawler behaviou?r/i),
	f("PST-2.3.5", /^period of data collection/i, "2.3"),
	f("PST-2.3.6", /description of the types? of content and online sources/i),
	f("PST-2.3.8", /^(?:summary|list) of (?:the )?most relevant domain/i),
	f("PST-2.4.1", /data from user interactions with the ai model/i),
	f("PST-2.4.2", /interactions with the provider.{0,3}s? other services/i),
	f("PST-2.4.3", /description of the provider.{0,3}s? services or products/i),
	f("PST-2.5.1", /synthetic ai-generated data created/i),
	f("PST-2.5.3", /^general-purpose ai models?(?:\(s\))? used to generate/i),
	f("PST-2.5.4", /^information about other ai models/i),
	f("PST-2.6.1", /^have data sources other than/i),
	f("PST-2.6.2", /^narrative description/i),
	f("PST-3.1.1", /signatory to the code of practice/i),
	f("PST-3.1.2", /measures implemented before model training/i),
	f("PST-3.2.1", /^general description of measures taken/i),
	f("PST-3.3.1", /^other relevant information about data processing/i),
	f("PST-1.3.1", /^modality$/i, "1.3"),
	...[
		"2.1",
		"2.2.1",
		"2.2.2",
		"2.4",
		"2.5"
	].map((s) => f(`PST-${s}.${s === "2.4" ? 4 : 2}`, /modalit/i, s)),
	f("PST-2.3.7", /modalit/i, "2.3"),
	...[
		["1.3", 8],
		["2.1", 5],
		["2.2.2", 5],
		["2.3", 9],
		["2.4", 5],
		["2.5", 5],
		["2.6", 3],
		["3.1", 3]
	].map(([s, n]) => f(`PST-${s}.${n}`, /^additional comments/i, s))
];
function fieldOf(label, section) {
	const words = label.slice(0, 400).trim();
	return SUMMARY_FIELDS.find((field) => (field.section === void 0 || field.section === section) && field.label.test(words));
}
function sectionOf(heading) {
	return /^\W{0,4}((?:[123])\.\d(?:\.\d)?)\b/.exec(heading.slice(0, 60))?.[1];
}

// src/artifacts/documents/policies/ticks.ts
const BOX = /[\u2610\u2611\u2612\u2705\u2714\u{1F5F9}\u{1F5F5}\u2B1C\u{1F518}]|\[[ xX]\]/gu;
const TICKED = /[\u2611\u2612\u2705\u2714\u{1F5F9}\u{1F5F5}]|\[[xX]\]/u;
function readTicks(text) {
	const boxes = [...text.slice(0, 2e4).matchAll(BOX)].slice(0, 100);
	if (boxes.length === 0) return void 0;
	const ticked = [];
	const unticked = [];
	boxes.forEach((box, i) => {
		const words = text.slice(box.index + box[0].length, boxes[i + 1]?.index ?? box.index + 300).replaceAll(/\s+/g, " ").trim().split(/ {2}|Alternatively|If so,/)[0]?.trim().slice(0, 120) ?? "";
		(TICKED.test(box[0]) ? ticked : unticked).push(words);
	});
	return {
		ticked,
		unticked
	};
}
function yesOrNo(ticks) {
	const yes = ticks.ticked.some((t) => /^yes\b/i.test(t));
	return yes === ticks.ticked.some((t) => /^no\b/i.test(t)) ? void 0 : yes ? "yes" : "no";
}

// src/artifacts/documents/policies/public-summary.ts
function answer(raw, line) {
	const text = plain$1(raw);
	const ticks = readTicks(text);
	const said = ticks === void 0 ? void 0 : yesOrNo(ticks);
	const words = text.replace(/^[\W_]+|[\W_]+$/g, "");
	return {
		text: text.slice(0, 4e3),
		line,
		...ticks === void 0 ? {} : {
			ticked: ticks.ticked,
			unticked: ticks.unticked
		},
		...said === void 0 ? {} : { answer: said },
		...words === "" && ticks === void 0 || placeholderIn(raw, text, line) !== void 0 ? { placeholder: true } : {},
		.../^n\s?\/?\s?a$|^not applicable$/i.test(words) ? { notApplicable: true } : {}
	};
}
function offer(draft, label, raw, line) {
	const field = fieldOf(plain$1(label).replace(/[:*\s]+$/, ""), draft.section);
	if (field === void 0) return false;
	if (!draft.fields.has(field.id)) draft.fields.set(field.id, answer(raw, line));
	return true;
}
function tableRows(draft, block) {
	const { header, rows, line } = block.table;
	if (/^modality$/i.test(plain$1(header[0] ?? "")) && header.length >= 2) return modalityTable(draft, block);
	for (const row of [{
		line,
		cells: header
	}, ...rows].slice(0, 200)) {
		const value = row.cells.slice(1).filter((c) => c !== "").join(" ");
		offer(draft, row.cells[0] ?? "", value, row.line);
	}
}
function modalityTable(draft, block) {
	const { rows } = block.table;
	const join = (column) => rows.slice(0, 20).map((r) => r.cells[column] ?? "").join(" ");
	const line = rows[0]?.line ?? block.line;
	draft.fields.set("PST-1.3.1", answer(join(0), line));
	draft.fields.set("PST-1.3.2", answer(join(1), line));
	if (block.table.header.length > 2) draft.fields.set("PST-1.3.3", answer(join(2), line));
}
function readPublicSummary(blocks) {
	const draft = {
		fields: /* @__PURE__ */ new Map(),
		section: void 0
	};
	let open;
	for (const block of blocks) {
		if (block.kind === "heading") {
			draft.section = sectionOf(block.text) ?? (block.level <= 2 && /^(?:general information|list of data sources|data processing)/i.test(block.text) ? void 0 : draft.section);
			open = fieldOf(block.text, draft.section) === void 0 ? void 0 : {
				label: block.text,
				line: block.line
			};
			continue;
		}
		if (block.kind === "code") continue;
		if (block.kind === "table") {
			tableRows(draft, block);
			open = void 0;
			continue;
		}
		if (open !== void 0) {
			offer(draft, open.label, block.lines.join(" "), block.line);
			open = void 0;
			continue;
		}
		block.lines.forEach((raw, i) => {
			const text = plain$1(raw);
			const section = sectionOf(text);
			if (section !== void 0 && text.length < 120) draft.section = section;
			const colon = /^\W{0,4}(.{3,300}?[:?])\s*(.*)$/.exec(text.slice(0, 2e3));
			if (colon === null) return;
			if ((colon[2] ?? "") === "" && fieldOf(colon[1] ?? "", draft.section) !== void 0) open = {
				label: colon[1] ?? "",
				line: block.line + i
			};
			else offer(draft, colon[1] ?? "", raw.slice(Math.max(0, raw.indexOf(colon[2]?.slice(0, 10) ?? ""))), block.line + i);
		});
	}
	if (draft.fields.size < 3 || [...draft.fields.keys()].filter((id) => /^PST-[23]/.test(id)).length < 2) return void 0;
	const updated = draft.fields.get("PST-0.2");
	const date = updated === void 0 ? void 0 : statedDates(updated.text)[0] ?? (updated.text === "" ? void 0 : {
		raw: cut(updated.text, 60),
		index: 0
	});
	const version = draft.fields.get("PST-0.1")?.text;
	return {
		fields: Object.fromEntries(draft.fields),
		...version === void 0 ? {} : { version: cut(version, 60) },
		...date === void 0 || updated === void 0 ? {} : { lastUpdate: {
			...date,
			line: updated.line
		} }
	};
}
function addPublicSummary(findings, detail, common) {
	const last = detail.lastUpdate;
	const date = last?.date ?? last?.readings?.[0];
	const answers = Object.fromEntries(Object.entries(detail.fields).map(([id, a]) => [id, {
		line: a.line,
		...a.answer === void 0 ? {} : { answer: a.answer },
		...a.ticked === void 0 ? {} : { ticked: [...a.ticked] },
		...a.placeholder === true ? { placeholder: true } : {},
		...a.notApplicable === true ? { notApplicable: true } : {},
		text: cut(a.text, 400)
	}]));
	findings.add("documents", {
		...common,
		type: "public-summary",
		version: detail.version ?? null,
		lastUpdate: last === void 0 ? null : {
			raw: last.raw,
			date: date ?? null,
			line: last.line,
			...last.date === void 0 && last.readings !== void 0 ? {
				readings: [...last.readings],
				readAs: "day first, as the template prints dates"
			} : {}
		},
		fields: answers
	}, {
		method: "template-labels",
		confidence: "declared",
		...last === void 0 ? {} : { line: last.line }
	});
}
function addSummaryDatasets(findings, blocks) {
	for (const block of blocks) {
		if (block.kind !== "table") continue;
		for (const row of [{
			line: block.line,
			cells: block.table.header
		}, ...block.table.rows].slice(0, 300)) {
			const field = fieldOf(plain$1(row.cells[0] ?? "").replace(/[:*\s]+$/, ""), block.headings.map(sectionOf).findLast((s) => s !== void 0));
			if (field === void 0 || !field.id.startsWith("PST-2.")) continue;
			for (const link of linksOf(row.cells.slice(1).join(" "))) {
				const id = hubDataset(link.url);
				if (id !== void 0) findings.dataset(id, link.url, "register", {
					line: row.line,
					detail: field.id
				});
			}
		}
	}
}

// src/artifacts/documents/policies/reader.ts
const MAX_BYTES = 1048576;
const NAME = /summary|transparen|code[_ -]?of[_ -]?practice|copyright|polic(?:y|ies)|compliance|disclos|opt[_ -]?out|acceptable|prohibited|terms|art(?:icle)?[_ -]?53|model[_ -]?documentation|gpai|ai[_ -]?act|legal|complain|rights/i;
const USE_NAME = /(?:^|[\W_])(?:usage|use|acceptable[_ -]?use|prohibited[_ -]?use)[_ -]?polic(?:y|ies)|acceptable[_ -]?use|prohibited[_ -]?use|^aup(?:[\W_]|$)/i;
const EXTENSIONS = /* @__PURE__ */ new Set([
	"",
	"md",
	"markdown",
	"mdx",
	"txt",
	"rst"
]);
const NOT = /^(?:readme|license|licence|contributing|changelog|security|code[_ -]?of[_ -]?conduct|governance|privacy|summary)\.?(?:md|txt)?$/i;
function placeholdersOf(list) {
	const out = [];
	for (const block of list) {
		const lines = block.kind === "paragraph" || block.kind === "bullet" ? block.lines.map((raw, i) => ({
			raw,
			line: block.line + i
		})) : block.kind === "table" ? [{
			line: block.line,
			cells: block.table.header
		}, ...block.table.rows].flatMap((r) => r.cells.map((raw) => ({
			raw,
			line: r.line
		}))) : block.kind === "heading" ? [{
			raw: block.text,
			line: block.line
		}] : [];
		for (const { raw, line } of lines) {
			const found = placeholderIn(raw, plain$1(raw), line);
			if (found !== void 0 && out.length < 200) out.push(found);
		}
	}
	return out;
}
function parts(list) {
	return list.flatMap((block) => {
		if (block.kind === "paragraph" || block.kind === "bullet") return sentences(block.lines, block.line).map((sentence) => ({
			sentence,
			headings: block.headings
		}));
		if (block.kind === "table") return [{
			line: block.line,
			cells: block.table.header
		}, ...block.table.rows].flatMap((r) => r.cells.map((c) => ({
			sentence: {
				text: plain$1(c).slice(0, 4e3),
				line: r.line
			},
			headings: block.headings
		})));
		return block.kind === "heading" ? [{
			sentence: {
				text: block.text,
				line: block.line
			},
			headings: block.headings
		}] : [];
	}).slice(0, 2e4);
}
function dated(list) {
	for (const block of list) {
		if (block.kind !== "paragraph" && block.kind !== "bullet") continue;
		for (const [i, raw] of block.lines.entries()) {
			const text = plain$1(raw).slice(0, 400);
			if (!/\b(?:last (?:updated?|modified|reviewed)|updated(?: on)?|effective(?: date| from)?|version|v\d|date)\b/i.test(text)) continue;
			const date = statedDates(text)[0];
			if (date === void 0) continue;
			return { lastUpdate: {
				raw: date.raw,
				date: date.date ?? null,
				line: block.line + i,
				...date.readings === void 0 ? {} : { readings: [...date.readings] }
			} };
		}
	}
	return {};
}
function common(path, list, placeholders, facts) {
	const first = list.find((b) => b.kind === "heading" || b.kind === "paragraph");
	const title = first?.kind === "heading" ? first.text : plain$1(first?.kind === "paragraph" ? first.lines[0] ?? "" : "");
	const version = list.slice(0, 40).flatMap((b) => b.kind === "paragraph" || b.kind === "bullet" ? b.lines.map((l) => plain$1(l)) : []).map((l) => /\b(?:release )?version(?: of this \w+)?\s?:\s?(v?\d[\w.]{0,12})|^\W{0,3}(v\d{1,3}(?:\.\d{1,3}){0,2})\b/i.exec(l.slice(0, 200))).find((m) => m !== null);
	return {
		path,
		title: cut(title, 150),
		placeholders: placeholders.map((p) => ({
			line: p.line,
			text: p.text,
			...p.label === void 0 ? {} : { label: p.label }
		})),
		contacts: facts.contacts.map((c) => ({ ...c })),
		complaints: facts.complaints.slice(0, 10).map((c) => ({ ...c })),
		reservationSnapshots: facts.reservationSnapshots.slice(0, 10).map((s) => ({ ...s })),
		...facts.signed === void 0 ? {} : { signed: { ...facts.signed } },
		...version === void 0 ? {} : { version: version[1] ?? version[2] ?? "" }
	};
}
async function read(file) {
	const use = USE_NAME.test(baseName(file.path));
	if (isPointer$1(file.head)) return void 0;
	const content = await file.text(MAX_BYTES);
	if (content === void 0 || content.text.trim() === "") return void 0;
	const matter = readFrontMatterEntries(file.path, content.text);
	const list = blocks(matter.body, matter.bodyLine);
	const facts = policyFacts(parts(list));
	const summary = readPublicSummary(list);
	const types = summary === void 0 ? classifyPolicy(baseName(file.path), list, facts) : [];
	if (summary === void 0 && types.length === 0 && !use) return void 0;
	const findings = new Findings("policy-document", file.path);
	if (!content.complete) findings.unreadable("document longer than 1 MiB: only its beginning was read");
	const placeholders = placeholdersOf(list);
	const shared = {
		...common(file.path, list, placeholders, facts),
		...summary === void 0 ? dated(list) : {}
	};
	if (summary !== void 0) {
		addPublicSummary(findings, summary, shared);
		addSummaryDatasets(findings, list);
		findings.add("summary.links", file.path, { method: "template-labels" });
	}
	for (const { type, line } of types) {
		const end = type === types[0]?.type ? Infinity : Math.min(...types.slice(1).map((t) => t.line).filter((l) => l > line));
		const own = type === types[0]?.type ? shared : {
			...shared,
			placeholders: shared["placeholders"].filter((p) => p.line >= line && p.line < end)
		};
		findings.add("documents", {
			...own,
			type,
			line,
			...type === "copyright-policy" ? { measures: facts.measures.map((m) => ({ ...m })) } : {},
			...types[0]?.type === type ? {} : { within: types[0]?.type ?? null }
		}, {
			method: "document-words",
			line
		});
	}
	if (use || types.some((t) => t.type === "acceptable-use")) {
		findings.add("acceptable_use.files", file.path, {
			method: use ? "file-name" : "document-words",
			confidence: "measured"
		});
		if (!types.some((t) => t.type === "acceptable-use")) findings.add("documents", {
			...shared,
			type: "acceptable-use",
			line: 1
		}, {
			method: "file-name",
			line: 1
		});
	}
	if (summary === void 0) readProse(findings, list, types.some((t) => t.type === "model-documentation"));
	return findings.reading({
		types,
		facts,
		placeholders,
		...summary === void 0 ? {} : { summary }
	});
}
function readProse(findings, list, documentation) {
	for (const block of list) {
		if (block.kind !== "paragraph" && block.kind !== "bullet") continue;
		block.lines.forEach((raw, i) => {
			const line = block.line + i;
			readLinks(findings, raw, line, false, true);
			for (const link of linksOf(raw)) if (isSummaryLink(link)) findings.add("summary.links", link.url, {
				method: "card-link",
				line,
				detail: link.text
			});
			if (!documentation) return;
			const text = plain$1(raw);
			const label = /^\W{0,4}([^:]{3,60}?)\s?: ?(.+)$/.exec(text.slice(0, 1500));
			if (label !== null && placeholderIn(raw, text, line) === void 0 && !/size|parameters/i.test(label[1] ?? "")) readLabel(findings, label[1] ?? "", label[2] ?? "", raw, {
				line,
				method: "card-text"
			});
		});
	}
}
const policyReader = {
	kind: "policy-document",
	candidate: (path) => {
		const name = baseName(path);
		return EXTENSIONS.has(extension(path)) && !NOT.test(name) && !isVendored(path) && !path.startsWith(".github/") && !/(?:^|[\W_])licen[cs]e/i.test(name) && (NAME.test(name) || USE_NAME.test(name) || /(?:^|\/)(?:legal|polic(?:y|ies)|compliance|transparency|copyright)\//i.test(path));
	},
	read: (file) => read(file)
};

// src/artifacts/documents/index.ts
const documentReaders = [
	datasetCardReader,
	modelCardReader,
	licenceReader,
	manifestReader,
	registerTableReader,
	hashListReader,
	issueFormReader,
	policyReader
];

// src/artifacts/registry.ts
const readers = [
	...weightReaders,
	...configReaders,
	...trainingReaders,
	...documentReaders,
	crawlerReader
];

// src/artifacts/open-file.ts
const HEAD_BYTES = 1024;
var BudgetSpent = class extends Error {
	constructor() {
		super("the byte budget of this run is spent");
		this.name = "BudgetSpent";
	}
};
var Budget = class {
	#left;
	constructor(bytes) {
		this.#left = bytes;
	}
	get spent() {
		return this.#left <= 0;
	}
	take(bytes) {
		if (this.#left <= 0) throw new BudgetSpent();
		this.#left -= Math.max(0, bytes);
	}
};
async function openFile(source, path, size, budget) {
	const wanted = size < 0 ? HEAD_BYTES : Math.min(size, HEAD_BYTES);
	budget.take(wanted);
	const head = wanted === 0 ? /* @__PURE__ */ new Uint8Array(0) : await source.read(path, { length: HEAD_BYTES });
	let whole;
	const bytes = async (offset, length) => {
		const count = size < 0 ? length : Math.min(length, Math.max(0, size - offset));
		if (offset < 0 || count <= 0) return /* @__PURE__ */ new Uint8Array(0);
		if (offset + count <= head.length) return head.subarray(offset, offset + count);
		budget.take(count);
		return source.read(path, {
			offset,
			length: count
		});
	};
	return {
		path,
		size,
		head,
		bytes,
		async text(maxBytes) {
			if (whole !== void 0 && (whole.max === maxBytes || whole.text?.complete === true && size >= 0 && size <= maxBytes)) return whole.text;
			const data = await bytes(0, maxBytes + 1);
			const complete = data.length <= maxBytes;
			const text = decodeUtf8(complete ? data : cutUtf8(data, maxBytes));
			whole = {
				max: maxBytes,
				text: text === void 0 ? void 0 : {
					text,
					complete
				}
			};
			return whole.text;
		}
	};
}

// src/artifacts/walk.ts
const WALK_LIMITS = {
	bytes: 536870912,
	files: 5e3,
	ms: 2e4
};
const MAX_PATH = 4096;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
const BATCH = 16;
async function walk(source, readers, options = {}) {
	const limits = options.limits ?? WALK_LIMITS;
	options.progress?.("listing files");
	const listing = await source.list();
	const around = neighbours(listing);
	const chosen = candidates(listing, readers);
	const budget = new Budget(limits.bytes);
	const readings = [];
	const unreadable = [];
	const tried = chosen.slice(0, limits.files);
	let done = 0;
	const ms = limits.ms ?? WALK_LIMITS.ms;
	const end = performance.now() + ms;
	let readingMs = 0;
	while (done < tried.length && !budget.spent && performance.now() < end) {
		options.progress?.(`reading artifacts ${done + 1} of ${tried.length}`);
		const batch = tried.slice(done, done + BATCH);
		const opened = await Promise.all(batch.map((c) => open(source, c, budget)));
		for (const { readers: own } of batch) {
			const file = opened.shift();
			if (file === void 0 || readingMs > ms) break;
			done++;
			if ("reason" in file) {
				unreadable.push(file);
				continue;
			}
			const start = performance.now();
			const found = await ask(file, own, around);
			readingMs += performance.now() - start;
			if (found === void 0) continue;
			if ("reason" in found) unreadable.push(found);
			else readings.push(found);
		}
	}
	const missed = chosen.length - done;
	return {
		listing,
		readings,
		unreadable,
		incomplete: missed > 0 ? [notTried(missed, limits)] : []
	};
}
function notTried(missed, limits) {
	return {
		reason: `${missed} files that may be model artifacts were not opened: a run opens at most ${limits.files} files and reads at most ${limits.bytes} bytes, for at most ${(limits.ms ?? WALK_LIMITS.ms) / 1e3} s`,
		fix: "run on the folder of the model: gpai-docket check PATH"
	};
}
function candidates(listing, readers) {
	const found = [];
	const kinds = byTest(readers);
	for (const entry of listing.entries) {
		const { path } = entry;
		if (path.length > MAX_PATH || path.startsWith(".gpai/") || !isRelevantPath(path) || isExcludedFolder(path)) continue;
		const passed = kinds.filter((kind) => kind[0]?.candidate(path) === true);
		if (passed.length > 0) found.push({
			entry,
			readers: readers.filter((reader) => passed.some((kind) => kind.includes(reader))),
			depth: depthOf(path)
		});
	}
	return found.sort((a, b) => a.depth - b.depth);
}
function byTest(readers) {
	const kinds = /* @__PURE__ */ new Map();
	for (const reader of readers) {
		const test = reader.candidate;
		const kind = kinds.get(test);
		if (kind === void 0) kinds.set(test, [reader]);
		else kind.push(reader);
	}
	return [...kinds.values()];
}
function depthOf(path) {
	const folder = folderOf$1(path);
	return folder === "." ? 0 : folder.split("/").length;
}
async function open(source, { entry }, budget) {
	if (entry.kind === "symlink") return {
		path: entry.path,
		reason: "a symbolic link: links are never followed"
	};
	if (entry.kind !== "file") return {
		path: entry.path,
		reason: `not a regular file (${entry.kind})`
	};
	if (entry.lossyName === true) return {
		path: entry.path,
		reason: "its name is not valid UTF-8, so it cannot be opened"
	};
	return guard(entry.path, () => openFile(source, entry.path, entry.size, budget));
}
async function ask(file, readers, around) {
	const found = await guard(file.path, async () => {
		for (const reader of readers) {
			const reading = await reader.read(file, around);
			if (reading !== void 0) return reading;
		}
	});
	if (found !== void 0 || !isPointer(file)) return found;
	return {
		path: file.path,
		reason: "a Git LFS pointer: the text itself is not in this checkout (weights need only the pointer, this file needs its content)"
	};
}
function isPointer(file) {
	return new TextDecoder("latin1").decode(file.head.subarray(0, 40)) === LFS_POINTER;
}
async function guard(path, work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof BudgetSpent || error instanceof RepositoryError) return {
			path,
			reason: error.message
		};
		return {
			path,
			reason: `the reader failed: ${error instanceof Error ? error.message.slice(0, 200) : "unknown error"}`
		};
	}
}

// src/artifacts/facts.ts
const MAX_README = 262144;
async function readFacts(source, options = {}) {
	const walked = await walk(source, readers, options);
	options.progress?.("putting facts together");
	const readme = await readmeOf(source, walked.listing);
	const { models, leftOut } = assemble(walked.readings, {
		repository: source.name,
		...readme === void 0 ? {} : { readme }
	});
	const unreadable = [...walked.unreadable, ...walked.readings.flatMap((r) => r.unreadable)].toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0));
	return {
		facts: {
			schemaVersion: 1,
			repository: {
				name: source.name,
				kind: source.kind,
				...source.commit === void 0 ? {} : { commit: source.commit },
				files: walked.listing.entries.length
			},
			models,
			documents: loose(walked.readings, models),
			unreadable: distinctUnreadable(unreadable)
		},
		readings: walked.readings,
		listing: walked.listing,
		incomplete: leftOut === 0 ? walked.incomplete : [...walked.incomplete, {
			reason: `${leftOut} more models were found and left out: at most ${300} are assembled in one run`,
			fix: "run on the folder of the model: gpai-docket check PATH"
		}]
	};
}
function loose(readings, models) {
	const taken = new Set(models.flatMap((m) => m.facts.filter((f) => f.key === "documents").flatMap((f) => f.sources.map((s) => s.path))));
	return readings.flatMap((r) => r.kind === "model-card" || taken.has(r.path) ? [] : r.observations.filter((o) => o.key === "documents")).map(({ about: _about, ...fact }) => fact);
}
async function readmeOf(source, listing) {
	const entry = listing.entries.find((e) => e.kind === "file" && e.lossyName !== true && /^readme(?:\.(?:md|markdown|rst|txt))?$/i.test(e.path));
	if (entry === void 0 || entry.size > MAX_README) return void 0;
	try {
		return decodeUtf8(await source.read(entry.path, { length: MAX_README }));
	} catch {
		return;
	}
}
function distinctUnreadable(list) {
	const seen = /* @__PURE__ */ new Set();
	return list.filter((u) => {
		const mark = `${u.path}\n${u.line ?? ""}\n${u.reason}`;
		if (seen.has(mark)) return false;
		seen.add(mark);
		return true;
	});
}

export { readFacts as t };