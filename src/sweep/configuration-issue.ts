/** A configuration of the organisation that cannot be read is loud: one issue beside it, closed when it is mended. */

import { createHash } from "node:crypto";
import { issueKey, NO_MODEL } from "../issues/keys.ts";
import type { DesiredIssue, KnownIssue } from "../issues/types.ts";
import { codeSpan, prose } from "../report/escape.ts";
import type { Configuration } from "./configuration.ts";

const GROUP = "configuration";
const MOST = 50;

export const CONFIGURATION_KEY = issueKey(null, GROUP);

/** What should stand in the configuration's repository; undefined where nothing is wrong and no issue was ever opened. Pure. */
export function configurationIssue({ problems, commit }: Pick<Configuration, "problems" | "commit">, known: ReadonlyMap<string, KnownIssue>): DesiredIssue | undefined {
  const open = problems.length > 0;
  if (!open && known.get(CONFIGURATION_KEY)?.open !== true) return undefined;
  const lines = problems.slice(0, MOST).map(({ path, line, message, fix }) => `- ${codeSpan(`${path}${line === undefined ? "" : `:${line}`}`, 300)}: ${prose(message, 400)}. Fix: ${prose(fix, 400)}`);
  if (problems.length > lines.length) lines.push(`- … and ${problems.length - lines.length} more`);
  const body = ["What cannot be read of the organisation's configuration is not in force; the layer above it holds.", "", ...lines, ""].join("\n");
  const title = `Configuration: ${problems.length === 1 ? "1 problem" : `${problems.length} problems`}`;
  return {
    key: CONFIGURATION_KEY, model: NO_MODEL, group: GROUP, state: open ? "open" : "resolved", title, labels: ["gpai-docket"], body, brief: body,
    ...(open ? {} : { reason: `The configuration can be read again${commit === undefined ? "" : `, at commit ${commit.slice(0, 12)}`}.` }),
    digest: createHash("sha256").update(`${title}\n${body}`).digest("hex").slice(0, 16),
    items: open ? [{ id: "policy/organisation", title: "The organisation's configuration", outcome: "error", basis: "house" }] : [],
    ids: open ? ["policy/organisation"] : [], confidential: false, ...(commit === undefined ? {} : { commit }),
  };
}
