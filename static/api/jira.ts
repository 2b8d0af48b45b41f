import { requestJira } from '@forge/bridge';
import * as z from 'zod/mini';

/** Jira answered with an error; `messages` are Jira's own words, for the reader. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
  ) {
    super(messages.join(' ') || `Jira answered ${String(status)}`);
    this.name = 'JiraError';
  }
}

const Problem = z.object({ errorMessages: z.optional(z.array(z.string())) });

async function problemOf(response: Response): Promise<JiraError> {
  const body: unknown = await response.json().catch(() => ({}));
  const problem = Problem.safeParse(body);
  return new JiraError(response.status, (problem.success && problem.data.errorMessages) || []);
}

/**
 * Reads from Jira as the viewer, in the viewer's own browser: nothing passes through the app.
 * @throws JiraError
 */
export async function readJira<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
  const response = await requestJira(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw await problemOf(response);
  return schema.parse(await response.json());
}

/** The reads that Jira wants as POST. @throws JiraError */
export async function askJira<T>(
  path: string,
  question: unknown,
  schema: z.ZodMiniType<T>,
): Promise<T> {
  const response = await requestJira(path, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  });
  if (!response.ok) throw await problemOf(response);
  return schema.parse(await response.json());
}
