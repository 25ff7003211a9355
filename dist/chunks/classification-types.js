// src/records/nearest.ts
function nearest(word, candidates) {
	if (word.length > 60) return void 0;
	const wanted = fold(word);
	let best;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const far = distance(wanted, fold(candidate));
		if (far < least && far <= Math.max(1, Math.floor(candidate.length / 3))) [best, least] = [candidate, far];
	}
	return best;
}
function fold(text) {
	return text.toLowerCase().replace(/[-_ ]/g, "");
}
function distance(a, b) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		[before, row] = [row, next];
	}
	return row[b.length] ?? 0;
}

// src/records/classification-types.ts
const QUESTIONS = {
	role: [
		"provider",
		"modifier",
		"mirror",
		"library",
		"not-gpai"
	],
	lineage: [
		"own-lineage",
		"same-lineage",
		"undetermined"
	],
	gpai: [
		"yes",
		"no",
		"undetermined"
	],
	"systemic-risk": [
		"yes",
		"no",
		"undetermined"
	],
	modifier: [
		"provider-of-the-modification",
		"not-a-provider",
		"undetermined"
	],
	"open-source": [
		"claimed",
		"not-claimed",
		"undetermined"
	],
	"eu-market": [
		"placed",
		"planned",
		"not-placed",
		"undetermined"
	],
	legacy: [
		"before-2025-08-02",
		"from-2025-08-02",
		"undetermined"
	],
	representative: [
		"appointed",
		"not-owed",
		"undetermined"
	]
};

export { nearest as n, QUESTIONS as t };