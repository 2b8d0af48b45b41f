import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import OpenAPIResponseValidator from 'openapi-response-validator';

const specPath = path.resolve(__dirname, '../../../../../shared/specs/jira-platform-v3.json');

type Options = ConstructorParameters<typeof OpenAPIResponseValidator>[0];
type Response = Options['responses'][string];
type Schemas = NonNullable<NonNullable<Options['components']>['schemas']>;

interface SpecOperation {
  readonly responses: Readonly<Record<string, Response>>;
  readonly 'x-atlassian-oauth2-scopes'?: readonly {
    readonly state: string;
    readonly scopes: readonly string[];
  }[];
}

export interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
  readonly components: { readonly schemas: Schemas };
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

const schemaRef = /"#\/components\/schemas\/([^"]+)"/gu;

/** The schemas that something refers to, and those that they refer to: reading all of them takes seconds. */
function schemasFor(root: unknown, schemas: Schemas): Schemas {
  const found: Schemas = {};
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [, name = ''] of JSON.stringify(next).matchAll(schemaRef)) {
      const schema = schemas[name];
      if (!schema || name in found) continue;
      found[name] = structuredClone(schema);
      waiting.push(schema);
    }
  }
  return found;
}

/** Most operations leave the body of a refusal open; all of them use this one. */
const refusal = { schema: { $ref: '#/components/schemas/ErrorCollection' } };

const validators = new Map<string, OpenAPIResponseValidator>();

function validatorFor(response: Response, name: string): OpenAPIResponseValidator {
  const known = validators.get(name);
  if (known) return known;
  const made = new OpenAPIResponseValidator({
    responses: { answer: structuredClone(response) },
    components: { schemas: schemasFor(response, spec?.components.schemas ?? {}) },
  });
  validators.set(name, made);
  return made;
}

/** What Atlassian's description finds wrong with an answer; empty when all is well. */
export function wrongWith(
  method: string,
  template: string,
  status: number,
  body: unknown,
): unknown[] {
  const described = spec?.paths[template]?.[method.toLowerCase()]?.responses[status];
  const response = status < 400 ? described : refusal;
  const name = status < 400 ? `${method} ${template} ${status}` : 'refusal';
  if (!response) return [`${name} is not described`];
  const found = validatorFor(response, name).validateResponse('answer', asDescribed(body));
  return found ? found.errors : [];
}
