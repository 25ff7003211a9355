import { describe, expect, test } from "@jest/globals";
import { openArena, RuleArenaBuilder } from "../../../src/optout/robots/arena.ts";
import { decide, groupFor, patternStrength } from "../../../src/optout/robots/decide.ts";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { ALLOW_ALL, DISALLOW_ALL, TOO_MANY_RULES } from "../../../src/optout/robots/rules.ts";
import { targetOf } from "../../../src/optout/robots/target.ts";
import type { Mode } from "../../../src/optout/types.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const setOf = (text: string, agent = "Bot", mode: Mode = "rfc9309"): number => new RuleArenaBuilder(mode).add(encode(text), [agent])[0] ?? -1;

/** Asked of both paths. */
function allowed(text: string, agent: string, url: string, mode: Mode = "rfc9309"): boolean {
  const target = targetOf(url);
  const verdict = decide(parseRobots(encode(text), mode), agent, target).allowed;
  const builder = new RuleArenaBuilder(mode);
  const [set = -1] = builder.add(encode(text), [agent]);
  const bytes = encode(target);
  expect(openArena(builder.finish()).allowed(set, bytes, 0, bytes.length)).toBe(verdict);
  return verdict;
}
const rules = (...lines: string[]): string => `User-agent: Bot\n${lines.join("\n")}\n`;

describe("which group holds (RFC 9309 §2.2.1)", () => {
  const blocked = (name: string): string => `User-agent: *\nAllow: /\n\nUser-agent: ${name}\nDisallow: /\n`;

  test.each(["AI2Bot", "Ai2Bot-Dolma", "img2dataset", "iaskspider/2.0", "MistralAI-User/1.0", "Kangaroo Bot", "bigsur.ai", "Crawl4AI", "ChatGPT Agent"])("rfc9309: %s, no legal product token, is found by its full name", (name) => {
    expect(allowed(blocked(name), name, "/a")).toBe(false);
    expect(allowed(blocked(name), name.toUpperCase(), "/a")).toBe(false);
  });

  test("google: a line AI2Bot is about AI, and no line names an asked AI2Bot", () => {
    expect(allowed(blocked("AI2Bot"), "AI2Bot", "/a", "google")).toBe(true);
    expect(allowed(blocked("AI2Bot"), "AI", "/a", "google")).toBe(false);
  });

  test("rfc9309: a line AI2Bot is about AI only where no line names AI itself", () => {
    expect(allowed(blocked("AI2Bot"), "AI", "/a")).toBe(false);
    expect(allowed(`${blocked("AI2Bot")}\nUser-agent: AI\nAllow: /\n`, "AI", "/a")).toBe(true);
    expect(groupFor(parseRobots(encode(blocked("AI2Bot")), "rfc9309"), "AI").by).toBe("loosely");
  });

  test("what stands behind the product token does not matter, and its groups are merged with the plain one", () => {
    for (const mode of ["rfc9309", "google"] as const) {
      for (const value of ["CCBot/2.0", "CCBot *", "CCBot (https://commoncrawl.org/faq/)", "ccbot;"]) {
        expect(allowed(`User-agent: ${value}\nDisallow: /\n\nUser-agent: CCBot\nCrawl-delay: 2\n`, "CCBot", "/a", mode)).toBe(false);
      }
    }
  });

  test("no name is a prefix or a part of another", () => {
    for (const mode of ["rfc9309", "google"] as const) {
      expect(allowed(blocked("Googlebot"), "Googlebot-News", "/", mode)).toBe(true);
      expect(allowed(blocked("Googlebot-News"), "Googlebot", "/", mode)).toBe(true);
      expect(allowed(blocked("Google-Extended"), "Google", "/", mode)).toBe(true);
    }
  });

  test("rfc9309: an asked Product/1.0 obeys the lines of Product where none has the version", () => {
    expect(allowed(blocked("MistralAI-User"), "MistralAI-User/1.0", "/a")).toBe(false);
    expect(allowed(`${blocked("MistralAI-User")}\nUser-agent: MistralAI-User/1.0\nAllow: /\n`, "MistralAI-User/1.0", "/a")).toBe(true);
    expect(allowed(blocked("Mozilla"), "Mozilla/5.0 (compatible; X/1.0)", "/a")).toBe(true);
  });

  test("* holds only where no group names the agent, and also with text behind it", () => {
    const text = "User-agent: * all of you\nDisallow: /\n\nUser-agent: Bot\nDisallow: /x\n";
    expect([allowed(text, "Bot", "/a"), allowed(text, "Other", "/a")]).toEqual([true, false]);
    expect(allowed("User-agent: **\nDisallow: /", "Other", "/a")).toBe(true);
    expect(allowed("User-agent: *\nDisallow: /\n\nUser-agent: Bot", "Bot", "/a")).toBe(true);
  });
});

