/** docs/routes/: every id, command, link and record on the pages exists, and the tables are what the code says of the profiles. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ROUTES } from "../../.ci/routes.ts";
import { main } from "../../src/cli/main.ts";
import { obligation, obligations } from "../../src/law/catalogue.ts";
import { HOUSE_DAYS } from "../../src/records/house.ts";
import { loadRecords } from "../../src/records/load.ts";
import { MemorySource } from "../support/memory-source.ts";
import { projectRoot } from "../support/mini-runner.ts";

const folder = join(projectRoot, "docs/routes");
const pages = readdirSync(folder).filter((name) => name.endsWith(".md")).toSorted();
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const prose = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```$/gm, "").replace(/<!-- binds:start -->[\s\S]*?<!-- binds:end -->/, "");
const spans = (text: string): readonly string[] => [...prose(text).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
const blocks = (text: string): readonly string[] => [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");

const printed = async (...argv: readonly string[]): Promise<string> => {
  let out = "";
  const io = { out: (text: string) => { out += text; }, err: (text: string) => { out += text; }, style: (_: unknown, text: string) => text, width: 100, interactive: false };
  await main(argv, io as unknown as Parameters<typeof main>[1]);
  return out;
};

test("there is a page for every profile and a line for every page", () => {
  expect(pages.filter((name) => name !== "README.md").map((name) => name.slice(0, -3)).toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  const index = read("README.md");
  for (const name of pages) if (name !== "README.md") expect([name, index.includes(`](${name})`)]).toEqual([name, true]);
});

describe.each(pages)("%s", (name) => {
  const text = read(name);

  test("ids, commands, options and files exist", async () => {
    const unknown: string[] = [];
    for (const span of spans(text)) {
      if (/^(?:AIA|G|S|C|T|PST|MDF)-[\w.-]+$/.test(span)) { if (obligation(span) === undefined && !obligations().some((one) => one.id.startsWith(`${span}.`))) unknown.push(span); continue; }
      if (span.startsWith("gpai-docket ")) {
        const [command = "", ...rest] = span.split(" ").slice(1);
        const help = await printed(command, "--help");
        if (!help.startsWith(`Usage: gpai-docket ${command}`) || rest.some((word) => word.startsWith("--") && !help.includes(word))) unknown.push(span);
        continue;
      }
      const known = span in HOUSE_DAYS || /^\.gpai\/[\w./-]+$/.test(span) || /^[a-z_]+$/.test(span) || /^[a-z]+\.yaml$/.test(span) || /^[a-z_]+: \S.*$/.test(span) || /^[A-Z]-\d(?:\.\d)?$/.test(span);
      if (!known) unknown.push(span);
    }
    expect(unknown).toEqual([]);
  });

  test("the shell lines are commands with options that exist", async () => {
    for (const [, block = ""] of text.replace(/^```yaml\n[\s\S]*?^```$/gm, "").matchAll(/^```\n([\s\S]*?)^```$/gm)) {
      for (const line of block.trim().split("\n")) {
        const [program, command = "", ...rest] = line.split(" ");
        const help = await printed(command, "--help");
        expect([line, program, help.startsWith(`Usage: gpai-docket ${command}`), rest.filter((word) => word.startsWith("--") && !help.includes(word))]).toEqual([line, "gpai-docket", true, []]);
      }
    }
  });

  test("links lead somewhere", () => {
    for (const [, link = ""] of text.matchAll(/\]\(([^)\s#]+)\)/g)) expect([link, existsSync(join(folder, dirname(name), link))]).toEqual([link, true]);
  });

  test("the records on it load without a problem", async () => {
    for (const block of blocks(text)) {
      const path = /^# (\.gpai\/\S+)$/m.exec(block)?.[1] ?? "";
      expect(path).not.toBe("");
      const files: Record<string, string> = { [path]: block, "config.json": "{}" };
      for (const [, named = ""] of block.matchAll(/(?:evidence|gap_analysis): (docs\/[\w.-]+)/g)) files[named] = "# A document\n";
      if (block.includes("files: [LICENSE]")) files["LICENSE"] = "Apache License\n";
      const source = new MemorySource(files);
      const { problems, models } = await loadRecords(source, await source.list(), { now: "2026-11-22" });
      expect([...problems, ...models.flatMap((model) => model.problems)]).toEqual([]);
    }
  });
});
