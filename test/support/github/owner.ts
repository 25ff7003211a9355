/** What owners do to repositories and installations, on GitHub's own pages: nothing of it is in the log, webhooks are sent. For use between two requests, e.g. with the fault `meanwhile`. */

import { type Installation, reaches } from "./apps.ts";
import { organisation } from "./people.ts";
import { type Repository, type User, user } from "./shapes.ts";
import { setSuspended, shortRepository, uninstall } from "./routes-apps.ts";
import type { State } from "./state.ts";

export class Owner {
  readonly #state: State;
  readonly #by: User;

  constructor(state: State, by: User) {
    [this.#state, this.#by] = [state, by];
  }

  #tell(repo: Repository, action: string, more: Readonly<Record<string, unknown>> = {}): void {
    this.#state.happenings.tell({ event: "repository", action, repo, sender: this.#by, more: () => more });
  }

  /** The old address answers 301 (307 to writes), until something else takes the name. */
  rename(repo: Repository, name: string): void {
    const from = repo.name;
    this.#state.move(repo, { name });
    this.#tell(repo, "renamed", { changes: { repository: { name: { from } } } });
  }

  /** To another organisation or person: installations of the old owner lose it, those of the new owner's whole account gain it. */
  transfer(repo: Repository, to: User): void {
    const from = repo.owner;
    const losing = this.#state.installations.filter((i) => reaches(i, repo));
    this.#state.move(repo, { owner: to });
    for (const one of losing) {
      one.selected.delete(repo.id);
      this.#tellInstallation(one, [], [repo]);
    }
    this.#tell(repo, "transferred", { changes: { owner: { from: from.type === "Organization" ? { organization: organisation(from, this.#state) } : { user: user(from, this.#state.origins) } } } });
  }

  archive(repo: Repository): void {
    repo.archived = true;
    this.#tell(repo, "archived");
  }

  unarchive(repo: Repository): void {
    repo.archived = false;
    this.#tell(repo, "unarchived");
  }

  /** Gone: 404 for everybody. */
  delete(repo: Repository): void {
    this.#tell(repo, "deleted");
    this.#state.remove(repo);
  }

  privatise(repo: Repository): void {
    repo.private = true;
    this.#tell(repo, "privatized");
  }

  publicise(repo: Repository): void {
    repo.private = false;
    this.#tell(repo, "publicized");
  }

  /** Issues off: 410 for each of them. */
  setIssues(repo: Repository, on: boolean): void {
    repo.hasIssues = on;
    this.#tell(repo, "edited", { changes: {} });
  }

  suspend(installation: Installation): void {
    setSuspended(this.#state, installation, true, this.#by);
  }

  unsuspend(installation: Installation): void {
    setSuspended(this.#state, installation, false, this.#by);
  }

  uninstall(installation: Installation): void {
    uninstall(this.#state, installation, this.#by);
  }

  /** Gives repositories to an installation of selected ones. */
  add(installation: Installation, ...repositories: readonly Repository[]): void {
    for (const repo of repositories) installation.selected.add(repo.id);
    this.#tellInstallation(installation, repositories, []);
  }

  /** An installation in all repositories becomes one in all but these. */
  remove(installation: Installation, ...repositories: readonly Repository[]): void {
    if (installation.selection === "all") for (const repo of this.#state.repositories.filter((r) => reaches(installation, r))) installation.selected.add(repo.id);
    installation.selection = "selected";
    for (const repo of repositories) installation.selected.delete(repo.id);
    this.#tellInstallation(installation, [], repositories);
  }

  #tellInstallation(installation: Installation, added: readonly Repository[], removed: readonly Repository[]): void {
    installation.updatedAt = this.#state.now();
    this.#state.happenings.tell({
      event: "installation_repositories", action: added.length > 0 ? "added" : "removed", installation, account: installation.account, sender: this.#by,
      more: () => ({ repository_selection: installation.selection, repositories_added: added.map(shortRepository), repositories_removed: removed.map(shortRepository), requester: null }),
    });
  }
}

