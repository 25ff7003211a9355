/** What a failure means for the rest of the run. */

import { GitHubError } from "../github/errors.ts";
import { RepositoryError } from "../repository/port.ts";

/** Reasons in words of ours: they go to the dashboard, and a message of GitHub may hold names and addresses. */
export interface Trouble {
  /** stop: nothing more can be asked for now · skip: this repository is not there any more, or takes nothing · error: to be tried again. */
  readonly kind: "stop" | "skip" | "error";
  readonly reason: string;
  /** When to go on, ISO date-time in UTC, where GitHub says. */
  readonly until?: string;
  /** Neither GitHub's nor the repository's. */
  readonly fault?: true;
}

/** From anything that was thrown. Never throws. */
export function troubleOf(thrown: unknown): Trouble {
  const failure = thrown instanceof RepositoryError && thrown.cause !== undefined ? thrown.cause : thrown;
  if (failure instanceof GitHubError) return ofGitHub(failure);
  if (failure instanceof RepositoryError) return { kind: "error", reason: failure.message };
  return { kind: "error", reason: "a fault of gpai-docket: other repositories are not touched by it", fault: true };
}

function ofGitHub(error: GitHubError): Trouble {
  switch (error.kind) {
    case "rate-limited": {
      return { kind: "stop", reason: error.final ? "GitHub's quota of requests is used up" : "GitHub asks to slow down", ...(error.resetsAt === undefined ? {} : { until: error.resetsAt }) };
    }
    case "not-found": return { kind: "skip", reason: "no longer there, or no longer visible to the app" };
    case "gone": return { kind: "skip", reason: "switched off, or deleted" };
    case "locked": return { kind: "skip", reason: "the conversation is locked" };
    case "not-permitted": {
      if (error.status === 401) return { kind: "stop", reason: "GitHub does not accept the token: the app may be suspended or uninstalled" };
      return { kind: "skip", reason: "the token may not do this here: the app needs `contents: read` and `issues: write`, and the repository must be among those it is installed on, and not archived" };
    }
    case "rejected": return { kind: "error", reason: "GitHub refuses what was sent" };
    case "unavailable": return { kind: "error", reason: "GitHub did not answer" };
    case "too-large": return { kind: "error", reason: "an answer of GitHub is larger than it may be" };
    case "unexpected": return { kind: "error", reason: "GitHub's answer is not what its API documents" };
  }
}
