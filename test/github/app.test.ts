import { createPrivateKey } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { appClient, appOf, createToken, installation, installations } from "../../src/github/app.ts";
import { hookConfig, hookDeliveries, lostDeliveries, redeliver } from "../../src/github/deliveries.ts";
import { identify } from "../../src/github/identity.ts";
import { CHECKS_ONLY, installationClient, narrowedClient } from "../../src/github/installation.ts";
import { issueTracker } from "../../src/github/issues.ts";
import { installedRepositories } from "../../src/github/repositories.ts";
import { badGateway, cut, operation } from "../support/github/faults.ts";
import { answering, at, bench, failure } from "./app-support.ts";

const b = bench(["wren", "robin", "finch"], { private: ["finch"] });

test("the app tells who it is, and where it is installed", async () => {
  const app = b.app();
  expect(await appOf(app)).toMatchObject({ id: b.fake.app.id, slug: "gpai-docket", permissions: { issues: "write", contents: "write" }, events: expect.arrayContaining(["push"]) });
  const made = b.fake.install("acme", { repositories: [b.repository("wren")], permissions: { issues: "write", metadata: "read" } });
  const all = await installations(app);
  expect(all.complete).toBe(true);
  expect(all.installations).toEqual([{ id: made.id, account: { id: expect.any(Number), login: "acme", organisation: true }, suspended: false, permissions: { issues: "write", metadata: "read" }, selection: "selected" }]);
  expect(await installation(app, made.id)).toEqual(all.installations[0]);
  expect(await installation(app, made.id + 999)).toBeUndefined();
});

test("one JSON Web Token serves ten minutes, and is made anew after", async () => {
  const start = Date.now();
  let ahead = 0;
  const seen: string[] = [];
  const app = b.app({ now: () => start + ahead, fetch: answering(({ headers }) => { seen.push(headers.get("authorization") ?? ""); return { body: { id: 1, slug: "x" } }; }) });
  await appOf(app);
  ahead = 8 * 60_000;
  await appOf(app);
  ahead = 9 * 60_000;
  await appOf(app);
  expect(seen[0]).toMatch(/^Bearer eyJ/);
  expect(seen[1]).toBe(seen[0]);
  expect(seen[2]).not.toBe(seen[0]);
});

test.each([["an hour behind", -3_600_000], ["eleven minutes ahead", 660_000], ["a day ahead", 86_400_000]])("a clock that is %s is set by GitHub's own", async (_, skew) => {
  const app = b.app({ now: () => Date.now() + skew });
  expect((await appOf(app)).slug).toBe("gpai-docket");
  expect(b.fake.log.map((e) => e.status)).toEqual([401, 200]);
  await appOf(app);
  expect(b.fake.log.map((e) => e.status)).toEqual([401, 200, 200]);
});

test("a key of another app is refused once, and told", async () => {
  const other = b.fake.state.addApp({ id: 4711, slug: "other", name: "Other" });
  const error = await failure(appOf(b.app({ privateKey: other.privateKey })));
  expect(error).toMatchObject({ kind: "not-permitted", status: 401 });
  expect(b.fake.log).toHaveLength(1);
});

describe("the private key", () => {
  const der = (): string => b.fake.app.privateKey;
  test.each<[string, () => string]>([
    ["as GitHub gives it", der],
    ["in PKCS#8", () => createPrivateKey(der()).export({ type: "pkcs8", format: "pem" }).toString()],
    ["with line ends written out", () => der().replaceAll("\n", String.raw`\n`)],
    ["in quotes", () => `"${der().trim().replaceAll("\n", String.raw`\n`)}"`],
    ["with spaces for line ends", () => der().replaceAll("\n", " ")],
    ["with line ends of Windows", () => der().replaceAll("\n", "\r\n")],
    ["in base64", () => Buffer.from(der()).toString("base64")],
    ["in base64 of several lines", () => Buffer.from(der()).toString("base64").replaceAll(/.{76}/g, (line) => `${line}\n`)],
  ])("%s is taken", async (_, key) => {
    expect((await appOf(b.app({ privateKey: key() }))).slug).toBe("gpai-docket");
  });

  test("something else is told for what it is, without a byte of it", () => {
    const tell = (privateKey: string): string => {
      try { appClient({ appId: 1, privateKey, apiUrl: "https://api.github.com", log: () => undefined }); } catch (error) { return (error as Error).message; }
      return "";
    };
    expect(tell("")).toContain("is empty");
    expect(tell("secret")).toContain("neither PEM nor PEM in base64");
    expect(tell("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----")).toContain("OpenSSH");
    expect(tell("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")).toContain("public half");
    expect(tell("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----")).toContain("passphrase");
    expect(tell("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----")).toContain("passphrase");
    expect(tell("-----BEGIN toString-----")).toContain("neither");
    expect(tell("-----BEGIN TOSTRING-----\n")).toContain("of a kind that GitHub does not make");
    expect(tell(der().slice(0, 500))).toContain("cut off");
    expect(tell(`${der().slice(0, 300)}${der().slice(400)}`)).toMatch(/cannot be read|cut off/);
    expect(tell("x".repeat(30_000))).toContain("longer");
    expect(tell(der().slice(0, 500))).not.toContain(der().slice(40, 60));
  });

  test("an id that is none is told", () => {
    expect(() => b.app({ appId: "not an id" })).toThrow(/App ID/);
    expect(() => b.app({ appId: b.fake.app.clientId })).not.toThrow();
  });
});

