import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { LoadOptions } from "../../../src/optout/snapshots/load.ts";
import { manifestOf } from "../../../src/optout/snapshots/manifest-lines.ts";
import { memoryStore, recorder } from "../../../src/optout/snapshots/record.ts";
import { AGENTS, ask, file, lines, load, sha } from "./support.ts";
import type { EvidenceFile } from "../../../src/optout/evidence-file.ts";

async function write(files: readonly EvidenceFile[], options: Partial<LoadOptions> = {}) {
  const recorded = recorder("robots", memoryStore());
  const loaded = await load(files, { ...options, also: recorded });
  const manifest = manifestOf(recorded, { agents: AGENTS, verdict: () => ({ disallowed: [], unclear: false }) });
  return { loaded, text: [...manifest.lines()].join(""), manifest };
}

const HOSTS = ["a.example", "b.example", "[2001:db8::1]", "xn--mnchen-3ya.example"];
const T = "2025-02-01T12:00:00Z";
const bodies = ["", "User-agent: *\nDisallow: /\n", "\uFEFFUser-agent: WrenBot\r\nDisallow: /p/\u0000\u2028é\n", "Content-Usage: train-ai=n\n", "<!doctype html><title>x</title>"];

/** Lines of every kind, by field. */
const captured = fc.record({
  host: fc.constantFrom(...HOSTS), scheme: fc.option(fc.constantFrom("http", "https"), { nil: undefined }), port: fc.option(fc.constantFrom(8443, 80), { nil: undefined }),
  when: fc.constantFrom<object>({ fetched_at: T }, { fetched_at: "2025-02-02T00:00:00.250Z" }, { fetched_at: "2025-02-03" }, { fetched_from: "2025-02-01", fetched_to: "2025-02-10" }, {}),
  what: fc.oneof(
    fc.constantFrom(...bodies).map((body) => ({ status: 200, body })),
    fc.constantFrom(...bodies).map((body) => ({ status: 301, final_url: "https://other.example/robots.txt", body })),
    fc.constant({ status: 200, body_b64: Buffer.from([0xff, 0xfe, 0x00, 0x41]).toString("base64") }),
    fc.constantFrom(100, 200, 304, 301, 404, 429, 503, 999).map((status) => ({ status })),
    fc.constantFrom(...HOSTS).map((host) => ({ status: 302, location: `https://${host}/robots.txt` })),
    fc.constant({ status: 301, redirects: 6 }), fc.constant({ redirects: 7, error: "too many redirects" }), fc.constant({ status: "missing" }), fc.constant({ status: 200, digest: sha("not given") }), fc.constant({ status: 200, digest: sha("a"), body: "b" }),
    fc.constantFrom("timed out", "HTTP Error 429", "HTTP 404", "weird", "").map((error) => ({ error })),
    fc.constantFrom<object>({ can_fetch: true }, { can_fetch: false }, { decision: "disallowed", agents_disallowed: ["gptbot"], user_agents: ["WrenBot", "GPTBot"] }, { agents_disallowed: [], user_agents: [] }, { decision: "allowed", user_agents: ["Other"] }, { agents_disallowed: ["GPTBot"], digest: sha("nowhere") }),
  ),
}).map(({ host, scheme, port, when, what }) => ({ host, ...(scheme === undefined ? {} : { scheme }), ...(port === undefined ? {} : { port }), ...when, ...what }));

test("what is written is read back as the same index, in both modes", async () => {
  await fc.assert(fc.asyncProperty(fc.array(captured, { minLength: 1, maxLength: 25 }), fc.constantFrom("rfc9309" as const, "google" as const), async (rows, mode) => {
    const options = { mode, compare: true };
    const first = await write([file("r.jsonl", lines({ protocol: "robots" }, ...rows))], options);
    const second = await write([file("written.jsonl", first.text)], options);
    expect(second.text).toBe(first.text);
    expect(second.loaded.inputs[0]?.bad).toBe(0);
    const [one, two] = [ask(first.loaded), ask(second.loaded)];
    expect(two.index.slots).toBe(one.index.slots);
    for (const host of HOSTS) for (const base of [`http://${host}`, `https://${host}`, `https://${host}:8443`]) {
      const [a, b] = [one.origin(base), two.origin(base)];
      expect(b >= 0).toBe(a >= 0);
      expect(two.index.undated(b)).toBe(one.index.undated(a));
      for (const time of ["2025-02-01T00:00:00Z", T, "2025-02-02T00:00:00Z", "2025-02-02T01:00:00Z", "2025-03-01T00:00:00Z"]) {
        const [x, y] = [one.slot(base, time), two.slot(base, time)];
        expect(y >= 0).toBe(x >= 0);
        if (x < 0) continue;
        const described = (of: typeof one, slot: number): unknown => ({
          time: of.index.time(slot), latest: of.index.latest(slot), state: of.index.state(slot), decisions: AGENTS.map((_, agent) => of.index.decision(slot, agent)),
          allowed: AGENTS.map((_, agent) => ["/", "/p/x"].map((path) => of.allowed(base + path, time, agent))), effect: AGENTS.map((_, agent) => Math.min(2, of.index.ruleSetCompared(slot, agent))),
          text: of.index.signals(slot) < 0 ? of.index.signals(slot) : Buffer.from(of.index.text(of.index.signals(slot))).toString("latin1"),
        });
        expect(described(two, y)).toEqual(described(one, x));
      }
    }
  }), { numRuns: 100 });
});

test("the order of the sources does not show", async () => {
  await fc.assert(fc.asyncProperty(fc.array(captured, { minLength: 1, maxLength: 12 }), async (rows) => {
    const forward = await write([file("r.jsonl", lines({ protocol: "robots" }, ...rows))]);
    const backward = await write([file("r.jsonl", lines({ protocol: "robots" }, ...rows.reverse()))]);
    expect(backward.text).toBe(forward.text);
  }), { numRuns: 50 });
});

test("a large body, in text that grows by escapes, can still be read back", async () => {
  const body = "\u0001".repeat(4_000_000);
  const { text } = await write([file("a.example/20250201.txt", body)]);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(16 * 1024 * 1024);
  expect((await load([file("w.jsonl", text)])).unread.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^a robots\.txt of more than 512 KiB/)]);
});
