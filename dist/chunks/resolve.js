import { t as HOUSE_DAYS } from "./house.js";
import { t as compileGlob } from "./glob.js";
import { n as nearest } from "./classification-types.js";
import { i as PRESETS, t as ORGANISATION } from "./schema2.js";
import { n as decodeUtf8 } from "./decode.js";
import { i as parseYaml } from "./dates.js";
import { i as knownKeys, r as validate } from "./validate.js";
import { n as CONFIG } from "./small.js";

// src/policy/defaults.ts
const DEFAULTS = {
	mode: "preview",
	pull_requests: "auto",
	fail_on: "stale",
	comment: "on-change",
	issues: {
		open_on: [
			"conflict",
			"gap",
			"stale"
		],
		ahead_days: 30,
		labels: [],
		budget: 10,
		without: []
	},
	reminders: {
		days: [
			30,
			7,
			0
		],
		every_months: 1,
		back_off: 1
	},
	snooze: { max_days: 90 },
	confidential: "hidden",
	records_repository: null,
	house: { ...HOUSE_DAYS },
	calendar: { holidays: [] },
	complaints: {
		enabled: true,
		propose: true
	},
	include: ["*"],
	exclude: []
};

// src/policy/keys.ts
const PLAIN = [
	"mode",
	"pull_requests",
	"fail_on",
	"comment",
	"issues.open_on",
	"issues.ahead_days",
	"issues.labels",
	"issues.budget",
	"issues.without",
	"reminders.days",
	"reminders.every_months",
	"reminders.back_off",
	"snooze.max_days",
	"confidential",
	"records_repository",
	"calendar.holidays",
	"complaints.enabled",
	"complaints.propose",
	"include",
	"exclude"
];
const VALUE_NAMES = [...PLAIN, ...Object.keys(HOUSE_DAYS).map((clock) => `house.${clock}`)];
const ORGANISATION_ALONE = /* @__PURE__ */ new Set([
	"issues.budget",
	"confidential",
	"records_repository",
	"include",
	"exclude"
]);
const ACCOUNT_ALONE = /* @__PURE__ */ new Set([
	"issues.budget",
	"records_repository",
	"include",
	"exclude"
]);
const LOCKABLE = [...new Set(VALUE_NAMES.flatMap((name) => name.includes(".") ? [name.slice(0, name.indexOf(".")), name] : [name]))];
function lockedNames(entry) {
	return VALUE_NAMES.filter((name) => name === entry || name.startsWith(`${entry}.`));
}
function flatten(layer) {
	const found = /* @__PURE__ */ new Map();
	for (const name of VALUE_NAMES) {
		let node = layer;
		for (const key of name.split(".")) node = typeof node === "object" && node !== null && Object.hasOwn(node, key) ? node[key] : void 0;
		if (node !== void 0) found.set(name, node);
	}
	return found;
}
function unflatten(values) {
	const root = {};
	for (const name of VALUE_NAMES) {
		const [first = "", second] = name.split(".");
		if (second === void 0) root[first] = values.get(name);
		else (root[first] ??= {}, root[first])[second] = values.get(name);
	}
	return root;
}

