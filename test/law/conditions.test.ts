import { describe, expect, test } from "@jest/globals";
import { holds, owed } from "../../src/law/conditions.ts";
import { obligation } from "../../src/law/catalogue.ts";
import type { Obligation, Profile } from "../../src/law/types.ts";

const profile: Profile = { role: "provider", signatory: [], openSource: null, systemicRisk: null, crawls: null, sme: null, establishedInUnion: null, euMarket: null, released: null, furtherTraining: null, searchEngine: null };
const answers = (given: Readonly<Record<string, "yes" | "no">>) => (field: string): "yes" | "no" | null => given[field] ?? null;
const field = (id: string): Obligation => obligation(id) ?? (() => { throw new Error(id); })();

describe("owed", () => {
  test.each([
    ["PST-2.1.2", { "PST-2.1.1": "yes" }, true], ["PST-2.1.2", { "PST-2.1.1": "no" }, false], ["PST-2.1.2", {}, null],
    ["PST-2.1.3", { "PST-2.1.1": "yes" }, null], ["PST-2.1.3", { "PST-2.1.1": "no" }, false],
    ["PST-2.4.3", { "PST-2.4.1": "no", "PST-2.4.2": "yes" }, true], ["PST-2.4.3", { "PST-2.4.1": "no", "PST-2.4.2": "no" }, false], ["PST-2.4.3", { "PST-2.4.1": "no" }, null], ["PST-2.4.3", { "PST-2.4.1": "yes" }, true],
    ["PST-1.1.1", {}, true], ["PST-1.3.6", {}, null], ["PST-2.1.5", {}, null], ["MDF-GEN-1", {}, true],
  ] as const)("%s given %j is %s", (id, given, expected) => {
    expect(owed(field(id), answers(given), profile)).toBe(expected);
  });

  test("conditions on the profile", () => {
    const none = answers({});
    expect(owed(field("PST-1.1.2"), none, profile)).toBeNull();
    expect(owed(field("PST-1.1.2"), none, { ...profile, establishedInUnion: false })).toBe(true);
    expect(owed(field("PST-1.1.2"), none, { ...profile, establishedInUnion: true })).toBe(false);
    expect(owed(field("PST-1.2.2"), none, { ...profile, role: "modifier" })).toBe(true);
    expect(owed(field("PST-1.2.2"), none, profile)).toBeNull();
  });

  test("all: false wins over a missing answer, a missing answer over true", () => {
    const all = { all: [{ field: "PST-2.1.1", equals: "yes" }, { field: "PST-2.3.1", equals: "yes" }] } as const;
    expect(holds(all, answers({ "PST-2.1.1": "no" }), profile)).toBe(false);
    expect(holds(all, answers({ "PST-2.1.1": "yes" }), profile)).toBeNull();
    expect(holds(all, answers({ "PST-2.1.1": "yes", "PST-2.3.1": "yes" }), profile)).toBe(true);
  });
});
