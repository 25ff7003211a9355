import { t as tokenOf } from "./token.js";
import { o as protocolOf } from "./shapes.js";
import { n as readTime } from "./time.js";

// src/engine/optout/plan.ts
const DAY = 864e5;
function planOf(model, files, open, register, now) {
	const record = model.copyright?.data ?? {};
	const of = (role) => files.filter((file) => file.role === role);
	const lists = (role) => of(role).map((file) => ({
		file: open(file),
		...file.date === void 0 ? {} : { date: file.date }
	}));
	const snapshots = of("snapshot").filter(isKept);
	const described = descriptions(snapshots);
	return {
		manifests: of("manifest").map((file) => ({
			file: open(file),
			...manifestColumns(file)
		})),
		snapshots: snapshots.map(open),
		describeSnapshot: (name) => described.get(name),
		removals: lists("removal-register"),
		exclusions: lists("exclusion-list"),
		entries: entriesOf(register),
		agents: (record.crawlers ?? []).flatMap((one) => (one.agents ?? []).length > 0 ? one.agents ?? [] : one.name === void 0 ? [] : [one.name]).map(nameOf),
		controlTokens: (record.control_tokens ?? []).map(nameOf),
		trainingBots: (record.training_bots ?? []).map(nameOf),
		mode: "rfc9309",
		maxSnapshotAgeHours: 24,
		now: (readTime(now)?.ms ?? 0) + DAY - 1
	};
}
function isKept({ protocol }) {
	return protocol === void 0 || protocolOf(protocol) !== void 0;
}
function nameOf(agent) {
	return tokenOf(agent, []) ?? agent;
}
function manifestColumns({ manifest }) {
	return {
		columns: Object.fromEntries(Object.entries(manifest?.columns ?? {}).filter((pair) => pair[1] !== void 0)),
		...manifest?.to === void 0 || readTime(manifest.to) === void 0 ? {} : { date: manifest.to },
		...manifest?.format === void 0 ? {} : { format: manifest.format },
		...manifest?.agent === void 0 ? {} : { agent: nameOf(manifest.agent) }
	};
}
function descriptions(snapshots) {
	return new Map(snapshots.map(({ name, protocol, dateFrom, dateTo, userAgents }) => {
		const kind = protocol === void 0 ? void 0 : protocolOf(protocol);
		const [from, to] = [dateFrom ?? dateTo, dateTo ?? dateFrom];
		return [name, {
			...kind === void 0 ? {} : { protocol: kind },
			...from === void 0 || to === void 0 ? {} : { period: {
				from,
				to
			} },
			...userAgents === void 0 ? {} : { userAgents: userAgents.map(nameOf) }
		}];
	}));
}
function entriesOf(register) {
	const lists = [];
	const entries = [];
	if (register !== void 0 && register.accepted.length > 0) {
		lists.push({
			name: register.path,
			role: "removal-register"
		});
		for (const row of register.accepted) {
			const from = readTime(row.effective_from ?? row.decided ?? row.received ?? "")?.ms;
			if (row.kind !== void 0 && row.value !== void 0) entries.push({
				id: row.id,
				kind: row.kind,
				value: row.value,
				list: 0,
				line: row.source.line ?? 1,
				...row.use === void 0 ? {} : { use: row.use },
				...from === void 0 ? {} : { from }
			});
		}
	}
	if (register === void 0) return {
		lists,
		entries
	};
	const input = {
		role: "removal-register",
		name: register.path,
		size: 0,
		sha256: register.sha256,
		rows: register.accepted.length,
		bad: 0,
		format: "accepted requests"
	};
	return {
		lists,
		entries,
		open: register.open,
		inputs: [input]
	};
}

export { manifestColumns as n, planOf as r, isKept as t };