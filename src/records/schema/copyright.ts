/** copyright.yaml: the policy and its measures (Art. 53(1)(c) AI Act; Copyright chapter of the Code). */

import { z } from "zod";
import type { CopyrightRecord } from "../types.ts";
import { EVIDENCE_KEYS } from "./evidence.ts";
import { date, flag, list, object, optional, orText, pointer, says, sha256, text } from "./kinds.ts";

const crawler = object({
  name: optional(text("Name", "ExampleBot")), agents: optional(list(text("User agent", "ExampleBot"), "User agents", "[ExampleBot]")), operator: optional(text("Who runs it", "Example AI GmbH")), purpose: optional(text("What for", "training data")),
  behaviour: optional(text("How it behaves: robots.txt, captchas, paywalls", "obeys robots.txt, passes no paywall")), robots: optional(z.union([flag("Does it obey robots.txt?"), text("How it treats robots.txt", "RFC 9309")], says("true, false or a text", "true"))), config: optional(text("Its config in this repository", "crawl/config.yaml")), from: optional(date("First day of crawling")), to: optional(date("Last day of crawling")),
}, "A crawler", "{name: ExampleBot, agents: [ExampleBot], robots: true, from: 2025-02-01}");

const listed = object({ name: optional(text("Name of the list", "court decisions of Member State X")), url: optional(text("Where it is", "https://example.eu/list")), date: optional(date("State of the list")) }, "A list of sites", "{name: list, url: https://example.eu/list, date: 2025-01-20}");

const snapshot = object({
  protocol: optional(text("Protocol", "robots.txt")), path: optional(text("File in this repository", ".gpai/optout/robots.jsonl")), url: optional(text("Where it is kept", "https://example.eu/robots.jsonl")), sha256: optional(sha256("Digest")), date_from: optional(date("First day")), date_to: optional(date("Last day")), user_agents: optional(list(text("User agent", "ExampleBot"), "User agents looked up", "[ExampleBot]")),
}, "A snapshot of reservations", "{protocol: robots.txt, path: .gpai/optout/robots.jsonl, date_from: 2025-02-01}");

export const COPYRIGHT = object({
  policy: optional(z.union([text("Path or URL of the one policy document", "docs/copyright-policy.md"), pointer], says("a path, a URL or a pointer {held_by, digest, version, date}", "docs/copyright-policy.md"))),
  policy_reviewed: optional(date("Last day on which the policy was read against what is done")),
  policy_summary: optional(text("Published summary of the policy", "https://example.eu/copyright")),
  responsible: optional(text("Who is responsible for the policy", "Head of Data")),
  contact: optional(text("Electronic contact for rightsholders", "copyright@example.eu")),
  contact_checked: optional(date("Last day on which the contact was tried out")),
  complaint_channel: optional(text("Where complaints are submitted", "https://example.eu/copyright/complaint")),
  complaint_information: optional(text("Page or file that tells about it", "README.md#copyright-complaints")),
  crawlers: optional(list(orText(crawler, "name"), "Crawlers run by the provider or for it; [] = none", "[{name: ExampleBot, agents: [ExampleBot]}]")),
  protocols: optional(list(z.union([text("Protocol", "robots.txt"), object({ name: text("Protocol", "TDMRep"), since: optional(date("Honoured since")), how: optional(text("How it is read", "header and tdmrep.json")) }, "A protocol", "{name: TDMRep, since: 2025-02-01}")], says("a name, or {name, since, how}", "robots.txt")), "Reservation protocols honoured", "[robots.txt]")),
  crawler_information: optional(text("Public page on crawlers and robots.txt", "https://example.eu/bot")),
  change_notice: optional(text("How affected rightsholders are told of changes, e.g. a feed", "https://example.eu/bot/feed.xml")),
  exclusion_list: optional(orText(object({ path: optional(text("File of excluded sites", ".gpai/optout/excluded-sites.txt")), url: optional(text("Where it is kept", "https://example.eu/excluded")), lists: optional(list(listed, "Lists that went into it", "[{name: list, date: 2025-01-20}]")), date: optional(date("When it was put together")), sha256: optional(sha256("Digest")) }, "Sites excluded from crawling as persistently infringing", "{path: .gpai/optout/excluded-sites.txt, date: 2025-01-27}"), "path")),
  access_controls: optional(text("How technical access controls are left alone", "no log-in, paywall or captcha is passed")),
  output_safeguards: optional(z.union([text("Safeguards against infringing output, or a path", "docs/memorisation.md"), object({ description: optional(text("What is done", "deduplication and an output filter")), evaluation: optional(text("Report", "docs/memorisation.md")), model_version: optional(text("Version that was evaluated", "1.1")), date: optional(date("When")) }, "Safeguards", "{description: output filter, date: 2026-03-10}")], says("a text, or {description, evaluation, model_version, date}", "docs/memorisation.md"))),
  infringing_use: optional(object({ terms: optional(text("Terms that forbid infringing uses", "USE_POLICY.md#copyright")), notice: optional(text("Notice in the documentation, for open-source models", "README.md#copyright")) }, "Where infringing uses are ruled out", "{terms: USE_POLICY.md}")),
  snapshots: optional(list(snapshot, "Snapshots of reservations taken for the crawl", "[{protocol: robots.txt, path: .gpai/optout/robots.jsonl}]")),
  ...EVIDENCE_KEYS,
}, "Copyright policy and its measures", "policy: docs/copyright-policy.md");

/** Keys whose answer "none" without a reason counts as missing. */
export const COPYRIGHT_DENIALS: ReadonlySet<string> = new Set(["policy", "policy_summary", "responsible", "contact", "complaint_channel", "complaint_information", "crawler_information", "change_notice", "access_controls", "exclusion_list", "output_safeguards", "output_safeguards.description", "infringing_use.terms", "infringing_use.notice"]);

/** Fails to compile where the schema and the contract drift apart. */
type CopyrightConforms = z.infer<typeof COPYRIGHT> extends CopyrightRecord ? true : never;
export const COPYRIGHT_CONFORMS: CopyrightConforms = true;
