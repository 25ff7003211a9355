import { VERSION } from "../../version.ts";
import type { Command, CommandTable } from "../command.ts";
import { listing } from "../command.ts";

const commands: CommandTable = {
  verify: { line: "every row of the crawl manifests against snapshots, removal requests and lists", load: async () => (await import("./optout/verify.ts")).verify },
  eval: { line: "rows of JSON Lines in, access and use of each out, with the evidence", load: async () => (await import("./optout/eval.ts")).evaluate },
  test: { line: "may this agent fetch these URLs: the answer with the line that decides", load: async () => (await import("./optout/test.ts")).test },
  domains: { line: "the registrable domains with the most retained content, as template field 2.3.8 asks", load: async () => (await import("./optout/domains.ts")).domains },
  snapshot: { line: "your own robots.txt dumps become one snapshot manifest with digests", load: async () => (await import("./optout/snapshot.ts")).snapshot },
  merge: { line: "one result of the parts that verify --shard I/N wrote", load: async () => (await import("./optout/merge.ts")).merge },
};

const help = `gpai-docket ${VERSION} optout: were the rights reservations in force at the time of the crawl honoured?

Usage: gpai-docket optout <command> [options]

${listing(commands, 10)}

Access (may this crawler fetch the URL) is kept apart from use (may the copy be used for training). Absence of a signal is
unknown, never permission. Needs no network.

  --help, -h   help of a command: gpai-docket optout test --help
`;

/** `gpai-docket optout`: leads to its subcommands, one file each. */
export const optout: Command = { help, commands, run: () => Promise.resolve(2) };
