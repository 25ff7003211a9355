/** From sources this folder; from the bundle the entry `optout-worker.js`, which lies beside the door's or above its chunks. */
export function workerFile(): URL {
  const here = import.meta.url;
  if (here.endsWith(".ts")) return new URL("./worker.ts", here);
  return new URL(/\/chunks\/[^/]*$/.test(here) ? "../optout-worker.js" : "./optout-worker.js", here);
}
