/** The rule that a compiled set names for a row that is shown. */

import { expect, test } from "@jest/globals";
import { openArena, RuleArenaBuilder } from "../../../src/optout/robots/arena.ts";
import { ALLOW_ALL, DISALLOW_ALL, TOO_MANY_RULES } from "../../../src/optout/robots/rules.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function ruleFor(text: string, target: string, mode: "rfc9309" | "google" = "rfc9309"): string | undefined {
  const builder = new RuleArenaBuilder(mode);
  const [set = -1] = builder.add(encode(text), ["Bot"]);
  const bytes = encode(target);
  return openArena(builder.finish()).rule(set, bytes, 0, bytes.length);
}

test.each([
  ["User-agent: *\nDisallow: /fotos/\nAllow: /fotos/press/", "/fotos/1.jpg", "Disallow: /fotos/"],
  ["User-agent: *\nDisallow: /fotos/\nAllow: /fotos/press/", "/fotos/press/1.jpg", "Allow: /fotos/press/"],
  ["User-agent: *\nDisallow: /fotos/", "/news", undefined],
  ["User-agent: *\nDisallow: /*.pdf$\nDisallow: /a", "/x/y.pdf", "Disallow: /*.pdf$"],
  ["User-agent: Bot\nDisallow: /\nUser-agent: *\nDisallow:", "/a", "Disallow: /"],
  ["User-agent: *\nDisallow: /\n", "/robots.txt", undefined],
  ["User-agent: *\nDisallow: /\n", "/%72obots.txt", undefined],
  ["User-agent: *\nDisallow: /caf%C3%A9", "/café/menu", "Disallow: /café"],
])("%j on %s: %s", (text, target, expected) => {
  const rule = ruleFor(text, target);
  expect(rule === undefined ? undefined : decodeURI(rule)).toBe(expected);
});

test("many rules, which are indexed", () => {
  const text = `User-agent: *\n${Array.from({ length: 300 }, (_, i) => `Disallow: /part-${String(i)}/`).join("\n")}\nAllow: /part-7/open$`;
  expect(ruleFor(text, "/part-257/x")).toBe("Disallow: /part-257/");
  expect(ruleFor(text, "/part-7/open")).toBe("Allow: /part-7/open$");
});

test("the sets that stand for no rules", () => {
  const arena = openArena(new RuleArenaBuilder("rfc9309").finish());
  expect([ALLOW_ALL, DISALLOW_ALL, TOO_MANY_RULES].map((set) => arena.rule(set, encode("/x"), 0, 2))).toEqual([undefined, "Disallow: /", undefined]);
});
