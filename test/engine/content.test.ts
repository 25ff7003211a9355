/** What of a change makes the documentation old: other content, and nothing else; with git's history and without it. */

import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { clearLine } from "../../src/report/comment/heading.ts";
import { renderComment } from "../../src/report/comment/index.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { BYTES, config, modelYaml, pointer } from "../support/wren.ts";
import { change, commit, judged, judgedShallow, start } from "./change-support.ts";

const other = { "model.safetensors": pointer("two", BYTES + 40_000) };
const laidOut = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(config) as object).reverse()));

function age(report: Report): readonly unknown[] {
  const result = report.models[0]?.obligations.find((one) => one.id === "T-1.1.c");
  return [result?.outcome, result?.newlyDue ?? false, result?.findings.map((one) => one.message.replace(/commit \w+/, "commit")) ?? []];
}

describe("with the history", () => {
  test("a file that a later commit of the change takes back did not change", async () => {
    const repo = start();
    repo.write({ ...other, "config.json": config.replace("4096", "8192") });
    commit(repo);
    const report = await change(repo, { "config.json": config });
    expect(age(report)).toEqual(["stale", true, ["The documentation is older than model.safetensors (commit, 2026-11-20)."]]);
    expect(JSON.stringify(report.models[0]?.obligations.filter((one) => one.id === "MDF-HDR-1"))).not.toContain("config.json");
  });
  test("a configuration laid out anew is no other configuration; a value is", async () => {
    expect(age(await change(start(), { "config.json": laidOut }))).toEqual(["recorded", false, []]);
    expect(age(await change(start(), { "config.json": laidOut.replace("4096", "8192") }))[0]).toBe("stale");
    // A key that stands twice says two things.
    expect(age(await change(start(), { "config.json": config.replace("{", '{ "vocab_size": 65536,') }))[0]).toBe("stale");
  });
});

describe("without the history", () => {
  test("new weights under an old document are told all the same", async () => {
    const repo = start();
    await change(repo, other);
    const report = await judgedShallow(repo);
    expect(report.fails).toBe(true);
    expect(report.models[0]?.obligations.find((one) => one.id === "T-1.1.c")?.findings).toMatchObject([{ introduced: true, about: ["model.safetensors"] }]);
    expect(age(report)).toEqual(["stale", false, ["The documentation is older than model.safetensors (of this change)."]]);
  });
  test("what is older than the change stays an open question, and so does a document of the same change", async () => {
    const repo = start();
    await change(repo, { "README.md": "# Wren\n" });
    expect(age(await judgedShallow(repo))).toEqual(["unknown", false, []]);
    await change(repo, { ...other, ".gpai/documentation.yaml": "MDF-HDR-1: 2026-11-20\n" });
    expect(age(await judgedShallow(repo))).toEqual(["unknown", false, []]);
  });
  test("a layout is no content there either, and a mark of this change counts, one of the base does not", async () => {
    const marked = `${modelYaml}not_relevant: [{path: model.safetensors, reason: same tensors in another file layout, on: 2026-11-20}]\n`;
    const laid = start();
    await change(laid, { "config.json": laidOut });
    expect(age(await judgedShallow(laid))[0]).toBe("unknown");
    const fresh = start();
    await change(fresh, { ...other, ".gpai/model.yaml": marked });
    expect(age(await judgedShallow(fresh))[0]).toBe("unknown");
    const old = start({ ".gpai/model.yaml": marked });
    await change(old, other);
    expect(age(await judgedShallow(old))[0]).toBe("stale");
    expect(age(await judged(old))[0]).toBe("recorded");
  });
});

test("records taken out: what was recorded and is an open question now is the change's, not older", async () => {
  const repo = start();
  const gone = Object.fromEntries(repo.git("ls-files", ".gpai").trim().split("\n").map((path) => [path, undefined]));
  const report = await change(repo, gone);
  const was = await judged(start());
  const fell = (was.models[0]?.obligations ?? []).filter((one) => one.outcome === "recorded").map((one) => one.id);
  const now = new Map(report.models[0]?.obligations.map((one) => [one.id, one]));
  expect(fell.length).toBeGreaterThan(10);
  expect(fell.filter((id) => now.get(id)?.outcome === "unknown" && now.get(id)?.newlyDue !== true)).toEqual([]);
});

test("the line that marks a change as not relevant is pasted as the comment shows it", async () => {
  const repo = start({ "weights, a/model.safetensors": pointer("a", BYTES), ".gpai/model.yaml": modelYaml.replace('"*.safetensors"', '"**/*.safetensors"') });
  const report = await change(repo, { "weights, a/model.safetensors": pointer("b", BYTES) });
  const fix = "or in model.yaml: ";
  const { body } = renderComment(report, { serverUrl: "https://github.com", repository: { owner: "acme", name: "wren" }, headRepository: { owner: "acme", name: "wren" }, headSha: "a".repeat(40), headRef: "change", fork: false, folder: ".", key: "default" });
  const at = body.indexOf(`${fix}\``);
  expect(at).toBeGreaterThan(0);
  const line = body.slice(at + fix.length + 1, body.indexOf("`", at + fix.length + 1));
  const files = { ".gpai/model.yaml": `${modelYaml.replace('"*.safetensors"', '"**/*.safetensors"')}${line.replace("<why>", "same tensors in another file layout")}\n` };
  expect(age(await change(repo, files))).toEqual(["recorded", false, []]);
});

test("records without a role judge nothing: no face is green, and the verdict says so", async () => {
  const skeleton = 'model: {name: "Wren 3B"}\nweights: [{path: "*.safetensors"}]\n';
  const repo = start({ ".gpai/model.yaml": "", ".gpai/documentation.yaml": "", ".gpai/training-data.csv": "", ".gpai/summary.yaml": "" });
  for (const path of ["README.md", ...repo.git("ls-files", ".gpai").trim().split("\n")]) repo.remove(path);
  commit(repo);
  repo.git("branch", "-f", "base");
  const report = await change(repo, { ".gpai/model.yaml": skeleton });
  expect([report.verdict, report.fails, report.counts.recorded]).toEqual(["nothing-declared", false, 0]);
  const { state, body } = renderComment(report, { serverUrl: "https://github.com", repository: { owner: "acme", name: "wren" }, headRepository: null, headSha: "a".repeat(40), fork: false, folder: ".", key: "default" });
  expect([state, body.split("\n")[1]]).toEqual(["todo", "### 📋 GPAI Docket: no role is declared in `model.yaml` yet, so no obligation was judged"]);
  expect(renderMarkdown(report, { maxBytes: 100_000 })).toContain("no role is declared in model.yaml, so no obligation was judged");
  expect((await change(repo, { ".gpai/model.yaml": `${skeleton}role: mirror\n` })).verdict).not.toBe("nothing-declared");
});

test("the green line counts open questions, and does not call all of them questions for a person: some sum up other entries", async () => {
  const report = await change(start(), { "src/a.py": "x = 1\n" });
  const clear = clearLine({ ...report, verdict: "no-findings", fails: false }, { fresh: [], older: [], known: [] });
  expect(report.counts.unknown).toBeGreaterThan(report.models.flatMap((model) => model.obligations.filter((one) => one.personDecides === true)).length);
  expect(clear).toContain(`${report.counts.unknown} open questions, none brought by this change`);
});
