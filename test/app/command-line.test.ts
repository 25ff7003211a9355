/** The app's command line, and what it says where its packages are not installed: the built app in a folder of its own. */

import { beforeAll, describe, expect, test } from "@jest/globals";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCommandLine } from "../../src/app/command-line.ts";
import { packageNotFound, packagesMissing, PACKAGES } from "../../src/app/packages.ts";
import { VERSION } from "../../src/version.ts";
import { node24, projectRoot, runNode, systemNode } from "../support/mini-runner.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { APP } from "./process-support.ts";

describe("arguments", () => {
  test.each([
    [[], { command: "start" }],
    [["start"], { command: "start" }],
    [["doctor"], { command: "doctor", json: false, noColor: false }],
    [["doctor", "--json", "--no-color"], { command: "doctor", json: true, noColor: true }],
    [["doctor", "--no-colour"], { command: "doctor", json: false, noColor: true }],
    [["--version"], { command: "say", text: `${VERSION}\n`, exitCode: 0 }],
    [["-v"], { command: "say", text: `${VERSION}\n`, exitCode: 0 }],
  ])("%j", (argv, expected) => { expect(readCommandLine(argv)).toEqual(expected); });

  test.each([[["help"]], [["--help"]], [["-h"]], [["doctor", "--help"]], [["start", "-h"]]])("%j helps", (argv) => {
    expect(readCommandLine(argv)).toMatchObject({ command: "say", exitCode: 0, text: expect.stringContaining("docs/operators.md") });
  });

  test("what is not understood is named, and nothing of it reaches the terminal raw", () => {
    expect(readCommandLine(["serve"])).toEqual({ command: "say", exitCode: 2, text: 'Unknown command "serve". node dist/app.js --help lists the commands.\n' });
    expect(readCommandLine(["doctor", "--jsn"])).toMatchObject({ exitCode: 2, text: expect.stringContaining('doctor does not know "--jsn".') });
    expect(readCommandLine(["start", "--port=80"])).toMatchObject({ exitCode: 2, text: expect.stringMatching(/"--port=80".*docs\/operators\.md/) });
    const hostile = readCommandLine([`\u001b[2J\u202e\u009b${"x".repeat(9999)}`]);
    expect(hostile).toMatchObject({ exitCode: 2 });
    expect(hostile.command === "say" && /^[\x20-\x7e]{1,300}\n$/.test(hostile.text)).toBe(true);
  });
});

describe("packages", () => {
  test("the list is that of package.json", () => {
    expect([...PACKAGES]).toEqual(Object.keys((JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { dependencies: object }).dependencies));
  });

  const ESM = "ERR_MODULE_NOT_FOUND";
  test.each([
    [ESM, "Cannot find package 'kysely' imported from /x/dist/chunks/main.js", "kysely"],
    [ESM, "Cannot find package '@octokit/core' imported from /x/node_modules/probot/lib/index.js", "@octokit/core"],
    ["MODULE_NOT_FOUND", "Cannot find module 'thread-stream'\nRequire stack:\n- /x/node_modules/pino/pino.js", "thread-stream"],
    [ESM, "Cannot find module '/x/node_modules/probot/node_modules/@a/b/lib/c.js' imported from /x", "@a/b"],
    [ESM, "Cannot find module 'C:\\x\\node_modules\\pino\\lib\\c.js'", "pino"],
    [ESM, "Cannot find module '/x/dist/chunks/main.js' imported from /x/dist/app.js", undefined],
    ["EPERM", "Cannot find package 'kysely'", undefined],
  ])("%s %j", (code, message, expected) => { expect(packageNotFound(Object.assign(new Error(message), { code }))).toBe(expected); });

  test("other errors are none of packages", () => {
    expect(packageNotFound(new Error("Cannot find package 'kysely'"))).toBeUndefined();
    expect(packageNotFound("Cannot find package 'kysely'")).toBeUndefined();
  });

  test("one line: what, where, how to fix", () => {
    expect(packagesMissing(["pg"], "file:///srv/docket/dist/app.js")).toBe("GPAI Docket's app cannot start: pg is not installed. Fix: run npm ci --omit=dev in /srv/docket, and start it again.\n");
    expect(packagesMissing(["kysely", "pg"], "file:///dist/app.js")).toContain("kysely, pg are not installed. Fix: run npm ci --omit=dev in /, and");
  });
});

describe("the built app without its packages", () => {
  let folder: string;
  beforeAll(() => {
    folder = tempFolder("bare-");
    cpSync(dirname(APP), join(folder, "dist"), { recursive: true });
  });
  const app = (...args: string[]): ReturnType<typeof runNode> => runNode(node24, [join(folder, "dist/app.js"), ...args], { cwd: folder, env: {} });
  /** Links to the packages of this checkout, without those. */
  const install = (without: readonly string[]): void => {
    const [from, to] = [join(projectRoot, "node_modules"), join(tempFolder("bare-"), "node_modules")];
    folder = dirname(to);
    cpSync(dirname(APP), join(folder, "dist"), { recursive: true });
    for (const entry of readdirSync(from)) {
      if (entry.startsWith(".")) continue;
      for (const name of entry.startsWith("@") ? readdirSync(join(from, entry)).map((own) => `${entry}/${own}`) : [entry]) {
        if (without.includes(name)) continue;
        mkdirSync(dirname(join(to, name)), { recursive: true });
        symlinkSync(join(from, name), join(to, name));
      }
    }
  };

  test.each([[[]], [["start"]], [["doctor"]], [["doctor", "--json"]]])("%j says in one line what to do", async (args) => {
    const { code, stdout, stderr } = await app(...args);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: "", stderr: `GPAI Docket's app cannot start: ${PACKAGES.join(", ")} are not installed. Fix: run npm ci --omit=dev in ${folder}, and start it again.\n` });
  });

  test("help, version and wrong commands work all the same, also on Node 20", async () => {
    expect(await app("--help")).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("doctor") });
    expect(await app("-h")).toMatchObject({ code: 0, stderr: "" });
    expect(await app("--version")).toMatchObject({ code: 0, stderr: "", stdout: `${VERSION}\n` });
    expect(await app("serve")).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/^Unknown command "serve"\..*\n$/) });
    expect(await runNode(systemNode(), [join(folder, "dist/app.js"), "--version"], { cwd: folder, env: {} })).toMatchObject({ code: 0, stdout: `${VERSION}\n` });
  });

  test("only some missing", async () => {
    install(["pg", "@electric-sql/pglite"]);
    expect(await app("doctor")).toMatchObject({ code: 1, stderr: expect.stringMatching(/: @electric-sql\/pglite, pg are not installed\. Fix: run npm ci --omit=dev in .*\n$/) });
    // One that only a package needs, as a broken installation leaves it.
    install(["probot"]);
    mkdirSync(join(folder, "node_modules/probot"), { recursive: true });
    writeFileSync(join(folder, "node_modules/probot/package.json"), '{"type":"module","exports":"./index.js"}');
    writeFileSync(join(folder, "node_modules/probot/index.js"), 'import "not-there"; export const Probot = 1, createProbot = 1, createNodeMiddleware = 1, Server = 1;');
    expect(existsSync(join(folder, "node_modules/kysely"))).toBe(true);
    expect(await app()).toMatchObject({ code: 1, stdout: "", stderr: `GPAI Docket's app cannot start: not-there is not installed. Fix: run npm ci --omit=dev in ${folder}, and start it again.\n` });
  });
});
