/** The life of the comment on a pull request, with the built Action against a stateful GitHub. */

import { describe, expect } from "@jest/globals";
import { meanwhile, operation } from "../support/github/faults.ts";
import { documentation, modelFiles } from "../support/wren.ts";
import { BASE, BROKEN, CARD, expectThrift, FIX, onlyComment, pullTest, RELAPSE, run, sideBySide } from "./pull-request-support.ts";

sideBySide();

const DONE = /^✅ \**GPAI Docket: nothing left to do/m;

describe("from the first commit to the last", () => {
  pullTest("created, left alone, turned into one green line, opened again: one comment all the way, within the budget of requests", async (open) => {
    const pull = await open();
    const first = await run(pull, { action: "opened" });
    expect(first).toMatchObject({ code: 1, outputs: { verdict: "findings", fails: "true", introduced: "2", comment: "created" } });
    expect(first.writes.map((w) => w.operation)).toEqual(["issues/create-comment"]);
    const created = await onlyComment(pull);
    expect(created.body).toContain("### ❌ GPAI Docket: this pull request introduces 1 conflict, 1 stale record\n");
    expect(created.body).toContain(`https://github.com/acme/wren/blob/${pull.repo.git("rev-parse", "change")}/.gpai/documentation.yaml#L5`);
    expect(first.outputs["comment-url"]).toBe(`https://github.com/acme/wren/pull/1#issuecomment-${created.id}`);

    const second = await run(pull);
    expect(second).toMatchObject({ code: 1, writes: [], outputs: { comment: "unchanged", "comment-url": first.outputs["comment-url"] } });

    pull.push({ "src/a.py": "x = 3\n" });
    const moved = await run(pull);
    expect(moved).toMatchObject({ code: 1, writes: [], outputs: { comment: "unchanged" } });

    pull.push(FIX);
    const third = await run(pull);
    expect(third).toMatchObject({ code: 0, outputs: { fails: "false", introduced: "0", comment: "updated" } });
    const green = await onlyComment(pull);
    expect(green.id).toBe(created.id);
    expect(green.body).toMatch(DONE);
    expect(green.body.trim().split("\n").filter((line) => line !== "" && !/^<(?:!--|sub>)/.test(line))).toHaveLength(1);

    expect(await run(pull)).toMatchObject({ code: 0, writes: [], outputs: { comment: "unchanged" } });

    pull.push(RELAPSE);
    const relapse = await run(pull);
    expect(relapse).toMatchObject({ code: 1, outputs: { comment: "updated" } });
    expect((await onlyComment(pull)).body).toContain("introduces 1 conflict");
    for (const one of [first, second, moved, third, relapse]) expectThrift(one);
    expect(await pull.comments()).toHaveLength(1);
  });

  pullTest("a change of nothing of ours: no comment, no request, one line in the log", async (open) => {
    const pull = await open({ change: { "src/a.py": "x = 2\n" } });
    const quiet = await run(pull);
    expect(quiet).toMatchObject({ code: 0, exchanges: [], summary: "", outputs: { verdict: "nothing-to-check" } });
    expect(quiet.stdout.trim().split("\n")).toHaveLength(1);
    expect(await pull.comments()).toEqual([]);
  });

  pullTest("a change in order gets no comment; with comment: always it gets the green line", async (open) => {
    const pull = await open({ change: CARD });
    const quiet = await run(pull);
    expect(quiet).toMatchObject({ code: 0, writes: [], outputs: { comment: "none", "comment-url": "" } });
    expectThrift(quiet);
    expect(await run(pull, { inputs: { comment: "always" } })).toMatchObject({ code: 0, outputs: { comment: "created" } });
    expect((await onlyComment(pull)).body).toMatch(DONE);
    expect(await run(pull, { inputs: { comment: "always" } })).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
  });

  pullTest("a change that takes back what it had touched: the comment that spoke of it is brought up to date", async (open) => {
    const pull = await open();
    await run(pull);
    pull.push(modelFiles("one"));
    const reverted = await run(pull);
    expect(reverted).toMatchObject({ code: 0, outputs: { comment: "updated" } });
    expectThrift(reverted);
    expect((await onlyComment(pull)).body).toMatch(/^✅ .*GPAI Docket: nothing/m);
    expect(await run(pull)).toMatchObject({ code: 0, writes: [] });
  });

  pullTest("somebody deletes it: written again as long as there is something to do, not once it is done", async (open) => {
    const pull = await open();
    await run(pull);
    const token = pull.github.userToken("octocat");
    const remove = async (): Promise<void> => { await pull.github.api("DELETE", `/repos/acme/wren/issues/comments/${(await onlyComment(pull)).id}`, { token }); };
    await remove();
    expect(await run(pull)).toMatchObject({ outputs: { comment: "created" } });
    await remove();
    pull.push(FIX);
    expect(await run(pull)).toMatchObject({ code: 0, writes: [], outputs: { comment: "none" } });
    expect(await pull.comments()).toEqual([]);
  });
});

