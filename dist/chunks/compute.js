import { D as fieldAt, F as orderOfMagnitude, N as formatFlop, _ as cumulative, b as direct, i as nameOfModel, k as stateOf, t as basesOf, w as cumulativeParts } from "./dependencies.js";
import { A as ERROR_MARGIN, M as SYSTEMIC_RISK_THRESHOLD, N as threshold, j as GPAI_THRESHOLD } from "./band.js";
import { a as obligation } from "./catalogue.js";
import { t as classify } from "./placeholder.js";
import { a as timeOf, i as missingForHardware, l as twoFigureMegawattHours, n as missingForArchitecture, o as utilisation, r as missingForEnergy, s as energyEvidence, t as inputLines } from "./inputs2.js";
import { n as nameOfSubject, t as matchModels } from "./match.js";
import { t as readFacts } from "./facts.js";
import { t as loadRecords } from "./load.js";
import { t as RepositoryError } from "./port.js";
import { t as silent } from "./progress.js";
import { d as visible, r as clip } from "./escape.js";
import { n as wrap } from "./style.js";
import { t as renderJson } from "./json2.js";
import { t as openRepository } from "./open2.js";
import { i as readArgs, n as isoDate, r as oneOf } from "./args.js";
import { t as progressLine } from "./progress2.js";

// src/checks/compute-statement/types.ts
const RECIPIENTS = [
	"AIO",
	"NCA",
	"DP"
];

