import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Browser, chromium } from "playwright-core";

/** The names under which systems install it. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

function executable(): string | undefined {
  const found = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return found.find((path) => { try { accessSync(path, constants.X_OK); return true; } catch { return false; } });
}

/**
 * One browser for a file of tests, which `browser()` gives once they run. Undefined where none is installed, with a printed notice and
 * one test that says so: the tests of the file are then to be left out. Call it at the top of the file.
 */
export function sharedBrowser(): (() => Browser) | undefined {
  const executablePath = executable();
  if (executablePath === undefined) {
    process.stderr.write("notice: no Chromium on the PATH, tests in a browser are left out\n");
    test("no Chromium is installed: the tests of this file are left out", () => expect(executable()).toBeUndefined());
    return undefined;
  }
  let browser: Browser | undefined;
  // The sandbox needs rights that containers and root do not have; the pages are our own.
  beforeAll(async () => { browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] }); }, 60_000);
  afterAll(async () => { await browser?.close(); });
  return () => {
    if (browser === undefined) throw new Error("the browser is not started yet");
    return browser;
  };
}
