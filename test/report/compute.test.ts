import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parse } from "yaml";
import { computeStatement } from "../../src/checks/compute-statement/statement.ts";
import { type ComputeStatement, RECIPIENTS } from "../../src/checks/compute-statement/types.ts";
import { formChecks } from "../../src/checks/transparency/checks.ts";
import { renderCompute } from "../../src/report/compute-text.ts";
import { renderComputeYaml } from "../../src/report/compute-yaml.ts";
import { plainStyle } from "../../src/report/style.ts";
import type { Fact } from "../../src/artifacts/model.ts";
import type { FieldValue, ModelRecord } from "../../src/records/types.ts";
import { fact, input, modelRecord, record } from "../checks/support.ts";

const DATE = "2026-11-23";

function statement(model: Partial<ModelRecord>, facts: readonly Fact[], show = true): ComputeStatement {
  return computeStatement(input({ facts: { facts }, model: { model: record(".gpai/model.yaml", modelRecord(model)) } }), { date: DATE, showRecorded: show });
}

const text = (one: ComputeStatement): string => renderCompute([one], { width: 100, style: plainStyle, recipients: RECIPIENTS });
const PARAMETERS = fact("parameters.active", 3.6e9, "config.json:4");
const STAGE = { stage: "pretraining", tokens: 8e12, energy_kwh: 100_000, hardware: { type: "H100-SXM", count: 256, hours: 480, utilisation: 0.4 } };

