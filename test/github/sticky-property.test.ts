import { afterEach, beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import { markerLine } from "../../src/formats/comment-marker.ts";
import type { GitHub } from "../../src/github/client.ts";
import { ensureComment, type StickyComment } from "../../src/github/sticky.ts";
import { ACTIONS, client, FakePull, type Fault, HEAD, REPOSITORY, STRANGER } from "./server.ts";

let server: FakePull;
beforeEach(async () => { server = await FakePull.start(); });
afterEach(async () => { await server.close(); });

const bodyOf = (digest: string): string => `${markerLine({ purpose: "pull-request", key: ".", digest })}Says ${digest}`;
const wanted = (state: "todo" | "clear", digest: string): StickyComment => ({ repository: REPOSITORY, number: 7, headSha: HEAD, purpose: "pull-request", key: ".", mode: "on-change", desired: { state, digest, body: bodyOf(digest) } });

/** The process ends at request number `after`: before it is sent, or once GitHub has done it. */
function killed(github: GitHub, after: number, done: boolean): GitHub {
  let left = after;
  const until = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (left-- > 0) return await ask();
    if (done) await ask().catch(() => undefined);
    return await new Promise<T>((_, reject) => { reject(new Killed()); });
  };
  return {
    ...github,
    get: (path, params, options) => until(() => github.get(path, params, options)),
    write: (method, path, body) => until(() => github.write(method, path, body)),
    graphql: (query, variables) => until(() => github.graphql(query, variables)),
    pages: (path, params, options) => until(() => github.pages(path, params, options)),
  };
}
class Killed extends Error {}

const fault: fc.Arbitrary<Fault | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.constantFrom<Fault>(
    { kind: "cut-before" }, { kind: "cut-after" }, { kind: "half-body" }, { kind: "html" }, { kind: "late", ms: 3 },
    { kind: "status", status: 502 }, { kind: "status", status: 502, processed: true }, { kind: "status", status: 500, processed: true },
    { kind: "status", status: 403, headers: { "retry-after": "1" }, body: { message: "secondary rate limit" } },
    { kind: "status", status: 403, headers: { "x-ratelimit-remaining": "0" }, body: { message: "API rate limit exceeded" } },
    { kind: "status", status: 404, body: { message: "Not Found" } }, { kind: "status", status: 422, body: { message: "Validation Failed" } },
  ) },
);
const run = fc.record({
  state: fc.constantFrom("todo" as const, "clear" as const),
  digest: fc.constantFrom("1".repeat(16), "2".repeat(16), "3".repeat(16)),
  faults: fc.array(fault, { maxLength: 12 }),
  kill: fc.option(fc.record({ after: fc.nat({ max: 6 }), done: fc.boolean() }), { nil: undefined }),
});

async function start(): Promise<{ strangers: readonly { body: string }[]; texts: readonly string[] }> {
  await server.settle();
  server.comments = [];
  server.faults = () => undefined;
  server.seen = [];
  const strangers = [server.add(bodyOf("1".repeat(16)), STRANGER), server.add("hello", null), server.add(bodyOf("2".repeat(16)), { login: "other[bot]", type: "Bot" })];
  return { strangers, texts: strangers.map((c) => c.body) };
}

test("whatever fails and whenever a run is killed: in the end one comment of ours with the newest text, and the strangers' as they were", async () => {
  await fc.assert(fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), run, async (runs, last) => {
    const { strangers, texts } = await start();
    for (const { state, digest, faults, kill } of runs) {
      const from = server.seen.length;
      server.faults = (_, index) => faults[index - from];
      const github = client(server, { patience: { tries: 2 } });
      const before = server.comments.filter((c) => c.user === ACTIONS).length;
      const result = await ensureComment(kill === undefined ? github : killed(github, kill.after, kill.done), wanted(state, digest));
      // A result is a promise about what is there.
      if (result.action === "created" || result.action === "updated" || result.action === "unchanged") expect(server.comments.some((c) => c.user === ACTIONS && c.body === bodyOf(digest))).toBe(true);
      if (result.action === "none") expect(before).toBe(0);
      expect(server.comments.filter((c) => c.user === ACTIONS).length).toBeLessThanOrEqual(before + 4);
    }
    await server.settle();
    server.faults = () => undefined;
    const { action } = await ensureComment(client(server), wanted(last.state, last.digest));
    const ours = server.comments.filter((c) => c.user === ACTIONS);
    expect(ours.length).toBeLessThanOrEqual(1);
    expect(ours.map((c) => c.body)).toEqual(action === "none" ? [] : [bodyOf(last.digest)]);
    if (last.state === "todo") expect(ours).toHaveLength(1);
    expect(server.comments.filter((c) => c.user !== ACTIONS)).toEqual(strangers);
    expect(strangers.map((c) => c.body)).toEqual(texts);
  }), { numRuns: 150 });
}, 120_000);

test("one request in five fails, over 200 runs: never two comments of ours after a run that was told how it ended", async () => {
  const { strangers, texts } = await start();
  let seed = 20_261_122;
  const random = (): number => { seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0; return seed / 2 ** 32; };
  const kinds: readonly Fault[] = [{ kind: "cut-before" }, { kind: "cut-after" }, { kind: "half-body" }, { kind: "status", status: 502 }, { kind: "status", status: 503, processed: true }];
  server.faults = () => (random() < 0.2 ? kinds[Math.floor(random() * kinds.length)] : undefined);
  const tally = new Map<string, number>();
  for (let i = 0; i < 200; i++) {
    const digest = String(Math.floor(random() * 3) + 1).repeat(16);
    const { action } = await ensureComment(client(server), wanted("todo", digest));
    tally.set(action, (tally.get(action) ?? 0) + 1);
    const ours = server.comments.filter((c) => c.user === ACTIONS);
    expect(ours.length).toBeLessThanOrEqual(1);
    if (action !== "failed") expect(ours[0]?.body).toBe(bodyOf(digest));
  }
  expect(tally.get("failed") ?? 0).toBeLessThan(20);
  expect(strangers.map((c) => c.body)).toEqual(texts);
}, 120_000);
