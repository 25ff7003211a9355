import { binding } from "../../law/binding.ts";
import { byChapter, nearest, obligation, obligations } from "../../law/catalogue.ts";
import type { Chapter } from "../../law/types.ts";
import { handledBy } from "../../checks/registry.ts";
import { renderExplanation, renderList } from "../../report/explain.ts";
import { renderProtocols, renderSignatories } from "../../report/explain-lists.ts";
import { renderLawTimeline } from "../../report/timeline-text.ts";
import { isoDate, oneOf, readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";

const CHAPTERS: readonly Chapter[] = ["transparency", "form", "copyright", "summary", "safety", "act", "guidelines"];

const help = `Usage: gpai-docket explain ID
       gpai-docket explain --list [--chapter CHAPTER] [--applies-to PATH]
       gpai-docket explain --timeline | --signatories | --protocols
       gpai-docket explain config [PATH] [options]
       gpai-docket explain clocks [--format json]

Explains one obligation: the duty in plain words, its basis, who it binds, what shows it, an example record, its clock, its source.
explain config shows where each value of the configuration comes from, explain clocks every clock and whose it is; both have a --help.

  --list             list the catalogue
  --chapter C        ${CHAPTERS.join(", ")}
  --applies-to PATH  with --list: what binds the model declared in PATH/.gpai today, and why the rest does not
  --timeline         the dates that matter to providers, and what was announced and not found
  --signatories      who was listed as signatory of the Code, and when
  --protocols        machine-readable opt-out protocols and their standing, and the state of the EU's agreed list
  --now DATE         with --applies-to and --timeline: on DATE instead of today
  --no-color         no colours

Exit codes: 0 shown, 2 could not run, or there is no such id.

Examples:
  gpai-docket explain AIA-53.1.c
  gpai-docket explain --list --chapter copyright
`;

/** `gpai-docket explain`. */
export const explain: Command = {
  help,
  topics: {
    clocks: { line: "every clock: its start, length and stop, and whose it is", load: async () => (await import("./explain-clocks.ts")).explainClocks },
    config: { line: "where each value of the configuration comes from", load: async () => (await import("./explain-config.ts")).explainConfig },
  },
  async run(argv, io) {
    const args = readArgs(argv, { list: { type: "boolean" }, chapter: { type: "string" }, "applies-to": { type: "string" }, timeline: { type: "boolean" }, signatories: { type: "boolean" }, protocols: { type: "boolean" }, now: { type: "string" } }, 1);
    const id = args.positionals[0];
    const view = { width: io.width, style: io.style };
    const now = isoDate("--now", args.text("now") ?? new Date().toISOString().slice(0, 10));
    if (args.flag("timeline")) { io.out(renderLawTimeline(now, view)); return 0; }
    if (args.flag("signatories")) { io.out(renderSignatories(view)); return 0; }
    if (args.flag("protocols")) { io.out(renderProtocols(view)); return 0; }
    if (args.flag("list") || args.text("chapter") !== undefined || args.text("applies-to") !== undefined) {
      const chapter = args.text("chapter");
      const list = chapter === undefined ? obligations() : byChapter(oneOf("--chapter", chapter, CHAPTERS));
      const path = args.text("applies-to");
      if (path === undefined) { io.out(renderList(list, view)); return 0; }
      // Loaded only here: explaining one entry stays instant.
      const { inspect } = await import("../../engine/inspect.ts");
      const report = await inspect({ path, now });
      if (report.profile === null || report.profile.role === null) throw new UsageError(`${path} declares no role, so nothing can be said about what binds it`, "Declare `role:` in .gpai/model.yaml (gpai-docket init writes a skeleton).");
      const profile = report.profile;
      io.out(renderList(list, { ...view, binding: (o) => binding(o, profile, now) }));
      return 0;
    }
    if (id === undefined) throw new UsageError("explain needs the id of an obligation, or --list", "For example: gpai-docket explain AIA-53.1.c");
    const found = obligation(id) ?? obligations().find((one) => one.id.toLowerCase() === id.toLowerCase());
    if (found === undefined) {
      io.err(`No obligation has the id ${JSON.stringify(id)}. Nearest: ${nearest(id).join(", ")}.\ngpai-docket explain --list shows all.\n`);
      return 2;
    }
    io.out(`${renderExplanation(found, { ...view, handledBy: handledBy(found.id)?.what }).trimEnd()}\n`);
    return 0;
  },
};
