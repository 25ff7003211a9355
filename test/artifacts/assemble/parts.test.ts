import { describe, expect, test } from "@jest/globals";
import { all, factsOf, json, LLAMA_8B, only, value } from "./support.ts";

const HEAD = "| Model Name | Params | Context length | Token count | Knowledge cutoff |\n|---|---|---|---|---|\n";
const SCOUT = "| Llama 4 Scout (17Bx16E) | 17B (Activated) 109B (Total) | 10M | ~40T | August 2024 |\n";
const MAVERICK = "| Llama 4 Maverick (17Bx128E) | 17B (Activated) 400B (Total) | 1M | ~22T | August 2024 |\n";
const CARD = `# Llama 4 Model Information\n\n${HEAD}${SCOUT}${MAVERICK}`;
const SIZES = "# Llama 3.1\n\n| Model | Params | Training tokens |\n|---|---|---|\n| Llama 3.1 8B | 8B | 15T |\n| Llama 3.1 70B | 70B | 15T |\n";

describe("a card over several models", () => {
  test("no row's number is the number of the group", async () => {
    const model = only(await factsOf({ "MODEL_CARD.md": CARD }));
    expect([all(model, "parameters.total"), all(model, "parameters.active"), all(model, "context_length"), all(model, "training.tokens"), all(model, "compute.flop")]).toEqual([[], [], [], [], []]);
  });

  test("nor where the rows bear the folder's name: only what all of them say", async () => {
    const facts = await factsOf({ "models/llama4/MODEL_CARD.md": CARD, "models/llama3_1/MODEL_CARD.md": SIZES });
    expect(facts.models.map((m) => [m.id, value(m, "parameters.total"), value(m, "training.tokens"), value(m, "data.cutoff"), m.conflicts])).toEqual([["models/llama3_1", undefined, 15e12, undefined, []], ["models/llama4", undefined, undefined, "2024-08", []]]);
  });

  test("nor where one row alone could be read", async () => {
    const open = CARD.replace("17B (Activated) 400B (Total)", "17B 400B");
    for (const path of ["MODEL_CARD.md", "models/llama4/MODEL_CARD.md"]) {
      const facts = await factsOf({ [path]: open, "models/llama3_1/MODEL_CARD.md": SIZES });
      expect(facts.models.flatMap((m) => all(m, "parameters.total").concat(all(m, "parameters.active")))).toEqual([]);
    }
    expect(all(only(await factsOf({ "MODEL_CARD.md": open })), "parameters.total")).toEqual([]);
  });

  test("a model whose size is known has its own row", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": SIZES.replace("70B | 15T", "70B | 16T") }));
    expect([value(model, "parameters.total"), value(model, "training.tokens"), model.conflicts]).toEqual([8_030_261_248, 15e12, []]);
  });

  test("a card over one model speaks for it", async () => {
    const model = only(await factsOf({ "MODEL_CARD.md": `# Llama 4 Scout\n\n${HEAD}${SCOUT}` }));
    expect([value(model, "parameters.total"), value(model, "parameters.active"), value(model, "training.tokens")]).toEqual([109e9, 17e9, 40e12]);
  });
});
