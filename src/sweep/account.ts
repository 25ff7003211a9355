/** What a sweep asks of an account: the one seam between its steps and GitHub. */

import type { ListedRepository } from "../github/app-types.ts";
import type { ActualIssues } from "../issues/context.ts";
import type { IssueTracker } from "../issues/port.ts";
import type { RepositorySource } from "../repository/port.ts";
import type { Heads } from "./heads.ts";

/** One commit, opened. `trouble` is the first failure of GitHub or the network while it was read: what was read is then not all there is. */
export interface Opened {
  readonly source: RepositorySource;
  readonly trouble: () => Error | undefined;
  /** Keeps what GitHub answered for the next time. Not called: it is forgotten, for nobody will ask again. */
  readonly keep: () => Promise<void>;
}

/** Methods reject with GitHubError. */
export interface Account {
  /** Repositories that the token's installation reaches, or that the account has; by number. */
  list(): Promise<{ readonly repositories: readonly ListedRepository[]; readonly complete: boolean }>;
  /** As they are now, 100 in one query. "gone": deleted, or no longer visible. Absent: GitHub did not tell, and nothing may be concluded. */
  heads(repositories: readonly ListedRepository[]): Promise<Heads>;
  /** Our own issues of many repositories. Absent: they could not be read. */
  own(repositories: readonly ListedRepository[]): Promise<ReadonlyMap<number, ActualIssues>>;
  /** Issues of one repository, to be written. */
  tracker(repository: ListedRepository): Promise<IssueTracker>;
  open(repository: ListedRepository, commit: string): Opened;
  /** Requests that went out so far. */
  requests(): number;
  /** Without what looks like a token. */
  redact(text: string): string;
}
