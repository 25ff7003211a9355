import { t as FAIL_ON } from "./fail-on.js";
import { t as HOUSE_DAYS } from "./house.js";
import { d as preprocess, f as record, m as string, o as int, t as _enum } from "./schemas.js";
import { a as flag, c as optional, d as says, f as sha256, i as date, l as orText, m as text, n as choice, o as list, r as count, s as object, t as SHORTHANDS } from "./kinds.js";

// src/records/config-types.ts
const MODES = [
	"off",
	"preview",
	"active"
];
const PULL_REQUESTS = [
	"auto",
	"app",
	"action",
	"off"
];
const OPEN_ON = [
	"conflict",
	"gap",
	"stale",
	"unknown"
];
const COMMENT = [
	"on-change",
	"always",
	"never"
];

// src/records/schema/watch.ts
const whole = (description, least, most, example) => {
	const told = says(`a whole number from ${least} to ${most.toLocaleString("en")}`, String(example));
	return int(told).min(least, told).max(most, told).meta({
		description,
		examples: [example]
	});
};
const word = (description, example, most) => {
	const told = says(`a text of 1 to ${most} characters on one line`, example);
	return string(told).min(1, told).max(most, told).regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, told).meta({
		description,
		examples: [example]
	});
};
const few = (item, most, description, example) => {
	const schema = list(item, description, example).refine((items) => items.length <= most, says(`a list of at most ${most} items`, example)).meta({ description });
	SHORTHANDS.add(schema);
	return schema;
};
const mode = choice(MODES, "off: not watched; preview: the dashboard shows what would be done; active: issues are opened. A repository may only turn it down");
const pullRequests = choice(PULL_REQUESTS, "Who reports on pull requests: auto (the App, unless the Action already does), app, action, off");
const ISSUE_KEYS = {
	open_on: optional(few(choice(OPEN_ON, "An outcome"), OPEN_ON.length, "Outcomes that open an issue", "[conflict, gap, stale]")),
	ahead_days: optional(whole("Days before a due day on which an issue is opened for what is still upcoming", 0, 730, 30)),
	labels: optional(few(word("A label", "legal", 50), 20, "Labels beside those of the App", "[legal]")),
	without: optional(few(word("A group of obligations", "copyright", 60), 100, "Groups of obligations that get no issue", "[copyright]"))
};
const reminders = preprocess((value) => value === "off" || value === "no" || value === "none" ? {
	days: [],
	every_months: 0
} : value, object({
	days: optional(few(whole("Days before the due day (0: on it)", 0, 730, 30), 20, "Days before the due day, or at it (0), on which a comment is written", "[30, 7, 0]")),
	every_months: optional(whole("After the due day: one comment every so many months, 0 for none", 0, 24, 1)),
	back_off: optional(whole("Each further comment comes after this many times the pause before it; 1: evenly", 1, 12, 1))
}, "Comments on an open issue, beside those on a change of its state; off for none", "{days: [30, 7, 0], every_months: 1, back_off: 1}"));
SHORTHANDS.add(reminders);
const WATCH_KEYS = {
	mode: optional(mode),
	pull_requests: optional(pullRequests),
	reminders: optional(reminders),
	snooze: optional(object({ max_days: optional(whole("Longest pause that closing an issue as not planned buys, in days", 1, 730, 90)) }, "Closing an issue as not planned puts it off", "{max_days: 90}")),
	complaints: optional(object({
		enabled: optional(flag("Whether issues made from the form for rightsholders are answered")),
		propose: optional(flag("Whether the row of the register is proposed by pull request"))
	}, "Complaints and removal requests as issues", "{enabled: true, propose: true}"))
};
object({
	...WATCH_KEYS,
	issues: optional(object(ISSUE_KEYS, "", ""))
}, "", "");

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
	house: optional(object(Object.fromEntries(Object.entries(HOUSE_DAYS).map(([clock, days]) => [clock, optional(count("Days", String(days)))])), "House clocks in days", "{complaint_answer_days: 30}")),
	...WATCH_KEYS,
	issues: optional(object(ISSUE_KEYS, "Issues of the App in this repository", "{open_on: [conflict, gap, stale], ahead_days: 30}"))
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

export { WATCH_KEYS as a, word as c, ISSUE_KEYS as i, COMMENT as l, CONFIG as n, few as o, WAIVERS as r, whole as s, AROUND_FIELDS as t, MODES as u };