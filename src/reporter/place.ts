/** Where the reporter's links point at. */

import { type Env, input } from "../action/inputs.ts";
import { RepositoryError } from "../repository/port.ts";

/** The folder that was checked, POSIX, relative to the repository; "." for the whole. Throws `RepositoryError`. */
export function folderInput(env: Env): string {
  const parts = input(env, "path").replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== ".");
  if (input(env, "path").startsWith("/") || parts.includes("..") || parts.join("/").length > 1000) throw new RepositoryError("the input path is no folder of the repository", { fix: "give the same path as in the check, for example: path: models/base" });
  return parts.length === 0 ? "." : parts.join("/");
}
