import { open } from "node:fs/promises";
import { chooseOrganisationFile, ORGANISATION_PATHS, type OrganisationFile, readOrganisationFile } from "../../policy/organisation.ts";
import { MAX_BYTES } from "../../policy/read.ts";
import { type OwnLayer, readRepositoryFile, REPOSITORY_PATHS } from "../../policy/repository.ts";
import { resolvePolicy } from "../../policy/resolve.ts";
import { policyDocument, renderPolicy } from "../../report/policy.ts";
import { openRepository } from "../../repository/open.ts";
import { type Listing, RepositoryError, type RepositorySource } from "../../repository/port.ts";
import { oneOf, readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";

const help = `Usage: gpai-docket explain config [PATH] [options]

Shows what holds for the repository at PATH (default: the current folder): each value, the layer it comes from (default, preset,
organisation, an entry of repos, repository) with file and line, whether it is locked, and what is wrong with the files. Works
without a network.

  --organisation FILE    the organisation's gpai-docket.yaml; default: the one in PATH/.github, where PATH is that repository
  --repository NAME      owner/name, for the globs of repos; default: the folder's name
  --format F             text (default), json
  --no-color             no colours

Exit codes: 0 shown, 1 shown and something is wrong with a file, 2 could not run.

Examples:
  gpai-docket explain config .
  gpai-docket explain config . --organisation ../.github/.github/gpai-docket.yaml --repository example-ai/wren-3b
`;

/** `gpai-docket explain config`. */
export const explainConfig: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { organisation: { type: "string" }, repository: { type: "string" }, format: { type: "string" } }, 1);
    const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
    const path = args.positionals[0] ?? ".";
    const asked = args.text("repository");
    if (asked !== undefined && !/^[A-Za-z0-9-]{1,100}\/[A-Za-z0-9._-]{1,100}$/.test(asked)) throw new UsageError(`--repository is ${JSON.stringify(asked)}, expected owner/name`, "For example: --repository example-ai/wren-3b");
    const source = await openRepository(path);
    try {
      const listing = await source.list();
      const [owner, name] = asked === undefined ? ["", source.name] : asked.split("/");
      const given = args.text("organisation");
      const organisation = given === undefined ? await organisationIn(source, listing) : readOrganisationFile(await bounded(given), given);
      const own = await ownIn(source, listing);
      const policy = resolvePolicy({ ...(organisation === undefined ? {} : { organisation }), repository: { owner: owner ?? "", name: name ?? "" }, ...(own === undefined ? {} : { own }) });
      const view = { repository: asked ?? source.name, files: { ...(organisation === undefined ? {} : { organisation: organisation.place.path }), ...(own === undefined ? {} : { repository: own.place.path }) }, policy };
      io.out(format === "json" ? `${JSON.stringify(policyDocument(view), null, 2)}\n` : renderPolicy(view, { width: io.width, style: io.style }));
      return policy.problems.length === 0 ? 0 : 1;
    } finally {
      await source.close();
    }
  },
};

/** The files among these paths, each at most one byte longer than what is read. */
async function files(source: RepositorySource, listing: Listing, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const there = new Map<string, Uint8Array>();
  for (const entry of listing.entries) if (paths.includes(entry.path) && entry.kind === "file") there.set(entry.path, await source.read(entry.path, { length: MAX_BYTES + 1 }));
  return there;
}

async function organisationIn(source: RepositorySource, listing: Listing): Promise<OrganisationFile | undefined> {
  return chooseOrganisationFile(await files(source, listing, ORGANISATION_PATHS));
}

async function ownIn(source: RepositorySource, listing: Listing): Promise<OwnLayer | undefined> {
  const [first] = await files(source, listing, REPOSITORY_PATHS);
  return first === undefined ? undefined : readRepositoryFile(first[1], first[0]);
}

async function bounded(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const bytes = new Uint8Array(MAX_BYTES + 1);
      let filled = 0;
      for (;;) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
        filled += bytesRead;
        if (bytesRead === 0 || filled === bytes.length) return bytes.subarray(0, filled);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
    throw new RepositoryError(`it cannot be read (${code})`, { path, fix: "give the path of the organisation's gpai-docket.yaml with --organisation", cause: error });
  }
}
