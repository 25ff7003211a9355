/** The built `gpai-docket sweep` as child process against the stateful fake GitHub: what it prints, writes and leaves behind, and kills at every write. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { OVERVIEW_SCHEMA } from "../../src/report/organisation/schema.ts";
import { VERSION } from "../../src/version.ts";
import { killOn } from "../support/github/faults.ts";
import { node24, projectRoot, runNode, systemNode } from "../support/mini-runner.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";
import { CODE, CONFIGURATION, type Files, MODEL, Organisation, type RepositoryOptions } from "../sweep/organisation.ts";

const cli = join(process.env["GPAI_DOCKET_DIST"] ?? join(projectRoot, "dist"), "cli.js");
let org: Organisation;
let folders: Record<"home" | "model" | "code", string>;
/** Writes are a second apart, and pauses after failures are seconds long: for tests they are not waited for. */
let hasty: string;

beforeAll(() => {
  const folder = (files: Files): string => { const repo = new TempRepo().write(files); repo.commit("begin"); return repo.path; };
  folders = { home: folder({ [CONFIGURATION]: "mode: active\nissues: {without: [documentation, compute, summary, act]}\n" }), model: folder(MODEL), code: folder(CODE) };
  hasty = join(tempFolder(), "hasty.mjs");
  writeFileSync(hasty, "const real = globalThis.setTimeout;\nglobalThis.setTimeout = (job, ms, ...rest) => real(job, ms > 0 && ms < 10_000 ? 1 : ms, ...rest);\n");
});

afterEach(async () => {
  const { violations } = org.github;
  await org.close();
  expect(violations).toEqual([]);
});

const start = async (more: Readonly<Record<string, RepositoryOptions>> = {}): Promise<void> => {
  org = await Organisation.start({ ".github": { folder: folders.home }, wren: { folder: folders.model }, tool: { folder: folders.code }, ...more }, { date: new Date().toISOString().slice(0, 10) });
};
const token = (): Promise<string> => org.github.installationToken(org.installation);

interface Given { readonly token?: string; readonly env?: Readonly<Record<string, string>>; readonly node?: string }

async function run(args: readonly string[], given: Given = {}): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const env = { PATH: process.env["PATH"] ?? "", NO_COLOR: "1", GITHUB_API_URL: org.github.url, GITHUB_TOKEN: given.token ?? await token(), ...given.env };
  return runNode(given.node ?? node24, ["--import", hasty, cli, "sweep", ...args], { env, onSpawn: (child) => { org.github.child = child; } });
}
const sweep = (args: readonly string[], given: Given = {}) => run(["--org", "acme", ...args], given);

describe("a run", () => {
  test.each([["the development Node", node24], ["the system's Node", systemNode()]])("under %s: dry, then for real, then again with what it remembers", async (_, node) => {
    await start();
    const state = join(tempFolder(), "state");
    const dry = await sweep(["--dry-run"], { node });
    expect([dry.code, dry.stderr, org.everything()]).toEqual([0, "", []]);
    expect(dry.stdout).toContain("1 model in 1 repository");
    const out = tempFolder();
    const files = ["html", "csv", "json"].map((name) => join(out, `overview.${name}`));
    const real = await sweep(["--state", state, "--html", files[0] ?? "", "--csv", files[1] ?? "", "--json", files[2] ?? ""], { node });
    expect([real.code, real.stderr]).toEqual([0, ""]);
    expect(real.stdout).toContain("Dashboard: https://github.com/acme/.github/issues/1\n");
    expect(org.issues("wren").length).toBeGreaterThan(0);
    expect(readFileSync(files[0] ?? "", "utf8")).toMatch(/^<!doctype html>/);
    expect(readFileSync(files[1] ?? "", "utf8")).toContain('"acme/wren"');
    expect(OVERVIEW_SCHEMA.parse(JSON.parse(readFileSync(files[2] ?? "", "utf8")))).toMatchObject({ account: "acme", tool: { version: VERSION }, run: { complete: true } });
    const before = org.github.log.length;
    const again = await sweep(["--state", state], { node });
    expect(again.code).toBe(0);
    const asked = org.github.log.slice(before);
    expect([asked.filter(({ write }) => write), asked.filter(({ path }) => path.includes("/git/"))]).toEqual([[], []]);
  });

  test("one repository alone, findings as exit code, and a broken state folder", async () => {
    await start({ finch: { folder: folders.model } });
    const one = await sweep(["--repository", "wren", "--fail-on", "gap"]);
    expect([one.code, org.issues("finch"), org.issues("wren").length > 0]).toEqual([1, [], true]);
    expect((await sweep(["--dry-run", "--fail-on", "conflict"])).code).toBe(0);
    const file = join(tempFolder(), "file");
    writeFileSync(file, "");
    const broken = await sweep(["--state", file]);
    expect([broken.code, broken.stderr.includes("--state")]).toEqual([2, true]);
  });

  test("what could not be reached is said, with exit code 2", async () => {
    await start();
    org.github.faults.add({ name: "away", match: ({ path }) => path.startsWith("/repos/acme/wren/git/"), effect: { kind: "answer", status: 502, body: {} } });
    const { code, stdout, stderr } = await sweep([]);
    expect([code, stderr.startsWith("not finished:")]).toEqual([2, true]);
    expect(stdout).toContain("GitHub did not answer");
  });

  test("in the log of a public repository's workflow no private repository is named; of a private one's it is", async () => {
    await start({ oriole: { folder: folders.model, private: true } });
    const event = join(tempFolder(), "event.json");
    const inActions = async (payload: object): Promise<string> => {
      writeFileSync(event, JSON.stringify(payload));
      const { stdout, stderr } = await sweep(["--dry-run", "--verbose"], { env: { GITHUB_ACTIONS: "true", GITHUB_EVENT_PATH: event } });
      return stdout + stderr;
    };
    expect((await inActions({ schedule: "23 5 * * *" })).includes("oriole")).toBe(false);
    expect((await inActions({ repository: { private: true } })).includes("oriole")).toBe(true);
    expect((await sweep(["--dry-run", "--audience", "public"])).stdout.includes("oriole")).toBe(false);
  });

  test("nor does the exit code of a public run tell of private repositories", async () => {
    await start({ wren: { folder: folders.model, private: true } });
    expect((await sweep(["--dry-run", "--fail-on", "gap"])).code).toBe(1);
    expect((await sweep(["--dry-run", "--fail-on", "gap", "--audience", "public"])).code).toBe(0);
  });
});

