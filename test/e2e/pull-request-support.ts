/** What every pull request of these tests starts from, and what must hold for every run whatever happens. */

import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { type Files, PullRequestScenario, type RunOptions, type ScenarioOptions, type ScenarioRun } from "../support/github/scenario.ts";
import { faults } from "../report/comment/scan.ts";
import { card, documentation, modelFiles, modelYaml } from "../support/wren.ts";

export const BASE: Files = { ...modelFiles("one"), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation(), "src/a.py": "x = 1\n" };
/** New weights: the recorded digest is of the old ones. */
export const BROKEN = modelFiles("two");
/** A card that reads a little different: nothing that a record would have to follow. */
export const CARD = { "README.md": `${card}\nIt reads English.\n` };
/**
 * What BROKEN brings: the digest that does not match, and a document older than the weights. The change itself tells the second, also
 * without the history (a checkout of depth one, the API).
 */
export const BROUGHT = ["MDF-GEN-3", "T-1.1.c"];
/** The document of the new weights: a later day, a higher version, the one before kept. */
export const FIX = { ".gpai/documentation.yaml": documentation({ "MDF-HDR-1": "2026-04-20", "MDF-HDR-2": '"1.1"', earlier_versions: '[{version: "1.0", date: 2026-03-02, ref: v1.0}]' }, "two") };
/** And weights that are newer still. */
export const RELAPSE = modelFiles("three");

const leftOpen: PullRequestScenario[] = [];

/** A pull request for a test that runs alone; `closeAfterEach` closes it. */
export async function open(options: Partial<ScenarioOptions> = {}): Promise<PullRequestScenario> {
  const scenario = await PullRequestScenario.open({ base: BASE, change: BROKEN, ...options });
  leftOpen.push(scenario);
  return scenario;
}

/** Closes what a test opened; see `pullTest`. */
export function closeAfterEach(): void {
  afterEach(async () => {
    expect((await Promise.all(leftOpen.splice(0).map((scenario) => scenario.close()))).flat()).toEqual([]);
  });
}

export type Open = (options?: Partial<ScenarioOptions>) => Promise<PullRequestScenario>;

interface Waiting { readonly body: (open: Open) => Promise<void>; failure?: unknown }

const waiting: Waiting[] = [];
/** Most of a test's time is the time of processes that it waits for. */
const SIDE_BY_SIDE = 3;

/**
 * A test with pull requests of its own. All of a file run side by side before the first is told (`sideBySide`). Nothing asked of GitHub or
 * answered by the fake may break GitHub's description of its API.
 */
export function pullTest(name: string, body: Waiting["body"]): void {
  const own: Waiting = { body };
  waiting.push(own);
  test(name, () => {
    if (own.failure !== undefined) throw own.failure;
  });
}

/** Called once in a file with `pullTest`. */
export function sideBySide(): void {
  beforeAll(async () => {
    let next = 0;
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let own = waiting[next++]; own !== undefined; own = waiting[next++]) await judge(own);
    }));
  }, 300_000);
}

async function judge(own: Waiting): Promise<void> {
  const opened: PullRequestScenario[] = [];
  try {
    await own.body(async (options = {}) => {
      const scenario = await PullRequestScenario.open({ base: BASE, change: BROKEN, ...options });
      opened.push(scenario);
      return scenario;
    });
  } catch (error) {
    own.failure = error ?? new Error("failed without a word");
  }
  const violations = (await Promise.all(opened.map((scenario) => scenario.close()))).flat();
  if (violations.length > 0) own.failure ??= new Error(`against GitHub's description of its API: ${JSON.stringify(violations)}`);
}

const OUTPUTS = new Set(["verdict", "fails", "findings", "introduced", "resolved", "counts", "report", "comment", "comment-url", "sarif", "html"]);

/** One run, and what holds for all of them: an exit code, no stack trace, no token anywhere, texts of nothing but what we write, within GitHub's limits. */
export async function run(scenario: PullRequestScenario, options: RunOptions = {}): Promise<ScenarioRun> {
  const ran = await scenario.run(options);
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: expect.any(Number), stderr: "" });
  expect(ran.stdout).not.toMatch(/^\s+at \S+ \(/m);
  const bodies = ran.writes.map((e) => JSON.stringify(e.body ?? null));
  for (const text of [ran.stdout, ran.summary, JSON.stringify(ran.outputs), ...bodies]) expect(text.includes(ran.token)).toBe(false);
  const origins = [`${scenario.github.state.origins.web}/acme/wren/`, `${scenario.github.state.origins.web}/contributor/wren/`];
  for (const { body, operation } of ran.writes) {
    if (body === undefined || !operation.startsWith("issues/")) continue;
    const { body: text } = body as { readonly body: string };
    expect({ tooLong: text.length > 65_536, faults: faults(text, origins) }).toEqual({ tooLong: false, faults: [] });
  }
  expect(ran.summary === "" ? [] : faults(ran.summary, origins, "summary")).toEqual([]);
  expect({ other: ran.commandFiles, outputs: Object.keys(ran.outputs).filter((name) => !OUTPUTS.has(name)) }).toEqual({ other: "", outputs: [] });
  return ran;
}

/** Ids of the obligations that the change brings findings of, in order. */
export function brought(ran: ScenarioRun): readonly string[] {
  return ran.report().models.flatMap((m) => m.obligations.flatMap((o) => o.findings.filter((f) => f.introduced === true).map(() => o.id))).toSorted();
}

/** The budget of requests: at most 3 where nothing was written, else 6. */
export function expectThrift({ exchanges, writes }: ScenarioRun): void {
  expect(exchanges.length).toBeLessThanOrEqual(writes.length === 0 ? 3 : 6);
}

/** The one comment of ours, which must be alone. */
export async function onlyComment(scenario: PullRequestScenario, login = "github-actions[bot]") {
  const own = (await scenario.marked()).filter((c) => c.login === login);
  expect(own).toHaveLength(1);
  return own[0] as (typeof own)[number];
}
