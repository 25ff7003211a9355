import { execFile, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

/** A PostgreSQL of a test's own, on a loopback port, in a temporary folder. */
export interface Postgres {
  /** Address of a new, empty database of it. */
  database(): Promise<string>;
  /** Ends it at once, as a crash does ("immediate"), or orderly, cutting connections ("fast"). */
  stop(how: "fast" | "immediate"): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Stops it and deletes its folder. */
  close(): Promise<void>;
}

/** Debian's and Red Hat's folders, newest version first; then the PATH. */
function programs(): string | undefined {
  const folders = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").sort((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`) : [];
  return [...folders, "/usr/pgsql/bin", ...(process.env["PATH"] ?? "").split(":")].find((folder) => folder !== "" && existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
}

/** False where no PostgreSQL is installed (with a printed notice): tests that need one are then left out. */
export function hasPostgres(): boolean {
  const found = programs() !== undefined;
  if (!found) process.stderr.write("notice: no PostgreSQL is installed (initdb, pg_ctl), tests on it are left out\n");
  return found;
}

function idOf(user: string, what: "-u" | "-g"): number {
  return Number(spawnSync("id", [what, user], { encoding: "utf8" }).stdout.trim());
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const address = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Makes and starts one: about a second. PostgreSQL refuses to run as root, so there it runs as `nobody`. */
export async function startPostgres(): Promise<Postgres> {
  const bin = programs();
  if (bin === undefined) throw new Error("no PostgreSQL is installed");
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const root = process.getuid?.() === 0;
  const [uid, gid] = root ? [idOf("nobody", "-u"), idOf("nobody", "-g")] : [0, 0];
  if (root) chownSync(folder, uid, gid);
  const as = (program: string, args: readonly string[]): readonly [string, string[]] => (root
    ? ["setpriv", [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", "--", join(bin, program), ...args]]
    : [join(bin, program), [...args]]);
  const call = (program: string, args: readonly string[]): Promise<unknown> => run(...as(program, args), { cwd: folder, env: { ...process.env, LC_ALL: "C" } });
  const data = join(folder, "data");
  const port = await freePort();
  await call("initdb", ["-D", data, "-U", "app", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]);

  const address = (name: string): string => `postgresql://app@127.0.0.1:${port}/${name}`;
  const query = async (text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: address("postgres") });
    await client.connect();
    try { await client.query(text); } finally { await client.end(); }
  };
  const start = async (): Promise<void> => {
    // Not through pg_ctl: it would wait in steps of a second. Durability of the machine itself is not what is tested.
    const options = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "shared_buffers=32MB", "-c", "max_connections=60", "-c", "logging_collector=off"];
    const child = spawn(...as("postgres", options), { cwd: folder, stdio: "ignore", detached: true });
    child.unref();
    // A run that ends before its tests do leaves no server behind.
    const end = (): void => { child.kill("SIGQUIT"); };
    process.once("exit", end);
    child.once("exit", () => { process.removeListener("exit", end); });
    for (const begin = Date.now(); ; await new Promise((resolve) => { setTimeout(resolve, 30); })) {
      try { await query("select 1"); return; } catch (error) { if (Date.now() - begin > 20_000) throw error; }
    }
  };
  const stop = async (how: "fast" | "immediate"): Promise<void> => {
    await call("pg_ctl", ["stop", "-D", data, "-m", how, "-w", "-s"]);
  };
  await start();
  let made = 0;
  return {
    database: async () => {
      made += 1;
      await query(`create database test_${made}`);
      return address(`test_${made}`);
    },
    start,
    stop,
    close: async () => {
      if (existsSync(join(data, "postmaster.pid")) && readFileSync(join(data, "postmaster.pid"), "utf8") !== "") await stop("immediate").catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
