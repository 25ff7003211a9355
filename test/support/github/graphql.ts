/** GitHub's GraphQL API, for queries: held against a part of the public schema, counted, and answered from what the fake holds. */

import { Check, fieldType, hasValue, isA, read } from "./graphql-check.ts";
import { type Context, FieldError, FIELDS, type Thing } from "./graphql-fields.ts";
import { type Directive, type Document, type Operation, parse, type Selection } from "./graphql-parse.ts";
import { field } from "./route.ts";
import type { State } from "./state.ts";
import type { Answer, Identity } from "./types.ts";

interface Problem { readonly type?: string; readonly path?: readonly (string | number)[]; readonly message: string }
export interface Answered {
  readonly answer: Answer;
  /** What breaks the schema or the limits: a test sees it as a violation of the contract. */
  readonly errors: readonly string[];
  readonly cost: number;
}

/** Answers a query; status 200 whatever is wrong with it, as on GitHub. */
export function graphql(body: unknown, who: Identity, state: State, remaining = 5000): Answered {
  const text = field(body, "query");
  if (typeof text !== "string") return refused(["A query attribute must be specified and must be a string."]);
  let document: Document;
  try {
    document = parse(text);
  } catch (error) {
    return refused([error instanceof Error ? error.message : "Parse error"]);
  }
  const name = field(body, "operationName");
  const operation = typeof name === "string" ? document.operations.find((o) => o.name === name) : document.operations[0];
  if (operation === undefined) return refused([`No operation named ${JSON.stringify(name)}`]);
  const given = field(body, "variables");
  const variables = { ...Object.fromEntries(operation.variables.flatMap((v) => (v.default === undefined ? [] : [[v.name, read(v.default, {})]]))), ...(typeof given === "object" && given !== null ? given as Readonly<Record<string, unknown>> : {}) };
  const { errors, nodes, cost } = new Check(document, operation, variables).run();
  if (errors.length > 0) return refused(errors);
  return new Execution(document, operation, variables, { state, who, cost, nodes, remaining: remaining - cost }).run();
}

function refused(messages: readonly string[]): Answered {
  return { answer: { status: 200, body: { errors: messages.map((message) => ({ message })) } }, errors: messages, cost: 1 };
}

/** A value that may not be null is: what holds it becomes null. */
class Null extends Error {}

class Execution {
  readonly #document: Document;
  readonly #operation: Operation;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #context: Context;
  readonly #problems: Problem[] = [];
  readonly #unknown: string[] = [];

  constructor(document: Document, operation: Operation, variables: Readonly<Record<string, unknown>>, context: Context) {
    [this.#document, this.#operation, this.#variables, this.#context] = [document, operation, variables, context];
  }

  run(): Answered {
    let data: unknown = null;
    try {
      data = this.#object({ kind: "Query", of: undefined }, this.#operation.inner, []);
    } catch (error) {
      if (!(error instanceof Null)) throw error;
    }
    const errors = this.#problems.map((p) => ({ ...p, locations: [{ line: 1, column: 1 }] }));
    return { answer: { status: 200, body: { data, ...(errors.length === 0 ? {} : { errors }) } }, errors: this.#unknown, cost: this.#context.cost };
  }

  #object(thing: Thing, selections: readonly Selection[], path: readonly (string | number)[]): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    for (const [alias, asked] of this.#collect(thing.kind, selections)) {
      const [first] = asked;
      if (first === undefined) continue;
      const type = fieldType(thing.kind, first.name) ?? "String";
      out[alias] = this.#value(() => this.#resolve(thing, first), type, asked.flatMap((f) => f.inner), [...path, alias]);
    }
    return out;
  }

  /** Fields by their names in the answer; the same one asked for twice is one. */
  #collect(kind: string, selections: readonly Selection[], into = new Map<string, Extract<Selection, { kind: "field" }>[]>()): ReadonlyMap<string, readonly Extract<Selection, { kind: "field" }>[]> {
    for (const one of selections) {
      if (!this.#wanted(one.directives)) continue;
      if (one.kind === "field") into.set(one.alias, [...into.get(one.alias) ?? [], one]);
      else {
        const fragment = one.kind === "spread" ? this.#document.fragments.get(one.name) : one;
        if (fragment !== undefined && isA(kind, fragment.on ?? kind)) this.#collect(kind, fragment.inner, into);
      }
    }
    return into;
  }

  #wanted(directives: readonly Directive[]): boolean {
    return directives.every((d) => (d.args["if"] === undefined ? true : read(d.args["if"], this.#variables) === (d.name === "include")));
  }

  #resolve({ kind, of }: Thing, asked: Extract<Selection, { kind: "field" }>): unknown {
    const { name } = asked;
    if (name === "__typename") return kind;
    const args = Object.fromEntries(Object.entries(asked.args).map(([key, value]) => [key, read(value, this.#variables)]));
    if (kind.endsWith("Connection") || kind === "PageInfo") return (of as Readonly<Record<string, unknown>>)[name];
    const resolve = FIELDS[kind]?.[name];
    if (resolve !== undefined) return resolve(of as never, args, this.#context);
    this.#unknown.push(`the fake has no answer for ${kind}.${name}`);
    return null;
  }

  #value(get: () => unknown, type: string, inner: readonly Selection[], path: readonly (string | number)[]): unknown {
    let value: unknown = null;
    try {
      value = this.#complete(get(), type.replace(/!$/, ""), inner, path);
    } catch (error) {
      if (error instanceof FieldError) this.#problems.push({ type: error.type, path, message: error.message });
      else if (!(error instanceof Null)) throw error;
    }
    if (value === null && type.endsWith("!")) throw new Null();
    return value;
  }

  #complete(value: unknown, type: string, inner: readonly Selection[], path: readonly (string | number)[]): unknown {
    if (value === null || value === undefined) return null;
    if (type.startsWith("[")) return (value as readonly unknown[]).map((one, index) => this.#value(() => (typeof one === "function" ? (one as () => unknown)() : one), type.slice(1, -1), inner, [...path, index]));
    if (!hasValue(type, value)) this.#unknown.push(`the fake answers ${JSON.stringify(value)}, which is no ${type}`);
    return inner.length === 0 ? value : this.#object(value as Thing, inner, path);
  }
}

