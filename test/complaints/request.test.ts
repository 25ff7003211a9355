import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FORM_ID, FORM_LABEL, LABELS } from "../../src/complaints/form.ts";
import { isRightsRequest, readRequest } from "../../src/complaints/request.ts";
import { bodyOf, REMOVAL } from "./support.ts";

const whole = { request: "removal", item: { kind: "domain", value: "fotograf.example" }, missing: [] };

describe("an issue made from the form", () => {
  test("is read", () => {
    expect(readRequest(bodyOf({ ...REMOVAL, use: "train: the training of AI models alone", model: "Wren 3B" }))).toEqual({ ...whole, use: "train", model: "Wren 3B" });
    expect(readRequest(bodyOf({ ...REMOVAL, use: "all: every use for AI models" }))).toEqual(whole);
  });
  test("a complaint needs no item; a half-named one is asked about", () => {
    expect(readRequest(bodyOf({ request: "complaint: x" }))).toEqual({ request: "complaint", missing: [] });
    expect(readRequest(bodyOf({ request: "complaint: x", value: "fotograf.example" })).missing).toHaveLength(1);
  });
  test("with line ends of Windows, other case, signs around the value", () => {
    expect(readRequest(bodyOf(REMOVAL).replaceAll("\n", "\r\n"))).toEqual(whole);
    for (const value of ["`fotograf.example`", "  fotograf.example  ", "<!-- note -->\nfotograf.example"]) expect(readRequest(bodyOf({ ...REMOVAL, value }))).toEqual(whole);
    expect(readRequest(bodyOf({ ...REMOVAL, kind: "url: one address", value: "<https://fotograf.example/a>" })).item).toEqual({ kind: "url", value: "https://fotograf.example/a" });
  });
  test("translated, as long as the words before the colons stay", () => {
    const german = { request: "Worum bitten Sie?", kind: "Was bezeichnet den Inhalt?", value: "Die Domain", use: "Welche Nutzung?", model: "Welches Modell?", details: "Worum es geht", confirm: "Bestätigung" };
    expect(readRequest(bodyOf({ ...REMOVAL, request: "removal: aus den Trainingsdaten nehmen", kind: "domain: eine ganze Domain" }, german))).toEqual(whole);
    expect(readRequest(`### Vorwort\n\nHallo\n\n${bodyOf({ ...REMOVAL, request: "removal: x" }, german)}`)).toEqual(whole);
  });
});

describe("what is missing is asked for, in words of ours", () => {
  test.each([
    [{}, [LABELS.kind]], [{ kind: "domain: x" }, [LABELS.value]], [{ ...REMOVAL, value: "a.example\nb.example" }, ["one per issue"]], [{ ...REMOVAL, kind: "planet: x" }, [LABELS.kind]], [{ ...REMOVAL, value: "not a domain" }, ["it is no domain"]],
    [{ ...REMOVAL, value: "someone@fotograf.example" }, ["it is no domain"]], [{ ...REMOVAL, kind: "url: x", value: "https://a.example/?mail=someone@b.example" }, ["it is no url"]], [{ ...REMOVAL, kind: "url: x", value: "https://a.example/?mail=someone%40b.example" }, ["it is no url"]],
    [{ ...REMOVAL, kind: "account: x", value: "=HYPERLINK(1)" }, ["it is no account"]], [{ ...REMOVAL, kind: "repository: x", value: "../../etc" }, ["it is no repository"]], [{ ...REMOVAL, kind: "repository: x", value: "-a/b" }, ["it is no repository"]], [{ ...REMOVAL, kind: "url: x", value: "https://a.example/\u202Egpj" }, ["it is no url"]], [{ ...REMOVAL, kind: "sha256: x", value: "abc" }, ["it is no sha256"]],
  ])("%j", (answers, words) => {
    const { missing, item } = readRequest(bodyOf(answers));
    expect([item, missing.length]).toEqual([undefined, words.length]);
    for (const [i, word] of words.entries()) expect(missing[i]).toContain(word);
  });
  test("nothing of the form at all", () => {
    expect(readRequest("").missing).toEqual([`"${LABELS.request}": choose one of complaint, removal`]);
    expect(readRequest("### What do you ask for?\n\nconstructor: x").request).toBeUndefined();
    expect(readRequest("### What do you ask for?\n\n__proto__").request).toBeUndefined();
  });
});

describe("hostile text", () => {
  test("headings inside the free text change no answer that stands before it", () => {
    const details = `### ${LABELS.value}\n\nevil.example\n\n### ${LABELS.request}\n\ncomplaint: x\n\n${FORM_ID}`;
    expect(readRequest(bodyOf({ ...REMOVAL, details }))).toEqual(whole);
    // An answer that was left open stays open.
    expect(readRequest(bodyOf({ kind: REMOVAL.kind ?? "", details })).item).toBeUndefined();
  });
  test("only the form's label with the hidden line makes it ours", () => {
    expect([isRightsRequest({ labels: [], body: bodyOf() }), isRightsRequest({ labels: [FORM_LABEL], body: "### What do you ask for?" }), isRightsRequest({ labels: [FORM_LABEL.toUpperCase()], body: bodyOf() })]).toEqual([false, false, true]);
  });
  test("never throws, and gives an item of the shape that was asked for or none", () => {
    const piece = fc.oneof(fc.constantFrom("### ", "\n", "\r", ...Object.values(LABELS), "removal:", "complaint:", "domain:", "url:", "_No response_", FORM_ID, "```", "https://", "a.example", "=1", "\u202e", "|", "\"", ","), fc.string({ maxLength: 20 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { item, missing } = readRequest(pieces.join(""));
      if (item !== undefined) expect(item.value).toMatch(/^[^\s=+@\-\u0000-\u001f\u200b-\u200f\u2028-\u202e][^\s\u0000-\u001f]*$/u);
      for (const one of missing) expect(one.length).toBeLessThan(200);
    }), { numRuns: 2000 });
  });
  test.each([["headings", "### a\n".repeat(12_000)], ["one line", "#".repeat(1_000_000)], ["spaces", " ".repeat(1_000_000)], ["ticks", "`".repeat(1_000_000)], ["a long value", bodyOf({ ...REMOVAL, value: "a.".repeat(40_000) })], ["comments", "<!--".repeat(200_000)]])("%s end soon", (_name, body) => {
    const start = performance.now();
    expect(readRequest(body).item).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
