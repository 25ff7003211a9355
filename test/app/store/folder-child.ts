/** Works on the embedded database in a folder until it is killed: `node folder-child.ts <folder>`. Not a test. */

import { openStore } from "../../../src/app/store/open.ts";

const quiet = (): void => {};
const { store, queue } = await openStore({ dataDir: process.argv[2], log: { info: quiet, warn: quiet, error: quiet }, times: { retrySeconds: 1 } });
await store.write("history", "acme", Buffer.from("point"));
await store.lock("acme");
await queue.add({ kind: "sweep", installation: 1 });
await new Promise<void>((begun) => { void queue.work(() => { begun(); return new Promise(() => {}); }, { concurrency: 1 }); });
for (let i = 2; ; i += 1) {
  await queue.accept({ id: String(i), event: "push" }, [{ kind: "sweep", installation: i }]);
  process.stdout.write(`accepted ${i}\n`);
}
