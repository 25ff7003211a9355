import { describe, expect, test } from "@jest/globals";
import { rslDiscovery } from "../../../src/optout/signals/rsl-discovery.ts";
import { rslStatement, type RslUsage } from "../../../src/optout/signals/rsl.ts";

const doc = (inner: string, root = 'rsl xmlns="https://rslstandard.org/rsl"'): string => `<?xml version="1.0"?><${root}>${inner}</${root.split(" ")[0] ?? ""}>`;
const site = (terms: string, attributes = 'url="/"'): string => doc(`<content ${attributes}><license>${terms}</license></content>`);
const usage = (element: string, words: string): string => `<${element} type="usage">${words}</${element}>`;

function ask(xml: string, word: RslUsage, url = "https://e.com/x"): string {
  const { outcome, conditions } = rslStatement(xml, url).answers[word];
  return [outcome, ...conditions].join(" ");
}

describe("licence terms", () => {
  test.each<[string, string, RslUsage, string]>([
    ["prohibited by a wider word", site(usage("prohibits", "all")), "ai-index", "prohibited"],
    ["not prohibited by a narrower word", site(usage("prohibits", "ai-train ai-input")), "ai-all", "unspecified"],
    ["search is no AI usage", site(usage("permits", "ai-all")), "search", "unspecified"],
    ["words divided by any white space", site(usage("permits", "\n search\t ai-input \n")), "ai-input", "permitted"],
    ["words in another case cover nothing", site(usage("prohibits", "AI-TRAIN")), "ai-train", "unspecified"],
    ["words of the 2025 draft cover nothing", site(usage("prohibits", "train-ai")), "ai-train", "unspecified"],
    ["a prohibition wins in the same licence", site(usage("permits", "ai-all") + usage("prohibits", "ai-train")), "ai-train", "prohibited"],
    ["a prohibition wins in another licence", doc(`<content url="/"><license>${usage("permits", "all")}</license><license>${usage("prohibits", "ai-train")}</license></content>`), "ai-train", "prohibited"],
    ["the licence with the fewest conditions", doc(`<content url="/"><license>${usage("permits", "all")}<payment type="use"/></license><license>${usage("permits", "search")}</license></content>`), "search", "permitted"],
    ["payment", site(`${usage("permits", "all")}<payment type="subscription"/>`), "ai-train", "permitted payment"],
    ["attribution is asked for in return", site(`${usage("permits", "all")}<payment type="attribution"/>`), "ai-train", "permitted payment"],
    ["free", site(`${usage("permits", "all")}<payment type="free"/>`), "ai-train", "permitted"],
    ["a payment of no type", site(`${usage("permits", "all")}<payment><amount currency="EUR">1</amount></payment>`), "ai-train", "permitted payment"],
    ["a licence server, even when free", site(`${usage("permits", "all")}<payment type="free"/>`, 'url="/" server="https://l.e.com"'), "ai-train", "permitted server"],
    ["place and people", site(`${usage("permits", "all")}<permits type="geo">EU</permits><prohibits type="user">commercial</prohibits>`), "ai-train", "permitted user geo"],
    ["terms without any usage", site('<payment type="crawl"/>'), "search", "permitted payment"],
    ["no terms at all", site(""), "search", "unspecified"],
    ["only a prohibition, and a payment", site(`${usage("prohibits", "ai-train")}<payment type="crawl"/>`), "search", "unspecified"],
    ["a prohibition without a type", site("<prohibits>ai-train</prohibits>"), "ai-train", "prohibited"],
    ["text in several pieces", site('<prohibits type="usage">ai-<!-- x -->tr<![CDATA[ain]]></prohibits>'), "ai-train", "prohibited"],
  ])("%s", (_, xml, word, expected) => {
    expect(ask(xml, word)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["a prefix", doc('<r:content url="/"><r:license><r:prohibits type="usage">all</r:prohibits></r:license></r:content>', 'r:rsl xmlns:r="https://rslstandard.org/rsl"'), "prohibited"],
    ["elements of other namespaces", site('<x:prohibits xmlns:x="http://x/" type="usage">all</x:prohibits>'), "unspecified"],
    ["a term inside of a foreign element", site('<x xmlns="http://x/"><prohibits xmlns="https://rslstandard.org/rsl" type="usage">all</prohibits></x>'), "unspecified"],
    ["a content element in the wrong place", doc(`<group><content url="/"><license>${usage("prohibits", "all")}</license></content></group>`), "unspecified"],
    ["a comment", doc(`<!-- <content url="/"><license>${usage("prohibits", "all")}</license></content> -->`), "unspecified"],
    ["an empty document", doc(""), "unspecified"],
    ["another namespace", doc("", 'rsl xmlns="https://rslstandard.org/rsl/"'), "invalid"],
    ["no namespace", doc("", "rsl"), "invalid"], ["another root", doc("", 'license xmlns="https://rslstandard.org/rsl"'), "invalid"],
    ["cut off", site(usage("prohibits", "all")).slice(0, -10), "invalid"], ["HTML", "<!DOCTYPE html><html><p>404</html>", "invalid"], ["nothing", "", "invalid"],
    ["entities of its own", `<!DOCTYPE rsl [<!ENTITY a "ai-train">]>${site(usage("prohibits", "&a;")).slice(21)}`, "invalid"],
  ])("%s", (_, xml, expected) => {
    expect(ask(xml, "ai-train")).toBe(expected);
  });
});

describe("the content element that governs", () => {
  const two = (a: string, b: string): string => doc(`<content url="${a}"><license>${usage("prohibits", "all")}</license></content><content url="${b}"><license>${usage("permits", "all")}</license></content>`);
  test.each<[string, string, string]>([
    ["/", "/open/", "https://e.com/open/a"], ["/open/", "/", "https://e.com/x"], ["/a*", "/abc", "https://e.com/abcd"], ["https://other.com/", "/", "https://e.com/x"], ["https://e.com/", "https://e.com/x", "https://E.com/x"],
  ])("%s prohibits, %s permits: %s is permitted", (a, b, url) => {
    expect(ask(two(a, b), "ai-train", url)).toBe("permitted");
    // The order of elements means nothing (RSL 1.0 §3.1).
    expect(ask(two(a, b).replace(/(<content.*<\/content>)(<content.*<\/content>)/, (_, x: string, y: string) => y + x), "ai-train", url)).toBe("permitted");
  });
  test.each<[string, string, string]>([
    ["/a/", "/a/", "https://e.com/a/"], ["/premium/*", "/", "https://e.com/premium/x"], ["/*.pdf$", "/", "https://e.com/x.pdf"], ["https://e.com", "/y", "https://e.com/x"], ["https://e.com:8443/", "/y", "https://e.com:8443/x"], ["", "/y", "https://e.com/x"],
  ])("%s prohibits, %s permits: %s is prohibited", (a, b, url) => {
    expect(ask(two(a, b), "ai-train", url)).toBe("prohibited");
  });
  test.each(["http://e.com/", "https://e.com:8443/", "https://e.com.evil.org/", "/X", "x", "https://[/"])("%s does not speak of https://e.com/x", (url) => {
    expect(ask(doc(`<content url="${url}"><license>${usage("prohibits", "all")}</license></content>`), "ai-train")).toBe("unspecified");
  });
});

describe("in uses", () => {
  test("tells each use, the words of the licence and what it is bound to", () => {
    const { uses, evidence } = rslStatement(site(`${usage("permits", "search ai-input train-ai")}${usage("prohibits", "ai-train")}<payment type="crawl"/>`), "https://e.com/x", "https://e.com/l.xml");
    expect(uses).toEqual({ "train": "reserved", "train-generative": "reserved", "ai-input": "conditional", "search": "conditional" });
    expect(evidence[0]).toMatchObject({ protocol: "rsl", carrier: "file", vocabulary: "1.0", policy: "https://e.com/l.xml", rule: "/: prohibits ai-train; permits search ai-input train-ai", note: "bound to: payment; no usage of RSL 1.0, covers nothing: train-ai" });
    expect(rslStatement(site(usage("prohibits", "all")), "https://e.com/x").uses.tdm).toBe("reserved");
  });

  test("an invalid document says nothing and why; one beyond the limits is not evaluable", () => {
    expect(rslStatement("<html/>", "https://e.com/")).toMatchObject({ uses: {}, evidence: [{ verdict: "unknown", note: expect.stringContaining("no RSL 1.0 document") }] });
    expect(rslStatement(doc(`<content url="/${"a".repeat(9000)}"/>`), "https://e.com/").uses.train).toBe("not-evaluable");
    expect(rslStatement(site(usage("prohibits", "all")), `https://e.com/${"a".repeat(20_000)}`).uses.train).toBe("not-evaluable");
  });
});

describe("discovery", () => {
  test.each<[string, Parameters<typeof rslDiscovery>[0], string[]]>([
    ["several lines of robots.txt, any host", { robotsLicenses: [{ value: "https://a.com/l.xml", line: 1 }, { value: "HTTPS://B.com/l", line: 2 }, { value: "https://a.com/l.xml", line: 3 }] }, ["https://a.com/l.xml", "HTTPS://B.com/l"]],
    ["only absolute URLs in robots.txt", { robotsLicenses: [{ value: "/l.xml", line: 1 }, { value: "//e.com/l.xml", line: 2 }, { value: "l.xml", line: 3 }, { value: "ftp://e.com/l", line: 4 }, { value: "", line: 5 }], base: "https://e.com/" }, []],
    ["a comment behind the URL", { robotsLicenses: [{ value: "https://a.com/l.xml#terms # ours", line: 1 }] }, ["https://a.com/l.xml#terms"]],
    ["a Link header", { linkHeaders: ['<https://a.com/l.xml>; rel="license"; type="application/rsl+xml"'] }, ["https://a.com/l.xml"]],
    ["a relative Link, resolved", { linkHeaders: ['</l.xml>; rel=LICENSE; type="Application/RSL+XML; charset=utf-8"'], base: "https://e.com/a/b" }, ["https://e.com/l.xml"]],
    ["a relative Link of nothing", { linkHeaders: ['</l.xml>; rel=license; type="application/rsl+xml"'] }, []],
    ["no other type or relation", { linkHeaders: ['<https://a.com/l>; rel="license"', '<https://a.com/l>; rel="license"; type="text/html"', '<https://a.com/l>; rel="next"; type="application/rsl+xml"'] }, []],
    ["a link element", { htmlLinks: [{ rel: "nofollow License", href: "l.xml", type: "application/rsl+xml" }, { rel: "license", href: "cc", type: "text/html" }, { rel: "license", href: "cc" }], base: "https://e.com/a/" }, ["https://e.com/a/l.xml"]],
  ])("%s", (_, places, expected) => {
    const found = rslDiscovery(places);
    expect(found.licenses).toEqual(expected);
    expect(found.uses).toEqual({});
  });

  test("terms that were not read are no permission: unknown, with their place", () => {
    expect(rslDiscovery({ robotsLicenses: [{ value: "https://a.com/l.xml", line: 9 }, { value: "/x", line: 10 }] }).evidence).toEqual([
      expect.objectContaining({ carrier: "robots.txt", line: 9, verdict: "unknown", policy: "https://a.com/l.xml", note: expect.stringContaining("not part of this evidence") }),
      expect.objectContaining({ line: 10, note: "no absolute URL: ignored" }),
    ]);
  });
});
