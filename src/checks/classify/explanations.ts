/**
 * The questions in plain words. Each sentence about the law names the entries of the catalogue that it rests on; sections are cited
 * and never paragraph numbers, which differ between the two versions of the Guidelines. Own words, no legal advice.
 */

import type { Question } from "../../records/classification-types.ts";
import type { Sentence } from "./types.ts";

export interface Explained {
  readonly title: string;
  readonly asks: string;
  readonly explanation: readonly Sentence[];
  /** Answer → what somebody says who gives it. */
  readonly means: Readonly<Record<string, string>>;
  /** Further ids that a decision rests on, beside those of the sentences. */
  readonly basis?: readonly string[];
}

const says = (text: string, ...ids: readonly string[]): Sentence => ({ text, ids });

const OPEN = "you leave it open on purpose; an earlier answer is taken back";

export const EXPLAINED: Readonly<Record<Question, Explained>> = {
  role: {
    title: "Role", asks: "What is the owner of this repository to the model?",
    explanation: [
      says("A provider is whoever develops a general-purpose AI model, or has it developed, and places it on the market under the own name or mark, paid or free (Art. 3(3)).", "AIA-3.3"),
      says("That covers own development, development on commission, and usually the coordinator of a consortium, else the consortium. Who uploads a model may be its provider; hosting the repository does not make its host one (Guidelines, section 3.1.1).", "G-provider"),
      says("Under whose authority a model is trained is decided case by case, and contracts are one factor (Service Desk FAQ).", "G-faq-contract"),
      says("Who changes somebody else's model is asked under the question modifier; who brings a model into the Union although its upstream actor clearly and unequivocally excludes that market becomes its provider (Guidelines, sections 3.2 and 3.1.3).", "G-modifier", "G-exclude-eu"),
    ],
    means: {
      provider: "developed here or on your behalf (a commission, a consortium that you coordinate), and placed on the market under your name",
      modifier: "somebody else's model, taken further here",
      mirror: "a copy of somebody else's model, hosted unchanged",
      library: "code, tools or data; no model of its own is released here",
      "not-gpai": "a model, and in your judgement not a general-purpose one; model.yaml asks for the reason",
    },
  },
  lineage: {
    title: "Lineage or release", asks: "Does this model start with a large pre-training run of its own, or is it a later version of a model that exists already?",
    explanation: [
      says("What descends from one large pre-training run by or for the same provider is one model to the Commission, before and after its release (Guidelines, section 2.2).", "G-lifecycle", "G-faq-same-model"),
      says("Distillation, quantisation and merging do not by themselves make another model, and neither does a new release or a tag (Guidelines, section 2.2).", "G-lifecycle"),
      says("So the day of placing on the market is that of the lineage's first release, and a release made now may still belong to an older model (Service Desk FAQ; Art. 111(3)).", "G-faq-same-model", "AIA-111.3"),
      says("Changes by another actor are asked under the question modifier (Guidelines, section 3.2).", "G-modifier"),
    ],
    means: { "own-lineage": "a pre-training run of its own stands at its beginning", "same-lineage": "a version of a model of yours that exists already, from the same pre-training run", undetermined: OPEN },
  },
  gpai: {
    title: "General-purpose AI model", asks: "Do you judge this model to be a general-purpose one?",
    explanation: [
      says("A general-purpose AI model shows significant generality, can competently do a wide range of distinct tasks, and can be built into many systems, however it is marketed (Art. 3(63)).", "AIA-3.63"),
      says("The Guidelines give an indicative criterion of two parts: training compute strictly greater than 10^23 FLOP, counting what directly feeds parameter updates, and output of language (text or speech), of images from text, or of video from text (section 2.1; Annex A.1).", "G-scope", "G-compute-def"),
      says("It is indicative both ways: a model above it without real generality is not one, and a model below it with real generality is one all the same (section 2.1).", "G-scope-exceptions"),
      says("Examples that stay out even at 10^24 FLOP where they can do nothing else: speech transcription, text to speech, image upscaling, inpainting, games, weather or physics, music from prompts, sound effects (section 2.1).", "G-scope-out"),
    ],
    means: { yes: "you treat it as a general-purpose AI model", no: "you treat it as a narrow model, and can say why", undetermined: OPEN },
  },
  "systemic-risk": {
    title: "Systemic risk", asks: "Do you treat this model as one with systemic risk?",
    explanation: [
      says("Systemic risk is specific to high-impact capabilities, those that match or exceed the most advanced models; a model is in the class where it has them, or where the Commission designates it, which is possible below any amount of compute (Arts. 3(65), 51(1), 52(4)).", "AIA-3.65", "AIA-3.64", "AIA-51.1", "AIA-52.4", "G-designation"),
      says("Above 10^25 FLOP of cumulative compute these capabilities are presumed. The presumption can be argued against with the notification; filing suspends no duty, and mitigations do not take a model out of the class (Arts. 51(2), 52(2); Guidelines, sections 2.3.1 and 2.3.3).", "AIA-51.2", "AIA-52.2", "G-sr-presumption", "G-contest", "G-contest-effect", "G-contest-mitigation"),
      says("Cumulative compute adds up whatever raised the capabilities: pre-training, fine-tuning, synthetic data that is not public, and the compute behind bases and all merged weights (Guidelines, Annex A.1).", "G-compute-def", "G-compute-include", "G-compute-merge"),
      says("When the condition is met or foreseeable, the Commission is told at once, at the latest within two weeks; that may be before training ends (Art. 52(1); Guidelines, section 2.3.2).", "AIA-52.1", "G-notify"),
    ],
    means: { yes: "you treat it as a model with systemic risk; the notification of Art. 52(1) has its own clock of two weeks", no: "you treat it as one without; above 10^25 FLOP that is an argument to be made with the notification", undetermined: OPEN },
  },
  modifier: {
    title: "Modification of somebody else's model", asks: "Does the modification make you the provider of what came of it?",
    explanation: [
      says("Only a modification that significantly changes generality, capabilities or systemic risk makes its author a provider (recital 109; Guidelines, section 3.2).", "G-modifier"),
      says("The indicator is compute: strictly more than one third of the training compute of the original model (Guidelines, section 3.2).", "G-modifier"),
      says("Where that can be neither known nor estimated, one third of 10^25 FLOP counts for a base with systemic risk, else one third of 10^23 (Guidelines, section 3.2).", "G-modifier-unknown"),
      says("The duties then cover the modification alone; above the indicator on a base with systemic risk the result is presumed to have high-impact capabilities too (Guidelines, sections 3.2.1 and 3.2.2).", "G-modifier-scope", "G-modifier-sr"),
    ],
    means: { "provider-of-the-modification": "you take the modification to be significant", "not-a-provider": "you do not take it to be significant; then no duty of a provider is asked of you here", undetermined: OPEN },
  },
  "open-source": {
    title: "Open-source exemption", asks: "Do you claim the exemption for models under a free and open-source licence?",
    explanation: [
      says("Arts. 53(2) and 54(6) lift the documentation of Art. 53(1)(a) and (b) and the authorised representative where the licence is free and open source and parameters, architecture and usage information are public. Copyright policy and public summary stay owed, and with systemic risk nothing is lifted (Guidelines, sections 4.1 and 4.2.3).", "AIA-53.2", "AIA-54.6", "G-oss-scope", "G-oss-public-info"),
      says("The licence must let anyone access, use, modify and redistribute. Non-commercial or research-only terms, a ban on distribution, limits by the number of users and separate commercial licences are listed as disqualifying (Guidelines, section 4.2.1).", "G-oss-licence", "G-oss-disqualify"),
      says("Specific, proportionate and objective limits for uses with significant risk to safety, security or fundamental rights can stay (Guidelines, section 4.2.1).", "G-oss-safety-terms"),
      says("Nothing may be asked in return: no price, no indispensable paid support, and no personal data beyond what security strictly needs. Purely optional paid services do not matter (Guidelines, section 4.2.2).", "G-oss-monetisation", "G-oss-personal-data", "G-oss-ok-services"),
    ],
    means: { claimed: "you rely on the exemption and hold that every condition is met", "not-claimed": "you do not rely on it", undetermined: OPEN },
  },
  "eu-market": {
    title: "Union market", asks: "Has the model been placed on the market of the Union?",
    explanation: [
      says("Placing on the market is the first supply on the Union market for distribution or use in a commercial activity, paid or free (Art. 3(9)).", "AIA-3.9"),
      says("Examples: a library, an API, a public catalogue or repository for download, a cloud service, a customer's copy, a chatbot, an app, or internal use that is essential for a service to others or affects people's rights in the Union (Guidelines, section 3.1.2).", "G-placing"),
      says("A model inside the provider's own system counts as placed with the system (Guidelines, section 3.1.3).", "G-integration"),
      says("Where an upstream actor clearly and unequivocally excludes distribution and use on the Union market, integration included, whoever brings the model in becomes its provider (Guidelines, section 3.1.3).", "G-exclude-eu"),
    ],
    means: { placed: "it has been supplied there", planned: "it is going to be; some duties start before", "not-placed": "it is not, and no day is planned", undetermined: OPEN },
    basis: ["AIA-2.8"],
  },
  legacy: {
    title: "Before or from 2 August 2025", asks: "On which side of 2 August 2025 does the first placing of the lineage lie?",
    explanation: [
      says("The duties of Chapter V have applied since 2 August 2025; for a model placed on the market before that day the provider has until 2 August 2027 (Art. 111(3); Guidelines, section 5.3).", "AIA-111.3", "G-legacy"),
      says("The day is that of the first release of the lineage, not of the newest (Service Desk FAQ).", "G-faq-same-model"),
      says("Older training need not be undone where that is impossible or disproportionate, if that is said and justified in the copyright policy and the summary (Guidelines, section 5.3).", "G-legacy"),
    ],
    means: { "before-2025-08-02": "placed before that day: due by 2 August 2027", "from-2025-08-02": "placed on or after that day: due from the placing", undetermined: OPEN },
  },
  representative: {
    title: "Authorised representative", asks: "Is there an authorised representative in the Union, or is none owed?",
    explanation: [
      says("A provider established outside the Union appoints a representative in the Union, by written mandate and before placing the model on the market (Art. 54(1)).", "AIA-54.1"),
      says("That falls away under the same conditions as for the open-source exemption, and never with systemic risk (Art. 54(6)).", "AIA-54.6"),
      says("The mandate lets the representative verify and keep the documentation, answer requests and cooperate with the authorities (Art. 54(2) to (4)).", "AIA-54.3"),
    ],
    means: { appointed: "a written mandate is in force", "not-owed": "the provider is established in the Union, or Art. 54(6) lifts the duty", undetermined: OPEN },
  },
};

/** What no repository of a model can answer. Shown with every report of the questions. */
export const USES = "Prohibited and high-risk uses (Arts. 5 and 6 of the AI Act, Annex III) are questions about an AI system and what it is used for, not about a repository of a model. Nothing here answers them: who builds or deploys a system with this model reads these articles, and can ask the AI Act Service Desk of the Commission.";

/** What every report of the questions begins with. */
export const PREFACE = "Facts from the files, and what the law asks, question by question. The program answers none of them: a person decides, signs with function and organisation, and gives reasons. Not legal advice.";
