/** What the inputs say about the comment. */

import { createHash } from "node:crypto";
import type { CommentMode } from "../github/types.ts";
import { RepositoryError } from "../repository/port.ts";
import { type Env, input, WORDS } from "./inputs.ts";

const MODES: readonly CommentMode[] = WORDS.comment;
const KEY = /^[A-Za-z0-9._/-]{1,100}$/;

export interface CommentInputs {
  /** Absent where the input is empty: the policy of the base branch decides. */
  readonly mode?: CommentMode;
  readonly key: string;
}

/** `folder` is the one that is checked, POSIX, relative to the repository. Throws `RepositoryError` for a word that is none of them. */
export function commentInputs(env: Env, folder: string): CommentInputs {
  const word = input(env, "comment");
  const mode = MODES.find((m) => m === word);
  if (word !== "" && mode === undefined) throw new RepositoryError(`the input comment is ${JSON.stringify(word.slice(0, 100))}`, { fix: `use one of: ${MODES.join(", ")}` });
  const given = input(env, "comment-key");
  if (given !== "" && !KEY.test(given)) throw new RepositoryError(`the input comment-key is ${JSON.stringify(given.slice(0, 120))}`, { fix: "use letters, digits, . _ / - only, at most 100 of them" });
  wantsSuggestions(env);
  return { ...(mode === undefined ? {} : { mode }), key: given === "" ? keyOf(folder) : given };
}

/** Are suggestions switched on? A boolean as the core toolkit reads it; empty is false. Throws `RepositoryError` for another word. */
export function wantsSuggestions(env: Env): boolean {
  const word = input(env, "suggestions");
  if (!/^(?:true|false|)$/i.test(word)) throw new RepositoryError(`the input suggestions is ${JSON.stringify(word.slice(0, 100))}`, { fix: "use true or false" });
  return word.toLowerCase() === "true";
}

/** The folder itself, where a marker can carry it; else its plain letters and a digest, so that two folders never share a comment. */
function keyOf(folder: string): string {
  if (folder === ".") return "default";
  if (KEY.test(folder)) return folder;
  return `${folder.replace(/[^A-Za-z0-9._/-]/g, "_").slice(0, 80)}-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
}
