import { describe, expect, test } from "@jest/globals";
import { readHeaders } from "../../../src/optout/signals/headers.ts";
import { readSignals, type SignalInput } from "../../../src/optout/signals/signals.ts";
import { combineStatements, cut, stricter } from "../../../src/optout/signals/statement.ts";
import { readTdmFile } from "../../../src/optout/signals/tdmrep-file.ts";
import { protocol } from "../../../src/law/protocols.ts";

const uses = (input: Partial<SignalInput>): object => combineStatements(readSignals({ url: "https://e.com/a/x.jpg", ...input })).uses;
const reserved = { "train": "reserved", "train-generative": "reserved" };
const mined = { tdm: "reserved", ...reserved };

describe("everything about one file", () => {
  test.each<[string, Partial<SignalInput>, object]>([
    ["nothing is known", {}, {}],
    ["tdmrep.json as text", { tdmrep: '[{"location":"/a/","tdm-reservation":1}]' }, mined],
    ["tdmrep.json as data", { tdmrep: [{ "location": "/a/", "tdm-reservation": 1 }] }, mined],
    ["tdmrep.json read before", { tdmrep: readTdmFile([{ "location": "/a/", "tdm-reservation": 1 }]) }, mined],
    ["no tdmrep.json", { tdmrep: null }, {}],
    ["a header over the file", { tdmrep: [{ "location": "/", "tdm-reservation": 1 }], headers: readHeaders({ "tdm-reservation": "0" }) }, { "tdm": "permitted", "train": "permitted", "train-generative": "permitted" }],
    ["X-Robots-Tag beside a permission", { headers: readHeaders({ "x-robots-tag": ["noindex", "noai"], "tdm-reservation": "0" }) }, { ...reserved, tdm: "permitted" }],
    ["a page", { html: '<head><meta name="robots" content="noai"><meta name="tdm-reservation" content="1">' }, mined],
    ["Content-Usage at its time", { headers: readHeaders({ "Content-Usage": "bots=n" }), fetchedAt: Date.parse("2025-10-01") }, { ...mined, search: "reserved" }],
    ["lines of robots.txt", { robotsLines: { contentUsage: [{ value: "/a/ train-ai=n", line: 2 }], contentSignal: [{ value: "search=no", line: 3 }] }, fetchedAt: Date.parse("2026-09-01") }, { ...reserved, search: "reserved" }],
    ["Content-Usage where nothing may be fetched", { robotsLines: { contentUsage: [{ value: "train-ai=n", line: 2 }], contentSignal: [{ value: "ai-input=no", line: 3 }] }, crawlable: false }, { "ai-input": "reserved" }],
    ["an RSL document", { rslXml: '<rsl xmlns="https://rslstandard.org/rsl"><content url="/a/"><license><prohibits type="usage">ai-train</prohibits></license></content></rsl>' }, reserved],
    ["an RSL document that was only found", { headers: readHeaders({ Link: '</l>; rel=license; type="application/rsl+xml"' }) }, {}],
    ["ai.txt", { aiTxt: "User-Agent: *\nDisallow: *.jpg" }, reserved],
    ["XMP text", { embedded: { xmp: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:t="http://www.w3.org/ns/tdmrep/" t:reservation="1" xmlns:p="http://ns.useplus.org/ldf/xmp/1.0/" p:DataMining="DMI-PROHIBITED"/></rdf:RDF>' } }, { ...mined, search: "reserved" }],
    ["XMP properties", { embedded: { xmp: { "plus:DataMining": "DMI-PROHIBITED-GENAIMLTRAINING" } } }, { "train-generative": "reserved" }],
    ["names as exiftool has them", { embedded: { "XMP-plus:DataMining": ["DMI-PROHIBITED-AIMLTRAINING"], "tdm:reservation": 1 } }, mined],
    ["an EPUB package", { embedded: { opf: '<package><metadata><meta name="tdm:reservation" content="1"/></metadata></package>' } }, mined],
    ["an assertion", { embedded: { assertion: { label: "cawg.training-mining", data: { entries: { "cawg.ai_training": { use: "notAllowed" } } } } } }, { train: "reserved" }],
    ["a list of assertions", { embedded: { assertions: [{ label: "x" }, { label: "cawg.training-mining", data: { entries: { "cawg.ai_training": { use: "allowed" } } } }] } }, { train: "permitted" }],
    ["embedded metadata over the header", { headers: readHeaders({ "tdm-reservation": "1" }), embedded: { "tdm:reservation": "0" } }, { "tdm": "permitted", "train": "permitted", "train-generative": "permitted" }],
    ["metadata of an odd shape", { embedded: "x" }, {}], ["metadata with odd values", { embedded: { xmp: 5, opf: null, assertion: null, "plus:DataMining": {} } }, {}],
    ["an image under noimageai", { headers: readHeaders({ "x-robots-tag": "noimageai" }), isImage: true }, reserved],
    ["a text under noimageai", { headers: readHeaders({ "x-robots-tag": "noimageai" }), isImage: false }, {}],
  ])("%s", (_, input, expected) => {
    expect(uses(input)).toEqual(expected);
  });

  test("keeps the evidence of every protocol, each known to the catalogue", () => {
    const statements = readSignals({
      url: "https://e.com/a", headers: readHeaders({ "tdm-reservation": "1", "x-robots-tag": "noai", "content-usage": "train-ai=n", "content-signal": "ai-train=yes" }), aiTxt: "User-Agent: *\nDisallow: /",
      rslXml: '<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license><permits type="usage">all</permits></license></content></rsl>', embedded: { "plus:DataMining": "DMI-ALLOWED", "assertion": { entries: { "cawg.ai_training": { use: "allowed" } } } },
    });
    const found = [...new Set(statements.flatMap((s) => s.evidence.map((e) => e.protocol)))];
    expect(found.toSorted()).toEqual(["ai-txt", "aipref", "cawg", "content-signal", "iptc-plus", "noai", "rsl", "tdmrep"]);
    expect(found.every((id) => protocol(id) !== undefined)).toBe(true);
  });

  test("links of a page are resolved against its base", () => {
    const statements = readSignals({ url: "https://e.com/a/b", html: '<head><base href="/c/"><link rel=license href=l.xml type="application/rsl+xml"></head>' });
    expect(statements.flatMap((s) => s.evidence.map((e) => e.policy))).toEqual(["https://e.com/c/l.xml"]);
  });
});

test("what could not be read outweighs a permission, a reservation outweighs all", () => {
  expect(stricter("permitted", "not-evaluable")).toBe("not-evaluable");
  expect(stricter("not-evaluable", "conditional")).toBe("conditional");
  expect(stricter("reserved", "conditional")).toBe("reserved");
  expect(stricter("unknown", "permitted")).toBe("permitted");
});

test("evidence is cut at 200 characters, never within a character, and holds no control characters", () => {
  expect(cut("a".repeat(300))).toHaveLength(200);
  expect(cut(`${"a".repeat(199)}\u{1F600}`)).toBe("a".repeat(199));
  expect(cut("a\u0000b\u001B[31mc\u2028d\u009B")).toBe("a b [31mc d ");
});
