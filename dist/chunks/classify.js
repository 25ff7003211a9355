import { a as obligation, i as nearest } from "./catalogue.js";
import { n as nearest$1, t as QUESTIONS } from "./classification-types.js";
import { a as inWords, c as placeOf, n as factOf, r as factsOf, u as textFacts } from "./finding.js";
import { d as decisionFor, f as inForce, l as thirds, o as snapshot, r as decisionFindings, s as firstPlacing, t as conflictsOf, u as oneThird } from "./findings.js";
import { N as formatFlop, _ as cumulative, b as direct } from "./dependencies.js";
import { A as ERROR_MARGIN, M as SYSTEMIC_RISK_THRESHOLD, N as threshold, T as licenceInfo, j as GPAI_THRESHOLD } from "./band.js";
import { t as APPLICATION } from "./gates.js";
import { i as isoDate, r as isBefore } from "./clocks.js";
import { i as splitLines, r as excerpt } from "./lines.js";
import { t as parseJson } from "./json.js";
import { i as parseYaml } from "./dates.js";
import { t as classify$1 } from "./placeholder.js";
import { t as readFacts } from "./facts.js";
import { t as matchModels } from "./match.js";
import { n as profileOf, t as UNDECLARED } from "./profile.js";
import { n as decodeUtf8 } from "./decode.js";
import { n as recordFolderName } from "./init.js";
import { t as loadRecords } from "./load.js";
import { a as readGuarded, r as realFolder, t as openRepository } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { t as CLASSIFICATION } from "./classification.js";
import { r as validate } from "./validate.js";
import { n as writeGuarded } from "./write.js";
import { d as visible, r as clip } from "./escape.js";
import { a as where } from "./select.js";
import { n as wrap } from "./style.js";
import { t as diffText } from "./diff-text.js";
import { t as renderJson } from "./json2.js";
import { i as readArgs, n as isoDate$1, r as oneOf, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";
import { basename, dirname, posix } from "node:path";
import { lstat, mkdir } from "node:fs/promises";

// src/checks/classify/explanations.ts
const says = (text, ...ids) => ({
	text,
	ids
});
const OPEN = "you leave it open on purpose; an earlier answer is taken back";
const EXPLAINED = {
	role: {
		title: "Role",
		asks: "What is the owner of this repository to the model?",
		explanation: [
			says("A provider is whoever develops a general-purpose AI model, or has it developed, and places it on the market under the own name or mark, paid or free (Art. 3(3)).", "AIA-3.3"),
			says("That covers own development, development on commission, and usually the coordinator of a consortium, else the consortium. Who uploads a model may be its provider; hosting the repository does not make its host one (Guidelines, section 3.1.1).", "G-provider"),
			says("Under whose authority a model is trained is decided case by case, and contracts are one factor (Service Desk FAQ).", "G-faq-contract"),
			says("Who changes somebody else's model is asked under the question modifier; who brings a model into the Union although its upstream actor clearly and unequivocally excludes that market becomes its provider (Guidelines, sections 3.2 and 3.1.3).", "G-modifier", "G-exclude-eu")
		],
		means: {
			provider: "developed here or on your behalf (a commission, a consortium that you coordinate), and placed on the market under your name",
			modifier: "somebody else's model, taken further here",
			mirror: "a copy of somebody else's model, hosted unchanged",
			library: "code, tools or data; no model of its own is released here",
			"not-gpai": "a model, and in your judgement not a general-purpose one; model.yaml asks for the reason"
		}
	},
	lineage: {
		title: "Lineage or release",
		asks: "Does this model start with a large pre-training run of its own, or is it a later version of a model that exists already?",
		explanation: [
			says("What descends from one large pre-training run by or for the same provider is one model to the Commission, before and after its release (Guidelines, section 2.2).", "G-lifecycle", "G-faq-same-model"),
			says("Distillation, quantisation and merging do not by themselves make another model, and neither does a new release or a tag (Guidelines, section 2.2).", "G-lifecycle"),
			says("So the day of placing on the market is that of the lineage's first release, and a release made now may still belong to an older model (Service Desk FAQ; Art. 111(3)).", "G-faq-same-model", "AIA-111.3"),
			says("Changes by another actor are asked under the question modifier (Guidelines, section 3.2).", "G-modifier")
		],
		means: {
			"own-lineage": "a pre-training run of its own stands at its beginning",
			"same-lineage": "a version of a model of yours that exists already, from the same pre-training run",
			undetermined: OPEN
		}
	},
	gpai: {
		title: "General-purpose AI model",
		asks: "Do you judge this model to be a general-purpose one?",
		explanation: [
			says("A general-purpose AI model shows significant generality, can competently do a wide range of distinct tasks, and can be built into many systems, however it is marketed (Art. 3(63)).", "AIA-3.63"),
			says("The Guidelines give an indicative criterion of two parts: training compute strictly greater than 10^23 FLOP, counting what directly feeds parameter updates, and output of language (text or speech), of images from text, or of video from text (section 2.1; Annex A.1).", "G-scope", "G-compute-def"),
			says("It is indicative both ways: a model above it without real generality is not one, and a model below it with real generality is one all the same (section 2.1).", "G-scope-exceptions"),
			says("Examples that stay out even at 10^24 FLOP where they can do nothing else: speech transcription, text to speech, image upscaling, inpainting, games, weather or physics, music from prompts, sound effects (section 2.1).", "G-scope-out")
		],
		means: {
			yes: "you treat it as a general-purpose AI model",
			no: "you treat it as a narrow model, and can say why",
			undetermined: OPEN
		}
	},
	"systemic-risk": {
		title: "Systemic risk",
		asks: "Do you treat this model as one with systemic risk?",
		explanation: [
			says("Systemic risk is specific to high-impact capabilities, those that match or exceed the most advanced models; a model is in the class where it has them, or where the Commission designates it, which is possible below any amount of compute (Arts. 3(65), 51(1), 52(4)).", "AIA-3.65", "AIA-3.64", "AIA-51.1", "AIA-52.4", "G-designation"),
			says("Above 10^25 FLOP of cumulative compute these capabilities are presumed. The presumption can be argued against with the notification; filing suspends no duty, and mitigations do not take a model out of the class (Arts. 51(2), 52(2); Guidelines, sections 2.3.1 and 2.3.3).", "AIA-51.2", "AIA-52.2", "G-sr-presumption", "G-contest", "G-contest-effect", "G-contest-mitigation"),
			says("Cumulative compute adds up whatever raised the capabilities: pre-training, fine-tuning, synthetic data that is not public, and the compute behind bases and all merged weights (Guidelines, Annex A.1).", "G-compute-def", "G-compute-include", "G-compute-merge"),
			says("When the condition is met or foreseeable, the Commission is told at once, at the latest within two weeks; that may be before training ends (Art. 52(1); Guidelines, section 2.3.2).", "AIA-52.1", "G-notify")
		],
		means: {
			yes: "you treat it as a model with systemic risk; the notification of Art. 52(1) has its own clock of two weeks",
			no: "you treat it as one without; above 10^25 FLOP that is an argument to be made with the notification",
			undetermined: OPEN
		}
	},
	modifier: {
		title: "Modification of somebody else's model",
		asks: "Does the modification make you the provider of what came of it?",
		explanation: [
			says("Only a modification that significantly changes generality, capabilities or systemic risk makes its author a provider (recital 109; Guidelines, section 3.2).", "G-modifier"),
			says("The indicator is compute: strictly more than one third of the training compute of the original model (Guidelines, section 3.2).", "G-modifier"),
			says("Where that can be neither known nor estimated, one third of 10^25 FLOP counts for a base with systemic risk, else one third of 10^23 (Guidelines, section 3.2).", "G-modifier-unknown"),
			says("The duties then cover the modification alone; above the indicator on a base with systemic risk the result is presumed to have high-impact capabilities too (Guidelines, sections 3.2.1 and 3.2.2).", "G-modifier-scope", "G-modifier-sr")
		],
		means: {
			"provider-of-the-modification": "you take the modification to be significant",
			"not-a-provider": "you do not take it to be significant; then no duty of a provider is asked of you here",
			undetermined: OPEN
		}
	},
	"open-source": {
		title: "Open-source exemption",
		asks: "Do you claim the exemption for models under a free and open-source licence?",
		explanation: [
			says("Arts. 53(2) and 54(6) lift the documentation of Art. 53(1)(a) and (b) and the authorised representative where the licence is free and open source and parameters, architecture and usage information are public. Copyright policy and public summary stay owed, and with systemic risk nothing is lifted (Guidelines, sections 4.1 and 4.2.3).", "AIA-53.2", "AIA-54.6", "G-oss-scope", "G-oss-public-info"),
			says("The licence must let anyone access, use, modify and redistribute. Non-commercial or research-only terms, a ban on distribution, limits by the number of users and separate commercial licences are listed as disqualifying (Guidelines, section 4.2.1).", "G-oss-licence", "G-oss-disqualify"),
			says("Specific, proportionate and objective limits for uses with significant risk to safety, security or fundamental rights can stay (Guidelines, section 4.2.1).", "G-oss-safety-terms"),
			says("Nothing may be asked in return: no price, no indispensable paid support, and no personal data beyond what security strictly needs. Purely optional paid services do not matter (Guidelines, section 4.2.2).", "G-oss-monetisation", "G-oss-personal-data", "G-oss-ok-services")
		],
		means: {
			claimed: "you rely on the exemption and hold that every condition is met",
			"not-claimed": "you do not rely on it",
			undetermined: OPEN
		}
	},
	"eu-market": {
		title: "Union market",
		asks: "Has the model been placed on the market of the Union?",
		explanation: [
			says("Placing on the market is the first supply on the Union market for distribution or use in a commercial activity, paid or free (Art. 3(9)).", "AIA-3.9"),
			says("Examples: a library, an API, a public catalogue or repository for download, a cloud service, a customer's copy, a chatbot, an app, or internal use that is essential for a service to others or affects people's rights in the Union (Guidelines, section 3.1.2).", "G-placing"),
			says("A model inside the provider's own system counts as placed with the system (Guidelines, section 3.1.3).", "G-integration"),
			says("Where an upstream actor clearly and unequivocally excludes distribution and use on the Union market, integration included, whoever brings the model in becomes its provider (Guidelines, section 3.1.3).", "G-exclude-eu")
		],
		means: {
			placed: "it has been supplied there",
			planned: "it is going to be; some duties start before",
			"not-placed": "it is not, and no day is planned",
			undetermined: OPEN
		},
		basis: ["AIA-2.8"]
	},
	legacy: {
		title: "Before or from 2 August 2025",
		asks: "On which side of 2 August 2025 does the first placing of the lineage lie?",
		explanation: [
			says("The duties of Chapter V have applied since 2 August 2025; for a model placed on the market before that day the provider has until 2 August 2027 (Art. 111(3); Guidelines, section 5.3).", "AIA-111.3", "G-legacy"),
			says("The day is that of the first release of the lineage, not of the newest (Service Desk FAQ).", "G-faq-same-model"),
			says("Older training need not be undone where that is impossible or disproportionate, if that is said and justified in the copyright policy and the summary (Guidelines, section 5.3).", "G-legacy")
		],
		means: {
			"before-2025-08-02": "placed before that day: due by 2 August 2027",
			"from-2025-08-02": "placed on or after that day: due from the placing",
			undetermined: OPEN
		}
	},
	representative: {
		title: "Authorised representative",
		asks: "Is there an authorised representative in the Union, or is none owed?",
		explanation: [
			says("A provider established outside the Union appoints a representative in the Union, by written mandate and before placing the model on the market (Art. 54(1)).", "AIA-54.1"),
			says("That falls away under the same conditions as for the open-source exemption, and never with systemic risk (Art. 54(6)).", "AIA-54.6"),
			says("The mandate lets the representative verify and keep the documentation, answer requests and cooperate with the authorities (Art. 54(2) to (4)).", "AIA-54.3")
		],
		means: {
			appointed: "a written mandate is in force",
			"not-owed": "the provider is established in the Union, or Art. 54(6) lifts the duty",
			undetermined: OPEN
		}
	}
};
const USES = "Prohibited and high-risk uses (Arts. 5 and 6 of the AI Act, Annex III) are questions about an AI system and what it is used for, not about a repository of a model. Nothing here answers them: who builds or deploys a system with this model reads these articles, and can ask the AI Act Service Desk of the Commission.";
const PREFACE = "Facts from the files, and what the law asks, question by question. The program answers none of them: a person decides, signs with function and organisation, and gives reasons. Not legal advice.";

// src/checks/classify/amounts.ts
const BANDS = {
	above: "above",
	below: "below",
	close: "close to (within the 30 % error of an estimate)"
};
const MAX = 12;
function shown(one) {
	const bound = one.bound === "at-least" ? ", at least: parts are missing" : one.bound === "at-most" ? ", at most" : "";
	return `${one.recorded ? "a recorded amount" : `${formatFlop(one.flop)}, within 30 % ${errorBand(one.flop)}`}${bound}`;
}
function errorBand(flop) {
	return `${formatFlop((1 - ERROR_MARGIN) * flop).replace(" FLOP", "")} to ${formatFlop((1 + ERROR_MARGIN) * flop)}`;
}
const METHODS = [[
	"6PD",
	"the architecture-based method (6PD)",
	"the parameters, active ones of a mixture of experts, and the training tokens of all epochs: training[].tokens in model.yaml"
], [
	"hardware",
	"the hardware-based method",
	"device-hours and the kind of device: training[].hardware in model.yaml"
]];
function missingMethods(amounts) {
	const has = (starts) => amounts.some((one) => one.method.startsWith(starts));
	if (!METHODS.some(([starts]) => has(starts))) return [];
	return METHODS.filter(([starts]) => !has(starts)).map(([, name, needs]) => `no estimate by ${name}, to be seen beside the other; it needs ${needs}`);
}
function amountsSeen(amounts, at) {
	const power = `10^${Math.round(Math.log10(at))} FLOP`;
	return amounts.slice(0, MAX).map((one) => {
		const assumed = one.recorded || one.assumptions.length === 0 ? "" : ` [${one.assumptions.slice(0, 4).join("; ").replaceAll("`", "'").slice(0, 300)}]`;
		return {
			text: `criterion of ${power}: ${BANDS[threshold(one.flop, at)]}, by ${one.method}: ${shown(one)}${assumed}`,
			method: one.method,
			source: one.source
		};
	});
}
function sidesOf(amounts, at) {
	const power = `10^${Math.round(Math.log10(at))} FLOP`;
	const on = (band) => amounts.filter((one) => threshold(one.flop, at) === band).slice(0, 4).map((one) => `${one.method} (${placeOf(one.source)})`);
	const [above, close, below] = [
		on("above"),
		on("close"),
		on("below")
	];
	const disagree = [
		above,
		close,
		below
	].filter((side) => side.length > 0).length > 1;
	return {
		above: above.length === 0 ? [] : [`above ${power} by ${above.join(", ")}`],
		below: below.length === 0 ? [] : [`below ${power} by ${below.join(", ")}`],
		open: [
			...amounts.length === 0 ? [`no amount of compute can be estimated or is recorded: compare with ${power} by other means, or record compute in model.yaml`] : [],
			...missingMethods(amounts),
			...disagree ? [`the methods disagree about ${power}: which one holds is for a person to say`] : [],
			...close.length > 0 ? [`close to ${power} by ${close.join(", ")}: the 30 % error that the Guidelines allow an estimate could turn it; that band is this program's choice, and being inside or outside it settles nothing`] : [],
			...amounts.some((one) => one.bound === "at-least") ? ["some amounts are lower bounds: parts without an amount are not in them"] : []
		]
	};
}

// src/checks/classify/shown.ts
function named(text, max = 120) {
	const line = text.slice(0, max * 4).replaceAll(/[`\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
	return `\`${line.length > max ? `${line.slice(0, max - 1)}…` : line}\``;
}
function declaredSeen(input, keys, value) {
	const file = input.model.records.model;
	if (value === void 0 || file === void 0) return void 0;
	return {
		text: `${keys.join(".")}: ${typeof value === "string" ? named(value) : String(value)}`,
		method: "declared",
		source: file.at(...keys)
	};
}
function present(...all) {
	return all.filter((one) => one !== void 0);
}

// src/checks/classify/evidence-compute.ts
const BROAD = {
	text: "it generates text",
	audio: "it generates audio (speech counts as language; music and sound effects are among the narrow examples)",
	image: "it generates images",
	video: "it generates video"
};
const NARROW = [
	[
		"audio",
		"text",
		"speech transcription"
	],
	[
		"text",
		"audio",
		"text to speech, music from prompts and sound effects"
	],
	[
		"image",
		"image",
		"image upscaling and inpainting"
	]
];
function words$1(value) {
	return (Array.isArray(value) ? value : [value]).filter((word) => typeof word === "string");
}
function modalities(input) {
	const outputs = factsOf(input.model.facts, "modalities.output").slice(0, 5);
	const inputs = factsOf(input.model.facts, "modalities.input").slice(0, 5);
	const seen = [...outputs.map((one) => ({
		what: "generates",
		one
	})), ...inputs.map((one) => ({
		what: "takes",
		one
	}))].map(({ what, one }) => ({
		text: `${what} ${named(inWords(one.value))}`,
		method: one.method,
		...one.sources[0] === void 0 ? {} : { source: one.sources[0] }
	}));
	const broad = outputs.flatMap((one) => words$1(one.value).flatMap((word) => Object.hasOwn(BROAD, word) ? [`${BROAD[word] ?? ""} (${placeOf(one.sources[0])})`] : []));
	const [takes, makes] = [words$1(inputs[0]?.value), words$1(outputs[0]?.value)];
	const narrow = NARROW.filter(([from, to]) => takes.length === 1 && takes[0] === from && makes.length === 1 && makes[0] === to).map(([from, to, example]) => `it takes ${from} alone and generates ${to} alone, as do the Guidelines' narrow examples ${example} (${placeOf(outputs[0]?.sources[0])})`);
	return {
		seen,
		broad: [...new Set(broad)].slice(0, 4),
		narrow,
		known: outputs.length > 0
	};
}
function gpai(input) {
	const amounts = direct(input);
	const sides = sidesOf(amounts, GPAI_THRESHOLD);
	const { seen, broad, narrow, known } = modalities(input);
	return {
		seen: [...amountsSeen(amounts, GPAI_THRESHOLD), ...seen],
		speaks: {
			yes: [...sides.above, ...broad],
			no: [...sides.below, ...narrow]
		},
		open: [
			...sides.open,
			...known ? ["what it generates is read from its configuration or card; whether from text, and how broad its tasks are, is not"] : ["what it generates is not known from the files"],
			"generality and the range of distinct tasks are judged by people: no file shows them"
		]
	};
}
function systemic(input) {
	const amounts = cumulative(input);
	const sides = sidesOf(amounts, SYSTEMIC_RISK_THRESHOLD);
	const declared = declaredSeen(input, ["systemic_risk"], input.model.records.model?.data.systemic_risk);
	return {
		seen: amountsSeen(amounts, SYSTEMIC_RISK_THRESHOLD),
		speaks: {
			yes: sides.above,
			no: sides.below
		},
		open: [
			...sides.open,
			"designation by the Commission is possible below 10^25 FLOP (Annex XIII)",
			"experiments, non-public synthetic data and other runs that count leave no trace in these files unless model.yaml names them under compute.components"
		],
		...declared === void 0 ? {} : { declared }
	};
}
function compared({ own, base, side, limit }) {
	const amount = own.recorded ? "as recorded" : `${formatFlop(own.flop)} by ${own.method}`;
	const third = base.unknown ? `one third of 10^${base.flop === 1e25 ? "25" : "23"} FLOP, ${formatFlop(limit)} (compute of ${named(base.base)} ${base.method})` : `one third of the compute of ${named(base.base)}${base.hidden ? "" : `, ${formatFlop(limit)}`} (${named(base.method)})`;
	return {
		text: `indicator: ${side === "close" ? "close to" : side} ${third}; the modification ${amount}`,
		method: own.method,
		source: base.source
	};
}
function modifier(input) {
	const found = thirds(input);
	const on = (side) => found.comparisons.filter((one) => one.side === side).slice(0, 4).map((one) => `the indicator lies ${side === "close" ? "close" : side} for ${named(one.base.base)}, ${named(one.base.method)} (${placeOf(one.base.source)})`);
	const from = relation(input);
	const trains = found.own.length > 0;
	const unrecorded = found.bases.length === 0 ? inFiles(input, found.own) : [];
	const unknownClass = found.bases.some((one) => one.unknown && one.systemicRisk === void 0);
	return {
		seen: [
			...from.seen,
			...unrecorded,
			...found.comparisons.slice(0, 12).map(compared)
		],
		speaks: {
			"provider-of-the-modification": on("above"),
			"not-a-provider": [...trains ? [] : from.merged, ...on("below")]
		},
		open: [
			...found.bases.length === 0 ? ["no base model is recorded: base_models: [{id, flop}] in model.yaml"] : [],
			...unrecorded.length > 1 && found.own.some((one) => !one.recorded) ? ["an estimate from the files may count what the training of the base took"] : [],
			...found.own.length === 0 ? ["the compute of the modification is not known: compute: {direct_flop} in model.yaml"] : [],
			...found.side === "differs" ? ["methods or bases lead to different sides: which one holds is for a person to say"] : [],
			...found.against.slice(0, 3).map((one) => `the estimate by ${one.own.method} (${placeOf(one.own.source)}) lies ${one.side} for ${named(one.base.base)}, on the other side than what is recorded; it may count what the training of the base took`),
			...on("close").length > 0 ? [`${on("close").join("; ")}: the 30 % error of an estimate could turn it`] : [],
			...unknownClass ? ["whether the base has systemic risk is not recorded, and decides between 10^23 and 10^25: base_models[].systemic_risk"] : [],
			"the indicator is compute; whether generality, capabilities or systemic risk changed significantly is for a person to judge"
		]
	};
}
const SUBSTITUTES = [{
	class: "without",
	flop: GPAI_THRESHOLD
}, {
	class: "with",
	flop: SYSTEMIC_RISK_THRESHOLD
}];
function inFiles(input, own) {
	const fact = factOf(input.model.facts, "base_model");
	const source = fact?.sources[0];
	if (fact === void 0 || source === void 0) return [];
	return [{
		text: `the files name ${named(inWords(fact.value))} as the base, its compute is not recorded`,
		method: fact.method,
		source
	}, ...own.slice(0, 4).flatMap((one) => SUBSTITUTES.map((substitute) => {
		const { above, close, limit } = oneThird(one.flop, {
			known: true,
			flop: substitute.flop
		});
		const side = close ? "close to" : above ? "above" : "below";
		return {
			text: `indicator, if its compute stays unknown and it is a model ${substitute.class} systemic risk: ${side} one third of 10^${Math.round(Math.log10(substitute.flop))} FLOP, ${formatFlop(limit)}; the modification ${one.recorded ? "as recorded" : `${formatFlop(one.flop)} by ${one.method}`}`,
			method: one.method,
			source: one.source
		};
	}))];
}
function relation(input) {
	const fact = factOf(input.model.facts, "base_model.relation");
	const source = fact?.sources[0];
	if (fact === void 0 || typeof fact.value !== "string" || source === void 0) return {
		seen: [],
		merged: []
	};
	return {
		seen: [{
			text: `relation to the base: ${named(fact.value, 40)}`,
			method: fact.method,
			source
		}],
		merged: fact.value === "merge" ? [`the files show a merge, which trains nothing (${placeOf(source)})`] : []
	};
}
function computeEvidence(input, question) {
	return question === "gpai" ? gpai(input) : question === "systemic-risk" ? systemic(input) : modifier(input);
}

// src/checks/classify/evidence-licence.ts
function terms(input) {
	return factsOf(input.model.facts, "licence.terms").slice(0, 40).flatMap((fact) => {
		const { value } = fact;
		if (typeof value !== "object" || value === null || !("message" in value) || typeof value["message"] !== "string") return [];
		return [{
			listed: "listed" in value && value["listed"] === true,
			message: value["message"].slice(0, 300),
			fact
		}];
	});
}
function termSeen({ message, fact }) {
	const [source] = fact.sources;
	return {
		text: message,
		method: fact.method,
		...source === void 0 ? {} : { source: {
			path: source.path,
			...source.line === void 0 ? {} : { line: source.line }
		} }
	};
}
const PUBLIC = [
	["weights.files", "parameters (weights)"],
	["architecture", "the architecture"],
	["documents", "a card or documentation, where usage information may stand"]
];
function gates(input) {
	return factsOf(input.model.facts, "access.gated").slice(0, 3).map((fact) => {
		const { value } = fact;
		const fields = typeof value === "object" && value !== null && "fields" in value && Array.isArray(value["fields"]) ? value["fields"].filter((one) => typeof one === "string") : [];
		const [source] = fact.sources;
		return {
			text: fields.length === 0 ? "the card sets up an access form" : `the card's access form asks for ${fields.slice(0, 10).map((one) => named(one, 40)).join(", ")}`,
			method: fact.method,
			...source === void 0 ? {} : { source }
		};
	});
}
function licenceEvidence(input) {
	const { facts, records } = input.model;
	const data = records.model?.data;
	const ids = textFacts(facts, "licence.id").slice(0, 5);
	const all = terms(input);
	const listed = all.filter((one) => one.listed);
	const gated = gates(input);
	const judged = all.filter((one) => !one.listed);
	const public_ = PUBLIC.map(([key, what]) => {
		const fact = factOf(facts, key);
		const here = fact !== void 0 || key === "weights.files" && facts.weights.length > 0;
		const source = fact?.sources[0] ?? (key === "weights.files" && facts.weights[0] !== void 0 ? { path: facts.weights[0].path } : void 0);
		return {
			text: `public here: ${what}: ${here ? "found" : "not found"}`,
			method: fact?.method ?? "listing",
			...source === void 0 ? {} : { source: {
				path: source.path,
				...source.line === void 0 ? {} : { line: source.line }
			} }
		};
	});
	const stated = present(declaredSeen(input, ["licence", "monetisation"], data?.licence?.monetisation), declaredSeen(input, ["licence", "gating"], data?.licence?.gating), declaredSeen(input, ["licence", "use_limits"], data?.licence?.use_limits));
	const declared = declaredSeen(input, ["licence", "open_source"], data?.licence?.open_source);
	const candidates = ids.filter((one) => licenceInfo(one.value).freeAndOpenCandidate === "listed");
	const others = ids.filter((one) => licenceInfo(one.value).freeAndOpenCandidate !== "listed");
	const why = (one) => `${named(one.value)}: ${licenceInfo(one.value).why} (${placeOf(one.source)})`;
	const barred = others.filter((one) => licenceInfo(one.value).category === "non-commercial");
	const missing = [
		"monetisation",
		"gating",
		"use_limits"
	].filter((key) => data?.licence?.[key] === void 0);
	return {
		seen: [
			...ids.map((one) => ({
				text: `licence ${named(one.value)}: ${named(licenceInfo(one.value).name)}`,
				method: "licence",
				source: one.source
			})),
			...all.slice(0, 12).map(termSeen),
			...gated,
			...stated,
			...public_
		],
		speaks: {
			claimed: candidates.length > 0 && listed.length === 0 && others.length === 0 ? [`${named(candidates[0]?.value ?? "")} lets anyone access, use, modify and redistribute by its text (${placeOf(candidates[0]?.source)}), and none of the listed patterns was found`] : [],
			"not-claimed": [
				...listed.slice(0, 4).map((one) => `${one.message} (${placeOf(one.fact.sources[0])})`),
				...barred.slice(0, 2).map(why),
				...data?.systemic_risk === true ? [`systemic_risk: true is declared (${placeOf(records.model?.at("systemic_risk"))}): then nothing is lifted`] : []
			]
		},
		open: [
			...ids.length === 0 ? ["no licence was recognised in the files"] : [],
			...others.filter((one) => !barred.includes(one)).slice(0, 3).map(why),
			...judged.length > 0 ? [`${judged.length} restriction${judged.length === 1 ? "" : "s"} that a person must judge: limits for safety can stay where they are specific and proportionate`] : [],
			...missing.length > 0 ? [`model.yaml does not say: ${missing.map((key) => `licence.${key}`).join(", ")}`] : [],
			gated.length > 0 ? "whether what the access form asks for is strictly for security, and without gain, is for a person to judge" : "whether downloads ask for personal data is not in the files",
			"whether money is asked for anywhere else is not in the files",
			"that no listed pattern was found does not mean that none is there"
		],
		...declared === void 0 ? {} : { declared }
	};
}

// src/checks/classify/evidence-market.ts
function released(input) {
	return [...factsOf(input.model.facts, "release.date").slice(0, 3).map((fact) => ({
		text: `a release date is stated: ${named(inWords(fact.value))}`,
		method: fact.method,
		...fact.sources[0] === void 0 ? {} : { source: fact.sources[0] }
	})), ...present(declaredSeen(input, ["dates", "released"], input.model.records.model?.data.dates?.released))];
}
function market(input) {
	const file = input.model.records.model;
	const day = file?.data.dates?.eu_market;
	const declared = declaredSeen(input, ["dates", "eu_market"], day);
	const date = isoDate(day);
	const at = placeOf(file?.at("dates", "eu_market"));
	const future = date !== void 0 && isBefore(input.now, date) === true;
	const [weight] = input.model.facts.weights;
	const excluded = factsOf(input.model.facts, "access.eu_disallowed").slice(0, 2).map((fact) => ({
		text: "the card keeps downloads out of the Union; whether that is clear and unequivocal is for a person to judge",
		method: fact.method,
		...fact.sources[0] === void 0 ? {} : { source: fact.sources[0] }
	}));
	return {
		seen: [
			...weight === void 0 ? [] : [{
				text: "weights lie in this repository; if it is public, that is one of the Guidelines' examples of placing",
				method: "weight files",
				source: { path: weight.path }
			}],
			...excluded,
			...released(input)
		],
		speaks: {
			placed: date !== void 0 && !future ? [`a day of placing, ${date}, is declared (${at})`] : [],
			planned: future ? [`the declared day of placing, ${date}, lies ahead (${at})`] : [],
			"not-placed": day !== void 0 && date === void 0 ? [`dates.eu_market: none is declared (${at})`] : []
		},
		open: [
			"whether this repository is public, and whom the model is supplied to, is not in its files",
			"internal use counts where it is essential for a service to others or affects people's rights in the Union",
			"research and testing before any placing lie outside the Act; a public upload usually ends that stage (Art. 2(8))"
		],
		...declared === void 0 ? {} : { declared }
	};
}
function legacy(input) {
	const first = firstPlacing(input);
	const before = first === void 0 ? void 0 : isBefore(first.date, APPLICATION) === true;
	const says = first === void 0 ? [] : [`the first placing that is declared is ${first.date} (${placeOf(first.source)})`];
	const declared = first === void 0 ? void 0 : {
		text: `first placing of the lineage: ${first.date}`,
		method: "declared",
		source: first.source
	};
	return {
		seen: released(input),
		speaks: {
			"before-2025-08-02": before === true ? says : [],
			"from-2025-08-02": before === false ? says : []
		},
		open: [...first === void 0 ? ["no day of placing on the Union market is declared: dates.eu_market, or eu_market of a release under lineage"] : [], "a release date or a tag is no day of placing; the lineage's first placing counts, whichever release this is"],
		...declared === void 0 ? {} : { declared }
	};
}
function representative(input) {
	const file = input.model.records.model;
	const provider = file?.data.provider;
	const given = provider?.authorised_representative;
	const here = placeOf(file?.at("provider", "established_in_union"));
	const open = decisionFor(input, "open-source")?.answer === "claimed" || file?.data.licence?.open_source === true;
	const systemic = decisionFor(input, "systemic-risk")?.answer === "yes" || file?.data.systemic_risk === true;
	const declared = declaredSeen(input, ["provider", "authorised_representative"], given);
	return {
		seen: present(declaredSeen(input, ["provider", "established_in_union"], provider?.established_in_union), declaredSeen(input, ["licence", "open_source"], file?.data.licence?.open_source), declaredSeen(input, ["systemic_risk"], file?.data.systemic_risk)),
		speaks: {
			appointed: given !== void 0 && !/^none\b/i.test(given.trim()) ? [`one is named (${placeOf(file?.at("provider", "authorised_representative"))})`] : [],
			"not-owed": [...provider?.established_in_union === true ? [`the provider is declared as established in the Union (${here})`] : [], ...open && !systemic ? ["the open-source exemption is claimed, and no systemic risk is declared (Art. 54(6))"] : []]
		},
		open: [...provider?.established_in_union === void 0 ? ["where the provider is established is not declared: provider.established_in_union"] : [], "the mandate itself is written and need not lie here: a pointer is enough"],
		...declared === void 0 ? {} : { declared }
	};
}
function marketEvidence(input, question) {
	return question === "eu-market" ? market(input) : question === "legacy" ? legacy(input) : representative(input);
}

// src/checks/classify/evidence-role.ts
const HINTS = {
	merge: "a merge of models",
	adapter: "an adapter to another model",
	quantized: "a quantisation of another model",
	finetune: "a model trained further from another one"
};
const SHAPES = {
	"code-home": "the home of a model's code",
	"documents-home": "the home of a model's documents"
};
function seenFact(fact, text) {
	const [source] = fact.sources;
	return {
		text,
		method: fact.method,
		...source === void 0 ? {} : { source: {
			path: source.path,
			...source.line === void 0 ? {} : { line: source.line }
		} }
	};
}
function bases(input) {
	const found = factsOf(input.model.facts, "base_model").slice(0, 5).map((fact) => seenFact(fact, `a base model is named: ${named(inWords(fact.value))}`));
	const hints = factsOf(input.model.facts, "role_hint").slice(0, 5).flatMap((fact) => typeof fact.value === "string" && Object.hasOwn(HINTS, fact.value) ? [seenFact(fact, `the files look like ${HINTS[fact.value] ?? ""}`)] : []);
	const file = input.model.records.model;
	const recorded = (file?.data.base_models ?? []).slice(0, 5).map((base, i) => ({
		text: `base_models names ${named(base.id)}${base.relation === void 0 ? "" : `, relation ${named(base.relation, 40)}`}`,
		method: "declared",
		source: file?.at("base_models", i) ?? { path: "model.yaml" }
	}));
	return [
		...found,
		...hints,
		...recorded
	];
}
function shapes(input) {
	return factsOf(input.model.facts, "role_hint").slice(0, 5).flatMap((fact) => typeof fact.value === "string" && !Object.hasOwn(HINTS, fact.value) ? [seenFact(fact, `the repository looks like ${SHAPES[fact.value] ?? named(fact.value, 40)}: no weights, configuration or training file of a model`)] : []);
}
const place = (seen) => placeOf(seen[0]?.source);
function role(input) {
	const { facts, records } = input.model;
	const [weight] = facts.weights;
	const elsewhere = (records.model?.data.weights ?? []).find((one) => one.url !== void 0);
	const weights = weight !== void 0 ? [{
		text: `weights are here: ${facts.weights.length} file${facts.weights.length === 1 ? "" : "s"}`,
		method: weight.stored === "bytes" ? "weight files" : "pointers",
		source: { path: weight.path }
	}] : elsewhere !== void 0 ? [{
		text: "weights are recorded as lying elsewhere",
		method: "declared",
		source: records.model?.at("weights") ?? { path: "model.yaml" }
	}] : [{
		text: "no weights were found in this repository",
		method: "listing"
	}];
	const from = bases(input);
	const shape = shapes(input);
	const training = factsOf(facts, "training.tokens").slice(0, 2).map((fact) => seenFact(fact, "a training configuration or card states tokens"));
	const cards = factsOf(facts, "documents").filter((one) => typeof one.value === "object" && one.value !== null && "type" in one.value && one.value["type"] === "model-card").slice(0, 1).map((fact) => seenFact(fact, "a model card is here"));
	const provider = declaredSeen(input, ["provider", "name"], records.model?.data.provider?.name);
	const declared = declaredSeen(input, ["role"], records.model?.data.role);
	const held = weight !== void 0 || elsewhere !== void 0;
	return {
		seen: [
			...weights,
			...from,
			...shape,
			...training,
			...cards,
			...present(provider)
		],
		speaks: {
			provider: [],
			modifier: from.length > 0 ? [`another model stands behind this one (${place(from)})`] : [],
			mirror: [],
			library: !held && training.length === 0 ? ["no weights and no training of a model were found"] : [],
			"not-gpai": []
		},
		open: [
			...training.length > 0 && from.length === 0 ? [`training is described and no base model is named (${place(training)}): that speaks of the model, not of what you are to it`] : [],
			"who developed the model and under whose authority is written in contracts, not in files",
			"under whose name it is supplied on the Union market",
			...held ? ["whether the weights are your own work or a copy of somebody else's: a digest that equals another repository's would tell"] : []
		],
		...declared === void 0 ? {} : { declared }
	};
}
function lineage(input) {
	const file = input.model.records.model;
	const recorded = file?.data.lineage;
	const releases = recorded?.releases ?? [];
	const from = bases(input);
	const versions = factsOf(input.model.facts, "model.version").slice(0, 2).map((fact) => seenFact(fact, `a version is named: ${named(inWords(fact.value))}`));
	const listed = releases.slice(0, 20).map((one, i) => ({
		text: `release ${named(one.version, 40)}${one.date === void 0 ? "" : `, released ${one.date}`}${one.eu_market === void 0 ? "" : `, placed on the Union market ${one.eu_market}`}`,
		method: "declared",
		source: file?.at("lineage", "releases", i) ?? { path: "model.yaml" }
	}));
	const declared = declaredSeen(input, ["lineage", "id"], recorded?.id);
	return {
		seen: [
			...listed,
			...versions,
			...from
		],
		speaks: {
			"own-lineage": [],
			"same-lineage": releases.length > 1 ? [`lineage.releases lists ${releases.length} releases (${placeOf(file?.at("lineage", "releases"))})`] : []
		},
		open: [
			"whether two versions come from the same large pre-training run is known to who trained them",
			"a tag or a commit is no release, and its day no placing on the market",
			...from.length > 0 ? ["whether the base model is your own, or another provider's"] : []
		],
		...declared === void 0 ? {} : { declared }
	};
}
function roleEvidence(input, question) {
	return question === "role" ? role(input) : lineage(input);
}

// src/checks/classify/questions.ts
const QUESTION_NAMES = Object.keys(QUESTIONS);
function evidenceOf(input, question) {
	switch (question) {
		case "role":
		case "lineage": return roleEvidence(input, question);
		case "gpai":
		case "systemic-risk":
		case "modifier": return computeEvidence(input, question);
		case "open-source": return licenceEvidence(input);
		case "eu-market":
		case "legacy":
		case "representative": return marketEvidence(input, question);
	}
}
function skipped(input, question, given) {
	const role = given.get("role") ?? inForce(input.model.records, "role", input.now)?.answer ?? input.model.profile.role ?? void 0;
	if (question === "role" || role === void 0) return void 0;
	if (role === "mirror" || role === "library") return `Does not arise for a ${role}: the questions after the role are for who provides or modifies a model.`;
	const based = (input.model.records.model?.data.base_models ?? []).length > 0 || factOf(input.model.facts, "base_model") !== void 0;
	if (question === "modifier" && role !== "modifier" && !based) return "Does not arise: the role is not that of a modifier, and no base model is named.";
	if (role === "not-gpai" && question !== "gpai") return "Does not arise for what is treated as no general-purpose AI model.";
	if ((question === "representative" || question === "legacy") && (given.get("eu-market") ?? (input.model.profile.euMarket === "none" ? "not-placed" : "")) === "not-placed") return "Does not arise while the model is not placed on the Union market.";
}
function sheetOf(input, question, given = /* @__PURE__ */ new Map()) {
	const { title, asks, explanation, means, basis = [] } = EXPLAINED[question];
	const { seen, speaks, open, declared } = evidenceOf(input, question);
	const decided = inForce(input.model.records, question, input.now);
	const contradicted = conflictsOf(input, question).map((one) => one.message);
	const skip = skipped(input, question, given);
	return {
		question,
		title,
		asks,
		explanation,
		seen,
		open,
		answers: QUESTIONS[question].map((answer) => ({
			answer,
			means: means[answer] ?? "",
			speaks: speaks[answer] ?? []
		})),
		...declared === void 0 ? {} : { declared },
		...decided === void 0 ? {} : { decided: {
			answer: decided.answer,
			by: decided.by,
			on: decided.on,
			source: decided.source
		} },
		...contradicted.length === 0 ? {} : { contradicted },
		...skip === void 0 ? {} : { skip },
		basis: [.../* @__PURE__ */ new Set([...explanation.flatMap((one) => one.ids), ...basis])].filter((id) => obligation(id) !== void 0),
		facts: snapshot(input, question)
	};
}
function sheetsOf(input) {
	return QUESTION_NAMES.map((question) => sheetOf(input, question));
}

// src/engine/classify/words.ts
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function lineOfWords(text, max) {
	if (text.length > max * 4) return { problem: `is longer than ${max} characters` };
	if (HIDDEN.test(text)) return { problem: "holds control characters or signs that do not show" };
	const words = text.replaceAll(/\s+/g, " ").trim();
	if (words.length > max) return { problem: `is longer than ${max} characters` };
	const { kind } = classify$1(words);
	if (kind === "value") return { words };
	return { problem: kind === "empty" ? "is empty" : kind === "placeholder" ? "is a placeholder" : "says nothing that could count" };
}

// src/engine/classify/answers.ts
const MAX_ANSWERS = 1048576;
const ENTRY_KEYS = [
	"question",
	"answer",
	"by",
	"on",
	"basis",
	"reasons",
	"facts"
];
const TOP_KEYS = [
	"by",
	"reasons",
	"decisions",
	...QUESTION_NAMES
];
const MAX_PROBLEMS = 20;
function parse(path, text) {
	return /\.json$/i.test(path) ? parseJson(path, text, {
		maxLength: MAX_ANSWERS,
		maxDepth: 64,
		duplicateKeys: "refuse"
	}) : parseYaml(path, text, { maxBytes: MAX_ANSWERS });
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readAnswers(path, text, defaults) {
	const parsed = parse(path, text);
	if (!parsed.ok) return {
		answers: [],
		problems: parsed.problems,
		notes: []
	};
	const reader = new Reader(parsed.value, defaults);
	reader.read();
	return {
		answers: reader.problems.length > 0 ? [] : reader.answers,
		problems: reader.problems,
		notes: [...new Set(reader.notes)]
	};
}
var Reader = class {
	answers = [];
	problems = [];
	notes = [];
	#file;
	#defaults;
	#seen = /* @__PURE__ */ new Set();
	constructor(file, defaults) {
		this.#file = file;
		this.#defaults = defaults;
	}
	read() {
		const { data } = this.#file;
		if (data === null) return this.#wrong([], "the file is empty", "Write for example `role: provider`, with `by` and `reasons`.");
		if (!isMapping(data)) return this.#wrong([], "expected a mapping of question: answer lines, or `decisions`", "Write for example `role: provider`, with `by` and `reasons`.");
		for (const key of Object.keys(data)) if (!TOP_KEYS.includes(key)) this.#unknown([key], key, TOP_KEYS, "is no question");
		const { decisions } = data;
		if (decisions !== void 0 && decisions !== null) {
			if (Array.isArray(decisions)) for (const [i, entry] of decisions.entries()) this.#entry(["decisions", i], entry, data);
			else this.#wrong(["decisions"], "`decisions` is no list", "Begin each decision with a dash.");
		}
		for (const question of QUESTION_NAMES) {
			const value = Object.hasOwn(data, question) ? data[question] : void 0;
			if (value === void 0 || value === null) continue;
			this.#entry([question], isMapping(value) ? {
				question,
				...value
			} : {
				question,
				answer: value
			}, data);
		}
		if (this.answers.length === 0 && this.problems.length === 0) this.#wrong([], "no question is answered", `Questions: ${QUESTION_NAMES.join(", ")}.`);
	}
	#entry(keys, entry, top) {
		if (this.problems.length >= MAX_PROBLEMS) return;
		if (!isMapping(entry)) return this.#wrong(keys, "a decision is a mapping", "Write for example `- {question: role, answer: provider, reasons: trained by us}`.");
		for (const key of Object.keys(entry)) if (!ENTRY_KEYS.includes(key)) this.#unknown([...keys, key], key, ENTRY_KEYS, "is no key of a decision");
		if (entry["facts"] !== void 0) this.notes.push("`facts` of the answers are not used: they are read from the repository today.");
		const question = QUESTION_NAMES.find((one) => one === entry["question"]);
		if (question === void 0) return this.#unknown([...keys, "question"], this.#text([...keys, "question"], entry["question"]) ?? "", QUESTION_NAMES, "is no question");
		if (this.#seen.has(question)) return this.#wrong(keys, `${question} is answered twice`, "Keep one of the two.");
		this.#seen.add(question);
		const answer = this.#answer(keys, question, entry["answer"]);
		const by = this.#signature(keys, "by", this.#defaults.by ?? entry["by"] ?? top["by"], 300);
		const reasons = this.#signature(keys, "reasons", entry["reasons"] ?? top["reasons"], 2e3);
		const on = this.#day(keys, entry["on"]);
		const basis = this.#basis(keys, entry["basis"]);
		if (answer === void 0 || by === void 0 || reasons === void 0 || on === void 0 || basis === null) return;
		this.answers.push({
			question,
			answer,
			by,
			on,
			reasons,
			...basis === void 0 ? {} : { basis }
		});
	}
	#answer(keys, question, value) {
		const place = this.#file.at([...keys, "answer"]).line === this.#file.at(keys).line ? keys : [...keys, "answer"];
		const known = QUESTIONS[question];
		const given = this.#text(place, value);
		if (given === void 0) return this.#wrong(keys, `${question} has no answer`, `Write one of: ${known.join(", ")}.`);
		const word = value === true && known.includes("yes") ? "yes" : value === false && known.includes("no") ? "no" : given;
		if (known.includes(word)) return word;
		return this.#unknown(place, given, known, `is no answer to ${question}`);
	}
	#signature(keys, key, value, max) {
		const fix = key === "by" ? "Name the function and the organisation, e.g. `by: General Counsel, Example AI`; no personal name is needed." : "Say why in a sentence, e.g. `reasons: trained by us from the first token`.";
		if (value === void 0 || value === null) return this.#wrong(keys, key === "by" ? "nobody signs it" : "no reasons are given", fix);
		const read = typeof value === "string" ? lineOfWords(value, max) : { problem: "is no text" };
		return "words" in read ? read.words : this.#wrong([...keys, key], `\`${key}\` ${read.problem}`, fix);
	}
	#day(keys, value) {
		if (value === void 0 || value === null) return this.#defaults.now;
		const date = typeof value === "string" && value.length === 10 ? isoDate(value) : void 0;
		if (date === void 0) return this.#wrong([...keys, "on"], "`on` is no date", "Write it as YYYY-MM-DD, or leave it out for today.");
		return isBefore(this.#defaults.now, date) === true ? this.#wrong([...keys, "on"], "`on` lies ahead", "Write the day on which it was decided, or leave it out for today.") : date;
	}
	#basis(keys, value) {
		if (value === void 0 || value === null) return void 0;
		const list = Array.isArray(value) ? value : [value];
		const ids = list.filter((one) => typeof one === "string" && obligation(one) !== void 0);
		if (ids.length === list.length) return [...new Set(ids)];
		const wrong = list.find((one) => typeof one !== "string" || obligation(one) === void 0);
		const near = typeof wrong === "string" ? ` Did you mean ${nearest(wrong, 1)[0] ?? ""}?` : "";
		this.#wrong([...keys, "basis"], `\`basis\` names no entry of the catalogue: ${typeof wrong === "string" ? excerpt(wrong, 60) : "not a text"}`, `gpai-docket explain --list shows them.${near}`);
		return null;
	}
	#text(keys, value) {
		if (typeof value === "string") return value.trim();
		return typeof value === "boolean" || typeof value === "number" ? this.#file.raw?.(keys) ?? String(value) : void 0;
	}
	#unknown(keys, word, known, what) {
		const near = nearest$1(word, known);
		return this.#wrong(keys, `"${excerpt(word, 60)}" ${what}`, near === void 0 ? `Known: ${known.join(", ")}.` : `Did you mean ${near}?`);
	}
	#wrong(keys, message, fix) {
		if (this.problems.length < MAX_PROBLEMS) this.problems.push({
			path: this.#file.path,
			...this.#file.at(keys),
			message,
			fix
		});
	}
};

