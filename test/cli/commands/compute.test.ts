import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { ComputeStatement } from "../../../src/checks/compute-statement/types.ts";
import { shared } from "../../support/shared.ts";
import { TempRepo } from "../../support/temp-repo.ts";
import { type Ran, run as runLine } from "../optout/io.ts";

const WREN = fileURLToPath(new URL("../../../examples/wren-3b", import.meta.url));
const NOW = ["--now", "2026-11-23"];

/** Without the progress that a slow machine shows. */
async function run(args: readonly string[]): Promise<Ran> {
  const ran = await runLine(args);
  return { ...ran, err: ran.err.split("\n").filter((line) => !line.startsWith("… ")).join("\n") };
}

async function json(path: string, ...more: readonly string[]): Promise<readonly ComputeStatement[]> {
  const { code, out } = await run(["compute", path, "--format", "json", ...NOW, ...more]);
  expect(code).toBe(0);
  return JSON.parse(out) as readonly ComputeStatement[];
}

const amounts = (one: ComputeStatement | undefined): readonly string[] => (one?.direct.amounts ?? []).map((amount) => `${amount.text ?? "hidden"} ${amount.band} ${amount.method}`);

describe("gpai-docket compute on the example", () => {
  test("both ways from artifacts and record, with their places; nothing recorded is shown", async () => {
    const { code, out, err } = await run(["compute", WREN, ...NOW]);
    expect([code, err]).toEqual([0, ""]);
    const flat = out.replaceAll(/\s+/g, " ");
    for (const words of ["Compute and energy of Wren 3B 2026-11-23", "1.7x10^23 FLOP (1.2x10^23 to 2.3x10^23): above 10^23, by 6PD configs/pretrain.yaml:16", "by hardware from the declared hours .gpai/model.yaml:27", "10^25 FLOP: all amounts lie below it.", "Implied mean utilisation: 40 %", "MDF-CMP-4: \"1.7e23 FLOP\" # estimate by 6PD", "DP (downstream providers): nothing"]) expect(flat).toContain(words);
    // 106,800 kWh, 122,112 device-hours, 1.74e23 and 110 MWh stand in the record alone.
    expect(out).not.toMatch(/106[.,]?8|122[.,]?112|1\.74|110 MWh/);
  });

  test("a model without a name in its record has the name that its card gives, as in every other command", async () => {
    const repo = new TempRepo().write({ "README.md": "---\npipeline_tag: automatic-speech-recognition\nlicense: mit\n---\n# Small speech model\n\nTranscribes.\n", "config.json": "{\"model_type\": \"whisper\", \"architectures\": [\"WhisperForConditionalGeneration\"]}", "model.safetensors": `version https://git-lfs.github.com/spec/v1\noid sha256:${"9f".repeat(32)}\nsize 1000000\n`, ".gpai/model.yaml": "role: not-gpai\nreason: transcribes speech\n" });
    expect((await run(["compute", repo.path, ...NOW])).out).toContain("Compute and energy of Small speech model");
    expect((await run(["gaps", repo.path, ...NOW])).out).toContain("Gap analysis of Small speech model (default)");
  });

  test("--show-recorded shows them, in lines that can be pasted", async () => {
    const { out } = await run(["compute", WREN, "--show-recorded", "--format", "yaml", ...NOW]);
    // The example has recorded all of them: each is a comment that says where it stands, and what would be pasted in its place.
    expect([parse(out), out.match(/stands in \.gpai\/documentation\.yaml:\d+ already/g)?.length]).toEqual([null, 6]);
    const instead = out.replaceAll(/^# (?=MDF-(?:CMP-\d|ENG-1): )/gm, "");
    expect(parse(instead)).toEqual({ "MDF-CMP-1": "less than 1 month", "MDF-CMP-2": { wall_clock_days: 19.9, hardware_days: { "H100-SXM": 5090 } }, "MDF-CMP-3": "10^23 FLOP", "MDF-CMP-4": "1.7e23 FLOP", "MDF-CMP-5": expect.stringContaining("6 x 3624078336 parameters x 8000001540096 tokens") as unknown, "MDF-ENG-1": "110 MWh" });
    expect((await run(["compute", WREN, "--show-recorded", ...NOW])).out).toContain("122,112");
  });

  test("JSON: one statement for each model, the recipients asked for", async () => {
    const [one] = await json(WREN, "--for", "nca");
    expect([one?.schemaVersion, one?.date, Object.keys(one?.recipients ?? {}), one?.direct.side, one?.cumulative.side]).toEqual([1, "2026-11-23", ["NCA"], "above", "below"]);
    expect(amounts(one)).toEqual(["1.7x10^23 FLOP above 6PD", "1.7x10^23 FLOP above 6PD from the declared tokens", "1.7x10^23 FLOP above hardware from the declared hours", "hidden above declared"]);
  });

  test("what is for downstream providers holds no amount in any format", async () => {
    for (const format of ["text", "json", "yaml"]) {
      const { code, out } = await run(["compute", WREN, "--for", "downstream", "--show-recorded", "--format", format, ...NOW]);
      expect([format, code, /x10\^2[0-9] FLOP|e\+?2\d|MWh/.test(out)]).toEqual([format, 0, false]);
    }
  });

  test.each([[["--for", "press"], "--for is \"press\""], [["--format", "pdf"], "--format is \"pdf\""], [["--now", "today"], "--now is \"today\""], [["--model", "other"], "no model has the id \"other\""], [["--amounts"], "gpai-docket compute --help lists the options"]])("%j: exit 2 with what is wrong", async (args, words) => {
    const { code, out, err } = await run(["compute", WREN, ...args]);
    expect([code, out, err.includes(words)]).toEqual([2, "", true]);
  });

  test("the same input gives the same bytes", async () => {
    expect((await run(["compute", WREN, ...NOW])).out).toBe((await run(["compute", WREN, ...NOW])).out);
  });
});

describe("logs", () => {
  const CONFIG = JSON.stringify({ architectures: ["LlamaForCausalLM"], model_type: "llama", hidden_size: 4096, num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8, intermediate_size: 14336, vocab_size: 128256, tie_word_embeddings: false, torch_dtype: "bfloat16" });
  const EMISSIONS = "timestamp,project_name,run_id,duration,emissions,energy_consumed,gpu_count,gpu_model\n2026-02-03T10:00:00,finetune,a1,36000.0,12.5,250.0,8,8 x NVIDIA A100-SXM4-80GB\n";

  test("energy, hours and the Trainer's own amount of a fine-tune come out with their places", async () => {
    const repo = new TempRepo().write({ "config.json": CONFIG, "emissions.csv": EMISSIONS, "trainer_state.json": JSON.stringify({ global_step: 100, log_history: [], num_input_tokens_seen: 1e9, total_flos: 4.2e19 }) });
    const [one] = await json(repo.path);
    expect([amounts(one), one?.direct.side]).toEqual([["4.8x10^19 FLOP below 6PD"], "below"]);
    // Without tokens the tracked hours give an amount, which is a lower bound and so on no side.
    const hours = new TempRepo().write({ "config.json": CONFIG, "emissions.csv": EMISSIONS });
    const [other] = await json(hours.path);
    expect([amounts(other), other?.direct.amounts[0]?.bound, other?.direct.side]).toEqual([["4.5x10^19 FLOP below hardware"], "at-least", "unknown"]);
    expect(one?.energy.amounts).toEqual([{ from: "log", part: true, recorded: false, source: { path: "emissions.csv", line: 2, detail: expect.stringContaining("1 tracked run") as unknown }, mwh: 0.25, text: "0.25 MWh" }]);
  });

  test("a file that cannot be read is said, and gives no number", async () => {
    const repo = new TempRepo().write({ "config.json": CONFIG, "emissions.csv": EMISSIONS.replace("250.0", "NaN") });
    const { out, err } = await run(["compute", repo.path, "--format", "json", ...NOW]);
    expect(err).toContain("not read: emissions.csv: energy log: energy_consumed is no usable number of kWh");
    expect((JSON.parse(out) as readonly ComputeStatement[])[0]?.energy.amounts).toEqual([]);
  });

  test("names of the repository reach the terminal without control sequences", async () => {
    const repo = new TempRepo().write({ "config.json": CONFIG, ".gpai/model.yaml": "model: {name: \"\\e[31mred\\n::error::x\"}\nrole: provider\ntraining: [{stage: \"\\e[2J\", tokens: 1.0e12}]\n" });
    expect((await run(["compute", repo.path, ...NOW])).out).not.toMatch(/\u001b|^::/m);
  });

  test("nothing to state: said, exit 0", async () => {
    const repo = new TempRepo().write({ "main.py": "print(1)\n" });
    const { code, out, err } = await run(["compute", repo.path, ...NOW]);
    expect([code, out, err]).toEqual([0, "", "No model was found here, and no record speaks of one: gpai-docket init writes the records.\n"]);
  });
});

const cases = shared("cases");
if (cases !== undefined) {
  /** Facts of real repositories, checked by hand: amount by 6PD, by hours where the card states them. */
  describe("real repositories", () => {
    const of = (id: string, ...more: readonly string[]): Promise<readonly ComputeStatement[]> => json(join(cases, id, "files"), ...more);
    test.each([
      ["03-smollm3-3b", ["2.1x10^23 FLOP above 6PD", "3.9x10^23 FLOP above hardware"]], ["04-olmo2-1b", ["3.6x10^22 FLOP below 6PD"]], ["05-pythia-1.4b", ["2.5x10^21 FLOP below 6PD"]],
      ["08-dbrx", ["2.6x10^24 FLOP above 6PD"]], ["10-bloom-mirror", ["3.9x10^23 FLOP above 6PD"]], ["13-mergekit-8b", []],
    ])("%s", async (id, expected) => { expect(amounts((await of(id))[0])).toEqual(expected); });

    test("DeepSeek-V3: activated parameters, never the total", async () => {
      const big = (await of("09-deepseek-v3")).find((one) => amounts(one).length > 0);
      expect([amounts(big)[0], big?.cumulative.amounts.some((one) => one.band === "above")]).toEqual(["3.3x10^24 FLOP above 6PD", false]);
    });

    test("SmolLM3: implied utilisation of 26 %", async () => { expect((await of("03-smollm3-3b"))[0]?.impliedUtilisation?.toFixed(2)).toBe("0.26"); });

    test("a merge names its parents as parts without an amount", async () => {
      expect((await of("13-mergekit-8b"))[0]?.parts.map((one) => [one.kind, one.amount])).toEqual([["base", false], ["base", false], ["base", false]]);
    });
  });
}
