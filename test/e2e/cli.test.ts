import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { FACTS_SCHEMA, REPORT_SCHEMA } from "../../src/report/schema.ts";
import { VERSION } from "../../src/version.ts";
import { node24, projectRoot, runNode, systemNode } from "../support/mini-runner.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";
import { card, config, documentation, modelFiles, modelYaml, pointer } from "../support/wren.ts";

const cli = join(projectRoot, "dist/cli.js");
const nodes = [["the development Node", node24], ["the system's Node", systemNode()]] as const;
const run = (args: readonly string[], options: { cwd?: string; node?: string; env?: Record<string, string> } = {}) =>
  runNode(options.node ?? node24, [cli, ...args], { cwd: options.cwd ?? projectRoot, env: { ...process.env, NO_COLOR: "1", ...options.env } });

function json(text: string): Report {
  return REPORT_SCHEMA.parse(JSON.parse(text)) as unknown as Report;
}

describe.each(nodes)("the built CLI under %s", (_, node) => {
  test("checks the complete example without a finding", async () => {
    const { code, stdout, stderr } = await run(["check", "examples/wren-3b", "--now", "2026-11-22"], { node });
    expect(stderr).toBe("");
    expect(stdout).toContain("No findings in what was read");
    expect(code).toBe(0);
  });

  test("names what is wrong in the broken example, with places and fixes", async () => {
    const { code, stdout } = await run(["check", "examples/wren-3b-broken", "--now", "2026-11-22"], { node });
    expect(code).toBe(1);
    for (const text of ["conflict", "gap", ".gpai/documentation.yaml:", "fix:", "Next steps", "Books3"]) expect(stdout).toContain(text);
  });

  test("every command has help, and help exits 0", async () => {
    for (const command of ["check", "facts", "init", "optout", "optout verify", "optout eval", "optout test", "optout domains", "optout snapshot", "optout merge", "explain", "schema"]) {
      const { code, stdout } = await run([...command.split(" "), "--help"], { node });
      expect(code).toBe(0);
      expect(stdout).toContain(`gpai-docket ${command}`);
    }
    expect((await run(["--version"], { node })).stdout).toBe(`${VERSION}\n`);
  });
});

test("dist runs alone, with nothing installed beside it", async () => {
  const alone = tempFolder();
  cpSync(join(projectRoot, "dist"), join(alone, "dist"), { recursive: true });
  cpSync(join(projectRoot, "examples/wren-3b-broken"), join(alone, "model"), { recursive: true });
  for (const [, node] of nodes) {
    const { code, stdout, stderr } = await runNode(node, [join(alone, "dist/cli.js"), "check", join(alone, "model")], { cwd: alone, env: { PATH: process.env["PATH"] } });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("Undeclared dataset");
  }
});

