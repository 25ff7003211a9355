import { describe, expect, test } from "@jest/globals";
import { binding } from "../../src/law/binding.ts";
import { obligation, obligations } from "../../src/law/catalogue.ts";
import type { Obligation, Profile } from "../../src/law/types.ts";

const modifier: Profile = {
  role: "modifier", signatory: [], openSource: false, systemicRisk: false, crawls: false, sme: false, establishedInUnion: true,
  euMarket: "2026-03-17", released: "2026-03-17", furtherTraining: false, searchEngine: false,
};
const entry = (id: string): Obligation => obligation(id) ?? (() => { throw new Error(id); })();

describe("a modifier (Guidelines, section 3.2)", () => {
  test("undecided: every duty says that a person decides first", () => {
    const owed = binding(entry("AIA-53.1.d"), modifier, "2026-11-22");
    expect(owed).toMatchObject({ binds: "yes", scopeNote: expect.stringMatching(/only where the modification makes its author the provider .* a person decides/) });
  });

  test("decided as provider: the delta only", () => {
    expect(binding(entry("AIA-53.1.d"), { ...modifier, modifierIs: "provider" }, "2026-11-22")).toMatchObject({ binds: "yes", scopeNote: expect.stringMatching(/^As modifier: only the modification and the data used for it count/) });
  });

  test("decided as no provider: nothing binds, and the question itself stays open to later facts", () => {
    const decided: Profile = { ...modifier, modifierIs: "not-a-provider" };
    const bound = obligations().filter((one) => binding({ ...one, level: "must" }, decided, "2026-11-22").binds !== "no").map((one) => one.id);
    expect(bound.toSorted()).toEqual(["G-modifier", "G-modifier-unknown"]);
    expect(binding(entry("AIA-53.1.c"), decided, "2026-11-22")).toEqual({ binds: "no", reason: expect.stringMatching(/Decided in classification\.yaml .* does not make it/) });
  });

  test("the decision speaks of modifiers alone", () => {
    expect(binding(entry("AIA-53.1.c"), { ...modifier, role: "provider", modifierIs: "not-a-provider" }, "2026-11-22").binds).toBe("yes");
  });
});
