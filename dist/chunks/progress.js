// src/engine/progress.ts
const silent = () => void 0;

export { silent as t };