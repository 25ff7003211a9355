import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { evidence } from "../../.ci/example-crawl.ts";
import { inspect } from "../../src/engine/inspect.ts";
import { projectRoot } from "../support/mini-runner.ts";

const folder = `${projectRoot}examples/wren-optout/`;

test("the example's evidence is what its generator writes", () => {
  expect(evidence().size).toBe(4);
  for (const [path, text] of evidence()) {
    const bytes = readFileSync(`${folder}${path}`);
    expect([path, (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8") === text]).toEqual([path, true]);
  }
});

test("the example: every row that can be judged was allowed, and what cannot is said", async () => {
  const report = await inspect({ path: folder, now: "2026-11-22" });
  const obligations = report.models[0]?.obligations ?? [];
  const of = (id: string) => obligations.find((one) => one.id === id);
  expect(of("C-1.3.1.a")?.evidence?.at(-1)?.quote).toBe("294 rows in 2 manifests, 2025-12-02 to 2026-01-15: honoured 290, not-evaluable 4");
  expect(of("C-1.3.1.a")?.findings.map((one) => one.rule)).toEqual(["optout/not-evaluable"]);
  expect(["C-1.2.1.b", "C-1.3.1.b", "C-1.3.4.i", "C-1.5.2.iii", "PST-2.3.2", "PST-2.3.5", "PST-2.3.8", "PST-3.1.2", "PST-R.domains"].map((id) => [id, of(id)?.outcome]).filter(([, outcome]) => outcome !== "recorded")).toEqual([]);
  expect(obligations.filter((one) => ["conflict", "gap", "stale", "error"].includes(one.outcome)).map((one) => one.id)).toEqual([]);
  expect(report.fails).toBe(false);
});
