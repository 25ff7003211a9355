/** What goes into and comes out of a model, as far as its architecture class says so. */

import { get, type Mapping, mapping } from "./values.ts";

interface Modalities {
  readonly input?: readonly string[];
  readonly output?: readonly string[];
  /** `classifier` or `embedding` where the head generates nothing. */
  readonly head?: "classifier" | "embedding";
}

const CLASSIFIER = /For(?:SequenceClassification|TokenClassification|ImageClassification|AudioClassification|MultipleChoice|QuestionAnswering|ObjectDetection|RewardModel)$/;
const ENCODERS: ReadonlySet<string> = new Set(["BertModel", "RobertaModel", "XLMRobertaModel", "DistilBertModel", "MPNetModel", "NomicBertModel", "ModernBertModel", "CLIPModel", "SiglipModel", "T5EncoderModel"]);

/** Modalities from `architectures` and the sub-configs; only what the class name says, nothing guessed. */
export function modalities(architectures: readonly string[], config: Mapping): Modalities {
  const name = architectures[0] ?? "";
  if (CLASSIFIER.test(name)) return { head: "classifier" };
  if (ENCODERS.has(name)) return { head: "embedding" };
  const extra = subConfigs(config);
  if (/(?:ForCausalLM|LMHeadModel)$/.test(name)) return { input: [...extra, "text"].sort(), output: ["text"] };
  if (/ForSpeechSeq2Seq$|^WhisperForConditionalGeneration$/.test(name)) return { input: ["audio"], output: ["text"] };
  if (name.endsWith("ForConditionalGeneration") && extra.length > 0) return { input: [...extra, "text"].sort(), output: ["text"] };
  if (/^(?:T5|MT5|UMT5|Bart|MBart|Pegasus)ForConditionalGeneration$/.test(name)) return { input: ["text"], output: ["text"] };
  return {};
}

function subConfigs(config: Mapping): string[] {
  const found: string[] = [];
  const thinker = mapping(get(config, "thinker_config"));
  const has = (key: string): boolean => mapping(get(config, key)) !== undefined || mapping(get(thinker, key)) !== undefined;
  if (has("vision_config") || has("vision_encoder") || has("visual")) found.push("image");
  if (has("audio_config")) found.push("audio");
  return found;
}

/** Input modalities that a processor config proves: the kinds of processor it configures. */
export function processorInputs(config: Mapping): readonly string[] {
  const found = new Set<string>();
  if (get(config, "image_processor_type") !== undefined || get(config, "image_processor") !== undefined || get(config, "image_mean") !== undefined) found.add("image");
  if (get(config, "video_processor_type") !== undefined || get(config, "video_processor") !== undefined) found.add("video");
  const extractor = get(config, "feature_extractor_type");
  if (typeof extractor === "string") found.add(/Image|ViT|CLIP/.test(extractor) ? "image" : "audio");
  return [...found].sort();
}
