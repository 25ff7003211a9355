import { _ as exchange, a as repositoryPath, c as identifyBy, d as readMarker, f as GitHubError, g as TransportError, h as unexpected, l as isSame, o as account, s as identify, u as markerLine, v as oneLine$1, y as redactor } from "./limits.js";
import { a as text, i as slug, n as count, o as webAddress, r as member, t as commitId } from "./answers.js";
import { c as connect, d as writePace, l as proxyAware } from "./new-file.js";
import { t as VERSION } from "./version.js";
import { n as nodeIsTooOld, t as OLDEST_NODE } from "./node-version.js";
import { a as LABELS, i as FORM_PATH, n as FORM_ID, o as REQUESTS, r as FORM_LABEL, t as FIELDS } from "./form.js";
import { A as readRestIssue, D as repositoryById, E as githubAccount, O as issueTracker, T as readRemembered, a as organisationPolicy, c as overviewKey, d as verdict, i as organisationFrame, j as unfitIssue, k as ensureLabels, l as sweep$1, o as renderOrganisationHtml, r as renderOrganisationJson, s as renderOrganisationCsv, t as checkKey, u as organisationView, w as discover } from "./store-key.js";
import { a as readRepositoryFile, c as chooseOrganisationFile, i as REPOSITORY_PATHS, l as readOrganisationFile, n as judgedConfig, o as ORGANISATION_PATHS, r as resolvePolicy, s as ORGANISATION_REPOSITORY, t as isSwitchedOn, u as MAX_BYTES$4 } from "./resolve.js";
import { o as blobId } from "./source.js";
import { n as getPullRequest } from "./pulls.js";
import { t as RepositoryError } from "./port.js";
import { a as fenced, c as prose, i as codeSpan, o as html, r as clip, s as logLine } from "./escape.js";
import { i as readPolicy, n as inspectSources, s as configRelaxations } from "./inspect.js";
import { n as isRelevantPath } from "./relevance.js";
import { t as forPublic } from "./confidential.js";
import { n as concernsNobody, t as openPullRequest } from "./source-pull.js";
import { l as failsAt } from "./verdict.js";
import { t as annotations } from "./annotations.js";
import { t as renderComment } from "./comment.js";
import { n as decodeUtf8 } from "./decode.js";
import { i as parseYaml } from "./dates.js";
import { t as parseTable } from "./table.js";
import { l as columnsOf, u as readRequests } from "./safety.js";
import { a as houseDue, i as houseDays } from "./clock-table.js";
import { i as isoDate } from "./clocks.js";
import { t as outcomeOf } from "./outcome.js";
import { i as splitLines } from "./lines.js";
import { n as REMOVAL_KINDS, r as readRemoval } from "./removals.js";
import { a as privateChannelOf } from "./values.js";
import { t as loadRecords } from "./load.js";
import { t as findPlaces } from "./places.js";
import { i as editFileUrl, o as newFileUrl } from "./links.js";
import { n as parseOverview } from "./schema3.js";
import { o as NOTHING, s as markup } from "./palette.js";
import { parseEnv, promisify } from "node:util";
import { chmodSync, closeSync, constants, existsSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { hostname } from "node:os";
import { createCipheriv, createDecipheriv, createHash, createHmac, createPrivateKey, hkdfSync, randomBytes, randomUUID, subtle, timingSafeEqual } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { deflateRaw, inflateRaw } from "node:zlib";
import { createServer } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { Kysely, PGliteDialect, PostgresDialect, sql } from "kysely";
import { PgBoss, enableClockOverride, fromKysely, fromPglite, systemClock } from "pg-boss";
import { Migrator } from "kysely/migration";
import pg from "pg";
import { pino } from "pino";
import { Probot } from "probot";

// src/app/doctor/finding.ts
const ok$1 = (check, message) => ({
	check,
	level: "ok",
	message
});
const note = (check, message) => ({
	check,
	level: "note",
	message
});
const warning = (check, message, fix) => ({
	check,
	level: "warning",
	message,
	fix
});
const failure = (check, message, fix) => ({
	check,
	level: "failure",
	message,
	fix
});
function reason(error) {
	return oneLine$1(error instanceof Error ? error.message : "unexpected failure");
}
const SIGNS = {
	ok: ["ok     ", "32"],
	note: ["note   ", "36"],
	warning: ["warning", "33"],
	failure: ["FAILURE", "31"]
};
function findingsText(findings, colours) {
	const paint = (text, code) => colours ? `\u001B[${code}m${text}\u001B[0m` : text;
	const lines = findings.flatMap(({ check, level, message, fix }) => {
		const [sign, code] = SIGNS[level];
		return [`${paint(sign, code)}  ${check}: ${message}`, ...fix === void 0 ? [] : [`         Fix: ${fix}`]];
	});
	const count = (level) => findings.filter((f) => f.level === level).length;
	const [failures, warnings] = [count("failure"), count("warning")];
	const plural = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;
	return `${[
		...lines,
		"",
		failures === 0 && warnings === 0 ? "Nothing to do." : `${plural(failures, "failure")}, ${plural(warnings, "warning")}.`
	].join("\n")}\n`;
}
function findingsJson(findings) {
	return `${JSON.stringify({
		schemaVersion: 1,
		healthy: !findings.some((f) => f.level === "failure"),
		findings
	}, null, 2)}\n`;
}

// node_modules/universal-github-app-jwt/lib/utils.js
function isPkcs1(privateKey) {
	return privateKey.includes("-----BEGIN RSA PRIVATE KEY-----");
}
function isOpenSsh(privateKey) {
	return privateKey.includes("-----BEGIN OPENSSH PRIVATE KEY-----");
}
function string2ArrayBuffer(str) {
	const buf = new ArrayBuffer(str.length);
	const bufView = new Uint8Array(buf);
	for (let i = 0, strLen = str.length; i < strLen; i++) bufView[i] = str.charCodeAt(i);
	return buf;
}
function getDERfromPEM(pem) {
	const pemB64 = pem.trim().split("\n").slice(1, -1).join("");
	return string2ArrayBuffer(atob(pemB64));
}
function getEncodedMessage(header, payload) {
	return `${base64encodeJSON(header)}.${base64encodeJSON(payload)}`;
}
function base64encode(buffer) {
	var binary = "";
	var bytes = new Uint8Array(buffer);
	var len = bytes.byteLength;
	for (var i = 0; i < len; i++) binary += String.fromCharCode(bytes[i]);
	return fromBase64(btoa(binary));
}
function fromBase64(base64) {
	return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
}
function base64encodeJSON(obj) {
	return fromBase64(btoa(JSON.stringify(obj)));
}

// node_modules/universal-github-app-jwt/lib/crypto-node.js
function convertPrivateKey(privateKey) {
	if (!isPkcs1(privateKey)) return privateKey;
	return createPrivateKey(privateKey).export({
		type: "pkcs8",
		format: "pem"
	});
}

// node_modules/universal-github-app-jwt/lib/get-token.js
async function getToken({ privateKey, payload }) {
	const convertedPrivateKey = convertPrivateKey(privateKey);
	/* c8 ignore start */
	if (isPkcs1(convertedPrivateKey)) throw new Error("[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");
	/* c8 ignore stop */
	if (isOpenSsh(convertedPrivateKey)) throw new Error("[universal-github-app-jwt] Private Key is in OpenSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");
	const algorithm = {
		name: "RSASSA-PKCS1-v1_5",
		hash: { name: "SHA-256" }
	};
	const header = {
		alg: "RS256",
		typ: "JWT"
	};
	const privateKeyDER = getDERfromPEM(convertedPrivateKey);
	const importedKey = await subtle.importKey("pkcs8", privateKeyDER, algorithm, false, ["sign"]);
	const encodedMessage = getEncodedMessage(header, payload);
	const encodedMessageArrBuf = string2ArrayBuffer(encodedMessage);
	const signatureArrBuf = await subtle.sign(algorithm.name, importedKey, encodedMessageArrBuf);
	return `${encodedMessage}.${base64encode(signatureArrBuf)}`;
}

// node_modules/universal-github-app-jwt/index.js
async function githubAppJwt({ id, privateKey, now = Math.floor(Date.now() / 1e3) }) {
	const privateKeyWithNewlines = privateKey.replace(/\\n/g, "\n");
	const nowWithSafetyMargin = now - 30;
	const expiration = nowWithSafetyMargin + 600;
	return {
		appId: id,
		expiration,
		token: await getToken({
			privateKey: privateKeyWithNewlines,
			payload: {
				iat: nowWithSafetyMargin,
				exp: expiration,
				iss: id
			}
		})
	};
}

// src/github/private-key.ts
const MAX_LENGTH = 2e4;
const FIX = "Fix: give the content of the .pem file that GitHub made for the app (its settings page, Private keys)";
function readPrivateKey(given) {
	if (given.trim() === "") throw refused("is empty");
	if (given.length > MAX_LENGTH) throw refused("is longer than any key of GitHub's");
	const plain = given.replaceAll(String.raw`\r`, "").replaceAll(String.raw`\n`, "\n").replaceAll(/^\s*["']|["']\s*$/g, "");
	const text = plain.includes("-----BEGIN ") ? plain : Buffer.from(plain, "base64").toString("latin1");
	const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
	if (label === void 0) throw refused("is neither PEM nor PEM in base64");
	if (label !== "RSA PRIVATE KEY" && label !== "PRIVATE KEY") throw refused(OTHERS[label] ?? "is of a kind that GitHub does not make");
	const [begin, end] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
	const from = text.indexOf(begin) + begin.length;
	const to = text.indexOf(end, from);
	const body = text.slice(from, to === -1 ? text.length : to);
	if (/Proc-Type|ENCRYPTED/.test(body)) throw refused("is protected by a passphrase");
	if (to === -1 || !/^[A-Za-z0-9+/=\s]+$/.test(body)) throw refused("is cut off or has foreign characters in it");
	const lines = body.replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? [];
	let key;
	try {
		key = createPrivateKey(`-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`);
	} catch {
		throw refused("cannot be read: it was changed or cut off");
	}
	if (key.asymmetricKeyType !== "rsa") throw refused(`is of the kind ${String(key.asymmetricKeyType)}; GitHub's are RSA`);
	return key.export({
		type: "pkcs8",
		format: "pem"
	}).toString();
}
const OTHERS = Object.assign(Object.create(null), {
	"OPENSSH PRIVATE KEY": "is a key of OpenSSH, not of the app",
	"ENCRYPTED PRIVATE KEY": "is protected by a passphrase",
	"EC PRIVATE KEY": "is an elliptic-curve key; GitHub's are RSA",
	"PUBLIC KEY": "is the public half",
	"RSA PUBLIC KEY": "is the public half",
	"CERTIFICATE": "is a certificate"
});
function refused(what) {
	return new GitHubError("rejected", `the app's private key ${what}. ${FIX}`, { final: true });
}

// src/github/app-jwt.ts
const CLOCK = /'?(?:expiration time|issued at)'? claim|\('?(?:iat|exp)'?\)|\bnot yet valid\b/i;
const RENEW_BEFORE_S = 60;
function appCredentials({ appId, privateKey, now = Date.now }) {
	const id = String(appId).trim();
	if (!/^[A-Za-z0-9._]{1,100}$/.test(id)) throw new GitHubError("rejected", "the app's id is neither a number nor a client id. Fix: give the App ID of the app's settings page", { final: true });
	const pem = readPrivateKey(privateKey);
	let skewMs = 0;
	let current;
	const seconds = () => Math.floor((now() + skewMs) / 1e3);
	return {
		kind: "unknown",
		async authorization() {
			if (current === void 0 || seconds() >= current.expires - RENEW_BEFORE_S) {
				const { token, expiration } = await githubAppJwt({
					id: /^\d+$/.test(id) ? Number(id) : id,
					privateKey: pem,
					now: seconds()
				});
				current = {
					token,
					expires: expiration
				};
			}
			return `Bearer ${current.token}`;
		},
		refused(_, { message, date, times }) {
			current = void 0;
			const theirs = Date.parse(date ?? "");
			if (times > 1 || !CLOCK.test(message) || Number.isNaN(theirs)) return void 0;
			skewMs = theirs - now();
			return 0;
		},
		redact: (text) => redactor(current?.token ?? "")(text)
	};
}

// src/github/app.ts
const MAX_PAGES$5 = 100;
function appClient(options) {
	const { appId, privateKey, now = Date.now, ...rest } = options;
	const github = connect({
		...rest,
		token: "",
		credentials: appCredentials({
			appId,
			privateKey,
			now
		})
	});
	const paces = /* @__PURE__ */ new Map();
	let identity;
	const app = {
		github,
		connect: rest,
		now,
		writes(installation) {
			const known = paces.get(installation) ?? writePace({
				now,
				...rest.wait === void 0 ? {} : { wait: rest.wait },
				...rest.writeSpacingMs === void 0 ? {} : { spacingMs: rest.writeSpacingMs }
			});
			paces.set(installation, known);
			return known;
		},
		identity() {
			identity ??= appOf(app).then((info) => ({ identity: {
				login: info.slug.toLowerCase(),
				bot: true
			} }), (error) => {
				identity = void 0;
				return { reason: error instanceof Error ? error.message : "unexpected failure" };
			});
			return identity;
		}
	};
	return app;
}
async function appOf(app) {
	const { data } = await app.github.get("/app");
	const [id, name] = [count(member(data, "id")), slug(member(data, "slug"))];
	if (id === void 0 || name === void 0) throw unexpected("an app without id or name", { reads: true });
	const events = member(data, "events");
	return {
		id,
		slug: name,
		name: text(member(data, "name")) ?? name,
		permissions: readPermissions(member(data, "permissions")),
		events: Array.isArray(events) ? events.filter((e) => typeof e === "string") : [],
		url: text(member(data, "html_url")) ?? ""
	};
}
async function installations(app) {
	const { items, complete } = await app.github.pages("/app/installations", {}, { maxPages: MAX_PAGES$5 });
	const read = items.map(readInstallation);
	return {
		installations: [...new Map(read.flatMap((i) => i === void 0 ? [] : [[i.id, i]])).values()],
		complete: complete && !read.includes(void 0)
	};
}
async function installation(app, id) {
	try {
		const found = readInstallation((await app.github.get(`/app/installations/${id}`)).data);
		if (found === void 0 || found.id !== id) throw unexpected(`no installation ${id}`, { reads: true });
		return found;
	} catch (error) {
		if (error instanceof GitHubError && error.kind === "not-found") return void 0;
		throw error;
	}
}
async function mintToken(app, installationId, request) {
	const { repositoryIds, permissions } = request;
	if (!Number.isSafeInteger(installationId) || installationId < 1) throw new GitHubError("rejected", "no number of an installation");
	if (repositoryIds !== void 0 && (repositoryIds.length === 0 || repositoryIds.length > 500)) throw new GitHubError("rejected", "a token is for 1 to 500 repositories, or for all of the installation");
	try {
		const { data, headers } = await app.github.write("POST", `/app/installations/${installationId}/access_tokens`, {
			...repositoryIds === void 0 ? {} : { repository_ids: [...repositoryIds] },
			...permissions === void 0 ? {} : { permissions: { ...permissions } }
		}, {
			repeatable: true,
			unpaced: true
		});
		const [token, expiresAt] = [text(member(data, "token")), text(member(data, "expires_at"))];
		if (token === void 0 || !/^[\x21-\x7e]{8,4000}$/.test(token) || expiresAt === void 0 || Number.isNaN(Date.parse(expiresAt))) throw unexpected("no token", { reads: true });
		return {
			token: {
				token,
				expiresAt,
				permissions: readPermissions(member(data, "permissions"))
			},
			date: text(headers["date"])
		};
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		if (error.status === 404) throw new GitHubError("gone", `the app is not installed there any more: ${error.message}`, error);
		if (error.status === 403 && /suspend/i.test(error.message)) throw new GitHubError("not-permitted", `the installation is suspended: ${error.message}`, error);
		throw error;
	}
}
function readInstallation(data) {
	const [id, accountId] = [count(member(data, "id")), count(member(data, "account", "id"))];
	const login = slug(member(data, "account", "login") ?? member(data, "account", "slug"));
	const selection = member(data, "repository_selection");
	if (id === void 0 || accountId === void 0 || login === void 0 || selection !== "all" && selection !== "selected") return void 0;
	const suspendedAt = member(data, "suspended_at");
	return {
		id,
		account: {
			id: accountId,
			login,
			organisation: (member(data, "target_type") ?? member(data, "account", "type")) === "Organization"
		},
		suspended: suspendedAt !== void 0 && suspendedAt !== null,
		permissions: readPermissions(member(data, "permissions")),
		selection
	};
}
function readPermissions(data) {
	if (typeof data !== "object" || data === null) return {};
	const known = Object.entries(data).filter((entry) => entry[1] === "read" || entry[1] === "write" || entry[1] === "admin");
	return Object.assign(Object.create(null), Object.fromEntries(known.filter(([name]) => /^[a-z_]{1,60}$/.test(name) && name !== "__proto__")));
}

// src/app/env-file.ts
const MAX_BYTES$3 = 65536;
function readSmallFile(path) {
	let file;
	try {
		file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
		const { size, mode } = fstatSync(file);
		if ((mode & constants.S_IFMT) !== constants.S_IFREG || size > MAX_BYTES$3) return void 0;
		const bytes = Buffer.alloc(size);
		return {
			text: bytes.subarray(0, readSync(file, bytes, 0, size, 0)).toString("utf8"),
			mode: mode & 511
		};
	} catch {
		return;
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
function envPath(dataDir) {
	return join(dataDir, ".env");
}
function readEnvFile(dataDir) {
	const file = readSmallFile(envPath(dataDir));
	return file === void 0 ? {
		variables: {},
		open: false
	} : {
		variables: { ...parseEnv(file.text) },
		open: (file.mode & 63) !== 0
	};
}
function checkWritable(dataDir) {
	mkdirSync(dataDir, {
		recursive: true,
		mode: 448
	});
	const probe = join(dataDir, `.probe-${process.pid}`);
	writeFileSync(probe, "", { mode: 384 });
	rmSync(probe);
}
function writeEnvFile(dataDir, values) {
	mkdirSync(dataDir, {
		recursive: true,
		mode: 448
	});
	const all = {
		...readEnvFile(dataDir).variables,
		...values
	};
	const lines = Object.entries(all).map(([name, value]) => `${name}=${quoted(value ?? "")}`);
	const path = envPath(dataDir);
	const temporary = `${path}.${process.pid}`;
	const file = openSync(temporary, "w", 384);
	try {
		writeFileSync(file, `${lines.join("\n")}\n`);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	chmodSync(temporary, 384);
	renameSync(temporary, path);
}
function quoted(value) {
	if (/^[A-Za-z0-9_:/.@-]*$/.test(value)) return value;
	if (!value.includes("\"") && !value.includes("\\")) return `"${value.replaceAll("\r\n", "\n").replaceAll("\n", "\\n")}"`;
	if (value.includes("'")) throw new Error("a value with both kinds of quotes cannot be written");
	return `'${value}'`;
}

// src/github/oauth.ts
function webUrlOf(apiUrl) {
	const url = URL.canParse(apiUrl) ? new URL(apiUrl) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) throw new GitHubError("rejected", "the address of GitHub's API is no http(s) address", { final: true });
	const host = url.host === "api.github.com" || /^api\.[a-z0-9-]+\.ghe\.com$/.test(url.host) ? url.host.slice(4) : url.host;
	return `${url.protocol}//${host}`;
}
function signInUrl({ webUrl, clientId, redirectUri, state, verifier }) {
	const challenge = createHash("sha256").update(verifier).digest("base64url");
	return `${webUrl}/login/oauth/authorize?${new URLSearchParams({
		client_id: clientId,
		redirect_uri: redirectUri,
		state,
		code_challenge: challenge,
		code_challenge_method: "S256",
		allow_signup: "false"
	}).toString()}`;
}
const MAX_BYTES$2 = 65536;
async function exchangeCode({ webUrl, clientId, clientSecret, code, redirectUri, verifier, fetch, timeoutMs = 1e4 }) {
	if (!/^[\x21-\x7e]{1,400}$/.test(code)) throw new GitHubError("rejected", "GitHub sent no usable code");
	const body = new URLSearchParams({
		client_id: clientId,
		client_secret: clientSecret,
		code,
		redirect_uri: redirectUri,
		code_verifier: verifier
	}).toString();
	const data = await post(`${webUrl}/login/oauth/access_token`, body, {
		fetch,
		timeoutMs
	});
	const [error, token, kind] = [
		text(member(data, "error")),
		text(member(data, "access_token")),
		text(member(data, "token_type"))
	];
	if (error !== void 0) throw new GitHubError("rejected", `GitHub does not take the code: ${/^[a-z_]{1,60}$/.test(error) ? error : "no reason given"}`);
	if (token === void 0 || !/^[\x21-\x7e]{8,4000}$/.test(token) || kind?.toLowerCase() !== "bearer") throw unexpected("no token for the code", { reads: true });
	const seconds = count(member(data, "expires_in"));
	return {
		token,
		...seconds === void 0 ? {} : { expiresInSeconds: seconds }
	};
}
async function post(url, body, { fetch, timeoutMs }) {
	try {
		const { response, bytes } = await exchange(fetch ?? await proxyAware(url), url, {
			method: "POST",
			body,
			redirect: "error",
			headers: {
				accept: "application/json",
				"content-type": "application/x-www-form-urlencoded",
				"user-agent": `gpai-docket/${VERSION}`
			}
		}, {
			timeoutMs,
			maxBytes: MAX_BYTES$2
		});
		const said = new TextDecoder().decode(bytes);
		if (response.status >= 500 || response.status === 429) throw new GitHubError("unavailable", `GitHub is not available (${response.status})`, { status: response.status });
		try {
			return JSON.parse(said);
		} catch {
			throw new GitHubError("unexpected", `GitHub answered the code with something that is no JSON (${response.status})`, { status: response.status });
		}
	} catch (error) {
		if (error instanceof TransportError) throw new GitHubError("unavailable", `no answer from GitHub: ${oneLine$1(error.message)}`);
		throw error;
	}
}
async function manifestConversion(options, code) {
	if (!/^[A-Za-z0-9_-]{1,200}$/.test(code)) throw new GitHubError("rejected", "GitHub sent no usable code");
	const { data } = await connect({
		...options,
		token: ""
	}).write("POST", `/app-manifests/${code}/conversions`, void 0, { unpaced: true }).catch((error) => {
		throw error instanceof GitHubError ? new GitHubError(error.kind, error.message.replaceAll(code, "[code]"), error) : error;
	});
	const [id, name] = [count(member(data, "id")), slug(member(data, "slug"))];
	const [clientId, clientSecret, webhookSecret, privateKey] = [
		"client_id",
		"client_secret",
		"webhook_secret",
		"pem"
	].map((key) => text(member(data, key)) ?? "");
	if (id === void 0 || name === void 0 || clientId === void 0 || clientId === "" || clientSecret === void 0 || clientSecret === "" || privateKey === void 0 || privateKey === "") throw unexpected("an app without id, name or key", { reads: false });
	return {
		id,
		slug: name,
		name: text(member(data, "name")) ?? name,
		url: webAddress(member(data, "html_url")),
		clientId,
		clientSecret,
		webhookSecret: webhookSecret ?? "",
		privateKey
	};
}

// src/app/environment-values.ts
const LOG_LEVELS = [
	"trace",
	"debug",
	"info",
	"warn",
	"error",
	"fatal",
	"silent"
];
const MIN_SECRET = 32;
const ok = (value) => ({ value });
function wholeNumber(text, from, to) {
	const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
	return value >= from && value <= to ? ok(value) : {
		wrong: `is no whole number from ${from} to ${to}`,
		fix: `set a number from ${from} to ${to}`
	};
}
function appId(text) {
	const value = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : NaN;
	return Number.isSafeInteger(value) ? ok(value) : {
		wrong: "is no number",
		fix: "copy \"App ID\" from the app's page under Settings > Developer settings > GitHub Apps; the client id, which begins with Iv, is another thing"
	};
}
function privateKey(text) {
	try {
		const pem = readPrivateKey(text);
		return (createPrivateKey(pem).asymmetricKeyDetails?.modulusLength ?? 0) < 2048 ? {
			wrong: "is shorter than 2048 bits: it is none of GitHub's",
			fix: KEY_FIX
		} : ok(pem);
	} catch (error) {
		return {
			wrong: (error instanceof GitHubError ? /^the app's private key (.{1,200}?)\. Fix: /.exec(error.message)?.[1] : void 0) ?? "cannot be read as a private key",
			fix: KEY_FIX
		};
	}
}
const KEY_FIX = "paste the whole .pem file that \"Generate a private key\" on the app's page downloads, or name the file in PRIVATE_KEY_PATH";
function webhookSecret(text) {
	const fix = `make one with \`openssl rand -hex 32\`, and set the same as "Webhook secret" on the app's page`;
	if (text === "development") return {
		wrong: "is the one that everybody knows: anybody could forge deliveries",
		fix
	};
	if (text.length < 32) return {
		wrong: `is shorter than ${32} characters`,
		fix
	};
	if (text.length > 1e3 || !/^[\x21-\x7e]+$/.test(text)) return {
		wrong: "holds a space, a line end or a character outside of ASCII",
		fix
	};
	return ok(text);
}
function token(text) {
	return text.length >= 16 && text.length <= 1e3 && /^[\x21-\x7e]+$/.test(text) ? ok(text) : {
		wrong: "is shorter than 16 characters, or holds a space or a character outside of ASCII",
		fix: "make one with `openssl rand -hex 32`"
	};
}
function plainWord(text) {
	return /^[\x21-\x7e]{1,200}$/.test(text) ? ok(text) : {
		wrong: "holds a space, a line end or a character outside of ASCII",
		fix: "copy it anew from the app's page"
	};
}
const LOCAL$2 = /* @__PURE__ */ new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
function address(text) {
	const url = text.length <= 500 && URL.canParse(text) ? new URL(text) : void 0;
	return url === void 0 || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "" ? void 0 : url;
}
function apiUrl(text) {
	const url = address(text);
	if (url === void 0) return {
		wrong: "is no plain http(s) address",
		fix: "leave it out for github.com; set https://HOST/api/v3 for GitHub Enterprise Server"
	};
	if (url.protocol === "http:" && !LOCAL$2.has(url.hostname)) return {
		wrong: "is not encrypted",
		fix: "use https: the app's tokens go there"
	};
	return ok(`${url.origin}${url.pathname.replace(/\/$/, "")}`);
}
function publicUrl(text) {
	const url = address(text);
	if (url === void 0 || url.pathname !== "/") return {
		wrong: "is no address of a host",
		fix: "set https://HOST, without a path: the address under which GitHub and people reach this server"
	};
	if (url.protocol === "http:" && !LOCAL$2.has(url.hostname)) return {
		wrong: "is not encrypted",
		fix: "put a server that speaks https in front, and set its address"
	};
	return ok(url.origin);
}
function databaseUrl(text) {
	const url = text.length <= 2e3 && URL.canParse(text) ? new URL(text) : void 0;
	return url !== void 0 && /^postgres(?:ql)?:$/.test(url.protocol) ? ok(text) : {
		wrong: "is no address of a PostgreSQL database",
		fix: "set postgres://USER:PASSWORD@HOST:5432/NAME, with special characters of the password percent-encoded, or leave it out for the embedded store"
	};
}
function host(text) {
	return /^[A-Za-z0-9.:_-]{1,253}$/.test(text) ? ok(text) : {
		wrong: "is no host",
		fix: "set 127.0.0.1 behind a proxy on the same machine, 0.0.0.0 in a container"
	};
}
const CRON_FIELDS = [
	{
		name: "minute",
		from: 0,
		to: 59
	},
	{
		name: "hour",
		from: 0,
		to: 23
	},
	{
		name: "day of the month",
		from: 1,
		to: 31
	},
	{
		name: "month",
		from: 1,
		to: 12
	},
	{
		name: "day of the week",
		from: 0,
		to: 7
	}
];
function cron(text) {
	const fields = text.length <= 200 ? text.trim().split(/\s+/) : [];
	const fix = "set five fields, minute first, such as \"23 * * * *\" for once an hour; times are UTC";
	if (fields.length !== CRON_FIELDS.length) return {
		wrong: "does not have five fields",
		fix
	};
	const wrong = CRON_FIELDS.find(({ from, to }, index) => !(fields[index] ?? "").split(",").every((part) => cronPart(part, from, to)));
	return wrong === void 0 ? ok(fields.join(" ")) : {
		wrong: `has a ${wrong.name} that is none`,
		fix
	};
}
function cronPart(part, from, to) {
	const found = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
	if (found === null) return false;
	const [first, last, step] = [
		found[1],
		found[2],
		found[3]
	].map((n) => n === void 0 ? void 0 : Number(n));
	if (step !== void 0 && (step < 1 || step > to)) return false;
	if (first === void 0) return true;
	return first >= from && first <= to && (last === void 0 || last >= first && last <= to);
}
function logLevel(text) {
	const found = LOG_LEVELS.find((level) => level === text);
	return found === void 0 ? {
		wrong: "is no log level",
		fix: `set one of ${LOG_LEVELS.join(", ")}`
	} : ok(found);
}

// src/app/environment.ts
const REFUSED = [
	[
		"REDIS_URL",
		"makes Probot download a package from the network while it runs",
		"unset it; set DATABASE_URL where several instances are to share the work"
	],
	[
		"WEBHOOK_PROXY_URL",
		"makes Probot download a package from the network while it runs, and sends deliveries through somebody else's server",
		"unset it; give the app's webhook an address of this server"
	],
	[
		"GHE_HOST",
		"is not read here",
		"set GITHUB_API_URL=https://HOST/api/v3 in its place"
	],
	[
		"WEBHOOK_PATH",
		"is not read here: deliveries come to /api/github/webhooks",
		"unset it, and set the webhook's address on the app's page to end in /api/github/webhooks"
	]
];
const DEFAULT_CRON = "23 * * * *";
function readEnvironment(variables, readFile) {
	const problems = [];
	const add = (name, message, fix) => {
		problems.push({
			name,
			message: `${name} ${message}`,
			fix
		});
	};
	const given = (name) => {
		const value = variables[name]?.trim();
		return value === "" ? void 0 : value;
	};
	function take(name, parse, text = given(name)) {
		if (text === void 0) return void 0;
		const result = parse(text);
		if ("value" in result) return result.value;
		add(name, result.wrong, result.fix);
	}
	for (const [name, what, fix] of REFUSED) if (given(name) !== void 0) add(name, what, fix);
	const apiUrl$1 = take("GITHUB_API_URL", apiUrl) ?? "https://api.github.com";
	const databaseUrl$1 = take("DATABASE_URL", databaseUrl);
	const publicUrl$1 = take("PUBLIC_URL", publicUrl);
	const metricsToken = take("METRICS_TOKEN", token);
	const rest = {
		apiUrl: apiUrl$1,
		webUrl: take("GITHUB_SERVER_URL", apiUrl) ?? webUrlOf(apiUrl$1),
		dataDir: resolve(given("DATA_DIR") ?? "data"),
		host: take("HOST", host) ?? "127.0.0.1",
		port: take("PORT", (text) => wholeNumber(text, 0, 65535)) ?? 3e3,
		sweepCron: take("SWEEP_CRON", cron) ?? "23 * * * *",
		workers: take("WORKERS", (text) => wholeNumber(text, 0, 32)) ?? 2,
		logLevel: take("LOG_LEVEL", logLevel) ?? "info"
	};
	const credentials = readCredentials(given, take, add, readFile);
	if (databaseUrl$1 === void 0 && given("DATABASE_URL") === void 0 && rest.workers === 0) add("WORKERS", "is 0, and without DATABASE_URL no other instance could do the work", "set 1 or more, or DATABASE_URL");
	if (problems.length > 0) return { problems };
	return {
		problems,
		environment: {
			...rest,
			...credentials === void 0 ? {} : { credentials },
			...databaseUrl$1 === void 0 ? {} : { databaseUrl: databaseUrl$1 },
			...publicUrl$1 === void 0 ? {} : { publicUrl: publicUrl$1 },
			...metricsToken === void 0 ? {} : { metricsToken }
		}
	};
}
function readCredentials(given, take, add, readFile) {
	if ([
		"APP_ID",
		"PRIVATE_KEY",
		"PRIVATE_KEY_PATH",
		"WEBHOOK_SECRET",
		"GITHUB_CLIENT_ID",
		"GITHUB_CLIENT_SECRET"
	].every((name) => given(name) === void 0)) return void 0;
	const appId$1 = take("APP_ID", appId);
	const privateKey = readKey(given, take, add, readFile);
	const webhookSecret$1 = take("WEBHOOK_SECRET", webhookSecret);
	const clientId = take("GITHUB_CLIENT_ID", plainWord);
	const clientSecret = take("GITHUB_CLIENT_SECRET", plainWord);
	const missing = (name) => {
		add(name, "is missing, and other credentials of the app are set", "set it too, or unset all of APP_ID, PRIVATE_KEY and WEBHOOK_SECRET to create a new app on the setup page");
	};
	if (given("APP_ID") === void 0) missing("APP_ID");
	if (given("PRIVATE_KEY") === void 0 && given("PRIVATE_KEY_PATH") === void 0) missing("PRIVATE_KEY");
	if (given("WEBHOOK_SECRET") === void 0) missing("WEBHOOK_SECRET");
	if (given("GITHUB_CLIENT_ID") === void 0 !== (given("GITHUB_CLIENT_SECRET") === void 0)) add("GITHUB_CLIENT_ID", "and GITHUB_CLIENT_SECRET go together: one of them is missing", "set both, or neither: then nobody can sign in to the organisation's page");
	if (appId$1 === void 0 || privateKey === void 0 || webhookSecret$1 === void 0) return void 0;
	return {
		appId: appId$1,
		privateKey,
		webhookSecret: webhookSecret$1,
		...clientId === void 0 || clientSecret === void 0 ? {} : {
			clientId,
			clientSecret
		}
	};
}
function readKey(given, take, add, readFile) {
	const path = given("PRIVATE_KEY_PATH");
	if (path === void 0) return take("PRIVATE_KEY", privateKey);
	if (given("PRIVATE_KEY") !== void 0) {
		add("PRIVATE_KEY_PATH", "is set, and PRIVATE_KEY too", "unset one of them");
		return;
	}
	const text = readFile(path);
	if (text === void 0) {
		add("PRIVATE_KEY_PATH", "names a file that is not there, cannot be read, or is no small text file", "name the .pem file, and let the account that runs this server read it");
		return;
	}
	return take("PRIVATE_KEY_PATH", privateKey, text);
}

// src/app/jobs.ts
var Postponed = class extends Error {
	name = "Postponed";
	afterSeconds;
	constructor(afterSeconds, why) {
		super(why);
		this.afterSeconds = afterSeconds;
	}
};
function jobKey(job) {
	switch (job.kind) {
		case "sweep": return `sweep/${job.installation}`;
		case "repository": return `repository/${job.installation}/${job.repository}`;
		case "pull": return `pull/${job.installation}/${job.repository}/${job.number}${job.force === true ? "/again" : ""}`;
		case "head": return `head/${job.installation}/${job.repository}/${job.sha}${job.force === true ? "/again" : ""}`;
		case "complaint": return `complaint/${job.installation}/${job.repository}/${job.number}`;
		case "tick": return "tick";
	}
}

// src/app/store/tables.ts
const SCHEMA = "docket";
const JOBS_SCHEMA = "docket_jobs";

// src/app/store/enqueue.ts
const WORK = "work";
const FAILED = "failed";
const PRIORITY = {
	tick: 50,
	pull: 40,
	head: 40,
	complaint: 30,
	repository: 20,
	sweep: 10
};
const LONGEST_SECONDS = {
	tick: 3600,
	pull: 1800,
	head: 1800,
	complaint: 1800,
	repository: 3600,
	sweep: 21600
};
const SOONEST_RETRY_SECONDS = 60;
function exclusiveKey(job) {
	switch (job.kind) {
		case "sweep": return `sweep/${job.installation}`;
		case "tick": return "tick";
		case "repository":
		case "pull":
		case "head":
		case "complaint": return `repository/${job.installation}/${job.repository}`;
	}
}
function jobOptions(job) {
	return {
		priority: PRIORITY[job.kind],
		singletonKey: exclusiveKey(job),
		expireInSeconds: LONGEST_SECONDS[job.kind],
		...job.kind === "sweep" || job.kind === "repository" ? { group: { id: `account/${job.installation}` } } : {}
	};
}
async function enqueue(trx, boss, jobs, afterSeconds, now) {
	const wanted = new Map([...jobs].map((job) => [jobKey(job), {
		job,
		id: randomUUID()
	}]).sort(([a], [b]) => a < b ? -1 : 1));
	if (wanted.size === 0) return;
	const keys = [...wanted.keys()];
	const older = (await sql`
    insert into ${sql.table(`${SCHEMA}.waiting`)} as w (key, job, changed_at) select key, job, ${now}::timestamptz from unnest(${keys}::text[], ${keys.map((key) => wanted.get(key)?.id ?? "")}::uuid[]) as n(key, job)
    on conflict (key) do update set changed_at = excluded.changed_at returning w.key, w.job`.execute(trx)).rows.filter(({ key, job }) => wanted.get(key)?.id !== job);
	if (older.length > 0) {
		const still = await bringForward(trx, older.map((row) => row.job), afterSeconds);
		for (const { key, job } of older) if (still.has(job)) wanted.delete(key);
		const replaced = older.filter(({ key }) => wanted.has(key)).map(({ key }) => key);
		if (replaced.length > 0) await sql`update ${sql.table(`${SCHEMA}.waiting`)} as w set job = n.job from unnest(${replaced}::text[], ${replaced.map((key) => wanted.get(key)?.id ?? "")}::uuid[]) as n(key, job) where w.key = n.key`.execute(trx);
	}
	if (wanted.size === 0) return;
	await boss.insert(WORK, [...wanted.values()].map(({ job, id }) => ({
		id,
		data: job,
		...jobOptions(job),
		...afterSeconds > 0 ? { startAfter: afterSeconds } : {}
	})), { db: fromKysely(trx) });
}
async function bringForward(trx, ids, afterSeconds) {
	const job = sql.table(`${JOBS_SCHEMA}.job`);
	const jobNow = sql.raw(`${JOBS_SCHEMA}.job_now()`);
	const { rows } = await sql`
    select id, start_after > ${jobNow} + case when state = 'retry' then greatest(${afterSeconds}::float8, ${SOONEST_RETRY_SECONDS}::float8) else ${afterSeconds}::float8 end * interval '1 second' as late
    from ${job} where name = ${WORK} and id = any(${ids}::uuid[]) and state < 'active'`.execute(trx);
	const late = rows.filter((row) => row.late).map((row) => row.id);
	const still = new Set(rows.filter((row) => !row.late).map((row) => row.id));
	if (late.length > 0) {
		const moved = await sql`
      update ${job} set start_after = ${jobNow} + case when state = 'retry' then greatest(${afterSeconds}::float8, ${SOONEST_RETRY_SECONDS}::float8) else ${afterSeconds}::float8 end * interval '1 second'
      where name = ${WORK} and id = any(${late}::uuid[]) and state < 'active' returning id`.execute(trx);
		for (const { id } of moved.rows) still.add(id);
	}
	return still;
}

// src/app/store/job-data.ts
function parseJob(data) {
	if (typeof data !== "object" || data === null || !("kind" in data)) return void 0;
	const fields = { ...data };
	const { kind, installation, repository, number, sha, base } = fields;
	const force = fields["force"] === true ? { force: true } : {};
	if (kind === "tick") return { kind };
	if (!whole$1(installation)) return void 0;
	if (kind === "sweep") return {
		kind,
		installation
	};
	if (!whole$1(repository)) return void 0;
	switch (kind) {
		case "repository": return {
			kind,
			installation,
			repository
		};
		case "pull": return whole$1(number) ? {
			kind,
			installation,
			repository,
			number,
			...force
		} : void 0;
		case "complaint": return whole$1(number) ? {
			kind,
			installation,
			repository,
			number
		} : void 0;
		case "head": return typeof sha === "string" && sha.length > 0 && sha.length <= 64 ? {
			kind,
			installation,
			repository,
			sha,
			...typeof base === "string" && base.length > 0 && base.length <= 255 ? { base } : {},
			...force
		} : void 0;
		default: return;
	}
}
function whole$1(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

// src/app/store/counts.ts
const table$1 = sql.table(`${JOBS_SCHEMA}.job`);
const jobNow = sql.raw(`${JOBS_SCHEMA}.job_now()`);
async function countJobs(db) {
	const { rows } = await sql`
    select
      count(*) filter (where name = ${WORK} and state < 'active')::int as waiting,
      count(*) filter (where name = ${WORK} and state = 'active')::int as active,
      count(*) filter (where name = ${FAILED} and state < 'active')::int as failed,
      extract(epoch from ${jobNow} - min(greatest(created_on, start_after)) filter (where name = ${WORK} and state < 'active' and start_after <= ${jobNow}))::float8 as oldest
    from ${table$1} where name in (${WORK}, ${FAILED}) and state <= 'active'`.execute(db);
	const row = rows[0];
	return {
		waiting: row?.waiting ?? 0,
		active: row?.active ?? 0,
		failed: row?.failed ?? 0,
		...typeof row?.oldest === "number" ? { oldestWaitingSeconds: Math.max(0, Math.round(row.oldest)) } : {}
	};
}
async function listFailures(db, most) {
	const { rows } = await sql`
    select data, created_on as at, source_retry_count as tries, source_output ->> 'message' as error
    from ${table$1} where name = ${FAILED} and state < 'active' order by created_on desc, id limit ${Math.min(1e3, most)}`.execute(db);
	return rows.map((row) => {
		const job = parseJob(row.data);
		return {
			job: job === void 0 ? "unknown" : jobKey(job),
			at: row.at,
			tries: (row.tries ?? 0) + 1,
			error: row.error ?? "no message"
		};
	});
}

// src/app/store/log.ts
var StoreError = class extends Error {
	name = "StoreError";
};
function codeOf(error) {
	return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
}
function messageOf(error) {
	if (typeof error !== "object" || error === null) return String(error);
	if ("message" in error && typeof error.message === "string" && error.message !== "") return error.message;
	if ("errors" in error && Array.isArray(error.errors)) return error.errors.slice(0, 5).map((one) => messageOf(one)).join("; ");
	return codeOf(error) === "" ? "an error without words" : codeOf(error);
}
function brief(error) {
	return (messageOf(error).split("\n", 1)[0] ?? "").slice(0, 300).replace(/\b(?:gh[a-z]|github_pat)_[\w.-]{8,400}/gu, () => "[token]").replace(/:\/\/[^\s/@]{1,200}@/gu, () => "://[password]@");
}
const REMIND_MS = 6e5;
function reportOnce(log, what) {
	let since;
	let told = 0;
	let times = 0;
	return {
		failed: (error) => {
			const now = performance.now();
			times += 1;
			if (since !== void 0 && now - told < REMIND_MS) return;
			log.error(since === void 0 ? `${what} does not answer: ${brief(error)}. Work goes on by itself once it is back.` : `${what} has not answered for ${Math.round((now - since) / 1e3)} s, ${times} tries: ${brief(error)}.`);
			since ??= now;
			told = now;
		},
		worked: () => {
			if (since === void 0) return;
			log.info(`${what} is back after ${Math.round((performance.now() - since) / 1e3)} s (${times} failed ${times === 1 ? "try" : "tries"}).`);
			since = void 0;
			times = 0;
		},
		lasts: () => since !== void 0
	};
}

// src/app/store/migrations.ts
const JOBS_VERSION = 46;
const MIGRATIONS = { "0001-begin": { up: async (db) => {
	const schema = db.schema.withSchema(SCHEMA);
	await schema.createTable("entry").addColumn("space", sql`varchar(20) collate "C"`, (c) => c.notNull()).addColumn("key", sql`varchar(500) collate "C"`, (c) => c.notNull()).addColumn("value", "bytea", (c) => c.notNull()).addColumn("packed", "boolean", (c) => c.notNull()).addColumn("written_at", "timestamptz", (c) => c.notNull()).addColumn("used_at", "timestamptz", (c) => c.notNull()).addPrimaryKeyConstraint("entry_key", ["space", "key"]).execute();
	await sql`alter table ${sql.table(`${SCHEMA}.entry`)} alter column value set storage external`.execute(db);
	await schema.createIndex("entry_used").on("entry").columns(["space", "used_at"]).execute();
	await sql`create sequence ${sql.table(`${SCHEMA}.fence`)}`.execute(db);
	await schema.createTable("lease").addColumn("name", sql`varchar(500) collate "C"`, (c) => c.primaryKey()).addColumn("holder", "uuid", (c) => c.notNull()).addColumn("fence", "bigint", (c) => c.notNull()).addColumn("expires_at", "timestamptz", (c) => c.notNull()).execute();
	await schema.createTable("delivery").addColumn("id", sql`varchar(200) collate "C"`, (c) => c.primaryKey()).addColumn("event", "varchar(100)", (c) => c.notNull()).addColumn("action", "varchar(100)").addColumn("received_at", "timestamptz", (c) => c.notNull()).execute();
	await schema.createIndex("delivery_received").on("delivery").column("received_at").execute();
	await schema.createTable("waiting").addColumn("key", sql`varchar(500) collate "C"`, (c) => c.primaryKey()).addColumn("job", "uuid", (c) => c.notNull()).addColumn("changed_at", "timestamptz", (c) => c.notNull()).execute();
	await schema.createTable("mark").addColumn("name", "varchar(100)", (c) => c.primaryKey()).addColumn("done_at", "timestamptz", (c) => c.notNull()).execute();
} } };
async function migrate(db, steps = MIGRATIONS) {
	await refuseNewer(db, steps);
	const { error } = await new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve({ ...steps }) },
		migrationTableSchema: SCHEMA,
		migrationTableName: "migration",
		migrationLockTableName: "migration_lock"
	}).migrateToLatest();
	if (error === void 0) return;
	await refuseNewer(db, steps);
	throw new StoreError(`The tables of the App could not be brought up to date: ${brief(error)}. Nothing was changed. The database's user must be allowed to create schemas and tables.`);
}
async function refuseNewer(db, steps) {
	const found = await sql`select to_regclass(${`${SCHEMA}.migration`}) is not null as ours, to_regclass(${`${JOBS_SCHEMA}.version`}) is not null as jobs`.execute(db);
	if (found.rows[0]?.ours === true) {
		const { rows } = await sql`select name from ${sql.table(`${SCHEMA}.migration`)} order by name`.execute(db);
		const unknown = rows.map((row) => row.name).filter((name) => !Object.hasOwn(steps, name));
		if (unknown.length > 0) throw newer(`step ${unknown.at(-1) ?? ""} of its tables is unknown here`);
	}
	if (found.rows[0]?.jobs === true) {
		const { rows } = await sql`select version from ${sql.table(`${JOBS_SCHEMA}.version`)}`.execute(db);
		if (Number(rows[0]?.version ?? 0) > 46) throw newer(`its queue is of version ${String(rows[0]?.version)}, this App knows ${46}`);
	}
}
function newer(why) {
	return new StoreError(`The database was used by a newer version of the App (${why}). Start that version again, or a newer one, or give this one a database of its own.`);
}

// src/app/store/folder-lock.ts
const FILE = "in-use.json";
const TOUCH_MS = 5e3;
const GONE_MS = 3 * TOUCH_MS;
function startOf(pid) {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, "latin1");
		return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
	} catch {
		return "";
	}
}
function alive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null || !("pid" in value) || !("host" in value) || !("start" in value)) return void 0;
		const { pid, host, start } = value;
		return typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0 && typeof host === "string" && typeof start === "string" ? {
			pid,
			host,
			start
		} : void 0;
	} catch {
		return;
	}
}
async function touchedAt(file) {
	return stat(file).then((s) => s.mtimeMs, () => void 0);
}
async function held(file, text) {
	const holder = parse(text);
	if (holder !== void 0 && holder.host === hostname()) return alive(holder.pid) && (holder.start === "" || holder.start === startOf(holder.pid));
	const before = await touchedAt(file);
	for (const begin = performance.now(); performance.now() - begin < GONE_MS; await setTimeout$1(500)) {
		const now = await touchedAt(file);
		if (now === void 0) return false;
		if (now !== before) return true;
	}
	return false;
}
async function lockFolder(folder) {
	const file = join(folder, FILE);
	const mine = {
		pid: process.pid,
		host: hostname(),
		start: startOf(process.pid)
	};
	for (let tries = 0; tries < 5; tries += 1) {
		const handle = await open(file, "wx", 384).catch((error) => {
			if (codeOf(error) === "EEXIST") return void 0;
			throw error;
		});
		if (handle !== void 0) {
			await handle.writeFile(JSON.stringify(mine));
			await handle.close();
			const timer = setInterval(() => {
				const now = /* @__PURE__ */ new Date();
				utimes(file, now, now).catch(() => {});
			}, TOUCH_MS);
			timer.unref();
			return { release: async () => {
				clearInterval(timer);
				await rm(file, { force: true });
			} };
		}
		const found = await readFile(file, "utf8").catch(() => "");
		if (await held(file, found)) throw new StoreError(`Another process uses the App's data in ${folder} (${FILE} names it). The embedded database is for one process: stop that one, or set DATABASE_URL to a PostgreSQL database that several may share.`);
		const stale = `${file}.${process.pid}.stale`;
		if (!await rename(file, stale).then(() => true, () => false)) continue;
		if (await readFile(stale, "utf8").catch(() => found) === found) await rm(stale, { force: true });
		else await rename(stale, file);
	}
	throw new StoreError(`The App's data in ${folder} cannot be locked: ${FILE} comes back again and again. Start one process at a time.`);
}

