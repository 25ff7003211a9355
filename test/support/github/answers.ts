/** Answers in GitHub's words: errors, pages, raw contents. */

import type { Answer, Request } from "./types.ts";

const DOCS = "https://docs.github.com/rest";

export function failure(status: number, message: string, more: object = {}, docs = DOCS): Answer {
  return { status, body: { message, ...more, documentation_url: docs, status: String(status) } };
}

export const notFound = (): Answer => failure(404, "Not Found");
export const badCredentials = (): Answer => failure(401, "Bad credentials");
export const requiresAuthentication = (): Answer => failure(401, "Requires authentication");
export const gone = (message: string): Answer => failure(410, message);

/** What an installation token without the permission gets; the header names what would do, alternatives parted by `; `. */
export function notAccessible(accepted: string): Answer {
  return { ...failure(403, "Resource not accessible by integration"), headers: { "x-accepted-github-permissions": accepted } };
}

export const locked = (): Answer => failure(403, "Unable to create comment because issue is locked.", {}, "https://docs.github.com/articles/locking-conversations/");

/** 422 with a list of errors, each with resource, field and code. */
export function invalid(resource: string, field: string, code: string, message: string): Answer {
  return failure(422, "Validation Failed", { errors: [{ resource, code, field, message }] });
}

/** The same for several fields; a message only where GitHub gives one. */
export function invalidFields(resource: string, errors: readonly { readonly code: string; readonly field: string; readonly message?: string }[]): Answer {
  return failure(422, "Validation Failed", { errors: errors.map((e) => ({ resource, ...e })) });
}

/** 422 of a body that has not the form that the description gives. */
export function badRequest(...sentences: readonly string[]): Answer {
  return failure(422, `Invalid request.\n\n${sentences.join("\n")}`);
}

/** What somebody gets who has no right to change that. */
export const mustHaveRights = (): Answer => failure(403, "Must have admin rights to Repository.");

/** 422 of older parts of the API, whose errors are sentences. */
export function unprocessable(...errors: readonly string[]): Answer {
  return failure(422, "Unprocessable Entity", { errors: [errors.join(", ")] });
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** One page of a list (`per_page` at most 100, 30 unless told), with the Link header that GitHub sends: relations prev, next, last, first. */
export function page(request: Request, all: readonly unknown[], address: string, wrap: (items: readonly unknown[]) => unknown = (items) => items): Answer {
  const size = Math.min(Math.max(Number(request.query.get("per_page") ?? 30) || 30, 1), 100);
  const number = Math.max(Number(request.query.get("page") ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const link = linkHeader(address, request.query, number, last);
  return { status: 200, body: wrap(all.slice((number - 1) * size, number * size)), ...(link === "" ? {} : { headers: { link } }) };
}

/** Addresses keep the other parameters of the query. Empty where one page holds everything. */
export function linkHeader(address: string, query: URLSearchParams, number: number, last: number): string {
  const to = (target: number, relation: string): string => {
    const params = new URLSearchParams(query);
    params.set("page", String(target));
    return `<${address}?${params.toString()}>; rel="${relation}"`;
  };
  if (last <= 1 && number <= 1) return "";
  return [
    ...(number > 1 ? [to(Math.min(number - 1, last), "prev")] : []),
    ...(number < last ? [to(number + 1, "next"), to(last, "last")] : []),
    ...(number > 1 ? [to(1, "first")] : []),
  ].join(", ");
}

export function wantsRaw(request: Request): boolean {
  return /application\/vnd\.github(?:\.v3)?\.raw\b/.test(String(request.headers["accept"] ?? ""));
}

/** Bytes of a file. GitHub names a character set whatever the bytes are, and the media type that was asked for. */
export function raw(request: Request, bytes: Buffer): Answer {
  const old = /vnd\.github\.v3\.raw/.test(String(request.headers["accept"]));
  return { status: 200, body: bytes, type: `application/vnd.github.${old ? "v3.raw" : "raw+json"}; charset=utf-8` };
}
