/**
 * Lists 100,000 files in a folder, a work tree and a commit, and prints time and memory beside `git ls-files` in the same run.
 * Usage: node bench/repository.ts [FILES]
 */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openFolder } from "../src/repository/folder.ts";
import { openGit } from "../src/repository/git.ts";

const [mode, root] = process.argv.slice(2);

if (mode === "--list" || mode === "--tree" || mode === "--walk") {
  const start = performance.now();
  const source = mode === "--tree" ? await openGit(root ?? ".", "HEAD") : await openFolder(root ?? ".", { plain: mode === "--walk" });
  const { entries } = await source.list();
  const ms = performance.now() - start;
  await source.close();
  process.stdout.write(JSON.stringify({ entries: entries.length, ms, rss: process.resourceUsage().maxRSS / 1024 }));
} else {
  compare(Number(mode ?? 100_000));
}

function compare(count: number): void {
  const root = mkdtempSync(join(tmpdir(), "gpai-docket-bench-"));
  try {
    for (let i = 0; i < count; i += 1) {
      const folder = join(root, `part-${i % 100}`, `group-${i % 1000}`);
      if (i < 1000) mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `file-${i}.txt`), `${i}`);
    }
    const git = (...args: string[]): string => execFileSync("git", ["-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "user.name=Bench", "-c", "user.email=bench@example.org", ...args], { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "files");
    git("repack", "-adq");
    git("ls-files", "-z");
    const start = performance.now();
    git("ls-files", "-z");
    const base = performance.now() - start;
    process.stdout.write(`${count} files\n  git ls-files        ${base.toFixed(0).padStart(6)} ms\n`);
    for (const [name, option] of [["folder, plain walk", "--walk"], ["folder, work tree", "--list"], ["commit", "--tree"]] as const) {
      const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), option, root], { encoding: "utf8" });
      const { entries, ms, rss } = JSON.parse(run.stdout) as { entries: number; ms: number; rss: number };
      process.stdout.write(`  ${name.padEnd(19)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / base).toFixed(1).padStart(5)} × git  ${rss.toFixed(0).padStart(4)} MB  ${entries} entries\n`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
