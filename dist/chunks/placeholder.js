import { i as splitLines, r as excerpt } from "./lines.js";
import { t as frontMatterLines } from "./front-matter.js";

// src/formats/markdown-opaque.ts
function opaqueLines(lines) {
	const opaque = Array.from({ length: lines.length }).fill(false);
	const front = frontMatterLines(lines);
	let fence;
	let comment = false;
	const lastComment = lines.findLastIndex((line) => line.includes("-->"));
	for (const [i, line] of lines.entries()) if (front !== void 0 && i <= front.close) opaque[i] = true;
	else if (comment) {
		opaque[i] = true;
		if (line.includes("-->")) comment = false;
	} else if (fence !== void 0) {
		opaque[i] = true;
		const mark = /^ {0,3}(`{3,}|~{3,}) *$/.exec(line.trimEnd())?.[1];
		if (mark !== void 0 && mark[0] === fence[0] && mark.length >= fence.length) fence = void 0;
	} else {
		fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
		comment = fence === void 0 && /^ {0,3}<!--/.test(line) && !line.includes("-->") && lastComment > i;
		opaque[i] = fence !== void 0 || comment;
	}
	return opaque;
}

// src/formats/placeholder-words.ts
const WHOLE_PLACEHOLDERS = /* @__PURE__ */ new Set([
	"todo",
	"to do",
	"tbd",
	"tba",
	"tbc",
	"fixme",
	"wip",
	"xxx",
	"placeholder",
	"change me",
	"changeme",
	"fill in",
	"fill me in",
	"work in progress",
	"in progress",
	"coming soon",
	"forthcoming",
	"pending",
	"more information needed",
	"information needed",
	"insert here",
	"your text here",
	"text here",
	"write here",
	"describe here",
	"under construction",
	"url",
	"link",
	"date",
	"name",
	"value",
	"string",
	"example",
	"lorem ipsum",
	"not yet",
	"not yet available",
	"not yet defined",
	"not yet decided",
	"not yet written",
	"soon",
	"later",
	"yyyy-mm-dd",
	"dd/mm/yyyy",
	"mm/dd/yyyy",
	"a completer",
	"a definir",
	"a determiner",
	"a venir",
	"a preciser",
	"a remplir",
	"a rediger",
	"en cours",
	"en cours de redaction",
	"prochainement",
	"bientot",
	"wird erganzt",
	"wird noch erganzt",
	"zu erganzen",
	"noch zu erganzen",
	"wird nachgereicht",
	"wird nachgetragen",
	"folgt",
	"folgt noch",
	"folgt in kurze",
	"noch offen",
	"offen",
	"in arbeit",
	"in bearbeitung",
	"auszufullen",
	"noch auszufullen",
	"bitte ausfullen",
	"bitte erganzen",
	"noch festzulegen",
	"platzhalter",
	"da completare",
	"da definire",
	"da determinare",
	"da compilare",
	"da inserire",
	"da aggiungere",
	"in arrivo",
	"prossimamente",
	"in corso",
	"in preparazione",
	"in fase di definizione",
	"segnaposto",
	"por completar",
	"por definir",
	"por determinar",
	"por rellenar",
	"por anadir",
	"pendiente",
	"pendiente de completar",
	"proximamente",
	"en proceso",
	"en preparacion",
	"a completar",
	"completar",
	"rellenar"
]);
const LABELS = /* @__PURE__ */ new Set([
	"url",
	"link",
	"date",
	"name",
	"value",
	"string",
	"example",
	"soon",
	"later",
	"pending",
	"in progress",
	"work in progress",
	"placeholder",
	"en cours",
	"offen",
	"in arbeit",
	"in bearbeitung",
	"folgt",
	"in corso",
	"in arrivo",
	"en proceso",
	"pendiente",
	"completar",
	"rellenar",
	"a completar",
	"platzhalter",
	"segnaposto"
]);
const TO_BE = /^(?:(?:is|are|still) )?(?:to|will) be (?:completed|determined|defined|announced|added|confirmed|provided|filled(?: in)?|written|decided|published|updated|done)(?: (?:soon|later|shortly|here|by [a-z ]{1,30}))?$/;
const BARE_DENIALS = /* @__PURE__ */ new Set([
	"none",
	"no",
	"nope",
	"nothing",
	"nil",
	"none taken",
	"none so far",
	"none yet",
	"not available",
	"not provided",
	"not disclosed",
	"undisclosed",
	"not specified",
	"unspecified",
	"unknown",
	"not known",
	"no comment",
	"never",
	"without",
	"no information",
	"no data",
	"keine",
	"keiner",
	"keines",
	"kein",
	"nein",
	"nichts",
	"keine angabe",
	"keine angaben",
	"nicht vorhanden",
	"nicht bekannt",
	"unbekannt",
	"nicht angegeben",
	"nicht offengelegt",
	"aucun",
	"aucune",
	"non",
	"rien",
	"neant",
	"pas disponible",
	"non disponible",
	"non communique",
	"non divulgue",
	"inconnu",
	"inconnue",
	"indisponible",
	"nessuno",
	"nessuna",
	"nessun",
	"niente",
	"nulla",
	"non fornito",
	"non specificato",
	"non noto",
	"sconosciuto",
	"non divulgato",
	"ninguno",
	"ninguna",
	"ningun",
	"nada",
	"no disponible",
	"no especificado",
	"no se conoce",
	"desconocido",
	"no divulgado",
	"sin datos"
]);
const DENIAL_START = /^(?:none|no|kein|keine|keinen|keinerlei|aucun|aucune|pas de|pas d|nessun|nessuna|nessuno|ningun|ninguna|sin|senza|ohne|sans)(?: [\p{L}\p{N}'’/-]+){1,4}$/u;
const DENIAL_SENTENCE = /^(?:we|i|the (?:provider|company|organi[sz]ation|team)|there|it|this (?:model|provider)) (?:do not|does not|don't|doesn't|have no|has no|is no|are no|have not|has not|haven't|hasn't|did not|didn't)(?: |$)|^(?:nous n'avons|nous n avons|il n'y a|il n y a|nous ne )|^(?:wir haben (?:kein|noch)|es gibt kein|es existiert kein|es liegen kein)|^(?:non abbiamo|non c'e|non ci sono|non esiste)|^(?:no tenemos|no hay|no existe|no contamos|no disponemos)/;
const REASON = /[:;,(–—]|\b(?:because|since|as|due|owing|under|pursuant|given|therefore|so|but|only|art|article|parce|car|puisque|raison|conformement|mais|weil|da|aufgrund|gemass|denn|sondern|nur|perche|poiche|quanto|ai sensi|ma|porque|ya que|debido|puesto|segun|pero|trained|were|was|is|are|wurde|wurden|sind|ist|ont|sono|sont|son|fue|fueron)\b/;
const REASON_AFTER = /[:;(–—]|\b(?:because|since|as|due|owing|under|pursuant|given|therefore|but|instead|art|article|parce|car|puisque|raison|conformement|mais|weil|aufgrund|gemass|denn|sondern|stattdessen|perche|poiche|quanto|ai sensi|invece|porque|ya que|debido|puesto|segun|pero|sino)\b/;
const NOT_APPLICABLE = /^(?:n\/a|n\.a\.?|n\.\/a\.|na(?=[\s.]*$)|not applicable|does not apply|sans objet|non applicable|ne s'applique pas|s\.o\.|nicht anwendbar|nicht zutreffend|trifft nicht zu|entfallt|non applicabile|non si applica|n\/d|no aplica|no aplicable|no procede)(?![\p{L}\p{N}'])/u;
const SEE_ELSEWHERE = /^(?:please )?(?:see|refer to|as (?:described|stated|explained|documented|listed|given) in|described in|documented in|listed in|cf\.?|same as|siehe|s\.|vgl\.?|wie in|voir|cf|se reporter|se referer|consulter|vedi|si veda|consultare|come (?:descritto|indicato) in|vease|ver|consulte|como se (?:describe|indica) en) /;

// src/formats/placeholder.ts
const EMBEDDED = [
	/\[ {0,3}(?:more information needed|to ?do|tbd|tba|tbc|fixme|insert|enter|fill in|your|name of|add|à compléter|zu ergänzen|da completare|por completar)(?![\p{L}\p{N}])[^\][]{0,200}\]?/giu,
	/\[[^\][]{0,80}\]\((?:url|link|todo|tbd)\)/gi,
	/\{\{[^{}]{0,80}\}\}/g,
	/<(?:your|insert|enter|fill|add|describe|todo|tbd|name of|provider|company|model[ _-]name|date|url|e-?mail|path|link|description|text)(?:[ _-][^<>]{0,80})?>/gi,
	/lorem ipsum/gi,
	/(?<![\p{L}\p{N}_/#@.-])(?:TBD|TBA|TBC|FIXME)(?![\p{L}\p{N}_/-])/gu,
	/(?<![\p{L}\p{N}_/#@.-])TODO(?![\p{L}\p{N}_/-])(?! (?:list|lists|comment|comments|item|items|app|apps|task|tasks|marker|markers|annotation|annotations|note|notes)(?![\p{L}\p{N}]))/gu
];
const SHORT = 300;
const MAX_FOUND = 1e3;
function classify(text) {
	const clean = simplify(text);
	if (!/[\p{L}\p{N}☒☑✓✔]/u.test(clean)) return { kind: "empty" };
	const embedded = firstEmbedded(text);
	if (embedded !== void 0) return {
		kind: "placeholder",
		matched: excerpt(embedded)
	};
	const matched = excerpt(text.trim());
	if (isWhole(clean)) return {
		kind: "placeholder",
		matched
	};
	if (clean.length > SHORT) return { kind: "value" };
	const na = NOT_APPLICABLE.exec(clean)?.[0];
	if (na !== void 0) {
		const reason = clean.slice(na.length).replace(/^[\s.,:;()–—-]+|[\s.)]+$/g, "");
		return {
			kind: "not-applicable",
			matched: excerpt(na),
			.../[\p{L}\p{N}]/u.test(reason) ? { reason } : {}
		};
	}
	const bare = clean.replace(/[\s.!]+$/, "");
	const words = bare.split(" ").length;
	if (BARE_DENIALS.has(bare)) return {
		kind: "denial",
		matched
	};
	if (DENIAL_START.test(bare) && !REASON.test(bare) && !/^(?:none|aucune?|keine[rs]?|nessun[oa]?|ningun[oa]?) (?:of|des|de|der|dei|delle|del) /.test(bare)) return {
		kind: "denial",
		matched
	};
	if (DENIAL_SENTENCE.test(bare) && words <= 14 && !REASON_AFTER.test(bare)) return {
		kind: "denial",
		matched
	};
	if (SEE_ELSEWHERE.test(bare) && words <= 25) return {
		kind: "see-elsewhere",
		matched
	};
	return { kind: "value" };
}
function findPlaceholders(text) {
	const found = [];
	const lines = splitLines(text);
	const opaque = opaqueLines(lines);
	for (const [i, line] of lines.entries()) {
		if (found.length >= MAX_FOUND) break;
		if (opaque[i] === true || line === "") continue;
		const taken = [];
		const readable = line.replace(/`[^`]*`/g, (code) => " ".repeat(code.length));
		for (const pattern of EMBEDDED) for (const match of readable.matchAll(pattern)) {
			const to = match.index + match[0].length;
			if (found.length >= MAX_FOUND) break;
			if (taken.some((t) => match.index < t.to && to > t.from)) continue;
			taken.push({
				from: match.index,
				to
			});
			found.push({
				line: i + 1,
				matched: excerpt(match[0])
			});
		}
		if (taken.length > 0) continue;
		for (const cell of line.length > 2e4 ? [] : readable.split("|")) {
			const value = cell.slice(cell.lastIndexOf(": ") + 1);
			const clean = simplify(value.replace(/^\s{0,20}(?:[-+*]|\d{1,9}[.)]|#{1,6})\s/, ""));
			if (isWhole(clean) && !LABELS.has(bareWords(clean))) found.push({
				line: i + 1,
				matched: excerpt(value.trim())
			});
		}
	}
	return found;
}
function firstEmbedded(text) {
	for (const pattern of EMBEDDED) {
		pattern.lastIndex = 0;
		const match = pattern.exec(text);
		if (match !== null) return match[0];
	}
}
function isWhole(clean) {
	if (clean.length > SHORT) return false;
	const inner = bareWords(clean);
	return WHOLE_PLACEHOLDERS.has(inner) || TO_BE.test(inner) || /^(?:todo|tbd|tba|tbc|fixme|wip)(?: ?[:(–—]| - )/.test(inner) || /^(?:tbd|tba|tbc) (?:by|in|at|with|later|soon)\b/.test(inner);
}
function bareWords(clean) {
	return clean.replace(/^[[({<"'“”‘’«»\s]+|[\])}>"'“”‘’«»\s.!…:?]+$/g, "");
}
function simplify(text) {
	return text.slice(0, 400).normalize("NFKD").replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, "").replace(/[*_`\\]/g, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
}

export { findPlaceholders as n, classify as t };