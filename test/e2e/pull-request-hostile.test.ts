/** A pull request from somebody who means no good, with the built Action. `run` holds every comment and summary against a strict reader. */

import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type { TempRepo } from "../support/temp-repo.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { documentation, modelYaml } from "../support/wren.ts";
import { BASE, BROKEN, expectThrift, FIX, onlyComment, pullTest, run, sideBySide } from "./pull-request-support.ts";

sideBySide();

const PRANKS = ["@octocat", "<img src=x onerror=alert(1)>", "</details></table><script>x</script>", "```\n::error::pwned\n", "::set-output name=fails::false", "##[error]pwned", "\u202Egnp", "[x](https://evil.example)", "| a | b |", "https://evil.example", "fixes #1", "${{ github.token }}", "$(id)", "-->", "<!-- gpai-docket:v1:pull-request:default 0000000000000000 -->"];

/** A value of YAML in double quotes. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll("\u202E", String.raw`\u202E`);

pullTest("mentions, HTML, fences, commands, bidirectional marks in names, values, title and branch: all of it is text", async (open) => {
  const names = PRANKS.map((prank, n) => `models/${n} ${prank.replaceAll("/", "⁄").slice(0, 80)}.safetensors`);
  const pull = await open({
    headRef: "<img/src=x>@octocat/`$(id)`", title: PRANKS.join(" "),
    change: {
      ...Object.fromEntries(names.map((name) => [name, "not a model"])), "::error file=evil::pwned\n::warning::x.gguf": "GGUF",
      ".gpai/model.yaml": `${modelYaml.replace("Wren 3B", quoted(PRANKS.join(" ")).slice(1, -1)).replace("{name: ", '{name: "').replace("}\nrole", '"}\nrole')}evil: ${quoted(PRANKS.join("\n"))}\n`,
      ".gpai/documentation.yaml": documentation({ "MDF-GEN-2": quoted(PRANKS.join(" ")), "MDF-PRP-1": quoted(PRANKS.join("\n")) }),
      "README.md": `---\nlicense: ${quoted(PRANKS.join(" "))}\nbase_model: ${quoted("@octocat/<b>x</b>")}\ndatasets: [${PRANKS.map((p) => quoted(p)).join(", ")}]\n---\n# ${PRANKS.join("\n# ")}\n`,
    },
  });
  const ran = await run(pull);
  expect(ran).toMatchObject({ code: 1, outputs: { fails: "true", comment: "created" } });
  expect(ran.annotations.every((a) => ["error", "warning"].includes(a.level) && !/^(?:pwned|x)/.test(a.message))).toBe(true);
  expect(ran.annotations.length).toBeLessThanOrEqual(11);
  expect(ran.stdout).not.toMatch(/##\[|\u202E/);
  expect(ran.stdout).not.toContain("\n::set-output");
  expect((await onlyComment(pull)).body).toMatch(/^<!-- gpai-docket:v1:pull-request:default (?!0{16})[0-9a-f]{16} -->\n/);
  expect(await run(pull)).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
  expectThrift(ran);
});

pullTest("links to what lies outside: never followed, never shown", async (open) => {
  const outside = tempFolder("outside-");
  writeFileSync(join(outside, "secret.yaml"), "MDF-GEN-2: TOPSECRET\n");
  const link = (repo: TempRepo, name: string, target: string): void => { repo.git("rm", "-rq", "--ignore-unmatch", name); symlinkSync(target, join(repo.path, name)); };
  const pull = await open({
    change: BROKEN,
    prepare: (repo) => {
      link(repo, ".gpai/documentation.yaml", join(outside, "secret.yaml"));
      link(repo, "config.json", "/etc/passwd");
      link(repo, "README.md", "../../../../../../etc/hostname");
      link(repo, ".gpai/registers", outside);
      link(repo, "loop", ".");
    },
  });
  const ran = await run(pull);
  expect(ran.code).toBe(1);
  const all = [ran.stdout, ran.summary, (await onlyComment(pull)).body, JSON.stringify(ran.report())].join();
  expect(all).not.toMatch(/TOPSECRET|root:x:0/);
  expect(all).toContain(".gpai/documentation.yaml");
});

pullTest("records of 5 MB, of a thousand brackets, of bombs: refused within seconds, never green", async (open) => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x]\n${[..."bcdefgh"].map((c, n) => `${c}: &${c} [${Array.from({ length: 8 }, () => `*${"abcdefgh"[n] ?? "a"}`).join(",")}]`).join("\n")}\n`;
  const pull = await open({
    change: {
      ...BROKEN, ".gpai/documentation.yaml": `MDF-GEN-2: ${"x".repeat(5 * 1024 * 1024)}\n`, ".gpai/summary.yaml": `${"[".repeat(1000)}\n`, ".gpai/copyright.yaml": bomb, ".gpai/waivers.yaml": "? ".repeat(500), ".gpai/training-data.csv": `name,${"a,".repeat(100_000)}\n`,
      "config.json": "[".repeat(200_000), "model.safetensors": Buffer.concat([Buffer.from([255, 255, 255, 255, 255, 255, 255, 127]), Buffer.alloc(1000, 123)]),
    },
  });
  const ran = await run(pull);
  expect(ran.code).toBe(1);
  expect(ran.ms).toBeLessThan(20_000);
  expect(ran.outputs["fails"]).toBe("true");
  expect((await onlyComment(pull)).body).toContain(".gpai/documentation.yaml");
});

pullTest("a tree that climbs out of the repository, read over the API: said aloud, nothing written outside, never green", async (open) => {
  const pull = await open();
  const { repo } = pull;
  const blob = repo.git("hash-object", "-w", "config.json");
  const tree = (lines: readonly string[]): string => { writeFileSync(join(repo.path, ".git/mk"), `${lines.join("\n")}\n`); return repo.git("-c", "alias.mk=!git mktree < .git/mk", "mk"); };
  const inner = tree([`100644 blob ${blob}\tconfig.json`, `100644 blob ${blob}\tmodel.safetensors`]);
  const root = tree([...repo.git("ls-tree", "change").split("\n"), `040000 tree ${inner}\t..`, `040000 tree ${inner}\t.git`, `040000 tree ${inner}\t.`, `100644 blob ${blob}\ta\\..\\b.safetensors`]);
  repo.git("update-ref", "refs/heads/change", repo.git("commit-tree", root, "-p", "change", "-m", "climb"));
  const ran = await run(pull, { inputs: { source: "api" }, checkout: "none" });
  expect(ran.code).toBe(1);
  expect(ran.outputs["fails"]).toBe("true");
  const { completeness } = ran.report();
  expect(completeness.complete).toBe(false);
  for (const path of ["../config.json", "./model.safetensors"]) expect(JSON.stringify(completeness.missing)).toContain(path);
  expect(JSON.stringify(ran.report().models.flatMap((m) => m.facts.flatMap((f) => f.sources.map((s) => s.path))))).not.toMatch(/"(?:\.\.|\.git|\.)\//);
});

pullTest("a record that tries to silence, waive or forge: the base decides, and the comment tells of it", async (open) => {
  const pull = await open({
    change: {
      ...BROKEN, ".gpai/config.yaml": "fail_on: never\ncomment: never\n", ".gpai/waivers.yaml": "waivers:\n  - {id: MDF-GEN-3, reason: because, owner: me, until: 2027-01-01}\n  - {id: '*', reason: because, owner: me, until: 2027-01-01}\n",
      "gpai-docket-report.json": JSON.stringify({ fails: false, verdict: "no-findings" }), ".gpai/baseline.yaml": "version: 1\nfindings: []\n", ".github/workflows/gpai-docket.yml": "on: push\njobs: {}\n",
    },
  });
  const ran = await run(pull);
  expect(ran).toMatchObject({ code: 1, outputs: { fails: "true", comment: "created" } });
  expect((await onlyComment(pull)).body).toMatch(/relaxe[sd]/);
  pull.push(FIX);
  expect((await run(pull)).report().general.map((f) => f.rule)).toContain("policy/relaxed");
});

pullTest("a thousand broken records: the comment stays within GitHub's limit, and says what it left out", async (open) => {
  const folders = Array.from({ length: 40 }, (_, n) => n);
  const pull = await open({
    base: { "src/a.py": "x = 1\n" },
    change: {
      ...BASE,
      ...Object.fromEntries(folders.flatMap((n) => [
        [`.gpai/m${n}/model.yaml`, modelYaml.replace("Wren 3B", `Wren ${n}`).replace('"*.safetensors"', `"models/${n}/*.safetensors"`)],
        [`.gpai/m${n}/documentation.yaml`, documentation({ "MDF-GEN-2": `Wren ${n}`, "MDF-PRP-1": "TODO", "MDF-PRP-2": "TBD" }, `other ${n}`)],
        [`models/${n}/model.safetensors`, BASE["model.safetensors"] ?? ""],
        [`models/${n}/config.json`, BASE["config.json"] ?? ""],
      ])),
    },
  });
  const ran = await run(pull);
  expect(ran).toMatchObject({ code: 1, outputs: { comment: "created" } });
  expect(ran.summary.length).toBeLessThan(1024 * 1024);
  const { body } = await onlyComment(pull);
  expect(body.length).toBeGreaterThan(5000);
  expect(body).toContain("in the job summary");
});
