import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { OUTCOMES } from "../../src/checks/types.ts";
import { PERMISSIONS, PROPOSALS } from "../../src/app/permissions.ts";
import { SETTINGS } from "../../src/app/settings.ts";
import { baseline } from "../../src/cli/commands/baseline.ts";
import { fix } from "../../src/cli/commands/fix.ts";
import { main } from "../../src/cli/main.ts";
import { obligation } from "../../src/law/catalogue.ts";
import { readOrganisationFile } from "../../src/policy/organisation.ts";
import { loadRecords } from "../../src/records/load.ts";
import { MemorySource } from "../support/memory-source.ts";
import { projectRoot } from "../support/mini-runner.ts";
import { all } from "./files.ts";

const pages = ["docs/maintainers.md", "docs/pull-requests.md", "docs/security.md", "SECURITY.md"].map((path) => ({ path, text: readFileSync(join(projectRoot, path), "utf8") }));
const action = parse(readFileSync(join(projectRoot, "action.yml"), "utf8")) as { inputs: Record<string, unknown>; outputs: Record<string, unknown> };

/** Code spans of the prose; fenced blocks are read apart. */
const spans = (text: string): readonly string[] => [...text.replace(/^ *```[\s\S]*?^ *```$/gm, "").matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
const blocks = (text: string): readonly string[] => [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");

async function commands(): Promise<readonly string[]> {
  let printed = "";
  await main(["--help"], { out: (text: string) => { printed += text; }, err: () => undefined } as unknown as Parameters<typeof main>[1]);
  return [...printed.matchAll(/^ {2}([a-z]+) +[a-z]/gm)].map((match) => match[1] ?? "");
}

const events = new Set(all.flatMap((one) => (typeof one.data.on === "object" ? (Array.isArray(one.data.on) ? one.data.on as string[] : Object.keys(one.data.on as object)) : [])));
const FAIL_WORDS = ["error", "conflict", "gap", "stale", "unknown", "never"];

/** Words of GitHub, git and the runner, which nothing of ours could confirm. */
const FOREIGN = new Set(["paths:", "CODEOWNERS", ".github/", ".gpai/", "node24", "https_proxy", "http_proxy", "no_proxy", "fetch-depth: 0", "lfs: false", "GITHUB_API_URL", "GITHUB_SERVER_URL", "persist-credentials: false", "contents: write", "issues: write", "checks: write", "id-token: write"]);

const scripts = Object.keys((JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { scripts: object }).scripts);
const served = readFileSync(join(projectRoot, "docs/operators.md"), "utf8").split("## What it serves")[1]?.split("\n## ")[0] ?? "";

/** A setting, a script, an address, a permission or a value of the configuration of the App. */
function ofTheApp(span: string): boolean {
  const [name = "", value = ""] = span.split(": ");
  return SETTINGS.some((one) => one.name === span.replace(/\/\.env$/, "")) || (span.startsWith("npm run ") && scripts.includes(span.slice(8)))
    || (span.startsWith("/") && served.includes(`\`${span.replace("<organisation>", "<account>")}\``)) || [...PERMISSIONS, ...PROPOSALS].some((one) => one.name === name && one.level === value)
    || (/^[a-z_]+: [a-z]+$/.test(span) && readOrganisationFile(new TextEncoder().encode(`${span}\n`), ".github/gpai-docket.yaml").problems.length === 0);
}

/** Why a code span is a thing that exists; undefined where nothing knows it. */
function known(span: string, names: readonly string[]): string | undefined {
  const [name = "", value] = span.split(": ");
  if (Object.hasOwn(action.inputs, name) && (value === undefined || /^(?:never|on-change|always|true|conflict|stale|api|models\/\S+)$/.test(value))) return "input";
  if (Object.hasOwn(action.outputs, span)) return "output";
  if ((OUTCOMES as readonly string[]).includes(span) || FAIL_WORDS.includes(span)) return "outcome";
  if (span === "--write") return fix.help.includes("  --write ") && baseline.help.includes("  --write ") ? "option" : undefined;
  if (span.startsWith("gpai-docket ")) return names.includes(span.split(" ")[1] ?? "") ? "command" : undefined;
  if (events.has(span)) return "event";
  if (/^[a-z-]+: (?:read|write)$/.test(span)) return all.some((one) => one.text.includes(`${span} #`)) || FOREIGN.has(span) ? "permission" : undefined;
  if (span === "Records" || span === "v0") return all.some((one) => one.text.includes(span === "v0" ? "@v0 # pin" : `name: ${span}`)) ? "name" : undefined;
  if (/^\.gpai\/(?:config|waivers|baseline|model)\.yaml$/.test(span) || span === "config.yaml") return "record";
  if (/^(?:\.github\/workflows\/gpai-docket\.yml)$/.test(span)) return "target";
  if (ofTheApp(span)) return "app";
  if (existsSync(join(projectRoot, span))) return "file";
  return FOREIGN.has(span) ? "foreign" : undefined;
}

describe.each(pages.map((page) => [page.path, page.text] as const))("%s", (path, text) => {
  test("every input, output, outcome, command, permission, record and file that it names exists", async () => {
    const names = await commands();
    expect(spans(text).filter((span) => known(span, names) === undefined)).toEqual([]);
  });

  test("every link leads somewhere, also to its heading", () => {
    const broken = [...text.matchAll(/(?:\]\(|\bsrc(?:set)?=")([^)"\s]+)[)"]/g)].map((match) => match[1] ?? "").filter((link) => {
      const [file = "", heading] = link.split("#");
      const target = file === "" ? join(projectRoot, path) : join(projectRoot, dirname(path), file);
      if (!existsSync(target)) return true;
      return heading !== undefined && !(statSync(target).isFile() && headings(readFileSync(target, "utf8")).includes(heading));
    });
    expect(broken).toEqual([]);
  });

  test("every obligation that it names is in the catalogue", () => {
    expect([...text.matchAll(/\bexplain ([A-Z][\w.-]*)/g)].map((match) => match[1] ?? "").filter((id) => obligation(id) === undefined)).toEqual([]);
  });

  test("it claims nothing about conduct, and names no percentage", () => expect(text).not.toMatch(/\bcomplian\w+|\d ?%|certif/i));
});

/** Ids that GitHub gives to headings. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => (match[1] ?? "").toLowerCase().replace(/[^\w\- ]/g, "").replaceAll(" ", "-"));
}

test("the pages link each other, and every workflow of the folder is on the maintainers' page", () => {
  for (const { path, text } of pages.slice(0, 3)) for (const other of pages.slice(0, 3)) if (other.path !== path) expect([path, text.includes(`(${other.path.slice("docs/".length)}`)]).toEqual([path, true]);
  for (const one of all.filter(({ path }) => path.startsWith("docs/"))) expect(pages[0]?.text).toContain(`(${one.path.slice("docs/".length)})`);
});

test("the records on the pages load without a problem, the steps use inputs that exist", async () => {
  const yaml = pages.flatMap(({ text }) => blocks(text));
  expect(yaml.length).toBeGreaterThanOrEqual(3);
  for (const block of yaml) {
    const data = parse(block.replace(/^ {6}/gm, "")) as unknown;
    if (Array.isArray(data)) {
      for (const step of data as { with: object }[]) expect(Object.keys(step.with).filter((key) => !Object.hasOwn(action.inputs, key))).toEqual([]);
      continue;
    }
    const file = Object.hasOwn(data as object, "not_relevant") ? ".gpai/model.yaml" : ".gpai/config.yaml";
    const source = new MemorySource({ [file]: file.endsWith("model.yaml") ? `role: provider\n${block}` : block, "config.json": "{}" });
    const { problems, models } = await loadRecords(source, await source.list(), { now: "2026-11-22" });
    expect([...problems, ...models.flatMap((model) => model.problems)].filter((problem) => problem.kind !== "missing-file")).toEqual([]);
  }
});
