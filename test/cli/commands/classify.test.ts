import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { plainStyle } from "../../../src/report/style.ts";
import { inTerminal } from "../../support/terminal.ts";
import { TempRepo, tempFolder } from "../../support/temp-repo.ts";
import { modelFiles, modelYaml, pointer } from "../../support/wren.ts";
import { run as piped, type Ran } from "../optout/io.ts";

const NOW = ["--now", "2026-11-23"];
const RECORD = ".gpai/classification.yaml";
const ANSWERS = 'by: General Counsel, Example AI\nreasons: trained by us from the first token\nrole: provider\ngpai: "yes"\nsystemic-risk: "no"\n';
const projectRoot = new URL("../../../", import.meta.url).pathname;

function repository(over: Readonly<Record<string, string>> = {}, records: Readonly<Record<string, string>> = { ".gpai/model.yaml": modelYaml }): TempRepo {
  return new TempRepo().write({ ...modelFiles(), ...records, ...over });
}

function answersFile(text = ANSWERS, name = "answers.yaml"): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, text);
  return path;
}

const classify = (repo: TempRepo, ...args: readonly string[]): Promise<Ran> => piped(["classify", repo.path, ...NOW, ...args]);
const read = (repo: TempRepo, path: string): string => readFileSync(join(repo.path, path), "utf8");

/** A session whose typed lines are given; undefined is Ctrl-C. */
async function session(args: readonly string[], lines: readonly (string | undefined)[]): Promise<Ran & { readonly left: number; readonly prompts: readonly string[] }> {
  const [queue, prompts, text]: [(string | undefined)[], string[], string[]] = [[...lines], [], []];
  let closed = 0;
  const code = await main(args, {
    out: (t) => { text.push(t); }, err: (t) => { text.push(t); }, style: plainStyle, width: 100, interactive: false,
    dialogue: () => Promise.resolve({
      ask: (prompt) => { prompts.push(prompt); return Promise.resolve(queue.shift()); },
      close: () => { closed += 1; },
    }),
  });
  expect(closed).toBeGreaterThan(0);
  return { code, out: text.join(""), err: "", left: queue.length, prompts };
}

describe("without a terminal and without answers", () => {
  test("the questions with their facts, to the letter", async () => {
    const { code, out, err } = await classify(repository());
    // Set UPDATE_GOLDEN=1 to write it anew, then read the difference.
    const golden = join(projectRoot, "test/cli/commands/classify-questions.txt");
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, out);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(readFileSync(golden, "utf8"));
  });
  test("nothing is written, with --write it is refused", async () => {
    const repo = repository();
    expect(await classify(repo, "--write")).toMatchObject({ code: 2, err: expect.stringContaining("there are no answers to write") });
    expect(existsSync(join(repo.path, RECORD))).toBe(false);
  });
  test("also of a repository without any record, and without any model", async () => {
    expect((await classify(repository({}, {}))).out).toMatch(/weights are here: 1 file/);
    expect((await classify(new TempRepo().write({ "main.py": "x" }))).out).toContain("no weights were found in this repository");
  });
  test("JSON", async () => {
    const { code, out } = await classify(repository(), "--format", "json");
    const data = JSON.parse(out) as { readonly questions: readonly { readonly question: string }[]; readonly uses: string };
    expect([code, data.questions.map((one) => one.question)]).toEqual([0, ["role", "lineage", "gpai", "systemic-risk", "modifier", "open-source", "eu-market", "legacy", "representative"]]);
    expect(data.uses).toContain("Annex III");
  });
  test("several models are classified one by one", async () => {
    const repo = new TempRepo().write({ "a/model.safetensors": pointer("a", 1000), "a/config.json": modelFiles()["config.json"] ?? "", "b/model.safetensors": pointer("b", 1000), "b/config.json": modelFiles()["config.json"] ?? "", ".gpai/a/model.yaml": "model: {id: a, path: a}\nrole: provider\n", ".gpai/b/model.yaml": "model: {id: b, path: b}\nrole: provider\n" });
    expect(await classify(repo)).toMatchObject({ code: 2, err: expect.stringMatching(/2 models.*\n.*--model: a, b/s) });
    expect(await classify(repo, "--model", "c")).toMatchObject({ code: 2, err: expect.stringContaining("name one of: a, b") });
    expect((await classify(repo, "--model", "b", "--answers", answersFile(), "--write")).code).toBe(0);
    expect(existsSync(join(repo.path, ".gpai/b/classification.yaml"))).toBe(true);
    expect([existsSync(join(repo.path, RECORD)), existsSync(join(repo.path, ".gpai/a/classification.yaml"))]).toEqual([false, false]);
  });
});

