import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hasIncidents, isConfidential } from "../../src/checks/confidential-words.ts";
import { group, groupOf, groupOfFinding, GROUPS } from "../../src/issues/groups.ts";
import { obligations } from "../../src/law/catalogue.ts";

describe("groups", () => {
  test("every entry of the catalogue is in exactly one, and by a rule of its own", () => {
    expect(obligations()).toHaveLength(379);
    const counts = new Map<string, number>();
    for (const { id } of obligations()) counts.set(groupOf(id), (counts.get(groupOf(id)) ?? 0) + 1);
    // "records" takes what nothing else takes: no entry falls through to it.
    expect(Object.fromEntries(counts)).toEqual({
      act: 47, "authority-requests": 2, complaints: 6, compute: 23, "copyright-policy": 18, declaration: 39, documentation: 69, incidents: 9, "opt-outs": 7, requests: 5, safety: 73, summary: 81,
    });
    expect(counts.get("records")).toBeUndefined();
    expect([...counts.keys()].sort()).toEqual(GROUPS.map(({ id }) => id).filter((id) => id !== "records").sort());
  });
  test("no group mixes what is confidential in public with what is not", () => {
    for (const { id } of obligations()) expect([id, group(groupOf(id))?.confidential]).toEqual([id, isConfidential(id)]);
  });
  test("whatever tells of an incident is with the incidents", () => {
    for (const { id } of obligations()) if (hasIncidents(id)) expect([id, groupOf(id)]).toEqual([id, "incidents"]);
  });
  test.each([
    ["T-1.2.b", "authority-requests"], ["T-1.2.e", "requests"], ["MDF-CMP-3", "compute"], ["MDF-GEN-2", "documentation"], ["AIA-XI.1.1.a", "documentation"], ["AIA-XI.1.2.e", "compute"],
    ["AIA-XI.2.1", "safety"], ["AIA-XII.2.c", "documentation"], ["C-1.3.1.a", "opt-outs"], ["C-1.5.2.iii", "complaints"], ["C-1.(2)", "copyright-policy"], ["AIA-54.1", "act"], ["G-modifier-scope", "declaration"], ["G-modifier-sr", "safety"], ["S-9.4", "incidents"],
  ])("%s: %s", (id, name) => expect(groupOf(id)).toBe(name));
  test("a finding of no entry belongs to one, whatever it is called", () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.option(fc.string(), { nil: undefined }), (rule, message, path) => {
      expect(group(groupOfFinding({ rule, message, ...(path === undefined ? {} : { path }) }))).toBeDefined();
    }));
  });
  test.each([
    ["records/invalid", ".gpai/summary.yaml", "", "records"], ["records/invalid", ".gpai/safety.yaml", "", "safety"], ["records/invalid", ".gpai/registers/incidents.csv", "", "incidents"],
    ["records/invalid", ".gpai/wren/registers/authority-requests.yaml", "", "authority-requests"], ["waivers/expired", ".gpai/waivers.yaml", "The waiver of S-9.3 ended", "incidents"], ["waivers/expired", ".gpai/waivers.yaml", "The waiver of C-1.3.3 ended", "records"],
    ["profile/role-reason", ".gpai/model.yaml", "", "declaration"], ["coverage/uncovered", "a.safetensors", "", "records"], ["artifacts/licence-id", "README.md", "", "documentation"],
  ])("%s of %s %s: %s", (rule, path, message, name) => expect(groupOfFinding({ rule, path, message })).toBe(name));
});
