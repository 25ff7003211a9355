/** JSON Schemas of everything that is read or written: record files, the file of an organisation, report, facts document, overview. */

import { z } from "zod";
import { organisationSchema } from "../policy/schema.ts";
import { recordSchemas } from "../records/schema/json.ts";
import { OVERVIEW_SCHEMA } from "../report/organisation/schema.ts";
import { FACTS_SCHEMA, REPORT_SCHEMA } from "../report/schema.ts";

/** Name → schema (draft 2020-12) as the text of `schemas/<name>.schema.json`. */
export function schemaTexts(): ReadonlyMap<string, string> {
  const own = ([["report", REPORT_SCHEMA], ["facts", FACTS_SCHEMA], ["overview", OVERVIEW_SCHEMA]] as const).map(([name, schema]) => [name, z.toJSONSchema(schema, { target: "draft-2020-12", unrepresentable: "any" })] as const);
  return new Map([...recordSchemas(), ["organisation", organisationSchema()] as const, ...own].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}
