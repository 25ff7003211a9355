/** The patterns themselves: each catches its samples, leaves what is right, and reads hostile text in linear time. */

import { describe, expect, test } from "@jest/globals";
import { ALLOWED } from "./allowed.ts";
import { CLAIMS } from "./patterns.ts";
import { scan } from "./scan.ts";

const found = (text: string): readonly string[] => scan([{ where: "test", text }]).hits.map((one) => one.claim);

test("ids are unique, and each entry says why and by which text", () => {
  expect(new Set(CLAIMS.map((one) => one.id)).size).toBe(CLAIMS.length);
  for (const { id, why, source, catches, leaves } of CLAIMS) expect([id, why.length > 15, source.length > 5, catches.length > 0, leaves.length > 0]).toEqual([id, true, true, true, true]);
});

describe.each(CLAIMS.map((one) => [one.id, one] as const))("%s", (id, claim) => {
  test.each(claim.catches)("catches: %s", (words) => {
    expect(found(words)).toContain(id);
    // In the middle of a page, over a line break, in bold, in a table and in any case.
    expect(found(`Some words before. ${words} And after.`)).toContain(id);
    expect(found(`| a | ${words.replaceAll(" ", "\n  ")} | b |`)).toContain(id);
    if (!claim.pattern.flags.includes("i")) return;
    expect(found(words.toUpperCase())).toContain(id);
  });

  test.each(claim.leaves)("leaves: %s", (words) => expect(found(words)).not.toContain(id));

  test("takes linear time", () => {
    const started = performance.now();
    for (const piece of [...claim.catches, "a", " ", "the model ", "register ", "SME ", "9", "7 % "]) {
      const text = piece.slice(0, -1).repeat(Math.ceil(100_000 / Math.max(1, piece.length - 1)));
      for (const _ of text.matchAll(claim.pattern));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test("allowed words are about a claim that exists, hold it, and say why", () => {
  const ids = new Set(CLAIMS.map((one) => one.id));
  for (const one of ALLOWED) {
    expect([one.claim, ids.has(one.claim)]).toEqual([one.claim, true]);
    expect([one.words ?? one.file, one.why.length > 8]).toEqual([one.words ?? one.file, true]);
    expect([one.claim, one.words !== undefined || one.file !== undefined]).toEqual([one.claim, true]);
    // Whole phrases only: a single word would let everything through.
    if (one.words !== undefined && one.file === undefined) expect([one.words, one.words.split(" ").length >= 3]).toEqual([one.words, true]);
  }
});
