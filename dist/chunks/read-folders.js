import { i as readBaselineFile } from "./baseline2.js";
import { r as readUpstream, t as readDocuments } from "./documents.js";
import { n as holdsModel, t as findPlaces } from "./places.js";
import { i as parseYaml, n as isoInstead, r as readDate, t as isIsoDate } from "./dates.js";
import { r as excerpt } from "./lines.js";
import { _ as looksLikeId, a as COPYRIGHT_DENIALS, d as REGISTER_COLUMNS, f as category, g as fieldIds, h as fieldId, i as COPYRIGHT, m as nearestColumn, n as REGISTER_MAP, p as columnField, r as MODEL, t as SAFETY, u as readRequests, v as nearestId } from "./safety.js";
import { t as AROUND_FIELDS } from "./small.js";
import { g as numberInstead, s as object } from "./kinds.js";
import { n as problemAt, r as validate, t as editAt } from "./validate.js";
import { c as pointerFault, u as insidePath } from "./evidence.js";
import { t as parseTable } from "./table.js";
import { n as nearest } from "./classification-types.js";
import { t as classify } from "./placeholder.js";
import { t as CLASSIFICATION } from "./classification.js";
import { n as readWaiverFile, t as readConfigFile } from "./waivers.js";

// src/records/field-record.ts
const AROUND = object(AROUND_FIELDS, "", "");
const SHOWN$1 = 50;
const VERSIONS = /* @__PURE__ */ new Set(["MDF-HDR-2", "PST-0.1"]);
function readFields(parsed, file) {
	const data = parsed.data ?? {};
	if (typeof data !== "object" || Array.isArray(data)) return { problems: [problemAt(parsed, {
		kind: "invalid",
		keys: [],
		message: "the file: expected a mapping of field ids",
		fix: `Write for example \`${fieldIds(file)[0] ?? ""}: 2026-11-22\`.`
	})] };
	const ids = fieldIds(file);
	const known = new Set(ids);
	const problems = [];
	const fields = Object.create(null);
	const places = /* @__PURE__ */ new Map();
	const inner = Object.hasOwn(data, "fields") ? data.fields : void 0;
	const around = Object.create(null);
	const siblings = /* @__PURE__ */ new Set([...Object.keys(data), ...typeof inner === "object" && inner !== null ? Object.keys(inner) : []]);
	const take = (key, value, keys) => {
		const id = fieldId(key, known, file);
		const shown = excerpt(key, 40);
		if (id === void 0) {
			if (problems.length >= SHOWN$1) return;
			const near = nearestId(key, [...ids, ...Object.keys(AROUND_FIELDS)]);
			problems.push(problemAt(parsed, {
				kind: "unknown-key",
				keys,
				message: `unknown ${looksLikeId(key) ? "field" : "key"} \`${shown}\`, it is not read`,
				fix: near === void 0 ? "List the ids with: gpai-docket explain --list" : `Did you mean \`${near}\`?`
			}));
			return;
		}
		if (id !== key) problems.push({
			...problemAt(parsed, {
				kind: "unknown-key",
				keys,
				message: `\`${shown}\` is read as ${id}`,
				fix: `Write \`${id}\`.`
			}),
			...renamed(parsed, keys, places.has(id) || siblings.has(id) ? void 0 : id)
		});
		if (places.has(id)) problems.push(problemAt(parsed, {
			kind: "invalid",
			keys,
			message: `${id} stands twice in this file; the first one counts`,
			fix: "Keep one of the two."
		}));
		else {
			places.set(id, keys);
			fields[id] = VERSIONS.has(id) && typeof value === "number" ? parsed.raw?.(keys) ?? String(value) : value;
		}
	};
	for (const [key, value] of Object.entries(data)) if (key === "fields" && typeof value === "object" && value !== null && !Array.isArray(value)) for (const [inner, item] of Object.entries(value)) take(inner, item, ["fields", inner]);
	else if (Object.hasOwn(AROUND_FIELDS, key)) around[key] = value;
	else if (key !== "gpai") take(key, value, [key]);
	const rest = validate(AROUND, {
		...parsed,
		data: around,
		at: (keys) => parsed.at(keys),
		raw: (keys) => parsed.raw?.(keys),
		rewrite: (keys, value) => parsed.rewrite?.(keys, value)
	});
	const at = (...keys) => {
		const [head, id, ...deeper] = keys;
		if (head !== "fields") return rest.file?.at(...keys) ?? {
			path: parsed.path,
			line: parsed.at(keys).line
		};
		const place = places.get(String(id));
		return {
			path: parsed.path,
			line: place === void 0 ? parsed.at([]).line : parsed.at([...place, ...deeper]).line
		};
	};
	const rewrite = (keys, value) => {
		const [head, id, ...deeper] = keys;
		const place = head === "fields" ? places.get(String(id)) : void 0;
		return head === "fields" ? place && editAt(parsed, [...place, ...deeper], value) : rest.file?.rewrite?.(keys, value);
	};
	return {
		file: {
			path: parsed.path,
			data: {
				...rest.file?.data,
				fields
			},
			at,
			rewrite
		},
		problems: [...problems, ...rest.problems]
	};
}
function renamed(parsed, keys, id) {
	const found = id === void 0 ? void 0 : parsed.rename?.(keys, id);
	return found === void 0 ? {} : { edits: [{
		kind: "replace",
		path: parsed.path,
		...found
	}] };
}

