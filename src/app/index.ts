/** Entry of dist/app.js. Looks at Node and at the packages first: the rest does not load without them. */

import { readCommandLine } from "./command-line.ts";
import { nodeIsTooOld, OLDEST_NODE } from "./node-version.ts";
import { missingPackages, packageNotFound, packagesMissing } from "./packages.ts";

const asked = readCommandLine(process.argv.slice(2));
if (asked.command === "say") {
  (asked.exitCode === 0 ? process.stdout : process.stderr).write(asked.text);
  process.exitCode = asked.exitCode;
} else if (nodeIsTooOld(process.version)) {
  refuse(`GPAI Docket's app needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}.\nFix: install Node 24 (https://nodejs.org), and start it again. The command line and the Action run on Node 20 as they are.\n`);
} else {
  const missing = missingPackages((name) => import.meta.resolve(name));
  if (missing.length > 0) refuse(packagesMissing(missing, import.meta.url));
  else {
    try {
      const { main } = await import("./main.ts");
      await main(asked);
    } catch (error) {
      const name = packageNotFound(error);
      if (name === undefined) throw error;
      refuse(packagesMissing([name], import.meta.url));
    }
  }
}

function refuse(why: string): void {
  process.stderr.write(why);
  process.exitCode = 1;
}
