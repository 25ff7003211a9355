// src/optout/verify/result.ts
const RESULT_SCHEMA = "gpai-docket/optout-verification/1";
const ROW_VERDICTS = [
	"honoured",
	"violated",
	"no-snapshot",
	"stale-snapshot",
	"unreadable",
	"not-evaluable"
];

export { ROW_VERDICTS as n, RESULT_SCHEMA as t };