/** What the doctor finds, and how it tells it. */

import { oneLine } from "../../github/redact.ts";

export type Level = "ok" | "note" | "warning" | "failure";

export interface Finding {
  readonly check: string;
  readonly level: Level;
  readonly message: string;
  readonly fix?: string;
}

export const ok = (check: string, message: string): Finding => ({ check, level: "ok", message });
export const note = (check: string, message: string): Finding => ({ check, level: "note", message });
export const warning = (check: string, message: string, fix: string): Finding => ({ check, level: "warning", message, fix });
export const failure = (check: string, message: string, fix: string): Finding => ({ check, level: "failure", message, fix });

/** An error's message without its own advice, for a sentence of ours. */
export function reason(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : "unexpected failure");
}

const SIGNS: Readonly<Record<Level, readonly [string, string]>> = { ok: ["ok     ", "32"], note: ["note   ", "36"], warning: ["warning", "33"], failure: ["FAILURE", "31"] };

/** Lines for a terminal or a file. */
export function findingsText(findings: readonly Finding[], colours: boolean): string {
  const paint = (text: string, code: string): string => (colours ? `\u001B[${code}m${text}\u001B[0m` : text);
  const lines = findings.flatMap(({ check, level, message, fix }) => {
    const [sign, code] = SIGNS[level];
    return [`${paint(sign, code)}  ${check}: ${message}`, ...(fix === undefined ? [] : [`         Fix: ${fix}`])];
  });
  const count = (level: Level): number => findings.filter((f) => f.level === level).length;
  const [failures, warnings] = [count("failure"), count("warning")];
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
  return `${[...lines, "", failures === 0 && warnings === 0 ? "Nothing to do." : `${plural(failures, "failure")}, ${plural(warnings, "warning")}.`].join("\n")}\n`;
}

export function findingsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ schemaVersion: 1, healthy: !findings.some((f) => f.level === "failure"), findings }, null, 2)}\n`;
}
