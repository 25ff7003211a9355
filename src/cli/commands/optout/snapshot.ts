import { resolve } from "node:path";
import { openArena } from "../../../optout/robots/arena.ts";
import { TOO_MANY_RULES } from "../../../optout/robots/rules.ts";
import { loadSnapshots, type LoadedSnapshots } from "../../../optout/snapshots/load.ts";
import { manifestOf, type BodyVerdict, type Manifest } from "../../../optout/snapshots/manifest-lines.ts";
import { openSnapshots } from "../../../optout/snapshots/open.ts";
import { recorder } from "../../../optout/snapshots/record.ts";
import { SNAPSHOT_PROTOCOLS, type SnapshotProtocol } from "../../../optout/snapshots/types.ts";
import type { Period } from "../../../optout/snapshots/times.ts";
import { MODES } from "../../../optout/types.ts";
import { visible } from "../../../report/escape.ts";
import { findEvidence } from "../../../repository/evidence.ts";
import { RepositoryError } from "../../../repository/port.ts";
import { reopenedEvidence } from "../../../repository/reopened.ts";
import { isoDate, oneOf, readArgs, UsageError } from "../../args.ts";
import type { Command } from "../../command.ts";
import { progressLine } from "../../progress.ts";
import { bodyFile, finished, writeLines } from "./snapshot-file.ts";
import { report } from "./snapshot-text.ts";

const help = `Usage: gpai-docket optout snapshot FILE… [options]

Makes one snapshot manifest out of robots.txt files as you have them: a header, each body once under its SHA-256, and one line per
origin and time. The same input gives the same bytes. Prints the lines to paste into .gpai/copyright.yaml.

FILE is a file, a folder or a glob:
  folders      <host>/<time>.txt, <time>/<host>/robots.txt, <host>_<time>.robots.txt; <scheme>/ before and :port after the host;
               the same with tdmrep.json and ai.txt; times as ISO 8601, 14 digits, epoch or date. File dates are never used
  JSON Lines   {"host", "scheme", "port", "fetched_at", "status", "final_url", "body" or "body_b64", "digest", "error"}, also with the
               bodies elsewhere; {"domain", "can_fetch"}, {"domain", "text"}, {"domain", "error"}
  JSON         one object of domain → text of its robots.txt
  WARC         responses to requests for robots.txt
each plain, .gz or .zst.

  --out FILE           what to write (default robots.jsonl, tdmrep.jsonl, ai.jsonl); .gz compresses it
  --agent A            ask the rules for this agent and say which domains keep it out of "/"; repeatable
  --protocol P         robots (default), tdmrep, ai.txt
  --period FROM..TO    dates of captures that have no time of their own, as YYYY-MM-DD..YYYY-MM-DD
  --mode M             rfc9309 (default) or google: how robots.txt is read
  --tool NAME          what took the snapshot, written into the header
  --tool-version V     its version
  --force              overwrite FILE
  --dry-run            do everything but write

Exit codes: 0 everything was read, 1 something could not be read or used, 2 could not run.

Examples:
  gpai-docket optout snapshot robots-dump/ --agent ExampleBot --out .gpai/optout/robots.jsonl.gz
  gpai-docket optout snapshot robots.jsonl --period 2025-01-01..2025-01-31 --agent CCBot
`;

const MAX_ARGS = 1000;

/** `gpai-docket optout snapshot`. */
export const snapshot: Command = {
  help,
  async run(argv, io) {
    const text = { type: "string" } as const;
    const flag = { type: "boolean" } as const;
    const args = readArgs(argv, { out: text, agent: { ...text, multiple: true }, protocol: text, period: text, mode: text, tool: text, "tool-version": text, force: flag, "dry-run": flag }, MAX_ARGS);
    if (args.positionals.length === 0) throw new UsageError("No file was named", "gpai-docket optout snapshot robots-dump/ --agent ExampleBot");
    const protocol: SnapshotProtocol = oneOf("--protocol", args.text("protocol") ?? "robots", SNAPSHOT_PROTOCOLS);
    const mode = oneOf("--mode", args.text("mode") ?? "rfc9309", MODES);
    const out = args.text("out") ?? (protocol === "ai.txt" ? "ai.jsonl" : `${protocol}.jsonl`);
    const dry = args.flag("dry-run");
    const period = periodOf(args.text("period"));
    const asked = [...new Set(args.texts("agent"))];
    if (!dry) await finished.mayWrite(out, args.flag("force"));

    const progress = progressLine(io, () => Date.now());
    const paths = new Set<string>();
    for (const given of args.positionals) {
      // What an earlier run wrote into the folder is no source, unless it is named itself.
      for (const path of await findEvidence(given)) if (path === given || resolve(path) !== resolve(out)) paths.add(path);
    }
    const files = [];
    for (const path of paths) files.push(await reopenedEvidence(path));
    const store = bodyFile();
    try {
      const recorded = recorder(protocol, store);
      const loaded = await loadSnapshots(files, { agents: asked, mode, now: Date.now(), describe: () => ({ protocol }), ...(period === undefined ? {} : { period }), progress: progress.step, also: recorded });
      const agents = asked.length > 0 ? asked : loaded.agentsLookedUp;
      const tool = args.text("tool");
      const toolVersion = args.text("tool-version");
      const manifest: Manifest = manifestOf(recorded, { agents, verdict: verdicts(loaded, asked), ...(tool === undefined ? {} : { tool }), ...(toolVersion === undefined ? {} : { toolVersion }) });
      if (manifest.counts.lines === 0) {
        progress.done();
        for (const { name, line, reason } of loaded.unread.slice(0, 20)) io.err(`${visible(name)}${line === undefined ? "" : `:${String(line)}`}: ${visible(reason)}\n`);
        throw new RepositoryError(`no ${protocol} snapshot was found`, { fix: "gpai-docket optout snapshot --help lists the shapes that are read" });
      }
      const written = await writeLines(manifest.lines(), out, { dry, force: args.flag("force"), progress: progress.step });
      progress.done();
      io.out(report({ loaded, manifest, out, dry, agents, asked: asked.length > 0, protocol, others: recorded.others, ...written }, io));
      return loaded.unread.length > 0 ? 1 : 0;
    } finally {
      progress.done();
      store.remove();
    }
  },
};

function periodOf(text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  const [from = "", to = from, more] = text.split("..");
  if (more !== undefined) throw new UsageError(`--period is ${JSON.stringify(text)}, expected two dates like 2025-01-01..2025-01-31`);
  const period = { from: isoDate("--period", from), to: isoDate("--period", to) };
  if (period.to < period.from) throw new UsageError("--period ends before it begins");
  return period;
}

/** What each body says to the agents for `/`, asked once per body. */
function verdicts(loaded: LoadedSnapshots, agents: readonly string[]): (digest: string) => BodyVerdict {
  const index = openSnapshots(loaded.data);
  const arena = openArena(loaded.data.arena);
  const root = Buffer.from("/");
  const known = new Map<string, BodyVerdict>();
  return (digest) => {
    const found = known.get(digest);
    if (found !== undefined) return found;
    const bytes = Buffer.from(digest);
    const body = index.bodyByDigest(bytes, 0, bytes.length);
    const sets = agents.map((_, agent) => index.ruleSetOfBody(body, agent));
    const verdict = { disallowed: agents.filter((_, i) => !arena.allowed(sets[i] ?? TOO_MANY_RULES, root, 0, 1)), unclear: sets.includes(TOO_MANY_RULES) };
    known.set(digest, verdict);
    return verdict;
  };
}