// src/engine/classify/open.ts
const MAX_BYTES = 1048576;
async function openModel(options) {
	const source = await openRepository(options.path);
	try {
		const { facts, listing, incomplete } = await readFacts(source, options.progress === void 0 ? {} : { progress: options.progress });
		const records = await loadRecords(source, listing, { now: options.now });
		const { subjects } = matchModels(facts, records);
		const subject = chosen(subjects, options);
		const folder = subject.declared || subjects.length <= 1 ? subject.records.folder : `.gpai/${recordFolderName(subject.id)}`;
		const profile = subject.declared ? profileOf(subject.records, options.now) : UNDECLARED;
		const named = subject.records.model?.data.model?.name ?? subject.facts.facts.find((one) => one.key === "model.name")?.value;
		return {
			input: {
				model: {
					id: subject.id,
					facts: subject.facts,
					records: {
						...subject.records,
						folder
					},
					profile
				},
				now: options.now
			},
			...typeof named === "string" ? { name: named } : {},
			writable: source.kind === "folder",
			...await inUse(source, listing, folder),
			incomplete: [
				...listing.incomplete,
				...incomplete,
				...facts.unreadable.slice(0, 20).map((one) => ({
					path: one.path,
					reason: one.reason
				}))
			]
		};
	} finally {
		await source.close();
	}
}
function nothing() {
	return {
		id: "model",
		facts: {
			id: "model",
			path: ".",
			facts: [],
			conflicts: [],
			datasets: [],
			weights: []
		},
		records: {
			id: "model",
			folder: ".gpai",
			registers: {},
			registerPaths: {},
			problems: []
		},
		declared: false
	};
}
function chosen(subjects, { model, path }) {
	const ids = subjects.slice(0, 50).map((one) => one.id).join(", ");
	if (model !== void 0) {
		const found = subjects.find((one) => one.id === model || one.records.id === model);
		if (found === void 0) throw new RepositoryError(`no model has the id ${JSON.stringify(model.slice(0, 100))}`, {
			path,
			fix: subjects.length === 0 ? "leave --model out: no model was found here" : `name one of: ${ids}`
		});
		return found;
	}
	if (subjects.length > 1) throw new RepositoryError(`${subjects.length} models are here, and each is classified on its own`, {
		path,
		fix: `name one with --model: ${ids}`
	});
	return subjects[0] ?? nothing();
}
async function inUse(source, listing, folder) {
	const names = [`${folder}/classification.yaml`, `${folder}/classification.yml`];
	const entry = names.flatMap((name) => listing.entries.find((one) => one.path === name) ?? [])[0];
	if (entry === void 0) return { path: names[0] ?? "" };
	if (entry.kind !== "file") throw new RepositoryError("no regular file, so it is neither read nor written", {
		path: entry.path,
		fix: "put the file itself there"
	});
	const before = await source.read(entry.path, { length: 1048577 });
	if (before.length > MAX_BYTES || decodeUtf8(before) === void 0) throw new RepositoryError("larger than 1 MiB, or no UTF-8 text", {
		path: entry.path,
		fix: "move old decisions to a file under .gpai/archive/"
	});
	return {
		path: entry.path,
		before
	};
}

