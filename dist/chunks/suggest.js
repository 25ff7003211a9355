import { n as decodeUtf8 } from "./decode.js";
import { a as repositoryPath, d as readMarker, f as GitHubError, h as unexpected, i as readComment, l as isSame, s as identify, t as COMMENT_LIMIT, u as markerLine } from "./limits.js";
import { a as text, n as count, o as webAddress, r as member } from "./answers.js";
import { r as movedOn } from "./pulls.js";
import { t as occurrences } from "./edit.js";
import { c as prose, d as visible, t as byteLength } from "./escape.js";
import { t as log } from "./log2.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";

// src/github/diff-lines.ts
function hunks(patch) {
	return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap((m) => {
		const first = Number(m[1]);
		const lines = m[2] === void 0 ? 1 : Number(m[2]);
		return lines === 0 ? [] : [{
			first,
			last: first + lines - 1
		}];
	});
}
function isCommentable(patch, first, last) {
	return hunks(patch).some((hunk) => hunk.first <= first && last <= hunk.last);
}

// src/github/suggestions.ts
const PURPOSE = "suggestion";
const MAX_PAGES = 30;
const PAUSES_MS = [2e3, 6e3];
async function postSuggestions(github, review) {
	const notes = [];
	const none = (note) => ({
		posted: 0,
		already: 0,
		url: "",
		notes: [...notes, note]
	});
	const usable = review.suggestions.flatMap((s) => isUsable(s) ? [{
		...s,
		body: github.redact(marked(s))
	}] : []);
	if (usable.length < review.suggestions.length) notes.push(`${review.suggestions.length - usable.length} suggestions have no usable place, key or length`);
	if (usable.length === 0) return {
		posted: 0,
		already: 0,
		url: "",
		notes
	};
	try {
		return await rounds(github, review, usable, notes);
	} catch (error) {
		return none(`no suggestion was posted: ${error instanceof GitHubError ? error.message : "unexpected failure"}`);
	}
}
async function rounds(github, review, usable, notes) {
	const offered = await insideDiff(github, review, usable);
	if (offered.length < usable.length) notes.push(`${usable.length - offered.length} of ${usable.length} suggestions: outside the lines that GitHub shows as changed`);
	if (offered.length === 0) return {
		posted: 0,
		already: 0,
		url: "",
		notes
	};
	let sent = [];
	let already = 0;
	for (let round = 0;; round++) {
		const keys = await keysThere(github, review, offered);
		const open = offered.filter(({ key }) => !keys.has(key));
		if (sent.some(({ key }) => keys.has(key))) return {
			posted: sent.length,
			already,
			url: "",
			notes
		};
		already = offered.length - open.length;
		if (open.length === 0) return {
			posted: 0,
			already,
			url: "",
			notes
		};
		const moved = await movedOn(github, review);
		if (moved !== void 0) return {
			posted: 0,
			already,
			url: "",
			notes: [...notes, `no suggestion was posted: ${moved}`]
		};
		const batch = open.slice(0, 20);
		try {
			const url = await post(github, review, batch);
			if (open.length > batch.length) notes.push(`${open.length - batch.length} further suggestions are left for the next run: a review holds ${20}`);
			return {
				posted: batch.length,
				already,
				url,
				notes
			};
		} catch (error) {
			const pause = PAUSES_MS[round];
			if (!(error instanceof GitHubError) || pause === void 0) throw error;
			if (!error.ambiguous) throw error;
			sent = batch;
			github.log(`${error.message}: reading the review's comments again in ${pause / 1e3} s`);
			await github.pause(pause);
		}
	}
}
async function keysThere(github, { repository, number }, offered) {
	const wanted = new Set(offered.map(({ key }) => key));
	const { items, complete } = await github.pages(repositoryPath(repository, "pulls", number, "comments"), {}, { maxPages: MAX_PAGES });
	if (!complete) throw new GitHubError("too-large", `the pull request has more than 3000 review comments`);
	const found = items.flatMap((item) => {
		const { author, body } = readComment(item);
		const marker = readMarker(body);
		return marker?.purpose === PURPOSE && wanted.has(marker.key) && author !== void 0 ? [{
			author,
			key: marker.key
		}] : [];
	});
	if (found.length === 0) return /* @__PURE__ */ new Set();
	const answer = await identify(github);
	if (answer.identity === void 0) throw new GitHubError("unexpected", answer.reason);
	const { identity } = answer;
	return new Set(found.filter(({ author }) => isSame(identity, author)).map(({ key }) => key));
}
async function post(github, { repository, number, headSha, summary }, batch) {
	const comments = batch.map(({ path, line, endLine, body }) => endLine === void 0 || endLine === line ? {
		path,
		body,
		line,
		side: "RIGHT"
	} : {
		path,
		body,
		line: endLine,
		side: "RIGHT",
		start_line: line,
		start_side: "RIGHT"
	});
	const { data } = await github.write("POST", repositoryPath(repository, "pulls", number, "reviews"), {
		commit_id: headSha,
		event: "COMMENT",
		body: github.redact(summary),
		comments
	});
	if (count(member(data, "id")) === void 0) throw unexpected("a review without an id", { reads: false });
	return webAddress(member(data, "html_url"));
}
async function insideDiff(github, { repository, number }, offered) {
	const { items } = await github.pages(repositoryPath(repository, "pulls", number, "files"), {}, { maxPages: MAX_PAGES });
	const patches = new Map(items.map((file) => [text(member(file, "filename")) ?? "", text(member(file, "patch")) ?? ""]));
	return offered.filter(({ path, line, endLine }) => isCommentable(patches.get(path) ?? "", line, endLine ?? line));
}
function isUsable({ path, line, endLine, body, key }) {
	return path !== "" && Number.isSafeInteger(line) && line >= 1 && (endLine === void 0 || Number.isSafeInteger(endLine) && endLine >= line) && /^[A-Za-z0-9._/-]{1,100}$/.test(key) && body.length <= 65536 - 200;
}
function marked({ key, body }) {
	return markerLine({
		purpose: PURPOSE,
		key,
		digest: createHash("sha256").update(body).digest("hex").slice(0, 16)
	}) + body;
}

