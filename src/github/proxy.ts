/** The runner's proxy: `https_proxy`, `http_proxy`, `no_proxy`, in lower or upper case. Node 20's own fetch knows none of them. */

import type { Fetch } from "./transport.ts";

/**
 * GitHub's own toolkit does it where a proxy is set, with its rules for `no_proxy` (the API's address is `GITHUB_API_URL` there too). It is
 * large, so that nobody else loads it.
 */
export async function proxyAware(apiUrl: string, env: Readonly<Record<string, string | undefined>> = process.env): Promise<Fetch> {
  const names = apiUrl.startsWith("https:") ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  if (names.every((name) => (env[name] ?? "") === "")) return globalThis.fetch;
  const { defaults } = await import("@actions/github/lib/utils");
  const { fetch } = (defaults.request ?? {}) as { readonly fetch?: Fetch };
  return fetch ?? globalThis.fetch;
}
