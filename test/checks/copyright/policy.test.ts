import { describe, expect, test } from "@jest/globals";
import { copyrightChecks } from "../../../src/checks/copyright/checks.ts";
import type { CheckInput, CheckResult } from "../../../src/checks/types.ts";
import type { CopyrightRecord } from "../../../src/records/types.ts";
import { document, input, line, modelRecord, record } from "../support.ts";

/** Result of the check for one id. */
function judged(id: string, it: CheckInput): CheckResult {
  const found = copyrightChecks.flatMap((check) => (check.handles.includes(id) ? check.run(it) : [])).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}

const P = "docs/copyright-policy.md";

/** A provider with a policy document and values of copyright.yaml. */
function withPolicy(text: string, values: CopyrightRecord = {}, more: Parameters<typeof input>[0] = {}): CheckInput {
  return input({ ...more, model: { copyright: record(".gpai/copyright.yaml", { policy: P, ...values }), ...more.model }, records: { documents: new Map([document(P, text)]), paths: new Set([P]), ...more.records } });
}

const GOOD: Readonly<Record<string, string>> = {
  English: `# Copyright policy\n\nVersion 2, 2026-01-10. This policy covers all models that we place on the Union market.\n\nThe head of data is responsible for carrying it out; counsel oversees it.\n\n## Access\n\nCrawlers stop at paywalls and other access controls.\n\n## Reservations\n\nWe read robots.txt and honour rights reservations.\n\n## Outputs\n\nAn output filter and deduplication keep the model from verbatim copies.\n\n## Complaints\n\nRightsholders may lodge a complaint at rights@labs.org.\n`,
  French: `# Politique de droit d'auteur\n\nVersion 2, 2026-01-10. Cette politique couvre tous les modèles.\n\nLa direction juridique est responsable de son application.\n\nNos robots respectent les mesures techniques et les sites à péage.\n\nNous respectons les réserves de droits exprimées dans robots.txt.\n\nLe filtrage des sorties évite la mémorisation textuelle.\n\nToute réclamation peut être adressée à droits@labs.org.\n`,
  German: `# Urheberrechtsrichtlinie\n\nVersion 2, 2026-01-10. Diese Richtlinie gilt für alle Modelle.\n\nDie Rechtsabteilung ist verantwortlich für die Umsetzung.\n\nUnsere Crawler achten technische Schutzmaßnahmen und Bezahlschranken.\n\nNutzungsvorbehalte in robots.txt werden beachtet.\n\nEin Ausgabefilter verhindert die wörtliche Wiedergabe von Trainingstexten.\n\nBeschwerden nimmt die Kontaktstelle unter rechte@labs.org entgegen.\n`,
  Italian: `# Politica sul diritto d'autore\n\nVersione 2, 2026-01-10. Questa politica vale per tutti i modelli.\n\nL'ufficio legale è responsabile della sua attuazione.\n\nI crawler rispettano le misure tecnologiche e gli abbonamenti.\n\nRispettiamo la riserva dei diritti espressa in robots.txt.\n\nFiltri sugli output evitano la memorizzazione di testi protetti.\n\nI reclami si inviano al punto di contatto diritti@labs.org.\n`,
  Spanish: `# Política de derechos de autor\n\nVersión 2, 2026-01-10. Esta política vale para todos los modelos.\n\nEl equipo jurídico es responsable de su aplicación.\n\nLos rastreadores respetan las medidas tecnológicas y el muro de pago.\n\nRespetamos las reservas de derechos expresadas en robots.txt.\n\nLos filtros de salida evitan la memorización de textos protegidos.\n\nLas quejas se envían al punto de contacto derechos@labs.org.\n`,
};

