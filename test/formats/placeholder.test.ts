import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { classify, findPlaceholders } from "../../src/formats/placeholder.ts";
import { shared } from "../support/shared.ts";

const kinds: Record<string, string[]> = {
  empty: ["", "  ", "-", "—", "…", "?", "\u200b", "**", "\n\n", "[]", "..."],
  placeholder: [
    "TODO", "todo", "Todo.", "TODO: describe", "todo: describe", "TBD", "tbd", "TBA", "[TBD]", "(TBD)", "TBD by legal", "link TBD", "[More Information Needed]", "More information needed", "[here](URL)", "See [here](URL).", "{{ model_summary }}", "{{{x}}}", "<your name>", "<insert date>", "<date>", "[insert URL]", "[Your company]",
    "lorem ipsum dolor sit amet", "Forthcoming", "forthcoming.", "*Coming soon*", "to be completed", "To be determined.", "will be added later", "is to be announced", "FIXME", "work in progress", "xxx", "YYYY-MM-DD", "Report at https://a.eu. Licence: TBD",
    "à compléter", "À compléter.", "à définir", "en cours de rédaction", "wird ergänzt", "Wird noch ergänzt", "folgt", "Noch offen", "in Arbeit", "da completare", "da definire", "por completar", "Pendiente", "próximamente", "[à compléter]", "Long text about the data. TODO: add the numbers of the second stage.",
  ],
  denial: [
    "none", "None.", "no", "No", "nothing", "no copyright policy", "No policy yet", "We do not have a copyright policy", "we don't have one", "There is no such policy.", "The provider does not publish this", "unknown", "not disclosed", "none taken",
    "keine", "Keine.", "keine Angaben", "Wir haben keine Richtlinie", "Es gibt keine Urheberrechtsrichtlinie", "keine Urheberrechtsrichtlinie", "aucun", "Aucune politique", "Nous n'avons pas de politique", "Il n’y a pas de politique de droit d’auteur", "nessuno", "Nessuna politica", "Non abbiamo una politica", "ninguno", "Ninguna política", "No tenemos política de derechos de autor", "no hay",
  ],
  "not-applicable": ["N/A", "n/a", "n.a.", "NA", "Not applicable", "not applicable.", "N/A (DP dependent)", "n/a: trained from scratch", "sans objet", "Non applicable", "nicht anwendbar", "Entfällt", "entfällt: kein Export", "non applicabile", "No aplica", "no aplicable: modelo propio"],
  "see-elsewhere": ["See above", "see model card", "Please refer to the technical report.", "siehe oben", "Siehe Modellkarte", "voir ci-dessus", "vedi sopra", "véase el informe", "As described in docs/mdf.yaml"],
  value: [
    "We built a todo list app to test the model", "A todo list app", "none of the sources is licensed", "None of the above sources was crawled", "None. The model is trained from scratch.", "No crawlers were used", "none: Art. 54(6)", "No copyright policy is needed because all data is our own", "We do not have users in the Union, since the model is internal", "We do not use licensed data; all text was written by our staff",
    "Keine, weil alle Daten selbst erzeugt wurden", "Aucune, car toutes les données sont internes", "text", "7 billion", "yes", "☒", "2026-11-22", "Hugging Face", "TBA-1 dataset", "TODO comments in source code were removed", "https://example.eu/TODO", "The forthcoming release notes describe it", "Seed data", "seeing is believing", "Nonesuch Ltd", "Noether GmbH", "Non-profit foundation", "Notre Dame", "Nada Labs, Madrid", "natural language", "na'vi texts", "Apache-2.0", "Data in progress reports of the Commission", "x < y and y > z", "<b>bold</b>", "a {x} b", "Decoder-only transformer", "0", "Verdana", "Ver.di", "Sans-serif fonts",
    "Data to be determined by the court were left out of the training corpus", "Nein-Stimmen und Ja-Stimmen aus Protokollen", "no-reply@example.eu",
  ],
};

describe("classify", () => {
  for (const [kind, texts] of Object.entries(kinds)) test.each(texts)(`${kind}: %j`, (text) => expect(classify(text).kind).toBe(kind));
  test("reasons of N/A", () => {
    expect(classify("N/A").reason).toBeUndefined();
    expect(classify("N/A.").reason).toBeUndefined();
    expect(classify("N/A (DP dependent)").reason).toBe("dp dependent");
    expect(classify("n/a: trained from scratch").reason).toBe("trained from scratch");
  });
  test("long prose with such words is a value", () => {
    expect(classify(`None of the datasets ${"was licensed and all of them were collected by us. ".repeat(20)}`).kind).toBe("value");
    expect(classify(`See ${"the report and the other report ".repeat(20)}`).kind).toBe("value");
  });
  test("matched is short and on one line", () => expect(classify(`TODO\n${"x".repeat(500)}`).matched).toBe("TODO"));
  test("never throws, and quickly", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (s) => typeof classify(s).kind === "string" && Array.isArray(findPlaceholders(s))));
    for (const bit of ["[", "[todo", "{{", "<your ", "TBD", "TODO ", "](", "no ", "we do not ", "n/a ", " ", "\n", "`", "|", ": ", ".", "(", "é", "[a](", "[insert"]) {
      const text = bit.repeat(Math.ceil(1_000_000 / bit.length));
      const begin = performance.now();
      classify(text);
      findPlaceholders(text);
      expect(performance.now() - begin).toBeLessThan(6000);
    }
  });
});

describe("findPlaceholders", () => {
  test("lines, cells, values after a colon", () => {
    const text = "---\ntitle: TODO\n---\n# Card\nContact: TBD\n| Date | TBD |\n| Name | Forthcoming |\n- Licence: to be determined\n```\nTODO\n```\nPolicy [here](URL), [More Information Needed]\n<!-- TODO -->x\nWe keep a todo list. N/A\nUse `{{user}}`\n\nComing soon\nName\n";
    expect(findPlaceholders(text).map((p) => [p.line, p.matched])).toEqual([[5, "TBD"], [6, "TBD"], [7, "Forthcoming"], [8, "to be determined"], [12, "[More Information Needed]"], [12, "[here](URL)"], [13, "TODO"], [17, "Coming soon"]]);
  });
  const cases = shared("cases");
  if (cases !== undefined) {
    test("exactly three in the Apertus document", () => {
      const text = readFileSync(`${cases}/01-apertus-legal/files/reports/v1_0/Apertus_EU_Code_of_Practice.md`, "utf8");
      const found = findPlaceholders(text);
      expect(found.map((f) => f.matched.slice(0, 5))).toEqual(["TBD", "[TODO", "TODO"]);
      for (const f of found) expect(text.split("\n")[f.line - 1]).toContain(f.matched.slice(0, 3));
    });
    test.each(["Apertus_EU_Public_Summary.md", "Apertus_Acceptable_Use_Policy.md"])("none in %s", (name) => {
      expect(findPlaceholders(readFileSync(`${cases}/01-apertus-legal/files/reports/v1_0/${name}`, "utf8"))).toEqual([]);
    });
  }
});
