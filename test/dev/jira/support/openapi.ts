import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import OpenAPIResponseValidator from 'openapi-response-validator';

const specPath = path.resolve(__dirname, '../../../../../shared/specs/jira-platform-v3.json');

type Responses = ConstructorParameters<typeof OpenAPIResponseValidator>[0]['responses'];

interface SpecOperation {
  readonly responses: Responses;
  readonly 'x-atlassian-oauth2-scopes'?: readonly {
    readonly state: string;
    readonly scopes: readonly string[];
  }[];
}

export interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
  readonly components: object;
}

/** Atlassian's own description of the REST API, where it lies beside the repository. */
export const spec: Spec | undefined = existsSync(specPath)
  ? JSON.parse(readFileSync(specPath, 'utf8'))
  : undefined;

/** Says aloud that a check did not happen. */
export function sayWhenSpecIsMissing(): void {
  if (spec) return;
  process.stderr.write(`Skipped: ${specPath} is not there, so nothing was compared with it.\n`);
}

const offset = /([+-]\d{2})(\d{2})$/u;
const nullable = new Set(['from', 'fromString', 'to', 'toString']);

/**
 * Where the real Jira and its own description disagree: offsets without a colon; null in the items of a changelog
 * for what was or became empty; the structure of a parsed query, which the description forbids to have any property.
 */
function asDescribed(value: unknown, key = ''): unknown {
  if (value === null && nullable.has(key)) return '';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/u.test(value))
    return value.replace(offset, '$1:$2');
  if (key === 'structure') return {};
  if (Array.isArray(value)) return value.map((entry) => asDescribed(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, asDescribed(inner, name)]),
  );
}

/** Most operations leave the body of a refusal open; all of them use this one. */
const refusal = { schema: { $ref: '#/components/schemas/ErrorCollection' } };

const nameOf = (method: string, path: string, status: number | string) =>
  `${method.toLowerCase()} ${path} ${status}`;

/** One validator for the given operations: the description is large, and reading it anew for each takes seconds. */
export function openApiJudge(
  operations: readonly { readonly method: string; readonly path: string }[],
) {
  if (!spec) return undefined;
  const responses: Responses = { refusal };
  for (const { method, path: template } of operations) {
    const described = spec.paths[template]?.[method.toLowerCase()]?.responses ?? {};
    for (const [status, response] of Object.entries(described)) {
      responses[nameOf(method, template, status)] = response;
    }
  }
  const validator = new OpenAPIResponseValidator({ responses, components: spec.components });
  /** What the description finds wrong with an answer; empty when all is well. */
  return (method: string, template: string, status: number, body: unknown): unknown[] => {
    const name = status < 400 ? nameOf(method, template, status) : 'refusal';
    if (!(name in responses)) return [`${name} is not described`];
    const found = validator.validateResponse(name, asDescribed(body));
    return found ? found.errors : [];
  };
}
