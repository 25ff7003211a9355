import { describe, expect, test } from "@jest/globals";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import fc from "fast-check";
import { Probot } from "probot";
import { openLog } from "../../src/app/log.ts";
import { Secrets } from "../../src/app/redact.ts";
import { GitHubError } from "../../src/github/errors.ts";
import { Lines, privateKey } from "./support.ts";

const LINE = /^\{[\x20-\x7e]*\}\n$/;
/** Half of a pair: JSON escapes it, and a decoder may put a sign in its place. */
const LONE = /\p{Cs}/u;
const logged = (write: (log: ReturnType<typeof openLog>) => void): Lines => {
  const lines = new Lines();
  write(openLog("trace", lines));
  return lines;
};

describe("the log", () => {
  test("is one object a line with level, time and message", () => {
    const lines = logged(({ log }) => { log.child({ request: "ab" }).info({ port: 3000 }, "the app serves"); });
    expect(lines.objects).toEqual([{ level: "info", time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), request: "ab", port: 3000, msg: "the app serves" }]);
  });

  test("whatever foreign text is in it, every line is one line of printable ASCII, and JSON that holds the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      const lines = logged(({ log }) => { log.info({ field: a }, b); });
      expect(lines.all).toHaveLength(1);
      expect(lines.all[0]).toMatch(LINE);
      if (!LONE.test(a)) expect(lines.objects[0]?.["field"]).toBe(a);
    }));
  });

  test("an escape for the terminal, a line of its own and a change of direction stay text", () => {
    const lines = logged(({ log }) => { log.warn("a\u001B[2Jb\n{\"level\":\"fatal\"}\u202E\u2028c\u009B1m"); });
    expect(lines.all[0]).toMatch(LINE);
    expect(lines.all).toHaveLength(1);
  });

  test("a line that is too long is left out, and said so", () => {
    const lines = logged(({ log }) => { log.error({ field: "\u{1F600}".repeat(1_000_000) }, "x"); });
    expect(lines.objects).toEqual([expect.objectContaining({ level: "error", msg: expect.stringContaining("too long") })]);
  });

  test("of an error it tells what is ours, and nothing of what hangs on it", () => {
    const error = Object.assign(new GitHubError("rate-limited", "GitHub asks to slow down", { status: 429 }), { event: { payload: { secret: "payload text" } }, request: { headers: { authorization: "basic xyz" } } });
    const lines = logged(({ log }) => {
      log.error({ err: new AggregateError([error, new Error("a\nb")], "several", { cause: error }) }, "failed");
      log.error(error);
    });
    expect(lines.text).not.toMatch(/payload text|basic xyz/);
    expect(lines.objects[0]).toMatchObject({ err: { type: "AggregateError", from: [{ kind: "rate-limited", status: 429 }, { message: "a b" }, { kind: "rate-limited" }] } });
  });

  test("of an event it tells the name alone", () => {
    const lines = logged(({ log }) => {
      log.info({ event: "push" }, "x");
      log.info({ event: { id: "1", name: "push", payload: "of a stranger" } }, "x");
      log.info({ event: "two words" }, "x");
    });
    expect(lines.objects.map((o) => o["event"])).toEqual(["push", { id: "1", name: "push" }, {}]);
  });

  test("an error that is its own cause ends", () => {
    const error = new Error("round");
    error.cause = error;
    expect(logged(({ log }) => { log.error({ err: error }, "x"); }).all).toHaveLength(1);
  });

  test("Probot writes into it without payloads", async () => {
    const lines = new Lines();
    const { log } = openLog("trace", lines);
    const probot = new Probot({ appId: 1, privateKey: privateKey(), secret: "x".repeat(40), log });
    await probot.ready();
    probot.onAny(() => { throw new Error("a handler that fails"); });
    await expect(probot.receive({ id: "i-1", name: "issues", payload: { action: "opened", issue: { body: "text of a stranger" } } } as never)).rejects.toThrow();
    expect(lines.all.length).toBeGreaterThan(0);
    expect(lines.text).not.toContain("text of a stranger");
    for (const line of lines.all) expect(line).toMatch(LINE);
  });
});

describe("secrets", () => {
  const secret = randomBytes(24).toString("base64");
  const odd = "p\"a\\s's wörd/+=&";
  const jwt = `eyJ${"a".repeat(30)}.eyJ${"b".repeat(60)}.${"c".repeat(80)}`;

  test.each<[string, string]>([
    ["a secret", secret],
    ["inside of a sentence", `x${secret}y`],
    ["in base64", Buffer.from(secret).toString("base64")],
    ["percent-encoded", encodeURIComponent(secret)],
    ["with quotes and other letters", odd],
    ["a line of the key", privateKey().split("\n")[3] ?? ""],
    ["the key", privateKey()],
    ["the key with its line ends written out", privateKey().replaceAll("\n", "\\n")],
    ["the password of the database", "postgres://docket:s3cret%2Fpass@db/x"],
    ["its password alone", "s3cret/pass"],
    ["a token of GitHub's", `ghs_${"A1b2".repeat(130)}.x.y`],
    ["a token of a person", `github_pat_${"a".repeat(60)}`],
    ["what the app signs", jwt],
    ["some other database", "postgresql://u:hunter2hunter2@h/x"],
  ])("%s", (_, text) => {
    const lines = logged(({ log, secrets }) => {
      secrets.hide(secret, odd, privateKey());
      secrets.hideDatabase("postgres://docket:s3cret%2Fpass@db/x");
      log.info({ a: text, b: { c: [text] } }, `said: ${text}`);
      log.error({ err: new Error(text) }, "x");
    });
    for (const part of [secret, odd, JSON.stringify(odd).slice(1, -1), "s3cret", "hunter2", "A1b2A1b2", "a".repeat(30), privateKey().split("\n")[3] ?? "", privateKey().split("\n")[20] ?? "", Buffer.from(secret).toString("base64")]) expect(lines.text).not.toContain(part);
  });

  test("none of it takes long on a long line of what looks like the beginning of a secret", () => {
    const secrets = new Secrets();
    secrets.hide(secret, privateKey());
    for (const piece of ["eyJ", "ghs_", "postgres://", "postgres://a:", "github_pat_", "\u001B"]) {
      const start = performance.now();
      secrets.redact(piece.repeat(Math.floor(1_000_000 / piece.length)));
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });

  test("what is too short to be a secret takes no words out", () => {
    const secrets = new Secrets();
    secrets.hide("app", undefined, "");
    expect(secrets.redact("the app serves")).toBe("the app serves");
  });

  test("a key of another kind is hidden line by line as well", () => {
    const { privateKey: other } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } });
    const secrets = new Secrets();
    secrets.hide(other);
    for (const line of other.split("\n").slice(1, -2)) expect(secrets.redact(`x ${line} y`)).toBe("x [secret] y");
  });
});
