import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { visible } from "../../src/report/escape.ts";
import { renderOrganisationHtml } from "../../src/report/organisation/html.ts";
import type { Overview } from "../../src/report/overview-types.ts";
import { Site } from "../app/web/support.ts";
import { HOSTILE } from "../report/any-report.ts";
import { countsOf, EXAMPLE, FRESH } from "../report/organisation/example.ts";
import { sharedBrowser } from "../support/chromium.ts";
import { tempFolder } from "../support/temp-repo.ts";

const browser = sharedBrowser();

const LONG = "x".repeat(200);
const [first] = EXAMPLE.repositories.filter((one) => one.status === "model");
const wide: Overview = {
  ...EXAMPLE, account: "a".repeat(90), configuration: { repository: LONG, path: LONG, problems: [{ path: LONG, message: `\`${LONG}\``, fix: LONG }] },
  repositories: [...EXAMPLE.repositories.slice(0, 12), ...(first === undefined ? [] : [{ ...first, id: 9001, name: `acme/${LONG}`, reason: LONG, plan: [{ kind: "queued", why: LONG }, { kind: "open", why: LONG }], models: first.models.map((model) => ({ ...model, id: LONG, name: LONG, items: model.items.map((item) => ({ ...item, title: LONG })), dates: model.dates.map((day) => ({ ...day, title: LONG })) })) }]), { id: 9002, name: LONG, url: "", private: false, status: "error" as const, reason: LONG, models: [], issues: [], plan: [] }],
};

const file = join(tempFolder(), "overview.html");
const address = pathToFileURL(file).href;

/** Opens the page, hands it over, and says what the browser complained of (its policy too) or asked the network for. */
async function on(options: BrowserContextOptions, html: string, use: (page: Page) => Promise<void>, hash = ""): Promise<void> {
  if (browser === undefined) return;
  const context = await browser().newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => { if (request.url().split("#")[0] !== address) complaints.push(`request: ${request.url()}`); });
    writeFileSync(file, html);
    await page.goto(`${address}${hash}`);
    await use(page);
  } finally {
    await context.close();
  }
  expect(complaints).toEqual([]);
}

/** What runs in the page is text: the DOM is no part of this program's types. */
const OPEN_ALL = "for (const one of document.querySelectorAll('details')) one.open = true;";
const STICKING_OUT = `[...document.querySelectorAll("body *")].filter((e) => { const { right, left, width, height } = e.getBoundingClientRect(); return !e.matches(".skip") && width > 1 && height > 1 && (right > document.documentElement.clientWidth + 0.5 || left < -0.5); }).map((e) => e.tagName + "." + (e.getAttribute("class") || "") + " " + (e.tagName === "TABLE" ? e.caption.textContent : "")).slice(0, 5)`;
const FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
const PAPER = "getComputedStyle(document.body).backgroundColor";
const SHOWN = `[...document.querySelectorAll("table.models tbody tr")].filter((row) => row.getClientRects().length > 0).length`;
const FOCUS = `(() => { const e = document.activeElement; const s = getComputedStyle(e); return { tag: e.tagName, text: (e.textContent || "").trim().slice(0, 40), id: e.id, outline: s.outlineStyle + " " + parseFloat(s.outlineWidth), seen: e.getClientRects().length > 0 }; })()`;

interface Focus { readonly tag: string; readonly text: string; readonly id: string; readonly outline: string; readonly seen: boolean }

/** The text whose colour is nearest to what is painted behind it (WCAG 2.2, 1.4.3), of HTML and of pictures, as [ratio, what]. */
const FAINTEST = `(() => {
  const rgb = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (c) => c.slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let one = element; one !== null; one = one.parentElement) { const [r, g, b, a = 1] = rgb(getComputedStyle(one).backgroundColor); if (a > 0) return [r, g, b]; }
    return [255, 255, 255];
  };
  let worst = [21, "nothing"];
  for (const element of document.querySelectorAll("body *")) {
    if (element.getClientRects().length === 0 || ![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "") || ["SCRIPT", "title", "desc"].includes(element.tagName)) continue;
    const inPicture = element instanceof SVGElement;
    const colour = getComputedStyle(element)[inPicture ? "fill" : "color"];
    const paper = inPicture && element.classList.contains("pilltext") ? rgb(getComputedStyle(element.ownerSVGElement.querySelector(".pill")).fill) : behind(element);
    const [a, b] = [luminance(rgb(colour)), luminance(paper)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst[0]) worst = [ratio, element.tagName + "." + element.getAttribute("class")];
  }
  return worst;
})()`;

