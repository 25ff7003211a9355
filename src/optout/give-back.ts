/**
 * Frees the memory of an array that has been outgrown now, where the runtime can (Node 21 and later), and not at some later
 * collection: tables of many megabytes pile up else. The array is empty afterwards, and so is every view of it.
 */
export function giveBack(array: { readonly buffer: ArrayBufferLike }): void {
  (array.buffer as ArrayBuffer & { transfer?: (length: number) => unknown }).transfer?.(0);
}
