/** Why robots.txt answers as it does: for people, with the group and the lines. */

import { groupFor, decide } from "../robots/decide.ts";
import type { ApplicableGroup } from "../robots/decide.ts";
import type { ParsedRobots } from "../robots/parse.ts";
import { textOf } from "../robots/parse.ts";
import { fetchedTarget } from "./fetched-target.ts";
import { aiprefRobotsStatement } from "../signals/aipref.ts";
import { contentSignalStatement } from "../signals/content-signal.ts";
import { robotsSignalLines } from "../signals/robots-lines.ts";
import { combineUses } from "../signals/statement.ts";
import type { Access, Evidence, Use, UseVerdict } from "../types.ts";

export interface GroupShown {
  readonly by: ApplicableGroup["by"];
  /** User-agent lines that brought the group about. */
  readonly agents: readonly { readonly name: string; readonly line: number }[];
  readonly rules: number;
}

export interface Explanation {
  readonly url: string;
  /** Path with query that the rules are compared with. */
  readonly target: string;
  readonly crawl: Access;
  readonly rule?: string;
  readonly line?: number;
  /** Why, in one sentence. */
  readonly why: string;
  readonly group: GroupShown;
  /** What lines of use in robots.txt say (Content-Usage, Content-Signal); licences stand in `licenses`. */
  readonly use: Readonly<Partial<Record<Use, UseVerdict>>>;
  readonly evidence: readonly Evidence[];
  readonly licenses: readonly { readonly value: string; readonly line: number }[];
}

/** One URL asked of a parsed file for one name. `asOf`: time of the fetch in milliseconds since 1970, for the AIPREF vocabulary. */
export function explainRobots(parsed: ParsedRobots, agent: string, url: string, asOf?: number): Explanation {
  const target = fetchedTarget(url);
  const decision = decide(parsed, agent, target);
  const group = groupShown(groupFor(parsed, agent));
  const crawl = decision.notEvaluable !== undefined ? "not-evaluable" : decision.allowed ? "allowed" : "disallowed";
  const lines = robotsSignalLines(parsed, agent);
  const statements = [aiprefRobotsStatement(lines.contentUsage, target, crawl !== "disallowed", asOf), contentSignalStatement(lines.contentSignal, target)];
  return {
    url, target, crawl,
    ...(decision.rule === undefined ? {} : { rule: decision.rule }),
    ...(decision.line === undefined ? {} : { line: decision.line }),
    why: decision.notEvaluable ?? reason(decision.implicit === true, decision.line === undefined, group, agent),
    group,
    use: combineUses(statements.map((s) => s.uses)),
    evidence: statements.flatMap((s) => s.evidence),
    licenses: lines.licenses,
  };
}

function groupShown(group: ApplicableGroup): GroupShown {
  const wanted = new Set(group.tokens);
  return {
    by: group.by,
    agents: group.groups.flatMap((g) => g.agents.map((a) => ({ name: textOf(a.value), line: a.line }))).filter((a) => wanted.has(a.name)),
    rules: group.groups.reduce((sum, g) => sum + g.rules.length, 0),
  };
}

function reason(implicit: boolean, silent: boolean, group: GroupShown, agent: string): string {
  if (implicit) return "/robots.txt itself may always be fetched";
  if (group.by === "none") return `no group names ${agent === "" ? "the agent" : agent}, and there is none for *`;
  const places = group.agents.slice(0, 5).map((a) => a.line);
  const where = `${places.length === 1 ? "line" : "lines"} ${places.join(", ")}${group.agents.length > 5 ? ", …" : ""}`;
  const name = group.agents[0]?.name ?? "";
  const which = group.by === "all" ? `the group of * (${where}); no group names ${agent === "" ? "the agent" : agent}` : group.by === "loosely" ? `the group of ${name} (${where}), which names ${agent} by a looser reading` : `the group of ${name} (${where})`;
  return silent ? `no rule matches in ${which}` : `the longest rule that matches (of equal ones, allow) in ${which}`;
}
