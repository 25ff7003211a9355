// src/checks/types.ts
const OUTCOMES = [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown",
	"upcoming",
	"waived",
	"recorded",
	"not-applicable"
];
const CONSEQUENCE_KINDS = [
	"new-weights",
	"changed-weights",
	"changed-config",
	"changed-data",
	"changed-crawler",
	"changed-licence",
	"changed-base-model"
];
const DATE_KINDS = [
	"duty",
	"clock",
	"information"
];

export { DATE_KINDS as n, OUTCOMES as r, CONSEQUENCE_KINDS as t };