test("the README's sample is what the program prints", async () => {
  const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
  const sample = /shortened:\n\n```text\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? "no sample";
  const { stdout } = await run(["check", "examples/wren-3b-broken", "--now", "2026-11-22"], { env: { COLUMNS: "100" } });
  const printed = new Set(stdout.split("\n"));
  expect(sample.split("\n").filter((line) => line !== "[…]" && !printed.has(line))).toEqual([]);
});

test("the version is the package's", () => {
  expect((JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string }).version).toBe(VERSION);
});

describe("check", () => {
  test("the same input gives the same bytes, valid against the published schema", async () => {
    const args = ["check", "examples/wren-3b-broken", "--format", "json", "--now", "2026-11-22"];
    const [one, two] = [await run(args), await run(args)];
    expect(one.stdout).toBe(two.stdout);
    const report = json(one.stdout);
    expect(report.counts.conflict).toBeGreaterThan(0);
    expect(report.models[0]?.obligations.length).toBeGreaterThan(300);
  });

  test("a repository without a model: one quiet line, exit 0", async () => {
    const repo = new TempRepo().write({ "src/a.c": "int main(void) { return 0; }\n", "README.md": "# A C library\n\nSorts things.\n" });
    repo.commit();
    const { code, stdout } = await run(["check", repo.path]);
    expect(code).toBe(0);
    expect(stdout.trim().split("\n").at(-1)).toBe("No model artifact and no record found: nothing to check.");
  });

  test("first contact: facts, what would be owed, three steps; no wall of gaps and no zero of zero", async () => {
    const repo = new TempRepo().write(modelFiles());
    repo.commit();
    const { code, stdout } = await run(["check", repo.path]);
    expect(code).toBe(0);
    expect(stdout).toContain("3,624,078,336");
    expect(stdout).toContain("AIA-53.1.d");
    expect(stdout).toContain("gpai-docket init");
    expect(stdout.split("\n").length).toBeLessThan(60);
    expect(stdout).not.toMatch(/\d ?%|0\/0|compliant/);
  });

  test("--output writes the file, --format markdown renders, --fail-on decides the exit", async () => {
    const out = join(tempFolder(), "report.md");
    const strict = await run(["check", "examples/wren-3b-broken", "--format", "markdown", "--output", out]);
    expect(strict).toMatchObject({ code: 1, stdout: "" });
    expect(readFileSync(out, "utf8")).toMatch(/^### GPAI Docket: /);
    expect((await run(["check", "examples/wren-3b-broken", "--fail-on", "never"])).code).toBe(0);
  });

  test("--base judges the change alone", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation() });
    const base = repo.commit();
    repo.write({ "notes.txt": "x" }).commit();
    expect((await run(["check", repo.path, "--base", base])).code).toBe(0);
    repo.write({ ".gpai/documentation.yaml": documentation({ "MDF-PRP-7": "7000000000" }) }).commit();
    const changed = await run(["check", repo.path, "--base", base, "--format", "json"]);
    expect(changed.code).toBe(1);
    const ids = json(changed.stdout).models.flatMap((m) => m.obligations).filter((o) => o.findings.some((f) => f.introduced === true)).map((o) => o.id);
    expect(ids).toContain("MDF-PRP-7");
    const missing = await run(["check", repo.path, "--base", "f".repeat(40)]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/fix: .*git fetch/);
  });

  test.each([
    [["check", "/nowhere/at/all"], "fix:"],
    [["check", ".", "--formt", "json"], "Did you mean --format?"],
    [["check", ".", "--format", "xml"], "expected one of: text, json, markdown"],
    [["check", ".", "--now", "22/11/2026"], "expected a date like 2026-11-22"],
    [["check", ".", "extra"], "Too many arguments: extra"],
    [["chekc"], "Did you mean check?"],
    [["check", "examples/wren-3b", "--model", "nope"], "Models here: default"],
    [["explain", "C-1.3.1"], "Nearest: "],
    [["explain", "C-1.5.9"], "C-1.5.1"],
    [["schema", "modle"], "Names: "],
  ])("%j exits 2 with words", async (args, text) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("a corrupt record is an open question with file and line, never green, and hides nothing else", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation(), ".gpai/summary.yaml": "a: [\nb: {" });
    repo.commit();
    const { code, stdout } = await run(["check", repo.path]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\.gpai\/summary\.yaml:\d/);
    expect(stdout).toContain("MDF-PRP-1");
  });

  test("colours: none when piped or switched off, some when forced", async () => {
    const escape = "\u001b[";
    expect((await run(["check", "examples/wren-3b"])).stdout).not.toContain(escape);
    expect((await run(["check", "examples/wren-3b"], { env: { NO_COLOR: "", FORCE_COLOR: "1" } })).stdout).toContain(escape);
    expect((await run(["check", "examples/wren-3b", "--no-color"], { env: { NO_COLOR: "", FORCE_COLOR: "1" } })).stdout).not.toContain(escape);
  });
});

describe("facts, explain, schema", () => {
  test("facts prints valid JSON with sources", async () => {
    const { stdout, code } = await run(["facts", "examples/wren-3b", "--format", "json"]);
    expect(code).toBe(0);
    const facts = FACTS_SCHEMA.parse(JSON.parse(stdout));
    expect(facts.models[0]?.facts.find((f) => f.key === "parameters.total")).toMatchObject({ value: 3_624_078_336, unit: "parameters" });
    expect((await run(["facts", "examples/wren-3b"])).stdout).toContain("3,624,078,336 parameters");
  });

  test("explain shows duty, basis, example, clock and source; --list lists and filters", async () => {
    const { stdout } = await run(["explain", "AIA-53.1.d"]);
    for (const text of ["AI Act", "53(1)(d)"]) expect(stdout).toContain(text);
    expect((await run(["explain", "--list", "--chapter", "copyright"])).stdout).toContain("C-1.5.1");
    const bound = await run(["explain", "--list", "--chapter", "safety", "--applies-to", "examples/wren-3b"]);
    expect(bound.code).toBe(0);
    expect(bound.stdout).toContain("systemic risk");
  });

  test("explain --timeline and --signatories print dated snapshots, never a verdict", async () => {
    const dates = (await run(["explain", "--timeline", "--now", "2026-11-22"])).stdout;
    expect(dates).toMatch(/2025-08-02 {8}/);
    expect(dates).toMatch(/2027-08-02 {2}ahead/);
    const names = (await run(["explain", "--signatories"])).stdout;
    expect(names).toMatch(/Mistral AI: listed on 2025-08-01 and 2026-07-31/);
    expect(names).not.toMatch(/withdrew|refused/);
  });

  test("schema prints what schemas/ holds", async () => {
    const names = (await run(["schema"])).stdout.trim().split("\n");
    expect(names).toContain("model");
    for (const name of names) expect((await run(["schema", name])).stdout).toBe(readFileSync(join(projectRoot, `schemas/${name}.schema.json`), "utf8"));
  });
});

describe("init", () => {
  test("writes skeletons with marked inferences, never overwrites, and check then names what is left", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ".gpai/copyright.yaml": "contact: rights@wren-lm.eu\n" });
    repo.commit();
    const first = await run(["init", repo.path]);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/kept\s+\.gpai\/copyright\.yaml/);
    expect(readFileSync(join(repo.path, ".gpai/copyright.yaml"), "utf8")).toBe("contact: rights@wren-lm.eu\n");
    const text = readFileSync(join(repo.path, ".gpai/documentation.yaml"), "utf8");
    expect(text).toContain("3624078336");
    expect(text).toMatch(/# inferred from .*: confirm/);
    expect((await run(["init", repo.path])).stdout).toContain("Nothing written");
    const { stdout } = await run(["check", repo.path]);
    expect(stdout).not.toMatch(/internal error|invalid/);
  });

  test("does not write through a link that leaves the repository", async () => {
    const outside = tempFolder();
    const repo = new TempRepo().write({ "config.json": config, "README.md": card, "model.safetensors": pointer("x", 10_000) });
    symlinkSync(outside, join(repo.path, ".gpai"));
    repo.commit();
    const { code } = await run(["init", repo.path]);
    expect(code).toBe(2);
    mkdirSync(join(outside, "probe"));
    writeFileSync(join(outside, "probe/x"), "");
    expect(execFileSync("ls", [outside], { encoding: "utf8" }).trim()).toBe("probe");
  });
});
