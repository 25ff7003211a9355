/** What the pages behind the sign-in need of the App. */

import type { GitHub } from "../../github/client.ts";
import type { Fetch } from "../../github/transport.ts";
import type { Overview } from "../../report/overview-types.ts";
import type { Store } from "../../sweep/store.ts";

export interface WebDeps {
  /** Sessions, checks of access and used sign-ins: space `state`, keys `session/…`, `access/…`, `sign-in/…`. */
  readonly store: Store;
  /** Of all instances together, at least 32 characters: another one signs everybody out. */
  readonly secret: string;
  /** Origin under which people reach us: https, or http on this machine. */
  readonly publicUrl: string;
  readonly oauth: { readonly clientId: string; readonly clientSecret: string; /** Root of GitHub's pages. */ readonly webUrl: string };
  /** The newest overview of an account, by its name in any case; undefined before the first sweep. */
  readonly overviewOf: (account: string) => Promise<Overview | undefined>;
  /** A client that speaks as the person. */
  readonly clientFor: (userToken: string) => GitHub;
  readonly now: () => Date;
  /** For what went wrong, without secrets. */
  readonly log: (text: string) => void;
  /** For the exchange of the code; stands in for the network in tests. */
  readonly fetch?: Fetch;
}
