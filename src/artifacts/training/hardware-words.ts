/** Hardware as people write it: "2,788K H800 GPU hours", "384 H100 GPUs for 24 days", "trained on 64 gpus". */

import { amountAt, type Word, words, wordWithin } from "./quantities.ts";

const DEVICE = /^(?:[avhblp]\d{2,4}[a-z]{0,4}|gh200|gb200|mi\d{3}[ax]?|tpu(?:v\d[a-z]?)?|v\d[ep]|gaudi\d?|trainium\d?)s?$/;
const UNIT = /^(?:gpus?|tpus?|devices?|accelerators?|cards?|chips?|gpuh)$/;
const MAX_DEVICES = 10_000_000;

/** True for a word that names a training device: H100, A100s, MI250X, TPUv4. */
export function isDevice(word: string): boolean {
  return DEVICE.test(word.slice(0, 20).toLowerCase());
}

interface GpuHours {
  readonly gpuHours: number;
  /** Device as written ("H800"), where one stands between the amount and "GPU hours". */
  readonly device?: string;
  readonly raw: string;
  readonly index: number;
}

/** Every "<amount> [device] GPU hours" of a text. An amount in words only is not read. */
export function gpuHourQuantities(text: string): readonly GpuHours[] {
  const list = words(text);
  const out: GpuHours[] = [];
  for (let i = 0; i < list.length; i++) {
    const amount = amountAt(list, i);
    if (amount === undefined || amount.value <= 0) continue;
    const hours = wordWithin(list, amount.next, (w) => w === "hours" || w === "hour" || w === "gpuh", 5);
    if (hours === undefined) continue;
    const between = list.slice(amount.next, hours + 1).map((w) => w.text);
    const device = between.find(isDevice);
    // "24 hours" alone is wall-clock time: a unit of devices must stand in between.
    if (device === undefined && !between.some((w) => UNIT.test(w.toLowerCase()))) continue;
    out.push({ gpuHours: amount.value, ...(device === undefined ? {} : { device: bare(device) }), raw: slice(text, list, i, hours), index: list[i]?.index ?? 0 });
    i = hours;
  }
  return out;
}

interface HardwareStatement {
  readonly count: number;
  readonly device?: string;
  /** Device-hours, where a duration follows ("for 24 days"). */
  readonly gpuHours?: number;
  readonly raw: string;
  readonly index: number;
}

const HOURS: ReadonlyMap<string, number> = new Map([["hour", 1], ["hours", 1], ["day", 24], ["days", 24], ["week", 168], ["weeks", 168]]);

/** Every "<count> [device] GPUs [for <n> days]" of a text; the count must be a plain whole number. */
export function hardwareStatements(text: string): readonly HardwareStatement[] {
  const list = words(text);
  const out: HardwareStatement[] = [];
  for (let i = 0; i < list.length; i++) {
    const amount = amountAt(list, i);
    if (amount === undefined || amount.scaled || !Number.isInteger(amount.value) || amount.value < 1 || amount.value > MAX_DEVICES) continue;
    const end = wordWithin(list, amount.next, (w) => isDevice(w) || UNIT.test(w), 2);
    if (end === undefined) continue;
    const device = list.slice(amount.next, end + 3).map((w) => w.text).find(isDevice);
    const hours = duration(list, end + 1);
    // "2,788K H800 GPU hours" is an amount of hours and no number of devices.
    if (wordWithin(list, end + 1, (w) => w === "hours" || w === "hour", 2) !== undefined && hours === undefined) continue;
    out.push({ count: amount.value, ...(device === undefined ? {} : { device: bare(device) }), ...(hours === undefined ? {} : { gpuHours: amount.value * hours.hours }), raw: slice(text, list, i, hours?.end ?? end), index: list[i]?.index ?? 0 });
    i = hours?.end ?? end;
  }
  return out;
}

/** "[GPUs] for/over 24 days", starting near word `i`. */
function duration(list: readonly Word[], i: number): { readonly hours: number; readonly end: number } | undefined {
  const preposition = wordWithin(list, i, (w) => w === "for" || w === "over" || w === "during", 3);
  if (preposition === undefined) return undefined;
  let at = preposition + 1;
  while (at < preposition + 3 && ["about", "around", "approximately", "roughly"].includes(list[at]?.text.toLowerCase() ?? "")) at++;
  const amount = amountAt(list, at);
  const unit = amount === undefined ? undefined : HOURS.get(list[amount.next]?.text.toLowerCase() ?? "");
  return amount === undefined || unit === undefined ? undefined : { hours: amount.value * unit, end: amount.next };
}

/** H100s → H100. */
function bare(device: string): string {
  return /\ds$/.test(device) ? device.slice(0, -1) : device;
}

function slice(text: string, list: readonly Word[], from: number, to: number): string {
  const first = list[from];
  const last = list[to];
  return first === undefined || last === undefined ? "" : text.slice(first.index, last.index + last.raw.length).slice(0, 200);
}
