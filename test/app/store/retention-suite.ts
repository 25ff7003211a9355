import { describe, expect, test } from "@jest/globals";
import { sql } from "kysely";
import { openEntries } from "../../../src/app/store/entries.ts";
import { retain } from "../../../src/app/store/retention.ts";
import type { Opened } from "./backends.ts";

const DAY = 86_400_000;

export function retentionSuite({ store, db, clock, log }: Opened): void {
  describe("retention", () => {
    test("throws away what is too old, keeps the rest, and does so once a day over all instances", async () => {
      const start = clock.now();
      const entries = openEntries(db(), () => new Date(clock.now()));
      const at = async (day: number): Promise<void> => { await clock.setTime(start + day * DAY); };
      const write = (key: string): Promise<void> => entries.write("history", `retention/${key}`, Buffer.from("x"));
      await db().withSchema("docket").deleteFrom("mark").execute();

      await write("old");
      await entries.write("results", "retention/left", Buffer.from("x"));
      await entries.write("state", "retention/cursor", Buffer.from("x"));
      await store().queue.accept({ id: "retention-old", event: "push" }, [{ kind: "repository", installation: 9_000, repository: 1 }]);
      // Waits for a year: its key is old, but it still stands for a job.
      await store().queue.add({ kind: "sweep", installation: 9_001 }, { afterSeconds: 500 * 86_400 });
      await store().queue.idle();
      await at(380);
      await write("new");
      await entries.read("state", "retention/cursor");
      await store().queue.accept({ id: "retention-new", event: "push" }, []);
      await at(401);

      const one = await Promise.all([retain(db(), entries, new Date(clock.now())), retain(db(), entries, new Date(clock.now()))]);
      const removed = one.find((result) => result !== undefined);
      expect(one.filter((result) => result !== undefined)).toHaveLength(1);
      expect(removed?.history).toBe(1);
      expect(await entries.keys("results", "retention/")).toEqual([]);
      expect(await entries.keys("state", "retention/")).toEqual(["retention/cursor"]);
      expect(removed?.deliveries).toBeGreaterThanOrEqual(1);
      expect(await entries.keys("history", "retention/")).toEqual(["retention/new"]);
      const ids = await db().withSchema("docket").selectFrom("delivery").select("id").where("id", "like", "retention-%").execute();
      expect(ids).toEqual([{ id: "retention-new" }]);
      const waiting = await db().withSchema("docket").selectFrom("waiting").select("key").where("key", "like", "%/900%").execute();
      expect(waiting).toEqual([{ key: "sweep/9001" }]);

      expect(await retain(db(), entries, new Date(clock.now() + DAY - 1))).toBeUndefined();
      expect(await retain(db(), entries, new Date(clock.now() + DAY))).toBeDefined();
    });

    test("and everything before it went without trouble with the database", () => {
      expect(log.lines.filter((line) => line.startsWith("The database") || line.startsWith("The queue"))).toEqual([]);
    });

    test("of jobs that were done is the queue's own: seven days", async () => {
      const { rows } = await sql<{ name: string; days: number }>`select name, deletion_seconds / 86400 as days from docket_jobs.queue where name in ('work', 'failed') order by name`.execute(db());
      expect(rows).toEqual([{ name: "failed", days: 7 }, { name: "work", days: 7 }]);
    });
  });
}
