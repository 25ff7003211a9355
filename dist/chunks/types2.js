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

export { OUTCOMES as t };