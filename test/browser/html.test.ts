import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Finding } from "../../src/checks/types.ts";
import { visible } from "../../src/report/escape.ts";
import { renderHtml } from "../../src/report/html/index.ts";
import { HOSTILE, model, obligation, reportOf } from "../report/any-report.ts";
import { sharedBrowser } from "../support/chromium.ts";
import { tempFolder } from "../support/temp-repo.ts";

const browser = sharedBrowser();

const LONG = "x".repeat(300);
const at = (message: string, over: Partial<Finding> = {}): Finding => ({ rule: "form/x", message, path: ".gpai/documentation.yaml", line: 4, introduced: true, ...over });
const outcomes = ["conflict", "gap", "stale", "unknown"] as const;
const base = reportOf([model([
  ...outcomes.map((outcome, i) => obligation(outcome, [at(`${outcome} of \`${LONG}\``, { evidence: LONG.slice(0, 200), fix: `MDF-GEN-${i}: ${LONG}`, path: `a/${LONG}.yaml` }), at("short", { fix: "say it" })], `MDF-GEN-${i + 1}`, { newlyDue: true })),
  obligation("gap", [at("older", { introduced: false })], "MDF-DIS-1"), obligation("gap", [at("debt", { introduced: false, baseline: true })], "MDF-DIS-3"),
  obligation("waived", [at(LONG)], "MDF-USE-1", { waiver: { reason: LONG, owner: "docs team", until: "2026-12-31" }, reason: "r" }), obligation("recorded", [], "MDF-USE-2", { evidence: [{ path: LONG, quote: LONG.slice(0, 200) }] }),
  obligation("upcoming", [], "MDF-USE-3", { due: "2027-08-02", reason: "older model" }), obligation("not-applicable", [], "PST-1.1.1", { reason: LONG }), obligation("error", [], "PST-1.1.2", { reason: "threw" }),
], { name: LONG.slice(0, 60), facts: [{ key: "weights.sha256", value: [LONG, LONG], method: LONG, sources: [{ path: LONG }], confidence: "planned" }] })], { general: [at("general finding")], nextSteps: [{ text: `MDF-GEN-1: ${LONG}`, obligation: "MDF-GEN-1" }] });
const report = { ...base, counts: { ...base.counts, introduced: 9, resolved: 1 }, resolved: [{ rule: "r", message: LONG }],
  change: { files: 2, consequences: [{ kind: "new-weights" as const, model: "m", message: LONG, path: LONG, due: [{ obligation: "MDF-GEN-3", path: LONG, what: LONG, done: false }] }] },
  completeness: { complete: false, missing: [{ reason: LONG, fix: LONG }], unreadable: [{ path: LONG, reason: LONG }] } };

const file = join(tempFolder(), "report.html");
const address = pathToFileURL(file).href;

/** Opens the page, hands it over, and says what the browser complained of or asked the network for. */
async function on(options: BrowserContextOptions, html: string, use: (page: Page) => Promise<void>): Promise<void> {
  if (browser === undefined) return;
  const context = await browser().newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => { if (request.url() !== address) complaints.push(`request: ${request.url()}`); });
    writeFileSync(file, html);
    await page.goto(address);
    await use(page);
  } finally {
    await context.close();
  }
  expect(complaints).toEqual([]);
}

/** What runs in the page is text: the DOM is no part of this program's types. */
const OPEN_ALL = "for (const one of document.querySelectorAll('details')) one.open = true;";

/** The element with text of its own whose colour is nearest to what is painted behind it (WCAG 2.2, 1.4.3), as `ratio what`. */
const FAINTEST = `(() => {
  const rgb = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (c) => c.slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let one = element; one !== null; one = one.parentElement) { const [r, g, b, a = 1] = rgb(getComputedStyle(one).backgroundColor); if (a > 0) return [r, g, b]; }
    return [255, 255, 255];
  };
  let worst = [21, "nothing"];
  for (const element of document.querySelectorAll("body *")) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "")) continue;
    const [a, b] = [luminance(rgb(getComputedStyle(element).color)), luminance(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst[0]) worst = [ratio, element.tagName + "." + element.className];
  }
  return worst;
})()`;

