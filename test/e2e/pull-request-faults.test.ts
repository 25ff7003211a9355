/** What goes wrong on the way to GitHub, and a job that dies between any two writes; with the built Action. The verdict never depends on it. */

import { beforeAll, describe, expect, test } from "@jest/globals";
import { anyRequest, badGateway, cut, delay, type Fault, killOn, operation, secondaryLimit, writes } from "../support/github/faults.ts";
import { PullRequestScenario, type ScenarioRun } from "../support/github/scenario.ts";
import { BASE, BROKEN, CARD, expectThrift, FIX, run } from "./pull-request-support.ts";

/** Runs that wait for GitHub cost time and no work: all of them go at once, before the tests look at them. */
const AT_ONCE = 4;

interface Outcome {
  readonly ran: ScenarioRun;
  readonly bodies: readonly string[];
  readonly violations: readonly unknown[];
}

type Make = () => Promise<Outcome>;

/** At most so many at a time, in order. */
async function all(makes: readonly Make[]): Promise<readonly Outcome[]> {
  const out: Outcome[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let at = next++; at < makes.length; at = next++) out[at] = await (makes[at] as Make)();
  }));
  return out;
}

const own = async (pull: PullRequestScenario): Promise<readonly string[]> => (await pull.marked()).filter((c) => c.login === "github-actions[bot]").map((c) => c.body);

describe("one run against faults", () => {
  const answer = (name: string, match: Fault["match"], status: number, body: unknown, times?: number): Fault => ({ name, match, ...(times === undefined ? {} : { times }), effect: { kind: "answer", status, body } });
  const list = operation("issues/list-comments");
  /** Name, faults, what becomes of the comment, how many comments there are in the end. */
  const cases: readonly [string, readonly Fault[], string, number][] = [
    ["502 once while reading", [badGateway(list)], "created", 1],
    ["502 once while writing", [badGateway(writes)], "created", 1],
    ["a secondary limit while reading", [secondaryLimit(list)], "created", 1],
    ["a secondary limit while writing", [secondaryLimit(writes)], "created", 1],
    ["a connection cut before the write", [cut("before", writes)], "created", 1],
    ["a connection cut after the write: done, and nobody said so", [cut("after", writes)], "created", 1],
    ["a connection cut while reading", [cut("before", list), cut("after", operation("pulls/get"))], "created", 1],
    ["every answer late", [delay(150)], "created", 1],
    ["422 for the comment", [answer("422", writes, 422, { message: "Validation Failed", errors: [{ resource: "IssueComment", code: "unprocessable", field: "data" }], documentation_url: "https://docs.github.com/rest" })], "failed", 0],
    ["502 for everything", [badGateway(anyRequest, {})], "failed", 0],
    ["500 for every write", [answer("500", writes, 500, { message: "Server Error" })], "failed", 0],
    ["every connection cut", [cut("before", anyRequest, {})], "failed", 0],
    ["an answer that is no list of comments", [answer("odd", list, 200, [{ nonsense: true }])], "failed", 0],
    ["401: the token has expired in the meantime", [answer("401", writes, 401, { message: "Bad credentials" })], "not-permitted", 0],
    ["404 for the pull request", [answer("404", operation("pulls/get"), 404, { message: "Not Found" })], "not-permitted", 0],
  ];
  const outcomes = new Map<string, Outcome>();
  const greens = new Map<string, Outcome>();

  const against = (change: PullRequestChange, faults: readonly Fault[]): Make => async () => {
    const pull = await PullRequestScenario.open({ base: BASE, change });
    pull.github.faults.add(...faults);
    const ran = await run(pull, { inputs: { comment: "always" } });
    const bodies = await own(pull);
    return { ran, bodies, violations: await pull.close() };
  };

  beforeAll(async () => {
    const quick = cases.filter(([name]) => /502 for everything|every connection/.test(name));
    const found = await all([...cases.map(([, faults]) => against(BROKEN, faults)), ...quick.map(([, faults]) => against(CARD, faults))]);
    cases.forEach(([name], index) => outcomes.set(name, found[index] as Outcome));
    quick.forEach(([name], index) => greens.set(name, found[cases.length + index] as Outcome));
  }, 120_000);

  test.each(cases)("%s", (name, faults, comment, count) => {
    const { ran, bodies, violations } = outcomes.get(name) as Outcome;
    expect(ran).toMatchObject({ code: 1, outputs: { fails: "true", verdict: "findings", comment } });
    expect(bodies).toHaveLength(count);
    expect(ran.exchanges.some((e) => e.fault !== undefined)).toBe(true);
    expect(ran.summary).toContain("MDF-GEN-3");
    if (comment === "failed") expect(ran.annotations.filter((a) => a.level === "warning").map((a) => a.message).join()).toContain("The job summary and the exit code hold");
    // A write whose fate is unknown is looked up, not repeated.
    if (faults.some((f) => f.effect.kind === "cut" && f.effect.when === "after" && f.match === writes)) expect(ran.writes).toHaveLength(1);
    // The odd answer is the fake's, and meant.
    expect(violations.length).toBe(faults.some((f) => f.name === "odd") ? 1 : 0);
  });

  test("what goes wrong does not turn a green result red either", () => {
    expect(greens.size).toBe(2);
    for (const { ran } of greens.values()) expect(ran).toMatchObject({ code: 0, outputs: { fails: "false", comment: "failed" } });
  });
});

