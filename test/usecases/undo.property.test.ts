import fc from 'fast-check';
import { openAppSite, type AppSite } from '../support/app-site';
import { anId } from '../support/builders';
import { aProject } from '../support/jira-work';
import { aCycle } from '../support/okr-work';

type Step = { readonly kind: 'title' | 'team'; readonly text: string } | { readonly kind: 'undo' };

interface Content {
  readonly title: string;
  readonly team: string;
  readonly archived: boolean;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('title' as const, 'team' as const),
    text: fc.constantFrom('North', 'South', 'East'),
  }),
  fc.constant({ kind: 'undo' as const }),
);

/** What the versions of an objective must be: an edit that changes nothing, or of what is archived, is none. */
function apply(versions: readonly Content[], one: Step): readonly Content[] {
  const now = versions.at(-1);
  if (now === undefined) return versions;
  if (one.kind === 'undo') {
    const before = versions.at(-2);
    return [...versions, before ?? { ...now, archived: true }];
  }
  if (now.archived || now[one.kind] === one.text) return versions;
  return [...versions, { ...now, [one.kind]: one.text }];
}

describe('edits and undos', () => {
  let site: AppSite;
  beforeAll(async () => {
    site = await openAppSite();
  });
  afterAll(() => site.close());

  test('leave versions without gaps, and the content that a model has', async () => {
    const project = aProject(site);
    const cycleId = await aCycle(site, project);
    const home = { kind: 'project' as const, projectId: project.id };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const id = anId();
        await site.call('lead', 'objective.create', { id, cycleId, home, title: 'First' });
        let versions: readonly Content[] = [{ title: 'First', team: '', archived: false }];
        for (const one of steps) {
          const version = versions.length;
          await (one.kind === 'undo'
            ? site.ask('lead', 'objective.undo', { id, version })
            : site.ask('lead', 'objective.edit', { id, version, [one.kind]: one.text }));
          versions = apply(versions, one);
        }
        const { objective } = await site.call('lead', 'objective.get', { id });
        const { title, team, archivedAt } = objective;
        expect({ title, team, archived: archivedAt !== null }).toEqual(versions.at(-1));
        const { entries } = await site.call('lead', 'objective.history', { id });
        expect(entries.map((entry) => entry.kind === 'version' && entry.version)).toEqual(
          versions.map((_, index) => versions.length - index),
        );
      }),
      { numRuns: 25 },
    );
  });
});
