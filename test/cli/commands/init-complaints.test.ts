import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FORM_PATH, rightsForm } from "../../../src/complaints/form.ts";
import { tempFolder } from "../../support/temp-repo.ts";
import { run } from "../optout/io.ts";

const repository = (copyright?: string): string => {
  const path = tempFolder();
  mkdirSync(join(path, ".gpai"));
  writeFileSync(join(path, ".gpai/model.yaml"), "role: provider\n");
  if (copyright !== undefined) writeFileSync(join(path, ".gpai/copyright.yaml"), copyright);
  return path;
};

describe("gpai-docket init --complaints", () => {
  test("writes the form alone, with the private channel of the records", async () => {
    const path = repository("contact: rights@wren.eu\ncomplaint_channel: https://wren.eu/complain\n");
    const { code, out } = await run(["init", "--complaints", path]);
    expect([code, readFileSync(join(path, FORM_PATH), "utf8"), existsSync(join(path, ".gpai/documentation.yaml"))]).toEqual([0, rightsForm("https://wren.eu/complain"), false]);
    expect(out).toContain(`written  ${FORM_PATH}\n`);
    expect(out).toContain("make the label gpai-rights-request");
    expect(out).not.toContain("names no private channel");
  });
  test.each([["nothing recorded", undefined], ["a stand-in", "contact: copyright@example.com\n"], ["the tracker itself", "complaint_channel: https://github.com/acme/wren/issues/new\n"]])("without a private channel (%s) it says so, in the form and here", async (_why, copyright) => {
    const path = repository(copyright);
    const { out } = await run(["init", "--complaints", path]);
    expect(readFileSync(join(path, FORM_PATH), "utf8")).toBe(rightsForm());
    expect(out).toContain("The form names no private channel");
  });
  test("keeps a form that is there, prints with --dry-run, follows no link", async () => {
    const path = repository();
    expect((await run(["init", "--complaints", "--dry-run", path])).out).toContain(`# ---- ${FORM_PATH}\n${rightsForm()}`);
    expect(existsSync(join(path, ".github"))).toBe(false);
    mkdirSync(join(path, ".github/ISSUE_TEMPLATE"), { recursive: true });
    writeFileSync(join(path, FORM_PATH), "name: ours\n");
    expect((await run(["init", "--complaints", path])).out).toContain(`kept     ${FORM_PATH}\n`);
    expect(readFileSync(join(path, FORM_PATH), "utf8")).toBe("name: ours\n");
    const linked = repository();
    symlinkSync(tempFolder(), join(linked, ".github"));
    expect(await run(["init", "--complaints", linked])).toMatchObject({ code: 2, err: expect.stringContaining("symbolic link") });
  });
});
