import { o as NOTHING, s as markup } from "./palette.js";

// src/report/html/parts.ts
function table(caption, columns, rows) {
	if (rows.length === 0) return NOTHING;
	const head = columns.map((c) => markup`<th scope="col">${c}</th>`);
	const body = rows.map(({ cells, attributes }) => markup`<tr${attributes ?? NOTHING}>${cells.map((cell, i) => i === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td data-column="${columns[i] ?? ""}">${cell}</td>`)}</tr>
`);
	return markup`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>
`;
}
function fold(summary, body) {
	return markup`<details><summary>${summary}</summary>
<div class="folded">${body}</div></details>
`;
}
function tag(outcome) {
	return markup`<span class="tag ${outcome}">${outcome.replace("-", " ")}</span>`;
}
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}

export { tag as i, fold as n, table as r, count as t };