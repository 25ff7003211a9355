/** Which of the desired issues may stand where. Pure. */

import { NOT_SHOWN } from "../checks/confidential-words.ts";
import { clip, visible } from "../report/escape.ts";
import { boldId } from "../report/comment/view.ts";
import { LABEL } from "../report/issue/labels.ts";
import type { Routed, RouteOptions } from "./context.ts";
import { digestOf } from "./digest.ts";
import { group } from "./groups.ts";
import { groupOfKey, NO_MODEL, recordsScope } from "./keys.ts";
import type { DesiredIssue, KnownIssue } from "./types.ts";

/** Even that there was one may not show: its ids are never named in public, whatever the policy says. */
const NEVER = "incidents";

/** Room in a title, of which GitHub takes 256 characters. */
const MOST = 90;

/**
 * Issues that are confidential in public and belong to a public repository go to the private records repository, under keys of their own;
 * without one they go nowhere, or stand in the public one as bare ids where the policy says so. What stands there and may not is taken out.
 */
export function route(desired: readonly DesiredIssue[], { repository, records, confidential, known }: RouteOptions): Routed {
  if (repository.private) return { here: desired, records: [], hidden: 0 };
  const open = desired.filter((one) => !one.confidential);
  const secret = desired.filter((one) => one.confidential);
  const elsewhere = records?.private === true;
  const bare = elsewhere || confidential !== "id" ? [] : secret.filter((one) => one.group !== NEVER).map(bareIds);
  const stay = new Set([...open, ...bare].map(({ key }) => key));
  const out = scrubbedIssues(known).filter(({ key }) => !stay.has(key));
  return {
    here: [...open, ...bare, ...out],
    records: elsewhere ? secret.map((one) => inRecords(one, repository)) : [],
    hidden: elsewhere ? 0 : secret.filter((one) => one.state === "open" && !bare.some(({ key }) => key === one.key)).length,
  };
}

function inRecords(issue: DesiredIssue, { id, owner, name }: RouteOptions["repository"]): DesiredIssue {
  return { ...issue, key: `${recordsScope(id)}${issue.key}`, title: `${issue.title} (${clip(visible(`${owner}/${name}`), MOST)})` };
}

/** The same words for every group, model and repository: nothing but the ids may differ. */
const BARE_TITLE = "Confidential entries of the catalogue";

function bareIds({ key, model, group: id, state, ids }: DesiredIssue): DesiredIssue {
  const named = (ids ?? []).toSorted();
  const list = named.slice(0, 200).map(boldId).join(", ");
  const words = state === "open" || state === "unreadable" ? `Somebody has to look at ${list === "" ? "confidential entries" : list}. What was seen is not shown in public. ${NOT_SHOWN}` : "Nothing has to be looked at now.";
  const text = `${words}\n`;
  return {
    key, model, group: id, state, title: BARE_TITLE, labels: [LABEL], body: text, brief: text, reason: words, digest: digestOf(["bare", state, named]),
    items: [], ids: named, confidential: true, scrub: true,
  };
}

/** Those of our issues of which nothing may be left where everybody reads them. Keys may carry a scope (`recordsScope`). */
export function scrubbedIssues(known: ReadonlyMap<string, KnownIssue>): readonly DesiredIssue[] {
  return [...known.keys()].filter((key) => group(groupOfKey(key))?.confidential === true).map(scrubbed);
}

/** For an issue from the time when the repository was private, or the policy another: nothing is left in it. */
function scrubbed(key: string): DesiredIssue {
  const reason = "What this was about is not shown in public.";
  const text = `${reason}\n`;
  return {
    key, model: NO_MODEL, group: groupOfKey(key), state: "withdrawn", reason, title: BARE_TITLE, labels: [LABEL], body: text, brief: text,
    digest: digestOf(["scrubbed"]), items: [], ids: [], confidential: true, scrub: true,
  };
}
