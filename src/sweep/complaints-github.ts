/** Requests of rightsholders over GitHub: the issue, our comments on it, and the branch and pull request that propose its row. */

import type { Proposed, RightsDesk, RightsIssue, RowProposal } from "../complaints/port.ts";
import { FORM_LABEL } from "../complaints/form.ts";
import { count, member } from "../github/answers.ts";
import type { ListedRepository } from "../github/app-types.ts";
import type { GitHub } from "../github/client.ts";
import { branchHead, commitFile, createBranch, deleteBranch } from "../github/contents.ts";
import { GitHubError } from "../github/errors.ts";
import { readRestIssue } from "../github/issue-shape.ts";
import { issueTracker } from "../github/issues.ts";
import { ensureLabels } from "../github/labels.ts";
import { repositoryPath } from "../github/paths.ts";
import { findProposals, propose } from "../github/proposals.ts";

/** Branches of ours: what follows is the number of the issue, so that each has one. */
export const BRANCH_PREFIX = "gpai-docket/rights-request-";
/** Open proposals of one repository: whoever opens issues by the hundred gets no branch for each. */
export const MAX_PROPOSALS = 25;
const MAX_PAGES = 10;

type Repository = Pick<ListedRepository, "owner" | "repo" | "id" | "defaultBranch">;

/** Makes no request. Its methods reject with GitHubError. */
export function rightsDesk(github: GitHub, repository: Repository): RightsDesk {
  const tracker = issueTracker(github, repository);
  return {
    issue: (number) => readIssue(github, repository, number),
    comments: (number) => tracker.comments(number),
    comment: (number, body) => tracker.comment(number, body),
    async close(number, reason) {
      await github.write("PATCH", repositoryPath(repository, "issues", number), { state: "closed", state_reason: reason }, { repeatable: true });
    },
    async propose(proposal) {
      try {
        return await proposed(github, repository, proposal);
      } catch (error) {
        const why = refusal(error);
        if (why === undefined) throw error;
        github.log(`the row of ${proposal.branch} was not proposed: ${error instanceof Error ? error.message : "unknown error"}`);
        return { outcome: "refused", why };
      }
    },
  };
}

async function readIssue(github: GitHub, repository: Repository, number: number): Promise<RightsIssue | undefined> {
  try {
    const { data } = await github.get(repositoryPath(repository, "issues", number));
    const issue = readRestIssue(data);
    if (issue === undefined || issue === "pull request" || issue.number !== number) return undefined;
    const { body, state, labels, createdAt, author } = issue;
    return { number, body, state, labels, createdAt, ...(author === undefined ? {} : { author }) };
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone")) return undefined;
    throw error;
  }
}

/** In words, where trying again would be refused again. */
function refusal(error: unknown): string | undefined {
  if (!(error instanceof GitHubError)) return undefined;
  if (error.kind === "not-permitted") return "the app may not write to a branch or open a pull request here";
  return error.kind === "rejected" ? "GitHub refused the branch, the commit or the pull request" : undefined;
}

async function proposed(github: GitHub, repository: Repository, { branch, path, bytes, replaces, title, body }: RowProposal): Promise<Proposed> {
  const [newest, ...older] = await findProposals(github, repository, branch);
  const open = [newest, ...older].find((one) => one?.state === "open");
  if (open !== undefined) return { outcome: "proposed", url: open.url, isNew: false };
  if (newest !== undefined) return { outcome: newest.merged ? "merged" : "declined", url: newest.url };
  if (await othersOpen(github, repository, branch) >= MAX_PROPOSALS) return { outcome: "waiting", why: `${MAX_PROPOSALS} rows are proposed already and wait for somebody` };
  for (const attempt of [1, 2]) {
    const head = await branchHead(github, repository, repository.defaultBranch);
    if (head === undefined) return { outcome: "refused", why: "the repository has no commit yet" };
    await createBranch(github, repository, branch, head);
    const { outcome } = await commitFile(github, repository, { path, branch, message: title, bytes, ...(replaces === undefined ? {} : { replaces }) });
    if (outcome === "committed") {
      const { url } = await propose(github, repository, { head: branch, base: repository.defaultBranch, title, body });
      return { outcome: "proposed", url, isNew: true };
    }
    // A run that was cut off left the branch behind, and the register went on. With commits of its own the branch is somebody's work.
    if (attempt === 2 || !await isEmpty(github, repository, branch)) break;
    await deleteBranch(github, repository, branch);
  }
  return { outcome: "refused", why: `the branch ${branch} is there and holds something else` };
}

async function othersOpen(github: GitHub, repository: Repository, branch: string): Promise<number> {
  const { data } = await github.get(`${repositoryPath(repository, "git", "matching-refs", "heads")}/${BRANCH_PREFIX}`);
  return (Array.isArray(data) ? data : []).filter((one: unknown) => member(one, "ref") !== `refs/heads/${branch}`).length;
}

async function isEmpty(github: GitHub, repository: Repository, branch: string): Promise<boolean> {
  const { data } = await github.get(repositoryPath(repository, "compare", `${repository.defaultBranch}...${branch}`));
  return count(member(data, "ahead_by")) === 0;
}

/** Numbers of the issues that have the form's label, the oldest first: open ones, and those closed since `since` (ISO date-time). Rejects with GitHubError. */
export async function rightsIssues(github: GitHub, repository: Repository, since?: string): Promise<readonly number[]> {
  const list = async (params: Readonly<Record<string, string>>): Promise<readonly number[]> => {
    const { items } = await github.pages(repositoryPath(repository, "issues"), { labels: FORM_LABEL, sort: "created", direction: "asc", ...params }, { maxPages: MAX_PAGES });
    return items.flatMap((item) => { const issue = readRestIssue(item); return issue === undefined || issue === "pull request" ? [] : [issue.number]; });
  };
  const open = await list({ state: "open" });
  const closed = since === undefined ? [] : await list({ state: "closed", since });
  return [...new Set([...open, ...closed])].toSorted((a, b) => a - b);
}

/** Makes the label of the form, which GitHub sets on an issue only where the repository has it. Rejects with GitHubError. */
export async function prepareLabel(github: GitHub, repository: Repository): Promise<void> {
  await ensureLabels(github, repository, [FORM_LABEL], () => ({ color: "5319e7", description: "Complaint or removal request of a rightsholder, made from the form" }));
}
