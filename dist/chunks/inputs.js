import { t as FAIL_ON } from "./fail-on.js";

// src/action/inputs.ts
function input(env, name) {
	return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
const WORDS = {
	"fail-on": FAIL_ON,
	"comment": [
		"on-change",
		"always",
		"never"
	],
	"suggestions": ["true", "false"],
	"confidential": ["show", "hide"]
};
function wordsAreKnown(env) {
	return Object.entries(WORDS).every(([name, words]) => {
		const given = input(env, name);
		const word = name === "suggestions" ? given.toLowerCase() : given;
		return word === "" || words.some((one) => one === word);
	});
}

export { input as n, wordsAreKnown as r, WORDS as t };