/** What JSON allows as it is and a terminal would act upon or hide: C1 controls, bidi controls, zero-width and separators. */
const ACTIVE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

/**
 * JSON faces: two-space indentation, keys in the order of the schema, a newline at the end; the same input gives the same bytes.
 * Invisible characters are written as escapes (RFC 8259 §7), so that printing a report is safe; the values are the same.
 */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(ACTIVE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
