import { y as deviceHours } from "./dependencies.js";
import { c as placeOf, r as factsOf } from "./finding.js";

// src/checks/energy-evidence.ts
function positive(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0;
}
const LOG = "codecarbon";
const FINE_TUNING = /^fine-?tuning: /i;
function megawattHours(kwh) {
	return Number((kwh / 1e3).toPrecision(12));
}
function energyEvidence(subject) {
	return [...recordedEnergy(subject), ...factEnergy(subject)];
}
function recordedEnergy(subject) {
	const file = subject.model.records.model;
	if (file === void 0) return [];
	const found = [];
	const { energy, training = [] } = file.data;
	if (positive(energy?.mwh)) {
		const at = file.at("energy", "mwh");
		found.push({
			mwh: [energy.mwh],
			words: `${placeOf(at)} records (energy.mwh)`,
			place: placeOf(at),
			at,
			from: "record"
		});
	}
	const stages = training.filter((stage) => positive(stage.energy_kwh));
	if (stages.length > 0) {
		const at = file.at("training");
		const kwh = stages.reduce((sum, stage) => sum + (stage.energy_kwh ?? 0), 0);
		found.push({
			mwh: [megawattHours(kwh)],
			words: `the stages at ${placeOf(at)} add up to (energy_kwh / 1000)`,
			place: placeOf(at),
			at,
			from: "stages",
			...stages.length < training.length ? { part: true } : {}
		});
	}
	return found;
}
function factEnergy(subject) {
	const facts = factsOf(subject.model.facts, "energy.kwh").flatMap((fact) => positive(fact.value) ? [{
		...fact,
		value: fact.value
	}] : []);
	const found = [];
	const [stated] = facts.filter((fact) => fact.method !== LOG && !FINE_TUNING.test(fact.sources[0]?.detail ?? ""));
	if (stated !== void 0) {
		const tuned = facts.filter((fact) => FINE_TUNING.test(fact.sources[0]?.detail ?? "")).reduce((sum, fact) => sum + fact.value, 0);
		const place = placeOf(stated.sources[0]);
		found.push({
			mwh: [megawattHours(stated.value), ...tuned > 0 ? [megawattHours(stated.value + tuned)] : []],
			words: `${place} gives (${stated.value} kWh = ${megawattHours(stated.value)} MWh)`,
			place,
			shown: String(megawattHours(stated.value)),
			from: "artifact",
			...stated.sources[0] === void 0 ? {} : { at: stated.sources[0] }
		});
	}
	for (const log of facts.filter((fact) => fact.method === LOG)) {
		const place = placeOf(log.sources[0]);
		found.push({
			mwh: [megawattHours(log.value)],
			words: `${place} tracked (${log.value} kWh = ${megawattHours(log.value)} MWh)`,
			place,
			shown: String(megawattHours(log.value)),
			part: true,
			from: "log",
			...log.sources[0] === void 0 ? {} : { at: log.sources[0] }
		});
	}
	return found;
}
function twoFigureMegawattHours(mwh) {
	const [mantissa = "", exponent = ""] = mwh.toExponential(1).split("e");
	const power = Number(exponent);
	if (mantissa.endsWith(".0") && power > 0) return `${mantissa}e${power}`;
	return power >= -6 && power < 15 ? Number(`${mantissa}e${power}`).toFixed(Math.max(0, 1 - power)) : `${mantissa}e${power}`;
}
const POWER = {
	from: .05,
	to: 5
};
function plausiblePower(subject, mwh) {
	const file = subject.model.records.model;
	const stages = (file?.data.training ?? []).map(deviceHours);
	if (file === void 0 || stages.length === 0 || stages.includes(void 0)) return void 0;
	const hours = stages.reduce((sum, one) => sum + (one ?? 0), 0);
	const kilowatts = mwh * 1e3 / hours;
	if (kilowatts >= POWER.from && kilowatts <= POWER.to) return void 0;
	return {
		words: kilowatts < POWER.from ? `less than ${POWER.from} kW` : `more than ${POWER.to} kW`,
		place: placeOf(file.at("training"))
	};
}

export { plausiblePower as n, twoFigureMegawattHours as r, energyEvidence as t };