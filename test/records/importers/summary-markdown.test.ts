import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { importSummary } from "../../../src/records/importers/summary-markdown.ts";
import { ticks, withoutTicks, yesNo } from "../../../src/records/importers/ticks.ts";
import type { FieldValue } from "../../../src/records/types.ts";
import { shared } from "../../support/shared.ts";

const read = (text: string) => importSummary({ path: "SUMMARY.md", text, complete: true });
const fields = (text: string): Readonly<Record<string, FieldValue>> => read(text)?.data.fields ?? {};

/** The smallest document that is taken for a summary: six labels. */
const base = (over: Partial<Record<"updated" | "placed" | "rest", string>> = {}): string => `| Version of the Summary: | *V2* |
| :--- | :--- |
| Last update: | ${over.updated ?? "2026-01-05"} |

## 1.1 Provider identification

| Provider name and contact details: | Example Labs, docs@labs.org |
| Authorised representative name and contact details: | N/A |

## 1.2. Model identification

| Versioned model name(s): | Demo-1B |
| Date of placement of the model on the Union market: | ${over.placed ?? "2026-01-10"} |

${over.rest ?? ""}`;

describe("boxes", () => {
  test.each([["☒ Yes     ☐ No", true], ["☐ Yes ☒ No", false], ["[x] Yes [ ] No", true], ["[ ] Yes [X] No", false], ["☐ Yes ☐ No", undefined], ["☒ Yes ☒ No", undefined], ["Yes, since 2024", true], ["No.", false], ["None", undefined], ["Notably", undefined], ["*No*", false], ["", undefined], ["✔ Yes ☐ No", true]])("%s", (cell, told) => { expect(yesNo(cell)).toBe(told); });

  test("labels run to the next box", () => {
    expect(ticks("☒ Less than 1 billion  tokens ☐ More")).toEqual([{ label: "Less than 1 billion tokens", ticked: true }, { label: "More", ticked: false }]);
    expect(withoutTicks("words ☐ Text")).toBe("words");
  });
});

describe("shapes", () => {
  test("tables, with the line of each field", () => {
    const found = read(base());
    expect(found?.data.fields["PST-0.1"]).toBe("V2");
    expect(found?.data.fields["PST-1.1.2"]).toBe("N/A");
    expect(found?.at("fields", "PST-1.2.1")).toEqual({ path: "SUMMARY.md", line: 12 });
  });

  test("a label without content is no field, and its line is known", () => {
    const found = read(base({ rest: "## 2.3 Data crawled and scraped\n\n| Were crawlers used by the provider or on behalf of? | ☐ Yes ☐ No |\n" }));
    expect(found?.data.fields["PST-2.3.1"]).toBe("☐ Yes ☐ No");
    expect(found?.at("fields", "PST-2.3.1").line).toBe(17);
  });

  test("the same label in two sections is two fields", () => {
    const text = base({ rest: "## 2.1. Publicly available datasets\n| Additional comments (optional): | one |\n## 2.4 User data\n| Additional comments (optional): | two |\n" });
    expect(fields(text)).toMatchObject({ "PST-2.1.5": "one", "PST-2.4.5": "two" });
  });

  test("headings and lines with a colon are read as well as tables", () => {
    const text = "**Version of the Summary:** 3\n\n- Last update: 2026-02-01\n\n# 1.1 Provider identification\n\nProvider name and contact details: Example Labs\n\n# 1.2 Model identification\n\n### Versioned model name(s)\n\nDemo-1B\n\nDate of placement of the model on the Union market: 2026-02-02\n\n## 2.6 Other sources\n\nHave data sources other than those described in Sections 2.1 to 2.5 been used to train the model? No\n";
    expect(fields(text)).toMatchObject({ "PST-0.1": "3", "PST-0.2": "2026-02-01", "PST-1.1.1": "Example Labs", "PST-1.2.1": "Demo-1B", "PST-2.6.1": false });
  });

  test("instructions of the template that were left in are empty", () => {
    expect(fields(base({ rest: "## 2.1 Publicly available datasets\n| Additional comments (optional): | *Providers may also disclose other information.* |\n" }))).not.toHaveProperty("PST-2.1.5");
  });

  test("the size table keeps ticked modalities only", () => {
    const text = base({ rest: "## 1.3 Modalities, overall training data size\n\n| Modality | Training data size | Types of content |\n| --- | --- | --- |\n| ☒ Text | ☐ Less than 1 billion tokens ☒ 1 billion to 10 trillion tokens | web pages |\n| ☐ Image | ☐ Less than 1 million images | |\n| ☒ Audio | ☒ Less than 10 000 hours | speech |\n" });
    expect(fields(text)["PST-1.3.1"]).toEqual(["Text", "Audio"]);
    expect({ ...(fields(text)["PST-1.3.2"] as object) }).toEqual({ Text: "1 billion to 10 trillion tokens", Audio: "Less than 10 000 hours" });
    expect({ ...(fields(text)["PST-1.3.3"] as object) }).toEqual({ Text: "web pages", Audio: "speech" });
  });

  test.each([["a model card", "# Demo\n\nLicense: MIT\n\n## Training data\n\nSome text.\n"], ["an empty file", ""], ["five labels", "Last update: 2026-01-01\nModel dependencies: none\n"]])("%s is no summary", (_, text) => { expect(read(text)).toBeUndefined(); });
});