describe("tokens of an installation", () => {
  test("reach what was asked for and no more", async () => {
    const app = b.app();
    const made = b.fake.install("acme", { permissions: { issues: "write", metadata: "read", contents: "read" } });
    const token = await createToken(app, made.id, { repositoryIds: [b.repository("robin").id], permissions: { metadata: "read", issues: "write" } });
    expect(token.permissions).toEqual({ metadata: "read", issues: "write" });
    expect(Date.parse(token.expiresAt)).toBeGreaterThan(Date.now() + 3_000_000);
    expect(await failure(createToken(app, made.id, { permissions: { administration: "write" } }))).toMatchObject({ kind: "rejected", status: 422 });
    expect(await failure(createToken(app, made.id, { repositoryIds: [123_456] }))).toMatchObject({ kind: "rejected" });
    expect(await failure(createToken(app, made.id, { repositoryIds: [] }))).toMatchObject({ kind: "rejected", status: undefined });
    expect(await failure(createToken(app, 77_777))).toMatchObject({ kind: "gone", status: 404 });
    made.suspended = { at: b.fake.state.now(), by: b.fake.state.user("octocat") };
    expect(await failure(createToken(app, made.id))).toMatchObject({ kind: "not-permitted", status: 403 });
  });

  test("are asked for again where an answer was lost, without a pause between two writes", async () => {
    const made = b.fake.install();
    b.fake.faults.add(cut("after", operation("apps/create-installation-access-token")), badGateway(operation("apps/create-installation-access-token"), { times: 1, skip: 1 }));
    expect((await createToken(b.app(), made.id)).token).toMatch(/^ghs_/);
    expect(b.written).toHaveLength(3);
  });

  test("are renewed before they end, once for all who wait, and nothing of them is in a log", async () => {
    const made = b.fake.install();
    let ahead = 0;
    const app = b.app({ now: () => Date.now() + ahead });
    const github = installationClient(app, made.id);
    await Promise.all([1, 2, 3].map(() => github.get("/repos/acme/wren")));
    const minted = (): number => b.fake.log.filter((e) => e.path.endsWith("/access_tokens") && e.status === 201).length;
    expect(minted()).toBe(1);
    ahead = 54 * 60_000;
    await github.get("/repos/acme/wren");
    expect(minted()).toBe(1);
    ahead = 56 * 60_000;
    await Promise.all([1, 2, 3].map(() => github.get("/repos/acme/robin")));
    expect(minted()).toBe(2);
    expect(github.requests()).toBe(7);
  });

  test("our own clock does not matter for their life", async () => {
    const made = b.fake.install();
    const app = b.app({ now: () => Date.now() + 7_200_000 });
    const github = installationClient(app, made.id);
    for (let n = 0; n < 3; n++) await github.get("/repos/acme/wren");
    expect(b.asked.filter((a) => a.endsWith("/access_tokens"))).toHaveLength(2);
    expect(b.fake.log.map((e) => e.status)).toEqual([401, 201, 200, 200, 200]);
  });

  test("one that is refused is replaced, also for a write", async () => {
    const made = b.fake.install();
    const tokens: string[] = [];
    let revoked = "";
    const app = b.app({ now: () => Date.now() + 60_000 * tokens.length, fetch: answering(({ path, headers, method }) => {
      if (path.endsWith("/access_tokens")) {
        tokens.push(`ghs_${String(tokens.length).repeat(60)}`);
        return { status: 201, body: { token: tokens.at(-1), expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: {} } };
      }
      if (headers.get("authorization") === `token ${revoked}`) return { status: 401, body: { message: `Bad credentials ${revoked}` } };
      return { status: method === "POST" ? 201 : 200, body: { id: 5 } };
    }) });
    const github = installationClient(app, made.id);
    await github.get("/x");
    revoked = tokens[0] ?? "";
    expect((await github.write("POST", "/x")).status).toBe(201);
    expect(tokens).toHaveLength(2);
    expect(b.lines.join("\n")).toContain("Bad credentials [token]");
    expect(b.lines.join("\n")).not.toContain(revoked);
  });

  test("one that GitHub does not know yet is given a moment", async () => {
    const made = b.fake.install();
    let refused = 2;
    let mints = 0;
    const app = b.app({ fetch: answering(({ path }) => {
      if (path.endsWith("/access_tokens")) { mints++; return { status: 201, body: { token: `ghs_${"a".repeat(60)}`, expires_at: new Date(Date.now() + 3_600_000).toISOString() } }; }
      return refused-- > 0 ? { status: 401, body: { message: "Bad credentials" } } : { body: { ok: true } };
    }) });
    expect((await installationClient(app, made.id).get("/x")).data).toEqual({ ok: true });
    expect([mints, b.waits]).toEqual([1, [1000, 3000]]);
  });

  test("without end refused, it is told after a handful of tries", async () => {
    let asked = 0;
    const app = b.app({ fetch: answering(({ path }) => {
      asked++;
      return path.endsWith("/access_tokens") ? { status: 201, body: { token: `ghs_${String(asked).padStart(60, "b")}`, expires_at: new Date(Date.now() + 3_600_000).toISOString() } } : { status: 401, body: { message: "Bad credentials" } };
    }) });
    expect(await failure(installationClient(app, 5).get("/x"))).toMatchObject({ kind: "not-permitted", status: 401 });
    expect(asked).toBeLessThan(10);
  });

  test.each([[{}], [{ token: "" }], [{ token: 5, expires_at: "2026-01-01T00:00:00Z" }], [{ token: "ghs_line\nbreak", expires_at: "2026-01-01T00:00:00Z" }], [{ token: `ghs_${"a".repeat(40)}`, expires_at: "soon" }], [[]]])("an answer that is none is told: %j", async (body) => {
    expect(await failure(createToken(b.app({ fetch: answering(() => ({ status: 201, body })) }), 5))).toMatchObject({ kind: "unexpected" });
  });
});

