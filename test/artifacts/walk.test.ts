import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "@jest/globals";
import type { Reader } from "../../src/artifacts/reader.ts";
import { walk } from "../../src/artifacts/walk.ts";
import { MemorySource } from "../support/memory-source.ts";

const SIXTEEN = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`runs/${i}/all_results.json`, "{}"]));
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

function reader(read: Reader["read"]): Reader {
  return { kind: "run-state", candidate: (path) => path.endsWith("all_results.json"), read };
}

test("files of a batch are let go one by one, so that what was parsed of them does not add up", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const seen: WeakRef<object>[] = [];
  const alive: number[] = [];
  await walk(new MemorySource(SIXTEEN), [reader(async (file) => {
    seen.push(new WeakRef(file));
    // A WeakRef keeps its target until the job ends.
    await pause(1);
    collect();
    alive.push(seen.filter((one) => one.deref() !== undefined).length);
    return undefined;
  })]);
  expect(seen).toHaveLength(16);
  expect(alive.at(-1)).toBeLessThan(4);
});

test("the time limit holds inside a batch too, and what was left out is said", async () => {
  let asked = 0;
  const { incomplete } = await walk(new MemorySource(SIXTEEN), [reader(async () => { asked++; await pause(60); return undefined; })], { limits: { bytes: 1_000_000, files: 100, ms: 100 } });
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(16);
  expect(incomplete).toMatchObject([{ reason: expect.stringContaining(`${16 - asked} files that may be model artifacts were not opened`) }]);
});
