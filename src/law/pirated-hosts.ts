/** Whether a host is one of an entry of the dated list: pure string work, linear in the host. */

import type { PiratedSource } from "./pirated-sources.ts";

/**
 * `host`: lower case, ASCII. An entry's host with a dot stands for itself and its subdomains; one without a dot is a label that
 * changes its top-level domain often: it may carry digits (`libgen2`) or a hyphen and more (`libgen-books`) behind it.
 */
export function hasHost(entry: PiratedSource, host: string): boolean {
  return entry.hosts?.some((wanted) => hostMatches(host, wanted)) === true;
}

function hostMatches(host: string, wanted: string): boolean {
  return wanted.includes(".")
    ? host === wanted || host.endsWith(`.${wanted}`)
    : host.split(".").slice(0, -1).some((label) => label === wanted || label.startsWith(`${wanted}-`) || (label.startsWith(wanted) && /^[0-9]+$/u.test(label.slice(wanted.length))));
}
