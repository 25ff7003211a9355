/** What happens on the fake, for whoever listens: webhooks are made of it. */

import type { App, Installation } from "./apps.ts";
import type { Repository, User } from "./shapes.ts";

export interface Happening {
  /** `X-GitHub-Event`. */
  readonly event: string;
  readonly action?: string;
  readonly repo?: Repository;
  /** The organisation or person whose it is, where there is no repository. */
  readonly account?: User;
  /** Goes to this installation's app alone, whatever it listens to. */
  readonly installation?: Installation;
  /** Goes to this app alone: check runs that were asked for again. */
  readonly app?: App;
  readonly sender: User;
  /** What the delivery holds besides action, repository, organization, installation, sender. */
  readonly more: () => Readonly<Record<string, unknown>>;
}

export class Happenings {
  readonly #listeners: ((happening: Happening) => void)[] = [];

  listen(listener: (happening: Happening) => void): void {
    this.#listeners.push(listener);
  }

  tell(happening: Happening): void {
    for (const listener of this.#listeners) listener(happening);
  }
}
