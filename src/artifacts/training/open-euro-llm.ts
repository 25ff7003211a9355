/** OpenEuroLLM training-data collection: `<dataset>/metadata.yaml` (one dataset) and `datamix.txt` (lines of `weight path`). */

import { splitLines } from "../../formats/lines.ts";
import { configReader, hasAll, hasAny, textReader } from "./config-reader.ts";
import { datasetName, hubIdIn, rawText } from "./dataset-id.ts";
import { weightOf } from "./numbers.ts";
import { makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";
import { bySource, mixSource } from "./weighted-paths.ts";

const LINE = /^(\d{0,12}(?:\.\d{1,20})?(?:[eE]-?\d{1,3})?)[ \t]{1,20}(\S{1,1000})$/;
const MAX_LINES = 100_000;

export const openEuroMetadata = configReader({
  tool: "open-euro-llm",
  kind: "data-record",
  formats: ["yaml"],
  marks: (text) => hasAll(text, "name:") && hasAny(text, "huggingface:", "url:") && hasAny(text, "catalogue:", "annotations:", "release:"),
  extract(config, root) {
    const name = root.get("name").text();
    const hub = root.get("huggingface");
    const place = hub.present ? hub : root.get("url");
    const text = place.text();
    if (name === undefined || text === undefined || !(root.has("catalogue") || root.has("annotations") || root.has("release"))) return undefined;
    const id = hubIdIn(text) ?? (hub.present && datasetName(text).hub ? text : name);
    return { runs: [makeRun("open-euro-llm", config.path, { stages: [{ name: "", datasets: [{ id: rawText(id), raw: rawText(text), line: place.line }] }] })] };
  },
});

export const openEuroMix = textReader({
  kind: "data-mix",
  formats: ["text"],
  extract(config) {
    const uses: DatasetUse[] = [];
    for (const [i, raw] of splitLines(config.text).slice(0, MAX_LINES).entries()) {
      const line = raw.trim();
      if (line === "" || line.startsWith("#")) continue;
      const match = LINE.exec(line);
      const weight = weightOf(match?.[1]);
      if (match?.[2] === undefined || weight === undefined || !match[2].includes("/")) return undefined;
      uses.push({ id: rawText(match[2]), raw: rawText(match[2]), path: rawText(match[2]), line: i + 1, weight });
    }
    if (uses.length < 2) return undefined;
    return { runs: [makeRun("open-euro-llm", config.path, { stages: [{ name: "", datasets: bySource(uses, (u) => mixSource(u.path ?? u.id)) }] })] };
  },
});
