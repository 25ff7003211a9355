import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { TempRepo, tempFolder } from "../../support/temp-repo.ts";
import { files } from "../../engine/fix/support.ts";
import { run } from "../optout/io.ts";

const NOW = ["--now", "2026-11-23"];
const repository = (over: Readonly<Record<string, string>> = {}): string => new TempRepo().write(files(over)).path;

describe("gpai-docket timeline", () => {
  const path = repository();

  test("shows a model's days, past and ahead, and no ceiling", async () => {
    const { code, out, err } = await run(["timeline", path, ...NOW]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Model .*\n[\s\S]*Past\n[\s\S]*● duty[\s\S]*── today, 2026-11-23 ─+\n[\s\S]*Ahead\n[\s\S]*2026-12-02 {2}○ information {3}in 9 days\n/);
    expect(out).toContain("never from git tags");
    expect(out).not.toMatch(/\bfines?\b|million|\d %|turnover/i);
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(100);
  });

  test("--fines adds the ceiling of Art. 101, --all every date of the law", async () => {
    const { out } = await run(["timeline", path, "--fines", ...NOW]);
    expect(out.match(/EUR 15 million/g)).toHaveLength(1);
    expect(out).not.toMatch(/35|7 %/);
    const all = await run(["timeline", path, "--all", ...NOW]);
    expect(all.out).toMatch(/Every date of the law\n[\s\S]*High-risk duties, Annex I products/);
    expect(all.out).not.toContain("million");
  });

  test("--format json is a document with models, law, and the ceiling where it was asked for", async () => {
    const { out } = await run(["timeline", path, "--format", "json", ...NOW]);
    const found = JSON.parse(out) as { schemaVersion: number; now: string; models: { dates: { id: string }[] }[]; law: { id: string }[]; fines?: unknown };
    expect([found.schemaVersion, found.now, found.models.length, "fines" in found]).toEqual([1, "2026-11-23", 1, false]);
    expect(found.models[0]?.dates.map((d) => d.id)).toContain("AIA-53.1.d");
    expect(found.law.map((d) => d.id)).not.toContain("T-hr1");
    expect(JSON.parse((await run(["timeline", path, "--format", "json", "--fines", "--all", ...NOW])).out)).toMatchObject({ fines: { entries: [{ id: "AIA-101.1" }, { id: "AIA-88" }, { id: "AIA-101.2" }] } });
  });

  test("--format svg draws one model", async () => {
    const { code, out } = await run(["timeline", path, "--format", "svg", ...NOW]);
    expect([code, out.startsWith("<svg class=\"tl wide\""), out.endsWith("</svg>\n")]).toEqual([0, true, true]);
    const asked = await run(["timeline", path, "--format", "svg", "--fines", ...NOW]);
    expect([asked.code, asked.out, asked.err]).toEqual([2, "", expect.stringContaining("--fines has no place in a picture")]);
  });

  test("without records the dates of the law are shown, and a picture has nothing to draw", async () => {
    const empty = tempFolder();
    const { code, out } = await run(["timeline", empty, ...NOW]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^No model and no record was found here: these are the dates of the law\.\n\n2025-07-10 [\s\S]*Announced, not found/)]);
    expect((await run(["timeline", empty, "--format", "svg", ...NOW])).err).toMatch(/no model here has a day to draw\nDeclare role and dates\.eu_market/);
    const mirror = repository({ ".gpai/model.yaml": "role: mirror\nreason: copy of another provider's weights\n" });
    expect((await run(["timeline", mirror, "--format", "svg", ...NOW])).err).toMatch(/no model here has a day to draw\nNo day binds what is declared here;/);
    writeFileSync(join(empty, "README.md"), "# nothing\n");
    expect((await run(["timeline", empty, "--fines", ...NOW])).out).toMatch(/Fines \(asked for with --fines\)\n/);
  });

  test("a mirror is told why it has no day", async () => {
    const { out } = await run(["timeline", repository({ ".gpai/model.yaml": "role: mirror\nreason: copy of another provider's weights\n" }), ...NOW]);
    expect(out).toContain("Declared as a mirror of someone else's model");
    expect(out).not.toMatch(/● duty {2,}/);
  });

  test("an undeclared placing gives both readings and the key to fill in", async () => {
    const { out } = await run(["timeline", repository({ ".gpai/model.yaml": "role: provider\ndates: {released: 2024-01-01}\n" }), ...NOW]);
    expect(out.replace(/\s+/g, " ")).toMatch(/Declare dates\.eu_market in model\.yaml.*2025-08-02 ○ information.*2027-08-02 ○ information/);
    expect(out).not.toMatch(/● duty {2,}/);
  });

  test("tells slips apart from faults", async () => {
    expect((await run(["timeline", path, "--now", "soon"])).code).toBe(2);
    expect((await run(["timeline", path, "--format", "pdf"])).err).toContain("expected one of: text, json, svg");
    expect((await run(["timeline", path, "--model", "nope", ...NOW])).code).toBe(2);
    expect((await run(["timeline", "--help"])).out).toContain("--fines");
  });
});
