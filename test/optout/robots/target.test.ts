import { expect, test } from "@jest/globals";
import { statusEffect } from "../../../src/optout/robots/status.ts";
import { targetOf } from "../../../src/optout/robots/target.ts";

// The cases of the public test of google/robotstxt for its GetPathParamsQuery, in our words.
test.each([
  ["", "/"], ["http://www.example.com", "/"], ["http://www.example.com/", "/"], ["http://www.example.com/a", "/a"], ["http://www.example.com/a/", "/a/"],
  ["http://www.example.com/a/b?c=http://d.e/", "/a/b?c=http://d.e/"], ["http://www.example.com/a/b?c=d&e=f#fragment", "/a/b?c=d&e=f"],
  ["example.com", "/"], ["example.com/", "/"], ["example.com/a", "/a"], ["example.com/a/", "/a/"], ["example.com/a/b?c=d&e=f#fragment", "/a/b?c=d&e=f"],
  ["a", "/"], ["a/", "/"], ["/a", "/a"], ["a/b", "/b"], ["example.com?a", "/?a"], ["example.com/a;b#c", "/a;b"], ["//a/b/c", "/b/c"], ["http://h.example?q=/x", "/?q=/x"], ["http://h.example;p", "/;p"],
  ["http://h.example#frag/x", "/"], ["http://[2001:db8::1]:8080/p", "/p"], ["http://user:pw@h.example/p", "/p"], ["https://h.example//double//", "//double//"], ["https://h.example/a%20b/../c", "/a%20b/../c"],
])("target of %j is %j", (url, target) => {
  expect(targetOf(url)).toBe(target);
});

test.each([
  [200, "parse"], [204, "parse"], [301, "follow"], [308, "follow"], [400, "unavailable"], [401, "unavailable"], [403, "unavailable"], [404, "unavailable"], [410, "unavailable"], [451, "unavailable"], [499, "unavailable"],
  [500, "unreachable"], [503, "unreachable"], [599, "unreachable"], ["unreachable", "unreachable"], [undefined, "unknown"], [100, "unknown"], [0, "unknown"], [600, "unknown"], [Number.NaN, "unknown"],
] as const)("status %s is %s (RFC 9309 §2.3.1)", (status, effect) => {
  expect(statusEffect(status, "rfc9309")).toBe(effect);
  expect(statusEffect(status, "google")).toBe(effect);
});

test("429 is unavailable by the RFC and unreachable for google", () => {
  expect([statusEffect(429, "rfc9309"), statusEffect(429, "google")]).toEqual(["unavailable", "unreachable"]);
});

test("five redirects are followed, the sixth means unavailable (§2.3.1.2)", () => {
  expect([4, 5, 6].map((redirects) => statusEffect(302, "rfc9309", { redirects }))).toEqual(["follow", "unavailable", "unavailable"]);
});

test("unreachable stays a complete disallow unless the MAY of §2.3.1.4 is asked for and 30 days are over", () => {
  expect(statusEffect(503, "rfc9309", { unreachableDays: 90 })).toBe("unreachable");
  expect(statusEffect(503, "rfc9309", { unreachableDays: 30, longUnreachableIsUnavailable: true })).toBe("unreachable");
  expect(statusEffect("unreachable", "rfc9309", { unreachableDays: 31, longUnreachableIsUnavailable: true })).toBe("unavailable");
});
