/** A http(s) URL as spans of bytes: host, port and robots target, with no string made. */

/** Things about a URL that a reader may want to count; flags of `UrlSpans.odd`. */
export const ODD = {
  userinfo: 1,
  ipv6: 2,
  ipv4: 4,
  /** A label in punycode, whether written so or in Unicode. */
  idn: 8,
  percentInHost: 16,
  trailingDot: 32,
  /** Path bytes differ from the input: dot segments resolved, backslashes turned, tabs and line ends dropped. */
  rewritten: 64,
  /** A port other than the scheme's own. */
  port: 128,
} as const;

/** Filled by `splitUrl` and reused: a caller must not keep it over the next call. */
export interface UrlSpans {
  /** The caller's buffer, or the scratch buffer of this object where the URL had to be rewritten. */
  bytes: Uint8Array;
  https: boolean;
  /** Host in ASCII, lower case, without trailing dot; IPv6 with its brackets. */
  hostStart: number;
  hostEnd: number;
  /** 0 = default port of the scheme. */
  port: number;
  /** Path and query without the fragment; empty = "/". */
  targetStart: number;
  targetEnd: number;
  /** Flags of `ODD`. */
  odd: number;
  readonly slow: SlowState;
}

/** Scratch and last-authority memo of the slow path. */
export interface SlowState {
  scratch: Uint8Array;
  /** Authority that was asked last (without userinfo), with the scheme, as latin1 text; its answer below. */
  key: string;
  valid: boolean;
  host: Uint8Array;
  port: number;
  odd: number;
}

/** Fresh spans with their own scratch buffer: one per URL that is to live at the same time. */
export function urlSpans(): UrlSpans {
  return {
    bytes: new Uint8Array(0), https: false, hostStart: 0, hostEnd: 0, port: 0, targetStart: 0, targetEnd: 0, odd: 0,
    slow: { scratch: new Uint8Array(1024), key: "", valid: false, host: new Uint8Array(0), port: 0, odd: 0 },
  };
}

const text = (bytes: Uint8Array, start: number, end: number): string => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");

/** Host as text. */
export function hostText(url: UrlSpans): string {
  return text(url.bytes, url.hostStart, url.hostEnd);
}

/** Path and query as text; "/" where the URL has none. */
export function targetText(url: UrlSpans): string {
  return url.targetStart === url.targetEnd ? "/" : text(url.bytes, url.targetStart, url.targetEnd);
}

/** Scheme, host and port as they stand in a robots.txt lookup: `https://example.com:8443`. */
export function originText(url: UrlSpans): string {
  return `${url.https ? "https" : "http"}://${hostText(url)}${url.port === 0 ? "" : `:${String(url.port)}`}`;
}