describe("a person's token", () => {
  test("looks and writes nothing, and says so; --as-myself writes", async () => {
    await start();
    await sweep([]);
    const before = org.everything();
    const personal = org.github.userToken("octocat");
    const looked = await sweep([], { token: personal });
    expect([looked.code, org.everything()]).toEqual([0, before]);
    expect(looked.stdout).toContain("1 model in 1 repository");
    expect(looked.stderr).toMatch(/^nothing was written: the token is that of octocat, not of an app\. To open issues in that name, add --as-myself; not where the App runs, [^\n]*\n$/);
    expect((await sweep(["--dry-run"], { token: personal })).stderr).toBe("");
    const written = await sweep(["--as-myself"], { token: personal });
    expect([written.code, written.stderr, org.everything().some(({ author }) => author === "octocat")]).toEqual([0, "", true]);
  });
});

describe("what is wrong is said before anything is begun", () => {
  test.each([
    [[], {}, /--org is missing/],
    [["--org", "ac me"], {}, /no name of an account/],
    [["--org", "nobody-here"], {}, /there is no organisation or user nobody-here on GitHub/],
    [["--org", "acme"], { token: "" }, /no token: set GITHUB_TOKEN or GH_TOKEN/],
    [["--org", "acme"], { token: "secret" }, /the token is none that GitHub gives/],
    [["--org", "acme"], { token: "ghs_wrong" }, /GitHub does not accept the token/],
    [["--org", "acme", "--repository", "none"], {}, /there is no repository acme\/none/],
    [["--org", "acme", "--repository", "else/where"], {}, /expected a name of a repository of acme/],
    [["--org", "acme", "--now", "2026-01-01"], {}, /Unknown option|--now/],
    [["--org", "acme", "--fail-on", "much"], {}, /expected one of/],
  ] as const)("%j", async (args, given, message) => {
    await start();
    const { code, stdout, stderr } = await run(args, given);
    expect([code, stdout, message.test(stderr)]).toEqual([2, "", true]);
    expect(stderr.split("\n").length).toBeLessThan(6);
    expect(org.everything()).toEqual([]);
  });

  test("the workflow's own token is of the wrong kind", async () => {
    await start();
    const { code, stderr } = await sweep([], { token: await org.github.workflowToken() });
    expect([code, stderr.includes("the token is the workflow's own"), stderr.includes("create-github-app-token")]).toEqual([2, true, true]);
  });

  test("a permission that lacks is named", async () => {
    await start();
    const without = await org.github.installationToken(org.installation, { permissions: { metadata: "read", contents: "read" } });
    const { code, stdout, stderr } = await sweep([], { token: without });
    expect([code, /issues: write/.test(stdout + stderr)]).toEqual([2, true]);
  });
});

describe("killed at every write of a first run", () => {
  const seen = (): readonly unknown[] => org.everything().filter(({ state }) => state === "open").map(({ repository, title, labels }) => [repository, title, [...labels].toSorted()]).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

  test.each(["before", "after"] as const)("%s it happened: the next run goes on from what is there, nothing is doubled", async (when) => {
    await start();
    await sweep([]);
    const end = seen();
    expect(end.length).toBeGreaterThanOrEqual(2);
    for (let nth = 1; ; nth += 1) {
      await org.close();
      await start();
      const state = join(tempFolder(), "state");
      org.github.faults.add(killOn(nth, when));
      const killed = await sweep(["--state", state]);
      if (killed.code === 0) {
        expect(nth).toBeGreaterThan(end.length);
        return;
      }
      expect([nth, killed.code, existsSync(state)]).toEqual([nth, null, true]);
      const next = await sweep(["--state", state]);
      expect([nth, next.code, next.stderr, seen()]).toEqual([nth, 0, "", end]);
    }
  });
});
