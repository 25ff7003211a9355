/** The embedded database in a folder: what is in it stays, and one process has it. */

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { lockFolder } from "../../../src/app/store/folder-lock.ts";
import { openStore } from "../../../src/app/store/open.ts";
import { gate, rememberingLog, until } from "./backends.ts";

const root = mkdtempSync(join(tmpdir(), "store-folder-"));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });
const log = rememberingLog();

test("keeps entries and jobs over a restart, frees the locks of the process that was there, and runs again what it had begun", async () => {
  const dataDir = join(root, "a", "b");
  const first = await openStore({ dataDir, log });
  await first.store.write("history", "acme", Buffer.from("point"));
  expect((await first.store.lock("acme"))?.held()).toBe(true);
  const hold = gate();
  let began = false;
  await first.queue.work(async () => { began = true; await hold.opened; }, { concurrency: 1 });
  await first.queue.accept({ id: "d", event: "push" }, [{ kind: "sweep", installation: 1 }]);
  await until(() => began);
  await first.queue.add({ kind: "repository", installation: 2, repository: 1 });
  // In the middle of a job that heeds no signal.
  await first.close();
  expect(() => readFileSync(join(dataDir, "in-use.json"))).toThrow();
  hold.open();

  const second = await openStore({ dataDir, log, times: { retrySeconds: 1 } });
  expect(Buffer.from(await second.store.read("history", "acme") ?? []).toString()).toBe("point");
  const lock = await second.store.lock("acme");
  expect(lock?.held()).toBe(true);
  await lock?.release();
  expect(await second.queue.accept({ id: "d", event: "push" }, [{ kind: "sweep", installation: 1 }])).toBe("repeated");
  expect(await second.queue.counts()).toMatchObject({ waiting: 2, active: 0 });

  // The same folder, in this process or another, is refused as long as it is open.
  await expect(openStore({ dataDir, log })).rejects.toThrow(/Another process uses the App's data in .*stop that one, or set DATABASE_URL/u);
  await second.close();
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
