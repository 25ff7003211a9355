/** What the App asks of GitHub, and why: the one place from which app.yml, the table for admins, the setup page and the doctor are made. */

export interface PermissionNeed {
  /** GitHub's name of it, as in a manifest and in the API. */
  readonly name: string;
  readonly level: "read" | "write";
  readonly scope: "repository" | "organisation";
  readonly why: string;
  /** What is left out where it is not granted; absent: nothing works without it. */
  readonly without?: string;
}

export interface EventNeed {
  readonly name: string;
  readonly why: string;
  /** Permission without which GitHub refuses the subscription, and with it the whole manifest. */
  readonly permission: string;
}

export const PERMISSIONS: readonly PermissionNeed[] = [
  { name: "metadata", level: "read", scope: "repository", why: "to list the repositories that the app was installed on; GitHub grants it to every app" },
  { name: "contents", level: "read", scope: "repository", why: "to read records, model files and the organisation's configuration" },
  { name: "issues", level: "write", scope: "repository", why: "to open, update and close its own issues, the dashboard among them, and to answer complaints" },
  {
    name: "pull_requests", level: "read", scope: "repository", why: "to read which files a pull request changes",
    without: "pull requests are not checked",
  },
  {
    name: "checks", level: "write", scope: "repository", why: "to report on pull requests, also those from forks, as a check run",
    without: "pull requests are not checked",
  },
  {
    name: "merge_queues", level: "read", scope: "repository", why: "to hear of merge groups, so that a check that a merge queue requires is answered",
    without: "a merge queue that requires the check waits in vain",
  },
  {
    name: "members", level: "read", scope: "organisation", why: "to show the organisation's page to the people who administer it and to nobody else",
    without: "nobody can see the organisation's page; the dashboard issue is there all the same",
  },
];

/** Asked for where the organisation wants register rows proposed by pull request. Not asked for by itself: it is write access to code. */
export const PROPOSALS: readonly PermissionNeed[] = [
  {
    name: "contents", level: "write", scope: "repository", why: "to write the row of a complaint's register to a branch of its own",
    without: "the row stands in the issue, to be pasted",
  },
  {
    name: "pull_requests", level: "write", scope: "repository", why: "to propose that branch as a pull request",
    without: "the row stands in the issue, to be pasted",
  },
];

export const EVENTS: readonly EventNeed[] = [
  { name: "push", permission: "contents", why: "the default branch has moved: its records are judged anew" },
  { name: "issues", permission: "issues", why: "somebody closed, reopened or edited an issue of the app, or filed a complaint" },
  { name: "repository", permission: "metadata", why: "a repository was renamed, transferred, archived, deleted, or made private or public" },
  { name: "pull_request", permission: "pull_requests", why: "a pull request was opened, has new commits, or another base" },
  { name: "check_run", permission: "checks", why: "somebody asks to run the check again" },
  { name: "check_suite", permission: "checks", why: "somebody asks to run all checks again" },
  { name: "merge_group", permission: "merge_queues", why: "a merge queue asks for the check on what it is about to merge" },
];

/** Sent to every app; a manifest that subscribes to them is refused. */
export const SENT_ANYWAY = ["installation", "installation_repositories", "installation_target", "ping"] as const;
