import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../src/artifacts/model.ts";
import { licenceTerms } from "../../../src/artifacts/documents/licences/terms.ts";
import { openSourceCheck } from "../../../src/checks/act/open-source.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import type { Decision } from "../../../src/records/classification-types.ts";
import type { ModelRecord } from "../../../src/records/types.ts";
import { shared } from "../../support/shared.ts";
import { document, fact, input, type InputParts, line, modelRecord, record, resultOf, weight } from "../support.ts";

type Licence = NonNullable<ModelRecord["licence"]>;

interface Given extends InputParts {
  readonly licence?: Licence;
  readonly decided?: boolean;
  readonly weights?: ModelRecord["weights"];
}

function judge(id: string, { licence, decided, weights, ...rest }: Given = {}): CheckResult {
  const decision: Decision = { question: "open-source", answer: "claimed", by: "General Counsel, Example Labs", on: "2026-11-20", reasons: "we read the terms" };
  return resultOf(openSourceCheck, input({
    ...rest, profile: { openSource: true, ...rest.profile },
    model: {
      model: record(".gpai/model.yaml", modelRecord({ licence: { open_source: true, ...licence }, ...(weights === undefined ? {} : { weights }) })),
      ...(decided === true ? { classification: record(".gpai/classification.yaml", { decisions: [decision] }) } : {}), ...rest.model,
    },
  }), id);
}
const state = (id: string, given: Given = {}): readonly [string, readonly string[]] => { const result = judge(id, given); return [result.outcome, result.findings.map(line)]; };
const term = (kind: string, listed: boolean, at = "LICENSE:12"): ReturnType<typeof fact> => fact("licence.terms", { kind, listed, quote: "the words", message: `A term was found at line ${at.split(":")[1] ?? ""}: ${kind}.` }, at, { method: "licence-terms" });
const facts = (...list: ReturnType<typeof fact>[]): Given => ({ facts: { facts: list } });
const MIT = fact("licence.id", "MIT", "LICENSE:1");

describe("only where an open-source release is declared", () => {
  test.each([[false], [null]])("licence.open_source %s: nothing applies", (openSource) => {
    for (const id of openSourceCheck.handles) expect([id, judge(id, { profile: { openSource } }).outcome]).toEqual([id, "not-applicable"]);
  });
});

describe("G-oss-scope", () => {
  test("says what falls away, and that the copyright policy and the summary stay owed", () => {
    const result = judge("G-oss-scope");
    expect(result).toMatchObject({ outcome: "recorded", evidence: [{ path: ".gpai/model.yaml" }] });
    expect(result.reason).toMatch(/Art\. 53\(1\)\(a\) and \(b\) and Art\. 54 fall away\. Still owed: the copyright policy \(Art\. 53\(1\)\(c\), AIA-53\.1\.c\) and the public summary of training content \(Art\. 53\(1\)\(d\), AIA-53\.1\.d\)\.$/);
  });
  test("asks for the systemic risk where it is not declared, and never covers a model with it", () => {
    expect(judge("G-oss-scope", { profile: { systemicRisk: null } }).reason).toContain("with it the exemption falls away");
    expect(judge("G-oss-scope", { profile: { systemicRisk: true } })).toMatchObject({ outcome: "not-applicable", reason: expect.stringContaining("never covers such a model") });
  });
});

describe("G-oss-licence", () => {
  test.each([
    ["a licence of the list", [MIT], "recorded", []],
    ["no licence recognised", [], "unknown", ["open-source/no-licence .gpai/model.yaml:20"]],
    ["a licence with limits", [fact("licence.id", "llama3.1", "LICENSE:1")], "unknown", ["open-source/licence LICENSE:1"]],
    ["two, one of them not of the list", [MIT, fact("licence.id", "other", "README.md:2")], "unknown", ["open-source/licence README.md:2"]],
    ["a clause that withholds the Union", [MIT, term("territory", false)], "unknown", ["open-source/withheld LICENSE:12"]],
    ["a form that refuses the Union", [MIT, fact("access.eu_disallowed", true, "README.md:4")], "unknown", ["open-source/withheld README.md:4"]],
  ] as const)("%s: %s", (_name, list, outcome, found) => {
    expect(state("G-oss-licence", facts(...list))).toEqual([outcome, found]);
  });
  test("a person's decision answers it", () => {
    expect(judge("G-oss-licence", { ...facts(fact("licence.id", "llama3.1", "LICENSE:1")), decided: true })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("Judged by a person on 2026-11-20") });
  });
});

