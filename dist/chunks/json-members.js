// src/formats/json-members.ts
function eachMember(text, visit) {
	let at = text.indexOf("{") + 1;
	for (;;) {
		at = text.indexOf("\"", at);
		if (at < 0) return;
		const keyStart = at;
		const keyEnd = endOfString(text, at);
		const valueStart = afterSpace(text, text.indexOf(":", keyEnd) + 1);
		at = endOfValue(text, valueStart);
		visit(keyStart, keyEnd, valueStart, at);
	}
}
function hasDoubleKey(text, parsed) {
	let members = 0;
	eachMember(text, () => {
		members += 1;
	});
	return members !== Object.keys(parsed).length;
}
function memberText(text, name) {
	let found;
	eachMember(text, (keyStart, keyEnd, valueStart, valueEnd) => {
		const key = text.slice(keyStart + 1, keyEnd - 1);
		if ((key.includes("\\") ? JSON.parse(`"${key}"`) : key) === name) found = text.slice(valueStart, valueEnd);
	});
	return found;
}
function endOfString(text, start) {
	for (let at = start + 1;; at += 1) {
		at = text.indexOf("\"", at);
		if (at < 0) return text.length;
		let slashes = at - 1;
		while (text.charCodeAt(slashes) === 92) slashes -= 1;
		if ((at - 1 - slashes) % 2 === 0) return at + 1;
	}
}
function afterSpace(text, start) {
	let at = start;
	while (isSpace(text.charCodeAt(at))) at += 1;
	return at;
}
function isSpace(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}
function endOfValue(text, start) {
	const first = text.charCodeAt(start);
	if (first === 34) return endOfString(text, start);
	let at = start;
	if (first !== 123 && first !== 91) {
		for (; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code === 44 || code === 125 || isSpace(code)) return at;
		}
		return at;
	}
	for (let depth = 0; at < text.length;) {
		const code = text.charCodeAt(at);
		if (code === 34) {
			at = endOfString(text, at);
			continue;
		}
		at += 1;
		if (code === 123 || code === 91) depth += 1;
		else if (code === 125 || code === 93) {
			depth -= 1;
			if (depth === 0) return at;
		}
	}
	return at;
}

export { memberText as n, hasDoubleKey as t };