// src/checks/compute-statement/statement.ts
const FIELDS = [
	"MDF-CMP-1",
	"MDF-CMP-2",
	"MDF-CMP-3",
	"MDF-CMP-4",
	"MDF-CMP-5",
	"MDF-ENG-1",
	"MDF-ENG-2",
	"MDF-ENG-3",
	"MDF-ENG-4"
];
function amountLine(one, at, show) {
	const shown = show || !one.recorded;
	return {
		method: one.method,
		band: threshold(one.flop, at),
		source: one.source,
		recorded: one.recorded,
		assumptions: one.assumptions,
		...shown ? {
			flop: one.flop,
			text: formatFlop(one.flop),
			range: {
				from: one.flop * (1 - ERROR_MARGIN),
				to: one.flop * (1 + ERROR_MARGIN)
			}
		} : {},
		...one.bound === void 0 ? {} : { bound: one.bound }
	};
}
function sideOf(amounts) {
	const telling = amounts.filter(({ band, bound }) => bound === void 0 || (bound === "at-least" ? band === "above" : band === "below"));
	const sides = new Set(telling.map(({ band }) => band));
	const [first] = sides;
	return first === void 0 ? "unknown" : sides.size > 1 ? "differs" : first;
}
function meaning(amounts, at, show) {
	const lines = amounts.map((one) => amountLine(one, at, show));
	return {
		threshold: at,
		amounts: lines,
		side: sideOf(lines)
	};
}
function energyLine(one, show) {
	const [mwh = 0] = one.mwh;
	const recorded = one.from === "record" || one.from === "stages";
	return {
		from: one.from,
		part: one.part === true,
		recorded,
		source: one.at ?? { path: one.place },
		...show || !recorded ? {
			mwh,
			text: `${twoFigureMegawattHours(mwh)} MWh`
		} : {}
	};
}
function partLines(subject, show) {
	const recorded = cumulativeParts(subject.model.records).parts.map(({ kind, what, flop, source }) => ({
		kind,
		what,
		amount: flop !== void 0,
		source,
		...show && flop !== void 0 ? { flop } : {}
	}));
	const named = new Set((subject.model.records.model?.data.base_models ?? []).map((base) => nameOfModel(base.id)));
	const shown = basesOf(subject).filter((base) => !named.has(nameOfModel(base.id))).slice(0, MAX_BASES).map((base) => ({
		kind: "base",
		what: `${base.id}, which the files name as a base`,
		amount: false,
		source: base.source
	}));
	return [...recorded, ...shown];
}
const MAX_BASES = 20;
function fieldLine(subject, id) {
	const entry = obligation(id);
	const { value, at } = fieldAt(subject.model.records, id);
	const { kind } = stateOf(value);
	return {
		id,
		title: entry?.title ?? id,
		source: at,
		recorded: kind === "value" || kind === "na" || kind === "pointer" ? kind : "open",
		...value === void 0 ? {} : { present: true },
		...entry?.unit === void 0 ? {} : { unit: entry.unit },
		...entry?.precision === void 0 ? {} : { precision: entry.precision }
	};
}
function fieldsFor(subject, recipient) {
	return FIELDS.filter((id) => obligation(id)?.recipients?.includes(recipient) === true).map((id) => fieldLine(subject, id));
}
function methodAt(subject) {
	const file = subject.model.records.model;
	if (file !== void 0 && classify(file.data.energy?.method ?? "").kind === "value") return file.at("energy", "method");
	const field = fieldAt(subject.model.records, "MDF-ENG-2");
	return stateOf(field.value).kind === "value" ? field.at : void 0;
}
function missingAt(subject) {
	const file = subject.model.records.model;
	return file !== void 0 && (file.data.energy?.missing ?? []).some((one) => classify(one).kind === "value") ? file.at("energy", "missing") : void 0;
}
function computeStatement(subject, { date, showRecorded }) {
	const { id, name } = subject.model;
	const all = meaning(cumulative(subject), SYSTEMIC_RISK_THRESHOLD, showRecorded);
	const implied = utilisation(subject);
	const time = showRecorded ? timeOf(subject) : void 0;
	const [method, listed] = [methodAt(subject), missingAt(subject)];
	return {
		schemaVersion: 1,
		model: {
			id,
			...name === void 0 ? {} : { name }
		},
		date,
		inputs: inputLines(subject, showRecorded),
		direct: meaning(direct(subject), GPAI_THRESHOLD, showRecorded),
		cumulative: all,
		...implied === void 0 ? {} : { impliedUtilisation: implied },
		parts: partLines(subject, showRecorded),
		...time === void 0 ? {} : { time },
		missing: {
			architecture: missingForArchitecture(subject),
			hardware: missingForHardware(subject),
			energy: missingForEnergy(subject)
		},
		energy: {
			amounts: energyEvidence(subject).map((one) => energyLine(one, showRecorded)),
			...method === void 0 ? {} : { method },
			...listed === void 0 ? {} : { listedMissing: listed }
		},
		recipients: Object.fromEntries(RECIPIENTS.map((one) => [one, fieldsFor(subject, one)])),
		notification: all.amounts.flatMap((one) => one.text === void 0 ? [] : [{
			text: one.text,
			approach: one.method,
			assumptions: [...one.assumptions, ...one.bound === "at-least" ? ["parts are known to be missing"] : []],
			source: one.source
		}])
	};
}

// src/engine/compute.ts
async function computeStatements(source, options) {
	const progress = options.progress ?? silent;
	const { facts, listing, incomplete } = await readFacts(source, { progress });
	progress("reading records");
	const records = await loadRecords(source, listing, {
		now: options.date,
		extraDocuments: []
	});
	const { subjects } = matchModels(facts, records);
	const wanted = subjects.filter((one) => options.model === void 0 || one.id === options.model || one.records.id === options.model);
	if (options.model !== void 0 && wanted.length === 0) throw new RepositoryError(`no model has the id ${JSON.stringify(options.model.slice(0, 100))}`, { fix: `Models here: ${subjects.map((one) => one.id).join(", ").slice(0, 500) || "none"}.` });
	const statements = wanted.map((subject) => {
		const name = nameOfSubject(subject);
		return computeStatement({ model: {
			id: subject.id,
			facts: subject.facts,
			records: subject.records,
			...name === void 0 ? {} : { name }
		} }, options);
	});
	const broken = wanted.flatMap((one) => one.records.problems.filter((problem) => problem.kind === "invalid")).map(({ path, message }) => ({
		path,
		reason: message
	}));
	return {
		statements,
		unreadable: [
			...facts.unreadable.map(({ path, reason }) => ({
				path,
				reason
			})),
			...broken,
			...[...listing.incomplete, ...incomplete].map((one) => ({
				path: one.path ?? source.name,
				reason: one.reason
			}))
		]
	};
}