describe("G-oss-disqualify", () => {
  const read = fact("licence.files", ["LICENSE"], "LICENSE");
  test.each([
    ["none found in a text that was read", [MIT, read], "recorded", []],
    ["a licence of the list by name alone", [MIT], "recorded", []],
    ["no text", [fact("licence.id", "other", "README.md:2")], "unknown", []],
    ["a listed kind", [read, term("non-commercial", true)], "unknown", ["open-source/listed-term LICENSE:12"]],
    ["several, each at its line", [read, term("user-threshold", true, "LICENSE:7"), term("distribution-ban", true, "LICENSE:30"), term("use-restriction", false)], "unknown", ["open-source/listed-term LICENSE:7", "open-source/listed-term LICENSE:30"]],
  ] as const)("%s: %s", (_name, list, outcome, found) => {
    expect(state("G-oss-disqualify", facts(...list))).toEqual([outcome, found]);
  });
  test("none found proves nothing", () => expect(judge("G-oss-disqualify", facts(MIT, read)).reason).toMatch(/Finding none proves nothing\.$/));
  test("a finding names the line, quotes the words and leaves the conclusion to a person", () => {
    const [found] = judge("G-oss-disqualify", facts(read, term("non-commercial", true))).findings;
    expect(found).toMatchObject({ path: "LICENSE", line: 12, evidence: "the words", message: "A term was found at line 12: non-commercial. Whether it is one, a person judges." });
  });
  test("judged by a person, the terms stay in sight", () => {
    expect(judge("G-oss-disqualify", { ...facts(read, term("non-commercial", true)), decided: true })).toMatchObject({ outcome: "recorded", evidence: [{ path: ".gpai/classification.yaml" }, { path: "LICENSE", line: 12 }], reason: expect.stringContaining("1 term of listed kinds stands in the texts all the same") });
  });
});

describe("G-oss-safety-terms", () => {
  const policy = fact("acceptable_use.files", ["USE.md"], "USE.md");
  test.each([
    ["none", [], {}, "not-applicable", []],
    ["a limit of use", [term("use-restriction", false)], {}, "unknown", ["open-source/use-limits LICENSE:12"]],
    ["a policy beside the licence", [policy], {}, "unknown", ["open-source/use-limits USE.md"]],
    ["with its reason", [term("use-restriction", false)], { use_limits: "no biological weapons: a risk to public safety, the same for everybody" }, "recorded", []],
    ["with a placeholder for one", [term("use-restriction", false)], { use_limits: "TODO" }, "unknown", ["open-source/use-limits LICENSE:12"]],
    ["attribution is no limit of use", [term("attribution-display", false)], {}, "not-applicable", []],
  ] as const)("%s", (_name, list, licence, outcome, found) => {
    expect(state("G-oss-safety-terms", { ...facts(...list), licence })).toEqual([outcome, found]);
  });
  test("the question is one of proportionality", () => {
    expect(judge("G-oss-safety-terms", facts(term("use-restriction", false))).reason).toMatch(/significant risk to public safety.*specific, proportionate, objective and non-discriminatory\?/);
  });
});

describe("G-oss-monetisation and G-oss-ok-services", () => {
  test.each([
    ["not declared", {}, [], "unknown", ["open-source/monetisation .gpai/model.yaml:20"]],
    ["none with a reason", { monetisation: "none: weights, tools and support are free" }, [], "recorded", []],
    ["a bare none", { monetisation: "none" }, [], "unknown", ["open-source/monetisation .gpai/model.yaml:20"]],
    ["a placeholder", { monetisation: "TBD" }, [], "unknown", ["open-source/monetisation .gpai/model.yaml:20"]],
    ["something is asked for", { monetisation: "hosting is sold beside the free weights" }, [], "unknown", []],
    ["none, and a text that speaks of payment", { monetisation: "none: everything is free" }, [term("payment", false)], "unknown", ["open-source/paid-terms LICENSE:12"]],
  ] as const)("%s: %s", (_name, licence, list, outcome, found) => {
    expect(state("G-oss-monetisation", { licence, ...facts(...list) })).toEqual([outcome, found]);
  });
  test("what is declared is never quoted as if it decided", () => {
    expect(judge("G-oss-monetisation", { licence: { monetisation: "hosting is sold beside the free weights" } }).reason).toContain("Is the model itself free for everybody all the same");
  });
  test("paid services are asked about only where some are declared", () => {
    expect(judge("G-oss-ok-services").outcome).toBe("not-applicable");
    expect(judge("G-oss-ok-services", { licence: { monetisation: "none: free" } }).outcome).toBe("not-applicable");
    expect(judge("G-oss-ok-services", { licence: { monetisation: "support contracts" } })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("purely optional") });
  });
});

