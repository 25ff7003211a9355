import { i as readDate } from "./yaml.js";

// src/formats/markdown-plain.ts
const MAX_LINE$1 = 2e4;
const MAX_TEXT = 5e4;
function plain(text) {
	return (text.length > MAX_LINE$1 ? text.slice(0, MAX_LINE$1) : text).replaceAll(/!\[[^[\]]*\]\([^()]*\)/g, " ").replaceAll(/\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)/g, (_m, label) => label).replaceAll(/\[([^[\]]*)\]\[[^[\]]*\]/g, (_m, label) => label).replaceAll(/<\/?[a-zA-Z][^<>]*>/g, " ").replaceAll("\\_", "_").replaceAll(/\*{1,3}|`+|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/gu, "").replaceAll(/\\([\\`*_{}[\]()#+.!|~=-])/g, (_m, c) => c).replaceAll(/&nbsp;|&#160;|\u00a0|\u202f/g, " ").replaceAll("&amp;", "&").replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, "").replaceAll(/[ \t]+/g, " ").trim();
}
function plainText(markdown) {
	return markdown.slice(0, MAX_TEXT).replace(/!?\[([^[\]]{0,2000})\]\([^()\s]{0,2000}\)/gu, "$1").replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, "$1").replace(/<br ?\/?>/giu, " ").replace(/&nbsp;|&#160;/gu, " ").replace(/&amp;/gu, "&").replace(/\*{1,3}|`{1,3}|~~/gu, "").replace(/[\u200b-\u200f\u2060\ufeff]/gu, "").replace(/\s+/gu, " ").trim();
}

// src/formats/html-table.ts
const MAX_SPAN = 100;
const MAX_CELLS = 2e4;
const MAX_CELL_TEXT = 2e3;
const MAX_HEADER_ROWS = 4;
const FENCE_OR_HEADING = /^ {0,12}(?:`{3}|~{3})|^ {0,3}#{1,6}[ \t]/;
function tableEnd(lines, line, column, budget) {
	let depth = 0;
	let comment = false;
	for (let i = line; i < lines.length && budget.left > 0; i++) {
		const text = lines[i] ?? "";
		budget.left -= text.length + 1;
		if (i > line && !comment && FENCE_OR_HEADING.test(text.slice(0, 40))) return void 0;
		for (let at = i === line ? column : 0; at >= 0;) {
			if (comment) {
				const close = text.indexOf("-->", at);
				if (close < 0) break;
				comment = false;
				at = close + 3;
			}
			at = text.indexOf("<", at);
			if (at < 0) break;
			if (text.startsWith("<!--", at)) comment = true;
			else if (/^<table(?![\w-])/i.test(text.slice(at, at + 7))) depth++;
			else if (/^<\/table(?![\w-])/i.test(text.slice(at, at + 8)) && --depth === 0) {
				const close = text.indexOf(">", at);
				return {
					line: i,
					column: close < 0 ? text.length : close + 1
				};
			}
			at += comment ? 4 : 1;
		}
	}
}
function readHtmlTable(text, firstLine) {
	const rows = grid(cellsOf(text, firstLine));
	const depth = headerDepth(rows);
	const first = rows[0];
	if (first === void 0) return void 0;
	const header = first.places.map((_, c) => [...new Set(rows.slice(0, depth).map((r) => r.places[c]?.text ?? ""))].filter((t) => t !== "").join(" "));
	return {
		line: first.line,
		header,
		rows: rows.slice(depth).map((r) => ({
			line: r.line,
			cells: r.places.map((p) => p.text),
			lines: r.places.map((p) => p.line)
		}))
	};
}
function headerDepth(rows) {
	const data = rows.findIndex((r) => !r.heading);
	return data > 1 && data <= MAX_HEADER_ROWS ? data : 1;
}
function grid(written) {
	const out = [];
	let carried = [];
	let total = 0;
	for (const row of written) {
		const places = [];
		const next = [];
		const down = () => {
			for (let c = carried[places.length]; c !== void 0 && c.left > 0; c = carried[places.length]) {
				if (c.left > 1) next[places.length] = {
					place: c.place,
					left: c.left - 1
				};
				places.push(c.place);
			}
		};
		const title = row.length === 1 && carried.every((c) => c === void 0);
		for (const cell of row) {
			down();
			const place = {
				text: decoded(cell.text),
				line: cell.line
			};
			for (let n = 0; n < cell.columns && places.length < MAX_SPAN; n++) {
				if (cell.rows > 1) next[places.length] = {
					place,
					left: cell.rows - 1
				};
				places.push(n > 0 && title ? {
					text: "",
					line: cell.line
				} : place);
				if (n + 1 < cell.columns && carried[places.length] !== void 0) break;
			}
		}
		down();
		carried = next;
		total += places.length;
		if (total > MAX_CELLS) break;
		if (places.length > 0) out.push({
			line: row[0]?.line ?? places[0]?.line ?? 1,
			heading: row.length > 0 && row.every((c) => c.heading),
			places
		});
	}
	return out;
}
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/y;
const BREAKS = /* @__PURE__ */ new Set([
	"br",
	"p",
	"li",
	"ul",
	"ol",
	"div",
	"hr",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"tr",
	"td",
	"th",
	"table",
	"pre",
	"summary",
	"details"
]);
function cellsOf(text, firstLine) {
	const rows = [];
	let row;
	let cell;
	let depth = 0;
	let count = 0;
	let line = firstLine;
	let newline = text.indexOf("\n");
	let gt = -2;
	const lineAt = (at) => {
		for (; newline >= 0 && newline < at; newline = text.indexOf("\n", newline + 1)) line++;
		return line;
	};
	const say = (from, to) => {
		if (cell === void 0 || depth !== 1 || cell.text.length >= MAX_CELL_TEXT) return;
		const piece = text.slice(from, Math.min(to, from + MAX_CELL_TEXT));
		const blank = piece.length - piece.trimStart().length;
		if (cell.blank && blank < piece.length) {
			cell.line = lineAt(from + blank);
			cell.blank = false;
		}
		cell.text += piece;
	};
	for (let at = 0; at < text.length && count < MAX_CELLS;) {
		const lt = text.indexOf("<", at);
		say(at, lt < 0 ? text.length : lt);
		if (lt < 0) break;
		if (text.startsWith("<!--", lt)) {
			const close = text.indexOf("-->", lt);
			if (close < 0) break;
			at = close + 3;
			continue;
		}
		TAG.lastIndex = lt;
		const tag = TAG.exec(text);
		if (tag === null) {
			say(lt, lt + 1);
			at = lt + 1;
			continue;
		}
		const from = lt + tag[0].length;
		if (gt !== -1 && gt < from) gt = text.indexOf(">", from);
		const other = text.indexOf("<", from);
		const cut = other >= 0 && (gt < 0 || other < gt);
		const end = cut ? other : gt < 0 ? text.length : gt;
		at = cut || gt < 0 ? end : end + 1;
		const closes = tag[1] === "/";
		const name = (tag[2] ?? "").toLowerCase();
		if (name === "table") {
			depth += closes ? -1 : 1;
			if (depth <= 0) break;
		}
		if (depth !== 1) continue;
		if (name === "tr" || name === "thead" || name === "tbody" || name === "tfoot") {
			cell = void 0;
			row = void 0;
			if (name === "tr" && !closes) rows.push(row = []);
		} else if (name === "td" || name === "th") {
			cell = void 0;
			if (closes) continue;
			if (row === void 0) rows.push(row = []);
			const attributes = text.slice(from, Math.min(end, from + 500));
			row.push(cell = {
				text: "",
				line: lineAt(lt),
				blank: true,
				heading: name === "th",
				rows: span(attributes, "row"),
				columns: span(attributes, "col")
			});
			count++;
		} else if (BREAKS.has(name) && cell !== void 0 && cell.text.length < MAX_CELL_TEXT) cell.text += " ";
	}
	return rows;
}
function span(attributes, of) {
	const match = (of === "row" ? /\browspan\s{0,3}=\s{0,3}["']?(\d{1,9})/i : /\bcolspan\s{0,3}=\s{0,3}["']?(\d{1,9})/i).exec(attributes);
	return match === null ? 1 : Math.min(Math.max(Number(match[1]), 1), MAX_SPAN);
}
const ENTITIES = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"],
	["nbsp", " "],
	["ndash", "–"],
	["mdash", "—"],
	["minus", "−"],
	["times", "×"],
	["le", "≤"],
	["ge", "≥"],
	["asymp", "≈"],
	["sim", "~"],
	["plusmn", "±"],
	["hellip", "…"],
	["thinsp", " "],
	["ensp", " "],
	["emsp", " "]
]);
function decoded(text) {
	return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
		if (name !== void 0) return ENTITIES.get(name.toLowerCase()) ?? whole;
		const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
		return code < 32 || code >= 127 && code < 160 || code >= 55296 && code < 57344 || code > 1114111 ? " " : String.fromCodePoint(code);
	}).replaceAll(/\s+/g, " ").trim();
}

// src/formats/markdown-blocks.ts
const MAX_LINE = 2e4;
const MAX_LINES = 6e4;
function cells(row) {
	return row.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((c) => c.trim());
}
const DELIMITER = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
const HTML_HEADING = /^\s*<h([1-6])[^<>]*>(.{0,500}?)<\/h\1>/i;
function blocks(body, firstLine = 1, html = false) {
	const lines = body.split(/\r\n|\n|\r/, MAX_LINES).map((l) => l.length > MAX_LINE ? l.slice(0, MAX_LINE) : l);
	const out = [];
	const path = [];
	let headings = [];
	const enter = (level, text, at) => {
		path.length = Math.min(path.length, level - 1);
		while (path.length < level - 1) path.push("");
		path.push(text);
		headings = path.filter((p) => p !== "");
		out.push({
			kind: "heading",
			line: firstLine + at,
			level,
			text,
			headings
		});
	};
	let run;
	const flush = () => {
		if (run !== void 0) out.push({
			kind: run.kind,
			line: firstLine + run.at,
			lines: run.lines,
			headings
		});
		run = void 0;
	};
	const budget = { left: html ? 4 * body.length + 1e5 : 0 };
	let comment = false;
	for (let i = 0; i < lines.length; i++) {
		let line = lines[i] ?? "";
		if (comment) {
			const close = line.indexOf("-->");
			if (close < 0) continue;
			line = line.slice(close + 3);
			comment = false;
		}
		const stripped = withoutComments(line);
		line = stripped.text;
		comment = stripped.open;
		const fence = /^ {0,12}(`{3,20}|~{3,20})([^`]*)$/.exec(line);
		if (fence !== null) {
			flush();
			const mark = fence[1] ?? "```";
			const start = i;
			const inside = [];
			for (i++; i < lines.length; i++) {
				const next = (lines[i] ?? "").trim();
				if (next.startsWith(mark) && /^[`~]+$/.test(next.slice(0, 40))) break;
				inside.push(lines[i] ?? "");
			}
			out.push({
				kind: "code",
				line: firstLine + start + 1,
				info: (fence[2] ?? "").trim().slice(0, 40).toLowerCase(),
				lines: inside,
				headings
			});
			continue;
		}
		const atx = /^ {0,3}(?:\d{1,2}\. )?(#{1,6})(?:[ \t]+|$)/.exec(line);
		if (atx !== null) {
			flush();
			enter(atx[1]?.length ?? 1, plain(line.slice(atx[0].length).replace(/[ \t]#{1,10}[ \t]*$/, "")), i);
			continue;
		}
		const opens = html ? line.search(/<table(?![\w-])/i) : -1;
		if (opens >= 0) {
			lines[i] = line;
			const found = htmlTable(lines, i, opens, budget, firstLine);
			if (found !== void 0) {
				const before = line.slice(0, opens);
				if (plain(before) !== "") run = {
					kind: run?.kind ?? "paragraph",
					at: run?.at ?? i,
					lines: [...run?.lines ?? [], before]
				};
				flush();
				out.push({
					kind: "table",
					line: firstLine + i,
					table: found.table,
					headings,
					lines: found.lines
				});
				lines[found.end.line] = (lines[found.end.line] ?? "").slice(found.end.column);
				i = found.end.line - (plain(lines[found.end.line] ?? "") === "" && !/<table/i.test(lines[found.end.line] ?? "") ? 0 : 1);
				continue;
			}
		}
		const titled = HTML_HEADING.exec(line);
		if (titled !== null) {
			flush();
			enter(Number(titled[1]), plain(titled[2] ?? ""), i);
			continue;
		}
		if (run?.kind === "paragraph" && run.lines.length === 1 && /^ {0,3}(?:=+|-{3,})[ \t]*$/.test(line)) {
			const text = plain(run.lines[0] ?? "");
			const at = run.at;
			run = void 0;
			enter(line.trim().startsWith("=") ? 1 : 2, text, at);
			continue;
		}
		if (line.includes("|") && i + 1 < lines.length && (lines[i + 1] ?? "").includes("-") && DELIMITER.test((lines[i + 1] ?? "").slice(0, 2e3)) && (lines[i + 1] ?? "").includes("|")) {
			flush();
			const header = cells(line);
			const start = i;
			const rows = [];
			for (i += 2; i < lines.length && (lines[i] ?? "").includes("|") && (lines[i] ?? "").trim() !== ""; i++) rows.push({
				line: firstLine + i,
				cells: cells(lines[i] ?? "")
			});
			i--;
			out.push({
				kind: "table",
				line: firstLine + start,
				table: {
					line: firstLine + start,
					header,
					rows
				},
				headings
			});
			continue;
		}
		if (line.trim() === "" || /^ {0,3}(?:[-*_][ \t]*){3,200}$/.test(line.slice(0, 200))) {
			flush();
			continue;
		}
		if (/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/.test(line.slice(0, 200))) {
			flush();
			run = {
				kind: "bullet",
				at: i,
				lines: [line]
			};
			continue;
		}
		if (run === void 0) run = {
			kind: "paragraph",
			at: i,
			lines: [line]
		};
		else run.lines.push(line);
	}
	flush();
	return out;
}
function withoutComments(line) {
	if (!line.includes("<!--")) return {
		text: line,
		open: false
	};
	let text = "";
	let at = 0;
	for (;;) {
		const start = line.indexOf("<!--", at);
		if (start < 0) return {
			text: text + line.slice(at),
			open: false
		};
		text += line.slice(at, start);
		const end = line.indexOf("-->", start);
		if (end < 0) return {
			text,
			open: true
		};
		at = end + 3;
	}
}
function htmlTable(lines, at, column, budget, firstLine) {
	if (budget.left <= 0) return void 0;
	let end = tableEnd(lines, at, column, budget);
	if (end === void 0) {
		let last = at;
		while (last + 1 < lines.length && (lines[last + 1] ?? "").trim() !== "" && !/<table|^ {0,12}(?:`{3}|~{3})|^ {0,3}#{1,6}[ \t]/i.test(lines[last + 1] ?? "")) last++;
		end = {
			line: last,
			column: (lines[last] ?? "").length
		};
	}
	const raw = lines.slice(at, end.line + 1);
	raw[raw.length - 1] = (raw.at(-1) ?? "").slice(0, end.column);
	raw[0] = (raw[0] ?? "").slice(column);
	const table = readHtmlTable(raw.join("\n"), firstLine + at);
	return table === void 0 ? void 0 : {
		table,
		lines: raw,
		end
	};
}

// src/artifacts/parameters/band.ts
const BANDS = [
	"1-500M",
	"500M-5B",
	"5B-15B",
	"15B-50B",
	"50B-100B",
	"100B-500B",
	"500B-1T",
	">1T"
];
const EDGES = [
	5e8,
	5e9,
	15e9,
	5e10,
	1e11,
	5e11,
	0xe8d4a51000
];
function parameterBand(total) {
	if (!Number.isFinite(total) || total < 1) return void 0;
	const below = EDGES.findIndex((edge) => total <= edge);
	const index = below === -1 ? EDGES.length : below;
	return below !== -1 && total === EDGES[below] ? [BANDS[index], BANDS[index + 1]] : [BANDS[index]];
}

// src/artifacts/documents/licences/generated.ts
const FINGERPRINTS = [
	{
		id: "0BSD",
		name: "BSD Zero Clause License",
		osi: true,
		words: 98,
		dense: true,
		hashes: "BjjYBqt/BsdqErHuE97cFU+HFu/WHDHBHHu6HMJ9IaKQIbSkIcV3InGkKxprKypnK+zYMFooMPn9M93ENxe0Oq2LO5igPN5HPYX/QDcKQ6kxRWaKR3xTSPgYTqRBV4hVW2+eXBQLYAZbZlazZ99CZ/CybP4+bTCmbXuEcsiBc8eCdVCmdc9KdoUcd03TeW69eb/IehBIhbBeh2x/jc6ej9n1kfVNkqExksaQmBw1mlYdnuuToW3OoeKLqFz3qKv+qsWKrxokryW2sdQSs03Wuxv+u0eMvK3nvXo3w5QgxUFlx9f/yLtiyxFOzAEJ1Hgy1cXO1zyE3SI44Dtl4dj94zUw41Lb6fA8623m7mrG8DSK9IEZ/JCw/fEh/kqn"
	},
	{
		id: "AFL-3.0",
		name: "Academic Free License v3.0",
		osi: true,
		words: 1620,
		dense: true,
		hashes: "AB1aADecADtvAFXcAKKgAQXuAQhIAQqAAXVQAXlsAZ/NAcWJAjP1AoUkArbEAyN7Ayb4AzGXBAF1BB/cBC1nBDVABEXwBGkiBHVjBHX3BH1eBL0TBN8MBOeCBPT0BUxxBY6pBZiMBbTPBcm0Bk2QBrGCBx4VBzrwB0G7B1hXB3vQCDXECDeACDlaCJEACLaXCSimCVzxCWzCCW7hCbtsCccACm73Cn5ICqHPCqRRCypXCy42C22EC5wsC6NJC+DQC/4YDDOXDSwzDSx0DdXbDdi7Dh3dDiwRDkoHDldiDo8HDphRDqMRDsJDDwWSD3kUD6YAD7M6EDLmENlgETvFET92EVF+EamHEdFCEeK5EeMoEhM1EjyJEkC0ElPzEmafEovDEsdVEt8AEwBoEwpwExs/E4hVE+ONE/60FDGYFDOrFDjkFG0WFQQ+FSPwFUJMFVTBFVZ9FWQ6FenjFgZxFgfkFktZFqIYFtI4FthxFxmoFyp4F0ZsF2CWF25RF5tQF9L9F9N0F9qfF+iJGA2SGDzXGF8xGGuJGQN6GRGGGVXqGdfTGg2EGhn5Gm7jGnNAGn3zGs7oGxvxGx70G34DG8peHBtJHEETHGTDHMJbHTcgHVp7HXKWHXS+HZGvHhHmHihaHlXdHlxiHm1BHqvtHsLWHsgqHzapH1BBH3aoH7ZsH8olIArSIDV4ILhbITU5IWw2Ibd7IcLtId/eIpReIr/gIs5bIs/mIunnIxWDI1LxI1eYI4VNI5TnI6U1JByjJJVmJKNSJeeiJj9MJk4YJmXzJnu8JpC/Jpq0JrLgJtpbJwfjJzHRJz/lJ0IIJ2O/J3DAJ7dsJ790J/HdKAPjKCFmKP5pKS5LKV/LKXIRKYRfKYxOKeK2KfwJKhodKhtkKifRKlm5KmkzKoY5KsArKt7bKu03KyWGKzD0K0icK1b5K2UrK4JfK6i1K7mpK8ZVK+zjLA3/LEY+LIelLKJ+LMsKLOFYLPiGLT2WLVgNLcK7LhqyLjQOLkJpLnUtLo7AL2B0L3jIL7U4L8WFMD5AMD6fMExZMFBiMH47MKhRMLlLMMYOMQ8OMVSnMWq+MW9UMaAqMeV4MfP1MkGeMkrHMqmzMstPMs1iMvS7M0tsM2rVM65SM8HdM+fMM/QIM/bGNBWyNGb2NH7RNLnuNNCANaXXNak0NdbRNe5gNg82NjZrNnGCNoBZNqscNsuBNtNrNwfuNyd8Ny6DNz4ON0oXN3RxN3SjN5YMOBdyOFQQOFmdOI7WOJJjOKqBOMOvONJuONUoOSaLOU6lOVvIOXMpOX92OeyLOgZmOiHuOkrfOogCOploOtVcOv8BOwWEO66BO7/gPBChPBHVPFRuPKKvPNMMPQHGPS3uPU1CPe7/PiXNPixtPoH6PpS9Pp6mPs0KPyxPP2wfP3N+P4F4QC7iQD7VQH/SQI7iQLcnQQD8QQfeQRx4Qby5Qk0fQpzxQrcoQruiQzTzQ0OTQ1CiQ69/Q7zQQ8rgRA5mREx+RFhFRG8fRMDfRUjkRVNyRcVGRdS9RjgjRjxIRlwARl/JRmqXRogKRop2RpmCRqFhRusHRuskRvZRRvqpRv+wRxQFRzMFR2fLR2g0R7TbSATHSBy+SQ8FSRK0SSHxSSuDSVJZSZYQScn9Sc+AShnwSiHGSi03SkuxSlNwSp6bSq/CSt1YSwnqSxhOS5IcS8rLS85MS9rkTB0vTDzKTHTqTMTiTNLGTP1/TZQfTamZTc+QTeLDTeVEThYfTh0ZTjwWTk5aTlH2TzuOT15kT3e7UAFeUAX/UBRuUEi0UMZAUPLOUTAUUVEQUdfCUiGvUiT3UoaWUodMUsEuUum/UwlbUxsnUx5IUz7OU0m9U1neU3mOU99gU+4hVAGOVB1zVDYZVENtVFTfVLX8VMgaVNAlVStfVVaIVZl0Vdd4VfEcVfLMViLgViO2VkSGVn8nVoHKVoHmVouuVsXOVue3VvVBVzrzV0fwV4QPV8ChV8g8V+XgWEw7WFvCWJiVWKTNWLbzWL9AWMIkWN5fWPtRWScNWV1zWYIgWYbeWcMDWgySWh5iWi2ZWkXDWloYWm4CWm+aWnF2WpaxWto4WukNWvtQW0eoW0saW1PCW1VAW6tFW8L6W91KXEfeXGpjXJfuXLHLXM2xXPtFXR5YXTNEXT3iXVuFXVwEXWkYXZkqXbkdXed/XfyIXg98XhuiXkNjXnYpX6woX7krX8NKYD25YEAmYETdYIhMYJOpYMgNYdPkYiZiYiuMYjlMYkX3YltrYyifY0yGY4moY7s0ZAvUZCO6ZDncZL8pZR8AZVO2ZVrDZVtMZdV9ZeWIZfYjZgjrZhwVZj+tZmctZqWfZr4tZvx3Zv/JZwOvZxqAZ2cDZ3HRZ8kiaFsaaJkLaKNEaL52aVaXaWh0aXDRaXYbabzHacDhae0saoNWayrYazuga00wa0/Ca46QbAabbApvbE4ybK4nbOCkbbA4bbZfbcasbdgMbd9WbicibnopbprzbwJvbzMpbzT0bz7kb05zb3wNcACkcAUzcBIHcGD+cGGXcMVgcMeocNiccNu2cO6icPe9cQrAcQ5ycRDNcVhycWPgcZK7cfFNchC9chi6ckU9cmoRcv0+cwbWczoAc0RZc0Tfc1HCc22rc4++c9iIc+BLc+6+dDFsdEP3dFQUdG/5dHEkdJevdK2/dMThdMtGdOlxdQKedQ3DdUJ8dX0ldbGJdj8Ldp/SdqI/duPmdxbCdx+ed2Rod8ISd8ssd9yWd/5CeAGYeBMXeG09eJCweJKmeMcjeOLAeOLVeONMePwAeYYheamNebyReeUOefzVeo5LepKBepTFepUWeph5erhzesUseuRIeyC/e0Uqe3lEe4iLe4vKe412fADHfDV8fDaNfEQpfESSfQJrfROxfR5hfTIvfWZmfYlbfZh8fa8affxpfhG7fkOsfpomfqJefrmXfr8jfzvbf3i+f46qf8Zxf9Dgf90df9+rf/Vlf/3CgAT7gC1bgErQgGY0gJ15gLh/gMOggMP2gMxogPNWgP5QgQCRgXckgZx4gcn6ggDgggjKgjWVgrA9grafgr1ggsUOgt2NguotgvsKgzrKg4V9g6vUg6/ug99xhA6PhBOhhBbLhEWghIrrhJd9hJnAhJplhKCehMywhPhLhTtwhVAahWRPhX+QhZY/hcU0hd5YhfR9hgVghhDwhho7hjeahnT9hvQoh4eth5kvh72/h75ziDWviFR/iHIdiIzJiJIZiLyMiW2kiXdIieB0imVUimepinYaioZsipwwiuEHivW6iwhZizQBi0Npi5VCi7jUi+I/jEsWjFinjJ1BjNaEjORojViGjW1/jZ48jeGGjgi7jjg+j7WUj8h/j+9/kBTnkIDakJnNkMhokNBikQxAkTzQkU9ckVNIkWS0kXghkZq4kZ3/kbfYkcmLkfPEkiVukka+kl0xkm71kqyYkvWykwgEk7R9k8xZk9Cfk/bnlCHYlE2BlGdwlHwElL3wlMxwlM2KlOeWlPVklQSjlRM0lS2/lTnJlT0nlT7Flf/rlgLflk+dllzJlnLmlos2lq+zlrCClwWbl0HJl8QFl91rl/N0mBC8mDtHmEeFmFDxmIMPmL4wmR9xmSdXmYJCmcQDmjNMmrwKmwekm0evm3cbm3/xm5evm7ZanAdEnAyunBnnnFAnnHCgnKY6nOHynPa6nZWknaAjnh40nmq1nng7nqxVnq5intm3nuP/nwLonzOjn8CRn86qn+tDoANCoAnDoMnwoPYeoTjeoaAFocbTof4zogZNopIjopuVoq4motKrowhFoxqPoy58o5ePo5k4o6Dao6gSo+/XpAHXpEyVpGOvpHytpLDJpQAMpQNbpQhqpQ16pThlpTj+pURupVS0pXY5pYQPpZKWpaYtpanBphzNpkVzpoCcpo5WpsGiptinpzQkp0owp7Bip7hap83Hp/7SqB4jqHE2qJlgqP71qRTuqR6yqR8+qX9LqdErqdQ+qebBqgZaqjmrqkidqruSquEIquTKqxYLqzVuq5XVq9Hrq9u0q+qErA3+rCvtrHn4rIxmrLJWrMg5rPTRrRAfrTgIrU9Jrcj4rdARriNTrjwkrwaTrw1iryg0ry6ArzKnrzP5r5Wcr7jSr9QFsBl1sDPXsE0AsGqysJCisKpNsMIKsMV8sOLysXW3sgO5sjjhskF/smUNspYYst26swaXswd9szTmszhSs1gys2z8s4+Qs5fOs51us7QLtBkEtIpDtJUQtKrmtK8OtLaMtO7TtSh0tWyytfz0tjLXtjXqtlhbtl4stwhstwxnty8Mt0S0t8MZt/ecuASguCz0uDNJuGVSuPPbuTZguZbJuamCulKZuqi+usDsutVEuuJCuwUou0Fou6cju8Svu/ClvBUJvDSdvIAWvJk4vKFSvLs5vPw1vXQEvcRdve9lvlt4vmMsvof3vq12vwW8vxiKvx7VvzXCv0ZVv2bUv2lLv3H4v3zqv56bv60cwEuAwGW1wLmzwLqjwMITwQMowRnRwYJVwaQZwaSrwa4lwbVhwefPwq7Bwtvswx4Bwztbw5tsxFtFxHUexNdPxPevxP4uxTC/xXW/xYGlxb3+xc/yxe5xxhRcxhalxi9Mxo+ixp5GxuOTxu/rxwtexzmnx22jx4cpx5zWx8QHx9iwx/EHyBvXyWlvyXNsyX3IydhPyej+yjN9ymxlyop+yp2yyu6tywuDy1tay19Ly3FFy3YFy5Tzy79VzAI1zA68zI7azPiszTXezUjRzUyJzV1tzWZSzZiwzbvozkRIzrATzvdnzwLOz3Rez7a/z+970GAR0Haj0P8D0QR10SIC0TyI0UbC0WQ90ZaL0cSb0kkX0krF0ndW0oyv0rnK0tfA0u3I0vWh0yU604iw05eM06Fj06m21Duz1ENS1Iz/1L+C1OFf1QgM1TJZ1brs1gnE1sz41tv0132015wy18lE2Bpk2DYN2Ibc2JSc2LOR2LZz2Nzk2QIV2QYl2R8w2Tnj2ZSS2avq2bRd2bnX2cL52eKC2hmF2pA22qd82rsk2r/S2th02tqE2tv62wEj2wHc2xo82zN52zUW21LM23CJ23TQ23rQ24oE25o525zC28dC2/CG2/O12/ic3DsT3EFo3H953MkL3Pvv3Wqf3WsE3a6K3dYe3eEo3ejw3gkd3gqU3kgr3l8e3nEI3pbe3qsl3rQk3uR63yFZ31rZ32173303349h35E8369S38Mg4AeK4Dlt4Kjf4LNG4PGz4ZHr4bTN4fBb4lVW4mGy4qWB4qgC4sb44tG24t3R4vnm4w984xow4zX340lT41YT4+pv5GkX5H3j5K3D5Lba5Mep5Nju5QMK5SSc5WFi5Ys15Zxt5cgW5dMG5d5k5e8j5hEV5hQr5kHt5kl55kvW5l/B5mTQ5n7S5qDx5qLC5rPy5tB75uIX5vnI56cF587Y5+CA5+Wk5+dM5++T6B2B6HEk6HVo6K9/6MVG6M8l6PVB6Qvv6TG06T9d6YrA6bRd6c626so+6ucP6vPQ6zyb6z5a60kx62w763Eu64Cq67U37B0w7Czf7DPM7Dfd7D8S7KOU7M8W7Q2N7Spf7Y9t7Zu87aaC7bJD7eHQ7eJ97fjv7lWv7mtZ7m3w7vG77whC7xGO7yTV713y72Aq75xC8AC58B4R8FXj8IK08JWe8KDl8QDZ8Sjp8UZZ8X0Y8YS18Y5/8b1u8e/18fUR8hS98h7P8i+q8nAf8oA88pPQ8pTe8p9H8tUA8tiy8u2T80Fz86r88+Tw9A2+9Bvd9B039FQG9FVg9IWH9KvH9LJp9NEy9Ysv9s879wSA9z3R94Aw94YG9+d69+//+CbH+C8f+EMf+GuZ+VqY+YSE+aHg+aLl+aQg+dbx+gLU+gOI+jlX+kAB+lIW+qct+rdp+sAu+xxi+62o/CAL/Cwb/C/m/EGW/HAf/HjD/KhA/NqA/SpT/Xnx/eYQ/hCF/o9X/tox/xdn/1Je/+E7/+bP/+uu//eL"
	},
	{
		id: "AGPL-3.0-only",
		name: "GNU Affero General Public License v3.0 only",
		osi: true,
		words: 5483,
		dense: false,
		hashes: "ADecARGMAS9kAS/EAUbcAVU8AYqMAaWAAausAbaMAcEMAcT8AcakAcxAAiXYAlLgAsx0Aw5AA2WEA6KMA7GUBCGwBEE0BFRABGqMBG1EBWjIBdFQBdhcBgY0BhRQBjZIBjjYBsKgBtNYBvQsBvUsBxeEBzrwB0FQB/scCDiECEoICFvwCH0YCKNQCLesCQ2YCXAkCXnICZ8ECcGsChEACj7cCpCgCtdQCuH0CwYYCyTIC0usC00kC1ZUC3NoC3lsC5CkC6+kC8doC8usDD6QDPQkDPtUDQLQDSpcDS+QDT9UDVmcDWrYDXaEDYe8DZd4DaMcDd6ADd/oDeMIDgUMDmykDnSwDrNQDttwDwYMD1aID6yQD7WcECvgEFaMEFqAEGqEELtkEQlsESXYETpsEUIUEULYEWlIEXBAEavcEcz4EgUkEhzAEvxUEyTEE1VgE4bUE67sE8BIE/QsFBigFLKAFLbYFOSQFTOIFUsMFV+QFY9sFdeEFeeYFgzAFm84FodEFt9YFvQ0FvcgFyx4FzGEFz/QF27YF40MF5McF8BsGNO8GNVEGO/oGQdAGUFgGVuIGcmUGjP0GjP4Gn+MGofUGrwAGtlAGt2IGvqIGxiAGz9MG28sG7iAG890G+m0HDPgHFLkHFNMHNV4HO+8HP+kHSDEHUkQHbQ4HeBQHjvEHk/EHmukHo1kHpUoHr1cHteAHz6cH2bMH27cH+qwH/QQIBn4IIO4II1oIKXsILCoIL0IIORkIeGAIitsIrVQItzoIv2EIwbgIw/4IyjMI4ykI8mYI+1UJCWMJGsgJHM0JP2oJSYgJbGkJfLUJhgIJjbcJkSsJnU4JoR8JxV4JyawJ2FYJ4X8J5dMKD0gKHLEKKIcKL1QKMWUKadQKepMKe54KfV4KfrQKiuoKkRcKpiYKrG0K1/8K3HYK4iMK414K5WQK5swK6KMLEO8LEkcLFbULF2sLHWQLJxgLSm8LT+gLUmwLVb8LXIkLZm4LaQQLdwULkP0LuSYLxVoL5uIL88wL/ZkMAcQMCz4MGJ8MHioMLIQMN3QMQl8MQ48MRtgMRw8MS8kMUKgMU0YMVOkMYIQMZOgMZ3oMdAYMj/sMkHcMlysMl6IMo+kMsGgMxUQMx98M0tsM1RcM2aMM5gYM/5gNBl8NBr0NHoQNKEsNMpQNObUNRsMNSO4NU/ENe5gNh6YNo4ENywQN+7EN/GsOAqYOFNYOK2AOL+EONDkOPD4OQh0OTt8OaEAOcf8OiL4OimMOlDIOpsAOr1sOtz4Ou3MO8e0O9YgPAqsPDMwPEBIPLBkPLs8PSGkPUTsPX6APb9MPdRUPeioPk5YPlvgPxoAPySwPyVoPyiwP4F4P6KEP7jsQBH4QBTUQLZMQLlwQNAoQPB4QUqcQdRQQfJEQf3YQiS0QrwoQwrAQxqQQy/AQ1TYQ19EQ3V0Q9osQ+mERABURJm4RSBsRUkQRZf0RagQRavkRbwARcaMRixIRrhQRsYURy/gR2jIR5NIR8LwSBAwSGJ0SHy4SJ9sSP+wSQEcSSeoSXKwSX1YSZeASbO4SdM0SgeISgfkSjPQS1vYS4S4S9jcTDdsTFSUTFZ4TGC4THFATHjITJc4TK88TNCQTPRwTVIcTWy0TZckThcYTnc4TpmATvZoTvyATyK8T0AsT0VoT5D4T5YET7pAT+l4UAt0UBnAUGBQULmkULt0UMZAUOq8URmQUR/UUTAUUWGEUYqoUa/kUfz4UhAkUjjAUkwwUmzUUpboUpxkUrukUvFgUwsgUzmkU4f8U6KgU/KgVCA8VCnIVDPQVHqwVKDUVKXUVO2YVUZUVUfoVVE4VbOkVc40Vj9sVnCUVo/oVy38VzpMV4EAV8rgV+AYWAHoWQYkWVNIWfvkWwywWw9UWyRcWz3sW40AXBWYXJm0XKf0XMBoXPLoXRdAXTcUXZ70XeCwXefQXjrgXoxUXqkIXx08Xx+wX0YwX120X2OgX36QYDcoYGegYG+sYJI0YWvQYaQIYbKsYhxkYmHEYqSsYwWAYytAY3KAY36kY4oEY74kZII8ZMAgZR+8ZWWIZcQcZgIIZgncZlWUZmOAZn80ZpZYZss8ZwqkZz0UZ0bQZ0+EZ27kZ3HkZ46sZ7N4aE3AaQSkaQokaSM0aUqAaVCQaWd8aWh0aZPgac2cad/oajR4aqw0arEAawv0aw0sa3g0a44ca+rUbC/AbHyMbOMcbQBUbSEwbgq0bk9UboNwbp/obwJQbwLYbyU0b9PEcA34cBdkcIDccIRUcIkMcMxwcPt8cQOQcV7EcWtEcbQgcb7Ucdxcceg8cgOYcllYcmTgcohkcqVccqXEc2NQc8Soc8cYdIOMdLV4dNEQdUJ8dV0odWdUdaLcdbOIdcr0df1gdkecdtqEd6Ewd9W8eCRMeDAkeG2AeOLAePqMeSSweSbceSmweVCQeXXEecmgeih0ekVoeksoeoFAeoNMeyyge4NMe+ncfM7EfPIsfU8cfVW8fY7ofeFkfg4Ifissfmn0fsGAfvRsfw7Af1D4f7Kwf7twf+wkf+2kgCOkgEsggHyggMOggNdMgO8IgO/0gQe8gQzkgSzggdzkggUAggjQgiU8glaMgsbcguG4g1XUg2GUg3GEg4Tkg4akg8Y4hEjEhFnkhJ/chLbohLxQhO+AhSdghk8ghoC0huKkh1K4h2ach4dMh6NIh8tAiDqMiG2wiMjMiO24iWv0idGIie14igtQig+UikN4in/girAYiyawizD8i1gki2tki9fMjAmgjAvYjCjAjE14jFvwjI8kjOfUjRmEjWPgjdlEjhbgjqn8jwagj1voj5skj94Ej98IkEugkGYEkGpgkJW8kMy8kQVskRV4kRockTzQkYWokYdQkYoEkZq4kZ4kkjswkmrMkpoAkqdEkqyYkrBYkvVwk5hUk7Cok8IslHPolRdUlTU0lUGolW3UlbUwlcW4ldjglhWEllgolmLIlqHglqrwlsfkltvEl1mol2p8mApgmCasmC1kmE88mGD4mJsMmKmkmLoMmNZYmN3kmRDUmTOkmWTsmbm8md5ommWQmmu0mtjEmuRcmvpom0UMm4BMm7WMm998m+pgm+s0m/KgnG0gnJQYnQdgnSCUnSF4nT80nWEgnbZsncJ4nfLQnlD0nl/cnm94nnjwnvpwn0g8n1/EoGEIoKJUoKiIoOqsoQoAoQ+soTmYobuwopB4ovTYoxIgoxo0oxo8o0TYo6Wko8Noo8Zwo+jwo/ispBjUpRZ0pV9cpYyMpaMApaWApb7cpf3UpoCcpv9cpwa4pw6sp15Ap3G0p7k8p8poqBFIqKhkqNRsqYsYqdSMqnioqo2AqpCkqqcgqvGIqy54q5awrB3YrB98rFmMrK7MrMmMrMtcrM0YrNkwrVnErWmcrXlYrZOAra70rd8oreuQrnnUrpQsrtdwrxCMrxZgr9WksFwksLFAsM6osSLAsYXgsYn8sY68scPEshWUslqYspYYspfgspwYsq2osrQ8swIAswuQsz2gs0Y4s1UYs3NAs4tos4zws8NYtDv0tNv8tTEwtUP0tVKktWMctXqEtXq0tYHQtZzotaRQtfnMtmbAtn6EtssktvtIt4Qwt4Xkt/wAuEvEuFCMuF+ouGJUuMXIuQcwuUKEuW/0uXC0uZ2suaIsua1EudfkugW8uiLsuix8ujikujr4umisum3MunkYupU0uu2QuvUUuxREuyDQuyIAu8b4vASUvCLwvERAvICcvKwsvN6ovScsvX3UvYBkvb54vlYYvlrYvp1gvqjsvsXMv29Iv3DMwCBcwLHUwPbMwToUwU0swU2AwU4YwV2kwX4AwaEYwbgQwchcwglUwi4MwjVgwkY4wnBMwoFAwodAwsQowta8wv1swx5EwzkUw6c0w76Yw83cw9HAxAtMxCL8xLk8xdp8xdykxjdgxmKsxnjsxpRMxqDgxsycxtGQxtWkxwXIxxMQx2L8x3O0x4Dgx83UyBLgyF7syLT0yO14ySCsyYk0ya8kybuIye60yfGoyflEymZsyqQUyq48yvukyz0gy2tUy6pYzGGQzTnozWHwzY5kzai0zamIzdhwzfAwzjPsznrkzoOIzuOYzvbYz0kMz4zUz470z7Xcz/Gw0BKY0GxQ0NhA0Ojg0P2c0Xw80l+Q0nx80nzE0oVk0tmI07j0070g08gw1CFU1HBA1I7o1Ji01Jws1J+U1K6w1MNM1aos1hSI1kXk1oKY1sHs1vSA1wYw1yy813Ro16Gg2Apc2HJs2JSc2JWc2MFA2N3U2PyE2RMY2RxI2SA42Vj02XH42Yc82dpk2fVU2iWU2mKk2th02vkE2we42yCI208E21LM23rQ25yc29843CIc3EKc3EfY3GOQ3G0k3Jwc3KtQ3Lpo3XVE3ZIM3ZxU3hBw3k9w3nEI3v343zK830iw36Ig36jY39/M4DC84Fy84I6s4JWI4KOU4KoQ4LMo4MOc4SXQ4SnE4Ui04Wqk4WrY4Ws84Zp44aRs4ask4ep44fl44jVk4jjw4lLU4o6Y4qqA4rC44r7M4tro4u2A4y4g40qA41cM411s438446v849dc49xI5ACo5DR45DxA5IT45JJE5KzE5L6o5Tvc5Vis5abA5cYY5coo5dRk5fCM5jGA5l9o5mE45myo5y6U50i050ms50/A52KA55TI56tY58VU6FbA6Mpk6TQk6WKo6Wnw6Zxk6fmk6jW86kc46rPc6rXw6r8w64+465Ig66I86+H46/x47COg7DzQ7EpA7Lgs7ONg7Qfw7TEc7V1k7XPo7XV87ZbM7Z/s7dVE7d3Y7g707iKU7ix07mWo7m7Q7pDA7vLY7ySM77n478Sc78Tg8DX08N1U8OL08OTc8TEU8aA08f/88h588kpI8lGk8lvc8wP48ymo81IM81JI82cY852s857s896M8/co9AGo9AVE9Dis9E3s9LWY9PmI9QA89Spg9WoQ9jVM9na89pxg9rvM9sYw93F0938M94dk94nc96fY991k+E7A+Fv4+G84+JJE+Kt8+PQs+QZk+VxE+aJU+e6w+fKU+h9M+jG4+o3c+pN8+q3o+syc+0bw+14M+2Ms+2p4+5R4+5k4+/Lk+/fw/CsQ/C7o/EFU/ENc/M10/VmY/a9k/qxQ/rZM/seI/xcM/zoI/3jE/3wo/5jM/58g/8wU//NU"
	},
	{
		id: "Apache-2.0",
		name: "Apache License 2.0",
		osi: true,
		words: 1571,
		dense: true,
		hashes: "ADecAKL1AKXKAMSbATMpAYmfAaSKAhLIAjP1Ao/tArWAAvhVAzAGA1PGA6ydBDMDBDj1BFlaBHVjBJ58BTF2BTbiBW98Bi2ZBoS5BqmpBtbuByOjB17tB3OZB7nxB9wPCFDFCG6aCH2ECLDPCO4kCTOICVs+CYBkCfWpCfnkCgMfCicXCpwWCqj3CzluC2QmC4Q0C8IiC8q6C8wzC9PyC943C/4YDCnyDRkDDRnfDSm0DXpaDYDVDZzFDbblDdx+DewyDf3zDf7tDksjDk+6Dn84Dr6JDtSSDxl0D3VrD4SbD6YAD7M6D8XzD+ktEBEzEE8uEG2yEHgLETWKEUwmEXTpEcQsEhM1EiEwEijREkapEmMPEt41Euh/Exs/E2zbE4YCE/KyFAE2FBNZFD9jFFiSFKALFKEuFLjvFMCAFMccFMoZFQQ+FQjJFRexFUT3FY9sFgEvFsKqFwwaFzrOF3IlF3eoF5WbF5nEF5tQF7uOF8FPGD31GFc6GF8xGGDhGMDoGQN6GRxPGSZMGTyZGUVYGUr4GVJJGVXqGWkZGXaYGcAEGlI8Gm2BGpklGtFKGuDAGvs9GwbIG0VwG1dOG9nnG9+JHCDeHFn5HMW5HS4UHTqmHUXeHVtWHXKWHcgcHczmHliVHlxiHl5LHsLWHsWiHw0SHxd7Hx4sH2EDH20vH3aoH7nRH8HYH8KhH8+2H/qyICYDIJz6IK+VIO6rIWtiIXWrIa1+Ie+LIg69Ik92Ins1IoU3IpLyIslDIslqIsvDIvR7Iw2HIy9dI17xI3o9I3q9I4rMI5W5I6mdI7FXI7RFI9ZqI99MI/Y0JAN+JC7mJJ6KJMdfJTzeJdJ9JdKXJd1LJeG4JeqfJipGJld5JtpbJxD7J0NbJ4ZbJ5yZJ6NIJ6mRKCFmKGGxKK6mKMSeKQ9CKTvlKVrrKYRfKbY7KcB3KgwZKhuHKiZJKt7bKu03KwWWKxIlKy5pK8I3K8V3K8ubK84cK9GbLBSRLB+rLD6rLEO8LHPxLHZNLKxLLLC3LLaLLMWDLOaELObLLPiGLQdULRG6LXvwLgP3LmFtLr0NLx+uLyUtL4xkMARmMHmFMH47ML5tMNRlMOcNMPJIMPfhMQC7MS+KMV0eMWQZMXUxMcLzMfEAMfqbMi91MmENMm+YMonkMo+kMwOvMz9aM6dbNANmND3NNGAINKSTNMW5NNCANSD9NSTNNWIlNbYUNc9DNdhXNdoVNhsfNigCNlz5NqllNrXVNtPuNtuqNv8tNyHSNyd8N26lN3SjN53WN6QiN6ujN86eN+V7N//fOADgOAcEOBnOODUtOEvgOHkNOIqnOLntOQhYORS6OUqbOWyROXMpOcCGOcM4OimhOjMYOksXOqeNOus5O0LsO0meO28fO3f1O5EcPKKvPNtEPODtPSI6PS1uPU1CPU44PVIcPXL1PbGKPbc9PdNCPf/9PtJjPvZuPwt+PzKRP0BjP12QP2SJP9xvP910QHhSQJE1QKGqQOa5QVb0QXfyQXjLQiQFQs56QykKQ0OTQ1lNQ60IQ70LREoDREwpRNCURR1uRX3lRcaMRceqRd5NRe3kRij7RkxdRmIoRriVRvbcRy7aR1FHR5sCSBRpSFoHSGSESH9kSJflSLyESQ8FSSU9SSWvSTN8ScG9ScXmScrKSgHISh12SjWgSkzGSqbPStrhS7HrTJn/TNldTVuoTXMWTZQfTbovTg0oTkzsTpVRTsvaTx3MT3kAT6k8T+e4UAFFUBRuUDOAUE2SUTcKUVG0UVvQUa17UeH7UgRGUhzBUqocUsUMUsvSUusGUvLvUx5IU10aU2BeU2tQU3g7U8b2U+gRVBSIVENtVEX8VGhMVIUZVNAlVTbXVTnMVWpVVYkWVY/xVaxEVeRvVfEcVfLMVg3JViCgVjpLVpBCVtACVuGQVxPMVyeQVyhWVzh6V1JeV2HpV8uWV/kQWAp0WA7oWFcFWHn3WJ8xWN5fWPtRWRaHWScNWUdnWUeQWYxTWcMDWkXDWnkHWsBPWuWOWx5YWy/NWzs+XAV6XIzlXJG/XKTiXO5JXPbwXPd0XV+xXarBXbkdXs6JXxk4X1neX7EmX9MfYAPeYDiLYEB+YEwcYE9rYF0NYH+WYOWOYXkyYZmbYaDVYeZvYglDYg+MYkE5Yq0TY2RWY3iaY36kY4NqZEsfZKT5ZMuDZQzmZSS3ZVtMZWiwZW13ZXqpZeB3ZeWIZhATZnohZonJZssFZs1AZ0ilZ/r8aE7kaO6WaUCWabsBacrJagQ7aiSUamyHansuar5hat7iau6zayLDa9sgbAAMbCChbE4ybHi1bH5hbIghbOkvbOnVbSZIbTu7bVXhbWufbW/pbezobm0aboCGbpI3bvstbwBVbwTlb05zb1N1b1ndb1/wb3KWb3wNb32Nb4Ltb7BDcAX1cFNUcFfIcHzVcJtecLcFcNKUcP8icRDNcYTUcZhTcjyIco6QcpMvct0BcvCbcwbWczOYc1Bmc3oTc4hqc5+qc6pMc7i3dEbmdFhIdG/5dIk1dJQudJ2wdKEOdSW6dU1VdWOndX4/daDPdgPLdhwQdjlGdkkQdoEWdp+MdsVvdscuduPmdwhudzs2d1FFd3QTd4Lwd6Tbd6tyeClneEG9eEMOeFPReG+EeHIWeJDZeLrCeMsHeNnfeONMeOwHeQxqeRWneTWdeUEceYOcecJZecioedzNeeUOeg66eikaejkheklIek13en4ZeqwmeuZueu+IewNTe4L4e6+Ke9ExfAeBfDaNfFhAfJ4WfLvufQJrfQK1fQe8fRJzfRZjfRqrfaRUfc+7fhk3fp8cfuEYfupsfwlmf0Edf8Zxf9Gsf9KZf9z+f/NcgAT7gAtqgGhwgGqKgHxJgH2dgMXJgSZwgUingZbzgcn6ggecghy9gjWVglaMgo1dgpkJg1+9g2Ymg3gtg4vNg8Mjg815g9ljhAtjhBOhhDlOhFfZhIBQhIH7hVAahc6rhdajhe9yhfR9hhnDhhp8hquNhr/DhvQohxw2h7bMh/vliCFBiMiviOMYiP8TiTQIiT9SiZadiZpliaKCic25iig7ikoLioZsipwwiqSkitR2itykivlpiyYCi1f/i3SBi+wpi/a9jGlIjG22jH/3jLeNjMgnjPZ/jV1EjbazjdP6jhUJjj9+jks4jk1zjrA3jr7VjsLajtm4jywIj6plj9/Ej/6+kDRTkJ3MkPGvkSwFkjddkofMkpUnkp1Mkt8SkuTTkvl/kwBFkwFpkw+Xkz7Xk0i+k3k5k6ztk7e+k7yYk+Ook/IAlBlBlD9dlEz9lIfSlO6JlSFilS1JlTcElUuTlXK3lZAkldcAlekVll6jlrUYluXOlxNJlzAvl1Hfl2u/l3crl4N5l8YWl998mB/JmCdPmEeFmEjNmH3zmR9xmSRvmTn3mjhumkBamnOqmogEmpe7mpjQmrwKmxWcmxy/myR3m1J2m4jom4yCm5evm6ZDm6hEm6v2m9+qm+NInACvnAyunIvsnI0CnL3onMEwnNJ9nRXXnTkmnWOOnal8nbR1ncFznej9netune7hnng7nnnknpsknsuPntm3nuDhnuP/nyW1nyYWnzv9n1Jyn5egn7Xpn86qoANCoAeeoAmZoHymoJjuoQxmoSO1oTMAocdfoejFokF1ooT7opIjoqXZouluov8nowTaowV2oy58ozSdo370o4kEo6tGo7Rho9yYo97do+o0pBlFpDFJpFQnpLAOpLLWpPn1pQEcpTEUpTy1pUrppZW8pcfDpvK7p05Kp1T8p4NFqD/bqRTzqR1GqSLBqTJrqUGLqUnrqVAhqW8oqXIqqaHAqdG+qgA6qgZaqgajqhxoqiEZqjClqjyiqlyGqrN3qrb5qtEZqtPyqwVWqxmSqxsFqz0/q223q7E+q7fyrA79rK1DrMg8rMpCrOztrQodrV6vrV8hrYGXrhtEriEZrlTlrmmzrrN6rxqiryqwr1K8r3/jr49MsA0BsDPXsEyvsE49sGwVsQFusQIXsdAHsdtZsflzsiMGspYYsp1Wstprsx1cszTms0C1s0PFs4+Qs5Lqs7vIs71Cs/Ins/hStHhDtJIqtNv8tTVFtThWtcvhteV6thhvtnlGtpPKtwTktwxntxZntyhatzORt0FAt0omt2Zet+3at/+xuChEuEGYuEKIuF9ZuHWhuJOluRXkuXrHuajxueFCugf0uiFGulBpuneEuob1uqoHutcmuyzCu1MSu3T4u8SvvBKfvLs5vNs6vOA3vQyTvUTevVXlvWwlvdgOvgVJvgXWvmMsvmy0vpTEvuE9vvZ8v1Wvv3pzv6d/v+Xwv/1HwE26wF8QwLmzwZUQwftlwrwkwsKmw2dRw3Mjw6Vaw/EdxB+8xCJDxFsSxHUexHyOxJt+xLW5xMqFxO3nxRMixRWexUv4xWiBxW9nxbcrxex0xg9txhMUxhVJxkfixm16xtJ8xwtex28jx3H/x4epx9aZyBFVyBKXyBZCyEogyFAayQFOyRjhyXbJyYeayZH0yb6myiZWyjADykIpymQmynnrynotyv02ywXqywuDy3ldy5rNzApQzAsZzEAbzEVRzNzczOOPzaRrzdpdzlQrzmY5zma5zvTyzvqfzyeEz1CWz48Az8ka0C/e0Dnv0Dtf0FVo0IUB0NhA0PFc0QTL0Qv40WQ90Yyj0dEn0e690i3v0lP50mAQ0mGB0na60rnK0tTy06nr062Z1ArS1DnU1G9f1IDy1I4B1L1f1OF81S0b1VNy1VRs1VtA1WM71ZcB1dBC1lir1p+31q8Y1szZ1u3r11MC15cR19GP1+hi2BKi2Dp22Emr2GdF2JTX2Kqz2M8I2P9O2SWN2UD12XKp2YSc2eir2f7y2f9q2nfm2o3k2rZj2tqE20c023kc23zm3EFo3HuC3K1+3Pip3V5v3Y7D3ZOR3iTK3i4A3jMI3k9w3l8e3mQ73nEI3nsQ3o9d321733Rw34a036iF4D7J4IB74Kgl4Kjf4NzO4ORn4PGz4TnY4WJZ4WKq4ZFj4dNy4lVW4o6Y4qWB4qpl4tb64yah41YT427A43lH43u145e646zv5CD35Cxd5Hhw5IGB5I4T5KDZ5K3D5K8A5QMK5QXf5QnY5VH25bXI5dgP5ec25lP/5n0v5n7S50Jh51ms52HM53SU53rz55rt568B58M96Amj6Aqv6BzT6B2B6C+O6IHb6JVU6M8l6N3g6Osh6Qvv6T9d6WqE6avc6cvC6fGU6mvn6nLg6pfb6r7C6spo6tOQ6z4I6z5a60Co69y17D8F7D8V7J8T7Mgt7M8W7OdP7Sdc7XP+7X8F7eeW7lsm7rls7rxM7tUJ7urt7z6n71xe74ia7+Kf7/0Z8CQH8CiR8GaG8Gzz8RkO8Ye+8Y5/8bFZ8eCx8hYy8h8z8id68l0L8mew8n6q8s0m8veN89u68+QI9AGo9Amx9Asq9Cy99ITJ9LGr9MJt9O+d9RIb9R179ThU9VnK9XMz9Y519bLg9dnv9ePg9gID9i699kWX9lpJ9qIn9qNB9uWp9uiU9u4X90mF94YG+BOI+Ca2+MOw+OY1+T/9+XSd+Xm++YIj+bV6+br3+elk+e4u+gLU+iQX+lPs+uF1+udB+vM4+vY8+yvk+2/t/CAL/Cwb/E9R/Ixs/Khy/LPU/OVo/PlE/T2q/Yg1/b2b/gNL/jsa/wdW/xjJ/3Cv/9+T//eL//hX//yC"
	},
	{
		id: "Artistic-2.0",
		name: "Artistic License 2.0",
		osi: true,
		words: 1318,
		dense: true,
		hashes: "AELYAEsSAGyYAHGCAK5UAM6UATMpAWURAYEkAbOqAhCXAhskAjyuAoAaAo/tApSoApZ5AsX9AuQgAu/AAyM+A2tTA/LHA/rUBGP+BLCzBN0cBTaZBU89BrFzBsyGBuHpBuSgBueUBvjHBwgtB64sB/EmCAibCBBlCD/1CGwYCJcxCJnICPLnCUFPCXHiCX+pCZkLCa+xCfs7Ch1qClMTCmh/Com0Co/nCpEACptKCqZXCxt7Czo5C0OqC0bzC1b3C3HiC3nxC4PKC8bQDBgZDD+YDFBEDG52DH6UDKNJDMhFDVNVDVr/DWbMDYiKDZrCDbUwDeavDe0DDkdiDqreDuyZDvJUDwlRDySkD1SND11jD8S5D+PGEC6HEItDEJ7YERYIEUwmEWo9EXMiEf4oEgOsEgtvEgyWEiROEjrmEj3BEk5REv/DE75wE9PVFA4IFEtcFGXGFHWMFJcBFJnOFKNgFPaZFPv/FaPrFa9LFcBbFjX6FkdjFmeXFntpFrsqFyX1F4SGF4SWF6pZGBgzGD31GEJYGHPaGLgNGRcQGSIlGVnfGV2ZGcp/Gcx3Gdk9GgryGg2EGhjvGif4GmDfGogDGprGGsgHGuFVGxziG3aaG4T9G61EG7+UG/ojHDohHFJxHHKNHQCoHQ2SHTpsHYAzHaTTHaZEHcgcHeiyHfUpHjHpHp9DH26jH7RKH7b2H7ltH8RbH8vbIBLYIB0qILEFIMU+IWuwIa2DIbv4Ii2UIk7JImSbIrhPIrpVIs/jIyzCI5dOI7Y2I802I+akI/WbJBIuJFDfJFhDJWNJJe48JfWhJhOEJibzJlbHJnNNJrOtJxUMJzg7J2F6J3T/J3+EJ4LtJ8gMJ8z0KEC7KEl6KJUGKJtEKKY6KMQeKNiRKQ9CKRBbKTQQKTYAKgu2KhebKhuHKlhYKuIpKx4RK4GuK5QhK9wPK+zgLDh+LD6rLVPwLWBBLYZYLZO0LfOlLoDpLxoqLzgUL1y2MEFjMHNGML5tMMSHMQC7MRcxMW8VMXBgMX4JMbOkMgtvMhmTMkglMpfBMqaoMsKcMw+1M1sfM2gvM3C5M4SFM6PfM7dzM8BkM+GLNGrKNJy+NKZnNLyUNL0WNQ6iNbH/Nck+Ne//NuitNvTKNvrjNv93NxwTNyBMNywIN2MvN2X9N3SjOCWfODX+OD+XOEEFOFJeOFmdOJnDOKNROUygOY2YOceZOeMJOgmrOhyxOjjBOn4bOt8GOuauOvcTOymGO0RBO1LfO5IYO9pKPAqsPC5HPOTePQ8GPVIcPXL1PwTdPyElPyg1P225P7KlP9t6P9+DP+lRQF7GQNcEQSMnQTWeQTrDQX9bQZg+QdLrQeSnQfAMQiJyQoZ4QptXQqlaQqp5QsBnQwFYQyidQ3dyQ4EgQ6obRFQARH0zRJhZRV4/RY9KRlVqRqwGRtGQRtMuRtlkRugaRvcERwGuRxkCRy/gR1+6R67OR7CxR9l1R9t9SBaZSBuCSFK/SMoiSRInSWFSSWyhSZTBSdS7SsmxSt4NSuHFS2hzS2sbS4HUS47dS6bqS9wbTA5PTCKZTF/JTIEBTIUbTMgYTW6STZkxTeV5TguXThz/TkNOToaHTrODT6AmT6LST6i3T9GIUJ8IUKGnULt0UOPgUOdvURl8UUCnUWikUYxPUbeBUb67UdLwUgUCUkAMUns9UqcgUqr9Usg7UvlNUvqCUwMZUwsgU0cSU10aU81JVCetVL+bVRLvVUuIVVieVYgJVeRvVe+kVgsvVkwIVmRzVmdnVvo1VweTVz9nV9FoWBVpWC7UWGCSWNd3WPdOWQ4xWScNWS19Wa18Wd8zWe/CWf75WgHtWitGWjIaWjM0WlZrWv1hWwtWW5dtW6y4W6/VW/hUXIeHXLBqXPEoXPy2XQOtXRkSXUNeXZi1XhSRXnuPXsC2XuxvXwqcXxXoXzCyX1neX3Q0X8CsX+WvYDiLYFpaYOWOYTNeYTfpYajfYieeYr/iYskgYyBlYyNVYypSY3NFY78uZA8rZBW4ZB9YZEIqZGnuZHsCZIHdZO+0ZPaXZPzmZRCWZSErZSoRZS0eZTH1ZTvOZV+nZiRUZzMoZ3NAZ37yZ8ORZ+OCaAK/aCenaELMaIoxaPyRaQeSaVD7acnFadJOafxmah6yamhHam5Caw41a6Qja7lWa8kZa9jJa+7PbAWTbMxpbQiWbRdfbSaQbcRhbin4blX8bqUWbxozb/omcBx6cL59cQSvcUolcXPscanpca1OccN9cfMWclrQcnI6cph3cuIMcvE3cvgtcwCRczoAc0rdc8tSdFTQdF6/dPk3dQLwdRYrdTD8dbCKdfnZdhu7dkHddkjrdmOkdoLjdrOxd4Pnd5Rhd6ERd9zAd/0/eGxmeKu0eSZXeUZheUeOealXefpbefzVem47eoFDeuGoexKzeys1e4E9e5mRe7LDe/UUfDRdfErKfFskfINEfJNjfKRrfPmMfQ4VfRZZfSiafTlpfWrKfhotfkkTfyb4f6EVf6OYf727f90df9+rf/6dgAI2gAT7gBfAgEl/gGDjgKOegK+sgQcggUingXGogZx4gcybgl6MgnOrgpJ+gp7sgtV2g3HOg31Ng48Cg8Uhg90Eg+sphFIZhG7OhH8whQUGhScwhYHshZ1HhbbuhcEYhhDfhiw/hoQTho32hrsLhuJghxKbh1Klh1mGh5ebiEkyiHnKiLKeiL7siQd8iVBjiZplic5qikDoineiita0iuS7ivygi2T6i3qdi+8GjCNtjClyjDNijD1MjG22jJgKjLutjMgnjPZ/jQrEjTedjUNUjbsHjhx0jjvdjlrfjoZ9jpbmjsoHjuL5jvdfj1ctj2v9j4Xvj6Stj+BKj+XEj/iKkE6WkICNkLUqkRwPkSwFkU54kaeXkfC/kreZksf4kvZEkwiikw+Xk2qOk3k5k8/Fk+IVk+xQk/E0lKjclKsflLHllQW+lcdslf+mlpLIluXOl63jl8lRl9MxmBb6mCkVmIrTmJfZmKfzmMKzmOp/mPsomUWgmUyQmajrmbHameCymprNmre7m285m3UXm4TOm4hpm4yCm6L6nJb6nKwtnLZbnMEwnSTlnT7mnVoLnWEynWOOnWQKnXR1nb/5ng0knh3lnjEbnsuPnwjVnxZOnxi0n4Dwn55/n7fNn851n/tuoB1MoENOoGhVoGjEoGj3oHJSoJz9oJ8boNT2oN0voO+RoQl0oiENoj64ok00oo0RopB4opXGoqktore6oszDotnVo5WCo6P+o9ETpAAkpAv7pGp2pJ1hpLAOpM9GpPACpTEUpYeapiSUpm3/po/Kpr0xpsagpvakpx0Ppzumpz/Kp5tup58gp+yEqH9IqKv+qLDZqMK+qRPvqRheqUzrqWbPqcAQqdRTqeLKqkDeqlVNqsWKquV/qxsFqywKq0isq2uPq/AOrCKFrFn+rJV4rNkVrNuXrPScrRyCrVw7rV1SrX2trlo8rmvtrpPFrv5ArzACrzl3r0Z3r1WUr28pr3ekr8zzr9Xur9sHr/b8sGQjsMZMsMmFsOMJsRzCsWPqsW0jsZaKswGeswuQsxXks2d+s33Qs4cms8a8s8ihtF2itJFXtLABtLxUtSgRtSvOtTEwtX81tbAatcMCtegXtmQ9trdUtsLSttH/ttrhtzfLt1G4t1VUt2hLt4EUt9Eht/uEuAJLuBC3uBeauBpXuCctuD8xuEGYuEKIuFlfuIOYuKe9uUx3uVO0uYZhuYzHuafnubukufdnuiFGujkGunqyuqNwu4BJu641u9amvCYYvLvrvL3tvTtWvV+HvYFTvYJFvY7Dvhj1vwdlv7Wfv7nFv9hFwE26wFlxwJbGwMV8wOWhwYWfwailwmXawqcawsbvwu56w6Vaw7dRw8Axw9yDxCfSxC38xMqFxNaIxRIAxWTBxa0oxdfqxhVJxjH+xpRMxtJAx8xex/JtyAuKyDlPyESmyGHEyGxYyJm4yOExyVTDyZEryce5ydOLyfjLyhTbyma2ynZAyoRvyt1QyvfyywTdy7Zby/qMzEZnzL2BzUAZzbVnzcuBzfE9zhdgzh8Tziw/zma5znR7zn8AzoSRz4pvz+9oz+970Hlk0MdO0SSX0TFg0Tym0WQ90bI60frK0raT0sgm0thB0viL0wj/00sD01k+05xF08SJ09MU0+yb1BVa1B0+1Cve1Ji01KJT1KZA1MsV1NVW1OVW1OYC1SqF1VMB1Vto1X/Q1eYV1fi+1hSI1ht+1lXz1ojR1tPX1vON1xSs1yI7181k2B2m2DE32D4y2HdX2Il+2JhC2PjU2SWN2YTP2eir2nj92xqD22tH3Ecp3Few3Gtw3NxV3OfY3O7w3RaX3TrQ3ba83kLN3nEI3nxA3oPC3pfz3v083zEZ33N536Nv4AsV4Goj4INQ4Kij4Lnr4QHt4cbF4dLI4dtP4nC54yah40vY41G641YT41cM41xs47RH4+Bz4+gW5Dgo5GNO5HGE5TI95Y4H5ZZE5afK5g3m5kst5qtZ511L55rt57Gc5839584359yo6ETV6FBh6Wjm6ZAu6dqh6fwc6kLl6oqF6uJl6wdR6w+/6zjb7CIV7GN67MeS7N6C7VJf7XXF7Zd57b6t7dT47kmp7ut47vgM7zuw74E377yG78kL7+oJ8EJE8GBb8OBv8PJx8PYN8U2X8XqV8YGi8ZaV8b9u8rCZ8rOn8rVS8tpI8vzE81Yt82L9823B84F18+e78/B09Adv9Asq9Cy99LcV9PEg9RKa9SOD9Spg9S789Vrt9W8+9bob9eH09fem9uOk9uhh94cO946997G599Uk9+Qo+Cas+DIl+F1i+Iu1+LIE+Ox7+TRq+WAn+WBd+XnW+YcR+Ycd+bbg+cyJ+tx9+vY8+v69+xVk+48F+6ay+/Bt/B6u/Duj/GNn/Ijv/OjU/Vy8/YFZ/auI/b86/fmZ/iBt/jpx/lWK/qzh/tPX/5dY/6fU/6/B/9Qg"
	},
	{
		id: "BSD-2-Clause",
		name: "BSD 2-Clause \"Simplified\" License",
		osi: true,
		words: 184,
		dense: true,
		hashes: "APBWAZU/AffRAo/tAxteAx5LCNLHCRCXCfIECipjC08sDIkoDgdlENImEs53FU+HFyojGOHiGb5BGjP0GxziHugRH26jIMU+IOISI42TI6YSI+dCJCOYJIvKJOdXJRmhJhT9KJtEKQ9CK7msK+zYLTV4M1sfM3qjM93EM/yxNaYVODaLOqfzO0RBO0opO2/3PJmCPqcFQW/oR3xTSemmS5/XUC/IUHL9UjzyUns9U01mVe+kV6lAWScNWz3sXBLpXTerXoVzX1neYFrIYIvKYcHLYk/nY+FrZmDFaNImadwmbK5+bXuEbxozbxyqcKd7dvJIdv4vecX6emtVfTlpfdI7fehkf3nif+5PgAt0gw5xg3HOhBtphG7OhMbfiVBji3qdjMgnjQJwjZTWjleHjt/nkHCSkWsrkfVNlGIZljCll8MNmtOYmvORm4yCnfGhnrognteZnuI5nvv3oXPAoi7Roos7or5GpM9Gpl+wqC7OqKv+qhUuqnIxqsWKrCExrI72ra8Trsc+r6a9sAsDsDK4sETpsRFEsrnzs451s71MtK2NtX81vXxUvvFpv0AdwDbkwib8wp4UxA5KxRqkxaxsyBDKyRiLzHbXzWxWzbp40ZzH1OVW1cXO13X/18ZP241C4o5V4rQH41YT55rt6DC96Wjm8hYQ+ff6/3jE"
	},
	{
		id: "BSD-3-Clause",
		name: "BSD 3-Clause \"New\" or \"Revised\" License",
		osi: true,
		words: 214,
		dense: true,
		hashes: "APBWAZU/AffRAo/tAxteAx5LBLo3Be7xCDXECNLHCfIECipjC08sDIkoDgdlENImEs53FU+HFyojGOHiGb5BGjP0GxziHugRH26jIMU+IOISI42TI6YSI+dCJCOYJIvKJOdXJRmhJhT9KJtEKQ9CK7msK+zYLTV4LzgUMIIiMrK4M1sfM3qjM5rlM93EM/yxNaYVODaLOqfzO0RBO0opO2/3O7hUPJmCPqcFQH/SQW/oR3xTSemmS5/XTeVET6yNUHL9UjzyUns9U01mVW+wVe+kV6lAWScNWz3sXBLpXTerXoVzX1neYFrIYIvKYcHLYk/nY+FrZmDFaNImadwmbK5+bXuEbbA4bgXebxozbxyqcGD+cKd7dJgydvJIdv4vd97OeTD2ecX6emtVfTlpfdI7fehkf3nif+5PgAt0gw5xg3HOg5/5hBtphG7OhMbfiVBjic5qi3qdjMgnjQJwjZTWjleHjt/njvKTj7WUkHCSkWsrkfVNlGIZljCll8MNmtOYmvORm4yCnfGhnrognteZnuI5nvv3oXPAoi7Roos7or5GotsBpM9Gpl+wqC7OqKv+qhUuqnIxqsWKrCExrI72ra8Trsc+r6a9sAsDsDK4sETpsRFEsliasrnzs451s71MtK2NtX81ty8MvXxUvvFpv0AdwDbkwib8wp4UxA5KxRqkxaxsyBDKyRiLzHbXzWxWzbp4zh4c0ZzH1OVW1cXO1vAW13X/18ZP2kcc2mX1241C4LNG4o5V4rQH41YT55rt6DC96Wjm8aiF87Qu+ff6/o9X/3jE"
	},
	{
		id: "BSD-3-Clause-Clear",
		name: "BSD 3-Clause Clear License",
		osi: false,
		words: 240,
		dense: true,
		hashes: "APBWAZU/Ao/tAxteAx5LBLo3Be7xCDXECNLHCfIECipjC08sDEzcDIkoDgdlENImEs53FU+HFkEdFrOpFyojGOHiGb5BGjP0GxziHugRH26jH3ExIMU+IOISIhS/IyQhI42TI6YSI+dCJCOYJIvKJOdXJRmhJhT9KJtEKQ9CK7msK+zYLTV4MEf6MIIiMrK4M1sfM93EM/yxNaYVOCcpODaLOqfzO0RBO0opO2/3O4SWO7hUPJmCPqcFP3E8QH/SQW/oQ6xqR3xTSemmS3d8S5/XTeVET6yNUHL9UjzyUns9U01mVe+kVzw2V6lAWScNWT4+Wz3sXBLpXTerXiwHXoVzX1neYFrIYIvKYVGlYcHLYk/nY+FrZf9+ZmDFaNImadwma3/qbK5+bXuEbbA4bxozbxyqcGD+cKd7cuBPdvJIdv4vd9Vpd97OeTD2ecX6emtVfTlpfdI7fehkfrGhf3nif8Zxf+5PgAt0gw5xg3HOg5/5hBtphG7OhMbfhXetiAmoiVBji3qdjMgnjQJwjVrhjZTWjleHjt/njvKTj7WUkHCSkWsrkfVNkgSGlGIZljCll8MNmUgSmtOYmvORm4yCnfGhnrognteZnuI5nvv3oXPAodVtoi7Roos7or5GotsBpM9Gpl+wqKv+qhUuqnIxqsWKrCExrI72ra8Trsc+r6a9sAsDsDK4sETpsRFEsrnzs451s71MtK2NtX81ty8MuOJnvXxUvohJvvFpv0AdwDbkwib8wp4UxA5KxRqkxaxsyBDKyRiLyb7YysLFzHbXzWxWzbp40ZzH1OVW1cXO1vAW13X/18ZP2kcc2mX12wWD241C4LNG4o5V4rQH41YT5p1v55rt56dt6DC96Wjm7dwV8aiF8sjp+ff6/f6e/o9X/3jE"
	},
	{
		id: "BSL-1.0",
		name: "Boost Software License 1.0",
		osi: true,
		words: 212,
		dense: true,
		hashes: "ABekATseAlV9A5hYBGWhBIUBBY8DBjjYB194B5QACLTeCL1kCNBnCQUFCfNECg6oCkNzCpM0CtTnCt7ODlsYEAc5ELMdETbXEa6MFQNxF9WbGE4jGjP0Gqy1GrczGwGSG4N6HDrdIAqQIReeIfkVJYxeJZNfKFkJKNf0KQ9CLWBBLnlSLt44MNjYMRtgNAbsN2HDOS6IOvrkPJ+SPKbNPTmaPTs0PZ+fPgJXQA54QDcKQ085Q2RQQ8iORFQARJhZSG9HSUYxTFKLTIdQTVMPTWpuUEdtUjzgUylzU25CU5FuVJaUVSWQVj0oWCA8WJCEWScNXBpqXjplX2+SX81PYmvsZ/CyaVY4aoSIbIIMbXuEbggqcGR8cdFFcyPPdOs0dVCmdc9KdhjTeLjOeef2ex8TfDV8fI/4ffuvf7iag1Nmg437g5Fzg+e7hANFhF6phzpwiDbYifkAjMgnjPZ/jZo7kGuOkWsrkfVNk1PRmBw1mOvkmVbYmiSUmtOYm2SznWPMn9Y0oh4mo3LYpVi/paQPpcCwpyP9qpDLqsWKq0omreuQrwN9rwt+r/sGsDK4sXi2sjW2srJTs3rss6z9tVTrtccgtkDkt3vDuFM2uIAmuuaAvt/Bv0/KwdfjwfO0xDi+xjyzxon9xyJ9x1DIx28jyYTyzRCc0EC/0Icp0cmx06s60+Kt1uTM2Ilw2r2l3BKt3Cym3tv23vAW4SnE41YT5R625x+H6T9d6uks600q623m7VDE7a5e7+fm8EFb8tUT9DLw9QpL9bxg9fkk9xHG9yVk+myl/OYO/iIX/rEb/wOl/x81"
	},
	{
		id: "BlueOak-1.0.0",
		name: "Blue Oak Model License 1.0.0",
		osi: true,
		words: 243,
		dense: true,
		hashes: "ADecA2S4A3IvA9SuBLIWBfC2BrFzB1hXB10UB6g/CIkWC5e0DGeQDJSADKJwDwBpD5L7EEamENgaEPTZEn+0FfHbF49xGlqVGt3qHNUbHYHGH/SNIMpeIsRsJASxJRcdJZkSJe8IKNggKkT/LUQBLmw5MdEBMfvEM+ENNtokOKV+OVyZOdo0OgUHOnHwO/ddPCXrP0VcQeiwQrPvQ0OWQ/XFRjf4RnJFRoFWR3KVR/HEShxFSj/FStpVS1UyTqLfT60kT+IpUKDZUazkUkmNU8ONVBWEV40XWJvBWQKZWqe7W+G6XEkoXMOTXTy8XaIgXn5vXpMNXqdQYc3sYg4QYqHbY4moY8bHZL2+ZXjjZnXTZnqJZ1XMaG5JaNYyaQUXaY/gaZLIa0R5bbBlbhOWboKJbphKbyzWcMAJcQrAcmRwc9cydt0peRCbejpOesqogPh0gYriggdVgnvRhMJ1hZ8QhjIzh1+/h/vdiT0ZihBOjw4ej7foj9iOkCv9kGSik+dZlWVEltAflx/7l3iUma2DmgsXmjMlm5pmnKySnUSZn+P7oBHXoLTLoSVKoe5mofENog4Con2YotJ0pIg5pMxJpUKgpifKplUdpwiXqTndqnsIqr4DrAR7rMZgro5brvOwr2MAsCJJsDhmsLBlsQnktBJJtTjbuhfUvxq/vzufwXAAw3ORx042x3INx6jFyEyIyG1WyHhIyphpy79Vy+Koz3Nz0DeQ0PuO0eUY05DS1AW714Aw2HP72LGJ2OdI23Z/3CPr3FPP3ivr4WYp4WpD4YpB4aLJ4bbk4p2E465i48aU5Krl5ty95xmv5/uZ6+zN7BQZ7Cw87KOU7UDs7egi7xda78g38iTV8jzM8uj/89xP9AiJ9PEg9Px79Why+eTQ+qdZ+2tO+820"
	},
	{
		id: "C-UDA-1.0",
		name: "Computational Use of Data Agreement v1.0",
		osi: false,
		words: 540,
		dense: true,
		hashes: "AVuuAZU/AldXAo/tAtGOAzfJA1wXA6yOBLnbBX4pBZ8TBbhwBpf5ByRXB3gVB8x2CAj2CFMACZeDClGYC4BFC8wzC/WnDAxgDCnyDJVJDL1PDMPsDd1EDtvCDwtzDxcZDzJKD1WmELb1EMsJETzvEWi8EYzREsfjE1hNFB47FQ9BFm35FwbTF8zkF+WDGQN6Gf5RGg2EGifEGxpnGxziHCrNHIbnHUFHHW88HXKWHaIeHcm+HkXPHmyzHudtH072IBa/IG2nIOISIbwuIipLImHyIvY0I+dCJdjgJj4hJl0UKD/uKa6gKlq/KqGfKwDCKz2hK73iLrd/LuzpL9G+L9h+MJc2MNTWMcLzMf58Mh0fMpOuMpggMrDbM6PfM7C3M/yxNRRlNWX1NX9aNfQENtnmNvDpOGV8OVYAOc6tOeNWOe98OfkgOuUhOwqfO0RBO0opO8YePJmCPMFrPM1RPS22PvZuP2nzP32KQIscQasfQu+xQvkuQzq7RDH8RP5pRUnlRX3lRtQjR3VAR4WLR7EcR7r+SRBJSairSdlISemmSewHSpcMSwAvSyniS2WOS4HQS5dpTOkJTTARTr6DTzWwTz8OT1fAUAXNUMrEUZ5OUjeXUkIeUns9UpWpUqcgUr8rUtSUUxGKUyTsU01mU2T6U/x9VGAEVJeuVR3IVfLMV9vsWIcZWIzuWScNWZ8yWg3lWmtHWn/WWyjNW8UZXAQyXBXDXMAWXQaPXTerXlQEXx+YX1GjX1neX5xIX8SWYBfFYPA3YRuVYXiGYcz5Yi/XYwXfYwwBYy4MY5HOY6U5Y9G9ZKT5ZNAGZSS3ZY5eZdKYZhkuZjkkZmm8ZuNJaMZBaTSzaVGBacpeadwma3F7bCGabK5ubYYtbc0obmHZbxozb4T0b7FlcESUcMtrcY/OcswRdKtDdY2lddOjddYWdnVTd1pLd6HceFt3eG09eHWJeKQKeLvreWI+egdOeg6Peh49eiJpetLqfIn5fJ4WfOaxfOeWfPjTfTlpfUCNfd7yfofsfx3Wf93cgHkNgUk1gc0yghz6gmgBgo1dg3HOg533hAAjhBtphEr4hc/iheAahe9yhgFAhga9hnoNh1C9iL7uiN6UiXhfiZIRig+Uivf/izTzi7GIi9R/jAfIjFKujMBGjQJwjTjOjT21jZTWjibtjkjbjp+bjqNmjsDcjtxvjwTYjxD2j1zukZEmkfXMkt8SlP/QlVUrl5WKmG6RmPmLmPqqmfGDmi3GmnnZmrwKm2uFm4yCm5evm8mGnAyunELxnSjrnWp8nfpQnlignrognvbun3/Mn5egoAmZoISMoTFzoUo8od62o1iApIropM9GpTBGpX+JpkiDpmsBqASAqClIqEYvqP4EqVivqi+cqmVfqm2pqnIxquqrqutVq1ybrLVUrb9NrhtErwi1r9+SsAsDsDK4sDPXsFWhsLFAsVzIscLNseknshpxsvO2sxSksy6Xs451s71Ms76EtFZhtQ0VtX81tjMftpPKtr0it27Ht8mVuWqzuXtQu3UIu7fku8gQvDtOvEdavT4uv20Sv+gJwEVVwGLQwQyVwmgvw2vXw50cxGqfxHKUxRqkxcPEx0adx3tOyERjyHksyK97yNVazCeJzMk3zQb9zWxWzax3znbBzugXzyMPz5X30Frb0NIy0Ob10TND0WA50ZzH0cie0dX/0ejj0e690gpn0wHZ0xTH02OJ05K106Cu1rhA1sRq1tZN13X/18ZP1+/x2AgR2Eco2Gsm2O5n2PZv2mEC2nqQ25VH3DHs3IOO3JhI3O/c3SJd3ecE33Mg3/Ac4Ca84D2l4Kjf4SDA4m6+4rQH41YT42kq48Yw5HGF5JW55QVZ5VUx5cWv5dQB5pE5524M55rt6BzT6M8l6N3g6OUh6PcQ6Q+O6T9d6eDL6r5G6tIP6uDY7OWZ7UP97ejZ7u8d75Rp8B/28Fyv8XUK8cEp8h8z8sOn8xgc8zQT9AGo9lfd9ueA96uB96zX9/RF+ANL+Fbz+Iv4+KUz+Oxv+V+u+Xbz/Ve+/YV6/YXQ/bZA/g5Q/scu/9D5"
	},
	{
		id: "CC-BY-3.0",
		name: "Creative Commons Attribution 3.0 Unported",
		osi: false,
		words: 2920,
		dense: false,
		hashes: "AA18ADecAHZoAMFcAdQUAdT8AgzMAjtsAn78AylAA5l0A+IMBE3oBGRYBGSQBTI8BXuMBYR4BZiMBddMBjQIBjjYBovsBv+wB10UB4zoB+YgB/NgCBegCN/4CkCwClLsCtagCyvkC+EEDEjgDOFMDeWwDfUoDpw0Dv7MD+BUEEGwELygEN+UEQYEEhMkEoAAE3e4E5jEE8v0FCGwFEkAFRJ8FW8UFgjYGCKsGH3sGM2gGN+gGRmgGSjwGX10Gg2EGiKUGzi0G0HgG06gHCcUHLJgHgCYHjjIHlzIHsA8HteAH3a0IC78ID7IIHgsIQHwIdwYIe0YItYoIy0YI26AI4b0I6QsI/cQJI40JLm8JQnwJQyIJT4UJb1QJ2DwJ2FYJ7d0J790J8AkKC7YKSdYKT1wKXkwKY1AKbgAKkUsKk3YKsasK1LkK3boK/ksLEO8LHrULOFYLUOsLUesLxCQLyIgLzgUL7XUMA/gMB9gMCI8MD1sMI4EMPYQMTd4MbSUMbcoMc4cMjZYMkOAMo+kMwjEM4TQNA8INCbYNDmUNFs8NPbsNbjwNdTYNd8YNeEwNeYcNiQANiZ8NlT0NnQkNnrANsTINtHMNvsAN8GgN92QOC8UOL6gOQj0OQrIOWpQOZ5QOpXMO4DcO6ocPC94PEKYPE4APIqUPNMMPY8UPcwgPhWoPjAUP1X8P2LIP6F8P9CoP9pgQAjoQDC4QNOoQYgAQYsgQkrAQskQQsuwQs3oQtwgQyqwQz8UQ10YQ+48RIjgRKNkRKPwRZ9kRfaURo9sRqK8R7x4R9l8SF+4SGJYSLXUSNnYSSckSgfkStRUSxPQSyT8S33ES7WATJ1ITNYgTPAsTPNcTWM0TiUYTw04T02kT7DYUAZcUD8kUFdsUHSEUTAUUYiEUgpAUmRMUnWsUyBcU0WIU5M0U6qUU7FQU99gU/fYVHg8VOWwVXCsVbOkVgOYVrTgVrjcV1AIV/CoWB14WCNUWVq4WW2kWaFEWgSUWl18WmdAWnrwWwr0WzfEW0gIW2HgXCFsXdGIXsH8XvEcXzcIYEp8YGOAYTuYYUGMYd5YYyV8Y36kZBlAZN9gZRYEZVg8ZfiwZoOYZoqIZskYZuagZyPkZ7QIaBfEaFBQaK2kaLbkaND8aPaMaRPMaadkaiTMauvUavrAa0WIa+GAbMG4bQS8bXxcbZs4beXEbflEb6MMcDQ8cP6wcTZscXSUcZkEctPMc04IdD/AdFvMdHckdIvAdKqYdhMUdlVUdoF0drgMdt30dwBAdwR8d4CkeEHUeK50ePVgePwAeRlceUEcedY0efFAeiZwejUgej4keq+Ie/JofF3wfZh8fZqIfh0wfuOcfz3kf4hYf8bAgHNcgKCcgMOggsg4gz3sg0Zwg1oEg5TYhGdohNawhWBIhjEwhj/whrWIhtMEh3yYh9dwiD00iGxwiHrQiLBIiLWAiMKUiSSIibBoieBUijr0isr4iuDYivSoivdsi6FMjBigjIRYjI8kjJbYjPucjP9sjQXEjVQMjXvwjbKAjc3MjlDEjpKgjxnQjx/MjzVEj0Dcj1W4j3MEj77kj+UEkIQQkbTUkhXYklm4k9H4lFSMlF5AlIGklRM0lRd4lUuMlWDcleAQlekAl0ywmA7QmB+MmSGYmSNAmV8UmbGYmruMmwekmwlwnBEknG0gnWEgnYCUncFcnd8gnxjMn4OAn5egn8u4oEdooW+sodeIo0Gko1wso3CQo31Yo/fQpIP4pJlQpVQYpXeEpZJopgFMpqboptIwptWEp1T8qN5oqOBgqODcqRPQqUEIqa1IqcYoqf8oqlQwqmpMqplEqx8Mqzlgq0LorH78rNDcrVZ0rWS0rlCormPEr19Ir2z4r8BAr/ZUsPC0sTRQsozEsxzss2BAtAYUtE8EtLWktNXctPW8tTEwtT4Utar4trL4tu20txQouFckuGiMuOBouVW0us2Quu+cuyH0u5Oou804vEHovSzkvXVkveycvnBQvpf4vyu8v5Zgv7pcv9EUwDlAwE5kwFl4wRmMwjJAw5C8w6JQw8iAxBsgxGqkxLqwxfuoxiKsyCw8yIVsyO/IyStgyXKEyXqkylukyqQEyrAwyzjMy4zUy45Uy730y9YUzA68zF6wzTpkzuk4zziEz1l80IE00JEk0JLQ0uec0u5Y01rI04CY1CyM1HXk1MVk1OlE1Qjs11dQ150M198Q2Js82Ka42RZ82Xz82cT02kUY24oE3M7M3PXE3a0A3bA03ohQ389M4D9Q4PMc4SuI4Uz84VNA4djs4eoc4ks04ntU4oHo4oso4tZU45rQ47e847ow4/yo5D505GFA5MCU5P4E5UG45hzc5iRM5rp452gQ52ys59ic6FEc6F+06NJ46S+Y6Z0M6aM46bC06bDg6dc46eT06rPc6wsQ6yB465Os68fg7A4w7Kt07LVg7Usc7bQQ7h/k7l0s7neg7pxI741o778k7+Uc7/PM8H9Y8IAQ8TuI8UX88iro8jUc8pBM8sE08wWU8yr881IM9AGo9DiI9IaQ9JFo9R6A9iIE9jSc9nwY+BYk+GmA+I+8+J8k+WGY+YJI+Y+E+aHU+hHw+mno+nVc+v7M/gas/kJ8/qC0/v2E"
	},
	{
		id: "CC-BY-4.0",
		name: "Creative Commons Attribution 4.0 International",
		osi: false,
		words: 2500,
		dense: true,
		hashes: "AEWUAFHuAFmTAH5TAKL1AMFcAPmkASkrATBlATlXAT61AV3bAWorAZPGAZhmAaguAdXYAeDcAeJeAhxOAiYhAiygAluVAmPBAnGiAnsWAqlqAr3bAsOZAup7AwHbA0qHA00uA3EeA30hA41kA5qnA6sqA8A0BCe3BFMzBHQXBHqrBHy3BH3jBJ42BLDnBLk7BNqiBPyoBP/cBQ6bBSoZBTYKBVIWBVniBXY8BXyjBYBoBZiMBcbJBdMHBd1+BeiDBgDYBh5RBjgxBoQbBouFBpslBp8qBqb1BrAwBr5vB03wB4JCB5AkB5fVB6BOB6y8B+TyB/T9B/pUB/0uCCPMCD/SCD/eCEfrCEiGCFM9CFUkCJTBCK9TCO7vCQ8HCRCiCUnZCVa6CWMqCYZoCaB8CbOtCcGsCdXiCeV1CgT5CmKhCnrTCphRCq6oCtPrCudZCypXC1EQC3AsC7aVC+4/DB+lDFCtDFf2DGJQDJhdDJ0YDMiYDPU0DPnfDQ/FDRNMDSTdDT3dDWZSDZ4iDaVRDbdEDeKsDiDNDjhqDpn0DupmDxQrDyXqD1JqD3QGD3VnD3kUD3wGD5iCD9jOD90+D+abD+5VD+8AEB5eEB9zECW5EC6JEGJUEGSkEG2yEHF9EIOKEJRyELBjELMcEMeEESQEEVgEEWuMEXNQEX1qEZHbEZVNEZYWEe28EiaHErL1EvdbExF1EyEVEzl9EzoxE2NhE28BE6GpE73VE88EE/ZqFA+eFB47FC6zFFEAFFNCFFr1FF7vFHlKFLFjFN+dFTmxFT0YFUrLFXssFYMEFaxQFa05Fb7wFc0VFePkFfHJFnG6Fs1XFtPlFtdsFxjzFx9RFy7NF1tpF2DyF2dMF3IlF4vRF5CEGBOBGB41GCzwGEApGF8xGHMMGJxmGLfIGLohGMaQGMlSGPFyGPR1GQN6GRhiGZQoGZWoGaA9Ga+GGdfTGiv6GjoPGlXeGlxTGnKsGoP9GoWnGqJZGq2qGriTGzYBG0SEG0k6G3AsG7MZG9ESHGxNHJfIHK9hHRgdHRoSHVeQHV5eHXd5HXynHX8qHX/pHZT7Hb5aHekHHgELHgYVHjQcHkw8Hk8MHpTzHrEwHskuHtHAHysXH25YH3JyH3aoH7KVH8rxH/MbIDteIMJmIMcLINndIN52IPWXIPbUIRJhISbtIUp/Ia+eIgq7Ihd5IixaInU9I0Y/I27aI3clI3q9I4ewI59tI6xQJCc3JGRWJGoGJHAnJHiHJINtJJLRJLvnJOA/JQJlJSYWJZvcJccLJeJLJl6WJl/IJnoZJnvZJoXaJo+vJqexJqfGJuGBJuejJvG5Jxh9J0XwJ1YGJ2joJ238J4NUJ5YtJ6JlJ66EJ69mJ790J8h4J9XlKB0kKDZPKJlQKNOhKNvKKOc3KO94KXKjKY9XKbY7KbgAKbmrKdE9KdXAKdieKeBPKfwIKgGCKgdvKmvvKnLYKvGDK2LcK4G2K4S6K4o3K5WQK/ksLErpLGkILHEALHdTLHgKLI0DLJqfLPdrLSRuLVBdLWD5LXbPLXjoLYbALYlrLYvYLYyOLZNrLhRALnAiLn3cLozELpMfLpmiLrqFLr3GLsgVLupoLvCJLxasLyPrLyy7L00cL2K3L5IjL6OYL7XUL+qPL/jRL/6eMMe/MPvmMP7VMQ8OMTumMWFKMWFxMWLOMXq4MasfMbSUMbnFMb3wMcupMdE5Md3vMhZVMjZYMowkMqA5MqbEMsDrMtKtMtfrMuAPMusQMzHtM5EGM7VHNAbHNBqzNHSbNIHONKCwNKq7NSNeNSyYNWltNX//Nb6VNc7ONebzNik6NldFNmMbNmTGNmrpNrxvNvhqNwMtNwgrNxH0Nzb7NztCN0syN01jN2q5N5GUN5QkN69wN9QJN9eTN/VOODEdOHfsOIsROItTOKSyOK+wOL6gOMxzON9XOO5wOXQAOeHhOhaEOhzWOimMOk21OlLeOlkbOmpxOmtBOnGcOpIIOrQ7OuquOwY8OzqIO48MO6SgO/ZdPAzmPFrlPJK1PJ2xPNpqPPCLPP6tPS3dPYA7PZinPZjyPa3wPa98Pc7CPer3PetXPetyPfl5PgsvPgujPrzdPr2yPw7CPw7vPylMP9ELP9cjP9hSQAS3QFTyQFYIQGf8QOzrQO6zQPxpQQOIQReXQT3mQYdFQb9JQe1/QkC/QkrAQk/VQl99QnKuQsuwQtOHQuR6Qu+rQvsfQv8mQwf+Qw8+Q537Q6xiQ7HcQ/DTRAVrRD+eREyYRFQARHmtRKNkRLsMRL57RRAyRTX8RT/2RbZzRc/cRdFWRjNaRnDZRp6zRrgZRtwuRusHRvCoRvS7RwZ/RxlNRz2uR2JrR26BR3Z7R3caR4F8R5i7R5vIR6MWR6bYR8zoR9t9R/B4SEwgSMSQSNS7SOYtSPzPSWmISWpoSXZcSZszSa3VSbApScg1SdwCSd2mSekYSfX8SgZDShAySmYpSncSSn2JSpkTSspKStKUSw0kSy1NS1FsS27lS55dS7YxS7xgTATJTEKFTG/xTIkQTLD/TMJeTMTiTNLQTO+2TPAsTPNcTR85TSCTTTC7TTNiTVj8TWRITW+tTY8VTZF+TZrZTd4gTeEKTiBhTlAeTppJTqNKTqTYTsr6Ts9ETtUtTt8dT1n2T/vNUBBBUFYKUFY4UGBQUGfkUGtQUG4BUIGlUI5gUKmAUMzqUQtoUTkEUUytUX3nUYiEUaTzUaoaUbUqUcRxUdFpUgCqUhSFUhwgUhzBUqcgUsRIUtuJUuFIUvtmU10aU3wxU31yU38PU50NU6XDU7eAU89RU99gVAZLVCNJVCWFVHijVIh5VLv1VMY7VWvkVXCsVYihVd9zVeNYVf8DVgIvVgObVgvIVgx0ViGNVj32VkSGVlBiVlkOVn6CVqe6Vrc1VrgsVrjcVsHDVup4VvwUVxFiVzBSVzceV2odV4RcV67lV8uLWB14WDz5WGkVWG6BWIDPWNTZWRKYWSNrWScNWUVGWUbKWWYLWWbyWW3HWag/WcDoWmdWWpdmWq3xWrSWWsQ3WtiBWtqyWvBEWvdjWwKLWwT0W0OUW0wkW1YhW18JW3QLW3XmW4aAW5laW6jOW8W+W+3SXAJSXBhuXEa0XGGoXI0SXKTiXLIEXLQ2XOkgXPEoXQcVXQtcXRodXUqyXVuYXZQTXZvbXfLuXfR8XlH/XnkzXqVUXtVgXuDJXuG7XvEcXxbzX1QcX1neX1pEX3zDX59cX6KWX7EmX+tWYC9YYE9HYFgZYGOAYGOLYHjvYIATYIAzYJq7YKMXYKhzYLOtYMgEYNZSYOv1YOy4YPJGYPSMYSwCYThOYUgfYVXYYVoUYXZnYd5YYeFhYfN4YfnuYk6vYlePYpXnYvTUYwNBYyXVYzu+Y0PPY36kY5aXY55CZAjWZEC3ZHkhZLSZZLroZMuDZThYZUD3ZX8tZee8ZgUjZlI5ZmgGZqjrZsTwZzE+ZzgmZzxOZ1gYZ19fZ2OnZ6FAZ69rZ9sEZ+RQZ/ksaElZaGPIaIcQaKN0aNCRaNIvaPaMaRRIaUmVacekadzEagMsajeralKgaqlmararasz3as6ratRqatzrauYCavxkawL7awg7awmNazpja0WIa4jHa6nza/AvbE0FbFOPbHSUbLIObNf7bNiWbUMybXEXbX5vbZLNbaq/baz2bc9JbdZFbjaQblH9boSqbpUobtX3bxtZbx4xb0LEb54+b6zTb7HTb8i+b+Ktb+6YcDS8cE+8cGRHcG2BcI+tcKgdcKvtcNrEcO1+cQCFcTQBcTZscT5+cXSUcaInca3ecdCucdFFceCpciCQcin1cjitcow7cpLtcp2ucsVKcuiXc0PHc0+Rc0+rc3Jkc5gdc6QRc7Nwc8+Mc9KCc96zc/2MdBSodDp5dDwsdD/AdFfsdH6cdIRwdJwadNX0dOqudP04dQDNdQnGdRVndRbGdSO5dT/5dUibdWyXdYMddcFkdc4qdfOKdfTZdhgIdiLbdkHddlLTdoXcds+zdtFfdt8NdvKidw9Kdxz0dy5kd1S6d1Zkd2WZd5W3d6Psd6Ynd/69eCW7eDhVeEbAeJDueKzCeMUheP7reSjEeVtheWNxeYOEefzVeizrelqtemR6enCfeojyeqQzeqkWeskVetc0ewiqex4pezL+e0/Je1sEe2uBe3CVe40ie67ye9rne+cze+5ge/Ree/2jfAShfDV8fEbUfLNKfMYNfOcufOebfQH2fQnMfQ+YfS6TfYblfZvgffQTfisOfjYCfldhflxCfmlTfol4fpHnfpsFfqCbfqHtfrmXfrs+ftTNfu/Xfvhifvi7fwJ6fzT9f0I/f0Twf5bIf6EWf8xCf9ywf/kzf/mXgAHLgJhIgK2NgL9ugONpgOzogRuOgT7EgUnQgVJ1gZrBgaa/gaf3gd0uggcMgjRFgjSBgktQglqYgmQogmzbgn9ngn/IgogegpergtxPg0Zwg2bGg4cAg6Lvg6bJg9UDg9gfhAKkhEr5hFmVhGtlhHylhJUYhMvUhOM3hQmVhRwMhSKohWLDhYjwhY2khZL0heKfhnHShqJ6hr/DhsSIhvHwhxQhhzz3h2lVh3yYh4LWh4YZh5ich+6kiAgniCxniJB2iLCNiOg4iPcEiPfYiQh9iRNNiSVRiUFWiWCpiXEvia/aibc9icv7ieNGijiMilqpim95inJNipvkisr4iwSOiwciizJ+izlMi0Mii06Gi1mZi4bRi6Y7i71yi8s+i9aDi+oFi/kejCZ1jDWmjF+FjGA1jJNujLutjMgyjPrejScLjSymjS0HjUNWjU5GjXZHjX6MjZhTjacFja+RjbKAjbPOjfajjhlBjjLKjjm+jkUJjmgAjm2ojoEvjoYxjo6cjqZkjrL+jrq+jtKBjuOzjwGRjzD6j1OKj1iej2dmj4wqj5yqj7knj9Gyj+tDkAZmkAvlkBWakDJ+kD9/kEeAkFjokG+BkRVAkSx8kVdxkWxSkZ/Rkd0vkkQ5kk46klyeknQJkqVDkqYukqyYks+ykvsFkv1Xkw+XkyQ9k0+5k1hDk3nsk6HFk6kvk9QRlDjolEZAlFSMlGr8lG2OlLjHlPY0lRl1lS1JlW8hlZS5la7ilf1Slgz1lhA7ljcclmzhlnuRloHfloOflob5ltX1lwZ4lwjFlzNsl0ywl39Yl4Zhl9e7mAEFmAjWmB8cmCpNmFaWmIVUmOBSmORbmPnEmQDImSo0mS/emTDlmaLEmcFRmgIRmjhXmlDmmpaJmqhMmrNTmvOqmwLumyLxmy5TmzRumzhBm0fBm0hgm3WNm4yCm5evm6PLm60jm6/rm7Lnm7tym9+qm/+fnBnnnC5JnF9GnIU5nIz2nJb6nJ8/nK9CnOJDnOTGnPeonSrcnWs3nW/onYusnZy2ncI+nd7/neBEngwXnh40niWDnkBAnmhInmronr2FntH7nvbcnxEDnxtqnyM+nzA8nzHPn4tvn5wpn6ftn7Mnn9djoB6foC7loESZoE79oFnLoH7VoKIloMl1oNdWoQ1aoR3CoR3qoSNaoSw+oaeBoclPoctTod+eoedEofBhofuEogCSogE7okr6okvcolBfomqFoo7jophPoqelorPQos4IotjdoubvovbFovnUowrAoxQco0RYo1iro1wso3WIo3bSo5M3o9Gko9Jso+MVpB9PpCgrpEPTpFGVpGFupHbtpHiKpLgApNvdpPn1pSDkpWBapXeEpZvCpcSkpeWJpfZVpgKiphZ3phftpi7PplkCpoKtpou9ppfzpuXopvZcpybkp3/6p5BEp5pvp7x2p74mp8qfp9C+p96/p+CTp+gNp/QbqBIZqEPmqEh2qE8jqH04qIh3qLdVqONVqPRqqQPbqRjlqS3qqTe/qT2UqVemqXynqX3ZqgZIqjr0qlfEqnkDqoy0qtLuqyBpqyHOqyjFq0esq4K/q47Aq6LYrBmerC3OrC5zrDDarFGprHZTrIgFrJWtrKBmrLwXrNDcrP2/rQV0rU1trWS0rcRercV0rdU+rd7ereT4rgNvri43rkGOrlMmrskwrtozrxgzryeqrygJr0nZr04qr2OKr4Ror5tFr5vyr6r/r7FEr9fcr+iUr/1Wr/3gsCeEsCqusDuesFcasFk3sNJDsQBfsTttsWumsXxmsX9tsaaMsa97sdiVsdwtsibasjBvsjjhsrUvssARsxw9sy6pszj6s15Fs4xhs5C5tAI6tAYUtCWGtDUytGi5tJcitLWktNIXtOHCtOsXtO/7tPW8tPbYtQGMtQOhtQTJtSfHtStKtYVAtZYctbXWtcQYtdzyte4ytjGjtjdPtj/OtnbdtoIGtrtWtsBIttLLttcDtuCDtwndtxYytybItyhktzpAtz8ct1BMt27Mt7OEt9eBt9i4t+RQt/zAuA1uuBO8uBQauBuCuCkguDi0uD2huEzYuGZquG7ZuIDmuJqhuLn9uO6juPISuPd0uUpVuVwzuWmAuXSEuYSFuZxMucwpugD1um1Yum6qupj7usvMuyY/uz9/u3BMu6PRu6zku8Svu96wu+EGvCJdvDvmvFWMvGFcvIHVvKAkvKFDvO/ovSzkvTrGvWI6vaNivcIwvdO+ved5vj+dvkztvmAavmr4voH+vqTdvvC3vvrWvxMYvyIAvzKHvzQdvzSVvzjLvzsYvzuJv1n8v2v6v9IHv936wAu9wDLHwE1PwGiowHgAwK0CwLFQwQJmwRRewRR8wTb4wUMfwVLbwYMpwa4lweFuwf3GwgX+wiMPwkTSwlm+wpcgwqaXwrKWwv/Fw2Nlw24nw2+qw5H5w9ucw+f4xAZmxA7yxCShxCZvxEboxEf1xFgaxGt5xG1gxG7sxIg7xLhFxNtYxOAfxPhVxTQnxTsKxU0cxVSYxVxGxZZ9xgbDxjBAxjPWxj/LxkTpxlvZxrDCxwQVxz0Cx1Bfx1qxx1uzx2lOx2p1x22Jx49+x6muyCPryLLuyMHoyN31yON/yQi3yXMEyXqkyYtcyY09ybXEyhuzyh6ryig5ykuzymrbyrtuysBdysg2yvSTyw+Nyx69yynny3JLy6t8y7hey72izBYBzCl+zD8WzFmuzIXxzI8hzKdVzOfjzOySzRzCzSuPzThizUyJzVBfzVnkzXOfzXm2zYGQzYaczYhHzaEfzdMVzdybzd/RzemqzesUzfwtzgyYzhCqzhUnzhsSzjPMzjqlzmylzm6/znWdzo0uzo2bzulAzvK+zyP6z7Osz7Ytz73hz8yVz9AYz+B5z/Uc0C3X0IR70L1+0MB+0MqD0Neq0NwG0SSn0WZh0ZR00aQL0gyx0h1I0iFr0juk0j7u0kNu0m8b0o200qlA0ygU01CX044E06UD080809Nw09SM0/A/0/DY1AQ/1Dc41MTk1MTm1Oeg1Px01XaS1Xje1YQL1YVR1Z7h1a4S1fkO1ilv1jLC1myb1nN21p6n1p+/1qgZ1sHK1uvO1vfy1xEz10gc12ug173v2DoH2Doe2HBz2Js82KX22Lt72OFd2RZ82UrR2VS82V/B2WiU2Xz82a6I2foW2klL2k6k2oAR2p+m2r2l2r/S2vfL2v0B2v//20Vu23tz25e825o5251N27Dm27o329e33AL73CJ53DNe3DRZ3H663JLj3Lj+3MHn3Mjb3M+q3SF93WOS3aR03a0A3cNI3cs43dS/3ieK3jma3lgk3l4Q3m8Q3q083rtc3sGR3t9m3wOV3yFZ32be32e+34A4354836wa37oq3/KY4Clu4Fkr4JOt4J+h4K/J4Mf94PHE4UBT4Ujm4Upm4U0K4VTx4XSM4YX04cbf4eWL4fsL4hHd4jBS4l5a4nRg4o/E4q464t914yyH41Pv41YT42Na43RO444y45t246sh4/bo4/yo5DG05GDE5G105G5p5KSP5Kqx5NkH5PyB5RcS5YcW5Zf25eKy5hmV5ip15kHF5leo5phy5pz45rf25t6R5vnI5vzz5wKf5z0n5z+I51NH51Ph54pz541M542s55rt56Mi59B459dr6CcW6F3K6F3v6GAf6Hdg6IGv6Jac6LVl6RmH6Toe6Uwf6VFx6ZOo6ae+6ali6dFJ6dlo6fyr6gnd6nZe6qbt6qo26rpb6tTO6uGQ6ucP6xHq6x0860AC61Ej64it65IO66Nm66uj6+Ai6/DS6/Eu6/zL7B517DcG7ECD7Ir27Kgj7Kty7Lp87L+17NoS7ODX7P1P7Q2N7SJW7SXa7Sj87Tyb7UcV7U3W7WIm7Xjt7Z0m7aK97cP87ek67fqd7hUD7h/k7i9O7jIv7lJQ7lam7nrG7rkc7s/97tLR7uzm7uz77xS/7zfZ73UC73WL76DR8Aes8CiR8DEd8FXe8FYC8Far8GQ88I/a8K8+8M4b8NSs8N6r8S5H8TWd8Uza8VD/8WqX8bXf8fxO8ht+8i2v8lw48mUR8oOT8oXv8oky8p2Q8rfr8sAf8yON82kL82/j83M688so89zl9Aen9A4J9BH79LH19PW39Sn49TtP9WUj9WbM9Yzf9aVW9e619fu69iSu9iVF9ioO9kxr9qsb9rOs9wIZ9wmW9xKC9xdu9y2P91wZ93A4939N968K97G2+A+0+Bwl+EWj+Gk2+H+Y+JGK+Jnw+J4B+TP++Ttd+WYF+Zyw+aL7+ase+cHp+dqi+gaU+hJj+hqI+iN++mLt+qT8+vXB+wMO+x3++262+3nb+4dF+404+48a+6J4+9E3+9F6+94p+/VW/CpB/DkB/J9b/M10/M5O/OYO/PJe/PKR/P3P/Qfz/ShU/Tn2/Xc//YQh/a7P/ciF/fa7/htg/jqy/ppD/qAP/r44/tBi/u1f/yl0/3WR/++D"
	},
	{
		id: "CC-BY-NC-4.0",
		name: "Creative Commons Attribution Non Commercial 4.0 International",
		osi: false,
		words: 2584,
		dense: true,
		hashes: "AEWUAFHuAFmTAH5TAKL1AMFcAPmkASkrATBlATlXAT61AV3bAWorAZPGAZhmAaguAdXYAeDcAeJeAhxOAiYhAiygAluVAmPBAnGiAnsWAqlqAr3bAsOZAup7AwHbA0qHA00uA3EeA30hA41kA5qnA6sqA8A0BCe3BFMzBHqrBHy3BH3jBJ42BLDnBLk7BNqiBPyoBP/cBQ6bBSoZBTYKBVIWBVniBXY8BXyjBYBoBZiMBcbJBdMHBd1+BeiDBgDYBh5RBjgxBjjYBoQbBouFBpslBp8qBqb1BrAwBr5vB03wB4JCB5AkB5fVB6BOB6y8B+TyB/T9B/pUB/0uCCPMCDAoCD/SCD/eCEfrCEiGCFM9CFUkCJTBCK9TCO7vCQ8HCRCiCUnZCVa6CWMqCYZoCaB8CbOtCcGsCdXiCeV1CgT5ClE1CmKhCm3YCnrTCphRCq6oCtPrCudZCypXC1EQC3AsC4YCC7aVC+4/DB+lDFCtDFf2DGJQDJhdDJ0YDMiYDPU0DPnfDQ/FDRNMDSTdDT3dDWZSDZ4iDaVRDbdEDeKsDiDNDjhqDpn0DrUaDupmDxQrDyXqD0sYD1JqD3QGD3VnD3kUD3wGD5iCD9jOD90+D+abD+8AEB5eEB9zECW5EC6JEGJUEGSkEG2yEHF9EIOKEJRyELBjELMcEMeEESQEEVgEEWuMEXNQEX1qEZHbEZVNEZYWEe28EfE2EiaHErL1EvdbExF1EyEVEzl9EzoxE2NhE28BE6GpE73VE/ZqFA+eFB47FC6zFFEAFFNCFFr1FF7vFHlKFLFjFN+dFTmxFT0YFUrLFXssFYMEFaxQFa05Fb7wFc0VFePkFfHJFnG6Fs1XFtPlFtdsFxjzFx9RFy7NF1tpF2DyF2dMF3IlF4vRF5CEGBOBGB41GCzwGEApGF8xGHMMGJxmGLfIGLohGMaQGMlSGPFyGPR1GQN6GRhiGZQoGZWoGaA9Ga+GGdfTGiv6GjoPGlXeGlxTGnKsGoP9GoWnGqJZGq2qGriTGzYBG0SEG0k6G3AsG7MZG9ESHGxNHJfIHK9hHRgdHRoSHVeQHV5eHXd5HXynHX8qHX/pHZT7Hb5aHekHHgELHgYVHjQcHkw8Hk8MHpTzHrEwHskuHtHAHysXH25YH3JyH3aoH7KVH8rxH/MbIDteIMJmIMcLINndIN52IPWXIPbUIRJhISbtIUp/IWgXIa+eIgq7Ihd5IixaIj4rIkcCInU9I0Y/I27aI3clI3q9I4ewI59tI6xQJCc3JGRWJGoGJHAnJHiHJINtJJLRJLvnJOA/JQJlJSYWJYvDJZvcJccLJdfFJeJLJl6WJl/IJnoZJnvZJoXaJo+vJqexJqfGJuGBJuejJvG5Jxh9J0XwJ1YGJ2joJ238J4NUJ5YtJ6JlJ66EJ69mJ790J8h4J9XlKB0kKDZPKJlQKNOhKNvKKOc3KO94KXKjKY9XKZq9KbY7KbgAKbmrKdE9KdXAKdieKeBPKfwIKgGCKgdvKmvvKnLYKvGDK2LcK4G2K4S6K4o3K5WQK/ksLErpLGkILHEALHdTLHgKLI0DLJqfLOdrLPdrLSRuLVBdLVIyLWD5LXbPLXjoLYbALYlrLYvYLYyOLZNrLhRALnAiLn3cLozELpMfLpmiLrqFLr3GLsgVLupoLvCJLxasLyPrLyy7L00cL2K3L5IjL6OYL7XUL+qPL/jRL/6eMMe/MPvmMP7VMQ8OMTumMWFxMWLOMXq4MasfMbSUMbnFMb3wMcupMdE5Md3vMhZVMjZYMowkMqA5MqbEMsDrMtKtMuAPMusQMzHtM5EGM7VHNAbHNBqzNHSbNIHONKCwNKq7NSNeNSyYNWltNb6VNc7ONebzNik6NldFNmMbNmTGNmrpNrxvNvhqNwMtNwgrNxH0Nzb7NztCN0syN01jN2q5N5GUN5QkN69wN9QJN9eTN/VOODEdOHfsOIsROItTOKSyOK+wOL6gOMxzON9XOO5wOXQAOeHhOhaEOhzWOimMOk21OlLeOlkbOmpxOmtBOnGcOpIIOrI2OrQ7OuquOwY8OzqIO48MO6SgO/ZdPAzmPFrlPJK1PJ2xPNpqPPCLPPKvPP6tPS3dPYA7PZinPZjyPa3wPa98Pc7CPer3PetXPetyPfl5PgsvPgujPkrOPrzdPr2yPw7CPw7vPylMP6eGP9ELP9cjP9hSQAS3QFTyQFYIQGf8QOzrQO6zQPxpQQOIQReXQT3mQYdFQb9JQe1/QkC/QkrAQk/VQl99QnKuQsuwQtOHQuR6Qu+rQvsfQv8mQwf+Qw8+Q537Q6xiQ7HcQ/DTRAVrRD+eREyYRFQARHmtRKNkRLsMRL57RRAyRTX8RT/2RbZzRc/cRdFWRjNaRnDZRp6zRrgZRtwuRuPGRusHRvCoRvS7RwZ/RxlNRz2uR2JrR26BR3Z7R3caR4F8R5i7R5vIR6MWR6bYR8zoR9t9R/B4SEwgSMSQSNS7SOYtSPzPSWmISWpoSXZcSZszSa3VSbApScg1SdwCSd2mSekYSfX8SgZDShAySmYpSncSSn2JSpkTSspKStKUSw0kSy1NS1FsS27lS55dS7YxS7xgTATJTEKFTG/xTIkQTLD/TMJeTMTiTNLQTO+2TPAsTPNcTR85TSCTTTC7TTNiTVj8TW+tTY8VTZF+TZrZTd4gTeEKTiBhTlAeTppJTqNKTqTYTsr6Ts9ETtUtTt8dT1n2T/vNUBBBUCe3UFYKUFY4UGBQUGfkUGtQUG4BUIGlUI5gUKmAUMYHUMzqUQtoUTkEUUytUX3nUYiEUZpSUaTzUaoaUbUqUcRxUdFpUgCqUhSFUhwgUhzBUqcgUsRIUtuJUuFIUvtmU10aU3wxU31yU38PU50NU6XDU7eAU89RU99gVAZLVCNJVCWFVHijVIh5VLv1VMY7VRDdVWvkVXCsVYihVd9zVeNYVf8DVgIvVgObVgvIVgx0ViGNVj32Vj5LVkSGVlBiVlkOVn6CVqe6Vrc1VrgsVrjcVsHDVup4VvwUVxFiVzBSVzceV2odV4RcV67lV8uLWB14WGkVWG6BWIDPWNTZWRKYWSNrWScNWUVGWUbKWWYLWWbyWW3HWag/WcDoWmdWWpdmWq3xWrSWWsQ3WtiBWtqyWvBEWvdjWwKLWwT0W0OUW0wkW1YhW18JW3QLW3XmW4aAW5laW6jOW8W+W+3SXAJSXBhuXEa0XGGoXI0SXKTiXLIEXLQ2XOkgXPEoXQcVXQtcXRodXUqyXVuYXZQTXZvbXfLuXfR8XlH/XnkzXqVUXrQqXtVgXuDJXuG7XvEcXxbzX1QcX1neX1pEX3zDX59cX6KWX7EmX+tWYC9YYE9HYFgZYGOAYGOLYHjvYIATYIAzYJq7YKMXYKhzYLOtYMgEYNZSYOv1YPJGYPSMYSwCYThOYUgfYVXYYVoUYXZnYd5YYeFhYfN4YfnuYk6vYlePYpXnYvTUYwNBYyXVYzu+Y0PPY36kY5aXY55CZAjWZEC3ZHE1ZHkhZLroZMuDZThYZUD3ZX8tZee8ZgUjZlI5ZmgGZqjrZsTwZzE+ZzgmZzxOZ1gYZ19fZ2OnZ6FAZ69rZ9sEZ+RQZ/ksaElZaGPIaIcQaKN0aNCRaNIvaPaMaRRIaUmVacekadzEagMsajeralKgaqlmararasz3as6ratRqatzrauYCavxkawL7awg7awmNazpja0WIa4jHa6nza/AvbE0FbFOPbHSUbLIObMiabNf7bNiWbUMybXEXbX5vbZLNbaq/baz2bc9JbdZFbjaQblH9boSqbpUobtX3bxtZbx4xb0LEb5x0b54+b6zTb7HTb8i+b+Ktb+6YcDS8cE+8cGRHcG2BcI+tcKgdcKvtcNrEcO1+cQCFcTQBcTZscT5+cXSUcaInca3ecdCucdFFceCpciCQcin1cjitcow7cpLtcp2ucsVKcuiXc0PHc0+Rc0+rc3Jkc5gdc6QRc7Nwc8+Mc9KCc96zc/2MdBSodDp5dDwsdD/AdD/5dFfsdH6cdIRwdJwadNX0dOqudP04dQDNdQnGdRVndRbGdSO5dT/5dUibdWyXdYMddbfQdcFkdc4qdfOKdfTZdhgIdiLbdkHddlLTdoXcds+zdtFfdt8NdvKidw9Kdxz0dy5kd1S6d1Zkd2WZd5W3d6Psd6Ynd/69eCW7eDhVeEbAeJDueKzCeMUheP7reSjEeVtheWNxeYOEefzVeizrekLzelqtenCfeojyeqQzeqkWeskVetc0ewiqex4pezL+e0/Je1sEe2uBe3CVe40ie67ye71/e9rne+5ge/Ree/2jfAShfDV8fEbUfLNKfMYNfOcufOebfQH2fQnMfQ+YfS6TfYblfZvgffQTfisOfjYCfldhflxCfmlTfol4fpHnfpsFfqCbfqHtfrmXfrs+ftTNfu/Xfvhifvi7fwJ6fzT9f0I/f0Twf5bIf6EWf8xCf9ywf/kzf/mXgAHLgJhIgK2NgL9ugOzogRuOgT7EgUnQgVJ1gZrBgaa/gaf3gd0uggcMgjRFgjSBgktQglqYgmQogmzbgn9ngn/IgoZYgogegpergtxPg0Zwg2bGg4cAg6Lvg6bJg7F/g9UDg9gfhAKkhEr5hFmVhGtlhHylhJUYhMvUhOM3hQmVhRwMhSKohWLDhXbmhYjwhY2khZL0heKfhnHShqJ6hr/DhsSIhvHwhxQhhzz3h2lVh3yYh4LWh4YZh5ich+6kiAgniCxniJB2iLCNiOg4iPcEiPfYiQh9iRNNiSVRiUFWiWCpiXEvia/aibc9icv7ieNGijiMilqpim95inJNipvkisr4iwSOiwciixe0izJ+i0Mii06Gi1mZi4bRi4spi6Y7i71yi8s+i9aDi+oFi/kei/qfjCZ1jDWmjFP9jF+FjGA1jJNujLutjMgyjPrejScLjSymjS0HjUNWjU5GjXZHjX6MjZeHjZhTjacFja+RjbKAjbPOjfajjhlBjjLKjjm+jkUJjmgAjm2ojoEvjoYxjo6cjqZkjrL+jrq+jtKBjuOzjwGRjzD6j1OKj1iej2dmj4wqj5yqj7knj9Gyj+tDkAZmkAvlkBWakDJ+kD9/kEeAkFjokG+BkRVAkSx8kVdxkWxSkZ/Rkc9nkd0vkkQ5kk46klyeknQJkqVDkqYukqyYks+ykvsFkv1Xkw+XkyQ9k0+5k1hDk3nsk6HFk6kvk9QRlDjolEZAlFSMlGr8lG2OlLjHlPY0lRl1lS1JlW8hlZS5la7ilf1Slgz1lhA7ljcclmzhlnuRloHfloOflob5ltX1lwZ4lwjFlzNsl0ywl3lel39Yl4Zhl9e7l/QsmAEFmAjWmB8cmCpNmFaWmIVUmOBSmORbmPnEmQDImSo0mS/emTDlmaLEmbJWmcFRmdT0mgIRmjhXmlDmmpaJmqhMmrNTmvOqmwLumyLxmy5TmzRumzhBm0fBm0hgm3WNm4yCm5evm6PLm60jm6/rm7Lnm7tym9yDm9+qm/+fnBnnnC5JnF9GnIU5nIz2nJb6nJ8/nK9CnOJDnOTGnPeonSrcnWs3nW/onYusnZy2ncI+nd7/neBEngwXnh40niWDnkBAnmG7nmhInmronr2FntH7nvbcnxEDnxtqnyM+nzA8nzHPn4tvn5wpn6ftn7Mnn9djoB6foC7loESZoE79oFnLoH7VoIWFoKIloMl1oNdWoQ1aoR3CoR3qoSNaoSw+oaeBoclPoctTod+eoedEofBhofToofuEogCSogE7okr6okvcolBfomqFoo7jophPoqelorPQos4IotjdoubvovbFovnUowrAoxQco0RYo1iro1wso3WIo3bSo5M3o9Gko9Jso+MVpB9PpCgrpEPTpFGVpGFupHiKpLgApNvdpPn1pSDkpWBapXeEpZvCpcSkpeWJpfZVpgKiphL+phZ3phftpi7PplkCpoKtpou9ppfzprnNpuXopvZcpybkp3/6p5BEp5pvp7x2p74mp8qfp9C+p96/p+CTp+gNp/QbqBIZqEPmqEh2qE8jqH04qIh3qLdVqONVqPRqqQPbqRjlqS3qqTe/qT2UqVemqXynqX3ZqgZIqjr0qlfEqnkDqoy0qtLuqyBpqyHOqyjFq0esq4K/q47Aq6LYrBmerC3OrC5zrDDarFGprHZTrIgFrJWtrKBmrLgsrLwXrNDcrP2/rQV0rU1trWS0rcRercV0rdU+rd7ereT4rgNvri43rkGOrlMmrskwrtozrxgzryeqrygJr0Ygr0nZr04qr2OKr4Ror5tFr5vyr6r/r7FEr9fcr+iUr/1Wr/3gsCeEsCqusDuesFcasFk3sNJDsQBfsTttsWumsXxmsX9tsaaMsa97sdiVsdwtsibasjBvsjjhsrUvssARsxw9sy6pszj6s15Fs4xhs5C5tAI6tAYUtCWGtDUytGi5tJcitLWktNIXtOHCtOsXtO/7tPW8tPbYtQOhtQTJtSfHtStKtYVAtZHjtZYctbXWtcQYtdzyte4ytjGjtjdPtj/Otmy2tnbdtoIGtrtWtsBIttLLttcDtuCDtubKtwndtxYytybItyhktzpAtz8ct1BMt27Mt7OEt9eBt9i4t+RQt/zAuA1uuBO8uBQauBuCuCkguDi0uD2huEzYuGZquG7ZuIDmuJqhuK3duLn9uO6juPISuPd0uUpVuVwzuWmAuXSEuYSFuZxMucwpugD1um1Yum6qupj7usvMuyY/uz9/u3BMu6PRu6zku8Svu96wu+EGvCJdvDvmvFWMvGFcvIHVvKAkvKFDvMSPvO/ovSzkvTrGvWI6vaNivcIwved5vj+dvkztvmr4voH+vqTdvvC3vvrWvxMYvyIAvzKHvzQdvzSVvzjLvzsYvzuJv1n8v2v6v9IHv936wAu9wDLHwE1PwGiowHgAwK0CwLFQwQJmwRRewRR8wTb4wUMfwVLbwYMpwa4lweFuwf3GwgX+wiMPwkTSwlm+wpcgwqaXwrKWwv/Fw2Nlw24nw2+qw5H5w9ucw+f4xAZmxA7yxCShxCZvxEboxEf1xFgaxGt5xG1gxG7sxIg7xLhFxNtYxOAfxPeaxPhVxTQnxTsKxU0cxVSYxVxGxZZ9xgbDxjBAxjPWxj/LxkTpxlvZxrDCxwQVxzxExz0Cx1Bfx1qxx1uzx2lOx2p1x22Jx49+x6muyCPryLLuyMHoyN31yON/yQi3yXMEyXqkyYtcyY09ybXEyegmyhuzyh6ryig5ykuzymrbyqBbyrtuysBdysg2yvSTyw+Nyx69yynny3JLy6t8y7hey72izBYBzCl+zDyrzD8WzFmuzIXxzI8hzKdVzOfjzOySzRzCzSuPzThizUyJzVBfzVnkzXOfzXm2zYGQzYaczYhHzaEfzdMVzdybzd/RzemqzesUzfwtzgyYzhCqzhUnzhsSzjPMzjqlzmiMzmylzm6/znWdzo0uzo2bzulAzvK+zyP6z3Ezz7Osz7Ytz73hz8yVz9AYz+B5z/Uc0C3X0IR70L1+0MB+0MqD0Neq0NwG0SSn0V0J0WZh0Yri0ZR00aQL0gyx0h1I0iFr0juk0j7u0kNu0m8b0o200qlA0v2p0ygU01CX044E06UD080809Nw09SM0/A/0/DY1AQ/1Dc41Flc1MTk1MTm1Oeg1Px01Qds1XaS1Xje1YQL1YVR1Z7h1a4S1fkO1ilv1jLC1myb1nN21p6n1p+/1qgZ1sHK1uvO1vfy1xEz10gc12ug173v2DoH2Doe2HBz2Js82KX22Lt72OFd2RZ82UrR2VS82V/B2WiU2Xz82a6I2foW2klL2k6k2oAR2p+m2r/S2vfL2v0B2v//20Vu23tz25e825o5251N27Dm27o329e33AL73CJ53DNe3DRZ3H663IYv3JLj3Lj+3MHn3Mjb3M+q3SF93WOS3aR03ayE3a0A3cNI3cs43dS/3ieK3jma3lgk3l4Q3m8Q3q083rtc3sGR3t9m3wOV3yFZ32e+34A4354836wa37oq3/KY4Clu4Fkr4JOt4J+h4K/J4Mf94Oum4PHE4UBT4Ujm4Upm4U0K4VTx4XSM4YX04cbf4eWL4fsL4hHd4jBS4l5a4nRg4o/E4q464t914yyH41Pv41YT42Na43RO444y45t246sh4/bo4/yo5Cps5DG05GDE5G105G5p5Ir05KSP5Kqx5NkH5PyB5RcS5YcW5Zf25eKy5hmV5ip15kHF5leo5nIX5phy5pz45rf25t6R5vnI5vzz5wKf5z0n5z+I506u51NH51Ph54pz541M542s55rt56Mi59B459dr6CcW6F3K6F3v6GAf6Hdg6IGv6Jac6LVl6RmH6Toe6UtY6Uvf6Uwf6VFx6ZOo6ae+6ali6dFJ6dlo6fyr6gnd6kvD6lv26nZe6qbt6qo26rpb6tTO6uGQ6ucP6xHq6x0860AC61Ej64it65IO66Nm66uj6+Ai6/DS6/Eu6/zL7B517DcG7ECD7Ir27Kgj7Kty7Lp87L+17NoS7ODX7P1P7Q2N7SJW7SXa7Sj87Tyb7UcV7U3W7WIm7Xjt7Z0m7aK97cP87ek67fqd7hUD7h/k7i9O7jIv7lJQ7lam7nrG7rkc7s/97tFt7tLR7uzm7uz77xS/7zfZ73UC73WL76DR8Aes8CiR8DEd8FXe8FYC8Far8GQ88I/a8K8+8M4b8NSs8N6r8S5H8TWd8Uza8VD/8WqX8YC/8bXf8fxO8ht+8i2v8lw48mUR8oOT8oXv8oky8p2Q8rfr8sAf8yON82kL82/j83M688so89zl9Aen9A4J9BH79LH19PW39Sn49TtP9WUj9WbM9Yzf9aVW9e619fu69iSu9iVF9ioO9kxr9pPO9qsb9rOs9wIZ9wmW9xKC9xdu9y2P91wZ93A4939N968K97G2+A+0+Bwl+EWj+Gk2+H+Y+JGK+Jnw+J4B+TP++Ttd+WYF+Zyw+aL7+ase+cHp+dqi+gaU+hJj+hqI+iN++mLt+qT8+vXB+wMO+x3++262+3nb+4dF+404+48a+6J4+7eG+9E3+9F6+94p+/VW/CpB/DkB/J9b/M10/M5O/OYO/PJe/PKR/P3P/Qfz/ShU/Tn2/Xc//YQh/a7P/ciF/fa7/htg/jqy/ppD/qAP/r44/tBi/u1f/yl0/3WR/++D"
	},
	{
		id: "CC-BY-NC-ND-4.0",
		name: "Creative Commons Attribution Non Commercial No Derivatives 4.0 International",
		osi: false,
		words: 2555,
		dense: true,
		hashes: "AEWUAFHuAFmTAH5TAKL1AMFcAPmkASkrATBlATlXAT61AV3bAWorAYGyAZPGAZhmAaguAdXYAeDcAeJeAhxOAiYhAiygAluVAmPBAnGiAnsWAqlqAr3bAsOZAwHbA0qHA00uA3EeA30hA41kA5qnA6sqA8A0A8YABCe3BFMzBHqrBHy3BH3jBJ42BLk7BNqiBPyoBP/cBQ6bBSoZBTYKBVIWBVniBXY8BXyjBYBoBZiMBcbJBdMHBeiDBgDYBh5RBjgxBjjYBoQbBouFBpslBp8qBqb1BrAwBr5vB03wB4JCB5AkB5fVB6BOB6y8B+TyB/T9B/pUB/0uCCPMCDAoCD/SCD/eCEfrCEiGCFM9CFUkCJTBCK9TCO7vCQ8HCRCiCUnZCWMqCYZoCaB8CbOtCcGsCdXiCeV1CgT5ClE1CmKhCm3YCnrTCphRCq6oCudZCypXC1EQC3AsC4YCC7aVC+4/DB+lDFCtDFf2DGJQDJhdDJ0YDMiYDPnfDQ/FDRNMDSTdDT3dDWZSDZ4iDaVRDbdEDeKsDiDNDjhqDpn0DrUaDupmDxQrDyXqD0sYD1JqD3QGD3VnD3kUD3wGD5iCD9jOD90+D+abD+8AEB5eEB9zECW5EC6JEGJUEGSkEG2yEHF9EIOKEJRyELBjELMcEMeEESQEEVgEEWuMEXNQEX1qEZHbEZVNEZYWEe28EfE2EiaHErL1Eu/7EvdbExF1EyEVEzl9EzoxE2NhE28BE6GpE73VE/ZqFA+eFB47FCv5FC6zFFEAFFNCFFXXFFr1FF7vFHlKFLFjFN+dFTmxFT0YFUrLFXssFYMEFaxQFa05Fb7wFc0VFePkFfHJFnG6Fs1XFtPlFtdsFxjzFx9RFy7NF1tpF2DyF2dMF3IlF4vRF5CEGBOBGB41GCzwGEApGF8xGHMMGJxmGLfIGLohGMaQGMlSGPFyGPR1GQN6GRhiGZQoGZWoGaA9Ga+GGdfTGiv6GjoPGlXeGlxTGnKsGoP9GoWnGqJZGq2qGriTGzYBG0SEG0k6G3AsG7MZG9ESHGxNHJfIHK9hHRgdHRoSHVeQHV5eHXd5HXynHX8qHX/pHZT7Hb5aHekHHgELHgYVHhz5HjQcHkw8Hk8MHpTzHrEwHskuHtHAHysXH25YH3JyH3aoH7KVH8rxH/MbIDteIMJmIMcLINndIN52IPWXIPbUIRJhISbtIUp/IWgXIa+eIgq7Ihd5IixaIj4rIkcCInU9I0Y/I27aI3clI3q9I4ewI59tI6xQJCc3JGRWJGoGJHAnJHiHJINtJJLRJLvnJOA/JQJlJSYWJYvDJZvcJdfFJeJLJl6WJl/IJnoZJnvZJoXaJqfGJuGBJuejJvG5Jxh9J0XwJ1YGJ2joJ238J5YtJ6JlJ66EJ69mJ790J8h4J9XlKB0kKDZPKJlQKNOhKNvKKOc3KO94KXKjKY9XKZq9KbY7KbgAKbmrKdE9KdXAKdieKeBPKfwIKgGCKgdvKmvvKnLYKvGDK2LcK4G2K4S6K4o3K5WQK/ksLErpLGkILHEALHdTLHgKLI0DLJqfLOdrLPdrLSRuLVBdLVIyLWD5LXbPLXjoLYbALYlrLYvYLYyOLZNrLhRALnAiLn3cLpMfLpmiLrqFLr3GLsgVLupoLvCJLxasLyPrLyy7L2K3L5IjL6OYL7XUL+qPL/jRL/6eMMe/MPvmMP7VMQ8OMWFxMWLOMXq4MasfMbSUMbnFMb3wMcupMdE5Md3vMhZVMjZYMowkMqA5MqbEMsDrMtKtMuAPMusQMzHtM5EGM7VHNAbHNAusNBqzNEklNHSbNIHONKCwNKq7NSNeNSyYNUXbNWltNb6VNc7ONebzNik6NldFNmMbNmTGNrxvNvhqNwMtNwgrNw1INxH0Nzb7NztCN0syN01jN2q5N5GUN5QkN69wN9QJN9eTN/VOODEdOHfsOIsROItTOKSyOK+wOL6gOMxzON9XOO5wOXQAOeHhOhaEOhzWOimMOk21OlLeOlkbOmpxOmtBOnGcOpIIOrI2OrQ7OuquOwY8OzqIO48MO6SgO/ZdPAzmPFrlPJK1PJ2xPNpqPOmWPPCLPPKvPP6tPS3dPYA7PZinPZjyPa3wPa98Pc7CPer3PetXPetyPfl5PgsvPkrOPrzdPr2yPw7CPw7vPylMP6eGP9ELP9cjP9hSQAS3QFTyQFYIQGf8QOzrQO6zQPxpQQOIQReXQT3mQYdFQb9JQe1/QkC/QkrAQk/VQl99QnKuQsuwQtOHQuR6Qu+rQvsfQv8mQwf+Qw8+Q537Q6xiQ7HcQ/DTRAVrRD+eREyYRFQARHmtRKNkRLsMRL57RRAyRTX8RT/2RbZzRc/cRdFWRjNaRnDZRnz/Rp6zRqltRrgZRtwuRuPGRusHRvCoRvS7RwZ/RxlNRz2uR2JrR26BR3Z7R3caR4F8R5i7R5vIR6MWR6bYR8zoR9t9R/B4SEwgSMSQSM0ySNS7SOYtSPzPSWmISWpoSXZcSZszSa3VSbApScg1SdwCSd2mSgZDShAySmYpSncSSn2JSpkTSsXySspKStKUSw0kSy1NS1FsS27lS55dS7YxS7xgTATJTEKFTIkQTLD/TMJeTMTiTNLQTO+2TPAsTPNcTR85TSCTTTC7TTNiTVj8TW+tTY8VTZF+TZrZTd4gTeEKTiBhTlAeTppJTqNKTqTYTsr6Ts9ETtUtTt8dT1n2T/vNUBBBUCe3UFYKUFY4UGBQUGfkUGtQUG4BUIGlUI5gUKmAUMYHUMzqUQtoUTkEUUytUX3nUYiEUZpSUaTzUaoaUbUqUcRxUdFpUgCqUhSFUhwgUhzBUpevUsRIUtuJUuFIUvtmUxybU10aU3wxU31yU38PU50NU6XDU7eAU89RU99gVAZLVCNJVCWFVHijVIh5VMY7VRDdVWvkVXCsVYihVd9zVeNYVf8DVgIvVgObVgvIVgx0ViGNVj32Vj5LVkSGVlBiVlkOVmWAVn6CVqe6Vrc1VrgsVrjcVsHDVtUmVup4VvwUVxFiVzBSVzceV2odV4RcV67lV8uLWB14WGkVWG6BWIDPWNTZWRKYWSNrWScNWUVGWUbKWWYLWWbyWW3HWag/WcDoWmdWWpdmWq3xWrSWWsQ3WtiBWtqyWvBEWvdjWwKLWwT0W0OUW0wkW1YhW18JW3QLW3XmW4aAW5laW6jOW8W+W+3SXAJSXBhuXEa0XGGoXI0SXKTiXLIEXLQ2XOkgXPEoXQcVXQtcXRodXUqyXVuYXZQTXZvbXfLuXfR8XlH/XnkzXqVUXrQqXtVgXuDJXuG7XvEcXxbzX1QcX1neX1pEX3zDX59cX6KWX7EmX+tWYC9YYE9HYFgZYGOAYGOLYHjvYIATYJq7YKMXYKhzYLOtYMgEYNZSYOv1YPJGYPSMYSwCYThOYUgfYVoUYXZnYd5YYeFhYfN4YfnuYk6vYlePYpXnYvTUYwNBYyXVYzu+Y0PPY36kY5aXY55CZAjWZEC3ZHE1ZHkhZLroZMuDZThYZUD3ZX8tZee8ZgUjZlI5ZmgGZqjrZsTwZzE+ZzgmZzxOZ1gYZ19fZ2OnZ6FAZ69rZ9sEZ+RQZ/ksaElZaGPIaIcQaKN0aNCRaNIvaPaMaRRIaUmVacekadzEagMsajeralKgaqlmararasz3as6ratRqatzrauYCavxkawL7awg7awmNazpja0WIa4jHa6nza/AvbE0FbFOPbHSUbLIObMiabNf7bNiWbUMybXEXbX5vbZLNbaq/baz2bdZFblH9boSqbpUobtX3bxtZbx4xb0LEb5x0b54+b6zTb7HTb8i+b+Ktb+6YcDS8cE54cE+8cGRHcG2BcI+tcKgdcKvtcNrEcO1+cPgacQCFcTZscT5+cXSUcaInca3ecdCucdFFceCpciCQcin1cjitcow7cpLtcp2ucsVKcuiXc0PHc0+Rc0+rc3Jkc5gdc6QRc7Nwc9KCc96zc/2MdBSodDp5dDwsdD/AdD/5dFfsdH6cdIRwdJe7dJwadNX0dOqudP04dQDNdQnGdRVndRbGdSO5dT/5dUibdWyXdYMddbfQdcFkdc4qdfOKdfTZdhgIdiLbdkHddlLTdoXcds+zdtFfdt8NdvKidw9Kdxz0dy5kd1S6d1Zkd2WZd5W3d6Psd6Ynd/69eCW7eDhVeEbAeJDueKzCeMUheP7reSjEeVtheWNxeYOEefzVeizrekLzenCfeojyeqQzeqkWeskVetc0ewNDewiqex4pezL+e0/Je1sEe2uBe3CVe40ie67ye71/e9rne+5ge/Ree/2jfAShfDV8fEbUfLNKfMYNfOcufOebfQH2fQnMfQ+YfS6TfYblfZvgffQTfgonfisOfjYCfldhflxCfmlTfol4fpHnfpsFfqCbfqHtfrmXfrs+ftTNfu/Xfvhifvi7fwJ6fzT9f0I/f0Twf5bIf6EWf8xCf9ywf/kzf/mXgAHLgCB9gJhIgK2NgL9ugOzogRuOgT7EgUnQgVJ1gZrBgaa/gaf3gd0uggcMgjSBglqYgmQogmzbgn9ngn/IgoZYgogegpergtxPg0Zwg2bGg4cAg6Lvg6bJg7F/g9UDg9gfhAKkhDQThEr5hFmVhGtlhHylhJUYhMvUhOM3hQmVhRwMhSKohWLDhXbmhYjwhY2khZL0heKfhnHShqJ6hr/DhsSIhvHwhxQhhzz3h2lVh3yYh4LWh4Vvh4YZh5ich+6kiAgniCxniJB2iLCNiOg4iPcEiPfYiQh9iRNNiSVRiUFWiWCpiXEvia/aibc9icv7ijiMilqpim95inJNipvkirFOisr4iwSOiwciizJ+i0Mii06Gi1mZi4bRi6Y7i71yi8s+i9aDi+oFi/kei/qfjCZ1jDWmjFP9jF+FjGA1jJNujLutjMgyjPrejScLjSymjS0HjUNWjU5GjXZHjX6MjZeHjZhTjacFja+RjbKAjbPOjfajjhlBjjLKjjm+jkUJjmgAjm2ojoEvjoYxjo6cjqZkjrL+jrq+jtKBjuOzjwGRjzD6j1OKj1iej2dmj4wqj5yqj7knj9Gyj+tDkAZmkAvlkBWakDJ+kD9/kEeAkFjokG+BkRVAkSx8kVdxkWxSkZ/Rkd0vkkQ5kk46klyekmvzknQJkqVDkqYukqyYks+ykvsFkv1Xkw+XkyQ9k0+5k1hDk3nsk6kvk9QRlDjolEZAlFSMlG2OlLjHlPY0lRl1lS1JlZS5la7ilf1Slgz1lhA7ljcclmzhlnuRloHfloOflob5ltX1lwZ4lwjFlzNsl0ywl39Yl4Zhl9e7l/QsmAEFmAjWmB8cmCpNmFaWmIVUmOBSmORbmPnEmQDImSo0mS/emTDlmaLEmbJWmcFRmdT0mgIRmjhXmkbvmlDmmpaJmqhMmrNTmvOqmwLumy5TmzRumzhBm0fBm0hgm3WNm4yCm5evm6PLm60jm6/rm7Lnm7tym9+qm/+fnBnnnC5JnF9GnIU5nIz2nJb6nJ8/nK9CnOJDnOTGnPeonSrcnWs3nW/onYusnZy2ncI+nd7/neBEngwXnh40niWDnkBAnmG7nmhInr2FntH7nvbcnxEDnxtqnyM+nzA8n4tvn5wpn6ftn7Mnn9djoB6foC7loESZoE79oFnLoH7VoIWFoKIloMl1oNdWoQ1aoR3CoR3qoSNaoSw+oaeBoclPoctTod+eoedEofBhofuEogCSogE7okvcomqFoo7jophPoqelorPQos4IotjdoubvovbFovnUowrAoxQco0RYo1iro1wso3WIo3bSo5M3o9Gko9Jso+MVpB9PpCgrpEPTpFGVpGFupHiKpLgApNvdpPn1pSDkpVFbpWBapXeEpZvCpcSkpeWJpfZVpgKiphL+phZ3phftpi7PplkCpoKtppfzprnNpuXopvZcpybkp3/6p5BEp5pvp7x2p74mp8qfp9C+p96/p+CTp+gNp/Qbp/mHqEPmqEh2qE8jqIh3qLdVqONVqPRqqQPbqRjlqSCkqS3qqTe/qT2UqVemqXynqX3ZqgZIqjr0qnkDqoy0qtLuqyBpqyHOqyjFq0esq4K/q47Aq6LYrBmerC3OrC5zrDDarFGprHZTrIgFrJWtrKBmrLgsrLwXrNDcrP2/rU1trWN5rWS0rcRercV0rdU+rd7ereT4rgNvri43rkGOrlMmrskwrtozrxgzryeqrygJr0Ygr0nZr04qr2OKr4Ror5tFr5vyr6r/r7FEr9fcr+iUr/1Wr/3gsCeEsCqusDuesNJDsQBfsTttsWumsXrXsXxmsX9tsaaMsa97sdiVsdwtsibasjBvsjjhssARsxw9sy6pszj6s15Fs4xhs5C5tAI6tAYUtCWGtDUytGi5tJcitLWktNIXtOHCtOsXtO/7tPW8tPbYtQOhtQTJtSfHtStKtYVAtZHjtZYctbXWtcQYtdzyte4ytjGjtjdPtj/Otmy2tnbdtoIGtrtWtsBIttcDtuCDtubKtwndtxYytybItyhktzpAtz8ct27Mt7OEt9eBt9i4t+RQt/zAuA1uuBO8uBQauBuCuCkguDi0uD2huEzYuG7ZuIDmuJqhuK3duLn9uO6juPISuPd0uUpVuVwzuWmAuXSEuYSFuZxMugD1um1Yum6qupj7usvMuyY/uz9/u3BMu6PRu6zku8Svu96wu+EGvCJdvDvmvFWMvGFcvIHVvKAkvKFDvMSPvO/ovSzkvTrGvWI6vaNivcIwved5vj+dvkztvmr4voH+vqTdvvC3vvrWvxMYvyIAvzKHvzQdvzSVvzjLvzsYvzuJv1n8v2v6v9IHv936wAu9wDLHwE1PwGg4wGiowK0CwQJmwRRewRR8wTb4wUMfwVLbwYMpwa4lweFuwf3GwgX+wiMPwkTSwlm+wpcgwqaXwrKWwv/Fw2Nlw24nw5H5w9ucw+f4xA7yxCShxCZvxEboxEf1xFgaxGt5xG1gxG7sxIg7xLhFxNtYxOAfxPeaxPhVxTQnxTsKxU0cxVSYxVxGxXPtxZZ9xgbDxjBAxjPWxj/LxkTpxlvZxrDCxwQVxzxExz0Cx1Bfx1qxx1uzx2p1x22Jx49+x6muyCPryLLuyMHoyN31yON/yQi3yXMEyXqkyYtcyY09ybXEyegmyhuzyig5ykuzymrbyqBbyrtuysBdysg2yvSTyw+Nyx69yynny3JLy6t8y7hey72izBYBzCl+zD8WzFmuzIXxzI8hzJT6zKdVzOfjzOySzRzCzSuPzThizUyJzVBfzVnkzXOfzXm2zYGQzYaczYhHzaEfzdybzd/RzemqzesUzfwtzgyYzhCqzhUnzhsSzjPMzjqlzmiMzmylzm6/znWdzo0uzo2bzulAzvK+zyP6z3Ezz7Osz7Ytz73hz8yVz9AYz+B5z/Uc0C3X0IR70L1+0MB+0MqD0Neq0NwG0SSn0V0J0WZh0ZR00aQL0gyx0h1I0iFr0juk0j7u0kNu0m8b0v2p0ygU01CX044E06UD080809Nw09SM0/A/0/DY1AQ/1Dc41Flc1MTk1MTm1Oeg1Px01Qds1XaS1Xje1YQL1YVR1Z7h1a4S1fkO1ilv1jLC1myb1nN21p6n1p+/1qgZ1sHK1uvO1vfy1xEz10gc12ug173v2DoH2Doe2HBz2Js82KX22Lt72OFd2RZ82UrR2VS82V/B2WiU2Xz82a6I2foW2klL2k6k2oAR2p+m2r/S2vfL2v0B2v//20Vu23tz25e825o5251N27Dm27o329e33AL73CJ53DNe3DRZ3H663IYv3JLj3Kc23Lj+3MHn3Mjb3M+q3SF93WOS3aR03ayE3a0A3cNI3cs43dS/3ieK3jma3lgk3l4Q3m8Q3q083rtc3sGR3t9m3wOV3yFZ32e+34A4354836wa37oq3/KY4Clu4Fkr4JOt4J+h4K/J4Mf94Oum4PHE4UBT4Ujm4Upm4U0K4VTx4XSM4YX04cbf4eWL4fsL4hHd4jBS4l5a4nRg4o/E4q464t914yyH41Pv41YT42Na43RO444y45t246sh4/bo4/yo5Cps5DG05GDE5G105G5p5JS85KSP5Kqx5NkH5PyB5RcS5YcW5Zf25eKy5hmV5ip15leo5nIX5phy5pz45rf25t6R5vnI5vzz5wKf5z0n5z+I506u51NH51Ph54pz541M542s55rt56Mi59B459dr6CcW6F3K6F3v6GAf6Hdg6IGv6Jac6LVl6RmH6Toe6UtY6Uvf6Uwf6VFx6ZOo6ae+6ali6dFJ6dlo6fyr6gnd6kvD6lv26nZe6qbt6qo26rpb6tTO6uGQ6ucP6xHq6x0860AC61Ej64it66Nm66uj6+Ai6/DS6/Eu6/zL7B517DcG7ECD7Ir27Kgj7Kty7Lp87L+17ODX7P1P7Q2N7SJW7SXa7Sj87Tyb7UcV7U3W7WIm7Xjt7Z0m7aK97cP87ek67hUD7h/k7i9O7jIv7lJQ7lam7nrG7rkc7s/97tFt7tLR7uzm7uz77xS/7zfZ73UC73WL76DR8Aes8CiR8DEd8FXe8FYC8Far8GQ88I/a8K8+8M4b8NSs8N6r8S5H8TWd8Uza8VD/8WqX8YC/8bXf8fxO8ht+8i2v8lw48mUR8oOT8oXv8oky8p2Q8rfr8sAf8yON82kL82/j83M688so89zl9Aen9A4J9BH79LH19PW39Sn49TtP9WUj9WbM9Yzf9aVW9aZE9e619fu69iSu9iVF9ioO9kxr9pPO9qsb9wIZ9wmW9xKC9xdu9y2P91wZ93A4934A939N968K97G2+A+0+Bwl+EWj+Gk2+H+Y+JGK+Jnw+J4B+TP++Ttd+WYF+Zyw+aL7+ase+cHp+dLZ+dqi+gaU+hJj+hqI+iN++mLt+qT8+x3++262+3nb+4dF+404+48a+6J4+7eG+9E3+9F6+94p+/VW/CpB/DkB/J9b/M5O/OYO/PJe/PKR/P3P/Qfz/ShU/Tn2/Xc//YQh/a7P/ciF/fa7/htg/jqy/ppD/qAP/r44/tBi/u1f/yl0/3WR/++D"
	},
	{
		id: "CC-BY-NC-SA-4.0",
		name: "Creative Commons Attribution Non Commercial Share Alike 4.0 International",
		osi: false,
		words: 2781,
		dense: false,
		hashes: "AEWUAMFcAPmkAdXYAeDcAiygA41kA8A0BPyoBP/cBRkkBXY8BYBoBZiMBdDYBgDYBjjYBrAwB03wB28gB5AkB6y8B/pUCCPMCDAoCFUkCYZoCaB8CcGsCm3YCq6oC1EQC3AsDGJQDJ0YDMiYDM+kDPU0DbdEDeKsDpn0D0sYD3kUD+8AEGJUEGSkELMcEMeEESQEEVgEEWuMEXNQEbe4Ee28FFEAFHPUFT0YFXssFYMEFaxQFb7wFePkFtdsF2dMF5CEGCzwGHMMGLfIGMaQGZQoGZWoGnKsG0SEG3AsHJfIHVeQHjQcHkw8Hk8MHrEwHtHAH25YH3aoIPbUI4ewI6xQJZvcJl/IJ0XwJ2joJ238J4NUJ66EJ790J8h4KB0kKJlQKO94KbgAKdXAKfwIKnLYK2LcK5WQK/ksLGkILHEALXjoLYbALYvYLhRALn3cLozELupoLxasL6OYL7XUMXq4MbSUMb3wMjZYMjoYMowkMqbEMusQNKCwNSyYNaIINxH0N1a0N5GUN5QkN69wOHfsOK+wOLQQOL6gOO5wOXQAOhaEOimMOnGcOpIIOwY8OzqIO48MO6SgPa3wPa98PylMQFYIQGf8QQOIQkrAQsuwQ7HcREyYRFQARKNkRLsMRTX8Rc/cRvCoR1XER3YsR4F8R5vIR6bYR8zoR+7MR/B4SEwgSMSQSWmISWpoSXZcSfX8StKUSw0kS1FsS7xgTIkQTNLQTPAsTPNcTVj8Td4gTqTYTs9EUFY4UF4AUGBQUGfkUGtQUI5gUKmAUQtoUTkEUYiEUhwgUqcgUsRIUuFIU7eAU99gVWvkVXCsVeNYVgvIVgx0VrgsVrjcVup4VvwUV4RcWB14WRKYWcDoWvBEWwT0W0OUW0wkW4aAXEa0XGGoXLIEXOkgXPEoXVuYXfR8XqVUXtVgXvEcXwAkX1QcX1pEX59cYC9YYGOAYMgEYPSMYVXYYVoUYd5YYfN4YvTUY36kY6XYY740ZLroZThYZYmYZee8ZsTwZ1gYZ6FAZ9sEZ+RQZ/ksaGPIaIcQaKN0aPaMaRRIacekadzEagMsalKgavxka0WIbHSUbjaQbpUobqzMb0LEb5x0b+6YcDS8cE+8cNrEcTZscXSUciCQc3Jkc7Nwc8+Mc/2MdBSodDwsdD/AdFfsdH6cdIRwdNX0dP04dbfQdcFkdhgIdoXcdxz0dy5kd1Zkd6PseEbAeSjEeYOEetc0e1sEe+5gfDV8fEbUfQnMfQ+YfZvgfol4f0Twf5bIf9X4f9ywgJhIgOzogT7EgUnQggcMgktQglqYgmQogn/IgoZYg0Zwg1m4g4cAhAKkhJUYhMvUhRwMhSKohYjwhY2khZL0hh6shsSIhvHwh3yYh5ich+6kiOg4iPcEiPfYijiMipvkisr4jX6MjZ48jbKAjkyEjmgAjm2ojo6cjqZkkEeAkFjokRVAkSx8kqyYk3nslDjolEZAlFSMlH7MlPY0ljcclwZ4lzNsl0ywl39Yl/QsmB8cmIVUmPnEmQDImSo0maLEmdT0mqhMm0hgnPeonSrcnW/onYusneBEnh40nkBAnmhInmronvbcnzA8oedEofToofuEokvcorPQos4IovnUowrAoxQco0RYo1wso3WIo9Gko9JspLgApSDkpXeEpcSkpuXopvZcpybkp5BEp604qH04qT2UqgZIqjr0qlfEqoy0q0esq47Aq6LYrLgsrNDcrWS0rcV0reT4rhGUrskwr0Ygr4Ror7FEr9fcr+iUr/3gsCeEsaaMtAYUtLWktPW8tPbYtYVAtZYctcQYtsBItybItyhktzpAtz8ct1BMt27Mt4Eot7OEt9i4t+RQt/zAuBO8uCkguDi0uEzYuPd0uWmAuXSEuZxMum1YusvMu3BMu6zku96wvFWMvGFcvKAkvO/ovSzkvcIwvmr4vnSMvwk4vxMYvyIAvzsYv1n8wGiowHgAwLFQwNawwRR8wTb4wpcgw9ucw+f4xEboxG1gxG7sxLqwxNtYxU0cxVSYxjBAxpLExzxEyMHoyXMEyXqkyYtcybXEy6t8zVnkzYGQzYaczesUzgyYzjPMzmiMzulAz7Osz9AYz/Uc0ZR00h1I0juk0qlA0wVE0ygU044E080809Nw09SM0/DY1Dc41Flc1MTk1Oeg1Px01Qds1b/010gc12ug2Js82RZ82VS82WiU2Xz82a6I2k6k2sc42un025e83aR03ayE3a0A3cNI3cs43lgk3l4Q3m8Q3q083rtc34A435483/KY4PHE4XSM4YX04nRg4o/E4/bo4/yo5Cps5DG05GDE5G105leo5pz45vnI5z+I541M542s59B46Hdg6Jac6UtY6ZOo6dlo6uGQ6x087Lp87Sj87cP87h/k7lJQ7rkc8Aes8GQ88NSs8lw48p2Q85v888so9Sn49rOs93A4+A+0+H+Y+Jnw+X0k+Zyw+gaU+hqI+qT8+404+6J4/M10/ShU/htg/r44/yl0/zeQ"
	},
	{
		id: "CC-BY-ND-4.0",
		name: "Creative Commons Attribution No Derivatives 4.0 International",
		osi: false,
		words: 2470,
		dense: true,
		hashes: "AEWUAFHuAFmTAH5TAKL1AMFcAPmkASkrATBlATlXAT61AV3bAWorAYGyAZPGAZhmAaguAdXYAeDcAeJeAhxOAiYhAiygAluVAmPBAnGiAnsWAqlqAr3bAsOZAwHbA0qHA00uA3EeA30hA41kA5qnA6sqA8A0A8YABCe3BFMzBHqrBHy3BH3jBJ42BLk7BNqiBPyoBP/cBQ6bBSoZBTYKBVIWBVniBXY8BXyjBYBoBZiMBcbJBdMHBeiDBgDYBh5RBjgxBoQbBouFBpslBp8qBqb1BrAwBr5vB03wB4JCB5AkB5fVB6BOB6y8B+TyB/T9B/pUB/0uCCPMCD/SCD/eCEfrCEiGCFM9CFUkCJTBCK9TCO7vCQ8HCRCiCUnZCWMqCYZoCaB8CbOtCcGsCdXiCeV1CgT5CmKhCnrTCphRCq6oCudZCypXC1EQC3AsC7aVC+4/DB+lDFCtDFf2DGJQDJhdDJ0YDMiYDPnfDQ/FDRNMDSTdDT3dDWZSDZ4iDaVRDbdEDeKsDiDNDjhqDpn0DupmDxQrDyXqD1JqD3QGD3VnD3kUD3wGD5iCD9jOD90+D+abD+5VD+8AEB5eEB9zECW5EC6JEGJUEGSkEG2yEHF9EIOKEJRyELBjELMcEMeEESQEEVgEEWuMEXNQEX1qEZHbEZVNEZYWEe28EiaHErL1Eu/7EvdbExF1EyEVEzl9EzoxE2NhE28BE6GpE73VE/ZqFA+eFB47FC6zFFEAFFNCFFr1FF7vFHlKFLFjFN+dFTmxFT0YFUrLFXssFYMEFaxQFa05Fb7wFc0VFePkFfHJFnG6Fs1XFtPlFtdsFxjzFx9RFy7NF1tpF2DyF2dMF3IlF4vRF5CEGBOBGB41GCzwGEApGF8xGHMMGJxmGLfIGLohGMaQGMlSGPFyGPR1GQN6GRhiGZQoGZWoGaA9Ga+GGdfTGiv6GjoPGlXeGlxTGnKsGoP9GoWnGqJZGq2qGriTGzYBG0SEG0k6G3AsG7MZG9ESHGxNHJfIHK9hHRgdHRoSHVeQHV5eHXd5HXynHX8qHX/pHZT7Hb5aHekHHgELHgYVHjQcHkw8Hk8MHpTzHrEwHskuHtHAHysXH25YH3JyH3aoH7KVH8rxH/MbIDteIMJmIMcLINndIN52IPWXIPbUIRJhISbtIUp/Ia+eIgq7Ihd5IixaInU9I0Y/I27aI3clI3q9I4ewI59tI6xQJCc3JGRWJGoGJHAnJHiHJINtJJLRJLvnJOA/JQJlJSYWJZvcJeJLJl6WJl/IJnoZJnvZJoXaJqfGJuGBJuejJvG5Jxh9J0XwJ1YGJ2joJ238J5YtJ6JlJ66EJ69mJ790J8h4J9XlKB0kKDZPKJlQKNOhKNvKKOc3KO94KXKjKY9XKZvvKbY7KbgAKbmrKdE9KdXAKdieKeBPKfwIKgGCKgdvKmvvKnLYKvGDK2LcK4G2K4S6K4o3K5WQK/ksLErpLGkILHEALHdTLHgKLI0DLJqfLPdrLSRuLVBdLWD5LXbPLXjoLYbALYlrLYvYLYyOLZNrLhRALnAiLn3cLpMfLpmiLrqFLr3GLsgVLupoLvCJLxasLyPrLyy7L2K3L5IjL6OYL7XUL+qPL/jRL/6eMMe/MPvmMP7VMQ8OMWFxMWLOMXq4MasfMbSUMbnFMb3wMcupMdE5Md3vMhZVMjZYMowkMqA5MqbEMsDrMtKtMuAPMusQMzHtM5EGM7VHNAbHNAusNBqzNEklNHSbNIHONKCwNKq7NSNeNSyYNUXbNWltNX//Nb6VNc7ONebzNik6NldFNmMbNmTGNrxvNvhqNwMtNwgrNw1INxH0Nzb7NztCN0syN01jN2q5N5GUN5QkN69wN9QJN9eTN/VOODEdOHfsOIsROItTOKSyOK+wOL6gOMxzON9XOO5wOXQAOeHhOhaEOhzWOimMOk21OlLeOlkbOmpxOmtBOnGcOpIIOrQ7OuquOwY8OzqIO48MO6SgO/ZdPAzmPFrlPJK1PJ2xPNpqPPCLPP6tPS3dPYA7PZinPZjyPa3wPa98Pc7CPer3PetXPetyPfl5PgsvPrzdPr2yPw7CPw7vPylMP9ELP9cjP9hSQAS3QFTyQFYIQGf8QOzrQO6zQPxpQQOIQReXQT3mQYdFQb9JQe1/QkC/QkrAQk/VQl99QnKuQsuwQtOHQuR6Qu+rQvsfQv8mQwf+Qw8+Q537Q6xiQ7HcQ/DTRAVrRD+eREyYRFQARHmtRKNkRLsMRL57RRAyRTX8RT/2RbZzRc/cRdFWRjNaRnDZRnz/Rp6zRqltRrgZRtwuRusHRvCoRvS7RwZ/RxlNRz2uR2JrR26BR3Z7R3caR4F8R5i7R5vIR6MWR6bYR8zoR9t9R/B4SEwgSMSQSM0ySNS7SOYtSPzPSWmISWpoSXZcSZszSa3VSbApScg1SdwCSd2mSgZDShAySmYpSncSSn2JSpkTSsXySspKStKUSw0kSy1NS1FsS27lS55dS7YxS7xgTATJTEKFTIkQTLD/TMJeTMTiTNLQTO+2TPAsTPNcTR85TSCTTTC7TTNiTVj8TWRITW+tTY8VTZF+TZrZTd4gTeEKTiBhTlAeTppJTqNKTqTYTsr6Ts9ETtUtTt8dT1n2T/vNUBBBUFYKUFY4UGBQUGfkUGtQUG4BUIGlUI5gUKmAUMzqUQtoUTkEUUytUX3nUYiEUaTzUaoaUbUqUcRxUdFpUgCqUhSFUhwgUhzBUpevUsRIUtuJUuFIUvtmUxybU10aU3wxU31yU38PU50NU6XDU7eAU89RU99gVAZLVCNJVCWFVHijVIh5VMY7VWvkVXCsVYihVd9zVeNYVf8DVgIvVgObVgvIVgx0ViGNVj32VkSGVlBiVlkOVmWAVn6CVqe6Vrc1VrgsVrjcVsHDVup4VvwUVxFiVzBSVzceV2odV4RcV67lV8uLWB14WDz5WGkVWG6BWIDPWNTZWRKYWSNrWScNWUVGWUbKWWYLWWbyWW3HWag/WcDoWmdWWpdmWq3xWrSWWsQ3WtiBWtqyWvBEWvdjWwKLWwT0W0OUW0wkW1YhW18JW3QLW3XmW4aAW5laW6jOW8W+W+3SXAJSXBhuXEa0XGGoXI0SXKTiXLIEXLQ2XOkgXPEoXQcVXQtcXRodXUqyXVuYXZQTXZvbXfLuXfR8XlH/XnkzXqVUXtVgXuDJXuG7XvEcXxbzX1QcX1neX1pEX3zDX59cX6KWX7EmX+tWYC9YYE9HYFgZYGOAYGOLYHjvYIATYJq7YKMXYKhzYLOtYMgEYNZSYOv1YPJGYPSMYSwCYThOYUgfYVoUYXZnYd5YYeFhYfN4YfnuYk6vYlePYpXnYvTUYwNBYyXVYzu+Y0PPY36kY5aXY55CZAjWZEC3ZHkhZLSZZLroZMuDZThYZUD3ZX8tZee8ZgUjZlI5ZmgGZqjrZsTwZzE+ZzgmZzxOZ1gYZ19fZ2OnZ6FAZ69rZ9sEZ+RQZ/ksaElZaGPIaIcQaKN0aNCRaNIvaPaMaRRIaUmVacekadzEagMsajeralKgaqlmararasz3as6ratRqatzrauYCavxkawL7awg7awmNazpja0WIa4jHa6nza/AvbE0FbFOPbHSUbLIObNf7bNiWbUMybXEXbX5vbZLNbaq/baz2bdZFblH9boSqbpUobtX3bxtZbx4xb0LEb54+b6zTb7HTb8i+b+Ktb+6YcDS8cE54cE+8cGRHcG2BcI+tcKgdcKvtcNrEcO1+cQCFcTZscT5+cXSUcaInca3ecdCucdFFceCpciCQcin1cjitcow7cpLtcp2ucsVKcuiXc0PHc0+Rc0+rc3Jkc5gdc6QRc7Nwc9KCc96zc/2MdBSodDp5dDwsdD/AdFfsdH6cdIRwdJe7dJwadNX0dOqudP04dQDNdQnGdRVndRbGdSO5dT/5dUibdWyXdYMddcFkdc4qdfOKdfTZdhgIdiLbdkHddlLTdoXcds+zdtFfdt8NdvKidw9Kdxz0dy5kd1S6d1Zkd2WZd5W3d6Psd6Ynd/69eCW7eDhVeEbAeJDueKzCeMUheP7reSjEeVtheWNxeYOEefzVeizremR6enCfeojyeqQzeqkWeskVetc0ewNDewiqex4pezL+e0/Je1sEe2uBe3CVe40ie67ye9rne+5ge/Ree/2jfAShfDV8fEbUfLNKfMYNfOcufOebfQH2fQnMfQ+YfS6TfYblfZvgffQTfisOfjYCfldhflxCfmlTfol4fpHnfpsFfqCbfqHtfrmXfrs+ftTNfu/Xfvhifvi7fwJ6fzT9f0I/f0Twf5bIf6EWf8xCf9ywf/kzf/mXgAHLgCB9gJhIgK2NgL9ugONpgOzogRuOgT7EgUnQgVJ1gZrBgaa/gaf3gd0uggcMgjSBglqYgmQogmzbgn9ngn/IgogegpergtxPg0Zwg2bGg4cAg6Lvg6bJg9UDg9gfhAKkhDQThEr5hFmVhGtlhHylhJUYhMvUhOM3hQmVhRwMhSKohWLDhYjwhY2khZL0heKfhnHShqJ6hr/DhsSIhvHwhxQhhzz3h2lVh3yYh4LWh4Vvh4YZh5ich+6kiAgniCxniJB2iLCNiOg4iPcEiPfYiQh9iRNNiSVRiUFWiWCpiXEvia/aibc9icv7ijiMilqpim95inJNipvkirFOisr4iwSOiwciizJ+izlMi0Mii06Gi1mZi4bRi6Y7i71yi8s+i9aDi+oFi/kejCZ1jDWmjF+FjGA1jJNujLutjMgyjPrejScLjSymjS0HjUNWjU5GjXZHjX6MjZhTjacFja+RjbKAjbPOjfajjhlBjjLKjjm+jkUJjmgAjm2ojoEvjoYxjo6cjqZkjrL+jrq+jtKBjuOzjwGRjzD6j1OKj1iej2dmj4wqj5yqj7knj9Gyj+tDkAZmkAvlkBWakDJ+kD9/kEeAkFjokG+BkRVAkSx8kVdxkWxSkZ/Rkd0vkkQ5kk46klyekmvzknQJkqVDkqYukqyYks+ykvsFkv1Xkw+XkyQ9k0+5k1hDk3nsk6kvk9QRlDjolEZAlFSMlG2OlLjHlPY0lRl1lS1JlZS5la7ilf1Slgz1lhA7ljcclmzhlnuRloHfloOflob5ltX1lwZ4lwjFlzNsl0ywl39Yl4Zhl9e7mAEFmAjWmB8cmCpNmFaWmIVUmOBSmORbmPnEmQDImSo0mS/emTDlmaLEmcFRmgIRmjhXmkbvmlDmmpaJmqhMmrNTmvOqmwLumy5TmzRumzhBm0fBm0hgm3WNm4yCm5evm6PLm60jm6/rm7Lnm7tym9+qm/+fnBnnnC5JnF9GnIU5nIz2nJb6nJ8/nK9CnOJDnOTGnPeonSrcnWs3nW/onYusnZy2ncI+nd7/neBEngwXnh40niWDnkBAnmhInr2FntH7nvbcnxEDnxtqnyM+nzA8n4tvn5wpn6ftn7Mnn9djoB6foC7loESZoE79oFnLoH7VoKIloMl1oNdWoQ1aoR3CoR3qoSNaoSw+oaeBoclPoctTod+eoedEofBhofuEogCSogE7okvcomqFoo7jophPoqelorPQos4IotjdoubvovbFovnUowrAoxQcoxpMo0RYo1iro1wso3WIo3bSo5M3o9Gko9Jso+MVpB9PpCgrpEPTpFGVpGFupHiKpLgApNvdpPn1pSDkpVFbpWBapXeEpZvCpcSkpeWJpfZVpgKiphZ3phftpi7PplkCpoKtppfzpuXopvZcpybkp3/6p5BEp5pvp7x2p74mp8qfp9C+p96/p+CTp+gNp/Qbp/mHqEPmqEh2qE8jqIh3qLdVqONVqPRqqQPbqRjlqSCkqS3qqTe/qT2UqVemqXynqX3ZqgZIqjr0qnkDqoy0qtLuqyBpqyHOqyjFq0esq4K/q47Aq6LYrBmerC3OrC5zrDDarFGprHZTrIgFrJWtrKBmrLwXrNDcrP2/rU1trWN5rWS0rcRercV0rdU+rd7ereT4rgNvri43rkGOrlMmrskwrtozrxgzryeqrygJr0nZr04qr2OKr4Ror5tFr5vyr6r/r7FEr9fcr+iUr/1Wr/3gsCV7sCeEsCqusDuesNJDsQBfsTttsWumsXrXsXxmsX9tsaaMsa97sdiVsdwtsibasjBvsjjhso/AssARsxw9sy6pszj6s15Fs4xhs5C5tAI6tAYUtCWGtDUytGi5tJcitLWktNIXtOHCtOsXtO/7tPW8tPbYtQGMtQOhtQTJtSfHtStKtYVAtZYctbXWtcQYtdzyte4ytjGjtjdPtj/OtnbdtoIGtrtWtsBIttcDtuCDtwndtxYytybItyhktzpAtz8ct27Mt7OEt9eBt9i4t+RQt/zAuA1uuBO8uBQauBuCuCkguDi0uD2huEzYuG7ZuIDmuJqhuLn9uO6juPISuPd0uUpVuVwzuWmAuXSEuYSFuZxMugD1um1Yum6qupj7usvMuyY/uz9/u3BMu6PRu6zku8Svu96wu+EGvCJdvDvmvFWMvGFcvIHVvKAkvKFDvO/ovSzkvTrGvWI6vaNivcIwved5vj+dvkztvmAavmr4voH+vqTdvvC3vvrWvxMYvyIAvzKHvzQdvzSVvzjLvzsYvzuJv1n8v2v6v9IHv936wAu9wDLHwE1PwGg4wGiowK0CwQJmwRRewRR8wTb4wUMfwVLbwYMpwa4lweFuwf3GwgX+wiMPwkTSwlm+wpcgwqaXwrKWwv/Fw2Nlw24nw5H5w9ucw+f4xA7yxCShxCZvxEboxEf1xFgaxGt5xG1gxG7sxIg7xLhFxNtYxOAfxPhVxTAYxTQnxTsKxU0cxVSYxVxGxXPtxZZ9xgbDxjBAxjPWxj/LxkTpxlvZxrDCxwQVxz0Cx1Bfx1qxx1uzx2p1x22Jx49+x6muyCPryLLuyMHoyN31yON/yQi3yXMEyXqkyYtcyY09ybXEyhuzyig5ykuzymrbyrtuyr9gysBdysg2yvSTyw+Nyx69yynny3JLy6t8y7hey72izBYBzCl+zD8WzFmuzIXxzI8hzJT6zKdVzOfjzOySzRzCzSuPzThizUyJzVBfzVnkzXOfzXm2zYGQzYaczYhHzaEfzdybzd/RzemqzesUzfwtzgyYzhCqzhUnzhsSzjPMzjqlzmylzm6/znWdzo0uzo2bzulAzvK+zyP6z7Osz7Ytz73hz8yVz9AYz+B5z/Uc0C3X0IR70L1+0MB+0MqD0Neq0NwG0SSn0WZh0ZR00aQL0gyx0h1I0iFr0juk0j7u0kNu0m8b0ygU01CX044E06UD080809Nw09SM0/A/0/DY1AQ/1Dc41MTk1MTm1Oeg1Px01XaS1Xje1YQL1YVR1Z7h1a4S1fkO1ilv1jLC1myb1nN21p6n1p+/1qgZ1sHK1uvO1vfy1xEz10gc12ug173v2DoH2Doe2HBz2Js82KX22Lt72OFd2RZ82UrR2VS82V/B2WiU2Xz82a6I2foW2klL2k6k2oAR2p+m2r2l2r/S2vfL2v0B2v//20Vu23tz25e825o5251N27Dm27o329e33AL73CJ53DNe3DRZ3H663JLj3Kc23Lj+3MHn3Mjb3M+q3SF93WOS3aR03a0A3cNI3cs43dS/3ieK3jma3kAj3lgk3l4Q3m8Q3q083rtc3sGR3t9m3wOV3yFZ32e+34A4354836wa37oq3/KY4Clu4Fkr4JOt4J+h4K/J4LwF4Mf94PHE4UBT4Ujm4Upm4U0K4VTx4XSM4YX04cbf4eWL4fsL4hHd4jBS4l5a4nRg4o/E4q464t914yyH41Pv41YT42Na43RO444y45t246sh4/bo4/yo5DG05GDE5G105G5p5KSP5Kqx5NkH5PyB5RcS5YcW5Zf25eKy5hmV5ip15leo5phy5pz45rf25t6R5vnI5vzz5wKf5z0n5z+I51NH51Ph54pz541M542s55rt56Mi59B459dr6CcW6F3K6F3v6GAf6Hdg6IGv6Jac6LVl6RmH6Toe6Uwf6VFx6ZOo6ae+6ali6dFJ6dlo6fyr6gnd6nZe6qbt6qo26rpb6tTO6uGQ6ucP6xHq6x0860AC61Ej64it66Nm66uj6+Ai6/DS6/Eu6/zL7B517DcG7ECD7Ir27Kgj7Kty7Lp87L+17ODX7P1P7Q2N7SJW7SXa7Sj87Tyb7UcV7U3W7WIm7Xjt7Z0m7aK97cP87ek67hUD7h/k7i9O7jIv7lJQ7lam7nrG7rkc7s/97tLR7uzm7uz77xS/7zfZ73UC73WL76DR8Aes8CiR8DEd8FXe8FYC8Far8GQ88I/a8K8+8M4b8NSs8N6r8S5H8TWd8Uza8VD/8WqX8bXf8fxO8ht+8i2v8lw48mUR8oOT8oXv8oky8p2Q8rfr8sAf8yON82kL82/j83M688so89zl9Aen9A4J9BH79LH19PW39Sn49TtP9WUj9WbM9Yzf9aVW9aZE9e619fu69iSu9iVF9ioO9kxr9qsb9wIZ9wmW9xKC9xdu9y2P91wZ93A4934A939N968K97G2+A+0+Bwl+EWj+Gk2+H+Y+JGK+Jnw+J4B+TP++Ttd+WYF+Zyw+aL7+ase+cHp+dLZ+dqi+gaU+hJj+hqI+iN++mLt+qT8+x3++262+3nb+4dF+404+48a+6J4+9E3+9F6+94p+/VW/CpB/DkB/J9b/M5O/OYO/PJe/PKR/P3P/Qfz/ShU/Tn2/Xc//YQh/a7P/ciF/fa7/htg/jqy/ppD/qAP/r44/tBi/u1f/yl0/3WR/++D"
	},
	{
		id: "CC-BY-SA-3.0",
		name: "Creative Commons Attribution Share Alike 3.0 Unported",
		osi: false,
		words: 3321,
		dense: false,
		hashes: "AA18ADecAHZoAMFcAdQUAdT8AgzMAjtsAn78AylAA5l0A+IMBE3oBGRYBGSQBNUUBTI8BXuMBYR4BZiMBddMBjQIBjjYBovsBv+wB10UB4zoB+YgB/NgCBegCHpwCN/4CkCwClLsCtagCyvkC+EEDEjgDOFMDeWwDfUoDpw0Dv7MD+BUEEGwELygEN+UEQYEEhMkEoAAE3e4E5jEE7Z4E8v0FCGwFEkAFRJ8FW8UFgjYF30UF8ScGCKsGH3sGM2gGN+gGRmgGSjwGX10Gg2EGiKUGm5YGzi0G0HgG06gHCcUHLJgHQ7IHXDAHgCYHjjIHlzIHsA8HteAH3a0IC78ID7IIHgsIQHwIdwYIe0YItYoIy0YI26AI4b0I6QsI/cQJI40JLm8JQnwJQyIJT4UJb1QJea8J2DwJ2FYJ7d0J790J8AkKC7YKO94KSdYKT1wKXkwKY1AKbgAKkUsKk3YKsasK1LkK3boK/ksLEO8LF0gLHrULOFYLUOsLUesLxCQLyIgLzgUL3VcL7XUL9R8MA/gMB9gMCI8MD1sMI4EMLVMMPYQMTd4MUfEMbSUMbcoMc4cMjZYMjoYMkOAMo+kMwjEMxPcM4TQNA8INCbYNDmUNFs8NPbsNbjwNdTYNd8YNeEwNeYcNiQANiZ8NlT0NnQkNnrANsTINtHMNvsAN8GgN92QOC8UOHs0OL6gOQj0OQrIOWpQOYe8OZ5QOnHwOpXMO4DcO6ocPC94PEKYPE4APIqUPNMMPY8UPZfkPcwgPhWoPjAUPsO0P1X8P2LIP28EP6F8P9CoQAjoQDC4QNOoQYgAQYsgQkrAQskQQsuwQtwgQyqwQz8UQ10YQ+48RIjgRKNkRKPwRQIsRZ9kRfaURo9sRqK8R3YsR7x4R9l8R+7MSCAMSF+4SGJYSLXUSNnYSSckSVZMSgfkStRUStgUSxPQSyT8S33ES7WAS7xgTJ1ITNYgTPAsTPNcTWM0TiUYTw04T02kT7DYUAZcUD8kUFdsUHSEUTAUUYiEUgpAUmRMUnWsUyBcUzQEU0WIU5M0U6qUU7FQU99gU/fYVHg8VOWwVXCsVbOkVgOYVp8kVrTgVrjcV1AIV/CoWB14WCNUWVq4WW2kWaFEWgSUWkAgWl18WmdAWnrwWu6UWwr0WzfEW0gIW2HgXCFsXdGIXsH8XvEcXzcIYEp8YGOAYTuYYUGMYd5YYkYIYyV8Y36kZBlAZN9gZRYEZVg8ZfiwZoOYZoqIZskYZuagZyPkZ7QIaBfEaFBQaK2kaND8aPaMaRPMaadkaiTMauvUavrAazvka0WIa+GAbMG4bQS8bXxcbZs4beXEbflEb6MMcDQ8cP6wcTZscXSUcZkEctPMcuHoc04IdD/AdFvMdHckdIvAdKqYdhMUdlVUdoF0drgMdt30dwBAdwR8d4CkeEHUeK50ePVgePwAeRlceUEcedY0efFAeiZwejUgej4keq+Ie/JofF3wfZh8fZqIfh0wfuOcfz3kf4hYf8bAgHNcgHwQgKCcgMOggivEgsg4gz3sg0Zwg1oEg5TYhGdohNawhWBIhjEwhj/whrWIhtMEh3yYh9dwiD00iGxwiHrQiLBIiLWAiMKUiSSIibBoieBUijr0isr4iuDYivSoivdsi6FMjBigjIRYjI8kjJbYjPucjP9sjQXEjVQMjXvwjbKAjc3MjlDEjpKgjxnQjx/MjzVEj0Dcj1W4j3MEj77kj+UEkIQQkbTUkhXYklm4k9H4lFSMlF5AlH7MlIGklRM0lRd4lUuMlWDcleAQlekAl0ywmA7QmB+MmCasmSGYmSNAmV8UmXWombGYmruMmwekmwlwnBEknG0gnWEgnYCUncFcnd8gnxjMn4OAn5egn8u4oEdooW+sodeIonRko1wso3CQo31Yo5k8o9sco/fQpIP4pJlQpVQYpXeEpZJopgFMpqboptIwptWEpyHEp1T8qN5oqOBgqODcqRPQqUEIqa1IqcYoqf8oqlI0qlQwqmpMqplEqxLQqx8Mqzlgq0Loq2aorH78rNDcrVZ0rWS0rlCormPEr19Ir2z4r8BAr/ZUsPC0sTRQsozEsxzstAYUtE8EtLWktNXctPW8tTEwtT4Utar4trL4tu20txQouFckuGiMuJtAuL+guOBouVW0us2Quu+cuyH0u5Oou804vEHovSzkvXVkveycvnBQvpf4vyu8v5Zgv7pcv9EUwDlAwE5kwFl4wRmMwjJAwwf0w5C8w6JQw8iAxBsgxGqkxLqwxfuoxiKsyCw8yIVsyO/IyStgyXKEyXqkyZOYylukyqQEyrAwyyGwyzjMy2/Ey4zUy45Uy730y9YUzA68zF6wzTpkzW88zuk4zziEz1l80IE00JEk0JLQ0uec0utI0u5Y01rI04CY1CyM1HXk1MVk1OlE1Qjs1Ri81Tyw1Z1A11dQ150M198Q2Js82Ka42RZ82Xz82cT02kUY2oLo24oE3M7M3PXE3a0A3bA03ohQ3sJ8389M4D9Q4PMc4SuI4Uz84VNA4djs4eoc4ks04ntU4oHo4oso4tZU42b045rQ47e847ow4/yo5D505GFA5MCU5P4E5UG45hzc5iRM5rp45xPo52gQ52ys59ic6FEc6F+06NJ46S+Y6Z0M6aM46bC06bDg6dc46eT06rPc6wsQ6yB465Os68fg7A4w7Kt07LVg7Usc7bQQ7h/k7l0s7neg7pxI7wy0741o778k7+Uc7/PM8H9Y8IAQ8TuI8UX88iro8jUc8pBM8sE08wWU8yr881IM8/u89AGo9DiI9Fsg9IaQ9JFo9R6A9iIE9jSc9nwY+BYk+GmA+I+8+J8k+WGY+YJI+Y+E+aHU+hHw+mno+v7M/GKE/gas/kJ8/qC0/v2E"
	},
	{
		id: "CC-BY-SA-4.0",
		name: "Creative Commons Attribution Share Alike 4.0 International",
		osi: false,
		words: 2694,
		dense: true,
		hashes: "ABgBAEWUAFHuAFmTAGGaAH5TAKL1AMFcAPmkASkrATBlATlXAT61AV3bAWorAW6sAZPGAZhmAaguAdXYAeDcAeJeAhxOAiYhAiygAluVAmPBAnGiAnsWAqlqAr3bAsOZAup7AwHbA0qHA00uA3EeA30hA41kA5qnA6sqA8A0BCe3BFMzBHQXBHqrBHy3BH3jBJ42BLk7BNqiBPyoBP/cBQ6bBRkkBSoZBTYKBVIWBVniBXY8BXyjBYBoBZiMBcbJBdDYBdMHBeiDBgDYBh5RBjgxBoQbBouFBpUTBpslBp8qBqb1BrAwBr5vB03wB28gB4JCB5AkB5fVB6BOB6y8B+TyB/T9B/pUB/0uCCPMCD/SCD/eCEfrCEiGCFM9CFUkCJTBCK9TCO7vCQ8HCRCiCUnZCWMqCYZoCaB8CbOtCcGsCdXiCeV1CgT5CmKhCnrTCphRCq6oCtPrCudZCxUqCypXC1EQC3AsC7aVC+4/DB+lDFCtDFf2DGJQDJhdDJ0YDMiYDM+kDPU0DPnfDQ/FDSTdDT3dDWZSDZ4iDaVRDbdEDeKsDiDNDjhqDpn0DupmDxQrDyXqD0eBD1JqD3QGD3VnD3kUD3wGD5iCD9jOD90+D+abD+5VD+8AEB5eEB9zECW5EC6JEGJUEGSkEG2yEHF9EIOKEJRyELBjELMcEMeEESQEEVgEEWuMEXNQEX1qEZHbEZVNEZYWEbe4Ee28EiaHErL1EvdbExF1EyEVEzl9EzoxE2NhE28BE6GpE73VE88EE/ZqFA+eFB47FC6zFFEAFFNCFFr1FF7vFHPUFHlKFLFjFN+dFTmxFT0YFUrLFXssFYMEFaxQFa05Fb4qFb7wFc0VFePkFfHJFnG6FnQjFs1XFtPlFtdsFxjzFx9RFy7NF1tpF2DyF2dMF3IlF4vRF5CEF6IDGBOBGB41GCzwGEApGF8xGHMMGIUKGJxmGLfIGLohGMaQGMlSGPFyGPR1GQN6GRhiGZQoGZWoGaA9Ga+GGdfTGiv6GjoPGlXeGlxTGnKsGoP9GoWnGqJZGq2qGriTGzYBG0SEG0k6G2jzG3AsG7MZG9ESHGxNHItNHJfIHK9hHRgdHRoSHVeQHV5eHXd5HXynHX8qHX/pHZT7Hb5aHekHHgELHgYVHjQcHkw8Hk8MHlzbHpTzHrEwHskuHtHAHysXH25YH3JyH3aoH7KVH8rxH/MbIChRIDteIMJmIMcLINndIN52IPWXIPbUIRJhISbtIUp/Ia+eIgq7Ihd5IixaInU9IyRHI0Y/I27aI3clI3q9I4ewI59tI6xQI/hLJCc3JGRWJGoGJHAnJHiHJINtJJLRJLvnJOA/JQJlJSYWJZvcJeJLJl6WJl/IJnoZJnvZJoXaJo+vJqexJqfGJuGBJuejJvG5Jxh9J0XwJ1YGJ2joJ238J4NUJ5YtJ6JlJ66EJ69mJ790J8h4J9XlKB0kKDZPKJlQKM1OKNOhKNvKKO94KQfPKXKjKY9XKbY7KbgAKbmrKdE9KdXAKdieKeBPKfwIKgGCKmvvKnLYKvGDK2LcK4G2K4S6K4o3K5WQK/ksLErpLGkILHEALHdTLHgKLI0DLJqfLPdrLSRuLVBdLWD5LXbPLXjoLYbALYlrLYvYLYyOLZNrLgA5LhRALnAiLn3cLozELpMfLpmiLrqFLr3GLsgVLupoLvCJLxasLyPrLyy7L2K3L5IjL6OYL7XUL+qPL/jRL/6eMMe/MPvmMP7VMQ8OMTumMWFxMWLOMXq4MasfMbSUMbnFMb3wMcupMdE5Md3vMhZVMjZYMjoYMowkMqA5MqbEMsDrMtKtMtcKMuAPMusQMzHtM2fKM5EGM7VHM9fmNAbHNBqzNHSbNIHONKCwNKq7NOUmNSNeNSyYNWltNX//NaIINb6VNc7ONebzNik6NldFNmMbNmTGNmrpNrxvNvhqNwMtNwgrNxH0Nzb7NztCN0syN01jN1a0N2q5N5GUN5QkN5ViN69wN9QJN9eTN/VOODEdOHfsOIsROItTOKSyOK+wOLQQOL6gOMxzON9XOO5wOTDtOXQAOX5ROeHhOhaEOhzWOimMOk21OlLeOlkbOmpxOmtBOnGcOpIIOrQ7OuquOwY8OzqIO48MO6SgO/ZdPAzmPFrlPJK1PJ2xPNpqPPCLPP6tPS3dPYA7PZinPZjyPa3wPa98Pc7CPer3PetXPetyPfl5PgsvPgujPrzdPr2yPw7CPw7vPylMP4DHP9ELP9cjP9hSQAS3QFTyQFYIQGf8QN/1QOzrQO6zQPxpQQOIQReXQT3mQYdFQb9JQe1/QkC/QkrAQk/VQl99QnKuQsuwQtOHQuR6Qu+rQvsfQv8mQwf+Qw8+Q537Q6xiQ7HcQ/DTRAVrRD+eREyYRFQARHmtRKNkRLsMRL57RQWHRRAyRTX8RT/2RYylRbZzRc/cRdFWRjNaRnDZRp6zRrgZRtwuRusHRvCoRvS7RwZ/RxlNRz2uR1XER2JrR26BR3YsR3Z7R3caR4F8R5i7R5vIR6MWR6bYR8zoR9t9R+7MR/B4SEwgSME7SMSQSNS7SOYtSPzPSUt/SWmISWpoSXZcSZszSa3VSbApScg1SdwCSd2mSfX8SgZDShAySmYpSncSSn2JSpkTSspKStKUSw0kSy1NS1FsS27lS55dS7YxS7uPS7xgTEKFTIkQTJtXTLD/TMJeTMTiTNLQTO+2TPAsTPNcTR85TSCTTTC7TTNiTVj8TWRITW+tTY8VTZF+TZrZTd4gTeEKTiBhTlAeTmaTTppJTqNKTqTYTsr6Ts9ETtUtTt8dT1n2T/vNUBBBUFYKUFY4UFa2UF4AUGBQUGfkUGtQUG4BUIGlUI5gUKmAUMzqUQtoUTkEUUytUXu1UX3nUYiEUaTzUaoaUbUqUcRxUdFpUgCqUhSFUhwgUhzBUpGLUpuZUqcgUsRIUtuJUuFIUvtmU10aU3wxU31yU50NU6XDU7eAU8XXU89RU99gVAZLVCNJVCWFVHijVIh5VLv1VMY7VWvkVXCsVYihVd9zVeNYVf8DVgIvVgObVgvIVgx0ViGNVj32VkSGVlBiVlkOVn6CVqe6Vrc1VrgsVrjcVsHDVup4VvwUVxFiVzBSVzceV2odV3mPV4RcV67lV8uLWB14WDz5WGkVWG6BWIDPWNTZWRKYWSNrWScNWUVGWUbKWWYLWWbyWW3HWag/WcDoWmdWWpdmWq3xWrSWWr0aWsQ3WskrWtiBWtqyWvBEWvdjWwKLWwT0W0OUW0wkW1YhW18JW3QLW3XmW4aAW5laW6jOW8W+W+3SXAJSXBhuXEa0XGGoXI0SXKTiXLIEXLQ2XOkgXPEoXQcVXRZtXRodXUqyXVuYXZQTXZvbXfLuXfR8XlH/XnkzXqVUXtVgXuDJXuG7XvEcXwAkXxbzX1QcX1neX1pEX3zDX59cX6KWX7EmX+tWYC9YYE9HYFgZYGOAYGOLYHjvYIATYIAzYJnZYJq7YKMXYKhzYLOtYMgEYNZSYOv1YPJGYPSMYSwCYThOYUgfYVXYYVoUYXZnYd5YYeFhYfN4YfnuYk6vYlePYpXnYvTUYwNBYyXVYzu+Y0PPY36kY5aXY55CY6XYY6+BY740Y8RPZAjWZEC3ZHkhZLSZZLroZMkuZMuDZThYZUD3ZX8tZYmYZee8ZgUjZhHXZlI5ZmgGZqjrZsTwZzE+ZzgmZzxOZ1gYZ19fZ2OnZ6FAZ69rZ9sEZ+RQZ/ksZ/m9aElZaGPIaIcQaJJFaKN0aNCRaNIvaPaMaRRIaUIuaUmVacekadzEagMsajeralKgaqlmararasz3as6ratRqatzrauYCavxkawL7awg7awmNazpja0WIa4jHa6nza/AvbDe4bE0FbFOPbF3fbHSUbLIObNf7bNiWbUMybVbnbXEXbX5vbZLNbaq/baz2bc9JbdZFbjaQblH9boSqbpUobqzMbtX3bxtZbx4xb0LEb54+b6zTb7HTb8i+b+Ktb+6YcDS8cE+8cGRHcG2BcI+tcKgdcKvtcNrEcO1+cQCFcTQBcTZscT5+cXSUcaInca3ecdCucdFFceCpciCQcin1cjitcow7cpLtcp2ucsVKcuiXczszc0PHc0+Rc0+rc3Jkc5gdc6QRc7Nwc8+Mc9KCc96zc/2MdBSodDp5dDwsdD/AdFfsdH6cdIRwdJwadNX0dOqudP04dQDNdQnGdRVndRbGdSO5dT/5dUibdWyXdYMddcFkdc4qdfOKdfTZdhgIdiLbdkHddlLTdoXcds+zdtFfdt8NdvKidw9Kdxz0dy5kd1S6d1Zkd2WZd5W3d6Psd6Ynd/69eCW7eDhVeEbAeJDueKzCeMUheP7reSjEeVtheWNxeYOEee/GefzVeizremR6enCfeojyeqQzeqkWeskVetc0ewiqex4pezL+e0/Je1sEe2uBe3CVe40ie67ye9rne+cze+5ge/Ree/2jfAShfDV8fEbUfLNKfMYNfOcufOebfQH2fQnMfQ+YfS6TfVyFfYblfZvgffQTfisOfjYCfldhflxCfmlTfol4fpHnfpsFfqCbfqHtfrmXfrs+ftTNftY9fu/Xfvhifvi7fwJ6fzT9f0I/f0Twf5bIf6EWf7PNf7nOf8xCf9X4f9ywf/kzf/mXgAHLgJhIgK2NgL9ugONpgOzogRuOgT7EgUnQgVJ1gZrBgaa/gaf3gd0uggcMgjRFgjSBgktQglqYgmQogmzbgn9ngn/IgogegpergtxPg0Zwg1m4g2bGg4cAg6Lvg6bJg9UDg9gfhAKkhEr5hFmVhGtlhHylhJUYhMvUhOM3hQmVhRwMhSKohWLDhYjwhY2khZL0heKfhh6shnHShqJ6hr/DhsSIhvHwhxQhhzz3h2lVh3yYh4LWh4YZh5ich+6kiAgniCxniLCNiOg4iPcEiPfYiQh9iRNNiSVRiUFWiWCpiXEvia/aibc9icv7ieNGijiMikuGilqpim95inJNipvkisr4iwSOiwciizJ+izlMi0Mii06Gi1mZi4bRi6Y7i71yi8s+i9aDi+oFi/kejCZ1jDWmjF+FjGA1jJNujLutjMgyjPrejScLjSymjS0HjUNWjU5GjXZHjX6MjZhTjZ48jacFja+RjbKAjbPOjfajjhlBjjLKjjm+jkUJjkyEjmgAjm2ojoEvjoYxjo6cjqZkjrL+jrq+jtKBjuOzjwGRjzD6j1OKj1iej2dmj4wqj5yqj7knj9Gyj+tDkAZmkAvlkBWakDJ+kD9/kEeAkFjokG+BkRVAkR5lkSx8kVdxkWxSkX47kZ/Rkbupkd0vkkQ5kk46klyeknQJknoHkqVDkqYukqyYks+ykvsFkv1Xkw+XkyQ9k0+5k1hDk3nsk6HFk6kvk9QRlDjolEZAlFSMlG2OlH7MlLjHlPY0lRl1lS1JlUimlW8hlZS5la7ilf1SlgEmlgz1lhA7ljcclmzhlnuRloHfloOflob5ltX1lwZ4lwjFlzNsl0ywl39Yl4Zhl9e7mAEFmAjWmB8cmCpNmFaWmIVUmLNhmOBSmORbmOeamPnEmQDImSo0mS/emTDlmXDrmaLEmcFRmgIRmjhXmlDmmpaJmqhMmrNTmvOqmvRSmwLumy5TmzRumzhBm0fBm0hgm3WNm4yCm5evm6PLm60jm6/rm7Lnm7tym9+qm/+fnBnnnC5JnF9GnIU5nIz2nJb6nJ8/nK9CnOJDnOTGnOoznPeonSrcnWs3nW/onYusnZy2ncI+nd7/neBEngwXnh40niWDnkBAnmhInmronr2FntH7nvbcnwsOnxEDnxtqnyM+nytJnzA8nzHPn4tvn5wpn6ftn7Mnn9djoB6foC7loESZoE79oFnLoH7VoKIloMl1oNdWoQ1aoR3CoR3qoSNaoSw+oaeBoarXoclPoctTod+eoedEofBhofuEogCSogE7okr6okvcomqFoo7jophPoqelorPQos4IotjdoubvovbFovnUowrAoxQco0RYo1iro1wso3WIo3bSo5M3o8AVo9Gko9Jso+MVpB9PpCgrpEPTpFGVpGFupHbtpHiKpLgApNvdpPn1pSDkpWBapXeEpZvCpcSkpeWJpfZVpgKiphZ3phftpi7PplD5plkCpoKtpou9ppfzpuXopuYFpvZcpwWipybkp3/6p5BEp5pvp604p7x2p74mp8qfp9C+p96/p+CTp+gNp/QbqBIZqEPmqEh2qE8jqH04qIh3qLdVqONVqPRqqQPbqRjlqS3qqTe/qT2UqVemqXynqX3ZqgZIqjr0qlfEqnkDqoy0qqAvqs4aqs67qtLuqyBpqyHOqyjFq0esq4K/q47Aq6LYrBmerC3OrC5zrDDarFGprHZTrIgFrJWtrKBmrLwXrNDcrP2/rU1trWS0rZjBrcRercV0rdU+rd7ereT4rgNvrhGUri43rkGOrlMmrskwrtozrxgzryeqrygJr0nZr04qr2OKr4Ror5tFr5vyr6r/r7FEr9QFr9fcr+iUr/1Wr/3gsCeEsCqusDuesFk3sNJDsQBfsTiasTttsWumsXxmsX9tsaaMsa97sdiVsdwtsibasjBvsjjhsrUvssARsxw9sy6pszj6s15Fs4xhs5C5tAI6tAYUtCWGtDUytGi5tJcitLWktNIXtOHCtOsXtO/7tPW8tPbYtQGMtQOhtQTJtSfHtStKtYVAtZYctbXWtcQYtdzyte4ytjGjtjdPtj/OtnbdtoIGtrtWtsBIttcDtuCDtwndtxYytybItyhktzpAtz8ct1BMt27Mt7OEt9eBt9i4t+RQt/zAuA1uuBO8uBQauBuCuCkguDSxuDi0uD2huEzYuGZquG7ZuIDmuJqhuLn9uL8iuO6juPISuPd0uUpVuVwzuWmAuXSEuYSFuZxMucwpugD1ul+5um1Yum6qunDCupj7usvMuyY/uz9/u3BMu6PRu6zku8Svu96wu+EGvCJdvDvmvFWMvGFcvIHVvKAkvKFDvO/ovSzkvTrGvWI6vaNivcIwved5vj+dvkztvmAavmr4vnSMvoH+vqTdvvC3vvrWvxMYvyIAvzKHvzQdvzSVvzjLvzsYvzuJv1n8v2v6v9IHv936wAu9wDLHwE1PwGiowHgAwK0CwLFQwNIpwNawwQJmwRRewRR8wTb4wUMfwVLbwYMpwa4lweFuwf3GwgX+wiMPwkTSwlm+wpcgwqaXwrKWwv/Fw2Nlw24nw5H5w9ucw+f4xA7yxCShxCZvxEboxEf1xFgaxGt5xG1gxG7sxIg7xLhFxLqwxNtYxOAfxPhVxRxyxTQnxTsKxU0cxVSYxVxGxZZ9xgbDxjBAxjPWxj/LxkTpxlvZxpLExrDCxwQVxz0Cx1Bfx1qxx1uzx2lOx2p1x22Jx49+x6mux+xayCPryC2xyKPPyLLuyMHoyN31yON/yQi3yXMEyXqkyYtcyY09ybXEyhuzyh6ryig5ykuzymrbyrtuysBdysg2yvSTyw+Nyx69yynny3JLy6t8y7hey72izBYBzCl+zD8WzFmuzIXxzI8hzJT6zKdVzOfjzOySzRzCzSuPzThizUyJzVBfzVnkzXOfzXm2zYGQzYaczYhHzaEfzdybzd/RzemqzesUzfwtzgyYzhCqzhUnzhsSzjPMzjqlzmylzm6/znWdzo0uzo2bzulAzvK+zyP6z7Osz7Ytz73hz8mZz8yVz9AYz+B5z/Uc0C3X0IR70L1+0MB+0MqD0Neq0NwG0SSn0WZh0ZR00aQL0gyx0h1I0iFr0juk0j7u0kNu0m8b0qlA0wVE0ygU01CX044E06UD080809Nw09SM0/A/0/DY1AQ/1Dc41MTk1MTm1Oeg1Px01XaS1Xje1YQL1YVR1Z7h1a4S1b/01fkO1ilv1jLC1myb1nN21p6n1p+/1qgZ1sHK1uvO1vfy1xEz10gc10rt12ug173v2DoH2Doe2HBz2Js82KX22Lt72OFd2RZ82UrR2VS82V/B2WiU2Xz82a6I2foW2klL2k6k2oAR2p+m2r2l2r/S2sc42vfL2v0B2v//20Vu23M723tz25e825o5251N27Dm27o329e33AL73CJ53DNe3DRZ3H663JLj3Lj+3MHn3Mjb3M+q3SF93WOS3aR03a0A3cNI3cs43dS/3ieK3jma3lgk3l4Q3m8Q3q083rtc3sGR3sGn3t9m3wOV3yFZ32e+34A4354836wa37oq3/KY4Clu4EDS4Fkr4JOt4J+h4K/J4Mf94PHE4Qmu4UBT4Ujm4Upm4U0K4VTx4XSM4YX04cbf4eWL4fsL4hHd4jBS4l5a4nRg4o/E4q464t914yyH4zcy41Pv41YT42Na43RO43+r444y45t246V546sh4/bo4/yo5DG05GDE5G105G5p5KSP5Kqx5NkH5PyB5RcS5YcW5Zf25eKy5hmV5ip15kHF5leo5phy5pz45q1K5rf25t6R5vnI5vzz5wKf5z0n5z+I51NH51Ph54pz541M542s55rt56Mi59B459dr6CcW6F3K6F3v6GAf6Hdg6IGv6Jac6LVl6RmH6Toe6Uwf6VFx6Y2S6ZOo6ae+6ali6dFJ6dlo6fyr6gnd6nZe6qbt6qo26q3R6rpb6tTO6uGQ6ucP6xHq6x0860AC61Ej64it65IO66Nm66uj6+Ai6/DS6/Eu6/zL7B517DcG7ECD7IoX7Ir27Kgj7Kty7Lp87L+17NoS7P1P7Q2N7SJW7SXa7Sj87Tyb7UcV7U3W7WIm7Xjt7Z0m7aK97cP87ek67fqd7hUD7h/k7i9O7jIv7lJQ7lO37lam7nrG7rkc7s/97tLR7uzm7uz77xS/7zfZ73UC73WL75Bl76DR8Aes8CiR8DEd8FXe8FYC8Far8GQ88I/a8K8+8M4b8NSs8N6r8S5H8TWd8Uza8VD/8WqX8bXf8cKW8fxO8ht+8i2v8lw48mUR8oOT8oXv8oky8p2Q8rfr8sAf8sUO8vD98yON82kL82/j83M685v888so89zl9Aen9A4J9BH79Kaj9LH19PW39SHH9Sn49TtP9WUj9Yzf9aVW9e619fu69iSu9iVF9ioO9kxr9qsb9rOs9wIZ9wmW9xKC9xdu9y2P91wZ93A4939N968K97G2+A+0+Bwl+EWj+Gk2+H+Y+JGK+Jnw+J4B+Qkl+TP++Ttd+T+e+WYF+X0k+Zyw+aL7+ase+cHp+dqi+gaU+hJj+hqI+iN++mLt+qT8+wMO+x3++yvn+262+3nb+4dF+404+48a+6J4+9E3+9F6+94p++zm+/VW/CpB/DkB/J9b/M10/M5O/OYO/PJe/PKR/P3P/Qfz/ShU/Tn2/V3R/Xc//YQh/a7P/ciF/fa7/htg/jqy/ppD/qAP/r44/tBi/u1f/yl0/zeQ/3WR/++D"
	},
	{
		id: "CC0-1.0",
		name: "Creative Commons Zero v1.0 Universal",
		osi: false,
		words: 1049,
		dense: true,
		hashes: "AERzAFHuAJ96AMZ3AORpAURcAZdiAcpGAyEHAydlA00uA44VA6a1A75bBAIyBCtaBC0CBFlVBGt/BlcqBmjrBpQwBrRaBraEBubXBxQ7BzpEB9KZB/mTCB1KCDf+CHHsCJeACKoHCO7vCSBdCdQVChGhChVcCiWTCouxCrt3Cw1ECyCJC2qwC8kbC8vGC+itDArSDBRlDLZ7DMiYDUP+DUYwDV7VDXxwDY62DcpNDc6+DgmuD3WWD7zdD9ekD9iBD+abD/RmEI7qEMHJEMQNEPQEEZC2EaFKEaZFEfqgEsiUEs9YE12YE17HE2/3E2/7E62MFJQuFKk9FLL3FPITFPWqFTiBFX2lFhDgFhthFru2F8ziF9uNF/1HGEbqGQN6GT42GWEqGaT0GhW8GjP0GkmyGk5ZGnweG4X5HBFxHNFpHXbuHaIBHdhpHulDHx4THy5VH2zMH3aoH7KVH/MbIH67IJ0pIRqiITdOIWY+IZ6MIgNAImXQIvy7Iy0YIzTLI188I73LI88aI9/FJCc3JIAbJO0vJQOjJTn/JWjLJYiBJj0SJlvVJow8Jw0oJ2hcKKD5KN9mKXkwKdgWKoTAKqPZKr35KsasKwRxKwlRK07VK5LAK5QLK68JK7msK8Z/K9X8K9qUK/YlLLomLPczLPiGLQCxLai7LhRyLqnQLrDGLzhyL1nuL2KjL6ieL7gnMDhpMEKDMEgLMGB1MGHuMNBxMUrbMakrMbSUMdE5Mge5Mi/AMlJVMmqYMqMRMsxWM6PfM+i4M/6pNGuTNJV0NSAYNSI8NTIuNXveNdokNk3VNl7vNnGQNuk1NwgXNyyPNy3ONztCN6ujN63uN8rVOBqaOMv8OPKcOQnuOZQGOa5tOg5jOg+hOmboOsS6OuquPAVFPD8APQP0PS1uPcpoPd+YPfl5PuL+PyeNP6rsP76/QA9PQB77QM2yQW3jQY6PQY/WQemaQkC/QsDGQ3sFQ/auRBqARB3sRB9WRFKiRFQARLy0RT6rRXVBRXzlRlQfRqO9RywzRzbuR1xiR66OSDmaSdLFSdWXSiuWSkL5SluWSqKaSr7SStKUSugvSzdsS3d8S33ETCLMTEKFTIsATI0eTLKgTNQnTPAsTRviTR0OTSogTWf9TYWfTc4VTdNxTjJGTzN5Tzd4UBfxUD0EUb++UctkUiEHUmfjUnQgUrfsUyFCU1ElU4f8U8FtU99gVAl5VA1mVHQWVJRSVWCGVcscVh41VqUJVwbXV+YKV/+UWFJwWGkVWILZWScNWTiUWUGTWkIoWntTW4+bXBiqXD0ZXFMxXLXgXRPyXSF1XUhbXWeDXW5GXcCPXcJUXemYXfAiXiUwXkejXoizXsu6Xt0tXuecXzMTX1pTX2YSX6KWX8aWYBHMYCq0YEIzYETmYEUAYGOAYGvhYMn7YNLKYTkQYVMwYj2/YqQ7YuRZYxdkY0PPY2xMY55CY6IPY60IY/B2ZAjWZGzLZKBBZYPDZww3Z5wyZ9dbZ/cqaIq8aKFwaWXlab6EafCEahbuamH+apnzaq1Ea6nza9Iaa/YXbCLwbDCRbGP6bO0obWJ2bWTzbZZLbZ3zbeEYbeMTbhv+bnV7bnd7bq5DbtEvbwZib1Mnb1iFb+Qlb/KGcGRYcHrKcMMgcPEjcSdTcXSUcYFVcbhlci29cmTgcpNpcq8ncu7WcxHCc0Gkc04Ic9T2dFZvdWWDdfOKdu3sd6p0d9Vpd+INeBGVeR0ueSFEeSPfeXzoeY+2eeU8efnjekopempbeuhde3PMe9Exe+WafI5sfQ/4fVO4fWEZfZLKfemOfgqPfoKLf3Szf46Uf8/kgHqSgSKlgYJ8gYWngb8rgdUGgdalgiypgsEtgtMUgw2XgxHQg3J1g4D6g9gfhAyihDGKhGVnhHF5hNKMhNawhfHWhpd/huHNhupnhwilhyelh1W+h9dwh+zyiD9RiIUaiPfYiSH9iSStiTKziU5yiYW/iufIiwAmixVQizJNi1cSi5ngi7NAi71yjBwfjHGNjHfdjO80jPfBjTW0jVVujV+yjXZHjhlBjhrCjjDbjp4SjwEIj25+j9PPkIbVkKbAkKkvkLMGkVdxkY2SkfyXkg+2kymqk3nsk4nSlMHAlN/4lfJcljw5lll6lu14l8F0l9H2l/xHmExNmMApmMA1mP7JmeLrmhbimiV5mjhXmpQ7m4VEm5evm7egm+nGnE5knMF1nORenOqDnT6lnYR9neI6niWDnrCVnxjMnyyrn1E1n5egn6ftn7Mnn8LDoHQDoU3AoaeBocJhoeZfouRyoxlQo6z9o65zo7dbpAVypBo/pIaqpPrMpQJvpTqNpZa+pf+AplAQpsTGpvCgpzzbp1NRp78DqGHyqGLIqHMVqImGqWa8qfiGqkGGql6hqmpMqrP6qwS9qxklqyHOqzatq4/+q++uq/hGrKExrTQcrVDprYL3rcalrddhrjGIrohZry8/r1udr2C0r2Dur9OjsEpHsHr1sOEIsREysTiasWOpsWRAsW9EsazssnNMsp9IsrHqstpbsuzFsvQps2yts3OMtBQBtBjntE5ctLWktO/7tPW8tQYmtQ9GtSlhtUdWtZtBtbSctcCmtfcCtfm7tfrbth8ztvHvtwNGtxYyt6Wtt8YFuMsFuOjEuR+2uVxLuW5EubEIuhOJuobzuooSupfyuuaAu0T2u6a0vLmBvMxWvQ27vTdTvdNpvjywvmesvnBhvph4vq3+vvG7vvwsv3E2v8WFv/3NwC3CwF7AwGDAwGrewH1fwK2nwQ31wR3xwTKwwU2YwVLbwXJ4wazqwcp6wdxTwfGjwfWzwiLOwiMPwtI1wzngw7P5w7k7xA7yxDsgxE07xHU0xMamxbvTxeIfxiJTxifLxihjxlvZxtFyx4GMx4ZOx6yIx86OyJK2yNZeyQXLybX4yerGykpjynPOystYy3JLy3V6zColzKdVzOcWzThizUcQzV2mzZE7zb4jzdCwzdW4zd3vzg3yziElzk/Izq8Yz44Vz5LSz51Jz6bm0BTV0B7f0CNv0DL50K320bJE0gSl0gfU0ptd0vV002Bm02l204d4051w08ZD1EHL1Gq91HVc1N+V1Stf1S0b1aNC1ek/1qI51rvU1sFg1who1wzW1xYX1z8w102B2Btk2C3c2KX22MiK2RZ82R/w2bqq2dVF2iMq2jVs2jeQ2lCz2rzz2sEV2wfY2xxz21ue28kN3BIJ3Cbr3En73NcP3PnU3VaC3YeT3a0A3bVB3uJY3zaA3+Wr4FHW4FwA4IVX4IXy4Upm4VZT4WV04Xle4Yc44ZrD4h3r4jFH4oso4sRP4tZU4y1k41YT486S4/yo5D505GXp5Ip85NOB5Y9Z5ZGS5g8l5iiy5ip15jTR5mHm5o9O5rfJ5wKf5xav50nr51Ph521y58iw6DcR6NCy6OiY6PcL6f4I6muF6m2M61Ej65oc66Nm7A4w7Dx57F4+7G4b7NL47cZb7fcx7h/k7kqM7l1i7neF7oD+7sao7vyG7xbr75Ci8AP48DJg8FYC8IY68Tct8bXf8cFM8hDq8jfU8l3C8mX28rTO9AxO9DUP9Gc89JFo9LVb9XIf9Yxs9bW39b9F9gGZ9hpp9qNB9wan9w+i91yU92VH990B+FkL+JYd+JbN+Lwv+LxU+MFv+nee+oH4+6YM+6dd+/7y/Clr/DM+/FJM/P3P/SJ1/YP2/ZZ9/a7P/dCc/d24/kPx/q/i/rsp/3Fn/4AN/47B"
	},
	{
		id: "CDLA-Permissive-2.0",
		name: "Community Data License Agreement Permissive 2.0",
		osi: false,
		words: 349,
		dense: true,
		hashes: "ALiPAX2mAYPZAZU/AzfJB4EvB5f9CAj2CMOwCZVLC8wzDCnyDJjJDNTMDVboDqVgDwtzFMXyF2TzGQN6GSrHGf5RGg2EGxziHFQNHGjNHXKWHjsCHudtID3zIITqIMQKIOISI+dCI/SAJGe+Jfv+Jj5QKa6gKvOrK73iK8GVLLJsLSqILVtOLrd/MNTWMS//M6PfM/yxNE8PNX9aNr7PNuU6OFmdOcDyOfkgOuUhO0RBO0opO3DQPJmCPvZuP2UCQ2xxRP5pRX3lRz5CR0xtR3bOSCUESairSdlISemmSewHSyphS5dpTFQATZ9ITjANTnUDTy06T/wMUOLyUPw9UX7aUkIeUns9Ur8rUxGKU01mVJeuVRIxVfLMVnZRV5n8WCdvWIcZWJUNWScNWWzeWW66Wg3lWmtHWrn0XE8EXIeHXSj7XTerXerbX1neYY6yYZAAYi/XYtUEYwXfYy4MY12XY2fVY4moZGGbZH+mZKT5ZSS3ZW13ZmPOZmmlZqzoZzrUaTSzadwmapS+awKIbFe5bNo6bVr4bqrSbxozb0awb0kMcESUcyRndUscdW+adabvddOjdvEWeWI+egdOej2melZZepAcfDV8fJ4WfTlpffR2fmZ5f93cgE41gNBkgfxmggZfgozMgo1dg3HOg42Rg/x7hAAjhBtphJ0jhKdEhc/ihdn+he9yhga9hmpvh6FQiEIDiG1FiH3FiwXbi3yXjDRLjQJwjT21jZTWjibtjshljwTYjxD2jyYPj4Oij+kZkXqxkt8SlVUrlsYamFmZmi90mj0SmrwKm2uFm4yCm5evm+MWnAyunRabnSAtnXo2nhU9nrogn3/Mn5egpM9GpYAyphgfp/oKqDLPqDnCqdK+qnIxrHHOrhtEri2psAsDsDK4sDPXsFWhsQLBsS8hslBksm6gs04Ps451s71Ms76EtQ0VtX81tbbHtdCetij0tkCHtpPKtweWuGiHuS5pukELvLpjvXf4vweGwD7UwQyVw2Kow50cw8d0xDl6xRqkxTLZx3tOx3xgyNVayhdOyo0VyrnhysMQzEdZzMk3zWxWzbtXzje7z6qaz7s4z+hQ0Ob10ZzH0ejj0iXE0nd90xTH02OJ03eq1ZVu13X/18ZP2Eco2gT423IT3GQg3Jcs4DlG4Kjf4rQH41YT5B7v5EWG5QVZ5u/655rt6BzT6M8l6Q+O6T9d6X7H6hUM6jLQ6pHF6r5G7SoB7Th27oiC7xIf73WX75Rp8VNm8h8z8jyJ9AGo9B1j9HLO9u6y9+QE+Ir6+MRw+SqX+Wzg+YEk+pnk/Oi4/Ve+/9D5"
	},
	{
		id: "ECL-2.0",
		name: "Educational Community License v2.0",
		osi: true,
		words: 1698,
		dense: true,
		hashes: "ADecAKL1AKXKAMSbATMpAYmfAaSKAhLIAjP1Aok0Ao/tArWAAvhVAzAGA1PGA4M5A6ydBDMDBDj1BFlaBHVjBJ58BTF2BTbiBTiOBW98Ba6iBi2ZBoS5BqmpBtbuByOjB17tB3OZB7nxB9wPCFDFCG6aCH2ECLDPCO4kCRFVCTOICVs+CV4MCYBkCfWpCfnkCgMfCicXCpwWCqj3CyDWCzluC04sC2QmC4Q0C7hMC8IiC8wzC9PyC943C/4YDCnyDRkDDRnfDSm0DXpaDYDVDZzFDbblDdx+DewyDf3zDf7tDksjDk+6Dn84Dr6JDtSSDuzhDxl0DyTND4SbD6YAD7M6D8XzD+ktEBEzEE8uEG2yEHgLENzZETWKEUwmEXTpEZHbEcQsEhM1EiEwEijREkapEmMPEt41Euh/Exs/E2zbE4YCE5EwE/KyFAE2FBNZFD9jFFiSFKALFKEuFLjvFMCAFMccFMoZFQQ+FQjJFRexFUT3FY9sFgEvFsKqFwwaFzrOF3IlF3eoF5WbF5nEF5tQF7uOF8FPGD31GFc6GF8xGGDhGMDoGQN6GRxPGSZMGTyZGT3lGUVYGUr4GVJJGVXqGWkZGcAEGlI8Gm2BGpklGuDAGvs9GwbIG0VwG1dOG9nnG9+JHCDeHFn5HGg2HMW5HS4UHTqmHUWEHUXeHVtWHXKWHcgcHczmHjJqHliVHlxiHl5LHsLWHsWiHw0SHxd7Hx4sH2EDH20vH3aoH7nRH8HYH8KhH8+2H/qyICYDIJz6IK+VIO6rIWtiIXWrIa1+Ie+LIg69IiasIk92Ins1IoU3IpLyIslDIslqIsvDIvR7Iw2HIy9dI17xI3q9I4rMI5W5I6mdI7FXI7RFI9ZqI99MI/Y0JAN+JJ6KJMdfJTzeJdJ9JdKXJd1LJeG4JeqfJipGJld5JtpbJxD7J0NbJ4ZbJ5yZJ6NIJ6mRKA+9KCFmKGGxKK6mKMSeKNe1KQ9CKTvlKVrrKYRfKYiKKbY7KcB3KgwZKhuHKiZJKt7bKu03KwWWKxIlKy5pK8I3K8V3K8ubK84cK9GbLBSRLB+rLD6rLEO8LGyILHPxLHZNLI98LKxLLLC3LLaLLMWDLOaELObLLPiGLQdULRG6LXvwLcZBLgP3LmFtLr0NLx+uLyUtL4xkMARmMHmFMH47ML5tMNRlMOcNMPJIMPfhMQC7MS+KMV0eMWQZMXUxMcLzMfEAMfqbMi4DMi91MmENMm+YMonkMo+kMwOvMz9aM2rVM6dbNANmNCDYND3NNGAINKSTNMW5NNCANSD9NSTNNWIlNWyGNbYUNc9DNdhXNdoVNhsfNigCNjlPNlz5NqllNrXVNtPuNtuqNv8tNyHSNyd8N26lN3SjN53WN6QiN6ujN86eN+V7N//fOADgOAcEOBnOODUtOEvgOHkNOIqnOLntOQhYORS6OUqbOWyROXMpOcCGOcM4OeC5OimhOjMYOksXOqeNOus5O0LsO0meO28fO3f1O5EcPKKvPNtEPODtPSI6PS1uPU1CPU44PVIcPXL1PbGKPbc9PdNCPf/9PtJjPvZuPwt+PzKRP0BjP1YvP12QP2SJP9xvP910QHhSQJE1QKGqQOa5QTLQQTLyQVb0QXfyQXjLQiQFQs56QykKQ0OTQ1lNQ60IQ70LREoDREwpRNCURR1uRX3lRcaMRceqRd5NRe3kRij7RkxdRmIoRriVRvbcRv+oRwogRy7aR1FHR5sCSBRpSFoHSGSESH9kSJflSM3FSO/SSQ8FSSU9SSWvSTN8ScG9ScXmScrKSgHISh12SjWgSkzGSqbPStrhS7HrTJn/TNldTVuoTXMWTZQfTbovTgnjTg0oTkzsTpVRTsvaT3kAT6k8T+e4UAFFUBRuUDOAUE2SUTcKUVG0UVvQUa17UeH7UgRGUhzBUqocUsUMUsvSUusGUvLvUx5IU10aU2BeU2tQU3g7U8DvU8b2U+gRVBSIVENtVEX8VGhMVGspVIUZVNAlVTnMVWpVVY/xVaxEVeRvVfEcVfLMVfqnVg3JViCgVjpLVpBCVtACVuGQVxPMVyeQVyhWVzh6V1JeV2HpV8uWV/kQWAp0WA7oWFcFWHn3WI75WJ8xWN5fWPtRWRaHWScNWUdnWUeQWYxTWcMDWdapWkXDWnkHWn+2WsBPWweLWx5YWy/NWzs+W1o0W3tcXAV6XIzlXJG/XKTiXO5JXPbwXPd0XV+xXarBXbkdXs6JXxSzXxk4X1neX7EmX9MfYAPeYDiLYEB+YEwcYE9rYF0NYH+WYNQcYOM4YOWOYVAxYVGlYXkyYZmbYaDVYeZvYglDYg+MYkE5Yq0TYsIPY2RWY3iaY36kY4NqY7hkZEsfZKT5ZMuDZQzmZSS3ZVtMZWiwZW13ZXqpZcUWZeB3ZeWIZhATZnohZonJZssFZs1AZ0ilZ7CrZ/r8aDNsaEa9aE7kaGoEaO6WaUCWaXBUabsBacrJagQ7aiSUamyHansuar5hat7iau6zayLDa9sgbAAMbCChbE4ybHi1bH5hbIghbOkvbOnVbSZIbTu7bVXhbWufbW/pbbp+bezobm0abnRFboCGbpI3br7obvstbwBVbwTlb05zb1N1b1ndb1/wb3KWb3wNb32Nb4Ltb7BDcAX1cFNUcFfIcHzVcJtecLcFcNKUcRDNcYTUcYbUcZhTcjyIco6QcpMvct0BcvCbcwbWczOYc1Bmc3oTc4hqc5+qc6pMc7i3dEbmdFhIdG/5dIk1dJQudJ2wdKEOdU1VdWOndX4/daDPdgPLdhhSdhwQdjlGdkkQdoEWdp+MdsVvdscudtQhduPmdwhudzs2d1FFd3QTd4Lwd6Tbd6tyeClneEG9eEMOeFPReG+EeHIWeJDZeLrCeMsHeNnfeONMeOwHeQxqeRWneTWdeUEceYOcecJZecioedzNeeUOeikaejkheklIek13en4ZeokLeqwmeuZueu+IewNTe4L4e6+Ke9ExfAeBfBJ4fDaNfFhAfJ4WfLvufM4+fQJrfQK1fQe8fRJzfRZjfRqrfX5HfaRUfcZRfc+7fhk3fkt4fp8cfuEYfupsfwlmf0Edf8Zxf9Gsf9KZf9z+f/NcgAT7gAtqgGhwgGqKgHxJgH2dgMXJgNRigSZwgUingZbzgcn6ggecghy9gjWVglaMgo1dgpkJg1+9g2Ymg3gtg4vNg8Mjg815g9ljhAtjhBOhhDlOhFfZhIBQhIH7hVAahc6rhdajhe9yhfR9hhnDhhp8hquNhr/DhvQohxw2h7bMh/vliCFBiHOPiMiviOMYiP8TiTQIiT9SiZadiZpliaKCic25iig7ikoLioZsipwwiqSkitR2itykivlpiyYCi1f/i3SBi+wpi/a9jGlIjG22jH/3jLeNjMgnjOETjPZ/jV1EjbazjdP6jhUJjj9+jks4jk1zjrA3jr7VjsLajtm4jxF7jywIj6plj9/Ej/6+kDRTkJ3MkPGvkSwFkjddkofMkpUnkt8SkuTTkvl/kwBFkwFpkw+Xkz7Xk0i+k3k5k4FIk4a3k6ztk7e+k7yYk/IAlBlBlD9dlEz9lIfSlO6JlSFilS1JlTcElUuTlWz2lXK3lZAkldcAlekVll6jlrUYluXOlxNJlzAvl1Hfl2u/l3crl4N5l8YWl998mB/JmCdPmEeFmEjNmH3zmR9xmSRvmTn3mde6mjhumkBamnOqmogEmpe7mpjQmrwKmxWcmxy/myR3m1J2m3Yum4jom4yCm5evm6ZDm6hEm6v2m9+qm+NInACvnAyunIvsnI0CnL3onMEwnMbMnNJ9nRXXnTkmnWOOnal8nbR1ncFznej9netune7hnng7nnnknpsknsuPntm3nuDhnuP/nyW1nyYWnzv9n1Jyn5egn7Xpn86qoANCoAeeoAmZoHymoJccoJjuoJ7poPkXoQxmoSO1oTMAocdfoejFokF1ooT7opIjoqXZouluov8nowTaowV2oy58ozSdo370o4kEo6tGo9yYo97do+o0pBlFpDFJpFQnpJOepLAOpLLWpPn1pQEcpTEUpTy1pUrppZQIpZW8pcfDpf+DpkjXpvK7pwM2p05Kp1T8p4NFqD/bqOLgqRTzqR1GqSLBqTJrqUGLqUnrqVAhqW8oqXIqqdG+qeWIqgA6qgZaqgajqhxoqiEZqjClqlyGqrN3qrb5qtEZqtPyqwVWqxmSqxsFqz0/q223q7E+q7fyrA79rBuxrJL3rK1DrMg8rMpCrOztrQVUrQodrV6vrV8hrWRQrYGXrYWerfr7rgiOrhtEriEZrlTlrmmzrrN6rxqiryqwr1K8r3/jr49MsA0BsDPXsEyvsE49sGwVsQFusQIXsdAHsdtZsflzsiMGspYYsp1Wsq0gstprsx1cszTmsz3Os0C1s0PFs4+Qs5Lqs7vIs71Cs/Ins/hStA7xtJIqtNv8tTVFtThWtcvhteV6thhvtnlGtpPKtufctwTktwxntxZntyhatzORt0FAt0omt2Pjt2Zet+3at/+xuChEuEGYuEKIuF9ZuGIxuHWhuJOluNAXuRXkuUPTuXrHud80ugf0uiFGulBpuneEuob1uqoHutcmuyzCu1MSu3T4u8Svu+FhvBKfvLs5vNs6vOA3vQyTvUTevVXlvWwlvdgOvgVJvgXWvmMsvmy0vpTEvuE9vvZ8vzTkv1Wvv3pzv6d/v+Xwv/1HwE26wF8QwLmzwPzNwTyUwZUQwftlwrwkwsKmw2dRw3Mjw6Vaw/EdxB+8xCJDxFsSxHUexHyOxJt+xLW5xMqFxO3nxRMixRWexRiNxUv4xWiBxW9nxbcrxex0xg9txhMUxhVJxkfixm16xtJ8xwtex28jx3H/x4epx8x/x9aZyBFVyBKXyBZCyEogyFAayJ+IyQFOyRjhyXbJyYeayZH0yb6myeJ2yiZWyjADykIpymQmynnrynotyu0xyv02ywXqywuDy3ldy5rNzApQzAsZzEAbzEVRzNzczOOPzaRrzdNPzdpdzeSszlQrzmY5zma5zrNCzvTyzvqfzyeEz1CWz48Az8ka0C/e0Dnv0Dtf0FVo0IUB0NhA0PFc0QTL0Qv40WQ90Yyj0dEn0e690i3v0jS60lP50mAQ0mGB0na60rnK0tTy06nr062Z1ArS1DnU1G9f1IDy1I4B1L1f1OF81PmW1S0b1VNy1VRs1VtA1WM71ZM51ZcB1dBC1lir1p+31q8Y1szZ1u3r11MC15cR19GP1+hi2BF12BKi2Dp22Emr2GdF2JTX2Kqz2M8I2P9O2SWN2UD12XKp2YSc2eir2f7y2f9q2nfm2o3k2rZj2tqE2vCv20c023kc23zm3EFo3HuC3K1+3Pip3V5v3Y7D3ZOR3Zit3f5k3iTK3i4A3jMI3k9w3l8e3mQ73nEI3nsQ3o9d321733Rw34a036iF4D7J4IB74Kgl4Kjf4Nxz4NzO4ORn4PGz4TnY4WJZ4WKq4ZFj4dNy4lVW4o6Y4qWB4qpl4tb64xzm4yah41YT427A43lH43u145e646zv5CD35Cxd5Hhw5IGB5I4T5KDZ5K3D5K8A5QMK5QXf5QnY5VH25Y2V5bXI5dgP5ec25lP/5n0v5n7S50Jh51ms52HM53SU53rz55rt568B58M95+yA6Amj6Aqv6BzT6B2B6C+O6GUQ6IHb6IP16JVU6L9I6M8l6N3g6Osh6Qvv6T9d6WqE6avc6cvC6fGU6k/r6mvn6nLg6pfb6r7C6spo6tOQ6z5a60Co69y17D8F7D8V7IAl7J8T7Mgt7M8W7OdP7Sdc7XP+7X8F7eeW7lsm7n+M7rls7rxM7tUJ7urt7ybu7z6n71xe74ia79RT7+Kf7/0Z8CQH8CiR8GaG8Gzz8OFK8RkO8U7T8Ye+8Y5/8bFZ8eCx8hYy8h8z8id68l0L8mL+8mew8n6q8s0m8veN89u68+QI9AGo9Amx9Asq9Cy99Gri9ITJ9LGr9O+d9RIb9R179ThU9VnK9XMz9Y519bLg9dnv9ePg9gID9i699kWX9lpJ9qIn9qNB9uWp9uiU9u4X90mF94YG97D59+98+BOI+Ca2+MOw+MPt+OY1+ROf+T/9+Xm++YIj+bV6+br3+elk+e4u+gLU+iQX+uF1+udB+vY8+yvk+2/t/CAL/Cwb/E9R/Ixs/Khy/LPU/OVo/PlE/T2q/Yg1/b2b/gNL/jsa/wdW/xjJ/3Cv/9+T//eL//hX//yC"
	},
	{
		id: "EPL-2.0",
		name: "Eclipse Public License 2.0",
		osi: true,
		words: 2097,
		dense: true,
		hashes: "AA6aABHJADj1AGwYAGweAHbFAHjZAIQbAKL1ALiPAN3dAOKyASrXAYsmAZU/AcRvAhXSAhxLAjSyAmiLAoZsAo/tAqYsAuBUA4ctA76pA8nRA/9LBAjRBD4iBEdjBKwsBLxOBPUWBQYUBRkkBSFBBWjIBYasBY7+BZXlBeGLBfsZBpr9BszXBs1+B1TDB58YB6KIB9PvCAj2CESpCFM9CLL2COd6CPOeCTA2CUjVCcA3CfWpCkTtCqe7CrgsCr9yCsYQCteFCudZCvp+CwKFCypXC2SjC7nNC8wzDBOKDBo5DCNzDCYADCnyDC9MDEpRDHRSDH5zDIDdDI7BDLbBDPZkDRXIDT+WDWhzDXDXDZf3DapJDbGTDeD/DhCqDiuuDmWuDm62DqrpDsJDDtD/DuEWDuNcDwWSD1fnD8U4D90+D+P+EEjUEE32EGVbEHgLEHqDEJNfEJSiEKDUEQqrEQ1EEREPESrbET5rEWlIEaq3EcIUEcQsEczqEefFEfvhEg7cEhA3EjHUElTqEmpnEv/kEwgDE2wjE34TE4gHE63rE7OBE9PVFCEsFFiSFGhIFHGXFI20FJ54FLbaFMCAFOasFPBUFTakFUJMFYI9FfIEFjTqFkeRFlLhFnEtFsHHFs4BFumsFut9FzZoF0CnF4LIGBpEGBzWGEvFGE6OGIFjGKGzGKqEGK09GOkaGQN6GRdoGRmeGSlKGV43GWAqGcAEGc7CGdfTGe8GGgUoGg2EGiKpGjP0GlbrGn+MGo6TGp3rGrd9Gr0BGvYdGxziGybyG0QPG0VwG0+MG2BKG6hPG64EG7L4G7lcHDcXHHTwHKI+HLOWHPo2HUAgHU58HU6DHVOjHWvSHXKWHbklHcgcHhC3HiN+Hi6ZHj4+HntNHpDCHtGbHt1WHu02HwGHHxRJHxd7Hx+pH3aoH4B0H41JH7ACH7BtICYDIGx1IKbfIKhkIKtHIOISIPr0ITOLIUNzIYFQIa1+IfUlIfnAIkdHIrYWIrqgIr4CIslDIvR7IwmgIyqbIzJ0I0CFI0a4I42KI5+PI7oQI+dCJAFyJBqIJCWMJGGPJG+zJJY1JNieJOmQJPzPJRmhJY+LJbw2JdOqJd8QJeZ4JiQxJky5JoIhJoSRJpSPJp3qJrKnJtPTJtzAJuWvJub1JvKWJwAeJwQYJwuSJ2FYJ3UwJ60TJ8s4J8vWJ9RCJ+RGJ/r2KAmlKBGpKCAwKCU8KFwNKHYwKIDFKIn+KK2iKQyhKQ9CKRJdKTmmKVChKZmfKan3KfzWKj8XKlC6KvcYK0CqK2XnK3hXK8V3K+f9LB/VLClbLDQhLDRgLFncLGNDLGmNLITpLJCpLK1KLLnKLMM9LNVCLObLLPiGLQ7jLRbGLTYALWWmLWZLLb6SLcK7LdMqLesnLgP3LiuKLkSALrd/Lt1FL48UL9S1MBqBMCgbMEFsMEebMF9+MG8JMJBlMJPFMKi6MLlLML5tMM06MPGKMQgXMSUHMS17MTd4MVyVMXUxMYWPMbKaMcLzMcRKMevQMf3kMhF9MhZ/Mi4GMjeAMlGCMmV6Mry6MsV8MtHPMuNoMuXgMvcBMxHqMxJbMx8AM0tsM6EnM6seM/yxNANmNBX1NCJwNES+NGAINJ+yNNP5NR7ONWVDNX9aNacCNbQxNbjwNb+rNd4HNe2wNgnVNhvoNigCNkIrNouINpBENpvnNsctNv8tNzCNN1CLN168N3SjN4tuN45gN7/3N81qOA2zODX8OFmdOLQBONl4OOXDOQ+JOUFTOYhQOZ2/OaYfOcAgOdNKOdo8OgGzOgpCOnjbOrKNOsZVOtQoOtfDOuUhOxcfOyi1O0LsO0RBO0opO2mFO6F1O6ocPBtEPDZgPE6LPFwcPGi6PGolPH0KPJOBPJmCPJvWPNMMPOryPVIcPYSuPZPOPZ9yPaJrPcLtPe/hPferPgGtPpdMPuCsPvAMPvZuPwtxP1lVP1uDP2SJP56MQB+4QCnIQC80QDgtQFCzQFq6QGSUQG11QHldQP52QR+7QSCWQYOcQYZrQZOWQZu/QhjfQiSvQn7yQo1wQs+cQt0AQzggQ0K9Q2nrQ28AQ4puQ60IQ68hQ7I2Q8W6Q8ryQ9xPQ/i8RE3fRKYQRL/tRNPDRNtaRPdvRP5pRU1iRXDaRX3lRZPKRZ20RbAcRcaMRiOJRiorRojjRo/TRrzQRsZwRudVRwIaRzw+R0MlR1HuR3hNR5YDR5voSBg8SDkISDnySI0FSLnASPYRSRIKSTtUSVfySVlrSXNFSbT0SdFtSeeZSemmSioiSmB6SmU3SowdSrgFSueFSvCQSw8hS0EXS0XDS0hLS0r3S4NGS4fHS64nS98aTAZzTCkVTF4QTF9LTGJKTHKVTJnLTROuTUdqTXRETZ9gTatSTdxyTeLSTfUTTgoqTg0oThcWThimThpwTi/mTjXFToRTTp7KTr/DTso8TstBTvNrTvvITwHZTwuETzXBTzk+T3+VT+9bT/2SUBRJUC8cUDT2UEojUYQiUZPrUaaAUeQYUioDUkIeUlYdUlYlUns9UpXjUueuUwooU01mU03tU2YnU3mOU5M0U7fyU+NYU+Y5U+pQU/FhVCQIVCtLVJaUVKA5VKFvVMH1VRssVSIgVSr/VTaBVarCVa76Vcd/VdruVfLMVk7vVsXOVx1kVyeQVzsSV0fwV1tyV3wBV4DfV5IAV7bXV7qaV9SVWA7oWBxeWCglWHO5WHxFWIcZWIjRWKM6WLwTWNQ5WScNWUweWVc/WVfdWWGkWf75Wf9HWgikWjJkWkzUWmFeWmTSWmUlWmdAWmgIWn/WWuK/WvXMW1mJW1o0W1taW22OW3nVW5E9W528W7FlW8V1W+WTW+0ZW/97XBPmXDSxXELEXEmdXGpjXHY9XH1MXIzlXLDnXLQBXMMOXTerXVQsXW++XZLiXZoBXahXXbNFXbX9XeyuXg2SXg9lXi8vXkmxXkwtXlG1XtGmXvESXvhmXwLPXzOhX0VNX1neX4f7X8ItYAxVYEKaYEkoYFgrYFjXYF0NYGPtYJKIYJTdYKh4YKuAYL/gYNTUYNlhYQ4dYT9yYat9YbrzYgfhYl3oYoHyYo+4YqZsYvPpYxaJYyNVYy4MY1ImY21tZA3DZCoJZFclZFwIZGq1ZIiLZJaeZKT5ZK0gZLqHZNoPZN02ZQVPZQf/ZQpXZSS3ZTWtZWIjZWb+ZXFkZXrwZY/2ZgUjZgeSZiT8Zi2rZlzLZmP/ZnFnZn5PZoOYZwQAZwa1ZxBcZxX5ZyUHZydGZy1tZ0IuZ1YIZ2L/Z2ebZ36rZ44FZ7mjZ+OCZ+k7aBfEaBuCaCNLaCaRaEaMaFqlaIsDaLloaND8aO6zaTvJaUataajuadcOadwmafHDaf+NahdVakaQakcqakrgamyHandRaneSaqLVaqphavLSawMsa1xGa8eQa9OWa/QzbAM1bEDYbKjQbLPabQ/TbXQkbeofbez7bfbdbf2tbg0dbimZbmd3bn4xbqK3bqO7brDDbroPbxDTbxozb4Ltb5AOb8Fyb8rRcFSKcJi5cOKUcPnvcQ1RcUYtcVf/cbSocdWpceCmceO6cgSQclgecljtcmxEcpu3cwU9cy/ac3XMc4hqc8rjc9jFc+r0dBGSdDQtdJ2wdKo4dPFDdRYbdR+adSQ8dUhwdU/OdVUGdWundaTWddOjddrgdhDCdiNddkg3dkvndnZAdoD6doyzdt55dvEWd2BUd2Mzd276d31Pd389d4Wfd65/d7xnd7/cd/BDeAy0eCfceDwTeG09eG+EeOyseQXCeWg/eXneeaXKebERecfaefe2eiCEekluenVVepYQeqwmerCveru5etlOeuZuev3dewNTexjPezfGezuZezyLe0p8e1P/e2MAe4d/e6iAe71Oe9Exe+Ize/1ufEeufIhnfJ4WfJ51fNLMfN0/fTJ4fTlpfUE4fURNfZh8fcHefd6nfkuNfpBqfq6YfrrKftE2fv3Hfv/Pfw/1f5D5f582f77if9lef/zcgDy/gH18gOPmgOw4gRuQgSx8gdIXghy9gj67gkmbglaMgm33goR0go1dgrOMgwrHgywTg1LAg3HOg3PDg8Mjg8VCg9QshAI7hArohBtphDSyhD4dhGUbhIBQhJs/hKkehLFzhLtkhMPthMm5hSIOhXoxhazihbCmhdVXhdeIheJphe9yhhxChjsyhkgEhnu2hpSmhsCxhs6DhtqIhwJnhyuLh12Sh2fSh4c8h4m5h8J3h8pBh/BIiAFJiAMuiAj0iCZCiKikiKyiiLT/iO7kiSR5iUbciXD+iZWliZplibX5ib0hicTdifWtigRRigaXinYaitDritnhivdGivkDiwQCi0r+i1Vti3L0i3SLi5Ati+eTjANmjBQ7jDEFjFkqjF76jG22jG4zjI/ojJqljMgnjN4fjOOYjO9ajQJwjVZVjVlKjWRZjXPNjZTWjaGoja9DjbKAjciNjdCsjgxvjg8xjhIwjibtjikFjkecjlFCjqnCjrQ3jr7VjxD2jx0pj1k5j4Jzj6fjj8Acj8Xpj8wUj+SukCqykDVbkDt6kD2kkKv+kLVTkPGvkSOukSpfkTzQkYiIkcYAkhUrkkmgkoPgkoUhkozrksJ5kt8Skugskw+Xkymuk0aOk4RYk63rk7w8k8tlk+JClA0vlCVjlDePlDv9lKBylLiAlNvQlScvlS8hlTnJlVUrlao2lbCbleAuleEWlg/rlhTYlhvili4+lrByls2dluYflw5Yly/nl0ywl1Hfl1ool3EOl8aql9WfmBQBmErNmGNCmGq9mHyhmH5OmKRDmT+CmWoxmao0md2NmgXPmhXemjk2mj9PmmnGmpe7mrpTmrwKmuNymwUSmwnnmxWcmykpm2ZPm3Anm3bgm4jom4yCm5evm7sAm9+qm+mznACvnAyunA2enENinFAnnI0CnJKxnO2+nRXXnR8unSA3nTkmnWp8ncTBndfaniC0nrognrymnsslnt7unwWCnzLtnzv9n1Jyn22en5egn9a3n/RaoGcaoHBVoL/YoPUHoPmtoZJDoZYWoZZLoaoqoa4Loa7Fock8ofEYogLGor5Gov1ioxmJoymqozUIo0Plo3Pao67Go67Oo+BepCzxpGXkpJUrpM9GpQlFpU2mpVOFpZW8pcUspcn6pg0Ipg3upmImpmKopm2ppp6Wpr9Bpt8Tpub6p2GSp3WNp5x6p73FqCB1qCpDqF6WqNGfqNedqN5KqR1GqTJrqU9AqW8oqX8zqZaKqa1IqdGTqh8zqjh6qnIxqnzOqrDOquElqu3tqvvNq22Kq9OHq/rqrKAnrKLYrLYtrMxUrWjkrbW/rfkJrhtEriOirkUTroaorrDSru4Orw+PryVJrzl3r9vAr+D0r+qmr/I+r/sGr/vysAeisAsDsCxDsDH/sDK4sDPXsD+rsG+lsJWCsKPXsOfEsPQLsSDRsUG3sWLRsYfhsYgWsbWfsdtZsgSEsneSsoRQsqAzsrjQstprsvOJswIqswd9sxzAszsxs3Wbs451s5Shs6wQs7MJs71Ms8BTs+fJtCMOtC5atDLBtIlttKbftK+4tMiDtQYmtWIUtX81tcOEtc0ktffftfnxtiNGtjUutkzEtllhtly3tl0ltpPKtsy7tx56tyhatzrlt0omt3gkt3//t9J5t9jut+Xst+yquD1MuEGYuKcAuLi6uMapuOPCuP+auQa1uRr9uU4yuVfouV+fudsMueIwufpuuf9Ougf0ugpeug8aumYAunX0uob1uolru0n5u0puu5nqu8fPu+4PvIqMvOA3vQyTvRTtvRkCvR+KvSx3vUpIvVj6vXtyvd1avfWFvkt/vmsJvv6YvweGvzflvzqOv0whv2Fcv2k3v2r0v7Bkv7PXv9buwAIhwBjVwDy4wHEFwJSRwJ3YwLa7wMrDwNGhwPd5wT55wVlzwWKLwZ+9wa4lwe6YwgmTwizqwk55wlpFwmB7wmG+wpV3wq5swvdJwyGtw3Hxw5Dvw6Vaw7scw/mUxBVJxCXNxD1fxFUdxIWbxJTgxLB3xLHhxLgZxMSnxMihxMrHxNK+xNPgxRqkxRxhxUlwxaTCxbeWxcLsxcOFxem8xfWaxgBfxiltxlsFxoNSxocDxrYmxsmUxvFrxxChxyS1x2wfx28jx6Pdx8nmx8ydx/qUyDTMyFmqyL+yyMASyMsWyTbmyUg8yXTMyXVWyavvydU8ygPJyivcyjGRylbRym/oyo8JypHaypiJysYRys0+yu2uywEryxmyyySyyzRUyzvJy0bLy1ngy30By4pdy6Apy8ZZy9YUy/VnzAwpzEUmzEdlzGZLzHz/zJ8IzMolzQhBzSUkzWbCzWxWzX81zZSHzbLlze5Czhb9zixDzlEvzsNOzyFBz0xLz5bMz8aHz8zo0AuV0A6x0GLb0LwE0MkB0NhA0QZ10RkI0U8E0WQ90X1z0X3g0Yyj0Y560ZLO0ZzH0bS20bZz0b7L0czh0c2Z0eet0e690jX30mGB0nG+0na60oSa0wMj0wRC0wj/01gM1BEF1BYu1NMm1TWD1U7d1VkX1VtA1Vun1Wyc1YbB1Z661axw1bbr1cXO1ctE1hsi1j6i1j9Q1kKD1myD1nsK1n311oz91rZm1sWO1s5b1wsF1xXu11PW11vi12pK13X/14Cu15Sd15ko151y18ZP1+682BIB2Bw12Fm32GK82HCB2HiU2KbO2KqU2LRR2LkG2Mb52Nz32SZh2b+72eZU2eir2iGX2i702lkg2lsi2mZk2nO92qYR2v//2wPY2wdB2xN52y1m20sk22YB22rp238Z25Fc253v3DI13DmS3E1L3GH33JGr3WKo3Yri3aEJ3koL3nEI3wNG3y1X30IJ31EF33D733YH39dz4DRu4E1F4JkI4Kjf4TBx4UVf4U1x4VtT4b9u4hqx4mSt4nIz4oHo4rQH4r2k4sME4u2A4wBD4xIn40lM41YT41cM42UY439M46ZV5FRM5Jj65K3D5Ly85P465U1i5YkX5Ztg5cP/5eHE5f8W5mOP5mP05oiB5roU5rp45rqg5wH15xg+5y2u51x154WK55GQ55rt559i57Xp58M958y/59u56BzT6CTe6ECR6H7X6K9/6Mpk6M8l6N3g6Oh86OjB6Q466Q5z6Q+O6TXE6T8r6T9d6VIO6W/66XmB6YRm6ZuH6bmm6gBE6iMI6iux6i6r6ksP6m2B6qTK6qWS6sfP6wsQ6yNZ6y8u60Co67Xu67gN69lh6+lg6/467Czf7DBb7FfG7IUT7J9Z7KU37K397K/Q7LU+7LqZ7O5i7QFy7QwB7RCI7Ri87SvC7S2y7T6V7Vc57V3A7XP+7Zd57djU7h3R7icZ7loq7nKd7neg7nrE7oiY7p7K7rRD7sAm7zx373w0779g78WA79t+8BKC8C9c8Er/8I+c8M7W8Nwz8QUC8UEJ8XrK8Xvz8YO58an18b9u8epo8fLE8hOU8hPY8h0U8h8z8kkW8k438l8O8pD+8qZN8rxN8tUA8tcb8xPy82ak834c854l89e09AGo9Asq9B+g9Cy99EGw9FNp9KQN9NXM9S9e9VP99V4F9Xv69kWX9lJH9tar9uSt9w+a9xmw9zXE91HY913k91+D93Cv93Ub95Mz96Gv96ap99ba99sz9/Qk+BGF+Cmp+DJG+EpR+JBz+Jer+Kws+LLR+Lyn+PWs+Pau+P9k+Xuw+YyR+gaz+g+++ijG+jDI+jkv+jpe+lUx+ofr+opZ+pF8+qB0+vY8+7b++8aj+9b9+9sA+/Lp/Are/C7s/Duj/Fst/HJP/IxS/NdX/NyA/O0E/Sw//TSM/TUG/VFc/Vvr/aLx/cUb/ch1/dJp/da//k+1/ln//lox/oR4/ocE/rID/uBc/9+T"
	},
	{
		id: "EUPL-1.1",
		name: "European Union Public License 1.1",
		osi: true,
		words: 2113,
		dense: true,
		hashes: "AC7+ADecAD/VAF+NAHD0AIE/AJqLAKNgAKXKAOIxAXUUAcRhAdT8AfAaAjP1AjvRAkTOAn13AyXVAzt0A1XYA23lA3tuA5JBA7toA+pLBC3yBD7WBD9GBIYDBLdBBOeCBPSSBUi7BWQLBWo3BYLyBbOVBfCXBgT+BhG9BmmDBm/4BqmpBribBzrwB0lAB03WB17tB52EB7nxB+DiCCyACFAJCK1aCLVxCMr1CSkeCT2nCVs+CV1OCV4MCXSwCX0/Ca/UCbCFCcwOCeTrCgerChKNCigtCj1XCkFICkIiCmC8CmhRCnowCn6KCpsqCtjMCuSSCu/SCyTJCypXCzNOCzY6C22EC6EJC6cKC60XC68eC7Q2C9oQDBUiDCNaDEmtDIkNDJ/RDN+PDOkyDO0lDRHHDUPrDUSMDVVpDcB0Df3RDf8CDf+gDjL8DwBpDxl0D0/pD3brD3kUD4oyD6YAD9jFEBOwEFMdEI1bEPEWEQIKEUC6EVAtEYk5EZGIEe6GEkapEmEiEmMPEqAvEsSIEsluExZ8EzytE2FCE3DTE3e4E6xAE7aXE7/KE/WJE/ipFAY1FBNZFCn/FDZkFFhkFGPaFItIFLaIFPayFRsNFSsSFTFpFV9eFXf3FXoUFYigFZlvFcmAFdAZFmMfFrMwFsYXFuMNFvw5FvxuFwwaFxc/FykJFzXtF2VzF7uOF7+VF8yLF+K8F+kCF+lAGEAeGEJYGEo3GEyDGGHrGIF1GIi4GQN6GRGGGS/HGTErGUr4GWkZGZuiGcAkGclEGgGbGhTOGie0GmCUGmfjGm2BGs/RGvrfGwXWGwbIG2LTG2e+G3F7G4HcG50gG64CG9+JHCohHDY4HDzEHNUqHNe/HNf+HRgdHaVHHeXQHfmvHkPwHma0HvYSHx6TH0/aH1BBH20vH26jH4eEH4yFH9HNH9K2H+ZMIADUIAtXIDHJIIQHIK/3ILXdIMYBIMu7IMw5IM34IP2+IQcTIRpwITMYITr2ITy5IYm2IZpRIjHoIk0QIk92ImuyIoU3IqyJIu1OIvy7IyslIy+GI1LxI1eYI4IZI5sLI55dI+mxI/WbJCHIJCiPJGRWJHUIJLULJRnYJTsyJTt6JZ79JcsCJdJ9Jd1LJefLJjU4JlkHJm6lJtGFJtpbJvneJwkeJ0NbJ3cBJ34wJ4LtJ7t2KBvoKHhQKIU4KJtfKNxTKQ0aKRwCKS5LKTuZKXkwKa8rKbY7KcB3KoJ/KsxYKtzlKu03Kx68K0YyK0ugK4XsK6iSK7hMK71rK8ubK+ubLEMJLPgeLQaNLRG6LRL6LRqxLWxqLZJDLdAyLeHMLef2LhIaLirtLkh1LlFlLnjSLo1zLqVzLvQuLw0qLxKeLyy7L2EEL4pWL5PAMCskMG5nMKdWMLlLMLvnMMxxMQ8OMRCpMS69MTd4MVZ0MZwoMc4cMkT3ModjMu5VMvUsMvh7M5UqNB2DNCLbNEDNNJ8ZNKRHNKskNL5uNPY0NVRWNXSXNatfNbYUNbjwNczUNdyWNeKRNf9eNhlTNh5KNkAUNmX8NpZjNprINpsLNrY6NsuBNs+INv6MNwfuNxmDN1ZXN2G1N26lN5GUN7eaN+VjODkwOEcgOFH3OFmdOGo6OIMDOItLOPfKOQFeOQnuOQ+VOSnPOSvAOT3eOXtpOhgOOlmSOmVKOnUbOn6WOoZROpPWOrd0Os0nOs8jOvQkOw7MOyYSO1hgO2EeO2kBO3F/O6CIO6ocO/9OPAFVPGnvPHzdPINEPJGoPKKvPMA4PRoHPSI6PSN7PTNIPUodPdNgPgsvPhKIPi8XPkIqPkQtPoqRPvKqPzdMP0ChP0cOP050P0/xP4/lP8K1P9aMP+DbP+atP/veP/5EQAPHQA0YQC2zQF7eQGaZQH7SQJE1QLEbQNafQPicQURBQdcFQgWLQhtJQi4ZQjnNQmInQm0KQrDWQwj8QwvIQ0R0Q1PpQ1XcQ2KhQ4puQ46pQ9pARAoeRCIDRDgiRFQARF0NRJvmRNrIRN1TRQZkRSaxRS4PRU4RRVOoRWmfRamlRbKKRcqcRfPaRibfRlwARnDZRsb5RxZdR593R7L0R8EpR8mFR+u7SBFoSEP1SFFqSJCoSNoSSTLHSVAvSV1MSZgiSaBHSd27Se6TSgZDSh12SiHGSkpvSlU0SmzVSnqQSsgySug7SwnqSyZCS08MS1FqS2VeS4gdS5s5S7VWS8cFTAi5TBB8TCwqTDIFTJFPTLv6TNr+TOZUTPAsTP96TT6JTVvdTYbyTY9STazITeLDTfdXTf/dThimTlRyTmPUTsOVTxfWT1OGT3V5T5IET9L7UAFFUDNDUHGkUJfUUKcyUNHQUOZ6URCSUTAUUUIzUUXDUUytUW1zUYAcUZX4UZmFUbF+UcRxUgDeUgcTUn0TUoOBUqcgUrslUuicUvhGU10aU4bUU8N5U99gU+YDVA4lVBx8VE7xVF/NVHmOVKJvVLzyVRx0VSuzVTnMVUUHVYlSVZaLVZl0VavCVa76VcLyVe+kVfTYViCgViO2VjpLVkSGVmf8VoBaVseGVtWfVtd3Vt/zVuTQVu7sVu/jVzZjV0fwV4jFV67lWCKRWDhvWKbiWL9AWOPfWPEuWRtXWScNWTHXWWwRWXadWYYtWe/oWgD8WmTSWsBPWuYjWxECWxtPW0MeW0cLW1FCW1uFW2AUW5ViW8L6XBTjXCiiXGAjXGpjXJ+pXKAhXMweXMyJXPBuXSX0XTPCXVUvXVicXXBCXa1NXbYGXdMHXgM5Xg7wXi+4XkyhXlPlXnaoXrK2XrM2XsWtXtF9XtPjXu4XXwGQXxNwXyIzX1neX9NVYBTIYByyYFWsYHy1YKhzYK+eYM9MYOPhYOWOYQmqYRIlYR3IYSoxYTbvYWVWYY8WYY+fYa66YeZvYgmPYikAYjPzYr1LYsevYtLuYxwGYx+uY0kpY4moY5cUY7L1Y8KPY/ffZAjWZCfvZEeaZK2UZLC4ZLZNZMI1ZMuDZOGDZQYAZRrJZR8AZU41ZVtMZXAOZY/bZZZIZZ4oZadgZcbqZdY/ZeWIZf42ZhwVZkcnZn0BZrMEZruKZs1AZs5KZtkTZtmkZxEGZ3JOZ5PjZ5TaZ6DBZ658Z9ALZ/r8aB2naB9uaCQeaChFaC9EaDwUaFpLaF04aH3aaL52aMtJaND8aP4PaXCDaXHjaYMlabzHacDhacrJadBuadTSadYyagQ7agzxajfyakdlanEdaqKRaqdUar5hawsQaxHzayI7aykDay/Ba08Ha22ya4iva5t0a643a8MPbAbCbIvWbKr5bMfdbOnVbW2gbXL9bX1ObY/DbZNubcLMbgstblt4bnvrboKGbqFlbqGcbqvybtYibvG7bw+RbxlxbyqLb150b5KAb7N/b/BzcA/KcDNfcEaGcITVcIqycNZ/cPTLcQA7cQFbcQNNcQUWcQ5ycQ+CcXzbcafscdWiceASciO+cimCci13ckQAcnTCcosscqvPcrPLcvDHcwI1cwbWcxpsczEzczOYc17Hc2A0c3oTc3yic6a+c6osc7i3c+mKc/2MdM52dNP0dReIdSFZdSitdU2idWOndWTKdWkidWtBdX4/daDPdbSLdddrddjIde2edgaUdgvmdjOzdj8MdmoudoAhdp9ldp/Sd1e5d3QTd5sGd7Hbd9F6d9yWeDdJeEQWeE4teGeieG09eHVeeLhbeMnaeNnfePwAeS1jeUNzeaVZedqdeeUOefzVehimek13enFKeoBWeo1ZeqtaeramesC+es05eu7lezyLe0kQe14ae2Lse2r/e6tqe65Se6+KfAnqfAtdfA8OfFScfHpRfLm1fMalfMqefP9IfUI7fUKyfYo7fZh8fdcZfepYff/yfgrvfgs2fkJhfkXzfrJifsmSfte3f0Edf0fKf04Ef1qHf2pVf24Rf3P8f3lIf3qnf3+rf4wuf7eCf8Lzf9Gsf90dgAtqgCcEgC4bgEbfgMApgMOggNQbgPmegPqMgQe7gTqhgcWegejEggr1giEsgihhgiiDgjQFgjcDgnDTgrA9grb6gs96gt2Ngxe2gyDlgyYXgycCg15ahAgPhA6PhBOhhC4fhEU/hFpyhGdohLP3hPr3hP35hUr1hVIMhVs5hWRPhckQhdVXhfUmhgNAhjeahmcQhnj4ho8mh4/Rh712h9UAh+xjiE8diFR/iGCFiNbwiO6PiQd8iR87iSHZiS3riTKziT9SiV9JiXXTiadJibuIic5qig+UimD7im95ioQYiptPiqm9itv3ivVaiwhZi1F9i860i9Xmi/X9jBC/jFinjINRjPZ/jQCAjSNfjVQTjYszjiNcjko6jmbejm+Cjr2gjtvcju76jv92j0EAj0e7j8Pnj840j+X1kCBDkE8OkFxXkHRCkIehkI+tkPL1kPwpkT1ckUIHkVo6kXlDkZVqka3cka+wkeDSkguYkg+2kiJ2knZpkn6akpTnkuRAkz72k3cpk3pSk9H4lEz9lE6OlHAQlNcilNjAlO9klT4LlUdmlUuelVTZlXN/lXyilaCLlbXflbzvlb9VldEfleYUlgIWlhfRljuLlkFNlksBllJEllXillzJlnuRloCeloOflrZjluFzlwdplwmHly/sl6K9l7DHl8Gcl+gumUaqmVPemY8ymcQDmcjSmctRmhIfmjUXmjqvmj3amkBMmlqamnwwmpvZmspXmvhlmwPymxC1m4CEm4SYm4T6m4yCm5evm85zm9tDm+bGnAJHnEPwnE5knFAnnGLWnHAgnJkunLy+nPoOnRODnRyhnSSSnUUjnVx8nXLLnYV/nZWknbb9ndRineTJnkLHno7snq0Kntm3nxcOnx7bnyM+n1T1n4Vyn+Win+tDn+u7oAiqoAxFoEBToFImoMYeoNWboNe2oNhxoUN2oW2uoZtCobh8oh3+oik/ojLPokt/on8mopFPopetotUpo2Sro4weo4xQo5Uuo6Cso6tGo61Jo77ro94/pBdQpCiQpF27pI87pJsXpLzMpMj8pOYWpPG5pPn1pQDYpQNbpSeupThIpVGdpVLjpXt4paXtpbkUpcPNpdzapfJ9pkVzpkjXpl3Tpl/Tpo3xpp/vpqrqpvMOpxlMpzQkp0xbp1T8p3x4p4wYp53gp7/jp83Hp+5fp/HMqHE2qH/wqLVRqOKRqO/GqP71qQCQqR6yqUsgqYx/qa1IqbMjqbOSqhoWqja+qkidqlI0qntKqsWKqsvPqtEZqtPyqtsqqt6lqwVWq0RIq6Otq7O3q7fyq+HdrAdOrA79rGQBrIKJrK1DrR+MrSrnrUrlrZOWraIKrb3wrc26rd31rmNYrmOJrrpVrsTUrupIrwaTr3/jr9QFr+LlsCQWsCRusEyvsE0AsFuKsIpGsLijsN20sOfEsQU2sQ6lsWRKsZbYsaGMsdVXsfSNsg+IshDmsiMGsp1Wsrryst+CsulusvOJsv8hswXFs0fds0z7s4Wks5bas71gs9Lms9S1s/antCW/tEEPtGVPtHEutHGUtHfXtJR9tLmbtNv8tPW8tPrDtTVFtXc+tXeitYBEtYqUtbFEtbw3tcRYte3ttisQtp1ItqLDtsEmtu6FtvF1twZvt4x5t5JTt+wKuAebuAmmuDdnuDghuEWFuIuouNi3uO/PuQMvuQa1uQyBuQyiuSD8uY40uaT7uajYuamCubNXubvWudJ7udPGudSNuhlPujXbulBpuobzusDsutGDutHNuuJCuudYuyzCuzb/u1cpu5RZu5wMu7hOu/KovA71vFHnvH3nvJiNvKHovKi/vNbevNs6vOpmvSlGvTRMvVKIvVtyvWwlvaY0vq3+vrqwvx7Vvyvhvz/Qv1Szv1lmv20Sv3qGv954v/r9wCmkwIABwI0/wK0KwL+nwMPewOUzwT3rwT6uwUMfwW0hwa4lwf+WwpN2wtYmwwhjwxHbw0x0w3Prw6U6w6YSw/Edw/Ixw/ynxAe/xEsCxHhdxJmVxL/HxMSgxO3nxTyLxV3pxXddxXi6xX1txYqexZdTxasfxe+dxfiNxfkqxkM5xkfQxtCExt9lxuGnxu/rxvhBx386x6Uwx9iwx+T/x+4yyBFVyEQyyFAcyIaAyOegyP+cyUqAyWf8yWlvyXt5yZbXyafkycQ/yeNWyeSjyhuzyjkiymAaynotyoNayrHIy1tay10Jy24iy6TFy60Ty7BEy79Vy/jdzApQzBKVzEsIzEvszGxezKFDzKIuzPNLzPuTzP/MzQqmzTQqzUodzV9tzfwtzf/UzgmJzg7uziXbziroznU0zpMmzphKzto/zv7MzwV4zxv0zxwwzzSxz48Az7Ytz8LGz8kaz+j2z+97z/MXz/vY0DNa0HPM0IK/0IUB0Ix40IzD0Jfb0OA40RkM0TIZ0U8E0XO50XRC0ctC0gEs0i+a0kHR0meT0r/z0zd004G804Rw059m06nr07Lj077W1C5j1DnU1EOx1Ecf1GP+1HXM1HoC1Kxn1OVW1QWT1RoN1Rrq1UNW1VXw1YHR1Z/M1czh1flo1lDS1lir1qJd1q8Y1saZ1tPX1u6w1yz/1z8w116G17uD19cp2Clz2C7i2Dp22Fc+2F/O2JI42JSc2JTX2KVR2KgQ2LkG2M8I2Nzk2Que2Q/D2RoT2UD12X9t2Ysn2ZSS2ZVq2ZaO2bCc2etT2f9q2hOY2h9/2mK/2qp62sXc2wGY2xQv2x+T2yug20ju24Zx247N26NS28nE29xh2+hZ3BV83Dlw3EFo3E/k3Gn43Haa3JBE3NLb3Qxx3U+O3a0A3cit3dQ03d1K3evw3fVt3k9w30C/32wS34Jt34bi3+Dy4BQZ4CFs4C794Efx4Kxk4Mwm4Nc54NzO4N/f4PGz4RDK4Tpe4W3H4Znw4Zzh4bEy4cZ24dB84dNy4oIj4qpo4wWP4z8m41YT42XV47Bb49ga4/+h5EJu5IGB5IiM5I4T5JU95KXs5LDF5Mep5XO35YcW5ZcU5Zjw5bWr5bXI5ez65jX85oLi5r1P5sFG5sxD5uYW5w0S5ydK5zb851ms51rE53rz55eR55rt56r45+CA5+4a6Euh6HEk6JGB6JQP6MO36Mdq6Ogi6OjQ6TGo6TG06ZyB6avc6fPy6fq66fsd6gMn6g8R6kd46nLg6rFF6rPc6uKs6wsQ6xdk6z+x60kx61XP64sW68XH7A6t7BtT7Byv7B0w7DGQ7IWG7Jil7J9Z7KBI7Mgt7M8W7O8b7PCe7P0/7Rlk7UH87Xuv7cvx7c/67eeW7fKj7lsm7lwS7nAL7nIe7nbB7n5H7obp7soa7tsF7vCZ7zog70mx77gi79a68ADf8AD18DDY8Fya8Kg98Ld88PS88Qd48Qnz8Ss+8VHX8YKm8bk98cTj8eLI8edm8fZX8jkP8kA68lEm8lsT8mWk8nAf8s/K8wKd8xUJ8xnR8yjJ8zpS80n7808L81bJ81rq83ie84aN87aN8+QI8+Tw8+6O9O639S299Ur89VGI9VnK9Xqv9YdW9Ysv9ZjM9aHp9aWY9a5R9baq9iXH9nPM9oqS9szr91hI97Zz9+ga9+5J+BOI+CYL+GmA+Gzr+K4t+Lwv+Trq+V55+Wvh+YGl+aWN+iMN+kSx+k3k+lp3+ns4+pV++piL+qTt+rlA+sAu+uF1+19d+4TB/FeD/GJe/HW3/JA8/LAw/MC5/QB3/S+q/XJz/b70/cpe/etH/fZK/gOQ/gnk/lRs/mN7/n7P/qmQ/riB/s4Q/tox/vSQ/vSd/xdC/0H9/3WR/4kK/6RQ/7uo/9SL/+E7/+8q"
	},
	{
		id: "EUPL-1.2",
		name: "European Union Public License 1.2",
		osi: true,
		words: 2175,
		dense: true,
		hashes: "AC7+AC9dADecAD/VAF+NAHD0AIE/AJqLAKXKAMJeANrZAOIxAXUUAcRhAdT8AdmIAfAaAgu1AjP1AjvRAkTOAn13Av8tAyXVAzt0A1XYA23lA3tuA4FTA5JBA7toA8RfA+pLBC3yBDU+BD7WBD9GBG7eBIYDBLdBBOeCBPSSBWKoBWQLBWo3BYLyBZiMBfCXBgT+BhG9BmmDBm/4BqmpBribBzrwB0lAB03WB52EB7nxB8PnB+DiB/JCCCyACFAJCHSACK1aCLVxCMr1CT2nCV1OCV4MCXSwCX0/Ca/UCbCFCcwOCeTrCgerChKNCj1XCkFICkIiCmC8CmhRCnowCpsqCqMxCtjMCuSSCu/SCyTJCypXCzNOCzY6C22EC6EJC6cKC60XC68eC7Q2C9oQDBUiDCNaDEmtDIkNDJSdDJ/RDN+PDOkyDO0lDRHHDUPrDUSMDVVpDcB0Df3RDf8CDf+gDoFfDwBpDw7JD0/pD3brD3kUD4oyD6YAD9jFEBOwEFMdEI1bEOAHEPEWEQIKEUC6EVAtEXo6EYk5EZGIEefFEe6GEkapElaLEmEiEmMPEqAvEsSIEsluExZ8E2FCE3DTE3e4E5mmE6xAE7aXE7/KE/ipFAY1FBNZFCn/FDZkFGPaFItIFPayFRsNFSsSFTFpFV9eFXf3FXoUFYigFcmAFdAZFgmvFmMfFmtkFrMwFr4HFsYXFtr7Fvw5FvxuFwwaFxc/FykJFzXtF2VzF4lpF7uOF7+VF8yLF+K8F+WZF+kCF+lAGEJYGEo3GEyDGGHrGIi4GL2TGQN6GRGGGS/HGTErGUr4GWkZGcAkGclEGhTOGie0GmCUGmfjGn+MGs/RGvrfGwXWG2e+G3F7G4HcG4rGG50gG64CG9+JHCohHDR4HDzEHHUaHNe/HNf+HRgdHeXQHfmvHkPwHma0Hx6TH0/aH1BBH20vH26jH4eEH9HNH9K2H+ZMIADUIAtXIChRIDHJIIQHIK/3ILXdIMu7IMw5IM34IP2+IQcTIRHmIRpwITMYITr2ITy5IZpRIdO/IjHoIk92ImuyIqyJIrQqIu1OIvy7Iy+GI070I1LxI1eYI4IZI7yuI+mxI/WbJCiPJGRWJHUIJLULJOzUJRnYJTsyJTt6JZ79JcsCJefLJhj/JjU4JlkHJm6lJtGFJtpbJvneJwkeJy9tJ0NbJ0oxJ0tzJ34wJ4LtJ7t2KBMGKBvoKHhQKIU4KJtfKNxTKQ0aKRwCKS5LKTuZKa8rKbY7KcB3KoJ/KsxYKtzlKu03Kx68Ky9kK0ugK4XsK6iSK71rK8ubK+ubLPgeLQaNLRG6LRL6LRqxLWaaLWxqLZJDLbl9Lef2LhIaLirtLkh1LlVjLnjSLqVzLvQuLw0qLyy7L2EEL2IBL4pWMCskMG5nMKdWMLlLMLvnMMxxMQ8OMRCpMRcHMS69MTd4MVK4MVZ0MZwoMamzMc4cMkT3ModjMs1iMu5VMvUsMvh7M5UqM6elNB2DNCLbNEDNNKRHNKskNL5uNPNONPY0NatfNbYUNbjwNdyWNeKRNf9eNhlTNh5KNkAUNmX8NpZjNprINrY6NsuBNs+INuvdNv6MNxmDNzhxN1ZXN2G1N26lN5GUN7aCN7eaN+VjOCF6ODkwOEcgOFH3OFmdOGo6OIMDOItLONRJOQFeOQnuOQ+VOSnPOSvAOTm8OT3eOXtpOgMDOgr1OhgOOmVKOnUbOn6WOpPWOrd0Os0nOs8jOvQkOvvGOw7MOyYSO1hgO2EeO2kBO3F/O6CIO6ocO/zWO/9OPAFVPGnvPHzdPINEPJGoPJzLPKKvPMA4POK8PRoHPTNIPUodPdNgPgXuPgsvPhKIPi8XPkQtPoqRP0ChP0cOP0/xP8K1P9X6P9aMP+DbP+atP/veP/5EQAPHQAlkQA0YQBgIQC2zQF7eQGaZQH7SQJE1QLEbQNafQOGQQPicQURBQYcdQZkQQdcFQgWLQhtJQi4ZQjnNQmInQm0KQrDWQwj8QwvIQ1PpQ1XcQ4puQ46pQ6fhQ9pARAoeRCIDRDgiRFQARF0NRJvmRNrIRN1TRQZkRSaxRS4PRUanRU4RRWmfRamlRbKKRcqcRibfRlwARmmGRnDZRnqFRo8gRsb5RubgRusHRxZdR4SPR593R7L0R8EpR8mFR+u7R+8LSBFoSEP1SFFqSJCoSNoSSTLHSVAvSV1MSZgiSaBHSb4wSd27Se6TSgZDSh12SiHGSizMSkpvSlU0SmzVSnqQSre4SsgySuCYSudmSug7SwnqSyZCS1FqS2VeS3xQS4gdS5s5S7VWS8cFS85oS+KjTAi5TBB8TDIFTEaGTGOcTGexTHr7TJFPTLv6TMTiTNr+TOZUTPAsTP96TT6JTVvdTYbyTY9STazITeLDTfdXThimTlRyTmPUTvA9TxfWT3V5T5IET9L7UAFFUDNDUHGkUIE9UI9hUKcyUNHQUOZ6URCSUTAUUUIzUUXDUUytUYAcUZX4UZmFUbF+UcRxUgDeUgfHUliQUnb5Un0TUoOBUqcgUrslUuicUvT9UvhGU0WrU10aU4bUU8N5U9zVU99gVA4lVBx8VF/NVHmOVKJvVLzyVPe4VRx0VTnMVUUHVYlSVZaLVZl0VavCVa76VcLyVdphVe+kVfTYViCgVjpLVkSGVmf8VoBaVseGVtWfVt/zVuTQVu7sVzZjV0fwV3NkV4jFV67lWAGQWDhvWHQbWKbiWL9AWPEuWQdAWRtXWScNWTHXWT+7WXadWYYtWaQfWasKWcHDWe/oWgD8WmTSWuYjWxtPW0MeW0cLW1FCW1uFW2AUW5ViW8L6XBTjXCiiXGAjXGpjXIQVXJ+pXKAhXMweXMyJXPBuXSX0XTPCXVUvXVicXXBCXa1NXbYGXdMHXdN9Xg7wXi+4XkyhXlPlXnaoXrK2Xs7kXtF9XtPjXu4XXyIzX1neYAzHYBTIYByyYFWsYKhzYK+eYM9MYOPhYOWOYQmqYSoxYTbvYY8WYY+fYa66YeZvYgmPYikAYjPzYkA/YsevYtLuYx+uYyn+YzvWY0kpY2TWY4moY5cUY7L1Y8KPY/ffY/2XZAjWZCfvZEeaZLC4ZMI1ZMuDZOGDZQYAZRrJZR8AZR+SZU41ZVtMZXAOZY/bZZZIZadgZcbqZcvRZdY/ZeWIZf42ZhwVZkcnZn0BZo0QZrMEZruKZs1AZs5KZtbVZtkTZtmkZxEGZ3JOZ5PjZ6DBZ658Z9ALZ/r8aB2naB9uaCQeaC9EaDwUaFpLaF04aH3aaL52aMtJaND8aP4PaXCDaXHjabzHacDhacrJadBuadTSadYyagQ7agzxajfyakdlaqdUar5hawsQaxFVaxHzayI7aykDay/Ba08Ha4iva5t0a643a8MPbAbCbC6PbFDNbKr5bMfdbOnVbRfjbW2gbXL9bX1ObY/DbZNubcLMbgstblt4bnvrboKGbqFlbqvybtYibvG7bw+Rbxlxb0cvb7N/b97tcA/KcDNfcITVcK1ocNX8cNZ/cOiJcQA7cQFbcQNNcQUWcQ5ycQ+CcXzbcafscdWiceAScfm6ciO+cimCci13ckQAckZ6cllYcnCCcnTCcosscpvFcqvPcrPLcvDHcwI1cwbWcxpscyMjczEzczOYc17Hc2A0c3oTc3yic6a+c6l3c6osc7i3c+mKc/2MdM52dNP0dSitdU2idWOndWTKdWkidWtBdaDPdbSLdddrddjIde2ede3xdgaUdjOzdj8MdmoudoAhdp9ldp/Sd1e5d5sGd7Hbd9F6d9yWeAIAeDdJeEQWeE4teGeieG09eHVeeKUreLhbeMnaePwAeS1jeUNzeXzoeaVZedqdeeUOefzVek13elKQeo1ZeramesC+es05eu7lezyLez4se0kQe14ae2Lse2r/e65Se6+Ke9aLfAnqfAtdfA8OfFScfHpRfI0ofLm1fMalfMqefP9IfTRifUI7fUKyfWcRfYo7fZh8fdcZfepYff/yfgrvfgs2fkJhfrJifsmSfte3f0Edf0fKf04Ef1qHf2pVf24Rf3P8f3lIf3qnf3+rf4wuf7eCf8Lzf9Gsf90dgAtqgCH3gCcEgC4bgEbfgH8cgMApgMOggNQbgPmegPqMgQe7gTqhgXt/gejEggr1giEsgihhgiiDgjQFgjcDgnDTgrA9grb6gs96gt2Ngxe2gyYXgycCg15ahAgPhA6PhBOhhBoAhC4fhEU/hFpyhGdohGz4hLP3hPr3hP35hUr1hVs5hV5ohWRPhdVXhfUmhgNAhjeahmcQho8mh4/Rh712h9UAh+xjiE8diFR/iGCFiKagiL9ViNbwiO6PiQd8iSHZiS3riTKziT9SiVB/iV9JiXXTiadJibuIic5qig+UimD7im95ioQYipo0iptPitv3iuCwivVaiwhZi1F9i860i9Xmi/X9jBC/jFinjINRjPZ/jQCAjSNfjSqljVQTjYszjaWHjiNcjko6jmbejr2gjtvcju76jv92j0EAj0e7j4abj7Sbj8Pnj+X1kE8OkFxXkGzbkHRCkIehkI+tkPL1kPwpkT1ckUIHkVo6kXlDka3cka+wkeDSkguYkg+2kiJ2knZpkn6akpTnkuRAkz72k3cpk3pSk5rGk9H4lEz9lE6OlHAQlNVnlNcilNjAlT4LlUdmlUuelVTZlXyilYFclaCLlbXflbzvlb9VleYUlgIWlhfRljuLlkFNlksBllJEllXillzJlnuRloCeloOflrZjlt1qluFzlwdplwmHly/sl6K9l7DHl8GcmMGxmUaqmVPemVcFmXKmmY8ymcQDmcjSmctRmhIfmjS2mjUXmjqvmj3amkBMmlqampvZmspXmvhlmwPymxC1m4CEm4SYm4T6m4yCm5evm85zm9tDm+bGnAJHnC7enEPwnE5knFAnnFB2nGLWnGrznHAgnKp/nLy+nPoOnRODnRyhnSSSnUUjnVx8nXLLnYV/nZWkndRineTJnkLHno7snq0Knq31ntm3nxcOnx7bnyM+n1T1n4Vyn+Win+tDn+u7oAiqoAxFoEBToFImoMYeoNWboNe2oNhxoUN2oWSaoW2uoZtCobh8obyOod+voff3oh3+oik/ojLPoj92okt/on8mopFPopetotUpo2Sro4weo4xQo5Jmo5Uuo6Cso6tGo61Jo77ro94/pBdQpCiQpF27pI87pJsXpLzMpOYWpPn1pQDYpQNbpSeupThIpVGdpVLjpXt4paXtpbZtpbkUpcPNpdzapfJ9pkVzpkjXplMJpl3Tpl/Tpo3xpp/vpqrqprdypvMOpxlMpzQkp0xbp1T8p3x4p4K+p4wYp53gp7dsp7/jp83Hp+5fp/HMqDdQqEpJqHE2qH/wqLVRqOKRqO/GqP71qQCQqR6yqUsgqYx/qa1IqbMjqbOSqhoWqkidqlI0qsWKqsvPqtEZqtPyqtsqqt6lqwVWq0RIq6Otq6vtq7O3q7fyq+HdrAdOrA79rFV6rFjFrGQBrIKJrK1DrR+MrSrnrUrlrYRMrZOWraIKrb3wrdN3rmNYrmOJrof1rrpVrsTUrupIrwaTr3/jr4fBr8z6r9QFr+LlsCQWsCRusEyvsFuKsIpGsLijsN20sOfEsQ6lsWRKsZbYsaGMsbWksdVXsfSNsg+IshDmsiMGsp1Wsrryst+CsulusvOJsv8hswXFsw3Xs0z7s4Wks5bas71gs9Lms9S1s/antBlPtCW/tEAmtEEPtGVPtJR9tLmbtNv8tPW8tPrDtRYdtS86tTVFtXAutXc+tXeitYBEtYqUtazIta48tbFEtbw3tcRYte3tthTYtisQtp1ItqLDtsEmtuZqtu6FtvF1twhst4x5t5JTt+wKt/dxuAebuAmmuDdnuDghuEWFuIuouNSxuNi3uO/PuQMvuQa1uQyBuQyiuSD8uY40uaT7uajYuamCubvWudPGudSNueShuhlPujXbulBpuobzusDsutGDutHNuuJCuyzCuzb/u09Yu1cpu4wau5RZu7hOvA71vEa6vFHnvFgZvH3nvJk6vKHovKi/vK4/vNbevNs6vOpmvSlGvTRMvUzpvVKIvWQPvWwlvYD9vaY0vgtNvq07vq3+vrqwvwe3vx7Vvyvhvz/Qv1Szv1lmv20Sv3qGv954wCmkwIABwJ1TwK0KwL+nwT6uwUMfwW0hwa4lwf+WwiWRwiqxwovQwpN2wxHbw0x0w3Prw6U6w6YSw/Edw/Ixw/ynxAbhxAe/xEsCxHhdxJmVxL/HxN54xOGmxO3nxTyLxV3pxV6bxXddxXi6xYqexZKexZdTxasfxe+dxfiNxfkqxh8OxkM5xkfQxtCExuGnxu/rxvhBx386x6Uwx9iwx+T/x+4yyEQyyFAcyIaAyMCiyOegyP+cyUqAyWf8yXt5yZbXyafkycQ/yeNWyeSjyhuzyjkiymAaynotyoNay1tay10Jy24iy6TFy60Ty7BEy79Vy+j4y/jdzApQzBKVzEsIzGxezJZ3zKFDzKIuzLj7zPNLzP/MzTQqzUodzbmazfwtzf/Uzg7uziXbzirozn3ZzpMmzphKztVezv7MzwV4zwvlzxv0zxwwzzSxz48Az5Gzz7Ytz8kaz+j2z+97z/MXz/vY0DNa0EV10HPM0IK/0IUB0Ix40IzD0Jfb0PQs0RkM0TIZ0U8E0XO50XRC0Xy/0gEs0i+a0kHR0lSe0meT0pK80rnk0zd003wv059m06nr07Lj077W08wL1C5j1EOx1Ecf1GP+1HXM1HoC1Kxn1KyA1OVW1QWT1RoN1Rrq1UNW1VXw1YHR1czh1flo1lDS1lir1q8Y1saZ1tPX1zH/1z8w116G17uD19cp2C7i2Dp22F/O2HCB2JI42JSc2JTX2KVR2KgQ2LkG2M8I2Nzk2Que2Q/D2RoT2X9t2ZVq2bCc2etT2f9q2hOY2h9/2mK/2qp62sXc2wGY2xQv2x+T2yug20ju24Zx25o526NS28nE29xh2+H/2+hZ3BV83Dlw3E/k3Gn43Haa3JBE3NLb3Qxx3U+O3W2Z3Xg63a0A3cit3csy3dQ03d1K3evw3fVt3k9w30C/32wS339u34bi3+Dy4BQZ4CFs4C794Efx4G9Q4Mwm4Nc54NzO4N/f4PGz4RDK4R+44Tpe4W3H4Zzh4bEy4cZ24dB84dNy4oIj4qpo4wWP4z8m41YT42XV434I47Bb48vg49ga4/+h5GKN5IGB5IiM5JU95KXs5LDF5Mep5XO35YcW5ZcU5bWr5ez65jX85oLi5sFG5sS/5uYW5ud+5w0S5ydK5zb851ms51rE53rz55eR55rt56r45+CA5+4a6Ds36Euh6JGB6JQP6L0f6MO36Mdq6Ogi6OjQ6P9g6RiV6TG06ZyB6fPy6fq66fsd6gMn6g5P6g8R6kd46rFF6rPc6uKs6uZR6wsQ6xdk6ykm6zMR6z+x60kx61XP64sW68XH7A6t7BtT7Byv7B0w7DGQ7HQd7IWG7Jil7J9Z7KBI7Mgt7M8W7O8b7PCe7P0/7Rlk7TVS7UH87Xuv7bJ47cvx7c/67fKj7lwS7nAL7nIe7nbB7n5H7obp7soa7tsF7vCZ7wW47zog77gi79a68ADf8AD18Fya8J6R8Kg98Ld88PS88Qd48Qnz8Ss+8XHY8YKm8ZZ78bk98cTj8eLI8edm8fZX8fo+8gJG8jkP8kA68lEm8lsT8mWk8s/K8wKd8xUJ8xnR8yjJ8zpS80n781bJ81rq83ie84aN87aN894q8+6O9DZK9EXT9JHv9O639S299Ur89VGI9VnK9Xqv9YdW9Ysv9ZjM9aHp9aWY9a5R9baq9c639iXH9nPM9oqS9psC9szr9thS91hI97Zz9+ga9+5J+BOI+CYL+GmA+Gzr+K4t+Lwv+N1Q+S/U+Trq+V55+Wvh+YGl+aWN+cEw+kSx+lp3+ns4+o9b+pV++piL+qTt+rlA+sAu+uF1+19d+4TB/FeD/GJe/HW3/JA8/KUM/LAw/MC5/QB3/WT9/XJz/aqo/b70/cpe/etH/fZK/gOQ/gnk/lRs/mN7/n7P/qmQ/riB/s4Q/tox/ue7/vSQ/vSd/xdC/z/p/3WR/4kK/6RQ/7uo/9SL/+E7/+8q"
	},
	{
		id: "GPL-2.0-only",
		name: "GNU General Public License v2.0 only",
		osi: true,
		words: 2882,
		dense: false,
		hashes: "AIr8AK8cANl0AO/oAPTAASFAAS9kAVU8AYMYAausAdpMAiXYApkMArBIAw5AA2SUA2qAA6QUBEE0BFRABTNIBWjIBYQUBZSgBgSQBgVYBpioBxeEBzrwCFVACNgcCedMCq7ACrOICuH0C0usC1ZUC3NoC6+kC/noDGmUDGrcDS7oDd6ADo/sDsXgDttwD2JgD+UAEIvQELtkEL+8EXnkEavcEvmkE4j8FG1AFTOIFYzoFY9sFebQFfosFjYEFnf4FqlUFyx4F0B4GH3sGO/oGQdAGWcYGjP0GjyUGmTQGnXQGsXcGu5MGwbIGwi0GxuUGzGcG/+UHCaUHFNMHJjoHN8sHP+kHbQ4HeBQHeFEHjjIHteAHz6cH+qwH/wUILCoIQP0IV2oIdf8IgkkIhOsIitsIj20I+nUJBOYJI/wJJSAJUE4JbGkJfcgJhgIJiLIJjbcJvI8J2FYJ3fYJ5tYJ714J9/cKBH0KD4gKnewK4iMLEO8LFbULH/0LMPsLSm8LVb8LZm4LkP0Lv3sL85wMAAIMC5MMN3QMRtgMTfsMUKgMZ3oMZ48McEAMhJYMh/UMlysM0wEM1bIM3wcNDHYNQ9gNhCwNjxYNo4ENzsIOG+gOL+EONDkOaEAOch4Otz4O2SkO9WgO+EcPEV4PLs8PPhkPSGkPX6APbB8PcwgPdRUP4F4QAq8QERYQE/QQLlwQNOIQTywQUVoQX5wQf3YQsdwQuYcQu1wQ1TYQ1twQ19EQ3FAQ3V0RCxwRDlwRJm4RMXIRTr0RUFIRWNIRZf0RaHgRabYRqtMRxu8Ry/gSEhQSPxoSSeoSXKwScqoSdM0SsNESvhoS0W4S08MS2P0S4HUTFSUTLZcTPfUTTgoTVIcThcYTo9MTpmATvSsTyK8T7BgT+l4UA4cUR/UUyQwUz/QU0r8U344U6KgU6hQVCA8VWd8VlhoVnCUVqJUV8rgV8wgWIt4WKqoWL9AWNzwWc3kWd0UWiIAWxtEWyRcW40AW6KkXKVgXMBoXMN4XM9UXPLoXeCwXoJEXoxUXwoAXw4oX5CMX7PUX8O8X+BQYJI0YJI8YXBIYqSsYtVsYv/8YytAY36kY4oEZAl0ZRHcZR8AZR+8ZbI0ZgncZmRcZma8ZsCAZss8ZwqkZ3AkZ+7waBmwaCoEaND8aWh0aiyAaqw0atRoaujYazmga44ca9kUbC/AbOMcbPJ8bQBUbUugbk9UboNwbqAkbyU0b81ob9qkcFT0cLnUcMxwcNyoca+wcb7UcpNEcsXoczoAc8cYdAwgdBUAdHOMdHWgdZ4odffcd2+Ud3WId4ZMd9W8d/qoeB1EeKAceOLAeSbceTMYeTPQeksoerZ0e32kfFvMfMPMfY7gfY7ofZh8feRgffIQfiBQfw6MfyGkf4Qcf65Af7KwgHyggIkggNdMgQzkgcUQggLcg8Y4hLbohSdghVZEhY+Ehy1whzXQh4R4h4dMh5ZUh5gEh5hMiAegiKagigyYig+UirAYizjIi1gki9Rgi9fMi+QgjONMjOfUjSRwjWPgjjBEjx/sj1voj5skj8OUj+IkkRV4kVKUkjswkkZIkpoAkxdUk4n4k+xIk/FIlHPolMnwlZ+glcW4lfpolshwl6Dsl8NAl8xcmE88mGD4mLoMmUGomWTsmaqgmdwgmhp4miSUmpPwmrSYmtjEmz94m7WMm/KgnBzEnGNgnG0gnHYQnJIUnLPYnMEwnWEgnnjwn0Mwn1IQoJ74oORgodeIomRsomoYpA38plXUpoCcp0L4qKBIqQ+cqU+0qXuUqm0cqm7cqnX8qpCkqy54rCQkrMtcrON8rVnErc1IreuQrpQsrqJorqcArvqIsM6osPlUsSLAsWGsspfgswIAsx+0s1V0s4SQs4totIU8tNv8tP7AtTEwtUdwtXq0tYHQtZ9wtbMEtcOEtfnMtrn4uIE0uQcwuVaIuXC0uZ2sua1EudXkulAcunQouu2MuyIAuzqsvA7IvFeovMjAvYBkvb54vfMEvlrYvz5cwC7EwG0IwI1owPbMwU0swU2AwbgQweYAwglUwm6YwptYwvpcwv1swzkUwzqMw3lsw4CIxOjoxTiUxdykxf2wxlHgxleQxpRMxsycxtGQxvLsxwXIxwykx4Dgx8jEyOycyP0oyUbEyXvcymJkynR8ytoUyw2cy6p4zDBEzDrozPuwzSr0zTEYzcG4zdhwzfSIzgiYzmVoztRwz0kMz7ro0CM40CQE0Ek00GL00NhA0Psg0w20043Y097E1Ai41V2U1hSI1lAs1oKY1pVw1wqA18OM194U2Bpk2D8Q2F+A2RxI2cAg2th022J829lU2/bs3G0k3JrQ3OK03PnU3Uwo3XVE3dMA3k9w3mTI3sZA3wEU3ylk3zK830iw36jY4I6s4SXQ4SnE4Wqk4aMk4fl44o844qqA4rJY40qA41cM42/Y49T049xI49+05IT45MHc5OS85Tvc5dkc5ei85fCM5jGA5t7o55TI555w57lQ6TQk6aWg7DX87Qfw7RBA7TEc7Vag7XV87ggM7g707iKU7mWo7xbs8EeU8KEI8NX48N1U8S6E8aA08b508hSE8hfo8h588v/c8xQQ8xSc8xvw8xzc8yYg85oo857s9AGo9C2A9EGw9Gfc9QA89Qyo9SBg9Spg9TwY9XzU9l4s9tOU91mE93F0+Fv4+Gfs+Ryo+T9c+fKU+jG4+pN8+q3o+thY+zPY/EpU/ISc/JPY/LcA/a9k/foI/f6k/gGI/3jE//NU"
	},
	{
		id: "GPL-3.0-only",
		name: "GNU General Public License v3.0 only",
		osi: true,
		words: 5597,
		dense: false,
		hashes: "ADecAFaQAIr8ARGMAS9kAUbcAVU8AYqMAaWAAausAbaMAcEMAcT8AcakAcxAAiXYAlLgArBIAsx0Aw5AAztoA2WEA7GUA9sMBCGwBEE0BFRABGqMBG1EBWjIBZSgBdFQBdhcBgY0BhRQBjZIBjjYBohgBsKgBtNYBvQsBxeEBzrwB0FQB/scCDiECEoICFvwCH0YCLesCQmkCQ2YCXAkCZ8EChEACj7cCpCgCtdQCuH0CwYYCyTIC0usC00kC1ZUC3NoC3lsC5CkC6+kC8doC8usDD6QDPQkDPtUDQLQDSpcDS+QDT9UDVmcDWrYDXaEDZd4Dd6ADd/oDeMIDgUMDmykDnSwDrNQDttwDwYMD1aID6yQD7WcECvgEFaMEFqAEGqEELtkENVYEQlsETpsEUIUEULYEWlIEXBAEY4QEavcEcz4EfTUEgUkEhzAEvxUE1VgE4bUE67sE8BIE/QsFBigFLKAFLbYFOSQFTOIFUsMFV+QFYzoFY9sFdeEFeeYFgzAFm84FodEFt9YFvcgFyx4FzGEFz/QF27YF3noF40MF5McF8BsGNVEGO/oGQdAGRikGUFgGVuIGgHUGjP0GjP4GofUGrwAGtlAGt2IGvqIGz9MG1eUG28sG7iAG890G+m0HDPgHFNMHNV4HO+8HP+kHSDEHUkQHeBQHeVAHjvEHk/EHlK4HmukHo1kHpUoHteAHz6cH2bMH27cH+qwH/QQH/wUIBn4IIO4II1oIKXsILCoIORkIV2oIeGAIgkkIitsIrVQItzoIv2EIwbgIyjMI4ykI8mYI+1UJCWMJGsgJHM0JK8cJP2oJSYgJVCwJbGkJdy0JfLUJhgIJjbcJkSsJoR8JvI8JxV4JyawJ2FYJ2PUJ4X8KD0gKEP4KHLEKKIcKL1QKepMKe54KfV4KfrQKiuoKkRcKpiYKrG0K3HYK4iMK414K5WQK5swK6KMLEO8LEkcLFbULF2sLHWQLJxgLSm8LT+gLUmwLVb8LXIkLZm4LaQQLcewLdwULkP0LuSYLw9EL5uIL88wL/ZkMCz4MGJ8MHioMKxgMLIQMN3QMQl8MQ48MRtgMRw8MS8kMTfsMUKgMU0YMVOkMYIQMZ3oMdAYMh/UMj/sMkHcMlysMl6IMo+kMsGgMxUQM0tsM1RcM2aMM5gYM/5gNBl8NBr0NHoQNKEsNMpQNObUNRsMNSO4NU/ENe5gNh6YNo4EN+7EN/GsOAqYOFNYOK2AOL+EONDkOPD4OQh0OTt8OZ+gOaEAOcf8Och4OiL4OimMOlDIOmnEOpsAOtz4Ou3MO5IYO8e0O9YgO+EcPBRcPDMwPEBIPLBkPLs8PSGkPUTsPX6APb9MPdRUPeioPk5YPlvgPySwPyVoPyiwP4F4P6KEP7jsQBH4QBTUQLZMQLlwQNAoQUqcQdRQQfJEQf3YQiS0QrwoQsdwQwrAQxqQQy/AQ1TYQ19EQ3V0Q9osQ+mERJGURJm4RKnwRSBsRUkQRZf0RagQRavkRbwARcaMRixIRrhQRsYURxu8Ry/gR2jIR5NIR8LwSBAwSGJ0SHy4SJ9sSP+wSQEcSSeoSXKwSX1YSYfMSZeASdM0SgeISgfkSjPQSjuYS1vYS4S4S9jcTDdsTFSUTFZ4TGC4THFATHjITJc4TK88TNCQTPRwTVIcTWy0TZckThcYTnc4TpmATvZoTvyATyK8T0AsT0VoT5D4T7BgT7pAT+l4UAt0UBnAUGBQULj0ULmkULt0UMZAURmQUR/UUTAUUWGEUYqoUa/kUfz4UhAkUkwwUmzUUpboUpxkUrukUvFgUwsgUzmkU4f8U6KgVCA8VCnIVDPQVHqwVKDUVKXUVO2YVUZUVUfoVbOkVc40Vj9sVnCUVo/oVy38VzpMV4EAV8rgV+AYWAHoWQYkWVNIWc3kWfvkWwywWyRcWz3sW40AXBWYXJm0XKf0XMBoXMN4XPLoXRdAXTcUXZ70XcysXeCwXefQXjrgXoxUXqkIXw4oXx08Xx+wX0YwX120X2NQX2OgX36QX7PUYDcoYGegYG+sYJI0YWvQYaQIYbKsYhxkYmHEYqSsYrf4YwWAYytAY3KAY36kY4oEY74kZII8ZMAgZR+8ZWWIZcQcZgncZlWUZmOAZn80ZpZYZqMUZqxEZss8ZwqkZ0bQZ0+EZ27kZ3HkZ46sZ7N4aE3AaL5oaQokaSM0aUqAaVCQaWd8aWh0aZPgac2cad/oajR4aqw0arEAawv0aw0sa3g0a44ca+rUbC/AbHyMbOMcbQBUbSEwbaWobgq0bk9UboNwbp/obwJQbwLYbyU0b6bAb8vcb9PEb+mccA34cBdkcIRUcIkMcLCIcMxwcPt8cQOQcV7EcWtEcbQgcb7UcdxccgOYcllYcmTgcohkcqVccqXEc2NQc8Soc8cYdAM8dAwgdIOMdLV4dNEQdUJ8dV0odWdUdaLcdbOIdcr0df1gdjMsdkecdtqEd6Ewd9W8eDAkeDsIeG2AeOLAePqMeSbceSmweVCQeXXEecmgeiKoeih0ekVoeksoeoFAeoNMeyyge4NMe+ncfVW8fY7ofZh8feFkfg4Ifissfmn0fqKIfvRsfw7Af1D4f7Kwf+wkf+2kgCOkgEsggHyggMOggNdMgO8IgO/0gQe8gQzkgR9ggSzggdzkggUAggjQgiU8gimgglaMgsbcguG4g1XUg3GEg4Tkg4akg8Y4g+G0hEjEhFnkhJ/chLbohLxQhO+AhSdghVZEhk8ghoC0huKkhzXQh1K4h2ach4dMh6NIh8tAiDqMiKagiMjMiO24iWv0idGIie14igtQig+Uin/girAYisa4ispUiyawizD8i1gki2tki4WIi9fMjAmgjAvYjE14jFvwjI8kjOfUjO10jRmEjWPgjaLsjdlEjhbgjqn8jwagj1voj5skj94Ej98IkEugkGYEkGpgkJW8kMy8kQVskRV4kRockTzQkYWokYdQkYoEkZq4kZ4kkjswkmrMkpoAkp5kkqdEkqyYkrBYkvVwk5hUk7Cok8IslFcklHPolRdUlTU0lUGolbUwlcW4ldjglhWEllgolmLIlqHglqrwlsfkltvEl1mol2p8l8xcmApgmCasmC1kmE88mGD4mGKEmJsMmLoMmN3kmPQwmRDUmWTsmXd8maqgmbm8md5omiSUmmWQmmu0mtjEmuRcmvpom0UMm4BMm7WMm998m+pgm+s0m/KgnAj4nEoonG0gnQdgnSCUnSF4nT80nWEgnbZsncJ4nfLQnlD0nl/cnm94nnjwnsTUnvpwn0g8n1IQn1/EoGEIoKJUoKiIoQoAoQ+soTmYobuwonUYopB4ovTYoxIgoxo0oxo8o0TYo6Wko7zAo8Noo8Zwo+jwo/ispBjUpRZ0pV9cpYyMpaMApb7cpf3UpoCcpwa4pw6sp15Ap3G0p7k8p8poqBFIqKhkqNRsqYsYqdSMqnioqo2AqpCkquxYqvGIqy54q5awrB98rFmMrK7MrMmMrMtcrM0YrNkwrVnErWmcrXlYrZOAra70rd8oreuQrnnUrpQsrtdwrxCMrxZgr9WksDeQsFwksLFAsM6osSLAsTNksYn8sY68sbs0scPEshWUslqYspYYspfgspwYsq2osrQ8swIAswuQsz2gs0Y4s1UYs3NAs4tos4zws8NYtDv0tNv8tP7AtTEwtUP0tVKktWMctXqEtXq0tYHQtfnMtmbAtn6EtssktvtIt4Qwt4Xkt/wAuEvEuFCMuF+ouGJUuMXIuQcwuUKEuW/0uXC0uZ2suaIsua1EugW8uiLsuix8umisum3MunkYuoLIupU0uu2QuvUUuxREuyDQuyIAu+xgvASUvCLwvDoEvERAvICcvKGQvScsvYBkvb54vlYYvlrYvp1gvqjsvsXMv29Iv3DMwCBcwPbMwUlMwU0swU2AwU4YwV2kwaEYwaxYwbgQwchcwglUwi4MwjVgwkY4wnBMwoFAwoUswodAwptYwsQowta8wv1swx5EwzFowzkUw6c0w76Yw83cw9HAxAtMxCL8xLk8xdp8xdykxjdgxmKsxpRMxqDgxsycxtGQxtWkxwXIxxMQx2L8x4Dgx83UyBLgyF7syLT0yO14ySCsySq4ySt8yUbEyYk0ybuIyb3sye60yfGoymZsyqQUyq48yv7Eyxk8yz0gy2tUy6pYy+PczGGQzTnozWHwzY5kzai0zamIzapgzdhwzfAwzjPszjxYzmVoznrkzoOIzuOYzvbYz0kMz4zUz470z7Xcz/Gw0BKY0GxQ0NhA0Ojg0P2c0Xw80l+Q0nzE0oVk0tmI07j0070g08gw1CFU1HBA1I7o1Ji01Jws1K6w1MNM1aos1hSI1kXk1k3o1lAs1oKY1sHs1vSA1wYw1xao1yy813Ro16Gg2Apc2FK42HJs2JWc2MFA2N3U2PyE2RMY2RxI2Vj02XH42Yc82dpk2fVU2jUY2mKk2th02vkE2we42yCI208E21LM23rQ25yc29843CIc3EKc3EfY3GOQ3G0k3KtQ3Lpo3XVE3ZIM3ZUE3hBw3k9w3nEI3pnk3v343zK830iw36Ig36jY39/M4DC84I6s4JWI4KOU4KoQ4LMo4MOc4SnE4Ui04Wqk4WrY4Zp44ask4ep44fl44jVk4jjw4lLU4o6Y4qqA4rC44r7M4tro4u2A4y4g40qA41cM438446v849dc49xI5ACo5DR45DxA5IT45JJE5KzE5L6o5Tvc5Vis5abA5cYY5coo5fCM5jGA5l9o5mE45myo5r+05y6U50i050ms50/A52KA55TI56tY58VU6ELU6FbA6Mpk6Oz06TQk6WKo6Wnw6Wqc6Zxk6fmk6jW86kc46rXw6r8w64+465Ig66I86+H46/x47COg7DzQ7EpA7Lgs7ONg7Qfw7Qpk7TEc7V1k7XPo7XV87ZbM7dVE7d3Y7g707iKU7ibk7ix07mWo7m7Q7pDA7vLY7ySM77n478Sc78Tg8Kc88N1U8OL08OTc8TEU8aA08f/88h588kpI8lGk8lvc8wP48xQQ8ymo81IM81JI82cY852s857s896M8/co9AGo9AVE9Dis9E3s9LWY9M9M9PmI9QA89Spg9WoQ9jVM9na89pxg9rvM9sYw93F0938M94dk94nc96fY991k+DAs+E7A+Fv4+G84+JJE+Kt8+PQs+QZk+VxE+ZMM+aJU+e6w+fKU+h9M+jG4+o3c+pN8+q3o+syc+0bw+14M+2Ms+2p4+5R4+5k4/CsQ/C7o/EFU/ENc/M10/RN8/VmY/a9k/qxQ/rZM/seI/xcM/zoI/3jE/3wo/5jM/58g/8wU//NU"
	},
	{
		id: "ISC",
		name: "ISC License",
		osi: true,
		words: 112,
		dense: true,
		hashes: "BjjYBqt/BsdqBulzDW8pDgnlEKCDEXwtErHuE97cFU+HFfyeFu/WGL7fGUZmHBuiHDHBHHu6HMJ9HugRIaKQIbSkIcV3InGkKxprKypnK+zYMCDlMFooMPn9MQ+8M93ENxe0Oq2LPN5HPRHlPYX/QDcKQ6kxRWaKR3xTSPgYTqRBV4hVW2+eXBQLYAZbZfxCZlazZ99CZ/CybXuEcsiBc1Ipc8eCdE/FdI0idVCmdc9KdoUcd03Teb/IehBIhbBeh2x/j9n1kMDkkqExksaQmBw1mlYdnuuToW3OqFz3qKv+qsWKrxokryW2sdQSsqk9s03WtQurtSiWuxv+u0eMvK3nvXo3wL7lw5Qgxq6ax9f/yLtiyxFO0BQu1cXO3SI44dj94zUw41Lb6fA86sVr623m7mdB7mrG8DSK8Gut9IEZ/JCw/fEh"
	},
	{
		id: "LGPL-2.1-only",
		name: "GNU Lesser General Public License v2.1 only",
		osi: true,
		words: 4348,
		dense: false,
		hashes: "AC38AK8cANHMANl0AO0gAO/oAPTAAPrwAQ2wASaYAS9kAVU8AYMYAausAdpMAiXYApkMArzQAw5AA6QUBFRABNDMBWjIBYQUBdDYBgSQBgVYBhUoBlkgBlxwBn2QBpioBpmIBsFgBvFoBwmkBxeEBzrwB10UB2cgCFVACNgcCNo0CQ+ECVJ4CcGsCd4MCfDICq7ACrOICuH0CuTwCyvkC0usC3NoC5W8C6+kC/noDCYADN9ADSTADd6ADgbMDo/sDqLUDu/QEA0gEDzMEIvQEJ2wELtkEL+8EOawEXnkEYi0EavcEqJwEvmkE2eME4TIE9P4E+RQFG1AFJO4FMkIFTOIFY9sFeSYFfosFgj4FqlUFrGcFyx4F4BEF4NQF48MF9JEGCsUGH3sGO/oGQeoGVpYGWcYGbKoGcLkGfEEGhO4GjCwGjP0GjyUGnXQGqP4Gu5MGwbIGw/EGxuUG3rYG/+UHFNMHGTUHJjoHN08HN8sHP+kHSxgHUDAHWNkHb0EHeBQHeFEHjjIHlzoHpUoHz6cH+qwIAlkIFF8IFI4ILCoIQP0Idf8IhOsIj20ImBEItY8IxesI2ccJI/wJOUsJUE4JVc8JbGkJeZ0JfcgJgPoJhgIJiLIJjbcJliYJvI8JyHwJzxkJ2FYJ3fYJ5tYJ6voJ714J9/cKBH0KDIoKD4gKHpcKP7gKU60KnewKpmUKv7IK4iMLBmQLCkILEO8LFbULHo4LH/0LMPsLPiULQLgLSm8LVb8LZXwLZm4LaoILd6QLiMcLkP0LlmsLv9ELwGgL7GkL85wMAAIMC5MMF9EMGJ8MN3QMRtgMS3EMWNUMZ3oMbwMMcEAMhJYMh/UMlysMxgcM1bINAbANBpINBwsNDHYNMpQNQ9gNRjANeSgNfBYNhCwNjk4NoYkNo4ENx+gNzP0N1OsN2UIN53QOG+gOHb0OIGIONDkOaEAOgJ4OlTkOpiUOsV4Otz4OxecO0ncO2SkPEV4PF1sPLs8PPfkPPhkPQ1IPSGkPX6APbB8PcwgPdRUPdmcPdzIPg3wPiqAPoFsPvoMPwq8PxTsPxqsP29UP4CUP4F4P4voQAq8QCukQE/QQGLQQG2YQKNEQKyQQLlwQNOIQOOkQT8EQX5wQf3YQkooQkzMQu1wQ0CAQ1TYQ3FAQ3V0RDlwRKK8RQZkRWNIRabYRcJkRiegRnMMRqtMRvwgRxu8Ry/gR8gISAcoSEhQSI3sSJNMSPxoSSeoSXKwSZEEScqoSsNESvhoS0W4S08MS880TFSUTG7sTLZcTOpcTPfUTQVATTgoTcjoTo9MTpmATtCITufETvSsT3OwT7BgT+l4UA4cUCCIULt0UR/UUcZMUw6wUyQwUyk8Uze8UzwsUz/QU1r0U344U6KgU6hQVIdsVWd8VZSgVnCUVqJUV0fwV1IYV3N4V5zoV6GEV8lgV8rgV+OUWIt4WJ+gWMBQWO8UWVowWYbYWZjgWd0UWiIAWoeoWyRcW1r8W40AW5QMXKVgXLGMXMBoXM9UXPLoXZc0XcbIXoVoXoxUXpY8XwoAXwzQX1aYX5CMX+BQYJI0YLYMYRzcYV/sYWvsYXBIYqSsYtO0YtVsYytAY36kY4oEY/wcZCccZNFUZQ7UZRHcZR+8ZT4EZVtMZbI0Ze+oZmRcZma8ZrMEZwqkZxkQZ3AkZ5OIZ+7waBYMaBmwaCoEaND8aQJUaUiwaWh0aXQoah5Aaqw0atRoaujYayfkazmga19oa44ca5MEa9jUa9kUbC/AbOMcbQBUbk9UboNwbqAkbrA0btukb81ob9qkcMbkcMxwcZewca+wcb7UceMocfOEcpNEcxQUcx+0c0Hgc2hUc8cYdEBEdHWgdIT0dJt8dMq4dSY4dZ4odaQYddj8ddoAdemkdt50d1mcd2+Ud3WId4ZMd6IMd9W8eD3AeFO4eJpYeOLAeTMYeTPQeZQ4edlUeksoeo+4erZ0eyYse2WAe32kfMPMfRzgfW3MfY7gfeRgfiBQfw6Mfz+Ef65Af7Kwf/c4f/jogF3sgHyggIkggKq8gNdMgQzkgWwIgZFMgZxwgZx4gcUQgki8gkrIg2HUg8Y4hBL8hByghCukhFCwhFFohGGkhPrchSdghVZEhWtIhY+EhsoUhy1wh3QQh4dMh5ZUh5gEh5hMiAegiAq0iEfoiGUsiKagiUzQigyYig+UilnsipWQirAYiriIiuLsizjIi1gki9Rgi9fMjDa8jGigjNiUjONMjOfUjQtgjUGgjbJ4jfngjjBEjk2Ijvycjx/sj0Bgj1voj4hwj6OYj8OUkD+QkFW4kIx4kNUQkRV4kVKUkiVYkjswkkZIklqEkpoAk4n4k+xIk+5ok/FIk/yolAY4lGBUlHPolN+klVdElW3UlZrAlZ+glcW4lfpoloj0lshwlxQMlxcclzJMlzJcl6Dsl8NAl8xcmE88mGD4mMuwmRDomUGomWTsmXdYmhjgmhp4mkkImpPwmrSYmtjEm2+Am7WMm/KgnGNgnG0gnHYQnJQYnLPYnNp8nWEgnhs8nqB0n0Mwn0Won30An6o0n7W4n7hAoMWYoRSgoRlcoUu8odeIofxEomoYo8TEpIT0pJHQpRP8pUNQpl+wpoCcpsBIpsMkpv0Ipz0Yp7r8qG7EqJOQqKBIqQ9kqXuUqYlsqY7QqmHAqm0cqnX8qpIQqpuwrERQrMtcrUOcrVnErWKArc1IreuQrf3UrglUrpQsrqJorvqIsLwAsN00sPlUsPvMsSLAsUBAsWGssYIIsblEsfn0sm/EspfgstW0sv7Msv9QswIAsxkAsx+0s1V0s4tos/QItCQYtTEwtUdwtXq0tZ9wtavMtbMEtmYYtrn4tuvIt2jouBxEuCz0uGJUuKyAuLx8uQcwuTDsuVaIuXC0ua1EudWQudXkulAcunQovCk4vMjAvYBkvaksvb54vlrYvqagwBAIwG0IwG3cwI1owSpMwUz4wU0swU2AwbgQweYAwedowglUwm6Ywv1swzkUw0h8w3lsw4CIxIeAxM/cxNAIxOjoxTiUxdykxkqcxlHgxlpoxookxpRMxsycxtGQxwXIxwsYxwykx4DgyDhsyIA0yQB4yRJIyXvcyfYMynR8yuHAy16Qy53gzA68zDBEzDrozNXAzTEYzX1kzdhwzgiYztRwz8do0AAU0CM40CQE0CXo0Ek00NhA0Psg0RPQ0Tdg0nuQ0r0M0w20043Y1EnQ1JIY1MDQ1M0E1V2U1Zx01bf01b941hSI1nwE1oKY1pVw1qBg1vRg13vs194U2Bpk2D8Q2Frg2RxI2UyM2bSg2cAg2dLM2tUw2th020kY20/c22J828XE29lU2/aE2/bs3BTM3G9c3IW83JrQ3OR03OdM3PnU3Py43TXw3VPo3XVE3YCk3iEc3ios3k9w3l1M3mTI3pk83sZA3tkk3wEU3zK83zhI30iw33jo36jY4EHo4I6s4J3Q4SXQ4SnE4Ve04WJ04Wqk4cc04c004qqA4rJY4xos41cM42/Y49xI49+05B785Cuk5Fzo5GgQ5IT45MHc5MPo5OS85Tvc5W7Y5cOA5c5E5ei85eqU5fCM5gxw5iDk5s0k55TI555w57lQ6CDY6GJ86Ifg6NHY6O7o6TFM6XBw6aWg6es86fKI6isg6vAg6wf868O0683Q699Q6/IM7DX87FW07ILI7Qfw7RBA7TEc7XV87ggM7g707k9E7mWo7tNU7xbs7x4Q71vU7+/Q8CG88EeU8KEI8N1U8S6E8aA08hvw8h588i3I8w1Y8xSc8z6k821885oo857s88f88/RQ8/co9AGo9C2A9EGw9FxE9QVU9SBg9Spg9TwY9Wxs9Xrk9XzU9YhA9fdc9jbo9kO49tOU9thI90jc91mE97bk+ARQ+CPU+Gfs+HFU+OVs+Ryo+o/Y+pN8+q3o+sJ8+thY+5k4+9w8+/oU/EpU/IBM/ISc/K4c/LcA/Mpg/gGI/xMI/x5A/0/8/3jE/48c/+7U//NU"
	},
	{
		id: "LGPL-3.0-only",
		name: "GNU Lesser General Public License v3.0 only",
		osi: true,
		words: 6798,
		dense: false,
		hashes: "AC38ADecAFaQAIr8ARGMAS9kAUbcAVU8AYqMAaWAAausAbaMAcEMAcT8AcakAcxAAiXYAlLgAmy4AoY0ArBIAsx0AwbcAw5AAztoA2WEA7GUA9sMBCGwBEE0BFRABGh8BGqMBG1EBWjIBZSgBdFQBdhcBgY0BhRQBjZIBjjYBlxwBohgBsKgBtNYBvQsBxeEBzrwB0FQB/scCDiECEoICFvwCH0YCI7kCLesCQmkCQ2YCXAkCYX8CZ8EChEACj7cCpCgCtdQCuH0CwYYCyTIC0usC00kC1ZUC3NoC3lsC5CkC6+kC8doC8usDD6QDGxUDMHEDPQkDPtUDQIwDQLQDSpcDS+QDT9UDVmcDWrYDXaEDZd4Dd6ADd/oDeMIDfR0DgUMDmykDnSwDrNQDttwDwYMD1aID6yQD7WcECvgEFaMEFqAEGqEEJ2AELtkENVYENs8EQlsETpsEUIUEULYEWlIEXBAEY4QEavcEcz4EfTUEfXEEfXgEgUkEhzAEqKQEvxUE1VgE3boE4TIE4bUE67sE8BIE+RQE/QsFBigFLKAFLbYFLzwFOSQFTOIFUeoFUsMFV+QFYzoFY9sFdeEFeSYFeeYFgj4FgzAFm84FodEFt9YFvcgFyx4FzGEFz/QF0/4F27YF3noF4NQF40MF5McF72YF8BsF9JEGFq8GNVEGO/oGQdAGRikGUFgGVpYGVuIGbKoGgHUGjP0GjP4GofUGrwAGtlAGt2IGvqIGz9MG1eUG28sG7iAG890G+m0HDPgHFNMHNV4HN08HO+8HP+kHSDEHUDAHUkQHb0EHdvAHeBQHeVAHjvEHk/EHlK4HmukHo1kHpUoHteAHz6cH2bMH27cH+qwH/QQH/wUIBn4IIO4II1oIKXsILCoIORkIOYAIV2oIeGAIgkkIitsIrVQItzoIv2EIwbgIxesIyjMI4csI4ykI8mYI+1UJCWMJGsgJHM0JK8cJP2oJQ5AJRuUJSYgJVCwJbGkJdy0JfLUJhgIJjbcJkSsJoR8JvI8JxV4JyHwJyawJ2FYJ2PUJ4X8KBH0KDIoKD0gKEP4KHLEKKIcKL1QKepMKe54KfV4KfrQKiuoKkRcKpiYKrG0KtC8K3HYK4iMK414K5WQK5swK6KMK/RwLEO8LEkcLFbULF2sLHWQLHo4LJxgLQLgLRbILSm8LT+gLUmwLVb8LXIkLZm4LaQQLcewLdwULkP0LlmsLuSYLw9EL5uIL88wL/ZkMCz4MF9EMGJ8MHioMKIwMKxgMLIQMN3QMQl8MQ48MRtgMRw8MS8kMTfsMUKgMU0YMVOkMYIQMZ3oMdAYMh/UMj/sMkHcMlysMl6IMo+kMsGgMxUQM0tsM1RcM2aMM5gYM/5gNBl8NBr0NHoQNKEsNMpQNObUNRsMNSO4NU/ENePMNe5gNh6YNnpQNo4ENy98N+7EN/GsOAqYOFNYOK2AOL+EONDkOPD4OQh0OTt8OZ+gOaEAOcf8Och4OiL4OimMOlDIOmnEOpsAOtz4Ou3MOxu0O5IYO8e0O9YgO+EcPAqsPBRcPDMwPEBIPLBkPLs8PSGkPUTsPX6APaGkPb9MPdRUPeioPk5YPlvgPmC0PySwPyVoPyiwP4CUP4F4P6KEP7jsQBH4QBTUQLZMQLlwQNAoQUqcQdRQQfJEQf3YQiS0QrwoQsdwQwrAQxqQQy/AQ1TYQ19EQ3V0Q9osQ+mERJGURJm4RKnwRSBsRUkQRZf0RagQRavkRbwARcaMRixIRrhQRsYURxu8RyLIRy/gR2jIR5NIR8LwR9PISBAwSGJ0SHy4SJ9sSP+wSQEcSSeoSXKwSX1YSYfMSZeASdM0SgeISgfkSjPQSjuYS1T8S1vYS4S4S9jcTB44TDdsTFSUTFZ4TGC4TG7sTHFATHjITJc4TK88TNCQTPRwTVIcTWy0TZckThcYTnc4TpkcTpmATtCITvZoTvyATyK8T0AsT0VoT5D4T7BgT7pAT+l4UAD0UAt0UBnAUFdsUGBQULj0ULmkULt0UMZAURmQUR/UUTAUUUR4UWGEUWToUYqoUa/kUfz4UhAkUhFMUkwwUmzUUpboUpxkUrukUvFgUwsgUzmkU4f8U6KgVCA8VCnIVDPQVHqwVKDUVKXUVO2YVUZUVUfoVbOkVc40Vj9sVnCUVo/oVy38VzpMV0fwV4EAV8rgV+AYWAHoWDQgWMBQWQYkWQiIWSgYWVNIWc3kWfvkWoeoWwywWyRcWz3sW40AW56UXBWYXJm0XKf0XMBoXMN4XPLoXRdAXTcUXXWMXZ70XcysXeCwXefQXjrgXoxUXqkIXsLwXw4oXx08Xx54Xx+wX0YwX120X2NQX2OgX36QX7PUYDcoYGegYG+sYJI0YLYMYWvQYaQIYbKsYhxkYj+YYmHEYqSsYrf4YtO0YvEkYvPUYwWAYytAY3KAY36kY4oEY5MYY74kZEGkZII8ZMAgZR+8ZVtMZWWIZcQcZdRwZgncZlWUZmOAZn80ZpZYZqMUZqxEZss8ZwqkZ0bQZ0+EZ27kZ3HkZ46sZ7N4aDVwaE3AaL5oaQokaSM0aUqAaVCQaWd8aWh0aZPgac2cad/oajR4ann8aqw0arEAawv0aw0sayfkazOYa3g0a44ca+rUbC/AbHyMbIX0bOMcbQBUbSEwbaWobgq0bk9UboNwbp/obtgIbwJQbwLYbyU0b6bAb8vcb9PEb+mccA34cBdkcIRUcIkMcLCIcL24cMxwcPt8cQOQcUvkcV7EcWtEcbQgcb7UcdxcceMocgOYcllYcmTgcohkcqVccqXEc2NQc8Soc8cYc/ScdAM8dAwgdIOMdLV4dLnwdNEQdUJ8dV0odWdUdXNQdaLcdbOIdcr0df1gdjMsdkecdtqEd6Ewd9W8d/QMeDAkeDsIeD3AeG2AeOLAePqMeSbceSmweVCQeXXEecmgeiKoeih0ekVoeksoeoFAeoNMepxMeyyge4NMe+ncfGfkfRzgfVW8fY7ofZh8fZ8sfakYfeFkfg4Ifissfmn0fqKIfsOsfsaAfvRsfw7Af1D4f7Kwf+wkf+2kgCOkgEsggHyggMOggNdMgO8IgO/0gQe8gQzkgR9ggSzggdzkggUAggjQghFAgiBggiMAgiU8gimgglaMgsbcguG4g1XUg2HUg3GEg4Tkg4akg8Y4g+G0hEjEhFnkhGGkhJ/chLbohLxQhO+AhSdghVZEhj6ohk8ghoC0huKkhzXQh1K4h2ach4dMh6NIh8tAh9lsiDqMiIqkiIrkiKagiMjMiOYgiO24iWv0idGIie14igtQig+Uin/girAYisa4ispUiyawizD8i1gki2tki4WIi9fMjAmgjAvYjE14jFvwjI8kjLzAjNiUjNw4jOfUjO10jQtgjRmEjWPgjaLsjdlEjhbgjiqojqn8jvycjwagjxvwjyRQj1voj5skj94Ej98IkD+QkEugkGYEkGpgkJW8kMy8kQVskRV4kRockTzQkUbEkYWokYdQkYoEkZq4kZ4kkbrIkcvgkjswkmrMkpoAkp5kkqdEkqyYkrBYkvVwk2F0k5hUk7Cok8IslEPclFcklHPolP/wlRdUlTU0lUGolbUwlcW4ldjglhWEllgolmLIlqHglqrwlsfkltvEl1mol2p8l8xcmApgmCasmC1kmDdYmE88mGD4mGKEmJsMmLoMmNIwmN3kmPQwmRDUmWTsmXd8maqgmbm8md5omiSUmmWQmmu0mtjEmuRcmvpomwoAm0UMm4BMm7WMm998m+pgm+s0m/Kgm/LUnAj4nEoonG0gnMEwnQdgnSCUnSF4nT80nWEgnaTMnbZsncJ4nfLQnlD0nl3knl/cnm94nnjwnsTUnvpwn0g8n1IQn1/En30AoGEIoKJUoKiIoQoAoQ+soTmYobuwonUYopB4ossAovTYoxIgoxo0oxo8o0TYo2L8o6Wko7zAo8Noo8Zwo+jwo/TMo/ispBjUpRZ0pV9cpYyMpaMApb7cpf3UpoCcpwa4pw6sp0iIp15Ap3G0p7k8p8poqBFIqFNIqKhkqNRsqPLMqYsYqcUQqdSMqnioqo2AqpCkqqFEquxYqvGIqy54q3c8q5awq6twrB98rFmMrK7MrMacrMmMrMtcrM0YrNkwrVnErWmcrXlYrZOAra70rd8oreuQrnnUrpQsrtdwrxCMrxZgr9WksDeQsFwksLFAsM6osSLAsTNksYn8sY68sbs0scPEshWUslqYspYYspfgspwYsq2osrQ8swIAswuQsz2gs0Y4s1UYs2z8s3NAs4tos4zws8NYtBcItDv0tGYgtNv8tP7AtTEwtUP0tVKktWMctXqEtXq0tYHQtfnMtmbAtn6EtssktvtIt4Qwt4Xkt+Q0t/wAuELwuEvEuFCMuF+ouGJUuJF8uMXIuQcwuUKEuW/0uXC0uZ2suaIsua1EugW8uiLsuix8umisum3MunkYuoLIupU0uu2QuvUUuxREuyDQuyIAuyJsu8+wu+xgvASUvCLwvDoEvERAvHU4vICcvKGQvPQUvScsvYBkvb54vlYYvlrYvp1gvqjsvsXMv29Iv3DMwCBcwPbMwUlMwU0swU2AwU4YwV2kwaEYwaxYwbgQwchcwglUwi4MwjVgwkY4wnBMwoFAwoUswodAwptYwsQowsvYwta8wv1swx5EwzFowzkUw6c0w76Yw83cw9HAxAtMxCL8xE9ExIeAxLk8xM/cxdp8xdykxjdgxmKsxpRMxqDgxsycxtGQxtWkxwXIxxMQx2L8x4Dgx83UyBLgyDhsyF7syLT0yO14ySCsySq4ySt8yUbEyYk0ybuIyb3sye60yfGoymZsynOEyqQUyq48yuHAyv7Eyxk8yz0gy2tUy6pYy+PczFiszGGQzTnozWHwzY5kzai0zamIzapgzdhwzfAwzjPszjxYzmVoznrkzoOIzuOYzvbYzwDYz0kMz4zUz470z7Xcz/Gw0BKY0CuA0GxQ0NhA0Ojg0P2c0Tdg0Xw80f4E0l+Q0nzE0oVk0r0M0tmI07j0070g08gw1CFU1HBA1I7o1Ji01Jws1K6w1MDQ1MNM1M0E1Zx01aos1hSI1kXk1k3o1lAs1oKY1pLg1sHs1vSA1wYw1xao1yy813Ro16Gg2Apc2EWI2FK42HJs2JWc2MFA2M+I2N3U2PyE2RMY2RxI2Vj02XH42Yc82dpk2fVU2jUY2mKk2mrw2th02vkE2we42yCI208E21LM23rQ25yc28y029843CIc3EKc3EfY3GOQ3G0k3KtQ3Lpo3VPo3XVE3ZIM3ZUE3hBw3k9w3nEI3oN03pnk3svI3v343zK830iw36Ig36jY39/M4DC84I6s4JWI4KOU4KoQ4LMo4Lbo4MOc4SnE4Ui04Wqk4WrY4Zp44ask4cnE4eRw4ep44fl44jVk4jjw4lLU4o6Y4qqA4rC44r7M4tro4u2A4y4g40qA41cM438446v849dc49xI5ACo5Cuk5DR45DxA5IT45JJE5KzE5L6o5Tvc5Vis5abA5cYY5coo5fCM5jGA5l9o5mE45myo5r+05sD05y6U50i050ms50/A52KA52oU55TI56tY58VU6ELU6FbA6GbQ6Mpk6Oz06TFM6TQk6WKo6Wnw6Wqc6Zxk6fmk6jW86kc46oew6rXw6r8w6sIs64i864+465Ig66I8665w6+H46/x47COg7DzQ7EpA7Lgs7ONg7Qfw7Qpk7TEc7V1k7XPo7XV87ZbM7dVE7d3Y7g707iKU7ibk7ix07k9E7mWo7m7Q7pDA7vLY7ySM75F077n478Sc78Tg8Kc88N1U8OL08OTc8TEU8aA08c008f/88gsk8h588kpI8lGk8lvc8nmQ8wP48w1Y8xQQ8ymo81IM81JI82cY83rU852s857s896M8/co9AGo9AVE9Dis9E3s9IE09LWY9M9M9PmI9QA89Spg9T309WoQ9jVM9jvs9na89pxg9rvM9sYw93F0938M94dk94nc96fY991k+DAs+E7A+Fv4+G84+HFU+JJE+Kt8+PQs+QZk+Qoo+VxE+ZMM+aJU+e6w+fKU+h9M+jG4+o3c+pN8+q3o+syc+w+w+0bw+14M+2Ms+2p4+5R4+5k4+9eA/CsQ/C7o/EFU/EJA/ENc/M10/RN8/VmY/aZ4/a9k/l58/qxQ/rZM/seI/xcM/zoI/3jE/3wo/5jM/58g/8wU//NU"
	},
	{
		id: "MIT",
		name: "MIT License",
		osi: true,
		words: 165,
		dense: true,
		hashes: "ADDsAqkMBGtgBIUBBY8DBjjYCIq4CNBnCaR8CfNECg6oCg86DW8pDe94D0XzD8w/D9cWFT/7GjP0GpZ8GrczGwGSHugRIAqQIfkVIrXfJFYvKFkJKNf0KQ9CKypnLWBBMRtgMToUMbKwM9awNAbsOMwzOvrkO+ggPTs0Pu5iQDcKQgnjQ8iORFQARJhZRZs6RwksSjqNTLDpTivTUjzgU5FuVJA2WScNWtveXR6bXiWCX71mYl3GY15aZaxXZfxCZ/CyaL3wahBYbXuEcGR8dOs0dQkFdQvsdVCmdc9Kea3zegISfDV8ffuvf7iahApsiDbYifkAixf2i+dQjCaTjMgnjS7RjtZPj9lRj9n1kE1RkMDkkfVNk1PRll9wmBw1mVbYmiSUm9QvnMvhoFz6oh4mpyP9qpDLqsWKqzTCrbDAreuQrwN9r/ZFsXi2sdQSsqk9srJTs18ps6z9tVTrtVa+tek6uFM2u2Jvxfqjxjyzx1DIx7oRyLtizPuTzxBCz1ZS0EC/0NhA0cmx1ALv1JM52FU92Ilw2dsY4SnE41YT5XD/5vnI5x+H6T9d6uks600q623m7a5e72S87+fm8Bmz8EFb8H2i8WgG8tUT81lc84Bi84V/9IWH9NgQ9QpL/b86/x81"
	},
	{
		id: "MIT-0",
		name: "MIT No Attribution",
		osi: true,
		words: 141,
		dense: true,
		hashes: "ADDsAqkMBGtgBIUBBY8DBjjYCaR8CfNECg6oCg86De94D0XzD8w/FT/7GjP0GpZ8GrczGwGSIAqQIfkVIrXfKFkJKNf0KQ9CKypnLWBBMRtgMToUNAbsOMwzOvrkO+ggPToEPTs0Pu5iQDcKQgnjQ8iORFQARJhZRZs6RwksTLDpTivTU5FuWScNWtveXR6bX71mZaxXZ/CyaL3wbXuEcGR8dOs0dQkFdVCmdc9KegISffuvf7iaiDbYifkAixf2i+dQjCaTjMgnjS7RjtZPj9lRj9n1kE1RkfVNk1PRll9wmBw1mVbYmiSUm9QvnMvhoFz6oh4mpyP9qpDLqsWKqzTCrbDAreuQrwN9sXi2sdQSsrJTs18ps6z9tVTruFM2u2JvvIZlxfqjxjyzx1DIx7oRyLtizxBCz1ZS0EC/0NhA0aQL0cmx1ALv1JM52Ilw2dsY4SnE41YT5XD/5x+H6AdI6T9d6uks600q6161623m7NUY7a5e72S87+fm8Bmz8EFb8H2i8tUT84Bi84V/9IWH9NgQ9QpL/b86/x81"
	},
	{
		id: "MPL-2.0",
		name: "Mozilla Public License 2.0",
		osi: true,
		words: 2278,
		dense: true,
		hashes: "ABJUADecADj1AESFAFBZAFbtAGUiAHClAH4ZAMRFAOIJAQaqAT1BAVU8AWfZAZIiAaF1AaaCAbXPAepCAjP1AmLCAmmwAoueAq2PArk1AvcSAxXkAyWqAyb4AzQtAzj4A35EA4tGA53cA+lQA/sYBBLkBCBABGx0BHJjBHVjBJcLBJ7IBKgyBK6jBNOuBSmUBUbCBXgfBYiFBaXtBeD/BgBJBi/QBkoJBmqCBnkqBsv+BtIBB0G7B1ZAB1aWB10UB7r4B8yDCAYLCFAJCFM9CFTECHghCK+4CLyZCRnSCS26CUumCVu5CXrVCbO6CbtsCbuZCb+rCdsxCe1VCkLQCnkjCns1CqRRCqU9Cr3dCtQHCtv8CvcLCypXCzYhC6NJC6YwC8CbC/dUDG2RDKNJDOBDDQMeDQO1DUu8DU6YDYQRDapJDdx+DeMIDfQ8DffSDigLDiuuDi+UDjL8DjjKDjuoDj14DkoHDmyhDn7wDo8HDqkLDqrpDtPxDurIDvR3DvbEDvnfDwLuDwWSDx5vDyhPD2BOD2I9D2MnD3kUD6YAD7IhD7znD9q/D9zWEDXSEEYJEFNcEIdrEJSiEO0hEPo/EQIKESUmES03Ebq3EhA3EhM1EmMPEtbOExs/EzUtE1jzE4HwE9HrE9PVE/WJE/ipFAE2FDGYFGbjFLI+FLKAFLoyFM3TFPBUFPnJFP8FFRDMFRwPFSPwFTFQFTz+FVpAFV1jFbJsFfN+Fkk9Fn6QFoDmFpVDFtYQFuMNFwIWFxMCFygfF0CnF9AnF+UgF/KZGD4DGEQsGEvFGGbiGLoyGOkaGQN6GStOGVXqGaTvGcAEGdfTGebvGg2EGhn5GluAGl4gGmHAGn3zGoHvGoK7GpyrGt2IGvYdGwbIG20oG6FZG6jKG7LpG7lcG/gNHAcxHAfzHDGCHDcXHGg2HMp4HPz/HQXwHQr5HTwCHVOjHdJ0HdnBHew3He2XHfY2HhMrHhXEHlxiHsLWHt9AHuzmHxRJHygEHz2NH1BBH1NWH188H2bMH4EGH4jJH41JH7UfIAK4IArSIDEJIIuhILXdIQ4xIR00IV/BIV/fIWtiIaO+Ike1Irl9ItiNItnQIt9VIwZqIxGoIxR4Ix/EIzvBI0K3I0ZuI0wwI4vKI5JBI5g3I9fjJBLSJDhUJPzPJRJSJRuzJUc7JWNJJWnEJZ5nJbwSJcMDJeqfJeweJe8kJfJlJg7jJm3eJnw7Jqq/JtUZJvKWJwB7JwSYJykKJy3UJzg7Jz/lJ3PPJ7aEJ7hIJ790KAmlKCFmKDIoKELUKF5aKHUCKKILKMnrKPi3KQBPKS5LKTiDKTuZKUdUKVEnKYBfKfAIKidPKitwKmzOKnyHKoJ/Kt7bKu03Kv70KwbqKzwXK1HKK1jnK6FXK6lLK8zeK+QVK+blK/L2LFfgLGWJLJp2LKxLLLhVLMF1LOFYLSKqLYgfLY5BLanBLd4RLpNLLuzkLvT2LxW0Lyy7LzGPLzgUL2rPL4XcL4s5L48UL7WAL7kNL7lSMFslMIRzMJUXMLlLMOKfMOMuMP0PMQgXMSLUMSUHMVD3MVnoMZjuMa5HMf3kMgijMoRwMo+kMrKZMuNoMxHqMxODMyOmM0NhM0tsM2MjM5WpM5xTM91kM+YcNBPaNBWyNCH6NCs1NGpINHDCNIWyNItzNNCANNucNOi6NPI7NRDTNSdLNUZXNV+dNWrSNXgyNaIINaUHNa5eNdLVNdbRNg4INlcJNmddNnGCNr9iNwgrNybsNzCNN2ipN351N4tuN6OGN6oaN74pN75xN8S8OBnZOB9xOC9kODTWOFEyOFmdOHncOIqWOJIYOJqUOJzVOKqBOLH0OL6gOOXDOO5wOQh0OQ+JOTXIOU5/OXMpOZyUOeLxOeZ3Oel0OesxOhaEOiT0OjXOOovzOqbLOrInOv/WOxu8OyGBO0Q0O0k7O2+4O8CBO9eaO9ynO+VlO/3zPBHVPB7wPFTePFTpPGizPH0KPKKvPNMMPNtEPOryPRryPSGkPTKKPUV7PU1CPWYbPZ92Pc3RPdeaPeejPfjyPg0JPg5sPlImPlzJPmH5PpdMPtw2Pt1NPzJFP2SJP3s8P4F4P4KwP4QkP4guP4kpP5JYP7Y2P8K1P8x9P9TdQBmzQCPiQEZ3QEdjQGYXQHyFQIWKQIZjQIplQMUkQMzLQO0PQQfeQUqcQVazQYZrQZu/Qe5VQfPMQgKJQgM4Qg3sQhlcQjj0QkIKQnBuQpoiQpv7Qr5NQ0OTQ2SIQ28PQ3BjQ5GGQ6qKQ7aJQ7zQQ9PdQ93FQ+XEQ+nmRAC7RGbYRGboRKIIRL/tRQ/2RTMqRTplRWZVRWcMRcrSRe0tRf/+RgwNRhBtRiOJRjb3RlwdRl/JRnPdRnPiRnmhRqzeRrT1RvpWRvuqRvwrRyV7R3dnR3hNR4iaR48WR665R7TbR8ScR+e9SEOtSHZPSHnYSJzDSLiqSNOVSN7uSPXZSSV7SUmzSXPCSYwJSZYQSawwSbGBSfrvSjRdSjb/SpvySrPUSsSPStrhSwHXSwijSwnqS2BDS70dS71aS9vnS90OS/AjTBQMTDnqTFUNTGKrTGc6TG0ITPNcTQOdTUb1TYNQTY+qTZgsTbAaTbB/TbXPTeLDTgRXTgoqTgt8Ti/mTmRmToE2Tp7KTqxBTsUZTs14TuV9TvvITwEFT0auT05OT1V5T1gQT25hT3XFT3eHT4TuT9a4T9jjT+3nUAX/UBRuUDWDUFWFUGUyUH09ULFAUMZAUN5jUSkPUS9kUTTzUVgKUWD+UbvBUgVrUlYdUle2UnVLUnjhUqVPUsEuUsItUwooUwsgU10aU14vU9FmU+gRVFTfVHoRVIFrVJXjVKA5VKnCVK4cVM7RVPO+VSGMVSPrVSxFVXyqVZzkVa76VbOkVcTfVd7SVg24Vh/xVkSGVmmPVnL5VouuVq1WVtVyVt3MVvVBVzF6V4hSV7qaV9FoV+TaV/XVV/qaWCJxWCy9WHqgWIELWIG0WJiVWKbcWLbzWMFtWNJGWPtRWScNWVfdWYOGWceVWgySWmUlWmmRWm+aWnF2WoeoWqxuWr3XWsmnWto4WvYNWvfwWv11W0eoW0zoW06jW1o0W3xTW4B1W45dW6rsW6/VXCZEXEfeXL4QXO7tXRfRXWCSXXuXXehYXg2SXhThXi+4XjelXkISXkwtXmoEXpfDXr7YX0cvX2gsX24sX55BX7L7X7ZtX/xMX/09YBJ5YBdaYD25YEMjYFWsYGteYLh7YOWOYOlSYUhdYZY1YZlKYaxUYjhUYqGXYqN9Yr8DYtG9Yv8vYxwGYyNgY20FY36kY6KXY7jkY9r8ZFclZGq1ZKT5ZKoUZPopZQVPZWMbZYaQZdjyZeWIZfDqZf7zZg/2ZiaBZi2rZmP/Zm4UZnwiZozSZpXQZv/JZydGZ0IuZ1zpZ44FZ48rZ9VIZ/ZiZ/dDaCUeaDKaaFlyaF4VaIGsaIiCaL7TaPMcaPaMaPlZaP4PaRbtaSlAaU8kaVVTaZ9laaNGaawZabzHacT8ae0sahb4aihHalZGamRFaokoao07aqJvaslqauPIavbaavj6axUpa3X/a8Xea+FSbAabbCOxbCc1bNxKbQJ3bS+3bTfNbTtfbXQkbbZfbcCmbcb3bdgMbeofbkxHbnUwbn4xbqGcbqLsbrDFbs/Qb05zb1ndb7NUb8N3b9JXb/q1cCWDcDlvcFmdcHnHcLtacOKUcP/NcQ5ycRDNcROZcT8UcVLmcVhycZK7cZqbcZ44ca+ScbIecbJrcefAcgC6cgOYcg8schKuciO+ci1ecllYclssclyLcoyUcpofcqfZcqspcthyct0hct6WcwX/cw3JczZwczpbcztJc24ic4hqc4++c98UdAwOdBEIdBWrdDQtdFh9dGtZdG/5dHoHdHsIdJ2wdKbrdNxxdOaJdPFDdTsNdUP0dUcLdU/OdX/pdaDPda8CdcSmdhDCdhRxdiTUdialdlb3drHPdt55duPmdvZMdvjsdz3dd4qTd9XZeAJTeG09eOLAeONMeOX1eOwtePJueRR6eSUmeS1jeTX0eVdreXr7eYv4eaXKebn8edA2efdeeidYejZyekebemLVenuZesPvettVeuRIev3dexrCey/xezJXe36Ie6Ube8joe8+Le+Ize+Nqe/eufAEpfAf6fBRkfFGFfHMCfHUwfHwbfIdAfLfxfNg7fQJrfV0efXBOfYMafebsffTqffrJfgxUfhDWfjp0fkx5fowyfq6YfvLffw5wf0Edf1YLf1fqf1uaf3Upf3lIf46qf6P0gAT7gCfAgEU5gErQgFj+gMF0gM5YgNK1gOLngOw4gQqtgUdGgUyfgYCLgYmqgbongcJ4gcn6gcvugdbAgfT1gjWVgllfgnDIgsUOgvJvgv7WgwYng1CNg1+9g4Feg4vmg48vg6ZBg7O7g77Hg8NVg/J5hAFHhAI7hAg4hGcLhIpHhLXdhMK5hPZLhVAahWH3hWLshZRnhZY/hbO7hfHWhfR9hfnJhh0yhicNhjIzhjlmhmZDho2uhq4Thsj2hsnShsrohxPehyKoh2Ath2ngh3RPh4c8h4dMh4ikh5bxh7lah8Psh9dwh9h8h/BIiC8miEpJiFhdiKagiKyiiLGBiMSfiSR5iS1RiUmWiXh1iX+NieB0ik1JimtZim4YinGvioZsipEVipoNipwwiticitnhiuwPiyAEiyKjiyRwiy8SizEai2zui3n+i+I/jAdqjCCHjD1MjI8kjJgKjNjRjORojPZ/jQc1jRT7jW1/jYmkjZZNjacFjbAVjcsrjhsMjilwjkDNjqVCjqdIjqdvju6MjvIkjx0pj0JYj1h6j1k5j5b0j52gj+Xaj+hsj+/kj/jWkBS8kDtnkFjokIDakJGekNobkTzQkWvLkdCvkgsqko0XkqyYkrm8kuRykw+Xkw/Rk3sEk8vVk+enk+7ek/NrlD55lFqQlH59lKW5lLH4lL61lMoYlM2KlO6JlQPklSw+lTnJlT4LlT7FlWpZlbpslcW4ldT3leEWle5ulftsljXullzJloBalos2lo/Qlqr4lq+zlt9plvDul3EOl4zyl5Zml7SQmCasmDtHmEeFmErNmIhvmJvQmK9XmLdFmMXymNYrmSrimTb7mUwfmWTsmYvimd58mjqvmjrymk6dmnlymrelmsykmvjCmvm6mwekmxp9mzKIm2Ytm2ZPm3cbm4yCm5evm8Pom998nBtGnDQOnD1FnIaunKDfnL5WnMrJnPa6nQBUnRTBnSCUnU+AnVhonWEgnZGcnbEknbWXnkTEnniBnn01nsowntm3nt7unuP/nvitnv6pn05/n86qn+DXoANCoAZAoCOjoCsToGj3oHL1oIHToK1moNnsoQdHoTewoZrwoe77ofEYogAioh7CojF/omMCoo0Roo91opIjopuVosi4owhFoyc3oy58o0Plo10Po3KYo+bTo+gWo+jwpAR6pAlFpGtKpHytpIRtpIZopKuApMwkpOZQpQNbpWpfpXY5pYPapaaapdvMpet4pe0QpkrZpoBzpoCcpqKypuyzpwo4pyjhpys/p0xbp4Gfp5x6p7Tpp9oOp+LFqA0MqCB1qDDTqEnDqF6WqGx8qHWRqJS9qN5KqOp3qSAhqW8oqZrDqcIFqdGTqjmrqka2qpDLqruSqucIqudyqu3tqz5Iq1oEq1qRq3VXq9Eqq9HHrAxPrEhKrJF3rJpUrKLYrMg5rPtVrRAfrTS2rTgIrTvorZiZrcnKriAprkCtrmNgrnswrv9SrwaTrwfsrw1irw+Pryd4ryjXr6fWr88nr9n2sEyvsG+lsJN6sKPXsLJksMIKsPx6sQIXsRBGsUEMsVgMsV7esWoJsXsysYR7saqksdAhsddisfd2sjjhsremst26sxYIszTms03Bs2z8s4ZIs4+Qs5Shs7jds/IntBlPtDmJtD7GtF/ptJzttLIatLPTtMZctNWYtN2NtP0MtQ85tU/xtVJctWyytX81tadYtbgNtcCwtcLntdqFtfhltfi9tfz0tl4stoihtpPKtpfqtuTatuX+tucqt01bt2FXt3lTt38St4Z6t6Lwt+yqt/mduAH9uAPiuDEWuD56uEGYuEWFuFTluGF7uG/9uHFRuHhduJLVuQw2uRAHuRLouSEHuY7/uZbJuaGPuaLLubQyuga0uhlPukBsulBpumqoum1LunX0upSouqDIuq9BuuUXuus2uwVDuy00u0Rwu0eyu5Afu7nHu8fPu+Y/u+4PvCLwvEyHvF9+vHZsvLs5vL/dvO/DvPC9vQmRvVQxvWwlvXtyvYWuvZ9FvanlvcRdvctnvgYlvgjHvheyviPYviehvkt/vm+9vqFRvsKUvsd8vxPMv0wJv20Sv50Sv56bv7Myv+B8wAyywJQLwJSRwJlfwKdAwLmzwNGhwQMowQikwQjgwSVuwSmOwT55wW/IwXbCwYShwZ+9wa4lwa7LwbVhwdPvwhkywiatwkVRwlpFwmB7wmU7woNjwoiTwrpSwta8wyGtw2NGw3Xxw51Aw63Rw7LTw798xBZ+xCG+xEHNxHUexISNxIWbxIlxxMhWxObJxPfixP2SxR2hxS0OxTg+xUbCxXk2xbWHxbeWxbjExcxtxgSfxi8CxkQExkfQxk5yxldUxlxsxsycxtBcxty+xx0HxzW1x35ax8ydx873x9ZDx/G9yFKjyGZqyGkoyHb3yI37yL+yyMASyP2tyXc7yYZayZmZydpkyfNPyfriygpMykGjynotypiJyq8EyrtuysEDyuHAyuX3yu2uywuDyy5Iy0oEy1D8y3Q3y47Oy/N3y/d1zAwpzBtkzEvNzFnpzIhOzKnKzMpszQhBzQkozRFIzSGBzSnNzWM/zZb4zcUYzdY5zdpdzfb7zh7jzlEvzlMSzno2zrN7zu5Zzwrhzzx3z2V4z82Yz91Sz+970CHz0Ch60Cyx0Db00ND00NhA0OA40ON70RMd0ZhH0alv0dvJ0gwz0ia30klb0l8e0oEz0rnK0sUA0ta70vCM0vte01li03lK03uP08AT1CaK1DEU1Eae1H9w1Ie21KZA1LL91LwI1M1S1PE+1PQ+1Qjs1UNW1Uop1Wyc1YHz1ZFt1ZJl1aOv1eKA1eP41eUC1fi01gcA1j6i1pYT1soN1te/1vEk1zH/10BA17K51/Ic1/+D2APc2CQV2Eex2Emr2ErL2E9X2FG12Krk2MwF2M8I2SZh2SwN2WwK2Yya2bnX2d102d+B2iAO2iPF2kdm2mSZ2nO92ndY2pA22th02tqE2y+i2z+d22Bb22rp23p5253v26pK275U29eN2++P2/Am3ATo3DQX3EMU3JZ+3J+G3NAe3PuB3UuN3VJv3aGB3c2m3f2W3gFf3k6o3lAs3l8e3o/s3pNC3r3q3wlL3w9J3xCA3y0P3zfh32ZE321733YH37Od39Re4FBL4IhQ4Kgl4L3B4Mn+4PXW4SIa4SnE4UFT4WjX4ZP74eDo4eQf4ex04f6G4jhP4juY4lVW4o4t4qWB4rMx4rTh4sco4tG24tb64vjs43L243Vc45ro46ZV48fL49Zb4/k64/rj5Cug5FK45Iuj5K3D5MIV5NtA5P465QMK5RBS5Rk05TGZ5XVL5Y1l5b5a5dZQ5iZ/5kSh5k2x5mKk5nzQ5n7S5rA25vAU5v7a5wWI5w8v5xxe5yJw5z3F51WH54FN55rt57Xp59Xd59uI5+Hw5+Wk6B2B6Ex46Is86OjB6Qvv6Rvm6TtC6UCW6UFS6YiW6cL26dVV6f7q6gzz6g8R6h+c6nk66sfP6uJE6vTr6w8c6zAc6zsT6zyb6z5a61I163CA63GQ63by63w1677l69A/6+lg6/H76/ZX7EwW7KU37M8W7NdP7QFy7RtA7SWC7S517TFC7Une7VMD7Vc57ZFO7bJD7dve7jce7mUC7mqv7nB+7pvc7pz47u1t7u9V7wOo7wqi74iw74lG77Bl77q778Tg78jH7+JD7+bJ8AC58AKs8EH/8IWq8IyP8JC/8LIi8Sjp8UUz8UZZ8Y0+8Y5/8erx8e/18gBz8iMV8lFC8mHM8omZ8tUA8vD98xse8xtZ8x/18ycj8yqN81IM82L9860987HT8+Nv8/HX8/Mj9AGo9NAq9U1w9VH29WRH9Wo39Yc99bA69bJf9chR9fKI9fmq9gKL9jof9lP09lo09mCN9qcg9rW39wDW9wYh9wZX9zZr90Kp92C092Se99sz9+//+BMS+BOI+EB1+EEV+F1/+MO3+Ouc+VV8+XEl+YRG+apU+i5Z+pF8+qBu+vpj+2Og+2aS+2/t+5QA+6F5+9sA++Rd/AC7/Bpj/CAL/CjH/C7s/C/m/DHE/EWy/EhJ/HHv/KPf/KhA/MCi/M2//P7o/RFN/SwE/Tcj/YII/YzJ/ZXT/Z1C/anf/bud/dDp/dQb/eDw/ePS/fHP/fmZ/hlZ/kt5/mIG/r1K/u/U/w+R/1xM/3Cv/+rZ/+uu"
	},
	{
		id: "MS-PL",
		name: "Microsoft Public License",
		osi: true,
		words: 401,
		dense: true,
		hashes: "AIb7AMBuARBUARdgAT4/AT/6AUuoAiWBAzbLA254BGWlBKPuBLMRBbDIBeioBrFzBsqNCgxlCnb4Cns1CoggCt4uDAXODD9MDV24DYrdD1PBEcZBEovDEvS8EyjXE6prE76OFZjwFpUOFu8IGAXgGKsGGPvRGSQRGg2EGiV6Gkj8GuFVHVuuHWusH5gNIcKBJCuGJGZpJJ9yJULJJZ/sJz/lJ9/MKOlgKPVsKSE0KfmWKpb8KwKtLCcCLUjhLWBBLkM9LuSoLz6dL2sCL/BnMKxjM1sfM3zuM7axM+eyM//WNM+fNWVDNXgyNdgvNhGcNifqNj/5NnprOFmdOOC5OOYMOsWIPdJzPekcPnGDPqA1QB1MQSzMQlp7Q+U4Q/Z7RAl7RFQARJhZRL/tRZs6RavkRmOcSAUVSzUzTF/JTGXyTK8xTZ+xThU0TtbLTuCFT3CDUBwrUKUmUMZAUq+NUu6SU10aU+gRVNAlVNfLVlcpVn4LV06jV7TZWDQmWI/1WQVmWScNWZ0NWgySWjIaWmikXZmBXeHiXjplXkNkXqDtXynVX46JX8DNYA+hYCG5YDIxYOWOYT4VYU9aYiGlYo7YYsLnYsQ1ZDGkZDcLZINaZId1ZRyTZeG/ZuZCZwABaGdQaVXQadylafaGanLVa3Nja67BbXOobaG+bj65b4lgcIQ6cPB1cx8oc9Anc9fDdCBDdNehdUPYdclKdp2kduu9eFileeeEemGQfrrKf0Yugd+pg4WGg/adhPbZhZuehnkwhzxXh3yYh/xXidrGih+dimuIisPYiyk5ja9Dj6bIj89Aj9VwkAO9kBZ+kUWfkdKjkw+Xk+e3lAWUlMoMlSh2lTTUldvJll6Llo3LluXOlwZEl0DNl998mUNmmWCImiAJmtuum98WnBJAnCg/nTWfnTkmnUAknWBhnjBNnxDznys7oPj+oQSYoSEJoX+soh3borBpoyNNo1bho144o7BFo+hrpD3KpdvMqDwvqKv+qLLyqNGfqxsFqyN+rARjrV8hrXcarZIira2crdrNrvD5r9hBsC0psS6asn6UssYossw8sx0CtUEvtWLztkDkueeCuhVou3Rfu4TqveE6vtVGv0/KwjhywqqXxDuVxdfqxfdSxibGxjspxoXZx28jyGhoyOBFyz+rzJ8Iz+970CgN0Of00i2X0xyC1FMm1LwI1SLa1U7d1t4r14Cu1/h32EFv2LOQ2ae92dEx3wOB32sN4IJZ4tVk4u2A41YT45xc5Ef85hUz5lDP5/3q6Fbm6Mx/6UQz6q1y641h7B4e7Gmq7I5x7TFC7y6A7zR48Gzz8Pre8VeD8an18b9u8kkt8y4l8zPO81kx9aeV9crB9m3w9nye9yQJ94tb+IhQ+T/9+gLU+jYv+rbY+xHz+8oX++Q2/BOW/EDv/JB1/K56/U/4/q2+/rCX/548"
	},
	{
		id: "NCSA",
		name: "University of Illinois/NCSA Open Source License",
		osi: true,
		words: 245,
		dense: true,
		hashes: "ADDsAMnEAqkMAxteBGtgBIUBBLo3BY8DBe7xBjjYCDXECNLHCaR8CfNECg6oCg86CipjC08sDe94DgdlD8w/EYNiEs53GOHiGjP0GrczGwGSG5xDHugRIAqQIfkVJIvKJNZmKFkJKNf0KQ9CKypnLWBBLsWkMIIiMRtgMToUMbKwMnIWMrK4MxgpNAbsNCSaNFJINaYVNng5NqxuOMwzOQt1OrbuOvrkO7hUO+ggPTs0PZO9Plj0Pu5iQDcKQH/SQgN+QgnjQ409Q8iORFQARJhZRZs6RwksSl5eTLDpTeVET6yNT+bvUBw1UHL9UjzyU5FuVu9JV6lAWCsYWScNWjWYWtveXR6bXepuX71mYFrIYcHLYiA8ZaxXZ/CyaL3waNImbOCkbXuEbbA4cGD+cGR8c+XkdOs0dQkFdVCmdc9Kd97OeDe/eTD2eZNJea3zegISfDV8fdI7ffuvfmZkf3nif7iaf+5PhApshOEFiDbYifkAihEoixf2i5rnjCaTjMgnjS7RjtZPjvKTj7WUj9lRj9n1kE1RkfVNk1PRll9wmBw1mVbYmiSUm9QvnMvhoos7otsBpJipprWvpyP9qpDLqsWKrYYPrbDAreuQrmi/rsc+rwN9r6a9sXi2sdQSsrJTs0w8s18ps6z9tVTrtoXfty8Mt2nauFM2upI2u2JvvXxUv0Adv9q3wweYw/mxxdFwxfqjxjyzxq3Ox7oRyBDKyLtiyPlEzHbXzbp4zxBCz1ZS0EC/0NhA0cmx1ALv1JM52Fzh2Ilw2cEn2dsY2kcc2mX13Uxz4LNG4SnE41YT5Q1C5XD/5vnI5x+H6DC96T9d6uks623m7a5e72S87+fm8Bmz8EFb8H2i8aiF8tUT84Bi84V/9IWH9NgQ9QpL+Acg+pJr/b86/o9X/x81"
	},
	{
		id: "ODC-By-1.0",
		name: "Open Data Commons Attribution License v1.0",
		osi: false,
		words: 3128,
		dense: false,
		hashes: "ADecAMFcAPNAAUCMAYrIAdQUAny4A3oEA310A34EA4f0BCeoBE3oBZiMBaIMBdDYBeSsBidgBkeABkiUB5IIB8s0COoQCSCACXuwCZ8ECp0MCt58CvEcCvGwC0lEC1PoC9G0DIAIDIm8DLqEDMiYDOFMDOQ8DS2EDVuMDYq8DeWwDhSgDlHYDlH0DsXgDy4AD220ET8IEbKQEhHAEm0gEtX8EudAE3CoE4FcE+d8E/kQFAHkFPBUFPKkFVCsFYTgFdxMFhvQFr6YFzD8GBH0GBKkGH3sGOh0GoKkGpwwHImEHI1oHMOMHNu0HTTQHUuoHgCYHjjIHteAHzKIH3ycH634IKekIYFQIdwYIjcoIkYoIyHIIzkMI2BYI8v4I+UEJw7wJ488J7d0J8AkJ9/cKPMgKR2QKa90KdW4KiWsKutMLEO8LHrULYEMLh8ILrgULuRULzgUL2wkMB8sMEgkMGAUMI4EMO6IMVnEMZBUMbFMMbcoMmJoMowkMsxwMv3YM4jYM89cM9gcM/IsNGf0NHMgNVDANWvYNYSINZI8NbjwNdBYNeEwNiZ8NzK0N09AN7pMODKwODWcONVMOWjAOWpQOabQOmwIOnHwOsiQOwKgOxPIO694O7zYO92IPKAQPM84PcK8PcwgPjAUPjNsPlO0PwTUPzbYP2LIP/UUQPicQgjkQkfwQtFYQz94Q8C8Q8F4Q+WcQ+soRA4gRVOMRgywRinYRqq0Rq5gRrh8RxNQR1M0R7RQSC8USH2ASRXwSSckSc3ISc4ASuHsS0uIS6c0TPNcTQcITRkATcogTfKsTsWkTtxET8ckUDvAUD8kUGSIUHQEUQdgUTAUUUFgUZX4UbFEUd9kUgpAUh6oUyBcU2sYU5kgU9MwU//UVGPAVGl8VHCcVQIwVbOkVetEVpkoVs0MV2LQV5ScV5WMWB14WD7EWG/QWJ4UWKOkWNU8WObcWSnUWaFEWrQIWwdUWzfEW/SkW/wsXASYXBWYXYZwXcIIXeTsXfecXiDsXqwoXrqgXsowYBywYDpYYGy0YXIcYf30YiuMYndAYwvgYytAYzGUY4moZAoMZHVoZNC8ZN9gZRDMZoNkZtmwZv/cZ16YZ6ScZ7SEZ7kMaArQaDwUaKCUaPaMaSM0abnIaceIah2QauvUavrAa5WAa6qIbFnIbOJAbOdIbQS8bQqcbTEYbaHsbeXEbi9kbjxgbk9UbxpkbyOMb6MMb7Esb8qMb/BUcLUocMogcSMgcWDAc1esc2okc/2MdCFUdKvIdbWAdcEkdghUd0f4d2BUd3jAd4Ckd8N8eA5ceJ8sePwAeX4QefOUeqV4e1Q4e6sAe8XAe+BYfBRAfCPAfCl8fFkwf8bAgCcEgFfUgHNcgUicgZs8g1oEg3oQhEBUhGdohK4IhLcohMV0hPSMhrWIhtMEhvHch3Wgh+iwiGxwiJZwiK1AiMcsiPfYiTY0iXsMifGkigQ8ijZgisC0isr4iwi4ixCwiyFwjBT8jI8kjJM8jK7EjPWwjVQMj2tkj2/8j3scj4Vgj/ywkBA0kCbwkHnUkPlgkXt4kZwQkdy0k3nsk4IMlF5AlGRslInMlKj8lMoMlMw4lRM0lSIwlfEwlioclrlQlr8IlvSAl5CYmBfkmFVEmNAsmV8UmoV0m2FIniggnjVUnuvQn/K0oIhQoTGooaSUohD4owt0ozP0o31Yo9BgpFiIpRxopYoMplDcpoKwptZ4p0Okp9tQqBr8qIF8qIagqOHwqW8oqiFoqiUwqnjMqplEqsz8qz9wq5SorI1grNDcrTVgrYPUroj8rqngrxUYr19Ir50or++4sVQIsdeYsnbksozEsuUMsxV8s9dQtAYUtGkEtKd0tPW8tSkItajMtbkUthkgtjZgtkDktrlct18st23Mt4gct5Wwt+0IuVtYuWRwuiJEul7cuxFwuyH0u5g0vNkUvOaMvUIsvW6UverIvi9IvltYvoccvrS4vu2sv3JcwGOowK3owQMowU2AwXjowaJgwccYwgqcw6JQw7rkw76Yw8iAxA8IxF8ExIPExO3wxVrgxXRwxbv0xhqoxuaMx5hsx+fAyErkyLEoyRWQyYV8yZlgylukyo/Qyuv0yw7QyxMsyyXUy0dYy3foy730zCGwzEsIzHtMzJIczTpkzec8zxX4z4D8z98M0NhA0eD40fps0kBY0kEQ0mVM0oWg0rfU01Lk01TM1BXM1CyM1DDI1ECA1Qjs1Q2g1WnM1XZo1Xg81ZxI1bMc1lnI1ml813WM2HFk2Le02jeE2nfM2th02y6A20ck24ps247s3Zo03auM3ejw3p6E3r+A35644DKE4EXU4Eew4HeU4MTg4SnE4Ty44gQk4m6U4ntU4q9U5Cgs5GFA5LnI5TMg5X1A5Zj05fRc5nOY5syU5tes5zGc56w86F+06JgQ6NYM6P1k6Wnw6nIQ6rPc6vvw6wsQ6w7I60FM64No65Os7BUk7Lp87U5o7YTQ7a1w7bQQ7wYs8H9Y8IAQ8UV48k7g8q0k8u048v+o8xQ88zCY81aA82gM85Zo88Gw88so89kg8+EE9AGo9AZ09Kso9Q549XLw9iIE9uZ89yqk+CEs+FDA+H40+I/w+JA8+Y+E+bMc+hHw/Mt0/TFw/XjE/X2E/aqY/epk/kJ8/rMQ/0qM/00w"
	},
	{
		id: "ODbL-1.0",
		name: "Open Data Commons Open Database License v1.0",
		osi: false,
		words: 3951,
		dense: false,
		hashes: "AAXEADecAMFcAUCMAYrIAdQUAny4A3oEA310A34EA4f0BCeoBE3oBE/EBZiMBaIMBdDYBidgBkeABkiUB0lAB5IIB/nYCB24CH10COoQCSCACXuwCZ8ECp0MCr0YCt58CvEcCvGwCwRkC0lEC1PoC9G0DIAIDIm8DLqEDMiYDOFMDOQ8DS2EDVuMDYq8DeWwDffADhSgDlHYDlH0DsXgDy4AD220ECNMEHREET8IEbKQEe28EhHAEm0gEtX8EudAE3CoE4FcE5GkE+d8E/kQFAHkFPBUFPKkFSA8FVCsFYTgFdxMFr6YFzD8GBH0GBKkGH3sGOh0GbFIGoKkGpPwGpwwHImEHI1oHLdQHMOMHNu0HTTQHUuoHgCYHjjIHteAHzKIH3ycH634IDDQIKekIYFQIdwYIekAIjcoIkYoIyHIIzkMI2BYI8v4I+UEJY88JvVQJw7wJ488J7d0J8AkJ9/cKBIoKPMgKR2QKU78Ka90KdW4KiWsKutMLEO8LHrULYEMLh8ILrgULuRULzgUL5OYMB8sMEgkMGAUMI4EMO6IMZBUMbFMMbcoMmJoMowkMrsgMsxwMtsIMv3YM4jYM89cM9gcM/IsNGf0NHMgNM1ANP9gNVDANWvYNYSINZI8NbjwNdBYNeEwNiZ8NvXsNvqwNzK0N09AN7pMODKwODWcONVMOPD4OWjAOWpQOabQOmwIOnHwOsiQOwKgO694O7zYO92IPKAQPM84PVzoPcK8PcwgPjAUPjNsPlLsPlO0PvUYPwTUPzbYP2LIP3+wP/UUQPicQRnMQWd4QgjkQkfwQtFYQ8C8Q8F4Q+WcQ+soRA4gRVOMRgywRinYRogURqq0Rq5gRrh8RxNQR1M0R7RQR+7QSC8USH2ASRXwSSckSc3ISc4ASgfkSmrASuHsS0uIS6c0S7xgTFzwTGhcTPNcTQcITRkATcogTfKsTkYUTnusTsWkTtxET8ckUDXYUDvAUD8kUGSIUHQEUK/sUQdgUTAUUUFgUYiEUZX4UbFEUd9kUgpAUh6oUpUQUvksUyBcU2sYU5egU5kgU9MwU//UVGPAVGl8VHCcVHLkVOaQVQIwVbOkVetEVfXYVpkoVsw0Vs0MV2LQV5ScV5WMWB14WD7EWG/QWJ4UWKOkWNU8WObcWSnUWaFEWrQIWwdUWzfEW2v8W/SkW/wsXASYXBWYXYZwXb64XcIIXeTsXfecXg1wXiDsXi+4XqwoXrqgXsowYBywYDpYYGy0YXIcYf30YiuMYndAYwvgYx5QYytAYzGUY4moZAoMZHVoZNC8ZN9gZRDMZoNkZtmwZv/cZ16YZ4bsZ6ScZ7SEZ7kMaArQaDwUaKCUaPaMaSM0abnIaceIah2QauvUavrAazvka5WAa6qIbAfobFDQbFnIbOJAbOdIbO2QbQS8bQqcbTEYbaHsbeXEbi9kbjxgbk9UbxpkbyOMb6MMb7Esb8qMb/BUcLUocMogcN5EcSMgcWDAcrsEc1esc2okc8cYc/2MdCFUdKvIdbWAdcEkdghUdrGAdsAsd0f4d2BUd3jAd4Ckd7OQd8N8eA5ceC9oeJ8sePwAeX4QefOUeqV4eyUYe1Q4e6sAe8XAe+BYfAaEfBRAfCPAfFkwfVzUfbvcfd8ofnXsf8bAgCcEgFfUgHNcgUicgZs8gbiEg1oEg3oQhEBUhGdohK4IhLcohMV0hPSMhrWIhtMEhvHchvZwh3Wgh+iwiGxwiJZwiK1AiMcsiPfYiTY0iXsMiZoAie8EifGkigQ8ijZgiqMAisC0isr4iwi4ixCwiyFwjBT8jCksjI8kjJM8jK7EjNTgjPWwjVQMjqKkjycIj2tkj2/8j3scj4Vgj/ywkBA0kCbwkHnUkPlgkXt4kZwQkdy0kjswkooMk0zUk3nsk4IMlF5AlGRslInMlIn0lMoMlMw4lRM0lSIwlfEwlioclrlQlr8IlvSAlzV4l1+sl5CYmBfkmCasmFVEmJXUmLqwmNAsmV8UmmxQmoV0m2FInWUYnXVkngRUniggnjVUnuvQn2cgn/K0oHIooIhQoTGooaSUobd4ofckohD4owt0o31Yo9BgpFiIpRxopYoMpeAEplDcpoKwpo1QptZ4p0Okp9W0p9tQqBr8qFT0qIF8qIagqOHwqPxEqiFoqiUwqlI0qnjMqplEqsz8qzFwqz9wq5SorI1grNDcrTVgrYPUroj8rqngrxUYr19Ir4RQr50or++4sBDIsNmosVQIsdeYsiGcsnbksozEsuUMsxV8s4iQs9dQtAYUtGkEtKd0tPW8tSkItV5wtajMtbkUthkgtjZgtkDktqFMtrlct18st23Mt4gct5Wwt+0IuA50uH/cuVtYuWRwufWkuiJEul7cuwaQuwqYuw6suxFwuyH0u5g0u7uovBScvNkUvOaMvUIsvW6UverIvi9IvltYvoccvrS4vu2sv2K8v3JcwGOowK3owQMowT+owU2AwXjowYjIwaJgwccYwgqcwi9cwu/ww4l0w5AQw6JQw7rkw76Yw8iAxA8IxF8ExIPExO3wxVrgxXRwxbv0xhqoxnkUxpLExuaMx5hsx+fAyErkyLEoyRWQyYV8yZlgyi1Eylukyo/QytUwyuv0yw7QyxMsyyXUy0DUy0dYy2/Ey730zEsIzHtMzJIczTpkzec8zxX4z4D80Bsw0NhA0eD40fps0jbU0kBY0kEQ0mVM0oWg0rfU01Lk01TM1BXM1CyM1DDI1ECA1Qjs1WEE1WnM1XZo1Xg81ZxI1bMc1cY01dXM1hmk1lnI1ml81roM1tZw13WM2HFk2Le02MPE2jeE2nfM2th02vns2yT02y6A20ck24ps247s25Sg29uA3Zo03auM3ejw3p6E3r+A34vM35644DKE4EXU4Eew4HeU4SnE4Ty44WZs4XDQ4aNc4gQk4m6U4ntU4q9U4s1U4x+s46FE5Cgs5GFA5LnI5TMg5X1A5Zj05fRc5nOY5syU5tes5xPo5zGc52Qk56w86F+06HuQ6JgQ6NYM6P1k6Wnw6nIQ6rPc6vvw6wsQ6w7I60FM64No65Os7BUk7Lp87U5o7YTQ7bQQ7wYs7zPc8H9Y8IAQ8LjY8S4Q8UV48jLc8k7g8qz48q0k8u048v+o8xQ88zCY81aA82gM84bI88Gw88so89kg8+EE9AGo9AZ09Kso9Q549dJQ9iIE9uZ89yqk+CEs+FDA+H40+I/w+JA8+KYA+Y+E+bMc+hHw/GKE/Mt0/TFw/XjE/X2E/aqY/epk/kJ8/rMQ/0qM/00w/6+0"
	},
	{
		id: "OFL-1.1",
		name: "SIL Open Font License 1.1",
		osi: true,
		words: 630,
		dense: true,
		hashes: "ACb5AHTdAUIEAYC/AbfTAfqQAiZNAjVlAo/tA1+JBCXFBDt+BKdMBLa7BRRWBSI0BWp7BY0QBY8DBe/JBimCBtIiB344B5ttB/QTCQK2CRvRCYXrCaR8CfNECg86CiC0Czr2C0L9C0OqC0krC4/WC/xTDC2FDISQDIv0DL4VDZUtDbzgDnaNDqoFDwgSD1b3EPjBETeHEWLEEZAMEkbjE1S7E9atFI9QFLk5FN/fFb7sFwXgF0AOF01JF+nnGH+iGIeEGKwmGZy5GmWDGqQ0GrczGt81GwGSHVx+Hj7dHliVHugRHw8IIALVIAa0IAqQIIQHITTqIdQ0IdzsIfkVIi2PIktyImxiIsZpItWkIvFpIxwqI2HPI9/HJM9sJPwCJQMnJYkDJfOGJfeJJm6WJ1nfKFkJKL+LKQ9CKbf3Ki+1KnktKuNEKypnK7KKLNqcLR8KLSDHLWBBLc7TLzgUL05cL1LiMBmWMRtgMToUMkm0Mkq8MxMAMyhlMyn+M2CWM29+M3qQNYbMNqIrN681OBTNOMJCORvsOjxNOvrkOw8+O0HgO5IYO8Z3POHSPQwaPTLmPbgMPr2APyg1QAwTQDcKQMT/QNYTQSHnQV5tQk0LQoZ4QwMBRFQARJhZRPdvRUnlRWAORZs6RiDWRzcMR0iMSAhHSBuCSCLWSC/zSL3ySRGaSZntSfNtSjshSo/sStPIS0FTS0m4S2TqS5MnS+AnTBm1TJtpTQKaTWMdTxLRUCZYUOlwUQAfUXCEUhVNUnFYUr2oU10aU5FuU5KKVDcwVYYoVfXJVrhLV5v6WFZIWKjdWQjWWScNWcWyWdcVWpBeWtveWv1+W6V0W9bUXRkdXUZwXgyKXvRUXxSzX2AOYKPZYXVkYZ5JYaYXYkxKY3WJZAYTZFKdZJSwZLznZUg9ZfxCZjTfZ0/iZ3aIZ4BQaDHyaIBRaIupaQ9mafm+aj4QamF3aoTuaxCVa199a454a8k1bA8SbH8NbIr5bVCIbXowbXuEbYrzbfQhbgXebvLsbw3rbxntbz85b40Tb83DcEDmcJbgcKLTcKabcMPHcMaWcd+hdAn8dBPrdC+ndHr2dJ/gdc9KdfgOdq2hdxvYeAYaeFCgeN02eS3CeUM4eYagefRregISeoNSezTce3afe9GOfCdyfDV8fNLkfkkTfk+of6Mcf7iagAT7gC0MgOyBgPxXgWERggvygj9chFSGhc5phimWhmyYhpISh4qAh/zMiDbYiF4EiPmeiYr8ic5qinCOirJViui5jBAFjEfyjMgnjPZ/jS7RjtF6jtZPjyIoj57mj9n1j/87kCHrkCQkkERCkMDkkWDoka+MkfVNkkWyklT/kpXfk15kk3A+k3p3k8OolPjYlRrqlSoFlr38ludhl9irmDl0mTHimU8omVbYmrnBmsPFmtOYm5pQm5uUm+93nCXOnHF6nbCInxeinyDUn8H/oMrEoh4mooSJorDsot+You3/oy0jozSdozYSpNPxpRxDpTnxpUxTpiV1pkdgpl+wp7wqqHP/qLtWqVKmqVMpqpDLqsWKq2qQrCcerEL+rI72rRCXrbDAreuQrxgsrxnmr2Cqr2Gmr6kfsBWQsYObsdQSsj3vsrJTsugNs6z9s9TBtFpLtHfZtScvtSvbtXwZtbeDtdXcteV6tgQetyhat5OWuCmDuFM2uHK2uQYPuWvMueeNujIWujt/ulUwuqP/u7zVvC/hvE1tvSNHvUTevU6QvdNwvksHvquGvre8v4d4wHsgwPbuwRVKwWyowpz1wrQTws7ow4Pww9pEw9rfxAkdxCYlxIw9xJhzxK8xxLY/xM27xbFGxoegxqaHxsY4xv0lxwLNx1QFx2ndyEkeyMTDyTbDyhAJyowkytkOy2k3y5Gty+sFzEsIzLtXzVyGzfCGzjICzvwlz1ZSz1zf0Dst0RYT0R8F0SG40WIx0cmx0dp40jlM0oxM0tas1P/t1TPN1Vxc1V2+1YS31bvr1e6I1izZ1zlo2BAq2EAK2H2O2Ilw2SVp2dqD2gqf2iAO214P29MB3KF33dlL3mVj3wOV4NLI4NiG4SnE4iH+4ljq4zfL4z1M41YT42cB47kT5B9w5FqH5R1R5Xb35Ypl5dz85jLu5mzc5pPZ5qMb5vnI53sC57HV58cz5+Dn6NWJ6QxT6T9d6YWs6Y626aov6a/L6b6w6exI6kLl6uks67yS69Jj7CyA7HHd7aGK7a5e70Mh7/vE8EFb8EFu8RCD8Uyu8oVb84Bi9HY/9TUF9a0P9onL9zt691BL92NL95+4+Iu1+N1Q+Ui7+WSg+hGh+uP4+wAc/A0s/FWH/L8R/Uuu/YzJ/nLb/nzo/sI7/sOG/xVV/5sN/+RM"
	},
	{
		id: "OSL-3.0",
		name: "Open Software License 3.0",
		osi: true,
		words: 1619,
		dense: true,
		hashes: "AB1aADecADtvAFXcAKKgANTDAQXuAQhIAQqAAXVQAXlsAZ/NAcWJAjP1AoUkArbEAyN7Ayb4AzGXBAF1BB/cBC1nBDVABEXwBGkiBHVjBHX3BH1eBN8MBOeCBPT0BUxxBY6pBZiMBbTPBcm0Bk2QBrGCBx4VBzrwB0G7B1hXB3vQCDXECDeACDlaCJEACLaXCSimCVzxCWzCCW7hCbtsCccACm73Cn5ICqHPCqRRCypXCy42C22EC5wsC6NJC+DQC/4YDDOXDSwzDSx0DdXbDdi7Dh3dDkoHDldiDo8HDphRDqMRDsJDDwWSD3kUD6YAD7M6EDLmENlgESp3ETvFET92EVF+EamHEdFCEeK5EeMoEhM1EjyJEkC0ElPzEmafEovDEsdVEt8AEwBoEwpwExs/E4hVE+ONE/60FDGYFDOrFDjkFG0WFQQ+FSPwFUJMFVTBFVZ9FWQ6FgZxFktZFnhNFqIYFtI4FthxFxmoF0ZsF2CWF25RF5tQF6aTF9L9F9N0F9qfF+iJGA2SGCMpGDzXGGuJGQN6GRGGGVXqGdfTGg2EGhn5GnNAGn3zGs7oGxvxGx70G0qLG34DG8peHBtJHEETHGTDHJqdHMJbHPSkHTcgHVp7HXKWHXS+HZGvHhHmHihaHlXdHlxiHm1BHqvtHsLWHsgqHzapH1BBH3aoH7ZsH8olIArSIDV4ILhbITU5IWw2Ibd7IcLtId/eIpReIr/gIs5bIs/mIunnIxWDI1LxI1eYI4VNI5TnI6U1JByjJJVmJKNSJeeiJj9MJk4YJmXzJnu8JpC/Jpq0JqUcJrLgJtpbJwfjJzHRJz/lJ0IIJ2O/J3DAJ7dsJ790J/HdKAPjKCFmKP5pKS5LKV/LKXIRKYRfKYxOKeK2KfwJKhodKhtkKifRKlm5KmkzKoY5KsArKt7bKu03KyWGKzD0K0icK1b5K2UrK4JfK6i1K7mpK8ZVK+zjLA3/LEY+LIelLKJ+LMsKLOFYLPiGLT2WLVgNLcK7LhqyLjQOLkJpLnUtLo7AL2B0L3jIL7U4L8TNL8WFMD5AMD6fMExZMFBiMH47MKhRMLlLMMYOMQ8OMVSnMWq+MW9UMaAqMeV4MfP1MkGeMkrHMqmzMstPMs1iMvS7M0tsM2rVM65SM8HdM+fMM/QIM/bGNBWyNGb2NH7RNLnuNNCANaXXNak0NdbRNe5gNg82NjZrNnGCNoBZNqscNsuBNtNrNwfuNyd8Ny6DNz4ON0oXN3RxN3SjN5YMOBdyOFQQOFmdOI7WOJJjOKqBOMOvONJuONUoOSaLOU6lOVvIOXMpOX92OeyLOgZmOiHuOkrfOogCOploOtVcOv8BOwWEO7/gPBChPBHVPFRuPKKvPNMMPQHGPS3uPU1CPe7/PiXNPixtPoH6PpS9Pp6mPs0KPyxPP2wfP3N+P4F4QC7iQD7VQH/SQI7iQLcnQQD8QQfeQRx4Qby5Qe7qQk0fQpzxQrcoQruiQzTzQ0OTQ1CiQ69/Q7zQQ8rgRA5mREx+RFhFRG8fRMDfRUjkRVNyRcVGRdS9RjgjRjxIRlwARl/JRmqXRogKRop2RpmCRqFhRusHRuskRvZRRvqpRv+wRxQFRzMFR2fLR2g0R7TbSATHSBy+SQ8FSSHxSSuDSVJZSZYQScn9Sc+AShnwSiHGSi03SkuxSlNwSp6bSq/CSt1YSwnqSxhOS5IcS8rLS85MS9rkTDzKTHTqTMTiTNLGTP1/TZQfTamZTc+QTeLDTeVETglnThYfTh0ZTjwWTk5aTlH2TzuOT15kT3e7UAX/UBRuUEi0UMZAUPLOUTAUUVEQUdfCUiT3UirGUoaWUodMUsEuUsJxUum/UwlbUxsnUx5IUz7OU0m9U1neU3mOU99gU+4hVAGOVB1zVDYZVENtVFTfVLX8VMgaVNAlVStfVVaIVZl0Vdd4VfEcVfLMViLgViO2VkSGVn8nVoHKVoHmVouuVsXOVue3VvVBVzrzV0fwV2HwV4QPV8ChV8g8V+XgWEw7WFvCWJiVWKTNWLbzWL9AWMIkWM3oWN5fWPtRWScNWV1zWYIgWYbeWcMDWgySWh5iWi2ZWkXDWloYWm4CWm+aWnF2WpaxWto4WukNWvtQW0eoW0saW1PCW1VAW6tFW8L6W91KXEfeXGpjXJfuXLHLXM2xXPtFXR5YXTNEXT3iXVuFXVwEXWkYXZkqXbkdXed/XfyIXg98XhuiXkNjXnYpX6woX7krX8NKYD25YEAmYETdYIhMYJOpYMgNYdPkYiZiYiuMYjlMYkX3YltrYyifY0yGY4moY7s0ZAvUZCO6ZDncZL8pZR8AZVO2ZVrDZVtMZdV9ZeWIZfYjZgjrZhwVZj+tZmctZqWfZvx3Zv/JZxqAZ2cDZ8kiaFsaaKNEaL52aRgqaVaXaWh0aXDRaXYbabzHacDhae0saoNWayrYazuga00wa0/Ca46QbAabbE4ybK4nbOCkbbA4bbZfbcasbdgMbicibnopbprzbwJvbzMpbzT0bz7kb05zb3wNb6QkcACkcAUzcBIHcGD+cGGXcMVgcMeocNiccNu2cO6icPe9cQrAcQ5ycRDNcVhycWPgcZK7cfFNchC9chi6ckU9cmoRcv0+cwbWczoAc0RZc0Tfc1HCc22rc4++c9iIc+BLc+6+dDFsdEP3dFQUdG/5dHEkdJevdK2/dMThdMtGdOlxdQKedQ3DdUJ8dX0ldbGJdj8Ldp/SdqI/duPmdxbCdx+ed2Rod8ISd8ssd9yWd/5CeAGYeG09eJCweJKmeMcjeOLAeOLVeONMePwAeW3VeYYheamNebyReeUOefzVeo5LepKBepTFepUWeph5erhzesUseuRIeyC/e0Uqe2hbe3lEe4iLe4vKe412fADHfDV8fDaNfEQpfESSfNQ3fQJrfROxfR5hfTIvfWZmfZh8fa8affxpfkOsfpomfqJefrmXfr8jfzvbf3i+f46qf8Zxf9Dgf90df9+rf/Vlf/3CgAT7gC1bgErQgGY0gLh/gMOggMP2gM4jgPNWgP5QgQCRgUengXckgZx4gcn6ggDgggjKgjWVgrA9grafgr1ggsUOgt2NguotgvsKgzrKg4V9g6vUg6/ug99xhA6PhBOhhBbLhEWghIrrhJd9hJnAhJplhKCehMywhPhLhTtwhVAahWRPhX+QhZY/hcU0hd5YhfR9hgVghhDwhho7hjeahnT9hvQoh4eth5kvh72/h75ziDWviFR/iHIdiIzJiJIZiLyMiW2kiXdIieB0imVUimepinYaioZsipwwiuEHivW6iwhZizQBi0Npi5VCi7jUi+I/jEsWjFinjJ1BjNaEjORojViGjW1/jZ48jeGGjgi7jjg+j7WUj8h/j+9/kBTnkIDakJnNkMhokNBikQxAkTzQkU9ckVNIkWS0kXghkZq4kZ3/kbfYkcmLkiVukka+kl0xkm71kqyYkvWykwgEk67ck7R9k8xZk9Cfk/bnlCHYlE2BlGdwlHwElL3wlM2KlOeWlPVklQSjlRM0lS2/lTnJlT0nlT7Flf/rlgLflk+dllzJlnLmlos2lq+zlrCClwWbl0HJl8QFl91rl+Kzl/N0mBC8mDtHmEeFmFDxmIMPmL4wmR9xmSdXmUHcmYJCmcQDmjNMmrwKmwekm0evm3cbm3/xm5evm7ZanAdEnAyunBnnnFAnnHCgnKY6nOHynPa6nZWknaAjnh40nmq1nng7nqxVnq5intm3nuP/nwLonzOjn8CRn86qn+tDoANCoMnwoPYeoTjeoaAFocbTof4zogZNopIjopuVoq4motKrowhFoxqPoy58o5k4o6Dao6gSo+/XpAHXpEyVpGOvpHytpLDJpQAMpQNbpQhqpQ16pThlpTj+pURupVS0pXY5pYQPpZKWpaYtpanBphzNpkVzpoCcpo5WpsGiptinpzQkp0QPp0owp7Bip7hap83Hp/7SqB4jqHE2qJlgqP71qRTuqR6yqR8+qX9LqcDUqdErqdQ+qebBqgZaqjmrqkidqruSquEIquTKqxYLqzVuq5XVq5fxq9Hrq+qErA3+rCvtrHn4rIxmrLJWrMg5rPTRrRAfrTgIrU9Jrcj4riNTrjwkrwaTrw1iryg0ry6ArzKnrzP5r5Wcr7jSr9QFsBl1sDPXsE0AsGqysJCisKpNsMIKsMV8sOLysXW3sgO5sjjhskF/smUNspYYst26swaXswd9szTmszhSs1gys2z8s4+Qs5fOs51us7QLtBkEtDHMtIpDtJUQtKrmtK8OtLaMtO7TtSh0tWyytfz0tjLXtjXqtl4stwhstwxnty8Mt0S0t8MZt/ecuASguCz0uDNJuFTZuGVSuPPbuTZguZbJuamCulKZuqi+usDsutVEuuJCu0Fou6cju8Svu/ClvBUJvDSdvIAWvJk4vKFSvLs5vPw1vXQEvcRdvlt4vmMsvof3vq12vwW8vxiKvx7VvzXCv0ZVv2bUv2lLv23Xv3H4v3zqv56bv60cwEuAwLmzwMITwQMowYJVwaQZwaSrwa4lwbVhwefPwq7Bwtvswx4Bwztbw5tsxFtFxHUexNdPxPevxP4uxTC/xXW/xYGlxb3+xc/yxe5xxhRcxhalxi9Mxo+ixp5Gxu/rxwtexzmnx22jx4cpx5zWx8QHx9iwx/EHyBvXyWlvyXNsyX3IydhPyej+yjN9ymxlyp2yyu6tywuDy1tay19Ly3FFy3YFy5Tzy79VzAI1zA68zI7azPiszTXezUjRzUyJzV1tzWZSzZiwzbvozkRIzrATzvdnzwLOz3Rez7a/z+970GAR0Haj0P8D0QR10SIC0TyI0UbC0WQ90ZaL0cSb0kkX0krF0ndW0oyv0rnK0tfA0u3I0vWh0yU604iw05eM06m21Duz1ENS1Iz/1L+C1OFf1QgM1SzB1TJZ1brs1gnE1sz41tfW1tv0132015wy18lE18za2Bpk2DYN2Ibc2JSc2LOR2LZz2Nzk2QIV2QYl2R8w2Tnj2ZSS2avq2bRd2bnX2cL52eKC2hmF2pA22qd82rsk2r/S2th02tqE2tv62wEj2wHc2xo82zN52zUW21LM23CJ23TQ23rQ24oE25o525zC28dC2/CG2/O12/ic3DsT3EFo3H953MkL3Pvv3Wqf3WsE3a6K3dYe3eEo3ejw3gkd3l8e3nEI3pbe3qsl3uR63yFZ31rZ32173303349h35E8369S38Mg4AeK4Dlt4Kjf4LNG4PGz4ZHr4bTN4fBb4lVW4mGy4qWB4qgC4sb44tG24t3R4vnm4w984xow4zX340lT41YT49ga4+pv5GkX5H3j5K3D5Lba5Mep5Nju5QMK5SSc5WFi5Ys15Zxt5cgW5dMG5d5k5hEV5hQr5kHt5kl55kvW5l/B5mTQ5n7S5qDx5qLC5rPy5tB75uIX5vnI56cF587Y5+CA5+Wk5+dM5++T6B2B6HEk6HVo6K9/6MVG6M8l6PVB6Qvv6TG06T9d6YrA6bRd6c626so+6ucP6vPQ6zyb6z5a60kx62w763Eu64Cq67U37B0w7Czf7DPM7Dfd7D8S7H3J7KOU7M8W7Q2N7Spf7X8F7Y9t7Zu87aaC7bJD7eHQ7eJ97fjv7lWv7mtZ7m3w7vG77whC7xGO7yTV713y72Aq75xC8AC58B4R8FXj8IK08JWe8QDZ8Sjp8UZZ8X0Y8YS18Y5/8e/18fUR8hS98h7P8i+q8nAf8oA88pPQ8pTe8p9H8tUA8tiy8u2T80Fz86r88+Tw9A2+9Bvd9B039FQG9FVg9IWH9KvH9LJp9NEy9SbK9Ysv9ibH9s879wSA94Aw94YG9+d69+//+CbH+C8f+EMf+GuZ+VqY+YSE+aHg+aLl+aQg+dbx+gLU+gOI+jlX+kAB+lIW+qct+rdp+sAu+xxi+62o/CAL/Cwb/C/m/EGW/HAf/HjD/KhA/NqA/SpT/Xnx/eYQ/hCF/o9X/tox/xdn/1Je/+E7/+bP/+uu//eL"
	},
	{
		id: "OpenMDW-1.0",
		name: "OpenMDW License Agreement v1.0",
		osi: false,
		words: 392,
		dense: true,
		hashes: "AzKIBIUBBY8DBgUiBjjYB0z+CExKCGAmCXPoCfNECg86C0c8C1RPDCNzDGpfDS5JDlngD0XzD3kUD+abEXRJEgklEgz3ErtvErvrEsQjFElAFh5DF6YlF+BTGFEqGPhHGRUdGWETGa7tGjP0GrczGwGSG6prG/u5HGjNHVprHY5THd8DHfx1HpvKHvHlH3z5H8EaH98mIAqQIITqIV+sIX8AIfkVIfzpI73LJIjlJO0vJULJJrjjJsooJw0oJ9zPKB8XKNHXKQ9CKyHZKypnK/FdLOFOLWBBLrDGME5cMIYWMNBxMRtgMTynMsxWNTnWNVCRNXzZNzq6OFtmOikWOu0HO4aRPAUtPfl5PguEP76/QBGZQCUJQV8vQa+/Q8iORFQARJhZRNhnRb8gReMWRsUiR44xR/i2SC4MSHQaSLdaSaePSiucSxUeS3d7S/QKTC8iTEKFTI2FTSWlTTYETVxyTXSfTbqLTnLeT3CDUQFqUlxzU5FuU57jU99gVAl5VEb5VOhyWMKRWO3XWPQCWP+aWScNWW66WZsGWtveW6+VW8X9XD6FXQNAXRPyXWeDXsu6XuecXvEcX6KWYLGtYT4VYdTuYiGgZEsfZcT7Z5wyaG+waKFwaY0Labyba71PbTv2bXuEbcQpblLOb4aPcGR8cMiKcPEjcqWVcsNKcsNhcuAecyMOc4sCdUPYdVCmdatLdjpedyVMd8eGeDS+ePiAeRROeVQcebqOegISe0wUe2i6e4rPfSDufYV3fkRvf46Uf7iagE41gHqegSKlgdy7geAxhDJohGvyhxEihyroh1W+iDbYibUfidInifkAi8cljBwfjMgnjRa4jS7RjtZPjyYPj8K4j9n1kAeQkLMGkTNeka2jkfVNkn37k19elQ/qlbKblh1slmyElsVllxNJl/xHmBw1mKkemOXomVbYmitimnEYnDKZnT6lnh6VnnY8n1E1n5egoO9NoRJGoW53ooT7ov2KozB4pG27pHeTpVi/pZ9DpgSqpm1+qE7IqNMXqNztqdK+qmpMqmy3qn4xqpDLqsWKqxv3q2ONq8GIrCX6rXcBrcalreuQrxZgr2Dur26WsdQSsrJTsvPNtObbtUdWtUoutVTrtjJYto3EuFM2uQ/AugaQumUDvIHVvLmBvMLhvNlnvUnqvdumwK7GwZHQwcDwwhjvw2Ifw88YxC/GxDzMxoXZxqFTxzeiyMsWyclAy9w6zJ2Az1ZS0LI00NhA0PRS0TJK0VPq0cmx0vV01GhH1G9r1TNJ1XV/1qI52Ilw2cpK2wHw2wfY214F25o93BcK3Gle3bVB3sqO3uKp3zaA32Po4HVj4SnE4TKQ4nf34xp341YT5AIx5D505EKQ5QY/5cjc5iuJ5ksH5zTC51xc6Pxt6Q6i6T9d6f4I6uks623m7a5e7b+97x9371xe72S87+fm8EFb8PNb8fLE8mex9J4Y9Xz59eWa9u6y+ApK+Ooy+Rlc+vEC+vmu/FXV/LXI/SvQ/fmZ/9D5"
	},
	{
		id: "PDDL-1.0",
		name: "Open Data Commons Public Domain Dedication & License 1.0",
		osi: false,
		words: 2441,
		dense: true,
		hashes: "AAf6ABLXADVxADecAFHuAOtGAO9cAQfUARzHAS/9ATA+AWCwAYm2AZxeAgOxAkyFAny4AoArAqVIAqZVAsnKAte7Au3BAxxiA00uA17IA3PeA310A4CvA7Y6A+ifBB0oBDkfBHF1BINuBJx2BK69BLfBBNLBBNeaBN27BN3GBN8lBPkCBTO9BVXEBYTABZiMBZp+BaIMBcPVBeSsBjVwBkOyBk4XBleMBm3CBprWBroaBtvHBtwWByCOByG+B07iB1gvB2HGB2RZB3MrB5IIB5oGB6dsB8auB95bB9+iB/WqCAA6CB5jCDNbCEwbCG4wCJz+CM7BCQ8HCSCACc4ZCeddCivDCkx+ClYoCnAGCnWECp0MCvEcCy1tCy3vC3aqC3+3C60YC8kbC8qaDARaDFcpDHYpDHf1DLqEDMB7DMiYDPQoDP6CDRHHDSPWDTi7DWGbDWZSDXvQDaV6DcguDeGlDf9qDgKODgOaDhJhDiuCDmHrDpUmDvXCDwmXDy4AD1xxD220D3VxD4y2D5aED6AXD6H7D/r3EBvCEDQqEDROEGv9EH4MEOZREQEOER8FESvbET7bET8IEXR8EZa/EbKQEc3aEfvhEhHAEiJlEiWqEk/mEmoGEmz8Em0gErO4EtX8EvezEv3XEwTxExKKEy0uEy7iE3c5E319E5KtE6NnE/WRFCGcFDVNFEMdFKpPFL0KFOedFO1xFQy7FTgHFVNfFVgKFYi3FZHkFaHqFdxMFempFfAoFfXHFff6Ff+UFk5vFm0mFpVNFpyvFsTfFsVuFybGFzD8FzMiF3i7F5qNF6OUF7NoF9xTF+qzGBH0GBKkGEKtGFvfGI0+GLKtGLRXGLpBGPPNGQfZGUaxGVUIGdfTGd1gGhHiGo1eGr5LGsgHGt/lGva2GwGdGyFhGz1tG12lG3dBG54yG7IxG8QcG+cuG/lcHMk9HM0OHOJRHRgdHTlYHUuoHaLqHcTJHdxbHi5rHkFtHlpMHmp9HpA5HpLYHsXzHtHQHvTEHx+cHy+gHzBBHzBNHzorH2guH3ycH45xH634H8ynH9VAH9ooH/MbIClsIEVzILR7ISWEITWxIZcCIbgrIdpGIdwYIfyNIgrXIiwgIjcoIkYoIlg4Inj7Ip7MItliIuNaIuwHIwvQI2CGI5YnI6XYI/49JBFDJDdaJDpgJE3+JFqbJG+zJLP3JOHtJOmrJR3ZJSzXJTH6JT/MJU7RJV8LJWUGJW3+Jbw5JcjPJfKYJg/RJkPiJn5NJtkHJueCJwS4JyptJ5k/J6JLJ8AkJ8PLJ96BJ/qkJ/q+KCoTKEfLKE5UKIu/KI9WKJORKJtEKKvFKMIaKN5GKOViKPMgKR2QKSCLKWQwKbXAKbgZKcqeKh+oKl8UKm3NKn06KpM7KpU6KqKMKzKfK2r7K5bdK5swK8LBK8bpK9GaK9wqLCPdLDiULG6GLIAZLJp2LKrSLLswLNrkLODELOgWLPqvLQEKLTJLLUGNLV3rLW3DLXysLbIoLbt/LhqsLh8ILkgLLogYLpyTLqQyLrDGLvwBLxOGL2sUL2/KL3kqL356L40dL5SWL88qL+U2L/sWMBALMB8sME3TMGIGMJW5MLlLMMDrMMe/MPrKMQfrMWShMYN3MZJdMcH/MdE5Md3vMf54MjRHMmJoMm0wMm+9MnFJMn2IMo61MqMwMqw9Mv3YMxSjMyliMz7uM2t7M51vM53aM6PfM7nyM9TUNAk2NBExNG9ANKEwNK09NMjdNSIhNVDANX+0NZI8NZixNaSANbjwNelJNetyNe8NNhXdNhjSNr90NszKNvhqN0DHN1GwN26lN3ztN7pMN8uCN/zqODWcOD1TOFmdOGaoOKV3OLnDONiMON5POOzZOUC9OWjAOaI6ObTSOdIeOePKOfdrOgL/Ohz2OiI5OiU9OidbOjohOlTsOpSCOpkSOqHMOspfOuquOyqPO1RmO694O7zYO8ImO8jmO/LLO/lHPBEjPC06PC8zPKAQPQByPRyFPYbNPZf/PdFBPhNrPh0dPigaPjYWPlO0PlPuPltWPm8CPm+KPnnyPpxYPuJnPvz8Pwx6PxMfPxtyPzoaP3sgP5ijP8LKP8bQQAMdQAXtQBgnQCZaQD9TQFsBQLZsQLshQL9DQMDEQM/QQNdxQSNfQSrTQSvGQT16QbrPQd6kQgEgQgjkQkC/QkN0QketQoTGQolqQol8QsQkQtFYQx4BQ0hBQ2ZcQ4caQ59cQ8C8Q8qzQ+soQ/ZlRAM3RA3LRA4gRA4+RCB/RDKZRD8ERD/fRFG8RF/nRHtvRJh3RKEQRLk/RMWhRMnaRNvMRUj9RX3lRdDTRdVzRdz3RejcRfhPRjNJRkNhRlMVRv3eR5XKR7H2R78TR9JRR+3mR/ITSBeTSEfvSIi3SJzqSKuhSNRbSONOSXafSXlWSX8dSZlGScqTSdX2SfDnSfDySh9MSiTNSk1DSoNLSrN+SstWSvsOSyicS0uIS066S28XS57cS67mS7gyS82/TBB8TDsfTESaTF/GTF/JTHCUTIMtTKMBTLPpTMTiTMrTTOEVTPNcTQcITSopTT2xTXgnTa2lTcIbTheuTjClTkP7TmZ0ToWITsWkTsr6Ts4VTzZ0Tze0T0PlT8ckT9L7T9xVT97eT+aXUBf3UCiyUDvAUELLUMEJUMcfUN0CUOSRUO4qURppUSACUSb6UZetUZlKUcRBUcj3UeOcUfbaUgUZUhaGUhgsUiorUk+7UlzlUniOUolnUo2qUp0jUqTFUqr5UrQ3UsadUtXxUuNdUvwjU344U5kgU6L+U7LdU8lWU+gRU/N0U/p0VB98VDVfVEljVEqRVE1tVFutVG+sVHCcVHdVVHm+VMdfVOo9VPJhVRx8VSAhVU1/VWH5VWSqVWo7VYCXVYihVaxEVbcjVcUVVetEVjOXVj5kVnerVqv1VrVDVs0MVuxxV2LYV2/KV5WMV5rnV603V8UMV9l7WAfiWBtEWDKMWHO5WLcbWLfDWL8lWObcWOn+WO0hWPU5WPr7WQxVWUDaWUJVWVdhWVkdWV3uWW/FWXUnWYH6Wd3nWiQmWj7VWoSKWpxiWsniWuPeWwdUWzSlW0GqW0v9W4qiW4ugW80nW+eWXBF6XCdxXGpjXJV/XMNTXNSvXPj4XQEyXQQZXS14XTeBXUiBXUq7XVY+XXfHXYkrXYwUXY53XaxDXcBcXcIIXdBxXgoaXg9FXi/DXjh1XjyJXkGNXmGHXn2JXpftXprnXqwoXq+RXsPPXsowXs2EXw9wXxSzXx5rXz8oX1neX1+mX3hbX5zDX6VnX7EnX8/TX+sIX/0UYAwnYCj+YEntYImFYMgYYNgIYOMrYRv3YR2yYXIcYXUaYZkjYfeWYgBFYhTzYhjFYjBZYnDnYqRfYrRUYtNtYuzzYvTRY2DxY3FHY5eIY55CY6tlY7v9Y9HsY9YuY9hwZAhMZBQSZFlaZGfvZKGqZMuDZMxmZNC8ZPpeZPrQZRDMZSS3ZSt0ZX+LZY7rZY/lZdmBZd52ZhWDZihbZjt3Zkp8Znn9Zn99ZpX6ZqspZrvbZr9YZsWBZt8qZuKyZ4xaZ5xrZ6iPZ+LdZ+W6Z+fAZ/C6aArQaDwUaEG9aE2XaHQxaJaEaJ2OaLgvaPaMaQBKaRLVaTBUaTYcaT6vaVJoaXWZaaNHaahZabzHafLVagaYakLyakaGak1FapCXapwzat49auvUavbaaw0sax/ma0daa1ARa5WAa9cVa/+JbBCfbBLPbCOxbFLZbFYHbFnIbGWYbH6fbIbFbIn4bKejbK2sbLaYbL1jbL4jbMWEbMpKbO45bQXdbQqcbSskbTPAbTjVbWzPbXcmbZkxbZz9ba6Wba9ubcPibc/YbfYNbjV6blLrbquqbrJLbspTbxCtbySibzjsb0zib1ZKb2g/b3v1b5JNb5vxb6Kqb6zTcBrrcC4CcC7PcDi8cEUrcFAvcFJNcIv5cJUecJvKcLZccLvCcMmEcMnWcQnocQ1PcVkLcWTocW5tcZv3caUwcbc4cdhgceYccg86ck5pcm3VcoX5coeGcrfTctCOctYQctoucu33cyk9czY/c40Lc5vHc6cnc7d8c7kpc8Qrc9U6dINxdJwadLjvdNN/dUZ3dXk7dYEadZdSde2MdfOKdfezdowNdpOedqdrdq3odsWYdxf8dzlTd24Cd44ed5WWd6Gld6qcd726d8N8d81TeA+JeBQFeB7ReDr6eDsneE+XeG09eG92eIg8eOA0eOphePwAePwWeR+qeXF1eYH1ebTtebkaeb3LecopedUReknYempben/BeoICeohEeqYkeqhPesQDeuN2ewTdexDSexLFex/pey/vezxpe0Cle0dXe1Q4e1ZQe19ve4lre5FVe5pCfANQfD2pfEXjfGKFfNTgfNvZfVUCfV0IfWt5fXoDfX2lfYBGfY79fdlwfebsfj8WfkQWfnZSfo4ifprzfqlkfsoifs2Pfs70ftc5fuNrfuxDfu6Ifw8Pfx3Wfzgyf0Bxf18Zf2Ntf2ayf3AIf3mmf5bzf+Eef/IJf/crgBPMgCcEgFs2gF++gHNcgIN0gJcngL/8gQBmgRlTgX6jgbwYgflUgjKBgm+FgpofgtURguvEgvVEgvfEg1VVg2mCg31Ag5dWg9phg/9QhADbhAPrhB3UhFp+hGKrhHCxhH3qhJuRhLBbhMV0hNh/hRHMhSU+hUr1hX85hYMJhaI2ha4mhdVXheqqhiUChkDYhkgbhktwhmRihmiOhrARhsHqhsWPhse9htiuhuTxhuV9hwFWhx8Ohy67hz5Gh4LWiAMuiGxwiHSmiLWAiMbviMqviMwCiNbTiPfYiS2MicR+ie8Eih0JijZgikz5imCaiopwipubivQUiwe+iwi4ixCwizBMi06Gi1E5i8S2i93Ni/MdjDUUjFtUjGzejINRjKz6jLyajN5ijTFLjTIPjUA9jU8djVQMjWTbjWb1jYQVjdeEjgNBjn0Yjop6jpsHjst7jwWSjxodjyidj0EAj2tkj2/8j4Vgj7f0j7luj87oj98XkEFtkHnUkH02kIl7kJeXkKdukNa3kN+PkPlgkRWmkUINkU5OkVdxkWUKkXKFkX83kaqGka9CkgWEkg1dkmtCkoWwkqCskqY2kz0Jk11gk2cRk3nsk4IMk4cdk5kjk8b3k9HElBwqlCsblFd3lFj+lF2DlGKVlH7MlJUElSIwlSLBlVGylYHhlcIblg6rlhiflioclir/lkQ8lkXAllH2lmWElpaqlt7QlubVlvpelwP6ly9LlzSvlzYllzo3l3UKl5sXl88pl+jRl+1SmCbemDHamDUlmFVEmI3fmKxfmLs3mSu8mTC+mUN5mWTfmW3cmXoImbA1mchumep0mgH3mjnPmrPbm4yCm646m7rIm9+qm+OqnARfnCtonEGLnREGnRk2nSJpnUAEnU3+ne59nfk+nidvnjctnj+wnuUPnytDn0zFn2gyoAfkoDouoKHLoNxvoPNMoQ1aoSNaoTGooWitoY3voZwCoZ4eoaQ7oaSUodeIokinol3mooJWopa7or9qotUbowMdo3Olo5kKo9Nao+FCo+Vro+/Ao/NTo/f6pBJ1pER7pEUQpO0XpPn1pQRvpTjtpY5lpaR9palopeqPphXhpiQ2pinCpkimplDcplarpna7pqHVpraDps6dpvvVpyIdp05Kp2i8p3/Dp8jFp9tQqBDFqBr8qEkgqFISqFxGqIlIqJA6qKQWqNkpqNlQqVEvqXTgqbeyqlVPqmjzqm32qnjMqsfHqsz8qtlzqv6eqyHOq1aRq5SorCyZrDHmrEYarEmvrFZXrF0grGKZrHEzrHP6rHpHrIljrI1grKB1rKfRrL9TrMGLrOoarRCXrSJ3rX2orYk2reRGrekGrfPwrf3xrg2Nroj8roojrpTcrpaSrrwGruLtrxUYr0ryr30Er4LZr59fr6Tqr8qDr80wr89hr++4sBpQsEb7sEgHsHu7sLdWsMvDsMvVsN/rsQmXsRL2sSVNsSk+sSmasV72sX34sYsgsZ5usaBisdeYsfOhsh+BsiGcsm5Rsp66sr6SssJ7svVts0B2s2jls38is4CWs6F0s6Sqs8/ls9dQtAKktC7rtGMGtHS1tI1XtKiltMm3tPW8tPvvtQYmtSymtW4xtajMtbhatcwStdwotjZgtocntpPKtrDutrlctv4VtxKytxL3txoet2Lzt3aft4gct95zt+0It/fYuAOUuA09uB42uCZCuCxuuCyXuGQ3uG1/uHWhuITnuNptuO2TuQa1uRZ0uR+LuVE3uVLYuWRwuWSMuXWaudCiudOuud9OuedkueoiunHOurg5urt2uuXauwUkuwwSux61uzU8u0Xcu4Eju6Mhu7BBu7zuu8gFu9cwu9lGu/XwvDbYvFQyvKo5vOaMvQqyvSOSvSU7vXTlvXXbvbBEvcTgvemvvfz0vhvovmABvm4evpdcvq3+vrBdvrMivrS4vrZOvsRAvsaTvypIvy4mv3Jcv6cNv8fyv9ILv+jPv/IXwAsfwCRpwCigwGOowGeRwGhhwHqywOKdwQEkwQMowTlvwT6/wUFTwXjowYQRwZvCwZx6waJgwa4lwcNWwhNrwhYfwkfvwl/jwmABwmzfwn/YwpVpwq8twryzwt9/wxLvw1jaw4uiw5rww8N2w83/xA8IxBUBxE05xE+lxJGtxJUVxJ80xLYOxMJ6xR1CxTudxV6bxWoGxbAuxeWixhTmxhUfxhqoxjWfxj4WxlwXxmvixrxuxtjRxtpLxytZx3rpx5Msx5uQx6n/x8aZx83/yA7tyBW7yCkByCzAyFGiyGlxyIPJyI2QyJGnyK0LyM7wyQQoyUJryWyTyfLmyj1yylukyog3yoz8ypMbypeIyqWEyqtoyrGJyrP1yrz6ytBiywgfy0Wzy0dYy1Ray13/y3EEy3foy3xTy8lny+pBy/XyzANvzAwqzEXmzEsIzH6XzJHWzL7hzM91zPApzPDGzThizTpkzYS3zbIPzcZ8zctHzfTLzgUhzhHhzmg2znMzznxPzs6vzuEezvpAzwsmzxHMzy/ez1zlz2elz3U+z453z5Jtz5W2z+6F0AyJ0A320Com0FGu0HPs0JPK0LWU0MSF0M9R0M/b0NhA0RkM0Sk60Ti90WBQ0Xo90X+e0atQ0bXn0bj90cQ30cZs0eVE0fps0gVK0iM/0lwK0mU60nIq0nRI0npc0oAs0qq+0rMB0tVj00Uj01TM03dw04ap040F090f0+5y1BEC1B7Y1DH61DT11F7H1NkP1N0J1OAn1PzJ1Qjs1Q/51WRC1Zb01cS01dDq1fdB1hBY1ikG1mPX1odW1o5a1rN91xCk1yO711QK14YA17WT1/cM2Bf/2Csq2Fyt2GRg2HFk2Jr/2KX22MVS2Mkv2NxJ2OPS2Q6J2Ru+2UvR2YXC2Yc72ZlQ2lAE2m2W2nON2oHa2pV92q/02rVI2sCp2tjN2u3d2xn02y8820b920ck22zB223523aT23oo24lp24ps25Wi25o52/EB3ABp3Jc23Kal3K2N3LDC3Lhb3LsJ3SH/3TPX3U8M3W3/3Yac3ejw3f7O3gkQ3jAD3j/C3kwJ3p5U3p6E3qQb3toP3uYz3v2d3xQ43yDQ3z0A30yP31PE320U33ZM333U34o+34yq36C+36ah394C3/Kr4CQc4DwQ4Eew4FB34HJ94IyF4I1J4KtQ4K5h4N3D4RL44SXG4SnE4S6s4TVI4Ty44U+h4dCp4dX14dkf4g//4ibu4mwK4m6U4oJJ4o9U4pHG4pJn4pqb4rBe4suZ4tMK4y0K455N469W48eX48o749p+49qB4++P4/PC4//15Bur5Dd35ErQ5JiK5QVZ5Q3s5TOP5UYo5X1A5ZBL5a925fM25hny5iiy5ip15kMQ5opC5tfR5tgr5txT5u465xJz51+T55H255rt58Nh58US5/Jv5/s46FtB6JgQ6Lhv6MlG6M8l6QuV6SNX6SO76TgN6Tgm6TrL6TxX6Y5q6aNp6ali6hZD6iB36ie06muF6m786wsQ6w7I63q963vi69CW6/Je6/X+6/n06/467Auw7BH/7BWZ7CWj7D2z7E9m7FJ97FQ07Fx27J9Z7Lp87M6c7M+D7NkI7Ot47O9Q7RPV7UJR7UXv7UcV7U5o7VCL7WmD7gc27iip7mQh7os27sft7xOW70IA71FU71pT71uo712Z73+U74ZI76xx79ll7+AD7+B57+SS7/Jv7/pl8FYC8PCz8QPg8Qz38RrN8UUz8UV48U4Y8WgN8ZA/8cY58eBM8iHG8ixh8i7r8k7g8llf8osn8u048xQ88zCY8zvV8zyV81w882gM82rM85qW87K387Rt88m78+z89AGo9AH29AYg9C/c9Dga9Ji29Krk9K6H9Nup9OQ/9Wku9XeF9Y+89ZK/9Z/99aco9b129cCZ9cCp9e619gBi9kIi9os39pF19tzx9yqk9ywG90rV924I967697D597Zz98TI99Yu99n0+CEs+Ga3+I/w+JNA+Mc9+MxL+QtL+TaR+TpG+T+e+VqM+Y+E+aVt+dmD+d8J+fJk+gM/+gbF+g6s+hHw+ktp+lcv+nEN+nVc+ozL+qXJ+rGU+ubO+uw5+zM/+z2H+z4s+/cd/CJd/CdJ/DO6/DkB/GNn/Kmd/Kyy/LmJ/P3P/SRe/S5l/Ue8/VKg/VYb/V9Y/WC7/W1C/XjE/XmP/aqY/epk/g5Q/hZW/hpz/iKH/lin/myv/pAC/rMQ/tNa/tz5/wS+/z5Z/0CK/0Sf/14o/3WR/71m/+zh//sl//4E"
	},
	{
		id: "PostgreSQL",
		name: "PostgreSQL License",
		osi: true,
		words: 154,
		dense: true,
		hashes: "Ao/tA+zJBGtgCrfhCtKtC1+cD7ouFEDtFTvlFU+HFrIpGQN6GQxiGcAEGjP0HGPEHXcJHugRH26jH8DoIOISIcV3ImDXJGc+JRmhJh9mJplcKQ9CK7msK8nWMHCUMQ+8M1sfM712N7jXN+5NOvH/O0RvPfhMPwypP/rAQDymQVWmQkXZSEc3TX6MTaj6T3T/T57zT/6AVQTjViHwV4WwWF42WPtRWScNWtcUW8cxX1neYfzcY8bUZMuDZfxCZne/bWcrbXuEb05zc1IpdI0idsBPemn3e8cPfIj8gAT7gBBegubRg2nRhL61hf++iYHMig+UiosrisXai+FVi/ubjMgnjhp2kMDkkfVNln7/lw2uma4JmtGdm4yCm5evnTxDnuHooKSJoLz3or5GpPn1psUtqKv+q1I+rxmGsETps4cmtSiWtxxNuUrFuZAlvKiDvvFpwAWZwLeWw1Zjxq6axrbJx0Vxx16bx3I2x3/byAu9yLtiyWkxzJYnz83w0BQu0vWh1OVW1cXO25Hv30KA4o5V41YT5Mep5Mf655rt7mrG9GGl9h5a+I5P+bi2/VmQ/3jE"
	},
	{
		id: "Unlicense",
		name: "The Unlicense",
		osi: true,
		words: 199,
		dense: true,
		hashes: "AUl3ArATBFlVBGOhBIUBBSD/BY8DBgVYBjjYCWwmCaR8CfNECg86DYckD/RmEwWPFPCDFu/WF990GISrGL4RGjP0GrczGwGSHENjHqVAIBklIfkVJg3BKQCvKQ9CKypnLWBBLepLL10dMRtgMyliM/B6NAbsN1SZOPBaOTAvO8zZPTs0Pd+YQDcKQeNXQ8iORFQARHj4RJhZRKyARL/tRZs6R3LLR5mVSHb0Sr7SS5EhS//DTDhYTLDpT8sWUWdaU5FuVEs2VPHqVRpjV5rnWD27WScNWtveWyWnX3jhYycZY5QlZDxCZcNGZ/CyaC2tahRsa4LzbXuEb2NTcACKcGR8cfNedPKDdVCmdbJYdc9Kdepdd39ZeFDveJQ7eWB4egISex1je8fLfKZ0gdUGgeoyhN1Zh3eoh/driDbYifkAixf2jMgnjS7RjiX3jtZPjuPqj9n1kE1RkfVNkwmck1AhlK0hlPgtloNAlq+WmBw1mWGkm0EEm3FJm3N7ngGEnsM2oFz6ob+toh4mpEUQpyP9qDHOqhoWqijEqpDLqsWKreuQsIVosLHusTBbsazssdQSsrJTsvZ8tVTruFGVuFM2uTIhvaUjvxQ3v7CrwjtIx1DIyn6VzL7hz1ZS0EC/1AYz1RoN2Bbg2Ilw21ue4SnE41YT5OwX5WHx5ic95iiy5x+H6T9d6anF6iJw6m8B6uks6w8+600q623m63Tz72S87+fm8EFb8llV8n2y8tUT8zvV9Nz/9QpL9iir+H0T+cQ3+z2H+9mS/A07"
	},
	{
		id: "WTFPL",
		name: "Do What The F*ck You Want To Public License",
		osi: false,
		words: 65,
		dense: true,
		hashes: "BRQ6BlKyCCrWE1YtE9P4F7ENG9FgHp9DIrMJJEL0LcV2NvN5OTOzOlGIPzMmRQZkUzspWf75XXH0XZYrYyNVaLmvagEzbzP/cHCWdT0deQe1ecJZe/xWfvR1hbKditR2i63xkB/OlHPol/KenDn3oFUnopiGqkDerzl3shensnz8vwjnymB01TY941cM5a2X5kJp7K/Y8YGi/U9/"
	},
	{
		id: "Zlib",
		name: "zlib License",
		osi: true,
		words: 132,
		dense: true,
		hashes: "A4aRBA9wCtJxDEzcDe/LDxEUEn13En5IE48SE+LDFGmNFUugFxbRGWXzGYypGkj8G4afHNUbHPaCHzalIMU+ImOgItBTI4TKJCOYJLDLKaeAKnigK5gQK6gKK7msLI7HMfzFM9UhNYL+OKH7OKb2O2dtPEMsPNXiPYX/QDcKQFgGQI7iQc1JSPgYSj7+SsL/SsjNUMzqUO2tUvm7UzsbVutwV+ziYlePaRsnafmnals3b/n9cwTgdGW0dc9KdhjTd1U+eRowfDV8gEEdgULwg2qth33NiSm2jrpSkB/gkNhAkTV2krlDkzIflKqWlRVgl7x7mpQ7m0LRm+tKnK5Loiy8ozYSq8T4rIoRrNEDram4rxsDsVr5sWFwsp4CuVV+uj5Uuvqxu63dvLvrvaFfwUyOw5xwxOZKxvWPyKBpzIuI0ExI0PoV0l9D0u881B501W/c2y/E33vE4o5V4wQK5Zm853ru6uks61eP7kkQ73628zak9UIk+Jah/KxD//jF"
	},
	{
		id: "etalab-2.0",
		name: "Etalab Open License 2.0",
		osi: false,
		words: 976,
		dense: true,
		hashes: "ACK5AD24AGL+AKfVANuGAPVjAaqmAeV/Ax6iA0AUBBWeBHduBK2OBT2KBbiqBjA0BkeqBl02BpNHBs4aBtiCByspB5HEB7G7B9p/CBVgCCpqCFGTCH11CJi2CKfgCRNQCVK8CY73CebICfQkCiDKCjsYCpYqCtPeCvIPCvImCvr3CxPFC4X1DC0pDTcjDXfHDcIdDf7cDiFyDj8QDkrSDlJ2DmLbDoPkDrk6DroVDtEzDvInDzpwD0oyD13mECZkEGfcEHNzEI7SENSdER5+ER91EWUTEYaSEeHkEmWwEu/AEyXPEynmE4t0E8HbE+goE/BXFBVGFCleFE3IFFr2FIv1FJkcFPg2FRVzFUcHFgwNFgyTFk6bFlonFojMFsD3F4fcF7gcGDIaGDPSGIW9GKlCGRofGaIQGcQ2GfVfGgT/GlYrGpedGp8yGrPEGviWG2PkG4vtG7JAG8mUHAcuHCfoHFzdHGXWHGpZHJ3tHMWlHN5+HOiVHPeTHQl6HVF/HYP2HaC+HbGSHfxiHjYyHnIXHvPYH7iwH+GLH+yyICJ4IHLiINESIOSEIOTNIOq2IYLNIsOGIuJoIu83IzTRI2TAI9AdJIDAJNKGJbLMJbbjJfhoJh+fJmWcJst4Jx/NJ3jnJ7slJ9hzJ+XBKICcKINmKQZ7Kf9tKlCPKodnKpEUKrIkKtVzKup7KxwmK+XJLHjRLNa/LQhwLQrjLQuWLRC3Lj09LlI2LopMLpOsLpbpLsFgLsOHLwL3LyL4L1sGL2LnL8lML97vMEChMJjyMKTDMNIcMOkoMZjUMgiLMh+bMktPMs3RMuaTM8g3M9YpM9hfNLA7NLc8NMClNOo7NSFYNXV5NXW+NhgsNicSNilUNi7WNldDNotsNumON0EWN4sGOBOMOEDQOH2BOJsuONyvOU+BOWPZOnGjOtXoOvjQOx1aO3LhO6qKPDeMPHKrPPAjPSn5PVHzPWOQPdpHPg23PiAvPj5TPr0WPtxjPuGWPuZUPw8VPxtiP4TVP4ZTP9SiP+arQAt5QKGiQO+OQR6fQVJ6QVyoQb2yQe5VQlaeQuQdQvL3Q1e3Q3QHQ3SQQ38gQ4LkQ6xaQ9DcRA+jRBGsRI0nRJkRRMh6RVRzRafTRdm/RgrlRjAVRxeDR4lESAi/SB50SGtuSM8+SNE8SRk7SRm0SSpOSTuGSWZYSYAVSY1WSdW/Sja2SmMFSpg9SqwSSrwZSr0XStTtSuqLS5qOS8J4TD/9TEfSTI2cTLC1TLDYTMEmTOq0TRw9TXAJTZGuTad8Tdq8TeatTg1UTjjWTlkPTo71Tp5XTruWTu8NTwAtUFAQUHqqUM6oUOz4UWvQUZcfUgjnUi36UjsLUv+UUwkiU2uEU4wzU55VU8iLU/3LVAKQVhk7VllgVqPWVqdOVrPjVy4mV0KXV2tbV3EUV320V783WIAvWLypWh2/WmXRWoRsWrvWWunZW1VNW3juW7trW/6lXAbTXAhBXRw6XTuZXUY6XmfEXnoQXuoFXwdrXzZUX0xAYKyJYK/IYQzIYauwYdfOYfmAYgT8YkP4YlknYpyGYus1YvscYygTY0bjY7QIY93NY9+3Y+8VZATeZCswZITEZL7FZN3QZPUIZUrJZXWCZYQdZcQiZhunZj1MZyuyZ1J/Z3fQaBdvaEQ1aK03aO3JaSbpaf0Tahhkahrzal6Taqz3av3wawpAa0kfa5eJbC7ObDs6bEUrbJfnbQ6ybUWvbX+1bg0Rbphybs6kbuAxbwpmb0n0b3eRb5Alb7hfb7wmb8gvb8hAb8h8cFZacGvTcMD5cN6ncQNLcSTMcUgkcX3IcYPbcg4tckhoclXmcp1Zc3qWc/pBdGsxdHu1dHzBdIxldS4TdTHzdU2IdV44dX1VdcMrdvg+d8Ivd8cieL2EeNnSeaFMed7wegKpeoqjev97fAkjfEQQfE90fIMxfQDsfURxfXwIfZ+lfbx6feT2fl1JfvvQf3rkgAZbgCJtgD13gEDRgElRgTpqgU0eggRRgghAghXSgseAgtzngwo3g5SHg+cChDEnhE/8hGKkhLo9hMZ4hU1IhZIZhd7rhuPShxjIhyxGhzXmh7/WiObniYxmicgBikkXitCeiuMWizuai28/i3rDi+2WjBbGjClAjEadjJAxjMeljSbyjTI7jWPwjlfqjonSjx4njyEVjyPxj6MUj+mzkAAvkLHTkRlOkUXFkUv+kY1AkgR0kg1pkiYQkqD7kuDRkvVZkv/PkwVYkyiAk1Nzk2uilBDqlBO7lLYwlRillY0YldpAllePlumol/hymQa1mSlEmihqmmpCmoG5mowjmvMXnAuQnBdSnDoWnTCWnVG1nY7AneQhnkMannMJnrlNnvQbn3CRoBtboCI8oCbGoJdnoKRYoLProQUpoTRMoXXUoZwwojyGokIToktDorLxot/CozABo3uqo4TrpG9xpMYWpNzgpOyLpPLupRnopfo3pkJgppQsptWLpz8hp2hvp429p5TZp7aMqASEqDbXqDjyqJ7pqP/FqRNTqUObqVA6qa06qe7tql6HqrJuqzZdq0Y7q1Q8q1Wiq8EDrBslrOcjrRj/rUNirdtGrnsarsZurvDfrxUTrx79sAuisFX5sGgEsKZ6sNm8sOELsoKfsoQRsuEDsyn1syq0s11us76stPUMtPcstQtjtQ9ntSPqtTG9tU5ntWpFtcvztgRytkjvto5LtqS7tq4vt82Xt/l9t/ynuDBouIUzuNFiuWTyuZdzum9aurVXury6ushzuweIuznqu8tgvDYdvKukvYZGvYh8vdrgvqbvvq8yvvJlvzW6vz45v2jTv3MRv6Dcv8Z9v9NCv+jxwBwWwDWjwGj5wJHlwSz+wWK+waD3waJkwfU+wgTswjpxwpR+wra6wthswuVIwyPyw2Prw28iw6yrw+rcw/DyxCKQxE8+xIZNxKy0xN6ExPxNxS0zxVDkxdu7xd6jxeVOxgWdxnbZxq6DxtRax2Chx6Rhx6cSx8Myx+smyCwfyDGoyHxqyTU6yTbxyWGWyeHTyimoykpdykpvynUuyuVsy1Ajy4M2y9bfy9+ZzBAjzC9fzDEOzIR5zJVqzLDUzL1zzO2dzWqWzkCHzpOMzwBjzxKbzxrhzx8D0V630YHa0j5G0mrR0nzw0t1x1BlJ1EvG1E3k1HbE1Ngx1N1B1R1u1U4d1Yxy1Z0S1ftH1jpE1kUT1mtk1pVy1pV71p5O1rIm1tQz1zK/1zQR11aV12aR14iS18Qs1+kC2Ak72Rin2SE92XPJ2aiW2apl2cZy2fSG2vKX20ks22Ry28c02+sh2/Sy3Cd53DRx3Nil3STq3brO3fEy3oQN3vuC3xdw394v3+gT4AYG4Rmh4YuL4koC4q2m4t3a4uBA4wfE41U845JG5AJg5Fwm5HTU5ImZ5J3K5VGj5V2k5bDx5i7x5kvw5l7K5pxd5zQS51qI529u54HP55K157QQ58ej6Rjs6VQY6aUz6fD/6hnl6iwq6ltV6qzu644V6/hf7Cx97F7S7Z7R7bnS7cgS7fwH7mHx7r8w73+X78Ag8BCp8FL/8NbW8S5J8XG88o+k8paM8pjN8t8N8+AR9BIE9CWU9FCI9MWh9XkG9bEr9umF9yN092Qp99iu+BOn+BWe+C8/+EsB+IaP+Jkr+Qfb+R1k+STP+Vds+gth+uK+++22/R5E/an3/fNa/gSz/g6e/rNB/w0+/2j6/7Qe/7v6/9md/9vS//Kz"
	}
];

// src/artifacts/documents/licences/named.ts
const n = (id, name, category, ...phrases) => ({
	id,
	name,
	category,
	phrases
});
const NAMED = [
	n("llama4", "Llama 4 Community License", "use-restricted", "llama 4 community license agreement"),
	n("llama3.3", "Llama 3.3 Community License", "use-restricted", "llama 3.3 community license agreement"),
	n("llama3.2", "Llama 3.2 Community License", "use-restricted", "llama 3.2 community license agreement"),
	n("llama3.1", "Llama 3.1 Community License", "use-restricted", "llama 3.1 community license agreement"),
	n("llama3", "Meta Llama 3 Community License", "use-restricted", "meta llama 3 community license agreement", "llama 3 community license agreement"),
	n("llama2", "Llama 2 Community License", "use-restricted", "llama 2 community license agreement", "llama 2 community licensing agreement"),
	n("gemma", "Gemma Terms of Use", "use-restricted", "gemma terms of use"),
	n("health-ai-developer-foundations", "Health AI Developer Foundations terms", "use-restricted", "health ai developer foundations terms of use"),
	n("bigscience-bloom-rail-1.0", "BigScience RAIL License v1.0 (BLOOM)", "use-restricted", "bigscience rail license v1.0", "bigscience bloom rail 1.0", "bigscience responsible ai license", "bigscience rail license"),
	n("bigscience-openrail-m", "BigScience OpenRAIL-M", "use-restricted", "bigscience open rail-m", "bigscience openrail-m"),
	n("bigcode-openrail-m", "BigCode OpenRAIL-M", "use-restricted", "bigcode open rail-m", "bigcode openrail-m"),
	n("openrail++", "CreativeML Open RAIL++-M License", "use-restricted", "creativeml open rail++-m", "open rail++-m", "openrail++"),
	n("creativeml-openrail-m", "CreativeML Open RAIL-M", "use-restricted", "creativeml open rail-m", "creativeml openrail-m"),
	n("openrail", "OpenRAIL", "use-restricted", "open rail-m", "openrail-m", "open responsible ai license", "openrail"),
	n("deepseek-license-1.0", "DeepSeek License Agreement v1.0", "use-restricted", "deepseek license agreement"),
	n("databricks-open-model-license", "Databricks Open Model License", "use-restricted", "databricks open model license"),
	n("nvidia-nemotron-open-model-license", "NVIDIA Nemotron Open Model License", "custom", "nvidia nemotron open model license", "nemotron open model license"),
	n("nvidia-open-model-license", "NVIDIA Open Model License", "custom", "nvidia open model license"),
	n("mnpl", "Mistral AI Non-Production License", "non-commercial", "mistral ai non-production license"),
	n("mrl", "Mistral AI Research License", "non-commercial", "mistral ai research license"),
	n("qwen-research", "Qwen Research License", "non-commercial", "qwen research license agreement"),
	n("qwen", "Qwen License", "use-restricted", "qwen license agreement"),
	n("tongyi-qianwen-research", "Tongyi Qianwen Research License", "non-commercial", "tongyi qianwen research license"),
	n("tongyi-qianwen", "Tongyi Qianwen License", "use-restricted", "tongyi qianwen license agreement"),
	n("falcon-180b-license", "Falcon 180B TII License", "use-restricted", "falcon 180b tii license"),
	n("falcon-llm-license", "TII Falcon License", "use-restricted", "tii falcon license", "falcon llm license", "falcon 2 11b tii license", "tii falcon-llm license", "tii falcon llm license"),
	n("hunyuan-community", "Tencent Hunyuan Community License", "use-restricted", "tencent hunyuan community license", "hunyuan community license agreement"),
	n("yi-license", "Yi Series Models License", "custom", "yi series models community license", "yi series models license agreement"),
	n("exaone", "EXAONE AI Model License", "non-commercial", "exaone ai model license agreement"),
	n("grok2-community", "Grok 2 Community License", "use-restricted", "grok 2 community license"),
	n("apple-amlr", "Apple Machine Learning Research Model License", "non-commercial", "apple machine learning research model license"),
	n("apple-ascl", "Apple Sample Code License", "custom", "apple sample code license"),
	n("fair-noncommercial-research-license", "FAIR Noncommercial Research License", "non-commercial", "fair noncommercial research license", "fair non-commercial research license"),
	n("intel-research", "Intel Research Use License", "non-commercial", "intel research use license"),
	n("deepfloyd-if-license", "DeepFloyd IF License", "non-commercial", "deepfloyd if license"),
	n("stabilityai-nc-research-community", "Stability AI Non-Commercial Research Community License", "non-commercial", "stability ai non-commercial research community license"),
	n("stabilityai-community", "Stability AI Community License", "use-restricted", "stability ai community license"),
	n("baichuan-community", "Baichuan Community License", "use-restricted", "baichuan 2 community license", "community license for baichuan", "baichuan2 community license"),
	n("glm-license", "ChatGLM / GLM License", "use-restricted", "the chatglm", "the glm-130b license", "the glm-4-9b license", "the cogvlm license"),
	n("minimax-model-license", "MiniMax Model License", "use-restricted", "minimax model license"),
	n("jamba-open-model-license", "Jamba Open Model License", "use-restricted", "jamba open model license"),
	n("lfm1.0", "LFM Open License v1.0", "use-restricted", "lfm open license"),
	n("ai2-impact", "AI2 ImpACT License", "use-restricted", "ai2 impact license"),
	n("microsoft-research", "Microsoft Research License", "non-commercial", "microsoft research license terms", "msr license terms"),
	n("openmdw-1.1", "OpenMDW License Agreement v1.1", "osi-like", "openmdw license agreement, version 1.1", "openmdw-1.1"),
	n("LicenseRef-modified-MIT", "Modified MIT License", "custom", "modified mit license")
];
function namedLicence(folded) {
	const head = folded.slice(0, 4e3);
	let best;
	for (const licence of NAMED) for (const phrase of licence.phrases) {
		const index = head.indexOf(phrase);
		if (index < 0) continue;
		const earlier = best === void 0 || index + phrase.length < best.index || index < best.index + best.length && phrase.length > best.length && index <= best.index;
		if (best === void 0 || earlier) best = {
			licence,
			index,
			length: phrase.length
		};
	}
	return best === void 0 ? void 0 : {
		licence: best.licence,
		index: best.index
	};
}

// src/artifacts/documents/licences/info.ts
const LISTED = /* @__PURE__ */ new Set([
	"0BSD",
	"AFL-3.0",
	"AGPL-3.0-only",
	"AGPL-3.0-or-later",
	"Apache-2.0",
	"Artistic-2.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"BSL-1.0",
	"BlueOak-1.0.0",
	"CC-BY-4.0",
	"CC-BY-3.0",
	"CC-BY-SA-3.0",
	"CC-BY-SA-4.0",
	"CC0-1.0",
	"CDLA-Permissive-1.0",
	"CDLA-Permissive-2.0",
	"ECL-2.0",
	"EPL-2.0",
	"EPL-1.0",
	"EUPL-1.1",
	"EUPL-1.2",
	"GPL-2.0-only",
	"GPL-2.0-or-later",
	"GPL-3.0-only",
	"GPL-3.0-or-later",
	"ISC",
	"LGPL-2.1-only",
	"LGPL-2.1-or-later",
	"LGPL-3.0-only",
	"LGPL-3.0-or-later",
	"MIT",
	"MIT-0",
	"MPL-2.0",
	"MS-PL",
	"NCSA",
	"ODC-By-1.0",
	"ODbL-1.0",
	"OFL-1.1",
	"OSL-3.0",
	"OpenMDW-1.0",
	"openmdw-1.1",
	"PDDL-1.0",
	"PostgreSQL",
	"Unlicense",
	"WTFPL",
	"Zlib",
	"etalab-2.0"
]);
const MORE_SPDX = [
	["AGPL-3.0-or-later", "GNU Affero General Public License v3.0 or later"],
	["BSD-4-Clause", "BSD 4-Clause License"],
	["BSD-Source-Code", "BSD Source Code Attribution"],
	["CC-BY-1.0", "Creative Commons Attribution 1.0"],
	["CC-BY-2.0", "Creative Commons Attribution 2.0"],
	["CC-BY-2.5", "Creative Commons Attribution 2.5"],
	["CC-BY-NC-2.0", "Creative Commons Attribution Non Commercial 2.0"],
	["CC-BY-NC-3.0", "Creative Commons Attribution Non Commercial 3.0"],
	["CC-BY-NC-ND-3.0", "Creative Commons Attribution Non Commercial No Derivatives 3.0"],
	["CC-BY-NC-SA-2.0", "Creative Commons Attribution Non Commercial Share Alike 2.0"],
	["CC-BY-NC-SA-3.0", "Creative Commons Attribution Non Commercial Share Alike 3.0"],
	["CC-BY-SA-2.0", "Creative Commons Attribution Share Alike 2.0"],
	["CDLA-Permissive-1.0", "Community Data License Agreement Permissive 1.0"],
	["CDLA-Sharing-1.0", "Community Data License Agreement Sharing 1.0"],
	["EPL-1.0", "Eclipse Public License 1.0"],
	["GFDL-1.3-only", "GNU Free Documentation License v1.3 only"],
	["GPL-2.0-or-later", "GNU General Public License v2.0 or later"],
	["GPL-3.0-or-later", "GNU General Public License v3.0 or later"],
	["LGPL-2.1-or-later", "GNU Lesser General Public License v2.1 or later"],
	["LGPL-3.0-or-later", "GNU Lesser General Public License v3.0 or later"],
	["LPPL-1.3c", "LaTeX Project Public License v1.3c"],
	["OGL-UK-3.0", "Open Government Licence v3.0"]
];
const HUB_TO_SPDX = /* @__PURE__ */ new Map([
	["agpl-3.0", "AGPL-3.0-only"],
	["gpl-3.0", "GPL-3.0-only"],
	["gpl-2.0", "GPL-2.0-only"],
	["lgpl-3.0", "LGPL-3.0-only"],
	["lgpl-2.1", "LGPL-2.1-only"],
	["bsd", "BSD-2-Clause"],
	["cc", ""],
	["gpl", ""],
	["lgpl", ""],
	["apache2", "Apache-2.0"],
	["apache-2", "Apache-2.0"],
	["apache2.0", "Apache-2.0"],
	["apache license 2.0", "Apache-2.0"],
	["apache 2.0", "Apache-2.0"],
	["mit license", "MIT"],
	["cc0", "CC0-1.0"],
	["odc-by", "ODC-By-1.0"],
	["odbl", "ODbL-1.0"],
	["pddl", "PDDL-1.0"],
	["ofl-1.1", "OFL-1.1"],
	["lppl-1.3c", "LPPL-1.3c"],
	["gfdl", "GFDL-1.3-only"],
	["bsd-3-clause-clear", "BSD-3-Clause-Clear"],
	["c-uda", "C-UDA-1.0"],
	["cc-by-nc", ""],
	["eupl-1.2", "EUPL-1.2"],
	["etalab-2.0", "etalab-2.0"]
]);
const BY_LOWER = /* @__PURE__ */ new Map();
for (const id of [...FINGERPRINTS.map((f) => f.id), ...MORE_SPDX.map(([id]) => id)]) BY_LOWER.set(id.toLowerCase(), id);
function normaliseLicenceId(raw) {
	const lower = raw.trim().toLowerCase();
	const hub = HUB_TO_SPDX.get(lower);
	if (hub !== void 0 && hub !== "") return hub;
	if (lower === "bsd" || hub === "") return lower;
	const spdx = BY_LOWER.get(lower);
	if (spdx !== void 0) return spdx;
	return NAMED.find((l) => l.id.toLowerCase() === lower)?.id ?? (/^[a-z0-9+._-]{1,60}$/.test(lower) ? lower : raw.trim().slice(0, 200));
}
const NOT_CHOSEN = /* @__PURE__ */ new Map([
	["other", "Licence named elsewhere"],
	["unknown", "Unknown"],
	["proprietary", "Proprietary"],
	["cc", "Creative Commons, kind not stated"],
	["gpl", "GNU GPL, version not stated"],
	["lgpl", "GNU LGPL, version not stated"],
	["cc-by-nc", "Creative Commons Attribution Non Commercial, version not stated"]
]);
function categoryOf(id) {
	if (LISTED.has(id)) return "osi-like";
	if (/-nc(?:-|$)/i.test(id)) return "non-commercial";
	if (/-nd(?:-|$)/i.test(id)) return "use-restricted";
	return NAMED.find((l) => l.id === id)?.category ?? (id.startsWith("LicenseRef-modified-") || id === "other" ? "custom" : "unknown");
}
function licenceInfo(raw) {
	const id = normaliseLicenceId(raw);
	const print = FINGERPRINTS.find((f) => f.id === id);
	const more = MORE_SPDX.find(([spdx]) => spdx === id);
	const spdx = print !== void 0 || more !== void 0;
	const named = NAMED.find((l) => l.id === id);
	const name = print?.name ?? more?.[1] ?? named?.name ?? NOT_CHOSEN.get(id) ?? id;
	const category = categoryOf(id);
	if (LISTED.has(id)) return {
		id,
		spdx,
		name,
		category,
		freeAndOpenCandidate: "listed",
		why: "The licence text grants access, use, modification and distribution with no condition beyond attribution or the same terms. Added terms, gating and monetisation still count; a person decides."
	};
	return {
		id,
		spdx,
		name,
		category,
		freeAndOpenCandidate: "not-listed",
		why: category === "non-commercial" ? "Limits use to non-commercial or research purposes." : category === "use-restricted" ? "Restricts uses, users or changes; a person must judge whether the restrictions are of the kinds that may stay." : category === "custom" ? "A licence of its own, or a changed copy of a known one: its text must be read." : spdx ? "Not on the list; its text must be read." : "Not a known licence identifier: nothing is presumed."
	};
}

// src/artifacts/compute/threshold.ts
const GPAI_THRESHOLD = 1e23;
const SYSTEMIC_RISK_THRESHOLD = 1e25;
const ERROR_MARGIN = .3;
function threshold(flop, at, margin = ERROR_MARGIN) {
	if (!(flop > 0) || !Number.isFinite(flop) || !(at > 0) || !(margin >= 0 && margin < 1)) throw new RangeError("threshold needs positive finite numbers and a margin from 0 to below 1");
	if ((1 - margin) * flop > at) return "above";
	if ((1 + margin) * flop <= at) return "below";
	return "close";
}

// src/artifacts/compute/flop.ts
const MAX_FLOP = 1e30;
const MAX_PARAMETERS = 0x2386f26fc10000;
const MAX_TOKENS = 0xde0b6b3a7640000;
const MAX_GPU_HOURS = 0xe8d4a51000;
function architectureCompute(input) {
	const refused = outOfRange("parameters", input.parameters, MAX_PARAMETERS) ?? outOfRange("tokens", input.tokens, MAX_TOKENS);
	if (refused !== void 0) return {
		ok: false,
		reason: refused
	};
	return bounded(6 * input.parameters * input.tokens, "6PD", `6 x ${input.parameters} parameters x ${input.tokens} tokens`, []);
}
function hardwareCompute(input) {
	const refused = outOfRange("GPU-hours", input.gpuHours, MAX_GPU_HOURS) ?? outOfRange("peak FLOP/s", input.peakFlops, 0x8ac7230489e80000) ?? outOfRange("utilisation", input.utilisation, 1);
	if (refused !== void 0) return {
		ok: false,
		reason: refused
	};
	const words = `${input.gpuHours} device-hours x 3600 s x ${input.peakFlops} FLOP/s x utilisation ${input.utilisation}`;
	return bounded(input.gpuHours * 3600 * input.peakFlops * input.utilisation, "hardware", words, input.assumptions ?? []);
}
function impliedUtilisation(flop, gpuHours, peakFlops) {
	const full = gpuHours * 3600 * peakFlops;
	const u = flop / full;
	return full > 0 && Number.isFinite(full) && flop > 0 && Number.isFinite(u) ? u : void 0;
}
function bounded(flop, method, calculation, assumptions) {
	if (!(flop > 0) || flop > MAX_FLOP) return {
		ok: false,
		reason: `${calculation} gives more than ${MAX_FLOP} FLOP, which no training run reaches: one of the numbers is wrong`
	};
	return {
		ok: true,
		value: {
			flop,
			method,
			calculation,
			assumptions
		}
	};
}
function outOfRange(name, value, max) {
	if (!Number.isFinite(value) || value <= 0) return `${name} must be a number above 0`;
	if (value > max) return `${name} of ${value} is beyond any real value (at most ${max})`;
}

// src/formats/dates-in-text.ts
const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MAX = 2e3;
const FORMS = [
	/\b(?:19|20)\d\d-\d\d-\d\d(?!\d)/g,
	new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?${MONTH}[ ,.-]{1,3}(?:19|20)\\d\\d\\b`, "gi"),
	new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d\\b`, "gi"),
	new RegExp(`\\b${MONTH}\\.?,? (?:of )?(?:19|20)\\d\\d\\b`, "gi"),
	/\b\d{1,2}([./])\d{1,2}\1(?:20)?\d\d\b(?![./]?\d)/g,
	/\b(?:19|20)\d\d\/\d{1,2}\/\d{1,2}\b/g,
	/(?<![\d/])\d{1,2}\/(?:19|20)\d\d\b/g,
	/\b(?:19|20)\d\d-\d\d\b(?![-\d])/g
];
function reading(raw) {
	const read = readDate(raw);
	if (read.kind === "date") return { date: read.iso };
	if (read.kind === "ambiguous") return { readings: read.readings };
	return read.kind === "partial" && read.month !== void 0 ? { date: `${read.year}-${String(read.month).padStart(2, "0")}` } : void 0;
}
function statedDates(text) {
	const shown = text.slice(0, MAX);
	const found = [];
	for (const pattern of FORMS) for (const match of shown.matchAll(pattern)) {
		const value = reading(match[0]);
		const end = match.index + match[0].length;
		if (value === void 0 || found.some((f) => match.index < f.end && end > f.index)) continue;
		found.push({
			...value,
			raw: match[0],
			index: match.index,
			end
		});
	}
	return found.sort((a, b) => a.index - b.index).map(({ end: _end, ...date }) => date);
}
const MONTH_OF_YEAR = /\b(?:(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}|(?:19|20)\d{2}[-/](?:0[1-9]|1[0-2])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s(?:19|20)\d{2})\b/giu;
const SHORT = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function statedMonths(text) {
	return [...text.slice(0, 4e3).matchAll(MONTH_OF_YEAR)].slice(0, 40).map(([found]) => {
		const year = /(?:19|20)\d{2}/u.exec(found)?.[0] ?? "";
		const word = SHORT.findIndex((name) => found.toLowerCase().startsWith(name));
		const number = word === -1 ? Number(found.replace(year, "").replace(/\D/gu, "")) : word + 1;
		return `${year}-${String(number).padStart(2, "0")}`;
	});
}

export { blocks as _, impliedUtilisation as a, plainText as b, SYSTEMIC_RISK_THRESHOLD as c, normaliseLicenceId as d, NAMED as f, parameterBand as g, BANDS as h, hardwareCompute as i, threshold as l, FINGERPRINTS as m, statedMonths as n, ERROR_MARGIN as o, namedLicence as p, architectureCompute as r, GPAI_THRESHOLD as s, statedDates as t, licenceInfo as u, cells as v, plain as y };