describe("lines to paste", () => {
  test("are accepted by the form's own checks: two figures where a figure is a zero, an order of magnitude, days, MWh", () => {
    for (const [parameters, tokens] of [[3.6e9, 8e12], [1e9, 5e12], [1e9, 1.66e12]] as const) {
      const facts = [fact("parameters.active", parameters)];
      const fields = parse(renderComputeYaml([statement({ training: [{ stage: "all", tokens, energy_kwh: 100_000, hardware: { type: "H100-SXM", count: 256, hours: 480, utilisation: (6 * parameters * tokens) / (256 * 480 * 3600 * 989.4e12) } }] }, facts)], RECIPIENTS)) as Readonly<Record<string, FieldValue>>;
      expect(Object.keys(fields)).toEqual(["MDF-CMP-1", "MDF-CMP-2", "MDF-CMP-3", "MDF-CMP-4", "MDF-CMP-5", "MDF-ENG-1"]);
      const given = input({ facts: { facts }, model: { model: record(".gpai/model.yaml", modelRecord({ training: [{ tokens, energy_kwh: 100_000, hardware: { gpu_hours: 256 * 480 } }] })), documentation: record(".gpai/documentation.yaml", { fields }) } });
      const results = formChecks.flatMap((check) => check.run(given)).filter((one) => Object.hasOwn(fields, one.id));
      expect(results.map((one) => [one.id, one.outcome, one.findings.map((finding) => finding.rule)])).toEqual(Object.keys(fields).map((id) => [id, "recorded", []]));
    }
  });

  test("where the ways differ by more than their error nothing is chosen", () => {
    const yaml = renderComputeYaml([statement({ training: [{ ...STAGE, hardware: { ...STAGE.hardware, hours: 4800 } }] }, [PARAMETERS])], ["AIO"]);
    expect(yaml).toContain("# MDF-CMP-4: the ways differ by more than their error; choose one:");
    expect(yaml.split("\n").filter((line) => line.startsWith("# MDF-CMP-4: \"")).map((line) => line.slice(0, 28))).toEqual(['# MDF-CMP-4: "1.7e23 FLOP"  ', '# MDF-CMP-4: "1.8e24 FLOP"  ']);
    expect(Object.keys(parse(yaml) as object)).toEqual(["MDF-CMP-2", "MDF-ENG-1"]);
  });

  test("recorded amounts are asked for and not written, unless they are to be shown", () => {
    const hidden = renderComputeYaml([statement({ compute: { flop: 7.7e24 }, training: [{ energy_kwh: 7_700_000, hardware: { type: "H100", count: 77, hours: 770 } }] }, [], false)], RECIPIENTS);
    expect(hidden).not.toMatch(/7\.7|77/);
    expect(hidden).toContain("--show-recorded");
  });

  test("a key that the record holds already is not written a second time, also where it holds a placeholder", () => {
    const given = input({ facts: { facts: [PARAMETERS] }, model: { model: record(".gpai/model.yaml", modelRecord({ training: [STAGE] })), documentation: record(".gpai/documentation.yaml", { fields: { "MDF-CMP-3": 1e23, "MDF-CMP-4": "TODO" } }) } });
    const yaml = renderComputeYaml([computeStatement(given, { date: DATE, showRecorded: true })], RECIPIENTS);
    expect(Object.keys(parse(yaml) as object)).toEqual(["MDF-CMP-1", "MDF-CMP-2", "MDF-CMP-5", "MDF-ENG-1"]);
    expect(yaml).toMatch(/^# MDF-CMP-4 stands in \.gpai\/documentation\.yaml:\d+ already; from the files it would be:\n# MDF-CMP-4: "1\.7e23 FLOP"/m);
  });

  test("the AI Office's lines, the authorities' and nobody's", () => {
    const one = statement({ training: [STAGE] }, [PARAMETERS]);
    const ids = (...recipients: Parameters<typeof renderComputeYaml>[1][number][]): readonly string[] => Object.keys((parse(renderComputeYaml([one], recipients)) as object | null) ?? {});
    expect([ids("AIO"), ids("NCA"), ids("DP")]).toEqual([["MDF-CMP-2", "MDF-CMP-4", "MDF-CMP-5", "MDF-ENG-1"], ["MDF-CMP-1", "MDF-CMP-3", "MDF-CMP-5", "MDF-ENG-1"], []]);
  });

  test("are one YAML mapping without a foreign key, whatever names the repository holds", () => {
    const hostile = fc.oneof(fc.string({ maxLength: 40, unit: "grapheme" }), fc.constantFrom('"\nMDF-GEN-1: owned', "a\u2028b", "{x: y}", "# c", "'", "x: y", "\u001b[31m", "--- |", "\\"));
    fc.assert(fc.property(hostile, hostile, hostile, hostile, (path, method, type, name) => {
      const model = { model: { name }, training: [{ stage: name, tokens: 8e12, energy_kwh: 5, hardware: { type, count: 2, hours: 100, peak_flops: 1e14, utilisation: 0.4 } }], base_models: [{ id: name }] };
      const facts = [PARAMETERS, fact("compute.flop", 1.7e23, path === "" ? "a" : path, { method, sources: [{ path, line: 3, detail: name }] }), fact("base_model", type, path === "" ? "a" : path)];
      const one = statement(model, facts);
      const parsed: unknown = parse(renderComputeYaml([one], RECIPIENTS));
      expect(Object.keys((parsed ?? {}) as object).every((key) => /^MDF-(?:CMP|ENG)-\d$/.test(key))).toBe(true);
      expect(text(one)).not.toMatch(/[\u001b\u2028]/);
    }), { numRuns: 200 });
  });
});

describe("text", () => {
  test("counts are shown whole, also those of thirteen digits", () => {
    expect(text(statement({ training: [{ ...STAGE, tokens: 8_000_001_540_096 }] }, [PARAMETERS]))).toContain("8,000,001,540,096");
  });
  test("says both ways, their bands, what is missing, and decides nothing", () => {
    const shown = text(statement({ training: [STAGE] }, [PARAMETERS], false));
    for (const words of ["1.7x10^23 FLOP (1.2x10^23 to 2.2x10^23): above 10^23, by 6PD from the declared tokens", "by hardware from the declared hours", "Implied mean utilisation: 39 %", "recorded, shown with --show-recorded", "DP (downstream providers): nothing of MDF-CMP and MDF-ENG.", "MDF-CMP-4 Amount of computation used for training (fine)"]) expect(shown.replaceAll(/\s+/g, " ")).toContain(words);
    expect(shown).not.toMatch(/complian|is a general-purpose AI model|has systemic risk\b(?! is)/i);
  });

  test("the notification's amounts in the Commission's format; recorded ones are said to be there and not shown", () => {
    const section = (shown: string): string => (shown.replace(/\s+/g, " ").split("Where a notification is due")[1] ?? "").split("To paste into")[0] ?? "";
    const big = { training: [{ tokens: 15.6e12 }], compute: { flop: 3.791e25 } };
    const facts = [fact("parameters.active", 405e9)];
    expect(section(text(statement(big, facts)))).toMatch(/3\.8x10\^25 FLOP by 6PD .*3\.8x10\^25 FLOP by declared/);
    const hidden = section(text(statement(big, facts, false)));
    expect(hidden).toMatch(/3\.8x10\^25 FLOP by 6PD .*1 more amount: recorded, shown with --show-recorded/);
    const all = section(text(statement({ compute: { flop: 3.791e25 } }, [], false)));
    expect(all).toMatch(/1 amount: recorded, shown with --show-recorded/);
    expect(all).not.toContain("x10^");
    expect(section(text(statement({}, facts)))).toBe("");
  });

  test("every line fits the width, but for lines to paste and words that are longer", () => {
    const one = statement({ training: [STAGE], compute: { flop: 1.7e23, components: [{ kind: "synthetic-data", stage: "a".repeat(60) }] } }, [PARAMETERS]);
    const body = renderCompute([one], { width: 60, style: plainStyle, recipients: RECIPIENTS }).split("To paste into documentation.yaml")[0] ?? "";
    const long = body.split("\n").filter((line) => line.length > 60);
    expect(long.filter((line) => line.trim().includes(" "))).toEqual([]);
  });
});
