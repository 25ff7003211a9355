/** Limits of GitHub that this folder keeps to. */

/** Characters of one comment. */
export const COMMENT_LIMIT = 65_536;
/** Comments of one review: GitHub times out on reviews with many more. */
export const REVIEW_COMMENTS = 20;
