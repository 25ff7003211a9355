/** Hosts publicly known to offer works without licence, as entries. */

import { LIST_DATE, PIRATED_SOURCES } from "../../law/pirated-sources.ts";
import type { RegisterCompiler } from "./compile.ts";

/**
 * Adds the hosts of the dated list of sources, one list per source with the source's id as its name. Libraries and trackers only:
 * a site that hosts a data set is no such host. A match is a question to the provider, not a finding of infringement.
 */
export function addPiratedHosts(compiler: RegisterCompiler): void {
  for (const source of PIRATED_SOURCES) {
    if (source.kind !== "source" || source.hosts === undefined) continue;
    const list = compiler.list({ name: source.id, role: "pirated-list", date: LIST_DATE });
    source.hosts.forEach((host, index) => { compiler.add({ kind: host.includes(".") ? "domain" : "host-label", value: host, id: source.name, list, line: index + 1 }); });
  }
}
