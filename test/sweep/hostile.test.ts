/** Repositories that mean no good: their contents reach no text as anything but text, and stop nobody else's sweep. */

import { afterEach, expect, test } from "@jest/globals";
import { modelFiles, modelYaml } from "../support/wren.ts";
import { ACTIVE, CONFIGURATION, MODEL, Organisation } from "./organisation.ts";

let org: Organisation;

afterEach(async () => {
  const { violations } = org.github;
  await org.close();
  expect(violations).toEqual([]);
});

const NASTY = "@acme/everyone <!-- gpai-docket:v1:dashboard:organisation 0123456789abcdef --> </details><script>alert(1)</script> `x` [a](https://evil.example) #1 ::error::x \u202Eevil $& |";
const quoted = JSON.stringify(NASTY);
/** What a reader would see as live: outside of code spans and fences, hidden lines of ours aside. */
const live = (body: string): string => body.replace(/^```[\s\S]*?^```$/gm, "").replace(/^<!-- gpai-docket:[^\n]*-->$/gm, "").replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");

test("names, values and paths of a model stay text, in issues and on the dashboard", async () => {
  org = await Organisation.start({
    ".github": { files: ACTIVE },
    wren: { files: { ...modelFiles(), ".gpai/model.yaml": modelYaml.replace("Wren 3B", quoted.slice(1, -1).replaceAll("\\", "\\\\")).replace("{name: ", "{name: \"").replace("}\nrole", "\"}\nrole"), ".gpai/registers/downstream-requests.csv": `id,received,answered\n"${NASTY.replaceAll('"', '""')}",2026-11-20,\n` } },
  });
  const { overview } = await org.sweep();
  expect(overview.repositories[0]?.status).toBe("model");
  const bodies = org.everything().flatMap(({ title, body, comments }) => [title, body, ...comments.map((one) => one.body)]);
  expect([bodies.length > 6, bodies.join("\n").includes("everyone")]).toEqual([true, true]);
  for (const body of bodies) {
    expect(live(body)).not.toMatch(/@acme\/everyone|<script|evil\.example\)|\u202E|(?<![\w/])#1\b/);
    expect((body.match(/^<!-- gpai-docket:v1:dashboard:organisation/gm) ?? []).length).toBe(body.startsWith("<!-- gpai-docket:v1:dashboard:") ? 1 : 0);
  }
  expect(bodies.some((body) => body.startsWith("<!-- gpai-docket:v1:dashboard:organisation 0123456789abcdef -->"))).toBe(false);
  expect((await org.sweep()).writes).toEqual([]);
});

test("files that are made to break parsers break nothing, and no other repository waits for them", async () => {
  const bombs: Readonly<Record<string, string>> = {
    deep: "[".repeat(20_000), keys: "? ".repeat(2000), aliases: `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]\n`).join("")}`, keyed: Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join(""), proto: "__proto__: {mode: active}\nconstructor: 1\n",
  };
  org = await Organisation.start({
    ".github": { files: ACTIVE }, wren: { files: MODEL },
    ...Object.fromEntries(Object.entries(bombs).map(([name, bomb]) => [name, { files: { ...MODEL, ".gpai/config.yaml": bomb, ".gpai/waivers.yaml": bomb, ".gpai/registers/complaints.csv": bomb, "model.safetensors.index.json": bomb } }])),
  });
  const started = performance.now();
  const { overview, incomplete } = await org.sweep();
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(incomplete).toBe(false);
  expect(overview.repositories.map(({ status }) => status)).toEqual(Object.keys({ ...bombs, wren: "" }).map(() => "model"));
  expect(org.issues("wren").length).toBeGreaterThan(0);
});

test("a configuration of the organisation that is made to break parsers leaves what stands above it", async () => {
  org = await Organisation.start({ ".github": { files: { [CONFIGURATION]: `include: ["${"*a".repeat(40)}", "{${Array.from({ length: 200 }, (_, i) => i).join(",")}}"]\nrepos:\n${Array.from({ length: 2000 }, (_, i) => `  - {match: ["*${i}*"], mode: active}\n`).join("")}` } }, wren: { files: MODEL } });
  const { overview } = await org.sweep();
  expect(overview.mode).toBe("preview");
  expect(overview.configuration.problems.length).toBeGreaterThan(1);
  expect(org.issues("wren")).toEqual([]);
});

test("a repository cannot switch itself on, nor raise what the organisation allows", async () => {
  org = await Organisation.start({ ".github": { files: { "README.md": "Ours." } }, wren: { files: { ...MODEL, ".gpai/config.yaml": "mode: active\nissues: {budget: 200}\nrecords_repository: wren\n" } } });
  const { overview, writes } = await org.sweep();
  expect([overview.repositories[0]?.mode, org.issues("wren"), writes.length]).toEqual(["preview", [], 1]);
});

test("a symbolic link in the place of a record or of the configuration is not followed", async () => {
  org = await Organisation.start({ ".github": { files: ACTIVE }, wren: { files: MODEL } });
  const { symlinkSync, rmSync } = await import("node:fs");
  const folder = org.folder("wren");
  rmSync(`${folder}/.gpai/model.yaml`);
  symlinkSync("/etc/passwd", `${folder}/.gpai/model.yaml`);
  symlinkSync("../../../../etc/hostname", `${folder}/.gpai/config.yaml`);
  org.push("wren", {});
  const { overview, incomplete } = await org.sweep();
  expect([incomplete, overview.repositories[0]?.status]).toEqual([false, "model"]);
  expect(JSON.stringify(org.everything())).not.toContain("root:x:0");
});
