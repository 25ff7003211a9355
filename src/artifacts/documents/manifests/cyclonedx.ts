/** CycloneDX ML bills of materials, specification versions 1.5 to 1.7 (ECMA-424): components of type machine-learning-model and data. */

import type { Positioned } from "../../../formats/position.ts";
import type { Reading } from "../../model.ts";
import { energyInUnit, gramsInUnit, inTotal } from "../card/emissions.ts";
import { hubReference } from "../card/front-matter.ts";
import { Findings, cut } from "../findings.ts";
import { licenceInfo } from "../licences/info.ts";
import { type Mapping, items, mapping, text } from "./json-ld.ts";

interface CycloneDxDetail {
  readonly specVersion: string;
  readonly models: readonly { readonly name: string; readonly version: string | null; readonly ref: string | null; readonly hashes: readonly { readonly alg: string; readonly content: string }[] }[];
  readonly datasets: readonly string[];
}

type Keys = readonly (string | number)[];
interface Component { readonly node: Mapping; readonly keys: Keys }

export function isCycloneDx(data: unknown): boolean {
  return mapping(data)?.["bomFormat"] === "CycloneDX";
}

/** Components at most four levels deep and 5,000 in all. */
function components(root: Mapping): readonly Component[] {
  const out: Component[] = [];
  let level: Component[] = items(root["components"]).flatMap((c, i) => { const node = mapping(c); return node === undefined ? [] : [{ node, keys: ["components", i] }]; });
  const main = mapping(mapping(root["metadata"])?.["component"]);
  if (main !== undefined) level.unshift({ node: main, keys: ["metadata", "component"] });
  for (let depth = 0; depth < 4 && level.length > 0 && out.length < 5000; depth++) {
    out.push(...level);
    level = level.flatMap(({ node, keys }) => items(node["components"]).flatMap((c, i) => { const inner = mapping(c); return inner === undefined ? [] : [{ node: inner, keys: [...keys, "components", i] }]; }));
  }
  return out.slice(0, 5000);
}

/** Reads a parsed bill of materials; undefined where it lists neither a model nor a dataset. */
export function readCycloneDx(document: Positioned): Reading | undefined {
  const root = mapping(document.data) ?? {};
  const all = components(root);
  const models = all.filter((c) => c.node["type"] === "machine-learning-model");
  const data = all.filter((c) => c.node["type"] === "data");
  if (models.length === 0 && data.length === 0) return undefined;
  const findings = new Findings("cyclonedx", document.path);
  const byRef = new Map(all.flatMap((c) => { const ref = text(c.node["bom-ref"]); return ref === undefined ? [] : [[ref, c] as const]; }));
  const at = (keys: Keys): number => document.at(keys).line;
  for (const c of models) model(findings, c, models.length > 1, byRef, at);
  const used = new Set<string>();
  for (const c of data) for (const name of datasetNames(c.node)) { used.add(name); findings.dataset(hubReference(name), name, "manifest", { line: at(c.keys), detail: "CycloneDX data component" }); }
  const specVersion = text(root["specVersion"]) ?? "";
  if (!/^1\.[567]$/.test(specVersion)) findings.unreadable(`CycloneDX ${cut(specVersion, 20)}: read as 1.5 to 1.7`, at(["specVersion"]));
  findings.add("documents", { type: "bill-of-materials", format: "CycloneDX", version: cut(specVersion, 20), path: document.path, models: models.length, datasets: used.size }, { method: "cyclonedx", line: 1 });
  return findings.reading({
    specVersion, datasets: [...used],
    models: models.map(({ node }) => ({ name: text(node["name"]) ?? "", version: text(node["version"]) ?? null, ref: text(node["bom-ref"]) ?? null, hashes: items(node["hashes"], 50).flatMap((h) => { const m = mapping(h); const alg = text(m?.["alg"]); const content = text(m?.["content"]); return alg === undefined || content === undefined ? [] : [{ alg, content }]; }) })),
  } satisfies CycloneDxDetail);
}

function datasetNames(node: Mapping): readonly string[] {
  const inner = items(node["data"], 500).flatMap((d) => { const m = mapping(d); return m?.["type"] === "dataset" ? [text(m["name"])] : []; });
  return (inner.length > 0 ? inner : [text(node["name"])]).filter((n) => n !== undefined);
}

