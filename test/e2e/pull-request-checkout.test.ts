/** What lies in the workspace is what somebody has arranged: an old branch point, another commit, a repository inside the repository. */

import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { tempFolder } from "../support/temp-repo.ts";
import { BASE, BROKEN, brought, FIX, onlyComment, pullTest, run, sideBySide } from "./pull-request-support.ts";

sideBySide();

pullTest("a branch from the days when nothing failed: the policy of the base branch as it is today holds", async (open) => {
  const waived = "- {id: MDF-GEN-3, reason: the digest comes with the release, owner: Head of Data, until: 2027-01-31}\n";
  const pull = await open({ base: { ...BASE, ".gpai/config.yaml": "fail_on: never\n", ".gpai/waivers.yaml": waived }, change: BROKEN });
  // Nothing but comments is left of the waivers; the branch is not brought up to date.
  pull.pushBase({ ".gpai/config.yaml": "fail_on: gap\n", ".gpai/waivers.yaml": "# none\n" });
  for (const checkout of ["head", "merge"] as const) {
    const ran = await run(pull, { checkout });
    expect({ code: ran.code, failOn: ran.report().failOn, brought: brought(ran).includes("MDF-GEN-3") }).toEqual({ code: 1, failOn: "gap", brought: true });
  }
  expect((await onlyComment(pull)).body).toContain("it stops at **gap**");
});

pullTest("a workspace that does not hold the pull request: red, and said why, never `nothing to check`", async (open) => {
  const pull = await open();
  const workspace = pull.checkout("merge");
  pull.repo.git("-C", workspace, "checkout", "-q", "--detach", pull.pull.baseSha);
  for (const event of ["pull_request", "pull_request_target"] as const) {
    const ran = await run(pull, { workspace, inputs: { source: "checkout" }, env: { GITHUB_EVENT_NAME: event } });
    expect(ran).toMatchObject({ code: 1, writes: [], outputs: { verdict: "error", fails: "true" } });
    expect(ran.annotations.map((a) => a.message).join()).toMatch(/does not hold the head of the pull request.*Fix: check out/);
  }
  pull.pushBase({ "README.md": "# Another\n" });
  pull.repo.git("-C", workspace, "fetch", "-q", "origin", "main");
  pull.repo.git("-C", workspace, "checkout", "-q", "--detach", "FETCH_HEAD");
  expect(await run(pull, { workspace })).toMatchObject({ code: 1, outputs: { verdict: "error" } });
});

pullTest("commits that the job itself has made on top: judged as they are", async (open) => {
  const pull = await open();
  const workspace = pull.checkout("head");
  for (const [path, text] of Object.entries(FIX)) writeFileSync(join(workspace, path), text);
  pull.repo.git("-C", workspace, "commit", "-qam", "mend");
  expect(await run(pull, { workspace, inputs: { comment: "never" } })).toMatchObject({ code: 0, outputs: { verdict: "findings", introduced: "0" } });
});

pullTest("a bare repository committed into the folder that is checked, with the base as its HEAD: red", async (open) => {
  const below = (files: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(files).map(([path, text]) => [`models/a/${path}`, text]));
  const pull = await open({
    base: below(BASE as Record<string, string>), change: below(BROKEN),
    prepare: (repo) => {
      const bare = join(tempFolder(), "x.git");
      repo.git("clone", "-q", "--bare", repo.path, bare);
      repo.git("-C", bare, "symbolic-ref", "HEAD", "refs/heads/main");
      mkdirSync(join(bare, "refs/heads"), { recursive: true });
      renameSync(join(bare, "packed-refs"), join(bare, "old-refs"));
      writeFileSync(join(bare, "refs/heads/main"), `${repo.git("rev-parse", "main")}\n`);
      for (const name of readdirSync(bare).filter((one) => ["HEAD", "objects", "refs", "config"].includes(one))) cpSync(join(bare, name), join(repo.path, "models/a", name), { recursive: true });
    },
  });
  const ran = await run(pull, { inputs: { path: "models/a" } });
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: "error", fails: "true" } });
  expect(ran.stdout).toContain("bare git repository");
});
