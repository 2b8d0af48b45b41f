import { projectDeleted, type Actor, type Grant } from '../actor';
import { mayBrowse, mayManage } from '../rights';
import type { Lesson } from './lesson';
import type { Template } from './template';

type Owned = Pick<Lesson, 'ownerId'>;

/** Its owner, and whoever manages its home; nobody who may not browse there. */
export const mayChange = ({ accountId, readsOnly }: Actor, item: Owned, grant: Grant): boolean =>
  readsOnly !== true && mayBrowse(grant) && (item.ownerId === accountId || mayManage(grant));

/**
 * What a deleted project left is not for the whole site: Jira no longer says who could browse it.
 * The reason of that version says so, and its changes keep it.
 */
export const maySeeLesson = (
  { accountId }: Actor,
  lesson: Pick<Lesson, 'ownerId' | 'reason'>,
  grant: Grant,
): boolean =>
  mayBrowse(grant) &&
  (lesson.reason !== projectDeleted || lesson.ownerId === accountId || mayManage(grant));

/** A draft is not for everybody yet. */
export const maySeeTemplate = (
  actor: Actor,
  template: Pick<Template, 'ownerId' | 'stage'>,
  grant: Grant,
): boolean =>
  mayBrowse(grant) &&
  (template.stage !== 'draft' || template.ownerId === actor.accountId || mayManage(grant));
