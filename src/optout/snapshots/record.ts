/** Remembers what readers hand on, so that it can be written as a snapshot manifest. */

import type { Capture, CaptureSink } from "./capture.ts";
import type { SnapshotProtocol } from "./types.ts";

/** Where bodies wait until they are written: memory, or a file of the caller. */
export interface BodyStore {
  put(bytes: Uint8Array): number;
  get(id: number): Uint8Array;
}

/** Bodies in memory. */
export function memoryStore(): BodyStore {
  const bodies: Uint8Array[] = [];
  return { put: (bytes) => bodies.push(new Uint8Array(bytes)) - 1, get: (id) => bodies[id] ?? new Uint8Array(0) };
}

export interface Recorder extends CaptureSink {
  readonly captures: readonly Capture[];
  /** Digest → id in the store. */
  readonly bodies: ReadonlyMap<string, number>;
  readonly store: BodyStore;
  readonly protocol: SnapshotProtocol;
  /** Captures of other protocols, which are not recorded. */
  readonly others: Readonly<Partial<Record<SnapshotProtocol, number>>>;
}

/** A recorder for the captures of one protocol. */
export function recorder(protocol: SnapshotProtocol, store: BodyStore): Recorder {
  const captures: Capture[] = [];
  const bodies = new Map<string, number>();
  const others: Partial<Record<SnapshotProtocol, number>> = {};
  return {
    captures, bodies, store, protocol, others,
    file: () => undefined,
    hasBody: (of, digest) => of !== protocol || bodies.has(digest),
    body: (of, digest, bytes) => { if (of === protocol && !bodies.has(digest)) bodies.set(digest, store.put(bytes)); },
    capture: (capture) => {
      if (capture.protocol === protocol) captures.push(capture);
      else others[capture.protocol] = (others[capture.protocol] ?? 0) + 1;
    },
  };
}
