import { RefusalError } from '../../../../static/api/refusal-error';
import { ImportSession } from '../../../../static/features/import/import-session';
import { writeSheet, type Job, type Writer } from '../../../../static/features/import/write-sheet';

const jobs = [2, 5, 9].map((row) => ({ row, request: { title: `Goal ${row}` } as Job['request'] }));
const written = (title: string) => ({ id: title, version: 1, key: `O-${title}` });

/** Writes down what it is asked to write; refuses what `refuse` says. */
function writer(refuse: (title: string) => Error | null = () => null) {
  const asked: string[] = [];
  const write: Writer['write'] = async ({ title }) => {
    asked.push(title);
    const error = refuse(title);
    if (error !== null) throw error;
    return written(title);
  };
  return { asked, prepare: () => Promise.resolve(), write };
}
const refused = new RefusalError({ code: 'invalid', message: 'Target is missing. Fill it in.' });

describe('writing a sheet', () => {
  test('goes objective by objective and ends', async () => {
    const [session, all] = [new ImportSession(), writer()];
    await writeSheet(session, jobs, all);
    expect(all.asked).toEqual(['Goal 2', 'Goal 5', 'Goal 9']);
    expect(session.state().run).toMatchObject({ phase: 'finished', rows: [2, 5, 9] });
    expect([...session.state().run.written.keys()]).toEqual([2, 5, 9]);
  });

  test('keeps the sentence of what fails and goes on; trying again writes only that', async () => {
    const session = new ImportSession();
    await writeSheet(
      session,
      jobs,
      writer((title) => (title === 'Goal 5' ? refused : null)),
    );
    expect([...session.state().run.failed]).toEqual([[5, refused.message]]);
    const again = writer();
    await writeSheet(session, jobs, again);
    expect(again.asked).toEqual(['Goal 5']);
    expect(session.state().run).toMatchObject({ phase: 'finished', rows: [2, 5, 9] });
    expect(session.state().run.failed.size).toBe(0);
  });

  test('has no sentence where no answer came', async () => {
    const session = new ImportSession();
    await writeSheet(
      session,
      jobs.slice(0, 1),
      writer(() => new Error('offline')),
    );
    expect([...session.state().run.failed]).toEqual([[2, null]]);
  });

  test('writes nothing where the cycle cannot be started', async () => {
    const [session, none] = [new ImportSession(), writer()];
    await writeSheet(session, jobs, { ...none, prepare: () => Promise.reject(refused) });
    expect(none.asked).toEqual([]);
    expect(session.state().run.failed.size).toBe(3);
  });

  test('stops after the one under way, and continues with the rest', async () => {
    const session = new ImportSession();
    const first = writer();
    const stopping: Writer = {
      ...first,
      write: (request) => {
        session.change({ run: { ...session.state().run, phase: 'stopped' } });
        return first.write(request);
      },
    };
    await writeSheet(session, jobs, stopping);
    expect(first.asked).toEqual(['Goal 2']);
    expect(session.state().run.phase).toBe('stopped');
    const rest = writer();
    await writeSheet(session, jobs.slice(1), rest);
    expect(rest.asked).toEqual(['Goal 5', 'Goal 9']);
    expect(session.state().run.rows).toEqual([2, 5, 9]);
  });
});

test('the id of a part is made once, and anew for another sheet', () => {
  const session = new ImportSession();
  const id = session.idOf('objective 2');
  expect(session.idOf('objective 2')).toBe(id);
  expect(session.idOf('objective 3')).not.toBe(id);
  session.reset();
  expect(session.idOf('objective 2')).not.toBe(id);
});
