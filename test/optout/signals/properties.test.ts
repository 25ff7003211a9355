/** No parser throws, whatever it is given, and the most restrictive combination does not depend on the order. */

import fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { aiprefHeaderStatement, aiprefRobotsStatement } from "../../../src/optout/signals/aipref.ts";
import { aiTxtStatement } from "../../../src/optout/signals/ai-txt.ts";
import { cawgStatement } from "../../../src/optout/signals/cawg.ts";
import { cellStatement, SIGNAL_COLUMNS, type SignalColumn } from "../../../src/optout/signals/columns.ts";
import { contentSignalStatement } from "../../../src/optout/signals/content-signal.ts";
import { readHeaders } from "../../../src/optout/signals/headers.ts";
import { readHead } from "../../../src/optout/signals/html.ts";
import { iptcXmpStatement } from "../../../src/optout/signals/iptc-plus.ts";
import { parseLinkHeader } from "../../../src/optout/signals/link-header.ts";
import { noaiHeaderStatement, noaiMetaStatement } from "../../../src/optout/signals/noai.ts";
import { robotsSignalLines } from "../../../src/optout/signals/robots-lines.ts";
import { rslDiscovery } from "../../../src/optout/signals/rsl-discovery.ts";
import { rslStatement } from "../../../src/optout/signals/rsl.ts";
import { readSignals } from "../../../src/optout/signals/signals.ts";
import { combineStatements, combineUses } from "../../../src/optout/signals/statement.ts";
import { combineTdm } from "../../../src/optout/signals/tdmrep.ts";
import { opfDeclaration, xmpDeclaration } from "../../../src/optout/signals/tdmrep-embedded.ts";
import { fileDeclaration, readTdmFile } from "../../../src/optout/signals/tdmrep-file.ts";
import { readXml } from "../../../src/optout/signals/xml.ts";
import { USES, type Statement, type Use, type UseVerdict } from "../../../src/optout/types.ts";

const VERDICTS: readonly UseVerdict[] = ["reserved", "conditional", "permitted", "unknown", "not-evaluable"];

function sound(statement: Statement): void {
  for (const [use, verdict] of Object.entries(statement.uses)) {
    expect(USES).toContain(use);
    expect(VERDICTS).toContain(verdict);
  }
  for (const e of statement.evidence) {
    for (const text of [e.rule, e.note, e.policy]) expect((text ?? "").length).toBeLessThanOrEqual(200);
  }
  // Nothing is said without evidence.
  if (Object.values(statement.uses).some((v) => v !== "unknown")) expect(statement.evidence.length).toBeGreaterThan(0);
}

/** Words of all protocols in odd order, and any other text. */
const PIECES = [
  "noai", "noimageai", ":", ",", ";", "=", "/", "*", "$", "%2", "%C3", "\n", "\r", "\t", " ", "y", "n", "yes", "no", "train-ai", "ai-train", "search", "bots", "\"", "(", ")", "<", ">", "&", "&amp;", "&#x", "[", "]", "{", "}", "1", "0", "#", "\u0000", "\uD800", "é", "\uFEFF",
  "<rsl xmlns=\"https://rslstandard.org/rsl\">", "<content url=\"/\">", "<license>", "<prohibits type=\"usage\">", "</prohibits>", "</license>", "</content>", "</rsl>", "<meta name=\"tdm-reservation\" content=\"1\">", "<head>", "<body>", "<script>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "<?", "?>",
  "User-agent: *\n", "Disallow: /\n", "Content-Usage: ", "Content-Signal: ", "License: ", "https://e.com/", "{\"entries\":", "\"location\":", "\"tdm-reservation\":", "DMI-PROHIBITED", "<rdf:RDF", "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"", "<rdf:Description", "rel=license",
] as const;
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((l) => l.join("")));