describe("which rule decides (RFC 9309 §2.2.2)", () => {
  test("most octets; allow on a tie; none matching allows", () => {
    const text = rules("Allow: /example/page/", "Disallow: /example/page/disallowed.gif", "Disallow: /same", "Allow: /same", "Disallow: /*.htm", "Allow: /page");
    expect(decide(parseRobots(encode(text), "rfc9309"), "Bot", "/example/page/disallowed.gif")).toMatchObject({ allowed: false, line: 3, rule: "Disallow: /example/page/disallowed.gif" });
    expect(decide(parseRobots(encode(text), "rfc9309"), "Bot", "/same")).toMatchObject({ allowed: true, line: 5 });
    expect(decide(parseRobots(encode(text), "rfc9309"), "Bot", "/other").line).toBeUndefined();
    expect([allowed(text, "Bot", "/page.htm"), allowed(text, "Bot", "/pag.htm")]).toEqual([false, false]);
  });

  test("wildcards count as octets, at the end too", () => {
    expect(allowed(rules("Disallow: /a*", "Allow: /a"), "Bot", "/a")).toBe(false);
    expect(allowed(rules("Disallow: /a", "Allow: /a$"), "Bot", "/a")).toBe(true);
    expect(allowed(rules("Disallow: /a", "Allow: /a$"), "Bot", "/ab")).toBe(false);
    expect(allowed(rules("Disallow: /foo***", "Allow: /foob"), "Bot", "/foobar")).toBe(false);
  });

  test("the examples of the RFC", () => {
    const text = "User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif\n\nUser-Agent: barbot\nUser-Agent: bazbot\nDisallow: /example/page.html\n\nUser-Agent: quxbot\n\n";
    expect(["/a.gif", "/a.gif?b", "/example/x", "/publications/a.gif"].map((t) => allowed(text, "any", t))).toEqual([false, true, false, true]);
    expect(["/", "/example/page.html", "/example/allowed.gif"].map((t) => allowed(text, "FooBot", t))).toEqual([false, true, true]);
    expect([allowed(text, "bazbot", "/example/page.html"), allowed(text, "barbot", "/"), allowed(text, "quxbot", "/example/")]).toEqual([false, true, true]);
  });

  test.each([
    ["/foo/bar?baz=quz", "/foo/bar?baz=quz"], ["/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar"], ["/foo/bar?baz=https%3a%2f%2ffoo.bar", "/foo/bar?baz=https://foo.bar"],
    ["/foo/bar/ツ", "/foo/bar/%E3%83%84"], ["/foo/bar/%E3%83%84", "/foo/bar/ツ"], ["/foo/bar/%e3%83%84", "/foo/bar/%E3%83%84"],
    ["/foo/bar/%62%61%7A", "/foo/bar/baz"], ["/foo/bar/baz", "/foo/bar/%62%61%7A"], ["/~joe/", "/%7Ejoe/"],
    ["/path/file-with-a-%2A.html", "/path/file-with-a-*.html"], ["/path/foo-%24", "/path/foo-$"], ["/a<d.html", "/a%3cd.html"], ["/sitecore modules/", "/sitecore%20modules/"], ["/a,b(c)", "/a%2Cb%28c%29"],
    ["/*/feed/", "/x?to=/feed/"], ["/*%2Ffeed", "/x?to=%2Ffeed"], ["/*?*/feed", "/x?to=%2Ffeed"],
  ])("rfc9309: %s matches %s", (pattern, path) => {
    expect(allowed(rules(`Disallow: ${pattern}`), "Bot", `https://h.example${path}`)).toBe(false);
  });

  test.each([["/a%2fb", "/a/b"], ["/a/b", "/a%2Fb"], ["/a?b=1%262", "/a?b=1&2"], ["/a%3Fb", "/a?b"], ["/A", "/a"], ["/a%2A", "/ab"], ["fish", "/fish"], ["/a$b", "/a"]])("rfc9309: %s does not match %s", (pattern, path) => {
    expect(allowed(rules(`Disallow: ${pattern}`), "Bot", `https://h.example${path}`)).toBe(true);
  });

  test("equal rules in different encodings tie, so that allow wins", () => {
    expect(allowed(rules("Disallow: /%61?u=%2F", "Allow: /a?u=/"), "Bot", "/a?u=%2F")).toBe(true);
    expect(allowed(rules("Disallow: /caf%C3%A9", "Allow: /café"), "Bot", "/café")).toBe(true);
  });

  test("google decodes nothing, and asks for escaped URLs", () => {
    expect(allowed(rules("Disallow: /%62"), "Bot", "/b", "google")).toBe(true);
    expect(allowed(rules("Disallow: /ツ"), "Bot", "/%E3%83%84", "google")).toBe(false);
    expect(allowed(rules("Disallow: /ツ"), "Bot", "/ツ", "google")).toBe(true);
    expect(allowed(rules("Disallow: /%aa"), "Bot", "/%AA", "google")).toBe(false);
    expect(allowed(rules("Disallow: /%24"), "Bot", "/$", "google")).toBe(true);
  });

  test("/robots.txt is implicitly allowed by the RFC, and follows the rules with google", () => {
    for (const text of [rules("Disallow: /"), rules("Disallow: /robots.txt")]) {
      expect([allowed(text, "Bot", "https://h.example/robots.txt"), allowed(text, "Bot", "https://h.example/robots.txt", "google")]).toEqual([true, false]);
    }
    expect(allowed(rules("Disallow: /"), "Bot", "/robots.txt?x")).toBe(false);
  });

  test("google: an allowed index page allows its folder", () => {
    const text = rules("Disallow: /", "Allow: /a/index.html", "Allow: /b/index.htm");
    expect(["/a/", "/a/x", "/b/", "/b"].map((t) => allowed(text, "Bot", t, "google"))).toEqual([true, false, true, false]);
    expect(allowed(text, "Bot", "/a/")).toBe(false);
  });
});

