/** What every store promises, and what the one in a folder survives. */

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { folderStore } from "../../src/sweep/folder-store.ts";
import { memoryStore } from "../../src/sweep/memory-store.ts";
import { readPacked, writePacked } from "../../src/sweep/packed.ts";
import type { Store } from "../../src/sweep/store.ts";
import { tempFolder } from "../support/temp-repo.ts";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const text = (value: Uint8Array | undefined): string | undefined => (value === undefined ? undefined : Buffer.from(value).toString());
const DAY_MS = 86_400_000;

let now = Date.parse("2026-11-23T09:00:00Z");
const clock = (): number => now;

describe.each([
  ["in memory", async (): Promise<Store> => memoryStore(clock)],
  ["in a folder", async (): Promise<Store> => folderStore(tempFolder(), { clock })],
])("%s", (_, open) => {
  test("keeps, replaces, removes; spaces are apart; what is handed out is a copy", async () => {
    const store = await open();
    expect(await store.read("state", "a")).toBeUndefined();
    const value = bytes("one");
    await store.write("state", "a", value);
    value[0] = 0;
    const first = await store.read("state", "a");
    expect(text(first)).toBe("one");
    first?.fill(0);
    expect(text(await store.read("state", "a"))).toBe("one");
    await store.write("results", "a", bytes(""));
    expect([text(await store.read("results", "a")), await store.read("answers", "a")]).toEqual(["", undefined]);
    await store.write("state", "a", bytes("two"));
    expect(text(await store.read("state", "a"))).toBe("two");
    await store.remove("state", "a");
    await store.remove("state", "never");
    expect(await store.read("state", "a")).toBeUndefined();
    await store.close();
  });

  test("keys of any printable kind, in order, by prefix; others are refused", async () => {
    const store = await open();
    const keys = ["sweep/acme", "sweep/Acme", "sweep/acme/1", "../../etc/passwd", "con", "a b", "~", "x".repeat(500)];
    for (const key of keys) await store.write("results", key, bytes(key));
    expect(await store.keys("results", "")).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(await store.keys("results", "sweep/acme")).toEqual(["sweep/acme", "sweep/acme/1"]);
    for (const key of keys) expect(text(await store.read("results", key))).toBe(key);
    for (const key of ["", "x".repeat(501), "ä", "a\nb", "a\u0000"]) await expect((async () => { await store.write("results", key, bytes("")); })()).rejects.toThrow("not a key");
  });

  test("any bytes come back as they went in", async () => {
    const store = await open();
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((c) => String.fromCharCode(c)), minLength: 1, maxLength: 60 }), async (value, key) => {
      await store.write("answers", key, value);
      expect(Buffer.from(await store.read("answers", key) ?? bytes("?")).equals(Buffer.from(value))).toBe(true);
    }), { numRuns: 60 });
  });

  test("what nobody used for so many days is removed; a read is a use", async () => {
    const store = await open();
    await store.write("answers", "old", bytes("1"));
    await store.write("answers", "read", bytes("2"));
    await store.write("state", "other", bytes("3"));
    now += 20 * DAY_MS;
    await store.read("answers", "read");
    await store.write("answers", "new", bytes("4"));
    now += 15 * DAY_MS;
    expect([await store.expire("answers", 30), await store.keys("answers", ""), await store.keys("state", "")]).toEqual([1, ["new", "read"], ["other"]]);
  });

  test("one holder at a time, by name; released once is released", async () => {
    const store = await open();
    const lock = await store.lock("sweep/acme");
    expect([lock?.held(), await store.lock("sweep/acme")]).toEqual([true, undefined]);
    const other = await store.lock("sweep/else");
    expect(other?.held()).toBe(true);
    await lock?.release();
    await lock?.release();
    expect(lock?.held()).toBe(false);
    const again = await store.lock("sweep/acme");
    expect(again?.held()).toBe(true);
    await Promise.all([again?.release(), other?.release()]);
  });
});

