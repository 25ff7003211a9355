import { r as byChapter } from "./catalogue.js";
import { a as parseDate, i as isoDate, n as daysBetween, r as isBefore, t as addPeriod } from "./clocks.js";
import { a as inWords, c as placeOf, d as unknown, f as withFindings, i as finding, l as recorded, n as factOf, o as naming, r as factsOf, s as notApplicable, t as evidenceAt, u as textFacts } from "./finding.js";
import { b as plainText, c as SYSTEMIC_RISK_THRESHOLD, g as parameterBand, h as BANDS, l as threshold, n as statedMonths, o as ERROR_MARGIN, r as architectureCompute, s as GPAI_THRESHOLD, u as licenceInfo, v as cells } from "./dates-in-text.js";
import { a as classify, i as pointerFault, n as fieldYesNo, o as findPlaceholders, r as isPointer, t as fieldState } from "./fields.js";
import { _ as copyrightRecord, a as asRecorded, c as manifestsAt, d as seenOnly, f as some, g as channel, h as addresses, i as undeclaredLookups, l as many, m as worst, n as fetchers, o as byRows, p as usable$1, r as productOf, s as firstRow, u as rowsShown, v as place$1, y as textState$1 } from "./agents.js";
import { i as readDate, r as isoInstead } from "./yaml.js";
import { i as AGREED_LIST, n as protocol, r as protocols } from "./protocols.js";
import { i as PIRATED_SOURCES, n as CLEARED_NAMES, r as LIST_DATE, t as hasHost } from "./pirated-hosts.js";
import { t as wantedDomains } from "./domains-rule.js";
import { a as inState } from "./fingerprint.js";
import { n as globMatches, t as compileGlob } from "./glob.js";
import { t as occurrences } from "./edit.js";

// src/checks/artifact-conflicts.ts
const SHOWN$3 = 3;
const MAX_IDS = 12;
function mend(conflict) {
	const [whole, part] = conflict.values.filter((value) => Array.isArray(value)).toSorted((a, b) => b.length - a.length);
	const at = conflict.sources[0]?.path;
	if (conflict.key !== "base_model" || whole === void 0 || part === void 0 || at === void 0 || part !== conflict.values[0] || whole.length > MAX_IDS || !part.every((id) => whole.includes(id))) return "make both places say the same";
	return `base_model: [${whole.map((id) => JSON.stringify(id)).join(", ").slice(0, 600)}]   # in ${at}`;
}
function artifactFinding(conflict, folder) {
	const [first, ...rest] = conflict.sources;
	const others = rest.filter((source) => !conflict.message.includes(placeOf(source)));
	const places = others.length === 0 ? "" : ` (also ${others.slice(0, SHOWN$3).map(placeOf).join(", ")})`;
	return finding(`artifacts/${conflict.key.replaceAll(/[._]/g, "-")}`, `${conflict.message}${places}`, first ?? { path: folder }, { fix: mend(conflict) });
}

// src/checks/transparency/quantity.ts
const MAX_TEXT$1 = 2e4;
const MAX_QUANTITIES = 50;
const SCALES = /* @__PURE__ */ new Map([
	["k", 1e3],
	["thousand", 1e3],
	["m", 1e6],
	["mn", 1e6],
	["million", 1e6],
	["b", 1e9],
	["bn", 1e9],
	["billion", 1e9],
	["t", 0xe8d4a51000],
	["trillion", 0xe8d4a51000]
]);
function figuresOf(digits) {
	const [whole = "", fraction] = digits.split(".");
	const all = `${whole}${fraction ?? ""}`.replace(/^0+/, "");
	const counted = fraction === void 0 ? all.replace(/0+$/, "") : all;
	return Math.max(1, counted.length);
}
const NUMBER$1 = /(\d{1,3}(?:[,_]\d{3}){1,8}|\d{1,30})(\.\d{1,20})?(?:[eE]\+?(\d{1,3})|\s?[x×*·]\s?10\s?(?:\^|\*\*)\s?(\d{1,3}))?/g;
const POWER_ALONE = /^\s?(?:\^|\*\*)\s?(\d{1,3})/;
function after(text, from) {
	const rest = text.slice(from, from + 40);
	const word = /^[\s-]?([A-Za-z]{1,12})(?![A-Za-z])/.exec(rest);
	const scale = word?.[1] === void 0 ? void 0 : SCALES.get(word[1].toLowerCase());
	const unit = (scale === void 0 || word === null ? rest : rest.slice(word[0].length)).replace(/^[\s\-,;:()]+/, "");
	return {
		scale: scale ?? 1,
		unit: (/^[A-Za-z%/ -]{0,30}/.exec(unit)?.[0] ?? "").trim().toLowerCase()
	};
}
function ofText(text) {
	const found = [];
	const cut = text.slice(0, MAX_TEXT$1);
	let skipTo = 0;
	for (const match of cut.matchAll(NUMBER$1)) {
		if (match.index < skipTo) continue;
		if (/[A-Za-z_]/.test(cut[match.index - 1] ?? " ") || cut[match.index - 1] === "-" && /[A-Za-z]/.test(cut[match.index - 2] ?? " ")) continue;
		const [whole, digits = "", fraction = "", exponent, power] = match;
		let end = match.index + whole.length;
		const plain = `${digits.replaceAll(/[,_]/g, "")}${fraction}`;
		const alone = exponent === void 0 && power === void 0 && plain === "10" ? POWER_ALONE.exec(cut.slice(end, end + 8)) : null;
		let value = Number(plain) * 10 ** Number(exponent ?? power ?? 0);
		if (alone?.[1] !== void 0) {
			value = 10 ** Number(alone[1]);
			end += alone[0].length;
		}
		const { scale, unit } = after(cut, end);
		skipTo = end;
		value *= scale;
		if (!Number.isFinite(value)) continue;
		found.push({
			value,
			figures: exponent === void 0 && power === void 0 && scale === 1 ? figuresOf(plain) : Math.max(figuresOf(plain), fraction === "" ? 1 : plain.replace(".", "").replace(/^0+/, "").length),
			unit
		});
		if (found.length >= MAX_QUANTITIES) break;
	}
	return found;
}
function ofNumber(value, unit) {
	if (!Number.isFinite(value)) return [];
	return [{
		value,
		figures: (value.toExponential().split("e")[0] ?? "").replaceAll(/[^\d]/g, "").length,
		unit
	}];
}
function quantities(value, unit = "", depth = 0) {
	if (depth > 6) return [];
	if (typeof value === "number") return ofNumber(value, unit);
	if (typeof value === "string") return ofText(value).map((one) => one.unit === "" && unit !== "" ? {
		...one,
		unit
	} : one);
	if (Array.isArray(value)) return value.slice(0, MAX_QUANTITIES).flatMap((one) => quantities(one, unit, depth + 1));
	if (value === null || typeof value !== "object") return [];
	const entries = Object.entries(value).slice(0, MAX_QUANTITIES);
	const own = entries.find(([key, child]) => key === "unit" && typeof child === "string")?.[1];
	return entries.filter(([key]) => key !== "unit").flatMap(([key, child]) => quantities(child, own ?? (unit === "" ? key.toLowerCase().replaceAll("_", " ") : unit), depth + 1));
}
function within(a, b, margin) {
	return a > 0 && b > 0 && a <= b * (1 + margin) && a >= b * (1 - margin);
}
function twoFigures(value) {
	return value > 0 ? value.toExponential(1) : "0";
}

// src/checks/transparency/faults.ts
function gap(rule, message, at, fix, edits) {
	return {
		outcome: "gap",
		finding: finding(`form/${rule}`, message, at, {
			...fix === void 0 ? {} : { fix },
			edits: whole(edits)
		})
	};
}
function conflict(rule, message, at, fix, edits) {
	return {
		outcome: "conflict",
		finding: finding(`form/${rule}`, message, at, {
			...fix === void 0 ? {} : { fix },
			edits: whole(edits)
		})
	};
}
function whole(edits = []) {
	const found = edits.filter((edit) => edit !== void 0);
	return found.length === edits.length ? found : [];
}
function artifactConflicts(...keys) {
	return (input) => input.model.facts.conflicts.filter((one) => keys.includes(one.key)).map((one) => ({
		outcome: "conflict",
		finding: artifactFinding(one, input.model.facts.path)
	}));
}
function dateRule(future) {
	return (answer, input) => {
		const date = dateOf(answer);
		if (date === void 0) {
			const iso = typeof answer.value === "string" || typeof answer.value === "number" ? isoInstead(String(answer.value)) : void 0;
			return [gap("date", `${answer.obligation.title}: not an ISO date.`, answer.at, `${answer.id}: ${iso ?? "YYYY-MM-DD"}`, [iso === void 0 ? void 0 : answer.rewrite(iso)])];
		}
		if (!future && date > input.now) return [gap("date-in-future", `${answer.obligation.title}: the date lies in the future.`, answer.at, `${answer.id}: ${input.now}`)];
		return [];
	};
}
function dateOf(answer) {
	const { value } = answer;
	return typeof value === "string" ? isoDate(value.trim()) : void 0;
}
function figuresRule(figures) {
	return (answer) => {
		const numbers = quantities(answer.value);
		if (numbers.length === 0) return [gap("number", `${answer.obligation.title}: no number is given.`, answer.at, `${answer.id}: <number${answer.obligation.unit === void 0 ? "" : ` in ${answer.obligation.unit}`}>`)];
		if (numbers.every((one) => one.figures < figures)) return [gap("precision", `${answer.obligation.title}: the form asks for at least ${figures} significant figures.`, answer.at, `${answer.id}: "<d.d>e<exponent>"   # as text where the second figure is a zero, e.g. "7.0e9"`)];
		return [];
	};
}
function sameWords(a, b) {
	return fold$1(a) === fold$1(b);
}
function fold$1(text) {
	return text.slice(0, 2e3).normalize("NFKD").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

// src/checks/transparency/dependencies.ts
function strings(value) {
	if (typeof value === "string") return [value];
	return Array.isArray(value) ? value.flatMap(strings) : [];
}
function nameOfModel(id) {
	const plain = id.replace(/^https?:\/\/huggingface\.co\//, "").replace(/@[\w.-]+$/, "");
	return fold$1(plain.slice(plain.lastIndexOf("/") + 1));
}
function basesOf(input) {
	const own = new Set([
		input.model.id,
		input.model.records.model?.data.model?.name,
		input.model.records.model?.data.model?.id
	].flatMap((name) => name === void 0 ? [] : [nameOfModel(name)]));
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const add = (id, source) => {
		const name = nameOfModel(id);
		if (name === "" || own.has(name) || seen.has(name) || /^(?:\/|\.{1,2}\/|[a-z]:\\)/i.test(id)) return;
		seen.add(name);
		found.push({
			id: id.slice(0, 100),
			source
		});
	};
	for (const fact of factsOf(input.model.facts, "base_model")) for (const id of strings(fact.value)) add(id, fact.sources[0] ?? { path: input.model.facts.path });
	const file = input.model.records.model;
	(file?.data.base_models ?? []).forEach((base, index) => {
		if (file !== void 0) add(base.id, file.at("base_models", index));
	});
	return found;
}
const dependencyRule = (answer, input) => {
	const text = fold$1(answer.text);
	return basesOf(input).filter((base) => !text.includes(nameOfModel(base.id))).map((base) => conflict("dependency", `Model dependencies: ${base.id} is not named, but ${placeOf(base.source)} gives it as a base model.`, answer.at, `add ${base.id} with its version to ${answer.id}`));
};
function dependsAfterAll(at, input) {
	return basesOf(input).slice(0, 5).map((base) => conflict("dependency", `Model dependencies: N/A, but ${placeOf(base.source)} names the base model ${base.id}.`, at, `MDF-GEN-6: ["${base.id}"]`));
}

// src/checks/copyright/single.ts
function single(id, what, judge) {
	return {
		name: id,
		handles: [id],
		what,
		run: (input) => [{
			id,
			...judge(input)
		}]
	};
}
function once(compute) {
	const known = /* @__PURE__ */ new WeakMap();
	return (input) => {
		const found = known.get(input);
		if (found !== void 0) return found.value;
		const value = compute(input);
		known.set(input, { value });
		return value;
	};
}

// src/checks/pirated/fold.ts
const LOOKALIKES = new Map([..."а:a е:e о:o р:p с:c у:y х:x ѕ:s і:i ј:j һ:h ԁ:d ո:n ⅼ:l к:k в:b т:t м:m н:h г:r п:n ь:b ӏ:l".split(" "), ..."α:a ε:e ο:o ρ:p ι:i κ:k ν:v τ:t υ:u χ:x ϲ:c η:n ı:i ɡ:g ɑ:a ƅ:b".split(" ")].map((pair) => [pair.slice(0, -2), pair.slice(-1)]));
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;
const MARKS = /\p{M}+/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
function fold(text) {
	const plain = text.replace(INVISIBLE, "").normalize("NFKD").replace(MARKS, "").toLowerCase();
	let latin = "";
	for (const letter of plain) latin += letter > "" ? LOOKALIKES.get(letter) ?? letter : letter;
	return ` ${latin.replace(SEPARATORS, " ").trim()} `;
}
function hasWords(folded, name) {
	return folded.includes(` ${name} `);
}
function segments(id) {
	return id.slice(0, 2e3).split(/[\\/:?&=#,;|@]+/u, 64).filter((part) => part !== "");
}
function hostOf(text) {
	const start = text.indexOf("://");
	const rest = start === -1 ? text : text.slice(start + 3);
	const end = rest.search(/[/?#\s]/u);
	const authority = end === -1 ? rest : rest.slice(0, end);
	const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase().split(":", 1)[0] ?? "";
	return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/u.test(host) ? host : void 0;
}

// src/checks/copyright/keywords.ts
const PARTS = {
	"1.1": {
		title: "the policy itself (Measure 1.1)",
		any: [
			"copyright policy",
			"policy to comply",
			"policy on copyright",
			"comply with copyright",
			"complies with copyright",
			"compliance with copyright",
			"comply with union law on copyright",
			"union copyright law",
			"eu copyright law",
			"this policy applies",
			"this policy covers",
			"this policy describes",
			"politique de droit d auteur",
			"politique relative au droit d auteur",
			"droit d auteur de l union",
			"respecter le droit d auteur",
			"cette politique",
			"urheberrechtsrichtlinie*",
			"urheberrechtsstrategie*",
			"urheberrecht der union",
			"diese richtlinie",
			"strategie zur einhaltung des urheberrechts",
			"politica sul diritto d autore",
			"politica in materia di diritto d autore",
			"questa politica",
			"diritto d autore dell unione",
			"politica de derechos de autor",
			"politica sobre derechos de autor",
			"esta politica",
			"derecho de autor de la union"
		]
	},
	responsible: {
		title: "who carries the policy out and who oversees it (Measure 1.1)",
		any: [
			"is responsible for",
			"are responsible for",
			"responsible for implementing",
			"responsible for the implementation",
			"responsible person*",
			"oversees",
			"oversee",
			"oversight",
			"accountable for",
			"assigned to",
			"responsibilities",
			"policy owner",
			"owner of this policy",
			"approved by",
			"est responsable",
			"sont responsables",
			"est charge*",
			"supervise*",
			"ist verantwortlich",
			"sind verantwortlich",
			"verantwortlich fur",
			"zustandig",
			"uberwacht",
			"e responsabile",
			"sono responsabili",
			"supervisiona*",
			"es responsable",
			"son responsables",
			"responsable de",
			"encargad*"
		]
	},
	"1.2": {
		title: "lawfully accessible content only (Measure 1.2)",
		any: [
			"lawfully accessible",
			"lawful access",
			"legally accessible",
			"paywall*",
			"subscription*",
			"technological measure*",
			"technical protection measure*",
			"technological protection*",
			"access control*",
			"access restriction*",
			"restriction of access",
			"denial of access",
			"persistently infring*",
			"persistently and repeatedly",
			"infringing site*",
			"infringing website*",
			"piracy site*",
			"pirate site*",
			"licitement accessible*",
			"acces licite",
			"mesures techniques",
			"peage",
			"abonnement*",
			"sites contrefaisants",
			"rechtmassig zugang*",
			"rechtmassigen zugang",
			"technische massnahmen",
			"technischen massnahmen",
			"technische schutzmassnahmen",
			"bezahlschranke*",
			"abonnements",
			"zugangsbeschrankung*",
			"legalmente accessibil*",
			"accesso legittimo",
			"misure tecnologiche",
			"abbonament*",
			"siti che violano",
			"licitamente accesible*",
			"acceso licito",
			"acceso legal",
			"medidas tecnologicas",
			"muro de pago",
			"suscripci*",
			"sitios infractores"
		]
	},
	"1.3": {
		title: "rights reservations (Measure 1.3)",
		any: [
			"robots txt",
			"robot exclusion protocol",
			"robots exclusion protocol",
			"rights reservation*",
			"reservation of rights",
			"reservations of rights",
			"reserved their rights",
			"opt out*",
			"opted out",
			"machine readable reservation*",
			"tdm reservation*",
			"tdmrep",
			"ai txt",
			"article 4 3",
			"art 4 3",
			"reserve de droits",
			"reserves de droits",
			"reserve leurs droits",
			"option de retrait",
			"rechtevorbehalt*",
			"nutzungsvorbehalt*",
			"vorbehalt der rechte",
			"widerspruch*",
			"riserva dei diritti",
			"riserva di diritti",
			"riserve di diritti",
			"reserva de derechos",
			"reservas de derechos",
			"exclusion voluntaria"
		]
	},
	"1.4": {
		title: "infringing outputs (Measure 1.4)",
		any: [
			"memorization",
			"memorisation",
			"memorise*",
			"memorize*",
			"verbatim",
			"regurgitat*",
			"output filter*",
			"infringing output*",
			"copyright infringing output*",
			"reproduce training content",
			"reproduces training content",
			"reproduction of training content",
			"reproduce protected",
			"reproduces protected",
			"infringing use*",
			"deduplication to",
			"output safeguards",
			"sorties contrefaisantes",
			"memorisation textuelle",
			"reproduction de contenus proteges",
			"filtrage des sorties",
			"urheberrechtsverletzende ausgaben",
			"rechtsverletzende ausgaben",
			"auswendiglern*",
			"wortliche wiedergabe",
			"ausgabefilter*",
			"output che violano",
			"output in violazione",
			"memorizzazione",
			"riproduzione di contenuti protetti",
			"filtri sugli output",
			"resultados infractores",
			"salidas infractoras",
			"memorizacion",
			"reproduccion de contenidos protegidos",
			"filtros de salida"
		]
	},
	"1.5": {
		title: "contact point and complaints (Measure 1.5)",
		any: [
			"complaint*",
			"contact point*",
			"point of contact",
			"rightsholder* may contact",
			"rights holder* may contact",
			"contact us about copyright",
			"lodge a",
			"report copyright",
			"copyright request*",
			"plainte*",
			"reclamation*",
			"point de contact",
			"beschwerde*",
			"kontaktstelle*",
			"ansprechpartner*",
			"anlaufstelle*",
			"reclam*",
			"punto di contatto",
			"segnalazion*",
			"queja*",
			"punto de contacto",
			"denuncia*"
		]
	}
};
const DENIALS = [
	"we do not have",
	"we don t have",
	"we have no",
	"we currently have no",
	"there is no",
	"there are no",
	"does not have a",
	"do not have a",
	"has no policy",
	"no copyright policy",
	"no policy",
	"no such policy",
	"no contact",
	"no complaint*",
	"have not implemented",
	"has not implemented",
	"have not yet",
	"has not yet",
	"not yet",
	"not implemented",
	"not in place",
	"not been adopted",
	"we do not respect",
	"we do not honour",
	"we do not honor",
	"we do not follow",
	"we do not obey",
	"we do not comply",
	"we do not implement",
	"we do not maintain",
	"we do not offer",
	"we do not provide",
	"we do not accept",
	"does not respect",
	"does not honour",
	"does not honor",
	"does not follow",
	"do not respect",
	"do not honour",
	"do not honor",
	"did not respect",
	"did not check",
	"we do not check",
	"were not respected",
	"was not respected",
	"not respected",
	"not honoured",
	"not honored",
	"is ignored",
	"are ignored",
	"was ignored",
	"were ignored",
	"ignores robots",
	"ignore robots",
	"ignored robots",
	"we ignore",
	"regardless of robots",
	"no measures",
	"no safeguards",
	"no one is responsible",
	"nobody is responsible",
	"will be added",
	"will be defined",
	"to be defined",
	"to be determined",
	"to be completed",
	"to be added",
	"coming soon",
	"forthcoming",
	"under construction",
	"nous n avons pas",
	"n avons aucune",
	"il n y a pas",
	"il n existe pas",
	"aucune politique",
	"aucun contact",
	"aucune mesure",
	"ne respectons pas",
	"n est pas respecte*",
	"a completer",
	"a definir",
	"sera publie*",
	"pas encore",
	"wir haben keine*",
	"es gibt keine*",
	"keine richtlinie",
	"keine massnahmen",
	"noch nicht",
	"nicht vorhanden",
	"wird nicht beachtet",
	"werden nicht beachtet",
	"wird nachgereicht",
	"folgt in kurze",
	"beachten wir nicht",
	"ignorieren",
	"non abbiamo",
	"non esiste",
	"non esistono",
	"nessuna politica",
	"nessuna misura",
	"non rispettiamo",
	"non ancora",
	"da definire",
	"da completare",
	"sara pubblicat*",
	"no tenemos",
	"no existe",
	"no existen",
	"no disponemos",
	"ninguna politica",
	"ninguna medida",
	"no respetamos",
	"aun no",
	"todavia no",
	"pendiente de",
	"por definir",
	"por completar"
];
const INSTRUCTIONS = [
	"describe",
	"explain",
	"insert",
	"please",
	"add here",
	"list here",
	"specify",
	"fill in",
	"write",
	"state how",
	"state who",
	"indicate",
	"example",
	"for example",
	"e g",
	"decrire",
	"inserer",
	"beschreiben sie",
	"bitte",
	"hier einfugen",
	"descrivere",
	"inserire",
	"describir",
	"insertar"
];

// src/checks/copyright/sentence-match.ts
function prepare(sentences) {
	return sentences.map((sentence) => ({
		...sentence,
		folded: fold(sentence.text)
	}));
}
function hasGroup(folded, groups) {
	return groups.some((group) => folded.includes(group.endsWith("*") ? ` ${group.slice(0, -1)}` : ` ${group} `));
}
const PLACEHOLDER = [
	" todo ",
	" tbd ",
	" tbc ",
	" fixme ",
	" xxx ",
	" lorem ipsum ",
	" more information needed ",
	" placeholder ",
	" insert url ",
	" insert link ",
	" to be announced "
];
function unfinished(folded) {
	return PLACEHOLDER.some((mark) => folded.includes(mark));
}
const MIN_WORDS = 4;
function reading(sentence, any) {
	const { folded } = sentence;
	if (!hasGroup(folded, any)) return "silent";
	if (unfinished(folded)) return "unfinished";
	if (hasGroup(folded, DENIALS)) return "denies";
	const words = folded.trim().split(" ").length;
	const asks = sentence.text.trimEnd().endsWith("?");
	return words < MIN_WORDS || asks || INSTRUCTIONS.some((word) => folded.startsWith(` ${word} `)) ? "silent" : "says";
}
function weight(sentence, any, headings) {
	const held = any.filter((group) => hasGroup(sentence.folded, [group])).length;
	const heading = headings.get(sentence.heading) ?? "";
	const inside = [...headings].some(([line, words]) => line <= sentence.line && line > 3 && words.includes(" copyright"));
	return Math.min(held, 4) + (hasGroup(heading, any) ? 3 : 0) + (inside ? 1 : 0);
}
function findPart(sentences, any, headings) {
	const out = {};
	let best = 0;
	for (const sentence of sentences) {
		const read = reading(sentence, any);
		if (read === "denies" || read === "unfinished") out[read] ??= sentence;
		if (read !== "says") continue;
		const mass = weight(sentence, any, headings);
		if (mass > best) {
			best = mass;
			out.says = sentence;
		}
	}
	return out;
}

// src/formats/markdown-outline.ts
const MAX_LINES$4 = 2e4;
const MAX_SENTENCES = 2e4;
const MAX_LINE$1 = 5e4;
const ABBREVIATIONS = /* @__PURE__ */ new Set([
	"e.g",
	"i.e",
	"etc",
	"art",
	"arts",
	"no",
	"nr",
	"vs",
	"cf",
	"al",
	"resp",
	"bzw",
	"z.b",
	"p",
	"pp",
	"sec",
	"approx",
	"incl",
	"e",
	"g",
	"i",
	"ca",
	"abs",
	"n",
	"para",
	"fig",
	"v"
]);
function cut(text) {
	const out = [];
	let start = 0;
	for (let i = 0; i < text.length; i += 1) {
		const c = text.charAt(i);
		if (c !== "." && c !== "!" && c !== "?" && c !== ";") continue;
		if (i + 1 < text.length && text.charAt(i + 1) !== " ") continue;
		if (c === "." && i + 2 < text.length) {
			const word = text.slice(Math.max(start, i - 12), i).toLowerCase();
			const last = word.slice(Math.max(word.lastIndexOf(" "), word.lastIndexOf("(")) + 1);
			if (ABBREVIATIONS.has(last) || /^[0-9]{1,3}$/u.test(last)) continue;
		}
		out.push(text.slice(start, i + 1).trim());
		start = i + 1;
	}
	out.push(text.slice(start).trim());
	return out.filter((part) => part !== "");
}
function withoutComments(text) {
	let out = "";
	let at = 0;
	for (;;) {
		const open = text.indexOf("<!--", at);
		if (open === -1) return out + text.slice(at);
		const close = text.indexOf("-->", open + 4);
		const end = close === -1 ? text.length : close + 3;
		out += text.slice(at, open) + text.slice(open, end).replace(/[^\n]+/gu, "");
		at = end;
	}
}
const BOLD_LINE = /^\*\*([^*]{1,300})\*\*[\s:]*$/u;
function outline(text) {
	const headings = [];
	const sentences = [];
	const lines = withoutComments(text).split(/\r\n|\n|\r/u, MAX_LINES$4);
	let fence = "";
	let block;
	const flush = () => {
		if (block === void 0) return;
		const heading = headings.at(-1)?.line ?? 0;
		const pieces = block.text.split("\0").map(plainText);
		let piece = 0;
		let into = 0;
		for (const sentence of cut(pieces.join(" "))) {
			if (sentences.length >= MAX_SENTENCES) break;
			while (piece < pieces.length - 1 && into >= (pieces[piece] ?? "").length) {
				into -= (pieces[piece] ?? "").length + 1;
				piece += 1;
			}
			sentences.push({
				text: sentence,
				line: block.line + piece,
				heading
			});
			into += sentence.length + 1;
		}
		block = void 0;
	};
	let i = 0;
	if (lines[0]?.trim() === "---") {
		const end = lines.findIndex((line, index) => index > 0 && line.trim() === "---");
		if (end > 0 && end < 2e3) i = end + 1;
	}
	for (; i < lines.length; i += 1) {
		const trimmed = (lines[i] ?? "").slice(0, MAX_LINE$1).trim();
		if (fence !== "") {
			if (trimmed.startsWith(fence)) fence = "";
			continue;
		}
		if (trimmed.startsWith("```") || trimmed.startsWith("~~~")) {
			flush();
			fence = trimmed.slice(0, 3);
			continue;
		}
		const hashes = /^(#{1,6})(?:\s|$)/u.exec(trimmed);
		const bold = BOLD_LINE.exec(trimmed);
		const setext = block !== void 0 && /^(?:=+|-+)$/u.test(trimmed) && trimmed.length >= 2;
		if (hashes !== null || bold !== null) {
			flush();
			const words = plainText(hashes === null ? bold?.[1] ?? "" : trimmed.slice(hashes[1]?.length ?? 1).replace(/#+$/u, ""));
			headings.push({
				text: words,
				line: i + 1,
				level: hashes?.[1]?.length ?? 6
			});
		} else if (setext && block !== void 0 && !block.text.includes("\0")) {
			headings.push({
				text: plainText(block.text),
				line: block.line,
				level: trimmed.startsWith("=") ? 1 : 2
			});
			block = void 0;
		} else if (trimmed === "" || /^\|?[\s:|-]+\|?$/u.test(trimmed)) flush();
		else {
			if (/^(?:[-*+•]\s|[0-9]{1,3}[.)]\s|\||>)/u.test(trimmed)) flush();
			const body = trimmed.replace(/^(?:[-*+•]\s+|[0-9]{1,3}[.)]\s+|>\s?)+/u, "").replaceAll("|", " ");
			if (block === void 0) block = {
				text: body,
				line: i + 1
			};
			else block = {
				text: `${block.text}\u0000${body}`,
				line: block.line
			};
			if (trimmed.startsWith("|")) flush();
		}
	}
	flush();
	return {
		headings,
		sentences
	};
}

// src/checks/copyright/policy.ts
function repositoryPath$1(text) {
	const hash = text.indexOf("#");
	return (hash === -1 ? text : text.slice(0, hash)).trim().replace(/^\.\//u, "");
}
const isUrl$1 = (text) => /^https?:\/\/[^\s/?#]+\.[^\s/?#]{2,}/iu.test(text.trim());
function analyse(document, declared) {
	const plan = outline(document.text);
	const sentences = prepare(plan.sentences);
	const headings = new Map(plan.headings.slice(0, 200).map((heading) => [heading.line, fold(heading.text)]));
	const parts = Object.fromEntries(Object.entries(PARTS).map(([part, { any }]) => [part, findPart(sentences, any, headings)]));
	return {
		kind: "document",
		path: document.path,
		complete: document.complete,
		outline: plan,
		sentences,
		parts,
		unfinished: findPlaceholders(document.text),
		...declared === void 0 ? {} : { declared }
	};
}
function pointed$1(input, target, at) {
	const path = repositoryPath$1(target);
	const document = input.records.documents.get(path);
	if (document !== void 0) return analyse(document, at);
	if (isUrl$1(target)) return {
		kind: "url",
		at,
		url: target
	};
	return input.records.paths.has(path) ? {
		kind: "unread",
		at,
		path
	} : {
		kind: "missing-file",
		at,
		path
	};
}
const MEASURES$2 = [
	"1.2",
	"1.3",
	"1.4",
	"1.5"
];
function detected$1(input) {
	for (const [path, document] of input.records.documents) {
		if (!/copyright|code[_ -]?of[_ -]?practice/iu.test(path) || !/\.(?:md|markdown|txt|rst)$/iu.test(path)) continue;
		const policy = analyse(document);
		if (MEASURES$2.filter((part) => policy.parts[part].says !== void 0).length >= 3) return policy;
	}
	return { kind: "none" };
}
const policyOf = once((input) => {
	const record = input.model.records.copyright;
	const declared = record?.data.policy;
	if (record !== void 0 && declared !== void 0) {
		const at = record.at("policy");
		if (isPointer(declared)) return {
			kind: "pointer",
			at,
			pointer: declared
		};
		if (typeof declared === "string" && declared.trim() !== "") return pointed$1(input, declared, at);
	}
	const model = input.model.records.model;
	const other = model?.data.documents?.["copyright_policy"];
	if (model !== void 0 && other !== void 0 && other.trim() !== "") return pointed$1(input, other, model.at("documents", "copyright_policy"));
	return detected$1(input);
});

// src/records/importers/summary-labels.ts
const label$1 = (id, kind, starts, section) => ({
	id: `PST-${id}`,
	kind,
	starts,
	...section === void 0 ? {} : { section }
});
const MODALITY = [
	"if yes specify the modalit",
	"specify the modalit",
	"modality ies of the content",
	"modalities of the content",
	"type of modality covered",
	"modality of the synthetic data",
	"type of modality",
	"modalities covered",
	"modality"
];
const COMMENTS$1 = ["additional comments"];
const LABELS = [
	label$1("0.1", "text", ["version of the summary"]),
	label$1("0.2", "date", ["last update"]),
	label$1("1.1.1", "text", [
		"provider name and contact",
		"provider s name and contact",
		"provider name"
	]),
	label$1("1.1.2", "text", ["authorised representative", "authorized representative"]),
	label$1("1.2.1", "text", ["versioned model name"]),
	label$1("1.2.2", "text", ["model dependencies"]),
	label$1("1.2.3", "date", ["date of placement"]),
	label$1("1.3.4", "text", ["latest date of data"]),
	label$1("1.3.5", "yes-no", ["continuous training", "is the model continuously trained"]),
	label$1("1.3.6", "text", ["description of the linguistic", "linguistic characteristics"]),
	label$1("1.3.7", "text", ["other relevant characteristics"]),
	label$1("1.3.8", "text", COMMENTS$1, "1.3"),
	label$1("2.1.1", "yes-no", ["have you used publicly available datasets"]),
	label$1("2.1.2", "modalities", MODALITY, "2.1"),
	label$1("2.1.3", "text", ["list of large publicly available"]),
	label$1("2.1.4", "text", ["general description of other publicly"]),
	label$1("2.1.5", "text", COMMENTS$1, "2.1"),
	label$1("2.2.1.1", "yes-no", ["have you concluded transactional"]),
	label$1("2.2.1.2", "modalities", MODALITY, "2.2.1"),
	label$1("2.2.2.1", "yes-no", ["have you obtained private datasets"]),
	label$1("2.2.2.2", "modalities", MODALITY, "2.2.2"),
	label$1("2.2.2.3", "text", ["list of publicly known private", "if yes list of publicly known"]),
	label$1("2.2.2.4", "text", ["general description of non publicly", "general description of the non publicly"]),
	label$1("2.2.2.5", "text", COMMENTS$1, "2.2.2"),
	label$1("2.3.1", "yes-no", ["were crawlers used"]),
	label$1("2.3.2", "text", [
		"crawler name",
		"if yes crawler name",
		"if yes specify crawler name"
	]),
	label$1("2.3.3", "text", ["purposes of the crawler", "purpose of the crawler"]),
	label$1("2.3.4", "text", [
		"general description of crawler behaviour",
		"general description of the crawler",
		"crawler behaviour"
	]),
	label$1("2.3.5", "text", ["period of data collection"]),
	label$1("2.3.6", "text", ["comprehensive description of the type"]),
	label$1("2.3.7", "modalities", MODALITY, "2.3"),
	label$1("2.3.8", "text", ["summary of the most relevant domain"]),
	label$1("2.3.9", "text", COMMENTS$1, "2.3"),
	label$1("2.4.1", "yes-no", ["was data from user interactions with the ai model"]),
	label$1("2.4.2", "yes-no", ["was data collected from user interactions with the provider"]),
	label$1("2.4.3", "text", [
		"general description of the provider s services",
		"general description of the provider",
		"if yes provide a general description of the provider"
	]),
	label$1("2.4.4", "modalities", MODALITY, "2.4"),
	label$1("2.4.5", "text", COMMENTS$1, "2.4"),
	label$1("2.5.1", "yes-no", ["was synthetic ai generated data", "was synthetic data"]),
	label$1("2.5.2", "modalities", MODALITY, "2.5"),
	label$1("2.5.3", "text", [
		"general purpose ai model s used to generate",
		"general purpose ai models used to generate",
		"if yes specify the general purpose ai model"
	]),
	label$1("2.5.4", "text", ["information about other ai models"]),
	label$1("2.5.5", "text", COMMENTS$1, "2.5"),
	label$1("2.6.1", "yes-no", ["have data sources other than"]),
	label$1("2.6.2", "text", [
		"narrative description of these data sources",
		"if yes provide a narrative description",
		"narrative description"
	]),
	label$1("2.6.3", "text", COMMENTS$1, "2.6"),
	label$1("3.1.1", "yes-no", ["are you a signatory"]),
	label$1("3.1.2", "text", ["describe the measures implemented", "measures implemented before model training"]),
	label$1("3.1.3", "text", COMMENTS$1, "3.1"),
	label$1("3.2.1", "text", ["general description of measures taken", "general description of the measures taken"], "3.2"),
	label$1("3.3.1", "text", ["other relevant information about data processing"])
];
const TITLES = [
	["1.1", "provider identification"],
	["1.2", "model identification"],
	["1.3", "modalities overall training data size"],
	["2.1", "publicly available datasets"],
	["2.2.1", "datasets commercially licensed"],
	["2.2.2", "private datasets obtained from other"],
	["2.2", "private non publicly available"],
	["2.3", "data crawled and scraped"],
	["2.4", "user data"],
	["2.5", "synthetic data"],
	["2.6", "other sources of data"],
	["3.1", "respect of reservation"],
	["3.2", "removal of illegal content"],
	["3.3", "other information"]
];
function sectionOf(heading, folded) {
	const number = /^\s*([0-9](?:\.[0-9]){1,2})\.?(?:\s|$)/u.exec(heading)?.[1];
	if (number !== void 0) return number;
	return TITLES.find(([, title]) => folded.startsWith(title))?.[0];
}
function fieldOf$1(folded, section) {
	let best;
	let length = 0;
	for (const candidate of LABELS) {
		if (candidate.section !== void 0 && candidate.section !== section) continue;
		for (const start of candidate.starts) if (folded.startsWith(start) && start.length > length) {
			best = candidate;
			length = start.length;
		}
	}
	return best;
}

// src/records/importers/summary-dates.ts
const NEAR_DAYS = 60;
function surely(text) {
	const read = readDate(text);
	return read.kind === "date" ? read.iso : void 0;
}
function shownOrder(text) {
	let day = false;
	let month = false;
	for (const found of text.slice(0, 4e5).matchAll(/(?<![\d./-])(\d{1,2})[/.](\d{1,2})[/.]\d{4}(?![\d/])/gu)) {
		const [first, second] = [Number(found[1]), Number(found[2])];
		if (first > 12 && first <= 31 && second <= 12) day = true;
		if (second > 12 && second <= 31 && first <= 12) month = true;
	}
	return day === month ? void 0 : day ? "day-first" : "month-first";
}
function settleDates(fields, text) {
	const order = shownOrder(text);
	const settle = (id, anchor) => {
		const value = fields[id];
		const read = typeof value === "string" ? readDate(value) : void 0;
		if (read?.kind === "date") return read.iso;
		if (read?.kind !== "ambiguous") return void 0;
		const twoDigits = typeof value === "string" && !/\d{4}/u.test(value);
		if (order !== void 0 && !twoDigits) return read.readings[order === "day-first" ? 0 : 1];
		if (anchor === void 0) return void 0;
		const near = read.readings.filter((reading) => Math.abs(daysBetween(reading, anchor) ?? NaN) <= NEAR_DAYS);
		return near.length === 1 ? near[0] : void 0;
	};
	let placed = settle("PST-1.2.3");
	const updated = settle("PST-0.2", placed);
	if (placed === void 0 && updated !== void 0) placed = settle("PST-1.2.3", updated);
	if (placed !== void 0) fields["PST-1.2.3"] = placed;
	if (updated !== void 0) fields["PST-0.2"] = updated;
}

// src/records/importers/ticks.ts
const TICKED = "☒☑✓✔🗹⊠■";
const EMPTY$1 = "☐□▢⬜";
function ticks(cell) {
	const text = cell.replace(/\[\s?[xX]\s?\]/gu, "☒").replace(/\[\s{0,3}\]/gu, "☐");
	const out = [];
	for (const character of text) if (TICKED.includes(character)) out.push({
		label: "",
		ticked: true
	});
	else if (EMPTY$1.includes(character)) out.push({
		label: "",
		ticked: false
	});
	else {
		const last = out.at(-1);
		if (last !== void 0) last.label += character;
	}
	return out.map(({ label, ticked }) => ({
		label: label.replace(/\s+/gu, " ").trim(),
		ticked
	}));
}
function withoutTicks(cell) {
	const first = cell.replace(/\[\s?[xX]\s?\]/gu, "☒").replace(/\[\s{0,3}\]/gu, "☐");
	for (let i = 0; i < first.length; i += 1) if (TICKED.includes(first.charAt(i)) || EMPTY$1.includes(first.charAt(i))) return first.slice(0, i).trim();
	return first.trim();
}
function yesNo$1(cell) {
	const boxes = ticks(cell);
	if (boxes.length > 0) {
		const chosen = boxes.filter((box) => box.ticked).map((box) => /^(?:yes|oui|ja|s[ií]|sì)\b/iu.test(box.label) ? true : /^(?:no|non|nein)\b/iu.test(box.label) ? false : void 0);
		return chosen.length === 1 ? chosen[0] : void 0;
	}
	const word = /^[\s*_"']{0,5}(yes|no)(?![\p{L}\p{N}])/iu.exec(cell)?.[1]?.toLowerCase();
	return word === void 0 ? void 0 : word === "yes";
}

// src/records/importers/summary-markdown.ts
const MAX_LINES$3 = 2e4;
const MAX_LINE = 2e5;
const MODALITIES$1 = [
	"Text",
	"Image",
	"Audio",
	"Video",
	"Other"
];
const HINTS = [
	"providers may also disclose",
	"if so please specify",
	"please specify",
	"for each selected modality",
	"select the modalit",
	"please provide",
	"to be completed",
	"click or tap",
	"choose an item",
	"enter a date"
];
const foldLabel = (text) => text.slice(0, 400).normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
function rowOf(line) {
	return line.trim().startsWith("|") ? cells(line).map((cell) => cell.replaceAll("\\|", "|")) : void 0;
}
const clean = (cell) => cell.split("\v").map(plainText).filter((part) => part !== "").join("\n");
function valueOf(label, cell) {
	if (label.kind === "yes-no") {
		const answer = yesNo$1(cell);
		if (answer !== void 0) return answer;
	}
	if (label.kind === "modalities") {
		const boxes = ticks(cell);
		const chosen = boxes.filter((box) => box.ticked).map((box) => MODALITIES$1.find((name) => box.label.toLowerCase().startsWith(name.toLowerCase())) ?? plainText(box.label));
		if (boxes.length > 0) return chosen.length > 0 ? chosen : void 0;
	}
	const text = clean(cell);
	const folded = foldLabel(text);
	return text === "" || HINTS.some((hint) => folded.startsWith(hint)) ? void 0 : text;
}
var Collected = class {
	fields = /* @__PURE__ */ new Map();
	lines = /* @__PURE__ */ new Map();
	set(label, cell, line) {
		if (!this.lines.has(label.id)) this.lines.set(label.id, line);
		const value = valueOf(label, cell);
		if (value !== void 0 && !this.fields.has(label.id)) this.fields.set(label.id, value);
	}
};
function sizeRow(row, table, line) {
	const box = ticks(row[0] ?? "");
	const words = plainText(box[0]?.label ?? row[0] ?? "");
	const name = MODALITIES$1.find((known) => words.toLowerCase().startsWith(known.toLowerCase())) ?? words.slice(0, 60);
	if (name === "" || box.length > 0 && box[0]?.ticked !== true) return;
	const options = ticks(row[1] ?? "");
	const chosen = options.filter((option) => option.ticked).map((option) => plainText(option.label));
	const size = options.length > 0 ? chosen.join("; ") : clean(row[1] ?? "");
	const content = clean(withoutTicks(row[2] ?? ""));
	if (box.length === 0 && size === "" && content === "") return;
	table.modalities.push(name);
	if (size !== "") table.sizes[name] = size;
	if (content !== "") table.contents[name] = content;
	if (table.line === 0) table.line = line;
}
const inline = (line) => {
	const text = line.trim().replace(/^(?:[-*+•]\s+|[0-9]{1,2}\.\s+)/u, "");
	const colon = text.search(/:\**(?:\s|$)/u);
	const question = text.search(/\?\**\s/u);
	const end = colon === -1 ? question : question === -1 ? colon : Math.min(colon, question);
	return end < 3 || end > 300 ? void 0 : [text.slice(0, end), text.slice(end + 1).replace(/^\**\s*/u, "")];
};
function collect$1(text) {
	const out = new Collected();
	const table = {
		modalities: [],
		sizes: Object.create(null),
		contents: Object.create(null),
		line: 0
	};
	let section = "";
	let pending;
	const settle = () => {
		if (pending !== void 0 && pending.text.trim() !== "") out.set(pending.label, pending.text, pending.line);
		pending = void 0;
	};
	for (const [index, whole] of text.split(/\r\n|\n|\r/u, MAX_LINES$3).entries()) {
		const raw = whole.slice(0, MAX_LINE);
		const line = index + 1;
		const row = rowOf(raw);
		if (row !== void 0) {
			settle();
			const label = fieldOf$1(foldLabel(plainText(row[0] ?? "")), section);
			if (label !== void 0) out.set(label, row.slice(1).filter((cell) => cell !== "").join(" "), line);
			else if (section === "1.3" && row.length >= 3 && !/^[\s:|-]*$/u.test(raw) && !foldLabel(row[0] ?? "").startsWith("modality")) sizeRow(row, table, line);
			continue;
		}
		const heading = /^\s{0,3}(?:[0-9]{1,2}[.)]\s{1,3})?#{1,6}\s/u.test(raw) || /^\s*\*\*[^*]{1,300}\*\*\s*$/u.test(raw);
		const words = plainText(raw.replace(/^[\s0-9.)]{0,8}#{1,6}/u, ""));
		if (heading) {
			settle();
			section = sectionOf(words, foldLabel(words)) ?? section;
			const label = fieldOf$1(foldLabel(words), section);
			if (label !== void 0) pending = {
				label,
				line,
				text: ""
			};
			continue;
		}
		const pair = inline(raw);
		const label = pair === void 0 ? void 0 : fieldOf$1(foldLabel(plainText(pair[0])), section);
		if (pair !== void 0 && label !== void 0) {
			settle();
			pending = {
				label,
				line,
				text: pair[1]
			};
		} else if (pending !== void 0 && pending.text.length < MAX_LINE) pending.text += `\u000b${raw}`;
	}
	settle();
	return {
		out,
		table
	};
}
function importSummary(document) {
	const { out, table } = collect$1(document.text);
	if (out.lines.size < 6) return void 0;
	const fields = Object.create(null);
	for (const [id, value] of out.fields) fields[id] = value;
	if (table.modalities.length > 0) {
		fields["PST-1.3.1"] = [...new Set(table.modalities)];
		if (Object.keys(table.sizes).length > 0) fields["PST-1.3.2"] = table.sizes;
		if (Object.keys(table.contents).length > 0) fields["PST-1.3.3"] = table.contents;
		for (const id of [
			"PST-1.3.1",
			"PST-1.3.2",
			"PST-1.3.3"
		]) out.lines.set(id, table.line);
	}
	settleDates(fields, document.text);
	return {
		path: document.path,
		data: { fields },
		at: (...keys) => {
			const id = [...keys].reverse().find((key) => typeof key === "string" && out.lines.has(key));
			return {
				path: document.path,
				line: typeof id === "string" ? out.lines.get(id) ?? 1 : 1
			};
		}
	};
}

// src/checks/summary/source.ts
const YAML = /(?:^|\/)summary\.ya?ml$/iu;
function pointed(input, target, at) {
	const path = repositoryPath$1(target);
	const document = input.records.documents.get(path);
	if (document !== void 0) {
		const record = /\.(?:md|markdown|txt)$/iu.test(path) ? importSummary(document) : void 0;
		return record === void 0 ? {
			kind: "elsewhere",
			at,
			target: path,
			why: /\.(?:md|markdown|txt)$/iu.test(path) ? "not-template" : "not-text"
		} : {
			kind: "read",
			from: "markdown",
			record,
			path
		};
	}
	if (isUrl$1(target)) return {
		kind: "elsewhere",
		at,
		target,
		why: "url"
	};
	return input.records.paths.has(path) ? {
		kind: "elsewhere",
		at,
		target: path,
		why: "not-text"
	} : {
		kind: "missing-file",
		at,
		target: path
	};
}
function detected(input) {
	for (const [path, document] of input.records.documents) {
		if (!/summary/iu.test(path) || !/\.(?:md|markdown)$/iu.test(path)) continue;
		const record = importSummary(document);
		if (record !== void 0 && Object.keys(record.data.fields).length >= 8) return {
			kind: "read",
			from: "markdown",
			record,
			path
		};
	}
	return { kind: "none" };
}
const summaryOf = once((input) => {
	const own = input.model.records.summary;
	if (own !== void 0 && Object.keys(own.data.fields).length > 0) return {
		kind: "read",
		from: "yaml",
		record: own,
		path: own.path
	};
	const candidates = [];
	for (const [index, one] of (own?.data.published ?? []).entries()) if (own !== void 0 && one.path !== void 0) candidates.push(pointed(input, one.path, own.at("published", index)));
	const model = input.model.records.model;
	const named = model?.data.documents?.["summary"];
	if (model !== void 0 && named !== void 0 && named.trim() !== "" && !YAML.test(named)) candidates.push(pointed(input, named, model.at("documents", "summary")));
	const read = candidates.find((one) => one.kind === "read");
	if (read !== void 0) return read;
	const found = detected(input);
	return found.kind === "read" ? found : candidates[0] ?? { kind: "none" };
});
function summaryPath(input) {
	return `${input.model.records.folder}/summary.yaml`;
}
function publishedOf(input) {
	return input.model.records.summary?.data.published ?? [];
}

// src/checks/summary/field.ts
const SEE_LENGTH = 160;
const SEE = [
	"see",
	"please see",
	"please refer to",
	"refer to",
	"as described in",
	"cf",
	"voir",
	"siehe",
	"vedi",
	"si veda",
	"vease",
	"more information",
	"for more information",
	"details can be found",
	"learn more"
];
function onlyPoints(text) {
	const words = text.replace(/https?:\/\/\S{1,500}/giu, " ").trim();
	const folded = fold(words);
	return SEE.some((word) => folded.startsWith(` ${word} `)) && folded.length < SEE_LENGTH && !/[.!?]\s+\S/u.test(words);
}
function textOf(value, depth = 0) {
	if (value === void 0 || value === null || depth > 6) return "";
	if (typeof value === "string") return value.slice(0, 2e4);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (Array.isArray(value)) return value.slice(0, 500).map((item) => textOf(item, depth + 1)).join("\n").slice(0, 2e4);
	if (typeof value !== "object") return "";
	return Object.entries(value).slice(0, 100).map(([key, item]) => `${key}: ${textOf(item, depth + 1)}`).join("\n").slice(0, 2e4);
}
const YES_NO = new Set(byChapter("summary").filter((entry) => entry.fieldType === "yes/no" || entry.id === "PST-1.3.5").map((entry) => entry.id));
function stateIn(id, { state, value }) {
	switch (state) {
		case "missing": return "empty";
		case "not-applicable": return "na";
		case "invalid": return "placeholder";
		case "present": break;
		default: return state;
	}
	if (YES_NO.has(id)) return "filled";
	if (typeof value === "boolean" || typeof value === "string" && classify(value).kind === "denial") return "denial";
	return typeof value === "string" && onlyPoints(value) ? "see-elsewhere" : "filled";
}
function fieldOf(input, id) {
	const summary = summaryOf(input);
	if (summary.kind !== "read") return void 0;
	const told = fieldState(summary.record, id);
	return {
		id,
		value: told.value,
		text: textOf(told.value),
		state: stateIn(id, told),
		at: summary.record.at("fields", id),
		...rewriter(id, told.value, summary, input)
	};
}
function rewriter(id, value, summary, input) {
	if (summary.kind !== "read" || summary.from !== "yaml" || !Object.hasOwn(summary.record.data.fields, id)) return {};
	const raw = summary.record.data.fields[id];
	const wrapped = raw !== value;
	if (wrapped && raw?.confirmed === true || (input.model.records.model?.data.confirmed ?? []).includes(id)) return {};
	return { rewrite: (to, keys = []) => summary.record.rewrite?.([
		"fields",
		id,
		...wrapped ? ["value"] : [],
		...keys
	], to) };
}
function answer(input, id) {
	const summary = summaryOf(input);
	const told = summary.kind === "read" ? fieldYesNo(summary.record, id) : void 0;
	return told === void 0 ? null : told ? "yes" : "no";
}

// src/checks/transparency/answer.ts
const MAX_TEXT = 2e4;
const MAX_DEPTH = 8;
function wordsOf(value, depth = 0) {
	if (depth > MAX_DEPTH || value === null || value === void 0) return "";
	if (typeof value === "string") return value.slice(0, MAX_TEXT);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (Array.isArray(value)) return value.slice(0, 500).map((one) => wordsOf(one, depth + 1)).join(" ").slice(0, MAX_TEXT);
	if (typeof value !== "object") return "";
	return Object.entries(value).slice(0, 500).map(([key, child]) => `${key} ${wordsOf(child, depth + 1)}`).join(" ").slice(0, MAX_TEXT);
}
function fieldAt(records, id) {
	const file = records.documentation;
	if (file === void 0) return {
		value: void 0,
		at: { path: `${records.folder}/documentation.yaml` }
	};
	const value = unwrapped(Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : void 0);
	return value === void 0 ? {
		value,
		at: { path: file.path }
	} : {
		value,
		at: file.at("fields", id)
	};
}
function rewriterOf(records, id) {
	const file = records.documentation;
	const raw = file !== void 0 && Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : void 0;
	const wrapped = unwrapped(raw) !== raw;
	const confirmed = wrapped && raw.confirmed === true || (records.model?.data.confirmed ?? []).includes(id);
	return (value, keys = []) => confirmed ? void 0 : file?.rewrite?.([
		"fields",
		id,
		...wrapped ? ["value"] : [],
		...keys
	], value);
}
const WRAPPER = /* @__PURE__ */ new Set([
	"value",
	"source",
	"confirmed",
	"method"
]);
function unwrapped(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
	const keys = Object.keys(value);
	return keys.includes("value") && keys.every((key) => WRAPPER.has(key)) ? value.value : value;
}
function meantAsPointer(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) && Object.hasOwn(value, "held_by");
}
const LEAVES = 200;
function leaves(value, depth = 0) {
	if (depth > MAX_DEPTH) return [];
	if (Array.isArray(value)) return value.slice(0, LEAVES).flatMap((one) => leaves(one, depth + 1));
	if (value !== null && typeof value === "object") return Object.values(value).slice(0, LEAVES).flatMap((one) => leaves(one, depth + 1));
	return [value];
}
const EMPTY = /* @__PURE__ */ new Set([
	void 0,
	null,
	""
]);
function stateOf(raw) {
	const value = unwrapped(raw);
	if (EMPTY.has(value) || typeof value === "string" && value.trim() === "") return { kind: "absent" };
	if (meantAsPointer(value)) return isPointer(value) ? {
		kind: "pointer",
		pointer: value
	} : {
		kind: "invalid",
		reason: pointerFault(value) ?? "the pointer record is not complete"
	};
	if (typeof value === "boolean") return { kind: "denial" };
	if (typeof value === "string") return textState(value);
	const parts = leaves(value).filter((leaf) => !EMPTY.has(leaf));
	if (parts.length === 0) return { kind: "absent" };
	const states = parts.map((leaf) => typeof leaf === "string" ? textState(leaf).kind : "value");
	if (states.includes("placeholder")) return { kind: "placeholder" };
	if (parts.length === 1 && typeof parts[0] === "string" && states[0] !== "value") return textState(parts[0]);
	return {
		kind: "value",
		value,
		text: wordsOf(value)
	};
}
function textState(text) {
	const { kind, reason } = classify(text);
	switch (kind) {
		case "empty": return { kind: "absent" };
		case "not-applicable": return {
			kind: "na",
			reason: reason ?? ""
		};
		case "see-elsewhere": return { kind: "elsewhere" };
		case "value": return {
			kind,
			value: text,
			text: text.trim().slice(0, MAX_TEXT)
		};
		default: return { kind };
	}
}

// src/checks/summary/dataset-id.ts
const HUB = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([^/?#@\s]{1,100})(?:\/([^/?#@\s]{1,200}))?/iu;
const PREFIX = /^(?:hf|huggingface|hf-datasets|datasets)(?::(?:\/\/)?|\/)(?:datasets\/)?/iu;
const TRIPLE = /^([a-z]{2})___(.{1,100}?)___(.{1,200})$/iu;
const ID = /^[\w.-]{1,100}\/[\w.-]{1,200}$/u;
function nameKey(text) {
	return text.slice(0, 300).normalize("NFKC").toLowerCase().replace(/\.git$/u, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/gu, "");
}
function trimmed(text) {
	const whole = text.trim().slice(0, 2e3).replace(/^[<("'`]+|[>)"'`]+$/gu, "");
	const cut = whole.search(/[?#]/u);
	const plain = (cut === -1 ? whole : whole.slice(0, cut)).replace(/\/(?:tree|blob|viewer|resolve|raw)\/.{0,500}$/u, "").replace(/\/+$/u, "");
	const revision = plain.lastIndexOf("@");
	return revision > 0 && !plain.slice(revision).includes("/") ? plain.slice(0, revision) : plain;
}
const key = (full, name) => ({
	full,
	name,
	stem: stem(name)
});
function datasetKey(id) {
	const plain = trimmed(id);
	const hub = HUB.exec(plain);
	if (hub !== null) return key(`${hub[1] ?? ""}${hub[2] === void 0 ? "" : `/${hub[2]}`}`.toLowerCase(), nameKey(hub[2] ?? hub[1] ?? ""));
	const triple = TRIPLE.exec(plain);
	const short = triple === null ? plain.replace(PREFIX, "") : triple[1]?.toLowerCase() === "hf" || triple[1]?.toLowerCase() === "gh" ? `${triple[2] ?? ""}/${triple[3] ?? ""}` : triple[3] ?? "";
	if (ID.test(short)) return key(short.toLowerCase(), nameKey(short.slice(short.indexOf("/") + 1)));
	const parts = short.split("/").filter((part) => part !== "");
	if (PREFIX.test(plain) && parts.length > 2) return key(`${parts[0] ?? ""}/${parts[1] ?? ""}`.toLowerCase(), nameKey(parts[1] ?? ""));
	if (/^https?:\/\//iu.test(short)) {
		const address = short.replace(/^https?:\/\/(?:www\.)?/iu, "").toLowerCase();
		return key(address, nameKey(address.split("/").at(-1) ?? address));
	}
	return key(void 0, nameKey(parts.length > 1 && !/\s/u.test(short) ? parts.at(-1) ?? short : short));
}
const ALIAS = new Map([
	[
		"the-pile",
		"pile",
		"thepile"
	],
	[
		"dclm",
		"dclm-baseline",
		"dclm-baseline-1-0",
		"dclm-baseline-1-0-parquet"
	],
	["the-stack", "stack-v1"],
	[
		"the-stack-v2",
		"stack-v2",
		"stackv2"
	],
	["the-stack-dedup", "stack-dedup"],
	[
		"c4",
		"allenai-c4",
		"c4-en"
	],
	[
		"redpajama-data-1t",
		"redpajama-1t",
		"redpajama-v1",
		"redpajama",
		"red-pajama"
	],
	["redpajama-data-v2", "redpajama-v2"],
	["fineweb-2", "fineweb2"],
	["fineweb-2-hq", "fineweb2-hq"],
	["open-web-math", "openwebmath"],
	["open-web-text", "openwebtext"],
	["algebraic-stack", "algebraicstack"],
	["common-corpus", "commoncorpus"],
	["pes2o", "pe-s2o"],
	["peoples-speech", "people-s-speech"],
	[
		"wiki",
		"wikipedia",
		"wikimedia-wikipedia"
	],
	["proof-pile-2", "proofpile-2"],
	["mc4", "multilingual-c4"],
	["cc100", "cc-100"],
	["oscar-2301", "oscar-23-01"]
].flatMap((group) => group.map((name) => [name, group[0] ?? name])));
function canonical(name) {
	return ALIAS.get(name) ?? name;
}
const PART = /-(?:train|training|val|valid|validation|test|en|eng|english|dedup|deduped|deduplicated|filtered|preprocessed|tokenized|tokenised|shuffled|sharded|subset|sample|full|clean|processed|merged|parquet|jsonl|data|dataset|raw|default|sample-\d{1,4}bt|\d{1,4}bt|part-?\d{1,5}|v\d{1,3}(?:-\d{1,3}){0,2})$/u;
function stem(name) {
	let out = name;
	for (let i = 0; i < 4; i += 1) {
		const next = out.replace(PART, "");
		if (next === out || next === "") break;
		out = next;
	}
	return out;
}
function sameDataset(a, b) {
	if (a.full !== void 0 && b.full !== void 0) {
		if (a.full === b.full) return "same";
		const [first, second] = [a.full.split("/"), b.full.split("/")];
		if (first[0] !== second[0] || first.length !== 2 || second.length !== 2) return "no";
		if (a.name === b.name || a.stem === b.stem) return a.name === b.name ? "same" : "part";
		return a.name.startsWith(`${b.name}-`) || b.name.startsWith(`${a.name}-`) ? "part" : "no";
	}
	if (a.name === "" || b.name === "") return "no";
	if (canonical(a.name) === canonical(b.name)) return "same";
	return canonical(a.stem) === canonical(b.stem) ? "part" : "no";
}

// src/checks/summary/fault.ts
const clip = (text) => text.length > 1e3 ? `${text.slice(0, 999)}…` : text;
function fault(outcome, rule, message, at, more = {}) {
	const fix = more.fix === void 0 ? {} : { fix: clip(more.fix) };
	return {
		outcome,
		finding: finding(`summary/${rule}`, clip(message), at, {
			...more,
			...fix
		})
	};
}
const RANK$2 = [
	"conflict",
	"gap",
	"stale",
	"unknown"
];
function verdict(faults, evidence = [], more = {}) {
	const outcome = RANK$2.find((rank) => faults.some((one) => one.outcome === rank)) ?? "recorded";
	const reason = more.why ?? (outcome === "unknown" ? faults.find((one) => one.outcome === "unknown")?.finding.message : void 0);
	return {
		outcome,
		findings: [...faults].sort((a, b) => place(a.outcome) - place(b.outcome)).map((one) => one.finding),
		...evidence.length === 0 ? {} : { evidence },
		...reason === void 0 ? {} : { reason },
		...more.due === void 0 ? {} : { due: more.due }
	};
}
const place = (outcome) => outcome === "hint" ? RANK$2.length : RANK$2.indexOf(outcome);

// src/checks/summary/register.ts
const keyedRows = once((input) => (input.model.records.register?.rows ?? []).map((row) => ({
	row,
	keys: [
		row.id,
		row.name,
		row.base
	].filter((cell) => cell !== void 0 && cell.trim() !== "" && cell.length < 400).map(datasetKey)
})));
const rowIndex = once((input) => {
	const byFull = /* @__PURE__ */ new Map();
	const byName = /* @__PURE__ */ new Map();
	const byOrganisation = /* @__PURE__ */ new Map();
	const add = (map, key, keyed) => {
		const same = map.get(key);
		if (same === void 0) map.set(key, [keyed]);
		else if (same.length < 200 && same.at(-1) !== keyed) same.push(keyed);
	};
	for (const keyed of keyedRows(input)) for (const key of keyed.keys) {
		if (key.full !== void 0 && !byFull.has(key.full)) byFull.set(key.full, keyed);
		if (key.full !== void 0) add(byOrganisation, key.full.split("/", 1)[0] ?? "", keyed);
		for (const name of /* @__PURE__ */ new Set([
			key.name,
			canonical(key.name),
			key.stem,
			canonical(key.stem)
		])) add(byName, name, keyed);
	}
	return {
		byFull,
		byName,
		byOrganisation
	};
});
function rowsOf(input, category) {
	return (input.model.records.register?.rows ?? []).filter((row) => row.category === category);
}
function lines(rows, shown = 12) {
	const numbers = rows.slice(0, shown).map((row) => String(row.source.line ?? "?"));
	const rest = rows.length - numbers.length;
	return `line${rows.length === 1 ? "" : "s"} ${numbers.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function label(row) {
	const text = row.name ?? row.id;
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// src/checks/summary/undeclared.ts
const MAX_SHOWN$2 = 20;
const CONTEXT = {
	"front-matter": "the card's front matter",
	"training-config": "a training config",
	"data-mix": "a data mix",
	comment: "a comment of a training config",
	manifest: "a dataset manifest"
};
const usedDatasets = once((input) => {
	const groups = /* @__PURE__ */ new Map();
	for (const mention of input.model.facts.datasets) {
		if (CONTEXT[mention.context] === void 0 || mention.weight === 0) continue;
		const key = datasetKey(mention.id);
		if (key.name === "") continue;
		const id = key.full ?? `name:${canonical(key.name)}`;
		const group = groups.get(id);
		if (group === void 0) groups.set(id, {
			key,
			mentions: [mention]
		});
		else group.mentions.push(mention);
	}
	return mergeNames([...groups.values()]);
});
function mergeNames(groups) {
	const byName = /* @__PURE__ */ new Map();
	for (const group of groups) if (group.key.full !== void 0 && !byName.has(canonical(group.key.name))) byName.set(canonical(group.key.name), group);
	return groups.filter((group) => {
		const owner = group.key.full === void 0 ? byName.get(canonical(group.key.name)) : void 0;
		if (owner !== void 0) owner.mentions.push(...group.mentions);
		return owner === void 0;
	});
}
function declaredRow(input, key) {
	const { byFull, byName, byOrganisation } = rowIndex(input);
	const exact = key.full === void 0 ? void 0 : byFull.get(key.full);
	if (exact !== void 0) return {
		how: "row",
		row: exact.row
	};
	const near = [...[.../* @__PURE__ */ new Set([
		key.name,
		canonical(key.name),
		key.stem,
		canonical(key.stem)
	])].flatMap((name) => byName.get(name) ?? []), ...key.full === void 0 ? [] : byOrganisation.get(key.full.split("/", 1)[0] ?? "") ?? []];
	let part;
	for (const candidate of new Set(near)) {
		const same = candidate.keys.map((other) => sameDataset(key, other));
		if (same.includes("same")) return {
			how: "row",
			row: candidate.row
		};
		if (same.includes("part")) part ??= {
			how: "part",
			row: candidate.row
		};
	}
	return part;
}
const FIELDS$3 = [
	"PST-2.1.3",
	"PST-2.1.4",
	"PST-2.1.5",
	"PST-2.2.2.3",
	"PST-2.2.2.4",
	"PST-2.3.6",
	"PST-2.3.9",
	"PST-2.5.3",
	"PST-2.5.4",
	"PST-2.5.5",
	"PST-2.6.2"
];
const summaryTexts = once((input) => FIELDS$3.flatMap((id) => {
	const field = fieldOf(input, id);
	return field === void 0 || field.text === "" ? [] : [{
		id,
		at: field.at,
		folded: fold(field.text),
		lower: field.text.toLowerCase()
	}];
}));
function inSummary(input, key) {
	const words = key.name.replaceAll("-", " ");
	return summaryTexts(input).find(({ folded, lower }) => key.full !== void 0 && lower.includes(key.full) || words.length > 3 && folded.includes(` ${words} `));
}
function nearest(input, key) {
	const head = key.name.split("-", 1)[0] ?? "";
	return head.length < 4 ? void 0 : keyedRows(input).find((candidate) => candidate.keys.some((other) => other.name.startsWith(head)))?.row;
}
function written(key, mention) {
	if (key.full === void 0) return mention.id.slice(0, 120);
	for (const text of [mention.id, mention.raw]) {
		const at = text.toLowerCase().indexOf(key.full);
		if (at !== -1) return text.slice(at, at + key.full.length);
	}
	return key.full;
}
function keyName(key) {
	return key.full ?? canonical(key.name);
}
function places(mentions) {
	const others = [...new Set(mentions.slice(1).map((mention) => placeOf(mention.source)))].filter((place) => place !== placeOf(mentions[0]?.source));
	if (others.length === 0) return "";
	return ` Also at ${others.slice(0, 3).join(", ")}${others.length > 3 ? ` and ${others.length - 3} more place${others.length === 4 ? "" : "s"}` : ""}.`;
}
function describe(input, group) {
	const [first] = group.mentions;
	if (first === void 0) return void 0;
	const row = declaredRow(input, group.key);
	if (row?.how === "row") return void 0;
	const { register } = input.model.records;
	const named = inSummary(input, group.key);
	if (register === void 0 && named !== void 0) return void 0;
	const name = written(group.key, first);
	const share = first.weight === void 0 ? "" : ` with weight ${first.weight}`;
	const where = `${placeOf(first.source)} (${CONTEXT[first.context] ?? "an artifact"}${share})`;
	const evidence = { evidence: first.raw };
	if (row?.how === "part") return fault("unknown", "perhaps-part", `${name} is used in ${where}. The register has ${label(row.row)} (${placeOf(row.row.source)}), which may be the same collection: say so in the row's \`base\`, or give it a row of its own.${places(group.mentions)}`, first.source, {
		...evidence,
		about: [keyName(group.key)],
		fix: `base: ${name}   # in the row at ${placeOf(row.row.source)}`
	});
	const summary = summaryOf(input);
	const missing = register === void 0 ? `the public summary (${summary.kind === "read" ? summary.path : "none"}) does not name it, and there is no training-data register` : `the training-data register (${register.path}, ${register.rows.length} row${register.rows.length === 1 ? "" : "s"}) has no row for it${named === void 0 ? summary.kind === "read" ? `, nor does the public summary name it` : "" : `, although field ${named.id.slice(4)} of the summary does (${placeOf(named.at)})`}`;
	const close = nearest(input, group.key);
	const hint = close === void 0 ? "" : ` Nearest row: ${label(close)} (${placeOf(close.source)}).`;
	const id = group.key.full !== void 0 && group.key.full.split("/").length === 2 && !group.key.full.includes("://") ? `hf:${name}` : name;
	return fault(first.context === "manifest" ? "unknown" : "gap", "undeclared-dataset", `Undeclared dataset: ${name} is used in ${where}, but ${missing}.${hint}${places(group.mentions)}`, first.source, {
		...evidence,
		about: [first.context === "manifest" ? `${keyName(group.key)} (manifest)` : keyName(group.key)],
		fix: `Add a row to ${register?.path ?? `${input.model.records.folder}/training-data.csv`}: id ${id}, category <public|licensed|private|crawled|user|synthetic|other>, modality <text|image|audio|video> — or remove it here if it was not used.`
	});
}
const undeclared$1 = once((input) => {
	if (input.model.records.register === void 0 && summaryOf(input).kind !== "read") return [];
	const groups = usedDatasets(input);
	const all = [...groups.filter((group) => group.key.full !== void 0), ...groups.filter((group) => group.key.full === void 0)].flatMap((group) => describe(input, group) ?? []);
	const sorted = [...all.filter((one) => one.outcome === "gap"), ...all.filter((one) => one.outcome !== "gap")];
	const shown = sorted.slice(0, MAX_SHOWN$2);
	const rest = sorted.length - shown.length;
	if (rest === 0) return shown;
	return [...shown, fault(sorted[MAX_SHOWN$2]?.outcome ?? "gap", "undeclared-dataset", `And ${rest} more datasets that configs, mixes or cards name and the records do not.`, sorted[MAX_SHOWN$2]?.finding.path === void 0 ? void 0 : { path: sorted[MAX_SHOWN$2]?.finding.path ?? "" }, { about: sorted.slice(MAX_SHOWN$2).flatMap((one) => one.finding.about ?? []) })];
});

// src/checks/not-relevant.ts
const MAX_WORK = 5e7;
const MAX_MARKS = 2e3;
const known$1 = /* @__PURE__ */ new WeakMap();
function marksOf(entries) {
	if (entries === void 0 || entries.length === 0) return { of: () => void 0 };
	const found = known$1.get(entries) ?? compile(entries);
	known$1.set(entries, found);
	return found;
}
function compile(entries) {
	const budget = { left: MAX_WORK };
	const exact = /* @__PURE__ */ new Map();
	const patterns = [];
	const lastDay = /* @__PURE__ */ new Map();
	for (const mark of entries.slice(0, MAX_MARKS)) {
		if (classify(mark.reason).kind !== "value") continue;
		const stated = {
			mark,
			sha256: mark.sha256?.toLowerCase().replace(/^sha256:/, ""),
			on: isoDate(mark.on)
		};
		if (stated.sha256 === void 0 && stated.on === void 0) continue;
		const clean = mark.path.replace(/^\.\//, "").replace(/\/+$/, "");
		if (/[*?[{\\]/.test(clean)) patterns.push(glob(stated, clean, budget));
		if (clean !== "") exact.set(clean, [...exact.get(clean) ?? [], stated]);
	}
	return { of(state, now) {
		const last = lastDay.get(now) ?? addPeriod(now, "P1D") ?? now;
		lastDay.set(now, last);
		const known = {
			sha256: state.sha256?.toLowerCase(),
			changed: isoDate(state.changed) ?? ""
		};
		return ((exact.size === 0 ? [] : foldersOf(state.path).flatMap((path) => exact.get(path) ?? [])).find((stated) => speaksOf(stated, known, last)) ?? patterns.find((stated) => speaksOf(stated, known, last) && stated.covers(state.path)))?.mark;
	} };
}
function glob(stated, pattern, budget) {
	const compiled = compileGlob(pattern);
	return {
		...stated,
		covers(path) {
			budget.left -= pattern.length * path.length;
			return compiled.ok && budget.left >= 0 && compiled.glob.matches(path);
		}
	};
}
function foldersOf(path) {
	const out = [path];
	for (let cut = path.lastIndexOf("/"); cut > 0 && out.length < 64; cut = path.lastIndexOf("/", cut - 1)) out.push(path.slice(0, cut));
	return out;
}
function speaksOf({ sha256, on }, state, last) {
	if (sha256 !== void 0) return sha256 === state.sha256;
	return on !== void 0 && on <= last && on >= state.changed;
}

// src/checks/transparency/digests.ts
const SHOWN$2 = 3;
const PASTED = 40;
const HEX = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;
function digestsIn(text) {
	return text.slice(0, 5e5).toLowerCase().match(HEX) ?? [];
}
function put(byFile, name, place) {
	byFile.set(name, byFile.has(name) ? {
		digest: place.digest,
		rewrite: () => void 0
	} : place);
}
function overScalar(text, keys, rewrite) {
	const prefix = /^(sha256:)?[0-9a-f]{64}$/i.exec(text.trim());
	return (digest) => prefix === null ? void 0 : rewrite(`${prefix[1] ?? ""}${digest}`, keys);
}
function collect(value, byFile, all, rewrite, keys = []) {
	if (keys.length > 6) return;
	if (typeof value === "string") for (const digest of digestsIn(value)) all.add(digest);
	else if (Array.isArray(value)) for (const [i, one] of value.slice(0, 5e3).entries()) collect(one, byFile, all, rewrite, [...keys, i]);
	else if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).slice(0, 5e3);
		const named = entries.find(([key, child]) => (key === "path" || key === "file") && typeof child === "string")?.[1];
		for (const [key, child] of entries) {
			collect(child, byFile, all, rewrite, [...keys, key]);
			const digest = typeof child === "string" ? digestsIn(child)[0] : void 0;
			if (digest !== void 0) put(byFile, typeof named === "string" ? named : key, {
				digest,
				rewrite: overScalar(String(child), [...keys, key], rewrite)
			});
		}
	}
}
function manifest({ path, text }, byFile, all) {
	for (const [index, line] of text.slice(0, 2e6).split("\n").slice(0, 2e4).entries()) {
		const digest = digestsIn(line.slice(0, 2e3))[0];
		if (digest === void 0) continue;
		all.add(digest);
		const open = line.indexOf("(");
		const close = line.indexOf(")", open + 1);
		const name = open !== -1 && close !== -1 ? line.slice(open + 1, close) : line.slice(0, 2e3).replace(/[0-9a-fA-F]{64}/, "").trim().replace(/^\*/, "");
		if (name !== "") put(byFile, name.replace(/^\.\//, ""), {
			digest,
			rewrite: (to) => inLine(path, index + 1, line, to)
		});
	}
}
function inLine(path, number, line, digest) {
	const text = line.replace(/\r$/, "");
	const found = [...text.slice(0, 2e3).matchAll(/[0-9a-f]{64}/gi)];
	const [only] = found;
	return only === void 0 || found.length > 1 || text.includes("\r") ? void 0 : {
		kind: "replace",
		path,
		line: number,
		old: only[0],
		new: digest
	};
}
function recordedDigests(answer, input) {
	const byFile = /* @__PURE__ */ new Map();
	const all = /* @__PURE__ */ new Set();
	collect(answer.value, byFile, all, answer.rewrite);
	for (const word of answer.text.slice(0, 5e3).split(/[\s,;()]+/)) {
		const document = input.records.documents.get(word.replace(/^\.\//, ""));
		if (document !== void 0) manifest(document, byFile, all);
	}
	return {
		byFile,
		all
	};
}
function recordedFor(file, recorded) {
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	return recorded.byFile.get(file.path) ?? recorded.byFile.get(name);
}
function listed(files) {
	const names = files.slice(0, SHOWN$2).map((file) => file.path).join(", ");
	return files.length > SHOWN$2 ? `${names} and ${files.length - SHOWN$2} more` : names;
}
function states(files) {
	return files.map((file) => inState(file.path, file.sha256 ?? ""));
}
function pasteable(files) {
	if (files.length > PASTED) return `MDF-GEN-3: SHA256SUMS   # a file with one "<digest>  <file>" line for each of the ${files.length} weight files`;
	return ["MDF-GEN-3:", ...files.map((file) => `  ${JSON.stringify(file.path)}: sha256:${file.sha256 ?? ""}`)];
}
const digestRule = (answer, input) => {
	const files = input.model.facts.weights.filter((file) => file.sha256 !== void 0);
	if (files.length === 0) return [];
	const recorded = recordedDigests(answer, input);
	if (recorded.all.size === 0) return [naming(gap("no-digest", `No SHA-256 digest is recorded for the weight files (${listed(files)}).`, answer.at, pasteable(files)), states(files))];
	const stale = files.filter((file) => {
		const own = recordedFor(file, recorded);
		return own === void 0 ? !recorded.all.has((file.sha256 ?? "").toLowerCase()) : own.digest !== (file.sha256 ?? "").toLowerCase();
	});
	if (stale.length === 0) return [];
	const edits = stale.map((file) => alone(file, files) ? recordedFor(file, recorded)?.rewrite((file.sha256 ?? "").toLowerCase()) : void 0);
	return [naming(conflict("digest", `New weights, old document: the recorded digests do not match ${listed(stale)}.`, answer.at, pasteable(files), edits), states(stale))];
};
function digestsRecorded(files, input) {
	const { value } = fieldAt(input.model.records, "MDF-GEN-3");
	const recorded = recordedDigests({
		value,
		text: wordsOf(value),
		rewrite: () => void 0
	}, input);
	return files.every((file) => {
		const own = recordedFor(file, recorded);
		const digest = (file.sha256 ?? "").toLowerCase();
		return own === void 0 ? recorded.all.has(digest) : own.digest === digest;
	});
}
function digestsStated(files, input) {
	const stated = /* @__PURE__ */ new Map();
	for (const entry of input.model.records.model?.data.weights ?? []) {
		for (const [name, digest] of Object.entries(entry.files ?? {})) stated.set(name, digest);
		if (entry.path !== void 0 && entry.sha256 !== void 0) stated.set(entry.path, entry.sha256);
	}
	const own = files.flatMap((file) => {
		const digest = stated.get(file.path) ?? stated.get(file.path.slice(file.path.lastIndexOf("/") + 1));
		return digest === void 0 ? [] : [digest.toLowerCase().replace(/^sha256:/, "") === file.sha256?.toLowerCase()];
	});
	return own.length === 0 ? void 0 : own.every(Boolean);
}
function alone(file, files) {
	const name = (path) => path.slice(path.lastIndexOf("/") + 1);
	return files.every((other) => other.path === file.path || name(other.path) !== name(file.path));
}
function digestsAvailable(at, input) {
	const files = input.model.facts.weights.filter((file) => file.sha256 !== void 0);
	return files.length === 0 ? [] : [naming(gap("na-although-known", `N/A, although digests of the weight files are known (${listed(files)}).`, at, pasteable(files)), states(files))];
}
function modelRecordDigests(input) {
	const file = input.model.records.model;
	const weights = file?.data.weights ?? [];
	if (file === void 0) return [];
	return weights.flatMap((entry, index) => {
		const stated = new Map(Object.entries(entry.files ?? {}).map(([name, digest]) => [name, {
			digest: digest.toLowerCase(),
			keys: ["files", name]
		}]));
		if (entry.path !== void 0 && entry.sha256 !== void 0) stated.set(entry.path, {
			digest: entry.sha256.toLowerCase(),
			keys: ["sha256"]
		});
		const of = (weight) => stated.get(weight.path) ?? stated.get(weight.path.slice(weight.path.lastIndexOf("/") + 1));
		const wrong = input.model.facts.weights.filter((weight) => {
			const digest = of(weight)?.digest;
			return weight.sha256 !== void 0 && digest !== void 0 && digest.replace(/^sha256:/, "") !== weight.sha256.toLowerCase();
		});
		const at = file.at("weights", index);
		const edits = wrong.map((weight) => {
			const old = of(weight);
			return old === void 0 || !alone(weight, input.model.facts.weights) ? void 0 : file.rewrite?.([
				"weights",
				index,
				...old.keys
			], `${old.digest.startsWith("sha256:") ? "sha256:" : ""}${(weight.sha256 ?? "").toLowerCase()}`);
		});
		if (wrong.length === 0) return [];
		return [naming(conflict("digest", `New weights, old record: the digests at ${placeOf(at)} do not match ${listed(wrong)}.`, at, `write the current SHA-256 of ${listed(wrong)}`, edits), states(wrong).map((state) => `${state} in model.yaml`))];
	});
}

// src/law/gates.ts
const APPLICATION = "2025-08-02";
const LEGACY_DUE = "2027-08-02";
const no$1 = (reason) => ({
	binds: "no",
	reason
});
const ask = (question) => ({
	binds: "unknown",
	question
});
function declared(value, wanted, reason, question) {
	if (value === null) return ask(question);
	return value === wanted ? null : no$1(reason);
}
function openSourceWaives(profile) {
	return profile.openSource === true && profile.systemicRisk !== true;
}
const NOT_SYSTEMIC = " The exemption never covers a model with systemic risk.";
function isLegacy(profile) {
	return profile.euMarket === null ? null : isBefore(profile.euMarket, "2025-08-02") ?? null;
}
const CHAPTERS_OF_CODE = [
	"transparency",
	"copyright",
	"safety"
];
function relevantChapters(profile) {
	return CHAPTERS_OF_CODE.filter((c) => c === "transparency" ? !openSourceWaives(profile) : c === "safety" ? profile.systemicRisk === true : true);
}
const SYSTEMIC_QUESTION = "Is this a model with systemic risk (Art. 51)? Declare systemic_risk: true or false in model.yaml; the program never decides it.";
const LICENCE_QUESTION = "Is the model released under a free and open-source licence in the sense of Art. 53(2)? Declare licence.open_source: true or false in model.yaml.";
const GATES = {
	"open-source": (p) => openSourceWaives(p) ? no$1(`Declared open source: Art. 53(2) lifts what rests on Art. 53(1)(a) and (b).${NOT_SYSTEMIC}`) : null,
	representative: (p) => openSourceWaives(p) ? no$1(`Declared open source: Art. 54(6) lifts the duty to appoint an authorised representative.${NOT_SYSTEMIC}`) : null,
	"outside-union": (p) => declared(p.establishedInUnion, false, "Only for providers outside the Union (Art. 54(1)): this provider is declared as established in the Union.", "Is the provider established in the Union (Art. 54(1))? Declare provider.established_in_union: true or false in model.yaml."),
	"open-licence": (p) => declared(p.openSource, true, "Only for models declared as released under a free and open-source licence (Art. 53(2)).", LICENCE_QUESTION),
	"closed-licence": (p) => declared(p.openSource, false, "For a model declared open source the notice in its documentation takes this place (C-1.4.1.b.ii).", LICENCE_QUESTION),
	"systemic-risk": (p) => declared(p.systemicRisk, true, "Only for models with systemic risk (Arts. 51, 52, 55): declared as without systemic risk.", SYSTEMIC_QUESTION),
	crawler: (p) => declared(p.crawls, true, "Only for providers that crawl or have crawling done for them (Measures 1.2 and 1.3; Template 2.3): declared as not crawling.", "Does the provider run web crawlers, or have them run on its behalf, to collect training data (Measures 1.2 and 1.3; Template 2.3)? Declare crawls: true or false in model.yaml."),
	"search-engine": (p) => p.searchEngine === true ? null : no$1("Only for providers of an online search engine, or those that control one (Measure 1.3(5)): provider.search_engine: true is not declared."),
	sme: (p) => declared(p.sme, true, "Only for SMEs and start-ups (Template 2.3): declared as not one; PST-R.domains applies.", "Is the provider an SME or start-up (Template 2.3)? Declare provider.sme: true or false in model.yaml; until then the general rule PST-R.domains applies."),
	"not-sme": (p) => p.sme === true ? no$1("Declared as SME or start-up: the SME variant PST-R.domains.sme takes this place (Template 2.3). Listing more is allowed.") : null,
	modifier: (p) => p.role === "modifier" ? null : no$1("Only for a modifier that counts as provider of the modified model (recital 109; Guidelines, section 3.2): the declared role is provider."),
	"further-training": (p) => declared(p.furtherTraining, true, "Only while the provider trains its own marketed model further (notice, point 29): declared as not trained further, so an unchanged model keeps its summary.", "Is the model on the market trained further on additional data (notice, point 29)? Declare further_training: true or false in model.yaml."),
	legacy: (p) => {
		const legacy = isLegacy(p);
		if (legacy === null) return ask("When was the model placed on the Union market (Art. 111(3))? Declare dates.eu_market (YYYY-MM-DD) in model.yaml.");
		return legacy ? null : no$1("Only for models placed on the Union market before 2 August 2025 (Art. 111(3)).");
	},
	"non-signatory": (p) => {
		if (p.signatory === null) return ask("Which chapters of the Code of Practice are signed (Art. 53(4))? Declare code_of_practice.signatory and code_of_practice.chapters in model.yaml.");
		return relevantChapters(p).filter((c) => p.signatory?.includes(c) !== true).length > 0 ? null : no$1("Only for providers outside the Code, or outside one of its chapters (Guidelines, section 5.1): every chapter that answers to a duty here is declared as signed.");
	},
	"before-market": () => null
};

// src/law/binding.ts
const no = (reason) => ({
	binds: "no",
	reason
});
const upcoming = (due, reason) => ({
	binds: "upcoming",
	reason,
	due
});
const NOT_A_PROVIDER = {
	commission: "Addresses the Commission and its AI Office, not a provider",
	authorities: "Addresses the authorities that receive the information, not a provider",
	downstream: "Addresses downstream providers, not the provider of the model",
	representative: "Addresses the authorised representative, not the provider",
	systems: "Concerns AI systems, not models",
	addressee: "Starts only with a decision or request of the Commission that is addressed to the provider; there is nothing to record before"
};
const NO_DUTY = {
	context: "No duty of its own: it explains scope and background",
	information: "No duty of its own: a definition, a power or context",
	may: "No duty of its own: it permits something"
};
const OUT_OF_SCOPE = {
	mirror: "Declared as a mirror of someone else's model: hosting does not make a provider (Art. 3(3); Guidelines, section 3.1.1).",
	library: "Declared as a library or code without a model of its own: no model is placed on the market here (Art. 3(3), 3(9)).",
	"not-gpai": "Declared as not a general-purpose AI model (Art. 3(63); Guidelines, section 2.1). The program takes the declaration and does not decide it."
};
const ROLE_QUESTION = "What is the role of this repository's owner towards the model (Art. 3(3); Guidelines, section 3)? Declare role: provider, modifier, mirror, library or not-gpai in model.yaml.";
const MODIFIER_NOTE = "As modifier: only the modification and the data used for it count (recital 109; Guidelines, section 3.2.1).";
function lawOf(obligation) {
	return obligation.anchors[0] ?? obligation.id;
}
function beforeMarket(obligation) {
	return obligation.gates?.includes("before-market") === true;
}
function notPlaced(obligation) {
	const start = beforeMarket(obligation) ? "starts already before a planned placing: declare the planned date where there is one" : "starts when the model is placed there";
	return `Declared as not placed on the Union market (Art. 3(9)): this duty (${lawOf(obligation)}) ${start}.`;
}
const RULES = [
	(o) => o.bound === void 0 || o.bound === "provider" ? null : no(`${NOT_A_PROVIDER[o.bound]} (${lawOf(o)}).`),
	(o) => {
		const reason = NO_DUTY[o.level];
		return reason === void 0 ? null : no(`${reason} (${lawOf(o)}).`);
	},
	(_, p) => p.role === null ? {
		binds: "unknown",
		question: ROLE_QUESTION
	} : null,
	(_, p) => {
		const reason = p.role === null ? void 0 : OUT_OF_SCOPE[p.role];
		return reason === void 0 ? null : no(reason);
	},
	(o, p) => p.euMarket?.trim().toLowerCase() === "none" ? no(notPlaced(o)) : null,
	(o, p) => {
		for (const gate of o.gates ?? []) {
			const verdict = GATES[gate](p);
			if (verdict !== null) return verdict;
		}
		return null;
	},
	(o, p, now) => dated(o, p, now)
];
function dated(obligation, profile, now) {
	if (parseDate(now) === void 0) return {
		binds: "unknown",
		question: "On which day is this judged? The given date cannot be read as YYYY-MM-DD."
	};
	const from = obligation.appliesFrom ?? "2025-08-02";
	if (isLegacy(profile) === true && isBefore(now, "2027-08-02") === true) return upcoming(LEGACY_DUE, "Declared as placed on the Union market before 2 August 2025: due by 2 August 2027 (Art. 111(3)).");
	if (isBefore(now, from) === true) return upcoming(from, `Applies from ${from} (Art. 113).`);
	const market = isoDate(profile.euMarket);
	if (market !== void 0 && isBefore(now, market) === true && !beforeMarket(obligation)) return upcoming(market, `Due when the model is placed on the Union market, declared for ${market} (Art. 3(9)).`);
	return null;
}
function scopeNote(profile) {
	const notes = profile.role === "modifier" ? [MODIFIER_NOTE] : [];
	if (isLegacy(profile) === null && profile.released !== null && isBefore(profile.released, "2025-08-02") === true) notes.push("Released before 2 August 2025, and no date of placing on the Union market is declared (dates.eu_market): a model placed there before that day has until 2 August 2027 (Art. 111(3)).");
	return notes.length === 0 ? void 0 : notes.join(" ");
}
function binding(obligation, profile, now) {
	for (const rule of RULES) {
		const result = rule(obligation, profile, now);
		if (result !== null) return result;
	}
	const note = scopeNote(profile);
	return note === void 0 ? { binds: "yes" } : {
		binds: "yes",
		scopeNote: note
	};
}
const CODE_CHAPTER = {
	transparency: "transparency",
	form: "transparency",
	copyright: "copyright",
	safety: "safety"
};
function codeChapterOf(obligation) {
	return obligation.basis === "code" ? CODE_CHAPTER[obligation.chapter] : void 0;
}
function route(obligation, profile) {
	const chapter = codeChapterOf(obligation);
	if (chapter === void 0) return "signed";
	if (profile.signatory === null) return "undeclared";
	return profile.signatory.includes(chapter) ? "signed" : "alternative";
}

// src/checks/means.ts
const OVERALL = ["overall", "all"];
function actDuty(chapter) {
	if (chapter === "copyright") return "Art. 53(1)(c)";
	return chapter === "safety" ? "Art. 55(1)" : "Art. 53(1)(a) and (b)";
}
function keysFor$1(obligation) {
	const keys = [];
	const start = obligation.chapter === "form" ? [obligation.id, "T-1.1"] : [obligation.id];
	for (const id of start) for (let key = id; key !== ""; key = key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : "") keys.push(key);
	const chapter = codeChapterOf(obligation);
	return [
		...keys,
		...chapter === void 0 ? [] : [chapter],
		...OVERALL
	];
}
function isUrl(text) {
	return /^https:\/\/[^\s/]+\.[^\s/]/i.test(text);
}
function repositoryPath(text) {
	const hash = text.indexOf("#");
	return (hash === -1 ? text : text.slice(0, hash)).replace(/^\.\//, "");
}
function usable(means, records) {
	const { evidence, description } = typeof means === "string" ? {
		evidence: means,
		description: void 0
	} : means;
	if (evidence === void 0) return false;
	if (isUrl(evidence)) return description !== void 0 && description.trim() !== "";
	return records.paths.has(repositoryPath(evidence));
}
function alternativeMeans(obligation, model, records) {
	const file = model.model;
	const declared = file?.data.code_of_practice?.alternative_means;
	if (file === void 0 || declared === void 0) return void 0;
	if (typeof declared === "string") return usable(declared, records) ? evidenceAt(file.at("code_of_practice", "alternative_means")) : void 0;
	for (const key of keysFor$1(obligation)) {
		const means = Object.hasOwn(declared, key) ? declared[key] : void 0;
		if (means !== void 0) return usable(means, records) ? evidenceAt(file.at("code_of_practice", "alternative_means", key)) : void 0;
	}
}
function meansFindings(model, records) {
	const file = model.model;
	const declared = file?.data.code_of_practice?.alternative_means;
	if (file === void 0 || declared === void 0) return [];
	return (typeof declared === "string" ? [[void 0, declared]] : Object.entries(declared)).filter(([, means]) => !usable(means, records)).map(([key]) => finding("means/no-evidence", `Alternative means${key === void 0 ? "" : ` for ${key}`} are declared without evidence that can be found.`, key === void 0 ? file.at("code_of_practice", "alternative_means") : file.at("code_of_practice", "alternative_means", key), { fix: "evidence: <path of a file in this repository>, or a https URL together with a description" }));
}

// src/checks/act/behind.ts
const RANK$1 = [
	"conflict",
	"gap",
	"stale",
	"unknown"
];
const SHOWN$1 = 6;
function behind(id, { ids, result, show }) {
	const results = ids.flatMap((part) => result(part) ?? []);
	const known = results.filter((one) => one.outcome !== "not-applicable");
	if (known.length === 0) return results.length > 0 ? notApplicable(id, "No record behind this duty is owed here.") : unknown(id, "No record behind this duty could be read.");
	const bad = known.filter((one) => one.outcome !== "recorded").sort((a, b) => RANK$1.indexOf(a.outcome) - RANK$1.indexOf(b.outcome));
	const [first] = bad;
	if (first === void 0) return recorded(id, ...known.flatMap((one) => one.evidence ?? []).slice(0, 3));
	const list = bad.slice(0, SHOWN$1).map((one) => `${one.id} (${one.outcome})`).join(", ");
	const more = bad.length > SHOWN$1 ? ` and ${bad.length - SHOWN$1} more` : "";
	const reason = `${bad.length} of ${known.length} records behind this are not in order: ${list}${more}.`;
	if (first.outcome === "unknown") return unknown(id, reason);
	const findings = show ? bad.flatMap((one) => one.findings.slice(0, 1)).slice(0, SHOWN$1) : [];
	return {
		id,
		outcome: first.outcome === "stale" ? "stale" : "gap",
		reason,
		findings
	};
}
function contradicted({ ids, result }) {
	return ids.some((id) => result(id)?.outcome === "conflict");
}

// src/checks/act/annex.ts
function items(anchor) {
	const annex = /^Annex (XII?) (.+)$/.exec(anchor);
	if (annex?.[1] === void 0 || annex[2] === void 0) return [];
	const name = annex[1];
	return [...annex[2].matchAll(/(\d(?:\.\d)?)\(([a-z])\)/g)].map(([, number, letter]) => `AIA-${name}.${number ?? ""}.${letter ?? ""}`);
}
const ANNEX_FIELDS = (() => {
	const map = /* @__PURE__ */ new Map();
	for (const field of byChapter("form")) for (const item of field.anchors.flatMap(items)) map.set(item, [...map.get(item) ?? [], field.id]);
	return map;
})();
const ITEMS = [...ANNEX_FIELDS.keys()].toSorted();
function viaMeans(id, input) {
	const measure = input.obligation("T-1");
	if (route(measure, input.model.profile) !== "alternative") return void 0;
	const means = alternativeMeans(measure, input.model.records, input.records);
	return means === void 0 ? void 0 : {
		...recorded(id, means),
		reason: "Alternative means are declared with evidence; whether they hold this item is for a person to judge."
	};
}
function missingOnly(result) {
	return {
		...result,
		findings: result.findings.filter((one) => one.rule.endsWith("/missing"))
	};
}
const annexAggregate = {
	name: "annexes",
	handles: ITEMS,
	what: "State of the form's fields that carry the item; for non-signatories also declared alternative means",
	run: (input, result) => ITEMS.map((id) => {
		const show = route(input.obligation("T-1"), input.model.profile) === "alternative";
		const ids = ANNEX_FIELDS.get(id) ?? [];
		const own = missingOnly(behind(id, {
			ids,
			result,
			show
		}));
		return own.outcome === "recorded" || contradicted({
			ids,
			result
		}) ? own : viaMeans(id, input) ?? own;
	})
};
const ANNEX_XI = ITEMS.filter((id) => id.startsWith("AIA-XI.1"));
const ANNEX_XII = ITEMS.filter((id) => id.startsWith("AIA-XII."));
function keptCurrent(result) {
	const own = behind("AIA-53.1.a", {
		ids: ANNEX_XI,
		result,
		show: false
	});
	const age = result("T-1.1.c");
	return own.outcome === "recorded" && age?.outcome === "stale" ? {
		id: own.id,
		outcome: "stale",
		findings: age.findings
	} : own;
}
const documentationDuties = {
	name: "documentation-duties",
	handles: ["AIA-53.1.a", "AIA-53.1.b"],
	what: "State of the Annex XI and Annex XII items, and of the documentation's age",
	run: (input, result) => {
		const means = viaMeans("T-1", input) !== void 0;
		const contact = means ? [] : ["T-1.2.a"];
		return [means ? keptCurrent(result) : behind("AIA-53.1.a", {
			ids: [...ANNEX_XI, "T-1.1.c"],
			result,
			show: false
		}), behind("AIA-53.1.b", {
			ids: [...ANNEX_XII, ...contact],
			result,
			show: false
		})];
	}
};

// src/artifacts/compute/format.ts
function scientific(flop) {
	if (!(flop > 0) || !Number.isFinite(flop)) throw new RangeError("an amount of computation must be a positive finite number");
	const [mantissa = "0", exponent = "0"] = flop.toExponential(1).split("e");
	return {
		mantissa,
		exponent: Number(exponent)
	};
}
function formatFlop(flop) {
	const { mantissa, exponent } = scientific(flop);
	return `${mantissa}x10^${exponent} FLOP`;
}
function orderOfMagnitude(flop) {
	return scientific(flop).exponent;
}
function formatOrderOfMagnitude(flop) {
	return `10^${orderOfMagnitude(flop)} FLOP`;
}

// src/checks/compute-evidence.ts
function positive(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0;
}
function declaredTraining(input) {
	const file = input.model.records.model;
	const stages = file?.data.training ?? [];
	const parameters = (factsOf(input.model.facts, "parameters.active")[0] ?? factsOf(input.model.facts, "parameters.total")[0])?.value;
	const tokens = stages.reduce((sum, stage) => sum + (stage.tokens ?? 0), 0);
	if (file === void 0 || !positive(parameters) || !positive(tokens)) return [];
	const estimate = architectureCompute({
		parameters,
		tokens
	});
	return estimate.ok ? [{
		flop: estimate.value.flop,
		method: "6PD from the declared tokens",
		source: file.at("training")
	}] : [];
}
function estimates(input) {
	return [...factsOf(input.model.facts, "compute.flop").flatMap((fact) => positive(fact.value) ? [{
		flop: fact.value,
		method: fact.method,
		source: fact.sources[0] ?? { path: input.model.facts.path }
	}] : []), ...declaredTraining(input)];
}
function declaredCompute(input) {
	const file = input.model.records.model;
	const flop = file?.data.compute?.flop;
	return file !== void 0 && positive(flop) ? {
		flop,
		method: "declared",
		source: file.at("compute", "flop")
	} : void 0;
}
function systemicBand(flop) {
	return threshold(flop, SYSTEMIC_RISK_THRESHOLD);
}

// src/checks/act/classification.ts
function known(input) {
	const declared = declaredCompute(input);
	return [...estimates(input), ...declared === void 0 ? [] : [declared]];
}
function list(found) {
	return found.slice(0, 3).map((one) => one.method === "declared" ? `the recorded amount (${placeOf(one.source)})` : `${formatFlop(one.flop)} by ${one.method} (${placeOf(one.source)})`).join("; ");
}
function presumption(input) {
	const id = "AIA-51.2";
	const { systemicRisk } = input.model.profile;
	const declaredAt = input.model.records.model?.at("systemic_risk") ?? { path: `${input.model.records.folder}/model.yaml` };
	if (systemicRisk === true) return recorded(id, evidenceAt(declaredAt));
	const found = known(input);
	if (found.length === 0) return unknown(id, "No amount of training compute can be estimated from the files. Record it under compute: {flop: <n>, method: <architecture or hardware>} in model.yaml.");
	const above = found.filter((one) => systemicBand(one.flop) === "above");
	const close = found.filter((one) => systemicBand(one.flop) === "close");
	const ask = "Whether the model has systemic risk is for a person, and in the end the Commission, to decide.";
	if (above.length > 0 && systemicRisk === false) return withFindings(id, "conflict", finding("act/compute-above-1e25", `systemic_risk: false is declared, but an estimate lies above 10^25 FLOP: ${list(above)}. ${ask}`, declaredAt, { fix: "check the estimate; then systemic_risk: true, or record why the presumption is rebutted" }));
	if (above.length > 0) return unknown(id, `An estimate lies above 10^25 FLOP: ${list(above)}. ${ask} Declare systemic_risk in model.yaml.`);
	if (close.length > 0) return unknown(id, `An estimate lies close to 10^25 FLOP, within its 30 % error: ${list(close)}. ${ask}`);
	return {
		...recorded(id, ...found.slice(0, 3).map((one) => evidenceAt(one.source))),
		reason: `All estimates lie below 10^25 FLOP: ${list(found)}. Designation below that amount stays possible.`
	};
}
function declaredClass(input) {
	const file = input.model.records.model;
	if (file !== void 0 && file.data.systemic_risk !== void 0) return {
		...recorded("AIA-51.1", evidenceAt(file.at("systemic_risk"))),
		reason: "Declared by the provider; not decided here."
	};
	return unknown("AIA-51.1", "Is this a model with systemic risk (Art. 51)? Declare systemic_risk: true or false in model.yaml.");
}
function scope(input) {
	const id = "G-scope";
	const found = known(input);
	const output = factOf(input.model.facts, "modalities.output");
	const makes = output === void 0 ? "what it generates is not known from the files" : `it generates ${inWords(output.value)} (${placeOf(output.sources[0])})`;
	const ask = "Is it a general-purpose AI model (Art. 3(63))? Compute and modality are an indication; a person decides, and says it by the role in model.yaml.";
	if (found.length === 0) return unknown(id, `No amount of training compute can be estimated; ${makes}. ${ask}`);
	const bands = new Set(found.map((one) => threshold(one.flop, GPAI_THRESHOLD)));
	const facts = `Estimates lie ${bands.size > 1 ? "on both sides of 10^23 FLOP, by method" : bands.has("above") ? "above 10^23 FLOP" : bands.has("below") ? "below 10^23 FLOP" : "close to 10^23 FLOP, within the 30 % error of an estimate"}: ${list(found)}; ${makes}.`;
	const { role } = input.model.profile;
	const file = input.model.records.model;
	if (file !== void 0 && (role === "provider" || role === "modifier")) return {
		...recorded(id, evidenceAt(file.at("role"))),
		reason: `${facts} Treated as a general-purpose AI model by declaration.`
	};
	return unknown(id, `${facts} ${ask}`);
}
function listedTerm(input) {
	for (const { value } of factsOf(input.model.facts, "licence.terms")) if (typeof value === "object" && value !== null && "listed" in value && value["listed"] === true && typeof value["message"] === "string") return value["message"].slice(0, 300);
}
function openSource$1(input) {
	const id = "AIA-53.2";
	const file = input.model.records.model;
	const { openSource: declared, systemicRisk } = input.model.profile;
	const clashes = input.model.facts.conflicts.filter((one) => one.key.startsWith("licence.")).map((one) => artifactFinding(one, input.model.facts.path));
	const ask = "Whether a licence is free and open source in the sense of Art. 53(2) is for a person to decide.";
	if (declared === null || file === void 0) return {
		...unknown(id, `Is the model released under a free and open-source licence? Declare licence: {open_source: true or false} in model.yaml. ${ask}`),
		findings: clashes
	};
	const at = file.at("licence", "open_source");
	if (!declared) return recorded(id, evidenceAt(at));
	const restricted = textFacts(input.model.facts, "licence.id").find((fact) => licenceInfo(fact.value).freeAndOpenCandidate !== "listed");
	const findings = [...clashes];
	if (restricted !== void 0) {
		const info = licenceInfo(restricted.value);
		findings.push(finding("act/open-source-claim", `licence.open_source: true is declared, but ${placeOf(restricted.source)} names ${info.name.slice(0, 80)}. ${listedTerm(input) ?? info.why} ${ask}`, at, { fix: "licence: {open_source: false}   # or, where you hold that it qualifies, a waiver of AIA-53.2 with the reason" }));
	}
	if (systemicRisk === true) findings.push(finding("act/open-source-systemic", "Declared open source and with systemic risk: the exemption of Art. 53(2) never covers a model with systemic risk.", at));
	const custom = restricted !== void 0 && ["custom", "unknown"].includes(licenceInfo(restricted.value).category);
	if (findings.length > 0) return custom && findings.length === 1 ? unknown(id, ask, findings) : withFindings(id, "conflict", ...findings);
	return {
		...recorded(id, evidenceAt(at)),
		reason: `Declared by the provider; none of the listed patterns contradicts it. ${ask}`
	};
}
const classificationCheck = {
	name: "classification",
	handles: [
		"AIA-51.1",
		"AIA-51.2",
		"AIA-53.2",
		"G-scope"
	],
	what: "Compute estimates against 10^23 and 10^25 FLOP, licence texts against the declared open-source claim: facts and a question, never a decision",
	run: (input) => [
		declaredClass(input),
		presumption(input),
		openSource$1(input),
		scope(input)
	]
};

// src/artifacts/compute/modifier.ts
function oneThird(modificationFlop, base) {
	const reference = base.known ? base.flop : base.systemicRisk ? SYSTEMIC_RISK_THRESHOLD : GPAI_THRESHOLD;
	if (!(modificationFlop > 0) || !Number.isFinite(modificationFlop) || !(reference > 0) || !Number.isFinite(reference)) throw new RangeError("oneThird needs positive finite numbers");
	const limit = reference / 3;
	const above = modificationFlop > limit * 1.000000000001;
	const close = (1 + .3) * modificationFlop > limit && (1 - .3) * modificationFlop <= limit;
	const basis = base.known ? `one third of the base model's ${base.method === void 0 ? "" : `${base.method} `}training compute` : `base compute unknown: one third of 10^${base.systemicRisk ? 25 : 23} FLOP`;
	return {
		above,
		close,
		limit,
		...base.known ? { ratio: modificationFlop / reference } : {},
		basis
	};
}

// src/checks/act/compute-rules.ts
const NONE = "No compute is recorded under compute: {flop, method, uncertainty} in model.yaml.";
function accuracy(input) {
	const id = "G-compute-accuracy";
	const file = input.model.records.model;
	if (file === void 0 || declaredCompute(input) === void 0) return unknown(id, NONE);
	const stated = file.data.compute?.uncertainty;
	const at = file.at("compute", "uncertainty");
	if (stated === void 0) return withFindings(id, "gap", finding("compute/missing", "The error of the recorded compute is not stated.", file.at("compute"), { fix: "compute: {uncertainty: 0.3}   # at most 0.3" }));
	if (!(stated >= 0 && stated <= .3)) return withFindings(id, "gap", finding("compute/uncertainty", "The stated error of the compute is larger than 30 %.", at, { fix: "compute: {uncertainty: <at most 0.3>}   # with a better estimate" }));
	return recorded(id, evidenceAt(at));
}
function method(input) {
	const id = "G-compute-document";
	const file = input.model.records.model;
	if (file === void 0 || declaredCompute(input) === void 0) return unknown(id, NONE);
	const stated = file.data.compute?.method;
	if (stated === void 0 || stated.trim() === "") return withFindings(id, "gap", finding("compute/missing", "The method of the recorded compute is not stated.", file.at("compute"), { fix: "compute: {method: architecture}   # or hardware, with the assumptions in MDF-CMP-5" }));
	return recorded(id, evidenceAt(file.at("compute", "method")));
}
const JUDGE = "Whether the modifier counts as provider is for a person to judge.";
function mergeAlone(input) {
	const relation = factOf(input.model.facts, "base_model.relation");
	if (relation?.value !== "merge" || (declaredCompute(input) ?? estimates(input)[0]) !== void 0) return void 0;
	const place = placeOf(relation.sources[0]);
	return unknown("G-modifier", JUDGE, [finding("artifacts/merge", `The files show a merge (${place}), which trains nothing: the compute of the modification is about zero, far below one third of the original model's. Only cumulative compute (Guidelines, Annex A.1) adds that of all merged models. ${JUDGE}`, relation.sources[0] ?? { path: input.model.facts.path })]);
}
function modifier$1(input) {
	const id = "G-modifier";
	const file = input.model.records.model;
	const { role } = input.model.profile;
	if (role !== "modifier" && role !== null) return notApplicable(id, "The declared role is not that of a modifier.");
	const merged = mergeAlone(input);
	if (merged !== void 0) return merged;
	if (file === void 0 || role === null) return notApplicable(id, "The declared role is not that of a modifier.");
	const own = declaredCompute(input) ?? estimates(input)[0];
	const base = file.data.base_models?.[0];
	if (own === void 0 || base === void 0) return unknown(id, "For the one-third indicator record compute: {flop: <of the modification>} and base_models: [{id, flop}] in model.yaml.");
	const known = base.flop !== void 0 && base.flop > 0;
	const third = oneThird(own.flop, known ? {
		known: true,
		flop: base.flop ?? 0
	} : {
		known: false,
		systemicRisk: false
	});
	const side = third.close ? "close to" : third.above ? "above" : "below";
	const amount = own.method === "declared" ? "as recorded" : formatFlop(own.flop);
	return unknown(id, `The modification (${amount}, ${placeOf(own.source)}) lies ${side} the indicator of ${formatFlop(third.limit)} (${third.basis}${known ? "" : `; of 10^25 where the base has systemic risk`}). ${JUDGE}`);
}
const computeRulesCheck = {
	name: "compute-rules",
	handles: [
		"G-compute-accuracy",
		"G-compute-document",
		"G-modifier"
	],
	what: "Method and error of the declared compute; the one-third indicator as a number beside the question",
	run: (input) => [
		accuracy(input),
		method(input),
		modifier$1(input)
	]
};

// src/checks/act/duties.ts
const OWED$1 = /* @__PURE__ */ new Set([
	"must",
	"required",
	"required_if"
]);
function owed$1(entries) {
	return entries.filter((one) => OWED$1.has(one.level)).map((one) => one.id);
}
const FORM = owed$1(byChapter("form"));
const DOWNSTREAM$1 = byChapter("form").filter((one) => one.recipients?.includes("DP") === true).map((one) => one.id);
const SUMMARY = owed$1(byChapter("summary"));
const COPYRIGHT = owed$1(byChapter("copyright")).filter((id) => !id.startsWith("C-1.("));
const COPYRIGHT_CORE = [
	"C-1.1.1.i",
	"C-1.3.1.a",
	"C-1.3.1.b"
];
const MEASURES$1 = [
	"T-1.1.a",
	"T-1.1.c",
	"T-1.1.d",
	"T-1.2.a",
	"T-1.2.b",
	"T-1.2.c",
	"T-1.2.d",
	"T-1.2.e",
	"T-1.3.a",
	"T-1.3.b",
	"T-1.3.c"
];
const HEAD = {
	transparency: "T-1",
	copyright: "C-1.(1)",
	safety: "S-C1"
};
const transparencyAggregate = {
	name: "transparency-commitment",
	handles: [
		"T-1.1.a",
		"T-1.2.c",
		"T-1"
	],
	what: "State of all fields of the form, of the fields for downstream providers, and of the measures of the chapter",
	run: (_, result) => {
		const form = behind("T-1.1.a", {
			ids: FORM,
			result,
			show: false
		});
		const downstream = behind("T-1.2.c", {
			ids: DOWNSTREAM$1,
			result,
			show: false
		});
		const own = new Map([form, downstream].map((one) => [one.id, one]));
		return [
			form,
			downstream,
			behind("T-1", {
				ids: MEASURES$1,
				result: (id) => own.get(id) ?? result(id),
				show: false
			})
		];
	}
};
function copyrightDuty(input, result) {
	const head = input.obligation(HEAD.copyright);
	const way = route(head, input.model.profile);
	if (way !== "alternative") return behind("AIA-53.1.c", {
		ids: way === "undeclared" ? COPYRIGHT_CORE : COPYRIGHT,
		result,
		show: false
	});
	const own = behind("AIA-53.1.c", {
		ids: COPYRIGHT_CORE,
		result,
		show: true
	});
	const means = alternativeMeans(head, input.model.records, input.records);
	if (own.outcome === "recorded" || means === void 0 || contradicted({
		ids: COPYRIGHT_CORE,
		result
	})) return own;
	return {
		...recorded("AIA-53.1.c", means),
		reason: "Alternative means are declared with evidence; whether they are adequate is for a person to judge."
	};
}
const copyrightAndSummary = {
	name: "copyright-and-summary-duties",
	handles: ["AIA-53.1.c", "AIA-53.1.d"],
	what: "State of the copyright policy's records and of the public summary's",
	run: (input, result) => [copyrightDuty(input, result), behind("AIA-53.1.d", {
		ids: SUMMARY,
		result,
		show: false
	})]
};
function unsigned(input) {
	const { profile } = input.model;
	return [
		...profile.openSource === true && profile.systemicRisk !== true ? [] : ["transparency"],
		"copyright",
		...profile.systemicRisk === true ? ["safety"] : []
	].filter((chapter) => route(input.obligation(HEAD[chapter]), profile) === "alternative");
}
function withoutMeans(input) {
	return unsigned(input).filter((chapter) => alternativeMeans(input.obligation(HEAD[chapter]), input.model.records, input.records) === void 0);
}
function meansFinding(chapter, input) {
	const at = input.model.records.model?.at("code_of_practice") ?? { path: `${input.model.records.folder}/model.yaml` };
	return finding("act/alternative-means", `The ${chapter} chapter is declared as not signed, and no alternative means for ${actDuty(chapter)} are recorded with evidence.`, at, { fix: `code_of_practice: {alternative_means: {${chapter}: {description: <what you do instead>, evidence: <path in this repository>}}}` });
}
function routes(id, input, ids, result) {
	if (input.model.profile.signatory === null) return unknown(id, "Not declared which chapters of the Code of Practice are signed: set code_of_practice.signatory and chapters in model.yaml.");
	const own = behind(id, {
		ids,
		result,
		show: false
	});
	if (own.outcome === "recorded") return own;
	const open = withoutMeans(input);
	return open.length === 0 ? own : {
		id,
		outcome: "gap",
		reason: `No alternative means are recorded for the chapters not signed (${open.join(", ")}); see G-nonsignatory. ${own.reason ?? ""}`.trim(),
		findings: []
	};
}
function gapAnalysis(input) {
	const open = withoutMeans(input);
	const file = input.model.records.model;
	if (open.length > 0) return {
		id: "G-nonsignatory",
		outcome: "gap",
		findings: open.map((chapter) => meansFinding(chapter, input))
	};
	return recorded("G-nonsignatory", ...file === void 0 ? [] : [{ ...file.at("code_of_practice", "alternative_means") }].map(({ path, line }) => ({
		path,
		...line === void 0 ? {} : { line }
	})));
}
const routesAggregate = {
	name: "routes",
	handles: [
		"AIA-53.4",
		"AIA-55.2",
		"G-nonsignatory"
	],
	what: "Signed chapters by the records behind them, chapters not signed by alternative means with evidence; signing alone satisfies nothing",
	run: (input, result) => [
		routes("AIA-53.4", input, [
			"AIA-53.1.a",
			"AIA-53.1.b",
			"AIA-53.1.c"
		], result),
		routes("AIA-55.2", input, [
			"AIA-55.1.a",
			"AIA-55.1.b",
			"AIA-55.1.c",
			"AIA-55.1.d"
		], result),
		gapAnalysis(input)
	]
};

// src/checks/act/representative.ts
function representative(input) {
	const id = "AIA-54.1";
	const file = input.model.records.model;
	const given = file?.data.provider?.authorised_representative;
	const fix = "provider: {authorised_representative: <name, Member State, date of the mandate>}   # in model.yaml";
	if (file === void 0 || given === void 0) return withFindings(id, "gap", finding("representative/missing", "The provider is declared as established outside the Union, and no authorised representative is recorded.", file?.at("provider") ?? { path: `${input.model.records.folder}/model.yaml` }, { fix }));
	const at = file.at("provider", "authorised_representative");
	if (/^none\b/i.test(given.trim()) || stateOf(given).kind !== "value") return withFindings(id, "gap", finding("representative/none", "No authorised representative is named. Art. 54(6) lifts the duty only for what is declared open source and without systemic risk.", at, { fix }));
	return recorded(id, evidenceAt(at));
}
function transition(input) {
	const file = input.model.records.model;
	const date = isoDate(input.model.profile.euMarket);
	return file === void 0 || date === void 0 ? unknown("AIA-111.3", "When was the model placed on the Union market? Declare dates: {eu_market: YYYY-MM-DD} in model.yaml.") : recorded("AIA-111.3", evidenceAt(file.at("dates", "eu_market")));
}
const representativeCheck = {
	name: "representative",
	handles: ["AIA-54.1", "AIA-111.3"],
	what: "Authorised representative of a provider outside the Union; declared market date of an older model",
	run: (input) => [representative(input), transition(input)]
};
const requestsAggregate = {
	name: "authority-requests",
	handles: ["AIA-91"],
	what: "Register of authority requests against the dates that they set",
	run: (_, result) => {
		const own = result("T-1.2.b");
		return own === void 0 ? [unknown("AIA-91", "Have requests of the Commission been received (Art. 91)? Keep them in .gpai/registers/authority-requests.csv: id,received,due,answered.")] : [{
			...own,
			id: "AIA-91"
		}];
	}
};

// src/checks/act/checks.ts
const actChecks = [
	classificationCheck,
	representativeCheck,
	computeRulesCheck
];
const actAggregates = [
	annexAggregate,
	documentationDuties,
	transparencyAggregate,
	copyrightAndSummary,
	requestsAggregate,
	routesAggregate
];

// src/records/house.ts
const HOUSE_DAYS = {
	complaint_acknowledge_days: 7,
	complaint_answer_days: 30,
	snapshot_age_days: 365,
	upstream_check_days: 180,
	gap_analysis_days: 365,
	estimate_days: 30
};

// src/checks/optout/access.ts
const TOLD = {
	"fetching-agent": "robots.txt disallowed them for the agent that fetched",
	"control-token": "robots.txt disallowed them for a control token of the trainer",
	"training-bot": "robots.txt disallowed them for the trainer's own training bot",
	"third-party": "robots.txt disallowed them for that crawler or for a name of the trainer",
	unreachable: "robots.txt could not be reached, which disallows everything (RFC 9309 section 2.3.1.4)"
};
const WHY = {
	"no-snapshots-given": "no snapshots are recorded",
	"host-not-in-snapshots": "host in no snapshot",
	"before-first-snapshot": "fetched before the first snapshot of the host",
	"digest-not-in-snapshots": "the robots.txt named by its digest is in no snapshot",
	"robots-after-fetch": "robots.txt taken after the fetch",
	"snapshots-without-time": "the host's snapshots have no time",
	"older-than-allowed": "snapshot older than 24 hours at the fetch",
	"no-agent": "no agent named",
	"undeclared-agent": "fetched by an agent that is not declared",
	"no-time": "no time of fetching",
	"bad-time": "time of fetching not readable",
	"day-only": "only the day of fetching is known",
	"time-before-1990": "fetched before 1990",
	"time-in-future": "fetched in the future",
	"not-http": "no http or https URL",
	"too-many-rules": "more rules than can be judged",
	"fetch-status-unknown": "it is not known how robots.txt was answered",
	"decision-not-said": "the snapshot says yes or no for other agents only",
	"snapshots-conflict": "two snapshots of one time differ",
	"robots-time-unknown": "it is not said when the robots.txt that the row names was taken",
	"snapshot-time-uncertain": "only the day or period of the snapshot is known",
	"not-json": "no JSON",
	"not-an-object": "no JSON object",
	"duplicate-key": "a key twice",
	"no-url": "no URL",
	"too-long": "a line that is too long",
	"wrong-columns": "another number of columns",
	"not-utf8": "no UTF-8",
	unreadable: "not readable",
	"bad-url": "URL not readable",
	"snapshot-unreadable": "snapshot not readable"
};
function reasonsOf(reasons) {
	return some(Object.entries(reasons ?? {}).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason, rows]) => `${WHY[reason] ?? reason}: ${many(rows, "row")}`), 6);
}
const FETCHED = "Give the snapshot that was in force at the fetch, if this is not it. Else remove the pages from the data, mend the crawler, and record what was done; then verify again.";
const KEPT = "Leave the rows out of the training data (retained: false), or give the snapshot that was in force at the fetch; then verify again.";
const FIX$2 = {
	"no-snapshot": "Add the robots.txt snapshots of these hosts, taken at most 24 hours before the fetch, under snapshots in copyright.yaml; if they were not kept, treat the rows as not shown to be allowed.",
	"stale-snapshot": "Add a snapshot taken at most 24 hours before the fetch (RFC 9309 section 2.4). A later crawl needs its own.",
	unreadable: "Correct the lines, or map the columns of the file under manifests in copyright.yaml.",
	"not-evaluable": "Add what is missing to the manifest: agent, fetched_at and robots_fetched_at with time and zone, http URL; to snapshots, their times. docs/opt-outs.md says what each row needs."
};
function othersCrawl({ result }, said, input) {
	const rows = result.reasons.violated?.["third-party"] ?? 0;
	if (rows === 0) return [];
	const mine = (row) => row.reason === "third-party";
	const shown = rowsShown(result, mine);
	const one = rows === 1;
	const message = `${many(rows, "row")} of the manifests ${one ? "was" : "were"} fetched by a crawler that is not among those recorded, although robots.txt disallowed ${one ? "it" : "them"} for that crawler or for a name of the trainer${said}. This measure speaks of the provider's own crawlers and those that crawl for it; copyright law applies to what others crawled all the same (C-1.3.2). Whether the rows may be used is for a person to decide.${firstRow(result, mine)}`;
	return [{
		outcome: "unknown",
		finding: finding("optout/third-party", message, manifestsAt(input), {
			...shown === void 0 ? {} : { evidence: shown },
			fix: "Leave the rows out (retained: false), or record on what basis they are used; name the agent under crawlers if it crawled for you."
		})
	}];
}
function violations({ result }, said, input) {
	const at = manifestsAt(input);
	return Object.entries(result.reasons.violated ?? {}).filter(([reason, rows]) => rows > 0 && reason !== "third-party").map(([reason, rows]) => {
		const mine = (row) => row.verdict === "violated" && row.reason === reason;
		const hosts = rows === result.rows.violated ? byRows(result.hosts.violated) : [];
		const message = `${many(rows, "row")} of the crawl were fetched although ${TOLD[reason] ?? reason}${said}.${firstRow(result, mine)}${hosts.length === 0 ? "" : ` Hosts: ${some(hosts, 5)}.`}`;
		const shown = rowsShown(result, mine);
		return {
			outcome: "conflict",
			finding: finding("optout/violated", rows === 1 ? message.replace("were fetched", "was fetched").replace("disallowed them", "disallowed it") : message, at, {
				...shown === void 0 ? {} : { evidence: shown },
				fix: reason === "control-token" || reason === "training-bot" ? KEPT : FETCHED
			})
		};
	});
}
const OPEN = [
	{
		verdict: "no-snapshot",
		outcome: "gap",
		what: "have no robots.txt snapshot to be held against"
	},
	{
		verdict: "stale-snapshot",
		outcome: "gap",
		what: "have only a robots.txt snapshot that was too old at the fetch"
	},
	{
		verdict: "not-evaluable",
		outcome: "unknown",
		what: "cannot be judged"
	},
	{
		verdict: "unreadable",
		outcome: "unknown",
		what: "could not be read"
	}
];
function open({ result }, said, input) {
	return OPEN.filter(({ verdict }) => result.rows[verdict] > 0).map(({ verdict, outcome, what }) => {
		const rows = result.rows[verdict];
		const mine = (row) => row.verdict === verdict;
		const shown = rowsShown(result, mine);
		const foreign = rows <= (result.notes[`third-party-${verdict}`] ?? 0);
		const verb = rows === 1 ? what.replace(/^have/, "has") : what;
		return {
			outcome: foreign ? "unknown" : outcome,
			finding: finding(`optout/${verdict}`, `${many(rows, "row")} of the crawl ${verb} (${reasonsOf(result.reasons[verdict])})${foreign ? "; somebody else's crawler fetched" + (rows === 1 ? " it" : " them") : ""}${said}.${firstRow(result, mine)}`, manifestsAt(input), {
				...shown === void 0 ? {} : { evidence: shown },
				fix: FIX$2[verdict]
			})
		};
	});
}
function leftOut({ result }, said, input) {
	const out = [];
	if (result.options.shard !== "1/1") out.push({
		outcome: "unknown",
		finding: finding("optout/shard", `The verification covers only shard ${result.options.shard} of the crawl${said}.`, manifestsAt(input), { fix: "gpai-docket optout merge <all shards> --output .gpai/optout/verification.json" })
	});
	const [first] = result.unread;
	if (first !== void 0) {
		const places = result.unread.map((one) => `${one.name}${one.line === void 0 ? "" : `:${one.line}`}: ${one.reason}`);
		out.push({
			outcome: "unknown",
			finding: finding("optout/unread", `Part of the evidence could not be read, ${many(result.unread.length, "place")}${said}: ${some(places, 3)}.`, manifestsAt(input), {
				evidence: some(places, 10),
				fix: first.fix ?? "Mend the file, or take it out of the records with a reason."
			})
		});
	} else if (!result.complete && result.options.shard === "1/1") out.push({
		outcome: "unknown",
		finding: finding("optout/unread", `The verification says that it is not complete${said}.`, manifestsAt(input), { fix: "Run gpai-docket optout verify again over all manifests." })
	});
	if (result.rows.total === 0) out.push({
		outcome: "unknown",
		finding: finding("optout/no-rows", `The manifests hold no row that could be read${said}.`, manifestsAt(input), { fix: "Name the manifest of the crawl, or map its columns." })
	});
	return out;
}
function accessProblems(evidence, input) {
	const said = asRecorded(evidence);
	return [
		...violations(evidence, said, input),
		...othersCrawl(evidence, said, input),
		...open(evidence, said, input),
		...leftOut(evidence, said, input)
	];
}
function countsLine(evidence) {
	const { rows, inputs, period } = evidence.result;
	const named = [
		"honoured",
		"violated",
		"no-snapshot",
		"stale-snapshot",
		"unreadable",
		"not-evaluable"
	].filter((verdict) => rows[verdict] > 0).map((verdict) => `${verdict} ${rows[verdict].toLocaleString("en")}`);
	const files = inputs.filter((one) => one.role === "manifest").length;
	return `${many(rows.total, "row")} in ${many(files, "manifest")}${period === void 0 ? "" : `, ${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`}: ${named.join(", ")}${asRecorded(evidence)}`;
}
function findingsOf(problems) {
	const order = [
		"conflict",
		"gap",
		"stale",
		"unknown",
		"hint"
	];
	return [...problems].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).map((one) => one.finding);
}

// src/checks/optout/removals.ts
const MAX_SHOWN$1 = 20;
function removalProblems(evidence, input) {
	const { removals } = evidence.result;
	const said = asRecorded(evidence);
	const rows = new Map((input.model.records.registers["removal-requests"] ?? []).map((row) => [row.id, row]));
	const entries = Object.entries(removals.by_entry).filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const out = entries.slice(0, MAX_SHOWN$1).map(([id, count]) => {
		const request = rows.get(id);
		const first = removals.still_present.find((row) => row.rule === id || row.rule?.startsWith(`${id} `) === true || row.rule?.startsWith(`${id}:`) === true);
		const what = request?.kind === void 0 ? "" : ` (${request.kind} ${(request.value ?? "").slice(0, 120)})`;
		const since = request?.effective_from ?? request?.decided;
		const message = `House rule: what was accepted for removal stays out. Request ${id.slice(0, 80)}${what} is accepted${since === void 0 ? "" : ` with effect from ${since}`}, and ${many(count, "kept row")} ${count === 1 ? "is" : "are"} of it${since === void 0 ? "" : ", fetched since or in a manifest that ends later"}${said}.${first === void 0 ? "" : ` First: ${first.file}:${first.line}.`}`;
		return {
			outcome: "conflict",
			finding: finding("optout/removal-present", message, request?.source ?? manifestsAt(input), {
				...first === void 0 ? {} : { evidence: first.url },
				fix: "Leave the rows out of the training data (retained: false), or correct decided, effective_from or outcome of the request."
			})
		};
	});
	if (entries.length > MAX_SHOWN$1) out.push({
		outcome: "conflict",
		finding: finding("optout/removal-present", `And ${entries.length - MAX_SHOWN$1} more accepted removal requests that kept rows still hold${said}.`, manifestsAt(input))
	});
	return out;
}
function removalsLine(evidence) {
	const { removals, rows } = evidence.result;
	return removals.entries === 0 ? void 0 : `${many(removals.entries, "accepted removal entry", "accepted removal entries")}: no kept row of ${rows.total.toLocaleString("en")} is of one that was in force${asRecorded(evidence)}${seenOnly(evidence)}`;
}
function olderRows(evidence, input) {
	const { notes } = evidence.result;
	const [older, untimed] = [notes["removal-decided-after-fetch"] ?? 0, notes["removal-without-time"] ?? 0];
	const told = [...older === 0 ? [] : [`${many(older, "kept row")} of the crawl ${older === 1 ? "is" : "are"} of removal requests that were accepted later`], ...untimed === 0 ? [] : [`${many(untimed, "kept row")} without a time of fetching ${untimed === 1 ? "is" : "are"} of accepted removal requests`]];
	if (told.length === 0) return [];
	return [{
		outcome: "hint",
		finding: finding("optout/removal-older", `${told.join(", and ")}${asRecorded(evidence)}. Whether they left the training data since, the manifests do not show.`, manifestsAt(input), { fix: "Name a manifest of the data as it is now, or set retained: false." })
	}];
}

// src/checks/copyright/complaints.ts
const MAX_SHOWN = 20;
function houseDays(input, key) {
	const value = input.records.config.house?.[key];
	return value !== void 0 && Number.isFinite(value) && value >= 0 ? value : HOUSE_DAYS[key];
}
function row(input, one, acknowledge, answer) {
	const received = isoDate(one.received);
	if (received === void 0) return {
		kind: "incomplete",
		finding: finding("complaints/no-date", `Complaint ${one.id} has no date of receipt.`, one.source, { fix: "received: <YYYY-MM-DD>" })
	};
	const age = (to) => daysBetween(received, to) ?? 0;
	if (age(input.now) < 0) return {
		kind: "incomplete",
		finding: finding("complaints/future", `Complaint ${one.id} is dated ${received}, in the future.`, one.source, { fix: "Correct the date." })
	};
	const acknowledged = isoDate(one.acknowledged);
	const answered = isoDate(one.answered) ?? isoDate(one.closed);
	const reasoned = textState$1(one.outcome) === "filled" || textState$1(one.exception) === "filled";
	if (answered !== void 0 && answered < received) return {
		kind: "incomplete",
		finding: finding("complaints/before-receipt", `Complaint ${one.id} was answered on ${answered}, before it was received on ${received}.`, one.source, { fix: "Correct the dates." })
	};
	if (answered !== void 0 && !reasoned) return {
		kind: "incomplete",
		finding: finding("complaints/no-outcome", `Complaint ${one.id} is closed without an outcome or a reason.`, one.source, { fix: "outcome: <what was done>, or exception: manifestly unfounded | identical complaint already answered" })
	};
	if (answered === void 0 && textState$1(one.exception) !== "filled") {
		if (age(input.now) > answer) return {
			kind: "late",
			finding: finding("complaints/unanswered", `Complaint ${one.id} was received ${age(input.now)} days ago and has no answer (house rule: ${answer} days; the Code says "reasonable time").`, one.source, {
				about: [`${one.id} ${received}`],
				fix: "Answer it and record `answered` and `outcome`."
			})
		};
		if (acknowledged === void 0 && age(input.now) > acknowledge) return {
			kind: "late",
			finding: finding("complaints/unacknowledged", `Complaint ${one.id} was received ${age(input.now)} days ago and is not acknowledged (house rule: ${acknowledge} days).`, one.source, {
				about: [`${one.id} ${received}`],
				fix: "Acknowledge it and record `acknowledged`."
			})
		};
	}
	if (answered !== void 0 && age(answered) > answer) return {
		kind: "slow",
		finding: finding("complaints/answered-late", `Complaint ${one.id} was answered after ${age(answered)} days (house rule: ${answer} days).`, one.source)
	};
}
function handled(input) {
	const register = registered(input);
	const crawl = usable$1(input);
	const present = crawl === void 0 ? [] : removalProblems(crawl, input);
	const line = crawl === void 0 || present.length > 0 ? void 0 : removalsLine(crawl);
	const older = crawl === void 0 ? [] : findingsOf(olderRows(crawl, input));
	const findings = [
		...findingsOf(present),
		...older,
		...register.findings
	];
	if (present.length === 0) return {
		...register,
		findings,
		...line === void 0 || register.outcome !== "recorded" ? {} : { evidence: [...register.evidence ?? [], evidenceAt(manifestsAt(input), line)] }
	};
	return {
		outcome: "conflict",
		findings
	};
}
function registered(input) {
	const path = input.model.records.registerPaths.complaints;
	if (path === void 0) return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No register of copyright complaints is kept, so their handling cannot be shown. A header without rows is enough where none has come in.", { path: `${input.model.records.folder}/registers/complaints.csv` }, { fix: "id,received,acknowledged,answered,closed,outcome,exception   # without names of people" })]
	};
	const all = input.model.records.registers.complaints;
	if (all === void 0) return {
		outcome: "unknown",
		reason: `The register of complaints at ${path} could not be read, so nothing can be said about complaints.`,
		findings: []
	};
	const rows = all.filter((one) => one.model === void 0 || one.model === input.model.id || one.model === input.model.records.model?.data.model?.name);
	if (rows.length === 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({ path }, "no complaint received yet")],
		findings: []
	};
	const acknowledge = houseDays(input, "complaint_acknowledge_days");
	const answer = houseDays(input, "complaint_answer_days");
	const seen = rows.flatMap((one) => row(input, one, acknowledge, answer) ?? []);
	const findings = seen.slice(0, MAX_SHOWN).map((one) => one.finding);
	if (seen.length > MAX_SHOWN) findings.push(finding("complaints/more", `And ${seen.length - MAX_SHOWN} more complaints.`, { path }));
	return {
		outcome: seen.some((one) => one.kind === "incomplete") ? "gap" : seen.some((one) => one.kind === "late") ? "stale" : "recorded",
		evidence: [evidenceAt({ path }, `${rows.length} complaints recorded`)],
		findings
	};
}
const complaintRules = [single("C-1.5.2.iii", "Complaint register: dates, outcomes, and house clocks for acknowledging (7 days) and answering (30 days), both configurable; accepted removal requests still present in the verified crawl (house rule)", handled)];

// src/checks/copyright/contact-rules.ts
const ABOUT$1 = [
	...PARTS["1.5"].any,
	"rightsholder*",
	"rights holder*",
	"right holder*",
	"copyright*",
	"infring*",
	"ayants droit",
	"rechteinhaber*",
	"titolari dei diritti",
	"titulares de derechos"
];
function contactsIn(path, sentences, headings) {
	const out = [];
	let lead;
	for (const sentence of sentences) {
		const heading = headings.get(sentence.heading) ?? "";
		const near = lead !== void 0 && sentence.line - lead.line <= 4 && lead.heading === sentence.heading;
		for (const value of addresses(sentence.text)) if ((hasGroup(sentence.folded, ABOUT$1) || /contact|complaint|beschwerde|reclam|plainte/iu.test(heading) || near || /copyright|rights|legal|dmca/iu.test(value)) && channel(value).kind === "mail") out.push({
			value,
			at: {
				path,
				line: sentence.line
			},
			sentence: near && lead !== void 0 ? `${lead.text} ${sentence.text}` : sentence.text
		});
		lead = hasGroup(sentence.folded, PARTS["1.5"].any) ? sentence : near ? lead : void 0;
	}
	return out.sort((a, b) => Number(/copyright|rights/iu.test(b.value)) - Number(/copyright|rights/iu.test(a.value)));
}
const foundContacts = once((input) => {
	const policy = policyOf(input);
	const own = policy.kind === "document" ? contactsIn(policy.path, policy.sentences, new Map(policy.outline.headings.map((heading) => [heading.line, heading.text]))) : [];
	const cards = [...input.records.documents].filter(([path]) => /(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path)).flatMap(([path, document]) => {
		const plan = outline(document.text);
		return contactsIn(path, prepare(plan.sentences), new Map(plan.headings.map((heading) => [heading.line, heading.text])));
	});
	return [...own, ...cards];
});
const FIX_CONTACT = "contact: copyright@<your domain>";
function contact$1(input) {
	const value = copyrightRecord(input).contact;
	const at = place$1(input, "contact");
	if (value !== void 0 && textState$1(value) !== "empty") {
		const way = channel(value);
		if (way.kind === "mail" || way.kind === "web") return {
			outcome: "recorded",
			evidence: [evidenceAt(at, way.value)],
			findings: []
		};
		if (way.kind === "unreal") return {
			outcome: "gap",
			findings: [finding("copyright/contact-unreal", `The contact cannot be reached: ${way.why}.`, at, {
				evidence: way.value,
				fix: FIX_CONTACT
			})]
		};
		const inside = addresses(value).map(channel).find((one) => one.kind === "mail");
		if (inside?.kind === "mail") return {
			outcome: "recorded",
			evidence: [evidenceAt(at, inside.value)],
			findings: []
		};
		return {
			outcome: "gap",
			findings: [finding("copyright/contact-unreal", "The contact is neither an e-mail address nor a web address.", at, {
				evidence: value,
				fix: FIX_CONTACT
			})]
		};
	}
	const found = foundContacts(input)[0];
	if (found !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt(found.at, found.value)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No contact point for rightsholders is recorded.", at, { fix: FIX_CONTACT })]
	};
}
const FIX_CHANNEL = "complaint_channel: copyright@<your domain>   # or https://…/form, or .github/ISSUE_TEMPLATE/copyright.yml";
const complaintSentence = once((input) => {
	const policy = policyOf(input);
	const { says } = policy.kind === "document" ? policy.parts["1.5"] : {};
	if (policy.kind !== "document" || says === void 0) return void 0;
	const exact = policy.sentences.find((sentence) => hasGroup(sentence.folded, [
		"lodge*",
		"submit*",
		"file a complaint",
		"complaint*",
		"plainte*",
		"beschwerde*",
		"reclam*",
		"queja*"
	]) && !hasGroup(sentence.folded, ["no complaint*"]) && sentence.folded.trim().split(" ").length > 4);
	return {
		path: policy.path,
		sentence: exact ?? says
	};
});
function mechanism(input) {
	const value = copyrightRecord(input).complaint_channel;
	const at = place$1(input, "complaint_channel");
	if (value !== void 0 && textState$1(value) !== "empty") {
		const way = channel(value);
		const path = repositoryPath$1(value);
		if (way.kind === "mail" || way.kind === "web" && !/^https?:\/\/github\.com\/[^/]+\/[^/]+\/issues/iu.test(way.value)) return {
			outcome: "recorded",
			evidence: [evidenceAt(at, way.value)],
			findings: []
		};
		if (way.kind === "web" || path.startsWith(".github/ISSUE_TEMPLATE/")) {
			if (way.kind !== "web" && !input.records.paths.has(path)) return {
				outcome: "gap",
				findings: [finding("copyright/no-such-file", `The complaint form ${path} is not in this repository.`, at, { fix: FIX_CHANNEL })]
			};
			return {
				outcome: "recorded",
				evidence: [evidenceAt(at, value)],
				findings: [finding("copyright/public-channel", "Complaints go to a public tracker: whoever complains must publish the complaint. Offer a private way as well (our reading, not the Code's words).", at, { fix: FIX_CHANNEL })]
			};
		}
		if (input.records.paths.has(path)) return {
			outcome: "recorded",
			evidence: [evidenceAt(at, path)],
			findings: []
		};
		if (way.kind === "none" && addresses(value).some((one) => channel(one).kind === "mail")) return {
			outcome: "recorded",
			evidence: [evidenceAt(at, value)],
			findings: []
		};
		return {
			outcome: "gap",
			findings: [finding("copyright/channel-unreal", way.kind === "unreal" ? `The complaint channel cannot be reached: ${way.why}.` : "The complaint channel is neither an address nor a file of this repository.", at, {
				evidence: value,
				fix: FIX_CHANNEL
			})]
		};
	}
	const said = complaintSentence(input);
	const address = foundContacts(input)[0];
	if (said !== void 0 && address !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: said.path,
			line: said.sentence.line
		}, said.sentence.text), evidenceAt(address.at, address.value)],
		findings: []
	};
	if (said !== void 0) return {
		outcome: "gap",
		findings: [finding("copyright/channel-unreal", "The policy speaks of complaints and gives no address for them.", {
			path: said.path,
			line: said.sentence.line
		}, {
			evidence: said.sentence.text,
			fix: FIX_CHANNEL
		})]
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No way is recorded by which rightsholders can lodge complaints electronically.", at, { fix: FIX_CHANNEL })]
	};
}
function told(input) {
	const value = copyrightRecord(input).complaint_information;
	const at = place$1(input, "complaint_information");
	if (value !== void 0 && textState$1(value) === "filled") {
		const path = repositoryPath$1(value);
		if (channel(value).kind === "web" || input.records.paths.has(path)) return {
			outcome: "recorded",
			evidence: [evidenceAt(at, value)],
			findings: []
		};
		return {
			outcome: "gap",
			findings: [finding("copyright/no-such-file", `complaint_information points at ${path}, which is not in this repository and is no web address.`, at, { fix: "complaint_information: README.md#copyright" })]
		};
	}
	const found = foundContacts(input)[0];
	if (found !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt(found.at, found.value)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "Neither the policy nor README nor card tells people how to complain.", at, { fix: "complaint_information: README.md#copyright   # a section with the address" })]
	};
}
const contactRules = [
	single("C-1.5.1", "A contact that can exist: e-mail or web address, no stand-in, no name reserved for examples", contact$1),
	single("C-1.5.2.i", "A complaint channel that can exist, or the policy's sentence on complaints with its address", mechanism),
	single("C-1.5.2.ii", "A page, README section or policy that tells people how to complain", told)
];

// src/checks/copyright/snapshots.ts
const AGE_DAYS = HOUSE_DAYS.snapshot_age_days;
function periods(input) {
	const crawlers = (copyrightRecord(input).crawlers ?? []).map((crawler, index) => ({
		from: isoDate(crawler.from),
		to: isoDate(crawler.to),
		where: placeOf(place$1(input, "crawlers", index))
	}));
	const rows = (input.model.records.register?.rows ?? []).filter((row) => row.category === "crawled").map((row) => ({
		from: isoDate(row.collected_from),
		to: isoDate(row.collected_to),
		where: placeOf(row.source)
	}));
	const manifests = (copyrightRecord(input).manifests ?? []).map((manifest, index) => ({
		from: isoDate(manifest.from),
		to: isoDate(manifest.to),
		where: placeOf(place$1(input, "manifests", index))
	}));
	const fetched = usable$1(input)?.result.period;
	return [
		...crawlers,
		...rows,
		...manifests,
		...fetched === void 0 ? [] : [{
			from: isoDate(fetched.from.slice(0, 10)),
			to: isoDate(fetched.to.slice(0, 10)),
			where: "first and last fetch in the manifests"
		}]
	];
}
function crawlStart(input) {
	return periods(input).flatMap((one) => one.from === void 0 ? [] : [{
		date: one.from,
		from: one.where
	}]).sort((a, b) => a.date < b.date ? -1 : 1)[0];
}
function crawlEnd(input) {
	return periods(input).flatMap((one) => one.to === void 0 ? [] : [{
		date: one.to,
		from: one.where
	}]).sort((a, b) => a.date < b.date ? 1 : -1)[0];
}
function ageFinding(input, asOf, shown, at, evidence) {
	const days = input.records.config.house?.["snapshot_age_days"] ?? AGE_DAYS;
	const limit = addPeriod(asOf, `P${Math.max(1, Math.min(36500, Math.round(days)))}D`);
	if (limit === void 0 || limit >= input.now) return void 0;
	return finding("copyright/snapshot-age", `House rule: the opt-out snapshot of ${shown} is more than ${days === AGE_DAYS ? "one year" : `${days} days`} old on ${input.now}. No text sets an age; it stays evidence for the crawl it was taken for, and says nothing of reservations made since.`, at, {
		...evidence === void 0 ? {} : { evidence },
		about: [shown],
		fix: "Take a new snapshot before data is collected or used again, and record it under snapshots in copyright.yaml."
	});
}
function snapshotFindings(input) {
	const end = crawlEnd(input);
	return (copyrightRecord(input).snapshots ?? []).flatMap((snapshot, index) => {
		const at = place$1(input, "snapshots", index);
		const from = isoDate(snapshot.date_from ?? snapshot.date_to);
		const to = isoDate(snapshot.date_to ?? snapshot.date_from);
		if (from === void 0 || to === void 0) return [finding("copyright/snapshot-undated", "The snapshot has no date.", at, { fix: "date_from: <YYYY-MM-DD>, date_to: <YYYY-MM-DD>" })];
		const out = [];
		if (end !== void 0 && from > end.date) out.push(finding("copyright/snapshot-after-crawl", `The snapshot begins on ${from}, after the crawl ended on ${end.date} (${end.from}): it shows what was reserved later, not at the time of the crawl (derived from the words "at the time of crawling").`, at, { fix: "Record the snapshot that the crawl used; keep this one if removals were made with it, and say so." }));
		const old = ageFinding(input, to, from === to ? to : `${from} to ${to}`, at);
		return old === void 0 ? out : [...out, old];
	});
}
const ABOUT = /opt(?:ed)?[\s-]{0,3}out|robots|reservation|snapshot|crawler/iu;
function monthInSentence(sentence) {
	if (!ABOUT.test(sentence)) return void 0;
	const found = /\b(January|February|March|April|May|June|July|August|September|October|November|December)[,\s]{1,3}(20\d{2})\b/u.exec(sentence);
	const shown = `${found?.[1] ?? ""} ${found?.[2] ?? ""}`;
	const read = readDate(shown);
	if (read.kind !== "partial" || read.month === void 0) return void 0;
	return {
		asOf: new Date(Date.UTC(read.year, read.month, 0)).toISOString().slice(0, 10),
		shown
	};
}

// src/checks/optout/protocol-names.ts
const short$1 = (name) => name.toLowerCase().replace(/[^a-z0-9]/gu, "");
const ALIASES = {
	robots: "rfc9309",
	robotstxt: "rfc9309",
	rep: "rfc9309",
	rfc9309: "rfc9309",
	robotsexclusionprotocol: "rfc9309",
	tdmrep: "tdmrep",
	tdmreservationprotocol: "tdmrep",
	tdmreservation: "tdmrep",
	tdmrepjson: "tdmrep",
	aipref: "aipref",
	contentusage: "aipref",
	aipreferences: "aipref",
	contentsignal: "content-signal",
	contentsignals: "content-signal",
	contentsignalspolicy: "content-signal",
	rsl: "rsl",
	reallysimplelicensing: "rsl",
	licensexml: "rsl",
	noai: "noai",
	noimageai: "noai",
	metanoai: "noai",
	noainoimageai: "noai",
	aitxt: "ai-txt",
	spawningaitxt: "ai-txt",
	cawg: "cawg",
	c2pa: "cawg",
	iptc: "iptc-plus",
	iptcplus: "iptc-plus",
	iptcphotometadata: "iptc-plus",
	plusdatamining: "iptc-plus"
};
function protocolOf(name) {
	const key = short$1(name.replace(/\([^)]{0,200}\)/gu, ""));
	return Object.hasOwn(ALIASES, key) ? ALIASES[key] : protocols().find((one) => short$1(one.id) === key || short$1(one.name) === key)?.id;
}
function spellings(id) {
	return Object.entries(ALIASES).filter(([, known]) => known === id).map(([name]) => name);
}
function called(id) {
	const known = protocol(id);
	return known === void 0 ? id : `${known.name} (${known.kind.replaceAll("-", " ")})`;
}

// src/checks/optout/protocols.ts
function declaredProtocols(input) {
	const out = /* @__PURE__ */ new Map();
	for (const [index, one] of (copyrightRecord(input).protocols ?? []).entries()) {
		const { name, since } = typeof one === "string" ? {
			name: one,
			since: void 0
		} : one;
		const id = textState$1(name) === "filled" ? protocolOf(name) : void 0;
		if (id !== void 0 && !out.has(id)) out.set(id, {
			name,
			...since === void 0 ? {} : { since },
			at: place$1(input, "protocols", index)
		});
	}
	return out;
}
function standing(id) {
	if (AGREED_LIST.status === "final" && AGREED_LIST.final?.includes(id) === true) return "It is on the list of protocols agreed at EU level.";
	return AGREED_LIST.status === "pending" ? `No list of protocols agreed at EU level was known on ${AGREED_LIST.asOf}.` : "It is not on the list of protocols agreed at EU level.";
}
function protocolProblems(evidence, input) {
	const declared = declaredProtocols(input);
	const said = asRecorded(evidence);
	const out = [];
	for (const [id, count] of Object.entries(evidence.result.protocols).sort((a, b) => a[0] < b[0] ? -1 : 1)) {
		if (id === "rfc9309" || count === void 0) continue;
		const honoured = declared.get(id);
		const mine = (row) => row.reason === id;
		const shown = rowsShown(evidence.result, mine);
		const quote = shown === void 0 ? {} : { evidence: shown };
		if (count.reserved > 0 && honoured !== void 0) {
			const since = honoured.since === void 0 ? "" : ` since ${honoured.since}`;
			out.push({
				outcome: "conflict",
				finding: finding("optout/reserved-kept", `${honoured.name} is recorded as honoured${since} (${placeOf(honoured.at)}), and ${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under it${said}.${firstRow(evidence.result, mine)}`, manifestsAt(input), {
					...quote,
					fix: "Leave the rows out (retained: false), or say since when and how the protocol is read: {name: …, since: …, how: …}."
				})
			});
		} else if (count.reserved > 0) out.push({
			outcome: "unknown",
			finding: finding("optout/reserved-undeclared", `${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under ${called(id)}, which is not among the protocols recorded as honoured${said}. ${standing(id)} Whether the reservation binds here is for a person to decide.${firstRow(evidence.result, mine)}`, manifestsAt(input), {
				...quote,
				fix: `protocols: [${id}, …]   # and leave the rows out; or record why it is not read`
			})
		});
		if (count.conditional > 0) out.push({
			outcome: "unknown",
			finding: finding("optout/conditional-kept", `${many(count.conditional, "row")} kept for training ${count.conditional === 1 ? "is" : "are"} permitted under ${called(id)} only on terms (payment, licence, user or place)${said}. Whether the terms are met is for a person to say.`, manifestsAt(input), { fix: "Leave the rows out, or record the licence in the training-data register." })
		});
	}
	const unread = evidence.result.notes["signals-not-read"] ?? 0;
	if (unread > 0) out.push({
		outcome: "unknown",
		finding: finding("optout/signals-not-read", `Lines or files on use of the sites of ${many(unread, "row")} could not be read, so what they reserve is not known${said}.`, manifestsAt(input), { fix: "Verify the crawl in parts, or give the snapshots of these sites alone." })
	});
	const terms = evidence.result.notes["rsl-terms-not-read"] ?? 0;
	if (terms > 0) out.push({
		outcome: "unknown",
		finding: finding("optout/rsl-terms-not-read", `${many(terms, "row")} kept for training ${terms === 1 ? "points" : "point"} at RSL terms (License line or Link header), and the terms are not part of the evidence${said}. Whether they reserve training is for a person to say.`, manifestsAt(input), { fix: "Leave the rows out, or read the terms: gpai-docket optout eval takes them as rsl_xml." })
	});
	return out;
}
function protocolsLine(evidence) {
	const { result } = evidence;
	const told = Object.entries(result.protocols).flatMap(([id, count]) => count === void 0 ? [] : [`${id}: ${count.reserved} reserved, ${count.conditional} on terms, ${count.permitted} permitted`]);
	return `rows kept, by signal on training: ${told.length === 0 ? "none in what the manifests carry" : told.join("; ")}; without a signal ${result.train.unknown.toLocaleString("en")}, which permits nothing; not evaluable ${result.train["not-evaluable"].toLocaleString("en")}${seenOnly(evidence)}`;
}

// src/checks/optout/sites.ts
function siteProblems(evidence, input) {
	const { exclusion, pirated } = evidence.result;
	const said = asRecorded(evidence);
	const out = [];
	const record = copyrightRecord(input).exclusion_list;
	if (exclusion.rows > 0) {
		const mine = (row) => row.reason === "exclusion-list";
		const domains = byRows(exclusion.by_domain);
		const shown = rowsShown(evidence.result, mine);
		out.push({
			outcome: "conflict",
			finding: finding("optout/excluded-site", `${many(exclusion.rows, "row")} of the crawl ${exclusion.rows === 1 ? "is" : "are"} of sites on the exclusion list${exclusion.date === void 0 ? "" : ` of ${exclusion.date}`}${said}: ${some(domains)}.${firstRow(evidence.result, mine)}`, manifestsAt(input), {
				evidence: shown ?? some(domains),
				fix: "Leave these rows out, and check why the crawler did not; or correct the list."
			})
		});
	}
	if (pirated.rows > 0) {
		const mine = (row) => row.reason === "pirated-host";
		const shown = rowsShown(evidence.result, mine);
		const sources = byRows(pirated.by_source);
		out.push({
			outcome: record === void 0 ? "gap" : "conflict",
			finding: finding("optout/pirated-host", `${many(pirated.rows, "row")} of the crawl ${pirated.rows === 1 ? "is" : "are"} of hosts publicly known to offer works without licence (list of ${LIST_DATE}, not a list of courts or authorities)${said}: ${some(sources)}.${firstRow(evidence.result, mine)}`, manifestsAt(input), {
				evidence: shown ?? some(sources),
				fix: "Leave these rows out, or record on what basis they were used."
			})
		});
	}
	if (record !== void 0 && exclusion.entries === 0) out.push({
		outcome: "unknown",
		finding: finding("optout/list-not-joined", `The crawl was not held against the exclusion list: the list that is recorded holds no domains that can be read${said}.`, place$1(input, "exclusion_list"), { fix: "exclusion_list: {path: .gpai/optout/excluded-sites.txt}   # one domain per line, as the crawler used it" })
	});
	return out;
}
function sitesLine(evidence) {
	const { exclusion, rows } = evidence.result;
	return `no row of ${rows.total.toLocaleString("en")} on the ${many(exclusion.entries, "entry", "entries")} of the exclusion list${exclusion.date === void 0 ? "" : ` of ${exclusion.date}`}${asRecorded(evidence)}${seenOnly(evidence)}`;
}

// src/checks/pirated/match.ts
const COPY_WORDS = /* @__PURE__ */ new Set([
	"train",
	"val",
	"valid",
	"validation",
	"test",
	"text",
	"document",
	"documents",
	"deduped",
	"dedup",
	"deduplicated",
	"shuffled",
	"preshuffled",
	"tokenized",
	"tokenised",
	"sharded",
	"data",
	"dataset",
	"jsonl",
	"json",
	"zst",
	"bin",
	"idx",
	"npy",
	"parquet",
	"full",
	"sample",
	"subset",
	"gpt",
	"neox",
	"20b",
	"tokenizer",
	"tokens",
	"v1",
	"standard",
	"pythia"
]);
const hubId = (id) => {
	return (id.toLowerCase().replace(/^(?:hf|huggingface|datasets):(?:\/\/)?/u, "").replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//u, "").replace(/^datasets\//u, "").split(/[@?#]/u, 1)[0]?.split("/") ?? []).slice(0, 2).join("/");
};
function segmentMatches(folded, wanted) {
	const text = folded.trim();
	if (text === wanted) return true;
	if (!text.startsWith(`${wanted} `)) return false;
	return text.slice(wanted.length + 1).split(" ").every((word) => COPY_WORDS.has(word) || /^[0-9]+$/u.test(word));
}
function withoutCleared(folded) {
	let text = folded;
	for (const name of CLEARED_NAMES) if (hasWords(text, name)) text = text.replaceAll(` ${name} `, "  ");
	return text;
}
function matchDataset(id) {
	const host = hostOf(id);
	const hub = hubId(id);
	const folded = segments(id).map((part) => withoutCleared(fold(part)));
	const cleared = withoutCleared(fold(id)).includes("");
	const found = PIRATED_SOURCES.filter((entry) => {
		if (entry.hub?.includes(hub) === true) return true;
		if (host !== void 0 && hasHost(entry, host)) return true;
		if (folded.some((part) => entry.names.some((name) => hasWords(part, name)))) return true;
		return !cleared && folded.some((part) => entry.segments?.some((name) => segmentMatches(part, name)) === true);
	});
	return found.some((entry) => entry.kind === "source") ? found.filter((entry) => entry.kind === "source") : found;
}
const PILE_IN_PROSE = /\b[Tt]he Pile\b(?! of\b)/u;
function matchSentence(sentence) {
	const folded = withoutCleared(fold(sentence));
	return PIRATED_SOURCES.filter((entry) => {
		if (entry.id === "the-pile") return PILE_IN_PROSE.test(sentence) && entry.names.some((name) => hasWords(folded, name));
		return entry.names.some((name) => hasWords(folded, name));
	});
}

// src/checks/pirated/prose.ts
const USED = [
	"trained on",
	"trained with",
	"trained using",
	"training on",
	"pretrained on",
	"pre trained on",
	"pretraining on",
	"finetuned on",
	"fine tuned on",
	"training data includes",
	"training data include",
	"training set includes",
	"training data consists",
	"training data comes from",
	"corpus includes",
	"dataset includes",
	"data includes",
	"mixture includes",
	"mix includes",
	"we used",
	"we use",
	"was used to train",
	"were used to train",
	"used for training",
	"used for pretraining",
	"used in training",
	"used in pretraining",
	"sourced from",
	"downloaded from",
	"collected from",
	"obtained from",
	"derived from",
	"crawled from",
	"scraped from",
	"entraine sur",
	"entrainee sur",
	"entraines sur",
	"utilise pour l entrainement",
	"trainiert auf",
	"trainiert mit",
	"auf den daten von",
	"addestrato su",
	"addestrata su",
	"addestrati su",
	"entrenado con",
	"entrenado en",
	"entrenada con"
];
const LEFT_OUT = [
	"removed",
	"remove",
	"removes",
	"removing",
	"removal",
	"excluded",
	"exclude",
	"excludes",
	"excluding",
	"exclusion",
	"filtered out",
	"filter out",
	"left out",
	"leave out",
	"without",
	"not",
	"never",
	"no longer",
	"none of",
	"avoid",
	"avoids",
	"avoided",
	"blocked",
	"blocklist",
	"blacklist",
	"denylist",
	"dropped",
	"drop",
	"free of",
	"except",
	"instead of",
	"rather than",
	"unlike",
	"does not",
	"do not",
	"did not",
	"was not",
	"were not",
	"didn t",
	"don t",
	"doesn t",
	"isn t",
	"wasn t",
	"weren t",
	"no data from",
	"neither",
	"nor",
	"decontaminated",
	"purged",
	"deleted",
	"minus",
	"supprime",
	"supprimes",
	"exclu",
	"exclus",
	"exclue",
	"exclues",
	"sans",
	"n a pas",
	"ne contient pas",
	"ne",
	"pas",
	"entfernt",
	"ausgeschlossen",
	"ohne",
	"nicht",
	"keine",
	"kein",
	"rimosso",
	"rimossi",
	"escluso",
	"esclusi",
	"senza",
	"non",
	"eliminado",
	"eliminados",
	"excluido",
	"excluidos",
	"sin",
	"nunca",
	"ningun"
];
const ABOUT_OTHERS = [
	"lawsuit",
	"plaintiffs",
	"court",
	"allegedly",
	"other models",
	"et al",
	"unlike",
	"compared with",
	"compared to",
	"evaluated on",
	"evaluation on",
	"perplexity on",
	"benchmark",
	"bits per byte"
];
const has = (folded, groups) => groups.some((group) => folded.includes(` ${group} `));
function stance(sentence) {
	const folded = fold(sentence);
	if (has(folded, LEFT_OUT)) return "left-out";
	if (has(folded, ABOUT_OTHERS)) return "mention";
	return has(folded, USED) ? "used" : "mention";
}
function isExclusionFile(path) {
	const folded = fold(path);
	return [
		"blocklist",
		"block list",
		"blacklist",
		"denylist",
		"deny list",
		"exclusion",
		"exclusions",
		"excluded",
		"exclude",
		"filter",
		"filters",
		"filtered out",
		"optout",
		"opt out",
		"removed",
		"removals",
		"decontamination",
		"stoplist",
		"stop list"
	].some((word) => folded.includes(` ${word} `));
}

// src/checks/pirated/findings.ts
const MAX_HITS = 40;
const REMOVED = [
	"removed",
	"excluded",
	"not used",
	"unused",
	"dropped",
	"filtered out",
	"deleted",
	"withdrawn",
	"supprime",
	"exclu",
	"entfernt",
	"ausgeschlossen",
	"rimosso",
	"escluso",
	"eliminado",
	"excluido"
];
function removed(row) {
	if (row.weight === 0) return true;
	return [
		row.stage,
		row.category_raw,
		row.optout,
		row.name
	].map((cell) => fold(cell ?? "")).some((cell) => REMOVED.some((word) => cell.includes(` ${word} `)));
}
function fromRegister(input) {
	return (input.model.records.register?.rows ?? []).filter((row) => !removed(row)).flatMap((row) => {
		const cells = [
			row.id,
			row.name,
			row.base
		].filter((cell) => cell !== void 0);
		return [...new Set(cells.flatMap((cell) => matchDataset(cell)))].map((entry) => ({
			entry,
			at: row.source,
			evidence: cells.find((cell) => matchDataset(cell).includes(entry)) ?? row.id,
			where: "the training-data register",
			crawled: row.category === "crawled",
			ask: row.evidence !== void 0
		}));
	});
}
const WHERE = {
	"front-matter": "the card's front matter",
	"training-config": "a training config",
	"data-mix": "a data mix",
	register: "a register",
	prose: "the text",
	manifest: "a dataset manifest",
	comment: "a comment of a training config"
};
function fromArtifacts(input) {
	return input.model.facts.datasets.filter((mention) => mention.context !== "register" && !isExclusionFile(mention.source.path)).flatMap((mention) => {
		if (mention.context === "prose") return fromSentence(mention.raw, mention.source);
		if (mention.context === "comment" && stance(mention.raw) === "left-out" || mention.weight === 0) return [];
		return [.../* @__PURE__ */ new Set([...matchDataset(mention.id), ...mention.context === "comment" ? matchSentence(mention.raw) : matchDataset(mention.raw)])].map((entry) => ({
			entry,
			at: mention.source,
			evidence: mention.raw,
			where: WHERE[mention.context],
			crawled: false,
			ask: false
		}));
	});
}
function fromSentence(sentence, at) {
	const entries = matchSentence(sentence);
	if (entries.length === 0 || stance(sentence) !== "used") return [];
	return entries.map((entry) => ({
		entry,
		at,
		evidence: sentence,
		where: "the text",
		crawled: false,
		ask: true
	}));
}
function fromDocuments(input) {
	const out = [];
	for (const [path, document] of input.records.documents) {
		if (isExclusionFile(path) || !/\.(?:md|markdown|txt|rst)$/iu.test(path)) continue;
		for (const sentence of outline(document.text).sentences) {
			if (out.length >= MAX_HITS) return out;
			out.push(...fromSentence(sentence.text, {
				path,
				line: sentence.line
			}));
		}
	}
	return out;
}
const piratedHits = once((input) => {
	const seen = /* @__PURE__ */ new Set();
	return [
		...fromRegister(input),
		...fromArtifacts(input),
		...fromDocuments(input)
	].filter((hit) => {
		const key = `${hit.entry.id}\u0000${placeOf(hit.at)}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
});
function piratedFinding(hit) {
	const { entry, where } = hit;
	const first = entry.sources[0];
	const told = `${entry.derivation}${first === void 0 ? "" : ` (${first.what}, ${first.date}: ${first.url})`}`;
	const dated = `List of ${LIST_DATE}, confidence ${entry.confidence}.`;
	if (entry.kind === "may-contain") return finding("pirated/which-version", `${capital(where)} names ${entry.name}, some versions of which contain Books3: state which version was used. Known of it: ${told}. ${dated}`, hit.at, {
		evidence: hit.evidence,
		fix: `In the register, give the row of ${entry.name} its revision, and say in \`evidence\` whether Books3 is in it.`
	});
	if (hit.ask) return finding("pirated/says-used", `${capital(where)} names ${entry.name} as used. Publicly known of it: ${told}. Please confirm, and record on what basis it was used or that it was left out. ${dated}`, hit.at, {
		evidence: hit.evidence,
		fix: "If it was left out, say so in that sentence or row; if it was used, record the basis in the policy."
	});
	return finding("pirated/named-source", `${capital(where)} names ${entry.name}, and no record says on what basis it was used or that it was left out. Publicly known of it: ${told}. ${dated}`, hit.at, {
		evidence: hit.evidence,
		fix: "If it is not used, remove it here or set `stage: removed` in its register row; if it is, put the basis into the row's `evidence`."
	});
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function piratedFor(input, id) {
	const signed = input.model.profile.signatory?.includes("copyright") === true;
	const crawls = input.model.profile.crawls === true && signed;
	const home = (hit) => crawls && hit.crawled ? "C-1.2.1.b" : signed ? "C-1.1.1.i" : "PST-3.2.1";
	const mine = piratedHits(input).filter((hit) => home(hit) === id);
	const shown = mine.slice(0, MAX_HITS / 2).map(piratedFinding);
	const rest = mine.length - shown.length;
	return rest > 0 ? [...shown, finding("pirated/more", `And ${rest} more places that name such a source.`, mine[shown.length]?.at)] : shown;
}

// src/checks/copyright/crawling-rules.ts
const NO_CRAWL = {
	outcome: "not-applicable",
	reason: "The provider declares that it neither crawls nor has crawling done for it (crawls: false).",
	findings: []
};
const NOT_SAID = {
	outcome: "unknown",
	reason: "It is not declared whether the provider crawls or has crawling done for it: set `crawls: true` or `false` in model.yaml.",
	findings: []
};
function crawlerGate(input) {
	const { crawls } = input.model.profile;
	return crawls === true ? void 0 : crawls === false ? NO_CRAWL : NOT_SAID;
}
const ACCESS = [
	"paywall*",
	"subscription*",
	"technological measure*",
	"technical protection*",
	"access control*",
	"access restriction*",
	"restriction of access",
	"login*",
	"password*",
	"captcha*",
	"peage",
	"abonnement*",
	"mesures techniques",
	"bezahlschranke*",
	"zugangsbeschrankung*",
	"technische massnahmen",
	"misure tecnologiche",
	"abbonament*",
	"muro de pago",
	"suscripci*",
	"medidas tecnologicas"
];
function accessControls(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const value = copyrightRecord(input).access_controls;
	if (textState$1(value) === "filled") return {
		outcome: "recorded",
		evidence: [evidenceAt(place$1(input, "access_controls"), value)],
		findings: []
	};
	const policy = policyOf(input);
	const { says } = policy.kind === "document" ? policy.parts["1.2"] : {};
	if (policy.kind === "document" && says !== void 0 && hasGroup(says.folded, ACCESS)) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No statement is recorded of how the crawlers treat paywalls, subscriptions and other access controls.", place$1(input, "access_controls"), { fix: "access_controls: Crawlers stop at HTTP 401, 402, 403 and at login or paywall pages; no CAPTCHA solving" })]
	};
}
function listFindings(input) {
	const list = copyrightRecord(input).exclusion_list;
	const at = (...keys) => place$1(input, "exclusion_list", ...keys);
	const FIX = "exclusion_list: {path: data/excluded-sites.txt, date: <date of retrieval>, lists: [{name: <authority's list>, url: https://…, date: <date>}]}";
	if (list === void 0) return [finding("copyright/missing", "No list of sites left out of the crawl is recorded.", at(), { fix: FIX })];
	const out = [];
	const lists = list.lists ?? [];
	const target = list.path === void 0 ? void 0 : repositoryPath$1(list.path);
	if (target !== void 0 && !input.records.paths.has(target)) out.push(finding("copyright/no-such-file", `The exclusion list points at ${target}, which is not in this repository.`, at("path"), { fix: FIX }));
	if (target === void 0 && lists.length === 0 && (list.url === void 0 || !isUrl$1(list.url))) out.push(finding("copyright/list-empty", "The exclusion list names neither a file nor the official lists that it was made from.", at(), { fix: FIX }));
	if (lists.length === 0) out.push(finding("copyright/lists-unnamed", "The official lists that were used are not named. There is no single EU list: name those of the courts and authorities that you used.", at("lists"), { fix: FIX }));
	const dates = [list.date, ...lists.map((one) => one.date)].map((date) => isoDate(date)).filter((date) => date !== void 0);
	for (const [index, one] of lists.entries()) if (isoDate(one.date) === void 0 && isoDate(list.date) === void 0) out.push(finding("copyright/list-undated", `The list ${one.name ?? index + 1} has no date.`, at("lists", index), { fix: "date: <YYYY-MM-DD>" }));
	if (dates.length === 0 && lists.length === 0) out.push(finding("copyright/list-undated", "The exclusion list has no date; recognition of a site counts at the time of the crawl.", at("date"), { fix: "date: <YYYY-MM-DD>" }));
	const start = crawlStart(input);
	const newest = [...dates].sort().at(-1);
	const oldest = isoDate(list.date) ?? [...dates].sort()[0];
	if (start !== void 0 && oldest !== void 0 && oldest > start.date) out.push(finding("copyright/list-after-crawl", `The exclusion list is dated ${oldest}, after the crawl began on ${start.date} (${start.from}).`, at("date"), { fix: "Record the version of the list that the crawl used, with its own date." }));
	if (start === void 0 && newest !== void 0) out.push(finding("copyright/crawl-undated", "No crawl period is recorded, so the date of the exclusion list cannot be compared with it.", place$1(input, "crawlers"), { fix: "crawlers: [{name: …, from: <YYYY-MM-DD>, to: <YYYY-MM-DD>}]" }));
	return out;
}
function infringingSites(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const pirated = piratedFor(input, "C-1.2.1.b");
	const listed = listFindings(input);
	const record = copyrightRecord(input).exclusion_list;
	const crawl = usable$1(input);
	const seen = crawl === void 0 ? [] : siteProblems(crawl, input);
	const findings = [
		...findingsOf(seen),
		...pirated,
		...listed
	];
	if (findings.length === 0) return {
		outcome: "recorded",
		evidence: [evidenceAt(place$1(input, "exclusion_list")), ...crawl === void 0 ? [] : [evidenceAt(manifestsAt(input), sitesLine(crawl))]],
		findings
	};
	const asks = listed.every((one) => one.rule === "copyright/crawl-undated");
	const outcome = worst([
		...seen.map((one) => one.outcome),
		...pirated.length === 0 ? [] : [record === void 0 ? "gap" : "conflict"],
		...listed.length === 0 ? [] : [asks ? "unknown" : "gap"]
	]);
	if (outcome === "conflict" || pirated.length > 0) return {
		outcome,
		findings
	};
	return {
		outcome,
		reason: "Which sites courts and authorities recognised at the time of the crawl is for a person to confirm.",
		findings
	};
}
function robots(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const record = copyrightRecord(input);
	const findings = [];
	const crawlers = record.crawlers ?? [];
	for (const [index, crawler] of crawlers.entries()) if (crawler.robots === false || typeof crawler.robots === "string" && /^(?:no|false|ignored?|off|disabled)$/iu.test(crawler.robots.trim())) findings.push(finding("copyright/robots-off", `The crawler ${crawler.name ?? index + 1} is recorded as not following robots.txt.`, place$1(input, "crawlers", index, "robots"), { fix: "robots: true   # once it does" }));
	else if (crawler.robots === void 0) findings.push(finding("copyright/robots-unsaid", `It is not recorded whether the crawler ${crawler.name ?? index + 1} follows robots.txt (RFC 9309).`, place$1(input, "crawlers", index), { fix: "robots: true" }));
	const off = findings.some((one) => one.rule === "copyright/robots-off");
	if (crawlers.length === 0) findings.push(finding("copyright/missing", "The provider declares that it crawls, and no crawler is recorded.", place$1(input, "crawlers"), { fix: "crawlers: [{name: ExampleBot, agents: [ExampleBot], operator: …, purpose: …, robots: true, from: <date>, to: <date>}]" }));
	if ((record.snapshots ?? []).length === 0) findings.push(finding("copyright/no-snapshot", "No robots.txt snapshot of the crawl is recorded, so what was allowed then cannot be shown.", place$1(input, "snapshots"), { fix: "snapshots: [{protocol: robots.txt, path: .gpai/optout/…, sha256: …, date_from: <date>, date_to: <date>}]" }));
	findings.push(...snapshotFindings(input));
	const hard = findings.filter((one) => one.rule !== "copyright/snapshot-age");
	const crawl = usable$1(input);
	const problems = [...input.optout?.problems ?? [], ...crawl === void 0 ? [] : accessProblems(crawl, input)];
	const outcome = worst([...off ? ["conflict"] : hard.length > 0 ? ["gap"] : [], ...problems.map((one) => one.outcome)]);
	const evidence = [evidenceAt(place$1(input, "crawlers")), ...crawl === void 0 ? [] : [evidenceAt(manifestsAt(input), countsLine(crawl))]];
	const all = [...findingsOf(problems), ...findings];
	if (outcome === "recorded") return {
		outcome,
		evidence,
		findings: all
	};
	const open = problems.find((one) => one.outcome === "unknown");
	return {
		outcome,
		findings: all,
		...crawl === void 0 ? {} : { evidence },
		...outcome === "unknown" && open !== void 0 ? { reason: open.finding.message } : {}
	};
}
const KNOWN = /* @__PURE__ */ new Set([
	"xrobotstag",
	"metarobots",
	"trusttxt",
	"doi",
	"isccregistry",
	"iscc",
	"donottrain",
	"optoutregistry",
	"haveibeentrained",
	"httpheader",
	"xmp"
]);
function otherProtocols(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const declared = (copyrightRecord(input).protocols ?? []).map((one) => typeof one === "string" ? one : one.name);
	const names = declared.filter((name) => textState$1(name) === "filled");
	const status = `As far as this catalogue knew on ${AGREED_LIST.asOf}, ${AGREED_LIST.status === "pending" ? "no list of protocols agreed at EU level had been published" : `the list of protocols agreed at EU level names ${(AGREED_LIST.final ?? []).join(", ")}`}; protocols beyond robots.txt are recorded, not required one by one.`;
	const crawl = usable$1(input);
	const problems = crawl === void 0 ? [] : protocolProblems(crawl, input);
	const seen = findingsOf(problems);
	if (names.length === 0) return {
		outcome: "gap",
		findings: [finding("copyright/missing", `No reservation protocol is recorded. ${status}`, place$1(input, "protocols"), { fix: "protocols: [robots.txt, tdmrep, …]   # those that are really honoured" }), ...seen]
	};
	const notes = names.filter((name) => protocolOf(name) === void 0 && !KNOWN.has(short$1(name))).map((name) => finding("copyright/unknown-protocol", "This protocol is not known to the catalogue; check its name.", place$1(input, "protocols", declared.indexOf(name)), {
		evidence: name,
		fix: "Use its usual name, for example robots.txt, tdmrep, ai.txt, X-Robots-Tag, IPTC, C2PA."
	}));
	const evidence = [evidenceAt(place$1(input, "protocols"), names.join(", ")), ...crawl === void 0 ? [] : [evidenceAt(manifestsAt(input), protocolsLine(crawl))]];
	const findings = [...seen, ...notes];
	if (problems.some((one) => one.outcome === "conflict")) return {
		outcome: "conflict",
		evidence,
		findings
	};
	if (names.every((name) => protocolOf(name) === "rfc9309")) return {
		outcome: "unknown",
		reason: `Only robots.txt is recorded. ${status} Whether others meet the conditions of Measure 1.3(1)(b) is for a person to decide.`,
		findings
	};
	return {
		outcome: problems.length > 0 ? "unknown" : "recorded",
		reason: status,
		evidence,
		findings
	};
}
const crawlingRules = [
	single("C-1.2.1.a", "A statement on paywalls and other access controls (crawlers only)", accessControls),
	single("C-1.2.1.b", "Exclusion list with named official lists, dated before the crawl; no row of the verified crawl on it; crawled sources and hosts against known unlicensed libraries (crawlers only)", infringingSites),
	single("C-1.3.1.a", "Every crawler recorded as following robots.txt; snapshots present and dated at the crawl; verified manifests: every row allowed by the robots.txt in force (crawlers only)", robots),
	single("C-1.3.1.b", "Other reservation protocols named; no kept row of the verified crawl reserved under one of them; the status of the EU list is said with its date (crawlers only)", otherProtocols)
];

// src/checks/copyright/crawler-information.ts
function target(input, key, what, fix) {
	const value = copyrightRecord(input)[key];
	const at = place$1(input, key);
	if (value === void 0 || textState$1(value) !== "filled") return {
		outcome: "gap",
		findings: [finding("copyright/missing", what, at, { fix })]
	};
	const path = repositoryPath$1(value);
	if (isUrl$1(value)) return {
		outcome: "recorded",
		evidence: [evidenceAt(at, value)],
		findings: []
	};
	if (input.records.paths.has(path)) return {
		outcome: "recorded",
		evidence: [evidenceAt(at, value)],
		findings: [],
		path
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/no-such-file", `${key} points at ${path}, which is not in this repository and is no web address.`, at, { fix })]
	};
}
function information(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const { path, ...judged } = target(input, "crawler_information", "No public page with crawler names, their robots.txt behaviour and the other steps taken is recorded.", "crawler_information: https://…   # or a file of this repository");
	const text = path === void 0 ? void 0 : input.records.documents.get(path)?.text;
	if (judged.outcome !== "recorded" || text === void 0) return judged;
	const folded = fold(text.slice(0, 5e5));
	const silent = (copyrightRecord(input).crawlers ?? []).flatMap((crawler, index) => {
		const names = [crawler.name, ...crawler.agents ?? []].filter((name) => name !== void 0 && name.trim() !== "");
		return names.length > 0 && !names.some((name) => folded.includes(fold(name).trimEnd())) ? [{
			name: names[0] ?? "",
			index
		}] : [];
	});
	const findings = silent.map(({ name, index }) => finding("copyright/crawler-unnamed", `The crawler recorded here is not named in ${path ?? "the page"}.`, place$1(input, "crawlers", index), {
		evidence: name,
		fix: `Add ${name} with its robots.txt behaviour to the page.`
	}));
	const declared = new Set(silent.map((one) => productOf(one.name)));
	for (const one of fetchers(input).filter((fetcher) => fetcher.own && !declared.has(productOf(fetcher.name)) && !folded.includes(fold(fetcher.name).trimEnd()))) findings.push(finding("copyright/fetcher-unnamed", `${one.name} fetched ${many(one.rows, "row")} of the manifests and is not named in ${path ?? "the page"}.`, manifestsAt(input), {
		evidence: one.name,
		fix: `Add ${one.name} with its robots.txt behaviour to the page.`
	}));
	if (!folded.includes(" robots")) findings.push(finding("copyright/robots-unsaid", "The page does not mention robots.txt.", { path: path ?? "" }, { fix: "Say which robots.txt rules the crawlers read and how." }));
	return findings.length > 0 ? {
		outcome: "gap",
		findings
	} : judged;
}
function changes(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const { path: _path, ...judged } = target(input, "change_notice", "No way is recorded by which rightsholders are told automatically when the crawler information changes.", "change_notice: https://github.com/<owner>/<repository>/releases.atom   # any web feed that is used for this");
	return judged;
}
function said(groups, reason) {
	return (input) => {
		const policy = policyOf(input);
		const found = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, groups)) : void 0;
		return policy.kind === "document" && found !== void 0 ? {
			outcome: "recorded",
			evidence: [evidenceAt({
				path: policy.path,
				line: found.line
			}, found.text)],
			findings: []
		} : {
			outcome: "unknown",
			reason,
			findings: []
		};
	};
}
const standards = said([
	"standardisation",
	"standardization",
	"standards work",
	"standards body",
	"standards bodies",
	"ietf",
	"w3c",
	"good faith discussion*",
	"discussions with rightsholder*",
	"dialogue with rightsholder*",
	"aipref"
], "Encouraged, not owed: nothing is recorded on work with standards bodies and rightsholders.");
const indexing = said([
	"search index*",
	"search engine*",
	"indexing"
], "Encouraged for search engines: nothing is recorded on how training reservations leave search indexing untouched.");
function searchEngines(input) {
	const { searchEngine } = input.model.profile;
	if (searchEngine === true) return indexing(input);
	return searchEngine === false ? {
		outcome: "not-applicable",
		reason: "The provider declares that it provides no online search engine.",
		findings: []
	} : {
		outcome: "unknown",
		reason: "It is not declared whether the provider offers or controls an online search engine.",
		findings: []
	};
}
const crawlerInformationRules = [
	single("C-1.3.3", "A sentence on standards work or talks with rightsholders (encouraged)", standards),
	single("C-1.3.4.i", "Public page or file that names every recorded crawler, and every agent of the provider in the verified manifests, with its robots.txt behaviour (crawlers only)", information),
	single("C-1.3.4.ii", "A feed or another automatic notice of changes (crawlers only)", changes),
	single("C-1.3.5", "A sentence on search indexing (search engines only, encouraged)", searchEngines)
];

// src/checks/copyright/output-rules.ts
function safeguards(input) {
	const value = copyrightRecord(input).output_safeguards;
	const at = place$1(input, "output_safeguards");
	const record = typeof value === "object" ? value : value === void 0 ? {} : { description: value };
	if (textState$1(record.description) === "filled") {
		const current = (input.model.records.model?.data.model?.versions ?? []).at(-1);
		const evidence = [evidenceAt(at, record.description)];
		const findings = [];
		if (record.evaluation === void 0) findings.push(finding("copyright/no-evaluation", "No evaluation of the safeguards is recorded (house rule: one per model version).", at, { fix: "output_safeguards: {description: …, evaluation: reports/memorisation.md, model_version: …, date: <date>}" }));
		else if (!isUrl$1(record.evaluation) && !input.records.paths.has(repositoryPath$1(record.evaluation))) return {
			outcome: "gap",
			evidence,
			findings: [finding("copyright/no-such-file", `The evaluation ${repositoryPath$1(record.evaluation)} is not in this repository.`, place$1(input, "output_safeguards", "evaluation"), { fix: "evaluation: <path or https URL>" })]
		};
		if (current !== void 0 && record.model_version !== void 0 && record.model_version !== current) return {
			outcome: "stale",
			evidence,
			findings: [finding("copyright/evaluation-version", `The safeguards were evaluated for version ${record.model_version}; the newest recorded version is ${current} (house rule: a new version, a new look).`, place$1(input, "output_safeguards", "model_version"), { fix: "Evaluate the new version and record it." })]
		};
		return {
			outcome: "recorded",
			evidence,
			findings
		};
	}
	const policy = policyOf(input);
	const { says } = policy.kind === "document" ? policy.parts["1.4"] : {};
	if (policy.kind === "document" && says !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No safeguard against infringing outputs is recorded.", at, { fix: "output_safeguards: {description: deduplication and an output filter for verbatim training text, evaluation: <path>, model_version: <version>, date: <date>}" })]
	};
}
const WORK = [
	"copyright*",
	"intellectual property",
	"droit d auteur",
	"droits d auteur",
	"propriete intellectuelle",
	"urheberrecht*",
	"geistiges eigentum",
	"geistigen eigentums",
	"diritto d autore",
	"diritti d autore",
	"proprieta intellettuale",
	"derechos de autor",
	"propiedad intelectual"
];
const FORBIDS = [
	"prohibit*",
	"forbid*",
	"forbidden",
	"must not",
	"may not",
	"shall not",
	"will not use",
	"do not use",
	"cannot be used",
	"can not be used",
	"not be used",
	"not permitted",
	"not allowed",
	"is not to be used",
	"agree not to",
	"you agree not",
	"not to infringe",
	"refrain from",
	"unacceptable use*",
	"interdit*",
	"ne doit pas",
	"ne pas utiliser",
	"ne devez pas",
	"untersagt",
	"verboten",
	"darf nicht",
	"durfen nicht",
	"nicht verwendet werden",
	"vietat*",
	"non deve",
	"non puo essere usato",
	"e proibito",
	"prohibid*",
	"no debe",
	"no puede utilizarse",
	"no se permite"
];
const INFRINGES = [
	"infring*",
	"violat*",
	"misappropriat*",
	"breach*",
	"contrefa*",
	"porte atteinte",
	"porter atteinte",
	"portent atteinte",
	"portant atteinte",
	"verletz*",
	"verstoss*",
	"viol*",
	"infracci*",
	"vulner*",
	"unauthorised use",
	"unauthorized use"
];
const UNDONE = [
	"does not prohibit",
	"do not prohibit",
	"not prohibited",
	"not forbidden",
	"no prohibition",
	"n est pas interdit",
	"nicht untersagt",
	"nicht verboten",
	"non e vietato",
	"no esta prohibid*"
];
function clauseIn(path, text) {
	let lead = "";
	for (const sentence of prepare(outline(text).sentences)) {
		const whole = lead + sentence.folded;
		if (sentence.text.endsWith(":")) lead = hasGroup(sentence.folded, FORBIDS) ? sentence.folded : "";
		if (!hasGroup(sentence.folded, WORK) || !hasGroup(sentence.folded, INFRINGES) || unfinished(sentence.folded)) continue;
		if (hasGroup(whole, FORBIDS) && !hasGroup(whole, UNDONE)) return {
			path,
			sentence
		};
	}
}
const documents = once((input) => {
	const model = input.model.records.model?.data;
	const own = copyrightRecord(input).infringing_use;
	const facts = input.model.facts.facts.filter((fact) => fact.key === "acceptable_use.files").flatMap((fact) => fact.sources.map((source) => source.path));
	const named = (values) => [...new Set(values.filter((value) => value !== void 0 && value.trim() !== "").map((value) => isUrl$1(value) ? value : repositoryPath$1(value)))];
	const card = model?.model?.card;
	const listed = [...input.records.documents.keys()];
	return {
		terms: named([
			own?.terms,
			model?.documents?.["acceptable_use"],
			model?.documents?.["terms"],
			model?.documents?.["terms_of_use"],
			...facts,
			...listed.filter((path) => /acceptable[_ -]?use|use[_ -]?policy|terms[_ -]?(?:of|and)/iu.test(path))
		]),
		notices: named([
			own?.notice,
			card,
			...listed.filter((path) => /(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path))
		])
	};
});
function search(input, paths) {
	const read = [];
	const unread = [];
	for (const path of paths) {
		const document = input.records.documents.get(path);
		if (document === void 0) {
			unread.push(path);
			continue;
		}
		read.push(path);
		const clause = clauseIn(path, document.text);
		if (clause !== void 0) return {
			clause,
			read,
			unread
		};
	}
	return {
		read,
		unread
	};
}
function clause(input, paths, words) {
	const { clause: found, read, unread } = search(input, paths);
	if (found !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: found.path,
			line: found.sentence.line
		}, found.sentence.text)],
		findings: []
	};
	const policy = policyOf(input);
	const promise = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, WORK) && hasGroup(sentence.folded, INFRINGES) && hasGroup(sentence.folded, FORBIDS) && !hasGroup(sentence.folded, DENIALS)) : void 0;
	const told = policy.kind === "document" && promise !== void 0 ? ` The policy says that such uses are prohibited (${placeOf({
		path: policy.path,
		line: promise.line
	})}).` : "";
	const first = read[0];
	if (first !== void 0) return {
		outcome: "gap",
		findings: [finding(`copyright/no-${words.key}`, `${words.what} ${read.slice(0, 5).join(", ")} holds no sentence that prohibits copyright-infringing use.${told}`, { path: first }, { fix: words.fix })]
	};
	const elsewhere = unread[0];
	if (elsewhere !== void 0) return {
		outcome: "unknown",
		reason: `${elsewhere} was not read here; a person confirms the clause.`,
		findings: [finding("copyright/not-read", `${words.what} is kept where its text was not read.${told}`, place$1(input, "infringing_use", words.key), {
			evidence: elsewhere,
			fix: `infringing_use: {${words.key}: <path of a text file>}`
		})]
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", `${words.what} is not recorded.${told}`, place$1(input, "infringing_use"), { fix: words.fix })]
	};
}
const termsClause = (input) => clause(input, documents(input).terms, {
	what: "The acceptable use policy or terms",
	key: "terms",
	fix: "You must not use the model in a way that infringes copyright or related rights."
});
const openNotice = (input) => clause(input, documents(input).notices, {
	what: "The documentation that accompanies the model",
	key: "notice",
	fix: "Users are reminded that uses of this model that infringe copyright are prohibited. This notice does not change the licence."
});
const outputRules = [
	single("C-1.4.1.a", "Safeguards described in copyright.yaml or in the policy, with an evaluation of the current version", safeguards),
	single("C-1.4.1.b.i", "The sentence in the acceptable use policy or terms that prohibits infringing uses, quoted", termsClause),
	single("C-1.4.1.b.ii", "The sentence in README or model card that tells users so (open-source models), quoted", openNotice)
];

// src/checks/copyright/policy-rules.ts
const FIX$1 = "policy: docs/copyright-policy.md   # in copyright.yaml; or {held_by, digest, version, date} where the document stays confidential";
function notADocument(policy, input) {
	switch (policy.kind) {
		case "document": return;
		case "pointer": return {
			outcome: "recorded",
			evidence: [evidenceAt(policy.at, `held by ${policy.pointer.held_by}, version ${policy.pointer.version}, ${policy.pointer.date}`)],
			findings: []
		};
		case "url": return {
			outcome: "unknown",
			reason: "The policy is a web address, which is not opened here: a person reads it, or a copy is kept in the repository.",
			findings: [finding("copyright/not-read", "The policy is named by a web address only; what it says was not read.", policy.at, { fix: FIX$1 })]
		};
		case "unread": return {
			outcome: "unknown",
			reason: `${policy.path} is no text file that can be read here.`,
			findings: [finding("copyright/not-read", `The policy ${policy.path} is present, but its text cannot be read here (a PDF, or too large).`, policy.at, { fix: "Keep the Markdown source beside it and point `policy` at that." })]
		};
		case "missing-file": return {
			outcome: "gap",
			findings: [finding("copyright/no-such-file", `The policy points at ${policy.path}, which is not in this repository.`, policy.at, { fix: FIX$1 })]
		};
		case "none": return {
			outcome: "gap",
			findings: [finding("copyright/missing", "No copyright policy is recorded.", place$1(input, "policy"), { fix: FIX$1 })]
		};
	}
}
const SCOPE = [
	"all models",
	"all our models",
	"all gpai models",
	"every gpai model",
	"every model",
	"all general purpose ai models",
	"all its models",
	"any model",
	"tous les modeles",
	"tous nos modeles",
	"alle modelle",
	"alle unsere modelle",
	"tutti i modelli",
	"todos los modelos",
	"each general purpose ai model",
	"every general purpose ai model"
];
function names$1(input) {
	const model = input.model.records.model?.data.model;
	return [
		model?.name,
		model?.id,
		...input.model.facts.facts.filter((fact) => fact.key === "model.name").map((fact) => fact.value)
	].filter((name) => typeof name === "string" && name.trim().length > 2);
}
function covers$1(policy, input) {
	const texts = [...policy.sentences.map((sentence) => sentence.folded), ...policy.outline.headings.map((heading) => fold(heading.text))];
	if (texts.some((text) => hasGroup(text, SCOPE))) return true;
	return names$1(input).some((name) => {
		const whole = fold(name.slice(name.lastIndexOf("/") + 1)).trim();
		const family = whole.split(" ", 1)[0] ?? "";
		return texts.some((text) => text.includes(` ${whole} `) || family.length > 3 && text.includes(` ${family} `));
	});
}
const DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bv(?:ersion)?\.?\s?\d/iu;
function placeholders(policy) {
	const words = new Map(policy.sentences.map((sentence) => [sentence.line, sentence.text]));
	return policy.unfinished.slice(0, 20).map(({ line, matched }) => finding("copyright/placeholder", "Unfinished text stands in the policy document.", {
		path: policy.path,
		line
	}, {
		evidence: words.get(line) ?? matched,
		fix: "Replace it by what is done, or remove the sentence."
	}));
}
function policyStart(policy, input) {
	const lines = factsOf(input.model.facts, "documents").flatMap(({ value, sources }) => typeof value === "object" && value !== null && "type" in value && value["type"] === "copyright-policy" && value["path"] === policy.path ? [sources[0]?.line ?? 1] : []);
	return lines.length === 0 ? 1 : Math.min(...lines);
}
function exists(input) {
	const policy = policyOf(input);
	const pirated = piratedFor(input, "C-1.1.1.i");
	const other = notADocument(policy, input);
	if (other !== void 0 || policy.kind !== "document") {
		const base = other ?? {
			outcome: "gap",
			findings: []
		};
		if (pirated.length === 0) return base;
		const gap = base.outcome === "gap" || pirated.some((one) => one.rule === "pirated/named-source");
		return {
			...base,
			outcome: gap ? "gap" : "unknown",
			reason: base.reason ?? "A known source of unlicensed works is named; a person must decide.",
			findings: [...pirated, ...base.findings]
		};
	}
	const said = Object.keys(PARTS).map((part) => policy.parts[part].says).filter((one) => one !== void 0);
	const denied = policy.parts["1.1"].denies;
	const at = {
		path: policy.path,
		line: said[0]?.line ?? 1
	};
	if (said.length === 0) return {
		outcome: "gap",
		findings: [...pirated, finding(denied === void 0 ? "copyright/empty-policy" : "copyright/denied", denied === void 0 ? "The policy document says nothing about copyright, rights reservations, outputs or complaints; headings alone are no policy." : "The document says that there is no policy.", {
			path: policy.path,
			line: denied?.line ?? 1
		}, {
			...denied === void 0 ? {} : { evidence: denied.text },
			fix: "Write what is done for Measures 1.2 to 1.5, one sentence at least for each."
		})]
	};
	const asks = [...pirated, ...placeholders(policy)];
	if (!policy.sentences.slice(0, 40).some((sentence) => DATED.test(sentence.text)) && !policy.outline.headings.some((heading) => DATED.test(heading.text))) asks.push(finding("copyright/undated", "No version or date was found near the top of the policy (house rule: a policy that is kept up to date shows its date).", {
		path: policy.path,
		line: 1
	}, { fix: `Version: 1.0 — ${input.now}` }));
	if (!covers$1(policy, input)) asks.push(finding("copyright/model-not-covered", "The policy names neither this model nor all models of the provider.", {
		path: policy.path,
		line: 1
	}, { fix: "This policy covers all general-purpose AI models that we place on the Union market." }));
	const evidence = said.slice(0, 3).map((sentence) => evidenceAt({
		path: policy.path,
		line: sentence.line
	}, sentence.text));
	if (asks.length === 0) return {
		outcome: "recorded",
		evidence,
		findings: []
	};
	const start = policyStart(policy, input);
	return {
		outcome: asks.some((one) => one.rule === "pirated/named-source" || one.rule === "copyright/placeholder" && (one.line ?? start) >= start) ? "gap" : "unknown",
		reason: `The policy in ${at.path} is there; see the questions.`,
		evidence,
		findings: asks
	};
}
const OWED = [
	"1.1",
	"1.2",
	"1.3",
	"1.4",
	"1.5"
];
function oneDocument(input) {
	const policy = policyOf(input);
	const other = notADocument(policy, input);
	if (other !== void 0 || policy.kind !== "document") return other ?? {
		outcome: "gap",
		findings: []
	};
	const evidence = OWED.flatMap((part) => {
		const says = policy.parts[part].says;
		return says === void 0 ? [] : [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)];
	});
	const findings = [];
	for (const part of OWED) {
		const { says, denies, unfinished } = policy.parts[part];
		const { title } = PARTS[part];
		if (says === void 0) {
			const near = denies ?? unfinished;
			const at = {
				path: policy.path,
				...near === void 0 ? {} : { line: near.line }
			};
			const what = denies !== void 0 ? `The policy says that there is nothing on ${title}.` : unfinished === void 0 ? `The policy has no sentence on ${title}; a heading alone is not enough.` : `The policy's part on ${title} is unfinished.`;
			findings.push(finding(denies === void 0 ? "copyright/part-missing" : "copyright/denied", what, at, {
				...near === void 0 ? {} : { evidence: near.text },
				fix: `Add what is done for ${title} to ${policy.path}.`
			}));
		} else if (denies !== void 0) findings.push(finding("copyright/contradicts-itself", `The policy speaks of ${title} on line ${says.line} and denies it here.`, {
			path: policy.path,
			line: denies.line
		}, {
			evidence: denies.text,
			fix: "Keep the sentence that is true."
		}));
	}
	if (findings.some((one) => one.rule !== "copyright/contradicts-itself")) return {
		outcome: "gap",
		evidence,
		findings
	};
	return findings.length > 0 ? {
		outcome: "unknown",
		reason: "The policy says two things; a person must decide.",
		evidence,
		findings
	} : {
		outcome: "recorded",
		evidence,
		findings
	};
}
function responsibilities(input) {
	const value = copyrightRecord(input).responsible;
	if (textState$1(value) === "filled") return {
		outcome: "recorded",
		evidence: [evidenceAt(place$1(input, "responsible"), value)],
		findings: []
	};
	const policy = policyOf(input);
	if (policy.kind === "pointer") return {
		outcome: "unknown",
		reason: "The policy is kept elsewhere: name the roles in `responsible`, or confirm that it names them.",
		findings: []
	};
	const says = policy.kind === "document" ? policy.parts.responsible.says : void 0;
	if (policy.kind === "document" && says !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)],
		findings: []
	};
	const rule = policy.kind === "document" ? "copyright/no-responsible" : "copyright/missing";
	return {
		outcome: "gap",
		findings: [finding(rule, "No role is named that carries the copyright policy out and none that oversees it.", policy.kind === "document" ? { path: policy.path } : place$1(input, "responsible"), { fix: "responsible: Head of data implements, general counsel oversees   # role names suffice" })]
	};
}
function commitment(input) {
	const policy = policyOf(input);
	const other = notADocument(policy, input);
	if (other !== void 0 || policy.kind !== "document") return other ?? {
		outcome: "gap",
		findings: []
	};
	const says = policy.parts["1.3"].says;
	if (says !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/part-missing", "The policy does not say how rights reservations are found and honoured.", { path: policy.path }, { fix: "State the protocols that are read (robots.txt and others), when, and what is done with reserved content." })]
	};
}
const NATIONAL = [
	"national law*",
	"national implementation*",
	"national transposition*",
	"member state*",
	"droit national",
	"transposition nationale",
	"etat membre",
	"nationales recht",
	"nationalen rechts",
	"nationale umsetzung*",
	"mitgliedstaat*",
	"diritto nazionale",
	"stato membro",
	"derecho nacional",
	"estado miembro"
];
function nationalLaw(input) {
	const policy = policyOf(input);
	const said = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, NATIONAL)) : void 0;
	if (policy.kind === "document" && said !== void 0 && /\b20\d{2}\b/u.test(said.text)) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: said.line
		}, said.text)],
		findings: []
	};
	return {
		outcome: "unknown",
		reason: "No dated review of national copyright law is recorded; whether the policy fits each Member State's law is a legal judgement.",
		findings: [finding("copyright/missing", "No dated review of national law was found in the policy.", policy.kind === "document" ? {
			path: policy.path,
			...said === void 0 ? {} : { line: said.line }
		} : place$1(input, "policy"), { fix: "Reviewed against the national implementation of Art. 4(3) of Directive (EU) 2019/790 on <date>, kept by <role>." })]
	};
}
function publicSummary(input) {
	const value = copyrightRecord(input).policy_summary;
	const policy = policyOf(input);
	if (value !== void 0 && textState$1(value) === "filled") {
		const path = repositoryPath$1(value);
		if (isUrl$1(value) || input.records.paths.has(path)) return {
			outcome: "recorded",
			evidence: [evidenceAt(place$1(input, "policy_summary"), value)],
			findings: older$1(input, path, policy)
		};
		return {
			outcome: "gap",
			findings: [finding("copyright/no-such-file", `The policy summary points at ${path}, which is not in this repository.`, place$1(input, "policy_summary"), { fix: "policy_summary: <path or https URL>" })]
		};
	}
	if (policy.kind === "url") return {
		outcome: "recorded",
		evidence: [evidenceAt(policy.at, policy.url)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No public summary of the copyright policy is recorded (encouraged, not owed).", place$1(input, "policy_summary"), { fix: "policy_summary: https://…   # and link it from field 3.1 of the public summary" })]
	};
}
function older$1(input, path, policy) {
	const own = input.lastChanges.get(path)?.date;
	const source = policy.kind === "document" && !isPointer(copyrightRecord(input).policy) ? input.lastChanges.get(policy.path)?.date : void 0;
	return own !== void 0 && source !== void 0 && own < source ? [finding("copyright/summary-older", `The summary of the policy is older (${own.slice(0, 10)}) than the policy itself (${source.slice(0, 10)}).`, place$1(input, "policy_summary"), { fix: "Bring the summary up to date." })] : [];
}
const policyRules = [
	single("C-1.(1)", "Policy document or pointer, with how rights reservations are found and honoured", commitment),
	single("C-1.(2)", "A dated review of national law named in the policy; the review itself is for a person", nationalLaw),
	single("C-1.1.1.i", "A policy with content, date and scope; placeholders by line; known unlicensed sources named in records and artifacts", exists),
	single("C-1.1.1.ii", "One document with a sentence, quoted with its line, for each of Measures 1.1 to 1.5; denials and bare headings do not count", oneDocument),
	single("C-1.1.1.iii", "A role that implements and a role that oversees", responsibilities),
	single("C-1.1.2", "A public summary of the policy (encouraged)", publicSummary)
];

// src/checks/copyright/checks.ts
const copyrightChecks = [
	...policyRules,
	...crawlingRules,
	...crawlerInformationRules,
	...outputRules,
	...contactRules,
	...complaintRules
];

// src/checks/safety/checks.ts
const MEASURES = byChapter("safety").filter((one) => one.level === "must").map((one) => one.id);
const ACT = {
	"AIA-52.1": ["G-notify"],
	"AIA-55.1.a": ["S-3.2", "S-A3.1"],
	"AIA-55.1.b": ["S-2.1", "S-C2"],
	"AIA-55.1.c": [
		"S-9.2",
		"S-9.3",
		"S-C9"
	],
	"AIA-55.1.d": ["S-6.2", "S-C6"],
	"AIA-XI.2.1": ["S-3.2", "S-10.1"],
	"AIA-XI.2.2": ["S-3.2", "S-10.1"],
	"AIA-XI.2.3": ["S-10.1"],
	"G-notify": ["AIA-52.1"],
	"G-notify-content": ["G-notify", "AIA-52.1"]
};
function keysFor(id) {
	const commitment = /^S-(\d+)\./.exec(id)?.[1];
	return [
		id,
		...ACT[id] ?? [],
		...commitment === void 0 ? [] : [`S-C${commitment}`]
	];
}
function pointer(id, input) {
	const file = input.model.records.safety;
	const path = file?.path ?? `${input.model.records.folder}/safety.yaml`;
	const broken = input.model.records.problems.find((problem) => problem.kind === "invalid" && problem.path === path);
	if (file === void 0 && broken !== void 0) return unknown(id, `${path} cannot be read: ${broken.message}`);
	for (const key of file === void 0 ? [] : keysFor(id)) {
		if (file === void 0 || !Object.hasOwn(file.data, key)) continue;
		const state = stateOf(file.data[key]);
		if (state.kind === "pointer" || state.kind === "value") return recorded(id, evidenceAt(file.at(key)));
		return withFindings(id, "gap", finding("safety/placeholder", `The record for ${input.obligation(id).title} is empty or a placeholder.`, file.at(key), { fix: skeleton(id) }));
	}
	return withFindings(id, "gap", finding("safety/missing", `No pointer record for ${input.obligation(id).title}. The document itself stays where it is.`, { path }, { fix: skeleton(id) }));
}
function skeleton(id) {
	return `${id}: {held_by: <role>, digest: sha256:<…>, version: <n>, date: YYYY-MM-DD}   # in safety.yaml`;
}
const HANDLED = [...MEASURES, ...Object.keys(ACT)];
const safetyChecks = [{
	name: "safety-pointers",
	handles: HANDLED,
	what: "A pointer record (holder, digest, version, date) in safety.yaml; its content is never read",
	run: (input) => HANDLED.map((id) => pointer(id, input))
}];

// src/checks/summary/size-words.ts
const WORDS = {
	text: [
		"less than 1 billion tokens",
		"1 billion to 10 trillion tokens",
		"more than 10 trillion tokens"
	],
	image: [
		"less than 1 million images",
		"1 million to 1 billion images",
		"more than 1 billion images"
	],
	audio: [
		"less than 10 000 hours",
		"10 000 to 1 million hours",
		"more than 1 million hours"
	],
	video: [
		"less than 10 000 hours",
		"10 000 to 1 million hours",
		"more than 1 million hours"
	]
};
const HOURS = [
	/less than 10[ ,.\u00a0]?000(?: hours)?/giu,
	/10[ ,.\u00a0]?000 (?:to|-|–) 1 million(?: hours)?/giu,
	/more than 1 million(?: hours)?/giu
];
const PATTERNS = {
	text: [
		/less than 1 billion(?: tokens)?/giu,
		/1 billion (?:to|-|–) 10 trillions?(?: tokens)?/giu,
		/more than 10 trillions?(?: tokens)?/giu
	],
	image: [
		/less than 1 million(?: images)?/giu,
		/1 million (?:to|-|–) 1 billion(?: images)?/giu,
		/more than 1 billion(?: images)?/giu
	],
	audio: HOURS,
	video: HOURS
};
function otherRange(text, modality, band) {
	const found = text.length > 300 ? [] : PATTERNS[modality].flatMap((pattern) => [...text.matchAll(pattern)]);
	const [only] = found;
	const to = WORDS[modality][band];
	if (only === void 0 || found.length > 1 || to === void 0) return void 0;
	const capital = /^[A-Z]/.test(only[0]) ? `${to.charAt(0).toUpperCase()}${to.slice(1)}` : to;
	return text.slice(0, only.index) + capital + text.slice(only.index + only[0].length);
}

// src/checks/summary/sizes.ts
const EDGES = {
	text: [1e9, 0x9184e72a000],
	image: [1e6, 1e9],
	audio: [1e4, 1e6],
	video: [1e4, 1e6]
};
const KIND_OF = {
	text: "tokens",
	image: "images",
	audio: "hours",
	video: "hours"
};
const SCALE = /* @__PURE__ */ new Map([
	["k", 1e3],
	["thousand", 1e3],
	["m", 1e6],
	["mn", 1e6],
	["million", 1e6],
	["millions", 1e6],
	["b", 1e9],
	["bn", 1e9],
	["g", 1e9],
	["billion", 1e9],
	["billions", 1e9],
	["t", 0xe8d4a51000],
	["tn", 0xe8d4a51000],
	["trillion", 0xe8d4a51000],
	["trillions", 0xe8d4a51000],
	["q", 0x38d7ea4c68000],
	["quadrillion", 0x38d7ea4c68000]
]);
const BYTES = /* @__PURE__ */ new Map([
	["b", 1],
	["byte", 1],
	["bytes", 1],
	["kb", 1e3],
	["mb", 1e6],
	["gb", 1e9],
	["tb", 0xe8d4a51000],
	["pb", 0x38d7ea4c68000],
	["kib", 1024],
	["mib", 2 ** 20],
	["gib", 2 ** 30],
	["tib", 2 ** 40],
	["pib", 2 ** 50]
]);
const KINDS = [
	[/^tok/u, "tokens"],
	[/^(?:image|img|picture|photo|bild|immagin|imagen)/u, "images"],
	[/^(?:hours?|hrs?|h|stunden|heures|ore|horas)$/u, "hours"],
	[/^(?:word|mots|wort|parole|palabras)/u, "words"],
	[/^(?:item|sample|row|document|doc|record|example|file|video|clip|pair)/u, "items"]
];
function unitOf(unit) {
	const words = unit.toLowerCase().slice(0, 60).split(/[\s_-]+/u).filter((word) => word !== "" && word !== "of");
	let factor = 1;
	for (const word of words) {
		const bytes = BYTES.get(word);
		if (bytes !== void 0 && (word !== "b" || words.length === 1) && word.length !== 1) return {
			kind: "bytes",
			factor: factor * bytes
		};
		const glued = /^([kmbgt])(tok[a-z]*)$/u.exec(word);
		if (glued !== null) return {
			kind: "tokens",
			factor: factor * (SCALE.get(glued[1] ?? "") ?? 1)
		};
		const kind = KINDS.find(([pattern]) => pattern.test(word))?.[1];
		if (kind !== void 0) return {
			kind,
			factor
		};
		const scale = SCALE.get(word);
		if (scale === void 0) return void 0;
		factor *= scale;
	}
}
const NUMBER = /(\d{1,3}(?:[ ,.\u00a0\u202f]\d{3}){1,5}|\d{1,16}(?:\.\d{1,6})?)\s{0,2}([a-z]{1,12})?\s{0,2}([a-z]{1,12})?/giu;
function amounts(text) {
	const out = [];
	for (const found of text.slice(0, 4e3).matchAll(NUMBER)) {
		if (out.length === 20) break;
		const digits = found[1] ?? "";
		const plain = /^\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+$/u.test(digits) ? digits.replace(/[ ,.\u00a0\u202f]/gu, "") : digits;
		let value = Number(plain);
		const [first, second] = [found[2]?.toLowerCase() ?? "", found[3]?.toLowerCase() ?? ""];
		const scale = SCALE.get(first);
		if (scale !== void 0) value *= scale;
		const word = scale === void 0 ? first : second;
		out.push({
			value,
			kind: KINDS.find(([pattern]) => pattern.test(word))?.[1] ?? (BYTES.has(word) && word.length > 1 ? "bytes" : void 0)
		});
	}
	return out;
}
function rangeOf(text, modality) {
	const found = amounts(text);
	const kind = found.find((one) => one.kind !== void 0)?.kind;
	const [low, high] = EDGES[modality];
	const lower = text.toLowerCase();
	const first = found[0];
	const second = found[1];
	let band;
	let used = 0;
	if (first !== void 0 && /less than|fewer than|under|below|<|moins de|weniger als|meno di|menos de/u.test(lower) && first.value === low) [band, used] = [0, 1];
	else if (first !== void 0 && /more than|over|above|>|plus de|mehr als|pi[uù] di|m[aá]s de/u.test(lower) && first.value === high) [band, used] = [2, 1];
	else if (first !== void 0 && second !== void 0 && first.value === low && second.value === high) [band, used] = [1, 2];
	const stated = found.slice(used).find((one) => one.kind !== void 0);
	return {
		band,
		kind,
		stated
	};
}
function bandsOf(value, modality) {
	const [low, high] = EDGES[modality];
	const out = [];
	if (value <= low) out.push(0);
	if (value >= low && value <= high) out.push(1);
	if (value >= high) out.push(2);
	return out;
}
function modalityOf(word) {
	const lower = word.trim().toLowerCase();
	if (/^(?:text|texte|testo|texto|code|source code)/u.test(lower)) return "text";
	if (/^(?:image|img|bild|immagin|imagen|picture|photo|vision)/u.test(lower)) return "image";
	if (/^(?:audio|speech|voice|sprache|music|parole)/u.test(lower)) return "audio";
	return /^(?:video|vid[eé]o)/u.test(lower) ? "video" : "other";
}

// src/checks/summary/value-rules.ts
const short = (id) => id.replace(/^PST-/u, "");
function dateFaults(field, input, future) {
	const text = field.text.trim();
	const date = isoDate(text);
	if (date !== void 0) return !future && date > input.now ? [fault("gap", "future-date", `Field ${short(field.id)} has the date ${date}, in the future.`, field.at, { fix: `${field.id}: ${input.now}` })] : [];
	const read = readDate(text);
	if (read.kind === "ambiguous") return [fault("unknown", "ambiguous-date", `Field ${short(field.id)} can be read as ${read.readings.join(" or ")}, and no other date of the document decides.`, field.at, {
		evidence: text,
		fix: `${field.id}: ${read.readings[0]}   # write the ISO date that is meant`
	})];
	if (read.kind === "date") return [fault("hint", "date-form", `Field ${short(field.id)} is read as ${read.iso}; records want ISO dates.`, field.at, {
		evidence: text,
		fix: `${field.id}: ${read.iso}`,
		...edited(field, isoInstead(text))
	})];
	return [fault("gap", "no-date", `Field ${short(field.id)} holds no whole date.`, field.at, {
		evidence: text,
		fix: `${field.id}: YYYY-MM-DD`
	})];
}
function edited(field, to) {
	const edit = to === void 0 || typeof field.value !== "string" && typeof field.value !== "number" ? void 0 : field.rewrite?.(to);
	return edit === void 0 ? {} : { edits: [edit] };
}
function datesFaults(field, input) {
	const parts = field.text.split(/[\n;]|: /u).map((part) => part.trim()).filter((part) => part !== "");
	if (parts.length < 2) return dateFaults(field, input, true);
	return parts.filter((part) => readDate(part).kind === "date" || /\b\d{4}-\d{2}-\d{2}\b/u.test(part)).length > 0 ? [] : dateFaults(field, input, true);
}
function yesNoFaults(field, input) {
	return answer(input, field.id) === null ? [fault("gap", "no-answer", `Field ${short(field.id)} asks for yes or no, and neither can be read from it (exactly one box must be ticked).`, field.at, {
		evidence: field.text,
		fix: `${field.id}: true   # or false`
	})] : [];
}
function chosen(field) {
	if (field === void 0 || field.value === void 0 || field.value === null) return [];
	return (Array.isArray(field.value) ? field.value.map(String) : typeof field.value === "object" ? Object.keys(field.value) : field.text.split(/[,;/\n]|\band\b/u)).map((word) => word.trim()).filter((word) => word !== "");
}
function modalityFaults(field) {
	const words = chosen(field);
	const strange = words.filter((word) => modalityOf(word) === "other" && !/^other/iu.test(word));
	if (words.length === 0) return [fault("gap", "no-modality", `Field ${short(field.id)} names no modality.`, field.at, { fix: `${field.id}: [Text]   # Text, Image, Audio, Video, Other` })];
	return strange.length === 0 ? [] : [fault("gap", "unknown-modality", `Field ${short(field.id)} names a modality that the template does not have; use Text, Image, Audio, Video, or Other with its name.`, field.at, {
		evidence: strange.slice(0, 3).join(", "),
		fix: `${field.id}: [Text, "Other: ${fold(strange[0] ?? "").trim().slice(0, 30)}"]`
	})];
}
function perModality(field, word, only) {
	if (field.value !== null && typeof field.value === "object" && !Array.isArray(field.value)) {
		const key = Object.keys(field.value).find((name) => fold(name) === fold(word) || modalityOf(name) === modalityOf(word) && modalityOf(word) !== "other");
		const value = key === void 0 ? void 0 : field.value[key];
		const text = textOf(value).trim();
		return text === "" ? void 0 : text;
	}
	if (only) return field.text;
	const at = field.text.toLowerCase().indexOf(word.toLowerCase());
	return at === -1 ? void 0 : field.text.slice(at, at + 400);
}
function rangeEdit(field, word, modality, right) {
	const key = field.value !== null && typeof field.value === "object" && !Array.isArray(field.value) ? Object.keys(field.value).find((name) => fold(name) === fold(word)) : void 0;
	const text = key === void 0 ? field.value : field.value[key];
	const [band] = right;
	const to = typeof text !== "string" || band === void 0 || right.length > 1 ? void 0 : otherRange(text, modality, band);
	const edit = to === void 0 ? void 0 : field.rewrite?.(to, key === void 0 ? [] : [key]);
	return edit === void 0 ? {} : { edits: [edit] };
}
function sizeFaults(field, modalities) {
	return modalities.flatMap((word) => {
		const text = perModality(field, word, modalities.length === 1);
		if (text === void 0) return [fault("gap", "size-missing", `Field 1.3.2 has no size range for the modality chosen in 1.3.1.`, field.at, {
			evidence: word,
			fix: `PST-1.3.2: {${word}: <range>}`
		})];
		const modality = modalityOf(word);
		if (modality === "other") return /\d/u.test(text) ? [] : [fault("gap", "size-missing", "Field 1.3.2 asks for an approximate size and its unit for another modality.", field.at, { evidence: text })];
		const wanted = KIND_OF[modality];
		const { band, kind, stated } = rangeOf(text, modality);
		const units = `ranges for ${modality} are counted in ${wanted}`;
		if (kind !== void 0 && kind !== wanted && modality !== "text") return [fault("gap", "size-unit", `Field 1.3.2 gives ${kind} for ${modality}; ${units}.`, field.at, {
			evidence: text,
			fix: `PST-1.3.2: {${word}: <range in ${wanted}>}`
		})];
		if (band === void 0 && stated === void 0 && (modality !== "text" || kind === void 0)) return [fault("gap", "size-range", `Field 1.3.2 holds none of the template's ranges for ${modality}; ${units}.`, field.at, {
			evidence: text,
			fix: `PST-1.3.2: {${word}: "${modality === "text" ? "1 billion to 10 trillion tokens" : modality === "image" ? "1 million to 1 billion images" : "10 000 to 1 million hours"}"}`
		})];
		if (band !== void 0 && stated?.kind === wanted && !bandsOf(stated.value, modality).includes(band)) return [fault("conflict", "size-contradiction", `Field 1.3.2 states a number outside the range that it chooses.`, field.at, {
			evidence: text,
			fix: "Choose the range that holds the number.",
			...rangeEdit(field, word, modality, bandsOf(stated.value, modality))
		})];
		return [];
	});
}

// src/checks/summary/categories.ts
const CATEGORY = /* @__PURE__ */ new Map([
	["PST-2.1.1", {
		category: "public",
		together: ["PST-2.1.1"],
		words: "publicly available datasets"
	}],
	["PST-2.2.1.1", {
		category: "licensed",
		together: ["PST-2.2.1.1"],
		words: "commercially licensed data"
	}],
	["PST-2.2.2.1", {
		category: "private",
		together: ["PST-2.2.2.1"],
		words: "private datasets of third parties"
	}],
	["PST-2.3.1", {
		category: "crawled",
		together: ["PST-2.3.1"],
		words: "data crawled by or for the provider"
	}],
	["PST-2.4.1", {
		category: "user",
		together: ["PST-2.4.1", "PST-2.4.2"],
		words: "user data"
	}],
	["PST-2.4.2", {
		category: "user",
		together: ["PST-2.4.1", "PST-2.4.2"],
		words: "user data"
	}],
	["PST-2.5.1", {
		category: "synthetic",
		together: ["PST-2.5.1"],
		words: "synthetic data made by or for the provider"
	}],
	["PST-2.6.1", {
		category: "other",
		together: ["PST-2.6.1"],
		words: "other sources"
	}]
]);
function registerFaults(field, input) {
	const asked = CATEGORY.get(field.id);
	const { register } = input.model.records;
	if (asked === void 0 || register === void 0) return [];
	const rows = rowsOf(input, asked.category);
	const [first] = rows;
	const answers = asked.together.map((id) => answer(input, id));
	if (first !== void 0 && answers.every((one) => one === "no")) return [fault("conflict", "answer-contradicted", `Field ${short(field.id)} says No, and the register has ${rows.length} row${rows.length === 1 ? "" : "s"} of ${asked.words} (${lines(rows)} of ${register.path}; first: ${label(first)}).`, field.at, {
		evidence: field.text,
		about: rows.map((row) => `${field.id} ${row.id}`),
		fix: `Correct field ${short(field.id)}, or the category at ${placeOf(first.source)}.`
	})];
	const complete = register.rows.length > 0 && register.rows.every((row) => row.category !== void 0);
	if (first === void 0 && complete && answer(input, field.id) === "yes" && asked.together.length === 1) return [fault("unknown", "answer-unsupported", `Field ${short(field.id)} says Yes, and no row of the register is ${asked.words}.`, field.at, { fix: `Add the rows with category ${asked.category}, or correct the answer.` })];
	return [];
}
function crawlingFaults(field, input) {
	const told = answer(input, field.id);
	const { crawls } = input.model.profile;
	const model = input.model.records.model;
	const out = [];
	const declared = model?.at("crawls");
	if (told === "no" && crawls === true) out.push(fault("conflict", "crawls-contradicted", `Field 2.3.1 says that no crawlers were used; model.yaml declares crawls: true (${placeOf(declared)}).`, field.at, { fix: "Make both say the same." }));
	if (told === "yes" && crawls === false) out.push(fault("conflict", "crawls-contradicted", `Field 2.3.1 says that crawlers were used; model.yaml declares crawls: false (${placeOf(declared)}).`, field.at, { fix: "Make both say the same." }));
	const record = input.model.records.copyright;
	const crawlers = record?.data.crawlers ?? [];
	if (told === "no" && record !== void 0 && crawlers.length > 0 && crawls !== true) out.push(fault("conflict", "crawlers-recorded", `Field 2.3.1 says that no crawlers were used; copyright.yaml records ${crawlers.length} (${placeOf(record.at("crawlers"))}).`, field.at, { fix: "Correct the answer, or remove crawlers that were not used for training data." }));
	return out;
}
function missingModalities(input, named, of, category) {
	const rows = category === void 0 ? input.model.records.register?.rows ?? [] : rowsOf(input, category);
	const have = new Set(named.map(of));
	const out = /* @__PURE__ */ new Map();
	for (const row of rows) for (const word of (row.modality ?? "").split(/[,;/+]/u, 6).map((part) => part.trim()).filter((part) => part !== "")) {
		const modality = of(word);
		if (have.has(modality) || modality === "other" && have.size > 0) continue;
		const known = out.get(modality);
		if (known === void 0) out.set(modality, {
			modality,
			line: placeOf(row.source),
			rows: 1
		});
		else known.rows += 1;
	}
	return [...out.values()];
}

// src/checks/summary/domains.ts
const MAX_LINES$2 = 2e6;
const NAME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4}[\p{L}][\p{L}\p{N}-]{1,40}$/u;
function readDomains(document) {
	const strange = [];
	let names = 0;
	let hosts = 0;
	let total;
	let named = false;
	for (const [index, raw] of document.text.split(/\r\n|\n|\r/u, MAX_LINES$2).entries()) {
		const text = raw.trim().slice(0, 500);
		if (text === "") continue;
		if (text.startsWith("#")) {
			const found = /(?:domains?[_ ]total|total[_ ]domains?|of)\D{1,5}(\d{1,12})/iu.exec(text)?.[1];
			const said = /^#\s{0,10}domains_total\s{0,10}:/iu.test(text);
			if (found !== void 0 && (said || !named)) total = Number(found);
			named ||= said;
			continue;
		}
		const cell = (text.split(/[\t,;]/u, 1)[0] ?? "").trim().replace(/^"|"$/gu, "").toLowerCase();
		if (names === 0 && strange.length === 0 && /^(?:domain|host|name|url|site|rank)[a-z_ ]{0,20}$/u.test(cell)) continue;
		if (NAME.test(cell)) {
			names += 1;
			if (cell.startsWith("www.")) hosts += 1;
		} else if (strange.length < 10) strange.push({
			text: cell,
			line: index + 1
		});
	}
	return {
		path: document.path,
		names,
		strange,
		hosts,
		total
	};
}
function domainList(field, input) {
	if (Array.isArray(field.value)) return readDomains({
		path: field.at.path,
		text: field.value.map(String).join("\n"),
		complete: true
	});
	const text = field.text.trim();
	const path = repositoryPath$1(text);
	const document = input.records.documents.get(path);
	if (document !== void 0) return readDomains(document);
	if (isUrl$1(text) || /https?:\/\//u.test(text) || input.records.paths.has(path)) return "elsewhere";
	if (/^[\w./ -]{1,300}\.(?:csv|tsv|txt|json|ya?ml|parquet|gz)$/iu.test(path)) return "missing";
	const parts = text.split(/[\s,;]+/u).filter((part) => part !== "");
	return parts.filter((part) => NAME.test(part.toLowerCase())).length >= 3 ? readDomains({
		path: field.at.path,
		text: parts.join("\n"),
		complete: true
	}) : void 0;
}
function domainFaults(field, input) {
	const list = domainList(field, input);
	if (list === "elsewhere") return [];
	if (list === "missing") return [fault("gap", "no-domain-file", `Field 2.3.8 points at a file that is not in this repository.`, field.at, {
		evidence: field.text,
		fix: "PST-2.3.8: data/domains.csv   # or an https address"
	})];
	if (list === void 0) return [fault("gap", "no-domains", "Field 2.3.8 is neither a list of domain names nor a link to one.", field.at, {
		evidence: field.text,
		fix: "PST-2.3.8: data/domains.csv   # one registrable domain per line, ranked by size of content"
	})];
	const out = [];
	const [strange] = list.strange;
	if (strange !== void 0) out.push(fault("gap", "no-domain-name", `The list of domains holds an entry that is no domain name; top and second level are asked for (example.com), no addresses or paths.`, {
		path: list.path,
		line: strange.line
	}, {
		evidence: strange.text,
		fix: "example.com"
	}));
	if (list.hosts > 0) out.push(fault("unknown", "host-names", `${list.hosts} entries of the list are host names (www.…) and not registrable domains.`, { path: list.path }, { fix: "Cut them to the registrable domain by the Public Suffix List, and merge." }));
	const sme = input.model.profile.sme === true;
	if (list.total !== void 0) {
		const number = wantedDomains(list.total, sme);
		if (list.names < number) out.push(fault("gap", "too-few-domains", `The list has ${list.names} names; ${sme ? "the top 5 % or 1,000, whichever is lower," : "the top 10 %"} of ${list.total} domains ${sme ? "are" : "is"} ${number} (rounded up: our reading).`, { path: list.path }, { fix: `List ${number} names, ranked by size of content.` }));
	} else if (list.names > 0) out.push(fault("unknown", "domains-total", "The number of all crawled domains is not stated with the list, so its length cannot be checked against the rule.", { path: list.path }, { fix: "# domains_total: <number>   # in the first line of the file" }));
	return out;
}

// src/checks/summary/evidence.ts
const says = (field, name) => ` ${fold(field.text).trim()} `.includes(` ${fold(name).trim()} `);
function fetcherFaults(field, input) {
	const evidence = usable$1(input);
	if (evidence === void 0) return [];
	const said = asRecorded(evidence);
	const at = placeOf(manifestsAt(input));
	const silent = fetchers(input).filter((one) => !says(field, one.name));
	const own = silent.filter((one) => one.own).map((one) => fault("conflict", "fetcher-missing", `Field 2.3.2 does not name ${one.name}, which fetched ${many(one.rows, "row")} of the manifests (${at})${said}.`, field.at, {
		evidence: field.text,
		fix: `Add ${one.name}.`
	}));
	const foreign = silent.filter((one) => !one.own);
	const others = foreign.length === 0 ? [] : [fault("unknown", "fetcher-undeclared", `The manifests (${at}) hold rows fetched by ${some(foreign.map((one) => `${one.name} (${many(one.rows, "row")})`), 5)}, which neither field 2.3.2 nor crawlers in copyright.yaml name${said}. What others crawled belongs to section 2.1.`, field.at, {
		evidence: field.text,
		fix: `crawlers: [{name: ${foreign[0]?.name.slice(0, 60) ?? ""}, …}]   # if it crawled for you, and name it in field 2.3.2`
	})];
	const lookups = undeclaredLookups(input).filter((name) => !says(field, name));
	const asked = lookups.length === 0 ? [] : [fault("unknown", "lookup-undeclared", `The robots.txt snapshots were looked up for ${some(lookups, 5)}, which no record names as crawler, control token or training bot${said}.`, field.at, {
		evidence: field.text,
		fix: "Name it under crawlers, control_tokens or training_bots in copyright.yaml, and in field 2.3.2 if it is a crawler."
	})];
	return [
		...own,
		...others,
		...asked
	];
}
function fetchPeriodFaults(field, input) {
	const evidence = usable$1(input);
	const period = evidence?.result.period;
	const named = statedMonths(field.text).toSorted();
	const [first, last] = [named[0], named.at(-1)];
	if (evidence === void 0 || period === void 0 || first === void 0 || last === void 0 || named.length < 2) return [];
	const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)];
	if (from >= first && to <= last) return [];
	const month = (iso) => `${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
	return [fault("conflict", "fetched-outside-period", `Field 2.3.5 says ${month(first)} to ${month(last)}, and the manifests (${placeOf(manifestsAt(input))}) hold rows fetched from ${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}${asRecorded(evidence)}.`, field.at, {
		evidence: field.text,
		fix: `PST-2.3.5: "${month(from < first ? from : first)} to ${month(to > last ? to : last)}"`
	})];
}
function domainTotalFaults(field, input) {
	const evidence = usable$1(input);
	const document = input.records.documents.get(repositoryPath$1(field.text.trim()));
	if (evidence === void 0 || document === void 0 || evidence.result.hosts.total === 0) return [];
	const { total } = readDomains(document);
	const hosts = evidence.result.hosts.total;
	if (total === void 0 || total <= hosts) return [];
	return [fault("unknown", "more-domains-than-hosts", `${document.path} says that ${total.toLocaleString("en")} domains were crawled, and the manifests (${placeOf(manifestsAt(input))}) hold ${many(hosts, "host")}${asRecorded(evidence)}: the number is wrong, or the manifests are not those of the whole crawl.`, field.at, {
		evidence: field.text,
		fix: "Name all manifests in copyright.yaml, or correct # domains_total with gpai-docket optout domains."
	})];
}
function honouredFaults(field, input) {
	const evidence = usable$1(input);
	if (evidence === void 0) return [];
	const text = short$1(field.text);
	return Object.entries(evidence.result.protocols).sort((a, b) => a[0] < b[0] ? -1 : 1).flatMap(([id, count]) => {
		if (count === void 0 || count.reserved === 0 || id === "rfc9309" || !spellings(id).some((name) => name.length > 3 && text.includes(name))) return [];
		const mine = (row) => row.reason === id;
		return [fault("conflict", "reserved-kept", `Field 3.1 names ${called(id)}, and ${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under it (manifests: ${placeOf(manifestsAt(input))})${asRecorded(evidence)}.${firstRow(evidence.result, mine)}`, field.at, {
			evidence: rowsShown(evidence.result, mine) ?? field.text,
			fix: "Leave the rows out, or say what is done about this protocol."
		})];
	});
}

// src/checks/summary/hygiene.ts
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu;
const UNKNOWN = /^(?:unknown|unclear|unspecified|not specified|not known|not stated|none|\?+|-|–|n\/?a|tbd|todo|inconnu|unbekannt|sconosciut[ao]|desconocid[ao])$/iu;
const NO = /^(?:no|none|false|nein|non|0|not applied|not done)$/iu;
function grouped(rows, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const value = key(row);
		if (value === void 0 || value === "") continue;
		const group = groups.get(value);
		if (group === void 0) groups.set(value, [row]);
		else group.push(row);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}
function oneCollection(a, b) {
	if (a.base !== void 0 && a.base === b.base) return true;
	const [first, second] = [nameKey(a.name ?? a.id), nameKey(b.name ?? b.id)];
	const head = (name) => name.slice(0, Math.max(0, name.lastIndexOf("-")));
	return head(first) !== "" && head(first) === head(second) || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}
const identity = (row) => datasetKey(row.id).full ?? datasetKey(row.name ?? row.id).full ?? datasetKey(row.id).name;
const sameRow = (a, b) => [
	"name",
	"category",
	"modality",
	"revision",
	"licence",
	"size",
	"stage",
	"optout",
	"pii",
	"generator",
	"base"
].every((key) => a[key] === b[key]);
function duplicates(rows) {
	return grouped(rows, (row) => row.id.trim().toLowerCase()).slice(0, 20).flatMap((group) => {
		const [first, second] = group;
		if (first === void 0 || second === void 0) return [];
		const twins = group.filter((row) => row.modality === first.modality && row.stage === first.stage && (row.name ?? "") === (first.name ?? ""));
		if (twins.length < 2) return [];
		const other = twins[1] ?? second;
		const equal = sameRow(first, other);
		return [fault(equal ? "unknown" : "conflict", equal ? "duplicate-row" : "rows-disagree", `${label(first)} stands in the register twice (${lines(twins)})${equal ? "" : ", with different values"}.`, other.source, {
			about: twins.map((row, index) => [
				row.id,
				row.modality ?? "",
				row.stage ?? "",
				row.name ?? "",
				index + 1
			].join(" ")),
			fix: equal ? "Delete one of the rows." : "Keep one row, with the values that are true."
		})];
	});
}
function sharedRevision(rows) {
	return grouped(rows, (row) => row.revision !== void 0 && COMMIT.test(row.revision.trim()) ? row.revision.trim().toLowerCase() : void 0).slice(0, 20).flatMap((group) => {
		const [first] = group;
		const other = first === void 0 ? void 0 : group.find((row) => identity(row) !== identity(first) && !oneCollection(row, first));
		if (first === void 0 || other === void 0) return [];
		return [fault("conflict", "shared-revision", `${label(first)} (${placeOf(first.source)}) and ${label(other)} have the same revision: a commit belongs to one repository, so one of the two is a copying error.`, other.source, {
			evidence: first.revision ?? "",
			fix: `revision: <commit of ${label(other)}>`
		})];
	});
}
function unpinned(rows) {
	const loose = rows.filter((row) => row.revision === void 0 || !COMMIT.test(row.revision.trim()));
	const [first] = loose;
	return first === void 0 ? [] : [fault("hint", "unpinned", `House rule: ${loose.length} of ${rows.length} rows have no commit of 40 hexadecimal digits as revision (${lines(loose)}), so what was used cannot be fetched again.`, first.source, {
		about: loose.map((row) => row.id),
		fix: "revision: <commit of the dataset's repository>, or a digest for what has no commits"
	})];
}
function shares(rows) {
	return rows.filter((row) => /^(?:%|percent|per cent)$/iu.test(row.unit ?? "") && (row.size ?? 0) > 100 || (row.weight ?? 0) > 100 || (row.weight ?? 0) < 0).slice(0, 10).map((row) => fault("gap", "share-over-100", `${label(row)} has a share of more than 100 % or below zero.`, row.source, {
		evidence: String(row.weight ?? row.size),
		fix: "Correct the share; sizes go into size and unit."
	}));
}
const hygiene = once((input) => {
	const rows = input.model.records.register?.rows ?? [];
	return rows.length === 0 ? [] : [
		...duplicates(rows),
		...sharedRevision(rows),
		...shares(rows),
		...unpinned(rows)
	];
});
const licences$1 = once((input) => {
	const { register } = input.model.records;
	const rows = register?.rows ?? [];
	if (register === void 0 || !Object.values(register.columns).includes("licence") && rows.every((row) => row.licence === void 0)) return [];
	const silent = rows.filter((row) => row.licence === void 0 || textState$1(row.licence) !== "filled" || UNKNOWN.test(row.licence.trim()));
	const bound = rows.filter((row) => /(?:^|[\s,;/-])NC(?:[\s,;/-]|$)|non-?commercial/iu.test(row.licence ?? ""));
	const out = [];
	if (silent[0] !== void 0) out.push(fault("hint", "licence-unknown", `House rule: ${silent.length} of ${rows.length} register rows have no known licence (${lines(silent)}). Publicly available does not mean free of rights.`, silent[0].source, {
		about: silent.map((row) => row.id),
		fix: "licence: <id of the licence, or the words that the source uses>"
	}));
	if (bound[0] !== void 0) out.push(fault("hint", "licence-non-commercial", `House rule: ${bound.length} register row${bound.length === 1 ? " names" : "s name"} a non-commercial licence (${lines(bound)}); record on what basis the data was used.`, bound[0].source, {
		about: bound.map((row) => row.id),
		fix: "evidence: <path or URL of the permission or of the legal basis>"
	}));
	return out;
});
const unfiltered = once((input) => {
	const rows = input.model.records.register?.rows ?? [];
	const without = rows.filter((row) => NO.test(row.optout?.trim() ?? ""));
	const [first] = without;
	if (first === void 0) return void 0;
	const text = without.filter((row) => modalityOf(row.modality ?? "") === "text");
	const named = text.length === 0 ? "" : `; ${text.length} of them hold text: ${text.slice(0, 6).map((row) => `${label(row)} (line ${row.source.line ?? "?"})`).join(", ")}${text.length > 6 ? ` and ${text.length - 6} more` : ""}`;
	return fault("unknown", "rows-unfiltered", `${without.length} of ${rows.length} register rows record no opt-out or robots filtering${named}. Field 3.1 describes what was done for reservations of rights: does it hold for these rows?`, (text[0] ?? first).source, {
		about: without.map((row) => row.id),
		fix: "optout: robots | tdmrep | list | \"n/a: <reason>\" — or say in field 3.1 which sources it covers"
	});
});

// src/checks/summary/large.ts
const SHARE = .03;
function collection(row) {
	const key = datasetKey(row.base ?? row.id);
	const name = canonical(key.stem);
	return `${key.full?.split("/", 2)[0] ?? ""}/${name}`;
}
function measure(modality, rows) {
	const unsized = [];
	const measured = [];
	const kinds = /* @__PURE__ */ new Set();
	for (const row of rows) {
		const unit = row.unit === void 0 ? void 0 : unitOf(row.unit);
		if (row.size === void 0 || !Number.isFinite(row.size) || row.size < 0 || unit === void 0) {
			unsized.push(row);
			continue;
		}
		kinds.add(unit.kind);
		measured.push({
			row,
			value: row.size * unit.factor
		});
	}
	const total = measured.reduce((sum, one) => sum + one.value, 0);
	if (kinds.size > 1 || total <= 0) return {
		large: [],
		unsized,
		units: [...kinds]
	};
	const groups = /* @__PURE__ */ new Map();
	for (const one of measured) {
		const key = collection(one.row);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else group.push(one);
	}
	return {
		large: [...groups.values()].flatMap((group) => {
			const share = group.reduce((sum, one) => sum + one.value, 0) / total;
			const [first] = group;
			if (!(share > SHARE) || first === void 0) return [];
			return [{
				name: first.row.base ?? label(first.row),
				modality,
				share,
				rows: group.map((one) => one.row),
				bySum: !group.some((one) => one.value / total > SHARE)
			}];
		}).sort((a, b) => b.share - a.share),
		unsized,
		units: [...kinds]
	};
}
const sizes = once((input) => {
	const rows = rowsOf(input, "public");
	const byModality = /* @__PURE__ */ new Map();
	for (const row of rows) for (const word of (row.modality ?? "other").split(/[,;/+]/u, 6)) {
		const modality = modalityOf(word);
		const group = byModality.get(modality);
		if (group === void 0) byModality.set(modality, [row]);
		else if (group.at(-1) !== row) group.push(row);
	}
	const large = [];
	const unsized = /* @__PURE__ */ new Set();
	const mixed = [];
	for (const [modality, group] of byModality) {
		const result = measure(modality, group);
		large.push(...result.large);
		for (const row of result.unsized) unsized.add(row);
		if (result.units.length > 1) mixed.push({
			modality,
			units: result.units,
			rows: group
		});
	}
	return {
		large,
		unsized: [...unsized],
		mixed,
		rows: rows.length
	};
});

// src/checks/summary/cross.ts
const words = (text) => fold(text).trim();
function names(field, wanted) {
	return wanted === void 0 || words(wanted) === "" || ` ${words(field.text)} `.includes(` ${words(wanted)} `);
}
const provider = (field, input) => {
	const model = input.model.records.model;
	const name = model?.data.provider?.name;
	const out = [];
	if (model !== void 0 && !names(field, name)) out.push(fault("unknown", "provider-differs", `Field 1.1.1 does not name the provider of model.yaml, ${name ?? ""} (${placeOf(model.at("provider", "name"))}).`, field.at, {
		evidence: field.text,
		fix: "Use one name in both."
	}));
	if (!/@|https?:\/\/|\+?\d[\d\s()/-]{6,}/u.test(field.text)) out.push(fault("gap", "no-contact", "Field 1.1.1 asks for contact details, and none can be seen.", field.at, {
		evidence: field.text,
		fix: "Add an e-mail address or a web address."
	}));
	return out;
};
const modelNames = (field, input) => {
	const model = input.model.records.model;
	const data = model?.data.model;
	const short = data?.name?.slice(data.name.lastIndexOf("/") + 1);
	const versions = data?.versions ?? [];
	const missing = [...short === void 0 ? [] : [short], ...versions].filter((name) => !names(field, name) && !words(field.text).replaceAll(" ", "").includes(words(name).replaceAll(" ", "")));
	return model !== void 0 && missing.length > 0 ? [fault("gap", "model-not-named", `Field 1.2.1 does not name ${missing.slice(0, 5).join(", ")} of model.yaml; a summary covers the models and versions that it names.`, field.at, {
		evidence: field.text,
		fix: `PST-1.2.1: [${missing.slice(0, 5).join(", ")}, …]`
	})] : [];
};
const dependencies = (field, input) => {
	const model = input.model.records.model;
	const declared = (model?.data.base_models ?? []).map((one) => one.id);
	const facts = input.model.facts.facts.filter((fact) => fact.key === "base_model").flatMap((fact) => [fact.value].flat().flatMap((id) => typeof id === "string" && !declared.includes(id) ? [{
		id,
		at: fact.sources[0]
	}] : []));
	const bases = [...declared.map((id) => ({
		id,
		at: model?.at("base_models")
	})), ...facts].slice(0, 20);
	const silent = bases.filter(({ id }) => !names(field, id.slice(id.lastIndexOf("/") + 1).replace(/@.{0,80}$/u, "")));
	const first = silent[0];
	const ids = silent.map(({ id }) => id.slice(0, 120));
	const whole = bases.slice(0, 8).map(({ id }) => JSON.stringify(id.slice(0, 120))).join(", ");
	const out = first === void 0 ? [] : [fault("conflict", "base-model-missing", `Field 1.2.2 does not name ${ids.length === 1 ? "the base model" : `${ids.length} base models:`} ${ids.slice(0, 5).join(", ")} (${placeOf(first.at)}).`, field.at, {
		evidence: field.text,
		about: silent.map(({ id }) => id),
		fix: `PST-1.2.2: [${whole}, <link to the summary of each>]`
	})];
	if (bases.length > 0 && first === void 0 && !/https?:\/\//u.test(field.text)) out.push(fault("unknown", "base-summary-link", "Field 1.2.2 names the base model without a link to its summary; the template asks for one where it is available.", field.at, { fix: "Add the link, or say that none is public." }));
	return out;
};
const placement = (field, input) => {
	const market = isoDate(input.model.profile.euMarket);
	const told = isoDate(field.text.trim());
	return market !== void 0 && told !== void 0 && market !== told ? [fault("conflict", "placement-differs", `Field 1.2.3 says ${told}; model.yaml declares ${market} (${placeOf(input.model.records.model?.at("dates", "eu_market"))}).`, field.at, { fix: "Use one date in both." })] : [];
};
const modalities = (field, input) => missingModalities(input, chosen(field), modalityOf).map((one) => fault("conflict", "modality-missing", `Field 1.3.1 does not name ${one.modality}, and the register has ${one.rows} row${one.rows === 1 ? "" : "s"} of it (first at ${one.line}).`, field.at, {
	evidence: field.text,
	fix: `Add ${one.modality}, or correct the rows.`
}));
const totals = (field, input) => chosen(fieldOf(input, "PST-1.3.1")).flatMap((word, _, all) => {
	const modality = modalityOf(word);
	const rows = (input.model.records.register?.rows ?? []).filter((row) => modalityOf(row.modality ?? "") === modality);
	if (modality === "other" || rows.length === 0) return [];
	let sum = 0;
	for (const row of rows) {
		const unit = row.unit === void 0 ? void 0 : unitOf(row.unit);
		if (row.size === void 0 || unit?.kind !== KIND_OF[modality]) return [];
		sum += row.size * unit.factor;
	}
	const text = perModality(field, word, all.length === 1);
	const { band } = rangeOf(text ?? "", modality);
	return band === void 0 || bandsOf(sum, modality).includes(band) ? [] : [fault("conflict", "size-contradicted", `Field 1.3.2 chooses another range for ${modality} than the register's rows add up to (${sum.toExponential(2)} ${KIND_OF[modality]} in ${rows.length} rows). Size of the data is meant, not tokens passed over several epochs.`, field.at, {
		evidence: text ?? "",
		about: [`${modality} ${text ?? ""}`],
		fix: "Correct the range or the sizes."
	})];
});
const latest = (field, input) => {
	const named = statedMonths(field.text).toSorted();
	if (named.length === 0) return [fault("gap", "no-month", "Field 1.3.4 asks for the latest month of collection, and no month can be read.", field.at, {
		evidence: field.text,
		fix: "PST-1.3.4: \"MM/YYYY\""
	})];
	const rows = (input.model.records.register?.rows ?? []).filter((row) => (row.collected_to ?? "").slice(0, 7) > (named.at(-1) ?? "") && /^\d{4}-\d{2}/u.test(row.collected_to ?? ""));
	const [first] = rows.toSorted((a, b) => (a.collected_to ?? "") < (b.collected_to ?? "") ? 1 : -1);
	return first === void 0 ? [] : [fault("conflict", "collected-later", `Field 1.3.4 names ${named.at(-1) ?? ""} as the latest month, and the register has ${rows.length} row${rows.length === 1 ? "" : "s"} collected later (latest: ${label(first)}, to ${first.collected_to ?? ""}, ${placeOf(first.source)}).`, field.at, {
		evidence: field.text,
		about: rows.map((row) => row.id),
		fix: `PST-1.3.4: "${(first.collected_to ?? "").slice(5, 7)}/${(first.collected_to ?? "").slice(0, 4)}"`
	})];
};
const largeList = (field, input) => sizes(input).large.flatMap((one) => {
	const key = datasetKey(one.rows[0]?.base ?? one.rows[0]?.id ?? one.name);
	const lower = field.text.toLowerCase();
	return key.full !== void 0 && lower.includes(key.full) || fold(field.text).includes(` ${key.name.replaceAll("-", " ")} `) || names(field, one.name) ? [] : [fault("gap", "large-not-listed", `${one.name} is ${(one.share * 100).toFixed(1)} % of the public ${one.modality} data in the register${one.bySum ? " (its parts added up)" : ""}, above 3 %, and field 2.1.3 does not list it.`, field.at, { fix: `Add ${one.name} with its link (${placeOf(one.rows[0]?.source)}).` })];
});
const listedWithoutRow = (field, input) => {
	if (input.model.records.register === void 0) return [];
	const absent = [...new Set([...field.text.matchAll(/https?:\/\/(?:www\.)?huggingface\.co\/datasets\/[\w.-]{1,100}\/[\w.-]{1,200}/giu)].map(([url]) => url.replace(/\.$/u, "")))].slice(0, 200).map(datasetKey).filter((key) => declaredRow(input, key) === void 0).map((key) => key.full ?? key.name);
	return absent.length === 0 ? [] : [fault("unknown", "listed-without-row", `Field ${field.id.slice(4)} names ${absent.length} dataset${absent.length === 1 ? "" : "s"} without a row in ${input.model.records.register.path}: ${absent.slice(0, 5).join(", ")}${absent.length > 5 ? ` and ${absent.length - 5} more` : ""}. If the register is of another version, give the versions.`, field.at, {
		about: absent.map((name) => `${field.id} ${name}`),
		fix: "Add the rows, or bring the summary up to date."
	})];
};
const crawlerNames = (field, input) => {
	const record = input.model.records.copyright;
	const crawlers = (record?.data.crawlers ?? []).map((one, index) => ({
		names: [one.name, ...one.agents ?? []].filter((name) => name !== void 0 && name.trim() !== ""),
		index
	}));
	const out = crawlers.filter((one) => one.names.length > 0 && !one.names.some((name) => names(field, name))).map((one) => fault("conflict", "crawler-missing", `Field 2.3.2 does not name the crawler ${one.names[0] ?? ""} of copyright.yaml (${placeOf(record?.at("crawlers", one.index))}).`, field.at, {
		evidence: field.text,
		fix: `Add ${one.names[0] ?? ""}.`
	}));
	if (crawlers.length === 0) out.push(fault("unknown", "crawlers-unrecorded", "Field 2.3.2 names crawlers, and copyright.yaml records none.", field.at, { fix: "crawlers: [{name: …, agents: […], robots: true, from: …, to: …}]" }));
	return out;
};
const period = (field) => statedMonths(field.text).length < 2 ? [fault("gap", "no-period", "Field 2.3.5 asks for a period from month to month.", field.at, {
	evidence: field.text,
	fix: "PST-2.3.5: \"MM/YYYY to MM/YYYY\""
})] : [];
const signatory = (field, input) => {
	const { signatory: signed } = input.model.profile;
	const told = answer(input, field.id);
	if (signed === null || told === null) return [];
	const declared = signed.includes("copyright");
	return declared === (told === "yes") ? [] : [fault("conflict", "signatory-differs", `Field 3.1.1 says ${told === "yes" ? "Yes" : "No"}; model.yaml declares that the Copyright chapter is ${declared ? "" : "not "}signed (${placeOf(input.model.records.model?.at("code_of_practice"))}).`, field.at, { fix: "Make both say the same; signing another chapter only is No here." })];
};
function snapshotAge(field, input) {
	const sentence = outline(field.text).sentences.find((one) => monthInSentence(one.text) !== void 0)?.text;
	const policy = policyOf(input);
	const other = sentence === void 0 && policy.kind === "document" ? policy.sentences.find((one) => monthInSentence(one.text) !== void 0) : void 0;
	const words = sentence ?? other?.text;
	const told = words === void 0 ? void 0 : monthInSentence(words);
	if (told === void 0 || words === void 0) return void 0;
	const at = other !== void 0 && policy.kind === "document" ? {
		path: policy.path,
		line: other.line
	} : field.at;
	const found = ageFinding(input, told.asOf, told.shown, at, words);
	return found === void 0 ? void 0 : {
		outcome: "hint",
		finding: found
	};
}
const reservations = (field, input) => {
	const out = [];
	const silent = (copyrightRecord(input).protocols ?? []).map((one) => typeof one === "string" ? one : one.name).filter((name) => textState$1(name) === "filled").filter((name) => !words(field.text).replaceAll(" ", "").includes(words(name).replaceAll(" ", "")));
	if (silent.length > 0) out.push(fault("unknown", "protocol-unnamed", `copyright.yaml records ${silent.slice(0, 5).join(", ")} (${placeOf(place$1(input, "protocols"))}), and field 3.1 does not name ${silent.length === 1 ? "it" : "them"}.`, field.at, { fix: "Name the protocols that are honoured in both." }));
	const rows = unfiltered(input);
	if (rows !== void 0) out.push(rows);
	const old = snapshotAge(field, input);
	return old === void 0 ? out : [...out, old];
};
const policyLink = (field, input) => {
	const summary = copyrightRecord(input).policy_summary;
	return summary === void 0 || field.text.includes(summary) || field.text.includes(repositoryPath$1(summary)) ? [] : [fault("unknown", "policy-link", `Field 3.1 (comments) does not link the policy summary that copyright.yaml records (${placeOf(place$1(input, "policy_summary"))}).`, field.at, { fix: `Add ${summary.slice(0, 200)}.` })];
};
const illegal = (_field, input) => piratedFor(input, "PST-3.2.1").map((one) => ({
	outcome: one.rule === "pirated/named-source" ? "gap" : "unknown",
	finding: one
}));
const generators = (field, input) => {
	const rows = rowsOf(input, "synthetic").filter((row) => row.generator !== void 0 && !names(field, row.generator.slice(row.generator.lastIndexOf("/") + 1)));
	const other = fieldOf(input, "PST-2.5.4");
	return rows.filter((row) => other === void 0 || !names(other, (row.generator ?? "").slice((row.generator ?? "").lastIndexOf("/") + 1))).slice(0, 5).map((row) => fault("gap", "generator-unnamed", `The register says that ${label(row)} was made with ${row.generator ?? ""} (${placeOf(row.source)}); neither 2.5.3 nor 2.5.4 names it.`, field.at, { fix: `Add ${row.generator ?? ""}, with a link to its summary where there is one.` }));
};
const publicAnswers = (field, input) => [...registerFaults(field, input), ...licences$1(input)];
const CROSS = /* @__PURE__ */ new Map([
	["PST-1.1.1", [provider]],
	["PST-1.2.1", [modelNames]],
	["PST-1.2.2", [dependencies]],
	["PST-1.2.3", [placement]],
	["PST-1.3.1", [modalities]],
	["PST-1.3.2", [totals]],
	["PST-1.3.4", [latest]],
	["PST-2.1.1", [publicAnswers]],
	["PST-2.1.3", [largeList, listedWithoutRow]],
	["PST-2.2.1.1", [registerFaults]],
	["PST-2.2.2.1", [registerFaults]],
	["PST-2.3.1", [registerFaults, crawlingFaults]],
	["PST-2.3.2", [crawlerNames, fetcherFaults]],
	["PST-2.3.5", [period, fetchPeriodFaults]],
	["PST-2.3.8", [domainFaults, domainTotalFaults]],
	["PST-2.4.1", [registerFaults]],
	["PST-2.4.2", [registerFaults]],
	["PST-2.5.1", [registerFaults]],
	["PST-2.5.3", [generators]],
	["PST-2.6.1", [registerFaults]],
	["PST-3.1.1", [signatory]],
	["PST-3.1.2", [reservations, honouredFaults]],
	["PST-3.1.3", [policyLink]],
	["PST-3.2.1", [illegal]]
]);

// src/checks/summary/update.ts
const PERIOD = "P6M";
function lastUpdate(input) {
	const text = fieldOf(input, "PST-0.2")?.text.trim();
	return text === void 0 ? void 0 : isoDate(text) ?? surely(text);
}
function ageFault(field, input) {
	const date = lastUpdate(input);
	const days = date === void 0 ? void 0 : daysBetween(date, input.now);
	const limit = date === void 0 ? void 0 : addPeriod(date, PERIOD);
	if (date === void 0 || days === void 0 || limit === void 0 || limit >= input.now) return void 0;
	const { furtherTraining } = input.model.profile;
	const told = furtherTraining === true ? "Further training is declared: see PST-R.update." : furtherTraining === false ? "No further training is declared, so no refresh is due by age." : "Whether the model is trained further is not declared (further_training in model.yaml).";
	return fault("hint", "age", `The summary was last updated on ${date}, ${days} days before ${input.now} and more than six months ago. The six-month rule of the notice (point 29) applies only where the provider trains its marketed model further on additional data. ${told}`, field.at, {
		evidence: field.text,
		about: [`${date} ${told}`]
	});
}
function changesAfter$1(input, since) {
	const { register, model } = input.model.records;
	const out = [];
	for (const row of register?.rows ?? []) {
		const date = isoDate(row.collected_to) ?? isoDate(row.collected_from);
		if (date !== void 0) out.push({
			date,
			what: `data of ${label(row)} collected to ${date}`,
			at: row.source
		});
	}
	for (const [index, stage] of (model?.data.training ?? []).entries()) {
		const date = isoDate(stage.date);
		if (date !== void 0 && model !== void 0) out.push({
			date,
			what: `training stage ${stage.stage ?? index + 1} of ${date}`,
			at: model.at("training", index)
		});
	}
	const changed = register === void 0 ? void 0 : isoDate(input.lastChanges.get(register.path)?.date);
	if (changed !== void 0 && register !== void 0) out.push({
		date: changed,
		what: `the register changed on ${changed}`,
		at: { path: register.path }
	});
	return out.filter((one) => one.date > since && one.date <= input.now).sort((a, b) => a.date < b.date ? -1 : 1);
}
function updateRule(input) {
	if (summaryOf(input).kind !== "read") return {
		outcome: "unknown",
		reason: "No public summary with a date of last update is recorded (PST-R.duty).",
		findings: []
	};
	if (input.model.profile.furtherTraining === false) return {
		outcome: "not-applicable",
		reason: "No further training of the marketed model is declared (further_training: false); without it no refresh is due by age.",
		findings: []
	};
	const field = fieldOf(input, "PST-0.2");
	const updated = lastUpdate(input);
	if (field === void 0 || updated === void 0) return {
		outcome: "unknown",
		reason: "The date of last update (field 0.2) cannot be read.",
		findings: []
	};
	if (input.model.profile.furtherTraining === null && answer(input, "PST-1.3.5") !== "yes") return {
		outcome: "unknown",
		reason: "It is not declared whether the marketed model is trained further: set further_training in model.yaml.",
		findings: []
	};
	const evidence = [evidenceAt(field.at, updated)];
	const [first] = changesAfter$1(input, updated);
	if (first === void 0) {
		const end = addPeriod(updated, PERIOD);
		if (answer(input, "PST-1.3.5") === "yes" && end !== void 0 && end < input.now) return verdict([fault("stale", "update-due", `Field 1.3.5 says that training goes on with new data, and the summary was last updated on ${updated}, more than six months before ${input.now} (notice, point 29).`, field.at, {
			about: [updated],
			fix: `Add the data used since, and set PST-0.2: ${input.now}`
		})], evidence, end === void 0 ? {} : { due: end });
		return {
			outcome: "recorded",
			reason: `No data change after the last update of ${updated} is recorded; the clock does not run.`,
			evidence,
			findings: []
		};
	}
	const due = addPeriod(first.date, PERIOD);
	if (due === void 0) return {
		outcome: "unknown",
		reason: "The dates cannot be read.",
		findings: []
	};
	if (due < input.now) return verdict([fault("stale", "update-due", `The training data changed after the last update of the summary (${updated}): ${first.what} (${placeOf(first.at)}). Six months from then ended on ${due} (notice, point 29; start of the clock: our reading).`, field.at, { fix: `Add the data, and set PST-0.2: ${input.now}` })], evidence, { due });
	return {
		outcome: "recorded",
		reason: `The training data changed on ${first.date} (${first.what}); the next update is due by ${due}, or sooner if the change is materially significant, which a person decides.`,
		due,
		evidence,
		findings: []
	};
}

// src/law/conditions.ts
function holds(condition, answer, profile) {
	if ("field" in condition) {
		const given = answer(condition.field);
		return given === null ? null : given === condition.equals;
	}
	if ("profile" in condition) {
		const declared = profile[condition.profile];
		return declared === null ? null : declared === condition.equals;
	}
	const any = "any" in condition;
	const results = (any ? condition.any : condition.all).map((inner) => holds(inner, answer, profile));
	if (results.includes(any)) return any;
	return results.includes(null) ? null : !any;
}
function owed(field, answer, profile) {
	if (field.when === void 0) return field.level === "required" || field.level === "must" ? true : null;
	const result = holds(field.when, answer, profile);
	if (field.whenIs === "necessary") return result === false ? false : null;
	if (field.whenIs === "sufficient") return result === true ? true : null;
	return result;
}

// src/checks/summary/fields-check.ts
const NA_ALLOWED = /* @__PURE__ */ new Set([
	"PST-1.1.2",
	"PST-1.2.2",
	"PST-1.3.6",
	"PST-1.3.7"
]);
const NONE_ALLOWED = /* @__PURE__ */ new Set(["PST-3.2.1", "PST-3.1.2"]);
function openCondition(field, input) {
	if (field.id === "PST-2.1.3") {
		const found = sizes(input);
		return found.large.length > 0 ? true : found.rows > 0 && found.unsized.length === 0 && found.mixed.length === 0 ? false : null;
	}
	if (field.id === "PST-1.3.6") return chosen(fieldOf(input, "PST-1.3.1")).some((word) => /^(?:text|audio|speech)/iu.test(word)) ? true : null;
	if (field.id === "PST-1.2.2" && (input.model.records.model?.data.base_models?.length ?? 0) > 0) return true;
	if (field.id === "PST-2.3.8") return answer(input, "PST-2.3.1") === "yes" || input.model.profile.crawls === true ? true : input.model.profile.crawls;
	return null;
}
function isOwed(field, input) {
	const told = owed(field, (id) => answer(input, id), input.model.profile);
	return told === null && field.level === "required_if" ? openCondition(field, input) : told;
}
const conditionOf = (field) => field.condition === void 0 ? "" : ` (${field.condition})`;
function unanswered(entry, field, due) {
	const id = short(entry.id);
	const fix = `${entry.id}: <${(entry.fieldType ?? "text").slice(0, 60)}>   # ${entry.title.slice(0, 100)}`;
	const evidence = field.text === "" ? {} : { evidence: field.text };
	if (due === null) return {
		outcome: "unknown",
		reason: `Field ${id} is empty; it is owed only under its condition${conditionOf(entry)}, which a person must decide.`,
		findings: []
	};
	const [rule, message] = {
		empty: ["field-missing", `Field ${id}, ${entry.title}, is empty.`],
		placeholder: ["placeholder", `Field ${id}, ${entry.title}, holds a placeholder.`],
		denial: ["denial", `Field ${id}, ${entry.title}, holds a bare denial without a reason.`],
		na: ["na-not-an-answer", `Field ${id}, ${entry.title}, says N/A, which is no answer here${conditionOf(entry)}.`],
		"see-elsewhere": ["see-elsewhere", `Field ${id}, ${entry.title}, only points elsewhere; the template asks for the content itself.`]
	}[field.state] ?? ["field-missing", `Field ${id} is empty.`];
	return verdict([fault("gap", rule, message, field.at, {
		...evidence,
		fix
	})]);
}
function notOwed(entry, field, input) {
	const reason = `Owed only under its condition${conditionOf(entry)}.`;
	if (field.state !== "filled" || entry.when === void 0 || !("field" in entry.when)) return {
		outcome: "not-applicable",
		reason,
		findings: []
	};
	if (answer(input, entry.when.field) !== "no") return {
		outcome: "not-applicable",
		reason,
		findings: []
	};
	if (/^\s*(?:no|none|false|not? )/iu.test(field.text)) return {
		outcome: "not-applicable",
		reason,
		findings: []
	};
	const other = fieldOf(input, entry.when.field);
	return verdict([fault("conflict", "filled-despite-no", `Field ${short(entry.id)} is filled although ${short(entry.when.field)} says No${other?.at.line === void 0 ? "" : ` (line ${other.at.line})`}.`, field.at, {
		evidence: field.text,
		fix: "Correct the answer, or empty this field."
	})]);
}
function shape(entry, field, input) {
	const modalities = chosen(fieldOf(input, "PST-1.3.1"));
	if (entry.id === "PST-0.2") return dateFaults(field, input, false);
	if (entry.id === "PST-1.2.3") return datesFaults(field, input);
	if (entry.id === "PST-1.3.2") return sizeFaults(field, modalities);
	if (entry.id === "PST-1.3.3") return modalities.filter((word) => perModality(field, word, modalities.length === 1) === void 0).map((word) => fault("gap", "content-missing", "Field 1.3.3 does not describe a modality chosen in 1.3.1.", field.at, {
		evidence: word,
		fix: `PST-1.3.3: {${word}: <kinds of content>}`
	}));
	if (entry.fieldType === "yes/no" || entry.id === "PST-1.3.5") return yesNoFaults(field, input);
	return entry.fieldType === "multi-select" ? modalityFaults(field) : [];
}
function filled(entry, field, input) {
	const faults = [...shape(entry, field, input), ...(CROSS.get(entry.id) ?? []).flatMap((rule) => rule(field, input))];
	const age = entry.id === "PST-0.2" ? ageFault(field, input) : void 0;
	if (age !== void 0) faults.push(age);
	const told = typeof field.value === "boolean" ? field.value ? "Yes" : "No" : field.text;
	return verdict(faults, [evidenceAt(field.at, told)]);
}
function notApplicableAnswer(entry, field, due, input) {
	const cross = (CROSS.get(entry.id) ?? []).flatMap((rule) => rule(field, input)).filter((one) => one.outcome === "conflict");
	if (due === true || cross.length > 0) return cross.length > 0 ? verdict(cross) : unanswered(entry, field, due);
	if (due === null && entry.id === "PST-1.1.2" && input.model.profile.establishedInUnion === null) return {
		outcome: "unknown",
		reason: "N/A is an answer where the provider is established in the Union or Art. 54(6) applies; declare provider.established_in_union in model.yaml.",
		evidence: [evidenceAt(field.at, field.text)],
		findings: []
	};
	return {
		outcome: "recorded",
		reason: `N/A is an answer here${conditionOf(entry)}.`,
		evidence: [evidenceAt(field.at, field.text)],
		findings: []
	};
}
function judge(entry) {
	return (input) => {
		const summary = summaryOf(input);
		const field = fieldOf(input, entry.id);
		if (summary.kind !== "read" || field === void 0) return {
			outcome: "unknown",
			reason: summary.kind === "none" || summary.kind === "missing-file" ? "No public summary is recorded (PST-R.duty)." : "The public summary was not read field by field (PST-R.duty).",
			findings: entry.id === "PST-3.2.1" ? (CROSS.get(entry.id) ?? []).flatMap((rule) => rule({
				id: entry.id,
				value: void 0,
				text: "",
				state: "empty",
				at: { path: "" }
			}, input)).map((one) => one.finding) : []
		};
		const due = isOwed(entry, input);
		const voluntary = entry.level === "optional" || entry.level === "encouraged";
		if (field.state === "filled" || voluntary && field.state === "see-elsewhere" || field.state === "denial" && NONE_ALLOWED.has(entry.id) && /^\s*none taken/iu.test(field.text)) return due === false ? notOwed(entry, field, input) : filled(entry, field, input);
		if (field.state === "pointer") return verdict([fault("gap", "not-public", `Field ${short(entry.id)} points at a confidential record; the summary is public and its fields are filled in.`, field.at, { fix: `${entry.id}: <text>` })]);
		if (due === false) return notOwed(entry, field, input);
		if (voluntary) return field.state === "empty" || field.state === "na" ? {
			outcome: "not-applicable",
			reason: entry.level === "optional" ? "Voluntary field, left empty." : "Encouraged, not owed; left empty.",
			findings: []
		} : verdict([fault("hint", "placeholder", `Field ${short(entry.id)} is voluntary and holds no answer: empty it or fill it in.`, field.at, { evidence: field.text })]);
		if (field.state === "na" && NA_ALLOWED.has(entry.id)) return notApplicableAnswer(entry, field, due, input);
		return unanswered(entry, field, due);
	};
}
const fieldChecks = byChapter("summary").filter((entry) => !entry.id.startsWith("PST-R.")).map((entry) => single(entry.id, `Field ${short(entry.id)}: answered under its condition, right type (${entry.fieldType ?? "text"}), no placeholder${CROSS.has(entry.id) ? ", and in agreement with the register, model.yaml, copyright.yaml and facts" : ""}`, judge(entry)));

// src/checks/summary/publication.ts
const FIX = "published: [{url: https://<your website>/<page>, date: <YYYY-MM-DD>, sha256: <digest>, channel: website}, {url: https://huggingface.co/<org>/<model>, date: <YYYY-MM-DD>, channel: hub}]";
const CHANNELS = /(?:^|\.)(?:huggingface\.co|hf\.co|github\.com|githubusercontent\.com|gitlab\.com|modelscope\.cn|kaggle\.com|ollama\.com|civitai\.com)$/iu;
const at = (input, ...keys) => input.model.records.summary?.at("published", ...keys) ?? { path: summaryPath(input) };
const host = (url) => /^https?:\/\/([^/?#\s:]+)/iu.exec(url.trim())?.[1]?.toLowerCase() ?? "";
function nothing(input, what) {
	if (summaryOf(input).kind === "none") return {
		outcome: "unknown",
		reason: "No public summary is recorded (PST-R.duty).",
		findings: []
	};
	return verdict([fault("gap", "missing", `It is not recorded ${what} the public summary is public.`, at(input), { fix: FIX })]);
}
function market(input) {
	return isoDate(input.model.profile.euMarket) ?? isoDate(fieldOf(input, "PST-1.2.3")?.text.trim());
}
function when(input) {
	const list = publishedOf(input);
	if (list.length === 0) return nothing(input, "since when");
	const [first] = list.map((one, index) => ({
		date: isoDate(one.date),
		index
	})).filter((one) => one.date !== void 0).sort((a, b) => a.date < b.date ? -1 : 1);
	if (first === void 0) return verdict([fault("gap", "published-undated", "The places where the summary is public have no dates.", at(input), { fix: "date: <YYYY-MM-DD of first publication>" })]);
	const placed = market(input);
	const evidence = [evidenceAt(at(input, first.index), `first published ${first.date}`)];
	if (placed === void 0) return {
		outcome: "unknown",
		reason: "No date of placement on the Union market is declared, so the date of publication cannot be compared with it.",
		evidence,
		findings: []
	};
	if (first.date > input.now) return verdict([fault("gap", "future-date", `The first publication is dated ${first.date}, in the future.`, at(input, first.index), { fix: "Correct the date." })], evidence);
	return first.date <= placed ? {
		outcome: "recorded",
		evidence,
		findings: []
	} : verdict([fault("gap", "published-late", `The summary was first published on ${first.date}, after the model was placed on the Union market on ${placed}; it is owed by that day at the latest.`, at(input, first.index), { fix: "If an earlier version was public, record it with its date." })], evidence);
}
function where(input) {
	const list = publishedOf(input);
	if (list.length === 0) return nothing(input, "where");
	const pages = list.map((one, index) => ({
		url: one.url?.trim() ?? "",
		index
	})).filter((one) => isUrl$1(one.url));
	const own = pages.find((one) => host(one.url) !== "" && !CHANNELS.test(host(one.url)));
	if (own === void 0) return verdict([fault("gap", "no-website", pages.length === 0 ? "No web address is recorded; a file in a repository alone does not put the summary on the provider's website." : "Only distribution channels are recorded; the summary belongs on the provider's official website as well.", at(input), { fix: FIX })]);
	const faults = [];
	if (!/^https:/iu.test(own.url)) faults.push(fault("unknown", "no-https", "The page is named with http; use https.", at(input, own.index), { evidence: own.url }));
	if (list[own.index]?.sha256 === void 0) faults.push(fault("hint", "no-digest", "House rule: no digest of the published copy is recorded, so a later change cannot be noticed.", at(input, own.index), { fix: "sha256: <digest of the published file>" }));
	return verdict([...faults, ...differing(input)], [evidenceAt(at(input, own.index), own.url)]);
}
function differing(input) {
	const list = publishedOf(input);
	const seen = /* @__PURE__ */ new Map();
	for (const [index, one] of list.entries()) {
		const target = one.url ?? one.path ?? "";
		const kind = /\.([a-z0-9]{2,5})(?:[?#].{0,200})?$/iu.exec(target)?.[1]?.toLowerCase() ?? "page";
		if (one.sha256 === void 0 || one.date === void 0 || kind === "page") continue;
		const key = `${one.date} ${kind}`;
		const other = seen.get(key);
		if (other !== void 0 && list[other]?.sha256?.toLowerCase() !== one.sha256.toLowerCase()) return [fault("conflict", "copies-differ", `Two copies of ${one.date} (entries ${other + 1} and ${index + 1}) have different digests: they are not the same document.`, at(input, index), { fix: "Publish one version everywhere." })];
		if (other === void 0) seen.set(key, index);
	}
	return [];
}
function link(input) {
	const fact = input.model.facts.facts.find((one) => one.key === "summary.links")?.sources[0];
	if (fact !== void 0) return fact;
	const summary = summaryOf(input);
	const targets = [...publishedOf(input).flatMap((one) => [one.url, one.path === void 0 ? void 0 : repositoryPath$1(one.path)]), summary.kind === "read" && summary.from === "markdown" ? summary.path : void 0].filter((one) => one !== void 0 && one.length > 5);
	for (const [path, document] of input.records.documents) {
		if (!/(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path)) continue;
		for (const target of targets) {
			const index = document.text.indexOf(target);
			if (index !== -1) return {
				path,
				line: document.text.slice(0, index).split("\n").length
			};
		}
	}
}
function channels(input) {
	if (summaryOf(input).kind === "none" && publishedOf(input).length === 0) return nothing(input, "where");
	const found = link(input);
	if (found !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt(found, "links the public summary")],
		findings: []
	};
	const hub = publishedOf(input).findIndex((one) => one.url !== void 0 && CHANNELS.test(host(one.url)) || one.channel !== void 0 && !/web ?site/iu.test(one.channel));
	if (hub !== -1) return {
		outcome: "recorded",
		reason: "At least one distribution channel is recorded; whether these are all is for a person to say.",
		evidence: [evidenceAt(at(input, hub))],
		findings: []
	};
	const card = input.model.records.model?.data.model?.card ?? [...input.records.documents.keys()].find((path) => /(?:^|\/)readme\.md$/iu.test(path));
	return verdict([fault("gap", "not-linked", "Neither README nor model card links the public summary; it is to be public with the model on every channel.", card === void 0 ? at(input) : { path: card }, { fix: "[Public summary of training content](<address or path of the summary>)" })]);
}

// src/checks/summary/rules.ts
const NO_REGISTER = "No training-data register is recorded, so this cannot be seen from the repository.";
function duty(input) {
	const summary = summaryOf(input);
	const fix = "Run `gpai-docket init` for a summary.yaml with every field, or point documents.summary at your Markdown summary.";
	switch (summary.kind) {
		case "read": {
			const required = byChapter("summary").filter((entry) => entry.level === "required");
			const empty = required.filter((entry) => fieldOf(input, entry.id)?.state === "empty");
			const evidence = [evidenceAt(summary.record.at(), `${required.length - empty.length} of ${required.length} required fields hold something (${summary.from === "yaml" ? "summary.yaml" : "Markdown in the template's order"})`)];
			return empty.length > required.length / 2 ? verdict([fault("gap", "mostly-empty", `${empty.length} of ${required.length} required fields of the summary are empty: ${empty.slice(0, 8).map((entry) => short(entry.id)).join(", ")}${empty.length > 8 ? " …" : ""}.`, summary.record.at(), {
				about: empty.map((entry) => entry.id),
				fix: "Fill in the fields; a document of another form does not replace the template."
			})], evidence) : {
				outcome: "recorded",
				evidence,
				findings: []
			};
		}
		case "elsewhere": {
			const why = {
				url: "a web address, which is not opened here",
				"not-text": "no text file (tick boxes are never read from PDF text)",
				"not-template": "not in the template's order: fewer than six of its labels were found"
			}[summary.why];
			return {
				outcome: "unknown",
				reason: `The summary is named, but it is ${why}.`,
				evidence: [evidenceAt(summary.at, summary.target)],
				findings: [fault("unknown", "not-read", `The public summary is named, but it is ${why}; its fields were not judged.`, summary.at, {
					evidence: summary.target,
					fix: "Keep a structured source beside it: .gpai/summary.yaml, or the Markdown that it was made from."
				}).finding]
			};
		}
		case "missing-file": return verdict([fault("gap", "no-such-file", "The public summary points at a file that is not in this repository.", summary.at, {
			evidence: summary.target,
			fix
		})]);
		case "none": {
			const path = summaryPath(input);
			if (input.records.paths.has(path)) return verdict([fault("gap", "missing", "The record of the public summary holds no answer yet. Every provider of a model on the Union market owes a summary, open source included.", { path }, { fix: "Remove the # before each field and answer it, or point documents.summary at your Markdown summary." })]);
			return verdict([fault("gap", "missing", "No public summary of the training content is recorded. Every provider of a model on the Union market owes one, open source included.", { path }, { fix })]);
		}
	}
}
function oneCategory(input) {
	const { register } = input.model.records;
	if (register === void 0) return {
		outcome: "unknown",
		reason: NO_REGISTER,
		findings: []
	};
	const faults = [];
	const first = /* @__PURE__ */ new Map();
	for (const row of register.rows) {
		const key = datasetKey(row.id);
		const id = key.full ?? key.name;
		const other = first.get(id);
		if (other === void 0) first.set(id, row);
		else if (row.category !== void 0 && other.category !== void 0 && row.category !== other.category && faults.length < 20) faults.push(fault("conflict", "two-categories", `${label(row)} is ${row.category} here and ${other.category} at ${placeOf(other.source)}; a dataset is reported in one category.`, row.source, { fix: "Keep the most relevant category." }));
	}
	const without = register.rows.filter((row) => row.category === void 0);
	const scraped = without.filter((row) => /\bscraped\b|\bcrawled\b/iu.test(`${row.id} ${row.name ?? ""}`));
	if (scraped[0] !== void 0) faults.push(fault("unknown", "scraped-by-whom", `${scraped.length} rows without a category speak of scraping (${lines(scraped)}): who scraped decides between 2.1 and 2.3.`, scraped[0].source, {
		evidence: scraped[0].id,
		about: scraped.map((row) => row.id),
		fix: "category: crawled   # if done by or for the provider; public for a ready-made dataset"
	}));
	const [open] = without;
	if (open !== void 0) faults.push(fault(without.length === register.rows.length ? "unknown" : "gap", "no-category", `${without.length} of ${register.rows.length} register rows have no category of section 2 (${lines(without)}).`, open.source, {
		...open.category_raw === void 0 ? {} : { evidence: open.category_raw },
		about: without.map((row) => row.id),
		fix: "category: public | licensed | private | crawled | user | synthetic | other"
	}));
	return verdict(faults, [evidenceAt({ path: register.path }, `${register.rows.length} rows`)]);
}
function oneDataset(input) {
	const { register } = input.model.records;
	if (register === void 0) return {
		outcome: "unknown",
		reason: NO_REGISTER,
		findings: []
	};
	return verdict(hygiene(input), [evidenceAt({ path: register.path }, `${register.rows.length} rows`)]);
}
function stages(input) {
	const { register } = input.model.records;
	const faults = undeclared$1(input);
	if (register === void 0 && faults.length === 0) return {
		outcome: "unknown",
		reason: "No training-data register is recorded: whether every stage and source is covered cannot be seen.",
		findings: []
	};
	return verdict(faults, register === void 0 ? [] : [evidenceAt({ path: register.path }, `${register.rows.length} rows; every dataset named in configs, mixes and cards was looked up`)]);
}
function large(input) {
	if (input.model.records.register === void 0) return {
		outcome: "unknown",
		reason: NO_REGISTER,
		findings: []
	};
	const found = sizes(input);
	if (found.rows === 0) return {
		outcome: "unknown",
		reason: "The register has no rows of category public, so no shares can be computed.",
		findings: []
	};
	const faults = [];
	const [unsized] = found.unsized;
	if (unsized !== void 0) faults.push(fault("unknown", "no-size", `${found.unsized.length} of ${found.rows} public rows have no size with a unit (${lines(found.unsized)}), so shares above 3 % cannot be told for sure.`, unsized.source, {
		about: found.unsized.map((row) => row.id),
		fix: "size: 1.3e12, unit: tokens   # after pre-processing; one unit per modality"
	}));
	for (const one of found.mixed) faults.push(fault("unknown", "mixed-units", `The public ${one.modality} rows are measured in ${one.units.join(" and ")}; use one unit per modality (the text fixes none: our reading).`, one.rows[0]?.source, { fix: "unit: tokens" }));
	for (const one of found.large.filter((candidate) => candidate.bySum)) faults.push(fault("unknown", "parts-add-up", `The parts of ${one.name} are each at most 3 % and ${(one.share * 100).toFixed(1)} % together (${lines(one.rows)}): one collection is not split to stay under.`, one.rows[0]?.source, {
		about: one.rows.map((row) => row.id),
		fix: "If they are one collection, list it in 2.1.3; if not, give them different `base`."
	}));
	const shown = found.large.slice(0, 10).map((one) => evidenceAt(one.rows[0]?.source ?? { path: "" }, `${one.name}: ${(one.share * 100).toFixed(1)} % of public ${one.modality} data`));
	return verdict(faults, shown);
}
function domains(sme) {
	return (input) => {
		const { crawls, sme: declared } = input.model.profile;
		if (crawls === false) return {
			outcome: "not-applicable",
			reason: "The provider declares that it does not crawl (crawls: false).",
			findings: []
		};
		if (declared !== null && declared !== sme) return {
			outcome: "not-applicable",
			reason: declared ? "Declared as an SME: see PST-R.domains.sme." : "Not declared as an SME: see PST-R.domains.",
			findings: []
		};
		const field = fieldOf(input, "PST-2.3.8");
		if (field === void 0 || field.state === "empty" && answer(input, "PST-2.3.1") !== "no") return {
			outcome: "unknown",
			reason: "No list of domains is recorded in field 2.3.8.",
			findings: []
		};
		if (answer(input, "PST-2.3.1") === "no") return {
			outcome: "not-applicable",
			reason: "Field 2.3.1 says that no crawlers were used.",
			findings: []
		};
		if (domainList(field, input) === "elsewhere") return {
			outcome: "unknown",
			reason: "The list of domains lies outside this repository; its length was not counted.",
			findings: []
		};
		return verdict(domainFaults(field, input), [evidenceAt(field.at, field.text)]);
	};
}
function synthetic(input) {
	const { register } = input.model.records;
	if (register === void 0) return {
		outcome: "unknown",
		reason: NO_REGISTER,
		findings: []
	};
	const faults = [];
	const silent = rowsOf(input, "synthetic").filter((row) => row.generator === void 0);
	if (silent[0] !== void 0) faults.push(fault("gap", "no-generator", `${silent.length} synthetic row${silent.length === 1 ? " names" : "s name"} no generator (${lines(silent)}); section 2.5 asks which models made the data.`, silent[0].source, {
		about: silent.map((row) => row.id),
		fix: "generator: <org/model>"
	}));
	for (const category of ["licensed", "private"]) {
		const made = rowsOf(input, category).filter((row) => row.generator !== void 0);
		if (made[0] !== void 0) faults.push(fault("unknown", "synthetic-route", `${made.length} ${category} row${made.length === 1 ? " was" : "s were"} made with an AI model (${lines(made)}): data made on the provider's behalf belongs to 2.5.`, made[0].source, {
			about: made.map((row) => `${category} ${row.id}`),
			fix: "category: synthetic   # if it was made on your behalf"
		}));
	}
	return verdict(faults, [evidenceAt({ path: register.path }, `${rowsOf(input, "synthetic").length} synthetic rows`)]);
}
function modifier(input) {
	if (input.model.profile.role !== "modifier") return {
		outcome: "not-applicable",
		reason: "The role is not modifier.",
		findings: []
	};
	const field = fieldOf(input, "PST-1.2.2");
	if (field === void 0) return {
		outcome: "unknown",
		reason: "No public summary is recorded (PST-R.duty).",
		findings: []
	};
	if (field.state !== "filled") return verdict([fault("gap", "base-model-missing", "A modifier names the model that it modified in field 1.2.2.", field.at, { fix: "PST-1.2.2: [<org/base model>, <link to its summary>]" })]);
	if (!/https?:\/\//u.test(field.text)) return verdict([fault("unknown", "base-summary-link", "Field 1.2.2 has no link to the summary of the modified model; the template asks for one where it is available.", field.at, {
		evidence: field.text,
		fix: "Add the link, or say that none is public."
	})], [evidenceAt(field.at, field.text)]);
	return {
		outcome: "recorded",
		reason: "Only the content used for the modification is owed; that nothing else is listed is for a person to see.",
		evidence: [evidenceAt(field.at, field.text)],
		findings: []
	};
}
const GAP_WORDS = /not available|no longer available|disproportionate|best efforts?|could not be (?:obtained|determined|established)|nicht verfügbar|unverhältnismäßig|non disponible|non disponibil|no disponible/iu;
const COMMENTS = [
	"PST-1.3.8",
	"PST-2.1.5",
	"PST-2.2.2.5",
	"PST-2.3.9",
	"PST-2.4.5",
	"PST-2.5.5",
	"PST-2.6.3",
	"PST-3.1.3",
	"PST-3.3.1"
];
function gaps(input) {
	if (summaryOf(input).kind !== "read") return {
		outcome: "unknown",
		reason: "No public summary is recorded (PST-R.duty).",
		findings: []
	};
	const empty = byChapter("summary").filter((entry) => entry.level === "required" && fieldOf(input, entry.id)?.state === "empty");
	if (empty.length === 0) return {
		outcome: "recorded",
		reason: "No required field is empty.",
		findings: []
	};
	const told = COMMENTS.map((id) => fieldOf(input, id)).find((field) => field !== void 0 && GAP_WORDS.test(field.text));
	if (told !== void 0) return {
		outcome: "recorded",
		reason: "A gap is stated; whether best efforts were made is for a person to judge.",
		evidence: [evidenceAt(told.at, told.text)],
		findings: []
	};
	return verdict([fault("gap", "gap-unstated", `${empty.length} required field${empty.length === 1 ? " is" : "s are"} empty (${empty.slice(0, 8).map((entry) => short(entry.id)).join(", ")}${empty.length > 8 ? " …" : ""}) and no additional-comments box states the gap with its reason.`, { path: summaryPath(input) }, {
		about: empty.map((entry) => entry.id),
		fix: "State in the comments box of that section what is missing and why it is not available despite best efforts."
	})]);
}
function legacy(input) {
	const state = duty(input);
	return state.outcome === "recorded" ? {
		...state,
		due: "2027-08-02"
	} : {
		...state,
		due: "2027-08-02",
		findings: [],
		...state.outcome === "gap" ? {
			outcome: "unknown",
			reason: "Model declared as placed before 2 August 2025: its summary has to be public by 2 August 2027 (PST-R.duty)."
		} : {}
	};
}
function openSource(input) {
	const state = duty(input);
	return state.outcome === "recorded" ? state : {
		outcome: "unknown",
		reason: "Open-source providers owe the summary as well; see PST-R.duty.",
		findings: []
	};
}
function onRequest(input) {
	const value = copyrightRecord(input).contact;
	const way = value === void 0 ? void 0 : channel(value);
	return way !== void 0 && (way.kind === "mail" || way.kind === "web") ? {
		outcome: "recorded",
		evidence: [evidenceAt(place$1(input, "contact"), way.value)],
		findings: []
	} : {
		outcome: "unknown",
		reason: "Recommended, not owed: no contact for questions on domains is recorded.",
		findings: []
	};
}
const ruleChecks = [
	single("PST-R.duty", "A summary in the template's form is there and can be read", duty),
	single("PST-R.open-source", "The summary is there for open-source models too", openSource),
	single("PST-R.stages", "Undeclared datasets: every dataset named in training configs, data mixes and card front matter has a row in the register", stages),
	single("PST-R.dataset", "Register rows: duplicates, one revision on two datasets, shares above 100 %, unpinned revisions (house rule)", oneDataset),
	single("PST-R.one-category", "Each dataset in one category of section 2", oneCategory),
	single("PST-R.large", "Shares of public data per modality from the register's sizes, parts of one collection added up", large),
	single("PST-R.domains", "Length and form of the domain list: top 10 %", domains(false)),
	single("PST-R.domains.sme", "Length and form of the domain list for SMEs: top 5 % or 1,000, whichever is lower", domains(true)),
	single("PST-R.synthetic", "Synthetic rows name their generator and stand in the right category", synthetic),
	single("PST-R.modifier", "Modified model named in 1.2.2 with a link to its summary", modifier),
	single("PST-R.update", "Six-month clock, only under further training and from the first recorded data change after the last update", updateRule),
	single("PST-R.publish.when", "First publication not later than the placement on the Union market", when),
	single("PST-R.publish.where", "A page of the provider's own website in the list of publications; copies with one digest", where),
	single("PST-R.publish.channels", "README or model card links the summary, or a distribution channel is recorded", channels),
	single("PST-R.legacy", "Countdown to 2 August 2027 for models placed before 2 August 2025", legacy),
	single("PST-R.gaps", "Older models: an empty required field needs a stated gap with its reason", gaps),
	single("PST-R.upon-request", "A contact for questions on domains (recommended)", onRequest)
];

// src/checks/summary/checks.ts
const summaryChecks = [...ruleChecks, ...fieldChecks];

// src/checks/transparency/options.ts
function ticked(value) {
	if (typeof value === "string") return value.slice(0, 2e3).split(/[,;/\n]|\band\b/).map((part) => part.trim().toLowerCase()).filter((part) => part !== "");
	if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => typeof one === "string" ? [one.trim().toLowerCase()] : ticked(one));
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).slice(0, 100).flatMap(([key, child]) => child === true || typeof child === "string" && child.trim() !== "" && child.toLowerCase() !== "no" ? [key.trim().toLowerCase()] : []);
}
const MODALITIES = [
	["text", /^(?:text|code|language)/],
	["images", /^(?:image|picture|vision|photo)/],
	["audio", /^(?:audio|speech|sound|music|voice)/],
	["video", /^video/]
];
function modality(word) {
	const clean = word.trim().toLowerCase();
	return MODALITIES.find(([, pattern]) => pattern.test(clean))?.[0] ?? "other";
}
const modalityRule = (answer) => {
	if (ticked(answer.value).filter((word) => modality(word) === "other" && !/^other\b\W+\w/.test(word)).length === 0) return [];
	return [gap("option", `${answer.obligation.title}: an item is none of Text, Images, Audio, Video, Other (specify).`, answer.at, `${answer.id}: [Text]   # or "Other: <what>"`)];
};
function modalityFacts(key) {
	return (answer, input) => {
		const found = factsOf(input.model.facts, key);
		const [first] = found;
		if (first === void 0) return [];
		const shown = new Set(found.flatMap((fact) => ticked(Array.isArray(fact.value) ? fact.value : [fact.value])).map(modality).filter((word) => word !== "other"));
		const named = new Set(ticked(answer.value).map(modality));
		const place = placeOf(first.sources[0]);
		const missing = [...shown].filter((word) => !named.has(word));
		const extra = [...named].filter((word) => word !== "other" && !shown.has(word));
		const wanted = [...shown].map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join(", ");
		return [...missing.length === 0 ? [] : [conflict("modality", `${answer.obligation.title}: the record does not name ${missing.join(", ")}, which ${place} shows.`, answer.at, `${answer.id}: [${wanted}]`)], ...extra.length === 0 || shown.size === 0 ? [] : [conflict("modality", `${answer.obligation.title}: the record names ${extra.join(", ")}, which the artifacts do not show (${place}).`, answer.at, `${answer.id}: [${wanted}]`)]];
	};
}
const oneOption = (answer) => {
	const options = answer.obligation.options ?? [];
	const words = Array.isArray(answer.value) ? answer.value : [answer.value];
	const chosen = options.filter((option) => words.some((word) => startsWithOption(word, option)) || startsWithOption(answer.text, option));
	if (chosen.length === 1) return [];
	const message = chosen.length === 0 ? "the answer is none of the form's options." : "more than one option is named.";
	return [gap("option", `${answer.obligation.title}: ${message}`, answer.at, `${answer.id}: "${options[0] ?? ""}"   # one of: ${options.join(" | ")}`)];
};
function startsWithOption(word, option) {
	const value = typeof word === "object" && word !== null ? Object.values(word)[0] : word;
	if (typeof value !== "string") return false;
	const text = value.trim().toLowerCase().replaceAll(/[\u2010-\u2015]/g, "-").replaceAll(/\s*-\s*/g, "-");
	const wanted = option.toLowerCase();
	return text === wanted || text.startsWith(wanted) && /^[\s,;:(.]/.test(text.slice(wanted.length));
}

// src/checks/transparency/cross.ts
function summaryAnswer(input, id) {
	const file = input.model.records.summary;
	const value = unwrapped(file !== void 0 && Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : void 0);
	if (file === void 0 || value === void 0) return void 0;
	const state = typeof value === "boolean" ? { kind: "value" } : stateOf(value);
	return state.kind === "value" || state.kind === "denial" || state.kind === "na" ? {
		value,
		text: wordsOf(value),
		place: placeOf(file.at("fields", id))
	} : void 0;
}
function yesNo(value) {
	if (typeof value === "boolean") return value;
	if (typeof value !== "string") return void 0;
	const word = /^(yes|no)\b/i.exec(value.trim())?.[1]?.toLowerCase();
	return word === void 0 ? void 0 : word === "yes";
}
function disagree(answer, other, what) {
	return conflict("differs-from-summary", `${answer.obligation.title}: ${what} than the public summary says (${other.place}).`, answer.at, "make both records say the same, or correct the one that is wrong");
}
function overlapping(id) {
	return (answer, input) => {
		const other = summaryAnswer(input, id);
		if (other === void 0) return [];
		const mine = fold$1(answer.text);
		const theirs = fold$1(other.text);
		if (mine === "" || theirs === "" || mine.includes(theirs) || theirs.includes(mine)) return [];
		if (parts(answer.value).map(fold$1).filter((name) => name.length > 1).some((name) => theirs.includes(name)) || parts(other.value).map(fold$1).some((name) => name.length > 1 && mine.includes(name))) return [];
		return [disagree(answer, other, "another value")];
	};
}
function parts(value) {
	if (typeof value === "string") return value.slice(0, 2e3).split(/[,;\n]/);
	if (Array.isArray(value)) return value.slice(0, 100).flatMap(parts);
	return value !== null && typeof value === "object" ? Object.values(value).slice(0, 100).flatMap(parts) : [];
}
const sameDate = (answer, input) => {
	const other = summaryAnswer(input, "PST-1.2.3");
	const mine = dateOf(answer);
	if (other === void 0 || mine === void 0 || other.text.includes(mine)) return [];
	return [disagree(answer, other, "another date")];
};
const sameModalities = (answer, input) => {
	const other = summaryAnswer(input, "PST-1.3.1");
	if (other === void 0) return [];
	const set = (value) => [...new Set(ticked(value).map(modality))].sort().join(" ");
	return set(answer.value) === set(other.value) ? [] : [disagree(answer, other, "other modalities")];
};
const PROVENANCE = [
	{
		option: /^(?:web )?crawl/,
		name: "Web crawling",
		questions: ["PST-2.3.1"]
	},
	{
		option: /^private|^licen[cs]ed|third part/,
		name: "Private non-publicly available datasets obtained from third parties",
		questions: ["PST-2.2.1.1", "PST-2.2.2.1"]
	},
	{
		option: /^user data/,
		name: "User data",
		questions: ["PST-2.4.1", "PST-2.4.2"]
	},
	{
		option: /^public/,
		name: "Publicly available datasets",
		questions: ["PST-2.1.1"]
	},
	{
		option: /^synthetic/,
		name: "Synthetic data that is not publicly accessible",
		questions: ["PST-2.5.1"]
	},
	{
		option: /^other\b|^data collected through other/,
		name: "Data collected through other means / Other",
		questions: ["PST-2.6.1"]
	}
];
function namesProvenance(value, index) {
	const option = PROVENANCE[index]?.option;
	return option !== void 0 && provenanceItems(value).some((item) => option.test(item));
}
function provenanceItems(value) {
	return typeof value === "string" ? value.slice(0, 4e3).split(/[;\n]/).map((part) => part.trim().toLowerCase()) : ticked(value);
}
const sameProvenance = (answer, input) => PROVENANCE.flatMap(({ name, questions }, index) => {
	const given = questions.flatMap((id) => {
		const other = summaryAnswer(input, id);
		return other === void 0 ? [] : [other];
	});
	const answers = given.map((other) => yesNo(other.value));
	if (given.length < questions.length && !answers.includes(true)) return [];
	if (answers.includes(void 0)) return [];
	const [first] = given;
	const yes = answers.includes(true);
	if (first === void 0 || namesProvenance(answer.value, index) === yes) return [];
	const where = given.map((other) => other.place).join(", ");
	return [conflict("differs-from-summary", `${answer.obligation.title}: "${name}" is ${yes ? "not named here, but the public summary answers yes" : "named here, but the public summary answers no"} (${where}).`, answer.at, yes ? `add "${name}" to ${answer.id}, or correct the summary` : `remove "${name}" from ${answer.id}, or correct the summary`)];
});
const TEXT_RANGES = [
	{
		pattern: /less than 1 billion tokens/i,
		from: 0,
		to: 1e9
	},
	{
		pattern: /1 billion to 10 trillion tokens/i,
		from: 1e9,
		to: 0x9184e72a000
	},
	{
		pattern: /more than 10 trillion tokens/i,
		from: 0x9184e72a000,
		to: Number.POSITIVE_INFINITY
	}
];
const insideRange = (answer, input) => {
	const other = summaryAnswer(input, "PST-1.3.2");
	const range = other === void 0 ? void 0 : TEXT_RANGES.find(({ pattern }) => pattern.test(other.text));
	const tokens = quantities(answer.value).filter((one) => /\btoken/.test(one.unit)).map((one) => one.value);
	if (other === void 0 || range === void 0 || tokens.length === 0) return [];
	const largest = Math.max(...tokens);
	return largest >= range.from && largest <= range.to ? [] : [disagree(answer, other, "a number of tokens outside the range")];
};
const COMPARISONS = {
	"MDF-GEN-1": overlapping("PST-1.1.1"),
	"MDF-GEN-2": overlapping("PST-1.2.1"),
	"MDF-GEN-5": sameDate,
	"MDF-GEN-6": overlapping("PST-1.2.2"),
	"MDF-DAT-1": sameModalities,
	"MDF-DAT-2": sameProvenance,
	"MDF-DAT-5": insideRange
};
function crossFaults(answer, input) {
	return COMPARISONS[answer.id]?.(answer, input) ?? [];
}
function naAgainstSummary(summaryId, id) {
	return (at, input) => {
		const other = summaryAnswer(input, summaryId);
		if (other === void 0 || stateOf(other.value).kind !== "value") return [];
		return [conflict("differs-from-summary", `N/A here, but the public summary gives content (${other.place}).`, at, `answer ${id} as in the summary`)];
	};
}

// src/checks/transparency/form-check.ts
const RANK = [
	"conflict",
	"gap",
	"stale",
	"unknown"
];
function resultOf(id, faults, evidence) {
	const sorted = [...faults].sort((a, b) => RANK.indexOf(a.outcome) - RANK.indexOf(b.outcome));
	const [first] = sorted;
	if (first === void 0) return {
		id,
		outcome: "recorded",
		...evidence === void 0 ? {} : { evidence },
		findings: []
	};
	return {
		id,
		outcome: first.outcome,
		...first.outcome === "unknown" ? { reason: first.finding.message } : {},
		findings: sorted.map((fault) => fault.finding)
	};
}
function exampleOf(spec, input) {
	return typeof spec.example === "string" ? spec.example : spec.example(input);
}
function isForDownstream(obligation) {
	return obligation.recipients?.includes("DP") === true;
}
function documentElsewhere(input) {
	const named = input.model.records.model?.data.documents?.["model_documentation"]?.slice(0, 200);
	if (named === void 0) return void 0;
	return /^https:\/\/\S+$/i.test(named) || input.records.paths.has(named.replace(/^\.\//, "")) ? named : void 0;
}
function fieldResult(id, spec, input) {
	const { records } = input.model;
	const obligation = input.obligation(id);
	const always = spec.always?.(input) ?? [];
	const { value, at } = fieldAt(records, id);
	const file = records.documentation?.path ?? `${records.folder}/documentation.yaml`;
	const fix = `${id}: ${exampleOf(spec, input)}   # in ${file}`;
	const gap = (rule, message) => resultOf(id, [{
		outcome: "gap",
		finding: finding(`form/${rule}`, `${obligation.title}: ${message}`, at, { fix })
	}, ...always]);
	const broken = records.problems.find((problem) => problem.kind === "invalid" && problem.path === file);
	if (records.documentation === void 0 && broken !== void 0) return {
		id,
		outcome: "unknown",
		reason: `${file} cannot be read: ${broken.message}`,
		findings: always.map((fault) => fault.finding)
	};
	const elsewhere = records.documentation === void 0 ? documentElsewhere(input) : void 0;
	if (elsewhere !== void 0) return {
		id,
		outcome: "unknown",
		reason: `The documentation is kept at ${elsewhere}, where its fields cannot be read one by one. Record this field in ${file}, or a pointer to it.`,
		findings: always.map((fault) => fault.finding)
	};
	const state = stateOf(value);
	const given = evidenceAt(at);
	switch (state.kind) {
		case "absent": return gap("missing", "no answer is recorded.");
		case "placeholder": return gap("placeholder", "the answer is a placeholder.");
		case "elsewhere": return gap("see-elsewhere", "the answer only points elsewhere without saying where.");
		case "denial": return spec.statement === true ? resultOf(id, always, [given]) : gap("denial", "a bare denial is no answer; say why.");
		case "na":
			if (obligation.naAllowed !== true) return gap("na-not-allowed", "the form does not allow N/A here.");
			return resultOf(id, [...spec.na?.(at, input) ?? [], ...always], [given]);
		case "invalid": return gap("bad-pointer", `${state.reason}.`);
		case "pointer":
			if (isForDownstream(obligation) && state.pointer.location === void 0) return gap("pointer-without-location", "downstream providers get this item without asking, so the pointer needs a location that they can reach.");
			return resultOf(id, always, [given]);
		case "value": {
			const answer = {
				id,
				value: state.value,
				text: state.text,
				at,
				obligation,
				shown: isForDownstream(obligation),
				rewrite: rewriterOf(records, id)
			};
			return resultOf(id, [
				...(spec.rules ?? []).flatMap((rule) => rule(answer, input)),
				...crossFaults(answer, input),
				...always
			], [given]);
		}
		default: return gap("missing", "no answer is recorded.");
	}
}
function formCheck(name, what, fields) {
	return {
		name,
		handles: Object.keys(fields),
		what,
		run: (input) => Object.entries(fields).map(([id, spec]) => fieldResult(id, spec, input))
	};
}

// src/checks/transparency/compute.ts
function near(a, b, margin) {
	return within(a, b, margin) || within(b, a, margin);
}
function largest(value) {
	const values = quantities(value).map((one) => one.value).filter((one) => one > 0);
	return values.length === 0 ? void 0 : Math.max(...values);
}
function againstEstimates(flop, at, input, title) {
	const found = estimates(input);
	if (found.length === 0 || found.some((one) => near(flop, one.flop, .3))) return [];
	const list = found.slice(0, 3).map((one) => `${formatFlop(one.flop)} by ${one.method} (${placeOf(one.source)})`).join("; ");
	return [conflict("compute", `${title}: the recorded amount is more than 30 % away from every estimate: ${list}.`, at, "correct the amount, or the tokens, hours and parameters that the estimates use")];
}
const fineAmount = (answer, input) => {
	const flop = largest(answer.value);
	if (flop === void 0) return [];
	const declared = declaredCompute(input);
	return [...againstEstimates(flop, answer.at, input, answer.obligation.title), ...declared === void 0 || near(flop, declared.flop, .05) ? [] : [conflict("differs-from-model-record", `${answer.obligation.title}: another amount than compute.flop of model.yaml (${placeOf(declared.source)}).`, answer.at, "make both say the same")]];
};
const coarseAmount = (answer, input) => {
	const flop = largest(answer.value);
	if (flop === void 0) return [];
	const { value, at } = fieldAt(input.model.records, "MDF-CMP-4");
	const fine = stateOf(value).kind === "value" ? largest(value) : void 0;
	if (fine !== void 0) {
		const off = Math.abs(Math.log10(flop) - Math.log10(fine));
		return orderOfMagnitude(flop) === orderOfMagnitude(fine) || off < .31 ? [] : [conflict("coarse-and-fine", `${answer.obligation.title}: not the order of magnitude of MDF-CMP-4 (${placeOf(at)}).`, answer.at, "correct the one that is wrong")];
	}
	const found = estimates(input);
	if (found.length === 0 || found.some((one) => Math.abs(Math.log10(flop) - Math.log10(one.flop)) < 1)) return [];
	return [conflict("compute", `${answer.obligation.title}: not the order of magnitude of any estimate: ${found.slice(0, 3).map((one) => `${formatOrderOfMagnitude(one.flop)} by ${one.method} (${placeOf(one.source)})`).join("; ")}.`, answer.at, `${answer.id}: 10^<exponent>`)];
};
function modelRecordAmount(input) {
	const declared = declaredCompute(input);
	return declared === void 0 ? [] : againstEstimates(declared.flop, declared.source, input, "compute.flop");
}
const RANGES = [
	{
		option: "less than 1 month",
		from: 0,
		to: 31
	},
	{
		option: "1-3 months",
		from: 28,
		to: 92
	},
	{
		option: "3-6 months",
		from: 89,
		to: 184
	},
	{
		option: "more than 6 months",
		from: 181,
		to: Number.POSITIVE_INFINITY
	}
];
function wallClock(numbers) {
	return numbers.find((one) => /wall|calendar|elapsed/.test(one.unit))?.value;
}
const exactTime = (answer, input) => {
	const numbers = quantities(answer.value);
	const faults = [];
	const lower = answer.text.toLowerCase();
	if (!/wall|calendar|elapsed/.test(lower) || !/hardware|gpu|tpu|device|accelerator|chip|node/.test(lower)) faults.push(gap("unit", `${answer.obligation.title}: both wall-clock days and hardware days are asked for.`, answer.at, `${answer.id}: {wall_clock_days: <n>, hardware_days: <n>, hardware: <type>}`));
	const days = wallClock(numbers);
	const { value, at } = fieldAt(input.model.records, "MDF-CMP-1");
	const range = RANGES.find(({ option }) => JSON.stringify(value ?? "").toLowerCase().replaceAll(/[\u2010-\u2015]/g, "-").includes(option));
	if (days !== void 0 && range !== void 0 && (days < range.from || days > range.to)) faults.push(conflict("coarse-and-fine", `${answer.obligation.title}: the wall-clock days do not lie in the range of MDF-CMP-1 (${placeOf(at)}).`, answer.at, "correct the one that is wrong"));
	return faults;
};
const energy = (answer, input) => {
	const [first] = factsOf(input.model.facts, "energy.kwh").filter((fact) => typeof fact.value === "number" && fact.value > 0);
	const [given] = quantities(answer.value);
	if (given === void 0) return [];
	if (/\b(?:kwh|gwh|twh|joule|gj|wh)\b/.test(given.unit.toLowerCase())) return [gap("unit", `${answer.obligation.title}: the form asks for MWh.`, answer.at, `${answer.id}: <n> MWh`, inMegawattHours(answer))];
	const file = input.model.records.model;
	const declared = (file?.data.training ?? []).reduce((sum, stage) => sum + (stage.energy_kwh ?? 0), 0);
	const wrong = [...first === void 0 ? [] : [{
		kwh: first.value,
		place: placeOf(first.sources[0])
	}], ...declared > 0 && file !== void 0 ? [{
		kwh: declared,
		place: placeOf(file.at("training"))
	}] : []].find((one) => !near(given.value, one.kwh / 1e3, .1));
	return wrong === void 0 ? [] : [conflict("energy", `${answer.obligation.title}: another amount than ${wrong.place} gives (${wrong.kwh} kWh = ${wrong.kwh / 1e3} MWh).`, answer.at, `${answer.id}: ${wrong.kwh / 1e3} MWh`)];
};
function inMegawattHours(answer) {
	const { value } = answer;
	if (typeof value === "string") {
		const parts = /^(\d{1,15}(?:\.\d{1,9})?) ?([kGT]?Wh)$/i.exec(value.trim());
		const amount = parts === null ? void 0 : shifted(parts[1] ?? "", parts[2] ?? "");
		return [amount === void 0 ? void 0 : answer.rewrite(`${amount} MWh`)];
	}
	const parts = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
	const { value: number, unit } = parts;
	const amount = typeof number === "number" && typeof unit === "string" && Number.isSafeInteger(number) && Object.keys(parts).length === 2 ? shifted(number.toFixed(0), unit.trim()) : void 0;
	return amount === void 0 ? [void 0] : [answer.rewrite(Number(amount), ["value"]), answer.rewrite("MWh", ["unit"])];
}
function shifted(digits, unit) {
	const places = (/* @__PURE__ */ new Map([
		["wh", -6],
		["kwh", -3],
		["gwh", 3],
		["twh", 6]
	])).get(unit.toLowerCase());
	const [whole = "", fraction = ""] = digits.split(".");
	if (places === void 0 || whole === "") return void 0;
	const all = `${"0".repeat(6)}${whole}${fraction}${"0".repeat(6)}`;
	const point = 6 + whole.length + places;
	return `${all.slice(0, point).replace(/^0+(?=\d)/, "")}.${all.slice(point)}`.replace(/0+$/, "").replace(/\.$/, "");
}
function missingInformation(at, input) {
	return stateOf(fieldAt(input.model.records, "MDF-ENG-2").value).kind === "value" ? [] : [gap("missing-information", "Energy used for training: N/A needs a statement in MDF-ENG-2 of what information is missing.", at, "MDF-ENG-2: \"<which provider withholds which information>\"")];
}
const amountExample = (input) => {
	const [first] = estimates(input);
	return first === void 0 ? "<n>e<exponent>" : `${formatFlop(first.flop)}   # estimate by ${first.method}, to be confirmed`;
};
const orderExample = (input) => {
	const [first] = estimates(input);
	return first === void 0 ? "10^<exponent> FLOP" : `${formatOrderOfMagnitude(first.flop)}   # estimate by ${first.method}, to be confirmed`;
};
const COMPUTE = {
	"MDF-CMP-1": {
		example: "\"1-3 months\"   # or \"less than 1 month\", \"3-6 months\", \"more than 6 months\"",
		rules: [oneOption]
	},
	"MDF-CMP-2": {
		example: "{wall_clock_days: <n>, hardware_days: <n>, hardware: <type>}",
		rules: [figuresRule(1), exactTime]
	},
	"MDF-CMP-3": {
		example: orderExample,
		rules: [figuresRule(1), coarseAmount]
	},
	"MDF-CMP-4": {
		example: amountExample,
		rules: [figuresRule(2), fineAmount],
		always: (input) => [...artifactConflicts("training.tokens", "training.gpu_hours")(input), ...modelRecordAmount(input)]
	},
	"MDF-CMP-5": { example: "\"<method, assumptions, uncertainty>\"" }
};
const ENERGY = {
	"MDF-ENG-1": {
		example: "<n> MWh",
		rules: [figuresRule(2), energy],
		na: missingInformation,
		always: artifactConflicts("energy.kwh", "emissions.co2_grams")
	},
	"MDF-ENG-2": { example: "\"<how it was measured or estimated, or what information is missing>\"" },
	"MDF-ENG-3": {
		example: "<n>e<exponent> FLOP",
		rules: [figuresRule(2)]
	},
	"MDF-ENG-4": { example: "\"<task, number of tokens, hardware>\"" }
};
const computeCheck = formCheck("form-compute", "Training time and computation: units, precision, within 30 % of an estimate, coarse equal to fine", COMPUTE);
const energyCheck = formCheck("form-energy", "Energy: MWh, two figures, equal to the energy in artifacts; N/A with what is missing", ENERGY);

// src/checks/transparency/contacts.ts
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const URL = /https:\/\/[^\s<>"')\]]{4,300}/;
const MAX_LINES$1 = 5e3;
function isContact(text) {
	const short = text.slice(0, 2e3);
	if (stateOf(short).kind !== "value") return false;
	const mail = EMAIL.exec(short)?.[0];
	if (mail !== void 0) return !/@(?:domain|company|yourcompany|your-company|email)\./i.test(mail);
	return URL.test(short);
}
function contactLine(document) {
	const lines = document.text.split("\n", MAX_LINES$1);
	for (const [index, line] of lines.entries()) {
		const short = line.slice(0, 500);
		if (/contact|support|questions|reach us/i.test(short) && EMAIL.test(short) && isContact(short)) return {
			path: document.path,
			line: index + 1,
			text: short
		};
	}
}
function cards(input) {
	const { model } = input.model.records;
	return [
		model?.data.model?.card,
		input.model.facts.path === "." ? "README.md" : `${input.model.facts.path}/README.md`,
		"SUPPORT.md"
	].flatMap((path) => {
		const text = path === void 0 ? void 0 : input.records.documents.get(path.replace(/^\.\//, ""));
		return text === void 0 ? [] : [text];
	});
}
function contact(input) {
	const file = input.model.records.model;
	const given = file?.data.provider?.contact;
	if (file !== void 0 && given !== void 0 && isContact(given)) return recorded("T-1.2.a", evidenceAt(file.at("provider", "contact")));
	const fix = "provider: {contact: <e-mail address or https URL>}   # in model.yaml";
	if (file !== void 0 && given !== void 0) return withFindings("T-1.2.a", "gap", finding("contacts/not-real", "The recorded contact is neither an e-mail address nor a https URL.", file.at("provider", "contact"), { fix }));
	for (const card of cards(input)) {
		const line = contactLine(card);
		if (line !== void 0) return recorded("T-1.2.a", evidenceAt(line, line.text));
	}
	return withFindings("T-1.2.a", "gap", finding("contacts/missing", "No contact for the AI Office and downstream providers is recorded.", { path: file?.path ?? `${input.model.records.folder}/model.yaml` }, { fix }));
}
function published(input) {
	const file = input.model.records.model;
	const card = file?.data.model?.card;
	const named = file?.data.documents?.["model_documentation"];
	if (file !== void 0 && named !== void 0 && /^https:/i.test(named)) return recorded("T-1.2.f", evidenceAt(file.at("documents", "model_documentation")));
	if (file !== void 0 && card !== void 0) return recorded("T-1.2.f", evidenceAt(file.at("model", "card")));
	return unknown("T-1.2.f", "Encouraged only: has publishing all or part of the documentation been considered? Name the public document under documents.model_documentation or model.card.");
}
const contactsCheck = {
	name: "contacts",
	handles: ["T-1.2.a", "T-1.2.f"],
	what: "A real contact in model.yaml or the card; whether documentation is public",
	run: (input) => [contact(input), published(input)]
};

// src/checks/transparency/data.ts
const OPTION = /* @__PURE__ */ new Map([
	["crawled", [0, "Web crawling"]],
	["licensed", [1, "Private non-publicly available datasets obtained from third parties"]],
	["private", [1, "Private non-publicly available datasets obtained from third parties"]],
	["user", [2, "User data"]],
	["public", [3, "Publicly available datasets"]],
	["synthetic", [4, "Synthetic data that is not publicly accessible"]]
]);
const registerCategories = (answer, input) => {
	const faults = [];
	const done = /* @__PURE__ */ new Set();
	for (const row of input.model.records.register?.rows ?? []) {
		const option = row.category === void 0 || done.has(row.category) ? void 0 : OPTION.get(row.category);
		if (row.category === void 0 || option === void 0) continue;
		done.add(row.category);
		if (namesProvenance(answer.value, option[0])) continue;
		faults.push(conflict("provenance", `Data provenance: "${option[1]}" is not named, but the register has a ${row.category} source (${placeOf(row.source)}).`, answer.at, `add "${option[1]}" to ${answer.id}`));
	}
	return faults;
};
const declaredCrawling = (answer, input) => {
	const { crawls } = input.model.profile;
	const file = input.model.records.model;
	if (crawls === null || file === void 0) return [];
	if (namesProvenance(answer.value, 0) || !crawls) return [];
	return [conflict("provenance", `Data provenance: "Web crawling" is not named, but crawls: true is declared (${placeOf(file.at("crawls"))}).`, answer.at, `add "Web crawling" to ${answer.id}`)];
};
const registerModalities = (answer, input) => {
	const named = new Set(ticked(answer.value).map(modality));
	const row = (input.model.records.register?.rows ?? []).find((one) => one.modality !== void 0 && ticked(one.modality).map(modality).some((word) => word !== "other" && !named.has(word)));
	if (row === void 0) return [];
	return [conflict("modality", `Data type/modality: the register has a source of another modality (${placeOf(row.source)}).`, answer.at, `add it to ${answer.id}`)];
};
const unitRule = (answer) => {
	const numbers = quantities(answer.value);
	if (numbers.length === 0 || numbers.some((one) => /[a-z]/.test(one.unit))) return [];
	return [gap("unit", `${answer.obligation.title}: the unit is not said.`, answer.at, `${answer.id}: {training: {value: <n>, unit: tokens}, testing: …, validation: …}`)];
};
const splitRule = (answer) => {
	const missing = [
		"train",
		"test",
		"valid"
	].filter((split) => !answer.text.toLowerCase().includes(split));
	if (missing.length === 0) return [];
	const words = missing.map((split) => split === "train" ? "training" : split === "test" ? "testing" : "validation");
	return [gap("splits", `${answer.obligation.title}: the size of the ${words.join(" and ")} data is not given.`, answer.at, `${answer.id}: {training: {value: <n>, unit: tokens}, testing: …, validation: …}`)];
};
const coarseAgainstFine = (answer, input) => {
	const { value, at } = fieldAt(input.model.records, "MDF-DAT-4");
	if (stateOf(value).kind !== "value") return [];
	const coarse = largestTokens(value);
	const fine = largestTokens(answer.value);
	if (coarse === void 0 || fine === void 0 || Math.abs(Math.log10(coarse / fine)) < 1) return [];
	return [conflict("coarse-and-fine", `Number of data points: the coarse value (${placeOf(at)}) and this one are not of the same order of magnitude.`, answer.at, "correct the one that is wrong")];
};
function largestTokens(value) {
	const values = quantities(value).filter((one) => one.value > 0).map((one) => one.value);
	return values.length === 0 ? void 0 : Math.max(...values);
}
const SIZES = (input) => `{training: {value: <n>, unit: tokens}, testing: {value: <n>, unit: tokens}, validation: {value: <n>, unit: tokens}}${input.model.records.register === void 0 ? "" : "   # the register's sizes help"}`;
const FIELDS$2 = {
	"MDF-DAT-1": {
		example: "[Text]",
		rules: [modalityRule, registerModalities]
	},
	"MDF-DAT-2": {
		example: "[\"Publicly available datasets\", \"Web crawling\"]",
		rules: [registerCategories, declaredCrawling]
	},
	"MDF-DAT-3": { example: "\"<how data was obtained and selected, about 300 words>\"" },
	"MDF-DAT-4": {
		example: SIZES,
		rules: [
			figuresRule(1),
			unitRule,
			splitRule
		]
	},
	"MDF-DAT-5": {
		example: SIZES,
		rules: [
			figuresRule(2),
			unitRule,
			splitRule,
			coarseAgainstFine
		]
	},
	"MDF-DAT-6": { example: "\"<domains, regions, languages, modalities, about 200 words>\"" },
	"MDF-DAT-7": { example: "\"<cleaning, normalisation, augmentation, about 300 words>\"" },
	"MDF-DAT-8": { example: "\"<how unsuitable sources are found, about 400 words>\"   # or \"N/A: no measures, because …\"" },
	"MDF-DAT-9": { example: "\"<how biases are found, about 200 words>\"   # or \"N/A: no measures, because …\"" }
};
const dataCheck = formCheck("form-data", "Modality, provenance and size of the data: answered, with units, equal to the register and the public summary", FIELDS$2);

// src/checks/transparency/distribution.ts
function licences(input) {
	return textFacts(input.model.facts, "licence.id");
}
function undeclared(input) {
	const { facts, records } = input.model;
	if ([
		"licence.id",
		"licence.name",
		"licence.link",
		"licence.files"
	].some((key) => facts.facts.some((fact) => fact.key === key)) || facts.weights.length === 0 || records.model?.data.licence?.id !== void 0) return [];
	return [{
		outcome: "gap",
		finding: finding("artifacts/licence-undeclared", "No licence is declared for these weights: no LICENSE file and no licence in the card.", { path: facts.weights[0]?.path ?? facts.path }, { fix: "add a LICENSE file beside the weights, and `license:` to the front matter of the card" })
	}];
}
function declaredOther(input) {
	const file = input.model.records.model;
	const id = file?.data.licence?.id;
	const found = licences(input);
	const [first] = found;
	if (file === void 0 || id === void 0 || first === void 0) return [];
	const wanted = licenceInfo(id).id.toLowerCase();
	if (found.some((fact) => licenceInfo(fact.value).id.toLowerCase() === wanted || fold$1(fact.value) === fold$1(id)) || /^licenseref-/i.test(id) || first.value === "other") return [];
	return [conflict("licence", `Licence: model.yaml says ${id.slice(0, 60)}, but ${placeOf(first.source)} says ${first.value.slice(0, 60)}.`, file.at("licence", "id"), `licence: {id: ${first.value.slice(0, 60)}}   # or correct the other place`)];
}
function missingFiles(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	return (file.data.licence?.files ?? []).flatMap((path, index) => input.records.paths.has(path.replace(/^\.\//, "")) ? [] : [gap("licence-file", `Licence file ${path.slice(0, 100)} does not exist.`, file.at("licence", "files", index), "name the licence file by its path in this repository")]);
}
const linkRule = (answer, input) => {
	if (typeof answer.value !== "string") return [];
	const text = answer.value.trim();
	if (text.length > 200 || /\s/.test(text) || /^[a-z][a-z0-9+.-]*:/i.test(text) || !/[./]/.test(text)) return [];
	const path = (text.split("#")[0] ?? "").replace(/^\.\//, "");
	if (path === "" || input.records.paths.has(path) || licenceInfo(text).spdx) return [];
	return [gap("broken-link", `${answer.obligation.title}: the named file does not exist in this repository.`, answer.at, `${answer.id}: <path of an existing file, or a URL>`)];
};
const sameLicence = (answer, input) => {
	const found = licences(input);
	const [first] = found;
	const named = answer.text.slice(0, 2e3).split(/[\s,;()"']+/).filter((word) => word !== "" && licenceInfo(word).spdx);
	if (first === void 0 || named.length === 0 || first.value === "other") return [];
	const ids = new Set(named.map((word) => licenceInfo(word).id.toLowerCase()));
	if (found.some((fact) => ids.has(licenceInfo(fact.value).id.toLowerCase()))) return [];
	return [conflict("licence", `${answer.obligation.title}: another licence than ${placeOf(first.source)} shows (${first.value.slice(0, 60)}).`, answer.at, "make the record and the licence file say the same")];
};
const openClaim = (answer, input) => {
	if (!/free (?:and|&) open|open[- ]source/i.test(answer.text.slice(0, 400)) || /\bnot\b/i.test(answer.text.slice(0, 60))) return [];
	const restricted = licences(input).find((fact) => {
		const { category } = licenceInfo(fact.value);
		return category !== "osi-like" && category !== "unknown";
	});
	if (restricted === void 0) return [];
	const info = licenceInfo(restricted.value);
	return [conflict("licence-type", `Licence type: "free and open source" is recorded, but ${placeOf(restricted.source)} names ${info.name.slice(0, 80)}. ${info.why}`, answer.at, `${answer.id}: "less permissive with use restrictions"   # or say why it is not`)];
};
const FIELDS$1 = {
	"MDF-DIS-1": { example: "[{channel: \"<website, hub, API …>\", link: <URL>, access: \"<weights, black box …>\"}]" },
	"MDF-DIS-2": { example: "[\"<how downstream providers get the model>\"]" },
	"MDF-DIS-3": {
		example: (input) => {
			const fact = factsOf(input.model.facts, "licence.files")[0];
			return fact === void 0 ? "<URL or path of the licence>" : fact.sources[0]?.path ?? "LICENSE";
		},
		statement: true,
		rules: [linkRule, sameLicence],
		always: (input) => [
			...artifactConflicts("licence.id", "licence.name", "licence.link", "licence.files")(input),
			...undeclared(input),
			...declaredOther(input),
			...missingFiles(input)
		]
	},
	"MDF-DIS-4": {
		example: "\"less permissive with use restrictions\"   # or \"free and open source\", \"proprietary\", \"no licence: <how access is given>\"",
		rules: [openClaim]
	},
	"MDF-DIS-5": {
		example: "[{asset: \"<training code …>\", link: <URL>, licence: <id>}]   # or none",
		statement: true
	}
};
const distributionCheck = formCheck("form-distribution", "Channels and licences: answered, files exist, card, LICENSE file, base model and records agree", FIELDS$1);

// src/checks/transparency/changes.ts
const KEYS = /* @__PURE__ */ new Set([
	"parameters.total",
	"parameters.active",
	"architecture",
	"dtype",
	"quantization",
	"context_length",
	"vocabulary.size",
	"tokenizer",
	"licence.files",
	"licence.id",
	"training.tokens",
	"training.sequence_length",
	"acceptable_use.files"
]);
const DATA = /* @__PURE__ */ new Set([
	"training-config",
	"data-mix",
	"manifest",
	"comment"
]);
const LICENCE_NAME = /(?:^|\/)(?:licen[cs]e|copying|use_policy|usage_policy)[^/]*$/i;
function isProse(path) {
	return /\.(?:md|markdown|rst|txt)$/i.test(path) && !LICENCE_NAME.test(path);
}
function artifactPaths(input) {
	const { facts, records } = input.model;
	const paths = new Set(facts.weights.map((file) => file.path));
	for (const fact of facts.facts) if (KEYS.has(fact.key)) for (const source of fact.sources) paths.add(source.path);
	for (const dataset of facts.datasets) if (DATA.has(dataset.context)) paths.add(dataset.source.path);
	for (const path of records.model?.data.licence?.files ?? []) paths.add(path);
	if (records.register !== void 0) paths.add(records.register.path);
	return [...paths].filter((path) => !isProse(path));
}
function documentPaths(input) {
	const { records } = input.model;
	const named = records.model?.data.documents?.["model_documentation"];
	return [records.documentation?.path, named === void 0 || /^https?:/i.test(named) ? void 0 : named.replace(/^\.\//, "")].flatMap((path) => path === void 0 ? [] : [path]);
}
function stateOfChange({ path, change }) {
	return inState(path, change.commit);
}
function changesAfter(input, millis) {
	const found = [];
	for (const path of artifactPaths(input)) {
		const change = input.lastChanges.get(path);
		const at = change === void 0 ? NaN : Date.parse(change.date);
		if (change !== void 0 && at > millis) found.push({
			path,
			change,
			millis: at
		});
	}
	const marks = marksOf(input.model.records.model?.data.not_relevant);
	const digests = new Map(input.model.facts.weights.map((file) => [file.path, file.sha256]));
	return found.filter(({ path, change }) => marks.of({
		path,
		sha256: digests.get(path),
		changed: change.date
	}, input.now) === void 0).sort((a, b) => b.millis - a.millis);
}
function documentChange(input) {
	const times = documentPaths(input).flatMap((path) => {
		const change = input.lastChanges.get(path);
		return change === void 0 ? [] : [Date.parse(change.date)];
	}).filter((time) => !Number.isNaN(time));
	return times.length === 0 ? void 0 : Math.max(...times);
}
function touchedAlone(input) {
	const { touched } = input;
	if (touched === void 0 || documentPaths(input).some((path) => touched.paths.has(path))) return [];
	const marks = marksOf(input.model.records.model?.data.not_relevant);
	const digests = new Map(input.model.facts.weights.map((file) => [file.path, file.sha256]));
	return artifactPaths(input).filter((path) => {
		if (!touched.paths.has(path)) return false;
		const mark = marks.of({
			path,
			sha256: digests.get(path)
		}, input.now);
		return mark === void 0 || mark.sha256 === void 0 && touched.marks.has(JSON.stringify(mark));
	}).sort();
}

// src/checks/transparency/document.ts
const SHOWN = 3;
function missing(id, input) {
	const path = `${input.model.records.folder}/documentation.yaml`;
	return withFindings(id, "gap", finding("document/missing", "No model documentation is recorded.", { path }, { fix: "gpai-docket init   # writes the skeleton of documentation.yaml" }));
}
function layout(input) {
	const file = input.model.records.documentation;
	return file === void 0 ? notApplicable("T-1.1.b", "A choice of layout; there is no documentation yet.") : recorded("T-1.1.b", evidenceAt({ path: file.path }));
}
function current(input) {
	const [path] = documentPaths(input);
	if (path === void 0) return missing("T-1.1.c", input);
	const since = documentChange(input);
	if (since === void 0) return undated(input, path);
	const later = changesAfter(input, since);
	const [newest] = later;
	if (newest === void 0) return recorded("T-1.1.c", evidenceAt({ path }));
	const list = later.map((one) => `${one.path} (commit ${one.change.commit.slice(0, 12)}, ${one.change.date.slice(0, 10)})`);
	return withFindings("T-1.1.c", "stale", older(path, list, newest.path, later.map(stateOfChange), input));
}
function undated(input, path) {
	const touched = touchedAlone(input);
	const [first] = touched;
	if (first !== void 0) return withFindings("T-1.1.c", "stale", older(path, touched.map((one) => `${one} (of this change)`), first, touched, input));
	return unknown("T-1.1.c", "Git cannot tell when the documentation last changed (no commit, a shallow clone, or a folder outside git), so it cannot be compared with the artifacts. Fix: git fetch --unshallow, or commit the file.");
}
function older(path, list, first, names, input) {
	const more = list.length > SHOWN ? ` and ${list.length - SHOWN} more` : "";
	return finding("document/older-than-artifacts", `The documentation is older than ${list.slice(0, SHOWN).join(", ")}${more}.`, { path }, {
		about: names,
		fix: `update ${path} with MDF-HDR-1 and MDF-HDR-2, or in model.yaml: \`not_relevant: [{path: ${JSON.stringify(first)}, reason: "<why>", by: "<who>", on: ${input.now}}]\``
	});
}
function isFirst(version) {
	return /^v?1(?:\.0){0,3}$/i.test(wordsOf(version).trim());
}
function earlierVersions(input) {
	const file = input.model.records.documentation;
	if (file === void 0) return missing("T-1.1.d", input);
	const market = isoDate(input.model.profile.euMarket);
	const until = market === void 0 ? void 0 : addPeriod(market, "P10Y");
	const kept = until === void 0 ? "Keep earlier versions until ten years after placing on the market." : `Keep earlier versions until ${until}.`;
	const earlier = file.data.earlier_versions ?? [];
	const lost = earlier.flatMap((version, index) => {
		const path = version.path?.replace(/^\.\//, "");
		const gone = path !== void 0 && !/^https?:/i.test(path) && !input.records.paths.has(path);
		const empty = version.path === void 0 && version.ref === void 0;
		return gone || empty ? [finding("document/version-lost", `An earlier version cannot be reached: ${empty ? "neither path nor ref is given" : path ?? ""}.`, file.at("earlier_versions", index), { fix: "earlier_versions: [{version: <n>, date: YYYY-MM-DD, ref: <tag or commit>}]" })] : [];
	});
	if (lost.length > 0) return withFindings("T-1.1.d", "gap", ...lost);
	const version = fieldAt(input.model.records, "MDF-HDR-2");
	const dated = dateOf(fieldAt(input.model.records, "MDF-HDR-1"));
	const answered = stateOf(version.value).kind === "value";
	const late = market !== void 0 && dated !== void 0 && dated > market;
	const fix = "earlier_versions: [{version: <n>, date: YYYY-MM-DD, ref: <tag or commit>}]";
	if (earlier.length === 0 && answered && !isFirst(version.value)) return withFindings("T-1.1.d", "gap", finding("document/no-earlier-versions", `This is not the first version, but no earlier version is listed. ${kept}`, version.at, { fix }));
	if (earlier.length === 0 && late) {
		const message = `The document is dated ${dated}, after placing on the market on ${market}, and no earlier version is listed. Was there one? ${kept}`;
		return answered ? unknown("T-1.1.d", message) : withFindings("T-1.1.d", "gap", finding("document/no-earlier-versions", message, version.at, { fix }));
	}
	return {
		...recorded("T-1.1.d", evidenceAt(earlier.length === 0 ? version.at : file.at("earlier_versions"))),
		reason: kept
	};
}
const documentCheck = {
	name: "documentation",
	handles: [
		"T-1.1.b",
		"T-1.1.c",
		"T-1.1.d"
	],
	what: "Documentation newer than weights, config, licence and data mix by git; earlier versions listed and reachable",
	run: (input) => [
		layout(input),
		current(input),
		earlierVersions(input)
	]
};

// src/checks/transparency/header-general.ts
const afterArtifacts = (answer, input) => {
	const date = dateOf(answer);
	if (date === void 0) return [];
	const declared = Date.parse(`${date}T00:00:00Z`) + 1728e5 - 1;
	const later = changesAfter(input, Math.max(declared, documentChange(input) ?? Number.POSITIVE_INFINITY));
	const [newest] = later;
	if (newest === void 0) return [];
	const older = {
		outcome: "stale",
		finding: gap("date-older-than-artifacts", `The document says it was last updated on ${date}, but ${newest.path} changed on ${newest.change.date.slice(0, 10)} (commit ${newest.change.commit.slice(0, 12)}).`, answer.at, `review the document, then ${answer.id}: ${input.now}`).finding
	};
	return [naming(older, later.map(stateOfChange))];
};
const sameProvider = (answer, input) => {
	const file = input.model.records.model;
	const name = file?.data.provider?.name;
	if (file === void 0 || name === void 0) return [];
	const mine = fold$1(answer.text);
	if (sameWords(answer.text, name) || mine.includes(fold$1(name)) || fold$1(name).includes(mine)) return [];
	return [conflict("differs-from-model-record", `Legal name: another name than provider.name says (${placeOf(file.at("provider", "name"))}).`, answer.at, `${answer.id}: "${name}"`)];
};
const sameName = (answer, input) => {
	const file = input.model.records.model;
	const fact = factOf(input.model.facts, "model.name");
	const mine = fold$1(answer.text);
	const faults = [];
	const name = file?.data.model?.name;
	if (file !== void 0 && name !== void 0 && !mine.includes(fold$1(name))) faults.push(conflict("differs-from-model-record", `Model name: ${name} of ${placeOf(file.at("model", "name"))} is not named.`, answer.at, `add "${name}" to ${answer.id}`));
	else if (name === void 0 && typeof fact?.value === "string" && !mine.includes(fold$1(fact.value)) && !fold$1(fact.value).includes(mine)) faults.push(conflict("differs-from-artifact", `Model name: ${placeOf(fact.sources[0])} calls the model ${fact.value.slice(0, 80)}.`, answer.at, `add the name to ${answer.id}, or model.name to model.yaml`));
	const versions = (file?.data.model?.versions ?? []).filter((version) => !mine.includes(fold$1(version)));
	if (file !== void 0 && versions.length > 0) faults.push(gap("version-missing", `Model name: version ${versions.slice(0, 5).join(", ")} of ${placeOf(file.at("model", "versions"))} is not covered by this document.`, answer.at, `list every public version in ${answer.id}`));
	return faults;
};
function sameDeclaredDate(key) {
	return (answer, input) => {
		const file = input.model.records.model;
		const declared = file?.data.dates?.[key];
		const mine = dateOf(answer);
		if (file === void 0 || declared === void 0 || mine === void 0 || mine === declared) return [];
		return [conflict("differs-from-model-record", `${answer.obligation.title}: ${mine} here, but ${declared} in ${placeOf(file.at("dates", key))}.`, answer.at, `${answer.id}: ${declared}`)];
	};
}
const notAfterMarket = (answer, input) => {
	const market = input.model.profile.euMarket;
	const mine = dateOf(answer);
	if (mine === void 0 || market === null || !/^\d{4}-/.test(market) || mine <= market) return [];
	return [conflict("release-after-market", `Release date: ${mine} is after the Union market release date ${market}; the first release through any channel cannot be later.`, answer.at, `${answer.id}: <date of the first release>`)];
};
const declaredDate = (key) => (input) => input.model.records.model?.data.dates?.[key] ?? "YYYY-MM-DD";
const HEADER = {
	"MDF-HDR-1": {
		example: (input) => input.now,
		rules: [dateRule(false), afterArtifacts]
	},
	"MDF-HDR-2": { example: "\"1.0\"" }
};
const GENERAL = {
	"MDF-GEN-1": {
		example: (input) => `"${input.model.records.model?.data.provider?.name ?? "<legal name of the provider>"}"`,
		rules: [sameProvider]
	},
	"MDF-GEN-2": {
		example: (input) => `"${input.model.records.model?.data.model?.name ?? "<name and public versions>"}"`,
		rules: [sameName],
		always: artifactConflicts("model.name", "model.version")
	},
	"MDF-GEN-3": {
		example: (input) => {
			const file = input.model.facts.weights.find((one) => one.sha256 !== void 0);
			return file === void 0 ? "{<weight file>: <sha256>}" : `{"${file.path}": ${file.sha256 ?? ""}}`;
		},
		rules: [digestRule],
		na: digestsAvailable,
		always: (input) => [...artifactConflicts("weights.sha256", "weights.bytes", "weights.files")(input), ...modelRecordDigests(input)]
	},
	"MDF-GEN-4": {
		example: declaredDate("released"),
		rules: [
			dateRule(true),
			sameDeclaredDate("released"),
			notAfterMarket
		],
		always: artifactConflicts("release.date")
	},
	"MDF-GEN-5": {
		example: declaredDate("eu_market"),
		rules: [dateRule(true), sameDeclaredDate("eu_market")]
	},
	"MDF-GEN-6": {
		example: (input) => {
			const bases = basesOf(input);
			return bases.length === 0 ? "\"N/A\"   # not derived from another model" : `[${bases.map((base) => `"${base.id}"`).join(", ")}]`;
		},
		rules: [dependencyRule],
		na: (at, input) => [...dependsAfterAll(at, input), ...naAgainstSummary("PST-1.2.2", "MDF-GEN-6")(at, input)],
		always: artifactConflicts("base_model", "base_model.relation")
	}
};
const headerCheck = formCheck("form-header", "Document date and version: given, ISO, not older than the artifacts by git", HEADER);
const generalCheck = formCheck("form-general", "Provider, names, digests, dates and dependencies: answered and equal to model.yaml, weights, base-model evidence and the public summary", GENERAL);

// src/checks/transparency/integrity.ts
const CODEOWNERS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const MAX_LINES = 3e3;
function covers(pattern, path) {
	if (pattern === "*" || pattern === "**" || pattern === "/**") return true;
	const anchored = pattern.startsWith("/") || pattern.slice(0, -1).includes("/");
	const clean = pattern.replace(/^\//, "").replace(/\/$/, "");
	if (clean === "" || pattern.length > 200) return false;
	return [
		clean,
		`${clean}/**`,
		...anchored ? [] : [`**/${clean}`, `**/${clean}/**`]
	].some((glob) => globMatches(glob, path));
}
function ownedLine(text, path) {
	let line;
	for (const [index, raw] of text.split("\n", MAX_LINES).entries()) {
		const [pattern, ...owners] = raw.slice(0, 1e3).split("#")[0]?.trim().split(/\s+/) ?? [];
		if (pattern === void 0 || pattern === "" || !covers(pattern, path)) continue;
		line = owners.length === 0 ? void 0 : index + 1;
	}
	return line;
}
function control(input) {
	const { records } = input.model;
	const target = records.documentation?.path ?? `${records.folder}/documentation.yaml`;
	const path = CODEOWNERS.find((one) => input.records.paths.has(one));
	const ask = `add to .github/CODEOWNERS: /${records.folder}/ @<owners>, and say who reviews the documentation under reviewed: {by: <who>, on: YYYY-MM-DD}`;
	const reviewed = records.model?.data.reviewed;
	if (records.model !== void 0 && reviewed?.by !== void 0 && reviewed.on !== void 0) return recorded("T-1.3.a", evidenceAt(records.model.at("reviewed")));
	if (path === void 0) return unknown("T-1.3.a", `Who controls the quality of the documentation? No CODEOWNERS file and no review is recorded: ${ask}.`);
	const document = input.records.documents.get(path);
	if (document === void 0) return unknown("T-1.3.a", `${path} exists, but was not read: does it cover ${target}?`);
	const line = ownedLine(document.text, target);
	if (line === void 0) return unknown("T-1.3.a", `${path} names no owner for ${target}: ${ask}.`);
	return recorded("T-1.3.a", evidenceAt({
		path,
		line
	}));
}
function retained(input) {
	const file = input.model.records.documentation;
	const kept = (file?.data.earlier_versions ?? []).some((version) => version.ref !== void 0 || version.path !== void 0);
	if (file !== void 0 && kept) return recorded("T-1.3.b", evidenceAt(file.at("earlier_versions")));
	return unknown("T-1.3.b", "Is the documented information retained as evidence? Name tags, releases or archived copies under earlier_versions of documentation.yaml.");
}
function protectedFromChange(input) {
	const { value, at } = fieldAt(input.model.records, "MDF-GEN-3");
	const { kind } = stateOf(value);
	const seen = kind === "value" || kind === "pointer" ? ` Digests of the weights are recorded at ${at.path}${at.line === void 0 ? "" : `:${at.line}`}.` : "";
	return unknown("T-1.3.c", `Is the default branch protected against unintended change (ruleset or branch protection)? A checkout does not show it.${seen}`);
}
const integrityCheck = {
	name: "integrity",
	handles: [
		"T-1.3.a",
		"T-1.3.b",
		"T-1.3.c"
	],
	what: "CODEOWNERS or a recorded review over the records, retained versions; branch protection is asked, since a checkout does not show it",
	run: (input) => [
		control(input),
		retained(input),
		protectedFromChange(input)
	]
};

// src/checks/transparency/properties.ts
const COUNT_MARGIN = .01;
const CONFIDENCE = [
	"measured",
	"inferred",
	"planned",
	"declared"
];
function parameters(input) {
	return [...factsOf(input.model.facts, "parameters.total").filter((fact) => typeof fact.value === "number" && fact.value > 0)].sort((a, b) => CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence))[0];
}
const sameCount = (answer, input) => {
	const fact = parameters(input);
	const [largest] = quantities(answer.value).map((one) => one.value).sort((a, b) => b - a);
	if (fact === void 0 || largest === void 0) return [];
	const measured = fact.value;
	if (twoFigures(largest) === twoFigures(measured) || within(largest, measured, COUNT_MARGIN)) return [];
	return [conflict("parameters", `Total model size: the recorded number is not what ${placeOf(fact.sources[0])} shows (${measured} parameters, ${fact.method}).`, answer.at, `${answer.id}: ${measured}`, [isCount(fact) ? totalEdit(answer, measured) : void 0])];
};
function isCount(fact) {
	return fact.confidence === "measured" && Number.isSafeInteger(fact.value) && (fact.method.endsWith("-header") || fact.method === "index-size");
}
function isClear(fact) {
	const [low, high] = [.99, 1.01].map((share) => parameterBand(fact.value * share)?.join(" "));
	return fact.confidence === "measured" && low === high;
}
function totalEdit(answer, measured) {
	const { value } = answer;
	const whole = typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "total") ? value.total : value;
	const keys = whole === value ? [] : ["total"];
	if (typeof whole === "number") return answer.rewrite(measured, keys);
	const words = typeof whole === "string" && whole.length <= 60 ? ONE_COUNT.exec(whole.trim()) : null;
	return words === null ? void 0 : answer.rewrite(`${measured}${words[1] ?? ""}`, keys);
}
const ONE_COUNT = /^[\d.,_ ]{1,30}(?:e\d{1,2}|[x×*·] ?10 ?(?:\^|\*\*) ?\d{1,2})?(?: ?(?:k|m|mn|b|bn|t|thousand|million|billion|trillion))?( param(?:eter)?s?)?$/i;
const bandHoldsCount = (answer, input) => {
	const fact = parameters(input);
	const chosen = BANDS.filter((band) => bandIn(answer.text, band));
	const [band] = chosen;
	if (fact === void 0 || band === void 0 || chosen.length > 1) return [];
	const right = parameterBand(fact.value) ?? [];
	if (right.length === 0 || right.includes(band)) return [];
	return [conflict("band", `Total model size (range): ${band} is recorded, but ${placeOf(fact.sources[0])} shows ${inWords(fact.value)} parameters (${right.join(" or ")}).`, answer.at, `${answer.id}: ${right[0] ?? ""}`, [isClear(fact) ? bandEdit(answer, band, right) : void 0])];
};
const bandHoldsNumber = (answer, input) => {
	const chosen = BANDS.filter((band) => bandIn(answer.text, band));
	const [band] = chosen;
	const { value, at } = fieldAt(input.model.records, "MDF-PRP-7");
	const [largest] = stateOf(value).kind === "value" ? quantities(value).map((one) => one.value).sort((a, b) => b - a) : [];
	if (parameters(input) !== void 0 || band === void 0 || chosen.length > 1 || largest === void 0) return [];
	const right = parameterBand(largest) ?? [];
	if (right.length === 0 || right.includes(band)) return [];
	return [conflict("band", `Total model size (range): ${band} is recorded, which does not hold the number of MDF-PRP-7 (${placeOf(at)}).`, answer.at, `${answer.id}: ${right[0] ?? ""}   # or correct the number`, [bandEdit(answer, band, right)])];
};
function bandEdit(answer, wrong, right) {
	const [to] = right;
	const listed = Array.isArray(answer.value) && answer.value.length === 1;
	const text = listed ? answer.value[0] : answer.value;
	if (to === void 0 || right.length > 1 || typeof text !== "string" || occurrences(text, wrong) !== 1) return void 0;
	const start = text.indexOf(wrong);
	return answer.rewrite(text.slice(0, start) + to + text.slice(start + wrong.length), listed ? [0] : []);
}
function bandIn(text, band) {
	const clean = text.replaceAll(/\s+/g, "").replaceAll(/[\u2010-\u2015]/g, "-").toLowerCase();
	const wanted = band.toLowerCase();
	const at = clean.indexOf(wanted);
	return at !== -1 && !/\d/.test(clean[at - 1] ?? "");
}
const oneBand = (answer, input) => BANDS.filter((band) => bandIn(answer.text, band)).length === 1 ? [] : oneOption(answer, input);
const contextLength = (answer, input) => {
	const fact = factOf(input.model.facts, "context_length");
	const numbers = quantities(answer.value).flatMap((one) => [one.value, one.value / 1e3 * 1024]);
	if (typeof fact?.value !== "number" || numbers.length === 0) return [];
	const { value } = fact;
	if (factsOf(input.model.facts, "context_length").some((one) => typeof one.value === "number" && numbers.includes(one.value))) return [];
	return [conflict("context-length", `Input modalities, maximum size: none of the recorded numbers is the context length of ${value} in ${placeOf(fact.sources[0])}.`, answer.at, `${answer.id}: {Text: ${value} tokens}`)];
};
const named = (key) => (input) => {
	const fact = factOf(input.model.facts, key);
	return fact === void 0 ? "[Text]" : `[${inWords(fact.value)}]`;
};
const FIELDS = {
	"MDF-PRP-1": {
		example: (input) => `"<about 20 words>"${textFacts(input.model.facts, "architecture").slice(0, 1).map((fact) => `   # config says ${fact.value.slice(0, 60)}`).join("")}`,
		always: artifactConflicts("architecture")
	},
	"MDF-PRP-2": { example: "\"<main design choices with reasons, about 100 words>\"" },
	"MDF-PRP-3": {
		example: named("modalities.input"),
		rules: [modalityRule, modalityFacts("modalities.input")],
		always: artifactConflicts("modalities.input")
	},
	"MDF-PRP-4": {
		example: (input) => {
			const fact = factOf(input.model.facts, "context_length");
			return `{Text: ${typeof fact?.value === "number" ? fact.value : "<n>"} tokens}`;
		},
		rules: [contextLength],
		always: artifactConflicts("context_length")
	},
	"MDF-PRP-5": {
		example: named("modalities.output"),
		rules: [modalityRule, modalityFacts("modalities.output")],
		always: artifactConflicts("modalities.output")
	},
	"MDF-PRP-6": { example: "{Text: <n> tokens}   # or \"N/A\" if not defined" },
	"MDF-PRP-7": {
		example: (input) => inWords(parameters(input)?.value ?? "<number>"),
		rules: [figuresRuleUnlessExact(), sameCount],
		always: artifactConflicts("parameters.total", "parameters.active")
	},
	"MDF-PRP-8": {
		example: (input) => {
			const fact = parameters(input);
			return fact === void 0 ? BANDS.join(" | ") : parameterBand(fact.value)?.[0] ?? BANDS[0];
		},
		rules: [
			oneBand,
			bandHoldsCount,
			bandHoldsNumber
		],
		always: artifactConflicts("parameters.band")
	}
};
function figuresRuleUnlessExact() {
	const two = figuresRule(2);
	return (answer, input) => {
		const fact = parameters(input);
		return fact !== void 0 && quantities(answer.value).some((one) => twoFigures(one.value) === twoFigures(fact.value)) ? [] : two(answer, input);
	};
}
const propertiesCheck = formCheck("form-properties", "Architecture, modalities, maximum sizes, parameter count and band: answered, precise, and equal to weights and config", FIELDS);

// src/checks/transparency/requests.ts
const DOWNSTREAM = "P14D";
function rows(input, name) {
	const found = input.model.records.registers[name];
	if (found === void 0) return void 0;
	return found.filter((row) => row.model === void 0 || row.model === input.model.id || row.model === input.model.records.model?.data.model?.name);
}
function registerPath(input, name) {
	return input.model.records.registerPaths[name] ?? `${input.model.records.folder}/registers/${name}.csv`;
}
function done(row) {
	return row.answered ?? row.closed;
}
function noRegister(id, name, input, header) {
	const path = input.model.records.registerPaths[name];
	if (path !== void 0) return unknown(id, `The register of requests at ${path} could not be read, so nothing can be said about requests.`);
	return unknown(id, `No register of requests is kept here. Have requests been received? Record them, or an empty register, in ${registerPath(input, name)} with the columns: ${header}`);
}
function outcome(id, findings, due, path) {
	const base = findings.length === 0 ? recorded(id, evidenceAt({ path })) : {
		id,
		outcome: findings.some((one) => one.stale) ? "stale" : "gap",
		findings: findings.map(({ stale: _stale, ...one }) => one)
	};
	return due === void 0 ? base : {
		...base,
		due
	};
}
function earliest(dates) {
	return [...dates].sort()[0];
}
function authority(input) {
	const name = "authority-requests";
	const found = rows(input, name);
	if (found === void 0) return noRegister("T-1.2.b", name, input, "id,received,due,answered");
	const findings = [];
	const open = [];
	for (const row of found) if (row.due === void 0) findings.push({
		stale: false,
		...finding("requests/no-due-date", `Request ${row.id.slice(0, 60)} has no due date; the request itself sets it (Art. 91(4)).`, row.source, { fix: "due: YYYY-MM-DD as the request says" })
	});
	else if (done(row) === void 0) {
		open.push(row.due);
		if (isBefore(row.due, input.now) === true) findings.push({
			stale: true,
			...finding("requests/overdue", `Request ${row.id.slice(0, 60)} was due on ${row.due} and has no answer.`, row.source, { fix: "answer it, then answered: YYYY-MM-DD" })
		});
	} else if (isBefore(row.due, done(row) ?? "") === true && (row.exception ?? "").trim() === "") findings.push({
		stale: false,
		...finding("requests/answered-late", `Request ${row.id.slice(0, 60)} was due on ${row.due} and answered on ${done(row) ?? ""}.`, row.source, { fix: "record the extension that was granted under exception, or a waiver" })
	});
	return outcome("T-1.2.b", findings.slice(0, 50), earliest(open), registerPath(input, name));
}
function downstream(input) {
	const name = "downstream-requests";
	const found = rows(input, name);
	const header = "id,received,answered,exception";
	if (found === void 0) return [noRegister("T-1.2.d", name, input, header), noRegister("T-1.2.e", name, input, header)];
	const findings = [];
	const open = [];
	for (const row of found) {
		const due = row.received === void 0 ? void 0 : addPeriod(row.received, DOWNSTREAM);
		const label = `Request ${row.id.slice(0, 60)}`;
		if (due === void 0) {
			findings.push({
				stale: false,
				...finding("requests/no-date", `${label} has no date of receipt, so its 14 days cannot be counted.`, row.source, { fix: "received: YYYY-MM-DD" })
			});
			continue;
		}
		const answered = done(row);
		const excused = (row.exception ?? "").trim() !== "";
		if (answered === void 0 && !excused) open.push(due);
		if (excused) continue;
		if (answered === void 0 && isBefore(due, input.now) === true) findings.push({
			stale: true,
			...finding("requests/overdue", `${label} was received on ${row.received ?? ""}; its 14 days ended on ${due} and no answer is recorded.`, row.source, { fix: "answer it, then answered: YYYY-MM-DD; in exceptional circumstances, exception: <which>" })
		});
		else if (answered !== void 0 && isBefore(due, answered) === true) findings.push({
			stale: false,
			...finding("requests/answered-late", `${label} was due on ${due} and answered on ${answered}.`, row.source, { fix: "exception: <the exceptional circumstances>, where there were some" })
		});
	}
	const path = registerPath(input, name);
	return [recorded("T-1.2.d", evidenceAt({ path })), outcome("T-1.2.e", findings.slice(0, 50), earliest(open), path)];
}
const requestsCheck = {
	name: "requests",
	handles: [
		"T-1.2.b",
		"T-1.2.d",
		"T-1.2.e"
	],
	what: "Registers of requests: authority requests against the date they set, downstream requests against 14 calendar days",
	run: (input) => [authority(input), ...downstream(input)]
};

// src/checks/transparency/use-training.ts
const policyExists = (answer, input) => {
	const fact = factOf(input.model.facts, "acceptable_use.files");
	if (fact === void 0 || !/^(?:none|no\b|there is no|does not exist)/i.test(answer.text.trim())) return [];
	return [conflict("acceptable-use", `Acceptable use policy: the record says that none exists, but ${placeOf(fact.sources[0])} looks like one.`, answer.at, `${answer.id}: ${fact.sources[0]?.path ?? "<path>"}`)];
};
function policyPath(input) {
	return input.model.records.model?.data.documents?.["acceptable_use"] ?? factOf(input.model.facts, "acceptable_use.files")?.sources[0]?.path ?? "<URL or path, or: none exists, because …>";
}
const USE = {
	"MDF-USE-1": {
		example: policyPath,
		statement: true,
		rules: [linkRule, policyExists]
	},
	"MDF-USE-2": { example: "\"<intended and restricted uses, about 200 words>\"" },
	"MDF-USE-3": { example: "\"<kinds of AI systems it can, and must not, be built into>\"" },
	"MDF-USE-4": { example: "\"<instructions, infrastructure, tools for integration>\"" },
	"MDF-USE-5": { example: "\"<hardware to run it, with versions>\"   # or \"N/A\", e.g. API only" },
	"MDF-USE-6": { example: "\"<software to run it, with versions>\"" }
};
const TRAINING = {
	"MDF-TRN-1": { example: "\"<stages, objectives, methods, about 400 words>\"" },
	"MDF-TRN-2": { example: "\"<key design choices and why, about 200 words>\"" }
};
const useCheck = formCheck("form-use", "Acceptable use, intended uses, integration, hardware and software: answered, links exist", USE);
const trainingCheck = formCheck("form-training", "Training process and rationale: answered, no placeholder", TRAINING);

// src/checks/transparency/checks.ts
const formChecks = [
	headerCheck,
	generalCheck,
	propertiesCheck,
	distributionCheck,
	useCheck,
	trainingCheck,
	dataCheck,
	computeCheck,
	energyCheck
];
const transparencyChecks = [
	...formChecks,
	documentCheck,
	contactsCheck,
	requestsCheck,
	integrityCheck
];

// src/checks/registry.ts
const CHECKS = [
	...transparencyChecks,
	...copyrightChecks,
	...summaryChecks,
	...safetyChecks,
	...actChecks
];
const AGGREGATES = actAggregates;
const byId = new Map([...CHECKS, ...AGGREGATES].flatMap((check) => check.handles.map((id) => [id, check])));
function handledBy(id) {
	return byId.get(id);
}

export { artifactFinding as A, repositoryPath$1 as C, quantities as D, fold$1 as E, twoFigures as O, summaryPath as S, dateOf as T, fieldAt as _, actDuty as a, fieldOf as b, binding as c, digestsRecorded as d, digestsStated as f, datasetKey as g, canonical as h, HOUSE_DAYS as i, within as k, codeChapterOf as l, declaredRow as m, CHECKS as n, alternativeMeans as o, marksOf as p, handledBy as r, meansFindings as s, AGGREGATES as t, route as u, stateOf as v, nameOfModel as w, summaryOf as x, wordsOf as y };