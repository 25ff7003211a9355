import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Report } from "../../src/checks/types.ts";
import { inspect } from "../../src/engine/inspect.ts";
import { renderJson } from "../../src/report/json.ts";
import { acceptReport, MAX_REPORT_BYTES } from "../../src/reporter/accept.ts";
import { bytesOf, copy, KINDS, reportOf } from "./report-support.ts";

const HEAD = "a".repeat(40);
const SECRET = "SECRET-that-must-not-be-repeated";

const reasonOf = (value: unknown): string => { const found = acceptReport(value instanceof Uint8Array ? value : bytesOf(value)); return found.ok ? "accepted" : found.reason; };

let worse: Report;
beforeAll(async () => { worse = await reportOf("worse", HEAD); });

describe("reports of our own", () => {
  test.each(KINDS)("of a change (%s) are accepted as they are", async (kind) => {
    const report = await reportOf(kind, HEAD);
    const found = acceptReport(new TextEncoder().encode(renderJson(report)));
    expect(found).toEqual({ ok: true, report: JSON.parse(JSON.stringify(report)) });
  });

  test("with a baseline and with waivers, which their counts tell of", async () => {
    expect((await reportOf("baseline", HEAD)).counts.baseline).toBeGreaterThan(0);
    const waived = await reportOf("waived", HEAD);
    expect([waived.counts.waived > 0, waived.fails]).toEqual([true, false]);
  });

  test.each([["examples/wren-3b"], ["examples/wren-3b-broken"], ["examples/wren-optout"], ["src"]])("of a whole folder (%s)", async (path) => {
    expect(reasonOf(await inspect({ path, now: "2026-11-22" }))).toBe("accepted");
  });

  test.each(["never", "unknown", "gap"] as const)("with fail-on %s", async (failOn) => {
    expect(reasonOf(await inspect({ path: "examples/wren-3b-broken", now: "2026-11-22", failOn }))).toBe("accepted");
  });

  test("of an incomplete reading", async () => {
    expect(reasonOf(await inspect({ path: "examples/wren-3b", now: "2026-11-22", incomplete: [{ reason: "the base is not here" }] }))).toBe("accepted");
  });
});

describe("what is no JSON that is accepted", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(0), "broken syntax"],
    ["half of it", bytesOf({ a: 1 }).subarray(0, 5), "broken syntax"],
    ["no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "no UTF-8"],
    ["UTF-16", Buffer.from("{}", "utf16le"), "no UTF-8"],
    ["too many bytes", new Uint8Array(MAX_REPORT_BYTES + 1).fill(0x20), "more than 5242880 bytes"],
    ["depth", Buffer.from("[".repeat(1_000_000)), "nested too deeply"],
    ["depth within objects", Buffer.from('{"a":'.repeat(100_000)), "nested too deeply"],
    ["a prototype", Buffer.from('{"__proto__": {"polluted": true}}'), "a key that is not allowed"],
    ["a key twice", Buffer.from(`{"${SECRET}": 1, "${SECRET}": 2}`), "stands twice"],
    ["a number", Buffer.from("7"), "not of the shape"],
    ["a list", Buffer.from("[]"), "not of the shape"],
    ["an empty object", Buffer.from("{}"), "not of the shape"],
  ])("%s", (_, bytes, words) => {
    const started = performance.now();
    expect(reasonOf(bytes)).toContain(words);
    expect(reasonOf(bytes)).not.toContain("SECRET");
    expect(performance.now() - started).toBeLessThan(2000);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("a text, a list and a number of values beyond all reason", () => {
    const long = copy(worse);
    long.nextSteps = [{ text: "x".repeat(20_001) }];
    expect(reasonOf(long)).toContain("a text of more than 20000 characters");
    const many = copy(worse);
    many.general = Array.from({ length: 20_001 }, () => ({ rule: "a/b", message: "m" }));
    expect(reasonOf(many)).toContain("a list of more than 20000 items");
    expect(reasonOf({ a: Array.from({ length: 100 }, () => Array.from({ length: 6000 }, () => 0)) })).toContain("more than 500000 values");
    expect(reasonOf({ ["k".repeat(201)]: 1 })).toContain("a key that is too long");
  });
});

describe("shapes that are not the schema's", () => {
  test.each<[string, (draft: ReturnType<typeof copy>) => void, string]>([
    ["a member that nobody knows", (d) => { Object.assign(d, { [SECRET]: 1 }); }, "not of the shape"],
    ["one inside", (d) => { Object.assign(d.models[0] ?? {}, { html: "<script>" }); }, "(at models.0)"],
    ["another schema version", (d) => { Object.assign(d, { schemaVersion: 2 }); }, "(at schemaVersion)"],
    ["another tool", (d) => { Object.assign(d.tool, { name: SECRET }); }, "(at tool.name)"],
    ["an outcome that is none", (d) => { Object.assign(d.models[0]?.obligations[0] ?? {}, { outcome: SECRET }); }, "(at models.0.obligations.0.outcome)"],
    ["a date that is none", (d) => { d.now = SECRET; }, "(at now)"],
    ["a count below nothing", (d) => { d.counts.findings = -1; }, "(at counts.findings)"],
    ["evidence that is a file", (d) => { d.general = [{ rule: "a/b", message: "m", evidence: "x".repeat(500) }]; }, "(at general.0.evidence)"],
    ["a line that is none", (d) => { d.general = [{ rule: "a/b", message: "m", line: 0 }]; }, "(at general.0.line)"],
  ])("%s", (_, change, words) => {
    const draft = copy(worse);
    change(draft);
    expect(reasonOf(draft)).toContain(words);
    expect(reasonOf(draft)).not.toContain("SECRET");
  });
});

