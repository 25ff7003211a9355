/**
 * Word groups by which a sentence of a copyright policy is recognised, in English, French, German, Italian and Spanish. Folded:
 * lower case, no marks, one space between words. A `*` at the end of a group stands for any ending of its last word.
 */

export type Part = "1.1" | "responsible" | "1.2" | "1.3" | "1.4" | "1.5";

export const PARTS: Readonly<Record<Part, { readonly title: string; readonly any: readonly string[] }>> = {
  "1.1": {
    title: "the policy itself (Measure 1.1)",
    any: [
      "copyright policy", "policy to comply", "policy on copyright", "comply with copyright", "complies with copyright", "compliance with copyright", "comply with union law on copyright", "union copyright law", "eu copyright law", "this policy applies", "this policy covers", "this policy describes",
      "politique de droit d auteur", "politique relative au droit d auteur", "droit d auteur de l union", "respecter le droit d auteur", "cette politique", "urheberrechtsrichtlinie*", "urheberrechtsstrategie*", "urheberrecht der union", "diese richtlinie", "strategie zur einhaltung des urheberrechts",
      "politica sul diritto d autore", "politica in materia di diritto d autore", "questa politica", "diritto d autore dell unione", "politica de derechos de autor", "politica sobre derechos de autor", "esta politica", "derecho de autor de la union",
    ],
  },
  responsible: {
    title: "who carries the policy out and who oversees it (Measure 1.1)",
    any: [
      "is responsible for", "are responsible for", "responsible for implementing", "responsible for the implementation", "responsible person*", "oversees", "oversee", "oversight", "accountable for", "assigned to", "responsibilities", "policy owner", "owner of this policy", "approved by",
      "est responsable", "sont responsables", "est charge*", "supervise*", "ist verantwortlich", "sind verantwortlich", "verantwortlich fur", "zustandig", "uberwacht", "e responsabile", "sono responsabili", "supervisiona*", "es responsable", "son responsables", "responsable de", "encargad*",
    ],
  },
  "1.2": {
    title: "lawfully accessible content only (Measure 1.2)",
    any: [
      "lawfully accessible", "lawful access", "legally accessible", "paywall*", "subscription*", "technological measure*", "technical protection measure*", "technological protection*", "access control*", "access restriction*", "restriction of access", "denial of access", "persistently infring*", "persistently and repeatedly", "infringing site*", "infringing website*", "piracy site*", "pirate site*",
      "licitement accessible*", "acces licite", "mesures techniques", "peage", "abonnement*", "sites contrefaisants", "rechtmassig zugang*", "rechtmassigen zugang", "technische massnahmen", "technischen massnahmen", "technische schutzmassnahmen", "bezahlschranke*", "abonnements", "zugangsbeschrankung*",
      "legalmente accessibil*", "accesso legittimo", "misure tecnologiche", "abbonament*", "siti che violano", "licitamente accesible*", "acceso licito", "acceso legal", "medidas tecnologicas", "muro de pago", "suscripci*", "sitios infractores",
    ],
  },
  "1.3": {
    title: "rights reservations (Measure 1.3)",
    any: [
      "robots txt", "robot exclusion protocol", "robots exclusion protocol", "rights reservation*", "reservation of rights", "reservations of rights", "reserved their rights", "opt out*", "opted out", "machine readable reservation*", "tdm reservation*", "tdmrep", "ai txt", "article 4 3", "art 4 3",
      "reserve de droits", "reserves de droits", "reserve leurs droits", "option de retrait", "rechtevorbehalt*", "nutzungsvorbehalt*", "vorbehalt der rechte", "widerspruch*", "riserva dei diritti", "riserva di diritti", "riserve di diritti", "reserva de derechos", "reservas de derechos", "exclusion voluntaria",
    ],
  },
  "1.4": {
    title: "infringing outputs (Measure 1.4)",
    any: [
      "memorization", "memorisation", "memorise*", "memorize*", "verbatim", "regurgitat*", "output filter*", "infringing output*", "copyright infringing output*", "reproduce training content", "reproduces training content", "reproduction of training content", "reproduce protected", "reproduces protected", "infringing use*", "deduplication to", "output safeguards",
      "sorties contrefaisantes", "memorisation textuelle", "reproduction de contenus proteges", "filtrage des sorties", "urheberrechtsverletzende ausgaben", "rechtsverletzende ausgaben", "auswendiglern*", "wortliche wiedergabe", "ausgabefilter*",
      "output che violano", "output in violazione", "memorizzazione", "riproduzione di contenuti protetti", "filtri sugli output", "resultados infractores", "salidas infractoras", "memorizacion", "reproduccion de contenidos protegidos", "filtros de salida",
    ],
  },
  "1.5": {
    title: "contact point and complaints (Measure 1.5)",
    any: [
      "complaint*", "contact point*", "point of contact", "rightsholder* may contact", "rights holder* may contact", "contact us about copyright", "lodge a", "report copyright", "copyright request*", "plainte*", "reclamation*", "point de contact", "beschwerde*", "kontaktstelle*", "ansprechpartner*", "anlaufstelle*",
      "reclam*", "punto di contatto", "segnalazion*", "queja*", "punto de contacto", "denuncia*",
    ],
  },
};

