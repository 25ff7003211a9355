/** A folder of records under another name: the files that are not there yet are missing under both names. */

const FOLDER = /(?:^|\/)\.gpai(?:\/[^/]+)?$/;
const RECORDS = ["model.yaml", "documentation.yaml", "summary.yaml", "copyright.yaml", "safety.yaml", "training-data.yaml", "training-data.csv", "training-data.tsv"] as const;

function split(path: string): readonly [folder: string, name: string] {
  const cut = path.lastIndexOf("/");
  return cut === -1 ? ["", path] : [path.slice(0, cut), path.slice(cut + 1)];
}

/** `renames` (path of the head → path at the base) with the record files that do not exist, where their folder was renamed. */
export function withMovedRecords(renames: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const more = new Map<string, string>();
  for (const [is, was] of renames) {
    const [[to, name], [from, before]] = [split(is), split(was)];
    if (name !== before || !FOLDER.test(to) || !FOLDER.test(from)) continue;
    for (const record of RECORDS) if (!more.has(`${to}/${record}`)) more.set(`${to}/${record}`, `${from}/${record}`);
  }
  return more.size === 0 ? renames : new Map([...more, ...renames]);
}
