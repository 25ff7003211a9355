// src/cli/dialogue.ts
async function openDialogue(input, output) {
	const { createInterface } = await import("node:readline");
	const lines = [];
	let waiting;
	let ended = false;
	const give = (line) => {
		const take = waiting;
		waiting = void 0;
		take?.(line);
		return take !== void 0;
	};
	const reader = createInterface({
		input,
		output,
		terminal: true,
		historySize: 0
	});
	reader.on("line", (line) => {
		if (!give(line) && lines.length < 1e3) lines.push(line);
	});
	reader.on("close", () => {
		ended = true;
		give(void 0);
	});
	reader.on("SIGINT", () => {
		lines.length = 0;
		reader.close();
	});
	return {
		ask: (prompt) => {
			const [next] = lines.splice(0, 1);
			if (next !== void 0) {
				output.write(`${prompt}${next}\n`);
				return Promise.resolve(next);
			}
			if (ended) return Promise.resolve(void 0);
			return new Promise((resolve) => {
				waiting = resolve;
				reader.setPrompt(prompt);
				reader.prompt();
			});
		},
		close: () => {
			reader.close();
		}
	};
}
function terminalDialogue(input, output) {
	return input.isTTY && output.isTTY ? openDialogue(input, output) : Promise.resolve(void 0);
}

export { terminalDialogue };