// src/policy/read.ts
const MAX_BYTES = 262144;
function readPolicyFile(bytes, place, schema) {
	const tell = (problem) => ({
		...problem,
		path: place.path,
		...place.repository === void 0 ? {} : { repository: place.repository }
	});
	const refuse = (message, fix, line) => ({
		problems: [tell({
			message: `${message}; nothing of the file counts`,
			fix,
			...line === void 0 ? {} : { line }
		})],
		unknown: []
	});
	if (bytes.length > 262144) return refuse(`the file is larger than ${MAX_BYTES.toLocaleString("en")} bytes`, "Shorten it: globs stand for many repositories.");
	const text = decodeUtf8(bytes);
	if (text === void 0) return refuse("the file is no UTF-8 text", "Save it as UTF-8.");
	const parsed = parseYaml(place.path, text, {
		maxBytes: MAX_BYTES,
		maxDepth: 16
	});
	if (!parsed.ok) return {
		problems: parsed.problems.map((one) => tell(syntax(one))),
		unknown: []
	};
	if (parsed.value.data !== null && (typeof parsed.value.data !== "object" || Array.isArray(parsed.value.data))) return refuse("the file is no mapping of key: value lines", "Begin with a line such as `mode: preview`.", 1);
	const { file, problems } = validate(schema, parsed.value, {
		confidential: true,
		verbatim: true
	});
	const unknown = problems.filter((one) => one.kind === "unknown-key").map((one) => one.keys ?? []);
	return {
		...file === void 0 ? {} : { file },
		problems: problems.map((one) => tell(said(one, schema, parsed.value.data))),
		unknown
	};
}
const PLAIN_WORDS = /* @__PURE__ */ new Set([
	"unresolved git merge conflict",
	"not YAML: too many syntax errors",
	"a tab used as indentation",
	"the indentation does not fit the lines around it",
	"an indented block inside [ ] or { }",
	"a key that is no plain text",
	"a key that runs over several lines, or a line without \"key:\"",
	"several anchors on one value",
	"several tags on one value",
	"a tag that is not allowed",
	"a key longer than 1,024 characters",
	"more than one document in the file",
	"a line that begins with %",
	"a second \": \" in one line",
	"nested deeper than 16 levels",
	"a mapping with more than 5,000 keys",
	"more than 300,000 tokens"
]);
function syntax({ message, line, fix }) {
	return {
		message: `${PLAIN_WORDS.has(message) ? message : message.endsWith("stands twice in one mapping") ? "a key stands twice in one mapping" : message.startsWith("an alias") ? "an alias (a text that begins with *)" : message.startsWith("the tag ") ? "a tag (a text that begins with !)" : message.startsWith("the key ") ? "a key of a name that is not allowed" : message.startsWith("Missing closing") ? "a quote that is not closed" : "not valid YAML"}; nothing of the file counts`,
		...line === void 0 ? {} : { line },
		fix: fix ?? "Compare the line with the example in the documentation."
	};
}
function said({ kind, keys = [], message, fix, line }, schema, data) {
	const at = line === void 0 ? {} : { line };
	if (kind !== "unknown-key") {
		const meant = nearestWord(message, valueAt(data, keys));
		return {
			message: `${message}; the value is left out`,
			fix: meant === void 0 ? fix ?? "Compare the value with the example in the documentation." : `Did you mean \`${meant}\`?`,
			...at
		};
	}
	const above = keys.slice(0, -1);
	const known = knownKeys(schema, above);
	const near = nearest(String(keys.at(-1)), known);
	return {
		message: `a key that is not known ${above.length === 0 ? "here" : `under \`${dotted(above)}\``}; it is left out`,
		fix: near === void 0 ? `Known here: ${known.join(", ")}.` : `Did you mean \`${near}\`?`,
		...at
	};
}
function nearestWord(message, value) {
	const words = / expected one of ((?:[\w-]{1,40}(?:, )?){1,40})$/.exec(message)?.[1]?.split(", ");
	return words === void 0 || typeof value !== "string" ? void 0 : nearest(value, words);
}
function valueAt(data, keys) {
	return keys.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0, data);
}
function dotted(keys) {
	return keys.map((key, i) => typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${key}`).join("");
}

// src/policy/organisation.ts
const ORGANISATION_PATHS = [".github/gpai-docket.yaml", ".github/gpai-docket.yml"];
const ORGANISATION_REPOSITORY = ".github";
const MAX_RULES = 500;
const MAX_GLOBS = 1e3;
const MAX_BRACES = 100;
const EMPTY = {
	values: /* @__PURE__ */ new Map(),
	lines: /* @__PURE__ */ new Map(),
	locked: /* @__PURE__ */ new Map()
};
function readOrganisationFile(bytes, path, repository) {
	const place = {
		path,
		...repository === void 0 ? {} : { repository }
	};
	const { file, problems: told } = readPolicyFile(bytes, place, ORGANISATION);
	if (file === void 0) return {
		place,
		readable: false,
		layer: EMPTY,
		rules: [],
		problems: told
	};
	const problems = [...told];
	const tell = (message, fix, line) => {
		problems.push({
			message,
			fix,
			...place,
			...line === void 0 ? {} : { line }
		});
	};
	const layer = layerOf(file, file.data, [], tell);
	for (const key of ["include", "exclude"]) globsOf(file, file.data[key] ?? [], [key], tell);
	const presetLine = file.at("preset").line;
	return {
		place,
		readable: true,
		layer,
		rules: rulesOf(file, tell),
		problems,
		...file.data.preset === void 0 ? {} : {
			preset: file.data.preset,
			...presetLine === void 0 ? {} : { presetLine }
		}
	};
}
function chooseOrganisationFile(files, repository) {
	const [first, ...others] = ORGANISATION_PATHS.filter((path) => files.has(path));
	const bytes = first === void 0 ? void 0 : files.get(first);
	if (first === void 0 || bytes === void 0) return void 0;
	const read = readOrganisationFile(bytes, first, repository);
	return {
		...read,
		problems: [...others.map((path) => ({
			message: `there is also ${first}, and only that one is read`,
			path,
			...repository === void 0 ? {} : { repository },
			fix: `Delete ${path} after moving over what it says.`
		})), ...read.problems]
	};
}
function rulesOf(file, tell) {
	const all = file.data.repos ?? [];
	if (all.length > MAX_RULES) tell(`\`repos\` has more than ${MAX_RULES} entries; those after them do not count`, "Join entries: one may name several globs.", file.at("repos", MAX_RULES).line);
	const rules = [];
	let [globs, braces] = [0, 0];
	for (const [i, data] of all.slice(0, MAX_RULES).entries()) {
		globs += data.match.length;
		braces += data.match.filter((glob) => glob.includes("{")).length;
		if (globs > MAX_GLOBS || braces > MAX_BRACES) {
			tell(globs > MAX_GLOBS ? `\`repos\` has more than ${MAX_GLOBS.toLocaleString("en")} globs; entries from here on do not count` : `\`repos\` has more than ${MAX_BRACES} globs with braces; entries from here on do not count`, "Use fewer globs that match more.", file.at("repos", i).line);
			break;
		}
		const compiled = globsOf(file, data.match, [
			"repos",
			i,
			"match"
		], tell);
		rules.push({
			...layerOf(file, data, ["repos", i], tell),
			globs: compiled.map((one) => one.glob),
			matching: (name) => compiled.find((one) => one.matches(name))?.glob
		});
	}
	return rules;
}
function nameGlob(glob) {
	const compiled = compileGlob(glob.toLowerCase());
	return compiled.ok ? {
		glob,
		matches: (name) => compiled.glob.matches(name.toLowerCase())
	} : void 0;
}
function globsOf(file, globs, keys, tell) {
	return globs.flatMap((glob, i) => {
		const { line } = file.at(...keys, i);
		const compiled = nameGlob(glob);
		if (compiled === void 0) tell("a glob that cannot be read; it matches nothing", "Use * for any characters, ? for one, [abc] and {a,b} for several; at most 10 stars.", line);
		else if (glob.includes("/") && !/^\/|\/$/.test(glob)) tell("a glob with a slash, which no name of a repository has; it matches nothing", "Write the name without its owner.", line);
		return compiled === void 0 ? [] : [compiled];
	});
}
function layerOf(file, data, at, tell) {
	const values = new Map([...flatten(data)].filter(([name]) => at.length === 0 || !ACCOUNT_ALONE.has(name)));
	const lines = /* @__PURE__ */ new Map();
	for (const name of values.keys()) {
		const { line } = file.at(...at, ...name.split("."));
		if (line !== void 0) lines.set(name, line);
	}
	const locked = /* @__PURE__ */ new Map();
	for (const [i, entry] of (data.locked ?? []).entries()) {
		const names = lockedNames(entry);
		const { line } = file.at(...at, "locked", i);
		const near = nearest(entry, LOCKABLE);
		if (names.length === 0) tell("an entry of `locked` that names no value; it locks nothing", near === void 0 ? `Names: ${LOCKABLE.join(", ")}.` : `Did you mean \`${near}\`?`, line);
		for (const name of names) if (!locked.has(name)) locked.set(name, line);
	}
	return {
		values,
		lines,
		locked
	};
}
function presetValues(preset) {
	return flatten(PRESETS[preset].values);
}

