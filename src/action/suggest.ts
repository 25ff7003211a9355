/** Opt-in: mechanical fixes on changed lines, as suggestions that the author commits with one click. */

import { posix } from "node:path";
import type { Report } from "../checks/types.ts";
import { decodeUtf8 } from "../formats/decode.ts";
import type { GitHub } from "../github/client.ts";
import { repositoryPath } from "../github/paths.ts";
import { postSuggestions } from "../github/suggestions.ts";
import type { RepositoryId } from "../github/types.ts";
import { suggestionsFor } from "../report/suggestions.ts";
import { log } from "./log.ts";

interface Target {
  readonly repository: RepositoryId;
  readonly number: number;
  /** The commit that was judged. */
  readonly headSha: string;
  /** Folder that was checked, POSIX, relative to the repository. */
  readonly folder: string;
}

const MAX_FILES = 10;
const MAX_BYTES = 1024 * 1024;

/**
 * Offers the edits of findings that this change brought. Lines are read as the pull request's own head has them: in the checkout lies the
 * test merge, in which the base may have moved them. Never throws; what is left out is told in the log.
 */
export async function suggest(report: Report, github: GitHub, target: Target): Promise<void> {
  const fresh = introducedOnly(report);
  const paths = new Set([...fresh.general, ...fresh.models.flatMap((m) => m.obligations.flatMap((o) => o.findings))].flatMap((f) => (f.edits ?? []).map((e) => e.path)));
  if (paths.size === 0) return;
  const lines = new Map<string, readonly string[]>();
  for (const path of [...paths].slice(0, MAX_FILES)) lines.set(path, await linesAtHead(github, target, path));
  const suggestions = suggestionsFor(fresh, (path, line) => lines.get(path)?.[line - 1]).map((one) => ({ ...one, path: posix.join(target.folder, one.path) }));
  if (suggestions.length === 0) return;
  const { posted, already, url, notes } = await postSuggestions(github, {
    ...target, suggestions,
    summary: "Mechanical fixes from GPAI Docket. Each can be committed with one click; nothing is decided for you.",
  });
  log(`Suggestions: ${posted} posted, ${already} there already${url === "" ? "" : ` (${url})`}.`);
  for (const note of notes) log(`Suggestions: ${note}.`);
}

function introducedOnly(report: Report): Report {
  return {
    ...report,
    general: report.general.filter((f) => f.introduced === true),
    models: report.models.map((m) => ({ ...m, obligations: m.obligations.map((o) => ({ ...o, findings: o.findings.filter((f) => f.introduced === true) })) })),
  };
}

async function linesAtHead(github: GitHub, { repository, headSha, folder }: Target, path: string): Promise<readonly string[]> {
  try {
    const { data } = await github.get(repositoryPath(repository, "contents", ...posix.join(folder, path).split("/")), { ref: headSha }, { accept: "application/vnd.github.raw+json", maxBytes: MAX_BYTES });
    // A byte-order mark is dropped by decoding, and a suggestion for line 1 would drop it from the file.
    if (!(data instanceof Uint8Array) || (data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf)) return [];
    return (decodeUtf8(data) ?? "").split("\n");
  } catch (error) {
    log(`Suggestions: a file could not be read at the head of the pull request (${error instanceof Error ? error.message : "unknown error"}).`);
    return [];
  }
}
