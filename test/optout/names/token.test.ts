import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { tokenOf } from "../../../src/optout/names/token.ts";

describe("the declared token in a User-Agent string", () => {
  test.each([
    ["Mozilla/5.0 (compatible; WrenBot/1.0; +https://wren.example/bot)", ["WrenBot"], "WrenBot"],
    ["mozilla/5.0 (compatible; wrenbot/1.0)", ["WrenBot"], "WrenBot"],
    ["WrenBot", ["wrenbot"], "wrenbot"],
    ["CCBot/2.0 (https://commoncrawl.org/faq/)", ["CCBot"], "CCBot"],
    ["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)", ["ClaudeBot", "GPTBot"], "GPTBot"],
    ["Mozilla/5.0 (compatible) Ai2Bot-Dolma (+https://allenai.org/crawler)", ["AI2Bot", "Ai2Bot-Dolma"], "Ai2Bot-Dolma"],
    ["Kangaroo Bot/1.0 (+https://kangaroo.example)", ["Kangaroo Bot"], "Kangaroo Bot"],
    ["MistralAI-User/1.0", ["MistralAI-User/1.0", "MistralAI-User"], "MistralAI-User/1.0"],
    ["Mozilla/5.0 (compatible; bigsur.ai/1.0)", ["bigsur.ai"], "bigsur.ai"],
  ])("%s", (userAgent, declared, token) => { expect(tokenOf(userAgent, declared)).toBe(token); });
});

describe("is no part of something else", () => {
  test.each([
    ["WrenBot-News/1.0", "WrenBot-News"],
    ["XWrenBot/1.0", "XWrenBot"],
    ["OtherBot/1.0 (+https://wrenbot.example/WrenBot)", "OtherBot"],
    ["OtherBot/1.0 (+WrenBot@example.org)", "OtherBot"],
    ["OtherBot/WrenBot", "OtherBot"],
  ])("%s", (userAgent, token) => { expect(tokenOf(userAgent, ["WrenBot"])).toBe(token); });
  test("Old Kangaroo Bots are not Kangaroo Bot", () => { expect(tokenOf("Kangaroo Bots", ["Kangaroo Bot"])).not.toBe("Kangaroo Bot"); });
});

describe("without a declared name", () => {
  test.each([
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.1.1 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)", "Applebot"],
    ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "Googlebot"],
    ["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)", "ClaudeBot"],
    ["python-requests/2.32", "python-requests"],
    ["Mozilla/5.0", undefined],
    ["", undefined],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0", undefined],
  ])("%s", (userAgent, token) => { expect(tokenOf(userAgent, [])).toBe(token); });
});

test("answers any text, quickly, and a declared token is found in any plain agent string", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (text, names) => { tokenOf(text, names); }));
  fc.assert(fc.property(fc.stringMatching(/^[A-Za-z_-]{1,20}$/), fc.stringMatching(/^[0-9.]{1,5}$/), (name, version) => tokenOf(`Mozilla/5.0 (compatible; ${name}/${version})`, [name]) === name || name.toLowerCase() === "mozilla" || name.toLowerCase() === "compatible"));
  const started = performance.now();
  tokenOf("(((;".repeat(500_000), ["a b"]);
  tokenOf("a ".repeat(500_000), ["a a b", "WrenBot"]);
  expect(performance.now() - started).toBeLessThan(1000);
});
