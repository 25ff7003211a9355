// src/formats/glob.ts
const MAX_PATTERN = 256;
const MAX_STARS = 10;
const MAX_ALTERNATIVES = 64;
function compileGlob(pattern) {
	if (pattern.length === 0) return {
		ok: false,
		message: "the pattern is empty"
	};
	if (pattern.length > MAX_PATTERN) return {
		ok: false,
		message: `the pattern is longer than ${MAX_PATTERN} characters`
	};
	if ([...pattern].filter((char) => char === "*").length > MAX_STARS) return {
		ok: false,
		message: `the pattern has more than ${MAX_STARS} stars`
	};
	const alternatives = expandBraces(pattern);
	if (typeof alternatives === "string") return {
		ok: false,
		message: alternatives
	};
	const programs = [];
	for (const alternative of alternatives) {
		const steps = compileSteps(trimSlashes(alternative));
		if (typeof steps === "string") return {
			ok: false,
			message: steps
		};
		programs.push({
			steps,
			suffix: literalSuffix(steps)
		});
	}
	return {
		ok: true,
		glob: {
			pattern,
			matches: (path) => programs.some(({ steps, suffix }) => path.endsWith(suffix) && run(steps, path))
		}
	};
}
function globMatches(pattern, path) {
	const compiled = compileGlob(pattern);
	return compiled.ok && compiled.glob.matches(path);
}
function trimSlashes(pattern) {
	let start = 0;
	while (pattern.startsWith("./", start) || pattern[start] === "/") start += pattern[start] === "/" ? 1 : 2;
	let end = pattern.length;
	while (end > start + 1 && pattern[end - 1] === "/" && pattern[end - 2] !== "\\") end -= 1;
	return pattern.slice(start, end);
}
function expandBraces(pattern) {
	let done = [""];
	let group;
	for (let i = 0; i < pattern.length; i += 1) {
		const char = pattern[i] ?? "";
		const taken = char === "\\" ? pattern.slice(i, i + 2) : char === "[" ? pattern.slice(i, setEnd(pattern, i) + 1) : char;
		if (char === "{" && group !== void 0) return "braces inside braces are not supported";
		if (char === "{") {
			group = [""];
			continue;
		}
		if (char === "," && group !== void 0) {
			group.push("");
			continue;
		}
		if (char === "}" && group !== void 0) {
			const parts = group;
			if (done.length * parts.length > MAX_ALTERNATIVES) return `the braces make more than ${MAX_ALTERNATIVES} alternatives`;
			done = done.flatMap((before) => parts.map((part) => before + part));
			group = void 0;
			continue;
		}
		if (group === void 0) done = done.map((before) => before + taken);
		else group[group.length - 1] += taken;
		i += taken.length - 1;
	}
	return group === void 0 ? done : "a { is not closed";
}
function setEnd(pattern, start) {
	const first = pattern[start + 1] === "!" || pattern[start + 1] === "^" ? start + 2 : start + 1;
	const end = pattern.indexOf("]", first + 1);
	return end === -1 ? start : end;
}
function compileSteps(text) {
	const pattern = [...text];
	const steps = [];
	for (let i = 0; i < pattern.length; i += 1) {
		const char = pattern[i] ?? "";
		if (char === "*") {
			const stars = starRun(pattern, i);
			const atStart = i === 0 || pattern[i - 1] === "/";
			const next = pattern[i + stars];
			if (stars === 2 && atStart && next === "/") {
				steps.push({ kind: "folders" });
				i += 2;
				continue;
			}
			steps.push(stars === 2 && atStart && next === void 0 ? { kind: "rest" } : { kind: "star" });
			i += stars - 1;
		} else if (char === "?") steps.push({ kind: "any" });
		else if (char === "[" && setEnd(pattern, i) !== i) {
			const end = setEnd(pattern, i);
			steps.push(set(pattern.slice(i + 1, end)));
			i = end;
		} else if (char === "\\") {
			const next = pattern[i + 1];
			if (next === void 0) return "a \\ at the end of the pattern";
			steps.push({
				kind: "char",
				char: next
			});
			i += 1;
		} else steps.push({
			kind: "char",
			char
		});
	}
	return steps;
}
function literalSuffix(steps) {
	let suffix = "";
	for (const step of steps.toReversed()) {
		if (step.kind !== "char") break;
		suffix = step.char + suffix;
	}
	return suffix;
}
function starRun(pattern, start) {
	let end = start;
	while (pattern[end] === "*") end += 1;
	return end - start;
}
function set(body) {
	const negated = body[0] === "!" || body[0] === "^";
	const chars = negated ? body.slice(1) : body;
	const ranges = [];
	for (let i = 0; i < chars.length; i += 1) {
		const from = chars[i] ?? "";
		const to = chars[i + 1] === "-" ? chars[i + 2] : void 0;
		ranges.push([from, to ?? from]);
		if (to !== void 0) i += 2;
	}
	return {
		kind: "set",
		negated,
		ranges
	};
}
function run(steps, path) {
	let states = new Uint8Array(steps.length + 1);
	let next = new Uint8Array(steps.length + 1);
	states[0] = 1;
	skipEmpty(steps, states, true);
	for (const char of path) {
		next.fill(0);
		let alive = false;
		for (let i = 0; i < steps.length; i += 1) {
			const step = steps[i];
			if (states[i] === 0 || step === void 0) continue;
			if (stays(step) ? step.kind !== "star" || char !== "/" : eats(step, char)) {
				next[stays(step) ? i : i + 1] = 1;
				alive = true;
			}
		}
		if (!alive) return false;
		[states, next] = [next, states];
		skipEmpty(steps, states, char === "/");
	}
	return states[steps.length] === 1;
}
function stays(step) {
	return step.kind === "star" || step.kind === "rest" || step.kind === "folders";
}
function skipEmpty(steps, states, atSegmentStart) {
	for (let i = 0; i < steps.length; i += 1) {
		const step = steps[i];
		if (states[i] === 1 && step !== void 0 && stays(step) && (step.kind !== "folders" || atSegmentStart)) states[i + 1] = 1;
	}
}
function eats(step, char) {
	switch (step.kind) {
		case "char": return step.char === char;
		case "any": return char !== "/";
		case "set": return char !== "/" && step.ranges.some(([from, to]) => char >= from && char <= to) !== step.negated;
		default: return false;
	}
}

export { globMatches as n, compileGlob as t };