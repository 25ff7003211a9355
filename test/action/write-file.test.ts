import { expect, test } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSafely } from "../../src/action/write-file.ts";
import { tempFolder } from "../support/temp-repo.ts";

function workspace(): string {
  const folder = tempFolder("workspace-");
  mkdirSync(join(folder, ".git/hooks"), { recursive: true });
  writeFileSync(join(folder, "model.json"), "kept");
  return folder;
}

test("a file is written, its folders are made, and a second run writes over the first", async () => {
  const folder = workspace();
  for (const text of ["a longer first", "second"]) await writeSafely(join(folder, "a/b/report.json"), text, folder, "report-file");
  expect(readFileSync(join(folder, "a/b/report.json"), "utf8")).toBe("second");
});

test("outside the workspace the workflow may name what it likes", async () => {
  const [folder, other] = [workspace(), tempFolder()];
  await writeSafely(join(other, "x/report.json"), "text", folder, "report-file");
  expect(readFileSync(join(other, "x/report.json"), "utf8")).toBe("text");
});

test("a workspace that is itself reached by a link is as good as any", async () => {
  const link = join(tempFolder(), "work");
  symlinkSync(workspace(), link);
  await writeSafely(join(link, "out/report.json"), "text", link, "report-file");
  expect(readFileSync(join(link, "out/report.json"), "utf8")).toBe("text");
});

test.each([
  ["a folder outside", "/nowhere/else", "out/report.json"], ["the parent", "..", "out/report.json"], ["git's own folder", ".git/hooks", "out/report.json"], ["git's own folder, deeper", ".git", "out/hooks/report.json"],
  ["itself", "out", "out/report.json"], ["a file of the repository", "model.json", "out"], ["nothing", "not-there.json", "out"],
])("a link to %s is not written through", async (_, target, file) => {
  const folder = workspace();
  symlinkSync(target, join(folder, "out"));
  await expect(writeSafely(join(folder, file), "text", folder, "sarif-file")).rejects.toMatchObject({ name: "RepositoryError", message: expect.stringContaining("sarif-file"), fix: expect.any(String) });
  expect(readFileSync(join(folder, "model.json"), "utf8")).toBe("kept");
  expect([".git/hooks/report.json", "not-there.json", "../report.json"].filter((one) => existsSync(join(folder, one)))).toEqual([]);
});