test("a path of another record is matched as rules are", () => {
  expect([["/a", "/ab"], ["/a*c$", "/abc"], ["/b", "/a"], ["", "/a"], ["/caf%c3%a9", "/café"]].map(([p = "", t = ""]) => patternStrength(p, t, "rfc9309"))).toEqual([2, 5, -1, -1, 10]);
});

describe("sets of the arena", () => {
  test("files without restriction and files with nothing else share the fixed sets", () => {
    expect([setOf(""), setOf(rules("Disallow:")), setOf(rules("Allow: /x")), setOf("User-agent: Other\nDisallow: /"), setOf(rules("Disallow: no-slash"))]).toEqual(Array.from({ length: 5 }, () => ALLOW_ALL));
    expect([setOf(rules("Disallow: /")), setOf(rules("Disallow: *")), setOf(rules("Disallow: /a", "Disallow: /*"))]).toEqual(Array.from({ length: 3 }, () => DISALLOW_ALL));
    expect(setOf(rules("Disallow: /", "Allow: /a"))).toBeGreaterThan(TOO_MANY_RULES);
    expect(setOf("U\0s\0e\0r\0")).toBe(TOO_MANY_RULES);
  });

  test("equal rules share one set, in whatever file and order", () => {
    const builder = new RuleArenaBuilder("rfc9309");
    const agents = ["Bot", "Other"];
    const one = builder.add(encode("User-agent: *\nDisallow: /a\nDisallow: /b\nAllow: /*.c"), agents);
    const two = builder.add(encode("# another\nUser-agent: bot\nAllow: /*.c\nDisallow: /b\nDisallow: /%61\nDisallow: /a\n\nUser-agent: *\nDisallow: /z"), agents);
    expect(one[0]).toBe(one[1]);
    expect(two[0]).toBe(one[0]);
    expect(two[1]).not.toBe(one[0]);
    expect(builder.finish().sets).toBe(2);
  });

  test("a set is never green where it cannot be judged", () => {
    const arena = openArena(new RuleArenaBuilder("google").finish());
    expect([ALLOW_ALL, DISALLOW_ALL, TOO_MANY_RULES].map((set) => arena.allowed(set, encode("/a"), 0, 2))).toEqual([true, false, false]);
  });

  test("data of another layout is refused", () => {
    expect(() => openArena({ words: new SharedArrayBuffer(12), bytes: new SharedArrayBuffer(0), sets: 0 })).toThrow(TypeError);
  });
});
