import { a as textOf } from "./decide.js";
import { i as lookupAgent, t as tokenOf } from "./token.js";

// src/optout/evaluate/ask.ts
const MAX_COMPARED = 100;
function askedName(agent, declared) {
	if (!/[/(]/.test(agent) || lookupAgent(agent) !== void 0) return agent;
	return tokenOf(agent, declared) ?? agent;
}
function ask(state, mode, agent, target) {
	switch (state.kind) {
		case "absent": return {
			crawl: "unknown",
			carrier: "robots.txt"
		};
		case "open": return {
			crawl: state.crawl,
			carrier: state.reason === "redirect-not-followed" || state.reason === "bad-status" ? "status" : "robots.txt",
			reason: state.reason
		};
		case "everybody":
			if (!state.allowed && mode === "rfc9309" && target === "/robots.txt") return {
				crawl: "allowed",
				carrier: "status",
				rule: state.rule,
				note: "/robots.txt itself may always be fetched"
			};
			return {
				crawl: state.allowed ? "allowed" : "disallowed",
				carrier: "status",
				rule: state.rule,
				note: state.note
			};
		case "rules": {
			const answer = agent === void 0 ? askUnknown(state.file, mode, target) : askRules(state.file, mode, agent, target);
			return state.note === void 0 ? answer : {
				...answer,
				note: answer.note === void 0 ? state.note : `${state.note}; ${answer.note}`
			};
		}
	}
}
function askRules(file, mode, agent, target) {
	const { narrow, group } = file.name(mode, agent);
	const decision = file.decide(mode, agent, target);
	if (decision.notEvaluable !== void 0) return {
		crawl: "not-evaluable",
		carrier: "robots.txt",
		reason: narrow.unreadable === void 0 ? "too-many-rules" : "robots-unreadable",
		note: decision.notEvaluable
	};
	const note = noteOf(narrow, group, decision.implicit === true, decision.line === void 0);
	return {
		crawl: decision.allowed ? "allowed" : "disallowed",
		carrier: "robots.txt",
		...decision.rule === void 0 ? {} : { rule: decision.rule },
		...decision.line === void 0 ? {} : { line: decision.line },
		...note === void 0 ? {} : { note }
	};
}
function noteOf(parsed, group, implicit, silent) {
	const notes = [];
	if (implicit) notes.push("/robots.txt itself may always be fetched (RFC 9309 §2.2.2)");
	else if (group.by === "none") notes.push("no group for this agent");
	else if (silent) notes.push("no rule matches");
	if (group.by === "all") notes.push("group of *");
	if (group.by === "loosely") notes.push(`group ${group.tokens[0]?.slice(0, 60) ?? ""}, by a looser reading of the name`);
	if (parsed.truncated !== void 0) notes.push(`only the first ${parsed.truncated} bytes were read`);
	if (parsed.html === true) notes.push("the file begins like an HTML page");
	return notes.length === 0 ? void 0 : notes.join("; ");
}
function askUnknown(file, mode, target) {
	const others = askRules(file, mode, "", target);
	const names = namedAgents(file.parsed(mode));
	return names !== void 0 && names.every((name) => askRules(file, mode, name, target).crawl === others.crawl) ? {
		...others,
		note: `every agent gets this answer${others.note === void 0 ? "" : `; ${others.note}`}`
	} : {
		crawl: "not-evaluable",
		carrier: "robots.txt",
		reason: "no-agent"
	};
}
function namedAgents(parsed) {
	const names = /* @__PURE__ */ new Set();
	for (const group of parsed.groups) for (const { value } of group.agents) {
		if (names.size >= MAX_COMPARED) return void 0;
		names.add(textOf(value).toLowerCase());
	}
	return [...names];
}

export { askedName as n, namedAgents as r, ask as t };