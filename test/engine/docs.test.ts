import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { generate } from "../../.ci/pages.ts";
import { merge } from "../../src/cli/commands/optout/merge.ts";
import { verify } from "../../src/cli/commands/optout/verify.ts";
import { COLUMNS } from "../../src/optout/manifest/row.ts";
import { ROW_VERDICTS } from "../../src/optout/verify/result.ts";
import { loadRecords } from "../../src/records/load.ts";
import { REMOVAL_KINDS } from "../../src/records/removals.ts";
import { MemorySource } from "../support/memory-source.ts";
import { node24, projectRoot, runNode } from "../support/mini-runner.ts";
import { TempRepo } from "../support/temp-repo.ts";

const page = readFileSync(join(projectRoot, "docs/opt-outs.md"), "utf8");
const example = join(projectRoot, "examples/wren-optout");
const blocks = [...page.matchAll(/```console\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

/** Commands of a block, each with the lines that the page shows of its output. */
function commands(block: string): { readonly command: string; readonly shown: readonly string[] }[] {
  return block.split(/^\$ /m).filter((part) => part.trim() !== "").map((part) => {
    const [command = "", ...shown] = part.trimEnd().split("\n");
    return { command, shown: shown.filter((line) => line !== "[…]") };
  });
}

describe("the outputs on the page are the program's", () => {
  test("there are such blocks", () => expect(blocks.length).toBeGreaterThanOrEqual(4));
  test.each(blocks.map((block) => [commands(block).map((one) => one.command).join("; "), block]))("%s", async (_, block) => {
    const repo = new TempRepo().copy(example);
    repo.commit();
    for (const { command, shown } of commands(block)) {
      if (!command.startsWith("gpai-docket ")) { execFileSync("sh", ["-c", command], { cwd: repo.path }); continue; }
      const args = command.slice("gpai-docket ".length).split(" ");
      const { code, stdout, stderr } = await runNode(node24, [join(projectRoot, "src/cli/index.ts"), ...args], { cwd: repo.path, env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" } });
      const printed = new Set(`${stdout}\n${stderr}`.split("\n"));
      expect([command, code === 2, shown.filter((line) => !printed.has(line))]).toEqual([command, false, []]);
    }
  }, 60_000);
});

test("the workflow: a job per shard, each command and option known (test/workflows audits the rest)", () => {
  const text = readFileSync(join(projectRoot, "docs/workflows/optout-matrix.yml"), "utf8");
  const workflow = parse(text) as { env: { SHARDS: number }; jobs: Record<string, { strategy?: { matrix: { index: number[] } } }> };
  expect(workflow.jobs["shard"]?.strategy?.matrix.index).toEqual(Array.from({ length: workflow.env.SHARDS }, (_, i) => i + 1));
  expect([verify, merge].map((command) => command.help).join("\n")).toMatch(/--shard[\s\S]*--output[\s\S]*a folder of \.json files/);
});

test("the row on the page is a line of the example", () => {
  const row = /```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? "no row";
  expect(readFileSync(join(example, ".gpai/optout/crawl-2025-12.jsonl"), "utf8").split("\n")).toContain(row);
});

test("the records on the page load, and are those of the example", async () => {
  const [, text = ""] = /```yaml\n# \.gpai\/copyright\.yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const source = new MemorySource({ ".gpai/copyright.yaml": text });
  const [model] = (await loadRecords(source, await source.list(), { now: "2026-11-22" })).models;
  expect(model?.problems.filter((one) => one.kind !== "missing-file")).toEqual([]);
  const own = new MemorySource({ ".gpai/copyright.yaml": readFileSync(join(example, ".gpai/copyright.yaml"), "utf8") });
  const [real] = (await loadRecords(own, await own.list(), { now: "2026-11-22" })).models;
  expect(model?.copyright?.data.manifests).toEqual(real?.copyright?.data.manifests);
  expect(model?.copyright?.data.protocols).toEqual(real?.copyright?.data.protocols);
});

test("every column, verdict and kind is on the page, and every file that it names is there", () => {
  const words = [...COLUMNS, ...ROW_VERDICTS, ...REMOVAL_KINDS];
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  const paths = [...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
  expect(paths.filter((path) => !existsSync(join(projectRoot, "docs", path)))).toEqual([]);
});

test("its table of protocols is the catalogue's", () => expect(generate().get("docs/opt-outs.md")).toBe(page));