describe("one document with all the measures", () => {
  test.each(Object.keys(GOOD))("%s: a sentence with its line for each measure", (language) => {
    const found = judged("C-1.1.1.ii", withPolicy(GOOD[language] ?? ""));
    expect(found.findings).toEqual([]);
    expect(found.outcome).toBe("recorded");
    expect(found.evidence).toHaveLength(5);
    for (const one of found.evidence ?? []) {
      expect(one.path).toBe(P);
      expect((GOOD[language] ?? "").split("\n")[(one.line ?? 0) - 1]).toContain((one.quote ?? "").slice(0, 15));
    }
    expect(judged("C-1.1.1.i", withPolicy(GOOD[language] ?? "")).outcome).toBe("recorded");
    expect(judged("C-1.1.1.iii", withPolicy(GOOD[language] ?? "")).outcome).toBe("recorded");
  });

  test.each([
    ["a heading alone", "# Copyright policy\n\nWe comply with copyright in all models.\n\n## Robots.txt and rights reservations\n\n## Next\n\nText here of no matter.\n", "copyright/part-missing"],
    ["a denial", "# Copyright policy\n\nWe comply with copyright.\n\nWe do not have a process for rights reservations.\n", "copyright/denied"],
    ["ignoring robots.txt", "# Copyright policy\n\nWe comply with copyright.\n\nOur crawlers ignore robots.txt files of all sites.\n", "copyright/denied"],
    ["a placeholder", "# Copyright policy\n\nWe comply with copyright.\n\nRobots.txt: TODO describe how it is read.\n", "copyright/part-missing"],
    ["an instruction", "# Copyright policy\n\nWe comply with copyright.\n\nDescribe how you honour robots.txt here.\n", "copyright/part-missing"],
    ["a question", "# Copyright policy\n\nWe comply with copyright.\n\nDo we really honour robots.txt everywhere?\n", "copyright/part-missing"],
    ["a comment", "# Copyright policy\n\nWe comply with copyright.\n\n<!-- We honour robots.txt everywhere. -->\n", "copyright/part-missing"],
    ["code", "# Copyright policy\n\nWe comply with copyright.\n\n```\nWe honour robots.txt everywhere.\n```\n", "copyright/part-missing"],
  ])("%s does not satisfy", (_, text, rule) => {
    const found = judged("C-1.1.1.ii", withPolicy(text));
    expect(found.outcome).toBe("gap");
    expect(found.findings.find((one) => one.message.includes("Measure 1.3"))?.rule).toBe(rule);
  });

  test("a policy that says both is a question, with the line of the denial", () => {
    const found = judged("C-1.1.1.ii", withPolicy(`${GOOD["English"] ?? ""}\nWe do not accept complaints of any kind.\n`));
    expect(found.outcome).toBe("unknown");
    expect(found.findings.map(line)).toEqual([`copyright/contradicts-itself ${P}:23`]);
  });
});

describe("where the policy is", () => {
  const nothing = input({});
  test.each([
    ["nothing recorded", nothing, "gap", "copyright/missing .gpai/copyright.yaml"],
    ["a file that is not there", input({ model: { copyright: record(".gpai/copyright.yaml", { policy: P }) } }), "gap", "copyright/no-such-file .gpai/copyright.yaml:1"],
    ["a PDF", input({ model: { copyright: record(".gpai/copyright.yaml", { policy: "p.pdf" }) }, records: { paths: new Set(["p.pdf"]) } }), "unknown", "copyright/not-read .gpai/copyright.yaml:1"],
    ["a web address", input({ model: { copyright: record(".gpai/copyright.yaml", { policy: "https://labs.org/policy" }) } }), "unknown", "copyright/not-read .gpai/copyright.yaml:1"],
    ["headings only", withPolicy("# Copyright policy\n\n## Robots.txt\n\n## Complaints\n"), "gap", `copyright/empty-policy ${P}:1`],
    ["a denial only", withPolicy("# Copyright\n\nWe have no copyright policy.\n"), "gap", `copyright/denied ${P}:3`],
    ["an empty file", withPolicy(""), "gap", `copyright/empty-policy ${P}:1`],
  ] as const)("%s", (_, it, outcome, first) => {
    const found = judged("C-1.1.1.i", it);
    expect(found.outcome).toBe(outcome);
    expect(found.findings.map(line)[0]).toBe(first);
  });

  test("a pointer to a confidential document is enough", () => {
    const it = input({ model: { copyright: record(".gpai/copyright.yaml", { policy: { held_by: "Legal", digest: `sha256:${"a".repeat(64)}`, version: "3", date: "2026-01-01" } }) } });
    for (const id of ["C-1.(1)", "C-1.1.1.i", "C-1.1.1.ii"]) expect(judged(id, it).outcome).toBe("recorded");
  });

  test("a pointer does not hide a known source in the register", () => {
    const it = input({ model: { copyright: record(".gpai/copyright.yaml", { policy: { held_by: "Legal", digest: `sha256:${"a".repeat(64)}`, version: "3", date: "2026-01-01" } }) }, facts: { datasets: [{ id: "books3", raw: "books3", source: { path: "mix.yaml", line: 3 }, context: "data-mix" }] } });
    expect(judged("C-1.1.1.i", it)).toMatchObject({ outcome: "gap", findings: [{ rule: "pirated/named-source", path: "mix.yaml", line: 3 }] });
  });

  test("documents.copyright_policy of model.yaml is a place for it, and a document is found by its content", () => {
    const declared = input({ model: { model: record(".gpai/model.yaml", modelRecord({ documents: { copyright_policy: `./${P}#part` } })) }, records: { documents: new Map([document(P, GOOD["English"] ?? "")]) } });
    expect(judged("C-1.1.1.ii", declared).outcome).toBe("recorded");
    expect(judged("C-1.1.1.ii", input({ records: { documents: new Map([document(P, GOOD["English"] ?? "")]) } })).outcome).toBe("recorded");
    expect(judged("C-1.1.1.ii", input({ records: { documents: new Map([document("docs/news.md", GOOD["English"] ?? "")]) } })).outcome).toBe("gap");
  });
});

