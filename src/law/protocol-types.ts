/** Shapes of the catalogue of reservation protocols. */

export interface Protocol {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly kind:
    | "ietf-proposed-standard" | "w3c-community-group-report" | "ietf-draft" | "vendor-policy" | "industry-recommendation" | "community-convention"
    | "vendor-convention" | "dif-ratified-specification" | "industry-standard" | "private-specification" | "private-registry";
  readonly version: string;
  /** ISO date or month. */
  readonly since?: string;
  /** ISO date on which its standing was looked up. */
  readonly read: string;
  readonly carriers: readonly string[];
  readonly speaksOf: "access" | "use";
  /** False: a known name that this program does not evaluate. */
  readonly evaluated?: false;
  readonly eu: {
    /** The Code names RFC 9309 itself (C-1.3.1.a); of the others it asks without naming them (C-1.3.1.b). */
    readonly status: "named-by-code" | "advisory";
    /** Id of the obligation. */
    readonly basis: string;
  };
  readonly source: string;
  readonly verified: string;
  readonly note?: string;
}

/** The list of generally agreed protocols of measure 1.3 of the Copyright chapter, as far as it was known on `asOf`. */
export interface AgreedList {
  readonly asOf: string;
  readonly status: "pending" | "final";
  readonly consultation: { readonly from: string; readonly to: string };
  readonly workshop: string;
  /** Ids of protocols that were discussed. */
  readonly discussed: readonly string[];
  /** Ids of protocols on the list; null while it is pending. */
  readonly final: readonly string[] | null;
  readonly basis: string;
  readonly verified: string;
  readonly note?: string;
}

/** Labels of one version of draft-ietf-aipref-vocab. */
export interface AiprefVocabulary {
  /** `vocab-05`. */
  readonly version: string;
  /** ISO date of publication; in force until the next version. */
  readonly from: string;
  /** Label → the label of the category that it is a part of, null at the top. */
  readonly labels: Readonly<Record<string, string | null>>;
  /** Use → the label that speaks of it. */
  readonly uses: Readonly<Partial<Record<"tdm" | "train" | "train-generative" | "ai-input" | "search", string>>>;
  readonly verified: string;
  readonly note?: string;
}