/** Words by which a sentence says that the thing does not exist, is not done, or is still to come. */
export const DENIALS: readonly string[] = [
  "we do not have", "we don t have", "we have no", "we currently have no", "there is no", "there are no", "does not have a", "do not have a", "has no policy", "no copyright policy", "no policy", "no such policy", "no contact", "no complaint*", "have not implemented", "has not implemented", "have not yet", "has not yet", "not yet", "not implemented", "not in place",
  "not been adopted", "we do not respect", "we do not honour", "we do not honor", "we do not follow", "we do not obey", "we do not comply", "we do not implement", "we do not maintain", "we do not offer", "we do not provide", "we do not accept", "does not respect", "does not honour", "does not honor", "does not follow", "do not respect", "do not honour", "do not honor", "did not respect", "did not check", "we do not check", "were not respected", "was not respected", "not respected", "not honoured", "not honored",
  "is ignored", "are ignored", "was ignored", "were ignored", "ignores robots", "ignore robots", "ignored robots", "we ignore", "regardless of robots", "no measures", "no safeguards", "no one is responsible", "nobody is responsible", "will be added", "will be defined", "to be defined", "to be determined", "to be completed", "to be added", "coming soon", "forthcoming", "under construction",
  "nous n avons pas", "n avons aucune", "il n y a pas", "il n existe pas", "aucune politique", "aucun contact", "aucune mesure", "ne respectons pas", "n est pas respecte*", "a completer", "a definir", "sera publie*", "pas encore",
  "wir haben keine*", "es gibt keine*", "keine richtlinie", "keine massnahmen", "noch nicht", "nicht vorhanden", "wird nicht beachtet", "werden nicht beachtet", "wird nachgereicht", "folgt in kurze", "beachten wir nicht", "ignorieren",
  "non abbiamo", "non esiste", "non esistono", "nessuna politica", "nessuna misura", "non rispettiamo", "non ancora", "da definire", "da completare", "sara pubblicat*",
  "no tenemos", "no existe", "no existen", "no disponemos", "ninguna politica", "ninguna medida", "no respetamos", "aun no", "todavia no", "pendiente de", "por definir", "por completar",
];

/** First words of an instruction in a skeleton: what to write, not what is done. */
export const INSTRUCTIONS: readonly string[] = ["describe", "explain", "insert", "please", "add here", "list here", "specify", "fill in", "write", "state how", "state who", "indicate", "example", "for example", "e g", "decrire", "inserer", "beschreiben sie", "bitte", "hier einfugen", "descrivere", "inserire", "describir", "insertar"];
