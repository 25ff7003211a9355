/** The short record files: waivers, config, what surrounds the fields. */

import { z } from "zod";
import { FAIL_ON } from "../fail-on.ts";
import { HOUSE_DAYS } from "../house.ts";
import type { Config, FieldsRecord } from "../types.ts";
import { choice, count, date, list, object, optional, orText, says, sha256, text } from "./kinds.ts";
import { ISSUE_KEYS, WATCH_KEYS } from "./watch.ts";

const [first, ...others] = FAIL_ON;

export const CONFIG = object({
  fail_on: optional(z.enum([first ?? "error", ...others], says(`one of ${FAIL_ON.join(", ")}`, "gap")).meta({ description: "The mildest outcome that fails the job" })),
  comment: optional(choice(["on-change", "always", "never"], "When a pull request gets a comment: on-change (the default), always, never")),
  calendar: optional(object({ holidays: optional(list(date("A day that is no business day"), "Days that are no business days, beside weekends", "[2026-12-25]")) }, "Business days, for clocks that count them", "{holidays: [2026-12-25]}")),
  house: optional(object(Object.fromEntries(Object.entries(HOUSE_DAYS).map(([clock, days]) => [clock, optional(count("Days", String(days)))])), "House clocks in days", "{complaint_answer_days: 30}")),
  ...WATCH_KEYS,
  issues: optional(object(ISSUE_KEYS, "Issues of the App in this repository", "{open_on: [conflict, gap, stale], ahead_days: 30}")),
}, "How the tool behaves in this repository; on a pull request the base branch's file counts", "fail_on: gap");

export const WAIVER = object({
  id: text("Id of the obligation", "C-1.2.1.b"), reason: text("Why it is waived", "list arrives with the next crawl"), owner: text("Who answers for it", "Head of Data"), until: date("Last day, at most 180 days after from"),
  from: optional(date("First day")), model: optional(text("Model id, where only one is meant", "wren-3b")),
}, "A waiver", "{id: C-1.2.1.b, reason: list arrives with the next crawl, owner: Head of Data, until: 2027-02-28}");

export const WAIVERS = object({ waivers: optional(list(WAIVER, "Waivers", "[{id: C-1.2.1.b, reason: …, owner: …, until: 2027-02-28}]")) }, "Findings that a named person accepts for at most 180 days", "waivers: []");

const published = object({ url: optional(text("Where", "https://example.eu/summary")), path: optional(text("File in this repository", "docs/summary.md")), sha256: optional(sha256("Digest")), date: optional(date("Since when")), channel: optional(text("website, model card, repository, …", "website")) }, "A place of publication", "{url: https://example.eu/summary, date: 2026-03-10, channel: website}");
const earlier = object({ version: optional(text("Version", "1.2")), date: optional(date("Its date")), path: optional(text("File", "docs/archive/1.2.yaml")), ref: optional(text("Tag or commit", "docs-v1.2")) }, "An earlier version", '{version: "1.2", date: 2026-06-02, ref: docs-v1.2}');

/** What stands beside the fields in documentation.yaml and summary.yaml. */
export const AROUND_FIELDS = {
  earlier_versions: optional(list(orText(earlier, "ref"), "Earlier versions, kept for 10 years", '[{version: "1.2", date: 2026-06-02}]')),
  published: optional(list(orText(published, "url"), "Places of publication", "[{url: https://example.eu/summary, date: 2026-03-10}]")),
  size_units: optional(z.record(z.string(), text("Unit", "tokens"), says("a mapping of modality: unit", "{Text: tokens}")).meta({ description: "Unit of the register's sizes by modality" })),
} as const;

const around = object(AROUND_FIELDS, "", "");

/** Fails to compile where the schemas and the contract drift apart. */
type SmallConform = z.infer<typeof CONFIG> extends Config ? (z.infer<typeof around> extends Omit<FieldsRecord, "fields"> ? true : never) : never;
export const SMALL_CONFORM: SmallConform = true;
