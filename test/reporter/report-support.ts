/** Reports as the engine makes them, for a change whose head is known. */

import { readFileSync } from "node:fs";
import { planBaseline } from "../../src/engine/baseline.ts";
import { inspect } from "../../src/engine/inspect.ts";
import type { Report } from "../../src/checks/types.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";

const records = (seed = "one"): Record<string, string> => ({ ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation({}, seed) });

export type Kind = "worse" | "same" | "better" | "first-contact" | "nothing" | "relaxed" | "baseline" | "waived";

/** Changes of a small model repository, judged against their base. */
export async function reportOf(kind: Kind, head: string): Promise<Report> {
  const repo = new TempRepo(`${tempFolder()}/wren-3b`);
  repo.write(kind === "nothing" ? { "notes.txt": "nothing" } : kind === "first-contact" ? modelFiles() : { ...modelFiles(), ...records(kind === "better" ? "old" : "one") });
  if (kind === "baseline") repo.write({ ".gpai/baseline.yaml": (await planBaseline({ path: repo.path, now: "2026-11-22" })).text });
  if (kind === "waived") repo.write({ ".gpai/waivers.yaml": "waivers:\n  - {id: MDF-GEN-3, reason: the digest follows, owner: docs, from: 2026-11-01, until: 2026-12-01}\n" });
  repo.commit();
  switch (kind) {
    case "worse": case "baseline": case "waived": repo.write(modelFiles("two")); break;
    case "better": repo.write(records("one")); break;
    case "relaxed": repo.write({ ".gpai/config.yaml": "fail_on: never\n" }); break;
    case "first-contact": repo.write({ "README.md": "# Wren\n" }); break;
    default: repo.write({ "notes.txt": "other" });
  }
  repo.commit();
  return inspect({ path: repo.path, base: "HEAD~1", now: "2026-11-22", head });
}

export const KINDS: readonly Kind[] = ["worse", "same", "better", "first-contact", "nothing", "relaxed", "baseline", "waived"];

/** A copy that may be changed at will. */
export function copy(report: Report): Draft {
  return JSON.parse(JSON.stringify(report)) as Draft;
}

type Draft = { -readonly [K in keyof Report]: Loose<Report[K]> };
type Loose<T> = T extends readonly (infer I)[] ? Loose<I>[] : T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T;

export function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

export function example(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
