/** What a pull request gets besides the comment: suggestions to commit with one click, SARIF and HTML files; on both Nodes. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { systemNode } from "../support/mini-runner.ts";
import { digest, documentation, modelFiles } from "../support/wren.ts";
import { BROUGHT, brought, FIX, onlyComment, pullTest, run, sideBySide } from "./pull-request-support.ts";

sideBySide();

/** A document of the right day and version, with a digest that is somebody's slip: the line is in the diff. */
const SLIP = { ...modelFiles("two"), ".gpai/documentation.yaml": (FIX[".gpai/documentation.yaml"] ?? "").replace(digest("two"), digest("slip")) };

pullTest("suggestions, where they are asked for: offered once, on lines of the diff, and right once they are committed", async (open) => {
  const pull = await open({ change: SLIP });
  const inputs = { suggestions: "true" };
  const first = await run(pull, { inputs });
  expect(first.writes.map((w) => w.operation)).toEqual(["issues/create-comment", "pulls/create-review"]);
  const { reviewComments } = pull.github.state;
  expect(reviewComments).toMatchObject([{ path: ".gpai/documentation.yaml", author: { login: "github-actions[bot]" } }]);
  expect(await run(pull, { inputs })).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });

  const { body = "", line = 0 } = reviewComments[0] ?? {};
  const lines = readFileSync(join(pull.repo.path, ".gpai/documentation.yaml"), "utf8").split("\n");
  lines[line - 1] = /```suggestion\n(.*)\n```/.exec(body)?.[1] ?? "";
  pull.push({ ".gpai/documentation.yaml": lines.join("\n") });
  expect(await run(pull, { inputs })).toMatchObject({ code: 0, outputs: { comment: "updated" } });
  expect(reviewComments).toHaveLength(1);
});

pullTest("suggestions are not offered where nobody asked, and not on lines that the change left alone", async (open) => {
  const pull = await open({ change: SLIP });
  await run(pull);
  const untouched = await open();
  const ran = await run(untouched, { inputs: { suggestions: "true" } });
  expect(ran).toMatchObject({ code: 1, outputs: { comment: "created" } });
  for (const one of [pull, untouched]) expect(one.github.state.reviews).toEqual([]);
});

pullTest("a SARIF file and an HTML page lie where they were asked for, and the comment's words do not change", async (open) => {
  const pull = await open();
  await run(pull);
  const ran = await run(pull, { inputs: { "sarif-file": "out/report.sarif", "html-file": "out/report.html", "report-file": "out/report.json" } });
  expect(ran).toMatchObject({ code: 1, writes: [], outputs: { comment: "unchanged" } });
  const sarif = JSON.parse(readFileSync(ran.outputs["sarif"] ?? "", "utf8")) as { readonly version: string; readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[] };
  expect(sarif.version).toBe("2.1.0");
  expect(sarif.runs[0]?.results.map((r) => r.ruleId)).toContain("MDF-GEN-3");
  expect(readFileSync(ran.outputs["html"] ?? "", "utf8")).toContain("MDF-GEN-3");
  expect(ran.outputs["report"]).toMatch(/\/out\/report\.json$/);
});

pullTest("files are not written through a link that the change has put there", async (open) => {
  const pull = await open({ prepare: (repo) => { repo.git("update-index", "--add", "--cacheinfo", `120000,${repo.git("-c", "alias.put=!printf /tmp | git hash-object -w --stdin", "put")},out`); repo.git("checkout", "-q", "--", "out"); } });
  const ran = await run(pull, { inputs: { "sarif-file": "out/report.sarif" } });
  expect(ran.code).toBe(1);
  expect(ran.outputs["sarif"]).toBeUndefined();
  expect(ran.annotations.map((a) => a.message).join()).toContain("symbolic link");
});

pullTest("under the system's Node, the oldest that is supported", async (open) => {
  const pull = await open();
  const first = await run(pull, { node: systemNode() });
  expect(first).toMatchObject({ code: 1, outputs: { comment: "created" } });
  expect(brought(first)).toEqual(BROUGHT);
  expect(await run(pull, { node: systemNode() })).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
  pull.push({ ".gpai/documentation.yaml": documentation({}, "two") });
  expect(await run(pull, { node: systemNode(), inputs: { source: "api" }, checkout: "none" })).toMatchObject({ outputs: { comment: "updated" } });
  expect((await onlyComment(pull)).body).toContain("GPAI Docket");
});
