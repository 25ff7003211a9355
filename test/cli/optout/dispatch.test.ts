import { describe, expect, test } from "@jest/globals";
import { optout } from "../../../src/cli/commands/optout.ts";
import { run } from "./io.ts";

const NAMES = Object.keys(optout.commands ?? {});

describe("gpai-docket optout", () => {
  test("is listed, and lists its commands", async () => {
    expect((await run(["--help"])).out).toMatch(/\n {2}optout +\S/);
    for (const args of [["optout", "--help"], ["help", "optout"], ["optout", "-h"]]) {
      const { code, out, err } = await run(args);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      for (const name of NAMES) expect(out).toMatch(new RegExp(`\\n {2}${name} +\\S`));
    }
  });

  test("without a command: the listing on standard error, exit 2", async () => {
    expect(await run(["optout"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("optout <command>") });
  });

  test.each(NAMES)("%s has help in every way of asking", async (name) => {
    for (const args of [["optout", name, "--help"], ["optout", "help", name], ["help", "optout", name]]) {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      expect(out).toContain(`gpai-docket optout ${name}`);
    }
  });

  test("an unknown command is named with its path, and the nearest one", async () => {
    expect(await run(["--format", "json", "check"])).toEqual({ code: 2, out: "", err: 'Unknown option "--format": options stand after the command. gpai-docket --help lists the commands.\n' });
    expect(await run(["optout", "tests"])).toEqual({ code: 2, out: "", err: 'Unknown command "optout tests". Did you mean optout test? gpai-docket optout --help lists the commands.\n' });
    expect((await run(["optout", "constructor"])).code).toBe(2);
    expect((await run(["optout", "eval", "--nope"])).err).toContain("gpai-docket optout eval --help lists the options.");
  });
});
