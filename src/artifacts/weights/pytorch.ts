/** PyTorch files: a zip archive with a pickle in it, or a bare pickle. Listed by name and size; never unpickled, never decompressed. */

import type { OpenFile, Reader } from "../reader.ts";
import { formatByName } from "./name-rules.ts";
import { Refusal, refusable, unreadable, weightFile, weightReading } from "./reading.ts";
import { isZip, type ZipEntry, zipEntries } from "./zip.ts";

const KIND = "pytorch";
/** Names that the common libraries give to weights alone; any other `.bin` may be anything. */
const SURELY_WEIGHTS = /(?:^|\/)(?:pytorch_model|adapter_model)(?:-\d{5}-of-\d{5})?\.bin$/;

/** Detail of a reading of kind `pytorch`. */
interface PytorchDetail {
  readonly container: "zip" | "pickle";
  /** Bytes of all tensors' storages, from the archive's directory; a bare pickle does not show them. */
  readonly storageBytes?: number;
  readonly storages?: number;
  /** Saved by `torch.jit.save`: holds code as well. */
  readonly torchScript?: boolean;
}

export const pytorchReader: Reader = {
  kind: KIND,
  candidate: (path) => formatByName(path) !== undefined,
  async read(file) {
    if (isZip(file.head)) return readZip(file);
    if (formatByName(file.path) === KIND && isPickle(file.head)) return weightReading(KIND, file, formatOf(file.path), { detail: { container: "pickle" } satisfies PytorchDetail });
    return SURELY_WEIGHTS.test(file.path) ? unreadable(KIND, file.path, "named like PyTorch weights, but neither an archive nor a pickle", { weights: [weightFile(file, KIND)] }) : undefined;
  },
};

async function readZip(file: OpenFile) {
  let entries: readonly ZipEntry[];
  try {
    entries = await zipEntries(file);
  } catch (error) {
    // A broken archive is only known to be a model by its name; another kind of zip is left to the next reader.
    if (formatByName(file.path) !== KIND) return undefined;
    return unreadable(KIND, file.path, error instanceof Refusal ? error.message : "the archive could not be read", { weights: [weightFile(file, KIND)] });
  }
  const pickle = entries.find(({ name }) => /^[^/]{1,255}\/data\.pkl$/.test(name));
  if (pickle === undefined) return undefined;
  const root = pickle.name.slice(0, -"data.pkl".length);
  const format = formatOf(file.path);
  return refusable(KIND, file, format, () => {
    const data = entries.filter(({ name }) => name.startsWith(`${root}data/`) && !name.endsWith("/"));
    if (data.some(({ method }) => method !== 0)) throw new Refusal("tensor data in the archive is compressed: its size cannot be trusted");
    const storageBytes = data.reduce((sum, { size }) => sum + size, 0);
    if (storageBytes > file.size) throw new Refusal("the tensors of the archive are larger than the archive");
    const torchScript = entries.some(({ name }) => name === `${root}constants.pkl`);
    const detail: PytorchDetail = { container: "zip", storageBytes, storages: data.length, ...(torchScript ? { torchScript } : {}) };
    return Promise.resolve(weightReading(KIND, file, format, { detail }));
  });
}

/** Pickle protocols 2 to 5 open with `\x80` and their number. */
function isPickle(head: Uint8Array): boolean {
  const version = head[1] ?? 0;
  return head[0] === 0x80 && version >= 2 && version <= 5;
}

/** Training frameworks keep PyTorch files under names of their own. */
function formatOf(path: string): string {
  if (/_model_states\.pt$/i.test(path)) return "deepspeed";
  return /(?:^|\/)mp_rank_\d{2}[^/]{0,20}\//.test(path) ? "megatron" : KIND;
}
