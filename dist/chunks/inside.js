import { t as RepositoryError } from "./port.js";
import { r as member } from "./answers.js";
import { n as input, t as WORDS } from "./inputs.js";
import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

// src/action/audience.ts
const LEFT_OUT = "What is confidential (systemic risk, incidents, requests of authorities) is left out: this repository is public, or the event does not say that it is private. gpai-docket check --verbose on your machine shows it; the input confidential: show does in a private repository.";
function hidesConfidential(env, payload) {
	const word = input(env, "confidential");
	if (word !== "" && !WORDS.confidential.some((one) => one === word)) throw new RepositoryError(`the input confidential is ${JSON.stringify(word.slice(0, 100))}`, { fix: `use one of: ${WORDS.confidential.join(", ")}; or leave it out` });
	const isPrivate = member(payload, "repository", "private");
	if (word === "show" && isPrivate === false) throw new RepositoryError("the input confidential is show, and this repository is public", { fix: "leave it out: everybody could read the log, the summary and the comment" });
	return word === "hide" || word !== "show" && isPrivate !== true;
}

// src/action/inside.ts
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isReallyInside(folder, path) {
	return isInside(realpathSync(folder), realpathSync(path));
}

export { hidesConfidential as i, isReallyInside as n, LEFT_OUT as r, isInside as t };