import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { FINGERPRINTS } from "../../../src/artifacts/documents/licences/generated.ts";
import { licenceInfo, normaliseLicenceId } from "../../../src/artifacts/documents/licences/info.ts";
import { licenceFromText, licenceFromUrl } from "../../../src/artifacts/documents/licences/names.ts";
import type { LicenceDetail } from "../../../src/artifacts/documents/licences/reader.ts";
import { recogniseLicence } from "../../../src/artifacts/documents/licences/recognise.ts";
import { licenceTerms, territoryTerms } from "../../../src/artifacts/documents/licences/terms.ts";
import { beside, of, readAs, values } from "./support.ts";

const texts = createRequire(import.meta.url)("spdx-license-list/full") as Record<string, { licenseText: string }>;
const text = (id: string): string => texts[id]?.licenseText ?? "";

/** The same words in lines of 60 characters, paragraph by paragraph, with CRLF, indentation and another copyright line. */
function rewrapped(licence: string): string {
  const lines = ["                    Somebody's project", "", "Copyright (c) 2026 Somebody & Sons", ""];
  for (const paragraph of licence.split(/\n\s*\n/)) {
    let line = "   ";
    for (const word of paragraph.split(/\s+/)) {
      if (line.length + word.length > 60) { lines.push(line); line = "   "; }
      line += ` ${word}`;
    }
    lines.push(line, "");
  }
  return lines.join("\r\n");
}

describe("licence texts of the SPDX list", () => {
  test.each(FINGERPRINTS.map((f) => f.id))("%s is recognised as itself, also rewrapped", (id) => {
    for (const copy of [text(id), rewrapped(text(id))]) {
      const found = recogniseLicence(copy);
      expect([found.id, found.how, found.modified]).toEqual([id, "text", false]);
    }
  });

  test("open licences have no terms, non-commercial ones have a listed one with its line", () => {
    for (const { id } of FINGERPRINTS) {
      const found = recogniseLicence(text(id));
      if (found.category === "osi-like") expect([id, found.terms]).toEqual([id, []]);
      if (id.includes("-NC-")) expect([found.category, found.terms[0]?.kind, found.terms[0]?.listed]).toEqual(["non-commercial", "non-commercial", true]);
    }
  });

  test("a placeholder filled in is no change", () => {
    expect(recogniseLicence(text("MIT").replace("<year> <copyright holders>", "2025 Example Labs and contributors")).id).toBe("MIT");
    expect(recogniseLicence(text("BSD-3-Clause").replace("the copyright holder nor the names of its", "Example Labs nor the names of its")).id).toBe("BSD-3-Clause");
  });
});

describe("changed copies are never the licence itself", () => {
  const mit = text("MIT");
  test.each([
    ["a condition added at the end", `${mit}\n\nOur only change is that, if the Software is used in products that have more than 50 million monthly active\nusers, you shall prominently display "Example 1" in the user interface.\n`],
    ["non-commercial in the grant", mit.replace("Permission is hereby granted, free of charge,", "Permission is hereby granted for non-commercial purposes, free of charge,")],
    ["a right taken away", mit.replace(/sublicense,\s+and\/or\s+sell\s+copies/, "and/or sublicense copies")],
    ["research only", mit.replace("without restriction,", "for research purposes only,")],
  ])("MIT with %s", (_name, changed) => {
    const found = recogniseLicence(changed);
    expect([found.id, found.modified, found.category]).toEqual(["LicenseRef-modified-MIT", true, "custom"]);
  });

  test("the added condition is shown with its line, and its kind", () => {
    const found = recogniseLicence(`${mit}\n\nAdditional condition: you must not use the Software for military purposes without a separate commercial licence,\nand you must request a license from Example Labs above 10 million monthly active users.\n`);
    expect(found.line).toBe(mit.split("\n").length + 2);
    expect(found.added).toContain("Additional condition");
    expect([...new Set(found.terms.filter((t) => t.listed).map((t) => t.kind))].sort()).toEqual(["separate-commercial-licence", "user-threshold"]);
  });

  test("Apache 2.0 with the Commons Clause", () => {
    const found = recogniseLicence(`"Commons Clause" License Condition v1.0\n\nThe Software is provided to you under the License, subject to the following condition: the License does not\ngrant to you the right to Sell the Software.\n\n${text("Apache-2.0")}`);
    expect(found.id).toBe("LicenseRef-modified-Apache-2.0");
  });

  test("half of a licence is not the licence", () => {
    const half = text("Apache-2.0").slice(0, 7500);
    expect(recogniseLicence(half).id).not.toBe("Apache-2.0");
    expect(recogniseLicence(half).modified).toBe(true);
  });

  test("two whole texts in one file are both named and are no change", () => {
    const found = recogniseLicence(`${text("Apache-2.0")}\n\nParts of this software are licensed as follows:\n\n${text("MIT")}`);
    expect([found.id, found.modified, found.also]).toEqual(["Apache-2.0", false, ["MIT"]]);
  });
});

