/** Everything that is actually printed: all routes on all faces, all commands, all help texts, every explanation. */

import { Parser } from "htmlparser2";
import type { Change } from "../../src/repository/port.ts";
import { handledBy } from "../../src/checks/registry.ts";
import { forPublic } from "../../src/checks/confidential.ts";
import type { Report } from "../../src/checks/types.ts";
import { inspectSources } from "../../src/engine/inspect.ts";
import { obligations } from "../../src/law/catalogue.ts";
import { renderExplanation } from "../../src/report/explain.ts";
import { plainStyle } from "../../src/report/style.ts";
import { renderText } from "../../src/report/text.ts";
import { compose, mutated, place, ROUTES } from "../routes/compose.ts";
import { faces, run, runFaces, runOn } from "../routes/faces.ts";
import { judge, NOW } from "../routes/reports.ts";
import { MemorySource } from "../support/memory-source.ts";
import type { Unit } from "./scan.ts";
import { blocks } from "./sources.ts";

/** The words of a page as a reader sees them, block by block; titles, labels and alternative texts too. */
function pageWords(where: string, html: string): readonly Unit[] {
  const found: Unit[] = [];
  let text = "";
  let hidden = 0;
  const flush = (): void => { if (text.trim() !== "") found.push({ where, text }); text = ""; };
  const inline = new Set(["a", "abbr", "b", "br", "code", "em", "i", "kbd", "mark", "small", "span", "strong", "sub", "sup", "time", "wbr"]);
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!inline.has(name)) flush();
      if (name === "style" || name === "script") hidden += 1;
      for (const key of ["title", "aria-label", "alt", "content"]) if (attributes[key] !== undefined) found.push({ where, text: attributes[key] });
    },
    ontext(data) { if (hidden === 0) text += data; },
    onclosetag(name) { if (name === "style" || name === "script") hidden -= 1; if (!inline.has(name)) flush(); },
  });
  parser.write(html);
  parser.end();
  flush();
  return found;
}

function strings(where: string, value: unknown, found: Unit[] = []): readonly Unit[] {
  if (typeof value === "string") found.push({ where, text: value });
  else if (Array.isArray(value)) for (const one of value) strings(where, one, found);
  else if (typeof value === "object" && value !== null) for (const [key, one] of Object.entries(value)) { found.push({ where, text: key }); strings(where, one, found); }
  return found;
}

export function unitsOf(where: string, text: string): readonly Unit[] {
  if (text.startsWith("{")) return strings(where, JSON.parse(text) as unknown);
  if (text.startsWith("<!doctype") || text.startsWith("<!DOCTYPE") || text.startsWith("<svg")) return pageWords(where, text);
  return blocks(where, text);
}

const shown = (name: string, texts: Readonly<Record<string, string>>): readonly Unit[] => Object.entries(texts).flatMap(([face, text]) => unitsOf(`${name}, ${face}`, text));

/** The words of a report without the faces that only wrap the same words in another format, and as they stand in public. */
const words = (name: string, report: Report): readonly Unit[] => [...shown(name, { ...runFaces(report), text: renderText(report, { width: 100, style: plainStyle, verbose: true }) }), ...shown(`${name} in public`, runFaces(forPublic(report)))];

/** Changes that turn a careful provider's records into every kind of finding. */
const DAMAGE: readonly (readonly [route: string, path: string, from: string | RegExp, to: string])[] = [
  ["full-signatory", ".gpai/safety.yaml", /framework:\n(?: {2}.*\n)+/, ""], ["full-signatory", ".gpai/safety.yaml", "notified_on: 2025-10-28", "notified_on: 2025-12-28"],
  ["full-signatory", ".gpai/safety.yaml", "access_review: 2026-09-01", "access_review: 2025-01-01"], ["full-signatory", ".gpai/model.yaml", "systemic_risk: true", "systemic_risk: false"],
  ["full-signatory", ".gpai/registers/incidents.csv", "2026-07-16", "2026-08-30"], ["full-signatory", ".gpai/documentation.yaml", /^MDF-CMP-4:.*\n/m, ""],
  ["safety-only", ".gpai/model.yaml", / {4}C-1\.\d:\n(?: {6}.*\n)+/g, ""], ["non-signatory", ".gpai/model.yaml", / {2}report: .*\n/, ""], ["non-signatory", ".gpai/model.yaml", /adequacy: .*\n/g, "missing: much\n"],
  ["open-source", "README.md", "license: apache-2.0", "license: cc-by-nc-4.0"], ["open-source", ".gpai/model.yaml", "open_source: true", "open_source: false"], ["open-source-systemic", ".gpai/model.yaml", "open_source: false", "open_source: true"],
  ["modifier-known-base", ".gpai/model.yaml", "flop: 7.24e23\n    flop_source", "flop: 7.24e25\n    flop_source"], ["modifier-unknown-base", ".gpai/model.yaml", /systemic_risk: false\n {4}documents/, "documents"],
  ["legacy", ".gpai/model.yaml", /2025-03-11/g, "2025-08-02"], ["narrow-model", ".gpai/model.yaml", "role: not-gpai", "role: provider"], ["mirror", ".gpai/model.yaml", /role: mirror\n/, ""],
  ["sme", ".gpai/model.yaml", "size: sme", "size: large"], ["sme", ".gpai/summary.yaml", /^PST-2.*\n/gm, ""], ["sme", ".gpai/copyright.yaml", /^\w+:[\s\S]*/m, "policy: none\n"], ["third-country", ".gpai/documentation.yaml", /^MDF-[A-Z]+-\d: .*$/gm, ""],
];

