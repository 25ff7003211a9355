import { o as severityRank } from "./severity.js";
import { r as OUTCOMES } from "./types.js";
import { a as repositoryPath, f as GitHubError, s as identify } from "./limits.js";
import { t as FAIL_ON } from "./fail-on.js";
import { d as visible, r as clip } from "./escape.js";
import { C as outcomeList, S as houseWord, _ as waiting, b as STATUS_WORDS, d as verdict, f as byMode, g as switchedOn, h as stepsOf, l as sweep$1, m as stepCounts, n as overviewFor, o as renderOrganisationHtml, p as leftAlone, r as renderOrganisationJson, s as renderOrganisationCsv, t as checkKey, u as organisationView, v as issuesOf, x as count, y as MODE_WORDS } from "./store-key.js";
import { n as wrap } from "./style.js";
import { n as away } from "./timeline-words.js";
import { n as DISCLAIMER } from "./words.js";
import { i as readArgs, r as oneOf, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";
import { a as text, i as slug, n as count$1, r as member } from "./answers.js";
import { c as connect } from "./new-file.js";
import { join } from "node:path";
import { hostname } from "node:os";
import { createHash, randomInt, randomUUID } from "node:crypto";
import { mkdir, open, readFile, readdir, readlink, rename, rm, stat, utimes, writeFile } from "node:fs/promises";

// src/report/organisation/text.ts
function renderOrganisationText(overview, options) {
	const view = organisationView(overview, options.audience ?? "private");
	const { style, width } = options;
	const on = switchedOn(view).length;
	const say = (text, indent = "") => wrap(text, width, indent);
	return `${[
		...say(style("dim", `GPAI Docket ${visible(overview.tool.version)} · ${visible(overview.account)} · judged on ${visible(overview.now)}`)),
		"",
		...say(style("bold", verdict(view))),
		...say(`Mode ${MODE_WORDS[overview.mode]}${on === 0 ? "" : `, apart from ${count(on, "repository that is switched on", "repositories that are switched on")} by \`repos\``}.`),
		...problemLines(view, options),
		...view.rows.flatMap((row) => ["", ...rowLines(row, overview.now, options)]),
		...planLines(view, options),
		...otherLines(view, options),
		"",
		...say(style("dim", DISCLAIMER))
	].join("\n")}\n`;
}
function most(list, { verbose }, line, n = 10) {
	const shown = verbose === true ? list : list.slice(0, n);
	return [...shown.flatMap(line), ...list.length > shown.length ? [`  … and ${list.length - shown.length} more`] : []];
}
function rowLines({ repository, model, overdue, open, next, oldest }, now, { style, width }) {
	const field = (name, text) => wrap(`  ${style("dim", name.padEnd(9))} ${text}`, width, " ".repeat(12));
	const name = visible(clip(model.name ?? model.id, 120));
	const late = overdue.length === 0 ? "" : `; ${style("red", `${overdue.length} past ${overdue.length === 1 ? "its" : "their"} due day`)}`;
	const issues = issuesOf(repository, model);
	return [
		...wrap(`${style("bold", visible(clip(repository.name, 200)))}  ${name}${repository.private ? style("dim", "  private") : ""}`, width, "  "),
		...field("open", open === 0 ? "nothing in what was read" : `${style("yellow", outcomeList(model.counts))}${late}`),
		...next === void 0 ? [] : field("next", `${visible(next.date)} (${away(next.date, now)})${houseWord(next.basis)} ${visible(next.id)} ${visible(clip(next.text, 120))}`),
		...oldest === void 0 ? [] : field("oldest", `since ${visible(oldest.since)}: ${visible(oldest.id)} ${visible(clip(oldest.title, 120))}`),
		...repository.reason === void 0 ? [] : field("remark", visible(clip(repository.reason, 300))),
		...issues.length === 0 ? [] : field("issues", issues.slice(0, 20).map((one) => `#${one.number}${one.snoozedUntil === void 0 ? "" : ` (paused until ${visible(one.snoozedUntil)})`}`).join(", "))
	];
}
function problemLines({ problems }, options) {
	if (problems.length === 0) return [];
	const { style, width } = options;
	return [
		"",
		...wrap(style("yellow", `Configuration: ${count(problems.length, "problem")}; what cannot be read is not in force`), width, ""),
		...most(problems, options, (one) => [...wrap(`  ${visible(one.path)}${one.line === void 0 ? "" : `:${one.line}`}: ${visible(one.message)}`, width, "    "), ...one.fix === void 0 ? [] : wrap(`    Fix: ${visible(one.fix)}`, width, "    ")])
	];
}
function planLines(view, options) {
	const { style, width } = options;
	const step = (one) => wrap(`  ${visible(one.repository.name)} ${visible(one.kind)}${one.title === void 0 ? one.number === void 0 ? "" : ` #${one.number}` : ` ${visible(clip(one.title, 200))}`}: ${visible(one.why)}`, width, "    ");
	const plan = (heading, repositories) => {
		const counts = stepCounts(repositories);
		return counts.length === 0 ? [] : [
			"",
			...wrap(style("bold", `${heading}${counts.join(", ")}`), width, "  "),
			...most(repositories.flatMap((repository) => stepsOf(repository).map((one) => ({
				repository,
				...one
			}))), options, step)
		];
	};
	const { carriedOut, shown } = byMode(view);
	const left = leftAlone(view);
	const { queued } = view.overview.run;
	return [
		...plan("Plan: ", carriedOut),
		...plan("Once switched on, it would ", shown),
		...queued === 0 ? [] : [
			"",
			...wrap(`${count(queued, "new issue")} ${queued === 1 ? "waits" : "wait"} for the next run's budget`, width, "  "),
			...most(waiting(view), options, step)
		],
		...left.length === 0 ? [] : [
			"",
			...wrap(`Left as they are: ${count(left.length, "issue")}`, width, "  "),
			...most(left, options, step)
		]
	];
}
function otherLines(view, options) {
	const { style, width } = options;
	const { unread, skipped, overview } = view;
	const reason = (one) => wrap(`  ${visible(one.name)}: ${visible(one.reason ?? "no reason was given")}`, width, "    ");
	const errors = unread.length + overview.others.error;
	const skips = skipped.length + overview.others.skipped;
	return [
		...overview.run.complete ? [] : ["", ...wrap(style("yellow", "The run ended early: what it did not reach is as of the run before."), width, "")],
		...errors === 0 ? [] : [
			"",
			...wrap(style("red", count(errors, STATUS_WORDS.error.one, STATUS_WORDS.error.many)), width, ""),
			...most(unread, options, reason)
		],
		...skips === 0 ? [] : [
			"",
			count(skips, STATUS_WORDS.skipped.one, STATUS_WORDS.skipped.many),
			...most(skipped, options, reason),
			...most(overview.skipped ?? [], options, (one) => wrap(`  ${one.count}: ${visible(one.reason)}`, width, "    "))
		],
		...overview.others["no-model"] === 0 ? [] : ["", ...wrap(count(overview.others["no-model"], STATUS_WORDS["no-model"].one, STATUS_WORDS["no-model"].many), width, "")],
		...view.hidden === 0 ? [] : ["", `${count(view.hidden, "private repository", "private repositories")} not shown`]
	];
}

// src/sweep/folder-lock.ts
async function leaseLock(folder, options = {}) {
	const termMs = options.termMs ?? 12e4;
	const tries = options.tries ?? 4;
	const own = {
		id: randomUUID(),
		machine: await machine(),
		pid: process.pid
	};
	await mkdir(folder, { recursive: true });
	const file = join(folder, `${own.id}.json`);
	const write = async () => {
		const draft = join(folder, `${own.id}.tmp`);
		const from = performance.now();
		await writeFile(draft, JSON.stringify({
			...own,
			until: Date.now() + termMs
		}));
		await rename(draft, file);
		return from + termMs;
	};
	for (let tried = 1;; tried++) {
		const until = await write();
		if (!await othersHold(folder, own)) return renewed(file, until, {
			write,
			everyMs: options.renewMs ?? termMs / 4,
			leastMs: termMs / 4
		});
		await rm(file, { force: true });
		if (tried >= tries) return void 0;
		await new Promise((resolve) => {
			setTimeout(resolve, randomInt(5, 60) * tried);
		});
	}
}
function renewed(file, first, { write, everyMs, leastMs }) {
	let until = first;
	let released = false;
	let renewing = Promise.resolve();
	const timer = setInterval(() => {
		renewing = renewing.then(async () => {
			if (released || performance.now() >= until - leastMs) return;
			until = await write();
		}).catch(() => void 0);
	}, everyMs);
	timer.unref();
	return {
		held: () => !released && performance.now() < until,
		release: async () => {
			released = true;
			clearInterval(timer);
			await renewing;
			await rm(file, { force: true });
		}
	};
}
async function othersHold(folder, own) {
	for (const name of await readdir(folder)) {
		if (!name.endsWith(".json") || name === `${own.id}.json`) continue;
		const lease = await readLease(join(folder, name));
		if (lease === void 0) continue;
		if (lease === "unreadable" || lease.until < Date.now() || lease.machine === own.machine && !alive(lease.pid)) await rm(join(folder, name), { force: true });
		else return true;
	}
	return false;
}
async function readLease(file) {
	let text;
	try {
		text = await readFile(file, "utf8");
	} catch {
		return;
	}
	try {
		const data = JSON.parse(text);
		if (typeof data?.id !== "string" || typeof data.machine !== "string" || typeof data.pid !== "number" || typeof data.until !== "number") return "unreadable";
		return {
			id: data.id,
			machine: data.machine,
			pid: data.pid,
			until: data.until
		};
	} catch {
		return "unreadable";
	}
}
function alive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return typeof error === "object" && error !== null && "code" in error && error.code === "EPERM";
	}
}
async function machine() {
	const [boot, space] = await Promise.all([readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""), readlink("/proc/self/ns/pid").catch(() => "")]);
	return `${hostname()} ${boot.trim()} ${space}`;
}

