import fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { readHeaders } from "../../../src/optout/signals/headers.ts";
import { readHead } from "../../../src/optout/signals/html.ts";
import { combineTdm, headerDeclaration, metaDeclaration, type TdmrepResult } from "../../../src/optout/signals/tdmrep.ts";
import { opfDeclaration, xmpDeclaration } from "../../../src/optout/signals/tdmrep-embedded.ts";
import { fileDeclaration, readTdmFile } from "../../../src/optout/signals/tdmrep-file.ts";
import type { TdmDeclaration } from "../../../src/optout/signals/tdmrep-values.ts";

const POLICY = "https://provider.com/policies/policy.json";
const short = ({ reservation, policy }: TdmrepResult): unknown => [reservation ?? null, policy ?? null];
const file = (source: unknown, target: string): TdmrepResult => combineTdm([fileDeclaration(readTdmFile(source), target)]);

describe("tdmrep.json", () => {
  const rules = (...locations: [string, unknown][]): unknown => locations.map(([location, reservation]) => ({ "location": location, "tdm-reservation": reservation }));

  test.each<[unknown, string, unknown]>([
    [rules(["/a/", 1], ["/", 0]), "/a/x", 1], [rules(["/", 0], ["/a/", 1]), "/a/x", 0], [rules(["/b", 1]), "/a", null],
    [rules(["*.pdf$", 1]), "/x/y.pdf", 1], [rules(["/*.pdf$", 1]), "/x.pdf?dl=1", null], [rules(["/A", 1]), "/a", null], [rules(["/foo-%24", 1]), "/foo-$", 1], [rules(["/caf\u00E9", 1]), "/caf%C3%A9", 1],
    // The first match decides even where its value is a protocol error.
    [rules(["/", 2], ["/", 1]), "/x", null], [rules(["/", -1]), "/", null], [rules(["/", null]), "/", null], [rules(["/", 1.5]), "/", null], [rules(["/", [1]]), "/", null], [rules(["/", "1"]), "/", null],
    // Entries that are no rules are left out.
    [[null, 1, "x", [], {}, { "location": 5, "tdm-reservation": 1 }, { "location": "", "tdm-reservation": 1 }, { "location": "/", "tdm-reservation": 1 }], "/", 1],
    [[{ location: "/" }], "/", null], [[{ "tdm-reservation": 1 }], "/", null],
    // Not the protocol.
    [{ "location": "/", "tdm-reservation": 1 }, "/", null], ['[{"location":"/","tdm-reservation":1}]', "/x", 1], ['\uFEFF[{"location":"/","tdm-reservation":1}]', "/x", 1], ["<html></html>", "/", null], ["", "/", null], ["[", "/", null], [null, "/", null], [7, "/", null],
    ['[{"__proto__":{"location":"/"},"tdm-reservation":1}]', "/", null],
  ])("%j on %s: %s", (source, target, expected) => {
    expect(file(source, target).reservation ?? null).toBe(expected);
  });

  test("names the entry, the pattern and the policy, and leaves the policy out where nothing is reserved", () => {
    const source = [{ "location": "/x", "tdm-reservation": 0, "tdm-policy": POLICY }, { "location": "/", "tdm-reservation": 1, "tdm-policy": ` ${POLICY} ` }];
    expect(file(source, "/y").evidence).toEqual(["tdm", "train", "train-generative"].map((about) => ({ protocol: "tdmrep", carrier: "file", name: "tdmrep.json", about, verdict: "reserved", rule: "/ → 1", line: 2, policy: POLICY })));
    expect(file(source, "/x")).toMatchObject({ reservation: 0, uses: { train: "permitted" } });
    expect(file(source, "/x").policy).toBeUndefined();
    expect(file([{ "location": "/", "tdm-reservation": 1, "tdm-policy": 7 }], "/").policy).toBeUndefined();
  });

  test("says why a file says nothing, and that a URL too long to be matched is not evaluable", () => {
    expect(file({}, "/").evidence[0]).toMatchObject({ verdict: "unknown", note: expect.stringContaining("JSON array") });
    expect(file(rules(["/x", 1]), `/${"a".repeat(20_000)}`).uses).toEqual({ "tdm": "not-evaluable", "train": "not-evaluable", "train-generative": "not-evaluable" });
    expect(file(rules([`/${"a".repeat(9000)}`, 1]), "/b").uses.train).toBe("not-evaluable");
  });
});

