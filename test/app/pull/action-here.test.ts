import { describe, expect, test } from "@jest/globals";
import { workflowWithAction } from "../../../src/app/pull/action-here.ts";
import { MemorySource } from "../../support/memory-source.ts";

const STEP = "      - uses: gpai-docket/gpai-docket@v0\n";
const workflow = (on: string, steps = STEP): string => `on: ${on}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const found = (files: Readonly<Record<string, string | Uint8Array>>): Promise<string | undefined> => workflowWithAction(new MemorySource(files));

describe("the Action is found", () => {
  test.each([
    ["one event", workflow("pull_request")],
    ["a list of events", workflow("[push, pull_request]")],
    ["a mapping of events", workflow("\n  pull_request:\n    types: [opened]")],
    ["pull_request_target", workflow("pull_request_target")],
    ["a merge queue", workflow("merge_group")],
    ["a pinned commit of a copy", workflow("pull_request", `      - uses: acme/gpai-docket@${"a".repeat(40)}\n`)],
    ["anchors", `x: &steps\n  - uses: gpai-docket/gpai-docket@v0\non: pull_request\njobs:\n  a: {runs-on: x, steps: *steps}\n`],
  ])("%s", async (_, text) => expect(await found({ ".github/workflows/gpai.yml": text })).toBe(".github/workflows/gpai.yml"));
});

describe("nothing stands in the App's way", () => {
  test.each([
    ["other events", workflow("push")],
    ["no event", "jobs: {}\n"],
    ["another action", workflow("pull_request", "      - uses: acme/other@v1 # gpai-docket\n")],
    ["a name that only begins like ours", workflow("pull_request", "      - uses: acme/gpai-docket-fork@v1\n")],
    ["steps that only mention us", workflow("pull_request", "      - run: echo gpai-docket/gpai-docket@v0\n")],
    ["broken YAML", `${workflow("pull_request")}\n  : : [`],
    ["jobs that are a list", `on: pull_request\njobs:\n  - uses: gpai-docket/gpai-docket@v0\n`],
    ["a file that is no text", new Uint8Array([0, 255, 254])],
    ["keys of the prototype", `on: {__proto__: {pull_request: }}\njobs: {a: {steps: [{uses: gpai-docket/gpai-docket@v0}]}}\n`],
  ])("%s", async (_, text) => expect(await found({ ".github/workflows/gpai.yml": text })).toBeUndefined());

  test("workflows elsewhere, and none at all", async () => {
    expect(await found({ "workflows/gpai.yml": workflow("pull_request"), ".github/workflows/deeper/gpai.yml": workflow("pull_request") })).toBeUndefined();
    expect(await found({})).toBeUndefined();
  });

  test("a huge workflow is not read", async () => expect(await found({ ".github/workflows/gpai.yml": `# ${"x".repeat(300_000)}\n${workflow("pull_request")}` })).toBeUndefined());
});
