// src/law/house-clocks.ts
const HOUSE_CLOCKS = {
	complaint_acknowledge_days: {
		title: "Complaint acknowledged",
		entry: "C-1.5.2.iii",
		days: 7,
		start: "receipt of the complaint",
		stop: "acknowledged",
		sense: "by",
		check: "C-1.5.2.iii"
	},
	complaint_answer_days: {
		title: "Complaint answered",
		entry: "C-1.5.2.iii",
		days: 30,
		start: "receipt of the complaint",
		stop: "answered, with an outcome or a reason",
		sense: "by",
		check: "C-1.5.2.iii"
	},
	snapshot_age_days: {
		title: "Snapshot of reservations looked at again",
		entry: "C-1.3.1.a",
		days: 365,
		start: "last day of the snapshot",
		stop: "a newer snapshot",
		sense: "every",
		check: "C-1.3.1.a"
	},
	upstream_check_days: {
		title: "Documents of the base model's provider looked at again",
		entry: "G-modifier-scope",
		days: 180,
		start: "last look (checked)",
		stop: "another look",
		sense: "every",
		check: "modifier-scope",
		only: "modifiers"
	},
	gap_analysis_days: {
		title: "Gap analysis reviewed",
		entry: "G-nonsignatory",
		days: 365,
		start: "last review",
		stop: "a review",
		sense: "every",
		check: "routes",
		only: "chapters that are not signed"
	},
	estimate_days: {
		title: "Cumulative compute estimated again",
		entry: "G-notify",
		days: 30,
		start: "last estimate",
		stop: "an estimate",
		sense: "every",
		check: "safety-notification",
		only: "while training near 10^25 FLOP"
	},
	policy_review_days: {
		title: "Copyright policy reviewed",
		entry: "C-1.1.1.i",
		days: 365,
		start: "last review (policy_reviewed)",
		stop: "a review",
		sense: "every",
		check: "C-1.1.1.i",
		only: "where a review is recorded, or the clock is set"
	},
	contact_check_days: {
		title: "Contact for rightsholders tried out",
		entry: "C-1.5.1",
		days: 180,
		start: "last check (contact_checked)",
		stop: "a check",
		sense: "every",
		check: "C-1.5.1",
		only: "where a check is recorded, or the clock is set"
	}
};

export { HOUSE_CLOCKS as t };