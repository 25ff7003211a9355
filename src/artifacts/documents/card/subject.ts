/**
 * Which model a card is about, so that numbers of other models named in it are not taken for its own. Conservative: a sentence
 * that names another model gives nothing.
 */

/** Families of models that cards compare with, as they are written; longer names first. */
const FAMILIES = [
  "deepseek", "gpt-oss", "gpt", "claude", "gemini", "gemma", "codellama", "llama", "ministral", "codestral", "magistral", "mistral", "mixtral", "qwq", "qwen", "phi", "falcon", "bloomz", "bloom", "opt",
  "pythia", "olmoe", "olmo", "grok", "mpt", "palm", "chinchilla", "gopher", "smollm", "granite", "nemotron", "yi", "internlm", "baichuan", "chatglm", "glm", "kimi", "command-r",
  "command r", "starcoder", "vicuna", "alpaca", "flan-t5", "t5", "roberta", "bert", "dbrx", "minimax", "ernie", "hunyuan", "exaone", "apertus", "eurollm", "lucie", "salamandra", "teuken",
  "jamba", "mamba", "rwkv", "zephyr", "tulu", "amber", "stablelm", "gpt-neox", "gpt-j", "wizardlm", "hermes", "orca", "solar", "aya", "viking", "poro", "minerva", "croissantllm", "redpajama-incite", "moondream", "arctic",
] as const;

const ALTERNATIVES = FAMILIES.map((f) => f.replaceAll(/[-]/g, "[- ]?")).join("|");
/** A family at a word's beginning, with the version that follows it: "DeepSeek-V2.5", "Llama 3.1", "SmolLM3", "Qwen2.5 72B". */
const MENTION = new RegExp(`(?<![\\p{L}\\p{N}])(${ALTERNATIVES})(?![a-z]{2})[- ]{0,2}(v?\\d{1,2}(?:\\.\\d{1,2})?(?![\\d.]*[bmk](?![a-z]))|r\\d)?`, "giu");

interface ModelMention {
  readonly family: string;
  /** "3.1", "2"; "" where none is written. */
  readonly version: string;
}

/** Model families named in a text, at most 4,000 characters of it. */
export function modelMentions(text: string): readonly ModelMention[] {
  const out: ModelMention[] = [];
  for (const match of text.slice(0, 4000).matchAll(MENTION)) {
    const family = (match[1] ?? "").toLowerCase().replaceAll(/[- ]/g, "");
    // "phi", "opt" and "yi" are also letters and words: a version or a hyphen must follow.
    if ((family === "phi" || family === "opt" || family === "yi" || family === "palm" || family === "solar" || family === "orca" || family === "arctic" || family === "amber" || family === "aya" || family === "bloom") && match[2] === undefined && !/^[- ]\d/.test(text.slice(match.index + (match[1]?.length ?? 0), match.index + (match[1]?.length ?? 0) + 2)) && match[1] === match[1]?.toLowerCase()) continue;
    out.push({ family, version: (match[2] ?? "").toLowerCase().replace(/^v/, "") });
  }
  return out;
}

export interface Subject {
  readonly families: ReadonlySet<string>;
  readonly versions: ReadonlySet<string>;
}

/**
 * The families and versions that a card is about: those of its names (title, front matter, path); where these name none, the
 * family that the beginning of the body names most often.
 */
export function subjectOf(names: readonly string[], beginning: string): Subject {
  const own = names.flatMap((n) => modelMentions(n));
  if (own.length === 0) {
    const counts = new Map<string, number>();
    const all = modelMentions(beginning);
    for (const m of all) counts.set(m.family, (counts.get(m.family) ?? 0) + 1);
    const top = [...counts].sort((a, b) => b[1] - a[1])[0];
    if (top !== undefined && top[1] >= 2) {
      const versions = new Map<string, number>();
      for (const m of all) if (m.family === top[0] && m.version !== "") versions.set(m.version, (versions.get(m.version) ?? 0) + 1);
      const version = [...versions].sort((a, b) => b[1] - a[1])[0];
      own.push({ family: top[0], version: version?.[0] ?? "" });
    }
  }
  return { families: new Set(own.map((m) => m.family)), versions: new Set(own.map((m) => m.version).filter((v) => v !== "")) };
}

/** True where a text names a model that is not the subject: another family, or another version and not the own one. */
export function namesAnother(text: string, subject: Subject): boolean {
  const mentions = modelMentions(text);
  if (mentions.some((m) => !subject.families.has(m.family))) return true;
  if (subject.versions.size === 0) return false;
  const versions = mentions.map((m) => m.version).filter((v) => v !== "");
  return versions.length > 0 && !versions.some((v) => subject.versions.has(v));
}

const COMPARING = /\b(?:compar(?:ed|able|ing|ison)|outperform\w*|unlike|versus|vs|similar(?:ly)? to|ablations?|baselines?|other (?:open |language |large )*models?|prior work|previous(?:ly)? |predecessor|counterparts?|for example|e\.g|teacher|reward model|draft model|would (?:be|need|take)|up to date|per (?:second|batch|step|gpu per)|batch size|throughput|requests?|max_?(?:new_?)?tokens?|generat(?:es?|ing) up to)\b|(?<!more |less |fewer |greater |larger |rather )\bthan\b/i;

/** True where a sentence compares, so that its numbers may be another's. */
export function compares(text: string): boolean { return COMPARING.test(text.slice(0, 4000)); }

const ELSEWHERE = /\b(?:benchmarks?|evaluations?|results?|performance|comparisons?|leaderboards?|usage|quick ?start|getting started|how to|inference|deploy(?:ment|ing)?|serving|run(?:ning)? |runtime|install(?:ation)?|setup|examples?|citation|cite|acknowledge?ments?|changelog|news|updates?|related|contribut(?:ing|ors)|contact|faq|issues|client|prompt(?:ing|s)?|tokeni[sz](?:er|ation)|references?|contents|troubleshooting|recommend\w*|quanti[sz]\w*|ablations?|baselines?|continual pre-?training|reproduction)\b/i;
const COMPONENT = /\b(?:mtp|multi-token prediction|encoder|adapters?|lora|tokeni[sz]er|draft|reward model|guard|classifiers?|teacher|embedding)\b/i;

/** True under headings whose numbers are about something else than the model itself. */
export function elsewhere(headings: readonly string[]): boolean { return headings.some((h) => ELSEWHERE.test(h.slice(0, 200))); }
/** True under headings that describe a part of the model. */
export function component(headings: readonly string[]): boolean { return headings.some((h) => COMPONENT.test(h.slice(0, 200))); }
