/** Appendix 2: safe reference models, and what is claimed by them. */

import { isoDate } from "../../law/clocks.ts";
import { SPECIFIED_RISKS } from "../../records/safety-types.ts";
import { finding, notApplicable, placeOf } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { day, disorder, fromTheFuture, ruleWords } from "./days.ts";
import { byId, pointerResult, section, type Seen, settle, together, unread } from "./kit.ts";
import { CHAPTER_PUBLISHED, type Claim, similarlySafe } from "./references.ts";

type References = NonNullable<ReturnType<typeof section<"references">>>;
const SKELETON = 'references: [{id: <model>, ground: full-cycle, date: YYYY-MM-DD, justification: {held_by: <role>, digest: "sha256:<…>", version: "<n>", date: YYYY-MM-DD}}]   # in safety.yaml';

/** Ground (a): on the market before the chapter was published; ground (b): through a full cycle. Both with a day. */
function grounds(input: CheckInput, { value, at }: References, i: number): Seen {
  const one = value[i];
  if (one === undefined) return {};
  const since = day("the reference's ground", one.date, at(i, "date"));
  const lacks = [...(one.ground === undefined ? ["its ground"] : []), ...(since === undefined ? ["the day of its ground"] : []), ...(stateOf(one.justification).kind === "pointer" ? [] : ["a pointer to the justification"])];
  const late = one.ground === "before-code" && since !== undefined && since.on >= CHAPTER_PUBLISHED
    ? [finding("safety/reference-ground", `The reference rests on having been on the market before the chapter was published (${CHAPTER_PUBLISHED}), but its day (${placeOf(since.at)}) is not before that.`, at(i, "ground"), { fix: "ground: full-cycle   # where it went through the full cycle, with that day" })] : [];
  return {
    gaps: lacks.length === 0 ? [] : [finding("safety/reference", `A safe reference model is recorded without ${lacks.join(", ")}.`, at(i), { fix: SKELETON })],
    conflicts: [...late, ...fromTheFuture(input, since, day("the loss of a reference", one.lost_on, at(i, "lost_on"))), ...disorder(since, day("the loss of a reference", one.lost_on, at(i, "lost_on")))],
    evidence: [at(i)],
  };
}

function references(input: CheckInput): CheckResult {
  const id = "S-A2.1";
  const list = section(input, "references");
  const kept = byId(input, id);
  if (list === undefined || list.value.length === 0) return kept === undefined ? unread(id, input) ?? notApplicable(id, "No safe reference model is recorded (references in safety.yaml); none is owed.") : pointerResult(id, input, kept.value, kept.at);
  return settle(id, together(...list.value.map((_, i) => grounds(input, list, i))));
}

const FOUR: ReadonlySet<string> = new Set(SPECIFIED_RISKS);

/** Only the four risks of Appendix 1.4 are named; others are the provider's own. */
function riskName(claim: Claim): string {
  return FOUR.has(claim.risk) ? `the risk ${claim.risk}` : "one of the provider's own risks";
}

function claimFinding(claim: Claim, list: References | undefined): Finding {
  const at = claim.reference === undefined || list === undefined ? undefined : list.at(claim.reference);
  if (claim.standing === "ended") return finding("safety/reference-lost", `The reference for ${riskName(claim)} (${placeOf(at)}) lost its status; the day until which another had to be found, or all that was skipped to be done, was ${claim.until ?? ""}.`, claim.at, { fix: "similarly_safe: <id of a reference that stands>   # or leave it out, with the records that were skipped" });
  if (at === undefined) return finding("safety/reference-unknown", `${riskName(claim).replace(/^./, (c) => c.toUpperCase())} is recorded as similarly safe by a reference model that is not among the references.`, claim.at, { fix: SKELETON });
  return finding("safety/reference", `The reference for ${riskName(claim)} (${placeOf(at)}) is not recorded completely: it needs ground, day and a pointer to the justification.`, claim.at, { fix: SKELETON });
}

/** Measure by measure nothing is skipped here: only whether each claim has a reference that stands. */
function claims(input: CheckInput): CheckResult {
  const id = "S-A2.2";
  const made = similarlySafe(input).claims;
  const list = section(input, "references");
  const kept = byId(input, id);
  if (made.length === 0) return kept === undefined ? unread(id, input) ?? notApplicable(id, "No risk is recorded as similarly safe or safer than a reference model (risks[].similarly_safe in safety.yaml).") : pointerResult(id, input, kept.value, kept.at);
  const lost = made.filter((one) => one.standing === "lost");
  const until = lost.flatMap((one) => one.until ?? []).toSorted()[0];
  return settle(id, {
    gaps: made.filter((one) => one.standing === "unfounded").map((one) => claimFinding(one, list)),
    stale: made.filter((one) => one.standing === "ended").map((one) => claimFinding(one, list)),
    later: until === undefined ? [] : [`A reference lost its status: by ${until} another one is found, or all that was skipped is done.`],
    due: lost.map((one) => isoDate(one.until)), notes: [ruleWords(input, id), "Whether the model is similarly safe or safer is for a person to judge."], evidence: made.map((one) => one.at),
  });
}

export const referencesCheck: Check = {
  name: "safety-references",
  handles: ["S-A2.1", "S-A2.2"],
  what: "Grounds and days of safe reference models; every claim of similar safety names one that stands, or that was lost less than six months ago",
  run: (input) => [references(input), claims(input)],
};
