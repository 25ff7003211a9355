/** The record files of one folder, each read on its own: a broken one hides no other. */

import { parseYaml } from "../formats/yaml.ts";
import type { Parsed, Positioned } from "../formats/position.ts";
import { readFields } from "./field-record.ts";
import { pointerFault } from "./fields.ts";
import type { Folder, RecordName } from "./places.ts";
import { type ColumnMap, listRegister, type ReadRegister, tableRegister } from "./register.ts";
import { type ReadRequests, readRequests } from "./requests.ts";
import { CLASSIFICATION } from "./schema/classification.ts";
import { COPYRIGHT, COPYRIGHT_DENIALS } from "./schema/copyright.ts";
import { MODEL } from "./schema/model.ts";
import { REGISTER_MAP, type RegisterMap } from "./schema/register.ts";
import { SAFETY } from "./schema/safety.ts";
import { insidePath, type Shelf } from "./shelf.ts";
import type { ClassificationRecord } from "./classification-types.ts";
import type { SafetyRecord } from "./safety-types.ts";
import type { CopyrightRecord, ModelRecord, ModelRecords, RecordFile, RecordProblem, RequestRegisterName, RequestRow } from "./types.ts";
import { problemAt, validate } from "./validate.ts";

const MAX_YAML = 1_048_576;
const MAX_TABLE = 8_388_608;
const MODEL_DENIALS: ReadonlySet<string> = new Set(["provider.name", "provider.contact", "provider.authorised_representative", "code_of_practice.alternative_means", "reason"]);

/** Each file is parsed once, however many models share it. */
function perFile<T>(parse: (path: string, shelf: Shelf) => Promise<T>): (path: string, shelf: Shelf) => Promise<T> {
  const known = new WeakMap<Shelf, Map<string, Promise<T>>>();
  return (path, shelf) => {
    const files = known.get(shelf) ?? new Map<string, Promise<T>>();
    const parsed = files.get(path) ?? parse(path, shelf);
    known.set(shelf, files.set(path, parsed));
    return parsed;
  };
}

/** Parses one YAML record file; unreadable files give problems. */
export const openYaml = perFile(parseFile);
const openRequests = perFile(parseRequests);
const openRegister = perFile(readRegister);

async function parseFile(path: string, shelf: Shelf): Promise<Parsed<Positioned>> {
  const read = await shelf.text(path, MAX_YAML);
  if (!("text" in read)) return { ok: false, problems: [{ path, ...read.problem }] };
  if (!read.complete) return { ok: false, problems: [{ path, message: "larger than 1 MiB", fix: "Move long tables to a CSV file." }] };
  return parseYaml(path, read.text);
}

/** A value that begins with * or ! is quoted as an alias or a tag by the parser; of safety.yaml no value is. */
function withoutValue(message: string): string {
  return message.replace(/\*[^\s)]+/, () => "*…").replace(/^the tag .* is not allowed$/s, () => "a tag is not allowed");
}

/** Reads all record files of a folder. Files absent here are taken from `shared`, where one is given. */
export async function readModel(folder: Folder, shelf: Shelf, shared?: Folder): Promise<ModelRecords> {
  const problems: RecordProblem[] = [];
  const open = async (name: RecordName): Promise<Positioned | undefined> => {
    // What is declared or decided is so of one model.
    const path = folder.files.get(name) ?? (name === "model" || name === "classification" ? undefined : shared?.files.get(name));
    if (path === undefined) return undefined;
    const parsed = await openYaml(path, shelf);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems.map((p): RecordProblem => ({ ...p, message: name === "safety" ? withoutValue(p.message) : p.message, kind: "invalid" })));
    return undefined;
  };
  const keep = <T>({ file, problems: found }: { file?: RecordFile<T>; problems: readonly RecordProblem[] }): RecordFile<T> | undefined => {
    problems.push(...found);
    return file;
  };

  const modelYaml = await open("model");
  const model = modelYaml && keep(validate<ModelRecord>(MODEL, modelYaml, { denials: MODEL_DENIALS }));
  if (model !== undefined) problems.push(...questions(model));
  const documentationYaml = await open("documentation");
  const documentation = documentationYaml && keep(readFields(documentationYaml, "documentation"));
  const summaryYaml = await open("summary");
  const summary = summaryYaml && keep(readFields(summaryYaml, "summary"));
  const copyrightYaml = await open("copyright");
  const copyright = copyrightYaml && keep(validate<CopyrightRecord>(COPYRIGHT, copyrightYaml, { denials: COPYRIGHT_DENIALS }));
  const safetyYaml = await open("safety");
  const safety = safetyYaml && keep(validate<SafetyRecord & Readonly<Record<string, unknown>>>(SAFETY, safetyYaml, { confidential: true }));
  if (safety !== undefined) problems.push(...brokenPointers(safety));
  const classificationYaml = await open("classification");
  const classification = classificationYaml && keep(validate<ClassificationRecord>(CLASSIFICATION, classificationYaml));
  const registerPath = folder.files.get("training-data") ?? shared?.files.get("training-data");
  const register: ReadRegister = registerPath === undefined ? { problems: [] } : await openRegister(registerPath, shelf);
  problems.push(...register.problems);

  const registers: Partial<Record<RequestRegisterName, readonly RequestRow[]>> = {};
  const registerPaths: Partial<Record<RequestRegisterName, string>> = {};
  for (const [name, path] of new Map([...(shared?.registers ?? []), ...folder.registers])) {
    const { rows, problems: found } = await openRequests(path, shelf);
    problems.push(...found);
    registerPaths[name] = path;
    if (rows !== undefined) registers[name] = rows;
  }
  const id = folder.modelId ?? model?.data.model?.id ?? "default";
  return {
    id, folder: folder.path, registers, registerPaths, problems,
    ...(model && { model }), ...(documentation && { documentation }), ...(summary && { summary }), ...(copyright && { copyright }), ...(safety && { safety }), ...(classification && { classification }),
    ...(register.register && { register: register.register }),
  };
}

