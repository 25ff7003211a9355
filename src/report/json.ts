/** JSON faces: two-space indentation, keys in the order of the schema, a newline at the end; the same input gives the same bytes. */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