/** Presses Tab until the focus is where `there` says, at most `most` times; every stop has to be seen. */
async function tabTo(page: Page, there: (focus: Focus) => boolean, most = 120): Promise<Focus> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<Focus>(FOCUS);
    expect([focus.text, focus.seen, /^solid [1-9]/.test(focus.outline)]).toEqual([focus.text, true, true]);
    if (there(focus)) return focus;
  }
  throw new Error("the Tab key does not lead there");
}

/** Asks until it is so: the page's own policy lets nothing wait inside of it. */
async function until(page: Page, expression: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await page.evaluate<boolean>(expression)) return;
    await page.waitForTimeout(20);
  }
  throw new Error(`never so: ${expression}`);
}

if (browser !== undefined) {
  describe("the overview in a browser", () => {
    const html = renderOrganisationHtml(EXAMPLE);

    test.each([320, 360, 768, 1280])("at %i pixels nothing sticks out, open or folded, without a complaint or a request", async (width) => {
      await on({ viewport: { width, height: 800 } }, renderOrganisationHtml(wide), async (page) => {
        expect(await page.evaluate<boolean>(FITS)).toBe(true);
        await page.evaluate(OPEN_ALL);
        expect(await page.evaluate<string[]>(STICKING_OUT)).toEqual([]);
        expect(await page.evaluate<boolean>(FITS)).toBe(true);
      });
    });

    test.each(["light", "dark"] as const)("every text has a contrast of 4.5 or more in %s, also in pictures", async (colorScheme) => {
      await on({ colorScheme, viewport: { width: 1280, height: 900 } }, html, async (page) => {
        await page.evaluate(OPEN_ALL);
        const [ratio, what] = await page.evaluate<[number, string]>(FAINTEST);
        expect({ what, enough: ratio >= 4.5, looked: ratio < 21 }).toEqual({ what, enough: true, looked: true });
        expect(await page.evaluate<string>(PAPER)).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(22, 24, 27)");
      });
    });

    test("without JavaScript everything is there but the filters, and a model opens by the keyboard", async () => {
      await on({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } }, html, async (page) => {
        expect(await page.locator(".controls").isVisible()).toBe(false);
        expect(await page.locator("thead button").count()).toBe(0);
        expect(await page.locator("table.models tbody tr").count()).toBe(EXAMPLE.repositories.flatMap((one) => one.models).length);
        const part = page.locator("details.part").first();
        await part.locator("summary").focus();
        await page.keyboard.press("Enter");
        expect(await part.locator("table").isVisible()).toBe(true);
        await page.locator("table.models .model a").nth(3).click();
        expect(await page.locator("#m4").isVisible()).toBe(true);
      });
    });

    test("by the keyboard alone: skip, find, show, sort, open, with the focus always seen", async () => {
      await on({ viewport: { width: 1280, height: 800 } }, html, async (page) => {
        await page.keyboard.press("Tab");
        expect(await page.evaluate<Focus>(FOCUS)).toMatchObject({ text: "Skip to the content" });
        expect((await page.locator(".skip").boundingBox())?.x).toBeGreaterThanOrEqual(0);
        await tabTo(page, (focus) => focus.id === "find");
        const all = await page.evaluate<number>(SHOWN);
        await page.keyboard.type("WREN base");
        expect(await page.evaluate<number>(SHOWN)).toBe(1);
        expect(await page.locator("#found").textContent()).toBe(`1 of ${all} shown`);
        expect(await page.evaluate<number>(`[...document.querySelectorAll("details.part")].filter((one) => one.getClientRects().length > 0).length`)).toBe(1);
        await page.keyboard.press("ControlOrMeta+A");
        await page.keyboard.press("Delete");
        await tabTo(page, (focus) => focus.id === "show", 2);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        expect(await page.locator("#show").inputValue()).toBe("error");
        const failed = await page.evaluate<number>(SHOWN);
        expect([failed > 0, failed < all]).toEqual([true, true]);
        await tabTo(page, (focus) => focus.text === "Show all", 2);
        await page.keyboard.press("Enter");
        await until(page, `${SHOWN} === ${all}`);
        await tabTo(page, (focus) => focus.text === "Gap");
        const gaps = async (): Promise<number[]> => (await page.locator("table.models td[data-column=Gap]").allTextContents()).map(Number);
        await page.keyboard.press("Enter");
        expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
        expect(await gaps()).toEqual((await gaps()).toSorted((a, b) => b - a));
        await page.keyboard.press("Space");
        expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
        expect(await gaps()).toEqual((await gaps()).toSorted((a, b) => a - b));
        const stop = await tabTo(page, (focus) => focus.tag === "A" && /^[A-Z]/.test(focus.text));
        await page.keyboard.press("Enter");
        const opened = page.locator("details.part[open]");
        expect(await opened.locator("h3").textContent()).toBe(stop.text);
        expect(await opened.locator("table").first().isVisible()).toBe(true);
      });
    });

    test("on a phone the columns sort too, with the focus seen", async () => {
      await on({ viewport: { width: 360, height: 740 } }, html, async (page) => {
        await page.locator("#show").focus();
        await tabTo(page, (focus) => focus.text === "Conflict", 10);
        await page.keyboard.press("Enter");
        expect(await page.locator("th[aria-sort]").textContent()).toBe("Conflict");
        expect(await page.evaluate<boolean>(FITS)).toBe(true);
      });
    });

    test("an address with the place of a model opens it, also where a filter hid it", async () => {
      await on({}, html, async (page) => {
        expect(await page.locator("#m3").isVisible()).toBe(true);
        await page.locator("#find").fill("no such model");
        expect(await page.evaluate<number>(SHOWN)).toBe(0);
        await page.evaluate("location.hash = '#m5'");
        await until(page, "document.querySelector('#m5').getClientRects().length > 0");
        expect(await page.evaluate<number>(SHOWN)).toBeGreaterThan(0);
      }, "#m3");
    });

    test("printed, folds are open, filters are gone, colours are those of paper", async () => {
      await on({ colorScheme: "dark" }, html, async (page) => {
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        expect(await page.evaluate<string>(PAPER)).toBe("rgb(255, 255, 255)");
        expect([await page.locator(".controls").isVisible(), await page.locator("nav").isVisible(), await page.locator("details.part table").first().isVisible()]).toEqual([false, false, true]);
        expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
      });
    });

    test("of the two pictures of a kind one is shown, the one that fits, and none of its words touch", async () => {
      for (const [width, kind] of [[1280, "wide"], [360, "narrow"]] as const) {
        await on({ viewport: { width, height: 800 } }, html, async (page) => {
          const pictures = await page.evaluate<string[]>(`[...document.querySelectorAll("#trend ~ figure svg, #next ~ figure svg")].filter((svg) => svg.getBoundingClientRect().width > 0).map((svg) => svg.getAttribute("class"))`);
          expect(pictures).toEqual([`tl ${kind}`, `trend ${kind}`]);
          expect(await page.evaluate<string[]>(`[...document.querySelectorAll("svg.trend")].filter((svg) => svg.getBoundingClientRect().width > 0).flatMap((svg) => {
            const frame = svg.getBoundingClientRect();
            const texts = [...svg.querySelectorAll("text")].map((e) => ({ box: e.getBoundingClientRect(), words: e.textContent }));
            return texts.flatMap((a, i) => [...(a.box.left < frame.left - 0.5 || a.box.right > frame.right + 0.5 || a.box.top < frame.top - 1 || a.box.bottom > frame.bottom + 1 ? ["out: " + a.words] : []),
              ...texts.slice(i + 1).filter((b) => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 3).map((b) => "touch: " + a.words + " | " + b.words)]);
          })`)).toEqual([]);
        });
      }
    });

    test("hostile text stays text, whatever it holds", async () => {
      const hostile = HOSTILE.join(" ");
      const overview: Overview = { ...FRESH, account: hostile, repositories: [{ id: 1, name: hostile, url: hostile, private: false, status: "model", reason: hostile, issues: [{ number: 1, title: hostile, url: hostile, state: "open" }], plan: [{ kind: hostile, why: hostile }], models: [{ id: hostile, name: hostile, counts: countsOf({ gap: 1 }), items: [{ id: hostile, title: hostile, outcome: "gap", basis: "code", issue: 1 }], dates: [{ date: "2026-12-24", text: hostile, title: hostile, basis: "code", id: hostile }] }] }], configuration: { repository: hostile, path: hostile, problems: [{ message: hostile, path: hostile, fix: hostile }] } };
      await on({}, renderOrganisationHtml(overview), async (page) => {
        const found = await page.evaluate<{ strange: number; active: number; script: number; h1: string; h3: string }>(`({
          strange: document.querySelectorAll("img, iframe, object, link, video, base").length, script: document.querySelectorAll("script").length,
          active: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on") || a.name === "style" || /^\\s*javascript:/i.test(a.value))).length,
          h1: document.querySelector("h1").textContent, h3: document.querySelector("details.part h3").textContent,
        })`);
        expect(found).toEqual({ strange: 0, active: 0, script: 1, h1: visible(hostile.slice(0, 100)), h3: visible(hostile.slice(0, 120)) });
        await page.locator("#find").fill("<img");
        expect(await page.evaluate<number>(SHOWN)).toBe(1);
      });
    });
  });

  describe("the App's pages in a browser", () => {
    let site: Site;
    beforeAll(async () => {
      site = await Site.open();
      site.github.install("acme");
      await site.keep("acme");
    });
    afterAll(async () => { await site.close(); });

    /** One visit, with everything that the browser complained of. */
    async function visit(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
      if (browser === undefined) return;
      const context = await browser().newContext(options);
      const complaints: string[] = [];
      try {
        const page = await context.newPage();
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.goto(`${site.origin}/`);
        await use(page);
      } finally {
        await context.close();
      }
      expect(complaints.filter((one) => !one.includes("status of 404"))).toEqual([]);
    }

    test("signing in, looking, and signing out by the keyboard alone, on a phone and without a script", async () => {
      site.github.signIn.as = "octocat";
      await visit({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false }, async (page) => {
        await tabTo(page, (focus) => focus.text === "Sign in with GitHub");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${site.origin}/`);
        expect(await page.locator("h1").textContent()).toBe("Accounts that you administer");
        await tabTo(page, (focus) => focus.text === "acme");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${site.origin}/o/acme`);
        expect(await page.locator("h1").textContent()).toBe("acme");
        expect(await page.evaluate<boolean>(FITS)).toBe(true);
        expect(await page.evaluate<string[]>(STICKING_OUT)).toEqual([]);
        await tabTo(page, (focus) => focus.text === "Sign out");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${site.origin}/`);
        expect(await page.locator("h1").textContent()).toBe("What is open in your organisation");
        expect(await page.context().cookies()).toEqual([]);
        await page.goto(`${site.origin}/o/acme`);
        expect(new URL(page.url()).pathname).toBe("/o/acme");
      });
    });

    test("a link to a page leads through the sign-in to it; its filters work under the server's policy, and its exports come as files", async () => {
      site.github.signIn.as = "octocat";
      await visit({ viewport: { width: 1280, height: 900 }, acceptDownloads: true }, async (page) => {
        await page.goto(`${site.origin}/o/acme`);
        expect([new URL(page.url()).pathname, await page.locator("h1").textContent()]).toEqual(["/o/acme", "acme"]);
        await page.locator("#find").fill("wren");
        expect(await page.locator("#found").textContent()).toMatch(/^\d+ of 37 shown$/);
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Obligations as CSV").click()]);
        expect(download.suggestedFilename()).toBe("gpai-docket-acme-2026-11-23.csv");
        const cookies = await page.context().cookies();
        expect(cookies).toEqual([expect.objectContaining({ name: "gpai-docket", httpOnly: true, sameSite: "Lax", path: "/" })]);
        expect(await page.evaluate("document.cookie")).toBe("");
      });
    });

    test("somebody else sees that there is nothing, in light and dark, and may go back", async () => {
      site.github.signIn.as = "mallory";
      for (const colorScheme of ["light", "dark"] as const) {
        await visit({ colorScheme, viewport: { width: 360, height: 740 } }, async (page) => {
          await page.goto(`${site.origin}/o/acme`);
          expect(await page.locator("h1").textContent()).toBe("Nothing here for you");
          expect((await page.evaluate<[number, string]>(FAINTEST))[0]).toBeGreaterThanOrEqual(4.5);
          expect(await page.evaluate<boolean>(FITS)).toBe(true);
          await page.getByText("All accounts that you administer").click();
          expect(await page.locator("main").textContent()).toContain("No account that you administer has the app");
        });
      }
    });

    test("a page of ours in a frame of somebody else stays empty", async () => {
      if (browser === undefined) return;
      const context = await browser().newContext();
      const page = await context.newPage();
      await page.setContent(`<iframe src="${site.origin}/" width="400" height="300"></iframe>`);
      await page.waitForTimeout(300);
      expect(page.frames().map((frame) => frame.url())).toContain("chrome-error://chromewebdata/");
      await context.close();
    });
  });
}
