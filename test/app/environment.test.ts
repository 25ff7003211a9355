import { describe, expect, test } from "@jest/globals";
import { generateKeyPairSync } from "node:crypto";
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { checkWritable, envPath, readEnvFile, readSmallFile, writeEnvFile } from "../../src/app/env-file.ts";
import { readEnvironment, type Variables } from "../../src/app/environment.ts";
import { nodeIsTooOld } from "../../src/app/node-version.ts";
import { SETTINGS } from "../../src/app/settings.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { privateKey, SECRET } from "./support.ts";

const GOOD: Variables = { APP_ID: "42", PRIVATE_KEY: privateKey(), WEBHOOK_SECRET: SECRET.replaceAll(" ", "-") };
const read = (variables: Variables, file?: string) => readEnvironment(variables, () => file);
const names = (variables: Variables, file?: string): readonly string[] => read(variables, file).problems.map(({ name }) => name);

describe("the environment", () => {
  test("empty: defaults, and no credentials", () => {
    expect(read({}).environment).toEqual({ apiUrl: "https://api.github.com", webUrl: "https://github.com", dataDir: join(process.cwd(), "data"), host: "127.0.0.1", port: 3000, sweepCron: "23 * * * *", workers: 2, logLevel: "info" });
  });

  test("complete", () => {
    const { environment, problems } = read({ ...GOOD, GITHUB_CLIENT_ID: "Iv1.abc", GITHUB_CLIENT_SECRET: "x".repeat(40), PUBLIC_URL: "https://docket.example.org/", DATABASE_URL: "postgres://u:p%40ss@db:5432/docket", WORKERS: "0", GITHUB_API_URL: "https://ghe.example.org/api/v3/" });
    expect(problems).toEqual([]);
    expect(environment).toMatchObject({ credentials: { appId: 42, clientId: "Iv1.abc" }, publicUrl: "https://docket.example.org", workers: 0, apiUrl: "https://ghe.example.org/api/v3", webUrl: "https://ghe.example.org" });
    expect(environment?.credentials?.privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });

  test.each<[string, Variables, string]>([
    ["a secret that everybody knows", { ...GOOD, WEBHOOK_SECRET: "development" }, "WEBHOOK_SECRET"],
    ["a short secret", { ...GOOD, WEBHOOK_SECRET: "x".repeat(31) }, "WEBHOOK_SECRET"],
    ["a secret with a space", { ...GOOD, WEBHOOK_SECRET: `${"x".repeat(40)} y` }, "WEBHOOK_SECRET"],
    ["no secret", { ...GOOD, WEBHOOK_SECRET: undefined }, "WEBHOOK_SECRET"],
    ["an empty secret", { ...GOOD, WEBHOOK_SECRET: "  " }, "WEBHOOK_SECRET"],
    ["no key", { ...GOOD, PRIVATE_KEY: undefined }, "PRIVATE_KEY"],
    ["half a key", { ...GOOD, PRIVATE_KEY: privateKey().slice(0, 400) }, "PRIVATE_KEY"],
    ["a key of another kind", { ...GOOD, PRIVATE_KEY: generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString() }, "PRIVATE_KEY"],
    ["a weak key", { ...GOOD, PRIVATE_KEY: generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString() }, "PRIVATE_KEY"],
    ["a word for a key", { ...GOOD, PRIVATE_KEY: "hello" }, "PRIVATE_KEY"],
    ["a key twice", { ...GOOD, PRIVATE_KEY_PATH: "/x.pem" }, "PRIVATE_KEY_PATH"],
    ["a key file that is not there", { ...GOOD, PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: "/nowhere.pem" }, "PRIVATE_KEY_PATH"],
    ["no id", { ...GOOD, APP_ID: undefined }, "APP_ID"],
    ["the client id as the id", { ...GOOD, APP_ID: "Iv1.abc" }, "APP_ID"],
    ["half of what signing in needs", { ...GOOD, GITHUB_CLIENT_ID: "Iv1.abc" }, "GITHUB_CLIENT_ID"],
    ["Redis", { REDIS_URL: "redis://x" }, "REDIS_URL"],
    ["a proxy for webhooks", { WEBHOOK_PROXY_URL: "https://smee.io/x" }, "WEBHOOK_PROXY_URL"],
    ["Probot's name of an Enterprise Server", { GHE_HOST: "ghe.example.org" }, "GHE_HOST"],
    ["an API without encryption", { GITHUB_API_URL: "http://api.example.org" }, "GITHUB_API_URL"],
    ["an API with a password in it", { GITHUB_API_URL: "https://u:p@api.example.org" }, "GITHUB_API_URL"],
    ["a public address without encryption", { PUBLIC_URL: "http://docket.example.org" }, "PUBLIC_URL"],
    ["a public address with a path", { PUBLIC_URL: "https://example.org/docket" }, "PUBLIC_URL"],
    ["another database", { DATABASE_URL: "mysql://x/y" }, "DATABASE_URL"],
    ["a port that is none", { PORT: "65536" }, "PORT"],
    ["a port in words", { PORT: "3000x" }, "PORT"],
    ["a host that is none", { HOST: "a b" }, "HOST"],
    ["too many workers", { WORKERS: "33" }, "WORKERS"],
    ["nobody who works", { WORKERS: "0" }, "WORKERS"],
    ["a level that is none", { LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    ["a token that can be guessed", { METRICS_TOKEN: "abc" }, "METRICS_TOKEN"],
    ["four fields", { SWEEP_CRON: "0 3 * *" }, "SWEEP_CRON"],
    ["a minute that is none", { SWEEP_CRON: "60 3 * * *" }, "SWEEP_CRON"],
    ["a step of nothing", { SWEEP_CRON: "*/0 * * * *" }, "SWEEP_CRON"],
    ["a range backwards", { SWEEP_CRON: "0 9-3 * * *" }, "SWEEP_CRON"],
    ["words for a time", { SWEEP_CRON: "@daily" }, "SWEEP_CRON"],
  ])("%s is refused, once, with a way to mend it", (_, variables, name) => {
    const { environment, problems } = read(variables);
    expect(environment).toBeUndefined();
    expect(problems.map((p) => p.name)).toEqual([name]);
    for (const { message, fix } of problems) {
      expect(message.startsWith(name)).toBe(true);
      expect(fix.length).toBeGreaterThan(10);
    }
  });

  test.each(["23 * * * *", "*/15 0-6,22 1 1,7 0-7/2", "0 0 * * 7"])("%s is a time", (cron) => { expect(read({ SWEEP_CRON: cron }).environment?.sweepCron).toBe(cron); });

  test("everything that is wrong is told at once", () => {
    expect(names({ APP_ID: "x", WEBHOOK_SECRET: "development", PORT: "x", REDIS_URL: "y" }).toSorted()).toEqual(["APP_ID", "PORT", "PRIVATE_KEY", "REDIS_URL", "WEBHOOK_SECRET"]);
  });

  test("a key may come from a file, in base64, or with its line ends written out", () => {
    for (const given of [{ PRIVATE_KEY: Buffer.from(privateKey()).toString("base64") }, { PRIVATE_KEY: privateKey().replaceAll("\n", "\\n") }]) expect(names({ ...GOOD, ...given })).toEqual([]);
    expect(names({ ...GOOD, PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: "/key.pem" }, privateKey())).toEqual([]);
  });

  test("no problem ever repeats a value: it may be a secret", () => {
    const value = fc.string({ minLength: 12, maxLength: 60 }).filter((v) => v.trim().length >= 12);
    fc.assert(fc.property(fc.constantFrom(...SETTINGS.map((s) => s.name), "REDIS_URL"), value, (name, secret) => {
      for (const { message, fix } of read({ [name]: secret }).problems) expect(`${message} ${fix}`).not.toContain(secret.trim());
    }));
  });

  test("long values cost no more than their length", () => {
    const start = performance.now();
    for (const { name } of SETTINGS) for (const text of ["-----BEGIN ", "0,", "https://", "* "]) read({ [name]: text.repeat(200_000) });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("the list for operators names what is read", () => {
    const source = ["environment.ts"].map((file) => readFileSync(new URL(`../../src/app/${file}`, import.meta.url), "utf8")).join("");
    const asked = new Set([...source.matchAll(/(?:take|given)\("([A-Z_]+)"/g)].map((found) => found[1] ?? ""));
    expect([...asked].toSorted()).toEqual(SETTINGS.map((s) => s.name).toSorted());
  });
});

describe("the file in the data folder", () => {
  test("keeps every value as it was, for its owner alone, and the ones that were there", () => {
    const folder = join(tempFolder("data-"), "new");
    writeEnvFile(folder, { PUBLIC_URL: "https://x.example.org", OTHER: "stays" });
    writeEnvFile(folder, { PRIVATE_KEY: privateKey(), WEBHOOK_SECRET: "a\"b$c#d e", EMPTY: "" });
    expect(readEnvFile(folder)).toEqual({ open: false, variables: { PUBLIC_URL: "https://x.example.org", OTHER: "stays", PRIVATE_KEY: privateKey(), WEBHOOK_SECRET: "a\"b$c#d e", EMPTY: "" } });
    expect(statSync(envPath(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test("any printable value comes back", () => {
    const folder = tempFolder("data-");
    const value = fc.string().filter((v) => !/[\r\n\0]/.test(v) && !(v.includes("'") && /["\\]/.test(v)));
    fc.assert(fc.property(value, (secret) => {
      writeEnvFile(folder, { SECRET: secret });
      expect(readEnvFile(folder).variables["SECRET"]).toBe(secret);
    }), { numRuns: 60 });
  });

  test("one that others may read is told of", () => {
    const folder = tempFolder("data-");
    writeEnvFile(folder, { A: "b" });
    chmodSync(envPath(folder), 0o644);
    expect(readEnvFile(folder).open).toBe(true);
  });

  test("absent, a folder, a device, or too long: nothing", () => {
    const folder = tempFolder("data-");
    expect(readEnvFile(folder)).toEqual({ variables: {}, open: false });
    expect(readSmallFile(folder)).toBeUndefined();
    expect(readSmallFile("/dev/zero")).toBeUndefined();
    symlinkSync("/dev/zero", join(folder, "link"));
    expect(readSmallFile(join(folder, "link"))).toBeUndefined();
    writeFileSync(join(folder, "long"), "x".repeat(70_000));
    expect(readSmallFile(join(folder, "long"))).toBeUndefined();
  });

  test("where nothing can be written, that is known before it matters", () => {
    const folder = tempFolder("data-");
    writeFileSync(join(folder, "file"), "");
    expect(() => { checkWritable(join(folder, "file")); }).toThrow();
    expect(() => { checkWritable(join(folder, "below")); }).not.toThrow();
  });
});

test.each<[string, boolean]>([["v20.20.2", true], ["v22.11.0", true], ["v22.12.0", false], ["24.21.0", false], ["v100.0.0", false], ["", true]])("Node %s", (version, old) => { expect(nodeIsTooOld(version)).toBe(old); });