describe("the rest of Measure 1.1", () => {
  test("placeholders stand with their lines", () => {
    const found = judged("C-1.1.1.i", withPolicy(`${GOOD["English"] ?? ""}\nTechnical report: [link TBD]\n\nCuration: TODO\n`));
    expect(found.outcome).toBe("gap");
    expect(found.findings.map(line)).toEqual([`copyright/placeholder ${P}:23`, `copyright/placeholder ${P}:25`]);
  });

  test("no date and another model are questions", () => {
    const text = "# Copyright policy for Alpha\n\nWe comply with copyright when we train Alpha.\n";
    expect(judged("C-1.1.1.i", withPolicy(text)).findings.map((one) => one.rule)).toEqual(["copyright/undated", "copyright/model-not-covered"]);
    expect(judged("C-1.1.1.i", withPolicy(text)).outcome).toBe("unknown");
    expect(judged("C-1.1.1.i", withPolicy(text.replaceAll("Alpha", "Demo"))).findings.map((one) => one.rule)).toEqual(["copyright/undated"]);
  });

  test.each([["filled", { responsible: "Head of data; counsel oversees" }, "recorded"], ["a placeholder", { responsible: "TBD" }, "gap"], ["a denial", { responsible: "none" }, "gap"], ["absent", {}, "gap"]])("responsible: %s", (_, values, outcome) => {
    expect(judged("C-1.1.1.iii", withPolicy("# Copyright policy\n\nWe comply with copyright.\n", values)).outcome).toBe(outcome);
  });

  test("national law: a dated sentence is a record, all else a question", () => {
    expect(judged("C-1.(2)", withPolicy("Reviewed against the national law of each Member State in 2026.")).outcome).toBe("recorded");
    expect(judged("C-1.(2)", withPolicy("We look at national law.")).outcome).toBe("unknown");
  });

  test("a public summary: address, file, missing file, none", () => {
    expect(judged("C-1.1.2", withPolicy("x", { policy_summary: "https://labs.org/copyright" })).outcome).toBe("recorded");
    expect(judged("C-1.1.2", withPolicy("x", { policy_summary: P })).outcome).toBe("recorded");
    expect(judged("C-1.1.2", withPolicy("x", { policy_summary: "docs/gone.md" })).findings.map((one) => one.rule)).toEqual(["copyright/no-such-file"]);
    expect(judged("C-1.1.2", withPolicy("x")).findings[0]?.message).toContain("encouraged, not owed");
  });

  test("a summary older than the policy is said", () => {
    const it = withPolicy("x", { policy_summary: "docs/s.md" }, { lastChanges: new Map([["docs/s.md", { commit: "a", date: "2026-01-01T00:00:00Z" }], [P, { commit: "b", date: "2026-03-01T00:00:00Z" }]]), records: { documents: new Map([document(P, "x")]), paths: new Set([P, "docs/s.md"]) } });
    expect(judged("C-1.1.2", it)).toMatchObject({ outcome: "recorded", findings: [{ rule: "copyright/summary-older" }] });
  });
});
