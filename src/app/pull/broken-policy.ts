/** A pull request that breaks the organisation's own file is told so there, before it is merged. */

import type { OpenedPull } from "../../github/source-pull.ts";
import { changeProblems } from "../../policy/change.ts";
import { ORGANISATION_PATHS, ORGANISATION_REPOSITORY } from "../../policy/organisation.ts";
import { MAX_BYTES } from "../../policy/read.ts";
import type { PolicyProblem } from "../../policy/types.ts";
import type { RepositorySource } from "../../repository/port.ts";
import { codeSpan, logLine, prose } from "../../report/escape.ts";
import type { Judged } from "./judge.ts";
import type { PullCheckContext } from "./types.ts";

const SHOWN = 50;

/** Paths of the organisation's own file that a change touches; none in any other repository. */
export function touchedPolicy({ repository }: PullCheckContext, { changes }: OpenedPull): readonly string[] {
  return repository.repo.toLowerCase() !== ORGANISATION_REPOSITORY ? [] : ORGANISATION_PATHS.filter((path) => changes.some((one) => one.path === path || one.from === path));
}

/** Undefined where the change leaves that file alone, or this is another repository. Throws what the sources throw. */
export async function brokenPolicy(context: PullCheckContext, pull: OpenedPull): Promise<Judged | undefined> {
  const touched = touchedPolicy(context, pull);
  if (touched.length === 0) return undefined;
  const { source: base } = await pull.openBase();
  const introduced: PolicyProblem[] = [];
  const remaining: PolicyProblem[] = [];
  for (const path of touched) {
    const found = changeProblems(await bytes(base, path), await bytes(pull.head, path), path);
    introduced.push(...found.introduced);
    remaining.push(...found.remaining);
  }
  const [first, second] = ORGANISATION_PATHS;
  const both = async (source: RepositorySource): Promise<boolean> => await bytes(source, first) !== undefined && await bytes(source, second) !== undefined;
  if (await both(pull.head)) (await both(base) ? remaining : introduced).push({ message: `there is also ${first}, and only that one is read`, path: second, fix: `Delete ${second} after moving over what it says` });
  return told(introduced, remaining);
}

function told(introduced: readonly PolicyProblem[], remaining: readonly PolicyProblem[]): Judged {
  const wrong = introduced.length + remaining.length;
  if (wrong === 0) return { conclusion: "success", text: { title: "The organisation's file can be read", summary: "Every key of the organisation's file is known and has a value that is understood. It takes effect with the next sweep after the merge.", annotations: [] } };
  const list = (problems: readonly PolicyProblem[]): string[] => problems.slice(0, SHOWN).map((one) => `- ${codeSpan(`${one.path}${one.line === undefined ? "" : `:${one.line}`}`)} ${prose(one.message)}. Fix: ${prose(one.fix)}`);
  const lines = [
    "What cannot be read is left out, and the layer above stays in force for it.",
    ...(introduced.length === 0 ? [] : ["", "**Brought by this change**", "", ...list(introduced)]),
    ...(remaining.length === 0 ? [] : ["", "**There before**", "", ...list(remaining)]),
    ...(wrong > SHOWN ? ["", `${wrong} in all; at most ${SHOWN} of each kind are listed.`] : []),
  ];
  return {
    conclusion: introduced.length > 0 ? "failure" : "success",
    text: {
      title: introduced.length > 0 ? `This change breaks the organisation's file: ${introduced.length === 1 ? "1 problem" : `${introduced.length} problems`}` : `Nothing new is wrong with the organisation's file; ${remaining.length === 1 ? "1 problem was" : `${remaining.length} problems were`} there before`,
      summary: lines.join("\n"),
      annotations: [...introduced, ...remaining].slice(0, SHOWN).map((one, index) => ({
        path: one.path, start_line: one.line ?? 1, end_line: one.line ?? 1,
        annotation_level: index < introduced.length ? "failure" as const : "warning" as const,
        title: "Organisation's file", message: logLine(`${one.message}. Fix: ${one.fix}`).slice(0, 1000),
      })),
    },
  };
}

async function bytes(source: RepositorySource, path: string): Promise<Uint8Array | undefined> {
  const { entries } = await source.list();
  const entry = entries.find((one) => one.path === path && one.kind === "file" && one.lossyName !== true);
  // One byte more than the reader takes, so that it tells itself that the file is too large.
  return entry === undefined ? undefined : source.read(path, { length: MAX_BYTES + 1 });
}
