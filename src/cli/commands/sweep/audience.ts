/** Who reads what a sweep prints: the log of a public repository's workflow is read by everybody. */

import { readFile } from "node:fs/promises";
import { member } from "../../../github/answers.ts";
import type { Audience } from "../../../report/organisation/view.ts";
import { oneOf } from "../../args.ts";

const WORDS: readonly Audience[] = ["private", "public"];
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * As asked. By default everything is shown on a machine of one's own, and in GitHub Actions only where the event says that the repository
 * is private (events of a schedule say nothing). Throws UsageError for a word that is none.
 */
export async function audienceOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Promise<Audience> {
  if (asked !== undefined) return oneOf("--audience", asked, WORDS);
  if (env["GITHUB_ACTIONS"] !== "true") return "private";
  try {
    const bytes = await readFile(env["GITHUB_EVENT_PATH"] ?? "");
    return bytes.length <= MAX_BYTES && member(JSON.parse(bytes.toString("utf8")), "repository", "private") === true ? "private" : "public";
  } catch {
    return "public";
  }
}
