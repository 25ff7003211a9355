import { FORM_ID, FORM_LABEL, LABELS } from "../../src/complaints/form.ts";
import type { RightsIssue } from "../../src/complaints/port.ts";

const NONE = "_No response_";

export interface Answers { readonly request?: string; readonly kind?: string; readonly value?: string; readonly use?: string; readonly model?: string; readonly details?: string }

/** The body that GitHub makes of the form's answers. */
export function bodyOf({ request = "removal: leave this content out of training data", kind = NONE, value = NONE, use = NONE, model = NONE, details = `Photos of mine.\n\n${FORM_ID}` }: Answers = {}, labels: Readonly<Record<string, string>> = LABELS): string {
  const section = (name: string, answer: string): string => `### ${labels[name] ?? name}\n\n${answer}`;
  return [section("request", request), section("kind", kind), section("value", value), section("use", use), section("model", model), section("details", details), section("confirm", "- [x] I hold rights in the content, or act for somebody who does.\n- [x] I have written nothing about a person that is not meant for everybody to read.")].join("\n\n");
}

export const REMOVAL: Answers = { kind: "domain: a domain with everything below it, such as example.eu", value: "fotograf.example" };

export function issue(body: string, over: Partial<RightsIssue> = {}): RightsIssue {
  return { number: 12, body, state: "open", labels: [FORM_LABEL], createdAt: "2026-11-20T23:30:00Z", author: { login: "photographer", bot: false }, ...over };
}
