import { createHash } from "node:crypto";
import { memoryFile, type EvidenceFile } from "../../../src/optout/evidence-file.ts";
import { openArena } from "../../../src/optout/robots/arena.ts";
import { loadSnapshots, type LoadedSnapshots, type LoadOptions } from "../../../src/optout/snapshots/load.ts";
import { openSnapshots } from "../../../src/optout/snapshots/open.ts";
import type { SnapshotIndex, SnapshotProtocol } from "../../../src/optout/snapshots/types.ts";

export const NOW = Date.UTC(2026, 10, 22);
export const AGENTS = ["WrenBot", "GPTBot"] as const;

export const sha = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");
export const file = (name: string, content: string | Uint8Array): EvidenceFile => memoryFile(name, typeof content === "string" ? Buffer.from(content) : content);
export const lines = (...rows: readonly unknown[]): string => rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n") + "\n";

export async function load(files: readonly EvidenceFile[], options: Partial<LoadOptions> = {}): Promise<LoadedSnapshots> {
  return loadSnapshots(files, { agents: AGENTS, mode: "rfc9309", now: NOW, ...options });
}

/** Questions as texts. */
export function ask(loaded: LoadedSnapshots, protocol: SnapshotProtocol = "robots") {
  const index: SnapshotIndex = openSnapshots(loaded.data, protocol);
  const arena = openArena(loaded.data.arena);
  const origin = (url: string): number => {
    const parsed = new URL(url);
    const host = Buffer.from(parsed.hostname);
    return index.origin(parsed.protocol === "https:", host, 0, host.length, parsed.port === "" ? 0 : Number(parsed.port));
  };
  const slot = (url: string, time: string | number): number => index.at(origin(url), typeof time === "number" ? time : Date.parse(time));
  return {
    index, origin, slot,
    state: (url: string, time: string | number): string => { const at = slot(url, time); return at < 0 ? "none" : index.state(at); },
    /** Whether the path may be fetched; undefined where no rules are known. */
    allowed: (url: string, time: string | number, agent = 0): boolean | undefined => {
      const set = index.ruleSet(slot(url, time), agent);
      const path = Buffer.from(new URL(url).pathname);
      return set < 0 ? undefined : arena.allowed(set, path, 0, path.length);
    },
    line: (url: string, time: string | number): number => index.source(slot(url, time)).line,
    place: (url: string, time: string | number): string => index.source(slot(url, time)).name,
  };
}

export const reasons = (loaded: LoadedSnapshots): string[] => loaded.unread.map((u) => `${u.name}${u.line === undefined ? "" : `:${u.line}`} ${u.reason}`);
