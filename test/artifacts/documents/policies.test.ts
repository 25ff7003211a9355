import { describe, expect, test } from "@jest/globals";
import { readTicks, yesOrNo } from "../../../src/artifacts/documents/policies/ticks.ts";
import { got, of, readAs, values } from "./support.ts";

type Value = Record<string, unknown>;
const documents = (reading: Awaited<ReturnType<typeof readAs>>): readonly Value[] => of(reading, "documents").map((o) => o.value as Value);

const SUMMARY = `**Public Summary of Training Content**

| Version of the Summary: | *V2* |
| :---- | :---- |
| Last update: | *02/03/2026* |

# General information

## 1.1. Provider identification

| Provider name and contact details: | Example Labs, hello@example.org |
| :---- | :---- |
| Authorised representative name and contact details: | N/A |

## 1.3 Modalities

| Modality | Training data size | Types of content |
| --- | --- | --- |
| ☒ Text | ☐ Less than 1 billion tokens ☒ 1 billion to 10 trillion tokens | Web pages |
| ☐ Image | ☐ Less than 1 million | |

## 2.1 Publicly available datasets

| Have you used publicly available datasets to train the model? | ☒ Yes ☐ No |
| :--- | :--- |
| List of large publicly available datasets: | [web](https://huggingface.co/datasets/org/web) |
| Additional comments (optional): | [More Information Needed] |

## 2.3 Data crawled

| Were crawlers used by the provider or on behalf of? | ☐ Yes ☒ No |
| :--- | :--- |

## 3.1 Respect of reservation of rights

| Are you a Signatory to the Code of Practice? | [x] Yes [ ] No |
| :--- | :--- |
| Additional comments (optional): | none |
`;

describe("public summaries", () => {
  test("fields by the template's labels, with lines, ticks, and answers", async () => {
    const r = await readAs("reports/EU_Public_Summary.md", SUMMARY);
    const [value] = documents(r);
    expect(value).toMatchObject({ type: "public-summary", version: "V2", title: "Public Summary of Training Content" });
    expect(value?.["fields"]).toMatchObject({
      "PST-0.1": { text: "V2", line: 3 }, "PST-1.1.1": { text: "Example Labs, hello@example.org", line: 11 }, "PST-1.1.2": { notApplicable: true }, "PST-1.3.1": { ticked: ["Text"] }, "PST-1.3.2": { ticked: ["1 billion to 10 trillion tokens"] },
      "PST-2.1.1": { answer: "yes", line: 24 }, "PST-2.1.5": { placeholder: true }, "PST-2.3.1": { answer: "no" }, "PST-3.1.1": { answer: "yes" }, "PST-3.1.3": { text: "none" },
    });
    expect(r?.datasets).toMatchObject([{ id: "org/web", context: "register", source: { detail: "PST-2.1.3" } }]);
    expect(values(r, "summary.links")).toEqual(["reports/EU_Public_Summary.md"]);
  });

  test("an open order of day and month is read as the template prints it, and both readings are kept", async () => {
    expect(documents(await readAs("summary-eu.md", SUMMARY))[0]?.["lastUpdate"]).toEqual({ raw: "02/03/2026", date: "2026-03-02", line: 5, readings: ["2026-03-02", "2026-02-03"], readAs: "day first, as the template prints dates" });
    expect(documents(await readAs("summary-eu.md", SUMMARY.replace("02/03/2026", "24-Nov-2025")))[0]?.["lastUpdate"]).toEqual({ raw: "24-Nov-2025", date: "2025-11-24", line: 5 });
    expect(documents(await readAs("summary-eu.md", SUMMARY.replace("02/03/2026", "Coming soon.")))[0]?.["lastUpdate"]).toMatchObject({ raw: "Coming soon.", date: null });
  });

  test("N/A is an answer and no placeholder", async () => {
    const fields = documents(await readAs("summary-eu.md", SUMMARY))[0]?.["fields"] as Record<string, Value>;
    expect(fields["PST-1.1.2"]?.["placeholder"]).toBeUndefined();
  });

  test("headings with text below, without tables", async () => {
    const text = "# Public summary\n\n## 2.3 Data crawled\n\nWere crawlers used by the provider? ☒ Yes ☐ No\n\n### Crawler name(s)/identifier(s)\n\nExampleBot\n\n## 3.2 Removal of illegal content\n\nGeneral description of measures taken: a classifier\n\n## 2.5 Synthetic data\n\nWas synthetic AI-generated data created by the provider? ☐ Yes ☒ No\n";
    expect(documents(await readAs("transparency.md", text))[0]?.["fields"]).toMatchObject({ "PST-2.3.1": { answer: "yes", line: 5 }, "PST-2.3.2": { text: "ExampleBot", line: 9 }, "PST-3.2.1": { text: "a classifier" }, "PST-2.5.1": { answer: "no" } });
  });

  test("a text that only talks about summaries is none", async () => {
    expect(await readAs("summary-notes.md", "# Notes\n\nThe public summary follows the Commission's template. Crawlers were not discussed.\n")).toBeUndefined();
  });
});

describe("tick boxes", () => {
  test.each([["☒ Yes     ☐ No", "yes"], ["☐ Yes ☒ No", "no"], ["☒ Yes ☒ No", undefined], ["☐ Yes ☐ No", undefined], ["[x] Yes [ ] No", "yes"], ["☑ No ☐ Yes", "no"], ["✅ Yes", "yes"]])("%s", (text, said) => {
    const ticks = readTicks(text);
    expect(ticks === undefined ? "no boxes" : yesOrNo(ticks)).toBe(said);
  });

  test("words without boxes are not ticked", () => { expect(readTicks("Yes, x No")).toBeUndefined(); });
});