// src/checks/classify/proposals.ts
function wanted(question, answer) {
	switch (question) {
		case "role": return [{
			keys: ["role"],
			value: answer
		}, ...answer === "not-gpai" || answer === "library" ? [{
			keys: ["reason"],
			value: "<why, in a sentence>"
		}] : []];
		case "systemic-risk": return answer === "undetermined" ? [] : [{
			keys: ["systemic_risk"],
			value: String(answer === "yes")
		}];
		case "open-source": return answer === "undetermined" ? [] : [{
			keys: ["licence", "open_source"],
			value: String(answer === "claimed")
		}];
		case "eu-market": return answer === "undetermined" ? [] : [{
			keys: ["dates", "eu_market"],
			value: answer === "not-placed" ? "none" : answer === "planned" ? "<YYYY-MM-DD, the planned day>" : "<YYYY-MM-DD>"
		}];
		case "legacy": return answer === "undetermined" ? [] : [{
			keys: ["dates", "eu_market"],
			value: "<YYYY-MM-DD, the first placing of the lineage>"
		}];
		case "lineage": return answer === "undetermined" ? [] : [{
			keys: ["lineage", "id"],
			value: "<name of the lineage>"
		}];
		case "representative": return answer === "appointed" ? [{
			keys: ["provider", "authorised_representative"],
			value: "<name, Member State, date of the mandate>"
		}] : [];
		case "gpai":
		case "modifier": return [];
	}
}
function has(data, keys) {
	let node = data;
	for (const key of keys) {
		if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return false;
		node = node[key];
	}
	return node !== void 0;
}
function proposals(input, answers) {
	const file = input.model.records.model;
	const seen = /* @__PURE__ */ new Set();
	return [...answers].flatMap(([question, answer]) => wanted(question, answer).flatMap(({ keys, value }) => {
		const key = keys.join(".");
		const [first, second] = keys;
		if (seen.has(key) || has(file?.data, keys)) return [];
		seen.add(key);
		if (second === void 0) return [{
			question,
			key,
			lines: [`${first}: ${value}`]
		}];
		if (file === void 0 || !has(file.data, [first])) return [{
			question,
			key,
			lines: [`${first}:`, `  ${second}: ${value}`]
		}];
		return [{
			question,
			key,
			lines: [`${second}: ${value}`],
			under: {
				key: first,
				at: file.at(first)
			}
		}];
	}));
}