describe("licences named by their own phrases", () => {
  test.each([
    ["llama2", "LLAMA 2 COMMUNITY LICENSE AGREEMENT\nLlama 2 Version Release Date: July 18, 2023"],
    ["llama3", "META LLAMA 3 COMMUNITY LICENSE AGREEMENT\n"],
    ["llama3.1", "LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n"],
    ["llama3.3", "Llama 3.3 Community License Agreement\n"],
    ["llama4", "LLAMA 4 COMMUNITY LICENSE AGREEMENT\n"],
    ["gemma", "Gemma Terms of Use\n\nLast modified: February 21, 2024"],
    ["bigscience-bloom-rail-1.0", "BigScience RAIL License v1.0\ndated May 19, 2022"],
    ["bigcode-openrail-m", "BigCode Open RAIL-M v1 License Agreement"],
    ["openrail++", "CreativeML Open RAIL++-M License\ndated July 26, 2023"],
    ["creativeml-openrail-m", "CreativeML Open RAIL-M\ndated August 22, 2022"],
    ["openrail", "Example Open RAIL-M License"],
    ["deepseek-license-1.0", "DEEPSEEK LICENSE AGREEMENT\nVersion 1.0, 23 October 2023"],
    ["databricks-open-model-license", "Databricks Open Model License"],
    ["nvidia-open-model-license", "NVIDIA Open Model License Agreement"],
    ["nvidia-nemotron-open-model-license", "NVIDIA Nemotron Open Model License"],
    ["mnpl", "# Mistral AI Non-Production License"],
    ["mrl", "# Mistral AI Research License"],
    ["qwen", "Qwen LICENSE AGREEMENT\nQwen LICENSE AGREEMENT Release Date: September 19, 2024"],
    ["qwen-research", "Qwen RESEARCH LICENSE AGREEMENT"],
    ["tongyi-qianwen", "Tongyi Qianwen LICENSE AGREEMENT"],
    ["falcon-llm-license", "TII Falcon License 2.0"],
    ["falcon-180b-license", "Falcon 180B TII License Version 1.0"],
    ["apple-amlr", "Disclaimer: IMPORTANT\nApple Machine Learning Research Model License Agreement"],
    ["LicenseRef-modified-MIT", "Modified MIT License\n\nCopyright (c) 2026 Example\n\nPermission is hereby granted …"],
  ])("%s", (id, head) => {
    const found = recogniseLicence(`${head}\n\nBy using the Model you agree to these terms. The license is non-exclusive.\n`);
    expect([found.id, found.how]).toEqual([id, "own-phrase"]);
    expect(licenceInfo(id).freeAndOpenCandidate).toBe("not-listed");
  });

  test("a notice that names a licence is a notice, not the text", () => {
    expect(recogniseLicence("Licensed under the Apache License, Version 2.0 (the \"License\"); you may not use this file except in compliance with the License.")).toMatchObject({ id: "Apache-2.0", how: "notice" });
    expect(recogniseLicence("SPDX-License-Identifier: BSD-3-Clause\n")).toMatchObject({ id: "BSD-3-Clause", how: "notice" });
  });

  test("an unknown text stays unknown, and its terms are found", () => {
    const found = recogniseLicence("Example Model License\n\nThe model may be used for academic research purposes only.\nRedistribution of the weights is prohibited.\n");
    expect(found).toMatchObject({ how: "unrecognised", category: "unknown" });
    expect(found.id).toBeUndefined();
    expect(found.terms.map((t) => [t.kind, t.line, t.listed])).toEqual([["research-only", 3, true], ["distribution-ban", 4, true]]);
  });
});

