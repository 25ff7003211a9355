/** Names of paths, for cheap decisions before a file is opened. */

export function baseName(path: string): string { return path.slice(path.lastIndexOf("/") + 1); }

export function folderOf(path: string): string {
  const at = path.lastIndexOf("/");
  return at < 0 ? "." : path.slice(0, at);
}

/** Extension in lower case without the dot; "" for none. */
export function extension(path: string): string {
  const name = baseName(path);
  const at = name.lastIndexOf(".");
  return at <= 0 ? "" : name.slice(at + 1).toLowerCase();
}

const VENDORED = /(?:^|\/)(?:node_modules|third_party|third-party|vendor|\.git|site-packages|\.venv|venv)\//i;

/** True inside folders of other people's code, whose documents say nothing of the model here. */
export function isVendored(path: string): boolean { return VENDORED.test(path); }

const LFS = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n/;

/** True where the bytes are a Git LFS pointer and not the document itself (Git LFS specification v1). */
export function isPointer(head: Uint8Array): boolean {
  return LFS.test(new TextDecoder().decode(head.subarray(0, 64)));
}
