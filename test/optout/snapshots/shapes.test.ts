import { describe, expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { ask, file, lines, load, reasons, sha } from "./support.ts";

const NO_WREN = "User-agent: WrenBot\nDisallow: /private/\n";
const NO_ONE = "User-agent: *\nDisallow: /\n";
const T1 = "2025-02-01T12:00:00Z";
const T2 = "2025-02-03T12:00:00Z";
const MS = Date.parse(T1);

describe("digest-keyed robots.jsonl", () => {
  test("bodies inline, by Base64, and by digest before and after they are given", async () => {
    const loaded = await load([file("robots.jsonl", lines(
      { digest: sha(NO_ONE), host: "later.example", scheme: "https", fetched_at: T1, status: 200 },
      { digest: sha(NO_WREN), host: "a.example", scheme: "https", fetched_at: T1, status: 200, final_url: "https://a.example/robots.txt", body: NO_WREN },
      { digest: `sha256:${sha(NO_ONE).toUpperCase()}`, host: "b.example", scheme: "https", port: 8443, fetched_at: T1, status: 200, body_b64: Buffer.from(NO_ONE).toString("base64") },
      { digest: sha(NO_WREN), host: "c.example", fetched_at: T1, status: 200 },
    ))]);
    const { allowed, origin, index } = ask(loaded);
    expect(loaded.unread).toEqual([]);
    expect(allowed("https://a.example/private/x", T2)).toBe(false);
    expect(allowed("https://a.example/private/x", T2, 1)).toBe(true);
    expect(allowed("https://a.example/public", T2)).toBe(true);
    expect(allowed("https://b.example:8443/x", T2)).toBe(false);
    expect(origin("https://b.example/x")).toBe(-1);
    expect(allowed("https://later.example/x", T2)).toBe(false);
    expect(allowed("http://c.example/private/", T2)).toBe(false);
    expect(allowed("https://c.example/private/", T2)).toBe(false);
    expect(loaded.counts).toMatchObject({ captures: 4, bodies: 2, origins: 4, slots: 4 });
    const digest = Buffer.from(sha(NO_ONE).toUpperCase());
    const body = index.bodyByDigest(digest, 0, 64);
    expect(index.ruleSetOfBody(body, 0)).toBe(index.ruleSet(index.at(origin("https://b.example:8443/"), Date.parse(T2)), 0));
    expect(index.bodyByDigest(Buffer.from(`sha256:${sha(NO_ONE)}`), 0, 71)).toBe(body);
    expect(index.bodyByDigest(Buffer.from(sha("other")), 0, 64)).toBe(-1);
    expect(index.bodyByDigest(Buffer.from("zz"), 0, 2)).toBe(-1);
  });

  test("a line with a body alone, and the digest named in another file", async () => {
    const loaded = await load([file("b/domains.jsonl", lines({ domain: "a.example", fetched_at: T1, status: "ok", http_status: 200, decision: "disallowed", agents_disallowed: ["WrenBot"], body_sha256: sha(NO_ONE) })), file("z/bodies.jsonl.gz", gzipSync(lines({ digest: sha(NO_ONE), body: NO_ONE })))]);
    expect(loaded.unread).toEqual([]);
    expect(ask(loaded).allowed("https://a.example/x", T2, 1)).toBe(false);
    expect(loaded.inputs.map((i) => `${i.name} ${i.format} ${i.rows} ${i.bad}`)).toEqual(["b/domains.jsonl jsonl 1 0", "z/bodies.jsonl.gz jsonl+gzip 1 0"]);
    expect(loaded.inputs[1]?.sha256).toBe(sha(gzipSync(lines({ digest: sha(NO_ONE), body: NO_ONE }))));
  });

  test("a line with a key that stands twice is told, and neither of its values is taken", async () => {
    const text = `{"host":"a.example","fetched_at":"${T1}","status":404,"status":200,"body":${JSON.stringify(NO_ONE)}}\n{"host":"b.example","fetched_at":"${T1}","status":404}\n`;
    const loaded = await load([file("r.jsonl", new TextEncoder().encode(text))]);
    expect(ask(loaded).origin("https://a.example/")).toBe(-1);
    expect(ask(loaded).state("https://b.example/", T2)).toBe("unavailable");
    expect(reasons(loaded)).toEqual(["r.jsonl:1 a line with a key that stands twice"]);
    expect(loaded.inputs[0]).toMatchObject({ rows: 2, bad: 1 });
  });

  test("a body that does not have its digest is unreadable and told", async () => {
    const loaded = await load([file("r.jsonl", lines({ digest: sha("x"), host: "a.example", fetched_at: T1, status: 200, body: NO_ONE }, { digest: sha("y"), body: NO_ONE }, { digest: sha("nowhere"), host: "b.example", fetched_at: T1, status: 200 }))]);
    expect(ask(loaded).state("https://a.example/", T2)).toBe("unreadable");
    expect(ask(loaded).state("https://b.example/", T2)).toBe("unreadable");
    expect(reasons(loaded)).toEqual(["r.jsonl:1 a body that does not have its digest (2 times, the first shown)", "r.jsonl:3 a body is named by its digest, but no file gives it"]);
    expect(loaded.counts).toMatchObject({ digestMismatches: 2, missingBodies: 1 });
    expect(loaded.inputs[0]).toMatchObject({ rows: 3, bad: 1 });
  });

  test.each([
    [200, "unreadable"], [301, "error-unknown"], [304, "error-unknown"], [403, "unavailable"], [404, "unavailable"], [429, "unavailable"], [500, "unreachable"], [503, "unreachable"], [100, "error-unknown"], [999, "error-unknown"],
  ])("status %i without a body is %s", async (status, state) => {
    const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at: T1, status }))]);
    expect(ask(loaded).state("https://a.example/", T2)).toBe(state);
    expect(ask(loaded).allowed("https://a.example/", T2)).toBe(state === "unavailable" ? true : state === "unreachable" ? false : undefined);
  });

  test("429 is a server error for google, and the other mode keeps its own reading", async () => {
    const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at: T1, status: 429 }))], { mode: "google", compare: true });
    const { index, slot, allowed } = ask(loaded);
    expect(allowed("https://a.example/", T2)).toBe(false);
    expect(index.ruleSetCompared(slot("https://a.example/", T2), 0)).toBe(0);
  });

  test.each([
    ["Read timed out. (read timeout=10)", "unreachable"], ["[Errno 111] Connection refused", "unreachable"], ["Connection reset by peer", "unreachable"], ["getaddrinfo ENOTFOUND a.example", "unreachable"],
    ["Temporary failure in name resolution", "unreachable"], ["DNSLookupError", "unreachable"], ["HTTP Error 404: Not Found", "unavailable"], ["HTTP 503", "unreachable"], ["status code: 410", "unavailable"], ["SSL: CERTIFICATE_VERIFY_FAILED", "error-unknown"], ["error", "error-unknown"], ["HTTP 200 but empty", "error-unknown"],
  ])("error %j is %s", async (error, state) => {
    const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at: T1, error }))]);
    expect(ask(loaded).state("https://a.example/", T2)).toBe(state);
    expect(loaded.unread).toEqual([]);
  });
});

