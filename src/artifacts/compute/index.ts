export { architectureCompute, type ComputeEstimate } from "./flop.ts";
export { estimates, SPARSE_WITHOUT_ACTIVE, TRACKED } from "./estimate.ts";
export { type Band, GPAI_THRESHOLD, SYSTEMIC_RISK_THRESHOLD, threshold } from "./threshold.ts";
