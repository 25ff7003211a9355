// src/github/answers.ts
function member(value, ...keys) {
	let node = value;
	for (const key of keys) {
		if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return void 0;
		node = node[key];
	}
	return node;
}
function text(value) {
	return typeof value === "string" ? value : void 0;
}
function count(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
function commitId(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : void 0;
}
function webAddress(value) {
	return typeof value === "string" && value.length <= 2e3 && /^https?:\/\/[\x21-\x7e]+$/.test(value) ? value : "";
}
function slug(value) {
	return typeof value === "string" && /^[A-Za-z0-9._-]{1,100}$/.test(value) && value !== "." && value !== ".." ? value : void 0;
}

export { text as a, slug as i, count as n, webAddress as o, member as r, commitId as t };