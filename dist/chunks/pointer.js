// src/artifacts/weights/name-rules.ts
const FORMATS = [
	[".safetensors", "safetensors"],
	[".gguf", "gguf"],
	[".ggml", "ggml"],
	[".bin", "pytorch"],
	[".pt", "pytorch"],
	[".pth", "pytorch"],
	[".ckpt", "pytorch"],
	[".onnx", "onnx"],
	[".onnx_data", "onnx"],
	[".onnx.data", "onnx"],
	[".tflite", "tflite"],
	[".weights.h5", "keras"],
	[".h5", "hdf5"],
	[".hdf5", "hdf5"],
	[".keras", "keras"],
	[".msgpack", "flax-msgpack"],
	[".npz", "npz"],
	[".mlmodel", "coreml"],
	[".distcp", "torch-dcp"],
	[".nemo", "nemo"],
	[".pdparams", "paddle"],
	[".engine", "tensorrt"],
	[".plan", "tensorrt"],
	[".trt", "tensorrt"],
	[".rknn", "rknn"],
	[".rkllm", "rkllm"]
];
const NOT_WEIGHTS = [
	/^tokenizer\.model$/i,
	/^(?:optimizer|scheduler|scaler|sampler|dataloader)[^/]{0,40}\.(?:pt|pth|bin)$/i,
	/^rng_state[^/]{0,40}$/i,
	/^random_states[^/]{0,40}\.pkl$/i,
	/^training_args\.(?:bin|pt)$/i,
	/^events\.out\.tfevents/i,
	/^trainer_state[^/]{0,20}$/i,
	/_optim_states\.pt$/i,
	/^(?:bf16_)?zero_pp_rank_/i,
	/^(?:tokens?|vocab|merges|train|val|valid|validation|test|data|dataset)\.(?:bin|npz|h5|hdf5|pt)$/i
];
const EXCLUDED_FOLDERS = /^(?:tests?|testing|test[-_].{0,100}|__tests__|testdata|testcases|fixtures?|[^/]{0,50}[-_]fixtures|examples?|third[-_]party|node_modules|vendor)$/i;
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "." : path.slice(0, slash);
}
function joinPath(folder, name) {
	return folder === "." || folder === "" ? name : `${folder}/${name}`;
}
function isExcludedFolder(path) {
	return path.split("/").slice(0, -1).some((segment) => EXCLUDED_FOLDERS.test(segment));
}
function isNotWeights(path) {
	const name = fileName(path);
	return name.length > 255 || NOT_WEIGHTS.some((rule) => rule.test(name));
}
function formatByName(path) {
	const name = fileName(path).toLowerCase();
	if (isNotWeights(name)) return void 0;
	if (/\.data-\d{5}-of-\d{5}$/.test(name)) return "tensorflow";
	return FORMATS.find(([extension]) => name.endsWith(extension))?.[1];
}
function isIndexName(path) {
	const name = fileName(path).toLowerCase();
	return name.endsWith(".index.json") && (name.includes(".safetensors.") || name.includes(".bin."));
}

// src/artifacts/weights/reading.ts
var Refusal = class extends Error {
	constructor(reason) {
		super(reason);
		this.name = "Refusal";
	}
};
function weightFile(file, format) {
	return {
		path: file.path,
		bytes: file.size,
		format,
		stored: "bytes"
	};
}
function weightReading(kind, file, format, parts = {}) {
	return {
		kind,
		path: file.path,
		observations: parts.observations ?? [],
		datasets: parts.datasets ?? [],
		weights: [weightFile(file, format)],
		unreadable: [],
		...parts.detail === void 0 ? {} : { detail: parts.detail }
	};
}
function unreadable(kind, path, reason, more = {}) {
	return {
		kind,
		path,
		observations: [],
		datasets: [],
		weights: more.weights ?? [],
		unreadable: [{
			path,
			reason,
			...more.line === void 0 ? {} : { line: more.line }
		}]
	};
}
async function refusable(kind, file, format, read) {
	try {
		return await read();
	} catch (error) {
		const reason = error instanceof Error && !(error instanceof TypeError || error instanceof RangeError) ? error.message.slice(0, 200) : "the file could not be read";
		return unreadable(kind, file.path, reason, { weights: [weightFile(file, format)] });
	}
}