describe("a folder", () => {
  const entries = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile());

  test("an entry that was cut off, or is another's, is none", async () => {
    const folder = tempFolder();
    const store = await folderStore(folder);
    await store.write("state", "a", bytes("a long enough value"));
    await store.write("state", "b", bytes("b"));
    const [a, b] = ["a", "b"].map((key) => entries(folder).find((file) => readFileSync(file, "latin1").includes(` ${key}\n`)) ?? "");
    truncateSync(a ?? "", statSync(a ?? "").size - 1);
    expect([await store.read("state", "a"), text(await store.read("state", "b"))]).toEqual([undefined, "b"]);
    writeFileSync(a ?? "", readFileSync(b ?? ""));
    expect(await store.read("state", "a")).toBeUndefined();
    writeFileSync(b ?? "", "");
    expect([await store.read("state", "b"), await store.keys("state", "")]).toEqual([undefined, ["b"]]);
    await store.write("state", "a", bytes("again"));
    expect(text(await store.read("state", "a"))).toBe("again");
  });

  test("is found again by another process, and drafts of a killed one are swept away", async () => {
    const folder = tempFolder();
    await (await folderStore(folder)).write("history", "sweep/acme", bytes("days"));
    const draft = join(folder, "v1/tmp/left-behind");
    writeFileSync(draft, "half");
    const script = `import { folderStore } from ${JSON.stringify(new URL("../../src/sweep/folder-store.ts", import.meta.url).href)}; const store = await folderStore(process.argv[1]); console.log(Buffer.from(await store.read("history", "sweep/acme")).toString()); const lock = await store.lock("sweep/acme"); console.log(lock?.held()); process.kill(process.pid, "SIGKILL");`;
    const ran = spawnSync(process.execPath, ["--no-warnings", "--input-type=module", "-e", script, folder], { encoding: "utf8" });
    expect([ran.signal, ran.stdout.trim().split("\n")]).toEqual(["SIGKILL", ["days", "true"]]);
    // Its lease is there, and its process is not: nobody waits for the end of the term.
    const lock = await (await folderStore(folder)).lock("sweep/acme");
    expect(lock?.held()).toBe(true);
    await lock?.release();
  });

  test("a lease of another machine holds for its term; one that cannot be read holds nothing", async () => {
    const folder = tempFolder();
    const store = await folderStore(folder, { lease: { tries: 1 } });
    await (await store.lock("x"))?.release();
    const [place = ""] = readdirSync(join(folder, "v1/locks"));
    const lease = (until: number): string => JSON.stringify({ id: "other", machine: "elsewhere", pid: 1, until });
    writeFileSync(join(folder, "v1/locks", place, "other.json"), lease(Date.now() + 60_000));
    expect(await store.lock("x")).toBeUndefined();
    for (const content of [lease(Date.now() - 1), "{", "null", "[]", `{"id":1}`]) {
      writeFileSync(join(folder, "v1/locks", place, "other.json"), content);
      const lock = await store.lock("x");
      expect([content, lock?.held()]).toEqual([content, true]);
      await lock?.release();
    }
  });

  test("a lease that is not renewed is lost, and its holder knows", async () => {
    const store = await folderStore(tempFolder(), { lease: { termMs: 40, renewMs: 60_000, tries: 1 } });
    const lock = await store.lock("x");
    expect(lock?.held()).toBe(true);
    const end = performance.now() + 60;
    while (performance.now() < end) await new Promise((resolve) => { setImmediate(resolve); });
    expect(lock?.held()).toBe(false);
    const other = await store.lock("x");
    expect(other?.held()).toBe(true);
    await Promise.all([lock?.release(), other?.release()]);
  });

  test("many that start together: one holds it", async () => {
    const folder = tempFolder();
    const stores = await Promise.all(Array.from({ length: 6 }, () => folderStore(folder)));
    const locks = await Promise.all(stores.map((store) => store.lock("x")));
    const held = locks.filter((lock) => lock?.held() === true);
    expect(held.length).toBeLessThanOrEqual(1);
    for (const lock of held) await lock?.release();
    expect((await stores[0]?.lock("x"))?.held()).toBe(true);
  });

  test("a file in the place of its folder is told, not overwritten", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "v1"), "mine");
    await expect(folderStore(folder)).rejects.toThrow();
    mkdirSync(join(folder, "other"));
    utimesSync(join(folder, "other"), 0, 0);
    expect(readFileSync(join(folder, "v1"), "utf8")).toBe("mine");
  });
});

describe("packed values", () => {
  test("come back under their format alone; anything else is none", async () => {
    const store = memoryStore(clock);
    await writePacked(store, "state", "k", "format 1", { a: [1, "ä"] });
    expect([await readPacked(store, "state", "k", "format 1"), await readPacked(store, "state", "k", "format 2"), await readPacked(store, "state", "none", "format 1")]).toEqual([{ a: [1, "ä"] }, undefined, undefined]);
    for (const value of [bytes(""), bytes("{}"), new Uint8Array(2000).fill(31)]) {
      await store.write("state", "k", value);
      expect(await readPacked(store, "state", "k", "format 1")).toBeUndefined();
    }
  });
});
