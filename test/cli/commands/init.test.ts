import { describe, expect, test } from "@jest/globals";
import { TempRepo } from "../../support/temp-repo.ts";
import { modelFiles, modelYaml } from "../../support/wren.ts";
import { run } from "../optout/io.ts";

const HINT = "model.yaml declares systemic risk, and there is no safety.yaml: gpai-docket init --safety ";

function repository(model: string, over: Readonly<Record<string, string>> = {}): TempRepo {
  return new TempRepo().write({ ...modelFiles(), ".gpai/model.yaml": model, ...over });
}

const systemic = `${modelYaml.replace(/^systemic_risk:.*\n/m, "")}systemic_risk: true\n`;

describe("init beside a model that is declared with systemic risk", () => {
  test("points to the records of the safety chapter, until they are there", async () => {
    const repo = repository(systemic);
    expect((await run(["init", repo.path])).out).toContain(HINT);
    const written = await run(["init", repo.path, "--safety"]);
    expect(written.out).toMatch(/written +\.gpai\/safety\.yaml/);
    expect(written.out).not.toContain(HINT);
    expect((await run(["init", repo.path])).out).not.toContain(HINT);
  });
  test.each([["declared without", systemic.replace("systemic_risk: true", "systemic_risk: false")], ["not declared", systemic.replace("systemic_risk: true\n", "")], ["not readable", "systemic_risk: [\n"]])("says nothing of it where systemic risk is %s", async (_, model) => {
    const { code, out } = await run(["init", repository(model).path]);
    expect([code, out.includes(HINT)]).toEqual([0, false]);
  });
});
