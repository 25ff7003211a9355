import { d as isAddress } from "./evidence.js";

// src/records/upstream.ts
const UPSTREAM_KINDS = ["summary", "documentation"];
function upstreamLinks(file) {
	return (file?.data.base_models ?? []).flatMap((base, index) => UPSTREAM_KINDS.flatMap((kind) => {
		const document = base.documents?.[kind];
		return file === void 0 || document === void 0 ? [] : [{
			kind,
			index,
			base: base.id,
			document,
			source: file.at("base_models", index, "documents", kind)
		}];
	}));
}
function upstreamCopy({ path, url }) {
	if (path !== void 0) return path;
	return url === void 0 || isAddress(url) || /\s/.test(url) ? void 0 : url;
}

export { upstreamCopy as n, upstreamLinks as r, UPSTREAM_KINDS as t };