/**
 * A fixture repository for each route: layers of `_common` and the route's own folder, laid over each other. In text files `{{name}}`
 * is a variable, `{{sha:words}}` a digest made of the words, `{{digests}}` on its own line the digests of the weight files,
 * indented as that line. A file
 * `x.over.yaml` replaces top-level keys of `x.yaml` (`key: ~` takes one out); `x.add.csv` adds rows to `x.csv`.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { tempFolder } from "../support/temp-repo.ts";
import { type Weights, weightFiles } from "./weights.ts";

export const FIXTURES = fileURLToPath(new URL("../fixtures/routes/", import.meta.url));

type Files = Map<string, string>;
type Vars = Readonly<Record<string, string>>;

interface RouteFile {
  /** Another route that this one changes. */
  readonly extends?: string;
  /** One line: what the route shows, and why it ends with whatever is not in order. */
  readonly shows: string;
  readonly layers?: readonly string[];
  readonly vars?: Vars;
  /** Files that are taken out again. */
  readonly remove?: readonly string[];
}

/** Names of all routes, in alphabetical order. */
export const ROUTES: readonly string[] = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith("_")).map((entry) => entry.name).sort();

export const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

export function routeFile(route: string): RouteFile {
  return parse(readFileSync(join(FIXTURES, route, "route.yaml"), "utf8")) as RouteFile;
}

const OWN: ReadonlySet<string> = new Set(["route.yaml", "vars.yaml", "weights.yaml"]);

function read(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The text in blocks: a line that starts with a key, and what follows until the next one. Comments above all stay in front. */
function blocks(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let key = "";
  for (const line of text.split(/(?<=\n)/)) {
    key = /^("?)([\w.-]+)\1:/.exec(line)?.[2] ?? key;
    found.set(key, (found.get(key) ?? "") + line);
  }
  return found;
}

function laidOver(text: string, over: string): string {
  const result = blocks(text);
  for (const [key, block] of blocks(over)) {
    if (key === "") continue;
    if (block.trim().endsWith(": ~")) result.delete(key);
    else result.set(key, block);
  }
  return [...result.values()].join("");
}

function lay(files: Files, layer: Files): void {
  for (const [name, text] of layer) {
    const kind = /\.(over\.yaml|add\.csv)$/.exec(name)?.[1];
    if (OWN.has(name)) continue;
    if (kind === undefined) { files.set(name, text); continue; }
    const target = name.replace(`.${kind}`, kind === "add.csv" ? ".csv" : ".yaml");
    const before = files.get(target);
    if (before === undefined) throw new Error(`${name} has no ${target} to lie over`);
    files.set(target, kind === "add.csv" ? before + text : laidOver(before, text));
  }
}

function filled(text: string, vars: Vars, digests: readonly string[]): string {
  let out = text.replace(/^( *)\{\{digests\}\}$/gm, (_, indent: string) => digests.map((line) => indent + line).join("\n"));
  // Values may name variables themselves, two levels deep.
  for (let round = 0; round < 3 && out.includes("{{"); round++) {
    out = out.replace(/\{\{(sha:)?([^{}\n]+)\}\}/g, (_, hash: string | undefined, name: string) => {
      if (hash !== undefined) return sha(`${vars["slug"] ?? ""}: ${name}`);
      const value = vars[name];
      if (value === undefined) throw new Error(`no variable ${name}`);
      return value;
    });
  }
  return out;
}

interface Sum { files: Files; vars: Record<string, string>; weights?: Weights }

function gather(route: string, sum: Sum): Sum {
  const own = routeFile(route);
  if (own.extends !== undefined) gather(own.extends, sum);
  for (const layer of [...(own.layers ?? []).map((name) => `_common/${name}`), route]) {
    const files = read(join(FIXTURES, layer));
    Object.assign(sum.vars, parse(files.get("vars.yaml") ?? "{}"));
    const weights = files.get("weights.yaml");
    if (weights !== undefined) sum.weights = parse(weights) as Weights;
    lay(sum.files, files);
  }
  for (const name of own.remove ?? []) if (!sum.files.delete(name)) throw new Error(`${route}: nothing to remove at ${name}`);
  Object.assign(sum.vars, own.vars ?? {});
  return sum;
}

const composed = new Map<string, ReadonlyMap<string, string>>();

/** The files of a route's repository: path → text. The same map for each call. */
export function compose(route: string): ReadonlyMap<string, string> {
  const known = composed.get(route);
  if (known !== undefined) return known;
  const { files, vars, weights } = gather(route, { files: new Map(), vars: {} });
  const pointers = weights === undefined ? new Map<string, string>() : weightFiles(vars["weights"] ?? vars["slug"] ?? route, weights);
  const digests = [...pointers].flatMap(([name, text]) => { const oid = /oid sha256:([0-9a-f]{64})/.exec(text)?.[1]; return oid === undefined ? [] : [`${name}: sha256:${oid}`]; });
  const result = new Map([...[...files].map(([name, text]) => [name, filled(text, vars, digests)] as const), ...(vars["weights_elsewhere"] === undefined ? pointers : [])]);
  composed.set(route, result);
  return result;
}

/** Writes files into a new temporary folder that is named as the route; returns the folder. */
export function place(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(tempFolder("routes-"), name);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The route with some texts changed. Throws where the words to change are not there, so that a mutation never does nothing. */
export function mutated(route: string, path: string, from: string | RegExp, to: string): ReadonlyMap<string, string> {
  const files = new Map(compose(route));
  const before = files.get(path);
  if (before === undefined) throw new Error(`${route} has no ${path}`);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${route}: nothing to change in ${path}`);
  return files.set(path, after);
}

/** The route without some files. */
export function without(route: string, ...paths: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map(compose(route));
  for (const path of paths) if (!files.delete(path)) throw new Error(`${route} has no ${path}`);
  return files;
}
