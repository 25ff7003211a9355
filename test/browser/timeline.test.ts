import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { datesOf } from "../../src/checks/dates.ts";
import type { ModelDate } from "../../src/checks/types.ts";
import type { Profile } from "../../src/law/types.ts";
import { renderHtml } from "../../src/report/html/index.ts";
import { timelineFile } from "../../src/report/timeline-file.ts";
import { HOSTILE, model, obligation, profile, reportOf } from "../report/any-report.ts";
import { sharedBrowser } from "../support/chromium.ts";
import { tempFolder } from "../support/temp-repo.ts";

const browser = sharedBrowser();
const NOW = "2026-11-23";

const declared: Profile = { ...profile, signatory: ["transparency", "copyright", "safety"], openSource: false, systemicRisk: true, establishedInUnion: false, euMarket: "2026-03-17" };
const due = (id: string, day: string, outcome: "recorded" | "stale" = "recorded"): ReturnType<typeof obligation> => obligation(outcome, [], id, { due: day });
const busy = [due("S-1.3", "2027-03-17"), due("S-7.6", "2026-09-17", "stale"), due("S-A4.3", "2027-01-12"), due("S-1.1", "2026-04-02"), due("S-1.4", "2026-04-09"), due("S-8.3", "2027-05-01"), due("T-1.2.d", "2026-12-04")];
const CASES: Readonly<Record<string, readonly ModelDate[]>> = {
  "a new model": datesOf({ obligations: [], profile: { ...declared, systemicRisk: false }, now: NOW }),
  "a model with many clocks": datesOf({ obligations: busy, profile: declared, now: NOW }),
  "an older model": datesOf({ obligations: [], profile: { ...declared, euMarket: "2024-05-01" }, now: NOW }),
  "an undeclared placing": datesOf({ obligations: [], profile: { ...declared, euMarket: null }, now: NOW }),
  "one week": Array.from({ length: 12 }, (_, i) => ({ date: `2026-11-${18 + i}`, kind: "clock" as const, title: "Minimum WMW wording WWW of many wide letters", text: "x", basis: "code" as const, id: "S-1.1" })),
};
const page = renderHtml(reportOf(Object.entries(CASES).map(([id, dates]) => model([], { id, dates, profile: declared })), { now: NOW }));
const file = join(tempFolder(), "timeline.html");

async function on<T>(options: BrowserContextOptions, text: string, use: (page: Page) => Promise<T>, name = file): Promise<T | undefined> {
  if (browser === undefined) return undefined;
  const context = await browser().newContext(options);
  const complaints: string[] = [];
  try {
    const opened = await context.newPage();
    opened.on("console", (message) => complaints.push(message.text()));
    opened.on("pageerror", (error) => complaints.push(error.message));
    const address = pathToFileURL(name).href;
    opened.on("request", (request) => { if (request.url() !== address) complaints.push(`request: ${request.url()}`); });
    writeFileSync(name, text);
    await opened.goto(address);
    return await use(opened);
  } finally {
    await context.close();
    expect(complaints).toEqual([]);
  }
}

/** Of every picture that is shown: texts that touch one another, stick out of the picture, or are painted smaller than 9.5 pixels. */
const FAULTS = `[...document.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().width > 0).flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")].map((e) => ({ box: e.getBoundingClientRect(), words: e.textContent, size: parseFloat(getComputedStyle(e).fontSize) * frame.width / svg.viewBox.baseVal.width }));
  const faults = texts.filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1).map((t) => "out: " + t.words);
  faults.push(...texts.filter((t) => t.size < 9.5).map((t) => "small: " + t.size + " " + t.words));
  texts.forEach((a, i) => texts.slice(i + 1).forEach((b) => {
    const [w, h] = [Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left), Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)];
    if (w > 0.5 && h > 3) faults.push("touch: " + a.words + " | " + b.words);
  }));
  return faults;
})`;

const SHOWN = `[...document.querySelectorAll("figure")].map((figure) => [...figure.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().width > 0).map((svg) => svg.getAttribute("class")).join())`;

