/** app.yml, and the tables of permissions and settings in the pages for administrators and operators. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { appYml, permissionsTable } from "../src/app/manifest.ts";
import { settingsTable } from "../src/app/settings.ts";

/** Path → text. Throws where a page has lost the place of its table. */
export function generate(): ReadonlyMap<string, string> {
  return new Map([
    ["app.yml", appYml()],
    ["docs/organisations.md", within("docs/organisations.md", "permissions", permissionsTable())],
    ["docs/operators.md", within("docs/operators.md", "settings", settingsTable())],
  ]);
}

function within(path: string, name: string, table: string): string {
  const page = readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has no place for the table of ${name}`);
  return `${page.slice(0, from)}${start}\n${table}\n${page.slice(to)}`;
}
