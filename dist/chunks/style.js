// src/report/style.ts
const plainStyle = (_, text) => text;
const ANSI = /\u001b\[\d{1,3}m/g;
function columns(text) {
	return [...text.replace(ANSI, "")].length;
}
function wrap(text, width, indent) {
	const lead = /^ */.exec(text)?.[0] ?? "";
	const lines = [];
	let line = lead;
	let used = lead.length;
	let empty = true;
	for (const word of text.slice(lead.length).split(" ")) {
		const length = columns(word);
		if (!empty && used + 1 + length > width) {
			if (length === 0) continue;
			lines.push(line.trimEnd());
			line = indent + word;
			used = indent.length + length;
		} else {
			line += empty ? word : ` ${word}`;
			used += length + (empty ? 0 : 1);
		}
		empty = false;
	}
	lines.push(line);
	return lines;
}

export { wrap as n, plainStyle as t };