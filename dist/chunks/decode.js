// src/formats/decode.ts
function decodeUtf8(bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return text.includes("\0") ? void 0 : text;
	} catch {
		return;
	}
}
function cutUtf8(bytes, length) {
	if (bytes.length <= length) return bytes;
	let end = length;
	for (let back = 0; back < 3 && end > 0 && ((bytes[end] ?? 0) & 192) === 128; back++) end--;
	return bytes.subarray(0, end);
}

export { decodeUtf8 as n, cutUtf8 as t };