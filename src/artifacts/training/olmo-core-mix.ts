/** OLMo-core data mixes (github.com/allenai/OLMo-core, `data/mixes/*.txt`): lines of `label,path` to token files. */

import { splitLines } from "../../formats/lines.ts";
import { textReader } from "./config-reader.ts";
import { rawText } from "./dataset-id.ts";
import { makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

const LINE = /^([^,\s][^,]{0,199}),(\S{1,1000}\.npy(?:\.gz)?)$/;
const MAX_LINES = 500_000;

export const olmoCoreMix = textReader({
  kind: "data-mix",
  formats: ["text"],
  extract(config) {
    if (!config.text.includes(".npy")) return undefined;
    const groups = new Map<string, { first: number; path: string; files: number }>();
    let odd = 0;
    for (const [i, raw] of splitLines(config.text).slice(0, MAX_LINES).entries()) {
      const line = raw.trim();
      if (line === "" || line.startsWith("#")) continue;
      const match = LINE.exec(line);
      const [, label, path] = match ?? [];
      if (label === undefined || path === undefined) { odd++; continue; }
      const group = groups.get(label);
      if (group === undefined) groups.set(label, { first: i + 1, path, files: 1 });
      else group.files++;
    }
    const files = [...groups.values()].reduce((n, g) => n + g.files, 0);
    // A list with many other lines is something else; one broken line is not.
    if (files === 0 || odd * 10 > files) return undefined;
    const datasets: DatasetUse[] = [...groups].map(([label, g]) => ({ id: rawText(label), raw: rawText(g.path), path: rawText(g.path), line: g.first, files: g.files }));
    return { runs: [makeRun("olmo-core-mix", config.path, { stages: [{ name: "", datasets }] })] };
  },
});
