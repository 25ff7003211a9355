/** Known shapes of crawl manifests and web data sets, as data: by what keys they are known, and which columns they have. */

import type { Column } from "./row.ts";

export interface ShapeRule {
  readonly name: string;
  /** Keys that must all be there; `a.b` is the key b within the object a. */
  readonly needs: readonly string[];
  /** Where a column stands: the first of these that is there. */
  readonly sources: Readonly<Partial<Record<Column, readonly string[]>>>;
  /** What a reader of the result should know. */
  readonly notes?: readonly string[];
}

/** In this order; the first whose keys are all there is taken. */
export const SHAPES: readonly ShapeRule[] = [
  {
    // Common Crawl columnar index: https://commoncrawl.org/columnar-index
    name: "common-crawl-index",
    needs: ["url_surtkey", "url", "fetch_time", "content_digest"],
    sources: { url: ["url"], fetched_at: ["fetch_time"], status: ["fetch_status"], mime: ["content_mime_detected", "content_mime_type"], sha1: ["content_digest"] },
    notes: ["`warc_record_length` is the length of a compressed record, not of retained content: it is not read as `bytes`.", "Rows of the subset `robotstxt` are captures of robots.txt themselves."],
  },
  {
    // CDXJ as served by Common Crawl and pywb; the time is the one before the object.
    name: "cdxj",
    needs: ["url", "digest", "filename", "offset"],
    sources: { url: ["url"], fetched_at: ["timestamp"], status: ["status"], mime: ["mime-detected", "mime"], sha1: ["digest"] },
    notes: ["`length` is the length of a compressed record, not of retained content: it is not read as `bytes`."],
  },
  {
    // DCLM: https://huggingface.co/datasets/mlfoundations/dclm-baseline-1.0
    name: "dclm",
    needs: ["metadata.WARC-Target-URI"],
    sources: {
      url: ["metadata.WARC-Target-URI", "url"], fetched_at: ["metadata.WARC-Date"], mime: ["metadata.WARC-Identified-Payload-Type"],
      sha1: ["metadata.WARC-Payload-Digest"],
    },
    notes: ["`metadata.Content-Length` is the length of the whole HTTP message: it is not read as `bytes`."],
  },
  {
    // FineWeb and its kin: https://huggingface.co/datasets/HuggingFaceFW/fineweb
    name: "fineweb",
    needs: ["url", "dump", "date", "file_path"],
    sources: { url: ["url"], fetched_at: ["date"] },
    notes: ["`date` is the date of the crawl, as the data card says."],
  },
  {
    // OpenWebMath: https://huggingface.co/datasets/open-web-math/open-web-math
    name: "open-web-math",
    needs: ["url", "date", "metadata", "text"],
    sources: { url: ["url"], fetched_at: ["date"] },
    notes: ["`date` is the date of the crawl, as the data card says."],
  },
  {
    // Dolma documents: https://github.com/allenai/dolma/blob/main/docs/data-format.md
    name: "dolma",
    needs: ["id", "text", "source", "added", "metadata.url"],
    sources: { url: ["metadata.url"], fetched_at: ["metadata.warc_date", "metadata.date_download"], sha1: ["metadata.digest"] },
    notes: ["`added` (when the data was acquired) and `created` (when the document was made) are not the time of the fetch: name a column with `columns:` if one of them is."],
  },
  {
    // OSCAR and GlotCC: https://huggingface.co/datasets/cis-lmu/GlotCC-V1
    name: "oscar",
    needs: ["warc-target-uri", "warc-date"],
    sources: { url: ["warc-target-uri"], fetched_at: ["warc-date"] },
  },
  {
    // C4: https://huggingface.co/datasets/allenai/c4
    name: "c4",
    needs: ["text", "timestamp", "url"],
    sources: { url: ["url"], fetched_at: ["timestamp"] },
    notes: ["`timestamp` is the time of the crawl, as the data card says."],
  },
];

/** Other names of columns, in lower case with `_`, for shapes that are not known. None that could mean something else in a crawl. */
export const SYNONYMS: Readonly<Partial<Record<Column, readonly string[]>>> = {
  url: ["uri", "target_uri", "target_url", "warc_target_uri", "page_url", "source_url", "image_url", "original_url", "document_url", "page", "metadata.url", "metadata.uri", "meta.url", "metadata.source_url"],
  fetched_at: ["fetch_time", "crawl_date", "crawl_time", "crawl_timestamp", "crawled_at", "warc_date", "date_crawled", "date_download", "date_downloaded", "download_date", "downloaded_at", "retrieved_at", "access_date", "accessed_at", "timestamp", "metadata.timestamp", "metadata.crawl_date", "metadata.warc_date", "metadata.date_download"],
  agent: ["user_agent", "useragent", "crawler", "user_agent_string"],
  status: ["http_status", "status_code", "http_status_code", "fetch_status", "response_code", "http_code"],
  final_url: ["redirected_url", "url_final", "effective_url", "resolved_url"],
  mime: ["mime_type", "mimetype", "content_type", "content_mime_detected", "media_type"],
  bytes: ["content_length", "size", "size_bytes", "byte_length", "length_bytes", "body_size", "num_bytes"],
  retained: ["kept", "is_retained"],
  robots: ["robots_digest", "robots_sha256", "robots_txt_digest"],
  robots_fetched_at: ["robots_time", "robots_timestamp", "robots_date"],
  robots_status: ["robots_http_status", "robots_status_code"],
  headers: ["response_headers", "http_headers", "http_response_headers"],
  x_robots_tag: ["xrobotstag", "x_robots"],
  tdm_reservation: ["tdmrep", "tdm"],
  meta_robots: ["robots_meta", "html_meta_robots"],
  sha256: ["content_sha256", "sha_256", "payload_sha256", "hash_sha256"],
  sha1: ["content_sha1", "payload_digest", "warc_payload_digest", "content_digest"],
  repository: ["repo", "repo_name", "repository_name", "max_stars_repo_name"],
  account: ["repo_owner", "owner", "user_name"],
};
