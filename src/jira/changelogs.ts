import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { estimationFieldOf } from '../domain/estimation';
import type { StateChange } from '../domain/issue-history';
import type { IssueState, IssueStatusCategory } from '../domain/work';
import { meterIssues } from '../meter/meter';
import { asPost } from '../rest/read-answer';
import type { Send } from '../rest/send';
import { jiraMoment } from './issue-fact';
import type { Jira } from './jira';
import { readAnswer } from './read-answer';

const entriesAtOnce = 1000;

const Item = z.object({
  field: z.string(),
  fieldId: z.string().optional(),
  from: z.string().nullish(),
  fromString: z.string().nullish(),
});
type Item = z.infer<typeof Item>;

/** Jira writes the moment as in an issue; its API description says epoch milliseconds. */
const created = z.union([jiraMoment, z.number().transform((ms) => new Date(ms).toISOString())]);
const Entry = z.object({ created, items: z.array(Item) });
const Page = z.object({
  issueChangeLogs: z.array(z.object({ issueId: z.string(), changeHistories: z.array(Entry) })),
  nextPageToken: z.string().nullish(),
});
const Statuses = z.array(
  z.object({ id: z.string(), statusCategory: z.object({ key: z.string() }) }),
);

const Category = z.enum(['new', 'indeterminate', 'done']).catch('new');

/** Jira has called an issue's parent by different names. */
const parentFields = new Set(['IssueParentAssociation', 'Epic Link', 'Parent']);

const numberIn = (text: string | null | undefined): number | null =>
  text === null || text === undefined || text === '' || Number.isNaN(Number(text))
    ? null
    : Number(text);

type Categories = ReadonlyMap<string, IssueStatusCategory>;

/** What the item says the state was before; nothing where the state does not hold it. */
function beforeOf(item: Item, categories: Categories, estimationField: string | null) {
  const before = (part: Partial<IssueState>) => part;
  const { field, fieldId, from, fromString } = item;
  if (fieldId !== undefined && fieldId === estimationField) {
    return before({ estimate: numberIn(fromString) });
  }
  if (parentFields.has(field)) return before({ parentId: from || null });
  switch (fieldId ?? field) {
    // A status that is no more began nothing that is known.
    case 'status':
      return before({ issueStatusCategory: categories.get(from ?? '') ?? 'new' });
    case 'resolution':
      return before({ resolutionId: from || null });
    case 'timeoriginalestimate':
      return before({ plannedSeconds: numberIn(from) });
    case 'timespent':
      return before({ spentSeconds: numberIn(from) ?? 0 });
    default:
      return {};
  }
}

/**
 * Changelogs as the app, at most 1,000 issues. They are not filtered by field: what Jira writes
 * about parents carries no id of a field.
 */
export function changelogsWith(send: Send): Jira['changelogs'] {
  const categories = async (): Promise<Categories> => {
    const response = await send(() => asApp().requestJira(route`/rest/api/3/status`));
    const statuses = await readAnswer(Statuses, response);
    return new Map(
      statuses.map(({ id, statusCategory }) => [id, Category.parse(statusCategory.key)]),
    );
  };

  async function* pages(issueIds: readonly string[]) {
    let nextPageToken: string | undefined;
    do {
      const body = { issueIdsOrKeys: issueIds, maxResults: entriesAtOnce, nextPageToken };
      const response = await send(() =>
        asApp().requestJira(route`/rest/api/3/changelog/bulkfetch`, asPost(body)),
      );
      const page = await readAnswer(Page, response);
      meterIssues(page.issueChangeLogs.length);
      yield page.issueChangeLogs;
      nextPageToken = page.nextPageToken ?? undefined;
    } while (nextPageToken !== undefined);
  }

  return async (issues, estimation) => {
    const known = await categories();
    const fields = new Map(
      issues.map(({ issueId, projectId }) => [issueId, estimationFieldOf(estimation, projectId)]),
    );
    const found = new Map<string, StateChange[]>();
    for await (const page of pages([...fields.keys()])) {
      for (const { issueId, changeHistories } of page) {
        const field = fields.get(issueId) ?? null;
        const changes = changeHistories.map(({ created: at, items }) => ({
          at,
          before: items.reduce<StateChange['before']>(
            (before, item) => ({ ...before, ...beforeOf(item, known, field) }),
            {},
          ),
        }));
        found.set(issueId, [...(found.get(issueId) ?? []), ...changes]);
      }
    }
    return found;
  };
}
