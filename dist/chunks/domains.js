import { t as wantedDomains } from "./domains-rule.js";
import { _ as rowView, h as COLUMNS, m as COLUMN, n as lineReader, r as readBlock, t as HostTable } from "./hosts.js";
import { i as readRowGroup, n as readWarcRows, o as SiteTable, r as openParquet, t as openManifest } from "./open3.js";
import { o as urlSpans, t as splitUrl } from "./split.js";
import { i as fileDigest } from "./blocks.js";
import { d as visible } from "./escape.js";
import { n as openEvidence, t as findEvidence } from "./evidence2.js";
import { i as readArgs, r as oneOf, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { availableParallelism } from "node:os";
import { writeFile } from "node:fs/promises";

// src/optout/domains/tally.ts
const { url: URL_COLUMN, bytes: BYTES, retained: RETAINED, modality: MODALITY } = COLUMN;
const MAX_MODALITIES = 64;
const MAX_DIGITS = 15;
function isRetained(row) {
	const start = row.start[RETAINED] ?? -1;
	if (start < 0) return true;
	const c = (row.bytes[start] ?? 0) | 32;
	const length = (row.end[RETAINED] ?? start) - start;
	return !(length === 5 && c === 102 || length === 2 && c === 110 || length === 1 && (c === 48 || c === 102 || c === 110));
}
var DomainTally = class {
	retained = 0;
	dropped = 0;
	withoutBytes = 0;
	badUrl = 0;
	full = 0;
	bytes = 0;
	#sites;
	#url = urlSpans();
	#modalities = new HostTable(MAX_MODALITIES, MAX_MODALITIES);
	#sums = [];
	constructor(options) {
		this.#sites = new SiteTable(options, 65536);
	}
	row(row) {
		if (!isRetained(row)) {
			this.dropped += 1;
			return;
		}
		if (!splitUrl(row.bytes, row.start[URL_COLUMN] ?? 0, row.end[URL_COLUMN] ?? 0, this.#url)) {
			this.badUrl += 1;
			return;
		}
		this.retained += 1;
		const site = this.#sites.site(this.#url.bytes, this.#url.hostStart, this.#url.hostEnd);
		if (site < 0) {
			this.full += 1;
			return;
		}
		const bytes = byteCount(row);
		if (bytes < 0) this.withoutBytes += 1;
		const start = row.start[MODALITY] ?? -1;
		this.#add(site, row.bytes, Math.max(0, start), start < 0 ? 0 : row.end[MODALITY] ?? start, Math.max(0, bytes), 1);
	}
	group({ prefix, modality, rows, bytes, without }) {
		const url = Buffer.from(prefix, "utf8");
		if (!splitUrl(url, 0, url.length, this.#url)) {
			this.badUrl += rows;
			return;
		}
		this.retained += rows;
		const site = this.#sites.site(this.#url.bytes, this.#url.hostStart, this.#url.hostEnd);
		if (site < 0) {
			this.full += rows;
			return;
		}
		this.withoutBytes += without;
		const name = Buffer.from(modality, "utf8");
		this.#add(site, name, 0, name.length, bytes, rows);
	}
	get modalities() {
		return Array.from({ length: this.#modalities.size }, (_, id) => this.#modalities.text(id)).sort(compare);
	}
	get tooMany() {
		return this.#sums[MAX_MODALITIES] !== void 0;
	}
	sums(modality) {
		const name = modality === void 0 ? void 0 : Buffer.from(modality, "utf8");
		const wanted = name === void 0 ? this.#sums : this.#sums.slice(...at(this.#modalities.find(name, 0, name.length)));
		const out = [];
		for (let site = 0; site < this.#sites.sites.size; site += 1) {
			const rows = wanted.reduce((sum, of) => sum + (of.rows[site] ?? 0), 0);
			if (rows > 0) out.push({
				domain: this.#sites.sites.text(site),
				kind: this.#sites.kind(site),
				bytes: wanted.reduce((sum, of) => sum + (of.bytes[site] ?? 0), 0),
				rows
			});
		}
		return out;
	}
	#add(site, name, start, end, bytes, rows) {
		const id = this.#modalities.intern(name, start, end);
		const sums = this.#sums[id < 0 ? MAX_MODALITIES : id] ??= {
			bytes: /* @__PURE__ */ new Float64Array(1024),
			rows: /* @__PURE__ */ new Float64Array(1024)
		};
		if (site >= sums.bytes.length) {
			sums.bytes = grown(sums.bytes, site);
			sums.rows = grown(sums.rows, site);
		}
		sums.bytes[site] = (sums.bytes[site] ?? 0) + bytes;
		sums.rows[site] = (sums.rows[site] ?? 0) + rows;
		this.bytes += bytes;
	}
};
const at = (index) => index < 0 ? [0, 0] : [index, index + 1];
function grown(array, index) {
	const wider = new Float64Array(Math.max(index + 1, array.length * 2));
	wider.set(array);
	return wider;
}
function byteCount(row) {
	const start = row.start[BYTES] ?? -1;
	if (start < 0) return -1;
	const end = row.end[BYTES] ?? start;
	let value = 0;
	let i = start;
	for (; i < end; i += 1) {
		const digit = (row.bytes[i] ?? 0) - 48;
		if (digit < 0 || digit > 9) break;
		value = value * 10 + digit;
	}
	if (i === start || i - start > MAX_DIGITS) return -1;
	if (i < end) {
		if (row.bytes[i] !== 46 || i + 1 === end) return -1;
		for (let k = i + 1; k < end; k += 1) if (row.bytes[k] !== 48) return -1;
	}
	return value;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/optout/domains/rank.ts
const ALL = "all";
const NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z][a-z0-9-]{1,40}$/u;
const isName = (sum) => sum.kind === "domain" && NAME.test(sum.domain);
function rankDomains(tally, options) {
	const sums = tally.sums();
	const all = sums.filter(isName).sort(order(options.by));
	const rest = sums.filter((sum) => !isName(sum));
	const others = {
		hosts: rest.length,
		bytes: total(rest, "bytes"),
		rows: total(rest, "rows")
	};
	const wanted = wantedDomains(all.length, options.sme);
	if (!options.byModality) {
		const listed = all.slice(0, wanted).map(plain);
		return {
			total: all.length,
			listed,
			parts: [{
				total: all.length,
				listed: listed.length
			}],
			others
		};
	}
	const listed = [];
	const names = /* @__PURE__ */ new Set();
	const parts = tally.modalities.flatMap((modality) => {
		const of = tally.sums(modality).filter(isName).sort(order(options.by));
		const top = of.slice(0, wantedDomains(of.length, options.sme));
		for (const sum of top) {
			listed.push({
				...plain(sum),
				modality
			});
			names.add(sum.domain);
		}
		return of.length === 0 ? [] : [{
			modality,
			total: of.length,
			listed: top.length
		}];
	});
	const added = all.filter((sum) => !names.has(sum.domain)).slice(0, Math.max(0, wanted - names.size));
	for (const sum of added) listed.push({
		...plain(sum),
		modality: "all"
	});
	return {
		total: all.length,
		listed,
		parts: added.length === 0 ? parts : [...parts, {
			modality: "all",
			total: all.length,
			listed: added.length
		}],
		others
	};
}
const plain = ({ domain, bytes, rows }) => ({
	domain,
	bytes,
	rows
});
const order = (by) => (a, b) => b[by] - a[by] || compare(a.domain, b.domain);
const total = (sums, field) => sums.reduce((sum, of) => sum + of[field], 0);

// src/optout/domains/read.ts
const WANTED = [
	COLUMN.url,
	COLUMN.bytes,
	COLUMN.retained,
	COLUMN.modality
];
async function readDomainRows(file, options, tally, step, accelerate) {
	const opened = await openManifest(file, options);
	if (!opened.ok) return {
		name: file.name,
		rows: 0,
		bad: 0,
		problem: opened.problem
	};
	const done = await accelerate?.(opened.manifest, tally, step);
	if (done !== void 0) return done;
	const read = new Reading(opened.manifest, tally, step);
	const { problem, sha256 } = await read.run();
	const { rows, bad, firstBad } = read;
	return {
		name: file.name,
		rows,
		bad,
		...sha256 === void 0 || problem !== void 0 ? {} : { sha256 },
		...firstBad === void 0 ? {} : { firstBad },
		...problem === void 0 ? {} : { problem }
	};
}
var Reading = class {
	rows = 0;
	bad = 0;
	firstBad;
	#manifest;
	#step;
	#view = rowView();
	#visitor;
	#before = 0;
	constructor(manifest, tally, step) {
		this.#manifest = manifest;
		this.#step = step;
		this.#visitor = {
			row: (row) => {
				this.rows += 1;
				tally.row(row);
				if (this.rows % 1e5 === 0) step(`${String(this.rows)} rows`);
			},
			bad: (line, reason) => {
				this.bad += 1;
				this.firstBad ??= {
					line: this.#before + line + 1,
					reason
				};
			}
		};
	}
	run() {
		const { lines, parquet, format } = this.#manifest;
		if (lines !== void 0) return this.#lines(lines);
		if (parquet !== void 0) return this.#parquet(parquet.plan, parquet.groups);
		if (format === "warc") return this.#warc();
		return Promise.resolve({ problem: {
			reason: `${format} is not read here`,
			fix: "convert it to JSON Lines"
		} });
	}
	async #lines(plan) {
		const reader = lineReader(plan);
		const stream = this.#manifest.blocks({ digest: true });
		for await (const block of stream) this.#before += readBlock(reader, block, this.#view, this.#visitor);
		return stream.end ?? {};
	}
	async #parquet(plan, groups) {
		const { file } = this.#manifest;
		const keep = plan.columns.flatMap((column, index) => column.columns.some((one) => WANTED.includes(one)) ? [index] : []);
		const columns = keep.flatMap((index) => plan.columns[index] ?? []);
		for (const group of groups) {
			this.#before = group.firstRow;
			const end = await readRowGroup(file, { columns }, {
				...group,
				chunks: keep.flatMap((index) => group.chunks[index] ?? [])
			}, this.#view, this.#visitor);
			if (end.problem !== void 0) return { problem: { reason: `${end.problem}, in row ${String(group.firstRow + end.rows + 1)}` } };
		}
		this.#step("digest");
		return { sha256: await fileDigest(file) };
	}
	async #warc() {
		return await readWarcRows(this.#manifest.file, this.#view, this.#visitor, { digest: true });
	}
};

// src/optout/domains/render.ts
function methodOf({ ranking, options }) {
	const share = options.sme ? "5 % or 1,000, whichever is lower, rounded up (SME)" : "10 %, rounded up";
	const size = options.by === "bytes" ? "retained bytes" : "number of retained rows, because the manifests give no bytes";
	const each = options.byModality ? ", each modality by itself, then filled up from all together" : "";
	return `registrable domains by the Public Suffix List (${options.privateSuffixes ? "with" : "without"} its private section), ranked by ${size}, top ${share}${each}; ties by name; listed ${String(ranking.listed.length)}`;
}
const line = (text, max) => text.slice(0, max).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
const cellOf = (text) => line(text, 60).replaceAll(/[^\p{L}\p{N} _./-]/gu, "_").replace(/^[-\s]+/u, "");
function renderDomainsCsv(report) {
	const { ranking, options, rows, sources } = report;
	const head = [
		`domains_total: ${String(ranking.total)}`,
		`method: ${methodOf(report)}`,
		...options.byModality ? ranking.parts.map((part) => `modality ${cellOf(part.modality ?? "") || "not named"}: ${String(part.listed)} listed, domains ${String(part.total)}`) : [],
		`rows: retained ${String(rows.retained)}, not retained ${String(rows.dropped)}, without a byte count ${String(rows.withoutBytes)}, unreadable ${String(rows.unreadable)}`,
		...ranking.others.hosts === 0 ? [] : [`not ranked: hosts that are no domain names (addresses, single labels, public suffixes, odd names): ${String(ranking.others.hosts)} with ${String(ranking.others.bytes)} bytes, rows ${String(ranking.others.rows)}`],
		...sources.map((source) => `source: ${line(source.name, 300)} sha256 ${source.sha256 ?? "unknown"} rows ${String(source.rows)}`),
		...report.incomplete.map((text) => `INCOMPLETE: ${line(text, 500)}`)
	];
	const columns = [
		"domain",
		"bytes",
		"rows",
		...options.byModality ? ["modality"] : []
	];
	const cells = ranking.listed.map((one) => [
		one.domain,
		String(one.bytes),
		String(one.rows),
		...options.byModality ? [cellOf(one.modality ?? "")] : []
	].join(","));
	return [
		...head.map((text) => `# ${text}`),
		columns.join(","),
		...cells,
		""
	].join("\n");
}
function renderDomainsJson(report) {
	const { ranking, rows, sources, incomplete } = report;
	return `${JSON.stringify({
		domains_total: ranking.total,
		method: methodOf(report),
		parts: ranking.parts,
		rows,
		not_ranked: ranking.others,
		sources,
		incomplete,
		domains: ranking.listed
	}, void 0, 2)}\n`;
}

// src/optout/domains/duckdb.ts
const DUCKDB_PACKAGE = "@duckdb/node-api";
async function loadDuckdb(folder) {
	let path;
	try {
		path = createRequire(join(folder, "resolve.js")).resolve(DUCKDB_PACKAGE);
	} catch {
		return { missing: `${DUCKDB_PACKAGE} is not installed` };
	}
	try {
		const loaded = await import(pathToFileURL(path).href);
		const DuckDBInstance = loaded.DuckDBInstance ?? loaded.default?.DuckDBInstance;
		return DuckDBInstance === void 0 ? { missing: `${DUCKDB_PACKAGE} is of a version that is not known` } : { DuckDBInstance };
	} catch (error) {
		return { missing: `${DUCKDB_PACKAGE} cannot be loaded: ${messageOf(error)}` };
	}
}
const MEMORY = "1GB";
const THREADS = 4;
const SETTINGS = {
	memory_limit: MEMORY,
	temp_directory: "",
	autoinstall_known_extensions: "false",
	autoload_known_extensions: "false",
	allow_community_extensions: "false"
};
async function withDuckdb(duckdb, path, cores, use) {
	const instance = await duckdb.DuckDBInstance.create(":memory:", {
		...SETTINGS,
		threads: String(Math.max(1, Math.min(THREADS, cores)))
	});
	try {
		const connection = await instance.connect();
		try {
			for (const sql of [
				`SET allowed_paths = [${text(path)}]`,
				"SET enable_external_access = false",
				"SET lock_configuration = true"
			]) await connection.run(sql);
			return await use(connection);
		} finally {
			connection.closeSync();
		}
	} finally {
		instance.closeSync();
	}
}
async function rowsOf(connection, width, sql, values) {
	const result = await connection.stream(sql, values);
	const rows = [];
	for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
		const { rowCount } = chunk;
		const columns = [];
		for (let column = 0; column < width; column += 1) columns.push(chunk.getColumnValues(column));
		for (let row = 0; row < rowCount; row += 1) rows.push(columns.map((column) => column[row]));
	}
	return rows;
}
function text(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
function quoted(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
function messageOf(error) {
	return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]?.slice(0, 200) ?? "unknown error";
}

// src/optout/domains/duckdb-query.ts
const READ = "read_parquet($1, file_row_number = true, hive_partitioning = false)";
const TEXT = ["VARCHAR"];
const INTEGERS = [
	"INTEGER",
	"BIGINT",
	"UINTEGER",
	"UBIGINT"
];
const REALS = ["FLOAT", "DOUBLE"];
const BOOLEANS = ["BOOLEAN"];
const PREFIX = "'^[^:]*:[/\\\\\\t\\n\\r]*[^/\\\\?#]*[/\\\\?#]?'";
async function groupQuery(manifest) {
	const { file, parquet, shape: { map } } = manifest;
	if (parquet === void 0) return { unfit: "only Parquet is read faster by it" };
	const opened = await openParquet(file);
	if (!opened.ok) return { unfit: opened.reason };
	const { leaves } = opened.footer;
	const types = /* @__PURE__ */ new Map();
	const expressions = {};
	for (const [column, kinds] of [
		["url", TEXT],
		["retained", [
			...TEXT,
			...BOOLEANS,
			...INTEGERS,
			...REALS
		]],
		["bytes", [
			...TEXT,
			...INTEGERS,
			...REALS
		]],
		["modality", TEXT]
	]) {
		const source = map.sources[column];
		if (source === void 0 || !leaves.some(({ path }) => path[0] === source[0])) continue;
		const leaf = plainLeaf(leaves, source.join("."));
		const type = leaf === void 0 ? void 0 : typesOf(leaf).filter((one) => kinds.includes(one));
		if (leaf === void 0 || type === void 0 || type.length === 0) return { unfit: `its column ${source.join(".").slice(0, 60)} is nested, doubled, or of a type that DuckDB shows differently` };
		const name = source.join(".");
		types.set(name, type);
		expressions[column] = expressionOf(column, quoted(name), type);
	}
	if (leaves.some(({ path }) => path[0]?.toLowerCase() === "file_row_number")) return { unfit: "it has a column file_row_number" };
	const { url = "NULL", retained = "true", bytes = "CAST(NULL AS BIGINT)", modality = "''" } = expressions;
	return {
		sql: groupSql(url, retained, bytes, modality),
		types,
		rows: parquet.groups.reduce((sum, group) => sum + group.rows, 0)
	};
}
function groupSql(url, retained, bytes, modality) {
	return `CREATE TEMP TABLE groups AS
    SELECT kind, CASE WHEN kind = 0 THEN regexp_extract(u, ${PREFIX}) ELSE '' END AS prefix, CASE WHEN kind = 0 THEN m ELSE '' END AS modality,
      count(*) AS n, sum(CASE WHEN kind = 0 THEN b ELSE 0 END) AS bytes, count(*) - count(b) AS without, min(row) AS first
    FROM (SELECT *, CASE WHEN u IS NULL OR u = '' THEN 2 WHEN r THEN 0 ELSE 1 END AS kind
      FROM (SELECT ${url} AS u, ${retained} AS r, ${bytes} AS b, ${modality} AS m, file_row_number AS row FROM ${READ}))
    GROUP BY ALL ORDER BY first`;
}
function plainLeaf(leaves, name) {
	const found = leaves.filter(({ path }) => path[0]?.toLowerCase() === name.toLowerCase());
	const [leaf] = found;
	return leaf !== void 0 && found.length === 1 && leaf.path.length === 1 && leaf.path[0] === name && !leaf.repeated ? leaf : void 0;
}
function typesOf({ kind }) {
	switch (kind) {
		case "text": return TEXT;
		case "boolean": return BOOLEANS;
		case "int":
		case "uint": return INTEGERS;
		case "real": return REALS;
		default: return [];
	}
}
function expressionOf(column, name, type) {
	const kind = type[0] ?? "";
	if (column === "url") return name;
	if (column === "modality") return `coalesce(${name}, '')`;
	if (column === "retained") {
		if (kind === "BOOLEAN") return `coalesce(${name}, true)`;
		if (kind !== "VARCHAR") return `coalesce(${name} <> 0, true)`;
		const first = `left(${name}, 1)`;
		return `coalesce(NOT ((strlen(${name}) = 5 AND ${first} IN ('f', 'F')) OR (strlen(${name}) = 2 AND ${first} IN ('n', 'N')) OR (strlen(${name}) = 1 AND ${first} IN ('0', chr(16), 'f', 'F', 'n', 'N'))), true)`;
	}
	if (kind === "VARCHAR") return `CASE WHEN regexp_full_match(${name}, '[0-9]{1,15}(\\.0+)?') THEN CAST(split_part(${name}, '.', 1) AS BIGINT) END`;
	return `CASE WHEN ${name} >= 0 AND ${name} < 1000000000000000${kind === "FLOAT" || kind === "DOUBLE" ? ` AND ${name} = floor(${name})` : ""} THEN CAST(${name} AS BIGINT) END`;
}

// src/optout/domains/duckdb-read.ts
const MAX_TEXT = 4096;
const EXACT = 2 ** 53;
async function readWithDuckdb(duckdb, manifest, tally, step) {
	const { path } = manifest.file;
	if (path === void 0) return { unfit: "it is no file on disk" };
	if (/[*?[\]{}]/u.test(path)) return { unfit: "its path has signs of a glob" };
	const query = await groupQuery(manifest);
	if ("unfit" in query) return query;
	step("DuckDB");
	let taken = false;
	try {
		return await withDuckdb(duckdb, path, availableParallelism(), async (connection) => {
			const digest = fileDigest(manifest.file);
			digest.catch(() => void 0);
			const unlike = await compareTypes(connection, path, query);
			if (unlike !== void 0) return unlike;
			await connection.run(query.sql, [path]);
			const totals = await totalsOf(connection, query, tally);
			if ("unfit" in totals) return totals;
			const sha256 = await digest;
			taken = true;
			await takeGroups(connection, tally);
			tally.dropped += totals.dropped;
			const { bad, first } = totals;
			return {
				name: manifest.file.name,
				rows: query.rows - bad,
				bad,
				sha256,
				...bad === 0 ? {} : { firstBad: {
					line: first + 1,
					reason: "no-url"
				} }
			};
		});
	} catch (error) {
		if (taken) throw error;
		return { unfit: `DuckDB gave up: ${messageOf(error)}` };
	}
}
async function compareTypes(connection, path, { types }) {
	const described = new Map((await rowsOf(connection, 2, `DESCRIBE SELECT * FROM ${READ}`, [path])).map(([name, type]) => [String(name), String(type)]));
	for (const [name, wanted] of types) {
		const type = described.get(name) ?? "absent";
		if (!wanted.includes(type)) return { unfit: `DuckDB reads its column ${name.slice(0, 60)} as ${type.slice(0, 60)}` };
	}
}
async function totalsOf(connection, query, tally) {
	const sums = await rowsOf(connection, 5, `SELECT kind, CAST(sum(n) AS DOUBLE), CAST(sum(bytes) AS DOUBLE), CAST(min(first) AS DOUBLE),
    CAST(max(greatest(strlen(prefix), strlen(modality))) AS DOUBLE) FROM groups GROUP BY kind`);
	const of = (kind, column) => Number(sums.find((row) => Number(row[0]) === kind)?.[column] ?? 0);
	if (of(0, 1) + of(1, 1) + of(2, 1) !== query.rows) return { unfit: "DuckDB finds another number of rows than its footer says" };
	if (tally.bytes + of(0, 2) >= EXACT) return { unfit: "its bytes are too many to be added exactly" };
	if (of(0, 4) > MAX_TEXT) return { unfit: "it has very long hosts or modalities" };
	return {
		dropped: of(1, 1),
		bad: of(2, 1),
		first: of(2, 3)
	};
}
async function takeGroups(connection, tally) {
	const result = await connection.stream("SELECT prefix, modality, CAST(n AS DOUBLE), CAST(bytes AS DOUBLE), CAST(without AS DOUBLE) FROM groups WHERE kind = 0");
	for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
		const columns = [
			0,
			1,
			2,
			3,
			4
		].map((column) => chunk?.getColumnValues(column) ?? []);
		for (let i = 0; i < chunk.rowCount; i += 1) tally.group({
			prefix: String(columns[0]?.[i]),
			modality: String(columns[1]?.[i]),
			rows: Number(columns[2]?.[i]),
			bytes: Number(columns[3]?.[i] ?? 0),
			without: Number(columns[4]?.[i])
		});
	}
}

