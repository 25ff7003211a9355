/** PEFT `adapter_config.json`: the model is a small addition to a base model that the file names. */

import type { Reader } from "../reader.ts";
import { broken, Observations, openJson } from "./json-file.ts";
import { baseName, get, integer, isHubId, mapping, text } from "./values.ts";

export const ADAPTER_CONFIG = "adapter-config";

export const adapterReader: Reader = {
  kind: ADAPTER_CONFIG,
  candidate: (path) => /^adapter_config[^/]*\.json$/i.test(baseName(path)),
  async read(file) {
    const opened = await openJson(file, ["\"peft_type\"", "\"base_model_name_or_path\""]);
    if (opened === undefined) return undefined;
    if ("unreadable" in opened) return broken(ADAPTER_CONFIG, opened.unreadable);
    const config = mapping(opened.document.data);
    if (config === undefined || get(config, "peft_type") === undefined) return undefined;
    const seen = new Observations(opened.document, ADAPTER_CONFIG);
    const base = text(get(config, "base_model_name_or_path"));
    const rank = integer(config, "r");
    const type = text(get(config, "peft_type"), 40) ?? "unnamed";
    seen.add("role_hint", "adapter", ["peft_type"], { confidence: "inferred", detail: `${type}${rank === undefined ? "" : ` of rank ${rank}`}` });
    // A local path says that there is a base model, but not which.
    if (base !== undefined) seen.add("base_model", base, ["base_model_name_or_path"], isHubId(base) ? {} : { detail: "a local path, no public name" });
    const revision = text(get(config, "revision"), 80);
    if (base !== undefined && revision !== undefined && isHubId(base)) seen.add("base_model.revision", `${base}@${revision}`, ["revision"]);
    if (base !== undefined) seen.add("base_model.relation", "adapter", ["base_model_name_or_path"]);
    return seen.reading(ADAPTER_CONFIG);
  },
};
