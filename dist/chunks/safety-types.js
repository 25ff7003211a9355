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

export { INCIDENT_CLASSES as n, SPECIFIED_RISKS as r, FRAMEWORK_HEADINGS as t };