// src/cli/commands/optout/domains-engine.ts
const ENGINES = [
	"auto",
	"js",
	"duckdb"
];
const INSTALL = "Install it where you work: npm install --no-save @duckdb/node-api; or set GPAI_DUCKDB to the node_modules folder that holds it; or leave --engine out.";
async function domainEngine(engine, io) {
	if (engine === "js") return {
		accelerate: void 0,
		say: () => void 0
	};
	const given = process.env["GPAI_DUCKDB"] ?? "";
	const duckdb = await loadDuckdb(given === "" ? process.cwd() : given);
	if ("missing" in duckdb) {
		const where = given === "" ? "the folder you are in" : `GPAI_DUCKDB (${visible(given)})`;
		if (engine === "duckdb") throw new UsageError(`DuckDB cannot be used: ${duckdb.missing}, looked for from ${where}`, INSTALL);
		return {
			accelerate: void 0,
			say: () => {
				io.err(`note: read without DuckDB: ${visible(duckdb.missing)}, looked for from ${where}\n`);
			}
		};
	}
	const unread = /* @__PURE__ */ new Map();
	return {
		accelerate: async (manifest, tally, step) => {
			const read = await readWithDuckdb(duckdb, manifest, tally, step);
			if (!("unfit" in read)) return read;
			const { name } = manifest.file;
			if (engine === "duckdb") throw new UsageError(`${name} cannot be read through DuckDB with the same result: ${read.unfit}`, "Use --engine auto, which reads such files without it.");
			const same = unread.get(read.unfit);
			if (same === void 0) unread.set(read.unfit, {
				first: name,
				others: 0
			});
			else same.others += 1;
		},
		say: () => {
			for (const [why, { first, others }] of [...unread].slice(0, 20)) io.err(`note: read without DuckDB: ${visible(first)}${others === 0 ? "" : ` and ${String(others)} more`}: ${visible(why)}\n`);
		}
	};
}

