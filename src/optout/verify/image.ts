/** Whether a row is an image, as far as it says: noimageai speaks of images only. */

import { cell, type RowView } from "../manifest/row.ts";

const OTHER_TYPES: ReadonlySet<string> = new Set(["text", "audio", "video", "application", "font", "model"]);
const OTHER_MODALITIES: ReadonlySet<string> = new Set(["text", "audio", "video", "code"]);

/** By the media type (RFC 9110 §8.3.1), else by the modality; undefined where neither says it. */
export function isImage(row: RowView): boolean | undefined {
  const [type = "", sub = ""] = (cell(row, "mime") ?? "").slice(0, 200).trim().toLowerCase().split(/[/;\s]/u, 2);
  if (type === "image") return true;
  // Bytes of which the server does not say what they are.
  if (OTHER_TYPES.has(type) && sub !== "octet-stream") return false;
  const modality = (cell(row, "modality") ?? "").slice(0, 200).trim().toLowerCase();
  if (/^images?$/u.test(modality)) return true;
  return OTHER_MODALITIES.has(modality) ? false : undefined;
}
