/** Data Package descriptors (Frictionless `datapackage.json`) and the Hub's older `dataset_infos.json`. */

import type { Positioned } from "../../../formats/position.ts";
import type { Reading } from "../../model.ts";
import { Findings, cut } from "../findings.ts";
import { licenceInfo } from "../licences/info.ts";
import { licenceFromUrl } from "../licences/names.ts";
import { folderOf } from "../paths.ts";
import { items, mapping, text } from "./json-ld.ts";

interface DataPackageDetail {
  readonly name: string | null;
  readonly sources: readonly { readonly title: string | null; readonly path: string | null }[];
  readonly resources: number;
  readonly bytes?: number;
}

export function isDataPackage(data: unknown): boolean {
  const object = mapping(data);
  return object !== undefined && Array.isArray(object["resources"]) && object["resources"].some((r) => mapping(r)?.["path"] !== undefined || mapping(r)?.["data"] !== undefined);
}

/** Reads a parsed datapackage.json. */
export function readDataPackage(document: Positioned): Reading {
  const findings = new Findings("data-package", document.path);
  const root = mapping(document.data) ?? {};
  const name = text(root["title"]) ?? text(root["name"]);
  const about = `dataset:${cut(name ?? folderOf(document.path), 120)}`;
  items(root["licenses"], 50).forEach((entry, i) => {
    const licence = mapping(entry);
    const id = text(licence?.["name"]);
    const info = id === undefined ? licenceFromUrl(text(licence?.["path"]) ?? "") : licenceInfo(id);
    if (info !== undefined) findings.add("licence.id", cut(info.id), { method: "data-package", line: document.at(["licenses", i]).line, about, detail: id });
  });
  const sources = items(root["sources"], 2000).flatMap((s) => { const m = mapping(s); return m === undefined ? [] : [{ title: text(m["title"]) ?? null, path: text(m["path"]) ?? null }]; });
  sources.forEach((s, i) => { const id = s.title ?? s.path; if (id !== null) findings.dataset(id, s.path ?? id, "manifest", { line: document.at(["sources", i]).line, detail: "data package source" }); });
  if (name !== undefined) findings.dataset(name, name, "manifest", { line: document.at(["name"]).line, detail: "data package" });
  const resources = items(root["resources"], 20_000).flatMap((r) => { const m = mapping(r); return m === undefined ? [] : [m]; });
  const sizes = resources.map((r) => r["bytes"]).filter((b): b is number => typeof b === "number" && b >= 0);
  const hashed = resources.filter((r) => typeof r["hash"] === "string").length;
  if (hashed > 0) findings.add("data.integrity", { path: document.path, algorithm: /^([a-z0-9]{2,10}):/i.exec(text(resources.find((r) => typeof r["hash"] === "string")?.["hash"]) ?? "")?.[1]?.toLowerCase() ?? "md5", files: hashed, of: "data", first: null }, { method: "data-package", about });
  findings.add("documents", { type: "dataset-manifest", format: "data-package", path: document.path, name: name ?? null, resources: resources.length }, { method: "data-package", about, line: 1 });
  return findings.reading({ name: name ?? null, sources, resources: resources.length, ...(sizes.length === 0 ? {} : { bytes: sizes.reduce((a, b) => a + b, 0) }) } satisfies DataPackageDetail);
}

interface DatasetInfosDetail {
  readonly configs: readonly { readonly name: string; readonly licence: string; readonly homepage: string; readonly bytes?: number; readonly downloads: number }[];
}

export function isDatasetInfos(data: unknown): boolean {
  const object = mapping(data);
  const configs = object === undefined ? [] : Object.values(object).slice(0, 5).map(mapping);
  return configs.length > 0 && configs.every((c) => c !== undefined && c["features"] !== undefined && (c["splits"] !== undefined || c["download_checksums"] !== undefined));
}

/** Reads a parsed dataset_infos.json; its licence is free text and often empty. */
export function readDatasetInfos(document: Positioned): Reading {
  const findings = new Findings("dataset-infos", document.path);
  const root = mapping(document.data) ?? {};
  const configs = Object.entries(root).slice(0, 2000).flatMap(([name, value]) => {
    const config = mapping(value);
    if (config === undefined) return [];
    const licence = text(config["license"]) ?? "";
    const builder = text(config["builder_name"]) ?? folderOf(document.path);
    const about = `dataset:${cut(builder, 120)}`;
    if (licence !== "") findings.add("licence.id", cut(licenceInfo(licence).id), { method: "dataset-infos", line: document.at([name, "license"]).line, about, detail: licence });
    const checksums = mapping(config["download_checksums"]);
    for (const url of Object.keys(checksums ?? {}).slice(0, 2000)) findings.dataset(url, url, "manifest", { line: document.at([name, "download_checksums", url]).line, detail: "download_checksums" });
    const size = config["dataset_size"];
    return [{ name: cut(name), licence: cut(licence), homepage: text(config["homepage"]) ?? "", downloads: Object.keys(checksums ?? {}).length, ...(typeof size === "number" ? { bytes: size } : {}) }];
  });
  findings.add("documents", { type: "dataset-manifest", format: "dataset-infos", path: document.path, name: null, configs: configs.length }, { method: "dataset-infos", line: 1 });
  return findings.reading({ configs } satisfies DatasetInfosDetail);
}