describe("G-oss-personal-data", () => {
  const gate = fact("access.gated", { fields: ["Name", "E-mail"], prompt: true } as Json, "README.md:5");
  test.each([
    ["no form", {}, [], "not-applicable", []],
    ["a form, nothing declared", {}, [gate], "unknown", ["open-source/gating README.md:5"]],
    ["a form, and none declared", { gating: "none: no access control" }, [gate], "conflict", ["open-source/gating .gpai/model.yaml:22"]],
    ["a form, declared with its purpose", { gating: "name and e-mail, for security alone, deleted after 30 days" }, [gate], "recorded", []],
    ["declared as none, no form", { gating: "none: no access control" }, [], "recorded", []],
    ["a bare none", { gating: "none" }, [], "unknown", []],
  ] as const)("%s: %s", (_name, licence, list, outcome, found) => {
    expect(state("G-oss-personal-data", { licence, ...facts(...list) })).toEqual([outcome, found]);
  });
  test("names the fields, and what makes them a price", () => {
    expect(judge("G-oss-personal-data", facts(gate)).findings[0]?.message).toMatch(/asks for 2 fields before access \(Name, E-mail\).*count as a price unless they serve security alone/);
  });
});

describe("G-oss-public-info", () => {
  const card = (text: string): Given => ({
    facts: { facts: [fact("architecture", "LlamaForCausalLM", "config.json:2"), fact("modalities.output", ["text"], "README.md:3"), fact("documents", { type: "model-card", path: "README.md" }, "README.md")], weights: [weight("model.safetensors")] },
    records: { documents: new Map([document("README.md", text)]) },
  });
  const FULL = "# Demo\n\n## Intended use\n\nChat and completion in English and German.\n\n## Limitations\n\nIt makes mistakes with dates and with numbers.\n\n## Usage\n\n```python\nmodel = AutoModel.from_pretrained('x')\n```\n";
  test("everything found, each at its place", () => {
    expect(judge("G-oss-public-info", card(FULL))).toMatchObject({ outcome: "recorded", reason: expect.stringMatching(/the weights \(model\.safetensors\), information on the architecture \(config\.json:2\), modalities \(README\.md:3\), capabilities \(README\.md:3\), limitations \(README\.md:7\), how to integrate the model \(README\.md:11\)/) });
  });
  test.each([
    ["a section that is missing", FULL.replace("## Limitations", "## Colours"), "Not found here: limitations (read: README.md). "],
    ["a heading without text", FULL.replace("It makes mistakes with dates and with numbers.", ""), "Not found here: limitations (read: README.md); 1 heading stands there without text. "],
    ["a placeholder under a heading", FULL.replace("It makes mistakes with dates and with numbers.", "[More Information Needed]"), "Not found here: limitations (read: README.md); 1 heading stands there without text. "],
  ])("%s", (_name, text, message) => {
    const result = judge("G-oss-public-info", card(text));
    expect([result.outcome, result.findings[0]?.message]).toEqual(["unknown", `${message}Is it public elsewhere?`]);
  });
  test("text under a deeper heading counts for the one above it", () => {
    expect(judge("G-oss-public-info", card(FULL.replace("It makes", "### Known errors\n\nIt makes"))).outcome).toBe("recorded");
  });
  test("nothing here at all, and weights at an address", () => {
    expect(judge("G-oss-public-info").findings[0]?.message).toContain("the weights, information on the architecture, modalities, capabilities, limitations, how to integrate the model (no model card was read)");
    expect(judge("G-oss-public-info", { weights: [{ url: "https://example.org/weights" }] }).findings[0]?.message).not.toContain("the weights,");
  });
  test.each([["#".repeat(300_000)], ["# a\n".repeat(100_000)], ["## Limitations\n".repeat(20_000)], [`# Usage\n${"x ".repeat(400_000)}`]])("a hostile card costs no more than a moment (%#)", (text) => {
    const started = performance.now();
    judge("G-oss-public-info", card(text));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test("hostile values of facts throw nothing", () => {
  const odd = [null, 1, [], {}, { kind: 3 }, { kind: "x", message: 4 }, { kind: "territory", message: "m" }, "text"] as const;
  const list = odd.flatMap((value) => [fact("licence.terms", value as Json), fact("access.gated", value as Json), fact("documents", value as Json), fact("licence.id", value as Json)]);
  for (const id of openSourceCheck.handles) expect(judge(id, facts(...list)).id).toBe(id);
});

const cases = shared("cases");
if (cases !== undefined) {
  describe("licence texts of published models", () => {
    test.each([
      ["08-dbrx/files/LICENSE", ["user-threshold", "separate-commercial-licence"]],
      ["09-deepseek-v3/files/LICENSE-MODEL", []],
      ["09-deepseek-v3/files/LICENSE-CODE", []],
      ["03-smollm3-3b/files/LICENSE", []],
      ["05-pythia-1.4b/files/LICENSE", []],
    ])("%s: listed kinds %s", (path, kinds) => {
      expect(licenceTerms(readFileSync(`${cases}/${path}`, "utf8")).filter((one) => one.listed).map((one) => one.kind)).toEqual(expect.arrayContaining(kinds));
      if (kinds.length === 0) expect(licenceTerms(readFileSync(`${cases}/${path}`, "utf8")).filter((one) => one.listed)).toEqual([]);
    });
  });
}
