/** What a provider recorded about safety and compute never shows: places and days at most (MDF-CMP-2, MDF-CMP-4; Arts. 53(7), 78). */

import { describe, expect, test } from "@jest/globals";
import { compose, mutated, ROUTES } from "./compose.ts";
import { forPublic } from "../../src/checks/confidential.ts";
import { faces, runOn } from "./faces.ts";
import { judge, judgeFiles } from "./reports.ts";

const SAFETY = ROUTES.filter((route) => compose(route).has(".gpai/safety.yaml"));

/** Receipts, digests, holders and finding ids of a safety.yaml, and recorded amounts. */
function secrets(route: string): readonly string[] {
  const text = compose(route).get(".gpai/safety.yaml") ?? "";
  const found = [...text.matchAll(/receipt: (\S+?)[,}\n]|sha256:([0-9a-f]{64})|held_by: ([A-Z][^,\n]+)|id: (EV-\d+)|trigger: ([^}\n]+)|(?:oversight|monitoring|assurance): ([A-Z][^\n]+)/g)].flatMap((match) => match.slice(1).filter((one) => one !== undefined));
  return [...new Set(found)];
}

describe.each(SAFETY)("%s", (route) => {
  test("no face shows a receipt, a digest, a holder or a trigger point of safety.yaml", async () => {
    const hidden = secrets(route);
    expect(hidden.length).toBeGreaterThan(route === "non-signatory" ? 0 : 40);
    const shown = { ...faces(await judge(route)), timeline: (await runOn(route, "timeline")).out };
    for (const [face, text] of Object.entries(shown)) expect([face, hidden.filter((one) => text.includes(one))]).toEqual([face, []]);
  });
});

describe("an incident", () => {
  const REGISTER = ".gpai/registers/incidents.csv";
  const none = mutated("full-signatory", REGISTER, /I-2026-01.*\n/, "");
  const cases: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
    ["closed", compose("full-signatory")],
    ["reported after its day", mutated("full-signatory", REGISTER, "2026-07-16", "2026-08-03")],
    ["open", mutated("full-signatory", REGISTER, "2026-08-06,2026-08-24,2026-09-28,ES-2026-000266", "2026-11-16,,,ES-2026-000266")],
    ["never reported", mutated("full-signatory", REGISTER, /I-2026-01.*\n/, "I-2026-02,2026-10-05,serious-harm,2026-10-05,2026-10-06,,,,,\n")],
    ["of a class that does not exist", mutated("full-signatory", REGISTER, "serious-harm", "very-serious")],
  ];

  test.each(cases)("%s: in a public repository every face is that of a register without rows", async (_, files) => {
    const [some, empty] = [forPublic(await judgeFiles("full-signatory", files)), forPublic(await judgeFiles("full-signatory", none))];
    expect(faces(some)).toEqual(faces(empty));
    expect([some.verdict, some.fails, some.counts]).toEqual([empty.verdict, empty.fails, empty.counts]);
  });

  test("that is not reported shows in a private repository by file and line, never by kind or day", async () => {
    const report = await judgeFiles("full-signatory", cases[3]?.[1] ?? new Map());
    for (const [face, text] of Object.entries(faces(report))) {
      // SARIF carries the catalogue's own example of a register.
      expect([face, text.replace(/SI-2026-01,[^\n"\\]*/g, "").match(/serious-harm|serious harm to|2026-10-0[56]|I-2026-02/g)]).toEqual([face, null]);
    }
  });
});

test("recorded amounts of compute and hours show nowhere: only what the files themselves let compute", async () => {
  const marked = new Map(compose("full-signatory"));
  marked.set(".gpai/model.yaml", (marked.get(".gpai/model.yaml") ?? "").replace("flop: 3.3e25\n", "flop: 3.41e25\n").replace("flop: 4.0e23", "flop: 1.57e23"));
  marked.set(".gpai/documentation.yaml", (marked.get(".gpai/documentation.yaml") ?? "").replace(/^MDF-CMP-4: .*$/m, "MDF-CMP-4: 3.41e25").replace("1007616", "1007617"));
  const shown = faces(await judgeFiles("full-signatory", marked));
  for (const [face, text] of Object.entries(shown)) expect([face, text.match(/3\.41? ?[x×e·] ?10?\^?25|3\.41e\+?25|1\.57e23|1\.57 ?x|1007617|1,007,617/g)]).toEqual([face, null]);
});
