// src/app/node-version.ts
const OLDEST_NODE = "22.12";
function nodeIsTooOld(version) {
	const found = /^v?(\d{1,4})\.(\d{1,4})\./.exec(version);
	const [major, minor] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
	return major < 22 || major === 22 && minor < 12;
}

export { nodeIsTooOld as n, OLDEST_NODE as t };