/** GraphQL, as far as clients of ours use it: queries are parsed and held against a small schema. */

import type { Answer, Identity } from "./types.ts";
import { nodeId } from "./shapes.ts";

/** Types and their fields, in GitHub's public schema (docs.github.com/public/schema.docs.graphql). Scalars end in `!` or are plain. */
const SCHEMA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Query: { viewer: "User", rateLimit: "RateLimit" },
  User: { id: "ID", login: "String", databaseId: "Int", name: "String" },
  RateLimit: { limit: "Int", remaining: "Int", cost: "Int" },
};

interface Selection { readonly alias: string; readonly name: string; readonly inner: readonly Selection[] }

/** Answers a query; `errors` lists what GitHub would refuse, so that a test sees it as a violation of the contract. */
export function graphql(body: unknown, who: Identity, id: number): { readonly answer: Answer; readonly errors: readonly string[] } {
  const query = typeof body === "object" && body !== null && "query" in body && typeof body.query === "string" ? body.query : undefined;
  if (query === undefined) return refused(["A query attribute must be specified and must be a string."]);
  let selections: readonly Selection[];
  try {
    selections = parse(query);
  } catch (error) {
    return refused([error instanceof Error ? error.message : "Parse error"]);
  }
  const errors: string[] = [];
  const data = resolve(selections, "Query", { viewer: { id: nodeId(who.kind === "user" ? "User" : "Bot", id), login: who.login, databaseId: id, name: null }, rateLimit: { limit: 5000, remaining: 4999, cost: 1 } }, errors);
  return errors.length > 0 ? refused(errors) : { answer: { status: 200, body: { data } }, errors: [] };
}

function refused(messages: readonly string[]) {
  return { answer: { status: 200, body: { errors: messages.map((message) => ({ message })) } }, errors: messages };
}

function resolve(selections: readonly Selection[], type: string, value: Readonly<Record<string, unknown>>, errors: string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const { alias, name, inner } of selections) {
    const kind = name === "__typename" ? "String" : SCHEMA[type]?.[name];
    if (kind === undefined) { errors.push(`Field '${name}' doesn't exist on type '${type}'`); continue; }
    const object = SCHEMA[kind] !== undefined;
    if (object !== inner.length > 0) { errors.push(`Field '${name}' ${object ? "must" : "can't"} have selections`); continue; }
    out[alias] = name === "__typename" ? type : object ? resolve(inner, kind, value[name] as Readonly<Record<string, unknown>>, errors) : value[name];
  }
  return out;
}

/** One anonymous or named query without arguments, variables or fragments: what we send needs no more. Throws on anything else. */
function parse(query: string): readonly Selection[] {
  const tokens = [...query.matchAll(/[A-Za-z_]\w*|\S/g)].map((m) => m[0]);
  let at = 0;
  const next = (): string => { at += 1; return tokens[at - 1] ?? ""; };
  const unexpected = (): Error => new Error(`Parse error on ${JSON.stringify(tokens[at - 1] ?? "")}`);
  if (tokens[at] === "query") { at += 1; if (tokens[at] !== "{") at += 1; }
  const set = (): Selection[] => {
    if (next() !== "{") throw unexpected();
    const found: Selection[] = [];
    while (tokens[at] !== "}") {
      const first = next();
      if (!/^[A-Za-z_]/.test(first)) throw unexpected();
      if (tokens[at] === ":") at += 1;
      const name = tokens[at - 1] === ":" ? next() : first;
      found.push({ alias: first, name, inner: tokens[at] === "{" ? set() : [] });
    }
    at += 1;
    return found;
  };
  const selections = set();
  if (at !== tokens.length) throw unexpected();
  return selections;
}