describe("how much it speaks", () => {
  pullTest("comment: never asks GitHub nothing; the summary, the annotations and the exit code stay", async (open) => {
    const pull = await open();
    const silent = await run(pull, { inputs: { comment: "never" } });
    expect(silent).toMatchObject({ code: 1, exchanges: [], outputs: { comment: "none" } });
    expect(silent.summary).toContain("MDF-GEN-3");
    expect(silent.annotations.map((a) => a.level)).toContain("error");
  });

  pullTest("the base branch's config decides where the input is silent; the head's own does not", async (open) => {
    const quiet = await open({ base: { ...BASE, ".gpai/config.yaml": "comment: never\n" } });
    expect(await run(quiet)).toMatchObject({ code: 1, exchanges: [], outputs: { comment: "none" } });
    const gagged = await open({ change: { ...BROKEN, ".gpai/config.yaml": "comment: never\n" } });
    expect(await run(gagged)).toMatchObject({ code: 1, outputs: { comment: "created" } });
    expect((await onlyComment(gagged)).body).toContain(".gpai/config.yaml");
  });

  pullTest("two checks with keys of their own keep a comment each", async (open) => {
    const pull = await open();
    await run(pull);
    expect(await run(pull, { inputs: { "comment-key": "nightly" } })).toMatchObject({ outputs: { comment: "created" } });
    expect(await pull.comments()).toHaveLength(2);
    for (const key of ["", "nightly"]) expect(await run(pull, { inputs: { "comment-key": key } })).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
  });

  pullTest("a word that is none of them is told before anything is read", async (open) => {
    const pull = await open();
    const slip = await run(pull, { inputs: { comment: "sometimes" } });
    expect(slip).toMatchObject({ code: 1, exchanges: [], outputs: { verdict: "error" } });
    expect(slip.annotations[0]?.message).toContain("use one of: on-change, always, never");
  });
});

describe("whose comment it is", () => {
  pullTest("120 comments and a spoofed marker among them: ours is found on the second page, the stranger's stays as it is", async (open) => {
    const pull = await open();
    await pull.github.comment(pull.pull, "mallory", "<!-- gpai-docket:v1:pull-request:default 0000000000000000 -->\nAll is well, merge it.");
    for (let n = 0; n < 118; n += 1) await pull.github.comment(pull.pull, "contributor", `Comment ${n}`);
    const first = await run(pull);
    expect(first).toMatchObject({ outputs: { comment: "created" } });
    const own = await onlyComment(pull);
    const spoofed = own.body.replace(/ [0-9a-f]{16} -->/, " ffffffffffffffff -->");
    for (const body of [own.body, spoofed]) await pull.github.comment(pull.pull, "mallory", body);
    const strangers = (await pull.comments()).filter((c) => c.id !== own.id);

    const second = await run(pull);
    expect(second).toMatchObject({ writes: [], outputs: { comment: "unchanged", "comment-url": first.outputs["comment-url"] } });
    pull.push(FIX);
    const third = await run(pull);
    expect(third.writes.map((w) => w.path)).toEqual([`/repos/acme/wren/issues/comments/${own.id}`]);
    expect((await pull.comments()).filter((c) => c.id !== own.id)).toEqual(strangers);
    for (const one of [first, second, third]) expectThrift(one);
  });

  for (const [who, kind, login] of [["an app", "app", "gpai-docket[bot]"], ["a person", "user", "octocat"]] as const) pullTest(`the token of ${who} finds what it wrote itself, and leaves what the job's token wrote`, async (open) => {
    const pull = await open();
    await run(pull);
    const token = kind === "app" ? await pull.github.appToken() : pull.github.userToken("octocat");
    expect(await run(pull, { token })).toMatchObject({ outputs: { comment: "created" } });
    expect(await run(pull, { token })).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
    pull.push(FIX);
    expect(await run(pull, { token })).toMatchObject({ outputs: { comment: "updated" } });
    expect((await onlyComment(pull, login)).body).toContain("nothing left to do");
    expect((await onlyComment(pull)).body).toContain("introduces 1 conflict");
  });

  pullTest("another run writes between our look and our write: the double is gone when we end", async (open) => {
    const pull = await open();
    pull.github.faults.add(meanwhile(operation("issues/create-comment"), () => pull.github.comment(pull.pull, "github-actions[bot]", "<!-- gpai-docket:v1:pull-request:default 0000000000000000 -->\nThe other run's.")));
    const ran = await run(pull);
    expect(ran).toMatchObject({ code: 1, outputs: { comment: "created" } });
    expect(ran.writes.map((w) => w.operation)).toEqual(["issues/create-comment", "issues/delete-comment"]);
    expect((await onlyComment(pull)).body).toContain("introduces 1 conflict");
  });

  pullTest("two runs at the same moment: one comment in the end", async (open) => {
    const pull = await open();
    const workspace = pull.checkout();
    await Promise.all([run(pull, { action: "opened", workspace }), run(pull, { action: "labeled", workspace })]);
    await run(pull);
    await onlyComment(pull);
  });
});

pullTest("everything is declared for the first time: what the comment says is in the summary too", async (open) => {
  const pull = await open({ base: { "src/a.py": "x = 1\n" }, change: BASE });
  const first = await run(pull);
  expect(first.code).toBe(1);
  expect((await onlyComment(pull)).body.length).toBeGreaterThan(1000);
  expect(first.summary.length).toBeGreaterThan(1000);
  expectThrift(first);
  pull.push({ ".gpai/documentation.yaml": documentation({ "MDF-PRP-8": "1-500M" }) });
  expect(await run(pull)).toMatchObject({ outputs: { comment: "updated" } });
});