describe("--answers", () => {
  test("a file that is not there is named as it was given", async () => {
    const path = answersFile(ANSWERS).replace(/answers\.yaml$/, "nowhere.yaml");
    expect(await classify(repository(), "--answers", path)).toMatchObject({ code: 2, err: expect.stringMatching(/^error: \/.*\/nowhere\.yaml: no such file[^]*\nfix: check the path after --answers/) as unknown });
  });
  test("a diff first and nothing written; with --write the record, which the check then reads", async () => {
    const repo = repository();
    const file = answersFile();
    const shown = await classify(repo, "--answers", file);
    expect([shown.code, existsSync(join(repo.path, RECORD))]).toEqual([0, false]);
    expect(shown.out).toContain(`+++ b/${RECORD}\n`);
    expect(shown.out).toMatch(/Nothing was written\. To write \.gpai\/classification\.yaml, run the same command with --write\.\n$/);
    expect((await classify(repo, "--answers", file, "--write")).code).toBe(0);
    expect(read(repo, RECORD)).toContain('  - question: systemic-risk\n    answer: "no"\n    by: "General Counsel, Example AI"\n    on: 2026-11-23\n');
    const report = JSON.parse((await piped(["check", repo.path, ...NOW, "--format", "json"])).out) as { readonly models: readonly { readonly obligations: readonly { readonly id: string; readonly outcome: string; readonly reason?: string }[] }[]; readonly general: readonly { readonly rule: string }[] };
    expect(report.models[0]?.obligations.find((one) => one.id === "AIA-51.2")).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("Decided on 2026-11-23: no") });
    expect(report.general.filter((one) => one.rule.startsWith("classification/"))).toEqual([]);
  });
  test("facts that change afterwards make it a conflict", async () => {
    const repo = repository();
    await classify(repo, "--answers", answersFile(), "--write");
    repo.write({ ".gpai/model.yaml": `${modelYaml}compute: {flop: 3.8e25, method: architecture, uncertainty: 0.3}\n` });
    const { out } = await piped(["check", repo.path, "--now", "2026-12-01"]);
    expect(out).toMatch(/conflict +AIA-51\.2/);
    expect(out).toContain('Today it is "above"');
    expect(out).not.toContain("3.8");
    expect((await classify(repo)).out).toMatch(/Contradicted\n +- The decision on systemic-risk: no/);
  });
  test("also while model.yaml declares no role", async () => {
    const repo = repository();
    await classify(repo, "--answers", answersFile(`${ANSWERS}legacy: from-2025-08-02\n`), "--write");
    const changed = `${modelYaml.replace("role: provider\n", "").replace(/eu_market: [0-9-]+/, "eu_market: 2025-05-01")}compute: {flop: 3.8e25, method: architecture, uncertainty: 0.3}\n`;
    repo.write({ ".gpai/model.yaml": changed });
    const { code, out } = await piped(["check", repo.path, "--now", "2026-12-01", "--fail-on", "conflict"]);
    expect(code).toBe(1);
    expect(out).toContain("role not declared");
    expect(out).toMatch(/conflict +AIA-51\.2/);
    expect(out).toMatch(/conflict +AIA-111\.3.*\n +The decision on legacy/);
  });
  test("the role of a mirror hides no contradiction", async () => {
    const repo = repository();
    await classify(repo, "--answers", answersFile(), "--write");
    repo.write({ ".gpai/model.yaml": modelYaml.replace("role: provider", "role: mirror") });
    const { code, out } = await piped(["check", repo.path, ...NOW]);
    expect([code, out.includes("role: mirror is declared")]).toEqual([1, true]);
    expect(out).toMatch(/conflict +records\n +The decision on role/);
  });
  test("missing declarations are proposed, never written", async () => {
    const repo = repository({}, { ".gpai/model.yaml": "model: {name: Wren 3B}\n" });
    const { out } = await classify(repo, "--answers", answersFile(), "--write");
    expect(out).toMatch(/Lines for \.gpai\/model\.yaml[^]*\n {2}role: provider\n {2}systemic_risk: false\n/);
    expect(read(repo, ".gpai/model.yaml")).toBe("model: {name: Wren 3B}\n");
  });
  test("what contradicts model.yaml is said before anything is written", async () => {
    const { out } = await classify(repository(), "--answers", answersFile(ANSWERS.replace('"no"', '"yes"')));
    expect(out).toMatch(/What a check will say[^]*classification\/contradicts-declaration[^]*systemic_risk: false is declared/);
  });
  test("earlier decisions and comments stay", async () => {
    const repo = repository({ [RECORD]: "# ours\ndecisions:\n  - question: role   # in 2025\n    answer: modifier\n    by: CTO, Example AI\n    on: 2025-09-01\n    reasons: then we built on another\n" });
    await classify(repo, "--answers", answersFile(), "--write");
    const text = read(repo, RECORD);
    expect(text.startsWith("# ours\ndecisions:\n  - question: role   # in 2025\n")).toBe(true);
    expect(text.match(/question: role/g)).toHaveLength(2);
  });
  test("wrong answers are named with line and fix, exit 2, nothing written", async () => {
    const repo = repository();
    const result = await classify(repo, "--answers", answersFile(`${ANSWERS}rol: provider\neu-market: place\n`), "--write");
    expect(result.code).toBe(2);
    expect(result.err).toMatch(/answers\.yaml:6: "rol" is no question\n {2}fix: Did you mean role\?/);
    expect(result.err).toMatch(/answers\.yaml:7: "place" is no answer to eu-market\n {2}fix: Did you mean placed\?/);
    expect(existsSync(join(repo.path, RECORD))).toBe(false);
  });
  test("hostile answers: no control sign comes out, no link is followed", async () => {
    const repo = repository();
    const evil = await classify(repo, "--answers", answersFile('"\\u001b[2J\\u202e": x\n'));
    expect([evil.code, /[\u001b\u202e]/.test(evil.out + evil.err)]).toEqual([2, false]);
    const link = join(tempFolder(), "link.yaml");
    symlinkSync(answersFile(), link);
    expect(await classify(repo, "--answers", link)).toMatchObject({ code: 2, err: expect.stringContaining("symbolic link") });
    for (const [path, words] of [[answersFile("x".repeat(1_100_000)), "larger than 1 MiB"], [tempFolder(), "not a regular file"], ["/nowhere/a.yaml", "no such folder"]] as const) {
      expect(await classify(repo, "--answers", path)).toMatchObject({ code: 2, err: expect.stringContaining(words) });
    }
  });
  test.each([["folder", ".gpai"], ["file", RECORD]])("never through a link: %s", async (_, path) => {
    const repo = new TempRepo().write(modelFiles());
    const outside = tempFolder();
    if (path === RECORD) { mkdirSync(join(repo.path, ".gpai")); writeFileSync(join(outside, "x"), "keep"); symlinkSync(join(outside, "x"), join(repo.path, path)); } else symlinkSync(outside, join(repo.path, path));
    const result = await classify(repo, "--answers", answersFile(), "--write");
    expect(result.code).toBe(2);
    expect(readdirSync(outside)).toEqual(path === RECORD ? ["x"] : []);
    if (path === RECORD) expect(readFileSync(join(outside, "x"), "utf8")).toBe("keep");
  });
  test("a bare repository is shown and not written", async () => {
    const repo = repository();
    repo.commit();
    const bare = join(tempFolder(), "x.git");
    repo.git("clone", "--quiet", "--bare", repo.path, bare);
    expect((await piped(["classify", bare, ...NOW, "--answers", answersFile()])).code).toBe(0);
    expect(await piped(["classify", bare, ...NOW, "--answers", answersFile(), "--write"])).toMatchObject({ code: 2, err: expect.stringContaining("bare repository") });
  });
  test("options that exclude each other, and a signature that says nothing", async () => {
    const repo = repository();
    for (const args of [["--write", "--dry-run"], ["--by", "TBD"], ["--by", ""], ["--now", "soon"], ["--format", "xml"], ["--wirte"]]) expect((await classify(repo, ...args)).code).toBe(2);
    expect((await classify(repo, "--answers", answersFile("role: provider\nreasons: ours from the start\n"), "--by", "CTO, Example AI")).out).toContain('by: "CTO, Example AI"');
  });
  test("JSON with --write says that it was written", async () => {
    const repo = repository();
    const { out } = await classify(repo, "--answers", answersFile(), "--format", "json", "--write");
    expect(JSON.parse(out)).toMatchObject({ record: { path: RECORD, written: true, decisions: [{ question: "role" }, { question: "gpai" }, { question: "systemic-risk" }] } });
    expect(existsSync(join(repo.path, RECORD))).toBe(true);
  });
});

