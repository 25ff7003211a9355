import { describe, expect, test } from "@jest/globals";
import { contactsCheck, isContact } from "../../../src/checks/transparency/contacts.ts";
import { documentCheck } from "../../../src/checks/transparency/document.ts";
import { headerCheck } from "../../../src/checks/transparency/header-general.ts";
import { integrityCheck } from "../../../src/checks/transparency/integrity.ts";
import { requestsCheck } from "../../../src/checks/transparency/requests.ts";
import type { LastChange } from "../../../src/repository/port.ts";
import { document, fact, input, type InputParts, line, modelRecord, record, requestRow, resultOf, weight } from "../support.ts";
import { GOOD, withForm } from "./good.ts";

const at = (date: string, commit = "c".repeat(40)): LastChange => ({ commit, date });

describe("T-1.1.c: the documentation is not older than what it describes", () => {
  const judge = (changes: Readonly<Record<string, LastChange>>, parts: InputParts = withForm()) => resultOf(documentCheck, input({ ...parts, lastChanges: new Map(Object.entries(changes)) }), "T-1.1.c");

  test("newer weights make it stale and name the commit", () => {
    const result = judge({ ".gpai/documentation.yaml": at("2026-01-12T10:00:00+01:00"), "model.safetensors": at("2026-03-01T09:00:00Z", "abcdef1234567890") });
    expect([result.outcome, result.findings.map(line)]).toEqual(["stale", ["document/older-than-artifacts .gpai/documentation.yaml"]]);
    expect(result.findings[0]?.message).toMatch(/model\.safetensors \(commit abcdef123456, 2026-03-01\)/);
    expect(result.findings[0]?.fix).toContain("not_relevant");
  });
  test.each(["config.json", "LICENSE"])("a change of %s counts as well", (path) => {
    expect(judge({ ".gpai/documentation.yaml": at("2026-01-12T10:00:00Z"), [path]: at("2026-03-01T09:00:00Z") }).outcome).toBe("stale");
  });
  test("a change of the card's prose does not", () => {
    expect(judge({ ".gpai/documentation.yaml": at("2026-01-12T10:00:00Z"), "README.md": at("2026-03-01T09:00:00Z") }).outcome).toBe("recorded");
  });
  test("the same commit is not newer", () => {
    const same = at("2026-01-12T10:00:00Z");
    expect(judge({ ".gpai/documentation.yaml": same, "model.safetensors": same }).outcome).toBe("recorded");
  });
  test("time zones are compared as instants", () => {
    expect(judge({ ".gpai/documentation.yaml": at("2026-01-12T10:00:00+02:00"), "model.safetensors": at("2026-01-12T09:00:00+01:00") }).outcome).toBe("recorded");
  });
  test("nothing is claimed where git cannot tell", () => {
    expect(judge({}).outcome).toBe("unknown");
    expect(judge({ ".gpai/documentation.yaml": at("2026-01-12T10:00:00Z") }).outcome).toBe("recorded");
  });
  describe("not_relevant", () => {
    const later = { ".gpai/documentation.yaml": at("2026-01-12T10:00:00Z"), "model.safetensors": at("2026-03-01T09:00:00Z") };
    const aside = (entry: { path: string; reason: string; on?: string; sha256?: string }): string => {
      const base = withForm();
      return judge(later, { ...base, facts: { ...base.facts, weights: [weight("model.safetensors", "a".repeat(64))] }, model: { ...base.model, model: record(".gpai/model.yaml", modelRecord({ not_relevant: [entry] })) } }).outcome;
    };
    test("dated on or after the change sets it aside", () => {
      expect(aside({ path: "model.safetensors", reason: "re-upload of the same bytes", on: "2026-03-02" })).toBe("recorded");
    });
    test("dated before the change does not", () => {
      expect(aside({ path: "model.safetensors", reason: "x", on: "2026-02-01" })).toBe("stale");
    });
    test("by digest it holds for that state only", () => {
      expect(aside({ path: "model.safetensors", reason: "x", sha256: "a".repeat(64) })).toBe("recorded");
      expect(aside({ path: "model.safetensors", reason: "x", sha256: "b".repeat(64) })).toBe("stale");
    });
    test("without date and digest it would hold for ever, so it does not count", () => {
      expect(aside({ path: "model.safetensors", reason: "x" })).toBe("stale");
    });
  });
  test("the date inside the document is judged too", () => {
    const judge = (weights: string, document: string) => resultOf(headerCheck, input({ ...withForm(), lastChanges: new Map([["model.safetensors", at(weights)], [".gpai/documentation.yaml", at(document)]]) }), "MDF-HDR-1");
    const result = judge("2026-03-01T09:00:00Z", "2026-02-01T09:00:00Z");
    expect([result.outcome, result.findings[0]?.rule]).toEqual(["stale", "form/date-older-than-artifacts"]);
    // Imported together, or documented after the change: the commit's date says nothing about the document's.
    expect(judge("2026-03-01T09:00:00Z", "2026-03-01T09:00:00Z").outcome).toBe("recorded");
    expect(judge("2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z").outcome).toBe("recorded");
  });
});

