import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readFacts } from "../../artifacts/facts.ts";
import { skeleton } from "../../records/init.ts";
import { openRepository } from "../../repository/open.ts";
import { visible } from "../../report/escape.ts";
import { RepositoryError } from "../../repository/port.ts";
import { readArgs } from "../args.ts";
import type { Command } from "../command.ts";

const help = `Usage: gpai-docket init [PATH] [options]

Writes record skeletons under .gpai/, filled with what could be inferred from the artifacts. Every inferred value is marked with
its source for you to confirm; nothing that exists is overwritten.

  --dry-run     print the files instead of writing them
  --no-color    no colours
`;

/** `gpai-docket init`. */
export const init: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { "dry-run": { type: "boolean" } }, 1);
    const root = args.positionals[0] ?? ".";
    const source = await openRepository(root);
    try {
      await refuseLink(join(root, ".gpai"));
      const { facts, listing } = await readFacts(source, {});
      const existing = new Set(listing.entries.map((e) => e.path));
      let written = 0;
      for (const [path, text] of skeleton(facts)) {
        if (args.flag("dry-run")) { io.out(`# ---- ${path}\n${text}\n`); continue; }
        // `wx` refuses to follow or overwrite anything that exists, also a link that the listing left out.
        const done = !existing.has(path) && await create(join(root, path), text);
        written += done ? 1 : 0;
        io.out(`${done ? io.style("green", "written") : io.style("dim", "kept   ")}  ${visible(path)}\n`);
      }
      if (!args.flag("dry-run")) io.out(written === 0 ? "\nNothing written: every file exists already.\n" : `\nNext: open .gpai/model.yaml, declare role and provider, confirm what was inferred, then run: gpai-docket check ${visible(root)}\n`);
      return 0;
    } finally {
      await source.close();
    }
  },
};

/** `.gpai` itself may be a link or a file: nothing is written through it. */
async function refuseLink(folder: string): Promise<void> {
  const kind = await lstat(folder).catch(() => undefined);
  if (kind !== undefined && !kind.isDirectory()) throw new RepositoryError(`it is ${kind.isSymbolicLink() ? "a symbolic link" : "no folder"}, and records are written only into a real folder`, { path: ".gpai", fix: "remove or rename it, then run gpai-docket init again" });
}

async function create(file: string, text: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
