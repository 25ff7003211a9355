/** Rules whose findings may carry edits: a program can write the answer, and decides nothing for a person. */

/** Rule → what is written. A test holds this list equal to what the rules give. */
export const FIXABLE: ReadonlyMap<string, string> = new Map([
  ["form/digest", "the SHA-256 of a weight file, where another one is recorded for it (documentation.yaml, its file of digests, model.yaml)"],
  ["form/parameters", "the number of parameters that weight headers show (MDF-PRP-7)"],
  ["form/band", "the band that holds the number of parameters (MDF-PRP-8)"],
  ["form/date", "a date of the form as YYYY-MM-DD"],
  ["form/unit", "an energy given in kWh, GWh or TWh as MWh (MDF-ENG-1)"],
  ["summary/date-form", "a date of the summary as YYYY-MM-DD"],
  ["summary/size-contradiction", "the template's range that holds the number stated beside it (PST-1.3.2)"],
  ["records/invalid", "a date as YYYY-MM-DD, and a number without signs between its digits, in any record file or register"],
  ["records/unknown-key", "the full id of a field whose id is read all the same (mdf-gen-1 → MDF-GEN-1)"],
]);
