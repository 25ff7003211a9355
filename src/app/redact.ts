/** Takes secrets out of a line of the log: by value in every form in which they may stand there, and by shape. */

import { redactor } from "../github/redact.ts";

const byShape = redactor("");
/** JSON Web Tokens: what the app signs to speak as itself. One class of characters, so that no input is read twice. */
const JWT = /eyJ[A-Za-z0-9_.-]{40,}/g;
/** Password in the address of a database. Bounded, so that a long line costs its length and not its square. */
const PASSWORD = /(postgres(?:ql)?:\/\/[^\s:/@"]{0,100}):[^\s@"]{1,300}@/g;
/** Shorter values would take ordinary words out of the log. */
const MIN_LENGTH = 8;

export class Secrets {
  readonly #known = new Set<string>();

  /** Hides the value from now on: itself, as JSON escapes it, in base64, percent-encoded, and each line of a key. */
  hide(...secrets: readonly (string | undefined)[]): void {
    for (const secret of secrets) {
      if (secret === undefined) continue;
      for (const part of [secret, ...secret.split(/\r?\n/)].filter((p) => p.length >= MIN_LENGTH && !p.startsWith("-----"))) {
        for (const form of [part, JSON.stringify(part).slice(1, -1), encodeURIComponent(part), Buffer.from(part).toString("base64")]) this.#known.add(form);
      }
    }
  }

  /** Hides what is secret in a database's address. */
  hideDatabase(address: string | undefined): void {
    if (address === undefined || !URL.canParse(address)) return;
    const { password } = new URL(address);
    this.hide(address, password, decoded(password));
  }

  redact(line: string): string {
    let rest = line;
    for (const secret of this.#known) rest = rest.replaceAll(secret, "[secret]");
    return byShape(rest).replace(JWT, "[token]").replace(PASSWORD, (_, user: string) => `${user}:[secret]@`);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
