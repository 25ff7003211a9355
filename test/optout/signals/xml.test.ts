import { describe, expect, test } from "@jest/globals";
import { readXml, type XmlProblem } from "../../../src/optout/signals/xml.ts";
import { readXmp } from "../../../src/optout/signals/xmp.ts";

function events(xml: string): { readonly seen: string[]; readonly problem?: XmlProblem } {
  const seen: string[] = [];
  const problem = readXml(xml, {
    open: (e, depth) => seen.push(`${depth}<{${e.ns}}${e.local}${e.attributes.map((a) => ` {${a.ns}}${a.local}=${a.value}`).join("")}`),
    text: (t) => { if (t.trim() !== "") seen.push(`"${t}"`); },
    close: (e) => seen.push(`>${e.local}`),
  });
  return problem === undefined ? { seen } : { seen, problem };
}

describe("XML", () => {
  test("resolves prefixes where they are declared, and forgets them where they end", () => {
    expect(events('<a xmlns="u" xmlns:p="v"><p:b p:x="1" y=\'2\'/><b xmlns="" xmlns:p="w"><p:c/></b><p:d/></a>')).toEqual({
      seen: ["1<{u}a", "2<{v}b {v}x=1 {}y=2", ">b", "2<{}b", "3<{w}c", ">c", ">b", "2<{v}d", ">d", ">a"],
    });
  });

  test("reads references, CDATA, comments and instructions", () => {
    expect(events('\uFEFF<?xml version="1.0"?><!DOCTYPE a SYSTEM "a.dtd"><!-- <x> --><a q="&lt;&#x41;&#66;&quot;">1 &amp; 2<![CDATA[<&>]]><?pi <z?></a> ')).toEqual({ seen: ['1<{}a {}q=<AB"', '"1 & 2"', '"<&>"', ">a"] });
  });

  test.each([
    "", "text", "<a>", "<a></b>", "<a></a><b/>", "<a/>x", "x<a/>", "<a b></a>", "<a b=c/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a b='<'/>", "<p:a/>", "<a p:b='1'/>", "<a xmlns:p=''/>",
    "<a>&nbsp;</a>", "<a>&x", "<a>& </a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a><!--", "<a><![CDATA[", "<?xml", "<!DOCTYPE", "</a>", "<a><", "< a/>", "<1/>", "<a", "<a b='", "<![CDATA[x]]><a/>",
    "<a/><!DOCTYPE a>", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "<a><b></a></b>",
  ])("refuses %s", (xml) => {
    const { problem } = events(xml);
    expect(problem).toMatchObject({ limit: false });
    expect(problem?.offset).toBeLessThanOrEqual(xml.length);
  });

  test("stops at its limits and says that it was the size", () => {
    for (const xml of ["<a>".repeat(500), `<a>${"<b/>".repeat(200_001)}</a>`, `<${"a".repeat(300)}/>`, " ".repeat(8_388_609)]) expect(events(xml).problem).toMatchObject({ limit: true });
  });
});

describe("XMP", () => {
  const NS = "http://ns.useplus.org/ldf/xmp/1.0/";
  const wrap = (inner: string): string => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:plus="${NS}">${inner}</rdf:RDF></x:xmpmeta>`;
  const read = (xml: string): string[] => readXmp(xml, new Set([NS])).properties.map((p) => `${p.local}=${p.value}`);

  test.each([
    ["element", '<rdf:Description rdf:about=""><plus:DataMining> a </plus:DataMining></rdf:Description>', ["DataMining=a"]],
    ["attribute", '<rdf:Description rdf:about="" plus:DataMining="a"/>', ["DataMining=a"]],
    ["resource", '<rdf:Description><plus:DataMining rdf:resource="http://x/DMI"/></rdf:Description>', ["DataMining=http://x/DMI"]],
    ["another prefix", `<rdf:Description xmlns:q="${NS}" q:DataMining="a"/>`, ["DataMining=a"]],
    ["not of a nested structure", `<rdf:Description><x xmlns="y"><rdf:Description plus:DataMining="a"><plus:DataMining>b</plus:DataMining></rdf:Description></x></rdf:Description>`, []],
    ["not of the same name elsewhere", '<rdf:Description xmlns:q="http://q/" q:DataMining="a"><q:DataMining>b</q:DataMining></rdf:Description>', []],
  ])("%s", (_, inner, expected) => {
    expect(read(wrap(inner))).toEqual(expected);
  });

  test("a packet with its wrapper, and one that is cut", () => {
    const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${wrap('<rdf:Description plus:DataMining="a"/>')}\n${" ".repeat(2000)}<?xpacket end="w"?>`;
    expect(read(packet)).toEqual(["DataMining=a"]);
    expect(readXmp(packet.slice(0, 200), new Set([NS]))).toMatchObject({ properties: [], problem: { limit: false } });
  });
});
