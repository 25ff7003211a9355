/** GraphQL answers: one can hold data and errors side by side, and a limit or a timeout comes with status 200. */

import { member, text } from "./answers.ts";
import { GitHubError, resetTime, unexpected } from "./errors.ts";
import { oneLine, type Redact } from "./redact.ts";
import type { Answer, GraphqlAnswer, GraphqlError } from "./types.ts";

const MAX_ERRORS = 1000;
const MAX_MESSAGE = 4000;
const TIMEOUT = /something went wrong while executing your query|timed? ?out|timeout/i;

/** Throws a GitHubError where nothing of the answer is of use: no data, a limit, a timeout. */
export function readGraphql({ data: body, headers }: Answer, redact: Redact = (given) => given): GraphqlAnswer {
  const data = member(body, "data");
  const list = member(body, "errors");
  const errors = Array.isArray(list) ? list.slice(0, MAX_ERRORS).map((error: unknown) => readError(error, redact)) : [];
  const limited = errors.find(({ type, message }) => type === "RATE_LIMITED" || /API rate limit (?:already )?exceeded/i.test(message));
  if (limited !== undefined) {
    const resetsAt = resetTime(headers["x-ratelimit-reset"]);
    throw new GitHubError("rate-limited", `the token's quota of GraphQL queries is used up${resetsAt === undefined ? "" : ` until ${resetsAt}`}`, { final: true, resetsAt });
  }
  if (data === undefined || data === null) {
    const [first] = errors;
    if (first === undefined) throw unexpected("a GraphQL answer without data", { reads: true });
    if (errors.some(({ message }) => TIMEOUT.test(message))) throw new GitHubError("unavailable", `GitHub did not finish the query: ${first.message}`);
    throw refusal(first);
  }
  return { data, errors };
}

/** What an error of the whole query is to a caller that takes all or nothing. */
export function refusal({ message }: GraphqlError): GitHubError {
  return new GitHubError("rejected", `GitHub refuses the query: ${message === "" ? "no reason given" : message}`);
}

function readError(error: unknown, redact: Redact): GraphqlError {
  const path = member(error, "path");
  const parts = Array.isArray(path) ? (path.slice(0, 10) as unknown[]).filter((p): p is string | number => typeof p === "string" || typeof p === "number") : [];
  return { type: text(member(error, "type")) ?? text(member(error, "extensions", "code")) ?? "", path: parts, message: oneLine(redact((text(member(error, "message")) ?? "").slice(0, MAX_MESSAGE))) };
}
