import { describe, expect, test } from "@jest/globals";
import { obligation } from "../../src/law/catalogue.ts";
import { AGREED_LIST, aiprefVocabularies, protocol, protocols } from "../../src/law/protocols.ts";
import { protocolsFile } from "../../.ci/law-schema.ts";

describe("reservation protocols", () => {
  test("only RFC 9309 is named by the Code, the others are advisory", () => {
    expect(protocols().filter((p) => p.eu.status === "named-by-code").map((p) => p.id)).toEqual(["rfc9309"]);
    for (const p of protocols()) {
      expect([p.id, p.eu.basis]).toEqual([p.id, p.id === "rfc9309" ? "C-1.3.1.a" : "C-1.3.1.b"]);
      expect(obligation(p.eu.basis)?.id).toBe(p.eu.basis);
    }
  });

  test("names the protocols that are evaluated and those that are known by name only", () => {
    expect(protocols().filter((p) => p.evaluated !== false).map((p) => p.id)).toEqual(["rfc9309", "tdmrep", "aipref", "content-signal", "rsl", "noai", "ai-txt", "cawg", "iptc-plus"]);
    expect(protocols().filter((p) => p.evaluated === false).map((p) => p.id)).toEqual(["tdm-ai", "spawning-dntr"]);
    expect(protocol("tdmrep")?.kind).toBe("w3c-community-group-report");
    expect(protocol("constructor")).toBeUndefined();
  });

  test("the agreed list is pending and decides nothing", () => {
    expect([AGREED_LIST.status, AGREED_LIST.final, AGREED_LIST.asOf]).toEqual(["pending", null, "2026-11-22"]);
    expect(AGREED_LIST.discussed.every((id) => protocol(id) !== undefined)).toBe(true);
  });

  test("AIPREF vocabularies stand in the order of their dates and use their own labels", () => {
    const list = aiprefVocabularies();
    expect(list.map((v) => v.from)).toEqual(list.map((v) => v.from).toSorted());
    for (const v of list) for (const label of Object.values(v.uses)) expect(Object.keys(v.labels)).toContain(label);
  });
});

test("the schema refuses a pending list with entries, and a final one without", () => {
  const list = { status: "pending", as_of: "2026-11-22", consultation: { from: "2025-12-01", to: "2026-01-23" }, workshop: "2026-06-02", discussed: [], final: null, basis: "C-1.3.1.b", verified: "x" };
  const file = (agreed: object): object => ({ catalogue: "protocols", date: "2026-11-22", agreed_list: agreed, protocols: [], aipref_vocabularies: [{ version: "vocab-01", from: "2025-06-18", labels: { ai: null }, uses: { train: "ai" }, verified: "x" }] });
  expect(protocolsFile.safeParse(file(list)).success).toBe(true);
  expect(protocolsFile.safeParse(file({ ...list, final: ["rfc9309"] })).success).toBe(false);
  expect(protocolsFile.safeParse(file({ ...list, status: "final" })).success).toBe(false);
});