describe("hostile facts", () => {
  test("names with escapes, markup and quotes are shown and kept harmlessly", async () => {
    const repo = repository({ "README.md": '---\nlicense: "evil\\u001b[31m\\u202e\'\\"}, {key: x"\nlicense_name: "<script>alert(1)</script>"\nbase_model: "org/`x`\\u2028## heading"\npipeline_tag: text-generation\n---\n# Wren\n' });
    const report = await classify(repo);
    expect(/[\u001b\u202e\u2028]/.test(report.out)).toBe(false);
    const result = await classify(repo, "--answers", answersFile(`${ANSWERS}open-source: not-claimed\n`), "--write");
    expect([result.code, /[\u001b\u202e\u2028]/.test(result.out + read(repo, RECORD))]).toEqual([0, false]);
    expect((await piped(["check", repo.path, ...NOW, "--format", "json"])).out).not.toContain("records/invalid");
  });
});

describe("a session", () => {
  test("questions that arise, answers by number and word, help, reasons, signature, one question whether to write", async () => {
    const repo = repository();
    const done = await session(["classify", repo.path, ...NOW], ["?", "provder", "1", "", "trained by us", "", "YES", "TODO", "broad tasks", "", "2", "not ours to claim", "", "", "1", "established in Berlin, see above", "", "General Counsel, Example AI", "y"]);
    expect([done.code, done.left]).toEqual([0, 0]);
    expect(done.out).toContain("Did you mean provider?");
    expect(done.out).toMatch(/AIA-3\.3 {2}Art\. 3\(3\) provider: /);
    expect(done.out).toContain("That is a placeholder.");
    expect(done.out.replaceAll(/\s+/g, " ")).toContain("Does not arise: the role is not that of a modifier");
    expect(done.out.split("\n").filter((line) => line.includes("Does not arise") && line.length > 100)).toEqual([]);
    const text = read(repo, RECORD);
    expect(text.match(/question: (\S+)/g)).toEqual(["question: role", "question: gpai", "question: open-source", "question: representative"]);
    expect(text).toContain('reasons: "broad tasks"');
  });
  test("no to the last question writes nothing", async () => {
    const repo = repository();
    const done = await session(["classify", repo.path, ...NOW, "--by", "CTO, Example AI"], ["mirror", "a copy of another's", ""]);
    expect([done.code, done.left, existsSync(join(repo.path, RECORD))]).toEqual([0, 0, false]);
    expect(done.out).toContain("Nothing was written.");
  });
  test("all left open: nothing to write, and no signature asked", async () => {
    const repo = repository();
    const done = await session(["classify", repo.path, ...NOW], Array.from({ length: 8 }, () => ""));
    expect([done.code, done.left, existsSync(join(repo.path, RECORD))]).toEqual([0, 0, false]);
    expect(done.out).toContain("No question was answered");
  });
  test.each([0, 1, 2, 3, 9])("Ctrl-C after %s lines leaves nothing written and says so", async (n) => {
    const repo = repository();
    const done = await session(["classify", repo.path, ...NOW, "--write"], [...["1", "trained by us", "", "", "", "", "", "", ""].slice(0, n), undefined]);
    expect([done.code, existsSync(join(repo.path, RECORD))]).toEqual([130, false]);
    expect(done.out).toMatch(/Stopped: nothing was written\.\n$/);
  });
  test("--dry-run never asks whether to write", async () => {
    const repo = repository();
    const done = await session(["classify", repo.path, ...NOW, "--dry-run", "--by", "CTO, Example AI"], ["library", "only code here"]);
    expect([done.code, existsSync(join(repo.path, RECORD)), done.prompts.some((one) => one.includes("Write"))]).toEqual([0, false, false]);
  });
  test("JSON is never a session", async () => {
    const repo = repository();
    const { code } = await piped(["classify", repo.path, ...NOW, "--format", "json"]);
    expect(code).toBe(0);
  });
});

