import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { INCIDENT_COLUMNS, INCIDENT_DATES, readClass } from "../../src/records/incidents.ts";
import { loadRecords } from "../../src/records/load.ts";
import { INCIDENT_CLASSES } from "../../src/records/safety-types.ts";
import { recordSchemas } from "../../src/records/schema/json.ts";
import { MemorySource } from "../support/memory-source.ts";

const PATH = ".gpai/registers/incidents.csv";

async function load(files: Record<string, string>) {
  const source = new MemorySource(files);
  const records = await loadRecords(source, await source.list(), { now: "2026-11-22" });
  const problems = [...records.problems, ...records.models.flatMap((m) => m.problems)];
  return { model: records.models[0], problems: problems.map((p) => `${p.path}${p.line === undefined ? "" : `:${p.line}`} ${p.kind} ${p.message} | ${p.fix ?? ""}`) };
}

describe("columns of incidents", () => {
  test("all are read from CSV, and from YAML", async () => {
    const days = INCIDENT_DATES.map((_, i) => `2026-03-0${i + 1}`);
    const row = Object.fromEntries([["class", "death"], ...INCIDENT_DATES.map((name, i) => [name, days[i]]), ["receipt", "ES-1"]]);
    const csv = await load({ [PATH]: `id,${INCIDENT_COLUMNS.join(",")}\nI-1,death,${days.join(",")},ES-1\n` });
    expect(csv.problems).toEqual([]);
    expect(csv.model?.registers.incidents).toEqual([{ id: "I-1", ...row, source: { path: PATH, line: 2 } }]);
    const yaml = await load({ ".gpai/registers/incidents.yaml": `- {id: I-1, class: Critical_Infrastructure, aware_on: 2026-03-01}\n` });
    expect(yaml.problems).toEqual([]);
    expect(yaml.model?.registers.incidents).toMatchObject([{ class: "critical-infrastructure", aware_on: "2026-03-01" }]);
  });
  test("a header alone says that none was received", async () => {
    const { model, problems } = await load({ [PATH]: `id,${INCIDENT_COLUMNS.join(",")}\n` });
    expect([problems, model?.registers.incidents, model?.registerPaths.incidents]).toEqual([[], [], PATH]);
  });
  test("other registers do not know them", async () => {
    const { model, problems } = await load({ ".gpai/registers/complaints.csv": "id,class,aware_on\nC-1,death,2026-01-01\n" });
    expect(problems.map((one) => one.split(" |")[0])).toEqual(['.gpai/registers/complaints.csv:1 unknown-key column "class" is not read', '.gpai/registers/complaints.csv:1 unknown-key column "aware_on" is not read']);
    expect(model?.registers.complaints).toEqual([{ id: "C-1", source: { path: ".gpai/registers/complaints.csv", line: 2 } }]);
  });
  test("mistyped columns get a hint, those of people are refused", async () => {
    const { problems } = await load({ [PATH]: "id,involvment_known_on,name,e-mail\nI-1,2026-01-01,Ann,a@b.eu\n" });
    expect(problems[0]).toMatch(/"involvment_known_on" is not read \| Did you mean involvement_known_on\?/);
    expect(problems.slice(1).every((one) => one.includes("Keep names and addresses of people out"))).toBe(true);
    expect(JSON.stringify(problems)).not.toMatch(/Ann|a@b\.eu/);
  });
  test("a class or a day that cannot be read is said without repeating it", async () => {
    const { model, problems } = await load({ [PATH]: "id,class,aware_on\nI-1,deaths,soon\nI-2,leak of the weights,\n" });
    expect(problems).toEqual([
      `${PATH}:2 invalid \`aware_on\`: expected a date as YYYY-MM-DD | Write for example 2026-11-22.`,
      `${PATH}:2 invalid \`class\` is none of the classes of Measure 9.3 | Did you mean death?`,
      `${PATH}:3 invalid \`class\` is none of the classes of Measure 9.3 | Write one of ${INCIDENT_CLASSES.join(", ")}.`,
    ]);
    expect(model?.registers.incidents).toHaveLength(2);
  });
});

test("a class is one of the four or a problem, and nothing throws", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...INCIDENT_CLASSES)), (cell) => {
    const read = readClass(cell);
    if (read !== undefined && "class" in read) expect(INCIDENT_CLASSES).toContain(read.class);
    else if (read === undefined) expect(cell.trim()).toBe("");
  }));
  const started = Date.now();
  readClass(" _".repeat(500_000));
  expect(Date.now() - started).toBeLessThan(2000);
});

test("the schema for editors names the columns and the classes", () => {
  const schema = JSON.stringify(recordSchemas().get("request-register"));
  for (const name of [...INCIDENT_COLUMNS, ...INCIDENT_CLASSES]) expect(schema).toContain(name);
});
