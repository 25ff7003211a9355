/** Numbers of a result file that cannot all be true: it was edited, cut, or made by something else. */

import { ROW_VERDICTS, type VerificationResult } from "../../optout/verify/result.ts";

const sum = (counts: Readonly<Record<string, number>> | undefined): number => Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
const most = (counts: Readonly<Record<string, number>>): number => Math.max(0, ...Object.values(counts).slice(0, 20_000));

/** What does not add up, in words; empty for a result that the program can have made. */
export function contradictions(result: VerificationResult): readonly string[] {
  const out: string[] = [];
  const wrong = (found: boolean, words: string): void => { if (found) out.push(words); };
  const { rows, reasons, inputs, train, protocols, removals, exclusion, pirated, hosts, examples, period } = result;
  const verdicts = ROW_VERDICTS.reduce((total, verdict) => total + rows[verdict], 0);
  wrong(verdicts !== rows.total, `rows.total is ${rows.total} and the verdicts add up to ${verdicts}`);
  for (const verdict of ROW_VERDICTS) {
    wrong(sum(reasons[verdict]) !== rows[verdict], `${verdict} is ${rows[verdict]} and its reasons add up to ${sum(reasons[verdict])}`);
    wrong(rows[verdict] === 0 && examples.some((row) => row.verdict === verdict), `there are examples of ${verdict} rows and none is counted`);
  }
  const manifests = inputs.filter((one) => one.role === "manifest");
  const [read, bad] = [manifests.reduce((total, one) => total + one.rows, 0), manifests.reduce((total, one) => total + one.bad, 0)];
  wrong(manifests.length === 0, "it names no manifest");
  wrong(bad !== rows.bad, `rows.bad is ${rows.bad} and the manifests have ${bad}`);
  wrong(rows.total !== read, `rows.total is ${rows.total} and the manifests have ${read}`);
  wrong(rows.violated > 0 && sum(hosts.violated) === 0, "rows are violated and no host is named");
  wrong(sum(hosts.violated) > rows.violated, "more violated rows are named by host than there are");
  wrong(sum(train) > rows.total, "more rows are kept than there are");
  for (const [id, count] of Object.entries(protocols)) wrong(count !== undefined && (count.reserved + count.conditional + count.permitted > sum(train)), `${id} speaks of more rows than are kept`);
  wrong(removals.rows > rows.total || most(removals.by_entry) > removals.rows || (removals.rows > 0) !== (sum(removals.by_entry) > 0), "the rows of removal entries do not add up");
  wrong(exclusion.rows > rows.total || most(exclusion.by_domain) > exclusion.rows || (exclusion.rows > 0) !== (sum(exclusion.by_domain) > 0), "the rows of excluded sites do not add up");
  wrong(pirated.rows > rows.total || most(pirated.by_source) > pirated.rows || (pirated.rows > 0) !== (sum(pirated.by_source) > 0), "the rows of known hosts do not add up");
  wrong(sum(result.agents.manifests) > rows.total, "agents fetched more rows than there are");
  wrong(period !== undefined && !(period.from <= period.to), "the last fetch is before the first");
  wrong(result.complete && (result.unread.length > 0 || result.options.shard !== "1/1"), "it says that it is complete and that something was left out");
  return out;
}