// src/report/compute-yaml.ts
function figures(flop) {
	const [mantissa = "", exponent = ""] = formatFlop(flop).replace(" FLOP", "").split("x10^");
	return `${mantissa}e${exponent}`;
}
const quoted = (text) => JSON.stringify(clip(visible(text), 600));
function comment(text) {
	return `# ${clip(visible(text), 300)}`;
}
function from(one) {
	const { path, line } = one.source;
	return `by ${one.method}${one.bound === void 0 ? "" : `, ${one.bound.replace("-", " ")}`}, ${path}${line === void 0 ? "" : `:${line}`}`;
}
function disagree(amounts) {
	const all = amounts.map((one) => one.flop);
	return Math.max(...all) > 1.3 * Math.min(...all);
}
function shownAmounts(statement) {
	const found = [...statement.direct.amounts, ...statement.cumulative.amounts].flatMap((one) => one.flop === void 0 || one.flop <= 0 ? [] : [{
		...one,
		flop: one.flop
	}]);
	const seen = /* @__PURE__ */ new Set();
	return found.filter((one) => {
		const mark = `${one.flop} ${one.method}`;
		const fresh = !seen.has(mark);
		seen.add(mark);
		return fresh;
	});
}
function byAmounts(id, amounts, value, ask) {
	const [first] = amounts;
	if (first === void 0) return [comment(`${id}: ${ask}`)];
	if (!disagree(amounts)) return [`${id}: ${value(first)}   ${comment(`estimate ${from(first)}; to be confirmed`)}`];
	return [comment(`${id}: the ways differ by more than their error; choose one:`), ...amounts.slice(0, 6).map((one) => `# ${id}: ${value(one)}   ${comment(from(one))}`)];
}
function methodology(amounts) {
	const [first] = amounts;
	if (first === void 0 || disagree(amounts)) return comment("MDF-CMP-5: \"<method, assumptions, approximations>\"");
	return `MDF-CMP-5: ${quoted(`${first.method}${first.assumptions.length === 0 ? "" : `: ${first.assumptions.join("; ")}`}. Error at most 30 %.`)}   # to be completed`;
}
function energyLines$1(statement) {
	const [known] = statement.energy.amounts.filter((one) => !one.part && one.text !== void 0);
	const lacks = statement.missing.energy.join(", ");
	return [
		known === void 0 ? comment(statement.energy.amounts.some((one) => !one.part) ? "MDF-ENG-1: \"<n> MWh\"   the record holds an amount: --show-recorded" : "MDF-ENG-1: \"<n> MWh\"   MWh = device-hours x kW per device x PUE / 1000; or N/A with what is missing") : `MDF-ENG-1: ${quoted(known.text ?? "")}   ${comment(`${known.source.path}${known.source.line === void 0 ? "" : `:${known.source.line}`}; to be confirmed`)}`,
		comment(lacks === "" ? "MDF-ENG-2: \"<measured or estimated, and how>\"" : `MDF-ENG-2: "<how it was estimated, or which of these is missing: ${lacks}, and who withholds it>"`),
		comment("MDF-ENG-3: \"<d.d>e<exponent> FLOP\"   computation of a benchmark inference task"),
		comment("MDF-ENG-4: \"<task, e.g. tokens generated, and hardware>\"")
	];
}
const RANGES = [
	{
		upTo: 31,
		option: "less than 1 month"
	},
	{
		upTo: 92,
		option: "1-3 months"
	},
	{
		upTo: 184,
		option: "3-6 months"
	},
	{
		upTo: Number.POSITIVE_INFINITY,
		option: "more than 6 months"
	}
];
const days = (value) => Number(value.toPrecision(3));
function timeLines({ time }) {
	const wall = time?.wallClockDays;
	const where = time === void 0 ? "" : `${time.source.path}${time.source.line === void 0 ? "" : `:${time.source.line}`}; to be confirmed`;
	return {
		range: wall === void 0 ? comment("MDF-CMP-1: \"1-3 months\"   # or \"less than 1 month\", \"3-6 months\", \"more than 6 months\", and which period is measured") : `MDF-CMP-1: ${quoted(RANGES.find(({ upTo }) => wall <= upTo)?.option ?? "")}   ${comment(`stages one after another, ${where}`)}`,
		exact: time === void 0 || wall === void 0 ? comment("MDF-CMP-2: {wall_clock_days: <n>, hardware_days: {<type>: <n>}, measured: <which period>}") : `MDF-CMP-2: {wall_clock_days: ${days(wall)}, hardware_days: {${time.hardwareDays.slice(0, 10).map((one) => `${quoted(one.type)}: ${days(one.days)}`).join(", ")}}}   ${comment(where)}`
	};
}
function standing(field, lines) {
	if (field?.present !== true || lines.every((line) => line.startsWith("#"))) return lines;
	const { path, line } = field.source;
	return [comment(`${field.id} stands in ${path}${line === void 0 ? "" : `:${line}`} already; from the files it would be:`), ...lines.map((one) => one.startsWith("#") ? one : `# ${one}`)];
}
function documentationLines(statement, recipients) {
	const amounts = shownAmounts(statement);
	const time = timeLines(statement);
	const lines = {
		"MDF-CMP-1": [time.range],
		"MDF-CMP-2": [time.exact],
		"MDF-CMP-3": byAmounts("MDF-CMP-3", amounts, (one) => `"10^${orderOfMagnitude(one.flop)} FLOP"`, "\"10^<exponent> FLOP\""),
		"MDF-CMP-4": byAmounts("MDF-CMP-4", amounts, (one) => `"${figures(one.flop)} FLOP"`, "\"<d.d>e<exponent> FLOP\""),
		"MDF-CMP-5": [methodology(amounts)]
	};
	const [eng1 = "", eng2 = "", eng3 = "", eng4 = ""] = energyLines$1(statement);
	const all = {
		...lines,
		"MDF-ENG-1": [eng1],
		"MDF-ENG-2": [eng2],
		"MDF-ENG-3": [eng3],
		"MDF-ENG-4": [eng4]
	};
	const ids = [...new Set(recipients.flatMap((one) => statement.recipients[one].map((field) => field.id)))].sort();
	const fields = new Map(recipients.flatMap((one) => statement.recipients[one].map((field) => [field.id, field])));
	return ids.flatMap((id) => standing(fields.get(id), all[id] ?? []));
}
function modelLines(statement) {
	const [first] = statement.direct.amounts.filter((one) => one.flop !== void 0);
	const all = statement.cumulative.amounts.find((one) => one.flop !== void 0);
	if (first?.flop === void 0 || all?.flop === void 0) return [comment("compute: {flop: <cumulative>, direct_flop: <feeding parameter updates>, method: <architecture or hardware>, assumptions: <...>, uncertainty: 0.3}")];
	return [comment(`compute: {flop: ${figures(all.flop)}, direct_flop: ${figures(first.flop)}, method: ${JSON.stringify(first.method)}, assumptions: "<what was assumed>", uncertainty: 0.3, estimated_on: ${statement.date}}`)];
}
function renderComputeYaml(statements, recipients) {
	return `${statements.map((statement) => [
		comment(`${statement.model.name ?? statement.model.id}: into documentation.yaml${recipients.length === 3 ? "" : ` (for ${recipients.join(", ")})`}`),
		...documentationLines(statement, recipients),
		...recipients.includes("AIO") ? [comment("into model.yaml:"), ...modelLines(statement)] : [],
		...recipients.every((one) => one === "DP") ? [comment("the form asks nothing on computation or energy for downstream providers")] : []
	].join("\n")).join("\n---\n")}\n`;
}