describe("dates", () => {
  test.each([
    ["the month in words", "5 January 2026", "2026-01-05"],
    ["a day above twelve", "25/09/2025", "2025-09-25"],
    ["near the placement in one reading only", "01/09/2025|Sept 2nd, 2025", "2025-09-01"],
    ["near the placement in neither", "01/09/2025|2024-03-01", "01/09/2025"],
    ["near the placement in both", "01/02/2026|2026-01-15", "01/02/2026"],
    ["another date shows the order", "03/04/2026|13/04/2026", "2026-04-03"],
    ["months first, by another date", "03/04/2026|04/23/2026", "2026-03-04"],
    ["a year of two digits, undecided", "7/8/26|4/8/26", "7/8/26"],
    ["no date", "Coming soon.", "Coming soon."],
  ])("%s", (_, given, wanted) => {
    const [updated, placed] = given.split("|");
    expect(fields(base({ updated: updated ?? "", placed: placed ?? "unknown" }))["PST-0.2"]).toBe(wanted);
  });
});

describe("hostile documents", () => {
  test("never throws; keys of the document cannot reach the prototype", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("| Last update: |", " ☒ Yes", "☐ No |", "\n", "## 2.1 ", "## 1.3 ", "| ☒ __proto__ | x | y |", "constructor: 1", "Version of the Summary: ", "|", "\u000b", "**", "Model dependencies: a"), { maxLength: 60 }), (parts) => {
      const found = read(parts.join(""));
      if (found !== undefined) expect(Object.getPrototypeOf(found.data.fields)).toBeNull();
    }));
  });

  test.each([["rows", "| a | b |\n".repeat(100_000)], ["one long row", `| Last update: |${" ☒".repeat(400_000)} |`], ["colons", ":".repeat(1_000_000)], ["questions", "?* ".repeat(300_000)], ["labels", "Last update: x\n".repeat(60_000)], ["hashes", "# ".repeat(500_000)]])("a megabyte of %s is read in time", (_, text) => {
    const start = Date.now();
    read(text);
    expect(Date.now() - start).toBeLessThan(8000);
  });
});

const cases = shared("cases");
if (cases !== undefined) {
  describe("a published summary in Markdown", () => {
    const path = "reports/v1_0/Apertus_EU_Public_Summary.md";
    const found = importSummary({ path, text: readFileSync(`${cases}/01-apertus-legal/files/${path}`, "utf8"), complete: true });

    test.each<readonly [string, unknown, number]>([
      ["PST-0.1", "V1", 5], ["PST-0.2", "2025-09-01", 7], ["PST-1.1.2", "N/A", 18], ["PST-1.2.2", "N/A", 24], ["PST-1.2.3", "2025-09-02", 25], ["PST-1.3.1", ["Text"], 31], ["PST-2.1.1", true, 48], ["PST-2.1.2", ["Text"], 50],
      ["PST-2.2.1.1", false, 59], ["PST-2.2.2.1", false, 64], ["PST-2.3.1", false, 72], ["PST-2.4.1", false, 77], ["PST-2.4.2", false, 79], ["PST-2.5.1", false, 83], ["PST-2.6.1", false, 90], ["PST-3.1.1", false, 100],
    ])("%s", (id, value, line) => {
      expect(found?.data.fields[id]).toEqual(value);
      expect(found?.at("fields", id)).toEqual({ path, line });
    });

    test("sections 1 to 3 are read, and nothing that does not stand there", () => {
      const have = Object.keys(found?.data.fields ?? {});
      for (const id of ["PST-1.1.1", "PST-1.2.1", "PST-1.3.4", "PST-1.3.6", "PST-2.1.3", "PST-2.1.4", "PST-3.1.2", "PST-3.2.1", "PST-3.3.1"]) expect(have).toContain(id);
      for (const id of ["PST-1.3.5", "PST-2.2.2.5", "PST-2.3.2", "PST-2.5.2"]) expect(have).not.toContain(id);
      expect(JSON.stringify(found?.data.fields["PST-2.1.3"]).match(/https:\/\/huggingface\.co\/datasets\//g)).toHaveLength(9);
      expect(JSON.stringify(found?.data.fields["PST-1.3.2"])).toContain("More than 10 trillions tokens");
    });
  });
}
