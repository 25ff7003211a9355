/** Colours of the report on light and on dark paper. Every text colour has a contrast of 4.5:1 or more on paper and sheet. */

type Name = "paper" | "sheet" | "ink" | "quiet" | "line" | "accent" | "mark" | "error" | "conflict" | "gap" | "stale" | "unknown" | "upcoming" | "waived" | "recorded" | "rest";

export const LIGHT_COLOURS: Readonly<Record<Name, string>> = {
  paper: "#fff", sheet: "#f6f5f2", ink: "#1d1c1a", quiet: "#57534d", line: "#d8d4cc", accent: "#1b4b7a", mark: "#fff4d6",
  error: "#8f1d1d", conflict: "#a01c1c", gap: "#8a4300", stale: "#6b4300", unknown: "#4a4690", upcoming: "#1b5a78", waived: "#57534d", recorded: "#1f6338", rest: "#57534d",
};

export const DARK_COLOURS: Readonly<Record<Name, string>> = {
  paper: "#16181b", sheet: "#1f2226", ink: "#e9e6e0", quiet: "#b1aca3", line: "#3a3e44", accent: "#93c0ee", mark: "#3a3116",
  error: "#ff9d94", conflict: "#ff9d94", gap: "#f3b16a", stale: "#dfc05e", unknown: "#b9b5f5", upcoming: "#86c8e6", waived: "#b1aca3", recorded: "#86cf9e", rest: "#b1aca3",
};

/** The colours as custom properties of a style sheet. */
export function variables(colours: Readonly<Record<Name, string>>): string {
  return Object.entries(colours).map(([name, value]) => ` --${name}: ${value};`).join("");
}
