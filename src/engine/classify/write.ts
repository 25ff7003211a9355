/** Writing classification.yaml: into real folders only, never through a link, and only over what was read. */

import { lstat, mkdir } from "node:fs/promises";
import { posix } from "node:path";
import { realFolder } from "../../repository/folder.ts";
import { RepositoryError } from "../../repository/port.ts";
import { writeGuarded } from "../fix/write.ts";
import type { Opened } from "./open.ts";
import type { DecisionPlan } from "./plan.ts";

/** Writes what was planned. Throws RepositoryError with nothing written where the place is a link, has changed, or cannot be written. */
export async function writeDecisions(path: string, opened: Opened, plan: DecisionPlan): Promise<void> {
  if (!opened.writable) throw new RepositoryError("a bare repository has no folder to write into", { path, fix: "run it in a clone with a work tree" });
  const root = await realFolder(path);
  await makeFolders(root, plan.path);
  await writeGuarded(root, plan.path, plan.before, new TextEncoder().encode(plan.text));
}

/** Makes the folders one by one, each looked at first, so that no link on the way is followed. */
async function makeFolders(root: string, path: string): Promise<void> {
  const parts = posix.dirname(path).split("/");
  for (let i = 1; i <= parts.length; i++) {
    const folder = parts.slice(0, i).join("/");
    try {
      const stat = await lstat(`${root}/${folder}`).catch(() => undefined);
      if (stat === undefined) await mkdir(`${root}/${folder}`);
      else if (!stat.isDirectory()) throw new RepositoryError(stat.isSymbolicLink() ? "a symbolic link, which is never written through" : "no folder", { path: folder, fix: "put a real folder there" });
    } catch (error) {
      if (error instanceof RepositoryError) throw error;
      const code: unknown = (error as { readonly code?: unknown } | null)?.code;
      throw new RepositoryError(`the folder cannot be made (${typeof code === "string" ? code : "unknown error"})`, { path: folder, fix: "give write permission on the folder", cause: error });
    }
  }
}