describe("T-1.1.d: earlier versions", () => {
  const judge = (earlier: readonly { version?: string; path?: string; ref?: string }[] | undefined, changes: Readonly<Record<string, string>> = {}, market = "2026-01-15") => {
    const documentation = record(".gpai/documentation.yaml", { fields: { ...GOOD, ...changes }, ...(earlier === undefined ? {} : { earlier_versions: earlier }) });
    return resultOf(documentCheck, input({ ...withForm({}, { model: { documentation } }), profile: { euMarket: market } }), "T-1.1.d");
  };
  test("a first version needs none, and the end of the ten years is said", () => {
    const result = judge(undefined);
    expect([result.outcome, result.reason]).toEqual(["recorded", "Keep earlier versions until 2036-01-15."]);
  });
  test("a later version must list the earlier ones", () => {
    expect(judge(undefined, { "MDF-HDR-2": "2.1" }).findings.map((found) => found.rule)).toEqual(["document/no-earlier-versions"]);
    expect(judge([{ version: "1.0", ref: "v1.0" }], { "MDF-HDR-2": "2.1" }).outcome).toBe("recorded");
  });
  test("a first version dated after placing on the market: was there an earlier document? Only a person knows", () => {
    expect(judge(undefined, { "MDF-HDR-1": "2026-06-01" })).toMatchObject({ outcome: "unknown", reason: expect.stringMatching(/dated 2026-06-01, after placing on the market .*Was there one\?/) });
  });
  test("a listed file that is gone, an entry that leads nowhere", () => {
    expect(judge([{ version: "1.0", path: "docs/old.md" }]).findings[0]?.message).toContain("docs/old.md");
    expect(judge([{ version: "1.0" }]).outcome).toBe("gap");
  });
});

describe("T-1.2.a: contact", () => {
  const judge = (contact: string | undefined, card?: string) => {
    const model = record(".gpai/model.yaml", modelRecord({ provider: { name: "Example Labs", ...(contact === undefined ? {} : { contact }) } }));
    return resultOf(contactsCheck, input({ model: { model }, records: { documents: new Map(card === undefined ? [] : [document("README.md", card)]) } }), "T-1.2.a");
  };
  test("an address in model.yaml", () => expect(judge("docs@example.org").outcome).toBe("recorded"));
  test.each(["TBD", "our team", "contact us", "http://insecure"])("%s is no contact", (text) => {
    expect(judge(text).findings[0]?.rule).toBe("contacts/not-real");
  });
  test("the card's contact line is quoted as evidence", () => {
    const result = judge(undefined, "# Demo\n\nContact: help@labs.example for questions");
    expect([result.outcome, result.evidence?.[0]?.line]).toEqual(["recorded", 3]);
  });
  test("nothing anywhere", () => expect(judge(undefined, "# Demo").findings[0]?.rule).toBe("contacts/missing"));
  test("long text is not a problem", () => expect(isContact("a@".repeat(500_000))).toBe(false));
});

