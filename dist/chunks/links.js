// src/report/comment/links.ts
const MAX_URL = 7e3;
const ORIGIN = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function encode(text) {
	return encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�")).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function segments(path) {
	return path.split("/").map(encode).join("/");
}
function inRepository(path, folder) {
	const parts = [...folder === "." || folder === "" ? [] : folder.split("/"), ...path.split("/")];
	return path === "" || path.length > 1e3 || parts.some((part) => part === "" || part === "." || part === "..") ? void 0 : parts.join("/");
}
function home(context, repository) {
	return ORIGIN.test(context.serverUrl) ? `${context.serverUrl}/${encode(repository.owner)}/${encode(repository.name)}` : void 0;
}
function blobUrl(context, path, line) {
	const from = home(context, context.repository);
	const full = inRepository(path, context.folder);
	if (from === void 0 || full === void 0 || !SHA.test(context.headSha)) return void 0;
	const url = `${from}/blob/${context.headSha}/${segments(full)}${line !== void 0 && Number.isSafeInteger(line) && line > 0 ? `#L${line}` : ""}`;
	return url.length > 7e3 ? void 0 : url;
}
function commitUrl(context) {
	const from = home(context, context.repository);
	return from === void 0 || !SHA.test(context.headSha) ? void 0 : `${from}/commit/${context.headSha}`;
}
function runUrl(context) {
	const url = context.runUrl;
	return url !== void 0 && ORIGIN.test(context.serverUrl) && url.startsWith(`${context.serverUrl}/`) && /^[A-Za-z0-9:/.-]{1,500}$/.test(url) ? url : void 0;
}
function newFileUrl(context, path, text) {
	const { headRepository, headRef } = context;
	const full = inRepository(path, context.folder);
	const branch = headRef === void 0 ? void 0 : inRepository(headRef, ".");
	if (headRepository === null || branch === void 0 || full === void 0) return void 0;
	const from = home(context, headRepository);
	const url = from === void 0 ? void 0 : `${from}/new/${segments(branch)}?filename=${encode(full)}${text === "" ? "" : `&value=${encode(text)}`}`;
	return url === void 0 || url.length >= 7e3 ? void 0 : url;
}
function editFileUrl(context, path) {
	const { headRepository, headRef } = context;
	const full = inRepository(path, context.folder);
	const branch = headRef === void 0 ? void 0 : inRepository(headRef, ".");
	if (headRepository === null || branch === void 0 || full === void 0) return void 0;
	const from = home(context, headRepository);
	const url = from === void 0 ? void 0 : `${from}/edit/${segments(branch)}/${segments(full)}`;
	return url === void 0 || url.length >= 7e3 ? void 0 : url;
}

export { encode as a, editFileUrl as i, blobUrl as n, newFileUrl as o, commitUrl as r, runUrl as s, MAX_URL as t };