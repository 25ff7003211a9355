import { D as fieldAt, g as within, h as twoFigures, i as nameOfModel, j as wordsOf, k as stateOf$1, m as quantities, s as dateOf, u as fold } from "./dependencies.js";
import { a as digestsStated, c as canonical$1, d as summaryOf, f as summaryPath, i as digestsRecorded, l as datasetKey, o as marksOf, p as repositoryPath, s as declaredRow, u as fieldOf } from "./registry.js";
import { T as licenceInfo, n as parameterBand } from "./band.js";
import { a as inWords, r as factsOf } from "./finding.js";
import { r as copyrightRecord } from "./values.js";
import { r as productOf, t as declaredProducts } from "./agents.js";
import { a as obligation, t as CATALOGUE_DATE } from "./catalogue.js";
import { t as matchModels } from "./match.js";
import { n as profileOf, t as UNDECLARED } from "./profile.js";
import { c as fails } from "./verdict.js";
import { i as identity, o as namesOf, r as groupOf, t as Fingerprints } from "./fingerprint.js";
import { a as isOpen, i as generalSeverity, o as severityRank } from "./severity.js";
import { n as evaluate, t as readTree } from "./tree.js";
import { i as isoDate, r as isBefore } from "./clocks.js";
import { t as APPLICATION } from "./gates.js";
import { f as inForce } from "./findings.js";
import { r as excerpt } from "./lines.js";
import { t as FAIL_ON } from "./fail-on.js";
import { t as HOUSE_DAYS } from "./house.js";
import { u as MODES } from "./small.js";
import { c as resolveCommit, d as gitRecords, f as gitText, i as isObjectId, n as gitPlace, o as isShallow, s as parents, t as firstLine } from "./revision.js";
import { t as LIST_LIMITS } from "./limits2.js";
import { n as openGit, s as decodeName, t as openRepository } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { t as VERSION } from "./version.js";
import { t as parseJson } from "./json.js";
import { n as decodeUtf8 } from "./decode.js";
import { t as silent } from "./progress.js";
import { t as loadRecords } from "./load.js";

