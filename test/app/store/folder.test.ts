/** The embedded database in a folder: what is in it stays, and one process has it. */

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import { lockFolder } from "../../../src/app/store/folder-lock.ts";
import { openStore } from "../../../src/app/store/open.ts";
import { rememberingLog, until } from "./backends.ts";

const root = mkdtempSync(join(tmpdir(), "store-folder-"));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });
const log = rememberingLog();

test("keeps what was accepted and written before a kill, frees the locks of the dead process, and does its jobs", async () => {
  const dataDir = join(root, "a", "b");
  const child = spawn(process.execPath, ["--no-warnings", fileURLToPath(new URL("folder-child.ts", import.meta.url)), dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = new Promise((resolve) => { child.on("exit", resolve); });
  let text = "";
  child.stdout.on("data", (data: Buffer) => { text += data.toString(); });
  // Each line is a delivery whose acceptance was confirmed.
  await until(() => text.split("\n").length > 40, 40_000);
  await expect(openStore({ dataDir, log })).rejects.toThrow(/Another process uses the App's data in .*stop that one, or set DATABASE_URL/u);
  child.kill("SIGKILL");
  await exited;
  const accepted = text.split("\n").slice(0, -1).filter((line) => line.startsWith("accepted "));

  const open = await openStore({ dataDir, log, times: { retrySeconds: 1, superviseSeconds: 1 } });
  expect(Buffer.from(await open.store.read("history", "acme") ?? []).toString()).toBe("point");
  const lock = await open.store.lock("acme");
  expect(lock?.held()).toBe(true);
  await lock?.release();
  for (const line of accepted) expect(await open.queue.accept({ id: line.slice(9), event: "push" }, [])).toBe("repeated");
  const ran = new Set<number>();
  await open.queue.work(async (job) => { if (job.kind === "sweep") ran.add(job.installation); }, { concurrency: 4 });
  // The one that the dead process was at, too.
  await until(() => accepted.every((line) => ran.has(Number(line.slice(9)))) && ran.has(1), 15_000);
  await open.close();
  expect(log.lines.filter((line) => line.startsWith("The database"))).toEqual([]);
  expect(() => readFileSync(join(dataDir, "in-use.json"))).toThrow();
}, 60_000);

describe("the lock of a folder", () => {
  const folder = (name: string): string => mkdtempSync(join(root, name));

  test("of a process that was killed is taken over at once", async () => {
    const where = folder("dead");
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
    const exited = new Promise((resolve) => { child.on("exit", resolve); });
    writeFileSync(join(where, "in-use.json"), JSON.stringify({ pid: child.pid, host: hostname(), start: "" }));
    await expect(lockFolder(where)).rejects.toThrow("Another process");
    child.kill("SIGKILL");
    await exited;
    const lock = await lockFolder(where);
    expect(JSON.parse(readFileSync(join(where, "in-use.json"), "utf8"))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  test("of a process whose number another one has now is taken over", async () => {
    const where = folder("again");
    writeFileSync(join(where, "in-use.json"), JSON.stringify({ pid: process.pid, host: hostname(), start: "1" }));
    const lock = await lockFolder(where);
    await lock.release();
  });

  test.each(["", "{", "null", "{\"pid\":\"1\",\"host\":\"x\",\"start\":\"\"}", "{\"pid\":-1,\"host\":\"x\",\"start\":\"\"}"])("that holds %j counts as one of another host", async (text) => {
    const where = folder("odd");
    const file = join(where, "in-use.json");
    writeFileSync(file, text);
    const timer = setInterval(() => { const now = new Date(); utimesSync(file, now, now); }, 100);
    try {
      await expect(lockFolder(where)).rejects.toThrow("Another process");
    } finally {
      clearInterval(timer);
    }
  });

  test("is had by one of two that find a stale one", async () => {
    const where = folder("race");
    writeFileSync(join(where, "in-use.json"), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), start: "1" }));
    const results = await Promise.allSettled([lockFolder(where), lockFolder(where), lockFolder(where)]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    for (const result of results) if (result.status === "fulfilled") await result.value.release();
  });
});
