/** Files, branches, commits and pull requests that the API writes: into the repository on disk. */

import { badRequest, failure, invalid, invalidFields, mustHaveRights, notAccessible, notFound, ok, page, unprocessable } from "./answers.ts";
import { granted } from "./apps.ts";
import type { Signature } from "./git-objects.ts";
import { setBranch, type TreeChange, writeBlob, writeCommit, writeTree } from "./git-writes.ts";
import { type Actor, editIssue } from "./issue-actions.ts";
import { mayPush, roleOf } from "./permissions.ts";
import { pushed } from "./pushes.ts";
import { type Call, field, ofPull, type Route, type Routes, text } from "./route.ts";
import { contentShape } from "./routes-git.ts";
import { actorOf } from "./routes-issues.ts";
import { openPull, pullShape } from "./routes-pulls.ts";
import { commitShape, gitCommit, nodeId, type Repository } from "./shapes.ts";
import type { Pull, State } from "./state.ts";
import type { Answer } from "./types.ts";

const ID = /^[0-9a-f]{40}$/;
/** Names that git refuses (git-check-ref-format). */
const REF = /^refs\/(?!.*(?:\.\.|\/\/|@\{|\\|[ ~^:?*[]))[\x21-\x7e]+(?<![./])$/;

/** Those who may push; for files of workflows, apps need a permission of their own. */
function writing(route: Route): Route {
  return (call) => {
    const { who } = call.request;
    if (who === undefined || (who.kind === "user" && !mayPush(call.state, who, call.repo))) return call.repo.private ? notFound() : mustHaveRights();
    const path = call.match.parts["path"] ?? "";
    if (path.startsWith(".github/workflows/") && who.kind === "installation" && !granted(who.permissions, "workflows", "write")) return notAccessible("contents=write,workflows=write");
    return route(call);
  };
}

function signatureOf(call: Call, given: unknown): Signature {
  const { state, request } = call;
  const user = state.user(request.who?.login ?? "ghost");
  const date = text(given, "date") || state.now();
  return { name: text(given, "name") || user.login, email: text(given, "email") || `${user.id}+${user.login}@users.noreply.github.com`, date };
}

/** `PUT` and `DELETE /contents/{path}`: one commit on one branch, refused where the file is not as the asker believes. */
function putFile(call: Call): Answer {
  const { repo, request, match, state } = call;
  const { body } = request;
  const path = match.parts["path"] ?? "";
  const deletes = request.method === "DELETE";
  const branch = text(body, "branch").replace(/^refs\/heads\//, "") || repo.defaultBranch;
  const before = repo.git.commitOf(branch);
  if (text(body, "message") === "") return badRequest('"message" wasn\'t supplied.');
  if (before === undefined && (text(body, "branch") !== "" || deletes)) return failure(404, `Branch ${branch} not found`);
  if (path === "" || path.split("/").some((p) => p === "" || p === "." || p === ".." || p.toLowerCase() === ".git")) return invalid("Commit", "path", "custom", "path contains a malformed path component");
  const entry = before === undefined ? undefined : repo.git.tree(before, true)?.entries.find((e) => e.path === path);
  const sha = text(body, "sha");
  if (entry?.type === "tree") return failure(422, `Invalid request.\n\n"${path}" is a directory.`);
  if (entry !== undefined && sha === "") return badRequest('"sha" wasn\'t supplied.');
  if (entry === undefined && deletes) return notFound();
  if (sha !== "" && sha !== entry?.sha) return failure(409, `${path} does not match ${sha}`);
  const content = text(body, "content").replaceAll(/\s/g, "");
  if (!deletes && (typeof field(body, "content") !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(content) || content.length % 4 !== 0)) return failure(422, "content is not valid Base64");
  const blob = deletes ? null : writeBlob(repo.git, Buffer.from(content, "base64"));
  const tree = writeTree(repo.git, before, [{ path, sha: blob, ...(entry === undefined ? {} : { mode: entry.mode }) }]);
  if (tree === undefined) return failure(422, `Could not update file: ${path}`);
  const commit = writeCommit(repo.git, { tree, parents: before === undefined ? [] : [before], message: text(body, "message"), author: signatureOf(call, field(body, "author") ?? field(body, "committer")), committer: signatureOf(call, field(body, "committer")) });
  setBranch(repo.git, branch, commit);
  pushed(state, actorOf(call).user, repo, branch, before, commit);
  const written = repo.git.commit(commit);
  const made = repo.git.tree(commit, true)?.entries.find((e) => e.path === path);
  if (written === undefined) throw new Error("the fake lost a commit");
  return { status: entry === undefined && !deletes ? 201 : 200, body: { content: made === undefined ? null : contentShape(call, made, branch), commit: gitCommit(written, repo, state.origins) } };
}

function createBlob(call: Call): Answer {
  const { repo, request, state } = call;
  const bytes = Buffer.from(text(request.body, "content"), text(request.body, "encoding") === "base64" ? "base64" : "utf8");
  const sha = writeBlob(repo.git, bytes);
  return { status: 201, body: { url: `${state.origins.api}/repos/${repo.owner.login}/${repo.name}/git/blobs/${sha}`, sha } };
}

function createTree(call: Call): Answer {
  const { repo, request, state } = call;
  const base = text(request.body, "base_tree");
  if (base !== "" && repo.git.tree(base, false) === undefined) return failure(422, "base_tree is not a valid tree oid");
  const given = field(request.body, "tree");
  const changes = (Array.isArray(given) ? given as readonly unknown[] : []).map((e): TreeChange => {
    const content = field(e, "content");
    return { path: text(e, "path"), mode: text(e, "mode") || "100644", sha: typeof content === "string" ? writeBlob(repo.git, Buffer.from(content)) : field(e, "sha") === null ? null : text(e, "sha") };
  });
  if (changes.some((c) => c.sha !== null && c.mode !== "160000" && (!ID.test(c.sha) || (repo.git.blob(c.sha) === undefined && c.mode !== "040000")))) return failure(422, "tree.sha is not a valid blob");
  const sha = writeTree(repo.git, base === "" ? undefined : base, changes);
  const found = sha === undefined ? undefined : repo.git.tree(sha, false);
  if (found === undefined) return failure(422, "tree.path contains a malformed path component");
  const at = `${state.origins.api}/repos/${repo.owner.login}/${repo.name}/git`;
  return { status: 201, body: { sha: found.sha, url: `${at}/trees/${found.sha}`, tree: found.entries.map((e) => ({ path: e.path, mode: e.mode, type: e.type, sha: e.sha, ...(e.size === undefined ? {} : { size: e.size }), url: `${at}/${e.type === "tree" ? "trees" : "blobs"}/${e.sha}` })), truncated: false } };
}

function createCommit(call: Call): Answer {
  const { repo, request, state } = call;
  const { body } = request;
  const tree = text(body, "tree");
  const parents = (field(body, "parents") ?? []) as readonly string[];
  if (!ID.test(tree) || repo.git.tree(tree, false) === undefined) return failure(422, "Tree SHA does not exist");
  if (parents.some((p) => !ID.test(p) || repo.git.commit(p) === undefined)) return failure(422, "Parent SHA does not exist or is not a commit object");
  const author = signatureOf(call, field(body, "author"));
  const sha = writeCommit(repo.git, { tree, parents, message: text(body, "message"), author, committer: field(body, "committer") === undefined ? author : signatureOf(call, field(body, "committer")) });
  const made = repo.git.commit(sha);
  if (made === undefined) throw new Error("the fake lost a commit");
  return { status: 201, body: gitCommit(made, repo, state.origins) };
}

function refShape(call: Call, name: string, sha: string) {
  const at = `${call.state.origins.api}/repos/${call.repo.owner.login}/${call.repo.name}/git`;
  return { ref: `refs/${name}`, node_id: nodeId("Ref", name), url: `${at}/refs/${name}`, object: { type: "commit", sha, url: `${at}/commits/${sha}` } };
}

function createRef(call: Call): Answer {
  const { repo, request, state } = call;
  const [ref, sha] = [text(request.body, "ref"), text(request.body, "sha")];
  if (!REF.test(ref) || ref.split("/").length < 3) return failure(422, ref.startsWith("refs/") ? `${ref} is not a valid ref name.` : "Reference name must start with 'refs/' and contain at least two slashes.");
  if (!ID.test(sha) || repo.git.commit(sha) === undefined) return failure(422, "Object does not exist");
  const name = ref.replace(/^refs\/heads\//, "");
  if (name === ref) return failure(422, "the fake makes branches alone");
  if (repo.git.commitOf(name) !== undefined && repo.git.branches().some((b) => b.name === name)) return failure(422, "Reference already exists");
  setBranch(repo.git, name, sha);
  pushed(state, actorOf(call).user, repo, name, undefined, sha);
  return { status: 201, body: refShape(call, `heads/${name}`, sha), headers: { location: refShape(call, `heads/${name}`, sha).url } };
}

function changeRef(call: Call): Answer {
  const { repo, request, match, state } = call;
  const name = (match.parts["ref"] ?? "").replace(/^heads\//, "");
  const before = repo.git.branches().find((b) => b.name === name)?.sha;
  if (before === undefined) return failure(422, "Reference does not exist");
  if (request.method === "DELETE") {
    setBranch(repo.git, name, null);
    pushed(state, actorOf(call).user, repo, name, before, undefined);
    return { status: 204 };
  }
  const sha = text(request.body, "sha");
  if (!ID.test(sha) || repo.git.commit(sha) === undefined) return failure(422, "Object does not exist");
  if (field(request.body, "force") !== true && repo.git.mergeBase(before, sha) !== before) return failure(422, "Update is not a fast forward");
  setBranch(repo.git, name, sha);
  pushed(state, actorOf(call).user, repo, name, before, sha);
  return ok(refShape(call, `heads/${name}`, sha));
}

function branch(call: Call): Answer {
  const { repo, match, state } = call;
  const name = match.parts["branch"] ?? "";
  const sha = repo.git.branches().find((b) => b.name === name)?.sha;
  const commit = sha === undefined ? undefined : repo.git.commit(sha);
  if (commit === undefined) return failure(404, "Branch not found");
  const self = `${state.origins.api}/repos/${repo.owner.login}/${repo.name}/branches/${name}`;
  return ok({ name, commit: commitShape(commit, repo, state.origins), _links: { self, html: `${state.origins.web}/${repo.owner.login}/${repo.name}/tree/${name}` }, protected: false, protection: { enabled: false, required_status_checks: { enforcement_level: "off", contexts: [], checks: [] } }, protection_url: `${self}/protection` });
}

function branches(call: Call): Answer {
  const { repo, request, state } = call;
  const at = `${state.origins.api}/repos/${repo.owner.login}/${repo.name}`;
  return page(request, request.query.get("protected") === "true" ? [] : repo.git.branches(), call.address, (items) => (items as ReturnType<typeof repo.git.branches>).map((b) => ({ name: b.name, commit: { sha: b.sha, url: `${at}/commits/${b.sha}` }, protected: false })));
}

function createPull(call: Call): Answer {
  const { repo, request, state } = call;
  const { body, who } = request;
  const [head, base, title] = [text(body, "head"), text(body, "base"), text(body, "title")];
  const [owner, ref] = head.includes(":") ? [head.slice(0, head.indexOf(":")), head.slice(head.indexOf(":") + 1)] : [repo.owner.login, head];
  const from: Repository | undefined = owner === repo.owner.login ? repo : state.repositories.find((r) => r.owner.login === owner && r.git.path === repo.git.path);
  const wrong = [
    ...(title.trim() === "" ? [{ code: "missing_field", field: "title" }] : [...title].length > 256 ? [{ code: "custom", field: "title", message: "title is too long (maximum is 256 characters)" }] : []),
    ...([...text(body, "body")].length > 65_536 ? [{ code: "custom", field: "body", message: "body is too long (maximum is 65536 characters)" }] : []),
    ...(from?.git.branches().some((b) => b.name === ref) === true ? [] : [{ code: "invalid", field: "head" }]), ...(repo.git.branches().some((b) => b.name === base) ? [] : [{ code: "invalid", field: "base" }]),
  ];
  if (wrong.length > 0 || from === undefined) return invalidFields("PullRequest", wrong);
  if (who?.kind === "user" && from === repo && !mayPush(state, who, repo) && roleOf(state, who.login, repo) === undefined) return notFound();
  const custom = (message: string): Answer => failure(422, "Validation Failed", { errors: [{ resource: "PullRequest", code: "custom", message }] });
  if (state.pulls.some((p) => p.base === repo && p.head === from && p.headRef === ref && p.baseRef === base && p.state === "open")) return custom(`A pull request already exists for ${owner}:${ref}.`);
  const [tip, ground] = [from.git.commitOf(ref), repo.git.commitOf(base)];
  if (tip === undefined || ground === undefined || repo.git.between(ground, tip).length === 0) return custom(`No commits between ${base} and ${ref}`);
  const words = field(body, "body");
  const pull = openPull(state, actorOf(call), { base: repo, head: from, headRef: ref, baseRef: base, title, body: typeof words === "string" ? words : null, draft: field(body, "draft") === true });
  const shape = pullShape(state, pull);
  return { status: 201, body: shape, headers: { location: shape.url } };
}

function updatePull(call: Call, pull: Pull): Answer {
  const { request, state, repo } = call;
  const { who, body } = request;
  if (who === undefined || (who.login !== pull.author.login && !mayPush(state, who, repo))) return mustHaveRights();
  const [title, words, to, base] = [field(body, "title"), field(body, "body"), field(body, "state"), text(body, "base")];
  if (typeof title === "string" && (title.trim() === "" || [...title].length > 256)) return invalidFields("PullRequest", [{ code: "custom", field: "title", message: "title is too long (maximum is 256 characters)" }]);
  if (base !== "" && !repo.git.branches().some((b) => b.name === base)) return invalidFields("PullRequest", [{ code: "invalid", field: "base" }]);
  if (pull.merged && to === "open") return unprocessable("state cannot be changed. The pull request cannot be reopened.");
  const issue = state.conversations.issue(repo, pull.number);
  if (issue === undefined) return notFound();
  const before = { ...pull };
  const tell = (action: string, more: Readonly<Record<string, unknown>> = {}): void => { state.happenings.tell({ event: "pull_request", action, repo, sender: actorOf(call).user, more: () => ({ number: pull.number, pull_request: pullShape(state, pull), ...more }) }); };
  editIssue(state, actorOf(call), issue, { ...(typeof title === "string" ? { title } : {}), ...(typeof words === "string" || words === null ? { body: words } : {}), ...(to === "open" || to === "closed" ? { state: to } : {}) });
  if (base !== "" && base !== pull.baseRef) [pull.baseRef, pull.baseSha] = [base, repo.git.commitOf(base) ?? pull.baseSha];
  const changes = { ...(pull.title === before.title ? {} : { title: { from: before.title } }), ...(pull.body === before.body ? {} : { body: { from: before.body ?? "" } }) };
  if (Object.keys(changes).length > 0) tell("edited", { changes });
  if (pull.state !== before.state) tell(pull.state === "closed" ? "closed" : "reopened");
  return ok(pullShape(state, pull));
}

/** A merge commit on the base branch; 405 where the two cannot be merged, 409 where the head has moved. */
function merge(call: Call, pull: Pull): Answer {
  const { request, state } = call;
  const head = state.headOf(pull);
  if (pull.state !== "open" || pull.draft) return failure(405, "Pull Request is not mergeable");
  if (text(request.body, "sha") !== "" && text(request.body, "sha") !== head) return failure(409, "Head branch was modified. Review and try the merge again.");
  const sha = mergePull(state, actorOf(call), pull);
  return sha === undefined ? failure(405, "Pull Request is not mergeable") : ok({ sha, merged: true, message: "Pull Request successfully merged" });
}

/** Writes the merge commit and closes the pull request; undefined where the two cannot be merged. */
export function mergePull(state: State, actor: Actor, pull: Pull): string | undefined {
  const repo = pull.base;
  const [head, base] = [state.headOf(pull), repo.git.commitOf(pull.baseRef)];
  if (base === undefined) return undefined;
  let tree: string;
  try {
    tree = repo.git.git(["merge-tree", "--write-tree", base, head]).toString("utf8").split("\n")[0] ?? "";
  } catch {
    return undefined;
  }
  const by = { name: actor.user.login, email: `${actor.user.id}+${actor.user.login}@users.noreply.github.com`, date: state.now() };
  const sha = writeCommit(repo.git, { tree, parents: [base, head], message: `Merge pull request #${pull.number} from ${pull.headOwner.login}/${pull.headRef}\n\n${pull.title}`, author: by, committer: by });
  const issue = state.conversations.issue(repo, pull.number);
  pull.merged = true;
  if (issue !== undefined) editIssue(state, actor, issue, { state: "closed" });
  setBranch(repo.git, pull.baseRef, sha);
  state.happenings.tell({ event: "pull_request", action: "closed", repo, sender: actor.user, more: () => ({ number: pull.number, pull_request: pullShape(state, pull) }) });
  pushed(state, actor.user, repo, pull.baseRef, base, sha);
  return sha;
}

export const writeRoutes: Routes = {
  "repos/create-or-update-file-contents": writing(putFile),
  "repos/delete-file": writing(putFile),
  "repos/get-branch": branch,
  "repos/list-branches": branches,
  "git/create-blob": writing(createBlob),
  "git/create-tree": writing(createTree),
  "git/create-commit": writing(createCommit),
  "git/create-ref": writing(createRef),
  "git/update-ref": writing(changeRef),
  "git/delete-ref": writing(changeRef),
  "git/list-matching-refs": (call) => ok(call.repo.git.branches().filter((b) => `heads/${b.name}`.startsWith(call.match.parts["ref"] ?? "")).map((b) => refShape(call, `heads/${b.name}`, b.sha))),
  "pulls/create": createPull,
  "pulls/update": ofPull(updatePull),
  "pulls/merge": ofPull(merge),
  "pulls/list-commits": ofPull((call, pull) => page(call.request, call.repo.git.between(pull.baseSha, call.state.headOf(pull)).slice(0, 250), call.address, (items) => (items as readonly string[]).map((sha) => {
    const commit = call.repo.git.commit(sha);
    if (commit === undefined) throw new Error(`the fake lost commit ${sha}`);
    return commitShape(commit, call.repo, call.state.origins);
  }))),
};
