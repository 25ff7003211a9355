/** schemas/: JSON Schemas of the record files, the report and the facts document, made from the code. */

import { z } from "zod";
import { recordSchemas } from "../src/records/schema/json.ts";
import { FACTS_SCHEMA, REPORT_SCHEMA } from "../src/report/schema.ts";

/** Path → text of every file under schemas/. */
export function generate(): Map<string, string> {
  const own: [string, object][] = ([["report", REPORT_SCHEMA], ["facts", FACTS_SCHEMA]] as const).map(([name, schema]) => [name, z.toJSONSchema(schema, { target: "draft-2020-12", unrepresentable: "any" })]);
  return new Map([...recordSchemas(), ...own].map(([name, schema]) => [`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}
