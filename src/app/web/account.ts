/** `/o/<account>` and its exports: for the people who administer the account, and 404 for everybody else, whether or not it exists. */

import type { ServerResponse } from "node:http";
import { renderOrganisationCsv } from "../../report/organisation/csv.ts";
import { renderOrganisationHtml } from "../../report/organisation/html.ts";
import { renderOrganisationJson } from "../../report/organisation/json.ts";
import type { Overview } from "../../report/overview-types.ts";
import { ACCOUNT, administers } from "./access.ts";
import { answer, download, type PublicAddress, redirect } from "./answers.ts";
import { bar, LOGIN_PATH, notFound, notYet } from "./pages.ts";
import type { Session } from "./sessions.ts";
import type { WebDeps } from "./types.ts";

const PATH = /^\/o\/([A-Za-z0-9_-]{1,100})(?:\/(overview\.(?:csv|json|html)))?$/;

/** Rejects with GitHubError where GitHub did not answer. */
export async function accountPage(deps: WebDeps, site: PublicAddress, session: Session | undefined, address: URL, response: ServerResponse): Promise<void> {
  const found = PATH.exec(address.pathname);
  const [login, file] = [found?.[1] ?? "", found?.[2]];
  if (session === undefined) {
    redirect(response, site, ACCOUNT.test(login) ? `${LOGIN_PATH}?to=/o/${login}` : LOGIN_PATH, []);
    return;
  }
  // Asked before anything is read: how long the answer takes tells nothing about what is kept here.
  if (!await administers(deps, session, { login })) {
    answer(response, site, 404, notFound(session));
    return;
  }
  const overview = await deps.overviewOf(login);
  // What is kept under a name that changed hands is about somebody else.
  if (overview === undefined || (overview.accountId !== undefined && !await administers(deps, session, { login, id: overview.accountId }))) {
    answer(response, site, 404, notYet(session, login));
    return;
  }
  if (file === undefined) answer(response, site, 200, renderOrganisationHtml(overview, { bar: bar(session, overview.account) }));
  else download(response, site, exported(file, overview, address.searchParams.get("table") === "models"));
}

function exported(file: string, overview: Overview, models: boolean): { readonly name: string; readonly type: string; readonly body: string } {
  const name = `gpai-docket-${overview.account.replaceAll(/[^A-Za-z0-9_-]/g, "_").slice(0, 100)}-${overview.now.replaceAll(/[^0-9-]/g, "")}`;
  if (file.endsWith("csv")) return { name: `${name}${models ? "-models" : ""}.csv`, type: "text/csv; charset=utf-8; header=present", body: renderOrganisationCsv(overview, { table: models ? "models" : "obligations" }) };
  if (file.endsWith("json")) return { name: `${name}.json`, type: "application/json; charset=utf-8", body: renderOrganisationJson(overview) };
  return { name: `${name}.html`, type: "text/html; charset=utf-8", body: renderOrganisationHtml(overview) };
}
