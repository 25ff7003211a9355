import { describe, expect, test } from "@jest/globals";
import { isOrganisationAdmin, membershipOf, viewer } from "../../src/github/members.ts";
import { badGateway, operation } from "../support/github/faults.ts";
import { answering, bench, failure } from "./app-support.ts";

const b = bench(["wren"]);

test("who somebody is, and what they are to an organisation", async () => {
  b.fake.addOrganisation("flock", { octocat: "admin", contributor: "member", mallory: "pending" });
  b.fake.install("flock");
  const as = (login: string) => b.client(b.fake.userToken(login, b.fake.app));
  expect(await viewer(as("contributor"))).toEqual({ id: b.fake.state.user("contributor").id, login: "contributor" });
  const seen = await Promise.all(["octocat", "contributor", "mallory", "stranger"].map((login) => membershipOf(as(login), { login: "flock" })));
  expect(seen).toEqual(["admin", "member", "none", "none"]);
  expect(await isOrganisationAdmin(as("octocat"), "FLOCK", "OctoCat")).toBe(true);
  expect(await isOrganisationAdmin(as("octocat"), "flock", "contributor")).toBe(false);
  expect(await isOrganisationAdmin(as("contributor"), "flock", "contributor")).toBe(false);
  expect(await isOrganisationAdmin(as("octocat"), "nothing-there", "octocat")).toBe(false);
  b.fake.setMembership("flock", "octocat", "none");
  expect(await isOrganisationAdmin(as("octocat"), "flock", "octocat")).toBe(false);
});

test("no answer is no permission: it is told, and nobody is let in", async () => {
  const github = b.client(b.fake.userToken("octocat", b.fake.app));
  b.fake.faults.add(badGateway(operation("orgs/get-membership-for-authenticated-user"), {}));
  expect(await failure(isOrganisationAdmin(github, "acme", "octocat"))).toMatchObject({ kind: "unavailable" });
  expect(await failure(viewer(b.client("ghu_".padEnd(40, "x"))))).toMatchObject({ kind: "not-permitted", status: 401 });
});

describe("hostile answers", () => {
  const whole = { state: "active", role: "admin", organization: { id: 7, login: "flock" }, user: { id: 5, login: "octocat" } };
  const told = (body: unknown, status = 200) => membershipOf(b.client("ghu_x", { fetch: answering(() => ({ status, body })) }), { login: "flock", id: 7 }, { id: 5, login: "octocat" });

  test.each<[string, unknown, string]>([
    ["as it should be", whole, "admin"], ["another organisation", { ...whole, organization: { id: 8, login: "flock" } }, "none"], ["another name", { ...whole, organization: { id: 7, login: "other" } }, "none"],
    ["another person", { ...whole, user: { id: 6 } }, "none"], ["invited", { ...whole, state: "pending" }, "none"], ["no state", { ...whole, state: undefined }, "none"], ["an odd role", { ...whole, role: ["admin"] }, "member"],
    ["a billing manager", { ...whole, role: "billing_manager" }, "member"], ["nothing", null, "none"], ["a list", [whole], "none"],
  ])("%s", async (_, body, expected) => { expect(await told(body)).toBe(expected); });

  test("blocked, or the app may not read members: nobody, and the log says why", async () => {
    expect(await told({ message: "Resource not accessible by integration" }, 403)).toBe("none");
    expect(b.lines.join()).toContain("permission to read members");
    expect(await told({ message: "Not Found" }, 404)).toBe("none");
  });

  test("a name that leads elsewhere is not asked for", async () => {
    expect(await membershipOf(b.client("ghu_x", { fetch: answering(() => new Error("asked")) }), { login: "../../user" })).toBe("none");
  });

  test.each([[{}], [{ id: "1", login: "x" }], [{ id: 1, login: "a/b" }], [[]]])("a viewer that is nobody: %j", async (body) => {
    expect(await failure(viewer(b.client("ghu_x", { fetch: answering(() => ({ body })) })))).toMatchObject({ kind: "unexpected" });
  });
});
