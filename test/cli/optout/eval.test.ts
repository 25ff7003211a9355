import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { plainStyle } from "../../../src/report/style.ts";
import { tempFolder } from "../../support/temp-repo.ts";
import { run } from "./io.ts";

const ROBOTS = "User-agent: *\nAllow: /\n\nUser-agent: GPTBot\nUser-agent: Google-Extended\nDisallow: /news\n";
const row = (id: unknown, fields: object = {}): string => `${JSON.stringify({ id, url: "https://e.org/news/1", agent: "WrenBot", robots: ROBOTS, ...fields })}\n`;
const results = (out: string): readonly Readonly<Record<string, unknown>>[] => out.trimEnd().split("\n").map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

describe("optout eval", () => {
  test("a row with a key that stands twice is none: one value would hide the other", async () => {
    const { code, out } = await run(["optout", "eval"], '{"id":"a","url":"https://a.example/private","u\\u0072l":"https://a.example/"}\n');
    expect([code, results(out)]).toEqual([1, [{ id: null, line: 1, error: "a key stands twice" }]]);
  });

  test("rows in, verdicts out, in order", async () => {
    const { code, out, err } = await run(["optout", "eval"], `${row("a")}${row(2, { agent: "GPTBot" })}`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(results(out).map((r) => [r["id"], r["crawl"], (r["use"] as Record<string, string>)["train"]])).toEqual([["a", "allowed", "unknown"], [2, "disallowed", "reserved"]]);
  });

  test("options: mode, agent, control tokens, training bots, generic", async () => {
    const input = `${JSON.stringify({ id: 1, url: "https://e.org/news/1", robots: ROBOTS })}\n`;
    const [asked] = results((await run(["optout", "eval", "--agent", "WrenBot", "--control-token", "Google-Extended", "--control-token", "Applebot-Extended", "--training-bot", "WrenTrain", "--generic"], input)).out);
    expect(asked).toMatchObject({ crawl: "allowed", use: { train: "reserved" }, generic: { blocked: ["GPTBot"] } });
    expect(((asked?.["names"] ?? []) as { agent: string }[]).map((n) => n.agent)).toEqual(["WrenBot", "Google-Extended", "Applebot-Extended", "WrenTrain"]);
    const [google] = results((await run(["optout", "eval", "--mode", "google"], row(1, { robots: "user-agent *\ndisalow: /" }))).out);
    expect(google).toMatchObject({ crawl: "disallowed", modes: { rfc9309: "allowed", google: "disallowed" } });
  });

  test("reads a file, and says which file it cannot read", async () => {
    const file = join(tempFolder(), "rows.jsonl");
    writeFileSync(file, `\uFEFF${row("f")}`);
    expect(results((await run(["optout", "eval", file])).out)[0]).toMatchObject({ id: "f", crawl: "allowed" });
    expect(await run(["optout", "eval", `${file}.none`])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("rows.jsonl.none cannot be read") });
  });

  test("a bad line is answered in its place, counted, and exits 1; the others are judged", async () => {
    const bytes = Buffer.concat([Buffer.from(`${row("a")}nope\n\n  \r\n[1]\n"x"\n`), Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), Buffer.from(row("z"))]);
    const { code, out, err } = await run(["optout", "eval"], [bytes]);
    expect(code).toBe(1);
    expect(results(out).map((r) => [r["id"], r["line"], r["error"]])).toEqual([["a", undefined, undefined], [null, 2, "not JSON"], [null, 5, "not a JSON object"], [null, 6, "not a JSON object"], [null, 7, "not UTF-8"], ["z", undefined, undefined]]);
    expect(err).toBe('4 lines are no rows (first: line 2); each has an "error" in the output.\n');
  });

  test("a row that cannot be judged keeps its id and is no bad line", async () => {
    const { code, out } = await run(["optout", "eval"], '{"id":"x"}\n{"id":"y","url":1}');
    expect(code).toBe(0);
    expect(results(out).map((r) => [r["id"], r["crawl"], r["reasons"]])).toEqual([["x", "not-evaluable", ["no-url"]], ["y", "not-evaluable", ["bad-type:url"]]]);
  });

  test.each(["9007199254740993", "18446744073709551615", "-9223372036854775807", "1.10", "1.0", "7", "1e400", "null", '{"a":[1,9007199254740993]}', '["x", {"id":1}]', '"9007199254740993"', "true", "-0"])("the id %s comes back as it was written", async (id) => {
    for (const fields of ['"url":"https://e.org/","robots":""', '"url":1']) {
      const { out } = await run(["optout", "eval"], `{${fields},"id":${id}}\n`);
      expect(out.slice(0, id.length + 7)).toBe(`{"id":${id},`);
      expect(results(out)).toHaveLength(1);
    }
  });

  test("a row without an id has none in the answer", async () => expect((await run(["optout", "eval"], '{"url":"https://e.org/"}\n')).out).toMatch(/^\{"id":null,"crawl":"unknown"/));

  test("however the bytes are cut", async () => {
    const bytes = new TextEncoder().encode(`${row("ä")}bad\r\n${row("ß")}${row("🐦").trimEnd()}`);
    const whole = await run(["optout", "eval"], [bytes]);
    expect(results(whole.out)).toHaveLength(4);
    for (const size of [1, 2, 3, 7, 100, 333]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
      expect(await run(["optout", "eval"], pieces)).toEqual(whole);
    }
  });

  test("a line without end is skipped without being kept, and what follows is judged", async () => {
    const mega = new Uint8Array(1 << 20).fill(0x61);
    const { code, out } = await run(["optout", "eval"], [...Array.from({ length: 48 }, () => mega), new TextEncoder().encode(`\n${row("after")}`)]);
    expect(code).toBe(1);
    expect(results(out)).toMatchObject([{ id: null, line: 1, error: expect.stringMatching(/^longer than \d+ bytes$/) }, { id: "after", crawl: "allowed" }]);
  });

  test("waits for a slow reader, and writes in portions", async () => {
    let waiting = 0;
    const portions: number[] = [];
    const code = await main(["optout", "eval"], {
      out: (text) => { portions.push(text.length); }, err: () => undefined, style: plainStyle, width: 80, interactive: false,
      stdin: () => (async function* stream() { for (let i = 0; i < 200; i += 1) yield new TextEncoder().encode(row(i).repeat(20)); })(),
      drained: async () => { waiting += 1; await Promise.resolve(); },
    });
    expect(code).toBe(0);
    expect(portions.length).toBeGreaterThan(10);
    expect(waiting).toBe(portions.length);
    expect(Math.max(...portions)).toBeLessThan(80_000);
  });

  test("no standard input is a usage error; nothing in it is nothing to say", async () => {
    expect(await run(["optout", "eval"])).toMatchObject({ code: 2, err: expect.stringContaining("Name a file") });
    expect(await run(["optout", "eval"], "")).toEqual({ code: 0, out: "", err: "" });
    expect((await run(["optout", "eval", "--mode", "rfc"], "")).code).toBe(2);
  });

  test("an input that breaks off is said, after what was judged", async () => {
    let out = "";
    let err = "";
    const code = await main(["optout", "eval"], {
      out: (text) => { out += text; }, err: (text) => { err += text; }, style: plainStyle, width: 80, interactive: false,
      stdin: () => (async function* stream() { yield new TextEncoder().encode(row(1)); throw new Error("broken pipe"); })(),
    });
    expect(code).toBe(2);
    expect(results(out)).toHaveLength(1);
    expect(err).toContain("Standard input cannot be read: broken pipe");
  });
});
