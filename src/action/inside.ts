/** Whether a path lies in the workspace, as written and as the file system resolves it. */

import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** True where absolute `path` is `folder` or lies below it, as written. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The same after every link is followed. Both must exist. */
export function isReallyInside(folder: string, path: string): boolean {
  return isInside(realpathSync(folder), realpathSync(path));
}
