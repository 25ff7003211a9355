/**
 * The obligation groups: one issue for each of them and model. Every entry of the catalogue and every finding outside of it belongs to
 * exactly one, and no group mixes what is confidential in public with what is not.
 */

import { isConfidential, isConfidentialFile, namesIncidents } from "../checks/confidential-words.ts";
import type { Finding } from "../checks/types.ts";
import { isIncidentRegister } from "../records/incidents.ts";

export interface Group {
  /** Part of an issue's key and of its label; never changes. */
  readonly id: string;
  /** Starts the title. */
  readonly title: string;
  /** One sentence under the title: what is kept here, and for whom. */
  readonly text: string;
  /** True where nothing of it may show in a public repository. */
  readonly confidential: boolean;
}

/** In the order in which they are shown. */
export const GROUPS = [
  { id: "declaration", title: "Role and declaration", text: "Who provides the model, in which role, and which exemptions are declared.", confidential: false },
  { id: "documentation", title: "Model documentation", text: "The Model Documentation Form and the technical documentation of Annexes XI and XII.", confidential: false },
  { id: "compute", title: "Compute and energy", text: "Training compute, training time and energy, and how they were measured.", confidential: false },
  { id: "summary", title: "Public summary of training content", text: "The summary of Art. 53(1)(d), by the Commission's template.", confidential: false },
  { id: "copyright-policy", title: "Copyright policy", text: "The policy of Art. 53(1)(c), and what is done against infringing sources and outputs.", confidential: false },
  { id: "opt-outs", title: "Rights reservations and opt-outs", text: "Which reservations of rights crawlers followed, and the evidence for it.", confidential: false },
  { id: "complaints", title: "Complaints and removal requests", text: "How rightsholders reach the provider, and what became of their complaints.", confidential: false },
  { id: "requests", title: "Requests of downstream providers", text: "The contact for requests, and the answers to downstream providers.", confidential: false },
  { id: "act", title: "Duties of the Act", text: "What the AI Act and the Commission's Guidelines ask for beside documents: representative, cooperation, dates, routes.", confidential: false },
  { id: "authority-requests", title: "Requests of authorities", text: "Requests of the AI Office and of national authorities, and their answers.", confidential: true },
  { id: "safety", title: "Safety framework and reports", text: "What the Safety and Security chapter and Arts. 52 and 55 ask for of a model with systemic risk.", confidential: true },
  { id: "incidents", title: "Serious incidents", text: "How serious incidents are found, tracked and reported.", confidential: true },
  { id: "records", title: "Record files", text: "Record files that cannot be read, weights that no record covers, waivers that ran out.", confidential: false },
] as const satisfies readonly Group[];

export type GroupId = (typeof GROUPS)[number]["id"];

const byId: ReadonlyMap<string, Group> = new Map(GROUPS.map((one) => [one.id, one]));

/** The group with this id; undefined where there is none. */
export function group(id: string): Group | undefined {
  return byId.get(id);
}

interface Rule {
  readonly ids: RegExp;
  readonly group: GroupId;
}

/** The first that fits decides; ids of the catalogue have at most 16 characters. */
const RULES: readonly Rule[] = [
  { ids: /^(?:T-1\.2\.b|AIA-91)$/, group: "authority-requests" },
  { ids: /^(?:S-C9|S-9\.|AIA-55\.1\.c$|AIA-55\.2$|G-incident)/, group: "incidents" },
  { ids: /^(?:S-|AIA-52\.|AIA-55\.|AIA-XI\.2\.|G-notify|G-contest|G-modifier-sr$)/, group: "safety" },
  { ids: /^(?:MDF-(?:CMP|ENG)-|AIA-XI\.1\.2\.[de]$|AIA-3\.67$|G-(?:compute-|faq-energy$))/, group: "compute" },
  { ids: /^(?:MDF-|T-1$|T-1\.1\.|T-1\.3\.|AIA-53\.1\.[ab]$|AIA-XI\.1\.|AIA-XII\.)/, group: "documentation" },
  { ids: /^(?:PST-|AIA-53\.1\.d$)/, group: "summary" },
  { ids: /^C-1\.3\./, group: "opt-outs" },
  { ids: /^C-1\.5\./, group: "complaints" },
  { ids: /^(?:C-|AIA-53\.1\.c$)/, group: "copyright-policy" },
  { ids: /^T-1\.2\./, group: "requests" },
  { ids: /^(?:T-0\.|AIA-(?:2|3)\.|AIA-53\.2$|AIA-54\.6$|G-(?:scope|provider|placing|integration|exclude-eu|modifier|oss|lifecycle|faq-same-model|faq-contract)|G-code-effect$)/, group: "declaration" },
  { ids: /^(?:AIA-|G-)/, group: "act" },
];

/** The group of an entry of the catalogue. Ids that it does not know belong with the record files. */
export function groupOf(id: string): GroupId {
  const found = RULES.find((rule) => rule.ids.test(id));
  return found?.group ?? (isConfidential(id) ? "safety" : "records");
}

/** Families of findings that belong to no entry; all others are about the record files. */
const FAMILIES: ReadonlyMap<string, GroupId> = new Map([
  ["profile", "declaration"], ["classification", "declaration"], ["models", "declaration"], ["means", "act"], ["artifacts", "documentation"],
]);

/** The group of a finding that belongs to no entry of the catalogue. What touches confidential files stays with what they hold. */
export function groupOfFinding({ rule, path, message }: Pick<Finding, "rule" | "path" | "message">): GroupId {
  if (path !== undefined && isIncidentRegister(path)) return "incidents";
  if (/^(?:waivers|baseline)\//.test(rule) && namesIncidents(message)) return "incidents";
  if (path !== undefined && isConfidentialFile(path)) return /(?:^|\/)registers\//.test(path) ? "authority-requests" : "safety";
  return FAMILIES.get(rule.slice(0, Math.max(0, rule.indexOf("/")))) ?? "records";
}
