import { describe, expect, test } from "@jest/globals";
import { cellLines, contextKey, headerVerdict, rowProtocols, type SignalColumn } from "../../../src/optout/signals/columns.ts";

const reserved = { "train": "reserved", "train-generative": "reserved" };
const mined = { tdm: "reserved", ...reserved };

describe("one cell of a manifest", () => {
  test.each<[SignalColumn, string, object, object]>([
    ["x_robots_tag", "noindex, NOAI", {}, reserved],
    ["x_robots_tag", "ccbot: noai", { agent: "CCBot/2.0 (https://commoncrawl.org/faq/)" }, reserved],
    ["x_robots_tag", "otherbot: noai", { agent: "CCBot" }, {}],
    ["x_robots_tag", '["noindex", "CCBot: noai"]', { agent: "CCBot" }, reserved],
    ["x_robots_tag", "noimageai", { isImage: true }, reserved],
    ["x_robots_tag", "noimageai", { isImage: false }, {}],
    ["x_robots_tag", "noimageai", {}, reserved],
    ["meta_robots", "noai, noimageai", {}, reserved],
    ["meta_robots", "noimageai", {}, {}],
    ["meta_robots", "noimageai", { isImage: true }, reserved],
    ["tdm_reservation", "1", {}, mined],
    ["tdm_reservation", " 0 ", {}, { "tdm": "permitted", "train": "permitted", "train-generative": "permitted" }],
    ["tdm_reservation", "1, 0", {}, {}],
    ["meta_tdm_reservation", "1", {}, mined],
    ["content_usage", "train-ai=n, search=y", { fetchedAt: Date.parse("2026-09-01") }, { ...reserved, search: "permitted" }],
    ["content_usage", "bots=n", { fetchedAt: Date.parse("2025-10-01") }, { ...mined, search: "reserved" }],
    ["content_usage", "bots=n", { fetchedAt: Date.parse("2026-10-01") }, {}],
    ["content_signal", "search=yes, ai-train=no", {}, { ...reserved, search: "permitted" }],
    ["iptc_data_mining", "DMI-PROHIBITED-GENAIMLTRAINING", {}, { "train-generative": "reserved" }],
    ["cawg_training_mining", '{"label":"cawg.training-mining","data":{"entries":{"cawg.ai_training":{"use":"notAllowed"}}}}', {}, { train: "reserved" }],
    ["cawg_training_mining", "notAllowed", {}, { ...mined, "ai-input": "reserved" }],
    ["cawg_training_mining", "{", {}, { "tdm": "not-evaluable", "train": "not-evaluable", "train-generative": "not-evaluable", "ai-input": "not-evaluable" }],
    ["x_robots_tag", "", {}, {}],
    ["cawg_training_mining", " ", {}, {}],
  ])("%s = %s %j", (column, value, context, expected) => {
    expect(headerVerdict(column, value, context)).toEqual(expected);
  });

  test("a list of texts is several lines, anything else in brackets one value", () => {
    expect(cellLines('["a", "b"]')).toEqual(["a", "b"]);
    expect(cellLines('["a", 1]')).toEqual(['["a", 1]']);
    expect(cellLines("[noai]")).toEqual(["[noai]"]);
  });

  test("the key of a kept answer changes with what the answer depends on, and with nothing else", () => {
    const at = (iso: string): number => Date.parse(iso);
    expect(contextKey("content_usage", { fetchedAt: at("2026-09-01") })).toBe(contextKey("content_usage", { fetchedAt: at("2026-09-02"), agent: "A", isImage: true }));
    expect(contextKey("content_usage", { fetchedAt: at("2026-09-01") })).not.toBe(contextKey("content_usage", { fetchedAt: at("2025-09-10") }));
    expect(contextKey("x_robots_tag", { agent: "A" })).not.toBe(contextKey("x_robots_tag", { agent: "B" }));
    expect(contextKey("meta_robots", { isImage: true })).not.toBe(contextKey("meta_robots"));
    expect(contextKey("tdm_reservation", { agent: "A" })).toBe("");
  });

  test("of a row, the meta element overrides the header of the same protocol, and other protocols stand beside it", () => {
    const answer = rowProtocols({ tdm_reservation: "1", meta_tdm_reservation: "0", x_robots_tag: "noai", meta_robots: "all", content_signal: "" });
    expect([...answer]).toEqual([["noai", reserved], ["tdmrep", { "tdm": "permitted", "train": "permitted", "train-generative": "permitted" }]]);
    expect([...rowProtocols({ tdm_reservation: "1", meta_tdm_reservation: "x" }).get("tdmrep")?.train ?? ""].join("")).toBe("reserved");
  });
});
