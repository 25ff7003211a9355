/**
 * How fast the opt-out room is, part by part, each against a named reference of the same run. Not a test.
 *   node bench/optout.ts [robots|join|verify] [options of that part]
 */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PARTS = ["robots", "join", "verify"];
const [first, ...rest] = process.argv.slice(2);
const one = first !== undefined && PARTS.includes(first);

for (const part of one ? [first] : PARTS) {
  process.stdout.write(`--- ${part}\n`);
  const run = spawnSync(process.execPath, [fileURLToPath(new URL(`./optout-${part}.ts`, import.meta.url)), ...(one ? rest : process.argv.slice(2))], { stdio: "inherit" });
  if (run.status !== 0) process.exitCode = 1;
}
