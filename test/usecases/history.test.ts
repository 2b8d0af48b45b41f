import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import { changeParts } from '../../src/contract/wording/history';
import type { OperationOutput } from '../../src/contract/operations';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber, type Okr } from '../support/okr-work';

type Page = OperationOutput<'keyResult.history'>;

const reason = 'We know more now.';
const measure = (target: number) => ({ ...byNumber.measure, target }) as typeof byNumber.measure;

/** What was done, newest first, in English. */
const told = ({ entries }: Page): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'version') return [entry.kind];
    const sentences = entry.changes.map((change) =>
      changeParts(change, 'en-US')
        .map((part) => (typeof part === 'string' ? part : `<${Object.values(part)[0]}>`))
        .join(''),
    );
    return sentences.length === 0 ? ['created'] : sentences;
  });

describe('history', () => {
  let site: AppSite;
  let project: JiraProject;
  let okr: Okr;
  let minute = 0;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    okr = await anOkr(site, project, { keyResults: [byIssues, byNumber] });
  });
  afterEach(() => site.close());

  /** Later than everything so far. */
  const later = () => {
    minute += 1;
    site.clock.set(Date.parse('2026-11-23T09:00:00Z') + minute * 60_000);
  };
  const home = () => ({ kind: 'project' as const, projectId: project.id });

  test('of a key result tells every change as a sentence, with who, when and why', async () => {
    const id = okr.keyResultIds[1] ?? '';
    later();
    await site.call('lead', 'keyResult.edit', { id, version: 1, measure: measure(68), reason });
    later();
    const ownerId = people.member.accountId;
    await site.call('admin', 'keyResult.edit', { id, version: 2, ownerId, reason });
    const page = await site.call('member', 'keyResult.history', { id });
    expect(told(page)).toEqual([
      `gave it to <${ownerId}>`,
      'raised the target from 60% to 68%',
      'created',
    ]);
    expect(page.entries[1]).toMatchObject({ by: people.lead.accountId, reason, version: 2 });
    expect(page.nextBefore).toBeNull();
  });

  test('of a key result tells issues linked and unlinked, by id and together', async () => {
    const { epic, children } = anEpic(site, project, 2);
    const keyResultId = okr.keyResultIds[0] ?? '';
    const issueIds = [epic.id, children[0]?.id ?? ''];
    later();
    await site.call('lead', 'issueLink.add', { keyResultId, issueIds });
    later();
    await site.call('lead', 'issueLink.remove', { keyResultId, issueId: epic.id });
    const { entries } = await site.call('member', 'keyResult.history', { id: keyResultId });
    expect(entries).toMatchObject([
      { kind: 'links', added: false, issueIds: [epic.id] },
      { kind: 'links', added: true, issueIds: expect.arrayContaining(issueIds) as string[] },
      { kind: 'version' },
    ]);
  });

  test('of an objective tells moves, archiving and closing, also by its cycle', async () => {
    const cycleId = await aCycle(site);
    const { objectiveId: id } = okr;
    later();
    await site.call('lead', 'objective.move', {
      ...{ id, version: 2, cycleId, home: home(), reason },
    });
    later();
    await site.call('lead', 'objective.archive', { id, version: 3, reason });
    later();
    await site.call('lead', 'objective.undo', { id, version: 4 });
    later();
    await site.call('admin', 'cycle.close', { id: cycleId, version: 2, note: 'Over.' });
    const page = await site.call('member', 'objective.history', { id });
    expect(told(page)).toEqual([
      'closed',
      'restored it',
      'archived it',
      'moved it to Q4 2026',
      'published it',
      'created',
    ]);
    expect(page.entries[0]).toMatchObject({ subject: 'cycle', note: 'Over.' });
  });

  test('never names a cycle of a project that the reader does not come from', async () => {
    const other = aProject(site, 'OTH');
    const foreign = await aCycle(site, other);
    const { objectiveId: id } = okr;
    const there = { kind: 'project' as const, projectId: other.id };
    await site.call('lead', 'objective.move', {
      ...{ id, version: 2, cycleId: foreign, home: there, reason },
    });
    const page = await site.call('lead', 'objective.history', { id });
    const [moved] = page.entries;
    const change =
      moved?.kind === 'version' ? moved.changes.find(({ field }) => field === 'cycleId') : null;
    expect(change).toMatchObject({ from: { name: null }, to: { name: 'Q4 2026' } });
  });

  test('comes fifty versions a page, each with what it changed', async () => {
    const { id } = await site.call('lead', 'cycle.create', {
      ...{ home: home(), name: 'C1', startsOn: '2027-01-01', endsOn: '2027-03-31' },
    });
    for (let version = 1; version < 60; version += 1) {
      const name = `C${String(version + 1)}`;
      const dates = { startsOn: '2027-01-01', endsOn: '2027-03-31' };
      await site.call('lead', 'cycle.edit', { id, version, name, ...dates });
    }
    const first = await site.call('member', 'cycle.history', { id });
    expect(first.nextBefore).toMatchObject({ version: 11 });
    const before = first.nextBefore ?? undefined;
    const rest = await site.call('member', 'cycle.history', { id, before });
    const versions = [...first.entries, ...rest.entries].map((entry) =>
      entry.kind === 'version' ? entry.version : null,
    );
    expect(versions).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
    expect(told(first).at(-1)).toBe('renamed it from “C10” to “C11”');
    expect(rest.nextBefore).toBeNull();
  });

  test('two versions stand side by side, with what differs marked', async () => {
    const { objectiveId: id } = okr;
    await site.call('lead', 'objective.edit', { id, version: 2, title: 'New', reason });
    const { fields, versions } = await site.call('member', 'objective.versions', {
      ...{ id, versions: [1, 3] },
    });
    expect(versions.map(({ version }) => version)).toEqual([1, 3]);
    expect(fields.filter(({ differs }) => differs).map(({ field }) => field)).toEqual([
      'title',
      'stage',
    ]);
    const none = await site.ask('member', 'objective.versions', { id, versions: [1, 9] });
    expect(none).toMatchObject({ refusal: { code: 'not-found', field: 'versions.1' } });
  });

  test('takes at most three statements a page', async () => {
    const id = okr.keyResultIds[0] ?? '';
    // The first look asks Jira what the reader may see, and keeps it.
    await site.call('member', 'keyResult.history', { id });
    await site.call('member', 'keyResult.history', { id });
    expect(site.last().sql.length).toBeLessThanOrEqual(3);
  });
});
