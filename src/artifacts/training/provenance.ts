/** OLMo provenance tables (`provenance.csv`): one row per data file, columns `Dataset` and `Data Directory`. */

import { parseTable } from "../../formats/table.ts";
import { textReader } from "./config-reader.ts";
import { rawText } from "./dataset-id.ts";
import { makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

export const provenance = textReader({
  kind: "data-mix",
  formats: ["csv"],
  extract(config) {
    const header = config.text.slice(0, 1_000).split(/[\r\n]/)[0]?.toLowerCase() ?? "";
    if (!/\bdataset\b/.test(header) || !/\bdata directory\b/.test(header)) return undefined;
    if (!config.complete) return { runs: [] };
    const table = parseTable(config.path, config.text);
    if (!table.ok) return { runs: [], unreadable: table.problems.slice(0, 1).map((p) => ({ path: config.path, reason: p.message, ...(p.line === undefined ? {} : { line: p.line }) })) };
    const column = (name: string): string => table.value.columns.find((c) => c.toLowerCase() === name) ?? name;
    const [dataset, directory] = [column("dataset"), column("data directory")];
    const groups = new Map<string, { line: number; path: string; files: number }>();
    for (const row of table.value.rows) {
      const name = row.cells.get(dataset);
      if (name === undefined) continue;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { line: row.line, path: row.cells.get(directory) ?? name, files: 1 });
      else group.files++;
    }
    const datasets: DatasetUse[] = [...groups].map(([name, g]) => ({ id: rawText(name), raw: rawText(g.path), path: rawText(g.path), line: g.line, files: g.files }));
    return { runs: [makeRun("olmo-provenance", config.path, { stages: [{ name: "", datasets }] })] };
  },
});
