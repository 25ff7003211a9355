/** Repository contents: commits, trees, blobs, files, comparisons. */

import { failure, notFound, ok, page, raw, wantsRaw } from "./answers.ts";
import type { Entry, GitObjects } from "./git-objects.ts";
import type { Call, Routes } from "./route.ts";
import { commitShape, diffEntry, fullRepository, gitCommit, nodeId } from "./shapes.ts";
import type { Answer } from "./types.ts";

/** Above these a tree comes cut off. */
export const TREE_ENTRIES = 100_000;
/** A comparison names no more files. */
const COMPARED_FILES = 300;
/** Contents above 1 MB come without their text, above 100 MB not at all. */
const INLINE_CONTENT = 1024 * 1024;

/** What a request names a revision by: HEAD is the default branch, whatever is checked out on disk. */
function revision({ repo }: Call, name: string | null): string {
  return name === null || name === "" || name === "HEAD" ? repo.defaultBranch : name.replace(/^refs\/heads\//, "");
}

/** A repository without a commit answers 409 where one is asked for. */
function absent({ repo }: Call): Answer {
  const empty = repo.git.commitOf(repo.defaultBranch) === undefined && repo.git.branches().length === 0;
  return empty ? failure(409, "Git Repository is empty.") : notFound();
}

function full(call: Call): string {
  return `${call.repo.owner.login}/${call.repo.name}`;
}

function tree(call: Call): Answer {
  const { repo, match, request, state } = call;
  const name = revision(call, match.parts["tree_sha"] ?? "");
  const found = repo.git.tree(repo.git.commitOf(name) ?? name, request.query.has("recursive"));
  if (found === undefined) return absent(call);
  const url = (e: Entry): string => `${state.origins.api}/repos/${full(call)}/git/${e.type === "tree" ? "trees" : "blobs"}/${e.sha}`;
  const entries = found.entries.slice(0, TREE_ENTRIES).map((e) => ({ path: e.path, mode: e.mode, type: e.type, sha: e.sha, ...(e.size === undefined ? {} : { size: e.size }), ...(e.type === "commit" ? {} : { url: url(e) }) }));
  return ok({ sha: found.sha, url: `${state.origins.api}/repos/${full(call)}/git/trees/${found.sha}`, tree: entries, truncated: found.entries.length > TREE_ENTRIES });
}

function blob(call: Call): Answer {
  const { repo, match, request, state } = call;
  const sha = match.parts["file_sha"] ?? "";
  const bytes = /^[0-9a-f]{40}$/.test(sha) ? repo.git.blob(sha) : undefined;
  if (bytes === undefined) return notFound();
  if (wantsRaw(request)) return raw(request, bytes);
  return ok({ sha, node_id: nodeId("Blob", sha), size: bytes.length, url: `${state.origins.api}/repos/${full(call)}/git/blobs/${sha}`, content: lines(bytes.toString("base64")), encoding: "base64" });
}

/** Base64 as GitHub sends it: 60 characters a line. */
function lines(text: string): string {
  return text.replaceAll(/.{1,60}/g, "$&\n");
}

function content(call: Call): Answer {
  const { repo, match, request } = call;
  const rev = revision(call, request.query.get("ref"));
  const commit = repo.git.commitOf(rev);
  if (commit === undefined) return absent(call).status === 409 ? failure(404, "This repository is empty.") : failure(404, `No commit found for the ref ${rev}`);
  const path = match.parts["path"] ?? "";
  const entries = repo.git.tree(commit, true)?.entries ?? [];
  const entry = entries.find((e) => e.path === path);
  const folder = path === "" ? "" : `${path}/`;
  if (path === "" || entry?.type === "tree") return ok(entries.filter((e) => e.path.startsWith(folder) && !e.path.slice(folder.length).includes("/")).map((e) => contentShape(call, e, rev)));
  const bytes = entry?.type === "blob" ? repo.git.blob(entry.sha) : undefined;
  if (entry === undefined || bytes === undefined) return notFound();
  if (wantsRaw(request)) return raw(request, bytes);
  if (entry.mode === "120000") return ok({ ...contentShape(call, entry, rev), target: bytes.toString("utf8") });
  const inline = bytes.length <= INLINE_CONTENT;
  return ok({ ...contentShape(call, entry, rev), content: inline ? lines(bytes.toString("base64")) : "", encoding: inline ? "base64" : "none" });
}

export function contentShape(call: Call, entry: Entry, rev: string) {
  const { api, web } = call.state.origins;
  const path = entry.path.split("/").map((p) => encodeURIComponent(p)).join("/");
  const url = `${api}/repos/${full(call)}/contents/${path}?ref=${encodeURIComponent(rev)}`;
  const [git, html] = [`${api}/repos/${full(call)}/git/${entry.type === "tree" ? "trees" : "blobs"}/${entry.sha}`, `${web}/${full(call)}/blob/${encodeURIComponent(rev)}/${path}`];
  const type = entry.type === "tree" ? "dir" : entry.type === "commit" ? "submodule" : entry.mode === "120000" ? "symlink" : "file";
  return { type, size: entry.size ?? 0, name: entry.path.slice(entry.path.lastIndexOf("/") + 1), path: entry.path, sha: entry.sha, url, git_url: git, html_url: html, download_url: type === "file" ? `https://raw.githubusercontent.com/${full(call)}/${encodeURIComponent(rev)}/${path}` : null, _links: { self: url, git, html } };
}

function shape(call: Call, sha: string) {
  const commit = call.repo.git.commit(sha);
  if (commit === undefined) throw new Error(`the fake lost commit ${sha}`);
  return commitShape(commit, call.repo, call.state.origins);
}

function commit(call: Call): Answer {
  const { repo, match, state } = call;
  const sha = repo.git.commitOf(revision(call, match.parts["ref"] ?? ""));
  if (sha === undefined) return absent(call).status === 409 ? absent(call) : { status: 422, body: { message: `No commit found for SHA: ${match.parts["ref"] ?? ""}`, documentation_url: "https://docs.github.com/rest/commits/commits#get-a-commit", status: "422" } };
  const parent = repo.git.commit(sha)?.parents[0];
  const files = parent === undefined ? [] : repo.git.changes(parent, sha);
  return ok({ ...shape(call, sha), stats: totals(files), files: files.slice(0, COMPARED_FILES).map((f) => diffEntry(f, repo, sha, state.origins)) });
}

function totals(files: readonly { additions: number; deletions: number }[]) {
  const additions = files.reduce((sum, f) => sum + f.additions, 0);
  const deletions = files.reduce((sum, f) => sum + f.deletions, 0);
  return { total: additions + deletions, additions, deletions };
}

function commits(call: Call): Answer {
  const { repo, request } = call;
  const from = repo.git.commitOf(revision(call, request.query.get("sha")));
  if (from === undefined) return absent(call);
  const path = request.query.get("path") ?? undefined;
  return page(request, repo.git.log(from, path, 250).map((sha) => shape(call, sha)), call.address);
}

function compare(call: Call): Answer {
  const { repo, match, state, request } = call;
  const [base, head] = [reference(call, match.parts["base"] ?? ""), reference(call, match.parts["head"] ?? "")];
  if (base === undefined || head === undefined) return notFound();
  const ancestor = repo.git.mergeBase(base, head);
  if (ancestor === undefined) return { status: 404, body: { message: `No common ancestor between ${match.parts["base"] ?? ""} and ${match.parts["head"] ?? ""}.`, documentation_url: "https://docs.github.com/rest/commits/commits#compare-two-commits", status: "404" } };
  const [ahead, behind] = [repo.git.between(base, head), repo.git.between(head, base)];
  const { api, web } = state.origins;
  const pages = page(request, ahead, call.address);
  const names = `${base}...${head}`;
  const first = (request.query.get("page") ?? "1") === "1";
  return {
    status: 200, ...(pages.headers === undefined ? {} : { headers: pages.headers }),
    body: {
      url: `${api}/repos/${full(call)}/compare/${names}`, html_url: `${web}/${full(call)}/compare/${names}`, permalink_url: `${web}/${full(call)}/compare/${names}`, diff_url: `${web}/${full(call)}/compare/${names}.diff`, patch_url: `${web}/${full(call)}/compare/${names}.patch`,
      base_commit: shape(call, base), merge_base_commit: shape(call, ancestor), status: status(ahead.length, behind.length), ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length,
      commits: (pages.body as readonly string[]).map((sha) => shape(call, sha)),
      files: first ? repo.git.changes(ancestor, head).slice(0, COMPARED_FILES).map((f) => diffEntry(f, repo, head, state.origins)) : [],
    },
  };
}

/** `branch`, `sha`, or `owner:branch` of a fork in the same network. */
function reference(call: Call, name: string): string | undefined {
  const [owner, branch] = name.includes(":") ? [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)] : [undefined, name];
  const git: GitObjects | undefined = owner === undefined ? call.repo.git : call.state.repositories.find((r) => r.owner.login === owner)?.git;
  return git?.commitOf(branch);
}

function status(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return "diverged";
  return ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical";
}

function ref(call: Call): Answer {
  const { repo, match, state } = call;
  const name = match.parts["ref"] ?? "";
  const sha = name.startsWith("heads/") ? repo.git.commitOf(name.slice(6)) : undefined;
  if (sha === undefined) return absent(call);
  const at = `${state.origins.api}/repos/${full(call)}/git`;
  return ok({ ref: `refs/${name}`, node_id: nodeId("Ref", name), url: `${at}/refs/${name}`, object: { type: "commit", sha, url: `${at}/commits/${sha}` } });
}

function commitObject(call: Call): Answer {
  const found = call.repo.git.commit(call.match.parts["commit_sha"] ?? "");
  return found === undefined ? notFound() : ok(gitCommit(found, call.repo, call.state.origins));
}

export const gitRoutes: Routes = {
  "repos/get": ({ repo, state }) => ok(fullRepository(repo, state.origins)),
  "git/get-tree": tree,
  "git/get-blob": blob,
  "git/get-ref": ref,
  "git/get-commit": commitObject,
  "repos/get-content": content,
  "repos/get-commit": commit,
  "repos/list-commits": commits,
  "repos/compare-commits": compare,
};
