/** The part of the query language (GraphQL, October 2021) that clients send: operations, variables, arguments, aliases, fragments, directives. */

export type Value =
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "enum"; readonly name: string }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, Value>> };

export interface Directive { readonly name: string; readonly args: Readonly<Record<string, Value>> }

export type Selection =
  | { readonly kind: "field"; readonly alias: string; readonly name: string; readonly args: Readonly<Record<string, Value>>; readonly inner: readonly Selection[]; readonly directives: readonly Directive[] }
  | { readonly kind: "inline"; readonly on: string | undefined; readonly inner: readonly Selection[]; readonly directives: readonly Directive[] }
  | { readonly kind: "spread"; readonly name: string; readonly directives: readonly Directive[] };

export interface Operation {
  readonly kind: string;
  readonly name: string;
  readonly variables: readonly { readonly name: string; readonly type: string; readonly default?: Value }[];
  readonly inner: readonly Selection[];
}

export interface Document { readonly operations: readonly Operation[]; readonly fragments: ReadonlyMap<string, { readonly on: string; readonly inner: readonly Selection[] }> }

const TOKEN = /"""(?:[^"]|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\.\.|[!$&()[\]{}:=@|]|#[^\n]*|[\s,\uFEFF]+|./g;

/** Throws an Error in GitHub's words. */
export function parse(query: string): Document {
  return new Parser(query).document();
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(query: string) {
    this.#tokens = [...query.matchAll(TOKEN)].map(([t]) => t).filter((t) => !/^(?:[\s,\uFEFF]|#)/.test(t));
  }

  #peek(): string { return this.#tokens[this.#at] ?? ""; }

  #next(): string {
    this.#at += 1;
    return this.#tokens[this.#at - 1] ?? "";
  }

  #unexpected(): Error {
    return new Error(this.#peek() === "" ? "Unexpected end of document" : `Parse error on ${JSON.stringify(this.#peek())}`);
  }

  #take(token: string): void {
    if (this.#peek() !== token) throw this.#unexpected();
    this.#at += 1;
  }

  #takes(token: string): boolean {
    const found = this.#peek() === token;
    if (found) this.#at += 1;
    return found;
  }

  #name(): string {
    if (!/^[A-Za-z_]/.test(this.#peek())) throw this.#unexpected();
    return this.#next();
  }

  document(): Document {
    const operations: Operation[] = [];
    const fragments = new Map<string, { on: string; inner: readonly Selection[] }>();
    while (this.#peek() !== "") {
      if (this.#peek() === "{") operations.push({ kind: "query", name: "", variables: [], inner: this.#set() });
      else if (this.#takes("fragment")) {
        const name = this.#name();
        this.#take("on");
        fragments.set(name, { on: this.#name(), inner: this.#set() });
      } else operations.push(this.#operation());
    }
    if (operations.length === 0) throw this.#unexpected();
    return { operations, fragments };
  }

  #operation(): Operation {
    const kind = this.#name();
    if (!["query", "mutation", "subscription"].includes(kind)) throw new Error(`Parse error on ${JSON.stringify(kind)}`);
    const name = /^[A-Za-z_]/.test(this.#peek()) ? this.#next() : "";
    const variables: Operation["variables"][number][] = [];
    if (this.#takes("(")) {
      while (!this.#takes(")")) {
        this.#take("$");
        const variable = this.#name();
        this.#take(":");
        const type = this.#type();
        variables.push({ name: variable, type, ...(this.#takes("=") ? { default: this.#value() } : {}) });
      }
    }
    return { kind, name, variables, inner: this.#set() };
  }

  #type(): string {
    const inner = this.#takes("[") ? `[${this.#type()}` : this.#name();
    if (inner.startsWith("[")) this.#take("]");
    return `${inner}${inner.startsWith("[") ? "]" : ""}${this.#takes("!") ? "!" : ""}`;
  }

  #set(): readonly Selection[] {
    this.#take("{");
    const found: Selection[] = [];
    while (!this.#takes("}")) found.push(this.#selection());
    if (found.length === 0) throw new Error("Parse error on \"}\"");
    return found;
  }

  #selection(): Selection {
    if (this.#takes("...")) {
      if (/^[A-Za-z_]/.test(this.#peek()) && this.#peek() !== "on") return { kind: "spread", name: this.#name(), directives: this.#directives() };
      const on = this.#takes("on") ? this.#name() : undefined;
      const directives = this.#directives();
      return { kind: "inline", on, directives, inner: this.#set() };
    }
    const first = this.#name();
    const name = this.#takes(":") ? this.#name() : first;
    const args = this.#arguments();
    const directives = this.#directives();
    return { kind: "field", alias: first, name, args, directives, inner: this.#peek() === "{" ? this.#set() : [] };
  }

  #arguments(): Readonly<Record<string, Value>> {
    const args: Record<string, Value> = {};
    if (!this.#takes("(")) return args;
    while (!this.#takes(")")) {
      const name = this.#name();
      this.#take(":");
      args[name] = this.#value();
    }
    return args;
  }

  #directives(): readonly Directive[] {
    const found: Directive[] = [];
    while (this.#takes("@")) found.push({ name: this.#name(), args: this.#arguments() });
    return found;
  }

  #value(): Value {
    const token = this.#next();
    if (token === "$") return { kind: "variable", name: this.#name() };
    if (token === "[") {
      const items: Value[] = [];
      while (!this.#takes("]")) items.push(this.#value());
      return { kind: "list", items };
    }
    if (token === "{") {
      const fields: Record<string, Value> = {};
      while (!this.#takes("}")) {
        const name = this.#name();
        this.#take(":");
        fields[name] = this.#value();
      }
      return { kind: "object", fields };
    }
    if (token.startsWith('"""')) return { kind: "literal", value: token.slice(3, -3).trim() };
    if (token.startsWith('"')) return { kind: "literal", value: JSON.parse(token) as string };
    if (/^-?\d/.test(token)) return { kind: "literal", value: Number(token) };
    if (token === "true" || token === "false") return { kind: "literal", value: token === "true" };
    if (token === "null") return { kind: "literal", value: null };
    this.#at -= 1;
    return { kind: "enum", name: this.#name() };
  }
}
