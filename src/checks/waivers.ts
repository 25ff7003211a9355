/** Waivers: a named person accepts a finding for at most 180 days. Expired and overlong ones have no effect and are said. */

import type { Waiver } from "../records/types.ts";
import { WAIVER_DAYS } from "../records/waivers.ts";
import { finding } from "./finding.ts";
import type { Finding } from "./types.ts";

const DAY = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

function day(iso: string): number {
  return ISO.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
}

type State = { readonly effective: true } | { readonly effective: false; readonly rule: string; readonly message: string; readonly fix: string };

function state(waiver: Waiver, now: string, known: (id: string) => boolean): State {
  const no = (rule: string, message: string, fix: string): State => ({ effective: false, rule, message, fix });
  const until = day(waiver.until);
  const from = waiver.from === undefined ? day(now) : day(waiver.from);
  if (!known(waiver.id)) return no("waivers/unknown-id", "The waiver names no entry of the catalogue.", "list the ids with: gpai-docket explain --list");
  if (Number.isNaN(until) || Number.isNaN(from)) return no("waivers/bad-date", "The waiver's dates are not ISO dates.", "until: YYYY-MM-DD");
  if (waiver.reason.trim() === "" || waiver.owner.trim() === "") return no("waivers/incomplete", `The waiver of ${waiver.id} needs a reason and an owner.`, "reason: <why>, owner: <who>");
  if (until < day(now)) return no("waivers/expired", `The waiver of ${waiver.id} ended on ${waiver.until}; it has no effect.`, "mend the finding, or renew the waiver with a new reason and date");
  if ((until - from) / DAY > WAIVER_DAYS) {
    return no("waivers/too-long", `The waiver of ${waiver.id} runs longer than ${WAIVER_DAYS} days (house rule); it has no effect.`, `until: at most ${WAIVER_DAYS} days after from`);
  }
  if (from > day(now)) return no("waivers/not-yet", `The waiver of ${waiver.id} starts on ${waiver.from ?? ""}; it has no effect yet.`, "from: today or earlier");
  return { effective: true };
}

/** Days before its end in which a waiver is spoken of. */
const SOON = 14;

export interface Waivers {
  /** The waiver in force for an entry of a model. Asked only where there is something to waive. */
  find(id: string, model: string): Waiver | undefined;
  /** Waivers without effect, and those that end soon. */
  readonly findings: readonly Finding[];
  /** Waivers in force that nothing has asked for. Read once all models are judged. */
  unused(): readonly Finding[];
}

function ending(waiver: Waiver, now: string): readonly Finding[] {
  if ((day(waiver.until) - day(now)) / DAY > SOON) return [];
  return [finding("waivers/expiring", `The waiver of ${waiver.id} (${waiver.owner}) ends on ${waiver.until}, within ${SOON} days.`, waiver.source, { fix: "mend the finding by then, or renew the waiver with a new reason and date" })];
}

/** Sorts out the waivers on the day `now` (ISO date). `known` tells catalogue ids from typing errors. */
export function readWaivers(waivers: readonly Waiver[], now: string, known: (id: string) => boolean): Waivers {
  const judged = waivers.map((waiver) => ({ waiver, state: state(waiver, now, known) }));
  const used = new Set<Waiver>();
  return {
    find: (id, model) => {
      const found = judged.find(({ waiver, state }) => state.effective && waiver.id === id && (waiver.model === undefined || waiver.model === model))?.waiver;
      if (found !== undefined) used.add(found);
      return found;
    },
    findings: judged.flatMap(({ waiver, state }) => (state.effective ? ending(waiver, now) : [finding(state.rule, state.message, waiver.source, { fix: state.fix })])),
    unused: () => judged.filter(({ waiver, state }) => state.effective && !used.has(waiver))
      .map(({ waiver }) => finding("waivers/unused", `The waiver of ${waiver.id}${waiver.model === undefined ? "" : ` for ${waiver.model}`} waives nothing: no such finding is open.`, waiver.source, { fix: "remove it; a waiver that waits for a finding would hide it" })),
  };
}
