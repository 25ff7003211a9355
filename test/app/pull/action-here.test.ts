import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type ReportedHead, workflowWithAction } from "../../../src/app/pull/action-here.ts";
import { MemorySource } from "../../support/memory-source.ts";

const STEP = "      - uses: gpai-docket/gpai-docket@v0\n";
const workflow = (on: string, steps = STEP): string => `on: ${on}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const PULL: ReportedHead = { kind: "pull", into: "main" };
const found = (files: Readonly<Record<string, string | Uint8Array>>, head = PULL): Promise<string | undefined> => workflowWithAction(new MemorySource(files), head);
const example = (name: string): string => readFileSync(new URL(`../../../docs/workflows/${name}.yml`, import.meta.url), "utf8");

describe("the Action is found", () => {
  test.each([
    ["one event", workflow("pull_request")],
    ["a list of events", workflow("[push, pull_request]")],
    ["a mapping of events", workflow("\n  pull_request:\n    types: [opened]")],
    ["pull_request_target", workflow("pull_request_target")],
    ["a pinned commit of a copy", workflow("pull_request", `      - uses: acme/gpai-docket@${"a".repeat(40)}\n`)],
    ["anchors", `x: &steps\n  - uses: gpai-docket/gpai-docket@v0\non: pull_request\njobs:\n  a: {runs-on: x, steps: *steps}\n`],
  ])("%s", async (_, text) => expect(await found({ ".github/workflows/gpai.yml": text })).toBe(".github/workflows/gpai.yml"));
});

describe("the Action is found where another workflow runs it", () => {
  const caller = (uses: string): string => `on: pull_request\njobs:\n  docket:\n    uses: ${uses}\n`;
  const called = workflow("workflow_call");

  test.each(["./", "$/"])("one of the same repository, by %s", async (prefix) => {
    expect(await found({ ".github/workflows/all.yml": caller(`${prefix}.github/workflows/records.yml`), ".github/workflows/records.yml": called })).toBe(".github/workflows/all.yml");
    expect(await found({ ".github/workflows/all.yml": caller(`${prefix}.github/workflows/records.yml`), ".github/workflows/records.yml": workflow("workflow_call", "      - uses: acme/other@v1\n") })).toBeUndefined();
  });
  test("one that calls another one, and two that call each other", async () => {
    expect(await found({ ".github/workflows/a.yml": caller("./.github/workflows/b.yml"), ".github/workflows/b.yml": "on: workflow_call\njobs: {x: {uses: ./.github/workflows/c.yml}}\n", ".github/workflows/c.yml": called })).toBe(".github/workflows/a.yml");
    expect(await found({ ".github/workflows/a.yml": caller("./.github/workflows/b.yml"), ".github/workflows/b.yml": "on: workflow_call\njobs: {x: {uses: ./.github/workflows/a.yml}}\n" })).toBeUndefined();
  });
  test("one that nothing calls for pull requests", async () => expect(await found({ ".github/workflows/records.yml": called })).toBeUndefined());
  test.each([["acme/.github/.github/workflows/gpai-docket.yml@v1", true], ["acme/ci/.github/workflows/check-GPAI-Docket.yaml@main", true], ["acme/ci/.github/workflows/check-gpai-docket.yaml@main", true], ["acme/ci/.github/workflows/lint.yml@gpai-docket", false], ["acme/gpai-docket-ci/.github/workflows/lint.yml@v1", false]])("one of another repository, known by its name alone: %s", async (uses, ours) => {
    expect(await found({ ".github/workflows/x.yml": caller(uses) })).toBe(ours ? ".github/workflows/x.yml" : undefined);
  });
  test.each([["basic", true], ["fork-safe-check", true], ["api-mode", true], ["org-caller", true], ["fork-safe-report", false], ["org-reusable", false], ["org-sweep", false], ["staleness", false], ["optout-matrix", false]])("our own example %s", async (name, reports) => {
    expect(await found({ [`.github/workflows/${name}.yml`]: example(name) })).toBe(reports ? `.github/workflows/${name}.yml` : undefined);
  });
});

describe("only where it reports on this head", () => {
  const at = (kind: ReportedHead["kind"], into: string, on: string): Promise<string | undefined> => found({ ".github/workflows/a.yml": workflow(on) }, { kind, into });

  test.each<[ReportedHead["kind"], string, string, boolean]>([
    ["pull", "main", "merge_group", false], ["queue", "main", "merge_group", true], ["queue", "main", "pull_request", false], ["queue", "main", "[pull_request, merge_group]", true],
    ["pull", "main", "\n  pull_request: {branches: [main]}", true], ["pull", "dev", "\n  pull_request: {branches: [main]}", false], ["pull", "dev", "\n  pull_request: {branches: main}", false],
    ["pull", "dev", "\n  pull_request: {branches: [main, 'd*']}", true], ["pull", "dev", "\n  pull_request: {branches: [main]}\n  pull_request_target:", true], ["queue", "dev", "\n  merge_group: {branches: [main]}", false],
  ])("%s into %s, where it runs on %s: %s", async (kind, into, on, reports) => expect(await at(kind, into, on)).toBe(reports ? ".github/workflows/a.yml" : undefined));
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
