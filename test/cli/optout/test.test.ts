import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { tempFolder } from "../../support/temp-repo.ts";
import { run } from "./io.ts";

const folder = tempFolder();
const file = (name: string, text: string | Uint8Array): string => { const path = join(folder, name); writeFileSync(path, text); return path; };
const robots = file("robots.txt", [
  "User-agent: *", "Disallow: /private", "Allow: /private/press", "Content-Signal: search=yes, ai-train=no", "Content-Usage: /a train-ai=n", "License: https://e.org/license.xml",
  "", "User-agent: AI2Bot", "Disalow: /x", "Disallow: /", "Allow: /ok", "",
].join("\n"));
const ask = (agent: string, ...rest: readonly string[]) => run(["optout", "test", "--robots", robots, "--agent", agent, ...rest]);

describe("optout test", () => {
  test("says the line, the rule, the group and why", async () => {
    const { code, out, err } = await ask("WrenBot", "https://e.org/private/x");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("disallowed    https://e.org/private/x\n");
    expect(out).toContain(`${robots}:2  Disallow: /private\n`);
    expect(out.replace(/\s+/g, " ")).toContain("the longest rule that matches (of equal ones, allow) in the group of * (line 1); no group names WrenBot");
  });

  test("exit 0 where every URL is allowed, 1 where one is not", async () => {
    const allowed = await ask("WrenBot", "https://e.org/private/press/1", "https://e.org/");
    expect(allowed.code).toBe(0);
    expect(allowed.out).toContain(`${robots}:3  Allow: /private/press`);
    expect(allowed.out.replace(/\s+/g, " ")).toContain("no rule matches in the group of * (line 1)");
    expect((await ask("WrenBot", "https://e.org/", "https://e.org/private")).code).toBe(1);
  });

  test("shows lines of use with what they say", async () => {
    const { out } = await ask("WrenBot", "https://e.org/a/1", "--time", "2026-10-01T00:00:00Z");
    const text = out.replace(/\s+/g, " ");
    expect(text).toContain(`${robots}:4 Content-Signal: search=yes, ai-train=no → train reserved, train-generative reserved, search permitted`);
    expect(text).toMatch(/:5 Content-Usage: \/a train-ai=n → train reserved.* \(vocab-08\)/);
    expect(text).toContain(`${robots}:6 License: https://e.org/license.xml`);
    expect((await ask("WrenBot", "https://e.org/b")).out).not.toContain("Content-Usage");
  });

  test("shows both modes where they differ, and what is odd about the name and the file", async () => {
    const { out } = await ask("AI2Bot", "https://e.org/x");
    const text = out.replace(/\s+/g, " ");
    expect(text).toContain("in mode google: allowed; no rule matches in the group of * (line 1)");
    expect(text).toContain("note: AI2Bot is no product token of RFC 9309");
    expect(text).toContain(`note: ${robots}:9: "Disalow" is no record of RFC 9309; google/robotstxt reads it`);
    const google = await ask("AI2Bot", "https://e.org/x", "--mode", "google");
    expect(google.code).toBe(0);
    expect(google.out).toContain("in mode rfc9309: disallowed");
  });

  test("says what is known of a name", async () => {
    const note = async (agent: string): Promise<string> => (await ask(agent, "https://e.org/")).out.replace(/\s+/g, " ");
    expect(await note("Google-Extended")).toContain("is a control token: it never fetches; Googlebot fetches");
    expect(await note("anthropic-ai")).toContain("is no longer sent by Anthropic");
    expect(await note("Bytespider")).toContain("is reported not to keep to robots.txt");
    expect(await note("Mozilla/5.0 (compatible; GPTBot/1.2)")).toContain("asked for GPTBot, the product token in the User-Agent string");
    expect(await note("WrenBot")).not.toContain("note: WrenBot");
  });

  test("a status answers for the file", async () => {
    const ask404 = await run(["optout", "test", "--status", "404", "--agent", "GPTBot", "https://e.org/private"]);
    expect(ask404).toMatchObject({ code: 0, out: expect.stringContaining("nothing is disallowed") });
    const ask503 = await run(["optout", "test", "--robots", robots, "--status", "503", "--agent", "GPTBot", "https://e.org/"]);
    expect(ask503).toMatchObject({ code: 1, out: expect.stringContaining("everything is disallowed") });
    expect((await run(["optout", "test", "--status", "unreachable", "--agent", "GPTBot", "https://e.org/"])).code).toBe(1);
    expect(await run(["optout", "test", "--status", "301", "--agent", "GPTBot", "https://e.org/"])).toMatchObject({ code: 1, out: expect.stringContaining("unknown") });
    expect((await run(["optout", "test", "--status", "429", "--agent", "GPTBot", "https://e.org/"])).out).toContain("in mode google: disallowed");
    expect((await ask("WrenBot", "https://e.org/private", "--status", "200")).code).toBe(1);
  });

  test("JSON has all of it", async () => {
    const { code, out } = await ask("WrenBot", "https://e.org/private/x", "https://e.org/a", "--format", "json");
    const report = JSON.parse(out) as { results: Readonly<Record<string, unknown>>[] };
    expect(code).toBe(1);
    expect(report).toMatchObject({ agent: "WrenBot", mode: "rfc9309", robots, problems: [{ line: 9, reason: "misspelled" }] });
    expect(report.results[0]).toMatchObject({ url: "https://e.org/private/x", target: "/private/x", crawl: "disallowed", line: 2, rule: "Disallow: /private", group: { by: "all", agents: [{ name: "*", line: 1 }], rules: 2 } });
    expect(report.results[1]).toMatchObject({ crawl: "allowed", use: { train: "reserved", search: "permitted" }, licenses: [{ value: "https://e.org/license.xml", line: 6 }] });
  });

  test("reads standard input", async () => {
    expect((await run(["optout", "test", "--robots", "-", "--agent", "A", "https://e.org/"], "User-agent: A\nDisallow: /")).out).toContain("-:2  Disallow: /");
  });

  test("hostile text stays text", async () => {
    const odd = file("odd.txt", "User-agent: *\nDisallow: /\u001b[31m\u202e\nLicense: https://e.org/\u001b]0;x\u0007\n");
    const { out } = await run(["optout", "test", "--robots", odd, "--agent", "x\u001b[1m", "https://e.org/\u001b[31m\u202e"]);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test("what cannot be judged is not green", async () => {
    const utf16 = file("utf16.txt", Buffer.from("\uFEFFUser-agent: *\nDisallow: /\n", "utf16le"));
    expect(await run(["optout", "test", "--robots", utf16, "--agent", "A", "https://e.org/"])).toMatchObject({ code: 1, out: expect.stringContaining("not-evaluable") });
  });

  test.each([
    [["--robots", robots, "https://e.org/"], "--agent is missing"], [["--agent", "A", "https://e.org/"], "--robots is missing"], [["--agent", "A", "--robots", robots], "No URL is given"],
    [["--agent", "A", "--robots", join(folder, "none.txt"), "/"], "cannot be read"], [["--agent", "A", "--robots", robots, "--status", "9", "/"], "expected an HTTP status"],
    [["--agent", "A", "--robots", robots, "--mode", "x", "/"], "expected one of"], [["--agent", "A", "--robots", robots, "--time", "x", "/"], "expected a time"],
  ])("usage %#", async (args, message) => {
    expect(await run(["optout", "test", ...args])).toMatchObject({ code: 2, out: "", err: expect.stringContaining(message) });
  });
});
