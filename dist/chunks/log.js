import { t as log } from "./log2.js";

export { log };