import { t as VERSION } from "./version.js";
import { t as listing } from "./command.js";

// src/cli/commands/optout.ts
const commands = {
	verify: {
		line: "every row of the crawl manifests against snapshots, removal requests and lists",
		load: async () => (await import("./verify2.js")).verify
	},
	eval: {
		line: "rows of JSON Lines in, access and use of each out, with the evidence",
		load: async () => (await import("./eval.js")).evaluate
	},
	test: {
		line: "may this agent fetch these URLs: the answer with the line that decides",
		load: async () => (await import("./test.js")).test
	},
	domains: {
		line: "the registrable domains with the most retained content, as template field 2.3.8 asks",
		load: async () => (await import("./domains.js")).domains
	},
	snapshot: {
		line: "your own robots.txt dumps become one snapshot manifest with digests",
		load: async () => (await import("./snapshot.js")).snapshot
	},
	merge: {
		line: "one result of the parts that verify --shard I/N wrote",
		load: async () => (await import("./merge.js")).merge
	}
};
const help = `gpai-docket ${VERSION} optout: were the rights reservations in force at the time of the crawl honoured?

Usage: gpai-docket optout <command> [options]

${listing(commands, 10)}

Access (may this crawler fetch the URL) is kept apart from use (may the copy be used for training). Absence of a signal is
unknown, never permission. Needs no network.

  --help, -h   help of a command: gpai-docket optout test --help
`;
const optout = {
	help,
	commands,
	run: () => Promise.resolve(2)
};

export { optout };