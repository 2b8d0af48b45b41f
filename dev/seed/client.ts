import type { z } from 'zod';
import {
  operations,
  type OperationName,
  type OperationOutput,
  type OperationRequest,
} from '../../src/contract/operations';
import type { Site } from '../site/types';

/** What a person does on the site: the app's operations and Jira's REST API, as themselves. */
export interface Client {
  call<N extends OperationName>(
    as: string,
    name: N,
    input: OperationRequest<N>,
  ): Promise<OperationOutput<N>>;
  jira<T extends z.ZodType>(
    as: string,
    request: { method: 'GET' | 'POST' | 'PUT'; path: string; body?: unknown },
    answer: T,
  ): Promise<z.output<T>>;
}

/** @throws with the refusal or Jira's error text: a story that cannot be told is a defect of the story or the app. */
export function createClient(site: Site): Client {
  return {
    async call(as, name, input) {
      const answer = await site.invokeAs(as, name, input);
      if (!answer.ok) throw new Error(`${name} as ${as}: ${answer.refusal.message}`);
      return operations[name].output.parse(answer.data) as OperationOutput<typeof name>;
    },
    async jira(as, { method, path, body }, answer) {
      const response = await site.jiraAs(as, path, {
        method,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path} as ${as}: ${text}`);
      return answer.parse(text === '' ? null : JSON.parse(text));
    },
  };
}
