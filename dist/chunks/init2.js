import { n as init, r as refuseNoFolder, t as create } from "./init3.js";

export { init };