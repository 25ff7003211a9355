/** The overview as files. */

import { writeFile } from "node:fs/promises";
import { renderOrganisationCsv } from "../../../report/organisation/csv.ts";
import { renderOrganisationHtml } from "../../../report/organisation/html.ts";
import { renderOrganisationJson } from "../../../report/organisation/json.ts";
import type { Audience } from "../../../report/organisation/view.ts";
import type { Overview } from "../../../report/overview-types.ts";
import { UsageError } from "../../args.ts";

/** Writes those that are named. Throws UsageError where one cannot be written. */
export async function writeFiles(overview: Overview, audience: Audience, { html, csv, json }: { readonly html?: string; readonly csv?: string; readonly json?: string }): Promise<void> {
  const write = async (option: string, file: string | undefined, render: () => string): Promise<void> => {
    if (file === undefined) return;
    await writeFile(file, render()).catch((error: unknown) => {
      throw new UsageError(`--${option} ${file} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`, "Check the folder and its permissions.");
    });
  };
  await write("html", html, () => renderOrganisationHtml(overview, { audience }));
  await write("csv", csv, () => renderOrganisationCsv(overview, { audience }));
  await write("json", json, () => renderOrganisationJson(overview, audience));
}
