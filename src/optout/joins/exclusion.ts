/** Lists of sites that a crawl leaves out (Code of Practice, Copyright, Measure 1.2(1)(b)). */

import type { EvidenceFile } from "../evidence-file.ts";
import { registrableDomain } from "../url/psl.ts";
import type { RegisterCompiler } from "./compile.ts";
import type { ListRead } from "./list-read.ts";
import { normaliseValue } from "./normalise.ts";
import { readRegister } from "./read-register.ts";
import type { EntryInput } from "./types.ts";

export interface ExclusionOptions {
  /** ISO date as declared; the head of the list may give one too. */
  readonly date?: string;
  /** Match what is listed and below it only, not the whole registrable domain. Default false. */
  readonly exact?: boolean;
  /** Take users' sites under a private suffix (github.io) as domains of their own. Default true. */
  readonly privateSuffixes?: boolean;
}

/**
 * Reads a list of sites: plain, hosts file, adblock, Markdown, CSV, TSV or JSON lines. Sites are matched by registrable domain (Public
 * Suffix List): a listed `cdn.example.org` covers `example.org`, is counted as `widened`, and keeps what was listed as its id. A listed
 * path stays a URL prefix.
 */
export async function loadExclusionList(compiler: RegisterCompiler, file: EvidenceFile, options: ExclusionOptions = {}): Promise<ListRead> {
  const privateSuffixes = options.privateSuffixes ?? true;
  return readRegister(compiler, file, {
    role: "exclusion-list", ...(options.date === undefined ? {} : { date: options.date }),
    adapt: (entry, counts): EntryInput => {
      if (options.exact === true || (entry.kind !== "domain" && entry.kind !== "host")) return entry;
      const subject = normaliseValue("domain", entry.value);
      if ("problem" in subject || subject.form !== "name") return { ...entry, kind: "domain" };
      const { site, kind } = registrableDomain(subject.key, { privateSuffixes });
      if (kind !== "domain" || site === subject.key) return { ...entry, kind: "domain" };
      counts.note("widened");
      return { ...entry, kind: "domain", value: site, id: entry.id ?? entry.value };
    },
  });
}
