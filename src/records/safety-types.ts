/**
 * safety.yaml: where the material of the Safety and Security chapter is kept, and on which days things happened. No value of it is
 * needed in git: who holds which version of which document (a pointer), receipts, dates. Keys that are ids of the catalogue
 * (`S-3.2: {held_by, digest, version, date}`) stand beside these names.
 */

import type { PointerRecord } from "./types.ts";

/** A transmission to the AI Office through EU SEND: the receipt's id and its day, never what was sent. */
export interface Transmission {
  readonly receipt?: string;
  /** ISO date. */
  readonly date?: string;
  /** Version of the document that was sent. */
  readonly version?: string;
}

interface VersionNote { readonly version?: string; readonly date?: string; readonly reason?: string }

/** The four risks of Appendix 1.4, by these ids; others are the provider's own. */
export const SPECIFIED_RISKS = ["cbrn", "loss-of-control", "cyber-offence", "harmful-manipulation"] as const;

/** The eight headings of Measure 1.1. */
export const FRAMEWORK_HEADINGS = ["process-overview", "trigger-points", "acceptance-criteria", "mitigations-per-tier", "tier-forecasts", "external-influence", "responsibilities", "updates"] as const;

/** Classes of serious incidents, each with its clock (Measure 9.3): a 2 days, b 5, c 10, d 15. */
export const INCIDENT_CLASSES = ["critical-infrastructure", "cybersecurity", "death", "serious-harm"] as const;

export interface SafetyRisk {
  readonly id: string;
  readonly scenarios?: PointerRecord;
  /** Model-independent information (Measure 3.1). */
  readonly information?: PointerRecord;
  readonly evaluations?: readonly PointerRecord[];
  readonly modelling?: PointerRecord;
  readonly estimation?: PointerRecord;
  /** Tiers, margin and the decision for this risk (Measure 4.1). */
  readonly acceptance?: PointerRecord;
  /** Id of a reference model (`references`), where the model is held to be similarly safe or safer for this risk (App. 2.2). */
  readonly similarly_safe?: string;
}

export interface ModelReport extends PointerRecord {
  /** Versions of the model that it covers. */
  readonly covers?: readonly string[];
  readonly confirmed_on?: string;
  readonly sent?: readonly Transmission[];
  /** Interim report, where the full one came later (Measure 7.7). */
  readonly interim?: Transmission;
  /** Day of the outlook, which covers six months (Measure 7.3). */
  readonly outlook?: string;
  readonly changelog?: readonly VersionNote[];
  /** Random input and output samples given for each relevant evaluation, at the least (Measure 7.3: five). */
  readonly samples_per_evaluation?: number;
  /** Paths, URLs or names of external reports that are attached or linked (Measure 7.4). */
  readonly external_reports?: readonly string[];
  /** Why there is none. */
  readonly no_external_reports?: string;
}

