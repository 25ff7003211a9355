import { expect, test } from "@jest/globals";
import { evaluate, parseGitHubAction, parseGitHubWorkflow, runsIf } from "../support/github-parsers.ts";

const workflow = (more: string): string => `name: x
on: pull_request
jobs:
  a:
    runs-on: ubuntu-latest
${more}`;

test("a workflow that GitHub would refuse has errors, a good one has none", async () => {
  const good = await parseGitHubWorkflow("good.yml", workflow("    steps:\n      - {run: echo hello, name: 'n ${{ github.event.number }}', if: github.event.number == 7}\n"));
  expect(good.errors).toEqual([]);
  expect(good.resolve({ github: { event: { number: 7 } } })).toMatchObject({ jobs: { a: { steps: [{ name: "n 7", if: "success() && (github.event.number == 7)" }] } } });
  expect((await parseGitHubWorkflow("step.yml", workflow("    steps:\n      - {user: actions/checkout@v5}\n"))).errors.join()).toMatch(/user/);
  expect((await parseGitHubWorkflow("expression.yml", workflow("    steps:\n      - {run: x, name: '${{ github.event. }}'}\n"))).errors).not.toEqual([]);
  expect((await parseGitHubWorkflow("context.yml", workflow("    if: matrix.x == 1\n    steps:\n      - {run: x}\n"))).errors).not.toEqual([]);
  expect((await parseGitHubWorkflow("permission.yml", workflow("    permissions: {content: read}\n    steps:\n      - {run: x}\n"))).errors.join()).toMatch(/content/);
});

test("an action.yml: defaults are evaluated, what it may not hold is refused", async () => {
  const action = await parseGitHubAction("action.yml", "name: n\ndescription: d\ninputs:\n  token:\n    default: ${{ github.token }}\nruns:\n  using: node24\n  main: a.js\n");
  expect(action.errors).toEqual([]);
  expect(action.resolve({ github: { token: "t" } })).toMatchObject({ inputs: { token: { default: "t" } } });
  expect((await parseGitHubAction("action.yml", "name: n\ndescription: d\nruns:\n  using: node24\n  mian: a.js\n")).errors).not.toEqual([]);
});

test("expressions and conditions as the runner has them", async () => {
  expect(await evaluate("format('{0}-{1}', github.workflow, github.ref)", { github: { workflow: "w", ref: "r" } })).toBe("w-r");
  expect(await evaluate("steps.none.outputs.report", {})).toBeNull();
  await expect(evaluate("nonsense.x", {})).rejects.toThrow(/nonsense/);
  expect(await runsIf(undefined, {}, "failure")).toBe(false);
  expect(await runsIf("${{ !cancelled() && steps.a.outputs.report != '' }}", { steps: { a: { outputs: { report: "x" } } } }, "failure")).toBe(true);
  expect(await runsIf("steps.a.outputs.report != ''", { steps: { a: { outputs: { report: "x" } } } }, "failure")).toBe(false);
});