type PullRequestChange = Readonly<Record<string, string | Uint8Array>>;

describe("one call in five fails, through the whole life of a pull request", () => {
  const lives = new Map<string, { readonly codes: readonly (number | null)[]; readonly bodies: readonly string[]; readonly strangers: number; readonly struck: number }>();
  const faults: readonly Fault[] = [badGateway(anyRequest, { every: 5 }), cut("before", anyRequest, { every: 5 }), cut("after", anyRequest, { every: 5 }), secondaryLimit(anyRequest, { every: 5 })];

  beforeAll(async () => {
    await Promise.all(faults.map(async (fault) => {
      const pull = await PullRequestScenario.open({ base: BASE, change: BROKEN });
      for (let n = 0; n < 5; n += 1) await pull.github.comment(pull.pull, "contributor", `Comment ${n}`);
      pull.github.faults.add(fault);
      const codes = [(await run(pull)).code];
      pull.push(FIX);
      codes.push((await run(pull)).code, (await run(pull)).code);
      lives.set(fault.name, { codes, bodies: await own(pull), strangers: (await pull.comments()).length - (await own(pull)).length, struck: pull.github.log.filter((e) => e.fault !== undefined).length });
      await pull.close();
    }));
  }, 120_000);

  test.each(faults.map((fault) => [fault.name]))("%s", (name) => {
    const life = lives.get(name);
    expect(life).toMatchObject({ codes: [1, 0, 0], strangers: 5 });
    expect(life?.struck).toBeGreaterThan(0);
    expect(life?.bodies).toHaveLength(1);
    expect(life?.bodies[0]).toContain("nothing left to do");
  });
});

describe("killed between any two writes, and run again: nothing lost, nothing doubled", () => {
  /** Makes a pull request whose next run writes, and says how many writes that takes. */
  const situations: readonly [string, number, (pull: PullRequestScenario) => Promise<void>][] = [
    ["the comment is created", 1, () => Promise.resolve()],
    ["the comment is updated", 1, async (pull) => { await run(pull); pull.push(FIX); }],
    ["the comment is updated and a double is removed", 2, async (pull) => {
      await run(pull);
      const [body = ""] = await own(pull);
      await pull.github.comment(pull.pull, "github-actions[bot]", body);
      pull.push(FIX);
    }],
  ];
  const deaths = situations.flatMap(([name, count, prepare]) => Array.from({ length: count }, (_, n) => (["before", "after"] as const).map((when) => ({ name: `${name}: killed ${when} write ${n + 1}`, nth: n + 1, when, prepare }))).flat());
  const ends = new Map<string, { readonly died: unknown; readonly again: ScenarioRun; readonly third: ScenarioRun | undefined; readonly bodies: readonly string[]; readonly strangers: readonly string[]; readonly violations: readonly unknown[] }>();

  beforeAll(async () => {
    await all(deaths.map(({ name, nth, when, prepare }) => async () => {
      const pull = await PullRequestScenario.open({ base: BASE, change: BROKEN });
      await pull.github.comment(pull.pull, "mallory", "<!-- gpai-docket:v1:pull-request:default 0000000000000000 -->\nMine.");
      await prepare(pull);
      pull.github.faults.add(killOn(nth, when));
      const died = await pull.run();
      pull.github.faults.clear();
      const [again, third] = [await run(pull), when === "after" ? await run(pull) : undefined];
      const strangers = (await pull.comments()).filter((c) => c.login === "mallory").map((c) => c.body);
      const bodies = await own(pull);
      ends.set(name, { died: { code: died.code, faults: died.writes.flatMap((w) => (w.fault === undefined ? [] : [w.fault])) }, again, third, bodies, strangers, violations: await pull.close() });
      return { ran: again, bodies, violations: [] };
    }));
  }, 120_000);

  test.each(deaths.map(({ name, nth, when }) => [name, nth, when] as const))("%s", (name, nth, when) => {
    const end = ends.get(name);
    expect(end?.died).toEqual({ code: null, faults: [`killed ${when} write ${nth}`] });
    expect(end?.bodies).toHaveLength(1);
    expect(end?.strangers).toEqual(["<!-- gpai-docket:v1:pull-request:default 0000000000000000 -->\nMine."]);
    expect(end?.bodies[0]).toContain(name.startsWith("the comment is created") ? "introduces 1 conflict" : "nothing left to do");
    expect(end?.again.code).toBe(name.startsWith("the comment is created") ? 1 : 0);
    expect(end?.violations).toEqual([]);
    if (when !== "after") return;
    expect(end?.third).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
    expectThrift(end?.third as ScenarioRun);
  });
});
