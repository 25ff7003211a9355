/** model.yaml: what a provider declares about itself and one model. */

import type { CodeChapter, Role } from "../law/types.ts";

export interface AlternativeMeans {
  readonly description?: string;
  /** Path in the repository or URL of the evidence. */
  readonly evidence?: string;
  /** Why it is held to be adequate, in the provider's words. */
  readonly adequacy?: string;
  /** What is still missing, in the provider's words. */
  readonly missing?: string;
  /** ISO date of the last review of this entry. */
  readonly reviewed?: string;
}

/** A document of the base model's provider, as it was when somebody last looked. */
export interface UpstreamDocument {
  readonly url?: string;
  /** Copy in this repository. */
  readonly path?: string;
  readonly sha256?: string;
  readonly version?: string;
  /** ISO date that the document carries. */
  readonly date?: string;
  /** ISO date on which a person, or a pull request, last looked whether there is a newer one. */
  readonly checked?: string;
  /** The newest version seen upstream, where it is not the one that the rest of this entry names. */
  readonly newest?: { readonly version?: string; readonly date?: string; readonly sha256?: string };
}

export interface BaseModel {
  readonly id: string;
  readonly relation?: string;
  /** Training compute of the base in FLOP, as published or estimated. */
  readonly flop?: number;
  /** Where that amount is from. */
  readonly flop_source?: string;
  /** Other amounts for the same base, where methods differ: all are held against the modification. */
  readonly flop_estimates?: readonly { readonly flop?: number; readonly method?: string; readonly source?: string }[];
  /** Why the base's compute can be neither known nor estimated (Guidelines, section 3.2). */
  readonly flop_unknown?: string;
  readonly systemic_risk?: boolean;
  readonly documents?: { readonly summary?: UpstreamDocument; readonly documentation?: UpstreamDocument };
}

/** One part of the cumulative compute (Guidelines, Annex A.1). */
export interface ComputeComponent {
  readonly stage?: string;
  /** FLOP. */
  readonly flop?: number;
  readonly method?: string;
  readonly kind?: "pre-training" | "fine-tuning" | "synthetic-data" | "base" | "merged" | "other";
}

export interface TrainingStage {
  readonly stage?: string;
  readonly tokens?: number;
  readonly epochs?: number;
  readonly config?: string;
  readonly hardware?: { readonly type?: string; readonly count?: number; readonly hours?: number; readonly gpu_hours?: number; readonly utilisation?: number; readonly peak_flops?: number };
  readonly energy_kwh?: number;
  readonly flop?: number;
  readonly date?: string;
}

export interface ModelRecord {
  readonly model?: { readonly id?: string; readonly name?: string; readonly versions?: readonly string[]; readonly card?: string; readonly path?: string };
  readonly role?: Role;
  /** Why, where role is library or not-gpai. */
  readonly reason?: string;
  readonly provider?: { readonly name?: string; readonly contact?: string; readonly authorised_representative?: string; readonly established_in_union?: boolean; readonly sme?: boolean; readonly size?: "sme" | "smc" | "large"; readonly search_engine?: boolean };
  readonly code_of_practice?: { readonly signatory?: boolean; readonly chapters?: readonly CodeChapter[]; readonly alternative_means?: string | Readonly<Record<string, string | AlternativeMeans>>;
    /** The gap analysis as last rendered: a path in this repository. */
    readonly gap_analysis?: string;
    /** ISO date of the last review of a gap analysis that somebody wrote by other means; what `gpai-docket gaps` writes carries its own. */
    readonly gap_analysis_reviewed?: string;
    /** Report of the measures to the AI Office (Guidelines, section 5.1): receipt and day only. `reviewed`: the day on which a person last found that nothing material has changed since. */
    readonly report?: { readonly receipt?: string; readonly date?: string; readonly reviewed?: string } };
  readonly dates?: { readonly released?: string; readonly eu_market?: string; readonly pretraining_start?: string };
  /** The Commission takes all versions from one large pre-training run by the same provider as one model (Guidelines, section 2.2). */
  readonly lineage?: { readonly id?: string; readonly releases?: readonly { readonly version: string; readonly date?: string; readonly eu_market?: string; readonly ref?: string }[] };
  readonly licence?: { readonly id?: string; readonly files?: readonly string[]; readonly open_source?: boolean;
    /** Payment, personal data or anything else asked for in return (Guidelines, section 4.2.2), or none with a reason. */
    readonly monetisation?: string; readonly gating?: string; readonly use_limits?: string };
  readonly systemic_risk?: boolean;
  readonly crawls?: boolean;
  readonly further_training?: boolean;
  readonly weights?: readonly { readonly path?: string; readonly url?: string; readonly revision?: string; readonly sha256?: string; readonly files?: Readonly<Record<string, string>> }[];
  readonly training?: readonly TrainingStage[];
  readonly compute?: {
    /** Cumulative training compute in FLOP: what is held against 10^25. */
    readonly flop?: number;
    /** Compute that directly feeds parameter updates in FLOP: what is held against 10^23 (Guidelines, Annex A.1). */
    readonly direct_flop?: number;
    readonly method?: string; readonly assumptions?: string; readonly uncertainty?: number; readonly components?: readonly ComputeComponent[];
    /** ISO date of the estimate; before the large run for a model near 10^25. */
    readonly estimated_on?: string };
  readonly energy?: { /** MWh. */ readonly mwh?: number; readonly method?: string; /** What is missing for an estimate. */ readonly missing?: readonly string[] };
  readonly base_models?: readonly BaseModel[];
  /** Files or URLs: model_documentation, acceptable_use, summary, copyright_policy, … */
  readonly documents?: Readonly<Record<string, string>>;
  /** Changes a person judged not relevant, so that they make no document due (T-1.1.c). */
  readonly not_relevant?: readonly { readonly path: string; readonly sha256?: string; readonly reason: string; readonly by?: string; readonly on?: string }[];
  readonly reviewed?: { readonly by?: string; readonly on?: string };
  readonly confirmed?: readonly string[];
}
