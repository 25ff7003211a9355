/** The `.env` in the data folder: written by the setup page, read at every start. Variables of the process stand above it. */

import { chmodSync, closeSync, constants, fstatSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import type { Variables } from "./environment.ts";

const MAX_BYTES = 64 * 1024;

/** Text of a small regular file; undefined where there is none, or it is none. Mode bits tell whether others may read it. */
export function readSmallFile(path: string): { readonly text: string; readonly mode: number } | undefined {
  let file: number | undefined;
  try {
    // A pipe in its place must not make us wait.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const { size, mode } = fstatSync(file);
    if ((mode & constants.S_IFMT) !== constants.S_IFREG || size > MAX_BYTES) return undefined;
    const bytes = Buffer.alloc(size);
    return { text: bytes.subarray(0, readSync(file, bytes, 0, size, 0)).toString("utf8"), mode: mode & 0o777 };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

export function envPath(dataDir: string): string {
  return join(dataDir, ".env");
}

/** What the file says; nothing where there is none. `open`: others than its owner may read it. */
export function readEnvFile(dataDir: string): { readonly variables: Variables; readonly open: boolean } {
  const file = readSmallFile(envPath(dataDir));
  return file === undefined ? { variables: {}, open: false } : { variables: { ...parseEnv(file.text) }, open: (file.mode & 0o077) !== 0 };
}

/** Throws where nothing can be written into the folder: asked before something is made that could then not be kept. */
export function checkWritable(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const probe = join(dataDir, `.probe-${process.pid}`);
  writeFileSync(probe, "", { mode: 0o600 });
  rmSync(probe);
}

/** Adds the values to the file, readable by its owner alone. Whole or not at all. */
export function writeEnvFile(dataDir: string, values: Readonly<Record<string, string>>): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const all = { ...readEnvFile(dataDir).variables, ...values };
  const lines = Object.entries(all).map(([name, value]) => `${name}=${quoted(value ?? "")}`);
  const path = envPath(dataDir);
  const temporary = `${path}.${process.pid}`;
  const file = openSync(temporary, "w", 0o600);
  try {
    writeFileSync(file, `${lines.join("\n")}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(temporary, 0o600);
  renameSync(temporary, path);
}

/** In double quotes `\n` is a line end; a value with a double quote goes into single quotes, where nothing is special. */
function quoted(value: string): string {
  if (/^[A-Za-z0-9_:/.@-]*$/.test(value)) return value;
  if (!value.includes("\"") && !value.includes("\\")) return `"${value.replaceAll("\r\n", "\n").replaceAll("\n", "\\n")}"`;
  if (value.includes("'")) throw new Error("a value with both kinds of quotes cannot be written");
  return `'${value}'`;
}
