/** What the built entries load: the App's packages are for the App alone, and are not inside. */

import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, resolve } from "node:path";
import { projectRoot } from "../support/mini-runner.ts";

const DIST = process.env["GPAI_DOCKET_DIST"] ?? join(projectRoot, "dist");

/** Packages that a built file and all that it loads, at once or later, leave outside. */
function packagesOf(entry: string): readonly string[] {
  const [seen, packages] = [new Set<string>(), new Set<string>()];
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const found of [...text.matchAll(/^(?:import|export)\b[^;"'\n]*["']([^"'\n]+)["'];$/gm), ...text.matchAll(/\bimport\("(\.[^"\n]+)"\)/g)]) {
      const name = found[1] ?? "";
      if (name.startsWith(".")) walk(resolve(dirname(file), name));
      else if (!isBuiltin(name)) packages.add(name);
    }
  };
  walk(join(DIST, entry));
  expect(seen.size).toBeGreaterThan(5);
  return [...packages].toSorted();
}

describe("the built files", () => {
  test.each(["action.js", "report.js", "cli.js"])("%s needs nothing installed", (entry) => {
    expect(packagesOf(entry)).toEqual([]);
  });

  test("app.js needs what package.json names, and the logger that comes with Probot", () => {
    const dependencies = (path: string): readonly string[] => Object.keys((JSON.parse(readFileSync(join(projectRoot, path, "package.json"), "utf8")) as { dependencies: Record<string, string> }).dependencies);
    const packages = packagesOf("app.js");
    expect(packages).toContain("probot");
    const own = dependencies(".");
    const others = packages.filter((name) => !own.some((d) => name === d || name.startsWith(`${d}/`)));
    expect(others.filter((name) => name !== "pino" || !dependencies("node_modules/probot").includes(name))).toEqual([]);
  });
});