// src/app/store/pglite.ts
const SMALL = [
	"-c",
	"shared_buffers=16MB",
	"-c",
	"wal_buffers=1MB"
];
async function openPglite(dataDir) {
	if (dataDir !== void 0) await mkdir(dataDir, {
		recursive: true,
		mode: 448
	}).catch((error) => {
		throw new StoreError(`The folder for the App's data, ${dataDir}, cannot be made: ${brief(error)}. Set DATA_DIR to a folder that the App may write to, or DATABASE_URL to a PostgreSQL database.`);
	});
	const lock = dataDir === void 0 ? void 0 : await lockFolder(dataDir);
	try {
		const { PGlite } = await import("@electric-sql/pglite");
		const pglite = new PGlite({
			...dataDir === void 0 ? {} : { dataDir: join(dataDir, "pglite") },
			startParams: [...PGlite.defaultStartParams, ...SMALL]
		});
		await pglite.waitReady;
		const db = new Kysely({ dialect: new PGliteDialect({ pglite }) });
		return {
			kind: "pglite",
			db,
			boss: {
				db: fromPglite(pglite),
				backend: "pglite"
			},
			together: (run) => run(),
			close: async () => {
				await db.destroy();
				if (!pglite.closed) await pglite.close();
				await lock?.release();
			}
		};
	} catch (error) {
		await lock?.release();
		throw new StoreError(`The App's data in ${dataDir ?? "memory"} cannot be opened: ${brief(error)}. If the folder was damaged, delete ${dataDir === void 0 ? "it" : join(dataDir, "pglite")}: the App builds it anew from GitHub.`, { cause: error });
	}
}

// src/app/store/postgres.ts
const CONNECTIONS = 5;
const OLDEST = 13e4;
const START_LOCK = "110368151922036";
const PATIENCE_MS = 3e4;
function describeUrl(databaseUrl) {
	const url = parseUrl(databaseUrl);
	return `${url.hostname === "" ? "localhost" : url.hostname}:${url.port === "" ? "5432" : url.port}${url.pathname}`;
}
function parseUrl(databaseUrl) {
	const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : void 0;
	if (url === void 0 || url.protocol !== "postgres:" && url.protocol !== "postgresql:") throw new StoreError("DATABASE_URL is not the address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/name?sslmode=verify-full; characters such as @ / : in the password are written %40 %2F %3A.");
	return url;
}
function passing(error) {
	const code = codeOf(error);
	return code === "" || /^(?:ECONN\w{1,20}|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|EPIPE|57P0[1-3]|53300|08\w{3})$/u.test(code);
}
async function openPostgres(options) {
	const { databaseUrl, log, trouble } = options;
	const where = describeUrl(databaseUrl);
	const pool = new pg.Pool({
		connectionString: databaseUrl,
		max: CONNECTIONS,
		application_name: "gpai-docket",
		connectionTimeoutMillis: 1e4,
		keepAlive: true,
		statement_timeout: 3e4,
		query_timeout: 4e4,
		idle_in_transaction_session_timeout: 6e4
	});
	pool.on("error", (error) => {
		trouble.failed(error);
	});
	pool.on("connect", (client) => {
		client.on("error", (error) => {
			trouble.failed(error);
		});
	});
	if (options.movedClock) pool.on("connect", (client) => {
		client.query(enableClockOverride()).catch((error) => {
			log.error(brief(error));
		});
	});
	try {
		await answering(pool, where, log, options.patienceMs ?? PATIENCE_MS);
	} catch (error) {
		await pool.end();
		throw error;
	}
	const db = new Kysely({ dialect: new PostgresDialect({ pool: guarded(pool) }) });
	return {
		kind: "postgresql",
		db,
		boss: {
			connectionString: databaseUrl,
			max: CONNECTIONS,
			application_name: "gpai-docket queue",
			connectionTimeoutMillis: 1e4,
			...timeouts
		},
		together: async (run) => {
			const client = new pg.Client({
				connectionString: databaseUrl,
				application_name: "gpai-docket start",
				connectionTimeoutMillis: 1e4,
				statement_timeout: 12e4
			});
			client.on("error", (error) => {
				trouble.failed(error);
			});
			await client.connect();
			try {
				await client.query("select pg_advisory_lock($1)", [START_LOCK]);
				return await run();
			} finally {
				await client.end();
			}
		},
		close: () => db.destroy()
	};
}
function guarded(pool) {
	return {
		options: pool.options,
		end: () => pool.end(),
		connect: async () => {
			const client = await pool.connect();
			let broken = false;
			const query = async (text, parameters) => {
				try {
					return await client.query(text, [...parameters]);
				} catch (error) {
					if (!(error instanceof pg.DatabaseError)) broken = true;
					throw error;
				}
			};
			return {
				query,
				release: (destroy) => {
					client.release(destroy === true || broken);
				}
			};
		}
	};
}
const timeouts = {
	keepAlive: true,
	statement_timeout: 3e5,
	query_timeout: 31e4
};
async function answering(pool, where, log, patienceMs) {
	const begin = performance.now();
	for (let told = false;;) try {
		const { rows } = await pool.query("select current_setting('server_version_num')::int as version, current_setting('transaction_read_only') as readonly");
		const { version = 0, readonly = "" } = rows[0] ?? {};
		if (version < OLDEST) throw new StoreError(`The database at ${where} is PostgreSQL ${Math.floor(version / 1e4)}. The App needs 13 or newer.`);
		if (readonly === "on") throw new StoreError(`The database at ${where} can only be read: it is a replica, or its user may not write. Set DATABASE_URL to the primary.`);
		return;
	} catch (error) {
		if (error instanceof StoreError) throw error;
		if (!passing(error)) throw new StoreError(`The database at ${where} refuses the App: ${brief(error)}. Look at user, password, name and sslmode in DATABASE_URL.`, { cause: error });
		if (performance.now() - begin > patienceMs) throw new StoreError(`The database at ${where} does not answer: ${brief(error)}. Look whether it runs and whether this machine may reach it.`, { cause: error });
		if (!told) log.warn(`The database at ${where} does not answer yet: ${brief(error)}. Waiting up to ${Math.round(patienceMs / 1e3)} s.`);
		told = true;
		await new Promise((resolve) => {
			setTimeout(resolve, Math.min(1e3, patienceMs / 10));
		});
	}
}

// src/app/doctor/database.ts
const silent = {
	info: () => void 0,
	warn: () => void 0,
	error: () => void 0
};
const LATE_S = 3600;
async function checkDatabase({ databaseUrl, dataDir, patienceMs = 5e3 }) {
	if (databaseUrl === void 0 && !existsSync(join(dataDir, "pglite"))) return [note("database", `the embedded database will be made in ${dataDir} at the first start`)];
	let database;
	try {
		database = databaseUrl === void 0 ? await openPglite(dataDir) : await openPostgres({
			databaseUrl,
			log: silent,
			trouble: reportOnce(silent, "The database"),
			movedClock: false,
			patienceMs
		});
	} catch (error) {
		if (databaseUrl === void 0 && error instanceof StoreError && error.message.startsWith("Another process uses")) return [note("database", "the embedded database is in use by the running server: ask its /ready")];
		return [failure("database", reason(error), databaseUrl === void 0 ? "see above, or set DATABASE_URL" : "correct DATABASE_URL, or start the database")];
	}
	try {
		return [ok$1("database", database.kind === "pglite" ? `embedded, in ${dataDir}` : "PostgreSQL answers"), ...await tables(database)];
	} catch (error) {
		return [failure("database", `it answers, and its tables cannot be read: ${reason(error)}`, "let the database's user read and write the schemas docket and docket_jobs")];
	} finally {
		await database.close();
	}
}
async function tables({ db }) {
	const { rows: [there] } = await sql`select to_regclass(${`${SCHEMA}.migration`}) is not null as there`.execute(db);
	if (there?.there !== true) return [note("tables", "not made yet: the next start makes them")];
	const { rows } = await sql`select name from ${sql.table(`${SCHEMA}.migration`)}`.execute(db);
	const done = new Set(rows.map((row) => row.name));
	const unknown = [...done].filter((name) => !Object.hasOwn(MIGRATIONS, name));
	if (unknown.length > 0) return [failure("tables", `a newer version of the app has been here (${unknown.length} steps that this one does not know)`, "start the newer version, or give this one a database of its own")];
	const waiting = Object.keys(MIGRATIONS).filter((name) => !done.has(name)).length;
	return [waiting === 0 ? ok$1("tables", "up to date") : note("tables", `${waiting} steps behind: the next start brings them up to date`), ...await queue(db)];
}
async function queue(db) {
	const { waiting, active, failed, oldestWaitingSeconds = 0 } = await countJobs(db);
	return [oldestWaitingSeconds > LATE_S ? warning("queue", `${waiting} jobs wait, the oldest for ${Math.round(oldestWaitingSeconds / 60)} minutes`, "start more instances, or raise WORKERS; if nothing runs, read the server's log") : ok$1("queue", `${waiting} jobs wait, ${active} run`), ...failed === 0 ? [] : [warning("queue", `${failed} jobs were given up within the last week`, "read the server's log for \"failed\"; what was to be done is found again by the next sweep")]];
}

// src/github/deliveries.ts
const MAX_PAGES$4 = 30;
async function hookDeliveries(app, { since }) {
	const from = Date.parse(since);
	const after = (item) => !(Date.parse(text(member(item, "delivered_at")) ?? "") < from);
	const { items, complete } = await app.github.pages("/app/hook/deliveries", {}, {
		maxPages: MAX_PAGES$4,
		more: (page) => page.every(after)
	});
	const read = items.filter(after).map(readDelivery);
	return {
		deliveries: read.filter((d) => d !== void 0),
		complete: complete && !read.includes(void 0)
	};
}
function lostDeliveries(deliveries) {
	const arrived = new Set(deliveries.filter(({ statusCode }) => statusCode >= 200 && statusCode < 300).map(({ guid }) => guid));
	const lost = /* @__PURE__ */ new Map();
	for (const delivery of deliveries) {
		const known = lost.get(delivery.guid);
		if (!arrived.has(delivery.guid) && (known === void 0 || Date.parse(delivery.deliveredAt) > Date.parse(known.deliveredAt))) lost.set(delivery.guid, delivery);
	}
	return [...lost.values()];
}
async function redeliver(app, id) {
	await app.github.write("POST", `/app/hook/deliveries/${id}/attempts`, void 0, {
		repeatable: true,
		unpaced: true
	});
}
async function hookConfig(app) {
	const { data } = await app.github.get("/app/hook/config");
	if (typeof data !== "object" || data === null) throw unexpected("no configuration of a webhook", { reads: true });
	const [secret, insecure] = [text(member(data, "secret")), member(data, "insecure_ssl")];
	return {
		url: webAddress(member(data, "url")),
		contentType: text(member(data, "content_type")) ?? "",
		insecure: insecure === "1" || insecure === 1,
		secretSet: secret !== void 0 && secret !== ""
	};
}
function readDelivery(data) {
	const [id, statusCode] = [count(member(data, "id")), count(member(data, "status_code"))];
	const [guid, deliveredAt, event] = [
		text(member(data, "guid")),
		text(member(data, "delivered_at")),
		text(member(data, "event"))
	];
	if (id === void 0 || statusCode === void 0 || event === void 0 || guid === void 0 || !/^[\w-]{1,100}$/.test(guid) || deliveredAt === void 0 || Number.isNaN(Date.parse(deliveredAt))) return void 0;
	const [action, installationId, repositoryId] = [
		text(member(data, "action")),
		count(member(data, "installation_id")),
		count(member(data, "repository_id"))
	];
	return {
		id,
		guid,
		deliveredAt,
		redelivery: member(data, "redelivery") === true,
		status: (text(member(data, "status")) ?? "").slice(0, 200),
		statusCode,
		event,
		...action === void 0 ? {} : { action },
		...installationId === void 0 ? {} : { installationId },
		...repositoryId === void 0 ? {} : { repositoryId }
	};
}

// src/app/paths.ts
const WEBHOOK_PATH = "/api/github/webhooks";
const SETUP_DONE_PATH = "/setup/done";
const CALLBACK_PATH = "/auth/callback";
function pagePath(account) {
	return `/o/${encodeURIComponent(account)}`;
}

// src/app/permissions.ts
const PERMISSIONS = [
	{
		name: "metadata",
		level: "read",
		scope: "repository",
		why: "to list the repositories that the app was installed on; GitHub grants it to every app"
	},
	{
		name: "contents",
		level: "read",
		scope: "repository",
		why: "to read records, model files and the organisation's configuration"
	},
	{
		name: "issues",
		level: "write",
		scope: "repository",
		why: "to open, update and close its own issues, the dashboard among them, and to answer complaints"
	},
	{
		name: "pull_requests",
		level: "read",
		scope: "repository",
		why: "to read which files a pull request changes",
		without: "pull requests are not checked"
	},
	{
		name: "checks",
		level: "write",
		scope: "repository",
		why: "to report on pull requests, also those from forks, as a check run",
		without: "pull requests are not checked"
	},
	{
		name: "merge_queues",
		level: "read",
		scope: "repository",
		why: "to hear of merge groups, so that a check that a merge queue requires is answered",
		without: "a merge queue that requires the check waits in vain"
	},
	{
		name: "members",
		level: "read",
		scope: "organisation",
		why: "to show the organisation's page to the people who administer it and to nobody else",
		without: "nobody can see the organisation's page; the dashboard issue is there all the same"
	}
];
const PROPOSALS = [{
	name: "contents",
	level: "write",
	scope: "repository",
	why: "to write the row of a complaint's register to a branch of its own",
	without: "the row stands in the issue, to be pasted"
}, {
	name: "pull_requests",
	level: "write",
	scope: "repository",
	why: "to propose that branch as a pull request",
	without: "the row stands in the issue, to be pasted"
}];
const EVENTS$1 = [
	{
		name: "push",
		permission: "contents",
		why: "the default branch has moved: its records are judged anew"
	},
	{
		name: "issues",
		permission: "issues",
		why: "somebody closed, reopened or edited an issue of the app, or filed a complaint"
	},
	{
		name: "repository",
		permission: "metadata",
		why: "a repository was renamed, transferred, archived, deleted, or made private or public"
	},
	{
		name: "pull_request",
		permission: "pull_requests",
		why: "a pull request was opened, has new commits, or another base"
	},
	{
		name: "check_run",
		permission: "checks",
		why: "somebody asks to run the check again"
	},
	{
		name: "check_suite",
		permission: "checks",
		why: "somebody asks to run all checks again"
	},
	{
		name: "merge_group",
		permission: "merge_queues",
		why: "a merge queue asks for the check on what it is about to merge"
	}
];

