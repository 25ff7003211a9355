/** Told while slow work goes on; doors decide whether and how to show it. */
export type Progress = (step: string) => void;

export const silent: Progress = () => undefined;
