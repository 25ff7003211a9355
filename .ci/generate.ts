/**
 * Regenerates everything that is made from something else: the law catalogue, JSON Schemas, licence fingerprints,
 * docs/obligations.md, app.yml, the tables of the App's pages and the README's input table. `--check` writes nothing and fails where a file differs.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate as appManifest } from "./app-manifest.ts";
import { generate as law } from "./law.ts";
import { generate as licences } from "./licences.ts";
import { generate as pages } from "./pages.ts";
import { generate as schemas } from "./schemas.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const check = process.argv.includes("--check");
let differing = 0;

for (const [path, text] of [...law(), ...licences(), ...schemas(), ...pages(), ...appManifest()]) {
  const file = join(root, path);
  if (read(file) === text) continue;
  differing += 1;
  process.stdout.write(`${check ? "differs" : "written"}  ${path}\n`);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (check && differing > 0) {
  process.stdout.write("generated files are not what their sources give: run npm run generate and commit the result\n");
  process.exitCode = 1;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
