/**
 * Claims that the program must never make, as data: what no repository can show, what the law does not say, and statements about GPAI
 * law that circulate and are wrong. Each comes with words that it must catch and words that it must leave alone.
 */

export interface Claim {
  readonly id: string;
  /** Linear: no quantifier inside a quantified group, every gap bounded. Matched without regard to case on text in one line. */
  readonly pattern: RegExp;
  readonly why: string;
  /** Law or text that the claim would contradict. */
  readonly source: string;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** What makes a statement a question or a condition: `whether the model …`, `unless it …`, `when the model …`. */
const OPEN = String.raw`(?<!\b(?:whether|where|when|while|unless|if|before|after|by the moment) (?:the |a |an |this |your |all )?)`;
const unasked = (pattern: RegExp): RegExp => new RegExp(OPEN + String.raw`\b(?:${pattern.source})`, pattern.flags);

const RECORDS_ONLY = "Outcomes are about records; nothing here can show that a duty is met or not met.";

export const CLAIMS: readonly Claim[] = [
  // Conclusions about conduct
  { id: "compliant", pattern: /\b(?:non-?)?compliant\b/gi, why: RECORDS_ONLY, source: "Art. 53(3)-(4), 88, 91-93 AI Act: the Commission judges",
    catches: ["Your model is compliant.", "This repository is fully AI Act compliant", "status: non-compliant", "noncompliant records"], leaves: ["a complaint was answered", "complications"] },
  { id: "compliance", pattern: /\bcompliance\b/gi, why: RECORDS_ONLY, source: "Art. 53(3)-(4), 88, 91-93 AI Act: the Commission judges",
    catches: ["Compliance: passed", "in compliance with the AI Act", "The compliance deadline is 2 August 2026"], leaves: ["accomplice", "appliance"] },
  { id: "complies", pattern: /\b(?:you|we|it|provider|model|repository|record|release|signatory|documentation|summary)s? (?:now |fully |already |does not |do not |fails to )?(?:comply|complies|complied)\b/gi, why: RECORDS_ONLY, source: "Art. 53(3)-(4), 88 AI Act",
    catches: ["The model complies with Art. 53.", "you now comply", "this provider does not comply with the Code"], leaves: ["a policy to comply with Union copyright law"] },
  { id: "ready", pattern: /\b(?:AI[- ]Act|GPAI|EU|Code|audit|market|regulat\w{1,5})[- ]ready\b|\bready for the (?:AI Act|audit|AI Office)\b/gi, why: RECORDS_ONLY, source: "Art. 53(3)-(4) AI Act",
    catches: ["AI Act ready", "an EU-ready model", "You are ready for the AI Act."], leaves: ["the command is ready for use", "a ready-made collection"] },
  { id: "safe-harbour", pattern: /\bsafe[- ]harbou?rs?\b/gi, why: "Neither signing nor keeping records protects from enforcement.", source: "Objective A of the Code; Art. 53(4) AI Act; recital 41 of Regulation (EU) 2026/1744",
    catches: ["Signing is a safe harbour.", "the safe-harbor of the Code"], leaves: ["a harbour", "safe to paste"] },
  { id: "presumption", pattern: /\bpresum\w{1,6} (?:of |to be in )?(?:conform\w{0,4}|complian\w{0,3})\b/gi, why: "Only harmonised standards give it; the Code gives none.", source: "Arts. 40, 53(4) AI Act; recital 41 of Regulation (EU) 2026/1744",
    catches: ["Signatories enjoy a presumption of conformity.", "a rebuttable presumption of compliance"], leaves: ["the presumption of Art. 51(2) is rebuttable"] },
  { id: "score", pattern: /\b(?:compliance|conformity|readiness|completeness|maturity|trust) (?:score|level|rate|rating|percentage|index|grade)s?\b|\b(?:your|overall|total) score\b/gi, why: "A score would be a conclusion about conduct.", source: "Art. 88 AI Act: the Commission judges",
    catches: ["Completeness score: 8/10", "readiness level 3", "your score"], leaves: ["the OpenSSF Scorecard", "evaluation scores"] },
  { id: "conforms", pattern: unasked(/\b(?:conforms? (?:with|to)|(?:is|are|was|were) (?:fully |not |now )?in (?:line|conformity|accordance) with) (?:the |Union |EU )?(?:AI Act|Act|Code|Art\.|Chapter V)/gi), why: RECORDS_ONLY, source: "Art. 53(3)-(4), 88 AI Act: the Commission judges",
    catches: ["Your summary conforms to the AI Act.", "The record is in conformity with the Code", "it is in line with Art. 53"], leaves: ["Describe a process in line with the Code", "what conforms is not judged here"] },
  { id: "percentage", pattern: /\b\d{1,3}(?:[.,]\d{1,3})? ?(?:%|per ?cent)[^.;:]{0,40}\b(?:complian\w{1,3}|conform\w{0,4}|complete|ready|fulfilled|of (?:the |all |your )?(?:obligations|duties|measures|requirements|checks|entries))\b/gi, why: "A percentage of duties would be a conclusion about conduct.", source: "Art. 88 AI Act: the Commission judges",
    catches: ["93 % compliant", "You are 80% complete", "57 percent of the obligations are recorded"], leaves: ["within 30 % of the estimate", "the top 10 % of domains"] },
  { id: "duty-met", pattern: unasked(/\b(?:duty|duties|obligations?|requirements?) (?:is|are|was|were|has been|have been|now) (?:now |not |all |fully )?(?:met|fulfilled|satisfied|discharged|complete)\b|\b(?:meets?|fulfils?|satisf(?:y|ies)) (?:all |the |your )?(?:duties|obligations|requirements)\b/gi), why: RECORDS_ONLY, source: "Art. 53(3)-(4) AI Act; closing an item does not mean that a duty is met",
    catches: ["The duty is met.", "all obligations are fulfilled", "This record satisfies the requirements", "Your obligations have been met"], leaves: ["the condition of Art. 51(1)(a) is met", "no duty of its own"] },
  { id: "article-fulfilled", pattern: unasked(/\bArts?\. \d{1,3}(?:\(\d{1,2}\))?(?:\([a-d]\))? (?:is|are|was|were|has been|have been) (?:now |not |fully )?(?:met|fulfilled|satisfied)\b|\b(?:you|provider|model|record|repository) (?:now |fully |already |does not |do not )?(?:fulfils?|satisf(?:y|ies)|meets?) (?:Arts?\. \d|the (?:AI )?Act|the Code)/gi), why: RECORDS_ONLY, source: "Art. 53(3)-(4) AI Act",
    catches: ["Art. 53(1)(d) is fulfilled.", "You fulfil Art. 53.", "the provider meets the Code"], leaves: ["whether Art. 53(2) is met is for a person", "Art. 53(1)(d) is the source"] },
  { id: "nothing-left", pattern: /\bno (?:further|more) (?:action|steps?|work|records?) (?:is|are) (?:needed|required|owed|necessary)\b|\boff the hook\b|\ball (?:duties|obligations|measures) are done\b|\byou are (?:all set|safe|covered)\b/gi, why: "What the program did not find is no sign that nothing is owed.", source: "Arts. 53, 55, 88 AI Act",
    catches: ["No further action is needed.", "All duties are done.", "You are covered."], leaves: ["nothing was found by this check", "no record is needed for what binds nobody"] },
  { id: "sufficient", pattern: unasked(/\b(?:your|these|the|this|declared|alternative) (?:documentation|records?|evidence|summary|policy|means|gap analysis|framework|safeguards?|mitigations?) (?:is|are|was|were) (?:not |fully |clearly )?(?:in)?(?:sufficient|adequate)\b/gi), why: "Whether something suffices is for a person, and in the end the Commission, to judge.", source: "Arts. 53(4), 55(2), 88 AI Act",
    catches: ["Your documentation is sufficient.", "the mitigations are inadequate", "The gap analysis is adequate"], leaves: ["say why the means are thought to be adequate", "whether the evidence is sufficient is for a person"] },
  { id: "adequate-means", pattern: /\b(?:your|these|the|declared|alternative) means (?:are|were|look|seem) (?:in)?adequate\b|\bare adequate (?:alternative )?means\b/gi, why: "Whether alternative means are adequate is for a person, and in the end the Commission, to judge.", source: "Art. 53(4), 55(2) AI Act; Guidelines, section 5.1",
    catches: ["Your means are adequate.", "the declared means are inadequate"], leaves: ["alternative adequate means are owed"] },
  { id: "certified", pattern: /\b(?:certif(?:y|ies|ied|ication)|seal of approval|accredited)\b|\b(?:approved|endorsed|verified|reviewed|audited) by the (?:European )?(?:Commission|AI Office|EU)\b/gi, why: "Nobody certifies GPAI models, and the program speaks for no authority.", source: "Arts. 88-93 AI Act",
    catches: ["certified under the AI Act", "endorsed by the AI Office", "Verified by the Commission"], leaves: ["the server's certificate", "a person approved it"] },
  { id: "guarantee", pattern: /\bguarantee(?:s|d)?\b|\bensures? (?:that you|your|compliance|conformity|legal)\b|\blegally (?:safe|sound|valid|secure)\b/gi, why: RECORDS_ONLY, source: "Art. 53(3)-(4) AI Act",
    catches: ["This guarantees that you are safe.", "ensures your conformity", "a legally sound summary"], leaves: ["make sure that the file exists"] },

  // Legal qualities that only people and authorities decide
  { id: "is-gpai", pattern: unasked(/\b(?:model|it|this|that|which|repository|release|you have|declared|\w+-\d+b) (?:clearly |certainly |likely |probably )?(?:is|are|was|counts as|qualifies as) (?:not |clearly |likely |certainly |therefore |thus )?(?:an? )?(?:GPAI|general-purpose AI)(?: models?)?\b/gi), why: "Criteria are indicative; a person decides.", source: "Art. 3(63) AI Act; Guidelines, section 2.1",
    catches: ["This model is a GPAI model.", "it is not a general-purpose AI model", "The model is therefore a general-purpose AI model", "wren-3b counts as GPAI model"], leaves: ["Is it a general-purpose AI model (Art. 3(63))?", "Declared as not a general-purpose AI model", "a provider of a general-purpose AI model"] },
  { id: "has-systemic-risk", pattern: unasked(/\b(?:model|it|this|that|which|release) (?:clearly |certainly |likely |probably |therefore )?(?:has|poses|carries|lacks|is without|does not have|does not pose|has no|poses no|is with|is a model with) (?:no |any |a )?systemic[- ]risks?\b/gi), why: "The presumption is rebuttable and designation possible below it; the Commission decides.", source: "Arts. 51, 52 AI Act",
    catches: ["The model has systemic risk.", "it poses no systemic risk", "this is a model with systemic risk", "The model therefore lacks systemic risk"], leaves: ["Is this a model with systemic risk (Art. 51)?", "declared without systemic risk", "Whether the model has a declared class"] },
  { id: "is-open-source", pattern: unasked(/\b(?:licen[cs]e|model|it|this|which|release) (?:clearly |certainly |likely |probably |therefore )?(?:is|counts as|qualifies as|is not|is no) (?:not |a |an |clearly |therefore )?(?:free[- ]and[- ]open[- ]source|open[- ]source (?:under|in the sense of|within the meaning of))\b|\b(?:you|model|it|provider|licen[cs]e|release) (?:(?:is|are) (?:not )?exempt(?:ed)? (?:from|under)|(?:does not |do not )?(?:qualif(?:y|ies) for|benefits? from) the (?:open[- ]source )?(?:exemption|exception))\b/gi), why: "Only a listed term at a line, or that none was found, can be said.", source: "Art. 53(2) AI Act; Guidelines, section 4.2",
    catches: ["This licence is free and open source.", "The model is open source under the AI Act", "you are exempt from Art. 53(1)(a)", "Your licence qualifies for the open-source exemption", "The licence is not free and open-source"], leaves: ["Is the model released under a free and open-source licence?", "declared open source", "Whether a licence is one is for a person"] },
  { id: "is-provider", pattern: /\byou (?:are|become|became|are not|are therefore|are no) (?:a |the |not |now )?(?:provider|modifier|downstream modifier|SME)\b|\bmakes you (?:a |the )?provider\b|\b(?:fine-?tuner|modifier) (?:is|is not|is therefore|is thus) (?:a |the )?provider\b/gi, why: "Only the ratio, the indicator and the open question can be said.", source: "Guidelines, section 3.2; recital 109",
    catches: ["You are the provider of the modified model.", "the modifier is not a provider", "You become a provider", "This makes you the provider."], leaves: ["Whether the modifier counts as provider is for a person to judge.", "what a provider owes"] },
  { id: "on-the-market", pattern: unasked(/\b(?:this|your|the) model is (?:not |already |therefore )?(?:placed )?on the Union market\b|\b(?:this|your|the) model (?:was|has been) placed on the Union market\b/gi), why: "Placing is declared by the provider; a tag or a release does not show it.", source: "Art. 3(9) AI Act; Guidelines, sections 2.2 and 3.1.2",
    catches: ["The model is on the Union market.", "Your model was placed on the Union market in March"], leaves: ["Declared as placed on the Union market before 2 August 2025", "When was the model placed on the Union market?"] },

  // Copyright and opt-outs
  { id: "opt-outs-honoured", pattern: unasked(/\b(?:opt-outs?|reservations?|robots\.txt)(?: of rights)? (?:was|were|is|are|has been|have been) (?:all |fully |duly |not )?(?:honou?red|respected|followed|obeyed|ignored)\b|\brespects? (?:all )?(?:opt-outs|copyright)\b/gi), why: "Records can be held against what was fetched; that training respected a reservation cannot be seen.", source: "Art. 4(3) Directive (EU) 2019/790; Copyright chapter, Measure 1.3",
    catches: ["All opt-outs were honoured.", "your reservations have been respected", "The training respects copyright", "Opt-outs were honoured.", "robots.txt was respected"], leaves: ["rows that were allowed by the snapshot", "which protocols are honoured"] },
  { id: "lawful", pattern: /\b(?:il|un)lawful(?:ly)?\b|\billegal(?:ly)?\b|\b(?:is|are|was|were) (?:perfectly |fully )?(?:lawful|legal)\b(?! advice)/gi, why: "No program decides what is lawful.", source: "Art. 88 AI Act; national courts",
    catches: ["Your crawl was illegal.", "unlawful training", "Not signing is unlawful", "this is legal"], leaves: ["lawfully accessible works", "legal name of the provider"] },
  { id: "infringes", pattern: /\b(?:outputs?|model|training|crawl|you|it) (?:do not |does not |did not |never )?(?:infringes?|infringed)\b|\b(?:infringe|infringement of|violation of|violates?|contravenes?) (?:the )?(?:AI )?(?:Act|Code|Regulation|Art\.)/gi, why: "No program decides whether anything infringes.", source: "Art. 88 AI Act; national courts",
    catches: ["The outputs do not infringe.", "a violation of the AI Act", "this violates Art. 53", "your model infringes copyright"], leaves: ["terms that forbid infringing uses", "persistently infringing sites"] },
  { id: "violation", pattern: /\b(?:AI Act|Code|copyright|legal|law|licence|duty) violations?\b|\bviolat(?:es?|ed|ing|ions? of) (?:the |a |an |your |its |their |EU |Union |AI )?(?:Act|Code|Regulation|law|laws|copyrights?|rights?|licen[cs]es?|Art|Article|Measure|duty|duties|obligations?)\b/gi, why: "A contradiction between files is a conflict of records, not a violation of law.", source: "Art. 88 AI Act",
    catches: ["AI Act violation found", "You violated Measure 1.3"], leaves: ["a conflict between two records", "4 rows are violated: robots.txt disallowed them"] },
  { id: "breach", pattern: /\bbreach(?:es|ed|ing)?\b/gi, why: "A missing file is not a breach: what is owed to authorities may be kept elsewhere.", source: "Arts. 53(7), 78, 101 AI Act",
    catches: ["breach of Art. 53", "You breached the Code."], leaves: ["a branch", "reach the provider"] },
  { id: "must-delete", pattern: /\b(?:must|have to|are obliged to|need to) (?:immediately |now )?(?:be )?(?:delete|deleted|destroy|destroyed|retrain|retrained|unlearn|unpublish|take down|taken down|withdraw|withdrawn)\b/gi, why: "No duty to delete, retrain or unlearn follows from a record.", source: "Guidelines, section 5.3 (no retraining or unlearning); Art. 93 is the Commission's",
    catches: ["You must delete the model.", "The data must be destroyed", "you have to retrain"], leaves: ["must be kept for ten years", "must be removed from the list"] },
  { id: "robots-suffice", pattern: /\brobots\.txt (?:alone |by itself )?(?:suffices|is enough|is sufficient)\b|\b(?:TDMRep|C2PA|IPTC|ai\.txt|AIPREF|llms\.txt) (?:is|are) (?:mandatory|required|compulsory|binding)\b/gi, why: "robots.txt is not the only reservation that may bind, and no other protocol is on an agreed list.", source: "Copyright chapter, Measure 1.3(1)",
    catches: ["robots.txt alone suffices", "TDMRep is mandatory"], leaves: ["robots.txt is read before each fetch"] },
  { id: "policy-public", pattern: /\b(?:copyright )?policy must be (?:made )?(?:public|published)\b|\bmust publish (?:the|your|a) copyright policy\b/gi, why: "Only a summary is encouraged to be public.", source: "Copyright chapter, Measure 1.1(2)",
    catches: ["Your copyright policy must be public.", "You must publish the copyright policy"], leaves: ["publish a summary of the policy"] },

  // Clocks and filings
  { id: "in-time", pattern: /\b(?:in|on) time\b|\b(?:too late|overdue by law|missed the (?:statutory |legal )?deadline|timely (?:filed|made|notified|reported|submitted))\b|\bdeadlines? (?:was|were|is|has been|have been) (?:not |all )?(?:met|kept|missed|respected)\b|\b(?:met|kept|missed) (?:the|your|its|this|every) (?:statutory |legal )?deadlines?\b|\b(?:in|within) due time\b|\b(?:filed|made|notified|reported|submitted|sent) (?:too )?late\b|\b(?:was|were|has been|have been) (?:filed|made|notified|reported|submitted|sent) within\b/gi, why: "Only that a receipt id and days are recorded can be said, and what the rule says about them.", source: "Art. 52(1), 55(1)(c) AI Act; Measures 1.4, 7.7, 9.3",
    catches: ["The notification was made in time.", "You notified too late.", "reported on time", "you missed the deadline", "The deadline was met.", "The notification was sent within two weeks.", "the incident report was submitted late", "reported in due time"], leaves: ["the time line of a model", "at that time"] },
  { id: "filed", pattern: /\b(?:notification|report|incident|framework) (?:was|were|has been|have been|is) (?:not |duly |properly |correctly )?(?:filed|notified|submitted to the (?:Commission|AI Office)|received by the (?:Commission|AI Office))\b/gi, why: "A receipt id in a file does not show that anything was filed.", source: "Art. 52(1) AI Act; Measure 9.3",
    catches: ["The notification was filed.", "The report has been submitted to the AI Office", "the incident was not notified"], leaves: ["a receipt and its day are recorded"] },
  { id: "72-hours", pattern: /\b72[- ]?(?:hours?|h)\b|\bseventy-two hours\b/gi, why: "The Code's incident clocks are 2, 5, 10 and 15 days.", source: "Measure 9.3",
    catches: ["report within 72 hours", "a 72-hour clock"], leaves: ["72B parameters", "within 2 days"] },
  { id: "house-as-law", pattern: /\b(?:24 hours|7 days|30 days|365 days|180 days) (?:is|are) (?:the )?(?:law|statutory|required by (?:the )?(?:AI )?Act)\b|\bthe (?:AI )?Act (?:requires|sets|demands) (?:24 hours|7 days|30 days)\b/gi, why: "House clocks are not law.", source: "Copyright chapter, Measure 1.5: reasonable time",
    catches: ["The Act requires 30 days.", "7 days is the law"], leaves: ["30 days (house rule)"] },
  { id: "always-six-months", pattern: /\bsummary (?:must|has to|shall|should|needs to) be (?:updated|renewed) (?:at least )?every six months\b/gi, why: "Only where the provider trains its own marketed model further.", source: "Explanatory notice, point 29",
    catches: ["The summary must be updated every six months."], leaves: ["where the model is trained further, the summary is updated every six months"] },
  { id: "same-deadline", pattern: /\b(?:all|every) (?:models?|providers?) (?:must|have to|has to|shall)[^.;]{0,40}(?:2 August 2026|2026-08-02)\b/gi, why: "Duties run since 2 August 2025; older models have until 2 August 2027; 2026 is the start of enforcement.", source: "Arts. 111(3), 113 AI Act",
    catches: ["All models must be documented by 2 August 2026."], leaves: ["From 2 August 2026 the Commission can enforce"] },

  // Sanctions and supervision
  { id: "wrong-fine", pattern: /\b35 ?(?:million|mio\.?|m)\b|\b35[ .,\u00a0]000[ .,\u00a0]000\b|(?:EUR|€) ?35\b|(?<![\d.,-])7 ?(?:%|per ?cent)|(?<![\d.,-])1[.,]5 ?(?:%|per ?cent)/gi, why: "The ceiling for GPAI providers is that of Art. 101 alone.", source: "Arts. 99, 101 AI Act",
    catches: ["fines of up to EUR 35 million", "7 % of turnover", "35 000 000 euro", "up to 1.5 %"], leaves: ["2.7 %", "0.07 %", "within 7 days", "97 %"] },
  { id: "fine", pattern: /\b15 ?(?:million|mio\.?)\b|\b15[ .,\u00a0]000[ .,\u00a0]000\b|(?:EUR|€) ?15\b|(?<![\d.,-])3 ?(?:%|per ?cent) of (?:the |its |your |their |a |annual |total |world)/gi, why: "A ceiling is named only where asked for, and never for one repository.", source: "Art. 101 AI Act",
    catches: ["you risk EUR 15 million", "3 % of annual turnover", "15,000,000 euro"], leaves: ["3 % of all public datasets", "within 15 days"] },
  { id: "threatens-fine", pattern: /\b(?:you|your company|the provider) (?:will|may|might|can|could|would) (?:be fined|face (?:a )?(?:fines?|penalt\w{1,3}|sanctions?)|risk (?:a )?fine)/gi, why: "No amount and no threat for a given repository.", source: "Art. 101 AI Act",
    catches: ["You will be fined.", "The provider may face fines"], leaves: ["Art. 101 names a ceiling"] },
  { id: "sme-fine", pattern: /\bSMEs?\b[^.;]{0,60}\b(?:lower|reduced|smaller) (?:fines?|ceilings?|penalt|amount of (?:a |the )?fine)/gi, why: "Art. 101 knows no reduction for SMEs.", source: "Art. 101 AI Act, as against Art. 99(6)",
    catches: ["For SMEs a lower fine applies."], leaves: ["SMEs list the top 5 % of domains"] },
  { id: "national-enforcement", pattern: /\bnational (?:competent |market[- ]surveillance |supervisory )?authorit(?:y|ies) (?:can |may |will |also |shall )?(?:enforces?|fines?|supervises?|sanctions?|polices?|imposes?)\b|\bmarket surveillance authorit(?:y|ies) (?:can |may |will )?(?:enforce|fine|sanction|supervise)/gi, why: "Only the Commission supervises and enforces Chapter V.", source: "Art. 88 AI Act",
    catches: ["National authorities enforce Art. 53.", "the market surveillance authority may fine"], leaves: ["information for national authorities"] },
  { id: "eu-database", pattern: /\bEU database\b|\bregist(?:er|ered|ration|ry)\b[^.;]{0,40}\b(?:EU|Union|Commission'?s?) (?:data ?base|register)\b/gi, why: "No such duty exists for GPAI models.", source: "Art. 53 AI Act, as against Art. 49 and 71",
    catches: ["Register the model in the EU database.", "registration in the Union register"], leaves: ["keep a register of requests"] },
  { id: "art-91-in-2025", pattern: /\b14 August 2025\b|\b2025-08-14\b/gi, why: "Art. 91 is enforced from 2 August 2026.", source: "Art. 113(b) AI Act",
    catches: ["First Article 91 requests went out on 14 August 2025."], leaves: ["14 August 2026"] },

  // Thresholds, versions, signatories
  { id: "10-26", pattern: /\b10 ?(?:\^|\*\*) ?26\b|\b10(?:²⁶|<sup>26<\/sup>)|\b1e\+?26\b|\b10\^\{26\}/gi, why: "The presumption stands at 10^25; no delegated act has moved it.", source: "Art. 51(2)-(3) AI Act",
    catches: ["above 10^26 FLOP", "1e26", "10²⁶ FLOP"], leaves: ["10^25 FLOP", "1e25"] },
  { id: "flops-per-second", pattern: /\b10\^2[35] ?(?:FLOPS\b|FLOPs?\/s|FLOPs? per second)/g, why: "The thresholds count operations in total, not per second.", source: "Art. 3(67), 51(2) AI Act",
    catches: ["10^25 FLOPS", "10^23 FLOP per second"], leaves: ["10^25 FLOP of training"] },
  { id: "code-v2", pattern: /\bCode(?: of Practice)?,? (?:v\.? ?|version )\d|\bsecond version of the Code\b|\bGPAI Code v?\d/gi, why: "There is one Code, of 10 July 2025.", source: "Code of Practice of 10 July 2025",
    catches: ["Code of Practice v2.1", "the Code, version 2", "GPAI Code v2"], leaves: ["the Code of 10 July 2025"] },
  { id: "draft-code", pattern: /\b16 (?:safety )?commitments\b|\bI\.2\.4\b/gi, why: "Numbering of the third draft.", source: "Safety and Security chapter: ten commitments",
    catches: ["all 16 safety commitments"], leaves: ["all 10 commitments"] },
  { id: "approved-code", pattern: /\bapproved code(?: of practice)?\b/gi, why: "Approval by implementing act was abolished.", source: "Art. 56(6) AI Act as replaced in 2026",
    catches: ["following an approved code"], leaves: ["the Code was found adequate"] },
  { id: "withdrew", pattern: /\b(?:withdrew|has withdrawn|have withdrawn|pulled out|left the Code|refused the Code|quit the Code)\b/gi, why: "Names vanish from the list without a stated reason; only what was listed on a day can be said.", source: "the Commission's page of signatories",
    catches: ["The company withdrew from the Code.", "it has withdrawn", "they left the Code"], leaves: ["listed on 2026-07-31", "restrict, withdraw or recall"] },
  { id: "signed-fact", pattern: /\b(?:OpenAI|Anthropic|Google|Microsoft|Amazon|Mistral(?: AI)?|Aleph Alpha|IBM|Meta|xAI) (?:has |have |is a )?(?:signed|signatory|refused|rejected)\b(?! on| \(| in)/gi, why: "Who signed is said by a dated, linked snapshot alone.", source: "the Commission's page of signatories",
    catches: ["Meta refused to sign.", "OpenAI signed the Code"], leaves: ["listed on 2025-08-01: OpenAI"] },
  { id: "number-of-signatories", pattern: /\b(?:2[0-9]|3[0-9]) (?:full )?signatories\b/gi, why: "The list changes; a number without its day is wrong soon.", source: "the Commission's page of signatories",
    catches: ["26 signatories", "all 29 full signatories"], leaves: ["signatories by day"] },
  { id: "pirate-registry", pattern: /\bEU(?:'s)? (?:registry|register|list|blacklist|blocklist) of (?:pirate|pirated|infringing)\b/gi, why: "Links to national lists are promised; a Union registry does not exist.", source: "Copyright chapter, Measure 1.2",
    catches: ["the EU registry of pirate sites"], leaves: ["national lists of infringing sites"] },
];
