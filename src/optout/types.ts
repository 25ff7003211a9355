/**
 * Words of the opt-out room. Access (may this crawler fetch the URL) is kept apart from use (may the copy be used for training).
 * Absence of a signal is `unknown`, never permission; across protocols the most restrictive statement wins.
 */

/** May the agent fetch the URL. `unknown`: no robots.txt was given. `not-evaluable`: something that the question needs is missing. */
export type Access = "allowed" | "disallowed" | "unknown" | "not-evaluable";

/** May the copy be used in this way. `conditional`: permitted under terms (payment, licence, user, place). */
export type UseVerdict = "reserved" | "conditional" | "permitted" | "unknown" | "not-evaluable";

/** Uses that protocols speak of. `train` covers any training of AI models; `tdm` any text and data mining. */
export const USES = ["tdm", "train", "train-generative", "ai-input", "search"] as const;
export type Use = (typeof USES)[number];

/** How robots.txt is read: by the letter of RFC 9309, or as google/robotstxt does (typos, `AI2Bot` read as `AI`, no decoding of %XX). */
export const MODES = ["rfc9309", "google"] as const;
export type Mode = (typeof MODES)[number];

/** Ids of reservation protocols in the catalogue (`src/law/data/protocols.yaml`). */
export type ProtocolId = "rfc9309" | "tdmrep" | "aipref" | "content-signal" | "rsl" | "noai" | "ai-txt" | "cawg" | "iptc-plus";

export type Carrier = "robots.txt" | "file" | "header" | "html-meta" | "html-link" | "embedded" | "link-header" | "status";

/** Why a name is asked of robots.txt. */
export type AgentRole = "fetched" | "control-token" | "training-bot" | "other";

/** One statement that was found, with its place: kept beside the combined verdict, never collapsed into it. */
export interface Evidence {
  readonly protocol: ProtocolId;
  readonly carrier: Carrier;
  /** What it speaks of. */
  readonly about: "crawl" | Use;
  readonly verdict: Access | UseVerdict;
  /** The rule, header value or element that decides, cut at 200 characters. */
  readonly rule?: string;
  /** 1-based line in robots.txt, tdmrep.json (entry number), or the file named by the carrier. */
  readonly line?: number;
  /** The name that was asked, and the role in which. */
  readonly agent?: string;
  readonly role?: AgentRole;
  /** Name of the header or element. */
  readonly name?: string;
  /** Version of the vocabulary that was in force (AIPREF: `vocab-05`; RSL: `1.0`). */
  readonly vocabulary?: string;
  /** URL of terms: TDM policy, RSL licence. */
  readonly policy?: string;
  /** What a reader should know: ignored parameters, odd values, intermediary's default. */
  readonly note?: string;
}

/** What one carrier of one protocol says: a verdict per use that it speaks of, with the evidence. Never thrown, always returned. */
export interface Statement {
  readonly uses: Readonly<Partial<Record<Use, UseVerdict>>>;
  readonly evidence: readonly Evidence[];
}

/** Terms of a response or file that the parsers look at, by lower-case header name; several lines of one header are several strings. */
export type Headers = ReadonlyMap<string, readonly string[]>;
