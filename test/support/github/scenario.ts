/** One pull request from its first commit on: the repository on disk is what GitHub holds, and what the job checks out. */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../../src/checks/types.ts";
import { REPORT_SCHEMA } from "../../../src/report/schema.ts";
import { type ActionRun, annotationsOf, node24, outputsOf, projectRoot, runNode } from "../mini-runner.ts";
import { tempFolder, TempRepo } from "../temp-repo.ts";
import { readJob } from "./job.ts";
import { pullShape } from "./routes-pulls.ts";
import { type CommentView, type GitHub, type GitHubOptions, startGitHub } from "./server.ts";
import { repository, user } from "./shapes.ts";
import type { Pull } from "./state.ts";
import { READ_ONLY } from "./tokens.ts";
import type { Exchange, Permissions } from "./types.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface ScenarioOptions {
  /** Files of the base branch, and what the head branch adds to them or changes. */
  readonly base: Files;
  readonly change: Files;
  /** The head branch lives in contributor/wren. */
  readonly fork?: boolean;
  readonly draft?: boolean;
  readonly private?: boolean;
  readonly basePath?: GitHubOptions["basePath"];
  /** Works on the repository after the change was written and before it is committed: links, odd names. */
  readonly prepare?: (repo: TempRepo) => void;
  /** Name of the head branch. */
  readonly headRef?: string;
  readonly title?: string;
}

export interface RunOptions {
  readonly event?: "pull_request" | "pull_request_target" | "merge_group";
  readonly action?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** `merge`: the test merge with its whole history. `shallow`: the same with a depth of one, the default of actions/checkout. `head`: the head itself. */
  readonly checkout?: "merge" | "shallow" | "head" | "none";
  /** What the token may do, in place of what the workflow and the kind of pull request give. */
  readonly permissions?: Permissions;
  /** The token itself, e.g. of an app or a person. */
  readonly token?: string;
  /** The event of an earlier moment. */
  readonly payload?: unknown;
  readonly workspace?: string;
  readonly workflow?: string;
  /** Another Node than the development dependency's. */
  readonly node?: string;
}

export interface ScenarioRun extends ActionRun {
  /** What this run asked of GitHub. */
  readonly exchanges: readonly Exchange[];
  readonly writes: readonly Exchange[];
  readonly token: string;
  /** What was written to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE. */
  readonly commandFiles: string;
  readonly ms: number;
  /** The JSON report; throws where there is none or it breaks its schema. */
  report(): Report;
}

/** Each commit is made a day after the one before, from the day that the documents of `wren.ts` are of: what was last changed when is the same in every run. */
class Clock {
  #day = 1;

