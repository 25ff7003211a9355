/** Which model of the head is which model of the base: a change may rename records, folders and whole trees. */

interface Located {
  readonly id: string;
  /** Folder of its artifacts, "." for the root. */
  readonly path: string;
}

const MAX_DEPTH = 64;

/**
 * Pairs models of the head with those of the base, each at most once: the only one with the only one; the same id; the same folder; a
 * folder whose files were renamed from the other's. `renames` maps a path of the head to its path at the base.
 */
export function counterparts<T extends Located>(base: readonly T[], head: readonly T[], renames: ReadonlyMap<string, string>): ReadonlyMap<T, T> {
  const [only, sole] = [base[0], head[0]];
  if (base.length === 1 && head.length === 1 && only !== undefined && sole !== undefined) return new Map([[sole, only]]);
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  const pair = (model: T, other: T | undefined): void => {
    if (other === undefined || taken.has(other)) return;
    taken.add(other);
    pairs.set(model, other);
  };
  const byId = new Map(base.map((model) => [model.id, model]));
  for (const model of head) pair(model, byId.get(model.id));
  const left = (): readonly T[] => head.filter((model) => !pairs.has(model));
  for (const model of left()) pair(model, base.find((other) => !taken.has(other) && other.path === model.path));
  if (left().length === 0 || taken.size === base.length || renames.size === 0) return pairs;
  const folders = renamedFolders(new Set(left().map((model) => model.path)), renames);
  for (const model of left()) for (const from of folders.get(model.path) ?? []) pair(model, pairs.has(model) ? undefined : base.find((other) => !taken.has(other) && other.path === from));
  return pairs;
}

/** For each wanted folder of the head the folders of the base that files of it came from, with the same path inside; most files first. */
function renamedFolders(wanted: ReadonlySet<string>, renames: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const votes = new Map<string, Map<string, number>>();
  for (const [to, from] of renames) {
    let cut = to.lastIndexOf("/");
    for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
      const folder = cut === -1 ? "." : to.slice(0, cut);
      const inside = cut === -1 ? to : to.slice(cut + 1);
      const was = from === inside ? "." : from.endsWith(`/${inside}`) ? from.slice(0, -inside.length - 1) : undefined;
      if (was === undefined) break;
      if (wanted.has(folder)) {
        const counted = votes.get(folder) ?? new Map<string, number>();
        votes.set(folder, counted.set(was, (counted.get(was) ?? 0) + 1));
      }
      if (cut === -1) break;
      cut = to.lastIndexOf("/", cut - 1);
    }
  }
  return new Map([...votes].map(([folder, counted]) => [folder, [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([was]) => was)]));
}
