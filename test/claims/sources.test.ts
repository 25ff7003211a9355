/** Texts in the sources: nothing that the program could print, and nothing in its pages, makes a forbidden claim. */

import { expect, test } from "@jest/globals";
import { ALLOWED } from "./allowed.ts";
import { CLAIMS } from "./patterns.ts";
import { lines, scan, type Unit } from "./scan.ts";
import { dataTexts, pageTexts, programTexts } from "./sources.ts";

const program = programTexts();
const data = dataTexts();
const pages = pageTexts();

test("the sources are read whole", () => {
  expect(program.length).toBeGreaterThan(10_000);
  expect(data.length).toBeGreaterThan(5000);
  expect(pages.length).toBeGreaterThan(500);
  const has = (units: readonly Unit[], where: string, words: string): boolean => units.some((one) => one.where.startsWith(where) && one.text.includes(words));
  expect(has(program, "src/report/words.ts", "Outcomes describe records that were read")).toBe(true);
  expect(has(program, "src/checks/act/representative.ts", "No authorised representative is named.")).toBe(true);
  expect(has(data, "src/law/data/ai-act.yaml", "presumption of conformity")).toBe(true);
  expect(has(data, "action.yml", "pull request")).toBe(true);
  expect(has(pages, "README.md", "keeps it honest")).toBe(true);
});

test("no string of the program makes a forbidden claim", () => expect(lines(scan(program).hits)).toEqual([]));

test("no text of the catalogue, the schemas or the actions makes a forbidden claim", () => expect(lines(scan(data).hits)).toEqual([]));

test("no page makes a forbidden claim", () => expect(lines(scan(pages).hits)).toEqual([]));

test("every allowed phrase is still needed", () => {
  const { used } = scan([...program, ...data, ...pages]);
  expect(ALLOWED.filter((one) => one.printed !== true && !used.has(one)).map((one) => `${one.claim}: ${one.words ?? one.file ?? ""}`)).toEqual([]);
});

test("a claim put into any kind of source is caught", () => {
  for (const { id, catches } of CLAIMS) {
    for (const words of catches) {
      for (const [where, units] of [["src/report/words.ts", program], ["docs/reports.md", pages], ["src/law/data/ai-act.yaml", data]] as const) {
        const text = units.find((one) => one.where.startsWith(where) && one.text.length > 40)?.text ?? "";
        expect([words, scan([{ where, text: `${text} ${words}` }]).hits.map((one) => one.claim)]).toEqual([words, expect.arrayContaining([id])]);
      }
    }
  }
});
