/** Shape of the organisation's file. One schema reads the file and is published for editors. */

import { z } from "zod";
import { COMMENT } from "../records/config-types.ts";
import { FAIL_ON } from "../records/fail-on.ts";
import { HOUSE_DAYS } from "../records/house.ts";
import { choice, date, list, object, optional, says } from "../records/schema/kinds.ts";
import { schemaOf } from "../records/schema/json.ts";
import { few, ISSUE_KEYS, WATCH_KEYS, whole, word } from "../records/schema/watch.ts";
import { PRESET_NAMES } from "./presets.ts";
import type { LayerValues } from "./types.ts";

const [first, ...others] = FAIL_ON;
const glob = word("Glob on names of repositories, without the owner; upper and lower case are one", "wren-*", 120);
const names = (description: string) => few(word("Dotted name of a value, or the whole branch", "house", 60), 100, description, "[fail_on, house]");

const common = {
  ...WATCH_KEYS,
  fail_on: optional(z.enum([first ?? "error", ...others], says(`one of ${FAIL_ON.join(", ")}`, "gap")).meta({ description: "The mildest outcome that fails a pull request" })),
  comment: optional(choice(COMMENT, "When the Action comments on a pull request")),
  calendar: optional(object({ holidays: optional(list(date("A day that is no business day"), "Days that are no business days, beside weekends", "[2026-12-25]")) }, "Business days, for clocks that count them", "{holidays: [2026-12-25]}")),
  house: optional(object(Object.fromEntries(Object.entries(HOUSE_DAYS).map(([clock, days]) => [clock, optional(whole("Days", 0, 9999, days))])), "House clocks in days", "{complaint_answer_days: 30}")),
  confidential: optional(choice(["hidden", "id"], "What a public repository may show of confidential matters: nothing, or the bare id of the entry")),
  locked: optional(names("Values that no layer below can change")),
} as const;

const rule = object({
  match: few(glob, 50, "Names of repositories that this entry is about", '["wren-*"]'),
  ...common,
  issues: optional(object(ISSUE_KEYS, "Issues of these repositories", "{ahead_days: 60}")),
}, "What differs in some repositories", "{match: wren-*, mode: active}");

const ORGANISATION_KEYS = {
  preset: optional(choice(PRESET_NAMES, "A set of values to begin from")),
  ...common,
  issues: optional(object({ ...ISSUE_KEYS, budget: optional(whole("New issues of one run over the whole organisation; the rest is queued and shown", 0, 200, 10)) }, "Issues of the App", "{open_on: [conflict, gap, stale], ahead_days: 30}")),
  records_repository: optional(word("Private repository of the organisation for confidential issues and the dashboard, without the owner", "gpai-records", 100).regex(/^[A-Za-z0-9._-]+$/, says("the name of a repository without its owner", "gpai-records"))),
  include: optional(few(glob, 200, "Repositories that are watched", '["*"]')),
  exclude: optional(few(glob, 200, "Repositories that are not", '["sandbox-*"]')),
  repos: optional(list(rule, "What differs in some repositories; several entries that match apply in order", "[{match: wren-*, mode: active}]")),
} as const;

/** `.github/gpai-docket.yaml` of the organisation's `.github` repository. */
export const ORGANISATION = object(ORGANISATION_KEYS, "How GPAI Docket treats the repositories of an organisation: .github/gpai-docket.yaml in its .github repository", "mode: active");

export interface RuleData extends LayerValues {
  readonly match: readonly string[];
  readonly locked?: readonly string[];
}

export interface OrganisationData extends LayerValues {
  readonly preset?: (typeof PRESET_NAMES)[number];
  readonly locked?: readonly string[];
  readonly repos?: readonly RuleData[];
}

/** JSON Schema (draft 2020-12) of the file. */
export function organisationSchema(): { [key: string]: unknown } {
  return schemaOf("organisation", "gpai-docket.yaml of an organisation", ORGANISATION, { mode: "active", preset: "standard", locked: ["fail_on"], repos: [{ match: "wren-*", reminders: { days: [30, 0] } }] });
}

/** Fails to compile where the schema and the contract drift apart. */
type Conforms = z.infer<typeof ORGANISATION> extends OrganisationData ? true : never;
export const ORGANISATION_CONFORM: Conforms = true;
