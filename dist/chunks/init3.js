import { t as readFacts } from "./facts.js";
import { t as APPLICATION } from "./gates.js";
import { i as skeleton } from "./init.js";
import { t as loadRecords } from "./load.js";
import { t as openRepository } from "./open2.js";
import { d as visible } from "./escape.js";
import { t as RepositoryError } from "./port.js";
import { i as readArgs } from "./args.js";
import { join, posix } from "node:path";
import { lstat, mkdir, writeFile } from "node:fs/promises";

// src/cli/commands/init.ts
const help = `Usage: gpai-docket init [PATH] [options]

Writes record skeletons under .gpai/, filled with what could be inferred from the artifacts. Every inferred value is marked with
its source for you to confirm; nothing that exists is overwritten.

  --safety      also safety.yaml, for a model with systemic risk (pointers and days only)
  --complaints  only the issue form for rightsholders, .github/ISSUE_TEMPLATE/gpai-rights-request.yml
  --dry-run     print the files instead of writing them
  --no-color    no colours

Exit codes: 0 written or shown, also where every file exists already; 2 could not run.
`;
const init = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			"dry-run": { type: "boolean" },
			safety: { type: "boolean" },
			complaints: { type: "boolean" }
		}, 1);
		const root = args.positionals[0] ?? ".";
		if (args.flag("complaints")) return (await import("./init-complaints.js")).initComplaints(root, args.flag("dry-run"), io);
		const source = await openRepository(root);
		try {
			const dry = args.flag("dry-run");
			if (source.kind === "git" && !dry) throw new RepositoryError("a bare repository has no folder to write records into", {
				path: root,
				fix: "run it in a clone with a work tree, or add --dry-run"
			});
			await refuseNoFolder(root, ".gpai");
			const { facts, listing } = await readFacts(source, {});
			if (listing.entries.some((e) => e.path === ".gpai" && e.kind === "submodule")) throw new RepositoryError("it is a submodule, and records are read only from this repository itself", {
				path: ".gpai",
				fix: "remove the submodule, then run gpai-docket init again"
			});
			const existing = new Set(listing.entries.map((e) => e.path));
			let written = 0;
			for (const [path, text] of skeleton(facts, { safety: args.flag("safety") })) {
				if (dry) {
					io.out(`# ---- ${path}\n${text}\n`);
					continue;
				}
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
	}
};
async function lacksSafety(source, listing) {
	if (!listing.entries.some((entry) => entry.path.startsWith(".gpai/"))) return false;
	const { models } = await loadRecords(source, listing, { now: APPLICATION });
	return models.some((model) => model.model?.data.systemic_risk === true && model.safety === void 0);
}
async function refuseNoFolder(root, folder) {
	const kind = await lstat(join(root, folder)).catch(() => void 0);
	if (kind !== void 0 && !kind.isDirectory()) throw new RepositoryError(`it is ${kind.isSymbolicLink() ? "a symbolic link" : "no folder"}, and records are written only into a real folder`, {
		path: folder,
		fix: "remove or rename it, then run gpai-docket init again"
	});
	return kind !== void 0;
}
async function create(root, path, text) {
	try {
		const parts = posix.dirname(path).split("/");
		for (let i = 1; i <= parts.length; i += 1) {
			const folder = parts.slice(0, i).join("/");
			if (!await refuseNoFolder(root, folder)) await mkdir(join(root, folder));
		}
		await writeFile(join(root, path), text, { flag: "wx" });
		return true;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "EEXIST") return false;
		if (typeof code === "string") throw new RepositoryError(`it cannot be written (${code})`, {
			path,
			fix: "give write permission on the folder"
		});
		throw error;
	}
}

export { init as n, refuseNoFolder as r, create as t };