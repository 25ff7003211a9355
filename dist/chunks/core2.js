import { a as warning, i as setOutput, n as error, o as summary, r as setFailed, t as ExitCode } from "./core.js";

export { error, setOutput };