import { n as organisationSchema, r as recordSchemas } from "./schema2.js";
import { _ as toJSONSchema } from "./schemas.js";
import { t as OVERVIEW_SCHEMA } from "./schema3.js";
import { n as REPORT_SCHEMA, t as FACTS_SCHEMA } from "./schema.js";
import { i as readArgs, t as UsageError } from "./args.js";

// src/engine/schemas.ts
function schemaTexts() {
	const own = [
		["report", REPORT_SCHEMA],
		["facts", FACTS_SCHEMA],
		["overview", OVERVIEW_SCHEMA]
	].map(([name, schema]) => [name, toJSONSchema(schema, {
		target: "draft-2020-12",
		unrepresentable: "any"
	})]);
	return new Map([
		...recordSchemas(),
		["organisation", organisationSchema()],
		...own
	].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}

// src/cli/commands/schema.ts
const help = `Usage: gpai-docket schema [NAME]

Prints the JSON Schema (draft 2020-12) of a record file (model, documentation, summary, copyright …), of the report or of the
facts document. Without NAME: lists the names.

Exit codes: 0 printed, 2 there is no such schema.
`;
const schema = {
	help,
	run(argv, io) {
		const args = readArgs(argv, {}, 1);
		const texts = schemaTexts();
		const name = args.positionals[0];
		if (name === void 0) {
			io.out(`${[...texts.keys()].join("\n")}\n`);
			return Promise.resolve(0);
		}
		const text = texts.get(name.replace(/(?:\.schema)?\.(?:json|ya?ml)$/, ""));
		if (text === void 0) return Promise.reject(new UsageError(`There is no schema named ${JSON.stringify(name)}`, `Names: ${[...texts.keys()].join(", ")}`));
		io.out(text);
		return Promise.resolve(0);
	}
};

export { schema };