/** Pull requests of our own: found by their head branch, so that there is never a second one. */

import { count, member, text, webAddress } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { GitHubError, unexpected } from "./errors.ts";
import { account, identify, isSame } from "./identity.ts";
import { unfitIssue } from "./issue-shape.ts";
import { repositoryPath } from "./paths.ts";
import type { RepositoryId } from "./types.ts";

export interface Proposal {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  readonly title: string;
  readonly body: string;
}

export interface ProposalDraft {
  /** Branch of the same repository. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

const MAX_PAGES = 3;

/** Our own pull requests from that branch of the repository, open and closed; newest first. Rejects with GitHubError. */
export async function findProposals(github: GitHub, repository: RepositoryId, head: string): Promise<readonly Proposal[]> {
  const answer = await identify(github);
  if (answer.identity === undefined) throw new GitHubError("unexpected", answer.reason);
  const { identity } = answer;
  const { items } = await github.pages(repositoryPath(repository, "pulls"), { state: "all", head: `${repository.owner}:${head}` }, { maxPages: MAX_PAGES });
  return items.flatMap((item) => {
    const proposal = readProposal(item);
    const ours = member(item, "head", "ref") === head && isSame(identity, account(text(member(item, "user", "login")), text(member(item, "user", "type"))));
    return proposal !== undefined && ours ? [proposal] : [];
  }).toSorted((a, b) => b.number - a.number);
}

/** The open pull request from that branch, opened where there is none. Rejects with GitHubError: `rejected` where the branch brings nothing new. */
export async function propose(github: GitHub, repository: RepositoryId, { head, base, title, body }: ProposalDraft): Promise<Proposal> {
  const why = unfitIssue({ title, body });
  if (why !== undefined) throw new GitHubError("rejected", `GitHub would refuse the pull request: ${why}`);
  const open = async (): Promise<Proposal | undefined> => (await findProposals(github, repository, head)).find(({ state }) => state === "open");
  const there = await open();
  if (there !== undefined) return there;
  try {
    const { data } = await github.write("POST", repositoryPath(repository, "pulls"), { title: github.redact(title), body: github.redact(body), head, base });
    const made = readProposal(data);
    if (made === undefined) throw unexpected("a pull request without a number", { reads: false });
    return made;
  } catch (error) {
    if (!(error instanceof GitHubError) || !(error.ambiguous || error.status === 422)) throw error;
    const found = await open();
    if (found === undefined) throw error;
    return found;
  }
}

/** Title and text of one of ours, brought up to date. Rejects with GitHubError. */
export async function updateProposal(github: GitHub, repository: RepositoryId, number: number, { title, body }: Partial<Pick<ProposalDraft, "title" | "body">>): Promise<void> {
  await github.write("PATCH", repositoryPath(repository, "pulls", number), { ...(title === undefined ? {} : { title: github.redact(title) }), ...(body === undefined ? {} : { body: github.redact(body) }) }, { repeatable: true });
}

/** Closes without merging. Rejects with GitHubError. */
export async function closeProposal(github: GitHub, repository: RepositoryId, number: number): Promise<void> {
  await github.write("PATCH", repositoryPath(repository, "pulls", number), { state: "closed" }, { repeatable: true });
}

function readProposal(data: unknown): Proposal | undefined {
  const [number, state, title] = [count(member(data, "number")), member(data, "state"), text(member(data, "title"))];
  if (number === undefined || (state !== "open" && state !== "closed") || title === undefined) return undefined;
  const merged = member(data, "merged_at");
  return { number, state, title, url: webAddress(member(data, "html_url")), merged: (merged !== undefined && merged !== null) || member(data, "merged") === true, body: text(member(data, "body")) ?? "" };
}
