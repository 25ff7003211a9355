/** Repositories and accounts of code data sets: `owner/name`, with the host in front unless it is GitHub. */

const DEFAULT_HOST = "github.com";
const MAX_KEY = 512;

/**
 * `Owner/Name`, `https://github.com/Owner/Name.git`, `git@github.com:Owner/Name` → `owner/name`; other hosts stay in front:
 * `gitlab.com/group/sub/name`. ASCII letters in lower case, as the hosts treat them. Undefined where it is neither.
 */
export function repositoryKey(value: string, kind: "repository" | "account"): string | undefined {
  let text = value.trim().replace(/^git\+/iu, "").replace(/^(?:https?|git|ssh):\/\//iu, "").replace(/^[a-z]{1,20}@(?=[^/@]+[:/])/iu, "");
  const stop = text.search(/[?#]/u);
  if (stop >= 0) text = text.slice(0, stop);
  // The short form of ssh has a colon behind the host.
  text = text.replace(/^([a-z0-9.-]{1,253}):(?!\d)/iu, "$1/").toLowerCase();
  if (text.startsWith("www.")) text = text.slice(4);
  if (text.startsWith("@")) text = text.slice(1);
  let parts = text.split("/", 12).filter((part) => part !== "");
  const host = parts[0] ?? "";
  if (host === DEFAULT_HOST) parts = parts.slice(1);
  const foreign = host !== DEFAULT_HOST && host.includes(".") && parts.length > (kind === "repository" ? 2 : 1);
  const wanted = kind === "repository" ? 2 : 1;
  if (!foreign) parts = parts.slice(0, wanted);
  if (kind === "repository") parts = parts.map((part, index) => (index === parts.length - 1 ? part.replace(/\.git$/u, "") : part));
  const key = parts.join("/");
  return parts.length < wanted || key.length > MAX_KEY || /[\s\u0000-\u0020@]/u.test(key) || parts.includes("") ? undefined : key;
}
