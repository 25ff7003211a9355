import { describe, expect, test } from "@jest/globals";
import { LEASE_MS, takeLease } from "../../../src/app/store/lease.ts";
import { reportOnce } from "../../../src/app/store/log.ts";
import { type Opened, rememberingLog, until } from "./backends.ts";

export function leaseSuite({ store, db }: Opened): void {
  const trouble = reportOnce(rememberingLog(), "The database");

  describe("locks", () => {
    test("are held by one, and free once released", async () => {
      const first = await store().store.lock("acme");
      expect(first?.held()).toBe(true);
      expect(await store().store.lock("acme")).toBeUndefined();
      const other = await store().store.lock("umbrella");
      expect(other?.held()).toBe(true);
      await other?.release();
      await first?.release();
      expect(first?.held()).toBe(false);
      const second = await store().store.lock("acme");
      expect(second?.held()).toBe(true);
      // A second release of the first one does not take it away from the second.
      await first?.release();
      expect(await store().store.lock("acme")).toBeUndefined();
      await second?.release();
    });

    test("are had by one of many that ask at once", async () => {
      const asked = await Promise.all(Array.from({ length: 20 }, () => store().store.lock("crowd")));
      const got = asked.filter((lock) => lock !== undefined);
      expect(got).toHaveLength(1);
      await got[0]?.release();
    });

    test("end thirty seconds after their holder died", () => {
      expect(LEASE_MS).toBe(30_000);
    });

    test("of a holder that renews no more are lost before anybody else gets them", async () => {
      const dead = await takeLease(db(), "dead", trouble, { leaseMs: 500, renewMs: 60_000, marginMs: 200 });
      expect(dead?.held()).toBe(true);
      let next: Awaited<ReturnType<typeof takeLease>>;
      await until(async () => {
        const held = dead?.held();
        next = await takeLease(db(), "dead", trouble);
        if (next !== undefined) expect(dead?.held()).toBe(false);
        else if (held !== true) expect(dead?.held()).toBe(false);
        return next !== undefined;
      });
      expect(next?.held()).toBe(true);
      expect(next?.fence).toBeGreaterThan(dead?.fence ?? Number.POSITIVE_INFINITY);
      await dead?.release();
      expect(await store().store.lock("dead")).toBeUndefined();
      await next?.release();
    });

    test("that are renewed last", async () => {
      const lock = await takeLease(db(), "long", trouble, { leaseMs: 600, renewMs: 50, marginMs: 100 });
      await new Promise((resolve) => { setTimeout(resolve, 900); });
      expect(lock?.held()).toBe(true);
      expect(await store().store.lock("long")).toBeUndefined();
      await lock?.release();
    });

    test("that were taken away are known to be lost at the next renewal", async () => {
      const lock = await takeLease(db(), "stolen", trouble, { leaseMs: 30_000, renewMs: 20, marginMs: 100 });
      await db().withSchema("docket").deleteFrom("lease").where("name", "=", "stolen").execute();
      await until(() => lock?.held() === false);
      expect(lock?.held()).toBe(false);
      await lock?.release();
    });
  });
}
