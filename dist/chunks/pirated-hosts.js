// src/law/pirated-sources.ts
const LIST_DATE = "2026-11-22";
const PILE_PAPER = {
	what: "The Pile: An 800GB Dataset of Diverse Text for Language Modeling, component table",
	url: "https://arxiv.org/abs/2101.00027",
	date: "2020-12-31"
};
const BOOKS3_CARD = {
	what: "dataset card: defunct due to reported copyright infringement",
	url: "https://huggingface.co/datasets/the_pile_books3",
	date: "2023-10"
};
const PARIS_2022 = {
	what: "Tribunal judiciaire de Paris, judgment of 20 October 2022, Elsevier and others v SFR and others",
	url: "https://www.legalis.net/?p=31018",
	date: "2022-10-20"
};
const BRUSSELS_2025 = {
	what: "report on the order of the Brussels business court of July 2025",
	url: "https://heise.de/-10507902",
	date: "2025-07"
};
const ROTTERDAM_2024 = {
	what: "report on the order of the Rotterdam court of March 2024",
	url: "https://allinfo.space/2024/03/27/dutch-providers-must-block-major-illegal-e-book-download-platforms/",
	date: "2024-03-27"
};
const REDPAJAMA_CARD = {
	what: "dataset card: the book configuration is defunct because of Books3",
	url: "https://huggingface.co/datasets/togethercomputer/RedPajama-Data-1T",
	date: "2024-05-06"
};
const PIRATED_SOURCES = [
	{
		id: "books3",
		name: "Books3",
		kind: "source",
		confidence: "high",
		names: [
			"books3",
			"books 3",
			"the pile books3",
			"pile books3"
		],
		hub: ["the_pile_books3", "defunct-datasets/the_pile_books3"],
		derivation: "about 196,640 books taken from the private tracker Bibliotik; taken offline by its host after a takedown notice",
		sources: [BOOKS3_CARD, {
			what: "report on the takedown",
			url: "https://gizmodo.com.au/2023/08/anti-piracy-group-takes-massive-ai-training-dataset-books3%e2%80%b2-offline/",
			date: "2023-08"
		}]
	},
	{
		id: "library-genesis",
		name: "Library Genesis (LibGen)",
		kind: "source",
		confidence: "high",
		names: [
			"libgen",
			"lib gen",
			"library genesis"
		],
		hosts: [
			"libgen",
			"gen.lib.rus.ec",
			"library.lol",
			"libgen.rs"
		],
		derivation: "unlicensed library of books and articles; blocking orders in several Member States",
		sources: [
			PARIS_2022,
			ROTTERDAM_2024,
			BRUSSELS_2025
		]
	},
	{
		id: "z-library",
		name: "Z-Library",
		kind: "source",
		confidence: "high",
		names: [
			"z library",
			"zlibrary",
			"z lib",
			"zlib books"
		],
		hosts: [
			"z-lib",
			"z-library",
			"zlibrary",
			"1lib",
			"singlelogin",
			"b-ok.cc",
			"b-ok.org"
		],
		derivation: "unlicensed library of books; blocking order in Belgium, domains seized in the United States in 2022",
		sources: [BRUSSELS_2025, {
			what: "report that names the seizure of 3 November 2022",
			url: "https://techhq.com/2023/09/can-libgen-shadow-library-survive-being-sued-by-textbook-publishers/",
			date: "2023-09-22"
		}]
	},
	{
		id: "sci-hub",
		name: "Sci-Hub",
		kind: "source",
		confidence: "high",
		names: ["sci hub", "scihub"],
		hosts: ["sci-hub", "scihub"],
		derivation: "unlicensed library of scientific articles; blocking orders in France since 2019",
		sources: [PARIS_2022]
	},
	{
		id: "annas-archive",
		name: "Anna's Archive",
		kind: "source",
		confidence: "high",
		names: [
			"anna s archive",
			"annas archive",
			"annasarchive"
		],
		hosts: ["annas-archive", "annas-blog"],
		derivation: "search engine and mirror of several unlicensed libraries; blocking orders in the Netherlands and Belgium",
		sources: [ROTTERDAM_2024, BRUSSELS_2025]
	},
	{
		id: "bibliotik",
		name: "Bibliotik",
		kind: "source",
		confidence: "high",
		names: ["bibliotik"],
		hosts: ["bibliotik.me"],
		derivation: "private BitTorrent tracker for books, the origin of Books3",
		sources: [BOOKS3_CARD, {
			what: "README of the dataset's own repository names the component Bibliotik",
			url: "https://github.com/EleutherAI/the-pile",
			date: "2020"
		}]
	},
	{
		id: "the-pile",
		name: "The Pile",
		kind: "may-contain",
		confidence: "high",
		names: ["the pile", "pile v1"],
		segments: [
			"pile",
			"the pile",
			"thepile",
			"pile train",
			"pile deduped",
			"pile deduplicated",
			"pile dedup",
			"pile 0.87",
			"pile text document",
			"pile 10k"
		],
		hub: [
			"eleutherai/pile",
			"eleutherai/the_pile",
			"eleutherai/the_pile_deduplicated",
			"eleutherai/pile-standard-pythia-preshuffled",
			"eleutherai/pile-deduped-pythia-preshuffled",
			"monology/pile",
			"neelnanda/pile-10k",
			"mit-han-lab/pile-val-backup"
		],
		hosts: ["pile.eleuther.ai"],
		derivation: "its first version has Books3 among 22 components (12 % by weight); later copies leave Books3 out",
		sources: [PILE_PAPER]
	},
	{
		id: "redpajama-1t-book",
		name: "RedPajama-Data-1T (book)",
		kind: "may-contain",
		confidence: "high",
		names: [
			"redpajama 1t",
			"redpajama data 1t",
			"redpajama v1"
		],
		segments: [
			"redpajama book",
			"redpajama books",
			"redpajamabook",
			"redpajama v1 book"
		],
		hub: ["togethercomputer/redpajama-data-1t"],
		derivation: "its book part was PG-19 and Books3; that part is no longer offered, older copies hold it",
		sources: [REDPAJAMA_CARD, {
			what: "data preparation README: PG-19 and Books3",
			url: "https://github.com/togethercomputer/RedPajama-Data/blob/rp_v1/data_prep/book/README.md",
			date: "2023-04"
		}]
	},
	{
		id: "slimpajama",
		name: "SlimPajama-627B",
		kind: "may-contain",
		confidence: "medium",
		names: ["slimpajama", "slim pajama"],
		hub: [
			"cerebras/slimpajama-627b",
			"dkyoon/slimpajama-6b",
			"mbzuai-llm/slimpajama-627b-dc"
		],
		derivation: "deduplicated RedPajama-Data-1T of June 2023, from before its book part was withdrawn",
		sources: [REDPAJAMA_CARD, {
			what: "dataset card: parts of RedPajama-Data-1T with shares, book among them",
			url: "https://huggingface.co/datasets/cerebras/SlimPajama-627B",
			date: "2023-06-09"
		}]
	}
];
const CLEARED_NAMES = [
	"pile uncopyrighted",
	"monology pile uncopyrighted",
	"the pile uncopyrighted",
	"pile no books3",
	"pile without books3",
	"pile minus books3",
	"common pile",
	"pile of law",
	"multi legal pile",
	"multilegalpile",
	"legal pile",
	"pile of law subset",
	"pile cc",
	"pile stackexchange",
	"redpajama data v2",
	"redpajama v2",
	"redpajama 2",
	"proof pile",
	"proof pile 2",
	"pile t5",
	"swallow pile",
	"code pile",
	"japanese pile",
	"pile arxiv",
	"pile freelaw",
	"pile github",
	"pile wikipedia",
	"pile pubmed",
	"pile uspto",
	"pile hackernews",
	"pile gutenberg",
	"pile dm mathematics"
];

// src/law/pirated-hosts.ts
function hasHost(entry, host) {
	return entry.hosts?.some((wanted) => hostMatches(host, wanted)) === true;
}
function hostMatches(host, wanted) {
	return wanted.includes(".") ? host === wanted || host.endsWith(`.${wanted}`) : host.split(".").slice(0, -1).some((label) => label === wanted || label.startsWith(`${wanted}-`) || label.startsWith(wanted) && /^[0-9]+$/u.test(label.slice(wanted.length)));
}

export { PIRATED_SOURCES as i, CLEARED_NAMES as n, LIST_DATE as r, hasHost as t };