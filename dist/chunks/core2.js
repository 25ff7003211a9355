import { a as setOutput, i as setFailed, n as error, o as warning, r as notice, s as summary, t as ExitCode } from "./core.js";

export { error, setOutput };