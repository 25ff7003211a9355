export { architectureCompute, type ArchitectureInput, type ComputeEstimate, type ComputeMethod, type ComputeResult, hardwareCompute, type HardwareInput, impliedUtilisation, MAX_FLOP } from "./flop.ts";
export { estimates, type EstimateInput, type Estimates, GUIDELINES_UTILISATION } from "./estimate.ts";
export { formatFlop, formatOrderOfMagnitude, orderOfMagnitude, twoSignificantFigures } from "./format.ts";
export { type Base, oneThird, oneThirdByMethod, type OneThird, type OneThirdByMethod } from "./modifier.ts";
export { choosePeak, GUIDELINES_PEAKS, type Peak, type PeakChoice, peakOf, PEAKS } from "./peaks.ts";
export { type Band, bandInWords, ERROR_MARGIN, GPAI_THRESHOLD, SYSTEMIC_RISK_THRESHOLD, threshold } from "./threshold.ts";
