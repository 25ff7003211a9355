import { expect, test } from "@jest/globals";
import { wrap } from "../../src/report/style.ts";

test("wraps at spaces and indents later lines", () => {
  expect(wrap("aaa bbb ccc", 7, "  ")).toEqual(["aaa bbb", "  ccc"]);
});

test("keeps a leading indent and never cuts a long word", () => {
  expect(wrap("    1234567890 x", 6, "    ")).toEqual(["    1234567890", "    x"]);
});

test("escape codes take no room", () => {
  expect(wrap("\u001b[1maaa\u001b[0m bbb", 7, "")).toEqual(["\u001b[1maaa\u001b[0m bbb"]);
});

test("two spaces keep things apart on a line, and leave no gap where the line breaks", () => {
  expect(wrap("aaa  bbb", 8, "  ")).toEqual(["aaa  bbb"]);
  for (let width = 3; width < 8; width += 1) expect(wrap("aaa  bbb", width, "  ")).toEqual(["aaa", "  bbb"]);
});
