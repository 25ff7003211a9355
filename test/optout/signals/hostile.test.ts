/** Inputs made to be slow. The limits are generous for a busy machine: a parser that is not linear misses them by far. */

import { describe, expect, test } from "@jest/globals";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { aiprefHeaderStatement, aiprefRobotsStatement } from "../../../src/optout/signals/aipref.ts";
import { aiTxtStatement } from "../../../src/optout/signals/ai-txt.ts";
import { cawgStatement } from "../../../src/optout/signals/cawg.ts";
import { contentSignalStatement } from "../../../src/optout/signals/content-signal.ts";
import { readHeaders } from "../../../src/optout/signals/headers.ts";
import { readHead } from "../../../src/optout/signals/html.ts";
import { iptcXmpStatement } from "../../../src/optout/signals/iptc-plus.ts";
import { parseLinkHeader } from "../../../src/optout/signals/link-header.ts";
import { noaiHeaderStatement } from "../../../src/optout/signals/noai.ts";
import { robotsSignalLines } from "../../../src/optout/signals/robots-lines.ts";
import { rslStatement } from "../../../src/optout/signals/rsl.ts";
import { readSignals } from "../../../src/optout/signals/signals.ts";
import { combineTdm } from "../../../src/optout/signals/tdmrep.ts";
import { opfDeclaration, xmpDeclaration } from "../../../src/optout/signals/tdmrep-embedded.ts";
import { fileDeclaration, readTdmFile } from "../../../src/optout/signals/tdmrep-file.ts";

const MB = 1_000_000;
const LIMIT_MS = 4_000;
const many = (count: number, make: (i: number) => string, by = ""): string => Array.from({ length: count }, (_, i) => make(i)).join(by);
const rsl = (inner: string): string => `<rsl xmlns="https://rslstandard.org/rsl">${inner}</rsl>`;
const tdm = (source: unknown, target: string): string | undefined => combineTdm([fileDeclaration(readTdmFile(source), target)]).uses.train;

