// src/optout/names/agents.ts
const LIST = "ai-robots-txt/ai.robots.txt@738c80d";
const TRAINING = [
	["GPTBot", "OpenAI"],
	["ClaudeBot", "Anthropic"],
	["CCBot", "Common Crawl Foundation"],
	["Bytespider", "ByteDance"],
	["TikTokSpider", "ByteDance"],
	["Meta-ExternalAgent", "Meta"],
	["FacebookBot", "Meta"],
	["Amazonbot", "Amazon"],
	["bedrockbot", "Amazon"],
	["AI2Bot", "Allen Institute for AI"],
	["Ai2Bot-Dolma", "Allen Institute for AI"],
	["cohere-training-data-crawler", "Cohere"],
	["DeepSeekBot", "DeepSeek"],
	["PanguBot", "Huawei"],
	["SBIntuitionsBot", "SB Intuitions"],
	["omgili", "Webz.io"],
	["omgilibot", "Webz.io"],
	["Diffbot", "Diffbot"],
	["img2dataset", void 0],
	["LAIONDownloader", "LAION"],
	["Timpibot", "Timpi"],
	["ImagesiftBot", "ImageSift"],
	["GoogleOther", "Google"],
	["Google-CloudVertexBot", "Google"]
];
const RETIRED = [
	["anthropic-ai", "Anthropic"],
	["Claude-Web", "Anthropic"],
	["cohere-ai", "Cohere"]
];
const SEARCH = [
	["OAI-SearchBot", "OpenAI"],
	["Claude-SearchBot", "Anthropic"],
	["PerplexityBot", "Perplexity"],
	["DuckAssistBot", "DuckDuckGo"],
	["Amzn-SearchBot", "Amazon"],
	["meta-webindexer", "Meta"],
	["YouBot", "You.com"],
	["PetalBot", "Huawei"],
	["Channel3Bot", void 0],
	["iaskspider/2.0", "iAsk"]
];
const USER_TRIGGERED = [
	["ChatGPT-User", "OpenAI"],
	["ChatGPT Agent", "OpenAI"],
	["Claude-User", "Anthropic"],
	["Perplexity-User", "Perplexity"],
	["MistralAI-User", "Mistral AI"],
	["MistralAI-User/1.0", "Mistral AI"],
	["meta-externalfetcher", "Meta"],
	["Amzn-User", "Amazon"],
	["AI2Bot-DeepResearchEval", "Allen Institute for AI"]
];
const OTHER = [
	["bigsur.ai", "Big Sur AI"],
	["Brightbot 1.0", "Bright Data"],
	["Crawl4AI", void 0],
	["Datenbank Crawler", "Datenbank"],
	["Echobot Bot", "Echobox"],
	["Kangaroo Bot", "Kangaroo LLM"],
	["Linguee Bot", "Linguee"],
	["netEstate Imprint Crawler", "netEstate"],
	["panscient.com", "Panscient"],
	["Poseidon Research Crawler", "Poseidon Research"],
	["quillbot.com", "QuillBot"],
	["Sidetrade indexer bot", "Sidetrade"],
	["Terra Cotta", "Ceramic AI"]
];
const CONTROL_TOKENS = [[
	"Google-Extended",
	"Google",
	"Googlebot"
], [
	"Applebot-Extended",
	"Apple",
	"Applebot"
]];
const IGNORING = /* @__PURE__ */ new Set([
	"Bytespider",
	"DeepSeekBot",
	"Perplexity-User",
	"LAIONDownloader",
	"meta-externalfetcher",
	"iaskspider/2.0",
	"Linguee Bot"
]);
function agent(name, operator, role, fetchedBy) {
	return {
		name,
		role,
		legalToken: /^[A-Za-z_-]+$/.test(name),
		reportedToIgnoreRobots: IGNORING.has(name),
		source: LIST,
		...operator === void 0 ? {} : { operator },
		...fetchedBy === void 0 ? {} : { fetchedBy }
	};
}
const AGENTS = [
	...TRAINING.map(([name, operator]) => agent(name, operator, "training")),
	...CONTROL_TOKENS.map(([name, operator, fetchedBy]) => agent(name, operator, "control-token", fetchedBy)),
	...RETIRED.map(([name, operator]) => agent(name, operator, "retired")),
	...SEARCH.map(([name, operator]) => agent(name, operator, "search")),
	...USER_TRIGGERED.map(([name, operator]) => agent(name, operator, "user-triggered")),
	...OTHER.map(([name, operator]) => agent(name, operator, "other"))
];
const BY_NAME = new Map(AGENTS.map((known) => [known.name.toLowerCase(), known]));
function agentsByRole(role) {
	return AGENTS.filter((known) => known.role === role);
}
function lookupAgent(name) {
	return BY_NAME.get(name.trim().toLowerCase());
}

