#!/usr/bin/env node
import { nodeIo } from "./io.ts";
import { main } from "./main.ts";

// A reader that leaves early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2), nodeIo(process.argv, process.env, process.stdout, process.stderr, () => process.stdin,
  async () => (await import("./dialogue.ts")).terminalDialogue(process.stdin, process.stdout)));
