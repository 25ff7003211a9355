/** Reads model cards: README.md, MODEL_CARD.md and their like, with or without front matter. */

import type { Reading } from "../../model.ts";
import type { OpenFile, Reader } from "../../reader.ts";
import { Findings } from "../findings.ts";
import { baseName, extension, isPointer, isVendored } from "../paths.ts";
import { type FrontMatterEntries, readFrontMatterEntries } from "../../../formats/front-matter-entries.ts";
import { type BodyDetail, readBody } from "./body.ts";
import { readModelFrontMatter, scalar } from "./front-matter.ts";
import { modelMentions } from "./subject.ts";
import { isDatasetCard } from "../manifests/dataset-card.ts";

interface ModelCardDetail extends BodyDetail {
  readonly frontMatter: boolean;
  /** Keys of the front matter with their lines. */
  readonly keys: Readonly<Record<string, number>>;
}

/** A longer card is read up to here. */
const MAX_BYTES = 1_048_576;
const NAME = /^(?:readme(?:[_.-][\w.-]{1,60})?|model[_ -]?card[\w .-]{0,60}|[\w.-]{1,80}[_-]model[_-]?card|modelcard)(?:\.(?:md|markdown|mdx|txt|rst))?$/i;
const EXTENSIONS = new Set(["", "md", "markdown", "mdx", "txt", "rst"]);
const OTHER_LANGUAGE = /^readme[_.-](?:zh|cn|ja|jp|ko|fr|de|es|it|pt|ru|ar|tr|vi|id|pl|uk|hi)(?:[_-][a-z]{2,4})?\.(?:md|markdown)$/i;

/** True for the names under which model cards are kept. */
function isCardName(path: string): boolean {
  const name = baseName(path);
  return NAME.test(name) && EXTENSIONS.has(extension(path)) && !isVendored(path);
}

async function read(file: OpenFile): Promise<Reading | undefined> {
  const findings = new Findings("model-card", file.path);
  if (isPointer(file.head)) {
    findings.unreadable("card stored in Git LFS: its text is not in the checkout");
    return findings.reading();
  }
  const content = await file.text(MAX_BYTES);
  if (content === undefined) {
    findings.unreadable("card that is not UTF-8 text");
    return findings.reading();
  }
  if (!content.complete) findings.unreadable("card longer than 1 MiB: only its beginning was read");
  const matter = readFrontMatterEntries(file.path, content.text);
  if (isDatasetCard(file.path, matter)) return undefined;
  return readCard(findings, file.path, matter);
}

/** Reads a card whose front matter was split off. */
function readCard(findings: Findings, path: string, matter: FrontMatterEntries): Reading {
  for (const problem of matter.problems) findings.unreadable(`front matter: ${problem.message}`, problem.line);
  readModelFrontMatter(findings, matter);
  const names = ["model_name", "model-name", "pretty_name", "name"].flatMap((k) => { const e = matter.entries.get(k); const t = e === undefined ? undefined : scalar(e.value); return t === undefined ? [] : [t]; });
  const named = /model[_-]?card[_-](.+)\.\w+$/i.exec(baseName(path))?.[1];
  const body = OTHER_LANGUAGE.test(baseName(path))
    ? { headings: [], placeholders: [], parts: [] }
    : readBody(findings, matter.body, matter.bodyLine, [...names, ...(named === undefined ? [] : [named])]);
  const titled = body.title === undefined ? undefined : modelTitle(body.title, matter.present || /card/i.test(baseName(path)));
  if (titled !== undefined && !findings.has("model.name") && !/^readme[_-]/i.test(baseName(path))) {
    const line = body.headings.find((h) => h.level === 1 && h.text === body.title)?.line;
    findings.add("model.name", titled, { method: "card-title", line, confidence: "inferred" });
  }
  findings.add("documents", {
    type: "model-card", path, frontMatter: matter.present,
    placeholders: body.placeholders.map((p) => ({ line: p.line, text: p.text, ...(p.label === undefined ? {} : { label: p.label }) })),
  }, { method: "file-name", confidence: "measured" });
  const keys = Object.fromEntries([...matter.entries].map(([key, entry]) => [key, entry.line]));
  return findings.reading({ ...body, frontMatter: matter.present, keys } satisfies ModelCardDetail);
}

/** The model's name in a title, where the title is one: a card's, or one that holds a model family or a size. */
function modelTitle(title: string, card: boolean): string | undefined {
  const name = title.replace(/^model card (?:for|of|:|-|–)?\s{0,3}/i, "").replace(/[:|–—].{0,300}$/, "").replace(/\s(?:model )?(?:model card|card)(?: notes)?$/i, "").trim();
  if (name === "" || name.length > 80 || /\b(?:data|dataset|transparency|documentation|repository|process|training|code|weights?|guide)\b/i.test(name)) return undefined;
  return card || modelMentions(name).length > 0 || /\b\d{1,4}(?:\.\d)?[BM]\b/.test(name) ? name : undefined;
}

/** Reader of model cards. Detail: ModelCardDetail. */
export const modelCardReader: Reader = { kind: "model-card", candidate: isCardName, read: (file) => read(file) };
