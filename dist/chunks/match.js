import { t as compileGlob } from "./glob.js";

// src/checks/weight-globs.ts
function literal(pattern) {
	const clean = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
	if (clean === "" || clean === ".") return () => true;
	return (path) => path === clean || path.startsWith(`${clean}/`);
}
function test(pattern) {
	if (!/[*?[{\\]/.test(pattern)) return literal(pattern);
	const compiled = compileGlob(pattern);
	return compiled.ok ? (path) => compiled.glob.matches(path) : () => false;
}
function idleGlobs(records, files) {
	return (records.model?.data.weights ?? []).flatMap(({ path }, index) => path === void 0 || files.some(test(path)) ? [] : [{
		pattern: path,
		index
	}]);
}
function weightGlobs(records) {
	const patterns = (records.model?.data.weights ?? []).flatMap((entry) => entry.path === void 0 ? [] : [entry.path]);
	if (patterns.length === 0) return void 0;
	const tests = patterns.map(test);
	return (path) => tests.some((one) => one(path));
}

// src/checks/match.ts
function nameOfSubject(subject) {
	const fact = subject.facts.facts.find((one) => one.key === "model.name");
	return subject.records.model?.data.model?.name ?? (typeof fact?.value === "string" ? fact.value : void 0);
}
function folder(path) {
	return path.replace(/^\.\//, "").replace(/\/+$/, "") || ".";
}
function elsewhere(records) {
	const weights = records.model?.data.weights ?? [];
	return weights.length > 0 && weights.every((entry) => entry.path === void 0 && entry.url !== void 0);
}
function excluded(records, facts) {
	return facts.weights.length > 0 && elsewhere(records);
}
function closeness(records, facts) {
	const model = records.model?.data.model;
	if (excluded(records, facts)) return 0;
	if (model?.path !== void 0) return folder(model.path) === folder(facts.path) ? 4 : 0;
	const globs = weightGlobs(records);
	if (globs !== void 0 && facts.weights.length > 0) return facts.weights.some((file) => globs(file.path)) ? 3 : 0;
	if (facts.id === records.id || facts.id === model?.id) return 2;
	return facts.facts.some((fact) => fact.key === "model.name" && (fact.value === model?.name || fact.value === model?.id)) ? 1 : 0;
}
function empty(id) {
	return {
		id,
		path: ".",
		facts: [],
		conflicts: [],
		datasets: [],
		weights: []
	};
}
function joined(models, id) {
	const [first] = models;
	if (first === void 0) return empty(id);
	if (models.length === 1) return first;
	return {
		id: first.id,
		path: first.path,
		facts: models.flatMap((model) => model.facts),
		conflicts: models.flatMap((model) => model.conflicts),
		datasets: models.flatMap((model) => model.datasets),
		weights: models.flatMap((model) => model.weights)
	};
}
function recordId(records) {
	return records.model?.data.model?.id ?? records.id;
}
function noRecords(facts) {
	return {
		id: facts.id,
		folder: ".gpai",
		registers: {},
		registerPaths: {},
		problems: []
	};
}
function matchModels(document, records) {
	const [only] = records.models;
	const single = document.models[0];
	if (only !== void 0 && single !== void 0 && records.models.length === 1 && document.models.length === 1 && !excluded(only, single)) return {
		subjects: [{
			id: recordId(only),
			facts: single,
			records: only,
			declared: true
		}],
		ambiguous: []
	};
	const owner = /* @__PURE__ */ new Map();
	for (const facts of document.models) {
		const [best] = records.models.map((model) => ({
			model,
			score: closeness(model, facts)
		})).sort((a, b) => b.score - a.score);
		if (best !== void 0 && best.score > 0) owner.set(facts, best.model);
	}
	const subjects = [];
	const ambiguous = [];
	const taken = /* @__PURE__ */ new Set();
	for (const model of records.models) {
		const claimed = document.models.filter((facts) => owner.get(facts) === model);
		if (claimed.length === 0 && document.models.some((facts) => !owner.has(facts)) && !elsewhere(model)) ambiguous.push(model);
		const wanted = recordId(model);
		const id = taken.has(wanted) ? model.folder : wanted;
		taken.add(id);
		subjects.push({
			id,
			facts: joined(claimed, id),
			records: model,
			declared: true
		});
	}
	for (const facts of document.models) {
		if (owner.has(facts)) continue;
		const id = taken.has(facts.id) ? `${facts.id} (${facts.path})` : facts.id;
		taken.add(id);
		subjects.push({
			id,
			facts,
			records: noRecords(facts),
			declared: false
		});
	}
	return {
		subjects,
		ambiguous
	};
}

export { weightGlobs as i, nameOfSubject as n, idleGlobs as r, matchModels as t };