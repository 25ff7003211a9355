// src/cli/command.ts
function listing(table, width) {
	return Object.entries(table).map(([name, c]) => `  ${name.padEnd(width)}${c.line}`).join("\n");
}

export { listing as t };