/** Which keys a schema knows at a path: for "did you mean". */

interface Def { readonly type: string; readonly innerType?: Node; readonly out?: Node; readonly element?: Node; readonly valueType?: Node; readonly options?: readonly Node[]; readonly shape?: Readonly<Record<string, Node>> }
interface Node { readonly _zod: { readonly def: unknown } }

/** Keys of the mapping that a zod schema expects at `path`; [] where it expects none. */
export function knownKeys(schema: Node, path: readonly PropertyKey[]): readonly string[] {
  return [...new Set(mappings(schema).flatMap((def): readonly string[] => {
    const [key, ...rest] = path;
    if (key === undefined) return Object.keys(def.shape ?? {});
    const child = def.element ?? def.valueType ?? (def.shape !== undefined && Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined);
    return child === undefined ? [] : knownKeys(child, rest);
  }))];
}

/** Definitions of mappings and lists behind wrappers and unions. */
function mappings(schema: Node): readonly Def[] {
  const def = schema._zod.def as Def;
  const inner = def.innerType ?? def.out;
  if (inner !== undefined) return mappings(inner);
  if (def.options !== undefined) return def.options.flatMap(mappings);
  return def.shape !== undefined || def.element !== undefined || def.valueType !== undefined ? [def] : [];
}
