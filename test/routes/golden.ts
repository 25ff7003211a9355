/** Golden texts: compared line by line; written anew only with UPDATE_GOLDEN=1. */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@jest/globals";

const FOLDER = fileURLToPath(new URL("golden/", import.meta.url));
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";
const compared = new Set<string>();

/** Compares a text with the golden of this name. */
export function golden(name: string, text: string): void {
  const file = join(FOLDER, name);
  compared.add(name);
  if (UPDATE) { mkdirSync(dirname(file), { recursive: true }); writeFileSync(file, text); }
  expect(text.split("\n")).toEqual(readFileSync(file, "utf8").split("\n"));
}

/** Goldens that no test of this file has compared. */
export function leftOver(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(FOLDER.length)).filter((name) => !compared.has(name));
}
