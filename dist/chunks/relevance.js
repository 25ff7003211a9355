// src/artifacts/relevance.ts
const WEIGHTS = /\.(?:safetensors|gguf|ggml|bin|pt|pth|ckpt|pb|h5|hdf5|keras|tflite|msgpack|npz|mlmodel|onnx|onnx_data|onnx\.data|engine|plan|trt|rknn|rkllm|xml|distcp|nemo|pdparams|pdiparams|params|llamafile|index|mar|tar|dvc)$/;
const DATA = /\.(?:json|jsonld|jsonl|ya?ml|toml|csv|tsv|parquet|spdx|cfg|ini)$/;
const TOOLING = /(?:^|\/)(?:package(?:-lock)?\.json|tsconfig[^/]*\.json|jsconfig\.json|pyproject\.toml|cargo\.toml|composer\.json|deno\.jsonc?|biome\.json|renovate\.json|mkdocs\.ya?ml|docker-compose[^/]*\.ya?ml|pnpm-[^/]*\.yaml|environment\.ya?ml|codecov\.ya?ml|\.[^/]+)$/;
const TOOL_FOLDERS = /(?:^|\/)(?:node_modules|\.git|\.vscode|\.idea|\.devcontainer|\.circleci|__pycache__)\//;
const DOCUMENTS = /(?:^|\/)(?:readme|notice|copying|licen[cs]e|patents|model[_-]?card|modelcard|card)[^/]*$|(?:^|\/)licenses\//;
const NAMED = /(?:licen[cs]e|model[_-]?card|[_-]card\b|data[_-]?card|polic(?:y|ies)|acceptable|prohibited|usage|aup|terms|summary|copyright|opt[_ -]?out|transparen|compliance|disclos|legal|complain|rights|gpai|ai[_ -]?act|art(?:icle)?[_ -]?53|code[_ -]?of[_ -]?practice|documentation|crawl|infring|exclusion|blocklist|croissant|provenance|(?:^|[/_.-])(?:data)?mix(?:es|ture|tures)?(?=[/_.-]|\d)|[_-]mix|blend|ratios?|dolma|dolmino|olmo|data[_-]?sources?|shard|sha256|md5|checksum|hash|robots)/;
const TEXT = /\.(?:txt|html?|text|sums?|md5|sha\d{1,3}|lst)$|(?:^|\/)[^./]+$/;
const EVIDENCE = /\.(?:ndjson|cdxj?|warc)$|\.(?:jsonl?|ndjson|csv|tsv|txt|cdxj?|warc|parquet)\.(?:gz|zst|zstd)$/;
const PROSE = /\.(?:md|markdown|mdx|rst|pdf|docx?|odt)$/;
const SCRIPT = /\.(?:sh|bash|slurm|sbatch)$/;
const LAUNCH = /train|megatron|launch|slurm|job|sft|finetune|nemo/;
const CRAWLER = /(?:^|[/_.-])(?:crawl(?:er|ers|ing|s)?|spiders?|scrap(?:y|er|ers|ing)|nutch|heritrix|browsertrix)(?=[/_.-])/;
const CRAWLER_FORMAT = /\.(?:py|cxml|conf|properties|xml|json|ya?ml|toml|cfg|ini)$/;
const CRAWL_OUTPUT = /data|dump|manifest|output|result|shard|snapshot|stats|urls|warc|index|log/;
const CHECKPOINT = /(?:^|\/)(?:mlmodel|_metadata|_checkpoint_metadata|manifest\.ocdbt|latest_checkpointed_iteration\.txt|dvc\.lock|\.metadata|saved_model\.pb|\.gitattributes|\.lfsconfig)$|(?:^|\/)(?:global_step\d+|iter_\d+)\/|\.data-\d{5}-of-\d{5}$/;
function isCrawlerPath(path) {
	const name = path.toLowerCase();
	if (name.endsWith("/settings.py") || name === "settings.py") return true;
	return CRAWLER_FORMAT.test(name) && CRAWLER.test(name) && !CRAWL_OUTPUT.test(name.slice(name.lastIndexOf("/") + 1));
}
function isRelevantPath(path) {
	const name = path.toLowerCase();
	if (name.startsWith(".gpai/") || name.includes("/.gpai/")) return true;
	if (TOOL_FOLDERS.test(name)) return false;
	if (WEIGHTS.test(name) || CHECKPOINT.test(name)) return true;
	if (name.startsWith(".github/")) return name.startsWith(".github/issue_template") || name === ".github/codeowners";
	if (DOCUMENTS.test(name) || PROSE.test(name)) return true;
	if (EVIDENCE.test(name) || isCrawlerPath(name)) return true;
	if (DATA.test(name)) return !TOOLING.test(name);
	return TEXT.test(name) && NAMED.test(name) || SCRIPT.test(name) && LAUNCH.test(name);
}

export { isRelevantPath as n, isCrawlerPath as t };