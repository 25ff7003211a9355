/** Reads licence files: LICENSE, LICENSE-MODEL, LICENSES/…, NOTICE and their like. */

import type { Reading } from "../../model.ts";
import type { Neighbours, OpenFile, Reader } from "../../reader.ts";
import { Findings } from "../findings.ts";
import { baseName, extension, folderOf, isPointer, isVendored } from "../paths.ts";
import { type LicenceText, recogniseLicence } from "./recognise.ts";

/** model: the weights. code: the code. unscoped: a LICENSE that may cover either. library: one of the texts kept in `LICENSES/`. */
type LicenceScope = "model" | "code" | "data" | "unscoped" | "library" | "notice" | "third-party";

export interface LicenceDetail {
  readonly scope: LicenceScope;
  readonly text: LicenceText;
}

const MAX_BYTES = 524_288;
const EXTENSIONS = new Set(["", "md", "txt", "rst", "markdown", "license", "licence", "model", "code", "mit", "apache", "bsd", "rail", "weights"]);
const NAME = /^(?:licen[cs]es?|copying|unlicen[cs]e|notice|patents)(?:[^a-z]|$)|licen[cs]e|terms[_ -]?of[_ -]?use|^copying/i;
/** The folder of the REUSE specification, named after SPDX identifiers. */
const IN_LICENCES = /(?:^|\/)LICEN[CS]ES\/[^/]+\.(?:txt|md)$/;
const WEIGHTS = /\.(?:safetensors|gguf|bin|pt|pth|ckpt|onnx|h5|msgpack)$|^adapter_config\.json$|\.index\.json$/i;

function scopeOf(path: string, neighbours: Neighbours): LicenceScope {
  const name = baseName(path).toLowerCase();
  const folder = folderOf(path);
  if (/(?:^|\/)licen[cs]es$/i.test(folder)) return "library";
  if (/third|3rd|depend|vendor/.test(name)) return "third-party";
  if (name.startsWith("notice")) return "notice";
  if (/model|weight|checkpoint/.test(name)) return "model";
  if (/code|software|source/.test(name)) return "code";
  if (/data/.test(name)) return "data";
  return neighbours.inFolder(folder).some((n) => WEIGHTS.test(n)) ? "model" : "unscoped";
}

async function read(file: OpenFile, neighbours: Neighbours): Promise<Reading | undefined> {
  const findings = new Findings("licence", file.path);
  if (isPointer(file.head)) {
    findings.unreadable("licence file stored in Git LFS: its text is not in the checkout");
    return findings.reading();
  }
  const content = await file.text(MAX_BYTES);
  if (content === undefined || content.text.trim() === "") {
    findings.unreadable(content === undefined ? "licence file that is not UTF-8 text" : "empty licence file");
    return findings.reading();
  }
  if (!content.complete) findings.unreadable("licence file longer than 512 KiB: only its beginning was read");
  const text = recogniseLicence(content.text);
  let scope = scopeOf(file.path, neighbours);
  // A licence written for models covers the model, wherever the weights are.
  if (scope === "unscoped" && text.how === "own-phrase") scope = "model";
  findings.add("licence.files", file.path, { method: "file-name", confidence: "measured", about: scope === "model" ? undefined : scope });
  const describes = text.how === "text" ? `${text.modified ? "changed copy, " : ""}likeness ${text.similarity ?? 1}` : text.how;
  if (text.id !== undefined && (scope === "model" || scope === "unscoped" || scope === "code")) {
    const about = scope === "unscoped" ? "unscoped" : undefined;
    const how = { method: `licence-${text.how}`, line: text.line, about, detail: text.added === undefined ? describes : `${describes}; line ${text.line}: ${text.added}` };
    findings.add(scope === "code" ? "licence.code" : "licence.id", text.id, how);
    if (scope !== "code") {
      findings.add("licence.name", text.name, how);
      for (const term of text.terms) findings.add("licence.terms", { kind: term.kind, listed: term.listed, quote: term.quote, message: term.message }, { method: "licence-terms", line: term.line, about, detail: term.quote });
    }
  } else if (scope === "model" || scope === "unscoped") {
    for (const term of text.terms) findings.add("licence.terms", { kind: term.kind, listed: term.listed, quote: term.quote, message: term.message }, { method: "licence-terms", line: term.line, about: scope === "unscoped" ? "unscoped" : undefined, detail: term.quote });
  }
  return findings.reading({ scope, text } satisfies LicenceDetail);
}

/** Reader of licence files. Detail: LicenceDetail. */
export const licenceReader: Reader = {
  kind: "licence",
  candidate: (path) => (NAME.test(baseName(path)) || IN_LICENCES.test(path)) && EXTENSIONS.has(licenceExtension(path)) && !isVendored(path),
  read,
};

/** `LICENSE-2.0` and `LICENSE.MODEL` have no file type; neither has a name inside `LICENSES/`, which is an SPDX identifier. */
function licenceExtension(path: string): string {
  const ext = extension(path);
  return /^\d+$/.test(ext) ? "" : ext;
}
