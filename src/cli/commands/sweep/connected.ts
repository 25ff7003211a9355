/** A client for a sweep, with its token and account looked at first: what is wrong is said before anything is begun. */

import { count, member, slug, text } from "../../../github/answers.ts";
import { connect, type GitHub } from "../../../github/client.ts";
import { GitHubError } from "../../../github/errors.ts";
import { identify } from "../../../github/identity.ts";
import { repositoryPath } from "../../../github/paths.ts";
import { UsageError } from "../../args.ts";

export interface Connected {
  readonly github: GitHub;
  /** As GitHub writes it. */
  readonly account: string;
  readonly accountId: number;
  readonly installation: boolean;
  /** Whose token it is, where it is a person's. */
  readonly person?: string;
}

const TOKEN_HINT = "In a workflow: make one with actions/create-github-app-token (docs/workflows/org-sweep.yml). On a laptop: GH_TOKEN=$(gh auth token).";

/** Two or three requests. Throws UsageError and GitHubError. */
export async function connected(org: string, env: Readonly<Record<string, string | undefined>>, log: (line: string) => void): Promise<Connected> {
  const token = [env["GITHUB_TOKEN"], env["GH_TOKEN"]].map((one) => one?.trim() ?? "").find((one) => one !== "");
  if (token === undefined) throw new UsageError("no token: set GITHUB_TOKEN or GH_TOKEN", TOKEN_HINT);
  const apiUrl = env["GITHUB_API_URL"] ?? "";
  const github = connect({ token, apiUrl: apiUrl === "" ? "https://api.github.com" : apiUrl, log });
  if (github.tokenKind === "unknown") throw new UsageError("the token is none that GitHub gives to an app's installation or to a person", TOKEN_HINT);
  const { data } = await github.get(`/users/${org}`).catch((error: unknown) => {
    throw error instanceof GitHubError && error.kind === "not-found" ? new UsageError(`there is no organisation or user ${org} on GitHub`, "Check --org, and GITHUB_API_URL on a server of your own.") : error;
  });
  const [account, accountId] = [slug(member(data, "login")), count(member(data, "id"))];
  if (account === undefined || accountId === undefined) throw new UsageError(`GitHub tells nothing usable of ${org}`, "Run it again.");
  const known = await identify(github);
  if (known.identity === undefined) throw new UsageError(known.reason, "Run it again; if it stays so, make another token.");
  if (known.identity.bot && known.identity.login === "github-actions") throw new UsageError("the token is the workflow's own, which reaches one repository and cannot list the others", TOKEN_HINT);
  const installation = github.tokenKind === "installation";
  return { github, account, accountId, installation, ...(installation || known.identity.bot ? {} : { person: known.identity.login }) };
}

/** GitHub's numbers of repositories by name; undefined where none is named. Throws UsageError where one is not there. */
export async function numbersOf(github: GitHub, account: string, names: readonly string[]): Promise<readonly number[] | undefined> {
  if (names.length === 0) return undefined;
  const numbers: number[] = [];
  for (const name of names) {
    const [owner, repo, ...more] = name.includes("/") ? name.split("/") : [account, name];
    if (slug(owner) === undefined || slug(repo) === undefined || more.length > 0 || owner?.toLowerCase() !== account.toLowerCase()) throw new UsageError(`--repository is ${JSON.stringify(name.slice(0, 200))}, expected a name of a repository of ${account}`);
    try {
      const id = count(member((await github.get(repositoryPath({ owner: account, repo: repo ?? "" }))).data, "id"));
      if (id !== undefined) numbers.push(id);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== "not-found") throw error;
      throw new UsageError(`there is no repository ${account}/${repo ?? ""}, or the token does not see it`, "Install the app on it, or check --repository.");
    }
  }
  return numbers;
}

/** What stopped a whole sweep, with what to do. */
export function inWords(error: GitHubError, org: string): UsageError {
  const said = text(error.message) ?? "";
  switch (error.kind) {
    case "not-permitted": return new UsageError(said, error.status === 401 ? TOKEN_HINT : "The app needs contents: read, issues: write and metadata: read, and must not be suspended.");
    case "not-found": return new UsageError(said, `Install the app on ${org}, or check --org.`);
    case "rate-limited": return new UsageError(said, `Run it again${error.resetsAt === undefined ? " later" : ` after ${error.resetsAt}`}.`);
    default: return new UsageError(said, "Run it again.");
  }
}
