/** What the reader of a SARIF file must know about the run itself: what was not read, which checks failed, what was left out. */

import type { Report } from "../../checks/types.ts";
import { clip, sarifText } from "../escape.ts";
import { where } from "../select.ts";
import type { Notification } from "./types.ts";

const MOST = 50;

/** Failed checks first, then what could not be read; `left`: results that found no room. */
export function notifications(report: Report, left: number): readonly Notification[] {
  const failed = report.models.flatMap((model) => model.obligations.filter((o) => o.outcome === "error").map((o) => note("error", `The check of ${o.id} for model ${model.name ?? model.id} failed to run: ${o.reason ?? "no reason given"}. Nothing is known about this obligation.`)));
  const { missing, unreadable } = report.completeness;
  const unread = [
    ...missing.map((m) => note("warning", `Not read whole: ${m.path === undefined ? "" : `${m.path}: `}${m.reason}.${m.fix === undefined ? "" : ` Fix: ${m.fix}`}`)),
    ...unreadable.map((u) => note("warning", `Not readable: ${where(u)}: ${u.reason}`)),
  ];
  return [...some(failed, "more checks failed to run"), ...some(unread, "more places could not be read"), ...(left === 0 ? [] : [note("warning", `${left} more results were left out, the least severe ones: code scanning shows 5,000 of a run and takes files up to 10 MB. The JSON report holds all of them.`)])];
}

function some(list: readonly Notification[], rest: string): readonly Notification[] {
  return list.length <= MOST ? list : [...list.slice(0, MOST), note(list[0]?.level ?? "warning", `… and ${list.length - MOST} ${rest}; the JSON report holds all of them.`)];
}

function note(level: Notification["level"], text: string): Notification {
  return { level, message: { text: sarifText(clip(text, 1000)) } };
}
