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

export { OUTCOMES as n, CONSEQUENCE_KINDS as t };