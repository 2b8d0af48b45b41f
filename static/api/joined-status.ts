import { events } from '@forge/bridge';
import * as z from 'zod/mini';
import type { OperationOutput, OperationRequest } from '../../src/contract/operations';
import { call } from './call';
import { Joining } from './joining';

type Output = OperationOutput<'status.get'>;
export type Selection = OperationRequest<'status.get'>['selections'][number];
export type StatusAnswer = Pick<Output, 'asOf' | 'today'> & {
  readonly answer: Output['answers'][number];
};

const wanted = 'plumbline.status.wanted';
const answered = 'plumbline.status.answered';
const Wanted = z.object({ id: z.string(), selection: z.unknown() });

/** What frames of one page say to each other is their own app’s word: it was parsed when it left the server. */
const joining = new Joining<Selection, Output>({
  say: (selection) => events.emit(wanted, { id: selection.id, selection }),
  tell: (output) => events.emit(answered, output),
  hear(onWanted, onAnswer) {
    void events.on(wanted, (said) => {
      const parsed = Wanted.safeParse(said);
      if (parsed.success) onWanted(parsed.data.selection as Selection);
    });
    void events.on(answered, (output) => onAnswer(output as Output));
  },
  ask: (selections) => call('status.get', { selections: [...selections] }),
  idsIn: ({ answers }) => answers.map(({ id }) => id),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

/** How a selection stands: panels of one page that ask at about the same time are asked for in one call. */
export async function readStatus(selection: Selection): Promise<StatusAnswer> {
  const { asOf, today, answers } = await joining.read(selection);
  const answer = answers.find(({ id }) => id === selection.id);
  if (answer === undefined) throw new Error('The answer is about something else');
  return { asOf, today, answer };
}
