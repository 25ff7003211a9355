/** A change of the small model repository, judged from its base. */

import { inspect } from "../../src/engine/inspect.ts";
import type { Consequence, Report } from "../../src/checks/types.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";

export const NOW = "2026-11-22";

export const register = "id,category,modality,weight\nhf:org/web,public,text,0.7\nhf:org/code,public,text,0.3\n";
export const summary = 'PST-0.1: "1.0"\nPST-0.2: 2026-03-02\nPST-1.2.2: "N/A: no base model"\nPST-2.1.3: https://huggingface.co/datasets/org/web\n';
/** A training config of datasets, each with its weight where one stands after a colon. */
export const axolotl = (sets: readonly string[], base = "./init"): string => `base_model: ${base}\ndatasets:\n${sets.map((one) => one.split(":")).map(([path, weight]) => `  - path: ${path ?? ""}\n    type: completion\n${weight === undefined ? "" : `    weight: ${weight}\n`}`).join("")}sequence_len: 4096\nlearning_rate: 0.0002\n`;
export const copyright = "crawlers:\n  - {name: WrenBot, agents: [WrenBot], robots: true, config: crawl/settings.py}\nprotocols: [robots.txt]\n";
export const settings = 'BOT_NAME = "wren"\nROBOTSTXT_OBEY = True\nUSER_AGENT = "WrenBot/1.0"\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The records and artifacts from which every change here starts. */
export function start(over: Files = {}): TempRepo {
  const repo = new TempRepo().write({
    ...modelFiles(), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation({ "MDF-PRP-1": '"Dense decoder, 32 layers"', "MDF-PRP-4": "{Text: 4096 tokens}", "MDF-DIS-3": "LICENSE, Apache-2.0", "MDF-DIS-4": '"free and open source"', "MDF-GEN-6": '"N/A"' }),
    ".gpai/training-data.csv": register, ".gpai/summary.yaml": summary, "train/axolotl.yaml": axolotl(["org/web:0.7", "org/code:0.3"]), ...over,
  });
  commit(repo, "2026-11-01T10:00:00Z");
  repo.git("branch", "base");
  return repo;
}

/** Commits everything as of a moment. */
export function commit(repo: TempRepo, when = "2026-11-20T10:00:00Z"): void {
  process.env["GIT_COMMITTER_DATE"] = when;
  repo.commit();
  delete process.env["GIT_COMMITTER_DATE"];
}

export async function judged(repo: TempRepo): Promise<Report> {
  return inspect({ path: repo.path, base: "base", now: NOW });
}

/** Writes the files (undefined removes one), commits and judges. */
export async function change(repo: TempRepo, files: Readonly<Record<string, string | Uint8Array | undefined>>): Promise<Report> {
  for (const [path, data] of Object.entries(files)) {
    if (data === undefined) repo.remove(path);
    else repo.write({ [path]: data });
  }
  commit(repo);
  return judged(repo);
}

/** Consequences in short: the kind, the message, then `[x]` or `[ ]` with entry, file and what to do. */
export function told(report: Report): readonly string[] {
  return (report.change?.consequences ?? []).flatMap((one) => [`${one.kind}: ${one.message}`, ...one.due.map(box), ...(one.notRelevant === undefined ? [] : [`  aside: ${one.notRelevant.reason}`])]);
}

function box(due: Consequence["due"][number]): string {
  return `  [${due.done ? "x" : " "}] ${due.obligation} ${due.path}: ${due.what}`;
}

/** The same change as a checkout of depth one holds it: both commits, and no history that could tell when a file changed. */
export async function judgedShallow(repo: TempRepo): Promise<Report> {
  const shallow = new TempRepo();
  shallow.git("fetch", "-q", "--depth=1", `file://${repo.path}`, "HEAD", "base:base");
  shallow.git("checkout", "-q", "--detach", "FETCH_HEAD");
  return inspect({ path: shallow.path, base: "base", now: NOW });
}
