/** The workflows and the actions that they call fit together: inputs, outputs, permissions that a caller passes on. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseGitHubAction } from "../support/github-parsers.ts";
import { projectRoot } from "../support/mini-runner.ts";
import { all, example, isOurs, type Job } from "./files.ts";

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const MANIFESTS = { "": "action.yml", report: "report/action.yml" } as const;
const text = (path: string): string => readFileSync(join(projectRoot, path), "utf8");
const manifest = async (path: string): Promise<Manifest> => (await parseGitHubAction(path, text(path))).resolve({ github: { token: "the job's token" } }) as Manifest;
/** Which action.yml a `uses` means. */
const meant = (uses: string): string => (uses.startsWith("gpai-docket/gpai-docket/report@") ? MANIFESTS.report : MANIFESTS[""]);

describe.each(Object.values(MANIFESTS))("%s", (path) => {
  test("is read by GitHub's own parser, without errors", async () => expect((await parseGitHubAction(path, text(path))).errors).toEqual([]));

  test("runs on the Node that GitHub offers, from a file of dist, and describes each input and output", async () => {
    const { runs, inputs = {}, outputs = {} } = await manifest(path);
    expect(runs.using).toBe("node24");
    expect(existsSync(join(projectRoot, path, "..", runs.main))).toBe(true);
    for (const one of [...Object.values(inputs), ...Object.values(outputs)]) expect(one.description).toMatch(/\w{3}/);
    expect(Object.keys(inputs).every((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name))).toBe(true);
  });

  test("the token is the job's unless another is given, and no other default is an expression", async () => {
    const { inputs = {} } = await manifest(path);
    expect(inputs["github-token"]?.default).toBe("the job's token");
    expect((text(path).match(/\$\{\{/g) ?? []).length).toBe(1);
  });
});

describe.each(all.map((one) => [one.path, one] as const))("%s", (_, one) => {
  const jobs: readonly (readonly [string, Job])[] = Object.entries(one.data.jobs);

  test("gives our actions inputs that they have, and all that they require", async () => {
    for (const step of jobs.flatMap(([, job]) => job.steps ?? []).filter(({ uses }) => uses !== undefined && isOurs(uses))) {
      const { inputs = {} } = await manifest(meant(step.uses ?? ""));
      expect(Object.keys(step.with ?? {}).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
      expect(Object.entries(inputs).filter(([name, input]) => input.required === true && input.default === undefined && step.with?.[name] === undefined)).toEqual([]);
    }
  });

  test("uses outputs that the step of that id has", async () => {
    const known = new Map<string, readonly string[]>();
    const foreign = (uses = ""): readonly string[] => (uses.startsWith("actions/create-github-app-token@") ? ["token", "installation-id", "app-slug"] : []);
    for (const [, job] of jobs) for (const step of job.steps ?? []) if (step.id !== undefined) known.set(step.id, isOurs(step.uses ?? "") ? Object.keys((await manifest(meant(step.uses ?? ""))).outputs ?? {}) : foreign(step.uses));
    const used = [...one.text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
    expect(used.filter(([, id = "", name = ""]) => known.get(id)?.includes(name) !== true).map(([expression]) => expression)).toEqual([]);
  });

  test("downloads only artifacts that it uploads", () => {
    const named = (action: string, key: string): readonly string[] => jobs.flatMap(([, job]) => job.steps ?? []).filter(({ uses }) => uses?.startsWith(`actions/${action}@`) === true).map((step) => JSON.stringify(step.with?.[key] ?? "none").slice(1, -1));
    const up = named("upload-artifact", "name");
    for (const name of [...named("download-artifact", "name"), ...named("download-artifact", "pattern")].filter((text) => text !== "none")) {
      expect(up.some((other) => other === name || (name.endsWith("*") && other.startsWith(name.slice(0, -1))))).toBe(true);
    }
  });

  test("a job waits only for jobs that are there", () => {
    for (const [, job] of jobs) for (const name of [job.needs ?? []].flat() as string[]) expect(Object.keys(one.data.jobs)).toContain(name);
  });
});

describe("the organisation's workflow and its caller", () => {
  interface Call { readonly inputs: Readonly<Record<string, { readonly type: string; readonly default?: unknown; readonly description?: string; readonly required?: boolean }>>; readonly outputs: Readonly<Record<string, { readonly value: string }>> }
  const reusable = example("org-reusable.yml");
  const call = (reusable.data.on as { workflow_call: Call }).workflow_call;
  const [caller] = Object.values(example("org-caller.yml").data.jobs);
  const [called] = Object.values(reusable.data.jobs);

  test("each input has a type, a description, and a default of that type that the Action has too", async () => {
    const { inputs = {} } = await manifest("action.yml");
    for (const [name, input] of Object.entries(call.inputs)) {
      expect(["string", "boolean"]).toContain(input.type);
      expect(input.description).toMatch(/\.$/);
      expect(typeof input.default).toBe(input.type);
      expect([name, String(input.default)]).toEqual([name, inputs[name]?.default ?? ""]);
      expect(reusable.text).toContain(`          ${name}: \${{ inputs.${name} }}\n`);
    }
  });

  test("the caller gives inputs that there are, and passes on what the called job asks for", () => {
    for (const [name, value] of Object.entries(caller?.with ?? {})) expect(typeof value).toBe(call.inputs[name]?.type);
    expect(caller?.permissions).toEqual(called?.permissions);
    expect(caller?.secrets).toBeUndefined();
  });

  test("its output is one of the job, which is one of the Action", async () => {
    expect(call.outputs["verdict"]?.value).toBe("${{ jobs.docket.outputs.verdict }}");
    expect((called as { outputs?: Record<string, string> }).outputs).toEqual({ verdict: "${{ steps.docket.outputs.verdict }}" });
    expect(Object.keys((await manifest("action.yml")).outputs ?? {})).toContain("verdict");
  });
});
