import { w as impliedUtilisation, x as choosePeak } from "./band.js";
import { S as parametersPerToken, T as positive, x as estimates, y as deviceHours } from "./dependencies.js";
import { c as placeOf, n as factOf, r as factsOf } from "./finding.js";

// src/checks/energy-evidence.ts
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

// src/checks/compute-statement/inputs.ts
const MAX_STAGES = 20;
const MAX_FACTS = 6;
function inputLines(subject, showRecorded) {
	const { facts } = subject.model;
	return [...[
		["parameters.total", "parameters, total"],
		["parameters.active", "parameters per token"],
		["training.tokens", "training tokens"],
		["training.gpu_hours", "device-hours"]
	].flatMap(([key, what]) => factsOf(facts, key).slice(0, MAX_FACTS).flatMap((fact) => positive(fact.value) ? [{
		what,
		value: fact.value,
		method: `${fact.method}, ${fact.confidence}`,
		source: fact.sources[0] ?? { path: facts.path },
		recorded: false
	}] : [])), ...stageLines(subject, showRecorded)];
}
function stageLines(subject, show) {
	const file = subject.model.records.model;
	if (file === void 0) return [];
	return (file.data.training ?? []).slice(0, MAX_STAGES).flatMap((stage, i) => {
		const name = stage.stage === void 0 ? `stage ${i + 1}` : `stage "${stage.stage.slice(0, 60)}"`;
		return [
			[
				"tokens",
				stage.tokens,
				"tokens"
			],
			[
				"device-hours",
				deviceHours(stage),
				"hardware"
			],
			[
				"mean utilisation",
				stage.hardware?.utilisation,
				"hardware"
			],
			[
				"peak FLOP/s of one device",
				stage.hardware?.peak_flops,
				"hardware"
			],
			[
				"FLOP",
				stage.flop,
				"flop"
			]
		].flatMap(([what, value, key]) => positive(value) ? [{
			what: `${what}, ${name}`,
			...show ? { value } : {},
			method: "recorded",
			source: file.at("training", i, key),
			recorded: true
		}] : []);
	});
}
const is = (amount, way) => amount.method.startsWith(way);
function missingForArchitecture(subject) {
	const found = estimates(subject).filter((one) => is(one, "6PD"));
	const stages = subject.model.records.model?.data.training ?? [];
	const untold = stages.filter((stage) => !positive(stage.tokens)).length;
	if (found.some((one) => one.bound === void 0)) return [];
	if (found.length > 0) return [`tokens of ${untold} stage${untold === 1 ? "" : "s"} of the record`];
	const tokens = stages.some((stage) => positive(stage.tokens)) || factsOf(subject.model.facts, "training.tokens").some((fact) => positive(fact.value));
	return [...parametersPerToken(subject.model.facts) === void 0 ? ["the parameters that one token uses: a config.json or weight index in the repository, and for a mixture of experts the activated ones in the card"] : [], ...tokens ? [] : ["the tokens passed, epochs included: training: [{stage, tokens}] in model.yaml, or the training config"]];
}
function missingForHardware(subject) {
	const found = estimates(subject).filter((one) => is(one, "hardware"));
	const stages = subject.model.records.model?.data.training ?? [];
	const measured = found.some((one) => one.assumptions.some((words) => words.startsWith("utilisation "))) ? ["the measured mean utilisation: 0.5 of the Guidelines' examples was taken, and real runs lie between 0.2 and 0.5"] : [];
	if (found.some((one) => one.bound === void 0)) return measured;
	const without = stages.filter((stage) => deviceHours(stage) === void 0).length;
	if (found.length > 0) return [...without > 0 ? [`device-hours of ${without} stage${without === 1 ? "" : "s"} of the record`] : ["the device or its peak for a stage of the record"], ...measured];
	const hours = stages.some((stage) => deviceHours(stage) !== void 0) || factsOf(subject.model.facts, "training.gpu_hours").some((fact) => positive(fact.value));
	const peak = stages.some((stage) => choosePeak(stage.hardware?.type, stage.hardware?.peak_flops).ok);
	return [
		...hours ? [] : ["device-hours: hardware: {gpu_hours} for each stage in model.yaml"],
		...peak ? [] : ["the device with its dense peak: hardware: {type, peak_flops}"],
		...stages.some((stage) => positive(stage.hardware?.utilisation)) ? [] : ["the mean utilisation: hardware: {utilisation}"]
	];
}
function missingForEnergy(subject) {
	if (energyEvidence(subject).some((one) => one.part !== true)) return [];
	return [
		...(subject.model.records.model?.data.training ?? []).some((stage) => deviceHours(stage) !== void 0) || factsOf(subject.model.facts, "training.gpu_hours").length > 0 ? [] : ["device-hours"],
		"the mean power of one device with its share of the host, in kW",
		"the power usage effectiveness of the site (PUE)"
	];
}
function utilisation(subject) {
	const stages = (subject.model.records.model?.data.training ?? []).map((stage) => ({
		hours: deviceHours(stage),
		peak: choosePeak(stage.hardware?.type, stage.hardware?.peak_flops)
	}));
	const whole = estimates(subject).find((one) => is(one, "6PD") && one.bound === void 0);
	let full = 0;
	for (const { hours, peak } of stages) full = hours === void 0 || !peak.ok ? NaN : full + hours * peak.flops;
	const declared = whole === void 0 || !(full > 0) ? void 0 : impliedUtilisation(whole.flop, full, 1);
	const fact = factOf(subject.model.facts, "compute.utilisation");
	return declared ?? (positive(fact?.value) ? fact.value : void 0);
}
function timeOf(subject) {
	const file = subject.model.records.model;
	const stages = file?.data.training ?? [];
	const days = /* @__PURE__ */ new Map();
	for (const stage of stages) {
		const hours = deviceHours(stage);
		if (hours !== void 0) days.set(stage.hardware?.type?.slice(0, 60) ?? "device", (days.get(stage.hardware?.type?.slice(0, 60) ?? "device") ?? 0) + hours / 24);
	}
	if (file === void 0 || days.size === 0) return void 0;
	const wall = stages.map((stage) => stage.hardware?.hours ?? (positive(stage.hardware?.gpu_hours) && positive(stage.hardware?.count) ? stage.hardware.gpu_hours / stage.hardware.count : void 0));
	return {
		...wall.every((hours) => positive(hours)) ? { wallClockDays: wall.reduce((sum, hours) => sum + (hours ?? 0), 0) / 24 } : {},
		hardwareDays: [...days].map(([type, value]) => ({
			type,
			days: value
		})),
		source: file.at("training")
	};
}

export { timeOf as a, plausiblePower as c, missingForHardware as i, twoFigureMegawattHours as l, missingForArchitecture as n, utilisation as o, missingForEnergy as r, energyEvidence as s, inputLines as t };