import { describe, expect, test } from "@jest/globals";
import { hidesConfidential } from "../../src/action/audience.ts";

const event = (isPrivate?: unknown): unknown => ({ repository: { ...(isPrivate === undefined ? {} : { private: isPrivate }), full_name: "wren-lm/wren-3b" } });

describe("who reads what a run prints", () => {
  test.each([
    [undefined, "", true], [event(), "", true], [event(false), "", true], [event(true), "", false], [event("true"), "", true], [event(null), "", true],
    [event(true), "hide", true], [event(false), "hide", true], [event(true), "show", false], [event(), "show", false],
  ])("%j with %j hides: %s", (payload, word, hidden) => {
    expect(hidesConfidential({ INPUT_CONFIDENTIAL: word }, payload)).toBe(hidden);
  });

  test("a public repository cannot show it", () => {
    expect(() => hidesConfidential({ INPUT_CONFIDENTIAL: "show" }, event(false))).toThrow(/this repository is public/);
  });

  test("a word that is none of them is told, not taken for one", () => {
    expect(() => hidesConfidential({ INPUT_CONFIDENTIAL: "Show it" }, event(true))).toThrow(/confidential is "Show it"/);
  });
});
