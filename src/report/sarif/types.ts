/** The part of SARIF 2.1.0 (OASIS Standard, 27 March 2020, with Errata 01) that this tool writes. */

export type Level = "error" | "warning" | "note";

export interface Message {
  readonly text: string;
}

export interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: "%SRCROOT%" };
  readonly region: { readonly startLine: number };
}

/** §3.49 reportingDescriptor, with the property bag that GitHub's code scanning reads. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message & { readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: "very-high" | "high" | "medium" | "low";
    readonly "problem.severity": "error" | "warning" | "recommendation";
  };
}

/** §3.27 result. */
export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: Message;
  readonly locations: readonly [{ readonly physicalLocation: PhysicalLocation }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: "new" | "unchanged";
  readonly suppressions?: readonly [{ readonly kind: "external"; readonly status: "accepted"; readonly justification: string }];
  readonly properties: { readonly check: string; readonly outcome: string; readonly model?: string };
}

/** §3.58 notification. */
export interface Notification {
  readonly level: Level;
  readonly message: Message;
  readonly associatedRule?: { readonly id: string; readonly index: number };
}
