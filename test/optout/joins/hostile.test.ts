import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { RegisterCompiler } from "../../../src/optout/joins/compile.ts";
import { loadExclusionList } from "../../../src/optout/joins/exclusion.ts";
import type { ListRead } from "../../../src/optout/joins/list-read.ts";
import { readRegister } from "../../../src/optout/joins/read-register.ts";

const register = (text: string, name = "r.csv"): Promise<ListRead> => readRegister(new RegisterCompiler(), memoryFile(name, Buffer.from(text)));
const exclusion = (text: string): Promise<ListRead> => loadExclusionList(new RegisterCompiler(), memoryFile("list.txt", Buffer.from(text)));
const HEAD = "id,kind,value,outcome\n";
const ROW = "r1,domain,a.example,accepted\n";

describe("a register that would be read in part says so", () => {
  test("a quote that never closes swallows no request in silence", async () => {
    expect(await register(`${HEAD}"${ROW}${ROW.repeat(100)}`)).toMatchObject({ joined: 0, bad: 1, problems: [{ line: 2, reason: "quote-not-closed" }] });
    expect(await register(`${HEAD}${ROW}r2,domain,"b.example,accepted\n${ROW}`)).toMatchObject({ joined: 1, bad: 1, problems: [{ line: 3, reason: "quote-not-closed" }] });
    expect(await register(`id,"kind,value,outcome\n${ROW}`)).toMatchObject({ joined: 0, bad: 1 });
  });
  test("lines that end with a carriage return alone are not one header", async () => {
    expect(await register((HEAD + ROW).replaceAll("\n", "\r"))).toMatchObject({ joined: 0, bad: 1, counts: { "carriage-returns": 1 } });
    expect(await register((HEAD + ROW).replaceAll("\n", "\r\n"))).toMatchObject({ joined: 1, bad: 0 });
  });
  test("a column that stands twice", async () => {
    expect(await register("id,kind,value,Value,outcome\nr1,domain,a.example,b.example,accepted\n")).toMatchObject({ bad: 1, counts: { "column-twice": 1 } });
    expect(await register("id,kind,value,outcome,remark,remark\nr1,domain,a.example,accepted,,\n")).toMatchObject({ joined: 1, bad: 0 });
  });
  test("a row that ends before its value or its outcome", async () => {
    expect(await register(`${HEAD}r1,domain\nr2,domain,a.example\n${ROW}`)).toMatchObject({ joined: 1, open: 0, bad: 2, counts: { "wrong-columns": 2 } });
  });
  test("a key that stands twice in JSON", async () => {
    expect(await register('{"id":"r1","kind":"domain","value":"a.example","v\\u0061lue":"b.example","outcome":"accepted"}\n', "r.jsonl")).toMatchObject({ joined: 0, bad: 1, counts: { "duplicate-key": 1 } });
  });
  test("an empty file is none; a header alone is a register without requests; a list without entries is none", async () => {
    expect((await register("")).unread).toMatchObject({ reason: "the file is empty" });
    expect((await register(HEAD)).unread).toBeUndefined();
    expect((await exclusion("# nothing\n\n")).unread).toMatchObject({ reason: "the list names nothing" });
    expect((await exclusion("a.example\n")).unread).toBeUndefined();
  });
});