describe("in a real terminal", () => {
  const argv = (repo: TempRepo, ...args: readonly string[]): readonly string[] => [join(projectRoot, "node_modules/.bin/node"), "--no-warnings", join(projectRoot, "src/cli/index.ts"), "classify", repo.path, ...NOW, ...args];
  const PROMPT = "Enter leaves it open): ";
  test("answers are asked for one by one and written after consent", () => {
    const repo = repository();
    const steps: (readonly [string, string])[] = [[PROMPT, "mirrro\r"], ["Did you mean mirror?", ""], [PROMPT, "3\r"], ["Why?", "a copy of another's, see the card\r"], ["Who decides?", "Open-source Office, Example AI\r"], ["Write .gpai/classification.yaml? [y/N] ", "y\r"]];
    const shown = inTerminal(argv(repo), steps);
    if (shown === undefined) return;
    expect(shown.out).toContain("written  .gpai/classification.yaml");
    expect([shown.code, read(repo, RECORD).includes('by: "Open-source Office, Example AI"')]).toEqual([0, true]);
  }, 90_000);
  test("Ctrl-C and Ctrl-D stop it, and nothing is written", () => {
    for (const key of ["\u0003", "\u0004"]) {
      const repo = repository();
      const shown = inTerminal(argv(repo, "--write", "--by", "CTO, Example AI"), [[PROMPT, "3\r"], ["Why?", key]]);
      if (shown === undefined) return;
      expect([shown.code, existsSync(join(repo.path, RECORD)), shown.out.includes("Stopped: nothing was written.")]).toEqual([130, false, true]);
    }
  }, 90_000);
});