// src/records/register-rows.ts
const TEXTS = [
	"name",
	"modality",
	"revision",
	"licence",
	"unit",
	"stage",
	"optout",
	"pii",
	"generator",
	"base",
	"evidence"
];
const DAYS = ["optout_date", "checked"];
const PERIODS = ["collected_from", "collected_to"];
const SHOWN_PER_COLUMN = 3;
const MAX_FURTHER = 500;
function typeRows(raw, rewrite = () => void 0) {
	const problems = [];
	const counts = /* @__PURE__ */ new Map();
	const further = /* @__PURE__ */ new Map();
	const report = (column, problem, row, write) => {
		const seen = (counts.get(column) ?? 0) + 1;
		counts.set(column, seen);
		const { path, line } = row.source;
		const rest = further.get(column) ?? [];
		if (seen > SHOWN_PER_COLUMN && (write === void 0 || rest.length >= MAX_FURTHER)) return;
		const edit = write === void 0 ? void 0 : rewrite(row, column, write);
		if (seen > SHOWN_PER_COLUMN) {
			if (edit !== void 0) further.set(column, [...rest, {
				kind: "replace",
				path,
				...edit
			}]);
			return;
		}
		problems.push({
			path,
			...line === void 0 ? {} : { line },
			...problem,
			...edit === void 0 ? {} : { edits: [{
				kind: "replace",
				path,
				...edit
			}] }
		});
	};
	const rows = raw.flatMap((row) => typed(row, report) ?? []);
	for (const [column, seen] of counts) {
		const edits = further.get(column);
		if (seen > SHOWN_PER_COLUMN) problems.push({
			path: raw[0]?.source.path ?? "",
			kind: "invalid",
			message: `${seen - SHOWN_PER_COLUMN} more rows with the same problem in column ${column}`,
			...edits === void 0 ? {} : { edits }
		});
	}
	return {
		rows,
		problems
	};
}
function typed(raw, report) {
	const { cells, source } = raw;
	const cell = (field) => {
		const value = cells.get(field);
		if (value === void 0) return void 0;
		const { kind } = classify(value);
		if (kind === "placeholder") report(field, {
			kind: "placeholder",
			message: `\`${field}\` still holds a placeholder: ${excerpt(value, 40)}`,
			fix: "Write the value, or leave the cell empty."
		}, raw);
		return kind === "placeholder" || kind === "empty" ? void 0 : value;
	};
	const name = cell("name");
	const id = cell("id") ?? name;
	if (id === void 0) {
		report("id", {
			kind: "invalid",
			message: "a row without id or name, it is not read",
			fix: "Give each data source an id, e.g. hf:org/name."
		}, raw);
		return;
	}
	const row = {
		id,
		source
	};
	for (const field of TEXTS) row[field] = field === "name" ? name : cell(field);
	const kind = cell("category");
	if (kind !== void 0) {
		row["category"] = category(kind);
		if (row["category"] === void 0) {
			row["category_raw"] = kind;
			report("category", {
				kind: "invalid",
				message: `category "${excerpt(kind, 40)}" is none of public, licensed, private, crawled, user, synthetic, other`,
				fix: "Write one of the seven (sections 2.1 to 2.6 of the template)."
			}, raw);
		}
	}
	amounts(row, cell, report, raw);
	for (const field of [...DAYS, ...PERIODS]) row[field] = day(field, cell(field), report, raw);
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== void 0));
}
function amounts(row, cell, report, raw) {
	for (const field of ["size", "weight"]) {
		const value = cell(field);
		if (value === void 0) continue;
		const parts = /^(\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d{1,3})?)\s{0,3}([\p{L} %]{0,40})$/u.exec(value.length > 100 ? "" : value);
		const number = Number((parts?.[1] ?? "x").replaceAll("_", ""));
		const words = (parts?.[2] ?? "").trim();
		if (parts === null || !Number.isFinite(number) || field === "weight" && words !== "" && words !== "%") report(field, {
			kind: "invalid",
			message: `\`${field}\`: expected a number, found "${excerpt(value, 40)}"`,
			fix: field === "size" ? "Write the number alone and what is counted in the column unit, e.g. 2.9e12 and tokens." : "Write the share as a number, e.g. 0.25."
		}, raw, field === "size" ? numberInstead(value) : void 0);
		else {
			row[field] = field === "weight" && words === "%" ? number / 100 : number;
			if (field === "size" && words !== "") row["unit"] ??= words;
		}
	}
}
function day(field, value, report, raw) {
	if (value === void 0 || isIsoDate(value)) return value;
	const read = readDate(value);
	const period = PERIODS.some((name) => name === field);
	if (period && read.kind === "partial" && /^\d{4}(?:-\d{2})?$/.test(value)) return value;
	if (read.kind === "missing") return void 0;
	const what = `\`${field}\`: `;
	if (read.kind === "ambiguous") report(field, {
		kind: "ambiguous-date",
		message: `${what}the date can be read as ${read.readings[0]} or as ${read.readings[1]}`,
		fix: `Write the one you mean: ${read.readings.join(" or ")}.`
	}, raw);
	else report(field, {
		kind: "invalid",
		message: `${what}expected ${period ? "YYYY, YYYY-MM or YYYY-MM-DD" : "a date as YYYY-MM-DD"}, found "${excerpt(value, 40)}"`,
		fix: `Write for example ${read.kind === "date" ? read.iso : "2026-11-22"}.`
	}, raw, isoInstead(value, period));
}

