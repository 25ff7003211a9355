/** The App's own pages: in the look of the overview, without a script, everything foreign as text. */

import { type Markup, markup, NOTHING } from "../../report/html/markup.ts";
import { organisationFrame } from "../../report/organisation/html.ts";
import type { Overview } from "../../report/overview-types.ts";
import { organisationView, verdict } from "../../report/organisation/view.ts";
import type { Account } from "./access.ts";
import type { Session } from "./sessions.ts";

export const LOGIN_PATH = "/login";
export const LOGOUT_PATH = "/logout";

/** Who is signed in, the way out, and, on an account's page, its exports. */
export function bar(session: Session, account?: string): Markup {
  const exports: readonly (readonly [string, string])[] = [["overview.csv", "Obligations as CSV"], ["overview.csv?table=models", "Models as CSV"], ["overview.json", "JSON"], ["overview.html", "This page as a file"]];
  return markup`<div class="account"><nav aria-label="Account"><ul><li><a href="/">All accounts</a></li>${account === undefined ? NOTHING : exports.map(([file, words]) => markup`<li><a href="/o/${account}/${file}">${words}</a></li>`)}</ul></nav>
<form method="post" action="${LOGOUT_PATH}"><span>Signed in as <bdi>${session.person.login}</bdi></span> <input type="hidden" name="csrf" value="${session.csrf}"><button type="submit">Sign out</button></form></div>
`;
}

/** An empty bar lets a page of ours post forms to ourselves, which pages for keeping may not. */
const NO_BAR = markup``;

function page(title: string, body: Markup, session?: Session): string {
  return organisationFrame({ title: `${title}: GPAI Docket`, bar: session === undefined ? NO_BAR : bar(session), body: markup`<main id="content">
${body}</main>
<footer><p>GPAI Docket: obligations that nobody forgets, across an organisation.</p></footer>
`, script: false });
}

export function welcome(): string {
  return page("Sign in", markup`<p class="kicker">GPAI Docket</p>
<h1>What is open in your organisation</h1>
<p>An overview of the records of every model repository: what is open, what falls due next, and what became of it.</p>
<p><a class="action" href="${LOGIN_PATH}">Sign in with GitHub</a></p>
<h2>Who sees what</h2>
<p>Only people who own an organisation on GitHub see its page. GitHub is asked with your own sign-in, now and again every ten minutes. Nothing is written in your name, and a sign-in ends after eight hours.</p>
`);
}

/** An account of the list, with the first line of its overview where there is one. */
export interface Listed { readonly account: Account; readonly overview?: Overview }

export function home(session: Session, listed: readonly Listed[], complete: boolean): string {
  const rows = listed.map(({ account, overview }) => markup`<li><h2><a href="/o/${account.login}"><bdi>${account.login}</bdi></a></h2>
<p>${overview === undefined ? "No run has ended yet." : verdict(organisationView(overview, "private"))}</p>${overview === undefined ? NOTHING : markup`<p class="quiet">Judged on ${overview.now}</p>`}</li>
`);
  return page("Accounts", markup`<p class="kicker">GPAI Docket</p>
<h1>Accounts that you administer</h1>
${rows.length === 0 ? markup`<p>No account that you administer has the app. You see an organisation here when you own it (a member does not), and when the app is installed there with the permission to read members.</p>
` : markup`<ul class="accounts">
${rows}</ul>
`}${complete ? NOTHING : markup`<p class="notice">You have more organisations than are asked about here. An account's page opens at its address all the same: /o/ and its name.</p>
`}`, session);
}

/** The same for whatever is not there or not for this person. */
export function notFound(session: Session | undefined): string {
  return page("Not found", markup`<h1>Nothing here for you</h1>
<p>There is no such page, or you do not administer that account. If you own the organisation: the app has to be installed there and may have to be allowed to read members.</p>
<p><a href="/">All accounts that you administer</a></p>
`, session);
}

/** For those who administer the account, before its first sweep. */
export function notYet(session: Session, account: string): string {
  return page("No overview yet", markup`<h1><bdi>${account}</bdi></h1>
<p>There is no overview of this account yet: the app is not installed there, or its first run has not ended. A run after an installation takes some minutes.</p>
`, session);
}

export function problem(title: string, message: string, session?: Session): string {
  return page(title, markup`<h1>${title}</h1>
<p>${message}</p>
<p>${session === undefined ? markup`<a href="${LOGIN_PATH}">Sign in again</a>` : markup`<a href="/">All accounts that you administer</a>`}</p>
`, session);
}
