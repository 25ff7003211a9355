/** Reader of crawler configurations: whether robots.txt is obeyed, and under which user agents pages are fetched. */

import type { Reading } from "../model.ts";
import type { OpenFile, Reader } from "../reader.ts";
import { Findings } from "../documents/findings.ts";
import { isCrawlerPath } from "../relevance.ts";
import { type CrawlerSetting, settingsOf, type Style } from "./settings.ts";
import { xmlSettings } from "./xml.ts";

const KIND = "crawler-config";
const MAX_BYTES = 262_144;
/** A Scrapy project, whatever its settings leave to the defaults (Scrapy documentation, "Settings"). */
const SCRAPY = /^(?:SPIDER_MODULES|NEWSPIDER_MODULE)\s{0,8}=/m;

function styleOf(path: string): Style | "xml" {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (ending === "py") return "python";
  if (ending === "json") return "json";
  if (ending === "xml" || ending === "cxml") return "xml";
  return ending === "yaml" || ending === "yml" ? "yaml" : "lines";
}

function distinct(settings: readonly CrawlerSetting[], kind: CrawlerSetting["kind"]): readonly string[] {
  return [...new Set(settings.filter((one) => one.kind === kind).map((one) => one.value))].sort().slice(0, 20);
}

async function read(file: OpenFile): Promise<Reading | undefined> {
  const content = await file.text(MAX_BYTES);
  if (content === undefined) return undefined;
  const style = styleOf(file.path);
  const settings = style === "xml" ? xmlSettings(content.text) : settingsOf(content.text, style);
  const [first] = settings;
  if (first === undefined && !(style === "python" && SCRAPY.test(content.text))) return undefined;
  const findings = new Findings(KIND, file.path);
  findings.add("documents", { type: KIND, path: file.path, robots: distinct(settings, "robots"), agents: distinct(settings, "agent") }, { method: "crawler-settings", line: first?.line ?? 1 });
  if (!content.complete) findings.unreadable("crawler configuration: longer than 256 KiB, only its beginning was read");
  return findings.reading();
}

export const crawlerReader: Reader = { kind: KIND, candidate: isCrawlerPath, read: (file) => read(file) };
