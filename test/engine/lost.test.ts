/** A change must not hide what it brings in a file that loads elsewhere and cannot be read here. */

import { describe, expect, test } from "@jest/globals";
import { inspect } from "../../src/engine/inspect.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";
import { card, config, documentation, modelFiles, modelYaml } from "../support/wren.ts";

type Files = Readonly<Record<string, string>>;
const BASE: Files = { ...modelFiles("one"), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation() };
/** More parameters than the record says. */
const BIGGER = config.replace("8192", "99999");

async function change(files: Files, base: Files = {}) {
  const repo = new TempRepo(tempFolder()).write({ ...BASE, ...base });
  const from = repo.commit();
  repo.write(files).commit();
  const report = await inspect({ path: repo.path, base: from, now: "2026-11-22" });
  return { fails: report.fails, rules: [...report.general, ...report.models.flatMap((m) => m.obligations.flatMap((o) => o.findings))].filter((f) => f.introduced === true).map((f) => f.rule), report };
}

describe("a configuration that contradicts the record", () => {
  test("fails", async () => {
    expect(await change({ "config.json": BIGGER })).toMatchObject({ fails: true, rules: expect.arrayContaining(["artifacts/parameters-total"]) });
  });

  test.each([
    ["behind more white space than is read", BIGGER.replace("{", `{${" ".repeat(2 * 1024 * 1024)}`)],
    ["behind a value that is longer than what is read", BIGGER.replace("{", `{"_": "${"x".repeat(2 * 1024 * 1024)}",`)],
    ["beside a value that is deeper than what is read", BIGGER.replace("{", `{"_": ${"[".repeat(200)}${"]".repeat(200)},`)],
    ["behind a broken end", `${BIGGER}}`],
  ])("fails %s", async (_, text) => {
    const { fails, report } = await change({ "config.json": text });
    expect(fails).toBe(true);
    expect(report.completeness).toMatchObject({ complete: false, unreadable: [{ path: "config.json" }] });
    expect(report.general).toMatchObject([{ rule: "completeness/lost", path: "config.json", introduced: true, message: expect.stringContaining("could be read"), fix: expect.any(String) }]);
  });

  test("fails with its keys spelt in escapes", async () => {
    const text = BIGGER.replace('"architectures"', String.raw`"architectur\u0065s"`).replace('"model_type"', String.raw`"model\u005ftyp\u0065"`);
    expect(await change({ "config.json": text })).toMatchObject({ fails: true, rules: expect.arrayContaining(["artifacts/parameters-total"]) });
  });
});

test("weights whose pointer no longer tells a digest fail", async () => {
  const { fails, rules } = await change({ "model.safetensors": "version https://git-lfs.github.com/spec/v1\noid sha256:zz\nsize 1\n" });
  expect({ fails, lost: rules.includes("completeness/lost") }).toEqual({ fails: true, lost: true });
});

test.each([
  ["what could not be read before", { "config.json": `{${BIGGER}` }, { "config.json": `{{${config}` }],
  ["a card of which the beginning is read", { "README.md": `${card}${"long ".repeat(400_000)}\n` }, {}],
])("%s is not lost", async (_, files, base) => {
  expect((await change(files, base)).rules).not.toContain("completeness/lost");
});