/** Declarations that say too little to be used, and that nobody may complete by guessing. */
function questions(model: RecordFile<ModelRecord>): RecordProblem[] {
  const code = model.data.code_of_practice;
  if (code?.signatory === true && (code.chapters ?? []).length === 0) {
    return [{ ...model.at("code_of_practice", "signatory"), kind: "invalid", keys: ["code_of_practice", "chapters"], message: "`code_of_practice`: signatory without chapters; the Code is signed chapter by chapter", fix: "Name the chapters signed: `chapters: [transparency, copyright, safety]`." }];
  }
  if (code?.signatory === false && (code.chapters ?? []).length > 0) {
    return [{ ...model.at("code_of_practice", "chapters"), kind: "invalid", keys: ["code_of_practice", "chapters"], message: "`code_of_practice`: chapters are named although signatory is false", fix: "Set `signatory: true`, or delete the chapters." }];
  }
  return [];
}

function brokenPointers(safety: RecordFile<Readonly<Record<string, unknown>>>): RecordProblem[] {
  return Object.entries(safety.data).flatMap(([key, value]): RecordProblem[] => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !(Object.hasOwn(value, "held_by") || Object.hasOwn(value, "digest"))) return [];
    const fault = pointerFault(value as Readonly<Record<string, unknown>>);
    return fault === undefined ? [] : [{ ...safety.at(key), kind: "invalid", keys: [key], message: fault, fix: "A pointer has held_by, digest, version and date (YYYY-MM-DD)." }];
  });
}

async function parseRequests(path: string, shelf: Shelf): Promise<ReadRequests> {
  const read = await shelf.text(path, MAX_TABLE);
  if (!("text" in read)) return { problems: [{ path, ...read.problem }] };
  if (!read.complete) return { problems: [{ path, kind: "invalid", message: "larger than 8 MiB, it is not read", fix: "Move closed requests to an archive file, e.g. under .gpai/archive/." }] };
  return readRequests(path, read.text);
}

async function readRegister(path: string, shelf: Shelf): Promise<ReadRegister> {
  if (/\.[ct]sv$/i.test(path)) return openTable(path, shelf, { path });
  const parsed = await openYaml(path, shelf);
  if (!parsed.ok) return { problems: parsed.problems.map((p) => ({ ...p, kind: "invalid" })) };
  const { value } = parsed;
  const data = value.data as Readonly<Record<string, unknown>> | readonly unknown[] | string | number | boolean | null;
  if (data === null) return { problems: [] };
  if (Array.isArray(data)) return listRegister(value, data, []);
  if (typeof data === "object" && !("file" in data)) {
    const key = Object.keys(data).find((k) => Array.isArray((data as Readonly<Record<string, unknown>>)[k]));
    if (key !== undefined) return listRegister(value, (data as Readonly<Record<string, readonly unknown[]>>)[key] ?? [], [key]);
  }
  return mappedTable(value, shelf);
}

async function mappedTable(parsed: Positioned, shelf: Shelf): Promise<ReadRegister> {
  const { file, problems } = validate<RegisterMap>(REGISTER_MAP, parsed, { verbatim: true });
  if (file === undefined) return { problems };
  const place = file.at("file");
  const path = insidePath(file.data.file);
  if (path === undefined) return { problems: [...problems, { ...place, ...problemAt(parsed, { kind: "invalid", keys: ["file"], message: `"${file.data.file}" leaves the repository or is no plain path`, fix: "Write a path from the root of the repository." }) }] };
  const columns = new Map<string, string>();
  const constants = new Map<string, string>();
  for (const [field, from] of Object.entries(file.data.columns ?? {})) {
    if (typeof from === "string") columns.set(field, from);
    else constants.set(field, from.value);
  }
  const map: ColumnMap = { columns, constants };
  const at = (field: string): { path: string; line: number } => ({ path: parsed.path, line: file.at("columns", field).line ?? 1 });
  const table = await openTable(path, shelf, place, columns.size === 0 ? undefined : map, at);
  return { ...table, problems: [...problems, ...table.problems] };
}

async function openTable(path: string, shelf: Shelf, place: { readonly path: string; readonly line?: number }, map?: ColumnMap, at?: (field: string) => { path: string; line: number }): Promise<ReadRegister> {
  const read = await shelf.text(path, MAX_TABLE);
  if (!("text" in read)) return { problems: [{ ...place, ...read.problem, message: place.path === path ? read.problem.message : `${path}: ${read.problem.message}` }] };
  if (!read.complete) return { problems: [{ path, kind: "invalid", message: "larger than 8 MiB", fix: "Keep one row per data source." }] };
  return tableRegister(path, read.text, map, at);
}
