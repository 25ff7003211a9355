/**
 * Cuts GitHub's own description of its REST API down to the operations that the fake GitHub of our tests knows, as JSON Schema
 * (`nullable` becomes a union of types, which ajv can compile). The description is published by Octokit under the MIT licence
 * (https://github.com/octokit/openapi); its package is too big to be a dependency. To cut again, after a new operation was added below:
 *
 *   npm install --prefix /tmp/openapi @octokit/openapi@23.0.2
 *   node .ci/openapi-slice.ts /tmp/openapi/node_modules/@octokit/openapi/generated/api.github.com.json
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OPERATIONS = new Set([
  "actions/download-artifact", "actions/get-artifact", "actions/get-workflow-run", "actions/list-artifacts-for-repo", "actions/list-workflow-run-artifacts",
  "apps/create-from-manifest", "apps/create-installation-access-token", "apps/delete-installation", "apps/get-authenticated", "apps/get-by-slug", "apps/get-installation", "apps/get-org-installation", "apps/get-repo-installation", "apps/get-user-installation", "apps/get-webhook-config-for-app", "apps/get-webhook-delivery",
  "apps/list-installation-repos-for-authenticated-user", "apps/list-installations", "apps/list-installations-for-authenticated-user", "apps/list-repos-accessible-to-installation", "apps/list-webhook-deliveries", "apps/redeliver-webhook-delivery", "apps/revoke-installation-access-token", "apps/suspend-installation", "apps/unsuspend-installation", "apps/update-webhook-config-for-app",
  "checks/create", "checks/create-suite", "checks/get", "checks/get-suite", "checks/list-annotations", "checks/list-for-ref", "checks/list-for-suite", "checks/list-suites-for-ref", "checks/rerequest-run", "checks/rerequest-suite", "checks/update",
  "git/create-blob", "git/create-commit", "git/create-ref", "git/create-tree", "git/delete-ref", "git/get-blob", "git/get-commit", "git/get-ref", "git/get-tree", "git/list-matching-refs", "git/update-ref",
  "issues/add-labels", "issues/create", "issues/create-comment", "issues/create-label", "issues/delete-comment", "issues/delete-label", "issues/get", "issues/get-comment", "issues/get-label", "issues/list-comments", "issues/list-comments-for-repo", "issues/list-events", "issues/list-for-repo", "issues/list-labels-for-repo", "issues/list-labels-on-issue", "issues/lock", "issues/remove-label", "issues/set-labels", "issues/unlock", "issues/update", "issues/update-comment", "issues/update-label",
  "meta/get",
  "orgs/get", "orgs/get-membership-for-authenticated-user", "orgs/get-membership-for-user", "orgs/list-for-authenticated-user", "orgs/list-members", "orgs/list-memberships-for-authenticated-user",
  "pulls/create", "pulls/create-review", "pulls/create-review-comment", "pulls/delete-review-comment", "pulls/get", "pulls/list", "pulls/list-commits", "pulls/list-files", "pulls/list-review-comments", "pulls/list-reviews", "pulls/merge", "pulls/update", "pulls/update-review-comment",
  "rate-limit/get",
  "repos/compare-commits", "repos/create-or-update-file-contents", "repos/delete-file", "repos/get", "repos/get-branch", "repos/get-collaborator-permission-level", "repos/get-commit", "repos/get-content", "repos/list-branches", "repos/list-commits", "repos/list-for-authenticated-user", "repos/list-for-org", "repos/list-for-user", "repos/list-pull-requests-associated-with-commit",
  "users/get-authenticated", "users/get-by-username",
]);
/** Webhook deliveries that the fake sends, in the description's words: event and action. */
const DELIVERIES = new Set([
  "check-run-completed", "check-run-created", "check-run-rerequested", "check-suite-completed", "check-suite-requested", "check-suite-rerequested",
  "installation-created", "installation-deleted", "installation-new-permissions-accepted", "installation-repositories-added", "installation-repositories-removed", "installation-suspend", "installation-unsuspend",
  "issue-comment-created", "issue-comment-deleted", "issue-comment-edited", "issues-closed", "issues-deleted", "issues-edited", "issues-labeled", "issues-locked", "issues-opened", "issues-reopened", "issues-transferred", "issues-unlabeled", "issues-unlocked",
  "meta-deleted", "ping", "pull-request-closed", "pull-request-converted-to-draft", "pull-request-edited", "pull-request-opened", "pull-request-ready-for-review", "pull-request-reopened", "pull-request-synchronize", "push",
  "repository-archived", "repository-created", "repository-deleted", "repository-edited", "repository-privatized", "repository-publicized", "repository-renamed", "repository-transferred", "repository-unarchived",
]);
/** Prose and hints that no validator reads. */
const PROSE = new Set(["description", "example", "examples", "externalDocs", "deprecated", "title", "tags", "summary", "headers", "links", "default"]);
/** Keys below which names are chosen freely, so that nothing is prose. */
const NAMED = new Set(["properties", "patternProperties", "responses", "content", "schemas"]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = Record<string, Json>;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("usage: node .ci/openapi-slice.ts <api.github.com.json>");
const whole = JSON.parse(readFileSync(source, "utf8")) as Node;
const open: string[] = [];

const isNode = (value: Json | undefined): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

function convert(value: Json, names: boolean): Json {
  if (Array.isArray(value)) return value.map((v: Json) => convert(v, false));
  if (!isNode(value)) return value;
  if (!names && typeof value["$ref"] === "string") {
    open.push(value["$ref"]);
    return { $ref: value["$ref"] };
  }
  const out: Node = {};
  for (const [key, child] of Object.entries(value)) {
    if (!names && (PROSE.has(key) || key.startsWith("x-") || key === "nullable")) continue;
    out[key] = convert(child, !names && NAMED.has(key));
  }
  return !names && value["nullable"] === true ? orNull(out) : out;
}

function orNull(schema: Node): Node {
  const values = schema["enum"];
  const listed = Array.isArray(values) && !values.includes(null) ? { ...schema, enum: [...values, null] } : schema;
  return typeof listed["type"] === "string" ? { ...listed, type: [listed["type"], "null"] } : { anyOf: [listed, { type: "null" }] };
}

const paths: Record<string, Node> = {};
for (const [path, methods] of Object.entries(whole["paths"] as Node)) {
  for (const [method, operation] of Object.entries(methods as Node)) {
    if (!isNode(operation) || typeof operation["operationId"] !== "string" || !OPERATIONS.delete(operation["operationId"])) continue;
    const { operationId, parameters, requestBody, responses } = operation;
    (paths[path] ??= {})[method] = convert({ operationId: operationId ?? null, ...(parameters === undefined ? {} : { parameters }), ...(requestBody === undefined ? {} : { requestBody }), responses: responses ?? {} }, false);
  }
}
if (OPERATIONS.size > 0) throw new Error(`not in the description: ${[...OPERATIONS].join(", ")}`);

/** What the references that are open lead to, and so on. */
function reached(): Record<string, Node> {
  const components: Record<string, Node> = {};
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    const [, , group = "", name = ""] = ref.split("/");
    const known = components[group] ??= {};
    if (known[name] !== undefined) continue;
    known[name] = convert(((whole["components"] as Node)[group] as Node)[name] ?? null, false);
  }
  return components;
}

