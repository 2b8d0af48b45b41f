import type { RowDataPacket } from 'mysql2/promise';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject, move } from '../support/jira-work';
import { anOkr } from '../support/okr-work';

/** Every value of every table, as text. */
async function everything({ schema }: AppSite): Promise<string> {
  const [tables] = await schema.pool.query<RowDataPacket[]>('SHOW TABLES');
  const contents: string[] = [];
  for (const table of tables.flatMap((row) => Object.values(row) as string[])) {
    const [rows] = await schema.pool.query(`SELECT * FROM \`${table}\``);
    contents.push(`${table} ${JSON.stringify(rows)}`);
  }
  return contents.join('\n');
}

test('no text of an issue reaches the database or the log', async () => {
  const logged: unknown[] = [];
  const listen = (...words: unknown[]) => void logged.push(...words);
  const spies = (['log', 'warn', 'error'] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation(listen),
  );
  const site = await openAppSite();
  const project = aProject(site);
  const { keyResultIds } = await anOkr(site, project);
  const { epic, children } = anEpic(site, project, 3);
  const link = { keyResultId: keyResultIds[0]!, issueIds: [epic.id] };
  await site.call('member', 'issueLink.add', link);
  move(site, children[0]!.id, 'done');
  site.jira.work.edit(
    children[1]!.id,
    { summary: 'Secret summary, new' },
    { accountId: project.leadId },
  );
  await site.forge.settleAll();
  await site.call('member', 'issue.get', { issueId: children[1]!.id });
  site.forge.faults.set({ sqlDown: true });
  await site.ask('member', 'issue.get', { issueId: children[1]!.id });
  site.forge.faults.reset();

  const stored = await everything(site);
  expect(stored).toContain(children[0]!.id);
  expect(stored).not.toMatch(/secret/i);
  expect(stored).not.toContain(`${project.key}-`);
  expect(logged.length).toBeGreaterThan(0);
  expect(JSON.stringify(logged)).not.toMatch(/secret/i);
  for (const spy of spies) spy.mockRestore();
  await site.close();
});
