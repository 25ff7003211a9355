import { Organisation, ACTIVE, COMPLETE } from "./organisation.ts";
const org = await Organisation.start({ ".github": {files: ACTIVE}, wren: { copy: COMPLETE }, robin: {copy: COMPLETE} });
const github = await org.client();
await org.sweep({github});
await org.sweep({github});
const t = performance.now();
for (let d = 0; d < 50; d++) await org.sweep({github});
console.log((performance.now() - t)/50);
const t2 = performance.now();
for (let d = 0; d < 20; d++) { org.pass(1); await org.sweep({github});}
console.log((performance.now() - t2)/20);
await org.close();
