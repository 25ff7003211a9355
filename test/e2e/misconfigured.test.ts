/** Slips in a workflow file: each is told with what, where and how to fix, none passes for green, none ends in a stack trace. */

import { expect } from "@jest/globals";
import { tempFolder } from "../support/temp-repo.ts";
import { type Open, pullTest, run, sideBySide } from "./pull-request-support.ts";

sideBySide();

const COULD_NOT = "::error::GPAI Docket could not run: ";

pullTest("a word that an input cannot hold is told at once, also where the change touches nothing", async (open) => {
  const [model, notes] = [await open(), await open({ change: { "notes.txt": "x\n" } })];
  for (const [name, word, fix] of [
    ["fail-on", "warning", "use one of: error, conflict, gap, stale, unknown, never"], ["comment", "yes", "use one of: on-change, always, never"], ["suggestions", "yes", "use true or false"],
  ] as const) {
    for (const pull of [model, notes]) {
      const ran = await run(pull, { inputs: { [name]: word } });
      expect(ran).toMatchObject({ code: 1, exchanges: [], outputs: { verdict: "error", fails: "true" } });
      expect(ran.stdout).toBe(`${COULD_NOT}the input ${name} is "${word}". Fix: ${fix}.\n`);
    }
  }
  expect(await run(notes, { inputs: { suggestions: "TRUE" } })).toMatchObject({ code: 0 });
});

pullTest("a forgotten checkout, or a path that the checkout lacks, is no repository without models", async (open) => {
  const pull = await open();
  const without = await run(pull, { checkout: "none" });
  expect(without).toMatchObject({ code: 1, outputs: { verdict: "error", fails: "true" }, stdout: expect.stringMatching(/holds no git checkout: .*Fix: check the repository out before this step \(actions\/checkout\)\.\n$/) });
  const empty = await run(pull, { workspace: tempFolder("empty-"), payload: {} });
  expect(empty).toMatchObject({ code: 1, outputs: { verdict: "error" }, stdout: expect.stringContaining("holds no git checkout") });
  const path = await run(pull, { inputs: { path: "models/nowhere" } });
  expect(path).toMatchObject({ code: 1, outputs: { verdict: "error" }, stdout: expect.stringContaining(`${COULD_NOT}the input path "models/nowhere" is not in the checkout. Fix: give a folder that`) });
});

pullTest("a report file that cannot be written names the input", async (open) => {
  const ran = await run(await open(), { inputs: { "html-file": "src" } });
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: "error" } });
  expect(ran.stdout).toContain(`${COULD_NOT}html-file cannot be written (EISDIR). Fix: give html-file the path of a file`);
});

pullTest("the base as people write it: the name of its branch; another name is told", async (open) => {
  const pull = await open();
  expect((await run(pull, { inputs: { base: "main" } })).outputs["introduced"]).toBe("2");
  expect((await run(pull, { inputs: { base: "nowhere" } })).stdout.replace(/\s+/g, " ")).toContain("Fix: give the input base a full commit id, or a name that the checkout knows (origin/main, with fetch-depth: 0)");
});

const why = async (open: Open, options: Parameters<typeof run>[1], more: Parameters<Open>[0] = {}): Promise<string> => {
  const ran = await run(await open(more), options);
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: "findings", comment: "not-permitted" } });
  return /^No comment was written: .*$/m.exec(ran.stdout)?.[0] ?? "";
};

pullTest("why no comment was written, and what mends it", async (open) => {
  expect(await why(open, { inputs: { "github-token": "" } })).toMatch(/no token was given\. .* Fix: leave the input github-token out/);
  expect(await why(open, { token: `ghs_${"0".repeat(36)}` })).toMatch(/does not accept the token .* Fix: leave the input github-token out, or give a token that is valid\.$/);
  expect(await why(open, { permissions: { metadata: "read", contents: "read" } })).toMatch(/Fix: permissions: \{pull-requests: write\} for this job\.$/);
  expect(await why(open, {}, { fork: true })).toMatch(/another repository.*fork-safe-check\.yml and docs\/workflows\/fork-safe-report\.yml\.$/);
});