describe("terms", () => {
  test.each([
    ["user-threshold", "If the monthly active users of the products exceed, or are greater than, 700 million monthly active users, you must stop."],
    ["revenue-threshold", "Free for organisations whose annual revenue does not exceed ten million US dollars."],
    ["separate-commercial-licence", "For commercial hosting you must obtain a commercial license from us."],
    ["non-commercial", "The weights are licensed for non-commercial use."],
    ["non-commercial", "You shall not use the model for any commercial purpose."],
    ["research-only", "This model is available for research use only."],
    ["distribution-ban", "You may not distribute the weights."],
  ])("%s is listed: %s", (kind, sentence) => {
    expect(licenceTerms(`Title\n\n${sentence}\n`)[0]).toMatchObject({ kind, listed: true, line: 3 });
  });

  test.each([
    ["non-commercial", "For personal, non commercial use."],
    ["non-commercial", "You may not use the model in production."],
    ["non-commercial", "Use in commercial products requires a paid licence."],
    ["research-only", "Limited to academic and educational purposes."],
    ["research-only", "For evaluation purposes only."],
    ["user-threshold", "Products serving over 5,000 users need another licence."],
    ["user-threshold", "If MAU exceed 1 million, ask us."],
    ["revenue-threshold", "Companies with more than 250 employees need another licence."],
    ["separate-commercial-licence", "Commercial users must purchase a licence."],
    ["separate-commercial-licence", "For commercial use, please contact sales."],
    ["distribution-ban", "You may not share, redistribute or publish the weights."],
    ["distribution-ban", "You shall not make the model available to any third party."],
    ["distribution-ban", "Redistribution in any form is not permitted."],
  ])("%s is listed in other words too: %s", (kind, sentence) => {
    expect(licenceTerms(`Title\n\n${sentence}\n`).map((t) => [t.kind, t.listed, t.line])).toContainEqual([kind, true, 3]);
  });

  test.each([
    ["territory", "The rights granted are not being granted to you if you are domiciled in, or have your principal place of business in, the European Union."],
    ["territory", "This agreement does not apply in the European Union and the United Kingdom."],
    ["territory", "Territory means the world, excluding the territory of the European Union."],
    ["territory", "The model is not available in the EU."],
    ["territory", "The model must not be downloaded within the European Economic Area."],
    ["territory", "Users located in the EU are not permitted to use this model."],
    ["territory", "You represent that you are not located in a member state of the European Union."],
    ["payment", "Hosting services need a subscription."],
    ["dual-licence", "This software is dual-licensed."],
    ["dual-licence", "Commercial licences are available on request."],
  ])("%s is for a person to judge: %s", (kind, sentence) => {
    expect(licenceTerms(sentence).map((t) => [t.kind, t.listed])).toEqual([[kind, false]]);
    expect(territoryTerms(sentence).map((t) => t.kind)).toEqual(kind === "territory" ? [kind] : []);
  });

  test.each([
    "Rights are granted to all users, in the European Union and elsewhere.", "The data do not include texts of the European Union.",
    "Available in the EU and worldwide.", "The licence is free of charge; no subscription is needed for it.", "Nothing in this licence limits commercial use.", "The paper was read by more than 5 people.", "You may not use this file except in accordance with the License.",
    "You may share, copy and redistribute the model.", "You may not distribute the model without this notice.", "Research shows that the model is useful.",
  ])("nothing at all is found in: %s", (sentence) => {
    expect(licenceTerms(sentence)).toEqual([]);
  });

  test("the laws of the Union are no territory", () => {
    expect(territoryTerms("You shall not use the model to violate the laws of the European Union.")).toEqual([]);
  });

  test("a line that stands for all, for a text that is one value of a YAML file", () => {
    expect(licenceTerms("a\nb\nfor non-commercial use only", 7)[0]).toMatchObject({ line: 7, message: expect.stringContaining("at line 7:") });
  });

  test.each(["may not a, ", "may not a or ", "only for ", "not used in the ", "users in the eu ", "more than 1 ", "commercial products ", "located in the eu and ", "agreement does not apply ", "shall not make the a b c ", "for commercial use ", "must need a "])("a text of %j without end takes no time", (part) => {
    const started = performance.now();
    licenceTerms(part.repeat(80_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("a condition broken over lines keeps the line where it begins", () => {
    expect(licenceTerms("a\nb\nThe products have greater than 700\nmillion monthly active\nusers in the month.")[0]).toMatchObject({ kind: "user-threshold", line: 3 });
  });

  test.each([
    "You may use the model for commercial and non-commercial purposes.",
    "This model supports commercial use.",
    "This alternative is allowed only for noncommercial distribution.",
    "You must not remove notices. Redistributions must retain the above notice.",
    "You may not redistribute the model without including a copy of this licence.",
  ])("nothing is listed in: %s", (sentence) => {
    expect(licenceTerms(sentence).filter((t) => t.listed)).toEqual([]);
  });

  test("restrictions that a person must judge are not called listed, and the clause is shown before the heading", () => {
    const found = licenceTerms("Use restrictions are in Attachment A.\n\nYou agree not to use the Model for military purposes.");
    expect(found).toMatchObject([{ kind: "use-restriction", listed: false, line: 3 }]);
    expect(found[0]?.message).toContain("that a person must judge");
  });

  test("messages never conclude", () => {
    for (const t of licenceTerms("For non-commercial use. You must obtain a commercial license. More than 5 million monthly active users.")) {
      expect(t.message).toMatch(/of a kind that the Commission's guidelines list as disqualifying/);
      expect(t.message).not.toMatch(/complian|is not open source|is open source/i);
    }
  });
});

describe("identifiers", () => {
  test.each([
    ["apache-2.0", "Apache-2.0", true, "listed"], ["mit", "MIT", true, "listed"], ["cc-by-nc-4.0", "CC-BY-NC-4.0", true, "not-listed"], ["gpl-3.0", "GPL-3.0-only", true, "listed"],
    ["llama3.1", "llama3.1", false, "not-listed"], ["Gemma", "gemma", false, "not-listed"], ["bigscience-bloom-rail-1.0", "bigscience-bloom-rail-1.0", false, "not-listed"], ["other", "other", false, "not-listed"],
    ["unknown", "unknown", false, "not-listed"], ["openrail++", "openrail++", false, "not-listed"], ["openmdw-1.0", "OpenMDW-1.0", true, "listed"], ["cc-by-nd-4.0", "CC-BY-ND-4.0", true, "not-listed"], ["my licence!", "my licence!", false, "not-listed"],
  ])("%s → %s", (raw, id, spdx, candidate) => {
    expect(licenceInfo(raw)).toMatchObject({ id, spdx, freeAndOpenCandidate: candidate });
    expect(normaliseLicenceId(raw)).toBe(id);
  });

  test.each([
    ["released under the Apache 2.0 license", "Apache-2.0"], ["the MIT License", "MIT"], ["CC BY-NC-SA 4.0", "CC-BY-NC-SA-4.0"], ["Llama 3.1 Community License", "llama3.1"], ["AGPL v3", "AGPL-3.0-only"],
    ["Creative Commons Attribution-NonCommercial 4.0", "CC-BY-NC-4.0"], ["NVIDIA Nemotron Open Model License", "nvidia-nemotron-open-model-license"], ["Modified MIT License", "LicenseRef-modified-MIT"],
  ])("prose %s → %s", (prose, id) => { expect(licenceFromText(prose)?.id).toBe(id); });

  test("prose without a licence names none", () => {
    for (const prose of ["we commit to openness", "permitted uses", "limits", "an Apache helicopter"]) expect(licenceFromText(prose)).toBeUndefined();
  });

  test("addresses", () => {
    expect(licenceFromUrl("https://creativecommons.org/licenses/by-sa/4.0/")?.id).toBe("CC-BY-SA-4.0");
    expect(licenceFromUrl("https://choosealicense.com/licenses/mit/")?.id).toBe("MIT");
    expect(licenceFromUrl("https://example.org/terms")).toBeUndefined();
  });
});

describe("licence files and their scope", () => {
  test("code and model licences are kept apart", async () => {
    const code = await readAs("LICENSE-CODE", text("MIT"));
    const model = await readAs("LICENSE-MODEL", "DEEPSEEK LICENSE AGREEMENT\nVersion 1.0\n\nUse-based restrictions apply.\n");
    expect(values(code, "licence.code")).toEqual(["MIT"]);
    expect(values(code, "licence.id")).toEqual([]);
    expect(values(model, "licence.id")).toEqual(["deepseek-license-1.0"]);
    expect(of(model, "licence.id")[0]?.about).toBeUndefined();
  });

  test("a sole LICENSE is unscoped without weights, the model's with them", async () => {
    expect(of(await readAs("LICENSE", text("MIT")), "licence.id")[0]?.about).toBe("unscoped");
    expect(of(await readAs("LICENSE", text("MIT"), beside("LICENSE", "model.safetensors")), "licence.id")[0]?.about).toBeUndefined();
    expect(of(await readAs("models/a/LICENSE.txt", "LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n"), "licence.id")[0]?.about).toBeUndefined();
  });

  test("texts in LICENSES/, notices and third-party lists license nothing here", async () => {
    for (const path of ["LICENSES/MIT.txt", "NOTICE", "THIRD-PARTY-LICENSES.txt"]) {
      const reading = await readAs(path, text("MIT"));
      expect([path, values(reading, "licence.id"), values(reading, "licence.files")]).toEqual([path, [], [path]]);
    }
    expect((await readAs("LICENSES/Apache-2.0.txt", text("Apache-2.0")))?.detail).toMatchObject({ scope: "library" } satisfies Partial<LicenceDetail>);
  });

  test("empty, binary and pointer files are unreadable and not unlicensed", async () => {
    for (const content of ["", "  \n", new Uint8Array([0, 1, 2]), "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"]) {
      const reading = await readAs("LICENSE", content);
      expect(reading?.unreadable).toHaveLength(1);
      expect(values(reading, "licence.id")).toEqual([]);
    }
  });

  test("code files and vendored folders are no licence files", async () => {
    for (const path of ["src/license.py", "node_modules/a/LICENSE", "third_party/b/LICENSE", "docs/licensing.html"]) expect(await readAs(path, text("MIT"))).toBeUndefined();
  });
});
