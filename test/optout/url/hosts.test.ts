import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { HostTable } from "../../../src/optout/url/hosts.ts";

const put = (table: HostTable, text: string): number => { const b = Buffer.from(`<${text}>`); return table.intern(b, 1, b.length - 1); };

describe("host table", () => {
  test("dense ids in order of first sight, also behind growth", () => {
    const table = new HostTable(1);
    for (let i = 0; i < 50_000; i += 1) expect(put(table, `h${String(i)}.example`)).toBe(i);
    for (let i = 49_999; i >= 0; i -= 7) expect(put(table, `h${String(i)}.example`)).toBe(i);
    expect(table.size).toBe(50_000);
    expect(table.text(4711)).toBe("h4711.example");
    expect([table.text(-1), table.text(50_000)]).toEqual(["", ""]);
  });

  test("find makes nothing", () => {
    const table = new HostTable();
    const b = Buffer.from("abc");
    expect(table.find(b, 0, 3)).toBe(-1);
    expect(put(table, "")).toBe(0);
    expect(put(table, "abc")).toBe(1);
    expect([table.find(b, 0, 3), table.find(b, 0, 2), table.find(b, 1, 1), table.size]).toEqual([1, -1, 0, 2]);
  });

  test("refuses new strings when full, and still knows the old ones", () => {
    const table = new HostTable(2, 2);
    expect(["a", "b", "c", "a", "c", "b"].map((h) => put(table, h))).toEqual([0, 1, -1, 0, -1, 1]);
  });

  test("does what a Map does", () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 5, unit: fc.constantFrom("a", "b", ".", "é", "\0") })), (names) => {
      const table = new HostTable(1);
      const map = new Map<string, number>();
      for (const name of names) {
        const id = map.get(name) ?? map.size;
        map.set(name, id);
        expect(put(table, name)).toBe(id);
      }
      for (const [name, id] of map) expect(table.text(id)).toBe(name);
      expect([...table.ends].at(-1) ?? 0).toBe(table.arena.length);
    }));
  });

  test("names made to collide with the first seed cost no quadratic time", () => {
    // Names that agree in the low 12 bits of the first hash: with one seed for ever they would all lie in one cluster.
    const hash = (s: string): number => {
      let h = 0x811c9dc5;
      for (let i = s.length - 1; i >= 0; i -= 1) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
      h ^= h >>> 16; h = Math.imul(h, 0x85ebca6b); h ^= h >>> 13; h = Math.imul(h, 0xc2b2ae35);
      return (h ^ (h >>> 16)) >>> 0;
    };
    const names: string[] = [];
    for (let i = 0; names.length < 3000; i += 1) { const name = i.toString(36); if ((hash(name) & 0x3ff) === 7) names.push(name); }
    const table = new HostTable(8);
    const started = performance.now();
    for (const name of names) put(table, name);
    for (let round = 0; round < 20; round += 1) for (const name of names) put(table, name);
    expect(table.size).toBe(3000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