const STICKING_OUT = `[...document.querySelectorAll("main *, header *")].filter((e) => { const { right, width, height } = e.getBoundingClientRect(); return width > 1 && height > 1 && right > document.documentElement.clientWidth + 0.5; }).map((e) => e.tagName + "." + e.className).slice(0, 5)`;

const PAPER = "getComputedStyle(document.body).backgroundColor";

if (browser !== undefined) {
  describe("the HTML report in a browser", () => {
    const html = renderHtml(report);

    test.each([320, 390, 1280])("at %i pixels nothing sticks out, open or folded, without a complaint or a request", async (width) => {
      await on({ viewport: { width, height: 800 } }, html, async (page) => {
        await page.evaluate(OPEN_ALL);
        expect(await page.evaluate<string[]>(STICKING_OUT)).toEqual([]);
        expect(await page.evaluate<boolean>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
      });
    });

    test.each(["light", "dark"] as const)("every text has a contrast of 4.5 or more in %s", async (colorScheme) => {
      await on({ colorScheme }, html, async (page) => {
        await page.evaluate(`${OPEN_ALL} location.hash = "#MDF-GEN-1";`);
        const [ratio, what] = await page.evaluate<[number, string]>(FAINTEST);
        expect({ what, enough: ratio >= 4.5, looked: ratio < 21 }).toEqual({ what, enough: true, looked: true });
        const paper = await page.evaluate<string>(PAPER);
        expect(paper).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(22, 24, 27)");
      });
    });

    test("without JavaScript everything is there, and a fold opens by the keyboard with its focus seen", async () => {
      await on({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } }, html, async (page) => {
        expect(await page.title()).toBe("r, 2026-11-22: GPAI Docket");
        const fold = page.locator("details", { hasText: "Older, not brought by this change" }).first();
        const inside = fold.getByText("older", { exact: true });
        expect(await inside.isVisible()).toBe(false);
        await page.keyboard.press("Tab");
        expect(await page.locator(".skip").boundingBox()).toMatchObject({ x: expect.any(Number) });
        for (let i = 0; i < 60 && !(await page.evaluate<string>("document.activeElement.textContent")).startsWith("Older"); i++) await page.keyboard.press("Tab");
        expect(await page.evaluate<string>("document.activeElement.tagName + getComputedStyle(document.activeElement).outlineStyle")).toBe("SUMMARYsolid");
        await page.keyboard.press("Enter");
        expect(await inside.isVisible()).toBe(true);
      });
    });

    test("printed, folds are open, colours are those of paper, and it makes pages", async () => {
      await on({ colorScheme: "dark" }, html, async (page) => {
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        expect(await page.evaluate<string>(PAPER)).toBe("rgb(255, 255, 255)");
        expect(await page.getByText("older", { exact: true }).isVisible()).toBe(true);
        expect(await page.locator("nav").isVisible()).toBe(false);
        expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
      });
    });

    test("anchors lead to their obligation", async () => {
      await on({}, html, async (page) => {
        await page.locator("ol.steps a").first().click();
        expect(await page.locator("article:target h4").textContent()).toContain("MDF-GEN-1");
      });
    });

    test("hostile text stays text, whatever it holds", async () => {
      const hostile = HOSTILE.join(" ");
      const nasty = renderHtml(reportOf([model([obligation("gap", [at(hostile, { path: hostile, evidence: hostile.slice(0, 200), fix: hostile })], "MDF-GEN-1", { reason: hostile, title: hostile })], { id: hostile, name: hostile })], { repository: { name: hostile, kind: "git" }, nextSteps: [{ text: hostile }], policy: { path: hostile } }));
      await on({}, nasty, async (page) => {
        const found = await page.evaluate<{ strange: number; active: number; message: string; title: string; h1: string }>(`({
          strange: document.querySelectorAll("script, img, iframe, object, form, svg, link, input").length,
          active: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on") || a.name === "style" || /^\\s*javascript:/i.test(a.value))).length,
          message: document.querySelector(".message").textContent, title: document.title, h1: document.querySelector("h1").textContent,
        })`);
        expect(found).toMatchObject({ strange: 0, active: 0, h1: visible(hostile.slice(0, 300)) });
        expect(found.message.replaceAll("`", "")).toBe(visible(hostile).replaceAll("`", ""));
        expect(found.title.startsWith(visible(hostile.slice(0, 20)).slice(0, 10))).toBe(true);
      });
    });
  });
}