describe("headers and meta", () => {
  test.each<[object, unknown]>([
    [{ "TDM-Reservation": " 1\t" }, [1, null]], [{ "tdm-reservation": "1, 0" }, [null, null]], [{ "tdm-reservation": ["1", "0"] }, [null, null]], [{ "tdm-reservation": ["1", "1"] }, [1, null]],
    [{ "tdm-reservation": "01" }, [null, null]], [{ "tdm-reservation": "1;x" }, [null, null]], [{ "tdm-reservation": '"1"' }, [null, null]], [{ "tdm-reservation": "", "tdm-policy": "" }, [null, null]],
    [{ "tdm-reservation": "1", "tdm-policy": ["", POLICY] }, [1, POLICY]], [{ "tdm-policy": POLICY }, [null, POLICY]], [{ "tdm-reservation": "0", "tdm-policy": POLICY }, [0, null]],
  ])("header %j", (headers, expected) => {
    expect(short(combineTdm([headerDeclaration(readHeaders(headers))]))).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['<meta name="tdm-reservation" content=" 1 "><meta name="TDM-POLICY" content="/p">', [1, "/p"]], ['<meta name="tdm-reservation" content="1"><meta name="tdm-reservation" content="0">', [null, null]],
    ['<meta name="tdm:reservation" content="1">', [null, null]], ['<meta name="tdm-reservation">', [null, null]], ['<body><meta name="tdm-reservation" content="1">', [null, null]],
  ])("meta %s", (html, expected) => {
    expect(short(combineTdm([metaDeclaration(readHead(html))]))).toEqual(expected);
  });

  test("a head that was not read whole is not evaluable, and does not undo a reservation", () => {
    const unread = metaDeclaration(readHead(`<head><script>${"x".repeat(2_000_000)}`));
    expect(combineTdm([unread]).uses.train).toBe("not-evaluable");
    expect(combineTdm([headerDeclaration(readHeaders({ "tdm-reservation": "0" })), unread]).uses.train).toBe("not-evaluable");
    expect(combineTdm([headerDeclaration(readHeaders({ "tdm-reservation": "1" })), unread]).uses.train).toBe("reserved");
  });
});