test("a client of an installation reaches its repositories and knows its own name without asking for it as a person", async () => {
  const made = b.fake.install("acme", { repositories: [b.repository("wren"), b.repository("finch")] });
  const github = installationClient(b.app(), made.id);
  expect(github.tokenKind).toBe("installation");
  expect((await installedRepositories(github)).repositories.map((r) => r.repo)).toEqual(["wren", "finch"]);
  expect(await identify(github)).toEqual({ identity: { login: "gpai-docket", bot: true } });
  expect(b.asked).not.toContain("POST /graphql");
});

test("a narrowed client writes in its repository and nowhere else", async () => {
  const made = b.fake.install();
  const app = b.app();
  const [wren, robin] = [b.repository("wren"), b.repository("robin")];
  const github = narrowedClient(app, made.id, wren.id);
  expect((await issueTracker(github, at(wren)).create({ title: "One", body: "", labels: [] })).number).toBeGreaterThan(0);
  expect(await failure(issueTracker(github, at(robin)).create({ title: "Two", body: "", labels: [] }))).toMatchObject({ kind: "not-permitted" });
  expect(await failure(github.write("POST", "/repos/acme/wren/check-runs", { name: "x", head_sha: "a".repeat(40) }))).toMatchObject({ kind: "not-permitted" });
  expect(await failure(narrowedClient(app, made.id, wren.id, { ...CHECKS_ONLY, workflows: "write" }).get("/repos/acme/wren"))).toMatchObject({ kind: "rejected" });
});

test("an app that was removed in the middle is told as gone", async () => {
  const made = b.fake.install();
  const app = b.app();
  const github = installationClient(app, made.id);
  await github.get("/repos/acme/finch");
  made.deleted = true;
  expect(await failure(github.get("/repos/acme/finch"))).toMatchObject({ kind: "gone" });
});

