/** Pages and tables made from code and from action.yml. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { handledBy } from "../src/checks/registry.ts";
import { clocksPage } from "../src/law/clocks-page.ts";
import { obligationsPage } from "../src/law/obligations-page.ts";
import { AGREED_LIST, protocols } from "../src/law/protocols.ts";
import { configurationPage } from "../src/policy/page.ts";
import { bindsTable, ROUTES } from "./routes.ts";

const file = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Path → text of docs/obligations.md, docs/clocks.md, docs/configuration.md, docs/opt-outs.md, README.md and the pages of docs/routes/. */
export function generate(): ReadonlyMap<string, string> {
  const page = obligationsPage((id) => {
    const check = handledBy(id);
    return check === undefined ? undefined : { check: check.name, what: check.what };
  });
  return new Map([["docs/obligations.md", page], ["docs/clocks.md", clocksPage()], ["docs/configuration.md", configurationPage()], ["docs/opt-outs.md", withProtocols(file("docs/opt-outs.md"))], ["README.md", withTables(file("README.md"))], ...routePages()]);
}

/** What binds on each route, into its page. */
function routePages(): readonly (readonly [string, string])[] {
  return Object.keys(ROUTES).map((name) => {
    const path = `docs/routes/${name}.md`;
    return [path, between(file(path), path, "binds", bindsTable(name))];
  });
}

/** The catalogue of reservation protocols as a table, with the state of the list agreed at EU level. */
function withProtocols(page: string): string {
  const rows = protocols().map((p) => row([p.name, `\`${p.id}\``, `${p.publisher}; ${p.kind.replaceAll("-", " ").replace(/^(?:ietf|w3c|dif)/, (word) => word.toUpperCase())}; ${p.version}`, p.carriers.join(", "), p.speaksOf, p.evaluated === false ? "known by name, not evaluated" : p.eu.status === "named-by-code" ? `named by the Code (${p.eu.basis})` : `advisory (${p.eu.basis})`]));
  const { status, asOf, consultation, workshop } = AGREED_LIST;
  const agreed = `Standing as looked up on ${asOf}. The list of protocols agreed at EU level (Measure 1.3(1)(b)) is ${status}: consultation ${consultation.from} to ${consultation.to}, workshop ${workshop}.`;
  return between(page, "docs/opt-outs.md", "protocols", [agreed, "", row(["Protocol", "Id", "Publisher and standing", "Carriers", "Speaks of", "In the Code"]), row(Array(6).fill("---")), ...rows].join("\n"));
}

const row = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;

function between(page: string, path: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->\n`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has lost its ${name} markers`);
  return `${page.slice(0, from + start.length)}${text}\n${page.slice(to)}`;
}

function withTables(readme: string): string {
  const manifest = parse(file("action.yml")) as Manifest;
  const inputs = Object.entries(manifest.inputs).map(([name, i]) => row([`\`${name}\``, i.description, (i.default ?? "") === "" ? "" : `\`${i.default ?? ""}\``]));
  const outputs = Object.entries(manifest.outputs).map(([name, o]) => row([`\`${name}\``, o.description]));
  const table = ["| Input | What it does | Default |", "| --- | --- | --- |", ...inputs, "", "| Output | What it holds |", "| --- | --- |", ...outputs].join("\n");
  return between(readme, "README.md", "action-tables", table);
}
