/** Words that stand where a value should: English, French, German, Italian, Spanish. Lower case, without accents. */

/** Texts that are a placeholder when nothing else stands there. */
export const WHOLE_PLACEHOLDERS: ReadonlySet<string> = new Set([
  "todo", "to do", "tbd", "tba", "tbc", "fixme", "wip", "xxx", "placeholder", "change me", "changeme", "fill in", "fill me in", "work in progress", "in progress", "coming soon", "forthcoming", "pending", "more information needed", "information needed", "insert here", "your text here", "text here", "write here", "describe here", "under construction", "url", "link", "date", "name", "value", "string", "example", "lorem ipsum", "not yet", "not yet available", "not yet defined", "not yet decided", "not yet written", "soon", "later", "yyyy-mm-dd", "dd/mm/yyyy", "mm/dd/yyyy",
  "a completer", "a definir", "a determiner", "a venir", "a preciser", "a remplir", "a rediger", "en cours", "en cours de redaction", "prochainement", "bientot",
  "wird erganzt", "wird noch erganzt", "zu erganzen", "noch zu erganzen", "wird nachgereicht", "wird nachgetragen", "folgt", "folgt noch", "folgt in kurze", "noch offen", "offen", "in arbeit", "in bearbeitung", "auszufullen", "noch auszufullen", "bitte ausfullen", "bitte erganzen", "noch festzulegen", "platzhalter",
  "da completare", "da definire", "da determinare", "da compilare", "da inserire", "da aggiungere", "in arrivo", "prossimamente", "in corso", "in preparazione", "in fase di definizione", "segnaposto",
  "por completar", "por definir", "por determinar", "por rellenar", "por anadir", "pendiente", "pendiente de completar", "proximamente", "en proceso", "en preparacion", "a completar", "completar", "rellenar",
]);

/** Of these, the words that a document also uses as labels and states: placeholders as a field's value only. */
export const LABELS: ReadonlySet<string> = new Set(["url", "link", "date", "name", "value", "string", "example", "soon", "later", "pending", "in progress", "work in progress", "placeholder", "en cours", "offen", "in arbeit", "in bearbeitung", "folgt", "in corso", "in arrivo", "en proceso", "pendiente", "completar", "rellenar", "a completar", "platzhalter", "segnaposto"]);

/** "to be completed" and its like, with nothing of substance after it. */
export const TO_BE = /^(?:(?:is|are|still) )?(?:to|will) be (?:completed|determined|defined|announced|added|confirmed|provided|filled(?: in)?|written|decided|published|updated|done)(?: (?:soon|later|shortly|here|by [a-z ]{1,30}))?$/;

/** Texts that say "no" and nothing else. */
export const BARE_DENIALS: ReadonlySet<string> = new Set([
  "none", "no", "nope", "nothing", "nil", "none taken", "none so far", "none yet", "not available", "not provided", "not disclosed", "undisclosed", "not specified", "unspecified", "unknown", "not known", "no comment", "never", "without", "no information", "no data",
  "keine", "keiner", "keines", "kein", "nein", "nichts", "keine angabe", "keine angaben", "nicht vorhanden", "nicht bekannt", "unbekannt", "nicht angegeben", "nicht offengelegt",
  "aucun", "aucune", "non", "rien", "neant", "pas disponible", "non disponible", "non communique", "non divulgue", "inconnu", "inconnue", "indisponible",
  "nessuno", "nessuna", "nessun", "niente", "nulla", "non fornito", "non specificato", "non noto", "sconosciuto", "non divulgato",
  "ninguno", "ninguna", "ningun", "nada", "no disponible", "no especificado", "no se conoce", "desconocido", "no divulgado", "sin datos",
]);

/** A short sentence that denies: a denial word and at most four more words, or "we do not have …" and at most fourteen. */
export const DENIAL_START = /^(?:none|no|kein|keine|keinen|keinerlei|aucun|aucune|pas de|pas d|nessun|nessuna|nessuno|ningun|ninguna|sin|senza|ohne|sans)(?: [\p{L}\p{N}'’/-]+){1,4}$/u;
export const DENIAL_SENTENCE = /^(?:we|i|the (?:provider|company|organi[sz]ation|team)|there|it|this (?:model|provider)) (?:do not|does not|don't|doesn't|have no|has no|is no|are no|have not|has not|haven't|hasn't|did not|didn't)(?: |$)|^(?:nous n'avons|nous n avons|il n'y a|il n y a|nous ne )|^(?:wir haben (?:kein|noch)|es gibt kein|es existiert kein|es liegen kein)|^(?:non abbiamo|non c'e|non ci sono|non esiste)|^(?:no tenemos|no hay|no existe|no contamos|no disponemos)/;

/** A word that begins a reason: what follows makes a denial an answer. */
export const REASON = /[:;,(–—]|\b(?:because|since|as|due|owing|under|pursuant|given|therefore|so|but|only|art|article|parce|car|puisque|raison|conformement|mais|weil|da|aufgrund|gemass|denn|sondern|nur|perche|poiche|quanto|ai sensi|ma|porque|ya que|debido|puesto|segun|pero|trained|were|was|is|are|wurde|wurden|sind|ist|ont|sono|sont|son|fue|fueron)\b/;
/** The same for sentences that have a verb of their own. */
export const REASON_AFTER = /[:;(–—]|\b(?:because|since|as|due|owing|under|pursuant|given|therefore|but|instead|art|article|parce|car|puisque|raison|conformement|mais|weil|aufgrund|gemass|denn|sondern|stattdessen|perche|poiche|quanto|ai sensi|invece|porque|ya que|debido|puesto|segun|pero|sino)\b/;

export const NOT_APPLICABLE = /^(?:n\/a|n\.a\.?|n\.\/a\.|na(?=[\s.]*$)|not applicable|does not apply|sans objet|non applicable|ne s'applique pas|s\.o\.|nicht anwendbar|nicht zutreffend|trifft nicht zu|entfallt|non applicabile|non si applica|n\/d|no aplica|no aplicable|no procede)(?![\p{L}\p{N}'])/u;

export const SEE_ELSEWHERE = /^(?:please )?(?:see|refer to|as (?:described|stated|explained|documented|listed|given) in|described in|documented in|listed in|cf\.?|same as|siehe|s\.|vgl\.?|wie in|voir|cf|se reporter|se referer|consulter|vedi|si veda|consultare|come (?:descritto|indicato) in|vease|ver|consulte|como se (?:describe|indica) en) /;
