/** Compiled entries as a register that rows are asked of. */

import { DigestJoin } from "./join-digest.ts";
import { FLAG } from "./entry-flags.ts";
import { NameJoin } from "./join-name.ts";
import { RepositoryJoin } from "./join-repository.ts";
import { UrlJoin } from "./join-url.ts";
import { SHA1_WORDS, SHA256_WORDS, hexText } from "./digest-text.ts";
import { ENTRY_KINDS, type EntryText, type Register, type RegisterData } from "./types.ts";

const ISO_LIMIT = 8.64e15;

/** Opens compiled entries; several threads may open the same data. Everything that is needed per row is made here, once. */
export function openRegister(data: RegisterData): Register {
  const { buffers } = data;
  const flags = new Uint8Array(buffers.flags);
  const lines = new Uint32Array(buffers.lines);
  const listUse = new Uint32Array(buffers.listUse);
  const from = new Float64Array(buffers.from);
  const to = new Float64Array(buffers.to);
  const subject = new Uint32Array(buffers.subject);
  const names = new NameJoin(data);
  const urls = new UrlJoin(data, names);
  const sha256 = new DigestJoin("sha256", data);
  const sha1 = new DigestJoin("sha1-base32", data);
  const repositories = new RepositoryJoin(data, names);
  const listOf = (entry: number): Register["lists"][number] => data.lists[Math.floor((listUse[entry] ?? 0) / 0x1_0000)] ?? { name: "", role: "removal-register" };
  const idEnds = new Uint32Array(buffers.idEnds);
  const ids = Buffer.from(buffers.ids);
  const textOf = (entry: number): string => ids.toString("utf8", entry === 0 ? 0 : (idEnds[entry - 1] ?? 0), idEnds[entry] ?? 0);

  const value = (entry: number): string => {
    const kind = ENTRY_KINDS[(flags[entry] ?? 0) & FLAG.kind] ?? "domain";
    const number = subject[entry] ?? 0;
    if (kind === "sha256") return hexText(new Uint32Array(buffers.sha256, number * SHA256_WORDS * 4, SHA256_WORDS));
    if (kind === "sha1-base32") return hexText(new Uint32Array(buffers.sha1, number * SHA1_WORDS * 4, SHA1_WORDS));
    if (kind === "url" || kind === "url-prefix") return urls.text(number, flags[entry] ?? 0);
    return names.text(number).replace(/^[\u0001\u0002\u0003]/u, "");
  };

  return {
    size: data.size,
    lists: data.lists,
    has: data.has,
    url: (url, hits) => { urls.match(url, hits); },
    hash: (kind, bytes, start, end, hits) => { (kind === "sha256" ? sha256 : sha1).match(bytes, start, end, hits); },
    repository: (bytes, start, end, hits) => { repositories.repository(bytes, start, end, hits); },
    account: (bytes, start, end, hits) => { repositories.account(bytes, start, end, hits); },
    list: listOf,
    from: (entry) => from[entry] ?? Number.NaN,
    to: (entry) => to[entry] ?? Number.NaN,
    describe: (entry): EntryText => {
      const list = listOf(entry);
      const use = data.uses[(listUse[entry] ?? 0) % 0x1_0000] ?? "";
      const start = isoInstant(from[entry]);
      const end = isoInstant(to[entry]);
      return {
        // An entry without an id is named by its place.
        id: textOf(entry) || `${list.name}:${String(lines[entry] ?? 0)}`, kind: ENTRY_KINDS[(flags[entry] ?? 0) & FLAG.kind] ?? "domain", value: value(entry),
        ...(use === "" ? {} : { use }), ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { to: end }), list, line: lines[entry] ?? 0,
      };
    },
  };
}

function isoInstant(ms: number | undefined): string | undefined {
  return ms === undefined || Number.isNaN(ms) || Math.abs(ms) > ISO_LIMIT ? undefined : new Date(ms).toISOString();
}
