import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const folders = new Set<string>();

function clean(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.clear();
}

// Workers of the test runner are killed and see no exit; benchmarks have no hooks.
process.once("exit", clean);
(globalThis as { afterAll?: (hook: () => void) => void }).afterAll?.(clean);

/** A folder that is removed at the end of the test file, or of the process. */
export function tempFolder(name = "docket-"): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.add(folder);
  return folder;
}

/** A real git repository in a temporary folder. */
export class TempRepo {
  readonly path: string;

  constructor(path = tempFolder()) {
    this.path = path;
    mkdirSync(path, { recursive: true });
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...args: readonly string[]): string {
    return this.#run(args, {});
  }

  #run(args: readonly string[], env: Readonly<Record<string, string>>): string {
    return execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false", ...args], {
      cwd: this.path, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, GIT_LFS_SKIP_SMUDGE: "1", GIT_CONFIG_NOSYSTEM: "1", ...env },
    }).trim();
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [path, data] of Object.entries(files)) {
      const file = join(this.path, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
    }
    return this;
  }

  copy(folder: string): this {
    cpSync(folder, this.path, { recursive: true });
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.path, path), { recursive: true });
    return this;
  }

  /** Commits everything, now or at the moment given (RFC 3339); returns the commit id. */
  commit(message = "change", at?: string): string {
    this.git("add", "--all", "--force");
    this.#run(["commit", "--quiet", "--allow-empty", "-m", message], at === undefined ? {} : { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at });
    return this.git("rev-parse", "HEAD");
  }
}
