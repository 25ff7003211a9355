/**
 * Names of AI agents that robots.txt files address, with the role in which each is asked. Data with a date: names come and go.
 * A name that stands here is not thereby a signal; what a file says of it is.
 */

/** Date on which the list was last gone through. */
export const AS_OF = "2026-11-22";

/** ai.robots.txt, robots.json (MIT), 22 August 2026: operators, functions, and reports on whether robots.txt is respected. */
const LIST = "ai-robots-txt/ai.robots.txt@738c80d";

/**
 * `training`: collects training data. `control-token`: never fetches, steers the use of what another agent fetched. `retired`: no
 * longer sent, still in many files. `search`: feeds a search or answer index. `user-triggered`: fetches when a person asks.
 */
export const KNOWN_ROLES = ["training", "control-token", "retired", "search", "user-triggered", "other"] as const;
export type KnownRole = (typeof KNOWN_ROLES)[number];

export interface KnownAgent {
  readonly name: string;
  readonly operator?: string;
  readonly role: KnownRole;
  /** Of a control token: the agent that fetches. */
  readonly fetchedBy?: string;
  /** RFC 9309 §2.2.1: only letters, `_` and `-`. Others are cut by readers that take the leading letters (`AI2Bot` → `AI`). */
  readonly legalToken: boolean;
  /** The source reports that the agent does not keep to robots.txt, or that its operator says so. */
  readonly reportedToIgnoreRobots: boolean;
  readonly source: string;
}

type Row = readonly [name: string, operator: string | undefined];

const TRAINING: readonly Row[] = [
  ["GPTBot", "OpenAI"], ["ClaudeBot", "Anthropic"], ["CCBot", "Common Crawl Foundation"], ["Bytespider", "ByteDance"], ["TikTokSpider", "ByteDance"],
  ["Meta-ExternalAgent", "Meta"], ["FacebookBot", "Meta"], ["Amazonbot", "Amazon"], ["bedrockbot", "Amazon"],
  ["AI2Bot", "Allen Institute for AI"], ["Ai2Bot-Dolma", "Allen Institute for AI"], ["cohere-training-data-crawler", "Cohere"],
  ["DeepSeekBot", "DeepSeek"], ["PanguBot", "Huawei"], ["SBIntuitionsBot", "SB Intuitions"], ["omgili", "Webz.io"], ["omgilibot", "Webz.io"],
  ["Diffbot", "Diffbot"], ["img2dataset", undefined], ["LAIONDownloader", "LAION"], ["Timpibot", "Timpi"], ["ImagesiftBot", "ImageSift"],
  ["GoogleOther", "Google"], ["Google-CloudVertexBot", "Google"],
];
const RETIRED: readonly Row[] = [["anthropic-ai", "Anthropic"], ["Claude-Web", "Anthropic"], ["cohere-ai", "Cohere"]];
const SEARCH: readonly Row[] = [
  ["OAI-SearchBot", "OpenAI"], ["Claude-SearchBot", "Anthropic"], ["PerplexityBot", "Perplexity"], ["DuckAssistBot", "DuckDuckGo"],
  ["Amzn-SearchBot", "Amazon"], ["meta-webindexer", "Meta"], ["YouBot", "You.com"], ["PetalBot", "Huawei"], ["Channel3Bot", undefined], ["iaskspider/2.0", "iAsk"],
];
const USER_TRIGGERED: readonly Row[] = [
  ["ChatGPT-User", "OpenAI"], ["ChatGPT Agent", "OpenAI"], ["Claude-User", "Anthropic"], ["Perplexity-User", "Perplexity"], ["MistralAI-User", "Mistral AI"],
  ["MistralAI-User/1.0", "Mistral AI"], ["meta-externalfetcher", "Meta"], ["Amzn-User", "Amazon"], ["AI2Bot-DeepResearchEval", "Allen Institute for AI"],
];
/** Scrapers, data providers and assistants whose use of the copies is mixed or not stated. */
const OTHER: readonly Row[] = [
  ["bigsur.ai", "Big Sur AI"], ["Brightbot 1.0", "Bright Data"], ["Crawl4AI", undefined], ["Datenbank Crawler", "Datenbank"], ["Echobot Bot", "Echobox"],
  ["Kangaroo Bot", "Kangaroo LLM"], ["Linguee Bot", "Linguee"], ["netEstate Imprint Crawler", "netEstate"], ["panscient.com", "Panscient"],
  ["Poseidon Research Crawler", "Poseidon Research"], ["quillbot.com", "QuillBot"], ["Sidetrade indexer bot", "Sidetrade"], ["Terra Cotta", "Ceramic AI"],
];
const CONTROL_TOKENS = [["Google-Extended", "Google", "Googlebot"], ["Applebot-Extended", "Apple", "Applebot"]] as const;

const IGNORING = new Set(["Bytespider", "DeepSeekBot", "Perplexity-User", "LAIONDownloader", "meta-externalfetcher", "iaskspider/2.0", "Linguee Bot"]);

function agent(name: string, operator: string | undefined, role: KnownRole, fetchedBy?: string): KnownAgent {
  return {
    name, role, legalToken: /^[A-Za-z_-]+$/.test(name), reportedToIgnoreRobots: IGNORING.has(name), source: LIST,
    ...(operator === undefined ? {} : { operator }),
    ...(fetchedBy === undefined ? {} : { fetchedBy }),
  };
}

/** Every known agent, training agents first. */
export const AGENTS: readonly KnownAgent[] = [
  ...TRAINING.map(([name, operator]) => agent(name, operator, "training")),
  ...CONTROL_TOKENS.map(([name, operator, fetchedBy]) => agent(name, operator, "control-token", fetchedBy)),
  ...RETIRED.map(([name, operator]) => agent(name, operator, "retired")),
  ...SEARCH.map(([name, operator]) => agent(name, operator, "search")),
  ...USER_TRIGGERED.map(([name, operator]) => agent(name, operator, "user-triggered")),
  ...OTHER.map(([name, operator]) => agent(name, operator, "other")),
];

const BY_NAME: ReadonlyMap<string, KnownAgent> = new Map(AGENTS.map((known) => [known.name.toLowerCase(), known]));

/** Known agents of one role, in the order of the list. */
export function agentsByRole(role: KnownRole): readonly KnownAgent[] {
  return AGENTS.filter((known) => known.role === role);
}

/** A known agent by its whole name, whatever its case (RFC 9309 §2.2.1: tokens are case-insensitive); undefined where unknown. */
export function lookupAgent(name: string): KnownAgent | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}
