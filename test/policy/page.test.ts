import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { VALUE_NAMES } from "../../src/policy/keys.ts";
import { configurationPage } from "../../src/policy/page.ts";
import { PRESET_NAMES, PRESETS } from "../../src/policy/presets.ts";

test("the page names every value with a meaning, and explains every preset", () => {
  const page = configurationPage();
  for (const name of VALUE_NAMES) expect(page).toMatch(new RegExp(`\\n\\| \`${name.replaceAll(".", "\\.")}\` \\| [A-Za-z].{3,} \\| .+ \\|`));
  for (const name of PRESET_NAMES) expect(page).toContain(`- \`${name}\`: ${PRESETS[name].what}\n`);
  expect(readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8")).toBe(page);
});
