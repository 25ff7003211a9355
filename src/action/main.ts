/**
 * The Action's door. It decides itself in milliseconds whether there is anything to do, before anything heavy is loaded: a
 * pull request without a model artifact or a record costs one git process.
 */

import { appendFileSync, readFileSync, statSync, writeSync } from "node:fs";
import { relative, resolve } from "node:path";
import { RepositoryError } from "../repository/port.ts";
import { hidesConfidential } from "./audience.ts";
import { type PullEvent, type Subject, subject } from "./event.ts";
import type { GitHub } from "../github/client.ts";
import { type Env, input, wordsAreKnown } from "./inputs.ts";
import { isInside, isReallyInside } from "./inside.ts";
import { NOTHING, nothingTouched } from "./relevant.ts";

/** Runs the Action; returns the exit code. Never throws. */
export async function main(env: Env): Promise<number> {
  try {
    const workspace = resolve(env["GITHUB_WORKSPACE"] ?? process.cwd());
    const payload = readPayload(env);
    const what = readSubject(env, payload);
    const hidden = hidesConfidential(env, payload);
    const api = readsOverApi(env, what);
    const root = folderInside(workspace, input(env, "path") || ".", api);
    const untouched = !api && what.kind === "change" && wordsAreKnown(env) && nothingTouched(root, what.base, what.head);
    const pull = what.kind === "change" ? what.pull : undefined;
    // A comment of ours may still speak of what an earlier commit had touched. Without comments on the conversation there is none.
    const commented = untouched && mayHaveComment(env, pull) ? await clientOfComment(env, workspace, root, pull) : undefined;
    if (untouched && commented === undefined) {
      // Constants alone: not worth the toolkit, or the stream behind process.stdout, which every foreign value goes through.
      writeSync(1, `${NOTHING}\n`);
      if ((env["GITHUB_OUTPUT"] ?? "") !== "") appendFileSync(env["GITHUB_OUTPUT"] ?? "", "verdict=nothing-to-check\nfails=false\n");
      return 0;
    }
    const { run } = await import("./run.ts");
    return await run({ root, workspace, subject: what, env, api, hidden, ...(commented === undefined ? {} : { commented }) });
  } catch (error) {
    // A failure to run is never green, and never a stack trace for what the user can mend.
    const core = await import("@actions/core");
    const fix = error instanceof RepositoryError && error.fix !== undefined ? ` Fix: ${error.fix}.` : "";
    const message = (error instanceof Error ? error.message : "unknown error").replace(/\.$/, "");
    core.error(`GPAI Docket could not run: ${message}.${fix}`);
    if (!(error instanceof RepositoryError) && error instanceof Error && error.name !== "GitHubError") (await import("./log.ts")).log(error.stack ?? "");
    core.setOutput("verdict", "error");
    core.setOutput("fails", "true");
    return 1;
  }
}

/** Where the files come from. */
function readsOverApi(env: Env, what: Subject): boolean {
  const source = input(env, "source");
  if (source !== "" && source !== "api" && source !== "checkout") throw new RepositoryError(`the input source is ${JSON.stringify(source.slice(0, 100))}`, { fix: "use one of: checkout, api; or leave it out" });
  return source === "api" || (source === "" && what.event === "pull_request_target");
}

/** What can be told without loading the client: nothing to look for on a first push, without a token, or where no comment is wanted. */
function mayHaveComment(env: Env, pull: PullEvent | undefined): pull is PullEvent {
  return pull !== undefined && pull.comments !== undefined && pull.comments > 0 && input(env, "github-token") !== "" && input(env, "comment") !== "never";
}

async function clientOfComment(env: Env, workspace: string, root: string, pull: PullEvent): Promise<GitHub | undefined> {
  const [{ folderInRepository }, { whoHasCommented }] = await Promise.all([import("./folder.ts"), import("./pull-comment.ts")]);
  return whoHasCommented({ env, pull, folder: await folderInRepository(root, relative(workspace, root).replaceAll("\\", "/") || ".") });
}

/** The folder to check, which must lie inside the workspace: a change could have put a link in its place. */
function folderInside(workspace: string, path: string, api: boolean): string {
  const root = resolve(workspace, path);
  const kind = isInside(workspace, root) ? statSync(root, { throwIfNoEntry: false }) : undefined;
  if (kind !== undefined && !kind.isDirectory()) throw new RepositoryError(`the input path ${JSON.stringify(path)} is no folder`, { fix: "give the folder that holds the repository or the model" });
  if (!isInside(workspace, root) || (kind !== undefined && !isReallyInside(workspace, root))) throw new RepositoryError(`the input path ${JSON.stringify(path)} leaves the workspace`, { fix: "give a path inside the checkout, for example: path: models/base" });
  if (kind === undefined && !api) throw new RepositoryError(path === "." ? "there is no workspace" : `the input path ${JSON.stringify(path.slice(0, 200))} is not in the checkout`, { fix: path === "." ? "check the repository out before this step (actions/checkout)" : "give a folder that the commit under review holds, and check it out before this step; leave path out for the whole repository" });
  return root;
}

function readSubject(env: Env, payload: unknown): Subject {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const base = input(env, "base");
  return base === "" ? subject(event, payload) : { kind: "change", base, event };
}

/** Nothing where the runner names no file. A named base needs no event: then one that cannot be read says nothing. */
function readPayload(env: Env): unknown {
  const file = env["GITHUB_EVENT_PATH"];
  if (file === undefined || file === "") return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (input(env, "base") !== "") return undefined;
    throw new RepositoryError(`the event file cannot be read (${error instanceof Error ? error.message : "unknown error"})`, { fix: "leave GITHUB_EVENT_PATH as the runner sets it", cause: error });
  }
}
