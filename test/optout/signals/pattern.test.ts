import fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { budget, compilePattern, MAX_PATTERN, MAX_TARGET, matchesPattern, spellTarget } from "../../../src/optout/signals/pattern.ts";

function matches(pattern: string, target: string): boolean | undefined {
  const compiled = compilePattern(pattern);
  const spelt = spellTarget(target);
  return compiled === undefined || spelt === undefined ? undefined : matchesPattern(compiled, spelt, budget());
}

describe("path patterns", () => {
  test.each([
    // The examples of RFC 9309 §2.2.3 and of Google's page on path values, which TDMRep refers to.
    ["/", "/anything?x=1", true], ["/fish", "/fish.html", true], ["/fish", "/Fish.asp", false], ["/fish", "/catfish", false], ["/fish/", "/fish", false],
    ["/fish*", "/fishheads/yummy.html", true], ["/*.php", "/folder/file.php?parameters", true], ["/*.php", "/windows.PHP", false],
    ["/*.php$", "/folder/file.php", true], ["/*.php$", "/filename.php?parameters", false], ["/*.php$", "/filename.php/", false],
    ["/fish*.php", "/fishheads/catfish.php?x", true], ["/fish*.php", "/Fish.PHP", false], ["/this/*/exactly", "/this/a/b/exactly", true],
    ["/this/path/exactly$", "/this/path/exactly", true], ["/this/path/exactly$", "/this/path/exactly/x", false],
    // §2.2.2: one spelling on both sides.
    ["/foo/bar/%62%61%7A", "/foo/bar/baz", true], ["/foo/bar/baz", "/foo/bar/%62%61%7A", true], ["/foo/bar/U+E38384", "/foo/bar/%E3%83%84", false],
    ["/foo/bar/ツ", "/foo/bar/%E3%83%84", true], ["/foo/bar/%E3%83%84", "/foo/bar/ツ", true], ["/foo/bar/%e3%83%84", "/foo/bar/%E3%83%84", true],
    ["/a%2fb", "/a%2Fb", true], ["/a%2Fb", "/a/b", false], ["/%7Euser/", "/~user/x", true], ["/😀", "/%F0%9F%98%80", true],
    // A `*` or `$` that is meant itself is encoded.
    ["/path/foo-%24", "/path/foo-$", true], ["/path/foo-%24", "/path/foo-x", false], ["/file-%2A", "/file-*", true], ["/file-%2A", "/file-x", false], ["/a$b", "/a$b", true], ["/a$b", "/a", false],
    // Ends.
    ["*", "/x", true], ["*.jpg", "/a.jpg", true], ["/a*b*c$", "/aXbYbc", true], ["/a*a$", "/a", false], ["/a**b", "/ab", true], ["$", "/x", false], ["/x$$", "/x$", true],
    ["directory/", "/directory/", false], ["/100%", "/100%", true], ["/a b", "/a%20b", true], ["/*.pdf$", "/a.pdf/b.pdf", true],
  ])("%s on %s: %s", (pattern, target, expected) => {
    expect(matches(pattern, target)).toBe(expected);
  });

  test("counts octets in the common spelling, by which longer patterns go first", () => {
    expect(["/a/", "/ツ", "/%62", "/a*$"].map((p) => compilePattern(p)?.octets)).toEqual([3, 10, 2, 4]);
  });

  test("beyond the limits there is no answer", () => {
    expect(compilePattern("/".padEnd(MAX_PATTERN + 1, "a"))).toBeUndefined();
    expect(spellTarget("/".padEnd(MAX_TARGET + 1, "a"))).toBeUndefined();
    const compiled = compilePattern("/*a*b");
    const work = { left: 3 };
    expect(compiled === undefined ? true : matchesPattern(compiled, "/xaxb", work)).toBeUndefined();
  });

  test("agrees with a slow matcher that tries every way", () => {
    /** Whether `pattern` from `i` matches `text` from `j`, by trying every length of `*`. */
    const slow = (pattern: string, text: string, i: number, j: number): boolean => {
      if (i === pattern.length) return true;
      if (pattern[i] === "$" && i === pattern.length - 1) return j === text.length;
      if (pattern[i] === "*") {
        for (let k = j; k <= text.length; k += 1) if (slow(pattern, text, i + 1, k)) return true;
        return false;
      }
      return j < text.length && pattern[i] === text[j] && slow(pattern, text, i + 1, j + 1);
    };
    const letters = (alphabet: string, max: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...alphabet), { maxLength: max }).map((l) => l.join(""));
    fc.assert(fc.property(letters("ab/*", 10), fc.constantFrom("", "$"), letters("ab/", 14), (pattern, end, text) => {
      expect(matches(pattern + end, text)).toBe(slow(pattern + end, text, 0, 0));
    }), { numRuns: 2000 });
  });

  test("spelling twice changes nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const once = spellTarget(text) ?? "";
      expect(spellTarget(once)).toBe(once);
    }));
  });
});
