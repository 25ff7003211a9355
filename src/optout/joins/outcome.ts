/** Words in which registers say what became of a request, and for which use. Closed lists: an unknown word is shown, never guessed. */

export type Outcome = "accepted" | "open" | "refused" | "unknown";

const OUTCOMES: Readonly<Record<Exclude<Outcome, "unknown">, readonly string[]>> = {
  accepted: ["accepted", "accept", "granted", "upheld", "approved", "agreed", "honoured", "honored", "removed", "deleted", "excluded", "opted out", "done", "executed", "completed", "complied", "yes", "true", "partly accepted", "partially accepted", "partly granted", "partially granted", "partly upheld", "partially upheld", "accepted in part"],
  open: ["", "open", "pending", "received", "new", "acknowledged", "in progress", "in review", "under review", "in examination", "on hold", "waiting", "undecided", "tbd", "todo"],
  refused: ["refused", "rejected", "denied", "declined", "dismissed", "unfounded", "manifestly unfounded", "identical", "duplicate", "withdrawn", "not upheld", "no", "false", "no action", "inadmissible", "out of scope", "invalid"],
};
const OUTCOME = new Map((Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]).flatMap((outcome) => OUTCOMES[outcome].map((word) => [word, outcome] as const)));

const fold = (text: string): string => text.slice(0, 100).trim().toLowerCase().replace(/[-_\s]+/gu, " ");

/** What became of a request. */
export function outcomeOf(cell: string): Outcome {
  return OUTCOME.get(fold(cell)) ?? "unknown";
}

/** Uses that are not the training of models (words of AIPREF, RSL 1.0 and Content Signals). */
const OTHER_USES: ReadonlySet<string> = new Set(["search", "ai input", "ai index", "ai output", "ai use", "inference", "display", "index", "indexing"]);

/** Whether an entry speaks of training, alone or among others. No use named: of every use. An unknown word counts as training: the wider reading leaves nothing out. */
export function speaksOfTraining(use: string): boolean {
  if (use === "") return true;
  const words = use.split(/[,;|]/u).map(fold).filter((word) => word !== "");
  return words.length === 0 || words.some((word) => !OTHER_USES.has(word));
}
