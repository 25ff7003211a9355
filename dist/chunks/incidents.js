import { n as nearest } from "./classification-types.js";
import { r as INCIDENT_CLASSES } from "./house.js";

// src/records/incidents.ts
const INCIDENT_DATES = [
	"aware_on",
	"involvement_known_on",
	"initial_on",
	"interim_on",
	"resolved_on",
	"final_on"
];
const INCIDENT_COLUMNS = [
	"class",
	...INCIDENT_DATES,
	"receipt"
];
function isIncidentRegister(path) {
	return /(?:^|\/)incidents\.[a-z]{3,4}$/i.test(path);
}
function readClass(cell) {
	const given = (cell ?? "").trim().toLowerCase().replaceAll(/[\s_]+/g, "-");
	if (given === "") return void 0;
	const known = INCIDENT_CLASSES.find((one) => one === given);
	if (known !== void 0) return { class: known };
	const near = nearest(given, INCIDENT_CLASSES);
	return { problem: {
		kind: "invalid",
		message: "`class` is none of the classes of Measure 9.3",
		fix: near === void 0 ? `Write one of ${INCIDENT_CLASSES.join(", ")}.` : `Did you mean ${near}?`
	} };
}

export { readClass as i, INCIDENT_DATES as n, isIncidentRegister as r, INCIDENT_COLUMNS as t };