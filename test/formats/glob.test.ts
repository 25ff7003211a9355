import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { compileGlob, globMatches } from "../../src/formats/glob.ts";

describe("glob", () => {
  test.each([
    ["*.safetensors", "model.safetensors", true],
    ["*.safetensors", "a/model.safetensors", false],
    ["**/*.safetensors", "model.safetensors", true],
    ["**/*.safetensors", "a/b/model.safetensors", true],
    ["a/**/z", "a/z", true],
    ["a/**/z", "a/b/c/z", true],
    ["a/**/z", "ab/z", false],
    ["a/**", "a/b/c", true],
    ["a/**", "a", false],
    ["**", "anything/at all", true],
    ["weights/", "weights", true],
    ["./weights/*", "weights/a", true],
    ["/LICENSE", "LICENSE", true],
    ["model-0000?-of-*.gguf", "model-00001-of-00003.gguf", true],
    ["?", "/", false],
    ["?", "😀", true],
    ["[a-c]x", "bx", true],
    ["[!a-c]x", "bx", false],
    ["[!a]", "/", false],
    ["[]]", "]", true],
    ["[abc", "[abc", true],
    ["*.{bin,pt}", "x.pt", true],
    ["*.{bin,pt}", "x.pth", false],
    ["{a,b}/{c,d}", "b/c", true],
    ["a{,b}", "a", true],
    ["a,b}", "a,b}", true],
    ["\\*", "*", true],
    ["\\*", "x", false],
    ["a**b", "axyb", true],
    ["a**b", "ax/yb", false],
    ["*", ".hidden", true],
    ["a.c", "abc", false],
  ])("%s on %s is %s", (pattern, path, expected) => {
    expect(globMatches(pattern, path)).toBe(expected);
  });

  test.each([["", "empty"], ["x".repeat(257), "256"], ["*".repeat(11), "10 stars"], ["{a", "not closed"], ["{a,{b,c}}", "inside"], ["{a,b}".repeat(7), "64"], ["a\\", "at the end"]])("%s is refused", (pattern, word) => {
    const compiled = compileGlob(pattern);
    expect(compiled.ok).toBe(false);
    expect(compiled.ok ? "" : compiled.message).toContain(word);
  });

  test.each(["*a*a*a*a*a*a*a*a*a", "**/**/**/**/**/a", "{*a,*b}*a*a*a*a*a*a*a"])("the hostile pattern %s is linear", (pattern) => {
    const compiled = compileGlob(pattern);
    if (!compiled.ok) throw new Error(compiled.message);
    const path = "a".repeat(4000) + "b/x";
    compiled.glob.matches(path);
    const start = performance.now();
    const short = compiled.glob.matches("a".repeat(60) + "b/x");
    const elapsed = performance.now() - start;
    expect(short).toBe(false);
    expect(elapsed).toBeLessThan(5);
  });

  test("agrees with a slow literal matcher", () => {
    const piece = fc.constantFrom("a", "b", "/", "*", "**", "**/", "/**/", "?", "[ab]", "[!a]", "[a-b]", ".");
    const pattern = fc.array(piece, { minLength: 1, maxLength: 7 }).map((parts) => parts.join("")).filter((p) => !/\*{3}/.test(p) && !p.startsWith("/") && !p.startsWith("./") && !p.endsWith("/"));
    const path = fc.string({ unit: fc.constantFrom("a", "b", "/", "."), maxLength: 9 });
    fc.assert(fc.property(pattern, path, (p, s) => {
      fc.pre(compileGlob(p).ok);
      expect(globMatches(p, s)).toBe(slow(p, s));
    }), { numRuns: 5000 });
  });

  test("never throws, whatever the pattern and path", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (p, s) => { expect(typeof globMatches(p, s)).toBe("boolean"); }));
  });
});

/** The definition, taken literally; exponential. Patterns without braces and escapes. */
function slow(pattern: string, path: string, start = true): boolean {
  if (pattern === "") return path === "";
  if (start && pattern === "**") return true;
  if (start && pattern.startsWith("**/")) {
    const rest = pattern.slice(3);
    if (slow(rest, path, true)) return true;
    return [...path].some((char, i) => char === "/" && slow(rest, path.slice(i + 1), true));
  }
  if (pattern.startsWith("*")) {
    const rest = pattern.startsWith("**") ? pattern.slice(2) : pattern.slice(1);
    for (let i = 0; i <= path.length; i += 1) {
      if (slow(rest, path.slice(i), false)) return true;
      if (path[i] === "/") return false;
    }
    return false;
  }
  const set = /^\[(!?)([^\]]+)\]/.exec(pattern);
  const char = path[0];
  if (char === undefined) return false;
  if (set !== null) {
    const inside = (set[2] === "a-b" ? "ab" : (set[2] ?? "")).includes(char);
    return char !== "/" && inside !== (set[1] === "!") && slow(pattern.slice(set[0].length), path.slice(1), false);
  }
  if (pattern[0] === "?") return char !== "/" && slow(pattern.slice(1), path.slice(1), false);
  return pattern[0] === char && slow(pattern.slice(1), path.slice(1), char === "/");
}
