/** T-1.2.a, T-1.2.c, T-1.2.f: how downstream providers and the AI Office reach the provider and its documentation. */

import type { Source } from "../../artifacts/model.ts";
import type { TextDocument } from "../../records/types.ts";
import { evidenceAt, finding, recorded, unknown, withFindings } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { stateOf } from "./answer.ts";

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const URL = /https:\/\/[^\s<>"')\]]{4,300}/;
const MAX_LINES = 5000;

/** An e-mail address or https URL that is not an example. */
export function isContact(text: string): boolean {
  const short = text.slice(0, 2000);
  if (stateOf(short).kind !== "value") return false;
  const mail = EMAIL.exec(short)?.[0];
  // example.org and its like are reserved names (RFC 2606), but this repository's own samples use them.
  if (mail !== undefined) return !/@(?:domain|company|yourcompany|your-company|email)\./i.test(mail);
  return URL.test(short);
}

/** The first line of a card that gives a contact. */
function contactLine(document: TextDocument): (Source & { readonly text: string }) | undefined {
  const lines = document.text.split("\n", MAX_LINES);
  for (const [index, line] of lines.entries()) {
    const short = line.slice(0, 500);
    if (/contact|support|questions|reach us/i.test(short) && EMAIL.test(short) && isContact(short)) return { path: document.path, line: index + 1, text: short };
  }
  return undefined;
}

function cards(input: CheckInput): readonly TextDocument[] {
  const { model } = input.model.records;
  const paths = [model?.data.model?.card, input.model.facts.path === "." ? "README.md" : `${input.model.facts.path}/README.md`, "SUPPORT.md"];
  return paths.flatMap((path) => { const text = path === undefined ? undefined : input.records.documents.get(path.replace(/^\.\//, "")); return text === undefined ? [] : [text]; });
}

function contact(input: CheckInput): CheckResult {
  const file = input.model.records.model;
  const given = file?.data.provider?.contact;
  if (file !== undefined && given !== undefined && isContact(given)) return recorded("T-1.2.a", evidenceAt(file.at("provider", "contact")));
  const fix = "provider: {contact: <e-mail address or https URL>}   # in model.yaml";
  if (file !== undefined && given !== undefined) {
    return withFindings("T-1.2.a", "gap", finding("contacts/not-real", "The recorded contact is neither an e-mail address nor a https URL.", file.at("provider", "contact"), { fix }));
  }
  for (const card of cards(input)) {
    const line = contactLine(card);
    if (line !== undefined) return recorded("T-1.2.a", evidenceAt(line, line.text));
  }
  return withFindings("T-1.2.a", "gap", finding("contacts/missing", "No contact for the AI Office and downstream providers is recorded.", { path: file?.path ?? `${input.model.records.folder}/model.yaml` }, { fix }));
}

/** Publishing is encouraged only: recorded where something public is named, otherwise left open. */
function published(input: CheckInput): CheckResult {
  const file = input.model.records.model;
  const card = file?.data.model?.card;
  const named = file?.data.documents?.["model_documentation"];
  if (file !== undefined && named !== undefined && /^https:/i.test(named)) return recorded("T-1.2.f", evidenceAt(file.at("documents", "model_documentation")));
  if (file !== undefined && card !== undefined) return recorded("T-1.2.f", evidenceAt(file.at("model", "card")));
  return unknown("T-1.2.f", "Encouraged only: has publishing all or part of the documentation been considered? Name the public document under documents.model_documentation or model.card.");
}

export const contactsCheck: Check = {
  name: "contacts",
  handles: ["T-1.2.a", "T-1.2.f"],
  what: "A real contact in model.yaml or the card; whether documentation is public",
  run: (input) => [contact(input), published(input)],
};