// src/records/classification-write.ts
const HEADER = [
	`# yaml-language-server: $schema=https://raw.githubusercontent.com/gpai-docket/gpai-docket/main/schemas/classification.schema.json`,
	"# What a person decided about this model under the AI Act, when, on what basis and on which facts.",
	"# The newest decision on a question counts; older ones stay as history. gpai-docket classify shows the facts and appends."
];
function quoted(text) {
	return JSON.stringify(text).replaceAll(/[\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const PLAIN = /^[A-Za-z][A-Za-z0-9._-]{0,60}$/;
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
function scalar(text) {
	return PLAIN.test(text) && !NO_TEXT.test(text) ? text : quoted(text);
}
function factLine({ key, value, path, line }) {
	const more = [...path === void 0 ? [] : [`path: ${quoted(path)}`], ...line === void 0 ? [] : [`line: ${line}`]];
	return `{${[
		`key: ${scalar(key)}`,
		`value: ${quoted(value)}`,
		...more
	].join(", ")}}`;
}
function decisionLines(decision, indent) {
	const { question, answer, by, on, basis = [], reasons, facts = [] } = decision;
	const inner = `${indent}  `;
	return [
		`${indent}- question: ${question}`,
		`${inner}answer: ${scalar(answer)}`,
		...by === void 0 ? [] : [`${inner}by: ${quoted(by)}`],
		...on === void 0 ? [] : [`${inner}on: ${on}`],
		...basis.length === 0 ? [] : [`${inner}basis: [${basis.map(scalar).join(", ")}]`],
		...reasons === void 0 ? [] : [`${inner}reasons: ${quoted(reasons)}`],
		...facts.length === 0 ? [] : [`${inner}facts:`, ...facts.map((fact) => `${inner}  - ${factLine(fact)}`)]
	];
}
function refused(message, fix, line) {
	return {
		ok: false,
		message,
		fix,
		...line === void 0 ? {} : { line }
	};
}
const BLOCK = "write the list in block form, one decision after another with a dash each, and run the command again";
function decisionsOf(read) {
	const { data } = read;
	if (data === null) return {
		list: void 0,
		fits: true
	};
	if (typeof data !== "object" || Array.isArray(data)) return {
		list: void 0,
		fits: false
	};
	const found = data["decisions"];
	return {
		list: found === null || found === void 0 ? void 0 : Array.isArray(found) ? found : [],
		fits: found === null || found === void 0 || Array.isArray(found)
	};
}
function appendDecisions(path, existing, decisions) {
	if (existing === void 0 || existing.trim() === "") return checked(path, void 0, `${[
		...HEADER,
		"decisions:",
		...decisions.flatMap((one) => decisionLines(one, "  "))
	].join("\n")}\n`, decisions.length);
	const read = parseYaml(path, existing);
	if (!read.ok) return refused(`it cannot be read: ${read.problems[0]?.message ?? "unknown shape"}`, read.problems[0]?.fix ?? "mend the file first", read.problems[0]?.line);
	const { list, fits } = decisionsOf(read.value);
	if (!fits) return refused("`decisions` is no list", BLOCK, read.value.at(["decisions"]).line);
	const end = existing.includes("\r\n") ? "\r\n" : "\n";
	const lines = splitLines(existing);
	if (lines.at(-1) === "") lines.pop();
	const key = lines.findIndex((line) => /^\uFEFF?(?:decisions|"decisions"|'decisions'):/.test(line));
	const continued = (at, indent) => checked(path, read.value, `${[
		...lines.slice(0, at),
		...decisions.flatMap((one) => decisionLines(one, indent)),
		...lines.slice(at)
	].join(end)}${end}`, decisions.length);
	if (key === -1) {
		if (read.value.data !== null && list !== void 0) return refused("the list of decisions stands in an unusual shape", BLOCK);
		lines.push("decisions:");
		return continued(lines.length, "  ");
	}
	if (list === void 0 || list.length === 0) {
		const rest = /^([^:]{1,20}):[ \t]{0,20}(?:\[[ \t]{0,20}\]|null|~)?[ \t]{0,200}(#.{0,2000})?$/.exec(lines[key] ?? "");
		if (rest === null) return refused("the empty list of decisions stands in an unusual shape", BLOCK, key + 1);
		lines[key] = `${rest[1] ?? ""}:${rest[2] === void 0 ? "" : ` ${rest[2]}`}`;
		return continued(key + 1, "  ");
	}
	const first = read.value.at(["decisions", 0]);
	const dash = /^( {0,20})- /.exec(lines[first.line - 1] ?? "");
	if (dash === null || first.line - 1 <= key) return refused("the list of decisions is not in block form", BLOCK, key + 1);
	return continued(afterList(lines, key, dash[1] ?? ""), dash[1] ?? "");
}
function afterList(lines, key, indent) {
	let last = key;
	for (let i = key + 1; i < lines.length; i++) {
		const line = lines[i] ?? "";
		if (line.trim() === "" || /^\s*#/.test(line)) continue;
		const deep = /^ */.exec(line)?.[0].length ?? 0;
		if (deep < indent.length || deep === indent.length && !line.startsWith(`${indent}-`)) break;
		last = i;
	}
	return last + 1;
}
function checked(path, before, text, added) {
	const read = parseYaml(path, text);
	const unusual = refused("adding to it would change more than the list of decisions", BLOCK);
	if (!read.ok) return unusual;
	const [old, now] = [before === void 0 ? [] : decisionsOf(before).list ?? [], decisionsOf(read.value).list ?? []];
	if (now.length !== old.length + added || JSON.stringify(now.slice(0, old.length)) !== JSON.stringify(old)) return unusual;
	const others = (data) => typeof data === "object" && data !== null ? JSON.stringify(Object.entries(data).filter(([name]) => name !== "decisions")) : "[]";
	return others(before?.data ?? null) === others(read.value.data) ? {
		ok: true,
		text
	} : unusual;
}

// src/engine/classify/plan.ts
function planDecisions(opened, answers) {
	const { input, path, before } = opened;
	const old = before === void 0 ? void 0 : new TextDecoder("utf-8", { ignoreBOM: true }).decode(before);
	const left = [];
	const given = new Map(answers.map((one) => [one.question, one.answer]));
	const decisions = answers.flatMap(({ question, answer, by, on, reasons, basis }) => {
		if (answer === "undetermined" && inForce(input.model.records, question, input.now) === void 0) {
			left.push({
				question,
				why: "left open, and no earlier answer is there to be taken back"
			});
			return [];
		}
		const sheet = sheetOf(input, question, given);
		return [{
			question,
			answer,
			by,
			on,
			basis: basis ?? sheet.basis,
			reasons,
			facts: sheet.facts
		}];
	});
	if (decisions.length === 0) return {
		path,
		...before === void 0 ? {} : { before },
		text: old ?? "",
		decisions,
		left,
		proposals: [],
		findings: []
	};
	const written = appendDecisions(path, old, decisions);
	if (!written.ok) throw new RepositoryError(written.message, {
		path: written.line === void 0 ? path : `${path}:${written.line}`,
		fix: written.fix
	});
	return {
		path,
		...before === void 0 ? {} : { before },
		text: written.text,
		decisions,
		left,
		proposals: proposals(input, given),
		findings: decisionFindings(withRecord(input, path, written.text))
	};
}
function withRecord(input, path, text) {
	const parsed = parseYaml(path, text);
	const read = parsed.ok ? validate(CLASSIFICATION, parsed.value) : void 0;
	if (read?.file === void 0) throw new RepositoryError("it would not be read any more", {
		path,
		fix: "mend the file first: gpai-docket check names what is wrong"
	});
	return {
		...input,
		model: {
			...input.model,
			records: {
				...input.model.records,
				classification: read.file
			}
		}
	};
}

// src/engine/classify/write.ts
async function writeDecisions(path, opened, plan) {
	if (!opened.writable) throw new RepositoryError("a bare repository has no folder to write into", {
		path,
		fix: "run it in a clone with a work tree"
	});
	const root = await realFolder(path);
	await makeFolders(root, plan.path);
	await writeGuarded(root, plan.path, plan.before, new TextEncoder().encode(plan.text));
}
async function makeFolders(root, path) {
	const parts = posix.dirname(path).split("/");
	for (let i = 1; i <= parts.length; i++) {
		const folder = parts.slice(0, i).join("/");
		try {
			const stat = await lstat(`${root}/${folder}`).catch(() => void 0);
			if (stat === void 0) await mkdir(`${root}/${folder}`);
			else if (!stat.isDirectory()) throw new RepositoryError(stat.isSymbolicLink() ? "a symbolic link, which is never written through" : "no folder", {
				path: folder,
				fix: "put a real folder there"
			});
		} catch (error) {
			if (error instanceof RepositoryError) throw error;
			const code = error?.code;
			throw new RepositoryError(`the folder cannot be made (${typeof code === "string" ? code : "unknown error"})`, {
				path: folder,
				fix: "give write permission on the folder",
				cause: error
			});
		}
	}
}

// src/report/classify-text.ts
const INDENT = "  ";
function lines(text, view, indent, hanging = indent) {
	return wrap(indent + text, view.width, hanging);
}
function block(title, body, view) {
	return body.length === 0 ? [] : [`${INDENT}${view.style("cyan", title)}`, ...body];
}
function seenText({ text, method, source }, style) {
	const place = source === void 0 ? "" : ` ${visible(where(source))}`;
	return `${clip(visible(text), 600)} ${style("dim", `(${visible(method)}${place === "" ? "" : `,${place}`})`)}`;
}
function answerLines(sheet, view) {
	const pad = Math.max(...sheet.answers.map((one) => one.answer.length));
	const indent = " ".repeat(8);
	return sheet.answers.flatMap(({ answer, means, speaks }, i) => [...lines(`${String(i + 1).padStart(2)}  ${view.style("bold", answer.padEnd(pad))}  ${means}`, view, INDENT, indent), ...speaks.flatMap((one) => lines(`speaks for it: ${clip(visible(one), 400)}`, view, indent, `${indent}  `))]);
}
function sheetText(sheet, number, view) {
	const { style } = view;
	const bullet = (text) => lines(`- ${clip(visible(text), 600)}`, view, INDENT.repeat(2), INDENT.repeat(3));
	const decided = sheet.decided === void 0 ? [] : lines(`${sheet.decided.answer}, on ${sheet.decided.on}, by ${clip(visible(sheet.decided.by), 200)} ${style("dim", `(${visible(where(sheet.decided.source))})`)}`, view, INDENT.repeat(2));
	return `${[
		`${style("dim", number)}  ${style("bold", sheet.title)}`,
		...lines(sheet.asks, view, ""),
		"",
		...sheet.explanation.flatMap(({ text, ids }) => lines(`${text} ${style("dim", `[${ids.join(", ")}]`)}`, view, INDENT)),
		"",
		...sheet.skip === void 0 ? [] : [...lines(sheet.skip, view, INDENT), ""],
		...block("Found", sheet.seen.length === 0 ? [`${INDENT.repeat(2)}- nothing in the files`] : sheet.seen.flatMap((one) => lines(`- ${seenText(one, style)}`, view, INDENT.repeat(2), INDENT.repeat(3))), view),
		...block("Declared in model.yaml", sheet.declared === void 0 ? [] : lines(seenText(sheet.declared, style), view, INDENT.repeat(2)), view),
		...block("Decided so far", decided, view),
		...block("Contradicted", (sheet.contradicted ?? []).slice(0, 10).flatMap(bullet), view),
		...block("Open", sheet.open.flatMap(bullet), view),
		...block("Answers", answerLines(sheet, view), view)
	].join("\n")}\n`;
}
function lawText(sheet, view) {
	return `${[...sheet.basis.flatMap((id) => {
		const found = obligation(id);
		return found === void 0 ? [] : lines(`${view.style("bold", id)}  ${found.title}: ${found.duty}`, view, INDENT, INDENT.repeat(2));
	}), `${INDENT}gpai-docket explain ${sheet.basis[0] ?? "ID"} shows an entry whole, with its source.`].join("\n")}\n`;
}
function usesText(view) {
	return `${lines(USES, view, "").join("\n")}\n`;
}
function decisionsText(decisions, view) {
	const pad = Math.max(0, ...decisions.map((one) => one.question.length));
	return decisions.map((one) => `${INDENT}${one.question.padEnd(pad)}  ${view.style("bold", visible(one.answer))}  ${view.style("dim", clip(visible(one.reasons ?? ""), 200))}\n`).join("");
}
function proposalsText(list, path, view) {
	const out = lines(`Lines for ${visible(path)}, where these declarations are missing. Paste them yourself: this program writes over no declaration.`, view, "").slice();
	for (const { under, lines: pasted } of list) {
		if (under !== void 0) out.push(`${INDENT}under ${under.key}: ${view.style("dim", `(${visible(where(under.at))})`)}`);
		for (const line of pasted) out.push(`${INDENT.repeat(under === void 0 ? 1 : 3)}${line}`);
	}
	return `${out.join("\n")}\n`;
}
function findingsText(list, view) {
	return list.slice(0, 20).map((one) => [
		`${INDENT}${view.style("yellow", one.rule)}  ${visible(where(one))}`,
		...lines(clip(visible(one.message), 600), view, INDENT.repeat(2)),
		...(one.fix ?? "").split("\n").filter((fix) => fix !== "").map((fix) => `${INDENT.repeat(2)}${view.style("dim", `fix: ${clip(visible(fix), 300)}`)}`)
	].join("\n")).join("\n").concat("\n");
}

// src/cli/commands/classify-session.ts
var Stopped = class extends Error {
	constructor() {
		super("stopped");
		this.name = "Stopped";
	}
};
async function typed(dialogue, prompt) {
	const line = await dialogue.ask(prompt);
	if (line === void 0) throw new Stopped();
	return line.slice(0, 1e4).trim();
}
async function answerTo(sheet, dialogue, io) {
	const words = sheet.answers.map((one) => one.answer);
	for (;;) {
		const line = await typed(dialogue, `Answer (1-${words.length} or the word; ? for the law; Enter leaves it open): `);
		if (line === "") return void 0;
		if (line === "?") {
			io.out(`\n${lawText(sheet, io)}\n`);
			continue;
		}
		const found = (/^\d{1,2}$/.test(line) ? words[Number(line) - 1] : void 0) ?? words.find((word) => word.toLowerCase() === line.toLowerCase());
		if (found !== void 0) return found;
		const near = nearest$1(line, words);
		io.out(`  ${JSON.stringify(visible(line).slice(0, 60))} is none of the answers.${near === void 0 ? "" : ` Did you mean ${near}?`}\n`);
	}
}
async function words(dialogue, io, prompt, max, hint) {
	let empty = 0;
	for (;;) {
		const line = await typed(dialogue, prompt);
		const read = lineOfWords(line, max);
		if ("words" in read) return read.words;
		empty = line === "" ? empty + 1 : 0;
		if (empty === 2) return void 0;
		io.out(`  ${line === "" ? hint : `That ${read.problem}.`}\n`);
	}
}
async function session(opened, io, dialogue, signed) {
	const { input } = opened;
	const given = /* @__PURE__ */ new Map();
	const drafts = [];
	io.out(`${wrap(PREFACE, io.width, "").join("\n")}\nCtrl-C stops at any time and writes nothing.\n`);
	for (const [i, question] of QUESTION_NAMES.entries()) {
		const sheet = sheetOf(input, question, given);
		const number = `${i + 1}/${QUESTION_NAMES.length}`;
		if (sheet.skip !== void 0) {
			io.out(`\n${wrap(`${number}  ${sheet.title}: ${sheet.skip}`, io.width, "     ").map((line) => io.style("dim", line)).join("\n")}\n`);
			continue;
		}
		io.out(`\n${sheetText(sheet, number, io)}\n`);
		const answer = await answerTo(sheet, dialogue, io);
		if (answer === void 0) continue;
		const reasons = await words(dialogue, io, "Why? One line, kept in the record: ", 2e3, "Without reasons a decision does not count. Enter once more leaves the question open.");
		if (reasons === void 0) continue;
		given.set(question, answer);
		drafts.push({
			question,
			answer,
			on: input.now,
			reasons
		});
	}
	io.out(`\n${usesText(io)}\n`);
	if (drafts.length === 0) return [];
	const by = signed ?? await words(dialogue, io, "Who decides? Function and organisation, no personal name needed: ", 300, "A decision that nobody signs does not count. Enter once more stops, and writes nothing.");
	if (by === void 0) throw new Stopped();
	return drafts.map((one) => ({
		...one,
		by
	}));
}

// src/cli/commands/classify.ts
const help = `Usage: gpai-docket classify [PATH] [options]

Who am I under the AI Act, and what is this model? Nine questions, each with what the law says, what the files show (both methods of
estimating compute, licence terms with their lines, bases), what speaks for each answer and what stays open. The program answers none
of them: a person decides, signs with function and organisation, and gives reasons. The decisions go to .gpai/classification.yaml
with their day, basis and the facts as they stood; gpai-docket check says so when later facts contradict them.

In a terminal the questions are asked one by one. Elsewhere they are printed with their facts; answers come from a file.

  --answers FILE    answers as YAML or JSON: the decisions of classification.yaml, or lines such as  role: provider
                    with by: and reasons: for all of them at the top
  --by "WHO"        function and organisation of the person who decides, e.g. "General Counsel, Example AI"
  --write           write the record; without it, it is shown as a diff (a terminal asks)
  --dry-run         show the record and never write it
  --model ID        which model, where the repository holds several
  --now DATE        decide and judge as of DATE (default: today, UTC)
  --format F        text (default), json
  --no-color        no colours

Questions: ${QUESTION_NAMES.join(", ")}.

Exit codes: 0 questions shown, or record shown or written; 2 could not run, or the answers are not usable; 130 stopped with Ctrl-C,
nothing written.

Examples:
  gpai-docket classify .
  gpai-docket classify . --answers decisions.yaml --by "General Counsel, Example AI"
  gpai-docket classify . --answers decisions.yaml --write
`;
const HOW = "To answer: run it in a terminal, or write the answers to a file and add --answers FILE, for example:";
const SAMPLE = [
	"by: General Counsel, Example AI",
	"role: {answer: provider, reasons: trained by us from the first token}",
	"gpai: {answer: \"yes\", reasons: general text model}"
];
async function answersOf(file, now, by, io) {
	const bytes = await readGuarded(await realFolder(dirname(file)), basename(file), { length: MAX_ANSWERS + 1 }).catch((error) => {
		throw error instanceof RepositoryError ? new RepositoryError(error.message, {
			path: file,
			fix: error.fix ?? "check the path after --answers; it is relative to the folder you are in",
			cause: error
		}) : error;
	});
	const text = bytes.length > 1048576 ? void 0 : decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`${file} is larger than 1 MiB, or no UTF-8 text`);
	const { answers, problems, notes } = readAnswers(file, text, {
		now,
		...by === void 0 ? {} : { by }
	});
	for (const note of notes) io.err(`note: ${visible(note)}\n`);
	if (problems.length === 0) return answers;
	const said = problems.map((one) => `${where(one)}: ${clip(one.message, 300)}${one.fix === void 0 ? "" : `\n  fix: ${clip(one.fix, 400)}`}`);
	for (const one of said) io.err(`${one.split("\n").map((line) => visible(line)).join("\n")}\n`);
	throw new UsageError(`the answers cannot be used: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was written`);
}
function report(opened, io) {
	const { input, name } = opened;
	io.out(`${io.style("bold", `Classification of ${visible(name ?? input.model.id)}`)} ${io.style("dim", `on ${input.now}`)}\n${wrap(PREFACE, io.width, "").join("\n")}\n`);
	for (const [i, sheet] of sheetsOf(input).entries()) io.out(`\n${sheetText(sheet, `${i + 1}/${QUESTION_NAMES.length}`, io)}`);
	io.out(`\n${usesText(io)}`);
	for (const one of opened.incomplete.slice(0, 10)) io.out(`${io.style("yellow", "not seen whole")}  ${visible(one.path ?? "")} ${clip(visible(one.reason), 200)}\n`);
	io.out(`\n${HOW}\n${SAMPLE.map((line) => `  ${line}\n`).join("")}`);
}
function show(plan, opened, io) {
	for (const one of plan.left) io.out(`${io.style("dim", "not recorded")}  ${one.question}: ${one.why}\n`);
	if (plan.decisions.length === 0) return;
	io.out(`${io.style("bold", "Decisions")}\n${decisionsText(plan.decisions, io)}\n`);
	io.out(diffText(plan.path, plan.before === void 0 ? "" : decodeUtf8(plan.before) ?? "", plan.text, io.style));
	if (plan.proposals.length > 0) io.out(`\n${proposalsText(plan.proposals, opened.input.model.records.model?.path ?? `${opened.input.model.records.folder}/model.yaml`, io)}`);
	if (plan.findings.length > 0) io.out(`\n${io.style("bold", "What a check will say about these decisions")}\n${findingsText(plan.findings, io)}`);
}
async function finish(plan, opened, wish, io) {
	if (!wish.write) {
		io.out(`\nNothing was written. To write ${visible(plan.path)}, ${wish.dry ? "leave --dry-run out" : "run the same command with --write"}.\n`);
		return;
	}
	await writeDecisions(wish.path, opened, plan);
	io.out(`\n${io.style("green", "written")}  ${visible(plan.path)}\nLook at it (git diff), have it reviewed like any signature, and commit it.\n`);
}
async function inTerminal(opened, dialogue, wish, by, io) {
	try {
		const answers = await session(opened, io, dialogue, by);
		const plan = planDecisions(opened, answers);
		show(plan, opened, io);
		if (plan.decisions.length === 0) {
			io.out("No question was answered: nothing was written.\n");
			return 0;
		}
		const agreed = wish.write || !wish.dry && /^(?:y|yes)$/i.test(await typed(dialogue, `\nWrite ${visible(plan.path)}? [y/N] `));
		dialogue.close();
		await finish(plan, opened, {
			...wish,
			write: agreed
		}, io);
		return 0;
	} catch (error) {
		if (!(error instanceof Stopped)) throw error;
		io.out("\nStopped: nothing was written.\n");
		return 130;
	} finally {
		dialogue.close();
	}
}
const classify = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			answers: { type: "string" },
			by: { type: "string" },
			write: { type: "boolean" },
			"dry-run": { type: "boolean" },
			model: { type: "string" },
			now: { type: "string" },
			format: { type: "string" }
		}, 1);
		const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
		const now = isoDate$1("--now", args.text("now") ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
		const wish = {
			path: args.positionals[0] ?? ".",
			write: args.flag("write"),
			dry: args.flag("dry-run")
		};
		if (wish.write && wish.dry) throw new UsageError("--write and --dry-run exclude each other");
		const signed = args.text("by") === void 0 ? void 0 : lineOfWords(args.text("by") ?? "", 300);
		if (signed !== void 0 && "problem" in signed) throw new UsageError(`--by ${signed.problem}`, "Name the function and the organisation, e.g. --by \"General Counsel, Example AI\".");
		const file = args.text("answers");
		const answers = file === void 0 ? void 0 : await answersOf(file, now, signed?.words, io);
		const progress = progressLine(io, () => Date.now());
		const model = args.text("model");
		const opened = await openModel({
			path: wish.path,
			now,
			progress: progress.step,
			...model === void 0 ? {} : { model }
		}).finally(progress.done);
		if (answers === void 0) {
			const dialogue = format === "text" ? await io.dialogue?.() : void 0;
			if (dialogue !== void 0) return inTerminal(opened, dialogue, wish, signed?.words, io);
			if (wish.write) throw new UsageError("there are no answers to write", "Give --answers FILE, or run it in a terminal.");
			if (format === "json") io.out(renderJson(json(opened)));
			else report(opened, io);
			return 0;
		}
		const plan = planDecisions(opened, answers);
		if (format === "json") {
			const written = wish.write && plan.decisions.length > 0;
			if (written) await writeDecisions(wish.path, opened, plan);
			io.out(renderJson({
				...json(opened),
				record: {
					path: plan.path,
					written,
					decisions: plan.decisions,
					left: plan.left,
					proposals: plan.proposals,
					findings: plan.findings
				}
			}));
			return 0;
		}
		show(plan, opened, io);
		if (plan.decisions.length === 0) {
			io.out("Nothing was written: no answer is there to be recorded.\n");
			return 0;
		}
		await finish(plan, opened, wish, io);
		return 0;
	}
};
function json({ input, name, path, incomplete }) {
	return {
		schemaVersion: 1,
		now: input.now,
		model: {
			id: input.model.id,
			...name === void 0 ? {} : { name },
			record: path
		},
		preface: PREFACE,
		uses: USES,
		questions: sheetsOf(input),
		incomplete
	};
}

export { classify };