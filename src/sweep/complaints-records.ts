/** What the default branch says about requests of rightsholders: registers, policy, private channel, models. */

import { privateChannelOf } from "../checks/copyright/values.ts";
import { FORM_PATH } from "../complaints/form.ts";
import { MAX_REGISTER, type RegisterName } from "../complaints/register.ts";
import { branchHead } from "../github/contents.ts";
import { MAX_BYTES } from "../policy/read.ts";
import { readRepositoryFile, REPOSITORY_PATHS } from "../policy/repository.ts";
import { resolvePolicy } from "../policy/resolve.ts";
import type { PolicyValues } from "../policy/types.ts";
import { loadRecords } from "../records/load.ts";
import { findPlaces } from "../records/places.ts";
import type { ModelRecords, Records } from "../records/types.ts";
import { type Entry, type Listing, RepositoryError, type RepositorySource } from "../repository/port.ts";
import type { RightsContext } from "./complaints.ts";
import { githubAccount } from "./github-account.ts";

export interface RightsRegister {
  readonly path: string;
  /** Absent where there is no such file yet. */
  readonly bytes?: Uint8Array;
  readonly blob?: string;
  /** It is there, and cannot be read: then nothing is known of its rows. */
  readonly unreadable: boolean;
}

export interface RightsRecords {
  /** Commit of the default branch. */
  readonly commit?: string;
  readonly policy: PolicyValues;
  readonly holdsModel: boolean;
  readonly hasForm: boolean;
  readonly models: readonly ModelRecords[];
  /** Ids and names of the models that are declared here. */
  readonly names: readonly { readonly id: string; readonly name?: string }[];
  readonly registers: ReadonlyMap<RegisterName, RightsRegister>;
  readonly privateChannel?: string;
}

/** Reads the default branch as it is now. Rejects with what GitHub or the network answered instead of a part of it. */
export async function readRights({ github, repository, accountId, organisation, isModel = false, store, now }: RightsContext): Promise<RightsRecords> {
  const named = { owner: repository.owner, name: repository.repo };
  const commit = await branchHead(github, repository, repository.defaultBranch);
  if (commit === undefined) return { policy: resolvePolicy({ ...(organisation === undefined ? {} : { organisation }), repository: named }).values, holdsModel: false, hasForm: false, models: [], names: [], registers: new Map() };
  const { source, trouble, keep } = githubAccount({ github, account: repository.owner, installation: true, store, ...(accountId === undefined ? {} : { accountId }) }).open(repository, commit);
  try {
    const listing = await source.list();
    const config = REPOSITORY_PATHS.find((path) => fileAt(listing, path) !== undefined);
    const own = config === undefined ? undefined : await bytesOf(source, config, MAX_BYTES + 1);
    const records = await loadRecords(source, listing, { now: now().toISOString().slice(0, 10) });
    const registers = new Map<RegisterName, RightsRegister>();
    for (const name of ["complaints", "removal-requests"] as const) registers.set(name, await registerAt(source, listing, records, name));
    const failure = trouble();
    if (failure !== undefined) throw failure;
    await keep();
    const { values } = resolvePolicy({ ...(organisation === undefined ? {} : { organisation }), repository: named, ...(own === undefined || config === undefined ? {} : { own: readRepositoryFile(own, config, `${named.owner}/${named.name}`) }) });
    const privateChannel = privateChannelOf(records.models.map(({ copyright }) => copyright?.data));
    return {
      commit, policy: values, holdsModel: isModel || records.models.length > 0, hasForm: fileAt(listing, FORM_PATH) !== undefined, models: records.models,
      names: records.models.map(({ id, model }) => ({ id, ...(model?.data.model?.name === undefined ? {} : { name: model.data.model.name }) })), registers,
      ...(privateChannel === undefined ? {} : { privateChannel }),
    };
  } finally {
    await source.close();
  }
}

function fileAt(listing: Listing, path: string): Entry | undefined {
  return listing.entries.find((entry) => entry.path === path && entry.kind === "file" && entry.lossyName !== true);
}

async function bytesOf(source: RepositorySource, path: string, length: number): Promise<Uint8Array | undefined> {
  try {
    return await source.read(path, { length });
  } catch (error) {
    if (error instanceof RepositoryError) return undefined;
    throw error;
  }
}

/** The register that all models share, the only one of a model, or the one that is to be made. */
async function registerAt(source: RepositorySource, listing: Listing, records: Records, name: RegisterName): Promise<RightsRegister> {
  const { root, models } = findPlaces(listing.entries.filter((entry) => entry.path.startsWith(".gpai/") && entry.lossyName !== true));
  const [single, second] = models.flatMap((model) => model.registers.get(name) ?? []);
  const path = root.registers.get(name) ?? (second === undefined ? single : undefined);
  if (path === undefined) return { path: `.gpai/registers/${name}.csv`, unreadable: single !== undefined };
  const bytes = await bytesOf(source, path, MAX_REGISTER + 1);
  const { blob } = fileAt(listing, path) ?? {};
  const unread = records.models.some((model) => model.registerPaths[name] === path && model.registers[name] === undefined);
  return { path, unreadable: bytes === undefined || unread, ...(bytes === undefined ? {} : { bytes }), ...(blob === undefined ? {} : { blob }) };
}