// src/records/register.ts
const SHOWN = 30;
function tableRegister(path, text, map, at) {
	const parsed = parseTable(path, text, path.toLowerCase().endsWith(".tsv") ? { delimiter: "	" } : {});
	if (!parsed.ok) return { problems: parsed.problems.map((p) => ({
		...p,
		kind: "invalid"
	})) };
	const table = parsed.value;
	const problems = table.problems.map((p) => ({
		...p,
		kind: "invalid"
	}));
	if (!table.complete) problems.push({
		path,
		kind: "invalid",
		message: `only the first ${table.rows.length} rows are read`
	});
	const fields = map === void 0 ? headerFields(table, problems) : mappedFields(table, map, problems, at);
	const raw = table.rows.map((row, index) => {
		const cells = new Map(map?.constants ?? []);
		for (const [column, field] of fields) {
			const cell = row.cells.get(column);
			if (cell !== void 0) cells.set(field, cell);
		}
		return {
			cells,
			source: {
				path,
				line: row.line
			},
			index
		};
	});
	const columnOf = new Map(fields.map(([column, field]) => [field, column]));
	const { rows, problems: wrong } = typeRows(raw, ({ source }, field, value) => {
		const column = columnOf.get(field);
		return column === void 0 || source.line === void 0 ? void 0 : table.rewrite(source.line, column, value);
	});
	return {
		register: {
			path,
			columns: Object.assign(Object.create(null), Object.fromEntries(fields)),
			rows
		},
		problems: [...problems, ...wrong]
	};
}
function headerFields(table, problems) {
	const taken = /* @__PURE__ */ new Set();
	const fields = [];
	const sorted = table.columns.toSorted((a, b) => Number(Object.hasOwn(REGISTER_COLUMNS, b)) - Number(Object.hasOwn(REGISTER_COLUMNS, a)));
	for (const column of sorted) {
		const field = columnField(column);
		if (field === void 0 || taken.has(field)) {
			if (problems.length >= SHOWN) continue;
			const near = nearestColumn(column);
			problems.push({
				path: table.path,
				line: 1,
				kind: "unknown-key",
				message: `column "${excerpt(column, 40)}" is not read`,
				fix: near === void 0 || near === field ? `Known columns: ${Object.keys(REGISTER_COLUMNS).join(", ")}.` : `Did you mean ${near}?`
			});
		} else {
			taken.add(field);
			fields.push([column, field]);
		}
	}
	if (!taken.has("id") && !taken.has("name")) problems.push({
		path: table.path,
		line: 1,
		kind: "invalid",
		message: "the table has no column id or name",
		fix: "Name the first column id, or map the table: training-data.yaml with file: and columns:."
	});
	return fields;
}
function mappedFields(table, map, problems, at) {
	const fields = [];
	for (const [field, column] of map.columns) if (table.columns.includes(column)) fields.push([column, field]);
	else {
		const near = nearest(column, table.columns);
		problems.push({
			path: table.path,
			...at?.(field),
			kind: "invalid",
			message: `${table.path} has no column "${excerpt(column, 40)}"`,
			fix: near === void 0 ? `Its columns: ${table.columns.map((c) => excerpt(c, 30)).slice(0, 12).join(", ")}.` : `Did you mean "${near}"?`
		});
	}
	for (const column of table.columns) {
		const field = column.toLowerCase();
		const spoken = map.columns.has(field) || map.constants.has(field) || fields.some(([used]) => used === column);
		if (Object.hasOwn(REGISTER_COLUMNS, field) && !spoken) fields.push([column, field]);
	}
	return fields;
}
function listRegister(parsed, rows, base) {
	const problems = [];
	const columns = Object.create(null);
	const unknown = /* @__PURE__ */ new Set();
	let odd = 0;
	const raw = rows.flatMap((row, i) => {
		const place = {
			path: parsed.path,
			line: parsed.at([...base, i]).line
		};
		if (typeof row === "string") return [{
			cells: /* @__PURE__ */ new Map([["id", row.trim()]]),
			source: place,
			index: i
		}];
		if (typeof row !== "object" || row === null || Array.isArray(row)) {
			odd += 1;
			if (odd <= SHOWN) problems.push({
				...place,
				kind: "invalid",
				message: "a row that is no mapping",
				fix: "Write for example `- {id: hf:org/name, category: public, modality: text}`."
			});
			return [];
		}
		const cells = /* @__PURE__ */ new Map();
		for (const [key, value] of Object.entries(row)) {
			const field = columnField(key);
			const text = Array.isArray(value) ? value.filter((v) => typeof v !== "object").join(", ") : typeof value === "object" ? "" : typeof value === "number" ? parsed.raw?.([
				...base,
				i,
				key
			]) ?? String(value) : String(value);
			if (field === void 0) unknown.add(key);
			else if (text.trim() !== "") {
				columns[key] = field;
				cells.set(field, text.trim());
			}
		}
		return [{
			cells,
			source: place,
			index: i
		}];
	});
	if (odd > SHOWN) problems.push({
		path: parsed.path,
		kind: "invalid",
		message: `${odd - SHOWN} more rows that are no mappings`
	});
	for (const key of [...unknown].slice(0, 10)) {
		const near = nearestColumn(key);
		problems.push({
			path: parsed.path,
			kind: "unknown-key",
			message: `unknown key \`${excerpt(key, 40)}\`, it is not read`,
			fix: near === void 0 ? `Known here: ${Object.keys(REGISTER_COLUMNS).join(", ")}.` : `Did you mean \`${near}\`?`
		});
	}
	const typed = typeRows(raw, ({ index }, field, value) => {
		const row = rows[index];
		const keys = typeof row === "object" && row !== null ? Object.keys(row).filter((key) => columnField(key) === field) : [];
		return keys.length === 1 ? parsed.rewrite?.([
			...base,
			index,
			keys[0] ?? ""
		], value) : void 0;
	});
	return {
		register: {
			path: parsed.path,
			columns,
			rows: typed.rows
		},
		problems: [...problems, ...typed.problems]
	};
}

