import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { markerLine } from "../../../src/formats/comment-marker.ts";
import { DASHBOARD_LIMIT, renderDashboard } from "../../../src/report/organisation/dashboard.ts";
import { renderOrganisationHtml } from "../../../src/report/organisation/html.ts";
import { configurationLink } from "../../../src/report/organisation/links.ts";
import { renderOrganisationText } from "../../../src/report/organisation/text.ts";
import type { Overview, OverviewRepository } from "../../../src/report/overview-types.ts";
import { plainStyle } from "../../../src/report/style.ts";
import { lines, scan } from "../../claims/scan.ts";
import { blocks } from "../../claims/sources.ts";
import { faults } from "../comment/scan.ts";
import { anyOverview, HOME } from "./any-overview.ts";
import { EMPTY, EXAMPLE, FRESH } from "./example.ts";

const LINK = configurationLink({ serverUrl: "https://github.com", owner: "northbird-ai", repo: ".github", branch: "main", exists: false }) ?? "";
const ORIGINS = ["https://github.com/northbird-ai/"];
const everywhere = ["https://", "http://"];

/** The scan knows our own comments; a rule across the page is new here. */
const wrong = (body: string, origins: readonly string[]): string[] => faults(body.replace("\n---\n", "\n\n"), origins, "summary");

describe("golden dashboards", () => {
  // Set UPDATE_GOLDEN=1 to write them anew, then read the difference.
  test.each<[string, Overview, "public" | "private", boolean]>([["active", EXAMPLE, "private", false], ["active-in-public", EXAMPLE, "public", false], ["preview", FRESH, "private", true], ["empty", EMPTY, "private", true]])("%s", (name, overview, audience, link) => {
    const { body, title } = renderDashboard(overview, { audience, ...(link ? { newFileLink: LINK } : {}) });
    const file = new URL(`golden/dashboard-${name}.md`, import.meta.url);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, body);
    expect(body).toBe(readFileSync(file, "utf8"));
    expect(wrong(body, ORIGINS)).toEqual([]);
    expect(lines(scan(blocks(name, `${title}\n\n${body}`)).hits)).toEqual([]);
    expect(body).not.toMatch(/compliant|safe harbou?r|AI Act ready|\d ?%(?![0-9A-F]{2})/i);
  });
});

describe("for any overview, hostile in every foreign field", () => {
  test("the body holds what we write and nothing that comes alive, within its limit", () => {
    fc.assert(fc.property(anyOverview, fc.constantFrom("public", "private"), (overview, audience) => {
      const { body, title, digest } = renderDashboard(overview, { audience, newFileLink: LINK });
      expect(wrong(body, everywhere)).toEqual([]);
      expect([title.includes("\n"), /^[0-9a-f]{16}$/.test(digest)]).toEqual([false, true]);
      expect(body.length + markerLine({ purpose: "dashboard", key: "organisation", digest }).length).toBeLessThanOrEqual(DASHBOARD_LIMIT);
    }), { numRuns: 500 });
  });

  test("links lead to the repositories' own pages alone", () => {
    fc.assert(fc.property(anyOverview, (overview) => {
      const { body } = renderDashboard({ ...overview, repositories: overview.repositories.map((one) => ({ ...one, url: `${HOME}/wren` })) }, { audience: "private" });
      expect(wrong(body, [`${HOME}/`])).toEqual([]);
    }), { numRuns: 200 });
  });

  test("a link that is no plain address of the editor is left out", () => {
    for (const newFileLink of ["javascript:alert(1)", "https://x y", "https://github.com/a)b", "https://github.com/a\nb", "//evil", "https://user@github.com/x"]) expect(renderDashboard(FRESH, { audience: "private", newFileLink }).body).toBe(renderDashboard(FRESH, { audience: "private" }).body);
  });
});

