/** Pages and tables made from code and from action.yml. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { handledBy } from "../src/checks/registry.ts";
import { obligationsPage } from "../src/law/obligations-page.ts";

const file = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Path → text of docs/obligations.md and README.md. */
export function generate(): ReadonlyMap<string, string> {
  const page = obligationsPage((id) => {
    const check = handledBy(id);
    return check === undefined ? undefined : { check: check.name, what: check.what };
  });
  return new Map([["docs/obligations.md", page], ["README.md", withTables(file("README.md"))]]);
}

function withTables(readme: string): string {
  const manifest = parse(file("action.yml")) as Manifest;
  const row = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;
  const inputs = Object.entries(manifest.inputs).map(([name, i]) => row([`\`${name}\``, i.description, (i.default ?? "") === "" ? "" : `\`${i.default ?? ""}\``]));
  const outputs = Object.entries(manifest.outputs).map(([name, o]) => row([`\`${name}\``, o.description]));
  const table = ["| Input | What it does | Default |", "| --- | --- | --- |", ...inputs, "", "| Output | What it holds |", "| --- | --- |", ...outputs].join("\n");
  const between = /(<!-- action-tables:start -->\n)[\s\S]*?(\n<!-- action-tables:end -->)/;
  if (!between.test(readme)) throw new Error("README.md has lost its action-tables markers");
  return readme.replace(between, (_, start: string, end: string) => start + table + end);
}
