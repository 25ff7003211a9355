/** What an issue says to do, done: files that are created from its links are read, and the issue goes on with a link to edit them. */

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modelFiles } from "../support/wren.ts";
import { MODEL, Organisation } from "./organisation.ts";

let org: Organisation;
beforeAll(async () => { org = await Organisation.start({ ".github": { files: { ".github/gpai-docket.yaml": "mode: active\nissues: {budget: 100}\n" } }, bare: { files: MODEL }, undeclared: { files: modelFiles() } }); });
afterAll(async () => { await org.close(); });

/** Files that the links of an issue would create, with their text. */
function prefilled(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(org.open(name).flatMap(({ body }) => [...body.matchAll(/\]\(https:\/\/github\.com\/acme\/[^/]+\/new\/main\/?\?([^\s)]*)\)/g)].map((match): [string, string] => {
    const query = new URLSearchParams(match[1]);
    return [query.get("filename") ?? "", query.get("value") ?? ""];
  })));
}

const edits = (name: string): readonly string[] => [...new Set(org.open(name).flatMap(({ body }) => [...body.matchAll(/\/edit\/main\/([^\s)]+)\)/g)].map((match) => match[1] ?? "")))].toSorted();
const titles = (name: string): readonly string[] => org.open(name).map(({ title }) => title.replace(/:.*/, "")).toSorted();

test("every link to a new file holds a record that the next sweep reads, and gives way to a link that edits it", async () => {
  await org.sweep();
  expect(Object.keys(prefilled("bare")).toSorted()).toEqual([".gpai/copyright.yaml", ".gpai/documentation.yaml", ".gpai/summary.yaml"]);
  expect(Object.keys(prefilled("undeclared"))).toEqual([".gpai/model.yaml"]);
  for (const name of ["bare", "undeclared"]) org.push(name, prefilled(name));
  org.pass(1);
  await org.sweep();
  expect([prefilled("bare"), prefilled("undeclared")]).toEqual([{}, {}]);
  expect(edits("bare")).toEqual(expect.arrayContaining([".gpai/copyright.yaml", ".gpai/documentation.yaml", ".gpai/summary.yaml"]));
  expect(edits("undeclared")).toEqual([".gpai/model.yaml"]);
  // A skeleton answers nothing: no issue closes by it, and it brings no record that cannot be read.
  expect(titles("bare")).not.toContain("Record files");
  expect(titles("bare")).toEqual(expect.arrayContaining(["Copyright policy", "Model documentation", "Public summary of training content"]));
  expect(titles("undeclared")).toEqual(["Role and declaration"]);
});

test("the line of the fix closes the issue about the role, with the commit", async () => {
  expect(org.open("undeclared")[0]?.body).toContain("`role: provider   # or modifier, mirror, library, not-gpai`");
  const { ".gpai/model.yaml": text } = { ".gpai/model.yaml": "model:\n  name: Wren 3B\n  id: default\nrole: mirror   # or modifier, mirror, library, not-gpai\n" };
  const commit = org.push("undeclared", { ".gpai/model.yaml": text });
  org.pass(1);
  await org.sweep();
  expect(org.open("undeclared")).toEqual([]);
  expect(org.issues("undeclared").find(({ title }) => title.startsWith("Role"))?.body).toContain(commit.slice(0, 12));
});
