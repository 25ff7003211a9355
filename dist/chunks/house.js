import { t as HOUSE_CLOCKS } from "./house-clocks.js";

// src/records/safety-types.ts
const SPECIFIED_RISKS = [
	"cbrn",
	"loss-of-control",
	"cyber-offence",
	"harmful-manipulation"
];
const FRAMEWORK_HEADINGS = [
	"process-overview",
	"trigger-points",
	"acceptance-criteria",
	"mitigations-per-tier",
	"tier-forecasts",
	"external-influence",
	"responsibilities",
	"updates"
];
const INCIDENT_CLASSES = [
	"critical-infrastructure",
	"cybersecurity",
	"death",
	"serious-harm"
];

// src/records/house.ts
const HOUSE_DAYS = Object.fromEntries(Object.entries(HOUSE_CLOCKS).map(([key, { days }]) => [key, days]));

export { SPECIFIED_RISKS as i, FRAMEWORK_HEADINGS as n, INCIDENT_CLASSES as r, HOUSE_DAYS as t };