/** Stands in for parts of @actions/core that the Action never calls. Calling one is a bug, and says so. */

function absent(): never {
  throw new Error("this part of @actions/core is not bundled");
}

export const HttpClient = absent;
export const BearerCredentialHandler = absent;
export const getExecOutput = absent;
export const exec = absent;
