/** The manifest from which GitHub makes the app (docs.github.com/apps, "Registering a GitHub App from a manifest"), and app.yml, which says the same. */

import { EVENTS, type PermissionNeed, PERMISSIONS, PROPOSALS } from "./permissions.ts";
import { CALLBACK_PATH, SETUP_DONE_PATH, WEBHOOK_PATH } from "./paths.ts";

export const APP_NAME = "GPAI Docket";
export const APP_DESCRIPTION = "Opens an issue when an obligation of a general-purpose AI model goes stale, and closes it when it is renewed.";

/** Permissions by name, with those for proposals where they are wanted. */
export function permissionsOf(proposals: boolean): Readonly<Record<string, string>> {
  return Object.fromEntries([...PERMISSIONS, ...(proposals ? PROPOSALS : [])].map(({ name, level }) => [name, level]));
}

/** As one line of JSON. `publicUrl` without a slash at its end. The app can be installed on its owner's account alone. */
export function manifestJson({ name, publicUrl, proposals }: { readonly name: string; readonly publicUrl: string; readonly proposals: boolean }): string {
  return JSON.stringify({
    name, description: APP_DESCRIPTION, url: publicUrl, public: false,
    hook_attributes: { url: `${publicUrl}${WEBHOOK_PATH}`, active: true },
    redirect_url: `${publicUrl}${SETUP_DONE_PATH}`,
    callback_urls: [`${publicUrl}${CALLBACK_PATH}`],
    request_oauth_on_install: false,
    default_permissions: permissionsOf(proposals),
    default_events: EVENTS.map((e) => e.name),
  });
}

/** Text of app.yml: the manifest for people, each permission and event with its reason. */
export function appYml(): string {
  const permission = ({ name, level, why, without, scope }: PermissionNeed): readonly string[] => [
    `  # ${scope === "organisation" ? "Of the organisation: " : ""}${why}.${without === undefined ? "" : ` Without it ${without}.`}`, `  ${name}: ${level}`,
  ];
  return `${[
    "# Manifest of the GitHub App, made from src/app/permissions.ts by `npm run generate`: change it there.",
    "# The setup page of `npm start` creates the app from it. Changing this file changes no app that is there already: permissions are",
    "# changed on the app's page, and every organisation is asked to accept them.",
    "",
    `name: ${APP_NAME}`,
    `description: ${APP_DESCRIPTION}`,
    "# The app can be installed on its owner's account alone.",
    "public: false",
    "",
    "default_permissions:",
    ...PERMISSIONS.flatMap(permission),
    "",
    "  # Write access to code is not asked for. To have the rows of complaint registers proposed by pull request, tick the box on the setup",
    `  # page, or raise these two on the app's page; without them ${PROPOSALS[0]?.without ?? ""}.`,
    ...PROPOSALS.flatMap(({ name, level, why }) => [`  # ${name}: ${level}`.padEnd(28) + `# ${why}`]),
    "",
    "# Deliveries of installations come without being asked for; a manifest that names them is refused.",
    "default_events:",
    ...EVENTS.flatMap(({ name, why }) => [`  # ${why.charAt(0).toUpperCase()}${why.slice(1)}.`, `  - ${name}`]),
  ].join("\n")}\n`;
}

/** The same as a table in Markdown, for the admins' page. */
export function permissionsTable(): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const needs = [...PERMISSIONS, ...PROPOSALS.map((p) => ({ ...p, why: `only where register rows are to be proposed: ${p.why}` }))];
  return [
    row(["Permission", "Level", "Why", "Without it"]), row(["---", "---", "---", "---"]),
    ...needs.map(({ name, level, why, without }) => row([`\`${name}\``, level, why, without ?? "nothing works"])),
    "", row(["Event", "Why"]), row(["---", "---"]),
    ...EVENTS.map(({ name, why }) => row([`\`${name}\``, why])),
  ].join("\n");
}
