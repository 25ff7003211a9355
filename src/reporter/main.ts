/** The reporter's door. */

import { readFileSync } from "node:fs";
import * as core from "@actions/core";
import type { Env } from "../action/inputs.ts";
import { log } from "../action/log.ts";
import { GitHubError } from "../github/errors.ts";
import { RepositoryError } from "../repository/port.ts";
import { run } from "./run.ts";

/** Runs the reporter; returns the exit code. Never throws. */
export async function main(env: Env): Promise<number> {
  try {
    return await run(env, payload(env["GITHUB_EVENT_PATH"]));
  } catch (error) {
    const known = error instanceof RepositoryError || error instanceof GitHubError;
    const fix = error instanceof RepositoryError && error.fix !== undefined ? ` Fix: ${error.fix}.` : "";
    core.error(`GPAI Docket could not report: ${error instanceof Error ? error.message : "unknown error"}.${fix}`);
    if (!known && error instanceof Error) log(error.stack ?? "");
    core.setOutput("verdict", "error");
    core.setOutput("comment", "failed");
    return 1;
  }
}

function payload(file: string | undefined): unknown {
  if (file === undefined || file === "") return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new RepositoryError("the event file cannot be read", { cause });
  }
}
