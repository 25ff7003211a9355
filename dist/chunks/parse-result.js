import { a as unreadSchema, i as parseResult, n as inputSchema, r as optionsSchema, t as MAX_RESULT_BYTES } from "./parse-result2.js";

export { parseResult };