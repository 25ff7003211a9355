/** The plan of a verification from the command line: what the records say, and over it what the options say. */

import { stat } from "node:fs/promises";
import { type CommandOptions, type CommandPlan, commandPlan } from "../../../engine/optout/command-plan.ts";
import { askedName } from "../../../optout/evaluate/ask.ts";
import type { EvidenceFile } from "../../../optout/evidence-file.ts";
import { MANIFEST_FORMATS } from "../../../optout/manifest/detect-format.ts";
import { COLUMNS } from "../../../optout/manifest/row.ts";
import { agentsByRole } from "../../../optout/names/agents.ts";
import { readTime } from "../../../optout/time.ts";
import { MODES } from "../../../optout/types.ts";
import type { ListPlan, ManifestPlan, VerificationPlan } from "../../../optout/verify/plan.ts";
import { findEvidence, openEvidence } from "../../../repository/evidence.ts";
import { openRepository } from "../../../repository/open.ts";
import { reopenedEvidence } from "../../../repository/reopened.ts";
import { isoDate, oneOf, type readArgs, UsageError } from "../../args.ts";

type Args = ReturnType<typeof readArgs>;

/** Files that are held open at once; of more, each is opened anew for every range. */
const HELD = 64;
const DAY = 86_400_000;

export interface Planned {
  readonly plan: VerificationPlan;
  close(): Promise<void>;
}

