import { n as manifestColumns, r as planOf, t as isKept } from "./plan2.js";

export { isKept, manifestColumns, planOf };