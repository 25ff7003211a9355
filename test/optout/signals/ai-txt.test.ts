import { describe, expect, test } from "@jest/globals";
import { aiTxtStatement } from "../../../src/optout/signals/ai-txt.ts";

const TYPES = "# Spawning AI\n# Prevent datasets from using the following file types\n\nUser-Agent: *\nDisallow: *.jpg\nDisallow: *.png\nAllow: *.txt\nAllow: /\n";

describe("ai.txt", () => {
  test.each<[string, string, string | undefined, boolean | undefined]>([
    [TYPES, "/a.jpg", undefined, false], [TYPES, "/a.jpg?w=1", undefined, false], [TYPES, "/a.txt", undefined, true], [TYPES, "/a.html", undefined, true], [TYPES, "/a.JPG", undefined, true],
    ["User-Agent: *\nDisallow: *.jpg", "/a.html", undefined, undefined], ["User-Agent: *\nDisallow: /", "/x", "CCBot", false], ["User-Agent: *\r\nDisallow: /\rAllow: /a", "/a", undefined, true],
    ["User-Agent: CCBot\nDisallow: /\nUser-Agent: *\nAllow: /", "/x", "CCBot/2.0", false], ["User-Agent: CCBot\nDisallow: /\nUser-Agent: *\nAllow: /", "/x", "GPTBot", true], ["User-Agent: A\nUser-Agent: B\nDisallow: /", "/", "b", false],
    ["User-Agent: A\nDisallow: /", "/", undefined, undefined], ["Disallow: /", "/", undefined, undefined], ["user-agent: * # all\ndisallow: / # no", "/", undefined, false], ["User-Agent: *\nDisallow:", "/", undefined, undefined],
    ["User-Agent: *\nDisallow: /a\nAllow: /a", "/a", undefined, true], ["<html>", "/", undefined, undefined], ["", "/", undefined, undefined], ["# User-Agent: *\n# Disallow: /", "/", undefined, undefined],
    ["User-Agent: A\nAllow: /x\nUser-Agent: *\nDisallow: /", "/y", "A", undefined],
  ])("%j on %s for %s: %s", (text, target, agent, expected) => {
    expect(aiTxtStatement(text, target, agent).allowed).toBe(expected);
  });

  test("names the line that decides and that there is no specification", () => {
    expect(aiTxtStatement(TYPES, "/a.jpg").evidence[0]).toMatchObject({ rule: "Disallow: *.jpg", line: 5, verdict: "reserved", about: "train", note: expect.stringContaining("no specification") });
  });

  test("beyond the limits it is not evaluable", () => {
    expect(aiTxtStatement("#".repeat(1_048_577), "/").uses.train).toBe("not-evaluable");
    expect(aiTxtStatement(TYPES, `/${"a".repeat(20_000)}`).uses.train).toBe("not-evaluable");
    expect(aiTxtStatement(`User-Agent: *\nDisallow: /${"a".repeat(9000)}`, "/").uses.train).toBe("not-evaluable");
  });
});
