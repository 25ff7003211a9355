/** What is printed: no face of any route, no command, no help text and no explanation makes a forbidden claim. */

import { beforeAll, describe, expect, test } from "@jest/globals";
import { renderComment } from "../../src/report/comment/index.ts";
import { ROUTES } from "../routes/compose.ts";
import { CONTEXT, faces, runOn } from "../routes/faces.ts";
import { judge } from "../routes/reports.ts";
import { ALLOWED } from "./allowed.ts";
import { CLAIMS } from "./patterns.ts";
import { printedTexts } from "./printed.ts";
import { lines, scan, type Unit } from "./scan.ts";

let printed: readonly Unit[] = [];
beforeAll(async () => { printed = await printedTexts(); }, 120_000);

test("everything is printed: each route on each face, each command, each entry", async () => {
  const places = new Set(printed.map((one) => one.where.replace(/:\d+$/, "")));
  for (const route of ROUTES) {
    for (const face of Object.keys(faces(await judge(route)))) if (face !== "annotations") expect(places).toContain(`${route} on 2026-11-22, ${face}`);
    for (const command of ["timeline --all", "timeline --format svg", "classify ", "compute "]) expect([...places].some((one) => one.startsWith(`${route}, ${command}`))).toBe(true);
  }
  for (const command of ["check", "facts", "init", "classify", "fix", "baseline", "optout", "gaps", "timeline", "compute", "explain", "schema"]) expect(places).toContain(`${command} --help`);
  expect([...places].filter((one) => one.startsWith("explain ") && !one.includes("--")).length).toBeGreaterThanOrEqual(379);
  expect([...places].filter((one) => one.includes(", annotations")).length).toBeGreaterThan(5);
});

test("no printed text makes a forbidden claim", () => expect(lines(scan(printed).hits)).toEqual([]));

test("what only rendered texts hold and is allowed is printed", () => {
  const { used } = scan(printed);
  expect(ALLOWED.filter((one) => one.printed === true && !used.has(one)).map((one) => one.words)).toEqual([]);
});

describe("amounts of fines", () => {
  const AMOUNT = /\bEUR ?\d|\b\d+ ?million\b|turnover/i;
  test("stand in no report, on no face and in no timeline that was not asked for them", async () => {
    for (const route of ROUTES) {
      for (const [face, text] of Object.entries(faces(await judge(route)))) expect([route, face, AMOUNT.exec(text.replace(/use_limits.*|\d+ million monthly/g, ""))?.[0] ?? null]).toEqual([route, face, null]);
      expect([route, AMOUNT.exec((await runOn(route, "timeline", "--all")).out)?.[0] ?? null]).toEqual([route, null]);
    }
  });

  test("where asked for, are those of Art. 101 and no others", async () => {
    const { out } = await runOn("full-signatory", "timeline", "--fines");
    expect(out).toMatch(/Art\. 101/);
    expect(out.replace(/\s+/g, " ")).toMatch(/3 % .*EUR 15 million/);
    expect(out).not.toMatch(/35 million|(?<!\d)7 ?%/);
  });
});

test("a claim put into a finding is caught on every face that shows findings", async () => {
  const report = await judge("third-country-without");
  for (const { id, catches } of CLAIMS) {
    const words = catches[0] ?? "";
    const spoiled = { ...report, models: report.models.map((model) => ({ ...model, obligations: model.obligations.map((one) => (one.id === "AIA-54.1" ? { ...one, findings: one.findings.map((finding) => ({ ...finding, message: words })) } : one)) })) };
    const shown = renderComment(spoiled, CONTEXT).body.replace(/<wbr>/g, "").replace(/<[^>]{1,80}>/g, " ");
    expect([id, scan([{ where: "comment", text: shown }]).hits.map((one) => one.claim)]).toEqual([id, expect.arrayContaining([id])]);
  }
});
