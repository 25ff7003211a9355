import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { appendRow, newRow, type Row, rowOf } from "../../src/complaints/register.ts";
import { REMOVAL_KINDS } from "../../src/records/removals.ts";
import { readRequests } from "../../src/records/requests.ts";
import type { RequestRow } from "../../src/records/types.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const REMOVALS = ".gpai/registers/removal-requests.csv";
const COMPLAINTS = ".gpai/registers/complaints.csv";
const DAYS = { received: "2026-11-20", acknowledged: "2026-11-23" };
const removal = newRow(12, { request: "removal", item: { kind: "domain", value: "fotograf.example" }, use: "train", missing: [] }, DAYS, []);
const complaint = newRow(12, { request: "complaint", item: { kind: "domain", value: "fotograf.example" }, missing: [] }, DAYS, []);

function added(path: string, before: string | undefined, row: Row): string {
  const made = appendRow(path, before === undefined ? undefined : bytes(before), row);
  return "bytes" in made ? new TextDecoder().decode(made.bytes) : `! ${made.why}`;
}

describe("a row is added", () => {
  test("to a register that is made", () => {
    expect(added(REMOVALS, undefined, removal)).toBe("id,received,acknowledged,answered,closed,outcome,model,subject,kind,value,use,data_version\nissue-12,2026-11-20,2026-11-23,,,,,#12,domain,fotograf.example,train,\n");
    expect(added(COMPLAINTS, undefined, complaint)).toBe("id,received,acknowledged,answered,closed,outcome,model,subject,data_version\nissue-12,2026-11-20,2026-11-23,,,,,#12,\n");
    expect(readRequests(REMOVALS, added(REMOVALS, undefined, removal))).toMatchObject({ problems: [], rows: [{ id: "issue-12", kind: "domain", value: "fotograf.example", use: "train" }] });
  });
  test.each([
    [COMPLAINTS, "id,received,acknowledged\n", complaint, "id,received,acknowledged\nissue-12,2026-11-20,2026-11-23\n"],
    [COMPLAINTS, "id,received,acknowledged", complaint, "id,received,acknowledged\nissue-12,2026-11-20,2026-11-23\n"],
    [COMPLAINTS, "Received;ID;Outcome;Acknowledged\r\n2026-01-02;C-1;upheld;\r\n", complaint, "Received;ID;Outcome;Acknowledged\r\n2026-01-02;C-1;upheld;\r\n2026-11-20;issue-12;;2026-11-23\r\n"],
    [".gpai/registers/complaints.tsv", "id\treceived\tacknowledged\nC-1\t2026-01-02\t\n", complaint, "id\treceived\tacknowledged\nC-1\t2026-01-02\t\nissue-12\t2026-11-20\t2026-11-23\n"],
    [REMOVALS, "id,received,kind,value,decided,effective_from,use,outcome\nRR-1,2026-02-02,domain,a.example,2026-02-09,2026-02-10,train,accepted\n", removal, "id,received,kind,value,decided,effective_from,use,outcome\nRR-1,2026-02-02,domain,a.example,2026-02-09,2026-02-10,train,accepted\nissue-12,2026-11-20,domain,fotograf.example,,,train,\n"],
    [".gpai/registers/complaints.yaml", "[]\n", complaint, '- {id: "issue-12", received: "2026-11-20", acknowledged: "2026-11-23", subject: "#12"}\n'],
    [".gpai/registers/complaints.yaml", "# none yet\n", complaint, '# none yet\n- {id: "issue-12", received: "2026-11-20", acknowledged: "2026-11-23", subject: "#12"}\n'],
    [".gpai/registers/complaints.yaml", "- id: C-1\n  received: 2026-01-02\n", complaint, '- id: C-1\n  received: 2026-01-02\n- {id: "issue-12", received: "2026-11-20", acknowledged: "2026-11-23", subject: "#12"}\n'],
    [".gpai/registers/complaints.yaml", "  - {id: C-1, received: 2026-01-02}\n  # end\n", complaint, '  - {id: C-1, received: 2026-01-02}\n  # end\n  - {id: "issue-12", received: "2026-11-20", acknowledged: "2026-11-23", subject: "#12"}\n'],
  ])("%s %j", (path, before, row, after) => expect(added(path, before, row)).toBe(after));

  test.each([
    [REMOVALS, "id,received\n", removal, "! .gpai/registers/removal-requests.csv has no column kind, value"], [COMPLAINTS, "id,received\n", complaint, "has no column acknowledged"], [COMPLAINTS, 'id,received\n"C-1,2026\n', complaint, "! .gpai/registers/complaints.csv cannot be read"],
    [".gpai/registers/complaints.yaml", "a: b\n", complaint, "! .gpai/registers/complaints.yaml holds no list"], [".gpai/registers/complaints.yaml", "[{id: C-1}]\n", complaint, "! .gpai/registers/complaints.yaml is written in a way that a program had better not change"],
    [".gpai/registers/complaints.yaml", "- [\n", complaint, "! .gpai/registers/complaints.yaml cannot be read"], [COMPLAINTS, "number,received\n", complaint, "! .gpai/registers/complaints.csv has no column id"],
  ])("not where it would be lost or break something: %s %j", (path, before, row, why) => expect(added(path, before, row)).toContain(why));

  test("nor to bytes that are no text, nor to a huge file", () => {
    expect(appendRow(COMPLAINTS, new Uint8Array([0xff, 0xfe]), complaint)).toEqual({ why: `${COMPLAINTS} is no UTF-8 text` });
    expect(appendRow(COMPLAINTS, new Uint8Array(1_048_577), complaint)).toEqual({ why: `${COMPLAINTS} is too large to be changed by a program` });
  });

  test("whatever stands in a register, its rows stay as they were", () => {
    const text = fc.array(fc.constantFrom("id", "received", "kind", "value", "acknowledged", ",", ";", "\t", "\n", "\r\n", "\"", "C-1", "2026-01-02", "a.example", "#", " ", "- ", "{", "}", "[", "]", ": ", "'", "é"), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(fc.property(fc.constantFrom(COMPLAINTS, REMOVALS, ".gpai/registers/complaints.yaml", ".gpai/registers/removal-requests.tsv"), text, (path, before) => {
      const made = appendRow(path, bytes(before), path.includes("removal") ? removal : complaint);
      if (!("bytes" in made)) return;
      const plain = (rows: readonly RequestRow[] | undefined): readonly string[] => (rows ?? []).map((row) => JSON.stringify({ ...row, source: 0 }));
      const [was, is] = [before.trim() === "" ? [] : plain(readRequests(path, before).rows), plain(readRequests(path, new TextDecoder().decode(made.bytes)).rows)];
      expect(is.slice(0, -1)).toEqual(was);
      expect(is.at(-1)).toContain('"id":"issue-12"');
    }), { numRuns: 2000 });
  });

  test("any value that is read back is the one that was asked for", () => {
    fc.assert(fc.property(fc.constantFrom(...REMOVAL_KINDS), fc.webUrl(), (kind, url) => {
      const row = newRow(7, { request: "removal", item: { kind, value: url }, missing: [] }, DAYS, []);
      const made = appendRow(REMOVALS, undefined, row);
      if ("bytes" in made) expect(readRequests(REMOVALS, new TextDecoder().decode(made.bytes)).rows?.[0]).toMatchObject({ kind, value: url });
    }));
  });
});

describe("cells", () => {
  test("a model counts only where it is one of this repository; a complaint carries no item", () => {
    const models = [{ id: "default", name: "Wren 3B" }];
    expect(newRow(1, { request: "complaint", model: "wren 3b", missing: [] }, DAYS, models).get("model")).toBe("default");
    expect(newRow(1, { request: "complaint", model: "=cmd|calc", missing: [] }, DAYS, models).get("model")).toBe("");
    expect([complaint.has("value"), removal.get("value")]).toEqual([false, "fotograf.example"]);
  });
  test("the row of an issue is found by its id, or by its number as the subject", () => {
    const source = { path: COMPLAINTS };
    const models = [{ registers: { complaints: [{ id: "C-1", subject: "#12", source }, { id: "issue-13", source }] } }, { registers: { "removal-requests": [{ id: "ISSUE-12", source }] } }];
    expect([rowOf(models, 12)?.id, rowOf(models.slice(0, 1), 12)?.id, rowOf(models, 13)?.id, rowOf(models, 1)]).toEqual(["ISSUE-12", "C-1", "issue-13", undefined]);
  });
});
