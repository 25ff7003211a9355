import { describe, expect, test } from "@jest/globals";
import { registrableDomain, SiteTable } from "../../../src/optout/url/psl.ts";

describe("registrable domains", () => {
  test.each([
    ["www.example.com", "example.com", "example.com"],
    ["example.com", "example.com", "example.com"],
    ["a.b.example.co.uk", "example.co.uk", "example.co.uk"],
    ["anna.github.io", "github.io", "anna.github.io"],
    ["x.y.anna.github.io", "github.io", "anna.github.io"],
    // A rule with a wildcard and its exception.
    ["www.city.kawasaki.jp", "city.kawasaki.jp", "city.kawasaki.jp"],
    ["a.b.c.kawasaki.jp", "b.c.kawasaki.jp", "b.c.kawasaki.jp"],
    // Punycode rules of the list.
    ["www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"],
    // The default rule.
    ["a.b.stadtbote.example", "stadtbote.example", "stadtbote.example"],
    ["my_shop.example.com", "example.com", "example.com"],
  ])("%s", (host, icann, all) => {
    expect(registrableDomain(host, { privateSuffixes: false })).toEqual({ site: icann, kind: "domain" });
    expect(registrableDomain(host, { privateSuffixes: true })).toEqual({ site: all, kind: "domain" });
  });

  test.each([
    ["127.0.0.1", "ip"], ["[2001:db8::1]", "ip"], ["localhost", "single-label"], ["com", "single-label"], ["co.uk", "public-suffix"],
    ["x.kawasaki.jp", "public-suffix"], ["a..com", "malformed"], [".com", "malformed"],
  ])("%s stands for itself: %s", (host, kind) => { expect(registrableDomain(host, { privateSuffixes: false })).toEqual({ site: host, kind }); });

  test("a private suffix by itself", () => {
    expect(registrableDomain("github.io", { privateSuffixes: true })).toEqual({ site: "github.io", kind: "public-suffix" });
    expect(registrableDomain("github.io", { privateSuffixes: false })).toEqual({ site: "github.io", kind: "domain" });
  });
});

test("the table numbers sites, not hosts", () => {
  const table = new SiteTable({ privateSuffixes: false }, 1);
  const ask = (host: string): number => { const b = Buffer.from(`-${host}-`); return table.site(b, 1, b.length - 1); };
  expect(["a.example.com", "b.example.com", "example.org", "a.example.com", "10.0.0.1", "www.example.org"].map(ask)).toEqual([0, 0, 1, 0, 2, 1]);
  for (let i = 0; i < 3000; i += 1) expect(ask(`h${String(i)}.d${String(i % 50)}.example`)).toBe(3 + (i % 50));
  expect([table.sites.text(0), table.kind(0), table.kind(2), table.sites.size, table.hosts.size]).toEqual(["example.com", "domain", "ip", 53, 3005]);
});
