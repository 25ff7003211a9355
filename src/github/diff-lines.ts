/** Which lines of a changed file a review can comment on: those inside a hunk of the pull request's diff. */

/** First and last line of every hunk on the new side, from `patch` of a file (unified diff; a count left out means 1). */
export function hunks(patch: string): readonly { readonly first: number; readonly last: number }[] {
  return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap((m) => {
    const first = Number(m[1]);
    const lines = m[2] === undefined ? 1 : Number(m[2]);
    return lines === 0 ? [] : [{ first, last: first + lines - 1 }];
  });
}

/** True where all lines from `first` to `last` lie in one hunk. */
export function isCommentable(patch: string, first: number, last: number): boolean {
  return hunks(patch).some((hunk) => hunk.first <= first && last <= hunk.last);
}