describe("redirects", () => {
  test("the body at the end counts for the origin that was asked; another authority is noted", async () => {
    const loaded = await load([file("r.jsonl", lines({ url: "http://a.example/robots.txt", fetched_at: T1, status: 200, final_url: "https://www.b.example/robots.txt", body: NO_ONE }))]);
    expect(ask(loaded).allowed("http://a.example/x", T2)).toBe(false);
    expect(ask(loaded).origin("https://www.b.example/")).toBe(-1);
    expect(loaded.counts.redirectedElsewhere).toBe(1);
    expect(loaded.notes[0]?.reason).toContain("another host");
  });

  const hop = (from: string, to: string, seconds: number): unknown => ({ url: `https://${from}.example/robots.txt`, fetched_at: new Date(MS + seconds * 1000).toISOString(), status: 301, location: `https://${to}.example/robots.txt` });

  test("five hops are followed inside the snapshots, six are unavailable, circles too", async () => {
    const five = [hop("h0", "h1", 0), hop("h1", "h2", 1), hop("h2", "h3", 2), hop("h3", "h4", 3), hop("h4", "h5", 4), { url: "https://h5.example/robots.txt", fetched_at: T1, status: 200, body: NO_ONE }];
    const loaded = await load([file("r.jsonl", lines(...five, hop("x", "h0", 0), hop("c", "d", 0), hop("d", "c", 0)))]);
    const { state, allowed } = ask(loaded);
    expect(state("https://h0.example/", T2)).toBe("ok");
    expect(allowed("https://h0.example/", T2)).toBe(false);
    expect(state("https://x.example/", T2)).toBe("unavailable");
    expect(state("https://c.example/", T2)).toBe("unavailable");
    expect(loaded.counts).toMatchObject({ redirectsFollowed: 8, redirectsOpen: 0 });
  });

  test("a target elsewhere in time, with another path, or not given stays open", async () => {
    const loaded = await load([file("r.jsonl", lines(
      hop("a", "late", 0), { url: "https://late.example/robots.txt", fetched_at: T2, status: 200, body: NO_ONE },
      { url: "https://b.example/robots.txt", fetched_at: T1, status: 302, location: "https://c.example/login" }, hop("d", "nowhere", 0),
    ))]);
    for (const host of ["a", "b", "d"]) expect(ask(loaded).state(`https://${host}.example/`, MS + 5000)).toBe("error-unknown");
    expect(loaded.counts.redirectsOpen).toBe(3);
    expect(loaded.notes).toEqual([expect.objectContaining({ name: "r.jsonl", line: 1, reason: expect.stringContaining("3 times") })]);
  });

  test("more than five recorded redirects are unavailable", async () => {
    const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at: T1, status: 301, redirects: 6 }, { host: "b.example", fetched_at: T1, status: 200, redirects: 5, body: NO_ONE }))]);
    expect(ask(loaded).state("https://a.example/", T2)).toBe("unavailable");
    expect(ask(loaded).state("https://b.example/", T2)).toBe("ok");
  });
});

