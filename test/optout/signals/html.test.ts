import { describe, expect, test } from "@jest/globals";
import { readHead } from "../../../src/optout/signals/html.ts";

const metas = (html: string): string[] => readHead(html).metas.map((m) => `${m.name}=${m.content}`);

describe("the head of a page", () => {
  test.each([
    ["names in any case, quoted or not", "<HTML><HEAD><META NAME='TDM-Reservation' CONTENT=1></HEAD>", ["tdm-reservation=1"]],
    ["the name attribute only", '<head><meta property="tdm-reservation" content="1"><meta http-equiv="tdm-reservation" content="1"><meta itemprop=x content=1></head>', []],
    ["the first of repeated attributes", "<head><meta name=robots name=x content=noai content=all></head>", ["robots=noai"]],
    ["references in values", '<head><meta name="a" content="x&amp;y&#49;"></head>', ["a=x&y1"]],
    ["an absent content as empty", "<head><meta name=a></head>", ["a="]],
    ["no comments", "<head><!-- <meta name=a content=1> --><!--[if IE]><meta name=b><![endif]--></head>", []],
    ["no scripts, styles, titles, templates", "<head><script>'<meta name=a>'</script><style><meta name=b></style><title><meta name=c></title><template><meta name=d></template><meta name=e content=1></head>", ["e=1"]],
    ["noscript as a reader without scripts sees it", "<head><noscript><meta name=a content=1></noscript></head>", ["a=1"]],
    ["nothing of the body", "<head></head><body><meta name=a content=1></body>", []],
    ["nothing behind the first element of a body that is not named", "<title>t</title><p>x</p><meta name=a content=1>", []],
    ["what stands between head and body", "<head></head><meta name=a content=1><body>", ["a=1"]],
    ["an odd element inside of the head", "<head><div></div><meta name=a content=1></head>", ["a=1"]],
    ["a head without tags of its own", "<!doctype html><meta name=a content=1><title>t</title>", ["a=1"]],
    ["text in front of it", "Warning: x <html><head><meta name=a content=1></head>", ["a=1"]],
    ["an XHTML page", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><meta name="a" content="1" /></head></html>', ["a=1"]],
  ])("takes %s", (_, html, expected) => {
    expect([metas(html), readHead(html).whole]).toEqual([expected, true]);
  });

  test("takes links and the base address", () => {
    const head = readHead('<head><base href="/x/"><base href="/y/"><link rel="license" type="application/rsl+xml" href=" l.xml "><link rel=icon href=i><link rel=x></head>');
    expect(head.links).toEqual([{ rel: "license", href: "l.xml", type: "application/rsl+xml" }, { rel: "icon", href: "i" }]);
    expect(head.base).toBe("/x/");
  });

  test("says where the head goes on beyond the limits", () => {
    expect(readHead(`<head><script>${"x".repeat(2_000_000)}</script><meta name=a content=1>`)).toEqual({ metas: [], links: [], whole: false });
    expect(readHead(`<head>${"<meta name=a>".repeat(20_000)}`)).toMatchObject({ whole: false });
    expect(readHead(`<head>${"<div>".repeat(300)}`)).toMatchObject({ whole: false });
    expect(readHead(`<head></head><body>${"x".repeat(2_000_000)}`)).toMatchObject({ whole: true });
  });
});