  next(): string {
    this.#day += 1;
    return new Date(Date.UTC(2026, 2, this.#day, 10)).toISOString();
  }
}

const MERGE = "refs/pull/1/merge";

export class PullRequestScenario {
  readonly github: GitHub;
  readonly repo: TempRepo;
  readonly pull: Pull;
  readonly #fork: boolean;
  readonly #clock: Clock;

  private constructor(github: GitHub, repo: TempRepo, pull: Pull, fork: boolean, clock: Clock) {
    [this.github, this.repo, this.pull, this.#fork, this.#clock] = [github, repo, pull, fork, clock];
  }

  static async open(options: ScenarioOptions): Promise<PullRequestScenario> {
    const repo = new TempRepo().write(options.base);
    repo.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clock = new Clock();
    repo.commit("base", clock.next());
    const headRef = options.headRef ?? "change";
    repo.git("checkout", "-q", "-b", headRef);
    repo.write(options.change);
    options.prepare?.(repo);
    repo.commit("change", clock.next());
    const github = await startGitHub({ repositories: [{ name: "wren", folder: repo.path, private: options.private ?? false }], ...(options.basePath === undefined ? {} : { basePath: options.basePath }) });
    const fork = options.fork === true;
    const head = fork ? github.state.addRepository({ owner: "contributor", ownerType: "User", name: "wren", folder: repo.path, fork: true }) : github.repository("wren");
    const pull = await github.openPull({ base: github.repository("wren"), head, headRef, author: fork ? "contributor" : "octocat", draft: options.draft ?? false, title: options.title ?? "Change" });
    return new PullRequestScenario(github, repo, pull, fork, clock);
  }

  /** Another commit on the head branch; returns its id. */
  push(files: Files): string {
    return this.repo.write(files).commit("more", this.#clock.next());
  }

  /** The base branch goes on; GitHub tells the new base with the next push. */
  pushBase(files: Files): string {
    this.repo.git("checkout", "-q", "main");
    const sha = this.repo.write(files).commit("base goes on", this.#clock.next());
    this.repo.git("checkout", "-q", this.pull.headRef);
    this.pull.baseSha = sha;
    return sha;
  }

  /** The head branch is rewritten onto its base, with other contents. */
  forcePush(files: Files): string {
    this.repo.git("reset", "-q", "--hard", this.pull.baseSha);
    return this.push(files);
  }

  /** The event as GitHub would send it now. */
  event(name: NonNullable<RunOptions["event"]> = "pull_request", action = "synchronize"): unknown {
    const { state } = this.github;
    const { base, number, baseRef, author } = this.pull;
    const [repo, sender] = [repository(base, state.origins), user(author, state.origins)];
    if (name === "merge_group") return { action: "checks_requested", merge_group: { head_sha: this.#merge(), head_ref: `refs/heads/gh-readonly-queue/${baseRef}/pr-${number}`, base_sha: this.pull.baseSha, base_ref: `refs/heads/${baseRef}` }, repository: repo, sender };
    return { action, number, pull_request: pullShape(state, this.pull), repository: repo, sender };
  }

  /** GitHub's test merge; the head itself where the two cannot be merged. */
  #merge(): string {
    const head = this.github.state.headOf(this.pull);
    try {
      const tree = this.repo.git("merge-tree", "--write-tree", this.pull.baseSha, head).split("\n")[0] ?? "";
      const merged = this.repo.git("commit-tree", tree, "-p", this.pull.baseSha, "-p", head, "-m", "merge");
      this.repo.git("update-ref", MERGE, merged);
      return merged;
    } catch {
      this.repo.git("update-ref", MERGE, head);
      return head;
    }
  }

  /** A workspace as actions/checkout leaves it. */
  checkout(how: NonNullable<RunOptions["checkout"]> = "merge"): string {
    const folder = tempFolder("workspace-");
    if (how === "none") return folder;
    const wanted = how === "head" ? this.github.state.headOf(this.pull) : this.#merge();
    const git = (...args: readonly string[]): void => { execFileSync("git", [...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] }); };
    git("init", "--quiet");
    git("remote", "add", "origin", `file://${this.repo.path}`);
    git("fetch", "--quiet", "--no-tags", ...(how === "shallow" ? ["--depth=1"] : []), "origin", wanted, ...(how === "shallow" ? [] : ["+refs/heads/*:refs/remotes/origin/*"]));
    git("checkout", "--quiet", "--detach", wanted);
    return folder;
  }

  /** One job: the sample workflow's, with the event of now, the checkout of now and the token that GitHub would give. */
  async run(options: RunOptions = {}): Promise<ScenarioRun> {
    const event = options.event ?? "pull_request";
    const payload = options.payload ?? this.event(event, options.action);
    const workspace = options.workspace ?? this.checkout(options.checkout);
    const context = { event, event_name: event, ref: `refs/pull/${this.pull.number}/merge`, repository: "acme/wren", workflow: "GPAI Docket" };
    const file = options.workflow ?? "basic.yml";
    const readOnly = this.#fork && event === "pull_request";
    const asked = await readJob(file, event, { github: { ...context, event: payload, token: "" } });
    if (!asked.runs) throw new Error(`${file} does not run on ${event}`);
    const token = options.token ?? await this.github.workflowToken(options.permissions ?? (readOnly ? READ_ONLY : asked.permissions));
    const { inputs } = await readJob(file, event, { github: { ...context, event: payload, token } });
    return this.#spawn({ event, payload, workspace, token, inputs: { ...inputs, ...options.inputs }, env: options.env ?? {}, node: options.node ?? node24 });
  }

  async #spawn({ event, payload, workspace, token, inputs, env, node }: { node: string; event: string; payload: unknown; workspace: string; token: string; inputs: Readonly<Record<string, string>>; env: Readonly<Record<string, string>> }): Promise<ScenarioRun> {
    const temp = tempFolder("runner-");
    const written = (name: string, text = ""): string => { const path = join(temp, name); writeFileSync(path, text); return path; };
    const { github, pull } = this;
    const full: Record<string, string> = {
      PATH: process.env["PATH"] ?? "", HOME: temp, CI: "true", GITHUB_ACTIONS: "true", RUNNER_TEMP: temp, RUNNER_OS: "Linux", RUNNER_ARCH: "X64", GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: written("event.json", JSON.stringify(payload)),
      GITHUB_SERVER_URL: github.state.origins.web, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_REPOSITORY: "acme/wren", GITHUB_REPOSITORY_OWNER: "acme", GITHUB_RUN_ID: "4711", GITHUB_RUN_NUMBER: "1", GITHUB_RUN_ATTEMPT: "1", GITHUB_WORKFLOW: "GPAI Docket", GITHUB_JOB: "docket",
      GITHUB_ACTOR: pull.author.login, GITHUB_REF: `refs/pull/${pull.number}/merge`, GITHUB_HEAD_REF: pull.headRef, GITHUB_BASE_REF: pull.baseRef,
      GITHUB_OUTPUT: written("output"), GITHUB_STEP_SUMMARY: written("summary"), GITHUB_ENV: written("env"), GITHUB_STATE: written("state"), GITHUB_PATH: written("path"),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])), ...env,
    };
    const before = github.log.length;
    const start = performance.now();
    const { code, stdout, stderr } = await runNode(node, [join(DIST, "action.js")], { cwd: workspace, env: full, onSpawn: (child) => { github.child = child; } });
    const exchanges = github.log.slice(before);
    const outputs = outputsOf(readFileSync(full["GITHUB_OUTPUT"] ?? "", "utf8"));
    return {
      code, stdout, stderr, summary: readFileSync(full["GITHUB_STEP_SUMMARY"] ?? "", "utf8"), outputs, annotations: annotationsOf(stdout), exchanges, writes: exchanges.filter((e) => e.write), token, ms: performance.now() - start,
      commandFiles: ["GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"].map((name) => readFileSync(full[name] ?? "", "utf8")).join(""),
      report: () => REPORT_SCHEMA.parse(JSON.parse(readFileSync(outputs["report"] ?? "", "utf8"))) as unknown as Report,
    };
  }

  comments(): Promise<readonly CommentView[]> {
    return this.github.comments(this.pull);
  }

  /** Comments that carry our marker, whoever wrote them. */
  async marked(): Promise<readonly CommentView[]> {
    return (await this.comments()).filter((c) => c.body.startsWith("<!-- gpai-docket:"));
  }

  /** Closes; what broke GitHub's description on the way is returned. */
  async close(): Promise<GitHub["violations"]> {
    await this.github.close();
    return this.github.violations;
  }
}

/** The built program; GPAI_DOCKET_DIST names another build than the one that is committed. */
const DIST = process.env["GPAI_DOCKET_DIST"] ?? join(projectRoot, "dist");
