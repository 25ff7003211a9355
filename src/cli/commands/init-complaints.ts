import { FORM_LABEL, FORM_PATH, rightsForm } from "../../complaints/form.ts";
import { privateChannelOf } from "../../checks/copyright/values.ts";
import { APPLICATION } from "../../law/gates.ts";
import { loadRecords } from "../../records/load.ts";
import { openRepository } from "../../repository/open.ts";
import { RepositoryError } from "../../repository/port.ts";
import type { Io } from "../io.ts";
import { create, refuseNoFolder } from "./init.ts";

/** `gpai-docket init --complaints`: the issue form, with the private channel that the records name. Returns the exit code. */
export async function initComplaints(root: string, dry: boolean, io: Io): Promise<number> {
  const source = await openRepository(root);
  try {
    if (source.kind === "git" && !dry) throw new RepositoryError("a bare repository has no folder to write into", { path: root, fix: "run it in a clone with a work tree, or add --dry-run" });
    const listing = await source.list();
    // The day decides only over waivers, which are not asked for here.
    const { models } = await loadRecords(source, listing, { now: APPLICATION });
    const channel = privateChannelOf(models.map(({ copyright }) => copyright?.data));
    const text = rightsForm(channel);
    if (dry) {
      io.out(`# ---- ${FORM_PATH}\n${text}\n`);
      return 0;
    }
    await refuseNoFolder(root, ".github");
    const done = !listing.entries.some((entry) => entry.path === FORM_PATH) && await create(root, FORM_PATH, text);
    io.out(`${done ? io.style("green", "written") : io.style("dim", "kept   ")}  ${FORM_PATH}\n`);
    if (done) io.out(`\nNext: read it, commit it to the default branch, and make the label ${FORM_LABEL} in the repository (the App makes it itself): GitHub sets only labels that exist.\nTell people about it: complaint_information and complaint_channel in copyright.yaml.\n`);
    if (channel === undefined) io.out("\nThe form names no private channel: copyright.yaml has none. Record `contact:` or `complaint_channel:`, delete the form and run this again.\n");
    return 0;
  } finally {
    await source.close();
  }
}
