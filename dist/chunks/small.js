import { t as FAIL_ON } from "./fail-on.js";
import { _ as unknown, f as record, m as string, t as _enum } from "./schemas.js";
import { c as optional, d as says, f as sha256, i as date, l as orText, m as text, n as choice, o as list, r as count, s as object } from "./kinds.js";

// src/records/schema/small.ts
const [first, ...others] = FAIL_ON;
const CONFIG = object({
	fail_on: optional(_enum([first ?? "error", ...others], says(`one of ${FAIL_ON.join(", ")}`, "gap")).meta({ description: "The mildest outcome that fails the job" })),
	comment: optional(choice([
		"on-change",
		"always",
		"never"
	], "When a pull request gets a comment: on-change (the default), always, never")),
	calendar: optional(object({ holidays: optional(list(date("A day that is no business day"), "Days that are no business days, beside weekends", "[2026-12-25]")) }, "Business days, for clocks that count them", "{holidays: [2026-12-25]}")),
	house: optional(record(string(), count("Days", "30"), says("a mapping of clock: days", "{complaint_answer_days: 30}")).meta({ description: "House clocks in days: complaint_acknowledge_days, complaint_answer_days, snapshot_age_days, upstream_check_days, gap_analysis_days, estimate_days" })),
	reminders: optional(unknown().meta({ description: "Kept for a later version: reminders by issue" }))
}, "How the tool behaves in this repository; on a pull request the base branch's file counts", "fail_on: gap");
const WAIVER = object({
	id: text("Id of the obligation", "C-1.2.1.b"),
	reason: text("Why it is waived", "list arrives with the next crawl"),
	owner: text("Who answers for it", "Head of Data"),
	until: date("Last day, at most 180 days after from"),
	from: optional(date("First day")),
	model: optional(text("Model id, where only one is meant", "wren-3b"))
}, "A waiver", "{id: C-1.2.1.b, reason: list arrives with the next crawl, owner: Head of Data, until: 2027-02-28}");
const WAIVERS = object({ waivers: optional(list(WAIVER, "Waivers", "[{id: C-1.2.1.b, reason: …, owner: …, until: 2027-02-28}]")) }, "Findings that a named person accepts for at most 180 days", "waivers: []");
const published = object({
	url: optional(text("Where", "https://example.eu/summary")),
	path: optional(text("File in this repository", "docs/summary.md")),
	sha256: optional(sha256("Digest")),
	date: optional(date("Since when")),
	channel: optional(text("website, model card, repository, …", "website"))
}, "A place of publication", "{url: https://example.eu/summary, date: 2026-03-10, channel: website}");
const earlier = object({
	version: optional(text("Version", "1.2")),
	date: optional(date("Its date")),
	path: optional(text("File", "docs/archive/1.2.yaml")),
	ref: optional(text("Tag or commit", "docs-v1.2"))
}, "An earlier version", "{version: \"1.2\", date: 2026-06-02, ref: docs-v1.2}");
const AROUND_FIELDS = {
	earlier_versions: optional(list(orText(earlier, "ref"), "Earlier versions, kept for 10 years", "[{version: \"1.2\", date: 2026-06-02}]")),
	published: optional(list(orText(published, "url"), "Places of publication", "[{url: https://example.eu/summary, date: 2026-03-10}]")),
	size_units: optional(record(string(), text("Unit", "tokens"), says("a mapping of modality: unit", "{Text: tokens}")).meta({ description: "Unit of the register's sizes by modality" }))
};
object(AROUND_FIELDS, "", "");

export { CONFIG as n, WAIVERS as r, AROUND_FIELDS as t };