/** Things asked for in the same turn of the event loop go together. */

interface Limits<T> {
  /** Things in one call. */
  readonly most: number;
  /** Bytes of a thing; a call holds 8 MiB, or one thing. */
  readonly weigh: (thing: T) => number;
}

const HEAVIEST = 8 * 1024 * 1024;

/** `run` answers each thing at its own place. Where it fails, all that went together fail. */
export function gather<T, R>(run: (things: readonly T[]) => Promise<readonly R[]>, limits: Limits<T>): (thing: T) => Promise<R> {
  interface Asked { readonly thing: T; readonly resolve: (answer: R) => void; readonly reject: (error: unknown) => void }
  let asked: Asked[] = [];

  const send = (batch: readonly Asked[]): void => {
    run(batch.map((one) => one.thing)).then(
      (answers) => { for (const [i, one] of batch.entries()) one.resolve(answers[i] as R); },
      (error: unknown) => { for (const one of batch) one.reject(error); },
    );
  };

  const flush = (): void => {
    let batch: Asked[] = [];
    let weight = 0;
    const all = asked;
    asked = [];
    for (const one of all) {
      const heavy = limits.weigh(one.thing);
      if (batch.length > 0 && (batch.length >= limits.most || weight + heavy > HEAVIEST)) {
        send(batch);
        batch = [];
        weight = 0;
      }
      batch.push(one);
      weight += heavy;
    }
    if (batch.length > 0) send(batch);
  };

  return (thing) => new Promise<R>((resolve, reject) => {
    if (asked.length === 0) setImmediate(flush);
    asked.push({ thing, resolve, reject });
  });
}