const CODE = `**Code of Practice for Example (GPAI)**

Release Version of this document: v1

Last update: 01.09.2025

Example Labs has not signed the Code of Practice.

**A) TRANSPARENCY DOCUMENTATION**

Legal name for the model provider: Example Labs

Versioned model name: Example 1

Release date: Sept 2nd, 2025

Model dependencies: None.

Input modalities: Text

Model License: Apache 2.0

Technical report: [link TBD]

**B) COPYRIGHT POLICY**

We use only lawfully accessible content and respect paywalls.

Data from sites that opted out by robots.txt, at the time of January 2025, was removed.

We mitigate verbatim memorization of text.

**4) Contact for the lodging of complaints**

Right holders may lodge a complaint to: [copyright@example.org](mailto:copyright@example.org)
`;

describe("Code of Practice, documentation and copyright documents", () => {
  test("one document that is all three, with dates, contact, snapshot, placeholder", async () => {
    const r = await readAs("docs/EU_Code_of_Practice.md", CODE);
    const found = documents(r);
    expect(found.map((d) => [d["type"], d["line"], d["within"]])).toEqual([["code-of-practice", 1, undefined], ["model-documentation", 11, "code-of-practice"], ["copyright-policy", 25, "code-of-practice"]]);
    expect(found[0]).toMatchObject({
      lastUpdate: { date: "2025-09-01", line: 5 }, signed: { value: false, line: 7 }, placeholders: [{ line: 23, label: "Technical report" }],
      contacts: [{ address: "copyright@example.org", purpose: "copyright", line: 35 }], reservationSnapshots: [{ date: "2025-01", raw: "January 2025", line: 29 }],
    });
    expect((got(found[2]?.["measures"]) as Value[]).map((m) => m["measure"])).toEqual(expect.arrayContaining(["1.2 lawful access", "1.3 rights reservations", "1.4 infringing outputs", "1.5 contact and complaints"]));
    expect([values(r, "release.date"), values(r, "licence.id"), values(r, "model.name")]).toEqual([["2025-09-02"], ["Apache-2.0"], ["Example 1"]]);
  });

  test("a copyright policy alone", async () => {
    const found = documents(await readAs("COPYRIGHT_POLICY.md", "# Copyright policy\n\nLast updated: 2026-05-01\n\nWe honour robots.txt. Complaints can be sent to rights@example.org.\n"));
    expect(found.map((d) => d["type"])).toEqual(["copyright-policy"]);
    expect(found[0]).toMatchObject({ lastUpdate: { date: "2026-05-01" }, contacts: [{ address: "rights@example.org" }] });
  });

  test("other policies are none of these", async () => {
    expect(await readAs("legal/refund.md", "# Refund policy\n\nWrite to shop@example.org.\n")).toBeUndefined();
    expect(await readAs("CODE_OF_CONDUCT.md", "# Code of conduct\n\nReport to x@example.org\n")).toBeUndefined();
  });
});

describe("acceptable use and complaint channels", () => {
  test.each([["USAGE_POLICY", "Be lawful."], ["USE_POLICY.md", "# Example\n\nPlease."], ["docs/Example_Acceptable_Use_Policy.md", "Example Acceptable Use Policy\n\n(v1.0 | September 1, 2025)\n"], ["policies/terms.md", "# Acceptable use policy\n\nNo harm.\n"]])("%s", async (path, text) => {
    const r = await readAs(path, text);
    expect(values(r, "acceptable_use.files")).toEqual([path]);
    expect(documents(r).map((d) => d["type"])).toEqual(["acceptable-use"]);
  });

  const form = "name: Opt-out request\ndescription: Remove your code from the dataset\nbody:\n  - type: markdown\n    attributes:\n      value: We will answer.\n  - type: textarea\n    id: remove_repos\n    attributes:\n      label: Repositories\n    validations:\n      required: true\n";

  test("an opt-out form: fields with labels, no deadline", async () => {
    const [value] = documents(await readAs(".github/ISSUE_TEMPLATE/opt-out.yml", form));
    expect(value).toMatchObject({ type: "complaint-channel", purpose: "opt-out", subject: "dataset", deadline: null, fields: [{ id: "remove_repos", type: "textarea", label: "Repositories", required: true, line: 7 }] });
  });

  test("a stated deadline", async () => {
    expect(documents(await readAs(".github/ISSUE_TEMPLATE/opt-out.yml", form.replace("We will answer.", "We answer within 14 days.")))[0]?.["deadline"]).toEqual({ text: "within 14 days", line: 6 });
  });

  test("a copyright complaint as a Markdown template", async () => {
    expect(documents(await readAs(".github/ISSUE_TEMPLATE/copyright.md", "---\nname: Copyright complaint\nabout: For rightsholders\n---\nDescribe the work.\n"))[0]).toMatchObject({ purpose: "complaint" });
  });

  test("bug reports and the chooser are none", async () => {
    expect(await readAs(".github/ISSUE_TEMPLATE/bug.yml", "name: Bug\ndescription: Something broke\nbody: []\n")).toBeUndefined();
    expect(await readAs(".github/ISSUE_TEMPLATE/config.yml", "blank_issues_enabled: true\n")).toBeUndefined();
  });
});
