/** Model licences that no SPDX text covers, recognised by their own titles and phrases near the beginning of the file. */

export type LicenceCategory = "osi-like" | "use-restricted" | "non-commercial" | "custom" | "unknown";

interface NamedLicence {
  /** The identifier used on the Hugging Face Hub (`license` or `license_name`) where one is in use. */
  readonly id: string;
  readonly name: string;
  readonly category: LicenceCategory;
  /** Phrases in lower case; the first 4,000 folded characters must hold one of them. */
  readonly phrases: readonly string[];
}

const n = (id: string, name: string, category: LicenceCategory, ...phrases: string[]): NamedLicence => ({ id, name, category, phrases });

/** Longer, more specific titles first. */
export const NAMED: readonly NamedLicence[] = [
  n("llama4", "Llama 4 Community License", "use-restricted", "llama 4 community license agreement"),
  n("llama3.3", "Llama 3.3 Community License", "use-restricted", "llama 3.3 community license agreement"),
  n("llama3.2", "Llama 3.2 Community License", "use-restricted", "llama 3.2 community license agreement"),
  n("llama3.1", "Llama 3.1 Community License", "use-restricted", "llama 3.1 community license agreement"),
  n("llama3", "Meta Llama 3 Community License", "use-restricted", "meta llama 3 community license agreement", "llama 3 community license agreement"),
  n("llama2", "Llama 2 Community License", "use-restricted", "llama 2 community license agreement", "llama 2 community licensing agreement"),
  n("gemma", "Gemma Terms of Use", "use-restricted", "gemma terms of use"),
  n("health-ai-developer-foundations", "Health AI Developer Foundations terms", "use-restricted", "health ai developer foundations terms of use"),
  n("bigscience-bloom-rail-1.0", "BigScience RAIL License v1.0 (BLOOM)", "use-restricted", "bigscience rail license v1.0", "bigscience bloom rail 1.0", "bigscience responsible ai license", "bigscience rail license"),
  n("bigscience-openrail-m", "BigScience OpenRAIL-M", "use-restricted", "bigscience open rail-m", "bigscience openrail-m"),
  n("bigcode-openrail-m", "BigCode OpenRAIL-M", "use-restricted", "bigcode open rail-m", "bigcode openrail-m"),
  n("openrail++", "CreativeML Open RAIL++-M License", "use-restricted", "creativeml open rail++-m", "open rail++-m", "openrail++"),
  n("creativeml-openrail-m", "CreativeML Open RAIL-M", "use-restricted", "creativeml open rail-m", "creativeml openrail-m"),
  n("openrail", "OpenRAIL", "use-restricted", "open rail-m", "openrail-m", "open responsible ai license", "openrail"),
  n("deepseek-license-1.0", "DeepSeek License Agreement v1.0", "use-restricted", "deepseek license agreement"),
  n("databricks-open-model-license", "Databricks Open Model License", "use-restricted", "databricks open model license"),
  n("nvidia-nemotron-open-model-license", "NVIDIA Nemotron Open Model License", "custom", "nvidia nemotron open model license", "nemotron open model license"),
  n("nvidia-open-model-license", "NVIDIA Open Model License", "custom", "nvidia open model license"),
  n("mnpl", "Mistral AI Non-Production License", "non-commercial", "mistral ai non-production license"),
  n("mrl", "Mistral AI Research License", "non-commercial", "mistral ai research license"),
  n("qwen-research", "Qwen Research License", "non-commercial", "qwen research license agreement"),
  n("qwen", "Qwen License", "use-restricted", "qwen license agreement"),
  n("tongyi-qianwen-research", "Tongyi Qianwen Research License", "non-commercial", "tongyi qianwen research license"),
  n("tongyi-qianwen", "Tongyi Qianwen License", "use-restricted", "tongyi qianwen license agreement"),
  n("falcon-180b-license", "Falcon 180B TII License", "use-restricted", "falcon 180b tii license"),
  n("falcon-llm-license", "TII Falcon License", "use-restricted", "tii falcon license", "falcon llm license", "falcon 2 11b tii license", "tii falcon-llm license", "tii falcon llm license"),
  n("hunyuan-community", "Tencent Hunyuan Community License", "use-restricted", "tencent hunyuan community license", "hunyuan community license agreement"),
  n("yi-license", "Yi Series Models License", "custom", "yi series models community license", "yi series models license agreement"),
  n("exaone", "EXAONE AI Model License", "non-commercial", "exaone ai model license agreement"),
  n("grok2-community", "Grok 2 Community License", "use-restricted", "grok 2 community license"),
  n("apple-amlr", "Apple Machine Learning Research Model License", "non-commercial", "apple machine learning research model license"),
  n("apple-ascl", "Apple Sample Code License", "custom", "apple sample code license"),
  n("fair-noncommercial-research-license", "FAIR Noncommercial Research License", "non-commercial", "fair noncommercial research license", "fair non-commercial research license"),
  n("intel-research", "Intel Research Use License", "non-commercial", "intel research use license"),
  n("deepfloyd-if-license", "DeepFloyd IF License", "non-commercial", "deepfloyd if license"),
  n("stabilityai-nc-research-community", "Stability AI Non-Commercial Research Community License", "non-commercial", "stability ai non-commercial research community license"),
  n("stabilityai-community", "Stability AI Community License", "use-restricted", "stability ai community license"),
  n("baichuan-community", "Baichuan Community License", "use-restricted", "baichuan 2 community license", "community license for baichuan", "baichuan2 community license"),
  n("glm-license", "ChatGLM / GLM License", "use-restricted", "the chatglm", "the glm-130b license", "the glm-4-9b license", "the cogvlm license"),
  n("minimax-model-license", "MiniMax Model License", "use-restricted", "minimax model license"),
  n("jamba-open-model-license", "Jamba Open Model License", "use-restricted", "jamba open model license"),
  n("lfm1.0", "LFM Open License v1.0", "use-restricted", "lfm open license"),
  n("ai2-impact", "AI2 ImpACT License", "use-restricted", "ai2 impact license"),
  n("microsoft-research", "Microsoft Research License", "non-commercial", "microsoft research license terms", "msr license terms"),
  n("openmdw-1.1", "OpenMDW License Agreement v1.1", "osi-like", "openmdw license agreement, version 1.1", "openmdw-1.1"),
  n("LicenseRef-modified-MIT", "Modified MIT License", "custom", "modified mit license"),
];

/** The named licence whose phrase stands earliest in folded lower-case text, with its position; longer phrases win at the same place. */
export function namedLicence(folded: string): { readonly licence: NamedLicence; readonly index: number } | undefined {
  const head = folded.slice(0, 4000);
  let best: { licence: NamedLicence; index: number; length: number } | undefined;
  for (const licence of NAMED) {
    for (const phrase of licence.phrases) {
      const index = head.indexOf(phrase);
      if (index < 0) continue;
      // "mistral ai research license" inside a longer title of the same start must not be beaten by a shorter phrase.
      const earlier = best === undefined || index + phrase.length < best.index || (index < best.index + best.length && phrase.length > best.length && index <= best.index);
      if (best === undefined || earlier) best = { licence, index, length: phrase.length };
    }
  }
  return best === undefined ? undefined : { licence: best.licence, index: best.index };
}
