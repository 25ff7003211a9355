// src/formats/edit.ts
const MAX_LENGTH = 500;
function occurrences(text, part) {
	if (part === "") return 2;
	const first = text.indexOf(part);
	if (first === -1) return 0;
	return text.indexOf(part, first + 1) === -1 ? 1 : 2;
}
function replacement(line, start, end, to, wider = []) {
	if (start < 0 || end <= start || end > line.length || line.slice(start, end) === to || /[\r\n\u0085\u2028\u2029]/.test(to)) return void 0;
	for (const from of [
		start,
		...wider.filter((offset) => offset >= 0 && offset < start),
		0
	]) {
		const old = line.slice(from, end);
		if (old.length > MAX_LENGTH) return void 0;
		if (occurrences(line, old) === 1) return {
			old,
			new: line.slice(from, start) + to
		};
	}
	return line.length > MAX_LENGTH ? void 0 : {
		old: line,
		new: line.slice(0, start) + to + line.slice(end)
	};
}

export { replacement as n, occurrences as t };