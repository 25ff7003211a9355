import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { crawlerReader } from "../../../src/artifacts/crawler/reader.ts";
import { settingsOf } from "../../../src/artifacts/crawler/settings.ts";
import { xmlSettings } from "../../../src/artifacts/crawler/xml.ts";
import { isCrawlerPath, isRelevantPath } from "../../../src/artifacts/relevance.ts";
import { alone, openText } from "../../support/open-text.ts";

const told = (text: string, style: Parameters<typeof settingsOf>[1] = "python"): readonly string[] => settingsOf(text, style).map((one) => `${one.line} ${one.kind} ${one.value}`);
const xml = (text: string): readonly string[] => xmlSettings(text).map((one) => `${one.line} ${one.kind} ${one.value}`);
const read = async (path: string, text: string) => crawlerReader.read(openText(path, text), alone);

describe("settings of crawlers", () => {
  test("Scrapy's, with comments behind and above", () => {
    expect(told('BOT_NAME = "wren"\n# ROBOTSTXT_OBEY = True\nROBOTSTXT_OBEY = False  # for speed\nUSER_AGENT = "WrenBot/1.0 (+https://wren.eu/bot)"\n')).toEqual(["3 robots ignore", "4 agent WrenBot/1.0 (+https://wren.eu/bot)"]);
  });
  test("of one spider, in a dictionary on one line", () => {
    expect(told('class S(Spider):\n    custom_settings = {"ROBOTSTXT_OBEY": False, "USER_AGENT": "X"}\n')).toEqual(["2 robots ignore", "2 agent X"]);
  });
  test("words in block strings, comparisons, types and names of variables are no settings", () => {
    expect(told('"""\nROBOTSTXT_OBEY = False\n"""\nif settings.ROBOTSTXT_OBEY == False:\n    pass\nUSER_AGENT = pick()\ndef f(user_agent: str = None): ...\nx = \'\'\'\nUSER_AGENT = "no"\n\'\'\'\n')).toEqual([]);
  });
  test("arguments of a call", () => {
    expect(told('config = CrawlerRunConfig(check_robots_txt=True, user_agent="Wren")\n')).toEqual(["1 robots obey", "1 agent Wren"]);
  });
  test("lists over several lines", () => {
    expect(told('USER_AGENTS = [\n    "A/1",\n    "B/2",  # old\n]\nX = "no"\n')).toEqual(["1 agent A/1", "1 agent B/2"]);
    expect(told("user_agents:\n  - A/1\n  - 'B/2'\nother: [C]\n", "yaml")).toEqual(["1 agent A/1", "1 agent B/2"]);
    expect(told("user_agents: [A/1, B/2]\n", "yaml")).toEqual(["1 agent A/1", "1 agent B/2"]);
  });
  test("YAML, JSON and properties", () => {
    expect(told("crawler:\n  obey_robots_txt: no\n  user_agent: Wren/1.0 (+https://wren.eu)\n# user_agent: old\n", "yaml")).toEqual(["2 robots ignore", "3 agent Wren/1.0 (+https://wren.eu)"]);
    expect(told('{\n  "respectRobotsTxtFile": true,\n  "userAgent": "Wren"\n}', "json")).toEqual(["2 robots obey", "3 agent Wren"]);
    expect(told("; user_agent = old\nignore_robots = true\nhttp.agent.name=Wren\n", "lines")).toEqual(["2 robots ignore", "3 agent Wren"]);
  });
  test("a switch that is off by its name", () => {
    expect(told("ignore_robots: false\n", "yaml")).toEqual(["1 robots obey"]);
  });
  test("Nutch and Heritrix", () => {
    expect(xml("<configuration>\n<!-- <property><name>http.agent.name</name><value>old</value></property> -->\n<property>\n  <name>http.agent.name</name>\n  <value>WrenBot</value>\n</property></configuration>")).toEqual(["4 agent WrenBot"]);
    expect(xml('<bean>\n<property name="robotsPolicyName" value="ignore"/>\n<property name="userAgentTemplate" value="Mozilla (Wren)"/></bean>')).toEqual(["2 robots ignore", "3 agent Mozilla (Wren)"]);
    expect(xml("<value>\nmetadata.robotsPolicyName=obey\n</value>")).toEqual(["2 robots obey"]);
  });
});

describe("the reader", () => {
  test("says what it found, once, in order", async () => {
    const reading = await read("crawl/settings.py", 'USER_AGENT = "B"\nROBOTSTXT_OBEY = True\n');
    expect(reading?.observations).toMatchObject([{ key: "documents", value: { type: "crawler-config", path: "crawl/settings.py", robots: ["obey"], agents: ["B"] }, sources: [{ path: "crawl/settings.py", line: 1 }] }]);
  });
  test("knows a Scrapy project that leaves all to the defaults, and leaves Django alone", async () => {
    expect((await read("wren/settings.py", 'SPIDER_MODULES = ["wren.spiders"]\n'))?.observations[0]?.value).toMatchObject({ robots: [], agents: [] });
    expect(await read("site/settings.py", "INSTALLED_APPS = []\nDEBUG = True\n")).toBeUndefined();
  });
  test.each([["settings.py", true], ["wren/spiders/news.py", true], ["crawl/config.yaml", true], ["conf/nutch-site.xml", true], ["heritrix/crawler-beans.cxml", true], ["crawl-config.json", true], ["src/model.py", false], ["crawl/manifest.json", false], ["crawl/urls.json", false], ["scrapbook/config.yaml", false], ["crawl/notes.md", false]])("%s: %s", (path, expected) => {
    expect(isCrawlerPath(path)).toBe(expected);
    if (expected) expect(isRelevantPath(path)).toBe(true);
  });
});

describe("hostile text", () => {
  const HOSTILE = ["user_agent: [", "user_agent:\n".repeat(90_000), `user_agent: "${"a".repeat(1_000_000)}`, "user_agent=".repeat(90_000), '"'.repeat(1_000_000), "user_agent " .repeat(90_000), `${" ".repeat(1_000_000)}user_agent: x`, "'''".repeat(300_000), "USER_AGENTS = [\n".repeat(60_000), "<!--".repeat(250_000), "<name>".repeat(150_000), `<name>http.agent.name</name>${" ".repeat(900_000)}`, 'name="x" '.repeat(100_000), "\n".repeat(1_000_000), "metadata.".repeat(110_000)];
  test.each(HOSTILE.map((text, index) => [index, text] as const))("case %i ends soon", (_index, text) => {
    const started = performance.now();
    for (const style of ["python", "json", "yaml", "lines"] as const) settingsOf(text, style);
    xmlSettings(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
  test("anything at all gives bounded settings", () => {
    const words = fc.constantFrom("user_agent", "ROBOTSTXT_OBEY", ":", "=", "[", "]", "\n", " ", '"', "'", "#", "- a", "False", "'''", "<name>", "</name>", "<value>", "http.agent.name", "\u202e", "\0");
    fc.assert(fc.property(fc.array(words, { maxLength: 60 }).map((parts) => parts.join("")), (text) => {
      for (const style of ["python", "json", "yaml", "lines"] as const) for (const one of settingsOf(text, style)) {
        expect(one.value.length).toBeLessThanOrEqual(200);
        expect(one.value).not.toMatch(/\n/);
        expect(one.line).toBeLessThanOrEqual(text.split("\n").length);
      }
    }));
  });
});
