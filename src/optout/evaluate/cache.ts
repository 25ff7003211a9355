/** Parsed robots.txt files, kept while rows of the same host follow one another: bounded by number and by characters. */

import { askedAgent, NAMED, NAMED_LOOSELY, NAMES_ALL, namingOf, NOT_NAMED } from "../robots/agent-names.ts";
import { decide, groupFor } from "../robots/decide.ts";
import type { ApplicableGroup, Decision } from "../robots/decide.ts";
import { parseRobots, textOf } from "../robots/parse.ts";
import type { AgentLine, ParsedRobots } from "../robots/parse.ts";
import { contentSignalStatement } from "../signals/content-signal.ts";
import { robotsSignalLines } from "../signals/robots-lines.ts";
import type { RobotsSignalLines } from "../signals/robots-lines.ts";
import type { Mode, Statement } from "../types.ts";

/** What a file says to one name, in one mode. */
export interface NameFile {
  readonly group: ApplicableGroup;
  /** Which groups these are: names with the same key get the same answers. */
  readonly key: string;
  /** The file cut down to the rules of that group: `decide` gives the same answer and need not look for the group again. */
  readonly narrow: ParsedRobots;
  readonly lines: RobotsSignalLines;
  /** What the Content-Signal lines say, where none speaks of a path: then it is the same for every URL. */
  readonly everywhere: Statement | undefined;
}

const MAX_FILES = 2048;
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** Names kept of one file. */
const MAX_NAMES = 256;

const encoder = new TextEncoder();

/** One text of robots.txt, parsed in the modes that are asked for. The same text gives the same answers, so what is kept shows nowhere. */
export class RobotsFile {
  readonly text: string;
  readonly #parsed = new Map<Mode, ParsedRobots>();
  readonly #names: Readonly<Record<Mode, Map<string, NameFile>>> = { rfc9309: new Map(), google: new Map() };
  readonly #plain = new Map<string, boolean>();
  readonly #decisions = new Map<string, Decision>();
  #target: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  parsed(mode: Mode): ParsedRobots {
    const kept = this.#parsed.get(mode);
    if (kept !== undefined) return kept;
    const fresh = parseRobots(encoder.encode(this.text), mode);
    this.#parsed.set(mode, fresh);
    return fresh;
  }

  name(mode: Mode, agent: string): NameFile {
    const kept = this.#names[mode].get(agent);
    if (kept !== undefined) return kept;
    const parsed = this.parsed(mode);
    const group = groupFor(parsed, agent);
    const value = agentLine(parsed, agent, group);
    const rules = group.groups.flatMap((g) => g.rules);
    const lines = robotsSignalLines(parsed, agent);
    const everywhere = lines.contentSignal.some((line) => line.value.trimStart().startsWith("/")) ? undefined : contentSignalStatement(lines.contentSignal);
    const key = `${mode} ${group.by} ${group.groups.map((g) => g.index).join(",")}`;
    const fresh: NameFile = { group, key, lines, everywhere, narrow: { ...parsed, groups: value === undefined ? [] : [{ index: 0, agents: [value], rules }] } };
    if (this.#names[mode].size < MAX_NAMES) this.#names[mode].set(agent, fresh);
    return fresh;
  }

  /** `decide` on the whole file, kept for the names that are told the same while one target is asked for. */
  decide(mode: Mode, agent: string, target: string): Decision {
    const { key, narrow } = this.name(mode, agent);
    if (this.#target !== target) { this.#target = target; this.#decisions.clear(); }
    const kept = this.#decisions.get(key);
    if (kept !== undefined) return kept;
    const fresh = decide(narrow, agent, target);
    this.#decisions.set(key, fresh);
    return fresh;
  }

  /**
   * Whether both modes hold the same rules for the name, and these are plain paths: then they answer alike for every plain target, and
   * one of them need not be asked. In plain paths nothing is decoded, encoded, a wildcard or an index page.
   */
  modesAgree(agent: string, target: string): boolean {
    if (!isPlain(target) || target === "/robots.txt") return false;
    const kept = this.#plain.get(agent);
    if (kept !== undefined) return kept;
    const [letter, google] = (["rfc9309", "google"] as const).map((mode) => this.name(mode, agent).narrow);
    const rules = (file: ParsedRobots | undefined): string => (file?.groups ?? []).flatMap((g) => g.rules).map((r) => `${r.allow ? "+" : "-"}${textOf(r.pattern)}`).join("\n");
    const texts = [rules(letter), rules(google)] as const;
    const fresh = texts[0] === texts[1] && texts[0].split("\n").every((rule) => isPlain(rule.slice(1)) && !rule.includes("/index.htm")) && letter?.unreadable === undefined;
    if (this.#plain.size < MAX_NAMES) this.#plain.set(agent, fresh);
    return fresh;
  }
}

function isPlain(path: string): boolean {
  return /^[A-Za-z0-9/._~-]*$/.test(path);
}

/** The first user-agent line that brought the group about. */
function agentLine(parsed: ParsedRobots, agent: string, { by, groups }: ApplicableGroup): AgentLine | undefined {
  const asked = askedAgent(agent);
  const wanted = { named: NAMED, loosely: NAMED_LOOSELY, all: NAMES_ALL, none: NOT_NAMED }[by];
  return groups.flatMap((g) => g.agents).find(({ value }) => namingOf(value, 0, value.length, asked, parsed.mode) === wanted);
}

/** Least recently used first. */
const files = new Map<string, RobotsFile>();
let characters = 0;
let last: RobotsFile | undefined;

/** The file with this text. */
export function robotsFile(text: string): RobotsFile {
  if (last?.text === text) return last;
  const kept = files.get(text);
  if (kept !== undefined) {
    files.delete(text);
    files.set(text, kept);
    last = kept;
    return kept;
  }
  const fresh = new RobotsFile(text);
  last = fresh;
  if (text.length > MAX_CHARACTERS / 8) return fresh;
  files.set(text, fresh);
  characters += text.length;
  for (const oldest of files.keys()) {
    if (files.size <= MAX_FILES && characters <= MAX_CHARACTERS) break;
    files.delete(oldest);
    characters -= oldest.length;
  }
  return fresh;
}
