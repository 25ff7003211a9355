import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { REPORT_SCHEMA } from "../../src/report/schema.ts";
import { node24, projectRoot, runAction, runNode } from "../support/mini-runner.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";
import { card, config, documentation, modelFiles, modelYaml, pointer } from "../support/wren.ts";

const cli = join(projectRoot, "dist/cli.js");
const systemNode = execFileSync("sh", ["-c", "command -v node"], { env: { PATH: (process.env["PATH"] ?? "").split(":").filter((p) => !p.includes("node_modules")).join(":") }, encoding: "utf8" }).trim();
const records = { ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation() };
/** What no terminal and no log may get: controls but line feed and tab, C1 controls, bidi controls. */
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Runs the built CLI; what must hold for every input is checked here. */
async function run(args: readonly string[], node = node24): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const begin = performance.now();
  const result = await runNode(node, [cli, ...args], { env: { ...process.env, NO_COLOR: "1" } });
  expect(result.stderr).not.toMatch(/internal error|\n\s+at /);
  expect(result.stdout + result.stderr).not.toMatch(ACTIVE);
  expect([0, 1, 2]).toContain(result.code);
  expect(performance.now() - begin).toBeLessThan(20_000);
  return result;
}

async function check(repo: TempRepo, args: readonly string[] = [], node = node24): Promise<Report & { readonly code: number | null }> {
  const { code, stdout } = await run(["check", repo.path, "--format", "json", "--now", "2026-11-22", ...args], node);
  const report = REPORT_SCHEMA.parse(JSON.parse(stdout)) as unknown as Report;
  expect(report.counts.error).toBe(0);
  expect(stdout).not.toContain("the reader failed");
  return { ...report, code };
}

function committed(files: Readonly<Record<string, string | Uint8Array>>): TempRepo {
  const repo = new TempRepo().write(files);
  repo.commit();
  return repo;
}

const pair = (a: string, b: string): Record<string, string> => Object.fromEntries([a, b].flatMap((f) => [[`${f}/config.json`, config], [`${f}/model.safetensors`, pointer(f, 7_000_000_000)], [`${f}/README.md`, card]]));

describe("init writes only below a real .gpai of a work tree", () => {
  test("a link in place of a model's folder", async () => {
    const outside = tempFolder();
    const repo = committed(pair("alpha", "beta"));
    mkdirSync(join(repo.path, ".gpai"));
    symlinkSync(outside, join(repo.path, ".gpai/alpha"));
    const { code, stderr } = await run(["init", repo.path]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("symbolic link")]);
    expect(readdirSync(outside)).toEqual([]);
  });

  test("a bare repository, git's own folder, a submodule", async () => {
    const repo = committed(modelFiles());
    const bare = join(tempFolder(), "bare.git");
    repo.git("clone", "--quiet", "--bare", repo.path, bare);
    const other = committed({ "model.yaml": modelYaml });
    for (const path of [bare, join(repo.path, ".git/objects"), join(repo.path, ".git")]) {
      const { code, stderr } = await run(["init", path]);
      expect([code, stderr]).toEqual([2, expect.stringContaining("fix: ")]);
      expect(readdirSync(path)).not.toContain(".gpai");
    }
    repo.git("-c", "protocol.file.allow=always", "submodule", "add", "--quiet", other.path, ".gpai");
    repo.commit();
    expect((await run(["init", repo.path])).stderr).toContain("submodule");
    expect(readdirSync(join(repo.path, ".gpai")).toSorted()).toEqual([".git", "model.yaml"]);
  });

  test("hostile names and values: every skeleton is read back, nothing is written elsewhere", async () => {
    const repo = committed({
      ...pair("__proto__", "constructor"), ...pair("-rf", "::error::x"), ...pair("a\nb", "c\u001b[31m"), ...pair("x\u202ey\u009b", "$(id)`id`"),
      "__proto__/README.md": `---\nlicense: "a: b\\n# x"\nbase_model: "!!js/function \\u009b"\ndatasets: ["*a", "=1+1"]\n---\n# x\n`,
    });
    await run(["init", repo.path, "--dry-run"]);
    expect((await run(["init", repo.path])).code).toBe(0);
    expect(repo.git("status", "--short")).toBe("?? .gpai/");
    const report = await check(repo);
    expect(report.general.map((f) => f.rule)).not.toContain("records/invalid");
    expect(report.models.map((m) => m.id)).toContain("__proto__");
  });
});

