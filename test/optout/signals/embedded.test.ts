import { describe, expect, test } from "@jest/globals";
import { cawgStatement } from "../../../src/optout/signals/cawg.ts";
import { DMI_VALUES, dmiValue, iptcStatement, iptcXmpStatement } from "../../../src/optout/signals/iptc-plus.ts";

describe("CAWG training and data mining", () => {
  const assertion = (entries: object, label = "cawg.training-mining"): object => ({ label, data: { entries } });
  const ALL = { "cawg.data_mining": { use: "notAllowed" }, "cawg.ai_training": { use: "allowed" }, "cawg.ai_generative_training": { use: "constrained", constraint_info: "ask" }, "cawg.ai_inference": { use: "constrained" } };

  test("maps the four entries", () => {
    expect(cawgStatement(assertion(ALL))).toMatchObject({ uses: { "tdm": "reserved", "train": "permitted", "train-generative": "conditional", "ai-input": "reserved" }, entries: { ai_generative_training: { use: "constrained", info: "ask" } } });
    expect(cawgStatement(JSON.stringify(assertion(ALL))).uses).toEqual(cawgStatement(assertion(ALL)).uses);
  });

  test.each<[string, unknown, object]>([
    ["a word in another case", assertion({ "cawg.ai_training": { use: "NotAllowed" } }), {}],
    ["an entry that is a text", assertion({ "cawg.ai_training": "notAllowed" }), {}],
    ["entries of the other prefix", assertion({ "c2pa.ai_training": { use: "notAllowed" } }), {}],
    ["the label of C2PA 1.x", assertion({ "c2pa.ai_training": { use: "notAllowed" }, "cawg.ai_training": { use: "allowed" } }, "c2pa.training-mining"), { train: "reserved" }],
    ["a repeated assertion", assertion({ "cawg.ai_training": { use: "notAllowed" } }, "cawg.training-mining__2"), { train: "reserved" }],
    ["another label", assertion(ALL, "c2pa.actions"), {}],
    ["entries without data around them", { label: "cawg.training-mining", entries: { "cawg.ai_training": { use: "allowed" } } }, { train: "permitted" }],
    ["no label", { entries: { "c2pa.ai_training": { use: "notAllowed" } } }, { train: "reserved" }],
    ["an empty constraint", assertion({ "cawg.ai_training": { use: "constrained", constraint_info: " " } }), { train: "reserved" }],
    ["entries of one's own", assertion({ "com.example.mine": { use: "notAllowed" } }), {}],
    ["nothing", null, {}], ["a number", 5, {}], ["no entries", { label: "cawg.training-mining" }, {}], ["a list of entries", assertion([]), {}], ["an empty list", [], {}],
    ["several, the most restrictive wins", [assertion({ "cawg.ai_training": { use: "allowed" } }), assertion(ALL, "c2pa.actions"), assertion({ "cawg.ai_training": { use: "constrained", constraint_info: "x" } }, "cawg.training-mining__1")], { train: "conditional" }],
    ["a manifest", { assertions: [assertion({ "cawg.ai_training": { use: "notAllowed" } })] }, { train: "reserved" }],
  ])("%s", (_, source, uses) => {
    expect(cawgStatement(source).uses).toEqual(uses);
  });

  test("says that no signature was checked; what cannot be read is not evaluable", () => {
    expect(cawgStatement(assertion(ALL)).evidence[0]?.note).toContain("signature");
    expect(cawgStatement("{not json").uses.train).toBe("not-evaluable");
    expect(cawgStatement(Array.from({ length: 200 }, () => assertion(ALL))).uses.train).toBe("not-evaluable");
  });
});

describe("PLUS data mining", () => {
  const BASE = "http://ns.useplus.org/ldf/vocab/";
  test.each([
    ["DMI-UNSPECIFIED", {}], ["DMI-ALLOWED", { "tdm": "permitted", "train": "permitted", "train-generative": "permitted", "search": "permitted" }], ["DMI-PROHIBITED-AIMLTRAINING", { "train": "reserved", "train-generative": "reserved" }],
    ["DMI-PROHIBITED-GENAIMLTRAINING", { "train-generative": "reserved" }], ["DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING", { "tdm": "reserved", "train": "reserved", "train-generative": "reserved", "search": "permitted" }],
    ["DMI-PROHIBITED", { "tdm": "reserved", "train": "reserved", "train-generative": "reserved", "search": "reserved" }], ["DMI-PROHIBITED-SEECONSTRAINT", { "tdm": "conditional", "train": "conditional", "train-generative": "conditional", "search": "conditional" }],
    ["DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR", { "tdm": "conditional", "train": "conditional", "train-generative": "conditional", "search": "conditional" }], ["DMI-PROHIBITED-SEELINKEDRIGHTSEXPR", { "tdm": "conditional", "train": "conditional", "train-generative": "conditional", "search": "conditional" }],
  ])("%s", (value, uses) => {
    expect(iptcStatement([`${BASE}${value}`]).uses).toEqual(uses);
    expect(iptcStatement([` ${value}\n`])).toMatchObject({ uses, value });
    expect(DMI_VALUES).toContain(value);
  });

  test.each(["", "DMI-NEW", "dmi-prohibited", "http://example.com/DMI-PROHIBITED", BASE, "Prohibited", "DMI-PROHIBITED-"])("%j is no value", (text) => {
    expect(dmiValue(text)).toBeUndefined();
    expect(iptcStatement([text])).toMatchObject({ uses: {}, evidence: [{ verdict: "unknown" }] });
  });

  test("several values are combined", () => {
    expect(iptcStatement(["DMI-ALLOWED", "DMI-PROHIBITED-GENAIMLTRAINING"]).uses).toEqual({ "tdm": "permitted", "train": "permitted", "train-generative": "reserved", "search": "permitted" });
  });

  test("is read from XMP; a packet that is cut is not evaluable", () => {
    const xmp = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:p="http://ns.useplus.org/ldf/xmp/1.0/" p:DataMining="${BASE}DMI-PROHIBITED"/></rdf:RDF>`;
    expect(iptcXmpStatement(xmp).value).toBe("DMI-PROHIBITED");
    expect(iptcXmpStatement(xmp.slice(0, -5)).uses.train).toBe("not-evaluable");
    expect(iptcXmpStatement("<x/>")).toEqual({ uses: {}, evidence: [] });
  });
});
