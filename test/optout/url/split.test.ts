import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hostText, ODD, originText, targetText, urlSpans } from "../../../src/optout/url/spans.ts";
import { splitUrl } from "../../../src/optout/url/split.ts";
import { splitSlow } from "../../../src/optout/url/split-slow.ts";

interface Parts { readonly https: boolean; readonly host: string; readonly port: number; readonly target: string; readonly odd: number }

function parts(url: string | Uint8Array, split = splitUrl): Parts | false {
  const bytes = typeof url === "string" ? Buffer.from(url) : url;
  // Foreign bytes on both sides: a reader of rows must never look beyond its span.
  const room = Buffer.concat([Buffer.from("x/.:"), bytes, Buffer.from("/../?#:80é")]);
  const out = urlSpans();
  return split(room, 4, 4 + bytes.length, out) && { https: out.https, host: hostText(out), port: out.port, target: targetText(out), odd: out.odd };
}

describe("plain URLs", () => {
  test.each([
    ["http://example.com/a/b?c=d#e", { https: false, host: "example.com", port: 0, target: "/a/b?c=d", odd: 0 }],
    ["https://a.b-c.example.com", { https: true, host: "a.b-c.example.com", port: 0, target: "/", odd: 0 }],
    ["https://example.com#top", { https: true, host: "example.com", port: 0, target: "/", odd: 0 }],
    ["https://example.com:8443/x", { https: true, host: "example.com", port: 8443, target: "/x", odd: ODD.port }],
    ["http://my_host.example/%7Euser/%C3%bc?q=/../x", { https: false, host: "my_host.example", port: 0, target: "/%7Euser/%C3%bc?q=/../x", odd: 0 }],
    ["http://example.com//a//b/...", { https: false, host: "example.com", port: 0, target: "//a//b/...", odd: 0 }],
    ["http://example.com/.well-known/x", { https: false, host: "example.com", port: 0, target: "/.well-known/x", odd: 0 }],
    ["http://example.com/ü?ä", { https: false, host: "example.com", port: 0, target: "/ü?ä", odd: 0 }],
    ["http://localhost/", { https: false, host: "localhost", port: 0, target: "/", odd: 0 }],
  ])("%s", (url, expected) => { expect(parts(url)).toEqual(expected); });
});

describe("odd URLs", () => {
  test.each([
    ["HTTP://EXAMPLE.com/A", "http://example.com", "/A", 0],
    ["https://user:pa@ss@example.com/a@b", "https://example.com", "/a@b", ODD.userinfo],
    ["http://example.com@evil.example/", "http://evil.example", "/", ODD.userinfo],
    ["http://evil.example\\@example.com/", "http://evil.example", "/@example.com/", ODD.rewritten],
    ["http://[2001:DB8::1]:8080/x", "http://[2001:db8::1]:8080", "/x", ODD.ipv6 | ODD.port],
    ["http://0x7f.1/x", "http://127.0.0.1", "/x", ODD.ipv4],
    ["http://127.0.0.1/x", "http://127.0.0.1", "/x", ODD.ipv4],
    ["http://bücher.example/", "http://xn--bcher-kva.example", "/", ODD.idn],
    ["http://BÜCHER.example/", "http://xn--bcher-kva.example", "/", ODD.idn],
    ["http://xn--bcher-kva.example/", "http://xn--bcher-kva.example", "/", ODD.idn],
    ["http://u@XN--a.example:80/", "http://xn--a.example", "/", ODD.idn | ODD.userinfo],
    ["http://xn--a.example.:81/", "http://xn--a.example:81", "/", ODD.idn | ODD.port | ODD.trailingDot],
    ["http://xn--a.1/", "refused", "", 0],
    ["http://ex%41mple.com/", "http://example.com", "/", ODD.percentInHost],
    ["http://example。com/", "http://example.com", "/", 0],
    ["http://example.com./a", "http://example.com", "/a", ODD.trailingDot],
    ["http://example.com:80/a", "http://example.com", "/a", 0],
    ["https://example.com:443/a", "https://example.com", "/a", 0],
    ["http://example.com:443/a", "http://example.com:443", "/a", ODD.port],
    ["http://example.com:/a", "http://example.com", "/a", 0],
    ["http://example.com:0080/a", "http://example.com", "/a", 0],
    ["http://example.com?q", "http://example.com", "/?q", ODD.rewritten],
    ["http:example.com/a", "http://example.com", "/a", 0],
    ["http:\\\\example.com\\a\\b?c\\d", "http://example.com", "/a/b?c\\d", ODD.rewritten],
    ["  http://example.com/a b \n", "http://example.com", "/a b", 0],
    ["ht\ntp://exa\tmple.com/a\r\nb", "http://example.com", "/ab", ODD.rewritten],
    ["http://example.com/a/./b/../../c", "http://example.com", "/c", ODD.rewritten],
    ["http://example.com/a/%2e%2E/%2e/b/..", "http://example.com", "/", ODD.rewritten],
    ["http://example.com/../..?x", "http://example.com", "/?x", ODD.rewritten],
    ["http://example.com/a#b ", "http://example.com", "/a", 0],
  ])("%j", (url, origin, target, odd) => {
    const out = urlSpans();
    const bytes = Buffer.from(url);
    expect(splitUrl(bytes, 0, bytes.length, out)).toBe(origin !== "refused");
    if (origin !== "refused") expect([originText(out), targetText(out), out.odd]).toEqual([origin, target, odd]);
  });

  test.each(["", "http", "http:", "http://", "https:///", "http://?x", "http://:80/", "http://user@/", "ftp://example.com/", "mailto:a@example.com", "//example.com/", "/a", "example.com",
    "http://exa mple.com/", "http://a<b/", "http://[::1/", "http://[x]/", "http://256.256.256.256/", "http://1.2.3.4.5/", "http://example.com:65536/", "http://example.com:8a/", "http://...", "http://xn--é/",
    `http://${"a".repeat(254)}/`, `http://${"a".repeat(5000)}.example/`])("%j is refused", (url) => { expect(parts(url)).toBe(false); });

  test("broken UTF-8: refused in the host, kept in the path", () => {
    expect(parts(Buffer.concat([Buffer.from("http://a"), Buffer.from([0xff]), Buffer.from(".example/")]))).toBe(false);
    const out = urlSpans();
    const url = Buffer.concat([Buffer.from("http://example.com/"), Buffer.from([0xff, 0x61])]);
    expect(splitUrl(url, 0, url.length, out)).toBe(true);
    expect([...out.bytes.subarray(out.targetStart, out.targetEnd)]).toEqual([0x2f, 0xff, 0x61]);
  });

  test("the memo of the last authority keeps scheme, answer and refusal apart", () => {
    const out = urlSpans();
    const ask = (url: string): string => { const b = Buffer.from(url); return splitUrl(b, 0, b.length, out) ? originText(out) : "refused"; };
    expect(["http://1.2.3.4:443/", "https://1.2.3.4:443/", "http://256.1.1.1/", "http://256.1.1.1/", "http://1.2.3.4:443/"].map(ask))
      .toEqual(["http://1.2.3.4:443", "https://1.2.3.4", "refused", "refused", "http://1.2.3.4:443"]);
  });
});

