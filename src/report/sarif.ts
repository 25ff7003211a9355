/** Report → SARIF 2.1.0, within what GitHub's code scanning takes. */

import type { Report } from "../checks/types.ts";
import { byteLength, clip } from "./escape.ts";
import { renderJson } from "./json.ts";
import { DISCLAIMER, headline } from "./words.ts";
import { notifications } from "./sarif/notifications.ts";
import { pathUri } from "./sarif/place.ts";
import { type Draft, drafts } from "./sarif/results.ts";
import type { Result, Rule } from "./sarif/types.ts";

export interface SarifOptions {
  /** Folder that was checked, POSIX, relative to the repository root; `.` for the root. */
  readonly folder: string;
  /** Page about this tool, an https address. */
  readonly informationUri?: string;
  /** The repository, an https address: given, the file says which commit it speaks of. */
  readonly repositoryUri?: string;
  /** Results at most; default MAX_RESULTS. */
  readonly maxResults?: number;
}

/** Code scanning shows 5,000 results of a run and refuses more than 25,000. */
export const MAX_RESULTS = 5000;
/** Code scanning refuses more than 10 MB after gzip; what is smaller before stays smaller. In bytes of UTF-8. */
export const MAX_SARIF_BYTES = 9_500_000;

/** The SARIF file as text, ending with a newline; the same input gives the same bytes. Worst results first; what finds no room is said. */
export function renderSarif(report: Report, options: SarifOptions): string {
  const all = drafts(report, options.folder);
  let shown = Math.min(all.length, options.maxResults ?? MAX_RESULTS);
  for (;;) {
    const text = renderJson(log(report, options, all.slice(0, shown), all.length - shown));
    if (shown === 0 || byteLength(text) <= MAX_SARIF_BYTES) return text;
    shown = Math.floor(shown / 2);
  }
}

function log(report: Report, options: SarifOptions, shown: readonly Draft[], left: number) {
  const rules = new Map<string, Rule>(shown.map(({ rule }) => [rule.id, rule]));
  const order = [...rules.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const index = new Map(order.map((id, i) => [id, i]));
  const results = shown.map(({ result }): Result => ({ ruleId: result.ruleId, ruleIndex: index.get(result.ruleId) ?? -1, ...rest(result) }));
  const commit = report.change?.head ?? report.repository.commit;
  const provenance = options.repositoryUri === undefined || commit === undefined ? {} : { versionControlProvenance: [{ repositoryUri: options.repositoryUri, revisionId: commit }] };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: {
        driver: {
          name: "GPAI Docket",
          version: report.tool.version,
          // An empty or malformed version would be refused (semver.org §2).
          ...(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(report.tool.version) ? { semanticVersion: report.tool.version } : {}),
          ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
          shortDescription: { text: DISCLAIMER },
          rules: order.flatMap((id) => rules.get(id) ?? []),
        },
      },
      invocations: [{ executionSuccessful: report.verdict !== "error" && report.counts.error === 0, toolExecutionNotifications: notifications(report, left) }],
      ...provenance,
      automationDetails: { id: options.folder === "." || options.folder === "" ? "gpai-docket/" : `gpai-docket/${pathUri(options.folder)}/` },
      columnKind: "utf16CodeUnits",
      results,
      properties: { verdict: report.verdict, headline: clip(headline(report), 500), judgedOn: report.now, catalogue: report.catalogue.date, failOn: report.failOn },
    }],
  };
}

function rest(result: Draft["result"]): Omit<Result, "ruleId" | "ruleIndex"> {
  const { ruleId: _ruleId, ...others } = result;
  return others;
}
