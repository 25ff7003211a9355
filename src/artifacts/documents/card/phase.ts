/** Training phases as cards name them. */

const PHASES: readonly (readonly [RegExp, string])[] = [
  [/\bpost[- ]?train\w*|\b(?:after|following|beyond) (?:the )?pre-?train\w*/i, "post-training"],
  [/\b(?:supervised fine-?tun\w*|sft|instruction[- ]tun\w*|fine-?tun(?:ed|ing))\b/i, "fine-tuning"],
  [/\b(?:long[- ]context|context[- ](?:extension|extending))\b/i, "long-context"],
  [/\b(?:mid-?train\w*|anneal\w*|decay (?:stage|phase)|cool-?down)\b/i, "mid-training"],
  [/\b(?:continu(?:ed|al|ous) pre-?train\w*)\b/i, "continued pre-training"],
  [/\bstage[ -]?(\d)\b/i, "stage"],
  [/\bpre-?train\w*/i, "pre-training"],
  [/\b(?:rlhf|reinforcement learning|dpo|preference (?:tuning|optimi[sz]ation))\b/i, "alignment"],
];

/** The phase named nearest to the end of `before`, else first in `after`; undefined where none is. */
export function phaseNear(before: string, after = ""): string | undefined {
  let best: { name: string; index: number; length?: number } | undefined;
  for (const [pattern, name] of PHASES) {
    for (const match of before.slice(-160).matchAll(new RegExp(pattern.source, "gi"))) {
      const label = name === "stage" ? `stage ${match[1] ?? ""}` : name;
      const end = match.index + match[0].length;
      if (best === undefined || end > best.index || (end === best.index && match[0].length > (best.length ?? 0))) best = { name: label, index: end, length: match[0].length };
    }
  }
  if (best !== undefined) return best.name;
  for (const [pattern, name] of PHASES) {
    const match = pattern.exec(after.slice(0, 80));
    if (match !== null && (best === undefined || match.index < best.index)) best = { name: name === "stage" ? `stage ${match[1] ?? ""}` : name, index: match.index };
  }
  return best?.name;
}
