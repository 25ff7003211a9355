import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { FORMATS, rendered } from "../../src/cli/commands/check-formats.ts";
import { plainStyle } from "../../src/report/style.ts";
import { model, obligation, reportOf } from "../report/any-report.ts";
import { valid } from "../report/sarif/validator.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";

const report = reportOf([model([obligation("gap", [{ rule: "form/x", message: "Legal name: missing.", path: ".gpai/documentation.yaml", line: 2 }])])]);
const view = (path: string) => ({ path, width: 100, style: plainStyle, verbose: false });

test("every format says the finding", async () => {
  const repo = new TempRepo();
  for (const format of FORMATS) expect(await rendered(format, report, view(repo.path))).toContain("Legal name: missing.");
});

test("places of the SARIF file start at the top of the repository, wherever the check was run", async () => {
  const repo = new TempRepo().write({ "models/wren/README.md": "x" });
  const uri = async (path: string): Promise<string | undefined> => valid(await rendered("sarif", report, view(path))).runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri;
  expect(await uri(join(repo.path, "models/wren"))).toBe("models/wren/.gpai/documentation.yaml");
  expect(await uri(repo.path)).toBe(".gpai/documentation.yaml");
  expect(await uri(tempFolder())).toBe(".gpai/documentation.yaml");
});
