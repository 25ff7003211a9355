import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LARGEST } from "../../../src/app/store/entries.ts";
import type { Space } from "../../../src/sweep/store.ts";
import type { Opened } from "./backends.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes that cannot be packed any smaller, always the same. */
function noise(length: number): Uint8Array {
  let state = 2463534242;
  return Uint8Array.from({ length }, () => { state ^= state << 13; state ^= state >>> 17; state ^= state << 5; return state & 255; });
}

export function entriesSuite({ store, db, clock }: Opened): void {
  describe("entries", () => {
    test.each([["nothing", new Uint8Array(0)], ["every byte", Uint8Array.from({ length: 256 }, (_, i) => i)], ["what packs well", bytes("ab".repeat(200_000))], ["what does not pack", noise(300_000)]])("keep %s as it is", async (name, value) => {
      await store().store.write("results", `kept/${name}`, value);
      const found = await store().store.read("results", `kept/${name}`);
      expect(Buffer.compare(found ?? bytes("?"), value)).toBe(0);
    });

    test("are packed where that makes them smaller, and only then", async () => {
      await store().store.write("results", "packed/well", bytes("ab".repeat(200_000)));
      await store().store.write("results", "packed/not", noise(300_000));
      const rows = await db().withSchema("docket").selectFrom("entry").select(["key", "packed", "value"]).where("key", "like", "packed/%").orderBy("key").execute();
      expect(rows.map((row) => [row.key, row.packed])).toEqual([["packed/not", false], ["packed/well", true]]);
      expect(rows[1]?.value.length).toBeLessThan(5_000);
    });

    test("of one key in another space are others", async () => {
      await store().store.write("answers", "same", bytes("a"));
      await store().store.write("state", "same", bytes("s"));
      await store().store.remove("answers", "same");
      expect(await store().store.read("answers", "same")).toBeUndefined();
      expect(await store().store.read("state", "same")).toEqual(bytes("s"));
    });

    test("are listed by prefix in code-unit order, whatever the signs are", async () => {
      const keys = ["p/", "p/A", "p/Z", "p/_", "p/a", "p/%", "p/~", "p/~~", "p/a b", "q/", "p", "P/a"];
      await Promise.all(keys.map((key) => store().store.write("state", `list/${key}`, bytes("x"))));
      const expected = keys.map((key) => `list/${key}`).filter((key) => key.startsWith("list/p/")).sort();
      expect(await store().store.keys("state", "list/p/")).toEqual(expected);
      expect(await store().store.keys("state", "list/p/_")).toEqual(["list/p/_"]);
      expect(await store().store.keys("state", "list/p/~")).toEqual(["list/p/~", "list/p/~~"]);
      expect((await store().store.keys("state", "")).length).toBeGreaterThanOrEqual(keys.length);
    });

    test.each([["none at all", ""], ["a line break", "a\n"], ["other than ASCII", "ä"], ["501 characters", "x".repeat(501)], ["a NUL", "\0"]])("have no key with %s", async (_, key) => {
      await expect(store().store.write("state", key, bytes("x"))).rejects.toThrow("key");
      await expect(store().store.read("state", key)).rejects.toThrow("key");
    });

    test("have a size: a larger answer is not kept, a larger result is refused", async () => {
      const large = new Uint8Array(LARGEST + 1);
      await store().store.write("answers", "large", bytes("small"));
      await store().store.write("answers", "large", large);
      expect(await store().store.read("answers", "large")).toBeUndefined();
      await expect(store().store.write("results", "large", large)).rejects.toThrow("larger than 32 MiB");
    });

    test("are asked for many at a time in few statements", async () => {
      const keys = Array.from({ length: 250 }, (_, i) => `many/${i}`);
      await Promise.all(keys.map((key) => store().store.write("results", key, bytes(key))));
      const found = await Promise.all([...keys, "many/none"].map((key) => store().store.read("results", key)));
      expect(found.slice(0, 250).map((value) => Buffer.from(value ?? []).toString())).toEqual(keys);
      expect(found[250]).toBeUndefined();
    });

    test("behave like a map, whatever is done in whatever order", async () => {
      const step = fc.record({ what: fc.constantFrom("write", "read", "remove", "keys"), space: fc.constantFrom<Space>("answers", "state"), key: fc.constantFrom("a", "ab", "b~", "b"), value: fc.uint8Array({ maxLength: 900 }) });
      let run = 0;
      await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        run += 1;
        const model = new Map<string, Uint8Array>();
        for (const { what, space, key, value } of steps) {
          const name = `model/${run}/${key}`;
          if (what === "write") { await store().store.write(space, name, value); model.set(`${space} ${name}`, value); }
          if (what === "remove") { await store().store.remove(space, name); model.delete(`${space} ${name}`); }
          if (what === "read") expect(await store().store.read(space, name)).toEqual(model.get(`${space} ${name}`));
          if (what === "keys") expect(await store().store.keys(space, `model/${run}/`)).toEqual([...model.keys()].filter((k) => k.startsWith(`${space} `)).map((k) => k.slice(space.length + 1)).sort());
        }
      }), { numRuns: 60 });
    });

    test("that were neither read nor written expire; those that were read stay", async () => {
      const start = clock.now();
      await store().store.write("answers", "old/unread", bytes("x"));
      await store().store.write("answers", "old/read", bytes("x"));
      await store().store.write("answers", "old/written", bytes("x"));
      await clock.setTime(start + 20 * 86_400_000);
      await store().store.read("answers", "old/read");
      await store().store.write("answers", "old/written", bytes("y"));
      await clock.setTime(start + 31 * 86_400_000);
      expect(await store().store.expire("answers", 30)).toBeGreaterThanOrEqual(1);
      expect(await store().store.keys("answers", "old/")).toEqual(["old/read", "old/written"]);
      await clock.setTime(start + 52 * 86_400_000);
      await store().store.expire("answers", 30);
      expect(await store().store.keys("answers", "old/")).toEqual([]);
    });
  });
}
