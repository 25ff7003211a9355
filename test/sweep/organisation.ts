/** An organisation on the stateful fake GitHub, with our app installed, a clock that tests move, and a store. */

import { fileURLToPath } from "node:url";
import { connect, type GitHub as Client } from "../../src/github/client.ts";
import { memoryStore } from "../../src/sweep/memory-store.ts";
import type { Store } from "../../src/sweep/store.ts";
import { sweep } from "../../src/sweep/sweep.ts";
import type { SweepOptions, SweepResult } from "../../src/sweep/types.ts";
import type { Installation } from "../support/github/apps.ts";
import type { IssueView } from "../support/github/person.ts";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import type { Repository } from "../support/github/shapes.ts";
import type { Exchange } from "../support/github/types.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { modelFiles, modelYaml } from "../support/wren.ts";

export type Files = Readonly<Record<string, string>>;

export interface RepositoryOptions {
  readonly files?: Files;
  /** Shares the files of a repository that is there already: many repositories cost nothing then. */
  readonly like?: string;
  /** A git repository that is there already and is never pushed to. */
  readonly folder?: string;
  /** A folder whose files it begins with. */
  readonly copy?: string;
  readonly private?: boolean;
  readonly fork?: boolean;
  readonly archived?: boolean;
  readonly hasIssues?: boolean;
}

/** A repository with weights and a role, and hardly any record. */
export const MODEL: Files = { ...modelFiles(), ".gpai/model.yaml": modelYaml };
/** Code, and nothing that a model could be taken for. */
export const CODE: Files = { "README.md": "# A tool\n", "src/main.py": "print(1)\n" };
/** The complete example of this project: nothing is open in it on the day that these tests begin. */
export const COMPLETE = fileURLToPath(new URL("../../examples/wren-3b/", import.meta.url));
export const CONFIGURATION = ".github/gpai-docket.yaml";
export const ACTIVE: Files = { [CONFIGURATION]: "mode: active\n" };

/** The same with three issues for each model, where the number of them is not what is tried. */
export const FEW: Files = { [CONFIGURATION]: "mode: active\nissues: {without: [documentation, compute]}\n" };

const DAY_MS = 86_400_000;

export class Organisation {
  readonly github: GitHub;
  readonly installation: Installation;
  store: Store;
  #now: number;
  readonly #folders = new Map<string, TempRepo>();
  /** What clients logged. */
  readonly lines: string[] = [];

  private constructor(github: GitHub, installation: Installation, now: number) {
    [this.github, this.installation, this.#now] = [github, installation, now];
    this.store = memoryStore(() => this.#now);
  }

  static async start(repositories: Readonly<Record<string, RepositoryOptions>>, { date = "2026-11-23" }: { readonly date?: string } = {}): Promise<Organisation> {
    const holder: { org?: Organisation } = {};
    const start = Date.parse(`${date}T09:00:00Z`);
    const github = await startGitHub({ repositories: [], clock: () => new Date(holder.org?.moment ?? start) });
    const org = new Organisation(github, github.install("acme"), start);
    holder.org = org;
    for (const [name, options] of Object.entries(repositories)) org.add(name, options);
    return org;
  }

  get moment(): number { return this.#now; }
  get date(): string { return new Date(this.#now).toISOString().slice(0, 10); }

  /** The clock goes on. */
  pass(days: number): this {
    this.#now += days * DAY_MS;
    return this;
  }

  add(name: string, { files = {}, copy, like, folder: given, ...seed }: RepositoryOptions = {}): Repository {
    if (given !== undefined) return this.github.addRepository({ owner: "acme", name, folder: given, ...seed });
    const shared = this.#folders.get(like ?? "");
    const folder = shared ?? new TempRepo();
    this.#folders.set(name, folder);
    if (copy !== undefined) folder.copy(copy);
    if (shared === undefined) folder.write(files).commit("begin", this.#at());
    return this.github.addRepository({ owner: "acme", name, folder: folder.path, ...seed });
  }

  repository(name: string): Repository { return this.github.repository(name); }

  /** A commit on the default branch; undefined takes a file away. Returns its id. */
  push(name: string, files: Readonly<Record<string, string | undefined>>): string {
    const folder = this.#folders.get(name);
    if (folder === undefined) throw new Error(`no repository ${name}`);
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) folder.remove(path);
      else folder.write({ [path]: text });
    }
    return folder.commit("change", this.#at());
  }

  /** Where a repository lies on disk. */
  folder(name: string): string { return this.#folders.get(name)?.path ?? ""; }

  #at(): string { return new Date(this.#now).toISOString(); }

  issues(name: string): readonly IssueView[] { return this.github.issues(this.repository(name)); }

  open(name: string): readonly IssueView[] { return this.issues(name).filter(({ state }) => state === "open"); }

  /** All issues of all repositories. */
  everything(): readonly (IssueView & { readonly repository: string })[] {
    return this.github.state.repositories.flatMap((repo) => this.github.issues(repo).map((issue) => ({ ...issue, repository: repo.name })));
  }

  async client(): Promise<Client> {
    return connect({ token: await this.github.installationToken(this.installation), apiUrl: this.github.url, log: (line) => { this.lines.push(line); }, writeSpacingMs: 0, wait: () => Promise.resolve() });
  }

  async sweep(more: Partial<SweepOptions> = {}): Promise<SweepResult & { readonly exchanges: readonly Exchange[]; readonly writes: readonly Exchange[] }> {
    const before = this.github.log.length;
    const github = more.github ?? await this.client();
    const result = await sweep({ github, account: "acme", accountId: 1, store: this.store, now: () => new Date(this.#now), installation: true, ...more });
    const exchanges = this.github.log.slice(before);
    return { ...result, exchanges, writes: exchanges.filter((one) => one.write) };
  }

  async close(): Promise<void> { await this.github.close(); }
}
