/** Holds a query against a part of GitHub's public schema (cut by .ci/graphql-slice.ts), and reads its arguments. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document, Operation, Selection, Value } from "./graphql-parse.ts";

type Field = string | readonly [type: string, args: Readonly<Record<string, string>>];
interface Type { readonly kind: string; readonly fields?: Readonly<Record<string, Field>>; readonly values?: readonly string[]; readonly of?: readonly string[] }

const { types } = JSON.parse(readFileSync(fileURLToPath(new URL("graphql.json", import.meta.url)), "utf8")) as { readonly types: Readonly<Record<string, Type>> };
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (v) => typeof v === "number" && Number.isInteger(v) && Math.abs(v) < 2 ** 31, Float: (v) => typeof v === "number", Boolean: (v) => typeof v === "boolean", String: (v) => typeof v === "string", ID: (v) => typeof v === "string" || typeof v === "number",
};
/** Scalars of GitHub's own are texts. */
const isScalar = (name: string): boolean => types[name] === undefined;

const words = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
export const bare = (type: string): string => type.replaceAll(/[[\]!]/g, "");

/** Type of a field, in the schema's words; undefined where the type has none of that name. */
export function fieldType(type: string, name: string): string | undefined {
  if (name === "__typename") return "String!";
  const field = types[type]?.fields?.[name];
  return typeof field === "object" ? field[0] : field;
}

/** Whether an enumeration has that value; true for what is no enumeration. */
export function hasValue(type: string, value: unknown): boolean {
  const values = types[type]?.values;
  return values === undefined || values.includes(words(value));
}

function argumentsOf(type: string, name: string): Readonly<Record<string, string>> {
  const field = types[type]?.fields?.[name];
  return typeof field === "object" ? field[1] : {};
}

/** Whether an object of one type is of another: itself, or an interface or union that it belongs to. */
export function isA(type: string, other: string): boolean {
  return type === other || types[other]?.of?.includes(type) === true;
}

export interface Checked {
  readonly errors: readonly string[];
  /** Possible nodes, as GitHub counts them: connections times those around them. */
  readonly nodes: number;
  /** Points of the rate limit that the query costs. */
  readonly cost: number;
}

const MAX_NODES = 500_000;
const MAX_PAGE = 100;

/** Walks everything that a query asks. Messages are GitHub's. */
export class Check {
  readonly #document: Document;
  readonly #operation: Operation;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #errors: string[] = [];
  readonly #usedVariables = new Set<string>();
  readonly #usedFragments = new Set<string>();
  #nodes = 0;
  #calls = 0;