describe("requests", () => {
  const judge = (id: string, register: "downstream-requests" | "authority-requests", rows: readonly Parameters<typeof requestRow>[1][], now = "2026-11-22") =>
    resultOf(requestsCheck, input({ now, model: { registers: { [register]: rows.map((row, index) => requestRow(`R${index + 1}`, row)) }, registerPaths: { [register]: `.gpai/registers/${register}.csv` } } }), id);

  test("no register is a question, an empty one is a record", () => {
    expect(resultOf(requestsCheck, input(), "T-1.2.e").outcome).toBe("unknown");
    expect(judge("T-1.2.e", "downstream-requests", []).outcome).toBe("recorded");
    expect(judge("T-1.2.d", "downstream-requests", []).outcome).toBe("recorded");
  });
  test("on the fourteenth day it is not overdue, on the fifteenth it is", () => {
    const due = judge("T-1.2.e", "downstream-requests", [{ received: "2026-11-08" }]);
    expect([due.outcome, due.due]).toEqual(["recorded", "2026-11-22"]);
    const over = judge("T-1.2.e", "downstream-requests", [{ received: "2026-11-07" }]);
    expect([over.outcome, over.due, over.findings.map(line)]).toEqual(["stale", "2026-11-21", ["requests/overdue .gpai/registers/requests.csv:2"]]);
  });
  test("answered in time, answered late, excused", () => {
    expect(judge("T-1.2.e", "downstream-requests", [{ received: "2026-10-01", answered: "2026-10-15" }]).outcome).toBe("recorded");
    expect(judge("T-1.2.e", "downstream-requests", [{ received: "2026-10-01", answered: "2026-10-16" }]).findings[0]?.rule).toBe("requests/answered-late");
    expect(judge("T-1.2.e", "downstream-requests", [{ received: "2026-10-01", answered: "2026-10-30", exception: "flood in the data centre" }]).outcome).toBe("recorded");
  });
  test("a request without date of receipt has no clock", () => {
    expect(judge("T-1.2.e", "downstream-requests", [{}]).findings[0]?.rule).toBe("requests/no-date");
  });
  test("an authority's request follows the date that it sets", () => {
    expect(judge("T-1.2.b", "authority-requests", [{ received: "2026-10-01", due: "2026-11-21" }]).outcome).toBe("stale");
    expect(judge("T-1.2.b", "authority-requests", [{ received: "2026-01-01", due: "2026-12-01" }]).due).toBe("2026-12-01");
    expect(judge("T-1.2.b", "authority-requests", [{ received: "2026-01-01" }]).findings[0]?.rule).toBe("requests/no-due-date");
  });
  test("rows of another model are left out", () => {
    expect(judge("T-1.2.e", "downstream-requests", [{ received: "2026-01-01", model: "other" }]).outcome).toBe("recorded");
  });
});

describe("T-1.3: what a checkout shows", () => {
  const owners = (text: string) => resultOf(integrityCheck, input({ records: { paths: new Set([".github/CODEOWNERS"]), documents: new Map([document(".github/CODEOWNERS", text)]) } }), "T-1.3.a");
  test.each(["* @org/all", "/.gpai/ @org/docs", ".gpai/ @org/docs", ".gpai/** @org/docs", "*.yaml @org/docs", "documentation.yaml @x"])("%s covers the documentation", (text) => {
    expect([owners(text).outcome, owners(text).evidence?.[0]?.line]).toEqual(["recorded", 1]);
  });
  test.each(["/src/ @org/docs", "# * @org/all", ".gpai/", "* @all\n/.gpai/"])("%j does not", (text) => {
    expect(owners(text).outcome).toBe("unknown");
  });
  test("branch protection is asked, never assumed", () => {
    expect(resultOf(integrityCheck, input(withForm()), "T-1.3.c")).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("branch") });
  });
});

test("facts of other keys do not make a document old", () => {
  const parts = withForm({}, { facts: { facts: [fact("emissions.co2_grams", 5, "logs/run.csv:2")], weights: [] } });
  const changes = new Map([[".gpai/documentation.yaml", at("2026-01-12T10:00:00Z")], ["logs/run.csv", at("2026-05-01T00:00:00Z")]]);
  expect(resultOf(documentCheck, input({ ...parts, lastChanges: changes }), "T-1.1.c").outcome).toBe("recorded");
});