describe("a change cannot turn its own check off", () => {
  const change = async (edit: (repo: TempRepo) => void): Promise<Awaited<ReturnType<typeof check>>> => {
    const repo = new TempRepo().write({ ...modelFiles(), ...records });
    const base = repo.commit();
    edit(repo);
    repo.commit();
    return check(repo, ["--base", base]);
  };

  test("by removing the records while the model stays", async () => {
    const report = await change((repo) => repo.remove(".gpai"));
    expect(report).toMatchObject({ code: 1, verdict: "findings", fails: true });
    expect(report.general).toContainEqual(expect.objectContaining({ rule: "records/removed", introduced: true }));
  });

  test.each([["role: provider", "role: library\nreason: it is a library of parts"], ["eu_market: 2026-03-10", "eu_market: none"], ["signatory: true, chapters: [transparency]", "signatory: false"]])("%s → %s without a word", async (from, to) => {
    const report = await change((repo) => repo.write({ ".gpai/model.yaml": modelYaml.replace(from, to) }));
    expect(report.verdict).toBe("findings");
    expect(report.general).toContainEqual(expect.objectContaining({ rule: "policy/relaxed", path: ".gpai/model.yaml" }));
  });
});

describe("what is not read is not counted as read", () => {
  const signed = modelYaml.replace("[transparency]", "[transparency, copyright]");
  test.each([
    ["broken YAML", ".gpai/registers/complaints.yaml", "- {id: R-1, received: [\n"],
    ["a register of pointers", ".gpai/registers/complaints.csv", pointer("x", 900)],
    ["rows of which none has an id", ".gpai/registers/complaints.csv", "id,received\n,2026-01-01\n,2026-01-02\n"],
    ["a register longer than its limit", ".gpai/registers/complaints.csv", `id,received,closed\n${"R,2026-01-01,2026-01-02\n".repeat(400_000)}`],
  ])("%s is no empty register", async (_, path, text) => {
    const report = await check(committed({ ...modelFiles(), ...records, ".gpai/model.yaml": signed, [path]: text }));
    expect(report.models[0]?.obligations.find((o) => o.id === "C-1.5.2.iii")?.outcome).not.toBe("recorded");
    expect(report.code).toBe(1);
  });
});

describe.each([["the development Node", node24], ["the system's Node", systemNode]])("YAML attacks in every record and many candidates under %s", (_, node) => {
  const bombs: Readonly<Record<string, string | Uint8Array>> = {
    aliases: `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghij"].map((c, i) => `${c}: &${c} [${`*${"abcdefghi"[i]},`.repeat(9)}]`).join("\n")}\n`,
    "a million brackets": `x: ${"[".repeat(1_000_000)}`, "explicit keys": "? ".repeat(400_000), "folded lines": `x: >\n${" a\n\n".repeat(250_000)}`,
    "an escaped quote": `x: "${"a\\".repeat(450_000)}`, "long plain scalar": `x: ${"a ".repeat(500_000)}\n`, "5 MB": "- value: 1\n".repeat(480_000), documents: "---\n".repeat(250_000),
    "UTF-16": Buffer.from("\ufeffmodel: {name: x}\n", "utf16le"), "merge conflict": "<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n", prototype: "__proto__: {a: 1}\nconstructor: {prototype: {b: 1}}\n",
  };
  test("no crash, no green, bounded", async () => {
    for (const [name, bomb] of Object.entries(bombs)) {
      const files = [...["model", "documentation", "summary", "copyright", "waivers", "config"].map((n) => `.gpai/${n}.yaml`), "configs/pretrain.yaml", "mergekit_config.yml", "axolotl.yaml", "m/README.md", "m/config.json"];
      const report = await check(committed({ ...modelFiles(), ...Object.fromEntries(files.map((f) => [f, bomb])) }), [], node);
      // Folded lines and a long scalar are valid YAML under a key that no record knows.
      const rule = name === "folded lines" || name === "long plain scalar" ? "records/unknown-key" : "records/invalid";
      expect(report.general.filter((f) => f.rule === rule).map((f) => f.path)).toEqual(expect.arrayContaining([".gpai/model.yaml", ".gpai/summary.yaml", ".gpai/config.yaml"]));
      expect(report.fails).toBe(rule === "records/invalid");
    }
  }, 40_000);
});