export interface SafetyRecord {
  readonly scope?: {
    /** Among the provider's most capable models on the market (Measure 7.6). */
    readonly most_capable?: boolean;
    /** Used inside only; with the reason. */
    readonly internal_only?: boolean;
    /** The chapter is followed for this model although it has no systemic risk. */
    readonly volunteered?: boolean;
    readonly reason?: string;
  };
  readonly notification?: {
    /** Day on which the condition of Art. 51(1)(a) was met. */
    readonly met_on?: string;
    /** Day on which it became known that it will be met. */
    readonly foreseen_on?: string;
    readonly notified_on?: string;
    readonly receipt?: string;
    /** Arguments against the classification (Art. 52(2)). */
    readonly rebuttal?: PointerRecord;
    /** Last estimate of the cumulative compute while training (Guidelines, section 2.3.2). */
    readonly estimated_on?: string;
  };
  readonly framework?: PointerRecord & {
    readonly confirmed_on?: string;
    readonly sent?: readonly Transmission[];
    readonly changelog?: readonly VersionNote[];
    /** Which of the eight headings of Measure 1.1 it has. */
    readonly headings?: readonly (typeof FRAMEWORK_HEADINGS)[number][];
  };
  readonly framework_assessments?: readonly (PointerRecord & { readonly covers?: readonly ("adequacy" | "adherence")[] })[];
  /** Events that make an assessment or an update due now (Measures 1.3, 7.6): a day and a kind, never what happened. */
  readonly events?: readonly { readonly on: string; readonly kind: "material-change" | "serious-incident" | "near-miss" | "risk-change" | "condition-met"; readonly closed_on?: string }[];
  /** Lighter evaluations at trigger points (Measure 1.2). */
  readonly light_evaluations?: readonly { readonly date: string; readonly trigger?: string }[];
  /** Full four-step cycles (Measure 1.2). */
  readonly cycles?: readonly { readonly date: string; readonly model_version?: string; readonly document?: PointerRecord }[];
  readonly risks?: readonly SafetyRisk[];
  /** Go or no-go by release (Measure 4.2). */
  readonly decisions?: readonly { readonly on: string; readonly version?: string; readonly proceed?: boolean; readonly document?: PointerRecord }[];
  /** Safety mitigations and their robustness (Measure 5.1). */
  readonly mitigations?: PointerRecord;
  readonly security?: {
    /** public: downloadable weights, which ends Commitment 6 for the version. */
    readonly weights?: "public" | "private" | "deleted";
    readonly goal?: PointerRecord;
    readonly controls?: PointerRecord;
    /** Last check of who may reach unreleased weights (App. 4.3). */
    readonly access_review?: string;
    /** Address for reports of weaknesses (App. 4.5). */
    readonly contact?: string;
    /** Last review by outsiders or red team (App. 4.5). */
    readonly reviewed?: string;
    /** Commitment 6 is not owed for a model weaker than one whose weights are open. */
    readonly exempt?: { readonly model?: string; readonly comparison?: PointerRecord };
  };
  readonly model_reports?: readonly ModelReport[];
  /** Exception from the six-monthly update (Measure 7.6). */
  readonly report_exception?: { readonly kind: "unchanged" | "successor" | "similarly-safe"; readonly reason?: string; readonly on?: string };
  /** Functions, not names of people (Measure 8.1). */
  readonly responsibilities?: { readonly oversight?: string; readonly ownership?: string; readonly monitoring?: string; readonly assurance?: string; readonly resources?: PointerRecord; readonly whistleblower_policy?: string; readonly whistleblower_notice?: string };
  /** Post-market monitoring plan (Measure 3.5). */
  readonly monitoring?: PointerRecord;
  readonly external_evaluators?: {
    /** Published selection criteria: path or URL. */
    readonly criteria?: string;
    /** Public procedure for responsible disclosure: path or URL. */
    readonly disclosure?: string;
    readonly reports?: readonly PointerRecord[];
    /** Public search for evaluators (App. 3.5): URL and days. */
    readonly search?: { readonly call?: string; readonly opened?: string; readonly closed?: string; readonly found?: boolean };
    /** Findings that evaluators made known, and their release (Measure 3.5: held back at most 30 business days). */
    readonly findings?: readonly { readonly id: string; readonly known_on: string; readonly released_on?: string }[];
  };
  /** Evaluations with their days (App. 3.4). */
  readonly evaluations?: readonly (PointerRecord & { readonly started?: string; readonly ended?: string; readonly risks?: readonly string[]; readonly internal_validity?: boolean; readonly external_validity?: boolean; readonly reproducible?: boolean; readonly elicitation?: boolean; readonly mitigations_tested?: boolean })[];
  /** Safe reference models (App. 2.1, 2.2). */
  readonly references?: readonly { readonly id: string; readonly ground?: "before-code" | "full-cycle"; readonly date?: string; readonly lost_on?: string; readonly justification?: PointerRecord }[];
  /** How to report a serious incident directly: path, URL or address (Measure 9.1). */
  readonly incident_channel?: string;
  readonly incident_process?: PointerRecord;
  /** Additional documentation (Measure 10.1). */
  readonly documentation?: { readonly architecture?: PointerRecord; readonly integration?: PointerRecord; readonly evaluations?: PointerRecord; readonly mitigations?: PointerRecord };
  readonly retention?: { readonly incidents_years?: number; readonly documents_years?: number };
  /** Published summaries (Measure 10.2). */
  readonly published?: { readonly framework?: { readonly url?: string; readonly version?: string; readonly date?: string }; readonly model_report?: { readonly url?: string; readonly version?: string; readonly date?: string }; readonly not_needed?: string };
}
