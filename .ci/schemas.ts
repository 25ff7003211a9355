/** schemas/: JSON Schemas of the record files, the report and the facts document, made from the code. */

import { schemaTexts } from "../src/engine/schemas.ts";

/** Path → text of every file under schemas/. */
export function generate(): Map<string, string> {
  return new Map([...schemaTexts()].map(([name, text]) => [`schemas/${name}.schema.json`, text]));
}