// src/sweep/folder-store.ts
const DAY_MS$1 = 864e5;
const HEADER_BYTES = 600;
const HEADER = /^gpai-docket-entry 1 (\d{1,12}) ([\x20-\x7e]{1,500})\n/;
async function folderStore(folder, options = {}) {
	const clock = options.clock ?? (() => Date.now());
	const root = join(folder, "v1");
	const temporary = join(root, "tmp");
	await mkdir(temporary, { recursive: true });
	await sweepTemporary(temporary);
	const fileOf = (space, key) => {
		const name = createHash("sha256").update(checkKey(key)).digest("hex");
		return join(root, space, name.slice(0, 2), name.slice(2));
	};
	return {
		async read(space, key) {
			const file = fileOf(space, key);
			const bytes = await orUndefined(readFile(file));
			if (bytes === void 0) return void 0;
			const header = headerOf(bytes);
			if (header === void 0 || header.key !== key || bytes.length !== header.bytes + header.length) return void 0;
			await touch(file, clock());
			return new Uint8Array(bytes.subarray(header.bytes));
		},
		async write(space, key, value) {
			const file = fileOf(space, key);
			const draft = join(temporary, randomUUID());
			const entry = Buffer.concat([Buffer.from(`gpai-docket-entry 1 ${value.length} ${key}\n`, "latin1"), value]);
			await writeFile(draft, entry);
			await utimes(draft, clock() / 1e3, clock() / 1e3);
			await mkdir(join(file, ".."), { recursive: true });
			await rename(draft, file);
		},
		remove: (space, key) => rm(fileOf(space, key), { force: true }),
		async keys(space, prefix) {
			const found = [];
			for (const file of await files(join(root, space))) {
				const key = await keyOf(file);
				if (key?.startsWith(prefix) === true) found.push(key);
			}
			return found.sort();
		},
		lock: (name) => leaseLock(join(root, "locks", createHash("sha256").update(checkKey(name)).digest("hex")), options.lease),
		async expire(space, days) {
			let removed = 0;
			for (const file of await files(join(root, space))) {
				const known = await orUndefined(stat(file));
				if (known === void 0 || known.mtimeMs >= clock() - days * DAY_MS$1) continue;
				await rm(file, { force: true });
				removed++;
			}
			return removed;
		},
		close: () => Promise.resolve()
	};
}
async function files(folder) {
	const found = [];
	for (const part of (await orUndefined(readdir(folder)) ?? []).sort()) for (const name of (await orUndefined(readdir(join(folder, part))) ?? []).sort()) found.push(join(folder, part, name));
	return found;
}
async function keyOf(file) {
	const handle = await orUndefined(open(file, "r"));
	if (handle === void 0) return void 0;
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
		return headerOf(buffer.subarray(0, bytesRead))?.key;
	} finally {
		await handle.close();
	}
}
function headerOf(bytes) {
	const found = HEADER.exec(Buffer.from(bytes.subarray(0, HEADER_BYTES)).toString("latin1"));
	return found === null ? void 0 : {
		key: found[2] ?? "",
		length: Number(found[1]),
		bytes: found[0].length
	};
}
async function touch(file, now) {
	const known = await orUndefined(stat(file));
	if (known !== void 0 && Math.abs(now - known.mtimeMs) > DAY_MS$1) await orUndefined(utimes(file, now / 1e3, now / 1e3));
}
async function sweepTemporary(folder) {
	for (const name of await readdir(folder)) {
		const known = await orUndefined(stat(join(folder, name)));
		if (known !== void 0 && known.ctimeMs < Date.now() - 36e5) await rm(join(folder, name), { force: true });
	}
}
async function orUndefined(asked) {
	try {
		return await asked;
	} catch (error) {
		if (typeof error === "object" && error !== null && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return void 0;
		throw error;
	}
}

// src/sweep/memory-store.ts
const DAY_MS = 864e5;
function memoryStore(clock) {
	const spaces = /* @__PURE__ */ new Map();
	const locked = /* @__PURE__ */ new Set();
	const of = (space) => {
		const known = spaces.get(space) ?? /* @__PURE__ */ new Map();
		spaces.set(space, known);
		return known;
	};
	return {
		read: (space, key) => {
			const kept = of(space).get(checkKey(key));
			if (kept !== void 0) kept.used = clock();
			return Promise.resolve(kept === void 0 ? void 0 : kept.value.slice());
		},
		write: (space, key, value) => {
			of(space).set(checkKey(key), {
				value: value.slice(),
				used: clock()
			});
			return Promise.resolve();
		},
		remove: (space, key) => {
			of(space).delete(checkKey(key));
			return Promise.resolve();
		},
		keys: (space, prefix) => Promise.resolve([...of(space).keys()].filter((key) => key.startsWith(prefix)).sort()),
		lock: (name) => {
			if (locked.has(name)) return Promise.resolve(void 0);
			locked.add(name);
			let held = true;
			return Promise.resolve({
				held: () => held,
				release: () => {
					if (held) locked.delete(name);
					held = false;
					return Promise.resolve();
				}
			});
		},
		expire: (space, days) => {
			const old = [...of(space)].filter(([, kept]) => kept.used < clock() - days * DAY_MS);
			for (const [key] of old) of(space).delete(key);
			return Promise.resolve(old.length);
		},
		close: () => Promise.resolve()
	};
}

// src/cli/commands/sweep/audience.ts
const WORDS = ["private", "public"];
const MAX_BYTES = 16777216;
async function audienceOf(asked, env) {
	if (asked !== void 0) return oneOf("--audience", asked, WORDS);
	if (env["GITHUB_ACTIONS"] !== "true") return "private";
	try {
		const bytes = await readFile(env["GITHUB_EVENT_PATH"] ?? "");
		return bytes.length <= MAX_BYTES && member(JSON.parse(bytes.toString("utf8")), "repository", "private") === true ? "private" : "public";
	} catch {
		return "public";
	}
}

// src/cli/commands/sweep/connected.ts
const TOKEN_HINT = "In a workflow: make one with actions/create-github-app-token (docs/workflows/org-sweep.yml). On a laptop: GH_TOKEN=$(gh auth token).";
async function connected(org, env, log) {
	const token = [env["GITHUB_TOKEN"], env["GH_TOKEN"]].map((one) => one?.trim() ?? "").find((one) => one !== "");
	if (token === void 0) throw new UsageError("no token: set GITHUB_TOKEN or GH_TOKEN", TOKEN_HINT);
	const apiUrl = env["GITHUB_API_URL"] ?? "";
	const github = connect({
		token,
		apiUrl: apiUrl === "" ? "https://api.github.com" : apiUrl,
		log
	});
	if (github.tokenKind === "unknown") throw new UsageError("the token is none that GitHub gives to an app's installation or to a person", TOKEN_HINT);
	const { data } = await github.get(`/users/${org}`).catch((error) => {
		throw error instanceof GitHubError && error.kind === "not-found" ? new UsageError(`there is no organisation or user ${org} on GitHub`, "Check --org, and GITHUB_API_URL on a server of your own.") : error;
	});
	const [account, accountId] = [slug(member(data, "login")), count$1(member(data, "id"))];
	if (account === void 0 || accountId === void 0) throw new UsageError(`GitHub tells nothing usable of ${org}`, "Run it again.");
	const known = await identify(github);
	if (known.identity === void 0) throw new UsageError(known.reason, "Run it again; if it stays so, make another token.");
	if (known.identity.bot && known.identity.login === "github-actions") throw new UsageError("the token is the workflow's own, which reaches one repository and cannot list the others", TOKEN_HINT);
	const installation = github.tokenKind === "installation";
	return {
		github,
		account,
		accountId,
		installation,
		...installation || known.identity.bot ? {} : { person: known.identity.login }
	};
}
async function numbersOf(github, account, names) {
	if (names.length === 0) return void 0;
	const numbers = [];
	for (const name of names) {
		const [owner, repo, ...more] = name.includes("/") ? name.split("/") : [account, name];
		if (slug(owner) === void 0 || slug(repo) === void 0 || more.length > 0 || owner?.toLowerCase() !== account.toLowerCase()) throw new UsageError(`--repository is ${JSON.stringify(name.slice(0, 200))}, expected a name of a repository of ${account}`);
		try {
			const id = count$1(member((await github.get(repositoryPath({
				owner: account,
				repo: repo ?? ""
			}))).data, "id"));
			if (id !== void 0) numbers.push(id);
		} catch (error) {
			if (!(error instanceof GitHubError) || error.kind !== "not-found") throw error;
			throw new UsageError(`there is no repository ${account}/${repo ?? ""}, or the token does not see it`, "Install the app on it, or check --repository.");
		}
	}
	return numbers;
}
function inWords(error, org) {
	const said = text(error.message) ?? "";
	switch (error.kind) {
		case "not-permitted": return new UsageError(said, error.status === 401 ? TOKEN_HINT : "The app needs contents: read, issues: write and metadata: read, and must not be suspended.");
		case "not-found": return new UsageError(said, `Install the app on ${org}, or check --org.`);
		case "rate-limited": return new UsageError(said, `Run it again${error.resetsAt === void 0 ? " later" : ` after ${error.resetsAt}`}.`);
		default: return new UsageError(said, "Run it again.");
	}
}

// src/cli/commands/sweep/files.ts
async function writeFiles(overview, audience, { html, csv, json }) {
	const write = async (option, file, render) => {
		if (file === void 0) return;
		await writeFile(file, render()).catch((error) => {
			throw new UsageError(`--${option} ${file} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`, "Check the folder and its permissions.");
		});
	};
	await write("html", html, () => renderOrganisationHtml(overview, { audience }));
	await write("csv", csv, () => renderOrganisationCsv(overview, { audience }));
	await write("json", json, () => renderOrganisationJson(overview, audience));
}

// src/cli/commands/sweep.ts
const help = `Usage: gpai-docket sweep --org ACCOUNT [options]

Sweeps the repositories of an organisation (or of one user): finds those that hold models, judges their records, and keeps one issue per
group of obligations and one dashboard issue. Does what the App does, from a scheduled workflow or a laptop. Without mode: active in
.github/gpai-docket.yaml of the repository .github, nothing is written but the dashboard.

  --org ACCOUNT      organisation or user
  --repository NAME  this repository alone; repeatable. Others are shown as the last run (--state) left them
  --dry-run          write nothing at all, and say what would be written
  --as-myself        with a person's token: write, in that person's name. Without it such a token writes nothing. Not where the App runs:
                     everybody knows the issues that they wrote themselves, and nobody else's
  --state DIR        keep answers and results there, so that the next run asks for what is new; by default nothing is kept
  --html FILE        write the overview as one page
  --csv FILE         write one row per open obligation
  --json FILE        write everything
  --audience A       private (default) or public: leave private repositories out of what is printed and of these files. In GitHub
                     Actions the default is public, unless the event says that the repository is private
  --fail-on LEVEL    error, conflict, gap, stale, unknown: exit 1 where something is open at this level or worse (default: never); with a
                     public audience, in public repositories alone
  --verbose          every step and every reason
  --no-color         no colours

Environment:
  GITHUB_TOKEN, GH_TOKEN  token of the App's installation (contents: read, issues: write, metadata: read), or of a person, to look
  GITHUB_API_URL          https://<host>/api/v3 on GitHub Enterprise Server

Exit codes: 0 done, 1 something is open at --fail-on, 2 could not run, or something was not reached: the next run begins with it.

Examples:
  gpai-docket sweep --org example --dry-run
  gpai-docket sweep --org example --state .docket-state --html overview.html
`;
const OPTIONS = {
	org: { type: "string" },
	repository: {
		type: "string",
		multiple: true
	},
	"dry-run": { type: "boolean" },
	state: { type: "string" },
	html: { type: "string" },
	csv: { type: "string" },
	json: { type: "string" },
	audience: { type: "string" },
	"fail-on": { type: "string" },
	verbose: { type: "boolean" },
	"as-myself": { type: "boolean" }
};
const sweep = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, OPTIONS, 0);
		const org = args.text("org");
		if (org === void 0 || !/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})$/.test(org)) throw new UsageError(org === void 0 ? "--org is missing: the organisation or user to sweep" : `--org is ${JSON.stringify(org.slice(0, 100))}, which is no name of an account on GitHub`);
		const failOn = oneOf("--fail-on", args.text("fail-on") ?? "never", FAIL_ON);
		const audience = await audienceOf(args.text("audience"), process.env);
		const { html, csv, json } = {
			html: args.text("html"),
			csv: args.text("csv"),
			json: args.text("json")
		};
		const progress = progressLine(io, () => Date.now());
		const stop = new AbortController();
		const onSignal = () => {
			stop.abort();
		};
		const store = await openStore(args.text("state"));
		for (const name of ["SIGINT", "SIGTERM"]) process.once(name, onSignal);
		try {
			const { github, account, accountId, installation, person } = await connected(org, process.env, (line) => {
				if (args.flag("verbose") && audience === "private") io.err(`${visible(line)}\n`);
			});
			const looking = person !== void 0 && !args.flag("as-myself") && !args.flag("dry-run");
			const only = await numbersOf(github, account, args.texts("repository"));
			const result = await sweep$1({
				github,
				account,
				accountId,
				installation,
				store,
				now: () => /* @__PURE__ */ new Date(),
				progress: progress.step,
				dryRun: args.flag("dry-run") || looking,
				signal: stop.signal,
				...only === void 0 ? {} : { only }
			}).finally(progress.done);
			io.out(renderOrganisationText(result.overview, {
				style: io.style,
				width: io.width,
				audience,
				verbose: args.flag("verbose")
			}));
			await writeFiles(result.overview, audience, {
				...html === void 0 ? {} : { html },
				...csv === void 0 ? {} : { csv },
				...json === void 0 ? {} : { json }
			});
			if (result.dashboard !== void 0 && audience === "private") io.out(`Dashboard: ${result.dashboard.url}\n`);
			if (looking) io.err(`${io.style("yellow", "nothing was written:")} the token is that of ${visible(person)}, not of an app. To open issues in that name, add --as-myself; not where the App runs, whose issues it would double.\n`);
			if (result.incomplete) io.err(unfinished(result, io));
			return result.incomplete ? 2 : failing(overviewFor(result.overview, audience), failOn) ? 1 : 0;
		} catch (error) {
			throw error instanceof GitHubError ? inWords(error, org) : error;
		} finally {
			progress.done();
			for (const name of ["SIGINT", "SIGTERM"]) process.off(name, onSignal);
			await store.close();
		}
	}
};
function unfinished({ reasons = [], overview: { run } }, { style }) {
	return [
		`${style("yellow", "not finished:")} the next run goes on with what was not reached${run.next === void 0 ? "" : `, from ${run.next} on`}`,
		...reasons.map((reason) => `- ${visible(reason)}`),
		""
	].join("\n");
}
async function openStore(folder) {
	if (folder === void 0) return memoryStore(() => Date.now());
	try {
		return await folderStore(folder);
	} catch (error) {
		throw new UsageError(`--state ${folder} cannot be used: ${error instanceof Error ? error.message : "unknown error"}`, "Name a folder that this user may write to.");
	}
}
function failing({ repositories }, failOn) {
	if (failOn === "never") return false;
	const counts = repositories.flatMap(({ models }) => models.map((model) => model.counts));
	return OUTCOMES.some((outcome) => severityRank(outcome) <= severityRank(failOn) && counts.some((one) => one[outcome] > 0));
}

export { sweep };