/** Against npm robots-parser 3.0.1: where it differs from google mode on made-up files, one of its known errors is why. */

import { describe, expect, test } from "@jest/globals";
import { robotsFiles } from "../../../bench/optout-robots-data.ts";
import { decide } from "../../../src/optout/robots/decide.ts";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { targetOf } from "../../../src/optout/robots/target.ts";
import { robotsParser } from "../../support/robots-parser.ts";

const allowedThere = (text: string, url: string, agent: string): boolean | undefined => robotsParser("https://h.example/robots.txt", text).isAllowed(url, agent);
const allowedHere = (text: string, url: string, agent: string): boolean => decide(parseRobots(new TextEncoder().encode(text), "google"), agent, targetOf(url)).allowed;

describe("known errors of robots-parser", () => {
  test.each([
    ["any other line closes the list of agents (RFC 9309 §2.2.4)", "User-agent: *\nSitemap: https://h.example/s\nUser-agent: X\nDisallow: /", "https://h.example/a", "Any", false],
    ["a name is compared whole, not up to its last token octet", "User-agent: Foo Bar\nDisallow: /", "https://h.example/a", "Foo", false],
    ["a line without a colon is passed over", "User-agent: Bot\nDisallow /", "https://h.example/a", "Bot", false],
    ["an allowed index page does not allow its folder", "User-agent: Bot\nDisallow: /\nAllow: /index.html", "https://h.example/", "Bot", true],
    ["the URL is parsed and its dots resolved", "User-agent: Bot\nDisallow: /a/../b", "https://h.example/a/../b", "Bot", false],
    ["a lone ? is dropped from the URL", "User-agent: Bot\nDisallow: /a?", "https://h.example/a?", "Bot", false],
  ])("%s", (_why, text, url, agent, right) => {
    expect([allowedHere(text, url, agent), allowedThere(text, url, agent)]).toEqual([right, !right]);
  });
});

test("on files without such lines both agree, check for check", () => {
  const { files, checks } = robotsFiles({ seed: 7, files: 150, checks: 15_000 });
  let compared = 0;
  for (const [file, agent, url] of checks) {
    const { text, origin } = files[file] ?? { text: "", origin: "" };
    if (explained(text, agent, url)) continue;
    compared += 1;
    expect([agent, url, robotsParser(`${origin}/robots.txt`, text).isAllowed(url, agent)]).toEqual([agent, url, allowedHere(text, url, agent)]);
    if (compared >= 3000) break;
  }
  expect(compared).toBe(3000);
});

/** Whether one of the errors above may speak here. */
function explained(text: string, agent: string, url: string): boolean {
  const lines = text.split("\n").map((line) => line.trim());
  const interrupted = lines.some((line, i) => /^user-agent/i.test(line) && /^(?!user-agent|allow|disallow|#|$)/i.test(lines[i + 1] ?? ""));
  return interrupted || /index\.html?$/m.test(text) || lines.some((line) => line.toLowerCase().startsWith(`user-agent: ${agent.toLowerCase()}`) && line.length > 12 + agent.length) || /\.\.|\?$|[^!-~]/.test(url);
}
