/** Skeleton of safety.yaml, for `gpai-docket init --safety`. Nothing in it is an answer. */

const POINTER = "{held_by: , digest: sha256:…, version: \"\", date: 2026-01-31}";
const P = (key: string): string => `# ${key}: ${POINTER}\n`;

/** Lines of safety.yaml below its header: every section as a comment, with the measure that it is for. */
export const EMPTY_SAFETY = `# Only pointers, receipts and days: nothing confidential belongs here. In a public repository keep this file elsewhere.

# Art. 52(1): within two weeks after 10^25 FLOP is met, or foreseeable
# notification: {foreseen_on: 2026-01-31, notified_on: 2026-01-31, receipt: }

# Measures 1.1 to 1.4: the Framework
# framework: {held_by: , digest: sha256:…, version: "", date: 2026-01-31, confirmed_on: 2026-01-31, sent: [{receipt: , date: 2026-01-31, version: ""}]}
# framework_assessments: [${POINTER}]
# cycles: [{date: 2026-01-31, model_version: ""}]

# Measures 2.1 to 4.2, Appendix 1.4: the four specified risks, and your own
# risks: [cbrn, loss-of-control, cyber-offence, harmful-manipulation]   # each with scenarios, information, evaluations, modelling, estimation, acceptance
# references: [{id: , ground: , date: 2026-01-31, justification: ${POINTER}}]   # Appendix 2; then similarly_safe: <its id> under the risk
# light_evaluations: [{date: 2026-01-31, trigger: }]
# evaluations: [${POINTER}]
# decisions: [{on: 2026-01-31, version: "", proceed: }]

# Measures 3.5 and 5.1, Appendix 3.5
${P("monitoring")}${P("mitigations")}# external_evaluators: {criteria: , disclosure: , reports: []}

# Commitment 6, Appendix 4
# security: {weights: , goal: ${POINTER}, controls: ${POINTER}, access_review: 2026-01-31, contact: }

# Commitment 7: Model Reports, newest last
# scope: {most_capable: }
# model_reports: [{held_by: , digest: sha256:…, version: "", date: 2026-01-31, covers: [], confirmed_on: 2026-01-31, sent: [{receipt: , date: 2026-01-31}], outlook: 2026-01-31}]

# Commitment 8: functions, not names of people
# responsibilities: {oversight: , ownership: , monitoring: , assurance: }

# Commitments 9 and 10. Incidents: registers/incidents.csv, by id and days; its header alone says that there was none:
#   id,class,aware_on,involvement_known_on,initial_on,interim_on,resolved_on,final_on,receipt
# incident_channel: 
${P("incident_process")}# retention: {incidents_years: 5, documents_years: 10}
# documentation: {architecture: , integration: , evaluations: , mitigations: }
# published: {framework: {url: , version: "", date: 2026-01-31}, model_report: {url: , version: "", date: 2026-01-31}}
`;
