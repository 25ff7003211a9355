/** GitHub's own description of its webhooks (a part, cut by .ci/openapi-slice.ts), as a judge of every delivery. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

interface Description { readonly webhooks: Readonly<Record<string, unknown>> }

let loaded: { readonly ajv: Ajv2020; readonly description: Description } | undefined;

/** Read when the first delivery is made: most tests make none. */
function load() {
  const description = JSON.parse(readFileSync(fileURLToPath(new URL("webhooks.json", import.meta.url)), "utf8")) as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const name of ["repo.nwo", "timestamp", "ssh-url", "uri-template"]) ajv.addFormat(name, true);
  ajv.addSchema(description, "webhooks");
  return { ajv, description };
}

/** What is wrong with a payload; empty where nothing is. */
export function deliveryErrors(event: string, action: string | undefined, payload: unknown): readonly string[] {
  loaded ??= load();
  const name = `${event}${action === undefined ? "" : `_${action}`}`.replaceAll("_", "-");
  if (loaded.description.webhooks[name] === undefined) return [`no such delivery: ${name}`];
  const validate = loaded.ajv.getSchema(`webhooks#/webhooks/${name}`) ?? loaded.ajv.compile({ $ref: `webhooks#/webhooks/${name}` });
  if (validate(payload) === true) return [];
  return [...new Set((validate.errors ?? []).map((e) => `${e.instancePath || "/"} ${e.message ?? ""}`))];
}
