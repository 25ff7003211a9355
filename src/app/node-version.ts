/** The App's Node; known before anything else is loaded, since the rest does not even load on an older one. Imports nothing. */

/** pg-boss needs it. */
export const OLDEST_NODE = "22.12";

/** `version` as `process.version` or `process.versions.node` tells it. */
export function nodeIsTooOld(version: string): boolean {
  const found = /^v?(\d{1,4})\.(\d{1,4})\./.exec(version);
  const [major, minor] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  return major < 22 || (major === 22 && minor < 12);
}