test("all clients of an installation share one pace of writes", async () => {
  let now = Date.parse("2026-11-23T10:00:00Z");
  const app = b.app({ now: () => now, writeSpacingMs: 1, fetch: answering(({ path }) => (path.endsWith("/access_tokens") ? { status: 201, body: { token: `ghs_${"a".repeat(60)}`, expires_at: "2026-11-23T11:00:00Z" } } : { status: 201, body: { id: 1 } })) });
  const [one, two, other] = [narrowedClient(app, 5, 1), narrowedClient(app, 5, 2), narrowedClient(app, 6, 1)];
  for (let n = 0; n < 500; n++) {
    await (n % 2 === 0 ? one : two).write("POST", "/x");
    now += 800;
  }
  const error = await failure(one.write("POST", "/x"));
  expect(error).toMatchObject({ kind: "rate-limited", final: true, resetsAt: "2026-11-23T11:00:00Z" });
  expect((await other.write("POST", "/x")).status).toBe(201);
  now = Date.parse("2026-11-23T11:00:01Z");
  expect((await two.write("POST", "/x")).status).toBe(201);
});

describe("deliveries", () => {
  const delivery = (n: number, more: object = {}): object => ({ id: 1000 - n, guid: `guid-${n}`, delivered_at: new Date(Date.parse("2026-11-23T10:00:00Z") - n * 60_000).toISOString(), redelivery: false, duration: 0.1, status: "OK", status_code: 200, event: "push", action: null, installation_id: 5, repository_id: 6, url: "", ...more });

  test("are read as far back as was asked, and no page further", async () => {
    let pages = 0;
    const app = b.app({ fetch: answering(({ query }) => {
      pages++;
      const from = Number(query.get("cursor") ?? 0);
      return { body: Array.from({ length: 100 }, (_, n) => delivery(from + n)), headers: { link: `<https://api.github.com/app/hook/deliveries?per_page=100&cursor=${from + 100}>; rel="next"` } };
    }) });
    const { deliveries, complete } = await hookDeliveries(app, { since: "2026-11-23T07:30:00Z" });
    expect([deliveries.length, complete, pages]).toEqual([151, true, 2]);
    expect(deliveries[0]).toEqual({ id: 1000, guid: "guid-0", deliveredAt: "2026-11-23T10:00:00.000Z", redelivery: false, status: "OK", statusCode: 200, event: "push", installationId: 5, repositoryId: 6 });
  });

  test("one that makes no sense is not counted as seen", async () => {
    const app = b.app({ fetch: answering(() => ({ body: [delivery(1), { id: "x" }, null, delivery(2, { id: 2 ** 60 })] })) });
    expect(await hookDeliveries(app, { since: "2026-11-23T07:30:00Z" })).toMatchObject({ deliveries: [{ id: 999 }], complete: false });
  });

  test("lost is what no try of it has reached", () => {
    const d = (id: number, guid: string, statusCode: number, minute: number) => ({ id, guid, statusCode, deliveredAt: `2026-11-23T10:0${minute}:00Z`, redelivery: id > 2, status: "", event: "push" });
    expect(lostDeliveries([d(1, "a", 503, 1), d(2, "b", 0, 1), d(3, "a", 200, 2), d(4, "b", 502, 3)]).map((x) => x.id)).toEqual([4]);
  });

  test("and asked for again", async () => {
    const seen: string[] = [];
    const app = b.app({ fetch: answering(({ method, path }) => { seen.push(`${method} ${path}`); return seen.length === 1 ? { status: 502, body: {} } : { status: 202, body: {} }; }) });
    await redeliver(app, 12);
    expect(seen).toEqual(["POST /app/hook/deliveries/12/attempts", "POST /app/hook/deliveries/12/attempts"]);
  });

  test("the webhook's own settings", async () => {
    const config = (body: object) => hookConfig(b.app({ fetch: answering(() => ({ body })) }));
    expect(await config({ url: "https://docket.example.org/api", content_type: "json", insecure_ssl: "0", secret: "********" })).toEqual({ url: "https://docket.example.org/api", contentType: "json", insecure: false, secretSet: true });
    expect(await config({ url: "javascript:alert(1)", content_type: 5, insecure_ssl: 1 })).toEqual({ url: "", contentType: "", insecure: true, secretSet: false });
  });
});
