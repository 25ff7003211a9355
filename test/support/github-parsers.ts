/**
 * GitHub's own readers of workflows, action.yml and expressions, so that defaults, `if:` and `with:` are judged by code that we did
 * not write. The packages import JSON without an attribute, which Node refuses: they are bundled once per version into
 * node_modules/.cache and loaded from there.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import type { parseAction } from "@actions/workflow-parser/actions/action-parser";
import type { ensureStatusFunction } from "@actions/workflow-parser/model/converter/if-condition";

const root = fileURLToPath(new URL("../../", import.meta.url));

const ENTRY = `
export { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from "@actions/workflow-parser";
export { parseAction } from "@actions/workflow-parser/actions/action-parser";
export { ensureStatusFunction } from "@actions/workflow-parser/model/converter/if-condition";
export { Lexer, Parser, Evaluator, data } from "@actions/expressions";
`;

interface Bundle {
  readonly parseWorkflow: typeof parseWorkflow;
  readonly convertWorkflowTemplate: typeof convertWorkflowTemplate;
  readonly NoOperationTraceWriter: typeof NoOperationTraceWriter;
  readonly parseAction: typeof parseAction;
  readonly ensureStatusFunction: typeof ensureStatusFunction;
  readonly Lexer: typeof Lexer;
  readonly Parser: typeof Parser;
  readonly Evaluator: typeof Evaluator;
  readonly data: typeof data;
}

type Token = NonNullable<ReturnType<typeof parseWorkflow>["value"]>;

/** Values of the contexts that an expression may name: `{ github: …, steps: … }`. One that is left out is empty, as on the runner. */
export type Contexts = Readonly<Record<string, unknown>>;
/** What the job or the steps before ended with: the answer of success(), failure() and cancelled(). */
export type Status = "success" | "failure" | "cancelled";

/** A workflow or action.yml as GitHub reads it. */
export interface Parsed {
  /** Of the schema and, for a workflow, of its conversion into jobs. */
  readonly errors: readonly string[];
  /** The document as plain data, expressions evaluated. An `if` stays the condition that GitHub evaluates (`success() && (…)`). */
  resolve(contexts: Contexts): unknown;
}

let loaded: Promise<Bundle> | undefined;

function bundle(): Promise<Bundle> {
  loaded ??= (async () => {
    const version = (JSON.parse(readFileSync(join(root, "node_modules/@actions/workflow-parser/package.json"), "utf8")) as { version: string }).version;
    const folder = join(root, "node_modules/.cache/gpai-docket");
    const file = join(folder, `github-parsers-${version}-1.mjs`);
    if (!existsSync(file)) build(folder, file);
    return await import(pathToFileURL(file).href) as Bundle;
  })();
  return loaded;
}

/** Written beside and renamed: test files run in parallel. */
function build(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true });
  const [entry, out] = [join(folder, `entry-${process.pid}.js`), join(folder, `out-${process.pid}.mjs`)];
  writeFileSync(entry, ENTRY);
  execFileSync(process.execPath, [join(root, "node_modules/rolldown/bin/cli.mjs"), entry, "--file", out, "--platform", "node", "--format", "esm"], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  renameSync(out, file);
  rmSync(entry);
}

/** Contexts and functions of a step's `if`, in the schema's own notation. */
const STATUS = ["always", "success", "failure", "cancelled"];
const CONTEXTS = ["github", "env", "vars", "job", "jobs", "steps", "runner", "secrets", "strategy", "matrix", "needs", "inputs"];

function evaluateWith(given: Bundle, expression: string, contexts: Contexts, status: Status): unknown {
  const { data } = given;
  const answers: Readonly<Record<string, boolean>> = { always: true, success: status === "success", failure: status === "failure", cancelled: status === "cancelled" };
  const functions = Object.entries(answers).map(([name, answer]) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) }));
  const names = [...new Set([...CONTEXTS, ...Object.keys(contexts)])];
  const tree = new given.Parser(new given.Lexer(expression).lex().tokens, names, functions).parse();
  const values = JSON.parse(JSON.stringify({ ...Object.fromEntries(names.map((name) => [name, {}])), ...contexts }), data.reviver) as data.Dictionary;
  const result = new given.Evaluator(tree, values, new Map(functions.map((one) => [one.name, one]))).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer) ?? "null") as unknown;
}

