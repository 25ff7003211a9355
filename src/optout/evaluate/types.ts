import type { Access, AgentRole, Evidence, Mode, Use, UseVerdict } from "../types.ts";

/** One page or file as it was fetched, with what was kept of the response and of the site. `null` stands for absent everywhere. */
export interface EvalRow {
  /** Given back as it came: a text, number or boolean. */
  readonly id?: unknown;
  readonly url: string;
  /** Where redirects led. */
  readonly final_url?: string;
  /** Product token or whole User-Agent string of the fetch; an empty text is a name that no group has. */
  readonly agent?: string;
  /** Time of the fetch. */
  readonly time?: string | number;
  /** The text of robots.txt. */
  readonly robots?: string;
  /** HTTP status of robots.txt, or `unreachable`. */
  readonly robots_status?: number | string;
  /** When robots.txt was fetched. */
  readonly robots_time?: string | number;
  /** Response headers: an object of texts or lists, or a list of `[name, value]`. */
  readonly headers?: unknown;
  readonly html?: string;
  /** `/.well-known/tdmrep.json`, as text or parsed. */
  readonly tdmrep_json?: unknown;
  /** Metadata in the file that was fetched: `{xmp, opf, assertion, assertions, "plus:DataMining"}`, one assertion, or a text of XMP or OPF. */
  readonly embedded?: unknown;
  readonly rsl_xml?: string;
  readonly ai_txt?: string;
  /** Names to ask besides those of the options. */
  readonly control_tokens?: readonly string[];
  readonly training_bots?: readonly string[];
}

export interface EvalOptions {
  /** Default `rfc9309`. */
  readonly mode?: Mode;
  /** Name that fetched where a row has none. */
  readonly agent?: string;
  readonly controlTokens?: readonly string[];
  readonly trainingBots?: readonly string[];
  /** Adds which other known AI-training agents robots.txt blocks. */
  readonly generic?: boolean;
  /** RFC 9309 §2.4: 24. */
  readonly maxSnapshotAgeHours?: number;
}

/** What one further name is told by robots.txt. */
export interface NameAnswer {
  readonly agent: string;
  readonly role: AgentRole;
  readonly crawl: Access;
  readonly rule?: string;
  readonly line?: number;
  readonly modes?: ModeAnswers;
}

/** Both readings of robots.txt, where they differ. */
export type ModeAnswers = Readonly<Record<Mode, Access>>;

/** Why something is not evaluable or left open; stable words. */
export const EVAL_REASONS = [
  "not-an-object", "no-url", "bad-type", "bad-url", "bad-time", "too-many-names", "no-agent", "day-only", "stale-snapshot", "robots-after-fetch",
  "no-robots-body", "redirect-not-followed", "bad-status", "too-many-rules", "robots-unreadable", "no-robots-of-final-url", "more-evidence",
] as const;
export type EvalReason = (typeof EVAL_REASONS)[number];

export interface EvalResult {
  readonly id: string | number | boolean | null;
  readonly crawl: Access;
  readonly use: Readonly<Record<Use, UseVerdict>>;
  readonly evidence: readonly Evidence[];
  /** Words of EVAL_REASONS, present where a verdict is `not-evaluable` or was left open; with the field, as `bad-type:headers`. */
  readonly reasons?: readonly string[];
  /** Present where more than the fetching agent was asked. */
  readonly names?: readonly NameAnswer[];
  readonly modes?: ModeAnswers;
  readonly generic?: { readonly blocked: readonly string[] };
}
