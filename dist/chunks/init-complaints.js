import { i as FORM_PATH, r as FORM_LABEL, s as rightsForm } from "./form.js";
import { a as privateChannelOf } from "./values.js";
import { t as APPLICATION } from "./gates.js";
import { t as loadRecords } from "./load.js";
import { t as openRepository } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { r as refuseNoFolder, t as create } from "./init3.js";

// src/cli/commands/init-complaints.ts
async function initComplaints(root, dry, io) {
	const source = await openRepository(root);
	try {
		if (source.kind === "git" && !dry) throw new RepositoryError("a bare repository has no folder to write into", {
			path: root,
			fix: "run it in a clone with a work tree, or add --dry-run"
		});
		const listing = await source.list();
		const { models } = await loadRecords(source, listing, { now: APPLICATION });
		const channel = privateChannelOf(models.map(({ copyright }) => copyright?.data));
		const text = rightsForm(channel);
		if (dry) {
			io.out(`# ---- ${FORM_PATH}\n${text}\n`);
			return 0;
		}
		await refuseNoFolder(root, ".github");
		const done = !listing.entries.some((entry) => entry.path === ".github/ISSUE_TEMPLATE/gpai-rights-request.yml") && await create(root, ".github/ISSUE_TEMPLATE/gpai-rights-request.yml", text);
		io.out(`${done ? io.style("green", "written") : io.style("dim", "kept   ")}  ${FORM_PATH}\n`);
		if (done) io.out(`\nNext: read it, commit it to the default branch, and make the label ${FORM_LABEL} in the repository (the App makes it itself): GitHub sets only labels that exist.\nTell people about it: complaint_information and complaint_channel in copyright.yaml.\n`);
		if (channel === void 0) io.out("\nThe form names no private channel: copyright.yaml has none. Record `contact:` or `complaint_channel:`, delete the form and run this again.\n");
		return 0;
	} finally {
		await source.close();
	}
}

export { initComplaints };