import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite, type Person } from '../support/app-site';
import { expectValidAdf } from '../support/adf-schema';
import { aProject } from '../support/jira-work';
import { aCycle, byNumber } from '../support/okr-work';

describe('an exported status panel', () => {
  let site: AppSite;
  let config: Record<string, string>;

  beforeEach(async () => {
    site = await openAppSite();
    const project = aProject(site);
    const cycleId = await aCycle(site, project);
    await site.call('lead', 'objective.create', {
      ...{ cycleId, home: { kind: 'project', projectId: project.id }, title: 'Trials grow' },
      keyResults: [byNumber],
    });
    config = { by: 'place', home: project.id, cycleId, title: 'Our quarter' };
  });
  afterEach(() => site.close());

  const exported = (person: Person, look: string, locale = 'en-US') =>
    site.forge.adfExport(
      'okr-status',
      {
        exportType: 'pdf',
        extensionPayload: { config: { ...config, look } },
        context: { locale, extension: { config: { ...config, look } } },
      },
      person === 'anonymous' ? undefined : people[person].accountId,
    );

  test.each(['panel', 'line', 'table', 'number'])(
    'is a valid document that says everything in words: %s',
    async (look) => {
      const document = await exported('member', look);
      expectValidAdf(document);
      const text = JSON.stringify(document);
      for (const said of ['Our quarter', 'Trials grow', 'Draft', 'As of Nov 23, 2026.']) {
        expect(text).toContain(said);
      }
    },
  );

  test('speaks the language of whoever exports', async () => {
    expect(JSON.stringify(await exported('member', 'panel', 'zh-CN'))).toContain('草稿');
  });

  test.each<Person>(['outsider', 'anonymous'])(
    'counts what whoever exports may not see, and names nothing: %s',
    async (person) => {
      const document = await exported(person, 'panel');
      expectValidAdf(document);
      expect(JSON.stringify(document)).toContain('1 more that you cannot see.');
      expect(JSON.stringify(document)).not.toContain('Trials');
    },
  );

  test('is one sentence where nothing was chosen yet', async () => {
    config = {};
    const document = await exported('member', 'panel');
    expectValidAdf(document);
    expect(JSON.stringify(document)).toContain('Nothing was written here yet.');
  });
});
