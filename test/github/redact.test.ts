import { expect, test } from "@jest/globals";
import { redactor } from "../../src/github/redact.ts";

const part = (length: number): string => "aB3_-".repeat(length).slice(0, length);

test.each([
  ["an installation's token of the newer shape", `ghs_${part(40)}.${part(300)}.${part(170)}`], ["an older one", `ghs_${"a".repeat(36)}`], ["a person's", `ghp_${"b".repeat(36)}`], ["a fine-grained one", `github_pat_${"c".repeat(82)}`],
  ["one of somebody who signed in", `ghu_${"d".repeat(36)}`], ["an app's own", `eyJ${part(33)}.eyJ${part(80)}.${part(342)}`],
])("%s is taken out whole, wherever it came from", (_, token) => {
  expect(redactor("")(`before ${token} after`)).toBe("before [token] after");
  expect(redactor("")(JSON.stringify({ authorization: `token ${token}` }))).toBe('{"authorization":"token [token]"}');
});

test("a known one of any shape is taken out by its value, also as credentials", () => {
  const secret = "an-odd+token/of=somewhere";
  expect(redactor(secret)(`${secret} ${Buffer.from(`x-access-token:${secret}`).toString("base64")}`)).toBe("[token] [token]");
});

test("ordinary words stay", () => {
  for (const text of ["ghs_short", "eyJ is how JSON begins in base64", "a.b.c", "github_pat_", "the ghost_writer_of_this_long_sentence"]) expect(redactor("")(text)).toBe(text);
});

test.each([
  ["beginnings of tokens", "eyJ".repeat(350_000)], ["tokens that never end", `${"eyJ".repeat(66)}.${"b".repeat(2000)} `.repeat(450)], ["one token of a megabyte", `ghs_${"a".repeat(1_000_000)}`], ["dots", `eyJ${".".repeat(1_000_000)}`],
])("a megabyte of %s takes no noticeable time", (_, text) => {
  const started = performance.now();
  redactor("ghs_secret".padEnd(40, "x"))(text);
  expect(performance.now() - started).toBeLessThan(5000);
});
