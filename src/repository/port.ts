/**
 * The one port through which every byte of a repository is read. Adapters: a folder (`folder.ts`), a git checkout (`git.ts`) and
 * GitHub's API (`src/github/source.ts`). Nothing above this layer touches the file system or runs git.
 */

/** What kind of thing a listed path is. Symlinks and submodules are listed, never followed or read. */
export type EntryKind = "file" | "symlink" | "submodule" | "other";

export interface Entry {
  /** POSIX-style path relative to the root, never absolute, never with `..`. Invalid UTF-8 bytes appear as U+FFFD. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Size in bytes; -1 where the adapter cannot know it without reading. */
  readonly size: number;
  /** Git blob id, 40 or 64 hex digits, where known: two entries with equal ids have equal bytes. */
  readonly blob?: string;
  /** True where `path` is not the exact byte name (invalid UTF-8): the entry is listed but cannot be opened. */
  readonly lossyName?: boolean;
}

/** Why something could not be seen whole. Each one is shown to the user; a report with any is never plain green. */
export interface Incompleteness {
  readonly reason: string;
  /** How to mend it, as a command or an instruction. */
  readonly fix?: string;
  readonly path?: string;
}

export interface Listing {
  /** Sorted by path in code-unit order. */
  readonly entries: readonly Entry[];
  readonly incomplete: readonly Incompleteness[];
}

export interface ReadRange {
  /** First byte, default 0. */
  readonly offset?: number;
  /** At most this many bytes are returned; a shorter file gives fewer. Required: every read has a limit. */
  readonly length: number;
}

export interface LastChange {
  /** Commit id, 40 or 64 hex digits. */
  readonly commit: string;
  /** Committer date, ISO 8601 with zone. */
  readonly date: string;
}

export type ChangeStatus = "added" | "modified" | "deleted" | "renamed" | "type-changed";

export interface Change {
  readonly path: string;
  readonly status: ChangeStatus;
  /** For renames: the name at the base. */
  readonly from?: string;
  /** True where the file was renamed and nothing else. Absent: not known, or other bytes. */
  readonly same?: boolean;
}

/** Read access to one tree: a folder as it lies on disk, or the tree of one commit. */
export interface RepositorySource {
  readonly kind: "folder" | "git" | "github";
  /** What to call this repository in a report: its folder's base name, or its name on GitHub. */
  readonly name: string;
  /** The commit read, for a git or GitHub source. */
  readonly commit?: string;
  /** Lists without opening files. */
  list(): Promise<Listing>;
  /** Reads one regular file's bytes within the range. Throws `RepositoryError` (never returns bytes of a symlink's target). */
  read(path: string, range: ReadRange): Promise<Uint8Array>;
  /**
   * Newest commit that changed each of the paths, for those where it can be told. Empty for a folder outside git, for a shallow
   * clone (whose oldest commit would falsely claim every file), and through an API that would need a request per path.
   */
  lastChanges(paths: readonly string[]): Promise<ReadonlyMap<string, LastChange>>;
  close(): Promise<void>;
}

/** A file that could not be read, or a repository that could not be opened; `fix` says what the user can do. */
export class RepositoryError extends Error {
  readonly path: string | undefined;
  readonly fix: string | undefined;
  constructor(message: string, options: { path?: string; fix?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "RepositoryError";
    this.path = options.path;
    this.fix = options.fix;
  }
}
