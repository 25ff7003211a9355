/** Whatever a change can ask of the documents, the Action looks at: the quick answer "nothing touched" is never given for it. */

import { describe, expect, test } from "@jest/globals";
import { concernsNobody, nothingTouched } from "../../src/action/relevant.ts";
import { BYTES, card, config, modelYaml, pointer } from "../support/wren.ts";
import { axolotl, change, copyright, settings, start } from "../engine/change-support.ts";

const CRAWLS = { ".gpai/model.yaml": modelYaml.replace("crawls: false", "crawls: true").replace("[transparency]", "[transparency, copyright]"), ".gpai/copyright.yaml": copyright };

describe("a change with consequences is relevant", () => {
  test.each([
    ["weights", { "model.safetensors": pointer("two", BYTES) }, {}],
    ["new weights of another format", { "sub/w.gguf": pointer("g", BYTES) }, { ".gpai/model.yaml": modelYaml.replace('"*.safetensors"}', '"*.safetensors"}, {path: "sub/*"}') }],
    ["configuration", { "config.json": config.replace("4096", "8192") }, {}],
    ["training data", { "train/axolotl.yaml": axolotl(["org/new"]) }, {}],
    ["front matter", { "README.md": card.replace("license: apache-2.0", "license: apache-2.0\ndatasets: [org/new]\nbase_model: org/base") }, {}],
    ["Scrapy's settings", { "wren/settings.py": settings }, CRAWLS],
    ["a spider", { "wren/spiders/news.py": 'custom_settings = {"USER_AGENT": "Owl/2"}\n' }, CRAWLS],
    ["Nutch", { "conf/nutch-site.xml": "<configuration><property><name>http.agent.name</name><value>Owl</value></property></configuration>" }, CRAWLS],
    ["Heritrix", { "heritrix/crawler-beans.cxml": '<bean><property name="robotsPolicyName" value="ignore"/></bean>' }, CRAWLS],
    ["a crawler's YAML", { "crawl/config.yaml": "user_agent: Owl/2\nobey_robots_txt: false\n" }, CRAWLS],
    ["a crawler that the record alone names", { "fetch/run.odd": "b" }, { ...CRAWLS, ".gpai/copyright.yaml": copyright.replace("crawl/settings.py", "fetch/run.odd"), "fetch/run.odd": "a" }],
    ["a licence text", { LICENSE: "Other words.\n" }, { LICENSE: "Wren licence.\n", "README.md": card.replace("license: apache-2.0", "license: other") }],
    ["a licence that the record alone names", { "legal/terms.odd": "Other words.\n" }, { ".gpai/model.yaml": `${modelYaml}licence: {id: LicenseRef-wren, files: [legal/terms.odd]}\n`, "legal/terms.odd": "Wren licence.\n" }],
  ] as const)("%s", async (_name, files, over) => {
    const repo = start({ ...over });
    const report = await change(repo, files);
    expect(report.change?.consequences.length).toBeGreaterThan(0);
    expect(nothingTouched(repo.path, "base")).toBe(false);
  });
});

describe("by name alone", () => {
  const repo = start();
  test.each(["model.safetensors.index.json", "w.bin.dvc", "dvc.lock", "mixes/OLMo-mix.txt", "data_blend.json", "scripts/train/launch.sh", "LICENSES/MODEL.txt", "docs/LICENSE-MODEL", "NOTICE", "adapter_config.json", "mergekit_config.yml", "scrapy.cfg", "tools/crawler.properties", "Settings.py"])("%s is looked at", (path) => expect(concernsNobody(repo.path, [path])).toBe(false));
  test.each(["src/app.ts", "lib/model.py", "docs/guide.html", "scrapbook/notes.py", "Makefile", ".github/workflows/ci.yml"])("%s is not", (path) => expect(concernsNobody(repo.path, [path])).toBe(true));
});
