import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { AGENTS, AS_OF, agentsByRole, KNOWN_ROLES, lookupAgent } from "../../../src/optout/names/agents.ts";
import { shared } from "../../support/shared.ts";

describe("known AI agents", () => {
  test("have a date, unique names, a source each", () => {
    expect(AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Set(AGENTS.map((a) => a.name.toLowerCase())).size).toBe(AGENTS.length);
    for (const known of AGENTS) expect(known.source).not.toBe("");
    expect(KNOWN_ROLES.flatMap(agentsByRole)).toHaveLength(AGENTS.length);
  });

  test("control tokens name the agent that fetches, and only they do", () => {
    expect(agentsByRole("control-token").map((a) => [a.name, a.fetchedBy])).toEqual([["Google-Extended", "Googlebot"], ["Applebot-Extended", "Applebot"]]);
    expect(AGENTS.filter((a) => a.fetchedBy !== undefined && a.role !== "control-token")).toEqual([]);
  });

  test("are found whatever the case, by the whole name only", () => {
    expect(lookupAgent("gptbot")).toMatchObject({ name: "GPTBot", operator: "OpenAI", role: "training", legalToken: true, reportedToIgnoreRobots: false });
    expect(lookupAgent("bytespider")?.reportedToIgnoreRobots).toBe(true);
    expect(lookupAgent("AI2BOT")?.legalToken).toBe(false);
    expect(lookupAgent("GPT")).toBeUndefined();
    expect(lookupAgent("__proto__")).toBeUndefined();
  });
});

const reference = shared("reference");
if (reference !== undefined) describe("the collected facts", () => {
  interface Facts {
    readonly training: readonly string[];
    readonly control_tokens: Readonly<Record<string, unknown>>;
    readonly retired: readonly string[];
    readonly search: readonly string[];
    readonly user_triggered: readonly string[];
    readonly not_legal_product_tokens: readonly string[];
  }
  const { agents } = parse(readFileSync(`${reference}/optout-protocols.yaml`, "utf8")) as { agents: Facts };

  test.each([
    ["training", agents.training], ["control-token", Object.keys(agents.control_tokens)], ["retired", agents.retired],
    ["search", agents.search], ["user-triggered", agents.user_triggered],
  ] as const)("every %s agent stands in the list in that role", (role, names) => {
    const listed = agentsByRole(role).map((a) => a.name);
    for (const name of names) expect(listed).toContain(name);
  });

  test("names that are no legal product tokens are those of the facts", () => {
    expect(AGENTS.filter((a) => !a.legalToken).map((a) => a.name).sort()).toEqual([...agents.not_legal_product_tokens].sort());
  });
});