// src/cli/commands/optout/domains.ts
const help = `Usage: gpai-docket optout domains PATH… [options]

Makes the list that field 2.3.8 of the public summary asks for: the registrable domains with the most retained content, the top
10 % of them, rounded up. PATH is a crawl manifest, a folder of them, or a glob; JSON Lines, CSV, TSV, CDXJ (plain, gzip
or zstd), Parquet, WARC.

  --sme               the rule for small and medium-sized enterprises: top 5 % or 1,000, whichever is lower
  --by-modality       rank each modality by itself (column modality)
  --by rows           rank by number of rows, where the manifests give no bytes
  --columns k=v,…     map columns, e.g. url=page_url,bytes=content_length
  --engine E          js (default); duckdb: read Parquet through DuckDB, which you install beside (npm install @duckdb/node-api): it is
                      found, and its code run, from the folder you are in, or from GPAI_DUCKDB=/path/to/node_modules; auto: duckdb
                      where it is there and gives the same result, else js
  --private-suffixes  take users' sites under github.io and the like as domains of their own
  --out FILE          write the list there instead of printing it
  --format F          csv (default), json

Exit codes: 0 all was read, 1 something was not read and the list is incomplete, 2 could not run.

Example:
  gpai-docket optout domains crawl/ --out docs/domains.csv
`;
const MAX_PATHS = 1e4;
const domains = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			sme: { type: "boolean" },
			"by-modality": { type: "boolean" },
			by: { type: "string" },
			columns: { type: "string" },
			engine: { type: "string" },
			"private-suffixes": { type: "boolean" },
			out: { type: "string" },
			format: { type: "string" }
		}, MAX_PATHS);
		const format = oneOf("--format", args.text("format") ?? "csv", ["csv", "json"]);
		const by = oneOf("--by", args.text("by") ?? "bytes", ["bytes", "rows"]);
		const columns = columnMap(args.text("columns"));
		const wanted = oneOf("--engine", args.text("engine") ?? "js", ENGINES);
		if (args.positionals.length === 0) throw new UsageError("No crawl manifest was given", "Name one: gpai-docket optout domains crawl.jsonl.gz");
		const paths = [...new Set((await Promise.all(args.positionals.map((path) => findEvidence(path)))).flat())].sort();
		const privateSuffixes = args.flag("private-suffixes");
		const tally = new DomainTally({ privateSuffixes });
		const engine = await domainEngine(wanted, io);
		const reads = await readAll(paths, columns, tally, io, engine.accelerate);
		engine.say();
		const byModality = args.flag("by-modality");
		if (byModality && tally.tooMany) throw new UsageError("The column modality holds more than 64 different values, which are no modalities", "Map the right one, e.g. --columns modality=media_type, or leave --by-modality out.");
		if (by === "bytes" && tally.retained > 0 && tally.withoutBytes === tally.retained) throw new UsageError("No row says how many bytes it has, so domains cannot be ranked by size of content", "Map the column, e.g. --columns bytes=content_length, or rank by number of rows: --by rows (the list then says so).");
		const options = {
			sme: args.flag("sme"),
			byModality,
			by,
			privateSuffixes
		};
		const unreadable = reads.reduce((sum, read) => sum + read.bad, 0) + tally.badUrl;
		const report = {
			ranking: rankDomains(tally, options),
			options,
			sources: reads,
			incomplete: whatIsMissing(reads, tally, by),
			rows: {
				retained: tally.retained,
				dropped: tally.dropped,
				withoutBytes: tally.withoutBytes,
				unreadable
			}
		};
		const text = format === "csv" ? renderDomainsCsv(report) : renderDomainsJson(report);
		const out = args.text("out");
		if (out === void 0) io.out(text);
		else await write(out, text);
		say(report, tally, out, io);
		return report.incomplete.length > 0 ? 1 : 0;
	}
};
async function readAll(paths, columns, tally, io, accelerate) {
	const progress = progressLine(io, () => Date.now());
	const reads = [];
	for (const [index, path] of paths.entries()) {
		const file = await openEvidence(path);
		try {
			reads.push(await readDomainRows(file, { columns }, tally, (done) => {
				progress.step(`${file.name} (${String(index + 1)}/${String(paths.length)}): ${done}`);
			}, accelerate));
		} finally {
			await file.close();
		}
	}
	progress.done();
	return reads;
}
function whatIsMissing(reads, tally, by) {
	const out = reads.flatMap((read) => [...read.problem === void 0 ? [] : [`${read.name}: ${read.problem.reason}${read.problem.fix === void 0 ? "" : `; ${read.problem.fix}`}`], ...read.firstBad === void 0 ? [] : [`${read.name}: ${String(read.bad)} ${read.bad === 1 ? "row" : "rows"} could not be read, the first in line ${String(read.firstBad.line)} (${read.firstBad.reason})`]]);
	if (tally.badUrl > 0) out.push(`${String(tally.badUrl)} rows have no http(s) URL`);
	if (tally.full > 0) out.push(`${String(tally.full)} rows could not be counted: too many domains`);
	if (by === "bytes" && tally.withoutBytes > 0) out.push(`${String(tally.withoutBytes)} retained rows have no byte count and count as nothing`);
	if (tally.retained === 0) out.push("no retained row with a URL was found");
	return out;
}
function say(report, tally, out, io) {
	const { ranking, options, incomplete } = report;
	const several = tally.modalities.length;
	if (out !== void 0) io.err(`Wrote ${String(ranking.listed.length)} domain names (${String(ranking.total)} domains in all) to ${visible(out)}.\n`);
	if (!options.byModality && several > 1) io.err(`note: the rows have ${String(several)} modalities; the rule asks for a list that represents them: --by-modality\n`);
	for (const text of incomplete.slice(0, 20)) io.err(`${io.style("yellow", "incomplete:")} ${visible(text)}\n`);
	if (incomplete.length > 20) io.err(`${io.style("yellow", "incomplete:")} and ${String(incomplete.length - 20)} more\n`);
}
function columnMap(text) {
	const map = {};
	for (const part of (text ?? "").split(",").filter((one) => one !== "")) {
		const cut = part.indexOf("=");
		const name = oneOf("--columns", part.slice(0, Math.max(0, cut)).trim(), COLUMNS);
		map[name] = part.slice(cut + 1).trim();
	}
	return map;
}
async function write(path, text) {
	try {
		await writeFile(path, text);
	} catch (error) {
		throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`, "Check the folder and its permissions.");
	}
}

export { domains };