/** The lowest contrast of a text of a picture with what is behind it (WCAG 2.2, 1.4.3): the pill of today, else the paper. */
const FAINTEST = `(() => {
  const luminance = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number).slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const paper = getComputedStyle(document.body).backgroundColor;
  return Math.min(...[...document.querySelectorAll("svg text, svg tspan")].map((e) => {
    const behind = e.classList.contains("pilltext") ? getComputedStyle(e.ownerSVGElement.querySelector(".pill")).fill : paper;
    const [a, b] = [luminance(getComputedStyle(e).fill), luminance(behind)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }));
})()`;

if (browser !== undefined) {
  describe("the days as a picture in the report", () => {
    test.each([320, 360, 390, 640, 737, 900, 1280])("at %i pixels one picture is shown, no word touches another, sticks out or is too small", async (width) => {
      await on({ viewport: { width, height: 900 } }, page, async (opened) => {
        expect(await opened.evaluate<string[]>(FAULTS)).toEqual([]);
        expect(new Set(await opened.evaluate<string[]>(SHOWN))).toEqual(new Set([width > 736 ? "tl wide" : "tl narrow"]));
        expect(await opened.evaluate<boolean>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
      });
    });

    test.each(["light", "dark"] as const)("every word has a contrast of 4.5 or more in %s", async (colorScheme) => {
      await on({ colorScheme }, page, async (opened) => expect(await opened.evaluate<number>(FAINTEST)).toBeGreaterThanOrEqual(4.5));
    });

    test("printed, the wide picture stands on paper, with the list open", async () => {
      await on({ colorScheme: "dark", viewport: { width: 672, height: 900 } }, page, async (opened) => {
        await opened.emulateMedia({ media: "print", colorScheme: "dark" });
        expect(new Set(await opened.evaluate<string[]>(SHOWN))).toEqual(new Set(["tl wide"]));
        expect(await opened.evaluate<string[]>(FAULTS)).toEqual([]);
        expect(await opened.evaluate<number>(FAINTEST)).toBeGreaterThanOrEqual(4.5);
        expect(await opened.getByText("Earlier versions of the documentation are kept").first().isVisible()).toBe(true);
      });
    });

    test("a screen reader finds an image with a name and a description, and a list that says all of it", async () => {
      await on({ viewport: { width: 1000, height: 900 } }, page, async (opened) => {
        const picture = opened.getByRole("img", { name: /^Days of a new model\b.*entries from 2 Aug 2025/ });
        expect(await picture.count()).toBe(1);
        await opened.locator("summary", { hasText: "Every day in words" }).first().click();
        expect(await opened.getByRole("table").filter({ hasText: "Copyright policy".toLowerCase() }).count()).toBe(1);
      });
    });

    test("hostile words are text in both pictures", async () => {
      const nasty = renderHtml(reportOf([model([], { id: HOSTILE.join(""), profile: declared, dates: HOSTILE.map((text, i) => ({ date: `2027-01-${10 + (i % 18)}`, kind: "clock" as const, title: text, text, basis: "code" as const, id: text })) })], { now: NOW }));
      await on({}, nasty, async (opened) => {
        expect(await opened.evaluate<number>(`document.querySelectorAll("script, img, iframe, object, form, foreignObject, a[href^='javascript']").length`)).toBe(0);
        expect(await opened.evaluate<string[]>(`[...document.querySelectorAll("svg *")].flatMap((e) => e.getAttributeNames()).filter((n) => n.startsWith("on") || n === "style" || n.includes("href"))`)).toEqual([]);
      });
    });
  });

  describe("the file", () => {
    test.each(Object.entries(CASES))("of %s opens as a picture of its own, in light and dark", async (_, dates) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await on({ colorScheme, viewport: { width: 820, height: 500 } }, timelineFile({ id: "wren", dates }, NOW), async (opened) => {
          expect(await opened.evaluate<string[]>(FAULTS)).toEqual([]);
          expect(await opened.evaluate<string>(`getComputedStyle(document.querySelector(".sheet")).fill`)).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(22, 24, 27)");
        }, join(tempFolder(), "days.svg"));
      }
    });
  });
}
