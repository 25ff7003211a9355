import { safetyChecks } from "../../../src/checks/safety/checks.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import type { Profile } from "../../../src/law/types.ts";
import type { SafetyRecord } from "../../../src/records/safety-types.ts";
import type { Config, ModelRecord, PointerRecord } from "../../../src/records/types.ts";
import { input, modelRecord, record, resultOf } from "../support.ts";
import type { InputParts } from "../support.ts";

/** A pointer that is complete. */
export function pointer(over: Partial<PointerRecord> = {}): PointerRecord {
  return { held_by: "Head of Safety", digest: `sha256:${"ab".repeat(32)}`, version: "2.1", date: "2026-03-01", ...over };
}

export interface Parts {
  readonly safety?: SafetyRecord | Readonly<Record<string, unknown>>;
  readonly model?: Partial<ModelRecord>;
  readonly profile?: Partial<Profile>;
  readonly now?: string;
  readonly config?: Config;
  readonly facts?: InputParts["facts"];
  readonly paths?: readonly string[];
}

/** A model with systemic risk, placed on 1 June 2026, judged on 22 November 2026 unless said otherwise. */
export function partsOf({ safety, model, profile, now, config, facts, paths }: Parts): InputParts {
  const market = profile?.euMarket === undefined ? "2026-06-01" : profile.euMarket;
  return {
    model: {
      model: record(".gpai/model.yaml", modelRecord({ systemic_risk: true, dates: market === null ? {} : { eu_market: market }, ...model })),
      ...(safety === undefined ? {} : { safety: record(".gpai/safety.yaml", safety as SafetyRecord & Readonly<Record<string, unknown>>) }),
    },
    profile: { systemicRisk: true, euMarket: "2026-06-01", released: null, ...profile },
    records: { config: config ?? {}, paths: new Set(paths ?? []) },
    ...(now === undefined ? {} : { now }),
    ...(facts === undefined ? {} : { facts }),
  };
}

/** What the check that handles an id says about these records. */
export function judged(id: string, parts: Parts): CheckResult {
  const check = safetyChecks.find((one) => one.handles.includes(id));
  if (check === undefined) throw new Error(`no safety check handles ${id}`);
  return resultOf(check, input(partsOf(parts)), id);
}

/** Rules of the findings, sorted. */
export function rules(result: CheckResult): readonly string[] {
  return result.findings.map((one) => one.rule).toSorted();
}
