import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { byteLength, visible } from "../../../src/report/escape.ts";
import { organisationPolicy, renderOrganisationHtml } from "../../../src/report/organisation/html.ts";
import { SCRIPT } from "../../../src/report/organisation/page/script.ts";
import { ORGANISATION_STYLE } from "../../../src/report/organisation/page/style.ts";
import type { Overview } from "../../../src/report/overview-types.ts";
import { type Element, parse } from "../html/page.ts";
import { anyOverview, HOME } from "./any-overview.ts";
import { countsOf, EMPTY, EXAMPLE, FRESH } from "./example.ts";

/** Element → attributes that it may carry. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"], head: [], meta: ["charset", "http-equiv", "content", "name"], title: ["id"], style: [], script: [], body: [], a: ["href", "class", "rel", "aria-label"], header: [], h1: [], h2: ["id"], h3: [], h4: [], p: ["class", "id", "role"], bdi: [],
  dl: ["class"], div: ["class", "id"], dt: [], dd: [], nav: ["aria-label"], ul: ["class"], li: [], main: ["id"], section: ["aria-labelledby"], table: ["class"], caption: [], thead: [], tbody: [], tr: ["data-find", "data-has"],
  th: ["scope", "class", "data-sort", "data-value"], td: ["class", "data-column", "data-value"], span: ["class"], strong: ["class"], code: ["class"], details: ["class", "data-find", "data-has"], summary: [], footer: [], figure: [], figcaption: [],
  form: ["class", "role", "aria-label", "hidden"], label: ["for"], input: ["id", "type", "autocomplete", "spellcheck"], select: ["id"], option: ["value"], button: ["type"],
  svg: ["class", "viewbox", "role", "aria-labelledby", "aria-hidden", "width", "height"], desc: ["id"], path: ["class", "d"], rect: ["class", "x", "y", "width", "height", "rx"], circle: ["class", "cx", "cy", "r"], text: ["class", "x", "y", "text-anchor"], tspan: ["class", "dx"],
};

const texts = (elements: readonly Element[], name: string, cls?: string): readonly string[] => elements.filter((one) => one.name === name && (cls === undefined || one.attributes["class"] === cls)).map((one) => one.text);

describe("any overview", () => {
  test("gives a page of our own elements and attributes, closed, without an address that is not GitHub's, the same twice", () => {
    fc.assert(fc.property(anyOverview, fc.constantFrom("public", "private"), (any, audience) => {
      const overview = { ...any, repositories: any.repositories.map((one, i) => (i % 2 === 0 ? { ...one, url: `${HOME}/wren` } : one)) };
      const page = renderOrganisationHtml(overview, { audience });
      const { elements, open } = parse(page);
      expect(open).toEqual([]);
      const foreign = elements.flatMap(({ name, attributes }) => [
        ...Object.keys(attributes).filter((attribute) => OURS[name]?.includes(attribute) !== true).map((attribute) => `${name} ${attribute}`), ...(OURS[name] === undefined ? [name] : []),
        ...(attributes["href"] === undefined || /^(?:#[\w-]+|https?:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9._~%/-]*)$/.test(attributes["href"]) ? [] : [attributes["href"]]),
      ]);
      expect(foreign).toEqual([]);
      expect(texts(elements, "script")).toEqual([SCRIPT]);
      expect(texts(elements, "style")).toEqual([ORGANISATION_STYLE]);
      const ids = elements.flatMap((one) => one.attributes["id"] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = elements.flatMap((one) => (one.attributes["href"]?.startsWith("#") === true ? [one.attributes["href"].slice(1)] : []));
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
      expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/);
      expect(page).not.toContain("NaN");
      expect(renderOrganisationHtml(overview, { audience })).toBe(page);
    }), { numRuns: 100 });
  });

  test("shows names, titles and reasons in their visible form", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (name, title) => {
      const overview: Overview = { ...EMPTY, repositories: [{ id: 1, name, url: HOME, private: false, status: "model", reason: title, issues: [], plan: [], models: [{ id: "m", name: title, counts: countsOf({ gap: 1 }), items: [{ id: "C-1.1", title, outcome: "gap", basis: "code" }], dates: [] }] }] };
      const { elements } = parse(renderOrganisationHtml(overview));
      expect(texts(elements, "span", "model")).toEqual([visible(title)]);
      expect(texts(elements, "h3")).toEqual([visible(title)]);
      expect(texts(elements, "span", "repository")[0]?.startsWith(visible(name))).toBe(true);
    }), { numRuns: 150 });
  });

  test("is never green where something is open, failed or was not read", () => {
    fc.assert(fc.property(anyOverview, (overview) => {
      const page = renderOrganisationHtml(overview);
      const models = overview.repositories.filter((one) => one.status === "model").flatMap((one) => one.models);
      const open = models.some(({ counts }) => counts.error + counts.conflict + counts.gap + counts.stale + counts.unknown > 0);
      const doubt = open || models.length === 0 || !overview.run.complete || overview.others.error > 0 || overview.repositories.some((one) => one.status === "error");
      expect(page.includes('class="verdict v-no-findings"')).toBe(!doubt);
    }), { numRuns: 150 });
  });
});

describe("the page", () => {
  const { elements } = parse(renderOrganisationHtml(EXAMPLE));

  test("has landmarks, one first heading, headings in order, a skip link, captions and heads of columns and rows", () => {
    const names = elements.map((one) => one.name);
    for (const landmark of ["header", "main", "footer"]) expect(names.filter((name) => name === landmark)).toHaveLength(1);
    expect(texts(elements, "a", "skip")).toEqual(["Skip to the content"]);
    const levels = [...renderOrganisationHtml(EXAMPLE).matchAll(/<h([1-6])[ >]/g)].map((one) => Number(one[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => { expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1); });
    expect(names.filter((name) => name === "table").length).toBe(names.filter((name) => name === "caption").length);
    for (const head of elements.filter((one) => one.name === "th")) expect(["col", "row"]).toContain(head.attributes["scope"]);
    for (const picture of elements.filter((one) => one.name === "svg")) expect(picture.attributes["role"] === "img" || picture.attributes["aria-hidden"] === "true").toBe(true);
    for (const input of elements.filter((one) => one.name === "input" || one.name === "select")) expect(elements.some((one) => one.name === "label" && one.attributes["for"] === input.attributes["id"])).toBe(true);
  });

  test("holds every model, its numbers, its days and its issues", () => {
    const models = EXAMPLE.repositories.flatMap((one) => one.models);
    expect([...texts(elements, "span", "model")].toSorted()).toEqual(models.map((one) => one.name ?? one.id).toSorted());
    expect(texts(elements, "details", "part").length).toBe(models.length);
    const all = texts(elements, "p", "verdict v-error").join("");
    expect(all).toContain(`${models.reduce((sum, one) => sum + one.counts.gap, 0)} gaps`);
    const shown = new Set(texts(elements, "span", "id"));
    expect(EXAMPLE.repositories.flatMap((one) => one.models).flatMap((one) => one.items).filter((item) => !shown.has(item.id))).toEqual([]);
  });

  test("allows nothing but its own style and script", () => {
    const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
    expect(organisationPolicy("'none'")).toBe(`default-src 'none'; style-src 'sha256-${hash(ORGANISATION_STYLE)}'; script-src 'sha256-${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`);
    expect(elements.find((one) => one.attributes["http-equiv"] === "Content-Security-Policy")?.attributes["content"]).toBe(organisationPolicy("'none'"));
    expect(SCRIPT).not.toMatch(/innerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|localStorage|cookie|import\(/);
  });

  test("in public says nothing of private repositories, and keeps the trend to itself", () => {
    const page = renderOrganisationHtml(EXAMPLE, { audience: "public" });
    for (const one of EXAMPLE.repositories.filter((repository) => repository.private)) expect(page).not.toContain(`${one.name}<`);
    expect(page).not.toContain("Open obligations over time");
  });

  test("in preview says what it would do and how to switch on; with nothing to show it says so", () => {
    const fresh = renderOrganisationHtml(FRESH);
    expect(fresh).toContain("Nothing has been written but the dashboard issue. Once switched on, it would open 4 issues.");
    expect(fresh).toContain("<code>mode: active</code>");
    expect(fresh).toContain("The trend is drawn from the second day on.");
    expect(renderOrganisationHtml(EMPTY)).toContain("Preview: no model was found in the repositories that are watched.");
    expect(parse(renderOrganisationHtml(EMPTY)).open).toEqual([]);
  });

  test("golden: its words", () => {
    const words = renderOrganisationHtml(FRESH).replace(/<style>[^]*?<\/style>|<script>[^]*?<\/script>/g, "").replace(/sha256-[\w+/=]+/g, "sha256-…");
    const file = new URL("golden/preview.html", import.meta.url);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, words);
    expect(words).toBe(readFileSync(file, "utf8"));
  });

  test.each([3_000_000, 600_000, 150_000])("of 600 models stays within %i bytes and says what is left out", (maxBytes) => {
    const repositories = Array.from({ length: 20 }, (_, n) => EXAMPLE.repositories.filter((one) => one.status === "model").map((one, i) => ({ ...one, id: n * 100 + i, name: `${one.name}-${n}` }))).flat();
    const page = renderOrganisationHtml({ ...EXAMPLE, repositories }, { maxBytes });
    expect(byteLength(page)).toBeLessThanOrEqual(maxBytes);
    expect(parse(page).open).toEqual([]);
    expect(page).toMatch(/This page does not show everything:|have no part here/);
  });
});

test("models of one name are told apart by their repository, and the picture's note tells what is there", () => {
  const dates = [{ date: "2027-08-02", text: "Older models have to meet the obligations.", basis: "act" as const, id: "AIA-111.3", kind: "duty" as const }];
  const repository = (id: number, repo: string, name: string) => ({ id, name: `acme/${repo}`, url: `https://github.com/acme/${repo}`, private: false, status: "model" as const, issues: [], plan: [], models: [{ id: "default", name, counts: countsOf({ gap: 1 }), items: [{ id: "T-1.2.e", title: "Fourteen days", outcome: "stale" as const, basis: "code" as const, due: "2026-10-15" }], dates }] });
  const page = (...repositories: Overview["repositories"]) => renderOrganisationHtml({ ...EMPTY, repositories });
  const two = page(repository(1, "robin", "Robin"), repository(2, "robin-next", "Robin"), repository(3, "wren", "Wren"));
  expect(two).toMatch(/<bdi>Robin<\/bdi><\/a> <span class="quiet">in <bdi>robin-next<\/bdi><\/span>, <a href="#m2"><bdi>Robin<\/bdi><\/a> <span class="quiet">in <bdi>robin<\/bdi><\/span>, <a href="#m3"><bdi>Wren<\/bdi><\/a></);
  expect(two).not.toContain("the lists hold all");
  expect(two).toContain("past their due day");
  expect(page(repository(1, "robin", "Robin"))).toMatch(/past its due day/);
  expect(renderOrganisationHtml(EXAMPLE)).toMatch(/Shown: 18 of \d+ days ahead, the nearest and those of the law, and the last 2 of \d+ over and still open; the lists hold all\./);
});
