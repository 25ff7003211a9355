/** Bands of the number of parameters in the Model Documentation Form (MDF-PRP-8). */

export const BANDS = ["1-500M", "500M-5B", "5B-15B", "15B-50B", "50B-100B", "100B-500B", "500B-1T", ">1T"] as const;
type Band = (typeof BANDS)[number];

const EDGES = [5e8, 5e9, 1.5e10, 5e10, 1e11, 5e11, 1e12] as const;

/**
 * The band of a total parameter count. The form lets neighbouring bands share their edge, so a count exactly on an edge belongs
 * to both: the lower one comes first. Undefined below one parameter.
 */
export function parameterBand(total: number): readonly Band[] | undefined {
  if (!Number.isFinite(total) || total < 1) return undefined;
  const below = EDGES.findIndex((edge) => total <= edge);
  const index = below === -1 ? EDGES.length : below;
  const onEdge = below !== -1 && total === EDGES[below];
  return onEdge ? [BANDS[index] as Band, BANDS[index + 1] as Band] : [BANDS[index] as Band];
}
