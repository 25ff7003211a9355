import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compileRegister } from "../../../src/optout/joins/compile.ts";
import { judgePresence } from "../../../src/optout/joins/judge.ts";
import { openRegister } from "../../../src/optout/joins/open.ts";
import { type EntryInput, type JoinedKind, newHits, type Register } from "../../../src/optout/joins/types.ts";
import { urlSpans } from "../../../src/optout/url/spans.ts";
import { splitUrl } from "../../../src/optout/url/split.ts";
import { ask, found, naiveUrl } from "./naive.ts";

const LIST = { name: "r.csv", role: "removal-register" } as const;
const entry = (kind: JoinedKind, value: string, id = value, more: Partial<EntryInput> = {}): EntryInput => ({ kind, value, id, list: 0, line: 1, ...more });
const open = (...entries: readonly EntryInput[]): Register => openRegister(compileRegister(entries, [LIST, { name: "e.txt", role: "exclusion-list" }]).data);
const ids = (register: Register, url: string): string[] => ask(register, url).map((hit) => (hit.how === "other-scheme" ? `(${hit.id})` : hit.id));

describe("domains and hosts", () => {
  const register = open(entry("domain", "Example.ORG."), entry("host", "www.a.example"), entry("domain", "*.b.example"), entry("host", "*.c.example"), entry("domain", "bücher.example"),
    entry("domain", "www.shop.example"), entry("host", "127.1"), entry("domain", "https://d.example/"), entry("host", "[2001:DB8:0::1]"), entry("host", "e.example:8080"), entry("domain", "f.example:8080"), entry("host", "2001:db8::2"));
  test.each([
    ["http://example.org/", ["Example.ORG."]], ["https://a.b.example.org/x", ["Example.ORG."]], ["http://notexample.org/", []], ["http://example.org.evil.example/", []], ["http://org/", []],
    ["http://EXAMPLE.org./", ["Example.ORG."]], ["http://user:pw@example.org:8080/", ["Example.ORG."]], ["http://example.org@evil.test/", []],
    ["http://www.a.example/", ["www.a.example"]], ["http://a.example/", []], ["http://x.www.a.example/", []],
    ["http://b.example/", ["*.b.example"]], ["http://x.b.example/", ["*.b.example"]], ["http://x.c.example/", ["*.c.example"]],
    ["http://xn--bcher-kva.example/", ["bücher.example"]], ["http://BÜCHER.example/", ["bücher.example"]], ["http://www.bücher.example/", ["bücher.example"]],
    ["http://shop.example/", ["www.shop.example"]], ["http://x.shop.example/", ["www.shop.example"]],
    ["http://127.0.0.1/", ["127.1"]], ["http://0x7f000001/", ["127.1"]], ["https://d.example/x", ["https://d.example/"]],
    ["http://[2001:db8::1]/", ["[2001:DB8:0::1]"]], ["http://[2001:db8:0:0::2]:99/", ["2001:db8::2"]],
    ["http://e.example/", []], ["http://e.example:8080/x", ["e.example:8080"]], ["https://e.example:8080/", ["e.example:8080"]], ["http://f.example/", ["f.example:8080"]],
  ])("%s", (url, expected) => { expect(ids(register, url)).toEqual(expected); });
});

describe("URLs and prefixes", () => {
  const register = open(entry("url-prefix", "https://a.example/photos"), entry("url-prefix", "https://a.example/img_"), entry("url-prefix", "a.example/lib*"), entry("url-prefix", "http://a.example:8080/"),
    entry("url", "https://a.example/x?id=1#top"), entry("url", "b.example/Ü b"), entry("url-prefix", "https://c.example"), entry("url-prefix", "//d.example:443/p/"), entry("url", "https://u:p@e.example/"), entry("url-prefix", "https://a.example/view?id=12"));
  test.each([
    ["https://a.example/photos", ["https://a.example/photos"]], ["https://a.example/photos/1", ["https://a.example/photos"]], ["https://a.example/photos?p=2", ["https://a.example/photos"]],
    ["https://a.example/photosession", []], ["https://a.example/Photos/", []], ["https://a.example/x/../photos/1", ["https://a.example/photos"]], ["https://a.example/%70hotos/1", ["https://a.example/photos"]],
    ["https://a.example/photos%2F1", []], ["http://a.example/photos/1", ["(https://a.example/photos)"]], ["https://a.example:444/photos/1", []], ["https://www.a.example/photos/1", []],
    ["https://a.example/img_001.jpg", ["https://a.example/img_"]], ["https://a.example/library", ["a.example/lib*"]], ["http://a.example/lib", ["a.example/lib*"]],
    ["http://a.example:8080/anything", ["http://a.example:8080/"]], ["https://a.example:8080/anything", []],
    ["https://a.example/x?id=1", ["https://a.example/x?id=1#top"]], ["https://a.example/x?id=12", []], ["https://a.example/x", []], ["https://a.example/x?id=1#other", ["https://a.example/x?id=1#top"]],
    ["https://b.example/%c3%9c%20b", ["b.example/Ü b"]], ["https://c.example", ["https://c.example"]], ["https://c.example?x", ["https://c.example"]],
    ["https://d.example/p/1", ["//d.example:443/p/"]], ["http://d.example/p/1", ["//d.example:443/p/"]], ["https://e.example", ["https://u:p@e.example/"]],
    ["https://a.example/view?id=12&x", ["https://a.example/view?id=12"]], ["https://a.example/view?id=123", []],
  ])("%s", (url, expected) => { expect(ids(register, url)).toEqual(expected); });
});

