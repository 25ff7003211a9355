// src/law/model-date-words.ts
const information = (date, id, title, text, basis = "act") => ({
	date,
	kind: "information",
	title,
	text,
	basis,
	id
});
const AROUND = [
	information("2025-08-02", "T-gpai-apply", "Chapter V applies", "The duties of Chapter V apply to models placed on the Union market from this day on (Art. 113, point (b))."),
	information("2026-07-27", "T-omnibus-force", "Omnibus in force", "Regulation (EU) 2026/1744 is in force: the duties and dates for general-purpose AI models did not change."),
	information("2026-08-02", "T-enforce", "Enforcement powers", "The Commission's powers towards providers apply (Arts. 91 to 93 and 101; Guidelines, sections 5.2 and 5.3). It alone enforces these duties (Art. 88)."),
	information("2026-08-02", "AIA-50.2", "Marking: AI systems", "Marking of synthetic output is due for generative AI systems (Art. 50(2)). It is a duty of systems, not of this model's records; a model card may say what marking the model supports."),
	information("2026-12-02", "T-50-2-legacy", "Marking: older AI systems", "Marking of synthetic output is due also for generative AI systems on the market before 2 August 2026 (Art. 111(4)). A duty of systems, not of this model's records."),
	information("2027-08-01", "T-code-2y", "Code under review", "Two years after the Code of Practice was found adequate. The Commission says that it considers an update at least every two years, so the Code may have changed by then: look again.", "notice"),
	information("2027-12-02", "T-hr3", "High-risk systems, Annex III", "High-risk duties apply to AI systems of Annex III. Context: a question of systems and their use, not of this model's records."),
	information("2028-08-02", "T-hr1", "High-risk systems, Annex I", "High-risk duties apply to AI systems in products of Annex I. Context: a question of systems and their use, not of this model's records.")
];
const TWO_WEEKS_OF_2025 = information("2025-08-16", "G-new-2025", "Two weeks to notify", "Models with systemic risk that were trained, in training or planned on 2 August 2025 were to be notified within two weeks (Guidelines, section 5.3).", "notice");
const OPEN_QUESTION = "Open question: ";
const OPEN_READINGS = [information("2025-08-02", "AIA-113", "If placed from this day on", `${OPEN_QUESTION}if the model was placed on the Union market on this day or later, the duties hold from the day of placing (Art. 113). No day of placing is declared.`), information("2027-08-02", "AIA-111.3", "If placed before 2 August 2025", `${OPEN_QUESTION}if the model was placed on the Union market before 2 August 2025, its duties are due by this day (Art. 111(3)). No day of placing is declared; a git tag or an upload is not taken for one.`)];
function releaseDay(version, day) {
	return information(day, "G-faq-same-model", "Release of the same lineage", `Release \`${version.replaceAll("`", "'")}\` is declared as placed on the Union market. The Commission takes all versions from one large pre-training run by the same provider as one model (FAQ).`, "notice");
}

export { releaseDay as a, TWO_WEEKS_OF_2025 as i, OPEN_QUESTION as n, OPEN_READINGS as r, AROUND as t };