/** Throws `UsageError` and `RepositoryError` for what a person must correct. */
export async function planFromArgs(args: Args, today: string): Promise<Planned> {
  const now = isoDate("--now", args.text("now") ?? today);
  const opened: EvidenceFile[] = [];
  const path = await folderArgument(args);
  // With manifests on the command line and no path, no records are asked.
  const source = path === undefined && args.texts("manifest").length > 0 ? undefined : await openRepository(path ?? ".");
  const close = async (): Promise<void> => {
    for (const file of opened) await file.close?.();
    await source?.close();
  };
  try {
    const model = args.text("model");
    const base = source === undefined ? NO_RECORD : await commandPlan(source, now, { given: givenRoles(args), ...(model === undefined ? {} : { model }) });
    const plan = await overridden(args, base, (Date.parse(`${now}T00:00:00Z`)) + DAY - 1, opened);
    if (plan.manifests.length === 0) throw new UsageError("There is no manifest to verify", "Name one with --manifest FILE, or under manifests in .gpai/copyright.yaml");
    return { plan, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The PATH. A shell that expands `--manifest crawl/*.gz` leaves all but the first file standing as arguments: said as what it is. */
async function folderArgument(args: Args): Promise<string | undefined> {
  const [path, ...more] = args.positionals;
  if (path === undefined) return undefined;
  const manifests = args.texts("manifest").length > 0;
  const isFile = await stat(path).then((found) => found.isFile(), () => false);
  if (isFile) throw new UsageError(`${path} is a file; the argument PATH is the folder of a repository`, manifests ? "Put globs in quotes (--manifest 'crawl/*.gz'), or repeat --manifest" : `Name a manifest with --manifest ${path}`);
  if (more.length > 0) throw new UsageError(`Too many arguments: ${more.join(" ")}`);
  return path;
}

const NO_RECORD: CommandPlan = { plan: { manifests: [], snapshots: [], removals: [], exclusions: [], agents: [], controlTokens: [], trainingBots: [], mode: "rfc9309", maxSnapshotAgeHours: 24, now: 0 }, described: () => undefined };

/** Roles whose files the options name. */
function givenRoles(args: Args): NonNullable<CommandOptions["given"]> {
  const options = [["manifest", "manifest"], ["snapshots", "snapshot"], ["removals", "removal-register"], ["exclusion", "exclusion-list"]] as const;
  return new Set(options.filter(([option]) => args.texts(option).length > 0).map(([, role]) => role));
}

async function overridden(args: Args, { plan: base, described }: CommandPlan, now: number, opened: EvidenceFile[]): Promise<VerificationPlan> {
  const open = async (given: readonly string[]): Promise<EvidenceFile[]> => {
    const paths = new Set<string>();
    for (const one of given) for (const path of await findEvidence(one)) paths.add(path);
    const files: EvidenceFile[] = [];
    for (const path of paths) files.push(paths.size > HELD ? await reopenedEvidence(path) : await openEvidence(path));
    opened.push(...files);
    return files;
  };
  const lists = async (name: string): Promise<readonly ListPlan[] | undefined> => { const given = args.texts(name); return given.length === 0 ? undefined : (await open(given)).map((file) => ({ file })); };
  const names = (name: string): readonly string[] | undefined => { const given = args.texts(name).map((text) => text.trim()).filter((text) => text !== "").map((text) => askedName(text, [])); return given.length === 0 ? undefined : given; };
  const manifests = args.texts("manifest").length === 0 ? base.manifests : (await open(args.texts("manifest"))).map((file): ManifestPlan => ({ file, ...described(file.name) }));
  const snapshots = args.texts("snapshots").length === 0 ? undefined : await open(args.texts("snapshots"));
  const [removals, exclusions] = [await lists("removals"), await lists("exclusion")];
  const agents = names("agent");
  const age = args.text("max-snapshot-age");
  return {
    ...base, now,
    manifests: manifests.map((manifest) => ({ ...manifest, ...manifestOptions(args) })),
    ...(snapshots === undefined ? {} : { snapshots, describeSnapshot: () => undefined }),
    ...(removals === undefined ? {} : { removals, entries: { lists: [], entries: [] } }),
    ...(exclusions === undefined ? {} : { exclusions }),
    ...(agents === undefined ? {} : { agents }),
    controlTokens: names("control-token") ?? base.controlTokens, trainingBots: names("training-bot") ?? base.trainingBots,
    mode: oneOf("--mode", args.text("mode") ?? base.mode, MODES),
    maxSnapshotAgeHours: age === undefined ? base.maxSnapshotAgeHours : hours(age),
    ...(args.flag("both-modes") ? { bothModes: true } : {}),
    ...(args.flag("other-agents") ? { otherAgents: [...agentsByRole("training"), ...agentsByRole("control-token")].map((known) => known.name) } : {}),
  };
}

function manifestOptions(args: Args): Partial<ManifestPlan> {
  const [format, time, date, columns] = [args.text("manifest-format"), args.text("fetched-at"), args.text("as-of"), args.text("columns")];
  if (time !== undefined && readTime(time) === undefined) throw new UsageError(`--fetched-at is ${JSON.stringify(time)}, expected a date or time like 2026-01-31`);
  return {
    ...(format === undefined ? {} : { format: oneOf("--manifest-format", format, MANIFEST_FORMATS) }),
    ...(time === undefined ? {} : { time }), ...(date === undefined ? {} : { date: isoDate("--as-of", date) }),
    ...(columns === undefined ? {} : { columns: columnsOf(columns) }),
  };
}

/** `url=page_url,fetched_at=crawl_time`. */
function columnsOf(text: string): Readonly<Record<string, string>> {
  const columns = new Map<string, string>();
  for (const part of text.split(",")) {
    const equals = part.indexOf("=");
    const name = part.slice(0, Math.max(0, equals)).trim();
    if (!COLUMNS.some((column) => column === name)) throw new UsageError(`--columns names ${JSON.stringify(name || part)}, expected ${COLUMNS.slice(0, 4).join(", ")} …`, `For example --columns url=page_url,fetched_at=crawl_time. Columns: ${COLUMNS.join(", ")}`);
    columns.set(name, part.slice(equals + 1).trim());
  }
  return Object.fromEntries(columns);
}

function hours(text: string): number {
  const value = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value > 0)) throw new UsageError(`--max-snapshot-age is ${JSON.stringify(text)}, expected hours like 24`);
  return value;
}
