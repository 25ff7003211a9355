/** Clocks, calendar and fail_on of an organisation hold in the judgement, on a state and on a change of it. */

import { describe, expect, test } from "@jest/globals";
import { inspect } from "../../src/engine/inspect.ts";
import type { Report } from "../../src/checks/types.ts";
import { readOrganisationFile } from "../../src/policy/organisation.ts";
import { judgedConfig } from "../../src/policy/resolve.ts";
import type { Config } from "../../src/records/types.ts";
import { entry, NOW, repository } from "./support.ts";

const complaint = { ".gpai/registers/complaints.csv": "id,received,acknowledged\nC-1,2026-11-10,2026-11-11\n" };

function under(text: string): (own: Config) => Config {
  return judgedConfig(readOrganisationFile(new TextEncoder().encode(text), ".github/gpai-docket.yaml"), { owner: "acme", name: "demo" });
}
const complaints = (report: Report): readonly string[] => entry(report, "C-1.5.2.iii").findings.map((one) => one.rule);
const relaxed = (report: Report): readonly string[] => report.general.filter((one) => one.rule === "policy/relaxed").map((one) => one.message);

describe("a house clock of the organisation", () => {
  test("holds where the repository says nothing, and against it where it is locked", async () => {
    const { path } = repository(complaint);
    expect(complaints(await inspect({ path, now: NOW }))).toEqual([]);
    expect(complaints(await inspect({ path, now: NOW, config: under("house: {complaint_answer_days: 10}") }))).toEqual(["complaints/unanswered"]);
    const own = repository({ ...complaint, ".gpai/config.yaml": "house: {complaint_answer_days: 90}\n" }).path;
    expect(complaints(await inspect({ path: own, now: NOW, config: under("house: {complaint_answer_days: 10}") }))).toEqual([]);
    expect(complaints(await inspect({ path: own, now: NOW, config: under("house: {complaint_answer_days: 10}\nlocked: [house]\n") }))).toEqual(["complaints/unanswered"]);
  });
  test("holds in both states of a change: what it makes late was late before", async () => {
    const repo = repository(complaint);
    repo.commit();
    repo.git("branch", "base");
    repo.write({ "README.md": "# Demo\n" }).commit();
    const report = await inspect({ path: repo.path, base: "base", now: NOW, config: under("house: {complaint_answer_days: 10}") });
    const found = entry(report, "C-1.5.2.iii").findings;
    expect(found.map((one) => [one.rule, one.introduced])).toEqual([["complaints/unanswered", false]]);
  });
  test("a pull request that lengthens a locked clock relaxes nothing, since its value is refused; unlocked it does", async () => {
    const repo = repository(complaint);
    repo.commit();
    repo.git("branch", "base");
    repo.write({ ".gpai/config.yaml": "house: {complaint_answer_days: 90}\nfail_on: never\n" }).commit();
    const at = async (org: string): Promise<readonly string[]> => relaxed(await inspect({ path: repo.path, base: "base", now: NOW, config: under(org) }));
    expect(await at("fail_on: gap\nlocked: [house, fail_on]\n")).toEqual([]);
    expect(await at("fail_on: gap\nlocked: [fail_on]\n")).toEqual(["this change lengthens the house rule complaint_answer_days from 30 to 90 days"]);
    expect(await at("fail_on: gap\n")).toEqual(["this change relaxes fail_on from gap to never", "this change lengthens the house rule complaint_answer_days from 30 to 90 days"]);
  });
});

test("fail_on of the organisation decides, and the option of the caller still holds against it", async () => {
  const { path } = repository({ ".gpai/config.yaml": "fail_on: never\n" });
  const config = under("fail_on: unknown\nlocked: fail_on\n");
  expect((await inspect({ path, now: NOW })).failOn).toBe("never");
  expect((await inspect({ path, now: NOW, config })).failOn).toBe("unknown");
  expect((await inspect({ path, now: NOW, config, failOn: "error" })).failOn).toBe("error");
});

test("a pull request that turns mode and reminders down says so", async () => {
  const repo = repository();
  repo.commit();
  repo.git("branch", "base");
  repo.write({ ".gpai/config.yaml": "mode: off\nreminders: off\n" }).commit();
  expect(relaxed(await inspect({ path: repo.path, base: "base", now: NOW }))).toEqual(["this change turns mode to off", "this change turns reminders off"]);
});
