import { describe, expect, test } from "@jest/globals";
import { renderProtocols } from "../../src/report/explain-lists.ts";

describe("explain --protocols", () => {
  const text = renderProtocols({ width: 90 });

  test("shows every protocol with its standing, and how it was verified", () => {
    const flat = text.replace(/\n\s+/g, " ");
    expect(flat).toMatch(/^rfc9309 {2}Robots Exclusion Protocol, IETF: RFC 9309\. named by the Code \(C-1\.3\.1\.a\); in robots\.txt \(full text read, looked up 2026-11-22\)$/m);
    expect(flat.match(/advisory \(C-1\.3\.1\.b\)/g)).toHaveLength(10);
    expect(flat).toMatch(/^tdm-ai .*known by name, not evaluated/m);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(90);
  });

  test("says that the agreed list is pending and decides nothing", () => {
    expect(text.replace(/\s+/g, " ")).toContain("as of 2026-11-22: pending. Consultation 2025-12-01 to 2026-01-23, workshop 2026-06-02; discussed: Robots Exclusion Protocol, TDM Reservation Protocol,");
    expect(text.replace(/\s+/g, " ")).toContain("Nothing is judged by it while it is pending.");
    expect(text).not.toMatch(/complian/i);
  });
});
