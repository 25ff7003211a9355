/** Check runs are for repositories that the organisation watches. */

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { appClient } from "../../../src/github/app.ts";
import { Gone, openInstallations } from "../../../src/app/installations.ts";
import { pullJob } from "../../../src/app/pull-jobs.ts";
import { CONFIGURATION, MODEL, Organisation } from "../../sweep/organisation.ts";

let org: Organisation;
beforeAll(async () => { org = await Organisation.start({ ".github": { files: { [CONFIGURATION]: "mode: active\nexclude: [sandbox-*]\n" } }, "sandbox-1": { files: MODEL }, wren: { files: MODEL } }); });
afterAll(async () => { await org.close(); });

const run = async (name: string): Promise<string> => {
  const app = appClient({ appId: org.github.app.id, privateKey: org.github.app.privateKey, apiUrl: org.github.url, log: () => undefined, now: () => org.moment, wait: () => Promise.resolve(), writeSpacingMs: 0 });
  return pullJob({ kind: "pull", installation: org.installation.id, repository: org.repository(name).id, number: 1 }, { app, installations: openInstallations(app), store: org.store, webUrl: "https://github.com" }, new AbortController().signal);
};

test("a repository that the organisation leaves out gets none, and nothing of it is read", async () => {
  await expect(run("sandbox-1")).rejects.toThrow(Gone);
  await expect(run("sandbox-1")).rejects.toThrow("excludes it");
  // The others go on: there is no such pull request here.
  expect(await run("wren")).toContain("no longer there");
  // Its own file is looked at, whatever it says of itself.
  expect(await run(".github")).toContain("no longer there");
  expect(org.github.writes.filter(({ operation }) => operation !== "apps/create-installation-access-token")).toEqual([]);
});