function write(name: string, slice: Node): void {
  const text = `${JSON.stringify(slice)}\n`;
  writeFileSync(fileURLToPath(new URL(`../test/support/github/${name}`, import.meta.url)), text);
  process.stdout.write(`${name}: ${Object.keys((slice["components"] as Node)["schemas"] as Node).length} schemas, ${text.length} bytes\n`);
}

const about = { version: (whole["info"] as Node)["version"] ?? null, license: { name: "MIT", url: "https://github.com/octokit/openapi/blob/main/LICENSE" } };
write("openapi.json", { openapi: "3.0.3", info: { title: "GitHub REST API, a part", ...about }, paths, components: reached() });

const webhooks: Record<string, Json> = {};
for (const [name, methods] of Object.entries((whole["x-webhooks"] ?? {}) as Node)) {
  if (!DELIVERIES.delete(name)) continue;
  const content = (((methods as Node)["post"] as Node)["requestBody"] as Node)["content"] as Node;
  webhooks[name] = convert((content["application/json"] as Node)["schema"] ?? null, false);
}
if (DELIVERIES.size > 0) throw new Error(`not in the description: ${[...DELIVERIES].join(", ")}`);
write("webhooks.json", { info: { title: "GitHub webhooks, a part", ...about }, webhooks, components: reached() });
