import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkEvidence } from '../../domain/cause';
import { placeOfPage } from '../../domain/home';
import type { Lesson } from '../../domain/library/lesson';
import { tidyTags } from '../../domain/library/tags';
import { Refused } from '../../domain/refusal';
import { mayBrowse } from '../../domain/rights';
import type { Ports } from '../ports';
import { loadRetro } from '../retro/load';
import { grantAtHome } from '../rights/grants';
import { grantAtPage } from '../rights/page-grant';
import { requireBrowse } from '../rights/require';
import { firstVersion, nextVersion } from '../versions/next-version';
import { saveVersion } from '../versions/versions';
import { loadLesson, requireChange } from './load';
import { lessonVersions } from './versions';
import { lessonView } from './views';

type Input = OperationInput<'lesson.save'>;
type Output = OperationOutput<'lesson.save'>;

export async function saveLesson(ports: Ports, actor: Actor, input: Input): Promise<Output> {
  checkEvidence(input.evidence, 'evidence');
  return input.version === 0 ? add(ports, actor, input) : change(ports, actor, input);
}

const contentOf = ({ title, text, tags, evidence }: Input) => ({
  ...{ title, text, evidence, tags: tidyTags(tags) },
});

/** A repeat answers what is stored; an id that names somebody else’s lesson is refused. */
async function add(ports: Ports, actor: Actor, input: Input): Promise<Output> {
  const { id, home, ownerId = actor.accountId, retroId, contentId } = input;
  const grant = requireBrowse(await grantAtHome(ports, actor, home));
  await checkOrigin(ports, actor, input);
  const stored = await ports.stores.library.lessons.create({
    ...firstVersion(ports, actor, id),
    ...contentOf(input),
    ...{ home, ownerId, retroId, contentId, archivedAt: null },
  });
  if (stored.by !== actor.accountId) throw new Refused('malformed', { field: 'id' });
  return lessonView(actor, stored, grant);
}

async function change(ports: Ports, actor: Actor, input: Input): Promise<Output> {
  const { lesson, grant } = await loadLesson(ports, actor, input.id);
  requireChange(actor, lesson, grant);
  const next: Lesson = {
    ...nextVersion(ports, actor, lesson, input.version),
    reason: lesson.reason,
    ...contentOf(input),
    ownerId: input.ownerId ?? lesson.ownerId,
  };
  const versions = lessonVersions(ports, actor, input.id);
  return lessonView(actor, await saveVersion(versions, input.version, lesson, next), grant);
}

/** Whoever says where they learned it may read it there; else that is `not-found`. */
async function checkOrigin(ports: Ports, actor: Actor, { retroId, contentId }: Input) {
  const at = retroId === null ? null : await loadRetro(ports, actor, retroId, 'retroId');
  if (contentId === null || contentId === at?.retro.contentId) return;
  const { accountId } = actor;
  const [known = null] = await ports.stores.grants.of(accountId, [placeOfPage(contentId)]);
  if (!mayBrowse(await grantAtPage(ports, actor, contentId, known))) {
    throw new Refused('not-found', { field: 'contentId' });
  }
}
