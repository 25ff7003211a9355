import { describe, expect, test } from "@jest/globals";
import { Delta } from "../../../src/checks/change/delta.ts";
import { isLower, sameValue } from "../../../src/checks/change/due.ts";
import { names, sentence, tick } from "../../../src/checks/change/words.ts";
import { counterparts } from "../../../src/checks/counterparts.ts";

describe("names in words", () => {
  test("stand between single back-ticks on one line, the end of a long one kept", () => {
    expect(tick("a`b\nc\u0000d\u2028e")).toBe("`a'b c d e`");
    expect(tick(`${"x".repeat(100)}/model.safetensors`)).toBe(`\`…${"x".repeat(41)}/model.safetensors\``);
    expect(tick("y".repeat(1_000_000)).length).toBe(62);
  });
  test("three of a list, and how many more", () => expect([names(["a"]), names(["a", "b", "c", "d", "e"]), names(["a", "b"], 1)]).toEqual(["`a`", "`a`, `b`, `c` and 2 more", "`a` and 1 more"]));
  test("a sentence is clipped", () => expect(sentence("x".repeat(400))).toHaveLength(300));
});

describe("versions and values", () => {
  test.each([["1.0", "1.1", true], ["1.10", "1.9", false], ["v2", "1.9", false], ["1", "1.0", false], ["1.0", "v1.0.1", true], ["draft", "1.0", false], ["2026-11", "2026-12", false], ["", "1", false]])("%s below %s: %s", (is, was, lower) => expect(isLower(is, was)).toBe(lower));
  test("the order of keys is nothing, that of a list is", () => {
    expect([sameValue({ a: 1, b: [{ x: 1, y: null }] }, { b: [{ y: null, x: 1 }], a: 1 }), sameValue([1, 2], [2, 1]), sameValue(undefined, null), sameValue(undefined, undefined), sameValue("1", 1)]).toEqual([true, false, false, true, false]);
  });
});

describe("what was touched", () => {
  const blobs = (ids: Readonly<Record<string, string>>) => (path: string): string | undefined => ids[path];
  const delta = new Delta([{ path: "new", status: "renamed", from: "old" }, { path: "exact", status: "renamed", from: "was", same: true }, { path: "add", status: "added" }, { path: "mod", status: "modified" }, { path: "gone", status: "deleted" }], blobs({ old: "1" }), blobs({ new: "2" }));
  test("names before and after", () => expect([delta.at("new"), delta.at("mod"), delta.nowAt("was"), delta.nowAt("gone")]).toEqual(["old", "mod", "exact", "gone"]));
  test("at the head and at the base", () => {
    expect(["new", "exact", "add", "mod", "gone", "old", "other"].map((path) => delta.touched(path))).toEqual([true, true, true, true, false, false, false]);
    expect(["new", "was", "add", "mod", "gone", "old"].map((path) => delta.left(path))).toEqual([false, true, false, true, true, true]);
    expect([delta.isNew("add"), delta.isNew("new")]).toEqual([true, false]);
  });
  test("bytes: by git's word, by ids, else unknown", () => {
    expect(["exact", "new", "add", "mod", "other"].map((path) => delta.bytesDiffer(path))).toEqual([false, true, true, true, false]);
    expect(new Delta([{ path: "new", status: "renamed", from: "old" }]).bytesDiffer("new")).toBeUndefined();
  });
});

describe("models of base and head", () => {
  const pairs = (base: readonly string[], head: readonly string[], renames: Readonly<Record<string, string>> = {}): readonly string[] => {
    const of = (list: readonly string[]) => list.map((text) => { const [id = "", path = ""] = text.split("@"); return { id, path }; });
    return [...counterparts(of(base), of(head), new Map(Object.entries(renames)))].map(([is, was]) => `${is.id}<${was.id}`);
  };
  test("the only ones, whatever they are called", () => expect(pairs(["a@."], ["b@x"])).toEqual(["b<a"]));
  test("by id before folder, each once", () => expect(pairs(["a@x", "b@y"], ["b@x", "a@y", "c@x"])).toEqual(["b<b", "a<a"]));
  test("by folder", () => expect(pairs(["a@x", "b@y"], ["c@x", "b@y"])).toEqual(["b<b", "c<a"]));
  test("by files that moved, the most of them", () => expect(pairs(["a@m/a", "b@m/b", "c@z"], ["n@new/n", "c@z"], { "new/n/w": "m/a/w", "new/n/x/y": "m/a/x/y", "new/n/z": "m/b/z" })).toEqual(["c<c", "n<a"]));
  test("out of the root and into it", () => {
    expect(pairs(["a@.", "b@y"], ["n@m", "b@y"], { "m/config.json": "config.json" })).toEqual(["b<b", "n<a"]);
    expect(pairs(["a@m", "b@y"], ["n@.", "b@y"], { "config.json": "m/config.json" })).toEqual(["b<b", "n<a"]);
  });
  test("a file that got another name is no sign", () => expect(pairs(["a@m", "b@y"], ["n@q", "b@y"], { "q/other.json": "m/config.json" })).toEqual(["b<b"]));
  test("a tree of ten thousand files and names of a thousand folders", () => {
    const renames = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`${"n/".repeat(1000)}${index}`, `${"o/".repeat(1000)}${index}`]));
    const started = performance.now();
    pairs(["a@x", "b@y"], ["c@z", "d@w"], renames);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
