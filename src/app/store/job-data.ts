import type { Job } from "../jobs.ts";

/** A job as it was stored; undefined for one of another version whose shape is not known here. */
export function parseJob(data: unknown): Job | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...data };
  const { kind, installation, repository, number, sha, base } = fields;
  const force = fields["force"] === true ? { force: true } : {};
  if (kind === "tick") return { kind };
  if (!whole(installation)) return undefined;
  if (kind === "sweep") return { kind, installation };
  if (!whole(repository)) return undefined;
  switch (kind) {
    case "repository": return { kind, installation, repository };
    case "pull": return whole(number) ? { kind, installation, repository, number, ...force } : undefined;
    case "complaint": return whole(number) ? { kind, installation, repository, number } : undefined;
    case "head": return typeof sha === "string" && sha.length > 0 && sha.length <= 64 ? { kind, installation, repository, sha, ...typeof base === "string" && base.length > 0 && base.length <= 255 ? { base } : {}, ...force } : undefined;
    default: return undefined;
  }
}

function whole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
