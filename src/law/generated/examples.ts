// Generated from src/law/data/examples.yaml by .ci/law.ts. Do not edit.
import type { ExampleEntry } from "../lists.ts";

export const EXAMPLES: readonly ExampleEntry[] = [];