// src/report/suggestions.ts
const MAX = 100;
const MAX_LINE = 2e3;
const MAX_BODY = 2e4;
function suggestionsFor(report, readLine) {
	const places = /* @__PURE__ */ new Map();
	for (const finding of [...report.general, ...report.models.flatMap((model) => model.obligations.flatMap((result) => result.findings))]) {
		if (finding.baseline === true) continue;
		for (const edit of finding.edits ?? []) {
			const key = `${edit.path}\u0000${edit.line}`;
			const place = places.get(key) ?? {
				path: edit.path,
				line: edit.line,
				edits: [],
				findings: []
			};
			if (!place.edits.some((one) => JSON.stringify(one) === JSON.stringify(edit))) place.edits.push(edit);
			if (!place.findings.includes(finding)) place.findings.push(finding);
			places.set(key, place);
		}
	}
	const sorted = [...places.values()].toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
	const seen = /* @__PURE__ */ new Map();
	return sorted.flatMap((place) => suggestion(place, readLine) ?? []).slice(0, MAX).map(({ content, ...one }) => {
		const n = seen.get(content) ?? 0;
		seen.set(content, n + 1);
		return {
			...one,
			key: createHash("sha256").update(`${content}\u0000${n}`).digest("hex").slice(0, 32)
		};
	});
}
function suggestion({ path, line, edits, findings }, readLine) {
	const old = line < 1 ? void 0 : readLine(path, line);
	if (old === void 0 || !shown(old)) return void 0;
	let text = old;
	const added = [];
	for (const edit of edits) if (edit.kind === "insert") added.push(...edit.lines);
	else if (occurrences(old, edit.old) === 1 && occurrences(text, edit.old) === 1) text = text.split(edit.old).join(edit.new);
	else return void 0;
	const lines = [text, ...added];
	if (!lines.every(shown) || text === old && added.length === 0) return void 0;
	const body = `${findings.slice(0, 3).map((finding) => prose(finding.message)).join("\n\n")}\n\n${block(lines)}\n`;
	if (byteLength(body) > MAX_BODY) return void 0;
	return {
		path,
		line,
		body,
		content: [
			path,
			...findings.map((finding) => finding.rule),
			...lines
		].join("\0"),
		fingerprints: findings.flatMap((finding) => finding.fingerprint ?? [])
	};
}
function shown(line) {
	const plain = line.replaceAll("	", " ");
	return line.length <= MAX_LINE && visible(plain) === plain;
}
function block(lines) {
	let longest = 2;
	for (const run of lines.join("\n").match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return `${fence}suggestion\n${lines.join("\n")}\n${fence}`;
}

// src/action/suggest.ts
const MAX_FILES = 10;
const MAX_BYTES = 1048576;
async function suggest(report, github, target) {
	const fresh = introducedOnly(report);
	const paths = new Set([...fresh.general, ...fresh.models.flatMap((m) => m.obligations.flatMap((o) => o.findings))].flatMap((f) => (f.edits ?? []).map((e) => e.path)));
	if (paths.size === 0) return;
	const lines = /* @__PURE__ */ new Map();
	for (const path of [...paths].slice(0, MAX_FILES)) lines.set(path, await linesAtHead(github, target, path));
	const suggestions = suggestionsFor(fresh, (path, line) => lines.get(path)?.[line - 1]).map((one) => ({
		...one,
		path: posix.join(target.folder, one.path)
	}));
	if (suggestions.length === 0) return;
	const { posted, already, url, notes } = await postSuggestions(github, {
		...target,
		suggestions,
		summary: "Mechanical fixes from GPAI Docket. Each can be committed with one click; nothing is decided for you."
	});
	log(`Suggestions: ${posted} posted, ${already} there already${url === "" ? "" : ` (${url})`}.`);
	for (const note of notes) log(`Suggestions: ${note}.`);
}
function introducedOnly(report) {
	return {
		...report,
		general: report.general.filter((f) => f.introduced === true),
		models: report.models.map((m) => ({
			...m,
			obligations: m.obligations.map((o) => ({
				...o,
				findings: o.findings.filter((f) => f.introduced === true)
			}))
		}))
	};
}
async function linesAtHead(github, { repository, headSha, folder }, path) {
	try {
		const { data } = await github.get(repositoryPath(repository, "contents", ...posix.join(folder, path).split("/")), { ref: headSha }, {
			accept: "application/vnd.github.raw+json",
			maxBytes: MAX_BYTES
		});
		if (!(data instanceof Uint8Array) || data[0] === 239 && data[1] === 187 && data[2] === 191) return [];
		return (decodeUtf8(data) ?? "").split("\n");
	} catch (error) {
		log(`Suggestions: a file could not be read at the head of the pull request (${error instanceof Error ? error.message : "unknown error"}).`);
		return [];
	}
}

export { suggest };