/** T-1.1.b to T-1.1.d: the documentation as a dated, versioned, current document. T-1.1.a is an aggregate over its fields. */

import { periodOf } from "../../law/clock-table.ts";
import { addPeriod, isoDate } from "../../law/clocks.ts";
import { evidenceAt, finding, notApplicable, recorded, unknown, withFindings } from "../finding.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { fieldAt, stateOf, wordsOf } from "./answer.ts";
import { dateOf } from "./faults.ts";
import { changesAfter, documentChange, documentPaths, stateOfChange, touchedAlone } from "./changes.ts";

const SHOWN = 3;

function missing(id: string, input: CheckInput): CheckResult {
  const path = `${input.model.records.folder}/documentation.yaml`;
  return withFindings(id, "gap", finding("document/missing", "No model documentation is recorded.", { path }, { fix: "gpai-docket init   # writes the skeleton of documentation.yaml" }));
}

/** Any layout with the same content will do: documentation.yaml is mapped field by field to the form. */
function layout(input: CheckInput): CheckResult {
  const file = input.model.records.documentation;
  return file === undefined ? notApplicable("T-1.1.b", "A choice of layout; there is no documentation yet.") : recorded("T-1.1.b", evidenceAt({ path: file.path }));
}

/** Stale where an artifact that it describes changed in a later commit, unless a person set that change aside. */
function current(input: CheckInput): CheckResult {
  const [path] = documentPaths(input);
  if (path === undefined) return missing("T-1.1.c", input);
  const since = documentChange(input);
  if (since === undefined) return undated(input, path);
  const later = changesAfter(input, since);
  const [newest] = later;
  if (newest === undefined) return recorded("T-1.1.c", evidenceAt({ path }));
  const list = later.map((one) => `${one.path} (commit ${one.change.commit.slice(0, 12)}, ${one.change.date.slice(0, 10)})`);
  return withFindings("T-1.1.c", "stale", older(path, list, newest.path, later.map(stateOfChange), input));
}

/** Without a history the change under review still tells what it touched and what it left. */
function undated(input: CheckInput, path: string): CheckResult {
  const touched = touchedAlone(input);
  const [first] = touched;
  if (first !== undefined) return withFindings("T-1.1.c", "stale", older(path, touched.map((one) => `${one} (of this change)`), first, touched, input));
  return unknown("T-1.1.c", "Git cannot tell when the documentation last changed (no commit, a shallow clone, or a folder outside git), so it cannot be compared with the artifacts. Fix: git fetch --unshallow, or commit the file.");
}

/** `list`: the later artifacts with what tells that they are; `first`: the one that a mark would name. */
function older(path: string, list: readonly string[], first: string, names: readonly string[], input: CheckInput): Finding {
  const more = list.length > SHOWN ? ` and ${list.length - SHOWN} more` : "";
  return finding("document/older-than-artifacts", `The documentation is older than ${list.slice(0, SHOWN).join(", ")}${more}.`, { path },
    { about: names, fix: `update ${path} with MDF-HDR-1 and MDF-HDR-2, or in model.yaml: \`not_relevant: [{path: ${JSON.stringify(first)}, reason: "<why>", by: "<who>", on: ${input.now}}]\`` });
}

function isFirst(version: unknown): boolean {
  return /^v?1(?:\.0){0,3}$/i.test(wordsOf(version).trim());
}

/** Ten years from placing on the market (Measure 1.1): earlier versions stay reachable. */
function earlierVersions(input: CheckInput): CheckResult {
  const file = input.model.records.documentation;
  if (file === undefined) return missing("T-1.1.d", input);
  const market = isoDate(input.model.profile.euMarket);
  const until = market === undefined ? undefined : addPeriod(market, periodOf("form-versions"));
  const kept = until === undefined ? "Keep earlier versions until ten years after placing on the market." : `Keep earlier versions until ${until}.`;
  const earlier = file.data.earlier_versions ?? [];
  const lost = earlier.flatMap((version, index) => {
    const path = version.path?.replace(/^\.\//, "");
    const gone = path !== undefined && !/^https?:/i.test(path) && !input.records.paths.has(path);
    const empty = version.path === undefined && version.ref === undefined;
    return gone || empty ? [finding("document/version-lost", `An earlier version cannot be reached: ${empty ? "neither path nor ref is given" : (path ?? "")}.`, file.at("earlier_versions", index), { fix: "earlier_versions: [{version: <n>, date: YYYY-MM-DD, ref: <tag or commit>}]" })] : [];
  });
  if (lost.length > 0) return withFindings("T-1.1.d", "gap", ...lost);
  const version = fieldAt(input.model.records, "MDF-HDR-2");
  const dated = dateOf(fieldAt(input.model.records, "MDF-HDR-1"));
  const answered = stateOf(version.value).kind === "value";
  const late = market !== undefined && dated !== undefined && dated > market;
  const fix = "earlier_versions: [{version: <n>, date: YYYY-MM-DD, ref: <tag or commit>}]";
  if (earlier.length === 0 && answered && !isFirst(version.value)) {
    return withFindings("T-1.1.d", "gap", finding("document/no-earlier-versions", `This is not the first version, but no earlier version is listed. ${kept}`, version.at, { fix }));
  }
  // A first version that is younger than the market date may be the first document at all: only a person knows.
  if (earlier.length === 0 && late) {
    const message = `The document is dated ${dated}, after placing on the market on ${market}, and no earlier version is listed. Was there one? ${kept}`;
    return answered ? unknown("T-1.1.d", message) : withFindings("T-1.1.d", "gap", finding("document/no-earlier-versions", message, version.at, { fix }));
  }
  return { ...recorded("T-1.1.d", evidenceAt(earlier.length === 0 ? version.at : file.at("earlier_versions"))), reason: kept };
}

export const documentCheck: Check = {
  name: "documentation",
  handles: ["T-1.1.b", "T-1.1.c", "T-1.1.d"],
  what: "Documentation newer than weights, config, licence and data mix by git; earlier versions listed and reachable",
  run: (input) => [layout(input), current(input), earlierVersions(input)],
};