describe("reports that contradict themselves or the catalogue", () => {
  test.each<[string, (draft: ReturnType<typeof copy>) => void, string]>([
    ["another catalogue", (d) => { d.catalogue.date = "2025-01-01"; }, "another version of the catalogue"],
    ["fewer entries", (d) => { d.catalogue.entries -= 1; }, "another version of the catalogue"],
    ["a version that is text", (d) => { d.tool.version = `1.0.0 ${SECRET} @team`; }, "tool version is none"],
    ["a commit that is none", (d) => { d.repository.commit = SECRET; }, "a commit id in it is none"],
    ["a head that is none", (d) => { if (d.change !== undefined) d.change.head = `${HEAD}\n`; }, "a commit id in it is none"],
    ["an entry that does not exist", (d) => { (d.models[0]?.obligations[0] ?? { id: "" }).id = SECRET; }, "that the catalogue does not have"],
    ["an entry left out", (d) => { d.models[0]?.obligations.pop(); }, "every entry of the catalogue"],
    ["an entry twice", (d) => { const list = d.models[0]?.obligations ?? []; list[1] = { ...(list[0] ?? list[1]!) }; }, "every entry of the catalogue"],
    ["another title", (d) => { (d.models[0]?.obligations[0] ?? { title: "" }).title = `[click](https://evil.example) ${SECRET}`; }, "is not the catalogue's"],
    ["a weaker level", (d) => { const one = d.models[0]?.obligations.find((o) => o.level === "must"); if (one !== undefined) one.level = "optional"; }, "is not the catalogue's"],
    ["a next step of a foreign entry", (d) => { d.nextSteps = [{ text: "x", obligation: SECRET }]; }, "that the catalogue does not have"],
    ["a consequence of a foreign entry", (d) => { d.change = { head: HEAD, files: 1, consequences: [{ kind: "new-weights", model: "m", message: "m", path: "p", due: [{ obligation: SECRET, path: "p", what: "w", done: false }] }] }; }, "that the catalogue does not have"],
    ["a resolved finding of a foreign entry", (d) => { d.resolved = [{ rule: "a/b", message: "m", obligation: SECRET }]; d.counts.resolved = 1; }, "that the catalogue does not have"],
    ["a model twice", (d) => { d.models.push(d.models[0]!); }, "a model twice"],
    ["fewer gaps than listed", (d) => { d.counts.gap -= 1; }, "count of the outcome gap"],
    ["more records than listed", (d) => { d.counts.recorded += 5; }, "count of the outcome recorded"],
    ["fewer findings than listed", (d) => { d.counts.findings -= 1; }, "count of findings"],
    ["nothing introduced", (d) => { d.counts.introduced = 0; }, "count of introduced findings"],
    ["introduced without a change", (d) => { delete d.change; }, "names no change"],
    ["a change without a count", (d) => { delete d.counts.introduced; }, "names no change"],
    ["resolved findings that are not counted", (d) => { d.resolved = [{ rule: "a/b", message: "m" }]; d.counts.resolved = 0; }, "count of resolved findings"],
    ["a baseline that lists nothing here", (d) => { d.counts.baseline = 3; }, "count of findings of the baseline"],
    ["a pass", (d) => { d.fails = false; }, "whether it fails"],
    ["a level that is none", (d) => { d.failOn = SECRET; }, "level to fail at is none"],
    ["a level at which nothing fails", (d) => { d.failOn = "never"; }, "whether it fails"],
    ["a green verdict", (d) => { d.verdict = "no-findings"; }, "verdict is not what its findings say"],
    ["nothing to check", (d) => { d.verdict = "nothing-to-check"; }, "verdict is not what its findings say"],
    ["an error without one", (d) => { d.verdict = "error"; }, "verdict is not what its findings say"],
    ["whole and not whole", (d) => { d.completeness.missing = [{ reason: "x" }]; }, "everything was read"],
    ["eleven next steps", (d) => { d.nextSteps = Array.from({ length: 11 }, () => ({ text: "x" })); }, "more models, next steps"],
  ])("%s", (_, change, words) => {
    const draft = copy(worse);
    expect([worse.fails, worse.verdict]).toEqual([true, "findings"]);
    change(draft);
    expect(reasonOf(draft)).toContain(words);
    expect(reasonOf(draft)).not.toContain("SECRET");
  });

  test("a forged report that agrees with itself is accepted: it speaks of its own pull request alone", () => {
    const draft = copy(worse);
    for (const one of draft.models.flatMap((m) => m.obligations)) Object.assign(one, { outcome: "recorded", findings: [] });
    draft.general = [];
    for (const key of Object.keys(draft.counts)) Object.assign(draft.counts, { [key]: 0 });
    draft.counts.recorded = draft.models.flatMap((m) => m.obligations).length;
    Object.assign(draft, { verdict: "no-findings", fails: false });
    expect(reasonOf(draft)).toBe("accepted");
  });

  test("any member replaced by anything ends in an answer, and repeats nothing", () => {
    const paths = (value: unknown, at: readonly string[]): readonly (readonly string[])[] => (typeof value === "object" && value !== null && at.length < 5 ? Object.entries(value).slice(0, 4).flatMap(([key, inner]) => [[...at, key], ...paths(inner, [...at, key])]) : []);
    const all = paths(copy(worse), []);
    fc.assert(fc.property(fc.constantFrom(...all), fc.oneof(fc.jsonValue(), fc.constant(SECRET), fc.constant(null), fc.constant(1e308)), (path, value) => {
      const draft: unknown = copy(worse);
      let node = draft as Record<string, unknown>;
      for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
      node[path.at(-1) ?? ""] = value;
      expect(reasonOf(draft)).not.toContain("SECRET");
    }), { numRuns: 300 });
  });
});
