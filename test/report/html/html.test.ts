import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { obligations } from "../../../src/law/catalogue.ts";
import type { Finding } from "../../../src/checks/types.ts";
import { byteLength, clip, visible } from "../../../src/report/escape.ts";
import { HTML_BUDGET, renderHtml } from "../../../src/report/html/index.ts";
import type { CommentContext } from "../../../src/report/comment/types.ts";
import { anyReport, HOSTILE, model, obligation, profile, reportOf } from "../any-report.ts";
import { type Element, parse } from "./page.ts";

/** Element → attributes that it may carry. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"], head: [], meta: ["charset", "http-equiv", "content", "name"], title: ["id"], style: [], body: [], a: ["href", "class", "rel"], header: [], h1: [], h2: ["id"], h3: [], h4: [], p: ["class"], bdi: [],
  dl: ["class"], div: ["class"], dt: [], dd: [], nav: ["aria-label"], ul: ["class"], ol: ["class"], li: [], main: ["id"], section: ["aria-labelledby"], article: ["id"], table: [], caption: [], thead: [], tbody: [],
  tr: ["id"], th: ["scope"], td: ["data-column"], span: ["class"], strong: ["class"], code: ["class"], pre: [], q: [], details: [], summary: [], footer: [],
  figure: [], figcaption: [], svg: ["class", "viewbox", "role", "aria-labelledby"], desc: ["id"], path: ["class", "d"], rect: ["class", "x", "y", "width", "height", "rx"], circle: ["class", "cx", "cy", "r"],
  text: ["class", "x", "y", "text-anchor"], tspan: ["class", "dx"],
};

const sources = new Set(obligations().flatMap((o) => o.source.url ?? []));
const links: CommentContext = { serverUrl: "https://github.com", repository: { owner: "wren", name: "models" }, headSha: "a".repeat(40), headRepository: null, folder: "models/3b", key: "k", fork: false };
const at = (message: string, over: Partial<Finding> = {}): Finding => ({ rule: "form/x", message, path: ".gpai/documentation.yaml", line: 4, ...over });
const texts = (elements: readonly Element[], name: string, cls?: string): readonly string[] => elements.filter((e) => e.name === name && (cls === undefined || e.attributes["class"] === cls)).map((e) => e.text);

describe("any report", () => {
  test("gives a page of our own elements and attributes, closed, without an address that is not ours, the same twice", () => {
    fc.assert(fc.property(anyReport, fc.boolean(), (report, linked) => {
      const page = renderHtml(report, linked ? { links } : {});
      const { elements, open } = parse(page);
      expect(open).toEqual([]);
      for (const { name, attributes } of elements) {
        expect(OURS).toHaveProperty(name);
        for (const attribute of Object.keys(attributes)) expect(`${name} ${(OURS[name] ?? []).join(" ")}`.split(" ")).toContain(attribute);
        if (attributes["href"] !== undefined) expect(attributes["href"]).toMatch(sources.has(attributes["href"]) ? /^https:\/\// : /^(?:#|https:\/\/github\.com\/wren\/models\/blob\/)/);
      }
      const ids = elements.flatMap((e) => e.attributes["id"] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/);
      expect(renderHtml(report, linked ? { links } : {})).toBe(page);
    }), { numRuns: 150 });
  });

  const text = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom(...HOSTILE)), { maxLength: 6 }).map((parts) => parts.join(""));
  test("shows every message, place, quote and fix in its visible form", () => {
    const shown = (value: string): string => visible(clip(value, 2000)).replaceAll("`", "");
    fc.assert(fc.property(text, text, text.map((t) => t.slice(0, 200)), text, (message, path, evidence, advice) => {
      const fix = `see ${advice.replaceAll("\n", " ")}`;
      const { elements } = parse(renderHtml(reportOf([model([obligation("gap", [{ rule: "r", message, path, evidence, fix }])])])));
      expect(texts(elements, "p", "message").map((t) => t.replaceAll("`", ""))).toEqual([shown(message)]);
      expect(texts(elements, "code", "place")).toEqual([visible(path)]);
      expect(texts(elements, "q")).toEqual([visible(evidence)]);
      expect(texts(elements, "p", "fix").map((t) => t.replaceAll("`", ""))).toEqual([`Fix ${shown(fix)}`]);
    }), { numRuns: 150 });
  });

  test("keeps lines to paste to the letter", () => {
    const fix = "MDF-GEN-3:\n  \"a\": <x> & 'y'\n\ttab";
    const { elements } = parse(renderHtml(reportOf([model([obligation("gap", [at("m", { fix })])])])));
    expect(texts(elements, "pre")).toEqual([fix.replace("\t", "\\t")]);
  });
});

describe("the page", () => {
  const change = {
    head: "b".repeat(40), files: 3,
    consequences: [{ kind: "new-weights" as const, model: "wren", message: "`w.safetensors` has a new digest", path: "w.safetensors", due: [{ obligation: "MDF-GEN-3", path: ".gpai/documentation.yaml", what: "record it", done: false }] },
      { kind: "changed-config" as const, model: "wren", message: "another context length", path: "config.json", due: [], notRelevant: { reason: "a test", by: "Ada", on: "2026-11-20" } }],
  };
  const base = reportOf([model([
    obligation("conflict", [at("brought", { introduced: true })], "MDF-GEN-1"), obligation("gap", [at("old one", { introduced: false })], "MDF-GEN-2"), obligation("gap", [at("listed debt", { introduced: false, baseline: true })], "MDF-GEN-3"),
    obligation("waived", [at("accepted")], "MDF-GEN-4", { reason: "soon (docs, until 2026-12-31)", waiver: { reason: "soon", owner: "docs", until: "2026-12-31" } }),
    obligation("recorded", [], "MDF-GEN-5", { evidence: [{ path: ".gpai/documentation.yaml", line: 9, quote: "2026-03-10" }] }), obligation("upcoming", [], "MDF-GEN-6", { due: "2027-08-02", reason: "older model" }),
    obligation("not-applicable", [], "MDF-DIS-1", { reason: "not for this role" }),
  ], { name: "Wren 3B", facts: [{ key: "parameters.total", value: 3_624_078_336, unit: "parameters", method: "index-size", sources: [{ path: "model.safetensors.index.json", line: 3 }], confidence: "measured" }] })]);
  const report = { ...base, counts: { ...base.counts, introduced: 1, resolved: 1 }, change, resolved: [{ rule: "r", message: "mended", obligation: "MDF-USE-1" }], repository: { ...base.repository, base: "c".repeat(40) } };
  const page = renderHtml(report, { links });
  const { elements } = parse(page);
  const all = texts(elements, "main").join("");

  test.each([
    ["what the change brought", "brought"], ["older findings", "old one"], ["the baseline apart", "Known debt: listed in the baseline (1)"], ["waivers with owner and end", "soondocs2026-12-31"], ["evidence", "“2026-03-10”".slice(1, -1)],
    ["what falls due later", "2027-08-02 older model"], ["what does not apply and why", "not for this role"], ["facts with unit and source", "3,624,078,336 parameters"], ["documents that are due", "record itMDF-GEN-3to do"], ["a change judged as not relevant", "Judged as not relevant by Ada on 2026-11-20: a test"],
    ["what was resolved", "mendedMDF-USE-1"], ["that all was read", "was read whole"], ["the profile", "Chapters of the Code signednone (declared)"],
  ])("shows %s", (_, words) => {
    expect(all).toContain(words);
  });

  test("has a title, one h1, no heading level left out, and captions and scopes on every table", () => {
    expect(texts(elements, "title")).toEqual(["r, 2026-11-22: GPAI Docket"]);
    const order = [...page.matchAll(/<h([1-6])/g)].map((m) => Number(m[1]));
    expect(order.filter((n) => n === 1)).toEqual([1]);
    for (const [i, level] of order.entries()) expect(level).toBeLessThanOrEqual((order[i - 1] ?? 0) + 1);
    expect(texts(elements, "caption").every((c) => c !== "")).toBe(true);
    expect(texts(elements, "caption")).toHaveLength(texts(elements, "table").length);
    expect(elements.filter((e) => e.name === "th").every((e) => e.attributes["scope"] === "col" || e.attributes["scope"] === "row")).toBe(true);
  });

  test("every address on the page leads somewhere on the page, and every obligation has its anchor", () => {
    const ids = new Set(elements.flatMap((e) => e.attributes["id"] ?? []));
    for (const e of elements) if (e.attributes["href"]?.startsWith("#") === true) expect(ids).toContain(e.attributes["href"].slice(1));
    for (const o of report.models[0]?.obligations ?? []) expect(ids).toContain(o.id);
  });

  test("links places to the judged commit where the repository's address is known, and only there", () => {
    expect(page).toContain(`https://github.com/wren/models/blob/${"a".repeat(40)}/models/3b/.gpai/documentation.yaml#L4`);
    expect(renderHtml(report)).not.toContain("github.com");
    expect(renderHtml(reportOf([model([obligation("gap", [at("m", { path: "../../x" })])])]), { links })).not.toContain("github.com");
  });

  test("lets no script, frame, form or outside resource in, and its style by its digest alone", () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<(?:script|iframe|img|link|form|object|embed|svg)|\sstyle=|\son\w+=|url\(|@import/i);
  });

  test("never calls anything compliant and gives no percentage", () => {
    expect(page.replace(/<style>[\s\S]*?<\/style>/, "")).not.toMatch(/compliant|safe harbou?r|AI Act ready|\d ?%/i);
  });

  test("of several models, a change says which one it is about", () => {
    const two = { ...report, models: [model([], { id: "wren", name: "Wren 3B" }), model([], { id: "tern" })] };
    expect(texts(parse(renderHtml(two)).elements, "p", "message").join("\n")).toContain("New weights of Wren 3B: w.safetensors has a new digest");
    expect(all).toContain("New weights: w.safetensors has a new digest");
  });

  test("two models keep their anchors apart", () => {
    const two = parse(renderHtml(reportOf([model([obligation("gap", [at("a")])], { id: "a" }), model([obligation("gap", [at("b")])], { id: "b" })])));
    expect(two.elements.flatMap((e) => (e.name === "article" ? e.attributes["id"] ?? [] : []))).toEqual(["MDF-GEN-1", "m2-MDF-GEN-1"]);
  });

  test("first contact and an empty repository are pages too", () => {
    expect(texts(parse(renderHtml(reportOf([], { verdict: "nothing-to-check" }))).elements, "p", "verdict v-nothing-to-check")).toEqual(["No model artifact and no record found: nothing to check."]);
    expect(renderHtml(reportOf([model([], { profile: { ...profile, role: null } })], { verdict: "nothing-declared", firstContact: true, nextSteps: [{ text: "Run `gpai-docket init`." }] }))).toContain("Run <code>gpai-docket init</code>.");
  });

  test("says what was not read", () => {
    const text = renderHtml(reportOf([], { verdict: "incomplete", completeness: { complete: false, missing: [{ reason: "the list is cut at 3000" }], unreadable: [{ path: "a.yaml", reason: "not UTF-8" }] } }));
    expect(text).toMatch(/Not everything was read, or not whole[\s\S]*the list is cut at 3000[\s\S]*a\.yaml[\s\S]*not UTF-8/);
  });
});

describe("budget", () => {
  const nasty = "<&\"'\u202e🙂".repeat(60);
  test("fifty thousand findings stay under 5 MB, and the page says how many it leaves out", () => {
    const many = Array.from({ length: 50_000 }, (_, i) => at(`${nasty} ${i}`, { fix: nasty }));
    const page = renderHtml(reportOf([model([obligation("gap", many)])]));
    expect(byteLength(page)).toBeLessThanOrEqual(HTML_BUDGET);
    expect(page).toMatch(/This page does not show everything:<\/strong> \d{5} rows/);
    expect(page).toMatch(/… and 4\d{4} more/);
  });

  test("so do two hundred models with everything in them, and the worst texts", () => {
    const list = Array.from({ length: 379 }, (_, i) => obligation(i % 2 === 0 ? "gap" : "not-applicable", [], "MDF-GEN-1", { reason: nasty.repeat(20) }));
    const page = renderHtml(reportOf(Array.from({ length: 210 }, (_, i) => model(list, { id: `${nasty}${i}`, name: nasty }))));
    expect(byteLength(page)).toBeLessThanOrEqual(HTML_BUDGET);
    expect(page).toMatch(/rows and 10 models were left out/);
  });
});