describe("digests", () => {
  const hex = "00ff".repeat(16);
  const register = open(entry("sha256", `sha256:${hex.toUpperCase()}`, "A"), entry("sha1-base32", "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", "B"), entry("sha1-base32", "b".repeat(40), "C"));
  const look = (kind: "sha256" | "sha1-base32", text: string): string[] => {
    const hits = newHits();
    const bytes = Buffer.from(`"${text}"`);
    register.hash(kind, bytes, 1, bytes.length - 1, hits);
    return found(register, hits).map((hit) => hit.id);
  };
  test.each([
    ["sha256", hex, ["A"]], ["sha256", `SHA256:${hex}`, ["A"]], ["sha256", hex.slice(1), []], ["sha256", `${hex}0`, []], ["sha256", `${hex.slice(1)}1`, []], ["sha256", `${hex.slice(1)}g`, []], ["sha256", "", []],
    ["sha1-base32", "3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", ["B"]], ["sha1-base32", "3i42h3s6nnfq2msvx7xzkyayscx5qbyj", ["B"]], ["sha1-base32", "da39a3ee5e6b4b0d3255bfef95601890afd80709", ["B"]],
    ["sha1-base32", "XO53XO53XO53XO53XO53XO53XO53XO53", ["C"]], ["sha1-base32", "XO53XO53XO53XO53XO53XO53XO53XO50", []], ["sha1-base32", "da39a3ee5e6b4b0d3255bfef95601890afd80708", []],
  ] as const)("%s %s", (kind, text, expected) => { expect(look(kind, text)).toEqual(expected); });
  test("a register says what it was asked for", () => {
    expect(register.has).toEqual({ urls: false, sha256: true, sha1: true, repositories: false, labels: false });
    expect(register.describe(0)).toEqual({ id: "A", kind: "sha256", value: hex, list: LIST, line: 1 });
    expect(register.describe(1).value).toBe("da39a3ee5e6b4b0d3255bfef95601890afd80709");
  });
});

describe("repositories and accounts", () => {
  const register = open(entry("repository", "https://github.com/Anna/Tool.git", "R"), entry("account", "bob", "A"), entry("repository", "gitlab.com/group/sub/name", "L"), entry("account", "https://gitlab.com/group", "G"));
  test.each([
    ["anna/tool", ["R"]], ["Anna/Tool", ["R"]], ["https://github.com/anna/tool", ["R"]], ["git@github.com:anna/tool.git", ["R"]], ["github.com/anna/tool/tree/main", ["R"]], ["anna/tool2", []], ["anna", []],
    ["BOB/x", ["A"]], ["bobby/x", []], ["gitlab.com/bob/x", []], ["gitlab.com/group/sub/name", ["G", "L"]], ["gitlab.com/group/other", ["G"]], ["group/other", []], ["", []], ["a b/c", []], ["é/ü", []],
  ])("%s", (text, expected) => {
    const hits = newHits();
    const bytes = Buffer.from(text);
    register.repository(bytes, 0, bytes.length, hits);
    expect(found(register, hits).map((hit) => hit.id)).toEqual(expected);
  });
  test("the account column", () => {
    const hits = newHits();
    register.account(Buffer.from("@Bob"), 0, 4, hits);
    expect(found(register, hits)).toEqual([{ id: "A", how: "account" }]);
  });
});

