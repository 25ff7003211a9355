/** Check runs on commits. Only apps may write them. A run that was killed halfway is found again by its external id and goes on. */

import type { CheckAnnotation, CheckConclusion, CheckOutput, CheckRun } from "./app-types.ts";
import { commitId, count, member, slug, text, webAddress } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { GitHubError, unexpected } from "./errors.ts";
import { identify } from "./identity.ts";
import { repositoryPath } from "./paths.ts";
import type { RepositoryId } from "./types.ts";

/** Limits of GitHub: annotations of one request, characters of summary and of text. */
export const CHECK_LIMITS = { annotations: 50, text: 65_535, title: 255, name: 200, message: 65_536, actions: 3 } as const;

/** A button of a check run: label of at most 20 characters, description of 40, identifier of 20. */
export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export interface CheckDraft {
  readonly name: string;
  readonly headSha: string;
  /** Finds this very run again: the same for all tries of one report, another one for another report. At most 200 characters. */
  readonly externalId: string;
  readonly status?: "queued" | "in_progress";
  readonly detailsUrl?: string;
  readonly output?: Pick<CheckOutput, "title" | "summary" | "text">;
}

export interface CheckChange {
  readonly status?: "queued" | "in_progress";
  readonly detailsUrl?: string;
  readonly output?: Pick<CheckOutput, "title" | "summary" | "text">;
}

export interface CheckVerdict {
  readonly conclusion: CheckConclusion;
  readonly output: CheckOutput;
  /** ISO date-time; default: GitHub's now. */
  readonly completedAt?: string;
  readonly detailsUrl?: string;
  readonly actions?: readonly CheckAction[];
}

const MAX_PAGES = 10;
const PAUSES_MS = [2000, 6000];

/** Check runs of everybody on a commit, those of earlier tries too (`all`); newest first. At most 1,000. Rejects with GitHubError. */
export async function checkRuns(github: GitHub, repository: RepositoryId, sha: string, { name, all = false }: { readonly name?: string; readonly all?: boolean } = {}): Promise<readonly CheckRun[]> {
  const { items } = await github.pages(repositoryPath(repository, "commits", commit(sha), "check-runs"), { filter: all ? "all" : "latest", ...(name === undefined ? {} : { check_name: name }) }, { maxPages: MAX_PAGES, items: "check_runs" });
  return items.map(readCheckRun).filter((run) => run !== undefined).toSorted((a, b) => b.id - a.id);
}

/** Those that our own app has made, newest first. Rejects with GitHubError. */
export async function ownCheckRuns(github: GitHub, repository: RepositoryId, sha: string): Promise<readonly CheckRun[]> {
  const answer = await identify(github);
  if (answer.identity === undefined) throw new GitHubError("unexpected", answer.reason);
  const { identity: { login } } = answer;
  return (await checkRuns(github, repository, sha, { all: true })).filter(({ app }) => app.toLowerCase() === login);
}

/**
 * The check run of that name and external id, made where it is not there. Never a second one, also after an answer that was lost. Rejects
 * with GitHubError.
 */
export async function createCheckRun(github: GitHub, repository: RepositoryId, draft: CheckDraft): Promise<CheckRun> {
  fit(draft);
  commit(draft.headSha);
  for (let round = 0; ; round++) {
    const there = (await ownCheckRuns(github, repository, draft.headSha)).find((run) => run.name === draft.name && run.externalId === draft.externalId);
    if (there !== undefined) return there;
    try {
      const { data } = await github.write("POST", repositoryPath(repository, "check-runs"), {
        name: draft.name, head_sha: commit(draft.headSha), external_id: draft.externalId, status: draft.status ?? "in_progress",
        ...(draft.detailsUrl === undefined ? {} : { details_url: draft.detailsUrl }), ...(draft.output === undefined ? {} : { output: output(github, draft.output) }),
      });
      return written(data);
    } catch (error) {
      await orAgain(github, error, round);
    }
  }
}

/** Changes what an unfinished run shows. Setting the same twice is as good as once. Rejects with GitHubError. */
export async function updateCheckRun(github: GitHub, repository: RepositoryId, id: number, change: CheckChange): Promise<CheckRun> {
  fit(change);
  const { data } = await github.write("PATCH", repositoryPath(repository, "check-runs", id), {
    ...(change.status === undefined ? {} : { status: change.status }), ...(change.detailsUrl === undefined ? {} : { details_url: change.detailsUrl }),
    ...(change.output === undefined ? {} : { output: output(github, change.output) }),
  }, { repeatable: true });
  return written(data);
}

/**
 * Finishes a run: annotations go 50 with one request, in their order, the last of them with the conclusion. GitHub appends annotations and
 * never takes one back, so that it is asked first how many are there: a run that was killed halfway goes on with the next. The same
 * external id therefore always comes with the same annotations. Rejects with GitHubError.
 */
