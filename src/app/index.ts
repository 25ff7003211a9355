/** Entry of dist/app.js. Looks at Node first: the rest does not load on an older one. */

import { nodeIsTooOld, OLDEST_NODE } from "./node-version.ts";

if (nodeIsTooOld(process.version)) {
  process.stderr.write(`GPAI Docket's app needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}.\nFix: install Node 24 (https://nodejs.org), and start it again. The command line and the Action run on Node 20 as they are.\n`);
  process.exitCode = 1;
} else {
  const { main } = await import("./main.ts");
  await main(process.argv.slice(2));
}
