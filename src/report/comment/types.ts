/** What a comment on a pull request is made of (DESIGN §5). Pure data: the doors fill it in, `src/github` writes the text. */

/** GitHub allows 65,536 characters per comment. */
export const COMMENT_LIMIT = 65_536;

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** Where the comment stands and what its links point at. Every part is validated by the door; the renderer still encodes it. */
export interface CommentContext {
  /** `https://github.com` or a GHES origin, without a slash at the end. */
  readonly serverUrl: string;
  /** Repository of the pull request (its base). */
  readonly repository: RepositoryName;
  /** Commit that was judged: the pull request's own head. */
  readonly headSha: string;
  /** Where the head branch lives; null where it was deleted. Links that open a new file go there. */
  readonly headRepository: RepositoryName | null;
  /** Name of the head branch, as the event gives it: foreign text. */
  readonly headRef?: string;
  /** Name of the base branch: foreign text. Policy is read from it. */
  readonly baseRef?: string;
  /** Folder that was checked, POSIX, relative to the repository; `.` for the whole. Paths of findings are relative to it. */
  readonly folder: string;
  /** Key of the comment (`[A-Za-z0-9._/-]{1,100}`): several checks of one pull request keep one comment each. */
  readonly key: string;
  /** Page of the workflow run, where its summary and artifacts are. */
  readonly runUrl?: string;
  /** True where the pull request comes from another repository. */
  readonly fork: boolean;
  /** Where the text is shown; default `comment`. The footer tells how to ask again and how to silence it there. */
  readonly place?: "comment" | "check-run";
  /** True where the report was handed over by the pull request's own run, which the pull request can change: said in the footer. */
  readonly untrusted?: boolean;
}

export interface CommentText {
  /** todo: somebody has something to do. clear: nothing (any more). */
  readonly state: "todo" | "clear";
  /** Markdown, marker line first, within COMMENT_LIMIT. */
  readonly body: string;
  /** 16 hex digits over what it says, commit ids left out: the same digest means that no write is needed. Also in the marker. */
  readonly digest: string;
}
