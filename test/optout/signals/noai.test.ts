import { describe, expect, test } from "@jest/globals";
import { readHead } from "../../../src/optout/signals/html.ts";
import { noaiHeaderStatement, noaiMetaStatement, type NoaiOptions } from "../../../src/optout/signals/noai.ts";

const header = (lines: string[], options?: NoaiOptions): boolean => noaiHeaderStatement(lines, options).uses.train === "reserved";
const meta = (html: string, options?: NoaiOptions): boolean => noaiMetaStatement(readHead(html), options).uses.train === "reserved";

describe("X-Robots-Tag", () => {
  test.each<[string[], string | undefined, boolean]>([
    [["noai"], undefined, true], [["NoAI"], undefined, true], [["noindex", "noai"], undefined, true], [["other, noai"], "spawningbot", true], [[" noai\t"], undefined, true], [["noindex, none, nofollow"], undefined, false],
    [["noaix, xnoai, no-ai, noaiimage"], undefined, false], [[], undefined, false], [[""], undefined, false],
    // datadiligence's cases on agents.
    [["spawningbot: noai"], "spawningbot", true], [["spawningbot:noai"], "SpawningBot/1.0", true], [["other, spawningbot:noai"], "spawningbot", true], [["spawningbot:other, spawningbot: noai"], "spawningbot", true],
    [["spawningbot: all"], "spawningbot", false], [["spawningbot: other, spawningbot: all, test:noai"], "spawningbot", false], [["spawningbot: other, spawningbot: all, test:noai"], undefined, false],
    [["demobot: noai, examplebot: noai, spawningbot: all"], "spawningbot", false], [[":, :, ,;: -:: "], "spawningbot", false], [[": noai"], "spawningbot", false], [["spawning: noai"], "spawningbot", false],
    [["CCBot : noai"], "ccbot", true], [["*: noai"], undefined, true], [["googlebot: noai"], "CCBot", false],
    // A value behind a colon is no directive for an agent of that name.
    [["unavailable_after: 25 Jun 2010 15:00:00 PST, noai"], undefined, true], [["max-snippet: noai"], "max-snippet", false], [["max-image-preview:large, noindex"], undefined, false],
  ])("%j for %s: %s", (lines, agent, reserved) => {
    expect(header(lines, agent === undefined ? {} : { agent })).toBe(reserved);
  });

  test("several names are asked at once", () => {
    expect(header(["Google-Extended: noai"], { agent: ["Googlebot", "Google-Extended"] })).toBe(true);
    expect(header(["Google-Extended: noai"], { agent: ["Googlebot"] })).toBe(false);
  });

  test("noimageai is for images: a header may stand on one, unless it is known not to", () => {
    expect([header(["noimageai"]), header(["noimageai"], { isImage: true }), header(["noimageai"], { isImage: false }), header(["noai"], { isImage: false })]).toEqual([true, true, false, true]);
    expect(noaiHeaderStatement(["noimageai"]).evidence[0]).toMatchObject({ note: expect.stringContaining("not known"), rule: "X-Robots-Tag: noimageai" });
    expect(noaiHeaderStatement(["noimageai"], { isImage: false }).evidence).toEqual([expect.objectContaining({ verdict: "unknown" })]);
  });

  test("what has no noai leaves no evidence; what is too long is not evaluable", () => {
    expect(noaiHeaderStatement(["noindex"])).toEqual({ uses: {}, evidence: [], noai: false, noimageai: false });
    expect(noaiHeaderStatement(["x".repeat(70_000)]).uses.train).toBe("not-evaluable");
  });
});

describe("meta elements", () => {
  test.each<[string, NoaiOptions, boolean]>([
    ['<meta name="robots" content="noai">', {}, true], ['<META NAME="ROBOTS" CONTENT="NOAI, NOIMAGEAI">', {}, true], ['<meta name="robots" content="noindex noai">', {}, true], ['<meta name="robots" content="noimageai">', {}, false],
    ['<meta name="robots" content="noimageai">', { isImage: true }, true], ['<meta name="CCBot" content="noai">', { agent: "CCBot" }, true], ['<meta name="ccbot" content="noai">', { agent: "GPTBot" }, false], ['<meta name="ccbot" content="noai">', {}, false],
    ['<meta name="robots" content="index"><meta name="robots" content="noai">', {}, true], ['<!-- <meta name="robots" content="noai"> -->', {}, false], ['<meta property="robots" content="noai">', {}, false],
    ['<meta name="description" content="noai">', {}, false], ['<body><meta name="robots" content="noai">', {}, false], ['<meta name="robots" content="CCBot: noai">', { agent: "CCBot" }, true],
  ])("%s %j: %s", (html, options, reserved) => {
    expect(meta(html, options)).toBe(reserved);
  });

  test("a head that was not read whole is not evaluable", () => {
    expect(noaiMetaStatement(readHead(`<head><script>${"x".repeat(2_000_000)}`)).uses.train).toBe("not-evaluable");
  });
});
