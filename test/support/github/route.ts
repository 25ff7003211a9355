/** What a route is given, and what it may answer. */

import { notFound } from "./answers.ts";
import type { Match } from "./contract.ts";
import type { Repository } from "./shapes.ts";
import type { Pull, State } from "./state.ts";
import type { Tokens } from "./tokens.ts";
import type { Answer, Request } from "./types.ts";

/** A request that names no repository. */
export interface PlainCall {
  readonly request: Request;
  readonly match: Match;
  readonly state: State;
  readonly tokens: Tokens;
  /** Address of the request in the form that Link headers use: `/repositories/{id}/…`, `/organizations/{id}/…`. */
  readonly address: string;
}

/** A request to a repository that exists and that the asker may see. */
export interface Call extends PlainCall {
  readonly repo: Repository;
}

export type PlainRoute = (call: PlainCall) => Answer;
export type PlainRoutes = Readonly<Record<string, PlainRoute>>;
export type Route = (call: Call) => Answer;
export type Routes = Readonly<Record<string, Route>>;

/** A route of one pull request. */
export function ofPull(route: (call: Call, pull: Pull) => Answer): Route {
  return (call) => {
    const pull = call.state.pull(call.repo, Number(call.match.parts["pull_number"]));
    return pull === undefined ? notFound() : route(call, pull);
  };
}

/** A text field of the request's body; "" where it is none. */
export function text(body: unknown, name: string): string {
  const value = field(body, name);
  return typeof value === "string" ? value : "";
}

export function field(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;
}
