import type { Page } from '../../confluence/model';
import type { Site } from '../../site/types';
import { people } from '../../jira/people';
import type { Client } from '../client';
import type { Person } from './story-types';

export interface WikiScene {
  readonly site: Site;
  readonly client: Client;
  /** The Storefront project, and the cycle that it looks back on. */
  readonly projectId: string;
  readonly cycleId: string;
  readonly cycleName: string;
}

const ulid = '01JXRETRQ0000000000000000';
const id = (n: number): string => `${ulid}${String(n)}`;

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const documentOf = (...content: readonly object[]): string =>
  JSON.stringify({ type: 'doc', version: 1, content });

/** A status panel as Confluence saves it in a page. */
const panelOf = (site: Site, localId: string, guestParams: Readonly<Record<string, string>>) => {
  const extensionKey = site.extensionKey('okr-status');
  return {
    type: 'extension',
    attrs: {
      ...{ layout: 'default', extensionType: 'com.atlassian.ecosystem', extensionKey, localId },
      parameters: { layout: 'extension', localId, guestParams },
    },
  };
};

/** What the team shows to whoever asks how it goes: the same goals in each of the four looks. */
const quarterPage = ({ site, projectId }: WikiScene, objectiveId: string): string => {
  const one = { by: 'objective', itemId: objectiveId };
  return documentOf(
    text('How our quarter stands, always as of now.'),
    panelOf(site, 'panel', { look: 'panel', by: 'place', home: projectId, title: 'Our goals' }),
    text('The one that matters most:'),
    panelOf(site, 'line', { ...one, look: 'line' }),
    panelOf(site, 'number', { ...one, look: 'number' }),
    text('The whole company:'),
    panelOf(site, 'table', { look: 'table', by: 'place', home: 'site', title: 'Everybody' }),
  );
};

interface CardStory {
  readonly by: Person;
  readonly column: string;
  readonly text: string;
  readonly votes?: readonly Person[];
}

const cards: readonly CardStory[] = [
  { by: 'lead', column: 'goal', text: 'Half of all orders paid in under a minute' },
  {
    ...{ by: 'member', column: 'result', text: 'Checkout got faster, but only on the web' },
    votes: ['lead', 'sam'],
  },
  { by: 'sam', column: 'result', text: 'Fewer abandoned carts in the last three weeks' },
  {
    ...{ by: 'member', column: 'cause', text: 'Test data came two weeks late' },
    votes: ['lead', 'member', 'noor'],
  },
  { by: 'noor', column: 'cause', text: 'The payment provider changed its limits in week 5' },
  {
    by: 'sam',
    column: 'lesson',
    text: 'Ask for test data when the epic is created, not when it starts',
  },
];

async function retrospective(scene: WikiScene, pageId: string): Promise<string> {
  const { client } = scene;
  const macro = { contentId: pageId, localId: id(0) };
  const home = { kind: 'project' as const, projectId: scene.projectId };
  const arranged = { ...macro, home, cycleId: scene.cycleId, title: `How ${scene.cycleName} went` };
  const { retrospective: retro } = await client.call('lead', 'retro.open', arranged);
  const retroId = retro.id;
  for (const [at, card] of cards.entries()) {
    const { by, column, text: words, votes = [] } = card;
    const made = { retroId, id: id(at + 1), column, text: words, isAnonymous: false };
    await client.call(by, 'card.write', made);
    for (const voter of votes) {
      await client.call(voter, 'vote.set', { retroId, cardId: made.id, count: 1 });
    }
  }
  return retroId;
}

/** Spaces of the company: everybody's, one that the world reads, one that few may see. Answers the team’s space and its retrospective. */
export async function seedWiki(scene: WikiScene): Promise<{ retroId: string; spaceId: string }> {
  const { site, client } = scene;
  const { work } = site.confluence;
  const author = people.lead.accountId;
  const team = work.createSpace({ key: 'TEAM', name: 'Storefront team' }, author);
  const open = work.createSpace({ key: 'PUB', name: 'Harbour in public', isPublic: true }, author);
  const readers = [people.noor.accountId, people.admin.accountId];
  work.createSpace({ key: 'LEAD', name: 'Leadership', readers }, people.noor.accountId);
  const write = (spaceId: string, parentId: string, title: string, body: string): Page =>
    work.createPage({ spaceId, parentId, title, body }, author);
  const how = documentOf(
    text('We set objectives for a quarter, check in every two weeks, and look back when it ends.'),
    text('What we learned becomes a template for the next team.'),
  );
  write(team.id, team.homepageId, 'How we work with goals', how);
  const board = await client.call('lead', 'board.get', {
    place: { kind: 'project', projectId: scene.projectId },
  });
  const objectiveId = board.objectives[0]?.id ?? '';
  write(team.id, team.homepageId, 'How our quarter stands', quarterPage(scene, objectiveId));
  const panel = panelOf(site, 'panel', { look: 'panel', by: 'place', home: 'site' });
  write(open.id, open.homepageId, 'What we work on', documentOf(text('Our goals:'), panel));
  write(open.id, open.homepageId, 'What Harbour is', documentOf(text('We sell things online.')));
  const made = await client.call('lead', 'retro.newPage', {
    ...{ id: id(0), spaceId: team.id, title: `Retrospective ${scene.cycleName}` },
    ...{ home: { kind: 'project', projectId: scene.projectId }, cycleId: scene.cycleId },
    language: 'en-US',
  });
  return { retroId: await retrospective(scene, made.pageId), spaceId: team.id };
}
