/** An event and a sweep that look at the same request of a rightsholder at the same time, on two instances. */

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AppClient, appClient } from "../../src/github/app.ts";
import { FORM_LABEL, FORM_PATH, rightsForm } from "../../src/complaints/form.ts";
import { openInstallations } from "../../src/app/installations.ts";
import { Postponed } from "../../src/app/jobs.ts";
import { complaintJob, rightsAfterSweep } from "../../src/app/rights-jobs.ts";
import type { RepositoryJobsOptions } from "../../src/app/pull-jobs.ts";
import type { OverviewRepository } from "../../src/report/overview-types.ts";
import { bodyOf, REMOVAL } from "../complaints/support.ts";
import { meanwhile, operation } from "../support/github/faults.ts";
import { ACTIVE, MODEL, Organisation } from "../sweep/organisation.ts";

let org: Organisation;
beforeAll(async () => { org = await Organisation.start({ ".github": { files: ACTIVE }, wren: { files: { ...MODEL, [FORM_PATH]: rightsForm("rights@wren.eu") } } }); });
afterAll(async () => { await org.close(); });

test("say it once; the one that came second comes again, or leaves it to the next", async () => {
  const wren = org.repository("wren");
  org.github.state.conversations.addLabel(wren, { name: FORM_LABEL });
  const instance = (): AppClient => appClient({ appId: org.github.app.id, privateKey: org.github.app.privateKey, apiUrl: org.github.url, log: () => undefined, now: () => org.moment, wait: () => Promise.resolve(), writeSpacingMs: 0 });
  const [about, elsewhere] = [instance(), instance()].map((app): RepositoryJobsOptions => ({ app, installations: openInstallations(app), store: org.store, webUrl: "https://github.com" })) as [RepositoryJobsOptions, RepositoryJobsOptions];
  const { signal } = new AbortController();
  const installation = await about.installations.get(org.installation.id);
  const swept = [{ id: wren.id, commit: wren.git.commitOf("main"), status: "model", mode: "active" } as OverviewRepository];
  for (let i = 0; i < 2; i += 1) {
    const number = org.github.person("photographer").open(wren, "Rights request", bodyOf({ ...REMOVAL, value: `host${i}.example` }), [FORM_LABEL]);
    const job = { kind: "complaint", installation: installation.id, repository: wren.id, number } as const;
    const other = (): Promise<unknown> => (i === 0 ? rightsAfterSweep(installation, swept, elsewhere, signal, () => undefined) : expect(complaintJob(job, elsewhere, signal)).rejects.toBeInstanceOf(Postponed));
    // Right before the first says it, the other one looks.
    org.github.faults.add(meanwhile(operation("issues/create-comment"), other));
    if (i === 0) await complaintJob(job, about, signal);
    else await rightsAfterSweep(installation, swept, about, signal, (error) => { throw error; });
    await complaintJob(job, about, signal);
    expect(org.github.issue(wren, number).comments.map(({ body }) => body.includes("is acknowledged"))).toEqual([true]);
    org.pass(1);
  }
});