function model(findings: Findings, { node, keys }: Component, several: boolean, byRef: ReadonlyMap<string, Component>, at: (keys: Keys) => number): void {
  const name = text(node["name"]);
  const group = text(node["group"]);
  const about = several ? name : undefined;
  const how = (more: Keys, detail?: string) => ({ method: "cyclonedx", line: at([...keys, ...more]), about, detail });
  if (name !== undefined) findings.add("model.name", cut(group === undefined ? name : `${group}/${name}`), how(["name"]));
  const version = text(node["version"]);
  if (version !== undefined) findings.add("model.version", cut(version, 60), how(["version"]));
  items(node["licenses"], 20).forEach((entry, i) => {
    const m = mapping(entry);
    const licence = mapping(m?.["license"]);
    const id = text(licence?.["id"]) ?? text(m?.["expression"]);
    const licenceName = text(licence?.["name"]);
    if (id !== undefined) findings.add("licence.id", licenceInfo(id).id, how(["licenses", i], id));
    else if (licenceName !== undefined) findings.add("licence.name", cut(licenceName), how(["licenses", i]));
  });
  items(mapping(node["pedigree"])?.["ancestors"], 50).forEach((a, i) => {
    const m = mapping(a);
    const ancestor = text(m?.["name"]);
    const owner = text(m?.["group"]);
    if (ancestor !== undefined) findings.add("base_model", cut(owner === undefined ? ancestor : `${owner}/${ancestor}`), how(["pedigree", "ancestors", i]));
  });
  const card = mapping(node["modelCard"]);
  const parameters = mapping(card?.["modelParameters"]);
  const architecture = text(parameters?.["modelArchitecture"]) ?? text(parameters?.["architectureFamily"]);
  if (architecture !== undefined) findings.add("architecture", cut(architecture), how(["modelCard", "modelParameters"]));
  items(parameters?.["datasets"], 2000).forEach((d, i) => {
    const m = mapping(d);
    const ref = text(m?.["ref"]);
    const names = ref === undefined ? [text(m?.["name"])] : datasetNames(byRef.get(ref)?.node ?? { name: ref });
    for (const dataset of names) if (dataset !== undefined) findings.dataset(hubReference(dataset), dataset, "manifest", { line: at([...keys, "modelCard", "modelParameters", "datasets", i]), detail: "CycloneDX modelParameters.datasets" });
  });
  for (const [side, key] of [["inputs", "modalities.input"], ["outputs", "modalities.output"]] as const) {
    const formats = items(parameters?.[side], 50).flatMap((x) => text(mapping(x)?.["format"]) ?? []);
    const modalities = [...new Set(formats.flatMap((f) => /text|string|token/i.test(f) ? ["text"] : /image|jpe?g|png/i.test(f) ? ["image"] : /audio|wav|mp3/i.test(f) ? ["audio"] : /video|mp4/i.test(f) ? ["video"] : []))];
    if (modalities.length > 0) findings.add(key, modalities, how(["modelCard", "modelParameters", side], formats.join(", ")));
  }
  const environment = mapping(mapping(card?.["considerations"])?.["environmentalConsiderations"]);
  energy(findings, items(environment?.["energyConsumptions"], 100), (i, detail) => how(["modelCard", "considerations", "environmentalConsiderations", "energyConsumptions", i], detail));
}

/** Activities of the lifecycle that train: the other ones of the enumeration (inference, validation, …) are never mixed in. */
const TRAINS = /^(?:training|pre-?training|fine-tuning)$/i;

/** What was used and given off for training, and apart from it for fine-tuning: several entries of one kind are parts of one amount. */
function energy(findings: Findings, entries: readonly unknown[], how: (index: number, detail: string) => Parameters<Findings["add"]>[2]): void {
  const of = entries.map((entry, index) => { const m = mapping(entry); return { m, index, activity: text(m?.["activity"]) ?? "" }; }).filter(({ activity }) => TRAINS.test(activity));
  for (const tuning of [false, true]) {
    const part = of.filter(({ activity }) => /^fine/i.test(activity) === tuning);
    for (const [key, field, unit, convert] of [["energy.kwh", "activityEnergyCost", "kWh", energyInUnit], ["emissions.co2_grams", "co2CostEquivalent", "g", gramsInUnit]] as const) {
      const amounts = part.flatMap(({ m, index, activity }) => {
        const cost = mapping(m?.[field]);
        const value = cost?.["value"];
        const converted = typeof value === "number" ? convert(value, text(cost?.["unit"]) ?? "") : undefined;
        return converted === undefined || typeof value !== "number" ? [] : [{ index, converted, words: `${activity}: ${value} ${text(cost?.["unit"]) ?? ""}` }];
      });
      const [first] = amounts;
      if (first === undefined) continue;
      const where = how(first.index, amounts.map(({ words }) => words).join(" + "));
      findings.add(key, inTotal(amounts.map(({ converted }) => converted)), { ...where, ...(tuning ? { about: "fine-tuning" } : {}), unit });
    }
  }
}
