/** What readers of every shape hand on: one capture of one file of one origin, and the bodies by their digest. */

import { hash } from "node:crypto";
import type { SchemeCode } from "./origin-hash.ts";
import type { SnapshotProtocol } from "./types.ts";

/** Largest body that is read, in bytes: far beyond the 500 KiB that RFC 9309 §2.5 asks for, and in Base64 still a line that can be read. */
export const MAX_BODY = 11 * 1024 * 1024;

/** A yes or no per agent for the whole site, without rules. */
export interface Decision {
  readonly allowed: readonly string[];
  readonly disallowed: readonly string[];
}

export type Outcome =
  /** `decision` is used where the body turns out to be given nowhere. */
  | { readonly kind: "body"; readonly digest: string; readonly decision?: Decision }
  /** `compared`: the state in the other mode, where it differs (429). */
  | { readonly kind: "state"; readonly state: "unavailable" | "unreachable" | "unreadable" | "error-unknown"; readonly compared?: "unavailable" | "unreachable"; readonly error?: string }
  /** Answered by a redirect whose end is not part of the capture. */
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "decision"; readonly decision: Decision };

export interface Capture {
  readonly protocol: SnapshotProtocol;
  readonly scheme: SchemeCode;
  /** ASCII, lower case, no trailing dot; IPv6 in brackets. */
  readonly host: string;
  /** 0 = default of the scheme. */
  readonly port: number;
  /** Milliseconds since 1970 of the earliest moment; NaN where the capture has no time. */
  readonly from: number;
  /** Seconds by which the moment may be later. */
  readonly span: number;
  readonly outcome: Outcome;
  readonly status?: number;
  readonly finalUrl?: string;
  /** 1-based line of the file, 0 for a file of its own. */
  readonly line: number;
}

export interface CaptureSink {
  /** The captures that follow come from this file. */
  file(name: string): void;
  hasBody(protocol: SnapshotProtocol, digest: string): boolean;
  /** A body with its verified digest; the bytes are only lent. */
  body(protocol: SnapshotProtocol, digest: string, bytes: Uint8Array): void;
  capture(capture: Capture): void;
}

/** SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

/** Gives the body to the sink unless it has it, and returns its digest. */
export function giveBody(sink: CaptureSink, protocol: SnapshotProtocol, bytes: Uint8Array): string {
  const digest = sha256(bytes);
  if (!sink.hasBody(protocol, digest)) sink.body(protocol, digest, bytes);
  return digest;
}

/** Several sinks as one. */
export function tee(sinks: readonly CaptureSink[]): CaptureSink {
  return {
    file: (name) => { for (const sink of sinks) sink.file(name); },
    hasBody: (protocol, digest) => sinks.every((sink) => sink.hasBody(protocol, digest)),
    body: (protocol, digest, bytes) => { for (const sink of sinks) sink.body(protocol, digest, bytes); },
    capture: (capture) => { for (const sink of sinks) sink.capture(capture); },
  };
}