/** The value of an expression (without `${{ }}`). Throws on a syntax error or an unknown name, as GitHub refuses the file. */
export async function evaluate(expression: string, contexts: Contexts, status: Status = "success"): Promise<unknown> {
  return evaluateWith(await bundle(), expression, contexts, status);
}

/** Whether a job or step with this `if` runs. Undefined: it has none. `${{ }}` around the whole is allowed, as on GitHub. */
export async function runsIf(condition: unknown, contexts: Contexts, status: Status = "success"): Promise<boolean> {
  const given = await bundle();
  const text = (typeof condition === "string" ? condition : "").trim().replace(/^\$\{\{([\s\S]*)\}\}$/, (_, inner: string) => inner).trim();
  const value = evaluateWith(given, withStatus(given, text === "" ? "success()" : text), contexts, status);
  return value !== false && value !== null && value !== "" && value !== 0;
}

/** Reads and converts a workflow. Syntax errors of expressions are among the errors. */
export async function parseGitHubWorkflow(name: string, content: string): Promise<Parsed> {
  const given = await bundle();
  const { context, value } = given.parseWorkflow({ name, content }, new given.NoOperationTraceWriter());
  const errors = context.errors.getErrors().map((one) => one.message);
  if (value !== undefined && errors.length === 0) errors.push(...((await given.convertWorkflowTemplate(context, value)).errors ?? []).map((one) => one.Message));
  return parsed(given, value, errors);
}

/** Reads an action.yml. */
export async function parseGitHubAction(name: string, content: string): Promise<Parsed> {
  const given = await bundle();
  const { context, value } = given.parseAction({ name, content }, new given.NoOperationTraceWriter());
  return parsed(given, value, context.errors.getErrors().map((one) => one.message));
}

function parsed(given: Bundle, value: Token | undefined, errors: readonly string[]): Parsed {
  return { errors, resolve: (contexts) => (value === undefined ? undefined : plain(given, value, contexts)) };
}

/** Kinds as the package numbers them: 0 text, 1 list, 2 mapping, 3 expression, 5 boolean, 6 number, 7 null. */
function plain(given: Bundle, token: Token, contexts: Contexts): unknown {
  const foreign = token as unknown as { readonly templateTokenType: number; readonly value?: unknown; readonly expression?: string; readonly source?: string; [Symbol.iterator]?: () => Iterator<unknown> };
  switch (foreign.templateTokenType) {
    case 0: case 5: case 6: return foreign.value;
    case 1: return [...foreign as unknown as Iterable<Token>].map((one) => plain(given, one, contexts));
    case 2: return Object.fromEntries([...foreign as unknown as Iterable<{ key: Token; value: Token }>].map(({ key, value }) => {
      const name = String((key as unknown as { readonly value: unknown }).value);
      return [name, name === "if" ? condition(given, value) : plain(given, value, contexts)];
    }));
    case 3: return evaluateWith(given, foreign.expression ?? "", contexts, "success");
    default: return null;
  }
}

function condition(given: Bundle, token: Token): string {
  const { expression, value } = token as unknown as { readonly expression?: string; readonly value?: unknown };
  return withStatus(given, expression ?? String(value));
}

function withStatus(given: Bundle, text: string): string {
  const allowedContext = [...CONTEXTS, ...STATUS.map((name) => `${name}(0,0)`), "hashFiles(1,255)"];
  return given.ensureStatusFunction(text, { allowedContext } as unknown as Parameters<typeof ensureStatusFunction>[1]);
}
