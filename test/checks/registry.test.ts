import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { AGGREGATES, CHECKS, handledBy } from "../../src/checks/registry.ts";
import { obligation, obligations } from "../../src/law/catalogue.ts";
import { timeline } from "../../src/law/timeline.ts";

const families = [...CHECKS, ...AGGREGATES];

describe("registry", () => {
  test("every handled id is an entry of the catalogue", () => {
    expect(families.flatMap((check) => check.handles.filter((id) => obligation(id) === undefined).map((id) => `${check.name}: ${id}`))).toEqual([]);
  });

  test("every id is handled once", () => {
    const ids = families.flatMap((check) => check.handles);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("names are unique and each check says what it does", () => {
    const names = families.map((check) => check.name);
    expect(new Set(names).size).toBe(names.length);
    expect(families.filter((check) => check.what.length < 20).map((check) => check.name)).toEqual([]);
  });

  test("handledBy finds checks and aggregates, and nothing for what a person decides", () => {
    expect(handledBy("MDF-PRP-7")?.name).toBe("form-properties");
    expect(handledBy("AIA-53.1.a")?.name).toBe("documentation-duties");
    expect(handledBy("AIA-3.63")).toBeUndefined();
  });

  test("the form's 47 fields are all handled", () => {
    const fields = obligations().filter((one) => one.chapter === "form");
    expect(fields).toHaveLength(47);
    expect(fields.filter((one) => handledBy(one.id) === undefined).map((one) => one.id)).toEqual([]);
  });

  test("every id cited as a text in the sources exists", () => {
    const root = new URL("../../src/", import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.includes("generated"));
    const missing = new Set<string>();
    const days = new Set(timeline().map((one) => one.id));
    for (const file of files) {
      const text = readFileSync(new URL(file.replaceAll("\\", "/"), root), "utf8");
      // A measure or section (`T-1.1`, `PST-2.`) is cited where entries lie below it.
      for (const [, id] of text.matchAll(/["'`]((?:T|MDF|C|PST|S|AIA|G)-[0-9A-Z][\w.()-]*)["'`]/g)) {
        if (id !== undefined && id !== "C-UDA-1.0" && !days.has(id) && !obligations().some((one) => one.id === id || one.id.startsWith(id.endsWith(".") ? id : `${id}.`) || (id.endsWith("(") && one.id.startsWith(id)))) missing.add(`${file}: ${id}`);
      }
    }
    expect([...missing]).toEqual([]);
  });
});
