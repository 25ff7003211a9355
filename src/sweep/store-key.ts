/** What every store holds its keys to. */

/** The key itself. Throws where it is none: 1 to 500 characters of printable ASCII. A slip of the caller, never of foreign data. */
export function checkKey(key: string): string {
  if (!/^[\x20-\x7e]{1,500}$/.test(key)) throw new Error(`not a key of a store: ${JSON.stringify(key.slice(0, 100))}`);
  return key;
}
