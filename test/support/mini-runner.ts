/** Runs the built Action as GitHub's runner does: defaults of action.yml, INPUT_*, event file, command files, workspace. */

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { tempFolder } from "./temp-repo.ts";

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
/** The node@24 development dependency: the runtime that action.yml names. */
export const node24 = process.execPath;

export interface ActionRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly { readonly level: string; readonly properties: Readonly<Record<string, string>>; readonly message: string }[];
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** `inputs` win over the defaults of action.yml; expressions in defaults become the empty string. */
export async function runAction(options: { workspace: string; event: string; payload?: unknown; inputs?: Readonly<Record<string, string>>; env?: Readonly<Record<string, string>>; node?: string }): Promise<ActionRun> {
  const manifest = parse(readFileSync(join(projectRoot, "action.yml"), "utf8")) as Manifest;
  const temp = tempFolder("runner-");
  const file = (name: string, text = ""): string => { const path = join(temp, name); writeFileSync(path, text); return path; };
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "", HOME: temp, CI: "true", GITHUB_ACTIONS: "true", RUNNER_TEMP: temp, RUNNER_OS: "Linux",
    GITHUB_WORKSPACE: options.workspace, GITHUB_EVENT_NAME: options.event, GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.payload ?? {})),
    GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "org/repo",
    GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"), GITHUB_ENV: file("env"), GITHUB_STATE: file("state"), GITHUB_PATH: file("path"),
    ...options.env,
  };
  for (const [name, input] of Object.entries(manifest.inputs)) env[`INPUT_${name.toUpperCase()}`] = (input.default ?? "").replace(/\$\{\{.*?\}\}/g, "");
  for (const [name, value] of Object.entries(options.inputs ?? {})) env[`INPUT_${name.toUpperCase()}`] = value;
  const { code, stdout, stderr } = await runNode(options.node ?? node24, [join(projectRoot, manifest.runs.main)], { cwd: options.workspace, env });
  return { code, stdout, stderr, summary: readFileSync(join(temp, "summary"), "utf8"), outputs: outputsOf(readFileSync(join(temp, "output"), "utf8")), annotations: annotationsOf(stdout) };
}

/** The system's own Node, where it is another one than the development dependency: the floor that users have. */
export function systemNode(): string {
  const path = (process.env["PATH"] ?? "").split(":").filter((p) => !p.includes("node_modules")).join(":");
  return execFileSync("sh", ["-c", "command -v node"], { env: { PATH: path }, encoding: "utf8" }).trim();
}

export function runNode(node: string, args: readonly string[], options: { cwd?: string; env?: Readonly<Record<string, string | undefined>>; onSpawn?: (child: ChildProcess) => void } = {}): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: options.cwd, env: options.env ?? process.env, stdio: ["ignore", "pipe", "pipe"] });
    options.onSpawn?.(child);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (d: Buffer) => { stdout += d.toString("utf8"); });
    child.stderr.on("data", (d: Buffer) => { stderr += d.toString("utf8"); });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Values of a GITHUB_OUTPUT file, in either of its two forms. */
export function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const m of text.matchAll(/^([^\n=<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[m[1] ?? ""] = m[3] ?? "";
  for (const m of text.replace(/^[^\n=<]+<<(\S+)\n[\s\S]*?\n\1$/gm, "").matchAll(/^([^\n=<]+)=(.*)$/gm)) outputs[m[1] ?? ""] = m[2] ?? "";
  return outputs;
}

/** Every workflow command in the log, also one that should not be there. */
export function annotationsOf(stdout: string): ActionRun["annotations"] {
  return [...stdout.matchAll(/^\s*::([a-z-]+)(?: ([^\n]*?))?::(.*)$/gm)].map((m) => ({
    level: m[1] ?? "",
    properties: Object.fromEntries((m[2] ?? "").split(",").filter((p) => p.includes("=")).map((p) => [p.slice(0, p.indexOf("=")), p.slice(p.indexOf("=") + 1)])),
    message: (m[3] ?? "").replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%"),
  }));
}
