import { type OrganisationFile, readOrganisationFile } from "../../src/policy/organisation.ts";
import { readRepositoryFile } from "../../src/policy/repository.ts";
import { resolvePolicy } from "../../src/policy/resolve.ts";
import type { Policy } from "../../src/policy/types.ts";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const PATH = ".github/gpai-docket.yaml";

export function organisation(text: string): OrganisationFile {
  return readOrganisationFile(bytes(text), PATH, "acme/.github");
}

/** The policy of `acme/<name>`, from the text of each file. */
export function policy({ org, own, name = "wren-3b" }: { readonly org?: string; readonly own?: string; readonly name?: string }): Policy {
  return resolvePolicy({
    ...(org === undefined ? {} : { organisation: organisation(org) }), repository: { owner: "acme", name },
    ...(own === undefined ? {} : { own: readRepositoryFile(bytes(own), ".gpai/config.yaml", `acme/${name}`) }),
  });
}

/** `line message → fix` of each problem. */
export function told(found: { readonly problems: readonly { readonly line?: number; readonly message: string }[] }): readonly (readonly [number | undefined, string])[] {
  return found.problems.map((one) => [one.line, one.message]);
}
