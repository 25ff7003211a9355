import { d as visible, r as clip } from "./escape.js";

// src/report/diff-text.ts
const CONTEXT = 3;
const MAX_LINE = 600;
const MAX_PREFIX = 120;
const AHEAD = 200;
function diffText(path, before, after, style) {
	if (before === after) return "";
	const rows = compared(lines(before), lines(after));
	const out = [style("bold", `--- ${visible(`a/${path}`)}`), style("bold", `+++ ${visible(`b/${path}`)}`)];
	for (const [from, to] of hunks(rows)) {
		const part = rows.slice(from, to);
		const previous = from === 0 ? void 0 : rows[from - 1];
		const count = (sign) => part.filter((row) => row.sign === " " || row.sign === sign).length;
		out.push(style("cyan", `@@ -${start(previous?.old, count("-"))},${count("-")} +${start(previous?.now, count("+"))},${count("+")} @@`));
		for (const { sign, text } of part) out.push(sign === " " ? ` ${text}` : style(sign === "-" ? "red" : "green", `${sign}${text}`));
	}
	return `${out.join("\n")}\n`;
}
function start(before, count) {
	return (before ?? 0) + (count === 0 ? 0 : 1);
}
function lines(text) {
	const all = text.split("\n");
	if (all.at(-1) === "") all.pop();
	return all;
}
function compared(before, after) {
	const rows = [];
	let [i, j] = [0, 0];
	const push = (sign, text) => {
		rows.push({
			sign,
			text: clip(visible(text.replace(/\r$/, "").replaceAll("	", "    ")), MAX_LINE),
			old: i,
			now: j
		});
	};
	while (i < before.length || j < after.length) {
		const [old, now] = [before[i], after[j]];
		if (old !== void 0 && old === now) {
			i++;
			j++;
			push(" ", old);
			continue;
		}
		const ahead = after.length - j > before.length - i && old !== void 0 ? after.slice(j + 1, j + AHEAD).indexOf(old) : -1;
		if (ahead !== -1) {
			for (const line of after.slice(j, j + ahead + 1)) {
				j++;
				push("+", line);
			}
			continue;
		}
		const run = differing(before, after, i, j);
		const [gone, come] = [before.slice(i, i + run), after.slice(j, j + run)];
		const cut = (line, n) => tail(line, gone[n], come[n]);
		for (const [n, line] of gone.entries()) {
			i++;
			push("-", cut(line, n));
		}
		for (const [n, line] of come.entries()) {
			j++;
			push("+", cut(line, n));
		}
	}
	return rows;
}
function tail(line, a, b) {
	if (a === void 0 || b === void 0 || Math.max(a.length, b.length) <= MAX_LINE) return line;
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	return same <= MAX_PREFIX ? line : `…${line.slice(same - MAX_PREFIX)}`;
}
function differing(before, after, i, j) {
	let run = 1;
	while (run < 1e3 && i + run < before.length && j + run < after.length && before[i + run] !== after[j + run]) run++;
	return run;
}
function hunks(rows) {
	const found = [];
	for (const [i, row] of rows.entries()) {
		if (row.sign === " ") continue;
		const last = found.at(-1);
		const [from, to] = [Math.max(0, i - CONTEXT), Math.min(rows.length, i + 1 + CONTEXT)];
		if (last !== void 0 && from <= last[1]) last[1] = to;
		else found.push([from, to]);
	}
	return found;
}

export { diffText as t };