/** Golden reports of all routes, and of the commands that speak of them. To write them anew: UPDATE_GOLDEN=1. */

import { describe, expect, test } from "@jest/globals";
import { renderMarkdown, SUMMARY_BUDGET } from "../../src/report/markdown.ts";
import { plainStyle } from "../../src/report/style.ts";
import { renderText } from "../../src/report/text.ts";
import { ROUTES } from "./compose.ts";
import { masked, runOn } from "./faces.ts";
import { golden, leftOver } from "./golden.ts";
import { entries, judge } from "./reports.ts";

const cell = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ");

describe.each(ROUTES)("%s", (route) => {
  test("the report as text, with everything", async () => golden(`${route}.txt`, masked(renderText(await judge(route), { width: 100, style: plainStyle, verbose: true }))));

  test("the report as Markdown", async () => golden(`${route}.md`, masked(renderMarkdown(await judge(route), { maxBytes: SUMMARY_BUDGET }))));

  test("outcomes of all entries", async () => {
    const rows = entries(await judge(route)).map((one) => [one.id, one.outcome, cell(one.due), cell(one.reason)].join("\t"));
    golden(`${route}.outcomes.tsv`, `id\toutcome\tdue\treason\n${rows.join("\n")}\n`);
  });

  test("its days", async () => {
    const { code, out, err } = await runOn(route, "timeline");
    expect([code, err]).toEqual([0, ""]);
    golden(`${route}.timeline.txt`, out);
  });
});

describe.each(["non-signatory", "safety-only"])("gap analysis: %s", (route) => {
  test.each(["markdown", "html"])("as %s", async (format) => {
    const { code, out, err } = await runOn(route, "gaps", "--format", format);
    expect([code, err]).toEqual([0, ""]);
    golden(`${route}.gaps.${format === "html" ? "html" : "md"}`, out);
  });
});

test.each(["full-signatory", "open-source", "modifier-known-base", "modifier-unknown-base", "narrow-model", "legacy"])("the questions of classify: %s", async (route) => {
  const { code, out, err } = await runOn(route, "classify");
  expect([code, err]).toEqual([0, ""]);
  golden(`${route}.classify.txt`, out);
});

test.each(["full-signatory", "open-source", "modifier-known-base", "modifier-unknown-base"])("compute and energy: %s", async (route) => {
  const { code, out, err } = await runOn(route, "compute");
  expect([code, err]).toEqual([0, ""]);
  golden(`${route}.compute.txt`, out);
});

test("no golden is left over", () => expect(leftOver()).toEqual([]));
