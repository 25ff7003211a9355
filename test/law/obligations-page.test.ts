import { describe, expect, test } from "@jest/globals";
import { byChapter, obligation, obligations } from "../../src/law/catalogue.ts";
import { obligationsPage, personDecides } from "../../src/law/obligations-page.ts";
import type { Obligation } from "../../src/law/types.ts";

const none = (): undefined => undefined;
const entry = (id: string): Obligation => obligation(id) ?? (() => { throw new Error(id); })();

describe("docs/obligations.md", () => {
  test("has one row for every entry, each with its check or the reason why a person decides", () => {
    const page = obligationsPage((id) => (id.startsWith("MDF-") ? { check: "form", what: "the form's fields | all of them" } : undefined));
    const rows = page.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows).toHaveLength(obligations().length);
    for (const o of obligations()) {
      const row = rows.find((line) => line.startsWith(`| \`${o.id}\` |`)) ?? "";
      expect(row).toMatch(o.chapter === "form" ? /`form`: the form's fields \\\| all of them \|$/ : /(a person decides: |no record to keep: ).+ \|$/);
      // Five cells: an unescaped bar in a text would make more.
      expect([o.id, row.replaceAll("\\|", "").split("|").length]).toEqual([o.id, 7]);
    }
    expect(page).toContain(`| 47 | 47 | 0 |`);
    expect(page.endsWith("|\n")).toBe(true);
  });

  test("is the same for the same input, and counts what nobody reads", () => {
    expect(obligationsPage(none)).toBe(obligationsPage(none));
    expect(obligationsPage(none)).toContain(`| AI Act | ${byChapter("act").length} | 0 | ${byChapter("act").length} |`);
  });

  test.each([
    ["AIA-52.6", "no record to keep: addresses the Commission"], ["AIA-53.2", "no record to keep: it explains and asks for nothing"], ["PST-R.share", "no record to keep: it permits something"],
    ["C-1.2.1.a", "a person decides: a record cannot show what crawlers did"], ["S-3.4", "a person decides: only a pointer or a receipt can stand in a repository, not that it was done"],
  ])("%s: %s", (id, words) => {
    expect(personDecides(entry(id))).toBe(words);
  });

  test("never draws a conclusion", () => {
    expect(obligationsPage(none)).not.toMatch(/\bcompliant\b/i);
  });
});
