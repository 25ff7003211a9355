/** A pull request read through the API, without a checkout: nothing of it ever lies on this machine's disk. */

import { isRelevantPath } from "../artifacts/relevance.ts";
import { inspectSources, type JudgeOptions } from "../engine/inspect.ts";
import { type OpenedPull, openPullRequest } from "../github/source-pull.ts";
import { RepositoryError } from "../repository/port.ts";
import { jobRepository } from "./context.ts";
import { recordsMention } from "./relevant.ts";
import { client, whoHasCommented } from "./pull-comment.ts";
import type { Judged, RunInput } from "./run.ts";

/** Undefined where nothing of ours is touched. Throws `RepositoryError` where the pull request cannot be read. */
export async function inspectOverApi({ subject, env }: RunInput, folder: string, options: JudgeOptions): Promise<Judged | undefined> {
  if (subject.kind !== "change" || subject.pull === undefined) throw new RepositoryError("reading through the API needs an event of a pull request", { fix: "run on pull_request or pull_request_target, or check the repository out" });
  const repository = jobRepository(env);
  if (repository === undefined) throw new RepositoryError("the job does not say which repository it runs in", { fix: "run it in a GitHub workflow, where GITHUB_REPOSITORY is set" });
  const head = subject.pull.headSha;
  const github = client(env);
  const opened = await openPullRequest(github, { repository, base: subject.base, head, folder, concerns: isRelevantPath });
  if (await concernsNobody(opened) && await whoHasCommented({ env, pull: subject.pull, folder }, github) === undefined) return undefined;
  const report = await inspectSources(opened.head, () => opened.openBase(), { ...options, head });
  return { report, head, github, refused: opened.unread().length > 0 };
}

const MAX_RECORD_BYTES = 1024 * 1024;
const MAX_RECORDS = 50;

/** The question of `relevant.ts`, answered from the listing. Whatever is odd: false, and the full run finds out. */
async function concernsNobody(opened: OpenedPull): Promise<boolean> {
  const { changes, head } = opened;
  const paths = changes.flatMap((c) => (c.from === undefined ? [c.path] : [c.path, c.from]));
  const { entries, incomplete } = await head.list();
  const base = await opened.openBase();
  // A listing of the base that was cut off could hide a deletion.
  if (incomplete.length > 0 || base.incomplete.length > 0 || opened.unread().length > 0 || paths.some((p) => isRelevantPath(p))) return false;
  const records = entries.filter((e) => e.path.startsWith(".gpai/"));
  if (records.length > MAX_RECORDS || records.some((e) => e.kind !== "file" || e.size > MAX_RECORD_BYTES)) return false;
  const texts: string[] = [];
  for (const { path } of records.filter((e) => /\.ya?ml$/i.test(e.path))) {
    try {
      texts.push(new TextDecoder().decode(await head.read(path, { length: MAX_RECORD_BYTES })));
    } catch {
      return false;
    }
  }
  return !recordsMention(texts.join("\n"), paths);
}
