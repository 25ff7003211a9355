import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { badGateway, operation, secondaryLimit } from "../../support/github/faults.ts";
import { Site } from "./support.ts";

let site: Site;
const START = new Date("2026-11-23T12:00:00Z");

beforeAll(async () => {
  site = await Site.open();
  const { github } = site;
  github.addOrganisation("other", { contributor: "admin", octocat: "member" });
  github.addOrganisation("invited", { mallory: "pending" });
  github.addOrganisation("bare", { octocat: "admin" });
  for (const account of ["acme", "other", "invited"]) github.install(account);
  github.state.user("contributor");
  github.install("contributor");
  for (const account of ["acme", "other", "invited", "contributor"]) await site.keep(account);
});
beforeEach(() => {
  site.now = new Date(START);
  site.github.setMembership("acme", "octocat", "admin");
});
afterAll(async () => {
  const { violations } = site.github;
  await site.close();
  expect(violations).toEqual([]);
});

const later = (seconds: number): void => { site.now = new Date(site.now.getTime() + seconds * 1000); };

describe("an account's page", () => {
  test("is there for an admin, in every form, whatever the case of the name", async () => {
    const browser = await site.signedIn("octocat");
    const page = await browser.ask("/o/acme");
    expect(page.status).toBe(200);
    expect(page.text).toContain("<h1><bdi>acme</bdi></h1>");
    expect(page.text).toContain("Signed in as <bdi>octocat</bdi>");
    expect((await browser.ask("/o/ACME")).status).toBe(200);
    const csv = await browser.ask("/o/acme/overview.csv");
    expect([csv.status, csv.headers.get("content-type"), csv.headers.get("content-disposition")]).toEqual([200, "text/csv; charset=utf-8; header=present", 'attachment; filename="gpai-docket-acme-2026-11-23.csv"']);
    expect(csv.text.split("\r\n")[0]).toContain('"obligation"');
    expect((await browser.ask("/o/acme/overview.csv?table=models")).text.split("\r\n")[0]).toContain('"not-applicable"');
    expect(JSON.parse((await browser.ask("/o/acme/overview.json")).text)).toMatchObject({ account: "acme", schemaVersion: 1 });
    const file = await browser.ask("/o/acme/overview.html");
    expect(file.text).toContain("form-action &#39;none&#39;");
    expect(file.text).not.toContain("Signed in as");
  });

  test.each([["an outsider", "mallory"], ["a member", "contributor"]])("is not there for %s, who cannot tell it from one that does not exist", async (_, login) => {
    site.github.setMembership("acme", "contributor", "member");
    const browser = await site.signedIn(login);
    const there = await browser.ask("/o/acme");
    const nowhere = await browser.ask("/o/no-such-organisation");
    expect([there.status, nowhere.status]).toEqual([404, 404]);
    expect(there.text).toBe(nowhere.text);
    expect(there.text).not.toContain("acme");
    for (const file of ["csv", "json", "html"]) expect(await browser.ask(`/o/acme/overview.${file}`)).toMatchObject({ status: 404, text: there.text });
    const names = (headers: Headers): string[] => [...headers.keys()].filter((name) => name !== "date");
    expect(names(there.headers)).toEqual(names(nowhere.headers));
  });

  test("is not there for somebody who is invited, and not for the admin of another organisation", async () => {
    expect((await (await site.signedIn("mallory")).ask("/o/invited")).status).toBe(404);
    const contributor = await site.signedIn("contributor");
    expect((await contributor.ask("/o/acme")).status).toBe(404);
    expect((await contributor.ask("/o/other")).status).toBe(200);
    expect((await (await site.signedIn("octocat")).ask("/o/other")).status).toBe(404);
  });

  test("of a person is there for that person alone", async () => {
    expect((await (await site.signedIn("contributor")).ask("/o/contributor")).status).toBe(200);
    expect((await (await site.signedIn("octocat")).ask("/o/contributor")).status).toBe(404);
  });

  test("sends those who are not signed in to the sign-in, whether or not it exists", async () => {
    for (const name of ["acme", "no-such-organisation"]) expect(await site.browser().ask(`/o/${name}`)).toMatchObject({ status: 303, to: `/login?to=/o/${name}` });
    expect(await site.browser().ask("/o/acme/overview.json")).toMatchObject({ status: 303, to: "/login?to=/o/acme" });
    expect(await site.browser().ask("/o/%2e%2e%2fx")).toMatchObject({ status: 303, to: "/login" });
  });

  test("says to its admin that there is no overview yet", async () => {
    const answer = await (await site.signedIn("octocat")).ask("/o/bare");
    expect([answer.status, answer.text.includes("no overview of this account yet")]).toEqual([404, false]);
    site.github.install("bare");
    expect((await (await site.signedIn("octocat")).ask("/o/bare")).text).toContain("no overview of this account yet");
  });

  test("under a name that somebody else took is not there", async () => {
    await site.keep("acme", { accountId: 999_999 });
    try {
      const answer = await (await site.signedIn("octocat")).ask("/o/acme");
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain("wren");
      const list = await (await site.signedIn("octocat")).ask("/");
      expect(list.text).toContain("No run has ended yet");
    } finally {
      await site.keep("acme");
    }
  });

  test("closes for an admin who was removed, ten minutes later at the latest", async () => {
    const browser = await site.signedIn("octocat");
    expect((await browser.ask("/o/acme")).status).toBe(200);
    site.github.setMembership("acme", "octocat", "none");
    later(599);
    expect((await browser.ask("/o/acme")).status).toBe(200);
    later(2);
    expect((await browser.ask("/o/acme")).status).toBe(404);
    site.github.setMembership("acme", "octocat", "member");
    expect((await browser.ask("/o/acme")).status).toBe(404);
    site.github.setMembership("acme", "octocat", "admin");
    expect((await browser.ask("/o/acme")).status).toBe(200);
  });

  test("asks GitHub once in ten minutes, and not for every request", async () => {
    const browser = await site.signedIn("octocat");
    await browser.ask("/o/acme");
    const asked = (): number => site.github.log.filter((one) => one.operation === "orgs/get-membership-for-authenticated-user").length;
    const before = asked();
    for (let i = 0; i < 5; i++) await browser.ask("/o/acme");
    expect(asked()).toBe(before);
    later(601);
    await browser.ask("/o/acme");
    expect(asked()).toBeGreaterThan(before);
  });

  test("is shown to nobody while GitHub does not answer", async () => {
    const browser = await site.signedIn("octocat");
    for (const fault of [badGateway, secondaryLimit]) {
      site.github.faults.add(fault(operation("orgs/get-membership-for-authenticated-user"), { times: 2 }));
      for (const name of ["acme", "no-such-organisation"]) {
        const answer = await browser.ask(`/o/${name}`);
        expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "120"]);
        expect(answer.text).not.toContain("wren");
      }
    }
    expect((await browser.ask("/o/acme")).status).toBe(200);
  });

  test("ends the session of somebody whose sign-in GitHub took back", async () => {
    const browser = await site.signedIn("octocat");
    const { session } = browser;
    site.github.faults.add({ name: "revoked", match: operation("orgs/get-membership-for-authenticated-user"), times: 1, effect: { kind: "answer", status: 401, body: { message: "Bad credentials" } } });
    expect((await browser.ask("/o/acme")).status).toBe(401);
    expect(browser.session).toBe("");
    expect(await browser.ask("/o/acme", { headers: { cookie: session } })).toMatchObject({ status: 303 });
  });
});

describe("the list", () => {
  test("holds what the person administers and what has the app, with the first line of each", async () => {
    const octocat = await (await site.signedIn("octocat")).ask("/");
    expect([...octocat.text.matchAll(/href="\/o\/([^"]+)"/g)].map((one) => one[1])).toEqual(["acme", "bare"]);
    expect(octocat.text).toContain("Not everything could be read");
    expect([...(await (await site.signedIn("contributor")).ask("/")).text.matchAll(/href="\/o\/([^"]+)"/g)].map((one) => one[1])).toEqual(["contributor", "other"]);
    expect((await (await site.signedIn("mallory")).ask("/")).text).toContain("No account that you administer has the app");
  });

  test("is a sign-in for those who are not signed in", async () => {
    const { status, text } = await site.browser().ask("/");
    expect([status, text.includes('href="/login"'), text.includes("acme")]).toEqual([200, true, false]);
  });
});
