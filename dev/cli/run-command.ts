import { z } from 'zod';
import { answerSchema } from '../site/answer';
import { problemSchema } from '../site/protocol';
import type { Command } from './arguments';

/** What is printed, and the exit code. */
export interface Outcome {
  readonly output: unknown;
  readonly code: 0 | 1;
}

interface Call {
  readonly path: string;
  readonly body?: unknown;
}

function callOf(command: Exclude<Command, { readonly kind: 'operate' }>): Call {
  switch (command.kind) {
    case 'clock-show':
      return { path: '/site/clock' };
    case 'clock-set':
      return { path: '/site/clock', body: { set: command.moment } };
    case 'clock-advance':
      return { path: '/site/clock', body: { advanceMs: command.ms } };
    case 'settle':
      return { path: '/site/settle', body: {} };
    case 'schedule':
      return { path: `/site/schedules/${encodeURIComponent(command.key)}`, body: {} };
  }
}

async function ask(address: string, { path, body }: Call): Promise<unknown> {
  const response = await fetch(address + path, {
    ...(body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const problem = problemSchema.safeParse(answer);
  throw new Error(problem.success ? problem.data.error : `The site answered ${response.status}`);
}

const clockSchema = z.object({ now: z.number() });

/** The site's clock is told as a moment people can read. */
const readable = (answer: unknown): unknown => {
  const clock = clockSchema.safeParse(answer).data;
  return clock ? { now: new Date(clock.now).toISOString() } : answer;
};

/** The site's clock, in epoch milliseconds. */
export const siteTime = async (address: string): Promise<number> =>
  clockSchema.parse(await ask(address, { path: '/site/clock' })).now;

/** Runs a command against the site at `address`. Rejects with the site's sentence. */
export async function runCommand(command: Command, address: string): Promise<Outcome> {
  if (command.kind !== 'operate') {
    return { output: readable(await ask(address, callOf(command))), code: 0 };
  }
  const { operation, input, user, locale } = command;
  const body = { operation, input, user, locale };
  const answer = answerSchema.parse(await ask(address, { path: '/site/operate', body }));
  return answer.ok ? { output: answer.data, code: 0 } : { output: answer.refusal, code: 1 };
}
