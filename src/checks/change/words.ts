/** Words of consequences: foreign names in single back-ticks, clipped; at most three of a list, and how many more. */

const MAX_NAME = 60;
const SHOWN = 3;
const MAX_MESSAGE = 300;

/** A foreign name between back-ticks, on one line, at most 60 characters; the end of a path says more than its beginning. */
export function tick(name: string): string {
  const text = name.slice(-4096).replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("`", "'");
  return `\`${text.length > MAX_NAME ? `…${text.slice(1 - MAX_NAME)}` : text}\``;
}

/** `a`, `b`, `c` and 4 more; `most` bounds how many are named. */
export function names(list: readonly string[], most = SHOWN): string {
  const shown = list.slice(0, most).map(tick).join(", ");
  return list.length > most ? `${shown} and ${list.length - most} more` : shown;
}

/** `3 files`, `1 file`. */
export function count(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** One line of at most 300 characters. */
export function sentence(text: string): string {
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE - 1)}…` : text;
}

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
