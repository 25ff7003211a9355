// src/records/fail-on.ts
const FAIL_ON = [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown",
	"never"
];

export { FAIL_ON as t };