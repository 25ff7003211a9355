export { copyrightChecks } from "./checks.ts";
