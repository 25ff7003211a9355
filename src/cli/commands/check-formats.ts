/** The faces of `gpai-docket check`, by the name of the format. */

import type { Report } from "../../checks/types.ts";
import { renderJson } from "../../report/json.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../../report/markdown.ts";
import { renderText } from "../../report/text.ts";
import type { Style } from "../../report/style.ts";
import { gitPlace } from "../../repository/revision.ts";

export const FORMATS = ["text", "json", "markdown", "sarif", "html"] as const;

interface View {
  /** Folder that was checked. */
  readonly path: string;
  readonly width: number;
  readonly style: Style;
  readonly verbose: boolean;
}

/** The report as text in one of the formats. What only one format needs is loaded with it. */
export async function rendered(format: (typeof FORMATS)[number], report: Report, view: View): Promise<string> {
  switch (format) {
    case "json":
      return renderJson(report);
    case "markdown":
      return renderMarkdown(report, { maxBytes: SUMMARY_BUDGET });
    case "sarif": {
      const { renderSarif } = await import("../../report/sarif.ts");
      return renderSarif(report, { folder: await folderInRepository(view.path) });
    }
    case "html": {
      const { renderHtml } = await import("../../report/html/index.ts");
      return renderHtml(report);
    }
    case "text":
      return renderText(report, view);
  }
}

/** Code scanning knows files from the top of the repository, the report from the folder that was checked. */
async function folderInRepository(path: string): Promise<string> {
  const found = await gitPlace(path);
  return "place" in found && found.place.prefix !== "" ? found.place.prefix.replace(/\/$/, "") : ".";
}
