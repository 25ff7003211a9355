import { describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { mutated, place } from "../../routes/compose.ts";

async function printed(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = "";
  const code = await main(argv, { out: (text) => { out += text; }, err: (text) => { out += text; }, style: (_, text) => text, width: 100, interactive: false });
  return { code, out };
}

describe("check --public", () => {
  // The review of access is years old: said on one's own machine, and to nobody else.
  const folder = place("late", mutated("full-signatory", ".gpai/safety.yaml", /access_review: \d{4}-\d{2}-\d{2}/, "access_review: 2024-01-09"));

  test("leaves out what is confidential, in every format", async () => {
    for (const format of ["text", "json", "markdown", "html"]) {
      const own = await printed("check", folder, "--now", "2026-11-22", "--format", format, "--verbose");
      const others = await printed("check", folder, "--now", "2026-11-22", "--format", format, "--verbose", "--public");
      // The place and what is asked stand there; the recorded day never does.
      expect([format, /safety\.yaml(?:&quot;|"|`)?[:,].{0,40}\d/s.test(own.out), own.code]).toEqual([format, true, 1]);
      expect([format, others.out.includes("Said only on your machine"), others.out.includes("2024-01-09")]).toEqual([format, true, false]);
    }
  });

  test("is in the help", async () => expect((await printed("check", "--help")).out).toContain("--public"));
});
