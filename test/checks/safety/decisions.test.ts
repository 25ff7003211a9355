import { describe, expect, test } from "@jest/globals";
import type { SafetyRecord } from "../../../src/records/safety-types.ts";
import { full, one, type Whole } from "./full.ts";
import { pointer, rules } from "./support.ts";

type Decisions = NonNullable<SafetyRecord["decisions"]>;
interface Release { readonly version: string; readonly eu_market?: string; readonly date?: string }

function proceeding(decisions: Decisions, releases: readonly Release[] = [{ version: "1.0", eu_market: "2026-06-01" }], more: Whole = {}): ReturnType<typeof one> {
  return one("S-4.2", { safety: full({ decisions }), model: { lineage: { releases }, model: { versions: [] } }, ...more });
}

describe("a decision before each release (Measure 4.2)", () => {
  test.each<[string, Decisions, string]>([
    ["the day before", [{ on: "2026-05-31", version: "1.0", proceed: true }], "recorded"],
    ["on the day", [{ on: "2026-06-01", version: "1.0", proceed: true }], "recorded"],
    ["the day after", [{ on: "2026-06-02", version: "1.0", proceed: true }], "conflict"],
    ["without a version, before", [{ on: "2026-05-31", proceed: true }], "recorded"],
    ["without a version, after", [{ on: "2026-06-02", proceed: true }], "gap"],
    ["about another version", [{ on: "2026-05-31", version: "0.9", proceed: true }], "gap"],
    ["not to go on", [{ on: "2026-05-31", version: "1.0", proceed: false }], "conflict"],
    ["not to go on, then to go on", [{ on: "2026-05-20", version: "1.0", proceed: false }, { on: "2026-05-31", version: "1.0", proceed: true }], "recorded"],
    ["to go on, then not to, in any order of the file", [{ on: "2026-05-31", version: "1.0", proceed: false }, { on: "2026-05-20", version: "1.0", proceed: true }], "conflict"],
    ["not said which way", [{ on: "2026-05-31", version: "1.0" }], "unknown"],
    ["of a day to come", [{ on: "2026-05-31", version: "1.0", proceed: true }, { on: "2026-12-01", version: "2.0", proceed: true }], "conflict"],
  ])("%s", (_, decisions, outcome) => expect(proceeding(decisions).outcome).toBe(outcome));

  test("a release after the last decision, which another release followed", () => {
    const releases = [{ version: "1.0", eu_market: "2026-06-01" }, { version: "1.1", eu_market: "2026-09-01" }];
    expect(proceeding([{ on: "2026-05-31", proceed: true }], releases)).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("was it decided on anew") });
    expect(proceeding([{ on: "2026-05-31", version: "1.0", proceed: true }], releases).outcome).toBe("gap");
    expect(proceeding([{ on: "2026-05-31", proceed: true }, { on: "2026-08-30", proceed: true }], releases).outcome).toBe("recorded");
    expect(proceeding([{ on: "2026-05-31", version: "1.0", proceed: true }, { on: "2026-05-31", version: "1.1", proceed: true }], releases).outcome).toBe("recorded");
  });
  test("a planned release needs none before its day, which is the next one", () => {
    const planned = [{ version: "1.0", eu_market: "2026-06-01" }, { version: "2.0", eu_market: "2026-12-24" }];
    expect(proceeding([{ on: "2026-05-31", version: "1.0", proceed: true }], planned)).toMatchObject({ outcome: "recorded", due: "2026-12-24" });
    expect(proceeding([{ on: "2026-05-31", version: "1.0", proceed: true }], planned, { now: "2026-12-25" }).outcome).toBe("gap");
  });
  test("releases before the duties applied are not asked about", () => {
    const old = [{ version: "0.1", date: "2025-08-01" }, { version: "1.0", eu_market: "2026-06-01" }];
    expect(proceeding([{ on: "2026-05-31", version: "1.0", proceed: true }], old).outcome).toBe("recorded");
    expect(proceeding([{ on: "2026-05-31", version: "1.0", proceed: true }], [{ version: "0.1", date: "2025-08-02" }, ...old.slice(1)]).outcome).toBe("gap");
  });
  test("without a lineage the day of placing counts; without any day it is asked for", () => {
    expect(proceeding([{ on: "2026-05-31", proceed: true }], []).outcome).toBe("recorded");
    expect(proceeding([{ on: "2026-06-02", proceed: true }], []).outcome).toBe("gap");
    expect(proceeding([{ on: "2026-05-31", proceed: true }], [], { profile: { euMarket: null }, model: { dates: {}, lineage: {}, model: {} } })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("Which releases") });
  });
  test("nothing, a pointer in place of the list, a list beside a pointer", () => {
    expect(rules(one("S-4.2", { safety: { mitigations: pointer() } }))).toEqual(["safety/missing"]);
    expect(one("S-4.2", { safety: { "S-4.2": pointer() } }).outcome).toBe("recorded");
    expect(one("S-4.2", { safety: full({ decisions: [{ on: "2026-05-31", version: "1.0", proceed: false }], "S-4.2": pointer() }) }).outcome).toBe("conflict");
  });
  test("versions and days of decisions are not shown", () => {
    const said = JSON.stringify(proceeding([{ on: "2026-05-17", version: "1.0", proceed: false }, { on: "2026-06-17", version: "SECRET", proceed: true }]));
    expect(said).not.toMatch(/SECRET|2026-05-17|2026-06-17/);
  });
});
