import { people } from '../../../dev/jira/people';
import type { OperationRequest } from '../../../src/contract/operations';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anId } from '../../support/builders';
import { aProject } from '../../support/jira-work';

describe('the library', () => {
  let site: AppSite;
  let projectId: string;

  beforeEach(async () => {
    site = await openAppSite();
    projectId = aProject(site).id;
  });
  afterEach(() => site.close());

  const home = () => ({ kind: 'project' as const, projectId });
  const aTemplate = async (
    name: string,
    at: OperationRequest<'template.save'>['home'] = home(),
  ) => {
    const made = { id: anId(), home: at, name, content: {} };
    const { id } = await site.call('lead', 'template.save', made);
    await site.call('lead', 'template.stage', { id, version: 1, stage: 'published' });
    return id;
  };
  const names = async (
    person: 'lead' | 'member',
    more: Partial<OperationRequest<'library.search'>>,
  ): Promise<string[]> => {
    const wish = { kind: 'template' as const, place: home(), ...more };
    const { found } = await site.call(person, 'library.search', wish);
    return found.map((card) => (card.kind === 'template' ? card.template.name : card.lesson.title));
  };

  test('finds by words in any case and width, and in Chinese as they stand', async () => {
    await aTemplate('Trust ＡＢＣ');
    await aTemplate('提升客户满意度');
    expect(await names('member', { query: 'abc trust' })).toEqual(['Trust ＡＢＣ']);
    expect(await names('member', { query: '满意' })).toEqual(['提升客户满意度']);
    expect(await names('member', { query: '100%_' })).toEqual([]);
  });

  test('shows what the whole organisation offers, or this home alone', async () => {
    const other = aProject(site, 'OTH');
    await aTemplate('Here');
    await aTemplate('There', { kind: 'project', projectId: other.id });
    await site.call('member', 'board.get', { place: { kind: 'project', projectId: other.id } });
    expect((await names('member', {})).toSorted()).toEqual(['Here', 'There']);
    expect(await names('member', { wide: false })).toEqual(['Here']);
  });

  test('shows nothing of a project that the viewer may not browse', async () => {
    const hidden = aProject(site, 'HID', {
      everyone: null,
      roles: { Administrators: [people.lead.accountId], Developers: [], Viewers: [] },
    });
    await aTemplate('Secret', { kind: 'project', projectId: hidden.id });
    expect(await names('member', {})).toEqual([]);
    expect(await names('lead', {})).toEqual(['Secret']);
  });

  test('comes in pages', async () => {
    for (let n = 0; n < 21; n += 1) await aTemplate(`Template ${String(n)}`);
    const wish = { kind: 'template' as const, place: home() };
    const first = await site.call('member', 'library.search', wish);
    expect([first.found.length, first.nextOffset]).toEqual([20, 20]);
    const rest = await site.call('member', 'library.search', { ...wish, offset: 20 });
    expect([rest.found.length, rest.nextOffset]).toEqual([1, null]);
  });

  test('leaves out what was retired', async () => {
    const id = await aTemplate('Old');
    await site.call('lead', 'template.stage', { id, version: 2, stage: 'retired' });
    expect(await names('lead', {})).toEqual([]);
  });
});
