/** `explain` for every entry of the catalogue: what it must say, at every width of a terminal. */

import { describe, expect, test } from "@jest/globals";
import { handledBy } from "../../src/checks/registry.ts";
import { explain } from "../../src/cli/commands/explain.ts";
import { obligations } from "../../src/law/catalogue.ts";
import { example, exampleFile } from "../../src/law/examples.ts";
import type { Obligation } from "../../src/law/types.ts";
import { renderExplanation } from "../../src/report/explain.ts";
import { plainStyle } from "../../src/report/style.ts";

const all = obligations();
const SECTIONS = ["Duty", "Basis", "Who", "Exemptions", "Clock", "Checked here", "Source", "How verified"];
/** Narrowest and widest terminals, and a pipe. */
const WIDTHS = [40, 60, 80, 100, 120];

const text = (o: Obligation, width = 100): string => renderExplanation(o, { width, handledBy: handledBy(o.id)?.what });

/** Heading → its lines, without the example. */
function sections(rendered: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let heading = "";
  const lines = rendered.split("\n");
  for (const line of lines.slice(lines.indexOf(""))) {
    if (line !== "" && !line.startsWith(" ")) { heading = line; found.set(heading, []); } else if (line !== "") found.get(heading)?.push(line);
  }
  return found;
}

/** Whether a provider can write a record for an entry: it states a duty or advice, addresses the provider, and leaves a trace in files. */
const recordable = (o: Obligation): boolean => o.repoCheck !== "no" && !["information", "context", "may"].includes(o.level) && (o.bound ?? "provider") === "provider";

async function run(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await explain.run(argv, { out: (one) => { out += one; }, err: (one) => { err += one; }, width: 80, style: plainStyle, interactive: false });
  return { code, out, err };
}

test("the catalogue holds 379 entries", () => expect(all.length).toBe(379));

describe.each(all.map((o) => [o.id, o] as const))("%s", (_, o) => {
  test("says duty, basis, who, clock, check and source, and nothing empty or broken", () => {
    const rendered = text(o);
    const found = sections(rendered);
    for (const heading of SECTIONS) expect([heading, found.get(heading)?.join(" ").trim() || "nothing"]).not.toEqual([heading, "nothing"]);
    for (const [heading, lines] of found) expect([heading, lines.length > 0]).toEqual([heading, true]);
    expect(rendered.startsWith(`${o.id}  ${o.title}\n`) || rendered.replace(/\s+/g, " ").startsWith(`${o.id} ${o.title} `)).toBe(true);
    expect(rendered).not.toMatch(/\b(?:undefined|null|NaN|Infinity)\b|\[object |\$\{|\bTODO\b|\bTBD\b/);
    expect(rendered).not.toMatch(/[^\n\P{C}]/u);
    expect(rendered).not.toMatch(/[ \t]\n|\n\n\n/);
    expect(found.get("Source")?.at(-1)).toMatch(/\S/);
  });

  test("names what the check looks at, or says that a person decides", () => {
    const words = sections(text(o)).get("Checked here")?.map((line) => line.trim()).join(" ") ?? "";
    const check = handledBy(o.id);
    expect(words).toBe(check === undefined ? "no check reads it: a person decides" : check.what);
    expect(words.length).toBeGreaterThan(20);
  });

  test("fits from 40 to 120 columns; only what must not be broken is longer", () => {
    const pasted = new Set(example(o)?.split("\n").map((line) => `  ${line}`) ?? []);
    for (const width of WIDTHS) {
      const long = text(o, width).split("\n").filter((line) => [...line].length > width && !pasted.has(line));
      // A word that is longer than the line (a link, a list of options in one token) stands alone on it.
      expect([width, long.filter((line) => line.trim().includes(" "))]).toEqual([width, []]);
    }
  });
});

test("every entry for which a record can be written has lines to paste", () => {
  expect(all.filter((o) => recordable(o) && example(o) === undefined).map((o) => o.id)).toEqual([]);
});

test("an example names a file that the program reads", () => {
  const files = new Set(all.flatMap((o) => exampleFile(o) ?? []));
  for (const file of files) expect(file).toMatch(/^(?:\.gpai\/[\w/.-]+\.(?:yaml|csv|txt|jsonl)|README\.md|docs\/[\w.-]+|\.github\/CODEOWNERS)$/);
});

test("the command prints what the page prints, for ids in any case, and lists near ids for a slip", async () => {
  for (const o of all.filter((_, at) => at % 37 === 0)) {
    expect(await run(o.id)).toEqual({ code: 0, out: text(o, 80), err: "" });
  }
  expect((await run("aia-53.1.d")).out).toBe((await run("AIA-53.1.d")).out);
  const slip = await run("AIA-53.1.x");
  expect([slip.code, slip.out]).toEqual([2, ""]);
  expect(slip.err).toContain("AIA-53.1.");
});
