/** Where a result stands: GitHub shows none without a file, so what has no place is put on the record file that it asks for. */

import type { ModelReport, ObligationResult } from "../../checks/types.ts";
import { obligation } from "../../law/catalogue.ts";
import { exampleFile } from "../../law/examples.ts";
import type { Chapter } from "../../law/types.ts";
import type { PhysicalLocation } from "./types.ts";

const RECORD_OF: Readonly<Record<Chapter, string>> = {
  transparency: "model.yaml", form: "documentation.yaml", copyright: "copyright.yaml", summary: "summary.yaml", safety: "safety.yaml", act: "model.yaml", guidelines: "model.yaml",
};

/** The record file that an obligation of a model is answered in, e.g. `.gpai/summary.yaml`. */
export function recordFile(model: ModelReport, result: ObligationResult): string {
  const entry = obligation(result.id);
  const example = entry === undefined ? undefined : exampleFile(entry);
  const name = example?.startsWith(".gpai/") === true ? example.slice(".gpai/".length) : RECORD_OF[result.chapter];
  return `${recordFolder(model)}/${name}`;
}

/** `.gpai/<model-id>` where anything of the model is known to stand there, else `.gpai`. */
function recordFolder(model: ModelReport): string {
  const own = `.gpai/${model.id}`;
  const within = (path: string | undefined): boolean => path?.startsWith(`${own}/`) === true;
  const found = model.obligations.some((o) => o.findings.some((f) => within(f.path)) || o.evidence?.some((e) => within(e.path)) === true);
  return found && isInner(own) ? own : ".gpai";
}

/** A relative POSIX path that stays inside its root and holds no empty part. */
export function isInner(path: string): boolean {
  return path !== "" && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** A relative path as a URI reference: every part percent-encoded (RFC 3986 §2.1), so that none can be a scheme, query or fragment. */
export function pathUri(path: string): string {
  return path.split("/").map((part) => encodeURIComponent(wellFormed(part))).join("/");
}

/** Half of a surrogate pair is no character and cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/** `folder`: of the check, relative to the repository root; `.` for the root itself. Line 1 stands for the whole file. */
export function location(folder: string, path: string, line: number | undefined): PhysicalLocation {
  const whole = folder === "." || folder === "" ? path : `${folder}/${path}`;
  return { artifactLocation: { uri: pathUri(whole), uriBaseId: "%SRCROOT%" }, region: { startLine: line ?? 1 } };
}
