import { describe, expect, test } from "@jest/globals";
import { helpText } from "../../src/cli/help.ts";
import { main } from "../../src/cli/main.ts";
import { plainStyle } from "../../src/report/style.ts";

const HELP = `Usage: x [PATH]

${"Says a thing at length, and goes on with it until the line of the source is full. ".repeat(2).trim()}
and a second line of the same paragraph.

  --model ID        the one model, where there are several of them in one repository
  --output, -o FILE write the document to FILE, whose ending decides what it is, and
                    nothing else
Examples:
  gpai-docket x . --output docs/a/long/path/of/a/document.md --by "Somebody, Somewhere"
`;

async function printed(width: number, ...argv: readonly string[]): Promise<string> {
  let out = "";
  await main(argv, { out: (text) => { out += text; }, err: (text) => { out += text; }, style: plainStyle, width, interactive: false });
  return out;
}

describe("help", () => {
  test("stays as it is where it fits", () => { expect(helpText(HELP, 200)).toBe(HELP); });
  test("on a narrow terminal paragraphs flow, options hang under their words, commands stay whole", () => {
    const lines = helpText(HELP, 60).split("\n");
    expect(lines.filter((line) => line.length > 60)).toEqual(['  gpai-docket x . --output docs/a/long/path/of/a/document.md --by "Somebody, Somewhere"']);
    expect(lines).toContain("                    of them in one repository");
    expect(lines.slice(-5)).toEqual(["  --output, -o FILE write the document to FILE, whose ending", "                    decides what it is, and nothing else", "Examples:", expect.stringMatching(/^ {2}gpai-docket x /), ""]);
    expect(lines.join(" ").replaceAll(/\s+/g, " ")).toBe(HELP.replaceAll(/\s+/g, " "));
  });
  test.each(["check", "init", "classify", "gaps", "timeline", "compute", "explain", "fix", "baseline", "facts", "schema", "optout"])("gpai-docket %s --help fits 80 columns, and says the same words as on a wide terminal", async (name) => {
    const [narrow, wide] = [await printed(80, name, "--help"), await printed(1000, name, "--help")];
    expect(narrow.split("\n").filter((line) => line.length > 80 && !line.startsWith("  gpai-docket "))).toEqual([]);
    expect(narrow.replaceAll(/\s+/g, " ")).toBe(wide.replaceAll(/\s+/g, " "));
  });
  test.each(["check", "init", "classify", "gaps", "timeline", "compute", "explain", "fix", "baseline", "facts", "schema"])("gpai-docket %s --help says its exit codes, as the README promises", async (name) => {
    expect(await printed(100, name, "--help")).toMatch(/\nExit codes: 0 [^]*\b2 /);
  });
  test("words stand under words, behind long names too", async () => {
    const lines = (await printed(100, "fix", "--help")).split("\n");
    const column = lines.find((line) => line.startsWith("  form/digest"))?.indexOf("the SHA-256");
    expect(lines.find((line) => line.trim().startsWith("(documentation.yaml"))?.search(/\S/)).toBe(column);
  });
  test("the names of a row flow as a paragraph", async () => {
    const lines = (await printed(100, "optout", "eval", "--help")).split("\n");
    const at = lines.findIndex((line) => line.startsWith("A row is {"));
    expect(lines.slice(at, lines.indexOf("", at)).filter((line) => line.startsWith(" "))).toEqual([]);
  });
  test("the list of commands fits too", async () => {
    expect((await printed(80, "--help")).split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});