// src/optout/names/token.ts
const MAX_LENGTH = 4096;
const GENERIC = /* @__PURE__ */ new Set([
	"mozilla",
	"applewebkit",
	"khtml",
	"gecko",
	"like",
	"compatible",
	"chrome",
	"chromium",
	"headlesschrome",
	"safari",
	"version",
	"mobile",
	"firefox",
	"edg",
	"edge",
	"opr",
	"opera",
	"presto",
	"trident",
	"msie",
	"rv",
	"windows",
	"linux",
	"android",
	"macintosh",
	"iphone",
	"ipad",
	"ubuntu",
	"fedora",
	"x11",
	"build",
	"u",
	"bot",
	"crawler",
	"spider",
	"www",
	"http",
	"https"
]);
function tokenOf(userAgent, declared) {
	const text = userAgent.slice(0, MAX_LENGTH);
	const exact = declared.find((name) => same(name, text.trim()));
	if (exact !== void 0) return exact;
	const products = productsOf(text);
	for (const product of products) {
		const name = declared.find((d) => same(d, product.whole)) ?? declared.find((d) => same(d, product.name));
		if (name !== void 0) return name;
	}
	const spaced = declared.find((name) => /\s/.test(name.trim()) && standsIn(text, name.trim()));
	if (spaced !== void 0) return spaced;
	for (const product of products) if (lookupAgent(product.name) !== void 0) return product.name;
	const named = products.filter((p) => !GENERIC.has(p.name.toLowerCase()) && /[A-Za-z]/.test(p.name));
	return (named.find((p) => !p.comment) ?? named.find((p) => p.whole.length > p.name.length))?.name;
}
function same(a, b) {
	return a.trim().toLowerCase() === b.toLowerCase();
}
function productsOf(text) {
	const products = [];
	let depth = 0;
	let start = -1;
	for (let i = 0; i <= text.length; i += 1) {
		const c = text[i] ?? " ";
		if (!" 	\r\n()<>[]{};,\"'".includes(c)) {
			if (start < 0) start = i;
			continue;
		}
		if (start >= 0) {
			const whole = text.slice(start, i);
			const end = whole.search(/[/:]/);
			const name = end < 0 ? whole : whole.slice(0, end);
			if (name !== "" && !name.startsWith("+") && !whole.includes("://") && !whole.includes("@") && !whole.startsWith("www.")) products.push({
				name,
				whole,
				comment: depth > 0
			});
			start = -1;
		}
		if (c === "(") depth += 1;
		if (c === ")" && depth > 0) depth -= 1;
	}
	return products;
}
function standsIn(text, name) {
	const low = text.toLowerCase();
	const wanted = name.toLowerCase();
	for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) if (!partOfName(low[at - 1]) && !partOfName(low[at + wanted.length])) return true;
	return false;
}
function partOfName(c) {
	return c !== void 0 && /[\w.-]/.test(c);
}

export { lookupAgent as i, AGENTS as n, agentsByRole as r, tokenOf as t };