const CASES: readonly (readonly [string, () => unknown, unknown])[] = [
  ["1 MB of dictionary", () => aiprefHeaderStatement(["a=1, ".repeat(MB / 5)], 0).uses.train, "not-evaluable"],
  ["100,000 members", () => aiprefHeaderStatement([many(100_000, (i) => `a${i}=1`, ", ")], 0).uses.train, "not-evaluable"],
  ["a dictionary at the limit", () => aiprefHeaderStatement([`${many(5_000, (i) => `a${i}=1`, ", ")}, ai=n`], 0).uses.train, "reserved"],
  ["a token at the limit", () => aiprefHeaderStatement([`x=${"a".repeat(60_000)}, ai=n`], 0).uses.train, "reserved"],
  ["2,000 header lines", () => aiprefHeaderStatement(Array.from({ length: 2000 }, () => "ai=n"), 0).uses.train, "reserved"],
  ["10,000 lines of Content-Usage", () => aiprefRobotsStatement(Array.from({ length: 10_000 }, (_, i) => ({ value: `/*a*b*${i} train-ai=n`, line: i })), `/${"ab".repeat(4000)}`, true).uses.train, undefined],
  ["1 MB of X-Robots-Tag", () => noaiHeaderStatement(["a:,".repeat(MB / 3)]).uses.train, "not-evaluable"],
  ["2,000 lines of X-Robots-Tag at the limit", () => noaiHeaderStatement(Array.from({ length: 2000 }, () => "a:".repeat(2_000)), { agent: "a" }).uses.train, undefined],
  ["1 MB of Content-Signal", () => contentSignalStatement([{ value: "a=b,".repeat(MB / 4), line: 1 }]).uses.train, "not-evaluable"],
  ["1 MB of Link", () => parseLinkHeader("<a>;".repeat(MB / 4)).length, 1],
  ["1 MB of Link in one quotation", () => parseLinkHeader(`<a>; rel="${"\\".repeat(MB)}`).length, 1],
  ["50,000 links", () => parseLinkHeader("<>,".repeat(50_000)).length, 1_000],
  ["100,000 header lines", () => readHeaders(Array.from({ length: 100_000 }, (_, i) => [`a${i}`, "b"])).size, 2_000],

  ["5 MB of page without an end of the head", () => readHead(`<head><title>${"x".repeat(5 * MB)}`).whole, false],
  ["5 MB of attribute", () => readHead(`<meta name="${"a".repeat(5 * MB)}">`).whole, false],
  ["5 MB of open tags", () => readHead("<".repeat(5 * MB)).whole, false],
  ["5 MB of a comment", () => readHead(`<!--${"-".repeat(5 * MB)}`).whole, false],
  ["5 MB of references", () => readHead(`<meta name=a content="${"&amp;".repeat(MB)}">`).whole, false],
  ["300,000 attributes", () => readHead(`<meta ${many(300_000, (i) => `a${i}`, " ")}>`).whole, false],
  ["one attribute 100,000 times", () => readHead(`<meta ${"name=x ".repeat(100_000)}>`).metas.length, 1],
  ["300,000 nested elements", () => readHead(`<head>${"<div>".repeat(300_000)}`).whole, false],
  ["300,000 nested templates", () => readHead("<template>".repeat(300_000)).whole, false],
  ["500,000 half ends of a script", () => readHead(`<script>${"</scrip".repeat(500_000)}`).whole, false],
  ["5 MB of body", () => readHead(`<head></head><body>${"<p>x".repeat(MB)}`).whole, true],

  ["nested XML", () => rslStatement("<a>".repeat(2 * MB), "https://e.com/").uses.train, "not-evaluable"],
  ["a billion laughs", () => rslStatement(`<!DOCTYPE rsl [<!ENTITY a "ai-train">${many(30, (i) => `<!ENTITY a${i} "&a;&a;&a;&a;&a;&a;&a;&a;">`)}]>${rsl("&a29;")}`, "https://e.com/").problem?.slice(0, 19), "not well-formed XML"],
  ["an external entity", () => rslStatement(`<!DOCTYPE rsl SYSTEM "file:///etc/passwd">${rsl("&x;")}`, "https://e.com/").problem?.slice(0, 19), "not well-formed XML"],
  ["8 MB of XML text", () => rslStatement(rsl("x".repeat(8 * MB)), "https://e.com/").uses.train, undefined],
  ["1,500,000 references", () => rslStatement(rsl("&amp;".repeat(1_500_000)), "https://e.com/").uses.train, undefined],
  ["100,000 attributes of an element", () => rslStatement(`<rsl xmlns="https://rslstandard.org/rsl" ${many(100_000, (i) => `a${i}=""`, " ")}/>`, "https://e.com/").uses.train, undefined],
  ["one attribute twice", () => rslStatement('<rsl xmlns="https://rslstandard.org/rsl" a="1" a="2"/>', "https://e.com/").answers.search.outcome, "invalid"],
  ["20,000 namespaces in scope", () => rslStatement(`<rsl xmlns="https://rslstandard.org/rsl" ${many(20_000, (i) => `xmlns:a${i}="u"`, " ")}>${"<x/>".repeat(20_000)}</rsl>`, "https://e.com/").uses.train, undefined],
  ["40,000 patterns of RSL on a long URL", () => rslStatement(rsl(many(40_000, (i) => `<content url="/*${i}*x*y"><license/></content>`)), `https://e.com/${"xy".repeat(4000)}`).answers.search.outcome, "unread"],
  ["15,000 patterns of RSL on a long URL", () => rslStatement(rsl(many(15_000, (i) => `<content url="/*${i}*x*y"><license/></content>`)), `https://e.com/${"xy".repeat(4000)}`).answers.search.outcome, "unspecified"],
  ["200,001 elements", () => rslStatement(rsl("<x/>".repeat(200_001)), "https://e.com/").uses.train, "not-evaluable"],
  ["an XMP packet of 200,000 properties", () => iptcXmpStatement(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:p="http://ns.useplus.org/ldf/xmp/1.0/"><rdf:Description>${"<p:DataMining>DMI-PROHIBITED</p:DataMining>".repeat(150_000)}</rdf:Description></rdf:RDF>`).uses.train, "reserved"],
  ["an EPUB prefix of 5 MB", () => combineTdm([opfDeclaration(`<package prefix="${"tdm: ".repeat(MB)}"/>`)]).uses.train, undefined],
  ["an XMP packet that is one open tag", () => combineTdm([xmpDeclaration(`<a ${"b='c' ".repeat(MB)}`)]).uses.train, "not-evaluable"],

  ["100,000 rules of tdmrep.json", () => tdm(Array.from({ length: 100_000 }, (_, i) => ({ "location": `/*${i}$`, "tdm-reservation": 1 })), `/${"9".repeat(300)}x`), undefined],
  ["100,000 rules on a long URL", () => tdm(Array.from({ length: 100_000 }, () => ({ "location": "/*a*b*c*d*e", "tdm-reservation": 1 })), `/${"abcd".repeat(4000)}`), "not-evaluable"],
  ["patterns that are slow to search", () => tdm(Array.from({ length: 900 }, () => ({ "location": `/*b${"a".repeat(8000)}`, "tdm-reservation": 1 })), `/${"a".repeat(16_000)}`), "not-evaluable"],
  ["10,000 stars", () => tdm([{ "location": `/${"*a".repeat(4000)}$`, "tdm-reservation": 1 }], `/${"a".repeat(16_000)}b`), undefined],
  ["more rules than are read", () => tdm(Array.from({ length: 100_001 }, () => ({ "location": "/x", "tdm-reservation": 1 })), "/y"), "not-evaluable"],
  ["nested JSON", () => tdm("[".repeat(5 * MB), "/"), undefined],
  ["9 MB of tdmrep.json", () => tdm(`[${" ".repeat(9 * MB)}]`, "/"), "not-evaluable"],

  ["1 MB of ai.txt in one line", () => aiTxtStatement(`User-Agent: *\nDisallow: ${"*a".repeat(MB / 4)}`, "/a").uses.train, "not-evaluable"],
  ["100,000 rules of ai.txt", () => aiTxtStatement(`User-Agent: *\n${"Disallow: *x\n".repeat(70_000)}`, `/${"y".repeat(8000)}`).uses.train, undefined],
  ["nested assertions", () => cawgStatement(`{"data":${'{"a":'.repeat(100_000)}`).uses.train, "not-evaluable"],
  ["20,000 groups with a line of use each", () => robotsSignalLines(parseRobots(Buffer.from("User-agent: a\nContent-Usage: ai=n\n".repeat(14_000)), "rfc9309"), "a").contentUsage.length, 10_000],
  ["everything at once", () => readSignals({ url: `https://e.com/${"a".repeat(50_000)}`, html: "<meta name=robots content=noai>".repeat(100_000), aiTxt: "User-Agent: *\n".repeat(50_000), tdmrep: "x".repeat(MB), rslXml: rsl("<content/>".repeat(50_000)) }).length > 0, true],
];

describe("made to be slow", () => {
  test.each(CASES)("%s", (_, run, expected) => {
    const start = performance.now();
    const answer = run();
    const took = performance.now() - start;
    expect(answer).toEqual(expected);
    expect(took).toBeLessThan(LIMIT_MS);
  });
});

test("the cost of a page, a document and a header grows linearly", () => {
  const time = (run: () => unknown): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i += 1) {
      const start = performance.now();
      run();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  for (const make of [
    (n: number) => () => rslStatement(rsl('<content url="/a*b"><license><permits type="usage">all</permits></license></content>'.repeat(n)), "https://e.com/axb"),
    (n: number) => () => readHead(`<head>${"<meta name=a content=b>".repeat(n)}`),
  ]) {
    const [small, large] = [time(make(400)), time(make(6_400))];
    // 16 times the input; quadratic would be 256 times.
    expect(large).toBeLessThan(Math.max(small, 1) * 100);
  }
});
