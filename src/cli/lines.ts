/** Lines of a byte stream, bounded: a line that is too long is skipped to its end and reported, never gathered. */

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line end; undefined where the line was longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * Lines ended by LF (a CR before it is dropped), the last one also without. Yields them in batches, one for each piece read, so that
 * a fast reader does not pay for a promise per line. `maxBytes` bounds one line and with it the memory.
 */
export async function* lineBatches(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let held = 0;
  let skipping = false;
  const close = (): Line => {
    number += 1;
    const bytes = skipping ? undefined : trimmed(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts));
    parts = [];
    held = 0;
    skipping = false;
    return { number, bytes };
  };
  const hold = (part: Uint8Array): void => {
    held += part.length;
    if (held > maxBytes) { skipping = true; parts = []; } else if (!skipping) parts.push(part);
  };
  for await (const piece of input) {
    const batch: Line[] = [];
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      hold(piece.subarray(start, end));
      batch.push(close());
      start = end + 1;
    }
    if (start < piece.length) hold(piece.subarray(start));
    if (batch.length > 0) yield batch;
  }
  if (held > 0 || skipping) yield [close()];
}

function trimmed(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}
