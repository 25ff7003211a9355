import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { renderComment } from "../../../src/report/comment/index.ts";
import { faults } from "./scan.ts";
import { context, SAMPLES } from "./samples.ts";

const ORIGINS = ["https://github.com/wren-lm/wren-3b/", "https://github.com/a-contributor/wren-3b/new/"];

const FOLDERED = { ...context, folder: "models/wren 3b", key: "models/wren_3b", headRepository: null };

describe("golden comments", () => {
  // Set UPDATE_GOLDEN=1 to write them anew, then read the difference.
  test.each([...Object.keys(SAMPLES).map((name) => [name, context] as const), ["findings-in-a-folder", FOLDERED] as const])("%s", (name, where) => {
    const sample = SAMPLES[name] ?? SAMPLES["findings"];
    if (sample === undefined) throw new Error("no sample");
    const { body, state } = renderComment(sample, where);
    const file = new URL(`golden/${name}.md`, import.meta.url);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, body);
    expect(body).toBe(readFileSync(file, "utf8"));
    expect(faults(body, ORIGINS)).toEqual([]);
    expect(state).toBe(name === "clear" || name === "nothing-to-check" ? "clear" : "todo");
    expect(body.includes("✅ GPAI Docket")).toBe(state === "clear");
    expect(body).not.toMatch(/compliant|safe harbou?r|AI Act ready|\d ?%(?![0-9A-F]{2})/i);
  });
});
