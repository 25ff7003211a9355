import { expect, test } from "@jest/globals";
import { compose } from "./compose.ts";
import { entry, judge, judgeFiles } from "./reports.ts";

const REGISTER = ".gpai/registers/authority-requests.csv";

test("requests under Art. 91 are read also where the Transparency chapter does not bind (Art. 53(2))", async () => {
  const open = await judge("open-source");
  expect([entry(open, "T-1.2.b").outcome, entry(open, "AIA-91").outcome]).toEqual(["not-applicable", "recorded"]);
  const files = new Map(compose("open-source"));
  expect(files.has(REGISTER)).toBe(true);
  const late = await judgeFiles("late", new Map([...files, [REGISTER, "id,received,due,answered\nAR-1,2026-09-01,2026-10-01,\n"]]));
  expect(entry(late, "AIA-91")).toMatchObject({ outcome: "stale", findings: [{ rule: "requests/overdue", path: REGISTER, line: 2 }] });
  files.delete(REGISTER);
  expect(entry(await judgeFiles("none", files), "AIA-91")).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("No register of requests is kept here") });
});
