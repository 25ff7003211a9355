// src/optout/verify/smallest.ts
function comparePositions(a, b) {
	return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
function admits(list, limit, file, block, line) {
	const last = list[list.length - 1];
	if (list.length < limit || last === void 0) return true;
	return (file - last.at[0] || block - last.at[1] || line - last.at[2]) < 0;
}
function place(list, limit, member) {
	let i = list.length;
	for (; i > 0; i -= 1) {
		const before = list[i - 1];
		if (before === void 0 || comparePositions(before.at, member.at) <= 0) break;
	}
	if (i >= limit) return;
	list.splice(i, 0, member);
	if (list.length > limit) list.length = limit;
}
function mergePlaced(a, b, limit) {
	const merged = [];
	for (let i = 0, k = 0; merged.length < limit;) {
		const x = a[i];
		const y = b[k];
		if (x !== void 0 && (y === void 0 || comparePositions(x.at, y.at) <= 0)) {
			merged.push(x);
			i += 1;
		} else if (y !== void 0) {
			merged.push(y);
			k += 1;
		} else break;
	}
	return merged;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function keepSmallestNames(counts, limit) {
	if (counts.size <= limit) return;
	for (const name of [...counts.keys()].sort(compareText).slice(limit)) counts.delete(name);
}

// src/optout/verify/render.ts
const ACTIVE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;
function canonicalJson(value) {
	return `${escapeActive(JSON.stringify(sorted(value), null, 1))}\n`;
}
function canonicalLine(value) {
	return escapeActive(JSON.stringify(sorted(value)));
}
function escapeActive(json) {
	return json.replace(ACTIVE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const out = Object.create(null);
	for (const [key, member] of Object.entries(value).sort((a, b) => compareText(a[0], b[0]))) out[key] = sorted(member);
	return out;
}

// src/optout/verify/host-set.ts
function hostHash(bytes, start, end) {
	let a = 3735928559;
	let b = 1103547991;
	for (let i = start; i < end; i += 1) {
		const c = bytes[i] ?? 0;
		a = Math.imul(a ^ c, 2654435761);
		b = Math.imul(b ^ c, 1597334677);
	}
	a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
	b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
	return 4294967296 * (b & 2097151) + (a >>> 0);
}
function hostSet(hashes) {
	hashes.sort();
	let kept = 0;
	for (let i = 0; i < hashes.length; i += 1) {
		const hash = hashes[i] ?? 0;
		if (kept === 0 || hashes[kept - 1] !== hash) {
			hashes[kept] = hash;
			kept += 1;
		}
	}
	return hashes.slice(0, kept);
}
function unionHosts(a, b) {
	if (a.length === 0) return b;
	if (b.length === 0) return a;
	const out = new Float64Array(a.length + b.length);
	let kept = 0;
	for (let i = 0, k = 0; i < a.length || k < b.length;) {
		const x = i < a.length ? a[i] ?? 0 : Infinity;
		const y = k < b.length ? b[k] ?? 0 : Infinity;
		out[kept] = x < y ? x : y;
		kept += 1;
		if (x <= y) i += 1;
		if (y <= x) k += 1;
	}
	return out.slice(0, kept);
}
function encodeHosts(hosts) {
	const bytes = Buffer.alloc(hosts.length * 8);
	for (let i = 0; i < hosts.length; i += 1) bytes.writeDoubleLE(hosts[i] ?? 0, i * 8);
	return bytes.toString("base64");
}
function decodeHosts(text) {
	const bytes = Buffer.from(text, "base64");
	if (bytes.length % 8 !== 0) return void 0;
	const hosts = new Float64Array(bytes.length / 8);
	let last = -1;
	for (let i = 0; i < hosts.length; i += 1) {
		const hash = bytes.readDoubleLE(i * 8);
		if (!Number.isSafeInteger(hash) || hash <= last) return void 0;
		hosts[i] = hash;
		last = hash;
	}
	return hosts;
}

// src/optout/verify/totals.ts
const EXAMPLES = 10;
const BAD_LINES = 100;
const AGENT_NAMES = 1e3;
function noTotals() {
	return {
		reasons: /* @__PURE__ */ new Map(),
		notes: /* @__PURE__ */ new Map(),
		protocols: /* @__PURE__ */ new Map(),
		train: [
			0,
			0,
			0,
			0,
			0
		],
		agents: /* @__PURE__ */ new Map(),
		agentRows: 0,
		from: Infinity,
		to: -Infinity,
		hosts: /* @__PURE__ */ new Float64Array(0),
		violated: /* @__PURE__ */ new Map(),
		removalRows: 0,
		removals: /* @__PURE__ */ new Map(),
		exclusionRows: 0,
		exclusion: /* @__PURE__ */ new Map(),
		piratedRows: 0,
		pirated: /* @__PURE__ */ new Map(),
		examples: /* @__PURE__ */ new Map(),
		badLines: [],
		files: /* @__PURE__ */ new Map(),
		unread: /* @__PURE__ */ new Map()
	};
}
function mergeTotals(a, b) {
	const agents = addCounts(a.agents, b.agents);
	keepSmallestNames(agents, AGENT_NAMES);
	return {
		reasons: addCounts(a.reasons, b.reasons),
		notes: addCounts(a.notes, b.notes),
		protocols: mergeMaps(a.protocols, b.protocols, (x, y) => [
			x[0] + y[0],
			x[1] + y[1],
			x[2] + y[2]
		]),
		train: a.train.map((n, i) => n + (b.train[i] ?? 0)),
		agents,
		agentRows: a.agentRows + b.agentRows,
		from: Math.min(a.from, b.from),
		to: Math.max(a.to, b.to),
		hosts: unionHosts(a.hosts, b.hosts),
		violated: addCounts(a.violated, b.violated),
		removalRows: a.removalRows + b.removalRows,
		removals: mergeMaps(a.removals, b.removals, (x, y) => ({
			rows: x.rows + y.rows,
			first: comparePositions(x.first.at, y.first.at) <= 0 ? x.first : y.first
		})),
		exclusionRows: a.exclusionRows + b.exclusionRows,
		exclusion: addCounts(a.exclusion, b.exclusion),
		piratedRows: a.piratedRows + b.piratedRows,
		pirated: addCounts(a.pirated, b.pirated),
		examples: mergeMaps(a.examples, b.examples, (x, y) => mergePlaced(x, y, 10)),
		badLines: mergePlaced(a.badLines, b.badLines, 100),
		files: mergeMaps(a.files, b.files, mergeFile),
		unread: new Map([...a.unread, ...b.unread])
	};
}
function settle(totals, file, firstLines) {
	const at = (p) => [
		file,
		0,
		(firstLines[p[1]] ?? 0) + p[2] + 1
	];
	const settleExample = (e) => ({
		at: at(e.at),
		finding: e.finding
	});
	return {
		...totals,
		removals: new Map([...totals.removals].map(([id, e]) => [id, {
			rows: e.rows,
			first: settleExample(e.first)
		}])),
		examples: new Map([...totals.examples].map(([key, list]) => [key, list.map(settleExample)])),
		badLines: totals.badLines.map((b) => ({
			at: at(b.at),
			reason: b.reason
		}))
	};
}
function unreadKey(entry) {
	return JSON.stringify([
		entry.name,
		entry.line ?? null,
		entry.offset ?? null,
		entry.reason,
		entry.fix ?? null
	]);
}
function mergeFile(x, y) {
	const sha256 = x.sha256 ?? y.sha256;
	return {
		rows: x.rows + y.rows,
		bad: x.bad + y.bad,
		format: x.format === "" ? y.format : x.format,
		...sha256 === void 0 ? {} : { sha256 }
	};
}
function addCounts(a, b) {
	return mergeMaps(a, b, (x, y) => x + y);
}
function mergeMaps(a, b, both) {
	const merged = new Map(a);
	for (const [key, value] of b) {
		const before = merged.get(key);
		merged.set(key, before === void 0 ? value : both(before, value));
	}
	return merged;
}

export { unreadKey as a, hostHash as c, canonicalLine as d, admits as f, place as g, keepSmallestNames as h, settle as i, hostSet as l, compareText as m, mergeTotals as n, decodeHosts as o, comparePositions as p, noTotals as r, encodeHosts as s, AGENT_NAMES as t, canonicalJson as u };