import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { cutUtf8, decodeUtf8 } from "../../src/formats/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("decodeUtf8", () => {
  test("drops a byte-order mark, once", () => expect(decodeUtf8(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a"));
  test.each([["NUL", bytes(0x61, 0, 0x62)], ["UTF-16", bytes(0xff, 0xfe, 0x61, 0)], ["Latin-1", bytes(0x63, 0x61, 0x66, 0xe9)], ["overlong", bytes(0xc0, 0xaf)], ["surrogate", bytes(0xed, 0xa0, 0x80)], ["cut character", bytes(0x61, 0xc3)]])("%s is no text", (_, data) => expect(decodeUtf8(data)).toBeUndefined());
  test("every string without NUL comes back", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }).filter((s) => !s.includes("\0") && !s.startsWith("\uFEFF") && !/\p{Surrogate}/u.test(s)), (s) => decodeUtf8(new TextEncoder().encode(s)) === s));
  });
});

test("cutUtf8 never cuts a character", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }).filter((s) => !s.includes("\0")), fc.nat(20), (s, n) => {
    const data = new TextEncoder().encode(s);
    const cut = cutUtf8(data, n);
    return cut.length <= n && cut.length > n - 4 - (n > data.length ? n : 0) && s.startsWith(decodeUtf8(cut) ?? "\0");
  }));
});