// src/report/compute-words.ts
const WHAT = "Amounts with their sources, and what each recipient asks for. Nothing is decided: whether a model is a general-purpose one or has systemic risk is for people to judge, and the band of 30 % is this program's choice, built on the error that the Guidelines allow an estimate (Annex A.2): it settles nothing.";
const HIDDEN = "recorded, shown with --show-recorded";
const EXCLUDED = "Need not be counted: public synthetic data; evaluation and red teaming; research from which only people learn; training of the teachers of a distillation; reward and value models; activation recomputation (Guidelines, Annex A.1). Device-hours hold recomputation, and evaluation where it ran on them: the hardware-based method then overstates.";
const INCLUDED = "Cumulative compute holds pre-training, fine-tuning and all other parameter updates, forward passes for synthetic data that is not public (discarded samples too), and the compute behind bases and merged weights (Guidelines, Annex A.1).";
const RECIPIENT_WORDS = {
	AIO: "AI Office, on its request",
	NCA: "national competent authorities, only on a request of the AI Office",
	DP: "downstream providers"
};
const SIDES = {
	above: "all amounts lie above",
	below: "all amounts lie below",
	close: "amounts lie close to it, within the 30 % error of an estimate: a person judges",
	differs: "the methods lead to different sides: a person judges which estimate holds",
	unknown: "no amount tells on which side it lies"
};
function sideWords({ side, threshold }) {
	return `10^${Math.round(Math.log10(threshold))} FLOP: ${SIDES[side]}${side === "above" || side === "below" ? " it" : ""}.`;
}
const BANDS = {
	above: "above",
	close: "close to",
	below: "below"
};
const bare = (text) => text.replace(" FLOP", "");
function amountWords(one, threshold, format) {
	const bound = one.bound === void 0 ? "" : one.bound === "at-least" ? ", at least" : ", at most";
	const range = one.range === void 0 ? "" : ` (${bare(format(one.range.from))} to ${bare(format(one.range.to))})`;
	return `${one.text ?? "recorded, shown with --show-recorded"}${bound}${range}: ${BANDS[one.band]} 10^${Math.round(Math.log10(threshold))}, by ${one.method}`;
}
function utilisationWords(statement) {
	const { impliedUtilisation: value } = statement;
	if (value === void 0) return void 0;
	return `Implied mean utilisation: ${`${Number((value * 100).toPrecision(2))} %`} of the dense peak makes both methods agree${value > 1 ? "; above 100 % one of the numbers is wrong" : ""}.`;
}