// src/records/read-model.ts
const MAX_YAML = 1048576;
const MAX_TABLE = 8388608;
const MODEL_DENIALS = /* @__PURE__ */ new Set([
	"provider.name",
	"provider.contact",
	"provider.authorised_representative",
	"code_of_practice.alternative_means",
	"reason"
]);
function perFile(parse) {
	const known = /* @__PURE__ */ new WeakMap();
	return (path, shelf) => {
		const files = known.get(shelf) ?? /* @__PURE__ */ new Map();
		const parsed = files.get(path) ?? parse(path, shelf);
		known.set(shelf, files.set(path, parsed));
		return parsed;
	};
}
const openYaml = perFile(parseFile);
const openRequests = perFile(parseRequests);
const openRegister = perFile(readRegister);
async function parseFile(path, shelf) {
	const read = await shelf.text(path, MAX_YAML);
	if (!("text" in read)) return {
		ok: false,
		problems: [{
			path,
			...read.problem
		}]
	};
	if (!read.complete) return {
		ok: false,
		problems: [{
			path,
			message: "larger than 1 MiB",
			fix: "Move long tables to a CSV file."
		}]
	};
	return parseYaml(path, read.text);
}
function withoutValue(message) {
	return message.replace(/\*[^\s)]+/, () => "*…").replace(/^the tag .* is not allowed$/s, () => "a tag is not allowed");
}
async function readModel(folder, shelf, shared) {
	const problems = [];
	const open = async (name) => {
		const path = folder.files.get(name) ?? (name === "model" || name === "classification" ? void 0 : shared?.files.get(name));
		if (path === void 0) return void 0;
		const parsed = await openYaml(path, shelf);
		if (parsed.ok) return parsed.value;
		problems.push(...parsed.problems.map((p) => ({
			...p,
			message: name === "safety" ? withoutValue(p.message) : p.message,
			kind: "invalid"
		})));
	};
	const keep = ({ file, problems: found }) => {
		problems.push(...found);
		return file;
	};
	const modelYaml = await open("model");
	const model = modelYaml && keep(validate(MODEL, modelYaml, { denials: MODEL_DENIALS }));
	if (model !== void 0) problems.push(...questions(model));
	const documentationYaml = await open("documentation");
	const documentation = documentationYaml && keep(readFields(documentationYaml, "documentation"));
	const summaryYaml = await open("summary");
	const summary = summaryYaml && keep(readFields(summaryYaml, "summary"));
	const copyrightYaml = await open("copyright");
	const copyright = copyrightYaml && keep(validate(COPYRIGHT, copyrightYaml, { denials: COPYRIGHT_DENIALS }));
	const safetyYaml = await open("safety");
	const safety = safetyYaml && keep(validate(SAFETY, safetyYaml, { confidential: true }));
	if (safety !== void 0) problems.push(...brokenPointers(safety));
	const classificationYaml = await open("classification");
	const classification = classificationYaml && keep(validate(CLASSIFICATION, classificationYaml));
	const registerPath = folder.files.get("training-data") ?? shared?.files.get("training-data");
	const register = registerPath === void 0 ? { problems: [] } : await openRegister(registerPath, shelf);
	problems.push(...register.problems);
	const registers = {};
	const registerPaths = {};
	for (const [name, path] of new Map([...shared?.registers ?? [], ...folder.registers])) {
		const { rows, problems: found } = await openRequests(path, shelf);
		problems.push(...found);
		registerPaths[name] = path;
		if (rows !== void 0) registers[name] = rows;
	}
	return {
		id: folder.modelId ?? model?.data.model?.id ?? "default",
		folder: folder.path,
		registers,
		registerPaths,
		problems,
		...model && { model },
		...documentation && { documentation },
		...summary && { summary },
		...copyright && { copyright },
		...safety && { safety },
		...classification && { classification },
		...register.register && { register: register.register }
	};
}
function questions(model) {
	const code = model.data.code_of_practice;
	if (code?.signatory === true && (code.chapters ?? []).length === 0) return [{
		...model.at("code_of_practice", "signatory"),
		kind: "invalid",
		keys: ["code_of_practice", "chapters"],
		message: "`code_of_practice`: signatory without chapters; the Code is signed chapter by chapter",
		fix: "Name the chapters signed: `chapters: [transparency, copyright, safety]`."
	}];
	if (code?.signatory === false && (code.chapters ?? []).length > 0) return [{
		...model.at("code_of_practice", "chapters"),
		kind: "invalid",
		keys: ["code_of_practice", "chapters"],
		message: "`code_of_practice`: chapters are named although signatory is false",
		fix: "Set `signatory: true`, or delete the chapters."
	}];
	return [];
}
function brokenPointers(safety) {
	return Object.entries(safety.data).flatMap(([key, value]) => {
		if (typeof value !== "object" || value === null || Array.isArray(value) || !(Object.hasOwn(value, "held_by") || Object.hasOwn(value, "digest"))) return [];
		const fault = pointerFault(value);
		return fault === void 0 ? [] : [{
			...safety.at(key),
			kind: "invalid",
			keys: [key],
			message: fault,
			fix: "A pointer has held_by, digest, version and date (YYYY-MM-DD)."
		}];
	});
}
async function parseRequests(path, shelf) {
	const read = await shelf.text(path, MAX_TABLE);
	if (!("text" in read)) return { problems: [{
		path,
		...read.problem
	}] };
	if (!read.complete) return { problems: [{
		path,
		kind: "invalid",
		message: "larger than 8 MiB, it is not read",
		fix: "Move closed requests to an archive file, e.g. under .gpai/archive/."
	}] };
	return readRequests(path, read.text);
}
async function readRegister(path, shelf) {
	if (/\.[ct]sv$/i.test(path)) return openTable(path, shelf, { path });
	const parsed = await openYaml(path, shelf);
	if (!parsed.ok) return { problems: parsed.problems.map((p) => ({
		...p,
		kind: "invalid"
	})) };
	const { value } = parsed;
	const data = value.data;
	if (data === null) return { problems: [] };
	if (Array.isArray(data)) return listRegister(value, data, []);
	if (typeof data === "object" && !("file" in data)) {
		const key = Object.keys(data).find((k) => Array.isArray(data[k]));
		if (key !== void 0) return listRegister(value, data[key] ?? [], [key]);
	}
	return mappedTable(value, shelf);
}
async function mappedTable(parsed, shelf) {
	const { file, problems } = validate(REGISTER_MAP, parsed, { verbatim: true });
	if (file === void 0) return { problems };
	const place = file.at("file");
	const path = insidePath(file.data.file);
	if (path === void 0) return { problems: [...problems, {
		...place,
		...problemAt(parsed, {
			kind: "invalid",
			keys: ["file"],
			message: `"${file.data.file}" leaves the repository or is no plain path`,
			fix: "Write a path from the root of the repository."
		})
	}] };
	const columns = /* @__PURE__ */ new Map();
	const constants = /* @__PURE__ */ new Map();
	for (const [field, from] of Object.entries(file.data.columns ?? {})) if (typeof from === "string") columns.set(field, from);
	else constants.set(field, from.value);
	const map = {
		columns,
		constants
	};
	const at = (field) => ({
		path: parsed.path,
		line: file.at("columns", field).line ?? 1
	});
	const table = await openTable(path, shelf, place, columns.size === 0 ? void 0 : map, at);
	return {
		...table,
		problems: [...problems, ...table.problems]
	};
}
async function openTable(path, shelf, place, map, at) {
	const read = await shelf.text(path, MAX_TABLE);
	if (!("text" in read)) return { problems: [{
		...place,
		...read.problem,
		message: place.path === path ? read.problem.message : `${path}: ${read.problem.message}`
	}] };
	if (!read.complete) return { problems: [{
		path,
		kind: "invalid",
		message: "larger than 8 MiB",
		fix: "Keep one row per data source."
	}] };
	return tableRegister(path, read.text, map, at);
}