describe("the digest", () => {
  const digest = (overview: Overview): string => renderDashboard(overview, { audience: "private" }).digest;

  test("is the same on the next day, with other counts of requests, another commit and a longer history", () => {
    const later: Overview = { ...EXAMPLE, now: "2026-11-24", run: { ...EXAMPLE.run, finished: "2026-11-24T05:00:00Z", requests: 4, writes: 0, next: "2026-11-25T03:00:00Z" }, history: EXAMPLE.history.slice(5), configuration: { ...EXAMPLE.configuration, commit: "f".repeat(40) }, repositories: EXAMPLE.repositories.map((one) => ({ ...one, ...(one.commit === undefined ? {} : { commit: "0".repeat(40) }) })) };
    expect(digest(later)).toBe(digest(EXAMPLE));
    expect(renderDashboard(later, { audience: "private" }).body).not.toBe(renderDashboard(EXAMPLE, { audience: "private" }).body);
  });

  test("does not change by what a run has written: the steps of the run before are not in it", () => {
    const quiet: Overview = { ...EXAMPLE, repositories: EXAMPLE.repositories.map((one) => ({ ...one, plan: one.plan.filter((step) => step.kind !== "update" && step.kind !== "open") })) };
    expect(digest(quiet)).toBe(digest(EXAMPLE));
  });

  const changed = (change: (one: OverviewRepository, i: number) => OverviewRepository): Overview => ({ ...EXAMPLE, repositories: EXAMPLE.repositories.map(change) });
  const judged = EXAMPLE.repositories.findIndex((one) => one.status === "model");
  test.each<[string, Overview]>([
    ["the mode", { ...EXAMPLE, mode: "preview" }], ["a problem less", { ...EXAMPLE, configuration: { ...EXAMPLE.configuration, problems: [] } }], ["a run that ended early", { ...EXAMPLE, run: { ...EXAMPLE.run, complete: false } }],
    ["what waits", { ...EXAMPLE, run: { ...EXAMPLE.run, queued: 9 } }], ["repositories left alone", { ...EXAMPLE, others: { ...EXAMPLE.others, "no-model": 165 } }], ["a due day that passed", { ...EXAMPLE, now: "2027-06-01" }],
    ["a reason", changed((one) => (one.status === "error" ? { ...one, reason: "another" } : one))], ["a number", changed((one, i) => (i === judged ? { ...one, models: one.models.map((model) => ({ ...model, counts: { ...model.counts, gap: model.counts.gap + 1 } })) } : one))],
    ["an issue that was closed", changed((one) => ({ ...one, issues: one.issues.slice(1) }))],
  ])("tells %s", (_, overview) => { expect(digest(overview)).not.toBe(digest(EXAMPLE)); });
});

describe("in a public repository", () => {
  test("nothing of a private one is told, apart from the number", () => {
    const secret = EXAMPLE.repositories.filter((one) => one.private);
    const problems = secret.map((one) => ({ path: `${one.name}:.gpai/config.yaml`, message: `\`${one.name.split("/")[1] ?? ""}\` is odd` }));
    const { body } = renderDashboard({ ...EXAMPLE, configuration: { ...EXAMPLE.configuration, problems: [...EXAMPLE.configuration.problems, ...problems] } }, { audience: "public" });
    expect(secret.length).toBeGreaterThan(3);
    for (const one of secret) for (const word of [one.name, one.name.split("/")[1] ?? "?", ...one.models.flatMap((model) => [model.id, model.name ?? model.id])]) expect(body).not.toContain(`${word}\``);
    expect(body).toContain(`${secret.length} private repositories, of which a public issue shows nothing`);
    expect(body).toContain(`${secret.length} problems name a private repository`);
  });

  test("changes of private ones change nothing", () => {
    fc.assert(fc.property(anyOverview, anyOverview, (overview, other) => {
      const publics = overview.repositories.filter((one) => !one.private);
      const hidden = (of: Overview): Overview["repositories"] => Array.from({ length: 2 }, (_, i) => ({ ...(of.repositories[i] ?? { models: [], issues: [], plan: [], url: "", status: "model" as const }), id: i, name: `acme/private-${i}`, private: true }));
      const seen = (of: Overview): string => renderDashboard({ ...overview, configuration: { problems: [] }, repositories: [...publics, ...hidden(of)] }, { audience: "public" }).body;
      expect(seen(other)).toBe(seen(overview));
    }), { numRuns: 150 });
  });
});