/** A change under review, so that the words about changes are there too. */
async function changed(route: string, head: ReadonlyMap<string, string>): Promise<Report> {
  const base = compose(route);
  const changes: Change[] = [...head].flatMap(([path, text]) => (base.get(path) === text ? [] : [{ path, status: "modified" as const }]));
  const source = (files: ReadonlyMap<string, string>): MemorySource => new MemorySource(Object.fromEntries(files), { name: route });
  return inspectSources(source(head), () => Promise.resolve({ source: source(base), commit: "d".repeat(40), changes, incomplete: [] }), { now: NOW });
}

async function reports(): Promise<readonly Unit[]> {
  const found: Unit[] = [];
  for (const route of ROUTES) {
    found.push(...shown(`${route} on ${NOW}`, faces(await judge(route))));
    for (const now of [NOW, "2025-08-01", "2027-08-02"]) found.push(...words(`${route} on ${now}`, await judge(route, now)));
  }
  for (const [route, path, from, to] of DAMAGE) found.push(...words(`${route} without ${String(from).slice(0, 40)} in ${path}`, await changed(route, mutated(route, path, from, to))));
  return found;
}

/** Names of commands as a listing shows them. */
const listed = (text: string): readonly string[] => [...text.matchAll(/^ {2}([a-z][a-z-]+) +\S/gm)].flatMap((match) => match[1] ?? []);

async function help(): Promise<readonly Unit[]> {
  const found: Unit[] = [];
  const ask = async (...argv: readonly string[]): Promise<string> => { const { out, err } = await run(...argv); found.push(...blocks(argv.join(" "), out), ...blocks(argv.join(" "), err)); return out; };
  for (const name of listed(await ask("--help"))) {
    const own = await ask(name, "--help");
    for (const inner of name === "optout" ? listed(own) : []) await ask(name, inner, "--help");
    await ask(name, "--no-such-option");
  }
  for (const argv of [["explain", "--list"], ["explain", "--timeline"], ["explain", "--signatories"], ["explain", "--protocols"], ["explain", "AIA-1"], ["nothing"], ["explain", "clocks"], ["explain", "config"], ["timeline", "--fines", "--now", NOW, "/nowhere"], ["check", "/nowhere"]]) await ask(...argv);
  return found;
}

async function commands(): Promise<readonly Unit[]> {
  const found: Unit[] = [];
  for (const route of ROUTES) {
    for (const [command, ...options] of [["timeline", "--all"], ["timeline", "--fines"], ["timeline", "--format", "json"], ["timeline", "--format", "svg"], ["gaps"], ["gaps", "--format", "markdown"], ["gaps", "--format", "html"], ["classify"], ["compute"]] as const) {
      const { out, err } = await runOn(route, command, ...options);
      found.push(...unitsOf(`${route}, ${command} ${options.join(" ")}`, out), ...blocks(`${route}, ${command} ${options.join(" ")} (stderr)`, err));
    }
  }
  for (const route of ["full-signatory", "narrow-model"]) found.push(...blocks(`${route}, facts`, (await run("facts", place(route, compose(route)))).out));
  return found;
}

/** Every text that this program prints here, as far as tests can make it print. */
export async function printedTexts(): Promise<readonly Unit[]> {
  const explained = obligations().flatMap((o) => blocks(`explain ${o.id}`, renderExplanation(o, { handledBy: handledBy(o.id)?.what })));
  return [...(await reports()), ...(await help()), ...(await commands()), ...explained];
}
