/**
 * Dense BF16/FP16 peaks of training devices in FLOP/s, without structured sparsity. Where data sheets print "with sparsity"
 * the number is twice the dense one and is refused. A value that the user declares always wins over this table.
 */

interface Peak {
  /** Canonical name, e.g. `H100 SXM`. */
  readonly device: string;
  /** Dense FLOP/s of one device. */
  readonly flops: number;
  /** False where the number was not checked against the maker's data sheet: say so wherever it is used. */
  readonly verified: boolean;
  /** When the row was last looked at, ISO date. */
  readonly checked: string;
  readonly source: string;
  /** Names in lower case without separators, as `normalise` makes them. */
  readonly aliases: readonly string[];
}

const CHECKED = "2026-11-22";
const SHEET = "maker's data sheet, dense BF16/FP16";
const row = (device: string, flops: number, verified: boolean, aliases: readonly string[], source: string = SHEET): Peak => ({ device, flops, verified, checked: CHECKED, source, aliases });

const PEAKS: readonly Peak[] = [
  row("A100", 312e12, true, ["a100", "a10040gb", "a10080gb", "a100sxm", "a100sxm4", "a100pcie", "a100sxm440gb", "a100sxm480gb", "a10040g", "a10080g"]),
  row("H100 SXM", 989.4e12, true, ["h100", "h100sxm", "h100sxm5", "h10080gb", "h100sxm80gb", "h100hbm3", "h10080gbhbm3", "h100sxm580gb"]),
  row("H200 SXM", 989.4e12, true, ["h200", "h200sxm", "h200141gb"]),
  row("V100", 125e12, true, ["v100", "v100sxm2", "v10032gb", "v10016gb", "v100sxm232gb"]),
  row("MI300X", 1307e12, true, ["mi300x"]),
  row("H800", 989.4e12, false, ["h800", "h800sxm", "h80080gb"], "taken as H100; not checked"),
  row("GH200", 989e12, false, ["gh200"]),
  row("H100 PCIe", 756e12, false, ["h100pcie", "h100pcie80gb"]),
  row("B200", 2250e12, false, ["b200"]),
  row("MI250X", 383e12, false, ["mi250x"]),
  row("TPU v4", 275e12, false, ["tpuv4", "tpu4"]),
  row("TPU v5p", 459e12, false, ["tpuv5p"]),
];

const VENDOR_WORDS = new Set(["nvidia", "amd", "google", "intel", "tesla", "gpu", "gpus", "accelerator", "accelerators", "instinct", "tensor", "core", "chip", "chips", "s"]);

function normalise(name: string): string {
  const words = name.slice(0, 100).toLowerCase().split(/[^a-z0-9]+/);
  return words.filter((w) => w !== "" && !VENDOR_WORDS.has(w)).join("");
}

/** The row for a device name as people write it ("NVIDIA H100-80GB GPUs"); undefined for an unknown name: never a guess. */
export function peakOf(device: string): Peak | undefined {
  const key = normalise(device);
  const bare = key.endsWith("s") ? key.slice(0, -1) : key;
  return PEAKS.find((p) => p.aliases.includes(key) || p.aliases.includes(bare));
}

type PeakChoice =
  | { readonly ok: true; readonly flops: number; readonly source: string; readonly verified: boolean }
  | { readonly ok: false; readonly reason: string };

/** Tolerance for "is twice the table value": marketing numbers are rounded. */
const SPARSITY_TOLERANCE = 0.03;

/**
 * The peak to use: the declared one (FLOP/s) when given, else the table's. A declared value that is twice the dense value of
 * its device is a with-sparsity number and is refused with the reason.
 */
export function choosePeak(device: string | undefined, declared?: number): PeakChoice {
  const known = device === undefined ? undefined : peakOf(device);
  if (declared === undefined) {
    if (known === undefined) return { ok: false, reason: device === undefined ? "no device named" : "no peak known for this device: declare peak_flops (dense BF16 FLOP/s of one device)" };
    return { ok: true, flops: known.flops, source: `${known.device}, ${known.source}`, verified: known.verified };
  }
  if (!Number.isFinite(declared) || declared <= 0 || declared > 1e19) return { ok: false, reason: "the declared peak is not a usable number of FLOP/s" };
  if (known !== undefined && Math.abs(declared / known.flops - 2) <= 2 * SPARSITY_TOLERANCE) {
    return { ok: false, reason: `the declared peak is twice the dense peak of ${known.device}: it is the number with sparsity. Declare the dense one (${known.flops})` };
  }
  return { ok: true, flops: declared, source: "declared", verified: true };
}
