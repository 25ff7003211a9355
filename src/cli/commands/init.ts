import { lstat, mkdir, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { readFacts } from "../../artifacts/facts.ts";
import { APPLICATION } from "../../law/gates.ts";
import { skeleton } from "../../records/init.ts";
import { loadRecords } from "../../records/load.ts";
import { openRepository } from "../../repository/open.ts";
import { visible } from "../../report/escape.ts";
import { type Listing, RepositoryError, type RepositorySource } from "../../repository/port.ts";
import { readArgs } from "../args.ts";
import type { Command } from "../command.ts";

const help = `Usage: gpai-docket init [PATH] [options]

Writes record skeletons under .gpai/, filled with what could be inferred from the artifacts. Every inferred value is marked with
its source for you to confirm; nothing that exists is overwritten.

  --safety      also safety.yaml, for a model with systemic risk (pointers and days only)
  --complaints  only the issue form for rightsholders, .github/ISSUE_TEMPLATE/gpai-rights-request.yml
  --dry-run     print the files instead of writing them
  --no-color    no colours

Exit codes: 0 written or shown, also where every file exists already; 2 could not run.
`;

/** `gpai-docket init`. */
export const init: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { "dry-run": { type: "boolean" }, safety: { type: "boolean" }, complaints: { type: "boolean" } }, 1);
    const root = args.positionals[0] ?? ".";
    // Loaded only here: forms are written once in the life of a repository.
    if (args.flag("complaints")) return (await import("./init-complaints.ts")).initComplaints(root, args.flag("dry-run"), io);
    const source = await openRepository(root);
    try {
      const dry = args.flag("dry-run");
      if (source.kind === "git" && !dry) throw new RepositoryError("a bare repository has no folder to write records into", { path: root, fix: "run it in a clone with a work tree, or add --dry-run" });
      await refuseNoFolder(root, ".gpai");
      const { facts, listing } = await readFacts(source, {});
      if (listing.entries.some((e) => e.path === ".gpai" && e.kind === "submodule")) throw new RepositoryError("it is a submodule, and records are read only from this repository itself", { path: ".gpai", fix: "remove the submodule, then run gpai-docket init again" });
      const existing = new Set(listing.entries.map((e) => e.path));
      let written = 0;
      for (const [path, text] of skeleton(facts, { safety: args.flag("safety") })) {
        if (dry) { io.out(`# ---- ${path}\n${text}\n`); continue; }
        // `wx` refuses to follow or overwrite anything that exists, also a link that the listing left out.
        const done = !existing.has(path) && await create(root, path, text);
        written += done ? 1 : 0;
        io.out(`${done ? io.style("green", "written") : io.style("dim", "kept   ")}  ${visible(path)}\n`);
      }
      if (!dry) io.out(written === 0 ? "\nNothing written: every file exists already.\n" : `\nNext: open .gpai/model.yaml, declare role and provider, confirm what was inferred, then run: gpai-docket check ${visible(root)}\nNot sure of your role? gpai-docket classify ${visible(root)}\n`);
      if (!args.flag("safety") && await lacksSafety(source, listing)) io.out(`model.yaml declares systemic risk, and there is no safety.yaml: gpai-docket init --safety ${visible(root)}\n`);
      return 0;
    } finally {
      await source.close();
    }
  },
};

/** Does a model.yaml that stands already declare systemic risk, without a safety.yaml beside it? */
async function lacksSafety(source: RepositorySource, listing: Listing): Promise<boolean> {
  if (!listing.entries.some((entry) => entry.path.startsWith(".gpai/"))) return false;
  // The day decides only over waivers, which are not asked for here.
  const { models } = await loadRecords(source, listing, { now: APPLICATION });
  return models.some((model) => model.model?.data.systemic_risk === true && model.safety === undefined);
}

/** `.gpai`, or the folder of a model in it, may be a link or a file: nothing is written through it. True where it exists. */
export async function refuseNoFolder(root: string, folder: string): Promise<boolean> {
  const kind = await lstat(join(root, folder)).catch(() => undefined);
  if (kind !== undefined && !kind.isDirectory()) throw new RepositoryError(`it is ${kind.isSymbolicLink() ? "a symbolic link" : "no folder"}, and records are written only into a real folder`, { path: folder, fix: "remove or rename it, then run gpai-docket init again" });
  return kind !== undefined;
}

/** Makes the folders one by one, each looked at first, so that no link on the way is followed. */
export async function create(root: string, path: string, text: string): Promise<boolean> {
  try {
    const parts = posix.dirname(path).split("/");
    for (let i = 1; i <= parts.length; i += 1) {
      const folder = parts.slice(0, i).join("/");
      if (!await refuseNoFolder(root, folder)) await mkdir(join(root, folder));
    }
    await writeFile(join(root, path), text, { flag: "wx" });
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return false;
    if (typeof code === "string") throw new RepositoryError(`it cannot be written (${code})`, { path, fix: "give write permission on the folder" });
    throw error;
  }
}