describe("snapshot manifest", () => {
  const header = { id: "2025-02", protocol: "robots", date_from: "2025-02-01", date_to: "2025-02-02", user_agents: ["WrenBot", "GPTBot"], domains_total: 4 };

  test("decisions without bodies, for the agents that were looked up", async () => {
    const loaded = await load([file("m.jsonl", lines(header,
      { domain: "a.example", fetched_at: T1, status: "ok", http_status: 200, decision: "disallowed", agents_disallowed: ["gptbot"] },
      { domain: "b.example", fetched_at: T1, status: "missing" },
      { domain: "c.example", fetched_at: T1, status: "error", http_status: 503 },
      { domain: "d.example", fetched_at: T1, status: "error" },
      { domain: "e.example", fetched_at: T1, status: "ok", decision: "disallowed" },
      { domain: "f.example", status: "ok", decision: "allowed" },
    ))], { agents: ["WrenBot", "GPTBot", "Other"] });
    const { index, slot, state, allowed } = ask(loaded);
    expect(loaded.unread).toEqual([]);
    expect(loaded.agentsLookedUp).toEqual(["GPTBot", "WrenBot"]);
    const a = slot("https://a.example/", T2);
    expect([0, 1, 2].map((agent) => index.decision(a, agent))).toEqual([1, 0, -1]);
    expect(index.ruleSet(a, 0)).toBe(-1);
    expect([0, 1].map((agent) => index.decision(slot("https://e.example/", T2), agent))).toEqual([-1, -1]);
    expect(["a", "b", "c", "d"].map((host) => state(`https://${host}.example/`, T2))).toEqual(["decision-only", "unavailable", "unreachable", "error-unknown"]);
    expect(allowed("https://b.example/", T2)).toBe(true);
    // The header dates what has no time of its own.
    const f = slot("https://f.example/", T2);
    expect([index.time(f), index.latest(f)]).toEqual([Date.UTC(2025, 1, 1), Date.UTC(2025, 1, 3)]);
    expect(loaded.inputs[0]).toMatchObject({ rows: 6, bad: 0 });
  });

  test("tdmrep.json and ai.txt have their own tables", async () => {
    const tdm = '[{"location":"/","tdm-reservation":1}]';
    const loaded = await load([file("t.jsonl", lines({ protocol: "tdmrep", date_from: "2025-02-01" }, { domain: "a.example", fetched_at: T1, status: 200, body: tdm }, { url: "https://a.example/ai.txt", fetched_at: T1, status: 404 }))]);
    const { index, slot } = ask(loaded, "tdmrep");
    expect(Buffer.from(index.text(index.signals(slot("https://a.example/", T2)))).toString()).toBe(tdm);
    expect(ask(loaded, "ai.txt").state("https://a.example/", T2)).toBe("unavailable");
    expect(ask(loaded).origin("https://a.example/")).toBe(-1);
  });

  test("a protocol that has no file of its own is refused by name", async () => {
    const loaded = await load([file("m.jsonl", lines({ protocol: "c2pa" }, { domain: "a.example", fetched_at: T1, status: 404 }))]);
    expect(reasons(loaded)).toEqual(["m.jsonl:1 a header line with a protocol that is not kept in robots.txt, tdmrep.json or ai.txt"]);
  });
});

