/** The pages of the setup. No script, nothing from elsewhere; whatever somebody typed is escaped. */

import { html as escape } from "../report/escape.ts";
import { PERMISSIONS, PROPOSALS } from "./permissions.ts";

const STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}label{display:block;margin-top:1rem;font-weight:600}input[type=text]{box-sizing:border-box;width:100%;padding:.5rem;font:inherit}small{display:block;font-weight:400;color:#57606a}button{margin-top:1.5rem;padding:.6rem 1.2rem;font:inherit;font-weight:600;color:#fff;background:#1f6f3f;border:0;border-radius:6px;cursor:pointer}table{border-collapse:collapse;width:100%;margin-top:1rem}th,td{text-align:left;padding:.3rem .5rem;border-bottom:1px solid #d0d7de;vertical-align:top}[aria-invalid]{outline:2px solid #b42318}[role=alert]{border-left:4px solid #b42318;padding:.5rem 1rem;background:#fff4f2}code{overflow-wrap:anywhere}@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}small{color:#9da7b1}th,td{border-color:#30363d}[role=alert]{background:#2b1613}}";

/** The policy of the pages: forms go to us and to GitHub, which may send people on to the organisation's own sign-in. */
export function setupPolicy(webUrl: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${webUrl} https:; base-uri 'none'; frame-ancestors 'none'`;
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>${escape(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n<h1>${escape(title)}</h1>\n${body}\n</main>\n</body>\n</html>\n`;
}

export interface FormValues {
  readonly organisation: string;
  readonly name: string;
  readonly url: string;
  readonly proposals: boolean;
  /** Only where it was right: nobody types it twice for a slip elsewhere. */
  readonly code?: string;
}

/** What is wrong, and in which field. */
export interface Wrong { readonly field: "code" | "organisation" | "name" | "url" | undefined; readonly text: string }

/** Step 1: the code from the console, whose app it is to be, and where this server is reached. */
export function formPage(values: FormValues, wrong?: Wrong): string {
  const field = (id: "code" | "organisation" | "name" | "url", label: string, hint: string, more: string): string => `<label for="${id}">${label}<small>${hint}</small></label>\n<input type="text" id="${id}" name="${id}" value="${escape(values[id] ?? "")}" maxlength="200" autocomplete="off" spellcheck="false"${more}${wrong?.field === id ? ' aria-invalid="true" aria-describedby="wrong" autofocus' : ""}>`;
  return page("Set up GPAI Docket", `${wrong === undefined ? "" : `<p role="alert" id="wrong">${escape(wrong.text)}</p>\n`}<p>This page creates a GitHub App of your own. Its credentials stay on this server. Nothing is written on GitHub before you confirm it there.</p>
<form method="post" action="/setup">
${field("code", "Setup code", "The server printed it when it started: it proves that you run it.", " required")}
${field("organisation", "Organisation", "Its name on GitHub. Empty: the app belongs to your own account, and can be installed there alone.", "")}
${field("name", "Name of the app", "Nobody else on GitHub may have the same one; 34 characters at most.", " required")}
${field("url", "Address of this server", "https://HOST, as GitHub reaches it.", " required")}
<label><input type="checkbox" name="proposals" value="yes"${values.proposals ? " checked" : ""}> Propose register rows by pull request<small>For complaints and removal requests. ${escape(`Asks for ${PROPOSALS.map((p) => `${p.level} access to ${p.name.replaceAll("_", " ")}`).join(" and ")}; without it ${PROPOSALS[0]?.without ?? ""}.`)}</small></label>
<button type="submit">Go on</button>
</form>`);
}

/** Step 2: what is asked for, and a button that hands the manifest to GitHub. */
export function confirmPage(action: string, manifest: string, account: string): string {
  const permissions = (JSON.parse(manifest) as { default_permissions: Readonly<Record<string, string>> }).default_permissions;
  const rows = Object.entries(permissions).map(([name, level]) => {
    // Of a permission that may only read, nothing is said about writing.
    const need = [...PERMISSIONS, ...PROPOSALS].filter((p) => p.name === name && (p.level === "read" || level === "write"));
    return `<tr><td>${escape(name.replaceAll("_", " "))}</td><td>${escape(level)}</td><td>${escape(need.filter((p) => p.level === "read" || level === "write").map((p) => p.why).join("; "))}</td></tr>`;
  });
  return page("Create the app on GitHub", `<p>GitHub will show the app for ${escape(account)} and ask you to create it. Then it sends you back here, and on to where you install it. Once installed, the app writes one issue, its dashboard, and nothing else until you switch it on. To take it back, delete the app in its settings on GitHub.</p>
<table>
<thead><tr><th scope="col">Permission</th><th scope="col">Level</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<form method="post" action="${escape(action)}">
<input type="hidden" name="manifest" value="${escape(manifest)}">
<button type="submit">Create the app on GitHub</button>
</form>`);
}

/** Anything that ends the flow, with what to do next. */
export function endPage(title: string, text: string, link?: { readonly url: string; readonly text: string }): string {
  return page(title, `<p>${escape(text)}</p>${link === undefined ? "" : `\n<p><a href="${escape(link.url)}">${escape(link.text)}</a></p>`}`);
}