// src/checks/change/delta.ts
var Delta = class {
	#byPath;
	#before;
	#after;
	#base;
	#head;
	renames;
	constructor(changes, base = () => void 0, head = () => void 0) {
		this.#byPath = new Map(changes.filter((change) => change.status !== "deleted").map((change) => [change.path, change]));
		this.#before = new Set(changes.flatMap((change) => change.status === "added" ? [] : [change.from ?? change.path]));
		this.#base = base;
		this.#head = head;
		this.#after = new Map(changes.flatMap((change) => change.from === void 0 ? [] : [[change.from, change.path]]));
		this.renames = new Map(changes.flatMap((change) => change.from === void 0 ? [] : [[change.path, change.from]]));
	}
	at(path) {
		return this.renames.get(path) ?? path;
	}
	nowAt(path) {
		return this.#after.get(path) ?? path;
	}
	touched(path) {
		return this.#byPath.has(path);
	}
	left(path) {
		return this.#before.has(path);
	}
	isNew(path) {
		return this.#byPath.get(path)?.status === "added";
	}
	bytesDiffer(path) {
		const change = this.#byPath.get(path);
		if (change === void 0) return false;
		if (change.status !== "renamed") return true;
		if (change.same === true) return false;
		const [was, is] = [this.#base(this.at(path)), this.#head(path)];
		return was === void 0 || is === void 0 ? void 0 : was !== is;
	}
};

// src/checks/change/due.ts
const ASKS_NOTHING = /* @__PURE__ */ new Set([
	"not-applicable",
	"upcoming",
	"waived"
]);
function binds(pair, id) {
	const outcome = pair.outcome(id);
	return outcome !== void 0 && !ASKS_NOTHING.has(outcome);
}
function due(pair, obligation, path, what, done) {
	return binds(pair, obligation) ? [{
		obligation,
		path,
		what,
		done
	}] : [];
}
function sameValue(a, b) {
	return canonical(a, 0) === canonical(b, 0);
}
const MAX_DEPTH$1 = 12;
function canonical(value, depth) {
	if (value === void 0) return "";
	if (value === null || typeof value !== "object" || depth > MAX_DEPTH$1) return JSON.stringify(value) ?? "";
	if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(",")}]`;
	return `{${Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, child]) => `${JSON.stringify(key)}:${canonical(child, depth + 1)}`).join(",")}}`;
}
function fieldNow(pair, id) {
	const { value } = fieldAt(pair.head.model.records, id);
	const { kind } = stateOf$1(value);
	const before = pair.base === void 0 ? void 0 : fieldAt(pair.base.model.records, id).value;
	return {
		value,
		text: wordsOf(value),
		stated: kind === "value" || kind === "pointer" || kind === "na",
		changed: !sameValue(value, before)
	};
}
function documentOf(pair) {
	const { records } = pair.head.model;
	if (records.documentation !== void 0) return {
		kind: "fields",
		path: records.documentation.path
	};
	const named = records.model?.data.documents?.["model_documentation"];
	if (named !== void 0 && records.model !== void 0) return whole(pair, "T-1.1.c", named, records.model.path);
	const means = unsigned(pair, "transparency");
	if (means !== void 0) return whole(pair, "AIA-53.1.a", means.evidence, means.path);
	return {
		kind: "fields",
		path: `${records.folder}/documentation.yaml`
	};
}
function unsigned(pair, chapter) {
	const { records, profile } = pair.head.model;
	if (profile.signatory === null || profile.signatory.includes(chapter)) return void 0;
	const declared = records.model?.data.code_of_practice?.alternative_means;
	const means = typeof declared === "string" ? declared : declared?.[chapter] ?? declared?.["overall"] ?? declared?.["all"];
	return {
		evidence: (typeof means === "string" ? means : means?.evidence) ?? "",
		path: records.model?.path ?? `${records.folder}/model.yaml`
	};
}
function whole(pair, obligation, target, fallback) {
	const path = repositoryPath(target);
	return pair.head.records.paths.has(path) ? {
		kind: "whole",
		obligation,
		path,
		isFile: true
	} : {
		kind: "whole",
		obligation,
		path: fallback,
		isFile: false
	};
}
function wholeDue(pair, document, parts) {
	const what = document.isFile ? `bring it up to date: ${parts}` : `bring the document that is named here up to date: ${parts}`;
	return due(pair, document.obligation, document.path, what, document.isFile && pair.delta.bytesDiffer(document.path) === true);
}
function headerDue(pair, path, ahead = false) {
	const date = fieldNow(pair, "MDF-HDR-1");
	const version = fieldNow(pair, "MDF-HDR-2");
	return [...due(pair, "MDF-HDR-2", path, "raise the version of the document, and list the one before under `earlier_versions`", ahead || version.stated && version.changed && !isLower(version.text, before(pair, "MDF-HDR-2"))), ...due(pair, "MDF-HDR-1", path, "set the date of the last update", ahead || dateRaised(pair, date.value, date.changed))];
}
function before(pair, id) {
	return pair.base === void 0 ? "" : wordsOf(fieldAt(pair.base.model.records, id).value);
}
function dateRaised(pair, value, changed) {
	const is = dateOf({ value });
	const was = pair.base === void 0 ? void 0 : dateOf({ value: fieldAt(pair.base.model.records, "MDF-HDR-1").value });
	return is !== void 0 && (is === pair.head.now || changed && (was === void 0 || is > was));
}
function isLower(is, was) {
	const [a, b] = [is, was].map((text) => /^v?(\d{1,9}(?:\.\d{1,9}){0,5})$/i.exec(text.trim())?.[1]?.split(".").map(Number));
	if (a === void 0 || b === void 0) return false;
	for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
		const difference = (a[i] ?? 0) - (b[i] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return false;
}

// src/checks/change/words.ts
const MAX_NAME = 60;
const SHOWN = 3;
const MAX_MESSAGE = 300;
function tick(name) {
	const text = name.slice(-4096).replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("`", "'");
	return `\`${text.length > MAX_NAME ? `…${text.slice(-59)}` : text}\``;
}
function names(list, most = SHOWN) {
	const shown = list.slice(0, most).map(tick).join(", ");
	return list.length > most ? `${shown} and ${list.length - most} more` : shown;
}
function count(number, one, more = `${one}s`) {
	return `${number} ${number === 1 ? one : more}`;
}
function sentence(text) {
	return text.length > MAX_MESSAGE ? `${text.slice(0, 299)}…` : text;
}
function listed$1(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

// src/checks/change/base-model.ts
const LOCAL = /^(?:\/|\.{1,2}\/|[a-z]:\\)/i;
const MAX_BASES = 100;
function ids(value) {
	return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string" && one !== "" && !LOCAL.test(one)).slice(0, MAX_BASES);
}
function basesOf(facts) {
	return new Map(facts.filter((fact) => fact.key === "base_model").flatMap((fact) => ids(fact.value).map((id) => [nameOfModel(id), {
		id,
		sources: fact.sources
	}])).filter(([name]) => name !== ""));
}
function items$2(pair) {
	if (pair.base === void 0 && pair.head.model.facts.facts.every((fact) => fact.key !== "base_model")) return [];
	const [is, was] = [basesOf(pair.head.model.facts.facts), basesOf(pair.base?.model.facts.facts ?? [])];
	const touched = (source) => pair.delta.touched(source.path) && pair.delta.bytesDiffer(source.path) !== false;
	const added = [...is].filter(([name, { sources }]) => !was.has(name) && sources.some(touched));
	const removed = [...was].filter(([name, { sources }]) => !is.has(name) && sources.some((source) => pair.delta.left(source.path)));
	if (added.length + removed.length === 0) return [];
	const at = added[0]?.[1].sources.find(touched);
	const gone = removed[0]?.[1].sources.find((source) => pair.delta.left(source.path));
	return [{
		path: at?.path ?? pair.delta.nowAt(gone?.path ?? pair.head.model.facts.path),
		line: at?.line,
		added: added.map(([, { id }]) => id),
		removed: removed.map(([, { id }]) => id)
	}];
}
function speaks(text, { added, removed }) {
	const folded = fold(text);
	return added.every((id) => folded.includes(nameOfModel(id))) && removed.every((id) => !folded.includes(nameOfModel(id)) || added.some((other) => nameOfModel(other).includes(nameOfModel(id))));
}
function record$2(item, pair) {
	const file = pair.head.model.records.model;
	const now = file?.data.base_models;
	if (file === void 0 || now === void 0 && pair.head.model.profile.role !== "modifier") return [];
	const listed = new Set((now ?? []).map((base) => nameOfModel(base.id)));
	const obligation = pair.outcome("MDF-GEN-6") === "not-applicable" ? "PST-1.2.2" : "MDF-GEN-6";
	return due(pair, obligation, file.path, item.added.length === 0 ? `under base_models, take out ${names(item.removed)}` : `under base_models, name ${names(item.added)}`, item.added.every((id) => listed.has(nameOfModel(id))) && item.removed.every((id) => !listed.has(nameOfModel(id))));
}
function upstream(item, pair) {
	const summary = summaryOf(pair.head);
	const field = fieldOf(pair.head, "PST-1.2.2");
	const path = summary.kind === "read" ? summary.path : summaryPath(pair.head);
	const done = field?.state === "filled" && speaks(field.text, item) && (item.added.length === 0 || /https?:\/\//iu.test(field.text));
	const what = item.added.length === 0 ? `take ${names(item.removed)} out of field 1.2.2` : `name ${names(item.added)} in field 1.2.2, with a link to its summary`;
	return due(pair, "PST-1.2.2", path, what, done);
}
const changedBaseModel = {
	kind: "changed-base-model",
	items: items$2,
	message: ([item]) => item === void 0 ? "" : [...item.added.length === 0 ? [] : [`New base model: ${names(item.added)}.`], ...item.removed.length === 0 ? [] : [`No longer named as base model: ${names(item.removed, item.added.length === 0 ? 3 : 1)}.`]].join(" "),
	asks: ([item], pair) => item === void 0 ? { due: [] } : {
		parts: "the models that this one comes from",
		fields: (path) => {
			const now = fieldNow(pair, "MDF-GEN-6");
			return due(pair, "MDF-GEN-6", path, item.added.length === 0 ? `take out ${names(item.removed)}` : `name ${names(item.added)}`, now.stated && pair.outcome("MDF-GEN-6") === "recorded" && speaks(now.text, item));
		},
		due: [...record$2(item, pair), ...upstream(item, pair)]
	}
};

// src/checks/change/fact-changes.ts
const PROSE = /\.(?:md|markdown|rst|txt)$/i;
const LICENCE = /(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i;
function isProse(fact, source) {
	return PROSE.test(source.path) && !LICENCE.test(source.path) && !fact.method.startsWith("card-front-matter");
}
function factChanges(pair, keys, same) {
	const wanted = new Set(keys);
	const pool = pair.before.models.flatMap((model) => model.facts.filter((fact) => wanted.has(fact.key)));
	return pair.head.model.facts.facts.flatMap((fact) => {
		if (!wanted.has(fact.key)) return [];
		const source = fact.sources.find((one) => pair.delta.touched(one.path) && pair.delta.bytesDiffer(one.path) !== false && !isProse(fact, one));
		if (source === void 0) return [];
		const was = valuesBefore(pair, fact.key, pair.delta.at(source.path), pool);
		return was.length === 0 || was.some((value) => same(fact.value, value)) ? [] : [{
			key: fact.key,
			fact,
			was,
			source
		}];
	});
}
function valuesBefore(pair, key, path, pool) {
	const own = pair.base?.model.facts.facts.filter((fact) => fact.key === key) ?? [];
	return [...pool.filter((fact) => fact.key === key && fact.sources.some((source) => source.path === path)), ...own].map((fact) => fact.value);
}

// src/checks/change/config.ts
const NAMES = {
	architecture: "architecture",
	context_length: "context length",
	"parameters.total": "number of parameters",
	"modalities.input": "input modalities",
	"modalities.output": "output modalities",
	dtype: "number format",
	quantization: "quantisation",
	"vocabulary.size": "vocabulary",
	tokenizer: "tokenizer"
};
const KEYS$1 = Object.keys(NAMES);
const FIELD = {
	architecture: "MDF-PRP-1",
	context_length: "MDF-PRP-4",
	"parameters.total": "MDF-PRP-7",
	"modalities.input": "MDF-PRP-3",
	"modalities.output": "MDF-PRP-5"
};
const COMPARED = /* @__PURE__ */ new Set([
	"MDF-PRP-3",
	"MDF-PRP-4",
	"MDF-PRP-5",
	"MDF-PRP-7",
	"MDF-PRP-8"
]);
const COUNT_MARGIN = .01;
function same$1(is, was) {
	if (typeof is === "number" && typeof was === "number" && is > 1e6 && was > 1e6) return (twoFigures(is) === twoFigures(was) || within(is, was, COUNT_MARGIN)) && band(is) === band(was);
	if (Array.isArray(is) && Array.isArray(was)) return [...is].map(inWords).sort().join("\n") === [...was].map(inWords).sort().join("\n");
	return inWords(is) === inWords(was);
}
function band(count) {
	return (parameterBand(count) ?? []).join(" ");
}
function settled(pair, id) {
	const now = fieldNow(pair, id);
	if (!now.stated || pair.outcome(id) !== "recorded") return false;
	const compared = COMPARED.has(id) && stateOf$1(now.value).kind === "value" && (id !== "MDF-PRP-4" || quantities(now.value).length > 0);
	return now.changed || compared;
}
function fields$1(items, pair, path) {
	const ids = items.flatMap(({ change }) => {
		const id = FIELD[change.key];
		const name = NAMES[change.key] ?? change.key;
		if (id === void 0) return [];
		return change.key === "parameters.total" && typeof change.fact.value === "number" && change.was.every((value) => typeof value !== "number" || band(value) !== band(change.fact.value)) ? [[id, name], ["MDF-PRP-8", "range of the number of parameters"]] : [[id, name]];
	});
	const asked = [...new Map(ids)].flatMap(([id, name]) => due(pair, id, path, `write the new ${name}`, settled(pair, id)));
	if (asked.length > 0 || ids.length > 0) return asked;
	const now = pair.delta.bytesDiffer(path) === true;
	return due(pair, "T-1.1.c", path, `see whether the document speaks of the ${listed$1(items.map(({ change }) => NAMES[change.key] ?? change.key))}`, now);
}
function asks$2(items, pair) {
	return {
		due: [],
		parts: listed$1([...new Set(items.map(({ change }) => NAMES[change.key] ?? change.key))]),
		fields: (path) => fields$1(items, pair, path)
	};
}
function told$4({ change }) {
	return `${NAMES[change.key] ?? change.key} from ${tick(inWords(change.was[0] ?? ""))} to ${tick(inWords(change.fact.value))}`;
}
const changedConfig = {
	kind: "changed-config",
	items: (pair) => {
		const seen = /* @__PURE__ */ new Set();
		return factChanges(pair, KEYS$1, same$1).filter(({ key }) => !seen.has(key) && seen.add(key).size > 0).map((change) => ({
			path: change.source.path,
			line: change.source.line,
			change
		}));
	},
	message: (items) => {
		const shown = items.slice(0, 3).map(told$4);
		const more = items.length > 3 ? [`${items.length - 3} more`] : [];
		return `In ${names([...new Set(items.map((item) => item.path))], 1)}: ${listed$1([...shown, ...more])}.`;
	},
	asks: asks$2
};

// src/checks/change/crawler.ts
function texts(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
function configs(facts) {
	return new Map(facts.flatMap(({ key, value, sources }) => {
		if (key !== "documents" || value === null || typeof value !== "object" || Array.isArray(value)) return [];
		const { type, path, robots, agents } = value;
		return type === "crawler-config" && typeof path === "string" ? [[path, {
			robots: texts(robots),
			agents: texts(agents),
			line: sources[0]?.line
		}]] : [];
	}));
}
function named(pair) {
	return [...new Set((copyrightRecord(pair.head).crawlers ?? []).flatMap(({ config }) => config === void 0 ? [] : [repositoryPath(config)]))];
}
function items$1(pair) {
	const { delta } = pair;
	const is = configs([...pair.head.model.facts.facts, ...pair.loose]);
	const was = configs([...pair.before.models.flatMap((model) => model.facts), ...pair.before.documents ?? []]);
	const found = [];
	for (const [path, now] of is) {
		const before = was.get(delta.at(path));
		if (!delta.touched(path) || before !== void 0 && sameValue(before.robots, now.robots) && sameValue(before.agents, now.agents)) continue;
		found.push({
			path,
			line: now.line,
			isNew: before === void 0 && delta.isNew(path),
			now,
			before
		});
	}
	for (const path of named(pair)) if (!is.has(path) && delta.bytesDiffer(path) === true) found.push({
		path,
		isNew: delta.isNew(path),
		now: void 0,
		before: was.get(delta.at(path))
	});
	return found;
}
function news({ now, before }) {
	const beyond = (key) => (now?.[key] ?? []).filter((value) => before?.[key].includes(value) !== true);
	return {
		agents: beyond("agents"),
		robots: beyond("robots")
	};
}
function told$3(item) {
	const { now, before } = item;
	if (now === void 0) return "";
	const { agents } = news(item);
	return [...before !== void 0 && sameValue(before.robots, now.robots) ? [] : now.robots.length === 0 ? [before === void 0 ? "nothing on robots.txt" : "no longer says how it treats robots.txt"] : [`robots.txt: ${listed$1(now.robots.map((word) => ({
		obey: "obeyed",
		ignore: "ignored"
	})[word] ?? tick(word)).slice(0, 3))}`], ...agents.length === 0 ? [] : [`user agents ${names(agents)}`]].join("; ");
}
function record$1(pair, found) {
	const { records } = pair.head.model;
	const path = records.copyright?.path ?? `${records.folder}/copyright.yaml`;
	const [now, before] = [copyrightRecord(pair.head), pair.base === void 0 ? {} : copyrightRecord(pair.base)];
	const edited = !sameValue(now.crawlers, before.crawlers);
	const all = found.map(news);
	const agents = [...new Set(all.flatMap((one) => one.agents))];
	const robots = [...new Set(all.flatMap((one) => one.robots))];
	const products = declaredProducts(pair.head);
	const stated = new Set((now.crawlers ?? []).map((crawler) => crawler.robots));
	const agrees = robots.every((word) => word === "obey" ? stated.has(true) : word === "ignore" ? stated.has(false) : true);
	const isOther = found.some((item) => item.now === void 0 || robots.length === 0 && agents.length === 0);
	return [
		...agents.length === 0 ? [] : due(pair, "C-1.3.1.a", path, `under crawlers, name the agents ${names(agents)}`, agents.every((agent) => products.has(productOf(agent)))),
		...robots.length === 0 ? [] : due(pair, "C-1.3.1.a", path, `under crawlers, say whether robots.txt is followed (the configuration says ${listed$1(robots.slice(0, 3).map(tick))})`, agrees && (edited || agents.every((agent) => products.has(productOf(agent))))),
		...isOther && agents.length + robots.length === 0 ? due(pair, "C-1.3.1.a", path, "see whether what is recorded under crawlers still holds", edited) : [],
		...found.some((item) => item.isNew) || robots.length > 0 ? due(pair, "C-1.3.1.b", path, "under protocols, name what this crawler honours", (now.protocols ?? []).length > 0 && (edited || !sameValue(now.protocols, before.protocols))) : [],
		...inSummary(pair, agents)
	];
}
function inSummary(pair, agents) {
	const summary = summaryOf(pair.head);
	if (agents.length === 0) return [];
	const text = fieldOf(pair.head, "PST-2.3.2")?.text.toLowerCase() ?? "";
	return due(pair, "PST-2.3.2", summary.kind === "read" ? summary.path : summaryPath(pair.head), `name the crawlers ${names(agents)} in field 2.3.2`, agents.every((agent) => productOf(agent) !== "" && text.includes(productOf(agent))));
}
function asks$1(found, pair) {
	const { records, profile } = pair.head.model;
	if (profile.crawls === false) return due(pair, "PST-2.3.1", records.model?.path ?? `${records.folder}/model.yaml`, "`crawls: false` is declared: say whether this configuration is used for training data", false);
	const means = records.copyright === void 0 ? unsigned(pair, "copyright") : void 0;
	if (means === void 0) return record$1(pair, found);
	const path = repositoryPath(means.evidence);
	const isFile = pair.head.records.paths.has(path);
	return due(pair, "AIA-53.1.c", isFile ? path : means.path, "see whether the copyright policy still describes the crawler", isFile && pair.delta.bytesDiffer(path) === true);
}
const changedCrawler = {
	kind: "changed-crawler",
	items: items$1,
	message: (found) => {
		const [first] = found;
		const what = first?.isNew === true ? "is a new crawler configuration" : "changed how the crawler is run";
		const more = found.length > 1 ? ` So did ${found.length - 1} more: ${names(found.slice(1).map((item) => item.path), 2)}.` : "";
		const words = first === void 0 ? "" : told$3(first);
		return `${tick(first?.path ?? "")} ${what}${words === "" ? "" : ` (${words})`}.${more}`;
	},
	asks: (found, pair) => ({ due: asks$1(found, pair) })
};

// src/checks/change/datasets.ts
const SAYS_USED = /* @__PURE__ */ new Set([
	"front-matter",
	"training-config",
	"data-mix",
	"manifest"
]);
function used(mentions) {
	const found = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		if (!SAYS_USED.has(mention.context) || mention.weight === 0) continue;
		const key = datasetKey(mention.id);
		if (key.name === "") continue;
		const id = key.full ?? `name:${canonical$1(key.name)}`;
		const same = found.get(id);
		if (same === void 0) found.set(id, {
			key,
			mentions: [mention]
		});
		else same.mentions.push(mention);
	}
	return found;
}
function spellings(all) {
	return new Set([...all.values()].flatMap(({ key }) => [key.full ?? `name:${canonical$1(key.name)}`, key.full === void 0 ? `plain:${canonical$1(key.name)}` : `full:${canonical$1(key.name)}`]));
}
function isKnown(id, { key }, names) {
	return names.has(id) || names.has(key.full === void 0 ? `full:${canonical$1(key.name)}` : `plain:${canonical$1(key.name)}`);
}
const indexed = /* @__PURE__ */ new WeakMap();
function mentionsByFile(before) {
	const known = indexed.get(before);
	if (known !== void 0) return known;
	const byFile = /* @__PURE__ */ new Map();
	for (const mention of before.models.flatMap((model) => model.datasets)) {
		const list = byFile.get(mention.source.path);
		if (list === void 0) byFile.set(mention.source.path, [mention]);
		else list.push(mention);
	}
	indexed.set(before, byFile);
	return byFile;
}
function mentionsBefore(pair) {
	const own = pair.base?.model.facts.datasets ?? [];
	const paths = new Set(pair.head.model.facts.datasets.map((mention) => pair.delta.at(mention.source.path)));
	const byFile = mentionsByFile(pair.before);
	return [.../* @__PURE__ */ new Set([...own, ...[...paths].flatMap((path) => byFile.get(path) ?? [])])];
}
function datasetChanges(pair) {
	const mentions = pair.head.model.facts.datasets;
	if (![...mentions, ...pair.base?.model.facts.datasets ?? []].some(({ source }) => pair.delta.touched(source.path) || pair.delta.left(source.path))) return [];
	const [is, was] = [used(mentions), used(mentionsBefore(pair))];
	const [namesNow, namesBefore] = [spellings(is), spellings(was)];
	const own = new Set(pair.base?.model.facts.datasets ?? []);
	const out = [];
	for (const [id, one] of is) {
		const mention = one.mentions.find(({ source }) => pair.delta.touched(source.path) && pair.delta.bytesDiffer(source.path) !== false);
		if (mention !== void 0 && !isKnown(id, one, namesBefore)) out.push({
			what: "added",
			key: one.key,
			mention
		});
	}
	for (const [id, one] of was) {
		const mention = one.mentions.find((seen) => own.has(seen) && pair.delta.left(seen.source.path));
		if (mention !== void 0 && !isKnown(id, one, namesNow)) out.push({
			what: "removed",
			key: one.key,
			mention
		});
	}
	return [...out, ...weightChanges(pair, is, was)];
}
function weightChanges(pair, is, was) {
	const places = /* @__PURE__ */ new Map();
	for (const [id, one] of is) {
		const before = new Map((was.get(id)?.mentions ?? []).map((mention) => [place(mention, mention.source.path), mention.weight]));
		for (const mention of one.mentions) {
			if (mention.weight === void 0 || pair.delta.bytesDiffer(mention.source.path) === false) continue;
			const at = place(mention, pair.delta.at(mention.source.path));
			const weight = before.get(at);
			if (weight === void 0) continue;
			const list = places.get(at) ?? [];
			places.set(at, list);
			list.push({
				change: {
					what: "weight",
					key: one.key,
					mention
				},
				ratio: mention.weight / weight
			});
		}
	}
	return [...places.values()].flatMap((list) => {
		const ratios = list.map((one) => one.ratio);
		const [low, high] = [ratios.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), ratios.reduce((a, b) => Math.max(a, b), 0)];
		return list.length > 1 && high - low <= 1e-6 * high ? [] : list.filter(({ ratio }) => Math.abs(ratio - 1) > 1e-9).map(({ change }) => change);
	});
}
function place(mention, path) {
	return `${path}\u0000${mention.stage ?? ""}`;
}

// src/checks/change/data.ts
function nameOf({ change }) {
	return change.mention.id;
}
function of(items, what) {
	return items.filter((item) => item.change.what === what);
}
function content(row) {
	return row === void 0 ? void 0 : {
		...row,
		source: void 0
	};
}
function rowOf(input, item) {
	const declared = input === void 0 ? void 0 : declaredRow(input, item.change.key);
	return declared?.how === "row" ? declared.row : void 0;
}
function isEdited(pair, item) {
	return !sameValue(content(rowOf(pair.head, item)), content(rowOf(pair.base, item)));
}
function rows(items, pair) {
	const path = pair.head.model.records.register?.path ?? `${pair.head.model.records.folder}/training-data.csv`;
	const added = of(items, "added");
	const removed = of(items, "removed").filter((item) => rowOf(pair.base, item) !== void 0);
	const weighed = of(items, "weight").filter((item) => rowOf(pair.head, item)?.weight !== void 0);
	const row = (what, list, done) => list.length === 0 ? [] : due(pair, "PST-R.stages", path, `${what} ${names(list.map(nameOf))}`, done);
	return [
		...row("add a row for", added, added.every((item) => rowOf(pair.head, item) !== void 0)),
		...row("take out or explain the row of", removed, removed.every((item) => isEdited(pair, item))),
		...row("write the new weight of", weighed, weighed.every((item) => isEdited(pair, item)))
	];
}
function summaryRaised(pair) {
	return ["PST-0.1", "PST-0.2"].some((id) => {
		const now = fieldOf(pair.head, id);
		const before = pair.base === void 0 ? void 0 : fieldOf(pair.base, id);
		return now?.state === "filled" && now.text.trim() !== (before?.text.trim() ?? "");
	});
}
function summary(pair) {
	const found = summaryOf(pair.head);
	const path = found.kind === "read" ? found.path : found.kind === "none" ? summaryPath(pair.head) : found.at.path;
	const obligation = binds(pair, "PST-R.update") ? "PST-R.update" : "PST-R.stages";
	const what = found.kind === "elsewhere" ? "bring the summary that is named here up to date with this data" : "bring section 2, version and date (0.1, 0.2) up to date";
	return due(pair, obligation, path, what, summaryRaised(pair));
}
function told$2(items) {
	const [added, removed, weighed] = [
		of(items, "added"),
		of(items, "removed"),
		of(items, "weight")
	];
	let left = 3;
	const part = (verb, list) => {
		if (list.length === 0) return [];
		const shown = left === 0 ? count(list.length, "dataset") : names(list.map(nameOf), Math.min(left, list.length));
		left = Math.max(0, left - list.length);
		return [`${verb} ${shown}`];
	};
	return [
		...part("added", added),
		...part("no longer named", removed),
		...part("other weight for", weighed)
	].join("; ");
}
const changedData = {
	kind: "changed-data",
	items: (pair) => datasetChanges(pair).map((change) => ({
		path: change.what === "removed" ? pair.delta.nowAt(change.mention.source.path) : change.mention.source.path,
		line: change.what === "removed" ? void 0 : change.mention.source.line,
		change
	})),
	message: (items) => {
		const files = [...new Set(items.map((item) => item.path))];
		return `Datasets in ${names(files, 1)}: ${told$2(items)}.`;
	},
	asks: (items, pair) => ({ due: [...rows(items, pair), ...summary(pair)] })
};

// src/checks/change/kind.ts
function judgeOf(kind) {
	return (pair, header) => {
		const groups = /* @__PURE__ */ new Map();
		for (const item of kind.items(pair)) {
			const mark = markFor(item, pair);
			const group = groups.get(mark);
			if (group === void 0) groups.set(mark, [item]);
			else group.push(item);
		}
		return [...groups].flatMap(([mark, items]) => consequence(kind, items, mark, pair, header) ?? []);
	};
}
function consequence(kind, items, mark, pair, header) {
	const [first] = items;
	const asked = kind.asks(items, pair);
	const documents = [...documentation(asked, pair, header, mark === void 0), ...asked.due];
	if (first === void 0 || documents.length === 0) return void 0;
	const told = kind.message(items, pair);
	return {
		kind: kind.kind,
		model: pair.id,
		path: first.path,
		...first.line === void 0 ? {} : { line: first.line },
		message: sentence(mark !== void 0 && isFresh(mark, pair) ? `${told} The mark that sets it aside comes with this same change.` : told),
		due: mark === void 0 ? documents : [],
		...mark === void 0 ? {} : { notRelevant: {
			reason: mark.reason,
			...mark.by === void 0 ? {} : { by: mark.by },
			...mark.on === void 0 ? {} : { on: mark.on }
		} }
	};
}
function documentation(asked, pair, header, counts) {
	if (asked.parts === void 0) return [];
	const document = documentOf(pair);
	if (document.kind === "whole") return wholeDue(pair, document, asked.parts);
	const fields = asked.fields?.(document.path) ?? [];
	if (header.asked) return fields;
	if (counts && fields.length > 0) header.asked = true;
	return fields.length === 0 ? [] : [...fields, ...headerDue(pair, document.path, asked.ahead)];
}
function markFor(item, pair) {
	const marks = marksOf(pair.head.model.records.model?.data.not_relevant);
	const changed = pair.head.lastChanges.get(item.path)?.date;
	const mark = marks.of({
		path: item.path,
		sha256: item.sha256,
		changed
	}, pair.head.now);
	return mark === void 0 || changed !== void 0 || mark.sha256 !== void 0 || isFresh(mark, pair) ? mark : void 0;
}
function isFresh(mark, pair) {
	return !(pair.base?.model.records.model?.data.not_relevant ?? []).some((other) => sameValue(other, mark));
}

// src/checks/change/licence.ts
const KEYS = ["licence.id", "licence.link"];
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function same(is, was) {
	const [a, b] = [text(is) ?? "", text(was) ?? ""];
	return a === b || fold(licenceInfo(a).id) === fold(licenceInfo(b).id);
}
function unknownTexts(pair, told) {
	const files = [.../* @__PURE__ */ new Set([...factsOf(pair.head.model.facts, "licence.files").flatMap(({ value }) => Array.isArray(value) ? value.filter((one) => typeof one === "string") : []), ...pair.head.model.records.model?.data.licence?.files ?? []])];
	const known = new Set([...pair.head.model.facts.facts, ...pair.before.models.flatMap((model) => model.facts)].flatMap((fact) => fact.key === "licence.id" || fact.key === "licence.code" ? fact.sources.map((source) => source.path) : []));
	return files.flatMap((path) => {
		if (told.has(path) || known.has(path) || known.has(pair.delta.at(path)) || pair.delta.bytesDiffer(path) !== true) return [];
		return [{
			path,
			is: void 0,
			was: void 0
		}];
	});
}
function items(pair) {
	const changes = factChanges(pair, KEYS, same).map((change) => ({
		path: change.source.path,
		line: change.source.line,
		is: text(change.fact.value),
		was: change.was.map(text).find((value) => value !== void 0)
	}));
	return [...changes, ...unknownTexts(pair, new Set(changes.map((item) => item.path)))];
}
function speaksOf(answer, found) {
	const folded = fold(answer);
	return found.every(({ path, is }) => answer.includes(path) || is !== void 0 && (folded.includes(fold(is)) || folded.includes(fold(licenceInfo(is).id))));
}
function fields(found, pair, path) {
	const link = fieldNow(pair, "MDF-DIS-3");
	const type = fieldNow(pair, "MDF-DIS-4");
	const otherType = found.some(({ is, was }) => is === void 0 || was === void 0 || licenceInfo(is).category !== licenceInfo(was).category);
	const settled = (id, now) => now.stated && pair.outcome(id) === "recorded";
	return [...due(pair, "MDF-DIS-3", path, "name the new licence", settled("MDF-DIS-3", link) && (link.changed || speaksOf(link.text, found))), ...otherType ? due(pair, "MDF-DIS-4", path, "give the type of the new licence", settled("MDF-DIS-4", type) && type.changed) : []];
}
function record(found, pair) {
	const file = pair.head.model.records.model;
	const [now, before] = [file?.data.licence, pair.base?.model.records.model?.data.licence];
	if (file === void 0) return [];
	const id = now?.id;
	const right = id !== void 0 && found.every(({ is }) => is === void 0 ? !sameValue(now, before) : fold(licenceInfo(id).id) === fold(licenceInfo(is).id));
	const obligation = pair.outcome("MDF-DIS-3") === "not-applicable" ? "AIA-53.2" : "MDF-DIS-3";
	return [...id === void 0 ? [] : due(pair, obligation, file.path, "name the new licence under licence.id", right), ...now?.open_source === true || before?.open_source === true ? due(pair, "AIA-53.2", file.path, "judge again whether licence.open_source holds", !sameValue(now?.open_source, before?.open_source) || reviewed(pair)) : []];
}
function reviewed(pair) {
	const now = pair.head.model.records.model?.data.reviewed;
	return now?.on !== void 0 && !sameValue(now, pair.base?.model.records.model?.data.reviewed);
}
function told$1({ path, is, was }) {
	if (is === void 0) return `The text of ${tick(path)} changed, and it is none of the known licences.`;
	return was === void 0 ? `${tick(path)} names the licence ${tick(is)}.` : `${tick(path)} turns the licence from ${tick(was)} into ${tick(is)}.`;
}
const changedLicence = {
	kind: "changed-licence",
	items,
	message: (found) => {
		const [first] = found;
		const more = found.length > 1 ? ` So do ${found.length - 1} more places: ${names(found.slice(1).map((item) => item.path), 2)}.` : "";
		return first === void 0 ? "" : `${told$1(first)}${more}`;
	},
	asks: (found, pair) => ({
		parts: "the licence",
		fields: (path) => fields(found, pair, path),
		due: record(found, pair)
	})
};

// src/checks/counterparts.ts
const MAX_DEPTH = 64;
function counterparts(base, head, renames) {
	const [only, sole] = [base[0], head[0]];
	if (base.length === 1 && head.length === 1 && only !== void 0 && sole !== void 0) return /* @__PURE__ */ new Map([[sole, only]]);
	const pairs = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const pair = (model, other) => {
		if (other === void 0 || taken.has(other)) return;
		taken.add(other);
		pairs.set(model, other);
	};
	const byId = new Map(base.map((model) => [model.id, model]));
	for (const model of head) pair(model, byId.get(model.id));
	const left = () => head.filter((model) => !pairs.has(model));
	for (const model of left()) pair(model, base.find((other) => !taken.has(other) && other.path === model.path));
	if (left().length === 0 || taken.size === base.length || renames.size === 0) return pairs;
	const folders = renamedFolders(new Set(left().map((model) => model.path)), renames);
	for (const model of left()) for (const from of folders.get(model.path) ?? []) pair(model, pairs.has(model) ? void 0 : base.find((other) => !taken.has(other) && other.path === from));
	return pairs;
}
function renamedFolders(wanted, renames) {
	const votes = /* @__PURE__ */ new Map();
	for (const [to, from] of renames) {
		let cut = to.lastIndexOf("/");
		for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
			const folder = cut === -1 ? "." : to.slice(0, cut);
			const inside = cut === -1 ? to : to.slice(cut + 1);
			const was = from === inside ? "." : from.endsWith(`/${inside}`) ? from.slice(0, -inside.length - 1) : void 0;
			if (was === void 0) break;
			if (wanted.has(folder)) {
				const counted = votes.get(folder) ?? /* @__PURE__ */ new Map();
				votes.set(folder, counted.set(was, (counted.get(was) ?? 0) + 1));
			}
			if (cut === -1) break;
			cut = to.lastIndexOf("/", cut - 1);
		}
	}
	return new Map([...votes].map(([folder, counted]) => [folder, [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([was]) => was)]));
}

// src/checks/change/pair.ts
function inputOf(subject, side, profile, report) {
	return {
		model: {
			id: subject.id,
			facts: subject.facts,
			records: subject.records,
			profile
		},
		records: side.records,
		unreadable: side.facts.unreadable,
		lastChanges: side.lastChanges ?? /* @__PURE__ */ new Map(),
		now: report.now,
		obligation: (id) => {
			const found = obligation(id);
			if (found === void 0) throw new Error(`no entry ${id} in the catalogue`);
			return found;
		}
	};
}
function found$1(side) {
	return matchModels(side.facts, side.records).subjects.map((subject) => ({
		id: subject.id,
		path: subject.facts.path,
		subject
	}));
}
function pairsOf({ base, head, changes, report }) {
	const delta = new Delta(changes, base.blob, head.blob);
	const models = found$1(head);
	const known = counterparts(found$1(base), models, delta.renames);
	const reports = new Map(report.models.map((model) => [model.id, model]));
	return models.flatMap((model) => {
		const judged = reports.get(model.id);
		if (judged === void 0 || judged.profile.role !== "provider" && judged.profile.role !== "modifier") return [];
		const results = new Map(judged.obligations.map((result) => [result.id, result]));
		const was = known.get(model)?.subject;
		return [{
			id: model.id,
			delta,
			before: base.facts,
			loose: head.facts.documents ?? [],
			head: inputOf(model.subject, head, judged.profile, report),
			base: was === void 0 ? void 0 : inputOf(was, base, was.declared ? profileOf(was.records, report.now) : UNDECLARED, report),
			outcome: (id) => results.get(id)?.outcome
		}];
	});
}

// src/checks/change/weights.ts
function knownWeights(pair) {
	const files = pair.before.models.flatMap((model) => model.weights);
	return {
		byPath: new Map(files.map((file) => [file.path, file])),
		digests: new Set(files.flatMap((file) => stateOf(file) ?? []))
	};
}
function stateOf(file) {
	return file.sha256 !== void 0 ? `sha256:${file.sha256.toLowerCase()}` : file.md5 === void 0 ? void 0 : `md5:${file.md5}`;
}
function differs(file, was, pair) {
	const [is, before] = [stateOf(file), stateOf(was)];
	if (is !== void 0 && before !== void 0 && is.slice(0, 4) === before.slice(0, 4)) return is !== before;
	if (file.stored !== was.stored) return true;
	return pair.delta.bytesDiffer(file.path) ?? file.bytes !== was.bytes;
}
function changed(pair) {
	const files = pair.head.model.facts.weights;
	const known = knownWeights(pair);
	return files.flatMap((file) => {
		const was = known.byPath.get(pair.delta.at(file.path));
		const item = {
			path: file.path,
			sha256: file.sha256,
			file
		};
		if (was !== void 0) return differs(file, was, pair) ? [{
			...item,
			isNew: false
		}] : [];
		const state = stateOf(file);
		return file.stored !== "dvc" && pair.delta.bytesDiffer(file.path) === false || state !== void 0 && known.digests.has(state) ? [] : [{
			...item,
			isNew: true
		}];
	});
}
function asks(items, pair) {
	const files = items.map((item) => item.file);
	const shown = files.length === 1 ? `the SHA-256 of ${names([files[0]?.path ?? ""])}` : `the SHA-256 of ${count(files.length, "weight file")}`;
	const answer = fieldNow(pair, "MDF-GEN-3");
	const hashed = files.filter((file) => file.sha256 !== void 0);
	const isPointer = answer.value !== null && typeof answer.value === "object" && "held_by" in answer.value;
	const recorded = answer.stated && (isPointer || hashed.length < files.length ? answer.changed : true) && (isPointer || digestsRecorded(hashed, pair.head));
	const stated = digestsStated(hashed, pair.head);
	return {
		parts: shown,
		ahead: pair.base !== void 0 && hashed.length === files.length && hashed.length > 0 && !isPointer && digestsRecorded(hashed, {
			...pair.head,
			model: {
				...pair.head.model,
				records: pair.base.model.records
			},
			records: pair.base.records
		}),
		fields: (path) => due(pair, "MDF-GEN-3", path, `record ${shown}`, recorded),
		due: stated === void 0 ? [] : due(pair, "MDF-GEN-3", pair.head.model.records.model?.path ?? "", `under weights, write ${shown}`, stated)
	};
}
function disclosed(items, pair) {
	const { safety, folder } = pair.head.model.records;
	const weights = safety?.data.security?.weights;
	if (weights === "public" || items.every((item) => item.file.stored === "dvc")) return [];
	const what = weights === void 0 ? "say under security.weights whether these weights are meant to be public" : "take the weight files out again, or declare security.weights: public: they are not declared public";
	return due(pair, "S-A4.2", safety?.path ?? `${folder}/safety.yaml`, what, false);
}
const paths = (items) => items.map((item) => item.path);
const newWeights = {
	kind: "new-weights",
	items: (pair) => changed(pair).filter((item) => item.isNew),
	message: (items) => items.length === 1 ? `The weight file ${names(paths(items))} is new.` : `${count(items.length, "weight file")} are new: ${names(paths(items))}.`,
	asks: (items, pair) => {
		const asked = asks(items, pair);
		return {
			...asked,
			due: [...asked.due, ...disclosed(items, pair)]
		};
	}
};
const changedWeights = {
	kind: "changed-weights",
	items: (pair) => changed(pair).filter((item) => !item.isNew),
	message: (items) => items.length === 1 ? `The weight file ${names(paths(items))} has other content.` : `${count(items.length, "weight file")} have other content: ${names(paths(items))}.`,
	asks
};

// src/checks/change/index.ts
const JUDGES = [
	judgeOf(newWeights),
	judgeOf(changedWeights),
	judgeOf(changedConfig),
	judgeOf(changedData),
	judgeOf(changedCrawler),
	judgeOf(changedLicence),
	judgeOf(changedBaseModel)
];
const MAX_PER_MODEL = 20;
function consequences(input) {
	if (input.changes.length === 0) return [];
	return pairsOf(input).flatMap((pair) => {
		const header = { asked: false };
		return JUDGES.flatMap((judge) => judge(pair, header)).slice(0, MAX_PER_MODEL);
	});
}

// src/checks/known.ts
var Known = class {
	#all = [];
	#plain = /* @__PURE__ */ new Map();
	#named = /* @__PURE__ */ new Map();
	add(was) {
		const kept = {
			was,
			found: false
		};
		const { finding, model, result } = was;
		const [obligation, id] = [result?.id ?? "", model?.id ?? ""];
		this.#all.push(kept);
		if (finding.about === void 0) {
			append(this.#plain, identity(finding, obligation, id), kept);
			return;
		}
		const group = groupOf(finding, obligation, id);
		const names = this.#named.get(group) ?? /* @__PURE__ */ new Map();
		this.#named.set(group, names);
		for (const name of finding.about) append(names, name, kept);
	}
	take(finding, obligation, model, renames) {
		if (finding.about === void 0) return found(this.#plain.get(identity(finding, obligation, model, renames)));
		const names = this.#named.get(groupOf(finding, obligation, model));
		let known = names !== void 0;
		for (const name of namesOf(finding, renames)) if (!found(names?.get(name))) known = false;
		return known;
	}
	get gone() {
		return this.#all.filter((kept) => !kept.found).map((kept) => kept.was);
	}
};
function append(map, key, kept) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [kept]);
	else list.push(kept);
}
function found(list) {
	const kept = list?.shift();
	if (kept === void 0) return false;
	kept.found = true;
	return true;
}

// src/checks/moved-records.ts
const FOLDER = /(?:^|\/)\.gpai(?:\/[^/]+)?$/;
const RECORDS = [
	"model.yaml",
	"documentation.yaml",
	"summary.yaml",
	"copyright.yaml",
	"safety.yaml",
	"training-data.yaml",
	"training-data.csv",
	"training-data.tsv"
];
function split(path) {
	const cut = path.lastIndexOf("/");
	return cut === -1 ? ["", path] : [path.slice(0, cut), path.slice(cut + 1)];
}
function withMovedRecords(renames) {
	const more = /* @__PURE__ */ new Map();
	for (const [is, was] of renames) {
		const [[to, name], [from, before]] = [split(is), split(was)];
		if (name !== before || !FOLDER.test(to) || !FOLDER.test(from)) continue;
		for (const record of RECORDS) if (!more.has(`${to}/${record}`)) more.set(`${to}/${record}`, `${from}/${record}`);
	}
	return more.size === 0 ? renames : new Map([...more, ...renames]);
}

// src/checks/resolved.ts
const MAX_LISTED = 200;
const ASIDE = /* @__PURE__ */ new Set([
	"not-applicable",
	"upcoming",
	"waived"
]);
function resolvedFindings(gone, head, pairs, renames) {
	const now = new Map([...pairs].map(([is, was]) => [was, is]));
	const results = new Map([...now].map(([was, is]) => [was, new Map(is.obligations.map((result) => [result.id, result]))]));
	const unread = unreadFiles(head, renames);
	const mended = gone.filter(({ finding, model, result }) => {
		if (finding.path !== void 0 && unread.has(finding.path) && isUnread(model, result, results)) return false;
		if (model === void 0 || result === void 0) return true;
		const is = now.get(model);
		const after = results.get(model)?.get(result.id);
		if (is === void 0 || after === void 0 || after.outcome === "error") return false;
		return !ASIDE.has(after.outcome) || JSON.stringify(is.profile) === JSON.stringify(model.profile);
	});
	const ranked = mended.map((was) => ({
		was,
		rank: severityRank(was.result?.outcome ?? generalSeverity(was.finding) ?? "recorded")
	})).sort((a, b) => a.rank - b.rank);
	return {
		count: mended.length,
		findings: ranked.slice(0, MAX_LISTED).map(({ was }) => listed(was))
	};
}
function isUnread(model, result, results) {
	if (model === void 0 || result === void 0) return true;
	const after = results.get(model)?.get(result.id);
	return after?.outcome === "unknown" && after.findings.length === 0;
}
function unreadFiles(head, renames) {
	const paths = [...head.completeness.unreadable.map((one) => one.path), ...head.general.flatMap((one) => one.rule === "records/invalid" && one.introduced === true && one.path !== void 0 ? [one.path] : [])];
	return new Set(paths.map((path) => renames.get(path) ?? path));
}
function listed({ finding, model, result }) {
	return {
		rule: finding.rule,
		message: finding.message,
		...result === void 0 ? {} : { obligation: result.id },
		...model === void 0 ? {} : { model: model.id },
		...finding.path === void 0 ? {} : { path: finding.path },
		...finding.line === void 0 ? {} : { line: finding.line }
	};
}

// src/checks/diff.ts
const ASKING = /* @__PURE__ */ new Set([
	"conflict",
	"gap",
	"stale",
	"unknown"
]);
const QUIET = /* @__PURE__ */ new Set([
	"recorded",
	"not-applicable",
	"upcoming"
]);
function isOldDebt(finding, base) {
	return finding.rule.endsWith("/missing") && base !== void 0 && base.profile.role === null;
}
function isNewlyDue(result, was, isNewModel) {
	return ASKING.has(result.outcome) && (isNewModel || was !== void 0 && QUIET.has(was.outcome));
}
function compareReports(base, head, renamed = /* @__PURE__ */ new Map()) {
	const renames = withMovedRecords(renamed);
	const pairs = counterparts(base.models, head.models, renames);
	const known = new Known();
	const hints = new Known();
	const general = new Known();
	for (const model of base.models) for (const result of model.obligations) for (const finding of result.findings) (isOpen(result.outcome) ? known : hints).add({
		finding,
		model,
		result
	});
	for (const finding of base.general) general.add({ finding });
	let introduced = 0;
	const mark = (finding, isKnown, counted = true) => {
		if (!isKnown && counted) introduced += 1;
		return {
			...finding,
			introduced: !isKnown
		};
	};
	const models = head.models.map((model) => {
		const before = pairs.get(model);
		const id = before?.id ?? model.id;
		const results = new Map(before?.obligations.map((result) => [result.id, result]));
		const obligations = model.obligations.map((result) => {
			const findings = result.findings.map((finding) => {
				const isKnown = before !== void 0 && (known.take(finding, result.id, id, renames) || hints.take(finding, result.id, id, renames) || isOldDebt(finding, before));
				return mark(finding, isKnown, isOpen(result.outcome));
			});
			const newlyDue = isNewlyDue(result, results.get(result.id), before === void 0);
			return {
				...result,
				findings,
				...newlyDue ? { newlyDue } : {}
			};
		});
		return {
			...model,
			obligations
		};
	});
	const headGeneral = head.general.map((finding) => mark(finding, general.take(finding, "", "", renames)));
	const resolved = resolvedFindings([...known.gone, ...general.gone], {
		...head,
		general: headGeneral
	}, pairs, renames);
	const open = models.reduce((sum, model) => sum + model.obligations.reduce((n, result) => n + (isOpen(result.outcome) ? result.findings.length : 0), 0), 0);
	return {
		...head,
		repository: {
			...head.repository,
			...base.repository.commit === void 0 ? {} : { base: base.repository.commit }
		},
		models,
		general: headGeneral,
		counts: {
			...head.counts,
			findings: headGeneral.length + open,
			introduced,
			resolved: resolved.count
		},
		resolved: resolved.findings,
		fails: fails({
			models,
			general: headGeneral,
			complete: head.completeness.complete
		}, head.failOn, true)
	};
}

// src/checks/narrowing.ts
const FIX$1 = "leave it to a change of its own that the maintainers review";
const OWING = /* @__PURE__ */ new Set(["provider", "modifier"]);
function removedRecords(base, head) {
	if (base.present && !head.present) return [{
		message: "this change removes all records under .gpai/, so nothing of what is owed can be judged",
		path: ".gpai",
		fix: "put the records back; a model that is no longer provided keeps its documentation for ten years (Measure 1.1)"
	}];
	return base.models.flatMap((model) => {
		const path = model.model?.path;
		return path === void 0 || counterpart(model, base, head)?.model !== void 0 || head.paths.has(path) ? [] : [{
			message: `this change removes the record of the model ${model.id.slice(0, 80)}`,
			path,
			fix: "put the file back; a model that is no longer provided keeps its documentation for ten years (Measure 1.1)"
		}];
	});
}
function narrowedProfiles(base, head, now) {
	return base.models.flatMap((model) => {
		const later = counterpart(model, base, head);
		const file = later?.model;
		if (model.model === void 0 || later === void 0 || file === void 0) return [];
		return [
			...changes$1(model.model.data, file.data, now).map(([key, was, is]) => ({
				message: turned$1(key.join("."), was, is),
				...placeOf(file.at(...key)),
				fix: FIX$1
			})),
			...notVolunteered(model, later, now),
			...decidedAway(model, later, now)
		];
	});
}
function turned$1(key, was, is) {
	return `this change turns \`${key}\` from ${was} into ${is ?? "nothing declared"}; what is owed depends on it`;
}
function notVolunteered(was, is, now) {
	if (profileOf(was, now).volunteersSafety !== true || profileOf(is, now).volunteersSafety === true) return [];
	const declared = is.safety?.data.scope?.volunteered;
	const place = is.safety?.at("scope", "volunteered") ?? { path: was.safety?.path ?? `${is.folder}/safety.yaml` };
	return [{
		message: turned$1("scope.volunteered", "true", declared === void 0 ? void 0 : String(declared)),
		...placeOf(place),
		fix: FIX$1
	}];
}
function decidedAway(was, is, now) {
	const decided = inForce(is, "modifier", now);
	return decided?.answer !== AWAY || inForce(was, "modifier", now)?.answer === AWAY ? [] : [{
		message: "this change decides that the modification does not make its author the provider of a model; what is owed depends on it",
		...placeOf(decided.source),
		fix: FIX$1
	}];
}
const AWAY = "not-a-provider";
function placeOf({ path, line }) {
	return line === void 0 ? { path } : {
		path,
		line
	};
}
function counterpart(model, base, head) {
	return head.models.find((m) => m.folder === model.folder) ?? head.models.find((m) => m.id === model.id) ?? (base.models.length === 1 && head.models.length === 1 ? head.models[0] : void 0);
}
function changes$1(was, is, now) {
	const found = [];
	if (OWING.has(was.role) && is.role !== was.role && is.role !== "provider") found.push([
		["role"],
		was.role ?? "",
		is.role
	]);
	const flag = (key, before, after, binding) => {
		if (before === binding && after !== binding) found.push([
			key,
			String(before),
			after === void 0 ? void 0 : String(after)
		]);
	};
	flag(["systemic_risk"], was.systemic_risk, is.systemic_risk, true);
	flag(["crawls"], was.crawls, is.crawls, true);
	flag(["further_training"], was.further_training, is.further_training, true);
	flag(["code_of_practice", "signatory"], was.code_of_practice?.signatory, is.code_of_practice?.signatory, true);
	flag(["provider", "sme"], was.provider?.sme, is.provider?.sme, false);
	flag(["provider", "established_in_union"], was.provider?.established_in_union, is.provider?.established_in_union, false);
	flag(["provider", "search_engine"], was.provider?.search_engine, is.provider?.search_engine, true);
	const [size, smaller] = [was.provider?.size, is.provider?.size];
	if (is.provider?.sme === void 0 && was.provider?.sme !== true && size !== void 0 && size !== "sme" && smaller === "sme") found.push([
		["provider", "size"],
		size,
		smaller
	]);
	if (was.licence?.open_source !== true && is.licence?.open_source === true) found.push([
		["licence", "open_source"],
		was.licence?.open_source === false ? "false" : "nothing declared",
		"true"
	]);
	const chapters = was.code_of_practice?.chapters ?? [];
	const left = is.code_of_practice?.chapters ?? [];
	if (is.code_of_practice?.signatory === true && chapters.some((c) => !left.includes(c))) found.push([
		["code_of_practice", "chapters"],
		`[${chapters.join(", ")}]`,
		`[${left.join(", ")}]`
	]);
	const [market, later] = [was.dates?.eu_market, is.dates?.eu_market];
	if (market === void 0 ? later !== void 0 && postpones(later, now) : market !== "none" && market !== later) found.push([
		["dates", "eu_market"],
		market ?? "nothing declared",
		later
	]);
	return found;
}
function postpones(market, now) {
	const date = isoDate(market);
	return market === "none" || date !== void 0 && (isBefore(date, "2025-08-02") === true || isBefore(now, date) === true);
}

// src/records/watch-policy.ts
function watchRelaxations(base, head) {
	return [
		...turned(base, head),
		...issues(base.issues ?? {}, head.issues ?? {}),
		...reminders(base.reminders ?? {}, head.reminders ?? {})
	];
}
function turned(base, head) {
	const out = [];
	if (head.mode !== void 0 && MODES.indexOf(head.mode) < MODES.indexOf(base.mode ?? "active")) out.push(`this change turns mode ${base.mode === void 0 ? "" : `from ${base.mode} `}to ${head.mode}`);
	if (head.pull_requests === "off" && base.pull_requests !== "off") out.push("this change turns reports on pull requests off");
	const [pause, before] = [head.snooze?.max_days, base.snooze?.max_days];
	if (pause !== void 0 && before !== void 0 && pause > before) out.push(`this change lengthens the longest pause of an issue from ${before} to ${pause} days`);
	if (head.complaints?.enabled === false && base.complaints?.enabled !== false) out.push("this change turns answers to complaints and removal requests off");
	if (head.complaints?.propose === false && base.complaints?.propose !== false) out.push("this change turns off that register rows are proposed");
	return out;
}
function issues(base, head) {
	const out = [];
	const gone = head.open_on === void 0 ? [] : (base.open_on ?? [
		"conflict",
		"gap",
		"stale"
	]).filter((outcome) => head.open_on?.includes(outcome) === false);
	if (gone.length > 0) out.push(`this change opens no issue any more for: ${gone.join(", ")}`);
	const [ahead, before] = [head.ahead_days, base.ahead_days ?? 30];
	if (ahead !== void 0 && ahead < before) out.push(`this change opens issues ${ahead} instead of ${before} days ahead`);
	const without = (head.without ?? []).filter((group) => base.without?.includes(group) !== true);
	if (without.length > 0) out.push(`this change takes ${without.length === 1 ? "1 group" : `${without.length} groups`} of obligations out of the issues`);
	return out;
}
function reminders(base, head) {
	const none = (set) => set.days?.length === 0 && set.every_months === 0;
	if (none(head)) return none(base) ? [] : ["this change turns reminders off"];
	const out = [];
	const gone = head.days === void 0 ? [] : (base.days ?? [
		30,
		7,
		0
	]).filter((day) => head.days?.includes(day) === false);
	if (gone.length > 0) out.push(`this change drops reminders ${gone.join(", ")} days before a due day`);
	const [months, before] = [head.every_months, base.every_months ?? 1];
	if (months !== void 0 && before !== 0 && (months === 0 || months > before)) out.push(months === 0 ? "this change turns reminders after the due day off" : `this change reminds every ${months} months instead of every ${before} after the due day`);
	if (head.back_off !== void 0 && head.back_off > (base.back_off ?? 1)) out.push("this change lets reminders grow rarer");
	return out;
}

// src/records/policy.ts
const FIX = "leave it to a change of its own that the maintainers review; it takes effect once merged";
function relaxations(base, head) {
	const path = head.configSource?.path ?? base.configSource?.path ?? ".gpai/config.yaml";
	return [
		...configRelaxations(base.config, head.config).map((message) => ({
			message,
			path,
			fix: FIX
		})),
		...waiverRelaxations(base.waivers, head.waivers),
		...baselineRelaxations(base.baseline, head.baseline)
	];
}
function configRelaxations(base, head) {
	const out = [];
	const [was, is] = [base.fail_on ?? "stale", head.fail_on ?? "stale"];
	const strictness = (level) => level === "never" ? -1 : FAIL_ON.findIndex((f) => f === level);
	if (strictness(is) < strictness(was)) out.push(`this change relaxes fail_on from ${was} to ${is}`);
	const usual = new Map(Object.entries(HOUSE_DAYS));
	for (const name of /* @__PURE__ */ new Set([...Object.keys(base.house ?? {}), ...Object.keys(head.house ?? {})])) {
		const [before, days] = [base.house?.[name] ?? usual.get(name), head.house?.[name] ?? usual.get(name)];
		if (before !== void 0 && days !== void 0 && days > before) out.push(`this change lengthens the house rule ${excerpt(name, 60)} from ${before} to ${days} days`);
	}
	const known = new Set((base.calendar?.holidays ?? []).map((day) => isoDate(day)));
	const added = [...new Set((head.calendar?.holidays ?? []).map((day) => isoDate(day)))].filter((one) => one !== void 0 && !known.has(one));
	if (added.length > 0) out.push(`this change adds ${added.length === 1 ? "1 holiday" : `${added.length} holidays`} to the calendar (${added.slice(0, 3).join(", ")}${added.length > 3 ? ", …" : ""}), which lengthens clocks in business days`);
	if (head.comment === "never" && base.comment !== "never") out.push("this change turns comments on pull requests off");
	out.push(...watchRelaxations(base, head));
	return out;
}
function waiverRelaxations(base, head) {
	const key = (w) => `${w.id}\n${w.model ?? ""}`;
	const before = new Map(base.toSorted((a, b) => a.until < b.until ? -1 : 1).map((w) => [key(w), w]));
	return head.flatMap((waiver) => {
		const old = before.get(key(waiver));
		const place = {
			path: waiver.source.path,
			...waiver.source.line === void 0 ? {} : { line: waiver.source.line },
			fix: FIX
		};
		if (old === void 0) return [{
			message: `this change adds a waiver for ${waiver.id} until ${waiver.until}`,
			...place
		}];
		return waiver.until > old.until ? [{
			message: `this change extends the waiver for ${waiver.id} from ${old.until} to ${waiver.until}`,
			...place
		}] : [];
	});
}
function baselineRelaxations(base, head) {
	const before = new Set(base?.entries.map((entry) => entry.fingerprint));
	const added = (head?.entries ?? []).filter((entry) => !before.has(entry.fingerprint));
	const [first] = added;
	if (first === void 0) return [];
	const rules = [...new Set(added.map((entry) => entry.rule))];
	const named = `${rules.slice(0, 5).map((rule) => excerpt(rule, 60)).join(", ")}${rules.length > 5 ? ` and ${rules.length - 5} more rules` : ""}`;
	const { path, line } = first.source;
	return [{
		message: `this change adds ${added.length === 1 ? "1 finding" : `${added.length} findings`} to the baseline (${named})`,
		path,
		...line === void 0 ? {} : { line },
		fix: FIX
	}];
}

// src/repository/changes.ts
const STATUS = {
	A: "added",
	C: "added",
	M: "modified",
	D: "deleted",
	R: "renamed",
	T: "type-changed"
};
async function changes(root, base, head) {
	const to = await known$1(root, head);
	const from = await mergeBase(root, base, to);
	const incomplete = [...from.incomplete];
	const list = await diff(root, from.commit, to, incomplete);
	return from.common ? {
		changes: list,
		mergeBase: from.commit,
		incomplete
	} : {
		changes: list,
		incomplete
	};
}
async function mergeBase(root, base, head) {
	const to = await known$1(root, head);
	const from = await known$1(root, base);
	const commit = await findMergeBase(root, from, to);
	if (commit !== void 0) return {
		commit,
		common: true,
		incomplete: []
	};
	return {
		commit: from,
		common: false,
		incomplete: [await isShallow(root) ? {
			reason: "the clone is shallow and holds no common ancestor of base and head: the two trees were compared directly, so changes made on the base count too",
			fix: "git fetch --no-tags --unshallow origin"
		} : { reason: "base and head have no common ancestor: the two trees were compared directly" }]
	};
}
async function revisionOf(root, name) {
	if (isObjectId(name) || await resolveCommit(root, name) !== void 0) return name;
	const remote = `origin/${name}`;
	return await resolveCommit(root, remote) === void 0 ? name : remote;
}
async function known$1(root, rev) {
	const commit = await resolveCommit(root, rev);
	if (commit !== void 0) return commit;
	if (rev === "HEAD") throw new RepositoryError("the repository has no commit yet", { fix: "commit first, or judge the folder as it is, without a base" });
	const shown = rev.slice(0, 100);
	const branch = rev.replace(/^(?:refs\/remotes\/)?origin\//, "");
	const plain = /^[\w][\w./+-]*$/.test(branch) ? `${branch}:refs/remotes/origin/${branch}` : "<branch>:refs/remotes/origin/<branch>";
	const fetch = isObjectId(rev) ? rev : plain;
	const depth = await isShallow(root) ? "--depth=1 " : "";
	throw new RepositoryError(`commit ${JSON.stringify(shown)} is not in this clone`, { fix: `git fetch --no-tags ${depth}origin ${fetch}` });
}
async function findMergeBase(root, from, to) {
	if (from === to || (await parents(root, to)).includes(from)) return from;
	const run = await gitText(root, [
		"merge-base",
		"--end-of-options",
		from,
		to
	]);
	const id = run.stdout.split("\n")[0] ?? "";
	return run.code === 0 && isObjectId(id) ? id : void 0;
}
async function diff(root, from, to, incomplete) {
	const found = await gitPlace(root);
	const relative = "place" in found && found.place.prefix !== "" ? ["--relative"] : [];
	const list = [];
	for (const renames of [["-M", "-l1000"], ["--no-renames"]]) {
		list.length = 0;
		let fields = [];
		const run = await gitRecords(root, [
			"diff-tree",
			"-r",
			"-z",
			"--name-status",
			"--no-ext-diff",
			"--no-textconv",
			"--no-commit-id",
			...renames,
			...relative,
			"--end-of-options",
			from,
			to
		], (record) => {
			fields.push(decodeName(record).path);
			const [status = "", first = "", second] = fields;
			const pair = status.startsWith("R") || status.startsWith("C");
			if (fields.length < (pair ? 3 : 2)) return true;
			fields = [];
			const kind = STATUS[status[0] ?? ""] ?? "modified";
			list.push(kind === "renamed" && second !== void 0 ? {
				path: second,
				status: kind,
				from: first,
				...status === "R100" ? { same: true } : {}
			} : {
				path: pair && second !== void 0 ? second : first,
				status: kind
			});
			return list.length < LIST_LIMITS.entries;
		});
		if (run.stopped === "enough") incomplete.push({ reason: `more than ${LIST_LIMITS.entries} changed files: the rest was not compared` });
		if (run.code === 0 || run.stopped === "enough") return list;
		if (renames[0] === "--no-renames") throw new RepositoryError(`the two commits could not be compared (${run.stopped === "time" ? "out of time" : firstLine(run.stderr)})`);
	}
	return list;
}

// src/engine/content.ts
const MAX_BYTES = 1048576;
const MAX_FILES = 50;
async function sameValues(head, base, delta, paths) {
	const touched = [...paths].filter((path) => /\.json$/i.test(path) && delta.touched(path) && !delta.isNew(path) && delta.bytesDiffer(path) !== false);
	const same = /* @__PURE__ */ new Set();
	for (const path of touched.slice(0, MAX_FILES)) {
		const [is, was] = [await canonicalJson(head, path), await canonicalJson(base, delta.at(path))];
		if (is !== void 0 && is === was) same.add(path);
	}
	return same;
}
async function canonicalJson(source, path) {
	try {
		const bytes = await source.read(path, { length: 1048577 });
		const text = bytes.length > MAX_BYTES ? void 0 : decodeUtf8(bytes);
		const parsed = text === void 0 ? void 0 : parseJson(path, text, { duplicateKeys: "refuse" });
		return parsed?.ok === true ? JSON.stringify(parsed.value.data, sortedKeys) : void 0;
	} catch {
		return;
	}
}
function sortedKeys(_key, value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
function contentChanges(head, base, delta, same) {
	const kept = [...head.keys()].flatMap((path) => {
		const was = isContent(path, delta, same) ? void 0 : base.get(delta.at(path));
		return was === void 0 ? [] : [[path, was]];
	});
	return kept.length === 0 ? head : new Map([...head, ...kept]);
}
function isContent(path, delta, same) {
	return delta.touched(path) && delta.bytesDiffer(path) !== false && !same.has(path);
}

// src/engine/lost.ts
const MAX = 5;
function lost(base, head, refused) {
	return [...limits(base, head), ...files(base.facts, head.facts, (reason) => refused.some((one) => one.reason.includes(reason)))];
}
function limits(base, head) {
	if (base.limits.length > 0) return [];
	return head.limits.slice(0, MAX).map((one) => ({
		rule: "completeness/lost",
		message: `Before this change the repository could be read whole; now it cannot: ${one.reason}.`,
		...one.path === void 0 ? {} : { path: one.path },
		...one.fix === void 0 ? {} : { fix: one.fix }
	}));
}
function files(base, head, isRefusal) {
	if (head.unreadable.length === 0) return [];
	const learnt = [told, digested].map((of) => [of(base), of(head)]);
	return [...new Map(head.unreadable.filter(({ path, reason }) => !isRefusal(reason) && learnt.some(([was, is]) => was.has(path) && !is.has(path))).map((one) => [one.path, one])).values()].slice(0, MAX).map(({ path, reason, line }) => ({
		rule: "completeness/lost",
		message: `Before this change \`${path}\` could be read; now it cannot: ${reason}.`,
		path,
		...line === void 0 ? {} : { line },
		fix: "Put the file back into a form that can be read, so that it can be compared with the records."
	}));
}
function told({ models, documents = [] }) {
	return new Set([...models.flatMap((model) => model.facts), ...documents].flatMap((fact) => fact.sources.map((one) => one.path)));
}
function digested({ models }) {
	return new Set(models.flatMap((model) => model.weights.flatMap((file) => file.sha256 === void 0 ? [] : [file.path])));
}

// src/engine/policy.ts
function policyOf({ config, configSource, waivers, baseline }) {
	return {
		config,
		configSource,
		waivers,
		...baseline === void 0 ? {} : { baseline }
	};
}
async function readPolicy(source, now) {
	try {
		return policyOf(await loadRecords(source, await source.list(), { now }));
	} finally {
		await source.close();
	}
}

// src/engine/inspect.ts
async function inspect(options) {
	const { base } = options;
	return inspectSources(await openRepository(options.path), base === void 0 ? void 0 : () => openBase(options.path, base), options);
}
async function openBase(path, named) {
	const base = await revisionOf(path, named);
	const change = await changes(path, base, "HEAD");
	const from = change.mergeBase ?? base;
	const [source, tip] = await Promise.all([openGit(path, from, { mayLackFolder: true }), resolveCommit(path, base)]);
	const moved = tip !== void 0 && tip !== source.commit;
	return {
		source,
		commit: source.commit ?? from,
		...moved ? { policy: () => openGit(path, tip, { mayLackFolder: true }) } : {},
		changes: change.changes,
		incomplete: change.incomplete
	};
}
async function inspectSources(source, openedBase, options) {
	const progress = options.progress ?? silent;
	try {
		const verified = /* @__PURE__ */ new Map();
		const head = governed(await readTree(source, options.now, progress, verified), options);
		if (openedBase === void 0) return known(judge(source, head, head.records, options), options.model);
		const change = await openedBase();
		try {
			progress("reading the base of the change");
			const base = governed(await readTree(change.source, options.now, progress, verified), options);
			return await judgeChange({
				source,
				head,
				base,
				change,
				policy: change.policy === void 0 ? policyOf(base.records) : ruled(await readPolicy(await change.policy(), options.now), options)
			}, options);
		} finally {
			await change.source.close();
		}
	} finally {
		await source.close();
	}
}
function ruled(policy, { config }) {
	return config === void 0 ? policy : {
		...policy,
		config: config(policy.config)
	};
}
function governed(tree, options) {
	return options.config === void 0 ? tree : {
		...tree,
		records: ruled(tree.records, options)
	};
}
async function judgeChange({ source, head, base, change, policy }, options) {
	const renames = new Map(change.changes.flatMap((c) => c.from === void 0 ? [] : [[c.path, c.from]]));
	const under = ({ baseline: _own, ...declared }) => ({
		...declared,
		...policy
	});
	const before = judge(change.source, base, under(base.records), {
		...options,
		change: true
	});
	const delta = new Delta(change.changes, base.blob, head.blob);
	const same = await sameValues(source, change.source, delta, head.dated);
	const touched = {
		paths: new Set(change.changes.map((one) => one.path).filter((path) => isContent(path, delta, same))),
		marks: new Set(base.records.models.flatMap((model) => (model.model?.data.not_relevant ?? []).map((mark) => JSON.stringify(mark))))
	};
	const after = judge(source, {
		...head,
		touched,
		lastChanges: contentChanges(head.lastChanges, base.lastChanges, delta, same),
		incomplete: [...head.incomplete, ...change.incomplete]
	}, under(head.records), {
		...options,
		change: true
	}, change.commit);
	const report = compareReports(before, withRelaxations(known(after, options.model), base, head, change.incomplete), renames);
	const end = options.head ?? source.commit;
	return {
		...report,
		change: {
			...end === void 0 ? {} : { head: end },
			files: change.changes.length,
			consequences: consequences({
				base,
				head,
				changes: change.changes,
				report
			})
		}
	};
}
function judge(source, tree, records, options, base) {
	options.progress?.("checking");
	return evaluate({
		facts: tree.facts,
		records,
		lastChanges: tree.lastChanges,
		...tree.touched === void 0 ? {} : { touched: tree.touched },
		optout: tree.optout,
		now: options.now,
		catalogueDate: CATALOGUE_DATE,
		toolVersion: VERSION,
		repository: {
			name: source.name,
			kind: source.kind,
			...source.commit === void 0 ? {} : { commit: source.commit },
			...base === void 0 ? {} : { base }
		},
		incomplete: [...options.incomplete ?? [], ...tree.incomplete],
		...options.failOn === void 0 ? {} : { failOn: options.failOn },
		...options.model === void 0 ? {} : { modelId: options.model },
		...options.change === void 0 ? {} : { change: options.change }
	});
}
function known(report, model) {
	if (model === void 0 || report.models.length > 0) return report;
	const message = report.general.find((f) => f.rule === "models/not-found")?.message ?? "No model has the id that was asked for.";
	throw new RepositoryError(message, { fix: "leave the model out, or name one of these ids" });
}
function withRelaxations(report, base, head, refused) {
	const removed = report.models.length === 0 ? [] : removedRecords(base.records, head.records).map((r) => ({
		rule: "records/removed",
		...r
	}));
	const relaxed = [...relaxations(base.records, head.records), ...narrowedProfiles(base.records, head.records, report.now)].map((r) => ({
		rule: "policy/relaxed",
		introduced: true,
		...r
	}));
	const prints = new Fingerprints();
	const own = (finding) => ({
		...finding,
		fingerprint: prints.of(finding, "", "")
	});
	const general = [
		...[...removed, ...lost(base, head, refused)].map(own),
		...report.general,
		...relaxed.map(own)
	];
	return general.length === report.general.length ? report : {
		...report,
		firstContact: report.firstContact && removed.length === 0,
		verdict: "findings",
		general
	};
}

export { changes as a, readPolicy as i, inspectSources as n, revisionOf as o, openBase as r, configRelaxations as s, inspect as t };