import { z } from 'zod';

const errorSchema = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});

/** Jira said no; the sentences are Jira's own. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly sentences: readonly string[],
  ) {
    super(sentences.join(' ') || `Jira answered ${status}`);
  }
}

async function call(path: string, method: string, body?: unknown): Promise<Response> {
  const response = await fetch(`/rest/api/3${path}`, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.ok) return response;
  const problem = errorSchema.safeParse(await response.json().catch(() => null)).data;
  const sentences = problem ? [...problem.errorMessages, ...Object.values(problem.errors)] : [];
  throw new JiraError(response.status, sentences);
}

/** Reads from Jira's REST API as the browser's user. Rejects with `JiraError`. */
export async function jiraGet<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(await (await call(path, 'GET')).json());
}

/** Posts to Jira's REST API and reads the answer. Rejects with `JiraError`. */
export async function jiraPost<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(await (await call(path, 'POST', body)).json());
}

/** Changes something in Jira and wants no answer. Rejects with `JiraError`. */
export async function jiraSend(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<void> {
  await call(path, method, body);
}
