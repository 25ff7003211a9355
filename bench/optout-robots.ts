/**
 * How fast robots.txt is compiled and matched, against npm robots-parser in the same run. Not a test.
 *   node bench/optout-robots.ts [--files 1000000] [--mode rfc9309|google]
 */

import { robotsParser } from "../test/support/robots-parser.ts";
import type { Robots } from "../test/support/robots-parser.ts";
import { openArena, RuleArenaBuilder } from "../src/optout/robots/arena.ts";
import { targetSpan } from "../src/optout/robots/target.ts";
import type { Mode } from "../src/optout/types.ts";
import { AGENTS, robotsBodies, robotsFiles } from "./optout-robots-data.ts";

const CHECKS = 100_000;
const RUNS = 9;
const option = (name: string): string | undefined => process.argv[process.argv.indexOf(`--${name}`) + 1];
const mode: Mode = process.argv.includes("--mode") && option("mode") === "google" ? "google" : "rfc9309";
const distinct = process.argv.includes("--files") ? Number(option("files")) : 1_000_000;

const encoder = new TextEncoder();
const { files, checks } = robotsFiles({ seed: 1, files: 1000, checks: CHECKS });
const bodies = files.map((file) => encoder.encode(file.text));
/** URLs one behind the other, as in a block of a manifest. */
const block = encoder.encode(checks.map((check) => check[2]).join("\n"));
const starts = new Int32Array(CHECKS + 1);
for (let i = 0, at = 0; i < CHECKS; i += 1, starts[i] = at) at = (block.indexOf(0x0a, at) + 1 || block.length + 1);
const sizes = bodies.map((body) => body.length).toSorted((a, b) => a - b);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

/** Ours: sets from the arena, by number, then each URL as bytes of a manifest row. */
function compileOurs(): { readonly sets: Int32Array; readonly builder: RuleArenaBuilder } {
  const builder = new RuleArenaBuilder(mode);
  const ids = bodies.map((body) => builder.add(body, AGENTS));
  return { sets: Int32Array.from(checks, ([file, agent]) => ids[file]?.[AGENTS.indexOf(agent)] ?? -1), builder };
}

function matchOurs({ sets, builder }: ReturnType<typeof compileOurs>, times: number[]): Uint8Array {
  const arena = openArena(builder.finish());
  const span = new Int32Array(2);
  return timed(times, () => {
    const verdicts = new Uint8Array(CHECKS);
    for (let i = 0; i < CHECKS; i += 1) {
      if (!targetSpan(block, starts[i] as number, (starts[i + 1] as number) - 1, span)) throw new Error("no target");
      verdicts[i] = arena.allowed(sets[i] as number, block, span[0] as number, span[1] as number) ? 1 : 0;
    }
    return verdicts;
  });
}

function matchTheirs(parsed: readonly Robots[], times: number[]): Uint8Array {
  return timed(times, () => {
    const verdicts = new Uint8Array(CHECKS);
    for (let i = 0; i < CHECKS; i += 1) {
      const [file, agent, url] = checks[i] as (typeof checks)[number];
      verdicts[i] = parsed[file]?.isAllowed(url, agent) === true ? 1 : 0;
    }
    return verdicts;
  });
}

const times = { compileOurs: [] as number[], matchOurs: [] as number[], compileTheirs: [] as number[], matchTheirs: [] as number[] };
let unlike = 0;
for (let run = 0; run <= RUNS; run += 1) {
  // The first run warms both up.
  if (run === 1) for (const list of Object.values(times)) list.length = 0;
  const compiled = timed(times.compileOurs, compileOurs);
  const ours = matchOurs(compiled, times.matchOurs);
  const parsed = timed(times.compileTheirs, () => files.map(({ origin, text }) => robotsParser(`${origin}/robots.txt`, text)));
  const theirs = matchTheirs(parsed, times.matchTheirs);
  unlike = ours.reduce((sum, verdict, i) => sum + (verdict === theirs[i] ? 0 : 1), 0);
}

const [ours, theirs] = [median(times.matchOurs), median(times.matchTheirs)];
const rate = (count: number, ms: number): string => `${(count / ms / 1000).toFixed(2)} M/s`;
process.stdout.write([
  `mode ${mode}, Node ${process.versions.node}; ${String(files.length)} files: median ${String(sizes[500])} B, mean ${(sizes.reduce((a, b) => a + b, 0) / sizes.length).toFixed(0)} B`,
  `match ${String(CHECKS)} checks: ${ours.toFixed(1)} ms (${rate(CHECKS, ours)}), robots-parser ${theirs.toFixed(1)} ms (${rate(CHECKS, theirs)}), ${(theirs / ours).toFixed(1)} times as fast   (goal: at least 10)`,
  `compile apart, each distinct file once, ${String(AGENTS.length)} agents: ${median(times.compileOurs).toFixed(1)} ms, robots-parser ${median(times.compileTheirs).toFixed(1)} ms`,
  `verdicts unlike robots-parser's: ${String(unlike)} of ${String(CHECKS)} (its known errors: test/optout/robots/differential.test.ts)`, "",
].join("\n"));

if (distinct > 0) {
  const builder = new RuleArenaBuilder(mode);
  const agent = ["GPTBot"];
  let ms = 0;
  let bytes = 0;
  const reference: number[] = [];
  let seed = 100;
  for (let done = 0; done < distinct;) {
    const size = Math.min(20_000, distinct - done);
    const made = [...robotsBodies(seed, size)];
    const batch = made.map((file) => encoder.encode(file.text));
    seed += 1;
    done += size;
    const start = performance.now();
    for (const body of batch) { builder.add(body, agent); bytes += body.length; }
    ms += performance.now() - start;
    timed(reference, () => { for (const { origin, text } of made.slice(0, 1000)) robotsParser(`${origin}/robots.txt`, text); });
  }
  const start = performance.now();
  const data = builder.finish();
  ms += performance.now() - start;
  process.stdout.write(`compile ${String(distinct)} distinct files for one agent: ${(ms / 1000).toFixed(1)} s, ${(distinct / ms * 1000).toFixed(0)} files/s, ${(bytes / ms / 1000).toFixed(0)} MB/s, mean ${(bytes / distinct).toFixed(0)} B; ${String(data.sets)} rule sets in ${((data.words.byteLength + data.bytes.byteLength) / 1_048_576).toFixed(0)} MiB   (goal: at least 70,000 files/s on an idle machine; robots-parser, all groups: ${(1_000_000 / median(reference)).toFixed(0)} files/s)\n`);
}
