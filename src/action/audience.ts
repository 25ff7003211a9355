/** Who reads what a run prints: on a public repository everybody, so that what is confidential is left out. */

import { member as at } from "../github/answers.ts";
import { RepositoryError } from "../repository/port.ts";
import { type Env, input, WORDS } from "./inputs.ts";

/** Said in the log where something may have been left out. */
export const LEFT_OUT = "What is confidential (systemic risk, incidents, requests of authorities) is left out: this repository is public, or the event does not say that it is private. gpai-docket check --verbose on your machine shows it; the input confidential: show does in a private repository.";

/**
 * Whether the run leaves out what is confidential. Empty input: unless the event says that the repository is private. Throws
 * `RepositoryError` for a word that is none of them, and where a public repository is to show it.
 */
export function hidesConfidential(env: Env, payload: unknown): boolean {
  const word = input(env, "confidential");
  if (word !== "" && !WORDS.confidential.some((one) => one === word)) throw new RepositoryError(`the input confidential is ${JSON.stringify(word.slice(0, 100))}`, { fix: `use one of: ${WORDS.confidential.join(", ")}; or leave it out` });
  const isPrivate = at(payload, "repository", "private");
  if (word === "show" && isPrivate === false) throw new RepositoryError("the input confidential is show, and this repository is public", { fix: "leave it out: everybody could read the log, the summary and the comment" });
  return word === "hide" || (word !== "show" && isPrivate !== true);
}
