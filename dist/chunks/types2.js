// src/optout/types.ts
const USES = [
	"tdm",
	"train",
	"train-generative",
	"ai-input",
	"search"
];
const MODES = ["rfc9309", "google"];

export { USES as n, MODES as t };