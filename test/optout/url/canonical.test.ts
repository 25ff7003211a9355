import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalTarget, isCanonical } from "../../../src/optout/url/canonical.ts";

function canonical(bytes: Uint8Array): Buffer {
  const out = new Uint8Array(bytes.length * 3);
  return Buffer.from(out.subarray(0, canonicalTarget(bytes, 0, bytes.length, out)));
}

test.each([
  ["/a/b?c=d&e", "/a/b?c=d&e"], ["/%7euser", "/~user"], ["/%c3%bc", "/%C3%BC"], ["/ü", "/%C3%BC"], ["/a%2fb", "/a%2Fb"], ["/a b", "/a%20b"], ["/100%", "/100%25"], ["/%zz", "/%25zz"], ["/%4", "/%254"], ["/%25", "/%25"], ["/%2541", "/%2541"], ["/<x>^{y}", "/%3Cx%3E%5E%7By%7D"], ["", ""],
])("%s → %s", (target, expected) => { expect(canonical(Buffer.from(target)).toString()).toBe(expected); });

test("canonical once is canonical for ever", () => {
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 30 }), fc.string({ unit: fc.constantFrom("%", "4", "1", "c", "/", "ü") }).map((s) => Uint8Array.from(Buffer.from(s)))), (bytes) => {
    const once = canonical(bytes);
    expect(canonical(once)).toEqual(once);
    if (isCanonical(bytes, 0, bytes.length)) expect(once).toEqual(Buffer.from(bytes));
  }), { numRuns: 1000 });
});
