/**
 * The lines of robots.txt that speak of use, for one agent. `Content-Usage` is a rule of its group (draft-ietf-aipref-attach §3), so a
 * user-agent line behind it begins a new group for these lines, although for allow and disallow it does not (RFC 9309 §2.2.4).
 */

import { askedAgent, NAMED, NAMED_LOOSELY, NAMES_ALL, namingOf } from "../robots/agent-names.ts";
import type { ExtensionLine, ParsedRobots, RobotsGroup } from "../robots/parse.ts";
import type { RobotsLine } from "./aipref.ts";

/** Values of the lines that hold for an agent, in file order. */
export interface RobotsSignalLines {
  readonly contentUsage: readonly RobotsLine[];
  readonly contentSignal: readonly RobotsLine[];
  /** `License:` lines belong to no agent (RSL 1.0 §4.4). */
  readonly licenses: readonly RobotsLine[];
}

type Kind = "content-usage" | "content-signal";

/** `contentsignal` is a spelling that readers in the field accept. */
function kindOf(line: ExtensionLine): Kind | undefined {
  if (line.name === "content-usage" || line.name === "content-signal") return line.name;
  return line.name === "other" && line.key.toLowerCase() === "contentsignal" ? "content-signal" : undefined;
}

interface Part { readonly naming: Set<number>; readonly lines: { readonly kind: Kind; readonly line: ExtensionLine }[] }

/** The parts of a group between lines of use and the user-agent lines behind them. */
function partsOf(group: RobotsGroup, lines: Part["lines"], naming: (value: Uint8Array) => number): Part[] {
  const parts: Part[] = [{ naming: new Set(), lines: [] }];
  let next = 0;
  for (const agent of group.agents) {
    while (next < lines.length && (lines[next]?.line.line ?? 0) < agent.line) next = take(parts, lines, next);
    if ((parts.at(-1)?.lines.length ?? 0) > 0) parts.push({ naming: new Set(), lines: [] });
    parts.at(-1)?.naming.add(naming(agent.value));
  }
  while (next < lines.length) next = take(parts, lines, next);
  return parts;
}

function take(parts: readonly Part[], lines: Part["lines"], next: number): number {
  const line = lines[next];
  if (line !== undefined) parts.at(-1)?.lines.push(line);
  return next + 1;
}

/**
 * The lines for `agent`: those of every group that names it; without one, of groups that name it loosely; without one, of `*`. An
 * agent with a group of its own does not inherit the lines of `*`.
 */
export function robotsSignalLines(parsed: ParsedRobots, agent: string): RobotsSignalLines {
  const asked = askedAgent(agent);
  const byGroup = new Map<number, Part["lines"]>();
  for (const line of parsed.extensions) {
    const kind = kindOf(line);
    if (kind === undefined || line.group === undefined) continue;
    const list = byGroup.get(line.group);
    if (list === undefined) byGroup.set(line.group, [{ kind, line }]);
    else list.push({ kind, line });
  }
  const parts = parsed.groups.flatMap((group) => partsOf(group, byGroup.get(group.index) ?? [], (value) => namingOf(value, 0, value.length, asked, parsed.mode)));
  const naming = [NAMED, NAMED_LOOSELY, NAMES_ALL].find((n) => parts.some((part) => part.naming.has(n)));
  const chosen = naming === undefined ? [] : parts.filter((part) => part.naming.has(naming)).flatMap((part) => part.lines);
  const of = (kind: Kind): RobotsLine[] => chosen.filter((c) => c.kind === kind).map(({ line }) => ({ value: line.value, line: line.line }));
  return {
    contentUsage: of("content-usage"), contentSignal: of("content-signal"),
    licenses: parsed.extensions.filter((e) => e.name === "license").map(({ value, line }) => ({ value, line })),
  };
}
