// src/engine/fix/overlay.ts
function overlay(source, bytes) {
	return {
		kind: source.kind,
		name: source.name,
		...source.commit === void 0 ? {} : { commit: source.commit },
		list: async () => {
			const { entries, incomplete } = await source.list();
			return {
				incomplete,
				entries: entries.map((entry) => {
					const own = bytes.get(entry.path);
					if (own === void 0) return entry;
					const { blob: _old, ...rest } = entry;
					return {
						...rest,
						size: own.length
					};
				})
			};
		},
		read: async (path, range) => {
			const own = bytes.get(path);
			if (own === void 0) return source.read(path, range);
			const from = range.offset ?? 0;
			return own.slice(from, from + range.length);
		},
		lastChanges: (paths) => source.lastChanges(paths),
		close: () => Promise.resolve()
	};
}

export { overlay as t };