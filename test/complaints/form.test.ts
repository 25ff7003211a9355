import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { FIELDS, FORM_ID, FORM_LABEL, FORM_PATH, LABELS, REQUESTS, rightsForm } from "../../src/complaints/form.ts";
import { isRightsRequest, readRequest } from "../../src/complaints/request.ts";
import { REMOVAL_KINDS } from "../../src/records/removals.ts";
import { bodyOf } from "./support.ts";

interface Element { readonly type: string; readonly id?: string; readonly attributes: Readonly<Record<string, unknown>>; readonly validations?: Readonly<Record<string, unknown>> }
interface Form { readonly name: string; readonly description: string; readonly title: string; readonly labels: readonly string[]; readonly body: readonly Element[] }

/** What GitHub refuses in a form, from its form schema and its list of common validation errors. */
function faults(form: Form): readonly string[] {
  const out: string[] = [];
  const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
  for (const key of Object.keys(form)) if (!["name", "description", "title", "labels", "assignees", "projects", "type", "body"].includes(key)) out.push(`${key} is not a permitted key`);
  for (const key of ["name", "description", "title"] as const) if (!isText(form[key])) out.push(`${key} must be a string`);
  if (!Array.isArray(form.labels) || !form.labels.every(isText)) out.push("labels must be strings");
  if (!form.body.some((one) => one.type !== "markdown")) out.push("body must contain at least one non-markdown field");
  const allowed: Readonly<Record<string, readonly string[]>> = { markdown: ["value"], input: ["label", "description", "placeholder", "value"], textarea: ["label", "description", "placeholder", "value", "render"], dropdown: ["label", "description", "multiple", "options", "default"], checkboxes: ["label", "description", "options"] };
  for (const { type, id, attributes, validations, ...rest } of form.body) {
    if (Object.keys(rest).length > 0) out.push(`${type}: unknown keys`);
    for (const key of Object.keys(attributes)) if (allowed[type]?.includes(key) !== true) out.push(`${type}: ${key} is not a permitted attribute`);
    if (type !== "markdown" && (id === undefined || !/^[A-Za-z0-9_-]+$/.test(id))) out.push(`${type}: id`);
    if (type === "markdown" ? !isText(attributes["value"]) : !isText(attributes["label"])) out.push(`${type}: required attribute is missing`);
    for (const key of ["description", "placeholder", "value"]) if (attributes[key] !== undefined && !isText(attributes[key])) out.push(`${type}: ${key} must be a string`);
    if (validations !== undefined && (type === "checkboxes" || type === "markdown" || typeof validations["required"] !== "boolean")) out.push(`${type}: validations`);
    const options = attributes["options"];
    if (type === "dropdown") {
      if (!Array.isArray(options) || options.length === 0 || !options.every(isText) || new Set(options).size !== options.length) out.push("dropdown: options must be different strings");
      if (Array.isArray(options) && options.some((one) => typeof one === "string" && one.toLowerCase() === "none")) out.push("dropdown: the reserved word none");
    }
    if (type === "checkboxes" && (!Array.isArray(options) || !options.every((one: { label?: unknown; required?: unknown }) => isText(one.label) && (one.required === undefined || typeof one.required === "boolean")))) out.push("checkboxes: options");
  }
  const ids = form.body.flatMap((one) => one.id ?? []);
  const labels = form.body.flatMap((one) => (typeof one.attributes["label"] === "string" ? [one.attributes["label"].toLowerCase().replace(/[^a-z0-9]/g, "")] : []));
  if (new Set(ids).size !== ids.length) out.push("ids must be unique");
  if (new Set(labels).size !== labels.length) out.push("labels must be unique, and not too similar");
  return out;
}

describe("the issue form", () => {
  test.each([undefined, "copyright@example.eu", "https://example.eu/complaint?a=1#b:c"])("is one that GitHub takes (private channel %s)", (channel) => {
    const text = rightsForm(channel);
    const form = parse(text) as Form;
    expect(faults(form)).toEqual([]);
    expect(form.labels).toEqual([FORM_LABEL]);
    expect(form.body.flatMap((one) => one.id ?? [])).toEqual([...FIELDS]);
    expect(FORM_PATH).toBe(".github/ISSUE_TEMPLATE/gpai-rights-request.yml");
    if (channel !== undefined) expect(String(form.body[0]?.attributes["value"])).toContain(channel);
  });
  test("says that it is public, where to write in private, and asks for nothing about a person", () => {
    const intro = String((parse(rightsForm("rights@demo.eu")) as Form).body[0]?.attributes["value"]);
    expect(intro).toMatch(/^\*\*What you write here is public\*\*/);
    expect(intro).toContain("use this instead: rights@demo.eu");
    expect(String((parse(rightsForm()) as Form).body[0]?.attributes["value"])).toContain("No private channel is named");
    const asked = (parse(rightsForm()) as Form).body.slice(1).map((one) => String(one.attributes["label"])).join(" ");
    expect(asked).not.toMatch(/\b(?:name|e-?mail|phone|street|birth|passport)\b/i);
  });
  test("every option begins with a word that is read, and the hidden line is in the text field", () => {
    const { body } = parse(rightsForm()) as Form;
    const options = (id: string): readonly string[] => body.find((one) => one.id === id)?.attributes["options"] as readonly string[];
    expect(options("request")).toEqual(Object.values(REQUESTS));
    expect(options("kind").map((one) => one.slice(0, one.indexOf(":")))).toEqual([...REMOVAL_KINDS]);
    expect(String(body.find((one) => one.id === "details")?.attributes["value"])).toContain(FORM_ID);
    for (const request of options("request")) for (const kind of options("kind")) expect(readRequest(bodyOf({ request, kind }, LABELS)).request).toBe(request.split(":")[0]);
    expect(isRightsRequest({ labels: [FORM_LABEL], body: bodyOf() })).toBe(true);
  });
});