describe("metadata in files", () => {
  const opf = (metadata: string, prefix = ' prefix="dcterms: http://purl.org/dc/terms/ tdm: http://www.w3.org/ns/tdmrep#"'): string => `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"${prefix}><metadata>${metadata}</metadata></package>`;
  const rdf = (inner: string, ns = "http://www.w3.org/ns/tdmrep/"): string => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:tdm="${ns}">${inner}</rdf:RDF>`;

  test.each<[string, string, unknown]>([
    ["EPUB 3", opf(`<meta property="tdm:reservation"> 1 </meta><meta property="tdm:policy">${POLICY}</meta>`), [1, POLICY]],
    ["EPUB 3 under another prefix", opf('<meta property="x:reservation">1</meta>', ' prefix="x: http://www.w3.org/ns/tdmrep#"'), [1, null]],
    ["EPUB 3 without the prefix", opf('<meta property="tdm:reservation">1</meta>', ""), [null, null]],
    ["EPUB 3 with the namespace of PDF", opf('<meta property="tdm:reservation">1</meta>', ' prefix="tdm: http://www.w3.org/ns/tdmrep/"'), [null, null]],
    ["EPUB 3, refining another element", opf('<meta property="tdm:reservation" refines="#x">1</meta>'), [null, null]],
    ["EPUB 2", opf(`<meta name="tdm:reservation" content="1"/><meta name="tdm:policy" content="${POLICY}"/>`, ""), [1, POLICY]],
    ["EPUB 2, not reserved", opf('<meta name="tdm:reservation" content="0"/>', ""), [0, null]],
    ["a comment", opf('<!-- <meta name="tdm:reservation" content="1"/> -->'), [null, null]],
  ])("%s", (_, text, expected) => {
    expect(short(combineTdm([opfDeclaration(text)]))).toEqual(expected);
  });

  test.each<[string, string, unknown]>([
    ["elements", rdf(`<rdf:Description><tdm:reservation>1</tdm:reservation><tdm:policy>${POLICY}</tdm:policy></rdf:Description>`), [1, POLICY]],
    ["attributes", rdf(`<rdf:Description tdm:reservation="1" tdm:policy="${POLICY}"/>`), [1, POLICY]],
    ["policy as a resource", rdf(`<rdf:Description tdm:reservation="1"><tdm:policy rdf:resource="${POLICY}"/></rdf:Description>`), [1, POLICY]],
    ["the namespace of EPUB", rdf('<rdf:Description tdm:reservation="1"/>', "http://www.w3.org/ns/tdmrep#"), [null, null]],
    ["zero", rdf('<rdf:Description tdm:reservation="0"/>'), [0, null]],
    ["an odd value", rdf('<rdf:Description tdm:reservation="yes"/>'), [null, null]],
    ["a namespace written with references", rdf('<rdf:Description tdm:reservation="&#49;"/>', "http://www.w3.org/ns/tdmrep&#47;"), [1, null]],
  ])("XMP: %s", (_, text, expected) => {
    expect(short(combineTdm([xmpDeclaration(text)]))).toEqual(expected);
  });

  test("what is not well-formed is not evaluable, with its place", () => {
    const result = combineTdm([xmpDeclaration("<rdf:RDF><x>")]);
    expect(result.uses.train).toBe("not-evaluable");
    expect(result.evidence[0]?.note).toMatch(/not well-formed XML at character \d+/);
    expect(combineTdm([opfDeclaration("<package>")]).uses.tdm).toBe("not-evaluable");
  });
});

describe("the carriers together", () => {
  const said = (carrier: TdmDeclaration["carrier"], reservation?: 0 | 1, policy?: string): TdmDeclaration => ({ carrier, ...(reservation === undefined ? {} : { reservation }), ...(policy === undefined ? {} : { policy }) });

  test.each<[TdmDeclaration[], unknown]>([
    [[said("file", 1, "a"), said("header", 0), said("html-meta", 1)], [1, "a"]],
    [[said("file", 1, "a"), said("header", 0, "b")], [0, null]],
    [[said("file", 1, "a"), said("header", undefined, "b")], [1, "b"]],
    [[said("header", 1), said("embedded", 0)], [0, null]],
    [[said("file", 0), said("embedded", 1, "p")], [1, "p"]],
    [[said("file", 1), said("html-meta")], [1, null]],
    [[], [null, null]],
  ])("%j", (list, expected) => {
    expect(short(combineTdm(list))).toEqual(expected);
  });

  test("keeps what was overridden as evidence, and says so", () => {
    const notes = combineTdm([said("file", 1), said("header", 0)]).evidence.filter((e) => e.about === "train").map((e) => [e.carrier, e.verdict, e.note]);
    expect(notes).toEqual([["file", "reserved", "overridden by header"], ["header", "permitted", undefined]]);
  });

  test("the last carrier that says something wins, in whatever order they are given", () => {
    const carriers = ["file", "header", "html-meta", "embedded"] as const;
    fc.assert(fc.property(fc.array(fc.constantFrom<(0 | 1 | undefined)[]>(0, 1, undefined), { minLength: 4, maxLength: 4 }), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (values, order) => {
      const list = carriers.map((carrier, i) => said(carrier, values[i]));
      expect(combineTdm(order.map((i) => list[i])).reservation).toBe(values.findLast((v) => v !== undefined));
    }));
  });
});
