/** Issues, their comments and labels, in memory. Pull requests share the numbers, and the conversations, of issues. */

import type { App } from "./apps.ts";
import type { Repository, User } from "./shapes.ts";
import type { Pull, State } from "./state.ts";

export interface Label { readonly id: number; name: string; color: string; description: string | null; readonly default: boolean }

export type StateReason = "completed" | "not_planned" | "duplicate" | "reopened";

export interface Comment {
  readonly id: number;
  readonly author: User;
  readonly app: App | undefined;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  edited: boolean;
}

export interface IssueEvent { readonly id: number; readonly event: string; readonly actor: User; readonly at: string }

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly repo: Repository;
  /** Where it is a pull request, title, body, state and lock are the pull request's. */
  readonly pull: Pull | undefined;
  readonly author: User;
  /** The app that wrote it. */
  readonly app: App | undefined;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: StateReason | null;
  locked: boolean;
  lockReason: string | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: User | null;
  labels: Label[];
  readonly comments: Comment[];
  readonly events: IssueEvent[];
  deleted: boolean;
  transferred: Issue | undefined;
}

/** Labels that GitHub gives each new repository. */
const FIRST: readonly (readonly [string, string, string])[] = [
  ["bug", "d73a4a", "Something isn't working"], ["documentation", "0075ca", "Improvements or additions to documentation"], ["duplicate", "cfd3d7", "This issue or pull request already exists"],
  ["enhancement", "a2eeef", "New feature or request"], ["good first issue", "7057ff", "Good for newcomers"], ["help wanted", "008672", "Extra attention is needed"],
  ["invalid", "e4e669", "This doesn't seem right"], ["question", "d876e3", "Further information is requested"], ["wontfix", "ffffff", "This will not be worked on"],
];
/** Colour of a label that is made because an issue names it. */
const GREY = "ededed";

interface Shelf { readonly issues: Issue[]; readonly byNumber: Map<number, Issue>; readonly labels: Map<string, Label>; last: number }

export class Conversations {
  readonly #state: State;
  readonly #shelves = new Map<number, Shelf>();
  readonly #byId = new Map<number, Issue>();
  readonly #comments = new Map<number, { readonly issue: Issue; readonly comment: Comment }>();

  constructor(state: State) {
    this.#state = state;
  }

  #shelf(repo: Repository): Shelf {
    const known = this.#shelves.get(repo.id);
    if (known !== undefined) return known;
    const labels = FIRST.map(([name, color, description]): [string, Label] => [name, { id: this.#state.nextId(), name, color, description, default: true }]);
    const made: Shelf = { issues: [], byNumber: new Map(), labels: new Map(labels), last: 0 };
    this.#shelves.set(repo.id, made);
    return made;
  }

  /** By number; deleted and transferred ones are there too, and marked. */
  issues(repo: Repository): readonly Issue[] {
    return this.#shelves.get(repo.id)?.issues ?? [];
  }

  issue(repo: Repository, number: number): Issue | undefined {
    return this.#shelves.get(repo.id)?.byNumber.get(number);
  }

  byId(id: number): Issue | undefined {
    return this.#byId.get(id);
  }

  add(repo: Repository, given: { readonly author: User; readonly app?: App | undefined; readonly title: string; readonly body?: string | null; readonly labels?: readonly string[]; readonly pull?: ((number: number) => Pull) | undefined; readonly createdAt?: string }): Issue {
    const shelf = this.#shelf(repo);
    shelf.last += 1;
    const at = given.createdAt ?? this.#state.now();
    const issue: Issue = {
      id: this.#state.nextId(), number: shelf.last, repo, pull: given.pull?.(shelf.last), author: given.author, app: given.app, title: given.title, body: given.body ?? null, state: "open", stateReason: null, locked: false, lockReason: null,
      createdAt: at, updatedAt: at, closedAt: null, closedBy: null, labels: this.named(repo, given.labels ?? []), comments: [], events: [], deleted: false, transferred: undefined,
    };
    shelf.issues.push(issue);
    shelf.byNumber.set(issue.number, issue);
    this.#byId.set(issue.id, issue);
    return issue;
  }

  /** What happened to an issue, which changes its date too. */
  touch(issue: Issue, event?: string, actor?: User): void {
    issue.updatedAt = this.#state.now();
    if (event !== undefined) issue.events.push({ id: this.#state.nextId(), event, actor: actor ?? issue.author, at: issue.updatedAt });
  }

  addComment(issue: Issue, given: { readonly author: User; readonly app?: App | undefined; readonly body: string }): Comment {
    const at = this.#state.now();
    const comment: Comment = { id: this.#state.nextId(), author: given.author, app: given.app, body: given.body, createdAt: at, updatedAt: at, edited: false };
    issue.comments.push(comment);
    issue.pull?.comments.add(comment.id);
    this.#comments.set(comment.id, { issue, comment });
    this.touch(issue);
    return comment;
  }

  comment(repo: Repository, id: number): { readonly issue: Issue; readonly comment: Comment } | undefined {
    const found = this.#comments.get(id);
    return found === undefined || found.issue.repo !== repo || found.issue.deleted ? undefined : found;
  }

  removeComment(id: number): void {
    const found = this.#comments.get(id);
    if (found === undefined) return;
    this.#comments.delete(id);
    found.issue.comments.splice(found.issue.comments.indexOf(found.comment), 1);
    found.issue.pull?.comments.delete(id);
    this.touch(found.issue);
  }

  labels(repo: Repository): readonly Label[] {
    return [...this.#shelf(repo).labels.values()];
  }

  label(repo: Repository, name: string): Label | undefined {
    return this.#shelf(repo).labels.get(name.toLowerCase());
  }

  addLabel(repo: Repository, given: { readonly name: string; readonly color?: string; readonly description?: string | null }): Label {
    const made: Label = { id: this.#state.nextId(), name: given.name, color: given.color ?? GREY, description: given.description ?? null, default: false };
    this.#shelf(repo).labels.set(given.name.toLowerCase(), made);
    return made;
  }

  renameLabel(repo: Repository, label: Label, name: string): void {
    const { labels } = this.#shelf(repo);
    labels.delete(label.name.toLowerCase());
    label.name = name;
    labels.set(name.toLowerCase(), label);
  }

  removeLabel(repo: Repository, label: Label): void {
    this.#shelf(repo).labels.delete(label.name.toLowerCase());
    for (const issue of this.issues(repo)) issue.labels = issue.labels.filter((l) => l !== label);
  }

  /** Labels by name, each once; one that is not there is made, in grey, as GitHub does. */
  named(repo: Repository, names: readonly string[]): Label[] {
    return [...new Set(names.map((name) => this.label(repo, name) ?? this.addLabel(repo, { name })))];
  }
}