describe("never throws", () => {
  const READERS: Readonly<Record<string, (value: string) => Statement | undefined>> = {
    "Content-Usage": (v) => aiprefHeaderStatement([v, v], 1.77e12),
    "Content-Usage line": (v) => aiprefRobotsStatement([{ value: v, line: 1 }, { value: `/${v}`, line: 2 }], `/${v}`, true, Number.NaN),
    "Content-Signal": (v) => contentSignalStatement([{ value: v, line: 1 }], v),
    "X-Robots-Tag": (v) => noaiHeaderStatement([v], { agent: v }),
    "HTML": (v) => noaiMetaStatement(readHead(v), { agent: v }),
    "tdmrep.json": (v) => combineTdm([fileDeclaration(readTdmFile(v), v)]),
    "tdmrep.json as data": (v) => combineTdm([fileDeclaration(readTdmFile([{ "location": v, "tdm-reservation": v, "tdm-policy": v }]), v)]),
    "EPUB package": (v) => combineTdm([opfDeclaration(v)]),
    "XMP": (v) => combineTdm([xmpDeclaration(v)]),
    "PLUS": (v) => iptcXmpStatement(v),
    "CAWG": (v) => cawgStatement(v),
    "RSL": (v) => rslStatement(v, v, v),
    "RSL discovery": (v) => rslDiscovery({ robotsLicenses: [{ value: v, line: 1 }], linkHeaders: [v], htmlLinks: [{ rel: "license", type: "application/rsl+xml", href: v }], base: v }),
    "ai.txt": (v) => aiTxtStatement(v, v, v),
    "robots.txt": (v) => contentSignalStatement(robotsSignalLines(parseRobots(Buffer.from(v), "rfc9309"), v).contentSignal),
    "Link": (v) => { parseLinkHeader(v); return undefined; },
    "XML": (v) => { readXml(v, {}); return undefined; },
    "everything": (v) => combineStatements(readSignals({ url: v, html: v, aiTxt: v, rslXml: v, tdmrep: v, agent: v, headers: readHeaders([["content-usage", v], ["link", v], ["x-robots-tag", v], ["tdm-reservation", v]]), embedded: { xmp: v, opf: v, assertion: v, "plus:DataMining": v }, robotsLines: { contentUsage: [{ value: v, line: 1 }] } })),
  };
  test.each(Object.keys(READERS))("%s", (name) => {
    fc.assert(fc.property(text, (value) => {
      const statement = READERS[name]?.(value);
      if (statement !== undefined) sound(statement);
    }), { numRuns: 300 });
  });

  test("cells of a manifest", () => {
    fc.assert(fc.property(fc.constantFrom(...(Object.keys(SIGNAL_COLUMNS) as SignalColumn[])), text, (column, value) => sound(cellStatement(column, value, { agent: value }))), { numRuns: 500 });
  });

  test("data of any shape", () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 4, key: fc.constantFrom("label", "data", "entries", "cawg.ai_training", "use", "location", "tdm-reservation", "xmp", "opf", "assertions", "name", "value", "__proto__") }), (value) => {
      sound(cawgStatement(value));
      sound(combineTdm([fileDeclaration(readTdmFile(value), "/")]));
      sound(combineStatements(readSignals({ url: "https://e.com/", embedded: value, tdmrep: value, headers: readHeaders(value) })));
    }), { numRuns: 500 });
  });
});

describe("combination", () => {
  const uses = fc.dictionary(fc.constantFrom<Use[]>(...USES), fc.constantFrom(...VERDICTS)) as fc.Arbitrary<Partial<Record<Use, UseVerdict>>>;

  test("does not depend on the order, and a reservation always wins", () => {
    fc.assert(fc.property(fc.array(uses, { maxLength: 6 }), (list) => {
      const one = combineUses(list);
      expect(combineUses(list.toReversed())).toEqual(one);
      for (const use of USES) {
        if (list.some((u) => u[use] === "reserved")) expect(one[use]).toBe("reserved");
        // Nobody is permitted what was not permitted by anyone.
        if (one[use] === "permitted") expect(list.some((u) => u[use] === "permitted")).toBe(true);
      }
    }));
  });

  test("a statement more never makes the answer less restrictive", () => {
    const order: readonly (UseVerdict | undefined)[] = [undefined, "unknown", "permitted", "not-evaluable", "conditional", "reserved"];
    fc.assert(fc.property(fc.array(uses, { maxLength: 4 }), uses, (list, more) => {
      const before = combineUses(list);
      const after = combineUses([...list, more]);
      for (const use of USES) expect(order.indexOf(after[use])).toBeGreaterThanOrEqual(order.indexOf(before[use]));
    }));
  });
});
