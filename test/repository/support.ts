import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const made: string[] = [];

/** A fresh folder, removed by `cleanUp`. */
export function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "gpai-docket-")));
  made.push(path);
  return path;
}

export function cleanUp(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
}

export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Runs git as a user would, with an identity and without the machine's own configuration. */
export function git(root: string, ...args: readonly string[]): string {
  const env = { PATH: process.env["PATH"] ?? "", HOME: root, GIT_CONFIG_NOSYSTEM: "1", GIT_LFS_SKIP_SMUDGE: "1", GIT_AUTHOR_DATE: clock, GIT_COMMITTER_DATE: clock };
  return execFileSync("git", ["-c", "user.name=A Person", "-c", "user.email=person@example.org", "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always", "-c", "commit.gpgsign=false", ...args], { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

let clock = "2026-01-01T00:00:00Z";
/** Date of the next commits, ISO 8601. */
export function at(date: string): void { clock = date; }

/** A repository with one commit of these files. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = folder();
  git(root, "init", "-q");
  write(root, files);
  commit(root);
  return root;
}

export function commit(root: string, message = "Change"): string {
  git(root, "add", "-A");
  git(root, "commit", "-q", "--allow-empty", "-m", message);
  return git(root, "rev-parse", "HEAD");
}

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
