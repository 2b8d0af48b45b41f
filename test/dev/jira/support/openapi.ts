import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import OpenAPIResponseValidator from 'openapi-response-validator';

const specPath = path.resolve(__dirname, '../../../../../shared/specs/jira-platform-v3.json');

interface SpecOperation {
  readonly responses: ConstructorParameters<typeof OpenAPIResponseValidator>[0]['responses'];
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

const validators = new Map<string, OpenAPIResponseValidator>();

/** What Atlassian's description finds wrong with an answer; empty when all is well. */
export function wrongWith(
  method: string,
  template: string,
  status: number,
  body: unknown,
): unknown[] {
  const operation = spec?.paths[template]?.[method.toLowerCase()];
  if (!spec || !operation) return [`${method} ${template} is not described`];
  const key = status < 400 ? `${method} ${template}` : 'refusal';
  const responses = status < 400 ? operation.responses : { [status]: refusal };
  const validator =
    validators.get(key) ?? new OpenAPIResponseValidator({ responses, components: spec.components });
  if (status < 400) validators.set(key, validator);
  const found = validator.validateResponse(String(status), asDescribed(body));
  return found ? found.errors : [];
}

/** Most operations leave the body of a refusal open; all of them use this one. */
const refusal = { schema: { $ref: '#/components/schemas/ErrorCollection' } };