// src/policy/repository.ts
const REPOSITORY_PATHS = [".gpai/config.yaml", ".gpai/config.yml"];
function readRepositoryFile(bytes, path, repository) {
	const place = {
		path,
		...repository === void 0 ? {} : { repository }
	};
	const { file, problems, unknown } = readPolicyFile(bytes, place, CONFIG);
	const lines = /* @__PURE__ */ new Map();
	for (const name of file === void 0 ? [] : flatten(file.data).keys()) {
		const line = file?.at(...name.split(".")).line;
		if (line !== void 0) lines.set(name, line);
	}
	const alone = unknown.filter((keys) => isAlone(keys.join(".")));
	const reworded = problems.map((one) => {
		const keys = alone.find((each) => file?.at(...each).line === one.line && one.message.startsWith("a key that is not known"));
		return keys === void 0 ? one : {
			...one,
			message: `\`${keys.join(".")}\` is for the organisation alone; it is left out`,
			fix: "Set it in the organisation's file, or take the line out."
		};
	});
	return {
		config: file?.data ?? {},
		place,
		lines,
		problems: reworded
	};
}
function isAlone(name) {
	return ORGANISATION_ALONE.has(name) || [
		"preset",
		"locked",
		"repos"
	].includes(name);
}
function ownValues(config) {
	return new Map([...flatten(config)].filter(([name]) => VALUE_NAMES.includes(name) && !ORGANISATION_ALONE.has(name)));
}

