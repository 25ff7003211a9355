/** Crawler settings in XML: Hadoop-style properties (Apache Nutch) and Spring beans (Heritrix). Read by pattern; nothing is parsed or resolved. */

import { type CrawlerSetting, setting } from "./settings.ts";

const PROPERTY = /<name>\s{0,20}([\w.-]{1,60})\s{0,20}<\/name>\s{0,20}<value>([^<]{0,300})<\/value>/g;
const BEAN = /\bname="([\w.-]{1,60})"\s{1,20}value="([^"<]{0,300})"/g;
/** Simple overrides in a Heritrix bean: `metadata.userAgentTemplate=…` on a line of its own. */
const OVERRIDE = /^\s{0,40}(?:[\w-]{1,60}\.){1,4}(userAgentTemplate|robotsPolicyName)=([^\n<]{0,300})$/gm;
const MAX_SETTINGS = 40;

/** The text with comments blanked out, line breaks kept. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf("<!--"); start !== -1; start = text.indexOf("<!--", at)) {
    const end = text.indexOf("-->", start + 4);
    const stop = end === -1 ? text.length : end + 3;
    parts.push(text.slice(at, start), text.slice(start, stop).replaceAll(/[^\n]/g, " "));
    at = stop;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Settings in the order of the text, with their lines; at most 40. */
export function xmlSettings(text: string): readonly CrawlerSetting[] {
  const clean = withoutComments(text);
  const matches = [PROPERTY, BEAN, OVERRIDE].flatMap((pattern) => [...clean.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  const found: CrawlerSetting[] = [];
  let [line, counted] = [1, 0];
  for (const match of matches) {
    for (let next = clean.indexOf("\n", counted); next !== -1 && next < match.index; next = clean.indexOf("\n", counted)) { line += 1; counted = next + 1; }
    const one = setting(match[1] ?? "", match[2] ?? "", line);
    if (one !== undefined && found.length < MAX_SETTINGS) found.push(one);
  }
  return found;
}
