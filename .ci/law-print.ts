/** Prints data as a TypeScript module of plain literals: nothing is parsed at run time. */

export interface Declaration {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
  readonly imports?: string;
  readonly comment?: string;
}

/** Strings at least this long that stand twice or more are printed once, as a constant: the modules load faster. */
const HOIST_LENGTH = 40;

function count(value: unknown, into: Map<string, number>): void {
  if (typeof value === "string") { if (value.length >= HOIST_LENGTH) into.set(value, (into.get(value) ?? 0) + 1); }
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) count(inner, into);
}

function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}

function literal(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === "string") return names.get(value) ?? JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((v) => literal(v, names)).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{ ${Object.entries(value).filter(([, v]) => v !== undefined).map(([k, v]) => `${key(k)}: ${literal(v, names)}`).join(", ")} }`;
  return JSON.stringify(value);
}

/** One line for each element of a list or map, so that a change of one entry is a change of one line. */
function rows(value: unknown, names: ReadonlyMap<string, string>): string {
  if (Array.isArray(value) && value.length > 0) return `[\n${value.map((v) => `  ${literal(v, names)},\n`).join("")}]`;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return `{\n${Object.entries(value).map(([k, v]) => `  ${key(k)}: ${literal(v, names)},\n`).join("")}}`;
  return literal(value, names);
}

/** The text of a module with the given declarations. */
export function module(header: string, declarations: readonly Declaration[]): string {
  const counts = new Map<string, number>();
  for (const d of declarations) count(d.value, counts);
  const repeated = [...counts].filter(([, n]) => n > 1).map(([s]) => s);
  const names = new Map(repeated.map((s, i) => [s, `s${i + 1}`]));
  const parts = [`// ${header}\n`, ...declarations.flatMap((d) => (d.imports === undefined ? [] : [`${d.imports}\n`])), "\n"];
  for (const s of repeated) parts.push(`const ${names.get(s) ?? ""} = ${JSON.stringify(s)};\n`);
  if (repeated.length > 0) parts.push("\n");
  parts.push(declarations.map((d) => `${d.comment === undefined ? "" : `/** ${d.comment} */\n`}export const ${d.name}: ${d.type} = ${rows(d.value, names)};\n`).join("\n"));
  return parts.join("");
}
