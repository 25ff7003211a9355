import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { OVERVIEW_SCHEMA } from "../../../src/report/organisation/schema.ts";
import { overviewKey } from "../../../src/sweep/sweep.ts";
import { CODE, CONFIGURATION, MODEL, Organisation } from "../../sweep/organisation.ts";
import { Site } from "./support.ts";

let [org, site] = [undefined as Organisation | undefined, undefined as Site | undefined];

beforeAll(async () => {
  org = await Organisation.start({ ".github": { files: { [CONFIGURATION]: "mode: active\nremind: 1\n" } }, wren: { files: MODEL }, secret: { like: "wren", private: true }, tool: { files: CODE }, old: { like: "wren", archived: true } });
  site = await Site.open();
  site.github.install("acme");
});
afterAll(async () => {
  await org?.close();
  await site?.close();
});

test("what a sweep leaves in the store is an overview by the published schema, and its page", async () => {
  if (org === undefined || site === undefined) throw new Error("not begun");
  const accountId = site.github.state.user("acme").id;
  await org.sweep({ accountId });
  const { overview } = await org.pass(1).sweep({ accountId });
  expect(OVERVIEW_SCHEMA.safeParse(overview).error?.issues ?? []).toEqual([]);
  expect(overview.repositories.filter((one) => one.status === "model").map((one) => one.name)).toEqual(["acme/secret", "acme/wren"]);
  const kept = await org.store.read("state", overviewKey("acme"));
  expect(kept).toBeDefined();
  await site.store.write("state", overviewKey("acme"), kept ?? new Uint8Array());
  const page = await (await site.signedIn("octocat", "/o/acme")).ask("/o/acme");
  expect(page.status).toBe(200);
  expect(["acme/wren", "acme/secret", "Configuration: 1 problem", "1 repository skipped", "Open obligations over time"].filter((words) => !page.text.includes(words))).toEqual([]);
  const issue = org.open("wren")[0];
  expect(page.text).toContain(`https://github.com/acme/wren/issues/${issue?.number ?? "none"}`);
});
