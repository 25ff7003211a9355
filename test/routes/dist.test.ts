/** A few routes through the built program: it says what the sources say. */

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { inspect } from "../../src/engine/inspect.ts";
import { projectRoot } from "../support/mini-runner.ts";
import { compose, place } from "./compose.ts";
import { masked, runOn } from "./faces.ts";
import { entries, NOW } from "./reports.ts";

const run = promisify(execFile);

async function built(...argv: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(projectRoot, "dist/cli.js"), ...argv], { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: "1" } });
  return stdout;
}

test.each(["full-signatory", "non-signatory", "modifier-unknown-base"])("%s: check", async (route) => {
  const folder = place(route, compose(route));
  const report = JSON.parse(await built("check", folder, "--now", NOW, "--format", "json", "--fail-on", "never")) as Report;
  const own = await inspect({ path: folder, now: NOW });
  expect(entries(report).map((one) => [one.id, one.outcome, one.reason])).toEqual(entries(own).map((one) => [one.id, one.outcome, one.reason]));
});

test.each([["non-signatory", "gaps", "--format", "markdown"], ["legacy", "timeline"], ["narrow-model", "classify"], ["open-source", "compute"]])("%s: %s", async (route, command, ...options) => {
  const folder = place(route, compose(route));
  const out = masked(await built(command, folder, "--now", NOW, ...options)).replaceAll(folder, "ROUTE");
  expect(out).toBe((await runOn(route, command, ...options)).out);
});
