import { n as ROW_VERDICTS } from "./result.js";

// src/optout/verify/reasons.ts
const REASON_VERDICT = {
	"allowed": "honoured",
	"unavailable": "honoured",
	"robots-txt": "honoured",
	"fetching-agent": "violated",
	"control-token": "violated",
	"training-bot": "violated",
	"unreachable": "violated",
	"third-party": "violated",
	"host-not-in-snapshots": "no-snapshot",
	"before-first-snapshot": "no-snapshot",
	"digest-not-in-snapshots": "no-snapshot",
	"robots-after-fetch": "no-snapshot",
	"snapshots-without-time": "no-snapshot",
	"no-snapshots-given": "no-snapshot",
	"older-than-allowed": "stale-snapshot",
	"not-json": "unreadable",
	"not-an-object": "unreadable",
	"duplicate-key": "unreadable",
	"no-url": "unreadable",
	"too-long": "unreadable",
	"wrong-columns": "unreadable",
	"not-utf8": "unreadable",
	"unreadable": "unreadable",
	"bad-url": "unreadable",
	"snapshot-unreadable": "unreadable",
	"no-agent": "not-evaluable",
	"undeclared-agent": "not-evaluable",
	"no-time": "not-evaluable",
	"bad-time": "not-evaluable",
	"time-before-1990": "not-evaluable",
	"time-in-future": "not-evaluable",
	"day-only": "not-evaluable",
	"not-http": "not-evaluable",
	"too-many-rules": "not-evaluable",
	"fetch-status-unknown": "not-evaluable",
	"decision-not-said": "not-evaluable",
	"snapshots-conflict": "not-evaluable",
	"robots-time-unknown": "not-evaluable",
	"snapshot-time-uncertain": "not-evaluable"
};
const REASONS = Object.keys(REASON_VERDICT);
const REASON_CODE = Object.fromEntries(REASONS.map((reason, code) => [reason, code]));
const VERDICT_OF = Uint8Array.from(REASONS, (reason) => ROW_VERDICTS.indexOf(REASON_VERDICT[reason]));
const WEIGHT = [
	"honoured",
	"stale-snapshot",
	"no-snapshot",
	"not-evaluable",
	"unreadable",
	"violated"
];
const WEIGHT_OF = Uint8Array.from(REASONS, (reason) => WEIGHT.indexOf(REASON_VERDICT[reason]));
function weightier(a, b) {
	return (WEIGHT_OF[b] ?? 0) > (WEIGHT_OF[a] ?? 0) ? b : a;
}
const NOTES = [
	"modes-differ",
	"stale-would-be-violated",
	"stale-would-be-honoured",
	"access-control-status",
	"not-retained",
	"reserved-beside-robots",
	"other-agents-blocked",
	"agent-assumed",
	"time-without-zone",
	"time-from-manifest",
	"snapshot-time-coarse",
	"snapshot-of-yes-or-no",
	"digest-differs-from-snapshot",
	"signals-not-read",
	"redirected-elsewhere",
	"third-party-no-snapshot",
	"third-party-stale-snapshot",
	"removal-decided-after-fetch",
	"removal-without-time",
	"listed-after-fetch",
	"hosts-not-told-apart",
	"rsl-terms-not-read"
];
const NOTE_CODE = Object.fromEntries(NOTES.map((note, code) => [note, code]));
const PROTOCOLS = [
	"rfc9309",
	"tdmrep",
	"aipref",
	"content-signal",
	"rsl",
	"noai",
	"ai-txt",
	"cawg",
	"iptc-plus"
];
const TRAIN = [
	"reserved",
	"conditional",
	"permitted",
	"unknown",
	"not-evaluable"
];
const TRAIN_CODE = Object.fromEntries(TRAIN.map((verdict, code) => [verdict, code]));
const PROTOCOL_CODE = Object.fromEntries(PROTOCOLS.map((id, code) => [id, code]));
const JOIN_EXAMPLES = [
	"exclusion-list",
	"pirated-host",
	"removal-request"
];
const EXAMPLE_KEYS = [
	...REASONS.map((reason) => `${REASON_VERDICT[reason]} ${reason}`),
	...PROTOCOLS.map((id) => `reserved ${id}`),
	...JOIN_EXAMPLES
];
const protocolExamples = (protocol) => REASONS.length + protocol;
const joinExamples = (join) => REASONS.length + PROTOCOLS.length + JOIN_EXAMPLES.indexOf(join);

export { PROTOCOL_CODE as a, REASON_VERDICT as c, VERDICT_OF as d, joinExamples as f, PROTOCOLS as i, TRAIN as l, weightier as m, NOTES as n, REASONS as o, protocolExamples as p, NOTE_CODE as r, REASON_CODE as s, EXAMPLE_KEYS as t, TRAIN_CODE as u };