import { t as inspect } from "./inspect.js";

export { inspect };