import { n as inspectSources, r as openBase, t as inspect } from "./inspect.js";

export { inspect };