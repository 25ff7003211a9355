import { t as RepositoryError } from "./port.js";
import { i as splitLines, r as excerpt } from "./lines.js";
import { t as isIsoDate } from "./dates.js";
import { t as frontMatterLines } from "./front-matter.js";
import { n as decodeUtf8, t as cutUtf8 } from "./decode.js";

// src/formats/markdown-opaque.ts
function opaqueLines(lines) {
	const opaque = Array.from({ length: lines.length }).fill(false);
	const front = frontMatterLines(lines);
	let fence;
	let comment = false;
	const lastComment = lines.findLastIndex((line) => line.includes("-->"));
	for (const [i, line] of lines.entries()) if (front !== void 0 && i <= front.close) opaque[i] = true;
	else if (comment) {
		opaque[i] = true;
		if (line.includes("-->")) comment = false;
	} else if (fence !== void 0) {
		opaque[i] = true;
		const mark = /^ {0,3}(`{3,}|~{3,}) *$/.exec(line.trimEnd())?.[1];
		if (mark !== void 0 && mark[0] === fence[0] && mark.length >= fence.length) fence = void 0;
	} else {
		fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
		comment = fence === void 0 && /^ {0,3}<!--/.test(line) && !line.includes("-->") && lastComment > i;
		opaque[i] = fence !== void 0 || comment;
	}
	return opaque;
}

// src/formats/placeholder-words.ts
const WHOLE_PLACEHOLDERS = /* @__PURE__ */ new Set([
	"todo",
	"to do",
	"tbd",
	"tba",
	"tbc",
	"fixme",
	"wip",
	"xxx",
	"placeholder",
	"change me",
	"changeme",
	"fill in",
	"fill me in",
	"work in progress",
	"in progress",
	"coming soon",
	"forthcoming",
	"pending",
	"more information needed",
	"information needed",
	"insert here",
	"your text here",
	"text here",
	"write here",
	"describe here",
	"under construction",
	"url",
	"link",
	"date",
	"name",
	"value",
	"string",
	"example",
	"lorem ipsum",
	"not yet",
	"not yet available",
	"not yet defined",
	"not yet decided",
	"not yet written",
	"soon",
	"later",
	"yyyy-mm-dd",
	"dd/mm/yyyy",
	"mm/dd/yyyy",
	"a completer",
	"a definir",
	"a determiner",
	"a venir",
	"a preciser",
	"a remplir",
	"a rediger",
	"en cours",
	"en cours de redaction",
	"prochainement",
	"bientot",
	"wird erganzt",
	"wird noch erganzt",
	"zu erganzen",
	"noch zu erganzen",
	"wird nachgereicht",
	"wird nachgetragen",
	"folgt",
	"folgt noch",
	"folgt in kurze",
	"noch offen",
	"offen",
	"in arbeit",
	"in bearbeitung",
	"auszufullen",
	"noch auszufullen",
	"bitte ausfullen",
	"bitte erganzen",
	"noch festzulegen",
	"platzhalter",
	"da completare",
	"da definire",
	"da determinare",
	"da compilare",
	"da inserire",
	"da aggiungere",
	"in arrivo",
	"prossimamente",
	"in corso",
	"in preparazione",
	"in fase di definizione",
	"segnaposto",
	"por completar",
	"por definir",
	"por determinar",
	"por rellenar",
	"por anadir",
	"pendiente",
	"pendiente de completar",
	"proximamente",
	"en proceso",
	"en preparacion",
	"a completar",
	"completar",
	"rellenar"
]);
const LABELS = /* @__PURE__ */ new Set([
	"url",
	"link",
	"date",
	"name",
	"value",
	"string",
	"example",
	"soon",
	"later",
	"pending",
	"in progress",
	"work in progress",
	"placeholder",
	"en cours",
	"offen",
	"in arbeit",
	"in bearbeitung",
	"folgt",
	"in corso",
	"in arrivo",
	"en proceso",
	"pendiente",
	"completar",
	"rellenar",
	"a completar",
	"platzhalter",
	"segnaposto"
]);
const TO_BE = /^(?:(?:is|are|still) )?(?:to|will) be (?:completed|determined|defined|announced|added|confirmed|provided|filled(?: in)?|written|decided|published|updated|done)(?: (?:soon|later|shortly|here|by [a-z ]{1,30}))?$/;
const BARE_DENIALS = /* @__PURE__ */ new Set([
	"none",
	"no",
	"nope",
	"nothing",
	"nil",
	"none taken",
	"none so far",
	"none yet",
	"not available",
	"not provided",
	"not disclosed",
	"undisclosed",
	"not specified",
	"unspecified",
	"unknown",
	"not known",
	"no comment",
	"never",
	"without",
	"no information",
	"no data",
	"keine",
	"keiner",
	"keines",
	"kein",
	"nein",
	"nichts",
	"keine angabe",
	"keine angaben",
	"nicht vorhanden",
	"nicht bekannt",
	"unbekannt",
	"nicht angegeben",
	"nicht offengelegt",
	"aucun",
	"aucune",
	"non",
	"rien",
	"neant",
	"pas disponible",
	"non disponible",
	"non communique",
	"non divulgue",
	"inconnu",
	"inconnue",
	"indisponible",
	"nessuno",
	"nessuna",
	"nessun",
	"niente",
	"nulla",
	"non fornito",
	"non specificato",
	"non noto",
	"sconosciuto",
	"non divulgato",
	"ninguno",
	"ninguna",
	"ningun",
	"nada",
	"no disponible",
	"no especificado",
	"no se conoce",
	"desconocido",
	"no divulgado",
	"sin datos"
]);
const DENIAL_START = /^(?:none|no|kein|keine|keinen|keinerlei|aucun|aucune|pas de|pas d|nessun|nessuna|nessuno|ningun|ninguna|sin|senza|ohne|sans)(?: [\p{L}\p{N}'’/-]+){1,4}$/u;
const DENIAL_SENTENCE = /^(?:we|i|the (?:provider|company|organi[sz]ation|team)|there|it|this (?:model|provider)) (?:do not|does not|don't|doesn't|have no|has no|is no|are no|have not|has not|haven't|hasn't|did not|didn't)(?: |$)|^(?:nous n'avons|nous n avons|il n'y a|il n y a|nous ne )|^(?:wir haben (?:kein|noch)|es gibt kein|es existiert kein|es liegen kein)|^(?:non abbiamo|non c'e|non ci sono|non esiste)|^(?:no tenemos|no hay|no existe|no contamos|no disponemos)/;
const REASON = /[:;,(–—]|\b(?:because|since|as|due|owing|under|pursuant|given|therefore|so|but|only|art|article|parce|car|puisque|raison|conformement|mais|weil|da|aufgrund|gemass|denn|sondern|nur|perche|poiche|quanto|ai sensi|ma|porque|ya que|debido|puesto|segun|pero|trained|were|was|is|are|wurde|wurden|sind|ist|ont|sono|sont|son|fue|fueron)\b/;
const REASON_AFTER = /[:;(–—]|\b(?:because|since|as|due|owing|under|pursuant|given|therefore|but|instead|art|article|parce|car|puisque|raison|conformement|mais|weil|aufgrund|gemass|denn|sondern|stattdessen|perche|poiche|quanto|ai sensi|invece|porque|ya que|debido|puesto|segun|pero|sino)\b/;
const NOT_APPLICABLE = /^(?:n\/a|n\.a\.?|n\.\/a\.|na(?=[\s.]*$)|not applicable|does not apply|sans objet|non applicable|ne s'applique pas|s\.o\.|nicht anwendbar|nicht zutreffend|trifft nicht zu|entfallt|non applicabile|non si applica|n\/d|no aplica|no aplicable|no procede)(?![\p{L}\p{N}'])/u;
const SEE_ELSEWHERE = /^(?:please )?(?:see|refer to|as (?:described|stated|explained|documented|listed|given) in|described in|documented in|listed in|cf\.?|same as|siehe|s\.|vgl\.?|wie in|voir|cf|se reporter|se referer|consulter|vedi|si veda|consultare|come (?:descritto|indicato) in|vease|ver|consulte|como se (?:describe|indica) en) /;

// src/formats/placeholder.ts
const EMBEDDED = [
	/\[ {0,3}(?:more information needed|to ?do|tbd|tba|tbc|fixme|insert|enter|fill in|your|name of|add|à compléter|zu ergänzen|da completare|por completar)(?![\p{L}\p{N}])[^\][]{0,200}\]?/giu,
	/\[[^\][]{0,80}\]\((?:url|link|todo|tbd)\)/gi,
	/\{\{[^{}]{0,80}\}\}/g,
	/<(?:your|insert|enter|fill|add|describe|todo|tbd|name of|provider|company|model[ _-]name|date|url|e-?mail|path|link|description|text)(?:[ _-][^<>]{0,80})?>/gi,
	/lorem ipsum/gi,
	/(?<![\p{L}\p{N}_/#@.-])(?:TBD|TBA|TBC|FIXME)(?![\p{L}\p{N}_/-])/gu,
	/(?<![\p{L}\p{N}_/#@.-])TODO(?![\p{L}\p{N}_/-])(?! (?:list|lists|comment|comments|item|items|app|apps|task|tasks|marker|markers|annotation|annotations|note|notes)(?![\p{L}\p{N}]))/gu
];
const SHORT = 300;
const MAX_FOUND = 1e3;
function classify(text) {
	const clean = simplify(text);
	if (!/[\p{L}\p{N}☒☑✓✔]/u.test(clean)) return { kind: "empty" };
	const embedded = firstEmbedded(text);
	if (embedded !== void 0) return {
		kind: "placeholder",
		matched: excerpt(embedded)
	};
	const matched = excerpt(text.trim());
	if (isWhole(clean)) return {
		kind: "placeholder",
		matched
	};
	if (clean.length > SHORT) return { kind: "value" };
	const na = NOT_APPLICABLE.exec(clean)?.[0];
	if (na !== void 0) {
		const reason = clean.slice(na.length).replace(/^[\s.,:;()–—-]+|[\s.)]+$/g, "");
		return {
			kind: "not-applicable",
			matched: excerpt(na),
			.../[\p{L}\p{N}]/u.test(reason) ? { reason } : {}
		};
	}
	const bare = clean.replace(/[\s.!]+$/, "");
	const words = bare.split(" ").length;
	if (BARE_DENIALS.has(bare)) return {
		kind: "denial",
		matched
	};
	if (DENIAL_START.test(bare) && !REASON.test(bare) && !/^(?:none|aucune?|keine[rs]?|nessun[oa]?|ningun[oa]?) (?:of|des|de|der|dei|delle|del) /.test(bare)) return {
		kind: "denial",
		matched
	};
	if (DENIAL_SENTENCE.test(bare) && words <= 14 && !REASON_AFTER.test(bare)) return {
		kind: "denial",
		matched
	};
	if (SEE_ELSEWHERE.test(bare) && words <= 25) return {
		kind: "see-elsewhere",
		matched
	};
	return { kind: "value" };
}
function findPlaceholders(text) {
	const found = [];
	const lines = splitLines(text);
	const opaque = opaqueLines(lines);
	for (const [i, line] of lines.entries()) {
		if (found.length >= MAX_FOUND) break;
		if (opaque[i] === true || line === "") continue;
		const taken = [];
		const readable = line.replace(/`[^`]*`/g, (code) => " ".repeat(code.length));
		for (const pattern of EMBEDDED) for (const match of readable.matchAll(pattern)) {
			const to = match.index + match[0].length;
			if (found.length >= MAX_FOUND) break;
			if (taken.some((t) => match.index < t.to && to > t.from)) continue;
			taken.push({
				from: match.index,
				to
			});
			found.push({
				line: i + 1,
				matched: excerpt(match[0])
			});
		}
		if (taken.length > 0) continue;
		for (const cell of line.length > 2e4 ? [] : readable.split("|")) {
			const value = cell.slice(cell.lastIndexOf(": ") + 1);
			const clean = simplify(value.replace(/^\s{0,20}(?:[-+*]|\d{1,9}[.)]|#{1,6})\s/, ""));
			if (isWhole(clean) && !LABELS.has(bareWords(clean))) found.push({
				line: i + 1,
				matched: excerpt(value.trim())
			});
		}
	}
	return found;
}
function firstEmbedded(text) {
	for (const pattern of EMBEDDED) {
		pattern.lastIndex = 0;
		const match = pattern.exec(text);
		if (match !== null) return match[0];
	}
}
function isWhole(clean) {
	if (clean.length > SHORT) return false;
	const inner = bareWords(clean);
	return WHOLE_PLACEHOLDERS.has(inner) || TO_BE.test(inner) || /^(?:todo|tbd|tba|tbc|fixme|wip)(?: ?[:(–—]| - )/.test(inner) || /^(?:tbd|tba|tbc) (?:by|in|at|with|later|soon)\b/.test(inner);
}
function bareWords(clean) {
	return clean.replace(/^[[({<"'“”‘’«»\s]+|[\])}>"'“”‘’«»\s.!…:?]+$/g, "");
}
function simplify(text) {
	return text.slice(0, 400).normalize("NFKD").replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, "").replace(/[*_`\\]/g, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
}

// src/records/shelf.ts
const MAX_ALL_TEXTS = 67108864;
const MAX_ALL_YAML = 8388608;
var Shelf = class {
	entries;
	#source;
	#texts = /* @__PURE__ */ new Map();
	#left = {
		texts: MAX_ALL_TEXTS,
		yaml: MAX_ALL_YAML
	};
	#lower;
	#folders;
	constructor(source, listing) {
		this.#source = source;
		this.entries = new Map(listing.entries.filter((e) => e.lossyName !== true).map((e) => [e.path, e]));
	}
	inOtherCase(path) {
		this.#lower ??= new Map([...this.entries.keys()].map((p) => [p.toLowerCase(), p]));
		const found = this.#lower.get(path.toLowerCase());
		return found === path ? void 0 : found;
	}
	isFolder(path) {
		this.#folders ??= new Set([...this.entries.keys()].flatMap((p) => [...p.matchAll(/\//g)].map((slash) => p.slice(0, slash.index))));
		return this.#folders.has(path);
	}
	text(path, maxBytes) {
		const key = `${maxBytes} ${path}`;
		const known = this.#texts.get(key);
		if (known !== void 0) return known;
		const reading = this.#read(path, maxBytes);
		this.#texts.set(key, reading);
		return reading;
	}
	#within(path, bytes) {
		if (/\.ya?ml$/i.test(path)) this.#left.yaml -= bytes;
		this.#left.texts -= bytes;
		return this.#left.yaml >= 0 && this.#left.texts >= 0;
	}
	async #read(path, maxBytes) {
		const entry = this.entries.get(path);
		const refuse = (message, fix) => ({ problem: {
			kind: "invalid",
			message,
			...fix === void 0 ? {} : { fix }
		} });
		if (entry === void 0) return { problem: {
			kind: "missing-file",
			message: "no such file in the repository"
		} };
		if (entry.kind === "symlink") return refuse("a symbolic link is not followed", "Put the file itself here.");
		if (entry.kind !== "file") return refuse(`${entry.kind === "submodule" ? "a submodule" : "no regular file"} is not read`, "Put the file into this repository.");
		try {
			const bytes = await this.#source.read(path, { length: maxBytes + 1 });
			if (!this.#within(path, bytes.length)) return refuse("not read: the records of this repository are too large in all", `Keep YAML records below ${MAX_ALL_YAML / 1048576} MiB and all records with their documents below ${MAX_ALL_TEXTS / 1048576} MiB.`);
			const text = decodeUtf8(cutUtf8(bytes, maxBytes));
			if (text === void 0) return refuse("not a UTF-8 text file", "Save it as UTF-8.");
			if (text.startsWith("version https://git-lfs.github.com/spec/")) return refuse("a Git LFS pointer; the text itself is elsewhere", "Take text files out of Git LFS: git lfs untrack, then commit the file.");
			return {
				text,
				complete: bytes.length <= maxBytes
			};
		} catch (error) {
			if (error instanceof RepositoryError) return refuse(`cannot be read: ${error.message}`, error.fix);
			throw error;
		}
	}
};
function insidePath(path) {
	if (path.length > 1e3 || path.startsWith("/") || /^[A-Za-z]:/.test(path) || /[\\\u0000-\u001f]/.test(path)) return void 0;
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.includes("..") ? void 0 : parts.join("/");
}
function isAddress(text) {
	return /^[A-Za-z][A-Za-z0-9+.-]{1,20}:(?!\\)\S/.test(text) || /^[^\s@/]{1,100}@[^\s@/]{1,200}\.[A-Za-z]{2,20}$/.test(text) || /^www\.\S{1,500}$/.test(text);
}

// src/records/fields.ts
const POINTER_KEYS = [
	"held_by",
	"digest",
	"version",
	"date"
];
function isPointer(value) {
	return looksLikePointer(value) && pointerFault(value) === void 0;
}
function looksLikePointer(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && (Object.hasOwn(value, "held_by") || Object.hasOwn(value, "digest"));
}
function pointerFault(value) {
	for (const key of POINTER_KEYS) {
		const part = Object.hasOwn(value, key) ? value[key] : void 0;
		const text = typeof part === "string" || typeof part === "number" ? String(part) : "";
		if (text === "" || classify(text).kind !== "value") return `the pointer record has no ${key}`;
	}
	if (typeof value.digest !== "string" || !/^(?:[a-z0-9-]{2,20}:)?[0-9a-fA-F]{40,128}$/.test(value.digest)) return "the pointer's digest is no hexadecimal digest such as sha256:…";
	if (typeof value.date !== "string" || !isIsoDate(value.date)) return "the pointer's date is not written as YYYY-MM-DD";
}
function isWrapper(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "value") && !Object.hasOwn(value, "unit") && !looksLikePointer(value);
}
function valueOf(record, id) {
	const value = record !== void 0 && Object.hasOwn(record.data.fields, id) ? record.data.fields[id] : void 0;
	if (isWrapper(value)) return value.value ?? void 0;
	return value ?? void 0;
}
function fieldState(record, id) {
	const source = record === void 0 ? {} : { source: record.at("fields", id) };
	const value = valueOf(record, id);
	if (value === void 0) return {
		state: "missing",
		...source
	};
	if (looksLikePointer(value)) {
		const fault = pointerFault(value);
		return fault === void 0 ? {
			state: "pointer",
			value,
			...source
		} : {
			state: "invalid",
			value,
			reason: fault,
			...source
		};
	}
	return {
		...stateOf(value),
		...source
	};
}
const LEAVES = 2e3;
function stateOf(value) {
	const leaves = [];
	const queue = [value];
	for (let i = 0; i < queue.length && leaves.length < LEAVES; i++) {
		const item = queue[i];
		if (typeof item === "string") leaves.push(item);
		else if (typeof item === "number" || typeof item === "boolean") leaves.push(String(item));
		else if (typeof item === "object" && item !== null) for (const inner of Object.values(item)) queue.push(inner);
	}
	const kinds = leaves.map((leaf) => ({
		...classify(leaf),
		leaf
	})).filter(({ kind }) => kind !== "empty");
	const unfinished = kinds.find(({ kind }) => kind === "placeholder");
	if (unfinished !== void 0) return {
		state: "placeholder",
		value,
		reason: unfinished.matched ?? ""
	};
	const [first] = kinds;
	if (first === void 0) return { state: "missing" };
	if (kinds.length > 1 || first.kind === "value" || yesNo(first.leaf) !== void 0) return {
		state: "present",
		value
	};
	const { kind } = first;
	if (kind === "not-applicable") return {
		state: kind,
		value,
		...first.reason === void 0 ? {} : { reason: first.reason }
	};
	return {
		state: kind === "empty" ? "missing" : kind,
		value,
		reason: first.matched ?? ""
	};
}
function fieldYesNo(record, id) {
	const value = valueOf(record, id);
	return typeof value === "boolean" ? value : typeof value === "string" ? yesNo(value) : void 0;
}
function yesNo(text) {
	const ticked = [...text.slice(0, 500).matchAll(/[☒☑✓✔]\s{0,5}(\p{L}{0,6})/gu)].map((match) => match[1] ?? "");
	if (ticked.length === 1) return ticked[0] === "" ? true : word(ticked[0] ?? "");
	if (ticked.length > 1 || text.includes("☐")) return void 0;
	const begin = /^\s*[*_"']{0,3}(\p{L}{1,6})(?=$|[\s*_"']{0,4}(?:$|[.,;:!(–—-]))/u.exec(text)?.[1];
	return begin === void 0 ? void 0 : word(begin);
}
function word(text) {
	const lower = text.toLowerCase();
	if ([
		"yes",
		"oui",
		"ja",
		"si",
		"sì",
		"sí",
		"true"
	].includes(lower)) return true;
	return [
		"no",
		"non",
		"nein",
		"false"
	].includes(lower) ? false : void 0;
}

// src/records/evidence.ts
const DEFAULT_RESULT_PATH = ".gpai/optout/verification.json";
function declaredResult(record) {
	const declared = record.verification;
	if (declared === void 0) return {};
	if (typeof declared === "string") return { path: declared };
	if (isPointer(declared)) return {
		pointer: declared,
		date: declared.date
	};
	if (!("path" in declared)) return {};
	const { path, sha256, date } = declared;
	return {
		path,
		...sha256 === void 0 ? {} : { sha256: hexDigest(sha256) },
		...date === void 0 ? {} : { date }
	};
}
function hexDigest(digest) {
	return digest.trim().replace(/^sha256:/i, "").toLowerCase();
}
function namesEvidence(records) {
	return records.models.some(({ copyright }) => (copyright?.data.manifests ?? []).length > 0 || copyright?.data.verification !== void 0) || records.paths.has(".gpai/optout/verification.json") && records.models.some(({ copyright }) => copyright !== void 0);
}

export { fieldState as a, pointerFault as c, isAddress as d, classify as f, namesEvidence as i, Shelf as l, declaredResult as n, fieldYesNo as o, findPlaceholders as p, hexDigest as r, isPointer as s, DEFAULT_RESULT_PATH as t, insidePath as u };