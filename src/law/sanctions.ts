/**
 * What the Commission may impose on providers of general-purpose AI models: the words of the catalogue, and nothing computed. Asked
 * for by name only (`gpai-docket timeline --fines`); no other face shows it.
 */

import { obligation } from "./catalogue.ts";

export interface Sanction {
  /** Entry of the catalogue. */
  readonly id: string;
  readonly text: string;
}

/** The ceiling of Art. 101(1), who applies it, how, and that no other article gives one here. */
export function sanctions(): readonly Sanction[] {
  const of = (id: string, more: (o: NonNullable<ReturnType<typeof obligation>>) => readonly string[] = () => []): Sanction => {
    const found = obligation(id);
    if (found === undefined) throw new Error(`no entry ${id} in the catalogue`);
    return { id, text: [found.duty, ...more(found).map((one) => `${one.slice(0, 1).toUpperCase()}${one.slice(1).replace(/\.$/, "")}.`)].join(" ") };
  };
  return [of("AIA-101.1", (o) => [...o.exemptions, ...o.notes]), of("AIA-88", (o) => o.notes), of("AIA-101.2")];
}

/** What has to be said with every ceiling. */
export const NO_AMOUNT = "This is a ceiling, not an amount: nothing is computed here, and nothing is said about any case. The amounts of Art. 99 are for operators of AI systems and are no ceiling for the duties of Chapter V.";
