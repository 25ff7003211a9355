/**
 * Bundles dist/cli.js, dist/action.js, dist/report.js, dist/app.js and the worker thread of verifications, deterministic and unminified,
 * with the licence texts of what is inside. The App's own dependencies stay outside: whoever runs it installs them.
 */

import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { type Plugin, rolldown } from "rolldown";

const root = fileURLToPath(new URL("../", import.meta.url));
const out = process.argv[2] ?? join(root, "dist");

// @actions/core carries an OIDC client and an OS probe that we never call: without them the Action starts 40 ms sooner. @actions/github
// gets the real HTTP client.
const stubbed = new Set(["@actions/http-client/lib/auth", "@actions/http-client", "@actions/exec"]);
const withoutUnused: Plugin = {
  name: "absent-parts-of-actions-core",
  resolveId: {
    filter: { id: /^@actions\/(?:http-client|exec)/ },
    handler: (source, importer) => (stubbed.has(source) && importer !== undefined && /[\\/]node_modules[\\/]@actions[\\/]core[\\/]/.test(importer) ? join(root, ".ci/absent.ts") : null),
  },
};

/** pino comes with Probot. A name also stands for the paths below it. */
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Readonly<Record<string, string>> };
const installed = new Set([...Object.keys(dependencies), "pino"]);
const isInstalled = (id: string): boolean => installed.has(id.split("/").slice(0, id.startsWith("@") ? 2 : 1).join("/"));

const bundle = await rolldown({
  cwd: root,
  external: isInstalled,
  input: { app: "src/app/index.ts", cli: "src/cli/index.ts", action: "src/action/index.ts", report: "src/reporter/index.ts", "optout-worker": "src/optout/verify/worker.ts" },
  platform: "node",
  plugins: [withoutUnused],
});
// Generated whole before anything is written: a failed build leaves the old one standing.
const { output } = await bundle.generate({
  format: "esm", minify: false, comments: false,
  entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js",
});
rmSync(out, { recursive: true, force: true });
for (const file of output) {
  const path = join(out, file.fileName);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.type === "chunk" ? file.code : file.source);
}
chmodSync(join(out, "cli.js"), 0o755);
writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');

// By folder: two versions of one package may be inside.
const packages = new Set<string>();
for (const chunk of output) {
  if (chunk.type !== "chunk") continue;
  for (const id of chunk.moduleIds) {
    const folder = /[\\/](node_modules[\\/](?:[\s\S]*[\\/]node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
    if (folder !== undefined) packages.add(folder.replaceAll("\\", "/"));
  }
}
writeFileSync(join(out, "THIRD_PARTY_LICENSES.txt"), [...packages].toSorted().map((folder) => licence(join(root, folder))).join(`\n${"-".repeat(80)}\n\n`));

function licence(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string; license?: string };
  const { name } = manifest;
  for (const file of ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "license"]) {
    try {
      return `${name} ${manifest.version} (${manifest.license ?? "see below"})\n\n${readFileSync(join(folder, file), "utf8").trim().replaceAll("\r\n", "\n")}\n`;
    } catch { /* the next name */ }
  }
  throw new Error(`${name} has no licence file: it must not be bundled`);
}
