/** Measure 1.5(1) and (2): a contact point, a complaint mechanism, and information on it that is easy to find. */

import { CONTACT_CHECK, reviewed } from "./house-reviews.ts";
import { policyOf, repositoryPath } from "./policy.ts";
import { type Prepared, prepare, hasGroup } from "./sentence-match.ts";
import { PARTS } from "./keywords.ts";
import { type Judged, once, single } from "./single.ts";
import { addresses, channel, copyrightRecord, place, textState } from "./values.ts";
import type { Source } from "../../artifacts/model.ts";
import { outline } from "../../formats/markdown-outline.ts";
import { evidenceAt, finding } from "../finding.ts";
import type { Check, CheckInput } from "../types.ts";

interface FoundContact {
  readonly value: string;
  readonly at: Source;
  readonly sentence: string;
}

const ABOUT = [...PARTS["1.5"].any, "rightsholder*", "rights holder*", "right holder*", "copyright*", "infring*", "ayants droit", "rechteinhaber*", "titolari dei diritti", "titulares de derechos"];

/** Addresses of a text that stand in, under or just after words on complaints, rightsholders or copyright. */
function contactsIn(path: string, sentences: readonly Prepared[], headings: ReadonlyMap<number, string>): readonly FoundContact[] {
  const out: FoundContact[] = [];
  let lead: Prepared | undefined;
  for (const sentence of sentences) {
    const heading = headings.get(sentence.heading) ?? "";
    const near = lead !== undefined && sentence.line - lead.line <= 4 && lead.heading === sentence.heading;
    for (const value of addresses(sentence.text)) {
      const about = hasGroup(sentence.folded, ABOUT) || /contact|complaint|beschwerde|reclam|plainte/iu.test(heading) || near || /copyright|rights|legal|dmca/iu.test(value);
      if (about && channel(value).kind === "mail") out.push({ value, at: { path, line: sentence.line }, sentence: near && lead !== undefined ? `${lead.text} ${sentence.text}` : sentence.text });
    }
    lead = hasGroup(sentence.folded, PARTS["1.5"].any) ? sentence : near ? lead : undefined;
  }
  // An address made for this purpose is the best evidence.
  return out.sort((a, b) => Number(/copyright|rights/iu.test(b.value)) - Number(/copyright|rights/iu.test(a.value)));
}

/** Contacts found in the policy, then in README and card. */
const foundContacts = once((input): readonly FoundContact[] => {
  const policy = policyOf(input);
  const own = policy.kind === "document" ? contactsIn(policy.path, policy.sentences, new Map(policy.outline.headings.map((heading) => [heading.line, heading.text]))) : [];
  const cards = [...input.records.documents].filter(([path]) => /(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path)).flatMap(([path, document]) => {
    const plan = outline(document.text);
    return contactsIn(path, prepare(plan.sentences), new Map(plan.headings.map((heading) => [heading.line, heading.text])));
  });
  return [...own, ...cards];
});

const FIX_CONTACT = "contact: copyright@<your domain>";

function contact(input: CheckInput): Judged {
  const value = copyrightRecord(input).contact;
  const at = place(input, "contact");
  if (value !== undefined && textState(value) !== "empty") {
    const way = channel(value);
    if (way.kind === "mail" || way.kind === "web") return { outcome: "recorded", evidence: [evidenceAt(at, way.value)], findings: [] };
    if (way.kind === "unreal") return { outcome: "gap", findings: [finding("copyright/contact-unreal", `The contact cannot be reached: ${way.why}.`, at, { evidence: way.value, fix: FIX_CONTACT })] };
    const inside = addresses(value).map(channel).find((one) => one.kind === "mail");
    if (inside?.kind === "mail") return { outcome: "recorded", evidence: [evidenceAt(at, inside.value)], findings: [] };
    return { outcome: "gap", findings: [finding("copyright/contact-unreal", "The contact is neither an e-mail address nor a web address.", at, { evidence: value, fix: FIX_CONTACT })] };
  }
  const found = foundContacts(input)[0];
  if (found !== undefined) return { outcome: "recorded", evidence: [evidenceAt(found.at, found.value)], findings: [] };
  return { outcome: "gap", findings: [finding("copyright/missing", "No contact point for rightsholders is recorded.", at, { fix: FIX_CONTACT })] };
}

const FIX_CHANNEL = "complaint_channel: copyright@<your domain>   # or https://…/form, or .github/ISSUE_TEMPLATE/copyright.yml";

