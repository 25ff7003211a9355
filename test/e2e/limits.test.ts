import { describe, expect, test } from "@jest/globals";
import { inspect } from "../../src/engine/inspect.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";

const NOW = "2026-11-22";
const records = { ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation() };

describe("what cannot be seen whole", () => {
  test("a change that pushes the repository over the limits fails, however clean it looks", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ...records });
    const base = repo.commit();
    repo.write(Object.fromEntries(Array.from({ length: 5100 }, (_, i) => [`evals/t${i}/config.json`, `{"model_type": "x${i}"}`]))).commit();
    const report = await inspect({ path: repo.path, now: NOW, base });
    expect(report.completeness.complete).toBe(false);
    expect(report.general.find((f) => f.rule === "completeness/lost")).toMatchObject({ introduced: true });
    expect(report.fails).toBe(true);
  }, 60_000);

  test("a submodule beside a model is said not to be read; in a plain library it is nobody's concern", async () => {
    const inner = new TempRepo().write({ "model.safetensors": "x" });
    inner.commit();
    const model = new TempRepo().write({ ...modelFiles(), ...records });
    model.git("-c", "protocol.file.allow=always", "submodule", "add", "--quiet", inner.path, "weights");
    model.commit();
    const report = await inspect({ path: model.path, now: NOW });
    expect(report.completeness.missing).toEqual([expect.objectContaining({ path: "weights" })]);
    const library = new TempRepo().write({ "src/a.c": "int a;\n" });
    library.git("-c", "protocol.file.allow=always", "submodule", "add", "--quiet", inner.path, "deps");
    library.commit();
    expect(await inspect({ path: library.path, now: NOW })).toMatchObject({ verdict: "nothing-to-check", completeness: { complete: true } });
  });

  test("weights that a record names and that are gone, or hidden under another name, are a finding with its place", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ...records });
    const base = repo.commit();
    repo.git("mv", "model.safetensors", "model.txt");
    repo.commit();
    const report = await inspect({ path: repo.path, now: NOW, base });
    expect(report.general.find((f) => f.rule === "coverage/no-such-weights")).toMatchObject({ path: ".gpai/model.yaml", line: 8, introduced: true });
    expect(report.fails).toBe(true);
  });

  test("a file with the name of PyTorch weights that is none is unreadable, not absent", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), "pytorch_model.bin": "just text" });
    repo.commit();
    const report = await inspect({ path: repo.path, now: NOW });
    expect(report.completeness.unreadable).toEqual([{ path: "pytorch_model.bin", reason: "named like PyTorch weights, but neither an archive nor a pickle" }]);
  });
});
