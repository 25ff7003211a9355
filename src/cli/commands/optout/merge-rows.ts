/** Files of rows of several shards as one, in the order of manifests and lines. */

import { UsageError } from "../../args.ts";
import { rowLines, rowsFile } from "./verify-files.ts";

interface Head { readonly path: string; readonly lines: AsyncGenerator<string>; text: string; file: number; line: number }

/** `manifests`: names in their order. Throws `UsageError` where a line is no row, or stands out of order. */
export async function mergeRows(paths: readonly string[], manifests: readonly string[], output: string): Promise<void> {
  const order = new Map(manifests.map((name, index) => [name, index]));
  const heads: Head[] = [];
  for (const path of paths) {
    const head: Head = { path, lines: rowLines(path), text: "", file: -1, line: 0 };
    if (await advance(head, order)) heads.push(head);
  }
  const out = await rowsFile(output);
  while (heads.length > 0) {
    let first = 0;
    for (let i = 1; i < heads.length; i += 1) if (before(heads[i], heads[first])) first = i;
    const head = heads[first];
    if (head === undefined) break;
    await out.write(`${head.text}\n`);
    if (!(await advance(head, order))) heads.splice(first, 1);
  }
  await out.end();
}

function before(a: Head | undefined, b: Head | undefined): boolean {
  return a !== undefined && b !== undefined && (a.file - b.file || a.line - b.line) < 0;
}

async function advance(head: Head, order: ReadonlyMap<string, number>): Promise<boolean> {
  const next = await head.lines.next();
  if (next.done === true) return false;
  let row: { readonly file?: unknown; readonly line?: unknown };
  try { row = JSON.parse(next.value) as typeof row; } catch { throw new UsageError(`${head.path} holds a line that is not JSON`); }
  const file = typeof row.file === "string" ? order.get(row.file) : undefined;
  if (file === undefined || typeof row.line !== "number") throw new UsageError(`${head.path} holds a row of a manifest that is not among those of the partials`);
  if (file < head.file || (file === head.file && row.line < head.line)) throw new UsageError(`${head.path} is not in the order of manifests and lines`);
  head.text = next.value;
  head.file = file;
  head.line = row.line;
  return true;
}
