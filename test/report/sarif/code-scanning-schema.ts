/**
 * What GitHub's code scanning takes of SARIF 2.1.0, as a JSON Schema: the properties that this tool writes and no other, with the
 * required ones of GitHub's page "SARIF support for code scanning" and its limits. Stricter than the standard's own schema.
 */

const message = { type: "object", required: ["text"], additionalProperties: false, properties: { text: { type: "string", minLength: 1, maxLength: 30_000 } } };
const described = (max: number) => ({ ...message, properties: { text: { type: "string", minLength: 1, maxLength: max } } });
const level = { enum: ["error", "warning", "note"] };

const rule = {
  type: "object", additionalProperties: false, required: ["id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"],
  properties: {
    id: { type: "string", pattern: "^[A-Za-z0-9./_-]{1,100}$" },
    name: { type: "string", minLength: 1, maxLength: 255 },
    shortDescription: described(1024), fullDescription: described(1024),
    help: { type: "object", additionalProperties: false, required: ["text", "markdown"], properties: { text: { type: "string", minLength: 1 }, markdown: { type: "string", minLength: 1 } } },
    helpUri: { type: "string", format: "uri", pattern: "^https://" },
    defaultConfiguration: { type: "object", additionalProperties: false, required: ["level"], properties: { level } },
    properties: {
      type: "object", additionalProperties: false, required: ["tags", "precision", "problem.severity"],
      properties: {
        // 20 are taken, 10 are shown.
        tags: { type: "array", maxItems: 10, uniqueItems: true, items: { type: "string", pattern: "^[a-z-]+$" } },
        precision: { enum: ["very-high", "high", "medium", "low"] }, "problem.severity": { enum: ["error", "warning", "recommendation"] },
      },
    },
  },
};

const physicalLocation = {
  type: "object", additionalProperties: false, required: ["artifactLocation", "region"],
  properties: {
    artifactLocation: { type: "object", additionalProperties: false, required: ["uri", "uriBaseId"], properties: { uri: { type: "string", format: "uri-reference", minLength: 1, pattern: "^[^:/?#][^:?#]*$" }, uriBaseId: { const: "%SRCROOT%" } } },
    region: { type: "object", additionalProperties: false, required: ["startLine"], properties: { startLine: { type: "integer", minimum: 1 } } },
  },
};

const result = {
  type: "object", additionalProperties: false, required: ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "properties"],
  properties: {
    ruleId: { type: "string" }, ruleIndex: { type: "integer", minimum: 0 }, level, message,
    locations: { type: "array", minItems: 1, maxItems: 1, items: { type: "object", additionalProperties: false, required: ["physicalLocation"], properties: { physicalLocation } } },
    partialFingerprints: { type: "object", additionalProperties: false, required: ["gpaiDocket/v1"], properties: { "gpaiDocket/v1": { type: "string", pattern: "^[0-9a-f]{32}$" }, primaryLocationLineHash: { type: "string", pattern: "^[0-9a-f]{32}:1$" } } },
    baselineState: { enum: ["new", "unchanged"] },
    suppressions: { type: "array", minItems: 1, maxItems: 1, items: { type: "object", additionalProperties: false, required: ["kind", "status", "justification"], properties: { kind: { const: "external" }, status: { const: "accepted" }, justification: { type: "string", minLength: 1 } } } },
    properties: { type: "object" },
  },
};

const notification = { type: "object", additionalProperties: false, required: ["level", "message"], properties: { level, message } };

const run = {
  type: "object", additionalProperties: false, required: ["tool", "invocations", "automationDetails", "columnKind", "results", "properties"],
  properties: {
    tool: { type: "object", additionalProperties: false, required: ["driver"], properties: { driver: {
      type: "object", additionalProperties: false, required: ["name", "version", "shortDescription", "rules"],
      properties: { name: { const: "GPAI Docket" }, version: { type: "string" }, semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" }, informationUri: { type: "string", format: "uri" }, shortDescription: message, rules: { type: "array", maxItems: 25_000, uniqueItems: true, items: rule } },
    } } },
    invocations: { type: "array", minItems: 1, maxItems: 1, items: { type: "object", additionalProperties: false, required: ["executionSuccessful", "toolExecutionNotifications"], properties: { executionSuccessful: { type: "boolean" }, toolExecutionNotifications: { type: "array", maxItems: 103, items: notification } } } },
    versionControlProvenance: { type: "array", maxItems: 1, items: { type: "object", additionalProperties: false, required: ["repositoryUri", "revisionId"], properties: { repositoryUri: { type: "string", format: "uri" }, revisionId: { type: "string" } } } },
    automationDetails: { type: "object", additionalProperties: false, required: ["id"], properties: { id: { type: "string", pattern: "^gpai-docket/" } } },
    columnKind: { const: "utf16CodeUnits" },
    results: { type: "array", maxItems: 5000, items: result },
    properties: { type: "object" },
  },
};

export const CODE_SCANNING_SCHEMA = {
  type: "object", additionalProperties: false, required: ["$schema", "version", "runs"],
  properties: { $schema: { type: "string", format: "uri" }, version: { const: "2.1.0" }, runs: { type: "array", minItems: 1, maxItems: 1, items: run } },
};