/** A sentence that says how complaints are lodged. */
const complaintSentence = once((input): { readonly path: string; readonly sentence: Prepared } | undefined => {
  const policy = policyOf(input);
  const { says } = policy.kind === "document" ? policy.parts["1.5"] : {};
  if (policy.kind !== "document" || says === undefined) return undefined;
  const exact = policy.sentences.find((sentence) => hasGroup(sentence.folded, ["lodge*", "submit*", "file a complaint", "complaint*", "plainte*", "beschwerde*", "reclam*", "queja*"]) && !hasGroup(sentence.folded, ["no complaint*"]) && sentence.folded.trim().split(" ").length > 4);
  return { path: policy.path, sentence: exact ?? says };
});

function mechanism(input: CheckInput): Judged {
  const value = copyrightRecord(input).complaint_channel;
  const at = place(input, "complaint_channel");
  if (value !== undefined && textState(value) !== "empty") {
    const way = channel(value);
    const path = repositoryPath(value);
    if (way.kind === "mail" || (way.kind === "web" && !/^https?:\/\/github\.com\/[^/]+\/[^/]+\/issues/iu.test(way.value))) return { outcome: "recorded", evidence: [evidenceAt(at, way.value)], findings: [] };
    if (way.kind === "web" || path.startsWith(".github/ISSUE_TEMPLATE/")) {
      if (way.kind !== "web" && !input.records.paths.has(path)) return { outcome: "gap", findings: [finding("copyright/no-such-file", `The complaint form ${path} is not in this repository.`, at, { fix: FIX_CHANNEL })] };
      return { outcome: "recorded", evidence: [evidenceAt(at, value)], findings: [finding("copyright/public-channel", "Complaints go to a public tracker: whoever complains must publish the complaint. Offer a private way as well (our reading, not the Code's words).", at, { fix: FIX_CHANNEL })] };
    }
    if (input.records.paths.has(path)) return { outcome: "recorded", evidence: [evidenceAt(at, path)], findings: [] };
    if (way.kind === "none" && addresses(value).some((one) => channel(one).kind === "mail")) return { outcome: "recorded", evidence: [evidenceAt(at, value)], findings: [] };
    return { outcome: "gap", findings: [finding("copyright/channel-unreal", way.kind === "unreal" ? `The complaint channel cannot be reached: ${way.why}.` : "The complaint channel is neither an address nor a file of this repository.", at, { evidence: value, fix: FIX_CHANNEL })] };
  }
  const said = complaintSentence(input);
  const address = foundContacts(input)[0];
  if (said !== undefined && address !== undefined) return { outcome: "recorded", evidence: [evidenceAt({ path: said.path, line: said.sentence.line }, said.sentence.text), evidenceAt(address.at, address.value)], findings: [] };
  if (said !== undefined) return { outcome: "gap", findings: [finding("copyright/channel-unreal", "The policy speaks of complaints and gives no address for them.", { path: said.path, line: said.sentence.line }, { evidence: said.sentence.text, fix: FIX_CHANNEL })] };
  return { outcome: "gap", findings: [finding("copyright/missing", "No way is recorded by which rightsholders can lodge complaints electronically.", at, { fix: FIX_CHANNEL })] };
}

function told(input: CheckInput): Judged {
  const value = copyrightRecord(input).complaint_information;
  const at = place(input, "complaint_information");
  if (value !== undefined && textState(value) === "filled") {
    const path = repositoryPath(value);
    if (channel(value).kind === "web" || input.records.paths.has(path)) return { outcome: "recorded", evidence: [evidenceAt(at, value)], findings: [] };
    return { outcome: "gap", findings: [finding("copyright/no-such-file", `complaint_information points at ${path}, which is not in this repository and is no web address.`, at, { fix: "complaint_information: README.md#copyright" })] };
  }
  const found = foundContacts(input)[0];
  if (found !== undefined) return { outcome: "recorded", evidence: [evidenceAt(found.at, found.value)], findings: [] };
  return { outcome: "gap", findings: [finding("copyright/missing", "Neither the policy nor README nor card tells people how to complain.", at, { fix: "complaint_information: README.md#copyright   # a section with the address" })] };
}

export const contactRules: readonly Check[] = [
  single("C-1.5.1", "A contact that can exist: e-mail or web address, no stand-in, no name reserved for examples; a recorded day on which it was tried out (house clock)", (input) => reviewed(contact(input), input, CONTACT_CHECK)),
  single("C-1.5.2.i", "A complaint channel that can exist, or the policy's sentence on complaints with its address", mechanism),
  single("C-1.5.2.ii", "A page, README section or policy that tells people how to complain", told),
];