// src/report/compute-text.ts
function at(source) {
	return visible(source.line === void 0 ? source.path : `${source.path}:${source.line}`);
}
function number(value) {
	if (value >= 0x38d7ea4c68000 || value > 0 && value < .001) return value.toExponential(2).replace("e+", "e");
	const [whole = "", fraction] = String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(12))).split(".");
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
	return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
function block(title, lines, { width, style }) {
	return lines.length === 0 ? [] : [
		"",
		...wrap(style("bold", title), width, ""),
		...lines.flatMap((line) => wrap(`  ${line}`, width, "    "))
	];
}
function inputText(one) {
	return `${visible(one.what)}: ${one.value === void 0 ? HIDDEN : number(one.value)}  ${visible(one.method)}, ${at(one.source)}`;
}
function meaningLines(one, told = []) {
	const again = (amount) => told.some((other) => other.method === amount.method && other.source === amount.source && other.assumptions.length === amount.assumptions.length);
	return [...one.amounts.slice(0, 12).flatMap((amount) => [`${visible(amountWords(amount, one.threshold, formatFlop))}  ${at(amount.source)}`, ...amount.assumptions.length === 0 || again(amount) ? [] : [`  ${visible(amount.assumptions.join("; ").slice(0, 500))}`]]), sideWords(one)];
}
const FROM = {
	record: "energy.mwh of the record",
	stages: "sum of the stages of the record",
	artifact: "stated in an artifact",
	log: "tracked runs of a log"
};
function energyText(one) {
	return `${one.text ?? "recorded, shown with --show-recorded"}  ${FROM[one.from]}${one.part ? ", may be a part" : ""}, ${at(one.source)}`;
}
function energyLines({ energy, missing }) {
	const lacks = missing.energy.length === 0 ? [] : [`For an estimate are missing: ${missing.energy.join("; ")}. MWh = device-hours x kW per device x PUE / 1000.`, ...energy.listedMissing === void 0 ? ["Where it cannot be estimated: N/A, with what is missing in MDF-ENG-2 and energy.missing of model.yaml."] : [`What is missing is listed at ${at(energy.listedMissing)}.`]];
	return [
		...energy.amounts.map(energyText),
		...energy.method === void 0 ? [] : [`How it was measured or estimated: ${at(energy.method)}.`],
		...lacks
	];
}
const STATE = {
	value: "recorded",
	na: "recorded as N/A",
	pointer: "recorded as a pointer",
	open: "open"
};
function recipientLines(statement, recipient) {
	const fields = statement.recipients[recipient];
	const head = `${recipient} (${RECIPIENT_WORDS[recipient]}):`;
	if (fields.length === 0) return [`${head} nothing of MDF-CMP and MDF-ENG.`];
	return [head, ...fields.map((one) => `  ${one.id} ${one.title}${one.unit === void 0 ? "" : `, in ${one.unit}`}${one.precision === void 0 ? "" : `, ${one.precision}`}: ${STATE[one.recorded]}, ${at(one.source)}`)];
}
function missingLines({ missing }) {
	return [...missing.architecture.length === 0 ? [] : [`architecture-based (6 x parameters x tokens): ${missing.architecture.join("; ")}`], ...missing.hardware.length === 0 ? [] : [`hardware-based (device-hours x peak x utilisation): ${missing.hardware.join("; ")}`]];
}
function notificationLines({ notification, cumulative }) {
	const hidden = cumulative.amounts.filter((one) => one.text === void 0).length;
	return [...notification.slice(0, 6).map((one) => `${one.text}  by ${visible(one.approach)}${one.assumptions.length === 0 ? "" : `: ${visible(one.assumptions.join("; ").slice(0, 400))}`}`), ...hidden === 0 ? [] : [`${hidden} ${notification.length === 0 ? "" : "more "}${hidden === 1 ? "amount" : "amounts"}: ${HIDDEN}`]];
}
function statementLines(statement, view) {
	const { style, width, recipients } = view;
	const implied = utilisationWords(statement);
	const authorities = recipients.some((one) => one !== "DP");
	const lines = [...wrap(style("bold", `Compute and energy of ${visible(statement.model.name ?? statement.model.id)}`) + style("dim", `  ${statement.date}`), width, "  "), ...wrap(style("dim", WHAT), width, "")];
	if (!authorities) return [...lines, ...block("What each recipient asks for", recipients.flatMap((one) => recipientLines(statement, one)), view)];
	const notification = recipients.includes("AIO") ? notificationLines(statement) : [];
	return [
		...lines,
		...block("What went in", statement.inputs.map(inputText), view),
		...block("Compute that feeds parameter updates, beside 10^23 FLOP", meaningLines(statement.direct), view),
		...block("Cumulative compute, beside 10^25 FLOP", meaningLines(statement.cumulative, statement.direct.amounts), view),
		...block("Both ways together", implied === void 0 ? [] : [implied], view),
		...block("Parts", [
			...statement.parts.map((one) => `${visible(one.what)}: ${one.flop === void 0 ? one.amount ? HIDDEN : "no amount recorded" : formatFlop(one.flop)}  ${at(one.source)}`),
			INCLUDED,
			EXCLUDED
		], view),
		...block("Missing", missingLines(statement), view),
		...block("Energy of training", energyLines(statement), view),
		...block("What each recipient asks for", recipients.flatMap((one) => recipientLines(statement, one)), view),
		...block("Where a notification is due (Art. 52(1) AI Act), it gives the amount like this, with approach and approximations (Guidelines, section 2.3.2)", notification, view),
		"",
		style("bold", "To paste into documentation.yaml"),
		...documentationLines(statement, recipients).map((line) => `  ${line}`),
		...recipients.includes("AIO") ? [
			"",
			style("bold", "To paste into model.yaml"),
			...modelLines(statement).map((line) => `  ${line}`)
		] : []
	];
}
function renderCompute(statements, view) {
	return `${statements.flatMap((one, i) => [...i === 0 ? [] : [""], ...statementLines(one, view)]).join("\n")}\n`;
}

