/** The organisation's file: one layer for all its repositories, and one more for each entry of `repos`. */

import { compileGlob } from "../formats/glob.ts";
import { nearest } from "../records/nearest.ts";
import type { RecordFile } from "../records/types.ts";
import { ACCOUNT_ALONE, flatten, LOCKABLE, lockedNames } from "./keys.ts";
import { PRESETS, type PresetName } from "./presets.ts";
import { type FilePlace, readPolicyFile } from "./read.ts";
import { ORGANISATION, type OrganisationData } from "./schema.ts";
import type { PolicyProblem } from "./types.ts";

/** Paths at which the file is looked for, in the repository `<account>/.github`. */
export const ORGANISATION_PATHS = [".github/gpai-docket.yaml", ".github/gpai-docket.yml"] as const;
export const ORGANISATION_REPOSITORY = ".github";

/** Entries of `repos` that are read. */
const MAX_RULES = 500;
/** Globs of `repos` that are read, and those of them with braces (each stands for up to 64). */
const MAX_GLOBS = 1000;
const MAX_BRACES = 100;

/** What one layer of the file sets, and where. */
export interface FileLayer {
  readonly values: ReadonlyMap<string, unknown>;
  /** Line of a value by dotted name. */
  readonly lines: ReadonlyMap<string, number>;
  /** Names that no layer below changes, with the line of the entry of `locked`. */
  readonly locked: ReadonlyMap<string, number | undefined>;
}

export interface RepositoryRule extends FileLayer {
  /** The globs as they are written. */
  readonly globs: readonly string[];
  /** The first glob that matches a repository's name. */
  matching(name: string): string | undefined;
}

export interface OrganisationFile {
  readonly place: FilePlace;
  /** False where there is no file, or nothing of it can be used: the defaults hold. */
  readonly readable: boolean;
  readonly preset?: PresetName;
  readonly presetLine?: number;
  readonly layer: FileLayer;
  readonly rules: readonly RepositoryRule[];
  readonly problems: readonly PolicyProblem[];
}

const EMPTY: FileLayer = { values: new Map(), lines: new Map(), locked: new Map() };

/** Reads the file. Never throws on content; what is wrong stands in `problems`, and what holds without it in the defaults. */
export function readOrganisationFile(bytes: Uint8Array, path: string, repository?: string): OrganisationFile {
  const place: FilePlace = { path, ...(repository === undefined ? {} : { repository }) };
  const { file, problems: told } = readPolicyFile<OrganisationData>(bytes, place, ORGANISATION);
  if (file === undefined) return { place, readable: false, layer: EMPTY, rules: [], problems: told };
  const problems = [...told];
  const tell = (message: string, fix: string, line: number | undefined): void => {
    problems.push({ message, fix, ...place, ...(line === undefined ? {} : { line }) });
  };
  const layer = layerOf(file, file.data, [], tell);
  for (const key of ["include", "exclude"] as const) globsOf(file, file.data[key] ?? [], [key], tell);
  const presetLine = file.at("preset").line;
  return {
    place, readable: true, layer, rules: rulesOf(file, tell), problems,
    ...(file.data.preset === undefined ? {} : { preset: file.data.preset, ...(presetLine === undefined ? {} : { presetLine }) }),
  };
}

/** The file among those that exist: `.yaml` counts where both do, and that is a problem. `undefined` where there is none. */
export function chooseOrganisationFile(files: ReadonlyMap<string, Uint8Array>, repository?: string): OrganisationFile | undefined {
  const [first, ...others] = ORGANISATION_PATHS.filter((path) => files.has(path));
  const bytes = first === undefined ? undefined : files.get(first);
  if (first === undefined || bytes === undefined) return undefined;
  const read = readOrganisationFile(bytes, first, repository);
  return { ...read, problems: [...others.map((path) => ({ message: `there is also ${first}, and only that one is read`, path, ...(repository === undefined ? {} : { repository }), fix: `Delete ${path} after moving over what it says.` })), ...read.problems] };
}

type Tell = (message: string, fix: string, line: number | undefined) => void;

function rulesOf(file: RecordFile<OrganisationData>, tell: Tell): readonly RepositoryRule[] {
  const all = file.data.repos ?? [];
  if (all.length > MAX_RULES) tell(`\`repos\` has more than ${MAX_RULES} entries; those after them do not count`, "Join entries: one may name several globs.", file.at("repos", MAX_RULES).line);
  const rules: RepositoryRule[] = [];
  let [globs, braces] = [0, 0];
  for (const [i, data] of all.slice(0, MAX_RULES).entries()) {
    globs += data.match.length;
    braces += data.match.filter((glob) => glob.includes("{")).length;
    if (globs > MAX_GLOBS || braces > MAX_BRACES) {
      tell(globs > MAX_GLOBS ? `\`repos\` has more than ${MAX_GLOBS.toLocaleString("en")} globs; entries from here on do not count` : `\`repos\` has more than ${MAX_BRACES} globs with braces; entries from here on do not count`, "Use fewer globs that match more.", file.at("repos", i).line);
      break;
    }
    const compiled = globsOf(file, data.match, ["repos", i, "match"], tell);
    rules.push({ ...layerOf(file, data, ["repos", i], tell), globs: compiled.map((one) => one.glob), matching: (name) => compiled.find((one) => one.matches(name))?.glob });
  }
  return rules;
}

interface NameGlob { readonly glob: string; matches(name: string): boolean }

/** GitHub takes names of repositories in upper and lower case for one. */
export function nameGlob(glob: string): NameGlob | undefined {
  const compiled = compileGlob(glob.toLowerCase());
  return compiled.ok ? { glob, matches: (name) => compiled.glob.matches(name.toLowerCase()) } : undefined;
}

function globsOf(file: RecordFile<OrganisationData>, globs: readonly string[], keys: readonly (string | number)[], tell: Tell): readonly NameGlob[] {
  return globs.flatMap((glob, i) => {
    const { line } = file.at(...keys, i);
    const compiled = nameGlob(glob);
    if (compiled === undefined) tell("a glob that cannot be read; it matches nothing", "Use * for any characters, ? for one, [abc] and {a,b} for several; at most 10 stars.", line);
    else if (glob.includes("/") && !/^\/|\/$/.test(glob)) tell("a glob with a slash, which no name of a repository has; it matches nothing", "Write the name without its owner.", line);
    return compiled === undefined ? [] : [compiled];
  });
}

function layerOf(file: RecordFile<OrganisationData>, data: object & { readonly locked?: readonly string[] }, at: readonly (string | number)[], tell: Tell): FileLayer {
  const values = new Map([...flatten(data)].filter(([name]) => at.length === 0 || !ACCOUNT_ALONE.has(name)));
  const lines = new Map<string, number>();
  for (const name of values.keys()) {
    const { line } = file.at(...at, ...name.split("."));
    if (line !== undefined) lines.set(name, line);
  }
  const locked = new Map<string, number | undefined>();
  for (const [i, entry] of (data.locked ?? []).entries()) {
    const names = lockedNames(entry);
    const { line } = file.at(...at, "locked", i);
    const near = nearest(entry, LOCKABLE);
    if (names.length === 0) tell("an entry of `locked` that names no value; it locks nothing", near === undefined ? `Names: ${LOCKABLE.join(", ")}.` : `Did you mean \`${near}\`?`, line);
    for (const name of names) if (!locked.has(name)) locked.set(name, line);
  }
  return { values, lines, locked };
}

/** Values of a preset, flat. */
export function presetValues(preset: PresetName): ReadonlyMap<string, unknown> {
  return flatten(PRESETS[preset].values);
}
