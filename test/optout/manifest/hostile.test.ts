import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { CANONICAL } from "../../../src/optout/manifest/columns.ts";
import { cdxjReader } from "../../../src/optout/manifest/cdxj.ts";
import { openManifest } from "../../../src/optout/manifest/open.ts";
import { readWarc } from "../../../src/optout/manifest/warc.ts";
import { decompress } from "../../../src/optout/stream/decompress.ts";
import { readAll } from "./support.ts";

async function refused(name: string, content: string): Promise<string | undefined> {
  const opened = await openManifest(memoryFile(name, Buffer.from(content)));
  return opened.ok ? undefined : opened.problem.reason;
}

describe("what would be read in part is refused", () => {
  test("a table whose lines end with a carriage return alone: all of it is one header", async () => {
    expect(await refused("a.csv", "url,agent\rhttps://a.example/,B\r")).toMatch(/carriage returns/);
    expect(await refused("a.tsv", "url\tagent\rhttps://a.example/\tB\r")).toMatch(/carriage returns/);
    expect(await refused("a.csv", "url,agent\r\nhttps://a.example/,B\r\n")).toBeUndefined();
  });
  test("a column that is read and stands twice", async () => {
    expect(await refused("a.csv", "url,agent,url\nhttps://a.example/,B,https://b.example/\n")).toBe('two columns are called "url"');
    expect(await refused("a.csv", "url,agent,agent\nhttps://a.example/,B,C\n")).toBe('two columns are called "agent"');
    expect(await refused("a.csv", "url,x,x\nhttps://a.example/,B,C\n")).toBeUndefined();
  });
});

test("CDXJ: a capture behind a mark of metadata is counted, metadata are not", () => {
  const { rows, bad } = readAll(cdxjReader(CANONICAL), '!meta {"a":1}\n!example,a)/ 20260101000000 {"url":"https://a.example/"}\nexample,a)/ 20260101000000 {"url":"https://a.example/"}\n');
  expect(rows).toHaveLength(1);
  expect(bad).toEqual([{ line: 1, reason: "unreadable" }]);
});

test("WARC: a record without a type, or of an unknown one that has a page, is counted", async () => {
  const record = (type: string, url: string): string => `WARC/1.0\r\n${type}${url === "" ? "" : `WARC-Target-URI: ${url}\r\n`}Content-Length: 0\r\n\r\n\r\n\r\n`;
  const bad: string[] = [];
  const content = record("WARC-Type: metadata\r\n", "https://a.example/") + record("", "https://a.example/") + record("WARC-Type: respons\r\n", "https://a.example/") + record("WARC-Type: other\r\n", "urn:x");
  await readWarc(decompress(memoryFile("a.warc", Buffer.from(content))), { response: () => undefined, bad: (n, _, reason) => bad.push(`${String(n)} ${reason}`) });
  expect(bad).toEqual(["1 a WARC record without WARC-Type", "2 a WARC record of an unknown type"]);
});
