/** Do the texts of records name a path? Records point at documents anywhere, and at folders of evidence. */

/** True where the text names one of the paths by its last part, or a folder that it lies in as a whole value. */
export function namesAny(all: string, paths: readonly string[]): boolean {
  return all !== "" && paths.some((p) => all.includes(p.slice(p.lastIndexOf("/") + 1)) || foldersOf(p).some((folder) => namesFolder(all, folder)));
}

const MAX_DEPTH = 20;

/** Folders that a path lies in, the nearest first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/", MAX_DEPTH).slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

/** A folder as a whole value: what stands before it and after it is no part of a longer path or word. */
function namesFolder(text: string, folder: string): boolean {
  for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + 1)) {
    const before = text[at - 1] ?? "\n";
    const rest = text.slice(at + folder.length, at + folder.length + 2);
    if (/[\s"'[{,:/]/.test(before) && /^(?:\/?[\s"'\]},#]|\/?$)/.test(rest)) return true;
  }
  return false;
}
