/** Bundles dist/cli.js, dist/action.js and the worker thread of verifications, deterministic and unminified, with the licence texts of what is inside. */

import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../", import.meta.url));
const out = process.argv[2] ?? join(root, "dist");
const stub = join(root, ".ci/absent.ts");

const bundle = await rolldown({
  cwd: root,
  input: { cli: "src/cli/index.ts", action: "src/action/index.ts", "optout-worker": "src/optout/verify/worker.ts" },
  platform: "node",
  // @actions/core carries an OIDC client and an OS probe that we never call: without them the Action starts 40 ms sooner.
  resolve: { alias: { "@actions/http-client/lib/auth": stub, "@actions/http-client": stub, "@actions/exec": stub } },
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

const packages = new Set<string>();
for (const chunk of output) {
  if (chunk.type !== "chunk") continue;
  for (const id of chunk.moduleIds) {
    const name = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)(?![\s\S]*[\\/]node_modules[\\/])/.exec(id)?.[1];
    if (name !== undefined) packages.add(name.replaceAll("\\", "/"));
  }
}
writeFileSync(join(out, "THIRD_PARTY_LICENSES.txt"), [...packages].toSorted().map((name) => licence(name)).join(`\n${"-".repeat(80)}\n\n`));

function licence(name: string): string {
  const folder = join(root, "node_modules", name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string; license?: string };
  for (const file of ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "license"]) {
    try {
      return `${name} ${manifest.version} (${manifest.license ?? "see below"})\n\n${readFileSync(join(folder, file), "utf8").trim().replaceAll("\r\n", "\n")}\n`;
    } catch { /* the next name */ }
  }
  throw new Error(`${name} has no licence file: it must not be bundled`);
}
