// src/formats/lines.ts
var LineIndex = class {
	#starts = [0];
	constructor(text) {
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1);
		}
	}
	at(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: Math.max(1, offset - (this.#starts[low] ?? 0) + 1)
		};
	}
	startOf(line) {
		return this.#starts[line - 1];
	}
};
function splitLines(text) {
	return text.split(/\r\n|\n|\r/);
}
function conflictLine(text) {
	if (!text.includes("<<<<<<<") || !text.includes(">>>>>>>")) return void 0;
	let opened;
	for (const [i, line] of splitLines(text).entries()) if (/^<{7}(?: |$)/.test(line)) opened ??= i + 1;
	else if (opened !== void 0 && /^>{7}(?: |$)/.test(line)) return opened;
}
function excerpt(text, max = 80) {
	return (text.length > max ? `${text.slice(0, max - 1)}…` : text).replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export { splitLines as i, conflictLine as n, excerpt as r, LineIndex as t };