// src/app/doctor/github.ts
const DAY_MS$1 = 864e5;
const SKEW_FAILS_S = 60;
const SKEW_WARNS_S = 10;
const MOST_NAMED = 5;
async function checkGitHub(options) {
	const { app, appId } = options;
	let info;
	let date;
	try {
		const answer = await app.github.get("/app");
		date = text(member(answer.headers, "date"));
		info = await appOf(app);
	} catch (error) {
		const skew = error instanceof GitHubError ? clock(error.date, options.now) : [];
		if (error instanceof GitHubError && (error.status === 401 || error.status === 404)) return [...skew, failure("app", `GitHub does not know the app ${appId} by this key (${reason(error)})`, "compare APP_ID with the app's page; where they agree, make a new private key there and set it")];
		return [...skew, failure("GitHub", `GitHub cannot be asked: ${reason(error)}`, "look at the connection of this machine, its proxy, and GITHUB_API_URL")];
	}
	return [
		info.id === appId ? ok$1("app", `the key is that of the app ${info.slug}`) : failure("app", `the key belongs to the app with the id ${info.id}, APP_ID says ${appId}`, `set APP_ID=${info.id}, or the key of the other app`),
		...clock(date, options.now),
		...permissions(info),
		...events(info),
		...await section("installations", () => whereInstalled(app, info)),
		...await section("webhook", () => webhook(options)),
		...await section("deliveries", () => deliveries(options))
	];
}
async function section(check, ask) {
	try {
		return await ask();
	} catch (error) {
		return [failure(check, `GitHub does not tell: ${reason(error)}`, "run the doctor again; where it stays, look at the app's page")];
	}
}
function clock(date, now) {
	const theirs = Date.parse(date ?? "");
	if (Number.isNaN(theirs)) return [];
	const seconds = Math.round((now() - theirs) / 1e3);
	const words = `this machine's clock is ${Math.abs(seconds)} s ${seconds < 0 ? "behind" : "ahead of"} GitHub's`;
	const fix = "let the machine take its time from the network (NTP): the dates of obligations and what the app signs depend on it";
	if (Math.abs(seconds) > SKEW_FAILS_S) return [failure("clock", words, fix)];
	return [Math.abs(seconds) > SKEW_WARNS_S ? warning("clock", words, fix) : ok$1("clock", "agrees with GitHub's")];
}
const RANK = {
	read: 1,
	write: 2,
	admin: 3
};
function enough(given, wanted) {
	return given !== void 0 && RANK[given] >= RANK[wanted];
}
function permissions(info) {
	const lacking = PERMISSIONS.filter(({ name, level }) => !enough(info.permissions[name], level)).map(({ name, level, why, without }) => {
		const fix = `on the app's page, under Permissions, set ${name.replaceAll("_", " ")} to ${level}: ${why}`;
		const message = `${name}: ${level} is missing${without === void 0 ? "" : `: ${without}`}`;
		return without === void 0 ? failure("permissions", message, fix) : warning("permissions", message, fix);
	});
	const proposals = PROPOSALS.every(({ name, level }) => enough(info.permissions[name], level));
	const wanted = new Map([...PERMISSIONS, ...PROPOSALS].map(({ name, level }) => [name, level]));
	const more = Object.entries(info.permissions).filter(([name, level]) => {
		const most = wanted.get(name);
		return most === void 0 || RANK[level] > RANK[most];
	}).map(([name, level]) => `${name}: ${level}`);
	return [
		...lacking,
		...lacking.length === 0 ? [ok$1("permissions", "the app asks for what it needs")] : [],
		note("permissions", proposals ? "register rows are proposed by pull request (contents and pull requests can be written)" : `register rows are not proposed by pull request: ${PROPOSALS[0]?.without ?? ""}`),
		...more.length === 0 ? [] : [warning("permissions", `the app asks for more than it uses: ${more.slice(0, MOST_NAMED).join(", ")}`, "take it away on the app's page")]
	];
}
function events(info) {
	const missing = EVENTS$1.filter(({ name }) => !info.events.includes(name));
	if (missing.length === 0) return [ok$1("events", "the app hears of all that it acts on")];
	return missing.map(({ name, why, permission }) => warning("events", `${name} is not subscribed to: the app does not hear when ${why}`, `on the app's page, under Subscribe to events, tick it (it needs the permission ${permission.replaceAll("_", " ")})`));
}
async function whereInstalled(app, info) {
	const { installations: all, complete } = await installations(app);
	if (all.length === 0) return [warning("installations", "the app is installed nowhere", `install it: ${info.url === "" ? "on the app's page, under Install App" : `${info.url}/installations/new`}`)];
	const behind = all.flatMap((one) => {
		const lacking = notAccepted(one, info);
		return lacking.length === 0 || one.suspended ? [] : [`${one.account.login} (${lacking.join(", ")})`];
	});
	const suspended = all.filter((one) => one.suspended).map((one) => one.account.login);
	return [
		ok$1("installations", `${all.length}${complete ? "" : " or more"}: ${names(all.map((one) => one.account.login))}`),
		...suspended.length === 0 ? [] : [note("installations", `suspended: ${names(suspended)}; nothing is done there`)],
		...behind.length === 0 ? [] : [warning("installations", `permissions are not accepted yet by ${names(behind)}`, "an owner of the organisation accepts them under Settings > GitHub Apps > Configure")]
	];
}
function notAccepted(one, info) {
	return PERMISSIONS.filter(({ scope }) => scope === "repository" || one.account.organisation).filter(({ name, level }) => enough(info.permissions[name], level) && !enough(one.permissions[name], level)).map(({ name, level }) => `${name}: ${level}`);
}
function names(all) {
	return `${all.slice(0, MOST_NAMED).join(", ")}${all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : ""}`;
}
async function webhook({ app, publicUrl }) {
	const { url, contentType, insecure, secretSet } = await hookConfig(app);
	const page = "on the app's page, under Webhook,";
	const wanted = publicUrl === void 0 ? void 0 : `${publicUrl}${WEBHOOK_PATH}`;
	const found = [];
	if (url === "") found.push(failure("webhook", "the app has no webhook address: it hears of nothing, and works by the timer alone", `${page} enter ${wanted ?? `https://HOST${"/api/github/webhooks"}`} and tick Active`));
	else if (wanted !== void 0 && url !== wanted) found.push(failure("webhook", `deliveries go to ${url}, and not to ${wanted}`, `${page} enter ${wanted}, or correct PUBLIC_URL`));
	else if (!url.endsWith("/api/github/webhooks")) found.push(failure("webhook", `deliveries go to ${url}, where this server does not take them`, `${page} let the address end in ${WEBHOOK_PATH}`));
	if (url.startsWith("http:")) found.push(warning("webhook", "deliveries are sent unencrypted", `${page} enter an https address`));
	if (contentType !== "json") found.push(failure("webhook", `deliveries are sent as ${contentType === "" ? "an unknown type" : contentType}: they are refused`, `${page} set the content type to application/json`));
	if (insecure) found.push(warning("webhook", "GitHub does not check this server's certificate", `${page} enable SSL verification`));
	if (!secretSet) found.push(failure("webhook", "the app has no webhook secret: its deliveries are not signed, and are refused", `${page} enter the value of WEBHOOK_SECRET`));
	return found.length > 0 ? found : [ok$1("webhook", url)];
}
async function deliveries({ app, now }) {
	const { deliveries: all } = await hookDeliveries(app, { since: (/* @__PURE__ */ new Date(now() - DAY_MS$1)).toISOString() });
	const failed = all.filter(({ statusCode }) => statusCode < 200 || statusCode >= 300);
	const lost = lostDeliveries(all);
	if (all.length === 0) return [note("deliveries", "none in the last 24 hours")];
	if (failed.length === 0) return [ok$1("deliveries", `${all.length} in the last 24 hours, all arrived`)];
	const [newest] = failed;
	const refused = failed.filter(({ statusCode }) => statusCode === 401).length;
	const message = `${failed.length} of ${all.length} in the last 24 hours failed, ${lost.length} of them never arrived; the newest: ${newest?.statusCode === 0 ? "no answer" : String(newest?.statusCode)}`;
	const lasts = all[0]?.guid === newest?.guid && all[0]?.id === newest?.id;
	if (refused > 0 && lasts) return [failure("deliveries", `${message}; ${refused} were refused because of their signature`, "the webhook secret on the app's page and WEBHOOK_SECRET differ: set the same in both places")];
	return [warning("deliveries", message, "look whether this server was reachable all the time; what was lost is asked for again by the timer")];
}

// src/app/doctor/reach.ts
async function checkReach(publicUrl, fetcher = fetch) {
	if (publicUrl === void 0) return [warning("address", "PUBLIC_URL is not set: people cannot sign in, and the doctor cannot compare the webhook's address", "set PUBLIC_URL=https://HOST")];
	const url = `${publicUrl}${WEBHOOK_PATH}`;
	const fix = "start the server, and look at the proxy in front of it; this machine may see another network than GitHub does";
	try {
		const response = await fetcher(url, {
			method: "POST",
			redirect: "manual",
			headers: { "content-type": "application/json" },
			body: "{}",
			signal: AbortSignal.timeout(5e3)
		});
		if (response.status === 401 && member(await short(response), "result") === "unauthorised") return [ok$1("address", `${url} is reached, and refuses what is not signed`)];
		if (response.status === 503) return [warning("address", `${url} is reached, and takes nothing at the moment (503)`, "read the server's log, and its /ready")];
		return [warning("address", `${url} is answered with ${response.status}, not by this app`, "let the proxy pass the whole path on to the server")];
	} catch (error) {
		return [warning("address", `${url} is not reached from here: ${reason(member(error, "cause") ?? error)}`, fix)];
	}
}
async function short(response) {
	const text = await response.text();
	try {
		return text.length > 4096 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}

// src/app/doctor/doctor.ts
async function diagnose(options) {
	const { variables, nodeVersion, secrets } = options;
	const { environment, problems } = readWhole(variables);
	secrets.hide(variables["PRIVATE_KEY"], variables["WEBHOOK_SECRET"], variables["GITHUB_CLIENT_SECRET"], variables["METRICS_TOKEN"], environment?.credentials?.privateKey, environment?.credentials?.webhookSecret, environment?.credentials?.clientSecret);
	secrets.hideDatabase(variables["DATABASE_URL"]);
	const found = [nodeIsTooOld(nodeVersion) ? failure("node", `this is Node ${nodeVersion}`, `install Node ${OLDEST_NODE} or later`) : ok$1("node", nodeVersion)];
	found.push(...problems.map(({ message, fix }) => failure("environment", message, fix)));
	if (environment === void 0) return hidden(found, secrets);
	found.push(ok$1("environment", "every variable makes sense"), ...modes(variables, environment.dataDir));
	if (environment.publicUrl?.startsWith("http:") === true) found.push(warning("address", "PUBLIC_URL is not https: sessions and deliveries would travel unencrypted", "set the https address of the server in front"));
	const { credentials, apiUrl, publicUrl } = environment;
	if (credentials === void 0) found.push(failure("credentials", "there are none yet", "run npm start and open its setup page, or set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET"));
	else {
		found.push(ok$1("credentials", "complete; the webhook secret is long enough and not the well-known one"));
		if (credentials.clientId === void 0) found.push(warning("credentials", "GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET are not set: nobody can sign in to the organisation's page", "copy them from the app's page"));
		const app = appClient({
			appId: credentials.appId,
			privateKey: credentials.privateKey,
			apiUrl,
			log: () => void 0,
			now: options.now,
			patience: { tries: 2 },
			...options.wait === void 0 ? {} : { wait: options.wait }
		});
		found.push(...await checkGitHub({
			app,
			appId: credentials.appId,
			publicUrl,
			now: options.now
		}));
	}
	found.push(...await checkReach(publicUrl), ...await checkDatabase({
		databaseUrl: environment.databaseUrl,
		dataDir: environment.dataDir,
		...options.databasePatienceMs === void 0 ? {} : { patienceMs: options.databasePatienceMs }
	}));
	return hidden(found, secrets);
}
function readWhole(variables) {
	return readEnvironment(variables, (path) => readSmallFile(path)?.text);
}
function modes(variables, dataDir) {
	const path = variables["PRIVATE_KEY_PATH"]?.trim();
	const keyOpen = path !== void 0 && path !== "" && ((readSmallFile(path)?.mode ?? 0) & 63) !== 0;
	return [...readEnvFile(dataDir).open ? [warning("files", `others may read ${envPath(dataDir)}`, `chmod 600 ${envPath(dataDir)}`)] : [], ...keyOpen ? [warning("files", "others may read the file that PRIVATE_KEY_PATH names", "chmod 600 it")] : []];
}
function hidden(found, secrets) {
	return found.map((f) => ({
		...f,
		message: secrets.redact(f.message),
		...f.fix === void 0 ? {} : { fix: secrets.redact(f.fix) }
	}));
}

// src/app/redact.ts
const byShape = redactor("");
const JWT = /eyJ[A-Za-z0-9_.-]{40,}/g;
const PASSWORD = /(postgres(?:ql)?:\/\/[^\s:/@"]{0,100}):[^\s@"]{1,300}@/g;
const MIN_LENGTH = 8;
var Secrets = class {
	#known = /* @__PURE__ */ new Set();
	hide(...secrets) {
		for (const secret of secrets) {
			if (secret === void 0) continue;
			for (const part of [secret, ...secret.split(/\r?\n/)].filter((p) => p.length >= MIN_LENGTH && !p.startsWith("-----"))) for (const form of [
				part,
				JSON.stringify(part).slice(1, -1),
				encodeURIComponent(part),
				Buffer.from(part).toString("base64")
			]) this.#known.add(form);
		}
	}
	hideDatabase(address) {
		if (address === void 0 || !URL.canParse(address)) return;
		const { password } = new URL(address);
		this.hide(address, password, decoded(password));
	}
	redact(line) {
		let rest = line;
		for (const secret of this.#known) rest = rest.replaceAll(secret, "[secret]");
		return byShape(rest).replace(JWT, "[token]").replace(PASSWORD, (_, user) => `${user}:[secret]@`);
	}
};
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/app/health.ts
const KEPT_MS$2 = 2e3;
const GITHUB_EVERY_MS = 6e4;
const GITHUB_LATELY_MS = 9e5;
var Readable = class {
	#options;
	#now;
	#last;
	#asked = -Infinity;
	#answered;
	#failed = false;
	constructor(options) {
		this.#options = options;
		this.#now = options.now ?? Date.now;
	}
	githubAnswered() {
		this.#answered = this.#now();
	}
	check() {
		const now = this.#now();
		if (this.#last === void 0 || now - this.#last.at >= KEPT_MS$2) this.#last = {
			at: now,
			answer: this.#check()
		};
		return this.#last.answer;
	}
	async #check() {
		const { store, queue } = this.#options;
		const [database, jobs, github] = await Promise.all([
			this.#works(() => store.read("state", "ready")),
			this.#works(() => queue.counts()),
			this.#github()
		]);
		return {
			ready: database && jobs && github !== "failing",
			checks: {
				database: database ? "ok" : "failing",
				queue: jobs ? "ok" : "failing",
				github
			}
		};
	}
	async #github() {
		const { github } = this.#options;
		if (this.#now() - this.#asked >= GITHUB_EVERY_MS) {
			const asking = github?.();
			if (asking === void 0) return "unknown";
			this.#asked = this.#now();
			this.#failed = !await this.#works(() => asking);
			if (!this.#failed) this.#answered = this.#now();
		}
		if (this.#answered === void 0) return this.#failed ? "failing" : "unknown";
		return this.#now() - this.#answered < GITHUB_LATELY_MS ? "ok" : "failing";
	}
	async #works(ask) {
		let timer;
		const late = new Promise((done) => {
			timer = setTimeout(() => {
				done(false);
			}, this.#options.patienceMs ?? 5e3);
		});
		try {
			return await Promise.race([ask().then(() => true, () => false), late]);
		} finally {
			clearTimeout(timer);
		}
	}
};

// src/app/payload.ts
function at$1(value, ...keys) {
	let node = value;
	for (const key of keys) {
		if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return void 0;
		node = node[key];
	}
	return node;
}
function idOf(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function commitOf(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
function listOf(value, most) {
	return Array.isArray(value) ? value.slice(0, most) : [];
}

// src/app/log.ts
const MAX_LINE = 16384;
function openLog(level, stream = pino.destination({
	dest: 1,
	sync: true
})) {
	const secrets = new Secrets();
	return {
		log: pino({
			level,
			base: null,
			timestamp: () => `,"time":"${(/* @__PURE__ */ new Date()).toISOString()}"`,
			formatters: { level: (label) => ({ level: label }) },
			serializers: {
				err: (e) => e instanceof Error ? errorFields(e) : e,
				error: (e) => e instanceof Error ? errorFields(e) : void 0,
				event: (event) => word(event) ?? {
					id: word(at$1(event, "id")),
					name: word(at$1(event, "name"))
				}
			},
			hooks: { streamWrite: (line) => clean(line, secrets) }
		}, stream),
		secrets
	};
}
function clean(line, secrets) {
	const text = secrets.redact(line.trimEnd()).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return text.length <= MAX_LINE ? `${text}\n` : `${JSON.stringify({
		level: at$1(parsed(text), "level"),
		time: at$1(parsed(text), "time"),
		msg: "a line of the log was too long and is left out",
		length: text.length
	})}\n`;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function errorFields(error, depth = 0) {
	if (!(error instanceof Error)) return { message: oneLine$1(textOf(error) ?? typeof error) };
	const inner = [...error instanceof AggregateError ? error.errors : [], ...error.cause === void 0 ? [] : [error.cause]];
	return {
		type: word(error.name),
		message: oneLine$1(error.message),
		kind: word(at$1(error, "kind")),
		code: word(at$1(error, "code")),
		status: at$1(error, "status"),
		stack: frames(error),
		...inner.length === 0 || depth >= 3 ? {} : { from: inner.slice(0, 3).map((e) => errorFields(e, depth + 1)) }
	};
}
function frames(error) {
	return (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at ")).slice(0, 8).map((line) => oneLine$1(line));
}
function word(value) {
	const text = textOf(value);
	return text !== void 0 && /^[\w.:-]{1,100}$/.test(text) ? text : void 0;
}

// src/app/pull/types.ts
const CHECK_NAME = "GPAI Docket";
function externalId({ number, base, attempt }) {
	return `docket/v1/${number}/${base}/${attempt}`;
}
function readExternalId(id) {
	const found = typeof id === "string" ? /^docket\/v1\/(\d{1,10})\/([0-9a-f]{40}|[0-9a-f]{64})\/([1-9]\d{0,5})$/.exec(id) : null;
	return found === null ? void 0 : {
		number: Number(found[1]),
		base: found[2] ?? "",
		attempt: Number(found[3])
	};
}
function pullNumberOf(id) {
	const number = readExternalId(id)?.number;
	return number === 0 ? void 0 : number;
}

// src/app/webhooks.ts
const MOST_PULLS = 20;
const RULES = /* @__PURE__ */ new Map([
	["push", push],
	["issues", issues],
	["installation", (_, place) => [
		"created",
		"unsuspend",
		"new_permissions_accepted"
	].includes(place.action) ? [sweep(place)] : []],
	["installation_repositories", (_, place) => [sweep(place)]],
	["installation_target", (_, place) => [sweep(place)]],
	["repository", repository],
	["pull_request", pullRequest],
	["check_run", (payload, place, self) => rerun(at$1(payload, "check_run"), at$1(payload, "check_run", "head_sha"), place, self)],
	["check_suite", (payload, place, self) => rerun(at$1(payload, "check_suite"), at$1(payload, "check_suite", "head_sha"), place, self)],
	["merge_group", mergeGroup]
]);
const HANDLED_EVENTS = [...RULES.keys()];
function jobsOf(event, payload, self, labels = { complaint: [] }) {
	const installation = idOf(at$1(payload, "installation", "id"));
	const rule = RULES.get(event);
	if (installation === void 0 || rule === void 0) return [];
	return rule(payload, {
		installation,
		repository: idOf(at$1(payload, "repository", "id")),
		action: textOf(at$1(payload, "action")) ?? ""
	}, self, labels);
}
function actionOf(payload) {
	const action = textOf(at$1(payload, "action"));
	return action !== void 0 && /^[a-z_]{1,50}$/.test(action) ? action : void 0;
}
function sweep({ installation }) {
	return {
		kind: "sweep",
		installation
	};
}
function whole({ installation, repository }) {
	return repository === void 0 ? [] : [{
		kind: "repository",
		installation,
		repository
	}];
}
function push(payload, place) {
	const branch = textOf(at$1(payload, "repository", "default_branch"));
	if (branch === void 0 || at$1(payload, "ref") !== `refs/heads/${branch}`) return [];
	return at$1(payload, "repository", "name") === ".github" ? [sweep(place)] : whole(place);
}
function issues(payload, place, self, labels) {
	if (isBot(at$1(payload, "sender"), self)) return [];
	if (isOurs(at$1(payload, "issue"), self)) return [
		"closed",
		"reopened",
		"edited",
		"deleted",
		"transferred"
	].includes(place.action) ? whole(place) : [];
	const number = idOf(at$1(payload, "issue", "number"));
	if (number === void 0 || place.repository === void 0 || at$1(payload, "issue", "pull_request") !== void 0) return [];
	if (![
		"opened",
		"edited",
		"labeled",
		"closed",
		"reopened"
	].includes(place.action)) return [];
	return listOf(at$1(payload, "issue", "labels"), 100).some((label) => labels.complaint.includes(textOf(at$1(label, "name"))?.toLowerCase() ?? "")) ? [{
		kind: "complaint",
		installation: place.installation,
		repository: place.repository,
		number
	}] : [];
}
function repository(payload, place) {
	switch (place.action) {
		case "deleted":
		case "transferred": return [sweep(place)];
		case "renamed":
		case "archived":
		case "unarchived":
		case "privatized":
		case "publicized": return whole(place);
		case "edited": return at$1(payload, "changes", "default_branch") === void 0 ? [] : whole(place);
		default: return [];
	}
}
function pullRequest(payload, place) {
	const relevant = [
		"opened",
		"synchronize",
		"reopened",
		"ready_for_review"
	].includes(place.action) || place.action === "edited" && at$1(payload, "changes", "base") !== void 0;
	const number = idOf(at$1(payload, "pull_request", "number")) ?? idOf(at$1(payload, "number"));
	if (!relevant || number === void 0 || place.repository === void 0) return [];
	return [{
		kind: "pull",
		installation: place.installation,
		repository: place.repository,
		number
	}];
}
function rerun(checks, sha, place, self) {
	if (place.action !== "rerequested" || at$1(checks, "app", "id") !== self.appId) return [];
	const { installation, repository } = place;
	if (repository === void 0) return [];
	const own = pullNumberOf(at$1(checks, "external_id"));
	if (own !== void 0) return [{
		kind: "pull",
		installation,
		repository,
		number: own,
		force: true
	}];
	const pulls = listOf(at$1(checks, "pull_requests"), MOST_PULLS).filter((pull) => at$1(pull, "base", "repo", "id") === repository).flatMap((pull) => {
		const number = idOf(at$1(pull, "number"));
		return number === void 0 ? [] : [{
			kind: "pull",
			installation,
			repository,
			number,
			force: true
		}];
	});
	return pulls.length > 0 ? pulls : head(place, sha, true, queuedFor(at$1(checks, "head_branch") ?? at$1(checks, "check_suite", "head_branch")));
}
function queuedFor(branch) {
	const text = textOf(branch);
	return text === void 0 || text.length > 400 ? void 0 : /^gh-readonly-queue\/(.{1,255})\/pr-\d{1,10}-[0-9a-f]{40,64}$/.exec(text)?.[1];
}
function mergeGroup(payload, place) {
	if (place.action !== "checks_requested") return [];
	const ref = textOf(at$1(payload, "merge_group", "base_ref"))?.replace(/^refs\/heads\//, "");
	return head(place, at$1(payload, "merge_group", "head_sha"), false, ref !== void 0 && ref !== "" && ref.length <= 255 ? ref : void 0);
}
function head({ installation, repository }, sha, force, base) {
	const commit = commitOf(sha);
	if (commit === void 0 || repository === void 0) return [];
	return [{
		kind: "head",
		installation,
		repository,
		sha: commit,
		...base === void 0 ? {} : { base },
		...force ? { force } : {}
	}];
}
function isBot(user, { slug }) {
	return slug !== void 0 && textOf(at$1(user, "login"))?.toLowerCase() === `${slug}[bot]`.toLowerCase();
}
function isOurs(issue, self) {
	if (isBot(at$1(issue, "user"), self)) return true;
	return self.slug === void 0 && at$1(issue, "user", "type") === "Bot";
}

// src/app/metrics.ts
const DELIVERY_BUCKETS = [
	.005,
	.01,
	.05,
	.1,
	.5,
	1,
	5,
	10
];
const JOB_BUCKETS = [
	.1,
	.5,
	1,
	5,
	15,
	60,
	300,
	900
];
const KNOWN = /* @__PURE__ */ new Set([...HANDLED_EVENTS, "ping"]);
var Metrics = class {
	#counters = /* @__PURE__ */ new Map();
	#histograms = /* @__PURE__ */ new Map();
	#loop = monitorEventLoopDelay({ resolution: 20 });
	#started = Date.now() / 1e3;
	#githubAt;
	constructor() {
		this.#loop.enable();
	}
	delivery(event, result, seconds) {
		this.#count("gpai_docket_deliveries_total", {
			event: event !== void 0 && KNOWN.has(event) ? event : "other",
			result
		});
		this.#observe("gpai_docket_delivery_seconds", {}, DELIVERY_BUCKETS, seconds);
	}
	job(kind, result, seconds) {
		this.#count("gpai_docket_jobs_total", {
			kind,
			result
		});
		this.#observe("gpai_docket_job_seconds", { kind }, JOB_BUCKETS, seconds);
	}
	request(route, status) {
		this.#count("gpai_docket_http_requests_total", {
			route,
			code: String(status)
		});
	}
	github(requests) {
		this.#count("gpai_docket_github_requests_total", {}, requests);
	}
	githubAnswered(now) {
		this.#githubAt = now;
	}
	get githubAt() {
		return this.#githubAt;
	}
	stop() {
		this.#loop.disable();
	}
	render(counts) {
		const lines = [];
		const gauge = (name, help, values, type = "gauge") => {
			if (values.length === 0) return;
			lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values.map(([labels, value]) => `${name}${labelled(labels)} ${value}`));
		};
		gauge("gpai_docket_build_info", "Version of the app and of Node.", [[{
			version: VERSION,
			node: process.version
		}, 1]]);
		for (const [name, help] of COUNTERS) {
			const found = [...this.#counters].filter(([key]) => key.startsWith(`${name}{`) || key === name).toSorted(([a], [b]) => a < b ? -1 : 1);
			if (found.length > 0) lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...found.map(([key, value]) => `${key} ${value}`));
		}
		for (const [name, help] of HISTOGRAMS) lines.push(...this.#histogram(name, help));
		gauge("gpai_docket_queue_up", "1 where the queue answers.", [[{}, counts === void 0 ? 0 : 1]]);
		if (counts !== void 0) {
			gauge("gpai_docket_queue_jobs", "Jobs by state.", [
				[{ state: "waiting" }, counts.waiting],
				[{ state: "active" }, counts.active],
				[{ state: "failed" }, counts.failed]
			]);
			gauge("gpai_docket_queue_oldest_waiting_seconds", "Age of the job that has waited longest.", [[{}, counts.oldestWaitingSeconds ?? 0]]);
		}
		gauge("gpai_docket_github_last_answer_timestamp_seconds", "When GitHub's API last answered.", this.#githubAt === void 0 ? [] : [[{}, this.#githubAt / 1e3]]);
		const { user, system } = process.cpuUsage();
		gauge("process_cpu_seconds_total", "CPU time used.", [[{}, (user + system) / 1e6]], "counter");
		gauge("process_resident_memory_bytes", "Memory in use.", [[{}, process.memoryUsage.rss()]]);
		gauge("process_start_time_seconds", "When the process started, in seconds since 1970.", [[{}, this.#started]]);
		gauge("nodejs_eventloop_lag_p99_seconds", "99th percentile of the delay of the event loop.", [[{}, Number.isFinite(this.#loop.percentile(99)) ? this.#loop.percentile(99) / 1e9 : 0]]);
		return `${lines.join("\n")}\n`;
	}
	#histogram(name, help) {
		const found = this.#histograms.get(name);
		if (found === void 0) return [];
		const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`];
		for (const [key, { bounds, counts, sum }] of [...found].toSorted(([a], [b]) => a < b ? -1 : 1)) {
			const labels = JSON.parse(key);
			let total = 0;
			for (const [index, count] of counts.entries()) {
				total += count;
				lines.push(`${name}_bucket${labelled({
					...labels,
					le: index < bounds.length ? String(bounds[index]) : "+Inf"
				})} ${total}`);
			}
			lines.push(`${name}_sum${labelled(labels)} ${sum}`, `${name}_count${labelled(labels)} ${total}`);
		}
		return lines;
	}
	#count(name, labels, by = 1) {
		const key = `${name}${labelled(labels)}`;
		this.#counters.set(key, (this.#counters.get(key) ?? 0) + by);
	}
	#observe(name, labels, bounds, value) {
		const all = this.#histograms.get(name) ?? /* @__PURE__ */ new Map();
		this.#histograms.set(name, all);
		const key = JSON.stringify(labels);
		const histogram = all.get(key) ?? {
			bounds,
			counts: Array.from({ length: bounds.length + 1 }, () => 0),
			sum: 0
		};
		all.set(key, histogram);
		const bucket = bounds.findIndex((bound) => value <= bound);
		const index = bucket === -1 ? bounds.length : bucket;
		histogram.counts[index] = (histogram.counts[index] ?? 0) + 1;
		histogram.sum += value;
	}
};
const COUNTERS = [
	["gpai_docket_deliveries_total", "Webhook deliveries by event and what became of them."],
	["gpai_docket_jobs_total", "Jobs by kind and what became of them."],
	["gpai_docket_http_requests_total", "HTTP requests by route and status."],
	["gpai_docket_github_requests_total", "Requests to GitHub's API."]
];
const HISTOGRAMS = [["gpai_docket_delivery_seconds", "Time until a delivery was answered."], ["gpai_docket_job_seconds", "Time that a job took."]];
function labelled(labels) {
	const all = Object.entries(labels);
	return all.length === 0 ? "" : `{${all.map(([name, value]) => `${name}="${value.replaceAll(/[^\w.:+-]/g, "_")}"`).join(",")}}`;
}

// src/app/installations.ts
var Gone = class extends Error {
	name = "Gone";
};
const KEPT_MS$1 = 6e4;
const MOST_KEPT = 1e3;
function openInstallations(app) {
	const kept = /* @__PURE__ */ new Map();
	return {
		get(id) {
			const known = kept.get(id);
			if (known !== void 0 && app.now() - known.at < KEPT_MS$1) return known.answer;
			const answer = usable(app, id);
			if (kept.size >= MOST_KEPT) kept.clear();
			kept.set(id, {
				at: app.now(),
				answer
			});
			answer.catch(() => {
				kept.delete(id);
			});
			return answer;
		},
		forget(id) {
			kept.delete(id);
		}
	};
}
async function usable(app, id) {
	const found = await installation(app, id);
	if (found === void 0) throw new Gone("the app is no longer installed there");
	if (found.suspended) throw new Gone("the installation is suspended");
	return found;
}

// src/app/probot.ts
var QueueDown = class extends Error {
	name = "QueueDown";
};
async function openIntake({ credentials, apiUrl, log, queue, jobsOf, patienceMs = 8e3 }) {
	const outcomes = /* @__PURE__ */ new WeakMap();
	const docket = (app) => {
		app.onAny(async ({ id, name, payload }) => {
			const accept = async () => {
				const action = actionOf(payload);
				return await queue.accept({
					id,
					event: name,
					...action === void 0 ? {} : { action }
				}, jobsOf(name, payload));
			};
			outcomes.set(payload, await within$1(patienceMs, accept()));
		});
	};
	const probot = new Probot({
		appId: credentials.appId,
		privateKey: credentials.privateKey,
		secret: credentials.webhookSecret,
		baseUrl: apiUrl,
		log: log.child({}, { level: "silent" })
	});
	await probot.load(docket);
	return { async take({ id, event, text, signature }) {
		if (text === "" || !await probot.webhooks.verify(text, signature)) return "unauthorised";
		let payload;
		try {
			payload = JSON.parse(text);
		} catch {
			return "invalid";
		}
		if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return "invalid";
		try {
			await probot.receive({
				id,
				name: event,
				payload
			});
		} catch (error) {
			if (error instanceof AggregateError && error.errors.some((e) => e instanceof QueueDown)) throw new QueueDown("the queue does not take deliveries", { cause: error });
			return "ignored";
		}
		return outcomes.get(payload) ?? "ignored";
	} };
}
async function within$1(ms, work) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => {
			reject(new QueueDown(`no answer of the queue within ${ms / 1e3} s`));
		}, ms);
	});
	try {
		return await Promise.race([work.catch((error) => {
			throw new QueueDown("the queue refuses a delivery", { cause: error });
		}), late]);
	} finally {
		clearTimeout(timer);
	}
}

// src/github/installation.ts
const AHEAD_MS = 3e5;
const SHORTEST_MS = 6e4;
const FRESH_MS = 1e4;
const FRESH_PAUSES_MS = [1e3, 3e3];
const REMEMBERED = 4;
const ISSUES_ONLY = {
	metadata: "read",
	issues: "write"
};
const CHECKS_ONLY = {
	metadata: "read",
	checks: "write",
	contents: "read",
	pull_requests: "read"
};
function installationClient(app, installationId, request = {}) {
	const github = connect({
		...app.connect,
		token: "",
		credentials: installationCredentials(app, installationId, request),
		writes: app.writes(installationId)
	});
	identifyBy(github, () => app.identity());
	return github;
}
function narrowedClient(app, installationId, repositoryId, permissions = ISSUES_ONLY) {
	return installationClient(app, installationId, {
		repositoryIds: [repositoryId],
		...permissions === void 0 ? {} : { permissions }
	});
}
function installationCredentials(app, installationId, request) {
	let current;
	let known;
	let secrets = [];
	async function mint() {
		const { token: { token, expiresAt }, date } = await mintToken(app, installationId, request);
		secrets = [redactor(token), ...secrets].slice(0, REMEMBERED);
		const made = app.now();
		const theirs = Date.parse(date ?? "");
		const lifetime = Date.parse(expiresAt) - (Number.isNaN(theirs) ? made : theirs);
		known = {
			authorization: `token ${token}`,
			made,
			renew: made + Math.max(SHORTEST_MS, lifetime - AHEAD_MS)
		};
		return known;
	}
	return {
		kind: "installation",
		async authorization() {
			if (known !== void 0 && app.now() >= known.renew) known = current = void 0;
			current ??= mint().catch((error) => {
				current = void 0;
				throw error;
			});
			return (await current).authorization;
		},
		refused(authorization, { times }) {
			if (known?.authorization !== authorization) return 0;
			const pause = app.now() - known.made < FRESH_MS ? FRESH_PAUSES_MS[times - 1] : void 0;
			if (pause !== void 0) return pause;
			if (times > FRESH_PAUSES_MS.length + 1) return void 0;
			known = current = void 0;
			return times === 1 || times === FRESH_PAUSES_MS.length + 1 ? 0 : void 0;
		},
		redact: (text) => secrets.reduce((rest, redact) => redact(rest), redactor("")(text))
	};
}

// src/github/checks.ts
const CHECK_LIMITS = {
	annotations: 50,
	text: 65535,
	title: 255,
	name: 200,
	message: 65536,
	actions: 3
};
const MAX_PAGES$3 = 10;
const PAUSES_MS = [2e3, 6e3];
async function checkRuns(github, repository, sha, { name, all = false } = {}) {
	const { items } = await github.pages(repositoryPath(repository, "commits", commit(sha), "check-runs"), {
		filter: all ? "all" : "latest",
		...name === void 0 ? {} : { check_name: name }
	}, {
		maxPages: MAX_PAGES$3,
		items: "check_runs"
	});
	return items.map(readCheckRun).filter((run) => run !== void 0).toSorted((a, b) => b.id - a.id);
}
async function ownCheckRuns(github, repository, sha) {
	const answer = await identify(github);
	if (answer.identity === void 0) throw new GitHubError("unexpected", answer.reason);
	const { identity: { login } } = answer;
	return (await checkRuns(github, repository, sha, { all: true })).filter(({ app }) => app.toLowerCase() === login);
}
async function createCheckRun(github, repository, draft) {
	fit(draft);
	commit(draft.headSha);
	for (let round = 0;; round++) {
		const there = (await ownCheckRuns(github, repository, draft.headSha)).find((run) => run.name === draft.name && run.externalId === draft.externalId);
		if (there !== void 0) return there;
		try {
			const { data } = await github.write("POST", repositoryPath(repository, "check-runs"), {
				name: draft.name,
				head_sha: commit(draft.headSha),
				external_id: draft.externalId,
				status: draft.status ?? "in_progress",
				...draft.detailsUrl === void 0 ? {} : { details_url: draft.detailsUrl },
				...draft.output === void 0 ? {} : { output: output(github, draft.output) }
			});
			return written(data);
		} catch (error) {
			await orAgain(github, error, round);
		}
	}
}
async function completeCheckRun(github, repository, run, verdict) {
	fit(verdict);
	const { annotations, ...said } = verdict.output;
	const path = repositoryPath(repository, "check-runs", run.id);
	for (let round = 0;; round++) {
		const { data: now } = await github.get(path);
		const [done, there] = [readCheckRun(now), count(member(now, "output", "annotations_count"))];
		if (done === void 0 || done.id !== run.id || there === void 0) throw unexpected(`no check run ${run.id}`, { reads: true });
		if (done.status === "completed" && done.conclusion === verdict.conclusion && there >= annotations.length && member(now, "output", "title") === said.title && member(now, "output", "summary") === output(github, said)["summary"]) return done;
		try {
			let left = annotations.slice(there).map((a) => ({
				...a,
				message: github.redact(a.message),
				...a.title === void 0 ? {} : { title: github.redact(a.title) }
			}));
			for (; left.length > CHECK_LIMITS.annotations; left = left.slice(CHECK_LIMITS.annotations)) await github.write("PATCH", path, {
				status: "in_progress",
				output: {
					...output(github, said),
					annotations: left.slice(0, CHECK_LIMITS.annotations)
				}
			});
			const { data } = await github.write("PATCH", path, {
				status: "completed",
				conclusion: verdict.conclusion,
				output: {
					...output(github, said),
					...left.length === 0 ? {} : { annotations: left }
				},
				...verdict.completedAt === void 0 ? {} : { completed_at: verdict.completedAt },
				...verdict.detailsUrl === void 0 ? {} : { details_url: verdict.detailsUrl },
				...verdict.actions === void 0 ? {} : { actions: verdict.actions.slice(0, CHECK_LIMITS.actions).map(({ label, description, identifier }) => ({
					label: label.slice(0, 20),
					description: description.slice(0, 40),
					identifier: identifier.slice(0, 20)
				})) }
			});
			return written(data);
		} catch (error) {
			await orAgain(github, error, round);
		}
	}
}
function readCheckRun(data) {
	const [id, name, headSha, given] = [
		count(member(data, "id")),
		text(member(data, "name")),
		commitId(member(data, "head_sha")),
		text(member(data, "status"))
	];
	if (id === void 0 || name === void 0 || headSha === void 0 || given === void 0) return void 0;
	return {
		id,
		name,
		headSha,
		status: given === "completed" || given === "in_progress" ? given : "queued",
		conclusion: text(member(data, "conclusion")) ?? null,
		externalId: text(member(data, "external_id")) ?? "",
		url: webAddress(member(data, "html_url")),
		app: slug(member(data, "app", "slug")) ?? ""
	};
}
function written(data) {
	const run = readCheckRun(data);
	if (run === void 0) throw unexpected("a check run that makes no sense", { reads: false });
	return run;
}
async function orAgain(github, error, round) {
	const pause = PAUSES_MS[round];
	if (!(error instanceof GitHubError) || !error.ambiguous || pause === void 0) throw error;
	github.log(`${error.message}: reading the check runs again in ${pause / 1e3} s`);
	await github.pause(pause);
}
function output(github, { title, summary, text: details }) {
	return {
		title: github.redact(title),
		summary: github.redact(summary),
		...details === void 0 ? {} : { text: github.redact(details) }
	};
}
function fit({ name, externalId, output: said }) {
	const odd = (said?.annotations ?? []).find(oddAnnotation);
	const why = name !== void 0 && (name === "" || name.length > CHECK_LIMITS.name) || externalId !== void 0 && (externalId === "" || externalId.length > CHECK_LIMITS.name) ? `name and external id have 1 to ${CHECK_LIMITS.name} characters` : said?.title !== void 0 && (said.title === "" || said.title.length > CHECK_LIMITS.title) ? `a title has 1 to ${CHECK_LIMITS.title} characters` : (said?.summary?.length ?? 0) > CHECK_LIMITS.text || (said?.text?.length ?? 0) > CHECK_LIMITS.text ? `summary and text have at most ${CHECK_LIMITS.text} characters each` : odd === void 0 ? void 0 : `the annotation at ${JSON.stringify(odd.path.slice(0, 100))} has no usable path, lines, message or title`;
	if (why !== void 0) throw new GitHubError("rejected", `GitHub would refuse the check run: ${why}`);
}
function oddAnnotation({ path, start_line: start, end_line: end, message, title }) {
	return path === "" || !Number.isSafeInteger(start) || start < 1 || !Number.isSafeInteger(end) || end < start || message === "" || Buffer.byteLength(message) > CHECK_LIMITS.message || (title?.length ?? 0) > CHECK_LIMITS.title;
}
function commit(sha) {
	if (commitId(sha) === void 0) throw new GitHubError("rejected", "not a full commit id");
	return sha;
}

// src/github/contents.ts
const MAX_BYTES$1 = 1048576;
async function readFileAt(github, repository, path, { ref, maxBytes = MAX_BYTES$1 } = {}) {
	let data;
	try {
		({data} = await github.get(filePath(repository, path), ref === void 0 ? {} : { ref }));
	} catch (error) {
		if (error instanceof GitHubError && error.kind === "not-found") return void 0;
		throw error;
	}
	const [size, sha, content] = [
		count(member(data, "size")),
		commitId(member(data, "sha")),
		text(member(data, "content"))
	];
	if (Array.isArray(data) || member(data, "type") !== "file") throw new GitHubError("rejected", `${JSON.stringify(path.slice(0, 200))} is no file`);
	if (size === void 0 || sha === void 0) throw unexpected("a file without size or id", { reads: true });
	if (size > Math.min(maxBytes, MAX_BYTES$1) || content === void 0 || member(data, "encoding") !== "base64") throw new GitHubError("too-large", `${JSON.stringify(path.slice(0, 200))} has ${size} bytes; at most ${Math.min(maxBytes, MAX_BYTES$1)} are read`);
	const bytes = new Uint8Array(Buffer.from(content, "base64"));
	if (blobId(bytes, sha.length) !== sha) throw unexpected("another file than its id names", { reads: true });
	return {
		bytes,
		sha
	};
}
async function branchHead(github, repository, branch) {
	try {
		const { data } = await github.get(`${repositoryPath(repository, "git", "ref", "heads")}/${segments(branch)}`);
		const sha = commitId(member(data, "object", "sha"));
		if (sha === void 0 || member(data, "ref") !== `refs/heads/${branch}`) throw unexpected(`no branch ${JSON.stringify(branch.slice(0, 100))}`, { reads: true });
		return sha;
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "not-found" || error.status === 409)) return void 0;
		throw error;
	}
}
async function createBranch(github, repository, branch, sha) {
	if (await branchHead(github, repository, branch) !== void 0) return "there";
	try {
		await github.write("POST", repositoryPath(repository, "git", "refs"), {
			ref: `refs/heads/${branch}`,
			sha
		});
		return "made";
	} catch (error) {
		if (!(error instanceof GitHubError) || !(error.ambiguous || error.status === 422)) throw error;
		const head = await branchHead(github, repository, branch);
		if (head === void 0) throw error;
		return head === sha && error.ambiguous ? "made" : "there";
	}
}
async function deleteBranch(github, repository, branch) {
	try {
		await github.write("DELETE", `${repositoryPath(repository, "git", "refs", "heads")}/${segments(branch)}`, void 0, { repeatable: true });
	} catch (error) {
		if (!(error instanceof GitHubError && (error.status === 404 || error.status === 422))) throw error;
	}
}
async function commitFile(github, repository, { path, branch, message, bytes, replaces }) {
	const wanted = blobId(bytes, replaces?.length ?? 40);
	const there = await readFileAt(github, repository, path, { ref: branch });
	if (there?.sha === wanted) return { outcome: "committed" };
	if (there?.sha !== replaces) return { outcome: "changed" };
	try {
		const { data } = await github.write("PUT", filePath(repository, path), {
			message,
			content: Buffer.from(bytes).toString("base64"),
			branch,
			...replaces === void 0 ? {} : { sha: replaces }
		});
		const commit = commitId(member(data, "commit", "sha"));
		return {
			outcome: "committed",
			...commit === void 0 ? {} : { commit }
		};
	} catch (error) {
		if (!(error instanceof GitHubError) || !(error.ambiguous || error.status === 409 || error.status === 422)) throw error;
		const now = await readFileAt(github, repository, path, { ref: branch });
		if (now?.sha === wanted) return { outcome: "committed" };
		if (now?.sha !== replaces) return { outcome: "changed" };
		throw error;
	}
}
function filePath(repository, path) {
	return repositoryPath(repository, "contents", ...path.split("/"));
}
function segments(branch) {
	return branch.split("/").map((part) => {
		if (part === "" || part === "." || part === "..") throw new GitHubError("rejected", `${JSON.stringify(branch.slice(0, 100))} is no name of a branch`);
		return encodeURIComponent(part);
	}).join("/");
}

// src/policy/change.ts
const NOWHERE = {
	owner: "",
	name: ""
};
function changeProblems(base, head, path) {
	const before = /* @__PURE__ */ new Map();
	const old = base === void 0 ? void 0 : readOrganisationFile(base, path);
	for (const one of old?.problems ?? []) before.set(one.message, (before.get(one.message) ?? 0) + 1);
	const file = head === void 0 ? void 0 : readOrganisationFile(head, path);
	const introduced = [];
	const remaining = [];
	for (const one of file?.problems ?? []) {
		const left = before.get(one.message) ?? 0;
		before.set(one.message, left - 1);
		(left > 0 ? remaining : introduced).push(one);
	}
	return {
		introduced,
		remaining,
		head: file,
		relaxed: relaxed(old, file)
	};
}
function relaxed(base, head) {
	const bare = (file) => file === void 0 ? void 0 : {
		...file,
		rules: []
	};
	const [before, after] = [base, head].map((file) => judgedConfig(bare(file), NOWHERE)({}));
	const [was, is] = [base, head].map((file) => {
		const organisation = bare(file);
		return resolvePolicy({
			...organisation === void 0 ? {} : { organisation },
			repository: NOWHERE
		});
	});
	if (before === void 0 || after === void 0 || was === void 0 || is === void 0) return [];
	const out = [...configRelaxations(before, after)];
	const [budget, more] = [was.values.issues.budget, is.values.issues.budget];
	if (more > budget) out.push(`this change raises the new issues of one run from ${budget} to ${more}`);
	if (was.values.confidential === "hidden" && is.values.confidential === "id") out.push("this change shows ids of confidential matters in public repositories");
	const unlocked = [...base?.layer.locked.keys() ?? []].filter((name) => head?.layer.locked.has(name) !== true);
	if (unlocked.length > 0) out.push(`this change unlocks ${unlocked.join(", ")}`);
	if (is.values.exclude.filter((glob) => !was.values.exclude.includes(glob)).length > 0 || JSON.stringify(was.values.include) !== JSON.stringify(is.values.include)) out.push("this change alters which repositories are watched (include, exclude)");
	return out;
}

// src/app/pull/broken-policy.ts
const SHOWN = 50;
function touchedPolicy({ repository }, { changes }) {
	return repository.repo.toLowerCase() !== ".github" ? [] : ORGANISATION_PATHS.filter((path) => changes.some((one) => one.path === path || one.from === path));
}
async function brokenPolicy(context, pull) {
	const touched = touchedPolicy(context, pull);
	if (touched.length === 0) return void 0;
	const { source: base } = await pull.openBase();
	const introduced = [];
	const remaining = [];
	for (const path of touched) {
		const found = changeProblems(await bytes(base, path), await bytes(pull.head, path), path);
		introduced.push(...found.introduced);
		remaining.push(...found.remaining);
	}
	const [first, second] = ORGANISATION_PATHS;
	const both = async (source) => await bytes(source, first) !== void 0 && await bytes(source, second) !== void 0;
	if (await both(pull.head)) (await both(base) ? remaining : introduced).push({
		message: `there is also ${first}, and only that one is read`,
		path: second,
		fix: `Delete ${second} after moving over what it says`
	});
	return told(introduced, remaining);
}
function told(introduced, remaining) {
	const wrong = introduced.length + remaining.length;
	if (wrong === 0) return {
		conclusion: "success",
		text: {
			title: "The organisation's file can be read",
			summary: "Every key of the organisation's file is known and has a value that is understood. It takes effect with the next sweep after the merge.",
			annotations: []
		}
	};
	const list = (problems) => problems.slice(0, SHOWN).map((one) => `- ${codeSpan(`${one.path}${one.line === void 0 ? "" : `:${one.line}`}`)} ${prose(one.message)}. Fix: ${prose(one.fix)}`);
	const lines = [
		"What cannot be read is left out, and the layer above stays in force for it.",
		...introduced.length === 0 ? [] : [
			"",
			"**Brought by this change**",
			"",
			...list(introduced)
		],
		...remaining.length === 0 ? [] : [
			"",
			"**There before**",
			"",
			...list(remaining)
		],
		...wrong > SHOWN ? ["", `${wrong} in all; at most ${SHOWN} of each kind are listed.`] : []
	];
	return {
		conclusion: introduced.length > 0 ? "failure" : "success",
		text: {
			title: introduced.length > 0 ? `This change breaks the organisation's file: ${introduced.length === 1 ? "1 problem" : `${introduced.length} problems`}` : `Nothing new is wrong with the organisation's file; ${remaining.length === 1 ? "1 problem was" : `${remaining.length} problems were`} there before`,
			summary: lines.join("\n"),
			annotations: [...introduced, ...remaining].slice(0, SHOWN).map((one, index) => ({
				path: one.path,
				start_line: one.line ?? 1,
				end_line: one.line ?? 1,
				annotation_level: index < introduced.length ? "failure" : "warning",
				title: "Organisation's file",
				message: logLine(`${one.message}. Fix: ${one.fix}`).slice(0, 1e3)
			}))
		}
	};
}
async function bytes(source, path) {
	const { entries } = await source.list();
	return entries.find((one) => one.path === path && one.kind === "file" && one.lossyName !== true) === void 0 ? void 0 : source.read(path, { length: MAX_BYTES$4 + 1 });
}

// src/report/check-run.ts
const MAX_ANNOTATIONS = 100;
const TITLE = 200;
function renderCheckRun(report, context) {
	const { body } = renderComment(report, {
		...context,
		key: "check-run",
		place: "check-run"
	});
	const [heading = "", ...rest] = (readMarker(body) === void 0 ? body : body.slice(body.indexOf("\n") + 1)).split("\n");
	const { shown, hidden } = annotations(report, (outcome) => failsAt(report.failOn, outcome), MAX_ANNOTATIONS);
	const placed = shown.flatMap((one) => one.path === void 0 ? [] : [{
		path: one.path,
		start_line: one.line ?? 1,
		end_line: one.line ?? 1,
		annotation_level: one.level === "error" ? "failure" : "warning",
		message: one.message === "" ? one.title : one.message,
		title: clip(one.title, 255)
	}]);
	const more = hidden === 0 ? "" : `\n\n${hidden} more findings have no annotation on their line.\n`;
	const summary = `${heading.startsWith("### ") ? "" : `${heading}\n`}${rest.join("\n").trim()}${more}`.trim();
	return {
		title: titleOf(heading),
		summary: summary === "" ? heading : summary,
		annotations: placed
	};
}
function titleOf(heading) {
	const title = clip(logLine(heading.replace(/^### /, "").replace(/^[^\p{L}]*GPAI Docket: /u, "").replaceAll("`", "").replace(/ \(.*\)$/, "")), TITLE);
	return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

// src/app/pull/action-here.ts
const MAX_FILES = 100;
const MAX_BYTES = 262144;
const OURS = /^[A-Za-z0-9_.-]{1,100}\/gpai-docket(?:\/[A-Za-z0-9_./-]{1,200})?@[^\s]{1,200}$/;
const CALLED = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}\/\.github\/workflows\/[A-Za-z0-9_.-]{0,100}gpai-docket[A-Za-z0-9_.-]{0,100}\.ya?ml@[^\s]{1,200}$/i;
const LOCAL$1 = /^(?:\.|\$)\/(\.github\/workflows\/[^/\s@]{1,200}\.ya?ml)$/i;
const EVENTS = {
	pull: ["pull_request", "pull_request_target"],
	queue: ["merge_group"]
};
async function workflowWithAction(source, head) {
	const { entries } = await source.list();
	const files = entries.filter((e) => e.kind === "file" && /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(e.path) && e.lossyName !== true).slice(0, MAX_FILES);
	const workflows = /* @__PURE__ */ new Map();
	for (const { path, size } of files) {
		if (size > MAX_BYTES) continue;
		const text = await source.read(path, { length: MAX_BYTES }).then((bytes) => decodeUtf8(bytes), () => void 0);
		if (text === void 0 || !(text.includes("gpai-docket") || text.includes("/.github/workflows/"))) continue;
		const parsed = parseYaml(path, text, {
			maxBytes: MAX_BYTES,
			aliases: "bounded"
		});
		if (parsed.ok) workflows.set(path, parsed.value.data);
	}
	return [...workflows].find(([path, workflow]) => runsFor(workflow, head) && reaches(path, workflows))?.[0];
}
function reaches(path, workflows) {
	const seen = /* @__PURE__ */ new Set([path]);
	for (const at of seen) {
		const uses = usesOf(workflows.get(at));
		if (uses.some((one) => OURS.test(one) || CALLED.test(one))) return true;
		for (const one of uses) {
			const local = LOCAL$1.exec(one)?.[1];
			if (local !== void 0 && workflows.has(local)) seen.add(local);
		}
	}
	return false;
}
function runsFor(workflow, { kind, into }) {
	const on = at(workflow, "on");
	const named = typeof on === "string" ? [on] : Array.isArray(on) ? on : typeof on === "object" && on !== null ? Object.keys(on) : [];
	return EVENTS[kind].some((event) => named.includes(event) && goesInto(at(at(on, event), "branches"), into));
}
function goesInto(branches, into) {
	if (typeof branches === "string") return goesInto([branches], into);
	if (!Array.isArray(branches)) return true;
	return branches.some((one) => typeof one !== "string" || one === into || /[*?+[\]!\\]/.test(one));
}
function usesOf(workflow) {
	const jobs = at(workflow, "jobs");
	if (typeof jobs !== "object" || jobs === null || Array.isArray(jobs)) return [];
	return Object.values(jobs).flatMap((job) => {
		const steps = at(job, "steps");
		return [job, ...Array.isArray(steps) ? steps : []].map((one) => at(one, "uses")).filter((uses) => typeof uses === "string");
	});
}
function at(value, key) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/app/pull/judge.ts
async function open$1(context, subject) {
	const { repository, organisation } = context;
	const pull = await openPullRequest(context.reader ?? context.github, {
		repository,
		base: subject.base,
		head: subject.head,
		concerns: isRelevantPath,
		history: true
	});
	const { source } = await pull.openBase();
	const { config } = await readPolicy(source, today(context));
	const { values } = resolvePolicy({
		...organisation === void 0 ? {} : { organisation },
		repository: named(context),
		own: { config }
	});
	return {
		subject,
		pull,
		policy: values,
		workflow: await workflowWithAction(source, {
			kind: subject.pull === void 0 ? "queue" : "pull",
			into: subject.baseRef
		})
	};
}
async function judge$1(context, { subject, pull }) {
	const broken = await brokenPolicy(context, pull);
	if (broken !== void 0) return broken;
	const { incomplete } = await pull.openBase();
	if (await concernsNobody({
		changes: pull.changes,
		head: pull.head,
		incomplete
	})) return context.isModel ? {
		conclusion: "success",
		text: UNTOUCHED
	} : void 0;
	const { repository, organisation } = context;
	const report = await inspectSources(pull.head, () => pull.openBase(), {
		now: today(context),
		head: subject.head,
		config: judgedConfig(organisation, named(context))
	});
	if (report.verdict === "nothing-to-check" && !context.isModel) return void 0;
	const shown = repository.private ? report : forPublic(report);
	const head = subject.pull?.headRepository;
	const text = renderCheckRun(shown, {
		serverUrl: context.serverUrl,
		repository: named(context),
		headSha: subject.head,
		folder: ".",
		baseRef: subject.baseRef,
		headRepository: subject.pull === void 0 ? named(context) : head === null || head === void 0 ? null : {
			owner: head.owner,
			name: head.repo
		},
		...subject.pull === void 0 ? {} : { headRef: subject.pull.headRef },
		fork: head !== void 0 && head?.id !== repository.id
	});
	if (shown.fails || pull.unread().length > 0) return {
		conclusion: shown.fails ? "failure" : "action_required",
		text
	};
	return {
		conclusion: shown.verdict === "incomplete" || shown.verdict === "error" || !shown.completeness.complete ? "neutral" : "success",
		text
	};
}
const UNTOUCHED = {
	title: "Nothing to check: no model artifact and no record is touched",
	summary: "This change touches no model artifact, no record, and no file that a record names.",
	annotations: []
};
function named({ repository }) {
	return {
		owner: repository.owner,
		name: repository.repo
	};
}
function today({ now }) {
	return now().toISOString().slice(0, 10);
}

// src/app/pull/check.ts
async function checkPull(context, number, options = {}) {
	const pull = await getPullRequest(context.github, context.repository, number).catch((error) => {
		if (isGone(error)) return void 0;
		throw error;
	});
	if (pull === void 0) return {
		action: "nothing",
		reason: "the pull request is no longer there"
	};
	if (pull.state === "closed") return {
		action: "nothing",
		reason: "the pull request is closed"
	};
	if (pull.baseRepository.id !== context.repository.id) return {
		action: "nothing",
		reason: "the pull request belongs to another repository"
	};
	const base = await branchHead(context.github, context.repository, pull.baseRef) ?? pull.baseSha;
	return checkSubject(context, {
		head: pull.headSha,
		base,
		baseRef: pull.baseRef,
		pull
	}, options);
}
async function checkSubject(context, subject, { force = false } = {}) {
	const runs = await ownRuns(context, subject);
	const same = runs.find(({ identity }) => identity.base === subject.base);
	const done = same?.run.status === "completed";
	if (done && !force) return {
		action: "nothing",
		reason: "this head was judged against this base before"
	};
	const attempt = same === void 0 ? 1 : same.identity.attempt + (done ? 1 : 0);
	const place = {
		context,
		subject,
		id: externalId({
			number: subject.pull?.number ?? 0,
			base: subject.base,
			attempt
		}),
		unfinished: runs.filter(({ run }) => run.status !== "completed").map(({ run }) => run)
	};
	const opened = await attempted(() => open$1(context, subject));
	if (!("subject" in opened)) return runs.length === 0 && !context.isModel ? {
		action: "nothing",
		reason: opened.text.title
	} : write(place, opened);
	const own = touchedPolicy(context, opened.pull).length > 0;
	const off = switchedOff(opened, own && context.organisation !== void 0 && isSwitchedOn(context.organisation));
	if (off !== void 0) return {
		action: "nothing",
		reason: off
	};
	if (opened.policy.pull_requests === "auto" && !own && opened.workflow !== void 0) return aside(place, opened.workflow);
	const judged = await attempted(() => judge$1(context, opened));
	if (judged === void 0) return {
		action: "nothing",
		reason: "the repository holds no model, and the change brings none"
	};
	return write(place, judged);
}
async function ownRuns({ github, repository }, { head, pull }) {
	return (await ownCheckRuns(github, repository, head)).flatMap((run) => {
		const identity = readExternalId(run.externalId);
		return run.name === "GPAI Docket" && identity?.number === (pull?.number ?? 0) ? [{
			run,
			identity
		}] : [];
	}).toSorted((a, b) => b.run.id - a.run.id);
}
function switchedOff({ policy }, elsewhere) {
	if (policy.mode !== "active" && !elsewhere) return policy.mode === "off" ? "mode is off" : "mode is preview: nothing but the dashboard is written";
	return policy.pull_requests === "off" || policy.pull_requests === "action" ? `pull_requests is ${policy.pull_requests}` : void 0;
}
async function attempted(job) {
	try {
		return await job();
	} catch (error) {
		if (!(error instanceof RepositoryError) || isPassing(error.cause)) throw error;
		const fix = error.fix === void 0 ? "" : ` Fix: ${prose(error.fix)}.`;
		return {
			conclusion: "action_required",
			text: {
				title: "Could not be judged",
				summary: `This head could not be judged: ${prose(error.message)}.${fix}\n\nThis is no finding about the change. Press Re-run to try again.`,
				annotations: []
			}
		};
	}
}
function isPassing(cause) {
	return cause instanceof GitHubError && (cause.kind === "rate-limited" || cause.kind === "unavailable");
}
async function write(place, { conclusion, text }) {
	const { url } = await complete(place, {
		conclusion,
		output: text
	});
	return {
		action: "checked",
		conclusion,
		url
	};
}
async function aside(place, workflow) {
	await complete(place, {
		conclusion: "skipped",
		output: {
			title: "The Action reports on this pull request",
			summary: `The workflow ${codeSpan(workflow)} of the base branch runs the Action, which judges the same. To have this check run in its place: \`pull_requests: app\` in \`.gpai/config.yaml\` or in the organisation's file.`,
			annotations: []
		}
	});
	return {
		action: "aside",
		workflow
	};
}
async function complete({ context, subject, id, unfinished }, verdict) {
	if (context.signal?.aborted === true) throw new Error("stopped before the check run was written");
	const { github, repository } = context;
	const run = await createCheckRun(github, repository, {
		name: CHECK_NAME,
		headSha: subject.head,
		externalId: id
	});
	const done = await completeCheckRun(github, repository, run, verdict);
	for (const old of unfinished.filter((one) => one.id !== run.id)) await completeCheckRun(github, repository, old, {
		conclusion: "neutral",
		output: {
			title: "Superseded",
			summary: "A newer check run has judged this head.",
			annotations: []
		}
	});
	return done;
}
function isGone(error) {
	return error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone");
}

// src/app/pull/heads.ts
const MAX_PAGES$2 = 3;
const MAX_PULLS = 10;
async function checkHead(context, sha, { base, ...options } = {}) {
	if (commitId(sha) === void 0) return [{
		action: "nothing",
		reason: "not a commit id"
	}];
	if (base !== void 0) {
		const tip = await branchHead(context.github, context.repository, base);
		return [tip === void 0 ? {
			action: "nothing",
			reason: "the branch that the merge group goes into is gone"
		} : await checkSubject(context, {
			head: sha,
			base: tip,
			baseRef: base
		}, options)];
	}
	const numbers = await pullsOf(context, sha);
	const results = [];
	for (const number of numbers.slice(0, MAX_PULLS)) results.push(await checkPull(context, number, options));
	return results.length === 0 ? [{
		action: "nothing",
		reason: "no open pull request has this head"
	}] : results;
}
async function pullsOf(context, sha) {
	const { github, repository } = context;
	const ours = (await orNone(() => ownCheckRuns(github, repository, sha))).filter((run) => run.name === CHECK_NAME).map((run) => pullNumberOf(run.externalId));
	const known = new Set(ours.filter((number) => number !== void 0));
	if (known.size === 0) for (const number of await listed(context, repositoryPath(repository, "commits", sha, "pulls"), {}, sha, 1)) known.add(number);
	if (known.size === 0) for (const number of await listed(context, repositoryPath(repository, "pulls"), { state: "open" }, sha, MAX_PAGES$2)) known.add(number);
	return [...known].toSorted((a, b) => a - b);
}
async function listed({ github }, path, params, sha, maxPages) {
	return (await orNone(async () => (await github.pages(path, params, { maxPages })).items)).flatMap((item) => {
		const number = count(member(item, "number"));
		return number !== void 0 && member(item, "state") === "open" && member(item, "head", "sha") === sha ? [number] : [];
	});
}
async function orNone(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "not-found" || error.status === 422)) return [];
		throw error;
	}
}

// src/app/repository-context.ts
async function repositoryOf(github, { account }, id) {
	const repository = await visible(github, id);
	if (repository.owner.toLowerCase() !== account.login.toLowerCase()) throw new Gone("the repository belongs to another account now");
	if (repository.archived || repository.disabled) throw new Gone("the repository is archived or switched off");
	return repository;
}
async function visible(github, id) {
	try {
		const found = await repositoryById(github, id);
		if (found !== void 0) return found;
	} catch (error) {
		if (!(error instanceof GitHubError) || error.kind !== "rejected") throw error;
	}
	throw new Gone("the repository is no longer there, or the app may not see it");
}
async function organisationFile(app, installation) {
	const repository = {
		owner: installation.account.login,
		repo: ORGANISATION_REPOSITORY
	};
	const there = await orNothing(() => app.github.get(repositoryPath(repository, "installation")));
	if (there === void 0 || count(member(there.data, "id")) !== installation.id) return void 0;
	const github = installationClient(app, installation.id, { permissions: {
		metadata: "read",
		contents: "read"
	} });
	const files = /* @__PURE__ */ new Map();
	for (const path of ORGANISATION_PATHS) {
		const answer = await orNothing(() => github.get(repositoryPath(repository, "contents", ...path.split("/")), {}, {
			accept: "application/vnd.github.raw+json",
			maxBytes: MAX_BYTES$4 + 1
		}));
		if (answer?.data instanceof Uint8Array) files.set(path, answer.data);
	}
	return chooseOrganisationFile(files, `${repository.owner}/${repository.repo}`);
}
async function orNothing(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone")) return void 0;
		throw error;
	}
}

// src/app/pull-jobs.ts
async function pullJob(job, options, signal) {
	const context = await contextOf$1(job, options, signal);
	const { force = false } = job;
	return (job.kind === "pull" ? [await checkPull(context, job.number, { force })] : await checkHead(context, job.sha, {
		force,
		...job.base === void 0 ? {} : { base: job.base }
	})).map(said$1).join("; ");
}
function said$1(result) {
	switch (result.action) {
		case "checked": return `checked: ${result.conclusion}`;
		case "aside": return "the Action reports there";
		case "nothing": return `nothing: ${result.reason}`;
	}
}
async function contextOf$1(job, { app, installations, store, webUrl }, signal) {
	const installation = await installations.get(job.installation);
	const github = narrowedClient(app, job.installation, job.repository, CHECKS_ONLY);
	const repository = await repositoryOf(github, installation, job.repository);
	const { repositories } = await readRemembered(store, installation.account.login);
	const organisation = await organisationFile(app, installation);
	const left = leftOut(repository, organisation);
	if (left !== void 0) throw new Gone(left);
	return {
		github,
		repository,
		...organisation === void 0 ? {} : { organisation },
		isModel: repositories.get(job.repository)?.kind === "model",
		now: () => new Date(app.now()),
		serverUrl: webUrl,
		signal
	};
}
function leftOut(repository, organisation) {
	if (organisation === void 0 || repository.repo.toLowerCase() === ".github") return void 0;
	const { values } = resolvePolicy({
		organisation,
		repository: {
			owner: repository.owner,
			name: repository.repo
		}
	});
	return discover([repository], values).skipped[0]?.reason;
}

// src/complaints/register.ts
const REGISTER = {
	complaint: "complaints",
	removal: "removal-requests"
};
const MAX_REGISTER = 1048576;
function registerOf(request) {
	return REGISTER[request];
}
function rowId(number) {
	return `issue-${number}`;
}
function rowOf(models, number) {
	const rows = models.flatMap(({ registers }) => [...registers.complaints ?? [], ...registers["removal-requests"] ?? []]);
	return rows.find((row) => row.id.toLowerCase() === rowId(number)) ?? rows.find((row) => row.subject?.trim() === `#${number}`);
}
function newRow(number, request, { received, acknowledged }, models) {
	const asked = request.model?.toLowerCase();
	const model = models.find(({ id, name }) => id.toLowerCase() === asked || name?.toLowerCase() === asked)?.id;
	const removal = request.request === "removal" && request.item !== void 0 ? [
		["kind", request.item.kind],
		["value", request.item.value],
		["use", request.use ?? ""]
	] : [];
	return new Map([
		["id", rowId(number)],
		["received", received],
		["acknowledged", acknowledged],
		["answered", ""],
		["closed", ""],
		["outcome", ""],
		["model", model ?? ""],
		["subject", `#${number}`],
		...removal,
		["data_version", ""]
	]);
}
function appendRow(path, before, row) {
	if (before !== void 0 && before.length > 1048576) return { why: `${path} is too large to be changed by a program` };
	const text = before === void 0 ? void 0 : decodeUtf8(before);
	if (before !== void 0 && text === void 0) return { why: `${path} is no UTF-8 text` };
	const made = /\.ya?ml$/i.test(path) ? yamlText(path, text ?? "", row) : tableText(path, text ?? "", row);
	if ("why" in made) return made;
	return isKept(path, text ?? "", made.text, row) ? { bytes: new TextEncoder().encode(made.text) } : { why: `${path} is written in a way that a program had better not change` };
}
function tableText(path, text, row) {
	if (text.trim() === "") return { text: `${[...row.keys()].join(",")}\n${[...row.values()].map((value) => cell(value, ",")).join(",")}\n` };
	const parsed = parseTable(path, text, { maxRows: 1e4 });
	if (!parsed.ok) return { why: `${path} cannot be read` };
	const { columns, delimiter, complete } = parsed.value;
	if (!complete) return { why: `${path} has too many rows` };
	const byName = new Map(columns.map((column) => [column.toLowerCase().replace(/[-\s]/g, "_"), column]));
	const spare = /* @__PURE__ */ new Set([
		"subject",
		"model",
		"use",
		...row.has("kind") ? ["acknowledged"] : []
	]);
	const lost = [...row].filter(([name, value]) => value !== "" && !byName.has(name) && !spare.has(name)).map(([name]) => name);
	if (lost.length > 0) return { why: `${path} has no column ${lost.join(", ")}` };
	const cells = columns.map((column) => cell(row.get(column.toLowerCase().replace(/[-\s]/g, "_")) ?? "", delimiter));
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	return { text: `${text}${/[\r\n]$/.test(text) ? "" : end}${cells.join(delimiter)}${end}` };
}
function cell(value, delimiter) {
	return value.includes(delimiter) || /["\r\n]/.test(value) ? `"${value.replaceAll("\"", "\"\"")}"` : value;
}
function yamlText(path, text, row) {
	const item = `- {${[...row].filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")}}`;
	const parsed = parseYaml(path, text);
	if (!parsed.ok) return { why: `${path} cannot be read` };
	const { data } = parsed.value;
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	const trimmed = text.trimEnd();
	if (data === null) return { text: `${trimmed}${trimmed === "" ? "" : end}${item}${end}` };
	if (!Array.isArray(data)) return { why: `${path} holds no list` };
	if (data.length === 0) return trimmed.endsWith("[]") ? { text: `${trimmed.slice(0, -2)}${item}${end}` } : { why: `${path} is written in a way that a program had better not change` };
	const { line, column } = parsed.value.at([data.length - 1]);
	const lead = (text.split(/\r\n|\n|\r/)[line - 1] ?? "").slice(0, column - 1);
	const indent = /^ *(?=- +$)/.exec(lead)?.[0];
	return indent === void 0 ? { why: `${path} is written in a way that a program had better not change` } : { text: `${trimmed}${end}${indent}${item}${end}` };
}
function isKept(path, before, after, row) {
	const plain = (rows) => rows.map((one) => JSON.stringify({
		...one,
		source: void 0
	}));
	const old = before.trim() === "" ? {
		rows: [],
		problems: []
	} : readRequests(path, before);
	const now = readRequests(path, after);
	if (old.rows === void 0 || now.rows === void 0 || now.problems.length > old.problems.length) return false;
	const [was, is] = [plain(old.rows), plain(now.rows)];
	const added = now.rows.at(-1);
	const known = new Set(columnsOf(path));
	return is.length === was.length + 1 && was.every((one, i) => one === is[i]) && added?.id === row.get("id") && added?.received === row.get("received") && (!known.has("kind") || added?.value === row.get("value"));
}

// src/complaints/request.ts
const MAX_BODY = 65536;
const MAX_SECTIONS = 50;
const NO_RESPONSE = "_No response_";
const FORMULA = /^[=+\-@\t\r]/;
const PLATFORM_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,99})$/;
const ID_CORE = FORM_ID.slice(0, FORM_ID.indexOf(" ("));
function isRightsRequest({ labels, body }) {
	return hasFormLabel(labels) && body.slice(0, MAX_BODY).includes(ID_CORE);
}
function hasFormLabel(labels) {
	return labels.some((label) => label.toLowerCase() === FORM_LABEL);
}
function readRequest(body) {
	const answers = answersOf(body.slice(0, MAX_BODY));
	const request = Object.keys(REQUESTS).find((one) => one === code(answers.get("request")));
	const item = itemOf(answers.get("kind"), answers.get("value"));
	const needsItem = request === "removal" || item.given;
	const model = oneLine(answers.get("model"));
	return {
		...request === void 0 ? {} : { request },
		...item.item === void 0 ? {} : { item: item.item },
		...code(answers.get("use")) === "train" ? { use: "train" } : {},
		...model === void 0 ? {} : { model },
		missing: [...request === void 0 ? [`"${LABELS.request}": choose one of ${Object.keys(REQUESTS).join(", ")}`] : [], ...item.problem !== void 0 && needsItem ? [item.problem] : []]
	};
}
function sections(body) {
	const out = [];
	for (const line of splitLines(body)) if (line.startsWith("### ")) {
		if (out.length === MAX_SECTIONS) break;
		out.push({
			heading: line.slice(4, 300).trim(),
			lines: []
		});
	} else out.at(-1)?.lines.push(line);
	return out.map(({ heading, lines }) => ({
		heading,
		answer: answerOf(lines.join("\n"))
	}));
}
function answerOf(text) {
	const answer = text.trim();
	return answer === NO_RESPONSE ? "" : answer;
}
const fold = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const BY_LABEL = new Map(FIELDS.map((name) => [fold(LABELS[name]), name]));
function answersOf(body) {
	const found = /* @__PURE__ */ new Map();
	const all = sections(body);
	for (const { heading, answer } of all) {
		const name = BY_LABEL.get(fold(heading));
		if (name !== void 0 && !found.has(name)) found.set(name, answer);
	}
	return found.has("request") ? found : translated(all);
}
function translated(all) {
	const at = all.findIndex(({ answer }) => Object.hasOwn(REQUESTS, code(answer) ?? ""));
	if (at === -1) return /* @__PURE__ */ new Map();
	return new Map(FIELDS.flatMap((name, i) => {
		const section = all[at + i];
		return section === void 0 ? [] : [[name, section.answer]];
	}));
}
function code(answer) {
	const line = oneLine(answer);
	const end = line?.indexOf(":") ?? -1;
	return line === void 0 ? void 0 : (end === -1 ? line : line.slice(0, end)).trim().toLowerCase();
}
function linesOf(answer) {
	return (answer ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("<!--"));
}
function oneLine(answer) {
	const lines = linesOf(answer);
	const [line] = lines;
	if (line === void 0 || lines.length > 1 || line.length > 5e3) return void 0;
	const bare = line.startsWith("`") && line.endsWith("`") && line.length > 2 ? line.slice(1, -1) : line.startsWith("<") && line.endsWith(">") && line.length > 2 ? line.slice(1, -1) : line;
	return bare.trim() === "" ? void 0 : bare.trim();
}
function itemOf(kindAnswer, valueAnswer) {
	const kind = REMOVAL_KINDS.find((one) => one === code(kindAnswer));
	const given = (valueAnswer ?? "") !== "" || kind !== void 0;
	if (linesOf(valueAnswer).length > 1) return {
		given,
		problem: `"${LABELS.value}": one per issue; open another one for each`
	};
	const value = oneLine(valueAnswer);
	if (kind === void 0) return {
		given,
		problem: `"${LABELS.kind}": choose one of ${REMOVAL_KINDS.join(", ")}`
	};
	if (value === void 0) return {
		given,
		problem: `"${LABELS.value}": write the ${kind} that is meant`
	};
	const read = readRemoval(kind, value);
	if (read === void 0 || "problem" in read || FORMULA.test(value) || !plain(kind, value)) return {
		given,
		problem: `"${LABELS.value}": it is no ${kind}; correct it, or choose another kind`
	};
	return {
		given,
		item: {
			kind: read.kind,
			value: read.value
		}
	};
}
function plain(kind, value) {
	if (/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u.test(value)) return false;
	const query = value.search(/[?#]/);
	if (query !== -1 && /@|%40/i.test(value.slice(query))) return false;
	if (kind !== "repository" && kind !== "account") return true;
	const parts = value.split("/");
	return parts.length <= (kind === "account" ? 1 : 3) && parts.every((part) => PLATFORM_NAME.test(part));
}

// src/complaints/texts.ts
const PURPOSE = "rights-request";
const NO_DIGEST = "0".repeat(16);
function digestOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
function findComment(comments, key, digest) {
	return comments.find((one) => {
		const marker = readMarker(one.body);
		return marker?.purpose === PURPOSE && marker.key === key && (digest === void 0 || marker.digest === digest);
	});
}
function countComments(comments, key) {
	return comments.filter((one) => findComment([one], key) !== void 0).length;
}
function comment(key, digest, lines) {
	return `${markerLine({
		purpose: PURPOSE,
		key,
		digest
	})}${lines.join("\n\n")}\n`;
}
const FOOT = "<sub>Written by GPAI Docket. Dates and outcomes come from the register; nothing was decided here. Everybody who can see this repository can read this.</sub>";
function acknowledgement({ received, answerDue, answerDays, id, missing, row, privateChannel }) {
	const due = answerDue === void 0 ? "" : ` An answer is due by ${answerDue}: ${answerDays} days after receipt, a rule of this house. The Code of Practice (Copyright, Measure 1.5) says "within a reasonable time" and sets no number.`;
	const paste = typeof row === "object" ? row : void 0;
	return comment("ack", paste === void 0 ? NO_DIGEST : digestOf(paste.lines.join("\n")), [
		`This request was received on ${received} and is acknowledged.${due}`,
		...missing.length === 0 ? [] : [["Before it can be entered in the register, please edit the issue:", ...missing.map((one) => `- ${one}`)].join("\n")],
		...row === "present" ? [`Its row in the register is \`${id}\`.`] : row === "proposed" ? [`Its row in the register will be \`${id}\`; a pull request proposes it.`] : [],
		...paste === void 0 ? [] : pasteLines(id, paste),
		...privateChannel === void 0 ? [] : [`For anything that is not meant for everybody to read: ${codeSpan(privateChannel)}.`],
		FOOT
	]);
}
function pasteLines(id, { path, lines, language, url }) {
	return [`For the maintainers: add the row \`${id}\` to ${url === void 0 ? codeSpan(path) : `[${codeSpan(path)}](${url})`}.`, fenced(lines, language).join("\n")];
}
function rowComment(id, row, why, last) {
	return comment("row", digestOf(row.lines.join("\n")), [
		`The row could not be proposed by pull request: ${why}.`,
		...pasteLines(id, row),
		...last ? ["Further edits of the issue get no row here: take it from the text above, as it then stands."] : [],
		FOOT
	]);
}
function answeredComment(row) {
	return comment("answered", rowDigest(row), [`The register says of \`${row.id.slice(0, 60)}\`: ${codeSpan(row.outcome ?? "")}. The issue stays open until the register names the version of the training data that no longer holds the item (\`data_version\`), or the day on which the request was closed (\`closed\`).`, FOOT]);
}
function closedComment(row, commit, privateChannel) {
	const says = [
		...row.outcome === void 0 ? [] : [`outcome ${codeSpan(row.outcome)}`],
		...row.exception === void 0 ? [] : [`exception ${codeSpan(row.exception)}`],
		...row.answered === void 0 ? [] : [`answered on ${row.answered}`],
		...row.closed === void 0 ? [] : [`closed on ${row.closed}`]
	];
	const version = row.data_version === void 0 ? "The register names no version of the training data." : `The first version of the training data that no longer holds the item: ${codeSpan(row.data_version)}.`;
	return comment("closed", rowDigest(row), [
		`The register on the default branch${commit === void 0 ? "" : ` (commit ${codeSpan(commit.slice(0, 12))})`} says of \`${row.id.slice(0, 60)}\`: ${says.join(", ")}.`,
		version,
		`If this is not right, reopen the issue and say why${privateChannel === void 0 ? "" : `, or use ${codeSpan(privateChannel)}`}. Other remedies under Union and national law are not affected.`,
		FOOT
	]);
}
function rowDigest(row) {
	return digestOf(JSON.stringify([
		row.answered ?? "",
		row.closed ?? "",
		row.outcome ?? "",
		row.exception ?? "",
		row.data_version ?? ""
	]));
}
function proposalBody(number, path, removal) {
	return [
		`Adds the row of the request in #${number} to ${codeSpan(path)}: dates${removal ? " and what is to be left out" : ""}, no names.`,
		"Nothing is decided by merging this: the row only says that the request came in. Record what became of it in the same row (`answered`, `outcome`, `closed`, and `data_version` for the first version of the training data that no longer holds the item); the issue is then closed with it.",
		"If you close this pull request without merging, it is not opened again."
	].join("\n\n");
}

// src/complaints/plan.ts
function leftAlone(issue, comments, policy) {
	if (policy.mode !== "active") return `mode is ${policy.mode}: nothing is written`;
	if (!policy.complaints.enabled) return "answers to complaints are switched off";
	if (!hasFormLabel(issue.labels)) return "the issue does not have the label of the form";
	if (!isRightsRequest(issue) && findComment(comments, "ack") === void 0) return "the issue was not made from the form";
	if (issue.author === void 0 || issue.author.bot) return "the issue was not opened by a person";
}
function planRightsRequest(input) {
	const { issue, comments, row } = input;
	const end = row === void 0 ? void 0 : ended(row);
	const acknowledged = findComment(comments, "ack") !== void 0;
	if (issue.state === "closed") return acknowledged && row !== void 0 && end !== void 0 && findComment(comments, "closed", rowDigest(row)) === void 0 ? [{
		kind: "comment",
		body: closedComment(row, input.commit, input.privateChannel)
	}] : [];
	const steps = [];
	if (!acknowledged) steps.push({
		kind: "comment",
		body: acknowledge(input)
	});
	if (row === void 0) return steps;
	if (end !== void 0) {
		if (findComment(comments, "closed", rowDigest(row)) !== void 0) return steps;
		return [
			...steps,
			{
				kind: "close",
				reason: end
			},
			{
				kind: "comment",
				body: closedComment(row, input.commit, input.privateChannel)
			}
		];
	}
	if ((row.outcome ?? "").trim() !== "" && said(row) !== "open" && findComment(comments, "answered", rowDigest(row)) === void 0) steps.push({
		kind: "comment",
		body: answeredComment(row)
	});
	return steps;
}
function acknowledge({ issue, request, row, house, entry, privateChannel }) {
	const received = isoDate(issue.createdAt) ?? "";
	const answerDue = houseDue(house, "complaint_answer_days", received);
	return acknowledgement({
		received,
		...answerDue === void 0 ? {} : { answerDue },
		answerDays: houseDays(house, "complaint_answer_days"),
		id: row?.id.slice(0, 60) ?? rowId(issue.number),
		missing: row === void 0 ? request.missing : [],
		row: row === void 0 ? entry : "present",
		...privateChannel === void 0 ? {} : { privateChannel }
	});
}
function said(row) {
	const outcome = row.outcome ?? "";
	const colon = outcome.indexOf(":");
	return outcomeOf(colon === -1 ? outcome : outcome.slice(0, colon));
}
function ended(row) {
	const outcome = said(row);
	if ((row.exception ?? "").trim() !== "" || outcome === "refused") return "not_planned";
	if (isoDate(row.closed) !== void 0) return "completed";
	if (outcome === "open") return void 0;
	if ((row.data_version ?? "").trim() !== "") return "completed";
	return row.kind === void 0 && (outcome === "accepted" || isoDate(row.answered) !== void 0) ? "completed" : void 0;
}

// src/github/proposals.ts
const MAX_PAGES$1 = 3;
async function findProposals(github, repository, head) {
	const answer = await identify(github);
	if (answer.identity === void 0) throw new GitHubError("unexpected", answer.reason);
	const { identity } = answer;
	const { items } = await github.pages(repositoryPath(repository, "pulls"), {
		state: "all",
		head: `${repository.owner}:${head}`
	}, { maxPages: MAX_PAGES$1 });
	return items.flatMap((item) => {
		const proposal = readProposal(item);
		const ours = member(item, "head", "ref") === head && isSame(identity, account(text(member(item, "user", "login")), text(member(item, "user", "type"))));
		return proposal !== void 0 && ours ? [proposal] : [];
	}).toSorted((a, b) => b.number - a.number);
}
async function propose(github, repository, { head, base, title, body }) {
	const why = unfitIssue({
		title,
		body
	});
	if (why !== void 0) throw new GitHubError("rejected", `GitHub would refuse the pull request: ${why}`);
	const open = async () => (await findProposals(github, repository, head)).find(({ state }) => state === "open");
	const there = await open();
	if (there !== void 0) return there;
	try {
		const { data } = await github.write("POST", repositoryPath(repository, "pulls"), {
			title: github.redact(title),
			body: github.redact(body),
			head,
			base
		});
		const made = readProposal(data);
		if (made === void 0) throw unexpected("a pull request without a number", { reads: false });
		return made;
	} catch (error) {
		if (!(error instanceof GitHubError) || !(error.ambiguous || error.status === 422)) throw error;
		const found = await open();
		if (found === void 0) throw error;
		return found;
	}
}
function readProposal(data) {
	const [number, state, title] = [
		count(member(data, "number")),
		member(data, "state"),
		text(member(data, "title"))
	];
	if (number === void 0 || state !== "open" && state !== "closed" || title === void 0) return void 0;
	const merged = member(data, "merged_at");
	return {
		number,
		state,
		title,
		url: webAddress(member(data, "html_url")),
		merged: merged !== void 0 && merged !== null || member(data, "merged") === true,
		body: text(member(data, "body")) ?? ""
	};
}

// src/sweep/complaints-github.ts
const BRANCH_PREFIX = "gpai-docket/rights-request-";
const MAX_PROPOSALS = 25;
const MAX_PAGES = 10;
function rightsDesk(github, repository) {
	const tracker = issueTracker(github, repository);
	return {
		issue: (number) => readIssue(github, repository, number),
		comments: (number) => tracker.comments(number),
		comment: (number, body) => tracker.comment(number, body),
		async close(number, reason) {
			await github.write("PATCH", repositoryPath(repository, "issues", number), {
				state: "closed",
				state_reason: reason
			}, { repeatable: true });
		},
		async propose(proposal) {
			try {
				return await proposed(github, repository, proposal);
			} catch (error) {
				const why = refusal(error);
				if (why === void 0) throw error;
				github.log(`the row of ${proposal.branch} was not proposed: ${error instanceof Error ? error.message : "unknown error"}`);
				return {
					outcome: "refused",
					why
				};
			}
		}
	};
}
async function readIssue(github, repository, number) {
	try {
		const { data } = await github.get(repositoryPath(repository, "issues", number));
		const issue = readRestIssue(data);
		if (issue === void 0 || issue === "pull request" || issue.number !== number) return void 0;
		const { body, state, labels, createdAt, author } = issue;
		return {
			number,
			body,
			state,
			labels,
			createdAt,
			...author === void 0 ? {} : { author }
		};
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone")) return void 0;
		throw error;
	}
}
function refusal(error) {
	if (!(error instanceof GitHubError)) return void 0;
	if (error.kind === "not-permitted") return "the app may not write to a branch or open a pull request here";
	return error.kind === "rejected" ? "GitHub refused the branch, the commit or the pull request" : void 0;
}
async function proposed(github, repository, { branch, path, bytes, replaces, title, body }) {
	const [newest, ...older] = await findProposals(github, repository, branch);
	const open = [newest, ...older].find((one) => one?.state === "open");
	if (open !== void 0) return {
		outcome: "proposed",
		url: open.url,
		isNew: false
	};
	if (newest !== void 0) return {
		outcome: newest.merged ? "merged" : "declined",
		url: newest.url
	};
	if (await othersOpen(github, repository, branch) >= 25) return {
		outcome: "waiting",
		why: `${25} rows are proposed already and wait for somebody`
	};
	for (const attempt of [1, 2]) {
		const head = await branchHead(github, repository, repository.defaultBranch);
		if (head === void 0) return {
			outcome: "refused",
			why: "the repository has no commit yet"
		};
		await createBranch(github, repository, branch, head);
		const { outcome } = await commitFile(github, repository, {
			path,
			branch,
			message: title,
			bytes,
			...replaces === void 0 ? {} : { replaces }
		});
		if (outcome === "committed") {
			const { url } = await propose(github, repository, {
				head: branch,
				base: repository.defaultBranch,
				title,
				body
			});
			return {
				outcome: "proposed",
				url,
				isNew: true
			};
		}
		if (attempt === 2 || !await isEmpty(github, repository, branch)) break;
		await deleteBranch(github, repository, branch);
	}
	return {
		outcome: "refused",
		why: `the branch ${branch} is there and holds something else`
	};
}
async function othersOpen(github, repository, branch) {
	const { data } = await github.get(`${repositoryPath(repository, "git", "matching-refs", "heads")}/${BRANCH_PREFIX}`);
	return (Array.isArray(data) ? data : []).filter((one) => member(one, "ref") !== `refs/heads/${branch}`).length;
}
async function isEmpty(github, repository, branch) {
	const { data } = await github.get(repositoryPath(repository, "compare", `${repository.defaultBranch}...${branch}`));
	return count(member(data, "ahead_by")) === 0;
}
async function rightsIssues(github, repository, since) {
	const list = async (params) => {
		const { items } = await github.pages(repositoryPath(repository, "issues"), {
			labels: FORM_LABEL,
			sort: "created",
			direction: "asc",
			...params
		}, { maxPages: MAX_PAGES });
		return items.flatMap((item) => {
			const issue = readRestIssue(item);
			return issue === void 0 || issue === "pull request" ? [] : [issue.number];
		});
	};
	const open = await list({ state: "open" });
	const closed = since === void 0 ? [] : await list({
		state: "closed",
		since
	});
	return [.../* @__PURE__ */ new Set([...open, ...closed])].toSorted((a, b) => a - b);
}
async function prepareLabel(github, repository) {
	await ensureLabels(github, repository, [FORM_LABEL], () => ({
		color: "5319e7",
		description: "Complaint or removal request of a rightsholder, made from the form"
	}));
}

// src/sweep/complaints-records.ts
async function readRights({ github, repository, accountId, organisation, isModel = false, store, now }) {
	const named = {
		owner: repository.owner,
		name: repository.repo
	};
	const commit = await branchHead(github, repository, repository.defaultBranch);
	if (commit === void 0) return {
		policy: resolvePolicy({
			...organisation === void 0 ? {} : { organisation },
			repository: named
		}).values,
		holdsModel: false,
		hasForm: false,
		models: [],
		names: [],
		registers: /* @__PURE__ */ new Map()
	};
	const { source, trouble, keep } = githubAccount({
		github,
		account: repository.owner,
		installation: true,
		store,
		...accountId === void 0 ? {} : { accountId }
	}).open(repository, commit);
	try {
		const listing = await source.list();
		const config = REPOSITORY_PATHS.find((path) => fileAt(listing, path) !== void 0);
		const own = config === void 0 ? void 0 : await bytesOf(source, config, MAX_BYTES$4 + 1);
		const records = await loadRecords(source, listing, { now: now().toISOString().slice(0, 10) });
		const registers = /* @__PURE__ */ new Map();
		for (const name of ["complaints", "removal-requests"]) registers.set(name, await registerAt(source, listing, records, name));
		const failure = trouble();
		if (failure !== void 0) throw failure;
		await keep();
		const { values } = resolvePolicy({
			...organisation === void 0 ? {} : { organisation },
			repository: named,
			...own === void 0 || config === void 0 ? {} : { own: readRepositoryFile(own, config, `${named.owner}/${named.name}`) }
		});
		const privateChannel = privateChannelOf(records.models.map(({ copyright }) => copyright?.data));
		return {
			commit,
			policy: values,
			holdsModel: isModel || records.models.length > 0,
			hasForm: fileAt(listing, FORM_PATH) !== void 0,
			models: records.models,
			names: records.models.map(({ id, model }) => ({
				id,
				...model?.data.model?.name === void 0 ? {} : { name: model.data.model.name }
			})),
			registers,
			...privateChannel === void 0 ? {} : { privateChannel }
		};
	} finally {
		await source.close();
	}
}
function fileAt(listing, path) {
	return listing.entries.find((entry) => entry.path === path && entry.kind === "file" && entry.lossyName !== true);
}
async function bytesOf(source, path, length) {
	try {
		return await source.read(path, { length });
	} catch (error) {
		if (error instanceof RepositoryError) return void 0;
		throw error;
	}
}
async function registerAt(source, listing, records, name) {
	const { root, models } = findPlaces(listing.entries.filter((entry) => entry.path.startsWith(".gpai/") && entry.lossyName !== true));
	const [single, second] = models.flatMap((model) => model.registers.get(name) ?? []);
	const path = root.registers.get(name) ?? (second === void 0 ? single : void 0);
	if (path === void 0) return {
		path: `.gpai/registers/${name}.csv`,
		unreadable: single !== void 0
	};
	const bytes = await bytesOf(source, path, MAX_REGISTER + 1);
	const { blob } = fileAt(listing, path) ?? {};
	const unread = records.models.some((model) => model.registerPaths[name] === path && model.registers[name] === void 0);
	return {
		path,
		unreadable: bytes === void 0 || unread,
		...bytes === void 0 ? {} : { bytes },
		...blob === void 0 ? {} : { blob }
	};
}

// src/sweep/complaints-links.ts
function pasteUrl({ repository: { owner, repo, defaultBranch }, serverUrl }, path, lines) {
	const named = {
		owner,
		name: repo
	};
	const context = {
		serverUrl,
		repository: named,
		headSha: "",
		headRepository: named,
		headRef: defaultBranch,
		folder: ".",
		key: "rights-request",
		fork: false
	};
	return lines === void 0 ? editFileUrl(context, path) : newFileUrl(context, path, `${lines.join("\n")}\n`);
}

// src/sweep/complaints.ts
const MOST_ROWS = 3;
function unwatched({ repository }, { policy }) {
	return discover([repository], policy).skipped[0]?.reason;
}
async function answerRightsRequest(context, number) {
	const desk = rightsDesk(context.github, context.repository);
	const issue = await desk.issue(number);
	if (issue === void 0) return {
		number,
		did: [],
		nothing: "the issue is gone, or is none"
	};
	return answer$1(context, desk, issue, await readRights(context));
}
async function answerRightsRequests(context, since) {
	const records = await readRights(context);
	if (!records.hasForm || records.policy.mode !== "active" || !records.policy.complaints.enabled || unwatched(context, records) !== void 0) return [];
	await prepareLabel(context.github, context.repository);
	const desk = rightsDesk(context.github, context.repository);
	const results = [];
	const numbers = await rightsIssues(context.github, context.repository, since);
	const [entered, others] = [numbers.filter((one) => rowOf(records.models, one) !== void 0), numbers.filter((one) => rowOf(records.models, one) === void 0)];
	for (const number of [...entered, ...others.slice(-100)]) {
		if (context.signal?.aborted === true) break;
		const issue = await desk.issue(number);
		if (issue !== void 0) results.push(await answer$1(context, desk, issue, records));
	}
	return results;
}
async function answer$1(context, desk, issue, records) {
	try {
		return await answerOpen(context, desk, issue, records);
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "locked" || error.kind === "gone")) return {
			number: issue.number,
			did: [],
			nothing: error.kind === "locked" ? "the conversation is locked" : "the issue is gone"
		};
		throw error;
	}
}
async function answerOpen(context, desk, issue, records) {
	const { number } = issue;
	const nothing = (reason) => ({
		number,
		did: [],
		nothing: reason
	});
	if (!records.holdsModel) return nothing("the repository holds no model");
	const left = unwatched(context, records);
	if (left !== void 0) return nothing(left);
	const comments = [...await desk.comments(number)];
	const alone = leftAlone(issue, comments, records.policy);
	if (alone !== void 0) return nothing(alone);
	const request = readRequest(issue.body);
	const row = rowOf(records.models, number);
	const draft = row !== void 0 || issue.state === "closed" ? void 0 : draftOf(context, issue, request, records, comments);
	const did = [];
	const { privateChannel, commit } = records;
	const entry = draft === void 0 ? void 0 : "why" in draft || !mayPropose(context, records) ? draft.paste : "proposed";
	for (const step of planRightsRequest({
		issue,
		comments,
		request,
		...row === void 0 ? {} : { row },
		house: records.policy.house,
		entry,
		...commit === void 0 ? {} : { commit },
		...privateChannel === void 0 ? {} : { privateChannel }
	})) {
		if (step.kind === "close") await desk.close(number, step.reason);
		else comments.push(await desk.comment(number, step.body));
		did.push(step.kind === "close" ? `closed as ${step.reason}` : "commented");
	}
	if (draft !== void 0) did.push(...await enter(context, desk, {
		issue,
		request,
		records,
		comments
	}));
	return did.length === 0 ? nothing("nothing is due") : {
		number,
		did
	};
}
function mayPropose({ mayPropose }, { policy }) {
	return mayPropose && policy.complaints.propose;
}
async function enter(context, desk, { issue, request, records, comments }) {
	const draft = draftOf(context, issue, request, records, comments);
	if (draft === void 0) return [];
	let why = "why" in draft ? draft.why : "";
	if (!("why" in draft) && mayPropose(context, records)) {
		const result = await desk.propose(draft.proposal);
		if (result.outcome === "proposed") return result.isNew ? [`proposed ${draft.proposal.path}`] : [];
		if (!("why" in result)) return [];
		({why} = result);
	} else if (!("why" in draft)) why = "pull requests are not asked for, or the app may not open any";
	const digest = digestOf(draft.paste.lines.join("\n"));
	if (findComment(comments, "ack", digest) !== void 0 || findComment(comments, "row", digest) !== void 0 || countComments(comments, "row") >= 3) return [];
	await desk.comment(issue.number, rowComment(rowId(issue.number), draft.paste, why, countComments(comments, "row") === 2));
	return ["commented with the row"];
}
function draftOf(context, issue, request, records, comments) {
	if (request.request === void 0 || request.missing.length > 0) return void 0;
	const name = registerOf(request.request);
	const register = records.registers.get(name);
	if (register === void 0 || register.unreadable) return void 0;
	const acknowledged = isoDate(findComment(comments, "ack")?.createdAt) ?? context.now().toISOString().slice(0, 10);
	const row = newRow(issue.number, {
		...request,
		request: request.request
	}, {
		received: isoDate(issue.createdAt) ?? acknowledged,
		acknowledged
	}, records.names);
	const { path } = register;
	const made = appendRow(path, register.bytes, row);
	const paste = pasteOf(context, register, row, "bytes" in made ? made.bytes : void 0);
	if ("why" in made) return {
		paste,
		why: made.why
	};
	const title = `Register ${kindWords(request.request)} #${issue.number}`;
	return {
		paste,
		proposal: {
			branch: `${BRANCH_PREFIX}${issue.number}`,
			path,
			bytes: made.bytes,
			...register.blob === void 0 ? {} : { replaces: register.blob },
			title,
			body: proposalBody(issue.number, path, request.request === "removal")
		}
	};
}
function kindWords(kind) {
	return kind === "complaint" ? "complaint" : "removal request";
}
function pasteOf({ repository, serverUrl }, { path, bytes }, row, after) {
	const decoder = new TextDecoder();
	const before = bytes === void 0 ? "" : decoder.decode(bytes);
	const lines = after === void 0 ? [[...row.keys()].join(","), [...row.values()].join(",")] : decoder.decode(after).slice(before === "" ? 0 : Math.min(before.trimEnd().length, before.length)).split(/\r\n|\n/).filter((line) => line.trim() !== "");
	const url = pasteUrl({
		repository,
		serverUrl
	}, path, bytes === void 0 ? lines : void 0);
	return {
		path,
		lines,
		language: /\.ya?ml$/i.test(path) ? "yaml" : "csv",
		...url === void 0 ? {} : { url }
	};
}

// src/app/rights-jobs.ts
async function complaintJob(job, options, signal) {
	const context = await contextOf(await options.installations.get(job.installation), job.repository, options, signal);
	const answered = await alone(options.store, job.repository, () => answerRightsRequest(context, job.number));
	if (answered === void 0) throw new Postponed(BUSY_S$1, "a sweep looks at the requests of this repository");
	const { did, nothing } = answered;
	return did.length > 0 ? did.join("; ") : `nothing: ${nothing ?? "nothing is due"}`;
}
const BUSY_S$1 = 20;
async function alone(store, repository, work) {
	const lock = await store.lock(`rights/${repository}`);
	if (lock === void 0) return void 0;
	try {
		return await work();
	} finally {
		await lock.release();
	}
}
const lookedKey = (id) => `app/rights/${id}`;
async function rightsAfterSweep(installation, repositories, options, signal, failed) {
	const { app, store } = options;
	let done = 0;
	for (const { id, commit, status, mode } of repositories) {
		if (signal.aborted) break;
		if (status !== "model" || mode !== "active" || commit === void 0) continue;
		const now = new Date(app.now()).toISOString();
		const before = /^([0-9a-f]{40,64}) (\S{24})$/.exec(Buffer.from(await store.read("state", lookedKey(id)) ?? []).toString("latin1"));
		if (before?.[1] === commit && before[2]?.slice(0, 10) === now.slice(0, 10)) continue;
		try {
			const context = await contextOf(installation, id, options, signal);
			const results = await alone(store, id, () => answerRightsRequests(context, before?.[2]));
			if (results === void 0) continue;
			done += results.filter(({ did }) => did.length > 0).length;
			await store.write("state", lookedKey(id), Buffer.from(`${commit} ${now}`));
		} catch (error) {
			if (error instanceof GitHubError && error.kind === "rate-limited") throw error;
			failed(error);
		}
	}
	return done;
}
async function contextOf(installation, id, { app, store, webUrl }, signal) {
	const { permissions } = installation;
	const mayPropose = permissions["contents"] === "write" && permissions["pull_requests"] === "write";
	const github = narrowedClient(app, installation.id, id, {
		metadata: "read",
		issues: "write",
		contents: mayPropose ? "write" : "read",
		...mayPropose ? { pull_requests: "write" } : {}
	});
	const repository = await repositoryOf(github, installation, id);
	const { repositories } = await readRemembered(store, installation.account.login);
	const organisation = await organisationFile(app, installation);
	return {
		github,
		repository,
		...organisation === void 0 ? {} : { organisation },
		isModel: repositories.get(id)?.kind === "model",
		mayPropose,
		store,
		now: () => new Date(app.now()),
		serverUrl: webUrl,
		signal
	};
}

// src/app/tick.ts
const HOUR_MS$2 = 36e5;
const KEPT_MS = 72 * HOUR_MS$2;
const OVERLAP_MS = 2 * HOUR_MS$2;
const MOST_TRIES = 3;
const MOST_AT_ONCE = 200;
const SPREAD_S = 3e3;
const APART_S = 60;
const DELIVERIES_KEY = "app/deliveries-since";
function sweptKey(installation) {
	return `app/swept/${installation}`;
}
async function tick({ app, store, queue, log }, signal) {
	const today = new Date(app.now()).toISOString().slice(0, 10);
	const { installations: installations$1, complete } = await installations(app);
	if (!complete) log.warn("the list of installations is not whole: the others wait for the next tick");
	const due = [];
	for (const { id, suspended } of installations$1) if (!suspended && await textAt(store, sweptKey(id)) !== today) due.push(id);
	const apart = Math.min(APART_S, SPREAD_S / Math.max(1, due.length));
	for (const [index, installation] of due.entries()) await queue.add({
		kind: "sweep",
		installation
	}, { afterSeconds: Math.floor(index * apart) });
	const again = await askAgain({
		app,
		store,
		log
	}, signal);
	return `${installations$1.length} installations, ${due.length} to be swept, ${again} deliveries asked for again`;
}
async function markSwept(store, installation, now) {
	await store.write("state", sweptKey(installation), Buffer.from(new Date(now).toISOString().slice(0, 10)));
}
async function askAgain({ app, store, log }, signal) {
	const now = app.now();
	const before = Date.parse(await textAt(store, DELIVERIES_KEY) ?? "");
	const since = Math.max(now - KEPT_MS, (Number.isNaN(before) ? now - KEPT_MS : before) - OVERLAP_MS);
	try {
		const { deliveries } = await hookDeliveries(app, { since: new Date(since).toISOString() });
		const lost = toAskFor(deliveries);
		let asked = 0;
		for (const { id } of lost) {
			if (signal.aborted) return asked;
			if (await asksAgain(app, id, log)) asked += 1;
		}
		if (lost.length < MOST_AT_ONCE) await store.write("state", DELIVERIES_KEY, Buffer.from(new Date(now).toISOString()));
		return asked;
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone" || error.kind === "rejected")) {
			log.warn({ err: error }, "GitHub tells nothing of its deliveries");
			return 0;
		}
		throw error;
	}
}
async function asksAgain(app, id, log) {
	try {
		await redeliver(app, id);
		return true;
	} catch (error) {
		if (!(error instanceof GitHubError) || error.kind === "rate-limited" || error.kind === "unavailable") throw error;
		log.warn({
			err: error,
			delivery: id
		}, "GitHub does not send a delivery again");
		return false;
	}
}
function toAskFor(deliveries) {
	const tries = /* @__PURE__ */ new Map();
	for (const { guid } of deliveries) tries.set(guid, (tries.get(guid) ?? 0) + 1);
	return lostDeliveries(deliveries).filter(({ guid }) => (tries.get(guid) ?? 0) < MOST_TRIES).toSorted((a, b) => a.id - b.id).slice(0, MOST_AT_ONCE);
}
async function textAt(store, key) {
	const bytes = await store.read("state", key);
	return bytes === void 0 ? void 0 : Buffer.from(bytes).toString("utf8");
}

// src/app/sweep-jobs.ts
const READ_ONLY = [
	"metadata",
	"contents",
	"issues"
];
const BUSY_S = 60;
async function sweepJob(job, { app, installations, store, log, pageOf, sweep, rights }, signal) {
	const installation = await installations.get(job.installation);
	const { account, permissions } = installation;
	const reading = Object.fromEntries(READ_ONLY.filter((name) => permissions[name] !== void 0).map((name) => [name, "read"]));
	const { run, repositories } = (await sweep({
		github: installationClient(app, job.installation, { permissions: reading }),
		account: account.login,
		accountId: account.id,
		store,
		now: () => new Date(app.now()),
		installation: true,
		signal,
		narrowed: (repository) => Promise.resolve(narrowedClient(app, job.installation, repository, ISSUES_ONLY)),
		progress: (text) => {
			log.debug({ installation: job.installation }, text);
		},
		...pageOf === void 0 ? {} : { page: pageOf(account.login) },
		...job.kind === "repository" ? { only: [job.repository] } : {}
	})).overview;
	const said = `${run.requests} requests, ${run.writes} writes, ${run.queued} issues wait for the next run`;
	if (run.complete) {
		await rights(installation, job.kind === "sweep" ? repositories : repositories.filter(({ id }) => id === job.repository), (err) => {
			log.warn({
				installation: job.installation,
				err
			}, "requests of rightsholders in one repository could not be looked at; tried again by the next sweep");
		});
		if (job.kind === "sweep") await markSwept(store, job.installation, app.now());
		return said;
	}
	if (signal.aborted) throw new Postponed(1, "the app stops; the rest is done by the next run");
	const until = Date.parse(run.next ?? "");
	if (!Number.isNaN(until)) throw new Postponed(Math.max(30, Math.ceil((until - app.now()) / 1e3) + 5), `GitHub's limit is used up; ${said}`);
	if (run.requests === 0) throw new Postponed(BUSY_S, "another sweep of this account is under way");
	if (job.kind === "repository") throw new Error(`the sweep of one repository did not finish: ${said}`);
	return `not finished: ${said}`;
}

// src/app/body.ts
var BodyError = class extends Error {
	name = "BodyError";
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
const MAX_DELIVERY_BYTES = 26214400;
var BodyBudget = class {
	#most;
	#held = 0;
	constructor(most = 134217728) {
		this.#most = most;
	}
	async read(request, maxBytes) {
		const told = request.headers["content-length"];
		if (told !== void 0 && Number(told) > maxBytes) throw new BodyError(413, `the body is longer than ${maxBytes} bytes`);
		const parts = [];
		let size = 0;
		try {
			for await (const part of request.iterator({ destroyOnReturn: false })) {
				size += part.length;
				this.#held += part.length;
				if (size > maxBytes) throw new BodyError(413, `the body is longer than ${maxBytes} bytes`);
				if (this.#held > this.#most) throw new BodyError(503, "too many large bodies at once");
				parts.push(part);
			}
			return Buffer.concat(parts, size);
		} catch (error) {
			throw error instanceof BodyError ? error : new BodyError(400, "the body broke off");
		} finally {
			this.#held -= size;
		}
	}
};

// src/github/members.ts
async function viewer(github) {
	const { data } = await github.get("/user");
	const [id, login] = [count(member(data, "id")), text(member(data, "login"))];
	if (id === void 0 || login === void 0 || !/^[A-Za-z0-9_-]{1,100}$/.test(login)) throw unexpected("nobody", { reads: true });
	return {
		id,
		login
	};
}
async function membershipOf(github, organisation, person) {
	if (slug(organisation.login) === void 0) return "none";
	try {
		const { data } = await github.get(`/user/memberships/orgs/${encodeURIComponent(organisation.login)}`);
		const named = count(member(data, "organization", "id"));
		if (!((text(member(data, "organization", "login")) ?? "").toLowerCase() === organisation.login.toLowerCase()) || organisation.id !== void 0 && named !== organisation.id) return "none";
		if (person !== void 0 && count(member(data, "user", "id")) !== person.id) return "none";
		const [state, role] = [member(data, "state"), member(data, "role")];
		if (state !== "active") return "none";
		return role === "admin" ? "admin" : "member";
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		if (error.status !== 404 && (error.status !== 403 || error.kind === "rate-limited")) throw error;
		if (error.status === 403) github.log(`GitHub does not tell of a membership (an app needs the permission to read members): ${error.message}`);
		return "none";
	}
}

// src/app/web/access.ts
const RECHECK_SECONDS = 600;
const ACCOUNT = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/;
const MOST$3 = 100;
const AT_ONCE = 5;
const keyOf = (session, login) => `access/${session.key}/${login.toLowerCase()}`;
async function checked({ store, now }, session, login) {
	const bytes = await store.read("state", keyOf(session, login));
	const found = bytes === void 0 ? null : /^(\d{1,15})(?: (\d{1,15}))?$/.exec(new TextDecoder().decode(bytes));
	const at = Number(found?.[1]);
	const age = now().getTime() / 1e3 - at;
	if (found === null || !(age >= 0 && age < 600)) return void 0;
	return found[2] === void 0 ? { at } : {
		at,
		id: Number(found[2])
	};
}
async function remember({ store, now }, session, login, id) {
	await store.write("state", keyOf(session, login), new TextEncoder().encode(`${Math.floor(now().getTime() / 1e3)}${id === void 0 ? "" : ` ${id}`}`));
}
async function administers(deps, session, account) {
	const { login, id } = account;
	if (!ACCOUNT.test(login)) return false;
	const known = await checked(deps, session, login);
	if (known !== void 0 && (id === void 0 || known.id === id)) return true;
	const yes = await ask(deps.clientFor(session.token), session.person, login, id);
	if (yes) await remember(deps, session, login, id);
	return yes;
}
async function ask(github, person, login, id) {
	if (login.toLowerCase() !== person.login.toLowerCase()) return await membershipOf(github, {
		login,
		...id === void 0 ? {} : { id }
	}, person) === "admin";
	const { data } = await github.get("/user");
	return count(member(data, "id")) === person.id && (text(member(data, "login")) ?? "").toLowerCase() === login.toLowerCase() && (id === void 0 || id === person.id);
}
async function accountsOf(deps, session) {
	const { items, complete } = await deps.clientFor(session.token).pages("/user/installations", {}, {
		maxPages: 3,
		items: "installations"
	});
	const candidates = items.flatMap((item) => {
		const [login, id] = [text(member(item, "account", "login")), count(member(item, "account", "id"))];
		return login === void 0 || id === void 0 || !ACCOUNT.test(login) ? [] : [{
			login,
			id
		}];
	});
	const asked = candidates.slice(0, MOST$3);
	const found = [];
	for (let i = 0; i < asked.length; i += AT_ONCE) {
		const batch = asked.slice(i, i + AT_ONCE);
		const answers = await Promise.all(batch.map((one) => administers(deps, session, one)));
		found.push(...batch.filter((_, n) => answers[n] === true));
	}
	return {
		accounts: found.toSorted((a, b) => a.login.toLowerCase() < b.login.toLowerCase() ? -1 : 1),
		complete: complete && asked.length === candidates.length
	};
}

// src/app/respond.ts
function secureHeaders(response, https) {
	const headers = {
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"referrer-policy": "no-referrer",
		"content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		"cross-origin-opener-policy": "same-origin",
		"cross-origin-resource-policy": "same-origin",
		"permissions-policy": "camera=(), geolocation=(), microphone=()",
		"cache-control": "no-store",
		...https ? { "strict-transport-security": "max-age=31536000" } : {}
	};
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
function sendJson(response, status, body, headers = {}) {
	send(response, status, `${JSON.stringify(body)}\n`, "application/json; charset=utf-8", headers);
}
function sendText(response, status, body, headers = {}) {
	send(response, status, `${body}\n`, "text/plain; charset=utf-8", headers);
}
function sendHtml(response, status, body, headers = {}) {
	send(response, status, body, "text/html; charset=utf-8", headers);
}
function send(response, status, body, type, headers) {
	if (response.headersSent || response.destroyed) return;
	const unread = !response.req.complete;
	response.writeHead(status, {
		"content-type": type,
		"content-length": Buffer.byteLength(body),
		...unread ? { connection: "close" } : {},
		...headers
	});
	response.end(response.req.method === "HEAD" ? "" : body);
}

// src/app/web/answers.ts
const HEADERS = {
	"content-security-policy": `${organisationPolicy("'self'")}; frame-ancestors 'none'`,
	"referrer-policy": "same-origin",
	"x-robots-tag": "noindex"
};
function answer(response, site, status, page, headers = {}, cookies = []) {
	secureHeaders(response, site.secure);
	if (cookies.length > 0) response.setHeader("set-cookie", cookies);
	sendHtml(response, status, page, {
		...HEADERS,
		...headers
	});
}
function redirect(response, site, to, cookies) {
	secureHeaders(response, site.secure);
	if (cookies.length > 0) response.setHeader("set-cookie", cookies);
	sendText(response, 303, "see the other page", { location: to });
}
function download(response, site, file) {
	secureHeaders(response, site.secure);
	sendHtml(response, 200, file.body, {
		"content-type": file.type,
		"content-disposition": `attachment; filename="${file.name}"`,
		"x-robots-tag": "noindex"
	});
}

// src/app/web/pages.ts
const LOGIN_PATH = "/login";
const LOGOUT_PATH = "/logout";
function bar(session, account) {
	return markup`<div class="account"><nav aria-label="Account"><ul><li><a href="/">All accounts</a></li>${account === void 0 ? NOTHING : [
		["overview.csv", "Obligations as CSV"],
		["overview.csv?table=models", "Models as CSV"],
		["overview.json", "JSON"],
		["overview.html", "This page as a file"]
	].map(([file, words]) => markup`<li><a href="/o/${account}/${file}">${words}</a></li>`)}</ul></nav>
<form method="post" action="${LOGOUT_PATH}"><span>Signed in as <bdi>${session.person.login}</bdi></span> <input type="hidden" name="csrf" value="${session.csrf}"><button type="submit">Sign out</button></form></div>
`;
}
const NO_BAR = markup``;
function page$1(title, body, session) {
	return organisationFrame({
		title: `${title}: GPAI Docket`,
		bar: session === void 0 ? NO_BAR : bar(session),
		body: markup`<main id="content">
${body}</main>
<footer><p>GPAI Docket: obligations that nobody forgets, across an organisation.</p></footer>
`,
		script: false
	});
}
function welcome() {
	return page$1("Sign in", markup`<p class="kicker">GPAI Docket</p>
<h1>What is open in your organisation</h1>
<p>An overview of the records of every model repository: what is open, what falls due next, and what became of it.</p>
<p><a class="action" href="${LOGIN_PATH}">Sign in with GitHub</a></p>
<h2>Who sees what</h2>
<p>Only people who own an organisation on GitHub see its page. GitHub is asked with your own sign-in, now and again every ten minutes. Nothing is written in your name, and a sign-in ends after eight hours.</p>
`);
}
function home(session, listed, complete) {
	const rows = listed.map(({ account, overview }) => markup`<li><h2><a href="/o/${account.login}"><bdi>${account.login}</bdi></a></h2>
<p>${overview === void 0 ? "No run has ended yet." : verdict(organisationView(overview, "private"))}</p>${overview === void 0 ? NOTHING : markup`<p class="quiet">Judged on ${overview.now}</p>`}</li>
`);
	return page$1("Accounts", markup`<p class="kicker">GPAI Docket</p>
<h1>Accounts that you administer</h1>
${rows.length === 0 ? markup`<p>No account that you administer has the app. You see an organisation here when you own it (a member does not), and when the app is installed there with the permission to read members.</p>
` : markup`<ul class="accounts">
${rows}</ul>
`}${complete ? NOTHING : markup`<p class="notice">You have more organisations than are asked about here. An account's page opens at its address all the same: /o/ and its name.</p>
`}`, session);
}
function notFound(session) {
	return page$1("Not found", markup`<h1>Nothing here for you</h1>
<p>There is no such page, or you do not administer that account. If you own the organisation: the app has to be installed there and may have to be allowed to read members.</p>
<p><a href="/">All accounts that you administer</a></p>
`, session);
}
function notYet(session, account) {
	return page$1("No overview yet", markup`<h1><bdi>${account}</bdi></h1>
<p>There is no overview of this account yet: the app is not installed there, or its first run has not ended. A run after an installation takes some minutes.</p>
`, session);
}
function problem(title, message, session) {
	return page$1(title, markup`<h1>${title}</h1>
<p>${message}</p>
<p>${session === void 0 ? markup`<a href="${LOGIN_PATH}">Sign in again</a>` : markup`<a href="/">All accounts that you administer</a>`}</p>
`, session);
}

// src/app/web/account.ts
const PATH = /^\/o\/([A-Za-z0-9_-]{1,100})(?:\/(overview\.(?:csv|json|html)))?$/;
async function accountPage(deps, site, session, address, response) {
	const found = PATH.exec(address.pathname);
	const [login, file] = [found?.[1] ?? "", found?.[2]];
	if (session === void 0) {
		redirect(response, site, ACCOUNT.test(login) ? `${LOGIN_PATH}?to=/o/${login}` : LOGIN_PATH, []);
		return;
	}
	if (!await administers(deps, session, { login })) {
		answer(response, site, 404, notFound(session));
		return;
	}
	const overview = await deps.overviewOf(login);
	if (overview === void 0 || overview.accountId !== void 0 && !await administers(deps, session, {
		login,
		id: overview.accountId
	})) {
		answer(response, site, 404, notYet(session, login));
		return;
	}
	if (file === void 0) answer(response, site, 200, renderOrganisationHtml(overview, { bar: bar(session, overview.account) }));
	else download(response, site, exported(file, overview, address.searchParams.get("table") === "models"));
}
function exported(file, overview, models) {
	const name = `gpai-docket-${overview.account.replaceAll(/[^A-Za-z0-9_-]/g, "_").slice(0, 100)}-${overview.now.replaceAll(/[^0-9-]/g, "")}`;
	if (file.endsWith("csv")) return {
		name: `${name}${models ? "-models" : ""}.csv`,
		type: "text/csv; charset=utf-8; header=present",
		body: renderOrganisationCsv(overview, { table: models ? "models" : "obligations" })
	};
	if (file.endsWith("json")) return {
		name: `${name}.json`,
		type: "application/json; charset=utf-8",
		body: renderOrganisationJson(overview)
	};
	return {
		name: `${name}.html`,
		type: "text/html; charset=utf-8",
		body: renderOrganisationHtml(overview)
	};
}

// src/app/web/cookies.ts
const VALUE = /^[A-Za-z0-9._-]{1,3900}$/;
const MOST$2 = 8192;
function cookie(name, secure) {
	const full = secure ? `__Host-${name}` : name;
	const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
	return {
		name: full,
		read(request) {
			const header = request.headers.cookie ?? "";
			if (header.length > MOST$2) return void 0;
			const found = header.split(";").map((part) => part.trim()).filter((part) => part.startsWith(`${full}=`)).map((part) => part.slice(full.length + 1));
			const [value] = found;
			return found.length === 1 && value !== void 0 && VALUE.test(value) ? value : void 0;
		},
		set: (value, seconds) => `${full}=${value}; ${attributes}; Max-Age=${seconds}`,
		clear: () => `${full}=; ${attributes}; Max-Age=0`
	};
}

// src/app/web/limit.ts
const MOST$1 = 1e4;
const NEAR = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;
function peerOf(request) {
	const peer = request.socket.remoteAddress ?? "";
	const forwarded = request.headers["x-forwarded-for"];
	const last = typeof forwarded === "string" ? forwarded.slice(-200).split(",").at(-1)?.trim() ?? "" : "";
	return NEAR.test(peer) && /^[0-9A-Fa-f.:]{2,45}$/.test(last) ? last : peer;
}
var RateLimit = class {
	#most;
	#perSecond;
	#buckets = /* @__PURE__ */ new Map();
	constructor(most, seconds) {
		[this.#most, this.#perSecond] = [most, most / seconds];
	}
	take(who, now) {
		const known = this.#buckets.get(who);
		const left = known === void 0 ? this.#most : Math.min(this.#most, known.left + Math.max(0, now - known.at) / 1e3 * this.#perSecond);
		this.#buckets.delete(who);
		if (this.#buckets.size >= MOST$1) for (const oldest of this.#buckets.keys()) {
			this.#buckets.delete(oldest);
			break;
		}
		this.#buckets.set(who, {
			left: Math.max(0, left - (left >= 1 ? 1 : 0)),
			at: now
		});
		return left >= 1;
	}
};

// src/app/web/seal.ts
const NONCE = 12;
const TAG = 16;
const MOST = 16384;
function keyFor(secret, purpose, more = "") {
	return Buffer.from(hkdfSync("sha256", secret, more, `gpai-docket ${purpose}`, 32));
}
function seal(key, text, bound) {
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
	cipher.setAAD(Buffer.from(bound));
	const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return Buffer.concat([
		nonce,
		cipher.getAuthTag(),
		body
	]).toString("base64url");
}
function unseal(key, sealed, bound) {
	if (sealed.length > MOST || !/^[A-Za-z0-9_-]+$/.test(sealed)) return void 0;
	const bytes = Buffer.from(sealed, "base64url");
	if (bytes.length < 28) return void 0;
	try {
		const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE), { authTagLength: TAG });
		decipher.setAuthTag(bytes.subarray(NONCE, 28));
		decipher.setAAD(Buffer.from(bound));
		return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
	} catch {
		return;
	}
}
function mac(key, text) {
	return createHmac("sha256", key).update(text).digest("base64url");
}
function same$1(given, wanted) {
	const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
	return a.length === b.length && timingSafeEqual(a, b);
}
function unguessable() {
	return randomBytes(32).toString("base64url");
}

// src/app/web/sessions.ts
const SESSION_SECONDS = 28800;
const COOKIE$1 = /^([0-9a-z]{6,10})\.([A-Za-z0-9_-]{43})$/;
const encoder = new TextEncoder();
var Sessions = class {
	#store;
	#secret;
	#hash;
	#csrf;
	#now;
	constructor(store, secret, now) {
		[this.#store, this.#secret, this.#now] = [
			store,
			secret,
			now
		];
		[this.#hash, this.#csrf] = [keyFor(secret, "session hash"), keyFor(secret, "form")];
	}
	async begin(person, token, tokenSeconds) {
		const ends = Math.floor(this.#now().getTime() / 1e3) + Math.min(SESSION_SECONDS, tokenSeconds ?? 28800);
		const cookie = `${ends.toString(36)}.${unguessable()}`;
		const key = this.#keyOf(cookie);
		const kept = {
			v: 1,
			id: person.id,
			login: person.login,
			token: seal(this.#sealing(cookie), token, key)
		};
		await this.#store.write("state", `session/${key}`, encoder.encode(JSON.stringify(kept)));
		return {
			cookie,
			key,
			person,
			token,
			ends,
			csrf: mac(this.#csrf, key)
		};
	}
	async find(cookie) {
		const parts = cookie === void 0 ? null : COOKIE$1.exec(cookie);
		if (cookie === void 0 || parts === null) return void 0;
		const ends = Number.parseInt(parts[1] ?? "", 36);
		if (ends * 1e3 <= this.#now().getTime()) return void 0;
		const key = this.#keyOf(cookie);
		const bytes = await this.#store.read("state", `session/${key}`);
		const kept = bytes === void 0 ? void 0 : keptOf(bytes);
		const token = kept === void 0 ? void 0 : unseal(this.#sealing(cookie), kept.token, key);
		return kept === void 0 || token === void 0 ? void 0 : {
			cookie,
			key,
			person: {
				id: kept.id,
				login: kept.login
			},
			token,
			ends,
			csrf: mac(this.#csrf, key)
		};
	}
	async end({ key }) {
		await this.#store.remove("state", `session/${key}`);
		for (const one of await this.#store.keys("state", `access/${key}/`)) await this.#store.remove("state", one);
	}
	#keyOf(cookie) {
		return `${cookie.slice(0, cookie.indexOf("."))}/${mac(this.#hash, cookie)}`;
	}
	#sealing(cookie) {
		return keyFor(this.#secret, "user token", cookie);
	}
};
function keptOf(bytes) {
	try {
		const value = JSON.parse(new TextDecoder().decode(bytes));
		return value?.v === 1 && typeof value.id === "number" && typeof value.login === "string" && typeof value.token === "string" ? value : void 0;
	} catch {
		return;
	}
}
async function tidy(store, now, most = 500) {
	let removed = 0;
	for (const prefix of [
		"session/",
		"access/",
		"sign-in/"
	]) for (const key of await store.keys("state", prefix)) {
		if (removed >= most) return removed;
		if (Number.parseInt(key.slice(prefix.length).split("/")[0] ?? "", 36) * 1e3 > now.getTime()) continue;
		await store.remove("state", key);
		removed++;
	}
	return removed;
}

// src/app/web/sign-in.ts
const SECONDS = 600;
const BOUND = "sign-in";
function target(asked) {
	const account = asked === null ? null : /^\/o\/([A-Za-z0-9_-]{1,100})$/.exec(asked);
	return account === null || !ACCOUNT.test(account[1] ?? "") ? "/" : `/o/${account[1]}`;
}
var SignIns = class {
	#deps;
	#sessions;
	#cookie;
	#redirectUri;
	#key;
	constructor(deps, sessions, cookie, redirectUri) {
		[this.#deps, this.#sessions, this.#cookie, this.#redirectUri] = [
			deps,
			sessions,
			cookie,
			redirectUri
		];
		this.#key = keyFor(deps.secret, "sign-in");
	}
	begin(asked) {
		const { oauth: { clientId, webUrl } } = this.#deps;
		const begun = {
			state: unguessable(),
			verifier: unguessable(),
			to: target(asked),
			ends: this.#seconds() + SECONDS
		};
		return {
			url: signInUrl({
				webUrl,
				clientId,
				redirectUri: this.#redirectUri,
				state: begun.state,
				verifier: begun.verifier
			}),
			setCookie: this.#cookie.set(seal(this.#key, JSON.stringify(begun), BOUND), SECONDS)
		};
	}
	async finish(request, query) {
		const begun = this.#begun(request);
		const state = query.get("state") ?? "";
		if (begun === void 0 || query.getAll("state").length !== 1 || !same$1(state, begun.state)) return {
			status: 400,
			message: "This sign-in was not begun in this browser, or it is more than ten minutes old."
		};
		const { store } = this.#deps;
		const used = `sign-in/${begun.ends.toString(36)}/${mac(this.#key, begun.state)}`;
		if (await store.read("state", used) !== void 0) return {
			status: 400,
			message: "This sign-in was used already."
		};
		await store.write("state", used, new Uint8Array([1]));
		const code = query.get("code");
		if (code === null) return {
			status: 403,
			message: query.get("error") === "access_denied" ? "You did not let GitHub tell us who you are." : "GitHub did not sign you in."
		};
		const { oauth, clientFor, fetch } = this.#deps;
		const { token, expiresInSeconds } = await exchangeCode({
			...oauth,
			code,
			redirectUri: this.#redirectUri,
			verifier: begun.verifier,
			...fetch === void 0 ? {} : { fetch }
		});
		return {
			session: await this.#sessions.begin(await viewer(clientFor(token)), token, expiresInSeconds),
			to: begun.to
		};
	}
	#begun(request) {
		const text = unseal(this.#key, this.#cookie.read(request) ?? "", BOUND);
		const begun = text === void 0 ? void 0 : JSON.parse(text);
		return begun === void 0 || begun.ends <= this.#seconds() ? void 0 : begun;
	}
	#seconds() {
		return Math.floor(this.#deps.now().getTime() / 1e3);
	}
};

// src/app/web/index.ts
const LOCAL = /* @__PURE__ */ new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
const SUMMARISED = 20;
const TIDY_MS = 36e5;
function webPages(deps) {
	const url = new URL(deps.publicUrl);
	const secure = url.protocol === "https:";
	if (!secure && !(url.protocol === "http:" && LOCAL.has(url.hostname))) throw new Error("the pages need an https address: cookies would travel in the open");
	if (deps.secret.length < 32) throw new Error("the secret of the sessions is shorter than 32 characters");
	const web = new Web(deps, {
		origin: url.origin,
		secure
	});
	return async (request, response) => await web.serve(request, response);
}
var Web = class {
	#deps;
	#site;
	#sessions;
	#signIns;
	#cookies;
	#limit = new RateLimit(30, 60);
	#bodies = new BodyBudget(1048576);
	#tidied = Number.NEGATIVE_INFINITY;
	constructor(deps, site) {
		[this.#deps, this.#site] = [deps, site];
		this.#cookies = {
			session: cookie("gpai-docket", site.secure),
			signIn: cookie("gpai-docket-sign-in", site.secure)
		};
		this.#sessions = new Sessions(deps.store, deps.secret, deps.now);
		this.#signIns = new SignIns(deps, this.#sessions, this.#cookies.signIn, `${site.origin}${CALLBACK_PATH}`);
	}
	async serve(request, response) {
		const address = addressOf(request.url);
		const route = address === void 0 ? void 0 : this.#routeOf(address.pathname);
		if (address === void 0 || route === void 0) return false;
		const wanted = route === "logout" ? ["POST"] : ["GET", "HEAD"];
		if (!wanted.includes(request.method ?? "")) {
			answer(response, this.#site, 405, problem("Not this way", "This address does not take that kind of request."), { allow: wanted.join(", ") });
			return true;
		}
		try {
			await this.#handle(route, address, request, response);
		} catch (error) {
			if (error instanceof BodyError) answer(response, this.#site, error.status, problem("Not understood", "What the browser sent could not be read."));
			else if (error instanceof GitHubError) await this.#troubled(error, request, response);
			else throw error;
		}
		return true;
	}
	#routeOf(path) {
		if (path === "/") return "home";
		if (path === "/login") return "login";
		if (path === "/auth/callback") return "callback";
		if (path === "/logout") return "logout";
		return path.startsWith("/o/") ? "account" : void 0;
	}
	async #handle(route, address, request, response) {
		switch (route) {
			case "home":
				await this.#home(request, response);
				return;
			case "login": {
				const { url, setCookie } = this.#signIns.begin(address.searchParams.get("to"));
				redirect(response, this.#site, url, [setCookie]);
				return;
			}
			case "callback":
				await this.#callback(address, request, response);
				return;
			case "logout":
				await this.#logout(request, response);
				return;
			case "account": {
				const session = await this.#session(request);
				await accountPage(this.#deps, this.#site, session, address, response);
			}
		}
	}
	async #session(request) {
		return await this.#sessions.find(this.#cookies.session.read(request));
	}
	async #home(request, response) {
		const session = await this.#session(request);
		if (session === void 0) {
			answer(response, this.#site, 200, welcome());
			return;
		}
		const { accounts, complete } = await accountsOf(this.#deps, session);
		const listed = await Promise.all(accounts.map(async (account, i) => {
			const overview = i < SUMMARISED ? await this.#deps.overviewOf(account.login) : void 0;
			return overview === void 0 || overview.accountId !== void 0 && overview.accountId !== account.id ? { account } : {
				account,
				overview
			};
		}));
		answer(response, this.#site, 200, home(session, listed, complete));
	}
	async #callback(address, request, response) {
		if (!this.#mayTry(request, response)) return;
		const done = await this.#signIns.finish(request, address.searchParams);
		if ("status" in done) {
			answer(response, this.#site, done.status, problem("You are not signed in", done.message), {}, [this.#cookies.signIn.clear()]);
			return;
		}
		const before = await this.#session(request);
		if (before !== void 0) await this.#sessions.end(before);
		redirect(response, this.#site, done.to, [this.#cookies.session.set(done.session.cookie, SESSION_SECONDS), this.#cookies.signIn.clear()]);
		await this.#tidy();
	}
	async #logout(request, response) {
		const session = await this.#session(request);
		if (session !== void 0) {
			const form = new URLSearchParams((await this.#bodies.read(request, 2048)).toString("utf8"));
			const { origin, "sec-fetch-site": from } = request.headers;
			if (!((origin === void 0 || origin === this.#site.origin) && (from === void 0 || from === "same-origin")) || !same$1(form.get("csrf") ?? "", session.csrf)) {
				answer(response, this.#site, 403, problem("Not signed out", "The form did not come from this page. Open the page anew and sign out there.", session));
				return;
			}
			await this.#sessions.end(session);
		}
		redirect(response, this.#site, "/", [this.#cookies.session.clear()]);
	}
	async #troubled(error, request, response) {
		this.#deps.log(`pages: ${error.message}`);
		const session = await this.#session(request);
		if (error.status === 401 && session !== void 0) {
			await this.#sessions.end(session);
			answer(response, this.#site, 401, problem("Your sign-in has ended", "GitHub does not take it any more."), {}, [this.#cookies.session.clear()]);
			return;
		}
		const words = error.kind === "rejected" ? [
			400,
			"You are not signed in",
			"GitHub does not take this sign-in: it was used already, or it is too old."
		] : [
			503,
			"GitHub does not answer",
			"Whether you may see this cannot be asked at the moment, so nothing is shown. Try again in some minutes."
		];
		answer(response, this.#site, words[0], problem(words[1], words[2], session), words[0] === 503 ? { "retry-after": "120" } : {}, words[0] === 400 ? [this.#cookies.signIn.clear()] : []);
	}
	#mayTry(request, response) {
		if (this.#limit.take(peerOf(request), this.#deps.now().getTime())) return true;
		answer(response, this.#site, 429, problem("Too many attempts", "Wait a minute, then sign in again."), { "retry-after": "60" });
		return false;
	}
	async #tidy() {
		const now = this.#deps.now();
		if (now.getTime() - this.#tidied < TIDY_MS) return;
		this.#tidied = now.getTime();
		await tidy(this.#deps.store, now).catch((error) => {
			this.#deps.log(`pages: what ended could not be removed: ${error instanceof Error ? error.message : "unknown error"}`);
		});
	}
};
function addressOf(url) {
	return url === void 0 || !url.startsWith("/") || url.length > 8e3 || !URL.canParse(`http://localhost${url}`) ? void 0 : new URL(`http://localhost${url}`);
}

// src/app/pages.ts
function openPages({ environment: { apiUrl, webUrl }, credentials, publicUrl, store, log }) {
	const { clientId, clientSecret, webhookSecret } = credentials;
	if (clientId === void 0 || clientSecret === void 0 || publicUrl === void 0) {
		log.warn("nobody can sign in to the organisation's pages: PUBLIC_URL, GITHUB_CLIENT_ID or GITHUB_CLIENT_SECRET is not set");
		return;
	}
	const say = (line) => {
		log.info(line);
	};
	return webPages({
		store,
		publicUrl,
		oauth: {
			clientId,
			clientSecret,
			webUrl
		},
		now: () => /* @__PURE__ */ new Date(),
		log: say,
		secret: createHmac("sha256", `${clientSecret} ${webhookSecret}`).update("gpai-docket sessions 1").digest("hex"),
		clientFor: (token) => connect({
			token,
			apiUrl,
			log: say,
			patience: {
				tries: 2,
				baseMs: 300,
				maxPauseMs: 1e3
			},
			timeoutMs: 8e3
		}),
		overviewOf: async (account) => {
			const kept = await store.read("state", overviewKey(account));
			return kept === void 0 ? void 0 : parseOverview(kept);
		}
	});
}

// src/app/workers.ts
const HOUR_S = 3600;
const SHORTEST_S = 30;
function jobHandler({ doings, installations, log, metrics, now }) {
	return async (job, signal) => {
		const start = performance.now();
		const fields = fieldsOf(job);
		const end = (result) => {
			const ms = Math.round(performance.now() - start);
			metrics.job(job.kind, result, ms / 1e3);
			return {
				ms,
				result
			};
		};
		try {
			const said = await done(doings, job, signal);
			log.info({
				...fields,
				...end("done")
			}, `${job.kind}: ${said}`);
		} catch (error) {
			if (error instanceof Postponed) {
				log.info({
					...fields,
					...end("delayed"),
					afterSeconds: error.afterSeconds
				}, `${job.kind}: ${error.message}`);
				throw error;
			}
			const why = goneBecause(error);
			if (why !== void 0) {
				if (job.kind !== "tick") installations.forget(job.installation);
				log.info({
					...fields,
					...end("gone")
				}, `${job.kind}: nothing to do: ${why}`);
				return;
			}
			const wait = waitOf(error, now());
			if (wait !== void 0) {
				log.warn({
					...fields,
					...end("delayed"),
					afterSeconds: wait,
					err: error
				}, `${job.kind}: GitHub's limit is reached; put back`);
				throw new Postponed(wait, "GitHub's limit is reached");
			}
			log.error({
				...fields,
				...end("failed"),
				err: error
			}, `${job.kind}: failed; tried again later`);
			throw error;
		}
	};
}
async function done(doings, job, signal) {
	switch (job.kind) {
		case "sweep":
		case "repository": return await doings.sweep(job, signal);
		case "pull":
		case "head": return await doings.pull(job, signal);
		case "complaint": return await doings.complaint(job, signal);
		case "tick": return await doings.tick(signal);
	}
}
function goneBecause(error) {
	if (error instanceof Gone) return error.message;
	if (!(error instanceof GitHubError)) return void 0;
	if (error.kind === "gone") return "no longer there";
	return error.kind === "not-permitted" && error.message.startsWith("the installation is suspended") ? "the installation is suspended" : void 0;
}
function waitOf(error, now) {
	if (!(error instanceof GitHubError) || error.kind !== "rate-limited") return void 0;
	const until = Date.parse(error.resetsAt ?? "");
	const seconds = error.retryAfterMs !== void 0 ? error.retryAfterMs / 1e3 : Number.isNaN(until) ? HOUR_S : (until - now) / 1e3;
	return Math.min(Math.max(Math.ceil(seconds) + 5, SHORTEST_S), 2 * HOUR_S);
}
function fieldsOf(job) {
	return {
		job: job.kind,
		..."installation" in job ? { installation: job.installation } : {},
		..."repository" in job ? { repository: job.repository } : {},
		..."number" in job ? { number: job.number } : {}
	};
}

// src/app/running.ts
const SLUG_KEY = "app/slug";
async function startRunning({ environment, credentials, publicUrl, opened: { store, queue }, logging: { log, secrets }, metrics, onAnswer }) {
	secrets.hide(credentials.privateKey, credentials.webhookSecret, credentials.clientSecret);
	const { apiUrl, webUrl } = environment;
	const app = appClient({
		appId: credentials.appId,
		privateKey: credentials.privateKey,
		apiUrl,
		log: (line) => {
			log.info(line);
		},
		fetch: await counting(apiUrl, metrics, onAnswer)
	});
	const self = {
		appId: credentials.appId,
		slug: await knownSlug(store, credentials.appId)
	};
	learnSlug(app, self, store, log);
	const installations = openInstallations(app);
	const about = {
		app,
		installations,
		store,
		webUrl
	};
	const web = openPages({
		environment,
		credentials,
		publicUrl,
		store,
		log
	});
	const pages = web === void 0 || publicUrl === void 0 ? {} : { pageOf: (account) => `${publicUrl}${pagePath(account)}` };
	const handler = jobHandler({
		log,
		metrics,
		installations,
		now: app.now,
		doings: {
			sweep: (job, signal) => sweepJob(job, {
				app,
				installations,
				store,
				log,
				...pages,
				sweep: sweep$1,
				rights: (...given) => rightsAfterSweep(given[0], given[1], about, signal, given[2])
			}, signal),
			pull: (job, signal) => pullJob(job, about, signal),
			complaint: (job, signal) => complaintJob(job, about, signal),
			tick: async (signal) => {
				if (self.slug === void 0) await learnSlug(app, self, store, log);
				return await tick({
					app,
					store,
					queue,
					log
				}, signal);
			}
		}
	});
	const intake = await openIntake({
		credentials,
		apiUrl,
		log,
		queue,
		jobsOf: (event, payload) => jobsOf(event, payload, self, { complaint: [FORM_LABEL] })
	});
	await queue.schedule(environment.sweepCron);
	if (environment.workers > 0) await queue.work(handler, { concurrency: environment.workers });
	await queue.add({ kind: "tick" });
	return {
		intake,
		app,
		...web === void 0 ? {} : { web }
	};
}
async function counting(apiUrl, metrics, onAnswer) {
	const inner = await proxyAware(apiUrl);
	return async (input, init) => {
		metrics.github(1);
		const response = await inner(input, init);
		if (response.status < 500) {
			metrics.githubAnswered(Date.now());
			onAnswer();
		}
		return response;
	};
}
async function knownSlug(store, appId) {
	const kept = await store.read("state", SLUG_KEY);
	const found = kept === void 0 ? null : /^(\d{1,15}) ([A-Za-z0-9._-]{1,100})$/.exec(Buffer.from(kept).toString("utf8"));
	return found !== null && Number(found[1]) === appId ? found[2] : void 0;
}
async function learnSlug(app, self, store, log) {
	try {
		const { id, slug } = await appOf(app);
		if (id !== self.appId) log.error({ appId: id }, "the private key belongs to another app than APP_ID says; run npm run doctor");
		self.slug = slug;
		await store.write("state", SLUG_KEY, Buffer.from(`${self.appId} ${slug}`));
	} catch (error) {
		log.warn({ err: error }, "GitHub does not tell the app's name; run npm run doctor if this stays");
	}
}

// src/app/deliveries.ts
async function receiveDelivery(request, response, { intake, budget, metrics, log }) {
	const start = performance.now();
	const event = header(request, "x-github-event", /^[a-z0-9_]{1,50}$/);
	const id = header(request, "x-github-delivery", /^[A-Za-z0-9-]{1,64}$/);
	const verdict = await judge(request, event, id, intake, budget);
	const ms = performance.now() - start;
	metrics.delivery(event, verdict.result, ms / 1e3);
	const fields = {
		delivery: id,
		event,
		result: verdict.result,
		status: verdict.status,
		ms: Math.round(ms),
		...verdict.error === void 0 ? {} : { err: errorFields(verdict.error) }
	};
	if (verdict.status < 300) log.info(fields, verdict.message);
	else if (verdict.status >= 500) log.error(fields, verdict.message);
	else log.warn(fields, verdict.message);
	sendJson(response, verdict.status, {
		result: verdict.result,
		message: verdict.message,
		...verdict.fix === void 0 ? {} : { fix: verdict.fix }
	}, verdict.status === 503 ? { "retry-after": "60" } : {});
}
async function judge(request, event, id, intake, budget) {
	const signature = header(request, "x-hub-signature-256", /^sha256=[0-9a-f]{64}$/);
	if (signature === void 0) return unauthorised("a delivery without a signature");
	if (event === void 0 || id === void 0) return invalid(400, "a delivery without X-GitHub-Event or X-GitHub-Delivery");
	if (header(request, "content-type", /^application\/json(?:\s*;[\x20-\x7e]{0,100})?$/i) === void 0) return {
		...invalid(415, "a delivery that is not application/json"),
		fix: "set the content type of the app's webhook to application/json"
	};
	try {
		const text = (await budget.read(request, MAX_DELIVERY_BYTES)).toString("utf8");
		const result = await intake.take({
			id,
			event,
			text,
			signature
		});
		switch (result) {
			case "unauthorised": return unauthorised("a delivery whose signature does not match");
			case "invalid": return invalid(400, "a delivery that holds no JSON object");
			case "ignored": return {
				status: 202,
				result,
				message: "a delivery of unknown shape"
			};
			case "new":
			case "repeated": return {
				status: 202,
				result,
				message: result === "new" ? "delivery taken" : "delivery taken before"
			};
		}
	} catch (error) {
		if (error instanceof BodyError) return error.status === 503 ? {
			status: 503,
			result: "unavailable",
			message: error.message
		} : invalid(error.status, error.message);
		return {
			status: 503,
			result: "unavailable",
			message: "the queue takes no deliveries at the moment",
			error
		};
	}
}
function unauthorised(message) {
	return {
		status: 401,
		result: "unauthorised",
		message,
		fix: "if GitHub sent it: the webhook secret on the app's page and WEBHOOK_SECRET differ"
	};
}
function invalid(status, message) {
	return {
		status,
		result: "invalid",
		message
	};
}
function header(request, name, form) {
	const value = request.headers[name];
	return typeof value === "string" && value.length <= 200 && form.test(value) ? value : void 0;
}

// src/app/server.ts
async function openServer(options) {
	const requestTimeout = options.requestTimeoutMs ?? 3e4;
	const server = createServer({
		maxHeaderSize: 16384,
		requestTimeout,
		headersTimeout: Math.min(1e4, requestTimeout),
		keepAliveTimeout: 5e3,
		connectionsCheckingInterval: Math.min(1e3, requestTimeout)
	});
	server.maxHeadersCount = 100;
	server.maxConnections = 2e3;
	const budget = new BodyBudget();
	server.on("request", (request, response) => {
		serve(request, response, options, budget);
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port, options.host, resolve);
	});
	server.on("error", (err) => {
		options.log.error({ err }, "the HTTP server failed");
	});
	return {
		port: server.address().port,
		close: () => closed(server)
	};
}
function closed(server) {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeIdleConnections();
	});
}
async function serve(request, response, options, budget) {
	const log = options.log.child({ request: randomUUID().slice(0, 8) });
	request.on("error", () => {});
	response.on("error", () => {});
	let route = "other";
	response.once("close", () => {
		options.metrics.request(route, response.statusCode);
	});
	try {
		secureHeaders(response, options.https);
		route = await handle(request, response, {
			...options,
			log
		}, budget);
	} catch (error) {
		route = "error";
		log.error({ err: error }, "a request could not be served");
		if (!response.headersSent) sendText(response, 500, "something went wrong here; the log says what");
		else response.destroy();
	}
}
async function handle(request, response, options, budget) {
	const path = pathOf(request.url);
	if (path === void 0) {
		sendText(response, 400, "no usable address");
		return "other";
	}
	const { intake, setup, web, ready } = options.serving();
	const reads = request.method === "GET" || request.method === "HEAD";
	switch (path) {
		case WEBHOOK_PATH:
			if (request.method !== "POST") sendJson(response, 405, { message: "deliveries come as POST" }, { allow: "POST" });
			else if (intake === void 0) sendJson(response, 503, { message: "the app takes no deliveries yet" }, { "retry-after": "60" });
			else await receiveDelivery(request, response, {
				intake,
				budget,
				metrics: options.metrics,
				log: options.log
			});
			return "webhooks";
		case "/health":
			if (!reads) break;
			sendJson(response, 200, { status: "live" });
			return "health";
		case "/ready": {
			if (!reads) break;
			if (ready === void 0) {
				sendJson(response, 503, { status: "starting" });
				return "ready";
			}
			const { ready: isReady, checks } = await ready.check();
			sendJson(response, isReady ? 200 : 503, {
				status: isReady ? "ready" : "not ready",
				checks,
				...setup === void 0 ? {} : { setup: "open" }
			});
			return "ready";
		}
		case "/metrics":
			if (!reads) break;
			if (!allowed(request, options.metricsToken)) sendText(response, 401, "METRICS_TOKEN is asked for, as a bearer token", { "www-authenticate": "Bearer" });
			else sendText(response, 200, options.metrics.render(await options.queue.counts().catch(() => void 0)).trimEnd(), { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
			return "metrics";
	}
	if (setup !== void 0 && await setup(request, response)) return "setup";
	if (web !== void 0 && await web(request, response)) return "web";
	sendText(response, 404, "not found");
	return "other";
}
function pathOf(url) {
	if (url === void 0 || !url.startsWith("/") || url.length > 8e3 || !URL.canParse(`http://localhost${url}`)) return void 0;
	return new URL(`http://localhost${url}`).pathname;
}
function allowed(request, token) {
	if (token === void 0) return true;
	const given = Buffer.from(request.headers.authorization ?? "");
	const wanted = Buffer.from(`Bearer ${token}`);
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}

// src/app/manifest.ts
const APP_DESCRIPTION = "Opens an issue when an obligation of a general-purpose AI model goes stale, and closes it when it is renewed.";
function permissionsOf(proposals) {
	return Object.fromEntries([...PERMISSIONS, ...proposals ? PROPOSALS : []].map(({ name, level }) => [name, level]));
}
function manifestJson({ name, publicUrl, proposals }) {
	return JSON.stringify({
		name,
		description: APP_DESCRIPTION,
		url: publicUrl,
		public: false,
		hook_attributes: {
			url: `${publicUrl}${WEBHOOK_PATH}`,
			active: true
		},
		redirect_url: `${publicUrl}${SETUP_DONE_PATH}`,
		callback_urls: [`${publicUrl}${CALLBACK_PATH}`],
		request_oauth_on_install: false,
		default_permissions: permissionsOf(proposals),
		default_events: EVENTS$1.map((e) => e.name)
	});
}

// src/app/setup-page.ts
const STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}label{display:block;margin-top:1rem;font-weight:600}input[type=text]{box-sizing:border-box;width:100%;padding:.5rem;font:inherit}small{display:block;font-weight:400;color:#57606a}button{margin-top:1.5rem;padding:.6rem 1.2rem;font:inherit;font-weight:600;color:#fff;background:#1f6f3f;border:0;border-radius:6px;cursor:pointer}table{border-collapse:collapse;width:100%;margin-top:1rem}th,td{text-align:left;padding:.3rem .5rem;border-bottom:1px solid #d0d7de;vertical-align:top}[aria-invalid]{outline:2px solid #b42318}[role=alert]{border-left:4px solid #b42318;padding:.5rem 1rem;background:#fff4f2}code{overflow-wrap:anywhere}@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}small{color:#9da7b1}th,td{border-color:#30363d}[role=alert]{background:#2b1613}}";
function setupPolicy(webUrl) {
	return `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${webUrl} https:; base-uri 'none'; frame-ancestors 'none'`;
}
function page(title, body) {
	return `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>${html(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n<h1>${html(title)}</h1>\n${body}\n</main>\n</body>\n</html>\n`;
}
function formPage(values, wrong) {
	const field = (id, label, hint, more) => `<label for="${id}">${label}<small>${hint}</small></label>\n<input type="text" id="${id}" name="${id}" value="${html(values[id] ?? "")}" maxlength="200" autocomplete="off" spellcheck="false"${more}${wrong?.field === id ? " aria-invalid=\"true\" aria-describedby=\"wrong\" autofocus" : ""}>`;
	return page("Set up GPAI Docket", `${wrong === void 0 ? "" : `<p role="alert" id="wrong">${html(wrong.text)}</p>\n`}<p>This page creates a GitHub App of your own. Its credentials stay on this server. Nothing is written on GitHub before you confirm it there.</p>
<form method="post" action="/setup">
${field("code", "Setup code", "The server printed it when it started: it proves that you run it.", " required")}
${field("organisation", "Organisation", "Its name on GitHub. Empty: the app belongs to your own account, and can be installed there alone.", "")}
${field("name", "Name of the app", "Nobody else on GitHub may have the same one; 34 characters at most.", " required")}
${field("url", "Address of this server", "https://HOST, as GitHub reaches it.", " required")}
<label><input type="checkbox" name="proposals" value="yes"${values.proposals ? " checked" : ""}> Propose register rows by pull request<small>For complaints and removal requests. ${html(`Asks for ${PROPOSALS.map((p) => `${p.level} access to ${p.name.replaceAll("_", " ")}`).join(" and ")}; without it ${PROPOSALS[0]?.without ?? ""}.`)}</small></label>
<button type="submit">Go on</button>
</form>`);
}
function confirmPage(action, manifest, account) {
	const permissions = JSON.parse(manifest).default_permissions;
	const rows = Object.entries(permissions).map(([name, level]) => {
		const need = [...PERMISSIONS, ...PROPOSALS].filter((p) => p.name === name && (p.level === "read" || level === "write"));
		return `<tr><td>${html(name.replaceAll("_", " "))}</td><td>${html(level)}</td><td>${html(need.filter((p) => p.level === "read" || level === "write").map((p) => p.why).join("; "))}</td></tr>`;
	});
	return page("Create the app on GitHub", `<p>GitHub will show the app for ${html(account)} and ask you to create it. Then it sends you back here, and on to where you install it. Once installed, the app writes one issue, its dashboard, and nothing else until you switch it on. To take it back, delete the app in its settings on GitHub.</p>
<table>
<thead><tr><th scope="col">Permission</th><th scope="col">Level</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<form method="post" action="${html(action)}">
<input type="hidden" name="manifest" value="${html(manifest)}">
<button type="submit">Create the app on GitHub</button>
</form>`);
}
function endPage(title, text, link) {
	return page(title, `<p>${html(text)}</p>${link === void 0 ? "" : `\n<p><a href="${html(link.url)}">${html(link.text)}</a></p>`}`);
}

// src/app/setup.ts
const COOKIE = "gpai_docket_setup";
const HOUR_MS$1 = 36e5;
const MOST_BEGUN = 20;
const MAX_FORM_BYTES = 8192;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
var Setup = class {
	code = [...randomBytes(20)].map((byte) => ALPHABET[byte % 32] ?? "").join("").replace(/.{4}(?=.)/g, "$&-");
	#options;
	#now;
	#begun = /* @__PURE__ */ new Map();
	#budget = new BodyBudget(1048576);
	#state = "open";
	constructor(options) {
		this.#options = options;
		this.#now = options.now ?? Date.now;
	}
	get open() {
		return this.#state !== "closed";
	}
	async serve(request, response) {
		const path = pathOf(request.url);
		if (this.#state === "closed" || path === void 0) return false;
		if (path === "/" && (request.method === "GET" || request.method === "HEAD")) {
			response.writeHead(303, { location: "/setup" }).end();
			return true;
		}
		if (path !== "/setup" && path !== "/setup/done") return false;
		response.setHeader("content-security-policy", setupPolicy(this.#options.webUrl));
		if (path === "/setup/done" && request.method === "GET") await this.#done(request, response);
		else if (path === "/setup" && request.method === "POST") await this.#begin(request, response);
		else if (path === "/setup" && (request.method === "GET" || request.method === "HEAD")) sendHtml(response, 200, formPage(this.#empty(request)));
		else sendText(response, 405, "GET shows the form, POST sends it", { allow: "GET, POST" });
		return true;
	}
	#empty(request) {
		const host = request.headers.host ?? "";
		const guess = /^[A-Za-z0-9.:[\]-]{1,200}$/.test(host) ? `${/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) ? "http" : "https"}://${host}` : "";
		return {
			organisation: "",
			name: "GPAI Docket",
			url: this.#options.publicUrl ?? guess,
			proposals: false
		};
	}
	async #begin(request, response) {
		let form;
		try {
			form = new URLSearchParams((await this.#budget.read(request, MAX_FORM_BYTES)).toString("utf8"));
		} catch (error) {
			sendText(response, error instanceof BodyError ? error.status : 400, "the form could not be read");
			return;
		}
		const right = same(given(form, "code").toUpperCase(), this.code);
		const values = {
			...right ? { code: this.code } : {},
			organisation: given(form, "organisation"),
			name: given(form, "name"),
			url: given(form, "url"),
			proposals: form.get("proposals") === "yes"
		};
		const refuse = (status, field, text) => {
			sendHtml(response, status, formPage(values, {
				field,
				text
			}));
		};
		if (!right) {
			this.#options.log.warn("setup: a wrong code was entered");
			refuse(403, "code", "That is not the code that the server printed. Look for \"setup code\" in its log; a restart prints a new one.");
			return;
		}
		const url = publicUrl(values.url);
		if ("wrong" in url) {
			refuse(422, "url", `The address of this server ${url.wrong}: ${url.fix}.`);
			return;
		}
		if (!/^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,32}[A-Za-z0-9])?$/.test(values.name)) {
			refuse(422, "name", "The name of the app has letters, digits, spaces, dots and hyphens, 34 at most.");
			return;
		}
		if (!/^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?)?$/.test(values.organisation)) {
			refuse(422, "organisation", "That is no name of an organisation on GitHub: enter the one in its address.");
			return;
		}
		try {
			this.#options.checkWritable();
		} catch (error) {
			this.#options.log.error({ err: error }, "setup: the data folder cannot be written");
			refuse(500, void 0, "The data folder of the server cannot be written, so that the credentials could not be kept. Let the server's account write to DATA_DIR, and try again.");
			return;
		}
		const [state, browser] = [random(), random()];
		this.#remember(state, {
			browser,
			publicUrl: url.value,
			until: this.#now() + HOUR_MS$1
		});
		response.setHeader("set-cookie", `${COOKIE}=${browser}; Path=/setup; HttpOnly; SameSite=Lax; Max-Age=3600${url.value.startsWith("https:") ? "; Secure" : ""}`);
		const account = values.organisation === "" ? "your own account" : `the organisation ${values.organisation}`;
		const action = `${this.#options.webUrl}${values.organisation === "" ? "" : `/organizations/${values.organisation}`}/settings/apps/new?state=${state}`;
		sendHtml(response, 200, confirmPage(action, manifestJson({
			name: values.name,
			publicUrl: url.value,
			proposals: values.proposals
		}), account));
	}
	#remember(state, begun) {
		for (const [key, { until }] of this.#begun) if (until < this.#now() || this.#begun.size >= MOST_BEGUN) this.#begun.delete(key);
		this.#begun.set(state, begun);
	}
	async #done(request, response) {
		const { searchParams } = new URL(`http://localhost${request.url ?? "/"}`);
		const [state, code] = [searchParams.get("state") ?? "", searchParams.get("code") ?? ""];
		const begun = this.#begun.get(state);
		const again = {
			url: "/setup",
			text: "Begin again"
		};
		if (begun === void 0 || begun.until < this.#now() || !same(cookieOf(request), begun.browser)) {
			sendHtml(response, 403, endPage("This is not the browser that began", "The setup was not begun in this browser, or longer than an hour ago. Nothing was changed here. If GitHub has already created an app, delete it there.", again));
			return;
		}
		if (!/^[A-Za-z0-9_-]{1,200}$/.test(code)) {
			sendHtml(response, 400, endPage("GitHub sent no code", "Nothing was changed here.", again));
			return;
		}
		if (this.#state !== "open") {
			sendHtml(response, 409, endPage("Somebody else is setting up", "The setup is going on in another browser. Nothing was changed here."));
			return;
		}
		this.#begun.delete(state);
		this.#state = "busy";
		try {
			const converted = await this.#options.convert(code);
			const credentials = await this.#keep(converted, begun.publicUrl);
			this.#begun.clear();
			await this.#options.activate(credentials, begun.publicUrl);
			this.#options.log.info({ appId: credentials.appId }, "setup: the app was created and works");
			response.setHeader("set-cookie", `${COOKIE}=; Path=/setup; HttpOnly; SameSite=Lax; Max-Age=0`);
			response.writeHead(303, { location: `${this.#pageOf(converted)}/installations/new` }).end();
		} catch (error) {
			if (this.#state === "busy") this.#state = "open";
			this.#options.log.error({ err: error }, "setup: the app could not be set up");
			sendHtml(response, 502, this.open ? endPage("The app could not be set up", "GitHub may have created it all the same: delete it there before you begin again. The server's log says what went wrong.", again) : endPage("The app was created", "Its credentials are kept in the data folder, but the app could not be started with them. The server's log says why. Run `npm run doctor`, then restart it."));
		}
	}
	async #keep(converted, publicUrl) {
		const [id, key] = [appId(String(converted.id)), privateKey(converted.pem)];
		if ("wrong" in id || "wrong" in key) throw new Error("GitHub's answer holds no usable id and key");
		const told = webhookSecret(converted.webhookSecret ?? "");
		const credentials = {
			appId: id.value,
			privateKey: key.value,
			webhookSecret: "value" in told ? told.value : randomBytes(32).toString("hex"),
			clientId: converted.clientId,
			clientSecret: converted.clientSecret
		};
		this.#options.save({
			APP_ID: String(credentials.appId),
			PRIVATE_KEY: credentials.privateKey,
			WEBHOOK_SECRET: credentials.webhookSecret,
			GITHUB_CLIENT_ID: converted.clientId,
			GITHUB_CLIENT_SECRET: converted.clientSecret,
			PUBLIC_URL: publicUrl
		});
		this.#state = "closed";
		if ("wrong" in told) await this.#options.setSecret(credentials);
		return credentials;
	}
	#pageOf({ url, slug }) {
		const { webUrl } = this.#options;
		return url.startsWith(`${webUrl}/`) && /^[\x21-\x7e]+$/.test(url) ? url : `${webUrl}/apps/${encodeURIComponent(slug)}`;
	}
};
function given(form, name) {
	return (form.get(name) ?? "").trim().slice(0, 300);
}
function random() {
	return randomBytes(32).toString("base64url");
}
function same(given, wanted) {
	const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
	return a.length === b.length && timingSafeEqual(a, b);
}
function cookieOf(request) {
	for (const part of (request.headers.cookie ?? "").split(";")) {
		const [name, value] = part.trim().split("=");
		if (name === COOKIE) return value ?? "";
	}
	return "";
}

// src/app/setup-github.ts
async function convert(code, { apiUrl, log, secrets }) {
	secrets.hide(code);
	const made = await manifestConversion({
		apiUrl,
		log: (line) => {
			log.info(line);
		}
	}, code);
	secrets.hide(made.privateKey, made.webhookSecret, made.clientSecret);
	return {
		id: made.id,
		slug: made.slug,
		pem: made.privateKey,
		webhookSecret: made.webhookSecret,
		clientId: made.clientId,
		clientSecret: made.clientSecret,
		url: made.url
	};
}
async function setWebhookSecret(credentials, { apiUrl, log }) {
	log.warn("GitHub made no webhook secret: one is made here. If this fails, enter WEBHOOK_SECRET of the data folder's .env on the app's page");
	await appClient({
		appId: credentials.appId,
		privateKey: credentials.privateKey,
		apiUrl,
		log: (line) => {
			log.info(line);
		}
	}).github.write("PATCH", "/app/hook/config", { secret: credentials.webhookSecret }, { repeatable: true });
}

// src/app/store/gather.ts
const HEAVIEST = 8388608;
function gather(run, limits) {
	let asked = [];
	const send = (batch) => {
		run(batch.map((one) => one.thing)).then((answers) => {
			for (const [i, one] of batch.entries()) one.resolve(answers[i]);
		}, (error) => {
			for (const one of batch) one.reject(error);
		});
	};
	const flush = () => {
		let batch = [];
		let weight = 0;
		const all = asked;
		asked = [];
		for (const one of all) {
			const heavy = limits.weigh(one.thing);
			if (batch.length > 0 && (batch.length >= limits.most || weight + heavy > HEAVIEST)) {
				send(batch);
				batch = [];
				weight = 0;
			}
			batch.push(one);
			weight += heavy;
		}
		if (batch.length > 0) send(batch);
	};
	return (thing) => new Promise((resolve, reject) => {
		if (asked.length === 0) setImmediate(flush);
		asked.push({
			thing,
			resolve,
			reject
		});
	});
}

// src/app/store/entries.ts
const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);
const LARGEST = 33554432;
const PACK_FROM = 512;
const MARK_MS = 864e5;
const nameOf = ({ space, key }) => `${space}\n${key}`;
const byName = (a, b) => nameOf(a) < nameOf(b) ? -1 : 1;
function openEntries(db, now) {
	const tables = db.withSchema(SCHEMA);
	const used = /* @__PURE__ */ new Map();
	const spaces = (list) => sql`${list.map((p) => p.space)}::text[], ${list.map((p) => p.key)}::text[]`;
	const flush = async () => {
		if (used.size === 0) return;
		const list = [...used.values()].sort(byName);
		used.clear();
		await sql`
      update ${sql.table(`${SCHEMA}.entry`)} as e set used_at = greatest(e.used_at, p.at) from unnest(${spaces(list)}, ${list.map((p) => p.at)}::timestamptz[]) as p(space, key, at)
      where e.space = p.space and e.key = p.key`.execute(db);
	};
	const readMany = async (list) => {
		const { rows } = await sql`select e.space, e.key, e.value, e.packed, e.used_at from ${sql.table(`${SCHEMA}.entry`)} as e join unnest(${spaces(list)}) as p(space, key) on e.space = p.space and e.key = p.key`.execute(db);
		const at = now();
		const stale = at.getTime() - MARK_MS;
		const found = await Promise.all(rows.map(async (row) => {
			if (row.used_at.getTime() < stale) used.set(nameOf(row), {
				space: row.space,
				key: row.key,
				at: at.toISOString()
			});
			return [nameOf(row), row.packed ? new Uint8Array(await inflate(row.value, { maxOutputLength: LARGEST })) : new Uint8Array(row.value)];
		}));
		if (used.size >= 500) await flush();
		return new Map(found);
	};
	const writeMany = async (list) => {
		const at = now();
		const rows = [...new Map(list.map((row) => [nameOf(row), row])).values()].sort(byName);
		await tables.insertInto("entry").values(rows.map((row) => ({
			...row,
			written_at: at,
			used_at: at
		}))).onConflict((c) => c.columns(["space", "key"]).doUpdateSet((e) => ({
			value: e.ref("excluded.value"),
			packed: e.ref("excluded.packed"),
			written_at: e.ref("excluded.written_at"),
			used_at: e.ref("excluded.used_at")
		}))).execute();
	};
	const reads = gather(async (list) => {
		const found = await readMany(list);
		return list.map((place) => found.get(nameOf(place)));
	}, {
		most: 100,
		weigh: () => 0
	});
	const writes = gather(async (list) => {
		await writeMany(list);
		return list.map(() => void 0);
	}, {
		most: 100,
		weigh: (row) => row.value.length
	});
	const remove = async (space, key) => {
		await tables.deleteFrom("entry").where("space", "=", space).where("key", "=", checkKey(key)).execute();
	};
	return {
		read: async (space, key) => reads({
			space,
			key: checkKey(key)
		}),
		write: async (space, key, value) => {
			checkKey(key);
			if (value.length > 33554432) {
				if (space === "answers") return remove(space, key);
				throw new StoreError(`A value of the store is larger than ${LARGEST / 1024 / 1024} MiB: ${space} ${key}.`);
			}
			const packed = value.length >= PACK_FROM ? await deflate(value, { level: 3 }) : void 0;
			const smaller = packed !== void 0 && packed.length < value.length;
			await writes({
				space,
				key,
				value: smaller ? packed : Buffer.from(value),
				packed: smaller
			});
		},
		remove,
		keys: async (space, prefix) => {
			let query = tables.selectFrom("entry").select("key").where("space", "=", space).orderBy("key");
			if (prefix !== "") query = query.where("key", ">=", checkKey(prefix)).where("key", "<", `${prefix}\x7f`);
			return (await query.execute()).map((row) => row.key);
		},
		expire: async (space, days) => {
			await flush();
			const { numDeletedRows } = await tables.deleteFrom("entry").where("space", "=", space).where("used_at", "<", /* @__PURE__ */ new Date(now().getTime() - days * 864e5)).executeTakeFirst();
			return Number(numDeletedRows);
		},
		flush
	};
}

// src/app/store/lease.ts
const LEASE_MS = 3e4;
const TIMES = {
	leaseMs: LEASE_MS,
	renewMs: 8e3,
	marginMs: 5e3
};
const table = sql.table(`${SCHEMA}.lease`);
const seconds = (ms) => sql`clock_timestamp() + ${ms / 1e3}::float8 * interval '1 second'`;
async function takeLease(db, name, trouble, times = TIMES) {
	const holder = randomUUID();
	let good = performance.now();
	const { rows } = await sql`
    insert into ${table} as l (name, holder, fence, expires_at) values (${name}, ${holder}, nextval(${`${SCHEMA}.fence`}::regclass), ${seconds(times.leaseMs)})
    on conflict (name) do update set holder = excluded.holder, fence = excluded.fence, expires_at = excluded.expires_at
    where l.expires_at < clock_timestamp() returning l.fence`.execute(db);
	const row = rows[0];
	if (row === void 0) return void 0;
	let lost = false;
	const held = () => {
		if (!lost && performance.now() - good > times.leaseMs - times.marginMs) lost = true;
		return !lost;
	};
	let renewing = false;
	const timer = setInterval(() => {
		if (renewing || !held()) return;
		renewing = true;
		const begin = performance.now();
		sql`update ${table} set expires_at = ${seconds(times.leaseMs)} where name = ${name} and holder = ${holder} and expires_at > clock_timestamp()`.execute(db).then((result) => {
			trouble.worked();
			if (result.numAffectedRows === 0n) lost = true;
			else good = begin;
		}, (error) => {
			trouble.failed(error);
		}).finally(() => {
			renewing = false;
		});
	}, times.renewMs);
	timer.unref();
	return {
		fence: Number(row.fence),
		held,
		release: async () => {
			clearInterval(timer);
			lost = true;
			await sql`delete from ${table} where name = ${name} and holder = ${holder}`.execute(db).catch((error) => {
				trouble.failed(error);
			});
		}
	};
}

// src/app/store/worker.ts
const LONGEST_PAUSE_MS = 1e4;
const LONGEST_BEAT_MS = 1e4;
function startWorker(ports) {
	const { clock, trouble } = ports;
	const running = /* @__PURE__ */ new Set();
	const state = { stopping: false };
	let woken = false;
	let endPause;
	let empty = [];
	const wake = () => {
		woken = true;
		endPause?.();
	};
	const pause = async (ms, real) => {
		if (woken && !real) return;
		let timer;
		const timers = real ? {
			set: (f) => setTimeout(f, ms),
			clear: (t) => {
				clearTimeout(t);
			}
		} : {
			set: (f) => clock.setTimeout(f, ms),
			clear: (t) => {
				clock.clearTimeout(t);
			}
		};
		await new Promise((resolve) => {
			endPause = resolve;
			timer = timers.set(resolve);
		});
		timers.clear(timer);
		endPause = void 0;
	};
	const start = (claim) => {
		const aborter = new AbortController();
		const tooLong = clock.setTimeout(() => {
			aborter.abort(/* @__PURE__ */ new Error(`The job took longer than ${claim.expireInSeconds} s.`));
		}, claim.expireInSeconds * 1e3);
		const key = ports.keyOf(claim);
		const before = [...running].filter((other) => other.key === key).map((other) => other.done);
		const one = {
			claim,
			key,
			aborter,
			done: Promise.all(before).then(() => ports.run(claim, aborter.signal)).finally(() => {
				clock.clearTimeout(tooLong);
				running.delete(one);
				wake();
			}),
			seen: performance.now()
		};
		running.add(one);
	};
	const loop = async () => {
		for (let failures = 0; !state.stopping;) {
			const free = ports.concurrency - running.size;
			woken = false;
			if (free > 0) {
				let claims;
				try {
					claims = await ports.fetch(free);
					trouble.worked();
					failures = 0;
				} catch (error) {
					trouble.failed(error);
					failures += 1;
					if (!state.stopping) await pause(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures), true);
					continue;
				}
				if (state.stopping) {
					await ports.giveBack(claims);
					break;
				}
				for (const claim of claims) start(claim);
				if (claims.length > 0) continue;
			}
			if (running.size === 0 && !woken) {
				for (const tell of empty) tell();
				empty = [];
			}
			if (!state.stopping) await pause(ports.pollMs, false);
		}
		for (const tell of empty) tell();
	};
	const patienceMs = (list) => Math.min(...list.map((one) => (one.claim.heartbeatSeconds ?? 60) * 1e3));
	let beating = false;
	let last = performance.now();
	const beat = async () => {
		const now = performance.now();
		const mine = [...running];
		for (const one of mine) if (now - one.seen > patienceMs([one]) * .8) one.aborter.abort(/* @__PURE__ */ new Error("The database could not be told that the job still runs."));
		if (beating || mine.length === 0 || now - last < Math.min(LONGEST_BEAT_MS, patienceMs(mine) / 4)) return;
		beating = true;
		last = now;
		const still = await ports.touch(mine.map((one) => one.claim)).finally(() => {
			beating = false;
		});
		if (still === void 0) return;
		for (const one of mine) if (still.has(one.claim.id)) one.seen = now;
		else if (running.has(one)) one.aborter.abort(/* @__PURE__ */ new Error("The job was given to somebody else."));
	};
	const beats = setInterval(() => {
		beat();
	}, 250);
	beats.unref();
	const looping = loop();
	return {
		wake,
		idle: () => new Promise((resolve) => {
			empty.push(resolve);
			wake();
		}),
		stop: async (graceMs) => {
			state.stopping = true;
			wake();
			const all = async () => {
				await looping;
				await Promise.allSettled([...running].map((one) => one.done));
			};
			if (await within(all(), graceMs)) {
				clearInterval(beats);
				return;
			}
			for (const one of running) one.aborter.abort(/* @__PURE__ */ new Error("The App stops."));
			if (!await within(all(), 1e3)) await ports.giveBack([...running].map((one) => one.claim));
			clearInterval(beats);
		}
	};
}
async function within(work, ms) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => {
			resolve(false);
		}, ms);
	});
	try {
		return await Promise.race([work.then(() => true), late]);
	} finally {
		clearTimeout(timer);
	}
}

// src/app/store/queue.ts
const HEARTBEAT_SECONDS = 60;
const TRIES = 8;
async function createQueues(boss, retrySeconds) {
	const month = 2592e3;
	await boss.createQueue(FAILED, { policy: "standard" });
	await boss.updateQueue(FAILED, {
		retentionSeconds: month,
		deleteAfterSeconds: 604800
	});
	await boss.createQueue(WORK, { policy: "singleton" });
	await boss.updateQueue(WORK, {
		retryLimit: 7,
		retryBackoff: true,
		retryDelay: retrySeconds,
		retryDelayMax: Math.max(retrySeconds, 1800),
		heartbeatSeconds: 60,
		expireInSeconds: 3600,
		retentionSeconds: month,
		deleteAfterSeconds: 604800,
		deadLetter: FAILED
	});
}
function openQueue(ports) {
	const { db, boss, log, trouble, clock } = ports;
	const now = () => new Date(clock.now());
	let worker;
	let stopped = false;
	const add = async (jobs, afterSeconds) => {
		await db.transaction().execute((trx) => enqueue(trx, boss, jobs, afterSeconds, now()));
		worker?.wake();
	};
	const complete = gather(async (claims) => {
		await boss.complete(WORK, [...claims]);
		return claims.map(() => void 0);
	}, {
		most: 50,
		weigh: () => 0
	});
	const settle = async (claim, how) => {
		for (const begin = performance.now();;) try {
			await how();
			trouble.worked();
			return;
		} catch (error) {
			trouble.failed(error);
			if (stopped || performance.now() - begin > (claim.heartbeatSeconds ?? 60) * 1e3) return;
			await new Promise((resolve) => {
				setTimeout(resolve, 500);
			});
		}
	};
	const run = async (claim, handler, signal) => {
		const job = parseJob(claim.data);
		try {
			if (job === void 0) throw new Error("The job is of a kind that this version does not know.");
			signal.throwIfAborted();
			await handler(job, signal);
			await settle(claim, () => complete(claim));
		} catch (error) {
			if (error instanceof Postponed && job !== void 0) {
				const afterSeconds = Math.min(Math.max(1, Math.ceil(error.afterSeconds)), 86400);
				await settle(claim, () => db.transaction().execute(async (trx) => {
					const done = await boss.complete(WORK, claim, null, { db: fromKysely(trx) });
					if ("affected" in done && done.affected === 0) return;
					await enqueue(trx, boss, [job], afterSeconds, now());
				}));
				return;
			}
			log.warn(`A job failed, try ${claim.retryCount + 1} of ${8}: ${job === void 0 ? "unknown" : exclusiveKey(job)} (${job?.kind ?? "?"}): ${brief(error)}`);
			await settle(claim, () => boss.fail(WORK, claim, { message: brief(error) }));
		}
	};
	return {
		accept: async (delivery, jobs) => {
			const isNew = await db.transaction().execute(async (trx) => {
				if (await trx.withSchema("docket").insertInto("delivery").values({
					...fields(delivery),
					received_at: now()
				}).onConflict((c) => c.column("id").doNothing()).returning("id").executeTakeFirst() === void 0) return false;
				await enqueue(trx, boss, jobs, 0, now());
				return true;
			});
			if (isNew) worker?.wake();
			return isNew ? "new" : "repeated";
		},
		add: (job, options) => add([job], Math.max(0, options?.afterSeconds ?? 0)),
		work: async (handler, { concurrency }) => {
			if (worker !== void 0 || stopped) throw new StoreError("The queue is worked already, or was stopped.");
			worker = startWorker({
				keyOf: (claim) => {
					const job = parseJob(claim.data);
					return job === void 0 ? claim.id : exclusiveKey(job);
				},
				fetch: (most) => boss.fetch(WORK, {
					batchSize: most,
					groupConcurrency: 1
				}),
				run: (claim, signal) => run(claim, handler, signal),
				touch: async (claims) => {
					try {
						const touched = await boss.touch(WORK, [...claims]);
						trouble.worked();
						return "settled" in touched && Array.isArray(touched.settled) ? new Set(touched.settled.map(String)) : void 0;
					} catch (error) {
						trouble.failed(error);
						return;
					}
				},
				giveBack: async (claims) => {
					if (claims.length > 0) await boss.fail(WORK, [...claims], { message: "The App was stopped." }).catch((error) => {
						trouble.failed(error);
					});
				},
				trouble,
				clock,
				concurrency: Math.max(1, Math.floor(concurrency)),
				pollMs: ports.pollMs
			});
		},
		schedule: async (cron) => {
			try {
				await boss.schedule(WORK, cron, { kind: "tick" }, {
					tz: "UTC",
					missed: "once",
					...jobOptions({ kind: "tick" })
				});
			} catch (error) {
				throw new StoreError(`The timer ${JSON.stringify(cron.slice(0, 60))} was not taken: ${brief(error)}. It is a cron expression of five fields in UTC, such as "17 4 * * *".`, { cause: error });
			}
		},
		counts: () => countJobs(db),
		failures: (most) => listFailures(db, most),
		retryFailures: async () => {
			let all = 0;
			for (let moved = -1; moved !== 0; all += moved) moved = await boss.redrive(FAILED, { limit: 1e3 });
			worker?.wake();
			return all;
		},
		idle: () => worker?.idle() ?? Promise.resolve(),
		stop: async (graceMs) => {
			await worker?.stop(graceMs);
			stopped = true;
		}
	};
}
function fields(delivery) {
	const cut = (text, length) => text.replaceAll("\0", "").slice(0, length);
	return {
		id: cut(delivery.id, 200),
		event: cut(delivery.event, 100),
		action: delivery.action === void 0 ? null : cut(delivery.action, 100)
	};
}

// src/app/store/retention.ts
const KEEP = {
	deliveries: 30,
	answers: 30,
	results: 90,
	state: 400,
	history: 400,
	waiting: 7
};
const DAY_MS = 864e5;
const BATCH = 1e4;
async function retain(db, entries, now) {
	if ((await sql`
    insert into ${sql.table(`${"docket"}.mark`)} as m (name, done_at) values ('retention', ${now})
    on conflict (name) do update set done_at = excluded.done_at where m.done_at <= ${/* @__PURE__ */ new Date(now.getTime() - DAY_MS)} returning name`.execute(db)).rows.length === 0) return void 0;
	const before = (days) => /* @__PURE__ */ new Date(now.getTime() - days * DAY_MS);
	const remove = async (table, condition) => {
		for (let all = 0;;) {
			const from = sql.table(`${SCHEMA}.${table}`);
			const { numAffectedRows = 0n } = await sql`delete from ${from} where ctid = any(array(select ctid from ${from} as t where ${condition} limit ${BATCH}))`.execute(db);
			all += Number(numAffectedRows);
			if (numAffectedRows < BigInt(BATCH)) return all;
		}
	};
	return {
		deliveries: await remove("delivery", sql`received_at < ${before(KEEP.deliveries)}`),
		answers: await entries.expire("answers", KEEP.answers),
		results: await entries.expire("results", KEEP.results),
		state: await entries.expire("state", KEEP.state),
		history: await remove("entry", sql`space = 'history' and written_at < ${before(KEEP.history)}`),
		waiting: await remove("waiting", sql`changed_at < ${before(KEEP.waiting)} and not exists (select 1 from ${sql.table(`${JOBS_SCHEMA}.job`)} as j where j.name = ${WORK} and j.id = t.job and j.state < 'active')`),
		leases: await remove("lease", sql`expires_at < clock_timestamp() - interval '1 day'`)
	};
}

// src/app/store/open.ts
const HOUR_MS = 36e5;
async function openStore(options) {
	const trouble = reportOnce(options.log, "The database");
	const { databaseUrl, dataDir, log, clock = systemClock } = options;
	return openOn(databaseUrl === void 0 ? await openPglite(dataDir) : await openPostgres({
		databaseUrl,
		log,
		trouble,
		movedClock: clock !== systemClock,
		patienceMs: options.times?.patienceMs
	}), options, trouble);
}
async function openOn(database, options, trouble = reportOnce(options.log, "The database")) {
	const { log, clock = systemClock, times = {} } = options;
	const { db } = database;
	const boss = new PgBoss({
		...database.boss,
		schema: JOBS_SCHEMA,
		clock,
		superviseIntervalSeconds: times.superviseSeconds ?? 15,
		monitorIntervalSeconds: times.superviseSeconds ?? 15,
		warningQueueSize: 1e5,
		openTelemetry: { enabled: false },
		...database.kind === "pglite" ? {
			reindex: false,
			monitorVacuum: false
		} : {}
	});
	boss.on("error", (error) => {
		trouble.failed(error);
	});
	const warned = /* @__PURE__ */ new Set();
	boss.on("warning", ({ message }) => {
		if (warned.has(message) || warned.size > 100) return;
		warned.add(message);
		log.warn(`The queue warns: ${brief(message)}`);
	});
	try {
		await start$1(database, boss, times.retrySeconds ?? 15);
	} catch (error) {
		await boss.stop({ graceful: false }).catch(() => {});
		await database.close();
		throw error instanceof StoreError ? error : new StoreError(`The App's tables could not be made: ${brief(error)}. The database's user must be allowed to create schemas and tables.`, { cause: error });
	}
	const entries = openEntries(db, () => new Date(clock.now()));
	const queue = openQueue({
		db,
		boss,
		log,
		trouble,
		clock,
		pollMs: times.pollMs ?? 2e3
	});
	const clean = async () => {
		await entries.flush();
		const removed = await retain(db, entries, new Date(clock.now()));
		if (removed === void 0) return;
		if (Object.values(removed).some((n) => n > 0)) log.info(`Thrown away because of age: ${Object.entries(removed).map(([what, n]) => `${n} ${what}`).join(", ")}.`);
		if (database.kind === "pglite") await sql`vacuum analyze`.execute(db);
	};
	let cleaned = Promise.resolve();
	const cleanOnce = () => {
		cleaned = cleaned.then(clean).catch((error) => {
			trouble.failed(error);
		});
	};
	cleanOnce();
	const cleaning = clock.setInterval(cleanOnce, HOUR_MS);
	let closing;
	const close = async () => {
		clock.clearInterval(cleaning);
		await queue.stop(0);
		await cleaned;
		await entries.flush().catch((error) => {
			trouble.failed(error);
		});
		await boss.stop({ graceful: false }).catch((error) => {
			trouble.failed(error);
		});
		await database.close();
	};
	const closeOnce = () => closing ??= close();
	return {
		kind: database.kind,
		store: {
			...entries,
			lock: async (name) => takeLease(db, checkKey(name), trouble),
			close: closeOnce
		},
		queue,
		ping: async () => {
			const begin = performance.now();
			let timer;
			const late = new Promise((_, reject) => {
				timer = setTimeout(() => {
					reject(new StoreError("The database did not answer within 5 s."));
				}, 5e3);
			});
			try {
				await Promise.race([sql`select 1`.execute(db), late]);
				trouble.worked();
				return performance.now() - begin;
			} catch (error) {
				trouble.failed(error);
				throw error;
			} finally {
				clearTimeout(timer);
			}
		},
		close: closeOnce
	};
}
async function start$1(database, boss, retrySeconds) {
	const { db } = database;
	await database.together(async () => {
		await migrate(db);
		await boss.start();
		await createQueues(boss, retrySeconds);
	});
	if (database.kind === "pglite") {
		await db.withSchema(SCHEMA).deleteFrom("lease").execute();
		await sql`update ${sql.table(`${JOBS_SCHEMA}.job`)} set heartbeat_on = '-infinity' where state = 'active' and heartbeat_seconds is not null`.execute(db);
	}
}

// src/app/start.ts
const GRACE_MS = 2e4;
const LAST_MS = 25e3;
async function start(environment, logging = openLog(environment.logLevel)) {
	const { log, secrets } = logging;
	secrets.hide(environment.credentials?.privateKey, environment.credentials?.webhookSecret, environment.credentials?.clientSecret, environment.metricsToken);
	secrets.hideDatabase(environment.databaseUrl);
	const parts = {};
	endOnSignals(parts, log);
	try {
		await assemble(environment, logging, parts);
	} catch (error) {
		const known = error instanceof StoreError ? error.message : inUse(error, environment);
		if (known === void 0) log.fatal({ err: error }, "the app cannot start");
		else log.fatal(known);
		await Promise.allSettled([parts.server?.close(), parts.opened?.close()]);
		process.exit(1);
	}
}
async function assemble(environment, logging, parts) {
	const { log } = logging;
	const { host, port, publicUrl, metricsToken } = environment;
	const metrics = parts.metrics = new Metrics();
	const counts = () => parts.opened === void 0 ? Promise.reject(/* @__PURE__ */ new Error("the app starts")) : parts.opened.queue.counts();
	parts.server = await openServer({
		host,
		port,
		https: publicUrl?.startsWith("https:") === true,
		metricsToken,
		log,
		metrics,
		queue: { counts },
		serving: () => servingOf(parts)
	});
	log.info({
		host,
		port: parts.server.port
	}, "the app listens");
	if (readEnvFile(environment.dataDir).open) log.warn({ file: envPath(environment.dataDir) }, "others may read the file with the credentials: chmod 600");
	log.info(environment.databaseUrl === void 0 ? { folder: environment.dataDir } : {}, environment.databaseUrl === void 0 ? "opening the embedded database" : "connecting to PostgreSQL");
	const opened = parts.opened = await openStore({
		databaseUrl: environment.databaseUrl,
		dataDir: environment.dataDir,
		log
	});
	const ready = parts.ready = new Readable({
		store: opened.store,
		queue: opened.queue,
		github: () => parts.running?.app.github.get("/app")
	});
	const run = async (credentials, address) => {
		parts.running = await startRunning({
			environment,
			credentials,
			publicUrl: address,
			opened,
			logging,
			metrics,
			onAnswer: () => {
				ready.githubAnswered();
			}
		});
	};
	if (environment.credentials === void 0) parts.setup = setupOf(environment, logging, run);
	else await run(environment.credentials, publicUrl);
	log.info({
		port: parts.server.port,
		store: opened.kind,
		workers: environment.workers
	}, "the app serves");
	if (parts.setup !== void 0) log.warn(`there are no credentials yet: open ${publicUrl ?? `http://${host}:${parts.server.port}`}/setup and enter the setup code ${parts.setup.code}`);
}
function servingOf({ running, ready, setup }) {
	return {
		intake: running?.intake,
		web: running?.web,
		ready,
		...setup?.open === true ? { setup: (request, response) => setup.serve(request, response) } : {}
	};
}
function setupOf(environment, { log, secrets }, run) {
	const { dataDir, webUrl, apiUrl, publicUrl } = environment;
	return new Setup({
		webUrl,
		publicUrl,
		log,
		convert: (code) => convert(code, {
			apiUrl,
			log,
			secrets
		}),
		setSecret: (credentials) => setWebhookSecret(credentials, {
			apiUrl,
			log,
			secrets
		}),
		checkWritable: () => {
			checkWritable(dataDir);
		},
		save: (values) => {
			writeEnvFile(dataDir, values);
			log.info({ file: envPath(dataDir) }, "setup: the credentials are kept");
		},
		activate: run
	});
}
function inUse(error, { host, port }) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "EADDRINUSE") return `port ${port} of ${host} is taken. Fix: stop the other server, or set PORT to another number`;
	if (code === "EACCES") return `port ${port} may not be used by this account. Fix: set PORT to a number from 1024`;
	return code === "EADDRNOTAVAIL" || code === "ENOTFOUND" ? `HOST=${host} is no address of this machine. Fix: set 127.0.0.1 or 0.0.0.0` : void 0;
}
function endOnSignals(parts, log) {
	let ending = false;
	const end = (signal) => {
		if (ending) {
			log.warn({ signal }, "stopped at once");
			process.exit(1);
		}
		ending = true;
		log.info({ signal }, "stopping: what runs is finished first");
		setTimeout(() => {
			log.error("not everything could be finished before the stop; what was left goes back to the queue");
			process.exit(1);
		}, LAST_MS).unref();
		stop(parts).then(() => {
			log.info("stopped");
			process.exit(0);
		}, (error) => {
			log.error({ err: error }, "stopped with an error");
			process.exit(1);
		});
	};
	process.on("SIGTERM", end);
	process.on("SIGINT", end);
	const die = (what) => (error) => {
		log.fatal({ err: error }, what);
		process.exit(1);
	};
	process.on("uncaughtException", die("an error that nobody caught: the process ends"));
	process.on("unhandledRejection", die("a rejection that nobody caught: the process ends"));
}
async function stop({ server, opened, metrics }) {
	await Promise.all([server?.close(), opened?.queue.stop(GRACE_MS)]);
	metrics?.stop();
	await opened?.close();
}

// src/app/main.ts
async function main(asked) {
	if (asked.command === "doctor") {
		await doctor(asked);
		return;
	}
	const { environment, problems } = readWhole(allVariables());
	if (environment === void 0) refuse(problems);
	else await start(environment);
}
async function doctor(asked) {
	const findings = await diagnose({
		variables: allVariables(),
		nodeVersion: process.version,
		now: Date.now,
		secrets: new Secrets()
	});
	const colours = process.stdout.isTTY && !asked.noColor && (process.env["NO_COLOR"] ?? "") === "";
	process.stdout.write(asked.json ? findingsJson(findings) : findingsText(findings, colours));
	process.exitCode = findings.some(({ level }) => level === "failure") ? 1 : 0;
}
function refuse(problems) {
	process.stderr.write(`The app cannot start:\n${problems.map(({ message, fix }) => `  ${message}.\n  Fix: ${fix}.\n`).join("")}`);
	process.exitCode = 1;
}
function allVariables() {
	const own = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== void 0 && value.trim() !== ""));
	return {
		...readEnvFile(own["DATA_DIR"] ?? "data").variables,
		...own
	};
}

export { main };