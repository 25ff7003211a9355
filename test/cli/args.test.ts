import { describe, expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { readArgs } from "../../src/cli/args.ts";
import { run } from "./optout/io.ts";

const SPEC = { agent: { type: "string" }, file: { type: "string", multiple: true }, force: { type: "boolean" }, output: { type: "string", short: "o" } } as const;

describe("arguments", () => {
  test("an option that is asked once may not stand twice, in whatever spelling", () => {
    expect(() => readArgs(["--agent", "a", "--agent", "b"], SPEC, 0)).toThrow("--agent is given twice");
    expect(() => readArgs(["--agent=a", "--agent=a"], SPEC, 0)).toThrow("--agent is given twice");
    expect(() => readArgs(["-o", "a", "--output", "b"], SPEC, 0)).toThrow("--output is given twice");
  });

  test("repeatable options and flags may", () => {
    const args = readArgs(["--file", "a", "--file", "b", "--force", "--force"], SPEC, 0);
    expect(args.texts("file")).toEqual(["a", "b"]);
    expect(args.flag("force")).toBe(true);
  });
});

describe("what is no input is refused at once", () => {
  test.each(["open", "mailto:a@example.org", "example.org/open"])("optout test: %s", async (url) => {
    const { code, out, err } = await run(["optout", "test", "--robots", "-", "--agent", "DemoBot", url], "");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("is no URL of a page\nWrite it with its scheme");
  });

  test.each<[string, Uint8Array, string]>([
    ["gzip", gzipSync('{"url":"https://a.example/"}\n'), "gzip -dc FILE"],
    ["zstd", Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0, 10, 10), "zstd -dc FILE"],
    ["Parquet", Buffer.from("PAR1\n\n\n"), "optout verify reads Parquet"],
  ])("optout eval: %s", async (_, bytes, fix) => {
    const { code, out, err } = await run(["optout", "eval"], [bytes]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(fix);
  });
});