test("one blob named a thousand times costs bounded time and memory, and what was left out is said", async () => {
  const yaml = `x:\n${"- [a, b]\n".repeat(60_000)}`;
  const repo = committed({ ...modelFiles(), ...Object.fromEntries(Array.from({ length: 100 }, (_, i) => ["model", "documentation", "summary", "copyright"].map((n) => [`.gpai/m${i}/${n}.yaml`, yaml])).flat()) });
  const report = await check(repo);
  expect(report.general.map((f) => f.message).join("\n")).toContain("too large in all");
  expect(report.code).toBe(1);
});

describe("revisions and paths", () => {
  test("what is printed to paste holds no shell sign; odd revisions are refused", async () => {
    const repo = committed({ ...modelFiles(), ...records });
    for (const base of ["x;id", "$(id)", "`id`", "HEAD^{tree}", "a|b", "--upload-pack=id", "main..main", ":/x", "HEAD:README.md", "a\nb", "\u001b[31m"]) {
      const { code, stderr } = await run(["check", repo.path, `--base=${base}`]);
      expect(code).toBe(2);
      expect(stderr.split("\n").find((l) => l.startsWith("fix: "))).not.toMatch(/[;$`|{}\\]/);
    }
  });
  test("a repository without commits", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ...records });
    expect((await check(repo)).models).toHaveLength(1);
    expect((await run(["check", repo.path, "--base", "main"])).stderr).toContain("no commit yet");
  });
});

describe("the Action", () => {
  const odd = ["a\nb", "::error::x", "##[group]x", "-rf", "a\u202eb", "a\u001b[31mx", "<img src=x onerror=1>", "`x`|y", "@octocat #1", "[x](http://e.org)", "%0A::error::y", "\u009b31m", "a,line=1::x"];
  test("no name and no value becomes a command, a control sequence or live Markdown", async () => {
    const repo = new TempRepo().write({ "x.txt": "1" });
    const base = repo.commit();
    const head = repo.write({
      "config.json": config, "README.md": card, ...Object.fromEntries(odd.map((n) => [`${n}.safetensors`, pointer(n, 1000)])),
      ".gpai/model.yaml": `${modelYaml}${odd.map((n) => `${JSON.stringify(n)}: 1\n`).join("")}`,
      ".gpai/documentation.yaml": `MDF-GEN-1: '@octocat <img src=x> ::error::x'\nMDF-PRP-7: '::warning::1 <b>@octocat'\nMDF-GEN-2: "a\\n::error::z\\n##[group]x"\n`,
    }).commit();
    const result = await runAction({ workspace: repo.path, event: "pull_request", payload: { pull_request: { base: { sha: base }, head: { sha: head } } } });
    expect(result.code).toBe(1);
    expect(result.stdout + result.summary).not.toMatch(ACTIVE);
    expect(new Set(result.annotations.map((a) => a.level))).toEqual(new Set(["error"]));
    expect(result.annotations.length).toBeLessThanOrEqual(11);
    const prose = result.summary.replace(/`+[^`]*`+/g, "");
    expect(prose).not.toMatch(/<(?!br>|\/?details>|\/?summary>)/i);
    expect(prose).not.toMatch(/(?:^|[^\w`/])@[a-z]/im);
    expect(prose).not.toMatch(/\]\(http:\/\/e\.org/);
  });

  test("neither the checked folder nor the report goes through a link out of the workspace", async () => {
    const outside = tempFolder();
    writeFileSync(join(outside, "config.json"), config);
    const repo = committed({ ...modelFiles(), ...records });
    symlinkSync(outside, join(repo.path, "models"));
    const inputs = async (more: Record<string, string>) => runAction({ workspace: repo.path, event: "workflow_dispatch", inputs: more });
    expect(await inputs({ path: "models" })).toMatchObject({ code: 1, outputs: { verdict: "error" }, stdout: expect.stringContaining("leaves the workspace") });
    expect(await inputs({ "report-file": "models/sub/report.json" })).toMatchObject({ code: 1, outputs: { verdict: "error" }, stdout: expect.stringContaining("symbolic link") });
    expect(readdirSync(outside)).toEqual(["config.json"]);
    symlinkSync(join(outside, "config.json"), join(repo.path, "report.json"));
    expect((await inputs({ "report-file": "report.json" })).outputs["verdict"]).toBe("error");
    expect(readFileSync(join(outside, "config.json"), "utf8")).toBe(config);
    expect(await inputs({ path: "config.json" })).toMatchObject({ code: 1, stdout: expect.stringContaining("is no folder") });
  });
});
