import { expect, test } from "@jest/globals";
import { fetchedTarget } from "../../../src/optout/evaluate/fetched-target.ts";
import { targetOf } from "../../../src/optout/robots/target.ts";

test.each([
  ["https://a.example/x/../private/1?q=/../", "/private/1?q=/../"], ["https://a.example/%2e%2E/private", "/private"], ["https://a.example/./private", "/private"],
  ["https:\\\\a.example\\private", "/private"], ["https://a.example/pri\tvate\n", "/private"], ["https://u:p@a.example/../private#x", "/private"],
])("%j is fetched as %s", (url, target) => expect(fetchedTarget(url)).toBe(target));

test.each(["http://h?q", "//h/p", "h/p", "/p", "https://a.example/%70rivate", "https://a.example//p", "https://a.example/a;b/..c", "https://a.example/a?x=/../b", "mailto:x", ""])("%j keeps its target", (url) => expect(fetchedTarget(url)).toBe(targetOf(url)));
