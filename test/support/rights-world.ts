import { people } from '../../dev/jira/people';
import { personMeans, type Audience, type PersonKind } from '../../src/contract/who-may';
import type { AppSite } from './app-site';
import { anId } from './builders';
import { anEpic, aProject } from './jira-work';
import { aCycle, byIssues, byNumber } from './okr-work';
import { somePages } from './pages';

export const pageId = '4711';
export const dates = { name: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' };

export const kinds = Object.keys(personMeans) as PersonKind[];

const stranger = { ...people.member, accountId: 'stranger', displayName: 'Stefan Stranger' };

/** Somebody of each kind. */
export const accounts: Readonly<Record<PersonKind, string | null>> = {
  'jira-admin': people.admin.accountId,
  'okr-admin': people.noor.accountId,
  'project-admin': people.lead.accountId,
  'okr-manager': people.tomas.accountId,
  owner: people.wei.accountId,
  contributor: people.priya.accountId,
  named: people.sam.accountId,
  member: people.member.accountId,
  stranger: stranger.accountId,
  outsider: people.outsider.accountId,
  nobody: null,
};

export interface World {
  readonly projectId: string;
  readonly cycleId: string;
  readonly draftId: string;
  readonly objectiveId: string;
  readonly byIssuesId: string;
  /** Moved by issues too, in the draft. */
  readonly otherByIssuesId: string;
  readonly byNumberId: string;
  readonly issueId: string;
  /** Put away and brought back, so that the others stay. */
  readonly spareId: string;
  readonly spareKeyResultId: string;
  readonly spareCycleId: string;
  readonly viewId: string;
  readonly retroId: string;
  readonly cardId: string;
  readonly lessonId: string;
  readonly templateId: string;
  readonly actionId: string;
  readonly issueTypeId: string;
}

/** A page that the project reads and its administrator edits. */
export function aPage() {
  const pages = somePages();
  const readers = kinds.slice(0, kinds.indexOf('stranger')).flatMap((kind) => accounts[kind] ?? []);
  pages.put({ id: pageId, title: 'How it went', read: readers, edit: [people.lead.accountId] });
  return pages;
}

/** A private project in which everybody works but the stranger, with two permissions of the app granted. */
function aPrivateProject(site: AppSite) {
  const { setup } = site.jira;
  const insiders = kinds.slice(0, kinds.indexOf('stranger'));
  setup.addUser(stranger);
  const project = aProject(site, 'PLT', {
    everyone: null,
    roles: {
      Administrators: [people.lead.accountId],
      Developers: insiders.flatMap((kind) => accounts[kind] ?? []),
      Viewers: [],
    },
  });
  setup.grantGlobal('okr-administer', people.noor.accountId);
  setup.grantProject(project.key, 'okr-manage', people.tomas.accountId);
  return project;
}

/** The lead writes both objectives while they own them, then hands them over. */
export async function aWorld(site: AppSite, seenBy: Audience): Promise<World> {
  const project = aPrivateProject(site);
  const cycleId = await aCycle(site, project);
  const home = { kind: 'project' as const, projectId: project.id };
  const given = {
    contributorIds: [people.priya.accountId],
    visibility:
      seenBy === 'home'
        ? { kind: 'home' as const }
        : { kind: 'people' as const, accountIds: [people.sam.accountId] },
  };
  const keyResults = [byIssues, byNumber];
  const made = { cycleId, home, ...given, keyResults };
  const { id, keyResults: refs } = await site.call('lead', 'objective.create', {
    ...{ ...made, title: 'Three core modules live' },
  });
  await site.call('lead', 'objective.publish', { id, version: 1 });
  const { epic } = anEpic(site, project, 1);
  const [byIssuesId, byNumberId] = refs.map((ref) => ref.id) as [string, string];
  await site.call('lead', 'issueLink.add', { keyResultId: byIssuesId, issueIds: [epic.id] });
  const ownerId = people.wei.accountId;
  await site.call('lead', 'objective.edit', { id, version: 2, ownerId, reason: 'Handed over.' });
  const draft = await site.call('lead', 'objective.create', {
    ...{ ...made, keyResults: [byIssues], title: 'A draft', ownerId },
  });
  const spare = await site.call('lead', 'objective.create', {
    ...{ ...made, keyResults: [byIssues], title: 'A spare', ownerId },
  });
  const spareCycle = await site.call('lead', 'cycle.create', { home, ...dates });
  const view = await site.call('lead', 'view.save', { place: home, name: 'Late', query: '' });
  const macro = { contentId: pageId, localId: 'macro', home };
  const { retrospective } = await site.call('lead', 'retro.open', macro);
  const retroId = retrospective.id;
  const first = { retroId, id: anId(), column: 'goal', text: 'First', isAnonymous: false };
  const card = await site.call('lead', 'card.write', first);
  const ofOwner = { home, ownerId };
  const lesson = { ...ofOwner, id: anId(), title: 'Ask early' };
  const content = { page: { title: 'How', text: '- begin' } };
  const template = { ...ofOwner, id: anId(), name: 'A template', content };
  await site.call('lead', 'lesson.save', lesson);
  await site.call('lead', 'template.save', template);
  await site.call('lead', 'template.stage', { id: template.id, version: 1, stage: 'published' });
  const action = await site.call('lead', 'action.save', {
    retroId,
    id: anId(),
    text: 'Ask earlier',
  });
  return {
    ...{ lessonId: lesson.id, templateId: template.id },
    ...{
      retroId,
      cardId: card.id,
      actionId: action.id,
      issueTypeId: project.issueTypeIds[2] ?? '',
    },
    ...{ projectId: project.id, cycleId, draftId: draft.id, issueId: epic.id },
    ...{ objectiveId: id, byIssuesId, byNumberId, viewId: view.id },
    ...{ spareId: spare.id, spareCycleId: spareCycle.id },
    otherByIssuesId: draft.keyResults[0]?.id ?? '',
    spareKeyResultId: spare.keyResults[0]?.id ?? '',
  };
}
