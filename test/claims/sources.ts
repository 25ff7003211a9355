/** Every text that the sources hold: string literals of the program, catalogue, schemas, inputs of the actions, pages. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { parse } from "yaml";
import { projectRoot } from "../support/mini-runner.ts";
import type { Unit } from "./scan.ts";

/** Stands for a value that is put in at run time; a number, so that a computed percentage is seen. */
const VALUE = "99";

function files(folder: string, end: RegExp): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && end.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length)).sort();
}

interface Node { readonly type?: unknown; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** The text of an expression as far as it is fixed; undefined where it is no text. */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "StringLiteral") return String(node["value"]);
  if (node.type === "TemplateLiteral") {
    const quasis = Array.isArray(node["quasis"]) ? node["quasis"] as readonly Node[] : [];
    return quasis.map((one) => (typeof one["cooked"] === "string" ? one["cooked"] : String(one["raw"]))).join(` ${VALUE} `).replace(/ (99) (?![a-z])/gi, " $1").replace(/(?<![a-z]) (99)/gi, "$1");
  }
  if (node.type === "BinaryExpression" && node["operator"] === "+") {
    const [left, right] = [textOf(node["left"]), textOf(node["right"])];
    return left === undefined && right === undefined ? undefined : `${left ?? VALUE}${right ?? VALUE}`;
  }
  return undefined;
}

function walk(node: unknown, add: (text: string) => void): void {
  if (Array.isArray(node)) { for (const one of node) walk(one, add); return; }
  if (!isNode(node)) return;
  const text = textOf(node);
  if (text !== undefined) add(text);
  if (node.type === "StringLiteral") return;
  for (const value of Object.values(node)) if (typeof value === "object") walk(value, add);
}

function literals(path: string): readonly Unit[] {
  const found: Unit[] = [];
  walk(parseSync(readFileSync(join(projectRoot, path), "utf8"), { syntax: "typescript", target: "es2023" }).body, (text) => found.push({ where: path, text }));
  return found;
}

function scalars(path: string, value: unknown, keys: string, found: Unit[]): void {
  if (typeof value === "string") found.push({ where: `${path}:${keys}`, text: value });
  else if (Array.isArray(value)) value.forEach((one, i) => scalars(path, one, `${keys}[${i}]`, found));
  else if (typeof value === "object" && value !== null) {
    const id = "id" in value && typeof value.id === "string" ? `${keys}(${value.id})` : keys;
    for (const [key, one] of Object.entries(value)) scalars(path, one, `${id}.${key}`, found);
  }
}

function data(path: string): readonly Unit[] {
  const found: Unit[] = [];
  scalars(path, parse(readFileSync(join(projectRoot, path), "utf8"), { maxAliasCount: -1 }) as unknown, "", found);
  return found;
}

/** A page in blocks, each with the line on which it begins. */
export function blocks(where: string, text: string): readonly Unit[] {
  const found: Unit[] = [];
  let line = 1;
  for (const block of text.split(/\n[ \t]*\n|\n(?=\s*(?:[-|#]|\d+\.) ?)/)) {
    found.push({ where: `${where}:${line}`, text: block });
    line += block.split("\n").length;
  }
  return found;
}

const page = (path: string): readonly Unit[] => blocks(path, readFileSync(join(projectRoot, path), "utf8"));

/** The program's own sources: what it can say. Generated modules hold the catalogue, which is read from its data files. */
export function programTexts(): readonly Unit[] {
  return files("src", /\.ts$/).filter((path) => !path.startsWith("src/law/generated/")).flatMap(literals);
}

/** The catalogue, the schemas and the descriptions of inputs: texts that are shown to people. */
export function dataTexts(): readonly Unit[] {
  return [...files("src/law/data", /\.yaml$/), ...files("schemas", /\.json$/), "action.yml", "report/action.yml", "app.yml", "package.json"].flatMap(data);
}

/** Pages and workflow files to copy. */
export function pageTexts(): readonly Unit[] {
  return [...files("docs", /\.(?:md|ya?ml)$/), "README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...files(".github", /\.(?:md|ya?ml)$/), ...files("examples", /\.md$/)].flatMap(page);
}
