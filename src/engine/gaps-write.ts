/** Writing a gap analysis: over nothing, or over one of ours that nobody has changed. Never through a link. */

import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { holdsMarker, isUntouched, type Marker, readMarker } from "../checks/gaps/marker.ts";
import { decodeUtf8 } from "../formats/decode.ts";
import { readGuarded } from "../repository/guarded-read.ts";
import { RepositoryError } from "../repository/port.ts";
import { writeGuarded } from "./fix/write.ts";

const MAX_BYTES = 16_777_216;

/** A place for a document, and what stands there. */
export interface Target {
  /** Real path of the folder. */
  readonly folder: string;
  readonly name: string;
  /** The file that is there; absent where there is none. */
  readonly before?: { readonly bytes: Uint8Array; /** Absent for a file that is not one of ours. */ readonly marker?: Marker; /** False where somebody has changed it since. */ readonly untouched: boolean };
}

/**
 * Looks at the place that `output` names (relative to the current folder). Throws RepositoryError where a link is in the way, inside
 * the repository at `root` or below the current folder, where the folder is missing, or where no regular file stands there.
 */
export async function lookAt(output: string, root: string): Promise<Target> {
  const full = resolve(output);
  const folder = await realpath(dirname(full)).catch((cause: unknown) => { throw new RepositoryError("its folder does not exist", { path: output, fix: `mkdir -p ${dirname(output)}`, cause }); });
  for (const base of [process.cwd(), resolve(root)]) await refuseLinks(base, full, folder, output);
  if (folder.split(sep).some((part) => part.toLowerCase() === ".git")) throw new RepositoryError("this lies inside git's own folder", { path: output });
  const name = basename(full);
  const bytes = await readGuarded(folder, name, { length: MAX_BYTES }).catch((error: unknown) => {
    if (error instanceof RepositoryError && (error.cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return undefined;
    throw error instanceof RepositoryError ? new RepositoryError(error.message, { path: output, fix: "give another --output", cause: error }) : error;
  });
  if (bytes === undefined) return { folder, name };
  const text = decodeUtf8(bytes) ?? "";
  const marker = holdsMarker(text) ? readMarker(text) : undefined;
  return { folder, name, before: { bytes, ...(marker === undefined ? {} : { marker }), untouched: marker !== undefined && isUntouched(text, marker) } };
}

async function refuseLinks(base: string, full: string, folder: string, output: string): Promise<void> {
  const way = relative(base, dirname(full));
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return;
  if (folder !== join(await realpath(base), way)) throw new RepositoryError("a folder on the way is a symbolic link, which is never written through", { path: output, fix: "put a real folder there, or give another --output" });
}

/** Writes the document. Throws RepositoryError where that would destroy what somebody else wrote. Returns false where the same bytes are there already. */
export async function writeDocument(target: Target, output: string, text: string): Promise<boolean> {
  const { before, folder, name } = target;
  if (before !== undefined && before.marker === undefined) throw new RepositoryError("a file is there that gpai-docket gaps did not write; it is not overwritten", { path: output, fix: "give another --output, or move that file away" });
  if (before !== undefined && !before.untouched) throw new RepositoryError("it was changed by hand since it was written; it is not overwritten", { path: output, fix: "move your words into .gpai/model.yaml (description, adequacy, missing), then delete the file or give another --output" });
  const bytes = new TextEncoder().encode(text);
  if (before !== undefined && Buffer.compare(before.bytes, bytes) === 0) return false;
  await writeGuarded(folder, name, before?.bytes, bytes);
  return true;
}
