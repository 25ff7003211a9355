/** Bare repositories (gitrepository-layout): a folder of a work tree can look like one, and git would take it for the repository. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { RepositoryError } from "./port.ts";

/** The layout by which git knows a repository without a work tree; linked ones name their objects in `commondir`. */
function looksBare(folder: string): boolean {
  const has = (name: string): boolean => existsSync(join(folder, name));
  return has("HEAD") && (has("commondir") || (has("objects") && has("refs")));
}

/**
 * What git would find from absolute `folder` on upwards before it finds a `.git`. own: `folder` itself is a bare repository that nobody
 * else's work tree holds. planted: a folder on the way looks like one and is part of a work tree, so that its commits, its history and
 * its configuration are only what somebody has committed there.
 */
export function bareKind(folder: string): "none" | "own" | "planted" {
  let bare: string | undefined;
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return bare === undefined ? "none" : "planted";
    if (bare === undefined && looksBare(at)) bare = at;
    if (dirname(at) === at) return bare === folder ? "own" : "none";
  }
}

export function planted(path: string): RepositoryError {
  return new RepositoryError("a folder of this repository has the layout of a bare git repository (HEAD, objects, refs), so git would take it for the repository", { path, fix: "remove these files, or give the folder above them" });
}
