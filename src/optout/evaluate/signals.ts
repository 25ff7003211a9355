/** What every protocol but the rules of robots.txt says of a row. */

import { aiprefRobotsStatement } from "../signals/aipref.ts";
import { contentSignalStatement } from "../signals/content-signal.ts";
import { isObject, lines, readHeaders } from "../signals/headers.ts";
import { robotsSignalLines } from "../signals/robots-lines.ts";
import type { RobotsSignalLines } from "../signals/robots-lines.ts";
import { readSignals } from "../signals/signals.ts";
import { fetchedTarget } from "./fetched-target.ts";
import { readTime } from "../time.ts";
import type { AgentRole, Access, Mode, Statement } from "../types.ts";
import { namedAgents } from "./ask.ts";
import type { RobotsFile } from "./cache.ts";
import type { RobotsState } from "./state.ts";
import type { EvalRow } from "./types.ts";

interface Answered { readonly agent: string | undefined; readonly role: AgentRole; readonly crawl: Access }

const NO_LINES: RobotsSignalLines = { contentUsage: [], contentSignal: [], licenses: [] };

/**
 * Statements of all carriers. Lines of robots.txt hold for the fetching agent and for every other name that was asked, each by its own
 * group; `Content-Usage` lines only where that name may crawl. `agentMatters`: the agent is not known and the lines differ by agent.
 */
export function signalsOf(row: EvalRow, state: RobotsState, mode: Mode, answers: readonly Answered[]): { readonly statements: readonly Statement[]; readonly agentMatters: boolean } {
  const file = state.kind === "rules" ? state.file : undefined;
  const fetched = answers[0];
  const name = file?.name(mode, fetched?.agent ?? "");
  const own = name?.lines ?? NO_LINES;
  if (fetched?.agent !== undefined && isSilent(row, own) && (file === undefined || answers.length === 1)) return { statements: [], agentMatters: false };
  const url = row.final_url ?? row.url;
  const headers = readHeaders(row.headers);
  const time = row.time === undefined ? undefined : readTime(String(row.time))?.ms;
  const type = lines(headers, "content-type")[0];
  const names = answers.flatMap((answer) => (answer.agent === undefined ? [] : [answer.agent]));
  const statements = [...(name?.everywhere === undefined ? [] : [name.everywhere]), ...readSignals({
    url, headers, robotsLines: name?.everywhere === undefined ? own : { contentUsage: own.contentUsage, licenses: own.licenses }, crawlable: fetched?.crawl !== "disallowed",
    ...(row.html === undefined ? {} : { html: row.html }),
    ...(row.tdmrep_json === undefined ? {} : { tdmrep: row.tdmrep_json }),
    ...(row.embedded === undefined ? {} : { embedded: embeddedOf(row.embedded) }),
    ...(row.rsl_xml === undefined ? {} : { rslXml: row.rsl_xml }),
    ...(row.ai_txt === undefined ? {} : { aiTxt: row.ai_txt }),
    ...(time === undefined ? {} : { fetchedAt: time }),
    ...(names.length === 0 ? {} : { agent: names }),
    ...(type === undefined ? {} : { isImage: type.trim().toLowerCase().startsWith("image/") }),
  })];
  if (file === undefined) return { statements, agentMatters: false };
  const target = fetchedTarget(url);
  const seen = new Set([keyOf(own)]);
  for (const { agent, crawl } of answers.slice(1)) {
    const further = file.name(mode, agent ?? "").lines;
    const key = keyOf(further);
    if (seen.has(key)) continue;
    seen.add(key);
    statements.push(aiprefRobotsStatement(further.contentUsage, target, crawl !== "disallowed", time), contentSignalStatement(further.contentSignal, target));
  }
  const agentMatters = fetched?.agent === undefined && linesDiffer(file, mode, own);
  if (agentMatters) statements.push({ uses: { "train": "not-evaluable", "train-generative": "not-evaluable", "ai-input": "not-evaluable", "search": "not-evaluable" }, evidence: [] });
  return { statements, agentMatters };
}

/** The OPF namespace, by which a package document of an EPUB is known (EPUB 3.3 §5.4). */
const OPF = "http://www.idpf.org/2007/opf";

/**
 * Embedded metadata in the one shape that is read: a text is an EPUB package document or an XMP packet, an object with `label` and
 * `data` is a C2PA assertion, and the columns of a crawl manifest stand for the properties that they hold.
 */
function embeddedOf(value: unknown): unknown {
  if (typeof value === "string") return value.includes(OPF) ? { opf: value } : { xmp: value };
  if (!isObject(value)) return value;
  if (typeof value["label"] === "string" && Object.hasOwn(value, "data")) return { assertion: value };
  const { iptc_data_mining: iptc, cawg_training_mining: cawg, ...rest } = value;
  return { ...rest, ...(iptc === undefined ? {} : { "plus:DataMining": iptc }), ...(cawg === undefined ? {} : { assertion: cawg }) };
}

/** Nothing but rules of robots.txt: nothing to read. */
function isSilent(row: EvalRow, own: RobotsSignalLines): boolean {
  return row.headers === undefined && row.html === undefined && row.tdmrep_json === undefined && row.embedded === undefined && row.rsl_xml === undefined && row.ai_txt === undefined
    && own.contentUsage.length === 0 && own.contentSignal.length === 0 && own.licenses.length === 0;
}

/** The places of the lines: equal for names that are told the same. */
function keyOf({ contentUsage, contentSignal }: RobotsSignalLines): string {
  return `${contentUsage.map((l) => l.line).join(",")};${contentSignal.map((l) => l.line).join(",")}`;
}

/** Whether some agent is told other things of use than `*`. */
function linesDiffer(file: RobotsFile, mode: Mode, own: RobotsSignalLines): boolean {
  const wanted = keyOf(own);
  const parsed = file.parsed(mode);
  if (!parsed.extensions.some((e) => e.group !== undefined && e.name.startsWith("content-"))) return false;
  const names = namedAgents(parsed);
  return names === undefined || names.some((name) => keyOf(robotsSignalLines(parsed, name)) !== wanted);
}