// src/artifacts/weights/pointer.ts
const POINTER_LIMIT = 1024;
const SPECIFICATIONS = ["version https://git-lfs.github.com/spec/", "version https://hawser.github.com/spec/"];
const VERSIONS = ["https://git-lfs.github.com/spec/v1", "https://hawser.github.com/spec/v1"];
function parseLfsPointer(head) {
	const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
	if (!SPECIFICATIONS.some((start) => text.startsWith(start))) return void 0;
	if (head.length >= POINTER_LIMIT) return {
		ok: false,
		reason: "a Git LFS pointer followed by other bytes"
	};
	const crlf = text.includes("\r\n");
	const lines = text.split(crlf ? "\r\n" : "\n");
	if (lines.at(-1) === "") lines.pop();
	const version = lines[0]?.slice(8) ?? "";
	if (!VERSIONS.includes(version)) return {
		ok: false,
		reason: "an unknown version of the Git LFS pointer",
		line: 1
	};
	const extensions = [];
	let sha256;
	let bytes;
	for (const [index, line] of lines.entries()) {
		if (index === 0) continue;
		const space = line.indexOf(" ");
		const key = line.slice(0, Math.max(0, space));
		const value = line.slice(space + 1);
		const wrong = (reason) => ({
			ok: false,
			reason,
			line: index + 1
		});
		if (/^ext-\d-[a-z0-9.-]{1,100}$/.test(key) && sha256 === void 0) {
			if (!/^sha256:[0-9a-f]{64}$/.test(value)) return wrong("a broken extension line in a Git LFS pointer");
			extensions.push(key);
		} else if (key === "oid" && sha256 === void 0 && bytes === void 0) {
			if (!/^sha256:[0-9a-f]{64}$/.test(value)) return wrong("the oid of a Git LFS pointer is not sha256: and 64 hex digits");
			sha256 = value.slice(7);
		} else if (key === "size" && sha256 !== void 0 && bytes === void 0) {
			if (!/^(?:0|[1-9]\d{0,15})$/.test(value) || !Number.isSafeInteger(Number(value))) return wrong("the size of a Git LFS pointer is not a number of bytes");
			bytes = Number(value);
		} else return wrong("an unexpected line in a Git LFS pointer");
	}
	if (sha256 === void 0 || bytes === void 0) return {
		ok: false,
		reason: "a Git LFS pointer without oid and size"
	};
	return {
		ok: true,
		pointer: {
			sha256,
			bytes,
			extensions,
			crlf,
			legacy: version === VERSIONS[1]
		}
	};
}
const pointerReader = {
	kind: "lfs-pointer",
	candidate: (path) => formatByName(path) !== void 0 || isIndexName(path),
	read: (file) => Promise.resolve(readPointer(file))
};
function readPointer(file) {
	const result = parseLfsPointer(file.head);
	if (result === void 0) return void 0;
	const format = formatByName(file.path);
	if (!result.ok) {
		const weights = format === void 0 ? [] : [{
			path: file.path,
			bytes: -1,
			format,
			stored: "lfs"
		}];
		return unreadable("lfs-pointer", file.path, result.reason, {
			weights,
			...result.line === void 0 ? {} : { line: result.line }
		});
	}
	const { sha256, bytes } = result.pointer;
	const weights = format === void 0 ? [] : [{
		path: file.path,
		bytes,
		sha256,
		format,
		stored: "lfs"
	}];
	const missing = format === void 0 ? [{
		path: file.path,
		reason: "kept in Git LFS: its content is not in this checkout"
	}] : [];
	return {
		kind: "lfs-pointer",
		path: file.path,
		observations: [],
		datasets: [],
		weights,
		unreadable: missing,
		detail: result.pointer
	};
}

export { unreadable as a, fileName as c, isExcludedFolder as d, isIndexName as f, refusable as i, folderOf as l, pointerReader as n, weightFile as o, joinPath as p, Refusal as r, weightReading as s, parseLfsPointer as t, formatByName as u };