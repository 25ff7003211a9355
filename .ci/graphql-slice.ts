/**
 * Cuts GitHub's public GraphQL schema down to the types that the fake GitHub of our tests answers, with every field of theirs whose type is
 * among them. The schema is published by Octokit under the MIT licence (https://github.com/octokit/graphql-schema). To cut again, after a type was
 * added below:
 *
 *   npm install --prefix /tmp/openapi @octokit/graphql-schema@15.26.1
 *   node .ci/graphql-slice.ts /tmp/openapi/node_modules/@octokit/graphql-schema/schema.json
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const TYPES = new Set([
  "Query", "Node", "PageInfo", "RateLimit", "Actor", "Bot", "User", "Organization", "RepositoryOwner", "Repository", "RepositoryConnection", "Ref", "GitObject", "Commit", "CommitHistoryConnection", "Tree", "TreeEntry", "Blob", "GitActor",
  "Issue", "IssueConnection", "Label", "LabelConnection", "IssueComment", "IssueCommentConnection", "PullRequest", "PullRequestConnection",
]);

interface Ref { readonly kind: string; readonly name: string | null; readonly ofType: Ref | null }
interface Input { readonly name: string; readonly type: Ref; readonly defaultValue: string | null }
interface Type {
  readonly kind: string; readonly name: string; readonly fields: readonly { readonly name: string; readonly type: Ref; readonly args: readonly Input[] }[] | null; readonly inputFields: readonly Input[] | null;
  readonly interfaces: readonly Ref[] | null; readonly enumValues: readonly { readonly name: string }[] | null; readonly possibleTypes: readonly Ref[] | null;
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("usage: node .ci/graphql-slice.ts <schema.json>");
const all = new Map((JSON.parse(readFileSync(source, "utf8")) as { readonly __schema: { readonly types: readonly Type[] } }).__schema.types.map((t) => [t.name, t]));
const open: string[] = [];
const out: Record<string, unknown> = {};

/** As the schema language writes it: `[Issue!]!`. */
function written(type: Ref): string {
  if (type.kind === "NON_NULL") return `${written(type.ofType as Ref)}!`;
  return type.kind === "LIST" ? `[${written(type.ofType as Ref)}]` : type.name ?? "";
}

function named(type: Ref): string {
  return type.ofType === null ? type.name ?? "" : named(type.ofType);
}

/** Scalars and enumerations are always kept, inputs with whatever they name. */
function kept(name: string): boolean {
  const kind = all.get(name)?.kind;
  return TYPES.has(name) || kind === "SCALAR" || kind === "ENUM" || kind === "INPUT_OBJECT";
}

function inputs(given: readonly Input[]): Record<string, string> {
  return Object.fromEntries(given.map(({ name, type, defaultValue }) => {
    open.push(named(type));
    return [name, `${written(type)}${defaultValue === null ? "" : ` = ${defaultValue}`}`];
  }));
}

function add(name: string): void {
  const type = all.get(name);
  if (type === undefined) throw new Error(`not in the schema: ${name}`);
  if (out[name] !== undefined || type.kind === "SCALAR") return;
  const fields = (type.fields ?? []).filter((f) => kept(named(f.type)));
  for (const field of fields) if (all.get(named(field.type))?.kind === "ENUM") open.push(named(field.type));
  out[name] = {
    kind: type.kind,
    ...(type.fields === null ? {} : { fields: Object.fromEntries(fields.map((f) => [f.name, f.args.length === 0 ? written(f.type) : [written(f.type), inputs(f.args)]])) }),
    ...(type.inputFields === null ? {} : { fields: inputs(type.inputFields) }),
    ...(type.enumValues === null ? {} : { values: type.enumValues.map((v) => v.name) }),
    ...(type.possibleTypes === null ? {} : { of: type.possibleTypes.map((t) => t.name ?? "").filter((t) => TYPES.has(t)) }),
  };
}

for (const name of TYPES) add(name);
for (let name = open.pop(); name !== undefined; name = open.pop()) if (all.get(name)?.kind !== "OBJECT") add(name);

const text = `${JSON.stringify({ title: "GitHub GraphQL API, a part", license: { name: "MIT", url: "https://github.com/octokit/graphql-schema/blob/main/LICENSE.md" }, types: out })}\n`;
writeFileSync(fileURLToPath(new URL("../test/support/github/graphql.json", import.meta.url)), text);
process.stdout.write(`${Object.keys(out).length} types, ${text.length} bytes\n`);
