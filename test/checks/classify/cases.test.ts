import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sheetsOf } from "../../../src/checks/classify/questions.ts";
import { openModel } from "../../../src/engine/classify/open.ts";
import { sharedAlone } from "../../support/shared.ts";

const cases = sharedAlone("cases");

describe("real repositories", () => {
  if (cases === undefined) return;
  const sheets = async (name: string) => new Map(sheetsOf((await openModel({ path: join(cases, name, "files"), now: "2026-11-23" })).input).map((one) => [one.question, one]));
  const speaks = async (name: string, question: "role" | "gpai" | "open-source", answer: string): Promise<string> => (await sheets(name)).get(question)?.answers.find((one) => one.answer === answer)?.speaks.join("\n") ?? "";
  test("08-dbrx: the user threshold of its licence with its line", async () => {
    expect(await speaks("08-dbrx", "open-source", "not-claimed")).toMatch(/list as disqualifying.*number of users\. \(LICENSE:95\)/);
    expect(await speaks("08-dbrx", "open-source", "claimed")).toBe("");
    expect(await speaks("08-dbrx", "gpai", "yes")).toContain("above 10^23 FLOP by 6PD (MODEL_CARD_dbrx_base.md:12)");
  });
  test("10-bloom-mirror: a card that came with the copy makes nobody a provider, and a RAIL is for a person", async () => {
    const found = await sheets("10-bloom-mirror");
    expect(found.get("role")?.answers.flatMap((one) => one.speaks)).toEqual([]);
    expect(found.get("open-source")?.answers.flatMap((one) => one.speaks)).toEqual([]);
  });
  test("13-mergekit-8b: the bases speak for a modifier", async () => { expect(await speaks("13-mergekit-8b", "role", "modifier")).toContain("mergekit_config.yml:4"); });
});
