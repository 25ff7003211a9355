/**
 * Security audits of workflows, under the names of zizmor's (docs.zizmor.sh/audits), at the strictness of its pedantic persona. They
 * are our own and stand in for the program itself, which the tests cannot install; each says what it looks at.
 */

import { isMap, isScalar, visit } from "yaml";
import { isOurs, type Job, steps, triggers, uses, type Workflow } from "./files.ts";

/** Returns what is wrong, one text per place. */
export type Audit = (one: Workflow) => readonly string[];

/** Actions of others, each at a commit that was looked up in several independent public repositories. A new pin is a change here. */
export const PINS: Readonly<Record<string, string>> = {
  "actions/checkout": "3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
  "actions/setup-node": "820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
  "actions/upload-artifact": "043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
  "actions/download-artifact": "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1",
  "actions/cache/restore": "55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0",
  "actions/cache/save": "55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0",
  "actions/create-github-app-token": "bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0",
  "github/codeql-action/upload-sarif": "cdf488f595d80d6e07e03d4674febd5ab45fa938 # v4.37.9",
};

/** The organisation's own workflow, whose commit nobody but the organisation knows. */
const PLACEHOLDER = `your-org/.github/.github/workflows/gpai-docket.yml@${"0".repeat(40)}`;

const jobs = (one: Workflow): readonly (readonly [string, Job])[] => Object.entries(one.data.jobs);
const scripts = (one: Workflow): readonly string[] => steps(one).flatMap((step) => (step.run === undefined ? [] : [step.run]));
const conditions = (one: Workflow): readonly string[] => [...steps(one), ...Object.values(one.data.jobs)].flatMap((step) => (step.if === undefined ? [] : [step.if]));
const checkouts = (one: Workflow) => steps(one).filter((step) => step.uses?.startsWith("actions/checkout@") === true);
/** The file without its comments, as far as a line can tell: `# ` after white space. */
const code = (one: Workflow): string => one.text.replace(/(^|[ \t])#[^\n]*/g, "");
const found = (one: Workflow, pattern: RegExp): readonly string[] => code(one).match(pattern) ?? [];
const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** The only dangerous triggers that are there, and why they are safe there. */
const JUSTIFIED: Readonly<Record<string, string>> = { "docs/workflows/fork-safe-report.yml": "workflow_run", "docs/workflows/api-mode.yml": "pull_request_target" };

/**
 * The one workflow with a secret and a cache. The key is read by one step, which makes a token of named permissions from it, in a job with an
 * environment; the cache is read and written by runs of the default branch alone, which no pull request starts, and holds data.
 */
const SWEEP = "docs/workflows/org-sweep.yml";
const KEY = "secrets.GPAI_DOCKET_PRIVATE_KEY }}";

function isGuarded(one: Workflow): boolean {
  const makers = steps(one).filter((step) => step.with?.["private-key"] !== undefined);
  const named = makers.every((step) => step.uses?.startsWith("actions/create-github-app-token@") === true && Object.keys(step.with ?? {}).filter((name) => name.startsWith("permission-")).length === 3 && step.with?.["permission-contents"] === "read");
  return one.path === SWEEP && makers.length === 1 && named && jobs(one).every(([, job]) => job.environment !== undefined);
}

const startedByTime = (one: Workflow): boolean => one.path === SWEEP && triggers(one).every((name) => name === "schedule" || name === "workflow_dispatch");

/** Job permissions that may be written, by file. Everything else reads. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  "docs/workflows/basic.yml": ["pull-requests"], "docs/workflows/fork-safe-report.yml": ["pull-requests"], "docs/workflows/api-mode.yml": ["pull-requests"],
  "docs/workflows/org-reusable.yml": ["pull-requests"], "docs/workflows/org-caller.yml": ["pull-requests"], "docs/workflows/staleness.yml": ["security-events"],
  ".github/workflows/ci.yml": ["pull-requests"],
};

export const audits: Readonly<Record<string, Audit>> = {
  "anonymous-definition": (one) => [
    ...(one.data.name === undefined ? ["the workflow has no name"] : []),
    ...jobs(one).flatMap(([id, job]) => (job.name === undefined ? [`job ${id} has no name`] : [])),
  ],
  "unpinned-uses": (one) => uses(one).filter((name) => !isOurs(name) && !/@[0-9a-f]{40}$/.test(name)),
  // Only a branch or tag of that name could confuse; ours is the one that is named by tag.
  "ref-confusion": (one) => uses(one).filter((name) => isOurs(name) && !name.startsWith("./") && !/@v\d+$/.test(name)),
  "ref-version-mismatch": (one) => one.text.split("\n").flatMap((line) => {
    const [, name = "", rest = ""] = /\buses: ([^@\s]+)@(\S+.*)$/.exec(line) ?? [];
    return name === "" || isOurs(`${name}@`) || `${name}@${rest}`.startsWith(PLACEHOLDER) || PINS[name] === rest ? [] : [line.trim()];
  }),
  // Stands for impostor-commit, known-vulnerable-actions, archived-uses, stale-action-refs and typosquat-uses too: a reviewed list.
  "forbidden-uses": (one) => uses(one).filter((name) => !isOurs(name) && name !== PLACEHOLDER && PINS[name.slice(0, name.indexOf("@"))] === undefined),
  "artipacked": (one) => [
    ...checkouts(one).flatMap((step) => (step.with?.["persist-credentials"] === false ? [] : [`${step.uses ?? ""} keeps credentials`])),
    ...steps(one).filter((step) => step.uses?.startsWith("actions/upload-artifact@") === true && /^\.?\/?$|\*\*|\.git\b|^\$\{\{ github\.workspace/.test(JSON.stringify(step.with?.["path"] ?? "").replaceAll('"', ""))).map((step) => `uploads ${JSON.stringify(step.with?.["path"])}`),
  ],
  "excessive-permissions": (one) => [
    ...(isMapping(one.data.permissions) && Object.keys(one.data.permissions).length === 0 ? [] : ["permissions at the top are not {}"]),
    ...jobs(one).flatMap(([id, job]) => (isMapping(job.permissions)
      ? Object.entries(job.permissions).filter(([name, level]) => level !== "read" && !(level === "write" && WRITES[one.path]?.includes(name) === true)).map(([name, level]) => `job ${id}: ${name}: ${String(level)}`)
      : [`job ${id} declares no permissions`])),
  ],
  "undocumented-permissions": (one) => {
    const missing: string[] = [];
    visit(one.document, { Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== "permissions" || !isMap(pair.value)) return;
      for (const entry of pair.value.items) if (!isScalar(entry.value) || (entry.value.comment ?? "").trim() === "") missing.push(String(entry.key));
    } });
    return missing;
  },
  "dangerous-triggers": (one) => triggers(one).filter((name) => ["pull_request_target", "workflow_run", "issue_comment", "issues"].includes(name)).filter((name) => JUSTIFIED[one.path] !== name
    || !new RegExp(`# Dangerous [^\\n]+\\n  ${name}: # zizmor: ignore\\[dangerous-triggers\\]`).test(one.text)
    || steps(one).some((step) => step.run !== undefined || (step.uses !== undefined && !isOurs(step.uses)) || step.uses?.startsWith("./") === true)),
  "concurrency-limits": (one) => {
    const good = (value: unknown): boolean => isMapping(value) && typeof value["group"] === "string" && typeof value["cancel-in-progress"] === "boolean";
    return good(one.data.concurrency) ? [] : jobs(one).filter(([, job]) => job.uses === undefined && !good(job.concurrency)).map(([id]) => `job ${id}`);
  },
  "template-injection": (one) => [
    ...scripts(one).filter((text) => text.includes("${{")),
    // Foreign text has no business in an input or a variable either; ids and numbers have.
    ...steps(one).flatMap((step) => Object.values({ ...step.with, ...step.env }).map(String)).filter((text) => /github\.(?:event\.(?!pull_request\.number)|head_ref)/.test(text)),
  ],
  "github-env": (one) => scripts(one).filter((text) => /GITHUB_(?:ENV|PATH)\b/.test(text)),
  "insecure-commands": (one) => found(one, /ACTIONS_ALLOW_UNSECURE_COMMANDS|::set-output|::save-state|::add-path|::set-env/g),
  // Stands for overprovisioned-secrets, unredacted-secrets, secrets-outside-env, github-app and use-trusted-publishing too.
  "secrets-inherit": (one) => found(one, /\bsecrets\b[^\n]*|\bid-token\b/g).filter((text) => text !== KEY || !isGuarded(one)),
  "bot-conditions": (one) => found(one, /github\.(?:actor|triggering_actor|actor_id)\b|\[bot\]/g),
  "unsound-condition": (one) => conditions(one).filter((text) => (text.includes("${{") && !/^\$\{\{[^{}]*\}\}$/.test(text)) || text.includes("\n")),
  "unsound-contains": (one) => conditions(one).filter((text) => /contains\(\s*(?!fromJSON\()/i.test(text)),
  "unsound-ternary": (one) => found(one, /&&[^\n|]*\|\|/g),
  // Stands for unpinned-images too.
  "hardcoded-container-credentials": (one) => [...jobs(one).filter(([, job]) => job.container !== undefined || job.services !== undefined).map(([id]) => `job ${id}`), ...uses(one).filter((name) => name.startsWith("docker:"))],
  // Stands for stale-runner too.
  "self-hosted-runner": (one) => jobs(one).filter(([, job]) => job.uses === undefined && job["runs-on"] !== "ubuntu-latest" && job["runs-on"] !== "ubuntu-24.04").map(([id]) => `job ${id}`),
  "cache-poisoning": (one) => steps(one).filter((step) => /^actions\/(?:cache|setup-)/.test(step.uses ?? "") && step.with?.["package-manager-cache"] !== false && !(step.uses?.startsWith("actions/cache/") === true && startedByTime(one))).map((step) => step.uses ?? ""),
  // Stands for unpinned-tools, unpinned-packages and superfluous-actions too.
  "adhoc-packages": (one) => scripts(one).filter((text) => /\b(?:npm|npx|pnpm|yarn|bun|pip3?|pipx|uvx?|gem|cargo|go|apt(?:-get)?|brew|curl|wget|gh)\s/.test(text)),
  "missing-timeout": (one) => jobs(one).filter(([, job]) => job.uses === undefined && !(Number(job["timeout-minutes"]) > 0 && Number(job["timeout-minutes"]) <= 120)).map(([id]) => `job ${id}`),
  "obfuscation": (one) => uses(one).filter((name) => /\/\/|\.\.\/|\/\.\/|^\.\/./.test(name)),
  "misfeature": (one) => steps(one).filter((step) => step.shell !== undefined).map((step) => `shell: ${String(step.shell)}`),
  "insecure-url-scheme": (one) => found(one, /\b(?:http|git|ftp):\/\/\S*/g),
  // `./` and not the newer `$/`: actionlint does not read that yet, and it is our Action of the checkout under test that is meant.
  "self-repository": (one) => uses(one).filter((name) => name.startsWith("./") && (one.path.startsWith("docs/") || name !== "./")),
};