export async function completeCheckRun(github: GitHub, repository: RepositoryId, run: Pick<CheckRun, "id">, verdict: CheckVerdict): Promise<CheckRun> {
  fit(verdict);
  const { annotations, ...said } = verdict.output;
  const path = repositoryPath(repository, "check-runs", run.id);
  for (let round = 0; ; round++) {
    const { data: now } = await github.get(path);
    const [done, there] = [readCheckRun(now), count(member(now, "output", "annotations_count"))];
    if (done === undefined || done.id !== run.id || there === undefined) throw unexpected(`no check run ${run.id}`, { reads: true });
    if (done.status === "completed" && done.conclusion === verdict.conclusion && there >= annotations.length && member(now, "output", "title") === said.title && member(now, "output", "summary") === output(github, said)["summary"]) return done;
    try {
      let left = annotations.slice(there).map((a) => ({ ...a, message: github.redact(a.message), ...(a.title === undefined ? {} : { title: github.redact(a.title) }) }));
      for (; left.length > CHECK_LIMITS.annotations; left = left.slice(CHECK_LIMITS.annotations)) {
        await github.write("PATCH", path, { status: "in_progress", output: { ...output(github, said), annotations: left.slice(0, CHECK_LIMITS.annotations) } });
      }
      const { data } = await github.write("PATCH", path, {
        status: "completed", conclusion: verdict.conclusion, output: { ...output(github, said), ...(left.length === 0 ? {} : { annotations: left }) },
        ...(verdict.completedAt === undefined ? {} : { completed_at: verdict.completedAt }), ...(verdict.detailsUrl === undefined ? {} : { details_url: verdict.detailsUrl }),
        ...(verdict.actions === undefined ? {} : { actions: verdict.actions.slice(0, CHECK_LIMITS.actions).map(({ label, description, identifier }) => ({ label: label.slice(0, 20), description: description.slice(0, 40), identifier: identifier.slice(0, 20) })) }),
      });
      return written(data);
    } catch (error) {
      await orAgain(github, error, round);
    }
  }
}

/** Undefined where a field that we rely on is missing or odd. Also for the `check_run` of an event. */
export function readCheckRun(data: unknown): CheckRun | undefined {
  const [id, name, headSha, given] = [count(member(data, "id")), text(member(data, "name")), commitId(member(data, "head_sha")), text(member(data, "status"))];
  if (id === undefined || name === undefined || headSha === undefined || given === undefined) return undefined;
  // `waiting`, `requested` and `pending` are set by GitHub Actions alone.
  const status = given === "completed" || given === "in_progress" ? given : "queued";
  return {
    id, name, headSha, status, conclusion: text(member(data, "conclusion")) ?? null, externalId: text(member(data, "external_id")) ?? "",
    url: webAddress(member(data, "html_url")), app: slug(member(data, "app", "slug")) ?? "",
  };
}

function written(data: unknown): CheckRun {
  const run = readCheckRun(data);
  if (run === undefined) throw unexpected("a check run that makes no sense", { reads: false });
  return run;
}

async function orAgain(github: GitHub, error: unknown, round: number): Promise<void> {
  const pause = PAUSES_MS[round];
  if (!(error instanceof GitHubError) || !error.ambiguous || pause === undefined) throw error;
  github.log(`${error.message}: reading the check runs again in ${pause / 1000} s`);
  await github.pause(pause);
}

function output(github: GitHub, { title, summary, text: details }: Pick<CheckOutput, "title" | "summary" | "text">): Readonly<Record<string, string>> {
  return { title: github.redact(title), summary: github.redact(summary), ...(details === undefined ? {} : { text: github.redact(details) }) };
}

function fit({ name, externalId, output: said }: { readonly name?: string; readonly externalId?: string; readonly output?: Partial<CheckOutput> }): void {
  const odd = (said?.annotations ?? []).find(oddAnnotation);
  const why = (name !== undefined && (name === "" || name.length > CHECK_LIMITS.name)) || (externalId !== undefined && (externalId === "" || externalId.length > CHECK_LIMITS.name)) ? `name and external id have 1 to ${CHECK_LIMITS.name} characters`
    : said?.title !== undefined && (said.title === "" || said.title.length > CHECK_LIMITS.title) ? `a title has 1 to ${CHECK_LIMITS.title} characters`
    : (said?.summary?.length ?? 0) > CHECK_LIMITS.text || (said?.text?.length ?? 0) > CHECK_LIMITS.text ? `summary and text have at most ${CHECK_LIMITS.text} characters each`
    : odd === undefined ? undefined : `the annotation at ${JSON.stringify(odd.path.slice(0, 100))} has no usable path, lines, message or title`;
  if (why !== undefined) throw new GitHubError("rejected", `GitHub would refuse the check run: ${why}`);
}

/** A message is counted in bytes, everything else in characters. */
function oddAnnotation({ path, start_line: start, end_line: end, message, title }: CheckAnnotation): boolean {
  return path === "" || !Number.isSafeInteger(start) || start < 1 || !Number.isSafeInteger(end) || end < start || message === "" || Buffer.byteLength(message) > CHECK_LIMITS.message || (title?.length ?? 0) > CHECK_LIMITS.title;
}

function commit(sha: string): string {
  if (commitId(sha) === undefined) throw new GitHubError("rejected", "not a full commit id");
  return sha;
}
