// src/report/escape.ts
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udfff]/g;
function visible(text) {
	return text.replace(INVISIBLE, (c) => {
		if (c === "\n") return "\\n";
		if (c === "	") return "\\t";
		if (c === "\r") return "\\r";
		return [...c].map((p) => `\\u${(p.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join("");
	});
}
function clip(text, max) {
	if (text.length <= max) return text;
	const points = [...text.slice(0, max * 2 + 2)];
	return points.length <= max ? text : `${points.slice(0, max - 1).join("")}…`;
}
function codeSpan(text, max = 200) {
	const body = clip(visible(text), max);
	if (body.trim() === "") return "` `";
	let longest = 0;
	for (const run of body.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	const pad = body.startsWith("`") || body.endsWith("`") ? " " : "";
	return `${fence}${pad}${body}${pad}${fence}`;
}
const ZERO_WIDTH = "​";
function inert(text) {
	return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]~]/g, (c) => `\\${c}`).replace(/^(\s*)([#+-]|\d+[.)])/, (_, space, mark) => `${space}${ZERO_WIDTH}${mark}`).replace(/[@#](?=[\p{L}\p{N}_])/gu, (c) => c + ZERO_WIDTH).replace(/:(?=\/\/|[\p{L}\p{N}_+-]{1,40}:)/gu, `:${ZERO_WIDTH}`).replace(/(?<![A-Za-z0-9])(www|GH)(?=[.-])/gi, (w) => w + ZERO_WIDTH).replace(/(?<![A-Za-z0-9])[0-9a-f]{7,64}(?![A-Za-z0-9])/gi, (hex) => /\d/.test(hex) && /[a-f]/i.test(hex) ? (hex.match(/.{1,6}/g) ?? []).join(ZERO_WIDTH) : hex).replace(/\$/g, () => `${ZERO_WIDTH}&#36;${ZERO_WIDTH}`).replaceAll("|", "&#124;");
}
function breakable(markdown) {
	return markdown.replace(/\S{25,}/g, (word) => word.replace(/&#124;|\\_|[/,]|\.(?=\w)/g, (mark) => `${mark}<wbr>`));
}
function softProse(text, max = 600) {
	return prose(text, max, breakable);
}
function prose(text, max = 600, finish = (same) => same) {
	const parts = clip(text, max).split("`");
	if (parts.length % 2 === 0) parts.splice(-2, 2, `${parts.at(-2) ?? ""}'${parts.at(-1) ?? ""}`);
	return parts.map((part, i) => i % 2 === 1 ? codeSpan(part) : finish(inert(part))).join("");
}
function cell(markdown) {
	return markdown.replace(/(?<!\\)\\*\|/g, (run) => `${run.slice(0, -1)}${run.length % 2 === 0 ? ZERO_WIDTH : ""}\\|`).replaceAll("\n", "<br>");
}
function fenced(lines, language) {
	const shown = lines.map((line) => (/^\s*(?:::|##\[)/.test(line) ? logLine(line) : visible(line)).replaceAll("<!--", `<!${ZERO_WIDTH}--`));
	let longest = 2;
	for (const line of shown) for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}${language}`,
		...shown,
		fence
	];
}
function logLine(text) {
	return visible(text).replaceAll(/:(?=:)/g, `:${ZERO_WIDTH}`).replaceAll("##[", `#${ZERO_WIDTH}#[`);
}
const HTML = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function html(text) {
	return visible(text).replace(/[&<>"']/g, (c) => HTML[c] ?? c);
}
function sarifText(text) {
	return text.split("\n").map((line) => visible(line).replace(/[\\[\]]/g, (c) => `\\${c}`).replace(/[{}]/g, (c) => c + c).replace(/@(?=[\p{L}\p{N}_])/gu, `@${ZERO_WIDTH}`)).join("\n");
}
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}

export { fenced as a, prose as c, visible as d, codeSpan as i, sarifText as l, cell as n, html as o, clip as r, logLine as s, byteLength as t, softProse as u };