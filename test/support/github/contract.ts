/** GitHub's own description of its REST API (a part, cut by .ci/openapi-slice.ts), as a judge of every request and every answer. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

interface Parameter { readonly name: string; readonly in: "path" | "query" | "header"; readonly required?: boolean; readonly schema?: object; readonly $ref?: string }
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, unknown>> }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** One operation of the description, found for a request. */
export interface Match {
  readonly operation: string;
  readonly template: string;
  readonly method: string;
  /** Values of the path's parts, decoded. */
  readonly parts: Readonly<Record<string, string>>;
}

const ROOT = "github";
const description = JSON.parse(readFileSync(fileURLToPath(new URL("openapi.json", import.meta.url)), "utf8")) as Description;
const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
for (const name of ["repo.nwo", "timestamp", "ssh-url", "uri-template"]) ajv.addFormat(name, true);
ajv.addSchema(description, ROOT);

/** Templates with fewer free parts win: `/commits/{sha}/pulls` before `/commits/{ref}`. `{path}` may hold slashes. */
const routes = Object.entries(description.paths)
  .map(([template, methods]) => ({ template, methods, pattern: new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replace("{path}", "(?<path>.*)").replace(/\{(ref|base|head)\}/g, "(?<$1>.+)").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`) }))
  .toSorted((a, b) => free(a.template) - free(b.template) || b.template.length - a.template.length);

function free(template: string): number {
  return template.split("{").length;
}

/** The operation that answers a request; `path` as sent, without the base path and without the query. */
export function operationOf(method: string, path: string): Match | undefined {
  for (const { template, methods, pattern } of routes) {
    if (methods[method.toLowerCase()] === undefined) continue;
    const found = pattern.exec(path);
    if (found !== null) return { operation: methods[method.toLowerCase()]?.operationId ?? "", template, method: method.toLowerCase(), parts: Object.fromEntries(Object.entries(found.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)])) };
  }
  return undefined;
}

/** What is wrong with a request: parts of the path, query, body. Empty where nothing is. */
export function requestErrors({ template, method, parts }: Match, query: URLSearchParams, body: unknown): readonly string[] {
  const operation = description.paths[template]?.[method];
  if (operation === undefined) return ["no such operation"];
  const parameters = (operation.parameters ?? []).map((p) => (p.$ref === undefined ? p : resolve(p.$ref) as Parameter));
  const errors = parameters.flatMap((p) => {
    const value = p.in === "path" ? parts[p.name] : p.in === "query" ? query.get(p.name) ?? undefined : undefined;
    if (value === undefined) return p.required === true && p.in === "query" ? [`${p.name} is missing`] : [];
    return valueErrors(p, value);
  });
  const known = new Set(parameters.filter((p) => p.in === "query").map((p) => p.name));
  for (const name of query.keys()) if (!known.has(name)) errors.push(`no such parameter: ${name}`);
  if (operation.requestBody?.content["application/json"] !== undefined && (operation.requestBody.required === true || body !== undefined)) {
    errors.push(...failures(validator(["paths", template, method, "requestBody", "content", "application/json", "schema"]), body ?? {}));
  }
  if (operation.requestBody === undefined && body !== undefined) errors.push("this operation takes no body");
  return errors;
}

/** Text of a path or query, read as the type that its schema names. */
function valueErrors(parameter: Parameter, value: string): readonly string[] {
  const validate = ajv.compile(withoutReferences(parameter.schema ?? {}));
  const readings: unknown[] = [value, ...(/^-?\d+$/.test(value) ? [Number(value)] : []), ...(value === "true" || value === "false" ? [value === "true"] : [])];
  const number = Number(value);
  const limit = parameter.name === "per_page" && !(Number.isInteger(number) && number >= 1 && number <= 100) ? [`per_page is ${value}, 1 to 100 are allowed`] : [];
  return [...limit, ...(readings.some((r) => validate(r)) ? [] : [`${parameter.name}: ${value} is not what the description allows`])];
}

function withoutReferences(schema: object): object {
  return "$ref" in schema ? { $ref: `${ROOT}${String(schema.$ref)}` } : schema;
}

/** What is wrong with an answer in JSON. A status that the description does not know is wrong too, but for the ones that any operation may give. */
export function responseErrors({ template, method }: Match, status: number, body: unknown): readonly string[] {
  const response = description.paths[template]?.[method]?.responses[String(status)];
  if (response === undefined) return ANYWHERE.has(status) ? failures(validator(["components", "schemas", "basic-error"]), body) : [`status ${status} is not in the description`];
  const at = response.$ref === undefined ? ["paths", template, method, "responses", String(status)] : response.$ref.slice(2).split("/");
  const content = (response.$ref === undefined ? response : resolve(response.$ref) as typeof response).content;
  const type = Object.keys(content ?? {}).find((t) => /^application\/json\b/.test(t));
  return type === undefined ? [] : failures(validator([...at, "content", type, "schema"]), body);
}

/** 401 and 403 without permission, 404, 406, 410, 422, limits, and failures of GitHub itself. */
const ANYWHERE = new Set([400, 401, 403, 404, 406, 410, 422, 429, 500, 502, 503]);

function resolve(ref: string): unknown {
  return ref.slice(2).split("/").reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], description);
}

const compiled = new Map<string, ValidateFunction>();

function validator(at: readonly string[]): ValidateFunction {
  const ref = `${ROOT}#/${at.map((p) => encodeURIComponent(p.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
  const known = compiled.get(ref) ?? ajv.compile({ $ref: ref });
  compiled.set(ref, known);
  return known;
}

function failures(validate: ValidateFunction, value: unknown): string[] {
  return validate(value) ? [] : [...new Set((validate.errors ?? []).map(words))];
}

function words(error: ErrorObject): string {
  const { additionalProperty, allowedValues } = error.params as { additionalProperty?: string; allowedValues?: unknown };
  return [error.instancePath || "/", error.message ?? "", additionalProperty ?? "", allowedValues === undefined ? "" : JSON.stringify(allowedValues)].filter((w) => w !== "").join(" ");
}
