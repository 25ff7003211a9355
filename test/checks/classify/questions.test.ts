import { describe, expect, test } from "@jest/globals";
import { EXPLAINED, PREFACE, USES } from "../../../src/checks/classify/explanations.ts";
import { proposals } from "../../../src/checks/classify/proposals.ts";
import { QUESTION_NAMES, sheetOf, sheetsOf } from "../../../src/checks/classify/questions.ts";
import { obligation } from "../../../src/law/catalogue.ts";
import { QUESTIONS, type Question } from "../../../src/records/classification-types.ts";
import { fact, weight } from "../support.ts";
import { decision, kept, of, sheet, speaks } from "./support.ts";

const ALL = QUESTION_NAMES.flatMap((question) => EXPLAINED[question].explanation.map((one) => ({ question, ...one })));

describe("what is said about the law", () => {
  test.each(ALL)("$question: $text", ({ text, ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect([id, obligation(id) === undefined]).toEqual([id, false]);
    // Sections, not paragraphs: their numbers differ between the two versions of the Guidelines.
    expect(text).not.toMatch(/\b(?:point|para(?:graph)?)s? ?\(?\d/i);
    expect(text).toMatch(/\((?:[^()]*(?:Art|Annex|recital|section|FAQ)(?:[^()]|\([^()]*\))*)\)\.?/);
  });
  test("two to four sentences each, every answer explained and nothing else", () => {
    for (const question of QUESTION_NAMES) {
      const { explanation, means } = EXPLAINED[question];
      expect([question, explanation.length >= 2 && explanation.length <= 4]).toEqual([question, true]);
      expect(Object.keys(means).toSorted()).toEqual([...QUESTIONS[question]].toSorted());
    }
  });
  test("every id that the issue of classification asks for is behind some question", () => {
    const used = new Set(sheetsOf(of({})).flatMap((one) => one.basis));
    for (const id of ["AIA-3.3", "AIA-3.63", "AIA-3.65", "AIA-51.1", "AIA-51.2", "AIA-52.1", "AIA-53.2", "AIA-54.1", "AIA-54.6", "AIA-111.3", "G-scope", "G-scope-exceptions", "G-scope-out", "G-lifecycle", "G-provider", "G-placing", "G-integration", "G-exclude-eu", "G-modifier", "G-modifier-unknown", "G-sr-presumption", "G-designation", "G-contest", "G-faq-same-model", "G-faq-contract"]) expect([id, used.has(id)]).toEqual([id, true]);
  });
  test("uses are sent to where they belong", () => {
    expect(USES).toMatch(/Arts. 5 and 6.*Annex III.*AI system.*Service Desk/);
    expect(PREFACE).toContain("a person decides");
  });
  test("no sheet recommends or concludes, whatever the facts", () => {
    const parts = { facts: [fact("compute.flop", 3e25), fact("modalities.output", ["text"]), fact("base_model", ["org/base"]), fact("licence.id", "apache-2.0")], rest: { facts: { weights: [weight("model.safetensors")] } } };
    const text = JSON.stringify([sheetsOf(of(parts)), PREFACE, USES]);
    expect(text).not.toMatch(/complian|recommend|\bis (?:a )?GPAI\b|has systemic risk\.|is open source|you are (?:a|the) provider|safe harbour\b|\b\d+ ?% complete|presumption of conformity/i);
  });
});

describe("a decision that today's facts contradict", () => {
  const decisions = [decision("systemic-risk", "no", { facts: [{ key: "compute.band.1e25", value: "below" }] })];
  test("says so where it is shown", () => {
    expect(sheet("systemic-risk", { decisions, facts: [fact("compute.flop", 3e25)] }).contradicted).toEqual([expect.stringContaining('Today it is "above"')]);
  });
  test("and nothing where nothing does", () => { expect(sheet("systemic-risk", { decisions, facts: [fact("compute.flop", 3e24)] }).contradicted).toBeUndefined(); });
});

describe("modifier", () => {
  test("a base that only the files name is shown against both substitutes, and speaks for no answer", () => {
    const found = sheet("modifier", { facts: [fact("base_model", ["org/base"], "README.md:5"), fact("compute.flop", 5e22, "README.md:12", { method: "6PD" })] });
    expect(found.seen.map((one) => one.text)).toEqual([
      "the files name `org/base` as the base, its compute is not recorded",
      "indicator, if its compute stays unknown and it is a model without systemic risk: above one third of 10^23 FLOP, 3.3x10^22 FLOP; the modification 5.0x10^22 FLOP by 6PD",
      "indicator, if its compute stays unknown and it is a model with systemic risk: below one third of 10^25 FLOP, 3.3x10^24 FLOP; the modification 5.0x10^22 FLOP by 6PD",
    ]);
    expect(found.answers.flatMap((one) => one.speaks)).toEqual([]);
    expect(found.open).toContain("an estimate from the files may count what the training of the base took");
    expect(sheet("modifier", { facts: [fact("base_model", ["org/base"])], model: { base_models: [{ id: "org/base" }] } }).seen.some((one) => one.text.includes("is not recorded"))).toBe(false);
  });
  test("an estimate on the other side than what is recorded is an open point, without the recorded amount", () => {
    const parts = (direct_flop: number) => ({ facts: [fact("compute.flop", 7.2e23, "README.md:12", { method: "6PD" })], model: { compute: { direct_flop }, base_models: [{ id: "org/base", flop: 7.2e23 }] } });
    const open = (flop: number): readonly string[] => sheet("modifier", parts(flop)).open.filter((one) => one.includes("other side"));
    expect(open(4.4e19)).toEqual(["the estimate by 6PD (README.md:12) lies above for `org/base`, on the other side than what is recorded; it may count what the training of the base took"]);
    expect(open(4.4e23)).toEqual([]);
  });
  test("no amount of its own: the named base alone; a recorded one is not printed", () => {
    expect(sheet("modifier", { facts: [fact("base_model", ["org/base"])] }).seen).toHaveLength(1);
    const recorded = sheet("modifier", { facts: [fact("base_model", ["org/base"])], model: { compute: { direct_flop: 7.7e22 } } });
    expect(recorded.seen).toHaveLength(3);
    expect(JSON.stringify(recorded)).not.toContain("7.7");
  });
  test("a merge, which trains nothing, speaks against a provider, and an adapter for neither; compute of one's own silences the merge", () => {
    const from = (relation: string, model: Parameters<typeof sheet>[1] = {}): ReturnType<typeof sheet> => sheet("modifier", { ...model, facts: [fact("base_model.relation", relation, "mergekit_config.yml:10")] });
    expect([from("merge").seen[0]?.text, speaks(from("merge"), "not-a-provider")]).toEqual(["relation to the base: `merge`", ["the files show a merge, which trains nothing (mergekit_config.yml:10)"]]);
    expect([from("adapter").seen[0]?.text, speaks(from("adapter"), "not-a-provider")]).toEqual(["relation to the base: `adapter`", []]);
    expect(speaks(from("merge", { model: { compute: { direct_flop: 1e21 } } }), "not-a-provider")).toEqual([]);
  });
});

describe("role", () => {
  test("hosting weights speaks for nobody; a base speaks for modifier; nothing at all for library", () => {
    const hosted = sheet("role", { model: null, rest: { facts: { weights: [weight("model.safetensors")] } } });
    expect(hosted.answers.flatMap((one) => one.speaks)).toEqual([]);
    expect(hosted.seen[0]).toMatchObject({ text: "weights are here: 1 file", source: { path: "model.safetensors" } });
    expect(speaks(sheet("role", { model: null, facts: [fact("base_model", ["org/base"], "README.md:4")] }), "modifier")).toEqual(["another model stands behind this one (README.md:4)"]);
    expect(speaks(sheet("role", { model: null }), "library")).toHaveLength(1);
    // A card that describes training comes with every copy too.
    const described = sheet("role", { model: null, facts: [fact("training.tokens", 1e12, "README.md:9")] });
    expect([described.answers.flatMap((one) => one.speaks), described.open[0]]).toEqual([[], expect.stringContaining("README.md:9")]);
    const code = sheet("role", { model: null, facts: [fact("role_hint", "code-home", "README.md")] });
    expect([speaks(code, "modifier"), speaks(code, "library").length]).toEqual([[], 1]);
  });
  test("names out of files stand between back-ticks, cut, without control signs", () => {
    const evil = `org/\u001b[31mred\u202e\`**x**\`\n## y ${"z".repeat(500)}`;
    const text = sheet("role", { model: null, facts: [fact("base_model", [evil])] }).seen.map((one) => one.text).join("\n");
    expect(text).toMatch(/^[^`]*a base model is named: `[^`]{1,120}`$/m);
    expect(text).not.toMatch(/\u001b|\n#/);
  });
});

describe("open-source conditions", () => {
  const term = (listed: boolean, line: number) => fact("licence.terms", { kind: listed ? "user-threshold" : "use-restriction", listed, quote: "", message: listed ? `A term of a kind that the Commission's guidelines list as disqualifying for the open-source exemption was found at line ${line}: a limit triggered by the number of users.` : "A restriction that a person must judge was found at line 9: use restrictions." }, `LICENSE:${line}`);
  test("a listed term with its line speaks against; a free licence speaks for only where no pattern was found", () => {
    const facts = [fact("licence.id", "apache-2.0", "LICENSE:1")];
    expect(speaks(sheet("open-source", { facts }), "claimed")).toHaveLength(1);
    const found = sheet("open-source", { facts: [...facts, term(true, 45)] });
    expect(speaks(found, "claimed")).toEqual([]);
    expect(speaks(found, "not-claimed")[0]).toMatch(/list as disqualifying.*line 45.*\(LICENSE:45\)$/);
    expect(kept(found, "licence.listed_term")).toBe("user-threshold");
  });
  test("a licence with use limits is for a person to judge, one without commercial use speaks against", () => {
    const rail = sheet("open-source", { facts: [fact("licence.id", "bigscience-bloom-rail-1.0", "README.md:2")] });
    expect([rail.answers.flatMap((one) => one.speaks), rail.open.some((one) => one.includes("README.md:2"))]).toEqual([[], true]);
    expect(speaks(sheet("open-source", { facts: [fact("licence.id", "cc-by-nc-4.0", "README.md:2")] }), "not-claimed")).toHaveLength(1);
  });
  test("a use limit is for a person to judge, on neither side", () => {
    const found = sheet("open-source", { facts: [term(false, 9)] });
    expect(found.answers.flatMap((one) => one.speaks)).toEqual([]);
    expect(found.open.join()).toContain("limits for safety can stay");
  });
  test("monetisation, gating, limits of model.yaml, the access form and what is public are shown", () => {
    const found = sheet("open-source", { model: { licence: { monetisation: "none: free", gating: "name and e-mail" } }, facts: [fact("access.gated", { fields: ["Company", "E-mail"], prompt: true }, "README.md:7"), fact("architecture", "LlamaForCausalLM", "config.json:2")] });
    const text = found.seen.map((one) => one.text).join("\n");
    expect(text).toContain("licence.monetisation: `none: free`");
    expect(text).toContain("the card's access form asks for `Company`, `E-mail`");
    expect(text).toContain("public here: the architecture: found");
    expect(text).toContain("public here: parameters (weights): not found");
    expect(found.open.join()).toContain("licence.use_limits");
  });
});

describe("market, cut-off, representative", () => {
  test("the lineage's first placing counts, whichever release this is", () => {
    const model = { dates: { eu_market: "2026-05-01" }, lineage: { id: "wren", releases: [{ version: "1", eu_market: "2025-06-01" }, { version: "2", eu_market: "2026-05-01" }] } };
    const found = sheet("legacy", { model });
    expect(speaks(found, "before-2025-08-02")[0]).toContain("2025-06-01");
    expect(speaks(found, "from-2025-08-02")).toEqual([]);
    expect(found.explanation.map((one) => one.text).join()).toContain("2 August 2027");
  });
  test("a release date alone speaks for no side", () => {
    const found = sheet("legacy", { model: { dates: { released: "2025-01-01" } }, facts: [fact("release.date", "2025-01-01")] });
    expect(found.answers.flatMap((one) => one.speaks)).toEqual([]);
  });
  test("outside the Union with a claim and without systemic risk: Art. 54(6) is shown", () => {
    expect(speaks(sheet("representative", { model: { provider: { established_in_union: false }, licence: { open_source: true } } }), "not-owed")[0]).toContain("Art. 54(6)");
    expect(speaks(sheet("representative", { model: { provider: { established_in_union: false }, licence: { open_source: true }, systemic_risk: true } }), "not-owed")).toEqual([]);
  });
  test("an exclusion of the Union in a card is a fact for a person", () => {
    expect(sheet("eu-market", { facts: [fact("access.eu_disallowed", true, "README.md:3")] }).seen.map((one) => one.text).join()).toContain("clear and unequivocal is for a person");
  });
});

describe("what is asked after an answer", () => {
  const asked = (given: readonly (readonly [Question, string])[], model: Parameters<typeof of>[0]["model"] = null): readonly Question[] => QUESTION_NAMES.filter((one) => sheetOf(of({ model }), one, new Map(given)).skip === undefined);
  test("a mirror and a library have one question, a narrow model two", () => {
    expect([asked([["role", "mirror"]]), asked([["role", "library"]]), asked([["role", "not-gpai"]])]).toEqual([["role"], ["role"], ["role", "gpai"]]);
  });
  test("modification is asked of modifiers, and where a base is named", () => {
    expect(asked([["role", "provider"]])).not.toContain("modifier");
    expect(asked([["role", "modifier"]])).toContain("modifier");
    expect(asked([["role", "provider"]], { base_models: [{ id: "org/base" }] })).toContain("modifier");
  });
  test("the cut-off and the representative arise with a placing, made or planned", () => {
    const later = (answer: string): readonly Question[] => asked([["role", "provider"], ["eu-market", answer]]).filter((one) => one === "legacy" || one === "representative");
    expect([later("not-placed"), later("planned"), later("placed"), later("undetermined")]).toEqual([[], ["legacy", "representative"], ["legacy", "representative"], ["legacy", "representative"]]);
  });
  test("the answer before goes over what is declared", () => { expect(asked([["role", "mirror"]], { role: "provider" })).toEqual(["role"]); });
});

describe("lines for model.yaml", () => {
  test("only where nothing is declared, each key once, under its parent where that is there", () => {
    const answers = new Map<Question, string>([["role", "provider"], ["systemic-risk", "no"], ["open-source", "claimed"], ["eu-market", "placed"], ["legacy", "from-2025-08-02"], ["representative", "appointed"], ["gpai", "yes"]]);
    expect(proposals(of({ model: null }), answers).map((one) => one.lines)).toEqual([["role: provider"], ["systemic_risk: false"], ["licence:", "  open_source: true"], ["dates:", "  eu_market: <YYYY-MM-DD>"], ["provider:", "  authorised_representative: <name, Member State, date of the mandate>"]]);
    const partly = proposals(of({ model: { licence: { id: "Apache-2.0" } }, without: ["systemic_risk"] }), answers);
    expect(partly.map((one) => [one.key, one.under?.key])).toEqual([["systemic_risk", undefined], ["licence.open_source", "licence"], ["provider.authorised_representative", "provider"]]);
  });
  test("undetermined proposes nothing", () => {
    expect(proposals(of({ model: null }), new Map<Question, string>([["systemic-risk", "undetermined"], ["open-source", "undetermined"]]))).toEqual([]);
  });
});

describe("the decision in force is shown with its signature", () => {
  test("as data, also where it is undetermined", () => {
    expect(sheet("gpai", { decisions: [decision("gpai", "yes")] }).decided).toMatchObject({ answer: "yes", on: "2026-11-01", by: "General Counsel, Example AI" });
    expect(sheet("gpai", { decisions: [decision("gpai", "undetermined")] }).decided?.answer).toBe("undetermined");
  });
});

describe("hostile facts", () => {
  test("kept facts are short, on one line, and no placeholder", () => {
    const evil = ["\u001b[2J\u202e", "TBD", "none", "a\nb: c", `"}, {key: x`, "x".repeat(10_000), ...Array.from({ length: 500 }, (_, i) => `licence-${i}`)];
    const found = sheet("open-source", { facts: evil.map((one) => fact("licence.id", one, "a\u202eb.md:1")) });
    const value = kept(found, "licence.id") ?? "";
    expect(value.length).toBeLessThan(900);
    expect(JSON.stringify(found.facts)).not.toMatch(/[\u0000-\u001f\u202e]|\\u202e|\\n/);
    expect(value).toMatch(/ and \d+ more \([0-9a-f]{12}\)$/);
  });
  test("a change deep in a long list shows", () => {
    const many = (last: string) => kept(sheet("open-source", { facts: [...Array.from({ length: 40 }, (_, i) => `licence-${i}`), last].map((one) => fact("licence.id", one)) }), "licence.id");
    expect(many("zzz-1")).not.toBe(many("zzz-2"));
  });
});
