/** The hidden first line by which a comment of ours is found again (an HTML comment, which GitHub keeps and does not show). */

/** Longest marker, with its line end: budgets of comments leave room for it. */
export const MARKER_LENGTH = 200;

const MARKER = /^<!-- gpai-docket:v1:([a-z-]{1,32}):([A-Za-z0-9._/-]{1,100}) ([0-9a-f]{16}) -->(?:\r?\n|$)/;

export interface Marker {
  /** What the comment is for, e.g. `pull-request`. */
  readonly purpose: string;
  /** Which of several of that kind on one pull request, e.g. one per model folder. */
  readonly key: string;
  /** 16 hex digits over what the comment says, without commit ids: equal digests need no write. */
  readonly digest: string;
}

/** The marker as a line with its line end. `key` is made of letters, digits, `.`, `_`, `/`, `-`, at most 100 of them. */
export function markerLine({ purpose, key, digest }: Marker): string {
  const line = `<!-- gpai-docket:v1:${purpose}:${key} ${digest} -->\n`;
  if (!MARKER.test(line)) throw new Error("a marker that could not be read back");
  return line;
}

/** The marker of a comment's body; undefined where its first line is none. Whose comment it is, the caller must check. */
export function readMarker(body: string): Marker | undefined {
  const found = MARKER.exec(body.slice(0, MARKER_LENGTH + 100));
  return found === null ? undefined : { purpose: found[1] ?? "", key: found[2] ?? "", digest: found[3] ?? "" };
}
