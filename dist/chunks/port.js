// src/repository/port.ts
var RepositoryError = class extends Error {
	path;
	fix;
	constructor(message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = "RepositoryError";
		this.path = options.path;
		this.fix = options.fix;
	}
};

export { RepositoryError as t };