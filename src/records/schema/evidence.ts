/** Keys of copyright.yaml that point at the evidence of a crawl: manifests, bigger removal registers, the recorded result of a verification. */

import { z } from "zod";
import { choice, count, date, list, object, optional, orText, pointer, says, sha256, text } from "./kinds.ts";

/** Canonical names of manifest columns: what a crawl can say of a row. The same list as the reader of manifests has. */
export const MANIFEST_COLUMNS = [
  "url", "fetched_at", "agent", "status", "final_url", "mime", "bytes", "retained", "modality",
  "robots", "robots_fetched_at", "robots_status",
  "headers", "x_robots_tag", "tdm_reservation", "tdm_policy", "content_usage", "content_signal", "link",
  "meta_robots", "meta_tdm_reservation", "iptc_data_mining", "cawg_training_mining",
  "sha256", "sha1", "repository", "account",
] as const;

/** Formats of manifests, as their reader knows them. */
export const MANIFEST_FORMATS = ["jsonl", "csv", "tsv", "cdxj", "cdx", "parquet", "warc"] as const;

const column = optional(text("Name of this column in the file", "page_url"));
const columns = object(Object.fromEntries(MANIFEST_COLUMNS.map((name) => [name, column])) as Record<(typeof MANIFEST_COLUMNS)[number], typeof column>, "Names of the columns in the file, by canonical name", "{url: page_url, fetched_at: crawl_time}");

const manifest = object({
  path: optional(text("File in this repository", ".gpai/optout/crawl-2025.jsonl.gz")), url: optional(text("Where it is kept", "https://example.eu/crawl-2025.jsonl.zst")),
  sha256: optional(sha256("Digest of the file as it lies on disk")), format: optional(choice(MANIFEST_FORMATS, "Format, where neither name nor content say it")), columns: optional(columns),
  agent: optional(text("Agent that fetched, where the rows do not say it", "ExampleBot")), from: optional(date("First fetch")), to: optional(date("Last fetch")), rows: optional(count("Number of rows", "250_000")),
}, "A crawl manifest", "{path: .gpai/optout/crawl-2025.jsonl.gz, agent: ExampleBot}");

const removal = object({
  path: optional(text("File in this repository", ".gpai/optout/removals.csv")), url: optional(text("Where it is kept", "https://example.eu/removals.csv")), sha256: optional(sha256("Digest")), date: optional(date("State of the register")),
}, "A register of accepted removal entries", "{path: .gpai/optout/removals.csv, date: 2025-03-01}");

const result = object({
  path: text("Result file in this repository", ".gpai/optout/verification.json"), sha256: optional(sha256("Digest")), date: optional(date("When it was made")),
}, "Result of gpai-docket optout verify", "{path: .gpai/optout/verification.json, date: 2025-08-04}");

/** Spread into the schema of copyright.yaml. */
export const EVIDENCE_KEYS = {
  manifests: optional(list(orText(manifest, "path"), "Crawl manifests", "[{path: .gpai/optout/crawl-2025.jsonl.gz, agent: ExampleBot}]")),
  removals: optional(list(orText(removal, "path"), "Registers of accepted removal entries that are too big for registers/removal-requests.csv", "[{path: .gpai/optout/removals.csv}]")),
  control_tokens: optional(list(text("Control token", "Example-Extended"), "Tokens of this trainer in robots.txt that never fetch", "[Example-Extended]")),
  training_bots: optional(list(text("Agent", "ExampleBot"), "The trainer's own training bots, asked where another crawler fetched", "[ExampleBot]")),
  verification: optional(z.union([text("Path of the result file", ".gpai/optout/verification.json"), pointer, result], says("a path, {path, sha256, date}, or a pointer {held_by, digest, version, date}", ".gpai/optout/verification.json"))),
};