describe("values that are not joined", () => {
  test.each([
    ["domain", "", "empty"], ["domain", "com", "too-broad"], ["domain", "a b.example", "not-a-host"], ["domain", "anna@example.org", "not-a-host"], ["domain", "example.org/path", "path-in-domain"], ["host", "a.*.example", "not-a-host"],
    ["domain", "*", "not-a-host"], ["domain", "ftp://example.org", "not-a-host"], ["host", "999.1.1.1", "not-a-host"], ["url", "ftp://example.org/x", "not-a-url"], ["url", "just words", "not-a-url"], ["url-prefix", "/path/only", "not-a-url"],
    ["url", "anna@example.org", "not-a-url"], ["url", "http://", "not-a-url"], ["sha256", "abc", "not-a-digest"], ["sha1-base32", "0".repeat(32), "not-a-digest"], ["repository", "anna", "not-a-repository"], ["repository", "a b/c", "not-a-repository"],
    ["account", "", "empty"], ["url", `http://a.example/${"x".repeat(5000)}`, "too-long"],
  ] as const)("%s %j: %s", (kind, value, reason) => {
    const { counts, data } = compileRegister([entry(kind, value, "X", { line: 7 })], [LIST]);
    expect(counts.bad).toEqual({ [reason]: 1 });
    expect(counts.badPlaces).toEqual([{ list: 0, line: 7, reason, value: value.slice(0, 100) }]);
    expect([data.size, counts.joined]).toEqual([0, 0]);
  });

  test("an empty register matches nothing", () => { expect(ids(open(), "http://a.example/")).toEqual([]); });

  test("changes of values are counted", () => {
    const { counts } = compileRegister([entry("domain", "www.example.org"), entry("domain", "co.uk"), entry("domain", "a.example:81"), entry("domain", "www.www.example")], [LIST]);
    expect(counts.notes).toEqual({ "www-cut": 2, "public-suffix": 1, "port-ignored": 1 });
  });
});

describe("one value many times", () => {
  test("with equal terms the earliest stands for all", () => {
    const register = open(entry("domain", "a.example", "late", { from: 200 }), entry("domain", "A.example.", "early", { from: 100 }), entry("domain", "a.example", "same", { from: 100 }), entry("host", "a.example", "host"));
    expect(ask(register, "http://a.example/")).toEqual([{ id: "early", how: "domain" }, { id: "host", how: "host" }]);
    expect(register.describe(1)).toEqual({ id: "early", kind: "domain", value: "a.example", from: "1970-01-01T00:00:00.100Z", list: LIST, line: 1 });
  });
  test("other terms stay apart, up to a bound", () => {
    const { counts, data } = compileRegister(Array.from({ length: 20 }, (_, i) => entry("url", "http://a.example/", `e${String(i)}`, { to: i })), [LIST]);
    expect(ask(openRegister(data), "http://a.example/")).toHaveLength(16);
    expect([counts.joined, counts.bad]).toEqual([16, { "too-many-terms": 4 }]);
  });
  test("a removal and an exclusion of one domain are two hits", () => {
    const register = open(entry("domain", "a.example", "r"), entry("domain", "a.example", "x", { list: 1 }));
    expect(ask(register, "http://b.a.example/").map((hit) => hit.id)).toEqual(["r", "x"]);
    expect(register.list(1).role).toBe("exclusion-list");
  });
  test("an entry without an id is named by its place", () => {
    expect(open(entry("domain", "a.example", "", { line: 12, use: "train" })).describe(0)).toEqual({ id: "r.csv:12", kind: "domain", value: "a.example", use: "train", list: LIST, line: 12 });
  });
});

const label = fc.constantFrom("a", "b", "aa", "xn--bcher-kva", "co", "example");
const hostname = fc.array(label, { minLength: 2, maxLength: 4 }).map((l) => l.join("."));
const path = fc.array(fc.constantFrom("/", "a", "b", "ab", "?", "%41", "%C3%BC", "ü", "%", "&", "=", "_", "/a/", "%2f", " ", "."), { maxLength: 7 }).map((p) => (p.length === 0 ? "" : `/${p.join("")}`).trimEnd());
const origin = fc.tuple(fc.constantFrom("http://", "https://"), hostname, fc.constantFrom("", "", ":8080", ":443")).map((p) => p.join(""));
const someEntry = fc.oneof(
  fc.record({ kind: fc.constantFrom("domain", "host"), value: hostname }),
  fc.record({ kind: fc.constantFrom("url", "url-prefix"), value: fc.tuple(origin, path, fc.constantFrom("", "", "*")).map(([o, p, s]) => o + p + s) }),
).map((e) => ({ ...e, kind: e.kind as JoinedKind, value: e.kind === "url" ? e.value.replace(/\*$/u, "") : e.value }));

