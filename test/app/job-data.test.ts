import { expect, test } from "@jest/globals";
import type { Job } from "../../src/app/jobs.ts";
import { parseJob } from "../../src/app/store/job-data.ts";
import { HANDLED_EVENTS, jobsOf } from "../../src/app/webhooks.ts";
import { asInstalled, examples } from "./examples.ts";
import { LABELS, SELF } from "./support.ts";

const SHA = "b".repeat(40);

test.each<Job>([
  { kind: "tick" }, { kind: "sweep", installation: 7 }, { kind: "repository", installation: 7, repository: 11 }, { kind: "pull", installation: 7, repository: 11, number: 3, force: true },
  { kind: "head", installation: 7, repository: 11, sha: SHA, base: "release/1" }, { kind: "head", installation: 7, repository: 11, sha: SHA, force: true }, { kind: "complaint", installation: 7, repository: 11, number: 4 },
])("a job comes out of the queue as it went in: %j", (job) => {
  expect(parseJob(JSON.parse(JSON.stringify(job)))).toEqual(job);
});

test("so does every job of the published examples", () => {
  let jobs = 0;
  for (const { event, payload } of examples().filter(({ event }) => HANDLED_EVENTS.includes(event))) {
    for (const job of jobsOf(event, asInstalled(payload), SELF, LABELS)) {
      expect(parseJob(JSON.parse(JSON.stringify(job)))).toEqual(job);
      jobs++;
    }
  }
  expect(jobs).toBeGreaterThan(20);
});