describe("Lucie and Apertus", () => {
  const lucie = lines({ domain: "a.example", text: NO_ONE }, { domain: "b.example", can_fetch: false }, { domain: "c.example", can_fetch: true }, { domain: "d.example", error: "timeout" });

  test("Lucie lines have no time: they answer nothing, and that is said", async () => {
    const loaded = await load([file("robots.jsonl", lucie)], { agents: ["CCBot"] });
    const { index, origin, slot } = ask(loaded);
    expect(slot("https://a.example/", T2)).toBe(-1);
    expect(index.nextAfter(origin("https://a.example/"), 0)).toBe(-1);
    expect(index.undated(origin("https://a.example/"))).toBe(true);
    expect(reasons(loaded)).toEqual(["robots.jsonl:1 no time of the fetch: cannot be matched with a crawl (4 times, the first shown)"]);
    expect(loaded.counts).toMatchObject({ undated: 4, slots: 0 });
    expect(loaded.inputs[0]).toMatchObject({ format: "lucie-jsonl", rows: 4, bad: 0 });
  });

  test("the period of the record dates them; can_fetch decides for CCBot only", async () => {
    const loaded = await load([file("robots.jsonl", lucie)], { agents: ["CCBot", "GPTBot"], period: { from: "2024-05-01", to: "2024-05-31" } });
    const { index, slot, allowed, state } = ask(loaded);
    expect(loaded.unread).toEqual([]);
    expect(allowed("https://a.example/x", "2024-05-10T00:00:00Z")).toBe(false);
    expect(slot("https://a.example/x", "2024-04-30T00:00:00Z")).toBe(-1);
    expect([0, 1].map((agent) => index.decision(slot("https://b.example/", T2), agent))).toEqual([0, -1]);
    expect(index.decision(slot("https://c.example/", T2), 0)).toBe(1);
    expect(state("https://d.example/", T2)).toBe("unreachable");
    expect(index.latest(slot("https://c.example/", T2))).toBe(Date.UTC(2024, 5, 1));
    expect(loaded.agentsLookedUp).toEqual(["CCBot"]);
    expect(loaded.counts).toMatchObject({ decisionOnly: 2, periodOnly: 4 });
  });

  test("a record that names one agent decides whose can_fetch it is; with several it is not read", async () => {
    const one = await load([file("robots.jsonl", lines({ domain: "b.example", can_fetch: false, fetched_at: T1 }))], { describe: () => ({ userAgents: ["WrenBot"] }) });
    expect(ask(one).index.decision(ask(one).slot("https://b.example/", T2), 0)).toBe(0);
    const two = await load([file("robots.jsonl", lines({ domain: "b.example", can_fetch: false, fetched_at: T1 }))], { describe: () => ({ userAgents: ["WrenBot", "GPTBot"] }) });
    expect(reasons(two)).toEqual(["robots.jsonl:1 can_fetch without saying for which one agent"]);
  });

  test.each([["one line", 0], ["indented", 2]])("Apertus: a dict domain → text, %s", async (_, indent) => {
    const loaded = await load([file("robots.json", JSON.stringify({ "a.example": NO_ONE, "b.example": NO_WREN, "not a domain": "x", "c.example": null, "d.example": ["User-agent: *"], "e.example": "" }, undefined, indent))], { period: { from: "2025-01-01", to: "2025-01-31" } });
    const { allowed } = ask(loaded);
    expect(allowed("https://a.example/x", T2)).toBe(false);
    expect(allowed("https://b.example/private/", T2)).toBe(false);
    expect(allowed("https://e.example/x", T2)).toBe(true);
    expect(loaded.inputs[0]).toMatchObject({ format: "robots-dict", rows: 6, bad: 3 });
    expect(reasons(loaded)).toEqual(["robots.json:3 a key that is no domain", "robots.json:4 a value that is no text (2 times, the first shown)"]);
  });
});

