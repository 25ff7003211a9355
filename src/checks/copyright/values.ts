/** Values of copyright.yaml and of summary fields: is something really said there? */

import { classify } from "../../formats/placeholder.ts";
import type { Source } from "../../artifacts/model.ts";
import type { CopyrightRecord } from "../../records/types.ts";
import type { CheckInput } from "../types.ts";

/** Where a key of copyright.yaml stands; line 1 of the file to write where there is none yet. */
export function place(input: CheckInput, ...keys: readonly (string | number)[]): Source {
  return input.model.records.copyright?.at(...keys) ?? { path: `${input.model.records.folder}/copyright.yaml` };
}

/** copyright.yaml, or an empty record. */
export function copyrightRecord(input: CheckInput): CopyrightRecord {
  return input.model.records.copyright?.data ?? {};
}

const ADDRESS = /^[^\s@<>()]{1,64}@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})$/iu;
const WEB = /^https?:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})(?::\d{1,5})?(?:[/?#]\S{0,1000})?$/iu;
/** RFC 2606 and RFC 6761: names that can never be reached. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost|local)$/iu;
const STAND_IN = /^your?[._-]?[a-z]{0,20}@|^(?:todo|tbd|xxx+|you|your|your[._-]?name|name|email|user|someone|contact|info)?@(?:domain|company|your[a-z-]*|xxx+|todo|tbd|mail|email)\./iu;

type Channel =
  | { readonly kind: "mail" | "web"; readonly value: string }
  | { readonly kind: "unreal"; readonly value: string; readonly why: string }
  | { readonly kind: "none" };

/** Reads a contact: an e-mail address or a web address that can exist. */
export function channel(text: string): Channel {
  const value = text.trim().replace(/^mailto:/iu, "").replace(/^<|>$/gu, "");
  const host = (ADDRESS.exec(value) ?? WEB.exec(value))?.[1];
  if (host === undefined) return { kind: "none" };
  if (RESERVED.test(host)) return { kind: "unreal", value, why: `${host} is a name reserved for examples and tests` };
  if (STAND_IN.test(value)) return { kind: "unreal", value, why: "it looks like the stand-in of a template" };
  return { kind: ADDRESS.test(value) ? "mail" : "web", value };
}

/** E-mail addresses inside a sentence, first ten. */
export function addresses(text: string): readonly string[] {
  const out: string[] = [];
  for (const word of text.slice(0, 20_000).split(/[\s<>()[\],;"']+/u)) {
    const value = word.replace(/^mailto:/iu, "").replace(/[.:]+$/u, "");
    if (value.includes("@") && ADDRESS.test(value) && !out.includes(value)) out.push(value);
    if (out.length === 10) break;
  }
  return out;
}

type TextState = "filled" | "empty" | "placeholder" | "denial";

/** Is a value of copyright.yaml an answer? A bare "none" or "n/a" is a denial without a reason. */
export function textState(value: unknown): TextState {
  if (value === undefined || value === null || value === false) return "empty";
  if (typeof value !== "string") return "filled";
  const { kind, reason } = classify(value);
  if (kind === "not-applicable") return reason === undefined ? "denial" : "filled";
  return kind === "value" || kind === "see-elsewhere" ? "filled" : kind;
}

/** An address for those who do not want to complain in public: the complaint channel, or else the contact; never a public tracker. First that can exist. */
export function privateChannelOf(records: readonly (CopyrightRecord | undefined)[]): string | undefined {
  for (const record of records) {
    for (const text of [record?.complaint_channel, record?.contact]) {
      const way = text === undefined ? undefined : channel(text);
      if (way !== undefined && (way.kind === "mail" || way.kind === "web") && !/^https?:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|discussions)/iu.test(way.value)) return way.value;
    }
  }
  return undefined;
}