// src/records/read-folders.ts
async function readFolders(entries, shelf, documents, now) {
	const { root, models: folders, problems: misplaced } = findPlaces(entries);
	const problems = [...misplaced];
	const nobodys = folders.length > 0 && !isModel(root, folders) ? root.files.get("classification") : void 0;
	if (nobodys !== void 0) problems.push({
		path: nobodys,
		kind: "invalid",
		message: "decisions are made on one model each, and here it is not clear on which",
		fix: "Move the file into the folder of its model: .gpai/<model-id>/classification.yaml."
	});
	const models = [];
	const upstream = /* @__PURE__ */ new Map();
	for (const folder of [...isModel(root, folders) ? [root] : [], ...folders]) {
		const read = await readModel(folder, shelf, folders.length > 0 && folder !== root ? root : void 0);
		models.push({
			...read,
			problems: [
				...read.problems,
				...await readDocuments(read, shelf, documents),
				...await readUpstream(read, shelf, upstream)
			]
		});
	}
	const open = async (name) => {
		const path = root.files.get(name);
		const parsed = path === void 0 ? void 0 : await openYaml(path, shelf);
		if (parsed?.ok === false) problems.push(...parsed.problems.map((p) => ({
			...p,
			kind: "invalid"
		})));
		return parsed?.ok === true ? parsed.value : void 0;
	};
	const configYaml = await open("config");
	const config = configYaml === void 0 ? void 0 : readConfigFile(configYaml);
	const waiverYaml = await open("waivers");
	const waivers = waiverYaml === void 0 ? void 0 : readWaiverFile(waiverYaml, now);
	const baselineYaml = await open("baseline");
	const baseline = baselineYaml === void 0 ? void 0 : readBaselineFile(baselineYaml);
	problems.push(...config?.problems ?? [], ...waivers?.problems ?? [], ...baseline?.problems ?? []);
	return {
		models,
		config: config?.config ?? {},
		configPath: root.files.get("config"),
		waivers: waivers?.waivers ?? [],
		problems,
		...upstream.size === 0 ? {} : { upstream },
		...baseline?.baseline === void 0 ? {} : { baseline: baseline.baseline }
	};
}
function isModel(root, models) {
	return models.length > 0 ? root.files.has("model") : holdsModel(root) || root.registers.size > 0;
}

export { readFolders };