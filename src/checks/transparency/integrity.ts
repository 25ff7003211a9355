/** T-1.3.a to T-1.3.c: what a checkout shows of the control over the records. Rulesets of the host are not in it. */

import { globMatches } from "../../formats/glob.ts";
import { evidenceAt, recorded, unknown } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { fieldAt, stateOf } from "./answer.ts";

/** Places where GitHub looks for it, in its order. */
const CODEOWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;
const MAX_LINES = 3000;

/** Patterns as in gitignore: a leading slash anchors, a trailing slash or a bare name covers a folder. */
function covers(pattern: string, path: string): boolean {
  if (pattern === "*" || pattern === "**" || pattern === "/**") return true;
  const anchored = pattern.startsWith("/") || pattern.slice(0, -1).includes("/");
  const clean = pattern.replace(/^\//, "").replace(/\/$/, "");
  if (clean === "" || pattern.length > 200) return false;
  return [clean, `${clean}/**`, ...(anchored ? [] : [`**/${clean}`, `**/${clean}/**`])].some((glob) => globMatches(glob, path));
}

/** The last rule that matches decides; one without owners takes the file out of ownership. */
function ownedLine(text: string, path: string): number | undefined {
  let line: number | undefined;
  for (const [index, raw] of text.split("\n", MAX_LINES).entries()) {
    const [pattern, ...owners] = raw.slice(0, 1000).split("#")[0]?.trim().split(/\s+/) ?? [];
    if (pattern === undefined || pattern === "" || !covers(pattern, path)) continue;
    line = owners.length === 0 ? undefined : index + 1;
  }
  return line;
}

function control(input: CheckInput): CheckResult {
  const { records } = input.model;
  const target = records.documentation?.path ?? `${records.folder}/documentation.yaml`;
  const path = CODEOWNERS.find((one) => input.records.paths.has(one));
  const ask = `add to .github/CODEOWNERS: /${records.folder}/ @<owners>, and say who reviews the documentation under reviewed: {by: <who>, on: YYYY-MM-DD}`;
  const reviewed = records.model?.data.reviewed;
  if (records.model !== undefined && reviewed?.by !== undefined && reviewed.on !== undefined) return recorded("T-1.3.a", evidenceAt(records.model.at("reviewed")));
  if (path === undefined) return unknown("T-1.3.a", `Who controls the quality of the documentation? No CODEOWNERS file and no review is recorded: ${ask}.`);
  const document = input.records.documents.get(path);
  if (document === undefined) return unknown("T-1.3.a", `${path} exists, but was not read: does it cover ${target}?`);
  const line = ownedLine(document.text, target);
  if (line === undefined) return unknown("T-1.3.a", `${path} names no owner for ${target}: ${ask}.`);
  return recorded("T-1.3.a", evidenceAt({ path, line }));
}

function retained(input: CheckInput): CheckResult {
  const file = input.model.records.documentation;
  const kept = (file?.data.earlier_versions ?? []).some((version) => version.ref !== undefined || version.path !== undefined);
  if (file !== undefined && kept) return recorded("T-1.3.b", evidenceAt(file.at("earlier_versions")));
  return unknown("T-1.3.b", "Is the documented information retained as evidence? Name tags, releases or archived copies under earlier_versions of documentation.yaml.");
}

function protectedFromChange(input: CheckInput): CheckResult {
  const { value, at } = fieldAt(input.model.records, "MDF-GEN-3");
  const { kind } = stateOf(value);
  const seen = kind === "value" || kind === "pointer" ? ` Digests of the weights are recorded at ${at.path}${at.line === undefined ? "" : `:${at.line}`}.` : "";
  return unknown("T-1.3.c", `Is the default branch protected against unintended change (ruleset or branch protection)? A checkout does not show it.${seen}`);
}

export const integrityCheck: Check = {
  name: "integrity",
  handles: ["T-1.3.a", "T-1.3.b", "T-1.3.c"],
  what: "CODEOWNERS or a recorded review over the records, retained versions; branch protection is asked, since a checkout does not show it",
  run: (input) => [control(input), retained(input), protectedFromChange(input)],
};
