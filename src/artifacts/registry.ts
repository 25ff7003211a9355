/** All readers, in the order in which they are asked. The first that recognises a file's content has it. */

import { configReaders } from "./config/index.ts";
import { crawlerReader } from "./crawler/reader.ts";
import { documentReaders } from "./documents/index.ts";
import type { Reader } from "./reader.ts";
import { trainingReaders } from "./training/index.ts";
import { weightReaders } from "./weights/index.ts";

export const readers: readonly Reader[] = [...weightReaders, ...configReaders, ...trainingReaders, ...documentReaders, crawlerReader];
