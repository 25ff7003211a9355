/** SPDX 3.0 documents with the AI and Dataset profiles, as JSON-LD (ISO/IEC 5962 successor, spdx.github.io/spdx-spec/v3.0.1). */

import type { Positioned } from "../../../formats/position.ts";
import type { Reading } from "../../model.ts";
import { energyInUnit, inTotal } from "../card/emissions.ts";
import { hubReference } from "../card/front-matter.ts";
import { Findings, cut } from "../findings.ts";
import { licenceInfo } from "../licences/info.ts";
import { statedDates } from "../../../formats/dates-in-text.ts";
import { type Mapping, contextTexts, get, items, mapping, text, texts } from "./json-ld.ts";

interface SpdxDetail {
  readonly aiPackages: readonly { readonly id: string; readonly name: string | null }[];
  readonly datasets: readonly { readonly id: string; readonly name: string | null; readonly types: readonly string[]; readonly sensitive: string | null }[];
}

export function isSpdx3(data: unknown): boolean {
  const object = mapping(data);
  return object !== undefined && contextTexts(object["@context"]).some((t) => /spdx\.org\/rdf\/3|spdx-context/i.test(t));
}

interface Element { readonly node: Mapping; readonly line: number; readonly type: string; readonly id: string }

/** Reads a parsed SPDX 3 document; undefined where it holds neither an AI package nor a dataset package. */
export function readSpdx3(document: Positioned): Reading | undefined {
  const root = mapping(document.data) ?? {};
  const graph = root["@graph"] === undefined ? [root] : items(root["@graph"], 20_000);
  const elements: Element[] = graph.flatMap((g, i) => {
    const node = mapping(g);
    if (node === undefined) return [];
    return [{ node, line: root["@graph"] === undefined ? 1 : document.at(["@graph", i]).line, type: text(node["type"] ?? node["@type"]) ?? "", id: text(node["spdxId"] ?? node["@id"]) ?? `#${i}` }];
  });
  const ai = elements.filter((e) => /(?:^|_|\/|:)AIPackage$/.test(e.type));
  const data = elements.filter((e) => /(?:^|_|\/|:)DatasetPackage$/.test(e.type));
  if (ai.length === 0 && data.length === 0) return undefined;
  const findings = new Findings("spdx", document.path);
  const byId = new Map(elements.map((e) => [e.id, e]));
  for (const e of ai) aiPackage(findings, e, ai.length > 1);
  for (const e of data) {
    const name = text(get(e.node, "name"));
    const url = text(get(e.node, "downloadLocation")) ?? text(get(e.node, "homePage"));
    if (name !== undefined) findings.dataset(url === undefined ? name : /huggingface\.co|hf\.co/.test(url) ? hubReference(url) : name, name, "manifest", { line: e.line, detail: "SPDX DatasetPackage" });
  }
  for (const e of elements) relationship(findings, e, byId, ai);
  findings.add("documents", { type: "bill-of-materials", format: "SPDX", version: "3.0", path: document.path, models: ai.length, datasets: data.length }, { method: "spdx", line: 1 });
  return findings.reading({
    aiPackages: ai.map((e) => ({ id: cut(e.id), name: text(get(e.node, "name")) ?? null })),
    datasets: data.map((e) => ({ id: cut(e.id), name: text(get(e.node, "name")) ?? null, types: texts(get(e.node, "datasetType")), sensitive: text(get(e.node, "hasSensitivePersonalInformation")) ?? null })),
  } satisfies SpdxDetail);
}

function aiPackage(findings: Findings, { node, line }: Element, several: boolean): void {
  const name = text(get(node, "name"));
  const how = { method: "spdx", line, about: several ? name : undefined };
  if (name !== undefined) findings.add("model.name", cut(name), how);
  const version = text(get(node, "packageVersion"));
  if (version !== undefined) findings.add("model.version", cut(version, 60), how);
  const released = statedDates((text(get(node, "releaseTime")) ?? "").slice(0, 10))[0]?.date;
  if (released !== undefined) findings.add("release.date", released, how);
  const architecture = texts(get(node, "typeOfModel"), 20);
  if (architecture.length > 0) findings.add("architecture", cut(architecture.join(", ")), how);
  const consumption = mapping(get(node, "energyConsumption"));
  for (const [term, about] of [["trainingEnergyConsumption", undefined], ["finetuningEnergyConsumption", "fine-tuning"]] as const) {
    // Several descriptions of one kind are parts of one amount; inference has its own term, which is not read.
    const amounts = items(get(consumption, term), 100).flatMap((item) => {
      const m = mapping(item);
      const given = get(m, "energyQuantity");
      const quantity = typeof given === "number" || (typeof given === "string" && given.trim() !== "") ? Number(given) : Number.NaN;
      const unit = (text(get(m, "energyUnit")) ?? "").slice(-60).replace(/^.*[/:]/, "");
      const kwh = energyInUnit(quantity, unit);
      return kwh === undefined ? [] : [{ kwh, words: `${quantity} ${unit}` }];
    });
    if (amounts.length > 0) findings.add("energy.kwh", inTotal(amounts.map(({ kwh }) => kwh)), { ...how, about: about ?? how.about, unit: "kWh", detail: amounts.map(({ words }) => words).join(" + ") });
  }
}

function relationship(findings: Findings, { node, line, type }: Element, byId: ReadonlyMap<string, Element>, ai: readonly Element[]): void {
  if (!/(?:^|_|\/|:)Relationship$/.test(type) || !ai.some((a) => a.id === text(get(node, "from")))) return;
  const kind = (text(get(node, "relationshipType")) ?? "").replace(/^.*[/:]/, "");
  for (const target of texts(get(node, "to"), 2000)) {
    const to = byId.get(target);
    const name = to === undefined ? target : (text(get(to.node, "name")) ?? target);
    if (kind === "trainedOn" || kind === "testedOn") {
      if (kind === "trainedOn") findings.dataset(hubReference(name), name, "manifest", { line, detail: "SPDX trainedOn" });
    } else if (kind === "hasDeclaredLicense" || kind === "hasConcludedLicense") {
      const expression = to === undefined ? target.replace(/^.*[/:#]/, "") : (text(get(to.node, "licenseExpression") ?? to.node["simplelicensing_licenseExpression"]) ?? name);
      findings.add("licence.id", licenceInfo(expression).id, { method: "spdx", line, detail: kind });
    } else if (kind === "descendantOf") findings.add("base_model", cut(name), { method: "spdx", line, detail: kind });
  }
}
