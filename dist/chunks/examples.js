// src/law/generated/examples.ts
const EXAMPLES = [
	{
		ids: [
			"T-1",
			"T-1.1.a",
			"AIA-53.1.a",
			"G-lifecycle-duties"
		],
		file: ".gpai/model.yaml",
		text: "model: { id: nordlys-7b, name: nordlys-7b, versions: [\"1.0\", \"1.1\"] }\nrole: provider\ndates: { released: 2026-03-17, eu_market: 2026-03-17 }\ndocuments:\n  model_documentation: .gpai/documentation.yaml\n"
	},
	{
		ids: ["T-1.1.c"],
		file: ".gpai/documentation.yaml",
		text: "MDF-HDR-1: 2026-09-14\nMDF-HDR-2: \"1.3\"\nMDF-GEN-2: nordlys-7b (versions 1.0, 1.1)\n"
	},
	{
		ids: ["T-1.1.d", "T-1.3.b"],
		file: ".gpai/documentation.yaml",
		text: "earlier_versions:\n  - { version: \"1.2\", date: 2026-06-02, ref: docs-v1.2 }\n  - { version: \"1.1\", date: 2026-03-17, path: docs/archive/documentation-1.1.yaml }\n"
	},
	{
		ids: ["T-1.2.a"],
		file: ".gpai/model.yaml",
		text: "provider:\n  name: Nordlys AI ApS\n  contact: https://nordlys.example/model-documentation\n"
	},
	{
		ids: ["T-1.2.b", "AIA-91"],
		file: ".gpai/registers/authority-requests.csv",
		text: "id,received,due,answered,closed,outcome,subject\nAR-2026-01,2026-09-03,2026-10-01,2026-09-24,2026-09-24,answered,Art. 91 request: training data section\n"
	},
	{
		ids: ["T-1.2.c", "AIA-53.1.b"],
		file: ".gpai/model.yaml",
		text: "documents:\n  downstream_documentation: docs/for-integrators.md\n"
	},
	{
		ids: ["T-1.2.d", "T-1.2.e"],
		file: ".gpai/registers/downstream-requests.csv",
		text: "id,received,answered,outcome,exception,model,subject\nDR-2026-07,2026-10-05,2026-10-12,answered,,nordlys-7b,known limits of the model on Danish legal text\nDR-2026-08,2026-11-16,,,,nordlys-7b,evaluation results per language\n"
	},
	{
		ids: ["T-1.2.f"],
		file: ".gpai/model.yaml",
		text: "documents:\n  model_documentation: docs/model-documentation.md\n"
	},
	{
		ids: ["T-1.3.a"],
		file: ".gpai/model.yaml",
		text: "reviewed: { by: documentation lead, on: 2026-09-14 }\n"
	},
	{
		ids: ["T-1.3.c"],
		file: ".gpai/model.yaml",
		text: "weights:\n  - path: weights/*.safetensors\n    files:\n      weights/model-00001-of-00003.safetensors: 1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014\n"
	},
	{
		ids: ["T-1.3.d"],
		file: ".gpai/documentation.yaml",
		text: "# Follows the official Model Documentation Form of 10 July 2025; file digests by SHA-256 (FIPS 180-4).\nMDF-HDR-2: \"1.3\"\n"
	},
	{
		ids: ["MDF-HDR-1"],
		file: ".gpai/documentation.yaml",
		text: "MDF-HDR-1: 2026-09-14\n"
	},
	{
		ids: ["MDF-HDR-2"],
		file: ".gpai/documentation.yaml",
		text: "MDF-HDR-2: \"1.3\"\n"
	},
	{
		ids: ["MDF-GEN-1"],
		file: ".gpai/documentation.yaml",
		text: "MDF-GEN-1: Nordlys AI ApS\n"
	},
	{
		ids: ["MDF-GEN-2"],
		file: ".gpai/documentation.yaml",
		text: "MDF-GEN-2:\n  name: nordlys-7b\n  collection: Nordlys\n  versions: [\"1.0\", \"1.1\"]\n"
	},
	{
		ids: ["MDF-GEN-3"],
		file: ".gpai/documentation.yaml",
		text: "MDF-GEN-3: SHA-256 of every weight file in weights/SHA256SUMS, signed with the release key of 2026\n"
	},
	{
		ids: [
			"MDF-GEN-4",
			"AIA-XI.1.1.c",
			"AIA-XII.1.c"
		],
		file: ".gpai/documentation.yaml",
		text: "MDF-GEN-4: 2026-03-17\n"
	},
	{
		ids: ["MDF-GEN-5"],
		file: ".gpai/documentation.yaml",
		text: "MDF-GEN-5: 2026-03-17\n"
	},
	{
		ids: ["MDF-GEN-6"],
		file: ".gpai/documentation.yaml",
		text: "MDF-GEN-6: N/A   # trained from scratch; for a derivative: the names and versions of its base models\n"
	},
	{
		ids: [
			"MDF-PRP-1",
			"AIA-XI.1.1.d",
			"AIA-XII.1.f"
		],
		file: ".gpai/documentation.yaml",
		text: "MDF-PRP-1: Decoder-only transformer, 32 layers, grouped-query attention, SwiGLU, rotary position embeddings, 32,768 token context\n"
	},
	{
		ids: ["MDF-PRP-2"],
		file: ".gpai/documentation.yaml",
		text: "MDF-PRP-2: >-\n  32 layers, hidden size 4,096, 32 query and 8 key-value heads, vocabulary of 65,536 tokens trained on Nordic languages and\n  English. Grouped-query attention was chosen for inference memory; the depth follows our 1B and 3B scaling runs.\n"
	},
	{
		ids: [
			"MDF-PRP-3",
			"AIA-XI.1.1.e",
			"AIA-XII.1.g"
		],
		file: ".gpai/documentation.yaml",
		text: "MDF-PRP-3: [Text]\n"
	},
	{
		ids: ["MDF-PRP-4", "AIA-XII.2.b"],
		file: ".gpai/documentation.yaml",
		text: "MDF-PRP-4: { Text: 32768 tokens }\n"
	},
	{
		ids: ["MDF-PRP-5"],
		file: ".gpai/documentation.yaml",
		text: "MDF-PRP-5: [Text]\n"
	},
	{
		ids: ["MDF-PRP-6"],
		file: ".gpai/documentation.yaml",
		text: "MDF-PRP-6: { Text: 8192 tokens }\n"
	},
	{
		ids: ["MDF-PRP-7"],
		file: ".gpai/documentation.yaml",
		text: "MDF-PRP-7: 7240000000\n"
	},
	{
		ids: ["MDF-PRP-8"],
		file: ".gpai/documentation.yaml",
		text: "MDF-PRP-8: 5B-15B\n"
	},
	{
		ids: ["MDF-DIS-1"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DIS-1:\n  - { channel: Hugging Face, link: \"https://huggingface.co/nordlys-example/nordlys-7b\", access: weights }\n  - { channel: Nordlys API, link: \"https://api.nordlys.example\", access: black box }\n"
	},
	{
		ids: ["MDF-DIS-2"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DIS-2: [Download of the weights from Hugging Face, Nordlys API]\n"
	},
	{
		ids: [
			"MDF-DIS-3",
			"AIA-XI.1.1.f",
			"AIA-XII.1.h"
		],
		file: ".gpai/documentation.yaml",
		text: "MDF-DIS-3: https://nordlys.example/licence-1.0\n"
	},
	{
		ids: ["MDF-DIS-4"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DIS-4: less permissive with use restrictions\n"
	},
	{
		ids: ["MDF-DIS-5"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DIS-5:\n  - { asset: inference code, link: \"https://git.nordlys.example/inference\", licence: Apache-2.0 }\n  - { asset: evaluation code, link: \"https://git.nordlys.example/evaluation\", licence: Apache-2.0 }\n"
	},
	{
		ids: [
			"MDF-USE-1",
			"AIA-XI.1.1.b",
			"AIA-XII.1.b"
		],
		file: ".gpai/documentation.yaml",
		text: "MDF-USE-1: USE_POLICY.md\n"
	},
	{
		ids: [
			"MDF-USE-2",
			"AIA-XI.1.1.a",
			"AIA-XII.1.a"
		],
		file: ".gpai/documentation.yaml",
		text: "MDF-USE-2: >-\n  Drafting, summarising, translating and answering questions in the Nordic languages and English, as a component of assistants\n  that a person supervises. Not meant for medical diagnosis or for decisions about single people.\n"
	},
	{
		ids: ["MDF-USE-3"],
		file: ".gpai/documentation.yaml",
		text: "MDF-USE-3: Chat assistants, document search, translation tools; should not be built into biometric identification or credit scoring\n"
	},
	{
		ids: [
			"MDF-USE-4",
			"AIA-XI.1.2.a",
			"AIA-XII.2.a"
		],
		file: ".gpai/documentation.yaml",
		text: "MDF-USE-4: Load with transformers or vLLM; chat template in tokenizer_config.json; integration guide in docs/for-integrators.md\n"
	},
	{
		ids: ["MDF-USE-5", "AIA-XII.1.d"],
		file: ".gpai/documentation.yaml",
		text: "MDF-USE-5: One GPU with 24 GB of memory in bfloat16, or 8 GB in 4-bit quantisation\n"
	},
	{
		ids: ["MDF-USE-6", "AIA-XII.1.e"],
		file: ".gpai/documentation.yaml",
		text: "MDF-USE-6: transformers 4.56 or later, or vLLM 0.10 or later\n"
	},
	{
		ids: ["MDF-TRN-1", "AIA-XI.1.2.b"],
		file: ".gpai/documentation.yaml",
		text: "MDF-TRN-1: >-\n  Pre-training on 3.9T tokens with AdamW and a warm-up, stable, decay schedule; annealing on 0.2T tokens of higher quality;\n  supervised fine-tuning on 1.1M dialogues; direct preference optimisation on 180k pairs. Optimised for next-token loss, then\n  for preference margin. Long-context extension in the annealing stage.\n"
	},
	{
		ids: ["MDF-TRN-2"],
		file: ".gpai/documentation.yaml",
		text: "MDF-TRN-2: The share of Nordic text was raised to 22 % after ablations at 1B parameters showed no loss in English above that share\n"
	},
	{
		ids: ["MDF-DAT-1"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-1: [Text]\n"
	},
	{
		ids: ["MDF-DAT-2"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-2:\n  - Web crawling\n  - Private non-publicly available datasets obtained from third parties\n  - Publicly available datasets\n  - Synthetic data that is not publicly accessible (when created directly by or on behalf of the provider)\n"
	},
	{
		ids: [
			"MDF-DAT-3",
			"AIA-XI.1.2.c",
			"AIA-XII.2.c"
		],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-3: >-\n  Public datasets were chosen by language and licence from the hub pages listed in .gpai/training-data.csv. Our crawler collected\n  Nordic news and government sites from 2025-02 to 2025-07. Two newspaper archives were licensed by contract of 2024-11. Preference\n  pairs were annotated by 14 people employed by us.\n"
	},
	{
		ids: ["MDF-DAT-4"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-4: { training: 4e12 tokens, testing: 3e8 tokens, validation: 2e8 tokens }\n"
	},
	{
		ids: ["MDF-DAT-5"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-5: { training: 4.1e12 tokens, testing: 2.8e8 tokens, validation: 2.1e8 tokens }\n"
	},
	{
		ids: ["MDF-DAT-6"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-6: Text in English (71 %), Danish, Norwegian, Swedish, Finnish and Icelandic (22 % together), code (7 %); news, web, books, government, encyclopaedias\n"
	},
	{
		ids: ["MDF-DAT-7"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-7: Language identification, MinHash deduplication per snapshot, removal of boilerplate, quality classifier, removal of e-mail addresses and phone numbers by pattern\n"
	},
	{
		ids: ["MDF-DAT-8"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-8: Domain blocklist of 2025-06, CSAM hash matching by a hotline partner, toxicity classifier, pattern search for national identity numbers\n"
	},
	{
		ids: ["MDF-DAT-9"],
		file: ".gpai/documentation.yaml",
		text: "MDF-DAT-9: Counts of gendered occupations and of place names per language compared with census shares; results in docs/bias-report-2026-02.md\n"
	},
	{
		ids: ["MDF-CMP-1"],
		file: ".gpai/documentation.yaml",
		text: "MDF-CMP-1: { range: less than 1 month, measured: pre-training and annealing }\n"
	},
	{
		ids: ["MDF-CMP-2"],
		file: ".gpai/documentation.yaml",
		text: "MDF-CMP-2: { wall_clock_days: 20, hardware_days: 5200, hardware: NVIDIA H100 SXM }\n"
	},
	{
		ids: ["MDF-CMP-3"],
		file: ".gpai/documentation.yaml",
		text: "MDF-CMP-3: 1e23\n"
	},
	{
		ids: ["MDF-CMP-4", "AIA-XI.1.2.d"],
		file: ".gpai/documentation.yaml",
		text: "MDF-CMP-4: 1.8e23\n"
	},
	{
		ids: ["MDF-CMP-5"],
		file: ".gpai/documentation.yaml",
		text: "MDF-CMP-5: 6 x 7.24e9 parameters x 4.1e12 tokens = 1.78e23; checked against 125,000 H100 hours at 40 % utilisation\n"
	},
	{
		ids: ["MDF-ENG-1", "AIA-XI.1.2.e"],
		file: ".gpai/documentation.yaml",
		text: "MDF-ENG-1: 105\n"
	},
	{
		ids: ["MDF-ENG-2"],
		file: ".gpai/documentation.yaml",
		text: "MDF-ENG-2: 125,000 GPU hours x 0.7 kW x PUE 1.2, from the meters of the data centre for the weeks of the run\n"
	},
	{
		ids: ["G-faq-energy"],
		file: ".gpai/documentation.yaml",
		text: "MDF-ENG-1: N/A\nMDF-ENG-2: \"Not possible to estimate: the cloud provider withholds the power draw of the nodes and the PUE of the site (asked on 2026-05-11)\"\n"
	},
	{
		ids: ["MDF-ENG-3"],
		file: ".gpai/documentation.yaml",
		text: "MDF-ENG-3: 1.5e13\n"
	},
	{
		ids: ["MDF-ENG-4"],
		file: ".gpai/documentation.yaml",
		text: "MDF-ENG-4: Generating 1,000 tokens after a prompt of 24 tokens, batch size 1, on one NVIDIA H100 SXM in bfloat16\n"
	},
	{
		ids: [
			"C-1.(1)",
			"C-1.1.1.i",
			"C-1.1.1.ii",
			"AIA-53.1.c"
		],
		file: ".gpai/copyright.yaml",
		text: "policy: docs/copyright-policy.md   # one document, version 2.0 of 2026-05-20, covers every Nordlys model\n"
	},
	{
		ids: ["C-1.(2)"],
		file: ".gpai/copyright.yaml",
		text: "policy:\n  held_by: General Counsel, Nordlys AI ApS\n  digest: sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae\n  version: \"2.0, with the review of Danish and Swedish law in annex A\"\n  date: 2026-05-20\n"
	},
	{
		ids: ["C-1.1.1.iii"],
		file: ".gpai/copyright.yaml",
		text: "responsible: Head of Data (implements), General Counsel (oversees)\n"
	},
	{
		ids: ["C-1.1.2"],
		file: ".gpai/copyright.yaml",
		text: "policy_summary: https://nordlys.example/copyright\n"
	},
	{
		ids: ["C-1.2.1.a"],
		file: ".gpai/copyright.yaml",
		text: "access_controls: No log-in, paywall or captcha is passed; answers 401, 402, 403 and 429 end the visit to a host for 30 days\n"
	},
	{
		ids: ["C-1.2.1.b"],
		file: ".gpai/copyright.yaml",
		text: "exclusion_list:\n  path: .gpai/optout/excluded-sites-2025-01.txt\n  date: 2025-01-27\n  sha256: fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9\n  lists:\n    - { name: Danish Rights Alliance blocking decisions, url: \"https://rettighedsalliancen.example/blocked\", date: 2025-01-20 }\n"
	},
	{
		ids: ["C-1.3.1.a"],
		file: ".gpai/copyright.yaml",
		text: "crawlers:\n  - { name: NordlysBot, agents: [NordlysBot], robots: true, from: 2025-02-01, to: 2025-07-31 }\nsnapshots:\n  - { protocol: robots.txt, path: .gpai/optout/robots-2025-02.jsonl, date_from: 2025-02-01, date_to: 2025-07-31, user_agents: [NordlysBot] }\nmanifests:\n  - { path: .gpai/optout/crawl-2025-02.jsonl.gz, agent: NordlysBot, from: 2025-02-01, to: 2025-07-31 }\n"
	},
	{
		ids: ["C-1.3.1.b"],
		file: ".gpai/copyright.yaml",
		text: "protocols:\n  - robots.txt\n  - { name: TDMRep, since: 2025-02-01, how: \"header, meta tag and /.well-known/tdmrep.json read on each visit\" }\n"
	},
	{
		ids: ["C-1.3.3"],
		file: ".gpai/copyright.yaml",
		text: "protocols:\n  - { name: AIPREF, since: 2026-04-01, how: \"draft read and logged; takes part in the IETF working group\" }\n"
	},
	{
		ids: ["C-1.3.4.i"],
		file: ".gpai/copyright.yaml",
		text: "crawler_information: https://nordlys.example/nordlysbot\n"
	},
	{
		ids: ["C-1.3.4.ii"],
		file: ".gpai/copyright.yaml",
		text: "change_notice: https://nordlys.example/nordlysbot/feed.xml\n"
	},
	{
		ids: ["C-1.3.5"],
		file: ".gpai/copyright.yaml",
		text: "crawlers:\n  - { name: NordlysSearch, agents: [NordlysSearch], purpose: \"search index only: an opt-out from training leaves the index as it is\" }\n"
	},
	{
		ids: ["C-1.4.1.a"],
		file: ".gpai/copyright.yaml",
		text: "output_safeguards:\n  description: Deduplication of training text, memorisation test on 10,000 passages, output filter for passages of more than 50 words\n  evaluation: docs/memorisation-report-1.1.md\n  model_version: \"1.1\"\n  date: 2026-03-10\n"
	},
	{
		ids: ["C-1.4.1.b.i"],
		file: ".gpai/copyright.yaml",
		text: "infringing_use: { terms: \"USE_POLICY.md#4-copyright\" }\n"
	},
	{
		ids: ["C-1.4.1.b.ii"],
		file: ".gpai/copyright.yaml",
		text: "infringing_use: { notice: \"README.md#copyright-infringing-uses\" }\n"
	},
	{
		ids: ["C-1.5.1"],
		file: ".gpai/copyright.yaml",
		text: "contact: copyright@nordlys.example\n"
	},
	{
		ids: ["C-1.5.2.i"],
		file: ".gpai/copyright.yaml",
		text: "complaint_channel: https://nordlys.example/copyright/complaint\n"
	},
	{
		ids: ["C-1.5.2.ii"],
		file: ".gpai/copyright.yaml",
		text: "complaint_information: README.md#copyright-complaints\n"
	},
	{
		ids: ["C-1.5.2.iii"],
		file: ".gpai/registers/complaints.csv",
		text: "id,received,acknowledged,answered,closed,outcome,model\nCC-2026-03,2026-09-08,2026-09-10,2026-09-29,2026-09-29,upheld: source removed from the next version,nordlys-7b\n"
	},
	{
		ids: [
			"PST-R.duty",
			"PST-R.open-source",
			"PST-R.publish.when",
			"PST-R.publish.where",
			"AIA-53.1.d"
		],
		file: ".gpai/summary.yaml",
		text: "PST-0.1: \"1.1\"\nPST-0.2: 2026-03-17\npublished:\n  - { url: \"https://nordlys.example/training-summary/nordlys-7b\", date: 2026-03-17, channel: website }\n"
	},
	{
		ids: ["PST-R.publish.channels"],
		file: ".gpai/summary.yaml",
		text: "published:\n  - { url: \"https://nordlys.example/training-summary/nordlys-7b\", date: 2026-03-17, channel: website }\n  - { url: \"https://huggingface.co/nordlys-example/nordlys-7b\", date: 2026-03-17, channel: model card }\n"
	},
	{
		ids: [
			"PST-R.stages",
			"PST-R.dataset",
			"PST-R.one-category"
		],
		file: ".gpai/training-data.csv",
		text: "id,name,category,modality,licence,size,unit,stage\nfineweb-edu,HuggingFaceFW/fineweb-edu,public,text,ODC-By-1.0,2900000000000,tokens,pre-training\nprefs-2026,Nordlys preference pairs,other,text,proprietary,180000,pairs,preference optimisation\n"
	},
	{
		ids: ["PST-R.synthetic"],
		file: ".gpai/training-data.csv",
		text: "id,name,category,modality,size,unit,stage,generator\ndialogues-2026,Nordlys synthetic dialogues,synthetic,text,200000000000,tokens,annealing,nordlys-34b (not released)\n"
	},
	{
		ids: ["PST-R.large"],
		file: ".gpai/summary.yaml",
		text: "size_units: { Text: tokens }\nPST-2.1.3:\n  - { name: FineWeb-Edu, link: \"https://huggingface.co/datasets/HuggingFaceFW/fineweb-edu\", part: \"English, snapshots 2023-06 to 2024-51\" }\n"
	},
	{
		ids: ["PST-R.domains", "PST-2.3.8"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.8: https://nordlys.example/training-summary/domains-top-10-percent.csv\n"
	},
	{
		ids: ["PST-R.domains.sme"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.8: https://nordlys.example/training-summary/domains-top-1000.csv\n"
	},
	{
		ids: [
			"PST-R.modifier",
			"PST-1.2.2",
			"G-modifier-scope"
		],
		file: ".gpai/summary.yaml",
		text: "PST-1.2.2:\n  - { name: mistralai/Mistral-7B-v0.3, summary: not available on 2026-03-17 }\n"
	},
	{
		ids: ["PST-R.update"],
		file: ".gpai/summary.yaml",
		text: "PST-0.1: \"1.2\"\nPST-0.2: 2026-09-14\nPST-1.3.5: \"yes\"\n"
	},
	{
		ids: [
			"PST-R.legacy",
			"PST-R.gaps",
			"AIA-111.3",
			"G-legacy"
		],
		file: ".gpai/summary.yaml",
		text: "PST-1.2.3: 2024-11-05\nPST-2.1.5: >-\n  The collection dates of two web datasets of 2022 are not available: the logs were deleted in 2023 and the hosting company\n  no longer exists. Rebuilding them would mean crawling the same sites again.\n"
	},
	{
		ids: ["PST-R.goodfaith"],
		file: ".gpai/model.yaml",
		text: "reviewed: { by: Head of Data, on: 2026-03-12 }\n"
	},
	{
		ids: ["PST-R.upon-request"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.9: \"Ask whether a domain was used: https://nordlys.example/training-summary/lookup\"\n"
	},
	{
		ids: ["PST-0.1"],
		file: ".gpai/summary.yaml",
		text: "PST-0.1: \"1.1\"\n"
	},
	{
		ids: ["PST-0.2"],
		file: ".gpai/summary.yaml",
		text: "PST-0.2: 2026-03-17\n"
	},
	{
		ids: ["PST-1.1.1"],
		file: ".gpai/summary.yaml",
		text: "PST-1.1.1: Nordlys AI ApS, Refshalevej 163, 1432 Copenhagen, Denmark, gpai@nordlys.example\n"
	},
	{
		ids: ["PST-1.1.2", "AIA-54.1"],
		file: ".gpai/summary.yaml",
		text: "PST-1.1.2: Lindqvist Legal Services AB, Stockholm, Sweden, gpai-rep@lindqvist.example, mandate of 2026-02-02\n"
	},
	{
		ids: ["PST-1.2.1"],
		file: ".gpai/summary.yaml",
		text: "PST-1.2.1: [nordlys-7b 1.0, nordlys-7b 1.1]\n"
	},
	{
		ids: ["PST-1.2.3"],
		file: ".gpai/summary.yaml",
		text: "PST-1.2.3: 2026-03-17\n"
	},
	{
		ids: ["PST-1.3.1"],
		file: ".gpai/summary.yaml",
		text: "PST-1.3.1: [Text]\n"
	},
	{
		ids: ["PST-1.3.2"],
		file: ".gpai/summary.yaml",
		text: "PST-1.3.2: { Text: 1 billion to 10 trillion tokens }\n"
	},
	{
		ids: ["PST-1.3.3"],
		file: ".gpai/summary.yaml",
		text: "PST-1.3.3: { Text: \"news, government documents, encyclopaedias, books, forum posts and source code\" }\n"
	},
	{
		ids: ["PST-1.3.4"],
		file: ".gpai/summary.yaml",
		text: "PST-1.3.4: 12/2025\n"
	},
	{
		ids: ["PST-1.3.5"],
		file: ".gpai/summary.yaml",
		text: "PST-1.3.5: \"no\"\n"
	},
	{
		ids: ["PST-1.3.6"],
		file: ".gpai/summary.yaml",
		text: "PST-1.3.6: English 71 %, Danish, Swedish and Finnish 17 %, other EU languages under 1 %, Norwegian and Icelandic 5 %, code 7 %\n"
	},
	{
		ids: ["PST-1.3.7"],
		file: ".gpai/summary.yaml",
		text: "PST-1.3.7: News from 41 regional papers of Denmark and Sweden; rural regions are less covered than the capitals\n"
	},
	{
		ids: ["PST-1.3.8"],
		file: ".gpai/summary.yaml",
		text: "PST-1.3.8: Tokens counted with our own byte-pair tokeniser of 65,536 entries\n"
	},
	{
		ids: ["PST-2.1.1"],
		file: ".gpai/summary.yaml",
		text: "PST-2.1.1: \"yes\"\n"
	},
	{
		ids: ["PST-2.1.2"],
		file: ".gpai/summary.yaml",
		text: "PST-2.1.2: [Text]\n"
	},
	{
		ids: ["PST-2.1.3"],
		file: ".gpai/summary.yaml",
		text: "PST-2.1.3:\n  - { name: FineWeb-Edu, link: \"https://huggingface.co/datasets/HuggingFaceFW/fineweb-edu\", part: \"English, snapshots 2023-06 to 2024-51\" }\n  - { name: Wikipedia, link: \"https://dumps.wikimedia.org\", part: \"six languages, dump of 2025-08-01\" }\n"
	},
	{
		ids: ["PST-2.1.4"],
		file: ".gpai/summary.yaml",
		text: "PST-2.1.4: Eleven smaller text datasets in Danish, Swedish and Norwegian (parliament minutes, open textbooks), collected from 2019 to 2025\n"
	},
	{
		ids: ["PST-2.1.5"],
		file: ".gpai/summary.yaml",
		text: "PST-2.1.5: Sizes after deduplication are in our technical report, table 4\n"
	},
	{
		ids: ["PST-2.2.1.1"],
		file: ".gpai/summary.yaml",
		text: "PST-2.2.1.1: \"yes\"\n"
	},
	{
		ids: ["PST-2.2.1.2"],
		file: ".gpai/summary.yaml",
		text: "PST-2.2.1.2: [Text]\n"
	},
	{
		ids: ["PST-2.2.2.1"],
		file: ".gpai/summary.yaml",
		text: "PST-2.2.2.1: \"yes\"\n"
	},
	{
		ids: ["PST-2.2.2.2"],
		file: ".gpai/summary.yaml",
		text: "PST-2.2.2.2: [Text]\n"
	},
	{
		ids: ["PST-2.2.2.3"],
		file: ".gpai/summary.yaml",
		text: "PST-2.2.2.3: [Kulturarv Text Collection (announced by its owner on 2025-04-02)]\n"
	},
	{
		ids: ["PST-2.2.2.4"],
		file: ".gpai/summary.yaml",
		text: "PST-2.2.2.4: Customer service transcripts in Swedish from a data intermediary; text; names and numbers removed by the supplier; no works of authors\n"
	},
	{
		ids: ["PST-2.2.2.5"],
		file: ".gpai/summary.yaml",
		text: "PST-2.2.2.5: Private datasets make up less than 3 % of the text\n"
	},
	{
		ids: ["PST-2.3.1"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.1: \"yes\"\n"
	},
	{
		ids: ["PST-2.3.2"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.2: [NordlysBot]\n"
	},
	{
		ids: ["PST-2.3.3"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.3: Collecting public text in the Nordic languages for training language models\n"
	},
	{
		ids: ["PST-2.3.4"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.4: Obeys robots.txt (RFC 9309) and TDMRep; passes no log-in, paywall or captcha; one request per host in 10 seconds\n"
	},
	{
		ids: ["PST-2.3.5"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.5: 02/2025 to 07/2025\n"
	},
	{
		ids: ["PST-2.3.6"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.6: News, municipal and government sites, museums and sports clubs in Denmark, Sweden, Finland, Norway and Iceland; in the languages of these countries\n"
	},
	{
		ids: ["PST-2.3.7"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.7: [Text]\n"
	},
	{
		ids: ["PST-2.3.9"],
		file: ".gpai/summary.yaml",
		text: "PST-2.3.9: The full list of domains can be asked for at gpai@nordlys.example\n"
	},
	{
		ids: ["PST-2.4.1"],
		file: ".gpai/summary.yaml",
		text: "PST-2.4.1: \"no\"\n"
	},
	{
		ids: ["PST-2.4.2"],
		file: ".gpai/summary.yaml",
		text: "PST-2.4.2: \"no\"\n"
	},
	{
		ids: ["PST-2.4.3"],
		file: ".gpai/summary.yaml",
		text: "PST-2.4.3: Nordlys Chat (web and mobile), prompts of users who agreed to training, from 01/2025 to 06/2025\n"
	},
	{
		ids: ["PST-2.4.4"],
		file: ".gpai/summary.yaml",
		text: "PST-2.4.4: [Text]\n"
	},
	{
		ids: ["PST-2.4.5"],
		file: ".gpai/summary.yaml",
		text: "PST-2.4.5: Users can withdraw in the settings; withdrawn prompts leave the next version\n"
	},
	{
		ids: ["PST-2.5.1"],
		file: ".gpai/summary.yaml",
		text: "PST-2.5.1: \"yes\"\n"
	},
	{
		ids: ["PST-2.5.2"],
		file: ".gpai/summary.yaml",
		text: "PST-2.5.2: [Text]\n"
	},
	{
		ids: ["PST-2.5.3"],
		file: ".gpai/summary.yaml",
		text: "PST-2.5.3:\n  - { name: Qwen2.5-72B-Instruct, summary: not available on 2026-03-17 }\n"
	},
	{
		ids: ["PST-2.5.4"],
		file: ".gpai/summary.yaml",
		text: "PST-2.5.4: nordlys-34b, not released, trained on the same public datasets as nordlys-7b\n"
	},
	{
		ids: ["PST-2.5.5"],
		file: ".gpai/summary.yaml",
		text: "PST-2.5.5: Synthetic dialogues were used in the annealing stage only\n"
	},
	{
		ids: ["PST-2.6.1"],
		file: ".gpai/summary.yaml",
		text: "PST-2.6.1: \"yes\"\n"
	},
	{
		ids: ["PST-2.6.2"],
		file: ".gpai/summary.yaml",
		text: "PST-2.6.2: 180,000 preference pairs written and ranked by 14 annotators employed by us in Copenhagen and Aarhus, 2025-10 to 2026-01\n"
	},
	{
		ids: ["PST-2.6.3"],
		file: ".gpai/summary.yaml",
		text: "PST-2.6.3: The annotation guidelines are published at https://nordlys.example/annotation\n"
	},
	{
		ids: ["PST-3.1.1"],
		file: ".gpai/summary.yaml",
		text: "PST-3.1.1: \"yes\"\n"
	},
	{
		ids: ["PST-3.1.2"],
		file: ".gpai/summary.yaml",
		text: "PST-3.1.2: >-\n  Before and during crawling, robots.txt and TDMRep were read on each visit and reserved content was not kept. For public datasets\n  we used versions whose authors state that they honoured robots.txt, and removed domains reserved by 2025-06-30.\n"
	},
	{
		ids: ["PST-3.1.3"],
		file: ".gpai/summary.yaml",
		text: "PST-3.1.3: https://nordlys.example/copyright\n"
	},
	{
		ids: ["PST-3.2.1"],
		file: ".gpai/summary.yaml",
		text: "PST-3.2.1: Domain blocklist, CSAM hash matching, classifier for terrorist content, removal of sites excluded under our copyright policy\n"
	},
	{
		ids: ["PST-3.3.1"],
		file: ".gpai/summary.yaml",
		text: "PST-3.3.1: Personal data found by pattern was replaced by placeholders before training\n"
	},
	{
		ids: ["AIA-53.3"],
		file: ".gpai/model.yaml",
		text: "provider: { name: Nordlys AI ApS, contact: gpai@nordlys.example }\n"
	},
	{
		ids: [
			"AIA-53.4",
			"AIA-55.2",
			"G-nonsignatory"
		],
		file: ".gpai/model.yaml",
		text: "code_of_practice:\n  signatory: true\n  chapters: [transparency, copyright]\n  alternative_means:\n    S-1.1:\n      description: risk policy of the group, approved by the board each January\n      evidence: docs/risk-policy-summary.md\n      adequacy: has the eight subjects of the measure; table at its end\n      reviewed: 2026-06-30\n  gap_analysis: docs/gap-analysis.md\n  report: { receipt: ES-2026-000120, date: 2026-07-03 }\n"
	},
	{
		ids: ["AIA-54.3"],
		file: ".gpai/model.yaml",
		text: "provider:\n  established_in_union: false\n  authorised_representative: Lindqvist Legal Services AB, Stockholm, mandate of 2026-02-02 (tasks a to d of Art. 54(3))\n"
	},
	{
		ids: ["G-compute-accuracy", "G-compute-document"],
		file: ".gpai/model.yaml",
		text: "compute:\n  flop: 1.8e23\n  method: 6 x 7.24e9 parameters x 4.1e12 tokens, all stages; checked against 125,000 H100 hours at 40 % utilisation\n  uncertainty: 0.2\n"
	},
	{
		ids: ["G-notify-content"],
		file: ".gpai/model.yaml",
		text: "compute:\n  flop: 2.3e25\n  method: 6 x 180e9 parameters x 21e12 tokens, forward passes for 0.4e12 synthetic tokens included\n"
	},
	{
		ids: [
			"S-9.2",
			"S-9.3",
			"AIA-55.1.c"
		],
		file: ".gpai/registers/incidents.csv",
		text: "id,class,aware_on,involvement_known_on,initial_on,interim_on,resolved_on,final_on,receipt\nSI-2026-01,serious-harm,2026-08-09,2026-08-10,2026-08-18,2026-09-14,2026-09-30,2026-11-12,ES-2026-000587\n"
	},
	{
		ids: [
			"S-C1",
			"S-1.1",
			"S-1.4"
		],
		file: ".gpai/safety.yaml",
		text: "framework:\n  held_by: Head of Safety Assurance, Nordlys AI ApS\n  digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n  version: \"2.1\"\n  date: 2025-11-20\n  confirmed_on: 2025-11-24\n  sent: [{receipt: ES-2025-000902, date: 2025-11-27, version: \"2.1\"}]\n  changelog: [{version: \"2.1\", date: 2025-11-20, reason: first version in force}]\n  headings: [process-overview, trigger-points, acceptance-criteria, mitigations-per-tier, tier-forecasts, external-influence, responsibilities, updates]\n"
	},
	{
		ids: ["S-1.2"],
		file: ".gpai/safety.yaml",
		text: "light_evaluations: [{date: 2025-12-20, trigger: half of the tokens}]\ncycles:\n  - {date: 2026-03-09, model_version: \"1.0\", document: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-09}}\n"
	},
	{
		ids: ["S-1.3"],
		file: ".gpai/safety.yaml",
		text: "framework_assessments:\n  - {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1\", date: 2026-09-14, covers: [adequacy, adherence]}\n"
	},
	{
		ids: ["AIA-52.1", "G-notify"],
		file: ".gpai/safety.yaml",
		text: "notification: {foreseen_on: 2025-10-30, notified_on: 2025-11-07, receipt: ES-2025-000871, estimated_on: 2025-10-28}\n"
	},
	{
		ids: [
			"S-C2",
			"S-2.1",
			"S-2.2",
			"S-A1.4",
			"S-C3",
			"S-3.1",
			"S-3.3",
			"S-3.4",
			"S-C4",
			"S-4.1",
			"AIA-55.1.b"
		],
		file: ".gpai/safety.yaml",
		text: "risks:\n  - id: cbrn\n    scenarios: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-20}\n    information: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-20}\n    evaluations: [{held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}]\n    modelling: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}\n    estimation: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-02}\n    acceptance: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-09}\n  - id: loss-of-control\n    scenarios: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-20}\n    information: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-20}\n    evaluations: [{held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}]\n    modelling: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}\n    estimation: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-02}\n    acceptance: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-09}\n  - id: cyber-offence\n    scenarios: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-20}\n    information: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-20}\n    evaluations: [{held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}]\n    modelling: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}\n    estimation: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-02}\n    acceptance: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-09}\n  - id: harmful-manipulation\n    scenarios: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-20}\n    information: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-20}\n    evaluations: [{held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}]\n    modelling: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}\n    estimation: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-02}\n    acceptance: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-09}\n"
	},
	{
		ids: [
			"S-3.2",
			"S-A3.1",
			"S-A3.2",
			"S-A3.3",
			"S-A3.4",
			"AIA-55.1.a",
			"AIA-XI.2.1"
		],
		file: ".gpai/safety.yaml",
		text: "evaluations:\n  - held_by: Head of Safety Assurance, Nordlys AI ApS\n    digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n    version: \"1.0\"\n    date: 2026-02-27\n    started: 2026-01-26\n    ended: 2026-02-27\n    risks: [cbrn, loss-of-control, cyber-offence, harmful-manipulation]\n    internal_validity: true\n    external_validity: true\n    reproducible: true\n    elicitation: true\n    mitigations_tested: true\n"
	},
	{
		ids: ["S-3.5", "S-A3.5"],
		file: ".gpai/safety.yaml",
		text: "monitoring: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-10}\nexternal_evaluators:\n  criteria: https://nordlys.example/evaluators\n  disclosure: https://nordlys.example/responsible-disclosure\n  reports: [{held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-02-27}]\n"
	},
	{
		ids: ["S-4.2"],
		file: ".gpai/safety.yaml",
		text: "decisions:\n  - {on: 2026-03-12, version: \"1.0\", proceed: true, document: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-12}}\n"
	},
	{
		ids: ["S-C5", "S-5.1"],
		file: ".gpai/safety.yaml",
		text: "mitigations: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-09}\n"
	},
	{
		ids: [
			"S-C6",
			"S-6.1",
			"S-6.2",
			"S-A4.1",
			"S-A4.2",
			"S-A4.3",
			"S-A4.4",
			"S-A4.5",
			"AIA-55.1.d"
		],
		file: ".gpai/safety.yaml",
		text: "security:\n  weights: private\n  goal: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2025-12-01}\n  controls: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.3\", date: 2026-08-17}\n  access_review: 2026-09-01\n  contact: security@nordlys.example\n  reviewed: 2026-06-15\n"
	},
	{
		ids: [
			"S-C7",
			"S-7.1",
			"S-7.2",
			"S-7.3",
			"S-7.4",
			"S-7.5",
			"S-7.6",
			"S-7.7"
		],
		file: ".gpai/safety.yaml",
		text: "scope: {most_capable: true}\nmodel_reports:\n  - held_by: Head of Safety Assurance, Nordlys AI ApS\n    digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n    version: \"1.0\"\n    date: 2026-03-10\n    covers: [\"1.0\", \"1.1\"]\n    confirmed_on: 2026-03-11\n    sent: [{receipt: ES-2026-000213, date: 2026-03-13, version: \"1.0\"}]\n    outlook: 2026-03-10\n    samples_per_evaluation: 5\n    external_reports: [https://evaluators.example/nordlys-7b]\n  - held_by: Head of Safety Assurance, Nordlys AI ApS\n    digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n    version: \"1.1\"\n    date: 2026-09-07\n    covers: [\"1.0\", \"1.1\"]\n    confirmed_on: 2026-09-08\n    sent: [{receipt: ES-2026-000644, date: 2026-09-10, version: \"1.1\"}]\n    outlook: 2026-09-07\n    changelog: [{version: \"1.1\", date: 2026-09-07, reason: six-monthly update}]\n    samples_per_evaluation: 5\n    external_reports: [https://evaluators.example/nordlys-7b]\n"
	},
	{
		ids: [
			"S-C8",
			"S-8.1",
			"S-8.2",
			"S-8.3"
		],
		file: ".gpai/safety.yaml",
		text: "responsibilities:\n  oversight: Risk Committee of the Board\n  ownership: Chief Scientist\n  monitoring: Chief Risk Officer\n  assurance: Internal Audit\n  resources: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"2026\", date: 2026-01-15}\n  whistleblower_policy: https://nordlys.example/speak-up\n  whistleblower_notice: 2026-02-03\n"
	},
	{
		ids: ["S-C9", "S-9.1"],
		file: ".gpai/safety.yaml",
		text: "incident_channel: https://nordlys.example/serious-incidents\nincident_process: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2025-12-01}\n"
	},
	{
		ids: ["S-9.4"],
		file: ".gpai/safety.yaml",
		text: "retention: {incidents_years: 5, documents_years: 10}\n"
	},
	{
		ids: [
			"S-C10",
			"S-10.1",
			"AIA-XI.2.2",
			"AIA-XI.2.3"
		],
		file: ".gpai/safety.yaml",
		text: "retention: {incidents_years: 5, documents_years: 10}\ndocumentation:\n  architecture: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-10}\n  integration: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-10}\n  evaluations: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-10}\n  mitigations: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-10}\n"
	},
	{
		ids: ["S-10.2"],
		file: ".gpai/safety.yaml",
		text: "published:\n  framework: {url: \"https://nordlys.example/framework-summary\", version: \"2.1\", date: 2025-12-01}\n  model_report: {url: \"https://nordlys.example/model-report-summary\", version: \"1.1\", date: 2026-09-15}\n"
	},
	{
		ids: ["S-A2.2"],
		file: ".gpai/safety.yaml",
		text: "references:\n  - {id: nordlys-5b, ground: full-cycle, date: 2025-12-18, justification: {held_by: \"Head of Safety Assurance, Nordlys AI ApS\", digest: \"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", version: \"1.0\", date: 2026-03-02}}\nrisks:\n  - {id: harmful-manipulation, similarly_safe: nordlys-5b}\n"
	}
];

// src/law/examples.ts
const byId = new Map(EXAMPLES.flatMap((example) => example.ids.map((id) => [id, example])));
function pointer(id) {
	return [
		`${id}:`,
		"  held_by: Head of Safety Assurance, Nordlys AI ApS",
		"  digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
		"  version: \"2.1\"",
		"  date: 2026-09-30",
		"  location: internal risk register",
		""
	].join("\n");
}
function entry(obligation) {
	const found = byId.get(obligation.id);
	if (found !== void 0) return found;
	return obligation.level === "must" && (obligation.bound === void 0 || obligation.bound === "provider") && obligation.gates?.includes("systemic-risk") === true ? {
		file: ".gpai/safety.yaml",
		text: pointer(obligation.id)
	} : void 0;
}
function example(obligation) {
	return entry(obligation)?.text;
}
function exampleFile(obligation) {
	return entry(obligation)?.file;
}

export { exampleFile as n, example as t };