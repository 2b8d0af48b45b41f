import type { OperationName, OperationRequest } from '../../src/contract/operations';
import { anId } from './builders';
import { byIssues } from './okr-work';
import { dates, pageId, type World } from './rights-world';

type Requests = { readonly [N in OperationName]: (world: World) => OperationRequest<N> };

const homeOf = ({ projectId }: World) => ({ kind: 'project' as const, projectId });

const aligned = ({ objectiveId, draftId }: World) => ({
  ...{ objectiveId: draftId, supports: { kind: 'objective' as const, id: objectiveId } },
});

/** Of each operation a request that only rights may refuse. */
export const requests: Requests = {
  'admin.get': () => ({}),
  'board.get': (world) => ({ place: homeOf(world) }),
  'alignment.add': aligned,
  'alignment.count': (world) => ({ ...aligned(world), counts: true }),
  'alignment.get': (world) => ({ home: homeOf(world) }),
  'alignment.remove': aligned,
  'alignment.search': () => ({}),
  'checkIn.post': ({ byIssuesId }) => ({ keyResultId: byIssuesId, confidence: 7 }),
  'cycle.close': ({ cycleId }) => ({ id: cycleId, version: 2 }),
  'cycle.create': (world) => ({ home: homeOf(world), ...dates }),
  'cycle.edit': ({ cycleId }) => ({ id: cycleId, version: 2, ...dates, reason: 'Moved.' }),
  'cycle.list': ({ projectId }) => ({ projectId }),
  'cycle.publish': ({ cycleId }) => ({ id: cycleId, version: 2 }),
  'issue.get': ({ issueId }) => ({ issueId }),
  'issueLink.add': ({ byIssuesId, issueId }) => ({ keyResultId: byIssuesId, issueIds: [issueId] }),
  'issueLink.remove': ({ byIssuesId, issueId }) => ({ keyResultId: byIssuesId, issueId }),
  'issueLink.removeUnseen': ({ byIssuesId, issueId }) => ({
    ...{ keyResultId: byIssuesId, issueIds: [issueId] },
  }),
  'issueLink.move': ({ byIssuesId, otherByIssuesId, issueId }) => ({
    ...{ linked: issueId, keyResultId: byIssuesId, toKeyResultId: otherByIssuesId },
  }),
  'issueRule.save': ({ byIssuesId, projectId }) => ({
    ...{ keyResultId: byIssuesId, jql: `project = ${projectId}` },
  }),
  'issueRule.remove': ({ byIssuesId }) => ({ keyResultId: byIssuesId, id: `r${anId()}` }),
  'issueRule.refresh': ({ byIssuesId }) => ({ keyResultId: byIssuesId }),
  'keyResult.create': ({ objectiveId }) => ({ objectiveId, ...byIssues, reason: 'More.' }),
  'keyResult.edit': ({ byIssuesId }) => ({ id: byIssuesId, version: 1, weight: 2, reason: 'So.' }),
  'keyResult.get': ({ byIssuesId }) => ({ id: byIssuesId }),
  'keyResult.scope': ({ byIssuesId }) => ({ id: byIssuesId, promisedOn: '2026-11-01' }),
  'keyResult.search': ({ issueId }) => ({ issueId }),
  'keyResult.values': ({ byNumberId: id }) => ({ id, before: anId() }),
  'keyResult.work': ({ byIssuesId }) => ({ id: byIssuesId }),
  'measurement.record': ({ byNumberId }) => ({ keyResultId: byNumberId, value: 30 }),
  'my.get': () => ({}),
  'objective.close': ({ objectiveId }) => ({
    ...{ id: objectiveId, version: 2, outcome: 'achieved', score: 1 },
  }),
  'objective.create': (world) => ({ cycleId: world.cycleId, home: homeOf(world), title: 'New' }),
  'objective.edit': ({ objectiveId }) => ({ id: objectiveId, version: 2, why: 'W', reason: 'R' }),
  'objective.get': ({ objectiveId }) => ({ id: objectiveId }),
  'objective.publish': ({ draftId }) => ({ id: draftId, version: 1 }),
  'settings.edit': () => ({ inProgressCredit: 0.5 }),
  'settings.get': () => ({}),
  'settings.preview': () => ({ inProgressCredit: 0.5 }),
  'site.revision': () => ({}),
  'cycle.archive': ({ spareCycleId }) => ({ id: spareCycleId, version: 1 }),
  'cycle.history': ({ cycleId }) => ({ id: cycleId }),
  'cycle.restore': ({ spareCycleId }) => ({ id: spareCycleId, version: 1 }),
  'cycle.shelf': (world) => ({ home: homeOf(world) }),
  'cycle.undo': ({ spareCycleId }) => ({ id: spareCycleId, version: 1 }),
  'cycle.versions': ({ cycleId }) => ({ id: cycleId, versions: [1, 2] }),
  'keyResult.archive': ({ spareKeyResultId: id }) => ({ id, version: 1, reason: 'R' }),
  'keyResult.history': ({ byIssuesId }) => ({ id: byIssuesId }),
  'keyResult.move': ({ byNumberId, draftId }) => ({
    ...{ id: byNumberId, version: 9, objectiveId: draftId, reason: 'R' },
  }),
  'keyResult.reorder': ({ objectiveId, byNumberId }) => ({ objectiveId, ids: [byNumberId] }),
  'keyResult.restore': ({ spareKeyResultId: id }) => ({ id, version: 1, reason: 'R' }),
  'keyResult.undo': ({ spareKeyResultId: id }) => ({ id, version: 1 }),
  'keyResult.versions': ({ byIssuesId }) => ({ id: byIssuesId, versions: [1, 1] }),
  'objective.archive': ({ spareId }) => ({ id: spareId, version: 1 }),
  'objective.clone': (world) => ({
    ...{ id: world.objectiveId, newId: anId(), cycleId: world.cycleId, home: homeOf(world) },
    keyResultIds: [],
  }),
  'objective.history': ({ objectiveId }) => ({ id: objectiveId }),
  'objective.move': (world) => ({
    ...{ id: world.objectiveId, version: 9, cycleId: world.cycleId, home: homeOf(world) },
  }),
  'objective.reorder': (world) => ({
    ...{ cycleId: world.cycleId, home: homeOf(world), ids: [world.draftId] },
  }),
  'objective.restore': ({ spareId }) => ({ id: spareId, version: 1 }),
  'objective.undo': ({ spareId }) => ({ id: spareId, version: 1 }),
  'objective.versions': ({ objectiveId }) => ({ id: objectiveId, versions: [1, 2] }),
  'table.get': (world) => ({ place: homeOf(world) }),
  'view.list': (world) => ({ place: homeOf(world) }),
  'view.remove': ({ viewId }) => ({ id: viewId }),
  'view.save': (world) => ({ place: homeOf(world), name: 'Mine', query: '' }),
  'site.room': () => ({}),
  'lesson.save': (world) => ({ id: anId(), home: homeOf(world), title: 'Ask early' }),
  'lesson.get': ({ lessonId }) => ({ id: lessonId }),
  'lesson.archive': ({ lessonId }) => ({ id: lessonId, version: 1, archived: true }),
  'lesson.of': ({ retroId }) => ({ retroId }),
  'template.save': (world) => ({ id: anId(), home: homeOf(world), name: 'T', content: {} }),
  'template.get': ({ templateId }) => ({ id: templateId }),
  'template.stage': ({ templateId: id }) => ({ id, version: 2, stage: 'published' }),
  'template.fromObjective': ({ objectiveId }) => ({ objectiveId }),
  'template.apply': (world) => ({
    ...{ useId: anId(), id: world.templateId, home: homeOf(world), cycleId: world.cycleId },
  }),
  'template.page': (world) => ({
    ...{ useId: anId(), id: world.templateId, home: homeOf(world) },
    to: { kind: 'new', spaceId: '1' },
  }),
  'library.search': (world) => ({ kind: 'template', place: homeOf(world) }),
  'page.spaces': () => ({}),
  'page.serves': () => ({ contentId: pageId }),
  'status.get': (world) => ({ selections: [{ id: 'a', by: 'place', place: homeOf(world) }] }),
  'retro.open': () => ({ contentId: pageId, localId: 'macro' }),
  'retro.get': ({ retroId }) => ({ id: retroId }),
  'retro.facts': ({ retroId }) => ({ id: retroId }),
  'retro.actionsBefore': ({ retroId }) => ({ id: retroId }),
  'retro.list': (world) => ({ place: homeOf(world) }),
  'retro.newPage': (world) => ({
    ...{ id: anId(), spaceId: '1', title: anId(), home: homeOf(world), language: 'en-US' },
  }),
  'retro.writePage': ({ retroId }) => ({ id: retroId, language: 'en-US' }),
  'retro.configure': ({ retroId }) => ({ id: retroId, votesEach: 9 }),
  'retro.lock': ({ retroId }) => ({ id: retroId }),
  'card.write': ({ retroId }) => ({
    ...{ retroId, id: anId(), column: 'goal', text: 'A thought', isAnonymous: false },
  }),
  'card.edit': ({ retroId, cardId }) => ({ retroId, id: cardId, text: 'Another' }),
  'card.stack': ({ retroId, cardId }) => ({ retroId, id: cardId, onto: cardId }),
  'card.unstack': ({ retroId, cardId }) => ({ retroId, id: cardId }),
  'card.remove': ({ retroId, cardId }) => ({ retroId, id: cardId }),
  'vote.set': ({ retroId, cardId }) => ({ retroId, cardId, count: 1 }),
  'cause.save': ({ retroId }) => ({ retroId, id: anId(), text: 'Late data', hands: 'ours' }),
  'cause.remove': ({ retroId }) => ({ retroId, id: anId() }),
  'action.save': ({ retroId }) => ({ retroId, id: anId(), text: 'Ask earlier' }),
  'action.remove': ({ retroId }) => ({ retroId, id: anId() }),
  'action.file': (world) => ({
    ...{
      retroId: world.retroId,
      id: world.actionId,
      projectId: world.projectId,
      issueTypeId: world.issueTypeId,
    },
  }),
};
