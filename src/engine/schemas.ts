/** JSON Schemas of everything that is read or written: record files, report, facts document. */

import { z } from "zod";
import { recordSchemas } from "../records/schema/json.ts";
import { FACTS_SCHEMA, REPORT_SCHEMA } from "../report/schema.ts";

/** Name → schema (draft 2020-12) as the text of `schemas/<name>.schema.json`. */
export function schemaTexts(): ReadonlyMap<string, string> {
  const own = ([["report", REPORT_SCHEMA], ["facts", FACTS_SCHEMA]] as const).map(([name, schema]) => [name, z.toJSONSchema(schema, { target: "draft-2020-12", unrepresentable: "any" })] as const);
  return new Map([...recordSchemas(), ...own].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}