describe("room", () => {
  const many = (n: number, name: (i: number) => string): Overview => {
    const [first] = EXAMPLE.repositories.filter((one) => one.status === "model");
    if (first === undefined) throw new Error("no repository");
    return { ...EXAMPLE, mode: "preview", repositories: Array.from({ length: n }, (_, i) => ({ ...first, id: i, mode: "preview" as const, name: name(i), url: `https://github.com/northbird-ai/r${i}`, plan: Array.from({ length: 5 }, () => ({ kind: "open", why: "w".repeat(300) })) })) };
  };

  test.each([40, 400, 4000])("%i repositories with long names: fewer rows, never a cut, said aloud", (n) => {
    const { body } = renderDashboard(many(n, (i) => `northbird-ai/${"`|".repeat(40)}${i}`), { audience: "private", newFileLink: LINK });
    expect(body.length).toBeLessThan(DASHBOARD_LIMIT - 200);
    expect(wrong(body, ORIGINS)).toEqual([]);
    expect(body).toContain(`would open ${n * 5} issues in ${n} repositories`);
    expect(body).toMatch(n > 100 ? /more with less open/ : /northbird-ai/);
  });

  test("with next to none, the counts alone are told", () => {
    const { body } = renderDashboard(many(300, (i) => `northbird-ai/r${i}`), { audience: "private", maxChars: 2300 });
    expect(body.length).toBeLessThan(2300);
    expect(body).toContain("300 models; there are too many to list them here.");
  });
});

test("the link opens an editor: a new file prefilled, or the file that is there", () => {
  const where = { serverUrl: "https://ghe.example.org", owner: "a/b", repo: ".github", branch: "release/1 x" };
  expect(configurationLink({ ...where, exists: false })).toBe("https://ghe.example.org/a%2Fb/.github/new/release/1%20x?filename=.github%2Fgpai-docket.yaml&value=%23%20How%20GPAI%20Docket%20behaves%20in%20this%20organisation.%0Amode%3A%20active%0A");
  expect(configurationLink({ ...where, exists: true, path: "gpai-docket.yml" })).toBe("https://ghe.example.org/a%2Fb/.github/edit/release/1%20x/gpai-docket.yml");
  for (const serverUrl of ["javascript:x", "https://github.com/x", "https://u@h"]) expect(configurationLink({ ...where, serverUrl, exists: false })).toBeUndefined();
});

describe("what to do next, and how to take it back", () => {
  const preview = (more: Partial<Overview>): string => renderDashboard({ ...FRESH, ...more }, { audience: "private", newFileLink: LINK }).body;

  test("a file that is there is changed, not replaced", () => {
    expect(preview({})).toMatch(/and write:\n\n```yaml\n# How GPAI Docket behaves/);
    expect(preview({ configuration: { path: ".github/gpai-docket.yaml", problems: [] } })).toMatch(/and set:\n\n```yaml\nmode: active\n```/);
  });

  test("back in preview, issues from before are not denied", () => {
    expect(preview({})).toContain("**Preview.** Nothing has been written but this issue.");
    const issues = [{ number: 3, title: "x", url: "https://github.com/northbird-ai/x/issues/3", state: "open" as const }];
    const body = preview({ repositories: FRESH.repositories.map((one) => ({ ...one, issues })) });
    expect(body).not.toContain("Nothing has been written");
    expect(body).toContain("**Preview.** Nothing is written but this issue; the issues from before stay as they are.");
  });

  test("some repositories switched on, the account not: what was done there is not told as what would be done, in every face", () => {
    const open = { kind: "open", why: "8 entries are open." };
    const some: Overview = { ...FRESH, run: { ...FRESH.run, queued: 2 }, repositories: FRESH.repositories.map((one, i) => ({ ...one, mode: i === 0 ? "active" as const : "preview" as const, plan: [{ ...open, title: `Issue ${i}` }, ...(i === 0 ? [{ kind: "queued", why: "the budget", title: "Later" }] : [])] })) };
    const { body } = renderDashboard(some, { audience: "private", newFileLink: LINK });
    expect(body).toContain("**Preview, apart from 1 repository** that an entry of `repos` switches on. Elsewhere nothing is written; once switched on there too, it would open 2 issues in 2 repositories.");
    expect(body).toContain("### Preview, apart from some: ");
    expect(body).toMatch(/What it would do \(2\)[^#]*`Issue 1`[^#]*`Issue 2`/);
    expect(body).not.toContain("`Issue 0`");
    expect(body).toMatch(/Waiting for the next run[^]*`Later`/);
    const text = renderOrganisationText(some, { width: 200, style: plainStyle });
    expect(text).toMatch(/Mode preview.*, apart from 1 repository that is switched on by `repos`\./);
    expect(text).toMatch(/Plan: open 1 issue\n.*Issue 0/);
    expect(text).toMatch(/Once switched on, it would open 2 issues\n/);
    const page = renderOrganisationHtml(some);
    expect(page).toContain("<strong>Preview, apart from 1 repository that is switched on by name.</strong> Elsewhere nothing has been written but the dashboard issue. Once switched on, it would open 2 issues.");
    expect(page.split("What the last run did about its issues")).toHaveLength(2);
  });

  test("new issues are told by their title; every mode says how to switch off", () => {
    const body = preview({ repositories: FRESH.repositories.map((one, i) => ({ ...one, plan: i === 0 ? [{ kind: "open", why: "8 entries are open.", title: "Model documentation: open points of `W`" }] : [] })) });
    expect(body).toMatch(/- \*\*open\*\* `` Model documentation: open points of `W` `` in `northbird-ai\//);
    expect(body).toContain("`mode: off` takes it back");
    expect(renderDashboard(EXAMPLE, { audience: "private", newFileLink: LINK.replace(/\?.*/, "") }).body).toMatch(/read from \[`[^`]+`\]\(https:[^)]+\), where `mode: off` ends all of this/);
  });

  test("problems stand in the order of their lines, each sentence with its end", () => {
    const body = preview({ configuration: { path: "x.yaml", problems: [{ path: "x.yaml", line: 12, message: "b" }, { path: "x.yaml", line: 3, message: "a", fix: "write `c`" }] } });
    expect(body).toMatch(/- `x\.yaml:3`: a\. Fix: write `c`\.\n- `x\.yaml:12`: b\.\n/);
  });

  test("the oldest day that is over goes before the next one", () => {
    expect(renderDashboard(EXAMPLE, { audience: "private" }).body).toMatch(/\| \*\*2 past their due day\*\*<br>first: 2026-\d\d-\d\d [^|]*<br>next: 20/);
  });

  test("the page's address is checked", () => {
    expect(renderDashboard(EXAMPLE, { audience: "private", page: "https://d.example:8443/o/a" }).body).toContain("(https://d.example:8443/o/a)");
    for (const page of ["javascript:alert(1)", "https://x y/o/a", "https://x/o/a)b"]) expect(renderDashboard(EXAMPLE, { audience: "private", page }).body).toBe(renderDashboard(EXAMPLE, { audience: "private" }).body);
  });
});
