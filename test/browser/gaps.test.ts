import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { renderGaps } from "../../src/report/gaps/render.ts";
import { visible } from "../../src/report/escape.ts";
import { analysed, nonSignatory } from "../checks/gaps/support.ts";
import { HOSTILE } from "../report/any-report.ts";
import { plain } from "../report/gaps/support.ts";
import { sharedBrowser } from "../support/chromium.ts";
import { tempFolder } from "../support/temp-repo.ts";

const browser = sharedBrowser();
const file = join(tempFolder(), "gaps.html");
const address = pathToFileURL(file).href;
const LONG = "x".repeat(300);

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

const STICKING_OUT = `[...document.querySelectorAll("main *, header *")].filter((e) => { const { right, width, height } = e.getBoundingClientRect(); return width > 1 && height > 1 && right > document.documentElement.clientWidth + 0.5; }).map((e) => e.tagName + "." + e.className).slice(0, 5)`;

/** Lowest contrast of a text with what is behind it (WCAG 2.2, 1.4.3). */
const FAINTEST = `(() => {
  const rgb = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (c) => c.slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => { for (let one = element; one !== null; one = one.parentElement) { const [r, g, b, a = 1] = rgb(getComputedStyle(one).backgroundColor); if (a > 0) return [r, g, b]; } return [255, 255, 255]; };
  let worst = [21, "nothing"];
  for (const element of document.querySelectorAll("body *")) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "")) continue;
    const [a, b] = [luminance(rgb(getComputedStyle(element).color)), luminance(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst[0]) worst = [ratio, element.tagName + "." + element.className];
  }
  return worst;
})()`;

/** Heading levels in order, to see that none is left out. */
const LEVELS = `[...document.querySelectorAll("h1, h2, h3, h4")].map((e) => Number(e.tagName[1]))`;

if (browser !== undefined) {
  const long = { description: LONG, evidence: "docs/technical.md", adequacy: LONG, missing: LONG };
  const wide = analysed(nonSignatory({ "T-1.1": long, copyright: { ...long, evidence: `docs/${LONG}.md` }, overall: { description: LONG, evidence: `https://example.org/${LONG}` } }, { systemic_risk: true, crawls: true, provider: { name: LONG, contact: LONG }, model: { id: LONG, name: LONG } }, { paths: new Set(["docs/technical.md"]) }), {}, { repository: { name: LONG } });

  describe("the gap analysis in a browser", () => {
    test.each([320, 390, 1280])("at %i pixels nothing sticks out", async (width) => {
      for (const analysis of [plain(), wide]) {
        await on({ viewport: { width, height: 800 } }, renderGaps("html", analysis), async (page) => {
          expect(await page.evaluate<string[]>(STICKING_OUT)).toEqual([]);
          expect(await page.evaluate<boolean>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
        });
      }
    });

    test.each(["light", "dark"] as const)("every text has a contrast of 4.5 or more in %s", async (colorScheme) => {
      await on({ colorScheme }, renderGaps("html", plain()), async (page) => {
        const [ratio, what] = await page.evaluate<[number, string]>(FAINTEST);
        expect({ what, enough: ratio >= 4.5, looked: ratio < 21 }).toEqual({ what, enough: true, looked: true });
      });
    });

    test("printed on A4: a title page, paper colours, no contents bar, addresses of the sources", async () => {
      await on({ colorScheme: "dark" }, renderGaps("html", plain()), async (page) => {
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        expect(await page.evaluate<string>("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
        expect(await page.locator("nav").isVisible()).toBe(false);
        expect(await page.evaluate<string[]>(`[...document.querySelectorAll("section")].filter((e) => getComputedStyle(e).breakBefore === "page").map((e) => e.getAttribute("aria-labelledby"))`)).toEqual(["basis", "transparency", "copyright", "safety", "evidence"]);
        expect(await page.evaluate<string>(`getComputedStyle(document.querySelector("a[href^=https]"), "::after").content`)).toContain("https://");
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        // A4 in points, as Chromium rounds it.
        expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
        expect((pdf.match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(5);
      });
    });

    test("headings go down by one level, tables have heads, and links within the page lead to their measure", async () => {
      await on({ javaScriptEnabled: true }, renderGaps("html", plain()), async (page) => {
        const levels = await page.evaluate<number[]>(LEVELS);
        expect([levels[0], levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)]).toEqual([1, true]);
        expect(await page.evaluate<number>(`[...document.querySelectorAll("table")].filter((e) => e.caption === null || e.querySelector("thead th[scope=col]") === null || e.querySelector("tbody th[scope=row]") === null).length`)).toBe(0);
        await page.locator("a.id", { hasText: "C-1.5" }).click();
        expect(await page.locator(":target").textContent()).toContain("C-1.5");
      });
    });

    test("hostile text stays text", async () => {
      const hostile = HOSTILE.join(" ");
      const nasty = analysed(nonSignatory({ copyright: { description: hostile, evidence: hostile, adequacy: hostile } }, { provider: { name: hostile }, model: { id: hostile, name: hostile } }), {}, { repository: { name: hostile }, unread: [hostile] });
      await on({}, renderGaps("html", nasty), async (page) => {
        const found = await page.evaluate<{ strange: number; active: number; subject: string }>(`({
          strange: document.querySelectorAll("script, img, iframe, object, form, svg, link, input").length,
          active: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on") || a.name === "style" || /^\\s*javascript:/i.test(a.value))).length,
          subject: document.querySelector(".subject bdi").textContent,
        })`);
        expect(found).toMatchObject({ strange: 0, active: 0 });
        expect(visible(hostile).replaceAll("`", "")).toContain(found.subject.replaceAll("`", "").slice(0, 40));
      });
    });
  });
}