// src/cli/commands/compute.ts
const WORDS = [
	"aio",
	"nca",
	"downstream"
];
const BY_WORD = {
	aio: "AIO",
	nca: "NCA",
	downstream: "DP"
};
const help = `Usage: gpai-docket compute [PATH] [options]

States the training compute and energy of a model, with sources: parameters, tokens and device-hours; the two methods of estimating
compute side by side with what they assume and lack, each with its 30 % error beside 10^23 FLOP (what feeds parameter updates) and
10^25 FLOP (cumulative); energy in MWh; which fields of the Model Documentation Form each recipient gets, and with which precision;
the amount as a notification writes it; and lines to paste into documentation.yaml and model.yaml.

Nothing is decided. Estimates and places are shown; amounts that the provider recorded only with --show-recorded, for your own
terminal: they are for the AI Office and not for a public log.

  --model ID         one model only
  --for R            aio (AI Office), nca (national authorities), downstream (downstream providers); default: all three
  --format F         text (default), json, yaml (only the lines to paste)
  --show-recorded    also the recorded amounts
  --now DATE         the day on the statement (default: today, UTC)
  --no-color         no colours

Exit codes: 0 shown, also where amounts are missing; 2 could not run.

Examples:
  gpai-docket compute .
  gpai-docket compute . --for aio --format yaml
`;
function forRecipients(one, recipients) {
	const { recipients: all, ...rest } = one;
	const chosen = Object.fromEntries(recipients.map((recipient) => [recipient, all[recipient]]));
	return recipients.some((recipient) => recipient !== "DP") ? {
		...rest,
		recipients: chosen
	} : {
		schemaVersion: one.schemaVersion,
		model: one.model,
		date: one.date,
		recipients: chosen
	};
}
const compute = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			model: { type: "string" },
			for: { type: "string" },
			format: { type: "string" },
			now: { type: "string" },
			"show-recorded": { type: "boolean" }
		}, 1);
		const format = oneOf("--format", args.text("format") ?? "text", [
			"text",
			"json",
			"yaml"
		]);
		const asked = args.text("for");
		const recipients = asked === void 0 ? RECIPIENTS : [BY_WORD[oneOf("--for", asked, WORDS)]];
		const date = isoDate("--now", args.text("now") ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
		const model = args.text("model");
		const source = await openRepository(args.positionals[0] ?? ".");
		const progress = progressLine(io, () => Date.now());
		try {
			const { statements, unreadable } = await computeStatements(source, {
				date,
				showRecorded: args.flag("show-recorded"),
				progress: progress.step,
				...model === void 0 ? {} : { model }
			});
			progress.done();
			for (const one of unreadable.slice(0, 5)) io.err(`${io.style("yellow", "not read:")} ${visible(one.path)}: ${visible(one.reason)}\n`);
			if (unreadable.length > 5) io.err(`… and ${unreadable.length - 5} more; gpai-docket check lists them\n`);
			if (statements.length === 0) io.err("No model was found here, and no record speaks of one: gpai-docket init writes the records.\n");
			else if (format === "text") io.out(renderCompute(statements, {
				width: io.width,
				style: io.style,
				recipients
			}));
			else if (format === "yaml") io.out(renderComputeYaml(statements, recipients));
			if (format === "json") io.out(renderJson(statements.map((one) => forRecipients(one, recipients))));
			return 0;
		} finally {
			progress.done();
			await source.close();
		}
	}
};

export { compute };