describe("signal lines", () => {
  test("only bodies that have them are kept, without comments, line numbers kept", async () => {
    const body = "# terms\r\n  # more terms\nUser-agent: *\nContent-Signal: ai-train=no # inline\nAllow: /\n";
    const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at: T1, status: 200, body }, { host: "b.example", fetched_at: T1, status: 200, body: NO_ONE }, { host: "c.example", fetched_at: T1, status: 200, body: "licensed: no\n# License: x\nUser-agent: License" }, { host: "d.example", fetched_at: T1, status: 200, body: "\uFEFF\tLICENSE : https://d.example/l.xml" }, { host: "e.example", fetched_at: T1, status: 200, body: `# other terms\r\n#\n${body.slice(24)}` }))]);
    const { index, slot } = ask(loaded);
    const signals = (host: string): number => index.signals(slot(`https://${host}.example/`, T2));
    expect(Buffer.from(index.text(signals("a"))).toString()).toBe("\r\n\nUser-agent: *\nContent-Signal: ai-train=no # inline\nAllow: /\n");
    expect(["b", "c"].map(signals)).toEqual([-1, -1]);
    expect(signals("d")).toBeGreaterThanOrEqual(0);
    expect(signals("e")).toBe(signals("a"));
  });
});

describe("what is not read is named", () => {
  test.each([
    ["opt.parquet", "PAR1....", "Parquet snapshots are not read"],
    ["opt.json", '[{"domain":"a.example"}]', "a JSON array, where JSON lines or one object domain → text is read"],
    ["opt.csv", "domain,text\n", "a shape of snapshot that is not known"],
    ["opt.jsonl", "", "a snapshot file without a snapshot"],
    ["opt.jsonl", "version https://git-lfs.github.com/spec/v1\n", "only the Git LFS pointer is here, not the file"],
  ])("%s", async (name, content, reason) => {
    expect((await load([file(name, content)])).unread).toEqual([expect.objectContaining({ name, reason })]);
  });
});
