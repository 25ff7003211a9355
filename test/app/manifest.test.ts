/** One truth about permissions and events, in four places. */

import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { appYml, manifestJson, permissionsOf, permissionsTable } from "../../src/app/manifest.ts";
import { EVENTS, PERMISSIONS, PROPOSALS, SENT_ANYWAY } from "../../src/app/permissions.ts";
import { settingsTable } from "../../src/app/settings.ts";
import { HANDLED_EVENTS } from "../../src/app/webhooks.ts";

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("app.yml", () => {
  const manifest = parse(file("app.yml")) as { default_permissions: Record<string, string>; default_events: string[]; public: boolean };

  test("is what the code says", () => { expect(file("app.yml")).toBe(appYml()); });

  test("asks for what the setup page asks for", () => {
    const made = JSON.parse(manifestJson({ name: "x", publicUrl: "https://h", proposals: false })) as typeof manifest;
    expect(manifest.default_permissions).toEqual(made.default_permissions);
    expect(manifest.default_events).toEqual(made.default_events);
    expect([manifest.public, made.public]).toEqual([false, false]);
  });

  test("gives a reason for every line", () => {
    const lines = file("app.yml").split("\n");
    for (const name of [...Object.keys(manifest.default_permissions), ...manifest.default_events]) {
      const at = lines.findIndex((line) => line === `  - ${name}` || line.startsWith(`  ${name}: `));
      expect(lines[at - 1]).toMatch(/^ {2}# .{20,}/);
    }
  });
});

describe("events", () => {
  test("every one that is subscribed to is acted on, and the other way round", () => {
    expect([...EVENTS.map((e) => e.name), ...SENT_ANYWAY].filter((name) => name !== "ping").toSorted()).toEqual([...HANDLED_EVENTS].toSorted());
  });

  // GitHub refuses a manifest whose events are not covered by its permissions.
  test("each has its permission", () => {
    for (const { name, permission } of EVENTS) expect([name, PERMISSIONS.some((p) => p.name === permission)]).toEqual([name, true]);
  });

  test("those that come anyway are not subscribed to: such a manifest is refused", () => {
    for (const name of SENT_ANYWAY) expect(EVENTS.some((e) => e.name === name)).toBe(false);
  });
});

describe("permissions", () => {
  test("code is not written to unless it is asked for", () => {
    expect(permissionsOf(false)).toMatchObject({ contents: "read", pull_requests: "read" });
    expect(permissionsOf(true)).toMatchObject({ contents: "write", pull_requests: "write", issues: "write" });
    expect(PROPOSALS.every((p) => PERMISSIONS.some(({ name }) => name === p.name))).toBe(true);
  });
});

describe("the pages", () => {
  test("hold the tables", () => {
    expect(file("docs/organisations.md")).toContain(permissionsTable());
    expect(file("docs/operators.md")).toContain(settingsTable());
  });
});