// src/policy/resolve.ts
var Stack = class {
	values = new Map(flatten(DEFAULTS));
	origins = new Map(VALUE_NAMES.map((name) => [name, { layer: "default" }]));
	locks = /* @__PURE__ */ new Map();
	problems = [];
	set(name, value, origin, place) {
		const refused = same(this.values.get(name), value) ? void 0 : this.#refusal(name, value, origin);
		if (refused !== void 0) {
			this.problems.push({
				...refused,
				...place,
				...origin.line === void 0 ? {} : { line: origin.line }
			});
			return;
		}
		if (this.locks.has(name)) return;
		this.values.set(name, value);
		this.origins.set(name, origin);
	}
	lock(locked, path) {
		for (const [name, line] of locked) {
			if (!this.locks.has(name)) this.locks.set(name, {
				path,
				...line === void 0 ? {} : { line }
			});
			const origin = this.origins.get(name);
			if (origin !== void 0) this.origins.set(name, {
				...origin,
				locked: true
			});
		}
	}
	#refusal(name, value, origin) {
		const lock = this.locks.get(name);
		if (lock !== void 0) return {
			message: `\`${name}\` is locked by the organisation (${`${lock.path ?? "the organisation's file"}${lock.line === void 0 ? "" : `:${lock.line}`}`}); the value here is refused`,
			fix: origin.layer === "repository" ? `Take the line out, or ask the organisation to unlock \`${name}\`.` : `Take \`${name}\` out of \`locked\` above, and lock it in the entries of \`repos\`.`
		};
		if (origin.layer !== "repository") return void 0;
		if (name === "mode" && modeRank(value) > modeRank(this.values.get(name))) return {
			message: "`mode` may only be turned down by a repository; the value here is refused",
			fix: "Ask the organisation: it switches writing on, for all repositories or for some in `repos`."
		};
		if (name === "snooze.max_days" && Number(value) > Number(this.values.get(name))) return {
			message: "`snooze.max_days` may only be shortened by a repository; the value here is refused",
			fix: `Write at most ${String(this.values.get(name))}, or ask the organisation.`
		};
	}
};
const MODE_ORDER = [
	"off",
	"preview",
	"active"
];
function modeRank(mode) {
	return MODE_ORDER.findIndex((one) => one === mode);
}
function resolvePolicy({ organisation, repository, own }) {
	const stack = new Stack();
	if (organisation !== void 0) {
		const { place, preset, presetLine, layer, rules } = organisation;
		const source = place.repository === void 0 ? place.path : `${place.repository}:${place.path}`;
		if (preset !== void 0) for (const [name, value] of presetValues(preset)) stack.set(name, value, {
			layer: "preset",
			source: preset,
			...presetLine === void 0 ? {} : { line: presetLine }
		}, place);
		for (const [name, value] of layer.values) stack.set(name, value, {
			layer: "organisation",
			source,
			...lineOf(layer, name)
		}, place);
		stack.lock(layer.locked, place.path);
		for (const rule of repository.name === "" ? [] : rules) {
			const glob = rule.matching(repository.name);
			if (glob === void 0) continue;
			for (const [name, value] of rule.values) stack.set(name, value, {
				layer: "repos",
				source,
				glob,
				...lineOf(rule, name)
			}, place);
			stack.lock(rule.locked, place.path);
		}
	}
	const read = own !== void 0 && "lines" in own ? own : void 0;
	if (own !== void 0) {
		const place = read?.place ?? {
			path: ".gpai/config.yaml",
			repository: `${repository.owner}/${repository.name}`
		};
		const source = place.repository === void 0 ? place.path : `${place.repository}:${place.path}`;
		for (const [name, value] of ownValues(own.config)) if (!ORGANISATION_ALONE.has(name)) stack.set(name, value, {
			layer: "repository",
			source,
			...read === void 0 ? {} : lineOf(read, name)
		}, place);
	}
	return {
		values: unflatten(new Map([...stack.values, ["reminders.days", falling(stack.values.get("reminders.days"))]])),
		origins: stack.origins,
		problems: [
			...organisation?.problems ?? [],
			...read?.problems ?? [],
			...stack.problems
		]
	};
}
function lineOf({ lines }, name) {
	const line = lines.get(name);
	return line === void 0 ? {} : { line };
}
function same(a, b) {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
function falling(days) {
	return [...new Set(days)].sort((a, b) => b - a);
}
function judgedConfig(organisation, repository) {
	return (own) => {
		const { values, origins } = resolvePolicy({
			...organisation === void 0 ? {} : { organisation },
			repository,
			own: { config: own }
		});
		const { fail_on, comment, house, calendar, mode, pull_requests, reminders, snooze, complaints, issues: { open_on, ahead_days, labels, without } } = values;
		const said = (clock) => own.house !== void 0 && Object.hasOwn(own.house, clock) ? own.house[clock] : void 0;
		const set = Object.fromEntries(Object.entries(house).filter(([clock, days]) => origins.get(`house.${clock}`)?.layer !== "default" || said(clock) === days));
		return {
			fail_on,
			...comment === void 0 ? {} : { comment },
			house: set,
			calendar,
			mode,
			pull_requests,
			reminders,
			snooze,
			complaints,
			issues: {
				open_on,
				ahead_days,
				labels,
				without
			}
		};
	};
}
function isSwitchedOn({ layer, rules }) {
	if (layer.values.get("mode") === "active") return true;
	return !layer.locked.has("mode") && rules.some(({ values, globs }) => globs.length > 0 && values.get("mode") === "active");
}

export { readRepositoryFile as a, chooseOrganisationFile as c, REPOSITORY_PATHS as i, readOrganisationFile as l, judgedConfig as n, ORGANISATION_PATHS as o, resolvePolicy as r, ORGANISATION_REPOSITORY as s, isSwitchedOn as t, MAX_BYTES as u };