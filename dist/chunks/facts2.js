import { t as readFacts } from "./facts.js";
import { r as renderFacts } from "./facts-text.js";
import { t as renderJson } from "./json2.js";
import { t as openRepository } from "./open2.js";
import { i as readArgs, r as oneOf } from "./args.js";
import { t as progressLine } from "./progress2.js";

// src/cli/commands/facts.ts
const help = `Usage: gpai-docket facts [PATH] [options]

Shows what can be read from the model artifacts of a repository: parameters, licence, base model, datasets, compute … Each fact
carries its source (file and line), the method, and how sure it is. docs/facts.md explains every key.

  --format F    text (default), json
  --no-color    no colours

Exit codes: 0 shown, 2 could not run.
`;
const facts = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, { format: { type: "string" } }, 1);
		const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
		const source = await openRepository(args.positionals[0] ?? ".");
		const progress = progressLine(io, () => Date.now());
		try {
			const { facts: document } = await readFacts(source, { progress: progress.step });
			progress.done();
			io.out(format === "json" ? renderJson(document) : renderFacts(document, {
				width: io.width,
				style: io.style,
				verbose: true
			}));
			return 0;
		} finally {
			await source.close();
		}
	}
};

export { facts };