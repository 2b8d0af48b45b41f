import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { people } from '../../../dev/jira/people';
import { addIssue, openTinySite } from './tiny/open';

test('after a restart Jira, the app’s storage and the clock are as they were', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tiny-restart-'));
  try {
    const first = await openTinySite({ dataDir });
    first.jira.setup.addProject({ key: 'KEEP', name: 'Kept', leadId: people.lead.accountId });
    const key = await addIssue(first, 'KEEP', 'Still here');
    await first.settle();
    const later = first.clock.now() + 86_400_000;
    first.clock.set(later);
    await first.close();

    const second = await openTinySite({ dataDir });
    const issue = await second.jiraAs('lead', `/rest/api/3/issue/${key}?fields=summary`);
    expect(await issue.json()).toMatchObject({ fields: { summary: 'Still here' } });
    expect(await second.invokeAs('lead', 'seen.issues', {})).toMatchObject({ data: [key] });
    expect(second.clock.now()).toBeGreaterThanOrEqual(later);
    await second.close();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 40_000);