test("the register says what a naive one says", () => {
  fc.assert(fc.property(fc.array(someEntry, { maxLength: 30 }), fc.array(fc.tuple(origin, path).map((p) => p.join("")), { minLength: 1, maxLength: 20 }), (list, urls) => {
    // Each value once: repetition has tests of its own.
    const seen = new Set<string>();
    const entries = list.map((e, i) => entry(e.kind, e.value, `e${String(i)}`, { to: i })).filter((e) => { const { counts } = compileRegister([e], [LIST]); const key = `${e.kind} ${e.value}`; const fresh = counts.joined === 1 && !seen.has(key); seen.add(key); return fresh; });
    const register = openRegister(structuredClone(compileRegister(entries, [LIST]).data));
    for (const url of urls) expect(ask(register, url)).toEqual(naiveUrl(entries, url));
  }), { numRuns: 400 });
});

describe("bounds", () => {
  test("200,000 prefixes on one host, also nested ones", () => {
    const entries = Array.from({ length: 200_000 }, (_, i) => entry("url-prefix", `https://a.example/${i % 100 === 0 ? "n".repeat(i / 100 + 1) : `p${String(i)}`}`, "", { line: i }));
    const started = performance.now();
    const register = openRegister(compileRegister(entries, [LIST]).data);
    const compiled = performance.now();
    let count = 0;
    for (let i = 0; i < 20_000; i += 1) count += ask(register, `https://a.example/p${String(i)}/x`).length;
    expect(count).toBe(19_800);
    const hits = ask(register, `https://a.example/${"n".repeat(5000)}/`);
    expect(hits.map((hit) => hit.id.length)).toEqual([]);
    expect(ask(register, `https://a.example/${"n".repeat(2000)}/`)).toHaveLength(1);
    // Quadratic ways take minutes here; a shared machine may be several times slower than a quiet one.
    expect(compiled - started).toBeLessThan(10_000);
    expect(performance.now() - compiled).toBeLessThan(10_000);
  });
  test("prefixes nested as given are all named", () => {
    const register = open(...Array.from({ length: 2000 }, (_, i) => entry("url-prefix", `https://a.example/${"n".repeat(i + 1)}*`, "", { line: i })));
    expect(ask(register, `https://a.example/${"n".repeat(1500)}/`)).toHaveLength(1500);
  });
  test("hits beyond the room are said", () => {
    const register = open(...Array.from({ length: 10 }, (_, i) => entry("url-prefix", `https://a.example/${"n".repeat(i + 1)}*`)));
    const hits = newHits(4);
    const spans = urlSpans();
    const url = Buffer.from("https://a.example/nnnnnnnn");
    splitUrl(url, 0, url.length, spans);
    register.url(spans, hits);
    expect([hits.count, hits.full]).toEqual([4, true]);
  });
});

test.each([
  [100, Number.NaN, 150, Number.NaN, "fetched-after"], [100, Number.NaN, 100, Number.NaN, "fetched-after"], [100, Number.NaN, 50, Number.NaN, "before-decision"], [100, Number.NaN, 50, 80, "before-decision"],
  [100, Number.NaN, 50, 150, "kept-after"], [100, Number.NaN, Number.NaN, 150, "kept-after"], [100, Number.NaN, Number.NaN, 50, "before-decision"], [100, Number.NaN, Number.NaN, Number.NaN, "no-time"],
  [Number.NaN, Number.NaN, Number.NaN, Number.NaN, "undated"], [Number.NaN, Number.NaN, 5, 5, "undated"], [100, 200, 250, Number.NaN, "after-end"], [100, 200, 200, 300, "fetched-after"],
])("in force from %d to %d, row %d, manifest %d: %s", (from, to, row, manifest, expected) => { expect(judgePresence(from, to, row, manifest)).toBe(expected); });

describe("times of entries", () => {
  test("few have one, and each keeps its own", () => {
    const register = open(entry("domain", "a.example"), entry("domain", "b.example", "B", { from: 5 }), entry("domain", "c.example"), entry("domain", "d.example", "D", { to: 7 }), entry("domain", "e.example"));
    expect([0, 1, 2, 3, 4].map((i) => [register.from(i), register.to(i)])).toEqual([[NaN, NaN], [5, NaN], [NaN, NaN], [NaN, 7], [NaN, NaN]]);
  });

  test("entries without an end are the same, wherever the last one with an end stands", () => {
    const { counts } = compileRegister([entry("domain", "a.example"), entry("domain", "b.example", "B", { to: 7 }), entry("domain", "a.example"), entry("domain", "b.example", "B", { to: 7 }), entry("domain", "a.example")], [LIST]);
    expect([counts.joined, counts.repeated]).toEqual([2, 3]);
  });
});