  constructor(document: Document, operation: Operation, variables: Readonly<Record<string, unknown>>) {
    [this.#document, this.#operation, this.#variables] = [document, operation, variables];
  }

  run(): Checked {
    const { name, variables, kind } = this.#operation;
    const root = kind === "query" ? "Query" : kind === "mutation" ? "Mutation" : "Subscription";
    if (types[root] === undefined) return { errors: [`the fake answers no ${kind}`], nodes: 0, cost: 1 };
    for (const v of variables) this.#declared(v);
    this.#walk(this.#operation.inner, root, 1, []);
    for (const v of variables) if (!this.#usedVariables.has(v.name)) this.#errors.push(`Variable $${v.name} is declared by ${name === "" ? "anonymous query" : name} but not used`);
    for (const f of this.#document.fragments.keys()) if (!this.#usedFragments.has(f)) this.#errors.push(`Fragment ${f} was defined, but not used`);
    if (this.#nodes > MAX_NODES) this.#errors.push(`This query requests up to ${this.#nodes.toLocaleString("en-US")} possible nodes which exceeds the maximum limit of ${MAX_NODES.toLocaleString("en-US")}.`);
    return { errors: this.#errors, nodes: this.#nodes, cost: Math.max(1, Math.round(this.#calls / 100)) };
  }

  #declared({ name, type, default: preset }: Operation["variables"][number]): void {
    const given = this.#variables[name];
    const unknown = !isScalar(bare(type)) && types[bare(type)]?.kind !== "ENUM" && types[bare(type)]?.kind !== "INPUT_OBJECT";
    if (unknown) this.#errors.push(`${bare(type)} isn't a valid input type (on $${name})`);
    const problem = given === undefined && preset !== undefined ? undefined : fits(given ?? null, type);
    if (problem !== undefined) this.#errors.push(`Variable $${name} of type ${type} was provided invalid value${problem === "" ? "" : ` for ${problem}`}`);
  }

  #walk(selections: readonly Selection[], type: string, factor: number, spreads: readonly string[]): void {
    for (const one of selections) {
      for (const d of one.directives) {
        if (d.name !== "include" && d.name !== "skip") this.#errors.push(`Directive @${d.name} is not defined`);
        for (const v of Object.values(d.args)) this.#argument(v, "Boolean!", "if", d.name);
      }
      if (one.kind === "spread") {
        const fragment = this.#document.fragments.get(one.name);
        this.#usedFragments.add(one.name);
        if (fragment === undefined) this.#errors.push(`Fragment ${one.name} was used, but not defined`);
        else if (spreads.includes(one.name)) this.#errors.push(`Fragment ${one.name} contains an infinite loop`);
        else this.#narrow(fragment.on, fragment.inner, type, factor, [...spreads, one.name]);
      } else if (one.kind === "inline") this.#narrow(one.on ?? type, one.inner, type, factor, spreads);
      else this.#field(one, type, factor, spreads);
    }
  }

  #narrow(on: string, inner: readonly Selection[], type: string, factor: number, spreads: readonly string[]): void {
    if (types[on] === undefined) this.#errors.push(`No such type ${on}, so it can't be a fragment condition`);
    else if (!isA(type, on) && !isA(on, type) && !(types[type]?.of ?? []).some((t) => isA(t, on))) this.#errors.push(`Fragment on ${on} can't be spread inside ${type}`);
    else this.#walk(inner, on, factor, spreads);
  }

  #field(one: Extract<Selection, { kind: "field" }>, type: string, factor: number, spreads: readonly string[]): void {
    const declared = fieldType(type, one.name);
    if (declared === undefined) { this.#errors.push(`Field '${one.name}' doesn't exist on type '${type}'`); return; }
    const kind = bare(declared);
    const leaf = isScalar(kind) || types[kind]?.kind === "ENUM";
    if (leaf === one.inner.length > 0) this.#errors.push(leaf ? `Selections can't be made on scalars (field '${one.name}' returns ${kind} but has selections)` : `Field must have selections (field '${one.name}' returns ${kind} but has no selections. Did you mean '${one.name} { ... }'?)`);
    const expected = argumentsOf(type, one.name);
    for (const [name, value] of Object.entries(one.args)) {
      if (expected[name] === undefined) this.#errors.push(`Field '${one.name}' doesn't accept argument '${name}'`);
      else this.#argument(value, expected[name], name, one.name);
    }
    for (const [name, wanted] of Object.entries(expected)) if (wanted.endsWith("!") && one.args[name] === undefined) this.#errors.push(`Field '${one.name}' is missing required arguments: ${name}`);
    this.#walk(one.inner, kind, factor * this.#size(one, kind, factor), spreads);
  }

  /** How many of what is inside there may be. */
  #size(one: Extract<Selection, { kind: "field" }>, kind: string, factor: number): number {
    if (one.name === "nodes" && one.args["ids"] !== undefined) {
      const ids = read(one.args["ids"], this.#variables);
      const count = Array.isArray(ids) ? ids.length : 1;
      if (count > MAX_PAGE) this.#errors.push(`You may not provide more than ${MAX_PAGE} node ids; you provided ${count}.`);
      this.#nodes += factor * count;
      return count;
    }
    if (!kind.endsWith("Connection")) return 1;
    this.#calls += factor;
    const bounds = ["first", "last"].filter((b) => one.args[b] !== undefined).map((b) => [b, read(one.args[b] as Value, this.#variables)] as const).filter(([, v]) => v !== null && v !== undefined);
    const [bound] = bounds;
    if (bound === undefined) { this.#errors.push(`You must provide a \`first\` or \`last\` value to properly paginate the \`${one.name}\` connection.`); return 1; }
    if (bounds.length > 1) this.#errors.push(`Passing both \`first\` and \`last\` to paginate the \`${one.name}\` connection is not supported.`);
    const count = Number(bound[1]);
    if (count > MAX_PAGE) this.#errors.push(`Requesting ${count} records on the \`${one.name}\` connection exceeds the \`${bound[0]}\` limit of ${MAX_PAGE} records.`);
    if (count < 0) this.#errors.push(`\`${bound[0]}\` on the \`${one.name}\` connection cannot be less than zero.`);
    this.#nodes += factor * count;
    return count;
  }

  #argument(value: Value, wanted: string, name: string, field: string): void {
    const type = wanted.replace(/ = .*$/s, "");
    if (value.kind === "variable") {
      const declared = this.#operation.variables.find((v) => v.name === value.name);
      this.#usedVariables.add(value.name);
      if (declared === undefined) this.#errors.push(`Variable $${value.name} is used by ${this.#operation.name === "" ? "anonymous query" : this.#operation.name} but not declared`);
      else if (!assignable(declared.type, type, declared.default !== undefined || wanted !== type)) this.#errors.push(`Type mismatch on variable $${value.name} and argument ${name} (${declared.type} / ${type})`);
      return;
    }
    const kind = bare(type);
    if (value.kind === "list") for (const item of value.items) this.#argument(item, type.startsWith("[") ? type.replace(/^\[(.*)\]!?$/s, "$1") : type, name, field);
    else if (value.kind === "object" && types[kind]?.kind === "INPUT_OBJECT") {
      for (const [key, inner] of Object.entries(value.fields)) {
        const expected = types[kind].fields?.[key];
        if (typeof expected !== "string") this.#errors.push(`InputObject '${kind}' doesn't accept argument '${key}'`);
        else this.#argument(inner, expected, key, field);
      }
    } else {
      // Enumerations are no texts in a query; in variables they are.
      const enumeration = types[kind]?.kind === "ENUM";
      const literal = value.kind === "enum" ? value.name : value.kind === "literal" ? value.value : undefined;
      const right = literal === null ? !type.endsWith("!") : enumeration === (value.kind === "enum") && fits(literal, type.startsWith("[") ? kind : type) === undefined;
      if (!right) this.#errors.push(`Argument '${name}' on Field '${field}' has an invalid value (${value.kind === "enum" ? value.name : JSON.stringify(literal)}). Expected type '${type}'.`);
    }
  }
}

/** Whether a variable of one type may stand where another is asked for. */
function assignable(given: string, wanted: string, preset: boolean): boolean {
  if (wanted.endsWith("!")) return given.endsWith("!") ? assignable(given.slice(0, -1), wanted.slice(0, -1), false) : preset && assignable(given, wanted.slice(0, -1), false);
  const plain = given.replace(/!$/, "");
  if (wanted.startsWith("[")) return plain.startsWith("[") ? assignable(plain.slice(1, -1), wanted.slice(1, -1), false) : assignable(plain, wanted.slice(1, -1).replace(/!$/, ""), false);
  return plain === wanted;
}

/** Undefined: the value is of that type. Otherwise where it is not. */
function fits(value: unknown, type: string): string | undefined {
  if (type.endsWith("!")) return value === null || value === undefined ? "" : fits(value, type.slice(0, -1));
  if (value === null || value === undefined) return undefined;
  if (type.startsWith("[")) {
    const bad = (Array.isArray(value) ? value as readonly unknown[] : [value]).findIndex((v) => fits(v, type.slice(1, -1)) !== undefined);
    return bad < 0 ? undefined : String(bad);
  }
  const known = types[type];
  if (known === undefined) return (SCALARS[type] ?? ((v: unknown) => typeof v === "string"))(value) ? undefined : "";
  if (known.kind === "ENUM") return known.values?.includes(words(value)) === true ? undefined : "";
  if (typeof value !== "object" || Array.isArray(value)) return "";
  for (const [key, expected] of Object.entries(known.fields ?? {})) if (fits((value as Readonly<Record<string, unknown>>)[key], words(expected).replace(/ = .*$/s, "")) !== undefined) return key;
  return Object.keys(value).find((key) => known.fields?.[key] === undefined);
}

/** The value of an argument, variables put in. Undefined for a variable that was not given. */
export function read(value: Value, variables: Readonly<Record<string, unknown>>): unknown {
  switch (value.kind) {
    case "variable": return variables[value.name];
    case "literal": return value.value;
    case "enum": return value.name;
    case "list": return value.items.map((v) => read(v, variables));
    case "object": return Object.fromEntries(Object.entries(value.fields).map(([k, v]) => [k, read(v, variables)]));
  }
}