function parse(text: string): URL | undefined {
  try { return new URL(text); } catch { return undefined; }
}

const host = fc.array(fc.constantFrom("a", "b1", "xn--bcher-kva", "www", "-", "_", "é", "A", "0x1", "7", "", "com", "%41", "10.0.0.1", "[::1]", "ss", "ß"), { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
const tail = fc.array(fc.constantFrom("/", ".", "..", "%2e", "%2", "%", "?", "#", "\\", "a", "b", "ü", " ", "\t", ":", "@", "&", "%41", "'", "<", "{", "^"), { maxLength: 12 }).map((p) => p.join(""));
const url = fc.tuple(fc.constantFrom("http://", "https://", "HTTP://", "http:/", "https:\\\\", " http://"), fc.constantFrom("", "", "u@", "u:p@"), host, fc.constantFrom("", "", ":", ":80", ":443", ":8080", ":99999", ":08"), tail).map((p) => p.join(""));

describe("properties", () => {
  test("the fast path says what the slow path says", () => {
    fc.assert(fc.property(url, (text) => { expect(parts(text)).toEqual(parts(text, splitSlow)); }), { numRuns: 3000 });
  });

  test("host, port and path are those of the URL Standard", () => {
    fc.assert(fc.property(url, (text) => {
      const mine = parts(text);
      const theirs = parse(text);
      if (theirs === undefined) { expect(mine).toBe(false); return; }
      const name = theirs.hostname.replace(/\.+$/u, "");
      if (name === "" ) { expect(mine).toBe(false); return; }
      if (mine === false) throw new Error(`refused ${JSON.stringify(text)}`);
      expect([mine.https ? "https:" : "http:", mine.host, mine.port === 0 ? "" : String(mine.port)]).toEqual([theirs.protocol, name, theirs.port]);
      // The same target once the standard's percent-encoding is applied to ours.
      const again = new URL(`http://h${mine.target.replaceAll("#", "%23")}#`);
      expect(again.pathname + again.search).toBe(theirs.pathname + theirs.search);
    }), { numRuns: 3000 });
  });

  test("any bytes: an answer, never an exception", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom("", "http://", "https://a.example"), (tail, head) => {
      const bytes = Buffer.concat([Buffer.from(head), tail]);
      expect(parts(bytes)).toEqual(parts(bytes, splitSlow));
    }), { numRuns: 2000 });
  });
});

test("long hostile URLs take linear time", () => {
  const started = performance.now();
  for (const text of [`http://example.com${"/a/..".repeat(400_000)}`, `http://${"@".repeat(2_000_000)}example.com/`, `http://example.com/${"\\".repeat(2_000_000)}`, `http://${"%25".repeat(600_000)}/`, `http:${"/".repeat(2_000_000)}`, " ".repeat(2_000_000)]) parts(text);
  expect(performance.now() - started).toBeLessThan(3000);
});
