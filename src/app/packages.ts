/** The App's packages are not bundled: whoever runs it installs them. Without them nothing else of it loads, so this imports nothing of them. */

import { fileURLToPath } from "node:url";

/** Those of package.json's `dependencies`. */
export const PACKAGES = ["@electric-sql/pglite", "kysely", "pg", "pg-boss", "pino", "probot"] as const;

/** Those that `resolve` (`import.meta.resolve`) does not find. */
export function missingPackages(resolve: (name: string) => string): readonly string[] {
  return PACKAGES.filter((name) => {
    try {
      resolve(name);
      return false;
    } catch {
      return true;
    }
  });
}

/**
 * The package that could not be loaded, where that is what the error says; of packages that packages need too, and of those with a file
 * missing. Nothing where a file of the App's own is missing.
 */
export function packageNotFound(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || (error.code !== "ERR_MODULE_NOT_FOUND" && error.code !== "MODULE_NOT_FOUND")) return undefined;
  const what = /^Cannot find (?:package|module) '([^']{1,4096})'/.exec(error.message)?.[1]?.replaceAll("\\", "/") ?? "";
  const folder = what.lastIndexOf("/node_modules/");
  const name = folder === -1 ? what : what.slice(folder + "/node_modules/".length);
  return /^(?:@[\w.-]+\/)?\w[\w.-]*(?=\/|$)/.exec(name)?.[0];
}

/** What to say then. `entry`: URL of dist/app.js, whose folder's parent is where to install. */
export function packagesMissing(names: readonly string[], entry: string): string {
  return `GPAI Docket's app cannot start: ${names.join(", ")} ${names.length === 1 ? "is" : "are"} not installed. Fix: run npm ci --omit=dev in ${fileURLToPath(new URL("..", entry)).replace(/(?<=.)[\\/]$/, "")}, and start it again.\n`;
}
