/** The path that a crawler asks for when it is given a URL. */

import { targetOf } from "../robots/target.ts";
import { ODD, targetText, urlSpans } from "../url/spans.ts";
import { splitUrl } from "../url/split.ts";

const spans = urlSpans();

/**
 * Robots target of the URL as it is fetched: dot segments resolved, backslashes turned, tabs and line ends dropped (URL Standard),
 * since `/a/../private` asks the server for `/private`. Every other URL keeps the target that robots.txt tests give it.
 */
export function fetchedTarget(url: string): string {
  const bytes = Buffer.from(url, "utf8");
  return splitUrl(bytes, 0, bytes.length, spans) && (spans.odd & ODD.rewritten) !== 0 ? targetText(spans) : targetOf(url);
}
