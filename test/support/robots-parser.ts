/** npm robots-parser under a type: its own declaration does not say what its CommonJS export is to an ES module. */

import { createRequire } from "node:module";

export interface Robots {
  isAllowed(url: string, agent?: string): boolean | undefined;
}

const require = createRequire(import.meta.url);

export const robotsParser = require("robots-parser") as (url: string, text: string) => Robots;
