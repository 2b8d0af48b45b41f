import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Action } from '../../domain/action';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import type { Retrospective } from '../../domain/retrospective';
import type { IssueStatusCategory } from '../../domain/work';
import type { Ports } from '../ports';
import { loadRetro } from './load';

type Output = OperationOutput<'retro.actionsBefore'>;
type Categories = ReadonlyMap<string, IssueStatusCategory>;

/** Earlier ones that are looked at for one whose page the viewer may read. */
const looked = 10;

export async function actionsBefore(
  ports: Ports,
  actor: Actor,
  { id }: OperationInput<'retro.actionsBefore'>,
): Promise<Output> {
  const { retro } = await loadRetro(ports, actor, id);
  const before = await readableBefore(ports, retro);
  if (before === null) return { retrospective: null, actions: [] };
  const { shown } = (await ports.stores.retro.changedParts(before.id, null)).actions;
  const categories = await categoriesOf(ports, shown);
  return {
    retrospective: {
      ...{ id: before.id, pageId: before.contentId, title: before.title, at: before.at },
    },
    actions: shown.map((action) => earlierAction(action, categories)),
  };
}

async function readableBefore(ports: Ports, { id, home }: Retrospective) {
  const query = { home, before: id, limit: looked };
  const earlier = (await ports.stores.retro.retros.ofHome(query)).map(({ retro }) => retro);
  const pageIds = [...new Set(earlier.map(({ contentId }) => contentId))];
  const readable = await ports.confluence.readablePages(pageIds);
  return earlier.find(({ contentId }) => readable.some((page) => page.id === contentId)) ?? null;
}

/** One question to Jira, as the viewer; whoever has no access to it sees no status. */
async function categoriesOf(ports: Ports, actions: readonly Action[]): Promise<Categories> {
  const issueIds = actions.flatMap(({ issue }) => issue?.id ?? []);
  try {
    return await ports.jira.statusCategories(issueIds.slice(0, 100));
  } catch (error) {
    if (!(error instanceof Refused) || error.rule !== 'no-access') throw error;
    return new Map();
  }
}

const earlierAction = (
  { id, text, ownerId, dueOn, issue }: Action,
  categories: Categories,
): Output['actions'][number] => ({
  ...{ id, text, ownerId, dueOn },
  issue: issue && { ...issue, statusCategory: categories.get(issue.id) ?? null },
});
