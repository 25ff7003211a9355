/** Which files under `.gpai/` hold what, by name. */

import type { Entry } from "../repository/port.ts";
import { nearest } from "./nearest.ts";
import { REQUEST_REGISTERS } from "./requests.ts";
import type { RecordProblem, RequestRegisterName } from "./types.ts";

export type RecordName = "model" | "documentation" | "training-data" | "summary" | "copyright" | "safety" | "classification" | "waivers" | "baseline" | "config";
const RECORDS: readonly RecordName[] = ["model", "documentation", "training-data", "summary", "copyright", "safety", "classification", "waivers", "baseline", "config"];
const OF_A_MODEL: ReadonlySet<string> = new Set(["model", "documentation", "training-data", "summary", "copyright", "safety", "classification"]);
/** Folders that are no models: evidence, registers, copies of upstream documents. */
const EVIDENCE: ReadonlySet<string> = new Set(["registers", "optout", "crawl", "docs", "archive", "evidence", "upstream"]);

const MAX_MODELS = 200;

/** One folder of records: `.gpai` or `.gpai/<model-id>`. */
export interface Folder {
  readonly path: string;
  /** Undefined for `.gpai` itself. */
  readonly modelId?: string;
  readonly files: ReadonlyMap<RecordName, string>;
  readonly registers: ReadonlyMap<RequestRegisterName, string>;
}

interface Places {
  readonly root: Folder;
  readonly models: readonly Folder[];
  readonly problems: readonly RecordProblem[];
}

/** Sorts the entries below `.gpai/`. Ignored files with a familiar name are named. */
export function findPlaces(entries: Iterable<Entry>): Places {
  const problems: RecordProblem[] = [];
  const folders = new Map<string, { files: Map<RecordName, string>; registers: Map<RequestRegisterName, string> }>();
  const folder = (path: string) => {
    const known = folders.get(path) ?? { files: new Map<RecordName, string>(), registers: new Map<RequestRegisterName, string>() };
    folders.set(path, known);
    return known;
  };
  folder(".gpai");
  for (const { path } of entries) {
    if (!path.startsWith(".gpai/")) {
      if (/^\.gpai\//i.test(path) && !problems.some((p) => p.kind === "unknown-key" && p.message.startsWith("the folder"))) problems.push({ path, kind: "unknown-key", message: `the folder ${path.slice(0, 5)} is not read`, fix: "Name it .gpai, in lower case." });
      continue;
    }
    const parts = path.slice(6).split("/");
    const [head = "", next = ""] = parts;
    if (parts.length === 1) place(folder(".gpai").files, path, head, RECORDS, problems);
    else if (head === "registers" && parts.length === 2) place(folder(".gpai").registers, path, next, REQUEST_REGISTERS, problems);
    else if (parts.length === 2 && !EVIDENCE.has(head)) place(folder(`.gpai/${head}`).files, path, next, RECORDS, problems);
    else if (parts.length === 3 && next === "registers" && !EVIDENCE.has(head)) place(folder(`.gpai/${head}`).registers, path, parts[2] ?? "", REQUEST_REGISTERS, problems);
  }
  const all = [...folders].map(([path, found]): Folder => ({ path, ...(path === ".gpai" ? {} : { modelId: path.slice(6) }), ...found }));
  const root = all.find((f) => f.path === ".gpai") ?? { path: ".gpai", files: new Map(), registers: new Map() };
  const models = all.filter((f) => f.modelId !== undefined && (f.registers.size > 0 || [...f.files.keys()].some((name) => OF_A_MODEL.has(name))));
  if (models.length > MAX_MODELS) problems.push({ path: ".gpai", kind: "invalid", message: `${models.length} model folders; the first ${MAX_MODELS} are read`, fix: "Split the repository, or gather versions of one model in one folder." });
  for (const model of models.slice(0, MAX_MODELS)) {
    for (const name of ["waivers", "baseline", "config"] as const) {
      const path = model.files.get(name);
      if (path !== undefined) problems.push({ path, kind: "unknown-key", message: `${name} of a single model is not read`, fix: `Put it into .gpai/${name}.yaml${name === "waivers" ? " and name the model with model:" : ""}.` });
    }
  }
  return { root, models: models.slice(0, MAX_MODELS), problems: problems.slice(0, 100) };
}

/** Takes a file by its name; the first of several spellings wins. */
function place<T extends string>(taken: Map<T, string>, path: string, file: string, names: readonly T[], problems: RecordProblem[]): void {
  const dot = file.lastIndexOf(".");
  const [stem, extension] = dot < 1 ? [file, ""] : [file.slice(0, dot), file.slice(dot + 1)];
  const allowed = stem === "training-data" || names.includes("complaints" as T) ? ["yaml", "yml", "csv", "tsv"] : ["yaml", "yml"];
  const name = names.find((n) => n === stem);
  if (name !== undefined && allowed.includes(extension)) {
    const other = taken.get(name);
    if (other === undefined) taken.set(name, path);
    else problems.push({ path, kind: "invalid", message: `${other} is read instead of this file`, fix: "Keep one of the two." });
    return;
  }
  const near = nearest(stem, names);
  if (near !== undefined && /^(?:ya?ml|csv|tsv|json|txt|toml)?$/i.test(extension)) problems.push({ path, kind: "unknown-key", message: "this file is not read", fix: near === stem ? `Write it as ${near}.${allowed.join(" or .")}.` : `Did you mean ${near}.${allowed[0] ?? "yaml"}?` });
}

/** True where `.gpai/` holds records of one model directly. */
export function holdsModel(folder: Folder): boolean {
  return [...folder.files.keys()].some((name) => OF_A_MODEL.has(name));
}
