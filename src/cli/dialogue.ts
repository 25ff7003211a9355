/** Questions and answers in a terminal, one line at a time. */

import type { Interface } from "node:readline";

export interface Dialogue {
  /** Shows the prompt and resolves to the line typed; undefined after Ctrl-C, Ctrl-D, and when the terminal is gone. */
  ask(prompt: string): Promise<string | undefined>;
  close(): void;
}

/**
 * A dialogue over two streams of a terminal. Lines that come before they are asked for (a paste) wait their turn; once it has ended,
 * every further question resolves to undefined.
 */
export async function openDialogue(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<Dialogue> {
  const { createInterface } = await import("node:readline");
  const lines: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let ended = false;
  const give = (line: string | undefined): boolean => {
    const take = waiting;
    waiting = undefined;
    take?.(line);
    return take !== undefined;
  };
  const reader: Interface = createInterface({ input, output, terminal: true, historySize: 0 });
  reader.on("line", (line) => { if (!give(line) && lines.length < 1000) lines.push(line); });
  reader.on("close", () => { ended = true; give(undefined); });
  // What was pasted before it is no consent to anything after it.
  reader.on("SIGINT", () => { lines.length = 0; reader.close(); });
  return {
    ask: (prompt) => {
      const [next] = lines.splice(0, 1);
      if (next !== undefined) { output.write(`${prompt}${next}\n`); return Promise.resolve(next); }
      if (ended) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting = resolve;
        reader.setPrompt(prompt);
        reader.prompt();
      });
    },
    close: () => { reader.close(); },
  };
}

/** A dialogue over standard input and output; undefined where one of the two is a pipe or a file. */
export function terminalDialogue(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Promise<Dialogue | undefined> {
  return input.isTTY && output.isTTY ? openDialogue(input, output) : Promise.resolve(undefined);
}
